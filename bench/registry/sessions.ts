import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  type Hover,
  HoverRequest,
} from "vscode-languageserver/node";
import { EXPLAIN_NAME, MODELS, type ModelsResult } from "../../server/src/lsp/protocol.ts";
import { LanguageClient } from "../editor/language-client.ts";
import { type Duration, type Measurement, timed } from "../editor/measurement.ts";
import { Random } from "../random.ts";
import { modelName, type RegistryProject, TYPED, typing, typingEnd } from "./project.ts";

const TARGET = 50;
/** Milliseconds between two questions: an editor asks more seldom still. */
const PAUSE = 10;
/** Questions of each kind once everything is known. */
const REQUESTS = 300;
/** Files that the editor holds. */
const OPEN_FILES = 10;
/** Rounds of questions between two looks at how far the registry is known. */
const ROUNDS_BETWEEN_LOOKS = 20;

/** Where a session runs. */
export interface SessionPlace {
  project: RegistryProject;
  /** Address of the MLflow server. */
  server: string;
  /** Folder for what it answers. */
  answers: string;
  /** Models that it holds, and the name that it lists last. */
  models: number;
  last: string;
}

/** What one session showed. */
export interface SessionFigures {
  /** Milliseconds from the start until every model that the project names is known, and until every name of the registry is. */
  namedKnown: number;
  allListed: number;
  peakMemory: number | null;
  /** Bytes of the answers on the disk. */
  kept: number;
  measurements: Measurement[];
}

/** One session from start to end: questions while the registry becomes known, and questions once it is. */
export async function session(what: string, place: SessionPlace): Promise<SessionFigures> {
  const { project, server, answers } = place;
  const client = new LanguageClient(project.folder, { MLFLOW_TRACKING_URI: server, MLFLOW_REGISTRY_URI: "" });
  try {
    const started = performance.now();
    await client.initialize({
      answersFolder: answers,
      canShowReferences: true,
      canOpenPage: true,
      settings: { mlflow: { trackingUri: "", online: true, certificate: "" } },
    });
    for (const file of [...project.files.slice(0, OPEN_FILES), TYPED]) await client.open(file, "python");
    await client.read();
    const asking = new Asking(client, place);
    const { namedKnown, allListed } = await asking.untilKnown(started);
    const underWay = asking.measurements(`${what}, while the registry becomes known`);
    for (let count = 0; count < REQUESTS; count++) await asking.round();
    return {
      namedKnown,
      allListed,
      peakMemory: client.peakMemory(),
      kept: sizeOf(answers),
      measurements: [...underWay, ...asking.measurements(`${what}, once it is known`)],
    };
  } finally {
    client.kill();
  }
}

/** Asks what an editor asks, over and over, and keeps how long each answer took. */
class Asking {
  private readonly client: LanguageClient;
  private readonly place: SessionPlace;
  private readonly random = new Random(11);
  private durations = new Map<string, Duration[]>();
  private version = 1;

  constructor(client: LanguageClient, place: SessionPlace) {
    this.client = client;
    this.place = place;
  }

  /** Asks until everything is known; milliseconds since the start. */
  async untilKnown(started: number): Promise<{ namedKnown: number; allListed: number }> {
    let namedKnown: number | null = null;
    let allListed: number | null = null;
    for (let round = 1; namedKnown === null || allListed === null; round++) {
      await this.round();
      if (round % ROUNDS_BETWEEN_LOOKS !== 0) continue;
      if (namedKnown === null && (await this.isNamedKnown())) namedKnown = performance.now() - started;
      if (allListed === null && (await this.isListed())) allListed = performance.now() - started;
    }
    return { namedKnown, allListed };
  }

  /** One question of each kind, with a key pressed before. */
  async round(): Promise<void> {
    const { project } = this.place;
    const file = project.files[this.random.below(OPEN_FILES)]!;
    const textDocument = { uri: this.client.uriOf(file) };
    const typed = modelName(this.random.below(this.place.models)).slice(0, this.random.below(12));
    await this.measure("no work at all", () => this.client.connection.sendRequest(EXPLAIN_NAME, { name: "churn" }));
    await this.type(typed);
    await this.measure("completion after a key", () => this.complete(typed));
    await this.measure("hover", () =>
      this.client.connection.sendRequest<Hover | null>(HoverRequest.method, {
        textDocument,
        position: project.position,
      }),
    );
    await this.measure("code lenses", () => this.lenses(textDocument));
    await setTimeout(PAUSE);
  }

  /** What was measured since it was asked for last. */
  measurements(when: string): Measurement[] {
    const { durations } = this;
    this.durations = new Map();
    return [...durations].map(([what, each]) => ({
      what: `${what}: ${when}`,
      durations: each,
      percentile: 99,
      target: TARGET,
    }));
  }

  private async measure(what: string, work: () => Promise<unknown>): Promise<void> {
    const durations = this.durations.get(what) ?? [];
    this.durations.set(what, durations);
    durations.push(await timed(this.client, work));
  }

  private async lenses(textDocument: { uri: string }): Promise<void> {
    const { connection } = this.client;
    const lenses = await connection.sendRequest<CodeLens[] | null>(CodeLensRequest.method, { textDocument });
    for (const lens of lenses ?? []) await connection.sendRequest(CodeLensResolveRequest.method, lens);
  }

  private type(typed: string): Promise<void> {
    const textDocument = { uri: this.client.uriOf(TYPED), version: ++this.version };
    const contentChanges = [{ text: typing(typed) }];
    return this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  private async complete(typed: string): Promise<CompletionItem[]> {
    const answer = await this.client.connection.sendRequest<CompletionItem[] | CompletionList | null>(
      CompletionRequest.method,
      { textDocument: { uri: this.client.uriOf(TYPED) }, position: typingEnd(typed) },
    );
    return answer === null ? [] : Array.isArray(answer) ? answer : answer.items;
  }

  private async isNamedKnown(): Promise<boolean> {
    const [folder] = await this.client.connection.sendRequest<ModelsResult>(MODELS);
    const known = folder?.models.filter(({ registered }) => registered !== null) ?? [];
    return known.length >= this.place.project.named;
  }

  private async isListed(): Promise<boolean> {
    const typed = this.place.last.slice(0, -1);
    await this.type(typed);
    return (await this.complete(typed)).some(({ label }) => label === this.place.last);
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}
