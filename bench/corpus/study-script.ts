import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { projectFolder, projectNode, scratchFolder } from "../../scripts/project.mjs";
import type { StudyResult } from "../../server/src/corpus/corpus-result.ts";
import { type ProgramRun, runStudyScript } from "./program-run.ts";

/** One task as the script gives it. */
interface ScriptTask {
  task: string;
  names: number;
  versioned: number;
  families: Record<string, string[]>;
  tokens: Record<string, number>;
  groups: { tokens: string[]; pairs: number; families: number }[];
}

/** What the Python script took, and in which tasks its figures are others than those of `modelver corpus --method study`. */
export async function compareWithScript(folders: readonly string[]): Promise<{ run: ProgramRun; differing: string[] }> {
  const output = path.join(scratchFolder, "bench-corpus", "study-script.json");
  const run = await runStudyScript(folders, output);
  const script = JSON.parse(readFileSync(output, "utf8")) as ScriptTask[];
  const given = ["corpus", ...folders, "--method", "study", "--format", "json"];
  const printed = execFileSync(projectNode, [path.join(projectFolder, "dist", "modelver.cjs"), ...given], {
    maxBuffer: 2 ** 30,
  });
  const result = JSON.parse(printed.toString()) as StudyResult;
  const own = new Map(result.tasks.map(({ task }) => [task, figuresOf(result, task)]));
  return {
    run,
    differing: script.filter((each) => !isDeepStrictEqual(figures(each), own.get(each.task))).map(({ task }) => task),
  };
}

function figures({ names, versioned, families, tokens, groups }: ScriptTask) {
  return {
    names,
    versioned,
    families: new Map(Object.entries(families)),
    tokens: new Map(Object.entries(tokens)),
    groups: new Map(groups.map((group) => [group.tokens.toSorted().join(" "), [group.pairs, group.families]])),
  };
}

function figuresOf(result: StudyResult, task: string): ReturnType<typeof figures> {
  const of = <Item extends { task: string }>(items: readonly Item[]) => items.filter((item) => item.task === task);
  const [counts] = of(result.tasks);
  return {
    names: counts!.names,
    versioned: counts!.versioned,
    families: new Map(of(result.families).map(({ family, tokens }) => [family, tokens])),
    tokens: new Map(of(result.tokens).map(({ token, families }) => [token, families])),
    groups: new Map(of(result.groups).map(({ tokens, pairs, families }) => [tokens.join(" "), [pairs, families]])),
  };
}
