import type { LockEntry } from "./lock.ts";

/** The form of lock files that this program writes, and the newest that it reads. */
export const LOCK_VERSION = 1;

const HEAD = `# Written by \`modelver lock\`: the models that the code uses, and the version that each leads to.
# \`modelver lock --check\` says whether code and lock agree.
version = ${LOCK_VERSION}
`;

/** A lock file: TOML with a table for each entry and a line for each fact, so that a change touches the lines of one model alone. */
export function lockText(entries: readonly LockEntry[]): string {
  return [HEAD, ...entries.map(tableOf)].join("\n");
}

function tableOf({ kind, ecosystem, name, asked, resolution }: LockEntry): string {
  const facts: [key: string, value: string | null][] = [
    ["ecosystem", ecosystem],
    ["name", name],
    ["pin", asked?.kind ?? null],
    ["asked", asked?.text ?? null],
    ...(resolution.version === null
      ? [["unresolved", resolution.reason] as [string, string]]
      : ([
          ["resolved", resolution.version],
          ["by", resolution.source],
        ] as [string, string][])),
  ];
  const lines = facts.flatMap(([key, value]) => (value === null ? [] : [`${key} = ${quoted(value)}`]));
  return `[[${kind}]]\n${lines.join("\n")}\n`;
}

/** JSON's escapes are those of TOML's basic strings; U+007F alone wants one there and has none here. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}
