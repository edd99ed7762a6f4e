/** What people do to a chart in Word. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { all, edited, type Habit } from "./edit-document";

const PART = "word/charts/chart1.xml";

function inPart(change: (xml: string) => string, path = PART): Habit {
  return (bytes) => {
    const files = unzipSync(bytes);
    const old = strFromU8(files[path] ?? new Uint8Array());
    const xml = change(old);
    if (xml === old) throw new Error("nothing changed in the chart");
    return zipSync({ ...files, [path]: strToU8(xml) });
  };
}

/** Bars in another grey. */
export function recolour(bytes: Uint8Array): Uint8Array {
  return inPart((xml) => xml.replaceAll('val="595959"', 'val="A6A6A6"'))(bytes);
}

/** 编辑数据: a number in the chart's sheet, which Word writes into the part and the workbook behind it. */
export function typeNumber(from: string, to: string): Habit {
  const inCache = inPart((xml) => xml.replace(`<c:v>${from}</c:v>`, `<c:v>${to}</c:v>`));
  return (bytes) => touchWorkbook(inCache(bytes));
}

/** Word keeps the sheet that somebody looked into, written by Excel. */
export function touchWorkbook(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const path = Object.keys(files).find((name) => name.endsWith(".xlsx"));
  if (path === undefined) throw new Error("no workbook");
  const inside = unzipSync(files[path] ?? new Uint8Array());
  return zipSync({
    ...files,
    [path]: zipSync({ ...inside, "docProps/app.xml": strToU8("<Properties/>") }, { mtime: "1980-01-01T00:00:00" }),
  });
}

/** The picture is drawn larger by its handles. */
export function enlarge(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    const [extent] = [...document.getElementsByTagName("wp:extent")];
    if (!extent) throw new Error("no picture");
    extent.setAttribute("cy", "3333333");
  });
}

/** The caption's words. */
export function recaption(words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const text = all(document, "t").find((one) => (one.textContent ?? "").startsWith("图1"));
      if (!text) throw new Error("no caption");
      text.textContent = words;
    });
}

/** The picture and its caption are deleted; Word drops the part with them. */
export function deleteChart(bytes: Uint8Array): Uint8Array {
  const without = edited(bytes, (document) => {
    for (const paragraph of all(document, "p")) {
      const isPicture = all(paragraph, "drawing").length > 0;
      if (isPicture || (paragraph.textContent ?? "").startsWith("图1")) paragraph.parentNode?.removeChild(paragraph);
    }
  });
  const files = unzipSync(without);
  const kept = Object.entries(files).filter(([path]) => !/^word\/(charts|embeddings)\//.test(path));
  const relations = strFromU8(files["word/_rels/document.xml.rels"] ?? new Uint8Array());
  const types = strFromU8(files["[Content_Types].xml"] ?? new Uint8Array());
  return zipSync({
    ...Object.fromEntries(kept),
    "word/_rels/document.xml.rels": strToU8(relations.replace(/<Relationship [^>]*charts\/chart\d[^>]*\/>/g, "")),
    "[Content_Types].xml": strToU8(types.replace(/<Override [^>]*(?:charts|embeddings)\/[^>]*\/>/g, "")),
  });
}
