/** Readings begun before their turn: enough that the disk is never waited for, few enough that memory does not notice. */
const AHEAD = 16;

/**
 * The results of reading items, in their order; some are read ahead while the results before them are used.
 * @param read must not reject
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }> {
  const begun = items.slice(0, AHEAD).map(read);
  for (const [index, item] of items.entries()) {
    const result = await begun[index % AHEAD]!;
    const next = items[index + AHEAD];
    if (next !== undefined) begun[index % AHEAD] = read(next);
    yield { item, result };
  }
}
