"""Requests to the vendors' servers without their libraries."""

import json
import os

import aiohttp
import httpx
import requests

URL = "https://api.openai.com/v1/chat/completions"
OWN = os.environ["OWN_SERVER"]
OLLAMA = os.getenv("OLLAMA_HOST", "http://localhost:11434")
KEY = os.environ["KEY"]

requests.post(URL, headers={"Authorization": f"Bearer {KEY}"}, json={"model": "gpt-4", "messages": []})  # want MV205
payload = {"model": "gpt-4-turbo-preview", "messages": []}
requests.post("https://api.openai.com/v1/chat/completions", json=payload, timeout=30)  # want MV205
requests.post(URL, data=json.dumps(payload))  # want MV205
requests.request("POST", URL, json={"model": "gpt-4", "messages": []})  # want MV205
requests.post(URL, json={"model": "gpt-5.6-luna", "messages": []})  # want nothing
requests.post(URL, json={"messages": [{"role": "user", "content": "gpt-4"}]})  # want nothing
requests.post(f"{OWN}/v1/chat/completions", json={"model": "gpt-4"})  # want nothing
requests.post("http://localhost:8000/v1/chat/completions", json={"model": "gpt-4"})  # want nothing
requests.post("https://gateway.example.com/api.openai.com/v1", json={"model": "gpt-4"})  # want nothing
requests.post("https://openrouter.ai/api/v1/chat/completions", json={"model": "openai/gpt-4"})  # want nothing
requests.get("https://api.openai.com/v1/models/gpt-4")  # want nothing
requests.post(f"{OLLAMA}/api/generate", json={"model": "herder", "prompt": "x"})  # want MV203
requests.post(f"{OLLAMA}/api/chat", json={"model": "herder:8b"})  # want nothing
requests.post(
    f"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key={KEY}",  # want MV205
    json={"contents": []},
)
requests.post("https://us-central1-aiplatform.googleapis.com/v1/models/gemini-2.0-flash:predict", json={})  # want nothing


class Client:
    """Keeps its address and its model."""

    address = "https://api.anthropic.com"

    def __init__(self, model="claude-3-haiku-20240307"):
        self.model = model
        self.session = requests.Session()

    def ask(self, prompt):
        body = {"model": self.model, "max_tokens": 64, "messages": prompt}
        return self.session.post(f"{self.address}/v1/messages", json=body)  # want MV205


async def ask(prompt):
    async with httpx.AsyncClient(timeout=60) as client:
        await client.post(URL, json={"model": "gpt-4", "messages": prompt})  # want MV205
        await client.post("/v1/chat", json={"model": "gpt-4"})  # want nothing
    async with aiohttp.ClientSession() as session:
        async with session.post(URL, json={"model": "gpt-4"}) as answer:  # want MV205
            return await answer.json()
