import { commandScript, runNode } from "../package-command.ts";
import { holds, type Suite } from "./outcome.ts";

/** A suite that holds when a command of a package ends with 0. */
export function toolSuite(
  name: string,
  about: string,
  packageName: string,
  command: string,
  arguments_: string[],
): Suite {
  return {
    name,
    about,
    run: async () => holds((await runNode(commandScript(packageName, command), arguments_)).code === 0),
  };
}
