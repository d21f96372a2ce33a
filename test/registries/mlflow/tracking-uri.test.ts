import assert from "node:assert/strict";
import path from "node:path";
import { readTrackingUri, registryUri } from "../../../server/src/registries/mlflow/tracking-uri.ts";

const BASE = path.resolve("/work");

describe("an address of MLflow", () => {
  const read = (text: string) => readTrackingUri(text, BASE);

  it("is a folder where it is a path", () => {
    for (const text of ["mlruns", "./mlruns", "file:mlruns", path.join(BASE, "mlruns")]) {
      assert.deepEqual(read(text), { kind: "files", folder: path.join(BASE, "mlruns") }, text);
    }
    assert.deepEqual(read("file:///data/my%20runs"), { kind: "files", folder: path.resolve("/data/my runs") });
    assert.deepEqual(read("file:/data/runs"), { kind: "files", folder: path.resolve("/data/runs") });
  });

  it("is a database where it is one of SQLite", () => {
    const own = { kind: "sqlite", file: path.join(BASE, "mlflow.db") };
    for (const text of ["sqlite:///mlflow.db", "mlflow.db", "sqlite+pysqlite:///mlflow.db?timeout=5"])
      assert.deepEqual(read(text), own, text);
    assert.deepEqual(read("sqlite:////data/store"), { kind: "sqlite", file: path.resolve("/data/store") });
    assert.throws(() => read("sqlite:///:memory:"), /in memory/);
  });

  it("is a server, and holds what it tells to it alone", () => {
    assert.deepEqual(read("HTTP://Host:5000/mlflow/"), {
      kind: "server",
      endpoint: "http://host:5000/mlflow",
      credentials: null,
    });
    assert.deepEqual(read("https://mia:p%40ss@host/?x#y"), {
      kind: "server",
      endpoint: "https://host",
      credentials: { username: "mia", password: "p@ss" },
    });
  });

  it("that leads nowhere is refused in words that help, without its password", () => {
    for (const [text, message] of [
      [
        "postgresql+psycopg2://mia:secret@host/mlflow",
        /a postgresql database is not read directly: name the MLflow server/,
      ],
      ["databricks://profile", /Databricks/],
      ["s3://bucket/mlruns", /begin with "s3:" cannot be read/],
      ["http://", /cannot be read; it looks like http:\/\/localhost:5000/],
      ["file://other-host/x", /names no file of this machine/],
    ] as const) {
      assert.throws(
        () => read(text),
        (error: Error) => message.test(error.message) && !error.message.includes("secret"),
        text,
      );
    }
  });

  it("is taken from the environment as MLflow takes it", () => {
    assert.equal(registryUri({ MLFLOW_TRACKING_URI: "a" }), "a");
    assert.equal(registryUri({ MLFLOW_TRACKING_URI: "a", MLFLOW_REGISTRY_URI: "b" }), "b");
    assert.equal(registryUri({ MLFLOW_TRACKING_URI: "" }), null);
  });
});
