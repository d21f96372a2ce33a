import type { SecretStorage } from "vscode";
import type { RouteSecret, WatchPlanNode } from "../../../server/src/lsp/protocol.ts";
import { readSecrets, secretsFor, withSecret } from "./secret-list.ts";

/** Under this key the secrets of all alert routes lie in VS Code's secret storage. */
const KEY = "modelver.alerts.secrets";

/** What alert routes want to know of whoever sends: it lies in VS Code's secret storage, each for one folder and one receiver. */
export class RouteSecrets {
  private readonly storage: SecretStorage;

  constructor(storage: SecretStorage) {
    this.storage = storage;
  }

  /** Keeps a secret; forgets it where it is empty. */
  async store(root: string, { variable, receiver }: RouteSecret, value: string): Promise<void> {
    const kept = withSecret(await this.read(), { root, variable, receiver, value });
    if (kept.length === 0) await this.storage.delete(KEY);
    else await this.storage.store(KEY, JSON.stringify(kept));
  }

  /** What is kept for the routes of a folder, by variable. */
  async of({ root, secrets }: WatchPlanNode): Promise<Record<string, string>> {
    return secretsFor(await this.read(), root, secrets);
  }

  /** Some systems have no storage of secrets: nothing is kept there. */
  private async read() {
    return readSecrets(await Promise.resolve(this.storage.get(KEY)).catch(() => undefined));
  }
}
