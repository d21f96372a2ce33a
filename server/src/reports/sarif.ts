import type { Place, Range } from "../documents/place.ts";
import type { Finding, Fix } from "../rules/finding.ts";
import { byLoudness, type CheckResult, lineKey } from "./check-result.ts";
import { SARIF_LEVELS, sarifRules } from "./sarif-rules.ts";

/** What GitHub takes of one run: a file with more results is refused, of locations of a result the first hundred are kept. */
const MOST_RESULTS = 25_000;
const MOST_RELATED = 99;
/** Of {@link https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html section 3.27.17}: the number rises when the contribution is made otherwise. */
const FINGERPRINT = "modelverFinding/v1";
const ROOT = "%SRCROOT%";

/**
 * A check's result as SARIF 2.1.0, for code scanning and other viewers. Paths are relative to the root of the sources, which the reader knows.
 * A place in a notebook stands at its line of the file, where that is known.
 */
export function sarifReport(result: CheckResult): string {
  const { rules, indexOf } = sarifRules(result.rules);
  const indexed = result.findings.map((finding, index) => ({ finding, fingerprint: result.fingerprints[index] }));
  const shown = byLoudness(indexed, ({ finding }) => finding.severity, MOST_RESULTS);
  const left = indexed.length - shown.length;
  const run = {
    tool: {
      driver: {
        name: "ModelVer",
        version: result.toolVersion,
        semanticVersion: result.toolVersion,
        rules,
      },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result, left) }],
    originalUriBaseIds: { [ROOT]: { description: { text: "The folder that the paths are relative to." } } },
    columnKind: "utf16CodeUnits",
    results: shown.map(({ finding, fingerprint }) => ({
      ruleId: finding.code,
      ruleIndex: indexOf(finding.code),
      level: SARIF_LEVELS[finding.severity],
      message: { text: messageText(finding, result) },
      locations: [withSnippets(location(finding.place, result), finding.place, result)],
      ...(fingerprint === undefined ? {} : { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
      ...relatedLocations(finding, result),
      ...fixes(finding),
    })),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The notes of the summary, and what was passed over. */
function notifications({ summary }: CheckResult, left: number): object[] {
  const cut = left === 0 ? [] : [`${left} more findings are left out: code scanning takes ${MOST_RESULTS} results.`];
  return [
    ...[...cut, ...summary.notes].map((note) => ({ level: "warning", message: { text: escaped(note) } })),
    ...summary.skipped.map(({ path, reason }) => ({
      level: "note",
      message: { text: escaped(`Skipped: ${reason}`) },
      locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
    })),
  ];
}

function messageText({ place, message }: Finding, { fileLines }: CheckResult): string {
  if (place.cell === undefined) return escaped(message);
  const line = fileLines.get(lineKey(place)) === undefined ? `, line ${place.range.start.line + 1}` : "";
  return escaped(`In cell ${place.cell + 1}${line}: ${message}`);
}

interface PhysicalPlace {
  physicalLocation: { artifactLocation: object; region: object };
  logicalLocations?: object[];
}

function location(place: Place, { fileLines }: CheckResult): PhysicalPlace {
  const artifactLocation = artifact(place.path);
  if (place.cell === undefined) return { physicalLocation: { artifactLocation, region: region(place.range) } };
  const startLine = fileLines.get(lineKey(place)) ?? 1;
  return {
    physicalLocation: { artifactLocation, region: { startLine } },
    logicalLocations: [{ name: `cell ${place.cell + 1}`, kind: "member" }],
  };
}

/** The code itself, for whoever reads the report without the sources. */
function withSnippets(where: PhysicalPlace, place: Place, { lines }: CheckResult): object {
  const line = lines.get(lineKey(place));
  const { start, end } = place.range;
  if (line === undefined || place.cell !== undefined || start.line !== end.line) return where;
  const { artifactLocation, region: within } = where.physicalLocation;
  return {
    physicalLocation: {
      artifactLocation,
      region: { ...within, snippet: { text: line.slice(start.character, end.character) } },
      contextRegion: { startLine: start.line + 1, endLine: start.line + 1, snippet: { text: line } },
    },
  };
}

function relatedLocations({ related }: Finding, result: CheckResult): object {
  if (related.length === 0) return {};
  const locations = related.slice(0, MOST_RELATED).map(({ place, message }, index) => ({
    id: index + 1,
    ...location(place, result),
    message: { text: escaped(message) },
  }));
  return { relatedLocations: locations };
}

/** What can be applied as it is. Edits of a notebook's cell are no edits of its file. */
function fixes({ fixes: offered }: Finding): object {
  const applicable = offered.filter(
    ({ needsInput, edits }) => needsInput !== true && edits.length > 0 && edits.every(({ cell }) => cell === undefined),
  );
  return applicable.length === 0 ? {} : { fixes: applicable.map(fixObject) };
}

function fixObject({ title, safe, edits }: Fix): object {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: { text: escaped(safe ? title : `${title} (may change which model is loaded)`) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
    })),
  };
}

/** One-based; the end column is the first that no longer belongs to it, as with us. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function artifact(path: string): object {
  return { uri: path.split("/").map(encoded).join("/"), uriBaseId: ROOT };
}

function encoded(segment: string): string {
  // Half of a surrogate pair cannot be encoded.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD"));
}

/** `[words](1)` would be a link to a related location; other brackets stay, as not every viewer takes the backslash away. */
function escaped(message: string): string {
  return message.replace(/\[([^[\]]*)\]\(/g, "\\[$1\\](");
}
