import { existsSync } from "node:fs";
import { type BindingPackage, bindingFiles, bindingPackage } from "./binding-package.ts";

/** Whether DuckDB's binary is here: `unsupported` where there is none for this platform. */
export type BindingState = { kind: "present" } | { kind: "unsupported" } | { kind: "absent"; wanted: BindingPackage };

/** Looks for DuckDB's binary: beside the program, then in this user's cache. */
export function bindingState(environment: NodeJS.ProcessEnv): BindingState {
  const wanted = bindingPackage();
  if (wanted === null) return { kind: "unsupported" };
  const isPresent = bindingFiles(wanted, environment).some((file) => existsSync(file));
  return isPresent ? { kind: "present" } : { kind: "absent", wanted };
}
