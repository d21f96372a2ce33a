import mlflow

mlflow.pyfunc.load_model("models:/forecast/1")  # want nothing
mlflow.pyfunc.load_model("models:/forecast/2")  # want nothing
