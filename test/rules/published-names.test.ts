import assert from "node:assert/strict";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import { unconventionalVersion } from "../../server/src/rules/mv101-unconventional-version.ts";
import { missingVersion } from "../../server/src/rules/mv102-missing-version.ts";
import { vagueVersionLabel } from "../../server/src/rules/mv103-vague-version-label.ts";
import { versionInRegisteredName } from "../../server/src/rules/mv104-version-in-registered-name.ts";
import { ambiguousDateInName } from "../../server/src/rules/mv105-ambiguous-date.ts";
import { invalidName } from "../../server/src/rules/mv106-invalid-name.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { pin, place, project, reference, written } from "./hand-made.ts";

const published = (name: string, given: Partial<ModelReference> = {}, path = "train.py", line = 0) =>
  reference(name, { role: "publish", pin: pin("unpinnable"), pinInsertion: null, ...given }, path, line);
const speaks = (rule: Rule, given: ModelReference) => rule.check(given, project([given])).length > 0;

describe("MV101 unconventional-version", () => {
  it("speaks of versions that are written in no conventional way", () => {
    for (const name of ["acme/churn-v2-1", "acme/churn_V1_0", "acme/churn-ver2", "acme/churn_v02", "churn_v02"]) {
      assert.ok(speaks(unconventionalVersion, published(name)), name);
    }
  });

  it("is silent about conventional versions, generations, other people's names, and unknown parts", () => {
    for (const name of [
      "acme/churn-v2.1",
      "acme/churn-1.2.0",
      "acme/llama-3.1-8b",
      "acme/churn",
      "acme/churn-2024-08-06",
      "a/v0\uFFFC",
    ]) {
      assert.ok(!speaks(unconventionalVersion, published(name)), name);
    }
    assert.ok(!speaks(unconventionalVersion, published("acme/churn_v02", { role: "consume" })));
    assert.ok(!speaks(unconventionalVersion, published("acme/churn_v02-\uFFFC")));
  });

  it("judges a name of which only the owner is unknown", () => {
    assert.ok(speaks(unconventionalVersion, published("\uFFFC/churn_v02")));
  });

  it("asks for what the project asks for", () => {
    const name = published("acme/churn-v2");
    assert.equal(unconventionalVersion.check(name, project([name], { scheme: "semver" })).length, 1);
    assert.equal(unconventionalVersion.check(name, project([name])).length, 0);
  });

  it("renames everywhere in the project, unsafely, and touches only what changes", () => {
    const references = [published("acme/churn_v02"), reference("acme/churn_v02", {}, "serve.py", 3)];
    const [fix] = unconventionalVersion.check(references[0] as ModelReference, project(references))[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.deepEqual(fix.edits, [
      { ...place("train.py", 0, 18, 19), text: "" },
      { ...place("serve.py", 3, 18, 19), text: "" },
    ]);
  });

  it("offers no fix where a use cannot be edited, or where the new name is taken", () => {
    const name = published("acme/churn_v02");
    const text = written("acme/churn_v02", "serve.py", 0, 0);
    const inPieces = { text: text.text, pieces: text.pieces.map((piece) => ({ ...piece, verbatim: false })) };
    const uneditable = reference("acme/churn_v02", { nameWritten: inPieces }, "serve.py");
    const taken = reference("acme/churn_v2", {}, "serve.py");
    for (const other of [uneditable, taken]) {
      assert.deepEqual(unconventionalVersion.check(name, project([name, other]))[0]?.fixes, []);
    }
  });
});

describe("MV102 missing-version", () => {
  const file = (path: string) =>
    published(path.slice(path.lastIndexOf("/") + 1), { ecosystem: "file", value: written(path, "train.py", 0, 6) });

  it("speaks of model files without a version", () => {
    assert.ok(speaks(missingVersion, file("models/churn.joblib")));
    assert.ok(speaks(missingVersion, file("churn_classifier.pt")));
  });

  it("is silent where the name or a folder carries one, or may", () => {
    for (const path of [
      "churn-v2.pt",
      "models/v3/churn.pt",
      "models/2024-08-06/churn.pt",
      "\uFFFC/churn.pt",
      "churn_\uFFFC.pt",
    ]) {
      assert.ok(!speaks(missingVersion, file(path)), path);
    }
  });

  it("is silent where the ecosystem keeps versions", () => {
    assert.ok(!speaks(missingVersion, published("acme/churn")));
    assert.ok(!speaks(missingVersion, published("churn", { ecosystem: "mlflow" })));
  });

  it("offers a place for the version, in the style of the name", () => {
    const renamed = (path: string) => missingVersion.check(file(path), project())[0]?.message;
    assert.match(renamed("churn.joblib") ?? "", /`churn-v1.0.0.joblib`/);
    assert.match(renamed("churn_net.pt") ?? "", /`churn_net_v1.0.0.pt`/);
    assert.equal(missingVersion.check(file("churn.joblib"), project())[0]?.fixes[0]?.needsInput, true);
  });
});

describe("MV103 vague-version-label", () => {
  it("speaks of words that tell no edition from another", () => {
    for (const name of ["acme/churn-final", "acme/churn_latest", "\uFFFC-final"]) {
      assert.ok(speaks(vagueVersionLabel, published(name)), name);
    }
    assert.ok(speaks(vagueVersionLabel, published("model_final.pt", { ecosystem: "file" })));
  });

  it("is silent about real versions and ordinary words", () => {
    for (const name of ["acme/churn-v2", "acme/new-york-churn", "acme/churn", "final-\uFFFC"]) {
      assert.ok(!speaks(vagueVersionLabel, published(name)), name);
    }
  });
});

describe("MV104 version-in-registered-name", () => {
  const registeredName = (name: string) => published(name, { ecosystem: "mlflow" });

  it("speaks of every kind of version in a name that the registry counts", () => {
    for (const name of ["churn-v2", "churn_final", "churn-2024-08-06", "\uFFFC-v2"]) {
      assert.ok(speaks(versionInRegisteredName, registeredName(name)), name);
    }
  });

  it("is silent about bare names, generations, and registries that do not count", () => {
    assert.ok(!speaks(versionInRegisteredName, registeredName("churn")));
    assert.ok(!speaks(versionInRegisteredName, registeredName("llama-3.1-churn")));
    assert.ok(!speaks(versionInRegisteredName, published("acme/churn-v2")));
  });

  it("takes the version out everywhere, unsafely", () => {
    const name = registeredName("churn-v2");
    const [fix] = versionInRegisteredName.check(name, project([name]))[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.deepEqual(fix.edits, [{ ...place("train.py", 0, 11, 14), text: "" }]);
  });
});

describe("MV105 ambiguous-date", () => {
  it("speaks of dates that are not ISO", () => {
    assert.ok(speaks(ambiguousDateInName, published("acme/churn-06-08-2024")));
    assert.ok(speaks(ambiguousDateInName, published("acme/churn_2024_08_06")));
    assert.ok(!speaks(ambiguousDateInName, published("acme/churn-2024-08-06")));
    assert.ok(!speaks(ambiguousDateInName, published("acme/churn-20240806")));
  });

  it("lets the user choose where there are two readings", () => {
    const fixes = (name: string) => ambiguousDateInName.check(published(name), project())[0]?.fixes ?? [];
    assert.deepEqual(
      fixes("acme/churn-06-08-2024").map(({ needsInput }) => needsInput),
      [true, true],
    );
    assert.deepEqual(
      fixes("acme/churn-25-08-2024").map(({ needsInput }) => needsInput),
      [undefined],
    );
  });
});

describe("MV106 invalid-name", () => {
  const renamed = (name: string, given: Partial<ModelReference> = {}) =>
    invalidName.check(published(name, given), project())[0]?.fixes[0]?.title;

  it("speaks of what the Hub refuses, and knows a name that it takes", () => {
    assert.equal(renamed("acme/churn--bert"), "Rename to acme/churn-bert everywhere");
    assert.equal(renamed("acme/churn bert"), "Rename to acme/churn-bert everywhere");
    assert.equal(renamed("acme/churn-"), "Rename to acme/churn everywhere");
    assert.equal(renamed("acme/churn.git"), "Rename to acme/churn everywhere");
    assert.ok(!speaks(invalidName, published("acme/churn-bert")));
  });

  it("speaks of what MLflow refuses", () => {
    assert.equal(renamed("fraud/detector", { ecosystem: "mlflow" }), "Rename to fraud-detector everywhere");
    assert.ok(!speaks(invalidName, published("fraud.detector", { ecosystem: "mlflow" })));
  });

  it("speaks of aliases at the alias", () => {
    const alias = pin("alias", "v3");
    const [verdict] = invalidName.check(published("fraud", { ecosystem: "mlflow", pin: alias }), project());
    assert.deepEqual(verdict?.place, alias.place);
    assert.ok(!speaks(invalidName, published("fraud", { ecosystem: "mlflow", pin: pin("alias", "champion") })));
  });

  it("is silent about names that are loaded, and about parts that cannot be known", () => {
    assert.ok(!speaks(invalidName, published("acme/churn--bert", { role: "consume" })));
    assert.ok(!speaks(invalidName, published("\uFFFC/churn-bert")));
    assert.deepEqual(invalidName.check(published("\uFFFC/churn--bert"), project())[0]?.fixes, []);
  });
});

describe("names of data sets and Spaces", () => {
  it("are judged by what the Hub takes, not by how a model's version is written", () => {
    for (const subject of ["dataset", "space"] as const) {
      for (const rule of [unconventionalVersion, vagueVersionLabel, ambiguousDateInName]) {
        for (const name of ["acme/tickets_v02", "acme/tickets-final", "acme/tickets-06-08-2024"]) {
          assert.ok(!speaks(rule, published(name, { subject })), `${rule.code} ${name}`);
        }
      }
      assert.ok(speaks(invalidName, published("acme/tickets--final", { subject })), subject);
    }
  });
});
