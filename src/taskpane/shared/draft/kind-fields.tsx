/** Kind, stage, and what goes into the document or beside it. */
import { Checkbox, Field, mergeClasses, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { STAGE_WORDS } from "../../../core/narrative/wanted";
import { describeTerm } from "../../../text/zh/report-kind";
import { DRAFT_KINDS } from "./draft-choices";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";

export function KindFields(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk, check } = useDraftTools();
  const kind = useDraftState(desk, ({ choices }) => choices.kind);
  const term = kind === "self" ? null : describeTerm(kind, check.time);
  return (
    <>
      <div className={looks.row}>
        <Field label={t("draft.kind")} size="small">
          <Select
            size="small"
            value={kind}
            onChange={(_, { value }) =>
              void desk.choosing.choose({ kind: DRAFT_KINDS.find((one) => one === value) ?? "annual" })
            }
          >
            {DRAFT_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`draft.kinds.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {kind !== "self" && <StageField />}
      </div>
      {term !== null && (
        <p className={mergeClasses(looks.line, looks.quiet)} lang="zh-CN">
          {term}
        </p>
      )}
      {kind === "self" ? <p className={mergeClasses(looks.line, looks.quiet)}>{t("draft.selfOnly")}</p> : <Switches />}
    </>
  );
}

function StageField(): ReactNode {
  const { t } = useTranslation();
  const { desk } = useDraftTools();
  const stage = useDraftState(desk, ({ choices }) => choices.stage);
  return (
    <Field label={t("draft.stage")} size="small">
      <Select
        size="small"
        value={stage}
        onChange={(_, { value }) =>
          void desk.choosing.choose({ stage: STAGE_WORDS.find((one) => one === value) ?? STAGE_WORDS[0] })
        }
      >
        {STAGE_WORDS.map((one) => (
          <option key={one} value={one}>
            {t(`draft.stages.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const SWITCHES = ["annex", "charts", "shading", "papers"] as const;

function Switches(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const choices = useDraftState(desk, (state) => state.choices);
  return (
    <div className={looks.checks}>
      {SWITCHES.map((name) => (
        <Checkbox
          key={name}
          checked={choices[name]}
          label={t(`draft.${name}`)}
          onChange={(_, { checked }) => void desk.choosing.choose({ [name]: checked === true })}
        />
      ))}
    </div>
  );
}
