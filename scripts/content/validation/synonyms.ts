/** Other names that people use for fields, and other words for fixed ones, with what they mean here. */

interface Synonym {
  readonly field: string
  /** What to add, where the value has to change as well. */
  readonly also?: string
}

const synonyms: readonly (readonly [words: string, synonym: Synonym])[] = [
  ['message words notice', { field: 'text' }],
  ['to end ends', { field: 'until' }],
  ['since begin begins start', { field: 'from' }],
  ['telephone tel phone_number number', { field: 'phone' }],
  ['mail e_mail email_address', { field: 'email' }],
  ['mobile sms', { field: 'text' }],
  ['mobile', { field: 'phone', also: 'A mobile number needs "work: true" beside it.' }],
  ['cancel cancellation off status state', { field: 'cancelled', also: 'It is written as in: cancelled: true.' }],
  ['programme program period regulation regulations scheme', { field: 'rules' }],
  ['logo flag', { field: 'emblem', also: 'It is written as in: emblem: eu.' }],
  ['opening_hours opening_times', { field: 'hours' }],
  ['time start start_time begins from_time', { field: 'starts' }],
  ['end ends end_time finish finishes until', { field: 'lasts', also: 'It says how long: lasts: 2 hours.' }],
  ['duration length', { field: 'lasts' }],
  ['when meeting day days frequency', { field: 'meets', also: 'It is written as in: meets: first Tuesday.' }],
  ['where location place', { field: 'venue' }],
  ['notes comment remark', { field: 'note' }],
  ['food tea', { field: 'refreshments' }],
  ['heading name', { field: 'title' }],
  ['title', { field: 'name' }],
  ['name words called label', { field: 'as' }],
  ['post position job', { field: 'role' }],
  ['author written_by', { field: 'authors' }],
  ['attendees attendance attending attended in_attendance participants', { field: 'present' }],
  ['apology absent absences', { field: 'apologies' }],
  ['by by_when deadline', { field: 'due' }],
  ['who responsible', { field: 'owner' }],
  ['what task', { field: 'action' }],
  ['website web site address', { field: 'url' }],
  ['description intro', { field: 'summary' }],
  ['description', { field: 'about' }],
  ['post_code zip', { field: 'postcode' }],
  ['ward', { field: 'wards' }],
  ['officer staff', { field: 'officers' }],
  ['last_checked confirmed', { field: 'checked' }],
  ['last_updated modified', { field: 'updated' }],
  ['formats leaflets', { field: 'leaflet' }],
  ['accessibility facilities', { field: 'access' }],
  ['organization org employer company', { field: 'organisation' }],
  ['type cag_type group', { field: 'cag' }],
  ['date day', { field: 'date' }],
  ['date day when', { field: 'on' }],
  ['date', { field: 'updated' }],
  ['review_date', { field: 'review_by' }],
  ['last_reviewed', { field: 'reviewed' }],
  ['months', { field: 'attendance_months' }],
  ['tagline slogan motto', { field: 'strapline' }],
  ['slogan motto', { field: 'tagline' }],
  ['notice banner', { field: 'alert' }],
  ['data_protection gdpr', { field: 'privacy' }],
  ['problems known_issues', { field: 'issues' }],
  ['method', { field: 'how' }],
  ['short short_form', { field: 'abbreviation' }],
  ['name funder', { field: 'fund' }],
  ['wording acknowledgement', { field: 'statement' }],
  ['intro', { field: 'introduction' }],
  ['roles who officers', { field: 'expect' }],
  ['boxes nodes stages', { field: 'steps' }],
  ['arrows', { field: 'then' }],
  ['name heading', { field: 'label' }],
  ['key', { field: 'id' }],
  ['origin', { field: 'source' }],
  ['versions', { field: 'editions' }],
  ['street', { field: 'address' }],
  ['leaflets keeps', { field: 'stocks' }],
  ['merged_into merged_with part_of successor', { field: 'succeeded_by' }],
  ['merged_on closed_on succeeded_date', { field: 'succeeded_on' }],
  ['catering', { field: 'refreshments' }],
  ['meetings', { field: 'dates' }],
  ['theme topic remit', { field: 'about' }],
  ['action_points', { field: 'actions' }],
  ['minutes_by', { field: 'authors' }],
  ['reports_to', { field: 'parent' }],
  ['funders funded_by', { field: 'funding' }],
  ['alternative alt_text caption', { field: 'alt' }],
  ['moved moved_to new_date rearranged rescheduled', { field: 'instead', also: 'It stands beside "cancelled: true".' }],
]

/** Other words for fixed ones, by what people write. */
const choices: readonly (readonly [words: RegExp, choice: string])[] = [
  [/^(?:closed|completed?|finished|achieved)$/i, 'done'],
  [/^(?:cancell?ed|withdrawn|abandoned|not needed)$/i, 'dropped'],
  [/^(?:ongoing|on-going|outstanding|pending|in progress|to do|not started)$/i, 'open'],
  [/^(?:approved|confirmed|signed off)$/i, 'agreed'],
  [/^(?:public|live)$/i, 'published'],
  [/^(?:unpublished|private|in draft)$/i, 'draft'],
  [/^(?:yes|y|true|eu[- ]?flag|european union|.*\b(?:flag|emblem)\b.*)$/i, 'eu'],
  [/^(?:no|n|false|nil|n\/a|without|-)$/i, 'none'],
  [/\b1159\/2000\b|^2000(?:[-–/ ](?:20)?06)?$/, 'eu-2000-2006'],
  [/\b1828\/2006\b|^2007(?:[-–/ ](?:20)?13)?$/, 'eu-2007-2013'],
  [/\b821\/2014\b|^2014(?:[-–/ ](?:20)?20)?$/, 'eu-2014-2020'],
]

/** The allowed word that another one means; undefined where there is none. */
export const choiceInOtherWords = (written: string, among: readonly string[]): string | undefined =>
  choices.find(([words, choice]) => among.includes(choice) && words.test(written.trim()))?.[1]

/**
 * The one of the given fields that another name means; undefined where there is none. `written` is in lower case, its words
 * joined by underscores.
 */
export function synonymOf(written: string, fields: readonly string[]): Synonym | undefined {
  return synonyms.find(([words, { field }]) => fields.includes(field) && words.split(' ').includes(written))?.[1]
}
