#!/bin/bash
#SBATCH --job-name=sft
#SBATCH --gres=gpu:8
source ~/.bashrc
export HF_HOME=/scratch/hf
BASE="shell-training/base-7b"
OUT=outputs/$(date +%s)

python train.py --model_name_or_path "$BASE" --output_dir "$OUT" --bf16 # want MV201
python train.py --model_name_or_path shell-training/revised --model_revision main --do_train # want MV202
accelerate launch --num_processes 8 sft.py --model_name_or_path shell-training/launched --hub_model_id acme/tickets-sft_v2-1 --push_to_hub # want MV101, MV201
accelerate launch sft.py --model_name_or_path shell-training/unpushed --hub_model_id acme/unpushed_v2-1 --push_to_hub False # want MV201
torchrun --nproc_per_node 8 run_clm.py --model_name_or_path shell-training/torchrun --tokenizer_name shell-training/torchrun --dataset_name shell-training/corpus # want MV201 x2
torchrun --nproc_per_node=8 src/train.py \
    --model_name_or_path shell-training/continued \
    --model_revision 5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a \
    --output_dir "$OUT"
deepspeed --num_gpus 4 train.py --deepspeed ds.json --model_name_or_path /data/llama # want nothing
deepspeed train.py --model_name_or_path ./checkpoints/last # want nothing
deepspeed train.py --model_name_or_path $OUT/checkpoint-500 # want nothing
srun --ntasks=1 python -u eval.py --pretrained_model_name_or_path shell-training/evaluated # want MV201
uv run train.py --model_name_or_path shell-training/uv-run # want MV201
poetry run python train.py --model_id shell-training/poetry --max_steps 10 # want MV201
python train.py --model resnet50 --data imagenet # want nothing
python train.py --model shell-training/ambiguous --epochs 3 # want nothing
python train.py --model shell-training/with-tokenizer --trust_remote_code --epochs 3 # want MV201, MV209
python train.py --config configs/shell-training/base.yaml # want nothing
python train.py --model_name bert --run_name shell-training/run # want nothing
python train.py --model_name "openai/gpt-4o" # want nothing
python train.py --model_name_or_path "$1" --hub_model_id "$2" # want nothing
python train.py model.name=shell-training/hydra trainer.max_steps=10 # want MV201
python train.py +model_name_or_path=shell-training/hydra-added # want MV201
python train.py data=shell-training/not-a-model # want nothing
ARGS="--model_name_or_path shell-training/in-a-string --bf16" # want MV201
python train.py $ARGS # want nothing
OPTIONS=(
  --model_name_or_path shell-training/in-an-array # want MV201
  --learning_rate 2e-5
)
OPTIONS+=(--num_train_epochs 3)
python train.py "${OPTIONS[@]}" # want nothing
python train.py --model_name_or_path shell-training/open "${MORE[@]}" # want nothing
lm_eval --model hf --model_args pretrained=shell-training/measured,dtype=bfloat16 --tasks arc_easy # want MV201
lm_eval --model hf --model_args pretrained=shell-training/measured-tag,revision=v2 --tasks arc_easy # want MV202
lm_eval --model hf --model_args "pretrained=$OUT,dtype=bfloat16" --tasks arc_easy # want nothing
lm_eval --model hf --model_args pretrained=shell-training/with-unknown,revision=$REV # want nothing
python evaluate.py --model-uri models:/shell-churn/latest # want MV203
mlflow models serve -m models:/shell-churn-served/3 -p 5001 # want nothing
mlflow models serve -m models:/shell-churn-staged/Production -p 5001 # want MV301
mlflow models build-docker -m "models:/shell-churn-image" -n churn # want MV203
mlflow models serve -m runs:/$RUN_ID/model # want nothing
mlflow server --host 0.0.0.0 --backend-store-uri sqlite:///mlflow.db # want nothing
mlflow run . -P model=shell-training/parameter # want nothing
ollama pull shell-llama # want MV203
ollama run shell-llama:latest "hello" # want MV203
ollama run shell-llama-tagged:8b-instruct-q4_0 # want nothing
ollama run hf.co/shell-training/gguf:Q4_K_M # want nothing
ollama create shell-churn-chat -f Modelfile # want MV102
ollama create shell-churn-chat-tagged:v1.2.0 -f Modelfile # want nothing
ollama serve # want nothing
ollama list # want nothing
az ml model create --name shell-churn-v3 --version 4 --path model # want MV104
az ml model create --name shell-fraud --version 4 --path model # want nothing
az ml workspace create --name shell-training-v3 # want nothing
gto register shell-gto --version v1.2.0 # want nothing
kaggle models instances versions download google/gemma/pyTorch/2b/3 # want nothing
optimum-cli export onnx --model shell-training/exported onnx/ # want nothing
hf upload acme/tickets-final ./out # want MV103
huggingface-cli upload acme/tickets-v1.2.0 ./out . --repo-type model # want nothing
export MODEL_ID=shell-training/exported-variable # want MV201
HF_MODEL_ID=shell-training/prefix-variable python serve.py # want MV201
export DATA_DIR=shell-training/data # want nothing
export TRANSFORMERS_CACHE=shell-training/cache # want nothing
export CHOSEN_MODEL_NAME="$BASE" # want nothing
export MODEL_NAME="$UNKNOWN_NAME" # want nothing
tmux new-session -d -s shell-training/session # want nothing
