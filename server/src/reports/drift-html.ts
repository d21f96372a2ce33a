import type { DriftPage } from "../drift/drift-page.ts";
import type { FeatureDrift } from "../drift/drift-result.ts";
import { html, type Markup } from "./html/markup.ts";
import { type PageFiles, pageByItself } from "./html/page-by-itself.ts";

/** The drift of one model as one self-contained page. */
export function driftHtml(page: DriftPage, files: PageFiles, toolVersion: string): string {
  const title = `Drift: ${page.title}`;
  return pageByItself({ title, dataId: "drift-data", data: page, plain: plainResult(page) }, files, toolVersion);
}

function plainResult({ result: { features, reference, current } }: DriftPage): Markup {
  const drifted = features.filter((each) => each.drifted).length;
  return html`<p>${drifted} of ${features.length} features drifted: ${current.rows} rows against ${reference.rows} of the reference.</p>
<table><thead><tr><th>Feature</th><th>Type</th><th>Test</th><th>Drifted</th></tr></thead><tbody>${features.map(plainFeature)}</tbody></table>`;
}

function plainFeature({ name, type, test, drifted }: FeatureDrift): Markup {
  return html`<tr><td>${name}</td><td>${type}</td><td>${test ?? ""}</td><td>${drifted ? "yes" : "no"}</td></tr>`;
}
