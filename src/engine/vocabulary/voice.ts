/** As whom the author speaks: for the organisation, in its name, or as somebody else. */
export const voiceWords = {
  'speaks-for': [
    '(official|unofficial|self appointed|honorary|resident) (mouthpiece|spokesperson|spokesman|spokeswoman|voice|pr department|press office|ambassador)',
    '(on behalf of|speaking for|speaking on behalf of|speak for|here for|writing for|writing on behalf of|posting on behalf of|representing) (all|everyone|everybody|all of us|the team|the staff|all the staff|the management|the board|the whole team)? (of us)? (at|here at|in|of|from)?',
    '(we|all of us|us lot|everyone|everybody|all) (here)? (at)',
    "(as|i'm|im|i am) (a|an|the|your|our)? (official|unofficial|appointed|self appointed)? (spokesman|spokeswoman|spokesperson|representative|rep|ambassador|voice|mouthpiece) (of|for|from|at)?",
    '(official|formal) (statement|announcement|response|position|line|spokesman|spokeswoman|spokesperson|word|news) (from|of|on behalf of|for|by)?',
  ],
  /** Right behind the organisation's name. */
  'speaks-as': [
    '(would like to|wishes to|wants to (thank|apologise|say)|is proud to|are proud to|is delighted to|are delighted to|regrets|apologises|apologise for|promises (that|to|you)|can confirm|is sorry (for|to)|are sorry (for|to)|has no comment|have no comment|denies|deny|guarantees|guarantee)',
  ],
  /** Said in the organisation's name without naming it. */
  'speaks-officially': [
    '(our|the) official (position|statement|response|line|stance|view|policy|spokesman|spokesperson|spokeswoman)',
    "(we are|we're|were) (delighted|pleased|proud|excited|sorry|sad|thrilled) to (announce|confirm|inform|advise|say that our|share that our|offer all|offer our)",
    '(we|i) can (officially|now|today|hereby) (officially)? (confirm|announce|reveal) (that)?',
    '(as|speaking as|in my capacity as) (a|an|the|your)? (official|company|charity) (spokesman|spokeswoman|spokesperson|representative|rep)',
    '(the company|the charity|the organisation|the management|my employer) (would like to|wishes to|has asked me to|promises|guarantees|will refund|will pay|will compensate|apologises|has decided to announce)',
    '(full|official|press) (statement|release) (to follow|will follow|in the morning|tomorrow|later|below|from us)',
  ],
  'own-side': ["(we|we're|we've|we'll|our)"],
  /** In the organisation's name, and about something of one's own. */
  'own-ideas': [
    "(i|i've|i'd) (personally|really|honestly|truly|strongly|firmly|do|just|still)? (think|believe|feel|reckon|suspect|object|disagree|blame|hate|cannot support|can't support|voted|am voting|will be voting|support)",
    '(in my|my (personal|own|humble|honest)?|imho|imo|just my|if you ask me|if it was up to me|if it were up to me) (opinion|view|views|belief|opinions|two pence|take|hot take)',
    '(personally|speaking personally|on a personal note|personal opinion|hot take|unpopular opinion|just saying|imho|imo)',
    '(sign|signing|support|back) (my|our|the|this|a) (petition|campaign|protest|boycott)',
    '(vote|voting|voted) (for|against|labour|tory|conservative|conservatives|lib dem|green|reform|ukip|leave|remain|out|them out)',
    "(neither do i|so do i|and i agree|i for one|i'm with|i am with|i'm no fan|i'm not a fan|i am no fan)",
    '(my|our little) (petition|campaign|crusade|theory|manifesto|side hustle|side business|book|novel|band|podcast|allotment|village|wife|husband|son|daughter|kids|etsy|ebay|vinted|business|shop|page|course|candles|crystals|oils|church|faith|party)',
    '(use|put|enter|with|quote) (my)? (code|discount code|promo code|referral|referral link|link)',
    '(put|enter|use) ... (in)? at checkout',
    '(sponsor me|my justgiving|my just giving|my gofundme|my go fund me|message me to (order|buy|book|join)|dm me to (order|buy|book|join)|my own (range|line|brand|business|recipe|method|scheme|course))',
    'logo on (it|my|this|them)',
    '(disgraceful|appalling|stupid|idiotic|useless|corrupt|lying|hopeless|clueless|so called) (government|council|councillors|mps|mp|politicians|tories|labour|minister|ministers|prime minister|bypass|woke)',
    '(tory|tories|labour|woke|brexit|reform uk|farage|starmer|sunak|boris|trump|immigrants|migrants|the left|the right|climate hoax|vaccines|big pharma|lockdown|chemtrails|jesus saves|god bless brexit)',
  ],
  /** Home, play and things for sale, where an organisation speaks. */
  'off-business': [
    '(my|our) (hols|holiday|holidays|kitchen|garden|living room|new car|new sofa|cat|dog|puppy|kitten|kids|toddler|wedding|hen do|stag do|date night|fella|hubby|missus|mrs|boyfriend|girlfriend|bf|gf|mum|mam|dad|nan|ex|tea tonight|hair|nails|lashes|tattoo|season ticket|fantasy team|fantasy football|weekend|night out|hangover)',
    '(selling|for sale|free to collector|free to good home|collection only|cash on collection|pick up only|ono|open to offers|vinted|marketplace)',
    '(anyone|anybody) (got|know|recommend|selling|want|fancy|watching|seen|going to|up for) (a|any|some|where)? (good|cheap|decent|spare|second hand)? (plumber|babysitter|cot|sofa|hairdresser|tickets|mechanic|cleaner|builder|takeaway|pint|pub|curry|love island|strictly|traitors|match)',
    "(love island|strictly|bake off|i'm a celeb|traitors|eastenders|corrie|the match|the footie|kick off|come on (england|you|united|city|spurs|arsenal))",
    '(wine oclock|gin oclock|friday feeling|out out|prinks|pre drinks|hungover|lie in|bubble bath|netflix and|on the sofa|in my pjs|in my pyjamas)',
  ],
  'job-title-sign': [
    "(i'm|i am|im|it's|its|my name is|this is|here,|hi,|hello) <name> (and i work)? (from|at|here|in|of)",
    '(i|we) (work|volunteer) (for|at|with|here)',
    "(as|i'm|i am) (a|an|the|one of the|your|part of the) ... (employee|member of staff|support worker|team member|manager|coordinator|worker|volunteer|staff|team)",
    '(team|from the team|your team|the team|staff team|office team|comms|comms team)',
  ],
  /** Somebody else's mouth. */
  'other-identity': [
    '(left|leave|wrote|posted|leaving|writing|posting) (us|ourselves|the home|my work|the company|our page) (a|some|a few|few|loads of|another|lots of)? (glowing|fake|five star|5 star|good|lovely|positive)? (review|reviews)',
    "(as|speaking as|being|i am|i'm|im) (a|an) (very|really|extremely|completely|totally|genuinely)? (happy|satisfied|delighted|regular|paying|long standing|longstanding|loyal|independent|impartial|neutral|former|concerned|unbiased) (customer|client|family member|relative|daughter|son|visitor|member of the public|resident|observer|local|parent|punter|service user|neighbour|reviewer|donor|supporter)",
    "(pretend|pretending|pretended|pose|posing|posed|acting|act|posting|post|write|wrote|writing|sign|signed|commented|comment|left|leave|review|reviewed) (to be|as|like|as if i was|as if i were|like i was|like i'm|as though i was) (a|an|one of (our|the)|my|someone|somebody|the) ... (customer|client|resident|family|relative|daughter|son|patient|service user|member|parent|mum|dad|manager|journalist|solicitor|police|doctor|nurse|punter|stranger|nan)",
    '(fake|dummy|second|secret|burner|made up|bogus|alt) (account|profile|review|reviews|name|accounts|profiles|testimonial|testimonials)',
    "(left|leave|leaving|write|wrote|writing|posted|put) (us|ourselves|them|a few|some|loads of|the home|my own|our own|our)? (a|another|some|few|glowing|lovely|five star|5 star|good|positive)? (5 star|five star|glowing|fake|good|positive)? (review|reviews) (about|for|on|of|from) (us|ourselves|our own|my own|my work|where i work|the home|myself|my mum's account|my other account|the kids|another account)",
    "(nobody|no one|they) (will|would|'ll|wont|won't)? (ever)? (know|knows|knew|notice|guess|find out) (it's|its|it was|that it's|i'm|i) ... (me|staff|us|staff member|who|work there|work here)",
    "(using|used|on|from) (my)? (mum's|mums|husband's|wife's|mate's|daughter's|other|nan's|fake) (account|profile|login|page) (so|to|because|and)",
  ],
  /** What nobody can promise. */
  'big-claim': [
    "(guaranteed|guarantee|guarantees|we promise|i promise you|promise you'll|100 percent|one hundred percent|hundred percent) (a|an|to|that|you|you'll|your|safe|no|results|recovery|success|satisfaction|cure|cured|better|independence|never|risk free|funding|free|job|place)",
    "(cures|cure|cured|reverses|reverse|reversed|heals|heal|fixes|prevents|stops) (dementia|alzheimers|alzheimer's|parkinsons|autism|cancer|arthritis|depression|anxiety|loneliness|ms|covid|adhd|diabetes|stroke|strokes|falls|epilepsy)",
    "(the|britain's|the uk's|the county's|england's|the country's|cambridgeshire's|yorkshire's) (best|number one|no 1|safest|top|highest|only) (rated|performing|quality)? (outstanding)? (care|charity|home|homes|provider|company|service|support|team|agency|firm|security company|event company) (in|anywhere|bar none|you|full stop|period|company|provider|home)",
    '(never|not once) (ever)? (had|received) (a|an|any|one|single|a single) (complaint|complaints|accident|incident|fall|mistake|safeguarding|injury|error) (in|ever|since|at|here|on|anywhere|whatsoever|at all)',
    '(nobody|no one|no other|none of the others|everyone else|everywhere else) (else)? (charity|provider|home|company|comes|offers|can|does|care|homes|gives|will)? (offer|offers|match|matches|beat|come close|compares|close|cuts corners|do what we|does what we)',
    '(rated|voted|named) (the)? (number one|no 1|best|outstanding|top) ... (even though|but really|well nearly|or near enough|ish|sort of|would be)',
    "(say|saying|tell|telling|told|claim|claiming|put|just put) (it's|its|it is|we're|that we|we|it was|they) ... (even though|but really|but actually|when really|when actually|not true|isn't true|isnt true)",
  ],
} satisfies Record<string, readonly string[]>;
