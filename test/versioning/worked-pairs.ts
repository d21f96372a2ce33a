import type { Bump } from "../../server/src/versioning/bump-rules.ts";

/** Files of a model's folder, by their paths. */
export type Files = Record<string, string>;

/** Two states of a model, and what the later one's version should be. */
export interface WorkedPair {
  /** What happened between the two; docs/next-version.md lists it. */
  story: string;
  before: Files;
  after: Files;
  bump: Bump;
}

const bert = {
  architectures: ["BertForSequenceClassification"],
  model_type: "bert",
  hidden_size: 768,
  num_hidden_layers: 12,
  vocab_size: 30522,
  hidden_dropout_prob: 0.1,
  id2label: { 0: "negative", 1: "positive" },
  torch_dtype: "float32",
  transformers_version: "4.40.0",
};

const card = {
  license: "apache-2.0",
  base_model: "google-bert/bert-base-uncased",
  datasets: ["acme/reviews-2025"],
};

const columns = [
  { type: "double", name: "age", required: true },
  { type: "double", name: "income", required: true },
];

const prediction = [{ type: "long", name: "churns", required: true }];

/** A repository as transformers and the Hub keep it. */
function repository(
  change: {
    configuration?: object;
    card?: object;
    accuracy?: number;
    loss?: number;
    weights?: string;
    text?: string;
    tokenizer?: object;
    vocabulary?: object;
  } = {},
): Files {
  const metrics = [
    ...(change.accuracy === undefined ? [] : [{ type: "accuracy", value: change.accuracy }]),
    ...(change.loss === undefined ? [] : [{ type: "loss", value: change.loss }]),
  ];
  const front = {
    ...card,
    ...change.card,
    "model-index": [{ name: "churn", results: [{ dataset: { type: "imdb", split: "test" }, metrics }] }],
  };
  return {
    "config.json": JSON.stringify({ ...bert, ...change.configuration }),
    "tokenizer_config.json": JSON.stringify({
      tokenizer_class: "BertTokenizer",
      sep_token: "[SEP]",
      ...change.tokenizer,
    }),
    "tokenizer.json": JSON.stringify({
      model: change.vocabulary ?? { type: "WordPiece", vocab: { "[PAD]": 0, a: 1 } },
    }),
    "model.safetensors": change.weights ?? "weights of the first training",
    "README.md": `---\n${JSON.stringify(front)}\n---\n${change.text ?? "Reviews, good and bad."}\n`,
  };
}

/** A model as MLflow logs it. */
function mlflow(
  change: { inputs?: object[]; outputs?: object[]; signature?: false; flavor?: string; requirements?: string } = {},
): Files {
  const schema = [
    "signature:",
    `  inputs: '${JSON.stringify(change.inputs ?? columns)}'`,
    `  outputs: '${JSON.stringify(change.outputs ?? prediction)}'`,
  ];
  return {
    MLmodel: [
      "flavors:",
      "  python_function:",
      "    loader_module: mlflow.sklearn",
      `  ${change.flavor ?? "sklearn"}:`,
      "    pickled_model: model.pkl",
      ...(change.signature === false ? [] : schema),
    ].join("\n"),
    "model.pkl": "a forest",
    "requirements.txt": change.requirements ?? "mlflow==3.1.0\nscikit-learn==1.5.0\n",
  };
}

export const WORKED_PAIRS: WorkedPair[] = [
  { story: "The same files", before: repository(), after: repository(), bump: "none" },
  {
    story: "The card says more",
    before: repository(),
    after: repository({ text: "Reviews of films, good and bad, in English." }),
    bump: "patch",
  },
  {
    story: "Saved by a newer transformers",
    before: repository(),
    after: repository({ configuration: { transformers_version: "4.51.0" } }),
    bump: "none",
  },
  {
    story: "Another dropout in the configuration",
    before: repository(),
    after: repository({ configuration: { hidden_dropout_prob: 0.2 } }),
    bump: "patch",
  },
  {
    story: "Trained again with another seed",
    before: repository(),
    after: repository({ weights: "weights of the second training" }),
    bump: "minor",
  },
  {
    story: "Trained on this year's reviews too",
    before: repository(),
    after: repository({ card: { datasets: ["acme/reviews-2025", "acme/reviews-2026"] }, weights: "more weights here" }),
    bump: "minor",
  },
  {
    story: "Accuracy rose from 0.91 to 0.94",
    before: repository({ accuracy: 0.91 }),
    after: repository({ accuracy: 0.94, weights: "weights of the second training" }),
    bump: "minor",
  },
  {
    story: "Loss moved by less than a hundredth of itself",
    before: repository({ loss: 0.4 }),
    after: repository({ loss: 0.401 }),
    bump: "patch",
  },
  {
    story: "Stored in half precision",
    before: repository(),
    after: repository({ configuration: { torch_dtype: "float16" }, weights: "half the weights" }),
    bump: "minor",
  },
  {
    story: "Quantized to four bits",
    before: repository(),
    after: repository({
      configuration: { quantization_config: { quant_method: "gptq", bits: 4 } },
      weights: "a few weights",
    }),
    bump: "minor",
  },
  {
    story: "The labels changed places",
    before: repository(),
    after: repository({ configuration: { id2label: { 0: "positive", 1: "negative" } } }),
    bump: "major",
  },
  {
    story: "A third label",
    before: repository(),
    after: repository({ configuration: { id2label: { 0: "negative", 1: "positive", 2: "neutral" } } }),
    bump: "major",
  },
  {
    story: "Twice as many layers",
    before: repository(),
    after: repository({ configuration: { num_hidden_layers: 24 }, weights: "many more weights than before" }),
    bump: "major",
  },
  {
    story: "From BERT to RoBERTa",
    before: repository(),
    after: repository({
      configuration: { architectures: ["RobertaForSequenceClassification"], model_type: "roberta" },
      card: { base_model: "FacebookAI/roberta-base" },
      tokenizer: { tokenizer_class: "RobertaTokenizer" },
      vocabulary: { type: "BPE", vocab: { "<s>": 0 } },
      weights: "weights of another model",
    }),
    bump: "major",
  },
  {
    story: "A token was added to the vocabulary",
    before: repository(),
    after: repository({ vocabulary: { type: "WordPiece", vocab: { "[PAD]": 0, a: 1, b: 2 } } }),
    bump: "major",
  },
  {
    story: "From Apache 2.0 to a licence that forbids selling",
    before: repository(),
    after: repository({ card: { license: "cc-by-nc-4.0" } }),
    bump: "major",
  },
  {
    story: "Another input is required",
    before: mlflow(),
    after: mlflow({ inputs: [...columns, { type: "double", name: "tenure", required: true }] }),
    bump: "major",
  },
  {
    story: "Another input may be given",
    before: mlflow(),
    after: mlflow({ inputs: [...columns, { type: "double", name: "tenure", required: false }] }),
    bump: "minor",
  },
  {
    story: "The output became a probability",
    before: mlflow(),
    after: mlflow({ outputs: [{ type: "double", name: "churns", required: true }] }),
    bump: "major",
  },
  {
    story: "A patch of scikit-learn",
    before: mlflow(),
    after: mlflow({ requirements: "mlflow==3.1.0\nscikit-learn==1.5.2\n" }),
    bump: "patch",
  },
  { story: "A signature was declared", before: mlflow({ signature: false }), after: mlflow(), bump: "minor" },
  { story: "From scikit-learn to XGBoost", before: mlflow(), after: mlflow({ flavor: "xgboost" }), bump: "major" },
];
