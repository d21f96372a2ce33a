import { EXPANDED_PROPERTIES } from "./listed-model.ts";

/** Which models of which Hub. */
export interface ModelQuery {
  /** Address of the Hub, without a slash at its end. */
  endpoint: string;
  /** A user or an organisation. */
  author: string | null;
  /** A `pipeline_tag`. */
  task: string | null;
}

/** The most that the Hub gives in one answer. */
export const LARGEST_PAGE = 1000;
const SMALLEST_PAGE = 50;

/**
 * Address of the first page, newest models first. Only this order is still while models are downloaded and liked: a
 * model's creation never changes, and what is created meanwhile comes before all that is still to be read.
 * @param pageSize 1 to LARGEST_PAGE
 */
export function firstPageAddress({ endpoint, author, task }: ModelQuery, pageSize: number): string {
  const address = new URL(listAddress(endpoint));
  address.searchParams.set("limit", String(pageSize));
  address.searchParams.set("sort", "createdAt");
  address.searchParams.set("direction", "-1");
  if (author !== null) address.searchParams.set("author", author);
  if (task !== null) address.searchParams.set("pipeline_tag", task);
  for (const property of EXPANDED_PROPERTIES) address.searchParams.append("expand[]", property);
  return address.href;
}

/**
 * The next page as a `Link` header (RFC 8288) tells it; null after the last. A mirror may pass on links that lead to the
 * Hub itself: they are followed on the mirror, so that nothing, a token least of all, goes where the user did not say.
 * @param current address of the page that carried the header
 */
export function nextPageAddress(link: string | null, current: string, endpoint: string): string | null {
  const target = link?.match(/<([^>]*)>[^,<]*;\s*rel="?next"?/)?.[1];
  if (target === undefined || !URL.canParse(target, current)) return null;
  const next = new URL(target, current);
  if (next.origin === new URL(endpoint).origin) return next.href;
  return `${listAddress(endpoint)}${next.search}`;
}

/** The same page with half as many models, for a Hub that is too slow for more; null where it is small already. */
export function smallerPage(address: string): string | null {
  const smaller = new URL(address);
  const size = Math.floor(Number(smaller.searchParams.get("limit")) / 2);
  if (!(size >= SMALLEST_PAGE)) return null;
  smaller.searchParams.set("limit", String(size));
  return smaller.href;
}

function listAddress(endpoint: string): string {
  return `${endpoint}/api/models`;
}
