"""Writes a Parquet file whose ends of columns leave NaN out, as Arrow writes them."""

import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

numbers = np.arange(10_000) / 10_000
numbers[7_000] = np.nan
pq.write_table(pa.table({"x": numbers}), "ends.parquet")
print(json.dumps(None))
