import { Uri, workspace } from "vscode";
import type { DriftPage, DriftStatus, MonitorChoice, RootedMonitor } from "../../../server/src/drift/protocol.ts";
import { MONITORS, type MonitorNode, type MonitorsResult } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** The monitors that the workspace declares, and what is wrong with others. */
export async function listMonitors(server: Server): Promise<MonitorsResult> {
  const client = await server.client();
  return client.sendRequest<MonitorsResult>(MONITORS);
}

/** The same for the page. */
export function asChoices({ monitors, problems }: MonitorsResult): Pick<DriftStatus, "monitors" | "problems"> {
  const hasSeveralFolders = new Set(monitors.map(({ folder }) => folder)).size > 1;
  return {
    monitors: monitors.map((each) => asChoice(each, hasSeveralFolders)),
    problems: problems.map(({ message, path, place }) => ({
      message,
      place,
      where: place === null ? path : `${path}:${place[2] + 1}`,
    })),
  };
}

function asChoice({ id, name, folder, place, alerts, uses }: MonitorNode, showsFolder: boolean): MonitorChoice {
  const uri = Uri.parse(folder);
  return {
    id,
    name,
    folder: showsFolder ? (workspace.getWorkspaceFolder(uri)?.name ?? uri.path) : null,
    place: place ?? [folder, null, 0, 0],
    isFiring: alerts.length > 0,
    uses: uses.map(({ path, api, version, place: at }) => ({ path, api, version, place: at })),
  };
}

/** What the process that measures is given. */
export function asRooted({ monitor, root }: MonitorNode): RootedMonitor {
  return { monitor: monitor as RootedMonitor["monitor"], root };
}

/** Numbers with the alerts that `modelver watch` left, which a single measuring does not know. */
export function withAlerts(page: DriftPage, { name, alerts }: MonitorNode): DriftPage {
  const firing = alerts.map((alert) => ({ ...alert, monitor: name, state: "firing" as const }));
  return { ...page, result: { ...page.result, alerts: firing } };
}
