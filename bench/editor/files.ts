import { Random } from "../random.ts";

/** A file's text, and a position in it where a model's name can be asked about. */
export interface FileWithName {
  text: string;
  line: number;
  character: number;
}

const NOUNS = ["batch", "record", "token", "label", "score", "window", "feature", "sample", "request", "metric"];
const VERBS = ["load", "merge", "filter", "count", "split", "encode", "check", "store", "collect", "rank"];

/** Python that names no model: between 40 and 240 lines. */
export function plainModule(random: Random): string {
  return `"""Works on ${random.pick(NOUNS)}s."""\n\nimport logging\nfrom dataclasses import dataclass\n\n\n${functions(random, 4 + random.below(20))}`;
}

/** Python that loads a model by its name, or by a constant of its package, between other code. */
export function exampleService(
  random: Random,
  { package: home, model, constant }: { package: string; model: string; constant: string | null },
): FileWithName {
  const before = functions(random, 1 + random.below(8));
  const head = `"""Serves ${random.pick(NOUNS)}s."""

import logging

from transformers import AutoModel, AutoTokenizer

${constant === null ? "" : `from ${home}.constants import ${constant}\n\n`}
${before}`;
  const name = constant ?? `"${model}"`;
  const load = `def load_model():
    tokenizer = AutoTokenizer.from_pretrained(${name})
    model = AutoModel.from_pretrained(${name}, revision="${commitOf(model, random)}")
    return tokenizer, model
`;
  const text = `${head}${load}\n\n${functions(random, random.below(6))}`;
  return {
    text,
    ...positionOf(text, `    tokenizer = AutoTokenizer.from_pretrained(${name}`, -Math.ceil(name.length / 2)),
  };
}

/** A training configuration, or a deployment with one. */
export function exampleSettings(random: Random, model: string): FileWithName {
  const rest = Array.from(
    { length: 10 + random.below(60) },
    (_, index) => `  ${random.pick(NOUNS)}_${index}: ${random.pick(["0.1", "true", "adamw", "[1, 2, 3]", '"on"'])}\n`,
  ).join("");
  const text = `# Settings of a ${random.pick(NOUNS)}.\ntrainer:\n${rest}model:\n  model_name_or_path: ${model}\n  revision: ${commitOf(model, random)}\ndata:\n${rest}`;
  return { text, ...positionOf(text, `  model_name_or_path: ${model}`, -Math.ceil(model.length / 2)) };
}

/** A notebook of some cells with their outputs. */
export function exampleNotebook(random: Random, model: string): string {
  const code = [
    "import pandas as pd\nfrom transformers import pipeline\n",
    `model = "${model}"\nclassify = pipeline("text-classification", model=model)\n`,
    ...Array.from({ length: 3 + random.below(8) }, () => functions(random, 1)),
  ];
  const cells = code.map((source, index) => ({
    cell_type: "code",
    execution_count: index + 1,
    metadata: {},
    outputs: [{ output_type: "stream", name: "stdout", text: [`${random.pick(NOUNS)} ${random.below(1000)}\n`] }],
    source: source.split(/(?<=\n)/),
  }));
  const metadata = { kernelspec: { name: "python3", language: "python" }, language_info: { name: "python" } };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function functions(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const [verb, noun] = [random.pick(VERBS), random.pick(NOUNS)];
    return `def ${verb}_${noun}_${random.below(1000)}(items, limit=${random.below(100)}):
    """${verb}s every ${noun}."""
    found = {}
    for index, item in enumerate(items):
        if item.${noun} is None or index > limit:
            logging.warning("no ${noun} in %s", item)
            continue
        found.setdefault(item.${noun}, []).append(item)
    return sorted(found.items(), key=lambda pair: len(pair[1]))


`;
  }).join("");
}

/** The commit that the team pins a model to; one place in thirty has stayed behind. */
function commitOf(model: string, random: Random): string {
  const seed = [...model].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  const own = new Random(random.below(30) === 0 ? seed + 1 : seed);
  return Array.from({ length: 40 }, () => own.below(16).toString(16)).join("");
}

/** The position at an offset from the end of a piece that the text holds. */
function positionOf(text: string, piece: string, fromEnd: number): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(piece) + piece.length + fromEnd);
  const lines = before.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
