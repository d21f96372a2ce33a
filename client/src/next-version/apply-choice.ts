import { env, l10n, ProgressLocation, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type NextVersion,
  type NextVersionChoice,
  VERSION_RECORD,
  type VersionRecordParams,
  type VersionRecordResult,
  type VersionRecordText,
  WRITE_RECORD,
  type WriteRecordParams,
  type WriteRecordResult,
} from "../../../server/src/lsp/protocol.ts";
import type { MarkdownPages } from "../markdown-pages.ts";
import type { Server } from "../server.ts";

/** What deciding works with. */
export interface ApplyParts {
  server: Server;
  pages: MarkdownPages;
}

type Compared = { folder: string; id: string; name: string } & NextVersion;

/** Brings a decision where versions of the model are kept: its name in code, a tag, or a registry. */
export async function applyChoice(
  { server, pages }: ApplyParts,
  compared: Compared,
  choice: NextVersionChoice,
): Promise<void> {
  if (choice.version === null) {
    void window.showWarningMessage(
      l10n.t("The version of {0} cannot be counted on: write it as v1.0.0.", compared.name),
    );
  } else if (choice.isRegistered) await tellRegistry({ server, pages }, compared, choice);
  else if (choice.name !== null) await writeName(server, compared.name, choice.name, choice);
  else offerCopy(l10n.t("Tag the commit with {0}.", choice.tag ?? choice.version), choice.tag ?? choice.version);
}

/** The editor shows the changes; each waits for a yes. */
async function writeName(
  server: Server,
  name: string,
  nextName: string,
  { edit, left }: NextVersionChoice,
): Promise<void> {
  if (left.length > 0) void window.showWarningMessage(left.join(" "));
  if (edit === null) {
    offerCopy(
      l10n.t(
        "No code of this workspace publishes {0} in a way that can be edited; its next name is {1}.",
        name,
        nextName,
      ),
      nextName,
    );
    return;
  }
  const client = await server.client();
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit), { isRefactoring: true });
}

async function tellRegistry(
  { server, pages }: ApplyParts,
  { folder, id, name }: Compared,
  choice: NextVersionChoice,
): Promise<void> {
  const aliases = await chooseAliases(name, choice);
  if (aliases === undefined) return;
  const client = await server.client();
  const params: VersionRecordParams = { model: { folder, id }, bump: choice.bump, aliases };
  const record = await client.sendRequest<VersionRecordResult>(VERSION_RECORD, params);
  if (record === null) {
    void window.showInformationMessage(l10n.t("The registry says all of it already."));
  } else if ("problem" in record) void window.showErrorMessage(record.problem);
  else if (record.server !== null) await writeToServer(client, { folder, id }, record, record.server);
  else await showProgram(pages, name, record);
}

/** Nothing is written before the user has seen all of it and said yes. */
async function writeToServer(
  client: LanguageClient,
  model: WriteRecordParams["model"],
  { text, record }: VersionRecordText,
  server: string,
): Promise<void> {
  const write = l10n.t("Write");
  const question = l10n.t("Write this to {0}?", server);
  const answer = await window.showWarningMessage(question, { modal: true, detail: text }, write);
  if (answer !== write) return;
  const params: WriteRecordParams = { model, server, record };
  const title = l10n.t("ModelVer: writing to {0}", server);
  const result = await window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    client.sendRequest<WriteRecordResult>(WRITE_RECORD, params),
  );
  if (result === null) void window.showInformationMessage(l10n.t("Written to {0}.", server));
  else void window.showErrorMessage(l10n.t("Not everything was written: {0}", result.problem));
}

/** Undefined where the user turned back. */
async function chooseAliases(name: string, { movable, version }: NextVersionChoice): Promise<string[] | undefined> {
  if (movable.length === 0) return [];
  const items = movable.map((each) => ({ label: each.alias, description: l10n.t("version {0}", each.version) }));
  const placeHolder = l10n.t("Aliases to move to {0}, or none", version ?? "");
  const chosen = await window.showQuickPick(items, { canPickMany: true, title: name, placeHolder });
  return chosen?.map(({ label }) => label);
}

/** To a store on this machine MLflow alone writes; what it is to do is shown for the user to run. */
function showProgram(
  pages: MarkdownPages,
  name: string,
  { text, program }: { text: string; program: string },
): Promise<void> {
  const page = [
    `# ${l10n.t("Run this with a Python that has MLflow.")}`,
    fenced("python", program),
    l10n.t("It writes:"),
    fenced("text", text.trimEnd()),
    "",
  ];
  return pages.show(l10n.t("{0} in its registry", name), page.join("\n\n"));
}

/** A block of code that none of its lines can end. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

function offerCopy(sentence: string, text: string): void {
  const copy = l10n.t("Copy");
  void window.showInformationMessage(sentence, copy).then((answer) => {
    if (answer === copy) void env.clipboard.writeText(text);
  });
}
