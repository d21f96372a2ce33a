"""Claude: nothing here asks for a model that is retired or moves."""

import os

import anthropic

client = anthropic.Anthropic()
client.messages.create(model=os.environ["CLAUDE"], max_tokens=9, messages=[])  # want nothing
client.messages.count_tokens(model=f"claude-{os.environ['LINE']}", messages=[])  # want nothing
client.models.list(limit=20)  # want nothing
client.beta.files.upload(file=open("claude-2.1.txt", "rb"))  # want nothing
print("claude-3-opus-20240229 answered")  # want nothing
RETIRED = {"claude-2.1", "claude-instant-1.2"}  # want nothing
assert os.environ["CLAUDE"] not in RETIRED  # want nothing
client.messages.batches.list()  # want nothing
