import type { TextEdit } from "../documents/place.ts";
import { replaceWritten, sliceWritten, type WrittenText } from "./written.ts";

/**
 * The edit that makes a written text into another. Only the characters that change are replaced, so that a text put together from
 * constants keeps its parts. Null where they do not stand in one piece as they are.
 */
export function rewrite(written: WrittenText, fresh: string): TextEdit | null {
  const { start, end, text } = changedPart(written.text, fresh);
  return replaceWritten(sliceWritten(written, start, end), text);
}

/** The part of the old text that changes, never empty, and what takes its place. */
function changedPart(old: string, fresh: string): { start: number; end: number; text: string } {
  let start = 0;
  while (start < old.length - 1 && start < fresh.length && old[start] === fresh[start]) start++;
  let tail = 0;
  const most = Math.min(old.length - start - 1, fresh.length - start);
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  return { start, end: old.length - tail, text: fresh.slice(start, fresh.length - tail) };
}
