import type { PlanName } from '#model/library.ts';

/** Figures of the tables that the sentences name. */
export interface PlanFigures {
  /** Level that means plan as written, and the highest one, as percent. */
  readonly plan: string;
  readonly maximum: string;
  /** Year in which levers start, and a year later. */
  readonly start: string;
  readonly late: string;
  /** How many levers there are in all, tasks, safeguards, and levers of the two projects that go first. */
  readonly levers: string;
  readonly tasks: string;
  readonly safeguards: string;
  readonly green: string;
  readonly digital: string;
}

const sentences: Readonly<Record<PlanName, (figures: PlanFigures) => string>> = {
  none: ({ tasks, safeguards }) =>
    `${tasks} 项任务和 ${safeguards} 项保障都不做：趋势和外部世界自己会走到哪里。`,
  plan: ({ levers, plan, start }) =>
    `${levers} 个杠杆都在 ${plan}，${start} 年起：计划写下的力度。`,
  maximum: ({ levers, maximum, start }) =>
    `${levers} 个杠杆都在 ${maximum}，${start} 年起：力度的上限。`,
  withoutSafeguards: ({ plan, tasks, safeguards }) =>
    `${tasks} 项任务如文（${plan}），${safeguards} 项保障不做：保障值多少。`,
  yearLate: ({ plan, late }) => `力度如文（${plan}），全部推迟到 ${late} 年起：一年的代价。`,
  greenFirst: ({ green, plan, maximum, start, late }) =>
    `绿色化改造 ${green} 项 ${maximum}，${start} 年起；其余各项如文（${plan}），但推迟到 ${late} 年起。`,
  digitalFirst: ({ digital, plan, maximum, start, late }) =>
    `数字化赋能 ${digital} 项 ${maximum}，${start} 年起；其余各项如文（${plan}），但推迟到 ${late} 年起。`,
};

/** Words of the scenario library; loaded when it is first opened. */
export const zh = {
  plans: '计划',
  plansNote: '只换杠杆，外部世界不变',
  worlds: '压力情景：计划如文，换一个外部世界',
  worldsNote: '杠杆如文，外部世界连同已改的因素和项目一起换',
  sentences,
  world: (description: string) => `${description}。`,
  open: '已打开',
  keeps: '假设、自填基数和抽样设置不变。打开算一步，可以撤销。',
};

export type LibraryMessages = typeof zh;
