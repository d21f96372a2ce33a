import mlflow

mlflow.pyfunc.load_model("models:/uplift@champion")  # want nothing
mlflow.pyfunc.load_model("models:/uplift@canary")  # want nothing
mlflow.pyfunc.load_model("models:/uplift@staging")  # want MV207
