import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../scripts/project.mjs";

/**
 * The code that a page of the documentation shows in a language, so that a test can run what readers copy.
 * @param page from the project's folder: `docs/editors.md`
 * @param language as the page's fences say it: `lua`
 * @returns the texts between the fences, in the page's order
 */
export function codeBlocks(page: string, language: string): string[] {
  const text = readFileSync(path.join(projectFolder, page), "utf8");
  return [...text.matchAll(/^```(\S+)\n(.*?)^```$/gms)].filter(([, is]) => is === language).map(([, , code]) => code!);
}

/** The one block of {@link codeBlocks} that holds some words. */
export function codeBlock(page: string, language: string, words: string): string {
  const [block, ...others] = codeBlocks(page, language).filter((each) => each.includes(words));
  assert.ok(block !== undefined && others.length === 0, `${page} has ${others.length + 1} blocks with ${words}`);
  return block;
}
