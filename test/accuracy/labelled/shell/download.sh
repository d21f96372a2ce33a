#!/bin/bash
# Fetches what the image needs.
TARGET=${TARGET:-/models}
hf download shell-download/base-model --local-dir "$TARGET/base" # want MV201
huggingface-cli download shell-download/old-cli model.safetensors config.json # want MV201
huggingface-cli download shell-download/pinned-commit --revision 9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c # want nothing
huggingface-cli download --repo-type dataset shell-download/tickets --local-dir data # want MV201
huggingface-cli download --resume-download --token "$HF_TOKEN" shell-download/resumed # want MV201
huggingface-cli download "$REPO" --local-dir x # want nothing
huggingface-cli download "${OWNER}/churn" --local-dir x # want nothing
huggingface-cli login --token "$HF_TOKEN" # want nothing
huggingface-cli scan-cache # want nothing
hf auth whoami # want nothing

for model in shell-download/loop-one "shell-download/loop-two"; do # want MV201 x2
  hf download "$model" --local-dir "$TARGET/$model" # want nothing
done

for model in shell-download/one-line; do hf download "$model"; done # want MV201

MODELS=(
  shell-download/array-one # want MV201
  "shell-download/array-two" # want MV201
)
for model in "${MODELS[@]}"; do
  huggingface-cli download "$model" --local-dir "$TARGET" # want nothing
done

fetch() {
  local name=$1
  huggingface-cli download "$name" --local-dir "$TARGET/$name" # want nothing
}
fetch shell-download/by-function # want MV201
fetch "$UNKNOWN" # want nothing

fetch_pinned() {
  huggingface-cli download "$1" --revision "$2" # want nothing
}
fetch_pinned shell-download/pinned-by-function 9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c # want nothing
fetch_pinned shell-download/tagged-by-function v1.0 # want MV202

if [ "$SIZE" = large ]; then
  CHOSEN=shell-download/large
else
  CHOSEN=shell-download/small
fi
hf download "$CHOSEN" # want nothing

WANTED=shell-download/default-kept
while [[ $# -gt 0 ]]; do
  case "$1" in
    --model) WANTED="$2"; shift 2 ;;
    *) shift ;;
  esac
done
hf download "$WANTED" # want MV201

[ -z "${FALLBACK:-}" ] && FALLBACK="shell-download/fallback"
hf download "$FALLBACK" # want MV201
: "${ASSIGNED:=shell-download/assigned-default}"
hf download "$ASSIGNED" # want MV201
read -r ASSIGNED
hf download "$ASSIGNED" # want nothing
COMPUTED=$(jq -r .model config.json)
hf download "$COMPUTED" # want nothing
COMPUTED=shell-download/after-computed
hf download "$COMPUTED" # want MV201
SNAPSHOT=$(hf download shell-download/in-substitution --quiet) # want MV201
path=`huggingface-cli download shell-download/in-backticks` # want MV201
(cd "$TARGET" && hf download shell-download/in-subshell) # want MV201
hf download shell-download/in-a-list || exit 1 # want MV201
cat list.txt | xargs -n1 huggingface-cli download # want nothing
bash -c 'hf download shell-download/in-a-quoted-script' # want MV201
cat <<'DOC'
hf download shell-download/in-a-heredoc # want nothing
DOC
# modelver: ignore[MV201]
hf download shell-download/ignored # want nothing

wget -q https://huggingface.co/shell-download/weights/resolve/main/model.safetensors -O model.safetensors # want MV202
wget https://huggingface.co/shell-download/pinned-weights/resolve/9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c/model.safetensors # want nothing
curl -L -o model.gguf "https://huggingface.co/shell-download/curled/resolve/main/model.gguf?download=true" # want MV202
wget https://example.org/models/model.tar.gz # want nothing
curl https://huggingface.co/api/models/shell-download/api # want nothing
git clone https://huggingface.co/shell-download/cloned # want MV201
git clone https://huggingface.co/spaces/shell-download/a-space # want MV201
python -m spacy download en_core_web_sm # want nothing
rsync -av models/shell-download/base host:/models # want nothing
aws s3 cp s3://bucket/shell-download/base /models --recursive # want nothing
mkdir -p models/shell-download # want nothing
