import { stringify } from "yaml";
import type { MailRoute, Route, WebhookRoute } from "../../drift/alerts/route.ts";
import type { Monitor } from "../../drift/monitor.ts";

/** Where Alertmanager finds secrets: one file for each, named like the environment variable. */
const SECRETS = "/etc/alertmanager/secrets";
/** Somebody who has no receiver yet sees the alerts in Alertmanager's own page. */
const NOBODY = "nobody";

/** A configuration of Alertmanager that tells alerts of Prometheus to whom the monitors' own routes would. */
export function alertmanagerConfiguration(monitors: readonly Monitor[], routes: readonly Route[]): string {
  const receivers = routes.flatMap((route) => receiverOf(route) ?? []);
  const names = new Set(receivers.map(({ name }) => name));
  const children = monitors.flatMap(({ name, alerts }) =>
    alerts
      .filter((route) => names.has(route))
      .map((receiver) => ({ receiver, matchers: [`monitor = ${JSON.stringify(name)}`], continue: true })),
  );
  return stringify({
    route: {
      receiver: NOBODY,
      group_by: ["monitor"],
      group_wait: "30s",
      group_interval: "5m",
      repeat_interval: "24h",
      ...(children.length > 0 ? { routes: children } : {}),
    },
    receivers: [{ name: NOBODY }, ...receivers],
  });
}

function receiverOf(route: Route): { name: string } | null {
  switch (route.kind) {
    case "mail":
      return { name: route.name, ...mailReceiver(route) };
    case "webhook":
      return { name: route.name, ...slackReceiver(route) };
    case "alertmanager":
      return null;
  }
}

const USUAL_PORTS = { tls: 465, starttls: 587, none: 25 } as const;

function mailReceiver({ to, from, server, port, security, user, passwordVariable, recovery }: MailRoute): object {
  const signIn =
    user === null || passwordVariable === null
      ? {}
      : { auth_username: user, auth_password_file: `${SECRETS}/${passwordVariable}` };
  return {
    email_configs: to.map((address) => ({
      to: address,
      from,
      smarthost: `${server}:${port ?? USUAL_PORTS[security]}`,
      require_tls: security === "starttls",
      ...signIn,
      send_resolved: recovery,
    })),
  };
}

function slackReceiver({ urlVariable, recovery }: WebhookRoute): object {
  return {
    slack_configs: [
      {
        api_url_file: `${SECRETS}/${urlVariable}`,
        title: "ModelVer: {{ .GroupLabels.monitor }}",
        text: "{{ range .Alerts }}{{ .Annotations.summary }}\n{{ end }}",
        send_resolved: recovery,
      },
    ],
  };
}
