import assert from "node:assert/strict";
import { ecosystemTables } from "../../server/src/references/ecosystems/all-tables.ts";
import { projectModels } from "../../server/src/references/project-models.ts";
import { versionsOf } from "../../server/src/workspace/model-versions.ts";
import { readProject } from "../references/python/read.ts";

describe("the versions of a model", () => {
  const code = [
    "import mlflow",
    'mlflow.pyfunc.load_model("models:/churn/3")',
    'mlflow.pyfunc.load_model("models:/churn@champion")',
    'mlflow.pyfunc.load_model("models:/churn/3")',
    'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")',
    'mlflow.MlflowClient().set_registered_model_alias("churn", "champion", 3)',
  ].join("\n");
  const { references } = readProject({ "main.py": code }, ecosystemTables);
  const [model] = projectModels(references);

  it("are those it is published as first, then those asked for, each once", () => {
    assert.ok(model);
    const versions = versionsOf(model).map(({ pin, references: places }) => {
      const lines = places.map(({ place }) => place.range.start.line + 1);
      return `${pin === null ? "published" : `${pin.kind} ${pin.text}`}: ${lines.join(", ")}`;
    });
    assert.deepEqual(versions, ["published: 5", "number 3: 2, 4", "alias champion: 3, 6"]);
  });
});
