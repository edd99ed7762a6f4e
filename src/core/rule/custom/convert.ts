/** The parser's nodes made expressions, kind by kind. */
import type { parseExpression } from "feelin";
import type { ArithmeticOp, Binding, CompareOp, Expression, Span, Test } from "./expression";

export type SyntaxNode = ReturnType<typeof parseExpression>["topNode"];

/** The text that was parsed, and where its parts stand in the text that was typed. */
export type Source = { readonly text: string; readonly place: (span: Span) => Span };

type Converter = (node: SyntaxNode, source: Source) => Expression;

/** Turns a node without errors in it into an expression. */
export function convert(node: SyntaxNode, source: Source): Expression {
  return (CONVERTERS[node.name] ?? unsupported)(node, source);
}

const CONVERTERS: Readonly<Record<string, Converter>> = {
  Expression: inner,
  ParenthesizedExpression: inner,
  PositiveUnaryTest: inner,
  IterationContext: iteration,
  NumericLiteral: (node, source) => ({ ...span(node, source), kind: "number", digits: textOf(node, source) }),
  StringLiteral: (node, source) => ({ ...span(node, source), kind: "text", text: unquoted(textOf(node, source)) }),
  BooleanLiteral: (node, source) => ({
    ...span(node, source),
    kind: "boolean",
    value: textOf(node, source) === "true",
  }),
  null: (node, source) => ({ ...span(node, source), kind: "null" }),
  VariableName: (node, source) => ({ ...span(node, source), kind: "name", name: nameOf(node, source) }),
  DateTimeLiteral: moment,
  List: (node, source) => ({ ...span(node, source), kind: "list", items: parts(node).map(as(source)) }),
  Context: context,
  SimplePositiveUnaryTest: simpleTest,
  Interval: interval,
  Conjunction: (node, source) => ({ ...span(node, source), kind: "and", ...sides(node, source) }),
  Disjunction: (node, source) => ({ ...span(node, source), kind: "or", ...sides(node, source) }),
  Comparison: comparison,
  ArithmeticExpression: arithmetic,
  IfExpression: conditional,
  ForExpression: (node, source) => ({ ...span(node, source), kind: "for", ...loop(node, source) }),
  QuantifiedExpression: (node, source) => ({
    ...span(node, source),
    kind: node.firstChild?.name === "every" ? "every" : "some",
    ...loop(node, source),
  }),
  FilterExpression: (node, source) => {
    const [of, by] = parts(node).map(as(source));
    return { ...span(node, source), kind: "filter", of: of as Expression, by: by as Expression };
  },
  PathExpression: (node, source) => {
    const [of, name] = parts(node);
    return {
      ...span(node, source),
      kind: "path",
      of: convert(of as SyntaxNode, source),
      name: nameOf(name as SyntaxNode, source),
    };
  },
  FunctionInvocation: call,
  FunctionDefinition: (node, source) => ({
    ...span(node, source),
    kind: "unsupported",
    construct: "function-definition",
  }),
  InstanceOfExpression: (node, source) => {
    const [of, type] = parts(node);
    return {
      ...span(node, source),
      kind: "instance-of",
      of: convert(of as SyntaxNode, source),
      type: textOf(type as SyntaxNode, source),
    };
  },
  SpecialFunctionName: (node, source) => ({ ...span(node, source), kind: "name", name: textOf(node, source) }),
};

/** Signs and words of the grammar that carry nothing of their own. */
const SILENT = /^(?:[()[\]{}.,:?]|\.\.|if|then|else|for|in|return|every|some|satisfies|and|or|between|instance|of)$/;

/** A node's children that mean something; comments and signs are none. */
function parts(node: SyntaxNode): readonly SyntaxNode[] {
  return children(node).filter(({ name }) => !SILENT.test(name));
}

function children(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!child.name.endsWith("Comment")) found.push(child);
  return found;
}

function as(source: Source): (node: SyntaxNode) => Expression {
  return (node) => convert(node, source);
}

function textOf(node: SyntaxNode, { text }: Source): string {
  return text.slice(node.from, node.to);
}

function span(node: SyntaxNode, { place }: Source): Span {
  return place({ from: node.from, to: node.to });
}

/** A name without its back-ticks; several words with one space between them. */
function nameOf(node: SyntaxNode, source: Source): string {
  return textOf(node, source).replaceAll("`", "").trim().replace(/\s+/gu, " ");
}

function inner(node: SyntaxNode, source: Source): Expression {
  const [only] = parts(node);
  return only ? convert(only, source) : unsupported(node, source);
}

function unsupported(node: SyntaxNode, source: Source): Expression {
  return { ...span(node, source), kind: "unsupported", construct: "other" };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\" };

/** A backslash before anything else stands for itself: "\d" is a pattern. */
function unquoted(literal: string): string {
  return literal.slice(1, -1).replace(/\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6}|.)/gsu, escaped);
}

