import * as l10n from "@vscode/l10n";
import type { ModelReference, Pin } from "../references/model-reference.ts";
import type { RegisteredFacts, RegisteredVersion } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import type { Project } from "../workspace/project.ts";
import { inlineCode, plainParagraph } from "./markdown.ts";

/** Aliases that are named; the others are only counted. */
const MOST_ALIASES = 6;

/** What the project's registry holds of the model that a reference names; null where it has none of this name. */
export function registeredFor({ ecosystem, name }: ModelReference, project: Project): RegisteredFacts | null {
  return ecosystem === "mlflow" && name !== null ? project.registered(name) : null;
}

/** `3 is newest, 5 are registered` */
export function registeredLine({ versions }: RegisteredFacts): string {
  const newest = String(versions.at(-1)?.version ?? "");
  return versions.length === 1
    ? l10n.t("{0} is newest, 1 is registered", newest)
    : l10n.t("{0} is newest, {1} are registered", newest, versions.length);
}

/** For a row of the tree: `registered: 5, newest 3, champion → 2`. */
export function registeredWords({ versions, aliases }: RegisteredFacts): string {
  const newest = versions.at(-1);
  if (newest === undefined) return l10n.t("registered: no version");
  const named = Object.entries(aliases).map(([alias, version]) => `${alias} → ${version}`);
  const more = named.length > MOST_ALIASES ? [`+${named.length - MOST_ALIASES}`] : [];
  const counted = l10n.t("registered: {0}, newest {1}", versions.length, newest.version);
  return [counted, ...named.slice(0, MOST_ALIASES), ...more].join(", ");
}

/** For a row of the tree, what a pin comes to today: `→ version 2, 1 behind`; of a number only how far it is behind. */
export function leadsToWords(pin: Pin, facts: RegisteredFacts): string | null {
  const resolved = resolvedVersion(pin, facts);
  if (resolved === null) return null;
  const count = behindNewest(resolved, facts);
  const behind = count === 0 ? [] : [l10n.t("{0} behind", count)];
  const version = pin.kind === "number" ? [] : [`→ ${l10n.t("version {0}", String(resolved.version))}`];
  const words = [...version, ...behind];
  return words.length === 0 ? null : words.join(", ");
}

function behindNewest(resolved: RegisteredVersion, { versions }: RegisteredFacts): number {
  return versions.filter(({ version }) => version > resolved.version).length;
}

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

function resolvedLine(resolved: RegisteredVersion, facts: RegisteredFacts): string {
  const behind = behindNewest(resolved, facts);
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
