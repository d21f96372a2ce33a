import assert from "node:assert/strict";
import { plainSource } from "../../server/src/documents/source-text.ts";
import { parseToml } from "../../server/src/documents/toml.ts";
import { readConfiguration } from "../../server/src/workspace/configuration.ts";
import { testParsers } from "../parsers.ts";

async function problemsOf(toml: string): Promise<string[]> {
  const [root] = parseToml((await testParsers()).toml, toml).roots;
  assert.ok(root);
  const { problems } = readConfiguration(root, plainSource("modelver.toml", toml));
  return problems.map(({ place, message }) => `${(place?.range.start.line ?? -1) + 1}: ${message}`);
}

const MAIL = '[alerts.team]\nkind = "mail"\nto = "a@b.c"\nfrom = "d@b.c"\nserver = "s"\n';
const MONITOR = '[monitors.churn]\nreference = "r"\ncurrent = "c"\n';

describe("routes of alerts", () => {
  it("hold no secret: it is an error at its place, and is not repeated", async () => {
    assert.deepEqual(await problemsOf(`${MAIL}user = "u"\npassword = "hunter2"`), [
      "7: a password does not belong in a file: name an environment variable with password-variable",
    ]);
    assert.deepEqual(await problemsOf(`${MAIL}user = "u"\npassword-variable = "hunter2!"`), [
      "7: the name of an environment variable is wanted here, such as MODELVER_MAIL_PASSWORD",
    ]);
    assert.deepEqual(await problemsOf('[alerts.a]\nkind = "webhook"\nurl = "https://hooks.slack.example/T0/x"'), [
      "3: the address of a webhook is a secret: name an environment variable with url-variable",
      '1: the route "a" does not say its url-variable',
    ]);
    assert.deepEqual(await problemsOf('[alerts.a]\nkind = "alertmanager"\nurl = "http://me:hunter2@localhost"'), [
      "3: a password does not belong in a file: name an environment variable with token-variable",
      '1: the route "a" does not say its url',
    ]);
  });

  it("send no password that others can read", async () => {
    const signIn = 'user = "u"\npassword-variable = "P"\n';
    assert.deepEqual(await problemsOf(`${MAIL}${signIn}security = "tls"`), []);
    const [problem] = await problemsOf(`${MAIL}${signIn}security = "none"`);
    assert.match(problem ?? "", /the route "team" would send its password readable/);
  });

  it("are declared where a monitor names them", async () => {
    assert.deepEqual(await problemsOf(`${MONITOR}alerts = ["team"]\n${MAIL}`), []);
    assert.deepEqual(await problemsOf(`${MONITOR}alerts = ["team", "taem"]\n${MAIL}`), [
      '4: there is no route "taem": declare [alerts.taem]',
    ]);
  });

  it("say when they are quiet in a form that can be read, in a zone that exists", async () => {
    assert.deepEqual(await problemsOf(`${MAIL}quiet = ["sat-sun", "at night"]`), [
      '6: "at night" is no quiet period: write "22:00-07:00", "sat-sun" or "mon-fri 18:00-08:00"',
    ]);
    assert.deepEqual(await problemsOf(`${MAIL}time-zone = "Rome"`), [
      '6: "Rome" is no time zone: write one such as "Europe/Rome"',
    ]);
  });
});

describe("schedules and limits of monitors", () => {
  it("are refused where they cannot be meant", async () => {
    assert.match(
      (await problemsOf(`${MONITOR}schedule = "every hour"`))[0] ?? "",
      /^4: a pattern of cron is wanted here/,
    );
    assert.deepEqual(await problemsOf(`${MONITOR}limits = { f1 = { least = 0.9, most = 0.8 } }`), [
      "4: no value is at least 0.9 and at most 0.8",
    ]);
    assert.deepEqual(await problemsOf(`${MONITOR}schedule = "*/5 * * * *"\nlimits = { bias = { least = -0.1 } }`), []);
  });
});
