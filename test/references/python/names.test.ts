import { cases } from "./cases.ts";

describe("Python names: imports, scopes, shadowing", () => {
  describe("finds the library behind", () => {
    cases("", [
      ["a plain import", `import mlflow\nmlflow.register_model("runs:/x", "churn")`, ["churn unpinnable"]],
      ["an alias", `import mlflow as m\nm.register_model("runs:/x", "churn")`, ["churn unpinnable"]],
      ["from … import … as", `from mlflow import register_model as r\nr("runs:/x", "churn")`, ["churn unpinnable"]],
      ["import a.b as c", `import transformers.models.bert as b\nb.BertModel.from_pretrained("a/b")`, ["a/b none"]],
      ["import a.b", `import transformers.models.bert\ntransformers.AutoModel.from_pretrained("a/b")`, ["a/b none"]],
      ["a star import", `from transformers import *\nAutoModel.from_pretrained("a/b")`, ["a/b none"]],
      [
        "an import in a function",
        `def f():\n  import mlflow\n  mlflow.register_model("r", "churn")`,
        ["churn unpinnable"],
      ],
      [
        "an import that may fail",
        `try:\n  from transformers import AutoModel\nexcept ImportError:\n  AutoModel = None\nAutoModel.from_pretrained("a/b")`,
        ["a/b none"],
      ],
      [
        "an import for type checkers and a quoted annotation",
        `from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  from mlflow import MlflowClient\ndef f(c: "MlflowClient"):\n  c.get_model_version("churn", 3)`,
        ["churn 3"],
      ],
      [
        "another name of the same class",
        `from mlflow.tracking import MlflowClient\nMlflowClient().get_model_version("churn", "3")`,
        ["churn 3"],
      ],
      [
        "a function under another name",
        `from transformers import AutoModel\nload = AutoModel.from_pretrained\nload("a/b")`,
        ["a/b none"],
      ],
      [
        "getattr and import_module",
        `import importlib\ngetattr(importlib.import_module("transformers"), "AutoModel").from_pretrained("a/b")`,
        ["a/b none"],
      ],
      [
        "a class chosen by a condition",
        `from transformers import AutoModel, BertModel\nT = AutoModel if x else BertModel\nT.from_pretrained("a/b")`,
        ["a/b none"],
      ],
      [
        "an annotated variable",
        `from mlflow import MlflowClient\nc: MlflowClient = connect()\nc.get_model_version(name="churn", version="4")`,
        ["churn 4"],
      ],
    ]);
  });

  describe("leaves alone what is somebody else's", () => {
    cases("", [
      ["a function of the file's own", `def register_model(a, b): ...\nregister_model("x", "churn")`, []],
      [
        "a class of the file's own",
        `class AutoModel:\n  @classmethod\n  def from_pretrained(cls, x): ...\nAutoModel.from_pretrained("a/b")`,
        [],
      ],
      [
        "a class that takes the place of the import",
        `from transformers import AutoModel\nclass AutoModel: ...\nAutoModel.from_pretrained("a/b")`,
        [],
      ],
      [
        "a variable with the library's name",
        `import mlflow\nmlflow = Registry()\nmlflow.register_model("r", "churn")`,
        [],
      ],
      [
        "a parameter with the library's name",
        `import mlflow\ndef f(mlflow):\n  mlflow.register_model("r", "churn")`,
        [],
      ],
      [
        "a with target with the library's name",
        `import mlflow\nwith x() as mlflow:\n  mlflow.register_model("r", "churn")`,
        [],
      ],
      ["another library's function", `from acme import register_model\nregister_model("r", "churn")`, []],
      [
        "a name imported in another function only",
        `def f():\n  import mlflow\nmlflow.register_model("r", "churn")`,
        [],
      ],
      [
        "text in strings and comments",
        `"""AutoModel.from_pretrained("a/b")"""\n# AutoModel.from_pretrained("a/b")\n`,
        [],
      ],
    ]);
  });

  describe("methods of objects that are not known", () => {
    cases("", [
      [
        "count where the file imports a library",
        `import transformers\ndef f(model):\n  model.push_to_hub("me/m")`,
        ["me/m unpinnable"],
      ],
      ["do not count where it imports none", `def f(model):\n  model.push_to_hub("me/m")`, []],
      [
        "do not count on a class of the project",
        `import transformers\nclass Repo:\n  def push_to_hub(self, x): ...\nRepo().push_to_hub("me/m")`,
        [],
      ],
      [
        "do not count on another library's object",
        `import transformers, boto3\nboto3.Client().push_to_hub("me/m")`,
        [],
      ],
      [
        "count on a class that inherits from the library",
        `from huggingface_hub import PyTorchModelHubMixin\nimport torch\nclass M(torch.nn.Module, PyTorchModelHubMixin): ...\nM().push_to_hub("me/m")`,
        ["me/m unpinnable"],
      ],
      [
        "are looked for in every library that a class inherits from",
        `import torch, transformers\nclass M(torch.nn.Module, transformers.PreTrainedModel): ...\nM.from_pretrained("me/m")`,
        ["me/m none"],
      ],
      [
        "do not count on one that inherits from another",
        `import transformers, torch\nclass N(torch.nn.Module): ...\nN().push_to_hub("me/m")`,
        [],
      ],
      [
        "count on what a loading call returns",
        `from transformers import AutoModel\nAutoModel.from_pretrained("a/b").push_to_hub("me/m")`,
        ["me/m unpinnable", "a/b none"],
      ],
    ]);
  });
});
