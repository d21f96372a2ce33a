import type { EcosystemTable } from "../api-table.ts";
import { readModelFile, readWrittenFile } from "./model-file.ts";

/** ONNX files: written by onnx, by torch's exporter and by the converters, read by onnx and onnxruntime. */
export const onnx: EcosystemTable = {
  ecosystem: "onnx",
  libraries: ["onnx", "onnxruntime", "onnxmltools", "torch", "tf2onnx", "pytorch_lightning", "lightning"],
  calls: [
    {
      api: ["onnx.save", "onnx.save_model"],
      role: "publish",
      subject: "model",
      name: { position: 1, keywords: ["f"], holds: readWrittenFile },
    },
    {
      // torch.onnx.export(model, args, f): the same since 1.x.
      api: "torch.onnx.export",
      role: "publish",
      subject: "model",
      name: { position: 2, keywords: ["f"], holds: readWrittenFile },
    },
    {
      api: ["onnxmltools.utils.save_model", "onnxmltools.save_model", "onnxmltools.utils.main.save_model"],
      role: "publish",
      subject: "model",
      name: { position: 1, keywords: ["file_path"], holds: readWrittenFile },
    },
    {
      api: ["tf2onnx.convert.from_keras", "tf2onnx.convert.from_function"],
      role: "publish",
      subject: "model",
      name: { keywords: ["output_path"], holds: readWrittenFile },
    },
    {
      api: ["onnx.load", "onnx.load_model"],
      role: "consume",
      subject: "model",
      name: { position: 0, keywords: ["f"], holds: readModelFile },
    },
    {
      api: "onnxruntime.InferenceSession",
      role: "consume",
      subject: "model",
      name: { position: 0, keywords: ["path_or_bytes"], holds: readModelFile },
    },
  ],
  methods: [
    {
      // Lightning's modules.
      method: "to_onnx",
      libraries: ["pytorch_lightning", "lightning"],
      role: "publish",
      subject: "model",
      name: { position: 0, keywords: ["file_path"], holds: readWrittenFile },
    },
  ],
};
