import * as l10n from "@vscode/l10n";
import { type CodeLens, RequestType, type TextDocumentPositionParams, type WorkspaceEdit } from "vscode-languageserver";
import { commitDetails, knownRevision, MAIN } from "../../references/known-revision.ts";
import type { Fix, ModelFinding } from "../../rules/finding.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import { PIN_EDIT, PIN_HERE, type PinHereArguments } from "../protocol.ts";
import { dayOf, shortCommit } from "../repository-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** Rules whose fixes write a commit where a model is loaded without one, or from a branch. */
const UNPINNED: ReadonlySet<string> = new Set(["MV201", "MV202", "MV209"]);

/** The edit that a lens makes when it is clicked: what was known when it was shown may be older. */
export const pinEdit: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits }) =>
    connection.onRequest(
      new RequestType<TextDocumentPositionParams, WorkspaceEdit | null, void>(PIN_EDIT),
      (params, token) =>
        answer(token, async () => {
          const asked = await session.positionAt(params);
          if (asked === null) return null;
          const { line, character } = asked.position;
          const pin = pinsIn(asked).find(({ finding: { place } }) => {
            return place.range.start.line === line && place.range.start.character === character;
          });
          return pin === undefined ? null : edits.build(asked.folder, pin.fix.edits);
        }),
    ),
};

/** `Pin to commit 5c1e3f0d (2026-10-30)` above each finding that a known commit mends; none where no commit is known. */
export function pinLenses(asked: AskedFile, uri: string, session: Session): CodeLens[] {
  return pinsIn(asked).flatMap(({ finding }) => {
    const title = titleFor(finding, asked);
    if (title === null) return [];
    const range = session.conversions.toEditor(asked, finding.place.range);
    const given: PinHereArguments = [uri, range.start];
    return [{ range, command: { title, command: PIN_HERE, arguments: given } }];
  });
}

/** The findings that a commit mends, each with its fix; of several at one place the first. */
function pinsIn({ folder, path, cell }: AskedFile): { finding: ModelFinding; fix: Fix }[] {
  const pins = new Map<string, { finding: ModelFinding; fix: Fix }>();
  for (const finding of folder.project.findings(path)) {
    const { start } = finding.place.range;
    const fix = finding.fixes.find(({ needsInput }) => needsInput !== true);
    const key = `${start.line} ${start.character}`;
    if (!UNPINNED.has(finding.code) || finding.place.cell !== cell || fix === undefined || pins.has(key)) continue;
    pins.set(key, { finding, fix });
  }
  return [...pins.values()];
}

function titleFor({ reference }: ModelFinding, { folder }: AskedFile): string | null {
  const facts = folder.project.repositories.factsOf(reference);
  const known = facts === null ? null : knownRevision(facts, reference.pin.text ?? MAIN);
  if (facts === null || known === null) return null;
  const date = commitDetails(facts, known.commit)?.date ?? null;
  const short = shortCommit(known.commit);
  return date === null ? l10n.t("Pin to commit {0}", short) : l10n.t("Pin to commit {0} ({1})", short, dayOf(date));
}
