import mlflow
from sentence_transformers import CrossEncoder

import names
from names import RANKER, RANKER_COMMIT
from names import REGISTERED as NAME

ranker = CrossEncoder(RANKER)  # want MV201
ranker = CrossEncoder(RANKER, revision=RANKER_COMMIT)  # want nothing
ranker = CrossEncoder(names.RANKER, revision="main")  # want MV202
mlflow.register_model("runs:/x/model", NAME)  # want MV104
scorer = mlflow.pyfunc.load_model(f"models:/scorer/{names.SCORER['version']}")  # want MV401
