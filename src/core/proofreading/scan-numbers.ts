/** Reads the numbers of a text with their units. Those that are no data are left alone. */
import { parseChineseNumeral } from "../base/chinese-numeral";
import { decimal } from "../base/decimal";
import { asideMask } from "./asides";
import type { Exactness, NumberToken } from "./number-token";
import { withPlainSigns } from "./plain-signs";

const UNITS =
  "个百分点|百分点|人次|人年|场次|万元|亿元|千元|件/万人|平方米|公里|公斤|[家户件项个名人位场次期班套幅份册篇台亩元分倍吨批种处支条门村镇届%]";
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(多|余|来)?([万亿千百])?(多|余|来)?\\s?(${UNITS})?`,
  "g",
);
/** Chinese numerals are data only where they count. */
const COUNTED = "人次|场次|[家件项名场期套幅份户个]";
const CHINESE = new RegExp(
  `([一二三四五六七八九十百千两零〇]+(?:万[一二三四五六七八九十百千]*)?)(余|多)?(${COUNTED})`,
  "g",
);
const PERCENT = /百分之([一二三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?/g;

/** 每一家, 同一个, 唯一: no count. */
const NO_COUNT = /[第每任某同这那哪进统唯另初逐头]$/;
/** 一个, 一项 …: an article more often than a number. */
const ARTICLE = /^一(?:个|项|名|份|套)$/;

export function scanNumbers(passage: string): readonly NumberToken[] {
  const text = withPlainSigns(passage);
  const mask = asideMask(text);
  const tokens = [...arabic(text), ...percents(text), ...chinese(text)]
    .filter(({ from }) => mask[from] !== 1)
    .sort((a, b) => a.from - b.from);
  return tokens.filter((token, at) => at === 0 || token.from >= (tokens[at - 1]?.to ?? 0));
}

function arabic(text: string): readonly NumberToken[] {
  return [...text.matchAll(ARABIC)].map((match) => arabicToken(text, match));
}

function arabicToken(text: string, match: RegExpExecArray): NumberToken {
  const [whole, digits = "", before = "", scale = "", after = "", unit = ""] = match;
  const shown = whole.trimEnd();
  const plain = digits.replace(/,/g, "");
  const [from, to] = [match.index, match.index + shown.length];
  const scaled = scaledUnit(scale, unit);
  return {
    ...{ from, to, text: shown, value: scaled.times(plain), unit: scaled.unit },
    decimals: scaled.isWritten ? decimalsOf(plain) : 0,
    exactness: before + after === "" ? exactnessAt(text, from, to) : "more",
  };
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf(".");
  return point === -1 ? 0 : digits.length - point - 1;
}

type Scaled = { readonly unit: string | null; readonly isWritten: boolean; readonly times: (digits: string) => string };

// 1.2万人次 keeps 万 in its unit; 3千人 is written out.
function scaledUnit(scale: string, unit: string): Scaled {
  const factor = scale === "百" ? 100 : scale === "千" ? 1000 : 1;
  const named = scale === "万" || scale === "亿" ? `${scale}${unit}` : unit;
  return {
    unit: named === "" ? null : named,
    isWritten: factor === 1,
    times: (digits) => decimal(factor === 1 ? digits : Number(digits) * factor),
  };
}

function chinese(text: string): readonly NumberToken[] {
  return [...text.matchAll(CHINESE)].flatMap((match) => {
    const [shown, numeral = "", more = "", unit = ""] = match;
    const value = parseChineseNumeral(numeral);
    const from = match.index;
    if (value === null || NO_COUNT.test(text.slice(0, from)) || ARTICLE.test(shown)) return [];
    const to = from + shown.length;
    const exactness = more === "" ? exactnessAt(text, from, to) : ("more" as const);
    return [{ from, to, text: shown, value: decimal(value), decimals: 0, unit, exactness }];
  });
}

function percents(text: string): readonly NumberToken[] {
  return [...text.matchAll(PERCENT)].flatMap((match) => {
    const [shown, whole = "", part = ""] = match;
    const value = whole === "百" ? 100 : parseChineseNumeral(whole);
    const digits = [...part].map((sign) => "零一二三四五六七八九".indexOf(sign)).join("");
    if (value === null) return [];
    const [from, to] = [match.index, match.index + shown.length];
    const written = digits === "" ? String(value) : `${value}.${digits}`;
    return [
      {
        from,
        to,
        text: shown,
        value: decimal(written),
        decimals: digits.length,
        unit: "%",
        exactness: "exact" as const,
      },
    ];
  });
}

function exactnessAt(text: string, from: number, to: number): Exactness {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 3);
  if (/^(?:左右|上下)/.test(after) || /(?:约|大约|约为|大概)$/.test(before)) return "about";
  if (/^(?:余|多)/.test(after)) return "more";
  if (/^(?:及|或)?以上/.test(after) || /(?:不少于|不低于|至少)$/.test(before)) return "at-least";
  if (/^以内/.test(after) || /(?:不超过|不高于)$/.test(before)) return "at-most";
  if (/(?:超过|突破|逾|超)$/.test(before)) return "over";
  return /近$/.test(before) ? "nearly" : "exact";
}
