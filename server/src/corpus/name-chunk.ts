/** Names of one task on their way to a counter; the bytes may be handed to another thread. */
export interface NameChunk {
  task: string;
  /** The names in valid UTF-8, each ended by a line feed. None is empty or holds a control character. */
  bytes: Uint8Array<ArrayBuffer>;
  /** How many names. */
  names: number;
  /** How many names came before, in the order in which lists are read. */
  order: number;
  /** When each name was created, in milliseconds since 1970, NaN where that is not known; null where it is known of none. */
  created: Float64Array<ArrayBuffer> | null;
  /** How often each was downloaded, NaN where that is not known; null where it is known of none. */
  downloads: Float64Array<ArrayBuffer> | null;
  /** From which models each was made; null where that is known of none. */
  baseModels: readonly (readonly string[])[] | null;
}

/** Counts names, chunk by chunk. What it gives at the end can be merged with what others give, and sent between threads. */
export interface Counter<Part> {
  add(chunk: NameChunk): void;
  /** What was counted. The counter is of no use afterwards. */
  finish(): Part;
}

/** The line feed that ends each name of a chunk. */
export const LINE_FEED = 10;
