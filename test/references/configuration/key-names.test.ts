import assert from "node:assert/strict";
import { normalizedKey, spelledLike } from "../../../server/src/references/configuration/key-names.ts";

describe("the spelling of a key", () => {
  it("does not matter", () => {
    for (const key of [
      "model_name",
      "model-name",
      "modelName",
      "MODEL_NAME",
      "Model-Name",
      "--model-name",
      "Model Name",
    ]) {
      assert.equal(normalizedKey(key), "model_name");
    }
  });

  const cases: [string, string][] = [
    ["model_name_or_path", "model_revision"],
    ["model-name", "model-revision"],
    ["modelName", "modelRevision"],
    ["MODEL_ID", "MODEL_REVISION"],
    ["--model_name", "--model_revision"],
    ["--model-name", "--model-revision"],
    ["model", "model_revision"],
  ];
  for (const [example, spelled] of cases) {
    it(`of a new one beside ${example} is ${spelled}`, () => {
      assert.equal(spelledLike(example, "model_revision"), spelled);
    });
  }
});
