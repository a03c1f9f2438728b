/** What shows on whose account a post belongs. The classifier has never seen these words: `vocabularyTags` leaves them out. */
export const accountWords = {
  /** As those write who keep an organisation's page. */
  'page-voice': [
    "(we're|we are|we'll be|we will be) (now|also|still|all|back)? (open|closed|closing|opening|recruiting|hiring|fundraising|(looking|on the lookout) for (a|an|new|more|some)? (volunteer|volunteers|befriender|befrienders|trustee|trustees|carer|carers|driver|drivers|steward|stewards|support worker|support workers)|here to help|here for you)",
    '(our|all our) (services|opening hours|opening times|helpline|advice line|office hours|vacancies|next open day|annual report|impact report|fundraising page|donation page)',
    '(join|visit|support|follow|contact|call|ring|phone|email|message) us (at|for|on|in|today|this|by|via|and)',
    '(come and|come)? (join|visit|see) us (at|for|in) (our|the|this)',
    '(book|reserve) (your|a) (place|spot|seat|visit|free place) (by|on|at|via|with|now|today|through|online)',
    '(visit|see|check) (out)? our (website|site|page|stall|stand)',
    '(call|ring|contact|email|ask|speak to|talk to|get in touch with) our (team|office|friendly team|helpline|advisers|advice team|volunteers|coordinator)',
    '(donate|give) (today|now|here|online|via|at) ... (link|page|website|charity|appeal)',
    '(we offer|we provide|we support|we run|we deliver) ... (services|service|support|care|training|advice|groups|sessions|people|families|clubs)',
  ],
  /** Of one's own life, as nobody writes for an organisation. */
  'private-life': [
    "my (weekend|weekends|kids|kid|children|toddler|son|daughter|little one|little ones|hubby|husband|wife|missus|fella|boyfriend|girlfriend|bf|gf|ex|date|tinder|dog|puppy|cat|kitten|hols|holiday|holidays|hangover|head is banging|night out|night off|day off|days off|hen do|stag do|wedding|bed|sofa|kitchen|back garden|takeaway|landlord|divorce|ex's)",
    "(i'm|im|i am|i was|i got|i get|me and the girls are|still|so|well|bit|absolutely|proper|properly|totally) (so|well|a bit|still|absolutely|proper|properly|totally)? (drunk|hungover|hung over|tipsy|wasted|pissed|hammered|smashed|sloshed|trollied|steaming)",
    '(on|back on) the (lash|razz|beers|wine|gin|prosecco|cocktails|pull|sesh|piss)',
    '(off|flying|jetting) (off)? (on holiday|on my hols|on our hols|to (tenerife|ibiza|magaluf|benidorm|majorca|marbella|zante|lanzarote))',
    '(holiday|hols) (mode|countdown|vibes|selfie|selfies)',
    '(me and|with) (the|my) (hubby|missus|girls|lads|kids|mates|fella|other half|best mate|bestie)',
    "(can't wait|cannot wait|counting the days) ... (see my (mates|friends|family|kids)|get home|get drunk|go home)",
  ],
} as const;
