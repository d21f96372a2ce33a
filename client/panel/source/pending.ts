/** Requests that wait for their answers, by their numbers. */
export class Pending<Answer> {
  private readonly waiting = new Map<
    number,
    { resolve(answer: Answer): void; reject(error: Error): void; report(done: number, total: number): void }
  >();
  private last = 0;

  /** Sends a request under a number of its own and resolves with its answer. */
  request(
    send: (id: number) => void,
    signal?: AbortSignal,
    cancel?: (id: number) => void,
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<Answer> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(aborted());
        return;
      }
      signal?.addEventListener("abort", () => {
        if (!this.waiting.delete(id)) return;
        cancel?.(id);
        reject(aborted());
      });
      this.waiting.set(id, { resolve, reject, report });
      send(id);
    });
  }

  answer(id: number, answer: Answer): void {
    this.waiting.get(id)?.resolve(answer);
    this.waiting.delete(id);
  }

  /** @param message null where the request was cancelled */
  fail(id: number, message: string | null): void {
    this.waiting.get(id)?.reject(message === null ? aborted() : new Error(message));
    this.waiting.delete(id);
  }

  /** Whoever would answer is no more. */
  failAll(message: string): void {
    for (const id of [...this.waiting.keys()]) this.fail(id, message);
  }

  report(id: number, done: number, total: number): void {
    this.waiting.get(id)?.report(done, total);
  }
}

function aborted(): Error {
  return new DOMException("It was cancelled.", "AbortError");
}
