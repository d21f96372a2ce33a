import type { Bill } from "../../server/src/materials/material.ts";
import { billOf, type MaterialFacts } from "../../server/src/materials/materials.ts";
import { ecosystemTables } from "../../server/src/references/ecosystems/all-tables.ts";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import { vendorModel } from "../../server/src/registries/catalogue/catalogue.ts";
import { readProject } from "../references/python/read.ts";

/** Commits as they may be. */
export const COMMIT = { one: "1".repeat(40), other: "2".repeat(40) };

/** Facts of a machine that knows nothing but the catalogue. */
export const NOTHING_KNOWN: MaterialFacts = {
  repositoryOf: () => null,
  registered: () => null,
  vendorModel,
  localMaterial: () => null,
  isLocal: () => false,
  repositoryFiles: () => ({ files: [], licences: [] }),
  registryAddress: () => null,
  isInProduct: (path) => !path.startsWith("tests/"),
};

/** The references of a Python file. */
export function referencesIn(lines: readonly string[], path = "serve.py"): ModelReference[] {
  return readProject({ [path]: `${lines.join("\n")}\n` }, ecosystemTables).references;
}

/** The bill of a Python file. */
export function billOfCode(lines: readonly string[], known: Partial<MaterialFacts> = {}, path = "serve.py"): Bill {
  return billOf("shop", referencesIn(lines, path), { ...NOTHING_KNOWN, ...known });
}

export const IMPORTS = [
  "import joblib, mlflow, torch",
  "from datasets import load_dataset",
  "from openai import OpenAI",
  "from sentence_transformers import SentenceTransformer",
  "from transformers import AutoModel, AutoTokenizer",
];
