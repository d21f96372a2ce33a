import {
  Cmd,
  DockerfileParser,
  Entrypoint,
  From,
  type Instruction,
  type JSONInstruction,
  PropertyInstruction,
  Run,
} from "dockerfile-ast";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Parser } from "web-tree-sitter";
import type { Range, Span } from "./place.ts";
import { decodedFragment, type Fragment, fragmentAt } from "./shell/fragment.ts";
import { parseShell } from "./shell/parse.ts";
import type { Assignment, ShellScript, ShellWord } from "./shell/script.ts";

/** What an instruction starts: a script, or the words of a program (`["vllm", "serve"]`). */
export type Started =
  | { kind: "script"; script: ShellScript }
  | { kind: "words"; words: ShellWord[]; script: ShellScript };

/** One instruction of a Dockerfile, as far as names can flow through it. Spans are offsets in the file. */
export type DockerInstruction = { span: Span } & (
  | { kind: "from"; image: string; stage: string | null }
  | { kind: "variables"; assignments: Assignment[] }
  | { kind: "run"; started: Started }
  | { kind: "entrypoint"; started: Started }
  | { kind: "command"; started: Started }
);

/** A Dockerfile in parts. */
export interface ParsedDockerfile {
  instructions: DockerInstruction[];
  /** Comments with their marks, in order. */
  comments: Span[];
}

/** Parses a Dockerfile, also a broken one. One for Windows, whose lines go on behind a backtick, is read as empty. */
export function parseDockerfile(parser: Parser, text: string): ParsedDockerfile {
  const file = DockerfileParser.parse(text);
  if (file.getEscapeCharacter() !== "\\") return { instructions: [], comments: [] };
  const reader = new DockerfileReader(parser, text);
  const instructions = file.getInstructions().flatMap((each) => reader.instruction(each) ?? []);
  const comments = file.getComments().map((comment) => reader.spanOf(comment.getRange()));
  return { instructions, comments };
}

class DockerfileReader {
  private readonly parser: Parser;
  private readonly text: string;
  private readonly lines: TextDocument;

  constructor(parser: Parser, text: string) {
    this.parser = parser;
    this.text = text;
    this.lines = TextDocument.create("", "", 0, text);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.lines.offsetAt(start), end: this.lines.offsetAt(end) };
  }

  instruction(instruction: Instruction): DockerInstruction | null {
    const span = this.spanOf(instruction.getRange());
    if (instruction instanceof From) {
      return { kind: "from", span, image: instruction.getImage() ?? "", stage: instruction.getBuildStage() };
    }
    if (instruction instanceof PropertyInstruction) return this.variables(instruction, span);
    if (instruction instanceof Run) return { kind: "run", span, started: this.started(instruction) };
    if (instruction instanceof Entrypoint) return { kind: "entrypoint", span, started: this.started(instruction) };
    return instruction instanceof Cmd ? { kind: "command", span, started: this.started(instruction) } : null;
  }

  /** `ENV NAME=value …`, `ARG NAME=value`; labels name nothing. */
  private variables(instruction: PropertyInstruction, span: Span): DockerInstruction | null {
    if (!/^(?:ENV|ARG)$/.test(instruction.getKeyword())) return null;
    const assignments = instruction.getProperties().flatMap((property): Assignment[] => {
      const range = property.getValueRange();
      if (range === null) return [];
      const nameSpan = this.spanOf(property.getNameRange());
      const value = this.word(this.spanOf(range));
      return [{ kind: "assignment", name: property.getName(), nameSpan, value, isAdded: false, isExported: true }];
    });
    return { kind: "variables", span, assignments };
  }

  /** A value as the shell would read it: quotes and variables are the same. */
  private word(span: Span): ShellWord {
    const { statements } = parseShell(this.parser, withPrefix(fragmentAt(this.text, span), "v="));
    const [first] = statements;
    const isWord = first?.kind === "assignment" && !Array.isArray(first.value);
    return isWord ? (first.value as ShellWord) : { span, parts: [{ kind: "unknown", span }], quote: "" };
  }

  private started(instruction: JSONInstruction): Started {
    const strings = instruction.getJSONStrings();
    if (strings.length === 0) return { kind: "script", script: this.script(instruction) };
    const words = strings.map((string) => this.literal(this.spanOf(string.getRange())));
    return { kind: "words", words, script: this.innerScript(words) };
  }

  private literal(span: Span): ShellWord {
    const content = { start: span.start + 1, end: span.end - 1 };
    const source = this.text.slice(content.start, content.end);
    const text = unescaped(source);
    return { span, quote: '"', parts: [{ kind: "text", text, span: content, isVerbatim: text === source }] };
  }

  /** `["sh", "-c", "script"]` */
  private innerScript(words: readonly ShellWord[]): ShellScript {
    const script = words.findIndex((_, index) => index > 0 && /^-\w*c$/.test(textOf(words[index - 1]!)));
    const isShell = script > 1 && /(?:^|\/)(?:ba|da|z|a)?sh$/.test(textOf(words[script - 2]!));
    const [part] = isShell ? words[script]!.parts : [];
    if (part?.kind !== "text" || !part.isVerbatim) return { statements: [], comments: [] };
    return parseShell(this.parser, fragmentAt(this.text, part.span));
  }

  private script(instruction: JSONInstruction): ShellScript {
    const range = instruction.getArgumentsRange();
    if (range === null) return { statements: [], comments: [] };
    const span = this.spanOf(range);
    const heredocs = instruction instanceof Run ? instruction.getHeredocs() : [];
    if (heredocs.length === 0) return parseShell(this.parser, this.continued(span));
    if (!/^<<-?['"]?\w+['"]?[ \t]*\r?\n/.test(this.text.slice(span.start, span.end))) {
      return parseShell(this.parser, fragmentAt(this.text, span));
    }
    const scripts = heredocs.flatMap((heredoc) => {
      const content = heredoc.getContentRange();
      return content === null ? [] : parseShell(this.parser, fragmentAt(this.text, this.spanOf(content)));
    });
    return {
      statements: scripts.flatMap(({ statements }) => statements),
      comments: scripts.flatMap(({ comments }) => comments),
    };
  }

  /** An instruction of several lines, without the comments and empty lines between them. */
  private continued(span: Span): Fragment {
    if (!/\n[ \t]*(?:#|\r?\n)/.test(this.text.slice(span.start, span.end))) return fragmentAt(this.text, span);
    const offsets: number[] = [];
    let text = "";
    for (const { 0: line, index } of this.text.slice(span.start, span.end).matchAll(/[^\n]*\n?/g)) {
      if (index > 0 && /^[ \t]*(?:#.*)?\r?\n?$/.test(line)) continue;
      text += line;
      for (let at = 0; at < line.length; at++) offsets.push(span.start + index + at);
    }
    offsets.push(span.end);
    return decodedFragment(this.text, text, offsets);
  }
}

/** A fragment behind some text that the file does not hold. */
function withPrefix(fragment: Fragment, prefix: string): Fragment {
  return {
    text: prefix + fragment.text,
    host: fragment.host,
    hostOffset: (offset) => fragment.hostOffset(Math.max(offset - prefix.length, 0)),
  };
}

function textOf({ parts }: ShellWord): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function unescaped(source: string): string {
  if (!source.includes("\\")) return source;
  try {
    return String(JSON.parse(`"${source}"`));
  } catch {
    return source;
  }
}
