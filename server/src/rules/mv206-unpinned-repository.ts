import type { TextEdit } from "../documents/place.ts";
import { VERSION_SEPARATOR } from "../references/ecosystems/version-separator.ts";
import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import { HOLE, replaceWritten } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import { newestHandle } from "./packaged-version.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** What each hub calls that which fixes one version. */
const WANTED: Partial<Record<Ecosystem, string>> = {
  torchhub: "a tag or a commit",
  tfhub: "a version",
  kaggle: "a version",
  dvc: "a revision",
};

const PLACEHOLDER = "<version>";

export const unpinnedRepository: Rule = {
  code: "MV206",
  name: "unpinned-repository",
  summary: "A model of torch.hub, TensorFlow Hub, Kaggle or a DVC repository is loaded without tag or version",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports models and data sets that are loaded without the part that fixes one version: `torch.hub.load` of a repository without `:tag` or with " +
      "a branch that moves (`:main`), an address of TensorFlow Hub or a handle of Kaggle without a number at its end, and `dvc.api` on another " +
      'repository without `rev`. Folders, `source="local"`, and handles of which the end is known only when the program runs are left alone.',
    whyIsThisBad:
      "torch.hub downloads and runs the code that the default branch of somebody's repository holds today. TensorFlow Hub and Kaggle give the newest version. " +
      "The same program loads another model tomorrow, and with torch.hub runs other people's newest code.",
    example: {
      language: "python",
      before: 'torch.hub.load("pytorch/vision", "resnet50", weights="IMAGENET1K_V2")',
      after: 'torch.hub.load("pytorch/vision:v0.19.0", "resnet50", weights="IMAGENET1K_V2")',
    },
    fixes: [
      {
        title: "Ask for the last version of a model of TensorFlow Hub, where the built-in catalogue knows it",
        safe: false,
      },
      { title: "Add a tag, commit or version that you fill in", safe: false, needsInput: true },
    ],
    fixSafety:
      "The last version is most likely what is loaded now, and the catalogue cannot promise it, so that fix is unsafe. The other one puts a placeholder behind the name and is never applied by itself: which version to load, only you know.",
    sources: [
      "[torch.hub.load](https://docs.pytorch.org/docs/stable/hub.html)",
      "[TensorFlow Hub: handles](https://www.tensorflow.org/hub/tf2_saved_model)",
      "[kagglehub](https://github.com/Kaggle/kagglehub)",
    ],
  },
  check(reference, project) {
    const { ecosystem, role, name, pin, isLocal } = reference;
    const wanted = WANTED[ecosystem];
    if (wanted === undefined || role !== "consume" || isLocal || name === null || name.includes(HOLE)) return [];
    if (isMovingBranch(reference)) {
      const message = `\`${pin.text}\` of \`${name}\` moves with every commit: name ${wanted}.`;
      return [
        { message, fixes: fixFor(pin.written === null ? null : replaceWritten(pin.written, PLACEHOLDER)), related: [] },
      ];
    }
    if (pin.kind !== "none") return [];
    const message = `\`${name}\` is loaded without ${wanted}, so what it gives can change: name one.`;
    const newest = newestHandle(reference, project);
    const known = newest === null ? [] : fixToNewest(reference, newest);
    return [{ message, fixes: [...known, ...fixFor(versionEdit(reference, PLACEHOLDER))], related: [] }];
  },
};

function isMovingBranch({ pin }: ModelReference): boolean {
  return pin.kind === "branch-or-tag" && /^(?:main|master|HEAD|develop)$/.test(pin.text ?? "");
}

function fixToNewest(reference: ModelReference, newest: string): Fix[] {
  const edit = versionEdit(reference, newest);
  return edit === null ? [] : [{ title: `Ask for version ${newest}, the last one`, safe: false, edits: [edit] }];
}

function versionEdit({ ecosystem, subject, name, nameWritten }: ModelReference, version: string): TextEdit | null {
  const separator = ecosystem === "kaggle" && subject === "dataset" ? "/versions/" : VERSION_SEPARATOR[ecosystem];
  if (separator === undefined || name === null || nameWritten === null) return null;
  return replaceWritten(nameWritten, `${name}${separator}${version}`);
}

function fixFor(edit: TextEdit | null): Fix[] {
  if (edit === null) return [];
  return [{ title: "Name a version", safe: false, edits: [edit], needsInput: true, placeholder: PLACEHOLDER }];
}
