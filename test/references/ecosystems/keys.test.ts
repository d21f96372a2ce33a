import assert from "node:assert/strict";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import { parseYaml } from "../../../server/src/documents/yaml.ts";
import { configurationFacts } from "../../../server/src/references/configuration/facts.ts";
import { ecosystemTables } from "../../../server/src/references/ecosystems/all-tables.ts";
import { said } from "./read-code.ts";

const RUN = "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12";

type Case = readonly [yaml: string, ...expected: string[]];

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [yaml, ...expected] of cases) {
      it(yaml.replaceAll("\n", " | "), () => {
        const text = `${yaml}\n`;
        const { references } = configurationFacts(plainSource("a.yaml", text), parseYaml(text), ecosystemTables);
        assert.deepEqual(references.map(said).sort(), expected.toSorted());
      });
    }
  });
}

describe("Configuration keys", () => {
  table("that hold a model of the Hub", [
    ["model_name_or_path: acme/bert", "consume model acme/bert none +pin"],
    ["model_name_or_path: gpt2", "consume model gpt2 none +pin"],
    ["model_name_or_path: acme/bert\nmodel_revision: main", "consume model acme/bert branch-or-tag:main"],
    ["model_name_or_path: ./out"],
    ["model_name_or_path: output"],
    ["model_name_or_path: outputs/bert"],
    ["model_name_or_path: my-bert"],
    ["pretrained_model_name_or_path: acme/sd\nrevision: v1", "consume model acme/sd branch-or-tag:v1"],
    ["base_model: acme/llm", "consume model acme/llm none +pin"],
    ["base_model: acme/llm\nrevision_of_model: v1", "consume model acme/llm branch-or-tag:v1"],
    ["base_model: resnet50"],
    ["base_model_name_or_path: acme/llm\nrevision: null", "consume model acme/llm unpinnable"],
    ["tokenizer_name: acme/tok", "consume tokenizer acme/tok none +pin"],
    ["adapter_name_or_path: acme/lora", "consume adapter acme/lora unpinnable"],
    ["adapter_name_or_path: saves/lora"],
    ["dataset_name: acme/reviews", "consume dataset acme/reviews unpinnable"],
    ["dataset_name: imdb"],
    ["datasets:\n  - path: acme/reviews\n    type: alpaca", "consume dataset acme/reviews none +pin"],
    ["datasets:\n  - path: data/train.jsonl\n    type: alpaca"],
  ]);

  table("that other tools use too", [
    ["model_id: acme/bert", "consume model acme/bert none +pin"],
    ["model_id: bert-base-uncased"],
    ["model_id: anthropic.claude-v2:1"],
    ["model_id: amazon/titan-text"],
    ["model_name: resnet50"],
    ["model_name: openai/gpt-4o"],
    ["model_name: openai/whisper-large-v3", "consume model openai/whisper-large-v3 none +pin"],
    ["model_name: openai/gpt-oss-20b", "consume model openai/gpt-oss-20b none +pin"],
    ["model: acme/bert"],
    ["model: acme/bert\ntensor_parallel_size: 2", "consume model acme/bert none +pin"],
    ["model: vit/base\ndefaults: []"],
    ["model_list:\n  - model_name: acme/gpt\n    litellm_params:\n      model: azure/gpt"],
    ["embedding_model: BAAI/bge-small-en-v1.5", "consume model BAAI/bge-small-en-v1.5 none +pin"],
    ["embedding_model: text-embedding-3-small"],
    ["model:\n  name: acme/bert", "consume model acme/bert none +pin"],
    ["model:\n  name: acme/bert\n  revision: v1", "consume model acme/bert branch-or-tag:v1"],
    ["model:\n  name: resnet50"],
    ["name: acme/bert"],
    ["reward_model: acme/rm", "consume model acme/rm none +pin"],
    ["path: acme/reviews"],
    ["image: library/nginx"],
    ["uses: actions/checkout"],
  ]);

  table("that publish", [
    ["hub_model_id: me/bert-v2", "publish model me/bert-v2 unpinnable"],
    ["hub_model_id: me/bert-v2\npush_to_hub: true", "publish model me/bert-v2 unpinnable"],
    ["hub_model_id: me/bert-v2\npush_to_hub: false"],
    ["hub_model_id: <namespace>/bert"],
    ["hub_model_id: the name on the Hub"],
    ["hub_model_id: me/my bert", "publish model me/my bert unpinnable"],
    ["export_hub_model_id: me/bert-v3", "publish model me/bert-v3 unpinnable"],
    ["registered_model_name: churn-v2", "publish model churn-v2 unpinnable"],
    ["register_model_group: churn"],
  ]);

  table("whose whole value is an address", [
    ["model_uri: models:/churn/3", "consume model churn number:3"],
    ["MODEL: models:/churn@champion", "consume model churn alias:champion"],
    ["model_uri: models:/churn/Production", "consume model churn stage:Production"],
    [`storage: runs:/${RUN}/model`, `consume model ? run:${RUN}`],
    ["storageUri: hf://acme/bert", "consume model acme/bert none"],
    ["storageUri: hf://acme/bert:v1", "consume model acme/bert branch-or-tag:v1"],
    [
      "served_entities:\n  - entity_name: prod.ml.churn\n    entity_version: '3'",
      "consume model prod.ml.churn number:3",
    ],
  ]);
});
