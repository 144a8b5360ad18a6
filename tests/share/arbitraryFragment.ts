import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { writeBytes } from '#share/bytesText.ts';
import { closeLink } from '#share/closeLink.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { sectionKeys } from '#share/sections.ts';
import { arbitraryLink } from './arbitraryLink.ts';

const signs = '0123456789abcdefghijklmnopqrstuvwxyzAZ.~-_#%<>"&\u0000é中\uD800';
/** Text of the signs of links and of those that mean something elsewhere. */
const noise = fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 80 });

/** What breaks readers elsewhere. */
const traps = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '1e999',
  '9e-999',
  '-9999999e-999',
  '9'.repeat(400),
  '1e308.00-1e308',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '%00%FF%E4%BD',
  '../../etc/passwd',
  '${1+1}',
  '\u202E\uFEFF',
);

const digits = fc.constantFrom(...Array.from('0123456789abz.-_enOA'));
/** Something that looks like the content of a section. */
const content = fc.oneof(
  noise,
  traps,
  fc.string({ unit: digits, maxLength: 40 }),
  fc.tuple(fc.string({ unit: digits, maxLength: 4 }), traps).map(([code, trap]) => code + trap),
);
const letter = fc.constantFrom(...Object.values(sectionKeys), 'Q', '', '_', '<');
const versions = fc.oneof(
  fc.constantFrom('1.1.1', '1.1.2', '9.9.9', '0.0.0', '9999.9999.9999', '1.1', '-1.1.1', ''),
  noise,
);

/** Links with a valid check whose sections hold anything. */
const structured = fc
  .tuple(versions, fc.array(fc.tuple(letter, content), { maxLength: 8 }))
  .map(([head, parts]) => closeLink([head, ...parts.map(([key, text]) => key + text)].join('~')));

const real = fc.sample(arbitraryLink, { numRuns: 300, seed: 4 }).map(encodeLink);

/** Real links in which a stretch is replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...real), fc.nat(), fc.oneof(noise, traps), fc.nat(20))
  .map(([link, at, text, length]) => {
    const place = at % link.length;
    return link.slice(0, place) + text + link.slice(place + length);
  });

/** Characters that are more than a packed section may hold. */
const size = 600_000;

/** Packed sections that hold anything, repeat without end, or are damaged. */
const packed = fc
  .tuple(
    fc.oneof(noise, structured, fc.constantFrom('~a', 'b00', '0', '~', '~Z')),
    fc.constantFrom(1, 1, 1, 1, 10, 100, 1000, 200_000),
    fc.option(fc.tuple(fc.nat(), fc.nat(255))),
  )
  .map(([text, times, damage]) => {
    const repeated = text.repeat(Math.min(times, Math.ceil(size / Math.max(1, text.length))));
    const bytes = deflateSync(new TextEncoder().encode(repeated), { level: 1 });
    if (damage && bytes.length > 0) bytes[damage[0] % bytes.length] = damage[1];
    return closeLink(`1.1.1~rp1~${sectionKeys.packed}${writeBytes(bytes)}~z5`);
  });

/** What may stand behind the `#` of an address, by how it is made. */
export const fragments = { noise, anything: fc.string(), structured, mutated, packed };
