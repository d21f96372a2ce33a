"""Cohere: models that are retired or announced to be, and neighbours."""

import os

import cohere
from langchain_cohere import ChatCohere, CohereEmbeddings, CohereRerank

command = cohere.ClientV2(os.environ["COHERE"])
MODEL = os.environ["MODEL"]

command.chat(model="command", messages=[])  # want MV205
command.chat(model="command-light", messages=[])  # want MV205
command.chat(model="command-r", messages=[])  # want MV205
command.chat(model="command-r-plus", messages=[])  # want MV205
command.chat(model="command-r-03-2024", messages=[])  # want MV205
command.chat(model="command-r-plus-04-2024", messages=[])  # want MV205
command.embed(model="embed-english-v2.0", texts=[], input_type="search_query")  # want MV205
command.embed(model="embed-multilingual-v2.0", texts=[], input_type="search_query")  # want MV205
command.embed(model="embed-english-light-v2.0", texts=[], input_type="search_query")  # want MV205
ChatCohere(model="command-r")  # want MV205
ChatCohere(model="command-light")  # want MV205
CohereEmbeddings(model="embed-english-v2.0")  # want MV205
command.chat(model=MODEL, messages=[])  # want nothing
command.models.list()  # want nothing
command.models.get(model=MODEL)  # want nothing
command.embed(model=MODEL, texts=[], input_type="x")  # want nothing
command.embed_jobs.list()  # want nothing
command.datasets.list()  # want nothing
command.connectors.list()  # want nothing
command.tokenize(text="command-light", model=MODEL)  # want nothing
command.rerank(model=MODEL, query="command-r", documents=[])  # want nothing
ChatCohere(model=MODEL)  # want nothing
CohereEmbeddings(model=MODEL)  # want nothing
CohereRerank(model=MODEL)  # want nothing
command.finetuning.list_finetuned_models()  # want nothing
print("command-light is asked")  # want nothing
SHELL = {"command": "command-light"}  # want nothing
os.system("command -v python")  # want nothing
open("command-r.json")  # want nothing
assert MODEL != "command-nightly"  # want nothing
dict(command="command-r")  # want nothing
command.chat(model="4f0c8a6d-2b9e-4c1f-8a7d-3e5b6c9f0a12-ft", messages=[])  # want nothing
command.embed(model="embed-english-v3.0", texts=[], input_type="x")  # want nothing
command.embed(model="embed-multilingual-v3.0", texts=[], input_type="x")  # want nothing
command.chat(model="command-a-03-2025", messages=[])  # want nothing
command.rerank(model="rerank-v4.0-pro", query="x", documents=[])  # want nothing
len("command-light")  # want nothing
command.chat_stream(model="command-r-plus", messages=[])  # want MV205
command.chat_stream(model="command-light", messages=[])  # want MV205
ChatCohere(model="command")  # want MV205
CohereEmbeddings(model="embed-multilingual-v2.0")  # want MV205
command.chat(model="command-r-plus-04-2024", messages=["again"])  # want MV205
