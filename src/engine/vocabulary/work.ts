/** What shows that the author speaks of their job. */
export const work = {
  /** Care given by the author to the person named next. */
  'care-act': [
    '(look|looked|looking) after',
    '(care|cared|caring) for',
    '(washed|washing|showered|showering|bathed|bathing|dressed|dressing|fed|feeding|hoisted|hoisting|toileted|toileting|changed|settled|settling|repositioned|turned)',
    '(got|getting|get|gets|put|putting) ... (up|dressed|washed|showered|to bed|out of bed|in bed|ready)',
    '(gave|giving|give|given|did|doing) ... (her|his|their|the)? (meds|medication|tablets|insulin|shower|bath|wash|bed bath|personal care|breakfast|lunch|tea|pad|catheter)',
    '(took|taking|take) ... to (hospital|the doctors|the doctor|the gp|the dentist|the clinic|(her|his|their) appointment|the shops|day centre|the day centre|the memory clinic|church|swimming)',
    '(personal care|one to one|1 to 1|1:1|double up|keyworker|key worker|keyworking|befriending|home visit|welfare call|welfare check|sleep in|waking night)',
    '(sat|sitting|sit|stayed|staying) (up)? with',
  ],
  /** Verbs of care that are said of much else. */
  'care-act-perhaps': [
    '(support|supported|supporting|visit|visited|visiting|help|helped|helping|assist|assisted|assisting|assess|assessed|assessing|chat with|chatted with|chatting with|phoned|called in on|checked on|checking on|popped in on|saw|seen)',
  ],
  /** A place or hour of care work. */
  'care-setting': [
    '(dementia|nursing|residential|ground|first|second|top) (floor|unit|wing|corridor|household)',
    '(half hourly|hourly|15 minute) (obs|checks)',
    '(syringe driver|just in case meds|thickener|thickened|puree|pureed|soft diet|stand aid|slide sheet|sara stedy|profiling bed|sensor mat|crash mat|mar folder|mar|care folder|night checks|pad round|turn chart|fluid chart|food chart)',
    '(carerlife|carelife|carehomelife|supportworkerlife|supportworker|careworker|nightshift|homecare|domcare|learningdisabilitynurse)',
    '(love|miss|adore) (my|our) (residents|clients|service users|ladies|gents)',
    '(in|at|with us at) (our|the|my) home (tonight|today|again|this morning|this week|now)?',
    '(do|does|did|doing) (her|his|the)? (teas|lunches|breakfasts|calls|visits) for',
    '(care home|carehome|nursing home|residential home|residential care|supported living|extra care|sheltered housing|day centre|day center|day service|dementia unit|dementia ward|dementia wing|respite unit|respite centre|hospice|home care|homecare|domiciliary|dom care|memory cafe|memory café|lunch club|befriending service|drop in)',
    '(care plan|care plans|care notes|daily notes|handover|care call|care calls|care round|bed round|med round|meds round|tea round|body map|mar sheet|mar chart|safeguarding referral|care worker|carer life|carerlife|support worker|keyworker|key worker|nvq|cqc|hoist|personal care)',
    '(on|end of|off|start of|finished|finishing|starting|started|after|before|during|halfway through|did|doing|done|working) (a|my|another|this|that|the|my last|my first|our)? (long|late|early|night|day|double|twelve hour|12 hour|12hr|13 hour|14 hour|nights|sleep in|bank|agency|waking night)? (shift|shifts|sleep in|waking night)',
    "(my|tonights|tonight's|todays|today's|last|this) (late|early|night|long day|rounds|round|calls|visits|shift|shifts)",
  ],
  /** The author says that they work for, or about, their employer. */
  'works-there': [
    '(i|we|who|and|also|currently|still) (work|worked|volunteer|volunteered|am working|have worked|have volunteered|actually work|used to work) (there|here)',
    "(i'm|im|i am|been|we're|am) (working|volunteering|employed) (there|here)",
    'where (i|we) (work|volunteer)',
    '(place|company|charity|organisation|organization|care home|home|care company|firm|trust|people) (that|which|who)? (i|we) (work|volunteer) (for|at|in|with)',
    '(my|our) (employer|employers|workplace|organisation|organization|work place|place of work|charity|care home|day centre)',
    '(the|our|this|my) (charity|organisation|organization|company|care home|service) (i|we) (am|are|work|volunteer)',
    "(i'm|im|i am|as|as a|as an|being a|proud to be a|work as a|working as a|job as a|here as a|love being a) (a|an|the)? (senior|care|support|home|domiciliary|live in|night|bank|agency|community|deputy|registered|day)? (carer|care worker|care assistant|care home manager|home carer|support worker|keyworker|key worker|care coordinator|care co ordinator|personal assistant for|befriender|care home worker|healthcare assistant|activities coordinator|activity coordinator|social care worker|team leader in a care home)",
    '(started|start|starting|finished|leaving|left|quit|quitting|handed in my notice at|lost) my (new)? job (at|with|in|as) ... (charity|care|carer|support|home|organisation)',
    "(i've|i have|ive) (worked|volunteered) (in care|in social care|in supported living|as a carer|as a support worker|for this charity)",
  ],
  /** Signs of a job; two of different kinds are needed. */
  boss: [
    '(my|our|the) (line|area|regional|care|deputy|registered|service|team|new|shift|old)? (manager|boss|supervisor|managers|bosses|supervisors|gaffer|team leader|team leaders|ceo|trustees|directors|director|hr|head office|management|rota)',
    '(management|head office|hr department|upper management|senior management)',
  ],
  colleagues: [
    '(my|our|the|amazing|lovely|best) (work)? (colleagues|colleague|workmates|workmate|coworkers|coworker|co worker|co workers|team at work|work team|staff|fellow volunteers|fellow carers|volunteers|crew)',
    '(short staffed|shortstaffed|short-staffed|understaffed|agency staff|bank staff|staffing|staff shortage|staff shortages|staff meeting|team meeting)',
  ],
  shift: [
    '(on shift|off shift|my shift|my shifts|night shift|late shift|early shift|day shift|long shift|double shift|sleep in shift|shift tonight|shift today|shift tomorrow|overtime|rota|rotas|handover|12 hour shift|back to back shifts|on nights|on lates|on earlies|on call)',
  ],
  'at-work': [
    '(at work|in work|from work|for work|off work|my work|our work|my job|this job|our office|the office|work today|work tonight|work yesterday|work this week|another day at work|day at work|my desk|payslip|my contract|supervision|appraisal|probation|training day|mandatory training|induction)',
  ],
  'our-work': [
    '(residents|resident|service users|service user|clients|carers|carer|care workers|care worker|support workers|support worker|older people|vulnerable adults|people we support|people i support|home care|care home|care homes|nursing home|supported living|day centre|personal care|care plan|care plans|medication round|meds round|cqc|safeguarding|befriending|lunch club|social care|care sector|charity|the ladies|our ladies|our gents)',
  ],
} satisfies Record<string, readonly string[]>;
