/** A column, tensor or field that a model takes or gives. */
export interface SignatureField {
  name: string;
  /** As its signature writes it: `double`, `tensor float32 (-1, 28, 28)`. */
  type: string;
  /** Whether it may be left out. */
  isOptional: boolean;
}

/** What a model takes and gives. */
export interface Signature {
  inputs: SignatureField[];
  outputs: SignatureField[];
  /** What may be set for one inference, with its default. */
  parameters: SignatureField[];
}

/** What a model is built as. */
export interface Architecture {
  /** `BertForSequenceClassification`, or an MLflow flavor: `sklearn`. */
  classes: string[];
  /** `bert` */
  family: string | null;
  /** What decides the shapes of its weights: layers, widths, heads, vocabulary. */
  shape: Record<string, string>;
  /** The names of what it tells apart, in their order; null where it is no classifier, or nobody said. */
  labels: string[] | null;
  /** Everything else that its configuration says. */
  settings: Record<string, string>;
}

/** What cuts text into tokens. */
export interface Tokenizer {
  /** `BertTokenizerFast` */
  kind: string | null;
  /** Of the vocabulary and the merges: equal where they are. */
  vocabularyHash: string | null;
  specialTokens: string[];
  /** How messages become one text; null where it has no chat template. */
  chatTemplateHash: string | null;
}

/** The weights, as far as files tell. */
export interface Weights {
  /** Equal where the weights are. */
  hash: string;
  /** In all. */
  bytes: number;
  /** `BF16`, `Q4_K_M`; null where files do not say. */
  precision: string | null;
}

/**
 * One state of a model: a registered version, a commit of a repository, a folder. What is null or empty is not known, and is compared
 * with nothing.
 */
export interface ModelSnapshot {
  /** What people call it: `acme/churn v3`, a path. */
  title: string;
  signature: Signature | null;
  architecture: Architecture | null;
  tokenizer: Tokenizer | null;
  weights: Weights | null;
  /** What it was trained on: data sets, a tag, a digest. */
  trainingData: string[] | null;
  /** What it was made from. */
  baseModels: string[] | null;
  /** From a metric's name to its value. */
  metrics: Record<string, number>;
  licence: string | null;
  /** Packages and their versions that it is loaded with. */
  requirements: Record<string, string>;
  /** Of its card or description. */
  documentationHash: string | null;
}

/** A snapshot of which nothing is known yet. */
export function emptySnapshot(title: string): ModelSnapshot {
  return {
    title,
    signature: null,
    architecture: null,
    tokenizer: null,
    weights: null,
    trainingData: null,
    baseModels: null,
    metrics: {},
    licence: null,
    requirements: {},
    documentationHash: null,
  };
}
