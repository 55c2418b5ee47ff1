import * as gardenAlert from '../../../bench/garden-runtime-kit/alert.tsx';
import * as gardenButton from '../../../bench/garden-runtime-kit/button.tsx';
import * as gardenCheckBox from '../../../bench/garden-runtime-kit/check-box.tsx';
import * as gardenSection from '../../../bench/garden-runtime-kit/section.tsx';
import * as gardenSurroundings from '../../../bench/garden-runtime-kit/surroundings.tsx';
import * as gardenTag from '../../../bench/garden-runtime-kit/tag.tsx';
import * as gardenTextField from '../../../bench/garden-runtime-kit/text-field.tsx';
import * as gardenText from '../../../bench/garden-runtime-kit/text.tsx';
import * as alert from '../../../src/ui/kit/alert.tsx';
import * as button from '../../../src/ui/kit/button.tsx';
import * as checkBox from '../../../src/ui/kit/check-box.tsx';
import * as section from '../../../src/ui/kit/section.tsx';
import * as surroundings from '../../../src/ui/kit/surroundings.tsx';
import * as tag from '../../../src/ui/kit/tag.tsx';
import * as textField from '../../../src/ui/kit/text-field.tsx';
import * as text from '../../../src/ui/kit/text.tsx';

/** The kit as it ships, and the same on Garden's runtime. */
export const kits = {
  own: {
    ...alert,
    ...button,
    ...checkBox,
    ...section,
    ...surroundings,
    ...tag,
    ...textField,
    ...text,
  },
  garden: {
    ...gardenAlert,
    ...gardenButton,
    ...gardenCheckBox,
    ...gardenSection,
    ...gardenSurroundings,
    ...gardenTag,
    ...gardenTextField,
    ...gardenText,
  },
} satisfies Record<string, unknown>;

export type Kit = (typeof kits)['own'];
