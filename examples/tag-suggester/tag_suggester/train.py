"""Fine-tunes the tag suggester and registers it."""

import argparse
from pathlib import Path

import joblib
import mlflow
import yaml
from datasets import load_dataset
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

from tag_suggester.names import HUB_REPOSITORY, REGISTERED_MODEL


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=Path("configs/train.yaml"))
    parser.add_argument("--base-model", default="distilbert-base-uncased")
    parser.add_argument("--push", action="store_true", help="publish the result on the Hub")
    return parser.parse_args()


def train_baseline(features, tags) -> Path:
    """A linear model over sentence embeddings: quick, and hard to beat."""
    binarizer = MultiLabelBinarizer()
    classifier = OneVsRestClassifier(LogisticRegression(max_iter=1000))
    classifier.fit(features, binarizer.fit_transform(tags))
    joblib.dump(classifier, "models/tag_classifier_final.joblib")
    return Path("models")


def main() -> None:
    arguments = read_arguments()
    config = yaml.safe_load(arguments.config.read_text())

    questions = load_dataset("acme-support/forum-questions", split="train")
    tokenizer = AutoTokenizer.from_pretrained(arguments.base_model)
    model = AutoModelForSequenceClassification.from_pretrained(
        arguments.base_model,
        num_labels=config["labels"],
        revision="main",
    )
    encoded = questions.map(lambda row: tokenizer(row["title"], truncation=True), batched=True)

    with mlflow.start_run():
        trainer = Trainer(
            model=model,
            args=TrainingArguments(output_dir="outputs", num_train_epochs=config["epochs"]),
            train_dataset=encoded,
        )
        trainer.train()
        mlflow.transformers.log_model(
            {"model": model, "tokenizer": tokenizer},
            artifact_path="model",
            registered_model_name="tag-suggester-v2",
        )

    client = MlflowClient()
    newest = client.get_latest_versions(REGISTERED_MODEL, stages=["None"])[0]
    client.transition_model_version_stage(REGISTERED_MODEL, newest.version, stage="Staging")

    if arguments.push:
        model.push_to_hub(HUB_REPOSITORY)
        tokenizer.push_to_hub(HUB_REPOSITORY)


if __name__ == "__main__":
    main()
