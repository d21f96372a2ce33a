import assert from "node:assert/strict";
import { ALERT_RULE_NAMES } from "../../server/src/drift/alerts/alert.ts";
import type { Route } from "../../server/src/drift/alerts/route.ts";
import { type Monitor, monitorDefaults } from "../../server/src/drift/monitor.ts";
import { alertmanagerConfiguration } from "../../server/src/reports/prometheus/alertmanager.ts";
import { grafanaDashboard } from "../../server/src/reports/prometheus/dashboard.ts";
import { alertRules, recordingRules } from "../../server/src/reports/prometheus/rules.ts";
import { MonitoringFolder } from "./monitoring-programs.ts";

function monitor(name: string, said: Partial<Monitor> = {}): Monitor {
  const sides = { reference: ["train.csv"], current: ["now.csv"], folder: "" };
  const limits = { jaccard: { least: 0.6 }, "latency-p95": { most: 300 } };
  return { ...monitorDefaults, name, ...sides, alertOn: ALERT_RULE_NAMES, limits, ...said };
}

/** Names that PromQL, YAML or Go's templates would take for their own. */
const ODD = 'tags "a\\b" {{ $value }} {x="y"} é: #';

const people = { recovery: true, quiet: [], timeZone: null, repeatHours: 24 };
const routes: Route[] = [
  {
    ...{ kind: "mail", name: "team", ...people, to: ["a@b.example", "c@b.example"], from: "m@b.example" },
    ...{ server: "mail.b.example", port: null, security: "starttls", user: "m", passwordVariable: "MAIL_PASSWORD" },
  },
  { kind: "webhook", name: "chat", ...people, urlVariable: "SLACK_WEBHOOK_URL" },
  { kind: "alertmanager", name: "ops", repeatHours: 1, url: "http://localhost:9093", tokenVariable: null },
];

describe("what ModelVer writes for Prometheus", function () {
  this.timeout(60_000);
  let folder: MonitoringFolder;
  beforeEach(() => {
    folder = new MonitoringFolder();
    const ruled = [monitor("churn"), monitor(ODD)].map((each) => {
      return { ...each, longestGap: 86_400, fewestRowsOfVersion: 30 };
    });
    folder.write("alerts.yml", alertRules(ruled));
    folder.write("recording.yml", recordingRules());
  });
  afterEach(() => folder.remove());

  it("are rules that promtool finds nothing wrong with, whatever monitors are called", async () => {
    const { code, output, errors } = await folder.run("promtool", "check", "rules", "alerts.yml", "recording.yml");
    assert.equal(code, 0, output + errors);
    assert.match(output, /SUCCESS: 20 rules found/);
    assert.match(output, /SUCCESS: 5 rules found/);
  });

  it("fires for what a monitor would alert on, and for a monitor that is silent; not for what is well", async () => {
    folder.write("test.yml", RULE_TEST);
    const { code, output, errors } = await folder.run("promtool", "test", "rules", "test.yml");
    assert.equal(code, 0, output + errors);
  });

  it("is a configuration that amtool takes, with routes or without", async () => {
    folder.write(
      "alertmanager.yml",
      alertmanagerConfiguration(
        [monitor("churn", { alerts: ["team", "chat", "ops"] }), monitor(ODD, { alerts: ["team"] })],
        routes,
      ),
    );
    folder.write("bare.yml", alertmanagerConfiguration([monitor("churn")], []));
    for (const file of ["alertmanager.yml", "bare.yml"]) {
      const { code, output, errors } = await folder.run("amtool", "check-config", file);
      assert.equal(code, 0, output + errors);
    }
    const tree = (...labels: string[]) =>
      folder.run("amtool", "config", "routes", "test", "--config.file=alertmanager.yml", ...labels);
    assert.equal((await tree("monitor=churn")).output.trim(), "team,chat");
    assert.equal((await tree("monitor=fraud")).output.trim(), "nobody");
  });

  it("asks in its dashboard for metrics only that Prometheus can understand", async () => {
    const { panels } = JSON.parse(grafanaDashboard());
    const queries: string[] = panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
      targets.map(({ expr }) => expr),
    );
    const rules = queries.map((expr, index) => ({ record: `panel:${index}`, expr: expr.replaceAll("$monitor", ".*") }));
    folder.write("queries.yml", JSON.stringify({ groups: [{ name: "dashboard", rules }] }));
    const { code, output, errors } = await folder.run("promtool", "check", "rules", "queries.yml");
    assert.equal(code, 0, output + errors);
    assert.equal(queries.length, 8);
  });
});

