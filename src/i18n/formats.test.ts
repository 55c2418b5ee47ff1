import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const writing = { now: 'now', list: { pair: ' and ', last: ', and ', others: ', ' } };
const formatsIn = (locale: string, timeZone = 'UTC') => createFormats(locale, timeZone, writing);
const created = Date.UTC(2014, 7, 6, 23, 2, 9);

describe('a list', () => {
  it.each([
    [[], ''],
    [['Agents'], 'Agents'],
    [['Agents', 'Goals'], 'Agents and Goals'],
    [['Agents', 'Goals', 'Triggers'], 'Agents, Goals, and Triggers'],
    [['Agents', 'Departments', 'Goals', 'Triggers'], 'Agents, Departments, Goals, and Triggers'],
  ])('of %j reads "%s"', (items, text) => {
    expect(formatsIn('en').list(items)).toBe(text);
  });
});

describe('dates and times', () => {
  it('are written as the language writes them', () => {
    expect(formatsIn('de').date(created)).toBe('6. August 2014');
    expect(formatsIn('en').date(created)).toBe('August 6, 2014');
  });

  it('are in the time zone of the viewer', () => {
    expect(formatsIn('de', 'Asia/Tokyo').date(created)).toBe('7. August 2014');
    expect(formatsIn('de', 'Asia/Tokyo').time(created)).toBe('08:02:09');
  });

  it('are there even where the time zone is not one that the browser knows', () => {
    expect(formatsIn('en', 'Middle-earth/Shire').date(Date.UTC(2014, 7, 15))).toContain('2014');
  });
});

describe('a time relative to now', () => {
  const { relativeTime } = formatsIn('en');
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
