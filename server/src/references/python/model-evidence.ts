import type { Argument } from "../api-table.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child, childrenIn, type SyntaxNode } from "../code/syntax-node.ts";
import { HOLE } from "../written.ts";
import type { PassedArguments } from "./arguments.ts";
import { libraryBases } from "./callee.ts";
import type { Evaluation } from "./evaluation.ts";
import { assignedExpressions } from "./names.ts";
import { unwrapped } from "./syntax.ts";
import type { CallSite, Value } from "./values.ts";

/** A call that writes something to a file. */
interface WritingCall {
  evaluation: Evaluation;
  site: CallSite;
  callee: SyntaxNode;
  passed: PassedArguments;
}

/** Classes that are models, by qualified name. */
const MODEL_CLASSES = [
  /^sklearn\..*(?:Classifier|Regressor|Regression|CV|SV[CR]|NB|Perceptron|Lasso|Ridge|ElasticNet|Pipeline|KMeans|Forest|Mixture|DBSCAN|OutlierFactor|Neighbors|LogisticRegression)$/,
  /^sklearn\.(?:linear_model|ensemble|svm|tree|naive_bayes|neighbors|neural_network|cluster|mixture)\.[A-Z]/,
  /^(?:xgboost|lightgbm|catboost)\..*(?:Classifier|Regressor|Ranker|Booster|CatBoost|Model)$/,
  /^torch\.nn\./,
  /^torchvision\.models\./,
  /^(?:keras|tensorflow\.keras|tf_keras)\.(?:\w+\.)*(?:Model|Sequential)$/,
  /^(?:transformers|diffusers|peft|sentence_transformers|timm)\..*(?:Model\w*|For\w+|Transformer|Pipeline)$/,
  /^(?:pytorch_lightning|lightning)\.(?:\w+\.)*LightningModule$/,
  /^(?:statsmodels|prophet|gensim\.models|surprise|implicit)\..*[A-Z]/,
];

/** Classes that models share with scalers and vectorizers. */
const BASE_CLASSES: ReadonlySet<string> = new Set(["sklearn.base.BaseEstimator"]);

/** Modules that a project calls so, and no library. */
const OWN_MODULE =
  /^(?:src|app|lib|project|my_?\w+|models?|net|network|networks|nets|modules?|architectures?|model_\w+|\w+_models?|\w+_net)\./;

/** Words that call a thing a model, as the head of a variable's or a file's name. */
const MODEL_WORDS = new Set(
  (
    "model models clf classifier regressor regression estimator predictor net network nn cnn rnn lstm gru mlp transformer bert " +
    "pipeline pipe forest rf svm svc svr xgb xgboost lgbm lgb catboost booster knn kmeans logreg lr lm gan vae unet resnet vgg encoder " +
    "detector recommender ensemble student teacher generator discriminator learner ranker"
  ).split(" "),
);
/** Words that call it a model only in a variable beside nothing that says otherwise, not in a file's name. */
const AMBIGUOUS_WORDS = new Set([
  "encoder",
  "generator",
  "lr",
  "pipe",
  "pipeline",
  "models",
  "nn",
  "lm",
  "student",
  "teacher",
]);
/** Words that say a thing is something else, whatever stands beside them. */
const OTHER_WORDS = new Set(
  (
    "scaler vectorizer tokenizer tfidf optimizer optim scheduler sched history results result metrics metric stats statistics data dataset " +
    "embeddings embedding features feature params parameters config cfg vocab vocabulary label labels labelencoder mapping mappings index " +
    "indices predictions prediction preds scores score report info meta metadata args history losses loss cache columns preprocessor " +
    "transformations imputer pca binarizer checkpoint ckpt state log logs summary names name list dict df train test shap explainer"
  ).split(" "),
);
/** Words that say nothing about what a thing is. */
const QUALIFIERS = new Set(
  "final best last latest new old trained fitted fit my the self saved loaded full base small large prod production v ver version module copy tmp".split(
    " ",
  ),
);

/** Whether the thing that a call writes to a file is evidently a model: by its class, by its variable's name, or by the file's name. */
export function isEvidentlyModel(reading: WritingCall, writes: Argument | "receiver", path: string): boolean {
  const node = writtenNode(reading, writes);
  if (node === null) return false;
  const verdict = judge(reading, unwrapped(node));
  return verdict ?? nameVerdict(stemWords(path), true) === true;
}

function writtenNode(reading: WritingCall, writes: Argument | "receiver"): SyntaxNode | null {
  if (writes === "receiver") return child(reading.callee, "object");
  const found = findArgument(reading.passed, writes);
  return typeof found === "string" ? null : found.node;
}

