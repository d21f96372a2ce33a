import * as l10n from "@vscode/l10n";
import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts, RegisteredVersion } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import { inlineCode, plainParagraph } from "./markdown.ts";

/** Aliases that are named; the others are only counted. */
const MOST_ALIASES = 6;

/** What the registry holds of the model that a reference names, in short lines of Markdown. */
export function describeRegistered(reference: ModelReference, facts: RegisteredFacts): string[] {
  const newest = facts.versions.at(-1);
  const resolved = reference.role === "consume" ? resolvedVersion(reference.pin, facts) : null;
  return [
    ...(newest === undefined ? [] : [versionsLine(facts, newest)]),
    ...(resolved === null || newest === undefined ? [] : [resolvedLine(resolved, facts)]),
  ];
}

/** What people wrote of the model and of the version that is asked for. */
export function describeWords(reference: ModelReference, facts: RegisteredFacts): string[] {
  const version = reference.role === "consume" ? resolvedVersion(reference.pin, facts) : null;
  const words = [facts.description, version?.description ?? null];
  return words.flatMap((text) => (text === null || text.trim() === "" ? [] : [plainParagraph(text)]));
}

function versionsLine({ store, versions, aliases }: RegisteredFacts, newest: RegisteredVersion): string {
  const named = Object.entries(aliases).map(([alias, version]) => `${inlineCode(alias)} → ${version}`);
  const shown = named.slice(0, MOST_ALIASES).join(", ");
  const more = named.length > MOST_ALIASES ? `, +${named.length - MOST_ALIASES}` : "";
  const registry = l10n.t(
    "Registry {0}: {1} versions, the newest {2}",
    inlineCode(store),
    versions.length,
    dated(newest),
  );
  return named.length === 0 ? registry : `${registry}; ${l10n.t("aliases {0}", shown + more)}`;
}

function resolvedLine(resolved: RegisteredVersion, { versions }: RegisteredFacts): string {
  const behind = versions.filter(({ version }) => version > resolved.version).length;
  const version = l10n.t("Today this is version {0}", dated(resolved));
  if (behind === 0) return l10n.t("{0}, the newest", version);
  return behind === 1
    ? l10n.t("{0}, 1 behind the newest", version)
    : l10n.t("{0}, {1} behind the newest", version, behind);
}

/** `3 (2026-01-31)` */
function dated({ version, created }: RegisteredVersion): string {
  return created === null ? String(version) : `${version} (${new Date(created).toISOString().slice(0, 10)})`;
}
