import { tmpdir } from "node:os";
import path from "node:path";
import { URI, Utils } from "vscode-uri";
import { toRelative } from "../workspace/file-walk.ts";
import type { Project } from "../workspace/project.ts";
import { projectRoot } from "../workspace/project-root.ts";
import type { EditorSettings } from "./protocol.ts";

/** A project and the settings that hold for it. */
export interface Folder {
  /** URI of the workspace folder; of the root for files outside every workspace folder. */
  readonly uri: string;
  /** Absolute path. */
  readonly root: string;
  /** False for the project of single files, of which only the open ones are read. */
  readonly isWorkspaceFolder: boolean;
  settings: EditorSettings;
  project: Project;
}

/** A file as its project knows it: relative to the root, with forward slashes. */
export interface FileAddress {
  folder: Folder;
  path: string;
}

/** Opens a project at a root, with the settings that hold for a URI. */
export type OpenFolder = (uri: string, root: string) => Promise<Pick<Folder, "project" | "settings">>;

/** Where a document without a file of its own gets its place in a project. */
const FILE_ENDINGS: Readonly<Record<string, string>> = {
  python: ".py",
  javascript: ".js",
  javascriptreact: ".jsx",
  typescript: ".ts",
  typescriptreact: ".tsx",
  yaml: ".yaml",
  json: ".json",
  jsonc: ".jsonc",
  toml: ".toml",
  shellscript: ".sh",
  dockerfile: ".dockerfile",
  dockercompose: ".yaml",
  "github-actions-workflow": ".yaml",
  modelfile: ".modelfile",
  dotenv: ".env",
};

/** The folder in which JupyterLab's client says that notebooks lie whose cells it hands over as one text; it need not be there. */
const LAID_OUT_NOTEBOOKS = /[\\/]\.virtual_documents(?=[\\/])/;

/** The projects of a session: one per workspace folder, and one per root of files opened outside all of them. */
export class Folders {
  private readonly open: OpenFolder;
  private readonly opened: (folder: Folder) => void;
  private readonly byRoot = new Map<string, Promise<Folder>>();
  private readonly present = new Set<Folder>();
  /** URIs of files whose URI cannot be made from their path: those without a file on this machine, and notebooks that JupyterLab holds. */
  private readonly uris = new Map<string, string>();

  /** @param opened is told of each project before anybody else gets it */
  constructor(open: OpenFolder, opened: (folder: Folder) => void) {
    this.open = open;
    this.opened = opened;
  }

  /** Workspace folders and projects of single files, in the order they were opened. */
  all(): Folder[] {
    return [...this.present];
  }

