import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Answers a request; one that was cancelled on the way is answered as the protocol asks, with RequestCancelled. */
export async function answer<Result>(
  token: CancellationToken,
  work: () => Promise<Result>,
): Promise<Result | ResponseError> {
  if (token.isCancellationRequested) return cancelled();
  const result = await work();
  return token.isCancellationRequested ? cancelled() : result;
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
}
