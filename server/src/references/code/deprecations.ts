import type { DeprecatedArgument, DeprecatedCall } from "../api-table.ts";
import type { Deprecation } from "../model-reference.ts";
import type { CallReading } from "./call-reading.ts";
import { findArgument, type PassedArgument } from "./passed-arguments.ts";

/** What is deprecated about a call: the call itself, and parameters it passes. */
export function deprecationsOf(reading: CallReading): Deprecation[] {
  const { row } = reading.recognised;
  const ofArguments = (row.deprecatedArguments ?? []).map((each) => deprecatedArgument(reading, each));
  const ofCall = row.deprecated === undefined ? [] : [deprecatedCall(reading, row.deprecated)];
  return [...ofCall, ...ofArguments.filter((each) => each !== null)];
}

function deprecatedCall(reading: CallReading, deprecated: DeprecatedCall): Deprecation {
  const { member, site } = reading;
  const last = member ?? reading.callee;
  const written = site.module.textOf(last);
  const own = reading.recognised.api.split(".").at(-1) ?? written;
  const { kind, since, instead } = deprecated;
  // Under another name (`import … as`), nothing can be put in its place; nor where the name was imported by itself.
  const isMember = member !== null && written === own;
  const replacement = isMember ? (deprecated.replacement ?? null) : null;
  return { kind, what: own, since, instead, place: site.module.source.placeOf(last), replacement };
}

function deprecatedArgument(reading: CallReading, deprecated: DeprecatedArgument): Deprecation | null {
  const found = findArgument(reading.passed, deprecated);
  if (typeof found === "string" || !isDeprecated(found, deprecated)) return null;
  const node = found.keyword ?? found.node;
  const { kind, since, instead } = deprecated;
  const { module } = found.site;
  const what = found.keyword === null ? (deprecated.keywords?.[0] ?? "") : module.textOf(found.keyword);
  const replacement = found.keyword === null ? null : (deprecated.replacement ?? null);
  return { kind, what, since, instead, place: module.source.placeOf(node), replacement };
}

function isDeprecated(found: PassedArgument, deprecated: DeprecatedArgument): boolean {
  const values = found.values().map((each) => each.value);
  if (values.every((value) => value.kind === "none")) return false;
  const { when } = deprecated;
  if (when === undefined) return true;
  return values.some((value) => (value.kind === "text" || value.kind === "number") && when(value.written.text));
}
