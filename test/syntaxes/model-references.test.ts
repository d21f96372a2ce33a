import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { modelReferencesGrammar } from "../../scripts/grammar/model-references.ts";
import { grammarFiles } from "./hosts.ts";

const require = createRequire(import.meta.url);
const runner = path.join(path.dirname(require.resolve("vscode-tmgrammar-test/package.json")), "dist/unit.js");
const folder = path.join(import.meta.dirname, "cases");

/** The languages into which ours is injected as package.json says. */
const hosts = [...grammarFiles.hosts.values()].flatMap((file) => ["-g", file]);

describe("the grammar of model references", function () {
  this.timeout(30_000);
  it("is what its parts make: `npm run grammar`", () => {
    const written = readFileSync(path.join(grammarFiles.project, "syntaxes/model-references.tmLanguage.json"), "utf8");
    assert.deepEqual(JSON.parse(written), modelReferencesGrammar);
  });

  for (const file of readdirSync(folder)) {
    it(`colours them in ${file}`, () => {
      const { status, stdout } = spawnSync(process.execPath, [runner, ...hosts, path.join(folder, file)], {
        encoding: "utf8",
      });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /run successfuly/);
    });
  }
});
