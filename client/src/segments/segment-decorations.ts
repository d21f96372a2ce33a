import {
  type DecorationOptions,
  DecorationRangeBehavior,
  Disposable,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import { type NameSegment, SEGMENTS, type SegmentsResult } from "../../../server/src/lsp/protocol.ts";
import { statusSelector } from "../document-selector.ts";
import type { Server } from "../server.ts";
import { type SegmentStyle, SHAPES, STYLE_OF_KIND } from "./segment-styles.ts";

/** Milliseconds from a keystroke to the drawing: until then the editor moves what is drawn along with the text. */
const DELAY = 120;

/** Draws the segments of the model names in the editors and cells that are to be seen, while the setting says so. */
export class SegmentDecorations implements Disposable {
  private readonly server: Server;
  private readonly subscriptions: Disposable;
  /** Made when they are first needed. */
  private types: ReadonlyMap<SegmentStyle, TextEditorDecorationType> | undefined;
  private readonly timers = new Map<TextDocument, NodeJS.Timeout>();

  constructor(server: Server) {
    this.server = server;
    this.subscriptions = Disposable.from(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("modelver.showSegments")) this.drawAll();
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.drawLater(document)),
      window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      server.onDidChangeStatus(({ state }) => {
        if (state === "ready") this.drawAll();
      }),
    );
    this.drawAll();
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const type of this.types?.values() ?? []) type.dispose();
  }

  private drawAll(): void {
    const documents = new Set(window.visibleTextEditors.map((editor) => editor.document));
    if (this.types === undefined && ![...documents].some(isWanted)) return;
    for (const document of documents) void this.draw(document);
  }

  private drawLater(document: TextDocument): void {
    if (!isWanted(document) || editorsOf(document).length === 0) return;
    clearTimeout(this.timers.get(document));
    this.timers.set(
      document,
      setTimeout(() => {
        this.timers.delete(document);
        void this.draw(document);
      }, DELAY),
    );
  }

  private async draw(document: TextDocument): Promise<void> {
    const { version } = document;
    const isDrawn = isWanted(document) && languages.match(statusSelector, document) > 0;
    const segments = isDrawn ? await this.segmentsOf(document) : [];
    // What was typed or set meanwhile is drawn in its turn.
    if (segments === null || document.version !== version || isDrawn !== isWanted(document)) return;
    for (const editor of editorsOf(document)) this.show(editor, segments);
  }

  /** Null where the server cannot say. */
  private async segmentsOf(document: TextDocument): Promise<SegmentsResult | null> {
    try {
      const client = await this.server.client();
      const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      return await client.sendRequest<SegmentsResult>(SEGMENTS, { textDocument });
    } catch {
      return null;
    }
  }

  private show(editor: TextEditor, segments: SegmentsResult): void {
    this.types ??= decorationTypes();
    for (const [style, type] of this.types) {
      editor.setDecorations(type, segments.filter(({ kind }) => STYLE_OF_KIND[kind] === style).map(decorationOf));
    }
  }
}

function isWanted(document: TextDocument): boolean {
  return workspace.getConfiguration("modelver", document).get<boolean>("showSegments", false);
}

function editorsOf(document: TextDocument): TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}

function decorationTypes(): Map<SegmentStyle, TextEditorDecorationType> {
  const styles = Object.entries(SHAPES) as [SegmentStyle, (typeof SHAPES)[SegmentStyle]][];
  return new Map(
    styles.map(([style, shape]) => {
      const color = new ThemeColor(`modelver.segment.${style}`);
      const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
      return [style, window.createTextEditorDecorationType({ ...shape, color, rangeBehavior })];
    }),
  );
}

function decorationOf({ meaning, range: { start, end } }: NameSegment): DecorationOptions {
  return {
    range: new Range(start.line, start.character, end.line, end.character),
    hoverMessage: new MarkdownString().appendText(meaning),
  };
}
