import type { ProjectEvidence } from "../evidence/project-evidence.ts";
import { hasLine } from "../evidence/search.ts";
import { type TextFile, type TextLine, withoutComment } from "../evidence/text-file.ts";
import type { PipelineJob } from "./pipeline-job.ts";
import { lineOfJob, pipelineJobs } from "./read-jobs.ts";
import { DEPLOYS_BY_NAME, PUBLISHES, STEPS } from "./steps.ts";

/** A job that deploys, and whether it waits for what must pass before. */
export interface Deployment {
  job: PipelineJob;
  line: TextLine;
  waits: boolean;
  /** Why it waits, or that it does not. */
  reason: string;
  /** What tests what was deployed: lines behind the deployment, and in jobs that wait for it. */
  testedBy: readonly TextLine[];
}

const ASKS =
  /\bcurl\b|\bwget\b|\bhttp(?:s|ie)?\b.*\b(?:GET|POST)\b|\bdocker\s+run\b|^-?\s*(?:name|displayName|script):.*\b(?:tests?|check|verify|validate|smoke)\b/i;

/**
 * The jobs of a project's pipelines that deploy something, packages and pages aside, with the scripts beside the pipelines that they run. Only
 * pipelines that speak of deploying are read as jobs.
 */
export function deployments({ texts }: ProjectEvidence): Deployment[] {
  const scripts = texts.pipeline.filter((file) => file.path.endsWith(".sh") && hasLine(file, STEPS.deploy));
  return texts.pipeline.flatMap((file) => {
    const runs = scripts.filter(({ path }) => file.text.includes(path));
    const speaksOfIt = runs.length > 0 || hasLine(file, STEPS.deploy) || DEPLOYS_BY_NAME.test(file.code);
    return speaksOfIt ? deploymentsOf(pipelineJobs(file).map((job) => withScripts(job, runs))) : [];
  });
}

function withScripts(job: PipelineJob, scripts: readonly TextFile[]): PipelineJob {
  const run = scripts.filter(({ path }) => job.lines.some(({ text }) => withoutComment(text).includes(path)));
  return run.length === 0 ? job : { ...job, lines: [...job.lines, ...run.flatMap(({ lines }) => lines)] };
}

/** @param jobs of one pipeline */
function deploymentsOf(jobs: readonly PipelineJob[]): Deployment[] {
  return jobs.flatMap((job): Deployment[] => {
    const found = lineOfJob(job, STEPS.deploy) ?? byName(job);
    if (found === null || PUBLISHES.test(`${job.path} ${job.name} ${found.line.text}`)) return [];
    const { waits, reason } = waitingOf(job, found.at);
    const after = job.lines.slice(found.at + 1).find(({ text }) => ASKS.test(withoutComment(text)));
    const waiting = jobs.filter((other) => other !== job && other.waits);
    const later = waiting.flatMap((other) => lineOfJob(other, ASKS)?.line ?? []);
    return [{ job, line: found.line, waits, reason, testedBy: [...(after === undefined ? [] : [after]), ...later] }];
  });
}

/** A name alone shows that something is deployed in order; whether something is deployed too early, it does not. */
function byName({ name, waits, lines }: PipelineJob): ReturnType<typeof lineOfJob> {
  const [line] = lines;
  if (line === undefined || !waits || !DEPLOYS_BY_NAME.test(name)) return null;
  return lines.some(({ text }) => PUBLISHES.test(text)) ? null : { line, at: 0 };
}

function waitingOf(job: PipelineJob, at: number): { waits: boolean; reason: string } {
  if (job.waits) return { waits: true, reason: `\`${job.name}\` waits for other jobs` };
  const test = lineOfJob(job, STEPS.tests);
  if (test !== null && test.at < at) return { waits: true, reason: `\`${job.name}\` deploys after its tests` };
  if (!job.onPush)
    return { waits: true, reason: `\`${job.name}\` is started by a release, a person or another pipeline` };
  return { waits: false, reason: `\`${job.name}\` deploys on push and waits for nothing` };
}
