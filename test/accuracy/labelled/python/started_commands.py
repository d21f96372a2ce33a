"""Commands that Python starts name models as a script would."""

import asyncio
import os
import shutil
import subprocess
import sys
from subprocess import PIPE, Popen, check_call, run

CHAT = "acme/chat-7b"
PORT = 8000

subprocess.run(["huggingface-cli", "download", "acme/scoring"], check=True)  # want MV201
subprocess.run(["hf", "download", "acme/scoring-large", "--revision", "main"], check=True)  # want MV202
subprocess.run(["hf", "download", "acme/ranking", "--revision", "4d6c22e74ba2fdd26bc4f7238f50766b045a0d94"])  # want nothing
subprocess.Popen(["vllm", "serve", CHAT, "--port", str(PORT)], stdout=subprocess.PIPE)  # want MV201
Popen(["python", "-m", "vllm.entrypoints.openai.api_server", "--model", "acme/chat-13b"], stderr=PIPE)  # want MV201
check_call([sys.executable, "-m", "vllm.entrypoints.openai.api_server", "--model", "acme/chat-70b"])  # want MV201
run(["ollama", "pull", "llama3.2"], check=True)  # want MV203
run(["ollama", "pull", "llama3.2:3b-instruct-q4_K_M"], check=True)  # want nothing
os.system("ollama pull mistral")  # want MV203
os.system("pip install -q transformers && huggingface-cli download acme/tagger")  # want MV201
subprocess.run(f"vllm serve {CHAT}-awq --port {PORT}", shell=True, check=True)  # want MV201
subprocess.check_output("docker run -p 8080:80 ghcr.io/huggingface/text-generation-inference:2.4 --model-id acme/writer", shell=True)  # want MV201
subprocess.getoutput("hf download 'acme/quoted name'")  # want nothing


async def serve(model="acme/embedder"):
    await asyncio.create_subprocess_exec("text-embeddings-router", "--model-id", model)  # want MV201
    await asyncio.create_subprocess_shell("text-embeddings-router --model-id acme/reranker")  # want MV201


command = ["accelerate", "launch", "train.py", "--model_name_or_path", "acme/foundation"]  # want MV201
subprocess.run(command, check=True)  # want nothing
for name in ("acme/first", "acme/second"):
    subprocess.run(["hf", "download", name], check=True)  # want MV201

# Nothing is loaded where nothing is started, or nobody knows what.
subprocess.run(["echo", "huggingface-cli", "download", "acme/scoring"])  # want nothing
subprocess.run("echo 'ollama pull llama3'", shell=True)  # want nothing
subprocess.run(["hf", "download", sys.argv[1]], check=True)  # want nothing
subprocess.run(["hf", "download", "acme/tables", "--repo-type", "dataset", "--revision", "4d6c22e74ba2fdd26bc4f7238f50766b045a0d94"])  # want nothing
subprocess.run(["hf", "auth", "whoami"])  # want nothing
subprocess.run(["git", "clone", "git@github.com:acme/chat-7b.git"])  # want nothing
subprocess.run(["ollama", "list"])  # want nothing
subprocess.run(["ollama", "rm", "llama3.2"])  # want nothing
os.system("ollama stop llama3.2")  # want nothing
subprocess.run(["ls", "models/acme/chat-7b"])  # want nothing
subprocess.run(["python", "serve.py", "--port", "8000"])  # want nothing
subprocess.run(sys.argv[1:], check=True)  # want nothing
subprocess.run(["vllm", "serve", "./models/chat"])  # want nothing
shutil.which("ollama pull llama3")  # want nothing
print("huggingface-cli download acme/scoring")  # want nothing
["ollama", "pull", "llama3"]  # want nothing


class Runner:
    def run(self, words):
        return words


Runner().run(["ollama", "pull", "llama3"])  # want nothing
