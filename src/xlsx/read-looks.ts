/** How a workbook's cells look, for showing it: fonts, fills, borders, alignment, widths. What is read for a check needs none of it. */
import { readXlsx, type Cell, type Sheet as HucreSheet } from "hucre/xlsx";

type Style = NonNullable<Cell["style"]>;
type Color = NonNullable<NonNullable<Style["font"]>["color"]>;
type Side = NonNullable<NonNullable<Style["border"]>["top"]>;

/** Colours are "RRGGBB"; what is absent is Excel's default. */
export type CellLook = {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** The sides that have a line, with its colour. */
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", string>>>;
};

export type SheetLooks = {
  readonly name: string;
  /** Rows and columns from 0; `look` is an index into the workbook's looks. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly look: number }[];
  /** In characters, by column from 0. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row from 0. */
  readonly heights: ReadonlyMap<number, number>;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
};

export type WorkbookLooks = { readonly looks: readonly CellLook[]; readonly sheets: readonly SheetLooks[] };

const SIDES = ["top", "right", "bottom", "left"] as const;
const BLACK = "000000";

/** Reads the package a second time, with its styles; rejects for a package that `readWorkbook` cannot read either. */
export async function readLooks(bytes: Uint8Array): Promise<WorkbookLooks> {
  const { sheets, themeColors } = await readXlsx(bytes, { readStyles: true });
  const looks = new LookTable(themeColors ?? []);
  return { looks: looks.all, sheets: sheets.map((sheet) => sheetLooks(sheet, looks)) };
}

/** Each look once. */
class LookTable {
  readonly all: CellLook[] = [];
  private readonly byStyle = new Map<Style, number | null>();
  private readonly byText = new Map<string, number>();

  constructor(private readonly theme: readonly string[]) {}

  /** Its index; null for a cell that looks as any. */
  of(style: Style): number | null {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const look = lookOf(style, this.theme);
    const index = Object.keys(look).length === 0 ? null : this.put(look);
    this.byStyle.set(style, index);
    return index;
  }

  private put(look: CellLook): number {
    const text = JSON.stringify(look);
    const index = this.byText.get(text) ?? this.all.push(look) - 1;
    this.byText.set(text, index);
    return index;
  }
}

function sheetLooks(sheet: HucreSheet, table: LookTable): SheetLooks {
  const cells = [...(sheet.cells ?? [])].flatMap(([at, { style }]) => {
    const look = style === undefined ? null : table.of(style);
    const [row = 0, column = 0] = at.split(",").map(Number);
    return look === null ? [] : [{ row, column, look }];
  });
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    name: sheet.name,
    cells,
    widths: new Map((sheet.columns ?? []).flatMap(({ width }, at) => (width === undefined ? [] : [[at, width]]))),
    heights: new Map([...(sheet.rowDefs ?? [])].flatMap(([at, { height }]) => (height ? [[at, height]] : []))),
    frozen: { rows, columns },
  };
}

function lookOf(style: Style, theme: readonly string[]): CellLook {
  return {
    ...fontOf(style.font, theme),
    ...fillOf(style.fill, theme),
    ...alignmentOf(style.alignment),
    ...bordersOf(style, theme),
  };
}

function fontOf(font: Style["font"], theme: readonly string[]): CellLook {
  if (font === undefined) return {};
  const color = colorOf(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { font: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough === true ? { strike: true } : {}),
    ...(color === null || color === BLACK ? {} : { color }),
  };
}

function fillOf(fill: Style["fill"], theme: readonly string[]): CellLook {
  const color = fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor, theme) : null;
  return color === null ? {} : { fill: color };
}

function alignmentOf(alignment: Style["alignment"]): CellLook {
  const { horizontal, vertical, wrapText } = alignment ?? {};
  const across = horizontal === "center" || horizontal === "left" || horizontal === "right" ? { horizontal } : {};
  const down = vertical === "top" || vertical === "center" || vertical === "bottom" ? { vertical } : {};
  return { ...across, ...down, ...(wrapText === true ? { wrap: true } : {}) };
}

function bordersOf({ border }: Style, theme: readonly string[]): CellLook {
  const sides = SIDES.flatMap((side): [string, string][] => {
    const line: Side | undefined = border?.[side];
    return line === undefined ? [] : [[side, colorOf(line.color, theme) ?? BLACK]];
  });
  return sides.length === 0 ? {} : { borders: Object.fromEntries(sides) };
}

/** Null for the colour that the system decides on. */
function colorOf(color: Color | undefined, theme: readonly string[]): string | null {
  if (color?.rgb !== undefined) return color.rgb.slice(-6).toUpperCase();
  const base = color?.theme === undefined ? undefined : theme[color.theme];
  return base === undefined ? null : tinted(base.slice(-6), color?.tint ?? 0);
}

/** Darker for a tint below 0, lighter above (ECMA-376 18.8.19, channel by channel, which is near enough for the eye). */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return moved
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
