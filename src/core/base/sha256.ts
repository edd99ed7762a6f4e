/** SHA-256 (FIPS 180-4) over UTF-8 text, synchronous and without a platform: fingerprints must be equal everywhere. */

const ROUND = new Int32Array(64);
const START = new Int32Array(8);
// The constants are the first 32 fraction bits of the cube (square) roots of the first 64 (8) primes.
for (let candidate = 2, found = 0; found < 64; candidate++) {
  let prime = true;
  for (let d = 2; d * d <= candidate; d++) if (candidate % d === 0) prime = false;
  if (!prime) continue;
  if (found < 8) START[found] = fraction(Math.sqrt(candidate));
  ROUND[found++] = fraction(Math.cbrt(candidate));
}
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

const BLOCK = 64;
/** Bytes gathered before they are worked through; a text of up to CHUNK characters fits whatever they are. */
const CHUNK = 512;
const REPLACEMENT = 0xfffd;

/** A hash that text is fed into piece by piece. */
export class Sha256 {
  private readonly state = START.slice();
  private readonly words = new Int32Array(64);
  private readonly bytes = new Uint8Array(BLOCK + CHUNK * 3);
  private filled = 0;
  private length = 0;

  /** Adds the text's UTF-8 bytes; lone surrogates count as U+FFFD. */
  update(text: string): this {
    for (let from = 0; from < text.length;) {
      let to = Math.min(from + CHUNK, text.length);
      // A surrogate pair is not cut in two.
      if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
      this.encode(text, from, to);
      this.compressFull();
      from = to;
    }
    return this;
  }

  /** The digest as 64 hex digits; the hash is finished then. */
  hex(): string {
    const bits = (this.length + this.filled) * 8;
    const { bytes } = this;
    bytes[this.filled++] = 0x80;
    while (this.filled % BLOCK !== 56) bytes[this.filled++] = 0;
    for (let shift = 56; shift >= 0; shift -= 8) bytes[this.filled++] = Math.floor(bits / 2 ** shift) & 255;
    this.compressFull();
    return [...this.state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  private encode(text: string, from: number, to: number): void {
    const { bytes } = this;
    let at = this.filled;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 63);
      } else if ((code & 0xf800) !== 0xd800) {
        at = putThree(bytes, at, code);
      } else {
        const low = code < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
        const paired = (low & 0xfc00) === 0xdc00;
        at = paired
          ? putFour(bytes, at, 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00))
          : putThree(bytes, at, REPLACEMENT);
        if (paired) i++;
      }
    }
    this.filled = at;
  }

  private compressFull(): void {
    const end = this.filled - (this.filled % BLOCK);
    for (let at = 0; at < end; at += BLOCK) {
      schedule(this.words, this.bytes, at);
      compress(this.state, this.words);
    }
    this.bytes.copyWithin(0, end, this.filled);
    this.length += end;
    this.filled -= end;
  }
}

function putThree(bytes: Uint8Array, at: number, code: number): number {
  bytes[at] = 0xe0 | (code >> 12);
  bytes[at + 1] = 0x80 | ((code >> 6) & 63);
  bytes[at + 2] = 0x80 | (code & 63);
  return at + 3;
}

function putFour(bytes: Uint8Array, at: number, code: number): number {
  bytes[at] = 0xf0 | (code >> 18);
  bytes[at + 1] = 0x80 | ((code >> 12) & 63);
  bytes[at + 2] = 0x80 | ((code >> 6) & 63);
  bytes[at + 3] = 0x80 | (code & 63);
  return at + 4;
}

function word(words: Int32Array, at: number): number {
  return words[at] as number;
}

/** One block's schedule into the state (FIPS 180-4, 6.2.2). */
function compress(state: Int32Array, words: Int32Array): void {
  // One by one: taking an array apart at once takes much longer here.
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + word(ROUND, i) + word(words, i)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

/** The 64 words that one block of 64 bytes is stretched to. */
function schedule(words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4;
    words[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const x = word(words, i - 15);
    const y = word(words, i - 2);
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (word(words, i - 16) + s0 + word(words, i - 7) + s1) | 0;
  }
}

/** The digest of one text, as hex. */
export function sha256(text: string): string {
  return new Sha256().update(text).hex();
}
