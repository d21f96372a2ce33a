import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { FromProcess, ProcessAnswer, ProcessRequest } from "../../server/src/panel/protocol.ts";

/** A request without its number. */
export type Question = ProcessRequest extends infer Request
  ? Request extends { id: number }
    ? Omit<Request, "id">
    : never
  : never;

/** The built process that counts, as the panel starts it. */
export class CorpusProcess {
  readonly child: ChildProcess = fork(path.resolve(import.meta.dirname, "../../dist/corpus-process.cjs"), [], {
    execArgv: [],
    silent: true,
  });
  readonly progress: { done: number; total: number }[] = [];
  private readonly waiting = new Map<number, (answer: ProcessAnswer) => void>();
  private last = 0;

  constructor() {
    this.child.on("message", (message: FromProcess) => {
      if (message.kind === "progress") this.progress.push(message);
      else this.waiting.get(message.id)?.(message);
    });
  }

  /** Asks, and gives the answer whatever it is. */
  ask(question: Question): Promise<ProcessAnswer> {
    return this.begin(question).answer;
  }

  /** Asks, and gives a way to take the question back. */
  begin(question: Question): { answer: Promise<ProcessAnswer>; cancel(): void } {
    const id = ++this.last;
    const answer = new Promise<ProcessAnswer>((resolve) => this.waiting.set(id, resolve));
    this.child.send({ ...question, id });
    return { answer, cancel: () => this.child.send({ kind: "cancel", id }) };
  }

  end(): void {
    this.child.kill();
  }
}
