"""Constants by every kind of import within a package."""

import mlflow
from sentence_transformers import CrossEncoder, SentenceTransformer
from transformers import pipeline

from . import constants
from .constants import EMBEDDER, EMBEDDER_COMMIT as PIN
from .constants import Defaults, REGISTERED_NAME, ROUTER_URI

pinned = SentenceTransformer(EMBEDDER, revision=PIN)  # want nothing
loose = SentenceTransformer(EMBEDDER)  # want MV201
local = SentenceTransformer(constants.LOCAL)  # want nothing
reader = pipeline("question-answering", model=constants.READER)  # want MV201
reranker = CrossEncoder(Defaults.reranker, revision=Defaults.reranker_revision, trust_remote_code=True)  # want MV202, MV209
router = mlflow.pyfunc.load_model(ROUTER_URI)  # want MV301
unknown = SentenceTransformer(constants.MISSING)  # want nothing
loose.push_to_hub(constants.OWN_MODEL)  # want MV101
mlflow.register_model("runs:/x/model", REGISTERED_NAME)  # want MV104
