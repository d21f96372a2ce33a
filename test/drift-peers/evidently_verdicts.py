"""Writes pairs of data sets as Parquet and prints Evidently's verdicts: {set: {column: [test, score, threshold, drifted]}}."""

import json
import sys

import numpy as np
import pandas as pd
from evidently.legacy.calculations.data_drift import get_one_column_drift
from evidently.legacy.metrics.data_drift.embedding_drift_methods import mmd, model
from evidently.legacy.options.data_drift import DataDriftOptions
from evidently.legacy.utils.data_operations import process_columns
from evidently.legacy.pipeline.column_mapping import ColumnMapping
from evidently.core.datasets import infer_column_type

random = np.random.default_rng(7)

TOPICS = {
    "old": "python pandas index column merge group frame row filter series join axis label sort query".split(),
    "new": "docker image layer compose volume container registry network port swarm node mount tag stage build".split(),
    "both": "how what error when using with from after install version fix data value file run script code".split(),
}


def texts(rows, new):
    said = []
    for _ in range(rows):
        topic = TOPICS["new" if random.random() < new else "old"]
        said.append(" ".join(np.concatenate([random.choice(topic, 5), random.choice(TOPICS["both"], 6)])))
    return said


def frame(rows, drift):
    """Every other column moves where `drift` is above 0."""
    shares = np.array([5, 4, 3, 2, 1.0])
    moved = shares + drift * np.array([-3, -2, 0, 2, 4])
    return pd.DataFrame(
        {
            "still": random.normal(0, 1, rows),
            "shifted": random.normal(drift * 0.5, 1, rows),
            "wider": random.normal(0, 1 + drift, rows),
            "heavy": random.standard_t(2, rows),
            "skewed": random.lognormal(0, 1 + drift * 0.3, rows),
            "holes": np.where(random.random(rows) < 0.1 + drift * 0.2, np.nan, random.normal(0, 1, rows)),
            "count": random.poisson(12 + drift * 3, rows),
            "rating": random.choice([1, 2, 3, 4, 5], rows, p=moved / moved.sum()),
            "half": random.choice([0.5, 1.0, 1.5], rows, p=[0.3, 0.3, 0.4]),
            "flag": random.random(rows) < 0.3 + drift * 0.15,
            "same flag": random.random(rows) < 0.3,
            "city": random.choice(list("ABCDE"), rows, p=shares / shares.sum()),
            "plan": random.choice(list("ABCDE"), rows, p=moved / moved.sum()),
            "new city": random.choice(list("ABCDE" if drift == 0 else "ABCDEF"), rows),
            "question": texts(rows, 0.1 + drift * 0.5),
            "same question": texts(rows, 0.3),
        }
    )


def verdicts(reference, current, tests):
    found = {}
    for test in tests:
        options = DataDriftOptions() if test is None else DataDriftOptions(all_features_stattest=test)
        columns = process_columns(reference, ColumnMapping())
        for column in reference:
            kind = infer_column_type(current[column])
            try:
                drift = get_one_column_drift(
                    current_data=current,
                    reference_data=reference,
                    column_name=column,
                    options=options,
                    dataset_columns=columns,
                    column_type=kind,
                    agg_data=True,
                )
            except ValueError:
                continue
            key = column if test is None else f"{test} {column}"
            found[key] = [drift.stattest_name, drift.drift_score, drift.stattest_threshold, bool(drift.drift_detected)]
    return found


def embeddings(rows, shift):
    return random.normal(0, 1, (rows, 16)) + shift * np.arange(16) / 16


def main():
    answers = {}
    for name, (before, after, drift) in {
        "small, still": (800, 700, 0),
        "small, drifted": (800, 700, 1),
        "large, still": (6000, 5000, 0),
        "large, drifted": (6000, 5000, 1),
    }.items():
        reference, current = frame(before, 0), frame(after, drift)
        reference.to_parquet(f"{name}-reference.parquet")
        current.to_parquet(f"{name}-current.parquet")
        answers[name] = verdicts(reference, current, [None, "psi"])
    for name, shift in {"embedding, still": 0.0, "embedding, drifted": 0.6}.items():
        reference, current = embeddings(500, 0), embeddings(500, shift)
        for side, vectors in {"reference": reference, "current": current}.items():
            pd.DataFrame({"vector": list(vectors)}).to_parquet(f"{name}-{side}.parquet")
        answers[name] = {}
        for test, method in {"domain-classifier": model(), "mmd": mmd()}.items():
            score, drifted, _ = method(pd.DataFrame(current), pd.DataFrame(reference))
            answers[name][test] = [test, float(score), method.threshold, bool(drifted)]
    print(json.dumps(answers, default=float), file=sys.stdout)


main()
