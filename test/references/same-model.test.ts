import assert from "node:assert/strict";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import { isSameModel } from "../../server/src/references/same-model.ts";

const PIN: ModelReference["pin"] = { kind: "none", text: null, place: null, written: null };
const HUB = { ecosystem: "huggingface", subject: "model", name: "acme/churn", value: null, pin: PIN } as const;
type Identity = Parameters<typeof isSameModel>[0];

const file = (path: string): Identity => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { ecosystem: "file", subject: "model", name, value: { text: path, pieces: [] }, pin: PIN };
};

describe("the same model", () => {
  it("has the same name in the same ecosystem", () => {
    assert.ok(isSameModel(HUB, { ...HUB }));
    assert.ok(!isSameModel(HUB, { ...HUB, name: "acme/other" }));
    assert.ok(!isSameModel(HUB, { ...HUB, ecosystem: "mlflow" }));
    assert.ok(!isSameModel({ ...HUB, name: null }, { ...HUB, name: null }), "what is not known is not the same");
  });

  it("is also named by its tokenizer, not by a data set or space of its name", () => {
    assert.ok(isSameModel(HUB, { ...HUB, subject: "tokenizer" }));
    assert.ok(!isSameModel(HUB, { ...HUB, subject: "dataset" }));
    assert.ok(!isSameModel({ ...HUB, subject: "space" }, { ...HUB, subject: "dataset" }));
  });

  it("is registered or logged, not both", () => {
    const registered = { ...HUB, ecosystem: "mlflow", name: "churn" } as const;
    assert.ok(!isSameModel(registered, { ...registered, pin: { ...PIN, kind: "logged-model" } }));
    assert.ok(isSameModel(registered, { ...registered, pin: { ...PIN, kind: "number", text: "3" } }));
  });

  it("is one file, from whatever folder its path is given", () => {
    assert.ok(isSameModel(file("out/model.pt"), file("./out/model.pt")));
    assert.ok(isSameModel(file("../train/out/model.pt"), file("out/model.pt")));
    assert.ok(isSameModel(file("model.pt"), file("out/model.pt")));
    assert.ok(!isSameModel(file("one/model.pt"), file("other/model.pt")));
  });
});
