import type { NamedModel, PinArgument } from "../api-table.ts";
import type { Pin, PinKind } from "../model-reference.ts";
import { HOLE, sliceWritten, type WrittenText } from "../written.ts";
import { type Arm, areCompatible } from "./alternatives.ts";
import type { CallReading } from "./call-reading.ts";
import { findArgument, type PassedAlternative, type PassedArgument, type PassedValue } from "./passed-arguments.ts";

const COMMIT = /^[0-9a-f]{40}$/i;

/** The pin that the text of a name holds. */
export function textPin(named: NamedModel, written: WrittenText): Pin {
  if (named.pin === undefined) return pinOf("none");
  const { kind, span } = named.pin;
  if (span === null) return pinOf(kind);
  const part = sliceWritten(written, span.start, span.end);
  if (part.text.includes(HOLE)) return pinOf("unknown");
  const piece = part.pieces.length === 1 ? part.pieces[0]! : null;
  return { kind, text: part.text, place: piece?.verbatim ? piece.place : null, written: part };
}

function pinOf(kind: PinKind): Pin {
  return { kind, text: null, place: null, written: null };
}

/** The pin that the arguments of a call give, as far as these branches are taken. */
export function argumentPin(reading: CallReading, arms: readonly Arm[]): Pin {
  const { row } = reading.recognised;
  const pins = row.pins ?? [];
  if (pins.length === 0) return pinOf(row.fixedPin ?? "unpinnable");
  let absent: Pin = pinOf(row.fixedPin ?? "none");
  for (const argument of pins) {
    const found = findArgument(reading.passed, argument, arms);
    if (found === "absent") continue;
    if (found === "open") return pinOf("unknown");
    const pin = pinFrom(argument, found, arms);
    if (pin.kind !== "none") return pin;
    absent = pin;
  }
  return absent;
}

/** One pin, where all alternatives give the same; different ones, or one that is not known, make it unknown. */
function pinFrom(argument: PinArgument, passed: PassedArgument, arms: readonly Arm[]): Pin {
  const place = passed.site.module.source.placeOf(passed.node);
  const possible = passed.values().filter((each) => areCompatible(each.arms, arms));
  const pins = possible.map((each) => pinFromValue(argument, each.value));
  const first = pins[0];
  const isOne = pins.every((each) => each.kind === first?.kind && each.text === first.text);
  if (first === undefined) return { ...pinOf("unknown"), place };
  return { ...(isOne ? first : pinOf("unknown")), place };
}

function pinFromValue(argument: PinArgument, value: PassedValue): Pin {
  if (value.kind === "none") return pinOf(value.isOpen ? "unknown" : "none");
  if (value.kind === "sequence")
    return value.items.length === 1 ? onlyPin(argument, value.items[0]!) : pinOf("unknown");
  if (value.kind !== "text" && value.kind !== "number") return pinOf("unknown");
  const { written } = value;
  if (written.text.includes(HOLE) || written.text === "") return pinOf("unknown");
  return { kind: kindOf(argument, written.text), text: written.text, place: null, written };
}

function onlyPin(argument: PinArgument, alternatives: PassedAlternative[]): Pin {
  const value = alternatives.length === 1 ? alternatives[0]!.value : null;
  return value === null || value.kind === "sequence" ? pinOf("unknown") : pinFromValue(argument, value);
}

function kindOf(argument: PinArgument, text: string): PinKind {
  if (typeof argument.kind === "function") return argument.kind(text);
  if (argument.kind !== "revision") return argument.kind;
  return COMMIT.test(text) ? "commit" : "branch-or-tag";
}
