import type { Alert } from "./alert.ts";
import type { Notice } from "./notices.ts";

/** A message for people. */
export interface Message {
  subject: string;
  text: string;
}

/** A notice in words. Times are in UTC, and said to be. */
export function messageOf({ firing, resolved }: Notice): Message {
  const parts = [section("Firing", firing, firingLine), section("Resolved", resolved, resolvedLine)];
  return { subject: subjectOf(firing, resolved), text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}

/** A notice as Slack and its kin take it. */
export function slackMessage(notice: Notice): { text: string } {
  const { subject, text } = messageOf(notice);
  return { text: `*${escaped(subject)}*\n${escaped(text.trimEnd())}` };
}

/** An alert as Alertmanager's API v2 takes it. */
export interface PostableAlert {
  labels: Record<string, string>;
  annotations: Record<string, string>;
  startsAt: string;
  endsAt: string;
}

/** How long Alertmanager may believe an alert that nobody confirms: a weekly run must not let it lapse. Milliseconds. */
const BELIEVED = 8 * 24 * 3600 * 1000;

/** A notice as the body of `POST /api/v2/alerts`. */
export function postableAlerts({ firing, resolved, at }: Notice): PostableAlert[] {
  const lapse = new Date(Date.parse(at) + BELIEVED).toISOString();
  return [...firing, ...resolved].map((alert) => ({
    labels: labelsOf(alert),
    annotations: { summary: alert.summary },
    startsAt: alert.since,
    endsAt: alert.until ?? lapse,
  }));
}

function labelsOf({ monitor, rule, subject }: Alert): Record<string, string> {
  return { alertname: "ModelVerAlert", monitor, rule, ...(subject === null ? {} : { subject }) };
}

function subjectOf(firing: readonly Alert[], resolved: readonly Alert[]): string {
  const [first] = [...firing, ...resolved];
  const monitors = [...new Set([...firing, ...resolved].map(({ monitor }) => monitor))];
  const counts = [
    firing.length > 0 ? `${firing.length} firing` : "",
    resolved.length > 0 ? `${resolved.length} resolved` : "",
  ];
  const only = firing.length + resolved.length === 1 && first !== undefined;
  const what = only ? `${first.rule} ${first.state}` : counts.filter((count) => count !== "").join(", ");
  return `ModelVer: ${oneLine(monitors.join(", "))}: ${what}`;
}

function section(title: string, alerts: readonly Alert[], line: (alert: Alert) => string): string {
  return alerts.length === 0 ? "" : [`${title}:`, ...alerts.map(line)].join("\n");
}

function firingLine({ monitor, rule, summary, since }: Alert): string {
  return `- ${oneLine(monitor)}, ${rule}: ${oneLine(summary)} (since ${inWords(since)})`;
}

function resolvedLine({ monitor, rule, subject, since, until }: Alert): string {
  const about = subject === null ? "" : ` of ${oneLine(subject)}`;
  return `- ${oneLine(monitor)}, ${rule}${about}: from ${inWords(since)} to ${inWords(until ?? since)}`;
}

function inWords(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`;
}

/** Names of columns and values come from data: a line break in them is no new line of the message, nor of its head. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

/** The three characters that Slack's mark-up takes for itself. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
