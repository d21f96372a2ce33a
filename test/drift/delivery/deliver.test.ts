import assert from "node:assert/strict";
import type { Notice } from "../../../server/src/drift/alerts/notices.ts";
import type { MailRoute } from "../../../server/src/drift/alerts/route.ts";
import { deliver } from "../../../server/src/drift/delivery/deliver.ts";
import { DeliveryFailure } from "../../../server/src/drift/delivery/delivery-failure.ts";
import { alert, route } from "../alerts/made-alerts.ts";
import { LoopbackMail } from "./loopback-mail.ts";
import { LoopbackReceiver } from "./loopback-receiver.ts";

const notice: Notice = { id: "7", route: "team", at: "2026-11-26T12:00:00.000Z", firing: [alert()], resolved: [] };

async function failureOf(delivery: Promise<void>): Promise<string> {
  const error = await delivery.then(
    () => assert.fail("it arrived"),
    (reason) => reason,
  );
  assert.ok(error instanceof DeliveryFailure, String(error));
  return error.message;
}

describe("a mail with alerts", () => {
  let server: LoopbackMail;
  let team: MailRoute;
  beforeEach(async () => {
    server = new LoopbackMail({ user: "modelver", password: "hunter2" });
    const port = await server.listen();
    const people = { recovery: true, quiet: [], timeZone: null, repeatHours: 24 };
    team = {
      ...{ kind: "mail", name: "team", ...people, to: ["a@acme.example", "b@acme.example"], from: "m@acme.example" },
      ...{ server: "127.0.0.1", port, security: "none", user: "modelver", passwordVariable: "MAIL_PASSWORD" },
    };
  });
  afterEach(() => server.close());

  it("arrives with its words, for everybody, with an id that is the same at every try", async () => {
    for (const _ of [1, 2]) await deliver(team, notice, { MAIL_PASSWORD: "hunter2" });
    const [mail = "", again = ""] = server.mails;
    assert.match(mail, /^From: m@acme\.example\r$/m);
    assert.match(mail, /^To: a@acme\.example, b@acme\.example\r$/m);
    assert.match(mail, /^Subject: ModelVer: churn: dataset-drift firing\r$/m);
    assert.match(mail, /^Auto-Submitted: auto-generated\r$/m);
    assert.match(mail, /- churn, dataset-drift: 1 of 2 features drifted: age/);
    const idOf = (text: string) => /^Message-ID: (.*)\r$/m.exec(text)?.[1];
    assert.equal(idOf(mail), "<7.team@modelver>");
    assert.equal(idOf(again), idOf(mail));
  });

  it("does not arrive with a wrong password, which no message repeats", async () => {
    const message = await failureOf(deliver(team, notice, { MAIL_PASSWORD: "hunter3" }));
    assert.match(message, /127\.0\.0\.1 did not take the mail: .*Invalid username or password/);
    assert.doesNotMatch(message, /hunter3/);
    assert.match(await failureOf(deliver(team, notice, {})), /the environment variable MAIL_PASSWORD is not set/);
  });

  it("is not sent to a server that cannot keep it secret where the route wants that", async () => {
    const plain = new LoopbackMail();
    const port = await plain.listen();
    // Its certificate is made up, and nobody trusts it.
    assert.match(
      await failureOf(deliver({ ...team, port, security: "starttls" }, notice, { MAIL_PASSWORD: "x" })),
      /certificate/,
    );
    assert.deepEqual(plain.mails, []);
    await plain.close();
  });
});

describe("a webhook", () => {
  let receiver: LoopbackReceiver;
  let address: string;
  beforeEach(async () => {
    receiver = new LoopbackReceiver();
    address = await receiver.listen();
  });
  afterEach(() => receiver.close());

  it("is posted what Slack takes", async () => {
    await deliver(route(), notice, { HOOK: `${address}/services/T0/secret` });
    const [posted] = receiver.posted;
    assert.deepEqual([posted?.path, posted?.headers["content-type"]], ["/services/T0/secret", "application/json"]);
    assert.deepEqual(posted?.body, {
      text: "*ModelVer: churn: dataset-drift firing*\nFiring:\n- churn, dataset-drift: 1 of 2 features drifted: age (since 2026-11-02 06:05 UTC)",
    });
  });

  it("that answers badly, sends elsewhere or is not there has not been told; its address is in no message", async () => {
    const environment = { HOOK: `${address}/services/T0/secret` };
    receiver.status = 500;
    assert.equal(await failureOf(deliver(route(), notice, environment)), "the webhook chat answers 500");
    receiver.status = 302;
    assert.equal(await failureOf(deliver(route(), notice, environment)), "the webhook chat answers 302");
    await receiver.close();
    const message = await failureOf(deliver(route(), notice, environment));
    assert.equal(message, "the webhook chat cannot be reached (ECONNREFUSED)");
    assert.match(
      await failureOf(deliver(route(), notice, { HOOK: "secret" })),
      /^the environment variable HOOK does not hold an address$/,
    );
    receiver = new LoopbackReceiver();
    await receiver.listen();
  });
});

describe("Alertmanager", () => {
  it("is posted alerts at its API, with the token where there is one", async () => {
    const receiver = new LoopbackReceiver();
    try {
      const url = `${await receiver.listen()}/am`;
      const ops = { kind: "alertmanager", name: "ops", repeatHours: 1, url, tokenVariable: "TOKEN" } as const;
      await deliver(ops, notice, { TOKEN: "t0" });
      const [posted] = receiver.posted;
      assert.deepEqual([posted?.path, posted?.headers.authorization], ["/am/api/v2/alerts", "Bearer t0"]);
      const [first] = (posted?.body ?? []) as { labels: { rule: string } }[];
      assert.equal(first?.labels.rule, "dataset-drift");
    } finally {
      await receiver.close();
    }
  });
});
