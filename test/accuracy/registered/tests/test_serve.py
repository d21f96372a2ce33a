import mlflow

mlflow.pyfunc.load_model("models:/churn/1")  # want nothing
mlflow.pyfunc.load_model("models:/churn/99")  # want MV207
