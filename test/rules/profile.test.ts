import assert from "node:assert/strict";
import type { Finding } from "../../server/src/rules/finding.ts";
import { findingsOf } from "../../server/src/rules/profile.ts";
import {
  cachedReferences,
  facts,
  pin,
  place,
  project,
  reference,
  registered,
  settings,
  UNKNOWN_REPOSITORY,
} from "./hand-made.ts";

const line = (path: string, from: number, to: number) => ({
  path,
  range: { start: { line: from, character: 0 }, end: { line: to, character: 80 } },
});
const said = (findings: Finding[]) =>
  findings.map(({ code, place: at, severity }) => `${at.range.start.line} ${code} ${severity}`);

describe("findings under strict", () => {
  it("are one per rule and place, at the rule's own severity", () => {
    const references = [
      reference("acme/a", {}, "tests/x.py", 1),
      reference("acme/a", { trustsRemoteCode: true }, "tests/x.py", 2),
    ];
    assert.deepEqual(said(findingsOf(facts(references), project(references), settings())), [
      "1 MV201 warning",
      "2 MV201 warning",
      "2 MV209 error",
    ]);
  });

  it("name every model of a place that loads several, and drop the fixes that are right for one of them only", () => {
    const here = {
      place: place("model.py", 3, 5, 9),
      pinInsertion: { place: place("model.py", 3, 9, 9), template: ", r=\u0000" },
    };
    const references = [reference("acme/a", here, "model.py", 0), reference("acme/b", here, "model.py", 1)];
    const known = cachedReferences({ main: "a".repeat(40) });
    const repository = (_: string, name: string) => (name === "acme/a" ? known : UNKNOWN_REPOSITORY);
    const [finding, ...more] = findingsOf(facts(references), project(references, { repository }), settings());
    assert.deepEqual(more, []);
    assert.match(finding?.message ?? "", /acme\/a/);
    assert.deepEqual(
      finding?.related.map(({ message, place: at }) => [at.range.start.line, message.includes("acme/b")]),
      [
        [0, false],
        [1, true],
      ],
    );
    assert.deepEqual(finding?.fixes, []);
  });

  it("keep a fix that is the same for all models of a place", () => {
    const here = {
      place: place("model.py", 3, 5, 9),
      pinInsertion: { place: place("model.py", 3, 9, 9), template: ", r=\u0000" },
    };
    const references = [reference("acme/a", here, "model.py", 0), reference("acme/b", here, "model.py", 1)];
    const [finding] = findingsOf(facts(references), project(references), settings());
    assert.deepEqual(
      finding?.fixes.map(({ needsInput }) => needsInput),
      [true],
    );
  });

  it("come in the order of the file", () => {
    const references = [reference("acme/b", {}, "model.py", 7), reference("acme/a", {}, "model.py", 2)];
    assert.deepEqual(said(findingsOf(facts(references), project(references), settings())), [
      "2 MV201 warning",
      "7 MV201 warning",
    ]);
  });
});

