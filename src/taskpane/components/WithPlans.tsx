import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { loadPlans, type Plans } from '../../usecases/programmeSource';
import { errorDetail, errorText } from '../errorText';
import { PlansReact, usePane } from '../paneContext';

const useStyles = makeStyles({ loading: { padding: '24px' } });

/** Shows its children once the plans are there; until then that they are on their way, or why they cannot be had. */
export function WithPlans({ children }: { readonly children: ReactNode }) {
  const { services, strings, language, noteFault } = usePane();
  const styles = useStyles();
  // Own plans come and go while the pane is open; until they are read again the last ones stand.
  const own = useSyncExternalStore(services.plans.subscribe, services.plans.text);
  const [loaded, setLoaded] = useState<{ readonly plans?: Plans; readonly fault?: unknown }>({});
  useEffect(() => {
    let wanted = true;
    loadPlans(services.programmes).then(
      (plans) => wanted && setLoaded({ plans }),
      (fault: unknown) => {
        if (!wanted) return;
        noteFault(errorDetail(fault));
        setLoaded({ fault });
      },
    );
    return () => {
      wanted = false;
    };
  }, [services, noteFault, own]);
  if (loaded.plans) return <PlansReact value={loaded.plans}>{children}</PlansReact>;
  if (loaded.fault === undefined) return <Spinner className={styles.loading} label={strings.app.loading} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{errorText(loaded.fault, strings, language)}</MessageBarBody>
    </MessageBar>
  );
}
