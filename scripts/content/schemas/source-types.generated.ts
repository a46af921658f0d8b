/** What the files of content/ say, before it is parsed. Made by "npm run generate": do not edit. */

/**
 * By the name of the schema.
 */
export interface SourceTypes {
  area: AreaSource
  'cag-type': CagTypeSource
  cag: CagSource
  diagram: DiagramSource
  funding: FundingSource
  glossary: GlossarySource
  group: GroupSource
  notes: NotesSource
  partnership: PartnershipSource
  roles: RolesSource
  sheet: SheetSource
  venue: VenueSource
}
/**
 * One area of the partnership: its wards, its contact and its officers.
 */
export interface AreaSource {
  /**
   * The area's name.
   */
  name: string
  /**
   * true where this is invented: an "Example" notice is shown and search engines are kept away. Leave it out otherwise.
   */
  example?: boolean
  /**
   * One sentence about the area, at most 140 characters.
   */
  summary: string
  /**
   * The wards that the area covers, at least one.
   *
   * @minItems 1
   *
   * Items: A ward's name.
   */
  wards: [string, ...string[]]
  contact?: ContactSource
  /**
   * The officers, one entry each; [] where none is known.
   */
  officers: OfficerSource[]
  /**
   * The day on which somebody last rang every officer; required where there are officers.
   */
  checked?: string
  /**
   * The folder name of the area that this one became part of.
   */
  succeeded_by?: string
  /**
   * The day on which that happened.
   */
  succeeded_on?: string
}
/**
 * Whom to call in this area, where it differs from the partnership's contact.
 */
export interface ContactSource {
  /**
   * The number to call, with its spaces and in quotation marks: "01922 654703".
   */
  phone?: string
  /**
   * What people call for; it completes the sentence "Call 01922 654703 for …".
   */
  purpose?: string
  /**
   * The e-mail address to write to.
   */
  email?: string
  /**
   * A number for text messages, with its spaces and in quotation marks.
   */
  text?: string
  /**
   * true to say how to call by Relay UK (18001 before the number).
   */
  relay?: boolean
  /**
   * When somebody answers: Monday to Friday, 9am to 5pm.
   */
  hours?: string
}
/**
 * One officer. A post without a name is shown as vacant.
 */
export interface OfficerSource {
  /**
   * The name of an entry in roles.yaml.
   */
  role: string
  /**
   * The officer's name; left out where the post is vacant.
   */
  name?: string
  /**
   * Whom the officer works for.
   */
  organisation?: string
  /**
   * The number of the job, never a private one, with its spaces and in quotation marks.
   */
  phone?: string
  /**
   * The e-mail address of the job, never a private one.
   */
  email?: string
  /**
   * true says that a mobile number or a free-mail address beside it belongs to the job.
   */
  work?: boolean
}
/**
 * A kind of Community Action Group, and who to expect there.
 */
export interface CagTypeSource {
  /**
   * What this kind of CAG is called.
   */
  name: string
  /**
   * A whole number that sorts lists: 1 stands first.
   */
  order?: number
  /**
   * The sentence above the list of who to expect.
   */
  introduction: string
  /**
   * Who to expect, in the order in which they are printed: names of entries in roles.yaml.
   *
   * @minItems 1
   */
  expect: [string | ExpectedSource, ...(string | ExpectedSource)[]]
}
/**
 * A role with the words to print in place of its name: { role: lnp-member, as: LNP Members }.
 */
export interface ExpectedSource {
  /**
   * The name of an entry in roles.yaml.
   */
  role: string
  /**
   * The words to print here when they differ from the role's name. Where they do not, write the role alone: npo.
   */
  as: string
}
/**
 * An area's CAG of one kind: where and when it meets.
 */
