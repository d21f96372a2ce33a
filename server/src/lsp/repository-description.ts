import * as l10n from "@vscode/l10n";
import { commitDetails, commitsBehind, type KnownRevision, knownRevision, MAIN } from "../references/known-revision.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { CachedRepository, HubAnswer, HubRepository, RepositoryFacts } from "../references/repository-facts.ts";
import { inlineCode, plainParagraph } from "./markdown.ts";

/** Digits of a commit that tell it from others. */
const SHORT_COMMIT = 8;
/** Branches and tags that are named; the others are only counted. */
const MOST_NAMES = 6;
const MINUTE_MILLISECONDS = 60_000;

/** The first digits of a commit. */
export function shortCommit(commit: string): string {
  return commit.slice(0, SHORT_COMMIT);
}

/**
 * What the Hub and the local cache know of the repository that a reference names, in short lines of Markdown, with the age of what they say.
 * @param now milliseconds since 1970
 */
export function describeRepository(reference: ModelReference, facts: RepositoryFacts, now: number): string[] {
  const { hub, cached } = facts;
  return [
    ...(hub === null ? [] : hubLines(reference, hub, now)),
    ...(reference.role === "consume" ? pinLines(reference, facts) : []),
    ...(cached === null ? [] : [cacheLine(cached)]),
  ];
}

/** What is known of one revision: `2026-10-30, Fix the tokenizer`; null where that is nothing. */
export function revisionWords(facts: RepositoryFacts, revision: string): string | null {
  const known = knownRevision(facts, revision);
  const commit = known?.commit ?? revision;
  const details = commitDetails(facts, commit);
  const words = [
    ...(commit === revision ? [] : [`→ ${shortCommit(commit)}`]),
    ...(details?.date == null ? [] : [dayOf(details.date)]),
    ...(details === null || details.title === "" ? [] : [details.title]),
  ];
  return words.length === 0 ? null : words.join(", ");
}

/** Where it is known from that a revision leads to a commit: `the Hub, 3 hours ago`. */
export function sourceWords({ source, asOf }: KnownRevision, now: number): string {
  const where = source === "hub" ? l10n.t("the Hub") : l10n.t("the local Hugging Face cache");
  return asOf === null ? where : l10n.t("{0}, {1}", where, ageWords(now - asOf));
}

function hubLines(reference: ModelReference, { asOf, repository }: HubAnswer, now: number): string[] {
  const age = ageWords(now - asOf);
  if (repository === null)
    return [l10n.t("The Hub shows you no such repository: it is private, or there is none ({0})", age)];
  return [...stateLines(repository, reference), ...referencesLine(repository, age)];
}

/** What keeps people from the files, or will surprise them. */
function stateLines({ name, gated, isPrivate, isDisabled }: HubRepository, reference: ModelReference): string[] {
  return [
    ...(isDisabled ? [l10n.t("The Hub has disabled this repository: nobody gets its files")] : []),
    ...(name === reference.name ? [] : [l10n.t("It is called {0} on the Hub today", inlineCode(name))]),
    ...(gated === null ? [] : [gatedWords(gated)]),
    ...(isPrivate ? [l10n.t("Private: only its owners see it")] : []),
  ];
}

function gatedWords(gated: NonNullable<HubRepository["gated"]>): string {
  switch (gated) {
    case "auto":
      return l10n.t("Gated: whoever accepts its terms gets the files");
    case "manual":
      return l10n.t("Gated: its owners decide who gets the files");
    case "unknown":
      return l10n.t("Gated: only whoever accepted its terms gets the files");
  }
}

/** `On the Hub: main → 5c1e3f0d (2026-10-30); tags v1.1, v1.0; apache-2.0, transformers (2 hours ago)` */
function referencesLine(repository: HubRepository, age: string): string[] {
  const { references, commits, modified, license, library } = repository;
  const main = references?.find(({ name }) => name === MAIN);
  const date = commits?.find(({ commit }) => commit === main?.commit)?.date ?? modified;
  const head = main === undefined ? [] : [`${inlineCode(MAIN)} → ${inlineCode(shortCommit(main.commit))}`];
  const when = date === null ? [] : [head.length === 0 ? l10n.t("changed {0}", dayOf(date)) : `(${dayOf(date)})`];
  const branches = named(repository, "branch");
  const tags = named(repository, "tag");
  const parts = [
    [...head, ...when].join(" "),
    ...(branches.length === 0 ? [] : [l10n.t("branches {0}", shown(branches))]),
    ...(tags.length === 0 ? [] : [l10n.t("tags {0}", shown(tags))]),
    [license, library]
      .filter((each) => each !== null)
      .map(plainParagraph)
      .join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [l10n.t("On the Hub: {0} ({1})", parts.join("; "), age)];
}

/** The other branches, or the tags, the last of the alphabet first: that is where new versions stand. */
function named({ references }: HubRepository, kind: "branch" | "tag"): string[] {
  const names = (references ?? []).filter((each) => each.kind === kind && each.name !== MAIN).map(({ name }) => name);
  return kind === "tag" ? names.reverse() : names;
}

function shown(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? `, +${names.length - MOST_NAMES}` : "";
  return names.slice(0, MOST_NAMES).map(inlineCode).join(", ") + more;
}

function pinLines({ pin }: ModelReference, facts: RepositoryFacts): string[] {
  if (pin.kind !== "commit" && pin.kind !== "branch-or-tag") return [];
  const known = pin.text === null ? null : knownRevision(facts, pin.text);
  const commit = known?.commit ?? (pin.kind === "commit" ? pin.text : null);
  if (commit === null) return [];
  const details = commitDetails(facts, commit);
  const title = details?.title ? [plainParagraph(details.title)] : [];
  const date = details?.date == null ? [] : [dayOf(details.date)];
  const behind = commitsBehind(facts, commit);
  const words = [...date, ...title, ...(behind === null ? [] : [behindWords(behind)])];
  if (pin.kind === "commit" && words.length === 0) return [];
  return [l10n.t("This is commit {0}", [inlineCode(shortCommit(commit)), ...words].join(", "))];
}

/** `12 commits behind main` */
function behindWords(behind: number): string {
  if (behind === 0) return l10n.t("the newest of main");
  return behind === 1 ? l10n.t("1 commit behind main") : l10n.t("{0} commits behind main", behind);
}

function cacheLine({ references, commits }: CachedRepository): string {
  const leads = references.map(({ name, commit, asOf }) => {
    return `${inlineCode(name)} → ${inlineCode(shortCommit(commit))} (${dayOf(asOf)})`;
  });
  const more = leads.length > MOST_NAMES ? `, +${leads.length - MOST_NAMES}` : "";
  const count = commits.length === 1 ? l10n.t("1 commit") : l10n.t("{0} commits", commits.length);
  return l10n.t("In the local cache: {0}", [...leads.slice(0, MOST_NAMES), count].join(", ") + more);
}

/** An ISO date, UTC. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** `just now`, `5 minutes ago`, `3 hours ago`, `2 days ago` */
export function ageWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MILLISECONDS);
  if (minutes < 1) return l10n.t("just now");
  if (minutes < 60) return minutes === 1 ? l10n.t("1 minute ago") : l10n.t("{0} minutes ago", minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? l10n.t("1 hour ago") : l10n.t("{0} hours ago", hours);
  const days = Math.floor(hours / 24);
  return days === 1 ? l10n.t("1 day ago") : l10n.t("{0} days ago", days);
}
