import { existsSync } from "node:fs";
import path from "node:path";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";

/** A pair of generated files. */
export interface Pair {
  reference: string;
  current: string;
}

/** Twenty columns of numbers, five of whole numbers and five of categories, each repeatable by its seed. */
const wide = (seed: number) => [
  ...Array.from({ length: 20 }, (_, at) => `${numberOf(at, seed)} AS x${at}`),
  ...Array.from({ length: 5 }, (_, at) => `CAST(${chance(20 + at, seed)} * ${at + 3} AS INTEGER) AS i${at}`),
  ...Array.from(
    { length: 5 },
    (_, at) => `'c' || CAST(${chance(25 + at, seed)} * ${at * 20 + 3} AS INTEGER) AS c${at}`,
  ),
];
const narrow = (seed: number) => [
  ...Array.from({ length: 5 }, (_, at) => `${numberOf(at, seed)} AS x${at}`),
  `'c' || CAST(${chance(9, seed)} * 50 AS INTEGER) AS c`,
];

/** Makes a pair of Parquet files where they are not there yet. The first column of numbers has drifted. */
export async function makePair(folder: string, rows: number, columns: 30 | 6): Promise<Pair> {
  const pair = {
    reference: path.join(folder, `${rows}x${columns}-reference.parquet`),
    current: path.join(folder, `${rows}x${columns}-current.parquet`),
  };
  if (existsSync(pair.reference) && existsSync(pair.current)) return pair;
  const engine = await DuckdbEngine.open();
  try {
    for (const [at, file] of Object.values(pair).entries()) {
      const list = (columns === 30 ? wide : narrow)(at).join(", ");
      await engine.run(`COPY (SELECT ${list} FROM range(${rows}) AS t(i)) TO '${file}' (FORMAT parquet)`);
    }
  } finally {
    engine.close();
  }
  return pair;
}

/** Even, skewed and far-tailed numbers in turn. */
function numberOf(at: number, seed: number): string {
  const shift = at === 0 && seed === 1 ? " + 0.2" : "";
  const even = chance(at, seed);
  return [`${even}${shift}`, `-ln(1 - ${even} * 0.999999)`, `tan(3.1415 * (${even} - 0.5))`][at % 3]!;
}

function chance(at: number, seed: number): string {
  return `(hash(i, ${at * 2 + seed}) / 18446744073709551615.0)`;
}