export interface CagSource {
  /**
   * Where it meets: the file name of a venue without its ending. Left out, the page says to call.
   */
  venue?: string
  /**
   * When it meets each month: first, second, third, fourth or last, then the weekday, as first Tuesday. Where it meets in some months only, or more than once a month, leave this out and write the dates.
   */
  meets?: string
  /**
   * When it begins, on the 24-hour clock and in quotation marks.
   */
  starts: string
  /**
   * How long it lasts: 2 hours, 90 minutes or 1 hour 30 minutes.
   */
  lasts: string
  /**
   * What there is to eat and drink.
   */
  refreshments?: string
  /**
   * Single dates: changes to the monthly rule, and dates beside it.
   */
  dates?: CagDateSource[]
}
/**
 * One date.
 */
export interface CagDateSource {
  /**
   * The day of the meeting.
   */
  date: string
  /**
   * true where the meeting does not take place.
   */
  cancelled?: boolean
  /**
   * Another date of this CAG that takes the place of the cancelled one.
   */
  instead?: string
  /**
   * A few words shown beside the date.
   */
  note?: string
  /**
   * When it begins on this day, on the 24-hour clock and in quotation marks.
   */
  starts?: string
  /**
   * How long it lasts on this day.
   */
  lasts?: string
  /**
   * Where it meets on this day: the file name of a venue without its ending.
   */
  venue?: string
}
/**
 * A flow diagram as steps and arrows.
 */
export interface DiagramSource {
  /**
   * What the diagram shows.
   */
  title: string
  /**
   * The whole diagram in words, for those who cannot see it.
   */
  description: string
  /**
   * The boxes, 2 to 12 of them, in the order in which they are read.
   *
   * @minItems 2
   * @maxItems 12
   */
  steps: [DiagramStepSource, DiagramStepSource, ...DiagramStepSource[]]
  /**
   * The arrows, each as [from, to] or [from, to, words on the arrow].
   *
   * @minItems 1
   */
  then: [[string, string] | [string, string, string], ...([string, string] | [string, string, string])[]]
  /**
   * original, or reconstructed where the diagram was made anew from the text; that is printed under it.
   */
  source?: 'original' | 'reconstructed'
}
/**
 * One box.
 */
export interface DiagramStepSource {
  /**
   * A short name by which the arrows refer to this box.
   */
  id: string
  /**
   * The word or words in bold in the box.
   */
  label: string
  /**
   * What follows the label in the box.
   */
  text?: string
}
/**
 * The funding acknowledgements, each under a name of its own.
 */
export interface FundingSource {
  [k: string]: FunderSource
}
/**
 * One funder.
 */
export interface FunderSource {
  /**
   * The fund's name in full.
   */
  fund: string
  /**
   * The words of the acknowledgement, exactly as the grant gives them.
   */
  statement: string
  /**
   * The fund's motto; the rules eu-2007-2013 ask for one.
   */
  tagline?: string
  /**
   * Which publicity rules the grant follows, by the years of its programme.
   */
  rules: 'eu-2000-2006' | 'eu-2007-2013' | 'eu-2014-2020' | 'none'
  /**
   * eu for the flag of the European Union, which all EU rules ask for; none if left out.
   */
  emblem?: 'eu' | 'none'
  /**
   * The first day of the funding.
   */
  from?: string
  /**
   * The last day of the funding; the acknowledgement stays after it.
   */
  until?: string
}
/**
 * Abbreviations and what they stand for.
 */
export interface GlossarySource {
  /**
   * What the abbreviation stands for, in full.
   */
  [k: string]: string
}
/**
 * A group of the whole partnership.
 */
export interface GroupSource {
  /**
   * The group's name.
   */
  name: string
  /**
   * What the group does, in a sentence or two.
   */
  about: string
  /**
   * The folder name of the group that this one reports to.
   */
  parent?: string
  /**
   * Who paid: names of entries in funding.yaml, as [erdf]. The partnership's if left out; [] for no acknowledgement.
   *
   * Items: The name of an entry in funding.yaml.
   */
  funding?: string[]
}
/**
 * Notes of a meeting.
 */
