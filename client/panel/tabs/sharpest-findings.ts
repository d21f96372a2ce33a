import type { GrammarTaskRow, OverCount, OwnerRow } from "../../../server/src/panel/protocol.ts";
import { count, counted, decimal, interval, percent } from "../words/numbers.ts";
import type { TabInput } from "./tab.ts";

/** Something that stands out, and the numbers that say so. */
export interface SharpFinding {
  title: string;
  because: string;
}

/** Fewer names say too little about a task or an owner. */
const LEAST_NAMES = 50;

/** The three findings that a reader should know first. */
export function sharpestFindings({ grammar }: TabInput): SharpFinding[] {
  const { patternComparison, tasks, owners, editions, names, share } = grammar;
  return [
    ...misledBy(patternComparison.overCounted, patternComparison.pattern.names),
    ...farthestTask(tasks.rows, share),
    ...longestGap(editions, names),
    ...mostRegularOwner(owners.rows),
  ].slice(0, 3);
}

function misledBy([first]: readonly OverCount[], hits: number): SharpFinding[] {
  if (first === undefined || hits === 0) return [];
  const [text] = first.misleading;
  const example = text === undefined ? "" : `, ${count(text.names)} of them ${text.text}`;
  return [
    {
      title: `Most of what looks like a version is none: ${first.reason}s come first`,
      because: `${count(first.names)} of the ${count(hits)} names that hold v and a digit (${percent(first.names / hits)})${example}`,
    },
  ];
}

/** The task whose interval lies farthest above the share of all. */
function farthestTask(tasks: readonly GrammarTaskRow[], share: number): SharpFinding[] {
  const sure = tasks.filter(({ names, interval: [low] }) => names >= LEAST_NAMES && low > share);
  const [first] = [...sure].sort((a, b) => b.interval[0] - a.interval[0]);
  if (first === undefined || tasks.length < 2) return [];
  return [
    {
      title: `${first.task} versions most`,
      because: `${percent(first.share)} of its ${count(first.names)} names (${interval(first.interval)}), against ${percent(share)} of all`,
    },
  ];
}

function longestGap({ families, withGaps }: { families: number; withGaps: number }, names: number): SharpFinding[] {
  if (families === 0 || names === 0 || withGaps === 0) return [];
  return [
    {
      title: "Versions are left out",
      because: `${count(withGaps)} of ${counted(families, "family", "families")} with several versions skip numbers (${percent(withGaps / families)})`,
    },
  ];
}

function mostRegularOwner(owners: readonly OwnerRow[]): SharpFinding[] {
  const many = owners.filter(({ names }) => names >= LEAST_NAMES);
  const [first] = [...many].sort((a, b) => a.regularity.normalized - b.regularity.normalized);
  if (first === undefined) return [];
  const { commonest, commonestShare, normalized } = first.regularity;
  return [
    {
      title: `${first.owner} names most regularly`,
      because: `${percent(commonestShare)} of its ${count(first.names)} names are built as ${commonest} (entropy ${decimal(normalized)} of 1)`,
    },
  ];
}
