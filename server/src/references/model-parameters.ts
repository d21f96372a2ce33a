/** How a model is built and what for, as its card and its configuration say. */
export interface ModelParameters {
  /** `text-classification` */
  task: string | null;
  /** `bert` */
  family: string | null;
  /** `BertForSequenceClassification` */
  architecture: string | null;
  /** Names of the data sets that it was trained on. */
  datasets: readonly string[];
}
