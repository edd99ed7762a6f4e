/** The arithmetic of the credit code (GB 32100-2015): its alphabet without I O S V Z, its weights, its check character. */

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const MODULUS = ALPHABET.length; // 31, a prime: every single error and every swap of neighbours shows
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

// What a hand or a scanner makes of the letters that the alphabet leaves out on purpose.
const MEANT: Readonly<Record<string, string>> = { O: "0", I: "1", S: "5", Z: "2", V: "U" };

export const CREDIT_CODE_LENGTH = 18;

/** Whether every character belongs to the alphabet. */
export function isInCreditAlphabet(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if ((VALUES[text.charCodeAt(at)] ?? -1) < 0) return false;
  }
  return true;
}

/** The check character that the first 17 characters, all of the alphabet, call for. */
export function creditCheckCharacter(text: string): string {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) sum += (WEIGHTS[at] ?? 0) * (VALUES[text.charCodeAt(at)] ?? 0);
  // The outer remainder matters: a sum that divides evenly calls for 0, not for a 32nd character.
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** The text with each letter outside the alphabet read as the character it is mistaken for. */
export function withMeantCharacters(text: string): string {
  return text.replace(/[OISZV]/g, (letter) => MEANT[letter] ?? letter);
}
