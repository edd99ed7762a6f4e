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
  expect(ledgers.map(({ id }) => id).join(" ")).toBe(
    "T1 T2 T3 L01 L02 L03 L04 L05 L06 L06b L07 L08 L09 L10 L10b L11 L12 L13 L14 L15 L16 L17 L18 L19 L21 T4 T5 T6 T7 T8",
  ));

describe.each(named)("%s", (_, ledger) => {
  const keys = ledger.columns.map(({ key }) => key);
  test("has ASCII keys, each once", () => {
    expect(keys.filter((key) => !ASCII.test(key))).toEqual([]);
    expect(repeated(keys)).toEqual([]);
  });
  test("is keyed and told by columns it has", () => {
    const spans = (ledger.spans ?? []).flatMap(({ start, end }) => [start, end]);
    const years = Object.values(ledger.yearsAcross ?? {});
    const named = [...ledger.key, ...ledger.identifying.flat(), ...spans, ...years];
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });
  test("has no word for two columns", () => {
    const words = ledger.columns.flatMap((column) =>
      forms([column.name, ...column.synonyms, ...(column.generic ?? [])]),
    );
    expect(repeated([...words, ...(ledger.spans ?? []).flatMap(({ headers }) => forms(headers))])).toEqual([]);
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
    ["T2", "seq year ind value unit month src note"],
    ["T3", "seq ind value unit period cutoff nature scope rank by told proof adopted note"],
    ["T8", "seq section dept words from to note"],
    ["L01", "seq name uscc alias town ind field scale reg emp rdemp rev rd ninv stage own note"],
    ["L02", "seq lvl item pyear name uscc std qty amt date doc st note"],
    ["L03", "seq name uscc provider service contract spent ask granted batch date st note"],
    ["L04", "seq title org uscc lvl type year st ask fund got docno start end ts note"],
    ["L05", "seq name uscc lvl kind year st cert issue exp note"],
    ["L06", "seq title no type owner uscc adate gdate gno st hv hvr note"],
    [
      "L06b",
      "seq year month town app-inv app-um app-des app-all grt-inv grt-um grt-des grt-all val-inv val-um val-des val-all note",
    ],
    ["L07", "seq name uscc kind year batch docno exp st note"],
    ["L08", "seq name uscc number year date exp st note"],
    ["L09", "seq name uscc y number batch date emp sales assets score people-score st note"],
    ["L10", "seq cat lvl nm members unit title dom svc town vill year start end times techniques households note"],
    ["L10b", "seq town vill code covered note"],
    ["L11", "seq date end title kind place host cohost times people leaflets poster-sets posters consulted note"],
    ["L12", "seq title start end days place teacher content people visits leaflets cost signed note"],
    ["L13", "seq date town vill use amt source voucher clerk note"],
    ["L14", "seq name uscc y sc rep act rdx prev fee rev hc fte inst note"],
    [
      "L15",
      "seq title org uscc kind lvl authority date docno site staff input equipment business researchers assets st note",
    ],
    ["L16", "seq title kind lvl org area firms makers graduates date docno st note"],
    ["L17", "seq number title kind seller seller-region buyer buyer-region signed date amt technology note"],
    ["L18", "seq year lvl subject item planned adjusted spent date note"],
    ["L19", "seq name uscc y kind sc due done why note"],
    ["L21", "seq item cases closed satisfied words note"],
  ])("%s", (id, keys) =>
    expect(
      byId(id)
        .columns.map(({ key }) => key)
        .join(" "),
    ).toBe(keys),
  );

  test.each([
    ["T1", "ind unit target"],
    ["T2", "year ind value"],
    ["T3", "ind period nature by adopted"],
    ["T8", "section words"],
    ["L01", "name uscc ind scale"],
    ["L02", "lvl item pyear name uscc amt date st"],
    ["L03", "name uscc ask date st"],
    ["L04", "title org uscc lvl type year st"],
    ["L05", "name uscc lvl year st"],
    ["L06", "title no type owner uscc adate st"],
    ["L06b", ""],
    ["L07", "name uscc kind year st"],
    ["L08", "name uscc year st"],
    ["L09", "name uscc y number st"],
    ["L10", "cat lvl nm unit svc town vill year"],
    ["L10b", "town vill"],
    ["L11", "date title kind times people"],
    ["L12", "title start visits"],
    ["L13", "date vill use amt"],
    ["L14", "name uscc y sc rep act rdx rev inst"],
    ["L15", "title org uscc kind lvl st"],
    ["L16", "title kind lvl org st"],
    ["L17", "number title kind seller date amt"],
    ["L18", "year lvl item spent"],
    ["L19", "name uscc y due done"],
    ["L21", "item"],
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
      "T3.cutoff plan",
      "L01.reg history",
      "L02.date event",
      "L03.date event",
      "L04.start plan",
      "L04.end plan",
      "L05.issue event",
      "L05.exp expiry",
      "L06.adate event",
      "L06.gdate event",
      "L07.exp expiry",
      "L08.date event",
      "L08.exp expiry",
      "L09.date event",
      "L10.start plan",
      "L10.end expiry",
      "L11.date event",
      "L11.end history",
      "L12.start event",
      "L12.end history",
      "L13.date event",
      "L15.date event",
      "L16.date event",
      "L17.signed history",
      "L17.date event",
      "L18.date history",
      "T4.on history",
      "T5.on history",
      "T5.due plan",
    ]);
  });

  const those = (which: (ledger: LedgerSchema) => unknown): string =>
    ledgers
      .filter(which)
      .map(({ id }) => id)
      .join(" ");
  test("kinds of ledger", () => {
    expect(those(({ flowOnly }) => flowOnly)).toBe("L02 L03 L11 L12 L13 L17");
    expect(those(({ confidential }) => confidential)).toBe("L14 L19");
    expect(those(({ register }) => register)).toBe("T4 T5 T6 T7 T8");
    expect(those(({ manyYears }) => manyYears)).toBe("T2 T3 L18");
    expect(those(({ yearsAcross }) => yearsAcross)).toBe("T2");
    expect(those(({ spans }) => spans)).toBe("L04 L10 L11 L12");
  });
  test("what names a row", () =>
    expect(ledgers.map(({ id, key }) => `${id} ${key.join("+")}`)).toEqual([
      "T1 ind+year",
      "T2 ind+year+month",
      "T3 ind+period+nature",
      "L01 uscc",
      "L02 ",
      "L03 ",
      "L04 title+org+year",
      "L05 cert",
      "L06 no",
      "L06b year+town+month",
      "L07 uscc+year",
      "L08 number",
      "L09 number",
      "L10 nm+year+svc",
      "L10b town+vill",
      "L11 ",
      "L12 ",
      "L13 ",
      "L14 uscc+y",
      "L15 title",
      "L16 title",
      "L17 number",
      "L18 ",
      "L19 uscc+y",
      "L21 ",
      "T4 sheet+header",
      "T5 rule+key",
      "T6 no",
      "T7 block",
      "T8 ",
    ]));
});

/** Ledger and canonical header → synonyms that name another column of that ledger. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // 说明 of 其他工作事项 is the text that goes into the report, a column of its own (domain 3 L21).
  "L21 备注": ["说明"],
};

describe("words of the domain page", () => {
  test.each(Object.entries(vectors.headerSynonyms))("%s is also called by each of its synonyms", (name, synonyms) => {
    let found = 0;
    for (const ledger of ledgers) {
      const column = ledger.columns.find((one) => one.name === name);
      if (column === undefined) continue;
      found++;
      const { words } = matcherOf(ledger);
      const strays = synonyms.filter((word) => words.get(headerForm(word))?.column !== column);
      expect([ledger.id, strays]).toEqual([ledger.id, ELSEWHERE[`${ledger.id} ${name}`] ?? []]);
    }
    expect(found).toBeGreaterThan(0);
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
