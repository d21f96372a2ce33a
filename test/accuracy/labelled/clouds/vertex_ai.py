"""Vertex AI: the registry, training jobs, and the models Google serves."""

import os

import vertexai
from anthropic import AnthropicVertex
from google.cloud import aiplatform, bigquery, storage
from google.cloud.aiplatform import Model
from langchain_google_vertexai import ChatVertexAI
from vertexai.generative_models import GenerativeModel
from vertexai.language_models import TextEmbeddingModel, TextGenerationModel
from vertexai.vision_models import ImageGenerationModel

PROJECT = "projects/acme/locations/us-central1"
aiplatform.init(project="acme-v2", experiment="churn-final")  # want nothing

aiplatform.Model.upload(display_name="churn-v2", artifact_uri="gs://acme/churn")  # want MV104
Model.upload(display_name="fraud_final", artifact_uri="gs://acme/fraud")  # want MV104
aiplatform.Model.upload_xgboost_model_file("model.bst", display_name="uplift_v02")  # want MV104
aiplatform.Model.upload_scikit_learn_model_file(model_file_path="m.joblib", display_name="rank-2024-08-06")  # want MV104
aiplatform.CustomTrainingJob(display_name="train-v2", script_path="train.py").run(model_display_name="pose-v3")  # want MV104
aiplatform.AutoMLTabularTrainingJob(display_name="auto").run(dataset=None, target_column="y", model_display_name="auto_new")  # want MV104
aiplatform.Model("projects/acme/locations/us-central1/models/churn-a")  # want MV203
aiplatform.Model(f"{PROJECT}/models/churn-b")  # want MV203
aiplatform.Model(model_name="1234567890")  # want MV203
Model("churn-c")  # want MV203

aiplatform.Model("projects/acme/locations/us-central1/models/churn-d@3")  # want nothing
aiplatform.Model("projects/acme/locations/us-central1/models/churn-e@champion")  # want nothing
aiplatform.Model(model_name="churn-f", version="2")  # want nothing
aiplatform.Model("churn-g@default")  # want nothing
aiplatform.Model(os.environ["MODEL"])  # want nothing
aiplatform.Model(f"{PROJECT}/models/churn-h@{os.environ['VERSION']}")  # want nothing
aiplatform.Model.upload(display_name="churn", artifact_uri="gs://acme/churn/v2", parent_model="churn")  # want nothing
aiplatform.Model.list(filter='display_name="churn-v2"')  # want nothing
aiplatform.Endpoint("projects/acme/locations/us-central1/endpoints/12")  # want nothing
aiplatform.Endpoint.create(display_name="churn-v2")  # want nothing
aiplatform.TabularDataset.create(display_name="reviews-v2", gcs_source="gs://acme/reviews.csv")  # want nothing
aiplatform.CustomTrainingJob(display_name="train-final", script_path="train.py")  # want nothing
GenerativeModel("gemini-1.5-pro-002")  # want nothing
GenerativeModel("gemini-2.0-flash")  # want nothing
GenerativeModel(model_name="publishers/google/models/gemini-1.5-flash-001")  # want nothing
TextGenerationModel.from_pretrained("text-bison@002")  # want nothing
TextEmbeddingModel.from_pretrained("textembedding-gecko@latest")  # want nothing
ImageGenerationModel.from_pretrained("imagegeneration@006")  # want nothing
ChatVertexAI(model="gemini-2.0-flash")  # want nothing
AnthropicVertex().messages.create(model="claude-3-5-sonnet-v2@20241022", max_tokens=9, messages=[])  # want nothing
vertexai.init(project="acme", location="us-central1")  # want nothing
bigquery.Client().get_model("acme.churn.model_v2")  # want nothing
storage.Client().bucket("models-v2").blob("churn/final.pkl")  # want nothing
