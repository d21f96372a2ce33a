"""Runs Evidently's drift preset, or popmon's report, on two Parquet files, and says on file descriptor 3 what that took."""

import json
import os
import resource
import sys
import time

import pandas as pd

peer, reference, current = sys.argv[1:]
if peer == "evidently":
    from evidently import Dataset, Report
    from evidently.presets import DataDriftPreset
else:
    import popmon  # noqa: F401  its methods of data frames

begun = time.perf_counter()
reference, current = pd.read_parquet(reference), pd.read_parquet(current)
if peer == "evidently":
    Report([DataDriftPreset()]).run(Dataset.from_pandas(current), Dataset.from_pandas(reference)).dict()
else:
    for frame, day in ((reference, "2026-01-01"), (current, "2026-01-02")):
        frame["day"] = pd.Timestamp(day)
    both = pd.concat([reference, current])
    both.pm_stability_metrics(time_axis="day", time_width="1d", time_offset="2026-01-01")
wall = time.perf_counter() - begun
used = resource.getrusage(resource.RUSAGE_SELF)
cost = {"wall": wall * 1000, "processor": (used.ru_utime + used.ru_stime) * 1000, "peak": used.ru_maxrss * 1024}
os.write(3, json.dumps(cost).encode())
