/** Who is spoken of as a kind of people, and what is said to put them down. Read after disguises are undone. */
export const discriminationWords = {
  /** By themselves these say nothing. */
  group: [
    "(woman|women|womens|womans|woman's|women's|girls|lasses|birds|females|female|wives|mothers|single mums|feminists|feminist|men|males|blokes)",
    "(trans|transgender|transsexual|transsexuals|non binary|nonbinary) (person|persons|people|peoples|woman|women|man|men|girls|folk|kids|individuals|lot|person's|people's)?",
    '(gay|homosexual|lesbian|bisexual|bi|queer|lgbt|lgbtq|alphabet) (person|persons|people|peoples|man|men|woman|women|guys|couples|folk|boys|lads|lot|mob)?',
    '(gays|lesbians|homosexuals|bisexuals|queers)',
    '(black|brown|white|asian|african|coloured|colored|mixed race|ethnic|chinese|indian|arab|irish|turkish|foreign|roma) (person|persons|people|peoples|man|men|woman|women|guys|folk|kids|boys|lads|girls|family|families|workers|staff|carers|nurses|drivers|lot|crew|community|country|trash|scum|vermin|filth|rats|animals)',
    '(pakistani|jewish|muslim|islamic|hindu|sikh|catholic|polish|romanian|bulgarian|lithuanian|nigerian|somali|syrian|afghan|albanian|filipino|eastern european|immigrant|migrant|refugee) (person|persons|people|peoples|man|men|woman|women|guys|folk|kids|boys|lads|girls|family|families|workers|staff|carers|nurses|drivers|lot|crew|community|country|countries)?',
    '(black|brown|asian|jew|gay|trans|muslim) (monkey|pig|bitch|bitches|cockroach|dog)',
    "(black|mixed race|chinese|irish|foreign) (person's|people's)",
    "(blacks|asians|africans|whites|arabs|jew|jews|muslims|moslem|moslems|hindus|sikhs|catholics|christians|pakistanis|indians|poles|romanians|bulgarians|lithuanians|nigerians|somalis|syrians|afghans|albanians|turks|filipinos|mexicans|chinese|muslims's)",
    '(immigrants|migrants|refugees|asylum seekers|asylum seeker|foreigners|foreigner|ethnics|minorities|boat people|gypsies|gypsy|gipsies|travellers|traveller|roma)',
    "(disabled|handicapped|autistic|deaf|blind|mentally ill|special needs|learning disabled|wheelchair|disability) (person|persons|people|peoples|man|men|woman|women|kids|folk|users|children|lot|person's|people's)?",
    "(autistics|down syndrome|down's syndrome|tourette's|tourettes|dwarfs|midgets|the disabled|the blind|the deaf|schizos)",
    '(old|elderly|older|young|fat|obese|ginger) (people|folk|women|men|lot|person)',
    '(pensioners|oaps|the elderly|the old|boomers|millennials|over fifties|over 50s|over 60s|over sixties|over 70s)',
  ],
  /** Who is meant, without being named. */
  coded: [
    "(can't|cant|cannot|can barely|barely|can hardly|hardly|don't|dont|doesn't|won't) (even)? (speak|say|understand|write) ... (english|the language|good morning)",
    "(send|sent|ship|shipped) (them|em|'em|him|her|the lot|that lot|those) (all|lot)? (back|home)",
    '(off|on|by|in) (the|a|their)? (boat|boats|dinghy|dinghies|plane|banana boat|small boats)',
    '(come|came|coming) (over)? here',
    '(ladies|lads|men|women|girls|british|english|locals|christians) (only|first|preferred) (please)?',
    '(off|having|wanting|popping out|dropping) (having|another|babies|sprogs|kids|maternity)',
    '(accent|accents|stutter|lisp|halal|ramadan|headscarf|hijab|burka|burqa|turban|mosque|mosques|synagogue|disability|autism|pronouns|diversity (box|hire)|diversity)',
    '(over|under|the) (50s|fifties|60s|sixties|70s|forties|40s)',
    '(scroungers|benefit scroungers|spongers|benefit cheats|one of (those|them))',
  ],
  slur: [
    '(nigger|niggers|nigga|niggas|niggah|paki|pakis|faggot|faggots|fag|fags|faggy|tranny|trannies|shemale|shemales|ladyboy|spastic|spastics|spaz|spazzy|spacker|spackers|mong|mongs|mongol|retard|retards|retarded|libtard|cripple|cripples|crips|window licker|window lickers|kike|kikes|yid|yids|chink|chinks|chinky|gook|gooks|wog|wogs|coon|coons|darkie|darkies|darky|golliwog|golliwogs|sambo|jigaboo|spic|spics|wetback|wetbacks|beaner|beaners|raghead|ragheads|rag head|rag heads|towelhead|towelheads|towel head|towel heads|muzzie|muzzies|muzrat|muzrats|mudslime|mudslimes|sandnigger|camel jockey|camel jockeys|goat fucker|gyppo|gyppos|gippo|gypo|pikey|pikeys|dyke|dykes|poof|poofs|poofter|poofters|batty boy|batty boys|bum boy|carpet muncher|half caste|half castes|jungle bunny|abo|abos|polack|polacks|hun scum|slanty eyed|untermensch|trap house tranny|femoid|femoids|foid|foids|roastie|roasties|feminazi|feminazis|cuntlady)',
  ],
  /** Aimed at women; also a dog, a verb, or a friend. */
  'slur-soft': [
    '(bitch|bitches|slut|sluts|whore|whores|hoe|hoes|thot|thots|slag|slags|slapper|slappers|bint|skank|queer|queers|cunt|cunts|hag|hags)',
  ],
  dehumanise: [
    "(vermin|scum|trash|rubbish|garbage|filth|parasite|parasites|cockroach|cockroaches|rat|rats|pig|pigs|dog|dogs|monkey|monkeys|ape|apes|animal|animals|subhuman|subhumans|sub human|savages|savage|barbarians|plague|disease|cancer|virus|pest|pests|infestation|infesting|swarm|swarms|leech|leeches|locusts|maggots|insects|breed like|breeding like|inferior|lesser|freaks|freak|abomination|abominations|mistake of nature|unnatural|waste of space|not human|aren't human|not people|property|objects|zoo|landfill|cage|cages|vet|crawled out|uncivilised|uncivilized|primitive|drain on|burden on|burden|thieves|criminals|terrorists|rapists|paedos|pedos|paedophiles|groomers|scroungers|spongers|benefit cheats|demonic|satanic|degenerate|degenerates|deviants|perverts)",
  ],
  contempt: [
    '(disgusting|disgust|disgusts|repulsive|vile|filthy|dirty|gross|revolting|hideous|ugly|stupid|thick|dumb|idiots|morons|dishonest|lazy|liars|evil|worthless|useless|horrible|awful|terrible|nasty|weird|crazy|insane|mental|stink|stinks|smell|smelly|backward|backwards|weak|hysterical|emotional|incompetent|greedy|violent|dangerous|fucked in the head|not normal|abnormal|wrong in the head|sick in the head|never attractive|unlovable|gold diggers|golddiggers|fake|pathetic|sub par)',
    "(can't be trusted|cannot be trusted|can't drive|can't park|cannot drive|can't speak english|cant speak english|can't read|never trust|don't belong|do not belong|don't deserve|do not deserve|deserve to|no place|no space|no room|no right|have no right)",
  ],
  hate: [
    "(hate|hates|hated|hating|loathe|loathes|despise|despises|detest|detests|can't stand|cannot stand|cant stand|can't bear|sick of|fed up of|fed up with|had enough of|make me sick|makes me sick|made me sick|disdain|no respect|rage|fill me with|so angry|angry|fuck all|fuck the|fuck|fuck these|fuck off|screw|scared of|afraid of|wish there were no|don't want|dont want|do not want|would rather die|don't like|never date|never hire|never employ|won't serve|refuse to)",
  ],
  exclude: [
    "(get out|gtfo|get the fuck out|go back|go home|send them|send em|send 'em|sent back|send back|deport|deported|ban|banned|banning|kick out|kicked out|throw out|keep out|shouldn't be allowed|should not be allowed|shouldnt be allowed|not be allowed|not allowed|belong in|belongs in|locked up|lock up|sterilised|sterilized|segregated|round up|rounded up|get rid|rid of|not welcome|aren't welcome|out of our country|out of this country|out of my country|where you came from|where they came from|taking our|take our|stealing our|steal our|overrun|overrunning|invade|invading|invasion|flooding|taking over|should be illegal|should not have|shouldn't have|not be given|denied|replaced)",
    '(only please|need not apply|first please|no over|no foreigners|no women|no men|no gays|no travellers|no gypsies)',
  ],
  violence: [
    '(kill|kills|killed|killing|murder|murdered|murdering|shoot|shot|hang|hanged|hung|gas|gassed|burn|burned|burnt|drown|drowned|beat|beaten|punch|punched|slap|slapped|stab|stabbed|rape|raped|raping|exterminate|exterminated|extermination|eliminate|eliminated|execute|executed|lynch|lynched|slaughter|slaughtered|suffer|attack|hurt|bomb|bombed|die|dead|end their|end your|put down|wiped out|wipe out|put an end to|holocaust|genocide|hitler|auschwitz|gas chamber)',
  ],
  wholly: [
    '(all|every|any|most|these|those|them|you|you lot|bunch of|typical|typical of|nothing but|always|never|only|just|by nature|by their nature|nature|none of|the lot of|every single|kind|type|like you|after all|sort of|that lot|your kind|their kind|enough|too many|so many|rather die)',
  ],
  /** Speaks about speech, or against it. */
  reported: [
    "(called|call|calls|calling|say|says|said|saying|write|writes|wrote|writing|tweet|tweeted|tweets|post|posted|comment|comments|shout|shouted|shouting|yelled|yell|telling|tells|told|claim|claims|claimed|believe|believes|believing|think it's ok|chanting|word|words|phrase|term|heard|hear|read|quote|message|slogan|joke|graffiti|sign|shouts)",
  ],
  condemned: [
    "(hateful|racist|racism|sexist|sexism|homophobic|homophobia|transphobic|transphobia|ableist|islamophobia|islamophobic|antisemitic|antisemitism|anti semitism|bigot|bigots|bigoted|bigotry|prejudice|discrimination|stereotype|stereotypes|hate speech|disgraceful|unacceptable|not ok|not okay|wrong to|inappropriate|offensive|problematic|report|reported|report it|stop saying|should not say|shouldn't say|you can't seriously|cant seriously|how dare|horrible thing|how can anyone|do you not realise|do you not realize|not true|nonsense|ignorant|tolerate|never tolerate|condemn|condemned|against|protect|defend|stand up for|stand with|end violence|rights|equal|equality|awareness|misogyny|misogynist|misogynistic|get over yourself|imagine thinking|kicked off the platform|no respect for people who)",
  ],
  kindly: [
    '(love|loves|loved|adore|adores|proud|amazing|wonderful|lovely|beautiful|brilliant|great|inspiring|inspire|inspired|respect|admire|support|supports|welcome|welcoming|thank|thanks|happy|good|kind|best|celebrate|celebrating|celebrates|honour|deserve better|deserve respect|deserve rights|deserve equal|privilege|strong|powerful|fantastic|awesome|gorgeous|appreciate|help|helps|helped|happier)',
  ],
  negated: [
    "(not|never|no|isn't|isnt|aren't|arent|wasn't|don't|dont|doesn't|didn't|cannot|can't|cant|won't|wouldn't|shouldn't|nobody|no one|none|opposite|without|neither|nor|hardly|far from)",
  ],
  ourselves: ["(i'm|im|i am|as a|we|we're|us|our|my|myself|proud|me)"],
  addressed: ["(you|u|ya|your|ur|you're|youre|yourself|yourselves|yous|youse|y'all|yall)"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
