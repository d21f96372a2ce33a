"""Gemini: names that Google moves or retires, and neighbours."""

import os

from google import genai
from google.genai import types
from langchain_google_genai import ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings

client = genai.Client()
MODEL = os.environ["GEMINI_MODEL"]

client.models.generate_content(model="gemini-2.0-flash-001", contents="x")  # want MV205
client.models.generate_content_stream(model="gemini-2.0-flash-001", contents="x")  # want MV205
client.models.count_tokens(model="gemini-2.0-flash-001", contents="x")  # want MV205
client.chats.create(model="gemini-2.0-flash-001")  # want MV205
client.aio.models.generate_content(model="gemini-2.0-flash-001", contents="x")  # want MV205
client.models.generate_content(model=MODEL, contents="x")  # want nothing
client.models.generate_content(model=f"gemini-{MODEL}", contents="x")  # want nothing
client.models.count_tokens(model=MODEL, contents="x")  # want nothing
client.models.get(model=MODEL)  # want nothing
client.models.embed_content(model=MODEL, contents="x")  # want nothing
client.models.list(config={"page_size": 5})  # want nothing
client.files.list()  # want nothing
client.files.upload(file="gemini-2.0-flash.txt")  # want nothing
client.files.get(name="files/gemini-2.0-flash")  # want nothing
client.caches.get(name="cachedContents/gemini-2.0-flash")  # want nothing
client.operations.get(MODEL)  # want nothing
client.chats.create(model=MODEL)  # want nothing
types.Part.from_text(text="gemini-2.0-flash")  # want nothing
types.GenerateContentConfig(system_instruction="You are gemini-2.0-flash.")  # want nothing
types.Content(role="model", parts=[])  # want nothing
ChatGoogleGenerativeAI(model=MODEL)  # want nothing
ChatGoogleGenerativeAI(model="tunedModels/ticket-router-2.0")  # want nothing
GoogleGenerativeAIEmbeddings(model=MODEL)  # want nothing
print("asked gemini-1.5-pro")  # want nothing
RETIRED = ["gemini-1.0-pro", "gemini-1.5-flash"]  # want nothing
assert MODEL != "gemini-1.5-pro"  # want nothing
if MODEL == "gemini-2.0-flash":  # want nothing
    raise SystemExit("gemini-2.0-flash is retired")  # want nothing
genai.Client(api_key=os.environ["KEY"], vertexai=True)  # want nothing
on_vertex = genai.Client(vertexai=True, project=os.environ["PROJECT"], location="us-central1")
on_vertex.models.generate_content(model="gemini-2.0-flash-001", contents="x")  # want nothing
genai.Client(vertexai=True).aio.models.generate_content_stream(model="gemini-2.0-flash-001")  # want nothing
open("gemini-2.0-flash.json")  # want nothing
dict(name="gemini-2.0-flash")  # want nothing
len("gemini-2.0-flash")  # want nothing
print(client.models.get(model=MODEL).display_name)  # want nothing
genai.Client(location="us-central1").models.generate_content(model="gemini-2.0-flash-001", contents="Hi")  # want nothing
