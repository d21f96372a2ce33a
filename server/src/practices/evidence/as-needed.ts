/*
 * What shows a practice is looked for as long as somebody wants to see more of it: a few pieces are shown, and the rest of a large project tells
 * nobody anything. All of these look anew each time they are gone through.
 */

/** Values that are looked for as they are taken. */
export function asNeeded<Value>(look: () => Iterator<Value>): Iterable<Value> {
  return { [Symbol.iterator]: look };
}

/** The values of one list after those of another. */
export function inTurn<Value>(...lists: readonly Iterable<Value>[]): Iterable<Value> {
  return asNeeded(function* () {
    for (const list of lists) yield* list;
  });
}

/** What a list is made into, value by value. */
export function fromEach<Value, Made>(list: Iterable<Value>, make: (value: Value) => Iterable<Made>): Iterable<Made> {
  return asNeeded(function* () {
    for (const value of list) yield* make(value);
  });
}

/** The values that are meant. */
export function only<Value>(list: Iterable<Value>, isMeant: (value: Value) => boolean): Iterable<Value> {
  return asNeeded(function* () {
    for (const value of list) if (isMeant(value)) yield value;
  });
}

/** Each value once. */
export function unique<Value>(list: Iterable<Value>): Iterable<Value> {
  return asNeeded(function* () {
    const seen = new Set<Value>();
    for (const value of list) {
      if (seen.has(value)) continue;
      seen.add(value);
      yield value;
    }
  });
}

/** The first values, at most so many. */
export function first<Value>(list: Iterable<Value>, most: number): Value[] {
  const taken: Value[] = [];
  if (most <= 0) return taken;
  for (const value of list) {
    taken.push(value);
    if (taken.length >= most) break;
  }
  return taken;
}

/** Whether there is nothing. */
export function isEmpty(list: Iterable<unknown>): boolean {
  return first(list, 1).length === 0;
}
