import assert from "node:assert/strict";
import { cases } from "./cases.ts";
import { read } from "./read.ts";

const HEADER =
  "import joblib, pickle, torch\nimport torch.nn as nn\nfrom pathlib import Path\nfrom sklearn.svm import SVC\nfrom sklearn.preprocessing import StandardScaler\n";

describe("Python model files", () => {
  describe("finds", () => {
    cases(HEADER, [
      ["an estimator by its class", `a = SVC()\njoblib.dump(a, "a_v2.joblib")`, ["a_v2.joblib unpinnable"]],
      ["an estimator that was fitted", `m = SVC().fit(X, y)\njoblib.dump(m, "a.joblib")`, ["a.joblib unpinnable"]],
      [
        "what a function returns that promises anything",
        `from typing import Any\ndef fetch() -> Any:\n  return load()\nmodel = fetch()\njoblib.dump(model, "a.joblib")`,
        ["a.joblib unpinnable"],
      ],
      [
        "what a function returns that promises an estimator",
        `from sklearn.base import BaseEstimator\ndef fit() -> BaseEstimator:\n  return load()\nmodel = fit()\njoblib.dump(model, "a.joblib")`,
        ["a.joblib unpinnable"],
      ],
      [
        "a network by its class",
        `class Net(nn.Module): ...\nn = Net()\ntorch.save(n.state_dict(), "out/n.pt")`,
        ["n.pt unpinnable"],
      ],
      ["a model by its variable", `joblib.dump(best_clf, "x.joblib")`, ["x.joblib unpinnable"]],
      ["a model by its file", `joblib.dump(x, "churn_model_v2.joblib")`, ["churn_model_v2.joblib unpinnable"]],
      [
        "a file opened with a with statement",
        `with open("models/final.pkl", "wb") as f:\n  pickle.dump(model, f)`,
        ["final.pkl unpinnable"],
      ],
      ["a file opened in the call", `pickle.dump(model, open("final.pkl", "wb"))`, ["final.pkl unpinnable"]],
      ["Path.open", `with Path("m/final.pkl").open("wb") as f:\n  pickle.dump(model, f)`, ["final.pkl unpinnable"]],
      ["a joined path", `pickle.dump(model, open(OUT / "final.pkl", "wb"))`, ["final.pkl unpinnable"]],
      [
        "a counted file",
        `for e in epochs:\n  torch.save(model.state_dict(), f"model_{e}.pt")`,
        ["model_*.pt unpinnable"],
      ],
      [
        "a checkpoint with weights",
        `torch.save({"model": model.state_dict(), "epoch": 1}, "best.pt")`,
        ["best.pt unpinnable"],
      ],
      ["an estimator in a bundle", `joblib.dump({"model": SVC(), "columns": c}, "b.joblib")`, ["b.joblib unpinnable"]],
      ["an estimator beside another thing", `a = SVC()\njoblib.dump((v, a), "c.bin")`, ["c.bin unpinnable"]],
      [
        "what a search found",
        `from sklearn.model_selection import GridSearchCV\ns = GridSearchCV(SVC(), {}).fit(X, y)\njoblib.dump(s.best_estimator_, "s.joblib")`,
        ["s.joblib unpinnable"],
      ],
    ]);
  });

  it("stand at the path that is opened", () => {
    const [inWith] = read(`import pickle\nwith open("a.pkl", "wb") as f:\n  pickle.dump(model, f)`);
    assert.deepEqual(inWith?.place.range, { start: { line: 1, character: 10 }, end: { line: 1, character: 17 } });
    const [inPath] = read(`import pickle\nfrom pathlib import Path\npickle.dump(model, Path("a.pkl").open("wb"))`);
    assert.deepEqual(inPath?.place.range.start, { line: 2, character: 19 });
  });

  describe("leaves alone", () => {
    cases(HEADER, [
      [
        "a scaler that a function returns as an estimator",
        `from sklearn.base import BaseEstimator\ndef fit() -> BaseEstimator:\n  return load()\nscaler = fit()\njoblib.dump(scaler, "a.joblib")`,
        [],
      ],
      ["a scaler by its class", `s = StandardScaler()\njoblib.dump(s, "model_s.joblib")`, []],
      ["a scaler by its variable", `pickle.dump(scaler, open("scaler.pkl", "wb"))`, []],
      ["results", `pickle.dump(model_results, open("model_results.pkl", "wb"))`, []],
      ["a list of settings", `joblib.dump([{"model": "svc"}, a], "model.joblib")`, []],
      [
        "what a search tried",
        `from sklearn.model_selection import GridSearchCV\ns = GridSearchCV(SVC(), {}).fit(X, y)\njoblib.dump(s.best_params_, "s.joblib")`,
        [],
      ],
      ["a dictionary", `pickle.dump({"a": 1}, open("model.pkl", "wb"))`, []],
      ["an optimizer", `torch.save(optimizer.state_dict(), "optimizer.pt")`, []],
      ["what nobody knows", `torch.save(x, "y.pt")`, []],
      ["a file that is not known", `def f(stream):\n  pickle.dump(model, stream)`, []],
    ]);
  });
});
