import { expect, it } from 'vitest';
import { withMarkedPart } from './marked-part.ts';

it('is put in the place of what was between the marks, and of nothing else', () => {
  const text = 'Before\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\n<!-- b -->\n<!-- /b -->\n';
  expect(withMarkedPart(text, 'a', 'new')).toBe(
    'Before\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\n<!-- b -->\n<!-- /b -->\n',
  );
});

it.each(['', '<!-- a -->', '<!-- /a --> <!-- a -->'])(
  'is not put anywhere without both marks: %j',
  (text) => {
    expect(() => withMarkedPart(text, 'a', 'new')).toThrow('There is no part');
  },
);
