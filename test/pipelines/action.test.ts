import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { programFile, TemporaryFolder } from "../cli/program.ts";

const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));
const SERVING = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

/** Runs the action's check as a runner would, with the built program in place of the installed one. */
function runCheck(folder: TemporaryFolder, given: Record<string, string> = {}) {
  const step = action.runs.steps.find(({ id }: { id?: string }) => id === "check");
  const inputs: Record<string, string> = Object.fromEntries(
    Object.entries<{ default: unknown }>(action.inputs).map(([name, input]) => [name, String(input.default)]),
  );
  const env = Object.fromEntries(
    Object.entries<string>(step.env).map(([variable, value]) => {
      const name = /inputs\.([\w-]+)/.exec(value)?.[1] ?? "";
      assert.ok(name in inputs, `${value} is an input`);
      return [variable, given[name] ?? inputs[name] ?? ""];
    }),
  );
  const runner = { GITHUB_OUTPUT: folder.of(".output"), GITHUB_STEP_SUMMARY: folder.of(".summary") };
  for (const file of Object.values(runner)) writeFileSync(file, "");
  const bin = folder.of(".bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, "modelver"), `#!/bin/sh\nexec "${process.execPath}" "${programFile}" "$@"\n`);
  chmodSync(path.join(bin, "modelver"), 0o755);
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
    cwd: folder.path,
    env: { ...process.env, ...env, ...runner, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    encoding: "utf8",
  });
  const outputs = Object.fromEntries(
    readFileSync(runner.GITHUB_OUTPUT, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("=") as [string, string]),
  );
  return { status, stdout, stderr, outputs, summary: readFileSync(runner.GITHUB_STEP_SUMMARY, "utf8") };
}

async function inFolder(files: Record<string, string>, act: (folder: TemporaryFolder) => void): Promise<void> {
  const folder = new TemporaryFolder(files);
  try {
    act(folder);
  } finally {
    folder.remove();
  }
}

describe("the GitHub Action", function () {
  this.timeout(60_000);

  it("installs the version that it belongs to", () => {
    assert.equal(action.inputs.version.default, manifest.version);
    assert.match(action.runs.steps[0].run, /modelver@\$VERSION/);
  });

  it("annotates what it finds, sums it up, and fails", () =>
    inFolder({ "src/serve.py": SERVING, "notebooks/a b.py": SERVING }, (folder) => {
      const { status, stdout, outputs, summary } = runCheck(folder);
      assert.equal(status, 1);
      assert.match(stdout, /^::warning file=src\/serve\.py,/m);
      assert.deepEqual(outputs, { report: "", "exit-code": "1" });
      assert.match(summary, /^### ModelVer: 1 warning/);
    }));

  it("takes paths with blanks, one a line, and hands every input on as it is", () =>
    inFolder({ "src/serve.py": SERVING, "my models/a.py": SERVING }, (folder) => {
      const { status, outputs } = runCheck(folder, {
        paths: "my models\n",
        profile: "strict",
        "fail-level": "hint",
        format: "json",
        output: "out.json",
      });
      const { findings } = JSON.parse(readFileSync(folder.of("out.json"), "utf8"));
      assert.deepEqual(
        findings.map((each: { path: string }) => each.path),
        ["my models/a.py"],
      );
      assert.deepEqual([status, outputs.report], [1, "out.json"]);
    }));

  it("writes SARIF into a file for the upload", () =>
    inFolder({ "src/serve.py": SERVING }, (folder) => {
      const { outputs } = runCheck(folder, { format: "sarif", summary: "false" });
      assert.equal(outputs.report, "modelver.sarif");
      assert.equal(JSON.parse(readFileSync(folder.of("modelver.sarif"), "utf8")).version, "2.1.0");
    }));

  it("runs nothing that an input says", () =>
    inFolder({ "src/serve.py": SERVING }, (folder) => {
      const { status } = runCheck(folder, { profile: "$(touch hacked)", since: '"; touch hacked; "' });
      assert.equal(status, 2);
      assert.throws(() => readFileSync(folder.of("hacked")));
    }));

  it("has scripts that bash understands", () => {
    for (const { run } of action.runs.steps) execFileSync("bash", ["-n", "-c", run]);
  });
});
