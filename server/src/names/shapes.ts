import { isYear, monthNumber } from "./dates.ts";
import type { Lexeme } from "./lexeme.ts";
import { type Entry, lookUp } from "./lexicon/lexicon.ts";
import { Trait } from "./lexicon/trait.ts";
import type { SegmentKind } from "./model-name.ts";
import { cutRuns, type Run } from "./runs.ts";
import { VERSION_MARKERS } from "./version-text.ts";

/** Cuts a chunk (the text between two separators, not empty) into lexemes, linked from the first on: `Qwen2` is a family and a number. */
export function lexChunk(chunk: string): Lexeme {
  const lexemes = analyse(chunk);
  for (let index = 1; index < lexemes.length; index++) (lexemes[index - 1] as Lexeme).next = lexemes[index] as Lexeme;
  return lexemes[0] as Lexeme;
}

/** The lexemes of a chunk; their texts joined are the chunk. */
function analyse(chunk: string): Lexeme[] {
  const lower = chunk.toLowerCase();
  const entry = lookUp(lower);
  if (entry !== undefined && !isDigits(chunk)) return [fromEntry(chunk, lower, entry)];
  const runs = cutRuns(chunk);
  if (runs.some((run) => run.type === "mark") && runs.length > 1) return cutAtMarks(chunk, runs);
  return readRuns(chunk, lower, runs);
}

/** Brackets, plus signs and the like are lexemes of their own. */
function cutAtMarks(chunk: string, runs: readonly Run[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.type !== "mark") continue;
    if (run.start > from) lexemes.push(...analyse(chunk.slice(from, run.start)));
    lexemes.push(plain(chunk.slice(run.start, run.end)));
    from = run.end;
  }
  if (from < chunk.length) lexemes.push(...analyse(chunk.slice(from)));
  return lexemes;
}

function readRuns(chunk: string, lower: string, runs: readonly Run[]): Lexeme[] {
  const [first, second] = runs;
  if (first === undefined) return [];
  if (runs.length === 1) return [first.type === "digits" ? numberLexeme(chunk, lower) : wordLexeme(chunk, lower)];
  if (second === undefined || runs.length > 6) return [plain(chunk)];
  const whole = first.type === "digits" ? readMeasure(chunk, lower, runs) : readLettered(chunk, lower, runs);
  return whole ?? [plain(chunk)];
}

function numberLexeme(chunk: string, lower: string): Lexeme {
  return { text: chunk, lower, kind: null, traits: Trait.Number, phrases: lookUp(lower)?.phrases ?? null, next: null };
}

/** Endings that say of a made-up word that it is an encoder of that family: `FinBERT`. */
const ENCODER_ENDING = /.bert(a|s)?$/;
const ENVIRONMENT_ENDING = /.(env|noframeskip|deterministic)$/;
const CAMEL_CASE = /^[A-Z][a-z]+[A-Z]/;

function wordLexeme(chunk: string, lower: string): Lexeme {
  if (VERSION_MARKERS.has(lower)) return make(chunk, null, Trait.Marker);
  if (ENCODER_ENDING.test(lower)) return make(chunk, "architecture", 0);
  const environment = ENVIRONMENT_ENDING.test(lower) && CAMEL_CASE.test(chunk) ? Trait.Environment : 0;
  return make(chunk, null, environment | (CAMEL_CASE.test(chunk) ? Trait.CamelCase : 0));
}

/** Chunks that begin with digits: sizes, quantizations, settings, dates. */
function readMeasure(chunk: string, lower: string, runs: readonly Run[]): Lexeme[] | null {
  const [digits = "", unit = "", ...rest] = runs.map((run) => lower.slice(run.start, run.end));
  if (rest.length === 0) return readUnit(chunk, digits, unit);
  const tail = rest.join("");
  if (unit === "x") return [make(chunk, /^\d+[bm]$/.test(tail) ? "size" : "configuration", Trait.Measure)];
  if (/^[bm]$/.test(unit) && rest.length === 1) return [make(chunk, "size", Trait.Measure)];
  if (/^[bm]x$/.test(unit)) return [make(chunk, "size", Trait.Measure)];
  if (monthNumber(unit) !== null && /^\d{2}(\d{2})?$/.test(tail)) return [make(chunk, "date", 0)];
  if (unit === "pt" && /^\d+b$/.test(tail)) return [make(chunk, "size", 0)];
  if (unit === "v" && isYear(Number(digits)) && rest.length === 1)
    return [numberLexeme(chunk.slice(0, digits.length), digits), marked(chunk.slice(digits.length))];
  if (/^(bit|bits|bpw)$/.test(unit)) return [make(chunk, "quantization", 0)];
  if (unit === "e") return [make(chunk, "configuration", 0)];
  return null;
}

