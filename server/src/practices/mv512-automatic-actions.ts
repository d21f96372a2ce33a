import { serving } from "./character.ts";
import { first, fromEach, inTurn, isEmpty, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { REGISTERS, SPEAKS_OF_MODELS } from "./evidence/registration.ts";
import { remoteWorkflows } from "./evidence/remote-workflows.ts";
import { codeLike, filesLike, linesLike } from "./evidence/search.ts";
import { placeOfFile, placeOfLine } from "./evidence/text-file.ts";
import { doesNotApply, missing, there, thereOrMissing } from "./part.ts";
import { type Deployment, deployments } from "./pipeline/deployments.ts";
import { STEP_PARTS, stepVerdicts } from "./pipeline/step-verdicts.ts";
import { DEPLOYS_BY_NAME, PUBLISHES, STEPS } from "./pipeline/steps.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const ON_PUSH = "pipeline on push";
const ORDER = "deployment after the others";
const PRODUCTION = "production test";
const SCAN = "dependency or image scan";
const ALIAS = "promotion by alias";
const PIPELINE_PARTS = [...STEP_PARTS, ORDER, PRODUCTION];

export const automaticActions: Practice = {
  code: "MV512",
  name: "automatic-actions",
  summary: "A push starts no pipeline, or one that leaves out steps",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a pipeline that a push starts (GitHub Actions, GitLab CI, Azure Pipelines, Jenkins, CircleCI, Travis, Buildkite, Bitbucket and others), for its steps (container, install, tests, quality, format), for deployment that waits for them, " +
      "for a test of production after it, for a scan of dependencies or images, and for models promoted by an alias. A container step is asked for where the project defines a container, a deployment where it serves a model, a promotion where it registers one. " +
      "Which job waits for which is read of GitHub, GitLab, Azure, CircleCI (workflows and orbs), Buildkite (`wait`, `block`, `depends_on`) and Jenkins (stages); other pipelines are read as one job. " +
      "Where a pipeline runs a workflow of another repository, a step that was not found is not called missing.",
    whyIsThisBad:
      "What a person has to remember to run is not run on the day it matters. A deployment that does not wait for the tests deploys what fails them.",
    example: {
      language: "yaml",
      before: "jobs:\n  deploy:\n    steps:\n      - run: ./deploy.sh",
      after:
        "jobs:\n  test:\n    steps:\n      - run: pytest\n  deploy:\n    needs: test\n    steps:\n      - run: ./deploy.sh",
    },
    fixes: [{ title: "Add a workflow with these steps for the project's host", safe: true }],
    fixSafety: "The scaffold adds a file; pipelines that exist stay as they are.",
    sources: [
      "[GitHub Actions: `needs`](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds)",
      "[MLflow: aliases](https://mlflow.org/docs/latest/ml/model-registry/#promoting-an-mlflow-model-across-environments)",
    ],
  },
  check(project) {
    const pipelines = pipelinesOf(project);
    const shared = [scan(project), alias(project)];
    if (isEmpty(pipelines)) {
      const advice = "Add a pipeline that every push starts: install, tests, quality, format, deployment.";
      const none = missing(ON_PUSH, advice, ".github/workflows/ci.yml");
      return [none, ...PIPELINE_PARTS.map((part) => doesNotApply(part, "there is no pipeline")), ...shared];
    }
    const deployed = deployments(project);
    return [
      there(ON_PUSH, pipelines),
      ...stepVerdicts(project),
      order(project, deployed),
      production(project, deployed),
      ...shared,
    ];
  },
};

function pipelinesOf(project: ProjectEvidence): Iterable<Evidence> {
  const defined = project.texts.pipeline.filter(({ path }) => !/(?:^|\/)action\.ya?ml$/.test(path));
  return inTurn(
    defined.map(({ path }) => ({ place: placeOfFile(path), message: "a pipeline is defined" })),
    linesLike(project, ["hook"], /^ci:\s*$/, "pre-commit.ci runs the hooks"),
  );
}

function order(project: ProjectEvidence, deployed: readonly Deployment[]): PartVerdict {
  const early = deployed.filter(({ waits }) => !waits);
  if (early.length > 0) {
    const names = early.map(({ job }) => `\`${job.name}\``).join(", ");
    return missing(
      ORDER,
      `Let ${names} wait until the tests have passed (${waitingIn(early[0]!.job.path)}).`,
      early[0]!.job.path,
      early.map(evidenceOf),
    );
  }
  if (deployed.length > 0) return there(ORDER, deployed.map(evidenceOf));
  const elsewhere = filesLike(
    project,
    /(?:^|\/)(?:render\.ya?ml|Procfile|app\.json|vercel\.json|fly\.toml|railway\.(?:json|toml)|argocd[\w./-]*|heroku\.ya?ml|netlify\.toml)$/,
    "a platform deploys by itself",
  );
  if (serving(project).length === 0)
    return doesNotApply(ORDER, "the project serves no model, and its pipelines deploy nothing");
  if (!isEmpty(elsewhere)) return doesNotApply(ORDER, "a platform deploys what is pushed");
  if (!isEmpty(remoteWorkflows(project)))
    return doesNotApply(ORDER, "a workflow of another repository is run, which may deploy");
  if (!isEmpty(speakingOfDeployment(project)))
    return doesNotApply(ORDER, "a pipeline speaks of deploying, by ways that are not known here");
  return missing(
    ORDER,
    "The project serves a model that no pipeline deploys: deploy after the tests have passed.",
    project.texts.pipeline[0]?.path ?? null,
  );
}

