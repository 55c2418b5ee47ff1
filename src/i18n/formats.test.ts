import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const created = Date.UTC(2014, 7, 6, 23, 2, 9);

describe('numbers, dates and lists', () => {
  it('are written as the language writes them', () => {
    expect(createFormats('de', 'UTC').number(1234)).toBe('1.234');
    expect(createFormats('en', 'UTC').number(1234)).toBe('1,234');
    expect(createFormats('en', 'UTC').date(created)).toBe('August 6, 2014');
    expect(createFormats('en', 'UTC').list(['Agents', 'Goals'])).toBe('Agents and Goals');
  });

  it('are in the time zone of the viewer', () => {
    expect(createFormats('de', 'Asia/Tokyo').date(created)).toBe('7. August 2014');
    expect(createFormats('de', 'Asia/Tokyo').time(created)).toBe('08:02:09');
  });

  it('are there even where the time zone is not one that the browser knows', () => {
    expect(createFormats('en', 'Middle-earth/Shire').date(Date.UTC(2014, 7, 15))).toContain('2014');
  });
});

describe('a time relative to now', () => {
  const { relativeTime } = createFormats('en', 'UTC');
  const second = 1000;
  const hour = 3600 * second;

  it.each([
    [0, 'now'],
    [-59 * second, 'now'],
    [-60 * second, '1 minute ago'],
    [-119 * second, '1 minute ago'],
    [-59 * 60 * second, '59 minutes ago'],
    [-hour, '1 hour ago'],
    [-47 * hour, '1 day ago'],
    [-40 * 24 * hour, '1 month ago'],
    [-800 * 24 * hour, '2 years ago'],
    [1, 'in 1 second'],
    [30 * second, 'in 30 seconds'],
    [90 * second, 'in 2 minutes'],
  ])('at a distance of %d ms reads "%s"', (distance, text) => {
    expect(relativeTime(created + distance, created)).toBe(text);
  });
});
