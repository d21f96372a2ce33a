export const MODEL = "gpt-3.5-turbo-16k-0613";
export const SETTINGS = { chat: { model: "gpt-4-32k-0613" } };
export const LABELS = { "gpt-4-0314": "Old" }; // want nothing
