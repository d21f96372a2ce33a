import type { Segment, SegmentKind } from "../../names/model-name.ts";
import { GrowingInts } from "../tables/growing.ts";
import { PairTable } from "../tables/pair-table.ts";

const KINDS: readonly SegmentKind[] = [
  "owner",
  "architecture",
  "generation",
  "size",
  "version",
  "date",
  "label",
  "dataset",
  "language",
  "task",
  "training",
  "adaptation",
  "quantization",
  "format",
  "configuration",
  "identifier",
];
const KIND_NUMBERS = new Map<SegmentKind, number>(KINDS.map((kind, number) => [kind, number]));

/** What stands between two segments: nothing, one of the usual separators, or something else. */
const JOINTS = ["", "-", "_", ".", "/", " ", "…"] as const;
const OTHER_JOINT = JOINTS.length - 1;
const JOINT_NUMBERS = new Uint8Array(128).fill(OTHER_JOINT);
JOINTS.forEach((joint, number) => {
  if (joint !== "" && number !== OTHER_JOINT) JOINT_NUMBERS[joint.charCodeAt(0)] = number;
});

/** The steps of the name at hand. */
const path: number[] = [];

/**
 * Numbers the ways in which names are built. A template is the kinds of a name's segments with what joins them, the owner left
 * out; segments of one kind that follow each other count as one. Templates with the same beginning share it: each is a template
 * and one more step.
 */
export class Templates {
  /** A template less its last step, and that step. The template of no segments is 0, the others their row plus one. */
  readonly steps = new PairTable();
  /** Two numbers that the steps of a template make, and by the pair's number the template: one search instead of one a step. */
  private readonly fingerprints = new PairTable();
  private readonly templates = new GrowingInts();

  /** The number of a name's template. */
  add(name: string, segments: readonly Segment[]): number {
    const length = walk(name, segments);
    let low = 0;
    let high = 0;
    for (let at = 0; at < length; at++) {
      const step = path[at]!;
      low = Math.imul(low ^ (step + 1), 0x01000193);
      high = (Math.imul(high, 31) + step + 1) | 0;
    }
    const known = this.fingerprints.add(low, high);
    if (known === this.templates.length) this.templates.push(this.addPath(length));
    return this.templates.values[known]!;
  }

  private addPath(length: number): number {
    let template = 0;
    for (let at = 0; at < length; at++) template = this.addStep(template, path[at]!);
    return template;
  }

  /** The template that goes one step further than another. */
  addStep(template: number, step: number): number {
    return this.steps.add(template, step) + 1;
  }
}

/** Puts a name's steps into {@link path}. @returns how many they are */
function walk(name: string, segments: readonly Segment[]): number {
  let length = 0;
  let last: SegmentKind = "owner";
  let end = -1;
  for (const segment of segments) {
    const { kind } = segment;
    if (kind === "owner") continue;
    if (kind !== last) {
      const joint = end < 0 ? 0 : jointOf(name, end, segment.start);
      path[length++] = joint * KINDS.length + KIND_NUMBERS.get(kind)!;
      last = kind;
    }
    end = segment.end;
  }
  return length;
}

function jointOf(name: string, end: number, start: number): number {
  if (start === end) return 0;
  const code = name.charCodeAt(end);
  return start === end + 1 && code < 128 ? JOINT_NUMBERS[code]! : OTHER_JOINT;
}

/** All templates in words, by their numbers: `{architecture}-{size}_{version}`. */
export function templateTexts(templates: ArrayLike<number>, steps: ArrayLike<number>): string[] {
  const texts = [""];
  for (let row = 0; row < steps.length; row++) {
    texts.push(texts[templates[row]!]! + stepText(steps[row]!));
  }
  return texts;
}

/** The template of one name in words, for those who count none. */
export function templateText(name: string, segments: readonly Segment[]): string {
  const length = walk(name, segments);
  let text = "";
  for (let at = 0; at < length; at++) text += stepText(path[at]!);
  return text;
}

function stepText(step: number): string {
  return `${JOINTS[Math.floor(step / KINDS.length)]!}{${KINDS[step % KINDS.length]!}}`;
}
