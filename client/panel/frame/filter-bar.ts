import { html, nothing } from "lit";
import type { CorpusDescription, CorpusFilter } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";

/** What the filters are made from: what they say, what they offer, and what happens on a change. */
export interface FilterBarInput {
  description: CorpusDescription;
  filter: CorpusFilter;
  /** Whether names can be searched: a page by itself does not hold them. */
  canSearch: boolean;
  /** Whether the source answers a filter. */
  answers(filter: CorpusFilter): boolean;
  change(filter: CorpusFilter): void;
}

/** Filters by task, owner and text, and what is filtered, each to be taken away. */
export function filterBar({ description, filter, canSearch, answers, change }: FilterBarInput) {
  const tasks = description.tasks.filter(
    ({ task }) => !filter.tasks.includes(task) && answers({ ...filter, tasks: [...filter.tasks, task] }),
  );
  const owners = description.owners.filter(
    ({ owner }) => !filter.owners.includes(owner) && answers({ ...filter, owners: [...filter.owners, owner] }),
  );
  return html`<div class="filters" role="search">
    ${picker(
      "task",
      "Task",
      tasks.map(({ task, names }) => [task, names]),
      canSearch,
      (task) => change({ ...filter, tasks: [...filter.tasks, task] }),
    )}
    ${picker(
      "owner",
      "Owner",
      owners.map(({ owner, names }) => [owner, names]),
      canSearch,
      (owner) => change({ ...filter, owners: [...filter.owners, owner] }),
    )}
    ${
      canSearch
        ? html`<input
            type="search"
            aria-label="Names that hold"
            placeholder="Names that hold…"
            .value=${filter.text}
            @change=${(event: Event) => change({ ...filter, text: (event.target as HTMLInputElement).value.trim() })}
          />`
        : nothing
    }
    ${filter.tasks.map((task) => chip("task", task, () => change({ ...filter, tasks: without(filter.tasks, task) })))}
    ${filter.owners.map((owner) =>
      chip("owner", owner, () => change({ ...filter, owners: without(filter.owners, owner) })),
    )}
    ${filter.text === "" ? nothing : chip("text", filter.text, () => change({ ...filter, text: "" }))}
  </div>`;
}

/** An input that offers what there is, and takes what is chosen or, where all can be asked for, written. */
function picker(
  id: string,
  label: string,
  offers: readonly (readonly [string, number])[],
  takesAll: boolean,
  take: (value: string) => void,
) {
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const value = input.value.trim();
    const isOffered = offers.some(([each]) => each === value);
    if (!isOffered && (!takesAll || id === "task" || value === "")) return;
    input.value = "";
    take(value);
  };
  if (offers.length === 0) return nothing;
  return html`<input list="${id}-offers" aria-label=${label} placeholder="${label}…" @change=${onChange} />
    <datalist id="${id}-offers">
      ${offers.map(([value, names]) => html`<option value=${value}>${count(names)} names</option>`)}
    </datalist>`;
}

function chip(kind: string, value: string, remove: () => void) {
  return html`<span class="chip"
    ><span class="muted">${kind}</span> <bdi>${value}</bdi
    ><button type="button" aria-label="Remove the filter ${kind} ${value}" @click=${remove}>×</button></span
  >`;
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((each) => each !== value);
}
