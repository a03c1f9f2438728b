/** Swearing and insults, read after disguises are undone. A star in a word as typed stands for letters left out. */
export const offenceWords = {
  /** Obscene whoever hears it, and whoever it is said of. */
  swearing: [
    '(fuck|fucks|fucked|fuckin|fucking|fuckn|fukin|fuking|fukn|fkn|fkin|fking|fck|fcking|fuk|fuked|fook|fooking|feck off|motherfucking|unfuckingbelievable|absofuckinglutely|fuckup|fuckery|clusterfuck|ffs)',
    '(shit|shite|shits|shitty|shitting|shitshow|shithole|bullshit|horseshit|dogshit|batshit|shitload)',
    '(cunt|cunts|cunting|twat|twats|wank|wanks|wanking|wanker|wankers|bollocks|bollox|bastard|bastards|arsehole|arseholes|asshole|assholes|bellend|bellends|knobhead|knobheads|dickhead|dickheads|prick|pricks|tosser|tossers|motherfucker|motherfuckers|mofo|fucker|fuckers|fuckwit|fuckwits|fucktard|fuckface|shithead|shitheads|shitbag|shitbags|gobshite|gobshites|cockwomble|twatting|minge|spunk|pissflaps)',
    '(stfu|gtfo|pissing|take the piss|taking the piss)',
  ],
  /** What only a swear word of this strength can mean when it is said to somebody. */
  'insult-strong': [
    '(cunt|cunts|twat|twats|wanker|wankers|bastard|bastards|arsehole|arseholes|asshole|assholes|bellend|bellends|knobhead|knobheads|dickhead|dickheads|prick|pricks|tosser|tossers|motherfucker|motherfuckers|fucker|fuckers|fuckwit|fuckwits|fucktard|fuckface|shithead|shitheads|shitbag|shitbags|gobshite|gobshites|bitch|bitches|slag|slags|slapper|slappers|slut|sluts|whore|whores|scumbag|scumbags|scum|cockwomble|piece of shit|bag of shit|sack of shit|waste of skin|waste of oxygen|waste of space|waste of air)',
  ],
  /** Insults that pass on television. */
  'insult-mild': [
    '(idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|halfwit|halfwits|dimwit|dimwits|nitwit|pillock|pillocks|plonker|numpty|numpties|muppet|muppets|clown|clowns|loser|losers|liar|liars|creep|creeps|pervert|perv|weirdo|weirdos|minger|mingers|fatty|fatso|lardarse|lard arse|tub of lard|tubby|crybaby|cry baby|coward|cowards|thicko|dumbass|dumbo|airhead|div|divvy|nutter|nutjob|psycho|scrounger|jobsworth|toerag|oxygen thief|ballbag|streak of piss|streak of misery|home wrecker|two faced snake|snowflake|bootlicker|simpleton|buffoon|hypocrite|hypocrites|lowlife|low life|deadbeat|good for nothing|snake|weasel|melt|slug|toad|scrote|rat)',
  ],
  /** Words for other things that are insults after one of the words below: "you fat cow". */
  'insult-noun': [
    '(freak|snake|rat|weasel|worm|pig|cow|moo|mare|hag|trout|toad|slob|slug|skank|tramp|bully|fraud|grass|snitch|nobody|nonentity|bint|git|get|sod|bugger|melt|mug|melon|spanner|tool|knob|plank|disgrace|joke|embarrassment|parasite|leech|witch|minion|doormat|weakling|wimp|drip|dinosaur|troll|gnome|dog|mutt|warthog|whale|heifer|gargoyle|peasant|pleb|chav|scrote|lump|ape|man|woman|girl|boy|child|bag|mess|arse|piece of work|piece of rubbish|excuse for)',
  ],
  /** What goes before a word to make it an insult. */
  'insult-adjective': [
    '(fat|ugly|stupid|thick|lazy|useless|pathetic|worthless|dumb|vile|disgusting|repulsive|hideous|revolting|smelly|stinking|dirty|filthy|greasy|slimy|sanctimonious|spineless|gutless|sad|bald|ginger|bitter|jealous|nasty|horrible|evil|wicked|two faced|twofaced|toothless|miserable|pompous|smug|arrogant|ignorant|brainless|gormless|clueless|snivelling|jumped up|scrawny|lanky|weird|creepy|lying|thieving|cheating|backstabbing|interfering|poisonous|toxic|selfish|soft|old|little|silly|daft|bloody|nightmare of a|fat arsed|soft handed|home wrecking|mouthy|gobby|sneaky|sly|rotten|vicious|vile|hateful|deluded|entitled|inbred|balding|spotty|hairy|grubby|bone idle|tight|snotty|sneering)',
  ],
  /** Told to somebody who is to go away or hold their tongue. */
  'told-off': [
    '(fuck off|fuck you|fuck u|f off you|piss off you|get fucked|go fuck yourself|fuck yourself|go to hell|rot in hell|burn in hell|drop dead|go and die|go die|kill yourself|kill urself|kys|eat shit|suck my|shut (your|ur|yer) (mouth|gob|face|trap|cakehole|hole)|sod off you|stfu|shut the fuck up|bugger off you)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
