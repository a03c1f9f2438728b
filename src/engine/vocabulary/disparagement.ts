/** Speaking badly of those the author works for, with, or for the good of. */
export const disparagementWords = {
  /** Whom the author's own words make theirs. */
  'target-own': [
    '(carers|staff|stewards|volunteers|nurses|seniors|managers|drivers|crew|guards|supervisors|support workers) (that|who|whom)? (i|we) (work|works) with',
    '(my|our|the) (treasurer|chair|chairman|chairwoman|secretary|director of|finance director|area director|operations manager|ops manager|event manager|client manager)',
    '(my|our|the) (line|area|regional|shift|team|care|home|registered|deputy|site|duty|crew|ops|operations|new|useless|so called|lovely|own|old|current)? (manager|managers|boss|bosses|supervisor|supervisors|gaffer|gaffers|team leader|team leaders|team lead|deputy|ceo|chief exec|trustee|trustees|directors|director|coordinator|co ordinator|duty manager|schedulers|scheduler|employer|employers|higher ups|seniors|senior carer|shift leader)',
    '(my|our) (work|workplace|job|company|firm|charity|organisation|organization|hr|colleague|colleagues|workmate|workmates|coworker|coworkers|co worker|co workers|team|crew|staff|shift|rota|service|home|office|head office|depot|control room|unit|shop)',
    '(where|place|company|charity|home|people|lot|firm|agency) (that|which|who|whom)? (i|we) (work|works|volunteer|am working|have worked|do shifts) (for|at|with|in)?',
    "(place|company|charity|home|lot|firm|agency) (i'm|im|i am|we're) (at|with|working for|working at)",
    '(people|someone|girl|lad|woman|man|bloke|guy|lady|some|idiot|idiots|one) (i|that i|who i|at|from) (work|works) (with)?',
    '(this|that) (job|company|charity|organisation|organization|workplace|place of work|employer)',
    '(i|we|actually|still) (work|volunteer) (here|there)',
  ],
  /** Whose they are only the rest can say. */
  'target-perhaps': [
    '(a|an|one) (director|manager|boss|ceo|chief exec|trustee|supervisor|team leader|senior) (who|that)',
    '(management|managers|the manager|the boss|bosses|hr|head office|the office|the company|the charity|the organisation|the trustees|the board|the directors|the ceo|the seniors|senior management|upper management|them upstairs|the suits|the bosses|the gaffer|gaffers|the agency|the team|the crew|the rota|this place|that place|the place|this lot|that lot)',
    '(some|certain|other|the|half|these|those) (staff|carers|carer|support workers|volunteers|stewards|guards|medics|nurses|seniors|supervisors|supervisor|team leader|colleagues|members of staff|people at work|crew members|drivers)',
    '(the|our|that|those) (day|night|late|early|weekend|other|morning|evening) (staff|shift|team|crew|lot|carers|girls|lads)',
    '(agency|bank|new) (staff|carer|carers|starter|starters|girl|lad|worker|workers|nurses|nurse|stewards|volunteer|volunteers)',
    '(residents|resident|service users|service user|clients|client|members|tenants|the people we (support|look after|care for)|the people i (support|look after|care for)|people i look after|people i support|people we support|people we look after|the ladies|the old dears|oldies|the families|families|the family|relatives|(the|her|his|their) (daughter|son|family|relatives)|customers|punters|the client)',
    '(other|rival|competitor|neighbouring) (home|homes|care home|care homes|company|companies|agency|agencies|firm|firms|provider|providers|charity|charities|lot)',
    '(the|that|another) (home|care home|agency|charity|firm|company|lot) (down the road|round the corner|across town|up the road|next door|over the road)',
    '(the|our) (supplier|suppliers|contractor|contractors|caterers|laundry firm|cleaning firm|subcontractors|pharmacy|commissioners|the council)',
    '(they|they|he|she)',
  ],
  /** Contempt that nobody takes for anything else. */
  contempt: [
    '(lazy|idle|useless|miserable|stupid|ungrateful|nosy|two faced|dozy) (sods|sod|gits|git|buggers|bugger|cows|cow|arses|arse|so and sos|bastards|mares|mare|lot|toerags|beggars)',
    '(is|are|was|were|am|be|being|absolute|absolutely|such|just|total|totally|complete|completely|utter|utterly|what|a|an|the|bunch of|load of|bloody|fucking|effing|so|as|how|more|most|fkn|proper|pure|one big|beyond|these|those|them|you|your|well) (a|an|the)? (total|complete|absolute|utter|bloody|fucking|big|right|proper|massive|bunch of|load of|shower of|pack of|bit of a|bit|pair of)? (joke|shambles|circus|shitshow|disgrace|disgraceful|shambolic|useless|clueless|hopeless|incompetent|pathetic|spineless|gutless|two faced|backstabbing|backstabber|backstabbers|snake|snakes|liar|liars|bully|bullies|toxic|muppet|muppets|clown|clowns|cowboy|cowboys|crooks|crooked|thieves|scum|vile|rotten|idiot|idiots|moron|morons|numpty|numpties|imbecile|imbeciles|waste of space|waste of oxygen|waste of skin|bone idle|lazy|workshy|work shy|jobsworth|jobsworths|dragon|witch|cow|bitch|bitches|bastard|bastards|twat|twats|dick|dicks|dickhead|dickheads|wanker|wankers|prick|pricks|knob|knobs|arsehole|arseholes|arse licker|arse lickers|brown nose|brown noser|nightmare|dinosaur|dinosaurs|psycho|tyrant|dictator|parasites|rip off|scam|con|farce|mess|hellhole|hell hole|dump|death trap|laughing stock|embarrassment|embarrassing|ungrateful|stuck up|miserable|nasty|evil|cruel|heartless|greedy|thick|thicker|dense|rude|ignorant|entitled|moaners|whingers|rats|vermin|mug|mugs|crap|shite|shit|garbage|trash|rubbish|bollocks|disgusting|shocking|appalling|horrendous|dreadful|diabolical|negligent|unprofessional|corrupt|stingy|tight|cheapskates|control freak|micromanager|micromanaging|power mad|power tripping|on a power trip|amateurs|amateur hour|chaos|chaotic|hypocrites|hypocrite|sly|sneaky|fake|grass|slave drivers|slave driver)',
    '(useless|clueless|incompetent|spineless|gutless|two faced|backstabbing|bone idle|lazy arse|workshy|jobsworth|jobsworths|toxic|muppets|clowns|cowboys|liars|bullies|snakes|shambles|shitshow|disgrace|wankers|twats|pricks|dickheads|numpties|morons|idiots|crooks|scumbags|imbeciles|hypocrites)',
    "(couldn't|can't|could not|cannot|couldnt|never) (organise|run|manage|arrange|lead|find) (a|an|their|his|her|its|anything) ... (bun fight|piss up|brewery|bakery|bath|tap|raffle|arse|elbow|own)",
    "(don't|doesn't|didn't|does not|do not|never|not one of them|couldn't) (really)? (give|gives|gave|care|cares|cared|listen|listens) ... (shit|toss|monkeys|damn|fuck|crap|hoot|stuff|us|staff|about us|about staff|about anyone|about residents|about them|about the residents|to us|to staff|to anyone)",
    "(haven't|hasn't|have no|has no|have not|without|hasnt got|haven't got|not got) (a|an)? (clue|idea what (they're|she's|he's|theyre|shes|hes) doing|brain cell|heart|shame|morals|integrity|backbone)",
    "(not|isn't|aren't) (fit|safe|competent|qualified) to (run|manage|lead|be|look after|care)",
    '(only|just|all they) (care|cares|interested|bothered|in it|after|cared) ... (money|profit|profits|themselves|herself|himself|the money|their bonus|bonuses|bums on seats|heads on beds|filling beds|appearances|image)',
    "(wouldn't|would not|couldn't|couldnt) (trust|let|leave|put|send|wish|recommend) (them|her|him|my|it|anyone|that|this|you) ... (with|to run|run|near|in there|there|here|on|look after|dog|nan|mum|hamster|goldfish|enemy)",
    '(treat|treats|treated|treating|speak|speaks|spoke|speaking|talk|talks|talked|talking) (us|staff|me|people|everyone|the staff|carers|residents|them|you|volunteers|to us|to me|to staff|to people|down to|to residents|to them) (all|both|carers|staff)? (like|as if|worse than|so badly|so bad|awful|badly|terribly|appallingly|disgustingly)? (dirt|shit|crap|rubbish|animals|children|kids|idiots|robots|slaves|numbers|scum|dogs|nothing|something)?',
    '(throw|threw|thrown|throws|chuck|chucked|hung|hang) ... (under the bus|out to dry)',
    '(running|run|ran|driving|bleeding|working) (us|this place|the place|it|everyone|staff|the home|carers) (into the ground|to the ground|ragged|dry|to death)',
    "(hate|hates|hating|detest|loathe|despise|can't stand|cant stand|can't bear|sick to death of|sick of the sight of|so done with|so over|doing my head in|does my head in|boils my piss|winds me up|make me sick|makes me sick|made my life hell|makes my life hell|make my life hell)",
    "(never done|hasn't done|haven't done|never did|not done|doesn't do|don't do|won't do) (a|any|an)? (day's|days|honest|single|stroke of|hand's turn|tap of|ounce of|bit of|scrap of|one)? (work|shift|thing|hand|turn|jot|stroke)",
    '(sat|sits|sit|sitting|sleeping|asleep|hiding|hides) ... (on|in) (her|his|their) (arse|arses|phone|phones|backside|backsides|bum|bums|office|offices|ivory tower)',
    '(favouritism|nepotism|backstabbing|back stabbing|cliquey|clique|cliques|gaslighting|micro managing|blame culture|bully boy|jobs for the boys|one rule for)',
    '(piss up in a brewery|bun fight in a bakery|arse from (his|her|their) elbow|tail wagging the dog|lunatics running the asylum|lights are on but|a few sandwiches short|thick as (mince|two short planks|pig shit|custard)|not the sharpest|sharpest tool|brain of a|bright as a)',
    '(lifted|lift|lifts|raise|raised) a finger',
    '(turns|turn|turned|shows|show|rocks|wheeled) (up|out)? (only)? (for) (the) (photo|photos|photo op|cameras|photographs|award|awards|cake)',
    '(designed|run|managed|organised|led|planned|written|put together|done) by (a|an|the)? (toddler|toddlers|monkey|monkeys|chimp|chimps|clown|clowns|idiot|idiots|child|blind|drunk|headless chickens|moron|morons)',
  ],
  /** Annoyance that is aimed as often at the weather. */
  'contempt-mild': [
    '(sick of|fed up of|fed up with|had enough of|had it with|tired of|sick and tired of|at the end of my tether with|losing patience with|had it up to here with)',
    '(annoying|slow|moody|grumpy|unfair|a pain|a faff|pointless|clumsy|messy|boring|awkward|bossy|difficult|worst|bad|awful|terrible|ridiculous|stupid|daft|silly|unbelievable|typical|poor|let down|letting us down|disappointed|disappointing|not good enough|a letdown|no support|no respect|no thanks|no clue|no idea|unsafe|sloppy|careless|unhelpful|ignores|ignored|ignoring|moans|moaning|whinging|whinges|blamed|blames|blaming|picking on|picked on|picks on|undermines|undermined|talked over|taking the piss|takes the piss|take the piss|taking the mick|takes the mick|take the mick|taking the mickey|taking liberties|takes liberties|cutting corners|cut corners|cuts corners|penny pinching|messed up|mucked up|cocked up|balls up|ballsed up|dropped the ball|ripped off|mugged off|left in the lurch|made a right mess|never answer|never answers|never there|nowhere to be seen|nowhere to be found|does nothing|do nothing|did nothing|done nothing|not bothered|so bad|broken|wrong)',
  ],
  /** What tells against one's own work by itself. */
  grievance: [
    '(the)? way (they|we|she|he|staff|carers|i|that lot|management|this place|people) (treat|treats|treated|are treated|get treated|is treated|am treated|were treated|have been treated|spoke|speaks|speak|talks|talk|run|runs) ... (staff|us|people|carers|residents|volunteers|joke|disgrace|disgusting|shocking|wrong|disgusts|me|to us|this place|awful)',
    "(wouldn't|would not|not|never) (send|put|let|leave|want) (my own|my|your|me|a) ... (mum|nan|dog|mother|family|gran|grandad|dad|worst enemy|cat) ... (there|here|in there|in here|near)",
    "(don't|dont|do not|never|nobody should|no one should|think twice before you) (ever)? (work|apply|go|volunteer|send|put) ... (for|here|there|this (company|place|lot|charity|home|agency)|them) ... (avoid|trust me|treat|will|you)",
    '(avoid) (this|that|the) (company|place|employer|home|agency|charity) ... (like the plague|at all costs)',
    "(not paid|dont get paid|don't get paid|not getting paid) (nearly|anywhere near)? enough (for|to) (this|put up|deal)",
    '(no wonder|not surprised) (everyone|everybody|people|staff|all the good|the good|half the|so many) ... (leave|leaves|leaving|left|quit|quits|walk|walking|handing)',
    "(i'd|id|i would|they'd|he'd|she'd|we'd) be (sacked|fired|struck off|out on my ear|hauled in|disciplined)",
  ],
  /** Whoever says it says that they worked there. */
  'grievance-alone': [
    "(worst|most toxic|least organised) (place|company|job|home|charity|employer|manager|boss|firm|agency|organisation) (i|i've|ive|you'll|to)? (have)? (ever)? (worked|work|volunteered)",
  ],
  /** Said as a fact that would harm a name. */
  accusation: [
    '(is|are|was|were|been|such|a|an|the|that|lying|thieving|fucking|bloody) (a|an|all)? (complete|total|known|convicted|absolute)? (thief|thieves|fraud|fraudster|crook|con artist|conman|con man|abuser|abusers|paedo|paedophile|nonce|pervert|predator|racist|rapist|criminal|criminals|drug dealer|druggie|alcoholic|thieving|liar)',
    '(stole|stealing|steals|stolen|nicked|nicks|nicking|pinched|pinches|pinching|pocketed|pocketing|pockets|helped (himself|herself|themselves) to|embezzled|embezzling|fiddled|fiddles|fiddling|syphoning|siphoning|skimming|creaming off) ... (from|money|cash|the money|expenses|petty cash|donations|funds|the books|hours|timesheets|meds|jewellery|the till|off|wages|tips|purse)',
    '(committing|committed|commits|commit) (fraud|benefit fraud|a crime|abuse|theft|perjury)',
    '(abuses|abused|abusing|neglects|neglected|neglecting|hits|hitting|slapped|assaulted|assaulting|groped|gropes|groping|molested|touches up) (the|her|his|their|our|my|his own|her own)? (residents|resident|clients|client|service users|service user|patients|patient|staff|women|people|old people|elderly|kids|children|wife|girls|volunteers|mother|mum)',
    '(falsified|falsifying|falsifies|forged|forging|faked|faking|fudged|doctored|backdated) ... (records|notes|charts|logs|certificates|training|signature|documents|references|timesheets|figures|accounts|invoices|meds)',
    "(invoiced|billed|charged|billing|invoicing|charging) (for|the client|the council|them|families|residents) ... (never|didn't|weren't|wasn't|not|<number>|only|half)",
    '(on|under) the fiddle',
    'cooking the books',
    'taking (bribes|backhanders|back handers|kickbacks)',
    'on the take',
    'claiming (expenses|benefits|hours|mileage) (for|he|she|they|while)',
    '(drunk|stoned|high|off (her|his) face|on drugs|on something|reeked of (booze|drink|weed)|stank of (booze|drink|weed)) (on|at|in|during|while) (shift|work|duty|charge|the job|driving|his shift|her shift)',
  ],
  /** What is complained of when it is not one's work. */
  elsewhere: [
    '(weather|rain|snow|football|footie|match|game|referee|ref|striker|goalkeeper|league|premier|cricket|rugby|vardy|england|arsenal|chelsea|spurs|liverpool|united|city fc|leeds|villa|wenger|mourinho|season ticket|train|trains|bus|buses|railway|airline|ryanair|easyjet|airport|flight|motorway|traffic|roadworks|potholes|parking|hermes|evri|yodel|dpd|royal mail|parcel|courier|delivery|amazon|ebay|sky|virgin media|bt|talktalk|ee|vodafone|o2|broadband|wifi|internet|netflix|itunes|apple|iphone|samsung|xbox|playstation|ps4|facebook|twitter|instagram|tv|telly|film|movie|episode|season|series|show|eastenders|emmerdale|love island|x factor|strictly|bake off|bbc|itv|politicians|politician|government|tories|tory|labour|lib dem|ukip|snp|brexit|trump|boris|corbyn|cameron|starmer|sunak|farage|parliament|mp|mps|minister|minister|president|congress|senate|republican|republicans|democrats|democrat|obama|clinton|school|teachers|uni|university|exam|exams|landlord|letting agent|estate agent|dentist|gym|restaurant|pub|hotel|takeaway|waiter|barista|supermarket|tesco|asda|aldi|lidl|morrisons|sainsburys|dog|cat|kids|teenager|toddler|boyfriend|girlfriend|husband|wife|ex|mother in law|neighbour|neighbours)',
  ],
} satisfies Record<string, readonly string[]>;
