import type { CallRow, EcosystemTable, KeyRow, PinArgument } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { readModelFile } from "./model-file.ts";
import { readRegisteredName } from "./registered-name.ts";
import { revisionKind } from "./revision.ts";

/*
 * DVC keeps files by the commits and tags of a Git repository; its model registry (GTO) registers versions by tags of the form `name@v1.2.0`
 * and stages by `name#prod`. Signatures read in dvc 3.67 (`api/data.py`, `api/artifacts.py`), the form of tags in gto 1.10 (`constants.py`).
 */

const USE = { role: "consume", subject: "model" } as const;

/** A version that GTO registered does not move; other tags and branches can. */
function revKind(text: string): PinKind {
  if (/@v\d+\.\d+\.\d+/.test(text)) return "number";
  return /@latest$|@greatest$/.test(text) ? "latest" : revisionKind(text);
}

const REV: PinArgument = { position: 2, keywords: ["rev"], kind: revKind };

const CALLS: readonly CallRow[] = [
  {
    // Files of one's own repository are those of the commit that is checked out.
    api: ["dvc.api.get_url", "dvc.api.open", "dvc.api.read"],
    ...USE,
    name: { position: 0, keywords: ["path"], holds: (text) => inRepository(readModelFile(text)) },
    pins: [REV],
    onlyWhen: [{ position: 1, keywords: ["repo"], is: "given" }],
  },
  {
    api: "dvc.api.artifacts_show",
    ...USE,
    name: { position: 0, keywords: ["name"], holds: readRegisteredName },
    pins: [
      { position: 1, keywords: ["version"], kind: (text) => (text === "latest" ? "latest" : "number") },
      { position: 2, keywords: ["stage"], kind: "alias" },
    ],
    fixedPin: "unpinnable",
  },
];

function inRepository(named: ReturnType<typeof readModelFile>): ReturnType<typeof readModelFile> {
  return named && { name: named.name };
}

const KEYS: readonly KeyRow[] = [
  // `artifacts: {churn: {path: models/churn.pkl, type: model}}` in dvc.yaml.
  {
    key: "artifacts.*.path",
    role: "publish",
    subject: "model",
    reads: readModelFile,
    beside: ["type"],
    fits: { keys: ["type"], is: /^model$/i },
  },
];

/** DVC: files in Git repositories, and its model registry. */
export const dvc: EcosystemTable = { ecosystem: "dvc", libraries: ["dvc"], calls: CALLS, keys: KEYS };
