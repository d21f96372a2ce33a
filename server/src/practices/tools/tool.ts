import { fromEach, inTurn, only } from "../evidence/as-needed.ts";
import type { ProjectEvidence } from "../evidence/project-evidence.ts";
import { dependenciesOn, filesLike, linesIn, linesLike } from "../evidence/search.ts";
import type { Evidence } from "../practice.ts";

/** A program that keeps code in order, and the traces that its use leaves. */
export interface Tool {
  name: string;
  distributions: readonly string[];
  /** Files that configure it. */
  files: RegExp | null;
  /** Headers or keys that configure it in files that it shares with others. */
  section: RegExp | null;
  /** Lines that run it, in pipelines, hooks and tasks. */
  command: RegExp;
}

/** Where tools are set up: their own files, sections of shared ones, and lists of dependencies. */
export function setUp(project: ProjectEvidence, tools: readonly Tool[]): Iterable<Evidence> {
  return fromEach(tools, ({ name, distributions, files, section }) =>
    inTurn(
      files === null ? [] : filesLike(project, files, `${name} is configured`),
      section === null
        ? []
        : linesLike(project, ["task", "settings", "requirements"], section, `${name} is configured`),
      dependenciesOn(project, distributions),
    ),
  );
}

/** Where tools are run: by pipelines, hooks and tasks. */
export function runs(project: ProjectEvidence, tools: readonly Tool[]): Iterable<Evidence> {
  return fromEach(tools, ({ name, command }) =>
    inTurn(
      linesLike(project, ["hook"], command, `${name} runs before a commit`),
      linesLike(project, ["pipeline"], command, `${name} runs in the pipeline`),
      inTasks(project, command, `${name} runs in a task`),
    ),
  );
}

/** Where the documentation tells people to run a tool. */
export function told(project: ProjectEvidence, tools: readonly Tool[]): Iterable<Evidence> {
  return fromEach(tools, ({ name, command }) =>
    linesLike(project, ["documentation"], asCommand(command), `the documentation says to run ${name}`),
  );
}

/** A command as documentation writes it: at the beginning of a line, behind a prompt, in code or behind a word that says to run it. */
function asCommand(command: RegExp): RegExp {
  return new RegExp(`(?:^|^\\$ ?|\`|-m |\\brun |install )(?:${command.source})(?=\\s+[\\w.-]|\`|$)`, command.flags);
}

/** Settings that tasks share a file with: a list of dependencies or a section that names a tool runs nothing, a task has a key. */
const SHARED = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|Pipfile|pixi\.toml|hatch\.toml)$/;

function inTasks({ texts }: ProjectEvidence, command: RegExp, message: string): Iterable<Evidence> {
  const ofTask = new RegExp(
    `^[\\w."-]+\\s*=.*[\\s"'](?:${command.source})|^\\s*"(?:${command.source})[^"]* `,
    command.flags,
  );
  return inTurn(
    linesIn(
      only(texts.task, ({ path }) => !SHARED.test(path)),
      command,
      message,
    ),
    linesIn(
      only(texts.task, ({ path }) => SHARED.test(path)),
      ofTask,
      message,
    ),
  );
}
