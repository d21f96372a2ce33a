import * as l10n from "@vscode/l10n";
import type { Light } from "../drift/drift-result.ts";
import { VERDICT_TEXTS } from "../drift/verdict/give-verdict.ts";
import type { MonitorState } from "../drift/watch/monitor-state.ts";
import { driftBlocks, driftPicture, svgAddress } from "./drift-picture.ts";
import type { KnownMonitor } from "./known-monitors.ts";
import { inlineCode, plainParagraph } from "./markdown.ts";
import { SHOW_DRIFT, type ShowDriftArguments } from "./protocol.ts";
import { ageWords, dayOf } from "./repository-description.ts";

const DAY = 24 * 3600 * 1000;
/** The longest time between two runs is a week, as a rule. */
const OLD = 8 * DAY;

/** What the editor on the other side can show. */
export interface DriftSupport {
  /** Links that run the command {@link SHOW_DRIFT}. */
  links: boolean;
  /** Pictures that stand in the text. */
  images: boolean;
}

/** The light and the alerts in a few words: `red since 2026-06-01`, `3 alerts`. */
export function driftWords({ state, watched }: KnownMonitor): string[] {
  const { firing } = watched;
  const light = state === null ? [] : [lightWords(state)];
  const [first] = firing;
  const isSaid = state !== null && state.light !== "green";
  const said = first === undefined ? [] : [alertWords(firing.length, isSaid ? null : first.since)];
  return [...light, ...said];
}

/**
 * How long ago a monitor was run last, where that is so long ago that who reads its light may take it for today's.
 * @param now milliseconds since 1970
 */
export function oldRunWords({ state, watched }: KnownMonitor, now: number): string[] {
  const age = now - Date.parse(watched.at ?? state?.at ?? "");
  return age > OLD ? [l10n.t("last run {0}", ageWords(age))] : [];
}

/**
 * What is known of a monitor, as paragraphs of Markdown: how it stands, its slots as a picture, what that means, and where there is more.
 * @param now milliseconds since 1970
 */
export function describeMonitor(known: KnownMonitor, now: number, support: DriftSupport): string[] {
  const { id, monitor, state } = known;
  const name = inlineCode(monitor.name);
  const words = [...driftWords(known), ...measuredWords(state, now)];
  const head = words.length === 0 ? l10n.t("not run yet") : words.join(", ");
  const meaning = [...slotLines(state), ...verdictLines(state), ...(support.links ? [driftLink(id)] : [])];
  return [
    [l10n.t("Monitor {0}: {1}", name, head), ...failureLines(known, now)],
    state === null || state.slots.length === 0 ? [] : [pictureOf(state, support)],
    meaning,
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("  \n"));
}

function lightWords({ light, since }: MonitorState): string {
  if (light === "green") return l10n.t("green");
  if (since === null) return light === "red" ? l10n.t("red") : l10n.t("yellow");
  return light === "red" ? l10n.t("red since {0}", slotDay(since)) : l10n.t("yellow since {0}", slotDay(since));
}

function alertWords(count: number, since: string | null): string {
  if (since === null) return count === 1 ? l10n.t("1 alert") : l10n.t("{0} alerts", count);
  const day = dayOf(Date.parse(since));
  return count === 1 ? l10n.t("1 alert since {0}", day) : l10n.t("{0} alerts since {1}", count, day);
}

function measuredWords(state: MonitorState | null, now: number): string[] {
  return state === null ? [] : [l10n.t("measured {0}", ageWords(now - Date.parse(state.at)))];
}

function failureLines({ watched: { at, failure } }: KnownMonitor, now: number): string[] {
  if (at === null || failure === null) return [];
  return [l10n.t("Could not be run {0}: {1}", ageWords(now - Date.parse(at)), plainParagraph(failure))];
}

function verdictLines(state: MonitorState | null): string[] {
  const verdict = state?.verdict ?? null;
  if (verdict === null) return [];
  const known = VERDICT_TEXTS.find((text) => text === verdict.text);
  return [known === undefined ? plainParagraph(verdict.text) : l10n.t(known)];
}

function pictureOf(state: MonitorState, { images }: DriftSupport): string {
  return images
    ? `![${l10n.t("The slots as a picture, with what the next line says")}](${svgAddress(driftPicture(state))})`
    : driftBlocks(state.slots);
}

function slotLines(state: MonitorState | null): string[] {
  return state === null || state.slots.length === 0 ? [] : [plainParagraph(slotWords(state))];
}

/** `10 slots from 2026-01-01 to 2026-10-01, 6 red, the first 2026-05-01; jaccard 0.832 → 0.452, at least 0.6`: what the picture shows. */
function slotWords({ slots, metric, firstRed }: MonitorState): string {
  const [first, last] = [slots[0]!, slots.at(-1)!];
  const counts = (["red", "yellow"] as const).flatMap((light) =>
    countWords(light, slots.filter((slot) => slot.light === light).length),
  );
  const span = l10n.t("{0} slots from {1} to {2}", slots.length, slotDay(first.start), slotDay(last.start));
  const begun = firstRed === null ? [] : [l10n.t("the first red {0}", slotDay(firstRed))];
  const lights = [span, ...counts, ...begun].join(", ");
  const values = slots.flatMap(({ metric: value }) => value ?? []);
  if (metric === null || values.length === 0) return lights;
  const [before, after] = [digits(values[0]!), digits(values.at(-1)!)];
  const limits = [
    ...(metric.least === undefined ? [] : [l10n.t("at least {0}", digits(metric.least))]),
    ...(metric.most === undefined ? [] : [l10n.t("at most {0}", digits(metric.most))]),
  ];
  return [`${lights}; ${metric.name} ${before} → ${after}`, ...limits].join(", ");
}

function countWords(light: Exclude<Light, "green">, count: number): string[] {
  if (count === 0) return [];
  return [light === "red" ? l10n.t("{0} red", count) : l10n.t("{0} yellow", count)];
}

function driftLink(id: string): string {
  const given: ShowDriftArguments = [id];
  return `[${l10n.t("Show drift")}](command:${SHOW_DRIFT}?${encodeURIComponent(JSON.stringify(given))})`;
}

/** A slot's start, without the hour where that is midnight. */
function slotDay(start: string): string {
  return start.replace(/T00:00:00(\.000)?Z$/, "").replace(/^(.{10})T(\d\d:\d\d).*$/, "$1 $2");
}

/** Three digits that say something. */
function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
