import path from "node:path";
import { projectFolder } from "../project.mjs";
import { type PythonEnvironment, preparePython } from "../python-environment.ts";

/** Makes check-jsonschema ready, which holds the schemas that the hosts of pipelines publish. */
export function prepareSchemas(): Promise<PythonEnvironment> {
  const requirements = [path.join(projectFolder, "scripts/schemas/requirements.txt")];
  return preparePython({ name: "schemas", title: "check-jsonschema", requirements, oldest: 10 });
}
