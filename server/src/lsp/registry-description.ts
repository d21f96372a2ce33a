import * as l10n from "@vscode/l10n";
import type { ModelReference, Pin } from "../references/model-reference.ts";
import type { RegisteredFacts, RegisteredRun, RegisteredVersion } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import type { Project } from "../workspace/project.ts";
import { inlineCode, plainParagraph } from "./markdown.ts";

/** Aliases, tags and metrics that are named; the others are only counted. */
const MOST_ALIASES = 6;
const MOST_TAGS = 6;
const MOST_METRICS = 5;
/** Metrics that MLflow takes of the machine, and tags that it writes itself. */
const OF_THE_MACHINE = "system/";
const OF_MLFLOW = "mlflow.";

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
  const version = versionSpokenOf(reference, facts);
  return [
    ...(newest === undefined ? [] : [versionsLine(facts, newest)]),
    ...(resolved === null || newest === undefined ? [] : [resolvedLine(resolved, facts)]),
    ...(version?.run ? [runLine(version.run)] : []),
    ...tagsLine(facts, version),
  ];
}

/** What people wrote of the model and of the version that is asked for. */
export function describeWords(reference: ModelReference, facts: RegisteredFacts): string[] {
  const words = [facts.description, versionSpokenOf(reference, facts)?.description ?? null];
  return words.flatMap((text) => (text === null || text.trim() === "" ? [] : [plainParagraph(text)]));
}

/** The version that a reference loads; where it publishes the model, the newest. */
function versionSpokenOf({ role, pin }: ModelReference, facts: RegisteredFacts): RegisteredVersion | null {
  return role === "consume" ? resolvedVersion(pin, facts) : (facts.versions.at(-1) ?? null);
}

/** `Run brave-owl-7: auc 0.91, loss 0.3`, as far as it is known. */
function runLine({ id, name, metrics }: RegisteredRun): string {
  const run = l10n.t("Run {0}", inlineCode(name ?? id));
  const all = Object.entries(metrics ?? {}).filter(([metric]) => !metric.startsWith(OF_THE_MACHINE));
  const shown = all.slice(0, MOST_METRICS).map(([metric, value]) => `${inlineCode(metric)} ${metricText(value)}`);
  const more = all.length > MOST_METRICS ? `, +${all.length - MOST_METRICS}` : "";
  return shown.length === 0 ? run : `${run}: ${shown.join(", ")}${more}`;
}

/** Enough digits to compare by eye. */
function metricText(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}

/** The tags of the version, then those of the model; none of MLflow's own. */
function tagsLine(facts: RegisteredFacts, version: RegisteredVersion | null): string[] {
  const all = { ...facts.tags, ...version?.tags };
  const tags = Object.entries(all).filter(([tag]) => !tag.startsWith(OF_MLFLOW));
  if (tags.length === 0) return [];
  const shown = tags.slice(0, MOST_TAGS).map(([tag, value]) => inlineCode(value === "" ? tag : `${tag}: ${value}`));
  const more = tags.length > MOST_TAGS ? `, +${tags.length - MOST_TAGS}` : "";
  return [l10n.t("Tags {0}", shown.join(", ") + more)];
}

/**
 * What a list of versions and aliases says of one, in short lines of Markdown; of a model as a whole where none is given.
 * @param pin a number or an alias
 */
export function describeRegisteredVersion(facts: RegisteredFacts | null, pin: string | null): string[] {
  const newest = facts?.versions.at(-1);
  if (facts === null || newest === undefined) return [];
  if (pin === null) return [versionsLine(facts, newest), ...describedBy(facts.description)];
  const number = Object.hasOwn(facts.aliases, pin) ? facts.aliases[pin] : Number(pin);
  const version = facts.versions.find((each) => each.version === number);
  if (version === undefined) return [];
  const aliases = Object.entries(facts.aliases).filter(([, each]) => each === number);
  return [
    resolvedLine(version, facts),
    ...(aliases.length === 0 ? [] : [l10n.t("aliases {0}", aliases.map(([alias]) => inlineCode(alias)).join(", "))]),
    ...(version.stage === null ? [] : [l10n.t("stage {0}", inlineCode(version.stage))]),
    ...(version.run === null ? [] : [runLine(version.run)]),
    ...tagsLine(facts, version),
    ...describedBy(version.description),
  ];
}

function describedBy(words: string | null): string[] {
  return words === null || words.trim() === "" ? [] : [plainParagraph(words)];
}

function versionsLine({ store, asked, versions, aliases }: RegisteredFacts, newest: RegisteredVersion): string {
  const named = Object.entries(aliases).map(([alias, version]) => `${inlineCode(alias)} → ${version}`);
  const shown = named.slice(0, MOST_ALIASES).join(", ");
  const more = named.length > MOST_ALIASES ? `, +${named.length - MOST_ALIASES}` : "";
  const registry = l10n.t(
    "Registry {0}: {1} versions, the newest {2}",
    inlineCode(store),
    versions.length,
    dated(newest),
  );
  const said = named.length === 0 ? registry : `${registry}; ${l10n.t("aliases {0}", shown + more)}`;
  return asked === null ? said : l10n.t("{0}, as of {1}", said, momentText(asked, Date.now()));
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

/**
 * A moment as one reads it from a clock, with its day where that is another: `10:42`, `2026-01-31 10:42`.
 * @param moment milliseconds since 1970
 * @param now the same
 */
function momentText(moment: number, now: number): string {
  const [date, time] = localTime(moment);
  return date === localTime(now)[0] ? time : `${date} ${time}`;
}

/** Date and time by the clock of this machine. */
function localTime(moment: number): [date: string, time: string] {
  const local = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return [date, `${two(local.getHours())}:${two(local.getMinutes())}`];
}
