import fs from "node:fs/promises";
import { commit, createRepo, downloadFile, listFiles, modelInfo, snapshotDownload, uploadFile } from "@huggingface/hub";
import { HfInference, textGeneration } from "@huggingface/inference";
import ollama from "ollama";
import * as ort from "onnxruntime-node";
import * as tf from "@tensorflow/tfjs-node";

const accessToken = process.env.HF_TOKEN;

await downloadFile({ repo: "acme-js/hub-file", path: "config.json" }); // want MV201
await downloadFile({ repo: { type: "dataset", name: "acme-js/hub-data" }, path: "train.csv" }); // want MV201
await snapshotDownload({ repo: "acme-js/hub-snapshot", revision: "main" }); // want MV202
await createRepo({ repo: "acme-js/churn--final", accessToken }); // want MV106
await uploadFile({ repo: "acme-js/churn-final", file: new URL("model.onnx", import.meta.url), accessToken }); // want MV103
await commit({ repo: { type: "model", name: "acme-js/ranker-V2" }, operations: [], title: "x" }); // want MV101
await ollama.create({ model: "acme-js-tagger-latest", from: "llama3.3" }); // want MV103, MV203
const graph = await tf.loadGraphModel("https://tfhub.dev/google/tfjs-model/movenet/singlepose/lightning", { fromTFHub: true }); // want MV206

await downloadFile({ repo: "acme-js/hub-pinned", path: "x", revision: "0123456789abcdef0123456789abcdef01234567" }); // want nothing
await listFiles({ repo: "acme-js/hub-listed" }); // want nothing
await modelInfo({ name: "acme-js/hub-info" }); // want nothing
await uploadFile({ repo: "acme-js/churn-v1.2.0", file: new Blob(["x"]), accessToken }); // want nothing
await createRepo({ repo: "spaces/acme-js/demo", accessToken }); // want nothing
await createRepo({ repo: `${process.env.OWNER}/churn`, accessToken }); // want nothing
await new HfInference(accessToken).textGeneration({ model: "acme-js/served", inputs: "x" }); // want nothing
await textGeneration({ accessToken, model: "acme-js/served-too", inputs: "x" }); // want nothing
await ort.InferenceSession.create("./models/churn.onnx"); // want nothing
await ort.InferenceSession.create(await fs.readFile("models/churn-final.onnx")); // want nothing
await tf.loadGraphModel("https://tfhub.dev/google/tfjs-model/movenet/singlepose/thunder/4", { fromTFHub: true }); // want nothing
await tf.loadLayersModel("file://model/model.json"); // want nothing
await tf.loadLayersModel("https://acme.test/models/model_final/model.json"); // want nothing
await fs.writeFile("model_final.txt", "acme-js/churn-final"); // want nothing

export { graph };
