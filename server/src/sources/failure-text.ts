const REASONS: Record<string, string> = {
  EACCES: "no permission to read it",
  EISDIR: "is a folder",
  ELOOP: "the symbolic link leads in a circle",
  EMFILE: "too many files are open",
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EPERM: "no permission to read it",
  Z_BUF_ERROR: "the compressed data breaks off",
  Z_DATA_ERROR: "the compressed data is damaged, or none",
};

/** What went wrong with reading, in words; null for what is no failure to read but a mistake in the program. */
export function readingFailure(error: unknown): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || code.startsWith("ERR_")) return null;
  return REASONS[code] ?? message;
}

/** The same for what can only have failed to read. */
export function failureText(error: unknown): string {
  return readingFailure(error) ?? (error instanceof Error ? error.message : String(error));
}