describe("findings under recommended", () => {
  const recommended = settings({ profile: "recommended" });

  it("are as loud as the place deserves", () => {
    const at = (path: string) =>
      findingsOf(facts([reference("acme/a", {}, path)]), project(), recommended)[0]?.severity;
    assert.equal(at("serve.py"), "warning");
    assert.equal(at("train.py"), "information");
    assert.equal(at("acme/models.py"), "information");
    assert.equal(at("explore.ipynb"), "hint");
    assert.equal(at("tests/test_x.py"), "hint");
  });

  it("are one per model and file: the loudest, with the rest as related information", () => {
    const references = [
      reference("acme/a", {}, "serve.py", 1),
      reference("acme/a", { subject: "tokenizer" }, "serve.py", 2),
      reference("acme/a", { trustsRemoteCode: true }, "serve.py", 3),
      reference("acme/b", {}, "serve.py", 4),
    ];
    const findings = findingsOf(facts(references), project(references), recommended);
    assert.deepEqual(said(findings), ["3 MV209 error", "4 MV201 warning"]);
    assert.deepEqual(
      findings[0]?.related.map(({ place: at }) => at.range.start.line),
      [1, 2, 3],
    );
  });

  it("mend all folded places by one fix", () => {
    const references = [reference("acme/a", {}, "serve.py", 1), reference("acme/a", {}, "serve.py", 2)];
    const repository = () => cachedReferences({ main: "b".repeat(40) });
    const [finding] = findingsOf(facts(references), project(references, { repository }), recommended);
    assert.deepEqual(
      finding?.fixes.map(({ edits }) => edits.map(({ range }) => range.start.line)),
      [[1, 2]],
    );
  });

  it("keep the fixes of the rules they fold", () => {
    const old = {
      kind: "api" as const,
      what: "artifact_path",
      since: "3.0.0",
      instead: "use `name`",
      replacement: "name",
    };
    const published = reference("churn-v2", {
      ecosystem: "mlflow",
      role: "publish",
      pin: pin("unpinnable"),
      deprecations: [{ ...old, place: place("model.py", 0, 40, 53) }],
    });
    const [finding, ...more] = findingsOf(facts([published]), project([published]), recommended);
    assert.deepEqual(more, []);
    assert.equal(finding?.code, "MV104");
    assert.ok(finding.fixes.some(({ edits }) => edits[0]?.text === "name"));
  });

  it("are silent where a rule is off", () => {
    const run = registered("x", "run", "", "tests/test_x.py");
    const bound = { ...run, name: null, pin: pin("run", "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12") };
    assert.deepEqual(findingsOf(facts([bound]), project(), recommended), []);
  });
});

describe("findings", () => {
  const one = [reference("acme/a", {}, "model.py", 4)];

  it("take the severity the project gives, the longest selector first", () => {
    const severityWith = (severity: Record<string, "error" | "hint" | "off">) =>
      findingsOf(facts(one), project(), settings({ severity })).map((finding) => finding.severity);
    assert.deepEqual(severityWith({ MV2: "hint", MV201: "error" }), ["error"]);
    assert.deepEqual(severityWith({ MV2: "hint" }), ["hint"]);
    assert.deepEqual(severityWith({ MV201: "off" }), []);
  });

  it("are left out by selection, by file and by comment", () => {
    const count = (given: Parameters<typeof settings>[0], suppressions: Parameters<typeof facts>[1] = {}) =>
      findingsOf(facts(one, suppressions), project(), settings(given)).length;
    assert.equal(count({}), 1);
    assert.equal(count({ ignore: ["MV2"] }), 0);
    assert.equal(count({ perFileIgnores: { "*.py": ["MV201"] } }), 0);
    assert.equal(count({ perFileIgnores: { "tests/": ["MV201"] } }), 1);
    const comment = (codes: string[] | null, covers: ReturnType<typeof line>, scope: "line" | "file" = "line") => ({
      suppressions: [{ scope, codes, covers }],
    });
    assert.equal(count({}, comment(["MV201"], line("model.py", 4, 4))), 0);
    assert.equal(count({}, comment(null, line("model.py", 3, 6))), 0);
    assert.equal(count({}, comment(["MV202"], line("model.py", 4, 4))), 1);
    assert.equal(count({}, comment(["MV201"], line("model.py", 5, 5))), 1);
    assert.equal(count({}, comment(["MV201"], line("model.py", 0, 0), "file")), 0);
  });

  it("about one name come from one name rule, even where that one is suppressed", () => {
    const name = reference("churn_V2", { ecosystem: "mlflow", role: "publish", pin: pin("unpinnable") });
    const codes = (given: Parameters<typeof settings>[0]) =>
      findingsOf(facts([name]), project(), settings(given)).map(({ code }) => code);
    assert.deepEqual(codes({}), ["MV104"]);
    assert.deepEqual(codes({ ignore: ["MV104"] }), ["MV101"]);
    const ignored = [{ scope: "line" as const, codes: ["MV104"], covers: line("model.py", 0, 0) }];
    assert.deepEqual(findingsOf(facts([name], { suppressions: ignored }), project(), settings()), []);
  });

  it("of deprecated code say so", () => {
    const [finding] = findingsOf(facts([registered("churn", "stage", "/Production")]), project(), settings());
    assert.equal(finding?.code, "MV301");
    assert.equal(finding.deprecated, true);
  });
});
