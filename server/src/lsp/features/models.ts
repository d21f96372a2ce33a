import * as l10n from "@vscode/l10n";
import { RequestType0 } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import { modelPage } from "../../references/model-pages.ts";
import { usePlace } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import type { ProjectModel } from "../../references/project-models.ts";
import type { RegisteredFacts } from "../../references/registered-facts.ts";
import { HOLE } from "../../references/written.ts";
import { countBySeverity } from "../../reports/check-result.ts";
import { FIRMNESS, isNamedModel } from "../../reports/models-in-use.ts";
import { PIN_WORDS, pinText } from "../../reports/pin-words.ts";
import type { ModelFinding } from "../../rules/finding.ts";
import { type ModelVersion, versionsOf } from "../../workspace/model-versions.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { modelDrift } from "../model-drift.ts";
import {
  type FolderModels,
  MODELS,
  type ModelNode,
  type ModelsResult,
  type OpenPlaceArguments,
  type UseNode,
  type VersionNode,
} from "../protocol.ts";
import { describeModel } from "../reference-description.ts";
import { leadsToWords, registeredFor, registeredWords } from "../registry-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** The models of the workspace, with their versions and the places that name them, for a view. */
export const models: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session }) =>
    connection.onRequest(new RequestType0<ModelsResult, void>(MODELS), (token) =>
      answer(token, async (): Promise<ModelsResult> => {
        const folders = await session.activeFolders();
        await Promise.all(folders.map((folder) => session.folderRead(folder)));
        return folders.map((folder) => new FolderListing(folder, session).toNode());
      }),
    ),
};

/** The models of one folder with what was found about each. */
export class FolderListing {
  private readonly folder: Folder;
  private readonly session: Session;
  private readonly findings = new Map<ModelReference, ModelFinding[]>();

  constructor(folder: Folder, session: Session) {
    this.folder = folder;
    this.session = session;
    for (const finding of folder.project.allFindings()) {
      const others = this.findings.get(finding.reference);
      if (others === undefined) this.findings.set(finding.reference, [finding]);
      else others.push(finding);
    }
  }

  toNode(): FolderModels {
    const models = this.folder.project.models().flatMap((model) => {
      const references = model.references.filter(isNamedModel);
      return references.length === 0 ? [] : [this.model({ ...model, references })];
    });
    return { uri: this.folder.uri, models };
  }

  private model(model: ProjectModel): ModelNode {
    const [first] = model.references;
    const published = model.references.find(({ role }) => role === "publish");
    const written = published?.nameWritten?.pieces[0];
    const facts = registeredFor(first!, this.folder.project);
    return {
      id: idOf(model),
      name: model.name.replaceAll(HOLE, "…"),
      kind: model.kind,
      what: describeModel(model),
      isPublished: published !== undefined,
      renamedAt: written === undefined ? null : this.place(written.place),
      page: modelPage(first!, this.session.mlflowAddress(this.folder))?.url ?? null,
      registered: facts === null ? null : registeredWords(facts),
      drift: model.kind === "model" ? modelDrift(this.folder, model.name) : [],
      findings: this.count(model.references),
      versions: versionsOf(model).map((version) => this.version(version, facts)),
    };
  }

  private version({ pin, references }: ModelVersion, facts: RegisteredFacts | null): VersionNode {
    return {
      label: pin === null ? l10n.t("published") : l10n.t(PIN_WORDS[pin.kind], pinText(pin)),
      leadsTo: pin === null || facts === null ? null : leadsToWords(pin, facts),
      firmness: pin === null ? "published" : (FIRMNESS[pin.kind] ?? "free"),
      uses: references.map((reference) => this.use(reference)),
    };
  }

  private use(reference: ModelReference): UseNode {
    const place = usePlace(reference);
    const { api, role } = reference;
    return { place: this.place(place), path: place.path, api, role, findings: this.count([reference]) };
  }

  private place({ path, cell, range }: Place): OpenPlaceArguments {
    const file = { folder: this.folder, path, ...(cell === undefined ? {} : { cell }) };
    const { line, character } = this.session.conversions.toEditor(file, range).start;
    return [this.session.folders.uriOf(file), cell ?? null, line, character];
  }

  private count(references: readonly ModelReference[]) {
    return countBySeverity(references.flatMap((reference) => this.findings.get(reference) ?? []));
  }
}

/** Models of one name are told apart by their kind, files of one name by their path, a run's logged model by being one. */
export function idOf({ ecosystem, kind, name, references }: ProjectModel): string {
  const [first] = references;
  const path = ecosystem === "file" ? (first?.value?.text ?? "") : "";
  return [ecosystem, kind, name, path, first?.pin.kind === "logged-model"].join("\n");
}
