import type { LimitFigure } from '../in-page/marks.ts';

/** A scenario of the workbench, and what stands in the limits once all are counted. */
export interface Measured {
  readonly scenario: string;
  readonly limits: readonly LimitFigure[];
}

/** All six limits have a figure, and each list is one page. */
export const nearlyFull: Measured = {
  scenario: 'nearly-full',
  limits: [
    ['Agents', '9 of 10'],
    ['Departments', '4 of 5'],
    ['Triggers', '7 of 8'],
    ['Goals', '4 of 5'],
    ['Concurrent chats', 'Unlimited'],
    ['Chat history search', 'Unlimited'],
  ],
};

export const twentyAgents: Measured = { scenario: 'agents-20', limits: [['Agents', '18 of 20']] };
export const twoThousandAgents: Measured = {
  scenario: 'agents-2000',
  limits: [['Agents', '1,812 of 2,000']],
};
