import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type CounterPool, type Method, type Part, type Side, SidesCounter } from "../corpus/counter-pool.ts";
import type { NameChunk } from "../corpus/name-chunk.ts";
import { buffersIn, type FromThread, type ThreadData, type ToThread } from "./thread-messages.ts";

/** Bytes of names that may wait for one thread: enough that it never idles, little enough for memory. */
const MOST_WAITING = 1024 * 1024;
/** The same for the study's method, in which nobody else may take what waits. */
const STUDY_WAITING = 8 * 1024 * 1024;

/**
 * Counts on several threads, of which the one that reads is the first. The study's method counts a task as a whole, so that one
 * thread gets all of it.
 */
export class ThreadPool implements CounterPool {
  private readonly method: Method;
  private readonly own: SidesCounter;
  private ownBytes = 0;
  private readonly threads: CountingThread[];
  /** Null: the thread that reads. */
  private readonly threadOfTask = new Map<string, CountingThread | null>();

  /**
   * @param file the bundle of `counting-thread.ts`
   * @param count of threads in all
   */
  constructor(method: Method, file: URL, count: number) {
    this.method = method;
    this.own = new SidesCounter(method);
    this.threads = Array.from({ length: count - 1 }, () => new CountingThread(file, { method }));
  }

  async add(chunk: NameChunk, side: Side): Promise<void> {
    const thread = this.method === "study" ? this.threadFor(chunk.task) : this.idleThread();
    if (thread !== null) {
      thread.send(chunk, side);
      await thread.whenReady(this.method === "study" ? STUDY_WAITING : Number.POSITIVE_INFINITY);
      return;
    }
    this.ownBytes += chunk.bytes.length;
    this.own.add(chunk, side);
    // Lets the answers of the other threads in.
    await setImmediate();
  }

  private threadFor(task: string): CountingThread | null {
    const known = this.threadOfTask.get(task);
    if (known !== undefined) return known;
    const thread = this.threads.reduce<CountingThread | null>(
      (least, each) => (each.sent < (least?.sent ?? this.ownBytes) ? each : least),
      null,
    );
    this.threadOfTask.set(task, thread);
    return thread;
  }

  /** A thread that has little to do; null where all have enough. */
  private idleThread(): CountingThread | null {
    const idlest = this.threads.reduce((least, each) => (each.waiting < least.waiting ? each : least));
    return idlest.waiting < MOST_WAITING ? idlest : null;
  }

  async finish(): Promise<Record<Side, Part[]>> {
    const others = this.threads.map((thread) => thread.finish());
    const parts = [this.own.finish(), ...(await Promise.all(others))];
    return {
      counted: parts.flatMap(({ counted }) => counted),
      compared: parts.flatMap(({ compared }) => compared),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

class CountingThread {
  /** Bytes sent in all, and those not yet counted. */
  sent = 0;
  waiting = 0;
  private readonly worker: Worker;
  private failure: Error | null = null;
  private parts: Record<Side, Part[]> | null = null;
  private wake: () => void = () => undefined;

  constructor(file: URL, data: ThreadData) {
    this.worker = new Worker(file, { workerData: data });
    this.worker.on("message", (message: FromThread) => {
      if (message.kind === "counted") this.waiting -= message.bytes;
      else this.parts = message.parts;
      this.wake();
    });
    this.worker.on("error", (error) => this.fail(error));
    this.worker.on("exit", () => this.fail(new Error("a thread that counted names ended by itself")));
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  send(chunk: NameChunk, side: Side): void {
    const { length } = chunk.bytes;
    this.sent += length;
    this.waiting += length;
    // Base models are counted where names are read.
    this.post({ kind: "count", chunk: { ...chunk, baseModels: null }, side });
  }

  /** Resolves when no more than so many bytes wait. */
  async whenReady(most: number): Promise<void> {
    while (this.waiting > most) await this.nextAnswer();
  }

  async finish(): Promise<Record<Side, Part[]>> {
    this.post({ kind: "finish" });
    while (this.parts === null) await this.nextAnswer();
    return this.parts;
  }

  async end(): Promise<void> {
    this.worker.removeAllListeners();
    await this.worker.terminate();
  }

  private post(message: ToThread): void {
    this.worker.postMessage(message, buffersIn(message));
  }

  private async nextAnswer(): Promise<void> {
    if (this.failure !== null) throw this.failure;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    if (this.failure !== null && this.parts === null) throw this.failure;
  }
}
