import type { ProjectEvidence } from "../evidence/project-evidence.ts";
import { TextFile } from "../evidence/text-file.ts";

/** Programs that run targets or sessions of a file of tasks. */
const RUNNERS: readonly [RegExp, RegExp][] = [
  [/\btox\b/, /(?:^|\/)tox\.ini$/],
  [/\bnox\b/, /(?:^|\/)noxfile\.py$/],
  [/\b(?:invoke|inv)\b/, /(?:^|\/)tasks\.py$/],
  [/\b(?:poe|hatch|pdm|taskipy|pixi)\b/, /(?:^|\/)(?:pyproject|hatch|pixi)\.toml$/],
  [/\btask\s/, /(?:^|\/)Taskfile/],
  [/\bnpm\s+(?:run|test)\b/, /(?:^|\/)package\.json$/],
];
const TARGETS = /\b(?:make|just)\s+(?:-\S+\s+)*([\w.-]+(?:\s+[\w.-]+)*)/g;
const NAMED_FILE = /[\w./${}-]+\.(?:sh|ya?ml|bash|bat|ps1|cfg)\b/g;
/** A script may run a script; nobody goes deeper by hand. */
const DEEPEST = 3;

const known = new WeakMap<ProjectEvidence, readonly TextFile[]>();

/** The pipelines of a project with the scripts and tasks that they run, as far as they lie in it. */
export function pipelineTexts(project: ProjectEvidence): readonly TextFile[] {
  let texts = known.get(project);
  if (texts === undefined) {
    texts = follow(project);
    known.set(project, texts);
  }
  return texts;
}

function follow({ texts }: ProjectEvidence): TextFile[] {
  const others = new Set([...texts.task, ...texts.settings, ...texts.container]);
  const found = new Set<TextFile>(texts.pipeline);
  let latest: TextFile[] = [...found];
  for (let depth = 0; depth < DEEPEST && latest.length > 0; depth++) {
    const next = latest.flatMap((file) => [...filesRunBy(file, others), ...recipesRunBy(file, texts.task)]);
    latest = next.filter((file) => !found.has(file));
    for (const file of latest) found.add(file);
  }
  return [...found];
}

function filesRunBy({ code }: TextFile, others: ReadonlySet<TextFile>): TextFile[] {
  const named = new Set([...code.matchAll(NAMED_FILE)].map(([name]) => name.replace(/^(?:\.\/|\$\S*\/)/, "")));
  const run = RUNNERS.filter(([command]) => command.test(code)).map(([, file]) => file);
  return [...others].filter(
    ({ path }) =>
      run.some((form) => form.test(path)) || [...named].some((name) => path === name || path.endsWith(`/${name}`)),
  );
}

/** The recipes of targets that `make` or `just` is asked for, with the recipes that those need. */
function recipesRunBy({ code }: TextFile, tasks: readonly TextFile[]): TextFile[] {
  const targets = [...code.matchAll(TARGETS)].flatMap(([, names = ""]) => names.split(/\s+/));
  if (targets.length === 0) return [];
  return tasks
    .filter(({ path }) => /(?:^|\/)(?:(?:GNU)?makefile|\.?justfile)(?:\.[\w-]+)?$|\.mk$/i.test(path))
    .flatMap((file) => {
      const lines = recipes(file, new Set(targets));
      return lines.size === 0 ? [] : [onlyLines(file, lines)];
    });
}

/** Numbers of the lines of recipes, by the names of their targets. */
function recipes({ lines }: TextFile, targets: Set<string>): Set<number> {
  const wanted = new Set<number>();
  // Twice, so that what an earlier target needs is found behind it and before it.
  for (let pass = 0; pass < 2; pass++) {
    let isWanted = false;
    for (const { line, text } of lines) {
      const rule = /^([\w.-]+(?:\s+[\w.-]+)*)(?:\s+\w+=\S+)*\s*:(?!=)\s*([^#=]*)/.exec(text);
      if (rule !== null) {
        isWanted = (rule[1] ?? "").split(/\s+/).some((name) => targets.has(name));
        if (isWanted) for (const needed of (rule[2] ?? "").split(/\s+/)) targets.add(needed);
      }
      if (isWanted) wanted.add(line);
    }
  }
  return wanted;
}

/** A file of which only some lines are run; the others are blank, so that places hold. */
function onlyLines(file: TextFile, lines: ReadonlySet<number>): TextFile {
  return new TextFile(file.path, file.lines.map(({ line, text }) => (lines.has(line) ? text : "")).join("\n"));
}
