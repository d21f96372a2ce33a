import { ServerRefusal } from "../registries/http/request-failure.ts";
import type { HubPage } from "../registries/huggingface/hub-client.ts";
import { type ListedModel, readListedModel } from "../registries/huggingface/listed-model.ts";
import { firstPageAddress, LARGEST_PAGE, nextPageAddress } from "../registries/huggingface/model-list.ts";
import { HarvestError } from "./harvest-error.ts";
import type { IdSet } from "./id-set.ts";
import type { HarvestPlan, Position } from "./plan.ts";

/** The models of one page that were not there before, and how far the harvest has come with them. */
export interface Step {
  models: ListedModel[];
  position: Position;
}

/** Reads one page of the list. */
export type ReadPage = (address: string) => Promise<HubPage>;

/** What a Hub answers to a cursor that it does not know (any more). */
const CURSOR_REFUSALS = new Set([400, 404, 410, 422]);

/** Where a harvest begins. */
export function startOf(plan: HarvestPlan): Position {
  return { next: beginning(plan), models: 0, unreadable: 0, newest: null, reached: null, cutoff: null };
}

/**
 * Goes through the list page by page, from a position to the end. Models that are known already are left out, so a page may be
 * read twice. Where the Hub refuses a cursor the list is read again from its beginning, without what was created since.
 * @param known ids of the models before the position; grows with each step
 * @throws {ServerRefusal | HarvestError}
 */
export async function* walkModelList(
  plan: HarvestPlan,
  start: Position,
  known: IdSet,
  readPage: ReadPage,
): AsyncGenerator<Step> {
  let position = start;
  let hasMoved = true;
  const visited = new Set<string>();
  while (position.next !== null) {
    const address = position.next;
    if (visited.has(address)) throw new HarvestError("the Hub's list leads back to a page that was read before");
    visited.add(address);
    const page = await readPage(address).catch((error: unknown) => {
      const isLostCursor = error instanceof ServerRefusal && error.status !== null && CURSOR_REFUSALS.has(error.status);
      if (isLostCursor && hasMoved && address !== beginning(plan)) return null;
      throw error;
    });
    if (page === null) {
      hasMoved = false;
      visited.clear();
      position = { ...position, next: beginning(plan), cutoff: position.cutoff ?? position.newest };
      continue;
    }
    const step = takePage(plan, position, known, page);
    if (step.models.length > 0) hasMoved = true;
    position = step.position;
    yield step;
  }
}

function beginning(plan: HarvestPlan): string {
  return firstPageAddress(plan, Math.min(plan.limit ?? LARGEST_PAGE, LARGEST_PAGE));
}

function takePage(plan: HarvestPlan, before: Position, known: IdSet, page: HubPage): Step {
  const listed = page.entries.map(readListedModel);
  const readable = listed.filter((model) => model !== null);
  const models: ListedModel[] = [];
  for (const model of readable) {
    if (before.models + models.length === plan.limit) break;
    if (known.has(model.id) || !isWanted(model, plan.since, before.cutoff)) continue;
    known.add(model.id);
    models.push(model);
  }
  const count = before.models + models.length;
  const isEnd = count === plan.limit || isPast(readable, plan.since);
  return {
    models,
    position: {
      next: isEnd ? null : nextPageAddress(page.link, page.address, plan.endpoint),
      models: count,
      unreadable: before.unreadable + listed.length - readable.length,
      newest: models.reduce((newest, { created }) => later(newest, created), before.newest),
      reached: models.at(-1)?.created ?? before.reached,
      cutoff: before.cutoff,
    },
  };
}

function isWanted({ created }: ListedModel, since: string | null, cutoff: string | null): boolean {
  if (since !== null && (created === null || created < since)) return false;
  return cutoff === null || created === null || created <= cutoff;
}

/** Whether all that follows is older. A list that is in another order, as a mirror may give it, is read to its end. */
function isPast(models: readonly ListedModel[], since: string | null): boolean {
  if (since === null) return false;
  const dates = models.map(({ created }) => created ?? "");
  const isNewestFirst = dates.every((date, index) => index === 0 || date <= dates[index - 1]!);
  return dates.length > 0 && isNewestFirst && dates.at(-1)! < since;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
