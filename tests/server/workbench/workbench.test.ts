/** The workbench's server and the words behind `npm start --`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandFor } from "../../../src/server/workbench/open-browser";
import { readArguments } from "../../../src/server/workbench/read-arguments";
import { startWorkbench } from "../../../src/server/workbench/start";
import { describeStartProblem } from "../../../src/text/workbench/starting";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "keji-workbench-"));
  for (const folder of ["workbench", "assets", "office"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "workbench", "index.html"), "<p>工作台</p>");
  writeFileSync(join(root, "workbench", "server.cjs"), "");
  writeFileSync(join(root, "taskpane.html"), "<p>窗格</p>");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("serves the page, the pane that Office gets and nothing from elsewhere; a second one is told that the port is taken", async () => {
  const started = await startWorkbench(root, 0);
  if (!started.ok) throw new Error(started.problem.code);
  const { address, stop } = started.value;
  try {
    const page = await fetch(address);
    expect(await page.text()).toContain("工作台");
    expect(page.headers.get("content-security-policy")).toContain("connect-src 'self' blob:");
    expect(await (await fetch(`${address}/taskpane.html`)).text()).toContain("窗格");
    expect((await fetch(`${address}/cli/keji.cjs`)).status).toBe(404);
    const port = Number(new URL(address).port);
    expect(await startWorkbench(root, port)).toEqual({ ok: false, problem: { code: "port-in-use", port } });
  } finally {
    await stop();
  }
});

it("says that nothing is built", async () => {
  expect(await startWorkbench(join(root, "nowhere"), 0)).toEqual({ ok: false, problem: { code: "pane-not-built" } });
});

it("reads a port and whether a browser is opened", () => {
  expect(readArguments([])).toEqual({ ok: true, value: { port: 3000, opens: "browser" } });
  expect(readArguments(["--no-open", "--port=3100"])).toEqual({ ok: true, value: { port: 3100, opens: "nothing" } });
  expect(readArguments(["--port", "x"])).toEqual({ ok: false, problem: { code: "bad-port", raw: "x" } });
  expect(readArguments(["--prot"])).toEqual({ ok: false, problem: { code: "unknown-option", raw: "--prot" } });
});

it("tells in two languages what to do about a taken port", () => {
  expect(describeStartProblem({ code: "port-in-use", port: 3000 })).toMatch(
    /端口 3000 已被占用[^]*--port 3001\nPort 3000 is taken/,
  );
});

it("opens a browser only where there is a screen", () => {
  expect(commandFor("linux", {})).toBeNull();
  expect(commandFor("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(commandFor("darwin", { CI: "true" })).toBeNull();
});
