import {
  type ConfigurationNode,
  type ConfigurationTree,
  resolved,
  type ScalarNode,
} from "../../documents/configuration-tree.ts";
import type { Place } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { sliceWritten } from "../written.ts";
import { interpolatedScalar, type Scope } from "./interpolation.ts";
import type { SettingValue } from "./settings.ts";

/** Where values stand in their file. */
export interface Surroundings {
  source: SourceText;
  tree: ConfigurationTree;
  /** Collections from the root down to the one that holds the values. */
  scope: Scope;
}

/** The value of a key, used at the span of the node: for an alias that is not where it is written. None for collections. */
export function settingValues(node: ConfigurationNode, { source, scope }: Surroundings): SettingValue[] {
  const target = resolved(node);
  if (target?.kind !== "scalar") return [];
  return [
    {
      get place() {
        return source.placeOf(node.span);
      },
      type: target.type,
      written: () => interpolatedScalar(source, target, scope),
    },
  ];
}

/** What stands in a word behind `KEY=`; `start` counts the characters up to there. */
export function valueBehind(word: ScalarNode, start: number, { source, scope }: Surroundings): SettingValue {
  const span = word.isVerbatim ? { start: word.content.start + start, end: word.content.end } : word.span;
  return {
    place: source.placeOf(span),
    type: "text",
    written: () => {
      const whole = interpolatedScalar(source, word, scope);
      return sliceWritten(whole, start, whole.text.length);
    },
  };
}

/** The key in a word such as `KEY=value`, in its first `length` characters. */
export function keyPlaceIn(word: ScalarNode, length: number, { source }: Surroundings): Place {
  const { start, end } = word.content;
  return source.placeOf({ start, end: word.isVerbatim ? start + length : end });
}
