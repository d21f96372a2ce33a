import type { Notebook } from "../documents/notebook.ts";

/** What a document holds right now, wherever it comes from: the disk, an editor, standard input. */
export type DocumentContent = { kind: "text"; text: string } | ({ kind: "notebook" } & Notebook);
