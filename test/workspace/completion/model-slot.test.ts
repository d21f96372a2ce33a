import assert from "node:assert/strict";
import { languageOf } from "../../../server/src/documents/language.ts";
import { typedValueAt } from "../../../server/src/documents/typed-value.ts";
import { modelSlots, type TypingPlace } from "../../../server/src/workspace/completion/model-slot.ts";
import { type Proposal, proposalsFor } from "../../../server/src/workspace/completion/proposals.ts";
import { Project } from "../../../server/src/workspace/project.ts";
import { testParsers } from "../../parsers.ts";
import { withProject } from "../temporary-project.ts";

const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";

const FILES = {
  "use.py": [
    "import joblib, mlflow, torch",
    "from datasets import load_dataset",
    "from transformers import AutoModel",
    `AutoModel.from_pretrained("acme/encoder", revision="${COMMIT}")`,
    'AutoModel.from_pretrained("acme/encoder", revision="v1")',
    'AutoModel.from_pretrained("acme/rare")',
    'load_dataset("acme/questions")',
    'mlflow.pyfunc.load_model("models:/churn@champion")',
    'mlflow.pyfunc.load_model("models:/churn/9")',
    'mlflow.pyfunc.load_model("models:/churn/10")',
    'mlflow.pyfunc.load_model("models:/churn/Staging")',
    'mlflow.pyfunc.load_model("models:/fraud/2")',
    'torch.load("models/net_v1.pt")',
  ].join("\n"),
  "train.py": 'model.push_to_hub("acme/published")\nimport transformers\n',
  "serving.toml": '[a]\nmodel_uri = "models:/churn/9"\n',
};

/** What is proposed at `|`, each with the text that it makes of the line. */
async function completions(
  project: Project,
  path: string,
  marked: string,
): Promise<{ proposals: Proposal[]; lines: string[] }> {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const value = typedValueAt(languageOf(path)!, text, offset);
  if (value === null) return { proposals: [], lines: [] };
  const content = { kind: "text", text } as const;
  await project.update(path, content);
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const position = { line: text.slice(0, offset).split("\n").length - 1, character: offset - lineStart };
  const place: TypingPlace = { path, content, offset, position, value };
  const slots = modelSlots(project, place);
  const line = text.slice(lineStart).split("\n")[0]!;
  const results = slots.flatMap((slot) => proposalsFor(slot, place, project).map((proposal) => ({ proposal, slot })));
  return {
    proposals: results.map(({ proposal }) => proposal),
    lines: results.map(
      ({ proposal, slot: { range } }) =>
        line.slice(0, range.start.character) + proposal.text + line.slice(range.end.character),
    ),
  };
}

async function withUses(test: (project: Project) => Promise<void>): Promise<void> {
  await withProject(FILES, async (root) => {
    const project = await Project.open(root, {
      parsers: await testParsers(),
      readHuggingFaceCache: false,
      today: () => "2026-11-26",
    });
    await project.load([]);
    await test(project);
  });
}

const IMPORTS =
  "import joblib, mlflow, torch, keras\nfrom transformers import AutoModel\nfrom datasets import load_dataset\n";

