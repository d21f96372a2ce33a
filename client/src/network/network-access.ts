import { type Disposable, EventEmitter, type SecretStorage, workspace } from "vscode";
import type { NetworkParams } from "../../../server/src/lsp/protocol.ts";
import { readSignIns, type SignIn } from "./sign-ins.ts";

/** Under this key all sign-ins lie in VS Code's secret storage. */
const KEY = "modelver.mlflow.signIns";

/** How registries may be reached: VS Code's proxy, and what the user signed in with, which lies in VS Code's secret storage alone. */
export class NetworkAccess implements Disposable {
  private readonly secrets: SecretStorage;
  private readonly changed = new EventEmitter<NetworkParams>();
  private readonly subscriptions: Disposable[];
  private signIns: SignIn[] = [];
  /** Resolves when the secret storage was read. */
  readonly ready: Promise<void>;
  /** Fires when anything of it is another than before, also by another window. */
  readonly onDidChange = this.changed.event;

  constructor(secrets: SecretStorage) {
    this.secrets = secrets;
    this.subscriptions = [
      this.changed,
      secrets.onDidChange(({ key }) => {
        if (key === KEY) void this.read().then(() => this.changed.fire(this.current));
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("http.proxy")) this.changed.fire(this.current);
      }),
    ];
    this.ready = this.read();
  }

  get current(): NetworkParams {
    const proxy = workspace.getConfiguration("http").get<string>("proxy") ?? "";
    return { proxy: proxy === "" ? null : proxy, mlflow: this.signIns };
  }

  /** Addresses of the servers that the user is signed in to. */
  get servers(): string[] {
    return this.signIns.map(({ endpoint }) => endpoint);
  }

  async signIn(signIn: SignIn): Promise<void> {
    await this.write([...this.others(signIn.endpoint), signIn]);
  }

  async signOut(endpoint: string): Promise<void> {
    await this.write(this.others(endpoint));
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private others(endpoint: string): SignIn[] {
    return this.signIns.filter((each) => each.endpoint !== endpoint);
  }

  private async write(signIns: SignIn[]): Promise<void> {
    if (signIns.length === 0) await this.secrets.delete(KEY);
    else await this.secrets.store(KEY, JSON.stringify(signIns));
  }

  /** Some systems have no storage of secrets: nobody is signed in there. */
  private async read(): Promise<void> {
    const text = await Promise.resolve(this.secrets.get(KEY)).catch(() => undefined);
    this.signIns = readSignIns(text);
  }
}
