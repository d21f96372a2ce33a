import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { bindingFiles, bindingPackage } from "./binding-package.ts";

// Stands for `@duckdb/node-bindings` in the bundles, which hold no binaries: the file is looked for when DuckDB is first needed.

function load(): unknown {
  const wanted = bindingPackage();
  const file = wanted === null ? undefined : bindingFiles(wanted, process.env).find((each) => existsSync(each));
  if (file === undefined) throw new Error("DuckDB's binary is not here");
  return createRequire(import.meta.url)(file);
}

export default load();
