import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { modelver, TemporaryFolder } from "./program.ts";

const TRAIN = "from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression()\nmodel.fit(X, y)\n";

describe("modelver practices", () => {
  const folders: TemporaryFolder[] = [];
  const folderOf = (files: Record<string, string>) => {
    const folder = new TemporaryFolder(files);
    folders.push(folder);
    return folder.path;
  };
  after(() => {
    for (const folder of folders) folder.remove();
  });

  it("says what was found where, and what is missing in which file", async () => {
    const cwd = folderOf({
      Dockerfile: "FROM python\n",
      "train.py": TRAIN,
      "requirements.txt": "scikit-learn==1.6.1\n",
    });
    const { code, output, errors } = await modelver(["practices"], { cwd });
    assert.equal(errors, "");
    assert.match(output, /^~ MV501 development-container\n {4}✓ container definition: .*\(Dockerfile\)$/m);
    assert.match(output, /✗ base image pinned: .*`python`\. \(Dockerfile:1\)/);
    assert.match(output, /✓ lock: every version in the list is exact \(requirements\.txt\)/);
    assert.match(output, /- MV513 inference-logging: does not apply: no code that serves a model was found/);
    assert.match(output, /15 practices: /);
    assert.equal(code, 0, "what is missing is information, which does not fail");
  });

  it("gives what is missing in the forms that pipelines take", async () => {
    const cwd = folderOf({ Dockerfile: "FROM python\n", "train.py": TRAIN });
    const sarif = JSON.parse((await modelver(["practices", "--format", "sarif"], { cwd })).output);
    const { ruleId, locations } = sarif.runs[0].results.find(
      ({ ruleId: code }: Record<string, string>) => code === "MV501",
    );
    assert.deepEqual([ruleId, locations[0].physicalLocation.artifactLocation.uri], ["MV501", "Dockerfile"]);
    const quality = JSON.parse((await modelver(["practices", "--format", "gitlab"], { cwd })).output);
    assert.ok(quality.some(({ check_name: code }: Record<string, string>) => code === "MV501"));
    assert.match(
      (await modelver(["practices", "--format", "junit"], { cwd })).output,
      /<testcase classname="Dockerfile"/,
    );
    assert.match(
      (await modelver(["practices", "--format", "markdown"], { cwd })).output,
      /^\| 🔵 info \| `\.:1` \| `MV502` /m,
    );
  });

  it("gives findings by the contract, and the checklist beside them", async () => {
    const cwd = folderOf({ Dockerfile: "FROM python\n", "train.py": TRAIN });
    const { output } = await modelver(["practices", "--format", "json"], { cwd });
    const report = JSON.parse(output);
    assert.equal(report.version, 1);
    const finding = report.findings.find(
      ({ code, path: file }: Record<string, string>) => code === "MV501" && file === "Dockerfile",
    );
    assert.deepEqual(finding.range.start, { line: 0, character: 0 });
    assert.equal(finding.reference, null);
    assert.equal(finding.severity, "information");
    const [first] = report.practices;
    assert.deepEqual(Object.keys(first), ["code", "name", "state", "parts", "reason"]);
    assert.equal(first.state, "partial");
    assert.equal(first.parts[1].file, "Dockerfile");
    assert.deepEqual(
      report.findings.map(({ path: file }: { path: string }) => file).filter((file: string) => file === "."),
      report.findings
        .map(({ path: file }: { path: string }) => file)
        .filter((file: string) => file !== "Dockerfile" && file !== "train.py"),
    );
  });

  it("is spoken of by a check that selects practices, on the folder where no file shows what is missing", async () => {
    const cwd = folderOf({ "train.py": TRAIN });
    const { output } = await modelver(["check", "--select", "MV501"], { cwd });
    assert.match(output, /^\.:1:1: information MV501 Define a container/);
  });

  it("fails at the level that is asked for, and under strict", async () => {
    const cwd = folderOf({ "train.py": TRAIN });
    assert.equal((await modelver(["practices", "--fail-level", "information"], { cwd })).code, 1);
    assert.equal((await modelver(["practices", "--profile", "strict"], { cwd })).code, 1);
  });

  it("sets practices aside with a reason, and wants one", async () => {
    const reason = '[practices]\nset-aside = { MV501 = "runs on a shared cluster" }\n';
    const cwd = folderOf({ "train.py": TRAIN, "modelver.toml": reason });
    const { output, code } = await modelver(["practices", "--select", "MV501", "--fail-level", "hint"], { cwd });
    assert.match(output, /- MV501 development-container: set aside: runs on a shared cluster/);
    assert.equal(code, 0);
    const without = folderOf({ "train.py": TRAIN, "modelver.toml": '[practices]\nset-aside = { MV501 = "" }\n' });
    const refused = await modelver(["practices"], { cwd: without });
    assert.equal(refused.code, 2);
    assert.match(refused.errors, /modelver\.toml:2:\d+: a reason is wanted here/);
  });

  it("takes the settings of findings", async () => {
    const settings = 'ignore = ["MV501"]\nselect = ["MV2"]\n[severity]\nMV505 = "error"\n';
    const cwd = folderOf({ "train.py": TRAIN, "modelver.toml": settings });
    const { output, code } = await modelver(["practices", "--format", "json"], { cwd });
    const report = JSON.parse(output);
    assert.deepEqual(report.practices.map((each: { code: string }) => each.code).slice(0, 2), ["MV502", "MV503"]);
    assert.equal(report.findings.find((each: { code: string }) => each.code === "MV505").severity, "error");
    assert.equal(code, 1);
  });

  it("shows and writes scaffolds for what is missing, and finds it afterwards", async () => {
    const cwd = folderOf({ "train.py": TRAIN });
    const shown = await modelver(["practices", "--fix=MV501,MV502", "--diff"], { cwd });
    assert.match(shown.output, /^\+\+\+ b\/Dockerfile$/m);
    assert.equal(existsSync(path.join(cwd, "Dockerfile")), false);
    const { output, errors, code } = await modelver(["practices", "--fix=MV501,MV502"], { cwd });
    assert.equal(code, 0, errors);
    assert.equal(output, shown.output, "the difference comes first");
    assert.ok(existsSync(path.join(cwd, ".gitignore")));
    assert.equal(readFileSync(path.join(cwd, "train.py"), "utf8"), TRAIN);
    const again = await modelver(["practices", "--select", "MV501"], { cwd });
    assert.match(again.output, /^✓ MV501/m);
  });

  it("finds everything that it scaffolds in an empty folder, but the repository", async () => {
    const cwd = folderOf({});
    assert.equal((await modelver(["practices", "--fix", "--quiet"], { cwd })).code, 0);
    const { output } = await modelver(["practices", "--quiet"], { cwd });
    assert.equal(output.match(/✗ .*/g)?.join("\n"), "✗ repository: Put the project under version control: `git init`.");
  });

  it("looks at a part of a repository, with what the whole has", async () => {
    const cwd = folderOf({
      ".git/HEAD": "ref: refs/heads/main\n",
      ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    steps:\n      - run: pytest\n",
      "services/churn/train.py": TRAIN,
      "services/other/Dockerfile": "FROM python\n",
    });
    const { output } = await modelver(["practices", "services/churn"], { cwd });
    assert.match(output, /✗ MV501/, "another part's container is not this one's");
    assert.match(output, /✓ pipeline on push: .*\(\.github\/workflows\/ci\.yml\)/);
  });

  it("refuses what cannot be meant", async () => {
    const cwd = folderOf({ "train.py": TRAIN });
    for (const given of [["nowhere"], ["train.py"], ["--fix=MV201"], ["--select", "MV9"]]) {
      const { code, output } = await modelver(["practices", ...given], { cwd });
      assert.equal(code, 2, given.join(" "));
      assert.equal(output, "");
    }
  });

  it("is part of a check only where it is selected by name", async () => {
    const cwd = folderOf({ "train.py": TRAIN });
    const codes = async (given: string[]) => {
      const { output } = await modelver(["check", "--format", "json", ...given], { cwd });
      return JSON.parse(output).findings.map(({ code }: { code: string }) => code);
    };
    assert.ok((await codes([])).every((code: string) => !code.startsWith("MV5")));
    assert.ok((await codes(["--select", "ALL"])).every((code: string) => !code.startsWith("MV5")));
    assert.deepEqual(await codes(["--select", "MV501"]), ["MV501"]);
  });

  it("is known to explain", async () => {
    const { output } = await modelver(["explain", "development-container"]);
    assert.match(output, /^MV501 development-container/);
  });
});
