/** What a monitor of a model has to say at present. */
export interface ModelAlert {
  /** The monitor's name. */
  monitor: string;
  /** When it was first seen; ISO 8601. */
  since: string;
  /** One sentence for people. */
  summary: string;
}