  /** Opens the project of a workspace folder. Folders that are not on this machine have none. */
  async add(uri: string): Promise<Folder | null> {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== "file") return null;
    const loose = this.all().find(({ root, isWorkspaceFolder }) => root === parsed.fsPath && !isWorkspaceFolder);
    if (loose !== undefined) this.close(loose);
    return this.folderAt(parsed.fsPath, uri, true);
  }

  /** Closes the project of a workspace folder; returns it, or null where there was none. */
  async remove(uri: string): Promise<Folder | null> {
    const folder = this.all().find((each) => each.uri === uri);
    if (folder === undefined) return null;
    this.close(folder);
    return folder;
  }

  close(folder: Folder): void {
    this.byRoot.delete(folder.root);
    this.present.delete(folder);
    folder.project.dispose();
  }

  /**
   * The address of a file, opening a project for it where it lies in no workspace folder; null for files that are nobody's
   * work here: installed packages.
   * @param language the editor's language identifier, for documents that have no file yet
   */
  async addressOf(uri: string, language: string | null): Promise<FileAddress | null> {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== "file") return this.addressWithoutFile(uri, parsed, language);
    const file = parsed.fsPath.replace(LAID_OUT_NOTEBOOKS, "");
    const holding = this.workspaceFolderOf(file);
    if (isInstalledPackage(holding === null ? file : path.sep + path.relative(holding.root, file))) return null;
    const folder = holding ?? (await this.looseFolderOf(file));
    const address = { folder, path: toRelative(folder.root, file) };
    if (file !== parsed.fsPath) this.uris.set(uriKey(folder, address.path), uri);
    return address;
  }

  /** To be told of a file that the editor holds no longer: a notebook has the URI of its file again. */
  closed(uri: string, { folder, path: relative }: FileAddress): void {
    if (LAID_OUT_NOTEBOOKS.test(URI.parse(uri).fsPath)) this.uris.delete(uriKey(folder, relative));
  }

  /** The address of a file in a project that is open already. */
  knownAddressOf(uri: string): FileAddress | null {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== "file") return null;
    const folder = this.workspaceFolderOf(parsed.fsPath) ?? this.nearest(this.all(), parsed.fsPath);
    return folder === null ? null : { folder, path: toRelative(folder.root, parsed.fsPath) };
  }

  /** The URI of a path in a project. */
  uriOf({ folder, path: relative }: FileAddress): string {
    return this.uris.get(uriKey(folder, relative)) ?? URI.file(path.join(folder.root, relative)).toString();
  }

  private async addressWithoutFile(uri: string, parsed: URI, language: string | null): Promise<FileAddress> {
    const root = path.join(tmpdir(), "modelver-no-folder");
    const folder = this.all().find((each) => each.isWorkspaceFolder) ?? (await this.folderAt(root, uri, false));
    const name = Utils.basename(parsed) || "untitled";
    const ending = path.extname(name) === "" ? (FILE_ENDINGS[language ?? ""] ?? "") : "";
    const address = { folder, path: `${parsed.scheme}/${name}${ending}` };
    this.uris.set(uriKey(folder, address.path), uri);
    return address;
  }

  private workspaceFolderOf(file: string): Folder | null {
    return this.nearest(
      this.all().filter((each) => each.isWorkspaceFolder),
      file,
    );
  }

  private nearest(folders: Folder[], file: string): Folder | null {
    const holding = folders.filter(({ root }) => isInside(root, file));
    return holding.sort((one, other) => other.root.length - one.root.length)[0] ?? null;
  }

  private looseFolderOf(file: string): Promise<Folder> {
    const root = projectRoot(path.dirname(file));
    return this.folderAt(root, URI.file(root).toString(), false);
  }

  private folderAt(root: string, uri: string, isWorkspaceFolder: boolean): Promise<Folder> {
    const known = this.byRoot.get(root);
    if (known !== undefined) return known;
    const opening = this.open(uri, root).then((parts) => {
      const folder: Folder = { uri, root, isWorkspaceFolder, ...parts };
      this.present.add(folder);
      this.opened(folder);
      return folder;
    });
    this.byRoot.set(root, opening);
    opening.catch(() => this.byRoot.delete(root));
    return opening;
  }
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== "" && !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}

/**
 * The folders of a list that lie inside one, as patterns that leave them out there: each is a project of its own.
 * @param uri of the holding folder
 */
export function foldersInside(uri: string, uris: readonly string[]): string[] {
  const root = URI.parse(uri).fsPath;
  return uris
    .filter((each) => URI.parse(each).scheme === "file")
    .map((each) => URI.parse(each).fsPath)
    .filter((folder) => isInside(root, folder))
    .map((folder) => `/${toRelative(root, folder).replace(/[\\*?[\]!# ]/g, "\\$&")}/`);
}

/** People follow a definition into a package: what they read there is not theirs to mend. */
function isInstalledPackage(file: string): boolean {
  return /[\\/](site-packages|dist-packages|node_modules)[\\/]/.test(file);
}

function uriKey(folder: Folder, relative: string): string {
  return `${folder.root}\n${relative}`;
}

/** Where a file lies on the disk. */
export function absolutePath({ folder, path: relative }: FileAddress): string {
  return path.join(folder.root, relative);
}
