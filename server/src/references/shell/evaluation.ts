import type { ShellWord, VariablePart, WordPart } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { HOLE, type Piece, sliceWritten, type WrittenText } from "../written.ts";
import { type CommandWord, writtenWord } from "./command-word.ts";
import { type Origin, type Scope, UNKNOWN, type Value } from "./variables.ts";
import { insertionBehindWord } from "./word-insertion.ts";

/** What the words of a script are, with the variables of a scope filled in. */
export class Evaluation {
  private readonly source: SourceText;
  private readonly scope: Scope;

  constructor(source: SourceText, scope: Scope) {
    this.source = source;
    this.scope = scope;
  }

  /** The words that a word of the script becomes: several for an array, or for an unquoted variable that holds blanks. */
  words(word: ShellWord): CommandWord[] {
    const [part] = word.parts;
    if (part?.kind === "variable" && word.parts.length === 1) {
      const value = this.valueOf(part);
      if (value.kind === "words") return part.index === "@" || word.quote === "" ? [...value.words] : [];
      if (value.kind === "text" && word.quote === "" && /\s/.test(value.written.text))
        return this.split(value.written, word);
      if (value.kind === "text" && value.origin !== null) return [this.atOrigin(value.written, value.origin)];
      if (value.kind !== "text" && (word.quote === "" || part.index === "@" || part.name === "@"))
        return [{ ...this.plain(word), isOpen: true }];
    }
    return [this.plain(word)];
  }

  /** The value that an assignment gives. */
  value(assigned: ShellWord | readonly ShellWord[]): Value {
    if (isList(assigned)) return { kind: "words", words: assigned.flatMap((word) => this.words(word)) };
    const [part] = assigned.parts;
    if (part?.kind === "variable" && assigned.parts.length === 1) return this.valueOf(part);
    return { kind: "text", written: this.text(assigned), origin: null };
  }

  /** The text of a word, with a hole for each part that is not known. */
  text({ parts }: ShellWord): WrittenText {
    return joined(parts.map((part) => this.partText(part)));
  }

  private plain(word: ShellWord): CommandWord {
    const written = this.text(word);
    return {
      place: this.source.placeOf(word.span),
      written,
      isOpen: word.quote === "" && written.text !== "" && written.text.replaceAll(HOLE, "") === "",
      insertion: (words) => insertionBehindWord(this.source, word.span.end, words),
    };
  }

  private atOrigin(written: WrittenText, { place }: Origin): CommandWord {
    return { place, written, isOpen: false, insertion: () => null };
  }

  private split(written: WrittenText, { span }: ShellWord): CommandWord[] {
    const used = this.source.placeOf(span);
    return [...written.text.matchAll(/\S+/g)].map(({ 0: text, index }) =>
      writtenWord(sliceWritten(written, index, index + text.length), used),
    );
  }

  private partText(part: WordPart): WrittenText {
    if (part.kind === "text") {
      if (part.text === "") return { text: "", pieces: [] };
      const place = this.source.placeOf(part.span);
      return { text: part.text, pieces: [{ text: part.text, place, verbatim: part.isVerbatim }] };
    }
    const value = part.kind === "variable" ? this.valueOf(part) : UNKNOWN;
    return value.kind === "text" ? value.written : this.hole(part);
  }

  private hole({ span }: WordPart): WrittenText {
    return { text: HOLE, pieces: [{ text: HOLE, place: this.source.placeOf(span), verbatim: false }] };
  }

  private valueOf(part: VariablePart): Value {
    const value = this.scope.get(part.name) ?? UNKNOWN;
    if (value.kind === "words" && part.index !== "@") return itemOf(value.words, part.index ?? "0");
    if (part.index !== null && part.index !== "@" && value.kind !== "words") return UNKNOWN;
    if (value.kind !== "unknown" || part.fallback === null) return value;
    const written = joined(part.fallback.map((each) => this.partText(each)));
    const fallback: Value = { kind: "text", written, origin: null };
    if (part.isKept) this.scope.set(part.name, fallback);
    return fallback;
  }
}

function isList(assigned: ShellWord | readonly ShellWord[]): assigned is readonly ShellWord[] {
  return Array.isArray(assigned);
}

function itemOf(words: readonly CommandWord[], index: string): Value {
  const word = words[Number(index)];
  if (word === undefined || words.some(({ isOpen }) => isOpen)) return UNKNOWN;
  return { kind: "text", written: word.written, origin: null };
}

function joined(parts: readonly WrittenText[]): WrittenText {
  const pieces: Piece[] = parts.flatMap((part) => part.pieces);
  return { text: parts.map((part) => part.text).join(""), pieces };
}
