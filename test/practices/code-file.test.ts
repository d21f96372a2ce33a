import assert from "node:assert/strict";
import { CodeFile } from "../../server/src/practices/evidence/code-file.ts";
import { touchedFunctions } from "../../server/src/practices/evidence/touched-functions.ts";

const importsOf = (text: string) => new CodeFile("train.py", text).imports().map(({ qualified }) => qualified);

describe("a file of Python, as practices look at it", () => {
  it("imports what its statements name, wherever they stand", () =>
    assert.deepEqual(
      importsOf(
        'import os, numpy as np  # arrays\nfrom sklearn import (\n    svm,  # vectors\n    tree as t,\n)\nif True:\n    import torch.nn\nx = "a"; y = 1\nfrom mlflow import log_metric\n',
      ),
      ["os", "numpy", "sklearn.svm", "sklearn.tree", "torch.nn", "mlflow.log_metric"],
    ));

  it("imports nothing that only a string or a comment names", () =>
    assert.deepEqual(
      importsOf(
        '"""How to use it::\n\n    import torch\n"""\n# import keras\nimport json\nUSAGE = """\nimport mlflow\n"""\n',
      ),
      ["json"],
    ));

  it("may end its lines as old Macs did, or not at all", () => {
    assert.deepEqual(importsOf("import os\rfrom torch import nn\r"), ["os", "torch.nn"]);
    assert.deepEqual(importsOf("important = 1\nreimport = 2\nimport torch"), ["torch"]);
  });

  it("defines functions, of which tests call some by name", () => {
    const code = new CodeFile(
      "model.py",
      "def scale(x): ...\nasync  def answer(x): ...\nclass M:\n    def fit(self): ...\n    def _hidden(self): ...\nundef = 1\n",
    );
    const tests = new CodeFile(
      "test_model.py",
      "def test_scale():\n    assert scale(1)\n    2fit(x)\n    M().answer (x)\n",
    );
    assert.deepEqual(touchedFunctions([code], [tests]), { functions: 3, touched: 1 });
  });
});
