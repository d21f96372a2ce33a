import type { ReactiveController, ReactiveControllerHost } from "lit";
import { readChartTheme, watchTheme } from "../charts/theme-reader.ts";

/** Milliseconds after which the age of numbers is said anew. */
const AGE_PAUSE = 30_000;

/** The colours that pictures are drawn in; draws the page anew when the editor, or the system, has others. */
export class ThemeController implements ReactiveController {
  theme = readChartTheme();
  private readonly host: ReactiveControllerHost;
  private endWatching: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.endWatching = watchTheme(() => {
      this.theme = readChartTheme();
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.endWatching?.();
  }
}

/** The time, to say how old numbers are; draws the page anew as it goes on. */
export class AgeController implements ReactiveController {
  /** Milliseconds since 1970. */
  now = Date.now();
  private readonly host: ReactiveControllerHost;
  private clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** To be called where numbers are new: none of them comes from the future. */
  readClock(): void {
    this.now = Date.now();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.clock = setInterval(() => this.readClock(), AGE_PAUSE);
  }

  hostDisconnected(): void {
    clearInterval(this.clock);
  }
}
