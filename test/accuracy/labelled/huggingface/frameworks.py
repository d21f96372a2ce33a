"""Libraries for one kind of task, which load from the Hub by themselves."""

import chromadb.utils.embedding_functions as embedding_functions
from auto_gptq import AutoGPTQForCausalLM
from bertopic import BERTopic
from chromadb.utils.embedding_functions import SentenceTransformerEmbeddingFunction
from chronos import BaseChronosPipeline
from ctransformers import AutoModelForCausalLM
from fastembed import TextEmbedding
from FlagEmbedding import BGEM3FlagModel, FlagReranker
from flair.models import SequenceTagger
from flair.nn import Classifier
from haystack.components.embedders import SentenceTransformersDocumentEmbedder, SentenceTransformersTextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator
from langchain_community.embeddings import SentenceTransformerEmbeddings
from pyannote.audio import Inference, Model, Pipeline
from pylate import models
from sglang import Engine
from speechbrain.inference.interfaces import FetchConfig
from speechbrain.inference.speaker import EncoderClassifier

COMMIT = "1d3a5f7092b4c6d8e0f1a2b3c4d5e6f708192a3b"

embedding_functions.SentenceTransformerEmbeddingFunction(model_name="frameworks/chroma-module")  # want MV201
SentenceTransformerEmbeddingFunction(model_name="frameworks/chroma-pinned", revision=COMMIT)  # want nothing
SentenceTransformerEmbeddingFunction("frameworks/chroma-moving", revision="main")  # want MV202
SentenceTransformerEmbeddingFunction(model_name="./models/embedder")  # want nothing
embedding_functions.OpenAIEmbeddingFunction(api_key="…", model_name="text-embedding-3-small")  # want nothing

Pipeline.from_pretrained("frameworks/diarization", use_auth_token=True)  # want MV201
Pipeline.from_pretrained("frameworks/diarization-old@2.1")  # want MV202
Model.from_pretrained("frameworks/segmentation", revision=COMMIT)  # want nothing
Model.from_pretrained("checkpoints/segmentation.ckpt")  # want nothing
Inference("frameworks/inference")  # want nothing

EncoderClassifier.from_hparams(source="frameworks/speaker", savedir="cache/speaker")  # want MV201
EncoderClassifier.from_hparams(source="frameworks/speaker-old", revision=COMMIT)  # want nothing
EncoderClassifier.from_hparams("frameworks/speaker-new", fetch_config=FetchConfig(revision=COMMIT))  # want nothing
EncoderClassifier.from_hparams(source="./results/speaker")  # want nothing

SentenceTransformersTextEmbedder(model="frameworks/haystack-text")  # want MV201
SentenceTransformersDocumentEmbedder(model="frameworks/haystack-documents", revision=COMMIT)  # want nothing
SentenceTransformersDocumentEmbedder(model="frameworks/haystack-code", trust_remote_code=True)  # want MV201, MV209
SentenceTransformersDocumentEmbedder()  # want nothing
OpenAIChatGenerator(model="gpt-5.6-sol-2026-07-01")  # want nothing

SequenceTagger.load("frameworks/ner-english")  # want MV201
SequenceTagger.load(f"frameworks/ner-pinned@{COMMIT}")  # want nothing
SequenceTagger.load("ner")  # want nothing
SequenceTagger.load("resources/taggers/final-model.pt")  # want nothing
Classifier.load("frameworks/sentiment@main")  # want MV202

Engine(model_path="frameworks/engine")  # want MV201
Engine(model_path="frameworks/engine-pinned", revision=COMMIT)  # want nothing
AutoGPTQForCausalLM.from_quantized("frameworks/quantized", device="cuda:0")  # want MV201
AutoModelForCausalLM.from_pretrained("frameworks/ggml", model_type="llama")  # want MV201
AutoModelForCausalLM.from_pretrained("frameworks/ggml-pinned", revision=COMMIT)  # want nothing
BaseChronosPipeline.from_pretrained("frameworks/chronos", device_map="cuda")  # want MV201
models.ColBERT(model_name_or_path="frameworks/colbert")  # want MV201
models.ColBERT(model_name_or_path="frameworks/colbert-pinned", revision=COMMIT)  # want nothing
SentenceTransformerEmbeddings(model_name="frameworks/langchain")  # want MV201

# These take no revision, so there is nothing to ask for.
BGEM3FlagModel("frameworks/flag", use_fp16=True)  # want nothing
FlagReranker("frameworks/reranker")  # want nothing
TextEmbedding(model_name="frameworks/fast")  # want nothing
BERTopic(embedding_model="frameworks/topics")  # want nothing

from colpali_engine.models import ColQwen2  # noqa: E402

ColQwen2.from_pretrained("frameworks/colqwen2", torch_dtype="auto")  # want MV201
ColQwen2.from_pretrained("frameworks/colqwen2-pinned", revision=COMMIT)  # want nothing
