import { toValue } from "../../documents/configuration-tree.ts";
import { parseYaml } from "../../documents/yaml.ts";
import { type TextFile, type TextLine, withoutComment } from "../evidence/text-file.ts";
import type { PipelineJob } from "./pipeline-job.ts";

type Table = Readonly<Record<string, unknown>>;

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
  return jobsOf(file, table(rootOf(file)));
}

function rootOf({ path, text }: TextFile): unknown {
  const root = /\.ya?ml$/i.test(path) ? parseYaml(text).roots[0] : undefined;
  return root === undefined ? null : toValue(root);
}

function jobsOf(file: TextFile, root: Table): PipelineJob[] {
  if (/(?:^|\/)\.(?:github|gitea|forgejo)\//.test(file.path)) return github(file, root);
  if (/gitlab-ci|\.gitlab\//.test(file.path)) return gitlab(file, root);
  if (isTemplate(root)) return [];
  if ("stages" in root || "resources" in root) return azure(file, root);
  return [{ name: file.path, path: file.path, lines: file.lines, waits: false, onPush: true }];
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

/** The lines from a key to the next of its siblings, by their names; the whole file where it is not found. */
function linesOfKey(file: TextFile, name: string, siblings: readonly string[]): readonly TextLine[] {
  const keyAt = (line: TextLine) => /^(\s*)["']?([^"'#\s][^"':#]*)["']?\s*:/.exec(line.text);
  const begin = file.lines.findIndex((line) => keyAt(line)?.[2]?.trim() === name);
  const indent = file.lines[begin] === undefined ? null : (keyAt(file.lines[begin]!)?.[1] ?? "");
  if (begin < 0 || indent === null) return file.lines;
  const end = file.lines.findIndex((line, at) => {
    const key = keyAt(line);
    return at > begin && key?.[1] === indent && siblings.includes(key[2]?.trim() ?? "");
  });
  return file.lines.slice(begin, end < 0 ? undefined : end);
}

/** The first line of a job that matches, comments left out; with where it stands among its lines. */
export function lineOfJob({ lines }: PipelineJob, form: RegExp): { line: TextLine; at: number } | null {
  const at = lines.findIndex(({ text }) => form.test(withoutComment(text)));
  return at < 0 ? null : { line: lines[at]!, at };
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function table(value: unknown): Table {
  return isTable(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
