/** One cell of a notebook, as an editor or an .ipynb file holds it. */
export interface NotebookCell {
  kind: "code" | "markup";
  /** VS Code's language identifier: `python`, `markdown`, `shellscript` … */
  language: string;
  text: string;
}

/** What a document holds right now, wherever it comes from: the disk, an editor, standard input. */
export type DocumentContent =
  | { kind: "text"; text: string }
  /** `language` is that of the kernel: `python`, `r`, `julia` … */
  | { kind: "notebook"; language: string; cells: NotebookCell[] };
