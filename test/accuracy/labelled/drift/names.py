"""Names used by the other files of this folder."""

RANKER = "cross-encoder/ms-marco-MiniLM-L-12-v2"
RANKER_COMMIT = "7b0235231ca2674cb8ca8f022859a6eba2b1c968"
REGISTERED = "ranker-v2"
SCORER = {"name": "scorer", "version": 4}
