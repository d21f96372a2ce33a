/** What a word can be beside its kind; traits add up in one number. */
export const Trait = {
  /** A family of base models: the number behind it is a generation. */
  Family: 1 << 0,
  /** An architecture whose own numbers are written with `v`. */
  VNumbered: 1 << 1,
  LanguageCode: 1 << 2,
  WeakLanguage: 1 << 3,
  Translation: 1 << 4,
  Environment: 1 << 5,
  Algorithm: 1 << 6,
  ConfigurationKey: 1 << 7,
  ConfigurationUnit: 1 << 8,
  SizeLetter: 1 << 9,
  FileEnding: 1 << 10,
  Label: 1 << 11,
  ModelWord: 1 << 12,
  /** Digits alone. */
  Number: 1 << 13,
  /** A number marked as a version: `v2`, `ver2`, `v1beta`. */
  MarkedNumber: 1 << 14,
  /** A word that marks the number behind it as a version: `version`, `ver`, `v`. */
  Marker: 1 << 15,
  /** Begins with digits and ends with a unit: a number with a dot before it belongs to it (`1.` and `5b`). */
  Measure: 1 << 16,
  /** Digits and one letter: behind a family its generation (`4o`). */
  LetteredNumber: 1 << 17,
  /** The head of a quantization type: `q4`, `iq3`. */
  QuantizationHead: 1 << 18,
  /** A letter and one or two digits, such as `R1`, `L3`, `b0`, `A14`. */
  LetterDigit: 1 << 19,
  /** A word in which several capitals begin a part: `LunarLander`. */
  CamelCase: 1 << 20,
  /** A number written in scientific notation up to its exponent: `5e`. */
  Mantissa: 1 << 21,
  /** An unknown word and a number: a number with a dot behind it belongs to it (`Samantha2` and `.0`). */
  WordAndNumber: 1 << 22,
  /** A setting with its value, whose decimals may follow: `wd0` and `.02`. */
  Setting: 1 << 23,
  /** A game that reinforcement learning plays, whose name is a word for other things too. */
  ArcadeGame: 1 << 24,
} as const;
