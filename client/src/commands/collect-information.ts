import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type ConfigurationScope, type ExtensionContext, env, l10n, UIKind, version, window, workspace } from "vscode";
import {
  SERVER_INFORMATION,
  type ServerInformation,
  USERS_NAMES,
  type UsersNames,
} from "../../../server/src/lsp/protocol.ts";
import { lastLines } from "../bug-report/log-lines.ts";
import { type HiddenNames, Redaction, withoutPasswords } from "../bug-report/redaction.ts";
import { bugReport } from "../bug-report/report.ts";
import { type ChangedSetting, type DeclaredSetting, shownValue } from "../bug-report/settings.ts";
import type { Server } from "../server.ts";

/** Lines of the log that a report holds. */
const LOG_LINES = 80;
/** Milliseconds to wait for a server that may be what is broken. */
const PATIENCE = 5000;

/** What is known of the running extension. */
export interface Running {
  context: ExtensionContext;
  server: Server;
  activationMilliseconds: number;
}

/**
 * Opens a document with all that is wanted of a bug report. Names of models, files and folders are in it only where the user says so.
 * @param given whether they are; left out: the user is asked
 */
export async function collectInformation(running: Running, given?: boolean): Promise<void> {
  const hasNames = typeof given === "boolean" ? given : await askForNames();
  if (hasNames === undefined) return;
  const information = await ask<ServerInformation>(running.server, SERVER_INFORMATION);
  const names = await ask<UsersNames>(running.server, USERS_NAMES);
  const redaction = new Redaction(hiddenNames(names), running.context.extensionPath);
  const hide = (text: string) => withoutPasswords(hasNames ? text : redaction.apply(text));
  const { status, startMilliseconds } = running.server;
  const content = bugReport({
    versions: versions(running.context),
    settings: changedSettings(running.context).map((setting) => shown(setting, running.context, hasNames)),
    server: {
      state: status.state,
      activation: running.activationMilliseconds,
      start: startMilliseconds,
      information: information && withHiddenReasons(information, hide),
    },
    log: (await logLines(running.context)).map(hide),
    hasNames,
  });
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}

/** Undefined where the user wants no report. */
async function askForNames(): Promise<boolean | undefined> {
  const [without, withNames] = [l10n.t("Leave Names Out"), l10n.t("Include Names")];
  const choice = await window.showInformationMessage(
    l10n.t("Shall the report hold names of your models, files and folders?"),
    {
      modal: true,
      detail: l10n.t(
        "Without them each name is replaced by a number. The report is opened here for you to read; nothing is sent.",
      ),
    },
    without,
    withNames,
  );
  return choice === undefined ? undefined : choice === withNames;
}

async function ask<Answer>(server: Server, method: string): Promise<Answer | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE).unref());
  const answer = server.client().then((client) => client.sendRequest<Answer>(method));
  return Promise.race([answer.catch(() => undefined), tooLate]);
}

function hiddenNames(names: UsersNames | undefined): HiddenNames[] {
  const folders = (workspace.workspaceFolders ?? []).flatMap(({ uri, name }) => [uri.fsPath, name]);
  const { models = [], pins = [], files = [] } = names ?? {};
  return [
    { kind: "folder", names: [...folders, os.homedir()] },
    { kind: "file", names: [...files, ...files.map((file) => path.posix.basename(file))] },
    { kind: "model", names: [...models, ...models.flatMap((model) => model.split("/"))] },
    { kind: "pin", names: pins },
    { kind: "user", names: [os.userInfo().username] },
    { kind: "computer", names: [os.hostname()] },
  ];
}

function versions({ extension }: ExtensionContext): [string, string][] {
  return [
    ["VS Code", `${version} (${env.appName}, ${env.uiKind === UIKind.Web ? "web" : "desktop"})`],
    ["ModelVer", extension.packageJSON.version],
    ["Node", process.version],
    ["System", `${os.platform()} ${os.release()} ${os.arch()}`],
    ["Remote", env.remoteName ?? "none"],
    ["Language", env.language],
    [
      "Workspace",
      `${workspace.workspaceFolders?.length ?? 0} folders, ${workspace.isTrusted ? "trusted" : "not trusted"}`,
    ],
  ];
}

function declaredSettings({ extension }: ExtensionContext): Record<string, DeclaredSetting> {
  return extension.packageJSON.contributes.configuration.properties;
}

function changedSettings(context: ExtensionContext): ChangedSetting[] {
  const folders = workspace.workspaceFolders ?? [];
  return Object.keys(declaredSettings(context)).flatMap((key) => {
    const { globalValue, workspaceValue } = workspace.getConfiguration().inspect(key) ?? {};
    const inFolder = (scope: ConfigurationScope) =>
      workspace.getConfiguration("", scope).inspect(key)?.workspaceFolderValue;
    return [
      { key, scope: "user", value: globalValue },
      { key, scope: "workspace", value: workspaceValue },
      ...folders.map((folder, index) => ({ key, scope: `folder ${index + 1}`, value: inFolder(folder) })),
    ].filter(({ value }) => value !== undefined);
  });
}

function shown(setting: ChangedSetting, context: ExtensionContext, hasNames: boolean): ChangedSetting {
  const { key, value } = setting;
  if (hasNames) return { ...setting, value: JSON.parse(withoutPasswords(JSON.stringify(value))) };
  return { ...setting, value: shownValue(value, declaredSettings(context)[key] ?? {}) };
}

/** Reasons may quote what could not be read. */
function withHiddenReasons(information: ServerInformation, hide: (text: string) => string): ServerInformation {
  const folders = information.folders.map((folder) => {
    const skipped: Record<string, number> = {};
    for (const [reason, count] of Object.entries(folder.skipped)) {
      const hidden = hide(reason);
      skipped[hidden] = (skipped[hidden] ?? 0) + count;
    }
    return { ...folder, skipped };
  });
  return { ...information, folders };
}

async function logLines({ logUri }: ExtensionContext): Promise<string[]> {
  try {
    return lastLines(await readFile(path.join(logUri.fsPath, "ModelVer.log"), "utf8"), LOG_LINES);
  } catch {
    return [];
  }
}
