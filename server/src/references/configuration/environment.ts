import { type MappingNode, resolved, type ScalarNode, type SequenceNode } from "../../documents/configuration-tree.ts";
import { entryWritten } from "./entries.ts";
import { insertionAfterItem } from "./pin-insertion.ts";
import { keyPlaceIn, type Surroundings, settingValues, valueBehind } from "./setting-values.ts";
import type { Setting } from "./settings.ts";

/** Keys whose lists hold environment variables: Kubernetes' `env`, Compose's `environment`. */
const ENVIRONMENT_KEY = /^(?:env|environment|env_vars|environment_variables)$/;

const ASSIGNMENT = /^([A-Za-z_]\w*)=/;

/** The variables of an environment list: `- MODEL_ID=x` (Compose), or `- name: MODEL_ID` with `value: x` (Kubernetes). */
export function environmentVariables(list: SequenceNode, path: readonly string[], around: Surroundings): Setting[] {
  if (!ENVIRONMENT_KEY.test(path.at(-1) ?? "")) return [];
  return list.items.flatMap((item, index) => {
    const target = resolved(item);
    if (target?.kind === "mapping") return namedVariable(target, around);
    return target?.kind === "scalar" ? assignedVariable(target, list, index, around) : [];
  });
}

function assignedVariable(word: ScalarNode, list: SequenceNode, index: number, around: Surroundings): Setting[] {
  const assignment = ASSIGNMENT.exec(word.text);
  if (assignment === null) return [];
  const key = assignment[1]!;
  return [
    {
      key,
      keyPlace: keyPlaceIn(word, key.length, around),
      values: [valueBehind(word, assignment[0].length, around)],
      isList: false,
      insertion: (added) => insertionAfterItem(around.source, list, index, [`${added}=`]),
    },
  ];
}

function namedVariable(variable: MappingNode, around: Surroundings): Setting[] {
  const name = entryWritten(variable, "name")?.value;
  const value = entryWritten(variable, "value")?.value;
  const named = name === undefined ? null : resolved(name);
  if (named?.kind !== "scalar" || value === undefined) return [];
  const values = settingValues(value, around);
  const keyPlace = around.source.placeOf(named.span);
  return [{ key: named.text, keyPlace, values, isList: false, insertion: () => null }];
}
