import { codeTable, yamlTable } from "./case-table.ts";

describe("Models of vendors", () => {
  codeTable("OpenAI", "from openai import OpenAI, AsyncOpenAI, AzureOpenAI\nimport openai\nclient = OpenAI()", [
    ['client.chat.completions.create(model="gpt-4o")', "consume model gpt-4o unpinnable"],
    ['client.chat.completions.create(model="gpt-4o-2024-08-06")', "consume model gpt-4o-2024-08-06 number:2024-08-06"],
    ['client.chat.completions.create(model="gpt-4-0613")', "consume model gpt-4-0613 number:0613"],
    ['client.chat.completions.create(model="chatgpt-4o-latest")', "consume model chatgpt-4o-latest latest:latest"],
    ['AsyncOpenAI().responses.create(model="o3")', "consume model o3 unpinnable"],
    ['client.chat.completions.with_raw_response.create(model="o1")', "consume model o1 unpinnable"],
    ['client.chat.completions.create(model=f"gpt-{x}")'],
    ['client.chat.completions.create(model="llama-3.1-8b")'],
    ['AzureOpenAI().chat.completions.create(model="gpt-4o")'],
    ['openai.ChatCompletion.create(model="gpt-4")', "consume model gpt-4 unpinnable"],
    ['openai.ChatCompletion.create(engine="gpt-4", model="gpt-4")'],
    ['def f(c: OpenAI):\n    c.chat.completions.create(model="gpt-4")', "consume model gpt-4 unpinnable"],
    ['def f(c):\n    c.chat.completions.create(model="gpt-4")', "consume model gpt-4 unpinnable"],
    ['def f(c):\n    c.widgets.create(model="T-800")'],
    // A server of one's own calls its models what it likes.
    ['OpenAI(base_url="http://localhost:8000/v1").chat.completions.create(model="gpt-4o")'],
    ['own = AsyncOpenAI(base_url=address)\nown.responses.create(model="gpt-4o")'],
  ]);

  codeTable("Google", "from google import genai", [
    ['genai.Client().models.generate_content(model="gemini-2.5-flash")', "consume model gemini-2.5-flash unpinnable"],
    [
      'genai.Client(vertexai=True).models.generate_content(model="gemini-2.0-flash-001")',
      "consume model gemini-2.0-flash-001 number:001",
    ],
  ]);

  codeTable("requests without a library", "import json, httpx, requests\nURL = 'https://api.openai.com/v1/responses'", [
    ['requests.post(URL, json={"model": "gpt-4o"})', "consume model gpt-4o unpinnable"],
    ['body = {"model": "gpt-4o"}\nrequests.post(URL, data=json.dumps(body))', "consume model gpt-4o unpinnable"],
    ['httpx.stream("POST", URL, json={"model": "gpt-4o"})', "consume model gpt-4o unpinnable"],
    [
      'httpx.Client(base_url="https://api.openai.com/v1").post("/responses", json={"model": "gpt-4o"})',
      "consume model gpt-4o unpinnable",
    ],
    ['def f(session):\n    session.post(URL, json={"model": "gpt-4o"})', "consume model gpt-4o unpinnable"],
    ['requests.post("http://gpu-1:11434/api/chat", json={"model": "llama3"})', "consume model llama3 none"],
    ['requests.post("http://gpu-1:8000/v1/chat/completions", json={"model": "gpt-4o"})'],
    ['requests.post(address, json={"model": "gpt-4o"})'],
    ['requests.post(URL, json={"input": {"model": "gpt-4o"}})'],
    ["requests.post(URL, json=[1])"],
  ]);

  codeTable("clients of other libraries", "import anthropic", [
    ['anthropic.Anthropic().messages.create(model="claude-haiku-4-5")', "consume model claude-haiku-4-5 unpinnable"],
    [
      'anthropic.Anthropic().messages.create(model="claude-3-opus-20240229")',
      "consume model claude-3-opus-20240229 number:20240229",
    ],
    [
      'anthropic.AnthropicBedrock().messages.create(model="anthropic.claude-v2:1")',
      "consume model anthropic.claude-v2:1 number:v2:1",
    ],
    [
      'anthropic.AnthropicVertex().messages.create(model="claude-3-haiku@20240307")',
      "consume model claude-3-haiku@20240307 number:20240307",
    ],
    ['client.chat.completions.create(model="gpt-4")'],
  ]);

  codeTable("Bedrock", "import boto3\nclient = boto3.client('bedrock-runtime')", [
    [
      'client.converse(modelId="us.anthropic.claude-3-haiku-20240307-v1:0")',
      "consume model us.anthropic.claude-3-haiku-20240307-v1:0 number:v1:0",
    ],
    [
      'client.invoke_model(modelId="arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1")',
      "consume model amazon.titan-text-express-v1 unpinnable",
    ],
    ['client.invoke_model(modelId="my-provisioned-model")'],
    ["client.invoke_model(modelId=model_id)"],
  ]);

  codeTable("providers before the name", "from litellm import completion", [
    ['completion(model="anthropic/claude-2.1")', "consume model claude-2.1 unpinnable"],
    ['completion(model="gpt-4")', "consume model gpt-4 unpinnable"],
    ['completion(model="ollama/llama3.2:3b")', "consume model llama3.2 alias:3b"],
    ['completion(model="bedrock/anthropic.claude-v2:1")', "consume model anthropic.claude-v2:1 number:v2:1"],
    ['completion(model="azure/gpt-4")'],
    ['completion(model="openrouter/openai/gpt-4")'],
    ['completion(model="my/model")'],
  ]);

  codeTable("Ollama's tags", "from langchain_ollama import ChatOllama", [
    ['ChatOllama(model="llama3")', "consume model llama3 none"],
    ['ChatOllama(model="llama3:latest")', "consume model llama3 latest:latest"],
    ['ChatOllama(model="acme/churn:1.2")', "consume model acme/churn branch-or-tag:1.2"],
    ['ChatOllama(model="hf.co/bartowski/Llama-3-GGUF:Q4_K_M")', "consume model bartowski/Llama-3-GGUF unpinnable"],
    ['ChatOllama(model=f"llama3:{size}")', "consume model llama3 unknown"],
  ]);

  yamlTable("keys", [
    ["openai_model: gpt-4o", "consume model gpt-4o unpinnable"],
    ["OPENAI_MODEL: gpt-4o", "consume model gpt-4o unpinnable"],
    ["openai_model: my-deployment"],
    ["openai_model: gpt-4o\napi_version: 2024-06-01"],
    ["provider: openai\nmodel: gpt-4o", "consume model gpt-4o unpinnable"],
    ["provider: azure\nmodel: gpt-4o"],
    ["model: gpt-4o"],
    ["model: gpt-4o\ntemperature: 0", "consume model gpt-4o unpinnable"],
    ["litellm_params:\n  model: anthropic/claude-2.1", "consume model claude-2.1 unpinnable"],
    ["bedrock_model_id: anthropic.claude-v2:1", "consume model anthropic.claude-v2:1 number:v2:1"],
  ]);
});
