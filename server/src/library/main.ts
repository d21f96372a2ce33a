export type { ModelName, Segment, SegmentKind, VersionPart, VersionScheme } from "../names/model-name.ts";
export { parseName } from "../names/parse.ts";
export type {
  JsonEdit as Edit,
  JsonFinding as Finding,
  JsonFix as Fix,
  JsonPlace as Place,
  JsonReport as Report,
} from "../reports/json.ts";
export type { CheckOptions, Files } from "./check.ts";
export { check, checkText } from "./check.ts";
