/** What the sample's check prints, as a whole. */
import { keji, sampleFile } from "../make/command-line";
import { expectGolden } from "../make/golden";

async function printed(...options: readonly string[]): Promise<string> {
  const name = "青溪县跟踪工作簿.xlsx";
  return (await keji(["check", name, ...options], { files: { [name]: await sampleFile() } })).out;
}

describe("the check of the sample", () => {
  it("as a person reads it", async () => expectGolden("check/sample.txt", await printed()));
  it("with every rule", async () => expectGolden("check/sample-rules.txt", await printed("--rules")));
  it("as JSON", async () => expectGolden("check/sample.json", await printed("--json")));
});
