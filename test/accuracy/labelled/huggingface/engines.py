"""Engines and older libraries that load from the Hub by themselves."""

from agents import Agent
from llama_index.embeddings import HuggingFaceEmbedding
from llama_index.indices.postprocessor import SentenceTransformerRerank
from phoenix.evals import AnthropicModel, OpenAIModel
from simpletransformers.classification import ClassificationArgs, ClassificationModel
from vllm import AsyncEngineArgs, AsyncLLMEngine, EngineArgs

LLM_MODEL_ID = "engines/talker"
arguments = AsyncEngineArgs(model=LLM_MODEL_ID, max_model_len=4096)  # want MV201
engine = AsyncLLMEngine.from_engine_args(arguments)  # want nothing
EngineArgs(model="engines/walker", revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")  # want nothing
AsyncEngineArgs(model="/models/talker")  # want nothing

HuggingFaceEmbedding(model_name="engines/small-en")  # want MV201
SentenceTransformerRerank(top_n=2, model="engines/reranker")  # want nothing

ClassificationModel("bert", "engines/tiny-bert", args=ClassificationArgs())  # want MV201
ClassificationModel("bert", "outputs/checkpoint-2000")  # want nothing

OpenAIModel(model="gpt-4-turbo-preview")  # want MV205
OpenAIModel(model="gpt-4-turbo-preview", base_url="http://localhost:8000/v1")  # want nothing
AnthropicModel(model="claude-sonnet-4-6")  # want nothing
Agent(name="guard", instructions="Be kind.", model="gpt-4o-mini-2024-07-18")  # want MV205
Agent(name="gpt-4")  # want nothing
Agent(name="local", model="litellm/ollama_chat/qwen3:8b")  # want nothing
