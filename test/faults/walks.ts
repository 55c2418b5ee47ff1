import { moments, type Moment } from './expectations.ts';
import type { Walk } from './walk.ts';

/** One walk for each call of each column. */
function walksOf(moment: Moment): readonly (Walk & { readonly name: string })[] {
  return moment.columns.flatMap((column) =>
    column.calls.map((call) => ({
      name: `${moment.title}, ${column.title.replaceAll('`', '')}${column.calls.length > 1 ? `, ${call}` : ''}`,
      moment,
      column,
      call,
    })),
  );
}

/** Of all moments. */
export const allWalks = moments.flatMap(walksOf);
