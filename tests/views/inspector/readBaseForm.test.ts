import { expect, test } from 'vitest';
import { retypedOutput } from '#views/inspector/base/readBaseForm.ts';

test('a typed base figure keeps its size when the language changes, and so its unit', () => {
  expect(retypedOutput('500', 'zh', 'en')).toBe('50');
  expect(retypedOutput('1,234.5', 'zh', 'en')).toBe('123.45');
  expect(retypedOutput('50', 'en', 'zh')).toBe('500');
  expect(retypedOutput('500', 'zh', 'zh')).toBe('500');
  expect(retypedOutput('五百', 'zh', 'en')).toBe('五百');
});
