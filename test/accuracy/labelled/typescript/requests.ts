// Requests to the vendors' servers without their libraries.
import axios from "axios";
import ky from "ky";

const ADDRESS = "https://api.openai.com/v1/chat/completions";

export async function ask(question: string, key: string, model = "gpt-4") {
  await fetch("https://api.openai.com/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify({
      model: "gpt-4", // want MV205
      messages: [{ role: "user", content: question }],
    }),
  });
  const body = { model: "gpt-4-turbo-preview", messages: [question] };
  await fetch(ADDRESS, { method: "POST", body: JSON.stringify(body) }); // want MV205
  await fetch(ADDRESS, { method: "POST", body: JSON.stringify({ model, messages: [] }) }); // want MV205
  const options = { method: "POST", body: JSON.stringify({ model: "gpt-4" }) };
  await fetch(ADDRESS, options); // want MV205
  await fetch(ADDRESS, { method: "POST", body: JSON.stringify({ model: "gpt-5.6-luna" }) }); // want nothing
  await fetch(ADDRESS, { method: "POST", body: question }); // want nothing
  await fetch("/api/chat", { method: "POST", body: JSON.stringify({ model: "gpt-4" }) }); // want nothing
  await fetch(`${key}/v1/chat/completions`, { method: "POST", body: JSON.stringify({ model: "gpt-4" }) }); // want nothing
  await fetch("https://api.openai.com/v1/models/gpt-4"); // want nothing
  await fetch(`https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=${key}`); // want MV205
  await fetch("http://localhost:11434/api/chat", { method: "POST", body: JSON.stringify({ model: "fetcher" }) }); // want MV203
  await ky.post(ADDRESS, { json: { model: "gpt-4" } }); // want MV205
  await axios.post(ADDRESS, { model: "gpt-4" }, { headers: {} }); // want MV205
  await axios({ method: "post", url: ADDRESS, data: { model: "gpt-4" } }); // want MV205
  await axios.post("/api/chat", { model: "gpt-4" }); // want nothing
}

const stored = localStorage.getItem("settings");
const server = stored ? JSON.parse(stored).ollama?.baseUrl || "http://localhost:11434" : "http://localhost:11434";

export function installed() {
  return fetch(`${server}/api/tags`, { signal: AbortSignal.timeout(5000) }); // want nothing
}

export function askAnywhere() {
  return fetch(`${server}/api/generate`, { method: "POST", body: JSON.stringify({ model: "gemma3" }) }); // want MV203
}
