"""What makes a run repeatable: its seeds, and the versions of its code and data."""

import hashlib
import os
import random
import shutil
import subprocess

import numpy as np
import pandas as pd

SEED = 20


def fix_seeds(seed: int) -> None:
    """Fixes the generators that libraries draw from where no seed is handed to them."""
    random.seed(seed)
    np.random.seed(seed)


def code_version() -> str:
    """The commit, with "-dirty" where files differ from it; "unknown" without one."""
    # An image holds no repository: the pipeline that runs it says what it was built of.
    if version := os.environ.get("CODE_VERSION"):
        return version
    if shutil.which("git") is None:
        return "unknown"
    # No tag matches the pattern that excludes all, so that the commit itself is named.
    command = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
    completed = subprocess.run(command, capture_output=True, text=True, check=False)
    return completed.stdout.strip() or "unknown"


def data_version(data: pd.DataFrame) -> str:
    """A digest of names, order and values: the same data has the same version."""
    digest = hashlib.sha256(repr(list(data.columns)).encode())
    digest.update(pd.util.hash_pandas_object(data).to_numpy().tobytes())
    return digest.hexdigest()[:16]


def run_tags(data: pd.DataFrame, seed: int) -> dict[str, str]:
    """What a run is tagged with, so that somebody else can repeat it."""
    return {
        "code_version": code_version(),
        "data_version": data_version(data),
        "seed": str(seed),
    }