/** Publishing packages or pages is no deployment of a model. */
function speakingOfDeployment(project: ProjectEvidence): Iterable<Evidence> {
  const lines = linesLike(project, ["pipeline"], DEPLOYS_BY_NAME, "a deployment is spoken of");
  return only(lines, ({ place }) => !PUBLISHES.test(place.path));
}

/** How a job waits for others, by the file that it stands in. */
function waitingIn(path: string): string {
  if (/(?:^|\/)\.circleci\//.test(path)) return "`requires`";
  if (/(?:^|\/)\.buildkite\//.test(path)) return "`wait`, or `depends_on`";
  return /jenkinsfile/i.test(path) ? "a stage that tests before it" : "`needs`";
}

function evidenceOf({ line, reason }: Deployment): Evidence {
  return { place: placeOfLine(line), message: reason };
}

function production(project: ProjectEvidence, deployed: readonly Deployment[]): PartVerdict {
  if (deployed.length === 0) return doesNotApply(PRODUCTION, "the pipelines deploy nothing");
  const found = inTurn(
    deployed
      .flatMap(({ testedBy }) => testedBy)
      .map((line) => ({ place: placeOfLine(line), message: "what is deployed is tested" })),
    linesLike(project, ["pipeline"], STEPS.productionTest, "what is deployed is tested"),
  );
  return thereOrMissing(PRODUCTION, found, {
    message: "Ask what was deployed whether it works, after each deployment.",
    file: deployed[0]!.job.path,
  });
}

function scan(project: ProjectEvidence): PartVerdict {
  const found = inTurn(
    linesLike(project, ["pipeline", "hook", "task"], STEPS.scan, "dependencies, images or code are scanned"),
    filesLike(
      project,
      /(?:^|\/)(?:dependabot\.ya?ml|\.?renovate(?:rc)?(?:\.json5?)?|\.snyk|\.trivyignore|\.whitesource|\.safety-policy\.yml|\.pyup\.ya?ml)$/,
      "dependencies are watched",
    ),
    linesLike(project, ["task"], /["']?renovate["']?\s*:/, "dependencies are watched"),
  );
  if (isEmpty(found) && !isEmpty(remoteWorkflows(project)))
    return doesNotApply(SCAN, "a workflow of another repository is run, which may scan");
  return thereOrMissing(SCAN, found, {
    message: "Scan dependencies and images for known weaknesses: `pip-audit`, Trivy, or Dependabot.",
    file: ".github/dependabot.yml",
  });
}

function alias(project: ProjectEvidence): PartVerdict {
  const own = only(project.code, ({ context }) => context !== "test" && context !== "documentation");
  const naming = only(own, ({ text }) => SPEAKS_OF_MODELS.test(text));
  const registering = first(codeLike(naming, REGISTERS, "a model is registered"), 1)[0];
  if (registering === undefined) return doesNotApply(ALIAS, "no code registers a model");
  const kinds = ["pipeline", "task", "settings", "container"] as const;
  const found = inTurn(
    codeLike(
      own,
      /\bset_registered_model_alias\s*\(|\bset_model_alias\s*\(|\baliases?\s*=|\bget_model_version_by_alias\s*\(|\blink_model\s*\(|\bset_stage\s*\(|\bModelPackageGroup\b/g,
      "a model is promoted by alias",
    ),
    linesLike(
      project,
      kinds,
      /models:\/[\w.${}-]+@|--alias\b|set_registered_model_alias|\bgto\s+(?:assign|stage)\b|\balias(?:es)?:\s/,
      "a model is promoted by alias",
    ),
    fromEach(own, loadsByAlias),
  );
  return thereOrMissing(ALIAS, found, {
    message:
      "Promote registered models by an alias (`set_registered_model_alias`), so that what serves needs no new version in its code.",
    file: registering.place.path,
  });
}

function loadsByAlias(file: CodeFile): Evidence[] {
  const match = /models:\/[^"'\s/]+@|\bset_registered_model_alias\b/.exec(file.text);
  return match === null
    ? []
    : [{ place: file.placeAt(match.index, match[0].length), message: "a model is loaded by alias" }];
}
