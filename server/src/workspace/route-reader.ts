import type { ConfigurationNode } from "../documents/configuration-tree.ts";
import { type QuietPeriod, readQuietPeriod } from "../drift/alerts/quiet-period.ts";
import { MAIL_SECURITY, ROUTE_KINDS, type Route, USUAL_REPEAT } from "../drift/alerts/route.ts";
import { mapping, type TableReader, type ValueReader } from "./table-reader.ts";

/** Keys under which people write secrets; a file is no place for them. */
const SECRETS: Record<string, string> = {
  password: "password-variable",
  token: "token-variable",
  "webhook-url": "url-variable",
  secret: "the key of its route that ends with -variable",
};

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Longer than a week and a timer's 24 days are near. */
const MOST_HOURS = 7 * 24;

/** Everything that some kind of route says. */
interface SaidOfRoute {
  to: string[];
  from: string | null;
  server: string | null;
  port: number | null;
  security: (typeof MAIL_SECURITY)[number];
  user: string | null;
  passwordVariable: string | null;
  urlVariable: string | null;
  url: string | null;
  tokenVariable: string | null;
  recovery: boolean;
  quiet: QuietPeriod[];
  timeZone: string | null;
  repeatHours: number | null;
}

/**
 * Reads `[tool.modelver.alerts.NAME]`; null where it says too little to send anything. What is wrong, a secret above all, is reported
 * with its place.
 */
export function readRoute(reader: TableReader, name: string, node: ConfigurationNode): Route | null {
  const entries = reader.mappingOf(node)?.entries;
  if (entries === undefined) return null;
  const kindNode = entries.find(({ key }) => key.text === "kind")?.value;
  if (kindNode === undefined) {
    reader.report(node.span, `the route "${name}" does not say its kind: ${ROUTE_KINDS.join(", ")}`);
    return null;
  }
  const kind = reader.oneOf(kindNode, ROUTE_KINDS);
  if (kind === null) return null;
  const said = nothingSaid();
  reader.entries(node, { kind: () => undefined, ...readersOf(reader, kind, said), ...secretReaders(reader) });
  return routeOf(reader, name, kind, said, node);
}

/** Every route that a monitor names must be declared. */
export function checkRouteNames(reader: TableReader, table: ConfigurationNode): void {
  const member = (node: ConfigurationNode | null, key: string) =>
    mapping(node)?.entries.findLast((entry) => entry.key.text === key)?.value ?? null;
  const declared = (mapping(member(table, "alerts"))?.entries ?? []).map(({ key }) => key.text);
  for (const { value } of mapping(member(table, "monitors"))?.entries ?? []) {
    const named = member(value, "alerts");
    for (const item of named?.kind === "sequence" ? named.items : []) {
      if (item.kind !== "scalar" || declared.includes(item.text)) continue;
      reader.report(item.span, `there is no route "${item.text}": declare [alerts.${item.text}]`);
    }
  }
}

function nothingSaid(): SaidOfRoute {
  return {
    ...{ to: [], from: null, server: null, port: null, security: "starttls", user: null, passwordVariable: null },
    ...{ urlVariable: null, url: null, tokenVariable: null },
    ...{ recovery: true, quiet: [], timeZone: null, repeatHours: null },
  };
}

function readersOf(reader: TableReader, kind: Route["kind"], said: SaidOfRoute): Record<string, ValueReader> {
  const repeat: ValueReader = (value) => {
    said.repeatHours = reader.number(value, 0, MOST_HOURS);
  };
  if (kind === "alertmanager") {
    return {
      "repeat-hours": repeat,
      url: (value) => {
        said.url = readAddress(reader, value);
      },
      "token-variable": (value) => {
        said.tokenVariable = readVariable(reader, value);
      },
    };
  }
  const people = { "repeat-hours": repeat, ...peopleReaders(reader, said) };
  if (kind === "mail") return { ...people, ...mailReaders(reader, said) };
  return {
    ...people,
    "url-variable": (value) => {
      said.urlVariable = readVariable(reader, value);
    },
    url: (value) =>
      reader.report(value.span, "the address of a webhook is a secret: name an environment variable with url-variable"),
  };
}

