/**
 * Running text into sentences of clauses: ， ends a clause, ； a group, 。 a sentence, 、 an item of a list with a lead.
 * Inside brackets, quotation marks and conditions these signs are words. [ ] holds what falls out by itself, 〈 〉 what is
 * said or left out together; neither is printed.
 */
import type { Clause, Group, Sentence } from "../template";
import { Nesting } from "./nesting";
import { readOutput, type Report } from "./read-output";
import { readTag } from "./read-tag";
import type { Vocabulary } from "./vocabulary";

/** Text with the offset in the source of each of its characters. */
export type Marked = { readonly text: string; readonly at: readonly number[] };

export const OPTIONAL = { open: "{% optional %}", close: "{% endoptional %}" } as const;

/** Words that lead a list without further ado. */
const LEADS: readonly string[] = ["其中", "包括", "分别为", "分别是"];
/** What brackets that are not printed come to. */
const UNPRINTED: Readonly<Record<string, string>> = {
  "[": OPTIONAL.open,
  "]": OPTIONAL.close,
  "〈": "",
  "〉": "",
};
const WRONG = "□";
/** A document's number, whose digits no figure can be: 国科发火〔2016〕32号. */
const DOCUMENT_NUMBER = /〔\d{4}〕\d+号/gu;

/** The sentences. What is wrong is reported, and the sentences are then not to be used. */
export function readSentences(source: Marked, words: Vocabulary, report: Report): readonly Sentence[] {
  return new SentenceReader(source, { words, report, isRunning: true }).read();
}

/** One line of words, such as a heading: no sign divides it. */
export function readWords(source: Marked, words: Vocabulary, report: Report): string {
  return new SentenceReader(source, { words, report, isRunning: false }).readLine();
}

type Item = { text: string; hasOutput: boolean };

class SentenceReader {
  private readonly sentences: Sentence[] = [];
  private groups: Group[] = [];
  private clauses: Clause[] = [];
  private lead: string | null = null;
  private items: Item[] = [{ text: "", hasOutput: false }];
  private readonly nesting: Nesting;
  private readonly allowed: readonly (readonly [number, number])[];
  private position = 0;

  constructor(
    private readonly source: Marked,
    private readonly given: { readonly words: Vocabulary; readonly report: Report; readonly isRunning: boolean },
  ) {
    this.nesting = new Nesting(given.report);
    this.allowed = [...source.text.matchAll(DOCUMENT_NUMBER)].map(({ index, 0: { length } }) => [
      index,
      index + length,
    ]);
  }

  read(): readonly Sentence[] {
    this.readAll();
    if (this.hasWords() || this.clauses.length > 0 || this.groups.length > 0) this.endSentence();
    return this.sentences;
  }

  readLine(): string {
    this.readAll();
    return this.lastItem().text;
  }

  private readAll(): void {
    const { text } = this.source;
    while (this.position < text.length) {
      if (text.startsWith("{{", this.position)) this.output();
      else if (text.startsWith("{%", this.position)) this.tag();
      else this.sign(text.charAt(this.position++));
    }
    this.nesting.end();
  }

  private output(): void {
    const inner = this.between("{{", "}}");
    if (!inner) return;
    const item = this.lastItem();
    // What is wrong has been reported once; the clause it stands in is not empty.
    item.text += readOutput(inner, this.given.words, this.given.report) ?? WRONG;
    item.hasOutput = true;
  }

  private tag(): void {
    const inner = this.between("{%", "%}");
    const tag = inner && readTag(inner, this.given.words, this.given.report);
    if (!tag) this.lastItem().text += WRONG;
    if (!inner || !tag) return;
    this.nesting.tag(tag.kind, inner.at);
    this.lastItem().text += tag.liquid;
  }

  // The offset of a bracket is known to the source, also where lines were joined.
  private between(open: string, close: string): { readonly text: string; readonly at: number } | null {
    const { text } = this.source;
    const from = this.position + open.length;
    const end = text.indexOf(close, from);
    if (end === -1) {
      this.given.report("unclosed", this.offset(this.position), { sign: open });
      this.position = text.length;
      return null;
    }
    this.position = end + close.length;
    return { text: text.slice(from, end), at: this.offset(from) };
  }

  private sign(given: string): void {
    const at = this.offset(this.position - 1);
    const sign = given === "［" ? "[" : given === "］" ? "]" : given;
    this.nesting.sign(sign, at);
    const unprinted = UNPRINTED[sign];
    if (unprinted !== undefined) this.lastItem().text += unprinted;
    else if (!this.given.isRunning || this.nesting.isInside || !this.divides(sign, at)) this.letter(sign, at);
  }

  private divides(sign: string, at: number): boolean {
    switch (sign) {
      case "、":
        this.items.push({ text: "", hasOutput: false });
        return true;
      case "｜":
      case "|":
        this.beginList(at);
        return true;
      case "，":
        this.endClause(at);
        return true;
      case "；":
        this.endClause(at);
        this.endGroup();
        return true;
      case "。":
        this.endClause(at);
        this.endSentence();
        return true;
      default:
        return false;
    }
  }

  private letter(sign: string, at: number): void {
    if (/[{}\uE000\uE001]/u.test(sign)) this.given.report("stray-sign", at, { sign });
    if (/[,;]/.test(sign)) this.given.report("half-width", at, { sign });
    if (/[\d０-９]/u.test(sign) && !this.mayHoldDigits()) {
      // Once for a number of several digits.
      if (!/[\d０-９]/u.test(this.source.text.charAt(this.position - 2)))
        this.given.report("bare-number", at, { text: sign });
    }
    this.lastItem().text += sign;
  }

  private mayHoldDigits(): boolean {
    const at = this.position - 1;
    return this.nesting.isInsideOf("《“") || this.allowed.some(([from, to]) => at >= from && at < to);
  }

  private beginList(at: number): void {
    if (this.lead !== null) this.given.report("lead-with-figure", at);
    this.lead = this.items.map(({ text }) => text).join("、");
    this.items = [{ text: "", hasOutput: false }];
  }

  private endClause(at: number): void {
    if (this.hasWords()) this.clauses.push(this.clause());
    else this.given.report("empty-clause", at);
    this.lead = null;
    this.items = [{ text: "", hasOutput: false }];
  }

  private clause(): Clause {
    const texts = this.items.map(({ text }) => text);
    if (this.lead !== null) return { lead: this.lead, items: texts };
    const word = LEADS.find((lead) => texts[0]?.startsWith(lead));
    const isList = word !== undefined && texts.length > 1 && this.items.every(({ hasOutput }) => hasOutput);
    if (!isList) return texts.join("、");
    return { lead: word, items: [texts[0]?.slice(word.length) ?? "", ...texts.slice(1)] };
  }

  private endGroup(): void {
    if (this.clauses.length > 0) this.groups.push(this.clauses);
    this.clauses = [];
  }

  private endSentence(): void {
    if (this.hasWords()) this.endClause(this.offset(this.source.text.length - 1));
    this.endGroup();
    if (this.groups.length > 0) this.sentences.push(this.groups);
    this.groups = [];
  }

  private hasWords(): boolean {
    return this.lead !== null || this.items.length > 1 || this.lastItem().text !== "";
  }

  private lastItem(): Item {
    return this.items[this.items.length - 1] as Item;
  }

  private offset(position: number): number {
    return this.source.at[position] ?? this.source.at[this.source.at.length - 1] ?? 0;
  }
}
