import { describe, expect, it } from 'vitest';
import {
  backToForm,
  cancelled,
  chosen,
  discarded,
  editing,
  opened,
  reviewed,
  stayed,
  typed,
} from './editing.ts';
import { newForm, valueIn, withTyped } from './form.ts';
import type { Saving } from './saving.ts';

const stored = { email: 'not an address', first_name: 'Jonathan', country_code: 'XX' };
const fresh = editing(newForm(stored));
const changed = editing(withTyped(newForm(stored), 'first_name', 'John'));
const unknown: Saving = {
  kind: 'unknown',
  form: changed.form,
  cause: 'no-answer',
  checks: 1,
  isChecking: true,
};

const idle: Saving = { ...unknown, isChecking: false };
const conflict: Saving = {
  kind: 'conflict',
  form: changed.form,
  theirs: { ...stored, first_name: 'Jon' },
  conflicts: [{ field: 'first_name', base: 'Jonathan', theirs: 'Jon', mine: 'John' }],
  choices: {},
};
const notSaved: Saving = { kind: 'not-saved', form: changed.form, obstacle: { kind: 'unreachable' } };
const reviewing: Saving = { kind: 'reviewing', form: changed.form };
const beyondTheForm = [reviewing, conflict, notSaved, idle];
const leaving: Saving = { kind: 'leaving', form: changed.form, from: changed };
const saved: Saving = { kind: 'saved' };
const closed: Saving = { kind: 'closed' };

describe('a form', () => {
  it('opens on what is stored', () => {
    const state = opened({ kind: 'closed' }, stored);
    expect(state).toEqual(fresh);
    expect(valueIn(fresh.form, 'first_name')).toBe('Jonathan');
    expect(valueIn(fresh.form, 'city')).toBe('');
  });

  it('is not opened over one that is open', () => {
    expect(opened(changed, stored)).toBe(changed);
  });

  it('opens with what was typed and not taken over, on what is stored by now', () => {
    const fields = [{ field: 'first_name', sent: 'John', stored: 'Jon' }] as const;
    const now = { ...stored, first_name: 'Jon', email: 'jo@example.com' };
    expect(opened({ kind: 'not-taken-over', form: changed.form, fields }, now)).toEqual(
      editing(withTyped(newForm(now), 'first_name', 'John')),
    );
  });

  it('has nothing to review while nothing is changed, or was changed back', () => {
    expect(reviewed(fresh)).toMatchObject({ complaint: { kind: 'nothing-changed' } });
    expect(reviewed(typed(changed, 'first_name', 'Jonathan'))).toMatchObject({
      complaint: { kind: 'nothing-changed' },
    });
  });

  it('is reviewed with a stored value that would not pass, if that was not touched', () => {
    expect(reviewed(changed)).toEqual({ kind: 'reviewing', form: changed.form });
  });

  it('names what is wrong with what was changed, until that field is changed again', () => {
    const complained = reviewed(typed(typed(changed, 'email', 'nobody'), 'country_code', 'YY'));
    expect(complained).toMatchObject({
      complaint: { faults: { email: { kind: 'email' }, country_code: { kind: 'country' } } },
    });
    expect(typed(complained, 'email', 'n')).toMatchObject({
      complaint: { kind: 'faults', faults: { country_code: { kind: 'country' } } },
    });
    expect(typed(typed(complained, 'email', 'n'), 'country_code', 'DE')).toMatchObject({
      complaint: { kind: 'none' },
    });
  });

  it('keeps the words of the server about other fields than the one that is changed', () => {
    const words = { general: 'No.', fields: { email: 'is taken', city: 'is unknown' } };
    expect(typed(editing(changed.form, { kind: 'rejected', words }), 'email', 'x')).toMatchObject({
      complaint: { words: { general: 'No.', fields: { city: 'is unknown' } } },
    });
  });
});

describe('leaving', () => {
  it('closes a form without changes at once', () => {
    expect(cancelled(fresh)).toEqual({ kind: 'closed' });
  });

  it.each<Saving>([changed, ...beyondTheForm])(
    'asks first where something was changed, and goes back to where it was: $kind',
    (state) => {
      expect(cancelled(state)).toMatchObject({ kind: 'leaving' });
      expect(stayed(cancelled(state))).toEqual(state);
      expect(discarded(cancelled(state))).toEqual({ kind: 'closed' });
    },
  );

  it('gives up a check under way, so that it can be made again', () => {
    expect(stayed(cancelled(unknown))).toMatchObject({ kind: 'unknown', isChecking: false });
  });

  it.each<Saving['kind']>(['checking', 'saving', 'verifying'])('is not possible while %s', (kind) => {
    const state = { kind, form: changed.form } as Saving;
    expect(cancelled(state)).toBe(state);
    expect(backToForm(state)).toBe(state);
    expect(typed(state, 'email', 'x')).toBe(state);
  });
});

it.each(beyondTheForm)('goes back to the form from $kind', (state) => {
  expect(backToForm(state)).toEqual(editing(changed.form));
});

it('keeps each choice that was made, and the last for each field', () => {
  const both = chosen(chosen(conflict, 'first_name', 'mine'), 'city', 'theirs');
  expect(both).toEqual({ ...conflict, choices: { first_name: 'mine', city: 'theirs' } });
  expect(chosen(both, 'first_name', 'theirs')).toMatchObject({ choices: { first_name: 'theirs' } });
});

describe('a press that does not apply does nothing', () => {
  const all = [closed, saved, changed, ...beyondTheForm, leaving];

  it.each<[string, (state: Saving) => Saving, readonly Saving['kind'][]]>([
    ['"Edit"', (state) => opened(state, stored), ['closed', 'saved']],
    ['a key stroke', (state) => typed(state, 'city', 'Bonn'), ['editing']],
    ['"Review changes"', reviewed, ['editing']],
    ['"Back"', backToForm, ['reviewing', 'conflict', 'not-saved', 'unknown']],
    ['a choice', (state) => chosen(state, 'first_name', 'mine'), ['conflict']],
    ['"Cancel"', cancelled, ['editing', 'reviewing', 'conflict', 'not-saved', 'unknown']],
    ['"Throw away"', discarded, ['leaving']],
    ['"Keep editing"', stayed, ['leaving']],
  ])('%s', (_, press, kinds) => {
    const changing = all.filter((state) => press(state) !== state).map(({ kind }) => kind);
    expect(changing).toEqual(kinds);
  });
});

it('goes back to the form with all that was typed, and remembers an update without an answer', () => {
  const form = { ...changed.form, isUnanswered: true };
  expect(backToForm({ ...unknown, form })).toEqual(editing(form));
});
