import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import type { JsonReport } from "../../server/src/reports/json.ts";
import { modelver, programFile, type RunOptions, TemporaryFolder } from "./program.ts";

const SERVING = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const CLEAN = "print('no models here')\n";

/** A test's own folder, and the program running in it. */
async function inFolder(
  files: Record<string, string | Buffer>,
  act: (
    run: (given: string[], options?: RunOptions) => ReturnType<typeof modelver>,
    folder: TemporaryFolder,
  ) => Promise<void>,
): Promise<void> {
  const folder = new TemporaryFolder(files);
  try {
    await act((given, options) => modelver(given, { cwd: folder.path, ...options }), folder);
  } finally {
    folder.remove();
  }
}

function reportOf({ output }: { output: string }): JsonReport {
  return JSON.parse(output);
}

describe("modelver check", function () {
  this.timeout(30_000);

  it("ends with 1 and names the place where there are findings", () =>
    inFolder({ "src/serve.py": SERVING }, async (run) => {
      const { code, output, errors } = await run(["check"]);
      assert.match(output, /^src\/serve\.py:3:35: warning MV201 /);
      assert.equal(errors, "");
      assert.equal(code, 1);
    }));

  it("ends with 0 where there are none at the fail level", () =>
    inFolder({ "src/serve.py": CLEAN, "train.py": SERVING }, async (run) => {
      assert.equal((await run(["check", "src"])).code, 0);
      const { code, output } = await run(["check"]);
      assert.match(output, /information MV201/);
      assert.equal(code, 0);
      assert.equal((await run(["check", "--fail-level", "information"])).code, 1);
      assert.equal((await run(["check", "--fail-level", "error", "--profile", "strict"])).code, 0);
    }));

  it("takes profile and fail level from the project's configuration", () =>
    inFolder({ "modelver.toml": 'fail-level = "hint"\n', "train.py": SERVING }, async (run) => {
      assert.equal((await run(["check"])).code, 1);
      assert.equal((await run(["check", "--fail-level", "error"])).code, 0);
    }));

  it("gives JSON with paths as seen from the current folder", () =>
    inFolder({ "modelver.toml": "", "src/serve.py": SERVING }, async (run, folder) => {
      const here = reportOf(await run(["check", "--format", "json"]));
      assert.equal(here.version, 1);
      assert.deepEqual(
        here.findings.map(({ code, path, range }) => [code, path, range.start]),
        [["MV201", "src/serve.py", { line: 2, character: 34 }]],
      );
      const below = reportOf(await run(["check", "--format", "json"], { cwd: folder.of("src") }));
      assert.equal(below.findings[0]?.path, "serve.py");
    }));

  it("gives paths as seen from what is checked where that lies elsewhere", () =>
    inFolder({ "src/serve.py": SERVING }, async (_, folder) => {
      const elsewhere = new TemporaryFolder();
      const run = await modelver(["check", folder.path, "--format", "json"], { cwd: elsewhere.path });
      elsewhere.remove();
      assert.equal(reportOf(run).findings[0]?.path, "src/serve.py");
    }));

  it("refuses a path that does not exist", () =>
    inFolder({}, async (run) => {
      const { code, output, errors } = await run(["check", "nowhere.py"]);
      assert.equal(errors, "modelver: nowhere.py: no such file or folder\n");
      assert.equal(output, "");
      assert.equal(code, 2);
    }));

  it("refuses options that do not exist or go together", () =>
    inFolder({ "serve.py": SERVING }, async (run) => {
      const refused = [
        ["check", "--nonsense"],
        ["check", "--format", "xml"],
        ["check", "--fail-level", "fatal"],
        ["check", "--select", "MV999"],
        ["check", "--unsafe-fixes"],
        ["check", "-"],
        ["check", "--stdin-filename", "a.py"],
        ["check", "-", "serve.py", "--stdin-filename", "a.py"],
        ["unknown"],
        [],
      ];
      for (const given of refused) {
        const { code, output, errors } = await run(given);
        assert.equal(code, 2, given.join(" "));
        assert.equal(output, "");
        assert.notEqual(errors, "");
      }
    }));

  it("shows help with examples and exit codes", async () => {
    const { code, output } = await modelver(["check", "--help"]);
    assert.match(output, /Examples:\n.*modelver check/s);
    assert.match(output, /Exit codes:/);
    assert.equal(code, 0);
  });

  it("selects and ignores rules, and excludes files", () =>
    inFolder({ "serve.py": SERVING, "old/serve.py": SERVING }, async (run) => {
      assert.equal((await run(["check", "--ignore", "MV2"])).code, 0);
      assert.equal((await run(["check", "--select", "MV1,MV3"])).code, 0);
      const excluded = reportOf(await run(["check", "--exclude", "old/", "--format", "json"]));
      assert.deepEqual(
        excluded.findings.map(({ path }) => path),
        ["serve.py"],
      );
    }));

  it("prints findings only when it is to be quiet, and counts by rule where asked", () =>
    inFolder({ "serve.py": SERVING }, async (run) => {
      assert.equal((await run(["check", "--quiet"])).output.split("\n").length, 2);
      assert.match((await run(["check", "--statistics"])).output, /Findings by rule\n {2}1 {2}MV201/);
    }));

  it("writes the report to a file", () =>
    inFolder({ "serve.py": SERVING }, async (run, folder) => {
      const { code, output } = await run(["check", "--format", "html", "--output", "report.html"]);
      assert.equal(code, 1);
      assert.equal(output, "");
      assert.match(readFileSync(folder.of("report.html"), "utf8"), /^<!DOCTYPE html>/);
      const refused = await run(["check", "-o", "nowhere/report.html"]);
      assert.match(refused.errors, /nowhere\/report\.html cannot be written/);
      assert.equal(refused.code, 2);
    }));

  it("writes annotations for GitHub", () =>
    inFolder({ "serve.py": SERVING }, async (run) => {
      const { output } = await run(["check", "--format", "github"]);
      assert.match(output, /^::warning file=serve\.py,line=3,endLine=3,col=35,/);
    }));

  it("colours only where it is asked to, or a terminal reads it", () =>
    inFolder({ "serve.py": SERVING }, async (run) => {
      const isColored = async (given: string[], env: Record<string, string> = {}) =>
        (await run(["check", ...given], { env })).output.includes("\u001b[");
      assert.equal(await isColored([]), false);
      assert.equal(await isColored([], { FORCE_COLOR: "1" }), true);
      assert.equal(await isColored([], { FORCE_COLOR: "1", NO_COLOR: "1" }), false);
      assert.equal(await isColored(["--color", "always"], { NO_COLOR: "1" }), true);
      assert.equal(await isColored(["--color", "never"], { FORCE_COLOR: "1" }), false);
    }));

  it("says the cell of a notebook", () => {
    const source = ["from transformers import AutoModel\n", 'AutoModel.from_pretrained("acme/churn-bert")'];
    const cells = [
      { cell_type: "markdown", metadata: {}, source: ["# Title"] },
      { cell_type: "code", metadata: {}, source, outputs: [], execution_count: null },
    ];
    const notebook = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells });
    return inFolder({ "study.ipynb": notebook }, async (run) => {
      const { findings } = reportOf(await run(["check", "--format", "json"]));
      assert.deepEqual(
        findings.map(({ path, cell, range }) => [path, cell, range.start.line]),
        [["study.ipynb", 1, 1]],
      );
      assert.match((await run(["check"])).output, /^study\.ipynb:cell 2:2:27: hint MV201/);
    });
  });

  it("passes over what it cannot read, with a reason", () =>
    inFolder(
      {
        "serve.py": SERVING,
        "binary.py": Buffer.from("x = 1\0"),
        "latin.py": Buffer.from([0x78, 0x3d, 0x22, 0xe9, 0x22]),
        "broken.ipynb": "{ not json",
        "huge.py": "",
      },
      async (run, folder) => {
        truncateSync(folder.of("huge.py"), 50 * 1024 * 1024);
        symlinkSync("loop.py", folder.of("loop.py"));
        const hasPipe = spawnSync("mkfifo", [folder.of("pipe.py")]).status === 0;
        const { code, output, errors } = await run(["check", "--format", "json"]);
        const { findings, summary } = JSON.parse(output);
        assert.equal(errors, "");
        assert.equal(code, 1);
        assert.equal(findings.length, 1);
        assert.equal(summary.files, 1);
        const skipped: string[] = summary.skipped.map(({ path }: { path: string }) => path);
        const expected = ["binary.py", "broken.ipynb", "huge.py", "latin.py", "loop.py"];
        assert.deepEqual(skipped, hasPipe ? [...expected, "pipe.py"] : expected);
        assert.ok(summary.skipped.every(({ reason }: { reason: string }) => reason.length > 5));
      },
    ));

  it("reports what is wrong with the configuration and ends with 2", () =>
    inFolder({ "modelver.toml": 'profile = "loud"\n', "serve.py": SERVING }, async (run) => {
      const { code, output, errors } = await run(["check", "--format", "json"]);
      assert.match(errors, /^modelver: modelver\.toml:1:\d+: /);
      assert.equal(JSON.parse(output).findings.length, 1);
      assert.equal(code, 2);
    }));

  it("ends quietly when the reader goes away", async function () {
    if (!existsSync("/bin/sh")) this.skip();
    await inFolder({ "serve.py": SERVING }, async (_, folder) => {
      const command = `"$0" "$1" names - --format json < "$2" | head -n 1`;
      folder.write("names.txt", "acme/churn-v1\n".repeat(50_000));
      const given = ["-c", command, process.execPath, programFile, folder.of("names.txt")];
      const { stdout, stderr } = spawnSync("/bin/sh", given, { encoding: "utf8" });
      assert.equal(JSON.parse(stdout).name, "acme/churn-v1");
      assert.equal(stderr, "");
    });
  });

  it("stops at Ctrl-C", () => {
    const long = `${SERVING}${'model = AutoModel.from_pretrained("acme/churn-bert", revision=revision)\n'.repeat(1000)}`;
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`serve_${index}.py`, long]));
    return inFolder(files, async (run) => {
      const { code, signal, output } = await run(["check"], { interruptAfter: 700 });
      assert.ok(code === 130 || signal === "SIGINT", `${code} ${signal}`);
      assert.equal(output, "");
    });
  });
});

