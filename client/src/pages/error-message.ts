/** What a failure says to people. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
