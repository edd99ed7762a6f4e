/** Which web views get the pane and which the notice: the start script runs as it is served, in a page of stand-ins. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, runInNewContext } from "node:vm";

const folder = join(__dirname, "..", "..", "src", "taskpane");
const compat = readFileSync(join(folder, "compat.js"), "utf8");

type Script = { src: string; async: boolean; onerror: () => void };
type View = {
  readonly shown: () => string;
  readonly scripts: readonly Script[];
  readonly office: { initialize?: () => void };
};

const CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)";

/** Opens the page in a web view; `lacking` are globals that it does not have. */
function open(userAgent: string, lacking: readonly string[] = []): View {
  const parts = new Map(["root", "old-view", "not-loaded"].map((id) => [id, { hidden: id !== "root" }]));
  const scripts: Script[] = [];
  const office = {};
  const compatScript = { getAttribute: () => "assets/a.js assets/b.js" };
  const page = createContext({
    navigator: { userAgent },
    window: { Office: office },
    document: {
      getElementById: (id: string) => (id === "compat" ? compatScript : parts.get(id)),
      createElement: () => ({}),
      body: { appendChild: (script: Script) => scripts.push(script) },
    },
  });
  runInContext(lacking.map((name) => `delete globalThis.${name};`).join(""), page);
  runInContext(compat, page);
  const shown = (): string => [...parts].flatMap(([id, { hidden }]) => (hidden ? [] : [id])).join();
  return { shown, scripts, office };
}

describe("the start script", () => {
  it.each([
    ["Internet Explorer 11", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
    ["Edge before Chromium", `${CHROME} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`],
    ["Chromium 78", `${CHROME} Chrome/78.0.3904.108 Safari/537.36`],
    ["Chromium 89", `${CHROME} Chrome/89.0.4389.128 Safari/537.36 Edg/89.0.774.77`],
  ])("shows %s the notice and loads nothing of the pane", (_, agent) => {
    const view = open(agent);
    expect([view.shown(), view.scripts.length]).toEqual(["old-view", 0]);
    expect(view.office.initialize).toBeDefined();
  });

  it("shows an old web view of another make the notice", () => {
    expect(open("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko)", ["WeakRef"]).shown()).toBe(
      "old-view",
    );
  });

  it.each([
    ["Chromium 90", `${CHROME} Chrome/90.0.4430.93 Safari/537.36 Edg/90.0.818.51`],
    ["Chromium 142", `${CHROME} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`],
    [
      "Safari's web view on a Mac",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    ],
  ])("loads the pane in %s, its scripts in order", (_, agent) => {
    const view = open(agent);
    expect(view.scripts.map(({ src, async }) => [src, async])).toEqual([
      ["assets/a.js", false],
      ["assets/b.js", false],
    ]);
    expect([view.shown(), view.office.initialize]).toEqual(["root", undefined]);
  });

  it("says so when a script does not arrive", () => {
    const view = open(`${CHROME} Chrome/90.0.4430.93 Safari/537.36`);
    view.scripts[1]?.onerror();
    expect(view.shown()).toBe("not-loaded");
  });
});

describe("what old web views lack", () => {
  const fillIn = readFileSync(join(folder, "fill-in.js"), "utf8");
  const WITHOUT =
    "for (const owner of [Array, String, Object.getPrototypeOf(Int8Array)]) delete owner.prototype.at; delete Object.hasOwn;";
  const TRIED = `JSON.stringify([
    [1, 2, 3].at(-1), [1].at(), [1, 2].at(0.9), String([1].at(5)), String([].at(-1)), "科绩".at(-1), new Uint8Array([7, 8]).at(-2),
    Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString"), Object.hasOwn(Object.create(null), "a"), Object.keys([1]),
  ])`;

  it("is filled in with the same meaning", () => {
    expect(runInNewContext(`${WITHOUT}${fillIn};${TRIED}`)).toBe(runInNewContext(TRIED));
    expect(() => runInNewContext(`${WITHOUT}${TRIED}`)).toThrow("is not a function");
  });
});
