import type { Evidence } from "../practice.ts";
import type { ProjectEvidence } from "./project-evidence.ts";
import { linesLike } from "./search.ts";

/** Workflows and templates of other repositories that pipelines run: what they do is not known here. */
export function remoteWorkflows(project: ProjectEvidence): Iterable<Evidence> {
  return linesLike(
    project,
    ["pipeline"],
    /^-?\s*uses:\s*["']?[\w.-]+\/[\w.-]+\/\.github\/workflows\/|^-?\s*(?:project|remote|template|component):\s*["']?(?:https?:\/\/|[\w.-]+\/[\w./-]+|\S+@)|@Library\(/,
    "a workflow of another repository is run",
  );
}
