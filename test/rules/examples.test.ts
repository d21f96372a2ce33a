import assert from "node:assert/strict";
import { allRules } from "../../server/src/rules/all-rules.ts";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "../workspace/temporary-project.ts";

/** What the examples of the documentation take for granted. */
const PRELUDE = `import joblib
import mlflow
import torch
from datasets import load_dataset
from sklearn.linear_model import LogisticRegression
from torch import nn
from transformers import AutoModel

classifier = LogisticRegression()
model_uri = "models:/m-0123456789abcdef0123456789abcdef"
model = nn.Linear(4, 2)
`;
const HUB_PRELUDE =
  'import transformers\nfrom transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("./checkpoint")\n';

/** What the examples of rules that ask a registry take for its content: versions 3 and 4, the newer one the champion, and what is said of both. */
const store = (description: string) => ({
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-3/meta.yaml": `version: 3\nstatus: READY\ndescription: ${description}\n`,
  "mlruns/models/churn/version-4/meta.yaml": `version: 4\nstatus: READY\ndescription: ${description}\n`,
  "mlruns/models/churn/aliases/champion": "4",
});
/** A project whose monitor has given alarm: the example's model is the one that it watches. */
function watched(state: "firing" | "resolved"): Record<string, string> {
  const alert = {
    monitor: "tags",
    rule: "red-slot",
    summary: "The slot is red.",
    since: "2026-10-01T00:00:00Z",
    state,
  };
  return {
    "modelver.toml": '[monitors.tags]\nmodel = "tag-suggester"\nreference = "a.csv"\ncurrent = "b.csv"\n',
    ".modelver/alerts.json": JSON.stringify({ version: 1, alerts: [alert] }),
  };
}

const DESCRIBED = store("trained on October");
/** The content before and after somebody did as the rule says. */
const STORES: Readonly<Record<string, { before: Record<string, string>; after: Record<string, string> }>> = {
  MV207: { before: DESCRIBED, after: DESCRIBED },
  MV208: { before: DESCRIBED, after: DESCRIBED },
  MV304: { before: store("null"), after: DESCRIBED },
  MV402: { before: DESCRIBED, after: DESCRIBED },
  MV404: { before: watched("firing"), after: watched("resolved") },
};

describe("the example of each rule's documentation", () => {
  for (const { code, documentation } of allRules) {
    const { before, after } = documentation.example;
    it(`${code} is found before, and not after`, async () => {
      const stores = STORES[code] ?? { before: {}, after: {} };
      assert.ok((await codesIn(before, stores.before)).includes(code), "before");
      assert.deepEqual(await codesIn(after, stores.after), [], "after");
    });
  }
});

/** The codes of all findings under strict. A line `# name.py` begins a file of its own. */
async function codesIn(example: string, stored: Record<string, string>): Promise<string[]> {
  const parts = example.split(/^# (\S+\.(?:py|json))\n/m);
  const named = parts.length === 1 ? ["serve.py", example] : parts.slice(1);
  const files: Record<string, string> = { ...stored };
  for (let at = 0; at < named.length; at += 2) {
    const text = named[at + 1] ?? "";
    const prelude = text.includes("push_to_hub") ? HUB_PRELUDE : PRELUDE;
    files[named[at] ?? ""] = named[at]?.endsWith(".py") ? `${prelude}${text}\n` : `${text}\n`;
  }
  let codes: string[] = [];
  await withProject(files, async (root) => {
    const project = await Project.open(root, {
      parsers: await testParsers(),
      profile: "strict",
      today: () => "2026-11-26",
    });
    await project.load([]);
    codes = project.allFindings().map((finding) => finding.code);
    project.dispose();
  });
  return codes;
}
