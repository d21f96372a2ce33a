import assert from "node:assert/strict";
import { mayHoldConfigurationReferences } from "../../../server/src/references/configuration/facts.ts";
import { readFile, references, shorts } from "./read.ts";
import { sampleTables } from "./sample-tables.ts";

describe("a key that names a model", () => {
  it("is found at any depth, however it is spelled", () => {
    assert.deepEqual(shorts("a:\n  - b:\n      Model-Name-Or-Path: bert\nmodelNameOrPath: gpt2\n"), [
      "huggingface bert none",
      "huggingface gpt2 none",
    ]);
    assert.deepEqual(shorts('{"train": [{"base-model": "org/a"}]}', "a.json"), ["huggingface org/a none"]);
    assert.deepEqual(shorts("[train]\nbase_model = 'org/a'\n", "a.toml"), ["huggingface org/a none"]);
  });

  it("stands at its value, with the place of the name inside the quotes", () => {
    const [reference] = references('x: 😀\r\nbase_model: "org/a"  # c\r\n');
    assert.deepEqual(reference?.place.range, { start: { line: 1, character: 12 }, end: { line: 1, character: 19 } });
    assert.deepEqual(reference?.nameWritten?.pieces[0]?.place.range, {
      start: { line: 1, character: 13 },
      end: { line: 1, character: 18 },
    });
    assert.equal(reference?.nameWritten?.pieces[0]?.verbatim, true);
    assert.equal(reference?.api, "base_model");
    assert.deepEqual(reference?.apiPlace.range.end, { line: 1, character: 10 });
  });

  it("may ask for a parent", () => {
    assert.deepEqual(shorts("model:\n  name: org/a\nmodel.name: org/b\nname: org/c\nuser:\n  name: org/d\n"), [
      "huggingface org/a none",
      "huggingface org/b none",
    ]);
  });

  it("may ask for company, beside it or above", () => {
    assert.deepEqual(shorts("gpus: 2\nserve:\n  model: org/a\n"), ["huggingface org/a none"]);
    assert.deepEqual(shorts("serve:\n  model: org/a\nother:\n  gpus: 2\n"), []);
  });

  it("may mean something else in other company", () => {
    assert.deepEqual(shorts("model_id: org/a\napi_key: x\n"), []);
  });

  it("names nothing where its value is no name", () => {
    assert.deepEqual(shorts("base_model: bert\nmodel_name_or_path: 3\nmodel_id: null\nmodels: {}\n"), []);
    assert.deepEqual(shorts("model_name_or_path: '{{ model }}'\n"), []);
  });

  it("names several models by a list, whose pin a fix does not guess", () => {
    const found = references("models: [org/a, org/b, plain]\n");
    assert.deepEqual(
      found.map(({ name, pin, pinInsertion }) => [name, pin.kind, pinInsertion]),
      [
        ["org/a", "none", null],
        ["org/b", "none", null],
      ],
    );
  });

  it("names no model where only a part of the name is known", () => {
    const [reference] = references("base_model: org/{{ size }}-chat\n");
    assert.deepEqual([reference?.name, reference?.value?.text], [null, "org/\uFFFC-chat"]);
  });

  it("publishes unless it is switched off", () => {
    assert.deepEqual(shorts("hub_model_id: me/a\n"), ["huggingface me/a unpinnable"]);
    assert.deepEqual(shorts("hub_model_id: me/a\npush_to_hub: true\n"), ["huggingface me/a unpinnable"]);
    for (const off of ["false", "no", '"False"']) {
      assert.deepEqual(shorts(`hub_model_id: me/a\npush_to_hub: ${off}\n`), []);
    }
  });

  it("may hold a path, whose last part is the name", () => {
    assert.deepEqual(shorts("checkpoint_file: runs/3/model_final.pt\n"), ["file model_final.pt unpinnable"]);
    assert.deepEqual(shorts("checkpoint_file: C:\\runs\\m.pt\n"), ["file m.pt unpinnable"]);
    assert.deepEqual(shorts("checkpoint_file: runs/3/\n"), []);
  });

  it("holds a local path by its form", () => {
    assert.equal(references("model_name_or_path: ./out/model\n")[0]?.isLocal, true);
  });

  it("is read in every document of a file and in templated files", () => {
    const chart = "{{- if .Values.on }}\nbase_model: org/a\n---\nbase_model: org/b\n{{- end }}\n";
    assert.deepEqual(shorts(chart), ["huggingface org/a none", "huggingface org/b none"]);
  });

  it("is read in a broken file too, and the problem has a place", () => {
    const { references: found, problems } = readFile("a.yaml", "base_model: org/a\nb: [x\n");
    assert.equal(found.length, 1);
    assert(problems[0]?.place?.range.start.line);
  });
});

