import type { AskedPin } from "./asked-version.ts";
import type { Bill, Material, MaterialPlace } from "./material.ts";
import { modelKey } from "./model-key.ts";

/** How what a project uses of one model differs between two states of its code. */
export interface BillChange {
  change: "added" | "removed" | "changed";
  kind: Material["kind"];
  ecosystem: Material["ecosystem"];
  name: string;
  /** What the code asked for, and of files their digests; empty where it did not use the model. */
  before: readonly AskedVersion[];
  after: readonly AskedVersion[];
  /** Where it is used, afterwards, or where it was. */
  places: readonly MaterialPlace[];
}

/** A version as the code asks for it, or the digest of a file. */
export type AskedVersion = AskedPin | { digest: string };

/**
 * Which models differ between two bills, models before data sets, by ecosystem and name. What the code asks for counts, not what that leads to on this
 * machine: the past of a registry is not known.
 */
export function billChanges(before: Bill, after: Bill): BillChange[] {
  const [old, fresh] = [byModel(before), byModel(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => changeOf(old.get(key) ?? [], fresh.get(key) ?? []));
}

function byModel({ materials }: Bill): Map<string, Material[]> {
  const models = new Map<string, Material[]>();
  for (const material of materials) {
    const key = modelKey(material);
    models.set(key, [...(models.get(key) ?? []), material]);
  }
  return models;
}

function changeOf(old: readonly Material[], fresh: readonly Material[]): BillChange[] {
  const [before, after] = [askedOf(old), askedOf(fresh)];
  const known = fresh[0] ?? old[0];
  if (known === undefined || isSame(before, after)) return [];
  const { kind, ecosystem, name } = known;
  const change = old.length === 0 ? "added" : fresh.length === 0 ? "removed" : "changed";
  const places = (fresh.length === 0 ? old : fresh).flatMap((material) => material.places);
  return [{ change, kind, ecosystem, name, before, after, places }];
}

function askedOf(materials: readonly Material[]): AskedVersion[] {
  const asked = materials.flatMap(({ pins, resolution }): AskedVersion[] => {
    if (resolution.version !== null && resolution.source === "file") return [{ digest: resolution.version }];
    return [...pins];
  });
  return [...new Map(asked.map((each) => [JSON.stringify(each), each])).values()];
}

function isSame(before: readonly AskedVersion[], after: readonly AskedVersion[]): boolean {
  const [one, other] = [before, after].map((all) => all.map((each) => JSON.stringify(each)).sort());
  return one?.join() === other?.join();
}
