import { usePlace } from "../../references/model-places.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { SEVERITIES } from "../../workspace/configuration.ts";
import type { Project } from "../../workspace/project.ts";
import type { Folder } from "../folders.ts";
import { GatheredChanges } from "../gathered-changes.ts";
import { monitorId } from "../known-monitors.ts";
import { ALERTS, type AlertNode, type AlertsParams, type OpenPlaceArguments } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

const IN_ALERT = "MV404";

/** Tells the client which alerts of monitors fire, whenever they are others than before. */
export const alerts: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, options }) => {
    if (options.canShowAlerts !== true) return;
    const news = new AlertNews(session);
    const tell = (isReading: boolean) => {
      // Where the code loads a model is not known while it is still read.
      const params = isReading ? null : news.next();
      if (params !== null) void connection.sendNotification(ALERTS, params);
    };
    session.follow(new GatheredChanges(tell));
  },
};

/** What of the alerts was not told yet. */
class AlertNews {
  private readonly session: Session;
  /** Ids of what was told last; null before anything was. */
  private told: string | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** The alerts of all folders; null where the same fire as at the last time. */
  next(): AlertsParams | null {
    const folders = this.session.folders
      .all()
      .filter(({ isWorkspaceFolder, settings }) => isWorkspaceFolder && settings.enable);
    const firing = JSON.stringify(
      folders.map(({ uri, project }) => [uri, project.monitors.firingAlerts.map(({ id }) => id)]),
    );
    if (firing === this.told) return null;
    this.told = firing;
    return { folders: folders.map((folder) => ({ uri: folder.uri, alerts: alertsIn(folder, this.session) })) };
  }
}

function alertsIn(folder: Folder, session: Session): AlertNode[] {
  const { project } = folder;
  return project.monitors.firingAlerts.map(({ id, folder: watchFolder, monitor, summary }) => {
    const declared = project.monitors.declared.find(
      (each) => each.monitor.name === monitor && each.monitor.folder === watchFolder,
    );
    const model = declared?.monitor.model ?? null;
    const declaredId = declared === undefined ? null : monitorId(folder, declared.monitor);
    const use = model === null ? null : placeOfUse(model, folder, session);
    return { id, monitor, monitorId: declaredId, model, summary, use };
  });
}

/** Where the code loads a model: the place that is reported loudest, else the first. */
function placeOfUse(model: string, folder: Folder, session: Session): OpenPlaceArguments | null {
  const reference = loudestUse(model, folder.project);
  if (reference === undefined) return null;
  const { path, cell, range } = usePlace(reference);
  const file = { folder, path, ...(cell === undefined ? {} : { cell }) };
  const { line, character } = session.conversions.toEditor(file, range).start;
  return [session.folders.uriOf(file), cell ?? null, line, character];
}

function loudestUse(model: string, project: Project): ModelReference | undefined {
  const reported = project.allFindings().filter(({ code, reference }) => code === IN_ALERT && reference.name === model);
  const loudest = reported.sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  )[0];
  return (
    loudest?.reference ??
    project.allReferences().find(({ name, role, isLocal }) => name === model && role === "consume" && !isLocal)
  );
}
