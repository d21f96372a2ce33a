import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../random.ts";
import { exampleNotebook, exampleService, exampleSettings, plainModule } from "./files.ts";

/** Folders of the generated workspace that are packages, each with a module of constants. */
const PACKAGES = 50;
/** Distinct models that the workspace names, beside {@link RENAMED}. */
const MODELS = 400;
/** The model of the project's own whose name stands in {@link RENAMED_FILES} files. */
export const RENAMED = "acme/flagship-ranker";
/** How many files write that name. */
export const RENAMED_FILES = 200;

/** A name in a file of the workspace, where an editor may ask about it. */
export interface Target {
  /** Relative to the workspace. */
  file: string;
  language: "python" | "yaml";
  text: string;
  /** Zero-based position in the middle of the name, or of the constant that stands for it. */
  line: number;
  character: number;
}

/** A workspace on the disk. */
export interface GeneratedWorkspace {
  folder: string;
  files: number;
  /** Bytes of all files. */
  size: number;
  /** Where names stand that can be asked about, in no order. */
  targets: Target[];
}

/**
 * Writes a workspace as a team of the field has it, always the same for the same number of files: of ten files seven are Python (four in ten of them name models, by text or by a constant of their
 * package), two YAML, the last a notebook or another format.
 */
export function generateWorkspace(folder: string, files: number): GeneratedWorkspace {
  const random = new Random(20_260_814);
  const models = modelNames(random);
  const workspace: GeneratedWorkspace = { folder, files: 0, size: 0, targets: [] };
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    workspace.files++;
    workspace.size += Buffer.byteLength(text);
  };
  const packages = Array.from({ length: PACKAGES }, (_, index) => {
    const name = `team_${String(index).padStart(2, "0")}`;
    const own = Array.from({ length: 8 }, () => random.pick(models));
    write(`${name}/__init__.py`, "");
    write(`${name}/constants.py`, own.map((model, at) => `MODEL_${at} = "${model}"\n`).join(""));
    return { name, models: own };
  });
  write("train_flagship.py", flagshipTraining());
  for (let index = 0; workspace.files < files; index++) {
    const home = random.pick(packages);
    const model = index < RENAMED_FILES - 1 ? RENAMED : random.pick(models);
    const kind = index % 10;
    const stem = `${home.name}/${random.pick(["serving", "training", "jobs", "tests"])}/part_${index}`;
    if (kind < 4 && index >= RENAMED_FILES) write(`${stem}.py`, plainModule(random));
    else if (kind < 7) {
      const constant = index >= RENAMED_FILES && kind === 6 ? `MODEL_${random.below(8)}` : null;
      const module = exampleService(random, { package: home.name, model, constant });
      write(`${stem}.py`, module.text);
      workspace.targets.push({ file: `${stem}.py`, language: "python", ...module });
    } else if (kind < 9) {
      const settings = exampleSettings(random, model);
      write(`${stem}.yaml`, settings.text);
      workspace.targets.push({ file: `${stem}.yaml`, language: "yaml", ...settings });
    } else write(`${stem}.ipynb`, exampleNotebook(random, model));
  }
  return workspace;
}

function modelNames(random: Random): string[] {
  const tasks = ["churn", "fraud", "ranker", "tagger", "intent", "summary", "toxicity", "price", "demand", "support"];
  const families = [
    "bert-base",
    "roberta-large",
    "t5-small",
    "llama-3.1-8b",
    "mistral-7b",
    "resnet-50",
    "xgboost",
    "e5",
  ];
  return Array.from({ length: MODELS }, (_, index) => {
    const name = `${random.pick(tasks)}-${random.pick(families)}-${index}`;
    return `${random.pick(["acme", "globex", "initech"])}/${name}-v${1 + random.below(4)}.${random.below(10)}.0`;
  });
}

function flagshipTraining(): string {
  return `from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("./flagship")
model.push_to_hub("${RENAMED}")
`;
}
