import path from "node:path";
import type { Place } from "../documents/place.ts";

/** Where a CI system has put the sources, and where they can be looked at. */
interface Checkout {
  folder: string;
  /** Address of a folder of files, with a slash at its end. */
  url: string;
}

/**
 * The addresses of lines on the server that a CI job has its sources from, by the variables that GitHub Actions and GitLab CI set; null elsewhere.
 * @param base the folder that reported paths are relative to, absolute
 */
export function sourceLinks(base: string, environment: NodeJS.ProcessEnv): (place: Place) => string | null {
  const checkout = checkoutIn(environment);
  return ({ path: reported, cell, range }) => {
    if (checkout === null) return null;
    const relative = path.relative(checkout.folder, path.resolve(base, reported)).split(path.sep).join("/");
    if (relative.startsWith("../") || path.isAbsolute(relative)) return null;
    const line = cell === undefined ? `#L${range.start.line + 1}` : "";
    return `${checkout.url}${relative.split("/").map(encodeURIComponent).join("/")}${line}`;
  };
}

function checkoutIn(variables: NodeJS.ProcessEnv): Checkout | null {
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = variables;
  if (GITHUB_WORKSPACE && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA)
    return { folder: GITHUB_WORKSPACE, url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/` };
  const { CI_PROJECT_DIR, CI_PROJECT_URL, CI_COMMIT_SHA } = variables;
  if (CI_PROJECT_DIR && CI_PROJECT_URL && CI_COMMIT_SHA)
    return { folder: CI_PROJECT_DIR, url: `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/` };
  return null;
}
