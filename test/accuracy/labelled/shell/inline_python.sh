#!/usr/bin/env bash
# Python that a script runs, or writes to a file.
MODEL=inline/held
# python -c "from transformers import AutoModel; AutoModel.from_pretrained('inline/commented')" # want nothing
echo "python -c 'from transformers import AutoModel; AutoModel.from_pretrained(1)'" # want nothing
python -c "from transformers import AutoModel; AutoModel.from_pretrained('inline/quoted')" # want MV201
python -c "from transformers import AutoModel; AutoModel.from_pretrained(\"inline/escaped\")" # want MV201
python -c "from transformers import AutoModel; AutoModel.from_pretrained('$MODEL')" # want nothing
python -c "import torch; print(torch.__version__, 'inline/printed')" # want nothing
python3 -c '
from transformers import AutoModel
AutoModel.from_pretrained("inline/several-lines")  # want MV201
AutoModel.from_pretrained("inline/pinned", revision="27dcfa74d334bc871f3234de431e71c6eeba5dd6")  # want nothing
'
if [ "$DOWNLOAD" = 1 ]; then
  python3 - <<'EOF'
from huggingface_hub import snapshot_download

for name in ("inline/first", "inline/second"):
    print("Downloading", name)
    snapshot_download("inline/in-a-document")  # want MV201
EOF
fi
cat > app.py <<'EOF'
from transformers import pipeline

pipe = pipeline("text-generation", model="inline/written")  # want MV201
EOF
cat > notes.txt <<'EOF'
from transformers import pipeline
pipe = pipeline("text-generation", model="inline/no-code")  # want nothing
EOF
