"""Publishing on the Hub: names of the project's own."""

from huggingface_hub import HfApi, create_repo, upload_folder
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

BASE = "distilbert/distilbert-base-uncased"
REVISION = "12040accade4e8a0f71eabdb258fecc2e7e948be"

model = AutoModelForSequenceClassification.from_pretrained(BASE, revision=REVISION)  # want nothing
tokenizer = AutoTokenizer.from_pretrained(BASE, revision=REVISION)  # want nothing

model.push_to_hub("acme/churn-distilbert-v1.2.0")  # want nothing
model.push_to_hub("acme/churn-distilbert")  # want nothing
model.push_to_hub("acme/churn-distilbert-V1_2")  # want MV101
model.push_to_hub("acme/churn-distilbert-ver2")  # want MV101
tokenizer.push_to_hub("acme/churn-distilbert_v02")  # want MV101
model.push_to_hub("acme/churn-distilbert-final")  # want MV103
model.push_to_hub("acme/churn-distilbert-v2-1")  # want MV101
model.push_to_hub("acme/churn-06-08-2024")  # want MV105
model.push_to_hub("acme/churn-2024-08-06")  # want MV107
model.push_to_hub("acme/churn--distilbert")  # want MV106
model.push_to_hub("acme/churn distilbert")  # want MV106
model.push_to_hub("acme/llama-3.1-8b-churn")  # want nothing
model.push_to_hub("acme/wav2vec2-base-timit")  # want nothing
model.push_to_hub(f"acme/churn-{model.config.model_type}")  # want nothing

create_repo("acme/churn-latest", exist_ok=True)  # want MV103
upload_folder(repo_id="acme/churn-v3", folder_path="out")  # want nothing

api = HfApi()
api.create_repo(repo_id="acme/churn_Version-2")  # want MV101
api.upload_file(path_or_fileobj="README.md", path_in_repo="README.md", repo_id="acme/churn-v1.0")  # want nothing
api.upload_folder(folder_path="out", repo_id="acme/churn-new")  # want MV103

arguments = TrainingArguments(output_dir="churn-best", push_to_hub=True, hub_model_id="acme/churn-best")  # want MV103
arguments = TrainingArguments("churn-v0.1", hub_model_id="acme/churn-v0.1")  # want nothing
trainer = Trainer(model=model, args=arguments)
trainer.push_to_hub("End of training")  # want nothing


class ResultsTracker:
    """The empty name of a repository is a default that is checked before anything is pushed."""

    def __init__(self, owner: str = "", repository: str = "") -> None:
        owner = owner or HfApi().whoami()["name"]
        self.results = f"{owner}/{repository}"

    def push(self) -> None:
        HfApi().create_repo(repo_id=self.results, repo_type="dataset")  # want nothing


USERNAME = ""
ACCOUNT = "Enter the name of your account."
HfApi().create_repo(f"{USERNAME}/q-learning-taxi")  # want nothing
HfApi().create_repo(f"{ACCOUNT}/image-embeddings", repo_type="dataset")  # want nothing
HfApi().create_repo("[your-owner-name]/example-preferences", repo_type="dataset")  # want nothing
HfApi().create_repo("<user>/churn")  # want nothing
