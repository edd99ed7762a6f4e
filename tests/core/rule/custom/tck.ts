/** The public DMN TCK cases of literal expressions, run by our engine. The folder is an aid for tests and may be absent. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { absolute, compareDecimal, decimal, minus } from "../../../../src/core/base/decimal";
import { newCompiler } from "../../../../src/core/rule/custom/compile";
import { digitsOf, isNum } from "../../../../src/core/rule/custom/number";
import { parseExpression } from "../../../../src/core/rule/custom/parse-expression";
import type { FeelProblemCode } from "../../../../src/core/rule/custom/problem";
import { Runtime } from "../../../../src/core/rule/custom/runtime";
import type { Scope } from "../../../../src/core/rule/custom/scope";
import { ANY } from "../../../../src/core/rule/custom/types";
import {
  Context,
  Day,
  Duration,
  durationOf,
  isList,
  isMissing,
  type Value,
} from "../../../../src/core/rule/custom/value";

const folder = join(__dirname, "..", "..", "..", "..", "..", "shared", "data", "dmn-tck");
export const isThere = existsSync(folder);

export type Outcome = {
  /** folder/test case/result node */
  readonly id: string;
  readonly text: string;
  readonly passes: boolean;
  /** What stops our engine, or what it came to. */
  readonly came: string;
  readonly wanted: string;
};

type Decision = { readonly text: string; readonly requires: readonly string[] };

/** Every result node that is a decision with a literal expression. */
export function outcomes(): readonly Outcome[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap(outcomesOf);
}

function outcomesOf(name: string): readonly Outcome[] {
  const files = readdirSync(join(folder, name));
  const models = files.filter((file) => file.endsWith(".dmn")).map((file) => parsed(join(folder, name, file)));
  const decisions = new Map(models.flatMap((model) => [...decisionsOf(model)]));
  const cases = files.filter((file) => file.endsWith(".xml")).map((file) => parsed(join(folder, name, file)));
  return cases.flatMap((document) =>
    named(document, "testCase").flatMap((testCase) =>
      named(testCase, "resultNode").flatMap((node): readonly Outcome[] => {
        const decision = decisions.get(node.getAttribute("name") ?? "");
        if (!decision || named(testCase, "inputNode").length > 0) return [];
        const id = `${name}/${testCase.getAttribute("id")}/${node.getAttribute("name")}`;
        return [outcomeOf({ id, decision, node, decisions })];
      }),
    ),
  );
}

function parsed(path: string): Document {
  return new DOMParser().parseFromString(readFileSync(path, "utf8"), "text/xml");
}

