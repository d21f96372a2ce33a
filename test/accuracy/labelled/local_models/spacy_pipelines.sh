#!/usr/bin/env bash
# spaCy's pipelines are packages: the spaCy that is there says which of them fits.
set -euo pipefail

spacy download en_core_web_sm # want nothing
python -m spacy download en_core_web_trf # want nothing
python3 -m spacy download fr_core_news_md # want nothing
python -m spacy download en_core_web_lg-3.7.1 --direct # want nothing
pip install https://github.com/explosion/spacy-models/releases/download/de_core_news_sm-3.7.0/de_core_news_sm-3.7.0-py3-none-any.whl # want nothing
pip install spacy==3.7.5 # want nothing
spacy train config.cfg --output models/ner_v2 # want nothing
spacy convert train.json corpus --lang en # want nothing
spacy validate # want nothing
