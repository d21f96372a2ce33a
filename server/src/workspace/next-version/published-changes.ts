import { readdir } from "node:fs/promises";
import { compareVersions } from "../../names/order.ts";
import { parseName } from "../../names/parse.ts";
import type { PublishedChange } from "../../references/published-change.ts";
import { cachedSnapshots } from "../../registries/huggingface/cached-snapshots.ts";
import { huggingFaceCacheFolder } from "../../registries/huggingface/local-cache.ts";
import { openRegistry } from "../../registries/mlflow/open-registry.ts";
import type { StoreAddress } from "../../registries/mlflow/tracking-uri.ts";
import { ownVersion, versionSnapshot } from "../../registries/mlflow/version-snapshot.ts";
import { readModelFolder } from "../../registries/model-files/model-folder.ts";
import { editionOf } from "../../rules/published-edition.ts";
import { type BumpRule, bumpRules, type ChangeKind } from "../../versioning/bump-rules.ts";
import type { ModelSnapshot } from "../../versioning/model-snapshot.ts";
import { movedBy } from "../../versioning/moved-version.ts";
import { proposeVersion } from "../../versioning/proposal.ts";
import type { Configuration } from "../configuration.ts";

/** Two states of a model that bear versions, the earlier one first. */
interface Pair {
  name: string;
  versions: readonly [string, string];
  number: number | null;
  /** Weights are only told apart where that needs no reading of them: nobody asked for it. */
  snapshots(): Promise<readonly [ModelSnapshot, ModelSnapshot]>;
}

const MAIN = "main";
const NEVER = new AbortController().signal;

/** What changed between the versions that a project publishes, as far as the local Hugging Face cache or its own stores hold both. */
export class PublishedChanges {
  /** By ecosystem and name; null where nothing is known. */
  private readonly known = new Map<string, PublishedChange | null>();
  private cached: Promise<string[]> | null = null;
  /** Whether everything that the project publishes has been looked at since the last {@link forget}. */
  isRead = false;

  find(ecosystem: string, name: string): PublishedChange | null {
    return this.known.get(keyOf(ecosystem, name)) ?? null;
  }

  /** Compares the versions of a model that has not been looked at yet; says whether that told anything. Never throws. */
  async read(
    ecosystem: string,
    name: string,
    store: StoreAddress | null,
    root: string,
    { bumps }: Pick<Configuration, "bumps">,
  ): Promise<boolean> {
    const key = keyOf(ecosystem, name);
    if (this.known.has(key)) return false;
    this.known.set(key, null);
    try {
      const pair = await this.pairOf(ecosystem, name, store, root);
      const change = pair === null ? null : await changeOf(pair, bumpRules(bumps));
      this.known.set(key, change);
      return change !== null;
    } catch {
      // A store that cannot be read is named elsewhere, and a file that is not there tells nothing.
      return false;
    }
  }

  forget(): void {
    this.known.clear();
    this.cached = null;
    this.isRead = false;
  }

  private async pairOf(
    ecosystem: string,
    name: string,
    store: StoreAddress | null,
    root: string,
  ): Promise<Pair | null> {
    if (ecosystem === "mlflow") return registeredPair(name, store, root);
    return ecosystem === "huggingface" ? this.cachedPair(name) : null;
  }

  /** A name with a version, and the version before it of the same family, both in the cache. */
  private async cachedPair(name: string): Promise<Pair | null> {
    const own = editionOf(parseName(name));
    if (own === null) return null;
    this.cached ??= cachedModels();
    const names = await this.cached;
    if (!names.includes(name)) return null;
    const before = names
      .flatMap((each) => ({ name: each, edition: editionOf(parseName(each)) }))
      .filter(({ edition }) => edition?.family === own.family && isBelow(edition.version, own.version))
      .sort((one, other) => compareVersions(one.edition?.version ?? "", other.edition?.version ?? "") ?? 0)
      .at(-1);
    if (before?.edition == null) return null;
    const snapshots = () => Promise.all([cachedSnapshot(before.name), cachedSnapshot(name)]);
    return { name, versions: [before.edition.version, own.version], number: null, snapshots };
  }
}

/** The newest version of a registered model that people gave a version of their own, and the one before it. */
async function registeredPair(name: string, store: StoreAddress | null, root: string): Promise<Pair | null> {
  if (store === null || store.kind === "server") return null;
  const registry = await openRegistry(store, { environment: {}, userAgent: "modelver", signal: NEVER });
  const model = (await registry.content()).models.find((each) => each.name === name);
  if (model === undefined) return null;
  const named = model.versions.flatMap((version) => {
    const own = ownVersion(model, version);
    return own === null ? [] : [{ version, own }];
  });
  const [before, after] = named.slice(-2);
  if (before === undefined || after === undefined) return null;
  const snapshot = ({ version }: typeof before) => versionSnapshot(registry, model, version, root, NEVER, false);
  const snapshots = () => Promise.all([snapshot(before), snapshot(after)]);
  return { name, versions: [before.own, after.own], number: after.version.version, snapshots };
}

async function changeOf(
  { name, versions: [before, after], number, snapshots }: Pair,
  rules: Record<ChangeKind, BumpRule>,
): Promise<PublishedChange | null> {
  const moved = movedBy(before, after);
  if (moved === null) return null;
  const model = { name, version: before, versionedBy: "registry" } as const;
  const { bump, nextVersion, changes } = proposeVersion(model, ...(await snapshots()), rules, "");
  const reason = changes[0] === undefined ? "" : `${changes[0].detail} (${changes[0].because})`;
  return { before, after, moved, asked: bump, fitting: nextVersion, reason, number };
}

/** The models that the cache holds; empty where there is none. */
async function cachedModels(): Promise<string[]> {
  const folders = await readdir(huggingFaceCacheFolder(process.env)).catch(() => []);
  return folders.flatMap((folder) => {
    const [kind, ...parts] = folder.split("--");
    return kind === "models" && parts.length <= 2 ? [parts.join("/")] : [];
  });
}

async function cachedSnapshot(name: string): Promise<ModelSnapshot> {
  const snapshots = await cachedSnapshots(huggingFaceCacheFolder(process.env), name);
  const state = snapshots.find(({ references }) => references.includes(MAIN)) ?? snapshots.at(-1);
  if (state === undefined) throw new Error(`no commit of ${name}`);
  return readModelFolder(state.folder, name, NEVER, false);
}

function isBelow(version: string, than: string): boolean {
  return (compareVersions(version, than) ?? 0) < 0;
}

function keyOf(ecosystem: string, name: string): string {
  return `${ecosystem}\n${name}`;
}
