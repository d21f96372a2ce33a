import assert from "node:assert/strict";
import { allSaid } from "./read-code.ts";

const RUN = "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12";

type Case = readonly [code: string, ...expected: string[]];

function table(title: string, head: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [code, ...expected] of cases) {
      it(code, () => assert.deepEqual(allSaid(`${head}\n${code}\n`), expected.toSorted()));
    }
  });
}

describe("MLflow rows", () => {
  table("flavours", "import mlflow\nimport mlflow.sklearn", [
    ['mlflow.sklearn.log_model(m, "model", registered_model_name="churn")', "publish model churn unpinnable"],
    ['mlflow.sklearn.log_model(m, name="model")', "publish model ? unpinnable"],
    [
      'mlflow.sklearn.log_model(m, artifact_path="model")',
      "publish model ? unpinnable",
      "publish model ? unpinnable !artifact_path",
    ],
    [
      'mlflow.sklearn.log_model(m, artifact_path="model", registered_model_name="churn")',
      "publish model churn unpinnable !artifact_path",
    ],
    [
      'mlflow.pyfunc.log_model("model", python_model=m, code_path=["x"])',
      "publish model ? unpinnable",
      "publish model ? unpinnable !code_path",
    ],
    ['mlflow.openai.log_model("gpt-4o", "chat", name="m")', "publish model ? unpinnable !log_model"],
    ['mlflow.xgboost.autolog(registered_model_name="churn")', "publish model churn unpinnable"],
    ['mlflow.sklearn.save_model(m, "out")'],
    ['mlflow.sklearn.load_model("models:/churn/3")', "consume model churn number:3"],
    ['mlflow.pyfunc.load_model(model_uri="models:/churn@champion")', "consume model churn alias:champion"],
    ['mlflow.pyfunc.load_model("models:/churn/Production")', "consume model churn stage:Production"],
    ['mlflow.pyfunc.load_model("models:/churn/latest")', "consume model churn latest:latest"],
    ['mlflow.pyfunc.load_model("models:/churn")', "consume model churn none"],
    [`mlflow.pyfunc.load_model("runs:/${RUN}/model")`, `consume model ? run:${RUN}`],
    ['mlflow.pyfunc.load_model(f"models:/churn/{version}")', "consume model churn unknown"],
    ['mlflow.pyfunc.load_model("./model")'],
    ['mlflow.pyfunc.spark_udf(spark, "models:/churn/3")', "consume model churn number:3"],
    ['mlflow.pyfunc.spark_udf(spark, model_uri="models:/churn/Staging")', "consume model churn stage:Staging"],
    ['mlflow.models.get_model_info("models:/churn/3")', "consume model churn number:3"],
    ['mlflow.models.build_docker("models:/churn/3", name="x")', "consume model churn number:3"],
    ['mlflow.artifacts.download_artifacts(artifact_uri="models:/churn/3")', "consume model churn number:3"],
    ['mlflow.artifacts.download_artifacts("s3://bucket/data.csv")'],
    ['mlflow.evaluate("models:/churn/3", data)', "consume model churn number:3 !evaluate"],
    ['mlflow.models.evaluate("models:/churn/3", data)', "consume model churn number:3"],
    ['mlflow.pyfunc.load_pyfunc("models:/churn/3")', "consume model churn number:3 !load_pyfunc"],
    [`mlflow.pytorch.load_checkpoint(Net, "${RUN}")`, `consume model ? run:${RUN}`],
  ]);

  table("the module's registry functions", "import mlflow", [
    [`mlflow.register_model("runs:/${RUN}/model", "churn")`, "publish model churn unpinnable"],
    ['mlflow.register_model(model_uri=uri, name="churn")', "publish model churn unpinnable"],
    ["mlflow.search_model_versions(filter_string=\"name='churn'\")", "consume model churn unpinnable"],
    ["mlflow.search_model_versions(filter_string=\"run_id='x'\")"],
  ]);

  table("the client", "from mlflow.tracking import MlflowClient\nclient = MlflowClient()", [
    ['client.create_registered_model("churn")', "publish model churn unpinnable"],
    ['client.create_model_version(name="churn", source=uri)', "publish model churn unpinnable"],
    ['client.rename_registered_model("old", "new")', "publish model new unpinnable", "consume model old unpinnable"],
    [
      'client.copy_model_version("models:/churn@staging", "churn-live")',
      "publish model churn-live unpinnable",
      "consume model churn alias:staging",
    ],
    ['client.set_registered_model_alias("churn", "champion", 3)', "publish model churn alias:champion"],
    ['client.get_model_version_by_alias("churn", "champion")', "consume model churn alias:champion"],
    ['client.get_model_version("churn", "3")', "consume model churn number:3"],
    ['client.get_model_version(name="churn", version=3)', "consume model churn number:3"],
    ['client.delete_model_version("churn", 3)', "consume model churn unpinnable"],
    ['client.set_registered_model_tag("churn", "task", "x")', "consume model churn unpinnable"],
    [
      'client.transition_model_version_stage("churn", 3, "Production")',
      "consume model churn unpinnable !transition_model_version_stage",
    ],
    ['client.get_latest_versions("churn")', "consume model churn latest !get_latest_versions"],
    [
      'client.get_latest_versions("churn", stages=["Production"])',
      "consume model churn stage:Production !get_latest_versions",
    ],
    ["client.get_latest_versions(name)", "consume model ? latest !get_latest_versions"],
    ['client.set_model_version_tag("churn", "3", "k", "v")', "consume model churn unpinnable"],
    [
      'client.set_model_version_tag("churn", key="k", value="v", stage="Production")',
      "consume model churn unpinnable !stage",
    ],
    ["client.search_model_versions(\"name='churn' and run_id='x'\")", "consume model churn unpinnable"],
  ]);

  table("a client from elsewhere", "import mlflow\ndef promote(client):", [
    ['  client.create_registered_model("churn")', "publish model churn unpinnable"],
    ['  client.get_latest_versions("churn", ["Staging"])', "consume model churn stage:Staging !get_latest_versions"],
  ]);

  table("what only looks like it", "import keras, spacy, bentoml, comet_ml, mlflow", [
    ['keras.models.load_model("models:/churn/3")'],
    ['bentoml.mlflow.import_model("churn", "models:/churn/3")'],
    ["def register_model(uri, name): ...\nregister_model('runs:/x', 'churn')"],
    ['comet_ml.start().log_model("churn", "model.pt")'],
    ['config = {"register_model_group": "churn"}'],
  ]);
});
