/** The filters of sentence templates by their Chinese names: what each takes, which arguments it has, and what it gives. */
import type { FigureForm } from "../indicator/format-figure";
import type { Verdict } from "../target/target";
import type { PhraseTemplate } from "./phrase-template";

/** What a figure holds, as far as a filter cares; report: a count that the report itself has, such as its targets. */
export type ValueKind = "number" | "money" | "percent" | "list" | "status" | "coverage" | "period" | "report";

export type ArgumentKind = "text" | "list" | "state" | "figure";

export type Filter = {
  readonly name: string;
  readonly takes: readonly ValueKind[];
  readonly argument: ArgumentKind | null;
  /** How many arguments it has. */
  readonly least: number;
  readonly most: number;
  /** figure: another filter may follow. words: nothing more. */
  readonly gives: "figure" | "words";
};

const NUMBERS: readonly ValueKind[] = ["number", "money", "percent"];
const ANY: readonly ValueKind[] = [...NUMBERS, "list", "status", "coverage", "period", "report"];

/** Display forms of a figure. */
export const FORM_FILTERS: Readonly<Record<string, FigureForm>> = {
  数字: "n",
  万元: "wan",
  亿元: "yi",
  年份: "year",
  下年: "next",
  半年: "half",
  季度: "quarter",
  截至: "asof",
  期间: "span",
  日期: "date",
};

/** What a condition may ask of a figure: how its target stands, or its value. 完成 includes 超额完成. */
export const STATES: Readonly<
  Record<string, readonly (Verdict | "none" | "positive" | "falling" | "zero" | "missing")[]>
> = {
  完成: ["exceeded", "met"],
  超额完成: ["exceeded"],
  基本完成: ["nearly"],
  未完成: ["missed"],
  达到时序进度: ["on-track"],
  慢于时序进度: ["behind"],
  未核定: ["not-assessed"],
  无目标: ["none"],
  大于零: ["positive"],
  下降: ["falling"],
  为零: ["zero"],
  缺数: ["missing"],
};

const FORMS_OF_VALUE: Readonly<Record<string, readonly ValueKind[]>> = {
  数字: [...NUMBERS, "report"],
  万元: ["money"],
  亿元: ["money"],
  半年: ["period"],
  季度: ["period"],
};

function form(name: string): Filter {
  const takes = FORMS_OF_VALUE[name] ?? ANY;
  return { name, takes, argument: null, least: 0, most: 0, gives: "words" };
}

/** Asks for the target that is set for the year after. */
export const NEXT_TARGET = "下年目标";

/** Filters that change how a figure is taken, before it is printed. */
const MODIFIERS: readonly Filter[] = [
  { name: "待补", takes: ANY, argument: "text", least: 0, most: 1, gives: "figure" },
  { name: "可为零", takes: [...NUMBERS, "report"], argument: null, least: 0, most: 0, gives: "figure" },
  { name: "当", takes: ANY, argument: "state", least: 1, most: 9, gives: "figure" },
  { name: "非", takes: ANY, argument: "state", least: 1, most: 9, gives: "figure" },
  { name: NEXT_TARGET, takes: NUMBERS, argument: null, least: 0, most: 0, gives: "figure" },
];

const TARGET: Filter = { name: "目标", takes: NUMBERS, argument: null, least: 0, most: 0, gives: "words" };

/** Every filter there is with these phrases, by name. */
export function filtersWith(phrases: readonly PhraseTemplate[]): ReadonlyMap<string, Filter> {
  const all = [...Object.keys(FORM_FILTERS).map(form), TARGET, ...MODIFIERS, ...phrases.map(ofPhrase)];
  const byName = new Map(all.map((filter) => [filter.name, filter]));
  if (byName.size !== all.length) throw new Error("two filters have one name");
  return byName;
}

function ofPhrase(phrase: PhraseTemplate): Filter {
  const { argument, least, most } = argumentsOf(phrase);
  return { name: phrase.filter, takes: takenBy(phrase), argument, least, most, gives: "words" };
}

function argumentsOf(phrase: PhraseTemplate): Pick<Filter, "argument" | "least" | "most"> {
  if (phrase.decide === "portion" || (phrase.decide === "change" && phrase.then))
    return { argument: "figure", least: 1, most: 1 };
  if (phrase.decide === "list") return { argument: "list", least: 0, most: 2 };
  return { argument: null, least: 0, most: 0 };
}

function takenBy(phrase: PhraseTemplate): readonly ValueKind[] {
  switch (phrase.decide) {
    case "overall":
      return ["report"];
    case "draft":
      return ["period"];
    case "list":
      return ["list"];
    case "coverage":
      return ["coverage", "percent"];
    case "change":
      return phrase.by === "points" ? ["percent"] : NUMBERS;
    case "each":
      return ["number", "money"];
    default:
      return NUMBERS;
  }
}
