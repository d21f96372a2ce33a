import { RegistryFailure } from "../registry-failure.ts";

/** How a queue keeps measure; what is not given has its usual value. */
export interface QueueLimits {
  /** Requests under way at most. */
  atOnce?: number;
  /** How long a registry is left alone after its first failure; doubled with each further one, up to {@link LONGEST_REST}. Milliseconds. */
  rest?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** A request that waits for its turn. */
interface Waiting {
  isPatient: boolean;
  begin: () => void;
}

const AT_ONCE = 4;
const REST = 30_000;
/** Milliseconds. */
const LONGEST_REST = 15 * 60_000;

/**
 * The requests to one registry: a few at once, those that somebody waits for before those that only fill up a list. A registry that fails is left alone
 * for a while: until then every request fails at once, for the same reason.
 */
export class RequestQueue {
  readonly #limits: Required<QueueLimits>;
  readonly #ended = new AbortController();
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #failures = 0;
  #outage: { failure: RegistryFailure; until: number } | null = null;

  constructor({ atOnce = AT_ONCE, rest = REST, now = Date.now }: QueueLimits = {}) {
    this.#limits = { atOnce, rest, now };
  }

  /** Why the registry could not be asked last; null where it could. */
  get failure(): string | null {
    return this.#outage?.failure.message ?? null;
  }

  /** How long it is left alone from now on. Milliseconds; 0: it may be asked. */
  get rest(): number {
    return this.#outage === null ? 0 : Math.max(0, this.#outage.until - this.#limits.now());
  }

  /**
   * Makes a request when its turn comes.
   * @param request rejects where the registry cannot be asked at all; what it refuses of one subject alone is an answer
   * @param isPatient whether others go first
   * @throws {RegistryFailure} where the registry fails, or is left alone
   * @throws AbortError once the queue is disposed of
   */
  async run<Value>(request: (signal: AbortSignal) => Promise<Value>, isPatient = false): Promise<Value> {
    await this.#turn(isPatient);
    try {
      const { signal } = this.#ended;
      signal.throwIfAborted();
      if (this.#outage !== null && this.rest > 0) throw this.#outage.failure;
      const value = await request(signal);
      this.#failures = 0;
      this.#outage = null;
      return value;
    } catch (error) {
      this.#ended.signal.throwIfAborted();
      throw this.#leaveAlone(error);
    } finally {
      this.#running--;
      this.#next();
    }
  }

  /** Ends what is under way, and begins nothing any more. */
  dispose(): void {
    this.#ended.abort();
  }

  #turn(isPatient: boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ isPatient, begin: resolve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running >= this.#limits.atOnce) return;
    const urgent = this.#waiting.findIndex(({ isPatient }) => !isPatient);
    const [next] = this.#waiting.splice(Math.max(0, urgent), 1);
    if (next === undefined) return;
    this.#running++;
    next.begin();
  }

  /** Requests that were under way together fail together, and count as one failure. */
  #leaveAlone(error: unknown): RegistryFailure {
    if (this.#outage !== null && this.rest > 0) return this.#outage.failure;
    const failure = error instanceof RegistryFailure ? error : new RegistryFailure(String(error));
    const rest = Math.min(LONGEST_REST, this.#limits.rest * 2 ** this.#failures++);
    this.#outage = { failure, until: this.#limits.now() + rest };
    return failure;
  }
}
