import { l10n, type QuickPickItem, type Uri, window, workspace } from "vscode";
import type { CorpusOrigin } from "../../../server/src/panel/protocol.ts";

/** What the user chose; the names of a workspace are asked for when they are read. */
export type OriginChoice = Exclude<CorpusOrigin, { kind: "workspace" }> | { kind: "workspace" };

/** An entry of the choice. */
interface OriginItem extends QuickPickItem {
  choose(): Promise<OriginChoice | undefined>;
}

/** Files that hold lists, for the dialog that opens them. */
const LIST_ENDINGS = ["txt", "csv", "tsv", "jsonl", "ndjson", "json", "parquet", "gz"];
/** What MLflow's own clients take the address of a server from. */
const TRACKING_URI = "MLFLOW_TRACKING_URI";

/** Asks where the names of a corpus come from. Undefined where the user chose nothing. */
export async function chooseOrigin(): Promise<OriginChoice | undefined> {
  const chosen = await window.showQuickPick(originItems(), {
    title: l10n.t("ModelVer: whose models?"),
    placeHolder: l10n.t("Where the names come from"),
  });
  return chosen?.choose();
}

function originItems(): OriginItem[] {
  const local: OriginItem[] = [
    ...(workspace.workspaceFolders === undefined
      ? []
      : [
          {
            label: l10n.t("This workspace"),
            description: l10n.t("the models that its files name"),
            choose: async (): Promise<OriginChoice> => ({ kind: "workspace" }),
          },
        ]),
    {
      label: l10n.t("Lists of names…"),
      description: l10n.t("text, CSV, TSV, JSON Lines, Parquet, or folders of them"),
      choose: chooseLists,
    },
  ];
  // Nothing is asked over a network on behalf of a workspace that nobody vouches for.
  if (!workspace.isTrusted) return local;
  return [
    ...local,
    {
      label: l10n.t("MLflow registry…"),
      description: l10n.t("a tracking server, mlflow.db or mlruns"),
      choose: chooseMlflow,
    },
    {
      label: l10n.t("Hugging Face user or organisation…"),
      description: l10n.t("asks the Hub"),
      choose: chooseAuthor,
    },
  ];
}

async function chooseLists(): Promise<OriginChoice | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: true,
    canSelectFolders: true,
    canSelectMany: true,
    title: l10n.t("Lists of model names"),
    openLabel: l10n.t("Count"),
    filters: { [l10n.t("Lists")]: LIST_ENDINGS, [l10n.t("All files")]: ["*"] },
  });
  return chosen === undefined || chosen.length === 0 ? undefined : originOf(chosen);
}

async function chooseMlflow(): Promise<OriginChoice | undefined> {
  const configured = workspace.getConfiguration("modelver").get<string>("mlflow.trackingUri");
  const trackingUri = await window.showInputBox({
    title: l10n.t("MLflow registry"),
    prompt: l10n.t("Address of the tracking server, or path of an mlflow.db or mlruns folder"),
    value: configured || process.env[TRACKING_URI] || "http://127.0.0.1:5000",
    validateInput: (value) => (value.trim() === "" ? l10n.t("An address or a path is wanted.") : undefined),
  });
  return trackingUri === undefined ? undefined : { kind: "mlflow", trackingUri: trackingUri.trim() };
}

async function chooseAuthor(): Promise<OriginChoice | undefined> {
  const author = await window.showInputBox({
    title: l10n.t("Hugging Face user or organisation"),
    prompt: l10n.t("The name before the slash, as in google/gemma-2b"),
    validateInput: (value) =>
      /^[\w.-]+$/.test(value.trim()) ? undefined : l10n.t("One name without a slash is wanted."),
  });
  return author === undefined ? undefined : { kind: "huggingface", author: author.trim() };
}

/** Files and folders as an origin; undefined where none of them lies on a disk. */
function originOf(uris: readonly Uri[]): OriginChoice | undefined {
  const paths = uris.filter(({ scheme }) => scheme === "file").map(({ fsPath }) => fsPath);
  return paths.length === 0 ? undefined : { kind: "paths", paths };
}

/** Whether what was chosen is asked over a network. */
export function isRemote({ kind }: OriginChoice): boolean {
  return kind === "mlflow" || kind === "huggingface";
}
