#!/bin/sh
# models:/churn/3 hf://acme/churn@main
docker run -v models:/models -v models:/app/models -v ./models:/churn/3 acme/ranker:v2
docker run --name model acme/ranker:v2
docker pull acme/model:v3
docker build -t acme/model:v3 . --build-arg MODEL_IMAGE=acme/ranker:v2
scp host:/models:/churn .
curl http://localhost:5000/models/churn:predict
curl -H "Host: a/b:c" http://host/a:80
rsync user@host:models:/churn/3 .
PATH=$PATH:/opt/models:/usr/bin
PATH=/opt/models:/churn/3:$PATH
echo "$(date +%H:%M)/3" '12:30/2' "$X/models:/churn/3"
[ -n "${models:/a/b}" ]
cat <<EOF
image: acme/ranker:v2
EOF
