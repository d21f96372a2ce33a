import assert from "node:assert/strict";
import type { Bill } from "../../server/src/materials/material.ts";
import { billOfCode, COMMIT, IMPORTS } from "./sample-bill.ts";

const names = ({ materials }: Bill) =>
  materials.map(({ kind, ecosystem, name, resolution }) =>
    [ecosystem, kind, name, resolution.version ?? "?"].join(" "),
  );

describe("the bill of materials", () => {
  it("has a line for each model and version, models before data sets", () => {
    const bill = billOfCode([
      ...IMPORTS,
      `AutoModel.from_pretrained("acme/churn", revision="${COMMIT.one}")`,
      'load_dataset("acme/churn")',
      `AutoTokenizer.from_pretrained("acme/churn", revision="${COMMIT.one}")`,
      `AutoModel.from_pretrained("acme/churn", revision="${COMMIT.other}")`,
      'mlflow.pyfunc.load_model("models:/churn/3")',
    ]);
    assert.deepEqual(names(bill), [
      `huggingface model acme/churn ${COMMIT.one}`,
      `huggingface model acme/churn ${COMMIT.other}`,
      "mlflow model churn 3",
      "huggingface dataset acme/churn ?",
    ]);
    assert.deepEqual(
      bill.materials[0]?.places.map(({ path, line, api }) => `${path}:${line} ${api}`),
      ["serve.py:6 transformers.AutoModel.from_pretrained", "serve.py:8 transformers.AutoTokenizer.from_pretrained"],
    );
  });

  it("lists no name that is a template, no folder, and nothing that the code only publishes", () => {
    const bill = billOfCode([
      ...IMPORTS,
      "import sys",
      'AutoModel.from_pretrained(f"acme/churn-{sys.argv[1]}")',
      'AutoModel.from_pretrained("your-org/your-model")',
      'AutoModel.from_pretrained("./out/checkpoint-500")',
      'joblib.load("model.joblib")',
      'AutoModel.from_pretrained("acme/base").push_to_hub("acme/mine")',
    ]);
    assert.deepEqual(names(bill), ["huggingface model acme/base ?"]);
    assert.deepEqual(bill.leftOut, { unknownNames: 2, missingFiles: 2 });
  });

  it("lists files of the project by their path and digest", () => {
    const file = { path: "models/churn.joblib", sha256: "ab".repeat(32) };
    const localMaterial = () => ({ path: file.path, files: [file], licences: ["mit"] });
    const [material] = billOfCode([...IMPORTS, 'joblib.load("models/churn.joblib")'], { localMaterial }).materials;
    assert.ok(material);
    assert.equal(material.name, "models/churn.joblib");
    assert.deepEqual(material.resolution, { version: `sha256:${file.sha256}`, source: "file" });
    assert.deepEqual([material.supplier, material.packageUrl, material.licences], [null, null, ["mit"]]);
  });

  it("names the owner on a hub or the vendor as supplier, and a package URL where the specification has a type", () => {
    const { materials } = billOfCode([
      ...IMPORTS,
      `AutoModel.from_pretrained("Acme/Churn", revision="${COMMIT.one}")`,
      'AutoModel.from_pretrained("bert-base-uncased")',
      'SentenceTransformer("all-MiniLM-L6-v2")',
      'OpenAI().responses.create(model="gpt-4o")',
      'torch.hub.load("pytorch/vision:v0.10.0", "resnet18")',
      'mlflow.pyfunc.load_model("models:/churn/3")',
    ]);
    assert.deepEqual(
      materials.map(({ supplier, packageUrl }) => [supplier?.name ?? null, packageUrl]),
      [
        ["Acme", `pkg:huggingface/Acme/Churn@${COMMIT.one}`],
        [null, "pkg:huggingface/bert-base-uncased"],
        ["sentence-transformers", "pkg:huggingface/sentence-transformers/all-MiniLM-L6-v2"],
        [null, null],
        ["OpenAI", null],
        ["pytorch", "pkg:github/pytorch/vision"],
      ],
    );
    const registryAddress = () => "https://mlflow.acme.example";
    const [churn] = billOfCode(['import mlflow\nmlflow.pyfunc.load_model("models:/churn/3")'], {
      registryAddress,
    }).materials;
    assert.equal(churn?.packageUrl, "pkg:mlflow/churn@3?repository_url=https%3A%2F%2Fmlflow.acme.example");
  });

  it("tells when a vendor stops serving a model, and what is used by tests alone", () => {
    const code = [...IMPORTS, 'OpenAI().responses.create(model="gpt-3.5-turbo-0613")'];
    const [material] = billOfCode(code, {}, "tests/answers.py").materials;
    assert.match(material?.retirement?.retired ?? "", /^\d{4}-\d\d-\d\d$/);
    assert.equal(material?.isInProduct, false);
  });
});
