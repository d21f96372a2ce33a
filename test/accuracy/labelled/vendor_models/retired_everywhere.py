"""Models of vendors that are retired or announced to be, and neighbours that are neither."""

import json
import os

import boto3
import cohere
from anthropic import Anthropic, AsyncAnthropic
from google import genai
from langchain_anthropic import ChatAnthropic
from langchain_cohere import ChatCohere
from langchain_google_genai import ChatGoogleGenerativeAI
from langchain_mistralai import ChatMistralAI
from mistralai import Mistral

claude = Anthropic()
later = AsyncAnthropic()
gemini = genai.Client(api_key=os.environ["GEMINI"])
mistral = Mistral(api_key=os.environ["MISTRAL"])
command = cohere.ClientV2()
bedrock = boto3.client("bedrock-runtime", region_name="us-east-1")

claude.messages.create(model="claude-3-haiku-20240307", max_tokens=9, messages=[])  # want MV205
claude.messages.stream(model="claude-3-5-sonnet-20240620", max_tokens=9, messages=[])  # want MV205
later.messages.create(model="claude-2.0", max_tokens=9, messages=[])  # want MV205
claude.completions.create(model="claude-instant-1.2", max_tokens_to_sample=9, prompt="")  # want MV205
ChatAnthropic(model="claude-3-7-sonnet-latest")  # want MV205
ChatAnthropic(model_name="claude-3-5-haiku-20241022")  # want MV205
gemini.models.generate_content(model="gemini-2.0-flash", contents="x")  # want MV205
gemini.models.generate_content_stream(model="gemini-2.0-flash-lite", contents="x")  # want MV205
gemini.chats.create(model="gemini-2.5-flash")  # want MV205
ChatGoogleGenerativeAI(model="gemini-2.5-pro")  # want MV205
ChatMistralAI(model="mistral-large-latest")  # want MV204
mistral.chat.complete(model="mistral-small-latest", messages=[])  # want MV204
mistral.chat.stream(model="mistral-medium-latest", messages=[])  # want MV204
mistral.fim.complete(model="codestral-latest", prompt="x")  # want MV204
command.chat(model="command-r", messages=[])  # want MV205
ChatCohere(model="command-r-plus")  # want MV205

claude.messages.create(model=os.environ["MODEL"], max_tokens=9, messages=[])  # want nothing
claude.messages.create(model="claude-opus-4-8", max_tokens=9, messages=[])  # want nothing
claude.models.list()  # want nothing
gemini.models.list()  # want nothing
gemini.files.upload(file="gemini-2.0-flash")  # want nothing
mistral.models.list()  # want nothing
mistral.chat.complete(model="mistral-large-2512", messages=[])  # want nothing
command.embed(model="embed-v4.0", texts=[], input_type="search_document")  # want nothing
command.rerank(model="rerank-v3.5", query="x", documents=[])  # want nothing
bedrock.invoke_model(modelId=os.environ["MODEL"], body=json.dumps({}))  # want nothing
bedrock.converse(modelId="arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdefgh", messages=[])  # want nothing
bedrock.converse(modelId="us.anthropic.claude-opus-4-8-v1:0", messages=[])  # want nothing
bedrock.invoke_model(modelId="amazon.titan-embed-text-v2:0", body="{}")  # want nothing
boto3.client("bedrock").list_foundation_models()  # want nothing
