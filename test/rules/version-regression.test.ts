import assert from "node:assert/strict";
import type { PublishedChange } from "../../server/src/references/published-change.ts";
import { versionRegression } from "../../server/src/rules/mv108-version-regression.ts";
import type { ProjectFacts } from "../../server/src/rules/rule.ts";
import { pin, project, reference, registeredModel } from "./hand-made.ts";

const published = (name: string, path = "train.py", line = 0) =>
  reference(name, { role: "publish", pin: pin("unpinnable"), pinInsertion: null, ecosystem: "mlflow" }, path, line);

/** An MLflow store with one version of each of these models. */
const store = (...names: string[]): Partial<ProjectFacts> => ({
  registeredNames: () => names,
  registered: (name) => {
    if (!names.includes(name)) return null;
    return registeredModel("mlruns", [{}]);
  },
});

const messages = (references: ReturnType<typeof published>[], given: Partial<ProjectFacts> = {}) =>
  references.flatMap((each) => versionRegression.check(each, project(references, given)).map(({ message }) => message));

describe("MV108 version-regression", () => {
  it("names the highest version, of the registry too", () => {
    assert.deepEqual(messages([published("churn-v2")], store("churn-v3", "churn-v10", "churns-v11")), [
      "`churn-v2` is published here, and `mlruns` already holds `churn-v10`: the version goes back.",
    ]);
    assert.match(messages([published("v2-kiln")], store("v3-kiln"))[0] ?? "", /already holds `v3-kiln`/);
  });

  it("is silent about the same version again, and about what the project's newest is already in the registry", () => {
    assert.deepEqual(messages([published("churn-v3")], store("churn-v3", "churn-v1")), []);
    assert.deepEqual(messages([published("churn-v4")], store("churn-v3")), []);
  });

  it("speaks once where both the project and the registry hold a higher version", () => {
    const both = [published("churn-v2", "retrain.py"), published("churn-v3")];
    assert.deepEqual(messages(both, store("churn-v3")), [
      "`churn-v2` is published here, and `train.py` publishes `churn-v3`: the version goes back.",
    ]);
  });

  const change: PublishedChange = {
    before: "v1.2.0",
    after: "v1.2.1",
    moved: "patch",
    asked: "major",
    fitting: "v2.0.0",
    reason: "labels: 2 → 3 (the same number means another label)",
    number: 7,
  };

  it("says where a number does not tell what changed, and what would", () => {
    assert.deepEqual(messages([published("churn")], { publishedChange: () => change }), [
      "Version `7` of `churn` is called `v1.2.1` after `v1.2.0`, a patch version, but what changed asks for a major one, `v2.0.0`: labels: 2 → 3 (the same number means another label).",
    ]);
    const ofName = { ...change, number: null };
    assert.match(
      messages([published("churn-v1.2.1")], { publishedChange: () => ofName })[0] ?? "",
      /^`churn-v1\.2\.1` follows `v1\.2\.0`, a patch version, but /,
    );
  });

  it("is silent where a number tells as much as changed, or more", () => {
    for (const asked of ["none", "patch"] as const)
      assert.deepEqual(messages([published("churn")], { publishedChange: () => ({ ...change, asked }) }), []);
  });

  it("is silent in tests, notebooks, examples, configuration, and what names its version or the past", () => {
    const paths = [
      "tests/a.py",
      "notebooks/a.py",
      "examples/a.py",
      "a.ipynb",
      "run.yaml",
      "train_v2.py",
      "v2/train.py",
      "old/a.py",
    ];
    for (const path of paths) {
      assert.deepEqual(
        messages([published("churn-v2", path), published("churn-v3")], store("churn-v9")).filter((each) =>
          each.includes("churn-v2"),
        ),
        [],
        path,
      );
    }
  });

  it("is silent about dates, labels, pre-releases, architectures and names that are not wholly known", () => {
    for (const name of [
      "churn-2024-01-01",
      "churn-final",
      "churn-v2-rc1",
      "churn-v\uFFFC",
      "\uFFFC-v2",
      "deberta-v2",
    ]) {
      assert.deepEqual(messages([published(name)], store("churn-2024-02-01", "churn-v3", "deberta-v3")), [], name);
    }
  });

  it("is silent about a call that moves an alias, and about other registries' models", () => {
    const alias = { ...published("churn-v2"), pin: pin("alias", "champion") };
    assert.deepEqual(messages([alias], store("churn-v3")), []);
    assert.deepEqual(messages([{ ...published("churn-v2"), ecosystem: "huggingface" }], store("churn-v3")), []);
  });
});
