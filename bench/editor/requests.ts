import {
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver/node";
import { Random } from "../random.ts";
import type { LanguageClient } from "./language-client.ts";
import { type Duration, type Measurement, type Skipped, timed } from "./measurement.ts";
import type { GeneratedWorkspace, Target } from "./workspace.ts";

const TARGET = 20;
const REQUESTS = 1_000;
/** Files that the editor holds while it asks. */
const OPEN_FILES = 40;

interface Asked {
  name: string;
  provider: keyof ServerCapabilities;
  ask(client: LanguageClient, target: Target): Promise<void>;
}

const AT_NAMES: readonly Asked[] = [
  { name: "hover", provider: "hoverProvider", ask: askAt(HoverRequest.method) },
  { name: "definition", provider: "definitionProvider", ask: askAt(DefinitionRequest.method) },
  { name: "completion", provider: "completionProvider", ask: askAt(CompletionRequest.method) },
];
const LENSES: Asked = { name: "lenses", provider: "codeLensProvider", ask: askForLenses };

/** What is measured, beside hover, definition and completion, and how it is called. */
export interface RequestOptions {
  /** Milliseconds, for the 99th percentile. */
  target: number;
  remark: string;
  withLenses: boolean;
}

const USUAL: RequestOptions = { target: TARGET, remark: "", withLenses: false };

/** Requests at names in open files, one after the other: as they are, and right after a key is pressed. */
export async function requests(
  client: LanguageClient,
  { targets, files }: GeneratedWorkspace,
  { target: wanted, remark, withLenses }: RequestOptions = USUAL,
): Promise<{ measurements: Measurement[]; skipped: Skipped[] }> {
  const random = new Random(7);
  const open = Array.from({ length: OPEN_FILES }, () => random.pick(targets));
  for (const { file, language } of open) await client.open(file, language);
  const measurements: Measurement[] = [];
  const skipped: Skipped[] = [];
  for (const { name, provider, ask } of withLenses ? [...AT_NAMES, LENSES] : AT_NAMES) {
    if (!client.capabilities[provider]) {
      skipped.push({ what: name, reason: "the server does not announce it" });
      continue;
    }
    const at = (target: Target) => ask(client, target);
    const still = await repeat(() => timed(client, () => at(random.pick(open))));
    const typing = await repeat(() => {
      const target = random.pick(open);
      return timed(client, async () => {
        // In the docstring or comment at the top, so that the asked position stays where it is.
        await client.type(target.file, { line: 0, character: 4 }, "x");
        await at(target);
      });
    });
    measurements.push(
      { what: `${name}, ${files} files${remark}`, durations: still, percentile: 99, target: wanted },
      { what: `${name} right after a key, ${files} files${remark}`, durations: typing, percentile: 99, target: wanted },
    );
  }
  for (const { file } of open) await client.close(file);
  return { measurements, skipped };
}

function askAt(method: string): Asked["ask"] {
  return async (client, { file, line, character }) => {
    const params: TextDocumentPositionParams = {
      textDocument: { uri: client.uriOf(file) },
      position: { line, character },
    };
    const answer: unknown = await client.connection.sendRequest(method, params);
    // On a variable there is nothing to complete, and that is to be said as fast.
    if (answer === null && method !== CompletionRequest.method)
      throw new Error(`${method} found nothing at ${file}:${line + 1}:${character + 1}`);
  };
}

/** The lenses of a file with their words, as when it comes into view. */
async function askForLenses(client: LanguageClient, { file }: Target): Promise<void> {
  const textDocument = { uri: client.uriOf(file) };
  const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  if (lenses.length === 0) throw new Error(`no lenses in ${file}`);
  await Promise.all(lenses.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)));
}

async function repeat(once: () => Promise<Duration>): Promise<Duration[]> {
  const durations: Duration[] = [];
  for (let index = 0; index < REQUESTS; index++) durations.push(await once());
  return durations;
}
