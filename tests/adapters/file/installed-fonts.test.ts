import { familiesOf, installedFonts, registryNames } from "../../../src/adapters/file/installed-fonts";

test("fc-list names a family in several languages on one line", () =>
  expect(familiesOf("SimHei,黑体\nNoto Sans CJK SC\n\nA\\-B\n")).toEqual([
    "SimHei",
    "黑体",
    "Noto Sans CJK SC",
    "A-B",
  ]));

test("the registry of Windows names one or several fonts a line, with their kind behind", () =>
  expect(
    registryNames(
      "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Fonts\r\n" +
        "    SimSun & NSimSun (TrueType)    REG_SZ    simsun.ttc\r\n" +
        "    方正小标宋简体 (TrueType)    REG_SZ    FZXBSJW.TTF\r\n",
    ),
  ).toEqual(["SimSun", "NSimSun", "方正小标宋简体"]));

// The registry's tool is there on Windows alone.
const elsewhere = process.platform === "win32" ? test.skip : test;
elsewhere("a machine without such a tool tells nothing, and nothing breaks", async () =>
  expect(await installedFonts("win32")).toBeNull(),
);
