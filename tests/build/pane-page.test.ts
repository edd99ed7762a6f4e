/** The page's template takes exactly the names that the build has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panePage } from "../../src/taskpane/build/pane-page.cjs";

const template = readFileSync(join(__dirname, "..", "..", "src", "taskpane", "taskpane.html"), "utf8");
const files = { style: "assets/page-1.css", compat: "assets/compat-1.js", scripts: ["assets/a.js", "assets/b.js"] };

describe("the pane's page", () => {
  const page = panePage(template, files);

  it("names the style, the start script and the scripts of the first load", () => {
    expect(page).toContain('<link rel="stylesheet" href="assets/page-1.css" />');
    expect(page).toContain('src="assets/compat-1.js" data-scripts="assets/a.js assets/b.js"');
    expect(page.match(/<link rel="preload" as="script" href="assets\/[ab]\.js" \/>/g)).toHaveLength(2);
    expect(page).not.toContain("{{");
  });

  it("leaves the place for the nonce to the server", () => {
    expect(page).toContain('<html lang="zh-CN" data-csp-nonce="%CSP_NONCE%">');
  });

  it("has no script, style or handler of its own, which the content policy would refuse", () => {
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/i);
    expect([...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code)).toEqual(["", ""]);
  });

  it("loads Office.js before anything of ours runs", () => {
    expect(page.indexOf('<script src="office/office.js">')).toBeGreaterThan(0);
    expect(page.indexOf('<script src="office/office.js">')).toBeLessThan(page.indexOf('<script id="compat"'));
  });

  it("is not made from a template that asks for more, or for less", () => {
    expect(() => panePage(`${template}{{colour}}`, files)).toThrow("asks for “colour”");
    expect(() => panePage(template.replace("{{style}}", ""), files)).toThrow("does not use “style”");
  });
});
