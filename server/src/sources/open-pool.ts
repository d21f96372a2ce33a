import { availableParallelism } from "node:os";
import { type CounterPool, type Method, OneThread } from "../corpus/counter-pool.ts";
import type { NameList } from "../corpus/name-list.ts";
import { ThreadPool } from "./thread-pool.ts";

/** Fewer bytes are counted before a thread has started. */
const WORTH_THREADS = 2 * 1024 * 1024;
/** Each thread has memory of its own, and more of them wait for the one that reads. */
const MOST_THREADS = 4;

/**
 * The threads that suit what is to be read.
 * @param file the bundle of `counting-thread.ts`
 */
export function openPool(method: Method, lists: readonly NameList[], file: URL): CounterPool {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let known = 0;
  for (const { size } of lists) known += size ?? WORTH_THREADS;
  return threads < 2 || known < WORTH_THREADS ? new OneThread(method) : new ThreadPool(method, file, threads);
}
