import type { TextFile, TextLine } from "../evidence/text-file.ts";
import { linesOfKey } from "./lines-of-key.ts";
import type { PipelineJob } from "./pipeline-job.ts";
import { isTable, list, type Table, table } from "./yaml-values.ts";

/** A job as a workflow runs it. */
interface Use {
  job: string;
  waits: boolean;
  onPush: boolean;
}

/**
 * The jobs of CircleCI as its workflows run them (`requires:`), those of orbs included, with the lines of the commands that they call. Without
 * workflows each runs on push, by itself.
 */
export function circleciJobs(file: TextFile, root: Table): PipelineJob[] {
  const uses = Object.entries(table(root.workflows)).flatMap(([, workflow]) => usesIn(table(workflow)));
  const names = uses.length === 0 ? Object.keys(table(root.jobs)) : [...new Set(uses.map(({ job }) => job))];
  return names.map((name) => {
    const own = uses.filter(({ job }) => job === name);
    return {
      name,
      path: file.path,
      lines: linesOf(file, root, name),
      waits: own.length > 0 && own.every(({ waits }) => waits),
      onPush: own.length === 0 || own.some(({ onPush }) => onPush),
    };
  });
}

function usesIn(workflow: Table): Use[] {
  const isScheduled = list(workflow.triggers).some((each) => "schedule" in table(each));
  const isAskedFor = "when" in workflow || "unless" in workflow;
  return list(workflow.jobs).flatMap((entry): Use[] => {
    const [job, given] = isTable(entry) ? (Object.entries(entry)[0] ?? []) : [String(entry), null];
    if (job === undefined || table(given).type === "approval") return [];
    const waits = list(table(given).requires).length > 0;
    return [{ job, waits, onPush: !isScheduled && !isAskedFor && !isForTags(table(given)) }];
  });
}

/** Started by tags alone: no branch is let through. */
function isForTags({ filters }: Table): boolean {
  const { branches, tags } = table(filters);
  return tags !== undefined && list(table(branches).ignore).some((each) => /^\/?\.[*+]\/?$/.test(String(each)));
}

/** The lines of a job and of the commands that it calls; of a job of an orb those of the workflow that runs it. */
function linesOf(file: TextFile, root: Table, name: string): readonly TextLine[] {
  const jobs = table(root.jobs);
  if (!(name in jobs)) return file.lines.filter(({ text }) => text.includes(name));
  const lines = linesOfKey(section(file, "jobs"), name, Object.keys(jobs));
  const commands = Object.keys(table(root.commands));
  const called = commands.filter((each) => lines.some(({ text }) => callOf(text) === each));
  return [...lines, ...called.flatMap((each) => linesOfKey(section(file, "commands"), each, commands))];
}

/** The name of the command that a step is. */
function callOf(text: string): string | undefined {
  return /^\s*-\s*["']?([\w/.-]+)["']?\s*:?\s*$/.exec(text)?.[1];
}

/** The lines from a key at the top to the next. */
function section({ lines }: TextFile, key: string): Pick<TextFile, "lines"> {
  const begin = lines.findIndex(({ text }) => text.startsWith(`${key}:`));
  if (begin < 0) return { lines };
  const end = lines.findIndex(({ text }, at) => at > begin && /^[\w"']/.test(text));
  return { lines: lines.slice(begin + 1, end < 0 ? undefined : end) };
}
