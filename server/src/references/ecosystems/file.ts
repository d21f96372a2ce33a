import type { CallRow, EcosystemTable, MethodRow, NameReader, ReturnRow } from "../api-table.ts";
import { filesWith, readModelFile, readWrittenFile } from "./model-file.ts";

/*
 * Files that hold a model. Signatures read in joblib 1.6, safetensors 0.8, Keras 3.15, skops 0.16, and in the documentation of torch,
 * XGBoost, LightGBM and CatBoost.
 */

const KERAS = ["keras", "tensorflow.keras", "tf_keras", "tensorflow.python.keras"];
const KERAS_FILE = filesWith(/\.(?:keras|h5|hdf5)$/i);
/** Keras 2 and TensorFlow write a folder where the path has no ending; one that is a number is a version by itself. */
const SAVED_MODEL: NameReader = (text) =>
  KERAS_FILE(text) ?? (/\.\w+$|(?:^|[\\/])\d*$/.test(text) ? null : readWrittenFile(text));
const BOOSTER_FILE = filesWith(/\.(?:bin|bst|cbm|coreml|json|lgb|lgbm|model|onnx|pmml|txt|ubj|xgb)$/i);

const WRITES = { role: "publish", subject: "model" } as const;
const READS = { role: "consume", subject: "model" } as const;

/** `dump(value, file)`: the file may be an open one, and only a model's file counts. */
const DUMPS: readonly CallRow[] = [
  {
    api: ["joblib.dump", "sklearn.externals.joblib.dump"],
    ...WRITES,
    name: { position: 1, keywords: ["filename"], holds: readWrittenFile },
    writes: { position: 0, keywords: ["value"] },
  },
  {
    api: ["pickle.dump", "cloudpickle.dump", "dill.dump", "skops.io.dump"],
    ...WRITES,
    name: { position: 1, keywords: ["file"], holds: readWrittenFile },
    writes: { position: 0, keywords: ["obj"] },
  },
  {
    api: "torch.save",
    ...WRITES,
    name: { position: 1, keywords: ["f"], holds: readWrittenFile },
    writes: { position: 0, keywords: ["obj"] },
  },
];

const SAVERS: readonly CallRow[] = [
  {
    api: ["torch.jit.save", "torch.export.save"],
    ...WRITES,
    name: { position: 1, keywords: ["f"], holds: readWrittenFile },
  },
  {
    api: ["torch.jit.ScriptModule.save", "torch.jit.ScriptFunction.save"],
    ...WRITES,
    name: { position: 0, keywords: ["f"], holds: readWrittenFile },
  },
  {
    api: ["torch", "numpy", "flax", "tensorflow", "paddle", "mlx"].map(
      (framework) => `safetensors.${framework}.save_file`,
    ),
    ...WRITES,
    name: { position: 1, keywords: ["filename"], holds: readWrittenFile },
    writes: { position: 0, keywords: ["tensors", "tensor_dict"] },
  },
  {
    api: "safetensors.torch.save_model",
    ...WRITES,
    name: { position: 1, keywords: ["filename"], holds: readWrittenFile },
  },
  {
    api: KERAS.flatMap((keras) => [
      `${keras}.models.save_model`,
      `${keras}.saving.save_model`,
      `${keras}.saving.**.save_model`,
    ]),
    ...WRITES,
    name: { position: 1, keywords: ["filepath"], holds: KERAS_FILE },
  },
  {
    api: KERAS.flatMap((keras) => [`${keras}.**.Model.save`, `${keras}.**.Sequential.save`]),
    ...WRITES,
    name: { position: 0, keywords: ["filepath"], holds: SAVED_MODEL },
  },
  {
    api: ["tensorflow.saved_model.save", "tensorflow.saved_model.experimental.save"],
    ...WRITES,
    name: { position: 1, keywords: ["export_dir"], holds: SAVED_MODEL },
    writes: { position: 0, keywords: ["obj"] },
  },
  {
    api: ["xgboost.**.*.save_model", "lightgbm.**.*.save_model", "catboost.**.*.save_model"],
    ...WRITES,
    name: { position: 0, keywords: ["fname", "filename"], holds: BOOSTER_FILE },
  },
  {
    api: "gensim.models.**.*.save",
    ...WRITES,
    name: { position: 0, keywords: ["fname", "fname_or_handle"], holds: readWrittenFile },
  },
];