describe("what may be typed at a place", () => {
  const HUB = ["acme/published", "acme/encoder", "acme/rare"];
  const cases: [what: string, path: string, text: string, labels: string[]][] = [
    ["an empty argument", "x.py", `${IMPORTS}AutoModel.from_pretrained("|")`, HUB],
    ["a name that is begun", "x.py", `${IMPORTS}AutoModel.from_pretrained("acme/en|")`, HUB],
    ["an argument that nothing closes", "x.py", `${IMPORTS}AutoModel.from_pretrained("|\nprint(1)\n`, HUB],
    ["a call that nothing closes", "x.py", `${IMPORTS}AutoModel.from_pretrained("|"\nx = [1]\ndef f():\n  pass\n`, HUB],
    ["a constant used later", "x.py", `${IMPORTS}NAME = "|"\nAutoModel.from_pretrained(NAME)`, HUB],
    ["a default of an option", "x.py", `${IMPORTS}import os\nAutoModel.from_pretrained(os.environ.get("M", "|"))`, HUB],
    ["a data set", "x.py", `${IMPORTS}load_dataset("|")`, ["acme/questions"]],
    ["an address", "x.py", `${IMPORTS}mlflow.pyfunc.load_model("|")`, ["churn", "fraud"]],
    ["an address that is begun", "x.py", `${IMPORTS}mlflow.pyfunc.load_model("models:/ch|/3")`, ["churn", "fraud"]],
    ["the name of a registered model", "x.py", `${IMPORTS}mlflow.register_model("runs:/x", "|")`, ["churn", "fraud"]],
    ["an alias", "x.py", `${IMPORTS}mlflow.pyfunc.load_model("models:/churn@|")`, ["champion"]],
    ["a version", "x.py", `${IMPORTS}mlflow.pyfunc.load_model("models:/churn/|")`, ["10", "9"]],
    [
      "a version behind a constant",
      "x.py",
      `${IMPORTS}N = "churn"\nmlflow.pyfunc.load_model(f"models:/{N}/|")`,
      ["10", "9"],
    ],
    ["a revision", "x.py", `${IMPORTS}AutoModel.from_pretrained("acme/encoder", revision="|")`, [COMMIT, "v1"]],
    ["a model file", "x.py", `${IMPORTS}torch.load("|")`, ["models/net_v1.pt"]],
    ["a key of YAML", "x.yaml", "model_name_or_path: |\n", HUB],
    ["a quoted key of YAML", "x.yaml", 'model_name_or_path: "acme/|"\n', HUB],
    ["a revision in YAML", "x.yaml", "model_name_or_path: acme/encoder\nmodel_revision: |\n", [COMMIT, "v1"]],
    ["a key of JSON", "x.json", '{"model_name_or_path": "|"}', HUB],
    ["a key of TOML", "x.toml", 'model_name_or_path = "|"', HUB],
    ["a key that holds addresses elsewhere", "x.toml", 'model_uri = "|"', ["churn", "fraud"]],
    ["an alias in YAML", "x.yaml", "model_uri: models:/churn@|\n", ["champion"]],
    ["a string of its own", "x.py", `${IMPORTS}print("|")`, []],
    ["the label of a logged model", "x.py", `${IMPORTS}mlflow.sklearn.log_model(model, name="|")`, []],
    ["the code of an f-string", "x.py", `${IMPORTS}AutoModel.from_pretrained(f"{|}")`, []],
    ["a comment", "x.py", `${IMPORTS}# AutoModel.from_pretrained("|")`, []],
    ["any other key", "x.yaml", "title: |\n", []],
    ["any other key that begins like an address", "x.yaml", "title: m|\n", []],
    ["a key", "x.yaml", "|: 3\n", []],
  ];
  for (const [what, path, text, labels] of cases) {
    it(`${what}: ${labels.length === 0 ? "nothing" : labels.join(", ")}`, () =>
      withUses(async (project) => {
        const { proposals } = await completions(project, path, text);
        assert.deepEqual(
          proposals.map(({ label }) => label),
          labels,
        );
      }));
  }
});

