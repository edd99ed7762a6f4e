/** The manifest at the root is one that Office takes, and the check of it sees what Office would refuse. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hostUrl } from "../../src/taskpane/build/host-url.cjs";
import { manifestFor } from "../../src/taskpane/build/manifest-for.cjs";
import { missing, testWhenThere } from "../docx/tools";
import { troublesOf, type Pictures } from "./manifest-check";

const root = join(__dirname, "..", "..");
const file = join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");

const SCHEMA = resolve(root, "../shared/schemas/manifest/OfficeAppManifestV1_1.xsd");
const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;

const icons: Pictures = (path) => {
  const icon = join(root, path);
  if (!existsSync(icon)) return null;
  const bytes = readFileSync(icon);
  return [bytes.readUInt32BE(PNG_WIDTH), bytes.readUInt32BE(PNG_HEIGHT)];
};

const troubles = (text: string): readonly string[] => troublesOf(text, icons);

/** [what is replaced, by what, the trouble] */
const planted: readonly (readonly [string | RegExp, string, string])[] = [
  [/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", "<OfficeApp> has its children in another order"],
  ["<Permissions>", "<Requirements /><Permissions>", "<OfficeApp> has a <Requirements>"],
  ["df103680-", "df10368-", "the Id is no GUID"],
  ["1.0.0.0", "1.0", "the Version has not four parts"],
  ["<DefaultLocale>zh-CN", "<DefaultLocale>zh", "the default locale is not zh-CN"],
  ['<Host Name="Document" />', "", "the hosts of the buttons are not those of the add-in"],
  ['id="Keji.Word.Tab"', 'id="Keji.Excel.Tab"', "the id Keji.Excel.Tab is there twice"],
  ['id="Keji.Word.Group"', `id="${"K".repeat(126)}"`, "is longer than 125"],
  ['<Title resid="Check.Label" />', '<Title resid="Chek.Label" />', "bt:ShortStrings Chek.Label is not defined"],
  [
    '<Description resid="Check.Tip" />',
    '<Description resid="Check.Label" />',
    "bt:LongStrings Check.Label is not defined",
  ],
  [
    '<bt:Url id="Help.Url"',
    '<bt:Url id="More.Url" DefaultValue="https://localhost:3443/" /><bt:Url id="Help.Url"',
    "bt:Urls More.Url is not used",
  ],
  [/Update\.Url/g, `Update.${"Url".repeat(9)}`, "is longer than 32"],
  ['DefaultValue="校验"', `DefaultValue="${"校".repeat(126)}"`, "Check.Label  is longer than 125"],
  ['Value="Check"', `Value="${"C".repeat(126)}"`, "Check.Label en-US is longer than 125"],
  ['DefaultValue="怎样使用', `DefaultValue="${"怎".repeat(251)}`, "Help.Tip  is longer than 250"],
  ['DefaultValue="校验"', 'DefaultValue=""', "Check.Label  is empty"],
  ['Locale="en-US" Value="Check"', 'Locale="en" Value="Check"', "Check.Label has overrides for “en”"],
  [/<bt:Override Locale="en-US" Value="Check" \/>/, "", "Check.Label has overrides for “”"],
  ["https://localhost:3443/assets/icons/check-16.png", "https://cdn.example/check-16.png", "is at another origin"],
  [/https:\/\/localhost/g, "http://localhost", "the add-in is not served over https"],
  ["<AppDomain>https://localhost:3443", "<AppDomain>https://localhost:3443/", "the AppDomains are"],
  ["icons/check-16.png", "icons/chek-16.png", "/assets/icons/chek-16.png is not there"],
  ["icons/check-16.png", "icons/check-20.png", "/assets/icons/check-20.png has 20 × 20 pixels, not 16"],
  ["icons/mark-32.png", "icons/mark-40.png", "/assets/icons/mark-40.png has 40 × 40 pixels, not 32"],
  ['<bt:Image size="80" resid="Icon.check.80" />', "", "an icon of Keji.Excel.Check has not all sizes"],
];

describe("the manifest", () => {
  it("has nothing that Office would refuse", () => {
    expect(troubles(manifest)).toEqual([]);
  });

  it.each(planted.map(([what, by, trouble]) => [trouble, what, by] as const))(
    "says of a spoilt one: %s",
    (trouble, what, by) => {
      const spoilt = manifest.replace(what, by);
      expect(spoilt).not.toBe(manifest);
      expect(troubles(spoilt).join("\n")).toContain(trouble);
    },
  );

  it("has 校验, 报告, 帮助 in Excel and 更新, 核对, 帮助 in Word, each opening its own view", () => {
    const buttons = [...manifest.matchAll(/<Control .*id="Keji\.(\w+\.\w+)"[^]*?<SourceLocation resid="([^"]+)"/g)];
    const view = (resid: string | undefined): string =>
      new RegExp(`id="${resid}" DefaultValue=".*view=(\\w+)"`).exec(manifest)?.[1] ?? "";
    expect(buttons.map(([, id, resid]) => [id, view(resid)])).toEqual([
      ["Excel.Check", "check"],
      ["Excel.Report", "report"],
      ["Excel.Help", "help"],
      ["Word.Update", "update"],
      ["Word.Compare", "compare"],
      ["Word.Help", "help"],
    ]);
    expect(
      ["Check", "Report", "Help", "Update", "Compare"].map(
        (id) => new RegExp(`id="${id}.Label" DefaultValue="(.*)"`).exec(manifest)?.[1],
      ),
    ).toEqual(["校验", "报告", "帮助", "更新", "核对"]);
  });

  it("is read by Microsoft's own reader", () => {
    // In a process of its own: it is made of modules that jest would have to compile first.
    const reader = "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])";
    const script = `${reader}.then((read) => console.log(JSON.stringify(read)))`;
    const { stdout } = spawnSync(process.execPath, ["-e", script, file], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(stdout)).toMatchObject({
      id: "df103680-9a19-4acb-a531-b0f640630a84",
      displayName: "科绩",
      defaultLocale: "zh-CN",
      hosts: ["Workbook", "Document"],
      version: "1.0.0.0",
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3443/taskpane.html" },
    });
  });

  testWhenThere(missing(SCHEMA, "xmllint"), "is valid by Microsoft's schema", async () => {
    const { stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, file], { encoding: "utf8" });
    expect(stderr).toBe(`${file} validates\n`);
  });
});