function readUnit(chunk: string, digits: string, unit: string): Lexeme[] | null {
  if (/^(b|m|bn)$/.test(unit)) return [make(chunk, "size", Trait.Measure)];
  if (/^(bit|bits|bpw)$/.test(unit)) return [make(chunk, "quantization", Trait.Measure)];
  if (unit === "e") return [make(chunk, "configuration", Trait.Mantissa)];
  if (/^(st|nd|rd|th)$/.test(unit)) return [plain(chunk)];
  if (unit === "t" && digits.length <= 2) return [make(chunk, "configuration", Trait.Measure | Trait.LetteredNumber)];
  const isUnit = ((lookUp(unit)?.traits ?? 0) & Trait.ConfigurationUnit) !== 0;
  const lettered = unit.length === 1 && digits.length <= 2 ? Trait.LetteredNumber : 0;
  if (isUnit) return [make(chunk, "configuration", Trait.Measure | lettered)];
  if (lettered !== 0) return [make(chunk, null, lettered)];
  if (monthNumber(unit) !== null && digits.length === 4) return [make(chunk, "date", 0)];
  if (lookUp(unit)?.kind && digits.length <= 2)
    return [numberLexeme(chunk.slice(0, digits.length), digits), ...analyse(chunk.slice(digits.length))];
  return null;
}

/** Chunks that begin with letters and go on with digits. */
function readLettered(chunk: string, lower: string, runs: readonly Run[]): Lexeme[] | null {
  const [head = "", digits = "", ...rest] = runs.map((run) => lower.slice(run.start, run.end));
  const tail = rest.join("");
  return (
    readMarkedNumber(chunk, head, digits, tail) ??
    readQuantization(chunk, lower) ??
    readOwnNumber(chunk, head, tail) ??
    readLettersAndSize(chunk, head, lower) ??
    readKnownHead(chunk, head, digits, tail) ??
    readGluedVersion(chunk, runs) ??
    readSetting(chunk, head, digits, rest)
  );
}

const PRERELEASES = /^(alpha|beta|rc|pre|preview|dev|p|a|b)\d*$/;

function readMarkedNumber(chunk: string, head: string, digits: string, tail: string): Lexeme[] | null {
  if (!VERSION_MARKERS.has(head)) return null;
  if (tail === "" || /^[a-z]$/.test(tail) || PRERELEASES.test(tail)) return [marked(chunk)];
  const end = head.length + digits.length;
  if (isUnknownInLowerCase(chunk.slice(end))) return null;
  return [marked(chunk.slice(0, end)), ...analyse(chunk.slice(end))];
}

/** `v1olet` is a word; `v30Lite` and `v2final` are a version and a word. */
function isUnknownInLowerCase(tail: string): boolean {
  return tail === tail.toLowerCase() && lookUp(tail) === undefined;
}

const QUANTIZATION_HEAD = /^i?q\d(k|f\d+|ks|km|kl)?$|^tq\d$/;
const QUANTIZATION =
  /^(w\d+a\d+(g\d+|kv\d+)?|u?int\d+|fp\d+|bf\d+|nf\d|f16|f32|[iu]\d|qint\d|fp\d+w\d+|w\d+|mxfp\d+|e\dm\d)$/;

function readQuantization(chunk: string, lower: string): Lexeme[] | null {
  if (QUANTIZATION_HEAD.test(lower)) return [make(chunk, "quantization", Trait.QuantizationHead)];
  return QUANTIZATION.test(lower) && !/^w\d+$/.test(lower) ? [make(chunk, "quantization", 0)] : null;
}

const LETTERS_AND_SIZE = /^(\d+x)?\d+[bm](x\d+|\d)?$/;

/** `llama8b`: a word and its size; `a3b` and `e4b` are sizes themselves (active and effective parameters), so is `so400m`. */
function readLettersAndSize(chunk: string, head: string, lower: string): Lexeme[] | null {
  const tail = lower.slice(head.length);
  if (!LETTERS_AND_SIZE.test(tail)) return null;
  if (/^(a|e|so)$/.test(head) || (/^[^stq]{1,2}$/.test(head) && tail.endsWith("b"))) return [make(chunk, "size", 0)];
  if (head.length < 3 && lookUp(head)?.kind !== "architecture") return null;
  return [...analyse(chunk.slice(0, head.length)), make(chunk.slice(head.length), "size", Trait.Measure)];
}

/** Families with their generation, architectures, data sets and labels with their own number. */
function readKnownHead(chunk: string, head: string, digits: string, tail: string): Lexeme[] | null {
  const entry = lookUp(head);
  const end = head.length + digits.length;
  const whole = lookUp(chunk.slice(0, end).toLowerCase());
  if (whole?.kind === "architecture" && (tail.length > 2 || /^v\d/.test(tail))) {
    return [fromEntry(chunk.slice(0, end), chunk.slice(0, end).toLowerCase(), whole), ...analyse(chunk.slice(end))];
  }
  if (entry === undefined) return null;
  if ((entry.traits & Trait.Family) !== 0 && tail.length <= 8) {
    return [fromEntry(chunk.slice(0, head.length), head, entry), ...readRest(chunk.slice(head.length), digits, tail)];
  }
  if ((entry.traits & Trait.Label) !== 0 && tail === "" && digits.length <= longestLabelNumber(entry)) {
    return [make(chunk, null, Trait.Label | (entry.traits & Trait.ConfigurationKey))];
  }
  if (entry.kind === "architecture") return [make(chunk, "architecture", 0)];
  if (entry.kind === "dataset" && tail === "") return [make(chunk, "dataset", 0)];
  if (monthNumber(head) !== null && tail === "" && digits.length === 4) return [make(chunk, "date", 0)];
  return null;
}

