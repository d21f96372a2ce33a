"""DVC: files of other repositories, and the models that a registry of one's own keeps."""

import os

import dvc.api
from dvc.api import get_url, read

ROUTER = "https://github.com/acme/tickets"
REPOSITORY = os.environ["REPOSITORY"]

dvc.api.get_url("models/router.pkl", repo="https://github.com/acme/models-router")  # want MV206
dvc.api.get_url("models/ranker.joblib", repo="https://github.com/acme/models-ranker")  # want MV206
dvc.api.get_url("models/parser.pt", repo="https://github.com/acme/models-parser")  # want MV206
dvc.api.get_url("models/linker.pt", repo="https://github.com/acme/models-linker")  # want MV206
dvc.api.get_url("models/decoder.pth", repo="https://github.com/acme/models-decoder")  # want MV206
dvc.api.get_url("models/backbone.onnx", repo="https://github.com/acme/models-backbone")  # want MV206
dvc.api.get_url("models/segmenter.h5", repo="https://github.com/acme/models-segmenter")  # want MV206
dvc.api.get_url("models/detector.keras", repo="https://github.com/acme/models-detector")  # want MV206
dvc.api.get_url("models/reranker.safetensors", repo="https://github.com/acme/models-reranker")  # want MV206
dvc.api.get_url("models/tagger.bin", repo="https://github.com/acme/models-tagger")  # want MV206
dvc.api.get_url("models/splitter.ckpt", repo="https://github.com/acme/models-splitter")  # want MV206
dvc.api.open("models/closer.pkl", repo="git@github.com:acme/support.git", mode="rb")  # want MV206
dvc.api.open("models/opener.joblib", repo="git@github.com:acme/support.git", mode="rb")  # want MV206
dvc.api.open("models/mover.pt", repo="git@github.com:acme/support.git", mode="rb")  # want MV206
dvc.api.open("models/finder.onnx", repo="git@github.com:acme/support.git", mode="rb")  # want MV206
dvc.api.open("models/sorter.h5", repo="git@github.com:acme/support.git", mode="rb")  # want MV206
read("models/intent.pkl", repo="https://gitlab.com/acme/nlp", mode="rb")  # want MV206
read("models/topic.joblib", repo="https://gitlab.com/acme/nlp", mode="rb")  # want MV206
read("models/language.pt", repo="https://gitlab.com/acme/nlp", mode="rb")  # want MV206
dvc.api.read("models/pose.pt", repo=ROUTER, rev="main")  # want MV206
dvc.api.read("models/depth.onnx", repo=ROUTER, rev="master")  # want MV206
dvc.api.read("models/flow.pth", repo=ROUTER, rev="develop")  # want MV206
dvc.api.read("models/scene.pkl", repo=ROUTER, rev="HEAD")  # want MV206
get_url("models/price.pkl", ROUTER)  # want MV206
get_url(path="models/stock.joblib", repo=ROUTER)  # want MV206
dvc.api.open("models/demand.keras", repo=ROUTER, rev="main")  # want MV206


def fetch(name="models/churn.pkl", repository="https://github.com/acme/churn"):
    return dvc.api.read(name, repo=repository)  # want MV206


dvc.api.get_url("models/uplift.pkl", repo=ROUTER, rev="uplift@v1.2.0")  # want nothing
dvc.api.get_url("models/score.pt", repo=ROUTER, rev="score@v3.0.1")  # want nothing
dvc.api.get_url("models/rank.onnx", repo=ROUTER, rev="rank@v0.9.0")  # want nothing
dvc.api.get_url("models/fraud.joblib", repo=ROUTER, rev="5617a9f61b028005a4858fdac845db406aefb181")  # want nothing
dvc.api.get_url("models/risk.pth", repo=ROUTER, rev="0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d")  # want nothing
dvc.api.read("models/own.pkl")  # want nothing
dvc.api.open("models/local.joblib", mode="rb")  # want nothing
dvc.api.read("data/train.csv", repo=ROUTER)  # want nothing
dvc.api.get_url("data/features.parquet", repo=ROUTER)  # want nothing
dvc.api.open("reports/metrics.json", repo=ROUTER)  # want nothing
dvc.api.read("models/pinned.pkl", repo=ROUTER, rev=os.environ["REVISION"])  # want nothing
dvc.api.params_show("params.yaml")  # want nothing
dvc.api.metrics_show(repo=ROUTER)  # want nothing
dvc.api.exp_show()  # want nothing
dvc.api.all_branches()  # want nothing
dvc.api.DVCFileSystem(ROUTER, rev="main")  # want nothing
dvc.api.artifacts_show("router", version="v2.1.0")  # want nothing
dvc.api.artifacts_show("ranker", stage="prod")  # want nothing
dvc.api.artifacts_show("encoder")  # want nothing
print(f"models come from {ROUTER}")  # want nothing
URL = "https://github.com/acme/tickets/raw/main/models/router.pkl"  # want nothing
os.system("dvc pull models/router.pkl")  # want nothing
