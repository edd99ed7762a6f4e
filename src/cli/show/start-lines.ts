/** A report that is started from last year's as a person reads it in a terminal: each match, what stayed, and what is to be reworded. */
import type { StartJson } from "../../app/wire/start-json";
import { describeCounts, describeKept, describeMatch, describeRebound, describeYear } from "../../text/zh/start";
import { line, type Line, type Tone } from "./line";

export function startLines(json: StartJson): readonly Line[] {
  const { documentYear, year, matches, kept, years, rebound, words } = json;
  const rolled = years.filter(({ now }) => now !== null);
  const dates = years.filter(({ now }) => now === null);
  const counts = { matches: matches.length, kept: kept.length, years: rolled.length, words: words.length };
  return [
    ...listed(
      { title: `数与指标对应：${matches.length}处（上年原文 → 本年文字）`, tone: "heading" },
      matches,
      (match) => describeMatch({ ...match, names: match.figures.map(({ name }) => name) }),
    ),
    ...listed({ title: `原有关联：${rebound.length}处`, tone: "heading" }, rebound, ({ was, now }) =>
      describeRebound(was, now),
    ),
    ...listed({ title: `保留并标【上年数】：${kept.length}处`, tone: "verify" }, kept, (one) =>
      describeKept({ ...one, names: one.figures.map(({ name }) => name) }),
    ),
    ...listed({ title: `年份顺延：${rolled.length}处`, tone: "heading" }, rolled, ({ was, now }) =>
      describeYear(was, now),
    ),
    ...listed({ title: `日期没有改：${dates.length}处`, tone: "notice" }, dates, ({ was }) => describeYear(was, null)),
    ...wordLines(words),
    line(describeCounts({ documentYear, year, ...counts })),
  ];
}

type Told = StartJson["years"][number];
type Head = { readonly title: string; readonly tone: Tone };

function listed<One extends Pick<Told, "quote" | "where">>(
  { title, tone }: Head,
  all: readonly One[],
  describe: (one: One) => string,
): readonly Line[] {
  if (all.length === 0) return [];
  const lines = all.flatMap((one) => [
    line(`  ${describe(one)}`),
    line(`     ${one.where.name}：${one.quote}`, "quiet"),
  ]);
  return [line(title, tone), ...lines, line("")];
}

function wordLines(words: StartJson["words"]): readonly Line[] {
  if (words.length === 0) return [];
  const lines = words.flatMap(({ message, at }) => [
    line(`  〔待改〕${message}`, "mandatory"),
    ...at.map(({ where, quote }) => line(`     ${where.name}：${quote}`, "quiet")),
  ]);
  return [line(`措辞待改：${words.length}处`, "mandatory"), ...lines, line("")];
}
