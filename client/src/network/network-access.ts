import { type Disposable, EventEmitter, type SecretStorage, workspace } from "vscode";
import type { NetworkParams } from "../../../server/src/lsp/protocol.ts";
import { readSignIns, type SignIn, tokenHeader } from "./sign-ins.ts";

/** Under these keys all sign-ins lie in VS Code's secret storage: those to MLflow servers, and the token of the Hugging Face Hub. */
const KEY = "modelver.mlflow.signIns";
const TOKEN_KEY = "modelver.huggingFace.token";

/** How registries may be reached: VS Code's proxy, and what the user signed in with, which lies in VS Code's secret storage alone. */
export class NetworkAccess implements Disposable {
  private readonly secrets: SecretStorage;
  private readonly changed = new EventEmitter<NetworkParams>();
  private readonly subscriptions: Disposable[];
  private signIns: SignIn[] = [];
  private token: string | undefined;
  /** Resolves when the secret storage was read. */
  readonly ready: Promise<void>;
  /** Fires when anything of it is another than before, also by another window. */
  readonly onDidChange = this.changed.event;

  constructor(secrets: SecretStorage) {
    this.secrets = secrets;
    this.subscriptions = [
      this.changed,
      secrets.onDidChange(({ key }) => {
        if (key === KEY || key === TOKEN_KEY) void this.read().then(() => this.changed.fire(this.current));
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("http.proxy")) this.changed.fire(this.current);
      }),
    ];
    this.ready = this.read();
  }

  get current(): NetworkParams {
    const proxy = workspace.getConfiguration("http").get<string>("proxy") ?? "";
    const huggingFace = this.token === undefined ? null : { authorization: tokenHeader(this.token) };
    return { proxy: proxy === "" ? null : proxy, mlflow: this.signIns, huggingFace };
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

  /** Keeps the user's token of the Hugging Face Hub. */
  async signInToHub(token: string): Promise<void> {
    await this.secrets.store(TOKEN_KEY, token);
  }

  /** Forgets it. */
  async signOutOfHub(): Promise<void> {
    await this.secrets.delete(TOKEN_KEY);
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
    const read = (key: string) => Promise.resolve(this.secrets.get(key)).catch(() => undefined);
    this.signIns = readSignIns(await read(KEY));
    this.token = await read(TOKEN_KEY);
  }
}
