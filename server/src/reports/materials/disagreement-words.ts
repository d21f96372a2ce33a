import type { Disagreement } from "../../materials/lock/compare-lock.ts";
import type { CodeEntry, LockEntry } from "../../materials/lock/lock.ts";
import { counted } from "../summary.ts";
import { askedInWords, SOURCE_WORDS, shortVersion } from "./material-words.ts";

/** A message with its place. */
export interface PlacedMessage {
  /** Relative to the project's root, or the lock file as it was named. */
  path: string;
  /** Index among all cells of a notebook. */
  cell?: number;
  /** From 1 on. */
  line: number;
  message: string;
}

/** What code and lock disagree about, at the line of the code that asks, else at that of the lock. */
export function disagreementInWords(disagreement: Disagreement, file: string): PlacedMessage {
  if (disagreement.kind === "gone") {
    const { locked } = disagreement;
    return { path: file, line: locked.line, message: `Nothing uses ${named(locked)}${asking(locked)} any more.` };
  }
  const { path, cell, line } = disagreement.code.places[0]!;
  return { path, ...(cell === undefined ? {} : { cell }), line, message: messageAt(disagreement, file) };
}

function messageAt(disagreement: Exclude<Disagreement, { kind: "gone" }>, file: string): string {
  const { code } = disagreement;
  const more = elsewhere(code);
  switch (disagreement.kind) {
    case "new":
      return `${named(code)}${asking(code)} is not in ${file}${more}.`;
    case "pin": {
      const held = disagreement.locked.map(({ asked }) => inWords(asked)).join(", ");
      return `${named(code)} is asked for with ${inWords(code.asked)}, and ${file} holds ${held}${more}.`;
    }
    case "version": {
      const { was, is } = disagreement;
      const what = `${named(code)}${asking(code)}`;
      if (is.source === "file")
        return `${what} is another file than ${file} holds: ${shortVersion(is.version)}${more}.`;
      const versions = `${shortVersion(is.version)} now, as ${SOURCE_WORDS[is.source]} says, and ${file} holds ${shortVersion(was)}`;
      return `${what} leads to ${versions}${more}.`;
    }
  }
}

function named({ name, kind }: LockEntry): string {
  return kind === "dataset" ? `data set \`${name}\`` : `\`${name}\``;
}

function asking({ asked }: LockEntry): string {
  return asked === null ? "" : ` (${inWords(asked)})`;
}

function inWords(asked: LockEntry["asked"]): string {
  if (asked === null) return "a file";
  return shortVersion(askedInWords(asked));
}

function elsewhere({ places }: CodeEntry): string {
  return places.length < 2 ? "" : ` (also in ${counted(places.length - 1, "other place")})`;
}
