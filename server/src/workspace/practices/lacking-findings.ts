import type { Place } from "../../documents/place.ts";
import type { Finding } from "../../rules/finding.ts";

/** Where findings stand that no file shows: on the project's folder. */
const WHOLE_PROJECT = ".";

/** What a project was last found to lack of practices. */
export class LackingFindings {
  private found: readonly Finding[] = [];
  private shown: readonly Finding[] = [];

  /** All of it, also what only the whole project shows. */
  get all(): readonly Finding[] {
    return this.found;
  }

  /** What a file shows. */
  get inFiles(): readonly Finding[] {
    return this.shown;
  }

  /** What one file shows. */
  in(file: string): Finding[] {
    return this.shown.filter(({ place }) => place.path === file);
  }

  /** Takes newer findings; gives the files of which something else is said now. */
  take(findings: readonly Finding[]): string[] {
    const before = this.shown;
    this.found = findings;
    this.shown = findings
      .filter(isInFile)
      .map((finding) => ({ ...finding, related: finding.related.filter(isInFile) }));
    const files = new Set([...before, ...this.shown].map(({ place }) => place.path));
    return [...files].filter((file) => textOf(before, file) !== textOf(this.shown, file));
  }
}

function isInFile({ place }: { place: Place }): boolean {
  return place.path !== WHOLE_PROJECT;
}

function textOf(findings: readonly Finding[], file: string): string {
  return JSON.stringify(findings.filter(({ place }) => place.path === file));
}
