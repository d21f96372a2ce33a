/** A setting as package.json declares it, as far as it says what can stand in it. */
export interface DeclaredSetting {
  enum?: readonly unknown[];
  items?: { pattern?: string };
}

/** A setting that differs from its default. */
export interface ChangedSetting {
  key: string;
  /** Who set it: the user, the workspace, a folder. */
  scope: string;
  value: unknown;
}

/** A setting's value for others to see: numbers, switches, choices and codes of rules as they are, every other text hidden. */
export function shownValue(value: unknown, declared: DeclaredSetting): unknown {
  if (Array.isArray(value)) return declared.items?.pattern === undefined ? value.map(() => "<text>") : value;
  if (typeof value !== "string" || declared.enum?.includes(value)) return value;
  return "<text>";
}
