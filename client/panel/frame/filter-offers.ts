import type { CorpusDescription, CorpusFilter } from "../../../server/src/panel/protocol.ts";

/** Something to filter by, and how many names have it. */
export interface Offer {
  value: string;
  names: number;
}

/** What can be added to a filter: what is not in it yet, and what the source has numbers for. */
export function filterOffers(
  description: CorpusDescription,
  filter: CorpusFilter,
  answers: (filter: CorpusFilter) => boolean,
): { tasks: Offer[]; owners: Offer[] } {
  const tasks = description.tasks.map(({ task, names }) => ({ value: task, names }));
  const owners = description.owners.map(({ owner, names }) => ({ value: owner, names }));
  return {
    tasks: tasks.filter(({ value }) => isNew(filter.tasks, value) && answers(withTask(filter, value))),
    owners: owners.filter(({ value }) => isNew(filter.owners, value) && answers(withOwner(filter, value))),
  };
}

/** The filter with one more task. */
export function withTask(filter: CorpusFilter, task: string): CorpusFilter {
  return { ...filter, tasks: [...filter.tasks, task] };
}

/** The filter with one more owner. */
export function withOwner(filter: CorpusFilter, owner: string): CorpusFilter {
  return { ...filter, owners: [...filter.owners, owner] };
}

function isNew(values: readonly string[], value: string): boolean {
  return !values.includes(value);
}
