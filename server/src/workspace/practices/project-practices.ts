import type { Parsers } from "../../documents/parsers.ts";
import { checkPractices, type PracticeResult } from "../../practices/check-practices.ts";
import type { ProjectEvidence } from "../../practices/evidence/project-evidence.ts";
import { isPracticeSelected, practiceFindings } from "../../practices/practice-findings.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Configuration } from "../configuration.ts";
import { readEvidence } from "./read-evidence.ts";

/** What is judged, and by which settings. */
export interface PracticesRequest {
  /** Of the project, absolute. */
  root: string;
  /** The part of it that is meant, absolute. */
  folder: string;
  parsers: Parsers;
  /** Those of the folder. */
  settings: Configuration;
  /** The file that they come from, relative to the root; null where there is none. */
  configurationFile: string | null;
  signal?: AbortSignal | undefined;
}

/** How it stands with the practices of a project. */
export interface ProjectPractices {
  evidence: ProjectEvidence;
  /** Those that the settings select, in order of their codes. */
  practices: PracticeResult[];
  findings: Finding[];
}

/**
 * Reads a project's files and judges its practices. Nothing is run.
 * @throws the signal's reason where it is aborted
 */
export async function projectPractices(request: PracticesRequest): Promise<ProjectPractices> {
  const { root, folder, parsers, settings, configurationFile, signal } = request;
  const monitors = settings.monitors.map(({ name, target, latency }) => ({
    name,
    measures: target !== null || latency !== null,
  }));
  const declared = { file: configurationFile, monitors, routes: settings.routes.map(({ name }) => name) };
  const evidence = await readEvidence({ root, folder, parsers, declared, signal });
  const judged = checkPractices(evidence, settings.practicesSetAside);
  const practices = judged.filter(({ practice }) => isPracticeSelected(practice, settings));
  return { evidence, practices, findings: practiceFindings(practices, new Set(evidence.files), settings) };
}
