import type { QuietPeriod } from "./quiet-period.ts";

/** What every route says. */
interface RouteBase {
  name: string;
  /** After how many hours an alert that still fires is told again; 0: never. */
  repeatHours: number;
}

/** What routes to people say besides. */
interface PeopleRoute extends RouteBase {
  /** Whether the end of an alert is told too. */
  recovery: boolean;
  /** When nothing is sent: what fires meanwhile is told afterwards, if it still does. */
  quiet: readonly QuietPeriod[];
  /** The IANA name of the zone that quiet periods are in; null: the system's. */
  timeZone: string | null;
}

/** Mail over SMTP. */
export interface MailRoute extends PeopleRoute {
  kind: "mail";
  to: readonly string[];
  from: string;
  /** A host name or address. */
  server: string;
  /** Null: what is usual for the security. */
  port: number | null;
  /** `tls` from the first byte, `starttls` or nothing; a password is never sent over the last. */
  security: "tls" | "starttls" | "none";
  user: string | null;
  /** The environment variable that holds the password. */
  passwordVariable: string | null;
}

/** A message in the form that Slack, Mattermost and their kin take. */
export interface WebhookRoute extends PeopleRoute {
  kind: "webhook";
  /** The environment variable that holds the address, which is a secret itself. */
  urlVariable: string;
}

/** Alertmanager's API v2; it groups, silences and repeats by itself. */
export interface AlertmanagerRoute extends RouteBase {
  kind: "alertmanager";
  /** Its address, without `/api/v2`. */
  url: string;
  /** The environment variable that holds a bearer token; null: none is wanted. */
  tokenVariable: string | null;
}

/** Where alerts go: `[tool.modelver.alerts.NAME]`. */
export type Route = MailRoute | WebhookRoute | AlertmanagerRoute;

/** What `kind` can be. */
export const ROUTE_KINDS = ["mail", "webhook", "alertmanager"] as const;

/** What `security` can be. */
export const MAIL_SECURITY = ["tls", "starttls", "none"] as const;

/** Hours between repetitions where a route does not say. Alertmanager forgets when it is restarted, hence often. */
export const USUAL_REPEAT: Readonly<Record<Route["kind"], number>> = { mail: 24, webhook: 24, alertmanager: 1 };

/** The environment variables that a route needs. */
export function variablesOf(route: Route): string[] {
  const name = variableOf(route);
  return name === null ? [] : [name];
}

function variableOf(route: Route): string | null {
  switch (route.kind) {
    case "mail":
      return route.passwordVariable;
    case "webhook":
      return route.urlVariable;
    case "alertmanager":
      return route.tokenVariable;
  }
}
