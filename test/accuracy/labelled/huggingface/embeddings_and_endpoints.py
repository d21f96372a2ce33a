"""Frameworks and clouds that hand a Hub id on, and where each takes the revision."""

from langchain_huggingface import HuggingFaceEmbeddings, HuggingFacePipeline
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.llms.huggingface import HuggingFaceLLM
from sagemaker.huggingface import HuggingFaceModel

from .settings import model_options

HuggingFaceEmbeddings(model_name="sentence-transformers/paraphrase-MiniLM-L3-v2")  # want MV201
HuggingFaceEmbeddings(model_name="BAAI/bge-m3", model_kwargs={"device": "cpu"})  # want MV201
HuggingFaceEmbeddings(
    model_name="intfloat/multilingual-e5-base",
    model_kwargs={"revision": "835193815a3936a24a0ee7dc9e3d48c1fbb19c55"},  # want nothing
)
HuggingFaceEmbeddings(model_name="thenlper/gte-base", model_kwargs={"revision": "main"})  # want MV202
HuggingFaceEmbeddings(model_name="thenlper/gte-large", model_kwargs=model_options)  # want nothing
HuggingFaceEmbeddings(model_name="nomic-ai/nomic-embed-text-v1.5", model_kwargs={"trust_remote_code": True})  # want MV201, MV209
HuggingFacePipeline.from_model_id(model_id="acme/summarizer-t5", task="summarization")  # want MV201
HuggingFacePipeline.from_model_id("acme/summarizer-pegasus", "summarization", model_kwargs={"revision": "v2"})  # want MV202

HuggingFaceEmbedding("BAAI/bge-small-en-v1.5")  # want MV201
HuggingFaceEmbedding(model_name="BAAI/bge-large-zh", revision="5f75fd1c5e8f7d1b7d8e4f5a6b7c8d9e0f1a2b3c")  # want nothing
HuggingFaceLLM(model_name="HuggingFaceH4/zephyr-7b-alpha", tokenizer_name=model_options)  # want MV201

hub = {"HF_MODEL_ID": "distilbert/distilbert-base-uncased-distilled-squad", "HF_TASK": "question-answering"}
HuggingFaceModel(env=hub, role=model_options)  # want MV201
HuggingFaceModel(env={"HF_MODEL_ID": "acme/ranker-xlm", "HF_MODEL_REVISION": "main"}, role=model_options)  # want MV202
HuggingFaceModel(
    env={
        "HF_MODEL_ID": "acme/ranker-mpnet",
        "HF_MODEL_REVISION": "0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d",  # want nothing
    },
    role=model_options,
)
HuggingFaceModel(model_data="s3://acme/ranker/model.tar.gz", role=model_options)  # want nothing
