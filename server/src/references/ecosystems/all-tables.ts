import type { EcosystemTable } from "../api-table.ts";
import { huggingface } from "./huggingface.ts";

/** The tables of all ecosystems that ModelVer knows. */
export const ecosystemTables: readonly EcosystemTable[] = [huggingface];
