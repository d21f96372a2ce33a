"""Repositories of GitHub that torch.hub loads and runs."""

import os

import torch
import torch.hub as hub
from torch.hub import load as load_from_github

REPOSITORY = "facebookresearch/dinov2"
TAG = "v0.19.0"

torch.hub.load("pytorch/vision", "resnet50", weights="IMAGENET1K_V2")  # want MV206
torch.hub.load("ultralytics/yolov5", "yolov5s", pretrained=True)  # want MV206
torch.hub.load("ultralytics/yolov5", "custom", path="best.pt", force_reload=True)  # want MV206
torch.hub.load(REPOSITORY, "dinov2_vits14")  # want MV206
torch.hub.load(repo_or_dir="snakers4/silero-vad", model="silero_vad", trust_repo=True)  # want MV206
torch.hub.load("intel-isl/MiDaS", "DPT_Large")  # want MV206
torch.hub.load("pytorch/vision:main", "resnet18")  # want MV206
torch.hub.load("snakers4/silero-models:master", "silero_tts", language="en")  # want MV206
torch.hub.load("huggingface/pytorch-transformers", "model", "bert-base-uncased")  # want MV206
torch.hub.load("kazuto1011/deeplab-pytorch", "deeplabv2_resnet101", source="github")  # want MV206
hub.load("NVIDIA/DeepLearningExamples", "nvidia_ssd")  # want MV206
load_from_github("facebookresearch/pytorchvideo", "slowfast_r50")  # want MV206
torch.hub.list("rwightman/pytorch-image-models", force_reload=True)  # want MV206
torch.hub.help("pytorch/fairseq", "transformer.wmt14.en-fr")  # want MV206

torch.hub.load("pytorch/vision:v0.10.0", "resnet50")  # want nothing
torch.hub.load(f"pytorch/vision:{TAG}", "resnet50")  # want nothing
torch.hub.load("facebookresearch/dinov2:e1277af2ba9496fbadf7aec6eba56e8d882d1e35", "dinov2_vitb14")  # want nothing
torch.hub.load(f"pytorch/vision:v{torch.__version__}", "alexnet")  # want nothing
torch.hub.load("./yolov5", "custom", path="best.pt", source="local")  # want nothing
torch.hub.load("yolov5", "custom", path="best.pt", source="local")  # want nothing
torch.hub.load("vendor/yolov5", "custom", source="local")  # want nothing
torch.hub.load(os.path.join("vendor", "yolov5"), "custom", source="local")  # want nothing
torch.hub.load(os.environ["HUB_REPOSITORY"], "model")  # want nothing
torch.hub.load("/opt/models/yolov5", "custom", source="local")  # want nothing
torch.hub.load_state_dict_from_url("https://download.pytorch.org/models/resnet50-19c8e357.pth")  # want nothing
torch.hub.download_url_to_file("https://example.org/pytorch/vision", "out.pth")  # want nothing
torch.hub.set_dir("pytorch/vision")  # want nothing
torch.hub.get_dir()  # want nothing


def load(repository="pytorch/vision", name="resnet50"):
    return torch.hub.load(repository, name)  # want MV206


def load_local(path, source):
    return torch.hub.load(path, "custom", source=source)  # want nothing


class Hub:
    def load(self, repository, name):
        return repository, name


Hub().load("pytorch/vision", "resnet50")  # want nothing
