import { writeFileSync } from "node:fs";
import path from "node:path";
import { modelReferencesGrammar } from "./grammar/model-references.ts";

/* Writes the injected grammar from its parts. */
const file = path.join(import.meta.dirname, "../syntaxes/model-references.tmLanguage.json");
writeFileSync(file, `${JSON.stringify(modelReferencesGrammar, null, 2)}\n`);
