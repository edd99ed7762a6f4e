/** Growth that does not follow from the values stated beside it: 由5件增加到6件，增长30%. And shares that do not come to 100%. */
import {
  absolute,
  compareDecimal,
  dividedBy,
  isNegative,
  isZero,
  minus,
  plus,
  times,
  type Decimal,
} from "../../base/decimal";
import { isRoundingOf, measured } from "../measure";
import type { ProofFinding, ReadNumber } from "../proof";

/** `numbers` of one sentence. */
export function growthInSentence(numbers: readonly ReadNumber[]): readonly ProofFinding[] {
  return numbers.flatMap((stated, at) => {
    const { aspect, token } = stated;
    if (aspect !== "growth" && aspect !== "difference") return [];
    const pair = pairBefore(numbers.slice(0, at), stated) ?? pairBefore(numbers.slice(at + 1).reverse(), stated);
    if (!pair || token.exactness !== "exact") return [];
    const right = changeOf(pair, stated);
    if (right === null || isStated(stated, right)) return [];
    const { where, quote } = stated;
    const told = { stated: token.text, from: pair.base.token.text, to: pair.value.token.text, right };
    return [{ code: "growth", severity: "error", at: [{ where, quote }], ...told } as const];
  });
}

type Pair = { readonly base: ReadNumber; readonly value: ReadNumber };

/** The nearest value and base of one figure (or of none that is known) in one unit. */
function pairBefore(numbers: readonly ReadNumber[], { figures }: ReadNumber): Pair | null {
  const isOf = (number: ReadNumber): boolean =>
    figures.length === 0 || number.figures.length === 0 || number.figures.some((key) => figures.includes(key));
  const value = [...numbers].reverse().find((number) => number.aspect === "value" && isOf(number));
  const base = [...numbers].reverse().find((number) => number.aspect === "base" && isOf(number));
  if (!value || !base || value.token.unit !== base.token.unit) return null;
  const isExact = value.token.exactness === "exact" && base.token.exactness === "exact";
  return isExact && isSameFigure(value, base) ? { base, value } : null;
}

function isSameFigure(a: ReadNumber, b: ReadNumber): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return true;
  return a.figures.some((key) => b.figures.includes(key));
}

function changeOf({ base, value }: Pair, { aspect, token }: ReadNumber): Decimal | null {
  const difference = minus(value.token.value, base.token.value);
  const isPoints = token.unit === "个百分点" || token.unit === "百分点";
  if (aspect === "difference") return isPoints === (value.token.unit === "%") ? difference : null;
  if (value.token.unit === "%" || isZero(base.token.value)) return null;
  const growth = dividedBy(times(difference, token.unit === "倍" ? "1" : "100"), base.token.value);
  return growth;
}

function isStated({ token, direction }: ReadNumber, right: Decimal): boolean {
  if (direction !== null && !isZero(right) && isNegative(right) !== (direction === "down")) return false;
  return isRoundingOf(measured(token.value, token.decimals, ""), absolute(right));
}

const FEWEST = 3;

/** Shares that lie next to 100% without being it; within rounding it is a doubt. */
export function sharesInSentence(numbers: readonly ReadNumber[], text: string): readonly ProofFinding[] {
  const shares = numbers.filter(({ token, aspect }, at) => {
    const lead = text.slice(numbers[at - 1]?.token.to ?? 0, token.from);
    return (
      token.unit === "%" &&
      aspect !== "growth" &&
      aspect !== "rate" &&
      (/占比?|比重|比例/.test(lead) || isInList(numbers, at, text))
    );
  });
  const [first] = shares;
  if (
    shares.length < FEWEST ||
    !first ||
    shares.some(({ token }) => /GDP|覆盖率/.test(text.slice(token.from - 8, token.from)))
  )
    return [];
  const sum = shares.reduce<Decimal>((all, { token }) => plus(all, token.value), "0");
  const off = absolute(minus(sum, "100"));
  if (isZero(off) || compareDecimal(off, "5") > 0) return [];
  const slack = shares.reduce<Decimal>((all, { token }) => plus(all, token.decimals > 0 ? "0.05" : "0.5"), "0");
  const severity = compareDecimal(off, slack) > 0 ? "error" : "doubt";
  const at = [{ where: first.where, quote: first.quote }];
  return [{ code: "shares", severity, at, sum, shares: shares.map(({ token }) => token.text) }];
}

// 分别占35%、40%、26%: only the first is told to be a share.
function isInList(numbers: readonly ReadNumber[], at: number, text: string): boolean {
  const before = numbers[at - 1];
  const own = numbers[at];
  if (!before || !own || before.token.unit !== "%") return false;
  return /^[、，和]?$/.test(text.slice(before.token.to, own.token.from));
}
