import { describe, expect, it } from 'vitest';
import { loadWords } from './words.ts';

/** These tests read the compiled words that ship, not samples. */

describe('how many agents were found, in Arabic,', () => {
  it.each([
    [0, 'لم يتم العثور على وكلاء'],
    [1, 'تم العثور على وكيل واحد'],
    [2, 'تم العثور على وكيلين'],
    [3, 'تم العثور على 3 وكلاء'],
    [5, 'تم العثور على 5 وكلاء'],
    [11, 'تم العثور على 11 وكيلًا'],
    [100, 'تم العثور على 100 وكيل'],
    [1234, 'تم العثور على 1,234 وكيلًا'],
  ])('for %d has one of the six forms: %s', async (count, text) => {
    const { t } = await loadWords('ar');
    expect(t('seats.found', { count })).toBe(text);
  });

  it('is told of two counts in one sentence by the form of each', async () => {
    const { t } = await loadWords('ar');
    expect(t('seatTable.counts', { held: 11, disabled: 2 })).toBe('11 وكيلًا يشغلون مقاعد، اثنان معطَّلان');
    expect(t('seatTable.counts', { held: 2, disabled: 11 })).toBe('وكيلان يشغلان مقعدين، 11 معطَّلًا');
  });
});

describe('how many limits are exceeded', () => {
  it.each([
    [0, 'Przekroczono 0 limitów', 'Превышено 0 лимитов'],
    [1, 'Przekroczono 1 limit', 'Превышен 1 лимит'],
    [2, 'Przekroczono 2 limity', 'Превышено 2 лимита'],
    [3, 'Przekroczono 3 limity', 'Превышено 3 лимита'],
    [5, 'Przekroczono 5 limitów', 'Превышено 5 лимитов'],
    [11, 'Przekroczono 11 limitów', 'Превышено 11 лимитов'],
    [21, 'Przekroczono 21 limitów', 'Превышен 21 лимит'],
    [22, 'Przekroczono 22 limity', 'Превышено 22 лимита'],
    [100, 'Przekroczono 100 limitów', 'Превышено 100 лимитов'],
    [1234, 'Przekroczono 1234 limity', 'Превышено 1\u00a0234 лимита'],
  ])('for %d reads "%s" in Polish and "%s" in Russian', async (count, polish, russian) => {
    const [pl, ru] = await Promise.all([loadWords('pl'), loadWords('ru')]);
    expect(pl.t('summary.exceeded', { count })).toBe(polish);
    expect(ru.t('summary.exceeded', { count })).toBe(russian);
  });

  it.each([
    [1, 'חריגה ממגבלה אחת'],
    [2, 'חריגה משתי מגבלות'],
    [3, 'חריגה מ-3 מגבלות'],
  ])('for %d has a form of its own in Hebrew: %s', async (count, text) => {
    const { t } = await loadWords('he');
    expect(t('summary.exceeded', { count })).toBe(text);
  });
});

describe('the number 1234', () => {
  it.each([
    ['ar', '1,234'],
    ['de', '1.234'],
    ['en', '1,234'],
    ['en-GB', '1,234'],
    ['es', '1234'],
    ['es-419', '1,234'],
    ['fr', '1\u202f234'],
    ['fr-CA', '1\u00a0234'],
    ['he', '1,234'],
    ['it', '1234'],
    ['ja', '1,234'],
    ['ko', '1,234'],
    ['nl', '1.234'],
    ['pl', '1234'],
    ['pt-BR', '1.234'],
    ['ru', '1\u00a0234'],
    ['tr', '1.234'],
    ['zh-CN', '1,234'],
    ['zh-TW', '1,234'],
  ])('is written in %s as "%s"', async (locale, written) => {
    const { t } = await loadWords(locale);
    expect(t('limits.stated', { max: 1234 })).toContain(written);
  });
});
