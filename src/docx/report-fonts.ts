/** Which fonts a report asks for, and which of them a machine lacks: the page of GB/T 9704-2012 holds only with the right ones. */
import { FONT } from "./fonts";

type Wanted = {
  readonly name: string;
  /** Under which names systems list it. */
  readonly known: readonly string[];
};

const WANTED: readonly Wanted[] = [
  { name: FONT.title, known: ["FZXiaoBiaoSong-B05S"] },
  { name: FONT.body, known: ["FangSong_GB2312"] },
  { name: FONT.kai, known: ["KaiTi_GB2312"] },
  { name: FONT.hei, known: ["SimHei"] },
  { name: FONT.song, known: ["SimSun"] },
  { name: FONT.latin, known: [] },
];

/** As they are named in the document. */
export const REPORT_FONTS: readonly string[] = WANTED.map(({ name }) => name);

/** Those that are not among the installed ones, whatever their letters' size. */
export function lackingFonts(installed: readonly string[]): readonly string[] {
  const there = new Set(installed.map((name) => name.trim().toLowerCase()));
  return WANTED.filter(({ name, known }) => ![name, ...known].some((one) => there.has(one.toLowerCase()))).map(
    ({ name }) => name,
  );
}
