/** What is told about somebody in care. Each tag is one kind of detail, named to the author by `detailNames`. */
export const care = {
  room: [
    '(room|rm|flat|bed|bungalow|apartment|bay|cubicle) (number|no)? <number>',
    '(upstairs|downstairs|ground floor|first floor|end) flat',
  ],
  age: [
    '<age> (year|yr|years|yrs) (old|young|of age)',
    '<age> (yo|y o|yrs|yr old)',
    '<age>(yo|year|yr)',
    '(aged|age|turned|turning|turns|nearly|almost|nearing) <age>',
    '(she|he|they) (is|was|just turned|turns|will be|would have been) <age>',
    "(she's|he's|shes|hes|who's|whos|whose) (only|just|now|nearly|almost|about)? <age>",
    'her <age>(th|st|nd|rd) birthday',
    '(60th|65th|70th|75th|80th|85th|90th|91st|92nd|93rd|94th|95th|96th|97th|98th|99th|100th|101st|102nd|ninetieth|eightieth|hundredth) birthday',
    'in (her|his|their) (40s|50s|60s|70s|80s|90s|sixties|seventies|eighties|nineties|twenties|thirties|forties|fifties|20s|30s)',
    'birthday (today|tomorrow|yesterday|this week)',
  ],
  condition: [
    '(korsakoffs|frontal lobe|rett syndrome|non verbal|nonverbal|tube fed|registered blind|peg|wheelchair bound|bedbound|bed bound|amputee|amputated|hip (done|replaced|op)|toes off|syringe driver|puree|stopped eating|not eating|going downhill|gone downhill|half hourly obs)',
    "(dementia|alzheimers|alzheimer's|alzheimer|parkinsons|parkinson's|huntingtons|huntington's|korsakoff|korsakoffs|lewy body|vascular dementia)",
    '(diabetes|diabetic|hypo|hypos|epilepsy|epileptic|seizure|seizures|fitting|fits|stroke|strokes|heart attack|angina|copd|emphysema|pneumonia|sepsis|uti|utis|chest infection|covid|norovirus|shingles|scabies|mrsa|cdiff|c diff)',
    "(cancer|terminal|tumour|chemo|chemotherapy|palliative|leukaemia|hospice|end of life|ms|multiple sclerosis|mnd|motor neurone|cerebral palsy|downs|down syndrome|down's syndrome|learning disability|learning disabilities|learning difficulties|autism|autistic|asd|adhd|aspergers|asperger's|brain injury|tetraplegic|paraplegic|paralysed|amputee|amputated)",
    '(schizophrenia|schizophrenic|bipolar|psychosis|psychotic|ptsd|bpd|personality disorder|depression|depressed|suicidal|self harm|self harming|self harms|overdose|overdosed|sectioned|section 2|section 3|mental health|eating disorder|anorexia|anorexic|alcoholic|alcoholism|addict|addiction|in recovery|detox|rehab|hoarder|hoarding|agoraphobia|ocd|anxiety attack|panic attack|panic attacks)',
    '(pressure sore|pressure sores|bed sore|bedsore|bed sores|bedsores|ulcer|ulcers|leg ulcer|cellulitis|catheter|catheters|stoma|stoma bag|colostomy|peg feed|peg fed|nil by mouth|thickened fluids|soft diet|pureed diet|incontinent|incontinence|doubly incontinent|bedbound|bed bound|bedridden|wheelchair bound|hoist|hoisted|oxygen|dialysis|blind|registered blind|partially sighted|deaf|non verbal|nonverbal|contracture|frail|confused|delirium|sundowning|hallucinating|hallucinations|broken hip|hip fracture|fractured hip|broke (her|his|their) (hip|arm|leg|wrist))',
    '(dnar|dnacpr|dols|capacity assessment|lacks capacity|diagnosis|diagnosed|hiv|hepatitis|tb|asthma attack)',
  ],
  medication: [
    '(insulin|morphine|oramorph|lorazepam|diazepam|risperidone|olanzapine|clozapine|haloperidol|quetiapine|donepezil|memantine|warfarin|methadone|sertraline|mirtazapine|zopiclone|codeine|fentanyl|midazolam|metformin|levodopa|sinemet|madopar|antipsychotic|antipsychotics|antibiotics|laxative|laxatives|suppository|suppositories|enema|senna|laxido|eye drops|syringe driver|controlled drugs|depot injection|blister pack|dosette|dossette|nomad|mar chart|covert meds|covert medication|prn)',
    '(her|his|their|the) (meds|med|medication|medications|tablets|pills|medicine|injection|injections)',
    '(refus(ed|es|ing)|missed|hid|hides|hiding|spat|spits|spitting|took|take|taking) ... (meds|medication|tablets|pills)',
  ],
  death: [
    '(passed away|passed on|passed last night|passed this morning|died|dies|dying|deceased|funeral|lost|rip|at peace|end of life|last breath|slipped away|last offices|gone to heaven|no longer with us|breathed (her|his) last)',
  ],
  behaviour: [
    '(kicked off|kicks off|kicking off|lashed out|lashing out|hit me|hit us|punched|slapped|scratched|bit me|spat at|spat in|threw|throwing|thrown|pulled my hair|swore at|swears|swearing at|screamed|screaming|shouting|shouts|grabbed|groped|touched me|pinched|attacked|aggressive|violent|abusive|agitated|meltdown|melt down|tantrum|kick off|wandering|wandered|absconded|escaped|went missing|gone missing|done a runner|ran away|smeared|smearing|stripped|naked|exposed himself|inappropriate|racist|accused me|accusing|stealing|stole|drunk|passed out|arrested|police)',
    '(refus(ed|es|ing)) (to)? (eat|drink|wash|shower|bath|food|care|personal care|help|bed|get up|go|the)',
    "(won't|wont|wouldn't|wouldnt) (eat|drink|wash|shower|get up|get out|let me|let us|take|leave|stop)",
  ],
  incident: [
    '(escaped|escaping|escapes|wandered|wandering|wanders|absconded|went missing|gone missing|found (in|at|outside) the|in (her|his) nightie|moved (him|her|them) out|moved in after|back from hospital)',
    "(fell|fallen|fall|falls|had a fall|found on the floor|on the floor|choked|choking|collapsed|a and e|a&e|ambulance|hospital|admitted|readmitted|discharged|resus|cpr|999|bruise|bruises|bruising|skin tear|black eye|crying|cried|in tears|sobbing|lonely|hasn't eaten|not eaten|losing weight|lost weight)",
  ],
  'body-care': [
    '(wet|soiled|messed|pooed|pood|shat|weed|peed|pissed) (the bed|the chair|herself|himself|themselves|herself again|himself again|everywhere|on the floor|on me|on the bed)',
    '(personal care|incontinence pad|incontinence pads|pads|pad change|pad changes|commode|bedpan|bed bath|bedbath|strip wash|toileting|toileted|double incontinence|accident in bed|diarrhoea|runs|constipated|bowels|bowel|vomited|vomit|was sick|bare bum|nappy|nappies|poo|wee|faeces)',
  ],
  'family-matter': [
    "(family|son|daughter|husband|wife|sister|brother|relatives|kids|children) (never|don't|dont|doesn't|doesnt|won't|wont|hasn't|hasnt|haven't|havent) (visit|visits|visited|come|comes|call|calls|bother|care|been)",
    '(family|son|daughter|niece|nephew|relatives) ... (arguing|fighting|argued|fell out|will|inheritance|money|house|power of attorney|poa|complained|kicked off|stealing|taking)',
    '(divorce|divorced|evicted|eviction|homeless|debt|debts|in arrears|arrears|benefits stopped|pip|universal credit|attendance allowance|tribunal|safeguarding|social worker|social services|care order|taken into care|court|probation|prison|abuse|abused|domestic violence|power of attorney|inheritance|widow|widowed|widower|lives alone|living alone|all alone)',
  ],
  home: [
    '(lives|living|live|lived|stays|based) (alone)? (on|in|at|near|by|opposite|next to|behind|above|over|off|down|round|up) (the|a)? ',
    '(key safe|keysafe|key code)',
    '(her|his|their) (flat|house|bungalow|home|street|door)',
  ],
  routine: [
    '(every|each|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|week|day)(s)?',
    '(appointment|appointments|assessment|review meeting|mdt|care review|dentist|hospital appointment|gp appointment|clinic)',
  ],
} satisfies Record<string, readonly string[]>;

/** What each kind of detail is called when the author is told, and what it weighs. */
export const details: readonly { tag: keyof typeof care; name: string; weight: number }[] = [
  { tag: 'room', name: 'a room or flat', weight: 2 },
  { tag: 'age', name: 'an age or birthday', weight: 2 },
  { tag: 'condition', name: 'a health condition', weight: 2 },
  { tag: 'medication', name: 'medicines', weight: 2 },
  { tag: 'death', name: 'a death', weight: 2 },
  { tag: 'behaviour', name: 'how they behaved', weight: 2 },
  { tag: 'incident', name: 'something that happened to them', weight: 2 },
  { tag: 'body-care', name: 'personal care', weight: 2 },
  { tag: 'family-matter', name: 'their family or private life', weight: 2 },
  { tag: 'home', name: 'where they live', weight: 1 },
  { tag: 'routine', name: 'their routine', weight: 1 },
];
