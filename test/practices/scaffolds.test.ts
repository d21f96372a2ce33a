import assert from "node:assert/strict";
import { DockerfileParser } from "dockerfile-ast";
import { parse as parseYaml } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import { parseToml } from "../../server/src/documents/toml.ts";
import type { Scaffold } from "../../server/src/practices/scaffold.ts";
import { planScaffolds } from "../../server/src/practices/scaffold-plan.ts";
import { scaffolds } from "../../server/src/practices/scaffolds/all-scaffolds.ts";
import { template } from "../../server/src/practices/scaffolds/template.ts";
import { testParsers } from "../parsers.ts";
import { type Files, PROJECTS, scaffolded, shapeOf } from "./shape.ts";

const UNFILLED =
  /\b(?:PROJECT_(?:PACKAGE|MODEL|NAME|SLUG)|CODE_(?:FOLDER|SOURCE|TARGET)|IMPORT_ROOT|\w+_COMMANDS?|\w+_MODULE|BASE_\w+|DOCKER_TARGET)\b/;

/** The scaffold of a practice. */
function of(code: string): Scaffold {
  return scaffolds.get(code) ?? assert.fail(`no scaffold for ${code}`);
}

/** All scaffolds on some files: texts by path, those left alone included. */
async function all(files: Files): Promise<Record<string, string>> {
  const plan = planScaffolds(await shapeOf(files), new Set(scaffolds.keys()));
  return { ...files, ...Object.fromEntries(plan.files.map(({ path, after }) => [path, after])) };
}

