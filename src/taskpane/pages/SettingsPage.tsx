import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { MAKER, planWithVersion } from '../../domain/plan/planVersion';
import { Folded } from '../components/Folded';
import { MoveKept } from '../components/MoveKept';
import { PageFrame } from '../components/PageFrame';
import { NotCopied } from '../components/NotCopied';
import { WipeKept } from '../components/WipeKept';
import { useCopy } from '../hooks/useCopy';
import { fileSecondsChoices, keepFileSeconds, keptFileSeconds } from '../fileSeconds';
import { ONE_FILE_WORDS } from '../strings/oneFileWords';
import { usePane, usePlans, type LanguageChoice, type ThemeChoice } from '../paneContext';

const KeptFolderList = lazy(() => import('../components/board/KeptFolderList'));
const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });
const LANGUAGES: readonly LanguageChoice[] = ['auto', 'vi', 'en'];
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Cài đặt: language, theme, where things come from, diagnostics. */
export default function SettingsPage() {
  const pane = usePane();
  const { strings, services, languageChoice, themeChoice } = pane;
  const styles = useStyles();
  const { officeSource, host } = services.environment;
  // Beside the grid there is no Excel to follow.
  const isGrid = host === 'grid';
  const languages = { ...strings.settings.languages, ...(isGrid ? { auto: strings.settings.usual } : {}) };
  const themes = { ...strings.settings.themes, ...(isGrid ? { auto: strings.settings.asSystem } : {}) };
  return (
    <PageFrame title={strings.settings.title}>
      <Field label={strings.settings.language}>
        <Select
          value={languageChoice}
          onChange={(_, { value }) => pane.chooseLanguage(LANGUAGES.find((one) => one === value) ?? 'auto')}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.settings.theme}>
        <Select
          value={themeChoice}
          onChange={(_, { value }) => pane.chooseTheme(THEMES.find((one) => one === value) ?? 'auto')}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {themes[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Fact name={strings.settings.program} text={MAKER} />
      <PackedDigest />
      <PlanVersions />
      <FileTime />
      <Fact name={strings.settings.numbers} text={strings.settings.numbersText} />
      <Fact
        name={strings.settings.office}
        text={
          officeSource === undefined
            ? strings.settings.officeNone
            : strings.settings.officeText[officeSource.copy](officeSource.address)
        }
      />
      <Text>{isGrid ? strings.settings.privacyInBrowser : strings.settings.privacyInExcel}</Text>
      {services.folders && (
        <Suspense>
          <KeptFolderList />
        </Suspense>
      )}
      {services.moving && <MoveKept moving={services.moving} />}
      {services.kept && <WipeKept kept={services.kept} />}
      <Diagnostics />
      <Button className={styles.start} appearance="subtle" onClick={pane.openFirstRun}>
        {strings.settings.again}
      </Button>
    </PageFrame>
  );
}

/** What somebody who got the one file by mail or on a stick can hold against the release's own list. */
function PackedDigest() {
  const { language, services } = usePane();
  const { packed } = services.environment;
  if (packed === undefined) return null;
  const words = ONE_FILE_WORDS[language];
  return (
    <div>
      <Fact name={words.digest} text={packed} />
      <Text size={200}>{words.hint}</Text>
    </div>
  );
}

/** Every plan at hand with its version and document. */
function PlanVersions() {
  const { strings } = usePane();
  const { programmes } = usePlans();
  return (
    <Folded title={strings.settings.plans(programmes.length)}>
      {() => (
        <ul>
          {programmes.map((plan) => (
            <li key={plan.id}>
              <Text size={200}>{planWithVersion(plan)}</Text>
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

function FileTime() {
  const { strings, services } = usePane();
  const [seconds, setSeconds] = useState(() => keptFileSeconds(services.preferences));
  const choose = (wanted: number): void => {
    keepFileSeconds(services.preferences, wanted);
    setSeconds(wanted);
  };
  return (
    <Field label={strings.settings.fileTime} hint={strings.settings.fileTimeHint}>
      <Select value={seconds} onChange={(_, { value }) => choose(Number(value))}>
        {fileSecondsChoices(seconds).map((one) => (
          <option key={one} value={one}>
            {strings.settings.fileSeconds(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <Text block weight="semibold">
        {name}
      </Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{text}</Text>
    </div>
  );
}

function Diagnostics() {
  const { strings, services, faults } = usePane();
  const styles = useStyles();
  const { copy, copied, refused } = useCopy();
  const facts = [...services.environment.diagnostics, ...Object.entries(services.port.capabilities)];
  const lines = [...facts.map(([name, value]) => `${name}: ${value}`), ...faults];
  return (
    <>
      <Button className={styles.start} onClick={() => void copy(lines.join('\n'))}>
        {copied ? strings.settings.copied : strings.settings.diagnostics}
      </Button>
      <Text size={200}>{strings.settings.diagnosticsHint}</Text>
      <NotCopied text={refused} />
    </>
  );
}
