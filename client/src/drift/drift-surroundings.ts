import type { Memento } from "vscode";
import type { Server } from "../server.ts";
import type { EngineSurroundings } from "./drift-engine.ts";

/** What drift needs of the extension. */
export interface DriftSurroundings extends EngineSurroundings {
  server: Server;
  memory: Memento;
}
