import { useState } from "react";
import { openai, createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";
import { MODEL, SETTINGS } from "./models.js";

const proxy = createOpenAI({ baseURL: "https://proxy.acme.test" });

/** A chat in the browser: elements may hold calls, and attributes may hold names. */
export default function App({ initial = "gpt-3.5-turbo-0613" }) {
  const [model, setModel] = useState(initial); // want nothing
  const ask = async () => generateText({ model: openai("gpt-4-0314"), prompt: "x" }); // want MV205
  const again = () => generateText({ model: proxy.chat("gpt-3.5-turbo-0613"), prompt: "x" }); // want nothing
  const imported = () => generateText({ model: openai(MODEL), prompt: "x" }); // want MV205
  const nested = () => generateText({ model: openai(SETTINGS.chat.model), prompt: "x" }); // want MV205
  const gateway = () => generateText({ model: "openai/gpt-4-32k", prompt: "x" }); // want MV205
  return (
    <main>
      <select value={model} onChange={(event) => setModel(event.target.value)}>
        <option value="gpt-4-0314">gpt-4-0314</option> {/* want nothing */}
        {["gpt-3.5-turbo-0613"].map((each) => <option key={each}>{each}</option>) /* want nothing */}
      </select>
      <Chat model="gpt-4-0314" onAsk={ask} onAgain={again} /> {/* want nothing */}
      <button onClick={() => openai.embedding("text-similarity-davinci-001")}>Embed</button> {/* want MV205 */}
      <button onClick={imported} onBlur={nested} onFocus={gateway} disabled={model === "gpt-4-0314"}>It isn't "old"</button>
    </main>
  );
}

function Chat({ model, onAsk, onAgain }) {
  return <p onClick={onAsk} onBlur={onAgain}>{model}</p>;
}
