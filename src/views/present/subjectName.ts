import type { ControlsMessages } from '#i18n/controls/zh.ts';
import { projectIds, type LeverId } from '#model/generated/tables.ts';
import type { Subject } from './RoomState.ts';

/** Name of a lever, or of a project. */
export function subjectName(subject: Subject, words: ControlsMessages): string {
  const project = projectIds.find((id) => id === subject);
  return project ? words.projects[project].name : words.levers[subject as LeverId];
}
