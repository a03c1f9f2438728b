/** Words that are meant to hurt, frighten or shut out one person. */
export const bullyingWords = {
  /** Said to somebody, a threat whatever follows. */
  threat: [
    "(i'll|ill|i will|gonna|going to|we'll|i'm going to|im gonna|i'd|want to|ought to) (fucking|bloody)? (knock|smash|break|batter|kick|punch|slap|deck|bash|stab|cut|kill|murder|hurt|bury|ruin|destroy|flatten|lamp|twat|leather|drown|strangle|shoot|burn|end|find|hunt|fold|throttle|skin|gut|slit|run) (you|u|your|ur|yer|ya|him|her|yourself) (out|up|over|head|face|teeth|in|down|life|throat|legs|neck|like)?",
    "(i'll|ill|i will|we'll|gonna|going to) (knock|smash|break|kick|bash|punch) ... (your|ur|yer) (teeth|face|head|veneers|jaw|nose|legs|windows|door|block|skull|lights)",
    "(watch your back|watch ur back|watch yourself|you will regret|youll regret|you'll regret|you wait|your days are numbered|snitches get stitches|grasses get|see how your tyres|say (it|that) to my face|come (round|over) and (shut|sort) you|i know where you (live|park|work|drink)|we know (who|where) you (are|live|park|work|drink)|i know where your kids|sleep with one eye open|you're dead|youre dead|ur dead|you are dead|dead meat|you'll get what's coming|youll get whats coming|gets what's coming|catch you outside|catch you on your own|meet me outside|wait till i see you|wait til i see you|i will find you|i'll find out where you)",
  ],
  /** Wishing somebody harm. */
  ill: [
    '(hope|hoping|wish) (you|u|she|he|they|your|her|his) (all|both|fucking|house|kids|car|cat|dog)? (die|dies|rot|rots|choke|chokes|suffer|suffers|get cancer|gets cancer|get covid|crash|crashes|burn|burns|lose|fall|falls|get run over|gets run over|drown|drowns|never wake up|was dead|were dead|get sacked|gets sacked|end up)',
    '(kill yourself|kill urself|kys|go hang yourself|hang yourself|go jump off|jump off a (bridge|cliff)|do us all a favour and (die|jump|leave)|do everyone a favour and (die|jump|leave)|if you jumped|if you died|better off dead|better off without you|should have been aborted|drink bleach|neck yourself)',
  ],
  /** Leaving somebody out, or setting others on them. */
  gang: [
    '(nobody|no one|noone|none of us|everyone|everybody|whole (shift|team|crew|office)) (here)? (likes|wants|cares about|invited|misses|can stand|would miss|would notice|hates|is laughing at|laughs at|thinks) (you|u|her|him)',
    '(blank|freeze out|shun|ignore) (her|him) (everyone|girls|lads|all|pass it on)',
    "(not|none of us are|nobody|dont|don't|no one) (speaking|speak|talk|talking|sit|sitting) (to|with) (her|him) (anymore|any more|again|ever)",
    '(everyone|everybody|all of you|girls|lads|go on|please) (report|screenshot|tag|bombard|pile on|message|troll|share|spam) (her|him|his|this idiot|this woman|this man) (profile|page|account|number)?',
    '(tag|name and shame|expose) (her|him) (go on|everyone|please)?',
    '(show|wear) (your|ur) face (again|round here)',
  ],
  /** Making fun of a body, a voice, a way of being. */
  mockery: [
    '(face|faces) like (a|the|an) ... (bulldog|wasp|arse|bum|horse|pig|bag|bus|slapped|smacked|dropped|melted|foot|boot|wet weekend|bin|spanner|spanners|hen|thunder|welder|train)',
    '(state|look|size|gob|mug|face|clip) (of|on) (her|him|you|that|this|ya)',
    '(fat|ugly|bald|thick|smelly|stupid|lazy|useless|spotty|hairy) (cow|bitch|pig|bastard|get|git|sod|slob|cunt|twat|idiot|hag|slag|lump|old cow|lazy cow|old hag|old bag|bag|mess|man|woman|little man|moo|mare|ape|arse|rat|snake)',
    "(hasn't|hasnt|never|doesn't|dont|don't) (washed|washes|showered|heard of deodorant|own a bath|brush) ... (teeth|since|week|deodorant|hair)",
    '(you|u|he|she) (smell|stink|reek|smells|stinks|reeks)',
    '(no wonder|not surprised) (your|ur|his|her|you|nobody|no one|he|she) ... (left|leaves|dumped|divorced|hates|blocked|likes|visits|single|alone)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