function peopleReaders(reader: TableReader, said: SaidOfRoute): Record<string, ValueReader> {
  return {
    recovery: (value) => {
      said.recovery = reader.boolean(value) ?? said.recovery;
    },
    quiet: (value) => {
      said.quiet = reader
        .texts(value, (text, span) => {
          if (readQuietPeriod(text) === null)
            reader.report(
              span,
              `"${text}" is no quiet period: write "22:00-07:00", "sat-sun" or "mon-fri 18:00-08:00"`,
            );
        })
        .flatMap((text) => readQuietPeriod(text) ?? []);
    },
    "time-zone": (value) => {
      said.timeZone = readTimeZone(reader, value);
    },
  };
}

function mailReaders(reader: TableReader, said: SaidOfRoute): Record<string, ValueReader> {
  return {
    to: (value) => {
      said.to = reader.textOrTexts(value);
    },
    from: (value) => {
      said.from = reader.text(value);
    },
    server: (value) => {
      said.server = reader.text(value);
    },
    port: (value) => {
      said.port = reader.number(value, 1, 65_535);
    },
    security: (value) => {
      said.security = reader.oneOf(value, MAIL_SECURITY) ?? said.security;
    },
    user: (value) => {
      said.user = reader.text(value);
    },
    "password-variable": (value) => {
      said.passwordVariable = readVariable(reader, value);
    },
  };
}

function secretReaders(reader: TableReader): Record<string, ValueReader> {
  return Object.fromEntries(
    Object.entries(SECRETS).map(([key, instead]) => [
      key,
      (value: ConfigurationNode) =>
        reader.report(value.span, `a ${key} does not belong in a file: name an environment variable with ${instead}`),
    ]),
  );
}

function readVariable(reader: TableReader, node: ConfigurationNode): string | null {
  const text = reader.text(node);
  if (text === null || VARIABLE.test(text)) return text;
  // What stands there may be the secret itself, so it is not repeated.
  reader.report(node.span, "the name of an environment variable is wanted here, such as MODELVER_MAIL_PASSWORD");
  return null;
}

function readAddress(reader: TableReader, node: ConfigurationNode): string | null {
  const text = reader.text(node);
  if (text === null) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    reader.report(node.span, "an address is wanted here, such as http://localhost:9093");
    return null;
  }
  if (address.username === "" && address.password === "") return text.replace(/\/+$/, "");
  reader.report(node.span, "a password does not belong in a file: name an environment variable with token-variable");
  return null;
}

function readTimeZone(reader: TableReader, node: ConfigurationNode): string | null {
  const text = reader.text(node);
  if (text === null) return null;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    reader.report(node.span, `"${text}" is no time zone: write one such as "Europe/Rome"`);
    return null;
  }
}

function routeOf(
  reader: TableReader,
  name: string,
  kind: Route["kind"],
  said: SaidOfRoute,
  node: ConfigurationNode,
): Route | null {
  const repeatHours = said.repeatHours ?? USUAL_REPEAT[kind];
  const lack = (...keys: string[]): null => {
    reader.report(node.span, `the route "${name}" does not say its ${keys.join(" and its ")}`);
    return null;
  };
  const { recovery, quiet, timeZone } = said;
  const people = { name, repeatHours, recovery, quiet, timeZone };
  if (kind === "alertmanager") {
    const { url, tokenVariable } = said;
    return url === null ? lack("url") : { kind, name, repeatHours, url, tokenVariable };
  }
  if (kind === "webhook") {
    const { urlVariable } = said;
    return urlVariable === null ? lack("url-variable") : { kind, ...people, urlVariable };
  }
  const { to, from, server, port, security, user, passwordVariable } = said;
  if (to.length === 0 || from === null || server === null) {
    return lack(
      ...Object.entries({ to: to[0] ?? null, from, server }).flatMap(([key, value]) => (value === null ? [key] : [])),
    );
  }
  if (passwordVariable !== null && (user === null || security === "none")) {
    const problem = user === null ? "does not say its user" : 'would send its password readable: "tls" or "starttls"';
    reader.report(node.span, `the route "${name}" ${problem}`);
    return null;
  }
  return { kind, ...people, to, from, server, port, security, user, passwordVariable };
}
