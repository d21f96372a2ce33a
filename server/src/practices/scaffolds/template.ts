import { existsSync, readFileSync } from "node:fs";

/** A template's words in capitals, and what stands for each. A value of several lines is indented like its word. */
export type Fillings = Readonly<Record<string, string>>;

/** Parts of a template that stand between the lines `# if NAME` and `# end`, and whether they are wanted. */
export type Conditions = Readonly<Record<string, boolean>>;

const texts = new Map<string, string>();

/**
 * A template that comes with ModelVer, by its path below `templates`; read once.
 * @throws {Error} of node:fs where there is none, which is a bug
 */
export function template(name: string): string {
  return textBeside(new URL(`./templates/${name}`, import.meta.url));
}

/** The Python file that logs predictions: it lies beside the program, or in its own room where nothing is bundled. */
export function predictionLog(): string {
  const beside = new URL("./prediction_log.py", import.meta.url);
  const inItsRoom = new URL("../../drift/prediction-logging/prediction_log.py", import.meta.url);
  return textBeside(existsSync(beside) ? beside : inItsRoom);
}

function textBeside(file: URL): string {
  let text = texts.get(file.href);
  if (text === undefined) {
    text = readFileSync(file, "utf8");
    texts.set(file.href, text);
  }
  return text;
}

/** A template with its conditions decided, then its words filled. */
export function filled(text: string, fillings: Fillings, conditions: Conditions = {}): string {
  return Object.entries(fillings).reduce(withFilling, decided(text, conditions));
}

function withFilling(text: string, [word, value]: [string, string]): string {
  return text.replace(new RegExp(`^([ \\t]*)(.*?)\\b${word}\\b`, "gm"), (_, indentation: string, before: string) => {
    return indentation + before + value.replaceAll("\n", `\n${indentation}`);
  });
}

/** Conditions may stand in one another. */
function decided(text: string, conditions: Conditions): string {
  const kept: string[] = [];
  const open: boolean[] = [];
  for (const line of text.split("\n")) {
    const name = /^\s*(?:#|\/\/) if (\w+)$/.exec(line)?.[1];
    if (name !== undefined) open.push(conditions[name] ?? false);
    else if (/^\s*(?:#|\/\/) end$/.test(line)) open.pop();
    else if (open.every((wanted) => wanted)) kept.push(line);
  }
  return kept.join("\n");
}
