import { type CancellationToken, l10n, ProgressLocation, type Uri, window } from "vscode";
import {
  type AskedModel,
  NEXT_VERSION,
  type NextVersion,
  type NextVersionParams,
  type NextVersionResult,
  type UnknownStates,
} from "../../../server/src/lsp/protocol.ts";
import type { ModelsView } from "../models/models-view.ts";
import { chooseModel } from "../models/show-model.ts";
import { type ApplyParts, applyChoice } from "./apply-choice.ts";
import { askedModel, modelAtCursor } from "./asked-model.ts";
import { chooseVersion } from "./choose-version.ts";

/** What the command works with. */
export interface ProposalParts extends ApplyParts {
  models: ModelsView;
}

/**
 * Says what a model's next version should be, lets the user decide, and brings the decision where it belongs: the name into code, through a
 * preview, the rest to whoever keeps it. Nothing is changed before.
 * @param given a row of the view of models, or a model that the server named; else the one at the cursor, or one that the user chooses
 */
export async function proposeVersion(parts: ProposalParts, given: unknown): Promise<void> {
  const model = askedModel(given) ?? modelAtCursor();
  const asked = model === undefined ? null : await ask(parts, model, []);
  const result = asked === null ? await askForChosen(parts) : asked;
  if (result === null || result === undefined) return;
  const known = "unknown" in result ? await compareFolders(parts, result) : result;
  if (known === undefined) return;
  const choice = await chooseVersion(parts.pages, known);
  if (choice !== undefined) await applyChoice(parts, known, choice);
}

type Known = { folder: string; id: string; name: string } & NextVersion;
type Unknown = { folder: string; id: string; name: string } & UnknownStates;

/** Undefined where the user turned back, null where no model is meant. */
function ask({ server }: ProposalParts, model: AskedModel, folders: string[]): Thenable<NextVersionResult | undefined> {
  const title = l10n.t("ModelVer: comparing two states of the model");
  const params: NextVersionParams = { model, folders };
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, cancellation: CancellationToken) => {
      const client = await server.client();
      try {
        return await client.sendRequest<NextVersionResult>(NEXT_VERSION, params, cancellation);
      } catch (error) {
        if (cancellation.isCancellationRequested) return undefined;
        throw error;
      }
    },
  );
}

async function askForChosen(parts: ProposalParts): Promise<NextVersionResult | undefined> {
  const row = await chooseModel(parts.models, l10n.t("The next version of which model?"));
  return row === undefined ? undefined : ask(parts, { folder: row.folder.uri, id: row.model.id }, []);
}

/** Where a model's states are not known, the user may name them: a folder with the earlier one, and one with the later. */
async function compareFolders(
  parts: ProposalParts,
  { folder, id, name, unknown }: Unknown,
): Promise<Known | undefined> {
  const compare = l10n.t("Compare Two Folders…");
  const answer = await window.showInformationMessage(
    l10n.t(
      "Two states of {0} are not known here. A registry in the workspace, or the local Hugging Face cache, would tell them.",
      name,
    ),
    compare,
  );
  if (answer !== compare) return undefined;
  const earlier = await chooseFolder(l10n.t("The folder that holds the earlier state of {0}", name));
  const later = earlier && (await chooseFolder(l10n.t("The folder that holds the later state of {0}", name)));
  if (earlier === undefined || later === undefined) return undefined;
  const result = await ask(parts, { folder, id }, [earlier.toString(), later.toString()]);
  if (result === undefined) return undefined;
  if (result !== null && !("unknown" in result)) return result;
  void window.showErrorMessage(l10n.t("The folders could not be compared: {0}", result?.unknown ?? unknown));
  return undefined;
}

async function chooseFolder(title: string): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title,
    openLabel: title,
  });
  return chosen?.[0];
}
