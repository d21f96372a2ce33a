"""TensorFlow Hub and Kaggle, which count versions."""

import os

import kagglehub
import keras_hub
import tensorflow as tf
import tensorflow_hub as hub
from kagglehub import KaggleDatasetAdapter, model_download

ENCODER = "https://tfhub.dev/google/universal-sentence-encoder"
MOBILENET = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/classification"

hub.load("https://tfhub.dev/google/universal-sentence-encoder-large")  # want MV206
hub.load(ENCODER)  # want MV206
hub.load(ENCODER + "-multilingual")  # want MV206
hub.KerasLayer(MOBILENET)  # want MV206
hub.KerasLayer("https://tfhub.dev/tensorflow/efficientnet/b0/feature-vector", trainable=False)  # want MV206
hub.KerasLayer(handle="https://tfhub.dev/google/elmo", trainable=True)  # want MV206
hub.Module("https://tfhub.dev/google/nnlm-en-dim128")  # want MV206
hub.load("https://www.kaggle.com/models/google/yamnet/tensorFlow2/yamnet")  # want MV206
hub.load("https://www.kaggle.com/models/google/movenet/frameworks/tensorFlow2/variations/thunder")  # want MV206
hub.resolve("https://tfhub.dev/google/bit/m-r50x1")  # want MV206
tf.keras.Sequential([hub.KerasLayer("https://tfhub.dev/google/nnlm-en-dim50", input_shape=[], dtype=tf.string)])  # want MV206
kagglehub.model_download("google/gemma/pyTorch/2b-it")  # want MV206
kagglehub.model_download("metaresearch/llama-3.1/transformers/8b-instruct", path="config.json")  # want MV206
kagglehub.model_download(handle="qwen-lm/qwen2.5/transformers/7b-instruct")  # want MV206
model_download("deepseek-ai/deepseek-r1/transformers/deepseek-r1-distill-qwen-7b")  # want MV206
kagglehub.dataset_download("zillow/zecon")  # want MV206
kagglehub.dataset_download("jessicali9530/stanford-dogs-dataset", path="images")  # want MV206
kagglehub.load_dataset(KaggleDatasetAdapter.PANDAS, "unsdsn/world-happiness", "2016.csv")  # want MV206
keras_hub.models.GemmaCausalLM.from_preset("kaggle://keras/gemma/keras/gemma_2b_en")  # want MV206
kagglehub.model_upload("acme/churn/pyTorch/base/2", "out")  # want MV106
kagglehub.model_upload("acme/churn", "out", version_notes="v2")  # want MV106

hub.load("https://tfhub.dev/google/universal-sentence-encoder/4")  # want nothing
hub.load(f"{ENCODER}/5")  # want MV207
hub.KerasLayer(f"{MOBILENET}/4")  # want MV208
hub.KerasLayer("https://tfhub.dev/google/imagenet/mobilenet_v3_large_100_224/classification/5?tf-hub-format=compressed")  # want nothing
hub.load("https://www.kaggle.com/models/google/yamnet/tensorFlow2/yamnet/1")  # want nothing
hub.load("https://www.kaggle.com/models/google/movenet/frameworks/tensorFlow2/variations/thunder/versions/4")  # want nothing
hub.load("/models/universal-sentence-encoder_4")  # want nothing
hub.load("./use")  # want nothing
hub.load("gs://acme-models/encoder")  # want nothing
hub.load(os.environ["TFHUB_MODEL"])  # want nothing
hub.load(f"https://tfhub.dev/{os.environ['MODEL']}")  # want nothing
hub.text_embedding_column("text", module_spec="./local")  # want nothing
kagglehub.model_download("google/gemma/pyTorch/2b-it/1")  # want nothing
kagglehub.model_download("google/gemma/pyTorch/7b-it/2", path="model.ckpt")  # want nothing
kagglehub.model_download(f"google/gemma/pyTorch/{os.environ['SIZE']}")  # want nothing
kagglehub.model_download(f"google/gemma/pyTorch/2b/{os.environ['VERSION']}")  # want nothing
kagglehub.dataset_download("zillow/zecon/versions/11")  # want nothing
kagglehub.competition_download("digit-recognizer")  # want nothing
kagglehub.notebook_output_download("alexisbcook/titanic-tutorial")  # want nothing
kagglehub.model_upload("acme/churn/pyTorch/base", "out", version_notes="better")  # want nothing
keras_hub.models.GemmaCausalLM.from_preset("gemma_2b_en")  # want nothing
keras_hub.models.GemmaCausalLM.from_preset("kaggle://keras/gemma/keras/gemma_2b_en/2")  # want nothing
keras_hub.models.GemmaCausalLM.from_preset("./gemma")  # want nothing
tf.saved_model.load("models/use/1")  # want nothing
tf.keras.utils.get_file("flowers", "https://tfhub.dev.example.org/flowers.tgz")  # want nothing
print("https://tfhub.dev/google/elmo")  # want nothing


def embed(texts, handle="https://tfhub.dev/google/nnlm-en-dim128-with-normalization"):
    return hub.load(handle)(texts)  # want MV206


def download(owner, model, variation="base"):
    return kagglehub.model_download(f"{owner}/{model}/pyTorch/{variation}")  # want nothing
