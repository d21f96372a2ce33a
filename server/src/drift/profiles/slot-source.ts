import type { Engine, Relation } from "../engine/engine.ts";

/** Data that is read slot by slot. */
export interface SlotSource {
  engine: Engine;
  relation: Relation;
  /** The start of a row's slot, as SQL. */
  start: string;
  hasTime: string;
}
