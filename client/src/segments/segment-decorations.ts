import {
  ConfigurationTarget,
  commands,
  Disposable,
  languages,
  Range,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { MODELS_CHANGED, SEGMENTS, type SegmentsResult } from "../../../server/src/lsp/protocol.ts";
import { statusSelector } from "../document-selector.ts";
import { SEGMENT_STYLES } from "./segment-styles.ts";

const SETTING = "modelver.showSegments";
/** Milliseconds after a keystroke; VS Code moves decorations along with the text until then. */
const DELAY = 150;

/** Draws the segments of model names in the editors that are seen, where the user wants them. */
export class SegmentDecorations implements Disposable {
  private readonly client: LanguageClient;
  private readonly types = SEGMENT_STYLES.map(({ options }) => window.createTextEditorDecorationType(options));
  private readonly registrations: Disposable;
  private timer: NodeJS.Timeout | undefined;

  constructor(client: LanguageClient) {
    this.client = client;
    this.registrations = Disposable.from(
      ...this.types,
      commands.registerCommand("modelver.toggleSegments", toggle),
      window.onDidChangeVisibleTextEditors(() => this.schedule()),
      workspace.onDidChangeTextDocument(() => this.schedule()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) this.schedule();
      }),
      client.onNotification(MODELS_CHANGED, () => this.schedule()),
    );
    this.schedule();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.registrations.dispose();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const editor of window.visibleTextEditors) void this.draw(editor);
    }, DELAY);
  }

  private async draw(editor: TextEditor): Promise<void> {
    const isWanted = workspace.getConfiguration(undefined, editor.document).get<boolean>(SETTING) === true;
    const isOurs = languages.match(statusSelector, editor.document) > 0;
    const version = editor.document.version;
    const segments = isWanted && isOurs ? await this.segmentsOf(editor) : [];
    if (editor.document.version !== version) return;
    for (const [index, { kinds }] of SEGMENT_STYLES.entries()) {
      const drawn = segments.filter(({ kind }) => kinds.includes(kind));
      const ranges = drawn.map(({ range: { start, end } }) => {
        return new Range(start.line, start.character, end.line, end.character);
      });
      editor.setDecorations(this.types[index]!, ranges);
    }
  }

  private segmentsOf({ document }: TextEditor): Promise<SegmentsResult> {
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    return this.client.sendRequest<SegmentsResult>(SEGMENTS, { textDocument: { uri } });
  }
}

async function toggle(): Promise<void> {
  const configuration = workspace.getConfiguration();
  const isOn = configuration.get<boolean>(SETTING) === true;
  await configuration.update(SETTING, !isOn, ConfigurationTarget.Global);
}
