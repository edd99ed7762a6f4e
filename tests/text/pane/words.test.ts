/** The pane's words: whole in both languages, none too many, and names for all that the pack has. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ABOUT_PROSE } from "../../../src/core/narrative/bureau-prose";
import { ABOUT_OWN_TEXTS } from "../../../src/core/narrative/own-texts";
import { ABOUT_OWN_RULES } from "../../../src/core/rule/custom/own-rules";
import { pack } from "../../../src/pack/pack";
import { documentEnUs } from "../../../src/text/pane/document-en-us";
import { documentZhCn } from "../../../src/text/pane/document-zh-cn";
import { enUs } from "../../../src/text/pane/en-us";
import { zhCn } from "../../../src/text/pane/zh-cn";

const PANE = join(__dirname, "..", "..", "..", "src", "taskpane");

function leaves(words: object, at = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${at}${key}`, value] as const] : leaves(value as object, `${at}${key}.`),
  );
}

const chinese = leaves({ ...zhCn, ...documentZhCn });
const english = leaves({ ...enUs, ...documentEnUs });
const named = (key: string): boolean => key.startsWith("ruleNames.") || key.startsWith("ledgerNames.");
const source = readdirSync(PANE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(PANE, file), "utf8"))
  .join("\n");

it("has the same keys in both languages", () => {
  expect(english.map(([key]) => key).filter((key) => !named(key))).toEqual(chinese.map(([key]) => key));
});

it("fills the same facts into both", () => {
  const facts = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  const inChinese = new Map(chinese);
  for (const [key, text] of english) {
    if (!named(key)) expect([key, facts(text)]).toEqual([key, facts(inChinese.get(key) ?? "")]);
  }
});

it("is never empty, except where only the other language has something to say", () => {
  const silent = ["figures.baseFrom.none", "list.language"];
  const empty = [...chinese, ...english].filter(([key, text]) => text === "" && !silent.includes(key));
  expect(empty).toEqual([]);
});

it("has no word that the pane does not use", () => {
  // A key is used as it stands, or under a name that is made of a code.
  const isUsed = (key: string): boolean => {
    if (source.includes(`"${key}"`)) return true;
    const parts = key.split(".");
    return parts.some((_, at) => at > 0 && source.includes(`\`${parts.slice(0, at).join(".")}.\${`));
  };
  expect(chinese.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
});

it("names every rule and every ledger in English", () => {
  expect(Object.keys(enUs.ruleNames).sort()).toEqual(
    [...pack.rules.map(({ id }) => id), ABOUT_OWN_RULES, ABOUT_OWN_TEXTS, ABOUT_PROSE].sort(),
  );
  expect(Object.keys(enUs.ledgerNames).sort()).toEqual(pack.ledgers.map(({ id }) => id).sort());
});

it("says 必改, 需核实 and 提示", () => {
  expect(Object.values(zhCn.severity)).toEqual(["必改", "需核实", "提示"]);
});
