import * as l10n from "@vscode/l10n";
import { RequestType0 } from "vscode-languageserver";
import { modelPage } from "../../references/model-pages.ts";
import { usePlace } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import type { ProjectModel } from "../../references/project-models.ts";
import { PIN_WORDS, pinText } from "../../reports/pin-words.ts";
import type { Finding } from "../../rules/finding.ts";
import { type ModelVersion, versionsOf } from "../../workspace/model-versions.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import {
  type FindingSeverity,
  MODELS,
  MODELS_CHANGED,
  type ModelNode,
  type ModelsResult,
  type UseNode,
} from "../protocol.ts";
import { describeModel } from "../reference-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** Milliseconds of quiet after which the client's view is told of a change. */
const QUIET = 400;
const SEVERITIES: readonly FindingSeverity[] = ["error", "warning", "information", "hint"];

/** The models of the workspace, with their versions and the places that name them, for a view. */
export const models: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session }) => {
    let timer: NodeJS.Timeout | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void connection.sendNotification(MODELS_CHANGED), QUIET);
    };
    session.follow({ changed: later, allChanged: later, cleared: later, ended: () => clearTimeout(timer) });
    connection.onRequest(new RequestType0<ModelsResult, void>(MODELS), (token) =>
      answer(token, async (): Promise<ModelsResult> => {
        const folders = await session.activeFolders();
        return folders.flatMap((folder) => modelsOf(folder, session));
      }),
    );
  },
};

function modelsOf(folder: Folder, session: Session): ModelNode[] {
  const severities = severitiesByReference(folder.project.allFindings());
  const named = folder.project.models().filter(({ ecosystem, references }) => {
    return ecosystem === "file" || references.some(({ isLocal }) => !isLocal);
  });
  return named.map((model) => modelNode(model, folder, session, severities));
}

function modelNode(
  model: ProjectModel,
  folder: Folder,
  session: Session,
  severities: ReadonlyMap<ModelReference, FindingSeverity>,
): ModelNode {
  const [first] = model.references;
  return {
    name: model.name,
    what: describeModel(model),
    isPublished: model.references.some(({ role }) => role === "publish"),
    page: first === undefined ? null : (modelPage(first, session.mlflowAddress(folder))?.url ?? null),
    versions: versionsOf(model).map((version) => ({
      label: versionLabel(version),
      uses: version.references.map((reference) => useNode(reference, folder, session, severities)),
    })),
  };
}

function versionLabel({ pin }: ModelVersion): string {
  return pin === null ? l10n.t("published") : l10n.t(PIN_WORDS[pin.kind], pinText(pin));
}

function useNode(
  reference: ModelReference,
  folder: Folder,
  session: Session,
  severities: ReadonlyMap<ModelReference, FindingSeverity>,
): UseNode {
  const place = usePlace(reference);
  const { uri, range } = session.conversions.location(folder, place);
  const file = session.folders.uriOf({ folder, path: place.path });
  return {
    uri,
    file,
    path: place.path,
    cell: place.cell ?? null,
    line: place.range.start.line,
    range,
    api: reference.api,
    severity: severities.get(reference) ?? null,
  };
}

/** The loudest finding about each reference. */
function severitiesByReference(findings: readonly Finding[]): Map<ModelReference, FindingSeverity> {
  const loudest = new Map<ModelReference, FindingSeverity>();
  for (const { reference, severity } of findings) {
    const before = loudest.get(reference);
    if (before === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before))
      loudest.set(reference, severity);
  }
  return loudest;
}
