"""TensorFlow Hub: handles of tfhub.dev and of Kaggle, where it moved; a number behind them is a version that never changes."""

import os

import tensorflow as tf
import tensorflow_hub as hub

HUB = "https://tfhub.dev"
ENCODER = f"{HUB}/google/universal-sentence-encoder-lite"
DETECTORS = {
    "fast": "https://tfhub.dev/tensorflow/ssd_mobilenet_v2/fpnlite_640x640",
    "exact": "https://tfhub.dev/tensorflow/efficientdet/d4/1",
}

hub.load("https://tfhub.dev/google/universal-sentence-encoder-multilingual")  # want MV206
hub.load(ENCODER)  # want MV206
hub.load(DETECTORS["fast"])  # want MV206
hub.load("https://tfhub.dev/google/yamnet/")  # want MV206
hub.load(handle="https://tfhub.dev/google/movenet/singlepose/lightning")  # want MV206
hub.load("http://tfhub.dev/google/nnlm-en-dim50")  # want MV206
hub.resolve("https://tfhub.dev/google/nnlm-en-dim128")  # want MV206
hub.KerasLayer("https://tfhub.dev/google/imagenet/resnet_v2_50/classification")  # want MV206
hub.KerasLayer("https://tfhub.dev/google/imagenet/inception_v3/feature_vector", trainable=True, input_shape=(299, 299, 3))  # want MV206
hub.KerasLayer(handle="https://tfhub.dev/tensorflow/small_bert/bert_en_uncased_L-4_H-512_A-8", name="encoder")  # want MV206
hub.KerasLayer(f"{HUB}/tensorflow/bert_en_uncased_preprocess")  # want MV206
hub.Module("https://tfhub.dev/google/elmo")  # want MV206
hub.load("https://tfhub.dev/deepmind/biggan-deep-256?tf-hub-format=compressed")  # want MV206
hub.load("https://www.kaggle.com/models/google/spice/frameworks/TensorFlow2/variations/spice")  # want MV206
hub.KerasLayer("https://www.kaggle.com/models/google/mobilenet-v3/TensorFlow2/large-100-224-classification")  # want MV206
tf.keras.Sequential([hub.KerasLayer("https://tfhub.dev/google/tf2-preview/gnews-swivel-20dim")])  # want MV206


def embed(text, handle="https://tfhub.dev/google/Wiki-words-250"):
    return hub.load(handle)(text)  # want MV206


class Detector:
    handle = "https://tfhub.dev/google/openimages_v4/ssd/mobilenet_v2"

    def load(self):
        return hub.load(self.handle)  # want MV206


for each in ["https://tfhub.dev/google/vggish", "https://tfhub.dev/google/trillsson5"]:
    hub.load(each)  # want MV206

hub.load("https://tfhub.dev/google/universal-sentence-encoder-multilingual-large/3")  # want nothing
hub.load("https://tfhub.dev/google/yamnet/1")  # want nothing
hub.load("https://tfhub.dev/google/yamnet/1/")  # want nothing
hub.load(DETECTORS["exact"])  # want nothing
hub.load(f"{HUB}/google/movenet/singlepose/thunder/4")  # want nothing
hub.load("https://tfhub.dev/google/elmo/3?tf-hub-format=compressed")  # want nothing
hub.load("https://www.kaggle.com/models/google/spice/frameworks/TensorFlow2/variations/spice/versions/2")  # want nothing
hub.load("https://www.kaggle.com/models/google/movenet/tensorFlow2/singlepose-thunder/4")  # want nothing
hub.load(os.environ["HUB_HANDLE"])  # want nothing
hub.load(f"{HUB}/google/yamnet/{os.environ['YAMNET']}")  # want nothing
hub.load("./exported/encoder")  # want nothing
hub.load("gs://acme/encoder/4")  # want nothing
hub.load("/opt/models/universal-sentence-encoder")  # want nothing
hub.resolve("exported/encoder_v2")  # want nothing
hub.KerasLayer("https://tfhub.dev/tensorflow/bert_en_cased_L-12_H-768_A-12/4", trainable=False)  # want nothing
hub.KerasLayer("https://tfhub.dev/tensorflow/bert_en_cased_preprocess/3")  # want nothing
hub.KerasLayer(tf.saved_model.load("exported/encoder"))  # want nothing
hub.KerasLayer(lambda text: text)  # want nothing
hub.Module("https://tfhub.dev/google/nnlm-en-dim128-with-normalization/1")  # want nothing
hub.list_registered_modules() if hasattr(hub, "list_registered_modules") else None  # want nothing
print("see https://tfhub.dev/google/elmo")  # want nothing
DOCUMENTATION = "https://tfhub.dev"  # want nothing
COLLECTION = "https://tfhub.dev/s?module-type=text-embedding"  # want nothing
tf.keras.utils.get_file("flowers", "https://storage.googleapis.com/tfhub-modules/google/yamnet/1.tar.gz")  # want nothing
tf.saved_model.save(embed, "exported/1")  # want nothing

hub.load(handle=os.path.join("exported", "encoder"))  # want nothing
hub.KerasLayer("https://tfhub.dev/google/universal-sentence-encoder-large/5", trainable=True)  # want nothing
hub.load("s3://acme/models/encoder/2")  # want nothing
