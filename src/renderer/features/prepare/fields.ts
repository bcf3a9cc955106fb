/** Fields that an action leads to, marked by `data-field`. */
export const FIELD = {
  brief: 'brief',
  newGoal: 'newGoal',
  newPerson: 'newPerson',
  newSession: 'newSession',
  newSegment: 'newSegment'
} as const