describe("the manifest for another address", () => {
  const elsewhere = (url: string): string => manifestFor(manifest, hostUrl(url));

  it("is the same at home", () => {
    expect(elsewhere("")).toBe(manifest);
    expect(elsewhere("https://localhost:3443/")).toBe(manifest);
  });

  it("names the address everywhere, and nothing else changes", () => {
    const moved = elsewhere("https://keji.qingxi.gov.cn");
    expect(troubles(moved)).toEqual([]);
    expect(moved).not.toContain("localhost");
    expect(moved.replaceAll("https://keji.qingxi.gov.cn", "https://localhost:3443")).toBe(manifest);
  });

  it("keeps the folder of a host in every address but the domain", () => {
    const moved = elsewhere("https://apps.qingxi.gov.cn:8443/office/keji/");
    expect(moved).toContain("<AppDomain>https://apps.qingxi.gov.cn:8443</AppDomain>");
    expect(moved).toContain('DefaultValue="https://apps.qingxi.gov.cn:8443/office/keji/taskpane.html"');
    expect(moved).not.toContain("localhost");
  });

  it.each([
    "http://keji.qingxi.gov.cn",
    "keji.qingxi.gov.cn",
    "https://a.cn/?x=1",
    "https://a.cn/#x",
    "https://u@a.cn",
  ])("is not made for %s", (url) => expect(() => hostUrl(url)).toThrow("KEJI_URL must be an https address"));
});
