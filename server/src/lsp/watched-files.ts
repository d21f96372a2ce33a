import ignore from "ignore";
import { type Connection, DidChangeWatchedFilesNotification, type FileEvent, WatchKind } from "vscode-languageserver";
import type { Folder } from "./folders.ts";
import type { Session } from "./session.ts";

/** What says how a project is kept, its practices, and nothing of models. */
const KEEPING: readonly string[] = [
  ..."*.lock *.cfg *.ini *.nix *.mk *.smk *.dvc Procfile Snakefile Earthfile Singularity*".split(" "),
  ..."[Mm]akefile* GNUmakefile* [Jj]ustfile .justfile *[Jj]enkinsfile* .husky/* .githooks/*".split(" "),
  ...".gitattributes .dvcignore .dockerignore".split(" "),
  ..."runtime.txt .flake8 .pylintrc .coveragerc .style.yapf .python-version .tool-versions .snyk".split(" "),
];

/** Files whose making and changing matters: what is analysed, what configures or requires, what git leaves out, and what MLflow registers. */
const NAMES: readonly string[] = [
  ..."*.py *.pyw *.pyi *.ipynb *.yaml *.yml *.json *.jsonc *.toml MLproject Pipfile".split(" "),
  ..."*.js *.mjs *.cjs *.jsx *.ts *.mts *.cts *.tsx".split(" "),
  ..."*.j2 *.jinja *.jinja2 *.gotmpl *.tmpl *.tpl".split(" "),
  ..."*.sh *.bash *.zsh *.ksh *.slurm *.sbatch .envrc .bashrc .zshrc".split(" "),
  ..."[Dd]ockerfile* *.[Dd]ockerfile [Cc]ontainerfile* *.[Cc]ontainerfile".split(" "),
  ..."[Mm]odelfile* *.[Mm]odelfile MLmodel .env .env.* *.env env.example env.sample env.template".split(" "),
  ..."*README*.md *readme*.md *[Cc]ard*.md *CARD*.md model[_-]cards/*.md *requirements*.txt *requirements*.in constraints*.txt constraints*.in".split(
    " ",
  ),
  ..."requirements/*.txt requirements/*.in setup.cfg .gitignore".split(" "),
  ..."mlflow.db mlruns/models/*/aliases/*".split(" "),
  ...KEEPING,
];

/** The same as one pattern of the protocol. */
export const WATCHED_FILES = `**/{${NAMES.join(",")}}`;

const matcher = ignore().add(NAMES.map((name) => `**/${name}`));

/** Whether a path, relative to its root, is one of them. */
export function isWatched(file: string): boolean {
  return matcher.ignores(file);
}

/** Asks the editor to tell of changes on the disk. Deletions of anything: of a deleted folder only the folder is told. */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: WATCHED_FILES, kind: WatchKind.Create | WatchKind.Change },
      { globPattern: "**", kind: WatchKind.Delete },
    ],
  });
}

/** Takes changes on the disk into the projects and brings the diagnostics up to date. */
export async function takeDiskChanges(session: Session, changes: readonly FileEvent[]): Promise<void> {
  const { folders } = session;
  const byFolder = new Map<Folder, Set<string>>();
  for (const { uri } of changes) {
    const address = folders.knownAddressOf(uri);
    if (address === null || !address.folder.isWorkspaceFolder || !address.folder.settings.enable) continue;
    const { folder, path } = address;
    const paths = byFolder.get(folder) ?? new Set<string>();
    byFolder.set(folder, paths.add(path));
  }
  for (const [folder, paths] of byFolder) await takeChangedPaths(session, folder, [...paths]);
}

/** The same for paths of one folder. */
export async function takeChangedPaths(session: Session, folder: Folder, paths: readonly string[]): Promise<void> {
  const stale = await folder.project.changedOnDisk(paths);
  if (folder.project.needsWalk && folder.isWorkspaceFolder) await session.walkFolderAgain(folder);
  else session.filesChanged(folder, [...stale, ...paths]);
  session.changedOnDisk(folder);
}
