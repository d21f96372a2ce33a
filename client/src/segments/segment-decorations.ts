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
  /** Made when they are first needed; none while nothing is drawn. */
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
    this.clear();
  }

  private drawAll(): void {
    if (!isWanted()) {
      this.clear();
      return;
    }
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document))) {
      void this.draw(document);
    }
  }

  private drawLater(document: TextDocument): void {
    if (!isWanted() || editorsOf(document).length === 0) return;
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
    if (languages.match(statusSelector, document) === 0) return;
    const { version } = document;
    const client = await this.server.client();
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const segments = await client.sendRequest<SegmentsResult>(SEGMENTS, { textDocument }).catch(() => null);
    // What was typed meanwhile is drawn in its turn.
    if (segments === null || document.version !== version || !isWanted()) return;
    for (const editor of editorsOf(document)) this.show(editor, segments);
  }

  private show(editor: TextEditor, segments: SegmentsResult): void {
    this.types ??= decorationTypes();
    for (const [style, type] of this.types) {
      editor.setDecorations(type, segments.filter(({ kind }) => STYLE_OF_KIND[kind] === style).map(decorationOf));
    }
  }

  private clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    for (const type of this.types?.values() ?? []) type.dispose();
    this.types = undefined;
  }
}

function isWanted(): boolean {
  return workspace.getConfiguration("modelver").get<boolean>("showSegments", false);
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
