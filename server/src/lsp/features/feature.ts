import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { ClientSupport } from "../client-support.ts";
import type { InitializationOptions } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";

/** What a feature answers with. */
export interface FeatureParts {
  connection: Connection;
  session: Session;
  support: ClientSupport;
  options: InitializationOptions;
  edits: WorkspaceEdits;
  /** ModelVer's own version. */
  version: string;
}

/** One thing that an editor can ask for: how it is announced and how it is answered. */
export interface Feature {
  /** What the server says of it to this editor (LSP ServerCapabilities). */
  capabilities(support: ClientSupport): ServerCapabilities;
  /** Begins to answer; called once, before the editor asks for anything. */
  serve(parts: FeatureParts): void;
}
