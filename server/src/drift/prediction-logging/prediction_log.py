"""Writes what a model was asked and what it answered as JSON Lines, for drift monitoring.

    log = PredictionLog("logs", model_version="4", inputs="hashed")

    with log.timed({"question": question}) as call:
        call.prediction = model.predict(question)

One line a prediction: time (UTC), id, model_version, latency_ms, prediction, and the inputs under their own names. A file
holds one day of one process, or less where it would grow too large, and is deleted when it is older than `keep_days`, or
when all files together are larger than `keep_bytes`. Nothing here raises into the code that serves: what cannot be written
is counted in `dropped`, and the first failure is logged.

Standard library only, Python 3.9 or newer. Made by ModelVer ("modelver monitors logging"); it is yours to change.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
import json
import logging
import math
import os
import random
import re
import secrets
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

_FILE = re.compile(r"^predictions-(\d{4}-\d{2}-\d{2})-.+\.jsonl$")
_OWN_COLUMNS = ("time", "id", "model_version", "latency_ms", "prediction", "target")
# datetime.UTC is younger than Python 3.9.
_UTC = datetime.timezone(datetime.timedelta(0))
_DEEPEST = 20
_LONGEST_LINE = 1_000_000


class Call:
    """One prediction while it is made."""

    def __init__(self) -> None:
        self.id = str(uuid.uuid4())
        self.prediction: Any = None
        self.model_version: str | None = None
        self.target: Any = None


class PredictionLog:
    """A log of predictions, for all threads of a process, and beside the logs of other processes in the same folder."""

    def __init__(
        self,
        folder: str | os.PathLike[str] = "prediction-logs",
        *,
        model_version: str | None = None,
        inputs: str = "off",
        sample: float = 0.01,
        max_bytes: int = 50_000_000,
        keep_days: int = 90,
        keep_bytes: int = 5_000_000_000,
    ) -> None:
        """
        inputs: "off" keeps none; "hashed" keeps a keyed hash of each value, so that equal values can be told from others
            but not read; "sampled" keeps them whole in a random share (`sample`, 0 to 1) of the lines; "whole" keeps all.
        max_bytes: a file that would grow beyond this is followed by another one.
        keep_days, keep_bytes: how long, and how much in all, files are kept.
        """
        if inputs not in ("off", "hashed", "sampled", "whole"):
            raise ValueError('inputs is "off", "hashed", "sampled" or "whole"')
        self.folder = Path(folder)
        self.model_version = model_version
        self.inputs = inputs
        self.sample = sample
        self.max_bytes = max_bytes
        self.keep_days = keep_days
        self.keep_bytes = keep_bytes
        self.dropped = 0
        self._lock = threading.Lock()
        self._file: int | None = None
        self._day = ""
        self._bytes = 0
        self._salt: bytes | None = None
        self._warned = False
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._forget_file)

    def record(
        self,
        inputs: Mapping[str, Any] | None = None,
        prediction: Any = None,
        *,
        latency_ms: float | None = None,
        model_version: str | None = None,
        target: Any = None,
        id: str | None = None,
    ) -> str:
        """Writes one prediction, and gives the id by which what was true can be joined to it later."""
        identity = id or str(uuid.uuid4())
        try:
            now = datetime.datetime.now(_UTC)
            own = {
                "time": now.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                "id": identity,
                "model_version": model_version or self.model_version,
                "latency_ms": None
                if latency_ms is None
                else round(float(latency_ms), 3),
                "prediction": _plain(prediction),
            }
            if target is not None:
                own["target"] = _plain(target)
            line = _line({**own, **self._kept(inputs or {})})
            if len(line) > _LONGEST_LINE:
                line = _line(own)
            with self._lock:
                self._write(line, now.strftime("%Y-%m-%d"))
        # Whatever is wrong with the log, the answer to the user goes first.
        except Exception as error:  # noqa: BLE001
            self._drop(error)
        return identity

    @contextmanager
    def timed(self, inputs: Mapping[str, Any] | None = None) -> Iterator[Call]:
        """Measures a prediction and writes it when it is made; one that raises is not written, and raises on."""
        call = Call()
        begin = time.perf_counter()
        yield call
        self.record(
            inputs,
            call.prediction,
            latency_ms=(time.perf_counter() - begin) * 1000,
            model_version=call.model_version,
            target=call.target,
            id=call.id,
        )

    def close(self) -> None:
        """Closes the file; the next line opens one again."""
        with self._lock:
            self._close()

    def _kept(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        if self.inputs == "off" or (
            self.inputs == "sampled" and random.random() >= self.sample
        ):
            return {}
        kept = self._hash if self.inputs == "hashed" else _plain
        return {
            (f"input_{name}" if name in _OWN_COLUMNS else str(name)): kept(value)
            for name, value in inputs.items()
        }

    def _hash(self, value: Any) -> str | None:
        """A value that is missing stays missing; of others nobody without the folder's key can try out what they were."""
        plain = _plain(value)
        if plain is None:
            return None
        if self._salt is None:
            self._salt = self._read_salt()
        return hmac.new(
            self._salt, json.dumps(plain, sort_keys=True).encode(), hashlib.sha256
        ).hexdigest()[:16]

    def _read_salt(self) -> bytes:
        """The key of this folder's hashes, made once by whichever process is first."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / ".prediction-log-key"
        fresh = (
            self.folder / f".prediction-log-key.{os.getpid()}.{secrets.token_hex(4)}"
        )
        if not file.exists():
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                os.write(descriptor, secrets.token_bytes(32))
            finally:
                os.close(descriptor)
            try:
                os.link(fresh, file)
            except FileExistsError:
                pass
            finally:
                os.unlink(fresh)
        return file.read_bytes()

    def _write(self, line: bytes, day: str) -> None:
        if (
            self._file is None
            or day != self._day
            or self._bytes + len(line) > self.max_bytes
        ):
            self._open(day)
        assert self._file is not None
        # One call for a whole line: a process that is killed leaves no half of it.
        written = os.write(self._file, line)
        self._bytes += written
        if written < len(line):
            os.write(self._file, b"\n")
            raise OSError("the disk took only a part of a line")

    def _open(self, day: str) -> None:
        self._close()
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"predictions-{day}-{os.getpid()}-{secrets.token_hex(4)}.jsonl"
        self._file = os.open(
            self.folder / name,
            os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND,
            0o640,
        )
        self._day, self._bytes = day, 0
        self._delete_old(day, name)

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _forget_file(self) -> None:
        """In a process that was forked: the file is the parent's, and so may the lock be."""
        self._lock = threading.Lock()
        self._file = None

    def _delete_old(self, today: str, own: str) -> None:
        oldest = datetime.date.fromisoformat(today) - datetime.timedelta(
            days=self.keep_days
        )
        total = 0
        for day, name in sorted(_log_files(self.folder), reverse=True):
            file = self.folder / name
            try:
                total += file.stat().st_size
                if name != own and (
                    datetime.date.fromisoformat(day) < oldest or total > self.keep_bytes
                ):
                    file.unlink()
            except (OSError, ValueError):
                continue  # Another process was quicker, or holds it open.

    def _drop(self, error: Exception) -> None:
        self.dropped += 1
        if self._warned:
            return
        self._warned = True
        with suppress(Exception):
            logging.getLogger(__name__).warning("predictions are not logged: %s", error)


def _log_files(folder: Path) -> list[tuple[str, str]]:
    """Day and name of each file that a log wrote."""
    return [
        (found.group(1), name)
        for name in os.listdir(folder)
        for found in [_FILE.match(name)]
        if found
    ]


def _line(record: Mapping[str, Any]) -> bytes:
    return (
        json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        + "\n"
    ).encode("utf-8", "replace")


def _plain(value: Any, depth: int = 0) -> Any:
    """A value as JSON can say it: arrays as lists, what is not finite as nothing, the unknown as its text."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if depth > _DEEPEST:
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each, depth + 1) for each in value]
    if isinstance(value, (set, frozenset)):
        return sorted((_plain(each, depth + 1) for each in value), key=str)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    for name in ("tolist", "item"):  # NumPy, PyTorch, pandas.
        if callable(getattr(value, name, None)):
            return _plain(getattr(value, name)(), depth + 1)
    return str(value)
