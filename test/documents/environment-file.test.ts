import assert from "node:assert/strict";
import { type ConfigurationTree, toValue } from "../../server/src/documents/configuration-tree.ts";
import { parseEnvironmentFile } from "../../server/src/documents/environment-file.ts";

const value = (text: string): unknown => JSON.parse(JSON.stringify(toValue(parseEnvironmentFile(text).roots[0]!)));

const comments = (text: string): string[] =>
  parseEnvironmentFile(text).comments.map(({ start, end }) => text.slice(start, end));

/** The text at the content of a key's value, as the file holds it. */
function written(text: string, name: string): string | undefined {
  const [root] = (parseEnvironmentFile(text) satisfies ConfigurationTree).roots;
  const entry = root?.kind === "mapping" ? root.entries.find(({ key }) => key.text === name) : undefined;
  return entry?.value.kind === "scalar" ? text.slice(entry.value.content.start, entry.value.content.end) : undefined;
}

describe("a .env file", () => {
  it("is read with quotes, export, blanks around the sign and empty values", () => {
    assert.deepEqual(value("A=one\nexport B=\"two three\"\nC = 'four'\r\nD=\nE\n"), {
      A: "one",
      B: "two three",
      C: "four",
      D: null,
    });
  });

  it("keeps values where they stand in the file, also behind a byte order mark", () => {
    const text = "\uFEFFMODEL_ID=acme/churn\r\nexport OTHER='acme/other' # why\r\n";
    assert.equal(written(text, "MODEL_ID"), "acme/churn");
    assert.equal(written(text, "OTHER"), "acme/other");
  });

  it("has comments on their own lines and behind values, not inside them", () => {
    const text = "# one\nA=x # two\nB=x#not\nC=\"x # not\" # three\nD='#not'\n";
    assert.deepEqual(comments(text), ["# one", "# two", "# three"]);
    assert.deepEqual(value(text), { A: "x", B: "x#not", C: "x # not", D: "#not" });
  });

  it("does not look for variables in a value of several lines", () => {
    const text = 'KEY="-----BEGIN\nMODEL_ID=in/key\n# no comment\n-----END"\nMODEL_ID=acme/churn\n';
    assert.equal(written(text, "MODEL_ID"), "acme/churn");
    assert.deepEqual(Object.keys(value(text) as object), ["KEY", "MODEL_ID"]);
    assert.deepEqual(comments(text), []);
  });

  it("lets a quote that is not closed end with its line", () => {
    assert.deepEqual(value("A='it\nB='x'\nC=\"y\\\"z\"\n"), { A: "'it", B: "x", C: 'y\\"z' });
  });

  it("is read in time that grows with its length, whatever is in it", () => {
    const started = performance.now();
    parseEnvironmentFile(`A=x${" ".repeat(200_000)}y\n${'B="x\n'.repeat(20_000)}`);
    assert.ok(performance.now() - started < 1500);
  });
});
