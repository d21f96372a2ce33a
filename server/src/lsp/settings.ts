import type { Connection } from "vscode-languageserver";
import type { OnlineOptions, ProjectOptions } from "../workspace/project-settings.ts";
import type { EditorSettings, NetworkParams } from "./protocol.ts";

const defaults: EditorSettings = {
  enable: true,
  diagnosticMode: "workspace",
  profile: null,
  select: [],
  ignore: [],
  exclude: [],
  readHuggingFaceCache: true,
  codeLens: true,
  huggingface: { online: false },
  mlflow: { trackingUri: "", online: false, certificate: "" },
};

/** Asks the editor for the settings that hold for a resource; values of a wrong type count as not set. */
export async function askSettings(connection: Connection, scopeUri: string | null): Promise<EditorSettings> {
  const item = scopeUri === null ? { section: "modelver" } : { section: "modelver", scopeUri };
  return readSettings(await connection.workspace.getConfiguration(item));
}

/** Editor settings from any JSON value: people write settings by hand, so nothing in them is taken on trust. */
export function readSettings(value: unknown): EditorSettings {
  const given = tableIn(value);
  return {
    enable: booleanOr(given.enable, defaults.enable),
    diagnosticMode: given.diagnosticMode === "openFilesOnly" ? "openFilesOnly" : defaults.diagnosticMode,
    profile: given.profile === "recommended" || given.profile === "strict" ? given.profile : null,
    select: stringsIn(given.select),
    ignore: stringsIn(given.ignore),
    exclude: stringsIn(given.exclude),
    readHuggingFaceCache: booleanOr(given.readHuggingFaceCache, defaults.readHuggingFaceCache),
    codeLens: booleanOr(given.codeLens, defaults.codeLens),
    huggingface: { online: booleanOr(tableIn(given.huggingface).online, defaults.huggingface.online) },
    mlflow: mlflowSettings(tableIn(given.mlflow)),
  };
}

function mlflowSettings(given: Record<string, unknown>): EditorSettings["mlflow"] {
  const { mlflow } = defaults;
  return {
    trackingUri: textOr(given.trackingUri, mlflow.trackingUri),
    online: booleanOr(given.online, mlflow.online),
    certificate: textOr(given.certificate, mlflow.certificate),
  };
}

/** What the settings and the editor leave to ask over a network; null where they leave nothing. */
export function onlineOptions(
  { mlflow, huggingface }: EditorSettings,
  { network, answersFolder, userAgent }: { network: NetworkParams; answersFolder: string; userAgent: string },
): OnlineOptions | null {
  if (!mlflow.online && !huggingface.online) return null;
  const { trackingUri, certificate } = mlflow;
  return {
    environment: process.env,
    userAgent,
    answersFolder,
    proxy: network.proxy,
    mlflow: mlflow.online
      ? { trackingUri: trackingUri || null, certificate: certificate || null, signIns: network.mlflow }
      : null,
    huggingFace: huggingface.online ? { authorization: network.huggingFace?.authorization ?? null } : null,
  };
}

/** What the settings say to a project; empty settings leave the word to the project's own configuration. */
export function projectOptions(settings: EditorSettings, trusted: boolean): Omit<ProjectOptions, "parsers"> {
  return {
    ...(settings.profile === null ? {} : { profile: settings.profile }),
    ...(settings.select.length === 0 ? {} : { select: settings.select }),
    ...(settings.ignore.length === 0 ? {} : { ignore: settings.ignore }),
    ...(settings.exclude.length === 0 ? {} : { exclude: settings.exclude }),
    readHuggingFaceCache: settings.readHuggingFaceCache && trusted,
    trusted,
  };
}

function tableIn(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" ? value.trim() : fallback;
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === "boolean" ? value : fallback;
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
