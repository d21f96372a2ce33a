import assert from "node:assert/strict";
import { ecosystemTables } from "../../server/src/references/ecosystems/all-tables.ts";
import { projectModels } from "../../server/src/references/project-models.ts";
import { readProject } from "./python/read.ts";

describe("the models of a project", () => {
  const code = [
    "import mlflow",
    "from datasets import load_dataset",
    "from transformers import AutoModel, AutoTokenizer",
    'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")',
    'mlflow.pyfunc.load_model("models:/churn/3")',
    'AutoModel.from_pretrained("acme/churn")',
    'AutoTokenizer.from_pretrained("acme/churn")',
    'load_dataset("acme/churn")',
    "AutoModel.from_pretrained(unknown)",
  ].join("\n");
  const { references } = readProject({ "main.py": code }, ecosystemTables);

  it("are told apart by ecosystem and kind, and joined over roles and subjects", () => {
    const models = projectModels(references).map((model) => [model.ecosystem, model.kind, model.name]);
    assert.deepEqual(models, [
      ["huggingface", "model", "acme/churn"],
      ["huggingface", "dataset", "acme/churn"],
      ["mlflow", "model", "churn"],
    ]);
  });

  it("hold every reference in the order it was given", () => {
    const churn = projectModels(references).find(({ ecosystem }) => ecosystem === "mlflow");
    assert.deepEqual(
      churn?.references.map(({ role }) => role),
      ["publish", "consume"],
    );
  });
});
