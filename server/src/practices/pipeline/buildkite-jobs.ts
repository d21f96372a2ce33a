import { type ConfigurationNode, resolved, TEMPLATE_HOLE, toValue } from "../../documents/configuration-tree.ts";
import { lineAt, type TextFile, type TextLine } from "../evidence/text-file.ts";
import type { PipelineJob } from "./pipeline-job.ts";
import { list, type Table, table } from "./yaml-values.ts";

/** Steps that let others begin only when all before them have passed, or somebody says so. */
const BARRIERS = ["wait", "waiter", "block", "manual", "input"];

/** The steps of Buildkite that run something, those of groups included: what stands behind a `wait` or says `depends_on` waits for others. */
export function buildkiteJobs(file: TextFile, root: ConfigurationNode): PipelineJob[] {
  return jobsIn(file, stepsOf(root), false);
}

function stepsOf(node: ConfigurationNode): readonly ConfigurationNode[] {
  const target = resolved(node);
  if (target?.kind === "sequence") return target.items;
  const steps = target?.kind === "mapping" ? target.entries.find(({ key }) => key.text === "steps") : undefined;
  return steps === undefined ? [] : stepsOf(steps.value);
}

/** @param behind whether a barrier stands before the steps */
function jobsIn(file: TextFile, steps: readonly ConfigurationNode[], behind: boolean): PipelineJob[] {
  let waits = behind;
  return steps.flatMap((node, at): PipelineJob[] => {
    const value = toValue(node);
    const step = table(value);
    if (isBarrier(value)) {
      waits ||= at > 0;
      return [];
    }
    const dependsOn = list(step.depends_on).length > 0;
    if ("group" in step) return jobsIn(file, stepsOf(node), waits || dependsOn);
    return [
      {
        name: nameOf(step) ?? `${file.path}, step ${at + 1}`,
        path: file.path,
        lines: linesOf(file, node),
        waits: waits || dependsOn,
        onPush: !/build\.tag\b(?!\s*==\s*null)/.test(String(step.if ?? "")),
      },
    ];
  });
}

function isBarrier(value: unknown): boolean {
  return BARRIERS.some((each) => value === each || each in table(value) || table(value).type === each);
}

function nameOf({ label, name, key, id, trigger }: Table): string | undefined {
  const found = [label, name, key, id, trigger].find((each) => typeof each === "string" && each !== "");
  return found === undefined ? undefined : String(found).replaceAll(new RegExp(`${TEMPLATE_HOLE}+`, "g"), "…");
}

function linesOf(file: TextFile, { span }: ConfigurationNode): readonly TextLine[] {
  return file.lines.slice(lineAt(file.text, span.start), lineAt(file.text, Math.max(span.start, span.end - 1)) + 1);
}
