import type { CorpusSummary } from "../corpus/summary/corpus-summary.ts";
import type { EmbeddedCorpus } from "../panel/embedded-corpus.ts";
import { answerInWords, percent } from "./corpus-words.ts";
import { html, type Markup } from "./html/markup.ts";
import { type PageFiles, pageByItself } from "./html/page-by-itself.ts";

/** Rows of the tables that a browser without scripts shows. */
const PLAIN_ROWS = 50;

/**
 * A corpus as one self-contained page. Names are in it as packed data, never as markup.
 * @param summaries of all names, which a browser without scripts shows in part
 */
export function corpusHtml(
  corpus: EmbeddedCorpus,
  summaries: readonly CorpusSummary[],
  files: PageFiles,
  toolVersion: string,
): string {
  const title = `How models are versioned: ${corpus.description.title}`;
  const plain = html`${summaries.map(plainSummary)}`;
  return pageByItself({ title, dataId: "corpus-data", data: corpus, plain }, files, toolVersion);
}

function plainSummary(summary: CorpusSummary): Markup {
  const rows = summary.tasks.rows
    .slice(0, PLAIN_ROWS)
    .map(
      ({ task, names, versioned, share }) =>
        html`<tr><td>${task}</td><td>${names}</td><td>${versioned}</td><td>${percent(share)}</td></tr>`,
    );
  return html`<h2>${summary.method === "study" ? "By the study's method" : "By the name grammar"}</h2>
${answerInWords(summary).map((sentence) => html`<p>${sentence}</p>`)}
<table><thead><tr><th>Task</th><th>Names</th><th>With a version</th><th>Share</th></tr></thead><tbody>${rows}</tbody></table>`;
}
