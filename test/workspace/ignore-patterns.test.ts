import assert from "node:assert/strict";
import fc from "fast-check";
import ignore from "ignore";
import { IgnorePatterns } from "../../server/src/workspace/ignore-patterns.ts";

const part = fc.constantFrom("build", "Build", "dist", ".env", "a.log", "b.LOG", "a.tar.gz", "x.py", "é", "a b");
const pattern = fc.oneof(
  part,
  part.map((name) => `${name}/`),
  part.map((name) => `/${name}`),
  part.map((name) => `!${name}`),
  part.map((name) => `${name} `),
  fc.constantFrom(
    "*.log",
    "*.tar.gz",
    "*.gz/",
    "*.py",
    "*.PY",
    "*.",
    "*",
    "b*",
    "build/*",
    "build/**",
    "**/dist",
    "# build",
    "",
    "\\!a",
    "[ab].log",
    "x.?y",
    "!*.log",
  ),
);
const file = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("patterns of ignored files", () => {
  it("mean what they mean to git, those that are only looked up too", () =>
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), file, fc.boolean(), (patterns, path, isFolder) => {
        const { ignored, unignored } = ignore()
          .add(patterns)
          .test(isFolder ? `${path}/` : path);
        const verdict = ignored ? "ignored" : unignored ? "unignored" : null;
        assert.equal(new IgnorePatterns(patterns).verdictOn(path, isFolder), verdict);
      }),
      { numRuns: 3000 },
    ));
});
