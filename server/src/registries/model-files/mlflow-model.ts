import { parse } from "yaml";
import type { Architecture, Signature, SignatureField } from "../../versioning/model-snapshot.ts";
import { asObject, type JsonObject, objectIn, textIn } from "./json-values.ts";

/** What an MLflow model's `MLmodel` file says. */
export interface MlflowModel {
  signature: Signature | null;
  architecture: Architecture;
}

/** Reads an `MLmodel` file (https://mlflow.org/docs/latest/ml/model/); null where it is none. */
export function readMlflowModel(text: string): MlflowModel | null {
  const model = parseYaml(text);
  const flavors = model === null ? null : objectIn(model, "flavors");
  if (model === null || flavors === null) return null;
  const names = Object.keys(flavors).filter((name) => name !== "python_function");
  const loader = objectIn(flavors, "python_function");
  const loaderModule = loader === null ? null : textIn(loader, "loader_module");
  return {
    signature: readSignature(objectIn(model, "signature")),
    architecture: {
      classes: names.length > 0 ? names.sort() : loaderModule === null ? [] : [loaderModule],
      family: null,
      shape: {},
      labels: null,
      settings: {},
    },
  };
}

function parseYaml(text: string): JsonObject | null {
  try {
    return asObject(parse(text, { logLevel: "silent" }));
  } catch {
    return null;
  }
}

function readSignature(signature: JsonObject | null): Signature | null {
  if (signature === null) return null;
  return {
    inputs: readFields(signature.inputs),
    outputs: readFields(signature.outputs),
    parameters: readFields(signature.params),
  };
}

/** A schema is JSON inside of YAML: columns, tensors or parameters. */
function readFields(schema: unknown): SignatureField[] {
  if (typeof schema !== "string") return [];
  let fields: unknown;
  try {
    fields = JSON.parse(schema);
  } catch {
    return [];
  }
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((field, index) => {
    const object = asObject(field);
    return object === null ? [] : [readField(object, index)];
  });
}

function readField(field: JsonObject, index: number): SignatureField {
  const name = textIn(field, "name") ?? String(index);
  const isOptional = field.required === false || field.optional === true;
  const tensor = objectIn(field, "tensor-spec");
  if (tensor === null) return { name, type: typeText(field), isOptional };
  const shape = Array.isArray(tensor.shape) ? tensor.shape.join(", ") : "";
  return { name, type: `tensor ${textIn(tensor, "dtype") ?? ""} (${shape})`, isOptional };
}

/** `double`; of arrays, objects and maps the whole of it. */
function typeText(field: JsonObject): string {
  const { name: _name, required: _required, optional: _optional, ...type } = field;
  const simple = textIn(field, "type") ?? textIn(field, "dtype");
  return simple !== null && Object.keys(type).every((key) => ["type", "dtype", "default", "shape"].includes(key))
    ? simple
    : JSON.stringify(type);
}
