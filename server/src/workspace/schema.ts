/** The part of JSON Schema (draft 7) that describes the configuration. */
export interface Schema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  default?: unknown;
  /** Of a table that has no default: what one may say. */
  examples?: readonly unknown[];
  const?: string | number | null;
  enum?: readonly string[];
  /** In the order of `enum`; read by the JSON services of VS Code. */
  enumDescriptions?: readonly string[];
  pattern?: string;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  required?: readonly string[];
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | false;
}
