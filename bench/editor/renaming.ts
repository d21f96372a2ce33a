import { RenameRequest, type WorkspaceEdit } from "vscode-languageserver/node";
import type { LanguageClient } from "./language-client.ts";
import { type Duration, type Measurement, type Skipped, timed } from "./measurement.ts";
import { type GeneratedWorkspace, RENAMED, RENAMED_FILES } from "./workspace.ts";

const TARGET = 1_000;
const RUNS = 10;
const FILE = "train_flagship.py";

/** The rename of a model that is published once and named in {@link RENAMED_FILES} files. */
export async function renaming(
  client: LanguageClient,
  { folder }: GeneratedWorkspace,
): Promise<{ measurements: Measurement[]; skipped: Skipped[] }> {
  const what = `rename of a name in ${RENAMED_FILES} files`;
  if (!client.capabilities.renameProvider) {
    return { measurements: [], skipped: [{ what, reason: "the server does not announce it" }] };
  }
  await client.open(FILE, "python");
  const params = {
    textDocument: { uri: client.uriOf(FILE) },
    position: { line: 3, character: 'model.push_to_hub("'.length + 7 },
    newName: "acme/flagship-ranker-two",
  };
  const durations: Duration[] = [];
  let edit: WorkspaceEdit | null = null;
  for (let run = 0; run < RUNS; run++) {
    durations.push(
      await timed(client, async () => {
        edit = await client.connection.sendRequest(RenameRequest.type, params);
      }),
    );
  }
  await client.close(FILE);
  const changed = new Set(changedFiles(edit)).size;
  if (changed !== RENAMED_FILES) throw new Error(`the rename of ${RENAMED} in ${folder} changes ${changed} files`);
  return { measurements: [{ what, durations, percentile: 50, target: TARGET }], skipped: [] };
}

function changedFiles(edit: WorkspaceEdit | null): string[] {
  const documents = edit?.documentChanges?.flatMap((each) => ("textDocument" in each ? [each.textDocument.uri] : []));
  return documents ?? Object.keys(edit?.changes ?? {});
}
