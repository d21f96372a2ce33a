import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The names of `fill.py`, by number. */
const FAMILIES = "churn fraud ranker forecast recommender classifier encoder pricing search uplift".split(" ");
const TEAMS = "retention payments growth risk search ads support logistics finance platform".split(" ");
const FILES = 40;
const MODELS_PER_FILE = 5;

/** The file in which names are typed. */
export const TYPED = "typed.py";

/** A project that uses some of the models. */
export interface RegistryProject {
  folder: string;
  files: string[];
  /** Models that it names. */
  named: number;
  /** The first model of each file is loaded at this position, zero-based. */
  position: { line: number; character: number };
}

/** The name of a model, as `fill.py` makes it. */
export function modelName(model: number): string {
  return `${TEAMS[model % 10]}-${FAMILIES[Math.floor(model / 10) % 10]}-${String(model).padStart(5, "0")}`;
}

/** The name that the server lists last: it lists by name. */
export function lastName(models: number): string {
  return Array.from({ length: models }, (_, model) => modelName(model))
    .sort()
    .at(-1)!;
}

/** Writes the project: services that load models by alias and number, and a script that publishes one. */
export function writeProject(folder: string, models: number): RegistryProject {
  mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: FILES }, (_, file) => {
    const names = Array.from({ length: MODELS_PER_FILE }, (_, index) =>
      modelName(((file * MODELS_PER_FILE + index) * 47) % models),
    );
    const loads = names.map((name, index) =>
      index % 2 === 0
        ? `model_${index} = mlflow.pyfunc.load_model("models:/${name}@champion")`
        : `model_${index} = mlflow.pyfunc.load_model("models:/${name}/${1 + (file % 20)}")`,
    );
    const published = `mlflow.register_model("runs:/${"0".repeat(32)}/model", "${names[0]}")`;
    const name = `service_${file}.py`;
    writeFileSync(path.join(folder, name), ["import mlflow", "", ...loads, published, ""].join("\n"));
    return name;
  });
  writeFileSync(path.join(folder, TYPED), typing(""));
  return { folder, files, named: FILES * MODELS_PER_FILE, position: { line: 2, character: 50 } };
}

/** The file in which a name is typed, as far as it has been typed. */
export function typing(typed: string): string {
  return `import mlflow\n\nmodel = mlflow.pyfunc.load_model("models:/${typed}")\n`;
}

/** Where the typed part of that file ends. */
export function typingEnd(typed: string): { line: number; character: number } {
  return { line: 2, character: 'model = mlflow.pyfunc.load_model("models:/'.length + typed.length };
}
