import type { Verdict } from "../../drift/drift-result.ts";
import { html, Markup } from "../html/markup.ts";
import { ICONS, icon } from "../html/parts.ts";
import { STYLE } from "../html/style.ts";
import type { MonitorReport, PeriodReport } from "./period-report.ts";
import { trend } from "./trend.ts";
import { dayOf, figure, type Light, lightOf, metricRows, sentenceOf, versionRows, versionsInWords } from "./words.ts";

/** Nothing is loaded and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** So many problem rows and commits are shown. */
const MOST = 20;

const ICON_OF = { red: "error", yellow: "warning", green: "clean", unknown: "hint" } as const satisfies Record<
  Light,
  string
>;

/** The report as one page without scripts or remote content, for a browser, a printer or a mail. */
export function periodHtml(report: PeriodReport): string {
  const title = `Models of ${report.project}, ${dayOf(report.from)} to ${dayOf(report.to)}`;
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<title>${title}</title>
<style>${new Markup(STYLE)}${new Markup(OWN_STYLE)}</style>
</head>
<body>
${ICONS}
<header>
<h1>${title}</h1>
<p class="muted">${overall(report)} · ModelVer ${report.toolVersion}</p>
</header>
<main>
${report.monitors.map(monitorSection)}
${codeSection(report)}
${registrySection(report)}
</main>
<footer>Measured ${report.to.slice(0, 16).replace("T", " ")} UTC, over all current data of each monitor; alerts and changes are those of the period.</footer>
</body>
</html>
`;
  return page.source;
}

const OWN_STYLE = `
figure { margin: 0.6rem 0; }
.trend { width: 100%; max-width: 40rem; height: 6rem; }
.trend polyline { fill: none; stroke: var(--link); stroke-width: 2; }
.trend .change { stroke: var(--muted); stroke-dasharray: 3 3; }
.trend text { fill: var(--text); font-size: 11px; }
`;

function overall({ monitors }: PeriodReport): string {
  const red = monitors.filter((monitor) => lightOf(monitor) === "red").length;
  return red === 0 ? "no monitor is red" : `${red} of ${monitors.length} monitors red`;
}

function monitorSection(monitor: MonitorReport): Markup {
  const light = lightOf(monitor);
  const { result, alerts, problems } = monitor;
  return html`<section>
<h2>${monitor.monitor}${monitor.model === null || monitor.model === monitor.monitor ? "" : `, ${monitor.model}`}</h2>
<p class="answer">${icon(ICON_OF[light])} ${light}: ${sentenceOf(monitor)}</p>
${result?.verdict === undefined ? null : meaning(result.verdict)}
${alerts.length === 0 ? null : html`<ul>${alerts.map(({ state, rule, summary, since }) => html`<li>${icon(state === "firing" ? "error" : "clean")} ${state}, ${rule}, since ${dayOf(since)}: ${summary}</li>`)}</ul>`}
${result === null ? null : overTime(result)}
${result === null ? null : byVersion(result)}
${
  problems === null || problems.rows.length === 0
    ? null
    : table(
        `The latest of ${problems.total.toLocaleString("en")} rows in which the model was wrong`,
        problems.columns,
        problems.rows.slice(0, MOST).map((row) => row.map((value) => value ?? "–")),
      )
}
</section>`;
}

function meaning({ text, reasons }: Verdict): Markup {
  return html`<p>${text}</p><ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`;
}

function overTime({ slots = [], metrics = [] }: NonNullable<MonitorReport["result"]>): Markup | null {
  if (slots.length === 0) return null;
  const rows = metricRows(
    metrics,
    slots.map(({ start }) => start),
  );
  const head = ["slot", "light", "rows", "versions", ...rows.map(({ name }) => name)];
  const body = slots.map(({ start, light, rows: count, modelVersions }, index) => [
    ...[dayOf(start), light, count.toLocaleString("en"), modelVersions.join(", ")],
    ...rows.map(({ values }) => figure(values[index] ?? null)),
  ]);
  return html`${rows.flatMap((row) => trend(row, slots) ?? [])}${table("By slot of time", head, body)}`;
}

function byVersion({ metrics = [] }: NonNullable<MonitorReport["result"]>): Markup | null {
  const versions = versionRows(metrics);
  if (versions.length < 2) return null;
  const names = [...new Set(versions.flatMap(({ values }) => Object.keys(values)))];
  const body = versions.map(({ version, values }) => [version, ...names.map((name) => figure(values[name] ?? null))]);
  return table("By version of the model", ["version", ...names], body);
}

function codeSection({ code }: PeriodReport): Markup | null {
  if (code === null) return null;
  const changes = code.versions.map(({ path, name, before, after }) => [
    path,
    name,
    versionsInWords(before),
    versionsInWords(after),
  ]);
  const commits = code.commits
    .slice(0, MOST)
    .map(({ hash, at, subject }) => html`<li><code>${hash}</code> ${dayOf(at)} ${subject}</li>`);
  return html`<section>
<h2>What changed in the code</h2>
${changes.length === 0 ? html`<p>No file names another version of a model than before.</p>` : table("Versions of models", ["file", "model", "before", "now"], changes)}
${commits.length === 0 ? null : html`<ul>${commits}</ul>`}
</section>`;
}

function registrySection({ registered }: PeriodReport): Markup | null {
  if (registered.length === 0) return null;
  const rows = registered.map(({ model, version, at, aliases }) => [
    model,
    String(version),
    dayOf(at),
    aliases.join(", "),
  ]);
  return html`<section><h2>What was registered</h2>${table("Versions", ["model", "version", "on", "aliases"], rows)}</section>`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<div class="wide"><table><caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
