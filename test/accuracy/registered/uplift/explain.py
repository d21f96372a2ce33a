import mlflow

mlflow.pyfunc.load_model("models:/uplift/4")  # want MV402
