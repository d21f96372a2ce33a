"""Trained pipelines of spaCy: packages that are loaded by name, and what is none of them."""

import argparse
import importlib
import subprocess
import sys

import en_core_web_lg
import scispacy
import spacy
from spacy import displacy, load
from spacy.cli import download
from spacy.matcher import Matcher
from spacy.util import get_package_path, is_package, load_model

nlp = spacy.load("en_core_web_sm")  # names spacy:en_core_web_sm
spacy.load("en_core_web_md", disable=["parser", "ner"])  # names spacy:en_core_web_md
spacy.load("en_core_web_trf")  # names spacy:en_core_web_trf
spacy.load("de_core_news_sm", exclude=["tagger"])  # names spacy:de_core_news_sm
spacy.load("de_dep_news_trf")  # names spacy:de_dep_news_trf
spacy.load("xx_ent_wiki_sm")  # names spacy:xx_ent_wiki_sm
spacy.load("xx_sent_ud_sm")  # names spacy:xx_sent_ud_sm
spacy.load("zh_core_web_sm")  # names spacy:zh_core_web_sm
spacy.load("pt_core_news_lg", enable=["ner"])  # names spacy:pt_core_news_lg
spacy.load("en_core_sci_lg")  # names spacy:en_core_sci_lg
spacy.load("en_ner_bc5cdr_md")  # names spacy:en_ner_bc5cdr_md
spacy.load("en_ner_bionlp13cg_md")  # names spacy:en_ner_bionlp13cg_md
spacy.load(name="fr_core_news_md")  # names spacy:fr_core_news_md
load("es_core_news_sm")  # names spacy:es_core_news_sm
load_model("it_core_news_sm")  # names spacy:it_core_news_sm
spacy.util.load_model("nl_core_news_md")  # names spacy:nl_core_news_md
download("ja_core_news_sm")  # names spacy:ja_core_news_sm
spacy.cli.download("ru_core_news_lg")  # names spacy:ru_core_news_lg
spacy.cli.download(model="uk_core_news_sm")  # names spacy:uk_core_news_sm
en_core_web_lg.load()  # names nothing

PIPELINE = "pl_core_news_lg"
spacy.load(PIPELINE)  # names spacy:pl_core_news_lg

try:
    nlp = spacy.load("da_core_news_sm")  # names spacy:da_core_news_sm
except OSError:
    download("da_core_news_sm")  # names spacy:da_core_news_sm
    nlp = spacy.load("da_core_news_sm")  # names spacy:da_core_news_sm

LANGUAGES = {"sv": "sv_core_news_sm", "fi": "fi_core_news_sm"}
spacy.load(LANGUAGES["fi"])  # names spacy:fi_core_news_sm


def pipeline(language: str = "el_core_news_sm"):
    return spacy.load(language)  # names spacy:el_core_news_sm


class Tagger:
    model = "ro_core_news_md"

    def __init__(self):
        self.nlp = spacy.load(self.model)  # names spacy:ro_core_news_md


parser = argparse.ArgumentParser()
parser.add_argument("--pipeline", default="ca_core_news_trf")
args = parser.parse_args()
spacy.load(args.pipeline)  # names spacy:ca_core_news_trf

size = "lg"
spacy.load(f"en_core_web_{size}")  # names spacy:en_core_web_lg
for each in ["hr_core_news_sm", "sl_core_news_sm"]:
    spacy.load(each)  # names spacy:hr_core_news_sm, spacy:sl_core_news_sm
subprocess.run([sys.executable, "-m", "spacy", "download", "ko_core_news_sm"], check=True)  # names spacy:ko_core_news_sm

# Folders of one's own, empty pipelines, data, and words about pipelines.
spacy.load("./out/model-best")  # names nothing
spacy.load("training/model-last")  # names nothing
spacy.load("/opt/models/ner_v2")  # names nothing
spacy.load(input("pipeline: "))  # names nothing
spacy.blank("en")  # names nothing
spacy.blank("xx", vocab=nlp.vocab)  # names nothing
spacy.util.get_lang_class("en")  # names nothing
is_package("en_core_web_sm")  # names nothing
get_package_path("en_core_web_sm")  # names nothing
spacy.explain("NORP")  # names nothing
spacy.require_gpu()  # names nothing
spacy.prefer_gpu()  # names nothing
spacy.info()  # names nothing
nlp.add_pipe("sentencizer")  # names nothing
nlp.add_pipe("abbreviation_detector", name="abbreviations_v2")  # names nothing
nlp.add_pipe("transformer", config={"size": "trf"})  # names nothing
nlp.to_disk("out/en_own_sm")  # names nothing
nlp.from_disk("out/en_own_sm")  # names nothing
nlp.select_pipes(disable=["tagger"])  # names nothing
nlp("en_core_web_sm is a pipeline.")  # names nothing
nlp.meta["name"] == "core_web_sm"  # names nothing
displacy.serve(nlp("Anna lives in Rome."), style="ent")  # names nothing
Matcher(nlp.vocab).add("VERSION_v2", [[{"LOWER": "version"}]])  # names nothing
print("python -m spacy download en_core_web_sm")  # names nothing
{"spacy_model": "en_core_web_sm"}["spacy_model"]  # names nothing
"en_core_web_sm".split("_")  # names nothing
importlib.import_module("tagger_en_core_sm")  # names nothing
scispacy.__version__  # names nothing
spacy.tokens.Doc.set_extension("sm_md_lg", default=None)  # names nothing
spacy.registry.architectures.get("spacy.TextCatBOW.v2")  # names nothing
spacy.util.load_config("configs/en_core_sm.cfg")  # names nothing
