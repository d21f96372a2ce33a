"""A nightly job: arguments from typer, click and argparse."""

import argparse
from typing import Annotated, Optional

import click
import mlflow
import typer
from transformers import AutoModel, AutoModelForSequenceClassification, AutoTokenizer

app = typer.Typer()


@app.command()
def score(
    model_id: Annotated[str, typer.Option(help="on the Hub")] = "cardiffnlp/twitter-roberta-base-sentiment-latest",
    revision: Optional[str] = typer.Option(None),
    uri: str = typer.Option("models:/sentiment_scorer/Staging", help="in the registry"),
    pinned_uri: str = typer.Option("models:/sentiment_scorer@nightly"),
):
    tokenizer = AutoTokenizer.from_pretrained(model_id)  # want MV201
    model = AutoModelForSequenceClassification.from_pretrained(model_id, revision=revision)  # want nothing
    registered = mlflow.pyfunc.load_model(uri)  # want MV301
    nightly = mlflow.pyfunc.load_model(pinned_uri)  # want nothing
    return tokenizer, model, registered, nightly


@click.command()
@click.option("--encoder", "encoder_name", default="sentence-transformers/LaBSE", show_default=True)
@click.option("--folder", type=click.Path(exists=True), default="models/labse")
@click.option("--version", default="v2")
def embed(encoder_name, folder, version):
    AutoModel.from_pretrained(encoder_name)  # want MV201
    AutoModel.from_pretrained(folder)  # want nothing
    mlflow.pyfunc.load_model(f"models:/embedder/{version.strip('v')}")  # want nothing


def parse_arguments():
    parser = argparse.ArgumentParser(description="Scores bert-base-uncased")  # want nothing
    parser.add_argument("--model_name_or_path", type=str, default="nlptown/bert-base-multilingual-uncased-sentiment")
    parser.add_argument("-t", "--tokenizer", dest="tokenizer_name", default="google-t5/t5-base")
    parser.add_argument("--local", default="./models/sentiment")
    parser.add_argument("--required_model", required=True)
    return parser.parse_args()


def main():
    args = parse_arguments()
    AutoModel.from_pretrained(args.model_name_or_path)  # want MV201
    AutoTokenizer.from_pretrained(args.tokenizer_name, use_fast=False)  # want MV201
    AutoModel.from_pretrained(args.local)  # want nothing
    AutoModel.from_pretrained(args.required_model)  # want nothing
    AutoModel.from_pretrained(args.no_such_argument)  # want nothing


if __name__ == "__main__":
    main()
