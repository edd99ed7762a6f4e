/**
 * Use case: refresh a report whose typed numbers a person adopts (以审定数为准, P8): they go into a copy of the workbook, and the
 * report is refreshed from that copy, so that every place and every word that hangs on them follows.
 */
import { compareDecimal } from "../core/base/decimal";
import type { PlainDate } from "../core/base/plain-date";
import { ok, type Result } from "../core/base/result";
import type { Choices, FigureChange, TextChange } from "../core/link/refresh-plan";
import { tellsValue } from "../core/link/value-form";
import type { PatchProblem } from "../xlsx/patch/sheet-patch";
import { rowToAdopt, withAdopted, type AdoptCode, type RowToAdopt } from "./adopt-number";
import type { Check } from "./check";
import { readAndCheck } from "./check-workbook";
import type { CheckProblem } from "./problem";
import { refreshWithCharts, type Refreshed, type RefreshProblem, type RefreshSettings } from "./refresh-report";

/** What becomes of a number that was typed over: the ledgers' back, left as it is, or adopted. */
export type HandChoice = "restore" | "keep" | "adopt";

/** Key, figure or "all" → the choice. */
export type HandChoices = ReadonlyMap<string, HandChoice>;

/**
 * not-typed: nobody typed over the figure that was named. several: not the same number everywhere. not-its-value: other words
 * of the figure were typed over, such as a rate.
 */
export type AdoptOutcome = "adopted" | "not-typed" | "several" | "not-its-value" | AdoptCode;

/** `text` as it was typed; empty where nobody did. */
export type AdoptedTyped = {
  readonly figure: string;
  readonly name: string;
  readonly text: string;
  readonly outcome: AdoptOutcome;
};

export type RefreshedAdopting = {
  readonly refreshed: Refreshed;
  /** The check that the report follows: of the copy, where something was adopted. */
  readonly check: Check;
  readonly numbers: readonly AdoptedTyped[];
  /** The copy of the workbook; null where nothing could be adopted. */
  readonly copy: Uint8Array | null;
};

export type AdoptingSettings = Omit<RefreshSettings, "choices"> & {
  readonly choices: Omit<Choices, "hand"> & { readonly hand: HandChoices };
  /** Who adopts, and why. */
  readonly by: string;
  readonly reason: string;
  readonly on: PlainDate;
  /** The copy's file name, without its path: what the report says it was written from. */
  readonly copyName: string;
};

type Workbook = { readonly bytes: Uint8Array; readonly check: Check };

export async function refreshAdopting(
  report: Uint8Array,
  workbook: Workbook,
  settings: AdoptingSettings,
): Promise<Result<RefreshedAdopting, RefreshProblem | PatchProblem | CheckProblem>> {
  const looked = await refreshWithCharts(report, workbook.check, withHand(settings, withoutAdopting(settings)));
  if (!looked.ok) return looked;
  const asked = numbersAsked(looked.value, settings).map((number) => judged(number, workbook.check, settings));
  const numbers = asked.map(({ figure, name, text, outcome }) => ({ figure, name, text, outcome }));
  const rows = asked.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return ok({ refreshed: looked.value, check: workbook.check, numbers, copy: null });
  const copy = withAdopted(workbook.bytes, rows, { check: workbook.check, pack: settings.pack });
  if (!copy.ok) return copy;
  const { pack, copyName } = settings;
  const checked = await readAndCheck({ bytes: copy.value, name: copyName }, { pack, clock: workbook.check.time.clock });
  if (!checked.ok) return checked;
  const { check } = checked.value;
  // What was adopted is the ledgers' number by now; it is shown as they show it, 1500 as 1500万元.
  const settled = asked.flatMap(({ row, keys }) => (row ? keys.map((key) => [key, "restore"] as const) : []));
  const hand = new Map([...withoutAdopting(settings), ...settled]);
  const refreshed = await refreshWithCharts(report, check, agreeing(withHand(settings, hand), asked));
  return refreshed.ok ? ok({ refreshed: refreshed.value, check, numbers, copy: copy.value }) : refreshed;
}

