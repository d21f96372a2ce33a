import type { EcosystemTable, NameReader } from "../../../server/src/references/api-table.ts";

const readUri: NameReader = (text) => {
  const match = /^models:\/([^/@]+)(?:\/(.+)|@(.+))?$/.exec(text);
  if (match === null) return null;
  const start = "models:/".length;
  const name = { start, end: start + match[1]!.length };
  const pinText = match[2] ?? match[3];
  if (pinText === undefined) return { name, pin: { kind: "none", span: null } };
  const kind = match[3] !== undefined ? "alias" : /^\d+$/.test(pinText) ? "number" : "stage";
  return { name, pin: { kind, span: { start: text.length - pinText.length, end: text.length } } };
};

const readHubId: NameReader = (text) => {
  if (/^(?:[./~]|[A-Za-z]:)/.test(text)) return { name: { start: 0, end: text.length }, isLocal: true };
  return { name: { start: 0, end: text.length } };
};

const revision = [{ keywords: ["revision"], kind: "revision" }] as const;

/** Small tables of the tests' own: the engine is tested without the shipped rows. */
export const sampleTables: EcosystemTable[] = [
  {
    ecosystem: "huggingface",
    libraries: ["transformers", "huggingface_hub", "peft", "trl"],
    calls: [
      {
        api: "transformers.**.from_pretrained",
        role: "consume",
        subject: "model",
        name: { position: 0, keywords: ["pretrained_model_name_or_path"], holds: readHubId },
        pins: revision,
        trustRemoteCode: { keywords: ["trust_remote_code"] },
        localFilesOnly: { keywords: ["local_files_only"] },
      },
      {
        api: "transformers.**.*Tokenizer*.from_pretrained",
        role: "consume",
        subject: "tokenizer",
        name: { position: 0, keywords: ["pretrained_model_name_or_path"], holds: readHubId },
        pins: revision,
      },
      {
        api: "transformers.pipeline",
        role: "consume",
        subject: "model",
        name: { position: 1, keywords: ["model"], holds: readHubId },
        pins: revision,
      },
      {
        api: "transformers.pipeline",
        role: "consume",
        subject: "tokenizer",
        name: { keywords: ["tokenizer"], holds: readHubId },
        pins: revision,
      },
      {
        api: "transformers.TrainingArguments",
        role: "publish",
        subject: "model",
        name: { keywords: ["hub_model_id"], holds: "name" },
        onlyWhen: [{ keywords: ["push_to_hub"], is: "true" }],
      },
    ],
    methods: [
      {
        method: "push_to_hub",
        role: "publish",
        subject: "model",
        name: { position: 0, keywords: ["repo_id"], holds: "name" },
      },
    ],
    savesFolders: [
      { method: "save_pretrained", folder: { position: 0, keywords: ["save_directory"] } },
      { api: "transformers.TrainingArguments", folder: { position: 0, keywords: ["output_dir"] } },
    ],
    returns: [{ api: "transformers.**.from_pretrained", instanceOf: "receiver" }],
  },
  {
    ecosystem: "mlflow",
    libraries: ["mlflow"],
    aliases: { "mlflow.tracking.MlflowClient": "mlflow.MlflowClient" },
    calls: [
      {
        api: "mlflow.register_model",
        role: "publish",
        subject: "model",
        name: { position: 1, keywords: ["name"], holds: "name" },
      },
      {
        api: "mlflow.*.load_model",
        role: "consume",
        subject: "model",
        name: { position: 0, keywords: ["model_uri"], holds: readUri },
      },
      {
        api: "mlflow.*.log_model",
        role: "publish",
        subject: "model",
        name: { keywords: ["registered_model_name"], holds: "name" },
        deprecatedArguments: [
          {
            kind: "api",
            position: 1,
            keywords: ["artifact_path"],
            since: "3.0.0",
            instead: "use name",
            replacement: "name",
          },
        ],
      },
      {
        api: "mlflow.MlflowClient.get_model_version",
        role: "consume",
        subject: "model",
        name: { position: 0, keywords: ["name"], holds: "name" },
        pins: [{ position: 1, keywords: ["version"], kind: "number" }],
        noPinInsertion: true,
      },
      {
        api: "mlflow.MlflowClient.transition_model_version_stage",
        role: "consume",
        subject: "model",
        name: { position: 0, keywords: ["name"], holds: "name" },
        pins: [{ position: 2, keywords: ["stage"], kind: "stage" }],
        deprecated: { kind: "stage", since: "2.9.0", instead: "use aliases" },
      },
    ],
  },
  {
    ecosystem: "file",
    libraries: ["joblib", "pickle", "torch"],
    calls: [
      {
        api: ["joblib.dump", "pickle.dump", "torch.save"],
        role: "publish",
        subject: "model",
        name: { position: 1, keywords: ["f", "filename"], holds: "path" },
        writes: { position: 0, keywords: ["obj", "value"] },
      },
    ],
  },
];
