import { first, inTurn, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import { isAside, isOwnProgram } from "./evidence/file-kinds.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, filesImporting, hasCode, linesLike } from "./evidence/search.ts";
import type { Evidence } from "./practice.ts";

/** Libraries that models are made or run with. */
const MODEL_LIBRARIES: readonly string[] = (
  "torch tensorflow keras sklearn xgboost lightgbm catboost transformers jax flax lightning pytorch_lightning fastai timm diffusers peft trl " +
  "sentence_transformers spacy ultralytics onnxruntime statsmodels prophet darts sktime pycaret autogluon mxnet paddle haiku equinox " +
  "stable_baselines3 mlflow joblib vllm gluonts neuralforecast cuml h2o mlx tflite_runtime openvino setfit flair allennlp detectron2"
).split(" ");

/** Calls by which a model learns. */
const TRAINS =
  /\.(?:fit|fit_transform|partial_fit|train_on_batch|fit_one_cycle|fine_tune|backward|train_model)\s*\(|\btrainer\.(?:train|fit)\s*\(|\b(?:xgb|xgboost|lgb|lightgbm)\.(?:train|cv)\s*\(|\bTrainer\s*\(|\bvalue_and_grad\s*\(|\bmodel\.learn\s*\(/g;

/** Frameworks by which a program answers over a network. */
const WEB =
  "fastapi flask starlette sanic tornado bentoml litserve kserve seldon_core aiohttp.web quart robyn mosec falcon bottle django ninja ray.serve mlserver ts.torch_handler grpc flask_restful flask_restx".split(
    " ",
  );

/** Calls by which a model answers, or is made ready to. */
const ANSWERS =
  /\.(?:predict|predict_proba|predict_one|generate|infer|inference|forward|transform|classify|score|encode|run)\s*\(|\b(?:load_model|pipeline|load_pipeline|from_pretrained|make_prediction|get_prediction|predict|predict_\w+|classify|infer|InferenceSession|model)\s*\(|\b(?:joblib|pickle|dill|cloudpickle|torch)\.load\s*\(/g;

/** Forms in which model servers take the code that answers: Azure ML, SageMaker, Triton, Hugging Face's endpoints. */
const HANDLERS =
  /^def init\(\)|^def (?:model_fn|predict_fn|input_fn)\s*\(|^class (?:EndpointHandler|TritonPythonModel)\b|^class \w+\((?:cog\.)?BasePredictor\)/gm;

/** Programs that serve a model by themselves. */
const SERVERS =
  /\b(?:mlflow\s+models\s+serve|vllm\s+serve|vllm\.entrypoints|torchserve|tensorflow_model_server|tritonserver|bentoml\s+serve|text-generation-(?:launcher|inference)|ollama\s+serve|sglang\.launch_server|mlserver\s+start|llama-server|litserve)\b|tensorflow\/serving|ghcr\.io\/huggingface\/text-generation-inference/;

/** Evidence of more files than this tells nobody more. */
const MOST_FILES = 20;

/** The project's own Python that is no test, example, documentation or notebook. */
export function ownProgram({ code }: ProjectEvidence): CodeFile[] {
  return code.filter(({ context }) => isOwnProgram(context));
}

/** Own code, notebooks included, that imports a library of models. */
export function modelCode(project: ProjectEvidence): CodeFile[] {
  return remembered(modelCodes, project, () => [
    ...filesImporting(project, MODEL_LIBRARIES, ({ context }) => isOwnProgram(context) || context === "notebook"),
  ]);
}

/** Where the project's own code trains models. */
export function training(project: ProjectEvidence): Evidence[] {
  return remembered(trainings, project, () => first(codeLike(modelCode(project), TRAINS), MOST_FILES));
}

/** The project's own files that answer over a network with what a model says. */
export function servingCode(project: ProjectEvidence): CodeFile[] {
  return remembered(servingCodes, project, () => {
    if (modelCode(project).length === 0) return [];
    const web = [...filesImporting(project, WEB, ({ context }) => isOwnProgram(context))];
    const handlers = modelCode(project).filter((file) => file.context !== "notebook" && hasCode(file, HANDLERS));
    return [...new Set([...web.filter((file) => hasCode(file, ANSWERS)), ...handlers])];
  });
}

/** Where the project serves a model: its own code, or a program that it starts. */
export function serving(project: ProjectEvidence): Evidence[] {
  return remembered(servings, project, () =>
    first(
      inTurn(
        servingCode(project).map((file) => ({ place: file.placeAt(0), message: "code that answers with a model" })),
        only(
          linesLike(project, ["container", "task", "settings"], SERVERS, "a model server is started"),
          ({ place }) => !isAside(place.path),
        ),
      ),
      MOST_FILES,
    ),
  );
}

/** Whether there is any Python in the project, notebooks included. */
export function hasPython({ code }: ProjectEvidence): boolean {
  return code.length > 0;
}

const modelCodes = new WeakMap<ProjectEvidence, CodeFile[]>();
const servingCodes = new WeakMap<ProjectEvidence, CodeFile[]>();
const trainings = new WeakMap<ProjectEvidence, Evidence[]>();
const servings = new WeakMap<ProjectEvidence, Evidence[]>();

/** Several practices ask the same of one reading. */
function remembered<Value>(
  values: WeakMap<ProjectEvidence, Value>,
  project: ProjectEvidence,
  compute: () => Value,
): Value {
  const known = values.get(project);
  if (known !== undefined) return known;
  const value = compute();
  values.set(project, value);
  return value;
}
