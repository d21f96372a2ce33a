"""Ollama's own library."""

import os

import ollama
from ollama import AsyncClient, Client, chat, embed, generate

messages = [{"role": "user", "content": "hello"}]
MODEL = os.getenv("OLLAMA_MODEL", "llama3.1")
EMBEDDINGS = "nomic-embed-text"

ollama.chat(model="llama3", messages=messages)  # want MV203
ollama.chat("mistral", messages)  # want MV203
ollama.chat(model=MODEL, messages=messages)  # want MV203
ollama.generate(model="codellama:latest", prompt="a")  # want MV203
ollama.embeddings(model=EMBEDDINGS, prompt="a")  # want MV203
ollama.embed(model="mxbai-embed-large", input="a")  # want MV203
ollama.pull("phi3")  # want MV203
chat(model="gemma2", messages=messages, stream=True)  # want MV203
generate("qwen2.5-coder", "a")  # want MV203
embed(model="all-minilm", input=["a"])  # want MV203
client = Client(host="http://localhost:11434")
client.chat(model="deepseek-r1", messages=messages)  # want MV203
client.generate(model="acme/churn-explainer", prompt="a")  # want MV203
AsyncClient().chat(model="llama3.3", messages=messages)  # want MV203
ollama.create(model="mario", from_="llama3.2:3b", system="You are Mario.")  # want MV102
ollama.create(model="luigi:v1.0.0", from_="llama3.2")  # want MV203
client.create(model="acme/churn-summary:latest", from_="llama3.2:1b")  # want MV102
client.copy("llama3.2:3b", "acme/churn-copilot")  # want MV102

ollama.chat(model="llama3.2:3b", messages=messages)  # want nothing
ollama.chat(model="qwen2.5:7b-instruct-q4_K_M", messages=messages)  # want nothing
ollama.chat(model=f"llama3.2:{os.environ['SIZE']}", messages=messages)  # want nothing
ollama.chat(model=os.environ["MODEL"], messages=messages)  # want nothing
ollama.pull("phi3:3.8b")  # want nothing
ollama.list()  # want nothing
ollama.delete("llama3")  # want nothing
ollama.embed(model="nomic-embed-text:v1.5", input="a")  # want nothing
ollama.generate(model="hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M", prompt="a")  # want nothing
ollama.create(model="mario:v1.2.0", from_="llama3.2:3b")  # want nothing
client.show("llama3.2:3b")  # want nothing


def ask(client, question, model="llama3.2:3b"):
    return client.chat(model=model, messages=[{"role": "user", "content": question}])  # want nothing


def ask_newest(client, question):
    return client.chat(model="llama3.2-vision", messages=[{"role": "user", "content": question}])  # want MV203


class Bot:
    def chat(self, model, messages):
        return model, messages


Bot().chat(model="llama3", messages=messages)  # want nothing
