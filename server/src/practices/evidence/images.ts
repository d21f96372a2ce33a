import type { ProjectEvidence } from "./project-evidence.ts";
import { type TextFile, type TextLine, withoutComment } from "./text-file.ts";

/** A container image that a file is built on, or starts from. */
export interface ImageUse {
  image: string;
  line: TextLine;
}

/** The images that Dockerfiles and development containers begin with; not those that one stage takes from another. */
export function containerImages({ texts }: ProjectEvidence): ImageUse[] {
  return texts.container.flatMap((file) => {
    if (/devcontainer\.json$/.test(file.path)) return inDevelopmentContainer(file);
    return /\.(?:ya?ml|def|json)$/i.test(file.path) ? [] : inDockerfile(file);
  });
}

function inDockerfile(file: TextFile): ImageUse[] {
  const defaults = new Map<string, string>();
  const stages = new Set<string>();
  return file.lines.flatMap((line): ImageUse[] => {
    const text = withoutComment(line.text);
    const argument = /^ARG\s+(\w+)=["']?([^\s"']+)/i.exec(text);
    if (argument !== null) defaults.set(argument[1] ?? "", argument[2] ?? "");
    const from = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(text);
    if (from === null) return [];
    const image = withDefaults(from[1] ?? "", defaults);
    const isStage = stages.has(image.toLowerCase());
    if (from[2] !== undefined) stages.add(from[2].toLowerCase());
    return isStage || image === "scratch" ? [] : [{ image, line }];
  });
}

function inDevelopmentContainer(file: TextFile): ImageUse[] {
  return file.lines.flatMap((line): ImageUse[] => {
    const image = /^\s*"image"\s*:\s*"([^"]+)"/.exec(line.text)?.[1];
    return image === undefined ? [] : [{ image, line }];
  });
}

/** `${NAME}`, `$NAME` and `${NAME:-default}` by the defaults of build arguments; what has none stays. */
function withDefaults(image: string, defaults: ReadonlyMap<string, string>): string {
  const once = (text: string) =>
    text.replace(/\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g, (all, braced?: string, fallback?: string, bare?: string) => {
      return defaults.get(braced ?? bare ?? "") ?? fallback ?? all;
    });
  return once(once(image));
}

/** Whether an image is pinned by a digest or by a tag with a number; null where a variable hides it. */
export function isPinnedImage(image: string): boolean | null {
  if (image.includes("@sha256:")) return true;
  if (/[$%{]/.test(image)) return null;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  // The project's own images, built beside it, have no other version than the code.
  return tag !== undefined && /\d/.test(tag) && tag !== "latest";
}
