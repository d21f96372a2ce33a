import * as l10n from "@vscode/l10n";
import { RequestType } from "vscode-languageserver";
import type { Finding } from "../../rules/finding.ts";
import { selectFixes } from "../../workspace/fixes/fix-selection.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { WORKSPACE_FIXES, type WorkspaceFixesParams, type WorkspaceFixesResult } from "../protocol.ts";
import { signalOf } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";
import type { Feature } from "./feature.ts";

/** The fixes of some rules in every file, for a preview: what changes which model is loaded waits for a person's yes. */
export const workspaceFixes: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits }) =>
    connection.onRequest(
      new RequestType<WorkspaceFixesParams, WorkspaceFixesResult, void>(WORKSPACE_FIXES),
      ({ codes }, token) =>
        answer(token, async (): Promise<WorkspaceFixesResult> => {
          const folders = await session.activeFolders();
          await Promise.all(folders.map((folder) => session.folderRead(folder)));
          await session.registriesAsked(folders, signalOf(token));
          return addUp(folders.map((folder) => fixesIn(folder, codes, edits)));
        }),
    ),
};

function fixesIn(folder: Folder, codes: readonly string[], edits: WorkspaceEdits): WorkspaceFixesResult {
  const findings = folder.project.allFindings().filter(({ code }) => codes.includes(code));
  const safe = selectFixes(findings, false);
  const mended = new Set(safe.findings);
  const rest = selectFixes(
    findings.filter((finding) => !mended.has(finding)),
    true,
  );
  const groups = [
    { label: l10n.t("The same model is loaded before and after"), needsConfirmation: false, edits: safe.edits },
    ...groupsByModel(rest.findings).map(({ name, findings: ofModel }) => ({
      label: l10n.t("{0}: another state of it may be loaded", name),
      needsConfirmation: true,
      edits: selectFixes(ofModel, true).edits,
    })),
  ].filter((group) => group.edits.length > 0);
  const fixed = mended.size + rest.findings.length;
  const edit = groups.length === 0 ? null : edits.buildGroups(folder, groups);
  return { edits: edit === null ? [] : [edit], fixed: edit === null ? 0 : fixed, found: findings.length };
}

function groupsByModel(findings: readonly Finding[]): { name: string; findings: Finding[] }[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.reference?.name ?? "";
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, ofModel]) => ({ name, findings: ofModel }));
}

/** What several folders come to together. */
export function addUp(results: readonly WorkspaceFixesResult[]): WorkspaceFixesResult {
  return {
    edits: results.flatMap(({ edits }) => edits),
    fixed: results.reduce((sum, { fixed }) => sum + fixed, 0),
    found: results.reduce((sum, { found }) => sum + found, 0),
  };
}