function named(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function decisionsOf(model: Document): ReadonlyMap<string, Decision> {
  const ids = new Map(named(model, "decision").map((one) => [`#${one.getAttribute("id")}`, one.getAttribute("name")]));
  const found = new Map<string, Decision>();
  for (const decision of named(model, "decision")) {
    const literal = [...decision.childNodes].find((child) => (child as Element).localName === "literalExpression");
    const text = literal ? named(literal as Element, "text")[0]?.textContent : undefined;
    if (typeof text !== "string") continue;
    const requires = named(decision, "requiredDecision").map((one) => ids.get(one.getAttribute("href") ?? "") ?? "");
    found.set(decision.getAttribute("name") ?? "", { text, requires });
  }
  return found;
}

type Given = {
  readonly id: string;
  readonly decision: Decision;
  readonly node: Element;
  readonly decisions: ReadonlyMap<string, Decision>;
};

/** Our limits: where one of these stops us, an expected null is no answer of ours. */
const LIMITS: readonly FeelProblemCode[] = ["unsupported", "unknown-function", "unknown-name", "syntax"];

function outcomeOf({ id, decision, node, decisions }: Given): Outcome {
  const [value] = ["expected"]
    .flatMap((name) => named(node, name)[0]?.childNodes ?? [])
    .flatMap((list) => [...list])
    .filter((child) => child.nodeType === 1);
  const wanted = value ? wantedOf(value as Element) : null;
  const { value: came, problems } = run(decision, decisions);
  const limit = problems.find((code) => LIMITS.includes(code));
  const passes = limit === undefined && isWanted(came, wanted);
  return {
    id,
    text: decision.text.trim(),
    passes,
    came: limit ?? JSON.stringify(shown(came)),
    wanted: JSON.stringify(shown(wanted as Value)) ?? "",
  };
}

type Ran = { readonly value: Value; readonly problems: readonly FeelProblemCode[] };

function run({ text, requires }: Decision, decisions: ReadonlyMap<string, Decision>): Ran {
  const parsedText = parseExpression(text);
  if (!parsedText.ok) return { value: null, problems: [parsedText.problem.code] };
  const compiler = newCompiler({ ledgers: [], parameters: [], indicators: [] });
  const runtime = new Runtime([], []);
  const scope: Scope = requires.map((name) => {
    const slot = compiler.slot();
    const required = decisions.get(name);
    runtime.slots[slot] = required ? run(required, decisions).value : null;
    return { kind: "variable", name, slot, type: ANY };
  });
  const { run: evaluate } = compiler.build(parsedText.value, scope);
  return { value: evaluate(runtime), problems: compiler.problems.map(({ code }) => code) };
}

/** An expected value; under `other` for kinds that we do not have. */
function wantedOf(element: Element): unknown {
  if (element.getAttribute("xsi:nil") === "true") return null;
  if (element.localName === "list") return named(element, "item").map((item) => wantedOf(firstIn(item)));
  if (element.localName !== "component") return wantedText(element);
  const all = named(element.parentNode as Element, "component");
  return new Map(all.map((one) => [one.getAttribute("name"), wantedOf(firstIn(one))]));
}

function firstIn(parent: Element): Element {
  return [...parent.childNodes].find(({ nodeType }) => nodeType === 1) as Element;
}

const KINDS: Readonly<Record<string, string>> = {
  decimal: "number",
  double: "number",
  integer: "number",
  date: "day",
  duration: "duration",
};

function wantedText(element: Element): unknown {
  const text = element.textContent ?? "";
  const type = (element.getAttribute("xsi:type") ?? "").replace(/^.*:/, "");
  if (type === "boolean") return text === "true";
  return type === "string" ? text : { [KINDS[type] ?? "other"]: text };
}

const TOLERANCE = "0.00000001";

function isWanted(came: Value, wanted: unknown): boolean {
  if (wanted === null) return isMissing(came);
  if (typeof wanted === "string" || typeof wanted === "boolean") return came === wanted;
  if (Array.isArray(wanted))
    return isList(came) && came.length === wanted.length && wanted.every((one, at) => isWanted(came[at], one));
  if (wanted instanceof Map)
    return (
      came instanceof Context &&
      came.entries.size === wanted.size &&
      [...wanted].every(([key, one]) => isWanted(came.entries.get(String(key)), one))
    );
  return isWantedKind(came, wanted as Readonly<Record<string, string>>);
}

function isWantedKind(came: Value, wanted: Readonly<Record<string, string>>): boolean {
  if (wanted["number"] !== undefined)
    return isNum(came) && compareDecimal(absolute(minus(digitsOf(came), decimal(wanted["number"]))), TOLERANCE) <= 0;
  if (wanted["day"] !== undefined) return came instanceof Day && came.date === wanted["day"];
  if (wanted["duration"] === undefined) return false;
  const duration = durationOf(wanted["duration"]);
  return came instanceof Duration && duration?.unit === came.unit && duration.amount === came.amount;
}

function shown(value: Value): unknown {
  if (isNum(value)) return Number(digitsOf(value));
  return isList(value) ? value.map(shown) : value instanceof Context ? Object.fromEntries(value.entries) : value;
}
