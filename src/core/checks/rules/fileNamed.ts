import type { RuleVariants } from '../../../domain/findingRule';
import { fullName } from '../../../domain/territory/unit';
import { defineRule } from '../checkRule';
import { unitKnown } from './unitKnown';

const variants = {
  otherFile: {
    severity: 'warning',
    vi: 'Tên tệp là của {named} (mã {other}), nhưng biểu bên trong là của {listed} (mã {code}). Kiểm tra có gửi nhầm biểu của đơn vị khác không.',
    en: 'The file is named after {named} (code {other}), but the form in it is of {listed} (code {code}). Check whether the form of another unit was sent by mistake.',
  },
} as const satisfies RuleVariants;

/** V03 of the file: it is not named after another unit than the form in it. Where the head names that one too, the head is at fault. */
export const fileNamed = defineRule({
  id: 'V03',
  identity: true,
  title: unitKnown.title,
  variants,
  check: (form) => {
    const { unit, fileNames } = form.context;
    const { unit: given, unitName, headerPlaces } = form.submission;
    if (!unit || !fileNames || unitName.includes(fileNames.name)) return [];
    const params = { named: fullName(fileNames), other: fileNames.code, listed: fullName(unit), code: given.code };
    return [{ variant: 'otherFile', element: '', params, place: headerPlaces?.unit ?? form.place('') }];
  },
});
