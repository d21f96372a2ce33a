import type { ModelName, Segment } from "../names/model-name.ts";

/** What a name says as one line of JSON, without a line break. Offsets count UTF-16 code units. */
export function nameJson({ name, owner, scheme, version, segments, canonical }: ModelName): string {
  return JSON.stringify({
    name,
    owner,
    scheme,
    version: version === null ? null : { text: version.text, start: version.start, end: version.end },
    segments: segments.map(segmentJson),
    canonical,
  });
}

function segmentJson({ kind, text, start, end }: Segment): Segment {
  return { kind, text, start, end };
}
