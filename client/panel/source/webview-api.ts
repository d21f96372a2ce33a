/** What VS Code gives a page in a webview. */
export interface WebviewApi<Message> {
  postMessage(message: Message): void;
  getState(): unknown;
  setState(state: unknown): void;
}
