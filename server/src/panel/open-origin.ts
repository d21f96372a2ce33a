import path from "node:path";
import type { ReadingReport } from "../corpus/corpus-result.ts";
import type { NameList } from "../corpus/name-list.ts";
import { fileList } from "../sources/file-list.ts";
import { findLists } from "../sources/find-lists.ts";
import { huggingFaceList } from "../sources/huggingface-list.ts";
import { mlflowList } from "../sources/mlflow-list.ts";
import type { RegistryAccess } from "../sources/registry-access.ts";
import { workspaceList } from "../sources/workspace-list.ts";
import type { CorpusOrigin } from "./protocol.ts";

/** What an origin leads to. */
export interface OpenedOrigin {
  title: string;
  lists: NameList[];
  skipped: ReadingReport["skipped"];
}

/**
 * Finds the lists of an origin; none is read yet.
 * @throws {Error} where a path does not exist, or an address leads nowhere
 */
export async function openOrigin(origin: CorpusOrigin, access: RegistryAccess): Promise<OpenedOrigin> {
  switch (origin.kind) {
    case "paths": {
      const found = await findLists(origin.paths);
      return { title: titleOf(origin.paths), lists: found.lists.map(fileList), skipped: found.skipped };
    }
    case "workspace":
      return { title: origin.title, lists: [workspaceList(origin.title, origin.models)], skipped: [] };
    case "mlflow":
      return ofRegistry(mlflowList(origin.trackingUri, process.cwd(), access));
    case "huggingface":
      return ofRegistry(huggingFaceList(origin.author, access));
  }
}

function ofRegistry(list: NameList): OpenedOrigin {
  return { title: list.path, lists: [list], skipped: [] };
}

/** `models.csv`, `tasks and 2 more` */
function titleOf(paths: readonly string[]): string {
  const [first = ""] = paths.map((each) => path.basename(each));
  return paths.length > 1 ? `${first} and ${paths.length - 1} more` : first;
}
