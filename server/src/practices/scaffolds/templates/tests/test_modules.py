"""What every module must stand before its own tests say more."""

from pathlib import Path

import pytest

CODE = Path(__file__).resolve().parents[1] / "CODE_FOLDER"
MODULES = sorted(CODE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda file: file.name)
def test_module_is_valid_python(module: Path) -> None:
    compile(module.read_text(encoding="utf-8"), module, "exec")
