import { comparePlaces } from "../documents/place-order.ts";
import type { Fix, ModelFinding, Severity } from "./finding.ts";
import { JointFix } from "./joint-fix.ts";
import { withoutRepetition } from "./merging.ts";

const LOUDNESS: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The less loud of two severities. */
export function quieter(one: Severity, other: Severity): Severity {
  return LOUDNESS[one] < LOUDNESS[other] ? other : one;
}

/**
 * One finding per model: the loudest, at its first place. The others become its related information, and their fixes its fixes, so
 * that nothing is lost but the repetition.
 * @param findings of one document, ordered by place
 */
export function foldByModel(findings: readonly ModelFinding[]): ModelFinding[] {
  const groups = new Map<string, ModelFinding[]>();
  for (const finding of findings) {
    const group = groups.get(modelKey(finding));
    if (group === undefined) groups.set(modelKey(finding), [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(foldGroup);
}

/** Findings about no known model fold by rule and by the pin they speak of. */
function modelKey({ code, reference: { ecosystem, name, pin } }: ModelFinding): string {
  return name === null ? `${code}\n${pin.text ?? ""}` : `${ecosystem}\n${name}`;
}

function foldGroup(group: readonly ModelFinding[]): ModelFinding {
  const [head, ...rest] = group.toSorted((one, other) => LOUDNESS[one.severity] - LOUDNESS[other.severity]);
  if (head === undefined) throw new Error("a group of findings is never empty");
  if (rest.length === 0) return head;
  const others = rest.toSorted((one, other) => comparePlaces(one.place, other.place));
  const folded = others.map(({ place, code, message }) => ({
    place,
    message: code === head.code ? message : `${code}: ${message}`,
  }));
  return { ...head, related: withoutRepetition([...head.related, ...folded]), fixes: foldFixes(head, others) };
}

/** A fix mends all folded places of its rule at once; fixes of another kind stand beside it. */
function foldFixes(head: ModelFinding, others: readonly ModelFinding[]): Fix[] {
  const joint = head.fixes.map((fix) => new JointFix(fix));
  for (const fix of others.flatMap((other) => other.fixes)) {
    if (!joint.some((each) => each.isLike(fix) && each.add(fix))) joint.push(new JointFix(fix));
  }
  return joint.map((each) => each.toFix());
}
