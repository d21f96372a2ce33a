import type { HubCommit, HubReference, HubRepository } from "../../references/repository-facts.ts";
import type { RepositoryKind } from "../../references/same-model.ts";
import { asObject, type JsonObject, objectsIn, textIn, textsIn } from "../model-files/json-values.ts";
import type { HubConnection } from "./hub-connection.ts";
import { NotGiven, type NotGivenReason } from "./not-given.ts";

/** So many commits of a repository are asked for: one page of the Hub's. */
const MOST_COMMITS = 100;
const LICENSE_TAG = "license:";
const COMMIT = /^[0-9a-f]{40}$/;

/** Whether a text can be the name of a repository: `owner/name`, or the bare name of the oldest ones. */
export function isRepositoryName(name: string): boolean {
  return /^(?!.*(\.\.|--))\w[\w.-]*(\/\w[\w.-]*)?$/.test(name);
}

/** Where and how one repository is asked about. */
interface Asked {
  kind: RepositoryKind;
  name: string;
  hubUrl: string;
  fetch: typeof globalThis.fetch;
}

/**
 * What the Hub says of one repository, in three questions: what it is, its branches and tags, its newest commits. Null where it shows none of this name to
 * whoever asks: it is private, or there is none; the Hub does not tell which.
 * @throws {ServerRefusal} where the Hub does not want to answer, or could not be reached
 * @throws AbortError after the signal
 */
export async function askRepository(
  hub: HubConnection,
  kind: RepositoryKind,
  name: string,
  signal: AbortSignal,
): Promise<HubRepository | null> {
  const asked = { kind, name, hubUrl: hub.endpoint, fetch: hub.fetchUntil(signal) };
  const about = await given(() => askAbout(asked));
  if (about === "hidden") return null;
  const described = typeof about === "string" ? describedBy(about, name) : readRepository(about, name);
  if (described.isDisabled) return described;
  const present = { ...asked, name: described.name };
  const [references, commits] = await Promise.all([
    given(() => askReferences(present)),
    given(() => askCommits(present)),
  ]);
  return {
    ...described,
    references: typeof references === "string" ? null : references,
    commits: typeof commits === "string" ? null : commits,
    hasAllCommits: typeof commits !== "string" && commits.length < MOST_COMMITS,
  };
}

const UNKNOWN: Omit<HubRepository, "name"> = {
  gated: null,
  isPrivate: false,
  isDisabled: false,
  license: null,
  library: null,
  modified: null,
  references: null,
  commits: null,
  hasAllCommits: false,
};

/** All that a refusal tells of a repository. */
function describedBy(reason: NotGivenReason, name: string): HubRepository {
  return { ...UNKNOWN, name, gated: reason === "gated" ? "unknown" : null, isDisabled: reason === "disabled" };
}

/** An answer of another shape than the API's tells as little as none. */
async function given<Value>(ask: () => Promise<Value>): Promise<Value | NotGivenReason> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NotGiven) return error.reason;
    if (error instanceof TypeError) return "empty";
    throw error;
  }
}

async function askAbout({ kind, ...asked }: Asked): Promise<JsonObject> {
  const { datasetInfo, modelInfo, spaceInfo } = await import("@huggingface/hub");
  switch (kind) {
    case "dataset":
      return { ...(await datasetInfo({ ...asked, additionalFields: ["disabled", "tags"] })) };
    case "space":
      return { ...(await spaceInfo({ ...asked, additionalFields: ["disabled", "tags"] })) };
    case "model":
      return { ...(await modelInfo({ ...asked, additionalFields: ["disabled", "library_name", "tags"] })) };
  }
}

function readRepository(about: JsonObject, asked: string): HubRepository {
  const { gated, updatedAt } = about;
  const name = textIn(about, "name") ?? asked;
  const license = textsIn(about, "tags")?.find((tag) => tag.startsWith(LICENSE_TAG));
  return {
    ...UNKNOWN,
    name: isRepositoryName(name) ? name : asked,
    gated: gated === "auto" || gated === "manual" ? gated : null,
    isPrivate: about.private === true,
    isDisabled: about.disabled === true,
    license: license?.slice(LICENSE_TAG.length) || null,
    library: textIn(about, "library_name"),
    modified: updatedAt instanceof Date ? milliseconds(updatedAt) : null,
  };
}

/** `@huggingface/hub` has no function for it; the answer is that of huggingface_hub's `list_repo_refs`. */
async function askReferences({ kind, name, hubUrl, fetch }: Asked): Promise<HubReference[]> {
  const response = await fetch(`${hubUrl}/api/${kind}s/${name}/refs`);
  const answer = asObject(await response.json()) ?? {};
  return [
    ...objectsIn(answer, "branches").flatMap((each) => readReference(each, "branch", "name")),
    ...objectsIn(answer, "tags").flatMap((each) => readReference(each, "tag", "name")),
    // What the Hub converts lies on branches that are asked for by their whole address.
    ...objectsIn(answer, "converts").flatMap((each) => readReference(each, "branch", "ref")),
  ];
}

function readReference(reference: JsonObject, kind: HubReference["kind"], key: "name" | "ref"): HubReference[] {
  const name = textIn(reference, key);
  const commit = textIn(reference, "targetCommit");
  return name === null || commit === null || !COMMIT.test(commit) ? [] : [{ name, kind, commit }];
}

async function askCommits({ kind, name, hubUrl, fetch }: Asked): Promise<HubCommit[]> {
  const { listCommits } = await import("@huggingface/hub");
  const commits: HubCommit[] = [];
  const asked = { repo: { type: kind, name }, batchSize: MOST_COMMITS, hubUrl, fetch };
  for await (const { oid, title, date } of listCommits(asked)) {
    commits.push({ commit: oid, title: String(title ?? ""), date: milliseconds(date) });
    if (commits.length === MOST_COMMITS) break;
  }
  return commits;
}

function milliseconds(date: Date): number | null {
  const time = date.getTime();
  return Number.isNaN(time) ? null : time;
}
