import type { ConfigurationNode, ConfigurationTree } from "../../documents/configuration-tree.ts";
import { resolved, toValue } from "../../documents/configuration-tree.ts";
import { parseYaml } from "../../documents/yaml.ts";
import { type Dependency, normalised, parseRequirement } from "./dependency.ts";
import { lineAt, type TextFile } from "./text-file.ts";

/** Lists whose names or keys say that they are for developing, building or options. */
const OTHER_USE = /dev|test|lint|doc|build|ci\b|optional|extra|group|style|quality|typing|constraint|tool/i;

/** What keys of dependencies hold; a text without any of it lists none, and need not be parsed. */
const MENTIONS = /depend|requires|packages|\b(?:pip|run|host)\b/;

/** The dependencies that a file of any kind lists; none for what lists none. */
export function dependenciesIn(file: TextFile, parseToml: (text: string) => ConfigurationTree): Dependency[] {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  if (/\.(txt|in|pip|lock)$/i.test(name)) return name === "runtime.txt" ? [] : fromLines(file);
  if (name === "setup.py") return fromSetup(file, /\w*(?:requir|install|extra|dep)\w*["']?\s*[:=]\s*[[({]/gi);
  if (name === "setup.cfg" || name === "tox.ini") return fromSections(file);
  if (!MENTIONS.test(file.text)) return [];
  if (/\.ya?ml$/i.test(name)) return fromTree(file, parseYaml(file.text));
  return /\.toml$|^Pipfile$/i.test(name) ? fromTree(file, parseToml(file.text)) : [];
}

/** requirements.txt and its kind: one a line. */
function fromLines(file: TextFile): Dependency[] {
  const use = OTHER_USE.test(file.path.replace(/^.*\/(?=[^/]*\/[^/]*$)/, "")) ? "other" : "run";
  return file.lines.flatMap((line): Dependency[] => {
    if (/^\s*(?:#|-|$)/.test(line.text)) return [];
    const read = parseRequirement(line.text);
    return read === null ? [] : [{ ...read, line, use }];
  });
}

/** The texts of lists that a program hands on, as setup.py does. */
function fromSetup(file: TextFile, begins: RegExp): Dependency[] {
  return [...file.text.matchAll(begins)].flatMap(({ 0: opening, index }) => {
    const from = index + opening.length;
    const end = /^[\])}]|\n[ \t]{0,4}[\])}]/m.exec(file.text.slice(from));
    const to = end === null ? file.text.length : from + end.index;
    const use = /setup_requires|extra|test|dev/i.test(opening) ? "other" : "run";
    return [...file.text.slice(from, to).matchAll(/["']([^"'\n]+)["']/g)].flatMap((text): Dependency[] => {
      const read = parseRequirement(text[1] ?? "");
      const line = file.lines[lineAt(file.text, from + text.index)];
      return read === null || line === undefined ? [] : [{ ...read, line, use }];
    });
  });
}

/** setup.cfg and tox.ini: indented lines under keys of dependencies. */
function fromSections(file: TextFile): Dependency[] {
  let key = "";
  let section = "";
  return file.lines.flatMap((line): Dependency[] => {
    const header = /^\[([^\]]+)\]/.exec(line.text);
    const assignment = /^([\w.-]+)\s*=\s*(.*)$/.exec(line.text);
    if (header !== null) [section, key] = [header[1] ?? "", ""];
    else if (assignment !== null) key = assignment[1] ?? "";
    const isList = /install_requires|tests_require|setup_requires|^deps$/.test(key) || /extras_require/.test(section);
    const text = assignment === null ? (/^\s/.test(line.text) ? line.text : "") : (assignment[2] ?? "");
    const read = isList ? parseRequirement(text.replace(/^\s*[\w,{}!-]+:\s+/, "")) : null;
    return read === null ? [] : [{ ...read, line, use: key === "install_requires" ? "run" : "other" }];
  });
}

/** Tables and lists of pyproject.toml, Pipfile, pixi.toml, environment.yml: every list and table called by a name of dependencies. */
function fromTree(file: TextFile, { roots }: ConfigurationTree): Dependency[] {
  const found: Dependency[] = [];
  for (const root of roots) collect(file, root, [], found);
  return found;
}

const LIST_KEYS = /^(?:dependencies|extra-dependencies|requires|dev-dependencies|pip|run|host|dependency-groups)$/;
const TABLE_KEYS =
  /^(?:dependencies|dev-dependencies|packages|dev-packages|pypi-dependencies|host-dependencies|build-dependencies)$/;

function collect(file: TextFile, node: ConfigurationNode, path: readonly string[], found: Dependency[]): void {
  const target = resolved(node);
  const key = path.at(-1) ?? "";
  const isGroup = path.length > 1 && /^(?:optional-dependencies|dependency-groups)$/.test(path.at(-2) ?? "");
  if (target?.kind === "sequence") {
    if (LIST_KEYS.test(key) || isGroup || path.includes("dev-dependencies"))
      for (const item of target.items) addItem(file, item, path, found);
    return;
  }
  if (target?.kind !== "mapping") return;
  for (const { key: name, value } of target.entries) {
    if (TABLE_KEYS.test(key) && !/^(?:python|pip)$/i.test(name.text))
      addEntry(file, name.text, value, [...path], name.span.start, found);
    collect(file, value, [...path, name.text], found);
  }
}

function addItem(file: TextFile, item: ConfigurationNode, path: readonly string[], found: Dependency[]): void {
  const value = toValue(item);
  if (typeof value === "object") {
    collect(file, item, path, found);
    return;
  }
  const read = parseRequirement(String(value).replace(/^[\w.-]+::/, ""));
  const line = file.lines[lineAt(file.text, item.span.start)];
  if (read === null || line === undefined || read.distribution === "python") return;
  found.push({
    ...read,
    line,
    use:
      OTHER_USE.test(path.slice(0, -1).join(".")) || path.includes("build-system") || isOption(path) ? "other" : "run",
  });
}

function isOption(path: readonly string[]): boolean {
  return path.some((each) => /optional|groups?$|dev-dependencies|envs/.test(each));
}

/** Poetry's, Pipenv's and Pixi's `name = "^1.2"` or `name = {version = "…"}`. */
function addEntry(
  file: TextFile,
  name: string,
  value: ConfigurationNode,
  path: readonly string[],
  offset: number,
  found: Dependency[],
): void {
  const line = file.lines[lineAt(file.text, offset)];
  const said = toValue(value);
  if (line === undefined || (typeof said !== "string" && typeof said !== "object")) return;
  const version = typeof said === "string" ? said : String((said as Record<string, unknown> | null)?.version ?? "@");
  const specifier = version === "*" ? "" : /^\d/.test(version) ? `==${version}` : version.replace(/\s/g, "");
  const isConditional = typeof said === "object";
  found.push({ distribution: normalised(name), specifier, isConditional, line, use: isOption(path) ? "other" : "run" });
}
