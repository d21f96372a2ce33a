/** Packages of a requirements file that are held at one version, by their normal names (PEP 503). */
export function readRequirements(text: string): Record<string, string> {
  const requirements: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;#,]+)/.exec(line);
    if (match?.[1] && match[2]) requirements[match[1].toLowerCase().replace(/[-_.]+/g, "-")] = match[2];
  }
  return requirements;
}
