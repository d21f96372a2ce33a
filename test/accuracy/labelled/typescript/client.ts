import OpenAI from "openai";

let client: OpenAI | null = null;

export function getClient(): OpenAI {
  client ??= new OpenAI();
  return client;
}

export const shared = getClient();
