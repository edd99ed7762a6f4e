/** Every rule is able to fire: a smallest error planted for each of its codes is told by it, there, and by nobody else. */
import { placeAddress } from "../../../src/core/base/a1";
import type { Figures } from "../../../src/core/indicator/figure";
import type { CheckInput, Finding } from "../../../src/core/rule/rule";
import { indicators } from "../../../src/pack/indicators/catalog";
import { rules } from "../../../src/pack/rules/catalog";
import { check, inputOf } from "./checked";
import { planted, plantedFurther } from "./planted";
import { clean, type Planted } from "./planted/plant";

const everyError = [...planted, ...plantedFurther];

/** Figures change because the planted rows and the cut-off mean them to, not because they are wrong. */
const MEANT: ReadonlySet<string> = new Set([
  ...["R06/after-cutoff", "R06/imprecise", "X25/found", "X26/found"],
  ...["X07/not-registered", "X14/over-item", "X14/over-year"],
]);

const shown = (figures: Figures, id: string): string => JSON.stringify(figures.get(id)?.value);
const told = ({ rule, code }: Finding): string => `${rule}/${code}`;

const results = new Map<Planted, { readonly input: CheckInput; readonly findings: readonly Finding[] }>();

/** Checked once, and asked twice. */
function resultOf(one: Planted): { readonly input: CheckInput; readonly findings: readonly Finding[] } {
  let result = results.get(one);
  if (!result) {
    const input = one.input();
    results.set(one, (result = { input, findings: check(input).findings }));
  }
  return result;
}

describe("the clean workbook", () => {
  it("has no finding at all", () => expect(check(inputOf(clean())).findings.map(told)).toEqual([]));
});

describe("a planted error", () => {
  it.each(everyError)("$tells tells it as $severity at $at", (one) => {
    const { tells, severity, at, companions = [] } = one;
    const { findings } = resultOf(one);
    const own = findings.filter((finding) => told(finding) === tells);
    expect(findings.map(told).sort()).toEqual([tells, ...companions].sort());
    expect(own.map((finding) => [finding.severity, finding.at.map(placeAddress)])).toEqual([[severity, at]]);
  });

  it("that changes a figure is told to, by one of its findings", () => {
    const sound = inputOf(clean()).figures;
    const silent = everyError.flatMap((one) => {
      const { input, findings } = resultOf(one);
      const affected = new Set(findings.flatMap(({ affects }) => affects));
      const changed = indicators.map(({ id }) => id).filter((id) => shown(input.figures, id) !== shown(sound, id));
      return changed.some((id) => !affected.has(id)) && !MEANT.has(one.tells) ? [one.tells] : [];
    });
    expect(silent).toEqual([]);
  });

  it("is one to be verified for every rule whose findings may be explained", () => {
    const verified = new Set(
      everyError.filter(({ severity }) => severity === "verify").map(({ tells }) => tells.slice(0, 3)),
    );
    expect(rules.filter(({ id, explained }) => explained && !verified.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("exists for every code of every rule", () => {
    const codes = rules.flatMap(({ id, codes: all }) => all.map((code) => `${id}/${code}`));
    expect(planted.map(({ tells }) => tells).sort()).toEqual([...codes].sort());
  });
});
