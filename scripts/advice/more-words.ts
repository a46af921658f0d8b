/** Everyday words that the dictionary lacks. Names of a place belong in words.txt. */

export const moreWords: ReadonlySet<string> = new Set(
  `
  actioned antisocial bikeability birdbox birdboxes busway byelection café cafe cafés cafes canalside carpark carparks
  chatbot chatbots crèche crèches creche creches cul cuckooing cycleway cycleways cyclepath cyclepaths de decarbonisation
  decarbonise decarbonised ebike ebikes escooter escooters fête fêtes flytip flytipped flytipper flytippers flytipping
  flyposting foodbank foodbanks fundraise fundraised fundraises gazebo graffitied grantmaking greenspace greenspaces gurdwara
  gurdwaras halfterm handover hardstanding heatpump heatpumps hotspot hotspots iftar intergenerational jobcentre
  jobcentres kerbstone kerbstones jobseeker jobseekers litterpick litterpicker litterpickers litterpicking litterpicks livestream livestreamed
  makerspace masterplan microgrant microgrants microchip microchipped naloxone narrowboat narrowboats neighbourly nitrous
  parklet parklets parkrun pierogi pilates placemaking refurb renewables rewilding ringfence ringfenced rollout signup
  skatepark skateparks speedwatch streetscape streetscapes taskforce tba tbc tbd timebank timebanking timebanks toolkits treepit
  unaffordable underspend unneighbourly upcycle upcycled upcycling upskilling videocall videoconference webpage webpages
  wellbeing wifi workstream workstreams zumba
  `
    .trim()
    .split(/\s+/),
)

/** What may stand before a hyphen and is no word by itself: `co-ordinator`, `multi-storey`. */
export const firstParts: ReadonlySet<string> = new Set(
  'anti bi co de e ex extra inter intra macro mega micro mid mini mis multi neo non para post pre pro pseudo re self semi socio sub super tri ultra un under vice'.split(
    ' ',
  ),
)
