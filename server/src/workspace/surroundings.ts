import { LocalNames } from "./local-names.ts";
import { PublishedChanges } from "./next-version/published-changes.ts";
import { Requirements } from "./requirements.ts";

/** What rules ask about a project beyond its references: the files around them, what it requires, and what its published models changed. */
export class Surroundings {
  readonly localNames: LocalNames;
  readonly requirements: Requirements;
  readonly changes = new PublishedChanges();

  /** @param root absolute */
  constructor(root: string) {
    this.localNames = new LocalNames(root);
    this.requirements = new Requirements(root);
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.localNames.forget();
    this.requirements.forget();
    this.changes.forget();
  }
}
