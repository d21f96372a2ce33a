# want below nothing
FROM vllm/vllm-openai:v0.6.4
ENV VLLM_LOGGING_LEVEL=INFO
# want below MV201
CMD ["--model", "docker-vllm/by-image", "--max-model-len", "8192"]

FROM vllm/vllm-openai:v0.6.4 AS pinned
ENTRYPOINT ["python3", "-m", "vllm.entrypoints.openai.api_server"]
# want below nothing
CMD ["--model", "docker-vllm/pinned", "--revision", "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a"]

FROM pinned AS derived
# want below MV201
CMD ["--model", "docker-vllm/derived"]

FROM ghcr.io/huggingface/text-generation-inference:2.4.0 AS tgi
# want below MV202
CMD ["--model-id", "docker-vllm/tgi", "--revision", "main"]

FROM ghcr.io/huggingface/text-generation-inference:2.4.0 AS variables
# want below MV202
ENV MODEL_ID=docker-vllm/tgi-variable REVISION=main
ENV NUM_SHARD=2

FROM ubuntu:22.04 AS shell-form
ENV MODEL=docker-vllm/shell-form
# want below MV201
CMD vllm serve $MODEL --port 8000

FROM ubuntu:22.04 AS entry
COPY entrypoint.sh /entrypoint.sh
ENTRYPOINT ["/entrypoint.sh"]
# want below MV201
CMD ["vllm", "serve", "docker-vllm/behind-entrypoint"]

FROM ubuntu:22.04 AS unknown
ARG MODEL
# want below nothing
CMD vllm serve $MODEL
# want below nothing
ENTRYPOINT ["python", "serve.py", "--model-dir", "docker-vllm/folder"]

FROM ubuntu:22.04 AS local
# want below nothing
ENV MODEL_PATH=/models/llama MODEL_ID=/models/llama
# want below nothing
CMD ["vllm", "serve", "/models/llama", "--served-model-name", "docker-vllm/alias"]

FROM python:3.12 AS api
# want below nothing
ENV MODEL_NAME=openai/gpt-4o-mini
# want below nothing
ENV MODEL_NAME=anthropic/claude-sonnet-4
# want below nothing
ENV LLM_MODEL=gpt-4o
# want below MV203
ENTRYPOINT ["mlflow", "models", "serve", "-m", "models:/docker-churn/latest", "-h", "0.0.0.0"]

FROM python:3.12 AS versioned
# want below nothing
ENV MODEL_URI=models:/docker-churn-pinned/7
# want below MV203
ENV MODEL_URI=models:/docker-churn-open
