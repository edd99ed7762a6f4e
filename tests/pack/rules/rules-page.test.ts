/** docs/rules.md says what the rules are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../../../src/pack/pack";
import { rulesPageText } from "./rules-page";

const page = join(__dirname, "..", "..", "..", "docs", "rules.md");

describe("the page of rules", () => {
  const text = rulesPageText();

  it("is up to date; if not, run npm run rules-page", () =>
    expect(readFileSync(page, "utf8").replace(/\r\n/g, "\n")).toBe(text));

  it("has every rule, and words only", () => {
    const headings = [...text.matchAll(/^### ([RSX]\d\d) /gm)].map(([, id]) => id);
    expect(headings).toEqual(pack.rules.map(({ id }) => id));
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });
});
