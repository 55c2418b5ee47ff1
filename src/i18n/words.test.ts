import { languages } from 'words:languages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from './words.ts';

/** The words that the first view does without, which in these tests come with all others otherwise. */
const more = {
  ar: vi.fn(() => Promise.resolve({ default: { 'billing.form.save': () => 'حفظ' } })),
  en: vi.fn(() => Promise.resolve({ default: { 'billing.form.save': () => 'Save' } })),
};

// A second language, so that these tests speak of choosing and not of what happens to be translated.
beforeEach(async () => {
  const first = await languages['en']?.();
  if (first === undefined) throw new Error('There are no English words');
  const english = { ...first, loadMore: more.en };
  const arabic = { ...first, default: { 'foot.refresh': () => 'تحديث' }, loadMore: more.ar };
  vi.spyOn(languages, 'en').mockResolvedValue(english);
  vi.spyOn(languages, 'ar').mockResolvedValue(arabic);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('the English words', () => {
  it('count as people do', async () => {
    const { t } = await loadWords('en');
    expect(t('summary.reached', { count: 1 })).toBe('1 limit reached');
    expect(t('summary.reached', { count: 2 })).toBe('2 limits reached');
    expect(t('limits.used', { used: 1234, max: 10 })).toBe('1,234 of 10');
  });

  it('fit each kind of cap that a plan may have for triggers', async () => {
    const { t } = await loadWords('en');
    expect(t('limits.triggers.basic', { cap: 'counted', max: 2 })).toBe('up to 2 basic');
    expect(t('limits.triggers.basic', { cap: 'unlimited' })).toBe('unlimited basic');
    expect(t('limits.triggers.advanced', { cap: 'unknown' })).toBe('advanced not stated');
  });

  it('tell a feature that has a name from one that nobody knows', async () => {
    const { has } = await loadWords('en');
    expect(has('features.name.file_upload')).toBe(true);
    expect(has('features.name.teleportation')).toBe(false);
    expect(has('toString')).toBe(false);
  });
});

describe('the language', () => {
  it('is the viewer’s, with its direction, and no other is loaded', async () => {
    const words = await loadWords('ar-EG');
    expect(words.t('foot.refresh')).toBe('تحديث');
    expect(words).toMatchObject({ locale: 'ar-EG', dir: 'rtl' });
  });

  it.each(['da', undefined, '', 'not a locale'])('is English for %j', async (locale) => {
    const words = await loadWords(locale);
    expect(words.t('foot.refresh')).toBe('Refresh');
    expect(words).toMatchObject({ locale: 'en', dir: 'ltr' });
    expect(languages['ar']).not.toHaveBeenCalled();
  });

  it('is English where the viewer’s own fails to load', async () => {
    vi.mocked(languages['ar'])?.mockRejectedValueOnce(new Error('chunk gone'));
    expect(await loadWords('ar')).toMatchObject({ locale: 'en', dir: 'ltr' });
  });

  it('writes dates as the viewer’s region does', async () => {
    const { date } = await loadWords('en-GB', 'UTC');
    expect(date(Date.UTC(2014, 7, 6))).toBe('6 August 2014');
  });
});

describe('the words that the first view does without', () => {
  it('are not there before they are asked for', async () => {
    const words = await loadWords('ar');
    expect(words.hasMore()).toBe(false);
    expect(words.has('billing.form.save')).toBe(false);
    await words.loadMore();
    expect(words.hasMore()).toBe(true);
    expect(words.t('billing.form.save')).toBe('حفظ');
    expect(words.t('foot.refresh')).toBe('تحديث');
  });

  it('are English where the language’s own fail to load', async () => {
    const words = await loadWords('ar');
    more.ar.mockRejectedValueOnce(new Error('chunk gone'));
    await words.loadMore();
    expect(words.t('foot.refresh')).toBe('تحديث');
    expect(words.t('billing.form.save')).toBe('Save');
  });

  it('can be asked for again where English fails as well', async () => {
    const words = await loadWords('ar');
    more.ar.mockRejectedValueOnce(new Error('chunk gone'));
    more.en.mockRejectedValueOnce(new Error('chunk gone'));
    await expect(words.loadMore()).rejects.toThrow('chunk gone');
    expect(words.hasMore()).toBe(false);
    await words.loadMore();
    expect(words.t('billing.form.save')).toBe('حفظ');
  });
});
