import { type ConfigurationTree, type MappingNode, toValue } from "../../documents/configuration-tree.ts";
import type { PinKind } from "../../references/model-reference.ts";
import type { Resolution, ResolutionSource } from "../resolution.ts";
import type { LockEntry } from "./lock.ts";
import { LOCK_VERSION } from "./lock-text.ts";

/** An entry of a lock file. */
export interface LockedEntry extends LockEntry {
  /** Where its table begins, from 1 on. */
  line: number;
}

/** A lock file, or why it cannot be read. */
export type LockReading = { entries: LockedEntry[] } | { problem: string };

/** Reads a lock file. Never throws. */
export function readLock(text: string, tree: ConfigurationTree): LockReading {
  const [root] = tree.roots;
  const [wrong] = tree.problems;
  if (wrong !== undefined) return { problem: `line ${lineAt(text, wrong.span?.start ?? 0)} is no TOML` };
  if (root?.kind !== "mapping") return { problem: "it is empty" };
  const { version } = toValue(root) as { version?: unknown };
  if (typeof version !== "number") return { problem: "it does not say its version" };
  if (version > LOCK_VERSION) return { problem: `it is of version ${version}, which a newer ModelVer wrote` };
  const entries: LockedEntry[] = [];
  for (const kind of ["model", "dataset"] as const) {
    for (const table of tablesIn(root, kind)) {
      const line = lineAt(text, table.span.start);
      const entry = entryOf(kind, toValue(table) as Record<string, unknown>);
      if (entry === null) return { problem: `the ${kind} at line ${line} lacks a name, an ecosystem or a version` };
      entries.push({ ...entry, line });
    }
  }
  return { entries };
}

function tablesIn(root: MappingNode, key: string): MappingNode[] {
  const found = root.entries.find((entry) => entry.key.text === key)?.value;
  return found?.kind === "sequence" ? found.items.filter((item) => item.kind === "mapping") : [];
}

function entryOf(kind: LockEntry["kind"], table: Record<string, unknown>): LockEntry | null {
  const { ecosystem, name, pin, asked } = table;
  const resolution = resolutionOf(table);
  if (typeof ecosystem !== "string" || typeof name !== "string" || resolution === null) return null;
  const text = typeof asked === "string" ? asked : null;
  return { kind, ecosystem, name, asked: typeof pin === "string" ? { kind: pin as PinKind, text } : null, resolution };
}

function resolutionOf({ resolved, by, unresolved }: Record<string, unknown>): Resolution | null {
  if (typeof resolved === "string" && typeof by === "string")
    return { version: resolved, source: by as ResolutionSource };
  return typeof unresolved === "string" ? { version: null, reason: unresolved } : null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
