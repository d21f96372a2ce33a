import type { PracticeResult } from "../practices/check-practices.ts";
import type { PartVerdict } from "../practices/practice.ts";
import { type JsonPlace, type JsonReport, jsonPlace, reportValue } from "./json.ts";
import type { PracticesResult } from "./practices.ts";

/** One practice of a {@link JsonPracticesReport}. */
export interface JsonPractice {
  code: string;
  name: string;
  state: PracticeResult["state"];
  parts: {
    name: string;
    state: PartVerdict["state"];
    evidence: (JsonPlace & { message: string })[];
    message: string;
    /** The file that a missing part belongs in. */
    file: string | null;
  }[];
  /** Why it was set aside. */
  reason: string | null;
}

/** The findings of a check, with the checklist beside them. */
export interface JsonPracticesReport extends JsonReport {
  practices: JsonPractice[];
}

/** A check of practices as JSON text with a final newline. */
export function practicesJson({ check, practices }: PracticesResult): string {
  const report: JsonPracticesReport = {
    ...reportValue(check, { statistics: false }),
    practices: practices.map(jsonPractice),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonPractice({ practice, state, parts, reason }: PracticeResult): JsonPractice {
  return { code: practice.code, name: practice.name, state, parts: parts.map(jsonPart), reason };
}

function jsonPart({ name, state, evidence, message, file }: PartVerdict): JsonPractice["parts"][number] {
  const found = evidence.map((each) => ({ ...jsonPlace(each.place), message: each.message }));
  return { name, state, evidence: found, message, file };
}
