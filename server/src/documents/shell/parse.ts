import type { Node, Parser } from "web-tree-sitter";
import type { Span } from "../place.ts";
import { type Fragment, hostSpan, partOfFragment } from "./fragment.ts";
import type { Assignment, Branches, Command, ShellScript, ShellWord, Statement } from "./script.ts";
import { readWord, spanOf } from "./words.ts";

/** Deeper statements are left out, so that no text can overflow the stack. */
const MAXIMUM_DEPTH = 100;

/** Characters. Scripts that people write are far smaller. */
const LONGEST_SCRIPT = 512 * 1024;

const SHELL = /(?:^|[\\/])(?:ba|da|z|k|a)?sh$/;

/** Parses shell text (bash, and sh as far as it is the same); a broken text gives what can be read. Never throws. */
export function parseShell(parser: Parser, fragment: Fragment): ShellScript {
  if (fragment.text.length > LONGEST_SCRIPT) return { statements: [], comments: [] };
  return new ShellReader(parser).read(fragment, 0);
}

class ShellReader {
  private readonly parser: Parser;
  private readonly comments: Span[] = [];

  constructor(parser: Parser) {
    this.parser = parser;
  }

  read(fragment: Fragment, depth: number): ShellScript {
    const tree = this.parser.parse(fragment.text);
    if (tree === null) throw new Error("the shell's parser has no language");
    try {
      const statements = new FragmentReader(fragment, this).statements(tree.rootNode, depth);
      const comments = tree.rootNode.descendantsOfType("comment");
      this.comments.push(...comments.map((comment) => hostSpan(fragment, spanOf(comment))));
      return { statements, comments: this.comments.sort((one, other) => one.start - other.start) };
    } finally {
      tree.delete();
    }
  }
}

/** Reads the tree of one fragment. */
class FragmentReader {
  private readonly fragment: Fragment;
  private readonly reader: ShellReader;

  constructor(fragment: Fragment, reader: ShellReader) {
    this.fragment = fragment;
    this.reader = reader;
  }

  /** The statements in a node, in the order they run. */
  statements(node: Node, depth: number): Statement[] {
    return node.namedChildren.flatMap((child) => this.statement(child, depth + 1));
  }

  private statement(node: Node, depth: number): Statement[] {
    if (depth > MAXIMUM_DEPTH) return [];
    switch (node.type) {
      case "command":
        return this.command(node, depth);
      case "variable_assignment":
        return [...this.insideOf(node, depth), this.assignment(node, false)];
      case "declaration_command":
        return this.declaration(node, depth);
      case "unset_command":
        return [{ kind: "forgetting", names: node.namedChildren.map(({ text }) => text) }];
      case "list":
        return this.list(node, depth);
      case "for_statement":
        return this.loop(node, depth);
      case "if_statement":
        return this.condition(node, depth);
      case "case_statement":
        return [this.choice(node, depth)];
      case "while_statement":
      case "c_style_for_statement":
        return [{ kind: "branches", branches: [this.statements(node, depth)], isExhaustive: false }];
      case "function_definition":
        return this.functionDefinition(node, depth);
      case "subshell":
      case "command_substitution":
      case "process_substitution":
        return [{ kind: "block", body: this.statements(node, depth) }];
      case "comment":
      case "heredoc_redirect":
      case "file_redirect":
        return this.insideOf(node, depth);
      default:
        return this.statements(node, depth);
    }
  }

  private command(node: Node, depth: number): Statement[] {
    const environment: Assignment[] = [];
    const words: ShellWord[] = [];
    for (const child of node.namedChildren) {
      if (child.type === "variable_assignment") environment.push(this.assignment(child, false));
      else if (!/_redirect$/.test(child.type)) words.push(readWord(this.fragment, child));
    }
    const command: Command = {
      kind: "command",
      span: hostSpan(this.fragment, spanOf(node)),
      words,
      environment,
    };
    return [...this.insideOf(node, depth), command, ...readVariables(words), ...this.innerScript(node, depth)];
  }

  /** Commands in the words of a node: `$(hf download org/x)`. */
  private insideOf(node: Node, depth: number): Statement[] {
    return node.namedChildren.flatMap((child) => {
      if (/_substitution$/.test(child.type)) return this.statement(child, depth + 1);
      return child.namedChildCount > 0 && depth < MAXIMUM_DEPTH ? this.insideOf(child, depth + 1) : [];
    });
  }

