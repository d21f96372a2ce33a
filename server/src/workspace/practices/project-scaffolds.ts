import type { Parsers } from "../../documents/parsers.ts";
import { lackingPractices } from "../../practices/lacking-practices.ts";
import { projectShape } from "../../practices/project-shape.ts";
import type { ProjectShape } from "../../practices/scaffold.ts";
import { planScaffolds, type ScaffoldPlan } from "../../practices/scaffold-plan.ts";
import { folderFiles } from "../project-files.ts";
import type { ProjectPractices } from "./project-practices.ts";

/** A project whose practices were judged, and the way to its texts. */
export interface ScaffoldRequest {
  /** Absolute. */
  root: string;
  parsers: Parsers;
  judged: Pick<ProjectPractices, "practices" | "evidence">;
  /** What an editor holds of a file, by its path relative to the root; null where it holds none. */
  openText(file: string): string | null;
}

/**
 * What scaffolds would do to the project; nothing is written.
 * @param codes of practices; empty: of all that it lacks
 */
export function projectScaffolds(request: ScaffoldRequest, codes: readonly string[]): ScaffoldPlan {
  const { practices, evidence } = request.judged;
  return planScaffolds(shapeOf(request), new Set(codes.length === 0 ? lackingPractices(practices, evidence) : codes));
}

/** The codes of what the project lacks and a scaffold would add something for, each by itself. */
export function scaffoldablePractices(request: ScaffoldRequest): string[] {
  const shape = shapeOf(request);
  const { practices, evidence } = request.judged;
  return lackingPractices(practices, evidence).filter((code) => planScaffolds(shape, new Set([code])).files.length > 0);
}

function shapeOf({ root, parsers, judged, openText }: ScaffoldRequest): ProjectShape {
  const files = folderFiles(root, judged.evidence.files);
  return projectShape({ ...files, textOf: (file) => openText(file) ?? files.textOf(file) }, parsers.toml);
}
