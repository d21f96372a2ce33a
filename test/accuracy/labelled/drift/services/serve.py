import mlflow
from transformers import AutoModel

ranked = mlflow.pyfunc.load_model("models:/offer_ranker/11")  # want MV401
priced = mlflow.pyfunc.load_model("models:/offer_price/5")  # want nothing
champion = mlflow.pyfunc.load_model("models:/offer_price@champion")  # want nothing
words = AutoModel.from_pretrained("acme/offer-words", revision="aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd")  # want MV401
