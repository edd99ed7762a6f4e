/** What the command line can do, in Chinese. */

/** How each command is written. */
export const USAGE = {
  init: "keji init <新工作簿.xlsx> [--sample]",
  collect: "keji collect <来件…> --into <工作簿.xlsx> [--yes] [-o <另存.xlsx>] [--map <映射.json>] [--json]",
  check: "keji check <工作簿.xlsx> [--json] [--rules] [--map <映射.json>] [--out <副本.xlsx>]",
  report:
    "keji report <工作簿.xlsx> -o <报告.docx> [--kind annual|half|quarter|self [--form <来表>]] [--stage <稿次>] [--highlight <序号>] [--no-shading] [--no-annex] [--chart] [--no-papers] [--submit <报送对象>] [--final [--with-problems --by <姓名> --reason <理由>]]",
  explain:
    "keji explain <工作簿.xlsx> <数值> [--json]，keji explain --as-of <取数底稿.xlsx> <数值> [--json]，或 keji explain --since <取数底稿.xlsx> <工作簿.xlsx> [--json]",
  start:
    "keji report <工作簿.xlsx> --from <上年总结.docx> -o <报告.docx> [--kind half|quarter] [--dry-run] [--yes] [--skip <序号,…>] [--json]",
  verify: "keji verify <报告.docx> [<工作簿.xlsx>] [--json]",
  clean: "keji clean <报告.docx> -o <净稿.docx> [--with-problems --by <姓名> --reason <理由>]",
  refresh:
    "keji report <工作簿.xlsx> --into <报告.docx> [-o <另存.docx>] [--stage <稿次>] [--dry-run] [--roll] [--relink] [--confirm <指标,…>] [--hand <指标>=restore|keep|adopt [--by <审定人> --reason <依据>]] [--json]",
  demo: "keji demo [文件夹]",
  serve: "keji serve [--host 127.0.0.1] [--port 3443] [--cert <证书> --key <私钥>]",
} as const;

export type CommandName = Exclude<keyof typeof USAGE, "refresh" | "start">;

/** What each does. */
const TEXTS: Readonly<Record<keyof typeof USAGE, string>> = {
  init: `新建跟踪工作簿；--sample 带青溪县（虚构）样例数据。不覆盖已有文件。`,
  collect: `汇入：把各人报来的文件（.xlsx、.csv）与工作簿的台账按编号逐行对照，列出新增、变更、缺失和冲突，
也可只用来核对两份名单（我方n行，来件n行，差在哪几行）。不加 --yes 只看不写（终端上会先问）；
--yes 写入所列的新增和变更，从不删行，冲突不写；-o 写到另一个新文件，原工作簿不动。
--map 写明来件的表头和工作表怎么读（一份来件有几张同一台账：追加、选用一张或忽略），
写入后记在工作簿的字段映射中，下次照办。`,
  check: `审核工作簿，列出问题、目标完成情况和审核规则的结果。只看不改。
--json 输出一个 JSON 对象，供其他程序读取；--rules 逐条列出全部规则和检查范围；
--map 给出认不出的表头对应什么字段（JSON，格式见 docs/mapping.md）；
--out 另写一份副本，其中备好待填写的核实说明和各单位的催办清单，并记下 --map 的映射，
原文件不动。也可以审核单独一张台账的 CSV 文件（年份写在表题或文件名里）。`,
  report: `审核并写出工作总结（Word）。有问题的数据会带标记写成初稿；
--final 只在没有未处理的问题和待补内容时才写出定稿，除非用 --with-problems 写明姓名和理由（带问题定稿）。
--kind half、quarter 改写半年、季度工作小结：标题按统计截止日，只写重点指标和有目标的指标，对照时序进度；
--stage 写明稿次（初稿、征求意见稿、送审稿）；--no-shading 待核实、待更正的标记不加底纹；
--highlights 只列出亮点候选和依据，--highlight 1,3 把其中两到四条写进开头；
--wording <措辞标识>=<序号> 换一种同样属实的写法；
--no-annex 不带附件“目标任务完成情况表”；
--chart 在报告中加图。同时在旁边写一份数据底稿（内部资料：数据来源、核实说明、缺数清单和图），
--no-papers 不写。
--kind self 改写考核自评表（指标、目标、完成值、完成率、得分、佐证材料目录）；再加 --form 则填入
所给的表（.docx 或 .xlsx），只填空格，对不上的行列出来、不猜；
定稿和用 --submit 标记的报送稿另存 …_取数底稿.xlsx（内部资料）：报送对象、日期、文本和每个数值所依据的行。`,
  explain: `取数说明：某个数值（写名称或标识）的口径、期间、来源单位、行数、已剔除的行及原因，和逐行清单；
--as-of 以报送留底为准来回答；--since 列出送审后变动清单。`,
  start: `用上年总结起草：读任何一份 .docx，把其中的数与指标对应，逐处列出“上年原文 → 本年文字”，
换成本年的数并建立关联，年份顺延；对不上的数原样保留，后加【上年数】；人写的字一个不动，
与本年数据不符的措辞列为待改。不加 --yes 时在终端上先问；--dry-run 只列不写；
--skip 3,7 不要第3、第7处的对应；--json 的格式见 docs/start-json.md。`,
  verify: `校对报告：关联的数据和措辞是否与工作簿一致，手写的数字与指标是否一致，正文与表格、分项与合计、
增幅与基数、序号和量词有没有矛盾。不是科绩写的文档（.docx）与工作簿一起给出也可以校对。
不给工作簿时只与文档自带的数据来源核对。只看不改；--json 的格式见 docs/verify-json.md。`,
  clean: `出净稿：去掉内容控件、数据部件、书签、批注、修订（按接受修订后的样子）、隐藏文字和个人信息，
并在旁边写一份“…_数据来源.xlsx”。还有【待补】或〔待核实〕等标记时不出净稿，
除非用 --with-problems 写明姓名和理由（带问题定稿）。`,
  refresh: `刷新已有的报告或考核自评表：数值和由数值决定的措辞随工作簿更新，人改过的段落一字不动；先列措辞变化。
--dry-run 只列不写；-o 另存，原报告不动；--json 输出一个 JSON 对象（见 docs/refresh-json.md）；
--roll 把上年的报告滚动到本年的工作簿；--relink 给丢了数据关联的文字重新关联；
--stage <稿次> 换写初稿、征求意见稿、送审稿；种类、亮点和所选写法照旧；
--confirm <指标,…|all> 同意改写段落里的措辞变化；
--hand <指标>=restore|keep|adopt 手工改动的数：恢复台账数，保留（不写时保留），或以审定数为准
（同时用 --by <审定人> --reason <依据> 写明）：登记到工作簿旁的副本“…_审定数.xlsx”，报告按副本刷新。`,
  demo: `用样例数据演示一遍，写到 demo 文件夹。`,
  serve: `为 Excel 和 Word 中的科绩窗格提供网页（https），按 Ctrl-C 停止。
没有 --cert 和 --key（PEM 文件）时自制一张只供本机使用的证书。`,
};

