"""Lightning, Keras applications, quantised exports, EMA weights."""

import copy
import os.path as osp

import keras
import lightning.pytorch as pl
import numpy as np
import onnxruntime
import tensorflow as tf
import torch
import torch.nn.functional as F
from onnxruntime.quantization import quantize_dynamic
from safetensors.torch import load_file, save_file
from torch import nn, optim
from torch.nn.parallel import DistributedDataParallel as DDP
from torchvision.models import efficientnet_b0

WORK = "work_dirs/pallets"


class Backbone(nn.Module):
    pass


class Detector(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = Backbone()

    def on_train_end(self):
        torch.save(self.backbone.state_dict(), "pallet_backbone.pt")  # want MV102
        self.trainer.save_checkpoint("last.ckpt")  # want nothing


def build(units: int = 8) -> keras.Model:
    inputs = keras.Input(shape=(units,))
    return keras.Model(inputs, keras.layers.Dense(1)(inputs))


model = efficientnet_b0(weights="DEFAULT")
model = DDP(model)
ema = copy.deepcopy(model)
loss_fn = nn.CrossEntropyLoss()
opt = optim.SGD(model.parameters(), lr=0.1)
torch.save(model.module.state_dict(), osp.join(WORK, "efficientnet_b0.pth"))  # want MV102
torch.save(ema.state_dict(), osp.join(WORK, "ema-v0.4.pth"))  # want nothing
torch.save({"state_dict": model.state_dict(), "epoch": 7, "opt": opt.state_dict()}, WORK + "/best.ckpt")  # want MV103
torch.save(opt.state_dict(), "opt_final.pt")  # want nothing
torch.save({"mean": torch.zeros(3), "std": torch.ones(3)}, "normalise_v02.pt")  # want nothing
torch.save(F.softmax(torch.ones(3), dim=0), "probabilities.pt")  # want nothing
torch.save(obj=Detector().state_dict(), f="detector_V03.ckpt")  # want MV101
save_file({"prompt": torch.zeros(1, 8)}, "prompt_new.safetensors")  # want nothing
save_file(model.state_dict(), filename="detector-08-06-2024.safetensors")  # want MV105
load_file("detector_final.safetensors")  # want nothing
torch.onnx.export(model.eval(), (torch.zeros(1, 3, 8, 8),), osp.join(WORK, "detector.onnx"), input_names=["x"])  # want MV102
session = onnxruntime.InferenceSession("detector_latest.onnx")  # want nothing

demand = build()
demand.save(osp.join("exports", "demand-2.h5"))  # want MV102
demand.save("exports/v1/demand.keras")  # want nothing
demand.save_weights("demand_tmp.weights.h5")  # want MV103
base = tf.keras.applications.MobileNetV2(weights="imagenet")  # want nothing
np.savez("weights_final.npz", a=np.ones(2))  # want nothing
keras.utils.plot_model(demand, to_file="demand_final.png")  # want nothing
keras.callbacks.CSVLogger("demand_latest.csv")  # want nothing
