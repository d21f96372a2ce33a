import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import { judgeSlots } from "../../server/src/drift/profiles/judge-slots.ts";
import { readProfiles } from "../../server/src/drift/profiles/read-profiles.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";

// Profiles a Parquet file day by day and judges each day, as a process of its own.

const engine = await DuckdbEngine.open();
const relation = await openData(engine, "current", [process.argv[2]!], process.cwd());
const wish = {
  relation,
  time: "time",
  slot: "day",
  features: null,
  ignored: [],
  modelVersion: null,
  known: [],
  wantsMoments: process.argv.includes("moments"),
} as const;
const { profiles } = await readProfiles(engine, wish);
judgeSlots(profiles, { basis: { kind: "self" }, bounds: {}, trendWindow: 10 });
engine.close();
