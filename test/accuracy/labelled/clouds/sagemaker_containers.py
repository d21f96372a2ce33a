"""Containers on SageMaker that take a model of the Hub from their environment."""

import boto3
import sagemaker
from sagemaker.serve.builder.model_builder import ModelBuilder

IMAGE = "763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.34.0-lmi16.0.0-cu128"
common = {"HF_MODEL_ID": "containers/seeker", "HF_TOKEN": ""}
lmi = {"OPTION_TENSOR_PARALLEL_DEGREE": "8"}

sagemaker.Model(image_uri=IMAGE, env=common | lmi)  # want MV201
sagemaker.Model(image_uri=IMAGE, env={"HF_MODEL_ID": "/opt/ml/model"})  # want nothing
sagemaker.Model(image_uri=IMAGE, env={"HF_MODEL_ID": "s3://models/seeker/"})  # want nothing
sagemaker.Model(image_uri=IMAGE, env=lmi)  # want nothing
ModelBuilder(image_uri=IMAGE, env_vars={"SM_VLLM_MODEL": "containers/scribe"})  # want MV201

client = boto3.client("sagemaker")
falcon = {"OPTION_MODEL_ID": "containers/kestrel", "OPTION_ROLLING_BATCH": "vllm"}
client.create_model(ModelName="kestrel", PrimaryContainer={"Image": IMAGE, "Environment": falcon})  # want MV201
client.create_model(
    ModelName="osprey",
    PrimaryContainer={
        "Image": IMAGE,
        "Environment": {
            "HF_MODEL_ID": "containers/osprey",  # want MV202
            "HF_MODEL_REVISION": "main",
        },
    },
)
client.create_model(
    ModelName="harrier",
    PrimaryContainer={
        "Image": IMAGE,
        "Environment": {
            "HF_MODEL_ID": "containers/harrier",  # want nothing
            "HF_REVISION": "4d6c22e74ba2fdd26bc4f7238f50766b045a0d94",
        },
    },
)
client.create_model(ModelName="x", PrimaryContainer={"Image": IMAGE, "ModelDataUrl": "s3://models/x.tar.gz"})  # want nothing
client.create_inference_component(
    InferenceComponentName="seeker",
    Specification={"Container": {"Image": IMAGE, "Environment": {"HF_MODEL_ID": "containers/buzzard"}}},  # want MV201
)
