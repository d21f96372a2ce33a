"""Model files of Keras, ONNX, safetensors, XGBoost and LightGBM."""

import pickle
from pathlib import Path

import cloudpickle
import joblib
import lightgbm as lgb
import onnx
import torch
import xgboost as xgb
from safetensors.torch import save_file
from sklearn.ensemble import RandomForestRegressor
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder
from tensorflow import keras

MODELS = Path("artifacts")

network = keras.Sequential([keras.layers.Dense(1)])
network.save("demand.keras")  # want MV102
network.save("demand-v2.1.keras")  # want nothing
network.save("demand_new.h5")  # want MV103
network.save_weights("demand.weights.h5")  # want MV102
network = keras.models.load_model("demand.keras")  # want nothing

forest = RandomForestRegressor()
steps = make_pipeline(OneHotEncoder(), forest)
joblib.dump(forest, MODELS / "forest.joblib")  # want MV102
joblib.dump(value=forest, filename="forest_20240806.joblib")  # want nothing
joblib.dump(steps, f"{MODELS}/demand_pipeline_v3.pkl")  # want nothing
joblib.dump(Pipeline([("forest", forest)]), "pipeline-old.pkl")  # want MV103
joblib.dump(forest, "forest-06-08-24.joblib")  # want MV105
joblib.dump(forest, "forest_V3.joblib")  # want MV101
joblib.dump(forest.predict([[0.0]]), "predictions.joblib")  # want nothing
joblib.dump(forest, path)  # want nothing
joblib.load("forest_final.joblib")  # want nothing

with (MODELS / "forest.pkl").open("wb") as target:  # want MV102
    pickle.dump(forest, target)
pickle.dump(forest, open("forest_best.pkl", "wb"))  # want MV103
pickle.dump({"mae": 1.5}, open("metrics.pkl", "wb"))  # want nothing
with open("forest-v1.pkl", "wb") as target:  # want MV107
    cloudpickle.dump(forest, target)

onnx_model = onnx.load("demand.onnx")  # want nothing
onnx.save(onnx_model, "demand_quantized.onnx")  # want MV102
onnx.save(onnx_model, "demand-1.4.onnx")  # want nothing
torch.onnx.export(module, example, "demand_final.onnx")  # want MV103
save_file(net.state_dict(), "demand.safetensors")  # want MV102
save_file(net.state_dict(), "demand-v0.3.safetensors")  # want nothing

booster = xgb.train({}, xgb.DMatrix([[0.0]]))
booster.save_model("demand.ubj")  # want MV102
booster.save_model("demand_v2.json")  # want nothing
light = lgb.train({}, lgb.Dataset([[0.0]]))
light.save_model("demand_tmp.txt")  # want MV103
