#!/bin/sh
# Makes .venv: this project's Python with exactly the libraries that its lists name.
set -eu
cd "$(dirname "$0")/.."
PYTHON_COMMAND -m venv .venv
.venv/bin/python -m pip install REQUIREMENT_OPTIONS
