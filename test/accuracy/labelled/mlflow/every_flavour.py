"""Flavours, autologging, wrappers around pyfunc."""

import mlflow
import mlflow.catboost as cb_flavour
import mlflow.sklearn as skl
from mlflow import lightgbm, pyfunc, transformers as mlflow_transformers
from mlflow.models import infer_signature
from mlflow.pytorch import log_model as log_torch, save_model as save_torch

NAME = "demand"
ARTIFACT = "model"


class Ensemble(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.first = mlflow.pyfunc.load_model(context.artifacts["first"])  # want nothing
        self.second = mlflow.sklearn.load_model("models:/demand/Production")  # want MV301

    def predict(self, context, model_input, params=None):
        return self.first.predict(model_input)


signature = infer_signature([[0.0]], [0.0])
mlflow.autolog()  # want nothing
skl.autolog(registered_model_name="demand", log_models=True)  # want nothing
lightgbm.autolog(registered_model_name="demand_v2")  # want MV104
skl.log_model(forest, artifact_path="model", signature=signature)  # want MV302
skl.log_model(forest, artifact_path=ARTIFACT, registered_model_name="demand_v2")  # want MV302, MV104
skl.log_model(sk_model=forest, name=ARTIFACT, signature=signature, registered_model_name=NAME)  # want nothing
skl.log_model(forest, name="forest.model")  # want MV106
skl.log_model(forest, name="forest/2024")  # want MV106
skl.save_model(forest, "forest")  # want nothing
cb_flavour.log_model(trees, name="trees", registered_model_name="demand-catboost")  # want nothing
cb_flavour.log_model(trees, name="trees", registered_model_name="demand-catboost-1.1")  # want MV104
log_torch(network, name="network", registered_model_name="demand_new")  # want MV104
log_torch(network, artifact_path="network")  # want MV302
save_torch(network, path="out/network")  # want nothing
pyfunc.log_model(name="ensemble", python_model=Ensemble(), artifacts={"first": "models:/demand/3"})  # want nothing
pyfunc.log_model(artifact_path="ensemble", python_model=Ensemble())  # want MV302
pyfunc.save_model("ensemble", python_model=Ensemble())  # want nothing
mlflow_transformers.log_model(transformers_model=chat, name="chat", task="llm/v1/chat")  # want nothing
mlflow_transformers.log_model(transformers_model=chat, artifact_path="chat", task="llm/v1/chat")  # want MV302
mlflow.spark.log_model(spark_model, artifact_path="spark-model")  # want MV302
mlflow.onnx.log_model(onnx_model, name="onnx", registered_model_name="demand-onnx")  # want nothing
mlflow.tensorflow.log_model(net, name="net", registered_model_name="demand-net_V1")  # want MV104
mlflow.statsmodels.log_model(arima, name="arima", registered_model_name="demand arima")  # want nothing
mlflow.log_artifact("forest_final.pkl", artifact_path="models")  # want nothing
mlflow.log_artifacts("out", artifact_path="models/v2")  # want nothing
mlflow.log_dict({"version": "v2"}, "model_v02.json")  # want nothing
mlflow.set_experiment("demand-v2-final")  # want nothing

udf = pyfunc.spark_udf(spark, "models:/demand/Staging", result_type="double")  # want MV301
udf = pyfunc.spark_udf(spark, model_uri="models:/demand@nightly")  # want nothing
loaded = lightgbm.load_model("models:/demand/Latest")  # want MV203
loaded = cb_flavour.load_model(f"models:/{NAME}-catboost/None")  # want MV301
loaded = skl.load_model("out/forest")  # want nothing
loaded = skl.load_model(f"runs:/{mlflow.active_run().info.run_id}/{ARTIFACT}")  # want nothing
mlflow.models.build_docker("models:/demand@nightly", name="demand:latest")  # want nothing
