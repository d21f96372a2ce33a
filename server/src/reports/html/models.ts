import type { ModelReference } from "../../references/model-reference.ts";
import { shortened } from "../excerpt.ts";
import { countPins, type Firmness, type ModelInUse, modelsInUse, type PinCounts } from "../models-in-use.ts";
import { counted, inWords } from "../summary.ts";
import { html, type Markup, withinBudget } from "./markup.ts";
import { placeLink } from "./parts.ts";
import type { ReportContext } from "./report-options.ts";

/** UTF-8 bytes that the table of models may take. */
const BUDGET = 700_000;
const NAME_LIMIT = 200;
const PINS_SHOWN = 6;
const PLACES_SHOWN = 25;
/** More places than this are folded away. */
const PLACES_UNFOLDED = 3;

const FIRMNESS_WORDS: Record<Firmness, string> = {
  fixed: "one version (a commit, a number)",
  moving: "whatever a branch, alias or stage points to",
  free: "no pin",
  unknown: "a pin that only the running program knows",
};

/** How many places that load a model fix its version; null where none could. */
export function pinShares(context: ReportContext): Markup | null {
  const counts = countPins(context.result);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return html`<section id="pins" aria-labelledby="pins-title">
<h2 id="pins-title">Versions that are fixed</h2>
<p>${counts.fixed} of ${counted(total, "place")} that ${total === 1 ? "loads" : "load"} a model or data set ${counts.fixed === 1 ? "fixes" : "fix"} one version (${share(counts.fixed, total)}).</p>
${bar(counts, total)}
</section>`;
}

function bar(counts: PinCounts, total: number): Markup {
  const present = (Object.keys(FIRMNESS_WORDS) as Firmness[]).filter((firmness) => counts[firmness] > 0);
  let start = 0;
  const parts = present.map((firmness) => {
    const width = (counts[firmness] / total) * 100;
    const x = start;
    start += width;
    return html`<rect class="${firmness}" x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%"/>`;
  });
  const keys = present.map(
    (firmness) =>
      html`<li><svg class="key" aria-hidden="true" focusable="false"><rect class="${firmness}" width="100%" height="100%"/></svg> ${counts[firmness]} ${FIRMNESS_WORDS[firmness]}, ${share(counts[firmness], total)}</li>`,
  );
  return html`<svg class="bar" aria-hidden="true" focusable="false">
<defs><pattern id="stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" d="M0 0v7"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dot" cx="3" cy="3" r="1.2"/></pattern></defs>
${parts}</svg>
<ul class="keys">${keys}</ul>`;
}

function share(count: number, total: number): string {
  return `${((count / total) * 100).toFixed(1)} %`;
}

/** Every model that the code names: where it comes from, how its version is fixed, and where it stands. */
export function modelTable(context: ReportContext): Markup | null {
  const models = modelsInUse(context.result);
  if (models.length === 0) return null;
  const { shown, leftOut } = withinBudget(models, BUDGET, (model) => modelRow(model, context));
  const rest = leftOut > 0 ? ` The last ${counted(leftOut, "model")} are left out to keep this page small.` : "";
  const ecosystems = new Set(models.map(({ ecosystem }) => ecosystem)).size;
  return html`<section id="models" aria-labelledby="models-title">
<h2 id="models-title">Models and data sets in use</h2>
<div class="wide" role="region" aria-labelledby="models-title" tabindex="0"><table>
<caption>${counted(models.length, "name")} of ${counted(ecosystems, "ecosystem")}, with how the code fixes their versions.${rest}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Ecosystem</th><th scope="col">Use</th><th scope="col">Pin</th><th scope="col" class="number">Findings</th><th scope="col">Places</th></tr></thead>
<tbody>${shown}</tbody>
</table></div>
</section>`;
}

function modelRow(model: ModelInUse, context: ReportContext): Markup {
  const pins = model.pins.slice(0, PINS_SHOWN).map((pin) => html`<li>${shortened(pin, NAME_LIMIT)}</li>`);
  const morePins = model.pins.length - pins.length;
  return html`<tr><th scope="row" class="breakable"><code>${shortened(model.name, NAME_LIMIT)}</code></th><td>${model.ecosystem}</td><td>${uses(model.references)}</td>
<td><ul>${pins}${morePins > 0 ? html`<li>and ${morePins} more</li>` : null}</ul></td><td class="number">${model.findings}</td><td class="breakable">${places(model.references, context)}</td></tr>
`;
}

/** `loaded model and tokenizer`: what the code does with a name. */
function uses(references: readonly ModelReference[]): string {
  const phrases = (["published", "loaded"] as const).flatMap((use) => {
    const wanted = use === "published" ? "publish" : "consume";
    const subjects = references.filter(({ role }) => role === wanted).map(({ subject }) => subjectWord(subject));
    return subjects.length === 0 ? [] : [`${use} ${inWords([...new Set(subjects)])}`];
  });
  return phrases.join("; ");
}

function subjectWord(subject: ModelReference["subject"]): string {
  return subject === "dataset" ? "data set" : subject;
}

function places(references: readonly ModelReference[], context: ReportContext): Markup {
  const items = references.slice(0, PLACES_SHOWN).map(({ place }) => html`<li>${placeLink(place, context)}</li>`);
  const more = references.length - items.length;
  const list = html`<ul>${items}${more > 0 ? html`<li>and ${more} more</li>` : null}</ul>`;
  if (references.length <= PLACES_UNFOLDED) return list;
  return html`<details><summary>${counted(references.length, "place")}</summary>${list}</details>`;
}
