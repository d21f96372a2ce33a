import { allRules } from "../rules/all-rules.ts";
import { allPractices } from "./all-practices.ts";

/** Everything that has a code, in order of the codes. */
export const rulesAndPractices = [...allRules, ...allPractices];
