/** Other people's pictures, words, music and software. */
export const copyrightWords = {
  'copied-work': [
    "(picture|photo|image|poem|drawing|quote|design|pic|cartoon|photos|pictures) ... (off|on|from) (a|some|this|the|her|his|their|another) (photographers|photographer's|artist's|artists|someone's|someones|lady's|lads|strangers|stranger's|random|blokes) (page|website|site|account|blog|insta|profile|portfolio)",
    '(poem|picture|photo|quote|drawing|cartoon|song|artwork|pic) ... whoever (wrote|took|made|drew|painted|did) (it|this)',
    "used it (for|on|in) (our|my|the) ... (poster|leaflet|newsletter|noticeboard|page|board|display|activities) ... (without|not asked|never asked|didn't ask)",
    '(found|nicked|pinched|stole|stolen|borrowed|lifted|saved|grabbed|copied|robbed|ripped|screenshotted|swiped|downloaded|snagged|yoinked|half inched|took|taken|used|using) (this|these|the|a|an|some|all|it|them|that|most|our|my)? (lovely|nice|great|amazing|cute|funny|beautiful|perfect|little|whole|cover|all these|of these|of the)? (pic|pics|picture|pictures|photo|photos|image|images|poem|poems|quote|article|artwork|illustration|illustrations|drawing|clip|video|cartoon|design|text|wording|recipe|recipe card|graphic|graphics|template|logo|song|track|leaflet|poster|worksheets|worksheet|activity sheets|it|them|this|these) ... (off|from|on|via) (google|google images|pinterest|the internet|internet|the web|the net|online|a website|their website|their site|another page|facebook|instagram|insta|flickr|getty|shutterstock|someone|somebody|some|tumblr|reddit|the bbc|bbc|youtube|a blog|etsy|tiktok|wikipedia|a book|a magazine)',
    '(saved|nicked|copied|pinched|lifted|took|stole|grabbed|borrowed) ... (pictures|photos|images|pics|text|recipes|wording|pages|content|designs|artwork|article|poem) (off|from) (the|their|a|some|someone)',
    "(pic|pics|picture|photo|photos|image|images|artwork|video|poem|cartoon|text|words) (is|are|was|were|all)? (just|all)? (off|from|via|courtesy of|nicked off|nicked from|stolen from|pinched from|borrowed from|credit|creds) (google|google images|pinterest|the internet|internet|the web|online|a google search|some photographer|some photographer's|some bloke's|someone's|flickr|getty|shutterstock|istock|unsplash i think|tumblr)",
    "(not|isn't|aren't|wasn't) (my|our|mine) (own)? (photo|pic|picture|image|photos|pictures|poem|words|artwork|drawing|work|photography|video) ... (but|just|found|borrowed|sorry|so|to|obviously|obvs)",
    "(don't|dont|no idea|not sure|can't|cant|couldn't|couldnt|unsure|didn't|haven't a clue|dunno) (who|know who|find who|remember who|say who|tell who|trace|find out who|find the|find) (by|it's by|its by|wrote (it|this)|took (it|this)|made (it|this)|drew (it|this)|owns (it|this)|the (photographer|artist|author|original)|this is by|painted (it|this)|it belongs to|it was by|to credit|photographer|artist|author|owner)",
    "(cropped|cut|blurred|rubbed|edited|photoshopped|removed|covered|took|trimmed|chopped|airbrushed) (out|off|over|up)? (the|their|his|her|its|that) (logo|watermark|name|signature|credit|copyright|stamp|photographer's name|artist's name)(s)? (out|off)?",
    '(watermark|logo|copyright line|credit) (cropped|removed|cut|gone|taken off|edited out|rubbed out|blurred)',
    '(credit|credits|creds) (to)? (whoever|whomever|the owner|owner|original owner|original artist|google|the internet|unknown|to whoever)',
    '(passed|passing|put|posted|posting|used|using|pretending|claim|claiming|claimed) (it|this|them|that) ... (as|is) (mine|my own|ours|our own)',
    "(without|didn't|never|haven't|no need to|dont need to|hope (he|she|they) (doesn't|don't|wont|won't)) (asking|ask|asked|mind|notice|permission|crediting|credit) ... (photographer|artist|author|owner|wrote|took|them|him|her|picture|photo|poem|image|song|copyright|sue)",
    '(copied|copy|copying|lifted|typed) (and pasted|n pasted|pasted|out|word for word) (the)? (whole|all|this|it|from|out of|off) ... (article|book|chapter|page|magazine|website|blog|post|lyrics|poem|paper|paywall|it)',
    "(copyright infringement|no copyright intended|no copyright infringement intended|i do not own|i dont own the rights|i don't own the rights|all rights to)",
    "(behind (a|the) paywall|paywalled) ... (here's|heres|full|whole|text|copy|article|below)",
  ],
  'author-unknown': [
    "(don't|dont|no idea|not sure|can't|cant|couldn't|couldnt|dunno) (know|find|remember|trace|tell)? (who|whose)",
  ],
  pirated: [
    '(cracked|pirated|pirate|dodgy|moody|bootleg|ripped) (copy|copies|version|versions) of ... (software|office|windows|photoshop|adobe|film|films|game|games|album|book|dvd|sage|word|series)',
    '(cracked|pirated|pirate|dodgy|moody|knock off|bootleg|hooky|jailbroken|chipped|ripped) (software|firestick|fire stick|fire sticks|sticks|stick|iptv|box|boxes|photoshop|windows|office|game|games|dvd|dvds|film|films|download|stream|streams|download link)',
    '(licence|license|product|serial|activation) (key|keys|number) (is|for|below|here|if|in)',
    '(free) (download|downloads|copy) of (windows|office|microsoft|photoshop|adobe|the full|the whole|the film|the movie|the album|the book|sage|word)',
    '(torrent|torrents|torrented|torrenting|pirate bay|piratebay|keygen|putlocker|123movies|fmovies|iptv)',
    '(watch|stream|streaming) ... (for)? free (here|online|on this|link|at)',
    '(ripped|burn|burning|copied|burned|burnt) ... (dvd|dvds|cd|cds|disc|film|films|album|software) ... (for|copies|anyone|want|each|the residents|the unit|the home)',
    '(one|same|single|our|my) (licence|license) ... (installed|install|on|for) ... (all|everyone|every|ten|<number>) ... (computers|pcs|laptops|machines|us|office)',
  ],
  /** Where it is from, or that one may. */
  credit: [
    '(photo|photos|pic|picture|image|images|words|poem|artwork|art|illustration|credit|credits|lyrics|video|music|source|text|design|painting|drawing|photography|quote) (by|credit|credits|from|courtesy of|is by|are by|thanks to|to) (the|our)?',
    '(courtesy of|credit to|credit goes to|reproduced (by|with)|with thanks to|by kind permission|used (with|by) ... permission|shared (with|by) ... permission|with (kind|the|full|their|his|her|our|written)? (permission|consent)|creative commons|public domain|royalty free|cc by|licensed (from|by)|bought the licence)',
    '(my own (photo|picture|pic|photos|pictures|painting|poem|drawing|image|work)|taken by me|took (this|these|it) (myself|on my phone)|i took (this|these|it)|i made this|i drew this|i painted this|i wrote this)',
  ],
  /** The author says that they may. */
  'says-permitted': [
    '(kindly|very kindly|said|says|gave|given|got|have|has|let|lets|letting|allowed|happy for|ok for|okay for|with) ... (permission|us use|me use|us borrow|me borrow|us share|me share|to use it|to use this|to use her|to use his|to use their|to reproduce|to share) ... (photo|picture|photos|pictures|poem|artwork|song|design|image|images|words|recipe|drawing|pics|pic)',
    '(photo|picture|photos|pictures|poem|artwork|song|design|image|images|recipe|drawing|pics|pic) ... (used|shared|posted|reproduced|borrowed|with) ... (permission|their blessing|her blessing|his blessing|the ok)',
  ],
  /** The organisation's own marks and pictures. */
  'work-mark': [
    '(work|company|our|official|the company|the organisation|corporate|charity|the charity) (logo|logos|artwork|branding|letterhead|letterheads|crest|badge design|brand guidelines)',
    '(logo|logos|artwork|branding|letterhead|letterheads)',
  ],
  'work-pages': [
    '(off|from|on) (the|our|work) (work|company|staff|charity|own|internal)? (intranet|website|web site|internal site|sharepoint|staff portal|site|staff page|brochure|newsletter|shared drive)',
    '(intranet|sharepoint|staff portal|shared drive)',
  ],
  /** A work, and that it comes from elsewhere. */
  borrowed: [
    '(photo|photos|pic|pics|picture|pictures|image|images|poem|quote|song|cartoon|artwork|drawing|recipe|design) ... (off|from|found|saved|borrowed|on google|online|by)',
    '(found|saved|nicked|borrowed|saw|love|lovely|brilliant|this) ... (poem|quote|cartoon|artwork|illustration|verse)',
  ],
  picture: [
    '(photo|photos|pic|pics|picture|pictures|image|images|screenshot|screenshots|artwork|video|poster|banner|graphics|graphic|profile picture|profile pic|cover photo|header|avatar)',
  ],
} satisfies Record<string, readonly string[]>;
