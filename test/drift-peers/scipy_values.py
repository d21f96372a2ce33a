"""Writes pairs of data sets as Parquet and prints what SciPy says of each column: {set: {column: {test: [statistic, p-value]}}}."""

import json

import numpy as np
import pandas as pd
from scipy import stats
from scipy.spatial.distance import jensenshannon

random = np.random.default_rng(20261126)


def numbers(rows, shift=0.0):
    return {
        "normal": random.normal(shift, 1, rows),
        "heavy": random.standard_t(1.5, rows) + shift,
        "far": 1e6 + random.normal(shift, 1e-2, rows),
        "tiny": random.lognormal(-20 + shift, 1, rows),
        "tied": np.round(random.normal(shift, 2, rows), 1),
        "whole": random.poisson(30 + 5 * shift, rows),
        "holes": np.where(random.random(rows) < 0.2, np.nan, random.normal(shift, 1, rows)),
        "negative": -random.exponential(1 + shift, rows),
    }


def bins(reference, current):
    """numpy's bins by Sturges' rule over both sides, or values where there are few, as Evidently takes them."""
    if len(np.unique(reference)) <= 20:
        keys = np.unique(np.concatenate([reference, current]))
        return [np.array([(side == key).mean() for key in keys]) for side in (reference, current)]
    edges = np.histogram_bin_edges(np.concatenate([reference, current]), bins="sturges")
    return [np.histogram(side, edges)[0] / len(side) for side in (reference, current)]


def of_numbers(reference, current):
    reference, current = reference[np.isfinite(reference)], current[np.isfinite(current)]
    ks = stats.ks_2samp(reference, current)
    criterion = stats.cramervonmises_2samp(reference, current)
    p, q = bins(reference, current)
    edges = np.histogram_bin_edges(np.unique(np.concatenate([reference, current])), bins="sturges")
    h, k = [np.histogram(side, edges)[0] / len(side) for side in (reference, current)]
    found = {
        "ks": [ks.statistic, ks.pvalue],
        "cramer-von-mises": [criterion.statistic, criterion.pvalue],
        "wasserstein": [stats.wasserstein_distance(reference, current) / max(np.std(reference), 0.001), None],
        "jensen-shannon": [jensenshannon(p, q), None],
        "tvd": [np.abs(p - q).sum() / 2, None],
        "hellinger": [np.sqrt(max(0, 1 - np.sqrt(h * k).sum())), None],
    }
    if len(reference) + len(current) >= 4:
        darling = stats.anderson_ksamp([reference, current], variant="midrank")
        found["anderson-darling"] = [darling.statistic, darling.pvalue]
    return found


def of_categories(reference, current):
    keys = sorted(set(reference) | set(current))
    before = np.array([(reference == key).sum() for key in keys])
    after = np.array([(current == key).sum() for key in keys])
    p, q = before / before.sum(), after / after.sum()
    found = {
        "jensen-shannon": [jensenshannon(p, q), None],
        "tvd": [np.abs(p - q).sum() / 2, None],
        "hellinger": [np.sqrt(max(0, 1 - np.sqrt(p * q).sum())), None],
    }
    if (before > 0).all():
        chi2 = stats.chisquare(after, before * after.sum() / before.sum())
        found["chi2"] = [chi2.statistic, chi2.pvalue]
    if len(keys) == 2:
        pooled = (before[0] + after[0]) / (before.sum() + after.sum())
        z = (p[0] - q[0]) / np.sqrt(pooled * (1 - pooled) * (1 / before.sum() + 1 / after.sum()))
        found["z"] = [abs(z), 2 * stats.norm.sf(abs(z))]
    return found


def main():
    answers = {}
    sizes = {
        "handful": (6, 7, 0.5),
        "even": (20, 20, 0.0),
        "small": (300, 400, 0.3),
        "same": (1000, 1000, 0.0),
        "odd": (2500, 777, 0.05),
        "exact": (10000, 9999, 0.02),
        "large": (12000, 60000, 0.01),
        "lopsided": (20000, 3, 0.5),
    }
    for name, (before, after, shift) in sizes.items():
        reference, current = numbers(before), numbers(after, shift)
        letters = np.array(list("abcdefgh"))
        shares = np.linspace(1, 3, 8)
        reference["letter"] = random.choice(letters, before, p=shares / shares.sum())
        current["letter"] = random.choice(letters, after, p=shares[::-1] / shares.sum() if shift > 0.2 else shares / shares.sum())
        reference["flag"] = random.random(before) < 0.3
        current["flag"] = random.random(after) < 0.3 + shift / 10
        pd.DataFrame(reference).to_parquet(f"{name}-reference.parquet")
        pd.DataFrame(current).to_parquet(f"{name}-current.parquet")
        answers[name] = {
            column: of_categories(reference[column], current[column])
            if column in ("letter", "flag")
            else of_numbers(reference[column], current[column])
            for column in reference
        }
    print(json.dumps(answers, default=float))


main()
