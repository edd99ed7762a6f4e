/** The server on a real port, with the certificates that it makes or is given. */
import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { CertificateProblem } from "../../src/server/serve-problem";
import { makeCertificate } from "../../src/server/certificate/make-certificate";
import { startServer, type Served, type Serving } from "../../src/server/start";
import { describeProblem } from "../../src/text/zh/problem";
import { builtPane, newFolder, NOW, removeFolders } from "./site";

const DAY_MS = 24 * 60 * 60 * 1000;
const running: Served[] = [];

afterEach(async () => {
  for (const { stop } of running.splice(0)) await stop();
  removeFolders();
});

function serving(changes: Partial<Serving> = {}): Serving {
  return {
    root: builtPane(),
    data: newFolder(),
    host: "127.0.0.1",
    port: 0,
    certificate: null,
    frameAncestors: "",
    version: "1.2.3",
    ...changes,
  };
}

async function started(changes: Partial<Serving> = {}, now = NOW): Promise<Served> {
  const served = await startServer(serving(changes), now);
  if (!served.ok) throw new Error(served.problem.code);
  running.push(served.value);
  return served.value;
}

/** Why it does not start, in the words that a person reads. */
async function refusal(changes: Partial<Serving>): Promise<string> {
  const served = await startServer(serving(changes), NOW);
  if (!served.ok) return describeProblem(served.problem);
  running.push(served.value);
  throw new Error("it started");
}

/** A request that trusts nothing but this certificate. */
function fetchTrusting(ca: string, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { ca, agent: false }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
}

describe("a server with its own certificate", () => {
  it("answers over https to whoever trusts that certificate, and to no one else", async () => {
    const { address, certificate } = await started();
    expect(address).toMatch(/^https:\/\/localhost:\d+$/);
    const ca = readFileSync(certificate.path, "utf8");
    expect(await fetchTrusting(ca, `${address}/healthz`)).toBe('{"status":"ok","version":"1.2.3"}');
    const other = (await makeCertificate(NOW)).cert;
    await expect(fetchTrusting(other, `${address}/healthz`)).rejects.toThrow("self-signed certificate");
  });

  it("made it for this machine's names, for a time that every system accepts", async () => {
    const { certificate } = await started();
    const made = new X509Certificate(readFileSync(certificate.path));
    expect(made.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
    expect([made.ca, made.keyUsage]).toEqual([false, ["1.3.6.1.5.5.7.3.1"]]);
    const days = (Date.parse(made.validTo) - Date.parse(made.validFrom)) / DAY_MS;
    expect([days > 800, days <= 825]).toEqual([true, true]);
  });

  const modes = process.platform === "win32" ? it.skip : it;
  const why = process.platform === "win32" ? " — skipped: files have no modes on Windows" : "";
  modes(`keeps the key from other people${why}`, async () => {
    const { certificate } = await started();
    const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(certificate.path.replace(/crt$/, "key"))).toBe("600");
    expect(modeOf(join(certificate.path, ".."))).toBe("700");
  });

  it("keeps it, and makes another when it is about to end or damaged", async () => {
    const data = newFolder();
    const first = await started({ data });
    const second = await started({ data }, NOW + DAY_MS);
    const late = await started({ data }, first.certificate.until - 29 * DAY_MS);
    writeFileSync(late.certificate.path, "-----BEGIN CERTIFICATE-----\n");
    const repaired = await started({ data });
    expect([first, second, late, repaired].map(({ certificate }) => certificate.origin)).toEqual([
      "new",
      "kept",
      "new",
      "new",
    ]);
    expect(second.certificate.until).toBe(first.certificate.until);
    expect(late.certificate.until).toBeGreaterThan(first.certificate.until);
  });
});

describe("a server with a given certificate", () => {
  /** A pair in a folder of its own; `now` is when it is made. */
  async function pair(now = NOW): Promise<{ cert: string; key: string }> {
    const folder = newFolder();
    const made = await makeCertificate(now);
    const files = { cert: join(folder, "a.crt"), key: join(folder, "a.key") };
    writeFileSync(files.cert, made.cert);
    writeFileSync(files.key, made.key);
    return files;
  }

  it("uses it and makes none", async () => {
    const certificate = await pair();
    const { address, certificate: used } = await started({ certificate, data: "/nowhere" });
    expect(used).toMatchObject({ origin: "given", path: certificate.cert });
    expect(await fetchTrusting(readFileSync(certificate.cert, "utf8"), `${address}/healthz`)).toContain("ok");
  });

  type Spoil = (files: {
    cert: string;
    key: string;
  }) => Promise<{ cert: string; key: string }> | { cert: string; key: string };
  const spoilt: readonly (readonly [CertificateProblem["code"], Spoil, string])[] = [
    ["certificate-missing", ({ key }) => ({ cert: "/nowhere/a.crt", key }), "找不到证书或私钥文件"],
    ["certificate-unreadable", ({ cert }) => ({ cert, key: newFolder() }), "无法读取证书或私钥文件"],
    ["not-a-certificate", ({ key }) => ({ cert: key, key }), "不是 PEM 格式的证书"],
    ["not-a-key", ({ cert }) => ({ cert, key: cert }), "不是 PEM 格式的私钥"],
    ["key-of-another", async ({ cert }) => ({ cert, key: (await pair()).key }), "不是一对"],
    ["certificate-expired", () => pair(NOW - 900 * DAY_MS), "过期"],
  ];

  it.each(spoilt)("says so when it is %s", async (_, spoil, sentence) => {
    expect(await refusal({ certificate: await spoil(await pair()) })).toContain(sentence);
  });
});

describe("a server that cannot start", () => {
  it("says so when the pane is not built", async () => {
    expect(await refusal({ root: newFolder() })).toBe("窗格还没有构建，请先运行 npm run build。");
  });

  it("says so when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1").unref();
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ port })).toContain(`端口 ${port} 正被其他程序占用`);
    await new Promise((resolve) => other.close(resolve));
  });

  it("says so when the address is another machine's", async () => {
    expect(await refusal({ host: "192.0.2.1" })).toContain("“192.0.2.1”不是这台电脑的地址");
  });

  it("says so when its certificate cannot be kept", async () => {
    const data = join(newFolder(), "data");
    mkdirSync(data);
    writeFileSync(join(data, "certificate"), "a file in the folder's place");
    expect(await refusal({ data })).toContain("自制的证书无法保存");
  });

  it.each(["office.qingxi.gov.cn", "https://a.cn/page", "https://a.cn; script-src *", "'self'"])(
    "says so when %s is to frame it, which is no origin",
    async (frameAncestors) => {
      expect(await refusal({ frameAncestors: `https://b.cn ${frameAncestors}` })).toContain("KEJI_FRAME_ANCESTORS");
    },
  );
});
