import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/documents/edits.ts";
import { MENTIONING_FILES, mentionEdits } from "../../../server/src/workspace/rename/text-mentions.ts";

const renamed = (text: string, oldName: string, newName: string) =>
  applyEdits(text, mentionEdits("README.md", text, oldName, newName));

describe("mentions of a model in text", () => {
  it("are whole names, not parts of others", () => {
    const text = "acme/churn-v2, acme/churn-v2.1 and acme/churn-v2-large; not-acme/churn-v2.\nSee `acme/churn-v2`.";
    assert.equal(
      renamed(text, "acme/churn-v2", "acme/churn-v3"),
      "acme/churn-v3, acme/churn-v2.1 and acme/churn-v2-large; not-acme/churn-v2.\nSee `acme/churn-v3`.",
    );
  });

  it("are found in registry URIs, with what follows the name", () => {
    const text = "mlflow models serve -m models:/tag-suggester/3 # or models:/tag-suggester@champion";
    assert.match(renamed(text, "tag-suggester", "tags"), /models:\/tags\/3 # or models:\/tags@champion/);
  });

  it("are taken for certain of plain words in quotes only", () => {
    assert.equal(renamed("churn is `churn`, not churn", "churn", "leave"), "churn is `leave`, not churn");
  });

  it("stand in prose and commands, not in code or configuration that is analysed", () => {
    const files = ["README.md", "docs/a.rst", "deploy/Dockerfile", "gpu.Dockerfile", "run.sh", "Makefile"];
    for (const file of files) assert.match(file, MENTIONING_FILES);
    for (const file of ["serve.py", "a.yaml", "data.csv"]) assert.doesNotMatch(file, MENTIONING_FILES);
  });
});
