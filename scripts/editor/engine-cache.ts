import { cpSync } from "node:fs";
import path from "node:path";
import { bindingFolder, bindingPackage } from "../../server/src/drift/engine/binding-package.ts";
import { projectFolder } from "../project.mjs";

/** Puts DuckDB's binary from the checkout's packages where the extension would have fetched it to. Throws where there is none for this platform. */
export function fillEngineCache(cache: string): void {
  const wanted = bindingPackage();
  if (wanted === null) throw new Error("DuckDB is not made for this platform.");
  const installed = path.join(projectFolder, "node_modules", wanted.name);
  cpSync(installed, bindingFolder(wanted, { MODELVER_CACHE: cache }), { recursive: true });
}
