import mlflow
from transformers import AutoModel

ranked = mlflow.pyfunc.load_model("models:/offer_ranker/12")  # want MV401
priced = mlflow.pyfunc.load_model("models:/offer_price/5")  # want nothing
words = AutoModel.from_pretrained("acme/offer-words", revision="1111111111222222222233333333334444444444")  # want MV401
