"""Models of Amazon Bedrock, asked by its own library and by others."""

import json
import os

import boto3
import litellm
from anthropic import AnthropicBedrock
from langchain_aws import BedrockEmbeddings, BedrockLLM, ChatBedrock, ChatBedrockConverse
from llama_index.llms.bedrock_converse import BedrockConverse
from openai import OpenAI

runtime = boto3.client("bedrock-runtime", region_name="us-east-1")
control = boto3.client("bedrock")
body = json.dumps({"prompt": "Hello"})

runtime.invoke_model(modelId="anthropic.claude-3-5-haiku-20241022-v1:0", body=body)  # names bedrock:anthropic.claude-3-5-haiku-20241022-v1:0
runtime.invoke_model(body=body, modelId="amazon.titan-text-express-v1", accept="*/*")  # names bedrock:amazon.titan-text-express-v1
runtime.invoke_model(modelId="amazon.titan-embed-text-v2:0", body=body)  # names bedrock:amazon.titan-embed-text-v2:0
runtime.invoke_model(modelId="cohere.embed-multilingual-v3", body=body)  # names bedrock:cohere.embed-multilingual-v3
runtime.invoke_model(modelId="stability.stable-diffusion-xl-v1", body=body)  # names bedrock:stability.stable-diffusion-xl-v1
runtime.invoke_model(modelId="meta.llama3-70b-instruct-v1:0", body=body)  # names bedrock:meta.llama3-70b-instruct-v1:0
runtime.invoke_model(modelId="mistral.mixtral-8x7b-instruct-v0:1", body=body)  # names bedrock:mistral.mixtral-8x7b-instruct-v0:1
runtime.invoke_model(modelId="us.anthropic.claude-sonnet-4-20250514-v1:0", body=body)  # names bedrock:us.anthropic.claude-sonnet-4-20250514-v1:0
runtime.invoke_model(modelId="eu.amazon.nova-lite-v1:0", body=body)  # names bedrock:eu.amazon.nova-lite-v1:0
runtime.invoke_model(modelId="arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0", body=body)  # names bedrock:amazon.nova-pro-v1:0
runtime.invoke_model(
    modelId="ai21.jamba-1-5-large-v1:0",  # names bedrock:ai21.jamba-1-5-large-v1:0
    body=body,
)
runtime.invoke_model_with_response_stream(modelId="cohere.command-r-plus-v1:0", body=body)  # names bedrock:cohere.command-r-plus-v1:0
runtime.converse(modelId="amazon.nova-micro-v1:0", messages=[])  # names bedrock:amazon.nova-micro-v1:0
runtime.converse_stream(modelId="deepseek.r1-v1:0", messages=[])  # names bedrock:deepseek.r1-v1:0
runtime.converse(modelId="openai.gpt-oss-120b-1:0", messages=[])  # names bedrock:openai.gpt-oss-120b-1:0
runtime.converse(modelId="qwen.qwen3-32b-v1:0", messages=[])  # names bedrock:qwen.qwen3-32b-v1:0
runtime.converse(modelId="global.anthropic.claude-sonnet-4-5-20250929-v1:0", messages=[])  # names bedrock:global.anthropic.claude-sonnet-4-5-20250929-v1:0
control.get_foundation_model(modelIdentifier="amazon.titan-image-generator-v2:0")  # names bedrock:amazon.titan-image-generator-v2:0

MODEL = "anthropic.claude-3-7-sonnet-20250219-v1:0"
runtime.converse(modelId=MODEL, messages=[])  # names bedrock:anthropic.claude-3-7-sonnet-20250219-v1:0

request = {"modelId": "amazon.nova-premier-v1:0", "messages": []}
runtime.converse(**request)  # names bedrock:amazon.nova-premier-v1:0


def ask(question, model="meta.llama3-1-8b-instruct-v1:0"):
    return runtime.converse(modelId=model, messages=[{"role": "user", "content": [{"text": question}]}])  # names bedrock:meta.llama3-1-8b-instruct-v1:0


class Assistant:
    def __init__(self):
        self.client = boto3.Session().client("bedrock-runtime")
        self.model = os.environ.get("BEDROCK_MODEL", "amazon.nova-canvas-v1:0")

    def draw(self):
        return self.client.invoke_model(modelId=self.model, body=body)  # names bedrock:amazon.nova-canvas-v1:0


