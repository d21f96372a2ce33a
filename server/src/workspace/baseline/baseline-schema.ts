import type { Schema } from "../schema.ts";

const TEXT_OR_NULL: Schema = { anyOf: [{ type: "string" }, { const: null }] };

/** The schema of a baseline's file. The file schemas/modelver-baseline.schema.json is made from it. */
export function baselineSchema(): Schema {
  const count: Schema = { description: "How many findings are about the same.", type: "integer", minimum: 1 };
  const properties: Record<string, Schema> = {
    path: { description: "The file, relative to the folder of the baseline's project.", type: "string" },
    code: { description: "The rule.", type: "string", pattern: "^MV[0-9]{3}$" },
    ecosystem: { ...TEXT_OR_NULL, description: "Whose model it is; null where the finding is about no model." },
    name: { ...TEXT_OR_NULL, description: "The model; null where its name is not known." },
    version: { ...TEXT_OR_NULL, description: "What fixes its version; null where nothing does." },
    count,
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "ModelVer's baseline",
    description: "Findings that a project lives with for now. `modelver check --add-baseline` writes it.",
    type: "object",
    additionalProperties: false,
    required: ["version", "findings"],
    properties: {
      version: { description: "Of this form.", const: 1 },
      findings: {
        description: "In order; what is mended is taken out, and nothing is added.",
        type: "array",
        items: { type: "object", additionalProperties: false, required: Object.keys(properties), properties },
      },
    },
  };
}
