import { codeTable, yamlTable } from "./case-table.ts";

describe("Weights & Biases", () => {
  codeTable("what a run uses", "import wandb\nrun = wandb.init(project='churn')", [
    ['run.use_artifact("acme/churn/classifier:v3", type="model")', "consume model acme/churn/classifier number:v3"],
    ['run.use_artifact("churn-net:latest", type="model")', "consume model churn-net latest:latest"],
    ['run.use_artifact("churn-net:best", "model")', "consume model churn-net alias:best"],
    ['run.use_artifact("churn-net", type="model")', "consume model churn-net none"],
    ['run.use_artifact(f"churn-net:{alias}", type="model")', "consume model churn-net unknown"],
    ['run.use_artifact("model-m1aqtxai:latest")', "consume model model-m1aqtxai latest:latest"],
    ['run.use_artifact("my_resnet50:v0")', "consume model my_resnet50 number:v0"],
    [
      'run.use_artifact("wandb-registry-model/churn:production")',
      "consume model wandb-registry-model/churn alias:production",
    ],
    ['run.use_artifact("tiles-dataset:latest")'],
    ['run.use_artifact("model-predictions:latest")'],
    ['run.use_artifact("bert-tokenized:v0")'],
    ['run.use_artifact("polynomial:v0")'],
    ['run.use_artifact("churn:latest", type="dataset")'],
    ["run.use_artifact(artifact)"],
    ['run.use_model("acme/churn/net:v12")', "consume model acme/churn/net number:v12"],
    ['wandb.use_artifact("churn-model:v1")', "consume model churn-model number:v1"],
    ['wandb.run.use_artifact("churn-model:v1", type="model")', "consume model churn-model number:v1"],
    ['wandb.Api().artifact("acme/churn/net:latest", type="model")', "consume model acme/churn/net latest:latest"],
    ['wandb.Api().artifact("acme/churn/table:latest", type="dataset")'],
    ['wandb.Api().run("acme/churn/abc123")'],
  ]);

  codeTable("what a run creates", "import wandb\nrun = wandb.init(project='churn')", [
    ['wandb.Artifact("churn-net", type="model")', "publish model churn-net unpinnable"],
    ['wandb.Artifact(name="churn-net", type="trained_model")', "publish model churn-net unpinnable"],
    ['wandb.Artifact(f"model-{run.id}", "model")', "publish model model-* unpinnable"],
    ['wandb.Artifact("churn-v2", type="dataset")'],
    ['wandb.Artifact("churn-v2", type=args.output_type)'],
    ['run.log_artifact("model.pt", name="churn-net", type="model")', "publish model churn-net unpinnable"],
    ['run.log_artifact("data.csv", name="churn-v2", type="dataset")'],
    ["run.log_artifact(artifact)"],
    ['run.log_model("model.pt", "churn-net")', "publish model churn-net unpinnable"],
    ['run.log_model(path="model.pt")'],
    ['run.link_model(path="m.pt", registered_model_name="churn")', "publish model churn unpinnable"],
    ['run.link_artifact(artifact, "wandb-registry-model/churn")', "publish model churn unpinnable"],
    ['run.link_artifact(artifact, target_path="acme/model-registry/churn")', "publish model churn unpinnable"],
    ['run.link_artifact(artifact, "wandb-registry-dataset/churn-v2")'],
    [
      'art = wandb.Artifact("net", type="model")\nart.link("acme/model-registry/churn")',
      "publish model churn unpinnable",
      "publish model net unpinnable",
    ],
  ]);

  codeTable(
    "runs that came from elsewhere, and Lightning's logger",
    "import wandb\nfrom pytorch_lightning.loggers import WandbLogger",
    [
      ['def load(run):\n    run.use_artifact("net:v1", type="model")', "consume model net number:v1"],
      ['with wandb.init() as run:\n    run.use_artifact("net:v1", type="model")', "consume model net number:v1"],
      ['WandbLogger().experiment.use_artifact("net:v1", type="model")', "consume model net number:v1"],
      ['WandbLogger.download_artifact("acme/p/net:v1", artifact_type="model")', "consume model acme/p/net number:v1"],
      ['WandbLogger().use_artifact("net:v1", "model")', "consume model net number:v1"],
      ['WandbLogger(name="churn-v2", log_model="all")'],
    ],
  );

  codeTable("files that do not use it", "import mlflow", [
    ['run.use_artifact("net:v1", type="model")'],
    ['run.link_model("m.pt", "churn-v2")'],
  ]);

  yamlTable("addresses", [
    ["model: wandb-artifact://acme/churn/churn-model:v3", "consume model acme/churn/churn-model number:v3"],
    ["checkpoint: wandb-artifact://acme/churn/model-abc:latest", "consume model acme/churn/model-abc latest:latest"],
    ["data: wandb-artifact://acme/churn/train-data:latest"],
    ["wandb_project: churn-v2\nwandb_log_model: checkpoint"],
  ]);
});
