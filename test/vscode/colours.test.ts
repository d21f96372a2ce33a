import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { changedPlaces, colouredPieces, hostOf, Tokenizer } from "../syntaxes/tokens.ts";

interface Grammar {
  scopeName: string;
  path: string;
}

/** The checkout in which the suite's bundle lies. */
const project = path.join(__dirname, "../..");
const syntaxes = path.join(project, "test/syntaxes");

/** The grammars that come with this VS Code, by scope. */
function ownGrammars(): Map<string, string> {
  const own = vscode.extensions.all.filter(({ id }) => id.startsWith("vscode."));
  const grammars = own.flatMap(({ extensionPath, packageJSON }) =>
    ((packageJSON.contributes?.grammars ?? []) as Grammar[]).map(
      (grammar) => [grammar.scopeName, path.join(extensionPath, grammar.path)] as const,
    ),
  );
  return new Map(grammars.filter(([scope, file]) => scope.startsWith("source.") && existsSync(file)));
}

describe("model references in the languages of this VS Code", function () {
  this.timeout(60_000);
  const hosts = ownGrammars();
  const files = { hosts, project, engine: require.resolve("vscode-oniguruma/release/onig.wasm") };
  const plain = new Tokenizer(files, { injected: false });
  const injected = new Tokenizer(files, { injected: true });

  const filesIn = (folder: string) =>
    readdirSync(path.join(syntaxes, folder))
      .filter((file) => hosts.has(hostOf(file) ?? ""))
      .map((file) => ({ file: path.join(syntaxes, folder, file), host: hostOf(file)! }));

  it("are coloured", () => {
    const runner = path.join(path.dirname(require.resolve("vscode-tmgrammar-test/package.json")), "dist/unit.js");
    const needed = [...hosts].filter(([scope]) => /^source\.(python|yaml|json|shell|dockerfile)/.test(scope));
    const given = needed.flatMap(([, file]) => ["-g", file]);
    const cases = [...filesIn("cases"), ...filesIn("cases-in-vscode")].map(({ file }) => file);
    assert.ok(cases.length > 5, cases.join());
    const { stdout, status } = spawnSync(process.execPath, [runner, ...given, ...cases], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    assert.equal(status, 0, stdout);
  });

  it("are not found in what only looks like one", async () => {
    for (const { file, host } of filesIn("look-alikes")) {
      const coloured = colouredPieces(await injected.tokenize(host, readFileSync(file, "utf8")));
      assert.deepEqual(coloured, [], file);
    }
  });

  it("leave every scope around them as it is", async () => {
    for (const { file, host } of ["cases", "cases-in-vscode", "look-alikes"].flatMap(filesIn)) {
      const text = readFileSync(file, "utf8");
      const changed = changedPlaces(await plain.tokenize(host, text), await injected.tokenize(host, text));
      assert.deepEqual(changed, [], file);
    }
  });
});
