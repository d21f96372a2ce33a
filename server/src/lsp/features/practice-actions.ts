import * as l10n from "@vscode/l10n";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { rangesTouch } from "../../documents/place-order.ts";
import type { Finding } from "../../rules/finding.ts";
import type { AskedRange } from "../asked-place.ts";
import { SET_ASIDE, type SetAsideArguments, SHOW_SCAFFOLD, type ShowScaffoldArguments } from "../protocol.ts";
import type { FeatureParts } from "./feature.ts";
import { setAsideEdit } from "./set-aside.ts";

/** What can be done where a project lacks a practice: scaffold what is missing, or say why it does without. */
export function practiceActions(parts: FeatureParts, { folder, path, cell, range }: AskedRange): CodeAction[] {
  const here = folder.project
    .lackingIn(path)
    .filter(({ place }) => place.cell === cell && rangesTouch(place.range, range));
  const byCode = new Map<string, Finding[]>();
  for (const finding of here) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return [...byCode.values()].flatMap((findings) => actionsFor(parts, folder, findings));
}

function actionsFor(parts: FeatureParts, folder: AskedRange["folder"], findings: readonly Finding[]): CodeAction[] {
  const about = {
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => parts.session.conversions.diagnostic(folder, finding).diagnostic),
  };
  return [...scaffoldAction(parts, folder, findings[0]!), ...setAsideAction(parts, folder, findings[0]!)].map(
    (action) => ({
      ...action,
      ...about,
    }),
  );
}

/** As the panel's button does it. */
function scaffoldAction(
  { options, session }: FeatureParts,
  { uri, project }: AskedRange["folder"],
  { code, name }: Finding,
): CodeAction[] {
  if (options.canScaffold !== true || !session.isTrusted || !project.canScaffold(code)) return [];
  const title = l10n.t("Scaffold what is missing of {0} ({1})…", code, name);
  const given: ShowScaffoldArguments = [{ folder: uri, codes: [code] }];
  return [{ title, command: { title, command: SHOW_SCAFFOLD, arguments: given } }];
}

/** Editors that cannot ask for the reason write none: the configuration is in error until somebody does. */
function setAsideAction(parts: FeatureParts, folder: AskedRange["folder"], { code, name }: Finding): CodeAction[] {
  if (parts.options.canSetAside === true) {
    const title = l10n.t("Set {0} ({1}) aside with a reason…", code, name);
    const given: SetAsideArguments = [folder.uri, code, name];
    return [{ title, command: { title, command: SET_ASIDE, arguments: given } }];
  }
  const edit = setAsideEdit(parts, folder, code, "");
  return edit === null ? [] : [{ title: l10n.t("Set {0} ({1}) aside: write the reason", code, name), edit }];
}
