import { lazy, Suspense } from 'react';
import { Button, Divider, Field, makeStyles, Radio, RadioGroup, Switch, Text } from '@fluentui/react-components';
import { CheckedFormView } from '../components/CheckedFormView';
import { Folded } from '../components/Folded';
import { EmptyState } from '../components/EmptyState';
import { LongList } from '../components/LongList';
import { PageFrame } from '../components/PageFrame';
import { SendForms } from '../components/SendForms';
import { TaskProgress } from '../components/TaskProgress';
import { RenewDialog } from '../components/RenewDialog';
import { RenewOffers } from '../components/RenewOffers';
import { severityCounts } from '../actions/severityCounts';
import { useCheck } from '../hooks/useCheck';
import { useRenew } from '../hooks/useRenew';
import { usePane } from '../paneContext';
import type { CheckedForm } from '../../usecases/checkWorkbook';

const OwnTable = lazy(() => import('../components/OwnTable'));
const ReturnedCopy = lazy(() => import('../components/ReturnedCopy'));

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  results: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

/** Forms shown at once of a workbook with many: each is a list of its own. */
const FORMS = 20;

/** Kiểm tra: what is wrong, why, in which cell, and what to do. */
export default function CheckPage() {
  const { strings } = usePane();
  const styles = useStyles();
  const check = useCheck();
  const { checked, task } = check;
  const renewing = useRenew((sheet) => check.look(checked?.scope === 'active' ? sheet : undefined));
  const nothing = checked?.scope === 'all' ? strings.check.noForms : strings.check.notAForm;
  return (
    <PageFrame title={strings.check.title} {...(checked ? {} : { intro: strings.check.intro })}>
      {!checked && <CheckOptions check={check} />}
      <Button appearance="primary" disabledFocusable={task.doing !== undefined} onClick={() => void check.run()}>
        {checked ? strings.check.again : strings.check.run}
      </Button>
      {checked && <Folded title={strings.check.options}>{() => <CheckOptions check={check} />}</Folded>}
      <TaskProgress task={task} />
      <TaskProgress task={renewing.task} />
      <RenewDialog renewing={renewing} />
      {checked && checked.forms.length === 0 && (
        <>
          <EmptyState text={nothing} />
          <Suspense>
            <OwnTable renewing={renewing} />
          </Suspense>
        </>
      )}
      {checked && checked.forms.length > 0 && (
        <div className={styles.results}>
          <LongList entries={checked.forms} step={FORMS} words={strings.list} className={styles.results} isOfBlocks>
            {(form) => (
              <CheckedFormView
                key={`${form.submission.sheet} ${form.submission.unit.code}`}
                form={form}
                sheet={checked.sheets.get(form.submission.sheet)}
                lookAgain={() => check.look(checked.scope === 'active' ? form.submission.sheet : undefined)}
                onGoTo={(finding) => void check.goToCell(finding)}
                onExplain={(finding, text) => void check.explain(form, finding, text)}
                offers={<RenewOffers forms={ofSheet(checked.forms, form)} renewing={renewing} />}
              />
            )}
          </LongList>
          {isRight(checked.forms) && (
            <Suspense>
              <ReturnedCopy checked={checked} />
            </Suspense>
          )}
          <SendForms forms={checked.forms} />
          {checked.others.length > 0 && (
            <>
              <Divider />
              <Text size={200}>{strings.check.otherSheets(checked.others.join(', '))}</Text>
            </>
          )}
        </div>
      )}
    </PageFrame>
  );
}

function isRight(forms: readonly CheckedForm[]): boolean {
  const { error, warning } = severityCounts(forms);
  return error + warning === 0;
}

/** The forms of a sheet at its first; none at the others of it, so that a sheet has its offers once. */
function ofSheet(forms: readonly CheckedForm[], { submission }: CheckedForm): readonly CheckedForm[] {
  const all = forms.filter((form) => form.submission.sheet === submission.sheet);
  return all[0]?.submission === submission ? all : [];
}

/** What is checked and how; folded after the first check, so that what was found comes first. */
function CheckOptions({ check }: { readonly check: ReturnType<typeof useCheck> }) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <>
      <Field label={strings.check.scope}>
        <RadioGroup
          layout="horizontal"
          value={check.scope}
          onChange={(_, { value }) => check.setScope(value === 'all' ? 'all' : 'active')}
        >
          <Radio value="active" label={strings.check.active} />
          <Radio value="all" label={strings.check.all} />
        </RadioGroup>
      </Field>
      <div className={styles.switches}>
        <Switch label={strings.check.live} checked={check.live} onChange={(_, { checked: on }) => check.setLive(on)} />
        <Switch
          label={strings.check.marks}
          checked={check.marked}
          onChange={(_, { checked: on }) => void check.mark(on)}
        />
      </div>
    </>
  );
}
