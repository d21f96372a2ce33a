import type { Place } from "../../server/src/documents/place.ts";
import type { DocumentFacts } from "../../server/src/references/document-facts.ts";
import type { ModelReference, Pin, PinKind } from "../../server/src/references/model-reference.ts";
import type { RegisteredFacts, RegisteredVersion } from "../../server/src/references/registered-facts.ts";
import type { HubRepository, RepositoryFacts } from "../../server/src/references/repository-facts.ts";
import type { WrittenText } from "../../server/src/references/written.ts";
import { contextOf } from "../../server/src/rules/context.ts";
import type { FindingSettings } from "../../server/src/rules/profile.ts";
import { publishedEdition } from "../../server/src/rules/published-edition.ts";
import type { ProjectFacts } from "../../server/src/rules/rule.ts";

/** A place on one line. */
export function place(path: string, line: number, start: number, end: number): Place {
  return { path, range: { start: { line, character: start }, end: { line, character: end } } };
}

/** A text written in one piece, verbatim. */
export function written(text: string, path: string, line: number, start: number): WrittenText {
  return { text, pieces: [{ text, place: place(path, line, start, start + text.length), verbatim: true }] };
}

/** A pin that is written in an argument of its own, on the line of its reference, in quotes. */
export function pin(kind: PinKind, text: string | null = null, path = "model.py", line = 0, start = 60): Pin {
  if (text === null) return { kind, text, place: null, written: null };
  const argument = place(path, line, start - 1, start + text.length + 1);
  return { kind, text, place: argument, written: written(text, path, line, start) };
}

/** `load("NAME")` with the name in column 6, in quotes; what a test is about is given. */
export function reference(
  name: string | null,
  given: Partial<ModelReference> = {},
  path = "model.py",
  line = 0,
): ModelReference {
  const text = name ?? "";
  return {
    ecosystem: "huggingface",
    role: "consume",
    subject: "model",
    name,
    nameWritten: name === null ? null : written(text, path, line, 6),
    value: name === null ? null : written(text, path, line, 6),
    keyPlace: null,
    place: place(path, line, 5, 7 + text.length),
    pin: pin("none"),
    api: "load",
    apiPlace: place(path, line, 0, 4),
    pinInsertion: { place: place(path, line, 7 + text.length, 7 + text.length), template: ', revision="\u0000"' },
    trustsRemoteCode: false,
    isLocal: false,
    deprecations: [],
    ...given,
  };
}

/** A registry URI of MLflow, `models:/NAME` with what follows (`/3`, `@champion`). */
export function registered(name: string, kind: PinKind, follows: string, path = "model.py", line = 0): ModelReference {
  const uri = `models:/${name}${follows}`;
  const at = 6 + "models:/".length + name.length + 1;
  return reference(
    name,
    {
      ecosystem: "mlflow",
      nameWritten: written(name, path, line, 6 + "models:/".length),
      value: written(uri, path, line, 6),
      place: place(path, line, 5, 7 + uri.length),
      pin:
        follows === ""
          ? pin(kind)
          : { kind, text: follows.slice(1), place: null, written: written(follows.slice(1), path, line, at) },
      pinInsertion: null,
    },
    path,
    line,
  );
}

/** What a project that holds these references knows. */
export function project(references: readonly ModelReference[] = [], given: Partial<ProjectFacts> = {}): ProjectFacts {
  return {
    scheme: "any",
    contextOf: (path) => contextOf(path),
    referencesTo: (ecosystem, name) => references.filter((each) => each.ecosystem === ecosystem && each.name === name),
    everyReference: () => references,
    publishedLike: (ecosystem, family) =>
      references.filter((each) => each.ecosystem === ecosystem && publishedEdition(each)?.family === family),
    isLocal: () => false,
    requirementOf: () => null,
    vendorModel: () => null,
    packagedModel: () => null,
    today: "2026-11-26",
    repository: () => UNKNOWN_REPOSITORY,
    registered: () => null,
    registeredNames: () => [],
    alertsOn: () => [],
    publishedChange: () => null,
    ...given,
  };
}

/** What a registry holds of a model, of whose versions each says what is given. */
export function registeredModel(
  store: string,
  versions: Partial<RegisteredVersion>[],
  given: Partial<RegisteredFacts> = {},
): RegisteredFacts {
  const empty = { stage: null, isReady: true, created: null, description: null, tags: {}, run: null, isSigned: null };
  return {
    store,
    asked: null,
    description: null,
    tags: {},
    created: null,
    versions: versions.map((each, index) => ({ version: index + 1, ...empty, ...each })),
    aliases: {},
    ...given,
  };
}

/** Facts of a document that holds these references. */
export function facts(references: ModelReference[], given: Partial<DocumentFacts> = {}): DocumentFacts {
  const path = references[0]?.place.path ?? "model.py";
  return { path, references, savedFolders: [], importedPaths: [], problems: [], suppressions: [], ...given };
}

/** Settings of a project that says nothing. */
export function settings(given: Partial<FindingSettings> = {}): FindingSettings {
  return { profile: "strict", select: [], ignore: [], perFileIgnores: {}, folder: "", severity: {}, ...given };
}

/** A repository of which nothing is known. */
export const UNKNOWN_REPOSITORY: RepositoryFacts = { cached: null, hub: null };

/** What the local cache says of a repository: names of branches and tags with the commits they led to. */
export function cachedReferences(references: Record<string, string>): RepositoryFacts {
  const entries = Object.entries(references);
  return {
    cached: {
      references: entries.map(([name, commit]) => ({ name, commit, asOf: Date.parse("2026-10-01") })),
      commits: entries.map(([, commit]) => commit),
    },
    hub: null,
  };
}

/** What the Hub said of a repository on the first of November 2026: nothing out of the ordinary but what is given. */
export function atHub(given: Partial<HubRepository> = {}): RepositoryFacts {
  const repository: HubRepository = {
    name: "acme/churn",
    gated: null,
    isPrivate: false,
    isDisabled: false,
    license: null,
    library: null,
    modified: null,
    references: null,
    commits: null,
    hasAllCommits: false,
    ...given,
  };
  return { cached: null, hub: { asOf: Date.parse("2026-11-01"), repository } };
}
