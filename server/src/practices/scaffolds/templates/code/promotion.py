"""Moves the champion's alias to the candidate, which has passed its tests."""

from mlflow import MlflowClient

from PROJECT_PACKAGE.registry import CANDIDATE, CHAMPION, MODEL_NAME


def promote() -> str:
    """Makes the candidate the champion, which is what is served. Gives its version."""
    client = MlflowClient()
    version = str(client.get_model_version_by_alias(MODEL_NAME, CANDIDATE).version)
    client.set_registered_model_alias(MODEL_NAME, CHAMPION, version)
    return version


if __name__ == "__main__":
    print(f"{MODEL_NAME} version {promote()} is the {CHAMPION}")