/** Ten minutes of a churn that drifts and of a fraud that is well; the second monitor of the rules is never heard of. */
const RULE_TEST = `
rule_files: [alerts.yml, recording.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - series: 'modelver_dataset_drifted{monitor="churn"}'
        values: '0x4 1x15'
      - series: 'modelver_feature_drifted{monitor="churn",feature="age",test="ks"}'
        values: '1x20'
      - series: 'modelver_feature_drifted{monitor="churn",feature="city",test="z"}'
        values: '0x20'
      - series: 'modelver_slot_light{monitor="churn"}'
        values: '1x20'
      - series: 'modelver_model_metric{monitor="churn",metric="jaccard",model_version="4"}'
        values: '0.55x20'
      - series: 'modelver_model_metric_rows{monitor="churn",metric="jaccard",model_version="4"}'
        values: '30x20'
      - series: 'modelver_model_metric{monitor="churn",metric="jaccard",model_version="5"}'
        values: '0.1x20'
      - series: 'modelver_model_metric_rows{monitor="churn",metric="jaccard",model_version="5"}'
        values: '29x20'
      - series: 'modelver_model_metric{monitor="churn",metric="jaccard"}'
        values: '0.7x10 0.5x10'
      - series: 'modelver_model_metric{monitor="fraud",metric="jaccard"}'
        values: '0.1x20'
      - series: 'modelver_model_latency_seconds{monitor="churn",quantile="0.95"}'
        values: '0.31x20'
      - series: 'modelver_quality_test_passed{monitor="churn",test="range",feature="age"}'
        values: '1x20'
      - series: 'modelver_monitor_run_success{monitor="churn"}'
        values: '1x20'
      - series: 'modelver_monitor_last_run_timestamp_seconds{monitor="churn"}'
        values: '0x20'
    alert_rule_test:
      - eval_time: 4m
        alertname: ModelVerDatasetDrift
      - eval_time: 5m
        alertname: ModelVerDatasetDrift
        exp_alerts:
          - exp_labels: { severity: warning, monitor: churn }
            exp_annotations: { summary: "churn: the data as a whole drifted" }
      - eval_time: 5m
        alertname: ModelVerFeatureDrift
        exp_alerts:
          - exp_labels: { severity: warning, monitor: churn, feature: age, test: ks }
            exp_annotations: { summary: "churn: age drifted" }
      - eval_time: 5m
        alertname: ModelVerRedSlot
      - eval_time: 5m
        alertname: ModelVerMetricLimit
        exp_alerts:
          - exp_labels: { severity: warning, monitor: churn, metric: jaccard, model_version: "4" }
            exp_annotations: { summary: "churn: jaccard is 0.55" }
          - exp_labels: { severity: warning, monitor: churn, metric: latency-p95, quantile: "0.95" }
            exp_annotations: { summary: "churn: latency-p95 is 0.31" }
      - eval_time: 12m
        alertname: ModelVerMetricLimit
        exp_alerts:
          - exp_labels: { severity: warning, monitor: churn, metric: jaccard }
            exp_annotations: { summary: "churn: jaccard is 0.5" }
          - exp_labels: { severity: warning, monitor: churn, metric: latency-p95, quantile: "0.95" }
            exp_annotations: { summary: "churn: latency-p95 is 0.31" }
      - eval_time: 5m
        alertname: ModelVerQuality
      - eval_time: 5m
        alertname: ModelVerOverdueRun
      - eval_time: 14m
        alertname: ModelVerAbsent
      - eval_time: 15m
        alertname: ModelVerAbsent
        exp_alerts:
          - exp_labels: { severity: warning, monitor: ${JSON.stringify(ODD)} }
            exp_annotations: { summary: ${JSON.stringify(`${ODD}: nothing is heard of the monitor`)} }
    promql_expr_test:
      - expr: monitor:modelver_feature_drifted:avg
        eval_time: 5m
        exp_samples:
          - labels: 'monitor:modelver_feature_drifted:avg{monitor="churn"}'
            value: 0.5
`;
