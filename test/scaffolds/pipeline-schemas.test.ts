import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { run } from "../../scripts/run.mjs";
import { scaffolds } from "../../server/src/practices/scaffolds/all-scaffolds.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { type Files, PROJECTS, scaffolded } from "../practices/shape.ts";

/** The Python that has check-jsonschema; `npm test` installs it. */
const python = process.env.MODELVER_SCHEMAS ?? "";

/** Hosts of pipelines: what tells a scaffold that a project is there, the file it writes, and the schema that the host publishes. */
const HOSTS = [
  { name: "GitHub", files: {}, written: ".github/workflows/ci.yml", schema: "github-workflows" },
  {
    name: "GitLab",
    files: { ".git/config": "[remote]\nurl = git@gitlab.com:a/b.git\n" },
    written: ".gitlab-ci.yml",
    schema: "gitlab-ci",
  },
  {
    name: "Azure",
    files: { ".git/config": "url = https://dev.azure.com/a" },
    written: "azure-pipelines.yml",
    schema: "azure-pipelines",
  },
] as const;

/** A task of Azure that its schema lists without what it takes. */
const UNKNOWN = /^ {2}- task: UseNode@1\n(?: {4}.*\n)+/m;

describe("pipelines by the schemas of their hosts", function () {
  this.timeout(120_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  /** What check-jsonschema says of a text; empty: nothing. */
  async function problemsOf(schema: string, text: string): Promise<string> {
    folder.write("pipeline.yml", text);
    const transform = schema === "gitlab-ci" || schema === "azure-pipelines" ? ["--data-transform", schema] : [];
    // The schemas are written for patterns without the flag for Unicode.
    const options = ["--regex-variant", "nonunicode", ...transform];
    const given = [
      "-m",
      "check_jsonschema",
      "--builtin-schema",
      `vendor.${schema}`,
      ...options,
      folder.of("pipeline.yml"),
    ];
    const { code, output, errors } = await run(python, given, { quiet: true });
    return code === 0 ? "" : `${output}${errors}`;
  }

  async function written(code: string, file: string, files: Files): Promise<string> {
    const text = (await scaffolded(scaffolds.get(code) ?? assert.fail(code), files))[file];
    return text ?? assert.fail(`${code} writes no ${file}`);
  }

  for (const { name, files, written: file, schema } of HOSTS) {
    for (const [manager, project] of Object.entries(PROJECTS)) {
      it(`are valid at ${name} for ${manager}`, async () => {
        const text = await written("MV512", file, { ...project, ...files });
        assert.equal(await problemsOf(schema, text), "");
      });
    }

    it(`are refused at ${name} where they are wrong`, async () => {
      const text = await written("MV512", file, { ...PROJECTS.pip, ...files });
      assert.notEqual(await problemsOf(schema, text.replace(/^(stages|jobs):/m, "$1: 7\nrest:")), "");
    });
  }

  it("are valid where a workflow reports and services are composed", async () => {
    const report = await written("MV515", ".github/workflows/model-report.yml", PROJECTS.pip);
    assert.equal(await problemsOf("github-workflows", report), "");
    assert.equal(await problemsOf("compose-spec", await written("MV501", "compose.yaml", PROJECTS.pip)), "");
  });

  it("are valid in the page about CI", async () => {
    const page = readFileSync(new URL("../../docs/ci.md", import.meta.url), "utf8");
    const snippets = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text);
    const kinds = { "gitlab-ci": /^\s+script:/m, "azure-pipelines": /^pool:/m };
    for (const [schema, form] of Object.entries(kinds)) {
      const own = snippets.filter((snippet) => form.test(snippet) && parse(snippet).jobs === undefined);
      assert.ok(own.length > 0, schema);
      for (const snippet of own) assert.equal(await problemsOf(schema, snippet.replace(UNKNOWN, "")), "", snippet);
    }
  });
});
