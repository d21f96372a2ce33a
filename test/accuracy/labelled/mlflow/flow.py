"""A Prefect flow and a Dagster asset."""

import pathlib
import pickle
import tempfile

import joblib
import mlflow
import xgboost as xgb
from dagster import asset
from hyperopt import fmin
from mlflow.entities import ViewType
from mlflow.tracking import MlflowClient
from prefect import flow, task
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import ExtraTreesRegressor, StackingClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.pipeline import Pipeline

EXPERIMENT = "fares-experiment-v2"  # want nothing
MODEL = "fare-regressor"


@task(name="train_best_model_v2", log_prints=True)  # want nothing
def train(X, y, dv: DictVectorizer) -> None:
    with mlflow.start_run():
        booster = xgb.train({"seed": 42}, xgb.DMatrix(X, label=y))
        pathlib.Path("models").mkdir(exist_ok=True)
        with open("models/preprocessor.b", "wb") as out:  # want nothing
            pickle.dump(dv, out)
        mlflow.log_artifact("models/preprocessor.b", artifact_path="preprocessor")  # want nothing
        mlflow.xgboost.log_model(booster, artifact_path="models_mlflow")  # want MV302
        mlflow.xgboost.save_model(booster, "models/fare_v02")  # want nothing


@flow
def main(stage: str = "None") -> None:
    client = MlflowClient("sqlite:///mlflow.db")
    best = client.search_runs(experiment_ids=["1"], run_view_type=ViewType.ACTIVE_ONLY, max_results=1)[0]
    version = mlflow.register_model(model_uri=f"runs:/{best.info.run_id}/model", name=MODEL)  # want nothing
    client.transition_model_version_stage(
        MODEL, version.version, stage  # want MV301
    )
    latest = client.get_latest_versions(name=MODEL, stages=[stage])  # want MV301
    for candidate in latest:
        print(candidate.version, candidate.current_stage)  # want nothing
    client.delete_registered_model(name="fare-regressor-v1")  # want nothing


@asset(name="fare_model_final", group_name="models")  # want nothing
def fare_model(training_data) -> Pipeline:
    steps = Pipeline([("columns", ColumnTransformer([])), ("trees", ExtraTreesRegressor())])
    steps.fit(training_data, training_data)
    joblib.dump(steps, pathlib.Path("models") / "fares.pkl")  # want MV102
    joblib.dump(steps.named_steps["columns"], "columns.pkl")  # want nothing
    with tempfile.TemporaryDirectory() as folder:
        joblib.dump(steps, f"{folder}/fares_2024.08.pkl")  # want nothing
    return steps


def export(out: str = "out/stack_latest.joblib", model=None):
    stack = StackingClassifier([("sgd", SGDClassifier())])
    joblib.dump(stack, out)  # want MV103
    joblib.dump(stack, filename="out/stack-ver1.joblib", compress=("zlib", 3))  # want MV101
    joblib.dump(dict(scores=[0.1]), "out/scores_final.joblib")  # want nothing


if __name__ == "__main__":
    mlflow.set_experiment(EXPERIMENT)  # want nothing
    main()
