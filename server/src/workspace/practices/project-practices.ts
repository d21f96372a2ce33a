import type { Parsers } from "../../documents/parsers.ts";
import { allPractices } from "../../practices/all-practices.ts";
import { checkPractices, type PracticeResult } from "../../practices/check-practices.ts";
import type { ProjectEvidence } from "../../practices/evidence/project-evidence.ts";
import { isPracticeSelected, practiceFindings } from "../../practices/practice-findings.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Configuration } from "../configuration.ts";
import { TimeSlices } from "../time-slices.ts";
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

/** What begins like this selects practices, and nothing else. */
const PRACTICES = "MV5";

/** Whether settings ask by name for practices (`MV5`, `MV501`). */
export function selectsPractices({ select }: Pick<Configuration, "select">): boolean {
  return select.some((each) => each.startsWith(PRACTICES));
}

/** Settings as they hold for practices: rules that a project selects for its checks say nothing of its practices, unless they are some. */
export function practiceSettings(settings: Configuration): Configuration {
  return { ...settings, select: settings.select.filter((each) => each.startsWith(PRACTICES)) };
}

/** How it stands with the practices of a project. */
export interface ProjectPractices {
  evidence: ProjectEvidence;
  /** Those that the settings select, in order of their codes. */
  practices: PracticeResult[];
  findings: Finding[];
}

/**
 * Reads a project's files and judges its practices, in slices: an editor is answered meanwhile. Nothing is run.
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
  const practices: PracticeResult[] = [];
  const slices = new TimeSlices();
  for (const practice of allPractices.filter((each) => isPracticeSelected(each, settings))) {
    practices.push(...checkPractices(evidence, settings.practicesSetAside, [practice]));
    await slices.breathe();
    signal?.throwIfAborted();
  }
  return { evidence, practices, findings: practiceFindings(practices, new Set(evidence.files), settings) };
}
