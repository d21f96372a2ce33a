import { TokenCutter } from "./token-cut.ts";

/** The families, by task, and which of some tokens they have: tells which names are behind a token or a group. */
export class FamiliesWithTokens {
  private readonly wanted: ReadonlySet<string>;
  /** By task and family: how many names, and which of the tokens were met. */
  private readonly families = new Map<string, { names: number; met: Set<string> }>();
  private met = new Set<string>();
  private readonly cutter = new TokenCutter((bytes, start, end) => {
    const token = decoder.decode(bytes.subarray(start, end));
    if (this.wanted.has(token)) this.met.add(token);
  });

  /** @param tokens all that will be asked about */
  constructor(tokens: Iterable<string>) {
    this.wanted = new Set(tokens);
  }

  /** Takes note of a name; all names come by before {@link holds} is asked. */
  add(task: string, name: string): void {
    const parts = familyAndVersion(name);
    if (parts === null) return;
    const key = `${task}\n${parts.family}`;
    let family = this.families.get(key);
    if (family === undefined) {
      family = { names: 0, met: new Set() };
      this.families.set(key, family);
    }
    family.names++;
    this.met = family.met;
    const bytes = encoder.encode(parts.version);
    this.cutter.cut(bytes, 0, bytes.length);
  }

  /** Whether the family of a name has two names or more, and all of some tokens. */
  holds(task: string, name: string, tokens: readonly string[]): boolean {
    const parts = familyAndVersion(name);
    const family = parts === null ? undefined : this.families.get(`${task}\n${parts.family}`);
    return family !== undefined && family.names > 1 && tokens.every((token) => family.met.has(token));
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A name behind its owner, up to the first hyphen or dot, and what follows; null without an owner, who is needed for it. */
function familyAndVersion(name: string): { family: string; version: string } | null {
  const slash = name.indexOf("/");
  if (slash < 0) return null;
  const rest = name.slice(slash + 1);
  const end = rest.search(/[-.]/);
  return end < 0 ? { family: rest, version: "" } : { family: rest.slice(0, end), version: rest.slice(end + 1) };
}