describe("models of the built-in catalogue", () => {
  const cases: [what: string, path: string, text: string, label: string][] = [
    ["OpenAI's in a call", "x.py", 'from openai import OpenAI\nOpenAI().responses.create(model="|")', "gpt-5.5"],
    [
      "Anthropic's in a call",
      "x.py",
      'import anthropic\nanthropic.Anthropic().messages.create(model="cl|")',
      "claude-sonnet-4-6",
    ],
    [
      "Mistral's in a call",
      "x.py",
      'from mistralai import Mistral\nMistral().chat.complete(model="|", messages=[])',
      "mistral-large-latest",
    ],
    [
      "Google's in a call",
      "x.py",
      'from google import genai\ngenai.Client().models.generate_content(model="|")',
      "gemini-2.5-pro",
    ],
    [
      "Cohere's in a call",
      "x.py",
      'import cohere\ncohere.ClientV2().chat(model="|", messages=[])',
      "command-a-03-2025",
    ],
    [
      "a vendor's behind a framework",
      "x.py",
      'from langchain_openai import ChatOpenAI\nChatOpenAI(model="|")',
      "gpt-5.5",
    ],
    ["a vendor's in a key", "x.yaml", "openai:\n  model: |\n", "gpt-5.5"],
    ["a vendor's in an environment file", ".env", "OPENAI_MODEL=|\n", "gpt-5.5"],
    ["spaCy's", "x.py", 'import spacy\nspacy.load("|")', "en_core_web_sm"],
    ["timm's, before its weights are asked for", "x.py", 'import timm\ntimm.create_model("|")', "resnet50.a1_in1k"],
    [
      "TensorFlow Hub's, at the last version",
      "x.py",
      'import tensorflow_hub as hub\nhub.load("https://tfhub.dev/|")',
      "google/universal-sentence-encoder/4",
    ],
  ];
  for (const [what, path, text, label] of cases) {
    it(`are proposed: ${what}`, () =>
      withUses(async (project) => {
        const { proposals } = await completions(project, path, text);
        assert.ok(
          proposals.some((each) => each.label === label),
          proposals
            .slice(0, 5)
            .map((each) => each.label)
            .join(),
        );
      }));
  }

  it("stand with retired ones last, deprecated ones before them, and what the project uses first", () =>
    withUses(async (project) => {
      const used = 'import anthropic\nanthropic.Anthropic().messages.create(model="claude-sonnet-4-6")\n';
      await project.update("used.py", { kind: "text", text: used });
      const { proposals } = await completions(project, "x.py", used.replace("claude-sonnet-4-6", "|"));
      assert.equal(proposals[0]?.label, "claude-sonnet-4-6");
      const stages = proposals.slice(1).map(({ stage }) => stage);
      assert.deepEqual(
        stages,
        [...stages].sort((one, other) => STAGES.indexOf(one!) - STAGES.indexOf(other!)),
      );
      assert.equal(proposals.find(({ label }) => label === "claude-3-opus-20240229")?.stage, "retired");
    }));

  it("are not proposed where a model is published, nor in another ecosystem", () =>
    withUses(async (project) => {
      const { proposals } = await completions(project, "x.py", `${IMPORTS}AutoModel.from_pretrained("|")`);
      assert.ok(proposals.every(({ stage }) => stage === null));
    }));
});

const STAGES = ["active", "deprecated", "retired"];

describe("a proposal", () => {
  const cases: [text: string, line: string][] = [
    ['AutoModel.from_pretrained("ac|x")', 'AutoModel.from_pretrained("acme/published")'],
    ['mlflow.pyfunc.load_model("|")', 'mlflow.pyfunc.load_model("models:/churn")'],
    ['mlflow.pyfunc.load_model("models:/ch|x/3")', 'mlflow.pyfunc.load_model("models:/churn/3")'],
    ['mlflow.pyfunc.load_model("models:/churn@old|est")', 'mlflow.pyfunc.load_model("models:/churn@champion")'],
    ['AutoModel.from_pretrained(f"{O}/p|")', 'AutoModel.from_pretrained(f"{O}/published")'],
    ['AutoModel.from_pretrained("🙂", "|")', ""],
    ['x = "🙂"; AutoModel.from_pretrained("|")', 'x = "🙂"; AutoModel.from_pretrained("acme/published")'],
  ];
  for (const [text, line] of cases) {
    it(`makes of ${text}: ${line || "nothing"}`, () =>
      withUses(async (project) => {
        const { lines } = await completions(project, "x.py", `${IMPORTS}O = "acme"\n${text}\n`);
        assert.equal(lines[0] ?? "", line);
      }));
  }
});
