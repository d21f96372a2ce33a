/** The folder in a project where its watch keeps what it knows. Other programs read it; only the watch writes there. */
export const WATCH_FOLDER = ".modelver";

/** The file in it that holds the alerts, as JSON: a {@link WatchState}. */
export const STATE_FILE = "alerts.json";
