import type { BaselineEntry } from "./baseline.ts";

/** What a baseline's file says, or why it cannot be meant. */
export type BaselineReading = { entries: BaselineEntry[] } | { problem: string };

/** Rises when a field changes its meaning. */
const VERSION = 1;

/** A baseline as the text of its file: one entry a line, in order, so that a difference between two of them is read at a glance. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ path, code, ecosystem, name, version, count }) => {
    const members = Object.entries({ path, code, ecosystem, name, version, count });
    return `    { ${members.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }`;
  });
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** Reads a baseline's file. */
export function readBaseline(text: string): BaselineReading {
  const value = parsed(text);
  if (value === undefined) return { problem: "it is no JSON" };
  if (!isObject(value) || !Array.isArray(value.findings)) return { problem: 'it has no list "findings"' };
  if (value.version !== VERSION)
    return { problem: `its version is ${JSON.stringify(value.version)}, and this ModelVer reads version ${VERSION}` };
  const wrong = value.findings.findIndex((each) => !isEntry(each));
  if (wrong >= 0) return { problem: `finding ${wrong + 1} of it lacks what it needs, or has it in another form` };
  return { entries: value.findings as BaselineEntry[] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { path, code, ecosystem, name, version, count } = value;
  return (
    typeof path === "string" &&
    typeof code === "string" &&
    [ecosystem, name, version].every((each) => each === null || typeof each === "string") &&
    Number.isInteger(count) &&
    Number(count) > 0
  );
}
