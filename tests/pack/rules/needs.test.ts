/** Rules that look at what is hidden say so: where a host does not tell, they could not run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "..", "..", "..", "src", "pack", "rules");
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));

const matching = (pattern: RegExp): string[] => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe("the rules that read hidden rows, columns or sheets", () => {
  it("are those that need to be told of them", () => {
    const reading = matching(/\b(hiddenRows|hiddenColumns|hiddenSheet)\b/);
    expect(reading).toEqual(["s04-totals.ts", "s08-hidden.ts"]);
    expect(matching(/needs: \[.*"hidden-rows"/)).toEqual(reading);
  });
});
