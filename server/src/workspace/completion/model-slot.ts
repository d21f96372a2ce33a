import { closingOf, JAVASCRIPT_TOKEN, PYTHON_TOKEN } from "../../documents/code-tokens.ts";
import { languageOf } from "../../documents/language.ts";
import type { Position, Range } from "../../documents/place.ts";
import type { TypedValue } from "../../documents/typed-value.ts";
import type { Ecosystem, ModelReference } from "../../references/model-reference.ts";
import type { Piece, WrittenText } from "../../references/written.ts";
import type { DocumentContent } from "../content.ts";
import type { Project } from "../project.ts";

/** Put in at the cursor, to see what the engine takes it for. */
const PROBE = "modelver0";

const REGISTRY_SCHEME = "models:/";

/** Ecosystems whose models are files: what names them is their path. */
const FILES: ReadonlySet<Ecosystem> = new Set(["file", "onnx", "gguf"]);

/** A place of an open document where something is typed. */
export interface TypingPlace {
  path: string;
  cell?: number | undefined;
  content: DocumentContent;
  /** UTF-16 offset in the text, or in the cell's text. */
  offset: number;
  position: Position;
  value: TypedValue;
}

/** What may be typed at a place, and what of it stands there. */
export interface ModelSlot {
  /** `path`: a model file with its folders. `pin`: what fixes the version that {@link reference} asks for. */
  kind: "name" | "path" | "pin";
  /** The reference that the place belongs to, read with a probe at the cursor. */
  reference: ModelReference;
  /** Known text that comes before the range: proposals begin with it and leave it out. */
  before: string;
  /** Stands before a proposal where the API asks for an address and none is begun; empty elsewhere. */
  prefix: string;
  /** What a proposal takes the place of, on one line; the cursor is in it. */
  range: Range;
}

/** What of a proposal stands before the cursor. */
export function typedIn({ range }: ModelSlot, place: TypingPlace): string {
  const { offset, position } = place;
  return textOf(place).slice(offset - (position.character - range.start.character), offset);
}

/** The slots that a place fills, one for each ecosystem that a name there may be of; none where no model is named. */
export function modelSlots(project: Project, place: TypingPlace): ModelSlot[] {
  const { path, offset, value, position } = place;
  const probed = contentWith(place, offset, offset, PROBE + value.missingQuote);
  const { references, isBroken } = project.tryOut(path, probed, PROBE, true);
  const slots = slotsIn(references, place);
  if (slots.length > 0) return withAddresses(slots, place, project, probed);
  const tokens = tokensOf(path);
  if (tokens === null) return registryKeySlots(project, place);
  if (!isBroken) return [];
  const mended = mendedContent(place, tokens);
  const found = slotsIn(project.tryOut(path, mended, PROBE, true).references, place);
  return withAddresses(found, place, project, mended).map((slot) => ({
    ...slot,
    range: { start: slot.range.start, end: position },
  }));
}

/** A registered model whose bare name its API does not take is asked for by an address. */
function withAddresses(slots: ModelSlot[], place: TypingPlace, project: Project, probed: DocumentContent): ModelSlot[] {
  const isRegistered = ({ kind, reference }: ModelSlot) => kind === "name" && reference.ecosystem === "mlflow";
  if (!slots.some(isRegistered)) return slots;
  const taken = slotsIn(project.tryOut(place.path, probed, PROBE, false).references, place);
  if (taken.some(isRegistered)) return slots;
  return slots.map((slot) => (isRegistered(slot) ? { ...slot, prefix: REGISTRY_SCHEME } : slot));
}

/** The code with everything closed that it leaves open before the cursor, and without the rest of the line. */
function mendedContent(place: TypingPlace, tokens: RegExp): DocumentContent {
  const text = textOf(place);
  const quote = text[place.value.start - 1] ?? "";
  const feed = text.indexOf("\n", place.offset);
  const typed = text.slice(0, place.offset) + PROBE + quote;
  return contentWith(place, 0, feed < 0 ? text.length : feed, typed + closingOf(typed, tokens));
}

