/** What is open at a point of a text: brackets, quotation marks and conditions, each closed by its own and in order. */
import type { Report } from "./read-output";
import type { TagKind } from "./read-tag";

const PAIRS: Readonly<Record<string, string>> = {
  "（": "）",
  "《": "》",
  "“": "”",
  "‘": "’",
  "「": "」",
  "【": "】",
  "〔": "〕",
  "[": "]",
  "〈": "〉",
};
const CLOSERS = new Set(Object.values(PAIRS));
const CONDITION = "{% 如果 %}";
/** A condition that has had its 否则. */
const LAST_BRANCH = "{% 否则 %}";
/** Nobody nests brackets so far, and a reader of endless ones would run out of stack. */
const DEEPEST = 20;

type Open = { readonly sign: string; readonly at: number };

export class Nesting {
  private readonly open: Open[] = [];

  constructor(private readonly report: Report) {}

  get isInside(): boolean {
    return this.open.length > 0;
  }

  isInsideOf(signs: string): boolean {
    return this.open.some(({ sign }) => signs.includes(sign));
  }

  /** Takes a sign of the text; most are no bracket. */
  sign(sign: string, at: number): void {
    if (sign in PAIRS) this.push({ sign, at });
    else if (CLOSERS.has(sign) && PAIRS[this.open.pop()?.sign ?? ""] !== sign) this.report("stray-sign", at, { sign });
  }

  tag(kind: TagKind, at: number): void {
    if (kind === "open") this.push({ sign: CONDITION, at });
    else if (kind === "close") this.close(at);
    else this.branch(kind, at);
  }

  /** At the end of the text. */
  end(): void {
    const [unclosed] = this.open;
    if (unclosed)
      this.report("unclosed", unclosed.at, { sign: unclosed.sign === LAST_BRANCH ? CONDITION : unclosed.sign });
  }

  private close(at: number): void {
    const above = this.open.pop()?.sign;
    if (above !== CONDITION && above !== LAST_BRANCH) this.report("stray-sign", at, { sign: "{% 结束 %}" });
  }

  private branch(kind: "branch" | "last-branch", at: number): void {
    const above = this.open[this.open.length - 1];
    if (above?.sign !== CONDITION) this.report("stray-sign", at, { sign: "{% 否则 %}" });
    else if (kind === "last-branch") this.open[this.open.length - 1] = { sign: LAST_BRANCH, at: above.at };
  }

  private push(open: Open): void {
    this.open.push(open);
    if (this.open.length === DEEPEST) this.report("stray-sign", open.at, { sign: open.sign });
  }
}
