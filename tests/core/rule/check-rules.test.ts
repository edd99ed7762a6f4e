/** Checking: one status per rule, one finding per sighting, undeclared reads refused, keys and order that do not move. */
import { drain, type Progress } from "../../../src/core/base/progress";
import type { Indicator } from "../../../src/core/indicator/indicator";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { checkRules } from "../../../src/core/rule/check-rules";
import {
  PAUSE,
  type CheckInput,
  type CheckResult,
  type Looking,
  type Rule,
  type RuleEvidence,
  type Severity,
  type Sighting,
} from "../../../src/core/rule/rule";
import { ledger, ledgerSet } from "./small-ledger";

const TIME = { year: 2021, cutoff: "2021-12-31", clock: "2022-01-05" };
const people = ledger("A", ["code"], {
  code: { values: ["甲1", "乙2", "丙3"] },
  age: { values: [30, -1, -2] },
});

function input(...ledgers: readonly Ledger[]): CheckInput {
  return { ledgers: ledgerSet(...ledgers), figures: new Map(), targets: [], time: TIME };
}

function rule(id: string, more: Partial<Rule>): Rule {
  const reads = { ledgers: { A: ["code", "age"] } };
  return {
    id,
    severity: "verify",
    name: id,
    formula: "",
    source: "",
    reads,
    codes: ["found"],
    check: () => [],
    ...more,
  };
}

const run = (
  rules: readonly Rule[],
  ledgers: readonly Ledger[] = [people],
  indicators: readonly Indicator[] = [],
): CheckResult => drain(checkRules(input(...ledgers), rules, indicators));

function sees(row: number, more: Partial<Sighting> = {}): Sighting {
  return {
    code: "found",
    at: [{ sheet: "A", row: row + 2, column: 2 }],
    seen: { value: row },
    expected: null,
    touches: [{ kind: "cell", ledger: "A", row, column: "age" }],
    ...more,
  };
}

describe("the status of a rule", () => {
  it("is passed when it sees nothing, failed with the number of findings when it does", () => {
    const { rules } = run([rule("R1", {}), rule("R2", { check: () => [sees(1), sees(2)] })]);
    expect(rules).toEqual([
      { id: "R1", severity: "verify", status: "passed", findings: 0, reason: null },
      { id: "R2", severity: "verify", status: "failed", findings: 2, reason: null },
    ]);
  });

  it("lets others have the thread where a rule pauses, and takes its sightings back when it declines in the end", () => {
    const reason = { code: "too-much-work", what: "R1" } as const;
    const rules: readonly Rule[] = [
      rule("R1", {
        *check(): Looking {
          yield sees(1);
          yield PAUSE;
          return { status: "could-not-run", reason };
        },
      }),
      rule("R2", {
        *check(): Looking {
          yield PAUSE;
          yield sees(2, { message: "请核实" });
        },
      }),
    ];
    const seen: Progress[] = [];
    const result = drain(checkRules(input(people), rules, []), (progress) => seen.push(progress));
    expect(result.rules.map(({ status, findings }) => [status, findings])).toEqual([
      ["could-not-run", 0],
      ["failed", 1],
    ]);
    expect(result.findings.map(({ rule: id, message }) => [id, message])).toEqual([["R2", "请核实"]]);
    // Before and within a rule's look, before its findings are told, and before they are put in order.
    expect(seen.map(({ done }) => done)).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });

  it.each([
    ["a ledger", { ledgers: { B: [] } }, { code: "no-ledger", what: "B" }],
    ["a column", { ledgers: { A: ["height"] } }, { code: "no-column", what: "A.height" }],
    ["a parameter", { parameters: ["gdp"] }, { code: "no-parameter", what: "gdp" }],
    ["a figure", { figures: ["ENT_LIB"] }, { code: "no-figure", what: "ENT_LIB" }],
    ["targets", { targets: true as const }, { code: "no-targets", what: "T1" }],
  ])("is not applicable when %s it reads is not there", (_, reads, reason) => {
    const { rules } = run([rule("R1", { reads, check: () => [sees(0)] })]);
    expect(rules).toEqual([{ id: "R1", severity: "verify", status: "not-applicable", findings: 0, reason }]);
  });

  it("is not applicable to a workbook without any ledger when it follows the schemas", () => {
    expect(run([rule("R1", { reads: { everyLedger: true } })], []).rules[0]).toMatchObject({
      status: "not-applicable",
      reason: { code: "no-ledger" },
    });
  });

  it("is the rule's own word when it copes with what is there", () => {
    const reason = { code: "host-lacks", what: "隐藏行" } as const;
    const copes = rule("R1", {
      reads: { ledgers: { B: [] } },
      copes: true,
      check: () => ({ status: "could-not-run", reason }),
    });
    expect(run([copes]).rules[0]).toMatchObject({ status: "could-not-run", reason });
  });

  it("is none at all when the rule throws: that is our bug", () => {
    const broken = rule("R1", {
      check: () => {
        throw new Error("broken");
      },
    });
    expect(() => run([broken])).toThrow("broken");
  });
});

