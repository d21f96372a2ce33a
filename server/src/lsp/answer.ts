import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Answers a request; one that was cancelled on the way is answered as the protocol asks, with RequestCancelled. */
export async function answer<Result>(
  token: CancellationToken,
  work: () => Promise<Result>,
): Promise<Result | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  const result = await work();
  return token.isCancellationRequested ? cancelled() : result;
}

/** The answer to a request that was cancelled. */
export function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, "The request was cancelled");
}
