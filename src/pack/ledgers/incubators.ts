/** L16 孵化载体: incubators, maker spaces and 星创天地 (domain 3 L16). */
import type { LedgerSchema } from "../../core/ledger/schema";
import {
  column,
  count,
  date,
  documentNumber,
  governmentLevel,
  name,
  note,
  oneOf,
  ordinal,
  quantity,
  text,
  value,
} from "./columns";

const kind = oneOf(
  value("incubator", "科技企业孵化器", "孵化器", "企业孵化器", "科技孵化器"),
  value("maker-space", "众创空间", "创客空间"),
  value("star-base", "星创天地"),
  value("accelerator", "加速器", "科技企业加速器", "企业加速器"),
);

const status = oneOf(
  value("building", "建设", "在建", "建设中", "筹建", "培育", "备案中"),
  value("recognised", "认定", "已认定", "备案", "已备案", "在用", "运行", "运行中", "正常"),
  value("revoked", "撤销", "已撤销", "取消", "摘牌", "停用"),
);

export const incubators: LedgerSchema = {
  id: "L16",
  name: "孵化载体台账",
  aliases: ["孵化载体", "孵化器和众创空间名单", "双创载体台账"],
  columns: [
    ordinal,
    column("title", "名称", {
      type: text,
      required: true,
      synonyms: ["载体名称", "孵化载体名称", "孵化器名称", "众创空间名称", "星创天地名称"],
    }),
    column("kind", "类型", {
      type: kind,
      required: true,
      synonyms: ["载体类型", "载体类别", "孵化载体类型"],
      generic: ["类别"],
    }),
    column("lvl", "级别", { type: governmentLevel, required: true, synonyms: ["载体级别", "认定级别"] }),
    column("org", "运营单位", {
      type: name,
      required: true,
      synonyms: ["运营主体", "运营机构", "建设单位", "依托单位"],
      generic: ["单位名称", "单位"],
    }),
    column("area", "面积", { type: quantity("m2"), synonyms: ["场地面积", "孵化面积", "建筑面积", "使用面积"] }),
    column("firms", "在孵企业数", { type: count("家"), synonyms: ["在孵企业", "入驻企业数", "在孵企业(家)"] }),
    column("makers", "创客/团队数", {
      type: count("个"),
      synonyms: ["创客团队数", "创业团队数", "团队数", "创客数", "入驻团队数"],
    }),
    column("graduates", "毕业企业数", { type: count("家"), synonyms: ["毕业企业", "累计毕业企业数"] }),
    column("date", "认定日期", {
      type: date("event"),
      synonyms: ["认定时间", "备案日期", "备案时间", "批准日期", "批准时间"],
    }),
    documentNumber("docno", "文号", "认定文号", "批准文号", "备案文号"),
    column("st", "状态", { type: status, required: true, synonyms: ["认定状态", "建设状态", "运行状态"] }),
    note,
  ],
  key: ["title"],
  flowOnly: false,
  identifying: [
    ["title", "kind"],
    ["org", "area", "firms", "makers", "graduates"],
    ["area", "firms", "makers", "graduates", "kind"],
  ],
};