describe("modelver check -", function () {
  this.timeout(30_000);

  it("reads standard input as the file it is told", () =>
    inFolder({}, async (run) => {
      const { code, output } = await run(["check", "-", "--stdin-filename", "src/serve.py"], { input: SERVING });
      assert.match(output, /^src\/serve\.py:3:35: warning MV201 /);
      assert.equal(code, 1);
    }));

  it("follows constants into the files around it", () =>
    inFolder({ "names.py": 'MODEL = "acme/churn-bert"\n' }, async (run) => {
      const input = "from transformers import AutoModel\nfrom names import MODEL\n\nAutoModel.from_pretrained(MODEL)\n";
      const { output } = await run(["check", "-", "--stdin-filename", "serve.py"], { input });
      assert.match(output, /^serve\.py:4:27: warning MV201 `acme\/churn-bert`/);
    }));

  it("refuses what is no text, and names of files it does not read", () =>
    inFolder({}, async (run) => {
      const binary = await run(["check", "-", "--stdin-filename", "a.py"], { input: Buffer.from([0, 1, 2]) });
      assert.match(binary.errors, /standard input: binary content/);
      assert.equal(binary.code, 2);
      const unknown = await run(["check", "-", "--stdin-filename", "a.xyz"], { input: "x" });
      assert.match(unknown.errors, /a\.xyz: no kind of file that ModelVer reads/);
      assert.equal(unknown.code, 2);
    }));
});
