/** Signs as a Chinese keyboard types them (＞ ≥ “ ” （ ）), made those of the language; quoted text and back-ticked names stay. */

/** The text to parse, and for each of its characters the one it came from. */
export type PlainText = { readonly text: string; readonly origin: readonly number[] };

const SIGNS: Readonly<Record<string, string>> = {
  "＞": ">",
  "＜": "<",
  "＝": "=",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "＋": "+",
  "－": "-",
  "−": "-",
  "×": "*",
  "÷": "/",
  "（": "(",
  "）": ")",
  "，": ",",
  "、": ",",
  "：": ":",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "｛": "{",
  "｝": "}",
  "．": ".",
  "\u00a0": " ",
  "\u3000": " ",
};
/** What opens a quotation → what closes it. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "”": "”", "＂": "＂", "`": "`" };

export function plainSigns(typed: string): PlainText {
  const parts: string[] = [];
  const origin: number[] = [];
  const put = (text: string, from: number): void => {
    parts.push(text);
    for (let at = 0; at < text.length; at++) origin.push(from);
  };
  for (let at = 0; at < typed.length; at++) {
    const sign = typed.charAt(at);
    const close = QUOTES[sign];
    if (close === undefined) put(SIGNS[sign] ?? sign, at);
    else at = quotation({ typed, at, close }, put);
  }
  return { text: parts.join(""), origin };
}

type Opened = { readonly typed: string; readonly at: number; readonly close: string };

/** Copies a quotation up to its end and gives the position of its last character. */
function quotation({ typed, at: start, close }: Opened, put: (text: string, from: number) => void): number {
  const mark = close === "`" ? "`" : '"';
  put(mark, start);
  for (let at = start + 1; at < typed.length; at++) {
    const sign = typed.charAt(at);
    if (sign === close || (close === "”" && sign === "“")) {
      put(mark, at);
      return at;
    }
    if (sign === "\\" && mark === '"') put(sign + typed.charAt(at + 1), at++);
    // A straight quote inside curly ones would end the text for the parser.
    else put(sign === '"' ? '\\"' : sign, at);
  }
  return typed.length;
}
