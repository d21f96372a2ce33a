import type { CommandWord, RunCommand } from "./command-word.ts";

/** What a container is started from and with, as Dockerfiles, Compose and Kubernetes give it. */
export interface Container {
  image: string | null;
  /** Null where the image's own is used. */
  entrypoint: readonly CommandWord[] | null;
  command: readonly CommandWord[] | null;
}

/**
 * The programs that a container may start: its entrypoint with the command behind it, and the command by itself where the entrypoint only
 * prepares the way (`/entrypoint.sh`).
 */
export function containerCommands({ image, entrypoint, command }: Container): RunCommand[] {
  if (entrypoint === null) return command === null ? [] : [{ words: command, image }];
  const whole = { words: [...entrypoint, ...(command ?? [])], image: null };
  return command === null ? [whole] : [whole, { words: command, image: null }];
}
