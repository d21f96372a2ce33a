import path from "node:path";
import { hubName } from "../../materials/hub-name.ts";
import type { Bill } from "../../materials/material.ts";
import { billOf, type RepositoryContents } from "../../materials/materials.ts";
import type { Resolution } from "../../materials/resolution.ts";
import { isPath } from "../../materials/uses.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { repositoryKind } from "../../references/same-model.ts";
import { vendorModel } from "../../registries/catalogue/catalogue.ts";
import { snapshotContents } from "../../registries/huggingface/snapshot-contents.ts";
import type { Project } from "../project.ts";
import { type Following, readLocalMaterials } from "./local-materials.ts";
import type { ProjectFiles } from "./project-files.ts";

/** What a bill is made of, beside the project. */
export interface BillSource {
  /** The project's files, in the state in which it is analysed. */
  files: ProjectFiles;
  /** Only what is used in this folder, relative to the root; empty: everywhere. */
  folder: string;
}

/** What nobody runs when the project runs. */
const APART: ReadonlySet<string> = new Set(["test", "example", "documentation"]);

/**
 * What a project, all of whose files have been read, uses. Files of models are read whole; nothing is asked over a network.
 * @throws the signal's reason where it is aborted
 */
export async function gatherBill(project: Project, source: BillSource, following: Following): Promise<Bill> {
  const references = project.allReferences().filter(({ place }) => isIn(source.folder, place.path));
  const used = references.filter((each) => each.role === "consume" && each.subject !== "space");
  const isLocal = (text: string, fromPath: string) => project.isLocal(text, fromPath);
  const mayBePath = used.filter((each) => isPath(each) || (each.name !== null && isLocal(each.name, each.place.path)));
  const local = await readLocalMaterials(mayBePath, source.files, following);
  return billOf(path.basename(path.join(project.root, source.folder)), references, {
    repositoryOf: (reference) => project.repositories.factsOf({ ...reference, name: hubName(reference) }),
    registered: (name) => project.registered(name),
    vendorModel,
    localMaterial: (reference) => local.get(reference) ?? null,
    isLocal,
    repositoryFiles: (reference, resolution) => repositoryFiles(project, reference, resolution),
    registryAddress: (name) => {
      const address = project.registryOf(name);
      return address?.kind === "server" ? address.endpoint : null;
    },
    isInProduct: (file) => !APART.has(project.contextOf(file)),
  });
}

function isIn(folder: string, file: string): boolean {
  return folder === "" || file === folder || file.startsWith(`${folder}/`);
}

function repositoryFiles(project: Project, reference: ModelReference, { version }: Resolution): RepositoryContents {
  const name = hubName(reference);
  if (reference.ecosystem !== "huggingface" || name === null) return { files: [], licences: [] };
  const kind = repositoryKind(reference.subject);
  const snapshot = version === null ? null : project.repositories.cachedSnapshot(kind, name, version);
  if (snapshot === null) return { files: [], licences: licencesAtHub(project, kind, name) };
  const { parameters, ...known } = snapshotContents(snapshot);
  const contents = parameters === null || kind !== "model" ? known : { ...known, parameters };
  if (contents.licences.length > 0) return contents;
  return { ...contents, licences: licencesAtHub(project, kind, name) };
}

function licencesAtHub(project: Project, kind: ReturnType<typeof repositoryKind>, name: string): string[] {
  const atHub = project.repositories.facts(kind, name).hub?.repository?.license ?? null;
  return atHub === null ? [] : [atHub];
}
