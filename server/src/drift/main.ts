import path from "node:path";
import { bindingAddress, bindingFolder } from "./engine/binding-package.ts";
import { bindingState } from "./engine/binding-state.ts";
import { DuckdbEngine } from "./engine/duckdb-engine.ts";
import { fetchBinding } from "./engine/fetch-binding.ts";
import { proposeMonitor } from "./propose-monitor.ts";
import type {
  DriftAnswer,
  DriftRequest,
  EngineState,
  FromDriftProcess,
  RootedMonitor,
  ToDriftProcess,
} from "./protocol.ts";
import { runForPage } from "./run-monitor.ts";
import { findData } from "./sources/data-files.ts";
import { locateRow } from "./sources/locate-row.ts";
import { openData } from "./sources/open-data.ts";
import { watchOnce } from "./watch/watch-once.ts";

// The process behind drift in the editor: opens data, measures, and answers its parent. An engine lives as long as one request.

const running = new Map<number, AbortController>();

function send(message: FromDriftProcess): void {
  process.send?.(message);
}

async function answer(request: DriftRequest, signal: AbortSignal): Promise<DriftAnswer> {
  const { id } = request;
  switch (request.kind) {
    case "state":
      return { kind: "state", id, state: engineState() };
    case "fetch": {
      const state = bindingState(process.env);
      if (state.kind === "absent") await fetchBinding(state.wanted, process.env, signal);
      return { kind: "fetched", id };
    }
    case "run": {
      const advance = (done: number, total: number) => send({ kind: "progress", id, done, total });
      const run = { ...request, wantsQuality: true, root: folderOf(request) };
      const page = await withEngine(signal, (engine) => runForPage(engine, request.monitor, run, advance));
      return { kind: "measured", id, page };
    }
    case "propose":
      return { kind: "proposed", id, monitor: await withEngine(signal, (engine) => propose(engine, request)) };
    case "watch": {
      const advance = (done: number, total: number) => send({ kind: "progress", id, done, total });
      // Only what delivers sees the secrets: they are in no environment that a child of this process would get.
      const environment = { ...process.env, ...request.secrets };
      return { kind: "watched", id, ...(await watchOnce(request, { environment, signal, advance })) };
    }
    case "locate":
      return { kind: "located", id, place: await withEngine(signal, (engine) => locate(engine, request)) };
  }
}

function engineState(): EngineState {
  const state = bindingState(process.env);
  if (state.kind !== "absent") return state;
  const { name, version, megabytes } = state.wanted;
  const address = bindingAddress(state.wanted, process.env);
  const folder = bindingFolder(state.wanted, process.env);
  return { kind: "absent", wanted: { name, version, megabytes, address, folder } };
}

async function withEngine<Result>(
  signal: AbortSignal,
  work: (engine: DuckdbEngine) => Promise<Result>,
): Promise<Result> {
  const engine = await DuckdbEngine.open({ signal });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

function folderOf({ root, monitor }: RootedMonitor): string {
  return path.join(root, monitor.folder);
}

async function propose(engine: DuckdbEngine, { root, sides }: Extract<DriftRequest, { kind: "propose" }>) {
  // Opened for its errors: a monitor of what cannot be read watches nothing.
  await openData(engine, "reference", sides.reference, root);
  const current = await openData(engine, "current", sides.current, root);
  return proposeMonitor(engine, current, { ...sides, folder: "" });
}

async function locate(engine: DuckdbEngine, request: Extract<DriftRequest, { kind: "locate" }>) {
  const { id, current } = request.monitor;
  return id === null ? null : locateRow(await findData(engine, current, folderOf(request)), id, request.value);
}

async function take(message: ToDriftProcess): Promise<void> {
  if (message.kind === "cancel") {
    running.get(message.id)?.abort();
    return;
  }
  const { id } = message;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    send(await answer(message, controller.signal));
  } catch (error) {
    send({ kind: "failed", id, message: controller.signal.aborted ? null : String((error as Error).message) });
  } finally {
    running.delete(id);
  }
}

process.on("message", (message: ToDriftProcess) => void take(message));
process.on("disconnect", () => process.exit());
