import "./page.css";
import "./forced-colors.css";
import "./charts/chart-element.ts";
import "./drift/drift-element.ts";
import "./frame/names-dialog.ts";
import "./frame/page.ts";
import "./tables/table-element.ts";
import type { DriftElement } from "./drift/drift-element.ts";
import { EmbeddedDriftSource } from "./drift/embedded-drift-source.ts";
import { HostDriftSource } from "./drift/host-drift-source.ts";
import type { CorpusPage } from "./frame/page.ts";
import { addressStore, webviewStore } from "./frame/state-store.ts";
import { EmbeddedSource } from "./source/embedded-source.ts";
import { HostSource } from "./source/host-source.ts";
import type { WebviewApi } from "./source/webview-api.ts";

declare function acquireVsCodeApi<Message>(): WebviewApi<Message>;

/** A page by itself holds its numbers; that of a webview says what it is about. */
async function main(): Promise<void> {
  const place = document.getElementById("page")!;
  const isOfDrift = place.dataset.kind === "drift" || document.getElementById("drift-data") !== null;
  place.replaceChildren(isOfDrift ? await driftElement() : await corpusElement());
}

async function driftElement(): Promise<DriftElement> {
  const element = document.createElement("modelver-drift") as DriftElement;
  const embedded = document.getElementById("drift-data");
  if (embedded !== null)
    return Object.assign(element, { source: await EmbeddedDriftSource.read(embedded), store: addressStore });
  const api = acquireVsCodeApi<never>();
  return Object.assign(element, { source: new HostDriftSource(api), store: webviewStore(api) });
}

async function corpusElement(): Promise<CorpusPage> {
  const element = document.createElement("modelver-corpus") as CorpusPage;
  const embedded = document.getElementById("corpus-data");
  if (embedded !== null)
    return Object.assign(element, { source: await EmbeddedSource.read(embedded), store: addressStore });
  const api = acquireVsCodeApi<never>();
  return Object.assign(element, { source: new HostSource(api), store: webviewStore(api) });
}

void main();
