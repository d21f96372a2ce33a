"""Profiles a Parquet file by popmon, or lets river's detectors read errors, and says on file descriptor 3 what that took."""

import json
import os
import resource
import sys
import time

what, *given = sys.argv[1:]


def cost(begun, **more):
    wall = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_SELF)
    own = {"wall": wall * 1000, "processor": (used.ru_utime + used.ru_stime) * 1000, "peak": used.ru_maxrss * 1024}
    os.write(3, json.dumps({**own, **more}).encode())


if what == "popmon":
    import pandas as pd
    import popmon  # noqa: F401  its methods of data frames

    begun = time.perf_counter()
    pd.read_parquet(given[0]).pm_stability_metrics(time_axis="time", time_width="1d", time_offset="2026-01-01")
    cost(begun)
else:
    from river import drift

    makers = {
        "adwin": drift.ADWIN,
        "page-hinkley": drift.PageHinkley,
        "kswin": drift.KSWIN,
        "ddm": drift.binary.DDM,
        "eddm": drift.binary.EDDM,
    }
    detector = makers[what]()
    stream = [int(at * 7919 % 10007 < 1000) for at in range(int(given[0]))]
    begun = time.perf_counter()
    for value in stream:
        detector.update(value)
    cost(begun)
