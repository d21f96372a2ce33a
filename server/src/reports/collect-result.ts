import type { Place } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Finding } from "../rules/finding.ts";
import type { DocumentContent } from "../workspace/content.ts";
import type { Project } from "../workspace/project.ts";
import { type CheckResult, type FixCount, lineKey, type RuleNote } from "./check-result.ts";
import { type LineReader, lineReader } from "./source-lines.ts";

/** What a result needs beside the project. */
export interface ResultDetails {
  toolVersion: string;
  /** Name of the project's folder. */
  projectName: string;
  /** In place of the project's own. */
  failLevel?: CheckResult["failLevel"] | undefined;
  fixed: FixCount | null;
  rules: readonly RuleNote[];
  /** Default: all that the project has. */
  findings?: readonly Finding[];
  /** A fingerprint for each finding, which has the project's paths. */
  fingerprintsOf(findings: readonly Finding[]): string[];
  /** To be said beside what the project itself has to say. */
  notes?: readonly string[];
  /** From a path of the project to the one the report shows. */
  reportedPath(path: string): string;
  /** The content of a file of the project; null where it cannot be read any more. */
  contentOf(path: string): Promise<DocumentContent | null>;
  /** The zero-based line of a notebook's file for each line of each cell; null where it is not known. Default: nowhere known. */
  cellLinesOf?(path: string): Promise<readonly (readonly number[])[] | null>;
}

/** What a report is made from: the present state of a project as a plain value. */
export async function collectResult(
  project: Pick<
    Project,
    | "everyFinding"
    | "allReferences"
    | "configurationProblems"
    | "profiles"
    | "registryFailures"
    | "settings"
    | "summary"
  >,
  details: ResultDetails,
): Promise<CheckResult> {
  const { toolVersion, projectName, fixed, rules, reportedPath } = details;
  const findings = details.findings ?? project.everyFinding();
  const { files, skipped } = project.summary;
  return {
    toolVersion,
    project: projectName,
    profiles: project.profiles,
    failLevel: details.failLevel ?? project.settings.failLevel,
    findings: findings.map((finding) => reportedFinding(finding, reportedPath)),
    fingerprints: details.fingerprintsOf(findings),
    references: project.allReferences().map((reference) => reportedReference(reference, reportedPath)),
    summary: {
      files,
      skipped: skipped.map((each) => ({ ...each, path: reportedPath(each.path) })),
      notes: [
        ...project.configurationProblems.map(({ path, message }) => `${reportedPath(path)}: ${message}`),
        ...project.registryFailures.map(
          ({ name, reason }) => `${name} could not be asked, so that rules that need it may be silent: ${reason}`,
        ),
        ...(details.notes ?? []),
      ],
    },
    lines: await sourceLines(findings, details),
    fileLines: await fileLines(findings, details),
    rules,
    fixed,
  };
}

function reportedFinding(finding: Finding, reportedPath: ResultDetails["reportedPath"]): Finding {
  return {
    ...finding,
    place: moved(finding.place, reportedPath),
    reference: finding.reference === null ? null : reportedReference(finding.reference, reportedPath),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, reportedPath)) })),
    related: finding.related.map((related) => ({ ...related, place: moved(related.place, reportedPath) })),
  };
}

/** Only a reference's own place is shown in reports; the others keep the project's paths. */
function reportedReference(reference: ModelReference, reportedPath: ResultDetails["reportedPath"]): ModelReference {
  return { ...reference, place: moved(reference.place, reportedPath) };
}

function moved<Moved extends Place>(place: Moved, reportedPath: ResultDetails["reportedPath"]): Moved {
  return { ...place, path: reportedPath(place.path) };
}

async function sourceLines(findings: readonly Finding[], details: ResultDetails): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  let latest = null as { path: string; read: LineReader } | null;
  for (const { place } of findings) {
    if (latest?.path !== place.path) latest = { path: place.path, read: await readerOf(place.path, details) };
    const line = latest.read(place);
    if (line !== null) lines.set(lineKey(moved(place, details.reportedPath)), line);
  }
  return lines;
}

async function readerOf(path: string, { contentOf }: ResultDetails): Promise<LineReader> {
  const content = await contentOf(path);
  return content === null ? () => null : lineReader(content);
}

/** Where the places in cells, of findings and beside them, begin in the files of their notebooks. */
async function fileLines(findings: readonly Finding[], details: ResultDetails): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  const byPath = new Map<string, readonly (readonly number[])[] | null>();
  for (const place of findings.flatMap((finding) => [finding.place, ...finding.related.map((each) => each.place)])) {
    if (place.cell === undefined) continue;
    if (!byPath.has(place.path)) byPath.set(place.path, (await details.cellLinesOf?.(place.path)) ?? null);
    const line = byPath.get(place.path)?.[place.cell]?.[place.range.start.line];
    if (line !== undefined) lines.set(lineKey(moved(place, details.reportedPath)), line + 1);
  }
  return lines;
}
