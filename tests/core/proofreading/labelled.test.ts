/** How well typed numbers are matched to indicators: precision and recall on labelled paragraphs, printed, with floors. */
import { proofread } from "../../../src/core/proofreading/proofread";
import type { ReadNumber } from "../../../src/core/proofreading/proof";
import { indicators } from "../../../src/pack/indicators/catalog";
import { mentions } from "../../../src/pack/mentions/catalog";
import { county } from "./county";
import { last, later, paragraphs, unseen } from "./labelled";

type Label = {
  readonly from: number;
  readonly text: string;
  readonly sign: string;
  readonly figure: string;
  readonly aspect: string;
};

const LABEL = /\{([^{}=!?]+)([=!?])([^{}]*)\}/g;

function unlabelled(marked: string): { readonly text: string; readonly labels: readonly Label[] } {
  let text = "";
  let at = 0;
  const labels: Label[] = [];
  for (const { index, 0: whole, 1: number = "", 2: sign = "", 3: of = "" } of marked.matchAll(LABEL)) {
    text += marked.slice(at, index);
    const [figure = "", aspect = "value"] = of.split(":");
    labels.push({ from: text.length, text: number, sign, figure, aspect });
    text += number;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), labels };
}

type Tally = { right: number; claimed: number; due: number; disturbed: number; seen: number; data: number };

function isClaim({ state }: ReadNumber): boolean {
  return state === "agrees" || state === "conflicts";
}

function told(number: ReadNumber | undefined): string {
  if (!number || !isClaim(number)) return "";
  const [figure = ""] = number.figures;
  return `${number.state === "agrees" ? "=" : "!"}${figure}${number.aspect === "value" ? "" : `:${number.aspect}`}`;
}

function wanted({ sign, figure, aspect }: Label): string {
  return sign === "?" ? "" : `${sign}${figure}${aspect === "value" ? "" : `:${aspect}`}`;
}

function isAt({ token }: ReadNumber, { from, text }: Label): boolean {
  return token.from >= from && token.from < from + text.length;
}

function numbersIn(text: string): readonly ReadNumber[] {
  const passage = { where: { part: "body" as const, paragraph: 1, cell: null }, text, bound: [] };
  return proofread([{ kind: "paragraph", passage }], { facts: county, mentions, indicators }).numbers;
}

/** Adds what a paragraph comes to; `wrong` tells where it is not as labelled. */
function add(sum: Tally, marked: string, wrong: string[]): void {
  const { text, labels } = unlabelled(marked);
  const numbers = numbersIn(text);
  for (const label of labels) {
    const number = numbers.find((one) => isAt(one, label));
    const [claim, due] = [told(number), wanted(label)];
    sum.data += 1;
    sum.seen += number ? 1 : 0;
    sum.due += due === "" ? 0 : 1;
    sum.claimed += claim === "" ? 0 : 1;
    sum.right += claim !== "" && claim === due ? 1 : 0;
    if (claim !== due)
      wrong.push(`${label.text}: ${due || "nothing"}, told ${claim || "nothing"} — ${text.slice(0, 30)}`);
  }
  const others = numbers.filter((number) => !labels.some((label) => isAt(number, label)));
  sum.disturbed += others.length;
  sum.claimed += others.filter(isClaim).length;
  wrong.push(...others.map(({ token, quote }) => `${token.text}: no data — ${quote}`));
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}

test.each([
  ["first set", paragraphs],
  ["second set", unseen],
  ["third set", later],
  ["fourth set", last],
])("typed numbers find their indicators: %s", (name, marked) => {
  const wrong: string[] = [];
  const sum: Tally = { right: 0, claimed: 0, due: 0, disturbed: 0, seen: 0, data: 0 };
  for (const paragraph of marked) add(sum, paragraph, wrong);
  const { right, claimed, due, disturbed, seen, data } = sum;
  process.stderr.write(
    `${name}: ${marked.length} paragraphs, ${data} numbers (${seen} seen): precision ${percent(right, claimed)}% of ${claimed}, ` +
      `recall ${percent(right, due)}% of ${due}; ${disturbed} numbers that are no data were read\n${wrong.join("\n")}\n`,
  );
  expect(percent(right, claimed)).toBeGreaterThanOrEqual(95);
  expect(percent(right, due)).toBeGreaterThanOrEqual(85);
  expect(disturbed).toBeLessThanOrEqual(2);
});