export interface NotesSource {
  /**
   * The heading of the notes.
   */
  title: string
  /**
   * A sub-group or theme that the meeting was about.
   */
  about?: string
  /**
   * Which of the area's CAGs met: the name of its file without its ending.
   */
  cag?: string
  /**
   * draft is not shown to the public, published is not yet agreed, agreed was agreed at a later meeting.
   */
  status: 'draft' | 'published' | 'agreed'
  /**
   * Who wrote the notes, as [Sam Okafor, Priya Shah].
   *
   * Items: A name.
   */
  authors?: string[]
  /**
   * Who was there, as [Sam Okafor, Priya Shah].
   *
   * Items: A name.
   */
  present?: string[]
  /**
   * Who sent apologies, as [Sam Okafor, Priya Shah].
   *
   * Items: A name.
   */
  apologies?: string[]
  /**
   * What is to be done, one entry each.
   */
  actions?: ActionSource[]
  /**
   * The day on which the notes were agreed; with status agreed.
   */
  agreed_on?: string
  /**
   * true for a document kept word for word: no advice is given on its language.
   */
  quoted?: boolean
}
/**
 * One thing to be done.
 */
export interface ActionSource {
  /**
   * What is to be done.
   */
  action: string
  /**
   * Who does it.
   */
  owner?: string
  /**
   * By when.
   */
  due?: string
  /**
   * open until it is done or dropped.
   */
  status: 'open' | 'done' | 'dropped'
}
/**
 * Who publishes, and how to reach them.
 */
export interface PartnershipSource {
  /**
   * The partnership's name in full.
   */
  name: string
  /**
   * What the name is shortened to; one area is "an LNP".
   */
  abbreviation: string
  /**
   * true where the whole partnership is invented. Leave it out otherwise.
   */
  example?: boolean
  /**
   * The home page's heading; the name if left out.
   */
  strapline?: string
  /**
   * The website's own address: begins with https:// and ends in a slash.
   */
  url: string
  /**
   * One or two sentences for the home page.
   */
  about: string
  contact: PartnershipContactSource
  /**
   * The partnership's logo; its name in type if left out.
   */
  logo?: {
    /**
     * The picture's file.
     */
    image: string
    /**
     * What the logo says, for those who cannot see it.
     */
    alt: string
  }
  /**
   * Who paid: names of entries in funding.yaml, as [erdf]. They are acknowledged on every page and leaflet.
   *
   * Items: The name of an entry in funding.yaml.
   */
  funding?: string[]
  /**
   * What the accessibility statement needs.
   */
  accessibility: {
    /**
     * The day on which the statement was first written.
     */
    prepared: string
    /**
     * The day on which the statement was last checked; check it every year.
     */
    reviewed: string
    /**
     * Whom to tell about a problem: a phone number or an e-mail address. The partnership's contact if left out.
     */
    contact?: string
    /**
     * A test of the website by people.
     */
    tested?: {
      /**
       * The day of the test.
       */
      on: string
      /**
       * Who tested, and with what.
       */
      how: string
    }
    /**
     * What is known not to be accessible, one sentence each.
     *
     * Items: One thing that is not accessible.
     */
    issues?: string[]
  }
  /**
   * What the privacy page needs.
   */
  privacy?: {
    /**
     * Whom to ask about personal data: a phone number or an e-mail address.
     */
    contact?: string
    /**
     * For how many months the names of those present at a meeting are shown; then only how many they were. 24 if left out.
     */
    attendance_months?: number
  }
  /**
   * A notice at the top of every page, for a time.
   */
  alert?: {
    /**
     * The words of the notice.
     */
    text: string
    /**
     * The first day on which it is shown.
     */
    from: string
    /**
     * The last day on which it is shown.
     */
    until: string
    /**
     * Where to read more: a page of this site, such as /calendar/, or an address that begins with https://.
     */
    link?: string
  }
  /**
   * Old addresses, each with the page that took its place, or the word gone.
   */
  redirects?: {
    /**
     * A page of this site, such as /areas/canalside/, or the word gone.
     */
    [k: string]: string
  }
}
/**
 * Whom to call. What an area's contact leaves out is taken from here.
 */
