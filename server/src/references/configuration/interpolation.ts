import { type ConfigurationNode, resolved, type ScalarNode } from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { HOLE, sliceWritten, type WrittenText } from "../written.ts";
import { entryWritten } from "./entries.ts";
import { writtenScalar } from "./scalar-text.ts";

/** A mapping and the collections it stands in, the root first and itself last. */
export type Scope = readonly ConfigurationNode[];

/** `${…}` without another one inside. */
const INTERPOLATION = /\$\{([^${}]*)\}|\$\{|\$[A-Za-z_]\w*/g;

/** A way to another value: `model.name`, `.name`, `models[0].name`. */
const NODE_PATH = /^(\.*)((?:[\w-]+|\[\w+\])(?:\.[\w-]+|\[\w+\])*)$/;

/** Resolvers and shell forms that carry a default: `oc.env:NAME,x`, `env:NAME,x`, `NAME:-x`. */
const WITH_DEFAULT = /^(?:(?:oc\.)?env:\s*\w+\s*,\s*|\w+:?-)(['"]?)([^'"$]+)\1$/;

/** Interpolations that lead to interpolations; more than these are a loop. */
const LONGEST_CHAIN = 10;

/**
 * The text of a scalar with its interpolations (OmegaConf 2.3's `${model.name}`, `${.name}`; environment variables with a
 * default) filled in where they are plain, else with holes.
 */
export function interpolatedScalar(source: SourceText, node: ScalarNode, scope: Scope): WrittenText {
  return new Interpolator(source).scalar(node, scope, 0);
}

class Interpolator {
  private readonly source: SourceText;

  constructor(source: SourceText) {
    this.source = source;
  }

  scalar(node: ScalarNode, scope: Scope, chain: number): WrittenText {
    const written = writtenScalar(this.source, node);
    if (!written.text.includes("$")) return written;
    const parts: WrittenText[] = [];
    let copied = 0;
    for (const { 0: match, 1: inside, index } of written.text.matchAll(INTERPOLATION)) {
      parts.push(sliceWritten(written, copied, index));
      const here = sliceWritten(written, index, index + match.length);
      parts.push((inside === undefined ? null : this.value(inside, here, scope, chain)) ?? holeAt(here));
      copied = index + match.length;
    }
    parts.push(sliceWritten(written, copied, written.text.length));
    return joined(parts);
  }

  private value(inside: string, here: WrittenText, scope: Scope, chain: number): WrittenText | null {
    const fallback = WITH_DEFAULT.exec(inside);
    if (fallback !== null) {
      const start = 2 + inside.length - fallback[1]!.length - fallback[2]!.length;
      return sliceWritten(here, start, start + fallback[2]!.length);
    }
    const path = NODE_PATH.exec(inside);
    if (path === null || chain >= LONGEST_CHAIN) return null;
    const target = follow(startOf(path[1]!.length, scope), path[2]!.match(/[\w-]+/g) ?? []);
    return target === null ? null : this.scalar(target.node, target.scope, chain + 1);
  }
}

function holeAt(here: WrittenText): WrittenText {
  const place = here.pieces[0]?.place;
  return { text: HOLE, pieces: place === undefined ? [] : [{ text: HOLE, place, verbatim: false }] };
}

function joined(parts: readonly WrittenText[]): WrittenText {
  return { text: parts.map((part) => part.text).join(""), pieces: parts.flatMap((part) => part.pieces) };
}

/** Without dots a path begins at the root; one dot is the mapping itself, each further one a collection above it. */
function startOf(dots: number, scope: Scope): Scope {
  return dots === 0 ? scope.slice(0, 1) : scope.slice(0, Math.max(scope.length - dots + 1, 0));
}

function follow(start: Scope, parts: readonly string[]): { node: ScalarNode; scope: Scope } | null {
  let scope = start;
  for (const [index, part] of parts.entries()) {
    const holder = scope.at(-1);
    const child = holder === undefined ? null : memberOf(holder, part);
    if (child === null) return null;
    if (index === parts.length - 1)
      return child.kind === "scalar" && child.type !== "null" ? { node: child, scope } : null;
    scope = [...scope, child];
  }
  return null;
}

function memberOf(holder: ConfigurationNode, name: string): ReturnType<typeof resolved> {
  const target = resolved(holder);
  if (target?.kind === "sequence")
    return /^\d+$/.test(name) && target.items[Number(name)] ? resolved(target.items[Number(name)]!) : null;
  if (target?.kind !== "mapping") return null;
  const entry = entryWritten(target, name);
  return entry === null ? null : resolved(entry.value);
}
