"""Networks of timm: which of its weights a training script begins with."""

import argparse
from dataclasses import dataclass

import timm
import torch
import torchvision
from timm import create_model, list_models
from timm.data import create_transform, resolve_data_config
from timm.models import create_model as build, load_checkpoint
from torch import nn

timm.create_model("resnet50", pretrained=True)  # names timm:resnet50
timm.create_model("resnet50.a1_in1k", pretrained=True)  # names timm:resnet50.a1_in1k
timm.create_model("vit_base_patch16_224.augreg2_in21k_ft_in1k", pretrained=True, num_classes=3)  # names timm:vit_base_patch16_224.augreg2_in21k_ft_in1k
timm.create_model("convnext_tiny.in12k_ft_in1k", True)  # names timm:convnext_tiny.in12k_ft_in1k
timm.create_model(model_name="tf_efficientnetv2_s.in21k", pretrained=True, in_chans=1)  # names timm:tf_efficientnetv2_s.in21k
timm.create_model("mobilenetv3_large_100.ra_in1k", pretrained=True, features_only=True).eval()  # names timm:mobilenetv3_large_100.ra_in1k
create_model("swin_base_patch4_window7_224.ms_in22k", pretrained=True)  # names timm:swin_base_patch4_window7_224.ms_in22k
build("eva02_large_patch14_448.mim_m38m_ft_in22k_in1k", pretrained=True)  # names timm:eva02_large_patch14_448.mim_m38m_ft_in22k_in1k
timm.models.create_model("deit3_small_patch16_224.fb_in22k_ft_in1k", pretrained=True)  # names timm:deit3_small_patch16_224.fb_in22k_ft_in1k

BACKBONE = "resnext50_32x4d.fb_swsl_ig1b_ft_in1k"
timm.create_model(BACKBONE, pretrained=True)  # names timm:resnext50_32x4d.fb_swsl_ig1b_ft_in1k

config = {"model": {"name": "efficientnet_b0.ra_in1k", "classes": 5}, "lr": 1e-3}
timm.create_model(config["model"]["name"], pretrained=True, num_classes=config["model"]["classes"])  # names timm:efficientnet_b0.ra_in1k


def backbone(name="densenet121.ra_in1k"):
    return timm.create_model(name, pretrained=True, num_classes=0)  # names timm:densenet121.ra_in1k


class Classifier(nn.Module):
    def __init__(self, arch: str = "regnety_032.ra_in1k", classes: int = 2):
        super().__init__()
        self.body = timm.create_model(arch, pretrained=True, num_classes=0, global_pool="avg")  # names timm:regnety_032.ra_in1k
        self.head = nn.Linear(self.body.num_features, classes)


class Encoder(nn.Module):
    name = "xcit_small_12_p8_224.fb_dist_in1k"

    def __init__(self):
        super().__init__()
        self.body = timm.create_model(self.name, pretrained=True)  # names timm:xcit_small_12_p8_224.fb_dist_in1k


@dataclass
class Settings:
    arch: str = "caformer_s18.sail_in22k"
    pretrained: bool = True


settings = Settings()
timm.create_model(settings.arch, pretrained=True)  # names timm:caformer_s18.sail_in22k

parser = argparse.ArgumentParser()
parser.add_argument("--arch", default="beitv2_base_patch16_224.in1k_ft_in22k")
args = parser.parse_args()
net = timm.create_model(args.arch, pretrained=True)  # names timm:beitv2_base_patch16_224.in1k_ft_in22k

timm.create_model("resnet18" + ".tv_in1k", pretrained=True)  # names timm:resnet18.tv_in1k
SIZE = "small"
timm.create_model(f"vit_{SIZE}_patch14_dinov2.lvd142m", pretrained=True)  # names timm:vit_small_patch14_dinov2.lvd142m

for arch in ["resnet34.a1_in1k", "wide_resnet50_2.racm_in1k"]:
    timm.create_model(arch, pretrained=True)  # names timm:resnet34.a1_in1k, timm:wide_resnet50_2.racm_in1k

