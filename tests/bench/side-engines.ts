/** The eight row checks of side-rows as an ajv schema and as rules of json-rules-engine, each compiled once and kept. */
import Ajv, { type ErrorObject } from "ajv";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import type { ColumnType } from "../../src/core/ledger/schema";
import { projects } from "../../src/pack/ledgers/projects";
import { excelSerial } from "../../src/xlsx/excel-date";
import type { SideRule } from "./side-rows";

/** A row as these engines take it: values by column key, days as serial numbers, words of a list as typed. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

/** Which of the checks a row fails. */
export type CheckRow = (row: PlainRow) => readonly SideRule[] | Promise<readonly SideRule[]>;

const CREDIT_CODE = "^[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$";
const FIRST_DAY = excelSerial("1949-10-01");

function wordsOf(key: string): readonly string[] {
  const type: ColumnType | undefined = projects.columns.find((column) => column.key === key)?.type;
  return type?.kind === "enum" ? type.values.flatMap(({ name, synonyms }) => [name, ...synonyms]) : [];
}

const required = projects.columns.filter((column) => column.required).map(({ key }) => key);
const listed = ["lvl", "type", "st"];
const amounts = ["ask", "fund", "got"];

/** Every fault is told, not only the first: so do ours. */
export function ajvCheck(): CheckRow {
  const properties = {
    ...Object.fromEntries(required.map((key) => [key, { not: { type: "null" } }])),
    ...Object.fromEntries(listed.map((key) => [key, { enum: [null, ...wordsOf(key)] }])),
    ask: { minimum: 0 },
    fund: { minimum: 0, maximum: { $data: "1/ask" } },
    got: { minimum: 0, maximum: { $data: "1/fund" } },
    start: { minimum: FIRST_DAY, maximum: { $data: "1/end" } },
    uscc: { pattern: CREDIT_CODE },
  };
  const approved = { properties: { st: { enum: ["立项"] } } };
  const numbered = { properties: { docno: { type: "string" } } };
  const ajv = new Ajv({ allErrors: true, $data: true, strict: false });
  const validate = ajv.compile({ properties, if: approved, then: numbered });
  return (row) => (validate(row) ? [] : (validate.errors ?? []).flatMap(ruleOfError));
}

function ruleOfError({ keyword, instancePath }: ErrorObject): readonly SideRule[] {
  const at = instancePath.slice(1);
  if (keyword === "not") return ["R01"];
  if (keyword === "enum") return ["R02"];
  if (keyword === "minimum") return at === "start" ? ["R06"] : ["R04"];
  if (keyword === "pattern") return ["R08"];
  if (keyword === "maximum") return at === "start" ? ["R11"] : ["R10"];
  return keyword === "type" ? ["R12"] : [];
}

/** One rule for each thing that can be wrong: an event tells it. */
export function rulesEngineCheck(): CheckRow {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<string | null, string>(
    "hasNotTheForm",
    (text, form) => text !== null && !new RegExp(form, "u").test(text),
  );
  engine.addOperator<number | null, number | null>(
    "exceeds",
    (one, other) => one !== null && other !== null && one > other,
  );
  engine.addOperator<number | null, number>("isUnder", (one, limit) => one !== null && one < limit);
  const add = (type: SideRule, conditions: TopLevelCondition): void => {
    engine.addRule({ conditions, event: { type } });
  };
  for (const fact of required) add("R01", { all: [{ fact, operator: "equal", value: null }] });
  for (const fact of listed) add("R02", { all: [{ fact, operator: "notIn", value: [null, ...wordsOf(fact)] }] });
  for (const fact of amounts) add("R04", { all: [{ fact, operator: "isUnder", value: 0 }] });
  add("R06", { all: [{ fact: "start", operator: "isUnder", value: FIRST_DAY }] });
  add("R08", { all: [{ fact: "uscc", operator: "hasNotTheForm", value: CREDIT_CODE }] });
  add("R10", { all: [{ fact: "fund", operator: "exceeds", value: { fact: "ask" } }] });
  add("R10", { all: [{ fact: "got", operator: "exceeds", value: { fact: "fund" } }] });
  add("R11", { all: [{ fact: "start", operator: "exceeds", value: { fact: "end" } }] });
  add("R12", {
    all: [
      { fact: "st", operator: "equal", value: "立项" },
      { fact: "docno", operator: "equal", value: null },
    ],
  });
  return async (row) => (await engine.run(row)).events.map(({ type }) => type as SideRule);
}
