import { html, nothing } from "lit";
import type { CorpusDescription, CorpusFilter } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import { filterOffers, type Offer, withOwner, withTask } from "./filter-offers.ts";

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
  const { tasks, owners } = filterOffers(description, filter, answers);
  // Not all owners are offered; a source that counts knows the others too.
  const takesOwner = (owner: string) => canSearch || owners.some(({ value }) => value === owner);
  const takesTask = (task: string) => tasks.some(({ value }) => value === task);
  return html`<div class="filters" role="search">
    ${picker("task", tasks, takesTask, (task) => change(withTask(filter, task)))}
    ${picker("owner", owners, takesOwner, (owner) => change(withOwner(filter, owner)))}
    ${canSearch ? search(filter, change) : nothing}
    ${filter.tasks.map((task) => chip("task", task, () => change({ ...filter, tasks: without(filter.tasks, task) })))}
    ${filter.owners.map((owner) =>
      chip("owner", owner, () => change({ ...filter, owners: without(filter.owners, owner) })),
    )}
    ${filter.text === "" ? nothing : chip("text", filter.text, () => change({ ...filter, text: "" }))}
  </div>`;
}

/** An input that offers what there is, says where something is not there, and takes the rest. */
function picker(
  kind: "task" | "owner",
  offers: readonly Offer[],
  takes: (value: string) => boolean,
  take: (value: string) => void,
) {
  if (offers.length === 0) return nothing;
  const onInput = (event: Event) => (event.target as HTMLInputElement).setCustomValidity("");
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const value = input.value.trim();
    if (value === "") return;
    if (!takes(value)) {
      input.setCustomValidity(`There is no ${kind} ${value} to filter by.`);
      input.reportValidity();
      return;
    }
    input.value = "";
    take(value);
  };
  const label = kind === "task" ? "Task" : "Owner";
  return html`<input
      list="${kind}-offers"
      aria-label=${label}
      placeholder="${label}…"
      @input=${onInput}
      @change=${onChange}
    />
    <datalist id="${kind}-offers">
      ${offers.map(({ value, names }) => html`<option value=${value}>${count(names)} names</option>`)}
    </datalist>`;
}

function search(filter: CorpusFilter, change: FilterBarInput["change"]) {
  const onChange = (event: Event) => change({ ...filter, text: (event.target as HTMLInputElement).value.trim() });
  return html`<input
    type="search"
    aria-label="Names that hold"
    placeholder="Names that hold…"
    .value=${filter.text}
    @change=${onChange}
  />`;
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
