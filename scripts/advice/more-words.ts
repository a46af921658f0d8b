/** Everyday words that the dictionary lacks. Names of a place belong in words.txt. */

export const moreWords: ReadonlySet<string> = new Set(
  `
  actioned advisor advisors aikido airfryer airfryers airtightness alliums antisocial ap aquafit arboricultural
  arboriculture arborist arborists archdeaconry astroturf audiobook audiobooks avocet avocets awayday awaydays babygrow
  babygrows backfill backfilled bailie bakeoff barmcake barmcakes befriender befrienders bellringer bellringers
  bellringing bhangra bikeability binbag binbags biogas birdbox birdboxes bmi boardgame boardgames boccia bolognese
  bona bootcamp bootcamps boroughwide bothies bothy boxercise brac bric burgage burgess burgesses busway byelaw byelaws
  byelection caddy cafe café cafes cafés callaloo callout callouts campion canalside captcha carpark carparks carr
  carse carshare carsharing cashpoint cashpoints cateye cateyes celandines chai chandlery chargepoint chargepoints
  chatbot chatbots cheerleading chromebook chromebooks clampers clawback cllr cllrs cnr coeliac coeliacs columbarium
  commonhold compline compostable concs convenor convenors coppiced copyedit covid creche crèche creches crèches
  crowdfunder crowdfunders crypto cuckooing cul culverted cyber cybercrime cybersecurity cyclepath cyclepaths cycleway
  cycleways daffs dashcam dashcams daytripper daytrippers de deafblind decarbonisation decarbonise decarbonised defib
  defibs delisted der djembe djembes dockless docx don'ts doula doulas downpipe downpipes downsizer downsizers
  draughtproofing dropdown drystone dyscalculia dyspraxia dyspraxic ebike ebikes ebook ebooks ebulletin egusi
  enewsletter escooter escooters eucharist facepainting facto falafel falafels fenland fenlands ferch fête fêtes fide
  fingerpost fingerposts flatshare flipchart flipcharts flyposting flytip flytipped flytipper flytippers flytipping
  foodbank foodbanks footway footways forma formers fufu fundraise fundraised fundraises futsal gastropub gazebo gif
  gilets goosander grabrail grabrails graffitied grandad grandads grandkids grantmaking grazings greenspace greenspaces
  greywater gritbin gritbins guelder gulley gurdwara gurdwaras gurning hackathon hackathons halfterm handbells handover
  handyperson handypersons harbourmaster harbourmasters harbourside hardstanding haugh hayfever headwater heathland
  heathlands heatpump heatpumps hibernacula hibernaculum hillwalking hogweed homeswap homewatch honoraria hotspot
  hotspots houseshare hydropower iftar infographic infographics insource insourced insourcing intergenerational
  jobcentre jobcentres jobseeker jobseekers jollof jpeg kerbstone kerbstones keysafe keysafes kirk kirks kirkyard
  kirkyards kirpan knapweed laminator langar laundrette laundrettes layby laybys leachate leafletting leat leats
  legionella lifejacket lifejackets liftshare liftsharing litterpick litterpicker litterpickers litterpicking
  litterpicks liveaboard liveaboards livechat livestream livestreamed livestreaming llyn loch lochs lochside lockkeeper
  lockkeepers lockside longlist longlisted longlisting machair macramé mahjong mailout mailouts makerspace mandir
  mandirs marram masala masjid masjids masse masterplan meadowland microchip microchipped microchipping microgrant
  microgrants micromobility mins minutetaker morris mtgs mths multiagency multistorey naloxone nana nans narrowboat
  narrowboats narthex natterjack neeps neighbourly nem nestbox nestboxes neurodivergent neurodiverse neurodiversity
  nightjar nightjars niqab nitrous noctule norovirus nr offboarding officio ok olds onboarding orienteers outturn
  outturns overspill paddleboard paddleboarding paddleboards padel pakora pakoras paneer panini paninis pantiles
  parklet parklets parkrun passcode passcodes pdf pdfs pebbledash pebbledashed penstock penstocks perimenopausal
  perimenopause perry pescatarian petanque pétanque phlebotomy photovoltaics pickleball pierogi pilates pinfold
  pipistrelle pipistrelles placemaking playbus playscheme playschemes pollarded pollarding pooper portaloo portaloos
  powerchair powerchairs precepting prediabetes prediabetic preloved proformas pumptrack quizmaster quizmasters
  railhead raingarden raingardens ramsons rata rebrand rebranded rebranding recycler recyclers refloat refurb rehome
  rehomed rehoming renewables reoffend reoffending repoint repointed repointing reprofile reprofiled reprofiling
  repurpose repurposing reroof reroofed reskill reskilling responder responders retender retendered reusables rewild
  rewilded rewilding rhymetime rhyne rhynes ringfence ringfenced ringfencing roaders roadmap roadmaps roadsweeper
  roadsweepers rollator rollators rollout rootstock rostered roti rotis rushbearing saltmarsh saltmarshes scabious
  scrappage screengrab scrollable shelduck shinty sightline sightlines signalbox signalboxes signup siskin sitrep
  skatepark skateparks slowworm slowworms smishing smokefree snus soakaway soakaways soffit soffits soya speedbump
  speedbumps speedgun speedguns speedwatch splashpad splashpads spyhole staircasing stairlift stairlifts staithe
  staithes statins steading steadings steelpan steelpans stormwater storytime stotties strandline strath streetfood
  streetscape streetscapes streetsweeper subpostmaster subpostmasters swale swales swapshop tabards taekwondo tai
  taskforce tba tbc tbd teambuilding telecare telehealth throwline throwlines tideline tikka timebank timebanking
  timebanks timeframe timeframes timesheet timesheets timeslot timeslots toadlets tollhouse tollhouses toolkits
  topsliced townland townlands townscape townscapes townwide toybox treecreeper treepit turnback tweenagers tweens
  unaffordable undercliff underspend underspends uninsulated unminuted unneighbourly upcycle upcycled upcycler
  upcyclers upcycling upskilling vanload vanloads vaper vapers vicechair videocall videoconference virement virements
  vis vlog vlogs voce von walkability walkthrough washhouse washhouses watermeadow watermeadows waymark waymarks webpage
  webpages wellbeing wetroom wetrooms whitebeam wifi willowherb windfarm windfarms wishlist wishlists wks woodchip
  woodchips workstream workstreams zimmer zipwire zipwires zumba
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
