import * as l10n from "@vscode/l10n";
import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  type Range,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { isAt } from "../../workspace/pointer.ts";
import { planRename, whyNotRenamed } from "../../workspace/rename/rename-plan.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import type { Folder } from "../folders.ts";
import type { Session } from "../session.ts";
import type { EditGroup, WorkspaceEdits } from "../workspace-edits.ts";
import type { Feature } from "./feature.ts";

/** Places named in a message; more are only counted. */
const MOST_NAMED = 5;

/** LSP `textDocument/prepareRename` and `textDocument/rename`: another name for a model that the project publishes. */
export const rename: Feature = {
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  serve: ({ connection, session, edits }) => {
    connection.onPrepareRename((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : prepare(asked, session);
      }),
    );
    connection.onRenameRequest((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : new Rename(connection, session, edits).to(params.newName, asked);
      }),
    );
  },
};

/** A name asked about where it is written. On a variable that holds it nothing is offered: renaming that is the language's matter. */
function writtenAt(asked: AskedPosition): { reference: ModelReference; place: Place } | null {
  const { folder, path, cell, position } = asked;
  const spot = { path, cell, position };
  const here = folder.project.referencesTouching(path);
  for (const reference of here) {
    const pieces = reference.nameWritten?.pieces ?? [];
    const value = reference.value?.pieces ?? [];
    const place = pieces.find((piece) => isAt(spot, piece.place))?.place;
    if (place !== undefined) return { reference, place };
    if (pieces[0] !== undefined && value.some((piece) => isAt(spot, piece.place)))
      return { reference, place: pieces[0].place };
  }
  return null;
}

async function prepare(
  asked: AskedPosition,
  session: Session,
): Promise<{ range: Range; placeholder: string } | ResponseError | null> {
  await session.folderRead(asked.folder);
  const written = writtenAt(asked);
  if (written === null) return null;
  const refused = whyNotRenamed(written.reference, asked.folder.project);
  if (refused !== null) return refusal(refused);
  const range = session.conversions.toEditor(asked, written.place.range);
  return { range, placeholder: written.reference.name ?? "" };
}

class Rename {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly edits: WorkspaceEdits;

  constructor(connection: Connection, session: Session, edits: WorkspaceEdits) {
    this.connection = connection;
    this.session = session;
    this.edits = edits;
  }

  async to(newName: string, asked: AskedPosition): Promise<WorkspaceEdit | ResponseError | null> {
    const { folder } = asked;
    await this.session.folderRead(folder);
    const reference = writtenAt(asked)?.reference;
    if (reference === undefined) return refusal(l10n.t("No model's name is written here."));
    const plan = planRename(reference, newName, folder.project);
    if ("refused" in plan) return refusal(plan.refused);
    const mentions = await folder.project.mentionEdits(reference.name ?? "", newName);
    const groups: EditGroup[] = [
      { label: l10n.t("Names in code and configuration"), needsConfirmation: false, edits: plan.edits },
      { label: l10n.t("Mentions in text"), needsConfirmation: true, edits: mentions },
    ];
    const edit = this.edits.buildGroups(
      folder,
      groups.filter(({ edits }) => edits.length > 0),
    );
    if (edit === null) return refusal(l10n.t("A notebook that names the model cannot be edited."));
    this.tell(folder, plan.notFollowed, this.edits.canConfirm ? [] : mentions);
    return edit;
  }

  /** Says what the rename could not do; nobody waits for it to be read. */
  private tell(folder: Folder, notFollowed: readonly Place[], mentions: readonly Place[]): void {
    const sentences = [
      ...(notFollowed.length === 0
        ? []
        : [l10n.t("Names that are put together when the code runs could not be followed: {0}.", listed(notFollowed))]),
      ...(mentions.length === 0 ? [] : [l10n.t("The old name is still mentioned in {0}.", listed(mentions))]),
    ];
    const message: ShowMessageParams = { type: MessageType.Warning, message: sentences.join(" ") };
    if (sentences.length > 0) void this.connection.sendNotification(ShowMessageNotification.type, message);
    for (const place of notFollowed) this.connection.console.info(`Not renamed in ${folder.root}: ${shown(place)}`);
  }
}

function listed(places: readonly Place[]): string {
  const named = places.slice(0, MOST_NAMED).map(shown).join(", ");
  return places.length > MOST_NAMED ? l10n.t("{0} and {1} more", named, places.length - MOST_NAMED) : named;
}

function shown({ path, cell, range }: Place): string {
  return `${path}:${cell === undefined ? "" : `${cell + 1}:`}${range.start.line + 1}`;
}

function refusal(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
