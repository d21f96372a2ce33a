import assert from "node:assert/strict";
import { readProject, shown } from "./read.ts";

/** One case: what it shows, the code, and the references expected as `name pin`. */
export type Case = [title: string, code: string, expected: string[]];

/** Declares one test for each case; `header` stands before each code. */
export function cases(header: string, list: readonly Case[]): void {
  for (const [title, code, expected] of list) {
    it(title, () => assert.deepEqual(shown(readProject({ "main.py": header + code }).references), expected));
  }
}
