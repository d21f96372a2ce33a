import type { Evidence } from "../practice.ts";
import type { CodeFile } from "./code-file.ts";
import { hasCode, matches } from "./search.ts";

const PREPROCESSING =
  /^sklearn\.(?:preprocessing|feature_extraction|impute|decomposition|feature_selection)\b.*\.([A-Z]\w+)$/;
const LEARNS = /\.(?:fit|partial_fit|train)\s*\(|\b(?:train|fit)\w*\s*\(/g;
const LOADS = /\bload_model\s*\(|\b(?:joblib|pickle|dill|cloudpickle|torch)\.load\s*\(/g;
const PREDICTS = /\.(?:predict|predict_proba)\s*\(/g;

/**
 * Transformers of scikit-learn that one program fits for training, outside of a `Pipeline`, and that another program, which only makes
 * predictions, makes and fits again. Pointed at where they are fitted again.
 */
export function refittedAtInference(code: readonly CodeFile[]): Evidence[] {
  const programs = code.filter(({ context, text }) => context !== "notebook" && text.includes("sklearn"));
  const predicting = programs.filter((file) => hasCode(file, PREDICTS) && hasCode(file, LOADS) && !usesPipeline(file));
  if (predicting.length === 0) return [];
  const fitted = new Map<string, string>();
  for (const file of programs) {
    const transformers = usesPipeline(file) ? [] : fittedTransformers(file);
    if (learnsBeside(file, transformers)) for (const { name } of transformers) fitted.set(name, file.path);
  }
  return predicting.flatMap((file) => {
    const transformers = fittedTransformers(file);
    if (learnsBeside(file, transformers)) return [];
    return transformers
      .filter(({ name }) => fitted.has(name))
      .map(({ name, offset, length }) => ({
        place: file.placeAt(offset, length),
        message: `\`${name}\` is fitted here again, after ${fitted.get(name)}`,
      }));
  });
}

/** Whether a file trains something other than its transformers. */
function learnsBeside({ code }: CodeFile, transformers: readonly Fitted[]): boolean {
  let rest = code;
  for (const { variable } of transformers)
    rest = rest.replace(new RegExp(`\\b${variable}\\.fit(?:_transform)?\\s*\\(`, "g"), "");
  return matches(LEARNS, rest);
}

interface Fitted {
  name: string;
  variable: string;
  offset: number;
  length: number;
}

function usesPipeline(file: CodeFile): boolean {
  return file.imports().some(({ qualified }) => /^(?:sklearn|imblearn)\.(?:pipeline|compose)\b/.test(qualified));
}

/** Transformers that a file makes (`scaler = StandardScaler()`) and fits (`scaler.fit_transform(…)`). */
function fittedTransformers(file: CodeFile): Fitted[] {
  return file.imports().flatMap(({ qualified }) => {
    const name = PREPROCESSING.exec(qualified)?.[1];
    if (name === undefined) return [];
    const variable = new RegExp(`(\\w+)\\s*=\\s*${name}\\s*\\(`).exec(file.code)?.[1];
    const fit =
      variable === undefined ? null : new RegExp(`\\b${variable}\\.fit(?:_transform)?\\s*\\(`).exec(file.code);
    return variable === undefined || fit === null ? [] : [{ name, variable, offset: fit.index, length: fit[0].length }];
  });
}
