import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, unlinkSync } from "node:fs";
import { modelver, programFile, TemporaryFolder } from "../cli/program.ts";
import { LoopbackMail } from "../drift/delivery/loopback-mail.ts";
import { freePort, MonitoringFolder, until } from "./monitoring-programs.ts";

const numbers = (from: number) => `age,city\n${Array.from({ length: 200 }, (_, i) => `${from + i},Rome`).join("\n")}\n`;

const monitorToml = (mailPort: number) => `
[monitors.churn]
reference = "train.csv"
current = "now.csv"
schedule = "* * * * * *"
alerts = ["team"]

[alerts.team]
kind = "mail"
to = "ml@acme.example"
from = "modelver@acme.example"
server = "127.0.0.1"
port = ${mailPort}
security = "none"
`;

describe("drift that Prometheus, Alertmanager and a mailbox hear of", function () {
  this.timeout(180_000);
  let project: TemporaryFolder;
  let folder: MonitoringFolder;
  let mailbox: LoopbackMail;
  let mailPort: number;
  const ports = { metrics: 0, prometheus: 0, alertmanager: 0, pushgateway: 0 };

  beforeEach(async () => {
    folder = new MonitoringFolder();
    mailbox = new LoopbackMail();
    mailPort = await mailbox.listen();
    for (const name of Object.keys(ports) as (keyof typeof ports)[]) ports[name] = await freePort();
    const files = { "train.csv": numbers(0), "now.csv": numbers(150), "modelver.toml": monitorToml(mailPort) };
    project = new TemporaryFolder(files);
  });
  afterEach(async () => {
    folder.remove();
    project.remove();
    await mailbox.close();
  });

  async function startAlertmanager(): Promise<void> {
    await modelver(["metrics", "--rules", folder.path], { cwd: project.path });
    const written = readFileSync(folder.of("alertmanager.yml"), "utf8");
    // Nobody waits half a minute here for what else there may be to tell.
    folder.write(
      "alertmanager.yml",
      written.replace("group_wait: 30s", "group_wait: 1s").replace("group_interval: 5m", "group_interval: 1s"),
    );
    const listen = `127.0.0.1:${ports.alertmanager}`;
    const given = [
      "--config.file=alertmanager.yml",
      "--storage.path=alertmanager",
      `--web.listen-address=${listen}`,
      "--cluster.listen-address=",
    ];
    await folder.start("alertmanager", given, `http://${listen}/-/ready`);
  }

  async function startPrometheus(target: number): Promise<void> {
    folder.write(
      "prometheus.yml",
      JSON.stringify({
        global: { scrape_interval: "1s", evaluation_interval: "1s" },
        rule_files: ["modelver-alerts.yml", "modelver-recording.yml"],
        scrape_configs: [
          { job_name: "modelver", honor_labels: true, static_configs: [{ targets: [`127.0.0.1:${target}`] }] },
        ],
        alerting: { alertmanagers: [{ static_configs: [{ targets: [`127.0.0.1:${ports.alertmanager}`] }] }] },
      }),
    );
    const listen = `127.0.0.1:${ports.prometheus}`;
    const given = ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--web.listen-address=${listen}`];
    await folder.start("prometheus", given, `http://${listen}/-/ready`);
  }

  /** The alerts that Alertmanager holds to fire, by a label. */
  async function firing(label: string): Promise<string[]> {
    const answer = await fetch(`http://127.0.0.1:${ports.alertmanager}/api/v2/alerts?active=true`);
    const alerts = (await answer.json()) as { labels: Record<string, string> }[];
    return alerts.map(({ labels }) => labels[label] ?? "").sort();
  }

  const mail = (what: RegExp) =>
    until(`a mail with ${what}`, async () => mailbox.mails.find((text) => what.test(decoded(text))));

  it("is scraped from modelver metrics --serve, fires and is mailed; and is over when the data is well again", async () => {
    await startAlertmanager();
    const given = [programFile, "metrics", "--serve", "--port", String(ports.metrics)];
    await folder.startProgram(process.execPath, given, `http://127.0.0.1:${ports.metrics}/metrics`, project.path);
    await startPrometheus(ports.metrics);
    await until("Alertmanager has the alert", async () =>
      (await firing("alertname")).includes("ModelVerDatasetDrift") ? true : undefined,
    );
    const text = decoded(await mail(/the data as a whole drifted/));
    assert.match(text, /^To: ml@acme\.example/m);
    assert.match(text, /^Subject: \[FIRING:/m);
    project.write("now.csv", numbers(0));
    await mail(/Subject: \[RESOLVED\]/);
    // What is served is what Prometheus wants metrics to be.
    const served = await (await fetch(`http://127.0.0.1:${ports.metrics}/metrics`)).text();
    project.write("metrics.prom", served);
    const check = await checkMetrics(served);
    assert.deepEqual(check, { code: 0, output: "" });
    assert.equal((await fetch(`http://127.0.0.1:${ports.metrics}/`)).status, 404);
    assert.equal((await fetch(`http://127.0.0.1:${ports.metrics}/metrics`, { method: "POST" })).status, 405);
  });

  it("is pushed to the Pushgateway from a job that ends", async () => {
    const listen = `127.0.0.1:${ports.pushgateway}`;
    await folder.start("pushgateway", [`--web.listen-address=${listen}`], `http://${listen}/-/ready`);
    const { output, code } = await modelver(["drift", "--format", "prometheus"], { cwd: project.path });
    assert.equal(code, 1);
    const pushed = await fetch(`http://${listen}/metrics/job/modelver`, { method: "PUT", body: output });
    assert.equal(pushed.status, 200, await pushed.text());
    const held = await (await fetch(`http://${listen}/metrics`)).text();
    assert.match(held, /^modelver_dataset_drifted\{instance="",job="modelver",monitor="churn"\} 1$/m);
  });

  it("is told to Alertmanager by modelver watch, and its end too", async () => {
    await startAlertmanager();
    const url = `http://127.0.0.1:${ports.alertmanager}`;
    const route = `[alerts.ops]\nkind = "alertmanager"\nurl = "${url}"\n`;
    const configured = monitorToml(mailPort).replace(
      'alerts = ["team"]',
      'alerts = ["ops"]\nalert-on = ["dataset-drift", "feature-drift"]',
    );
    project.write("modelver.toml", `${configured}\n${route}`);
    const first = await modelver(["watch", "--once"], { cwd: project.path });
    assert.deepEqual([first.code, first.errors], [1, ""]);
    assert.deepEqual(await firing("rule"), ["dataset-drift", "feature-drift"]);
    await mail(/1 of 2 features drifted: age/);
    project.write("now.csv", numbers(0));
    assert.equal((await modelver(["watch", "--once"], { cwd: project.path })).code, 0);
    await until("nothing fires", async () => ((await firing("rule")).length === 0 ? true : undefined));
    await mail(/Subject: \[RESOLVED\]/);
  });

  it("stands in a file for the node exporter as a whole, and says which monitor could not be run", async () => {
    const file = project.of("modelver.prom");
    assert.equal((await modelver(["metrics", "--textfile", file], { cwd: project.path })).code, 0);
    assert.deepEqual(await checkMetrics(readFileSync(file, "utf8")), { code: 0, output: "" });
    unlinkSync(project.of("now.csv"));
    const { code, errors } = await modelver(["metrics", "--textfile", file], { cwd: project.path });
    assert.equal(code, 2);
    assert.match(errors, /monitor churn: .*now\.csv: no such file or folder/);
    assert.match(readFileSync(file, "utf8"), /^modelver_monitor_run_success\{monitor="churn"\} 0$/m);
  });

  /** What promtool says of a text with metrics: names, units, types and help. */
  async function checkMetrics(text: string): Promise<{ code: number | null; output: string }> {
    const { promtool } = JSON.parse(process.env.MODELVER_MONITORING ?? "{}");
    const child = spawn(promtool, ["check", "metrics"]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.stdin.end(text);
    const [code] = await once(child, "close");
    return { code, output };
  }
});

/** A mail with its quoted-printable undone as far as these tests need it. */
function decoded(text: string): string {
  return text.replaceAll("=\r\n", "").replaceAll("\r\n ", " ");
}
