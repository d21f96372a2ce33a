import path from "node:path";
import { tableIn } from "./gather.ts";

/** The text of the file that holds what is known of models that libraries load by name: spaCy's pipelines, timm's weights, TensorFlow Hub. */
export function packagedText(folder: string, read: (file: string, encoding: "utf8") => string, asOf: string): string {
  const table = (name: string) => tableIn(read(path.join(folder, `${name}.tsv`), "utf8"));
  const spacy = table("spacy").map(({ model, versions }) => `${model}|${versions}`);
  const tfhub = table("tfhub").map(({ model, versions }) => `${model}|${versions}`);
  const timm = table("timm").map(({ architecture, tags, goes_on_as: other }) =>
    other === "" ? `${architecture}|${tags}` : `${architecture}||${other}`,
  );
  return [
    "// Made by `npm run catalogue` from scripts/catalogue/facts, where the sources are named. Change it there.",
    "",
    "/** The day on which the sources were read. */",
    `export const PACKAGED_AS_OF = "${asOf}";`,
    "",
    "/** By ecosystem a line for each name: its versions, the oldest first (timm: the tags of an architecture's weights), and the name that it goes on under (`-`: it is gone). */",
    "export const PACKAGED_MODELS = {",
    ...Object.entries({ spacy, tfhub, timm }).map(([name, lines]) => `  ${name}: \`\n${lines.join("\n")}\n\`,`),
    "} as const;",
    "",
  ].join("\n");
}
