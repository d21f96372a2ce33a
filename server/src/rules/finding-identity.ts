import { createHash } from "node:crypto";
import { HOLE } from "../references/written.ts";
import type { Finding } from "./finding.ts";

/**
 * What a finding is about, wherever in its file it stands: the same before and after lines have moved, code was formatted, or
 * other words were found for the message. Several findings of a file can be about the same.
 */
export interface FindingIdentity {
  /** Relative to the project's root, with forward slashes. */
  path: string;
  code: string;
  /** Null for what a project lacks, which is about no model. */
  ecosystem: string | null;
  name: string | null;
  /** The part of the reference that fixes a version. */
  version: string | null;
}

/** The identity of a finding, whose paths are those of the project. */
export function identityOf({ place, code, reference }: Finding): FindingIdentity {
  return {
    path: place.path,
    code,
    ecosystem: reference?.ecosystem ?? null,
    name: readable(reference?.name ?? null),
    version: readable(reference?.pin.text ?? null),
  };
}

/** A text that is the same for the same identity and no other. */
export function identityKey({ path, code, ecosystem, name, version }: FindingIdentity): string {
  return JSON.stringify([path, code, ecosystem, name, version]);
}

/**
 * A fingerprint for each finding, in their order, by which other tools know it again: its identity, and the how manieth of them it is,
 * as 64 hexadecimal digits.
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = identityKey(identityOf(finding));
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return createHash("sha256").update(`${key}\n${occurrence}`).digest("hex");
  });
}

function readable(text: string | null): string | null {
  return text?.replaceAll(HOLE, "{…}") ?? null;
}
