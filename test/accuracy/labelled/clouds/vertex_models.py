"""Vertex AI: models by their addresses and ids, and how uploads are named."""

import os

from google.cloud import aiplatform
from google.cloud import aiplatform as ai
from google.cloud.aiplatform.models import Model as VertexModel

MODELS = "projects/acme/locations/europe-west4/models"

aiplatform.Model("projects/acme/locations/europe-west4/models/ticket-router")  # want MV203
aiplatform.Model(f"{MODELS}/ticket-ranker")  # want MV203
aiplatform.Model(model_name=f"{MODELS}/ticket-sorter")  # want MV203
ai.Model("5678901234567890123")  # want MV203
ai.Model(model_name="ticket-merger", project="acme", location="europe-west4")  # want MV203
VertexModel("ticket-tagger")  # want MV203
aiplatform.Model.upload(display_name="ticket-router-v3", artifact_uri="gs://acme/tickets", serving_container_image_uri="acme/serve")  # want MV104
ai.Model.upload(display_name="ticket_ranker_final", artifact_uri="gs://acme/tickets")  # want MV104
ai.Model.upload(display_name="ticket-sorter-1.2.0", artifact_uri="gs://acme/tickets")  # want MV104
ai.Model.upload_tensorflow_saved_model("gs://acme/saved", display_name="ticket_tagger_v2")  # want MV104
ai.CustomContainerTrainingJob(display_name="train", container_uri="acme/train").run(model_display_name="ticket-merger-v4")  # want MV104
ai.AutoMLTextTrainingJob(display_name="auto", prediction_type="classification").run(dataset=None, model_display_name="ticket_auto_latest")  # want MV104


def current(name="ticket-splitter"):
    return aiplatform.Model(name)  # want MV203


class Serving:
    model_name = f"{MODELS}/ticket-closer"

    def load(self):
        return aiplatform.Model(self.model_name)  # want MV203


for each in ["ticket-opener", "ticket-mover"]:
    aiplatform.Model(f"{MODELS}/{each}")  # want MV203

aiplatform.Model("projects/acme/locations/europe-west4/models/ticket-router@4")  # want nothing
aiplatform.Model(f"{MODELS}/ticket-ranker-b@{os.environ['VERSION']}")  # want nothing
ai.Model(model_name="ticket-merger-b", version="3", project="acme")  # want nothing
ai.Model.upload(display_name="ticket-router", artifact_uri="gs://acme/tickets/v3", version_aliases=["candidate"])  # want nothing
ai.Endpoint(f"projects/acme/locations/europe-west4/endpoints/{os.environ['ENDPOINT']}")  # want nothing
ai.Endpoint.create(display_name="tickets-v2")  # want nothing

aiplatform.Model("projects/acme/locations/us-east1/models/intent")  # want MV203
aiplatform.Model("projects/acme/locations/us-east1/models/topic")  # want MV203
aiplatform.Model("projects/acme/locations/us-east1/models/language")  # want MV203
aiplatform.Model("projects/acme/locations/us-east1/models/summary")  # want MV203
aiplatform.Model("projects/acme/locations/us-east1/models/priority")  # want MV203
