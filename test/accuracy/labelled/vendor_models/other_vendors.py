"""The libraries of Anthropic, Google, Mistral, Cohere and Amazon Bedrock."""

import json
import os

import anthropic
import boto3
import cohere
import google.generativeai as palm
from anthropic import Anthropic, AnthropicBedrock, AnthropicVertex, AsyncAnthropic
from google import genai
from google.genai import types
from mistralai import Mistral
from mistralai.client import MistralClient

chat = [{"role": "user", "content": "hello"}]
CLAUDE = "claude-3-5-sonnet-20241022"

claude = Anthropic()
claude.messages.create(model="claude-3-haiku-20240307", max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model=CLAUDE, max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model="claude-3-opus-latest", max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model="claude-sonnet-4-20250514", max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model="claude-sonnet-4-5", max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model="claude-haiku-4-5", max_tokens=64, messages=chat)  # want MV204
claude.messages.stream(model="claude-opus-4-0", max_tokens=64, messages=chat)  # want MV205
claude.messages.count_tokens(model="claude-3-7-sonnet-20250219", messages=chat)  # want MV205
claude.beta.messages.create(model="claude-opus-4-1-20250805", max_tokens=64, messages=chat)  # want MV205
claude.completions.create(model="claude-2.1", prompt="a", max_tokens_to_sample=64)  # want MV205
anthropic.AsyncAnthropic().messages.create(model="claude-instant-1.2", max_tokens=64, messages=chat)  # want MV205
AsyncAnthropic().messages.create(model="claude-3-5-haiku-latest", max_tokens=64, messages=chat)  # want MV205
claude.messages.create(model="claude-sonnet-4-6", max_tokens=64, messages=chat)  # want nothing
claude.messages.create(model="claude-haiku-4-5-20251001", max_tokens=64, messages=chat)  # want nothing
claude.messages.create(model="claude-opus-5", max_tokens=64, messages=chat)  # want nothing
claude.messages.create(model=os.environ["CLAUDE"], max_tokens=64, messages=chat)  # want nothing
AnthropicVertex().messages.create(model="claude-3-haiku@20240307", max_tokens=64, messages=chat)  # want nothing
AnthropicBedrock().messages.create(model="anthropic.claude-3-haiku-20240307-v1:0", max_tokens=64, messages=chat)  # want nothing

gemini = genai.Client()
gemini.models.generate_content(model="gemini-2.0-flash", contents="hello")  # want MV205
gemini.models.generate_content(model="models/gemini-2.0-flash-001", contents="hello")  # want MV205
gemini.models.generate_content(model="gemini-2.5-pro", contents="hello", config=types.GenerateContentConfig())  # want MV205
gemini.models.generate_content_stream(model="gemini-flash-latest", contents="hello")  # want MV204
gemini.aio.models.generate_content(model="gemini-2.0-flash-lite", contents="hello")  # want MV205
gemini.models.embed_content(model="text-embedding-004", contents="hello")  # want MV205
gemini.models.generate_images(model="imagen-3.0-generate-002", prompt="a cat")  # want MV205
gemini.models.generate_videos(model="veo-2.0-generate-001", prompt="a cat")  # want MV205
gemini.chats.create(model="gemini-3-pro-preview")  # want MV205
palm.GenerativeModel("gemini-2.0-flash-lite-001")  # want MV205
palm.GenerativeModel(model_name="gemini-pro-latest")  # want MV204
palm.embed_content(model="models/embedding-001", content="hello")  # want MV205
gemini.models.generate_content(model="gemini-3.5-flash", contents="hello")  # want nothing
gemini.models.generate_content(model="gemini-2.5-flash-lite", contents="hello")  # want nothing
gemini.models.generate_content(model="tunedModels/my-model", contents="hello")  # want nothing
palm.GenerativeModel("gemma-3-27b-it")  # want nothing
gemini.files.upload(file="gemini-2.0-flash.txt")  # want nothing

mistral = Mistral(api_key="…")
mistral.chat.complete(model="mistral-large-latest", messages=chat)  # want MV204
mistral.chat.stream(model="codestral-2501", messages=chat)  # want MV205
mistral.fim.complete(model="codestral-latest", prompt="def f(")  # want MV204
mistral.chat.complete_async(model="devstral-small-2507", messages=chat)  # want MV205
mistral.chat.complete(model="pixtral-12b-2409", messages=chat)  # want MV205
MistralClient().chat(model="mistral-small-latest", messages=chat)  # want MV204
mistral.chat.complete(model="mistral-small-2603", messages=chat)  # want nothing
mistral.embeddings.create(model="mistral-embed", inputs=["a"])  # want nothing
mistral.chat.complete(model="ft:open-mistral-7b:abc", messages=chat)  # want nothing

co = cohere.ClientV2()
co.chat(model="command-r", messages=chat)  # want MV205
co.chat(model="command-r-plus-04-2024", messages=chat)  # want MV205
co.embed(model="embed-english-v2.0", texts=["a"], input_type="search_query")  # want MV205
cohere.Client().generate(model="command-light", prompt="a")  # want MV205
cohere.AsyncClientV2().chat_stream(model="command", messages=chat)  # want MV205
co.chat(model="command-a-03-2025", messages=chat)  # want nothing
co.rerank(model="rerank-v3.5", query="a", documents=["b"])  # want nothing
co.embed(model="embed-v4.0", texts=["a"])  # want nothing

bedrock = boto3.client("bedrock-runtime")
bedrock.invoke_model(modelId="anthropic.claude-3-haiku-20240307-v1:0", body=json.dumps({}))  # want nothing
bedrock.converse(modelId="us.anthropic.claude-sonnet-4-20250514-v1:0", messages=chat)  # want nothing
bedrock.invoke_model(modelId="amazon.titan-text-express-v1", body="{}")  # want nothing


def ask(client, model):
    client.messages.create(model="claude-2.0", max_tokens=64, messages=chat)  # want MV205
    client.models.generate_content(model="gemini-2.5-flash", contents="hello")  # want MV205
    return client.messages.create(model=model, max_tokens=64, messages=chat)  # want nothing


def count(model="claude-2.1"):  # want nothing
    return {"model": model, "gemini-2.0-flash": 1}  # want nothing
