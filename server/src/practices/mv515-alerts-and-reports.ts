import { serving } from "./character.ts";
import { inTurn, only } from "./evidence/as-needed.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, filesLike, importsOf, linesIn, linesLike } from "./evidence/search.ts";
import { placeOfFile, type TextFile } from "./evidence/text-file.ts";
import { doesNotApply, thereOrMissing } from "./part.ts";
import { type Evidence, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const ALERTS = "alerts";
const REPORTS = "scheduled reports";

export const alertsAndReports: Practice = {
  code: "MV515",
  name: "alerts-and-reports",
  summary: "Nobody is told when a model in service does worse",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks, in projects that serve a model, for alerts (Prometheus rules, Alertmanager or Grafana, ModelVer's `alerts`, calls to Slack, PagerDuty, Opsgenie or mail, those of the clouds) and for what runs by a schedule " +
      "(a pipeline with `schedule`, a cron job, schedules of Airflow, Prefect, Dagster or the clouds) and can report.",
    whyIsThisBad: "A monitor that nobody looks at watches nothing.",
    example: {
      language: "toml",
      before: "[tool.modelver.monitors.churn]",
      after: '[tool.modelver.monitors.churn]\n\n[tool.modelver.alerts.team]\nkind = "webhook"\nurl = "$TEAM_WEBHOOK"',
    },
    fixes: [{ title: "Add alert rules, and a pipeline that reports every week", safe: true }],
    fixSafety: "The scaffold adds files; nothing is sent before you name a receiver.",
    sources: [
      "[Prometheus: alerting rules](https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/)",
    ],
  },
  check(project) {
    if (serving(project).length === 0)
      return [ALERTS, REPORTS].map((part) => doesNotApply(part, "nothing in the project serves a model"));
    const file =
      project.declared.file ?? (project.files.includes("pyproject.toml") ? "pyproject.toml" : "modelver.toml");
    return [
      thereOrMissing(ALERTS, alerts(project), {
        message: "Send alerts: with routes in ModelVer's configuration, or rules for Prometheus (`modelver metrics`).",
        file,
      }),
      thereOrMissing(REPORTS, schedules(project), {
        message: "Run monitors and a report by a schedule: `modelver report` in a scheduled pipeline.",
        file: ".github/workflows/model-report.yml",
      }),
    ];
  },
};

function alerts(project: ProjectEvidence): Iterable<Evidence> {
  const { file, routes } = project.declared;
  return inTurn(
    routes.map((name) => ({
      place: placeOfFile(file ?? "modelver.toml"),
      message: `alerts go by the route ${name}`,
    })),
    linesLike(
      project,
      ["settings", "container"],
      /^-?\s*alert:\s|^alerting:|^route:\s*$|^receivers:|prom\/alertmanager|kind:\s*(?:PrometheusRule|AlertmanagerConfig)|contactPoints:|alertRules?:/,
      "alerts are defined",
    ),
    filesLike(project, /(?:^|\/)(?:alertmanager|alert[-_]?rules?|alerts?)\.ya?ml$/, "alerts are defined"),
    importsOf(
      project,
      [
        "slack_sdk",
        "slack",
        "pypd",
        "pdpyras",
        "pagerduty",
        "opsgenie_sdk",
        "smtplib",
        "telegram",
        "apprise",
        "airflow.operators.email",
        "sendgrid",
        "sentry_sdk",
        "yagmail",
      ],
      ({ context }) => context !== "test",
    ),
    codeLike(
      only(project.code, ({ context, text }) => context !== "test" && /alert|alarm|email|webhook/i.test(text)),
      /\b\w*(?:[aA]lert|_alarm|send_?[eE]?mail|email_on_failure|[wW]ebhook)\w*\b|\bput_metric_alarm\s*\(/g,
      "alerts are sent",
    ),
    linesIn(
      watchingPipelines(project),
      /slack-(?:github-)?action|action-slack|send-mail|notify|teams-notification/i,
      "a scheduled pipeline tells people",
    ),
  );
}

/** Pipelines that run by a schedule and do something about models. */
function watchingPipelines({ texts }: ProjectEvidence): Iterable<TextFile> {
  const watches = /\b(?:report|monitor|drift|evaluat|metric|retrain|train|benchmark|predict|score|model)\w*/i;
  return only(
    texts.pipeline,
    ({ code }) => /^-?\s*schedules?:|^-?\s*cron:|schedule_pipeline/m.test(code) && watches.test(code),
  );
}

function schedules(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    linesIn(watchingPipelines(project), /^-?\s*schedules?:|cron/, "a pipeline runs by a schedule"),
    linesLike(
      project,
      ["settings", "task", "container"],
      /^-?\s*-?\s*cron:|kind:\s*CronJob|\bcrontab\b|schedule_interval|modelver\s+(?:report|watch)|cronTrigger|TimerTrigger|schedule_expression/i,
      "something runs by a schedule",
    ),
    codeLike(
      only(project.code, ({ context, text }) => context !== "test" && /sched|cron|interval/i.test(text)),
      /\b(?:schedule_interval\s*=|schedule\s*=\s*(?!r)\w*(?:Schedule|CronTab|timedelta)|CronSchedule|IntervalSchedule|BlockingScheduler|BackgroundScheduler|ScheduleDefinition|cron_schedule|schedule\.every|ScheduleInterval|CronTrigger)\b/g,
      "something runs by a schedule",
    ),
    importsOf(
      project,
      [
        "airflow",
        "apscheduler",
        "schedule",
        "celery.schedules",
        "prefect.schedules",
        "prefect.server.schemas.schedules",
        "rocketry",
      ],
      ({ context }) => context !== "test",
    ),
  );
}
