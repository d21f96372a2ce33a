"""What river's detectors say after each value of several streams, and how often KSWIN speaks up over many seeds."""

import json
import random

from river import drift
from scipy import stats

rng = random.Random(20)


def errors(*parts):
    """Errors: so many values of each rate, one part after the other."""
    return [int(rng.random() < rate) for count, rate in parts for _ in range(count)]


def numbers(*parts):
    """Normal numbers: so many of each mean and deviation, one part after the other."""
    return [rng.gauss(mean, deviation) for count, mean, deviation in parts for _ in range(count)]


ERRORS = {
    "abrupt": errors((1500, 0.1), (1500, 0.4)),
    "back and forth": errors((800, 0.05), (800, 0.5), (800, 0.05), (800, 0.5)),
    "gradual": [int(rng.random() < 0.1 + 0.3 * at / 4000) for at in range(4000)],
    "better": errors((1500, 0.5), (1500, 0.1)),
    "none": errors((5000, 0.2)),
    "rare": errors((5000, 0.004), (3000, 0.02)),
    "always right": [0] * 1000,
    "always wrong": [1] * 1000,
    "wrong from some day on": [0] * 1000 + [1] * 1000,
    "right from some day on": [1] * 1000 + [0] * 1000,
    "every third": [int(at % 3 == 0) for at in range(3000)],
    "short": errors((25, 0.5)),
}
NUMBERS = {
    **ERRORS,
    "jump of the mean": numbers((1500, 0, 1), (1500, 2, 1), (1500, -5, 1)),
    "jump of the deviation": numbers((1500, 0, 1), (1500, 0, 6)),
    "ramp": [rng.gauss(at / 1000, 1) for at in range(6000)],
    "waves": [10 * (at % 700 > 350) + rng.gauss(0, 1) for at in range(5000)],
    "still": numbers((8000, 3, 1)),
    "constant": [7.5] * 3000,
    "two constants": [7.5] * 500 + [7.6] * 500,
    "outliers": [1e12 if at % 401 == 400 else rng.gauss(0, 1) for at in range(3000)],
    "tiny": [rng.gauss(0, 1) * 1e-9 for _ in range(2000)],
    "huge": numbers((1500, 1e14, 1e12), (1500, 3e14, 1e12)),
    "beyond squares": [rng.choice([-1, 1]) * 1e200 for _ in range(500)],
    "long": numbers((30000, 0, 1), (30000, 0.15, 1)),
}


def states(detector, stream):
    """One letter after each value: drift, warning, or a dot."""
    said = []
    for value in stream:
        detector.update(value)
        warns = getattr(detector, "warning_detected", False)
        said.append("d" if detector.drift_detected else "w" if warns else ".")
    return "".join(said)


MAKERS = {
    "adwin": {
        "defaults": (drift.ADWIN, {}, {}),
        "other": (
            drift.ADWIN,
            dict(delta=0.05, clock=7, max_buckets=3, min_window_length=2, grace_period=40),
            dict(delta=0.05, clock=7, maxBuckets=3, minWindowLength=2, gracePeriod=40),
        ),
    },
    "page-hinkley": {
        "defaults": (drift.PageHinkley, {}, {}),
        "other": (
            drift.PageHinkley,
            dict(min_instances=10, delta=0.05, threshold=8, alpha=0.99, mode="up"),
            dict(minInstances=10, delta=0.05, threshold=8, alpha=0.99, mode="up"),
        ),
        "down": (drift.PageHinkley, dict(threshold=8, mode="down"), dict(threshold=8, mode="down")),
    },
    "ddm": {
        "defaults": (drift.binary.DDM, {}, {}),
        "other": (
            drift.binary.DDM,
            dict(warm_start=10, warning_threshold=1, drift_threshold=2),
            dict(warmStart=10, warningThreshold=1, driftThreshold=2),
        ),
    },
    "eddm": {
        "defaults": (drift.binary.EDDM, {}, {}),
        "other": (
            drift.binary.EDDM,
            dict(warm_start=10, alpha=0.8, beta=0.75),
            dict(warmStart=10, alpha=0.8, beta=0.75),
        ),
    },
}


def runs():
    for name, settings in MAKERS.items():
        streams = ERRORS if name in ("ddm", "eddm") else NUMBERS
        for setting, (kind, given, options) in settings.items():
            said = {stream: states(kind(**given), values) for stream, values in streams.items()}
            yield {"detector": name, "setting": setting, "options": options, "states": said}


def kswin():
    """Alarms over many seeds: in streams that stay as they are, and in streams that move in the middle."""
    still = [[rng.gauss(0, 1) for _ in range(220)] for _ in range(70)]
    moving = [[rng.gauss(1.2 * (at >= 130), 1) for at in range(200)] for _ in range(40)]

    def first_alarms(streams):
        return [states(drift.KSWIN(seed=seed), stream).find("d") for seed, stream in enumerate(streams)]

    return {
        "still": {"streams": still, "first": first_alarms(still)},
        "moving": {"streams": moving, "first": first_alarms(moving)},
    }


def p_values():
    """Of two samples of one size that differ by so many values."""
    for size in (5, 30, 77):
        for gap in range(1, size + 1):
            shifted = [at - gap + 0.5 for at in range(size)]
            yield [size, gap, float(stats.ks_2samp(shifted, list(range(size)), method="exact").pvalue)]


print(
    json.dumps(
        {"streams": NUMBERS, "runs": list(runs()), "kswin": kswin(), "pValues": list(p_values())}
    )
)
