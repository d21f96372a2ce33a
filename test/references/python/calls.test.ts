import assert from "node:assert/strict";
import { PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { cases } from "./cases.ts";
import { read, readProject } from "./read.ts";

const HEADER = "from transformers import AutoModel, AutoTokenizer, TrainingArguments, pipeline\nimport mlflow\n";

describe("Python calls", () => {
  cases(HEADER, [
    ["a name by keyword", `AutoModel.from_pretrained(pretrained_model_name_or_path="a/b")`, ["a/b none"]],
    ["two models in one call", `pipeline("ner", model="a/b", tokenizer="c/d")`, ["a/b none", "c/d none"]],
    [
      "a row that needs another argument",
      `TrainingArguments("out", hub_model_id="a/b")\nTrainingArguments("out", hub_model_id="c/d", push_to_hub=True)`,
      ["c/d unpinnable"],
    ],
    ["a registry URI from parts", `N = "churn"\nmlflow.pyfunc.load_model(f"models:/{N}/{3}")`, ["churn 3"]],
    ["a registry URI with an unknown version", `mlflow.pyfunc.load_model(f"models:/churn/{v}")`, ["churn unknown"]],
    ["a registry URI with an unknown name", `mlflow.pyfunc.load_model(f"models:/{n}/Production")`, ["* Production"]],
    ["None is no pin", `AutoModel.from_pretrained("a/b", revision=None)`, ["a/b none"]],
    ["different pins", `AutoModel.from_pretrained("a/b", revision="x" if y else "z")`, ["a/b unknown"]],
    ["broken code around it", `def f(:\n  x = (\nAutoModel.from_pretrained("a/b")\n`, ["a/b none"]],
    ["in a notebook", `%pip install x\n!ls "y\nn = "a/b"\nn?\n%time m = AutoModel.from_pretrained(n)\nm`, ["a/b none"]],
  ]);

  it("the row with the most literal characters speaks", () => {
    const [model, tokenizer] = read(`${HEADER}AutoModel.from_pretrained("a/b")\nAutoTokenizer.from_pretrained("a/b")`);
    assert.equal(model?.subject, "model");
    assert.equal(tokenizer?.subject, "tokenizer");
    assert.equal(tokenizer?.api, "transformers.AutoTokenizer.from_pretrained");
  });

  it("stands at the argument and at the callee", () => {
    const [reference] = read(`${HEADER}m = AutoModel.from_pretrained("a/b", revision="dev")`);
    assert.deepEqual(reference?.place.range, { start: { line: 2, character: 30 }, end: { line: 2, character: 35 } });
    assert.deepEqual(reference?.apiPlace.range, { start: { line: 2, character: 4 }, end: { line: 2, character: 29 } });
    assert.deepEqual(reference?.pin.place?.range, {
      start: { line: 2, character: 46 },
      end: { line: 2, character: 51 },
    });
    assert.deepEqual(reference?.pin.written?.pieces[0]?.place.range, {
      start: { line: 2, character: 47 },
      end: { line: 2, character: 50 },
    });
  });

  it("keeps where each part of a name was written", () => {
    const [reference] = read(`${HEADER}N = "\\x61"\nAutoModel.from_pretrained(f"org/{N}-v2")`);
    const pieces = reference?.nameWritten?.pieces.map((piece) => [
      piece.text,
      piece.verbatim,
      piece.place.range.start.line,
    ]);
    assert.deepEqual(pieces, [
      ["org/", true, 3],
      ["a", false, 2],
      ["-v2", true, 3],
    ]);
  });

  it("knows local paths by their making", () => {
    const code = `import os\nfrom pathlib import Path\n`;
    const local = ['os.path.join("a", "b")', 'Path("a") / "b"', 'str(Path("a", "b"))', 'OUT / "b"', '"./a"'];
    for (const path of local) {
      const [reference] = read(`${HEADER}${code}AutoModel.from_pretrained(${path})`);
      assert.equal(reference?.isLocal, true, path);
    }
    assert.equal(read(`${HEADER}AutoModel.from_pretrained("a/b")`)[0]?.isLocal, false);
    assert.equal(read(`${HEADER}AutoModel.from_pretrained("a/b", local_files_only=True)`)[0]?.isLocal, true);
  });

  it("reads trust_remote_code", () => {
    const trust = (argument: string) =>
      read(`${HEADER}AutoModel.from_pretrained("a/b"${argument})`)[0]?.trustsRemoteCode;
    assert.equal(trust(""), false);
    assert.equal(trust(", trust_remote_code=True"), true);
    assert.equal(trust(", trust_remote_code=False"), false);
    assert.equal(trust(", trust_remote_code=x"), null);
    assert.equal(trust(", **x"), null);
  });

  it("keeps a call with an unknown name for what else it says", () => {
    assert.equal(read(`${HEADER}AutoModel.from_pretrained(x)`).length, 0);
    assert.equal(read(`${HEADER}AutoModel.from_pretrained(x, trust_remote_code=True)`)[0]?.name, null);
    assert.equal(read(`${HEADER}AutoModel.from_pretrained(x, revision="main")`)[0]?.pin.text, "main");
  });

  it("notes deprecated calls and parameters with their places", () => {
    const [stage] = read(`${HEADER}mlflow.MlflowClient().transition_model_version_stage("churn", 3, "Staging")`);
    assert.deepEqual(
      stage?.deprecations.map((each) => [each.kind, each.what, each.place.range.start.character]),
      [["stage", "transition_model_version_stage", 22]],
    );
    const [logged] = read(`${HEADER}mlflow.sklearn.log_model(m, artifact_path="model")`);
    assert.deepEqual(
      logged?.deprecations.map((each) => [each.what, each.replacement, each.place.range.start.character]),
      [["artifact_path", "name", 28]],
    );
    const [positional] = read(`${HEADER}mlflow.sklearn.log_model(m, "model")`);
    assert.equal(positional?.deprecations[0]?.replacement, null);
  });

  it("collects the folders that models are saved into", () => {
    const facts = readProject({
      "main.py": `${HEADER}OUT = "out"\nmodel.save_pretrained(OUT)\nTrainingArguments(output_dir="runs/1")`,
    });
    assert.deepEqual(facts.savedFolders, ["out", "runs/1"]);
  });
});

describe("pin insertion", () => {
  function pinned(call: string): string | null {
    const code = `${HEADER}${call}`;
    const insertion = read(code)[0]?.pinInsertion;
    if (!insertion) return null;
    const lines = code.split("\n");
    const { line, character } = insertion.place.range.start;
    lines[line] =
      lines[line]!.slice(0, character) + insertion.template.replace(PIN_SLOT, "PIN") + lines[line]!.slice(character);
    return lines.slice(2).join("\n");
  }

  it("goes behind the last argument", () => {
    assert.equal(pinned(`AutoModel.from_pretrained("a/b")`), `AutoModel.from_pretrained("a/b", revision="PIN")`);
    assert.equal(
      pinned(`AutoModel.from_pretrained("a/b", x=f(1),)`),
      `AutoModel.from_pretrained("a/b", x=f(1), revision="PIN",)`,
    );
  });

  it("follows the layout of a long call", () => {
    assert.equal(
      pinned(`AutoModel.from_pretrained(\n    "a/b",\n    x=1,\n)`),
      `AutoModel.from_pretrained(\n    "a/b",\n    x=1,\n    revision="PIN",\n)`,
    );
    assert.equal(
      pinned(`AutoModel.from_pretrained(\n    "a/b",  # why, so\n    x=1  # so, there\n)`),
      `AutoModel.from_pretrained(\n    "a/b",  # why, so\n    x=1,\n    revision="PIN"  # so, there\n)`,
    );
  });

  it("is not offered where the pin is or may be there", () => {
    assert.equal(pinned(`AutoModel.from_pretrained("a/b", revision="main")`), null);
    assert.equal(pinned(`AutoModel.from_pretrained("a/b", revision=None)`), null);
    assert.equal(pinned(`AutoModel.from_pretrained("a/b", **kw)`), null);
  });
});
