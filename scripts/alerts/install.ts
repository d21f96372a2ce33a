import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder, findProgram } from "../project.mjs";
import { run } from "../run.mjs";

/** Debian's packages of Prometheus and its kin. */
const packages = ["prometheus", "prometheus-alertmanager", "prometheus-pushgateway"];
/** What of them is run, as Debian calls it, and as its makers do. */
const programs = {
  prometheus: ["prometheus"],
  promtool: ["promtool"],
  alertmanager: ["prometheus-alertmanager", "alertmanager"],
  amtool: ["amtool"],
  pushgateway: ["prometheus-pushgateway", "pushgateway"],
};

/** Where the programs are that alerts are tested with. */
export type MonitoringPrograms = Record<keyof typeof programs, string>;

let preparation: Promise<MonitoringPrograms | { missing: string }> | undefined;

/**
 * Makes Prometheus, Alertmanager and the Pushgateway ready: those on the PATH, else Debian's own packages, unpacked into this user's
 * cache, which needs no root.
 */
export function prepareMonitoring(): Promise<MonitoringPrograms | { missing: string }> {
  preparation ??= prepare();
  return preparation;
}

async function prepare(): Promise<MonitoringPrograms | { missing: string }> {
  const home = path.join(cacheFolder(), `prometheus-${process.platform}-${process.arch}`);
  const present = findAll(home);
  if (present !== undefined) return withTemplates(present, home);
  if (findProgram("apt-get") === undefined || findProgram("dpkg-deb") === undefined) {
    return {
      missing: `missing programs: ${Object.keys(programs).join(", ")} (Debian packages ${packages.join(", ")})`,
    };
  }
  console.log(`Fetching ${packages.join(", ")} into ${cacheFolder()} …`);
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder(), "fetching-"));
  try {
    const failure = await unpackInto(folder);
    if (failure !== undefined) return { missing: failure };
    // Somebody else may have been quicker; theirs is as good.
    if (!existsSync(home)) renameSync(folder, home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const fetched = findAll(home);
  if (fetched !== undefined) return withTemplates(fetched, home);
  return { missing: `Debian's packages hold other programs than ${Object.keys(programs).join(", ")}` };
}

/** Debian's Alertmanager looks for its templates below /usr/share only: there they are shown to it, and to nobody else. */
async function withTemplates(
  found: MonitoringPrograms,
  home: string,
): Promise<MonitoringPrograms | { missing: string }> {
  if (!found.alertmanager.startsWith(home) || existsSync("/usr/share/prometheus/alertmanager")) return found;
  const wrapper = path.join(home, "alertmanager.sh");
  const leave = process.getuid?.() === 0 ? "" : " --map-root-user";
  const inside = `mount --bind "$0" /usr/share && exec "$@"`;
  const command = `exec unshare --mount${leave} sh -c '${inside}' '${home}/usr/share' '${found.alertmanager}' "$@"`;
  writeFileSync(wrapper, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  const { code, errors } = await run(wrapper, ["--version"], { quiet: true });
  if (code === 0) return { ...found, alertmanager: wrapper };
  return {
    missing: `Alertmanager cannot be shown its templates (${errors.trim()}): apt-get install prometheus-alertmanager`,
  };
}

/** The programs on the PATH or below a folder; undefined where one is missing. */
function findAll(home: string): MonitoringPrograms | undefined {
  const found = Object.entries(programs).map(([name, names]) => {
    const unpacked = names.map((each) => path.join(home, "usr/bin", each)).find((file) => existsSync(file));
    return [name, unpacked ?? names.map((each) => findProgram(each)).find((file) => file !== undefined)];
  });
  return found.every(([, file]) => file !== undefined) ? Object.fromEntries(found) : undefined;
}

async function unpackInto(folder: string): Promise<string | undefined> {
  const download = () =>
    run("apt-get", ["download", "-q", ...packages], { cwd: folder, quiet: true, background: true });
  let { code, errors } = await download();
  if (code !== 0 && process.getuid?.() === 0) {
    await run("apt-get", ["update", "-q"], { quiet: true, background: true });
    ({ code, errors } = await download());
  }
  if (code !== 0)
    return `${packages.join(", ")} could not be fetched: ${errors.trim().split("\n").slice(-3).join(" | ")}`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
    const unpacked = await run("dpkg-deb", ["-x", file, "."], { cwd: folder, quiet: true });
    if (unpacked.code !== 0) return `${file} could not be unpacked: ${unpacked.errors.trim()}`;
    rmSync(path.join(folder, file));
  }
  return undefined;
}