/** `alpha256` is a setting, `tmp112` a label. */
function longestLabelNumber(entry: Entry): number {
  return (entry.traits & Trait.ConfigurationKey) !== 0 ? 2 : 4;
}

function readRest(chunk: string, digits: string, tail: string): Lexeme[] {
  if (tail === "") return [numberLexeme(chunk, chunk)];
  if (/^[a-z]$/.test(tail)) return [make(chunk, null, Trait.LetteredNumber)];
  return [numberLexeme(digits, digits), ...analyse(chunk.slice(digits.length))];
}

/** Endings of architectures' names: `foonetv3` is an architecture, its `v3` says which. */
const ARCHITECTURE_ENDING = /(net|former|yolo|swin|dino|vit|mixer|eva|owl|vec)$/;

/** `mobilenetv3`, `yolov8m`, `dinov2`: the `v` belongs to the architecture. */
function readOwnNumber(chunk: string, head: string, tail: string): Lexeme[] | null {
  if (!head.endsWith("v") || tail.length > 2) return null;
  const name = head.slice(0, -1);
  const isKnown = ((lookUp(name)?.traits ?? 0) & Trait.VNumbered) !== 0;
  return isKnown || ARCHITECTURE_ENDING.test(name) ? [make(chunk, "architecture", 0)] : null;
}

/** `churnv2`, `RPv1`, `MixV3`: a word and a version written without a separator. */
function readGluedVersion(chunk: string, runs: readonly Run[]): Lexeme[] | null {
  const [letters, digits, suffix] = runs;
  if (!letters || !digits || runs.length > 3) return null;
  const tail = suffix ? chunk.slice(suffix.start) : "";
  const isLabelled = ((lookUp(tail.toLowerCase())?.traits ?? 0) & Trait.Label) !== 0;
  if (tail.length > 1 && !isLabelled) return null;
  const head = chunk.slice(0, letters.end - 1);
  const mark = chunk.slice(letters.end - 1, letters.end);
  if (mark !== "v" && mark !== "V") return null;
  const isShort = head.length < 3 && lookUp(head.toLowerCase())?.kind !== "architecture";
  if (isShort && !(mark === "v" && /^[A-Z]{2}$/.test(head))) return null;
  if (isLabelled) return [...analyse(head), marked(chunk.slice(head.length, digits.end)), ...analyse(tail)];
  return [...analyse(head), marked(chunk.slice(head.length))];
}

/** `patch16`, `bs32`, `lr1e`, `r16a32`: settings and their values. Other letters with digits may go on behind a dot (`Samantha2.0`). */
function readSetting(chunk: string, head: string, digits: string, rest: string[]): Lexeme[] | null {
  if (!isKey(head)) return readWordAndNumber(chunk, head, digits, rest);
  if (rest.length === 1 && rest[0] === "e") return [make(chunk, "configuration", Trait.Mantissa)];
  if (rest.length > 0 && !(rest.length <= 2 && isKey(rest[0] ?? ""))) return null;
  return [make(chunk, "configuration", letterDigit(head, digits, rest) | Trait.Setting)];
}

function readWordAndNumber(chunk: string, head: string, digits: string, rest: string[]): Lexeme[] | null {
  if (rest.length > 0 || digits.length > 2) return null;
  const traits = letterDigit(head, digits, rest) || Trait.WordAndNumber;
  return [make(chunk, traits === Trait.LetterDigit && /[la-h]/.test(head) ? "configuration" : null, traits)];
}

function letterDigit(head: string, digits: string, rest: string[]): number {
  return head.length === 1 && rest.length === 0 && digits.length <= 2 ? Trait.LetterDigit : 0;
}

function isKey(letters: string): boolean {
  return ((lookUp(letters)?.traits ?? 0) & Trait.ConfigurationKey) !== 0;
}

function marked(text: string): Lexeme {
  return make(text, null, Trait.MarkedNumber);
}

function fromEntry(text: string, lower: string, entry: Entry): Lexeme {
  const marker = VERSION_MARKERS.has(lower) ? Trait.Marker : 0;
  return { text, lower, kind: entry.kind, traits: entry.traits | marker, phrases: entry.phrases, next: null };
}

function plain(text: string): Lexeme {
  return make(text, null, 0);
}

function make(text: string, kind: SegmentKind | null, traits: number): Lexeme {
  return { text, lower: text.toLowerCase(), kind, traits, phrases: null, next: null };
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
