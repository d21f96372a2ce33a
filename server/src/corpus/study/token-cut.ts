import { GrowingBytes } from "../tables/growing.ts";

const DOT = 0x2e;
const HYPHEN = 0x2d;

/** Receives the token that the bytes from `start` to `end` are. */
export type TakeToken = (bytes: Uint8Array, start: number, end: number) => void;

/** Cuts version parts into the study's tokens. Digits are those of ASCII. */
export class TokenCutter {
  private readonly rest = new GrowingBytes();
  private readonly takeToken: TakeToken;

  /** @param takeToken the bytes it gets hold only until it returns */
  constructor(takeToken: TakeToken) {
    this.takeToken = takeToken;
  }

  /**
   * Cuts the version part that the bytes from `start` to `end` are: every `-?[vV]\d\.?\d?\.?\d?` goes, the rest is split at
   * hyphens, and each piece without `digit.digit` at dots.
   */
  cut(bytes: Uint8Array, start: number, end: number): void {
    const { rest } = this;
    rest.length = 0;
    rest.reserve(end - start);
    removeVersions(bytes, start, end, rest);
    let from = 0;
    for (let at = 0; at <= rest.length; at++) {
      if (at < rest.length && rest.values[at] !== HYPHEN) continue;
      this.cutPiece(from, at);
      from = at + 1;
    }
  }

  private cutPiece(start: number, end: number): void {
    const { values } = this.rest;
    if (holdsDecimal(values, start, end)) {
      this.take(start, end);
      return;
    }
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && values[at] !== DOT) continue;
      this.take(from, at);
      from = at + 1;
    }
  }

  /** Empty pieces, pieces of digits alone and single characters are no tokens. */
  private take(start: number, end: number): void {
    if (end - start < 2) return;
    const { values } = this.rest;
    let hasOther = false;
    let isAscii = true;
    for (let at = start; at < end; at++) {
      const byte = values[at]!;
      if (byte >= 0x41 && byte <= 0x5a) values[at] = byte + 0x20;
      if (!isDigit(byte)) hasOther = true;
      if (byte >= 0x80) isAscii = false;
    }
    if (!hasOther) return;
    if (isAscii) this.takeToken(values, start, end);
    else this.takeBeyondAscii(values.subarray(start, end));
  }

  private takeBeyondAscii(bytes: Uint8Array): void {
    const text = decoder.decode(bytes);
    if ([...text].length < 2) return;
    const lower = encoder.encode(text.toLowerCase());
    this.takeToken(lower, 0, lower.length);
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

function removeVersions(bytes: Uint8Array, start: number, end: number, rest: GrowingBytes): void {
  let at = start;
  while (at < end) {
    const after = endOfVersion(bytes, at, end);
    if (after > at) at = after;
    else rest.values[rest.length++] = bytes[at++]!;
  }
}

/** The end of a match of `-?[vV]\d\.?\d?\.?\d?` that begins at `start`; `start` where none does. */
function endOfVersion(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === HYPHEN ? start + 1 : start;
  if (at + 1 >= end || (bytes[at]! | 0x20) !== 0x76 || !isDigit(bytes[at + 1]!)) return start;
  at += 2;
  for (let part = 0; part < 2; part++) {
    if (at < end && bytes[at] === DOT) at++;
    if (at < end && isDigit(bytes[at]!)) at++;
  }
  return at;
}

function holdsDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    if (bytes[at] === DOT && isDigit(bytes[at - 1]!) && isDigit(bytes[at + 1]!)) return true;
  }
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
