import mlflow

scorer = mlflow.pyfunc.load_model("models:/scorer/3")  # want MV401
