import { alerts } from "./alerts.ts";
import { codeActions } from "./code-actions.ts";
import { codeLens } from "./code-lens.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { diagnostics } from "./diagnostics.ts";
import { documentHighlight } from "./document-highlight.ts";
import { documentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import type { Feature } from "./feature.ts";
import { hover } from "./hover.ts";
import { inlayHint } from "./inlay-hint.ts";
import { models } from "./models.ts";
import { monitors } from "./monitors.ts";
import { nextVersion } from "./next-version.ts";
import { pinEdit } from "./pin-lens.ts";
import { practices } from "./practices.ts";
import { references } from "./references.ts";
import { rename } from "./rename.ts";
import { scaffold } from "./scaffold.ts";
import { segments } from "./segments.ts";
import { serverInformation } from "./server-information.ts";
import { setAside } from "./set-aside.ts";
import { status } from "./status.ts";
import { updatePins } from "./update-pins.ts";
import { workspaceFixes } from "./workspace-fixes.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

/** Everything that an editor can ask the server for, beside what {@link serverCapabilities} says of documents and folders. */
export const allFeatures: readonly Feature[] = [
  diagnostics,
  hover,
  codeActions,
  completion,
  definition,
  references,
  rename,
  documentHighlight,
  documentSymbol,
  workspaceSymbol,
  documentLink,
  codeLens,
  pinEdit,
  inlayHint,
  status,
  alerts,
  models,
  monitors,
  practices,
  scaffold,
  setAside,
  workspaceFixes,
  updatePins,
  nextVersion,
  segments,
  serverInformation,
];
