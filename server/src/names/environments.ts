import { Trait } from "./lexicon/trait.ts";
import { APART, emit, has, lowerAt, type Reading, separator } from "./reading.ts";

/** Words that go on with an environment's id. */
const ID_PARTS =
  /^(ple|continuous|dense|hardcore|noframeskip|ramnoframeskip|deterministic|ram|joints|js|4x4|8x8|slippery|noslippery|discrete|env)$/;

/**
 * Reads an environment of reinforcement learning with the `v` number of its id (`LunarLander-v2`): that number says which
 * environment, not which edition of the model. Gives `index` where the word is no environment here.
 */
export function readEnvironment(reading: Reading, index: number): number {
  const last = endOfId(reading, index);
  const isId = has(reading, last, Trait.MarkedNumber) && last > index;
  if (isId && isTold(reading, index, last)) return emit(reading, "dataset", index, last);
  if (reading.hasAlgorithm && has(reading, index, Trait.Environment)) return emit(reading, "dataset", index, index);
  return index;
}

function endOfId(reading: Reading, index: number): number {
  let last = index;
  while (separator(reading, last + 1) !== APART && ID_PARTS.test(lowerAt(reading, last + 1))) last++;
  return has(reading, last + 1, Trait.MarkedNumber) && separator(reading, last + 1) !== APART ? last + 1 : last;
}

/** Numbers that Gym gave: environments of the arcade have no others, and these two are often written in small letters. */
const ARCADE_NUMBERS = /^v[045]$/;
const SMALL_IDS = /^(taxi-v3|cartpole-v[01])$/;

/** An algorithm before it, or the capital that ids begin with; an unknown word needs the algorithm and an id's form. */
function isTold(reading: Reading, index: number, last: number): boolean {
  if (!has(reading, index, Trait.Environment))
    return reading.hasAlgorithm && index === 1 && has(reading, index, Trait.CamelCase);
  if (reading.hasAlgorithm) return true;
  const first = reading.lexemes[index]?.text.charCodeAt(0) ?? 0;
  const hasCapital = first >= 65 && first <= 90;
  const number = lowerAt(reading, last);
  if (has(reading, index, Trait.ArcadeGame)) return hasCapital && ARCADE_NUMBERS.test(number);
  const word = lowerAt(reading, index);
  return hasCapital || word.length >= 9 || SMALL_IDS.test(`${word}-${number}`);
}
