import * as l10n from "@vscode/l10n";
import { RequestType, type TextDocumentPositionParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { ProjectModel } from "../../references/project-models.ts";
import { clientProgram } from "../../registries/mlflow/client-program.ts";
import type { MlflowRegistry } from "../../registries/mlflow/mlflow-registry.ts";
import { openRegistry } from "../../registries/mlflow/open-registry.ts";
import type { StoreAddress } from "../../registries/mlflow/tracking-uri.ts";
import { type VersionRecord, versionRecord } from "../../registries/mlflow/version-record.ts";
import { isVersionAlias } from "../../registries/mlflow/version-snapshot.ts";
import { RegistryFailure } from "../../registries/registry-failure.ts";
import { recordText } from "../../reports/record-text.ts";
import type { Proposal } from "../../versioning/proposal.ts";
import { type ComparedModel, compareModel } from "../../workspace/next-version/compared-model.ts";
import { nameEdits } from "../../workspace/next-version/name-edits.ts";
import type { RegisteredVersionState } from "../../workspace/next-version/registered-states.ts";
import { UnknownState } from "../../workspace/next-version/unknown-state.ts";
import type { Project } from "../../workspace/project.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { proposalPage, proposalTitle } from "../next-version-page.ts";
import {
  type AskedModel,
  NEXT_VERSION,
  type NextVersionChoice,
  type NextVersionParams,
  type NextVersionResult,
  VERSION_RECORD,
  type VersionRecordParams,
  type VersionRecordResult,
  WRITE_RECORD,
  type WriteRecordParams,
  type WriteRecordResult,
} from "../protocol.ts";
import type { Session } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";
import type { Feature } from "./feature.ts";
import { idOf } from "./models.ts";

/** What the next version of a model should be, and what writes it: edits of code, and a record for its registry. */
export const nextVersion: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits, version }) => {
    const calculator = new Calculator(session, edits, `modelver/${version}`);
    connection.onRequest(new RequestType<NextVersionParams, NextVersionResult, void>(NEXT_VERSION), (params, token) =>
      answer(token, () => calculator.proposed(params, abortedBy(token))),
    );
    connection.onRequest(
      new RequestType<VersionRecordParams, VersionRecordResult, void>(VERSION_RECORD),
      (params, token) => answer(token, () => calculator.record(params, abortedBy(token))),
    );
    connection.onRequest(new RequestType<WriteRecordParams, WriteRecordResult, void>(WRITE_RECORD), (params, token) =>
      answer(token, () => calculator.write(params, abortedBy(token))),
    );
  },
};

function abortedBy(token: { onCancellationRequested(listener: () => void): unknown }): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

interface Found {
  folder: Folder;
  model: ProjectModel;
}

class Calculator {
  private readonly session: Session;
  private readonly edits: WorkspaceEdits;
  private readonly userAgent: string;

  constructor(session: Session, edits: WorkspaceEdits, userAgent: string) {
    this.session = session;
    this.edits = edits;
    this.userAgent = userAgent;
  }

  async proposed({ model: asked, folders }: NextVersionParams, signal: AbortSignal): Promise<NextVersionResult> {
    const found = await this.find(asked);
    if (found === null) return null;
    const { folder, model } = found;
    const head = { folder: folder.uri, id: idOf(model), name: model.name };
    const compared = await this.compared(found, folders, signal);
    if ("unknown" in compared) return { ...head, unknown: compared.unknown };
    const { proposal, choices } = compared;
    return {
      ...head,
      title: proposalTitle(proposal),
      page: proposalPage(model.name, proposal),
      reasons: proposal.changes.map(({ bump, detail }) => ({ bump, detail })),
      proposed: proposal.bump,
      choices: choices.map((each) => this.choice(found, each, compared)),
    };
  }

  /** Null where the registry says all of it already. */
  async record(
    { model: asked, bump, aliases }: VersionRecordParams,
    signal: AbortSignal,
  ): Promise<VersionRecordResult> {
    const found = await this.find(asked);
    const address = found?.folder.project.registryOf(found.model.name) ?? null;
    if (found === null || address === null) return null;
    const compared = await this.compared(found, [], signal);
    if ("unknown" in compared || compared.registered === null) return null;
    const { earlier, later } = compared.registered;
    const proposal = compared.choices.find((each) => each.bump === bump) ?? compared.proposal;
    try {
      const record = versionRecord(later.model, earlier.version, later.version, proposal, aliases);
      if (record.changes.length === 0) return null;
      const server = address.kind === "server" ? address.endpoint : null;
      return { text: recordText(record), program: clientProgram(address, record), server, record };
    } catch (error) {
      if (error instanceof RegistryFailure) return { problem: error.message };
      throw error;
    }
  }

