import { l10n } from "vscode";

/** A Python program with something wrong of most kinds, each explained; it is never run. */
export function sampleText(): string {
  return `${[
    comment(l10n.t("Try ModelVer here: nothing of this is run, and nothing is kept unless you save it.")),
    comment(l10n.t("Rest the pointer on an underlined name to read what is wrong; the light bulb mends it.")),
    "",
    "import joblib",
    "import mlflow",
    "from transformers import AutoModel, AutoTokenizer",
    "",
    comment(l10n.t("Whatever is newest on the Hub when this runs:")),
    'tokenizer = AutoTokenizer.from_pretrained("acme/support-bert-v1.2.0")',
    "",
    comment(l10n.t("A branch, which moves:")),
    'model = AutoModel.from_pretrained("acme/ticket-bert-uncased", revision="main")',
    "",
    comment(l10n.t("Code from the Hub is run here, whoever changes it:")),
    'large = AutoModel.from_pretrained("acme/llama-3.1-8b-support-v2", trust_remote_code=True)',
    "",
    comment(l10n.t("A stage, which MLflow has deprecated:")),
    'served = mlflow.pyfunc.load_model("models:/ticket-router/Production")',
    "",
    comment(l10n.t("A parameter that has another name since MLflow 3:")),
    'mlflow.sklearn.log_model(model, artifact_path="model", registered_model_name="reply-ranker")',
    "",
    comment(l10n.t("Versions that tell nobody which edition this is:")),
    'joblib.dump(model, "ticket_tagger_final.joblib")',
    'model.push_to_hub("acme/answer-writer_V2_1")',
    "",
    comment(l10n.t("Nothing is wrong here: a commit is one version for ever.")),
    'pinned = AutoModel.from_pretrained("acme/support-bert", revision="5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a")',
  ].join("\n")}\n`;
}

function comment(text: string): string {
  return `# ${text}`;
}
