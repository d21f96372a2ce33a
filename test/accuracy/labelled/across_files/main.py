"""Constants of a package, from outside it."""

import app.constants as known
from app.constants import *
from sentence_transformers import SentenceTransformer
from transformers import pipeline

first = SentenceTransformer(known.EMBEDDER)  # want MV201
second = SentenceTransformer(EMBEDDER, revision=EMBEDDER_COMMIT)  # want nothing
third = pipeline("question-answering", model=READER, revision="adc3b06f79f797d1c575d5479d6f5efe54a9e3b4")  # want nothing
fourth = SentenceTransformer(LOCAL)  # want nothing
