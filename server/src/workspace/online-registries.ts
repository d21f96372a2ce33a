import type { Ecosystem } from "../references/model-reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** A registry that is asked over a network, in the background: nobody waits for it but the terminal. */
export interface OnlineRegistry {
  readonly ecosystem: Ecosystem;
  /** What messages call it: its address, without credentials. */
  readonly name: string;
  /** Why it cannot be asked at present; null where it can. */
  readonly failure: string | null;
  /** Questions under way. */
  readonly pending: number;
  /** Keeps known, from now on, what the references of a project name. */
  follow(index: ReferenceIndex): void;
  /** Resolves when everything that was asked for has come, or cannot be had. */
  settled(): Promise<void>;
  /** Ends all requests. */
  dispose(): void;
}

/** Is told that other things are known of models now, by their names. */
export type FactsArrived = (ecosystem: Ecosystem, names: readonly string[]) => void;

/** Milliseconds of quiet after which what a project names is taken in: half a name that is being typed is nobody's question. */
const QUIET = 700;
/** Whoever types without a pause is not waited for longer. Milliseconds. */
const LONGEST_WAIT = 4000;

/** Milliseconds between two reports of how far the questions are. */
const TELLING = 100;

/** The registries that a project asks over a network, with the user's leave; by and by, as references come and go. */
export class OnlineRegistries {
  private readonly registries: readonly OnlineRegistry[];
  private timer: NodeJS.Timeout | null = null;
  /** Since when references wait to be followed; null where none do. Milliseconds of the process's clock. */
  private waiting: number | null = null;
  private hasFollowed = false;

  constructor(registries: readonly OnlineRegistry[]) {
    this.registries = registries;
  }

  /** Why registries cannot be asked, each with its name. */
  get failures(): { name: string; reason: string }[] {
    return this.registries.flatMap(({ name, failure }) => (failure === null ? [] : [{ name, reason: failure }]));
  }

  /** Follows the references once they have been left alone for a moment; the first time at once. */
  followSoon(index: ReferenceIndex): void {
    if (this.registries.length === 0) return;
    if (!this.hasFollowed) {
      this.follow(index);
      return;
    }
    const now = performance.now();
    this.waiting ??= now;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.follow(index), Math.min(QUIET, Math.max(0, this.waiting + LONGEST_WAIT - now)));
    this.timer.unref();
  }

  /** Asks for what the references name, and waits for the answers. */
  async ask(index: ReferenceIndex, progress: (done: number, total: number) => void): Promise<void> {
    this.follow(index);
    let total = 0;
    const tell = () => {
      const pending = this.registries.reduce((sum, registry) => sum + registry.pending, 0);
      total = Math.max(total, pending);
      progress(total - pending, total);
    };
    tell();
    const telling = setInterval(tell, TELLING);
    await Promise.all(this.registries.map((registry) => registry.settled())).finally(() => clearInterval(telling));
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    for (const registry of this.registries) registry.dispose();
  }

  private follow(index: ReferenceIndex): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = null;
    this.hasFollowed = true;
    for (const registry of this.registries) registry.follow(index);
  }
}
