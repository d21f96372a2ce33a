import type { FindingsListener } from "./findings-listener.ts";

/** Milliseconds in which changes are gathered: nobody reads what is told of the whole faster. */
const GATHERED = 250;

/** Follows a session and says, not too often, that something has changed; at once where reading begins or ends. */
export class GatheredChanges implements FindingsListener {
  private readonly tell: (isReading: boolean) => void;
  private readings = 0;
  private timer: NodeJS.Timeout | undefined;

  /** @param tell whether folders are being read */
  constructor(tell: (isReading: boolean) => void) {
    this.tell = tell;
  }

  changed(): void {
    this.timer ??= setTimeout(() => this.tellNow(), GATHERED);
  }

  allChanged(): void {
    this.changed();
  }

  cleared(): void {
    this.changed();
  }

  reading(isReading: boolean): void {
    this.readings += isReading ? 1 : -1;
    this.tellNow();
  }

  ended(): void {
    clearTimeout(this.timer);
  }

  private tellNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.tell(this.readings > 0);
  }
}
