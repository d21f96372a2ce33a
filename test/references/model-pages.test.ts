import assert from "node:assert/strict";
import { modelPage, webAddress } from "../../server/src/references/model-pages.ts";
import { pin, reference } from "../rules/hand-made.ts";

const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";

describe("the page of a model", () => {
  const hub = (given: Parameters<typeof reference>[1]) => modelPage(reference("acme/churn", given), null)?.url;

  it("is the repository's, at the revision that is loaded", () => {
    assert.equal(hub({}), "https://huggingface.co/acme/churn");
    assert.equal(hub({ pin: pin("commit", COMMIT) }), `https://huggingface.co/acme/churn/tree/${COMMIT}`);
    assert.equal(
      hub({ pin: pin("branch-or-tag", "refs/pr/3") }),
      "https://huggingface.co/acme/churn/tree/refs%2Fpr%2F3",
    );
    assert.equal(hub({ subject: "dataset" }), "https://huggingface.co/datasets/acme/churn");
    assert.equal(hub({ subject: "space" }), "https://huggingface.co/spaces/acme/churn");
  });

  it("is there for no local folder and no name that is not known", () => {
    assert.equal(hub({ isLocal: true }), undefined);
    assert.equal(modelPage(reference(null), null), null);
    assert.equal(modelPage(reference("churn", { role: "publish" }), null), null);
    assert.equal(modelPage(reference("gpt2"), null)?.url, "https://huggingface.co/gpt2");
  });

  it("is the registered model's where the tracking server is known", () => {
    const model = reference("churn rate", { ecosystem: "mlflow", pin: pin("number", "3") });
    assert.equal(
      modelPage(model, "http://localhost:5000/")?.url,
      "http://localhost:5000/#/models/churn%20rate/versions/3",
    );
    assert.equal(modelPage(model, null), null);
    const run = reference(null, { ecosystem: "mlflow", pin: pin("run", "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12") });
    assert.equal(modelPage(run, "http://h")?.url, "http://h/#/runs/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12");
  });
});

describe("the web address of a tracking server", () => {
  it("is without its credentials, and there for servers only", () => {
    assert.equal(webAddress("https://user:secret@mlflow.example/base?token=x#y"), "https://mlflow.example/base");
    for (const other of ["", "sqlite:///mlflow.db", "databricks", "./mlruns", "file:///tmp"])
      assert.equal(webAddress(other), null);
  });
});
