"""Ultralytics: weights that it downloads by name, files of one's own, and architectures."""

import argparse
import os
from pathlib import Path

import ultralytics
from ultralytics import NAS, RTDETR, SAM, YOLO, FastSAM, YOLOE, YOLOWorld
from ultralytics.models.sam import Predictor
from ultralytics.utils.plotting import Annotator

YOLO("yolov8n.pt")  # names ultralytics:yolov8n.pt
YOLO("yolov8n-seg.pt")  # names ultralytics:yolov8n-seg.pt
YOLO("yolov8m-pose.pt")  # names ultralytics:yolov8m-pose.pt
YOLO("yolov8x-obb.pt")  # names ultralytics:yolov8x-obb.pt
YOLO("yolov8s-cls.pt")  # names ultralytics:yolov8s-cls.pt
YOLO("yolo11n.pt")  # names ultralytics:yolo11n.pt
YOLO("yolo11l-seg.pt")  # names ultralytics:yolo11l-seg.pt
YOLO("yolo12n.pt")  # names ultralytics:yolo12n.pt
YOLO("yolo26n.pt")  # names ultralytics:yolo26n.pt
YOLO("yolov5su.pt")  # names ultralytics:yolov5su.pt
YOLO("yolov9c.pt")  # names ultralytics:yolov9c.pt
YOLO("yolov10b.pt")  # names ultralytics:yolov10b.pt
YOLO("yolov3-tinyu.pt")  # names ultralytics:yolov3-tinyu.pt
YOLO("yolov8n-oiv7.pt")  # names ultralytics:yolov8n-oiv7.pt
YOLO("yolov8s-world.pt")  # names ultralytics:yolov8s-world.pt
YOLO("yolov8n")  # names ultralytics:yolov8n
YOLO(model="yolo11s.pt", task="detect")  # names ultralytics:yolo11s.pt
ultralytics.YOLO("yolo11m.pt").predict("street.jpg")  # names ultralytics:yolo11m.pt
YOLOWorld("yolov8x-worldv2.pt")  # names ultralytics:yolov8x-worldv2.pt
YOLOE("yoloe-11l-seg.pt")  # names ultralytics:yoloe-11l-seg.pt
RTDETR("rtdetr-l.pt")  # names ultralytics:rtdetr-l.pt
SAM("sam_b.pt")  # names ultralytics:sam_b.pt
SAM("sam2.1_b.pt")  # names ultralytics:sam2.1_b.pt
SAM("mobile_sam.pt")  # names ultralytics:mobile_sam.pt
FastSAM("FastSAM-s.pt")  # names ultralytics:FastSAM-s.pt
NAS("yolo_nas_s.pt")  # names ultralytics:yolo_nas_s.pt

WEIGHTS = "yolo11x.pt"
YOLO(WEIGHTS)  # names ultralytics:yolo11x.pt

size = "m"
YOLO(f"yolov8{size}.pt")  # names ultralytics:yolov8m.pt

parser = argparse.ArgumentParser()
parser.add_argument("--weights", type=str, default="yolov8l.pt")
options = parser.parse_args()
model = YOLO(options.weights)  # names ultralytics:yolov8l.pt


class Detector:
    def __init__(self, weights: str = "yolo11n-pose.pt"):
        self.model = YOLO(weights)  # names ultralytics:yolo11n-pose.pt


for name in ("yolov8n-cls.pt", "yolov8m-cls.pt"):
    YOLO(name).val(data="imagenet10")  # names ultralytics:yolov8n-cls.pt, ultralytics:yolov8m-cls.pt

YOLO(os.getenv("YOLO_WEIGHTS", "yolov8s.pt"))  # names ultralytics:yolov8s.pt
YOLO("yolov8n.yaml").load("yolov8n.pt")  # names ultralytics:yolov8n.pt

# Architectures, data and settings are no models.
YOLO("yolov8n.yaml")  # names nothing
YOLO("yolo11n-seg.yaml", task="segment")  # names nothing
YOLO("cfg/models/custom-yolo.yaml")  # names nothing
YOLO()  # names nothing
RTDETR("rtdetr-l.yaml")  # names nothing
YOLO(input("weights: "))  # names nothing
YOLO(os.environ["WEIGHTS"])  # names nothing
YOLO(Path(options.weights))  # names ultralytics:yolov8l.pt
model.train(data="coco8.yaml", epochs=3, imgsz=640, name="yolov8n-run")  # names nothing
model.train(data="VOC.yaml", project="yolo11", exist_ok=True)  # names nothing
model.val(data="coco128.yaml", plots=True)  # names nothing
model.predict("https://ultralytics.com/images/bus.jpg", save=True)  # names nothing
model.track(source="video.mp4", tracker="bytetrack.yaml", persist=True)  # names nothing
model.export(format="onnx", opset=12)  # names nothing
model.add_callback("on_train_end", print)  # names nothing
model.fuse()  # names nothing
model.info(verbose=True)  # names nothing
model.names[0]  # names nothing
Annotator("yolov8n.pt")  # names nothing
Predictor(overrides=dict(conf=0.25, task="segment", mode="predict", imgsz=1024))  # names nothing
print("yolov8n.pt is small, yolov8x.pt is good")  # names nothing
{"weights": "yolov8n.pt", "device": "cuda:0"}  # names nothing
Path("yolov8n.pt").exists()  # names nothing
os.remove("yolov8n.pt")  # names nothing
ultralytics.checks()  # names nothing
ultralytics.settings.update({"runs_dir": "runs"})  # names nothing
"yolo11" in options.weights  # names nothing
options.weights.replace("yolov8", "yolo11")  # names nothing
Path("runs/detect/train/weights").glob("yolov8*.pt")  # names nothing


def load(version: str, YOLO=dict):
    return YOLO(weights=f"yolov8{version}.pt")  # names nothing
