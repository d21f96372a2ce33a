import * as l10n from "@vscode/l10n";
import type { CodeLens, Command } from "vscode-languageserver";
import type { AskedFile } from "../asked-place.ts";
import { driftWords, oldRunWords } from "../drift-description.ts";
import { isAlarming, type KnownMonitor, monitorsFor } from "../known-monitors.ts";
import { SHOW_DRIFT, type ShowDriftArguments } from "../protocol.ts";
import type { Session } from "../session.ts";

/**
 * `drift: red since 2026-06-01 · 3 alerts` above each line that loads a model of which a monitor says that something is wrong.
 * @param canShowDrift whether a click shows more
 */
export function driftLenses(asked: AskedFile, session: Session, canShowDrift: boolean): CodeLens[] {
  const { folder, path, cell } = asked;
  const lenses = new Map<string, CodeLens>();
  for (const reference of folder.project.references(path)) {
    const { role, place } = reference;
    if (role !== "consume" || place.cell !== cell) continue;
    const monitors = monitorsFor(reference, folder);
    for (const known of monitors.filter(isAlarming)) {
      const range = session.conversions.toEditor(asked, place.range);
      const title = titleOf(known, monitors.length > 1);
      lenses.set(`${place.range.start.line} ${known.monitor.name}`, {
        range,
        command: commandOf(known, title, canShowDrift),
      });
    }
  }
  return [...lenses.values()];
}

function titleOf(known: KnownMonitor, isNamed: boolean): string {
  const words = [...driftWords(known), ...oldRunWords(known, Date.now())].join(" · ");
  return isNamed ? l10n.t("drift ({0}): {1}", known.monitor.name, words) : l10n.t("drift: {0}", words);
}

function commandOf({ id }: KnownMonitor, title: string, canShowDrift: boolean): Command {
  if (!canShowDrift) return { title, command: "" };
  const given: ShowDriftArguments = [id];
  return { title, command: SHOW_DRIFT, arguments: given };
}
