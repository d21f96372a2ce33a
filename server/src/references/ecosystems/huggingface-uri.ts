import type { NamedModel } from "../api-table.ts";
import type { Subject } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { revisionKind } from "./revision.ts";

/*
 * Addresses of the Hub. `hf://[datasets/|spaces/]owner/name[@revision][/path]` as HfFileSystem takes it (huggingface_hub,
 * `hf_file_system.py`; KServe writes `:revision`), `hf-hub:owner/name[@revision]` as timm and OpenCLIP take it, and the web addresses.
 */
const PART = `[\\w.${HOLE}-]+`;
const FILE_SYSTEM = new RegExp(
  `^(hf://(?:(datasets|spaces|models)/)?)(${PART}/${PART})(?:[@:](refs/(?:convert|pr)/[^/]+|[^/]+))?(?:/.*)?$`,
  "d",
);
const TIMM = new RegExp(`^(hf[-_]hub:)()(${PART}/${PART})(?:@(.+))?$`, "d");
const WEB = new RegExp(
  `^(https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(?:(datasets|spaces)/)?)(${PART}/${PART})` +
    "(?:/(?:tree|resolve|blob|raw|commit)/(refs%2F(?:convert|pr)%2F[^/?#]+|[^/?#]+))?(?:[/?#].*)?$",
  "d",
);

/** First parts of web addresses that are no namespaces. */
const SITE =
  /^(?:api|blog|buckets|chat|collections|docs|join|learn|login|models|organizations|papers|posts|pricing|settings|tasks|welcome)\//;

const SUBJECTS: Readonly<Record<string, Subject>> = { datasets: "dataset", spaces: "space", models: "model" };

/**
 * Reads an address of a Hub repository (`hf://…`, `hf-hub:…`, `https://huggingface.co/…`); null for any other text. An `hf://` address
 * without a revision is unpinned: the address is the only place that can hold one.
 */
export function readHubUri(text: string): NamedModel | null {
  const match = FILE_SYSTEM.exec(text) ?? TIMM.exec(text) ?? WEB.exec(text);
  if (match === null) return null;
  const [, prefix = "", kind, name = "", revision] = match;
  if (SITE.test(name)) return null;
  const named: NamedModel = { name: { start: prefix.length, end: prefix.length + name.length } };
  const subject = kind ? SUBJECTS[kind] : undefined;
  if (subject !== undefined) named.subject = subject;
  const pinned = match.indices?.[4];
  if (revision !== undefined && pinned) {
    named.pin = { kind: revisionKind(revision), span: { start: pinned[0], end: pinned[1] } };
  } else if (!prefix.startsWith("http")) named.pin = { kind: "none", span: null };
  return named;
}
