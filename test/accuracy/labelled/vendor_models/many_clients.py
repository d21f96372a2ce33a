"""One function that asks several vendors: whose resource it is tells whose model."""

import anthropic
import openai


def ask(client, provider, prompt):
    if provider == "anthropic":
        return client.messages.create(model="claude-3-haiku-20240307", max_tokens=64, messages=prompt)  # want MV205
    if provider == "other":
        return client.messages.create(model="gpt-4", messages=prompt)  # want nothing
    if provider == "raw":
        return client.chat.completions.with_raw_response.create(model="gpt-4", messages=prompt)  # want MV205
    return client.chat.completions.create(model="gpt-4", messages=prompt)  # want MV205


def client_of(provider):
    if provider == "openai":
        return openai.OpenAI()
    return anthropic.Anthropic()


def ask_one_of_them(provider, prompt):
    client = client_of(provider)
    return client.messages.create(model="gpt-4", max_tokens=64, messages=prompt)  # want nothing


clients = {"openai": openai.OpenAI(), "anthropic": anthropic.Anthropic()}
