/** What can keep a watch running. */
export type SampleKind = "systemd" | "container" | "cron";

/**
 * A file that keeps `modelver watch` running, to be looked through and put in its place.
 * @param root of the project, absolute
 */
export function watchSample(kind: SampleKind, root: string): string {
  switch (kind) {
    case "systemd":
      return systemdUnit(root);
    case "container":
      return COMPOSE;
    case "cron":
      return cronLine(root);
  }
}

/** https://www.freedesktop.org/software/systemd/man/systemd.exec.html: what is not needed is closed. */
function systemdUnit(root: string): string {
  return `# /etc/systemd/system/modelver-watch.service
[Unit]
Description=ModelVer: watch the models in use
Wants=network-online.target
After=network-online.target

[Service]
WorkingDirectory=${root.replaceAll("%", "%%")}
ExecStart=/usr/bin/env modelver watch --state \${STATE_DIRECTORY}
StateDirectory=modelver
# Secrets that routes name, one NAME=value a line; readable by root alone.
EnvironmentFile=-/etc/modelver/secrets.env
User=modelver
Restart=always
RestartSec=15
NoNewPrivileges=yes
ProtectSystem=strict
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
`;
}

const COMPOSE = `# compose.yaml
services:
  modelver:
    image: node:24-slim
    command: npx --yes modelver watch --fetch-engine --state /state
    working_dir: /project
    restart: always
    # Secrets that routes name, one NAME=value a line.
    env_file: secrets.env
    volumes:
      - .:/project:ro
      - state:/state
      - cache:/root/.cache
volumes:
  state:
  cache:
`;

/** To cron a percent sign ends the command, even in quotes. */
function cronLine(root: string): string {
  const folder = root.replaceAll("'", "'\\''").replaceAll("%", "\\%");
  return `# Every hour; "crontab -e" takes this line. Secrets that routes name stand in front of it, NAME=value.
17 * * * * cd '${folder}' && modelver watch --once >> "$HOME/modelver-watch.log" 2>&1
`;
}
