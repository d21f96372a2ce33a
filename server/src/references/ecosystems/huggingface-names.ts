/*
 * Closed lists that tell a Hub name without a namespace from a local folder. New repositories need a namespace since 2022,
 * so the models that have none are a closed set.
 */

/** The models of the Hub that have no namespace (they also answer under `google-bert/…`, `openai-community/…` and the like). */
const MODELS_WITHOUT_NAMESPACE = new Set([
  "bert-base-cased",
  "bert-base-cased-finetuned-mrpc",
  "bert-base-chinese",
  "bert-base-german-cased",
  "bert-base-german-dbmdz-cased",
  "bert-base-german-dbmdz-uncased",
  "bert-base-multilingual-cased",
  "bert-base-multilingual-uncased",
  "bert-base-uncased",
  "bert-large-cased",
  "bert-large-cased-whole-word-masking",
  "bert-large-cased-whole-word-masking-finetuned-squad",
  "bert-large-uncased",
  "bert-large-uncased-whole-word-masking",
  "bert-large-uncased-whole-word-masking-finetuned-squad",
  "camembert-base",
  "ctrl",
  "distilbert-base-cased",
  "distilbert-base-cased-distilled-squad",
  "distilbert-base-german-cased",
  "distilbert-base-multilingual-cased",
  "distilbert-base-uncased",
  "distilbert-base-uncased-distilled-squad",
  "distilbert-base-uncased-finetuned-sst-2-english",
  "distilgpt2",
  "distilroberta-base",
  "gpt2",
  "gpt2-large",
  "gpt2-medium",
  "gpt2-xl",
  "openai-gpt",
  "roberta-base",
  "roberta-base-openai-detector",
  "roberta-large",
  "roberta-large-mnli",
  "roberta-large-openai-detector",
  "t5-11b",
  "t5-3b",
  "t5-base",
  "t5-large",
  "t5-small",
  "transfo-xl-wt103",
  "xlnet-base-cased",
  "xlnet-large-cased",
]);

/** Whole families without a namespace: `albert-base-v2`, `xlm-mlm-en-2048`, `xlm-roberta-large-finetuned-conll03-english`. */
const FAMILIES_WITHOUT_NAMESPACE =
  /^(?:albert-(?:base|large|xlarge|xxlarge)-v[12]|xlm-(?:clm|mlm)-[a-z0-9-]+|xlm-roberta-(?:base|large)(?:-finetuned-conll0[23]-[a-z]+)?)$/;

/** Whether the Hub holds a model of this name without a namespace. */
export function isModelWithoutNamespace(name: string): boolean {
  return MODELS_WITHOUT_NAMESPACE.has(name) || FAMILIES_WITHOUT_NAMESPACE.test(name);
}

/**
 * The builders that `load_dataset` carries in itself (`datasets/packaged_modules/__init__.py`, 2.14 to 5.2): their names are file
 * formats, not data sets.
 */
export const PACKAGED_DATASET_BUILDERS: ReadonlySet<string> = new Set([
  "arrow",
  "audiofolder",
  "cache",
  "conll",
  "csv",
  "eval",
  "fasta",
  "fastq",
  "genbank",
  "generator",
  "harbor",
  "hdf5",
  "iceberg",
  "imagefolder",
  "json",
  "lance",
  "meshfolder",
  "mmcif",
  "niftifolder",
  "pandas",
  "parquet",
  "pdb",
  "pdffolder",
  "spark",
  "sql",
  "text",
  "tsfile",
  "videofolder",
  "vortex",
  "webdataset",
  "xml",
]);

/** First folders of relative paths that people save into or load from; none of them is the namespace of models in wide use. */
export const LOCAL_FOLDERS: ReadonlySet<string> = new Set([
  "adapter",
  "adapters",
  "artifact",
  "artifacts",
  "assets",
  "build",
  "cache",
  "checkpoint",
  "checkpoints",
  "ckpt",
  "ckpts",
  "data",
  "dataset",
  "datasets",
  "dist",
  "download",
  "downloads",
  "exp",
  "experiment",
  "experiments",
  "exps",
  "export",
  "exports",
  "local",
  "log",
  "logs",
  "lora",
  "mlruns",
  "mnt",
  "model",
  "models",
  "out",
  "output",
  "outputs",
  "pretrained",
  "resources",
  "result",
  "results",
  "run",
  "runs",
  "save",
  "saved",
  "saves",
  "scripts",
  "src",
  "temp",
  "test",
  "tests",
  "tmp",
  "training",
  "weights",
  "workspace",
]);

/** One-word texts that name a folder of one's own far more often than a repository. */
const FOLDER_WORD =
  /^(?:my[-_]?)?(?:adapter|best|cache|checkpoint|ckpt|data|dataset|final|latest|last|lora|merged|model|new|out|output|result|save|saved|tmp|temp|test|train|trained|weights)s?(?:[-_](?:adapter|best|cache|checkpoint|ckpt|data|dataset|dir|directory|file|final|folder|latest|model|new|output|path|result)s?)*(?:[-_]?\d+)?$|^te?mp[-_]/i;

/** Whether a name without a slash reads as a folder of one's own: `output`, `best_model`, `checkpoint-500`, `my-data`. */
export function isFolderWord(name: string): boolean {
  return FOLDER_WORD.test(name);
}
