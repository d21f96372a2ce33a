import { FileDiagnostics } from "../diagnostics/file-diagnostics.ts";
import { PullDiagnostics } from "../diagnostics/pull-diagnostics.ts";
import { PushDiagnostics } from "../diagnostics/push-diagnostics.ts";
import type { Feature } from "./feature.ts";

const diagnosticProvider = { identifier: "modelver", interFileDependencies: true, workspaceDiagnostics: true };

/** LSP `textDocument/diagnostic` and `workspace/diagnostic` for editors that ask, else `textDocument/publishDiagnostics`. */
export const diagnostics: Feature = {
  capabilities: ({ pullDiagnostics }) => (pullDiagnostics ? { diagnosticProvider } : {}),
  serve: ({ connection, session, support }) => {
    const files = new FileDiagnostics(session);
    session.follow(
      support.pullDiagnostics
        ? new PullDiagnostics(connection, session, support, files)
        : new PushDiagnostics(connection, session.documents, files),
    );
  },
};