ChatBedrock(model_id="anthropic.claude-3-5-sonnet-20241022-v2:0")  # names bedrock:anthropic.claude-3-5-sonnet-20241022-v2:0
ChatBedrock(model="us.meta.llama3-3-70b-instruct-v1:0")  # names bedrock:us.meta.llama3-3-70b-instruct-v1:0
ChatBedrockConverse(model="mistral.mistral-large-2407-v1:0", temperature=0)  # names bedrock:mistral.mistral-large-2407-v1:0
ChatBedrockConverse(model_id="us.amazon.nova-2-lite-v1:0")  # names bedrock:us.amazon.nova-2-lite-v1:0
BedrockEmbeddings(model_id="cohere.embed-english-v3")  # names bedrock:cohere.embed-english-v3
BedrockLLM(model_id="meta.llama3-8b-instruct-v1:0")  # names bedrock:meta.llama3-8b-instruct-v1:0
BedrockConverse(model="us.anthropic.claude-opus-4-20250514-v1:0")  # names bedrock:us.anthropic.claude-opus-4-20250514-v1:0
AnthropicBedrock().messages.create(model="anthropic.claude-opus-4-1-20250805-v1:0", max_tokens=9, messages=[])  # names bedrock:anthropic.claude-opus-4-1-20250805-v1:0
litellm.completion(model="bedrock/mistral.mistral-7b-instruct-v0:2", messages=[])  # names bedrock:mistral.mistral-7b-instruct-v0:2
litellm.completion("bedrock/us.deepseek.r1-v1:0", messages=[])  # names bedrock:us.deepseek.r1-v1:0

# Profiles, jobs and agents of one's own, and what only looks like a model of Bedrock.
runtime.invoke_model(modelId="arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdef123456", body=body)  # names nothing
runtime.invoke_model(modelId="arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/x1y2", body=body)  # names nothing
runtime.converse(modelId=os.environ["MODEL_ID"], messages=[])  # names nothing
runtime.converse(modelId=input("model: "), messages=[])  # names nothing
runtime.apply_guardrail(guardrailIdentifier="gr-1", guardrailVersion="1", source="INPUT", content=[])  # names nothing
control.list_foundation_models(byProvider="anthropic")  # names nothing
control.list_inference_profiles()  # names nothing
control.create_model_customization_job(jobName="tune-v2", customModelName="support-v2", roleArn="arn:aws:iam::1:role/x")  # names nothing
boto3.client("bedrock-agent-runtime").invoke_agent(agentId="AGENT123", agentAliasId="TSTALIASID", sessionId="s")  # names nothing
boto3.client("bedrock-agent-runtime").retrieve(knowledgeBaseId="KB12345", retrievalQuery={"text": "q"})  # names nothing
boto3.client("s3").get_object(Bucket="amazon.titan", Key="models/titan-v2.bin")  # names nothing
boto3.client("sagemaker-runtime").invoke_endpoint(EndpointName="claude-v2", Body=body)  # names nothing
boto3.resource("dynamodb").Table("anthropic.claude-usage")  # names nothing
print("anthropic.claude-3-haiku-20240307-v1:0")  # names nothing
{"model": "amazon.nova-lite-v1:0", "price": 0.06}  # names nothing
len("anthropic.claude-v2")  # names nothing
MODEL.startswith("anthropic.")  # names nothing
MODEL.split(".")[0]  # names nothing
os.environ["AWS_REGION"] = "us-east-1"  # names nothing
json.dumps({"modelId": "anthropic.claude-instant-v1"})  # names nothing
litellm.completion(model="bedrock/arn:aws:bedrock:us-east-1:1:provisioned-model/abc", messages=[])  # names nothing
OpenAI(base_url="https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1")  # names nothing
ChatBedrock(credentials_profile_name="default", region_name="us-east-1")  # names nothing
BedrockEmbeddings(client=runtime)  # names nothing
AnthropicBedrock(aws_region="us-east-1")  # names nothing
runtime.count_tokens  # names nothing
runtime.meta.region_name  # names nothing
runtime.exceptions.ThrottlingException  # names nothing
runtime.can_paginate("converse")  # names nothing
runtime.close()  # names nothing
