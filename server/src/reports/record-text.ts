import type { RecordChange, VersionRecord } from "../registries/mlflow/version-record.ts";
import { visibleText } from "./visible-text.ts";

/** What is to be written to a registered version, for people: a line each, and what stood there. */
export function recordText({ model, version, changes }: VersionRecord): string {
  const lines = changes.flatMap(linesOf).map((line) => `  ${line}`);
  return `${[`For models:/${visibleText(model)}/${version}:`, ...lines].join("\n")}\n`;
}

function linesOf(change: RecordChange): string[] {
  if (change.kind === "tag") {
    const { key, value, before } = change;
    return [`tag ${visibleText(key)}: ${before === null ? "" : `${visibleText(before)} → `}${visibleText(value)}`];
  }
  if (change.kind === "alias") {
    const { alias, before } = change;
    return [`alias ${visibleText(alias)}${before === null ? "" : `, which leads to version ${before} so far`}`];
  }
  const added = change.before === null ? change.text : change.text.slice(change.before.length).trimStart();
  const head = change.before === null ? "description:" : "below its description:";
  return [head, ...added.split("\n").map((line) => `  ${visibleText(line)}`)];
}
