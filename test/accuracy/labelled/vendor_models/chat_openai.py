"""OpenAI's own library: retired, deprecated and moving models, and the many servers that speak its language."""

import os

import openai
from openai import AsyncOpenAI, AzureOpenAI, OpenAI

CHEAP = "gpt-4o-mini"
MODEL = os.getenv("OPENAI_MODEL", "gpt-4-turbo")
SNAPSHOT = "gpt-5.5-2026-04-23"
MODELS = {"fast": "gpt-4.1-nano", "deep": "gpt-5.5"}

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
asynchronous = AsyncOpenAI()
messages = [{"role": "user", "content": "Was gpt-4-0314 better than gpt-4?"}]  # want nothing

client.chat.completions.create(model="gpt-4-0314", messages=messages)  # want MV205
client.chat.completions.create(model="gpt-3.5-turbo", messages=messages, temperature=0)  # want MV205
client.chat.completions.create(messages=messages, model="gpt-3.5-turbo-16k")  # want MV205
client.chat.completions.create(model=CHEAP, messages=messages)  # want MV205
client.chat.completions.create(model=MODEL, messages=messages, stream=True)  # want MV205
client.chat.completions.create(model=MODELS["fast"], messages=messages)  # want MV205
client.chat.completions.create(model=MODELS["deep"], messages=messages)  # want MV204
client.chat.completions.create(model="gpt-5.5", messages=messages)  # want MV204
client.chat.completions.parse(model="gpt-5.4-mini", messages=messages, response_format=dict)  # want MV204
client.beta.chat.completions.parse(model="gpt-4o-2024-08-06", messages=messages)  # want MV205
client.responses.create(model="gpt-5.2", input="hello")  # want MV204
client.responses.create(model="o3-mini", input="hello", reasoning={"effort": "high"})  # want MV205
client.responses.parse(model="gpt-5.5-pro", input="hello", text_format=dict)  # want MV204
client.responses.stream(model="gpt-5", input="hello")  # want MV205
client.completions.create(model="text-davinci-003", prompt="Once")  # want MV205
client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Once")  # want MV205
client.images.generate(model="dall-e-3", prompt="a cat")  # want MV205
client.images.edit(model="gpt-image-1", image=open("cat.png", "rb"), prompt="a hat")  # want MV205
client.images.generate(model="gpt-image-2.5-flare", prompt="a cat")  # want MV204
client.audio.transcriptions.create(model="whisper-1", file=open("talk.mp3", "rb"))  # want MV205
client.embeddings.create(model="text-similarity-davinci-001", input=["a"])  # want MV205
client.moderations.create(model="text-moderation-latest", input="a")  # want MV205
client.with_options(timeout=5).chat.completions.create(model="gpt-4", messages=messages)  # want MV205
client.models.retrieve("gpt-4-32k")  # want MV205
asynchronous.chat.completions.create(model="chatgpt-4o-latest", messages=messages)  # want MV205
openai.chat.completions.create(model="o1-preview", messages=messages)  # want MV205
openai.embeddings.create(model="text-search-ada-doc-001", input="a")  # want MV205
openai.ChatCompletion.create(model="gpt-3.5-turbo-0301", messages=messages)  # want MV205
openai.Completion.create(model="text-curie-001", prompt="a")  # want MV205
openai.OpenAI().chat.completions.create(model="gpt-4.5-preview", messages=messages)  # want MV205

client.chat.completions.create(model=SNAPSHOT, messages=messages)  # want nothing
client.chat.completions.create(model="gpt-5.4-mini-2026-03-17", messages=messages)  # want nothing
client.chat.completions.create(model="gpt-5.6-sol", messages=messages)  # want nothing
client.embeddings.create(model="text-embedding-3-small", input=["a"])  # want nothing
client.embeddings.create(model="text-embedding-ada-002", input=["a"])  # want nothing
client.chat.completions.create(model="ft:gpt-4o-mini-2024-07-18:acme::9xYz", messages=messages)  # want nothing
client.chat.completions.create(model=os.environ["MODEL"], messages=messages)  # want nothing
client.chat.completions.create(model=f"gpt-{os.environ['GENERATION']}", messages=messages)  # want nothing
client.chat.completions.create(model="meta-llama/Llama-3.1-8B-Instruct", messages=messages)  # want nothing
client.chat.completions.create(model="mixtral-8x7b-32768", messages=messages)  # want nothing
client.chat.completions.create(model="deepseek-chat", messages=messages)  # want nothing
client.chat.completions.create(model="gpt-oss-20b", messages=messages)  # want nothing
client.chat.completions.create(model="gpt-j-6b", messages=messages)  # want nothing
client.files.create(file=open("gpt-4.jsonl", "rb"), purpose="fine-tune")  # want nothing

azure = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com", api_version="2024-06-01")
azure.chat.completions.create(model="gpt-4", messages=messages)  # want nothing
azure.chat.completions.create(model="gpt-4o", messages=messages)  # want nothing
azure.embeddings.create(model="text-similarity-davinci-001", input="a")  # want nothing
openai.ChatCompletion.create(engine="gpt-4", messages=messages)  # want nothing
openai.ChatCompletion.create(deployment_id="chat", model="gpt-4", messages=messages)  # want nothing


def complete(model="gpt-4", **options):  # want nothing
    return options.get("text", model)


complete(model="gpt-4-0314")  # want nothing
print("gpt-4-0314", {"model": "gpt-4-0314"})  # want nothing
PRICES = {"gpt-4-0314": 0.03, "gpt-3.5-turbo": 0.002}  # want nothing
SUPPORTED = ["gpt-4", "gpt-4-32k", "claude-2.1"]  # want nothing


class Tokenizer:
    def __init__(self, model):
        self.model = model

    def create(self, model, text):
        return self.model, model, text


Tokenizer(model="gpt-4").create(model="gpt-4-0314", text="a")  # want nothing


class Assistant:
    def __init__(self, client: OpenAI, model: str = "gpt-4.1"):
        self.client = client
        self.model = model

    def answer(self, question):
        return self.client.chat.completions.create(model=self.model, messages=[{"role": "user", "content": question}])  # want MV205

    def quick(self, question):
        return self.client.responses.create(model="gpt-5.5", input=question)  # want MV204


def stream(client, question):
    return client.chat.completions.create(model="gpt-4-1106-preview", messages=question, stream=True)  # want MV205
