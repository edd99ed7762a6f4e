/** What is wrong when something could not be done, and what to do next: one Chinese sentence for every code. */
import type { DocumentKind } from "../../core/narrative/wanted";
import { REPORT_KIND_NAMES } from "./report-kind";
import { tell, type Told } from "./tell";

type AtPath = { readonly path: string };
type AtSheet = { readonly sheet: string };
type AtFile = { readonly file: string };
type Called = { readonly key: string; readonly name: string };
type NamedFigure = { readonly named: string; readonly names: readonly Called[] };
type AtPort = { readonly port: number };
type Lacking = {
  readonly lookedFor: readonly string[];
  readonly found: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
};
type TooLarge = { readonly what: "bytes" | "cells"; readonly limit: number };
/** 行政区划代码/年度 of each. */
type OtherWorkbook = { readonly report: string; readonly workbook: string };
type Foreign = { readonly found: "document" | "presentation" | "binary-workbook" | "open-document" | "other" };

const SHEETS_SHOWN = 6;
const HEADERS_SHOWN = 6;
const NAMES_SHOWN = 8;
const MIB = 1024 * 1024;

const FOREIGN = {
  document: "这是一份文字文档，不是工作簿，请选择跟踪工作簿（.xlsx）",
  presentation: "这是一份演示文稿，不是工作簿，请选择跟踪工作簿（.xlsx）",
  "binary-workbook": "这是二进制工作簿（.xlsb），请在 Excel 或 WPS 中另存为 .xlsx 再试",
  "open-document": "这是 OpenDocument 文件，请在 Excel 或 WPS 中另存为 .xlsx 再试",
  other: "这不是工作簿，请选择跟踪工作簿（.xlsx）",
} as const satisfies Record<Foreign["found"], string>;

const NO_DOCUMENT = {
  workbook: "这是工作簿，不是文字文档，请选择报告（.docx）",
  presentation: "这是演示文稿，不是文字文档，请选择报告（.docx）",
  "open-document": "这是 OpenDocument 文件，请在 Word 或 WPS 中另存为 .docx 再试",
  other: "这不是文字文档，请选择报告（.docx）",
} as const;

type MapFault = AtPath & { readonly entry: number; readonly stated: string; readonly nearest: string | null };

/** 第2条的台账“专利台帐”不存在，是否应为“专利台账” */
function mapFault({ path, entry, stated, nearest }: MapFault, what: string): string {
  const wrong = stated === "" ? `没有填全（${what}）` : `的${what}“${stated}”不存在`;
  const meant = nearest === null ? "" : `，是否应为“${nearest}”`;
  return `映射文件“${path}”第${entry}条${wrong}${meant}，请更正后再试。`;
}
const UNMOVABLE = {
  "merged-cell": "有合并单元格跨过插入的位置",
  "array-formula": "有数组公式或模拟运算表跨过插入的位置",
  formula: "有公式用文字写出了单元格地址，或同时引用多张工作表",
  comment: "下面的单元格带有批注",
  drawing: "下面有图片、图表或控件",
  "pivot-table": "有数据透视表放在这里或引用这里的数据",
  view: "设有自定义视图或方案",
  "grid-end": "已到工作表的最后一行",
} as const;
type Unmovable = keyof typeof UNMOVABLE;

