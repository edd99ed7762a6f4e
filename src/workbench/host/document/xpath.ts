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
  for (const step of stepsOf(xpath)) {
    const from = step.isDeep ? nodes.flatMap(selfAndDescendants) : nodes;
    nodes = unique(from.flatMap((node) => takeStep(node, step, prefixes)));
  }
  return [...nodes];
}

function stepsOf(xpath: string): Step[] {
  const steps: Step[] = [];
  let rest = xpath.trim();
  do {
    const [whole, slash, test = "", predicates = ""] = STEP.exec(rest) ?? [];
    // Only the first step may stand without a slash before it.
    if (whole === undefined || (slash === undefined && steps.length > 0)) {
      throw new XPathError(`the XPath ${xpath} is not emulated`);
    }
    const texts = [...predicates.matchAll(/\[([^\]]*)\]/g)].map(([, text = ""]) => text.trim());
    steps.push({ isDeep: slash === "//", test, predicates: texts });
    rest = rest.slice(whole.length);
  } while (rest !== "");
  return steps;
}

type Step = { readonly isDeep: boolean; readonly test: string; readonly predicates: readonly string[] };

function takeStep(node: Node, { test, predicates }: Step, prefixes: Prefixes): Node[] {
  let found = candidates(node, test, prefixes);
  for (const predicate of predicates) {
    found = found.filter((one, at) => holds(one, predicate, { position: at + 1, last: found.length, prefixes }));
  }
  return found;
}

function candidates(node: Node, test: string, prefixes: Prefixes): Node[] {
  if (test === ".") return [node];
  if (test === "..") return node.parentNode === null ? [] : [node.parentNode];
  if (test.startsWith("@")) return isElement(node) ? attributesOf(node, test.slice(1), prefixes) : [];
  const children = [...node.childNodes];
  if (test === "text()") return children.filter(({ nodeType }) => nodeType === TEXT || nodeType === CDATA);
  if (test === "node()") return children;
  if (test.endsWith("()")) throw new XPathError(`${test} is not emulated`);
  return children.filter((child) => isElement(child) && isNamed(child, test, prefixes));
}

function attributesOf(element: Node, name: string, prefixes: Prefixes): Node[] {
  if (!isElement(element)) return [];
  const all: Node[] = [...element.attributes];
  return all.filter((attribute) => attribute.namespaceURI !== XMLNS && isNamed(attribute, name, prefixes));
}

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** A name without a prefix means no namespace. */
function isNamed(node: Node, test: string, prefixes: Prefixes): boolean {
  const [prefix, name] = test.includes(":") ? (test.split(":") as [string, string]) : [null, test];
  if (prefix === null && name === "*") return true;
  const namespace = prefix === null ? null : namespaceOf(prefix, prefixes);
  return (node.namespaceURI || null) === namespace && (name === "*" || node.localName === name);
}

function namespaceOf(prefix: string, prefixes: Prefixes): string {
  const namespace = prefixes.get(prefix);
  if (namespace === undefined) throw new XPathError(`the prefix ${prefix} stands for nothing`);
  return namespace;
}

type Place = { readonly position: number; readonly last: number; readonly prefixes: Prefixes };

function holds(node: Node, predicate: string, { position, last, prefixes }: Place): boolean {
  if (/^\d+$/.test(predicate)) return position === Number(predicate);
  if (predicate === "last()") return position === last;
  return predicate.split(/\s+and\s+/).every((part) => {
    const [, subject = "", single, double] = EQUALITY.exec(part.trim()) ?? [];
    if (subject === "") throw new XPathError(`the predicate [${predicate}] is not emulated`);
    return textsOf(node, subject, prefixes).includes(single ?? double ?? "");
  });
}

function textsOf(node: Node, subject: string, prefixes: Prefixes): readonly string[] {
  if (subject === "local-name()") return [node.localName ?? ""];
  if (subject === "namespace-uri()") return [node.namespaceURI ?? ""];
  if (subject === "text()" || subject === ".") return [node.textContent ?? ""];
  return candidates(node, subject, prefixes).map(valueOf);
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

function unique(nodes: readonly Node[]): Node[] {
  return [...new Set(nodes)];
}
