"""Reads what a wheel of timm says of its models, without running it, and prints it as the table facts/timm.tsv.

    python scripts/catalogue/timm_names.py timm-1.0.31-py3-none-any.whl > scripts/catalogue/facts/timm.tsv
"""

import ast
import re
import sys
import zipfile


def literal(node):
    return node.value if isinstance(node, ast.Constant) else None


def dictionaries(tree, function, position, variable=None):
    """The dictionaries that are passed to a function, or put into a variable."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            if any(getattr(target, "id", None) == variable for target in node.targets):
                yield node.value
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == function and len(node.args) > position:
            if isinstance(node.args[position], ast.Dict):
                yield node.args[position]


def also_quickgelu(configuration):
    """Whether timm makes a second configuration of one, for another activation (vision_transformer.py)."""
    notes = [each.value for each in getattr(configuration, "keywords", []) if each.arg == "notes"]
    return any("quickgelu" in ast.unparse(each) for each in notes)


def main(wheel):
    names, replacements = {}, {}
    with zipfile.ZipFile(wheel) as archive:
        for file in archive.namelist():
            if not re.fullmatch(r"timm/models/\w+\.py", file):
                continue
            tree = ast.parse(archive.read(file))
            for table in dictionaries(tree, "generate_default_cfgs", 0, "default_cfgs"):
                for key, value in zip(table.keys, table.values):
                    architecture, _, tag = (literal(key) or "").partition(".")
                    names.setdefault(architecture, []).append(tag.rstrip("*"))
                    if also_quickgelu(value):
                        names.setdefault(architecture.replace("_clip_", "_clip_quickgelu_"), []).append(tag)
            for table in dictionaries(tree, "register_model_deprecations", 1):
                for key, value in zip(table.keys, table.values):
                    replacements[literal(key)] = literal(value) or ""
    version = re.search(r"timm-([\d.]+)", wheel).group(1)
    print(f"# timm {version} (PyPI), timm/models/*.py: generate_default_cfgs (architectures, the tags of their weights),")
    print("# register_model_deprecations (names that go on under another one; empty where it is gone).")
    print("architecture\ttags\tgoes_on_as")
    for architecture, tags in sorted(names.items()):
        if not architecture:
            continue
        known = " ".join(sorted({tag for tag in tags if tag}))
        print(f"{architecture}\t{known}\t")
    for name, replacement in sorted(replacements.items()):
        if name not in names:
            print(f"{name}\t\t{replacement or '-'}")


main(sys.argv[1])
