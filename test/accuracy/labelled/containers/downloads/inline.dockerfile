FROM python:3.12-slim
# want below nothing
RUN pip install transformers==4.56.0 && \
    python -c "import transformers; print('inline-docker/printed')"
RUN python -c "from transformers import AutoModel; AutoModel.from_pretrained('inline-docker/one')" # want MV201
RUN python <<EOF
from sentence_transformers import SentenceTransformer
SentenceTransformer("inline-docker/document")  # want MV201
SentenceTransformer("inline-docker/pinned", revision="27dcfa74d334bc871f3234de431e71c6eeba5dd6")  # want nothing
EOF