  /** Only to the server that was shown, and only as long as the user leaves it turned on. */
  async write({ model: asked, server, record }: WriteRecordParams, signal: AbortSignal): Promise<WriteRecordResult> {
    const found = await this.find(asked);
    const address = found?.folder.project.registryOf(found.model.name) ?? null;
    if (found === null || address?.kind !== "server" || address.endpoint !== server)
      return { problem: l10n.t("{0} is not turned on any more.", server) };
    const { project } = found.folder;
    const registry = project.connectToServer(signal);
    try {
      await registry?.write(record as VersionRecord);
      return null;
    } catch (error) {
      if (error instanceof RegistryFailure) return { problem: error.message };
      throw error;
    } finally {
      await registry?.close();
      project.registeredModelChanged(found.model.name);
    }
  }

  private choice({ folder, model }: Found, proposal: Proposal, { registered }: ComparedModel): NextVersionChoice {
    const { bump, nextVersion: version, name, tag } = proposal;
    const { edits, places, left } =
      name === null
        ? NOTHING_TO_EDIT
        : nameEdits(folder.project.relatedReferences(model.references[0]!), model.name, name);
    const group = { label: `${model.name} → ${name}`, needsConfirmation: true, edits };
    const edit = edits.length === 0 || !this.edits.canConfirm ? null : this.edits.buildGroups(folder, [group]);
    return {
      bump: bump as NextVersionChoice["bump"],
      version,
      name,
      tag,
      edit,
      places,
      left,
      isRegistered: registered !== null,
      movable: registered === null ? [] : movableAliases(registered.later),
    };
  }

  private async compared(
    { folder, model }: Found,
    folders: readonly string[],
    signal: AbortSignal,
  ): Promise<ComparedModel | { unknown: string }> {
    const { root, project, settings } = folder;
    if (!this.session.isTrusted) return { unknown: "the workspace is not trusted" };
    const address = model.ecosystem === "mlflow" ? project.registryOf(model.name) : null;
    const registry = address === null ? null : await this.open(address, project, signal);
    const readsCache = settings.readHuggingFaceCache;
    const sources = { root, folders: folders.map((uri) => URI.parse(uri).fsPath), registry, readsCache };
    const today = new Date().toISOString().slice(0, 10);
    try {
      return await compareModel(model, sources, project.settings, today, signal);
    } catch (error) {
      if (error instanceof UnknownState || error instanceof RegistryFailure) return { unknown: error.message };
      throw error;
    } finally {
      await registry?.close();
    }
  }

  /** A server only by the way that the user's settings open. */
  private async open(address: StoreAddress, project: Project, signal: AbortSignal): Promise<MlflowRegistry | null> {
    if (address.kind === "server") return project.connectToServer(signal);
    return openRegistry(address, { environment: {}, userAgent: this.userAgent, signal });
  }

  private async find(asked: AskedModel): Promise<Found | null> {
    if ("textDocument" in asked) return this.findAt(asked);
    const folder = (await this.session.activeFolders()).find(({ uri }) => uri === asked.folder);
    if (folder === undefined) return null;
    await this.session.folderRead(folder);
    const model = folder.project.models().find((each) => idOf(each) === asked.id);
    return model === undefined ? null : { folder, model };
  }

  private async findAt(at: TextDocumentPositionParams): Promise<Found | null> {
    const asked = await this.session.positionAt(at);
    const reference = asked?.folder.project.referenceAt(asked.path, asked.position, asked.cell) ?? null;
    if (asked === null || reference === null) return null;
    const model = asked.folder.project.models().find(({ references }) => references.includes(reference));
    return model === undefined ? null : { folder: asked.folder, model };
  }
}

function movableAliases({ model, version: later }: RegisteredVersionState): NextVersionChoice["movable"] {
  const aliases = Object.entries(model.aliases).map(([alias, version]) => ({ alias, version }));
  return aliases.filter(({ alias, version }) => version !== later.version && !isVersionAlias(alias));
}

const NOTHING_TO_EDIT = { edits: [], places: 0, left: [] };
