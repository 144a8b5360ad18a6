import type { StageMessages } from './stageZh.ts';

/** Words of the stage in English. */
export const stage: StageMessages = {
  stage: {
    label: 'Results',
    tabs: { ladder: 'Ladder', trails: 'Trails', map: 'Map', time: 'Time', table: 'Table' },
    categories: {
      strong: 'Large & strong',
      niche: 'Small & special',
      emerging: 'New economy',
      legacy: 'High-energy',
    },
    categoryCount: (name, count) => `${name}: ${count}`,
    quantity: 'Quantity of the right column',
    selected: 'Selected',
    several: (count) => `${count} clusters`,
    addFirst: '+ choose a cluster',
    addAnother: '+ add another',
    addTo: 'Add a cluster to the time view',
    most: (count) => `${count} at most`,
    deselect: (name) => `Deselect ${name}`,
    loadFailed: 'This view could not be loaded.',
    choose: 'Choose a cluster: its course will stand above the province.',
  },
  ladder: {
    ladder: 'Ladder: output of 135 clusters, 2019 to 2022',
    axis: 'Output, bn yuan, log',
    lines: { 100: '¥10 bn', 500: '¥50 bn', 1000: '¥100 bn' },
    reach: { 500: 'P(≥ 50)', 1000: 'P(≥ 100)' },
    groups: {
      tier1000: '≥ ¥100 bn',
      tier500: '≥ ¥50 bn',
      below: 'Below ¥50 bn',
      line1000: '¥100 bn line',
      line500: '¥50 bn line',
    },
    over: (count, crossed) => `${count} medians over, ${crossed} of them new`,
    below: (count, expected) =>
      `${count} below${expected === undefined ? '' : `, another ${expected} expected over`}`,
    near: (count) => `${count} near the line`,
    crossed: { up: (line) => `past ${line}`, down: (line) => `below ${line}` },
    rest: (count) => `${count} others`,
    belowAxis: (count) => `${count} more below the axis`,
    half: '50%',
    ninety: '90%',
    median: '2022 median',
    row: (name, base, median, band, reach) =>
      `${name}: ${base} in 2019, median ${median} in 2022${band ? `, 90% interval ${band}` : ''}${reach ? `, ${reach}` : ''}`,
    reachText: (line, probability) => `probability to pass ${line} ${probability}`,
  },
  time: {
    province: 'Province',
    provinceNote:
      '135 clusters together; output with four large projects, ratios like for like at 2019 prices',
    grade: (grade) => `base figure grade ${grade}`,
    plan: (change) => `plan ${change}`,
    goal: 'goal',
    reference: (name, value) => `${name.toLowerCase()} ${value}`,
    expected: (value) => `expected ${value}`,
    reach: { 500: '≥ 50', 1000: '≥ 100' },
    tiers: { tier1000: '≥ 100', tier500: '≥ 50' },
    tierUnit: (count) => count,
    summary: (subject, title, from, to, band) =>
      `${subject}, ${title}: ${from} in 2019, median ${to} in 2022${band ? `, 90% interval ${band}` : ''}`,
    key: {
      band: 'median, 50% and 90%',
      plan: 'plan slope from 2019',
      reference: (name) => `${name.toLowerCase()}, same world`,
      expected: (name) => `${name.toLowerCase()}, expected at end-2019`,
    },
  },
};