teacher, student = (timm.create_model(n, pretrained=True) for n in ("maxvit_tiny_tf_224.in1k", "edgenext_small.usi_in1k"))  # names timm:maxvit_tiny_tf_224.in1k, timm:edgenext_small.usi_in1k

NETWORKS = {"fast": "levit_128s.fb_dist_in1k", "good": "volo_d1_224.sail_in1k"}
timm.create_model(NETWORKS["good"], pretrained=True)  # names timm:volo_d1_224.sail_in1k
timm.create_model(
    "inception_v3.tf_adv_in1k",  # names timm:inception_v3.tf_adv_in1k
    pretrained=True,
    drop_rate=0.3,
)
wanted = dict(model_name="coat_lite_small.in1k", pretrained=True)
timm.create_model(**wanted)  # names timm:coat_lite_small.in1k
timm.create_model("legacy_seresnet18", pretrained=True)  # names timm:legacy_seresnet18
timm.create_model("vgg16_bn.tv_in1k", pretrained=True, scriptable=True)  # names timm:vgg16_bn.tv_in1k

timm.create_model("ghostnetv2_100.in1k", pretrained=True)  # names timm:ghostnetv2_100.in1k
timm.create_model("samvit_base_patch16.sa1b", pretrained=True, num_classes=0)  # names timm:samvit_base_patch16.sa1b
timm.create_model(args.arch if args.arch else "dla34.in1k", pretrained=True)  # names timm:beitv2_base_patch16_224.in1k_ft_in22k, timm:dla34.in1k
encoder, pretrained = "twins_svt_small.in1k", True
timm.create_model(encoder, pretrained=pretrained)  # names timm:twins_svt_small.in1k

# An architecture without weights is no model, and neither are questions about names.
timm.create_model("resnet50")  # names nothing
timm.create_model("resnet50.a1_in1k", pretrained=False)  # names nothing
timm.create_model("resnet101.tv_in1k", False)  # names nothing
create_model("vit_tiny_patch16_224", num_classes=10)  # names nothing
create_model("resnet26d", pretrained=False, checkpoint_path="out/resnet26d.pth.tar")  # names nothing
build(args.arch, pretrained=False)  # names nothing
timm.list_models("resnet*", pretrained=True)  # names nothing
list_models("*vit*")  # names nothing
timm.list_pretrained("convnext*")  # names nothing
timm.is_model("resnet50.a1_in1k")  # names nothing
timm.models.is_model_pretrained("resnet50")  # names nothing
timm.get_pretrained_cfg("resnet50.a1_in1k")  # names nothing
timm.get_arch_name("resnet50.a1_in1k")  # names nothing
create_transform(**resolve_data_config({}, model=net))  # names nothing
torchvision.models.get_model("resnet50", weights=None)  # names nothing
torch.nn.Sequential()  # names nothing
print("resnet50.a1_in1k", "pretrained=True")  # names nothing
{"arch": "resnet50.a1_in1k", "pretrained": True}  # names nothing
timm.create_model(input("arch: "), pretrained=True)  # names nothing
timm.optim.create_optimizer_v2(net, "adamw", lr=1e-4)  # names nothing
timm.loss.LabelSmoothingCrossEntropy(smoothing=0.1)  # names nothing
timm.scheduler.CosineLRScheduler(None, t_initial=10)  # names nothing
timm.data.create_dataset("tfds/imagenet2012", root="data")  # names nothing
timm.utils.ModelEmaV2(net, decay=0.9998)  # names nothing
nn.Module().register_buffer("resnet50", None)  # names nothing
torch.hub.help  # names nothing
net.load_state_dict({}, strict=False)  # names nothing
net.reset_classifier(num_classes=10, global_pool="avg")  # names nothing
net.default_cfg["url"]  # names nothing
net.pretrained_cfg["architecture"] == "resnet50"  # names nothing


def create_own(name, pretrained=True):
    return nn.Identity()


create_own("resnet50.a1_in1k", pretrained=True)  # names nothing
