import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Random } from "../editor/random.ts";

/** Shares of the tasks, in thousandths: like the Hub's, few are large. */
const TASKS: readonly [string, number][] = [
  ["text-classification", 190],
  ["text-generation", 170],
  ["reinforcement-learning", 140],
  ["text2text-generation", 90],
  ["token-classification", 60],
  ["text-to-image", 60],
  ["automatic-speech-recognition", 55],
  ["fill-mask", 45],
  ["question-answering", 40],
  ["image-classification", 35],
  ["feature-extraction", 30],
  ["translation", 25],
  ["summarization", 20],
  ["object-detection", 20],
  ["text-to-speech", 20],
];
const ARCHITECTURES = [
  "bert",
  "roberta",
  "llama",
  "mistral",
  "t5",
  "wav2vec2",
  "whisper",
  "vit",
  "gpt2",
  "qwen",
  "phi",
  "resnet",
];
const SIZES = ["base", "large", "small", "tiny", "7b", "13b", "350m", "1.5B", "xl"];
const WORDS = [
  "finetuned",
  "chat",
  "instruct",
  "gptq",
  "awq",
  "lora",
  "en",
  "de",
  "uncased",
  "squad",
  "imdb",
  "ner",
  "news",
  "sentiment",
];
const STEMS = [
  "churn",
  "support",
  "legal",
  "med",
  "code",
  "finance",
  "sky",
  "alpha",
  "nova",
  "delta",
  "echo",
  "polar",
  "lumen",
  "terra",
];
const VERSIONS = ["v1", "v2", "v3", "v1.1", "v0.2", "1.0.0", "2024-05-01", "final"];

/**
 * A folder with so many distinct names, one list for each task, made where it is not there yet. Families, owners and tokens grow with the
 * corpus as the Hub's do: about one family for six names and one owner for five.
 * @param cache where made corpora are kept
 */
export async function madeNames(count: number, cache: string): Promise<string> {
  const folder = path.join(cache, `corpus-${count}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.part`;
  mkdirSync(unfinished, { recursive: true });
  const random = new Random(count);
  const thousandths = TASKS.reduce((sum, [, share]) => sum + share, 0);
  for (const [task, share] of TASKS) {
    const names = Math.round((count * share) / thousandths);
    await pipeline(Readable.from(lines(names, count, random)), createWriteStream(path.join(unfinished, `${task}.txt`)));
  }
  renameSync(unfinished, folder);
  return folder;
}

/** Names in pieces of text, each ended by a line feed. */
function* lines(names: number, count: number, random: Random): Generator<string> {
  let piece = "";
  for (let index = 0; index < names; index++) {
    piece += `${name(index, count, random)}\n`;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function name(index: number, count: number, random: Random): string {
  const owner = `${random.pick(STEMS)}${random.below(Math.ceil(count / 60))}`;
  const family =
    random.below(3) === 0 ? random.pick(ARCHITECTURES) : `${random.pick(STEMS)}${random.below(Math.ceil(count / 80))}`;
  const parts = [family, random.pick(SIZES), random.pick(WORDS)];
  if (random.below(2) === 0) parts.push(random.pick(WORDS));
  // Names are distinct by a number of their own; on the Hub one token comes on four or five names.
  parts.push(random.below(5) === 0 ? `${random.pick(STEMS)}${index.toString(36)}` : String(index));
  if (random.below(5) === 0) parts.push(random.pick(VERSIONS));
  return `${owner}/${parts.join("-")}`;
}
