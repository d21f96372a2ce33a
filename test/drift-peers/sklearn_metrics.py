"""Writes logs of models as Parquet and prints what scikit-learn says of each: {log: {group: {metric: value}}}; a group is `all`, `version 1`, `slot DAY` or `slot DAY version 1`."""

import json

import numpy as np
import pandas as pd
from sklearn import metrics as m
from sklearn.preprocessing import MultiLabelBinarizer

random = np.random.default_rng(20261126)
ROWS = 3000
times = pd.date_range("2026-01-01", periods=ROWS, freq="17min")
versions = np.where(np.arange(ROWS) < 1800, "1", "2")


def classes():
    actual = random.choice(["cat", "dog", "fox", "owl"], ROWS, p=[0.5, 0.3, 0.15, 0.05])
    wrong = random.choice(["cat", "dog", "fox"], ROWS)
    return {"prediction": np.where(random.random(ROWS) < 0.7, actual, wrong), "target": actual}


def of_classes(target, prediction):
    kwargs = {"zero_division": 0}
    return {
        "accuracy": m.accuracy_score(target, prediction),
        "precision-macro": m.precision_score(target, prediction, average="macro", **kwargs),
        "recall-macro": m.recall_score(target, prediction, average="macro", **kwargs),
        "f1-macro": m.f1_score(target, prediction, average="macro", **kwargs),
        "precision-weighted": m.precision_score(target, prediction, average="weighted", **kwargs),
        "f1-weighted": m.f1_score(target, prediction, average="weighted", **kwargs),
    }


def yes_or_no():
    actual = (random.random(ROWS) < 0.3).astype(int)
    return {"prediction": np.where(random.random(ROWS) < 0.8, actual, 1 - actual), "target": actual}


def of_yes_or_no(target, prediction):
    return {
        "accuracy": m.accuracy_score(target, prediction),
        "precision": m.precision_score(target, prediction),
        "recall": m.recall_score(target, prediction),
        "f1": m.f1_score(target, prediction),
    }


def chances():
    actual = random.random(ROWS) < 0.4
    # Rounded, so that many are tied; some are certain, and wrong.
    score = np.round(np.clip(0.3 * actual + random.beta(2, 3, ROWS), 0, 1), 2)
    return {"prediction": score, "target": actual}


def of_chances(target, prediction):
    bins = np.minimum(np.floor(prediction * 10), 9)
    calibration = sum(
        (bins == each).sum() * abs(prediction[bins == each].mean() - target[bins == each].mean()) for each in np.unique(bins)
    )
    return {
        "roc-auc": m.roc_auc_score(target, prediction),
        "log-loss": m.log_loss(target, prediction),
        "brier": m.brier_score_loss(target, prediction),
        "calibration-error": calibration / len(target),
        **of_yes_or_no(target, prediction >= 0.5),
    }


def prices():
    actual = random.lognormal(3, 1, ROWS)
    actual[:20] = 0
    return {"prediction": actual * random.normal(1, 0.2, ROWS), "target": actual}


def of_prices(target, prediction):
    return {
        "mae": m.mean_absolute_error(target, prediction),
        "rmse": m.root_mean_squared_error(target, prediction),
        "r2": m.r2_score(target, prediction),
        "mape": m.mean_absolute_percentage_error(target, prediction),
    }


LABELS = np.array(["python", "sql", "pandas", "docker", "git"])


def labels():
    draw = lambda: [list(LABELS[random.random(5) < 0.35]) for _ in range(ROWS)]
    return {"prediction": draw(), "target": draw()}


def of_labels(target, prediction):
    binarizer = MultiLabelBinarizer(classes=LABELS)
    chosen, suggested = binarizer.fit_transform(target), binarizer.fit_transform(prediction)
    return {
        "jaccard": m.jaccard_score(chosen, suggested, average="samples", zero_division=0),
        "coverage": m.recall_score(chosen, suggested, average="micro"),
        "precision": m.precision_score(chosen, suggested, average="micro"),
        "exact-match": m.accuracy_score(chosen, suggested),
    }


LOGS = {
    "classes": (classes, of_classes),
    "yes-or-no": (yes_or_no, of_yes_or_no),
    "chances": (chances, of_chances),
    "prices": (prices, of_prices),
    "labels": (labels, of_labels),
}
answers = {}
for name, (make, measure) in LOGS.items():
    columns = make()
    latency = random.exponential(0.2, ROWS)
    log = pd.DataFrame({"time": times, "version": versions, **columns, "seconds": latency})
    log.to_parquet(f"{name}.parquet")
    groups = {"all": np.ones(ROWS, bool), "version 1": versions == "1", "version 2": versions == "2"}
    groups |= {f"slot {day:%Y-%m-%d}": times.normalize() == day for day in times.normalize().unique()[:3]}
    both = times.normalize() == times[1800].normalize()
    groups |= {f"slot {times[1800]:%Y-%m-%d} version {each}": both & (versions == each) for each in ("1", "2")}
    answers[name] = {}
    for group, mask in groups.items():
        part = log[mask]
        quantiles = {f"latency-p{q}": np.quantile(part["seconds"], q / 100) for q in (50, 95, 99)}
        answers[name][group] = {**measure(part["target"].to_numpy(), part["prediction"].to_numpy()), **quantiles}
print(json.dumps(answers))
