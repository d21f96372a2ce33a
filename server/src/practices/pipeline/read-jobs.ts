import { toValue } from "../../documents/configuration-tree.ts";
import { parseYaml } from "../../documents/yaml.ts";
import { type TextFile, type TextLine, withoutComment } from "../evidence/text-file.ts";
import { buildkiteJobs } from "./buildkite-jobs.ts";
import { circleciJobs } from "./circleci-jobs.ts";
import { jenkinsStages } from "./jenkins-stages.ts";
import { linesOfKey } from "./lines-of-key.ts";
import type { PipelineJob } from "./pipeline-job.ts";
import { isTable, list, type Table, table } from "./yaml-values.ts";

/** Keys of a GitLab file that are no jobs. */
const GITLAB_KEYS = new Set([
  "stages",
  "variables",
  "include",
  "workflow",
  "default",
  "image",
  "services",
  "cache",
  "before_script",
  "after_script",
  "spec",
]);

/** The jobs of a pipeline, in order; one of a form that is not known is one job of all its lines. */
export function pipelineJobs(file: TextFile): PipelineJob[] {
  // Scripts beside a pipeline are run by its jobs.
  if (/\.sh$/.test(file.path)) return [];
  if (!/\.ya?ml$/i.test(file.path)) return jenkinsStages(file) ?? [wholeOf(file)];
  const [root] = parseYaml(file.text).roots;
  if (root !== undefined && /(?:^|\/)\.buildkite\//.test(file.path)) return buildkiteJobs(file, root);
  return jobsOf(file, table(root === undefined ? null : toValue(root)));
}

function jobsOf(file: TextFile, root: Table): PipelineJob[] {
  if (/(?:^|\/)\.circleci\//.test(file.path)) return circleciJobs(file, root);
  if (/(?:^|\/)\.(?:github|gitea|forgejo)\//.test(file.path)) return github(file, root);
  if (/gitlab-ci|\.gitlab\//.test(file.path)) return gitlab(file, root);
  if (isTemplate(root)) return [];
  if ("stages" in root || "resources" in root) return azure(file, root);
  return [wholeOf(file)];
}

function wholeOf({ path, lines }: TextFile): PipelineJob {
  return { name: path, path, lines, waits: false, onPush: true };
}

function github(file: TextFile, root: Table): PipelineJob[] {
  const jobs = table(root.jobs);
  const onPush = startsOnPush(root.on ?? root.true);
  return Object.entries(jobs).map(([name, job]) => ({
    name,
    path: file.path,
    lines: linesOfKey(file, name, Object.keys(jobs)),
    waits: list(table(job).needs).length > 0,
    onPush,
  }));
}

/** Whether `on:` names a push to branches, not of tags alone, or a pull request. */
function startsOnPush(on: unknown): boolean {
  const names = typeof on === "object" && on !== null && !Array.isArray(on) ? Object.keys(on) : list(on).map(String);
  const push = table(table(on).push);
  const isTags = "tags" in push && !("branches" in push);
  return (names.includes("push") && !isTags) || names.includes("pull_request");
}

function gitlab(file: TextFile, root: Table): PipelineJob[] {
  const stages = list(root.stages).map(String);
  const names = Object.keys(root).filter(
    (name) => !GITLAB_KEYS.has(name) && !name.startsWith(".") && isTable(root[name]),
  );
  return names.map((name) => {
    const job = table(root[name]);
    const stage = stages.indexOf(String(job.stage ?? "test"));
    const waits =
      list(job.needs).length > 0 || list(job.dependencies).length > 0 || stage > 0 || job.stage === "deploy";
    return {
      name,
      path: file.path,
      lines: linesOfKey(file, name, Object.keys(root)),
      waits,
      onPush: job.when !== "manual",
    };
  });
}

/** A part of pipelines of Azure, which is run where another includes it. */
function isTemplate(root: Table): boolean {
  return "parameters" in root && !("trigger" in root) && !("pool" in root) && !("resources" in root);
}

/** Stages of Azure run one after another, unless they say otherwise; one pipeline may start another. */
function azure(file: TextFile, root: Table): PipelineJob[] {
  const started = list(table(root.resources).pipelines).length > 0;
  const onPush = root.trigger !== "none" && !started;
  const stages = list(root.stages).map(table);
  if (stages.length === 0) return [{ name: file.path, path: file.path, lines: file.lines, waits: false, onPush }];
  return stages.map((stage, at) => {
    const name = String(stage.stage ?? stage.template ?? file.path);
    const begin = file.lines.findIndex(({ text }) => text.includes(name));
    const next = stages[at + 1];
    const end =
      next === undefined ? -1 : file.lines.findIndex(({ text }) => text.includes(String(next.stage ?? next.template)));
    const waits = "dependsOn" in stage ? list(stage.dependsOn).length > 0 : at > 0;
    return {
      name,
      path: file.path,
      lines: file.lines.slice(Math.max(begin, 0), end < 0 ? undefined : end),
      waits,
      onPush,
    };
  });
}

/** The first line of a job that matches, comments left out; with where it stands among its lines. */
export function lineOfJob({ lines }: PipelineJob, form: RegExp): { line: TextLine; at: number } | null {
  const at = lines.findIndex(({ text }) => form.test(withoutComment(text)));
  return at < 0 ? null : { line: lines[at]!, at };
}