describe("the pin of a key", () => {
  it("is the value of a sibling", () => {
    const commit = "ce0834f22110de6d9222af7a7a03628121708969";
    assert.deepEqual(shorts(`base_model: org/a\nrevision_of_model: ${commit}\n`), [
      `huggingface org/a commit ${commit}`,
    ]);
    assert.deepEqual(shorts("model_name_or_path: a\nmodel-revision: main\n"), ["huggingface a branch-or-tag main"]);
    assert.deepEqual(shorts("model: {name: org/a, revision: 0123456}\n"), ["huggingface org/a branch-or-tag 0123456"]);
  });

  it("is none where the sibling is null, and then nothing is inserted", () => {
    const [reference] = references("model_name_or_path: a\nmodel_revision: null\n");
    assert.deepEqual([reference?.pin.kind, reference?.pinInsertion], ["none", null]);
    assert.deepEqual(shorts("model_name_or_path: a\nmodel_revision:\nrevision: v1\n"), [
      "huggingface a branch-or-tag v1",
    ]);
  });

  it("is unknown where its value is", () => {
    assert.deepEqual(shorts("base_model: org/a\nrevision_of_model: '{{ rev }}'\n"), ["huggingface org/a unknown"]);
    assert.deepEqual(shorts("base_model: org/a\nrevision_of_model: !ENV REV\n"), ["huggingface org/a unknown"]);
  });

  it("may come from a merged mapping", () => {
    assert.deepEqual(shorts("d: &d {revision_of_model: v1}\nt:\n  <<: *d\n  base_model: org/a\n"), [
      "huggingface org/a branch-or-tag v1",
    ]);
  });

  it("is unknown where the mapping is merged into one that pins", () => {
    assert.deepEqual(shorts("d: &d\n  base_model: org/a\nt:\n  <<: *d\n  revision_of_model: v1\n"), [
      "huggingface org/a unknown",
    ]);
    assert.deepEqual(shorts("d: &d\n  base_model: org/a\nt:\n  <<: *d\n  lr: 1\n"), ["huggingface org/a none"]);
  });

  it("of several models is unknown: a revision belongs to one", () => {
    assert.deepEqual(shorts("models: [org/a, org/b]\nrevision: v1\n"), [
      "huggingface org/a unknown",
      "huggingface org/b unknown",
    ]);
  });

  it("does not come from elsewhere", () => {
    assert.deepEqual(shorts("revision_of_model: v1\ntrain:\n  base_model: org/a\n"), ["huggingface org/a none"]);
  });
});

describe("remote code", () => {
  it("is trusted where the sibling says so", () => {
    const trusts = (line: string) => references(`model_name_or_path: a\n${line}\n`)[0]?.trustsRemoteCode;
    assert.equal(trusts("trust_remote_code: true"), true);
    assert.equal(trusts("trust_remote_code: no"), false);
    assert.equal(trusts("other: true"), false);
    assert.equal(trusts("trust_remote_code: '{{ trust }}'"), null);
  });
});

describe("a registry URI", () => {
  it("names a model as the value of any key", () => {
    assert.deepEqual(shorts("serve:\n  from: models:/churn/3\nshadow: ['models:/churn@champion', models:/churn]\n"), [
      "mlflow churn number 3",
      "mlflow churn alias champion",
      "mlflow churn none",
    ]);
  });

  it("has its name and its pin where they stand in the file", () => {
    const [reference] = references('uri = "models:/churn/3"\n', "a.toml");
    const characters = (written: (typeof reference & object)["value"]) =>
      written?.pieces.map(({ place }) => [place.range.start.character, place.range.end.character]);
    assert.deepEqual(characters(reference?.nameWritten ?? null), [[15, 20]]);
    assert.deepEqual(characters(reference?.pin.written ?? null), [[21, 22]]);
  });

  it("keeps what is known of it", () => {
    assert.deepEqual(shorts("uri: models:/churn/{{ version }}\n"), ["mlflow churn unknown"]);
  });

  it("is not looked for in sentences", () => assert.deepEqual(shorts("help: models:/name/1 is a URI\n"), []));
});

describe("a folder that a model is saved into", () => {
  it("is remembered", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an interpolation of OmegaConf
    assert.deepEqual(readFile("a.yaml", "output_dir: runs/a\nx:\n  output-dir: ${now:%Y}\n").savedFolders, ["runs/a"]);
  });
});

describe("a text without any word that a reference needs", () => {
  it("need not be parsed", () => {
    assert.equal(mayHoldConfigurationReferences("a: b\nc: 1\n", sampleTables), false);
    for (const text of ["modelNameOrPath: x", "base-model: x", "x: models:/a", "_target_: y", "MODEL_ID=x"]) {
      assert.equal(mayHoldConfigurationReferences(text, sampleTables), true, text);
    }
  });
});
