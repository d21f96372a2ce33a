/** The folder in a project where its watch keeps what it knows. Other programs read it; only the watch writes there. */
export const WATCH_FOLDER = ".modelver";

/** The file in it that holds the alerts, as JSON: a {@link WatchState}. */
export const STATE_FILE = "alerts.json";

/** The folder in it with a file for each monitor: its whole last result. */
export const RESULTS_FOLDER = "results";

/** The same with what a result comes to: a {@link MonitorState}. */
export const MONITOR_STATES_FOLDER = "states";

/** The name of a monitor's file: it may be called as no file can be. */
export function monitorFile(monitor: string): string {
  return `${encodeURIComponent(monitor).replaceAll("*", "%2A")}.json`;
}
