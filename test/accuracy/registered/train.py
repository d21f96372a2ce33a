import mlflow
from mlflow import MlflowClient

mlflow.register_model("runs:/0123456789abcdef0123456789abcdef/model", "churn")  # want MV304
mlflow.sklearn.log_model(model, name="model", registered_model_name="ranker")  # want nothing
mlflow.sklearn.log_model(model, name="churn")  # want nothing
mlflow.register_model("runs:/0123456789abcdef0123456789abcdef/model", "basket")  # want nothing

MlflowClient().set_registered_model_alias("uplift", "canary", "7")  # want nothing
