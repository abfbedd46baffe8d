export type Timeframe = 'immediate' | '48h' | '28d-standard' | '2w' | '2w-or-28d' | '1-working-day' | 'routine' | 'none';

interface ActionEntry {
  /** The heading of a card. */
  label: string;
  timeframe: Timeframe;
  /** The timeframe in words, as defined by NG12's terms. */
  within: string;
}

/** What NG12 asks for, most urgent first: this order is the order of the cards. */
export const actions = {
  'immediate-specialist-assessment': { label: 'Arrange immediate specialist assessment', timeframe: 'immediate', within: 'within hours' },
  'very-urgent-referral-48h': { label: 'Refer very urgently', timeframe: '48h', within: 'seen within 48 hours' },
  'very-urgent-investigation-48h': { label: 'Very urgent test', timeframe: '48h', within: 'done within 48 hours' },
  'suspected-cancer-pathway-referral': {
    label: 'Refer: suspected cancer pathway',
    timeframe: '28d-standard',
    within: 'cancer diagnosed or ruled out within 28 days of referral',
  },
  'suspected-cancer-pathway-referral-by-dentist': {
    label: 'Dentist refers: suspected cancer pathway',
    timeframe: '28d-standard',
    within: 'cancer diagnosed or ruled out within 28 days of referral',
  },
  'urgent-direct-access-investigation-2w': { label: 'Urgent direct access test', timeframe: '2w', within: 'done within 2 weeks' },
  'urgent-referral-to-dentist-2w': { label: 'Refer urgently to a dentist', timeframe: '2w', within: 'seen within 2 weeks' },
  'assess-and-urgent-investigation-or-referral': {
    label: 'Assess, then urgent test or referral',
    timeframe: '2w-or-28d',
    within: 'urgent test within 2 weeks, or pathway referral',
  },
  'consider-referral-timeframe-not-stated': {
    label: 'Referral to be considered',
    timeframe: 'none',
    within: 'no timeframe stated by NG12',
  },
  // Of earlier editions alone.
  'direct-access-investigation-no-timescale': {
    label: 'Direct access test',
    timeframe: 'none',
    within: 'no timeframe stated by NG12',
  },
  'primary-care-test': { label: 'Test in primary care', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'safety-net-and-do-not-delay-referral': {
    label: 'Safety net, and do not let FIT delay referral',
    timeframe: 'none',
    within: 'no timeframe stated by NG12',
  },
  'non-urgent-direct-access-investigation': { label: 'Non-urgent direct access test', timeframe: 'routine', within: 'routine timescale' },
  'non-urgent-referral': { label: 'Refer, non-urgent', timeframe: 'routine', within: 'routine timescale' },
  'assess-other-causes-and-advise-return': {
    label: 'Look for other causes; advise when to return',
    timeframe: 'none',
    within: 'no timeframe stated by NG12',
  },
  'refer-within-1-working-day': {
    label: 'Send the referral within 1 working day',
    timeframe: '1-working-day',
    within: 'within 1 working day',
  },
  'safety-net-review': { label: 'Safety net: plan a review', timeframe: 'none', within: 'as agreed with the patient' },
  'safety-net-review-results': { label: 'Review and act on results', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'advise-return': { label: 'Advise when to return', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'support-test-completion': { label: 'Help with returning the test', timeframe: 'none', within: 'no timeframe stated by NG12' },
  signpost: { label: 'Follow other guidance', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'information-and-support': { label: 'Inform and support', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'seek-specialist-advice': { label: 'Ask a specialist', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'professional-development': { label: 'Keep learning', timeframe: 'none', within: 'no timeframe stated by NG12' },
  'local-arrangements': { label: 'Local arrangements', timeframe: 'none', within: 'no timeframe stated by NG12' },
} as const satisfies Record<string, ActionEntry>;

export type ActionId = keyof typeof actions;

/** What an action is called and how fast it is. */
export const actionOf = (id: ActionId): ActionEntry => actions[id];

/** Every action, most urgent first. */
export const actionIds = Object.keys(actions) as ActionId[];
