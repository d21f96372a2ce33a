import { l10n, Range, Selection, TextEditorRevealType, Uri, window, workspace } from "vscode";
import { appendText } from "../configuration/append-text.ts";
import type { SchemaFile } from "../configuration/schema-file.ts";
import { configurationTemplate } from "../configuration/template.ts";
import { chooseFolder } from "./choose-folder.ts";

const OWN_FILE = "modelver.toml";
const PROJECT_FILE = "pyproject.toml";
/** The heading of the configuration's table, or of one inside it. */
const TABLE = /^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*modelver\b.*$/m;

/**
 * Writes a configuration with every key in a comment, or opens the one that is there.
 * @param given the folder; left out: the user chooses one
 * @param file where it is to be written in a folder that has a pyproject.toml; left out: the user chooses
 */
export async function newConfigurationFile(
  schema: SchemaFile,
  given?: Uri,
  file?: typeof OWN_FILE | typeof PROJECT_FILE,
): Promise<void> {
  const folder = given instanceof Uri ? given : await chooseFolder(l10n.t("For which folder, and all below it?"));
  if (folder === undefined) return;
  const [own, project] = [Uri.joinPath(folder, OWN_FILE), Uri.joinPath(folder, PROJECT_FILE)];
  if ((await textOf(own)) !== undefined) {
    await window.showTextDocument(own);
    return;
  }
  const projectText = await textOf(project);
  if (projectText !== undefined && TABLE.test(projectText)) {
    await showTable(project);
    return;
  }
  const chosen = file ?? (projectText === undefined ? OWN_FILE : await chooseFile());
  if (chosen === OWN_FILE) await create(own, configurationTemplate(await schema.read(), []));
  if (chosen === PROJECT_FILE) await append(project, configurationTemplate(await schema.read(), ["tool", "modelver"]));
}

async function chooseFile(): Promise<typeof OWN_FILE | typeof PROJECT_FILE | undefined> {
  const inProject = {
    label: PROJECT_FILE,
    description: l10n.t("a table [tool.modelver] at its end"),
    file: PROJECT_FILE,
  } as const;
  const own = { label: OWN_FILE, description: l10n.t("a file of its own"), file: OWN_FILE } as const;
  const chosen = await window.showQuickPick([inProject, own], { placeHolder: l10n.t("Where shall it stand?") });
  return chosen?.file;
}

async function textOf(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

async function create(file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(file);
}

/** Leaves the file to be saved, or not, by the user. */
async function append(file: Uri, text: string): Promise<void> {
  await appendText(await workspace.openTextDocument(file), text);
  await showTable(file);
}

async function showTable(file: Uri): Promise<void> {
  const editor = await window.showTextDocument(file);
  const { document } = editor;
  const found = TABLE.exec(document.getText());
  const at = document.positionAt(found === null ? 0 : found.index);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
}
