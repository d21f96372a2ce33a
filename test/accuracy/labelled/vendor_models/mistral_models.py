"""Mistral: names that move, models that are retired, and neighbours."""

import os

from langchain_mistralai import ChatMistralAI, MistralAIEmbeddings
from mistralai import Mistral

mistral = Mistral(api_key=os.environ["MISTRAL"])
MODEL = os.environ["MODEL"]

mistral.chat.complete(model="ministral-3b-latest", messages=[])  # want MV204
mistral.chat.complete(model="ministral-8b-latest", messages=[])  # want MV204
mistral.chat.complete(model="mistral-large-latest", messages=[])  # want MV204
mistral.chat.complete(model="mistral-small-latest", messages=[])  # want MV204
mistral.chat.complete(model="magistral-medium-latest", messages=[])  # want MV204
mistral.chat.complete(model="devstral-medium-latest", messages=[])  # want MV205
mistral.chat.complete(model="codestral-latest", messages=[])  # want MV204
mistral.chat.complete(model="mistral-medium-latest", messages=[])  # want MV204
mistral.chat.complete(model="open-mistral-nemo", messages=[])  # want MV205
ChatMistralAI(model="pixtral-12b-2409")  # want MV205
mistral.chat.complete(model=MODEL, messages=[])  # want nothing
mistral.models.list()  # want nothing
mistral.models.retrieve(model_id=MODEL)  # want nothing
mistral.files.upload(file={"file_name": "mistral-tiny.jsonl"})  # want nothing
mistral.fine_tuning.jobs.list()  # want nothing
mistral.embeddings.create(model=MODEL, inputs=[])  # want nothing
mistral.ocr.process(model=MODEL, document={})  # want nothing
mistral.agents.complete(agent_id="ag:mistral-large-latest", messages=[])  # want nothing
ChatMistralAI(model=MODEL)  # want nothing
MistralAIEmbeddings(model=MODEL)  # want nothing
mistral.chat.complete(model="ft:open-mistral-7b:acme:20240101:tickets", messages=[])  # want nothing
print("mistral-large-latest answers")  # want nothing
NAMES = ("mistral-tiny", "mistral-small-latest")  # want nothing
open("mistral-large-latest.json")  # want nothing
assert MODEL != "mistral-tiny"  # want nothing
dict(alias="mistral-small-latest")  # want nothing
mistral.chat.complete(model=f"mistral-{MODEL}", messages=[])  # want nothing
mistral.beta.agents.create(model=MODEL, name="mistral-large-latest")  # want nothing
os.environ.setdefault("NAME", "mistral-small-latest")  # want nothing
len("mistral-medium-latest")  # want nothing
mistral.chat.stream(model="mistral-small-latest", messages=[])  # want MV204
mistral.fim.stream(model="codestral-latest", prompt="x")  # want MV204
ChatMistralAI(model_name="mistral-medium-latest")  # want MV204
ChatMistralAI(model="ministral-8b-latest")  # want MV204
mistral.chat.stream(model=MODEL, messages=[])  # want nothing
mistral.classifiers.moderate(model=MODEL, inputs=[])  # want nothing
mistral.chat.complete(model="mistral-medium-2508", messages=[])  # want nothing
mistral.beta.conversations.list()  # want nothing
mistral.batch.jobs.list()  # want nothing
print(mistral.models.list().data)  # want nothing
mistral.files.list()  # want nothing
