"""What the other modules import."""

EMBEDDER = "avsolatorio/GIST-small-Embedding-v0"  # want nothing
EMBEDDER_COMMIT = "75e62fd210b9fde790430e0b2f040b0b00a021b1"
READER = "deepset/roberta-base-squad2"
OWN_MODEL = "acme/faq-embedder_v02"  # want nothing
REGISTERED_NAME = "faq-router-v2"  # want nothing
ROUTER_URI = f"models:/faq-router/Production"
LOCAL = "./models/embedder"


class Defaults:
    reranker = "jinaai/jina-reranker-v1-tiny-en"
    reranker_revision = "main"
