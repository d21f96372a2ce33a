import { inTurn, isEmpty } from "../evidence/as-needed.ts";
import type { ProjectEvidence } from "../evidence/project-evidence.ts";
import { remoteWorkflows } from "../evidence/remote-workflows.ts";
import { linesIn, linesLike } from "../evidence/search.ts";
import { placeOfFile } from "../evidence/text-file.ts";
import { doesNotApply, enough, missing, there } from "../part.ts";
import type { PartVerdict } from "../practice.ts";
import { pipelineTexts } from "./pipeline-texts.ts";
import { STEPS } from "./steps.ts";

const CONTAINER = "container step";
const INSTALL = "install step";
const TESTS = "test step";
const QUALITY = "quality step";
const FORMAT = "format step";

/** The parts that are steps of a pipeline, in their order. */
export const STEP_PARTS: readonly string[] = [CONTAINER, INSTALL, TESTS, QUALITY, FORMAT];

/** Names of workflows that do a step by actions that no line names. */
const NAMES: Readonly<Record<string, RegExp>> = { [QUALITY]: /lint|quality|format/i, [FORMAT]: /format|style|lint/i };

/** Whether the pipelines of a project do each step. */
export function stepVerdicts(project: ProjectEvidence): PartVerdict[] {
  return [
    container(project),
    install(project),
    step(project, TESTS, STEPS.tests, "Run the tests in the pipeline.", "tests are run"),
    step(project, QUALITY, STEPS.quality, "Run a linter in the pipeline.", "quality is checked"),
    step(project, FORMAT, STEPS.format, "Check the form of the code in the pipeline.", "the form is checked"),
  ];
}

function step(project: ProjectEvidence, name: string, form: RegExp, advice: string, found: string): PartVerdict {
  const named = project.texts.pipeline.filter(({ path }) => NAMES[name]?.test(path.slice(path.lastIndexOf("/") + 1)));
  const evidence = enough(
    inTurn(
      linesIn(pipelineTexts(project), form, found),
      named.map(({ path }) => ({ place: placeOfFile(path), message: "a workflow says so by its name" })),
    ),
  );
  if (evidence.length > 0) return there(name, evidence);
  const hooks = inTurn(
    linesLike(project, ["pipeline"], /\bpre-commit\b|\bprek\b/, "hooks are run in the pipeline"),
    linesLike(project, ["hook"], /^ci:\s*$/, "pre-commit.ci runs the hooks"),
  );
  if ((name === QUALITY || name === FORMAT) && !isEmpty(hooks)) return there(name, hooks);
  if (!isEmpty(remoteWorkflows(project)))
    return doesNotApply(name, "a workflow of another repository is run, which may do it");
  return missing(name, advice, project.texts.pipeline[0]?.path ?? null);
}

/** Where the steps run in an image, or build one, what they need is installed there. */
function install(project: ProjectEvidence): PartVerdict {
  const found = step(
    project,
    INSTALL,
    STEPS.install,
    "Install the dependencies in the pipeline.",
    "dependencies are installed",
  );
  const images = linesIn(pipelineTexts(project), STEPS.container, "an image holds what is needed");
  return found.state === "missing" && !isEmpty(images) ? there(INSTALL, images) : found;
}

function container(project: ProjectEvidence): PartVerdict {
  const defined = project.files.some((path) =>
    /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.Dockerfile$/i.test(path),
  );
  const found = linesIn(pipelineTexts(project), STEPS.container, "a container is built or used");
  if (!defined && isEmpty(found)) return doesNotApply(CONTAINER, "the project defines no container");
  return step(
    project,
    CONTAINER,
    STEPS.container,
    "Build the project's container in the pipeline, or run the steps in it.",
    "a container is built or used",
  );
}
