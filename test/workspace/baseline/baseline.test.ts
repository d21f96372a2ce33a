import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { baselineOf, countOf, shrunk, sortedBy } from "../../../server/src/workspace/baseline/baseline.ts";
import { baselineSchema } from "../../../server/src/workspace/baseline/baseline-schema.ts";
import { baselineText, readBaseline } from "../../../server/src/workspace/baseline/baseline-text.ts";
import { onLine, sampleFinding, sampleReference } from "../../reports/sample-result.ts";

function finding(path: string, line: number, name = "acme/a", code = "MV201") {
  const place = { path, range: onLine(line, 0, 1) };
  return sampleFinding({ place, code, reference: sampleReference({ place, name }) });
}

const findings = [
  finding("b.py", 1),
  finding("b.py", 5),
  finding("a.py", 0, "acme/ü"),
  finding("a.py", 0, "acme/ü", "MV209"),
];

describe("a baseline", () => {
  it("is text with a line for each rule, model and file, in order", () => {
    assert.equal(
      baselineText(baselineOf(findings)),
      `{
  "version": 1,
  "findings": [
    { "path": "a.py", "code": "MV201", "ecosystem": "huggingface", "name": "acme/ü", "version": null, "count": 1 },
    { "path": "a.py", "code": "MV209", "ecosystem": "huggingface", "name": "acme/ü", "version": null, "count": 1 },
    { "path": "b.py", "code": "MV201", "ecosystem": "huggingface", "name": "acme/a", "version": null, "count": 2 }
  ]
}
`,
    );
    assert.equal(baselineText([]), '{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it("is read as it was written, and keeps to its schema", () => {
    const entries = baselineOf([...findings, { ...findings[0]!, reference: null } as never]);
    const text = baselineText(entries);
    assert.deepEqual(readBaseline(text), { entries });
    const isBaseline = new Ajv.default().compile(baselineSchema());
    assert.ok(isBaseline(JSON.parse(text)), JSON.stringify(isBaseline.errors));
    assert.ok(!isBaseline({ version: 1, findings: [{ path: "a.py" }] }));
    const shipped = new URL("../../../schemas/modelver-baseline.schema.json", import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(shipped, "utf8")), JSON.parse(JSON.stringify(baselineSchema())));
  });

  it("is not what it is not", () => {
    const problemOf = (text: string) => ("problem" in readBaseline(text) ? "refused" : "read");
    for (const text of ["", "[]", "{}", '{"version":2,"findings":[]}', '{"version":1,"findings":[{"path":"a.py"}]}'])
      assert.equal(problemOf(text), "refused", text);
  });

  it("knows findings wherever they have moved to, and as many as it counts", () => {
    const entries = baselineOf([finding("b.py", 1), finding("b.py", 5)]);
    const now = [finding("b.py", 7), finding("b.py", 8), finding("b.py", 9), finding("c.py", 1)];
    const { fresh, known } = sortedBy(entries, now);
    assert.deepEqual(
      [known.length, fresh.map(({ place }) => `${place.path}:${place.range.start.line}`)],
      [2, ["b.py:9", "c.py:1"]],
    );
  });

  it("shrinks, never grows, and keeps what was not looked at", () => {
    const entries = baselineOf(findings);
    const left = shrunk(entries, [finding("b.py", 1), finding("new.py", 1)], (path) => path === "b.py");
    assert.deepEqual(
      left.map(({ path, count }) => [path, count]),
      [
        ["a.py", 1],
        ["a.py", 1],
        ["b.py", 1],
      ],
    );
    assert.equal(countOf(shrunk(entries, [], () => true)), 0);
  });
});
