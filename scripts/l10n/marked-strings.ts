import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectFolder } from "../project.mjs";

/** Where the editor's words are marked with `l10n.t`. */
const SOURCES = ["client/src", "server/src/lsp"];
/** Its words are those of the schema, which is data. */
const SHOWS_SCHEMA = "client/src/configuration/configuration-help.ts";
const SCHEMA = "schemas/modelver.schema.json";
/** The summary of a rule begins with the rule's name; rules speak English everywhere. */
const RULE_SUMMARY = /^[a-z-]+: /;

/**
 * Every string that the sources mark to be translated, sorted. What is given to `l10n.t` is a literal, or its type is a union of literals
 * (a table `as const`). Throws, with the place, for anything else: it could not be translated.
 */
export function markedStrings(): string[] {
  const files = SOURCES.flatMap((folder) => sourcesIn(path.join(projectFolder, folder)));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const strings = files.flatMap((file) => stringsIn(program.getSourceFile(file)!, checker));
  return [...new Set(strings)].sort();
}

function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => path.join(folder, file));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(projectFolder, "tsconfig.json"), ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, projectFolder).options;
}

function stringsIn(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === "l10n.t") {
      strings.push(...literalsOf(node.arguments[0]!, source, checker));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strings;
}

function literalsOf(message: ts.Expression, source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const type = checker.getTypeAtLocation(message);
  const types = type.isUnion() ? type.types : [type];
  const literals = types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  if (literals.length === types.length) return literals;
  const file = path.relative(projectFolder, source.fileName).replaceAll("\\", "/");
  if (file === SHOWS_SCHEMA) return schemaDescriptions();
  const { line } = source.getLineAndCharacterOfPosition(message.getStart(source));
  throw new Error(`${file}:${line + 1}: only literals can be translated, and this is a ${checker.typeToString(type)}.`);
}

function schemaDescriptions(): string[] {
  const descriptions: string[] = [];
  JSON.parse(readFileSync(path.join(projectFolder, SCHEMA), "utf8"), (key, value) => {
    if (key === "description") descriptions.push(value);
    if (key === "enumDescriptions") descriptions.push(...value);
    return value;
  });
  return descriptions.filter((each) => !RULE_SUMMARY.test(each));
}
