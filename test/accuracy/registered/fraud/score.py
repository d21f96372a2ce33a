import mlflow

mlflow.pyfunc.load_model("models:/fraud/1")  # want MV208, MV304
mlflow.pyfunc.load_model("models:/fraud/3")  # want nothing
mlflow.pyfunc.load_model("models:/fraud/5")  # want MV207
