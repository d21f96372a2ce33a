import { parseName } from "../names/parse.ts";
import type { Ecosystem } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import { readPublishedName } from "./published-name.ts";
import { renameEdits } from "./rename.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Ecosystems that keep no versions of their own: the name is the only place for one. */
const KEEP_NO_VERSIONS: ReadonlySet<Ecosystem> = new Set(["file", "gguf", "onnx", "ollama"]);
const PLACEHOLDER = "v1.0.0";

export const missingVersion: Rule = {
  code: "MV102",
  name: "missing-version",
  summary: "A published name carries no version, and its ecosystem keeps none",
  severity: severityByContext("warning", { serving: "information", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a model file that is written under a name without a version (`model.joblib`, `churn_classifier.pt`), and a model that is created with Ollama without a tag. Nothing else keeps " +
      "versions of files; the Hugging Face Hub keeps commits and tags and registries count, so names there may go without.\n\n" +
      "A version in a folder of the path counts (`models/v3/churn.pt`). A path of which a part is known only when the program runs is " +
      "left alone, for that part may be the version.",
    whyIsThisBad:
      "The next training run writes over the file. Nobody can say afterwards which model answered last week, go back to it, " +
      "or tell whether two machines hold the same one.",
    example: {
      language: "python",
      before: 'joblib.dump(classifier, "models/churn.joblib")',
      after: 'joblib.dump(classifier, "models/churn-v1.0.0.joblib")',
    },
    fixes: [{ title: "Add a version that you fill in, everywhere in the project", safe: false, needsInput: true }],
    fixSafety:
      "The fix adds `v1.0.0`, for you to change, before the extension wherever the project uses the file's name. It is never applied by " +
      "itself: which version this is, only you know, and a file that was written before keeps its old name.",
    sources: [],
  },
  check(reference, project) {
    const name = readPublishedName(reference);
    if (name === null || !KEEP_NO_VERSIONS.has(reference.ecosystem) || name.version !== null) return [];
    if (reference.pin.text !== null && reference.pin.kind !== "latest") return [];
    const path = reference.value?.text ?? name.name;
    if (path.includes(HOLE) || name.name.includes(HOLE) || hasVersionedFolder(path)) return [];
    const versioned = withVersion(name.name, reference.ecosystem);
    // Behind the name stands `:latest`.
    const edits = reference.pin.text === null ? renameEdits(reference, versioned, project) : null;
    const fixes: Fix[] =
      edits === null
        ? []
        : [{ title: "Add a version to the name", safe: false, edits, needsInput: true, placeholder: PLACEHOLDER }];
    const message = `\`${name.name}\` carries no version, so the next model written there replaces it: name it like \`${versioned}\`.`;
    return [{ message, fixes, related: [] }];
  },
};

function hasVersionedFolder(path: string): boolean {
  return path
    .split(/[\\/]/)
    .slice(0, -1)
    .some((folder) => parseName(folder).version !== null || /^\d+(\.\d+)*$/.test(folder));
}

function withVersion(name: string, ecosystem: Ecosystem): string {
  if (ecosystem === "ollama") return `${name}:${PLACEHOLDER}`;
  const separator = name.includes("_") && !name.includes("-") ? "_" : "-";
  const dot = name.lastIndexOf(".");
  return dot > 0
    ? `${name.slice(0, dot)}${separator}${PLACEHOLDER}${name.slice(dot)}`
    : `${name}${separator}${PLACEHOLDER}`;
}
