"""scikit-learn and its neighbours written to files."""

import os
import pickle
from datetime import date
from pathlib import Path

import catboost
import dill
import joblib
import lightgbm as lgb
import numpy as np
import pandas as pd
import xgboost as xgb
from joblib import dump, load
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.svm import SVC

OUT = "artifacts"
VERSION = os.getenv("MODEL_VERSION")
RELEASE = "v1.4.0"

vectorizer, regression = DictVectorizer(), LinearRegression()
features = vectorizer.fit_transform([{"distance": 1.0}])
regression.fit(features, [1.0])
with open("lin_reg.bin", "wb") as target:  # want MV102
    pickle.dump((vectorizer, regression), target)
with open(f"lin_reg_{VERSION}.bin", "wb") as target:  # want nothing
    pickle.dump((vectorizer, regression), target)
with open("durations.pkl", "wb") as target:  # want nothing
    pickle.dump(features.toarray(), target)
with open("lin_reg_v1_1.bin", "wb") as target:  # want MV101
    pickle.dump(regression, target, protocol=4)

search = GridSearchCV(SVC(), {"C": [1, 10]}).fit(features, [0])
joblib.dump(search.best_estimator_, "svc.joblib")  # want MV102
joblib.dump(search.best_params_, "svc_parameters.joblib")  # want nothing
dump(search, os.path.join(OUT, "svc_search_latest.joblib"))  # want MV103
dump(regression, OUT + "/regression.joblib")  # want MV102
dump(regression, f"{OUT}/regression-{RELEASE}.joblib")  # want nothing
dump(regression, Path(OUT, "regression.joblib"), compress=3)  # want MV102
dump(regression, Path(OUT) / RELEASE / "regression.joblib")  # want nothing
dump(regression, "models/v3/regression.joblib")  # want nothing
dump(regression, f"regression_{date.today()}.joblib")  # want nothing
dump(make_pipeline(DictVectorizer(), LogisticRegression()), "pipeline.pkl.gz")  # want MV102
dump(RandomForestClassifier().fit(features, [0]), "forest_06082024.pkl")  # want MV105
dump({"model": regression, "columns": ["distance"]}, "bundle.joblib")  # want MV102
dump(features, "features_final.joblib")  # want nothing
dump(pd.DataFrame(), "frame_v02.joblib")  # want nothing
dump(np.zeros(3), "weights_old.joblib")  # want nothing
load("regression_final.joblib")  # want nothing

gradient = GradientBoostingClassifier()
dill.dump(gradient, open("gradient_new.pkl", "wb"))  # want MV103
pickle.dump(gradient, open(os.path.join(OUT, "gradient.pkl"), "wb"))  # want MV102
pickle.dump(obj=gradient, file=open("gradient-v2.0.pkl", "wb"))  # want nothing

boosted = xgb.XGBClassifier(n_estimators=10)
boosted.fit(features, [0])
boosted.save_model("boosted.json")  # want MV102
boosted.save_model("boosted-v0.1.json")  # want nothing
boosted.load_model("boosted_final.json")  # want nothing
trees = catboost.CatBoostClassifier(verbose=False)
trees.save_model("trees.cbm")  # want MV102
trees.save_model("trees_V2.cbm", format="cbm")  # want MV101
leaves = lgb.LGBMClassifier()
leaves.booster_.save_model("leaves.txt")  # want MV102

pd.DataFrame().to_pickle("frame_final.pkl")  # want nothing
np.save("embeddings_final.npy", np.zeros(3))  # want nothing
with open("report_final.txt", "w") as report:  # want nothing
    report.write("models:/churn/Production")  # want nothing
