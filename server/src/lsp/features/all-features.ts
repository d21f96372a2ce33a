import { codeActions } from "./code-actions.ts";
import type { Feature } from "./feature.ts";
import { hover } from "./hover.ts";

/** Everything that an editor can ask the server for, beside what {@link serverCapabilities} says of documents and folders. */
export const allFeatures: readonly Feature[] = [hover, codeActions];