describe("evidence", () => {
  const reading =
    (read: (evidence: RuleEvidence) => unknown, more: Partial<Rule> = {}) =>
    () =>
      run([
        rule("R1", {
          ...more,
          check: (evidence) => {
            read(evidence);
            return [];
          },
        }),
      ]);

  it.each<[string, (evidence: RuleEvidence) => unknown, string]>([
    ["a ledger", (evidence) => evidence.ledger("B"), "ledger B"],
    ["a column", (evidence) => evidence.ledger("A")?.columns.get("name"), "column name of A"],
    ["whether there is a column", (evidence) => evidence.ledger("A")?.columns.has("name"), "column name of A"],
    ["every ledger", (evidence) => evidence.ledgers(), "every ledger"],
    ["a parameter", (evidence) => evidence.parameter("gdp"), "parameter gdp"],
    ["a figure", (evidence) => evidence.figure("ENT_LIB"), "figure ENT_LIB"],
    ["targets", (evidence) => evidence.targets(), "targets"],
  ])("refuses %s that the rule does not declare", (_, read, what) => {
    expect(reading(read)).toThrow(`rule R1 reads ${what}, which it does not declare`);
  });

  it("lists only the declared columns of a ledger", () => {
    const listed: string[] = [];
    reading((evidence) => listed.push(...(evidence.ledger("A")?.columns.keys() ?? [])), {
      reads: { ledgers: { A: ["age"] } },
    })();
    expect(listed).toEqual(["age"]);
  });

  it("gives every column to a rule that follows the schemas", () => {
    const seen: number[] = [];
    reading((evidence) => seen.push(evidence.ledgers()[0]?.columns.size ?? 0), { reads: { everyLedger: true } })();
    expect(seen).toEqual([2]);
  });
});

describe("a finding", () => {
  const keyOf = (sighting: Sighting, of: Ledger = people): string | undefined =>
    run([rule("R1", { check: () => [sighting] })], [of]).findings[0]?.id;

  it.each<[string, Partial<Sighting>, string]>([
    ["a cell", {}, "R1/A/乙2/age"],
    ["a row", { touches: [{ kind: "row", ledger: "A", row: 1 }] }, "R1/A/乙2"],
    ["a column", { touches: [{ kind: "column", ledger: "A", column: "age" }] }, "R1/A/*/age"],
    ["a parameter", { touches: [{ kind: "parameter", parameter: "gdp" }] }, "R1/T0/gdp"],
    ["a figure", { touches: [{ kind: "figure", figure: "ENT_LIB" }] }, "R1/figure/ENT_LIB"],
    ["a row under a key of its own", { key: "甲与乙" }, "R1/A/甲与乙/age"],
    ["nothing", { touches: [], key: "A/as-of" }, "R1/A/as-of"],
  ])("about %s is named by the business key, never by the row", (_, more, id) => {
    expect(keyOf(sees(1, more))).toBe(id);
  });

  it("about a row without key is named by its required cells, and by nothing else", () => {
    const nameless = (other: number): Ledger =>
      ledger("A", ["code"], {
        code: { values: [null, null] },
        age: { values: [1, 2] },
        note: { values: [other, 0], optional: true },
      });
    expect(keyOf(sees(0), nameless(1))).toMatch(/^R1\/A\/[0-9a-f]{12}\/age$/);
    expect(keyOf(sees(0), nameless(1))).toBe(keyOf(sees(0), nameless(2)));
    expect(keyOf(sees(0), nameless(1))).not.toBe(keyOf(sees(1), nameless(1)));
  });

  it("keeps its name when rows are sorted otherwise, also among findings that share a key", () => {
    const twins = (...ages: readonly number[]): Ledger =>
      ledger("A", ["code"], { code: { values: ["甲1", "甲1", "甲1"] }, age: { values: ages } });
    const named = (of: Ledger): Record<string, unknown> => {
      const check = (): Sighting[] =>
        [0, 1, 2].map((row) => sees(row, { seen: { age: of.columns.get("age")?.values[row] ?? null } }));
      return Object.fromEntries(run([rule("R1", { check })], [of]).findings.map(({ id, seen }) => [id, seen["age"]]));
    };
    expect(named(twins(3, 1, 2))).toEqual({ "R1/A/甲1/age": 1, "R1/A/甲1/age#2": 2, "R1/A/甲1/age#3": 3 });
    expect(named(twins(2, 3, 1))).toEqual(named(twins(3, 1, 2)));
  });

  it("of a rule follows the sighting's severity, and the rule's where it states none", () => {
    const { findings } = run([rule("R1", { check: () => [sees(1), sees(2, { severity: "mandatory" })] })]);
    expect(findings.map(({ severity, key }) => [severity, key])).toEqual([
      ["mandatory", "A/丙3/age"],
      ["verify", "A/乙2/age"],
    ]);
  });

  it("with a code that the rule does not have, or with neither touch nor key, is our bug", () => {
    expect(() => run([rule("R1", { check: () => [sees(1, { code: "other" })] })])).toThrow("rule R1 has no code other");
    expect(() => run([rule("R1", { check: () => [sees(1, { touches: [] })] })])).toThrow("needs a key");
    expect(() =>
      run([rule("R1", { check: () => [sees(1, { touches: [{ kind: "row", ledger: "B", row: 0 }] })] })]),
    ).toThrow("the ledger B");
  });
});

