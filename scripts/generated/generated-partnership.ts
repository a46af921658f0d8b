/** The files of a generated site that do not depend on its areas: partnership, funders, roles. */

/** `moreContact`: further lines of how to get in touch. */
export const partnershipWith = (moreContact = ''): string => `name: Local Neighbourhood Partnerships
abbreviation: LNP
url: https://lnp.example.org/
about: Neighbours who meet.
example: true
contact:
  phone: "01632 960100"
  purpose: venue details and dates for your area
${moreContact}  hours: Monday to Friday, 9am to 5pm
  relay: true
funding: [erdf]
accessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }
`

export const regionalFund = `erdf:
  fund: European Regional Development Fund
  statement: Project Part-Financed by the European Union
  rules: eu-2000-2006
  emblem: eu
`

export const commonRoles = `npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }
clo: { name: Community Liaison Officer, abbreviation: CLO }
police: { name: Police Sergeant Representative }
public: { name: General public }
`
