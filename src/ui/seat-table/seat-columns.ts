import type { Agent } from '../../account/seat.ts';
import { roleOf } from '../../account/seats.ts';
import type { Words } from '../../i18n/words.ts';
import { agentName } from '../seats/agent-words.ts';

/** The columns of the table and of the file, in their order. */
export const seatColumns = ['name', 'email', 'role', 'seat', 'lastSeen'] as const;

export type SeatColumn = (typeof seatColumns)[number];

/** The columns whose cells say the same on the screen and in the file. */
export type TextColumn = Exclude<SeatColumn, 'lastSeen'>;

/** What a cell says; `''` where nothing is known. */
export function cellText(agent: Agent, column: TextColumn, words: Words): string {
  switch (column) {
    case 'name':
      return agentName(agent, words);
    case 'email':
      return agent.email ?? '';
    case 'role':
      return words.t(`seats.role.${roleOf(agent)}`);
    case 'seat':
      return words.t(agent.isEnabled ? 'seatTable.held' : 'seatTable.disabled');
  }
}
