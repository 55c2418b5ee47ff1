import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, conflictsBetween, notTakenOver } from './billing-draft.ts';
import { billingFields, type Billing } from './billing.ts';
import { runs } from '../property-runs.ts';

const stored: Billing = { first_name: 'Jonathan', last_name: 'Doe ', address2: '', email: 'jo@example.com' };

describe('the changes that a draft makes', () => {
  it.each<[string, Billing, Billing]>([
    ['only what differs', { first_name: 'John', email: 'jo@example.com' }, { first_name: 'John' }],
    ['a cleared field as empty', { email: '' }, { email: '' }],
    ['a field that was missing', { phone: '+49 30 1' }, { phone: '+49 30 1' }],
    ['nothing for a field that is missing and stays empty', { phone: '', address2: '  ' }, {}],
    ['what was typed without the space around it', { first_name: ' John ' }, { first_name: 'John' }],
    ['nothing for a space typed at the end', { first_name: 'Jonathan ' }, {}],
    ['nothing for a stored space that was left alone', { last_name: 'Doe ' }, {}],
    ['a stored space that was taken away', { last_name: 'Doe' }, { last_name: 'Doe' }],
  ])('are %s', (_, draft, changes) => {
    expect(changesBetween(stored, draft)).toEqual(changes);
  });

  it('are none for the stored contact itself, and give the draft when laid over it', () => {
    const value = fc.string({ maxLength: 4 }).map((text) => text.trim());
    const billing = fc.record(Object.fromEntries(billingFields.map((field) => [field, value])));
    fc.assert(
      fc.property(billing, billing, (base: Billing, draft: Billing) => {
        expect(changesBetween(base, base)).toEqual({});
        expect({ ...base, ...changesBetween(base, draft) }).toEqual(draft);
      }),
      runs(50),
    );
  });
});

describe('a change by somebody else meanwhile', () => {
  const conflicts = (theirs: Billing, changes: Billing) =>
    conflictsBetween(stored, { ...stored, ...theirs }, changes);

  it('is a conflict where both changed one field to different values', () => {
    expect(conflicts({ first_name: 'Joanna' }, { first_name: 'John' })).toEqual([
      { field: 'first_name', base: 'Jonathan', theirs: 'Joanna', mine: 'John' },
    ]);
  });

  it('is a conflict where they cleared what I changed, and where I clear what they filled in', () => {
    expect(conflicts({ email: '', phone: '1' }, { email: 'new@example.com', phone: '' })).toEqual([
      { field: 'email', base: 'jo@example.com', theirs: '', mine: 'new@example.com' },
      { field: 'phone', base: '', theirs: '1', mine: '' },
    ]);
  });

  it.each<[string, Billing, Billing]>([
    ['they changed another field', { email: 'new@example.com' }, { first_name: 'John' }],
    ['both made the same change', { first_name: 'John' }, { first_name: 'John' }],
    ['nobody else changed anything', {}, { first_name: 'John' }],
  ])('is none where %s', (_, theirs, changes) => {
    expect(conflicts(theirs, changes)).toEqual([]);
  });
});

it('names what was sent and is not stored, with both values', () => {
  const changes: Billing = { first_name: 'John', email: 'new@example.com', phone: '', city: 'Bonn' };
  expect(notTakenOver(changes, { first_name: 'John', email: 'jo@example.com' })).toEqual([
    { field: 'email', sent: 'new@example.com', stored: 'jo@example.com' },
    { field: 'city', sent: 'Bonn', stored: '' },
  ]);
});
