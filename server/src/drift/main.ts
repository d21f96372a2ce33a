import { bindingState } from "./engine/binding-state.ts";
import { DuckdbEngine } from "./engine/duckdb-engine.ts";
import { fetchBinding } from "./engine/fetch-binding.ts";
import type { DriftAnswer, DriftRequest, FromDriftProcess, ToDriftProcess } from "./protocol.ts";
import { runMonitor } from "./run-monitor.ts";

// The process behind drift in the editor: opens data, measures, and answers its parent. An engine lives as long as one request.

const running = new Map<number, AbortController>();

function send(message: FromDriftProcess): void {
  process.send?.(message);
}

async function answer(request: DriftRequest, signal: AbortSignal): Promise<DriftAnswer> {
  const { id } = request;
  switch (request.kind) {
    case "state":
      return { kind: "state", id, state: bindingState(process.env).kind };
    case "fetch": {
      const state = bindingState(process.env);
      if (state.kind === "absent") await fetchBinding(state.wanted, process.env, signal);
      return { kind: "fetched", id };
    }
    case "run": {
      const engine = await DuckdbEngine.open({ signal });
      try {
        const advance = (done: number, total: number) => send({ kind: "progress", id, done, total });
        return { kind: "result", id, result: await runMonitor(engine, request.monitor, request, advance) };
      } finally {
        engine.close();
      }
    }
  }
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
