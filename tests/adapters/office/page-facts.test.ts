/** What is told of the program around the pane: language, platform, theme, and whether it answers at all. */
import { BrowserDelivery, routeOn } from "../../../src/adapters/office/delivery";
import { localeOf } from "../../../src/adapters/office/locale";
import { platformOf, programOf } from "../../../src/adapters/office/platform";
import { officeReady } from "../../../src/adapters/office/ready";
import { themeOf, type ThemeFacts } from "../../../src/adapters/office/theme";

describe("the language", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["zh-Hans-CN", "zh-CN"],
    ["en-GB", "en-US"],
    ["de-DE", "en-US"],
    ["zha", "en-US"],
  ])("of Office in %s is %s", (language, locale) => expect(localeOf(language)).toBe(locale));
});

describe("the platform", () => {
  it.each([
    ["PC", "windows"],
    ["Mac", "mac"],
    ["OfficeOnline", "web"],
    ["iOS", "other"],
    [null, "other"],
  ])("%s is %s", (type, platform) => expect(platformOf(type)).toBe(platform));
  it.each([
    ["Excel", "excel"],
    ["Word", "word"],
    ["Outlook", "other"],
  ])("in %s the program is %s", (type, program) => expect(programOf(type)).toBe(program));
});

describe("a document", () => {
  it.each([
    ["windows", "downloaded"],
    ["web", "downloaded"],
    ["mac", "link"],
    ["other", "link"],
  ] as const)("on %s is %s", (platform, route) => expect(routeOn(platform)).toBe(route));
  it("on a Mac starts nothing that would do nothing", async () => {
    const delivery = new BrowserDelivery("mac", {} as Document);
    expect(await delivery.deliver(new Uint8Array(3), "总结.docx")).toEqual({
      ok: true,
      value: { route: "link", name: "总结.docx" },
    });
  });
});

describe("the theme", () => {
  const facts = (more: Partial<ThemeFacts>): ThemeFacts => ({
    background: null,
    forcedColours: "none",
    system: "light",
    ...more,
  });
  it.each([
    ["white", { background: "#FFFFFF", system: "dark" }, "light"],
    ["Office's black", { background: "#262626" }, "dark"],
    ["Office's dark grey", { background: "#666666" }, "dark"],
    ["a colour without #", { background: "1b1a19" }, "dark"],
    ["not told, on a dark system", { system: "dark" }, "dark"],
    ["no colour at all", { background: "transparent" }, "light"],
    ["black in high contrast", { background: "#000000", forcedColours: "active" }, "high-contrast"],
  ] as const)("of a background that is %s", (_, more, theme) => expect(themeOf(facts(more))).toBe(theme));
});

describe("Office that is waited for", () => {
  const world = globalThis as unknown as { Office?: unknown };
  afterEach(() => {
    delete world.Office;
  });

  it("is not there when its library was not loaded", async () =>
    expect(await officeReady()).toEqual({ ok: false, problem: { code: "no-library" } }));

  it("did not answer when the time is up", async () => {
    world.Office = { onReady: () => new Promise(() => undefined) };
    expect(await officeReady(1)).toEqual({ ok: false, problem: { code: "no-answer", milliseconds: 1 } });
  });

  it("says that a page is outside of it", async () => {
    world.Office = { onReady: () => Promise.resolve({ host: null, platform: null }) };
    expect(await officeReady()).toEqual({ ok: false, problem: { code: "outside-office" } });
  });

  it("tells program, platform, language and version", async () => {
    const context = { displayLanguage: "zh-CN", diagnostics: { version: "16.0.14332" } };
    world.Office = { onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }), context };
    expect(await officeReady()).toEqual({
      ok: true,
      value: { program: "excel", platform: "windows", locale: "zh-CN", version: "16.0.14332" },
    });
  });
});
