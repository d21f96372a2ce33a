"""Amazon SageMaker and BentoML."""

import os

import bentoml
import boto3
import sagemaker
from sagemaker import ModelPackage
from sagemaker.huggingface import HuggingFaceModel
from sagemaker.jumpstart.estimator import JumpStartEstimator
from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.sklearn import SKLearnModel
from sagemaker.workflow.step_collections import RegisterModel

GROUP = "arn:aws:sagemaker:us-east-1:123456789012:model-package/churn-a"
role = sagemaker.get_execution_role()

JumpStartModel(model_id="meta-textgeneration-llama-2-7b-f")  # want MV203
JumpStartModel("huggingface-llm-falcon-7b-bf16", role=role)  # want MV203
JumpStartModel(model_id="huggingface-llm-mistral-7b", model_version="*")  # want MV203
JumpStartModel(model_id="huggingface-llm-mistral-8b", model_version="2.*")  # want MV203
JumpStartModel(model_id="Replace with the ARN of the custom model", model_version="*")  # want nothing
JumpStartEstimator(model_id="meta-textgeneration-llama-3-8b", environment={"accept_eula": "true"})  # want MV203
ModelPackage(role=role, model_package_arn=GROUP)  # want MV203
SKLearnModel(model_data="s3://acme/m.tar.gz", role=role, entry_point="i.py").register(model_package_group_name="rank-v2")  # want MV104
RegisterModel(name="register", model_package_group_name="fraud_final", approval_status="Approved")  # want MV104
boto3.client("sagemaker").create_model_package_group(ModelPackageGroupName="uplift-v1.0")  # want MV104
boto3.client("sagemaker").create_model_package(ModelPackageGroupName="pose_new", ModelApprovalStatus="Approved")  # want MV104
bentoml.sklearn.save_model("iris_clf_v2", role)  # want MV104
bentoml.pytorch.save_model("segmenter-final", role)  # want MV104
bentoml.models.get("iris_a:latest")  # want MV203
bentoml.models.get("iris_b")  # want MV203
bentoml.sklearn.get("iris_c:latest").to_runner()  # want MV203
bentoml.xgboost.load_model("iris_d:latest")  # want MV203
bentoml.models.BentoModel("iris_e:latest")  # want MV203
bentoml.models.HuggingFaceModel("acme/bento-bert-a")  # want MV201

JumpStartModel(model_id="meta-textgeneration-llama-2-13b-f", model_version="2.0.4")  # want nothing
JumpStartModel(model_id=os.environ["MODEL_ID"], model_version=os.environ["MODEL_VERSION"])  # want nothing
JumpStartModel("huggingface-llm-zephyr-7b", "1.2.0")  # want nothing
ModelPackage(role=role, model_package_arn=GROUP.replace("-a", "-b") + "/3")  # want nothing
ModelPackage(role=role, model_package_arn="arn:aws:sagemaker:us-east-1:123456789012:model-package/churn-c/12")  # want nothing
HuggingFaceModel(model_data="s3://acme/bert-v2.tar.gz", role=role, name="churn-v2")  # want nothing
SKLearnModel(model_data="s3://acme/m.tar.gz", role=role, entry_point="i.py").register(model_package_group_name="rank")  # want nothing
boto3.client("sagemaker").describe_model_package(ModelPackageName=GROUP)  # want nothing
boto3.client("sagemaker").list_model_packages(ModelPackageGroupName="uplift")  # want nothing
boto3.client("sagemaker").create_endpoint(EndpointName="churn-v2", EndpointConfigName="churn-final")  # want nothing
boto3.client("sagemaker").create_training_job(TrainingJobName="train-v2")  # want nothing
boto3.client("s3").upload_file("model_v2.pkl", "models", "churn/final.pkl")  # want nothing
sagemaker.Session().upload_data("data_v2", key_prefix="final")  # want nothing
bentoml.sklearn.save_model("iris_clf", role, labels={"version": "v2"})  # want nothing
bentoml.models.get("iris_f:x5p2kvvz2oyuwjtv")  # want nothing
bentoml.models.get(f"iris_g:{os.environ['TAG']}")  # want nothing
bentoml.sklearn.load_model("iris_h:20240806")  # want nothing
bentoml.models.HuggingFaceModel("acme/bento-bert-b", revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")  # want nothing
bentoml.Service("churn_v2", runners=[])  # want nothing
bentoml.bentos.get("churn:latest")  # want nothing
