import mlflow
from mlflow import MlflowClient

mlflow.pyfunc.load_model("models:/churn@champion")  # want nothing
mlflow.pyfunc.load_model("models:/churn@challenger")  # want MV304
mlflow.pyfunc.load_model("models:/churn@champoin")  # want MV207
mlflow.pyfunc.load_model("models:/churn/2")  # want nothing
mlflow.pyfunc.load_model("models:/churn/3")  # want MV304
mlflow.pyfunc.load_model("models:/churn/4")  # want MV207
mlflow.pyfunc.load_model("models:/churn/0")  # want MV207
mlflow.pyfunc.load_model("models:/Churn/9")  # want nothing

MlflowClient().get_model_version("churn", "12")  # want MV207
MlflowClient().get_model_version_by_alias("churn", "live")  # want MV207
MlflowClient().get_model_version_by_alias("churn", "champion")  # want nothing
