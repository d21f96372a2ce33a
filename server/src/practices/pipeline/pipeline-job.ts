import type { TextLine } from "../evidence/text-file.ts";

/** One job of a pipeline, with what it runs in order. */
export interface PipelineJob {
  name: string;
  path: string;
  lines: readonly TextLine[];
  /** It runs only after other jobs have passed. */
  waits: boolean;
  /** It is started by a push to a branch, rather than by a release, a person or another pipeline. */
  onPush: boolean;
}
