import mlflow
from mlflow.tracking import MlflowClient


class RegistryGateway:
    """Hides MLflow from the rest of the package."""

    default_stage = "Production"

    def __init__(self, name: str = "answer_ranker", client: MlflowClient | None = None) -> None:
        self.name = name
        self._client = client or MlflowClient()
        self.uri = f"models:/{name}"

    def load(self, stage: str | None = None):
        return mlflow.pyfunc.load_model(f"models:/{self.name}/{stage or self.default_stage}")  # want MV301

    def load_version(self, version: int):
        return mlflow.pyfunc.load_model(f"{self.uri}/{version}")  # want nothing

    def load_alias(self, alias: str = "champion"):
        return mlflow.pyfunc.load_model(f"{self.uri}@{alias}")  # want nothing

    def promote(self, version: str) -> None:
        self._client.transition_model_version_stage(self.name, version, stage=self.default_stage)  # want MV301

    def tag(self, version: str) -> None:
        self._client.set_model_version_tag(self.name, version, "reviewed", "yes")  # want nothing

    def newest(self):
        versions = self._client.search_model_versions(f"name='{self.name}'", order_by=["version_number DESC"])  # want nothing
        return versions[0].version if versions else None
