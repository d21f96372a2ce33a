import assert from "node:assert/strict";
import { parseFrontMatter } from "../../../server/src/documents/front-matter.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import { configurationFacts } from "../../../server/src/references/configuration/facts.ts";
import { cardTables } from "../../../server/src/references/ecosystems/huggingface-card.ts";

/** What a card says, each with the text at its place. */
function card(head: string): string[] {
  const text = `---\n${head}---\nbase_model: acme/in-the-text\n`;
  const { references } = configurationFacts(plainSource("README.md", text), parseFrontMatter(text), cardTables);
  return references.map(({ role, subject, name, pin, place: { range } }) => {
    const line = text.split("\n")[range.start.line]!.slice(range.start.character, range.end.character);
    assert.ok(line.includes(name ?? "?"), line);
    return `${role} ${subject} ${name} ${pin.kind}`;
  });
}

describe("a model card", () => {
  it("says what the model was made from, which nothing pins there", () => {
    assert.deepEqual(card("base_model: acme/base\nrevision: main\n"), ["consume model acme/base unpinnable"]);
    assert.deepEqual(card("base_model:\n- acme/one\n- acme/two\n"), [
      "consume model acme/one unpinnable",
      "consume model acme/two unpinnable",
    ]);
    assert.deepEqual(card("datasets:\n- acme/tickets\n"), ["consume dataset acme/tickets unpinnable"]);
  });

  it("says the model's own name, where that is no title", () => {
    assert.deepEqual(card("model-index:\n- name: churn-v2\n  results: []\n"), ["publish model churn-v2 unpinnable"]);
    assert.deepEqual(card("model-index:\n- name: Churn, the second\n"), []);
  });

  it("says nothing by its other fields, or by local folders", () => {
    assert.deepEqual(card("license: mit\nlibrary_name: peft\ntags: [acme/tag]\nbase_model: /content/model\n"), []);
  });

  it("names models of a Space, and only of a Space", () => {
    assert.deepEqual(card("sdk: gradio\nmodels: [acme/asr]\n"), ["consume model acme/asr unpinnable"]);
    assert.deepEqual(card("models: [acme/asr]\n"), []);
  });
});
