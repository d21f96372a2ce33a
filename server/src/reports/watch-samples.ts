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
ExecStart=/usr/bin/env modelver watch --fetch-engine --state \${STATE_DIRECTORY}
StateDirectory=modelver
# DuckDB's binary is kept there, as nothing else can be written.
CacheDirectory=modelver
Environment=XDG_CACHE_HOME=%C
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

/** A path between single quotes of a line of cron, to which a percent sign ends the command, even in quotes. */
function cronPath(path: string): string {
  return path.replaceAll("'", "'\\''").replaceAll("%", "\\%");
}

function cronLine(root: string): string {
  return `# Every hour; "crontab -e" takes this line. Secrets that routes name stand in front of it, NAME=value.
17 * * * * cd '${cronPath(root)}' && modelver watch --once >> "$HOME/modelver-watch.log" 2>&1
`;
}

/**
 * What makes a report every Monday, to be looked through and put in its place.
 * @param root of the project, absolute
 */
export function reportSample(kind: "cron" | "github", root: string): string {
  return kind === "github" ? REPORT_WORKFLOW : reportCronLine(root);
}

const REPORT_WORKFLOW = `# .github/workflows/model-report.yml
name: Model report
on:
  schedule:
    - cron: "0 6 * * 1"
  workflow_dispatch:
permissions:
  contents: read
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          # What changed in the code is read from its history.
          fetch-depth: 0
      - run: npx --yes modelver report --since 7d --fetch-engine --output report.html
      - uses: actions/upload-artifact@v4
        with:
          name: model-report
          path: report.html
`;

function reportCronLine(root: string): string {
  return `# Every Monday at six; "crontab -e" takes this line. Secrets that routes name stand in front of it, NAME=value.
0 6 * * 1 cd '${cronPath(root)}' && modelver report --since 7d --mail 2>> "$HOME/modelver-report.log"
`;
}
