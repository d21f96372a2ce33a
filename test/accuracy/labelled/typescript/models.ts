export const DEFAULT_MODEL = process.env.OPENAI_MODEL ?? "gpt-4.5-preview";

export const enum Models {
  Old = "gpt-3.5-turbo-instruct",
  New = "gpt-5.6-sol",
}

export function settings(): { model: string } {
  return { model: "davinci-002" };
}

export { EMBEDDER, type Name } from "./names/index.js";
export * from "./names";