function escaped(escape: string): string {
  if (escape.length === 2) return ESCAPES[escape.slice(1)] ?? escape;
  const code = parseInt(escape.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

function moment(node: SyntaxNode, source: Source): Expression {
  const [head] = parts(node);
  if (head?.name !== "AtLiteral") return call(node, source);
  const literal = head.getChild("StringLiteral");
  return { ...span(node, source), kind: "moment", text: literal ? unquoted(textOf(literal, source)) : "" };
}

function context(node: SyntaxNode, source: Source): Expression {
  const entries = parts(node).map((entry): readonly [string, Expression] => {
    const [key, value] = parts(entry) as [SyntaxNode, SyntaxNode];
    const name = nameOf(key, source);
    return [name.startsWith('"') ? unquoted(name) : name, convert(value, source)];
  });
  return { ...span(node, source), kind: "context", entries };
}

function simpleTest(node: SyntaxNode, source: Source): Expression {
  const [first] = parts(node);
  if (first?.name === "Interval") return interval(first, source);
  return { ...span(node, source), kind: "unsupported", construct: "unary-test" };
}

function interval(node: SyntaxNode, source: Source): Expression {
  const all = children(node);
  const [low, high] = parts(node).map(as(source));
  return {
    ...span(node, source),
    kind: "interval",
    low: low as Expression,
    high: high as Expression,
    withLow: all[0]?.name === "[",
    withHigh: all.at(-1)?.name === "]",
  };
}

function sides(node: SyntaxNode, source: Source): { left: Expression; right: Expression } {
  const [left, right] = parts(node).map(as(source));
  return { left: left as Expression, right: right as Expression };
}

function comparison(node: SyntaxNode, source: Source): Expression {
  const at = span(node, source);
  const [first, word] = children(node);
  const of = convert(first as SyntaxNode, source);
  if (word?.name === "between") {
    const [, low, high] = parts(node).map(as(source));
    return { ...at, kind: "between", of, low: low as Expression, high: high as Expression };
  }
  if (word?.name === "in") {
    const tests = parts(node)
      .slice(1)
      .flatMap((test) => (test.name === "PositiveUnaryTests" ? parts(test) : [test]));
    return { ...at, kind: "in", of, tests: tests.map((test) => testOf(test, source)) };
  }
  const right = parts(node)[2] as SyntaxNode;
  return { ...at, kind: "compare", op: operator(word as SyntaxNode, source), left: of, right: convert(right, source) };
}

function operator(node: SyntaxNode, source: Source): CompareOp {
  const text = textOf(node, source);
  return (text === "==" ? "=" : text) as CompareOp;
}

/** `> 3` behind `in`, in brackets or not; anything else is a value. */
function testOf(node: SyntaxNode, source: Source): Test {
  const [only, ...others] = parts(node);
  if (only?.name === "ParenthesizedExpression" && others.length === 0 && holdsTest(only)) return testOf(only, source);
  const simple = node.getChild("SimplePositiveUnaryTest");
  const op = simple?.getChild("CompareOp");
  if (!simple || !op) return convert(node, source);
  const right = parts(simple)[1] as SyntaxNode;
  return { kind: "test", op: operator(op, source), right: convert(right, source) };
}

function holdsTest(node: SyntaxNode): boolean {
  return node.getChild("SimplePositiveUnaryTest")?.getChild("CompareOp") !== null && parts(node).length === 1;
}

function arithmetic(node: SyntaxNode, source: Source): Expression {
  const at = span(node, source);
  const [first, second, third] = parts(node);
  if (first?.name === "ArithOp") return { ...at, kind: "negation", of: convert(second as SyntaxNode, source) };
  return {
    ...at,
    kind: "arithmetic",
    op: textOf(second as SyntaxNode, source) as ArithmeticOp,
    left: convert(first as SyntaxNode, source),
    right: convert(third as SyntaxNode, source),
  };
}

function conditional(node: SyntaxNode, source: Source): Expression {
  const [when, then, otherwise] = parts(node).map(as(source)) as [Expression, Expression, Expression];
  return { ...span(node, source), kind: "if", when, then, otherwise };
}

function loop(node: SyntaxNode, source: Source): { bindings: readonly Binding[]; body: Expression } {
  const [list, body] = parts(node) as [SyntaxNode, SyntaxNode];
  const bindings = parts(list).map((one): Binding => {
    const [name, over] = parts(one) as [SyntaxNode, SyntaxNode];
    return { name: nameOf(name, source), over: convert(over, source) };
  });
  return { bindings, body: convert(body, source) };
}

function iteration(node: SyntaxNode, source: Source): Expression {
  const [first, last] = parts(node).map(as(source));
  if (!last) return first as Expression;
  return { ...span(node, source), kind: "steps", first: first as Expression, last };
}

function call(node: SyntaxNode, source: Source): Expression {
  const at = span(node, source);
  const [callee, given] = parts(node);
  if (given?.name === "NamedParameters") return { ...at, kind: "unsupported", construct: "named-parameters" };
  if (
    callee?.name !== "VariableName" &&
    callee?.name !== "DateTimeConstructor" &&
    callee?.name !== "SpecialFunctionName"
  )
    return { ...at, kind: "unsupported", construct: "function-value" };
  return { ...at, kind: "call", name: nameOf(callee, source), args: given ? parts(given).map(as(source)) : [] };
}
