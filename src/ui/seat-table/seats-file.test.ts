import { expect, it } from 'vitest';
import { loadWords } from '../../i18n/words.ts';
import { seatsCsv, seatsFileName } from './seats-file.ts';

it('holds a line for each agent under the headings of the table, with times that are nobody’s local ones', async () => {
  const jane = {
    ...{ id: 1, name: 'Doe, Jane', email: '=jane@example.com', isEnabled: true },
    ...{
      isOwner: true,
      isAdministrator: true,
      createdAt: 0,
      lastSeenAt: Date.UTC(2025, 0, 31, 23, 59, 1, 500),
    },
  };
  const nobody = { ...jane, id: 2, name: undefined, email: undefined, isEnabled: false, isOwner: false };
  const file = seatsCsv([jane, { ...nobody, lastSeenAt: undefined }], await loadWords('en', 'Asia/Tokyo'));
  expect(file.split('\r\n')).toEqual([
    '"Name","Email","Role","Seat","Last seen in Chat"',
    '"Doe, Jane","\'=jane@example.com","Owner","Holds a seat","2025-01-31T23:59:01Z"',
    '"Agent 2","","Administrator","Disabled",""',
    '',
  ]);
});

it('is named by the day', () => {
  expect(seatsFileName(Date.UTC(2025, 0, 31, 23, 59))).toBe('chat-seats-2025-01-31.csv');
});
