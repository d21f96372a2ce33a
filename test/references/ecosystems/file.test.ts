import assert from "node:assert/strict";
import { allSaid, referencesIn } from "./read-code.ts";

type Case = readonly [code: string, ...expected: string[]];

function table(title: string, head: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [code, ...expected] of cases) {
      it(code, () => assert.deepEqual(allSaid(`${head}\n${code}\n`), expected.toSorted()));
    }
  });
}

const wrote = (name: string) => `publish model ${name} unpinnable local`;
const loaded = (name: string) => `consume model ${name} unpinnable local`;

describe("model file rows", () => {
  table(
    "joblib and pickle",
    "import joblib, pickle\nfrom sklearn.linear_model import LogisticRegression\nclf = LogisticRegression()",
    [
      ['joblib.dump(clf, "models/churn_v2.joblib")', wrote("churn_v2.joblib")],
      ['joblib.dump(value=clf, filename="churn.pkl")', wrote("churn.pkl")],
      ['joblib.dump(scaler, "scaler.joblib")'],
      ['joblib.dump({"auc": 0.9}, "results.pkl")'],
      ['with open("churn.pkl", "wb") as f:\n  pickle.dump(clf, f)', wrote("churn.pkl")],
      ['pickle.dump(clf, open("churn.pkl", "wb"))', wrote("churn.pkl")],
      ['joblib.load("models/churn_v2.joblib")', loaded("churn_v2.joblib")],
      ["pickle.dumps(clf)"],
      ['joblib.load("scaler.joblib")'],
      ['pickle.load(open("quora-embeddings-100.pkl", "rb"))'],
      ['with open("lin_reg.bin", "rb") as f:\n  pickle.load(f)', loaded("lin_reg.bin")],
      ['pickle.load(open("names.csv", "rb"))'],
    ],
  );

  table("torch", "import torch, os\nmodel = torch.nn.Linear(1, 1)", [
    ['torch.save(model.state_dict(), "churn_v2.pt")', wrote("churn_v2.pt")],
    ['torch.save(model, "out/churn.pth")', wrote("churn.pth")],
    ['torch.save(optimizer.state_dict(), "optimizer.pt")'],
    ['torch.jit.save(torch.jit.script(model), "churn.pt")', wrote("churn.pt")],
    ['torch.jit.script(model).save("churn.pt")', wrote("churn.pt")],
    ['torch.save(model.state_dict(), os.path.join(out, "pytorch_model.bin"))'],
    ['torch.load("churn_v2.pt")', loaded("churn_v2.pt")],
    ['torch.onnx.export(model, x, "churn_v2.onnx")', wrote("churn_v2.onnx")],
    ["torch.hub.load('pytorch/vision', 'resnet50')", "consume model pytorch/vision none"],
  ]);

  table("Keras", "import tensorflow as tf\nimport keras\nmodel = keras.Sequential()", [
    ['model.save("churn_v2.keras")', wrote("churn_v2.keras")],
    ['model.save("out/churn.h5")', wrote("churn.h5")],
    ['model.save("export/1")'],
    ['keras.models.save_model(model, "churn.keras")', wrote("churn.keras")],
    ['tf.keras.models.save_model(model, filepath="churn.keras")', wrote("churn.keras")],
    ['tf.keras.models.load_model("churn.keras")', loaded("churn.keras")],
    ['def fit(net):\n  net.save("churn.keras")', wrote("churn.keras")],
    ['figure.save("plot.png")'],
  ]);

  table(
    "boosting, safetensors, ONNX",
    [
      "import xgboost as xgb",
      "import lightgbm as lgb",
      "from catboost import CatBoostClassifier",
      "from safetensors.torch import save_file, load_file",
      "import onnx, onnxruntime",
    ].join("\n"),
    [
      ['xgb.XGBClassifier().save_model("churn_v2.json")', wrote("churn_v2.json")],
      ['booster = xgb.train({}, d)\nbooster.save_model("churn.ubj")', wrote("churn.ubj")],
      ['lgb.train({}, d).save_model("churn.txt")', wrote("churn.txt")],
      ['CatBoostClassifier().save_model("churn.cbm")', wrote("churn.cbm")],
      ['save_file(model.state_dict(), "churn.safetensors")', wrote("churn.safetensors")],
      ['load_file("churn.safetensors")', loaded("churn.safetensors")],
      ['onnx.save(proto, "churn_v2.onnx")', wrote("churn_v2.onnx")],
      ['onnxruntime.InferenceSession("churn_v2.onnx")', loaded("churn_v2.onnx")],
      ['lgb.Booster(model_file="churn.txt")', loaded("churn.txt")],
    ],
  );

  it("gives ONNX files an ecosystem of their own", () => {
    const [reference] = referencesIn('import onnx\nonnx.save(model, "churn.onnx")\n');
    assert.equal(reference?.ecosystem, "onnx");
  });
});
