import { CompletionItemTag, type InitializeParams, MarkupKind } from "vscode-languageserver";
import { choosePositionEncoding, type PositionEncoding } from "./position-encoding.ts";

/** What the editor on the other side can do, as far as it changes what the server sends. */
export interface ClientSupport {
  /** In which units it counts characters. */
  positionEncoding: PositionEncoding;
  /** `workspace/configuration` can be asked. */
  configuration: boolean;
  /** Changes of the configuration can be registered for. */
  configurationChanges: boolean;
  watchedFiles: boolean;
  workspaceFolders: boolean;
  /** Work-done progress may be begun by the server. */
  progress: boolean;
  documentChanges: boolean;
  /** Workspace edits may make files. */
  createFiles: boolean;
  /** Workspace edits may hold snippets (LSP 3.18). */
  snippetEdits: boolean;
  /** The editor asks for diagnostics (LSP 3.17); nothing is pushed then. */
  pullDiagnostics: boolean;
  /** The server may ask for diagnostics to be asked for anew. */
  diagnosticRefresh: boolean;
  relatedInformation: boolean;
  markdownHover: boolean;
  /** Definitions may be answered with links, which say what they start from. */
  definitionLinks: boolean;
  /** A rename can be asked about before it is done. */
  prepareRename: boolean;
  /** Edits can be labelled, and confirmed one by one. */
  changeAnnotations: boolean;
  hierarchicalSymbols: boolean;
  /** Completions may say what they insert and what they replace apart. */
  insertReplaceEdits: boolean;
  /** Completions may show a remark beside their label. */
  completionLabelDetails: boolean;
  /** Completions may be marked as deprecated. */
  completionTags: boolean;
  /** The documentation of a completion may be Markdown. */
  markdownCompletion: boolean;
  /** The server may ask for lenses to be asked for anew. */
  codeLensRefresh: boolean;
  /** The server may ask for inlay hints to be asked for anew. */
  inlayHintRefresh: boolean;
}

/** Reads the capabilities an editor announces; what it does not announce it cannot do. */
export function readClientSupport({ capabilities }: InitializeParams): ClientSupport {
  const { general, workspace, textDocument, window } = capabilities;
  const completionItem = textDocument?.completion?.completionItem;
  const hoverFormats = textDocument?.hover?.contentFormat ?? [];
  return {
    positionEncoding: choosePositionEncoding(general?.positionEncodings),
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    markdownHover: hoverFormats.includes(MarkupKind.Markdown),
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    insertReplaceEdits: completionItem?.insertReplaceSupport === true,
    completionLabelDetails: completionItem?.labelDetailsSupport === true,
    completionTags: completionItem?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) === true,
    markdownCompletion: completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
  };
}
