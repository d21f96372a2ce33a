import * as l10n from "@vscode/l10n";
import { type InlayHint, InlayHintRefreshRequest } from "vscode-languageserver";
import { isInside } from "../../documents/place-order.ts";
import { type KnownRevision, knownRevision, MAIN } from "../../references/known-revision.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { resolvedVersion } from "../../references/resolved-version.ts";
import type { Project } from "../../workspace/project.ts";
import { answer } from "../answer.ts";
import type { AskedRange } from "../asked-place.ts";
import { shortCommit, sourceWords } from "../repository-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/inlayHint`: what an alias, a stage, a branch or the newest version is today, where that is known at once. */
export const inlayHint: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  serve: ({ connection, session, support }) => {
    if (support.inlayHintRefresh) {
      const refresh = () =>
        void session.attempt("refreshing hints", () => connection.sendRequest(InlayHintRefreshRequest.type));
      session.follow({
        changed: () => undefined,
        allChanged: refresh,
        factsArrived: refresh,
        cleared: () => undefined,
      });
    }
    connection.languages.inlayHint.on((params, token) =>
      answer(token, async () => {
        const asked = await session.rangeAt(params);
        return asked === null ? null : hintsIn(asked, session);
      }),
    );
  },
};

function hintsIn({ folder, path, cell, range }: AskedRange, session: Session): InlayHint[] {
  const asked = { path, ...(cell === undefined ? {} : { cell }), range };
  return folder.project.references(path).flatMap((reference) => {
    const place = reference.pin.place ?? reference.place;
    const today = place.cell === cell && isInside(place, asked) ? meaningToday(reference, folder.project) : null;
    if (today === null) return [];
    const { end } = session.conversions.toEditor(
      { folder, path, ...(cell === undefined ? {} : { cell }) },
      place.range,
    );
    return [{ position: end, label: `→ ${today.label}`, paddingLeft: true, tooltip: today.tooltip }];
  });
}

/** What a reference leads to, in a few words, and in more. */
interface Meaning {
  label: string;
  tooltip: string;
}

/** `version 3`, `commit 5c1e3f0d`; null for what never moves, and where nobody knows. */
function meaningToday(reference: ModelReference, project: Project): Meaning | null {
  const { ecosystem, role, name, pin } = reference;
  if (role !== "consume" || name === null) return null;
  if (ecosystem === "mlflow") {
    const facts = pin.kind === "number" ? null : project.registered(name);
    const version = facts === null ? null : resolvedVersion(pin, facts);
    if (version === null) return null;
    const label = l10n.t("version {0}", String(version.version));
    return { label, tooltip: l10n.t("What it leads to today; it can move.") };
  }
  const known = movingCommit(reference, project);
  if (known === null) return null;
  return {
    label: l10n.t("commit {0}", shortCommit(known.commit)),
    tooltip: l10n.t("What it leads to by {0}; it can move.", sourceWords(known, Date.now())),
  };
}

/** The commit that a branch or tag leads to; of a missing revision only what the Hub says, as a cache tells of the past. */
function movingCommit(reference: ModelReference, project: Project): KnownRevision | null {
  const { kind, text } = reference.pin;
  const revision = kind === "none" ? MAIN : kind === "branch-or-tag" ? text : null;
  const facts = revision === null ? null : project.repositories.factsOf(reference);
  const known = facts === null || revision === null ? null : knownRevision(facts, revision);
  return kind === "none" && known?.source !== "hub" ? null : known;
}