/** Methods on objects whose class is seldom known: the extension must be that of a model. */
const METHODS: readonly MethodRow[] = [
  {
    method: ["save", "save_weights"],
    libraries: ["keras", "tensorflow", "tf_keras"],
    ...WRITES,
    name: { position: 0, keywords: ["filepath"], holds: KERAS_FILE },
  },
  {
    method: "save",
    libraries: ["torch"],
    ...WRITES,
    name: { position: 0, keywords: ["f"], holds: filesWith(/\.(?:pt|pth|ts|torchscript)$/i) },
    writes: "receiver",
  },
  {
    method: "save_model",
    libraries: ["xgboost", "lightgbm", "catboost"],
    ...WRITES,
    name: { position: 0, keywords: ["fname", "filename"], holds: BOOSTER_FILE },
  },
  {
    method: "export",
    libraries: ["fastai"],
    ...WRITES,
    name: { position: 0, keywords: ["fname"], holds: filesWith(/\.(?:pkl|pth)$/i) },
  },
];

/** Loading, so that a file that is renamed is renamed everywhere. */
const LOADERS: readonly CallRow[] = [
  {
    api: ["joblib.load", "sklearn.externals.joblib.load", "skops.io.load"],
    ...READS,
    name: { position: 0, keywords: ["filename", "file"], holds: readModelFile },
  },
  {
    api: ["torch.load", "torch.jit.load", "torch.export.load"],
    ...READS,
    name: { position: 0, keywords: ["f"], holds: readModelFile },
  },
  {
    api: ["pickle.load", "cloudpickle.load", "dill.load"],
    ...READS,
    name: { position: 0, keywords: ["file"], holds: readModelFile },
  },
  {
    api: KERAS.flatMap((keras) => [`${keras}.models.load_model`, `${keras}.saving.**.load_model`]),
    ...READS,
    name: { position: 0, keywords: ["filepath"], holds: KERAS_FILE },
  },
  {
    api: ["safetensors.*.load_file", "safetensors.safe_open", "safetensors.*.load_model"],
    ...READS,
    name: { position: 0, keywords: ["filename"], holds: readModelFile },
  },
  {
    api: ["xgboost.**.*.load_model", "catboost.**.*.load_model"],
    ...READS,
    name: { position: 0, keywords: ["fname"], holds: BOOSTER_FILE },
  },
  {
    api: "lightgbm.**.Booster",
    ...READS,
    name: { keywords: ["model_file"], holds: BOOSTER_FILE },
  },
];

const RETURNS: readonly ReturnRow[] = [
  { api: ["torch.jit.script", "torch.jit.trace", "torch.jit.freeze"], instanceOf: "torch.jit.ScriptModule" },
  { api: ["xgboost.train", "xgboost.XGBModel.get_booster"], instanceOf: "xgboost.Booster" },
  { api: "lightgbm.train", instanceOf: "lightgbm.Booster" },
  { api: ["catboost.train"], instanceOf: "catboost.CatBoost" },
  {
    api: ["sklearn.pipeline.make_pipeline", "imblearn.pipeline.make_pipeline"],
    instanceOf: "sklearn.pipeline.Pipeline",
  },
  {
    api: KERAS.flatMap((keras) => [`${keras}.models.load_model`, `${keras}.saving.**.load_model`]),
    instanceOf: "keras.Model",
  },
];

/** Model files: joblib, pickle, torch, Keras, safetensors and the boosting libraries. */
export const file: EcosystemTable = {
  ecosystem: "file",
  libraries: [
    "joblib",
    "pickle",
    "cloudpickle",
    "dill",
    "torch",
    "keras",
    "tensorflow",
    "tf_keras",
    "safetensors",
    "skops",
    "xgboost",
    "lightgbm",
    "catboost",
    "gensim",
    "fastai",
  ],
  aliases: {
    cPickle: "pickle",
    _pickle: "pickle",
    pickle5: "pickle",
    "cloudpickle.cloudpickle": "cloudpickle",
    "tensorflow.compat.v1.keras": "tensorflow.keras",
    "tensorflow.compat.v2.keras": "tensorflow.keras",
  },
  calls: [...DUMPS, ...SAVERS, ...LOADERS],
  methods: METHODS,
  returns: RETURNS,
};
