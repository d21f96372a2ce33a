import { readFileSync } from "node:fs";
import { URI } from "vscode-uri";
import type { OpenDocuments } from "./open-documents.ts";
import { lineOf } from "./position-encoding.ts";

/** Lines of documents that are open, and of files that are not: of those the one read last is remembered. */
export class LineTexts {
  private readonly documents: OpenDocuments;
  private latest: { uri: string; lines: string[] } | null = null;

  constructor(documents: OpenDocuments) {
    this.documents = documents;
  }

  /** A line without its line break; empty where there is none. */
  line(uri: string, line: number): string {
    const document = this.documents.text(uri);
    if (document !== undefined) return lineOf(document, line);
    if (this.latest?.uri !== uri) this.latest = { uri, lines: linesOnDisk(uri) };
    return this.latest.lines[line] ?? "";
  }

  /** To be called before lines of files that may have changed are asked for. */
  forget(): void {
    this.latest = null;
  }
}

function linesOnDisk(uri: string): string[] {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== "file") return [];
  try {
    return readFileSync(fsPath, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|[\r\n]/);
  } catch {
    return [];
  }
}
