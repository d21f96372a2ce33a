import { withoutVersion } from "../../names/conventions.ts";
import type { ModelName } from "../../names/model-name.ts";
import { GrowingBytes } from "../tables/growing.ts";

/** Writes down which versions of which families there are. Bytes are kept, not strings: these would keep the lists they were cut from. */
export class EditionRows {
  private readonly text = new GrowingBytes();
  private readonly created: number[] = [];

  /** @param created milliseconds since 1970, NaN where that is not known */
  add(name: ModelName, created: number): void {
    const family = withoutVersion(name);
    if (family === null || name.version === null) return;
    this.text.appendText(`${family}\n${name.version.text}\n`);
    this.created.push(created);
  }

  /** The rows as columns: family and version, each ended by a line feed, and the times of creation. */
  finish(): { text: Uint8Array<ArrayBuffer>; created: Float64Array<ArrayBuffer> } {
    return { text: this.text.toArray(), created: Float64Array.from(this.created) };
  }
}
