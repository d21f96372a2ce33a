import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { toValue } from "../../server/src/documents/configuration-tree.ts";
import { plainSource } from "../../server/src/documents/source-text.ts";
import { parseToml } from "../../server/src/documents/toml.ts";
import { allPractices } from "../../server/src/practices/all-practices.ts";
import { allRules } from "../../server/src/rules/all-rules.ts";
import { readConfiguration } from "../../server/src/workspace/configuration.ts";
import { configurationSchema } from "../../server/src/workspace/configuration-schema.ts";
import { testParsers } from "../parsers.ts";

const accepted = [
  "",
  'profile = "recommended"',
  '[practices]\nset-aside = { MV501 = "runs on a shared cluster", MV515 = "no service yet" }',
  'profile = "strict"\nfail-level = "hint"',
  ...["error", "warning", "information", "hint"].map((level) => `fail-level = "${level}"`),
  'select = []\nignore = ["MV", "MV2", "MV20", "MV201", "ALL", "MV999"]',
  'exclude = ["build/", "*.ipynb", ""]',
  '[per-file-ignores]\n"tests/**" = ["MV201"]\n"x" = []',
  '[severity]\nMV201 = "off"\nMV1 = "error"\nALL = "hint"\n"MV" = "information"',
  ...["any", "semver", "calver", "date"].map((scheme) => `versioning.scheme = "${scheme}"`),
  "[versioning]",
  ...["serving", "pipeline", "notebook", "test", "example", "documentation", "other"].map(
    (context) => `[contexts]\n"a/**" = "${context}"`,
  ),
  'ignore = ["MV201", "MV201"]',
  '[monitors.churn]\nreference = "train.parquet"\ncurrent = ["logs/*.jsonl", "old/"]',
  ...["hour", "day", "week", "month"].map((slot) => `[monitors.a]\nreference = "r"\ncurrent = "c"\nslot = "${slot}"`),
  '[monitors.a]\nreference = "r"\ncurrent = "c"\nmodel = "acme/churn"\ntime = "at"\nprediction = "p"\ntarget = "t"\nlatency = "ms"\nid = "id"\nmodel-version = "v"',
  ...["classification", "probability", "regression", "label-sets"].map(
    (task) => `[monitors.a]\nreference = "r"\ncurrent = "c"\ntask = "${task}"`,
  ),
  '[monitors.a]\nreference = "r"\ncurrent = "c"\ntime = "at"\nprofiles = "same-weekday"',
  '[monitors.a]\nreference = "r"\ncurrent = "c"\nfeatures = ["age"]\ntests = { age = "psi", "*" = "ks" }\nthresholds = { "*" = 0.2 }',
  '[monitors.a]\nreference = "r"\ncurrent = "c"\ndrift-share = 0.3\ncorrection = true\nembeddings = { question = ["e0", "e1"] }\nalerts = ["ops"]\n[alerts.ops]\nkind = "alertmanager"\nurl = "http://localhost:9093"',
  '[monitors.a]\nreference = "r"\ncurrent = "c"\nschedule = "*/10 * * * *"\nalert-on = ["feature-drift", "quality"]\nlimits = { accuracy = { least = 0.8 } }',
  '[alerts.team]\nkind = "mail"\nto = "ml@acme.example"\nfrom = "modelver@acme.example"\nserver = "mail.acme.example"',
  '[alerts.team]\nkind = "mail"\nto = ["a@b.c"]\nfrom = "d@b.c"\nserver = "s"\nport = 465\nsecurity = "tls"\nuser = "u"\npassword-variable = "P"\nrecovery = false\nquiet = ["22:00-07:00"]\ntime-zone = "Europe/Rome"\nrepeat-hours = 0',
  '[alerts.chat]\nkind = "webhook"\nurl-variable = "SLACK_WEBHOOK_URL"',
  '[alerts.ops]\nkind = "alertmanager"\nurl = "https://alerts.acme.example"\ntoken-variable = "T"\nrepeat-hours = 0.5',
  "[monitors]",
];