  /** The script that a command gives to a shell: `bash -c '…'`. */
  private innerScript(node: Node, depth: number): Statement[] {
    const words = node.namedChildren;
    const shell = words.findIndex(
      ({ text }, index) => SHELL.test(text) && /^-\w*c$/.test(words[index + 1]?.text ?? ""),
    );
    const script = shell < 0 ? undefined : words[shell + 2];
    if (script === undefined || !/^(?:raw_)?string$/.test(script.type) || /\\["$`]/.test(script.text)) return [];
    const span = { start: script.startIndex + 1, end: script.endIndex - 1 };
    return [...this.reader.read(partOfFragment(this.fragment, span), depth + 1).statements];
  }

  private assignment(node: Node, isExported: boolean): Assignment {
    const [target, value] = node.namedChildren;
    const name = target?.type === "variable_name" ? target.text : "";
    return {
      kind: "assignment",
      name,
      nameSpan: hostSpan(this.fragment, spanOf(target ?? node)),
      value: this.assigned(node, value),
      isAdded: node.children.some(({ type }) => type === "+="),
      isExported,
    };
  }

  private assigned(node: Node, value: Node | undefined): Assignment["value"] {
    if (value === undefined) {
      const end = hostSpan(this.fragment, { start: node.endIndex, end: node.endIndex });
      return { span: end, parts: [], quote: "" };
    }
    if (value.type !== "array") return readWord(this.fragment, value);
    return value.namedChildren.filter(({ type }) => type !== "comment").map((item) => readWord(this.fragment, item));
  }

  private declaration(node: Node, depth: number): Statement[] {
    const isExported = node.child(0)?.type === "export";
    const assignments = node.namedChildren.filter(({ type }) => type === "variable_assignment");
    return [...this.insideOf(node, depth), ...assignments.map((each) => this.assignment(each, isExported))];
  }

  /** `a && b`: what follows may not run. */
  private list(node: Node, depth: number): Statement[] {
    const [first, second] = node.namedChildren;
    const before = first === undefined ? [] : this.statement(first, depth + 1);
    if (second === undefined) return before;
    return [...before, { kind: "branches", branches: [this.statement(second, depth + 1)], isExhaustive: false }];
  }

  private loop(node: Node, depth: number): Statement[] {
    const [variable, ...rest] = node.namedChildren;
    const body = rest.filter(({ type }) => /^(?:do_group|compound_statement)$/.test(type));
    const items = rest.filter((each) => !body.includes(each) && each.type !== "comment");
    const words = items.map((item) => readWord(this.fragment, item));
    const statements = body.flatMap((each) => this.statements(each, depth));
    const inside = items.flatMap((item) => this.insideOf(item, depth));
    return [...inside, { kind: "loop", name: variable?.text ?? "", items: words, body: statements }];
  }

  private condition(node: Node, depth: number): Statement[] {
    const then = node.children.findIndex(({ type }) => type === "then");
    const asked = node.children.slice(0, then).filter(({ isNamed }) => isNamed);
    const clauses = node.namedChildren.filter(({ type }) => /^el(?:if|se)_clause$/.test(type));
    const body = node.children.slice(then).filter((each) => each.isNamed && !/^el(?:if|se)_clause$/.test(each.type));
    const branches = [
      body.flatMap((each) => this.statement(each, depth + 1)),
      ...clauses.map((clause) => this.statements(clause, depth)),
    ];
    const isExhaustive = clauses.some(({ type }) => type === "else_clause");
    return [...asked.flatMap((each) => this.statement(each, depth + 1)), { kind: "branches", branches, isExhaustive }];
  }

  private choice(node: Node, depth: number): Branches {
    const items = node.namedChildren.filter(({ type }) => type === "case_item");
    const branches = items.map((item) => this.statements(item, depth));
    return { kind: "branches", branches, isExhaustive: items.some(({ text }) => /^\*\s*\)/.test(text)) };
  }

  private functionDefinition(node: Node, depth: number): Statement[] {
    const [name, ...body] = node.namedChildren;
    const statements = body.flatMap((each) => this.statement(each, depth + 1));
    return name === undefined ? [] : [{ kind: "function", name: name.text, body: statements }];
  }
}

/** `read -r NAME` and its kin give variables values from outside. */
function readVariables(words: readonly ShellWord[]): Statement[] {
  const [program, ...rest] = words.map(({ parts }) =>
    parts.map((part) => (part.kind === "text" ? part.text : "")).join(""),
  );
  if (program === undefined || !/^(?:read|mapfile|readarray|getopts)$/.test(program)) return [];
  return [{ kind: "forgetting", names: rest.filter((word) => /^[A-Za-z_]\w*$/.test(word)) }];
}
