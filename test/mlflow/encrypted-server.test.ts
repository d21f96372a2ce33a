import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { openRegistry } from "../../server/src/registries/mlflow/open-registry.ts";
import { readTrackingUri } from "../../server/src/registries/mlflow/tracking-uri.ts";
import { RealMlflow } from "./real-mlflow.ts";

/** A certificate for the loopback interface that nobody signed but itself. */
const MAKE_CERTIFICATE = `
import datetime, ipaddress
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
key = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mlflow")])
now = datetime.datetime.now(datetime.timezone.utc)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
    .not_valid_after(now + datetime.timedelta(days=1))
    .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
    .sign(key, hashes.SHA256())
)
open("certificate.pem", "wb").write(certificate.public_bytes(serialization.Encoding.PEM))
open("key.pem", "wb").write(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
`;

describe("an MLflow server with a certificate of its own", function () {
  this.timeout(60_000);
  const mlflow = new RealMlflow();
  const certificate = path.join(mlflow.folder, "certificate.pem");
  let server: Server;
  let endpoint: string;

  before(async () => {
    assert.equal(await mlflow.start(MAKE_CERTIFICATE).ended, 0);
    const files = { cert: readFileSync(certificate), key: readFileSync(path.join(mlflow.folder, "key.pem")) };
    server = createServer(files, ({ url }, response) =>
      response.end(url?.includes("registered-models") ? '{"registered_models": [{"name": "churn"}]}' : "{}"),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    mlflow.remove();
  });

  it("is not trusted unasked", async () => {
    await assert.rejects(
      names({}),
      /the certificate of 127\.0\.0\.1:\d+ is not trusted .*MLFLOW_TRACKING_SERVER_CERT_PATH/,
    );
  });

  it("is trusted where its certificate is, or any is", async () => {
    assert.deepEqual(await names({ MLFLOW_TRACKING_SERVER_CERT_PATH: certificate }), ["churn"]);
    assert.deepEqual(await names({ MLFLOW_TRACKING_INSECURE_TLS: "true" }), ["churn"]);
  });

  it("is not asked where the file of certificates is missing", async () => {
    await assert.rejects(
      names({ MLFLOW_TRACKING_SERVER_CERT_PATH: "/nowhere.pem" }),
      /nowhere\.pem cannot be read \(ENOENT\)/,
    );
    const empty = path.join(mlflow.folder, "empty.pem");
    writeFileSync(empty, "");
    await assert.rejects(names({ MLFLOW_TRACKING_SERVER_CERT_PATH: empty }), /is not trusted/);
  });

  async function names(environment: Record<string, string>): Promise<string[]> {
    const { signal } = new AbortController();
    const options = { environment, userAgent: "modelver/test", signal };
    const registry = await openRegistry(readTrackingUri(endpoint, "/"), options);
    try {
      return (await registry.content()).models.map(({ name }) => name);
    } finally {
      await registry.close();
    }
  }
});