function withHand({ choices, ...settings }: AdoptingSettings, hand: Choices["hand"]): RefreshSettings {
  return { ...settings, choices: { ...choices, hand } };
}

/** Who adopts a number agrees to the words that turn with it: P8 recomputes them everywhere, in edited paragraphs too. */
function agreeing(settings: RefreshSettings, asked: readonly Judged[]): RefreshSettings {
  const { choices } = settings;
  const adopted = asked.flatMap(({ row, figure, keys }) => (row ? [figure, ...keys] : []));
  const confirmed = choices.confirmed === "all" ? "all" : new Set([...choices.confirmed, ...adopted]);
  return { ...settings, choices: { ...choices, confirmed } };
}

function withoutAdopting({ choices: { hand } }: AdoptingSettings): Choices["hand"] {
  return new Map([...hand].map(([key, choice]) => [key, choice === "restore" ? choice : "keep"]));
}

type Asked = {
  readonly figure: string;
  readonly name: string;
  /** What was typed where the figure's value stands, each once; else the words that were typed elsewhere. */
  readonly values: readonly string[];
  readonly words: readonly string[];
  /** The texts that say its value and were typed over. */
  readonly keys: readonly string[];
};

function numbersAsked({ plan, snapshot }: Refreshed, { choices: { hand } }: AdoptingSettings): readonly Asked[] {
  const asked = plan.figures.flatMap((change) => askedOf(change, hand));
  const found = new Set(asked.flatMap(({ figure, keys }) => [figure, ...keys]));
  const named = [...hand].flatMap(([key, choice]) => (choice === "adopt" && key !== "all" ? [key] : []));
  const names = new Map(snapshot.figures.map(({ key, name }) => [key, name]));
  const untouched = named
    .filter((key) => !found.has(key))
    .map((key) => ({ figure: key, name: names.get(key) ?? key, values: [], words: [], keys: [] }));
  return [...asked, ...untouched];
}

function askedOf({ figure, name, texts }: FigureChange, hand: HandChoices): readonly Asked[] {
  const choiceOf = (key: string): HandChoice | undefined => hand.get(key) ?? hand.get(figure) ?? hand.get("all");
  const typed = texts.filter(({ state, key }) => state === "hand" && choiceOf(key) === "adopt");
  if (typed.length === 0) return [];
  const [values, words] = [typed.filter(isValue), typed.filter((text) => !isValue(text))];
  const once = (of: readonly TextChange[]): readonly string[] => [...new Set(of.flatMap((text) => text.typed))];
  return [{ figure, name, values: once(values), words: once(words), keys: values.map(({ key }) => key) }];
}

function isValue({ key }: TextChange): boolean {
  return tellsValue(key);
}

type Judged = Asked & { readonly text: string; readonly outcome: AdoptOutcome; readonly row: RowToAdopt | null };

function judged(asked: Asked, check: Check, { pack, by, reason, on }: AdoptingSettings): Judged {
  const { figure, values, words } = asked;
  const [text = words[0] ?? ""] = values;
  const as = (outcome: AdoptOutcome, row: RowToAdopt | null = null): Judged => ({ ...asked, text, outcome, row });
  if (text === "") return as("not-typed");
  if (values.length === 0) return as("not-its-value");
  const rows = values.map((typed) => rowToAdopt({ figure, text: typed, by, reason, on }, { check, pack }));
  const refused = rows.find((row) => !row.ok);
  if (refused) return as(refused.problem.code);
  const [first, ...others] = rows.flatMap((row) => (row.ok ? [row.value] : []));
  const isOne = first && others.every(({ amount }) => compareDecimal(amount, first.amount) === 0);
  return isOne ? as("adopted", first) : as("several");
}
