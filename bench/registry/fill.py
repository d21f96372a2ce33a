"""Fills the database of an MLflow server with registered models, straight into its tables: MLflow's own client would take hours."""

import sqlite3
import sys
import warnings

warnings.filterwarnings("ignore")

from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore

file, models, versions = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
store = SqlAlchemyStore(f"sqlite:///{file}", "./artifacts")
experiment = int(store.create_experiment("training"))
store.engine.dispose()

FAMILIES = ["churn", "fraud", "ranker", "forecast", "recommender", "classifier", "encoder", "pricing", "search", "uplift"]
TEAMS = ["retention", "payments", "growth", "risk", "search", "ads", "support", "logistics", "finance", "platform"]
BEGUN = 1_700_000_000_000
DAY = 86_400_000

database = sqlite3.connect(file)


def columns(table):
    return [name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")]


def insert(table, rows):
    """Rows as dictionaries; columns that this MLflow does not have are left out, those that it wants have their defaults."""
    first = next(rows)
    known = [name for name in columns(table) if name in first]
    marks = ", ".join("?" for _ in known)
    values = lambda row: [row[name] for name in known]
    statement = f"INSERT INTO {table} ({', '.join(known)}) VALUES ({marks})"
    database.execute(statement, values(first))
    database.executemany(statement, (values(row) for row in rows))


def name(model):
    return f"{TEAMS[model % 10]}-{FAMILIES[model // 10 % 10]}-{model:05}"


def run(model, version):
    return f"{model:024x}{version:08x}"


def each_version():
    return ((model, version) for model in range(models) for version in range(1, versions + 1))


insert(
    "registered_models",
    (
        {"name": name(m), "creation_time": BEGUN + m, "last_updated_time": BEGUN + m + versions * DAY, "description": f"Model {m} of {TEAMS[m % 10]}.", "workspace": "default"}
        for m in range(models)
    ),
)
insert("registered_model_tags", ({"name": name(m), "key": "team", "value": TEAMS[m % 10], "workspace": "default"} for m in range(models)))
insert(
    "registered_model_aliases",
    ({"name": name(m), "alias": "champion", "version": max(1, versions - m % 5), "workspace": "default"} for m in range(models)),
)
insert(
    "model_versions",
    (
        {
            "name": name(m),
            "version": v,
            "creation_time": BEGUN + m + v * DAY,
            "last_updated_time": BEGUN + m + v * DAY,
            "description": f"Trained on month {v}." if v % 2 else None,
            "current_stage": "None",
            "source": f"s3://models/{name(m)}/{v}",
            "run_id": run(m, v),
            "status": "READY",
            "workspace": "default",
        }
        for m, v in each_version()
    ),
)
insert("model_version_tags", ({"name": name(m), "version": v, "key": "data", "value": f"2026-{v:02}", "workspace": "default"} for m, v in each_version()))
insert(
    "runs",
    (
        {
            "run_uuid": run(m, v),
            "name": f"run-{m}-{v}",
            "source_type": "LOCAL",
            "status": "FINISHED",
            "start_time": BEGUN + v * DAY,
            "end_time": BEGUN + v * DAY + 1000,
            "lifecycle_stage": "active",
            "artifact_uri": f"s3://runs/{run(m, v)}",
            "experiment_id": experiment,
        }
        for m, v in each_version()
    ),
)
insert(
    "latest_metrics",
    (
        {"key": key, "value": 0.5 + v / 100, "timestamp": BEGUN, "step": 0, "is_nan": False, "run_uuid": run(m, v)}
        for m, v in each_version()
        for key in ("auc", "loss")
    ),
)
database.commit()
database.close()
