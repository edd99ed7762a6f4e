/** Full-width digits, letters and signs in their half-width form, character for character, so that positions stay. */

const FULL_WIDTH = /[\uff05\uff06\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** The same length as the text given. */
export function withPlainSigns(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\t]/g, " ");
}
