import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const runner = path.join(path.dirname(require.resolve("vscode-tmgrammar-test/package.json")), "dist/unit.js");
const folder = path.join(import.meta.dirname, "cases");

/** VS Code's own grammars, into which ours is injected as package.json says. */
const hosts = ["python", "yaml", "jsonc", "toml", "shellscript", "docker"].flatMap((name) => [
  "-g",
  require.resolve(`tm-grammars/grammars/${name}.json`),
]);

describe("the grammar of model references", function () {
  this.timeout(30_000);
  for (const file of readdirSync(folder)) {
    it(`colours them in ${file}, and nothing else`, () => {
      const { status, stdout } = spawnSync(process.execPath, [runner, ...hosts, path.join(folder, file)], {
        encoding: "utf8",
      });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /run successfuly/);
    });
  }
});