/** True: a model; false: something else; null: not known from the expression. */
function judge(reading: WritingCall, node: SyntaxNode): boolean | null {
  const { module } = reading.site;
  if (node.type === "dictionary") return judgeDictionary(reading, node);
  if (node.type === "tuple" || node.type === "list") return judgeSequence(reading, node);
  if (isModelByItsParts(reading, node)) return true;
  const stateOf = stateDictionaryOwner(node, module.textOf.bind(module));
  if (stateOf !== null) return judge(reading, stateOf);
  const byClass = judgeValues(
    reading,
    reading.evaluation.evaluate(node, module).map((each) => each.value),
  );
  if (byClass !== null) return byClass;
  return nameVerdict(variableWords(module.textOf(node), node), false);
}

function judgeValues(reading: WritingCall, values: Value[]): boolean | null {
  const verdicts = values.map((value) => judgeValue(reading, value)).filter((each) => each !== null);
  if (verdicts.length === 0) return null;
  return verdicts.some((each) => each);
}

function judgeValue(reading: WritingCall, value: Value): boolean | null {
  // An attribute of a library's object (`search.best_estimator_`) is a method for all that is known of the class.
  if (value.kind === "unknown" || value.kind === "none" || value.kind === "method") return null;
  if (value.kind !== "instance") return false;
  if (value.of.kind === "symbol") {
    const { name } = value.of;
    if (isModelClass(name)) return true;
    return BASE_CLASSES.has(name) || isFromNowhere(reading, name) ? null : false;
  }
  const bases = libraryBases(reading.evaluation, value.of);
  return bases.some(isModelClass) ? true : null;
}

/** A class of a module that is neither a library nor in the project as far as it is seen: `from model import Net` in an exercise. */
function isFromNowhere({ evaluation }: WritingCall, name: string): boolean {
  return !evaluation.apis.isLibrary(name.split(".")[0]!) && OWN_MODULE.test(name);
}

function isModelClass(name: string): boolean {
  return MODEL_CLASSES.some((each) => each.test(name));
}

/** `model.state_dict()`: the model. */
function stateDictionaryOwner(node: SyntaxNode, textOf: (node: SyntaxNode) => string): SyntaxNode | null {
  const callee = node.type === "call" ? child(node, "function") : null;
  const method = callee?.type === "attribute" ? child(callee, "attribute") : null;
  return method !== null && textOf(method) === "state_dict" ? child(callee!, "object") : null;
}

/** A checkpoint is a model where one of its entries is a model or its weights; any other dictionary is data. */
function judgeDictionary(reading: WritingCall, node: SyntaxNode): boolean {
  return node.children.some((pair) => {
    const value = childrenIn(pair, "value")[0];
    return value !== undefined && judgePart(reading, unwrapped(value));
  });
}

/** What is dumped together is a model where one part of it is: `(vectorizer, classifier)`. */
function judgeSequence(reading: WritingCall, node: SyntaxNode): boolean {
  return node.children.some((part) => judgePart(reading, unwrapped(part)));
}

/** A part that is a model by its class, or a model's weights; a variable's name says too little (`{"model": model}` may be text). */
function judgePart(reading: WritingCall, part: SyntaxNode): boolean {
  const { module } = reading.site;
  const owner = stateDictionaryOwner(part, module.textOf.bind(module));
  if (owner !== null) return judge(reading, owner) === true;
  const values = reading.evaluation.evaluate(part, module).map((each) => each.value);
  return judgeValues(reading, values) === true;
}

/** Whether a variable holds a dictionary of which one entry is a model: `checkpoint = {"weights": net.state_dict()}`. */
function isModelByItsParts(reading: WritingCall, node: SyntaxNode): boolean {
  if (node.type !== "identifier") return false;
  const given = assignedExpressions(node, reading.site.module).map(unwrapped);
  return given.some((each) => each.type === "dictionary" && judgeDictionary(reading, each));
}

/** The words of the last name of an expression: `self.best_clf` says `best clf`. */
function variableWords(text: string, node: SyntaxNode): string[] {
  if (node.type !== "identifier" && node.type !== "attribute") return [];
  const parts = text.split(".").map(words);
  const telling = parts.findLast((part) => part.some((word) => !QUALIFIERS.has(word)));
  return telling ?? [];
}

function stemWords(path: string): string[] {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return words(name.replace(/\.[A-Za-z][\w.]*$/, "").replaceAll(HOLE, " "));
}

function words(text: string): string[] {
  const spaced = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return spaced.split(/[^a-z]+/).filter((word) => word !== "");
}

function nameVerdict(all: string[], isFile: boolean): boolean | null {
  if (all.some((word) => OTHER_WORDS.has(word))) return isFile ? null : false;
  const telling = all.filter((word) => !QUALIFIERS.has(word));
  const isModel = telling.some((word) => MODEL_WORDS.has(word) && !(isFile && AMBIGUOUS_WORDS.has(word)));
  return isModel ? true : null;
}
