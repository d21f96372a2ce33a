import { normalizedKey } from "../configuration/key-names.ts";
import type { Setting, SettingGroup } from "../configuration/settings.ts";
import { sliceWritten } from "../written.ts";
import { type Option, readArguments } from "./arguments.ts";
import { type CommandWord, programName, textOf } from "./command-word.ts";
import { containerRun } from "./programs.ts";

/** Settings given on a command line, without dashes: Hydra's `model.name=x`, `+model.name=x`. */
const OVERRIDE = /^\+{0,2}([A-Za-z][\w.]*)=/;

/** The long options of a command, and what it overrides, as settings; with whether more may be passed than are seen. */
export function optionGroup(words: readonly CommandWord[]): { group: SettingGroup; isOpen: boolean } {
  const { options, positions, isOpen } = readArguments(words);
  const settings = [
    ...options.filter(({ name }) => name.startsWith("--")).map(optionSetting),
    ...positions.flatMap((word) => assignedSetting(word, OVERRIDE)),
  ];
  return { group: groupOf(settings), isOpen };
}

/** Settings that hold together, with nothing around them. */
export function groupOf(settings: readonly Setting[]): SettingGroup {
  return {
    path: [],
    settings,
    mapping: null,
    find: (key) => settings.findLast((setting) => normalizedKey(setting.key) === key) ?? null,
    around: () => null,
  };
}

/** Each word that may be an address as a setting: the values of all options, and words by themselves. */
export function addressGroup(words: readonly CommandWord[]): SettingGroup {
  const [program, ...rest] = words;
  const { options, positions } = readArguments(rest);
  const single = positions.map(
    (word): Setting => ({
      key: program === undefined ? "" : programName(textOf(program)),
      keyPlace: (program ?? word).place,
      values: [{ place: word.place, type: "text", written: () => word.written }],
      isList: false,
      insertion: () => null,
    }),
  );
  return groupOf([...options.map(optionSetting), ...single]);
}

/** The variables that a container is started with: `docker run -e MODEL_ID=x image`. */
export function containerVariables(words: readonly CommandWord[]): Setting[] {
  const container = containerRun(words);
  if (container === null) return [];
  const { options } = readArguments(words.slice(0, container.start));
  const passed = options.filter(({ name }) => name === "-e" || name === "--env");
  return passed.flatMap(({ value }) => (value === null ? [] : assignedSetting(value, /^([A-Za-z_]\w*)=/)));
}

function optionSetting({ name, word, value, isJoined }: Option): Setting {
  const behind = value ?? word;
  return {
    key: name,
    keyPlace: word.place,
    values: [
      value === null
        ? { place: word.place, type: "boolean", written: () => ({ text: "true", pieces: [] }) }
        : { place: value.place, type: "text", written: () => value.written },
    ],
    isList: false,
    insertion: (key) => behind.insertion(isJoined ? [`${key}=`] : [key, ""]),
  };
}

/** A setting that is one word: `NAME=value`. */
function assignedSetting(word: CommandWord, form: RegExp): Setting[] {
  const assignment = form.exec(textOf(word));
  if (assignment === null) return [];
  const written = sliceWritten(word.written, assignment[0].length, word.written.text.length);
  return [
    {
      key: assignment[1]!,
      keyPlace: word.place,
      values: [{ place: written.pieces[0]?.place ?? word.place, type: "text", written: () => written }],
      isList: false,
      insertion: (added) => word.insertion([`${added}=`]),
    },
  ];
}
