/** Looks words up in a clause: of a kind, each meaning once. */
import type { Token } from "./scan-clause";

export type Kind = Token["kind"];
export type Of<K extends Kind> = Extract<Token, { kind: K }>;

/** The tokens of a kind, each meaning once: 至少8件以上 is odd style but one meaning. Numbers all count. */
export function allOf<K extends Kind>(tokens: readonly Token[], kind: K): readonly Of<K>[] {
  const found = tokens.filter((token): token is Of<K> => token.kind === kind);
  return kind === "number" ? found : [...new Map(found.map((token) => [JSON.stringify(token), token])).values()];
}

export function oneOf<K extends Kind>(tokens: readonly Token[], kind: K): Of<K> | undefined {
  return allOf(tokens, kind)[0];
}

export function has(tokens: readonly Token[], ...kinds: readonly Kind[]): boolean {
  return tokens.some((token) => kinds.includes(token.kind));
}
