/** Why the linter says nothing of a mutant, by its kind and field. One that is no longer needed fails the test. */
export const reasons: Readonly<Record<string, string>> = {
  'date after today: entity/managementBody/members/*/from':
    'Who is elected may take office later; until then the member is not counted, neither for courses nor otherwise.',
  'date after today: entity/managementBody/members/*/until': 'A term of office ordinarily ends on a day to come.',
  'date after today: oversight/followUps/*/due': 'What is due lies ahead by its nature.',
  'date after today: actions/actions/*/due': 'What is due lies ahead by its nature.',
  'date after today: risks/risks/*/due': 'What is due lies ahead by its nature.',
}
