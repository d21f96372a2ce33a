"""torch.hub: more repositories, and what only looks like one."""

import torch
from torch import hub

BACKBONES = {"small": "facebookresearch/vicreg", "large": "facebookresearch/swav:main"}

torch.hub.load("nicolalandro/ntsnet-cub200", "ntsnet", pretrained=True)  # want MV206
torch.hub.load("mateuszbuda/brain-segmentation-pytorch", "unet", pretrained=True)  # want MV206
torch.hub.load("datvuthanh/hybridnets", "hybridnets", pretrained=True)  # want MV206
torch.hub.load("hustvl/yolop", "yolop", pretrained=True)  # want MV206
torch.hub.load("facebookresearch/WSL-Images", "resnext101_32x8d_wsl", pretrained=True)  # want MV206
torch.hub.load("moskomule/senet.pytorch", "se_resnet20", pretrained=True)  # want MV206
torch.hub.load("szagoruyko/torch-hub", "wide_resnet", pretrained=True)  # want MV206
torch.hub.load("facebookresearch/xcit", "xcit_small", pretrained=True)  # want MV206
torch.hub.load("zhanghang1989/ResNeSt", "resnest50", pretrained=True)  # want MV206
torch.hub.load("deepinfra/llava", "llava", pretrained=True)  # want MV206
torch.hub.load("acme/ticket-router:master", "router", pretrained=True)  # want MV206
torch.hub.load("acme/ticket-ranker:main", "ranker", pretrained=True)  # want MV206
hub.load(BACKBONES["small"], "resnet50")  # want MV206
hub.load(BACKBONES["large"], "resnet50")  # want MV206

torch.hub.load("acme/ticket-router:v1.0.0", "model")  # want nothing
torch.hub.load("acme/ticket-ranker:5617a9f61b028005a4858fdac845db406aefb181", "model")  # want nothing
torch.hub.load("exported/router", "router", source="local")  # want nothing
hub.load_state_dict_from_url("https://acme.example/router-0a1b2c3d.pth")  # want nothing
hub.set_dir("cache/hub")  # want nothing
