import assert from "node:assert/strict";
import { parseToml } from "../../server/src/documents/toml.ts";
import { compareLock } from "../../server/src/materials/lock/compare-lock.ts";
import { lockEntries, withLocked } from "../../server/src/materials/lock/lock.ts";
import { lockText } from "../../server/src/materials/lock/lock-text.ts";
import { type LockedEntry, readLock } from "../../server/src/materials/lock/read-lock.ts";
import type { MaterialFacts } from "../../server/src/materials/materials.ts";
import { disagreementInWords } from "../../server/src/reports/materials/disagreement-words.ts";
import { parsers } from "../references/python/read.ts";
import { billOfCode, COMMIT, IMPORTS } from "./sample-bill.ts";

const CODE = [
  ...IMPORTS,
  'AutoModel.from_pretrained("acme/churn", revision="v1")',
  'mlflow.pyfunc.load_model("models:/churn/3")',
  'load_dataset("acme/visits")',
];

const cached = (revision: string, commit: string): Partial<MaterialFacts> => ({
  repositoryOf: ({ name }) =>
    name === "acme/churn"
      ? { cached: { references: [{ name: revision, commit, asOf: 0 }], commits: [] }, hub: null }
      : null,
});

const entriesOf = (code: readonly string[], known: Partial<MaterialFacts> = {}) => lockEntries(billOfCode(code, known));

function read(text: string) {
  return readLock(text, parseToml(parsers.toml, text));
}

function locked(code: readonly string[], known: Partial<MaterialFacts> = {}): LockedEntry[] {
  const reading = read(lockText(entriesOf(code, known)));
  assert.ok("entries" in reading);
  return reading.entries;
}

function disagreements(code: readonly string[], lock: readonly LockedEntry[], known: Partial<MaterialFacts> = {}) {
  return compareLock(entriesOf(code, known), lock).map((each) => {
    const { path, line, message } = disagreementInWords(each, "modelver.lock");
    return `${path}:${line}: ${message}`;
  });
}

describe("the lock file", () => {
  it("holds a table for each thing that the code asks for, and says what is not known and why", () => {
    const text = lockText(entriesOf(CODE, cached("v1", COMMIT.one)));
    assert.equal(
      text,
      `# Written by \`modelver lock\`: the models that the code uses, and the version that each leads to.
# \`modelver lock --check\` says whether code and lock agree.
version = 1

[[model]]
ecosystem = "huggingface"
name = "acme/churn"
pin = "branch-or-tag"
asked = "v1"
resolved = "${COMMIT.one}"
by = "hugging-face-cache"

[[model]]
ecosystem = "mlflow"
name = "churn"
pin = "number"
asked = "3"
resolved = "3"
by = "code"

[[dataset]]
ecosystem = "huggingface"
name = "acme/visits"
pin = "none"
unresolved = "no commit of main is in the local Hugging Face cache"
`,
    );
  });

  it("is read as it was written", () => {
    const entries = entriesOf(CODE, cached("v1", COMMIT.one)).map(({ places: _, ...entry }) => entry);
    const again = locked(CODE, cached("v1", COMMIT.one)).map(({ line: _, ...entry }) => entry);
    assert.deepEqual(again, entries);
  });

  it("says why it cannot be read: merged badly, newer, cut off", () => {
    const text = lockText(entriesOf(CODE));
    assert.deepEqual(read(text.replace("[[model]]", "<<<<<<< HEAD\n[[model]]")), { problem: "line 5 is no TOML" });
    assert.deepEqual(read(text.replace("version = 1", "version = 2")), {
      problem: "it is of version 2, which a newer ModelVer wrote",
    });
    assert.deepEqual(read(`${text}[[model]]\nname = "x"\n`), {
      problem: "the model at line 25 lacks a name, an ecosystem or a version",
    });
  });

  it("agrees with code whose lines moved", () => {
    assert.deepEqual(disagreements(["", ...CODE], locked(CODE)), []);
  });

  it("disagrees where a model came, went, or is asked for with another pin", () => {
    const code = [
      ...IMPORTS,
      `AutoModel.from_pretrained("acme/churn", revision="${COMMIT.one}")`,
      'mlflow.pyfunc.load_model("models:/churn/3")',
      'AutoModel.from_pretrained("acme/fraud")',
      'AutoTokenizer.from_pretrained("acme/fraud")',
    ];
    assert.deepEqual(disagreements(code, locked(CODE)), [
      "serve.py:6: `acme/churn` is asked for with commit 111111111111, and modelver.lock holds branch or tag v1.",
      "serve.py:8: `acme/fraud` (no pin) is not in modelver.lock (also in 1 other place).",
      "modelver.lock:20: Nothing uses data set `acme/visits` (no pin) any more.",
    ]);
  });

  it("disagrees where a tag or an alias leads elsewhere now, and not where nobody here knows", () => {
    const lock = locked(CODE, cached("v1", COMMIT.one));
    assert.deepEqual(disagreements(CODE, lock, cached("v1", COMMIT.other)), [
      "serve.py:6: `acme/churn` (branch or tag v1) leads to 222222222222 now, as the local Hugging Face cache says, and modelver.lock holds 111111111111.",
    ]);
    assert.deepEqual(disagreements(CODE, lock), []);
    assert.deepEqual(disagreements(CODE, locked(CODE), cached("v1", COMMIT.one)), []);
  });

  it("keeps versions that this machine does not know", () => {
    const kept = withLocked(entriesOf(CODE), locked(CODE, cached("v1", COMMIT.one)));
    assert.equal(kept.find(({ name }) => name === "acme/churn")?.resolution.version, COMMIT.one);
  });
});
