import { html } from "lit";

/** Tabs as a list that arrow keys walk (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function tabBar(tabs: readonly { id: string; title: string }[], active: string, choose: (id: string) => void) {
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === active);
    const next = nextTab(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    const id = tabs[next]!.id;
    choose(id);
    const list = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => list.querySelector<HTMLElement>(`#tab-${id}`)?.focus());
  };
  return html`<div role="tablist" aria-label="Views" class="tabs" @keydown=${onKey}>
    ${tabs.map(
      ({ id, title }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-selected=${id === active}
          aria-controls="tab-content"
          tabindex=${id === active ? 0 : -1}
          @click=${() => choose(id)}
        >
          ${title}
        </button>`,
    )}
  </div>`;
}

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