const refused = [
  'profil = "strict"',
  'profile = "loud"',
  'profile = "Strict"',
  "profile = 1",
  "profile = []",
  'fail-level = "off"',
  "fail-level = true",
  'select = "MV201"',
  "select = [1]",
  'select = ["mv201"]',
  'ignore = ["MV2011"]',
  'ignore = ["unpinned-revision"]',
  'ignore = ["MV201 "]',
  'ignore = ["MV201\\n"]',
  'ignore = [["MV201"]]',
  'exclude = "build"',
  "exclude = [false]",
  'per-file-ignores = ["MV201"]',
  '[per-file-ignores]\n"a" = "MV201"',
  '[per-file-ignores]\n"a" = ["X1"]',
  '[severity]\nMV201 = "loud"',
  '[severity]\nX = "off"',
  'severity = "off"',
  'versioning = "semver"',
  'versioning.scheme = "number"',
  'versioning.form = "semver"',
  '[contexts]\n"a" = "production"',
  'contexts = "test"',
  'practices = "none"',
  '[practices]\nset-aside = ["MV501"]',
  '[practices.set-aside]\nMV501 = ""',
  "[practices.set-aside]\nMV501 = true",
  '[practices.set-aside]\nMV201 = "not ours"',
  '[practices]\nwithout = { MV501 = "runs on a cluster" }',
  'monitors = "churn"',
  "[monitors.churn]",
  '[monitors.churn]\nreference = "r"',
  '[monitors.churn]\nreference = "r"\ncurrent = []',
  '[monitors.churn]\nreference = ""\ncurrent = "c"',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nslot = "year"',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\ntask = "label sets"',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nprofiles = true',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nfeature = ["age"]',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\ntests = { age = "kolmogorov" }',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nthresholds = { age = "much" }',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\ndrift-share = 2',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\ntime = ["at"]',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nalert-on = ["everything"]',
  '[monitors.churn]\nreference = "r"\ncurrent = "c"\nlimits = { accuracy = { below = 0.8 } }',
  '[alerts.team]\nkind = "pager"',
  '[alerts.team]\nkind = "mail"\nto = "ml@acme.example"',
  '[alerts.team]\nkind = "webhook"\nurl = "https://hooks.slack.example/T0/B0/secret"',
  '[alerts.team]\nkind = "alertmanager"\nurl = "https://me:secret@alerts.acme.example"',
  '[alerts.team]\nkind = "alertmanager"\nurl = "http://localhost:9093"\nquiet = ["sat"]',
  '[alerts.team]\nkind = "mail"\nto = "a@b.c"\nfrom = "d@b.c"\nserver = "s"\nuser = "u"\npassword = "hunter2"',
];

describe("the schema of the configuration", () => {
  const schema = configurationSchema([...allRules, ...allPractices]);
  const validate = new Ajv.default({ allowUnionTypes: true, strict: false }).compile(schema);

  async function verdicts(toml: string): Promise<{ schema: boolean; reader: boolean }> {
    const tree = parseToml((await testParsers()).toml, toml);
    assert.deepEqual(tree.problems, [], toml);
    const [root] = tree.roots;
    assert.ok(root);
    const { problems } = readConfiguration(root, plainSource("modelver.toml", toml));
    return { schema: validate(toValue(root)), reader: problems.length === 0 };
  }

  it("accepts what the reader accepts", async () => {
    for (const toml of accepted) assert.deepEqual(await verdicts(toml), { schema: true, reader: true }, toml);
  });

  it("refuses what the reader refuses", async () => {
    for (const toml of refused) assert.deepEqual(await verdicts(toml), { schema: false, reader: false }, toml);
  });

  it("knows every key that the reader knows", async () => {
    const toml = "nothing = 1";
    const root = parseToml((await testParsers()).toml, toml).roots[0];
    assert.ok(root);
    const { problems } = readConfiguration(root, plainSource("modelver.toml", toml));
    const known = /known: (.*)$/.exec(problems[0]?.message ?? "")?.[1]?.split(", ");
    assert.deepEqual(Object.keys(schema.properties ?? {}).sort(), known?.sort());
  });

  it("is the one that is shipped (npm run schema)", () => {
    const file = new URL("../../schemas/modelver.schema.json", import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), JSON.parse(JSON.stringify(schema)));
  });
});
