import mlflow

router = mlflow.pyfunc.load_model("models:/offer_router/9")  # want MV401
challenger = mlflow.pyfunc.load_model("models:/offer_router@challenger")  # want nothing
