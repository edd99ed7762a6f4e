/** 汇入. What it shows and does is fetched when somebody comes here. */
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { WayBack } from "../shared/way-back";

const CollectPage = lazy(async () => ({ default: (await import("./collect-page")).CollectPage }));

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  waiting: { padding: tokens.spacingHorizontalL },
});

export function CollectView(): ReactNode {
  const styles = useStyles();
  return (
    <>
      <div className={styles.page}>
        <Suspense fallback={<Waiting />}>
          <CollectPage />
        </Suspense>
      </div>
      <WayBack />
    </>
  );
}

function Waiting(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <ProgressBar aria-label={t("collect.opening")} />
    </div>
  );
}
