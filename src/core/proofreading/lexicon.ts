/** What words around a number can say of it (cues), and which indicator a set of cues with a unit means (readings). A pack declares both. */

/** thing: what is counted. kind, level: which of it. act: what happened to it. of: whose it is, or what it was for. */
export type Facet = "thing" | "kind" | "level" | "act" | "of";

export type Says = Readonly<Partial<Record<Facet, string>>>;

/** Words that say the same; the longest word at a place is the one that is read there. */
export type Cue = { readonly says: Says; readonly words: readonly string[] };

/** An indicator's figure is meant where all that it `needs` is said, nothing is said beyond what it `may`, and the unit fits. */
export type Reading = {
  /** The figure's key. */
  readonly figure: string;
  readonly needs: Says;
  readonly may: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Those it is counted in; the first is the right one to write. */
  readonly units: readonly string[];
};

export type Mentions = {
  readonly cues: readonly Cue[];
  readonly readings: readonly Reading[];
  /** Figures whose parts are told apart without rest: 发明, 实用新型 and 外观设计 make up all patents. */
  readonly wholes: readonly { readonly whole: string; readonly parts: readonly string[] }[];
};

/** A cue where it stands. */
export type Said = { readonly from: number; readonly to: number; readonly word: string; readonly says: Says };

/** Finds cues in texts: from left to right, the longest word at each place. */
export class CueScanner {
  private readonly words = new Map<string, Says>();
  private readonly longest: number;

  constructor(cues: readonly Cue[]) {
    for (const { says, words } of cues) for (const word of words) this.words.set(word, says);
    this.longest = Math.max(0, ...[...this.words.keys()].map((word) => word.length));
  }

  scan(text: string): readonly Said[] {
    const found: Said[] = [];
    for (let at = 0; at < text.length;) {
      const said = this.at(text, at);
      if (said) found.push(said);
      at = said ? said.to : at + 1;
    }
    return found;
  }

  private at(text: string, at: number): Said | null {
    for (let length = Math.min(this.longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      const says = this.words.get(word);
      if (says) return { from: at, to: at + length, word, says };
    }
    return null;
  }
}
