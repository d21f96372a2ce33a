import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { commandScript, runNode } from "../../scripts/package-command.ts";
import { npmCommand, projectEnvironment, projectFolder, systemEnvironment } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { codeBlock, codeBlocks } from "../code-blocks.ts";

const minutes = 60_000;
const windows = process.platform === "win32";
const shipped = [
  "LICENSE",
  "README.md",
  "dist/counting-thread.cjs",
  "dist/library.cjs",
  "dist/library.d.cts",
  "dist/modelver.cjs",
  "dist/node-sqlite3-wasm.wasm",
  "dist/panel.css",
  "dist/panel.js",
  "dist/prediction_log.py",
  "dist/server.cjs",
  "dist/tree-sitter-bash.wasm",
  "dist/tree-sitter-tsx.wasm",
  "dist/tree-sitter-typescript.wasm",
  "dist/tree-sitter-python.wasm",
  "dist/tree-sitter-toml.wasm",
  "dist/web-tree-sitter.wasm",
  ...readdirSync(path.join(projectFolder, "docs/rules")).map((page) => `docs/rules/${page}`),
  ...templateFiles().map((file) => `dist/templates/${file}`),
  "package.json",
];

/** What scaffolds are made from, by their paths below the folder of templates. */
function templateFiles(): string[] {
  const folder = path.join(projectFolder, "server/src/practices/scaffolds/templates");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => path.relative(folder, file).replaceAll("\\", "/"));
}

describe("the npm tarball", function () {
  this.timeout(5 * minutes);
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-npm-"));
  const prefix = path.join(folder, "prefix");
  const servers: ChildProcess[] = [];
  let tarball = "";

  before("pack and install it", async () => {
    await npm(["pack", "--pack-destination", folder]);
    tarball = path.join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "");
    await npm(["install", "--global", "--prefix", prefix, "--no-audit", "--no-fund", tarball]);
  });

  after(() => {
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("holds the program, its server, the library, grammars and rule pages, and nothing else", async () => {
    const { output } = await run("tar", ["-tzf", path.basename(tarball)], { cwd: folder, quiet: true });
    const files = output
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replace(/^package\//, ""));
    assert.deepEqual(files.sort(), shipped.toSorted());
  });

  it("gives a modelver that knows its version", async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));
    const { code, output, errors } = await modelver(["--version"]);
    assert.equal(code, 0, errors);
    assert.equal(output.trim(), version);
  });

  it("finds what is wrong in the example, on the system's own Node", async () => {
    const { code, output, errors } = await modelver(["check", "examples/tag-suggester", "--format", "json"]);
    assert.ok(code === 0 || code === 1, errors);
    const { findings } = JSON.parse(output);
    assert.ok(
      findings.some(
        (finding: { code: string; path: string }) => /^MV\d{3}$/.test(finding.code) && finding.path.endsWith(".py"),
      ),
    );
  });

  it("gives other editors a server, whose findings link to pages that are there", async () => {
    const server = spawn(program(), ["lsp", "--stdio"], { env: systemEnvironment(), shell: windows });
    servers.push(server);
    const ended = once(server, "exit");
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const published = new Promise<PublishDiagnosticsParams>((resolve) =>
      connection.onNotification(PublishDiagnosticsNotification.type, resolve),
    );
    const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification("initialized", {});
    const uri = pathToFileURL(path.join(folder, "serve.py")).href;
    const text = 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/Production")\n';
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "python", version: 1, text },
    });
    const [finding] = (await published).diagnostics;
    assert.equal(finding?.code, "MV301");
    assert.ok(existsSync(fileURLToPath(finding.codeDescription?.href ?? "file:///nowhere")));
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await ended;
    connection.dispose();
  }).timeout(30_000);

  describe("as a library", () => {
    const project = path.join(folder, "program");

    before("install it into a project", async () => {
      mkdirSync(path.join(project, "src"), { recursive: true });
      writeFileSync(path.join(project, "package.json"), '{ "type": "module", "private": true }\n');
      writeFileSync(
        path.join(project, "src/serve.py"),
        'import mlflow\nmlflow.pyfunc.load_model("models:/churn/Production")\n',
      );
      await npm(["install", "--prefix", project, "--no-audit", "--no-fund", tarball]);
    });

    for (const page of ["README.md", "docs/library.md"]) {
      it(`runs what ${page} shows`, async () => {
        const printed: string[] = [];
        for (const block of codeBlocks(page, "js").filter((each) => each.includes('from "modelver"'))) {
          const { code, output, errors } = await node("example.mjs", block);
          assert.equal(code, 0, errors);
          assert.equal(errors, "");
          printed.push(output);
        }
        assert.ok(printed.length > 0);
        if (page === "README.md") assert.match(printed[0] ?? "", /^v1\.2\.0\nsrc\/serve\.py MV301 /);
        else assert.equal(printed[0], codeBlock(page, "text", "v1.2.0"));
      });
    }

    it("is given to CommonJS too", async () => {
      const { output, errors } = await node(
        "example.cjs",
        'const { parseName } = require("modelver"); console.log(parseName("churn-v2").scheme);',
      );
      assert.equal(output.trim(), "partial-semver", errors);
    });

    it("has types that need no others", async () => {
      const blocks = ["README.md", "docs/library.md"].flatMap((page) => codeBlocks(page, "js"));
      const files = blocks.map((block, index) => {
        const file = path.join(project, `example${index}.ts`);
        writeFileSync(file, block);
        return file;
      });
      const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
      // `AbortSignal` and `console` are the browser's here, and in @types/node Node's.
      const { code, output } = await runNode(
        commandScript("typescript", "tsc"),
        [...options, "--ignoreConfig", "--lib", "es2022,dom", ...files],
        { quiet: true },
      );
      assert.equal(code, 0, output);
    });

    function node(file: string, code: string): ReturnType<typeof run> {
      writeFileSync(path.join(project, file), code);
      return run("node", [file], { cwd: project, env: systemEnvironment(), shell: windows, quiet: true });
    }
  });

  async function npm(arguments_: string[]): Promise<void> {
    const { program, leading, shell } = npmCommand();
    const options = { cwd: projectFolder, env: projectEnvironment(), shell, quiet: true };
    const { code, output, errors } = await run(program, [...leading, ...arguments_], options);
    assert.equal(code, 0, `npm ${arguments_[0]}: ${output}${errors}`);
  }

  function program(): string {
    return windows ? path.join(prefix, "modelver.cmd") : path.join(prefix, "bin/modelver");
  }

  function modelver(arguments_: string[]): ReturnType<typeof run> {
    return run(program(), arguments_, { cwd: projectFolder, env: systemEnvironment(), shell: windows, quiet: true });
  }
});
