"""Kaggle: handles with and without the number of a version."""

import os

import kagglehub
from kagglehub import KaggleDatasetAdapter, dataset_download, model_download

GEMMA = "google/gemma-2/transformers"
VARIATION = "gemma-2-9b"

kagglehub.model_download("google/gemma-3/transformers/gemma-3-1b-it")  # want MV206
kagglehub.model_download(f"{GEMMA}/{VARIATION}")  # want MV206
model_download("metaresearch/llama-3.1/transformers/8b-instruct")  # want MV206
model_download(handle="mistral-ai/mistral/pytorch/7b-v0.1-hf", path="config.json")  # want MV206
kagglehub.model_download("keras/bert/keras/bert_base_en", force_download=True)  # want MV206
kagglehub.model_download("qwen-lm/qwen2.5/transformers/7b")  # want MV206
kagglehub.model_download("deepseek-ai/deepseek-r1/transformers/deepseek-r1-distill-qwen-7b")  # want MV206
kagglehub.model_download("acme/churn/scikitLearn/gradient-boosting")  # want MV206
kagglehub.model_download("acme/churn-v2/other/onnx")  # want MV206
kagglehub.dataset_download("acme/support-questions")  # want MV206
kagglehub.dataset_download("zillow/zecon", path="State_time_series.csv")  # want MV206
dataset_download("unsdsn/world-happiness")  # want MV206
kagglehub.dataset_load(KaggleDatasetAdapter.PANDAS, "unsdsn/world-happiness-report", "2016.csv")  # want MV206
kagglehub.dataset_load(KaggleDatasetAdapter.HUGGING_FACE, "acme/tickets", "tickets.csv")  # want MV206


class Pipeline:
    handle = "google/bert/tensorFlow2/en-uncased-l-10-h-256-a-4"

    def load(self):
        return kagglehub.model_download(self.handle)  # want MV206


def weights(handle="keras/gemma/keras/gemma_2b_en"):
    return model_download(handle)  # want MV206


for handle in ("timm/tf-efficientnet/pyTorch/tf-efficientnet-b0", "timm/tf-efficientnet/pyTorch/tf-efficientnet-b1"):
    kagglehub.model_download(handle)  # want MV206

kagglehub.model_download("google/gemma-3/transformers/gemma-3-4b-it/1")  # want nothing
kagglehub.model_download(f"{GEMMA}/gemma-2-2b/2")  # want nothing
kagglehub.model_download(f"{GEMMA}/gemma-2-27b/{os.environ['VERSION']}")  # want nothing
kagglehub.model_download(os.environ["HANDLE"])  # want nothing
kagglehub.dataset_download("acme/support-answers/versions/12")  # want nothing
kagglehub.competition_download("digit-recognizer")  # want nothing
kagglehub.notebook_output_download("alexisbcook/titanic-tutorial")  # want nothing
kagglehub.package_import("dster/package-test/versions/1")  # want nothing
kagglehub.model_upload("acme/churn/scikitLearn/gradient-boosting-2", "out")  # want nothing
kagglehub.dataset_upload("acme/support-answers", "out")  # want nothing
kagglehub.login()  # want nothing
kagglehub.config.set_kaggle_credentials("acme", "key")  # want nothing
