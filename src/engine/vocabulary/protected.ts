/** Speech that an employer may not punish: reporting danger or wrongdoing, union matters, one's own pay and conditions. */
export const protectedWords = {
  /** Told somebody whose business it is. */
  reported: [
    '(safeguarding|cqc|the cqc|council|hse|the regulator) (has|have|had) (already|now|all)? been (told|informed|notified|contacted|called|made aware)',
    '(reported|reporting|report|whistleblew) (my|our|the|this) (own)? (employer|manager|home|care home|company|workplace|boss|charity|service|agency|firm|site) to (the)? (cqc|council|police|hse|safeguarding|regulator|charity commission|care inspectorate|ofsted|sia)',
    "(i|we|i've|we've|ive|have|had|has|been|staff|carers|someone|somebody|colleagues|then|and|finally) (already|now|also|just|formally|repeatedly|all|personally|finally)? (reported|reporting|raised|raising|flagged|flagging|whistleblown|whistle blown|blew the whistle|blown the whistle|complained|escalated|disclosed|contacted|told|gone|been|went|written|emailed|rung|rang|phoned|called|spoken|spoke|referred) ... (cqc|care quality commission|care inspectorate|safeguarding|the council|local authority|adult social care|hse|health and safety executive|the police|police|regulator|the regulator|charity commission|ofsted|nmc|acas|sia|whistleblowing line|whistleblowing|inspectors|social services|information commissioner|ico|protect)",
    '(raised|reported|flagged|escalated|complained about|warned (them|management|my manager|the manager|head office)|put) (it|this|that|my concerns|concerns|our concerns|these|in writing|about it|them|about this) (in writing|with|to|about|again|three times|twice|several|many|every|months|weeks|for months|for weeks|internally|already|up)? ... (manager|management|hr|head office|times|nothing|ignored|months|weeks|again|writing|director|trustees|board|twice|line manager|safeguarding|supervision|dismissed|changed)',
    '(whistleblower|whistleblowing|whistle blower|whistle blowing|whistleblow|blowing the whistle|blew the whistle|blow the whistle|protected disclosure|public interest disclosure|duty of candour|speak up guardian|freedom to speak up)',
    "(i|we) (will|am|are|have|had|'ve|'m|need|feel|must) (now|to|no choice but to|going to|had to|duty to)? (be|been|a)? (report|reporting|reported|speak out|speaking out|speaking up|speak up|go public|going public|call this out) ... (cqc|safeguarding|council|police|hse|unsafe|abuse|neglect|dangerous|residents|people|about|because|danger|harm|risk)",
    "(nobody|no one|management|they|manager|head office) (is|are|was|were|will|would|won't|wouldn't|has|have|did|didn't)? (listened|listening|listen|acted|act|done anything|did anything|does anything|acting|ignored|ignoring|ignores|respond|responded|investigate|investigated) (to)? (it|our|my|the|us|when|so|about|after|and|on|any|anything|concerns|warnings|reports)",
    "(someone|somebody|people|residents|a resident|they) (is|are|'s|will|could|could have|is going to|are going to|going to|might) (going to)? (get|be|end up|have)? (hurt|killed|die|died|dead|seriously hurt|seriously injured|been killed|harmed|injured)",
    "(can't|cannot|can not|won't|couldn't|not going to|refuse to) (stay|keep|be) (silent|quiet) (any longer|anymore|any more|about|while|when|on)?",
    "(not safe|isn't safe|aren't safe|unsafe|dangerous|danger|at risk|a risk|putting (people|residents|lives|staff|us|them) at risk|health and safety|serious concerns|breach of)",
  ],
  /** Whose business it is, outside the organisation or above it. */
  authority: [
    '(cqc|the cqc|care quality commission|care inspectorate|the inspector|the inspectors|inspector|inspectors|ofsted|safeguarding|safeguarding team|safeguarding line|adult social care|social services|lado|hse|health and safety executive|action fraud|the regulator|regulator|charity commission|charity commissioners|the trustees|the auditors|auditors|nmc|gmc|hcpc|sia|the sia|the coroner|coroner|traffic commissioner|traffic commissioners|dvsa|national highways|highways england|acas|information commissioner|ico|whistleblowing line|protect advice line|fundraising regulator|gangmasters|the gla|glaa|vosa|carequalitycomm)',
  ],
  /** The same, but people go to them about a pothole too. */
  'authority-perhaps': [
    '(the council|council|the councillor|the police|police|environmental health|environment agency|trading standards|fire service|dvla|hmrc|my mp|our mp|the mp|ombudsman|tribunal|local authority)',
  ],
  /** Telling them. */
  telling: [
    '(told|tell|telling|wrote|written|writing|write|rang|rung|ring|ringing|phoned|phone|phoning|emailed|email|emailing|e-mailed|reported|reporting|report|reports|sent|send|sending|gave|given|give|giving|spoke|spoken|speak|speaking|contacted|contacting|forwarded|passed|asked|copied|submitted|form|complaint|complaints|statement|referral|referred|raised|logged|called|calling|gone to|going to|went to|been to|been on to|witnesses|whistleblower|whistleblow)',
    '(have|has|had|got|gets) (it|them|my|the|all|a copy|wrote|written|the lot|photos|pictures|everything)',
    '(came|coming|come) out',
  ],
  /** Said for a laugh. */
  'in-jest': ['(lol|lmao|haha|hahaha|hehe|rofl|jk|joking|only joking|just kidding)'],
  /** Somebody else's money is not one's own pay. */
  'pay-of-others': [
    '(gemma|her|his|their|<name>) (payslip|wages|salary|wage slip)',
    '(saw|seen|found|got hold of) ... (payslip|payslips|wages|salaries)',
    '(is|are|was|were) on <number>',
  ],
  /** Danger to people, and wrongdoing, told as fact. */
  wrong: [
    '(abuse|abused|abusing|neglect|neglected|neglecting|mistreated|mistreating|assaulted|hit|slapped|dragged|restrained|locked|tied|starved|dehydrated|overmedicated|sedated|bruises|bruised|pressure sores|pressure sore|bedsores|injuries|choking|choked|scalded)',
    '(left|leaving|leave) (residents|people|them|her|him|service users|clients|patients|members|an|a|old people|vulnerable people|our residents|lying|sitting|in|alone|unattended|for) ... (hours|wet|soiled|soaked|alone|unattended|floor|faeces|urine|night|without|cold|unfed|bed|their own)',
    '(no|without|not enough|never enough|only one|only two|one|two) (trained|qualified|first aid|medic|waking|senior|night)? (staff|carers|carer|nurse|nurses|stewards|medic|medics|people|first aider|first aiders|waking staff|night staff|member of staff) (for|on|to|at|with|cover|overnight|trained|between|looking after|covering|in)',
    '(falsified|falsifying|falsify|forged|forging|faked|faking|backdated|backdating|fiddled|fiddling|doctored|told to sign|made to sign|asked to sign|told to lie|asked to lie|told to fill in|altered|shredded|covered up|covering up|cover up|covered it up|hushed up|swept under)',
    '(untrained|unqualified|no dbs|without dbs|without a dbs|no training|without training|not trained|never trained|dbs not back|without dbs checks|no dbs checks|no dbs check)',
    '(fire doors|fire door|fire exits|fire exit|fire alarm|fire alarms|hoist|hoists|brakes|ladders|harness|harnesses|asbestos|legionella|mould|gas|boiler|electrics|crush|overcrowding|overcrowded|capacity|barriers|ppe|gloves|masks) ... (locked|blocked|chained|broken|faulty|not working|failed|unsafe|exposed|untested|out of date|expired|banned|refused|missing|run out|none|not provided|ignored|over|exceeded|worn|dangerous|lethal|never|not serviced|wedged|propped|injured)',
    '(fraud|fraudulent|stealing|stolen|theft|misusing|misused|misuse of|embezzl|claiming|billing|charging|invoicing) ... (funds|donations|money|hours|care|residents|council|funding|grant|public|client|wages|furlough|never|not)',
    '(medication|meds|insulin|controlled drugs) ... (errors|missed|wrong|missing|not given|not recorded|unsigned|given by untrained|stolen|hidden|covert|short|out of date|mixed up|double)',
    '(racially|sexually|physically|verbally) (abused|harassed|assaulted|abusing|harassing|assaulting|attacked)',
    '(modern slavery|slavery|exploited|exploitation|trafficked|trafficking|passports taken|kept our passports|took our passports|illegal deductions|illegally|breaking the law|broke the law|against the law|unlawful|unlawfully)',
  ],
  union: [
    '(the picket|on the picket|picket at|picket outside|rmt|nasuwt|scab|scabs|crossed the line|cross the line|all out|walked out|took a grievance|taken a grievance|raised a grievance|collective grievance|group grievance|grievance hearing|downed tools|down tools)',
    '(my|our|the|a|join|joining|joined|in|your|through|with|via|from|trade) (trade|local|branch|workplace)? (union|unions|trade union|trade unions) (rep|reps|branch|meeting|member|members|says|said|has|have|is|are|today|now|if|and|ballot|dues|steward|for|because|at|about|recognition|advice|office|conference|not|helped|will|people|please|card|official|organiser|action)?',
    '(unison|gmb|unite the union|usdaw|rcn|uvw|iwgb|pcs|tuc|royal college of nursing|united voices of the world|ucw|bfawu)',
    '(unite) (rep|reps|branch|member|members|union|ballot|official|organiser)',
    '(strike|striking|strikes|on strike|industrial action|picket|picketing|picket line|picket lines|walk out|walkout|ballot|balloted|balloting|strike ballot|work to rule|collective bargaining|union recognition|voted to strike|vote to strike|out on strike|tupe consultation)',
    '(shop steward|union rep|union member|union meeting|unionise|unionising|unionize|union recognition|health and safety rep|branch secretary|branch meeting)',
  ],
  /** Makes a strike one of working people, not of a match or the weather. */
  'union-work': [
    '(work|workers|worker|staff|pay|wages|wage|conditions|carers|carer|care|colleagues|employer|management|rep|branch|member|members|join|joined|vote|voted|voting|ballot|union|shift|shifts|hours|rights|rise|offer|stewards|crew|job|jobs|charity|solidarity|sick pay|contract|contracts|dispute|council|company)',
  ],
  /** One's own wages, hours and contract, as a matter of fact. */
  'own-pay': [
    '<number> <number>? (an hour|per hour|ph|p h|a shift|a night|a week|a month|a year|k a year)',
    "(i'm|im|i am|we're|we are|i've been|i was) on <number>",
    '(what i earn|what we earn|what i get paid|what im paid|docked us|docked me|docked my|dock us|docked our|short again|paid short|payday and|discuss your pay|talk about pay|tell each other what)',
    '(0|zero|nil|nought) (hour|hours) (contract|contracts)',
    '<number> (hours|hour|nights|days|shifts) (last week|this week|on the trot|in a row|straight|on the bounce|without a break|no break)',
    '(paid|unpaid) (break|breaks)',
    "(i|we|i'm|im|we're|i've|we've|my|our|carers|us) (only|still|just|haven't|havent|hasn't|am|are|have|has|had|not|get|got|was|were|been|being|earn|should)? (earn|earning|on|paid|get paid|been paid|being paid|make|take home|getting paid|earned|owed|underpaid|took home|not paid|not been paid|aren't paid|don't get paid|dont get paid|not getting paid|get) (is|at|only|just|about|under|below|less than|exactly|for|the|a|minimum|around)? ... (an hour|per hour|ph|minimum wage|national minimum wage|living wage|real living wage|hourly|travel time|mileage|sleep ins|sleep in|between calls|a year|a month|a week|before tax|after tax|overtime|holiday pay|sick pay|breaks|training|for the time|back pay|unsocial|nights|weekends|bank holidays|an hour for)",
    "(my|our) (pay|wage|wages|salary|payslip|pay slip|hourly rate|hourly pay|holiday pay|sick pay|sleep in pay|sleep in rate|mileage rate|mileage|contract|contracts|hours|overtime|rate|pay rise|pay cut|pension|holiday entitlement|annual leave|take home|rota hours|terms and conditions|travel time) (is|are|was|were|has|have|hasn't|haven't|hasnt|havent|isn't|isnt|aren't|went|goes|works out|came|comes|should|been|got|just|still|says|doesn't|doesnt|being|for)",
    "(zero hours|zero hour|zero hours contract|zero hours contracts|statutory sick pay|ssp|no sick pay|don't get sick pay|dont get sick pay|no guaranteed hours|guaranteed hours|unpaid travel time|unpaid overtime|unpaid training|unpaid mileage|unpaid breaks|unpaid wages|minimum wage|national minimum wage|below minimum wage|under minimum wage|real living wage|pay rise|pay increase|pay review|wage slip|back pay|tribunal for unpaid|working time directive|working time regulations|48 hour week|eleven hours rest|11 hours rest|flexible working request|holiday pay)",
    '(pay|paid|wages|wage|rate) (for|of|per|is|at)? ... (<number>) (an hour|per hour|ph|quid an hour|pounds an hour|pence an hour|p an hour|a mile|per mile|p a mile|pence a mile|a night|a week)',
    '(carers|care workers|support workers|we|care staff|stewards|volunteers|charity workers|social care workers|staff) (deserve|deserves|need|should get|should have|are owed|want|demand) (a|better|fair|proper|more|decent|to be paid|sick|our|the)? (pay|pay rise|wage|wages|fair pay|sick pay|contracts|conditions|proper contracts|real living wage|living wage|paid|breaks|rest|holiday)',
  ],
  /** Own pay needs the first person. */
  'as-mine': [
    "(i|i'm|im|i've|ive|we|we're|we've|our|us|me|my (own)? (pay|wages|wage|payslip|contract|hours|job|work|employer|rota|shift|shifts|company|boss|manager))",
  ],
  /** Spite and secrets are not protected by a word about pay. */
  spite: [
    "(clown|clowns|joke|muppet|muppets|idiot|idiots|useless|snakes|snake|scum|wankers|wanker|bitch|bastard|bastards|cow|dragon|moron|morons|twats|twat|dickhead|prick|pricks|shitshow|thick|piss up|bun fight|brewery|bakery|couldn't organise|couldnt organise|no clue|clueless|shower of|lazy|tight arse|cheapskates|greedy|fat cat|fat cats|hate)",
  ],
} satisfies Record<string, readonly string[]>;
