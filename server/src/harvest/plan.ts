import type { ModelQuery } from "../registries/huggingface/model-list.ts";

/** What a harvest is to bring in. Two runs with equal plans are one harvest. */
export interface HarvestPlan extends ModelQuery {
  /** Only models created at this time or later. ISO 8601, UTC. */
  since: string | null;
  /** The newest so many models. */
  limit: number | null;
  /** Whether a token is sent, which shows private models too. */
  signedIn: boolean;
}

/** How far a harvest has come. */
export interface Position {
  /** Address of the page to read next; null: all is read. */
  next: string | null;
  /** Models so far. */
  models: number;
  /** Entries of the list that named no model. */
  unreadable: number;
  /** When the newest model so far was created. */
  newest: string | null;
  /** When the model read last was created. */
  reached: string | null;
  /** Models created later came after the harvest began, and are left out; null: none has been met. */
  cutoff: string | null;
}

/** Whether two plans would bring in the same. */
export function isSamePlan(one: HarvestPlan, other: HarvestPlan): boolean {
  return planKeys.every((key) => one[key] === other[key]);
}

const planKeys = ["endpoint", "author", "task", "since", "limit", "signedIn"] as const;
