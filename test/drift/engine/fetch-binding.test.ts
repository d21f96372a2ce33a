import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTarGzip } from "nanotar";
import { bindingFolder, bindingPackage } from "../../../server/src/drift/engine/binding-package.ts";
import packages from "../../../server/src/drift/engine/binding-packages.json" with { type: "json" };
import { fetchBinding } from "../../../server/src/drift/engine/fetch-binding.ts";

describe("fetching DuckDB's binary", () => {
  const cache = mkdtempSync(path.join(tmpdir(), "modelver-binding-"));
  let server: Server;
  let archive: Uint8Array;
  let environment: NodeJS.ProcessEnv;
  const asked: string[] = [];

  before(async () => {
    archive = await createTarGzip([
      { name: "package/duckdb.node", data: "the binary" },
      { name: "package/libduckdb.so", data: "the library" },
      { name: "package/../../escaped", data: "out of the folder" },
    ]);
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url!.includes("missing")) response.writeHead(404).end();
      else response.end(archive);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    environment = { MODELVER_CACHE: cache, npm_config_registry: `http://127.0.0.1:${port}/npm` };
  });

  after(() => {
    server.close();
    rmSync(cache, { recursive: true, force: true });
  });

  const wanted = (version: string, integrity: string) => ({
    name: "@duckdb/node-bindings-some",
    version,
    integrity,
    megabytes: 1,
  });
  const digest = () => `sha512-${createHash("sha512").update(archive).digest("base64")}`;

  it("takes it from the registry that npm uses, and keeps the files of the package alone", async () => {
    await fetchBinding(wanted("1.0.0", digest()), environment);
    assert.deepEqual(asked, ["/npm/@duckdb/node-bindings-some/-/node-bindings-some-1.0.0.tgz"]);
    const folder = bindingFolder(wanted("1.0.0", ""), environment);
    assert.equal(readFileSync(path.join(folder, "duckdb.node"), "utf8"), "the binary");
    assert.deepEqual(readdirSync(folder).sort(), ["duckdb.node", "libduckdb.so"]);
    assert.equal(existsSync(path.join(cache, "escaped")), false);
  });

  it("keeps nothing of what is not the recorded archive", async () => {
    await assert.rejects(
      fetchBinding(wanted("2.0.0", "sha512-other"), environment),
      /not the archive that was recorded/,
    );
    assert.equal(existsSync(bindingFolder(wanted("2.0.0", ""), environment)), false);
  });

  it("says that the registry does not have it, or cannot be reached", async () => {
    await assert.rejects(fetchBinding(wanted("missing", "x"), environment), /the server answers 404/);
    const nowhere = { ...environment, npm_config_registry: "http://127.0.0.1:9/" };
    await assert.rejects(fetchBinding(wanted("1.0.0", "x"), nowhere), /cannot be fetched/);
  });

  it("knows the archives that package-lock.json has", () => {
    const lock = JSON.parse(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8"));
    for (const [platform, integrity] of Object.entries(packages.integrity)) {
      const locked = lock.packages[`node_modules/@duckdb/node-bindings-${platform}`];
      assert.deepEqual([locked.version, locked.integrity], [packages.version, integrity], platform);
    }
    assert.notEqual(bindingPackage(), null);
  });
});
