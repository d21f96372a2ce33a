"""ONNX: what exporters write is a file, and a file keeps its version in its name."""

import onnx
import onnxmltools
import onnxruntime as ort
import tf2onnx
import torch
from onnx import save_model
from torch import nn

net = nn.Linear(4, 2)
sample = torch.zeros(1, 4)

torch.onnx.export(net, sample, "ticket-router.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "ticket_ranker.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "speech/encoder.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "speech/decoder.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "vision/backbone.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "out/segmenter.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "export/detector.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, sample, "artifacts/reranker.onnx", opset_version=17)  # want MV102
torch.onnx.export(net, (sample,), f="export/tagger_final.onnx")  # want MV103
torch.onnx.export(net, (sample,), f="export/splitter-latest.onnx")  # want MV103
torch.onnx.export(net, (sample,), f="export/merger_new.onnx")  # want MV103
torch.onnx.export(net, (sample,), f="export/closer-best.onnx")  # want MV103
torch.onnx.export(net, sample, "export/opener_V2.onnx")  # want MV101
torch.onnx.export(net, sample, "export/mover-v1_2.onnx")  # want MV101
torch.onnx.export(net, sample, "export/sorter_v02.onnx")  # want MV101
torch.onnx.export(net, sample, "export/finder_v2-1.onnx")  # want MV101
onnx.save(net, "quantized/router.onnx")  # want MV102
onnx.save(net, "quantized/ranker.onnx")  # want MV102
onnx.save(net, "pruned/encoder.onnx")  # want MV102
save_model(net, "simplified/decoder.onnx")  # want MV102
save_model(net, "simplified/backbone.onnx")  # want MV102
onnxmltools.utils.save_model(net, "forest.onnx")  # want MV102
onnxmltools.utils.save_model(net, "boosted/trees.onnx")  # want MV102
tf2onnx.convert.from_keras(net, output_path="keras/lstm.onnx")  # want MV102
tf2onnx.convert.from_keras(net, output_path="keras/gru.onnx")  # want MV102

torch.onnx.export(net, sample, "ticket-router-v1.2.0.onnx")  # want nothing
torch.onnx.export(net, sample, "ticket_ranker_v3.onnx")  # want nothing
torch.onnx.export(net, sample, "speech/encoder-2026-08-06.onnx")  # want nothing
torch.onnx.export(net, sample, "vision/backbone-v2.1.onnx")  # want nothing
torch.onnx.export(net, sample, "out/segmenter-1.0.0.onnx")  # want nothing
onnx.save(net, "router-v2.onnx")  # want nothing
onnx.save(net, "export/ranker-2.1.0.onnx")  # want nothing
ort.InferenceSession("router.onnx", providers=["CPUExecutionProvider"])  # want nothing
ort.InferenceSession("latest.onnx", providers=["CPUExecutionProvider"])  # want nothing
ort.InferenceSession("model_final.onnx", providers=["CPUExecutionProvider"])  # want nothing
ort.InferenceSession("export/tagger_new.onnx", providers=["CPUExecutionProvider"])  # want nothing
ort.InferenceSession("vendor/best.onnx", providers=["CPUExecutionProvider"])  # want nothing
onnx.load("ranker.onnx")  # want nothing
onnx.load("old/model.onnx")  # want nothing
onnx.load("export/closer-best.onnx")  # want nothing
onnx.checker.check_model("router_final.onnx")  # want nothing
onnx.shape_inference.infer_shapes_path("router_final.onnx", "shaped.onnx")  # want nothing
onnx.version_converter.convert_version(net, 17)  # want nothing
onnx.helper.make_model(net, producer_name="acme_v2")  # want nothing
torch.jit.trace(net, sample)  # want nothing
torch.onnx.is_in_onnx_export()  # want nothing
print("wrote model_final.onnx")  # want nothing
NAMES = ["router.onnx", "ranker_final.onnx"]  # want nothing
ort.get_available_providers()  # want nothing
onnx.TensorProto.FLOAT  # want nothing
open("notes_final.txt", "w")  # want nothing
