import assert from "node:assert/strict";
import { references, shorts } from "./read.ts";

describe("a command written as a list of its words", () => {
  it("has options that name and pin models", () => {
    assert.deepEqual(shorts('{"args": ["--model_name_or_path", "bert", "--model_revision", "v1"]}', "launch.json"), [
      "huggingface bert branch-or-tag v1",
    ]);
    assert.deepEqual(shorts("args:\n  - serve\n  - --model-id=org/a\n  - --revision=main\n"), [
      "huggingface org/a branch-or-tag main",
    ]);
  });

  it("has switches", () => {
    const found = references("args: [--model_name_or_path, bert, --trust_remote_code, --fp16]\n");
    assert.equal(found[0]?.trustsRemoteCode, true);
  });

  it("does not take an option for the value of another", () => {
    assert.deepEqual(shorts("args: [--model_name_or_path, --fp16]\n"), []);
  });

  it("stands at the value behind the equals sign", () => {
    const [reference] = references("args: ['--model-id=org/a']\n");
    assert.deepEqual(reference?.place.range, { start: { line: 0, character: 19 }, end: { line: 0, character: 24 } });
    assert.equal(reference?.api, "--model-id");
  });
});

describe("a block of environment variables", () => {
  it("names models as Compose and Kubernetes write it", () => {
    assert.deepEqual(shorts("services:\n  tgi:\n    environment:\n      - MODEL_ID=org/a\n      - REVISION=main\n"), [
      "huggingface org/a branch-or-tag main",
    ]);
    assert.deepEqual(shorts("env:\n  - name: MODEL_ID\n    value: org/a\n  - name: REVISION\n    value: v1\n"), [
      "huggingface org/a branch-or-tag v1",
    ]);
    assert.deepEqual(shorts("environment:\n  MODEL_ID: org/a\n"), ["huggingface org/a none"]);
  });

  it("is not every list of names and values", () => {
    assert.deepEqual(shorts("metrics:\n  - name: model_id\n    value: org/a\n"), []);
  });
});

describe("a call that Hydra makes", () => {
  const target = "_target_: transformers.AutoModel.from_pretrained\n";

  it("names a model by the row of its API", () => {
    const [reference] = references(`${target}pretrained_model_name_or_path: bert\nrevision: main\n`);
    assert.equal(reference?.api, "transformers.AutoModel.from_pretrained");
    assert.deepEqual([reference?.name, reference?.pin.kind, reference?.pin.text], ["bert", "branch-or-tag", "main"]);
  });

  it("is one reference though the key has a row too", () => {
    assert.deepEqual(shorts(`${target}pretrained_model_name_or_path: bert\n`), ["huggingface bert none"]);
  });

  it("knows switches and deprecated arguments", () => {
    const [reference] = references(
      `${target}pretrained_model_name_or_path: bert\ntrust_remote_code: true\nlocal_files_only: true\nuse_auth_token: x\n`,
    );
    assert.equal(reference?.trustsRemoteCode, true);
    assert.equal(reference?.isLocal, true);
    const [deprecation] = reference?.deprecations ?? [];
    assert.deepEqual([deprecation?.what, deprecation?.replacement], ["use_auth_token", "token"]);
    assert.equal(deprecation?.place.range.start.line, 4);
  });

  it("of something else names nothing", () => {
    assert.deepEqual(shorts("_target_: mine.Model.from_pretrained\npretrained_model_name_or_path: bert\n"), []);
  });
});
