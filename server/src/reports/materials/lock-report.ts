import pc from "picocolors";
import type { Disagreement } from "../../materials/lock/compare-lock.ts";
import type { LockEntry } from "../../materials/lock/lock.ts";
import type { LeftOut } from "../../materials/material.ts";
import { counted } from "../summary.ts";
import { visibleText } from "../visible-text.ts";
import { disagreementInWords, type PlacedMessage } from "./disagreement-words.ts";
import { askedInWords, kindInWords, leftOutSentence } from "./material-words.ts";

/** A lock file that was written. */
export interface WrittenLock {
  /** As the user may call it. */
  file: string;
  isChanged: boolean;
  entries: readonly LockEntry[];
  leftOut: LeftOut;
}

/** What was found when a lock file was held against the code. */
export interface CheckedLock {
  file: string;
  /** How many things the code asks for. */
  entries: number;
  disagreements: readonly Disagreement[];
  /** From a path relative to the project's root to one as the user may call it. */
  reportedPath(path: string): string;
}

/** What was locked, and what could not be, with why. */
export function lockWrittenText(
  { file, isChanged, entries, leftOut }: WrittenLock,
  { colors }: { colors: boolean },
): string {
  const { dim } = pc.createColors(colors);
  const open = entries.filter(({ resolution }) => resolution.version === null);
  const done = isChanged ? `Wrote ${file}` : `${file} is up to date`;
  const lines = [`${done}: ${counted(entries.length, "reference")}, ${entries.length - open.length} with a version.`];
  if (open.length > 0) lines.push("", `Without a version, ${open.length}:`, ...open.map(openLine));
  const sentence = leftOutSentence(leftOut);
  return `${[...lines, ...(sentence === null ? [] : ["", dim(sentence)])].join("\n")}\n`;
}

function openLine(entry: LockEntry): string {
  const { name, asked, resolution } = entry;
  const reason = resolution.version === null ? resolution.reason : "";
  return visibleText(`  ${kindInWords(entry)} ${name} (${asked === null ? "file" : askedInWords(asked)}): ${reason}`);
}

/** The same for programs. */
export function lockWrittenJson({ file, isChanged, entries, leftOut }: WrittenLock): string {
  return `${JSON.stringify({ version: 1, lock: file, changed: isChanged, entries: entries.map(entryJson), leftOut })}\n`;
}

function entryJson({ kind, ecosystem, name, asked, resolution }: LockEntry): object {
  return { kind, ecosystem, name, asked, ...resolution };
}

/** What code and lock disagree about, a line each, as findings are told. */
export function disagreementsText(checked: CheckedLock, { colors }: { colors: boolean }): string {
  const { file, entries, disagreements } = checked;
  const { red } = pc.createColors(colors);
  if (disagreements.length === 0) return `${file} agrees with the code: ${counted(entries, "reference")}.\n`;
  const lines = messagesOf(checked).map(({ path, cell, line, message }) => {
    const place = `${path}:${cell === undefined ? "" : `cell ${cell + 1}:`}${line}`;
    return visibleText(`${place}: `) + red("error ") + visibleText(message);
  });
  const count = `${counted(disagreements.length, "disagreement")} between the code and ${file}.`;
  return `${[...lines, "", `${count} "modelver lock" writes it anew.`].join("\n")}\n`;
}

/** The same for programs. Lines count from 1. */
export function disagreementsJson(checked: CheckedLock): string {
  const { file, entries } = checked;
  return `${JSON.stringify({ version: 1, lock: file, entries, disagreements: messagesOf(checked) })}\n`;
}

function messagesOf({ file, disagreements, reportedPath }: CheckedLock): (PlacedMessage & { kind: string })[] {
  return disagreements.map((each) => {
    const placed = disagreementInWords(each, file);
    return { kind: each.kind, ...placed, path: placed.path === file ? file : reportedPath(placed.path) };
  });
}
