/** How cells look, in the library's words. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook } from "../../../xlsx/read-looks";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

/** Screen fonts, as in the pane: Latin before Chinese, so that figures keep their own shapes. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export const DEFAULT_STYLE: IStyleData = { ff: FONTS, fs: 11, vt: VerticalAlign.MIDDLE };

export function styleOf(look: CellLook): IStyleData {
  return { ...fontStyle(look), ...placeStyle(look), ...lineStyle(look) };
}

function fontStyle(look: CellLook): IStyleData {
  return {
    ...(look.font === undefined ? {} : { ff: `"${look.font}", ${FONTS}` }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: `#${look.color}` } }),
  };
}

function placeStyle({ fill, horizontal, vertical, wrap }: CellLook): IStyleData {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === true ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function lineStyle({ borders }: CellLook): IStyleData {
  if (borders === undefined) return {};
  const lines = Object.entries(borders).map(([side, color]) => [
    SIDES[side as keyof typeof SIDES],
    { s: BorderStyleTypes.THIN, cl: { rgb: `#${color}` } },
  ]);
  return { bd: Object.fromEntries(lines) as NonNullable<IStyleData["bd"]> };
}
