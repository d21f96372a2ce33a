import type { Feature } from "../comparison/feature.ts";
import { numbersOf } from "../comparison/measure-feature.ts";
import type { ReadFeatures } from "../comparison/read-features.ts";
import type { QualityCheck } from "../drift-result.ts";
import type { Column, Engine, Relation } from "../engine/engine.ts";
import type { SlotUnit } from "../sql/dialect.ts";

/** The current data may have a tenth of the reference's rows. */
const LEAST_ROWS = 0.1;
/** Shares may grow by a tenth of what they are in the reference, and by one row in a hundred. */
const GROWTH = 1.1;
const SLACK = 0.01;
/** Data that comes by the slot is late after two. */
const LATE_AFTER = 2;
const SLOT_SECONDS: Record<SlotUnit, number> = { hour: 3600, day: 86_400, week: 604_800, month: 31 * 86_400 };

/** What the quality of current data is judged by. */
export interface QualityWish {
  reference: Relation;
  current: Relation;
  /** Columns; null where the data has none. */
  time: string | null;
  id: string | null;
  slot: SlotUnit;
  /** Seconds since 1970. */
  now: number;
}

/** Tests the quality of current data, by what the reference has. */
export async function checkQuality(engine: Engine, wish: QualityWish, read: ReadFeatures): Promise<QualityCheck[]> {
  return [
    rowCount(read),
    ...(await duplicates(engine, wish)),
    ...(await freshness(engine, wish)),
    ...columnChecks(read),
    ...read.features.map(missing),
    ...(await ranges(engine, read.features)),
    ...read.features.flatMap(unseenValues),
  ];
}

function rowCount({ rows: { reference, current } }: ReadFeatures): QualityCheck {
  const passed = current >= reference * LEAST_ROWS;
  return { test: "row-count", feature: null, passed, detail: `${current} rows; the reference has ${reference}` };
}

/** Rows that are the same in all columns, and rows with an id that another has. */
async function duplicates(engine: Engine, { reference, current, id }: QualityWish): Promise<QualityCheck[]> {
  const [before, after] = [await repeatedShare(engine, reference, null), await repeatedShare(engine, current, null)];
  const whole: QualityCheck = {
    test: "duplicate-rows",
    feature: null,
    passed: after <= before * GROWTH + SLACK,
    detail: `${percent(after)} of the rows repeat another one; ${percent(before)} in the reference`,
  };
  if (id === null || !hasColumn(current, id)) return [whole];
  const repeated = await repeatedShare(engine, current, id);
  return [
    whole,
    {
      test: "unique-ids",
      feature: id,
      passed: repeated === 0,
      detail: `${percent(repeated)} of the rows repeat an id`,
    },
  ];
}

async function repeatedShare(engine: Engine, { sql, columns }: Relation, column: string | null): Promise<number> {
  const { dialect } = engine;
  const names = (column === null ? columns.map(({ name }) => name) : [column]).map((name) => dialect.identifier(name));
  const [row] = await engine.query<{ rows: number; different: number }>(
    `SELECT count(*) AS rows, count(DISTINCT ${dialect.rowHash(names)}) AS different FROM ${sql}`,
  );
  return row!.rows === 0 ? 0 : 1 - row!.different / row!.rows;
}

async function freshness(engine: Engine, { current, time, slot, now }: QualityWish): Promise<QualityCheck[]> {
  if (time === null || current.columns.find(({ name }) => name === time)?.kind !== "time") return [];
  const { dialect } = engine;
  const column = dialect.identifier(time);
  const [row] = await engine.query<{ newest: number | null; text: string | null }>(
    `SELECT ${dialect.seconds(`max(${column})`)} AS newest, ${dialect.timeText(`max(${column})`)} AS text FROM ${current.sql}`,
  );
  const { newest, text } = row!;
  if (newest === null) return [{ test: "freshness", feature: time, passed: false, detail: "no row has a time" }];
  const passed = now - newest <= LATE_AFTER * SLOT_SECONDS[slot];
  return [{ test: "freshness", feature: time, passed, detail: `the newest row is of ${text}` }];
}

/** Columns that are gone, new, empty, or of another type: whatever could not be compared. */
function columnChecks({ unread }: ReadFeatures): QualityCheck[] {
  return unread.map(({ name, drifted, note }) => ({
    test: "column",
    feature: name,
    passed: !drifted,
    detail: note ?? "",
  }));
}

function missing({ name, reference, current }: Feature): QualityCheck {
  const [before, after] = [reference, current].map(({ facts }) => 1 - facts.present / facts.rows) as [number, number];
  const passed = after <= before * GROWTH + SLACK;
  return {
    test: "missing-values",
    feature: name,
    passed,
    detail: `${percent(after)} missing; ${percent(before)} in the reference`,
  };
}

/** Numbers outside of the reference's range. */
async function ranges(engine: Engine, features: readonly Feature[]): Promise<QualityCheck[]> {
  const numeric = features.filter(({ type }) => type === "numeric");
  if (numeric.length === 0) return [];
  const { dialect } = engine;
  const counted = numeric.map((feature, at) => {
    const { value, known } = numbersOf(engine, feature).current;
    const { least, most } = feature.reference.facts;
    const outside = `${value} < ${dialect.number(least!)} OR ${value} > ${dialect.number(most!)}`;
    return `${dialect.countIf(`${known} AND (${outside})`)} AS outside_${at}`;
  });
  const [row] = await engine.query(`SELECT ${counted.join(", ")} FROM ${numeric[0]!.current.relation.sql}`);
  return numeric.map(({ name, reference, current }, at) => {
    const share = Number(row![`outside_${at}`]) / current.facts.present;
    const { least, most } = reference.facts;
    const detail = `${percent(share)} of the values outside of ${least} to ${most}`;
    return { test: "range", feature: name, passed: share <= SLACK, detail };
  });
}

/** Categories that the reference lacks. */
function unseenValues({ name, type, counts }: Feature): QualityCheck[] {
  if (counts === null || counts.isInBuckets || type === "numeric") return [];
  const total = counts.current.reduce((sum, rows) => sum + rows, 0);
  const unseen = counts.current.reduce((sum, rows, at) => sum + (counts.reference[at] === 0 ? rows : 0), 0);
  const share = unseen / total;
  const detail = `${percent(share)} of the values are none of the reference's`;
  return [{ test: "unseen-values", feature: name, passed: share <= SLACK, detail }];
}

function hasColumn({ columns }: Relation, name: string): boolean {
  return columns.some((column: Column) => column.name === name);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.001 ? 3 : 1)} %`;
}
