"""The models this project uses and publishes, named in one place."""

ENCODER = "sentence-transformers/all-MiniLM-L6-v2"
REGISTERED_MODEL = "tag-suggester"
HUB_REPOSITORY = "acme-support/tag-suggester_v02"
