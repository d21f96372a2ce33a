import { isFalse } from "../../documents/configuration-tree.ts";
import type { NamedModel, NameReader, PinArgument } from "../api-table.ts";
import type { Pin, PinKind } from "../model-reference.ts";
import { HOLE, isKnown, sliceWritten, type WrittenText } from "../written.ts";
import type { Setting, SettingValue } from "./settings.ts";

/** What a value says about a model, with the value's text. */
export interface ReadName {
  written: WrittenText;
  named: NamedModel;
}

/** Reads a value as a model's name; null where it names none, or nothing of it is known. */
export function readName(value: SettingValue, reads: "name" | "path" | NameReader): ReadName | null {
  if (value.type !== "text") return null;
  const written = value.written();
  if (written.text.replaceAll(HOLE, "").trim() === "") return null;
  const named = typeof reads === "function" ? reads(written.text) : namedBy(written.text, reads);
  return named === null ? null : { written, named };
}

function namedBy(text: string, reads: "name" | "path"): NamedModel | null {
  if (reads === "name") return { name: { start: 0, end: text.length } };
  const start = Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1;
  return start === text.length ? null : { name: { start, end: text.length }, isLocal: true };
}

/** The part of a value that is the model's name; null where the value holds no name or not all of it is known. */
export function nameOf({ written, named }: ReadName): WrittenText | null {
  if (named.name === null) return null;
  const name = sliceWritten(written, named.name.start, named.name.end);
  return isKnown(name) && name.text !== "" ? name : null;
}

/** The pin that a value holds in itself (`models:/n/3`); null where it holds none. */
export function pinInside({ written, named }: ReadName): Pin | null {
  const { pin } = named;
  if (pin === undefined || pin.kind === "none") return null;
  if (pin.span === null) return bare(pin.kind);
  const text = sliceWritten(written, pin.span.start, pin.span.end);
  if (!isKnown(text)) return bare("unknown");
  return { kind: pin.kind, text: text.text, place: text.pieces[0]?.place ?? null, written: text };
}

/** The pin that a setting of its own gives. */
export function pinOf(setting: Setting, kind: PinArgument["kind"]): Pin {
  const [value] = setting.values;
  if (value === undefined || setting.values.length > 1 || value.type === "boolean") return bare("unknown");
  if (value.type === "null") return bare("none");
  const written = value.written();
  if (!isKnown(written) || written.text === "") return bare("unknown");
  return { kind: pinKind(kind, written.text), text: written.text, place: value.place, written };
}

export function bare(kind: PinKind): Pin {
  return { kind, text: null, place: null, written: null };
}

function pinKind(kind: PinArgument["kind"], text: string): PinKind {
  if (typeof kind === "function") return kind(text);
  if (kind !== "revision") return kind;
  return /^[\da-f]{40}$/.test(text) ? "commit" : "branch-or-tag";
}

/** Whether a switch is on; null where that cannot be known. A switch that is not set is off. */
export function isOn(setting: Setting | null): boolean | null {
  const value = setting?.values[0];
  if (value === undefined || value.type === "null") return false;
  const { text } = value.written();
  if (value.type === "boolean") return !isFalse(text);
  return /^(?:true|false)$/i.test(text) ? !isFalse(text) : null;
}
