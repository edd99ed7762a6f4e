/** The ledgers as declared: keys and codes that last, words that mean one thing, and the domain's own lists. */
import { headerForm } from "../../../src/core/ledger/header-text";
import { matcherOf } from "../../../src/core/ledger/header-match";
import type { ColumnSchema, EnumValue, LedgerSchema } from "../../../src/core/ledger/schema";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import vectors from "../../data/vectors.json";

const ASCII = /^[a-z][a-z0-9-]*$/;

function byId(id: string): LedgerSchema {
  const found = ledgers.find((ledger) => ledger.id === id);
  if (found === undefined) throw new Error(`no ledger ${id}`);
  return found;
}
function columnOf(id: string, key: string): ColumnSchema {
  const found = byId(id).columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`no column ${id}.${key}`);
  return found;
}
function values(id: string, key: string): readonly EnumValue[] {
  const { type } = columnOf(id, key);
  return type.kind === "enum" ? type.values : [];
}
const named = ledgers.map((ledger) => [ledger.id, ledger] as const);
/** № and NO, ＞ and > are one word. */
const forms = (words: readonly string[]): string[] => [...new Set(words.map(headerForm))];
const repeated = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i);

test("the ledgers stand in order", () =>
  expect(ledgers.map(({ id }) => id)).toEqual(["T1", "L01", "L05", "L06", "L14", "T6"]));

describe.each(named)("%s", (_, ledger) => {
  const keys = ledger.columns.map(({ key }) => key);
  test("has ASCII keys, each once", () => {
    expect(keys.filter((key) => !ASCII.test(key))).toEqual([]);
    expect(repeated(keys)).toEqual([]);
  });
  test("is keyed and told by columns it has", () => {
    expect([...ledger.key, ...ledger.identifying.flat()].filter((key) => !keys.includes(key))).toEqual([]);
  });
  test("has no word for two columns", () => {
    const words = ledger.columns.flatMap((column) =>
      forms([column.name, ...column.synonyms, ...(column.generic ?? [])]),
    );
    expect(repeated(words)).toEqual([]);
  });
  test("has codes that last and words that mean one value", () => {
    for (const { type } of ledger.columns) {
      if (type.kind !== "enum") continue;
      expect(repeated(type.values.map(({ code }) => code))).toEqual([]);
      expect(type.values.filter(({ code }) => !/^[\x21-\x7e]+$/.test(code))).toEqual([]);
      expect(repeated(type.values.flatMap(({ name, synonyms }) => forms([name, ...synonyms])))).toEqual([]);
    }
  });
});

describe("columns of the domain page", () => {
  test.each([
    ["T1", "seq ind unit target cmp base dept src year figure manual manual-note proof points scoring cap note"],
    ["L01", "seq name uscc town ind field scale reg emp rdemp rev rd ninv stage own note"],
    ["L05", "seq name uscc lvl kind year st cert issue exp note"],
    ["L06", "seq title no type owner uscc adate gdate gno st hv hvr note"],
    ["L14", "seq name uscc y sc rep act rdx prev fee rev hc fte inst note"],
  ])("%s", (id, keys) =>
    expect(
      byId(id)
        .columns.map(({ key }) => key)
        .join(" "),
    ).toBe(keys),
  );

  test.each([
    ["T1", "ind unit target"],
    ["L01", "name uscc ind scale"],
    ["L05", "name uscc lvl year st"],
    ["L06", "title no type owner uscc adate st"],
    ["L14", "name uscc y sc rep act rdx rev inst"],
  ])("required in %s", (id, keys) =>
    expect(
      byId(id)
        .columns.filter(({ required }) => required)
        .map(({ key }) => key)
        .join(" "),
    ).toBe(keys),
  );

  test("dates have their roles", () => {
    const roles = ledgers.flatMap(({ id, columns }) =>
      columns.flatMap(({ key, type }) => (type.kind === "date" ? [`${id}.${key} ${type.role}`] : [])),
    );
    expect(roles).toEqual([
      "L01.reg history",
      "L05.issue event",
      "L05.exp expiry",
      "L06.adate event",
      "L06.gdate event",
    ]);
  });
});

describe("words of the domain page", () => {
  test.each(Object.entries(vectors.headerSynonyms))("%s is also called by each of its synonyms", (name, synonyms) => {
    for (const ledger of ledgers) {
      const column = ledger.columns.find((one) => one.name === name);
      if (column === undefined) continue;
      const { words } = matcherOf(ledger);
      expect(synonyms.filter((word) => words.get(headerForm(word))?.column !== column)).toEqual([]);
    }
  });
  test("statuses of L05 and L06", () => {
    expect(values("L05", "st").map(({ code, name }) => `${code} ${name}`)).toEqual([
      "nurture 培育",
      "applied 申报",
      "recommended 推荐",
      "publicised 公示",
      "passed 通过",
      "failed 未通过",
      "revoked 取消资格",
    ]);
    expect(values("L06", "st").map(({ code, name }) => `${code} ${name}`)).toEqual([
      "pending 申请中",
      "examination 实审",
      "valid 有效",
      "rejected 驳回",
      "withdrawn 撤回",
      "lapsed 失效",
      "expired 届满",
      "invalidated 无效",
    ]);
  });
  test.each([
    ["专利权维持", "valid"],
    ["授权", "valid"],
    ["有效", "valid"],
    ["等年费滞纳金", "valid"],
    ["未缴年费终止失效", "lapsed"],
    ["失效", "lapsed"],
    ["失效(未缴年费)", "lapsed"],
    ["届满", "expired"],
    ["授权(有效)", "valid"],
    ["申请中", "pending"],
    ["实审", "examination"],
  ])("the patent office's %s is %s", (word, code) => {
    expect(values("L06", "st").find(({ name, synonyms }) => [name, ...synonyms].includes(word))?.code).toBe(code);
  });
});
