/** What shows that the author speaks of their job. `workSigns` says how much each says. */
export const work = {
  /** Care given by the author to the person named next. */
  'care-act': [
    '(look|looked|looking) after',
    '(care|cared|caring) for',
    '(washed|washing|showered|showering|bathed|bathing|dressed|dressing|fed|feeding|feed|hoisted|hoisting|toileted|toileting|changed|changing|settled|settling|repositioned|restrained|restraining|shaved|shaving)',
    '(got|getting|get|gets|put|putting) ... (up|dressed|washed|showered|to bed|out of bed|in bed|ready|to sleep|settled)',
    '(gave|giving|give|given|did|doing) ... (her|his|their|the)? (meds|medication|tablets|insulin|shower|bath|wash|bed bath|personal care|breakfast|lunch|tea|pad|catheter|hair|nails)',
    '(took|taking|take|drove|driving|dropped|walked) ... (to (hospital|the doctors|the doctor|the gp|the dentist|the clinic|(her|his|their) appointment|the shops|day centre|the day centre|the memory clinic|church|swimming|bingo|the post office)|swimming|shopping|bowling|home from|out for)',
    '(personal care|one to one|1 to 1|1:1|two to one|2:1|double up|keyworker|key worker|keyworking|befriending|home visit|welfare call|welfare check|sleep in|waking night)',
    '(sat|sitting|sit|stayed|staying) (up|on the floor|all night|for hours|for an hour)? with',
    '(holding|held|hold) (her|his|their|<name>) (hand|hands)',
    '(calls|called|calling) me',
    '(filled in|filling in|filled out|did|doing) ... (attendance allowance|pip|blue badge|benefit|benefits|dla|carers allowance|housing)',
  ],
  /** Verbs of care that are said of much else. */
  'care-act-perhaps': [
    '(support|supported|supporting|visit|visited|visiting|help|helped|helping|assist|assisted|assisting|assess|assessed|assessing|chat with|chatted with|chatting with|phoned|called in on|checked on|checking on|popped in on|popped in to see|saw|seen|went to see|been to see|walked|drove)',
  ],
  /** A place of care. */
  'care-setting': [
    '(dementia|nursing|residential|ground|first|second|top) (floor|unit|wing|corridor|household)',
    '(half hourly|hourly|15 minute) (obs|checks)',
    '(carerlife|carelife|carehomelife|supportworkerlife|supportworker|careworker|nightshift|homecare|domcare|learningdisabilitynurse)',
    '(love|miss|adore) (my|our) (residents|clients|service users|ladies|gents)',
    '(in|at|with us at) (our|the|my) home (tonight|today|again|this morning|this week|now)?',
    '(do|does|did|doing) (her|his|the)? (teas|lunches|breakfasts|calls|visits) for',
    '(care home|carehome|nursing home|residential home|residential care|supported living|extra care|sheltered housing|day centre|day center|day service|dementia unit|dementia ward|dementia wing|dementia floor|dementia corridor|nursing floor|residential floor|nursing unit|respite unit|respite centre|hospice|home care|homecare|domiciliary|dom care|memory cafe|memory café|lunch club|befriending service|drop in)',
    '(care plan|care plans|care notes|daily notes|care call|care calls|care worker|carer life|carerlife|support worker|nvq|cqc|personal care)',
    '(on|in|at) (our|my) (unit|floor|corridor|wing|home|house|scheme|service|project|centre|hub)',
  ],
  /** Words that hardly anybody uses but those who work in care. */
  'care-jargon': [
    '(syringe driver|just in case meds|thickener|thickened|puree|pureed|soft diet|stand aid|sara stedy|profiling bed|sensor mat|crash mat|mar folder|mar|care folder|night checks|turn chart|fluid chart|food chart)',
    '(meds round|med round|medication round|tea round|drinks round|pad round|bed round|care round|night round|handover sheet|handover took|handover was|at handover|the sluice|sluice|sleep in tonight|sleep ins|sleep in rate|sleep in money|sleep in shift|sleep in pay|waking night|waking nights|double up|double ups|doubleups|mar sheet|mar sheets|mar chart|mar charts|body map|body maps|pad change|pads budget|bank shift|bank shifts|bank staff|agency carer|agency carers|agency nurse|senior carer|hoist|hoisting|slide sheet|care planner|log sheets|care notes|daily notes|keyworker|key worker|keyworking|personal care|prn|safeguarding referral|safeguarding alert|mental capacity|dols|cqc|nvq|care certificate|mandatory training|dom care|supported living|spot check|mileage between calls|travel time between|back to back calls|call times|fifteen minute calls|15 minute calls|half hour calls|welfare calls)',
    '(buzzers|one more buzzer|buzzer (went|goes|going|again|all night)|rang (her|his|the) buzzer)',
    '(carer|carers|support worker|support workers) (life|lyf|problems|struggles)',
    '(filled|fill|filling|doing|done|write|writing) (in|up|out)? (the|my|our)? (charts|care plans|notes|daily notes|food charts|fluid charts|mar charts)',
  ],
  /** A working day as care workers and crews have it. */
  'care-day': [
    '(on|end of|off|start of|finished|finishing|starting|started|after|before|during|halfway through|did|doing|done|working|nightmare of|hell of|what|survived|last|another|first|long|my) (a|my|another|this|that|the|my last|my first|our)? (long|late|early|night|day|double|twelve hour|12 hour|12hr|13 hour|14 hour|14hr|nights|sleep in|bank|agency|waking night)? (shift|shifts)',
    "(my|tonights|tonight's|todays|today's) (late|early|night|long day|rounds|round|calls|visits|shift|shifts|run)",
    '(first|last|second|next|final) (call|visit) of (the|my) (day|night|morning|round|run)',
    '(<number>|ten|twelve|thirteen|fourteen) (hours|hrs|hour shift|hr shift) (today|done|shift|tonight|straight|on my feet)',
    '(another|a|such a) long day (done|down|over|at work|on the floor|on shift)',
    '(on|off|doing|hate|love|from|my|these) (nights|lates|earlies|long days)',
    '(on|off) (nights|lates|earlies) (tonight|again|this week|all week|till)?',
  ],
  /** The author says that they work for, or about, their employer. */
  'works-there': [
    '(i|we|who|and|also|currently|still) (work|worked|volunteer|volunteered|am working|have worked|have volunteered|actually work|used to work) (there|here)',
    "(i'm|im|i am|been|we're|am) (working|volunteering|employed) (there|here)",
    'where (i|we) (work|volunteer)',
    '(place|company|charity|organisation|organization|care home|home|care company|firm|trust|people) (that|which|who)? (i|we) (work|volunteer) (for|at|in|with)',
    '(volunteer|volunteering|volunteered|work|working|worked) (with|for|at) (the|a|this|our) (charity|care home|organisation|care company|care agency|home care|homecare|day centre|hospice)',
    "(place|home|company|charity|lot|agency) (i'm|im|i am|we're) (at|with|working for|working at)",
    '(my|our) (employer|employers|workplace|organisation|organization|work place|place of work|charity|care home|day centre)',
    '(the|our|this|my) (charity|organisation|organization|company|care home|service) (i|we) (am|are|work|volunteer)',
    "(i'm|im|i am|being|proud to be|work as|works as|worked as|working as|job as|here as|love being|as) (a|an|the) (senior|care|support|home|domiciliary|live in|night|bank|agency|community|deputy|registered|day)? (care worker|care assistant|care home manager|home carer|support worker|keyworker|key worker|care coordinator|care co ordinator|personal assistant for|befriender|care home worker|healthcare assistant|activities coordinator|activity coordinator|social care worker|team leader in a care home)",
    "(i'm|im|i am|being|proud to be|proud|work as|worked as|working as|job as|love being|been|as) (a|an) (senior|night|bank|agency|live in|home|paid|professional|qualified) carer",
    '(proud to be|love being|work as|worked as|working as|job as|years as|months as|shift as) a carer',
    '(started|start|starting|finished|leaving|left|quit|quitting|handed in my notice at|lost) my (new)? job (at|with|in|as) ... (charity|care|carer|support|home|organisation)',
    "(i've|i have|ive|been|years) (worked|volunteered|working|volunteering)? (in care|in social care|in supported living|as a carer|as a support worker|for this charity|in this sector|in the care sector)",
    '(we|us|those of us|people) (who|in|that) (work in|working in)? (social care|the care sector|home care|support work|care homes)',
  ],
  /** The author's own superiors. */
  'own-boss': [
    '(my|our|the new) (line|area|regional|care|deputy|registered|service|team|new|shift|night|unit|home|useless|lovely|bloody|own)? (manager|boss|supervisor|managers|bosses|supervisors|gaffer|team leader|team leaders|team lead|ceo|chief exec|chief executive|trustees|directors|director|hr|head office|management|senior management|higher ups|seniors|duty manager|coordinator|rota)',
    "(management|head office|hr department|upper management|senior management|higher ups|the office|the trustees|the directors) (couldn't|couldnt|can't|cant|don't|dont|won't|wont|have|has|haven't|hasn't|are|is|say|says|said|told|tell|think|thinks|want|wants|never|decided|keep|still|just|know|knows)",
  ],
  colleagues: [
    '(my|our|the|amazing|lovely|best) (work)? (colleagues|colleague|workmates|workmate|coworkers|coworker|co worker|co workers|team at work|work team|staff|fellow volunteers|fellow carers|volunteers|crew)',
    '(short staffed|shortstaffed|short-staffed|understaffed|agency staff|bank staff|staffing|staff shortage|staff shortages|staff meeting|team meeting)',
  ],
  shift: [
    '(on shift|off shift|my shift|my shifts|night shift|late shift|early shift|day shift|long shift|double shift|sleep in shift|shift tonight|shift today|shift tomorrow|overtime|rota|rotas|handover|12 hour shift|back to back shifts|on nights|on lates|on earlies|on call)',
  ],
  'at-work': [
    '(at work|in work|from work|for work|off work|my work|our work|my job|this job|our office|the office|work today|work tonight|work yesterday|work this week|another day at work|day at work|my desk|payslip|my contract|supervision|appraisal|probation|training day|mandatory training|induction|without a day off|day off|days off|annual leave|mileage|sick pay|minimum wage|zero hours)',
  ],
  /** Words of this line of work, which people outside it use as well. */
  'our-work': [
    '(residents|resident|service users|service user|clients|carers|carer|care workers|care worker|support workers|support worker|older people|vulnerable adults|people we support|people i support|home care|care home|care homes|nursing home|supported living|day centre|personal care|care plan|care plans|medication round|meds round|cqc|safeguarding|befriending|lunch club|social care|care sector|charity|the ladies|our ladies|our gents|support work|sleep in|agency|dementia care)',
  ],
  /** The people whom the author serves, as theirs. */
  'own-served': [
    '(my|our) (lovely|dear|old|older|favourite|amazing|poor|beautiful)? (residents|service users|serviceusers|supported people|tenants|older people|befriendees|lunch club members|day centre members)',
    '(<number>|forty|thirty|fifty|sixty|thirty two) residents',
  ],
  /** Things, places, people and hours of care work, which patients and families speak of too. */
  'care-kit': [
    '(hoist|hoisted|hoisting|sling|slings|stand aid|standaid|slide sheet|gloves|apron|aprons|tabard|tunic|pads|pad|commode|bed pan|bedpan|zimmer|zimmer frame|wheelchair|thickener|meds|trolley|charts|care plan|care plans|buzzer|buzzers|call bell|sluice|wipes|barrier cream|air mattress|catheter bag|stoma bag|crash mat|sensor mat|bed rails|bumpers|puree|beaker|sippy cup|incident form|body map|key safe|keysafe|prn|mar|insulin|syringe driver)',
  ],
  'care-place': [
    '(our|my|the|this) (floor|unit|corridor|wing|lounge|day room|dayroom|dining room|sensory room|smoking shelter|end room|side room|laundry|medicine room|meds room|hub|bungalow|scheme|project|service)',
    '(our|my) (home|house|place|building|flats|rooms|bungalows|clients flat)',
    '(at|in) (ours|our place|our house|here)',
    '(in|from|to) (room|bed|flat|bungalow|unit|number) <number>',
    '(upstairs|downstairs) (unit|floor|lounge|corridor|tonight|again|screaming)',
  ],
  'care-people': [
    '(the girls|the staff|staff|girls|us|we) on (days|nights|lates|earlies|shift)',
    '(day staff|night staff|seniors|the senior|my senior|the deputy|agency|bank staff|district nurse|district nurses|dn|dns|the gp|paramedics|the paramedics|social worker|social workers|safeguarding|cqc|next of kin|relatives|the families|the family|the daughter|the son|care manager|carers|carer|keyworker|support worker|support workers|cpn|community nurse|mental health team|ot|physio|salt|the chiropodist|the hairdresser|the vicar)',
  ],
} satisfies Record<string, readonly string[]>;

/** What a scene of care work is told by. */
export const sceneTags = ['care-kit', 'care-place', 'care-people', 'care-day', 'shift'] as const;

/** How much each kind of sign says; how much is enough stands in `care-work.ts`. */
export const workSigns: readonly { tag: string; weight: number }[] = [
  { tag: 'own-served', weight: 2 },
  { tag: 'served', weight: 2 },
  { tag: 'care-jargon', weight: 2 },
  { tag: 'own-boss', weight: 2 },
  { tag: 'served-perhaps', weight: 1 },
  { tag: 'care-setting', weight: 1 },
  { tag: 'care-day', weight: 1 },
  { tag: 'colleagues', weight: 1 },
  { tag: 'shift', weight: 1 },
  { tag: 'at-work', weight: 1 },
  { tag: 'our-work', weight: 1 },
];
