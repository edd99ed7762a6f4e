/** Tables of sentences by code: each sentence says in its parameter which facts it quotes. */

type Sentence = (facts: never) => string;

/** What a table can tell: every code with the facts that its sentence asks for. */
export type Told<Table extends Readonly<Record<string, Sentence>>> = {
  [Code in keyof Table]: { readonly code: Code } & (Parameters<Table[Code]> extends readonly [infer Facts]
    ? Facts
    : unknown);
}[keyof Table];

/** The sentence for one of a table's codes. */
export function tell<Table extends Readonly<Record<string, Sentence>>>(table: Table, told: Told<Table>): string {
  const sentence = table[told.code] as (facts: Told<Table>) => string;
  return sentence(told);
}
