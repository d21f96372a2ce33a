import { hasPython } from "../character.ts";
import { inTurn, isEmpty } from "../evidence/as-needed.ts";
import type { ProjectEvidence } from "../evidence/project-evidence.ts";
import { remoteWorkflows } from "../evidence/remote-workflows.ts";
import { linesLike } from "../evidence/search.ts";
import { placeOfFile } from "../evidence/text-file.ts";
import { doesNotApply, enough, missing, there, thereOrMissing } from "../part.ts";
import type { Evidence, PartVerdict } from "../practice.ts";
import { runs, setUp, type Tool, told } from "./tool.ts";

/** What a practice that hangs on a tool asks for. */
export interface ToolPractice {
  /** What such a tool is called: `linter`. */
  kind: string;
  tools: readonly Tool[];
  /** Where it is set up beside what the tools say of themselves. */
  also?: (project: ProjectEvidence) => Iterable<Evidence>;
  /** Names of workflows, jobs or steps that say that they run such a tool, whichever it is. */
  byName?: RegExp;
  /** The tool to take where there is none. */
  advice: string;
}

/** The verdicts on a tool: whether it is set up, and whether something runs it. */
export function checkTool(
  project: ProjectEvidence,
  { kind, tools, also, byName, advice }: ToolPractice,
): PartVerdict[] {
  const [set, run] = [`${kind} set up`, `${kind} run by itself`];
  if (!hasPython(project)) return [set, run].map((part) => doesNotApply(part, "the project has no Python code"));
  const running = enough(inTurn(runs(project, tools), byName === undefined ? [] : workflowsNamed(project, byName)));
  const found = enough(inTurn(setUp(project, tools), also?.(project) ?? [], running, told(project, tools)));
  const runsElsewhere = !isEmpty(remoteWorkflows(project));
  const file = project.files.includes("pyproject.toml") ? "pyproject.toml" : "ruff.toml";
  if (found.length === 0 && runsElsewhere) {
    const reason = `a workflow of another repository is used, which may run a ${kind}`;
    return [set, run].map((part) => doesNotApply(part, reason));
  }
  if (found.length === 0)
    return [
      missing(set, advice, kind === "type checker" ? "pyproject.toml" : file),
      doesNotApply(run, `there is no ${kind}`),
    ];
  if (running.length === 0 && runsElsewhere) {
    return [
      there(set, found),
      doesNotApply(run, `a workflow of another repository is used, which may run the ${kind}`),
    ];
  }
  return [
    there(set, found),
    thereOrMissing(run, running, {
      message: `Let a hook before each commit, or the pipeline, run the ${kind}.`,
      file: ".pre-commit-config.yaml",
    }),
  ];
}

/** Actions of others run tools that no line here names; their names, or those of their workflows, say it. */
function workflowsNamed(project: ProjectEvidence, form: RegExp): Iterable<Evidence> {
  const message = "a step of the pipeline says so by its name";
  const files = project.texts.pipeline.filter(({ path }) => form.test(path.slice(path.lastIndexOf("/") + 1)));
  const lines = new RegExp(`^-?\\s*name:.*(?:${form.source})|^[\\w-]*(?:${form.source})[\\w-]*:$`, "i");
  return inTurn(
    files.map(({ path }) => ({ place: placeOfFile(path), message })),
    linesLike(project, ["pipeline"], lines, message),
  );
}
