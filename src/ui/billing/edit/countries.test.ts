import { expect, it } from 'vitest';
import { countriesIn, countriesMatching } from './countries.ts';

const english = countriesIn('en');
const names = (query: string, countries = english) =>
  countriesMatching(countries, query).map(({ name }) => name);

it.each([
  ['germ', ['Germany']],
  ['DE', expect.arrayContaining(['Germany', 'Denmark'])],
  ['united ki', ['United Kingdom']],
  ['kingdom united', ['United Kingdom']],
  ['cote', ['Côte d’Ivoire']],
  ['nowhere', []],
])('finds by the beginning of any word, or by the code: %j', (query, expected) => {
  expect(names(query)).toEqual(expected);
});

it.each(['', '   ', '()'])('shows all countries for %j', (query) => {
  expect(names(query)).toHaveLength(249);
});

it('has the names and the order of the language', () => {
  const german = countriesIn('de');
  expect(names('oster', german)).toEqual(['Österreich']);
  expect(german.findIndex(({ code }) => code === 'AT')).toBeLessThan(
    german.findIndex(({ code }) => code === 'PK'),
  );
});
