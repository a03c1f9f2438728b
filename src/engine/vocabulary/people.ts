/** Words for people. Singular and particular unless the tag says otherwise. */
export const people = {
  /** One person whom the author serves. */
  served: [
    '(woman|man|lad|lads|girl|boy|young (woman|man|person|women|men)|women|men|people|person|someone|guy|guys|family|couple) (that|who|whom)? (i|we) (support|supported|look after|looked after|care for|cared for|befriend|befriended|keywork|key work)',
    'one of (my|our|the) (lovely|dear|elderly|older|old|young|younger|favourite|regular|poor|new|sweet)? (lads|girls|guys|gents|ladies|women|men|young women|young men|young people|young adults|regulars|oldies|residents|clients|tenants|members|callers|visits|calls|befriendees)',
    '(lady|gentleman|gent|chap|fella|woman|man|bloke|guy|lad|old boy|old girl|old lady|old man|couple|pair|resident|client|him|her) (on|from) (my|our) (round|rounds|list|caseload|books|run|patch|unit|floor|corridor|wing|books|calls)',
    '(lady|gentleman|gent|chap|fella|woman|man|bloke|lad|old boy|old girl|old lady|old man|resident|him|her) (upstairs|downstairs|in the end room|at the end of the corridor|in the corner room|across the corridor|in (room|bed|flat|number|bungalow|unit)? <number>|on the (dementia|nursing|top|ground|first|second) (floor|unit|wing))',
    'my (befriending|wednesday|monday|tuesday|thursday|friday|saturday|sunday) (lady|gentleman|gent|chap|man|woman|friend|client|person)',
    '(casualty|casualties) (was|is|on|at|in|from|who|with)',
    '(a|an|one|this|that|another|the|my|our|certain|particular|same|new|poor|elderly|young|male|female|vulnerable|lovely|favourite) (service user|service-user|serviceuser|resident|tenant|beneficiary|SU)',
    '(a|one|this|that|another|the|my|our|elderly|female|male|certain|vulnerable|new) client',
    'my (patient|service user|resident|client)(s)?',
    'a patient of (mine|ours)',
    '(one|two|three|couple|some) of (my|our|the|his|her) (lovely|dear|elderly|older|old|young|younger|favourite|regular)? (residents|clients|service users|patients|tenants|ladies|gents|gentlemen|oldies|old ladies|old boys|old dears|old girls|regulars|lads|young people|adults|people we support|people i support|guys we support|people we look after|people i look after|people we care for|people i care for)',
    'one of the people (i|we) (support|look after|care for|work with|visit|help)',
    '(lady|ladies|man|men|gentleman|gent|woman|chap|guy|bloke|fella|lad|girl|boy|person|couple|someone|somebody|individual|old boy|old dear|old girl|teenager|kid|child|young man|young woman|young person|one) (that|who|whom)? (i|we) (support|supported|look after|looked after|care for|cared for|visit|visited|work with|worked with|befriend|befriended|am supporting|was supporting|are supporting|were supporting|clean for|shop for|keywork|key work|drive|see every week|see every day)',
    "(lady|man|gentleman|gent|woman|chap|guy|bloke|lad|girl|boy|couple|person) (i'm|we're|i am|we are) (supporting|looking after|caring for|visiting|working with)",
    '(lady|man|gentleman|gent|woman|chap|bloke|old boy|old dear|resident|client|service user|patient|person|him|her|one) (in|from|at|down in|up in) (room|flat|bed|unit|bungalow|number|no|apartment|apt|bay) <number>',
    '(my|our) (key client|keyclient|befriendee|one to one|1 to 1|1:1|supported person|cared for person)',
    '(resident|service user|tenant|client) (who|in|with|called|named|has|was|from|aged|at|died|passed|fell|kicked|refused|told|asked)',
  ],
  /** Like `served`, but said as well by people who serve nobody. */
  'served-perhaps': [
    '(my|our) (new|newest|old|oldest|older|elderly|little|dear|lovely|sweet|sweetest|favourite|fave|poor|poorly|cheeky|cheekiest|naughty|quiet|special|wonderful|beautiful|gorgeous|tiny|sassy|posh|funny|grumpy|trickiest|regular|first|last|best|tall|big|young|youngest)? (lady|ladies|gent|gents|gentleman|gentlemen|chap|fella|old boy|old girl|old dear|old lady|old man|resident|client|service user|tenant)',
    '(my|our) (<number>|ten|eleven|twelve|one|two|three|four|half six|half seven|half eight|half nine|breakfast|lunch|tea|bed) (oclock|clock|call)',
    '(a|an|this|that|the|another) (lad|lady|gentleman|gent|chap|young man|young woman|young lad|older man|older woman|older gentleman|older lady|elderly man|elderly woman|elderly lady|elderly gentleman|old boy) (with|who has|who is|whos|who cant|who can|living with|in a wheelchair)',
    '(a|an|the) (new|newest) (lady|gentleman|gent|chap|lad|admission|resident|client)',
    'a couple (in|from|on) (my|our|the) (round|list|caseload|books|patch|estate|village)',
    'my (lovely|dear|favourite)? (old|elderly|little)? (lady|gent|gentleman|ladies|gents|gentlemen|old boy|old dear)',
    "my (first|last|next|second|third|final|early|late|morning|lunch|lunchtime|tea|teatime|dinner|bed|bedtime|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|regular|usual|double up|<number> o'clock) (call|visit|client|lady|gentleman|gent|befriending call|befriendee|customer)(s)?",
    'my (<number>|6am|7am|8am|9am|10am|11am|12pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm) call',
    'our (<old>|elderly|oldest|eldest|newest) ... (lady|gentleman|gent|resident|client|member|service user|man|woman)',
    '(our|my) <old> (year|yr) old (lady|gentleman|gent|client|resident|man|woman)?',
    "(member|member's) of (our|my|the) (lunch club|day centre|befriending|group|club|drop in|session|community)",
  ],
  /** More than one, nobody in particular. */
  'served-many': [
    '(residents|service users|serviceusers|clients|tenants|beneficiaries|people we support|people i support|people we look after|people we care for)',
  ],
  /** The author, or people in general, as the one who is served. */
  'served-self': [
    '(landlord|landlords|lease|rent) ... (tenant|tenants)',
    '(a|the|every|each|any|that) (tenant|client|service user|resident) (must|should|has to|needs to|needed|will|can|may|is entitled|experience|satisfaction|led|focused|involvement|group|forum)',
    '(inform|ask|tell|ensure|make sure) (the|each|every)? (service user|client|tenant|resident)',
    "(as|being|am|was|been|become|became|im|i'm) (a|an|the) (patient|service user|resident|client|tenant|service-user)",
    '(resident|residents) (evil|dj|djs|artist|band|doctor|physician|parking|permit|association|advisor|adviser|of|expert|magician|comedian|poet|in dispute)',
    '(a|the|this|new|every|potential|prospective|corporate|business|email|vpn|mail|web|desktop|ftp|thin|law|legal|wedding|bitcoin|twitter|git|tattoo) client (side|app|apps|meeting|base|list|work|facing|project|software|server|services|portal|feedback)?',
    '(a|the|this|new|every|big|major) (client) (brief|deadline|presentation|site|website|pitch|logo|launch|invoice|shoot|photoshoot|commission)',
  ],
  /** A person, whoever it is. */
  someone: [
    '(an|the|this|that) (older|elderly) (man|woman|lady|gentleman|gent|person|couple|chap)',
    '(lady|gentleman|gent|old boy|old dear|old girl|old lady|old man|old woman|elderly (man|woman|lady|gentleman|couple|person)|pensioner|chap|bloke|fella)',
    '(<age>|yr|year) (year|yr|years|yrs) old (man|woman|lady|gentleman|gent|chap|boy|girl|lad)?',
    '(young|disabled|autistic|vulnerable|blind|deaf|frail) (man|woman|lad|lady|girl|boy|person|adult|gentleman|couple)',
    '(this|that|the|a) (man|woman|lad|girl|boy|guy)',
    '<age>yo',
  ],
  /** The author's own family and friends. */
  'own-kin': [
    "(my|our|me|mi|ma|hubby's|husband's|wife's|partner's|friend's|mate's|boyfriend's|girlfriend's) (own|dear|lovely|beautiful|late|poor|little|old|big|older|younger|elder|youngest|eldest|oldest|step|darling|amazing|gorgeous|best|great|<age>|year old)? (year old)? (mum|mam|mom|mother|mummy|dad|daddy|father|nan|nana|nanna|nanny|nannie|gran|granny|grannie|grandma|grandmother|grandad|granddad|grandpa|grandfather|gramps|pops|grandparents|parents|husband|wife|hubby|partner|other half|fiance|fiancé|fiancee|boyfriend|girlfriend|bf|gf|son|daughter|sons|daughters|child|children|kid|kids|baby|babies|toddler|brother|sister|bro|sis|brothers|sisters|twin|twins|cousin|cousins|aunt|auntie|aunty|uncle|niece|nephew|nieces|nephews|grandson|granddaughter|grandchild|grandchildren|grandkids|mother in law|father in law|sister in law|brother in law|mil|fil|in laws|godson|goddaughter|stepson|stepdaughter|stepdad|stepmum|family|relative|friend|friends|mate|bestie|best friend|pal|neighbour|neighbor|flatmate|housemate|roommate|landlord|dog|cat|puppy|kitten|horse|bunny|rabbit|pup|girl|boy|boys|girls|man|missus|mrs|ex|lad|lads)",
    '(mum|mam|nan|nana|nanna|dad|grandad|gran|granny|grandma|nanny)',
    '(after|for|when|as|yes|because|took|bringing|brought|with|and) (husband|wife|son|daughter|mother|father|hubby|mil|fil)',
    '(my|our) <number> (year|yr|month|week) old',
    'my (youngest|eldest|oldest|middle one|two|three|own)',
  ],
  /** Kin of the person served. */
  'their-kin': [
    '(her|his|their) (own|only|elderly)? (mum|mam|mother|dad|father|husband|wife|son|daughter|sons|daughters|brother|sister|niece|nephew|family|parents|partner|ex|ex husband|ex wife|children|kids|grandson|granddaughter|stepson|stepdaughter|next of kin|relatives)',
    "(the|resident's|client's) (family|son|daughter|husband|wife|relatives|next of kin)",
  ],
  colleague: [
    '(and|with|plus) (all|everyone|everybody|the rest) (the|of|at|on|in)? (the)? (staff|team|crew|nurses|doctors|others|gang|ward)',
    '(nurse|nurses|doctor|dr|consultant|midwife|sister|matron|hca|receptionist|manager|boss|supervisor|team leader|team lead|senior|deputy|colleague|colleagues|workmate|coworker|co worker|carer|carers|support worker|volunteer|volunteers|apprentice|trustee|trustees|ceo|director|coordinator|co ordinator|trainer|teacher|tutor|cook|chef|cleaner|driver|physio|therapist|surgeon|gp|staff|team|lead|officer|administrator|fundraiser|mentor|assistant|nurse in charge|porter|paramedic|paramedics)',
    '(shout out|shoutout|thanks|thank you|thankyou|well done|congratulations|congrats|big up|kudos|hats off|welcome|farewell|props|cheers|credit) (so much|very much|a lot|again|all)? (to|for|on|from)? (our|my|the)?',
  ],
  /** Not from life. */
  fiction: [
    '(episode|season|series finale|netflix|film|movie|novel|book|books|chapter|character|characters|plot|spoiler|spoilers|cast|actor|actress|soap|eastenders|emmerdale|corrie|coronation street|hollyoaks|casualty|holby|doctor who|game of thrones|walking dead|harry potter|marvel|dlc|xbox|playstation|ps4|ps5|nintendo|gameplay|minecraft|skyrim|sims|fanfic|anime|manga|fiction|fictional|thriller|tv show|tv series|documentary|boxset|box set|starring|album|single|gig|concert|tour|match|striker|goalkeeper|premier league|fifa|cup final)',
  ],
} satisfies Record<string, readonly string[]>;
