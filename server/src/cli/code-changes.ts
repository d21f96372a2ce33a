import { readFile } from "node:fs/promises";
import { loadParsers } from "../documents/parsers.ts";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import type { RegisteredModel } from "../registries/mlflow/registered-model.ts";
import { RegistryFailure } from "../registries/registry-failure.ts";
import type { PeriodReport, RegisteredVersion } from "../reports/period/period-report.ts";
import { GitHistory } from "../workspace/history/git-history.ts";
import { versionChanges } from "../workspace/history/version-changes.ts";
import { Project } from "../workspace/project.ts";

/**
 * What changed in a project's code and in the registries that lie in it. Nothing is asked over a network.
 * @param root absolute
 */
export async function changesSince(root: string, from: Date): Promise<Pick<PeriodReport, "code" | "registered">> {
  return { code: await codeChanges(root, from), registered: await registeredSince(root, from) };
}

async function codeChanges(root: string, from: Date): Promise<PeriodReport["code"]> {
  const history = await GitHistory.open(root);
  if (history === null) return null;
  const parsers = await loadParsers((name) => readFile(new URL(name, import.meta.url)));
  const project = await Project.open(root, { parsers });
  try {
    await project.load([]);
    const files = [...new Set(project.allReferences().map(({ place }) => place.path))];
    const commits = await history.commitsSince(from, files);
    const commit = await history.commitBefore(from);
    return { commits, versions: commit === null ? [] : await versionChanges(project, history, commit) };
  } finally {
    project.dispose();
  }
}

async function registeredSince(root: string, from: Date): Promise<RegisteredVersion[]> {
  const found: RegisteredVersion[] = [];
  for (const store of await findLocalStores(root)) {
    const access = { environment: {}, userAgent: "", signal: new AbortController().signal };
    const registry = await openRegistry(store, access);
    try {
      found.push(...(await registry.content()).models.flatMap((model) => versionsSince(model, from)));
    } catch (error) {
      if (!(error instanceof RegistryFailure)) throw error;
      process.stderr.write(`modelver: ${error.message}\n`);
    } finally {
      await registry.close();
    }
  }
  return found.sort((one, other) => (one.at < other.at ? -1 : 1));
}

function versionsSince({ name, versions, aliases }: RegisteredModel, from: Date): RegisteredVersion[] {
  return versions.flatMap(({ version, created }) => {
    if (created === null || created < from.getTime()) return [];
    const own = Object.entries(aliases).flatMap(([alias, of]) => (of === version ? [alias] : []));
    return [{ model: name, version, at: new Date(created).toISOString(), aliases: own }];
  });
}
