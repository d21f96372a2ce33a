"""A Flask app after the usual tutorial: a run written into the code, then moved to the environment."""

import os
import pickle

import mlflow
from flask import Flask, jsonify, request
from mlflow.pyfunc import load_model
from mlflow.tracking import MlflowClient

RUN_ID = "9f1a4c0b7d3e4f5a8b6c2d1e0f9a8b7c"
RUN_FROM_OUTSIDE = os.getenv("RUN_ID")

mlflow.set_tracking_uri("http://tracking:5000")
client = MlflowClient("http://tracking:5000")

ride = load_model(f"runs:/{RUN_ID}/model")  # want MV305
ride = load_model(f"runs:/{RUN_FROM_OUTSIDE}/model")  # want nothing
ride = load_model("runs:/" + RUN_ID + "/model")  # want MV305
ride = load_model(f"s3://rides-models/1/{RUN_ID}/artifacts/model")  # want MV305
ride = mlflow.sklearn.load_model("runs:/9f1a4c0b7d3e4f5a8b6c2d1e0f9a8b7c/ride-model")  # want MV305
ride = mlflow.pyfunc.load_model(model_uri=f"runs:/{os.environ['RUN_ID']}/model")  # want nothing
ride = mlflow.pyfunc.load_model("mlruns/1/9f1a4c0b7d3e4f5a8b6c2d1e0f9a8b7c/artifacts/model")  # want MV305
ride = mlflow.pyfunc.load_model("models:/ride-duration@champion")  # want nothing
vectorizer = client.download_artifacts(run_id=RUN_ID, path="dict_vectorizer.bin")  # want nothing
run = client.get_run(RUN_ID)  # want nothing

with open("lin_reg.bin", "rb") as source:  # want nothing
    dv, regression = pickle.load(source)

app = Flask("duration-prediction-v2")  # want nothing


@app.route("/predict/v2", methods=["POST"])  # want nothing
def predict():
    features = dv.transform(request.get_json())
    return jsonify({"duration": float(ride.predict(features)[0]), "model_version": RUN_ID})  # want nothing


if __name__ == "__main__":
    app.run(debug=True, host="0.0.0.0", port=9696)
