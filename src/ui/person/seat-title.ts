import type { Words } from '../../i18n/words.ts';
import type { Seat } from '../../store/person/person-state.ts';

/** The answer in one line. */
export function seatTitle({ kind }: Seat, { t }: Words): string {
  switch (kind) {
    case 'held':
      return t('person.holdsSeat');
    case 'disabled':
      return t('person.disabled');
    case 'none':
      return t('person.holdsNoSeat');
  }
}