/** A key of configuration that takes any address (`model_uri`), where the project gives one of the registry to it elsewhere. */
function registryKeySlots(project: Project, place: TypingPlace): ModelSlot[] {
  const { value, offset, position } = place;
  if (!REGISTRY_SCHEME.startsWith(textOf(place).slice(value.start, offset))) return [];
  const probed = contentWith(place, value.start, value.end, REGISTRY_SCHEME + PROBE + value.missingQuote);
  const reference = project.tryOut(place.path, probed, PROBE, false).references.find(({ name }) => name === PROBE);
  if (reference === undefined) return [];
  const isOfKey = ({ api }: ModelReference) => api === reference.api;
  const registered = project.modelsIn(reference.ecosystem).flatMap(({ references }) => references);
  if (!registered.some((each) => isOfKey(each) && isAddressElsewhere(each, place))) return [];
  const { line, character } = position;
  const start = { line, character: character - (offset - value.start) };
  const end = { line, character: character + (value.end - offset) };
  return [{ kind: "name", reference, before: "", prefix: REGISTRY_SCHEME, range: { start, end } }];
}

function isAddressElsewhere({ value, place }: ModelReference, typed: TypingPlace): boolean {
  const isHere = place.path === typed.path && place.range.start.line === typed.position.line;
  return !isHere && value?.text.startsWith(REGISTRY_SCHEME) === true;
}

function slotsIn(references: readonly ModelReference[], place: TypingPlace): ModelSlot[] {
  const slots = new Map<string, ModelSlot>();
  for (const reference of references) {
    const slot = slotOf(reference, place);
    const key = slot && `${slot.kind} ${reference.ecosystem} ${reference.subject} ${slot.before}`;
    if (slot !== null && key !== null && !slots.has(key)) slots.set(key, slot);
  }
  return [...slots.values()];
}

function slotOf(reference: ModelReference, place: TypingPlace): ModelSlot | null {
  const { nameWritten, value, pin, ecosystem } = reference;
  const isPath = FILES.has(ecosystem) && value?.pieces.length === 1;
  const name = probedPart(isPath ? value : nameWritten, place);
  if (name !== null) return { kind: isPath ? "path" : "name", reference, prefix: "", ...name };
  const pinned = probedPart(pin.written, place);
  return pinned && { kind: "pin", reference, prefix: "", ...pinned };
}

/** The piece of a text that holds the probe, less the probe, and the text before it. */
function probedPart(written: WrittenText | null, place: TypingPlace): Pick<ModelSlot, "before" | "range"> | null {
  const pieces = written?.pieces ?? [];
  const at = pieces.findIndex((piece) => isProbed(piece, place));
  const piece = pieces[at];
  if (piece === undefined) return null;
  const { start, end } = piece.place.range;
  const before = pieces.slice(0, at).map(({ text }) => text);
  return {
    before: before.join(""),
    range: {
      start,
      end: { line: end.line, character: Math.max(end.character - PROBE.length, place.position.character) },
    },
  };
}

function isProbed({ text, place, verbatim }: Piece, { path, cell, position }: TypingPlace): boolean {
  const isHere = place.path === path && place.cell === cell && place.range.start.line === position.line;
  return isHere && verbatim && text.includes(PROBE) && place.range.start.character <= position.character;
}

/** The tokens of code; null for configuration. */
function tokensOf(path: string): RegExp | null {
  const language = languageOf(path);
  if (language === "javascript") return JAVASCRIPT_TOKEN;
  return language === "python" || language === "notebook" ? PYTHON_TOKEN : null;
}

function textOf({ content, cell }: TypingPlace): string {
  return content.kind === "text" ? content.text : (content.cells[cell ?? -1]?.text ?? "");
}

/** The content with another text between two offsets of the text that is typed in. */
function contentWith(place: TypingPlace, start: number, end: number, text: string): DocumentContent {
  const { content, cell } = place;
  const old = textOf(place);
  const changed = old.slice(0, start) + text + old.slice(end);
  if (content.kind === "text") return { ...content, text: changed };
  const cells = content.cells.map((each, index) => (index === cell ? { ...each, text: changed } : each));
  return { ...content, cells };
}
