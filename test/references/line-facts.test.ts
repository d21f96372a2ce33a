import assert from "node:assert/strict";
import { plainSource } from "../../server/src/documents/source-text.ts";
import { modelfileFacts, requirementsFacts } from "../../server/src/references/line-facts.ts";
import type { ModelReference } from "../../server/src/references/model-reference.ts";

function short({ ecosystem, role, name, pin }: ModelReference): string {
  return [ecosystem, role, name ?? "?", pin.kind, ...(pin.text === null ? [] : [pin.text])].join(" ");
}

const modelfile = (text: string): string[] => modelfileFacts(plainSource("Modelfile", text)).references.map(short);
const requirement = (text: string): string[] =>
  requirementsFacts(plainSource("requirements.txt", text)).references.map(short);

describe("a Modelfile's base", () => {
  it("is a model of Ollama with its tag", () => {
    assert.deepEqual(modelfile("FROM llama3.1:8b\n"), ["ollama consume llama3.1 alias 8b"]);
    assert.deepEqual(modelfile("FROM acme/churn:latest\n"), ["ollama consume acme/churn latest latest"]);
    assert.deepEqual(modelfile("FROM llama3.1\n"), ["ollama consume llama3.1 none"]);
  });

  it("may be a repository of the Hub, whose tag is a quantization", () => {
    assert.deepEqual(modelfile("FROM hf.co/acme/churn-GGUF:Q4_K_M\n"), [
      "huggingface consume acme/churn-GGUF unpinnable",
    ]);
  });

  it("is no model of Ollama's where it is a file, a folder or to be filled in", () => {
    for (const base of [
      "./churn.gguf",
      ".\\churn.gguf",
      "D:\\models\\churn.gguf",
      "/models/churn",
      "models/churn",
      "scratch",
      "YOUR_MODEL",
      "__BASE__",
      "$" + "{BASE}",
      "hf.co/<owner>/<model>:<quant>",
    ]) {
      const found = modelfile(`FROM ${base}\n`).filter((each) => !each.startsWith("file "));
      assert.deepEqual(found, [], base);
    }
  });
});

describe("a requirement", () => {
  const RELEASES = "https://github.com/explosion/spacy-models/releases/download";
  const WHEEL = `${RELEASES}/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1-py3-none-any.whl`;
  const pinned = ["spacy consume en_core_web_sm number 3.7.1"];

  it("names a pipeline of spaCy by its wheel or archive", () => {
    assert.deepEqual(requirement(`en_core_web_sm @ ${WHEEL}\n`), pinned);
    assert.deepEqual(requirement(`${WHEEL}#sha256=0123 ; python_version > "3.8"  # small\n`), pinned);
    assert.deepEqual(
      requirement(`${RELEASES}/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1.tar.gz#egg=en_core_web_sm\n`),
      pinned,
    );
    assert.deepEqual(requirement("en_core_web_sm == 3.7.1\n"), pinned);
  });

  it("may lie on the Hub", () => {
    const address = "https://huggingface.co/acme/en_x/resolve/main/en_x-any-py3-none-any.whl";
    assert.deepEqual(requirement(`en_x @ ${address}\n`), ["huggingface consume acme/en_x branch-or-tag main"]);
  });

  it("is mostly no model", () => {
    const text = `spacy==3.7.5\ntorch>=2\n-r base.txt\n# ${WHEEL}\nen_core_web_md\n./wheels/churn-1.0.0-py3-none-any.whl\n`;
    assert.deepEqual(requirement(text), []);
  });
});
