import { serving, servingCode } from "./character.ts";
import { inTurn, isEmpty, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import { isOwnProgram } from "./evidence/file-kinds.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, dependenciesOn, importsOf } from "./evidence/search.ts";
import { doesNotApply, enough, there, thereOrMissing } from "./part.ts";
import { type Evidence, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const TIME = "time logged";
const INPUTS = "inputs logged";
const VERSION = "model version logged";

/** What logs requests with all that belongs to them. */
const WHOLE = [
  "langfuse",
  "langsmith",
  "phoenix",
  "arize",
  "fiddler",
  "whylogs",
  "openinference",
  "traceloop",
  "helicone",
  "evidently_ui",
  "seldon_core",
  "bentoml.monitor",
  "mlflow.trace",
  "mlflow.tracing",
];
const TIMES =
  /\btime\.(?:perf_counter|time|monotonic|process_time)(?:_ns)?\s*\(|\bdefault_timer\s*\(|\b(?:Histogram|Summary|Instrumentator|PrometheusMetrics)\s*\(|\bdatetime\.(?:now|utcnow|today)\s*\(|\b\w*(?:latency|duration|elapsed|timed|timing|tracer|timestamp)\w*\b|\bFastAPIInstrumentor\b|\blogging\.(?:info|debug|warning|error|getLogger|basicConfig)\s*\(|\blogger\b|\bloguru\b|\bstructlog\b/g;
/** What a request holds, as arguments of a call are named. */
const REQUEST = String.raw`[^\n]*\b\w*(?:request|input|payload|feature|data|text|prompt|query|body|record|event|question|message)\w*`;
const INPUTS_LOGGED = new RegExp(
  String.raw`\b(?:log(?:ger|ging|guru)?|_?logger|self\.log(?:ger)?|print)(?:\.\w+)?\s*\(${REQUEST}|\.to_sql\s*\(|\.insert(?:_one|_many|_rows\w*)?\s*\(|\b(?:db|session)\.add\s*\(|\bPredictionLog\b|\.log_(?:prediction|request|inference|input)s?\s*\(|\.(?:send|produce|publish|put_record|writerow)\s*\(|\bjson\.dump\s*\(|\bbentoml\.monitor\b|\bmiddleware\s*\(|\bautolog\s*\(`,
  "g",
);
const VERSIONS =
  /\b\w*(?:model_version|model_name|model_uri|model_id|MODEL_VERSION|model_tag|version|run_id|model_path|commit)\w*/gi;

export const inferenceLogging: Practice = {
  code: "MV513",
  name: "inference-logging",
  summary: "The code that serves a model keeps no record of what it was asked",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks, in projects whose code serves a model, for what each prediction leaves behind: its time, its inputs and the version of the model, by logging, a database, metrics, tracing, or ModelVer's `prediction_log.py`. " +
      "It looks at the files that serve and those beside them. Where a server of its own (TorchServe, vLLM, `mlflow models serve`) answers, nothing is asked for in code.",
    whyIsThisBad:
      "Drift, errors and complaints are all questions about what a model was asked and which version answered. What was not logged cannot be asked later.",
    example: {
      language: "python",
      before: "return model.predict(features)",
      after: "with log.timed(features) as call:\n    call.prediction = model.predict(features)\nreturn call.prediction",
    },
    fixes: [{ title: "Add a file that logs predictions (`modelver monitors logging`)", safe: true }],
    fixSafety: "The scaffold adds a file; the code that serves calls it when you let it.",
    sources: [
      "[Google: rules of machine learning, rule 29](https://developers.google.com/machine-learning/guides/rules-of-ml#rule_29_the_best_way_to_make_sure_that_you_train_like_you_serve_is_to_save_the_set_of_features_used_at_serving_time_and_then_pipe_those_features_to_a_log_to_use_them_at_training_time)",
    ],
  },
  check(project) {
    const files = servingFiles(project);
    if (files.length === 0) {
      const reason =
        serving(project).length > 0
          ? "a model server answers, which logs by its own settings"
          : "no code that serves a model was found";
      return [TIME, INPUTS, VERSION].map((part) => doesNotApply(part, reason));
    }
    const whole = enough(wholeLogging(project));
    if (whole.length > 0) return [TIME, INPUTS, VERSION].map((part) => there(part, whole));
    const file = servingCode(project)[0]?.path ?? null;
    const nearest = (form: RegExp, message: string) => {
      const own = codeLike(servingCode(project), form, message);
      return isEmpty(own) ? codeLike(files, form, message) : own;
    };
    return [
      thereOrMissing(TIME, nearest(TIMES, "time is taken or logged"), {
        message: "Log when each prediction was made and how long it took.",
        file,
      }),
      thereOrMissing(INPUTS, nearest(INPUTS_LOGGED, "requests are logged or kept"), {
        message: "Log what each prediction was made from, or a digest of it.",
        file,
      }),
      thereOrMissing(VERSION, nearest(VERSIONS, "the model's version is at hand"), {
        message: "Log which version of the model made each prediction.",
        file,
      }),
    ];
  },
};

/** The files that serve, and all programs of the package or service that they lie in. */
function servingFiles(project: ProjectEvidence): CodeFile[] {
  const folders = [...new Set(servingCode(project).map(({ path }) => packageOf(path)))];
  if (folders.length === 0) return [];
  return project.code.filter(
    ({ path, context }) => isOwnProgram(context) && folders.some((folder) => path.startsWith(folder)),
  );
}

/** The first folder that is one project's own, with its slash; empty for a file at the root. */
function packageOf(path: string): string {
  return /^(?:(?:src|lib|services?|apps?|packages|backend|projects)\/)*[^/]+\//.exec(path)?.[0] ?? "";
}

function wholeLogging(project: ProjectEvidence): Iterable<Evidence> {
  const own = ({ context }: CodeFile) => isOwnProgram(context);
  return inTurn(
    importsOf(project, WHOLE, own),
    codeLike(
      only(project.code, own),
      /\bPredictionLog\s*\(|\bbentoml\.monitor\s*\(|\bDataCaptureConfig\s*\(|\bModelDataCollector\s*\(|\bdata_collector\b|\bCollector\s*\(/g,
      "predictions are logged",
    ),
    dependenciesOn(project, ["langfuse", "whylogs", "arize", "arize-phoenix"]),
  );
}
