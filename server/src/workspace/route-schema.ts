import { MAIL_SECURITY, type Route } from "../drift/alerts/route.ts";
import type { Schema } from "./schema.ts";

const VARIABLE = "^[A-Za-z_][A-Za-z0-9_]*$";

/** The schema of `alerts`: where alerts of monitors go, by name. */
export function routesSchema(): Schema {
  return {
    description: "Where alerts of monitors go. Secrets stand in environment variables, never here.",
    type: "object",
    additionalProperties: {
      anyOf: [mailSchema(), webhookSchema(), alertmanagerSchema()],
    },
    examples: [{ team: { kind: "webhook", "url-variable": "SLACK_WEBHOOK_URL" } }],
  };
}

function mailSchema(): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["kind", "to", "from", "server"],
    properties: {
      kind: kindSchema("mail"),
      to: {
        description: "Who gets the mail.",
        anyOf: [
          { type: "string", minLength: 1 },
          { type: "array", items: { type: "string" }, minItems: 1 },
        ],
      },
      from: { description: "Who the mail is from.", type: "string", minLength: 1 },
      server: { description: "Name or address of the mail server.", type: "string", minLength: 1 },
      port: {
        description: "Its port. Without it: 465 for tls, 587 for starttls, 25 for none.",
        type: "number",
        minimum: 1,
        maximum: 65_535,
      },
      security: {
        description: "How the connection is kept from others. A password is sent over the first two only.",
        type: "string",
        enum: MAIL_SECURITY,
        default: "starttls",
      },
      user: { description: "Who signs in to the mail server.", type: "string", minLength: 1 },
      "password-variable": variable("The environment variable that holds the password."),
      ...peopleProperties(),
    },
  };
}

function webhookSchema(): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["kind", "url-variable"],
    properties: {
      kind: kindSchema("webhook"),
      "url-variable": variable("The environment variable that holds the webhook's address, which is a secret."),
      ...peopleProperties(),
    },
  };
}

function alertmanagerSchema(): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["kind", "url"],
    properties: {
      kind: kindSchema("alertmanager"),
      url: { description: "Alertmanager's address, without /api/v2.", type: "string", pattern: "^https?://[^@]+$" },
      "token-variable": variable("The environment variable that holds a bearer token."),
      "repeat-hours": repeatHours(1),
    },
  };
}

function peopleProperties(): Record<string, Schema> {
  return {
    recovery: { description: "Whether the end of an alert is told too.", type: "boolean", default: true },
    quiet: {
      description: "When nothing is sent; what still fires afterwards is told then.",
      type: "array",
      items: { type: "string", examples: ["22:00-07:00", "sat-sun", "mon-fri 18:00-08:00"] },
    },
    "time-zone": { description: "The zone that quiet periods are in. Without it: the system's.", type: "string" },
    "repeat-hours": repeatHours(24),
  };
}

function repeatHours(usual: number): Schema {
  return {
    description: "After how many hours an alert that still fires is told again; 0: never.",
    type: "number",
    minimum: 0,
    maximum: 168,
    default: usual,
  };
}

function kindSchema(kind: Route["kind"]): Schema {
  return { description: "What takes the alerts.", type: "string", enum: [kind] };
}

function variable(description: string): Schema {
  return { description, type: "string", pattern: VARIABLE };
}
