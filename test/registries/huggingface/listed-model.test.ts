import assert from "node:assert/strict";
import { readListedModel } from "../../../server/src/registries/huggingface/listed-model.ts";

describe("a model as the Hub lists it", () => {
  it("takes base models and their relation from either form of the tag", () => {
    const merged = readListedModel({
      id: "acme/merged",
      tags: ["base_model:a/one", "base_model:b/two", "base_model:merge:a/one", "base_model:merge:b/two", "license:mit"],
    });
    assert.deepEqual(merged?.base_model, ["a/one", "b/two"]);
    assert.equal(merged?.base_model_relation, "merge");
    assert.equal(merged?.license, "mit");
    assert.deepEqual(readListedModel({ id: "acme/old", tags: ["base_model:gpt2"] })?.base_model, ["gpt2"]);
  });

  it("takes them from the model card where there are no tags", () => {
    assert.deepEqual(readListedModel({ id: "a/b", cardData: { base_model: "c/d" } })?.base_model, ["c/d"]);
    assert.deepEqual(readListedModel({ id: "a/b", cardData: { base_model: ["c/d", "e/f"] } })?.base_model, [
      "c/d",
      "e/f",
    ]);
  });

  it("takes the author from the id where it is not told, and has none for the oldest names", () => {
    assert.equal(readListedModel({ id: "acme/churn" })?.author, "acme");
    assert.equal(readListedModel({ id: "gpt2" })?.author, null);
    assert.equal(readListedModel({ modelId: "acme/churn" })?.id, "acme/churn");
  });

  it("has null, not a wrong value, for what is of another type", () => {
    const odd = {
      id: "a/b",
      pipeline_tag: 7,
      downloads: "many",
      likes: 1.5,
      createdAt: null,
      tags: "license:mit",
      author: "",
    };
    assert.deepEqual(readListedModel(odd), {
      id: "a/b",
      task: null,
      author: "a",
      created: null,
      downloads: null,
      base_model: [],
      base_model_relation: null,
      likes: null,
      modified: null,
      library: null,
      license: "mit",
    });
  });

  it("is none without an id", () => {
    for (const entry of [null, 3, "a/b", [], {}, { id: "" }, { id: 5 }]) assert.equal(readListedModel(entry), null);
  });
});
