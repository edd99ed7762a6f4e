/** Every rule is able to fire: a smallest error planted for each of its codes is told by it, there, and by nobody else. */
import { placeAddress } from "../../../src/core/base/a1";
import type { Finding } from "../../../src/core/rule/rule";
import { rules } from "../../../src/pack/rules/catalog";
import { check, inputOf } from "./checked";
import { planted, plantedFurther } from "./planted";
import { clean } from "./planted/plant";

const told = ({ rule, code }: Finding): string => `${rule}/${code}`;

describe("the clean workbook", () => {
  it("has no finding at all", () => expect(check(inputOf(clean())).findings.map(told)).toEqual([]));
});

describe("a planted error", () => {
  it.each([...planted, ...plantedFurther])(
    "$tells tells it as $severity at $at",
    ({ tells, severity, at, input, companions = [] }) => {
      const { findings } = check(input());
      const own = findings.filter((finding) => told(finding) === tells);
      expect(findings.map(told).sort()).toEqual([tells, ...companions].sort());
      expect(own.map((finding) => [finding.severity, finding.at.map(placeAddress)])).toEqual([[severity, at]]);
    },
  );

  it("exists for every code of every rule", () => {
    const codes = rules.flatMap(({ id, codes: all }) => all.map((code) => `${id}/${code}`));
    expect(planted.map(({ tells }) => tells).sort()).toEqual([...codes].sort());
  });
});
