import { compareVersions } from "../names/order.ts";
import { readVersionText } from "../names/version-text.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { HubRepository, RepositoryFacts } from "../references/repository-facts.ts";
import { repositoryKind } from "../references/same-model.ts";
import { HOLE } from "../references/written.ts";
import { isHubLoad } from "./hub-pin.ts";
import type { ProjectFacts } from "./rule.ts";

/** What the Hub said of the repository that a reference loads. */
export interface SaidByHub {
  facts: RepositoryFacts;
  repository: HubRepository;
  /** The day on which it did, an ISO date. */
  day: string;
}

/** What the Hub said of the repository that a reference loads; null where it was not asked, or shows none. */
export function saidByHub(reference: ModelReference, project: ProjectFacts): SaidByHub | null {
  if (!isHubLoad(reference, project)) return null;
  const facts = project.repository(repositoryKind(reference.subject), reference.name);
  const { hub } = facts;
  if (hub === null || hub.repository === null) return null;
  return { facts, repository: hub.repository, day: new Date(hub.asOf).toISOString().slice(0, 10) };
}

/** The branch or tag that a reference asks for; null where it asks for something else, or it is not known. */
export function askedRevision({ pin: { kind, text } }: ModelReference): string | null {
  return kind === "branch-or-tag" && text !== null && !text.includes(HOLE) ? text : null;
}

/**
 * The tag of the newest version, where that is newer than a given tag's. Tags that are written otherwise count for nothing: with another word before the
 * number, with another number of parts, or with a word behind them, as in `v2.0-rc1`.
 */
export function newerTag({ references }: HubRepository, revision: string): string | null {
  const tags = (references ?? []).filter(({ kind }) => kind === "tag").map(({ name }) => name);
  if (!tags.includes(revision) || !isVersion(revision)) return null;
  const alike = tags.filter((tag) => isVersion(tag) && form(tag) === form(revision));
  const newest = alike.reduce((one, other) => ((compareVersions(other, one) ?? 0) > 0 ? other : one), revision);
  return newest === revision ? null : newest;
}

function isVersion(tag: string): boolean {
  const read = readVersionText(tag);
  if (read === null || read.suffix !== "" || read.numbers.length > 3) return false;
  // A bare number may count steps of a training.
  return read.marker !== "" || read.numbers.length > 1;
}

/** What two tags have in common that count the same thing. */
function form(tag: string): string {
  const read = readVersionText(tag);
  const isDate = Number(read?.numbers[0]) >= 1000;
  return `${read?.marker.toLowerCase()} ${read?.separators.join("")} ${isDate}`;
}