describe("the list of findings", () => {
  it("is ordered by severity, then rule, then sheet, row and column", () => {
    const at = (sheet: string, row: number, column: number, severity: Severity): Sighting =>
      sees(0, { severity, at: [{ sheet, row, column }], key: `${sheet}${row}${column}` });
    const other = ledger("B", ["code"], { code: { values: ["x"] } });
    const mixed = rule("R1", {
      check: () => [
        at("B", 2, 1, "verify"),
        at("A", 3, 1, "verify"),
        at("A", 2, 2, "verify"),
        at("A", 2, 1, "verify"),
        at("A", 9, 9, "notice"),
      ],
    });
    const second = rule("R0", { check: () => [at("A", 1, 1, "verify"), at("A", 1, 1, "mandatory")] });
    expect(
      run([mixed, second], [people, other]).findings.map(({ rule: id, key }) => `${id} ${key.split("/")[1]}`),
    ).toEqual(["R0 A11", "R1 A21", "R1 A22", "R1 A31", "R1 B21", "R0 A11", "R1 A99"]);
  });

  it("is complete: ten thousand failing rows are ten thousand findings", () => {
    const long = ledger("A", ["code"], {
      code: { values: Array.from({ length: 10_000 }, (_, i) => `k${i}`) },
      age: { values: [] },
    });
    expect(run([rule("R1", { check: () => long.rowOf.map((_, row) => sees(row)) })], [long]).findings).toHaveLength(
      10_000,
    );
  });

  it("comes with progress before each rule", () => {
    const steps: Progress[] = [];
    drain(checkRules(input(people), [rule("R1", {}), rule("R2", {})], []), (step) => steps.push(step));
    expect(steps).toEqual([
      { done: 0, total: 2, what: "checking-rules" },
      { done: 1, total: 2, what: "checking-rules" },
      { done: 2, total: 2, what: "checking-rules" },
    ]);
  });
});

describe("a rule that needs more than cells", () => {
  const hidden = rule("S08", { needs: ["hidden-rows"] });
  const statusIn = (lacks: CheckInput["lacks"]): unknown =>
    drain(checkRules({ ...input(people), ...(lacks ? { lacks } : {}) }, [hidden], [])).rules;

  it("could not run where the host does not tell it, and says what is lacking", () =>
    expect(statusIn(["tables", "hidden-rows"])).toEqual([
      {
        id: "S08",
        severity: "verify",
        status: "could-not-run",
        findings: 0,
        reason: { code: "host-lacks", what: "hidden-rows" },
      },
    ]));

  it.each<[string, CheckInput["lacks"]]>([
    ["from a file", undefined],
    ["from a host that tells everything", []],
    ["from a host that lacks something else", ["tables"]],
  ])("runs %s", (_, lacks) => expect(statusIn(lacks)).toMatchObject([{ status: "passed" }]));
});
