"""The experiments of "Are data scientists embracing DevOps principles for model versioning?" in plain loops.

Usage: study.py FOLDER...   reads each FOLDER's *.txt, one model id a line, and writes the figures as JSON to standard output.
Where file descriptor 3 is open, one line of JSON there says how long it took: wall and processor milliseconds, peak bytes.
"""

import json
import os
import re
import resource
import sys
import time
from collections import Counter
from itertools import combinations

VERSIONED = re.compile(r"[vV]\d")
VERSION = re.compile(r"-?[vV]\d\.?\d?\.?\d?")
DECIMAL = re.compile(r"\d\.\d")


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def family_of(name):
    return name.split("-", 1)[0].split(".", 1)[0]


def version_part(name, families):
    before, hyphen, after = name.partition("-")
    if hyphen and before in families:
        return after
    return name.partition(".")[2]


def tokens_of(part):
    tokens = []
    for piece in VERSION.sub("", part).split("-"):
        tokens += [piece] if DECIMAL.search(piece) else piece.split(".")
    return [token.lower() for token in tokens if len(token) > 1 and not token.isdigit()]


def count_tokens(lines):
    names = [line.split("/", 1)[1] for line in lines if "/" in line]
    counts = Counter(family_of(name) for name in names)
    kept = {family for family, count in counts.items() if count > 1}
    families = {}
    for name in names:
        family = family_of(name)
        if family not in kept:
            continue
        tokens = families.setdefault(family, {})
        for token in tokens_of(version_part(name, kept)):
            tokens[token] = None
    return {family: list(tokens) for family, tokens in families.items() if tokens}


def count_groups(families):
    sets = [frozenset(tokens) for tokens in families.values()]
    pairs = Counter()
    for one, other in combinations(sets, 2):
        shared = one & other
        if len(shared) > 1:
            pairs[shared] += 1
    return [
        {"tokens": sorted(group), "pairs": count, "families": sum(group <= tokens for tokens in sets)}
        for group, count in pairs.items()
    ]


def study(path):
    lines = read_lines(path)
    families = count_tokens(lines)
    return {
        "task": os.path.basename(path).removesuffix(".txt"),
        "names": len(lines),
        "versioned": sum(VERSIONED.search(line) is not None for line in lines),
        "families": families,
        "tokens": Counter(token for tokens in families.values() for token in tokens),
        "groups": count_groups(families),
    }


def account(start):
    usage = resource.getrusage(resource.RUSAGE_SELF)
    # macOS counts bytes, Linux kilobytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return {
        "wall": (time.perf_counter() - start) * 1000,
        "processor": (usage.ru_utime + usage.ru_stime) * 1000,
        "peak": usage.ru_maxrss * unit,
    }


def main():
    start = time.perf_counter()
    files = [os.path.join(folder, file) for folder in sys.argv[1:] for file in sorted(os.listdir(folder))]
    json.dump([study(file) for file in files if file.endswith(".txt")], sys.stdout)
    sys.stdout.flush()
    try:
        os.write(3, (json.dumps(account(start)) + "\n").encode())
    except OSError:
        pass


main()
