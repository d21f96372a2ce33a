import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";

/* DuckDB's own SUMMARIZE of the files that are named, one after another. */
const engine = await DuckdbEngine.open();
for (const file of process.argv.slice(2)) await engine.query(`SUMMARIZE FROM '${file}'`);
engine.close();
