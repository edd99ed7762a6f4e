/** What the server answers, without a network. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { buildServer } from "../../src/server/build-server";
import { makeCertificate } from "../../src/server/certificate/make-certificate";
import { builtPane, NOW, removeFolders, SCRIPT } from "./site";

let root = "";
let server: FastifyInstance;

beforeAll(async () => {
  root = builtPane();
  const site = { root, frameAncestors: ["https://office.qingxi.gov.cn"], version: "1.2.3" };
  server = await buildServer(site, { ...(await makeCertificate(NOW)), until: NOW });
});

afterAll(async () => {
  await server.close();
  removeFolders();
});

const get = (
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Awaited<ReturnType<typeof server.inject>>> => server.inject({ url, headers });

describe("the pane's page", () => {
  it("carries the nonce of its own content policy, a new one each time", async () => {
    const answers = [await get("/taskpane.html?view=check"), await get("/taskpane.html?view=check")];
    const nonces = answers.map(({ body }) => /data-csp-nonce="([\w-]{24})"/.exec(body)?.[1] ?? "");
    expect(new Set(nonces).size).toBe(2);
    answers.forEach(({ headers }, index) =>
      expect(headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonces[index]}';`),
    );
  });

  it("may load from its own origin alone, and is framed by Office and those that were added", async () => {
    const policy = String((await get("/taskpane.html")).headers["content-security-policy"]);
    expect(
      policy
        .replace(/nonce-[\w-]+/, "nonce-…")
        .replace(/ https:\/\/\*\.[\w.]+/g, " …")
        .replace(/( …)+/, " …"),
    ).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self' data:; connect-src 'self'; " +
        "worker-src 'self'; font-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'self' … https://office.qingxi.gov.cn",
    );
    expect(policy).toContain("https://*.officeapps.live.com");
  });

  it("is asked for again each time, and never framed by a header that Office does not know", async () => {
    const { headers, statusCode } = await get("/taskpane.html");
    expect([statusCode, headers["cache-control"], headers["content-type"]]).toEqual([
      200,
      "no-cache",
      "text/html; charset=utf-8",
    ]);
    expect(headers).not.toHaveProperty("x-frame-options");
  });

  it("follows a new build without a restart", async () => {
    const page = join(root, "taskpane.html");
    writeFileSync(page, "<p>新版</p>");
    expect((await get("/taskpane.html")).body).toBe("<p>新版</p>");
  });

  it("is where the bare address leads", async () => {
    expect((await get("/")).headers["location"]).toBe("/taskpane.html");
  });
});

describe("the files beside it", () => {
  it("keeps hashed scripts for ever, icons for a day, and asks about Office.js and the manifest", async () => {
    const kept = async (url: string): Promise<unknown> => (await get(url)).headers["cache-control"];
    expect(await kept("/assets/pane-0123456789ab.js")).toBe("public, max-age=31536000, immutable");
    expect(await kept("/assets/icons/mark-16.png")).toBe("public, max-age=86400");
    expect(await kept("/office/office.js")).toBe("no-cache");
    expect(await kept("/manifest.xml")).toBe("no-cache");
  });

  it("sends the compressed copy to whoever takes it", async () => {
    const { headers, rawPayload } = await get("/assets/pane-0123456789ab.js", { "accept-encoding": "gzip, br" });
    expect([headers["content-encoding"], headers["content-type"], headers["cache-control"]]).toEqual([
      "gzip",
      "application/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ]);
    expect(gunzipSync(rawPayload).toString()).toBe(SCRIPT);
    expect((await get("/assets/pane-0123456789ab.js")).body).toBe(SCRIPT);
  });

  it.each([
    "/office/AgaveErrorUX/AgaveErrorUX.js",
    "/office/agaveerrorux/agaveerrorux.js?x=Y",
    "/Office/AGAVEERRORUX/agaveerrorux.js",
  ])("finds %s whatever the case", async (url) => expect((await get(url)).body).toBe("trust"));

  it.each([
    "/cli/keji.cjs",
    "/assets/../cli/keji.cjs",
    "/assets/%2e%2e/cli/keji.cjs",
    "/office/..%2fcli/keji.cjs",
    "/assets/",
    "/assets/icons",
    "/package.json",
  ])("does not give away %s", async (url) => {
    const { statusCode, body } = await get(url);
    expect([403, 404]).toContain(statusCode);
    expect(body).not.toContain("not for the web");
  });

  it("says in Chinese that a file is not there", async () => {
    const { statusCode, body, headers } = await get("/assets/nothing.js");
    expect([statusCode, body, headers["content-type"]]).toEqual([404, "没有这个文件\n", "text/plain; charset=utf-8"]);
  });

  it.each([
    "/taskpane.html",
    "/assets/pane-0123456789ab.js",
    "/office/office.js",
    "/manifest.xml",
    "/healthz",
    "/nothing",
  ])("lets no browser guess what %s is", async (url) =>
    expect((await get(url)).headers["x-content-type-options"]).toBe("nosniff"),
  );

  it("can be read only", async () => {
    expect((await server.inject({ method: "POST", url: "/taskpane.html" })).statusCode).toBe(404);
  });
});

describe("the health", () => {
  it("is told with the version, never from a cache", async () => {
    const answer = await get("/healthz");
    expect([answer.statusCode, answer.json(), answer.headers["cache-control"]]).toEqual([
      200,
      { status: "ok", version: "1.2.3" },
      "no-store",
    ]);
  });
});
