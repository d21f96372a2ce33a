"""Asks a running server for a prediction; its address may be the first argument."""

import json
import sys
import time
import urllib.request
from typing import Any

import pandas as pd
from mlflow.models import Model

from PROJECT_PACKAGE.registry import CANDIDATE, MODEL_NAME

PATIENCE = 120.0
"""How long a server may take to begin, in seconds."""


def wait_for(address: str, patience: float = PATIENCE) -> None:
    """Returns when the server is healthy; raises an OSError where it never is."""
    end = time.monotonic() + patience
    while True:
        try:
            urllib.request.urlopen(f"{address}/health", timeout=30).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(1)


def ask(address: str, record: dict[str, Any]) -> dict[str, Any]:
    """The server's answer to one record; raises an OSError where it gives none."""
    request = urllib.request.Request(
        f"{address}/predictions",
        data=json.dumps(record).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        answer: dict[str, Any] = json.load(response)
    return answer


def main(address: str) -> None:
    """Sends the example that was logged with the candidate."""
    model_uri = f"models:/{MODEL_NAME}@{CANDIDATE}"
    example = Model.load(model_uri).load_input_example(model_uri)
    assert isinstance(example, pd.DataFrame), "the candidate has no input example"
    wait_for(address)
    print(ask(address, example.iloc[0].to_dict()))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8000")