describe("scaffolds", () => {
  it("are there for every practice", () => {
    const codes = Array.from({ length: 15 }, (_, index) => `MV5${String(index + 1).padStart(2, "0")}`);
    assert.deepEqual([...scaffolds.keys()].sort(), codes);
  });

  for (const [manager, files] of Object.entries(PROJECTS)) {
    it(`only insert into what a project with ${manager} has`, async () => {
      const after = await all(files);
      for (const [path, text] of Object.entries(files)) {
        const lines = text.split("\n").filter((line) => line !== "");
        let from = 0;
        for (const line of lines) {
          const found = (after[path] ?? "").indexOf(line.replace(/\[.*/, "["), from);
          assert.ok(found >= from, `${path}: ${line}`);
          from = found;
        }
      }
    });

    it(`leave a project with ${manager} with files that parse, and no word unfilled`, async () => {
      const { toml } = await testParsers();
      for (const [path, text] of Object.entries(await all(files))) {
        assert.doesNotMatch(text, UNFILLED, path);
        if (path.endsWith(".toml")) assert.deepEqual(parseToml(toml, text).problems, [], path);
        if (/\.ya?ml$/.test(path)) parseYaml(text);
        if (path === "Dockerfile") assert.equal(DockerfileParser.parse(text).getFROMs().length, 3);
      }
    });

    it(`have nothing to add to a project with ${manager} a second time`, async () => {
      const plan = planScaffolds(await shapeOf(await all(files)), new Set(scaffolds.keys()));
      assert.deepEqual(
        plan.files.map(({ path }) => path),
        [],
      );
    });
  }

  it("give a tool the table that nobody has, and the list a pinned version, as the package manager wants it", async () => {
    const ruff = /ruff==\d+\.\d+\.\d+/;
    const table = '[tool.ruff.lint]\nextend-select = ["B", "I", "RUF", "SIM", "UP"]\n';
    const uv = (await scaffolded(of("MV505"), PROJECTS.uv))["pyproject.toml"] ?? "";
    assert.match(uv, /\n\[dependency-groups\]\ndev = \[\n {4}"ruff==[\d.]+",\n\]\n\n\[tool\.ruff\.lint\]/);
    const poetry = (await scaffolded(of("MV505"), PROJECTS.poetry))["pyproject.toml"] ?? "";
    assert.match(poetry, /pytest = "\^8"\nruff = "[\d.]+"\n\n\[tool\.ruff\.lint\]/);
    const conda = await scaffolded(of("MV505"), PROJECTS.conda);
    assert.match(conda["environment.yml"] ?? "", /dependencies:\n {2}- ruff=[\d.]+\n {2}- python=3\.11\n/);
    const pip = await scaffolded(of("MV505"), PROJECTS.pip);
    assert.match(pip["requirements-dev.txt"] ?? "", ruff);
    assert.equal(pip["pyproject.toml"], table);
  });

  it("leave the tools that a team configured as they are", async () => {
    const configured = {
      "pyproject.toml":
        '[tool.ruff]\nline-length = 120\n\n[tool.ruff.format]\nquote-style = "single"\n\n[tool.mypy]\nfiles = ["a"]\n',
    };
    const lists = { "requirements-dev.txt": "ruff\nmypy==1.10\npytest\n", "pytest.ini": "[pytest]\n", "test_a.py": "" };
    for (const code of ["MV505", "MV506", "MV507", "MV508"]) {
      assert.deepEqual(await scaffolded(of(code), { ...configured, ...lists }), {}, code);
    }
    assert.deepEqual(await scaffolded(of("MV505"), { "ruff.toml": "", "requirements-dev.txt": "ruff\n" }), {});
  });

  it("keep out of the repository what it does not hold already", async () => {
    const files = { ".gitignore": "__pycache__/\n/data\n", "models/resnet.py": "", "weights/base.onnx": "" };
    const { ".gitignore": ignored = "", ".gitattributes": attributes = "" } = await scaffolded(of("MV502"), files);
    assert.ok(ignored.startsWith("__pycache__/\n/data\n\n# Environments"));
    assert.doesNotMatch(ignored.slice(20), /__pycache__|\/data\/\*\n|onnx|\/models\/\*\n/);
    assert.match(ignored, /^\*\.pkl$/m);
    assert.doesNotMatch(attributes, /onnx/);
    assert.match(attributes, /^\*\.pt filter=lfs/m);
  });

  it("write no list beside one that is there, and say how to pin it", async () => {
    const shape = await shapeOf(PROJECTS.pip);
    const plan = planScaffolds(shape, new Set(["MV504"]));
    assert.deepEqual(plan.files, []);
    assert.match(plan.byHand.join(), /pip freeze/);
    assert.match(planScaffolds(await shapeOf(PROJECTS.uv), new Set(["MV504"])).byHand.join(), /uv lock/);
  });

  it("pin what a Python can run", async () => {
    const files = { ".python-version": "3.10\n", "churn.py": "" };
    assert.match(
      (await scaffolded(of("MV509"), files))["requirements.txt"] ?? "",
      /^pandas==2\.3\.\d+\nscikit-learn==1\.7\.\d+\n$/,
    );
    const old = { ".python-version": "3.8\n", "churn.py": "" };
    assert.equal((await scaffolded(of("MV509"), old))["requirements.txt"], "pandas\nscikit-learn\n");
  });

  it("write no module beside one of the same name that is somebody's own", async () => {
    const files = { ...PROJECTS.uv, "src/churn/pipeline.py": "# ours\n" };
    assert.deepEqual(await scaffolded(of("MV509"), files), {});
    assert.ok("src/churn/pipeline.py" in (await scaffolded(of("MV509"), PROJECTS.uv)));
  });

  it("import modules as the project's layout wants it", async () => {
    const inPackage = await scaffolded(of("MV509"), PROJECTS.poetry);
    assert.match(inPackage["churn/training.py"] ?? "", /^from churn\.pipeline import build_pipeline$/m);
    const atRoot = await scaffolded(of("MV509"), PROJECTS.conda);
    assert.match(atRoot["training.py"] ?? "", /^from pipeline import build_pipeline$/m);
  });

  it("watch a monitor in modelver.toml where that configures ModelVer, and tell the route of it", async () => {
    const monitors = '[monitors.churn]\nreference = "a.csv"\ncurrent = "b.csv"\n';
    const after = await scaffolded(of("MV515"), { "modelver.toml": monitors });
    assert.match(
      after["modelver.toml"] ?? "",
      /^\[monitors\.churn\]\nalerts = \["team"\]\nreference[\s\S]*\[alerts\.team\]\nkind = "webhook"\n/,
    );
    assert.deepEqual(await scaffolded(of("MV514"), { "modelver.toml": monitors }), {});
  });

  it("check a project with the tools it has, in the pipelines it has", async () => {
    const lists = {
      "requirements.txt": "",
      "requirements-dev.txt": "black==24.1.0\npylint\npyright\n",
      "app/a.py": "",
    };
    const { ".gitlab-ci.yml": gitlab = "" } = await scaffolded(of("MV512"), {
      ...lists,
      ".git/config": "[remote]\nurl = git@gitlab.com:a/b.git\n",
    });
    const pipeline = parseYaml(gitlab);
    assert.deepEqual(pipeline.stages, ["checks", "deploy", "verify", "promote"]);
    assert.match(
      pipeline.checks.script.join("\n"),
      /\.venv\/bin\/pytest\n\.venv\/bin\/pylint app\n\.venv\/bin\/pyright\n\n\.venv\/bin\/black --check \./,
    );
    for (const job of ["deploy", "production-test", "image-scan", "promote"])
      assert.equal(pipeline[job].extends, ".docker");
  });

  it("order Azure's and Jenkins' stages alike", async () => {
    const azure = parseYaml(
      (await scaffolded(of("MV512"), { "azure-pipelines/x.yml": "", ".git/config": "url = https://dev.azure.com/a" }))[
        "azure-pipelines.yml"
      ] ?? "",
    );
    assert.deepEqual(
      azure.stages.map(({ stage, dependsOn }: { stage: string; dependsOn?: string }) => [stage, dependsOn]),
      [
        ["Checks", undefined],
        ["Deploy", "Checks"],
        ["Verify", "Deploy"],
        ["Promote", "Verify"],
      ],
    );
    const jenkins = await scaffolded(of("MV512"), { "Jenkinsfile.nightly": "" });
    const stages = [...(jenkins.Jenkinsfile ?? "").matchAll(/stage\('([^']+)'\)/g)].map(([, name]) => name);
    assert.deepEqual(stages, [
      "Checks",
      "Install",
      "Tests",
      "Quality",
      "Format",
      "Production",
      "Deploy",
      "Production test",
      "Image scan",
      "Promote",
    ]);
  });

  it("run the release of ModelVer that they come with", () => {
    const releases = [...template("pipelines/github-report.yml").matchAll(/modelver@(\S+)/g)].map(
      ([, release]) => release,
    );
    assert.deepEqual([...new Set(releases)], [packageJson.version]);
  });
});
