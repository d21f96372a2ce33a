/** Applies every safe fix of a document (LSP `source.fixAll`, with the tool's name as the convention asks). */
export const FIX_ALL = "source.fixAll.modelver";

/** The same for all cells of a notebook: VS Code asks for kinds that begin with `notebook.` when a notebook is saved. */
export const FIX_ALL_IN_NOTEBOOK = "notebook.source.fixAll.modelver";
