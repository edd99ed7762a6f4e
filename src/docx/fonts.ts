/** Fonts by name, as GB/T 9704-2012 asks for them, with what may stand in for each where it is not installed. None is shipped. */
import { XML_DECLARATION, xmlElement } from "./xml";

export const FONT = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  kai: "楷体_GB2312",
  hei: "黑体",
  song: "宋体",
  latin: "Times New Roman",
} as const;

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type FontEntry = {
  readonly name: string;
  readonly standIns: string | null;
  readonly family: string;
  readonly chinese: boolean;
};

// The _GB2312 fonts have not come with Windows since Vista; 方正小标宋 never did.
const ENTRIES: readonly FontEntry[] = [
  { name: FONT.title, standIns: "方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun", family: "script", chinese: true },
  { name: FONT.body, standIns: "仿宋,FangSong,华文仿宋,STFangsong", family: "modern", chinese: true },
  { name: FONT.kai, standIns: "楷体,KaiTi,华文楷体,STKaiti", family: "modern", chinese: true },
  { name: FONT.hei, standIns: "SimHei,微软雅黑", family: "modern", chinese: true },
  { name: FONT.song, standIns: "SimSun", family: "auto", chinese: true },
  { name: FONT.latin, standIns: null, family: "roman", chinese: false },
];

/** word/fontTable.xml. */
export function fontTable(): string {
  return XML_DECLARATION + xmlElement("w:fonts", { "xmlns:w": WORD }, ENTRIES.map(fontElement));
}

function fontElement({ name, standIns, family, chinese }: FontEntry): string {
  return xmlElement("w:font", { "w:name": name }, [
    ...(standIns === null ? [] : [xmlElement("w:altName", { "w:val": standIns })]),
    // 86 is GB 2312: it lets Word choose a Chinese font when neither the name nor a stand-in is there.
    xmlElement("w:charset", { "w:val": chinese ? "86" : "00" }),
    xmlElement("w:family", { "w:val": family }),
    xmlElement("w:pitch", { "w:val": "variable" }),
  ]);
}
