/**
 * Officialese and the plain words for it: our own selection from what the A to Z of the Plain English Campaign and the
 * style guide of GOV.UK advise against. Only words that are hardly ever right are here.
 */

/** A row has the forms of a word in order, then after the slash the same forms of the plain word. */
const rows: readonly (readonly [offices: string, plain: string])[] = [
  ['utilise|utilises|utilised|utilising|utilisation', 'use|uses|used|using|use'],
  ['facilitate|facilitates|facilitated|facilitating', 'help|helps|helped|helping'],
  ['stakeholder|stakeholders', 'person or group with an interest|people and groups with an interest'],
  ['commence|commences|commenced|commencing|commencement', 'start|starts|started|starting|start'],
  ['endeavour|endeavours|endeavoured|endeavouring', 'try|tries|tried|trying'],
  ['ascertain|ascertains|ascertained|ascertaining', 'find out|finds out|found out|finding out'],
  ['expedite|expedites|expedited|expediting', 'speed up|speeds up|sped up|speeding up'],
  ['disseminate|disseminates|disseminated|disseminating', 'pass on|passes on|passed on|passing on'],
  ['leverage|leverages|leveraged|leveraging', 'use|uses|used|using'],
  ['incentivise|incentivises|incentivised|incentivising', 'encourage|encourages|encouraged|encouraging'],
  ['operationalise|operationalised|operationalising', 'start|started|starting'],
  ['evidenced|evidencing', 'shown|showing'],
  ['actioned|actioning', 'done|doing'],
  ['apprise|apprised|apprising', 'tell|told|telling'],
  ['procure|procures|procured|procuring', 'buy|buys|bought|buying'],
  ['remunerate|remunerated|remuneration', 'pay|paid|pay'],
  ['terminate|terminates|terminated|terminating', 'end|ends|ended|ending'],
  ['necessitate|necessitates|necessitated|necessitating', 'need|needs|needed|needing'],
  ['synergy|synergies', 'working together|working together'],
  ['methodology|methodologies', 'method|methods'],
  ['paradigm|paradigms', 'way of thinking|ways of thinking'],
  ['cognisant', 'aware'],
  ['aforementioned', 'these'],
  ['hereby', '(leave it out)'],
  ['herewith', 'with this'],
  ['forthwith', 'at once'],
  ['heretofore', 'until now'],
  ['hitherto', 'until now'],
  ['notwithstanding', 'even though'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['going forward', 'from now on'],
  ['moving forward', 'from now on'],
  ['in order to', 'to'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['pursuant to', 'under'],
  ['in accordance with', 'as … says'],
  ['with regard to', 'about'],
  ['with regards to', 'about'],
  ['in regard to', 'about'],
  ['with respect to', 'about'],
  ['in respect of', 'about'],
  ['in relation to', 'about'],
  ['in the event of', 'if there is'],
  ['in the event that', 'if'],
  ['on the grounds that', 'because'],
  ['due to the fact that', 'because'],
  ['despite the fact that', 'although'],
  ['at this moment in time', 'now'],
  ['at the present time', 'now'],
  ['in the near future', 'soon'],
  ['for the purpose of', 'for'],
  ['for the purposes of', 'for'],
  ['by means of', 'by'],
  ['the majority of', 'most'],
  ['a large proportion of', 'many'],
  ['on a regular basis', 'regularly'],
  ['on a daily basis', 'every day'],
  ['on a monthly basis', 'every month'],
  ['is able to', 'can'],
  ['are able to', 'can'],
  ['blue sky thinking', 'new ideas'],
  ['low hanging fruit', 'what is done easily'],
  ['best practice', 'what works best'],
  ['capacity building', 'training and support'],
  ['deep dive', 'close look'],
  ['touch base', 'talk'],
]

/** Word → plain word, both in lower case. `utilize` is `utilise` here. */
export const plainWordFor: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([offices, plain]) => {
    const forms = plain.split('|')
    return offices.split('|').flatMap((form, index): [string, string][] => {
      const better = forms[index] ?? plain
      return [
        [form, better],
        [form.replace(/is(?=(?:e|es|ed|ing|ation)$)/, 'iz'), better],
      ]
    })
  }),
)