export interface PartnershipContactSource {
  /**
   * The number to call, with its spaces and in quotation marks: "01922 654703".
   */
  phone: string
  /**
   * What people call for; it completes the sentence "Call 01922 654703 for …".
   */
  purpose: string
  /**
   * The e-mail address to write to.
   */
  email?: string
  /**
   * A number for text messages, with its spaces and in quotation marks.
   */
  text?: string
  /**
   * true to say how to call by Relay UK (18001 before the number).
   */
  relay?: boolean
  /**
   * When somebody answers: Monday to Friday, 9am to 5pm.
   */
  hours?: string
}
/**
 * The officers' roles, each under a name of its own.
 */
export interface RolesSource {
  [k: string]: RoleSource
}
/**
 * One role.
 */
export interface RoleSource {
  /**
   * The role in full.
   */
  name: string
  /**
   * What the role is shortened to: NPO.
   */
  abbreviation?: string
  /**
   * Whom holders of the role work for.
   */
  organisation?: string
}
/**
 * An information sheet: a page, and leaflets to print.
 */
export interface SheetSource {
  /**
   * The heading of the page and of the leaflet.
   */
  title: string
  /**
   * A shorter title for breadcrumbs, the feet of pages and tear-off strips; the title if left out.
   */
  short_title?: string
  /**
   * What is printed above the title.
   */
  label: string
  /**
   * The first paragraph; search engines show it too.
   */
  summary: string
  /**
   * Which editions to make: partnership for everybody, areas for one of each area's own.
   *
   * @minItems 1
   *
   * Items: partnership: one for everybody; areas: one for each area, with its contact.
   */
  editions: ['partnership' | 'areas', ...('partnership' | 'areas')[]]
  /**
   * Which leaflets to make; [] for none. There is always a page.
   *
   * Items: A format of leaflet.
   */
  leaflet: ('a4' | 'a4-large-print' | 'a5-booklet' | 'a3-poster' | 'a4-poster')[]
  /**
   * The headings of the sections that the poster carries.
   *
   * @minItems 1
   *
   * Items: A heading of this sheet.
   */
  poster?: [string, ...string[]]
  /**
   * A whole number that sorts lists: 1 stands first.
   */
  order?: number
  /**
   * Who paid: names of entries in funding.yaml, as [erdf]. The partnership's if left out; [] for no acknowledgement.
   *
   * Items: The name of an entry in funding.yaml.
   */
  funding?: string[]
  /**
   * The day on which the sheet was last changed.
   */
  updated: string
  /**
   * The day by which the sheet is to be read again: its page says so, and from then on you are reminded.
   */
  review_by?: string
  /**
   * true for a document kept word for word: no advice is given on its language.
   */
  quoted?: boolean
}
/**
 * A library, hall or centre: where CAGs meet and leaflets are picked up.
 */
export interface VenueSource {
  /**
   * What the place is called.
   */
  name: string
  /**
   * true where this is invented: an "Example" notice is shown and search engines are kept away. Leave it out otherwise.
   */
  example?: boolean
  /**
   * Street and town, without the postcode.
   */
  address: string
  /**
   * The postcode in capitals with its space.
   */
  postcode: string
  /**
   * What helps people get in and take part, as [Step-free entrance, Hearing loop]. Leave it out where nobody has looked.
   *
   * @minItems 1
   *
   * Items: One thing that helps people get in and take part.
   */
  access?: [string, ...string[]]
  /**
   * The place's own number, with its spaces and in quotation marks.
   */
  phone?: string
  /**
   * Sheets whose leaflets the place keeps for the public, as [what-is-a-cag].
   *
   * Items: The file name of a sheet without its ending.
   */
  stocks?: string[]
}
