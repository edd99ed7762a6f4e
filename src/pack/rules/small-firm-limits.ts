/** How large a 科技型中小企业 may be: 科技型中小企业评价办法（国科发政〔2017〕115号）第六条. */

/** 职工总数, in persons; 年销售收入 and 资产总额, each in 万元. */
export const SMALL_FIRM = { people: 500, sales: 20_000, assets: 20_000 } as const;
