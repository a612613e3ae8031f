import { Text } from '@fluentui/react-components';
import { carriedSentence, leftText } from '../../usecases/carryWords';
import { keptSentence, outsideSentence } from '../../usecases/mendWords';
import { messageOf } from '../../usecases/messages';
import type { RenewPreview, Renewing } from '../hooks/useRenew';
import { usePane } from '../paneContext';
import { QuestionDialog } from './QuestionDialog';
import { ToldLines } from './ToldLines';

/** What would be made of a form and what does not fit, before it is done; why it cannot be done. */
export function RenewDialog({ renewing: { preview, answer } }: { readonly renewing: Renewing }) {
  const { strings } = usePane();
  const words = strings.renew;
  if (!preview) return null;
  const isDone = preview.kind === 'refused' || preview.kind === 'sound';
  const yes = { label: preview.kind === 'mend' ? words.apply : words.make, onChoose: () => answer(true) };
  const no = { label: isDone ? words.close : strings.app.cancel, onChoose: () => answer(false) };
  return (
    <QuestionDialog
      title={isDone ? words.refused : preview.kind === 'mend' ? words.mend : words.make}
      onClose={() => answer(false)}
      answers={isDone ? [no] : [yes, no]}
    >
      <Told preview={preview} />
    </QuestionDialog>
  );
}

function Told({ preview }: { readonly preview: RenewPreview }) {
  const { strings, language } = usePane();
  const words = strings.renew;
  if (preview.kind === 'sound') return <Text>{words.sound}</Text>;
  if (preview.kind === 'refused') return <Text>{preview.why[language]}</Text>;
  if (preview.kind === 'carry') {
    const { carried } = preview;
    return (
      <>
        <Text>{sentence(carriedSentence(carried)[language])}</Text>
        {carried.proposals !== undefined && <Text>{words.proposed}</Text>}
        <ToldLines title={words.left} lines={carried.left.map((left) => leftText(left, language))} />
        <Text>{words.original}</Text>
      </>
    );
  }
  const { damage, mended } = preview.mending;
  return (
    <>
      <ToldLines
        title={words.damage}
        lines={damage.map((finding) => `${finding.place.cell} ${messageOf(finding, language)}`)}
      />
      <Text>{sentence(keptSentence(mended)[language])}</Text>
      <ToldLines title={words.outside} lines={mended.outside.map((one) => outsideSentence(one)[language])} />
      <Text>{words.inPlace}</Text>
    </>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`;
