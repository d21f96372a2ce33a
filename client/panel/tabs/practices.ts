import type { WorkspacePractice } from "../../../server/src/panel/protocol.ts";
import type { Offer, Row, Table } from "../charts/chart.ts";
import { markAction, row, textColumn } from "../charts/parts.ts";
import { count, counted } from "../words/numbers.ts";
import type { TabContent } from "./tab.ts";

type Part = WorkspacePractice["parts"][number];

/** A state with a sign of its own beside the word. */
const STATES: Record<WorkspacePractice["state"], string> = {
  there: "✓ there",
  partial: "~ in part",
  missing: "✗ missing",
  "set-aside": "– set aside",
  "does-not-apply": "– does not apply",
};

/** The checklist of the workspace's practices: what is there, missing or set aside, each with a way to its evidence. */
export function practicesContent(practices: readonly WorkspacePractice[] | null): TabContent {
  if (practices === null) return { answer: "Practices are being looked for…", remarks: [], charts: [], tables: [] };
  const tables = [missingTable(practices), checklist(practices)];
  return {
    answer: answerOf(practices),
    remarks: remarksOf(practices),
    offers: offerForAll(practices),
    charts: [],
    tables,
  };
}

function offerForAll(practices: readonly WorkspacePractice[]): Offer[] {
  if (!practices.some(canBeScaffolded)) return [];
  const action = markAction({ scaffold: { folder: null, codes: [] } });
  return [{ label: "Scaffold all that is missing…", name: "Scaffold all that is missing", action }];
}

function offerFor(practice: WorkspacePractice): Offer | null {
  if (!canBeScaffolded(practice)) return null;
  const { code, folderUri } = practice;
  const action = markAction({ scaffold: { folder: folderUri, codes: [code] } });
  return { label: "Scaffold…", name: `Scaffold ${titleOf(practice)}`, action };
}

function canBeScaffolded({ canScaffold, state }: WorkspacePractice): boolean {
  return canScaffold && (state === "missing" || state === "partial");
}

function answerOf(practices: readonly WorkspacePractice[]): string {
  if (practices.length === 0) return "No folder of this workspace is analysed.";
  const number = (state: WorkspacePractice["state"]) => practices.filter((each) => each.state === state).length;
  const parts = [
    `${count(number("there"))} of ${counted(practices.length, "practice")} are there`,
    `${count(number("partial"))} in part`,
    `${count(number("missing"))} missing`,
  ];
  const aside = number("set-aside");
  return `${parts.join(", ")}${aside === 0 ? "" : `, ${count(aside)} set aside`}; ${count(number("does-not-apply"))} do not apply.`;
}

function remarksOf(practices: readonly WorkspacePractice[]): string[] {
  return practices.some(canBeScaffolded)
    ? ["Scaffolds add files and lines that fit the project, and replace none; each is shown before it is written."]
    : [];
}

/** What is missing, the reason for looking here, comes first. */
function missingTable(practices: readonly WorkspacePractice[]): Table {
  const rows = practices
    .filter(({ state }) => state === "missing" || state === "partial")
    .flatMap((practice) =>
      practice.parts
        .filter(({ state }) => state === "missing")
        .map((part) => ({
          ...partRow([titleOf(practice), part.name, plain(part.message), part.file ?? ""], part),
          offer: offerFor(practice),
        })),
    );
  return {
    id: "missing-practices",
    title: "What is missing",
    caption:
      "Each part that was not found, and the file it belongs in; a click opens the place where something is wrong",
    columns: ["Practice", "Part", "What to do", "File"].map(textColumn),
    rows,
    total: rows.length,
  };
}

function checklist(practices: readonly WorkspacePractice[]): Table {
  const rows = practices.flatMap((practice) => {
    if (practice.state === "set-aside")
      return [row([titleOf(practice), STATES["set-aside"], "", practice.reason ?? "", ""])];
    return practice.parts.flatMap((part) => partRows(practice, part));
  });
  return {
    id: "practices",
    title: "Checklist",
    caption:
      "Every part of every practice with its evidence, or the reason why it does not apply; a click opens the place",
    columns: ["Practice", "State", "Part", "What was found", "Place"].map(textColumn),
    rows,
    total: rows.length,
  };
}

/** A row for each piece of evidence, so that each can be opened. */
function partRows(practice: WorkspacePractice, part: Part): Row[] {
  const head = [titleOf(practice), STATES[part.state], part.name];
  if (part.evidence.length === 0) return [row([...head, plain(part.message), ""])];
  return part.evidence.map(({ message, path, place }) =>
    row([...head, plain(message), `${path}:${place[2] + 1}`], { place }),
  );
}

function partRow(cells: string[], { evidence }: Part): Row {
  const [first] = evidence;
  return first === undefined ? row(cells) : row(cells, { place: first.place });
}

/** A message without the marks that stand for code on a terminal. */
function plain(message: string): string {
  return message.replaceAll("`", "");
}

function titleOf({ code, name, folder }: WorkspacePractice): string {
  return `${code} ${name}${folder === "" ? "" : ` (${folder})`}`;
}
