"""SageMaker: JumpStart's models by id and version, and packages of the model registry by their addresses."""

import os

import boto3
from sagemaker import ModelPackage, hyperparameters, model_uris, script_uris
from sagemaker.jumpstart.estimator import JumpStartEstimator
from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.workflow.step_collections import RegisterModel

LLAMA = "meta-textgeneration-llama-3-1-8b-instruct"
PACKAGES = "arn:aws:sagemaker:eu-west-1:123456789012:model-package"
client = boto3.client("sagemaker")

JumpStartModel(model_id=LLAMA, role="arn:aws:iam::123456789012:role/serve")  # want MV203
JumpStartModel("huggingface-text2text-flan-t5-xl")  # want MV203
JumpStartModel(model_id="huggingface-tc-bert-base-cased", model_version="*")  # want MV203
JumpStartModel(model_id="huggingface-tc-bert-large-cased", model_version="1.*")  # want MV203
JumpStartModel("pytorch-ic-mobilenet-v2", "*", instance_type="ml.m5.xlarge")  # want MV203
JumpStartModel(model_id="model-depth2img-stable-diffusion-v1-5", model_version=">=1.0.0")  # want MV203
JumpStartEstimator(model_id="xgboost-classification-model")  # want MV203
JumpStartEstimator("lightgbm-classification-model", instance_type="ml.m5.large")  # want MV203
model_uris.retrieve(model_id="tensorflow-tc-bert-en-uncased-L-12-H-768-A-12-2", model_version="*", model_scope="training")  # want MV203
script_uris.retrieve(model_id="tensorflow-od-ssd-mobilenet", model_version="*", script_scope="inference")  # want MV203
hyperparameters.retrieve_default(model_id="catboost-regression-model", model_version="*")  # want MV203
ModelPackage(role="r", model_package_arn=f"{PACKAGES}/ticket-router")  # want MV203
ModelPackage(model_package_arn="arn:aws:sagemaker:us-west-2:123456789012:model-package/ticket-ranker", role="r")  # want MV203
client.create_model_package_group(ModelPackageGroupName="ticket-router-v2", ModelPackageGroupDescription="routes")  # want MV104
client.create_model_package_group(ModelPackageGroupName="ticket-final")  # want MV104
client.create_model_package(ModelPackageGroupName="ticket-ranker-v1.2", ModelApprovalStatus="PendingManualApproval")  # want MV104
RegisterModel(name="RegisterTickets", model_package_group_name="ticket-sorter-v3", content_types=["text/csv"])  # want MV104


def deploy(model_id="huggingface-llm-gemma-7b-instruct"):
    return JumpStartModel(model_id=model_id).deploy()  # want MV203


class Endpoint:
    model_id = "meta-vlm-llama-3-2-11b-vision"

    def model(self):
        return JumpStartModel(model_id=self.model_id)  # want MV203


JumpStartModel(model_id="meta-textgeneration-llama-3-1-70b", model_version="2.6.0")  # want nothing
JumpStartModel("huggingface-text2text-flan-t5-xxl", "2.2.1")  # want nothing
JumpStartModel(model_id=os.environ["MODEL_ID"])  # want nothing
JumpStartModel(model_id="huggingface-llm-rakutenai-7b-chat", model_version=os.getenv("MODEL_VERSION"))  # want nothing
JumpStartEstimator(model_id="catboost-classification-model", model_version="2.1.14")  # want nothing
ModelPackage(role="r", model_package_arn=f"{PACKAGES}/ticket-merger/7")  # want nothing
ModelPackage(role="r", model_package_arn=f"{PACKAGES}/ticket-merger-b/{os.environ['VERSION']}")  # want nothing
ModelPackage(role="r", model_data="s3://acme/ticket-v2/model.tar.gz")  # want nothing
client.create_model(ModelName="ticket-router", PrimaryContainer={"Image": "acme/serve:v2"})  # want nothing
client.create_endpoint_config(EndpointConfigName="ticket-v2-final", ProductionVariants=[])  # want nothing
client.create_endpoint(EndpointName="ticket-latest", EndpointConfigName="ticket-v2")  # want nothing
client.describe_endpoint(EndpointName="ticket-v2")  # want nothing
client.list_model_packages(ModelPackageGroupName="ticket-router")  # want nothing
client.create_model_package_group(ModelPackageGroupName="ticket-router")  # want nothing
client.create_processing_job(ProcessingJobName="prepare-v2-final")  # want nothing
boto3.client("s3").download_file("acme", "ticket/model_final.tar.gz", "model.tar.gz")  # want nothing

JumpStartModel(model_id="huggingface-asr-whisper-large-v3")  # want MV203
