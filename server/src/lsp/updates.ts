/**
 * Keeps work on documents in step with typing: the first change starts the work almost at once, changes that come while
 * it waits or runs are taken along in one further run. No change waits for the typing to stop.
 */
export class Updates {
  private readonly states = new Map<string, State>();
  private readonly update: (key: string) => Promise<void>;
  private readonly delay: number;

  /**
   * @param update brings one document up to date; must not reject
   * @param delay milliseconds between a change and its run, so that keys pressed together are one change
   */
  constructor(update: (key: string) => Promise<void>, delay: number) {
    this.update = update;
    this.delay = delay;
  }

  /** @param delay in place of the usual one */
  schedule(key: string, delay = this.delay): void {
    const state = this.states.get(key) ?? { isDirty: false, timer: null, running: null };
    this.states.set(key, state);
    state.isDirty = true;
    if (state.timer === null && state.running === null) state.timer = setTimeout(() => this.start(key, state), delay);
  }

  /** Resolves when everything changed so far is taken in; does not wait out the delay. */
  async settled(key: string): Promise<void> {
    for (let state = this.states.get(key); state !== undefined; state = this.states.get(key)) {
      if (state.running === null) this.start(key, state);
      await state.running;
    }
  }

  /** The same for every document: what one says of models may hang on another. */
  async allSettled(): Promise<void> {
    await Promise.all([...this.states.keys()].map((key) => this.settled(key)));
  }

  /** Forgets changes that no run has taken in yet. */
  cancel(key: string): void {
    const state = this.states.get(key);
    if (state === undefined) return;
    if (state.timer !== null) clearTimeout(state.timer);
    this.states.delete(key);
  }

  dispose(): void {
    for (const key of [...this.states.keys()]) this.cancel(key);
  }

  private start(key: string, state: State): void {
    if (state.timer !== null) clearTimeout(state.timer);
    state.timer = null;
    state.isDirty = false;
    state.running = this.update(key).finally(() => this.finish(key, state));
  }

  private finish(key: string, state: State): void {
    state.running = null;
    if (this.states.get(key) !== state) return;
    if (state.isDirty) this.schedule(key);
    else this.states.delete(key);
  }
}

interface State {
  isDirty: boolean;
  timer: NodeJS.Timeout | null;
  running: Promise<void> | null;
}
