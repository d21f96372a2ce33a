"""How the model is called in the registry, and what its aliases mean."""

MODEL_NAME = "PROJECT_MODEL"
CANDIDATE = "candidate"
"""Trained and registered, not yet tested as it will be served."""
CHAMPION = "champion"
"""What is served."""