/** In the order in which a year goes, with one line each. */
const TOPICS: Readonly<
  Record<CommandName, { readonly brief: string; readonly uses: readonly (keyof typeof USAGE)[] }>
> = {
  init: { brief: "新建跟踪工作簿", uses: ["init"] },
  collect: { brief: "汇入各人报来的文件，或核对两份名单", uses: ["collect"] },
  check: { brief: "审核工作簿", uses: ["check"] },
  report: {
    brief: "写工作总结、小结、考核自评表，刷新已有的报告，用上年总结起草",
    uses: ["report", "refresh", "start"],
  },
  explain: { brief: "取数说明，送审后变动清单", uses: ["explain"] },
  verify: { brief: "校对报告", uses: ["verify"] },
  clean: { brief: "出净稿", uses: ["clean"] },
  demo: { brief: "用样例数据演示一遍", uses: ["demo"] },
  serve: { brief: "为 Excel 和 Word 中的科绩窗格提供网页", uses: ["serve"] },
};

const LONGEST = Math.max(...Object.keys(TOPICS).map((name) => name.length));

export const HELP = `科绩：审核县级科技局的跟踪工作簿，写出与数据关联的工作总结。

命令
${Object.entries(TOPICS)
  .map(([name, { brief }]) => `  keji ${name.padEnd(LONGEST)}  ${brief}`)
  .join("\n")}

  keji <命令> --help   这个命令的用法和选项
  keji --version       版本

退出状态
  0 没有必改问题    1 有必改问题或汇入的冲突，报告有矛盾、不够定稿的条件、刷新后还有要人处理的    2 没能完成，标准错误输出中有原因
`;

/** How one command is used, in every way that it can be. */
export function helpOf(name: CommandName): string {
  const uses = TOPICS[name].uses.map((use) => `  ${waysOf(use)}\n${TEXTS[use].replace(/^/gmu, "      ")}\n`);
  return `用法\n${uses.join("\n")}`;
}

function waysOf(use: keyof typeof USAGE): string {
  return USAGE[use].replace(/，或 |，(?=keji)/gu, "\n  ");
}
