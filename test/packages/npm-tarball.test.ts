import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { npmCommand, projectEnvironment, projectFolder, systemEnvironment } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";

const minutes = 60_000;
const shipped = [
  "LICENSE",
  "README.md",
  "dist/modelver.cjs",
  "dist/tree-sitter-python.wasm",
  "dist/tree-sitter-toml.wasm",
  "dist/web-tree-sitter.wasm",
  "package.json",
];

describe("the npm tarball", function () {
  this.timeout(5 * minutes);
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-npm-"));
  const prefix = path.join(folder, "prefix");
  let tarball = "";

  before("pack and install it", async () => {
    await npm(["pack", "--pack-destination", folder]);
    tarball = path.join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "");
    await npm(["install", "--global", "--prefix", prefix, "--no-audit", "--no-fund", tarball]);
  });

  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it("holds the program, its grammars and nothing else", async () => {
    const { output } = await run("tar", ["-tzf", path.basename(tarball)], { cwd: folder, quiet: true });
    const files = output
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replace(/^package\//, ""));
    assert.deepEqual(files.sort(), shipped);
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

  async function npm(arguments_: string[]): Promise<void> {
    const { program, leading, shell } = npmCommand();
    const options = { cwd: projectFolder, env: projectEnvironment(), shell, quiet: true };
    const { code, output, errors } = await run(program, [...leading, ...arguments_], options);
    assert.equal(code, 0, `npm ${arguments_[0]}: ${output}${errors}`);
  }

  function modelver(arguments_: string[]): ReturnType<typeof run> {
    const windows = process.platform === "win32";
    const program = windows ? path.join(prefix, "modelver.cmd") : path.join(prefix, "bin/modelver");
    return run(program, arguments_, { cwd: projectFolder, env: systemEnvironment(), shell: windows, quiet: true });
  }
});
