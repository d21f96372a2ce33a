import assert from "node:assert/strict";
import { pinned, references } from "./read.ts";

describe("a pin inserted into YAML", () => {
  const cases: [string, string, string][] = [
    ["stands on the next line", "base_model: org/a\nx: 1\n", "base_model: org/a\nrevision_of_model: PIN\nx: 1\n"],
    ["stands behind a comment", "base_model: org/a # why\n", "base_model: org/a # why\nrevision_of_model: PIN\n"],
    ["keeps CRLF", "a: 1\r\nbase_model: org/a\r\n", "a: 1\r\nbase_model: org/a\r\nrevision_of_model: PIN\r\n"],
    ["ends a file without a line break", "base_model: org/a", "base_model: org/a\nrevision_of_model: PIN"],
    ["keeps a byte-order mark", "\uFEFFbase_model: org/a\n", "\uFEFFbase_model: org/a\nrevision_of_model: PIN\n"],
    ["takes the quotes", 'base_model: "org/a"\n', 'base_model: "org/a"\nrevision_of_model: "PIN"\n'],
    ["takes the quotes of the key", "'base_model': 'org/a'\n", "'base_model': 'org/a'\n'revision_of_model': 'PIN'\n"],
    ["takes the spelling", "base-model: org/a\n", "base-model: org/a\nrevision-of-model: PIN\n"],
    [
      "takes the indentation",
      "a:\n    b:\n        model_id: org/a\n",
      "a:\n    b:\n        model_id: org/a\n        revision: PIN\n",
    ],
    ["lines up in a list", "l:\n- model_id: org/a\n  x: 1\n", "l:\n- model_id: org/a\n  revision: PIN\n  x: 1\n"],
    ["lines up in a list in a list", "- - model_id: org/a\n", "- - model_id: org/a\n    revision: PIN\n"],
    ["goes into braces", "m: {model_id: org/a, x: 1}\n", "m: {model_id: org/a, revision: PIN, x: 1}\n"],
    [
      "stands by an alias",
      "a: &a org/a\nt:\n  base_model: *a\n",
      "a: &a org/a\nt:\n  base_model: *a\n  revision_of_model: PIN\n",
    ],
    ["follows an option", "args: [--model-id, org/a]\n", "args: [--model-id, org/a, --revision, PIN]\n"],
    ["follows a joined option", "args:\n  - --model-id=org/a\n", "args:\n  - --model-id=org/a\n  - --revision=PIN\n"],
    [
      "follows an option on its lines",
      "args:\n  - '--model-id'\n  - 'org/a'\n",
      "args:\n  - '--model-id'\n  - 'org/a'\n  - '--revision'\n  - 'PIN'\n",
    ],
    [
      "follows a variable",
      "environment:\n  - MODEL_ID=org/a\n  - X=1\n",
      "environment:\n  - MODEL_ID=org/a\n  - REVISION=PIN\n  - X=1\n",
    ],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(pinned(before), after));

  it("is one key for a model and its tokenizer", () => {
    assert.equal(
      pinned("model_name_or_path: a\ntokenizer_name: a\n"),
      "model_name_or_path: a\nmodel_revision: PIN\ntokenizer_name: a\n",
    );
  });

  it("is offered to the first of two models that would share the key", () => {
    assert.equal(
      pinned("model_name_or_path: a\ntokenizer_name: b\n"),
      "model_name_or_path: a\nmodel_revision: PIN\ntokenizer_name: b\n",
    );
  });

  it("is not offered where no place is sure", () => {
    for (const text of [
      "base_model: |\n  org/a\n",
      "&k base_model: org/a\n",
      "env:\n  - name: MODEL_ID\n    value: org/a\n",
    ]) {
      const [reference] = references(text);
      assert.deepEqual([reference?.pin.kind, reference?.pinInsertion], ["none", null], text);
    }
  });
});

describe("a pin inserted into JSON", () => {
  const cases: [string, string, string][] = [
    ["follows on the line", '{"model_id": "org/a", "x": 1}', '{"model_id": "org/a", "revision": "PIN", "x": 1}'],
    ["closes the object", '{"model_id": "org/a"}', '{"model_id": "org/a", "revision": "PIN"}'],
    [
      "stands on its own line",
      '{\r\n\t"model_id": "org/a" // why\r\n}\r\n',
      '{\r\n\t"model_id": "org/a",\r\n\t"revision": "PIN" // why\r\n}\r\n',
    ],
    [
      "follows arguments line by line",
      '{"args": [\n  "--model-id",\n  "org/a",\n  "-v"\n]}',
      '{"args": [\n  "--model-id",\n  "org/a",\n  "--revision",\n  "PIN",\n  "-v"\n]}',
    ],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(pinned(before, "a.json"), after));
});

describe("a pin inserted into TOML", () => {
  const cases: [string, string, string][] = [
    [
      "stands on the next line",
      "[m]\n  model_id = 'org/a' # c\n",
      "[m]\n  model_id = 'org/a' # c\n  revision = 'PIN'\n",
    ],
    ["goes into an inline table", 'm = { model_id = "org/a" }\n', 'm = { model_id = "org/a", revision = "PIN" }\n'],
    ["keeps a dotted prefix", 'x.model_id = "org/a"\n', 'x.model_id = "org/a"\nx.revision = "PIN"\n'],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(pinned(before, "a.toml"), after));
});
