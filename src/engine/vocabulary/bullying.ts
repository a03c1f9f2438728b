/** Words that are meant to hurt, frighten or shut out one person. */
export const bullyingWords = {
  /** Said to somebody, a threat whatever follows. */
  threat: [
    "(i'll|ill|i will|gonna|going to|we'll|i'm going to|im gonna|i'd|want to|ought to) (fucking|bloody)? (knock|smash|break|batter|kick|punch|slap|deck|bash|stab|cut|kill|murder|hurt|bury|ruin|destroy|flatten|lamp|twat|leather|drown|strangle|shoot|burn|hunt|fold|throttle|skin|gut|slit) (you|u|your|ur|yer|ya|him|her|yourself) (out|up|over|head|face|teeth|in|down|life|throat|legs|neck|like)?",
    "(i'll|ill|i will|we'll|gonna|going to) (knock|smash|break|kick|bash|punch) ... (your|ur|yer|his|her|their) (teeth|face|nose|head|veneers|jaw|nose|legs|windows|door|block|skull|lights)",
    "(watch your back|watch ur back|watch yourself|you will regret|youll regret|you'll regret|your days are numbered|snitches get stitches|grasses get|see how your tyres|say (it|that) to my face|come (round|over) and (shut|sort) you|i know where you (live|park|work|drink)|we know (who|where) you (are|live|park|work|drink)|i know where your kids|(know|got) (your|ur) (car|shift|shifts|address|street|reg|number plate|route|house)|bringing my (brothers|mates|lads)|keep my name out of your|going to pay for this|you've been warned|youve been warned|come round (your|ur) (house|yard|work)|sleep with one eye open|you're dead|youre dead|ur dead|you are dead|dead meat|you'll get what's coming|youll get whats coming|gets what's coming|catch you outside|catch you on your own|meet me outside|wait till i see you|wait til i see you|i will find you|i'll find out where you)",
  ],
  /** Wishing somebody harm. */
  ill: [
    '(hope|hoping|wish) (you|u|she|he|they|your|her|his) (all|both|fucking|house|kids|car|cat|dog)? (die|dies|rot|rots|choke|chokes|suffer|suffers|get cancer|gets cancer|get covid|crash|crashes|burn|burns|lose|fall|falls|get run over|gets run over|drown|drowns|never wake up|was dead|were dead|get sacked|gets sacked|end up)',
    '(kill yourself|kill urself|kys|go hang yourself|hang yourself|go jump off|jump off a (bridge|cliff)|do us all a favour and (die|jump|leave)|do everyone a favour and (die|jump|leave)|if you jumped|if you died|better off dead|better off without you|should have been aborted|drink bleach|neck yourself)',
  ],
  /** Leaving somebody out, or setting others on them. */
  gang: [
    '(nobody|no one|noone|none of us|not one of us) (here|at work|in this office)? (likes|like|wants|want|cares about|care about|invited|can stand|would miss|would notice if) (you|u|her|him|ya)',
    "(everyone|everybody|we all|whole (shift|team|crew|office)) (here)? (hates|hate|can't stand|cant stand|is laughing at|are laughing at|laughs at|laugh at|thinks you're|takes the piss out of) (you|u|her|him|ya)",
    '(blank|freeze out|shun) (her|him) (everyone|girls|lads|all|pass it on)',
    "(not|none of us are|nobody|dont|don't|no one) (speaking|speak|talk|talking|sit|sitting) (to|with) (her|him) (anymore|any more|again|ever)",
    '(everyone|everybody|all of you|girls|lads|go on|please) (report|screenshot|bombard|pile on|troll|spam) (her|him|his|this idiot|this woman|this man) (profile|page|account|number)?',
    '(name and shame) (her|him)',
    '(tell|let|ask) (her|him) ... what (you|we|they) think of (her|him)',
    "(don't|dont|never) (you|u)? (ever)? show (your|ur) face (again|round here|here)",
  ],
  /** Making fun of a body, a voice, a way of being. */
  mockery: [
    '(face|faces) like (a|the|an) ... (bulldog|wasp|arse|bum|horse|pig|bag|bus|slapped|smacked|dropped|melted|foot|boot|wet weekend|bin|spanner|spanners|hen|thunder|welder|train)',
    '(state) (of|on) (her|him|you|ya|<name>)',
    '(fat|ugly|lazy|useless|miserable|nasty|horrible|thick|stupid|poisonous|spiteful|two faced) (lazy|old|little)? (cow|bitch|pig|bastard|git|slob|idiot|hag|lump|rat|snake|excuse|nightmare|waste) (of a|for a) (senior|manager|boss|deputy|supervisor|colleague|carer|nurse|steward|volunteer|trustee|team leader|coordinator|woman|man|person|human)',
    "(hasn't|hasnt|never) (washed|showered|heard of deodorant|own a bath|brushed) ... (teeth|since|week|deodorant|hair)",
    '(you|u) (smell|stink|reek) (of|like)?',
    '(thick as (mince|pig shit|two short planks)|ugliest (steward|carer|nurse|colleague|woman|man|person))',
    '(no wonder|not surprised) (your|ur|his|her|you|nobody|no one|he|she) ... (left|leaves|dumped|divorced|hates|blocked|likes|visits|single|alone|drives|visiting|took your kids)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
