import * as l10n from "@vscode/l10n";
import type { DocumentLink } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { modelPage } from "../../references/model-pages.ts";
import { type ModelPlace, placesNaming } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/documentLink`: from a name to the model's page in its registry, or to the file or folder that it is. */
export const documentLink: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  serve: ({ connection, session }) =>
    connection.onDocumentLinks(({ textDocument }, token) =>
      answer(token, async () => {
        const asked = await session.fileAt(textDocument.uri);
        return asked === null ? null : linksIn(asked, session);
      }),
    ),
};

function linksIn(asked: AskedFile, session: Session): DocumentLink[] {
  const { folder, path, cell } = asked;
  const here = placesNaming(folder.project.referencesTouching(path)).filter(
    (each) => each.place.path === path && each.place.cell === cell && isWholeName(each),
  );
  return here.flatMap(({ place, reference }) => {
    const link = targetOf(asked, reference, session);
    return link === null ? [] : [{ range: session.conversions.toEditor(asked, place.range), ...link }];
  });
}

/** A link lies on text that names the model, not on a variable, which leads to its own definition, and not on a part of a name. */
function isWholeName({ place, kind, reference }: ModelPlace): boolean {
  const isText = kind === "written" || place !== reference.place || reference.name === null;
  return isText && (reference.nameWritten ?? reference.value)?.pieces.length === 1;
}

function targetOf(
  { folder, path }: AskedFile,
  reference: ModelReference,
  session: Session,
): Pick<DocumentLink, "target" | "tooltip"> | null {
  const local = reference.value === null ? null : folder.project.localPath(reference.value.text, path);
  if (local !== null) return { target: URI.file(local).toString(), tooltip: l10n.t("Open the file") };
  const page = modelPage(reference, session.mlflowAddress(folder));
  if (page === null) return null;
  return { target: page.url, tooltip: l10n.t("Open its page on {0}", page.site) };
}
