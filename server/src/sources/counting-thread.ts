import { parentPort, workerData } from "node:worker_threads";
import { SidesCounter } from "../corpus/counter-pool.ts";
import { buffersIn, type FromThread, type ThreadData, type ToThread } from "./thread-messages.ts";

// A thread that counts what it is sent. It is bundled by itself and started by `ThreadPool`.

const { method } = workerData as ThreadData;
const counter = new SidesCounter(method);

function answer(message: FromThread): void {
  parentPort?.postMessage(message, buffersIn(message));
}

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "finish") {
    answer({ kind: "finished", parts: counter.finish() });
    return;
  }
  counter.add(message.chunk, message.side);
  answer({ kind: "counted", bytes: message.chunk.bytes.length });
});
