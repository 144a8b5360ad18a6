const narrow = /[\sfijlrtI.,:;'’|!()[\]/\-·]/;
const wide = /[mwMW%@—]/;
const capital = /[A-Z&0-9]/;
const fullWidth = /[…\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u3000-\u303F]/;

function characterWidth(character: string): number {
  if (fullWidth.test(character)) return 1;
  if (narrow.test(character)) return 0.32;
  if (wide.test(character)) return 0.88;
  return capital.test(character) ? 0.66 : 0.56;
}

/** Estimated width of a text in pixels, a little generous for every font of the stack. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontSize;
}

/** The text, or as much of it as fits into `width` pixels with an ellipsis. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const room = width - characterWidth('…') * fontSize;
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += characterWidth(character) * fontSize;
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
