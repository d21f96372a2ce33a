"""PyTorch, Keras, ONNX and safetensors written to files."""

import os

import onnx
import safetensors.torch
import tensorflow as tf
import torch
import torch.nn as nn
from lightning import LightningModule
from PIL import Image
from tensorflow.keras.models import Model, Sequential, load_model
from torch.cuda.amp import GradScaler
from torchvision import models

RUN = os.environ["RUN"]


class UNet(nn.Module):
    def __init__(self, depth=4):
        super().__init__()
        self.depth = depth

    def checkpoint(self):
        torch.save(self.state_dict(), "unet.pth")  # want MV102


class Classifier(LightningModule):
    pass


def build():
    network = Sequential([tf.keras.layers.Dense(1)])
    network.compile("adam", "mse")
    return network


unet = UNet()
classifier = Classifier()
optimizer = torch.optim.AdamW(unet.parameters())
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
scaler = GradScaler()
resnet = models.resnet50(weights=None)

torch.save(unet, "unet_final.pt")  # want MV103
torch.save(unet.state_dict(), f="unet-v1.1.pt")  # want nothing
torch.save(unet.state_dict(), f"runs/{RUN}/unet.pt")  # want nothing
torch.save({"model": unet.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 3}, "segmenter.pth")  # want MV102
torch.save({"loss": [0.3, 0.2], "epoch": 3}, "history.pth")  # want nothing
torch.save(optimizer.state_dict(), "optimizer_final.pt")  # want nothing
torch.save(scheduler.state_dict(), "scheduler.pt")  # want nothing
torch.save(scaler.state_dict(), "scaler_v02.pt")  # want nothing
torch.save(torch.randn(3), "noise_best.pt")  # want nothing
torch.save(resnet.state_dict(), "resnet50.pth")  # want MV102
torch.save(classifier.state_dict(), "dqn-CartPole-v1.pt")  # want MV102
torch.save(nn.Linear(2, 2).state_dict(), "head_V1.0.pt")  # want MV101
torch.jit.save(torch.jit.script(unet), "unet_scripted.pt")  # want MV102
torch.load("unet_final.pt", weights_only=True)  # want nothing
unet.load_state_dict(torch.load("unet_best.pt"))  # want nothing
torch.onnx.export(unet, torch.randn(1, 3, 64, 64), "unet.onnx", opset_version=17)  # want MV102
torch.onnx.export(unet, torch.randn(1, 3, 64, 64), f="unet-v2.onnx")  # want nothing
onnx.save(onnx.load("unet.onnx"), "unet_latest.onnx")  # want MV103
onnx.checker.check_model("unet_latest.onnx")  # want nothing
safetensors.torch.save_file(unet.state_dict(), "unet.safetensors")  # want MV102
safetensors.torch.save_file(unet.state_dict(), "unet-0.2.0.safetensors")  # want nothing
safetensors.torch.save_model(unet, "unet_old.safetensors")  # want MV103
safetensors.torch.load_file("unet_final.safetensors")  # want nothing

network = build()
network.save("demand.h5")  # want MV102
network.save("final_model.h5")  # want MV103
network.save("demand_v1.2.keras")  # want nothing
network.save(f"demand_{RUN}.keras")  # want nothing
network.save_weights("demand_new.weights.h5")  # want MV103
functional = Model(inputs=network.input, outputs=network.output)
functional.save("functional.keras")  # want MV102
functional = load_model("functional_final.keras")  # want nothing
tf.keras.models.save_model(functional, "functional_V2.keras")  # want MV101
tf.keras.models.load_model("demand_v02.h5")  # want nothing

Image.open("unet_final.png").save("unet_v02.png")  # want nothing

optimizer = torch.optim.Adam(network.parameters())
snapshot = {"epoch": 90, "weights": network.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(snapshot, "weights/snapshot.pth")  # want MV102
progress = {"epoch": 90, "optimizer": optimizer.state_dict()}
torch.save(progress, "weights/progress.pth")  # want nothing
