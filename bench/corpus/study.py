"""The study's experiments as a plain script does them: one pass over the files with sets and dictionaries.

Prints the figures that a comparison needs as JSON: names, versioned, tokens, groups, and the seconds since the interpreter ran.
"""

import json
import re
import resource
import sys
import time
from collections import Counter
from itertools import combinations
from pathlib import Path

BEGUN = time.perf_counter()
VERSION = re.compile(r"[vV]\d")
REMOVED = re.compile(r"-?[vV]\d\.?\d?\.?\d?")
DECIMAL = re.compile(r"\d\.\d")


def cut(version):
    for piece in REMOVED.sub("", version).split("-"):
        parts = [piece] if DECIMAL.search(piece) else piece.split(".")
        for part in parts:
            if len(part) > 1 and not part.isdigit():
                yield part.lower()


def families_of(names):
    versions = {}
    for name in names:
        if "/" not in name:
            continue
        name = name.split("/", 1)[1]
        family = name.split("-", 1)[0].split(".", 1)[0]
        versions.setdefault(family, []).append(name[len(family) + 1 :])
    families = {}
    for family, parts in versions.items():
        if len(parts) > 1:
            tokens = {token for part in parts for token in cut(part)}
            if tokens:
                families[family] = frozenset(tokens)
    return families


def groups_of(families):
    pairs = Counter()
    for one, other in combinations(families.values(), 2):
        shared = one & other
        if len(shared) > 1:
            pairs[shared] += 1
    holders = {}
    for number, tokens in enumerate(families.values()):
        for token in tokens:
            holders.setdefault(token, set()).add(number)
    return {group: len(set.intersection(*(holders[token] for token in group))) for group in pairs}


def main():
    with_groups = sys.argv[1] == "groups"
    names = versioned = tokens = groups = 0
    for file in sorted(Path(sys.argv[2]).glob("*.txt")):
        lines = file.read_text(encoding="utf-8").splitlines()
        names += len(lines)
        versioned += sum(1 for line in lines if VERSION.search(line))
        families = families_of(lines)
        counts = Counter(token for family in families.values() for token in family)
        tokens += len(counts)
        if with_groups:
            groups += len(groups_of(families))
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {
                "names": names,
                "versioned": versioned,
                "tokens": tokens,
                "groups": groups,
                "seconds": time.perf_counter() - BEGUN,
                "processor": usage.ru_utime + usage.ru_stime,
                "megabytes": usage.ru_maxrss / 1024,
            }
        )
    )


main()
