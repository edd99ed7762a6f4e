/** A problem with the document, in the pane's words: what happened and what to do next. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemDetails } from "../shared/describe-problem";
import { usePane } from "../shared/pane-context";
import type { PaneProblem } from "../shared/pane-problem";
import { ProblemNotice, ToldNotice } from "../shared/problem-notice";
import type { WordProblem } from "./word-state";

type Props = { readonly problem: WordProblem; readonly retry?: () => void };

export function WordProblemNotice({ problem, retry }: Props): ReactNode {
  const { t } = useTranslation();
  const { version } = usePane();
  const again = retry ? { retry } : {};
  if (!isOfDocument(problem)) return <ProblemNotice problem={problem} {...again} />;
  const what = t(`word.problem.${problem.code}`);
  return (
    <ToldNotice title={t("word.problem.title")} what={what} details={problemDetails(problem, version)} {...again} />
  );
}

function isOfDocument(problem: WordProblem): problem is Exclude<WordProblem, PaneProblem> {
  return /^(document|report|adopt|no-place)-/.test(problem.code);
}
