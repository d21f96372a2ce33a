/** What the built-in catalogue says about a model that a library loads by name: a pipeline of spaCy, weights of timm, a handle of TensorFlow Hub. */
export interface PackagedModel {
  /** As the catalogue writes it: `en_core_web_sm`, `resnet50`. */
  name: string;
  /** Releases of spaCy's pipeline or numbers of TensorFlow Hub, the oldest first; the tags of an architecture of timm. */
  versions: readonly string[];
  /** The day on which the sources were read. */
  asOf: string;
}
