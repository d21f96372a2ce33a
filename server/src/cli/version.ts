import manifest from "../../../package.json" with { type: "json" };

/** ModelVer's own version. */
export const VERSION: string = manifest.version;
