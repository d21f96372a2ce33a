"""Profiles, pulls and lights as popmon has them, of files that are written here."""

import json
import logging
import sys

import numpy as np
import pandas as pd

logging.disable(logging.CRITICAL)
sys.stderr = open("progress.txt", "w")

from histogrammar.dfinterface.make_histograms import get_bin_specs, make_histograms  # noqa: E402
from popmon.config import Settings  # noqa: E402
from popmon.pipeline.metrics import df_stability_metrics, stability_metrics  # noqa: E402

rng = np.random.default_rng(30)
STATISTICS = {
    "count": "count",
    "filled": "filled",
    "nan": "missing",
    "distinct": "distinct",
    "entropy": "entropy",
    "fraction_of_true": "share-true",
    "mean": "mean",
    "std": "deviation",
    "min": "least",
    "max": "most",
    "most_probable_value": "most-frequent",
    **{f"p{percent:02}": f"percentile-{percent}" for percent in (1, 5, 16, 50, 84, 95, 99)},
}
DISTANCES = {"max_prob_diff": "largest-difference", "psi": "psi", "jsd": "jensen-shannon"}
PREFIXES = {"self": "ref", "external": "ref", "rolling": "roll", "expanding": "expanding"}


def frame(start, days, shifted):
    """Rows of so many days in no order; from the middle on some features move, where that is wanted."""
    n = days * 150
    day = rng.uniform(0, days, n)
    late = (day > days / 2) & shifted
    table = pd.DataFrame(
        {
            "time": (pd.Timestamp(start) + pd.to_timedelta(day * 86400, unit="s")).astype("datetime64[us]"),
            "steady": rng.normal(10, 2, n),
            "moving": rng.normal(0, 1, n) + 1.5 * late,
            "rising": rng.normal(0, 0.2, n) + day / 20 * shifted,
            "skewed": rng.lognormal(0, 1, n),
            "whole": rng.poisson(4 + 5 * late),
            "wide whole": rng.integers(0, 1000, n),
            "holes": np.where(rng.random(n) < np.where(late, 0.4, 0.02), np.nan, rng.normal(0, 1, n)),
            "letter": np.where(late & (rng.random(n) < 0.5), "new", rng.choice(list("abcd"), n, p=[0.5, 0.3, 0.15, 0.05])),
            "flag": rng.random(n) < np.where(late, 0.6, 0.2),
        }
    )
    # A day without data is no slot.
    return table[(day < 7) | (day > 8)].reset_index(drop=True)


def number(value):
    """As JSON has it, where infinity is a very large number."""
    known = isinstance(value, (int, float, np.number)) and not np.isnan(value)
    return float(np.clip(value, -1e308, 1e308)) if known else None


def lights_of(store, feature, prefix):
    """By slot, then by name: value, pull, light."""
    profiles, comparisons, lights = (store[key][feature] for key in ("profiles", "comparisons", "traffic_lights"))
    slots = []
    for at in profiles.index:
        row = {}

        def put(name, table, key, pull_key):
            if key not in table.columns:
                return
            pull = table.loc[at, pull_key] if pull_key in table.columns else None
            light = lights.loc[at, pull_key] if pull_key in lights.columns else 0
            row[name] = [number(table.loc[at, key]), number(pull), 0 if np.isnan(light) else int(light)]

        for key, name in STATISTICS.items():
            put(name, profiles, key, f"{key}_pull")
        for key, name in DISTANCES.items():
            put(name, comparisons, f"{prefix}_{key}", f"{prefix}_{key}_pull")
        for key in ("ks", "chi2"):
            put(key, comparisons, f"{prefix}_{key}_zscore", f"{prefix}_{key}_zscore")
            put(f"previous-{key}", comparisons, f"prev1_{key}_zscore", f"prev1_{key}_zscore")
        put("trend", comparisons, "mean_trend10_zscore", "mean_trend10_zscore")
        unknown = lights.loc[at, f"{prefix}_unknown_labels"]
        row["unknown-values"] = [None, None, 0 if np.isnan(unknown) else int(unknown)]
        start = (at - pd.Timedelta(hours=12)).strftime("%Y-%m-%dT%H:%M:%SZ")
        slots.append({"start": start, "signals": row})
    return slots


current = frame("2025-03-03", 50, True)
reference = frame("2025-01-06", 40, False)
current.to_parquet("current.parquet")
reference.to_parquet("reference.parquet")

SLOTS = {"time_axis": "time", "time_width": "1d", "time_offset": "2024-12-30"}


def store_of(kind):
    if kind != "external":
        return df_stability_metrics(current, reference_type=kind, **SLOTS)
    # As popmon's own report does it: the reference's histograms, and the same bins for the data.
    before = make_histograms(reference, **SLOTS)
    after = make_histograms(current, features=list(before), bin_specs=get_bin_specs(before), time_axis="time")
    return stability_metrics(after, Settings(time_axis="time", reference_type=kind), reference=before)


def answer(kind, prefix):
    store = store_of(kind)
    return {feature: lights_of(store, feature, prefix) for feature in store["profiles"]}


print(json.dumps({kind: answer(kind, prefix) for kind, prefix in PREFIXES.items()}))