const SENTENCES = {
  // Reading and writing files.
  "not-found": ({ path }: AtPath) => `找不到文件“${path}”，请检查路径和文件名。`,
  "is-a-directory": ({ path }: AtPath) => `“${path}”是文件夹，请写出文件名。`,
  unreadable: ({ path }: AtPath) => `无法读取“${path}”，请检查是否有权限、磁盘是否正常。`,
  "no-such-folder": ({ path }: AtPath) => `要写入“${path}”的文件夹不存在，请先建立文件夹或换一个位置。`,
  unwritable: ({ path }: AtPath) => `无法写入“${path}”，请检查文件和文件夹是否只读，或换一个位置。`,
  "open-elsewhere": ({ path }: AtPath) => `“${path}”正被其他程序打开，请在 Excel、Word 或 WPS 中关闭后再试。`,
  "disk-full": ({ path }: AtPath) => `写入“${path}”时磁盘已满或出错，请清理磁盘或换一个位置。`,
  "already-exists": ({ path }: AtPath) => `“${path}”已经存在，为免覆盖没有写入，请换一个文件名或先移走原文件。`,
  "wrong-extension": ({ path, wanted }: AtPath & { readonly wanted: string }) =>
    `“${path}”的扩展名不对，要写成 ${wanted} 文件，请把文件名改为以 ${wanted} 结尾。`,
  "same-file": ({ path }: AtPath) => `不能写到工作簿自己“${path}”上，请另起一个文件名。`,
  "same-from": ({ path }: AtPath) => `不能写到上年总结自己“${path}”上，请另起一个文件名。`,
  "same-report": ({ path }: AtPath) => `不能写到报告自己“${path}”上，请另起一个文件名。`,
  "collects-itself": ({ path }: AtPath) => `“${path}”就是要汇入的工作簿，请只写来件的文件名。`,
  "file-twice": ({ path }: AtPath) => `“${path}”写了不止一次，请只留一个。`,

  // Is it a workbook?
  "not-a-zip": () =>
    "文件不是 .xlsx 工作簿（可能是网页或空文件；CSV 请把扩展名写成 .csv），请在 Excel 或 WPS 中另存为 .xlsx 再试。",
  encrypted: () => "工作簿设有打开密码或权限保护，请在 Excel 中取消密码后再试。",
  "old-format": () => "文件是旧格式的工作簿（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 再试。",
  "not-a-workbook": ({ found }: Foreign) => `${FOREIGN[found]}。`,
  "too-large": ({ what, limit }: TooLarge) =>
    `工作簿太大，${what === "bytes" ? `解压后超过${Math.round(limit / MIB)}MB` : `一张工作表超过${limit / 10_000}万个单元格`}，请删去无用的工作表、图片和空白区域后再试。`,
  "entity-declaration": ({ part }: { readonly part: string }) =>
    `工作簿的部件“${part}”含有 Office 不会写入的实体声明，为安全起见不予读取，请在 Excel 中打开并另存为新的 .xlsx 再试。`,
  damaged: () => "工作簿已损坏或不完整，请在 Excel 中打开并修复、另存为新的 .xlsx，或重新取得原文件再试。",

  // Is it a report?
  "word-encrypted": () => "文档设有打开密码或权限保护，请在 Word 中取消密码后再试。",
  "word-old-format": () => "文件是旧格式的文档（.doc 或 .wps），请在 Word 或 WPS 中另存为 .docx 再试。",
  "word-not-zip": () => "文件不是 .docx 文档（可能是网页、文本或空文件），请在 Word 或 WPS 中另存为 .docx 再试。",
  "word-damaged": () => "文档已损坏或不完整，请在 Word 中打开并修复、另存为新的 .docx，或重新取得原文件再试。",
  "word-too-large": () => "文档太大，解压后超过200MB，请删去无用的图片和附件后再试。",
  "word-strict": () => "文档是“Strict Open XML”格式，请在 Word 中另存为普通的“Word 文档（.docx）”再试。",
  "word-other": ({ found }: { readonly found: keyof typeof NO_DOCUMENT }) => `${NO_DOCUMENT[found]}。`,
  "two-figures-parts": ({ count }: { readonly count: number }) =>
    `文档里有${count}套科绩的数据部件（可能把两份报告合成了一份），分不清以哪一套为准，请从原报告重新取得，或把内容复制到其中一份再试。`,
  "word-newer-format": () => "文档由更新版本的科绩写成，这一版读不准，请更新科绩后再试。",
  "no-provenance": () => "文档里的数据来源部件不见了，无从核对，请从原报告重新取得，或用工作簿重新写一份。",
  "not-linked": () => "文档没有与科绩的数据关联，请同时给出工作簿来校对：keji verify <报告.docx> <工作簿.xlsx>。",
  "word-part-too-large": () => "文档里的数值太多，超过 Word 能容纳的大小，没有写出，请拆成几份文档。",
  "from-not-earlier": ({ document, workbook }: { readonly document: number; readonly workbook: number }) =>
    `文档写的是${document}年，工作簿的报告年度是${workbook}年，不能作为上年总结，请换成上年的总结，或检查参数表的“报告年度”。`,
  "no-such-match": ({ number, count }: { readonly number: number; readonly count: number }) =>
    `没有第${number}处对应（共${count}处），请按所列的序号改写 --skip。`,
  "clean-differs": ({ expected, found }: { readonly expected: string; readonly found: string }) =>
    `净稿与原稿的文字对不上（原稿“${excerpt(expected)}”，净稿“${excerpt(found)}”），为稳妥起见没有写出，请在 Word 中接受全部修订、另存后再试。`,
  "nothing-to-clean": () => "文档没有与科绩的数据关联，不用出净稿；批注、修订和个人信息请用 Word 的“检查文档”去除。",

  // Is it a tracking workbook?
  "no-ledger": ({ lookedFor, found }: Lacking) =>
    `工作簿中没有认出任何台账（能认的有${names(lookedFor)}；${foundSheets(found, "参数表以外的各工作表都是空的")}），请确认选对了文件，并让表头与台账的栏目名称一致。`,
  "no-parameters": ({ lookedFor, found }: Lacking) =>
    `工作簿中没有参数表（两列，左列写${names(lookedFor)}，右列写值；${foundSheets(found, "找到的只有台账")}），请补上参数表，样式可用 keji init 新建的工作簿。`,
  "no-year": () => "参数表没有填写“报告年度”，请填上年份（如2021）后再试。",
  "bad-year": ({ raw }: { readonly raw: string }) =>
    `参数表的“报告年度”是“${raw}”，不是年份，请改为四位年份（如2021）后再试。`,
  "bad-cutoff": ({ raw }: { readonly raw: string }) =>
    `参数表的“统计截止日”是“${raw}”，不是报告年度内的日期，请改为如2021-12-31的日期后再试。`,
  "newer-format": ({ sheet }: { readonly sheet: string }) =>
    `工作表“${sheet}”由更新版本的科绩写成，这一版读不准，请更新科绩后再试。`,

  // Can rows be written into a copy of it?
  "no-such-sheet": ({ sheet }: AtSheet) => `工作簿中没有工作表“${sheet}”，请检查后再试。`,
  occupied: ({ sheet, cell }: AtSheet & { readonly cell: string }) =>
    `工作表“${sheet}”的 ${cell} 已有内容，没有地方写入新行，请把表格下方的内容移开后再试。`,
  "formula-there": ({ sheet, cell }: AtSheet & { readonly cell: string }) =>
    `工作表“${sheet}”的 ${cell} 是公式，没有覆盖，请改为数值后再试。`,
  "no-room": ({ sheet }: AtSheet) => `工作表“${sheet}”的表格下方紧接汇总行或另一张表，请留出空行后再试。`,

  "csv-no-year": () =>
    "CSV 文件没有参数表，也没有在表题或文件名里写明年份，无法判断报告年度，请在文件名里写上年份（如“专利2021.csv”）后再试。",
  "csv-not-text": () =>
    "CSV 文件的文字编码无法识别（能识别 UTF-8、UTF-16 和 GBK/GB18030），请在 Excel 或 WPS 中另存为“CSV UTF-8”或 .xlsx 再试。",
  "csv-takes-nothing-in": () =>
    "CSV 文件只有一张台账，不能用来汇入别的文件，请在 --into 后写跟踪工作簿（.xlsx），可先用 keji init 新建。",
  "csv-only-checked": () => "CSV 文件只有一张台账，只能审核，不能写报告或副本，请把它并入跟踪工作簿（.xlsx）后再试。",
  "map-not-json": ({ path }: AtPath) => `映射文件“${path}”不是 JSON，请按 docs/mapping.md 的样子检查引号、逗号和括号。`,
  "map-wrong-form": ({ path, at }: AtPath & { readonly at: string }) =>
    `映射文件“${path}”的“${at}”不合格式，请按 docs/mapping.md 的样子更正。`,
  "map-newer-format": ({ path }: AtPath) => `映射文件“${path}”由更新版本的科绩写成，请更新科绩后再试。`,
  "map-unknown-ledger": (told: MapFault) => mapFault(told, "台账"),
  "map-unknown-field": (told: MapFault) => mapFault(told, "字段"),
  "map-no-action": (told: MapFault) => mapFault(told, "处理"),
  "map-incomplete": (told: MapFault) => mapFault(told, "必填项"),
  "protected-sheet": ({ sheet }: AtSheet) =>
    `工作表“${sheet}”设有保护，没有写入，请在 Excel 的“审阅”中撤销工作表保护后再试。`,
  "cannot-insert": ({ sheet, what }: AtSheet & { readonly what: Unmovable }) =>
    `工作表“${sheet}”的数据下面还有内容，要插入行，但${UNMOVABLE[what]}，没有写入；请在 Excel 中自己在数据末尾插入空行、或把下面的内容移开后再试。`,
  "not-as-shown": ({ ledger }: { readonly ledger: string }) =>
    `${ledger}写入后再读，与列出的不一致，为稳妥起见没有写入，请把来件整理成与工作簿相同的栏目后再试。`,

  // Can the figure be explained?
  "figure-unknown": ({ named, names: near }: NamedFigure) =>
    `没有叫“${named}”的数值，相近的有：${near.map(calledAs).join("、")}，请写其中一个的名称或标识。`,
  "figure-several": ({ named, names: all }: NamedFigure) =>
    `叫“${named}”的数值不止一个：${all.map(calledAs).join("、")}，请改写标识。`,
  "not-retained": ({ file }: AtFile) =>
    `“${file}”不是取数底稿（由 keji report 的 --final 或 --submit 写成），或者内容被改动过，请换成原来的文件。`,
  "newer-retained": ({ file }: AtFile) => `“${file}”由更新版本的科绩写成，这一版读不准，请更新科绩后再试。`,

  // Can the form be filled in?
  "form-not-docx": ({ file }: AtFile) =>
    `“${file}”不是 Word 文档，请换成 .docx 文件（旧格式请在 Word 或 WPS 中另存）。`,
  "form-broken": ({ file }: AtFile) => `“${file}”的内容已损坏，请在 Word 中打开并另存后再试。`,
  "form-too-large": ({ file }: AtFile) => `“${file}”太大，请删去无用的图片后再试。`,
  "no-form-table": ({ file }: AtFile) =>
    `“${file}”中没有找到可填的表（要有“考核指标”一类的列，和“完成值”“完成率”“自评得分”一类的列），请检查表头后再试。`,

  // Is it a report that can be refreshed?
  "report-encrypted": () => "报告设有打开密码或权限保护，请在 Word 或 WPS 中取消密码后再试。",
  "report-old-format": () => "报告是旧格式的文档（.doc 或 .wps），请在 Word 或 WPS 中另存为 .docx 再试。",
  "report-not-docx": () => "报告文件不是 Word 文档（.docx），请检查文件名，或在 Word 或 WPS 中另存为 .docx 再试。",
  "report-broken": () => "报告已损坏或不完整，请在 Word 或 WPS 中打开并修复、另存为新的 .docx 再试。",
  "report-too-large": () => "报告太大，解压后超过300MB，请删去其中的大图片后再试。",
  "report-newer-format": () => "报告由更新版本的科绩写成，这一版读不准，请更新科绩后再试。",
  "report-not-linked": () =>
    "报告里没有科绩的数据关联，刷新不了；如果它是科绩写出、被其他软件去掉了关联，请加 --relink 重新关联，否则请用 keji report -o 重新写出。",
  "report-no-provenance": () =>
    "报告里的数据来源记录已丢失，分不清哪些字是人改的；请加 --relink 重新关联，或用留存的前一稿刷新。",
  "report-two-parts": () =>
    "报告里有两套科绩数据，可能由两份报告合并而成，分不清以哪一套为准；请把合并进来的内容以纯文本粘贴到原报告中再试。",
  "report-part-too-large": () => "报告里的数值太多，超过 Word 能容纳的大小，没有写入；请拆成几份报告。",
  "report-other-sort": ({ report, asked }: { readonly report: DocumentKind; readonly asked: DocumentKind }) =>
    `这份报告是${REPORT_KIND_NAMES[report]}，刷新后还是；请去掉 --kind ${asked}，或用 keji report --kind ${asked} -o 另写一份${REPORT_KIND_NAMES[asked]}。`,
  "report-other-year": ({ report, workbook }: OtherWorkbook) =>
    `报告由“${report}”的工作簿写成，现在的工作簿是“${workbook}”；确实要把报告滚动到新的年度，请加 --roll。`,
  "report-other-county": ({ report, workbook }: OtherWorkbook) =>
    `报告由“${report}”的工作簿写成，现在的工作簿是“${workbook}”，不是同一个地方，没有刷新；请换成对应的工作簿。`,

  // Is it a command?
  "no-command": () => "没有写要做什么，请用 keji --help 查看用法。",
  "unknown-command": ({ name }: { readonly name: string }) => `没有“${name}”这个命令，请用 keji --help 查看用法。`,
  "unknown-option": ({ option, command }: { readonly option: string; readonly command: string }) =>
    `“${called(command)}”没有选项“${option}”，请用 ${called(command)} --help 查看用法。`,
  "later-option": ({ option, command }: { readonly option: string; readonly command: string }) =>
    `这一版的“keji ${command}”还没有选项“${option}”，请去掉后再试。`,
  "option-without-value": ({ option }: { readonly option: string }) => `选项“${option}”后面要写值，请补上。`,
  "option-with-value": ({ option }: { readonly option: string }) =>
    `选项“${option}”后面不能写值，请去掉“=”及其后的内容。`,
  "repeated-option": ({ option }: { readonly option: string }) => `选项“${option}”写了不止一次，请只留一个。`,
  "missing-argument": ({ what, usage }: { readonly what: string; readonly usage: string }) =>
    `没有写${what}，请按 ${usage} 的样子补上。`,
  "extra-argument": ({ argument, usage }: { readonly argument: string; readonly usage: string }) =>
    `多写了“${argument}”，请按 ${usage} 的样子来写（路径中有空格时加引号）。`,
  "form-extension": ({ path }: AtPath) =>
    `“${path}”不是能填的表，请换成 .docx 或 .xlsx 文件（旧格式请在 Word、Excel 或 WPS 中另存）。`,
  "option-needs-option": ({ option, needs }: { readonly option: string; readonly needs: string }) =>
    `选项“${option}”要和“${needs}”一起用，请补上。`,
  "bad-kind": ({ kind }: { readonly kind: string }) =>
    `没有“${kind}”这种报告，请写 annual（年度总结）、half（半年小结）、quarter（季度小结）或 self（考核自评表）。`,
  "bad-stage": ({ raw }: { readonly raw: string }) => `稿次不能写“${raw}”，请写初稿、征求意见稿或送审稿。`,
  "bad-highlights": ({ raw }: { readonly raw: string }) =>
    `亮点不能写“${raw}”，请先用 --highlights 列出，再写其中两到四条的序号，如 --highlight 1,3。`,
  "no-such-highlight": ({ number, count }: { readonly number: number; readonly count: number }) =>
    `没有第${number}条亮点候选（共${count}条），请用 --highlights 列出后再写序号。`,
  "bad-wording": ({ raw }: { readonly raw: string }) =>
    `措辞不能写“${raw}”，请按 措辞标识=序号 的样子写，如 --wording level.HT_N_NEW=2。`,
  "no-such-wording": ({ key, choices }: { readonly key: string; readonly choices: readonly string[] }) =>
    choices.length === 0
      ? `报告里没有标识为“${key}”的措辞，请核对标识（文档中内容控件的标记，去掉 say:）。`
      : `“${key}”没有这个序号的写法，可选：${choices.map((choice, at) => `${at + 1} ${choice}`).join("、")}。`,
  "self-apart": ({ option }: { readonly option: string }) =>
    `考核自评表按工作簿写出，不能用 ${option}；请用 keji report --kind self -o <新文件.docx>，填别人的表用 --form。`,
  "options-apart": ({ option, other }: { readonly option: string; readonly other: string }) =>
    `选项“${option}”不能和“${other}”一起用，请去掉一个。`,
  "bad-skip": ({ raw }: { readonly raw: string }) => `“${raw}”不是序号，请写成如 --skip 3,7 的样子。`,
  "bad-hand": ({ raw }: { readonly raw: string }) =>
    `“${raw}”不是对手工改动的选择，请写成如 PAT_GRT=restore（恢复台账数）、PAT_GRT=adopt（以审定数为准）或 PAT_GRT=keep（保留）的样子。`,
  "bad-port": ({ raw }: { readonly raw: string }) => `“${raw}”不是端口号，请写成 1 到 65535 之间的数。`,
  "bad-clock": ({ raw }: { readonly raw: string }) => `“${raw}”不是日期，请写成如2022-01-05的样子。`,

  // Can the pane be served?
  "pane-not-built": () => "窗格还没有构建，请先运行 npm run build。",
  "port-in-use": ({ port }: AtPort) =>
    `端口 ${port} 正被其他程序占用（可能科绩已在运行），请先停止它，或用 --port 换一个端口并相应修改加载项清单。`,
  "port-forbidden": ({ port }: AtPort) => `没有使用端口 ${port} 的权限，请用 --port 换一个 1024 以上的端口。`,
  "unknown-host": ({ host }: { readonly host: string }) =>
    `“${host}”不是这台电脑的地址，请改用 --host 127.0.0.1，或写这台电脑的网络地址。`,
  "bad-frame-ancestor": ({ raw }: { readonly raw: string }) =>
    `环境变量 KEJI_FRAME_ANCESTORS 中的“${raw}”不是网址，请写成如 https://office.example.cn 的样子，多个用空格隔开。`,
  "certificate-missing": ({ path }: AtPath) => `找不到证书或私钥文件“${path}”，请检查路径和文件名。`,
  "certificate-unreadable": ({ path }: AtPath) => `无法读取证书或私钥文件“${path}”，请检查权限。`,
  "not-a-certificate": ({ path }: AtPath) => `“${path}”不是 PEM 格式的证书，请换成以 BEGIN CERTIFICATE 开头的文件。`,
  "not-a-key": ({ path }: AtPath) => `“${path}”不是 PEM 格式的私钥，或设有密码，请换成不设密码的 PEM 私钥文件。`,
  "key-of-another": ({ cert, key }: { readonly cert: string; readonly key: string }) =>
    `私钥“${key}”和证书“${cert}”不是一对，请换成签发这张证书时的私钥。`,
  "certificate-expired": ({ path, until }: AtPath & { readonly until: string }) =>
    `证书“${path}”已于${until}过期，请换成有效的证书。`,
  "certificate-not-kept": ({ folder }: { readonly folder: string }) =>
    `自制的证书无法保存到“${folder}”，请检查文件夹权限和磁盘空间，或用 --cert 和 --key 指定证书。`,
} as const;

/** Every problem that can be told; what is handed in must be one of these, or it does not compile. */
export type TellableProblem = Told<typeof SENTENCES>;

export function describeProblem(problem: TellableProblem): string {
  return tell(SENTENCES, problem);
}

/** The program's name with the command's, where there is one. */
function called(command: string): string {
  return command === "" ? "keji" : `keji ${command}`;
}

function calledAs({ key, name }: Called): string {
  return `${name}（${key}）`;
}

const EXCERPT = 20;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

function names(of: readonly string[]): string {
  return `${of.slice(0, NAMES_SHOWN).join("、")}${of.length > NAMES_SHOWN ? "等" : ""}`;
}

function foundSheets(found: Lacking["found"], none: string): string {
  if (found.length === 0) return none;
  const shown = found
    .slice(0, SHEETS_SHOWN)
    .map(
      ({ sheet, headers }) =>
        `“${sheet}”〔${headers.length === 0 ? "无表头" : names(headers.slice(0, HEADERS_SHOWN))}〕`,
    );
  const rest = found.length > SHEETS_SHOWN ? `等${found.length}张工作表` : "";
  return `找到的是${shown.join("、")}${rest}`;
}
