import type { AnswerCache, KeptAnswer, Question } from "./answer-cache.ts";
import type { RequestQueue } from "./request-queue.ts";

/** How facts of one kind are got from one registry. */
export interface OnlineFactsOptions<Fact> {
  question: Omit<Question, "subject">;
  queue: RequestQueue;
  /** Null: nothing is kept on the disk. */
  cache: AnswerCache | null;
  /**
   * Asks the registry; a plain value that JSON can hold. Null: it has nothing of this name.
   * @throws {RegistryFailure} where the registry cannot be asked at all
   */
  ask(subject: string, signal: AbortSignal): Promise<Fact | null>;
  /** Whether others of the registry's requests go first. */
  isPatient?: boolean;
  /** After so long an answer is asked for again; until then it is shown. Milliseconds. */
  freshFor?: number;
  /** Is told of subjects of which something else is known now; several at once where they come close together. */
  arrived(subjects: readonly string[]): void;
}

/** Milliseconds. */
const FRESH_FOR = 10 * 60_000;
/** What was kept for longer is not even shown. Milliseconds. */
const KEPT_FOR = 7 * 24 * 60 * 60_000;
/** Milliseconds in which answers are gathered before they are told of: each costs others a new look. */
const GATHERED = 30;

/**
 * Facts of one kind from one registry, by subject: in memory what is known now, under it the disk, under that the registry. Whoever wants to know is told
 * at once what is known, and later what has arrived. Old answers are shown until there are new ones.
 */
export class OnlineFacts<Fact> {
  readonly #options: OnlineFactsOptions<Fact>;
  readonly #known = new Map<string, KeptAnswer<Fact | null>>();
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #arrived = new Set<string>();
  #followed: readonly string[] = [];
  #telling: NodeJS.Timeout | null = null;
  #next: NodeJS.Timeout | null = null;
  #isDisposed = false;

  constructor(options: OnlineFactsOptions<Fact>) {
    this.#options = options;
  }

  /** What is known of a subject now, with the time it was asked for; its value is null where the registry has nothing of this name. Null: nothing is known yet. */
  find(subject: string): KeptAnswer<Fact | null> | null {
    return this.#known.get(subject) ?? null;
  }

  /** Subjects that are being asked for. */
  get pending(): number {
    return this.#underWay.size;
  }

  /** From now on keeps these subjects known, and no others: asks for what is not known or old, now and whenever an answer grows old. */
  follow(subjects: Iterable<string>): void {
    this.#followed = [...new Set(subjects)];
    this.#lookAgain();
  }

  /**
   * Asks for a subject once, where nothing is known of it or that is old. Resolves when there is an answer, or none can be had.
   * @param freshFor how old it may be; milliseconds
   */
  want(subject: string, freshFor = this.#freshFor): Promise<void> {
    if (this.#isDisposed) return Promise.resolve();
    const underWay = this.#underWay.get(subject);
    if (underWay !== undefined) return underWay;
    if (this.#isFresh(subject, freshFor)) return Promise.resolve();
    const asking = this.#get(subject, freshFor).finally(() => this.#underWay.delete(subject));
    this.#underWay.set(subject, asking);
    return asking;
  }

  /** Resolves when nothing is under way any more, and everything that arrived was told of. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
    this.#tell();
  }

  /** Ends what waits; nothing is told of any more. */
  dispose(): void {
    this.#isDisposed = true;
    this.#arrived.clear();
    if (this.#telling !== null) clearTimeout(this.#telling);
    if (this.#next !== null) clearTimeout(this.#next);
  }

  /** The disk is asked once, when nothing is known yet. */
  async #get(subject: string, freshFor: number): Promise<void> {
    const { question, cache } = this.#options;
    if (cache !== null && !this.#known.has(subject)) {
      const kept = await cache.read<Fact | null>({ ...question, subject });
      if (kept !== null && Date.now() - kept.asked < KEPT_FOR) this.#take(subject, kept);
      if (this.#isFresh(subject, freshFor)) return;
    }
    const answer = await this.#ask(subject);
    if (answer === null || this.#isDisposed) return;
    this.#take(subject, answer);
    await cache?.write({ ...question, subject }, answer);
  }

  /** Null where the registry cannot be asked, which its queue remembers. */
  async #ask(subject: string): Promise<KeptAnswer<Fact | null> | null> {
    const { queue, ask, isPatient } = this.#options;
    try {
      const value = await queue.run((signal) => ask(subject, signal), isPatient);
      return { value, asked: Date.now() };
    } catch {
      return null;
    }
  }

  #take(subject: string, answer: KeptAnswer<Fact | null>): void {
    const before = this.#known.get(subject);
    this.#known.set(subject, answer);
    if (before !== undefined && JSON.stringify(before.value) === JSON.stringify(answer.value)) return;
    this.#arrived.add(subject);
    if (!this.#isDisposed) this.#telling ??= setTimeout(() => this.#tell(), GATHERED);
  }

  #tell(): void {
    if (this.#telling !== null) clearTimeout(this.#telling);
    this.#telling = null;
    if (this.#arrived.size === 0) return;
    const subjects = [...this.#arrived];
    this.#arrived.clear();
    this.#options.arrived(subjects);
  }

  get #freshFor(): number {
    return this.#options.freshFor ?? FRESH_FOR;
  }

  #isFresh(subject: string, freshFor: number): boolean {
    const asked = this.#known.get(subject)?.asked;
    return asked !== undefined && Date.now() - asked < freshFor && asked <= Date.now();
  }

  #lookAgain(): void {
    if (this.#next !== null) clearTimeout(this.#next);
    if (this.#isDisposed || this.#followed.length === 0) return;
    for (const subject of this.#followed) void this.want(subject);
    const { queue } = this.#options;
    void this.settled().then(() => {
      if (this.#isDisposed) return;
      if (this.#next !== null) clearTimeout(this.#next);
      this.#next = setTimeout(() => this.#lookAgain(), Math.max(1000, queue.rest || this.#freshFor));
      this.#next.unref();
    });
  }
}
