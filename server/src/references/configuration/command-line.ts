import { resolved, type ScalarNode, type SequenceNode } from "../../documents/configuration-tree.ts";
import { insertionAfterItem } from "./pin-insertion.ts";
import { keyPlaceIn, type Surroundings, settingValues, valueBehind } from "./setting-values.ts";
import type { Setting, SettingValue } from "./settings.ts";

/** An option, with its value where both are one word: `--model_name_or_path=x`. */
const OPTION = /^(--[A-Za-z][\w.-]*)(=)?/;

/** The options of a command that is written as a list of its words: `["--model_name_or_path", "x", "--revision=main"]`. */
export function commandLineOptions(list: SequenceNode, around: Surroundings): Setting[] {
  const words = list.items.map((item) => resolved(item));
  return words.flatMap((word, index) => {
    const option = optionIn(word);
    if (word?.kind !== "scalar" || option === null) return [];
    const next = words[index + 1];
    const hasOwnWord = option[2] === undefined && next?.kind === "scalar" && optionIn(next) === null;
    const value = hasOwnWord ? settingValues(list.items[index + 1]!, around)[0]! : valueInside(word, option, around);
    const isJoined = option[2] !== undefined;
    return [
      {
        key: option[1]!,
        keyPlace: keyPlaceIn(word, option[1]!.length, around),
        values: [value],
        isList: false,
        insertion: (key) =>
          insertionAfterItem(around.source, list, hasOwnWord ? index + 1 : index, isJoined ? [`${key}=`] : [key, ""]),
      },
    ];
  });
}

function optionIn(word: ReturnType<typeof resolved> | undefined): RegExpExecArray | null {
  return word?.kind === "scalar" ? OPTION.exec(word.text) : null;
}

/** The value behind `=`; an option without any is a switch that is on. */
function valueInside(word: ScalarNode, option: RegExpExecArray, around: Surroundings): SettingValue {
  if (option[2] !== undefined) return valueBehind(word, option[0].length, around);
  return { place: around.source.placeOf(word.span), type: "boolean", written: () => ({ text: "true", pieces: [] }) };
}
