"""Frameworks around the vendors' models."""

import dspy
import instructor
import litellm
from crewai import LLM
from langchain.agents import create_agent
from langchain.chat_models import ChatOpenAI as OldChatOpenAI
from langchain.chat_models import init_chat_model
from langchain.embeddings import init_embeddings
from langchain_anthropic import ChatAnthropic
from langchain_aws import ChatBedrock
from langchain_cohere import ChatCohere, CohereEmbeddings
from langchain_community.chat_models import ChatOpenAI as CommunityChatOpenAI
from langchain_community.llms import Ollama as CommunityOllama
from langchain_google_genai import ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings
from langchain_mistralai import ChatMistralAI
from langchain_ollama import ChatOllama, OllamaEmbeddings
from langchain_openai import AzureChatOpenAI, ChatOpenAI, OpenAI, OpenAIEmbeddings
from litellm import acompletion, completion
from llama_index.core import Settings
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.anthropic import Anthropic
from llama_index.llms.azure_openai import AzureOpenAI
from llama_index.llms.gemini import Gemini
from llama_index.llms.ollama import Ollama
from llama_index.llms.openai import OpenAI as LlamaOpenAI
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel

messages = [{"role": "user", "content": "hello"}]

ChatOpenAI(model="gpt-3.5-turbo")  # want MV205
ChatOpenAI(model_name="gpt-4", temperature=0)  # want MV205
ChatOpenAI(temperature=0, model="gpt-5.5")  # want MV204
OpenAI(model="text-davinci-003")  # want MV205
OldChatOpenAI(model_name="gpt-3.5-turbo-0613")  # want MV205
CommunityChatOpenAI(model="gpt-4-vision-preview")  # want MV205
ChatAnthropic(model="claude-3-opus-20240229")  # want MV205
ChatAnthropic(model_name="claude-haiku-4-5")  # want MV204
ChatGoogleGenerativeAI(model="gemini-2.0-flash")  # want MV205
GoogleGenerativeAIEmbeddings(model="models/embedding-001")  # want MV205
ChatMistralAI(model="mistral-large-latest")  # want MV204
ChatCohere(model="command-r-plus")  # want MV205
CohereEmbeddings(model="embed-english-light-v2.0")  # want MV205
ChatOllama(model="llama3.1")  # want MV203
OllamaEmbeddings(model="nomic-embed-text:latest")  # want MV203
CommunityOllama(model="mistral")  # want MV203
init_chat_model("openai:gpt-4")  # want MV205
init_chat_model("claude-3-5-sonnet-latest")  # want MV205
init_chat_model("gpt-4o", model_provider="openai", temperature=0)  # want MV205
create_agent(model="anthropic:claude-sonnet-4-0", tools=[])  # want MV205
LlamaOpenAI("gpt-4-turbo-preview")  # want MV205
LlamaOpenAI(model="gpt-4-32k", temperature=0.1)  # want MV205
Settings.llm = Anthropic(model="claude-2.1")  # want MV205
Gemini(model="models/gemini-2.0-flash-lite")  # want MV205
Ollama(model="llama2", request_timeout=60.0)  # want MV203
OpenAIEmbedding(model="text-search-ada-doc-001")  # want MV205
completion(model="gpt-3.5-turbo-1106", messages=messages)  # want MV205
litellm.completion(model="anthropic/claude-3-haiku-20240307", messages=messages)  # want MV205
litellm.completion("gemini/gemini-2.0-flash", messages)  # want MV205
acompletion(model="ollama/llama3", messages=messages)  # want MV203
litellm.embedding(model="cohere/embed-english-v2.0", input=["a"])  # want MV205
dspy.LM("openai/gpt-3.5-turbo")  # want MV205
LLM(model="openai/o1-mini", temperature=0)  # want MV205
instructor.from_provider("anthropic/claude-haiku-4-5")  # want MV204
Agent("openai:gpt-4-turbo", system_prompt="be brief")  # want MV205
Agent(model="google-gla:gemini-2.0-flash")  # want MV205
OpenAIChatModel("gpt-4.1-nano")  # want MV205

ChatOpenAI(model="gpt-5.5-2026-04-23")  # want nothing
ChatOpenAI(model="deepseek-chat", base_url="https://api.deepseek.com")  # want nothing
ChatOpenAI(model="meta-llama/Llama-3-8b-chat-hf", base_url="http://localhost:8000/v1")  # want nothing
ChatOpenAI()  # want nothing
AzureChatOpenAI(model="gpt-4", azure_deployment="chat")  # want nothing
AzureChatOpenAI(deployment_name="gpt-35-turbo", model_name="gpt-3.5-turbo")  # want nothing
AzureOpenAI(model="gpt-4", engine="chat")  # want nothing
OpenAIEmbeddings(model="text-embedding-3-large")  # want nothing
ChatAnthropic(model="claude-sonnet-5")  # want nothing
ChatBedrock(model_id="anthropic.claude-3-haiku-20240307-v1:0")  # want nothing
ChatOllama(model="qwen2.5:7b-instruct-q4_K_M")  # want nothing
ChatOllama(model="llama3.2:3b", temperature=0)  # want nothing
init_chat_model("gpt-4", model_provider="azure_openai")  # want nothing
init_chat_model("azure_openai:gpt-4")  # want nothing
init_chat_model("llama3-8b-8192", model_provider="groq")  # want nothing
init_chat_model()  # want nothing
init_embeddings("openai:text-embedding-3-small")  # want nothing
LlamaOpenAI(model="gpt-5.6-luna")  # want nothing
Ollama(model="mistral:7b")  # want nothing
completion(model="azure/gpt-4", messages=messages)  # want nothing
completion(model="bedrock/anthropic.claude-3-haiku-20240307-v1:0", messages=messages)  # want nothing
completion(model="vertex_ai/gemini-2.0-flash", messages=messages)  # want nothing
completion(model="openrouter/openai/gpt-4", messages=messages)  # want nothing
completion(model="groq/llama3-8b-8192", messages=messages)  # want nothing
completion(model="gpt-4", messages=messages, custom_llm_provider="azure")  # want nothing
litellm.completion(model="huggingface/meta-llama/Llama-3-8B", messages=messages)  # want nothing
litellm.token_counter(model="gpt-4", messages=messages)  # want nothing
dspy.LM("ollama_chat/llama3.2:3b", api_base="http://localhost:11434")  # want nothing
LLM(model="anthropic/claude-sonnet-4-6")  # want nothing
Agent("anthropic:claude-sonnet-4-6")  # want nothing


class Agent_:
    """The project's own."""

    def __init__(self, name, model):
        self.name = name
        self.model = model


Agent_("gpt-4", model="gpt-4")  # want nothing
