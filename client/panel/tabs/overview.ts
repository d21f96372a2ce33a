import { answerInWords } from "../../../server/src/reports/corpus-words.ts";
import type { Table } from "../charts/chart.ts";
import { row, textColumn } from "../charts/parts.ts";
import { patternSteps } from "../charts/pattern-steps.ts";
import { schemeBar, THREE_PART } from "../charts/scheme-bar.ts";
import { shareRing } from "../charts/share-ring.ts";
import { HOW } from "./how.ts";
import { sharpestFindings } from "./sharpest-findings.ts";
import type { Tab, TabInput } from "./tab.ts";

/** How many of the names carry a version, how they write it, and what stands out. */
export const overview: Tab = {
  id: "overview",
  title: "Overview",
  content: (input) => {
    const { method, grammar, study } = input;
    const shown = method === "study" ? study : grammar;
    const [answer = "", ...remarks] = answerInWords(shown);
    const schemes = method === "study" ? studySchemes(input) : grammar.schemes;
    return {
      answer,
      remarks: method === "study" ? [] : remarks,
      charts: [shareRing(shown, HOW[method]), schemeBar(schemes, shown.names, HOW[method]), patternSteps(grammar)],
      tables: [findingsTable(input), ...(method === "study" ? [hypotheses(input)] : [])],
    };
  },
};

/** What the study tells apart: names may be counted by both, so that these are no parts of a whole. */
function studySchemes({ study: { versioned, share, interval, threePart } }: TabInput) {
  return [
    { scheme: "v-number", names: versioned, share, interval },
    { scheme: THREE_PART, ...threePart },
  ];
}

function findingsTable(input: TabInput): Table {
  const findings = sharpestFindings(input);
  return {
    id: "findings",
    title: "What stands out",
    caption: "The three sharpest findings, with their numbers",
    columns: [textColumn("Finding"), textColumn("Numbers")],
    rows: findings.map(({ title, because }) => row([title, because])),
    total: findings.length,
  };
}

function hypotheses({ study }: TabInput): Table {
  return {
    id: "hypotheses",
    title: "The study's hypotheses",
    caption: "What these names say about each of them",
    columns: [textColumn("Hypothesis"), textColumn("Verdict"), textColumn("Because")],
    rows: study.hypotheses.map(({ id, hypothesis, verdict, because }) =>
      row([`${id}. ${hypothesis}`, verdict, because]),
    ),
    total: study.hypotheses.length,
  };
}
