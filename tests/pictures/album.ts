/**
 * The pictures of README and the guide. Each has the words that it shows in a text file beside it. A journey that comes to the place
 * of a picture compares the words there with that file; with KEJI_RETAKE=1 (`npm run pictures`) it takes the picture anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
export const IMAGES = join(ROOT, "docs", "images");
/** Frames of an animation, in the order of their names, until they are put together. */
const FRAMES = join(ROOT, "dist", "pictures");
export const isRetaking = process.env["KEJI_RETAKE"] === "1";

/** What another run would show otherwise, how long something took, and how many rules there are: one more makes no picture wrong. */
const PASSING = [/用时[\d.]+秒/g, /规则\d+条/g, /\d+条规则/g] as const;

/** Lines of text as a person reads them, without white space around and between. */
export function linesOf(text: string): readonly string[] {
  const kept = PASSING.reduce(
    (words, pattern) => words.replace(pattern, (found) => found.replace(/[\d.]+/, "…")),
    text,
  );
  return kept.split("\n").flatMap((line) => {
    const trimmed = line.replace(/\s+/g, " ").trim();
    return trimmed === "" ? [] : [trimmed];
  });
}

/** The lines of the places, one place after the other; these do not depend on the machine's fonts. */
export async function wordsIn(places: readonly Locator[]): Promise<readonly string[]> {
  const texts = await Promise.all(places.map((place) => place.innerText()));
  return texts.flatMap(linesOf);
}

/** Writes the words beside a picture down, or expects them to be what was written. */
export function keepWords(name: string, shows: readonly string[]): void {
  const file = join(IMAGES, `${name}.txt`);
  if (isRetaking) return writeFileSync(file, `${shows.join("\n")}\n`);
  const written = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const remedy = "npm run pictures";
  expect({ picture: name, remedy, shows }).toEqual({ picture: name, remedy, shows: written });
}

export type Shown = {
  /** What the picture is of. */
  readonly of: Page | Locator;
  /** Where the words stand that it shows. */
  readonly words: readonly Locator[];
};

export async function picture(name: string, { of, words }: Shown): Promise<void> {
  keepWords(name, await wordsIn(words));
  if (isRetaking) await of.screenshot({ path: join(IMAGES, `${name}.png`), animations: "disabled", caret: "hide" });
}

export type Frame = {
  readonly page: Page;
  /** One line about what happens, shown in the picture. */
  readonly caption: string;
  /** What a person is about to press. */
  readonly press?: Locator;
  readonly words?: readonly Locator[];
};

/** The frames of one animation; their words are in one file beside it. */
export class Film {
  private readonly shows: string[] = [];
  private frames = 0;

  constructor(private readonly name: string) {}

  async frame({ page, caption, press, words = [] }: Frame): Promise<void> {
    this.shows.push(`— ${caption}`, ...(await wordsIn(words)));
    this.frames += 1;
    if (!isRetaking) return;
    const box = (await press?.boundingBox()) ?? null;
    await page.evaluate(drawOver, { caption, at: box && { x: box.x + box.width / 2, y: box.y + box.height / 2 } });
    mkdirSync(join(FRAMES, this.name), { recursive: true });
    const path = join(FRAMES, this.name, `${String(this.frames).padStart(2, "0")}.png`);
    await page.screenshot({ path, animations: "disabled", caret: "hide" });
    await page.evaluate(() => document.querySelectorAll("[data-film]").forEach((one) => one.remove()));
  }

  end(): void {
    keepWords(this.name, this.shows);
  }
}

type Over = { readonly caption: string; readonly at: { readonly x: number; readonly y: number } | null };

/** In the page: the caption at its lower edge, and a ring around what is pressed. */
function drawOver({ caption, at }: Over): void {
  const add = (style: string, text: string): void => {
    const made = document.createElement("div");
    made.dataset["film"] = "";
    made.style.cssText = `position:fixed;z-index:99999;pointer-events:none;${style}`;
    made.textContent = text;
    document.body.append(made);
  };
  add(
    "left:50%;bottom:36px;transform:translateX(-50%);padding:10px 28px;border-radius:24px;background:#1b1b1be6;color:#fff;font-size:22px;white-space:nowrap",
    caption,
  );
  if (at === null) return;
  const ring = `left:${at.x - 24}px;top:${at.y - 24}px;width:48px;height:48px;box-sizing:border-box`;
  add(`${ring};border:4px solid #d13438;border-radius:50%`, "");
}
