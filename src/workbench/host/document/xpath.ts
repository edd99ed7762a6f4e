/**
 * The part of XPath 1.0 that mappings of content controls and add-ins need: steps by name, `*`, `@name`, `text()`,
 * `node()`, `.`, `..`, `//`, and predicates of a position, `last()`, or equalities joined by `and`. Anything else
 * is refused by name.
 */
import type { Node } from "@xmldom/xmldom";
import { isElement } from "./dom";

export type Prefixes = ReadonlyMap<string, string>;

/** A path that is not understood, or with a prefix that stands for nothing. */
export class XPathError extends Error {}

const STEP = /^(\/\/|\/)?(\.\.|\.|@?(?:[\w.-]+:)?(?:[\w.-]+|\*)(?:\(\))?)((?:\[[^\]]*\])*)/;
const EQUALITY = /^(@?[\w.:-]+(?:\(\))?)\s*=\s*(?:'([^']*)'|"([^"]*)")$/;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;

/** The nodes in document order; an absolute path starts at the root of the node's document. */
export function selectNodes(context: Node, xpath: string, prefixes: Prefixes): Node[] {
  let nodes: readonly Node[] = xpath.startsWith("/") ? [rootOf(context)] : [context];
  for (const step of stepsOf(xpath, prefixes)) {
    const from = step.isDeep ? nodes.flatMap(selfAndDescendants) : nodes;
    nodes = unique(from.flatMap((node) => takeStep(node, step)));
  }
  return [...nodes];
}

type Take = (node: Node) => readonly Node[];
type Holds = (node: Node, place: Place) => boolean;
type Place = { readonly position: number; readonly last: number };
/** A step as functions: what is read from the path once is asked of many nodes. */
type Step = { readonly isDeep: boolean; readonly take: Take; readonly predicates: readonly Holds[] };

function stepsOf(xpath: string, prefixes: Prefixes): Step[] {
  const steps: Step[] = [];
  let rest = xpath.trim();
  do {
    const [whole, slash, test = "", predicates = ""] = STEP.exec(rest) ?? [];
    // Only the first step may stand without a slash before it.
    if (whole === undefined || (slash === undefined && steps.length > 0)) {
      throw new XPathError(`the XPath ${xpath} is not emulated`);
    }
    const texts = [...predicates.matchAll(/\[([^\]]*)\]/g)].map(([, text = ""]) => text.trim());
    const holds = texts.map((text) => predicateOf(text, prefixes));
    steps.push({ isDeep: slash === "//", take: takerOf(test, prefixes), predicates: holds });
    rest = rest.slice(whole.length);
  } while (rest !== "");
  return steps;
}

function takeStep(node: Node, { take, predicates }: Step): readonly Node[] {
  let found = take(node);
  for (const holds of predicates) {
    const last = found.length;
    found = found.filter((one, at) => holds(one, { position: at + 1, last }));
  }
  return found;
}

function takerOf(test: string, prefixes: Prefixes): Take {
  if (test === ".") return (node) => [node];
  if (test === "..") return ({ parentNode }) => (parentNode === null ? [] : [parentNode]);
  if (test.startsWith("@")) return attributeTaker(test.slice(1), prefixes);
  if (test === "node()") return ({ childNodes }) => [...childNodes];
  if (test === "text()") return ({ childNodes }) => [...childNodes].filter(isText);
  if (test.endsWith("()")) throw new XPathError(`${test} is not emulated`);
  const isNamed = nameTest(test, prefixes);
  return ({ childNodes }) => [...childNodes].filter((child) => isElement(child) && isNamed(child));
}

function isText({ nodeType }: Node): boolean {
  return nodeType === TEXT || nodeType === CDATA;
}

function attributeTaker(name: string, prefixes: Prefixes): Take {
  const isNamed = nameTest(name, prefixes);
  return (element) => {
    const attributes: readonly Node[] = isElement(element) ? [...element.attributes] : [];
    return attributes.filter((attribute) => attribute.namespaceURI !== XMLNS && isNamed(attribute));
  };
}

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** A name without a prefix means no namespace. */
function nameTest(test: string, prefixes: Prefixes): (node: Node) => boolean {
  const [prefix, name] = test.includes(":") ? (test.split(":") as [string, string]) : [null, test];
  if (prefix === null && name === "*") return () => true;
  const namespace = prefix === null ? null : namespaceOf(prefix, prefixes);
  return (node) => (name === "*" || node.localName === name) && (node.namespaceURI || null) === namespace;
}

function namespaceOf(prefix: string, prefixes: Prefixes): string {
  const namespace = prefixes.get(prefix);
  if (namespace === undefined) throw new XPathError(`the prefix ${prefix} stands for nothing`);
  return namespace;
}

function predicateOf(predicate: string, prefixes: Prefixes): Holds {
  if (/^\d+$/.test(predicate)) return (_, { position }) => position === Number(predicate);
  if (predicate === "last()") return (_, { position, last }) => position === last;
  const parts = predicate.split(/\s+and\s+/).map((part) => {
    const [, subject = "", single, double] = EQUALITY.exec(part.trim()) ?? [];
    if (subject === "") throw new XPathError(`the predicate [${predicate}] is not emulated`);
    const texts = textTaker(subject, prefixes);
    const wanted = single ?? double ?? "";
    return (node: Node): boolean => texts(node).includes(wanted);
  });
  return (node) => parts.every((part) => part(node));
}

function textTaker(subject: string, prefixes: Prefixes): (node: Node) => readonly string[] {
  if (subject === "local-name()") return ({ localName }) => [localName ?? ""];
  if (subject === "namespace-uri()") return ({ namespaceURI }) => [namespaceURI ?? ""];
  if (subject === "text()" || subject === ".") return ({ textContent }) => [textContent ?? ""];
  const take = takerOf(subject, prefixes);
  return (node) => take(node).map(valueOf);
}

/** The text of an element, an attribute or a text node. */
export function valueOf(node: Node): string {
  return node.textContent ?? node.nodeValue ?? "";
}

function rootOf(node: Node): Node {
  return node.nodeType === DOCUMENT ? node : (node.ownerDocument ?? node);
}

function selfAndDescendants(node: Node): Node[] {
  return [node, ...[...node.childNodes].flatMap(selfAndDescendants)];
}

function unique(nodes: readonly Node[]): readonly Node[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
