import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import { readEmbedded } from "../source/embedded-value.ts";
import { download } from "../source/saving.ts";
import type { DriftSource, DriftState } from "./drift-source.ts";

/** Numbers that were written into the page. */
export class EmbeddedDriftSource implements DriftSource {
  readonly editor = null;
  private readonly page: DriftPage;

  constructor(page: DriftPage) {
    this.page = page;
  }

  /** What an element of the page holds. */
  static async read(element: Element): Promise<EmbeddedDriftSource> {
    return new EmbeddedDriftSource(await readEmbedded<DriftPage>(element));
  }

  onState(listener: (state: DriftState) => void): void {
    const activity = { kind: "measured", isStale: false } as const;
    listener({ monitors: [], problems: [], chosen: null, activity, page: this.page });
  }

  async save(fileName: string, data: Blob): Promise<void> {
    download(fileName, data);
  }
}
