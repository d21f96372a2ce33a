import { GrammarCounter } from "./grammar/grammar-counter.ts";
import type { GrammarPart } from "./grammar/grammar-part.ts";
import type { Counter, NameChunk } from "./name-chunk.ts";
import { StudyCounter, type TaskStudy } from "./study/study-counter.ts";

/** How names are counted. */
export type Method = "study" | "grammar";

/** Names count for what is asked about, or for what that is compared with. */
export type Side = "counted" | "compared";

/** What one counter found; of which kind, the method says. */
export type Part = { method: "study"; tasks: TaskStudy[] } | { method: "grammar"; part: GrammarPart };

/** Counts chunks, on one thread or several. */
export interface CounterPool {
  /** Takes a chunk; resolves when the next may come. */
  add(chunk: NameChunk, side: Side): Promise<void>;
  /** What all counters found. */
  finish(): Promise<Record<Side, Part[]>>;
  /** Ends what runs, finished or not. */
  close(): Promise<void>;
}

/** Counts by one method, for both sides. */
export class SidesCounter {
  private readonly method: Method;
  private readonly counters = new Map<Side, { add: Counter<unknown>["add"]; finish: () => Part }>();

  constructor(method: Method) {
    this.method = method;
  }

  add(chunk: NameChunk, side: Side): void {
    let counter = this.counters.get(side);
    if (counter === undefined) {
      counter = this.method === "study" ? studyCounter() : grammarCounter();
      this.counters.set(side, counter);
    }
    counter.add(chunk);
  }

  finish(): Record<Side, Part[]> {
    const finished = (side: Side) => {
      const counter = this.counters.get(side);
      this.counters.delete(side);
      return counter === undefined ? [] : [counter.finish()];
    };
    return { counted: finished("counted"), compared: finished("compared") };
  }
}

function studyCounter() {
  const counter = new StudyCounter();
  return {
    add: (chunk: NameChunk) => counter.add(chunk),
    finish: (): Part => ({ method: "study", tasks: counter.finish() }),
  };
}

function grammarCounter() {
  const counter = new GrammarCounter();
  return {
    add: (chunk: NameChunk) => counter.add(chunk),
    finish: (): Part => ({ method: "grammar", part: counter.finish() }),
  };
}

/** Counts on the thread that asks. */
export class OneThread implements CounterPool {
  private readonly counter: SidesCounter;

  constructor(method: Method) {
    this.counter = new SidesCounter(method);
  }

  async add(chunk: NameChunk, side: Side): Promise<void> {
    this.counter.add(chunk, side);
  }

  async finish(): Promise<Record<Side, Part[]>> {
    return this.counter.finish();
  }

  async close(): Promise<void> {}
}
