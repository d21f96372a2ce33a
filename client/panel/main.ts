import "./page.css";
import "./forced-colors.css";
import "./charts/chart-element.ts";
import "./drift/drift-element.ts";
import "./frame/names-dialog.ts";
import "./frame/page.ts";
import "./tables/table-element.ts";
import type { DriftPage } from "../../server/src/drift/drift-page.ts";
import type { DriftElement } from "./drift/drift-element.ts";
import { pageByItself } from "./drift/drift-source.ts";
import type { CorpusPage } from "./frame/page.ts";
import { addressStore, type StateStore, webviewStore } from "./frame/state-store.ts";
import type { CorpusSource } from "./source/corpus-source.ts";
import { EmbeddedSource } from "./source/embedded-source.ts";
import { readEmbedded } from "./source/embedded-value.ts";
import { HostSource, type WebviewApi } from "./source/host-source.ts";

declare function acquireVsCodeApi(): WebviewApi;

async function findSource(): Promise<{ source: CorpusSource; store: StateStore }> {
  const embedded = document.getElementById("corpus-data");
  if (embedded !== null) return { source: await EmbeddedSource.read(embedded), store: addressStore };
  const api = acquireVsCodeApi();
  return { source: new HostSource(api), store: webviewStore(api) };
}

async function main(): Promise<void> {
  const drift = document.getElementById("drift-data");
  await (drift === null ? showCorpus() : showDrift(drift));
}

async function showDrift(embedded: Element): Promise<void> {
  const element = document.createElement("modelver-drift") as DriftElement;
  element.page = await readEmbedded<DriftPage>(embedded);
  element.source = pageByItself;
  document.getElementById("page")?.replaceChildren(element);
}

async function showCorpus(): Promise<void> {
  const { source, store } = await findSource();
  const page = document.createElement("modelver-corpus") as CorpusPage;
  page.source = source;
  page.store = store;
  document.getElementById("page")?.replaceChildren(page);
}

void main();
