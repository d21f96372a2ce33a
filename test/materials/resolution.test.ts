import assert from "node:assert/strict";
import { type Resolution, type ResolutionFacts, resolve } from "../../server/src/materials/resolution.ts";
import type { RegisteredFacts } from "../../server/src/references/registered-facts.ts";
import type { RepositoryFacts } from "../../server/src/references/repository-facts.ts";
import { COMMIT, IMPORTS, NOTHING_KNOWN, referencesIn } from "./sample-bill.ts";

const cached: RepositoryFacts = {
  cached: { references: [{ name: "main", commit: COMMIT.one, asOf: 0 }], commits: [COMMIT.one] },
  hub: null,
};

const churn: RegisteredFacts = {
  ...{ store: "mlruns", asked: null, description: null, tags: {}, created: null, aliases: { champion: 2 } },
  versions: [1, 2, 3].map((version) => ({
    ...{ version, stage: version === 1 ? "Production" : null, isReady: true, created: null },
    ...{ description: null, tags: {}, run: null, isSigned: null },
  })),
};

function resolved(code: string, known: Partial<ResolutionFacts> = {}): Resolution {
  const [reference] = referencesIn([...IMPORTS, code]);
  assert.ok(reference, code);
  return resolve(reference, { ...NOTHING_KNOWN, ...known });
}

const reason = (code: string, known: Partial<ResolutionFacts> = {}) => {
  const resolution = resolved(code, known);
  return resolution.version === null ? resolution.reason : `known: ${resolution.version}`;
};

describe("the version that a reference leads to", () => {
  it("is what the code says where that never moves", () => {
    assert.deepEqual(resolved(`AutoModel.from_pretrained("acme/churn", revision="${COMMIT.one.toUpperCase()}")`), {
      ...{ version: COMMIT.one, source: "code" },
    });
    assert.deepEqual(resolved('mlflow.pyfunc.load_model("models:/churn/3")'), { version: "3", source: "code" });
    assert.deepEqual(resolved('OpenAI().responses.create(model="gpt-4o-2024-08-06")'), {
      ...{ version: "2024-08-06", source: "code" },
    });
  });

  it("is the commit that the local cache or the Hub knows of a branch, a tag or none", () => {
    const known = { repositoryOf: () => cached };
    const commit = { version: COMMIT.one, source: "hugging-face-cache" };
    assert.deepEqual(resolved('AutoModel.from_pretrained("acme/churn")', known), commit);
    assert.deepEqual(resolved('AutoModel.from_pretrained("acme/churn", revision="main")', known), commit);
    assert.deepEqual(resolved('AutoModel.from_pretrained("acme/churn", revision="1111111")', known), commit);
    assert.equal(
      reason('AutoModel.from_pretrained("acme/churn", revision="v1")', known),
      "no commit of v1 is in the local Hugging Face cache",
    );
  });

  it("is the version that the project's registry has behind an alias, a stage or the newest", () => {
    const known = { registered: () => churn };
    const versions = ["@champion", "/latest", "/Production"].map((pin) =>
      resolved(`mlflow.pyfunc.load_model("models:/churn${pin}")`, known),
    );
    assert.deepEqual(
      versions.map(({ version }) => version),
      ["2", "3", "1"],
    );
    assert.equal(
      reason('mlflow.pyfunc.load_model("models:/churn@challenger")', known),
      "mlruns has no alias challenger of the model",
    );
    assert.equal(
      reason('mlflow.pyfunc.load_model("models:/churn@champion")'),
      "no MLflow registry that can be read here holds the model",
    );
  });

  it("is nobody's guess where the code computes it, or a vendor moves the name", () => {
    assert.equal(
      reason('AutoModel.from_pretrained("acme/churn", revision=input())'),
      "the code says which version only when it runs",
    );
    assert.match(
      reason('OpenAI().responses.create(model="gpt-4o")'),
      /^the vendor moves this name from release to release; it led to gpt-4o-\d{4}-\d\d-\d\d as known on 20/,
    );
  });
});
