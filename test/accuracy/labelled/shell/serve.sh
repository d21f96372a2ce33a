#!/usr/bin/env bash
set -euo pipefail

MODEL=shell-serving/qwen-7b-instruct
PORT="${PORT:-8000}"
REVISION="5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a"

vllm serve "$MODEL" --port "$PORT" --max-model-len 8192 # want MV201
vllm serve shell-serving/mistral-7b --revision "$REVISION" --port $PORT # want nothing
vllm serve shell-serving/llama-8b --revision main # want MV202
vllm serve "$MODEL_DIR/llama" --port 8000 # want nothing
vllm serve ./models/llama --port 8000 # want nothing
vllm serve /data/models/llama # want nothing
vllm serve "${1:-shell-serving/default-13b}" --dtype bfloat16 # want MV201
vllm serve "$1" --dtype bfloat16 # want nothing
vllm serve shell-serving/extra-args "$@" # want nothing
vllm serve shell-serving/extra-words $EXTRA_ARGS # want nothing
vllm serve shell-serving/port-given --port $PORT # want MV201
vllm serve --port 9000 shell-serving/options-first # want MV201
vllm bench latency --model shell-serving/benchmarked # want MV201
CUDA_VISIBLE_DEVICES=0,1 VLLM_LOGGING_LEVEL=DEBUG nohup vllm serve shell-serving/two-cards > vllm.log 2>&1 & # want MV201
exec vllm serve shell-serving/remote-code --trust-remote-code # want MV201, MV209

python -m vllm.entrypoints.openai.api_server \
  --served-model-name chat \
  --port 8000 \
  --model shell-serving/server-module # want MV201
docker run -e MODEL_ID=shell-serving/by-variable -e HF_TOKEN registry.example.org/server:1.2 # want MV201
docker run --name vllm -e NAME=shell-serving/not-a-model-name app:1 --model-id shell-serving/unknown-app # want nothing
python3 -m vllm.entrypoints.openai.api_server --model shell-serving/python3-module --tensor-parallel-size 2 # want MV201
python3.11 -u -m vllm.entrypoints.openai.api_server --model=shell-serving/joined-option # want MV201
"$PYTHON" -m vllm.entrypoints.api_server --model shell-serving/python-variable # want MV201
python -m sglang.launch_server --model-path shell-serving/sglang-model --tp 2 # want MV201
python -m sglang.launch_server --model-path "$LOCAL" --served-model-name shell-serving/alias-only # want nothing

text-generation-launcher --model-id shell-serving/tgi --revision refs/pr/3 --num-shard 2 # want MV202
text-generation-launcher --model-id /data/tgi-model # want nothing
text-embeddings-router --model-id shell-serving/embedder --port 8080 # want MV201
llama-server -hf shell-serving/tiny-gguf:Q4_K_M --port 8081 # want nothing
llama-server -m models/tiny-q4.gguf # want nothing

docker run --gpus all -p 8000:8000 -v ~/.cache/huggingface:/root/.cache/huggingface vllm/vllm-openai:v0.6.3 --model shell-serving/in-docker # want MV201
docker run -d --rm --name shell-serving/not-a-model -e HF_TOKEN=$HF_TOKEN ghcr.io/huggingface/text-generation-inference:2.4.0 --model-id shell-serving/in-tgi # want MV201
docker run --name tgi someone/other-image:latest --model-id shell-serving/unknown-image # want nothing
docker build -t shell-serving/image . # want nothing
docker push shell-serving/image:latest # want nothing
docker pull vllm/vllm-openai:latest # want nothing
docker exec -it ollama ollama pull shellrun # want MV203
kubectl exec deploy/llm -- vllm serve shell-serving/in-a-pod # want MV201
sudo -E vllm serve shell-serving/as-root # want MV201

uvicorn app.main:app --host 0.0.0.0 --model shell-serving/not-uvicorns # want nothing
gunicorn --model shell-serving/not-gunicorns app:app # want nothing
curl -s localhost:8000/v1/completions -d '{"model": "shell-serving/asked-for"}' # want nothing
echo "vllm serve shell-serving/only-said" # want nothing
echo vllm serve shell-serving/only-said-too # want nothing
# vllm serve shell-serving/only-a-comment # want nothing
printf 'serving %s\n' shell-serving/printed # want nothing
git clone https://github.com/vllm-project/vllm.git # want nothing
pip install vllm/extra # want nothing

docker run --rm -v models:/models --volume=models:/srv acme/serving:1.4.2  # want nothing
podman run --rm -e MLFLOW_MODEL_URI=models:/shell-served -v models:/models acme/serving:1.4.2  # want MV203
