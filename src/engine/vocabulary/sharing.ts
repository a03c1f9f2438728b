/** Passing things on: chain posts, other people's posts, pictures of people, what is open to everybody. */
export const sharingWords = {
  chain: [
    "(copy and paste|copy n paste|copy paste|copy & paste|cut and paste) (this|don't share|dont share|not share|do not share|to your|onto your|it|and|rather than|into|please)",
    '(please|pls|plz)? (copy|repost|share|forward|send|pass) (and paste|and share)? (this|it) (on|to|with|for|onto)? (to)? (all|ten|10|15|20|12|seven|7|five|5|twenty|fifteen|at least|every|everyone|everybody|<number>) (of|your|other|more|one|the|in|you|at|people|<number>|friends|on)? (your|you|of|in|know)? ... (friends|people|contacts|groups|list|others|mates|everyone|you know|numbers|women|mums|know|phone|wall|moms)',
    "(don't|dont|do not|never) (break|breaking|ignore|delete) (the|this) (chain|message|post|cycle|circle)",
    '(bad luck|seven years bad luck|your wish|something (good|bad|amazing)|a miracle|true love) (will|comes|within|by|in) ... (follow|happen|tonight|days|hours|midnight|you if|if you|ignore|minutes|come)',
    "(99|97|98|95|93|99.9|most) (percent|per cent|of you|of people|of my friends)? (of)? (you|people|friends|my friends|them)? (won't|wont|will not|don't|dont|are too scared to|don't have the (guts|courage)) (share|repost|copy|post|have|read|be)",
    "(i bet|bet|let's see|lets see|i wonder|wondering) (half|most|none|not many|hardly any|how many|who|only) (of)? (you|my|will|people)? ... (share|repost|copy|read this far|paste)",
    '(who|how many) (will|has|have|of you) ... (guts|courage|brave enough) ... (share|repost|post)',
    '(repost|share|copy|like and share|type amen|comment amen|say amen) (this)? (if|for) (you|a|luck|your|an hour|one hour|24 hours|someone|god|jesus)',
    '(facebook|whatsapp|instagram|meta|mark zuckerberg|zuckerberg) (will|is going to|starts|are going to|is|has|plans to) ... (charge|charging|start charging|own|use|public|delete|allowed) ... (your|photos|messages|accounts|month|tomorrow|you|pictures|money)',
    "(i (do not|don't) (give|authorise|authorize)) ... (facebook|meta|instagram) ... (permission|photos|pictures|use|entities)",
    '(forward|forwarded|pass|passing|sharing|send|circulate) (this|it|as received|on)? (to everyone|to everybody|to all your|far and wide to|as received|onto everyone|on to everyone|everywhere) ... (you know|now|asap|please|contacts|before|group|urgent)',
    '(tag|nominate|nominating|tagging) (ten|10|15|20|five|5|twenty|<number>|all your|every|everyone) (of|people|friends|mates|women|your|you|mums)',
    '(like|follow) (and|n|,)? (share|tag|follow) ... (to win|to enter|chance to win|giveaway|win a)',
  ],
  /** A fright with no source. */
  scare: [
    '(urgent|warning|beware|be aware|please be aware|watch out|alert|heads up|red alert|attention) ... (white van|van|gang|gangs|men|man|couple|virus|hacker|hackers|poison|poisoned|needle|needles|kidnap|kidnapping|snatching|snatch|snatched|child|children|dogs|drug|drugged|spiked|carjack|terror|attack) ... (share|pass it on|pass this on|forward|tell everyone|spread|stay safe|repost)',
    "(heard|apparently|someone said|been told|not sure if true|don't know if (this is|it's) true|dont know if its true|might not be true|a friend of a friend|friend of a friend|my mate's (cousin|brother|sister|mum)) ... (virus|gang|kidnap|kidnapped|bomb|attack|poison|snatched|shut down|evacuated|outbreak|spiking|stabbed|abducted|chemtrails|5g|lockdown) ... (share|pass|careful|safe|beware|spread|tell|warn|just in case)",
    "(share|sharing|shared|spread|pass it on|pass this on) ... (before (it's|its|they|it gets) (taken down|deleted|removed|too late|delete)|they don't want you to (see|know)|mainstream media won't|media wont tell|just in case its true|just in case it's true)",
  ],
  gossip: [
    '(have you|has anyone|did you|did anyone|anyone|has everyone|you all|u|you) (heard|hear|seen) (about|the goss about|the gossip about|what happened (with|to)|who|what) (<name>|her|him|them|she|he|they|that|in|at|our|the|what) ... (at work|in|on|the office|nights|hr|reception|payroll|day shift|unit|from|and|did|said|got|been|manager|team|the manager|control)',
    "(goss|gossip|tea|the tea|hot goss|scandal|rumour|rumours|rumour mill) (is|from|at|about|on|going round|going around|has it|of the day|alert|time) ... (work|office|unit|staff|manager|shift|team|crew|control room|nights|seniors|hr|that|she|he|she's|he's)",
    "(apparently|rumour has it|word is|word on the street|a little bird told me|little birdie told me|i heard|i hear|between us|they say) (that)? (she|he|she's|he's|shes|hes|<name>|they're|our manager|the manager|the boss|my boss|a certain) (has|is|was|and|from|been|got|had|on|in|who|left|slept|shagging|sleeping|seeing|having|pregnant|getting|caught|might) ... (affair|sleeping|shagging|pregnant|sacked|suspended|divorce|caught|seeing|drinking|drunk|split|left|fired|cheating|with|rehab|dumped|moved out|police|arrested|at it)",
  ],
  /** One's own word for what is shared. */
  endorses: [
    "(this|exactly|exactly this|so true|so much this|100|100 percent|well said|spot on|couldn't agree more|could not agree more|totally agree|agree|agreed|preach|amen|facts|truth|every word|nail on the head|hits the nail|bang on|he's right|she's right|they're right|finally someone|about time someone|someone had to say it|someone finally said it|hear hear|yes|yesss|love this|brilliant|legend|hero|sums it up|says it all|speaks for me|speak the truth|speaks the truth|read this|read it|must read|read and weep|read it and weep|watch this|wake up|worth a (read|watch)|share this|needs sharing|told you|told you so|as i've been saying|this is why|this right here|absolutely this|say it louder|on point|ffs this|get on this|message the lad|message him|message her|he's sound|hes sound|she's sound|bargain|grab one|get in quick|proper sound|recommend him|recommend her|sorted me out|sorted me right out|works a treat)",
  ],
  distances: [
    "(don't|dont|do not|not sure i|can't|cannot) (agree|endorse|believe|support|share) (with)? (this|it|all|everything|all of it)",
    '(interesting|for information|fyi|sharing for info|a different view|food for thought|not my view|not my views|disagree|wrong|disgusting|awful|shocking|report this|reported|sad|sadly|sorry|hope|missing|lost|found|please help|appeal|retweets are not|rt not|sharing does not|not an endorsement|views of the author)',
  ],
  /** Pictures of people that they would not want, or were not asked about. */
  'picture-unasked': [
    '(asked|told|begged|said|wanted) (me|us|not|them|nobody|everyone|to)? (not to|no photos|no pictures|no pics|to not|to take it down|not be) ... (post|photo|photos|pic|pics|picture|pictures|share|put|in them|in it|in this|tag|this|upload|up|facebook|on here|video|delete|down|camera)',
    '(asked|asks|ask) not to be (in|on|tagged|shown|photographed|filmed|posted)',
    "(doesn't|doesnt|don't|dont|didn't|didnt) (even)? (know|knew|realise|notice|noticed) (i|i'm|im|we|we're) (took|taking|filmed|filming|photographed|videoed|recorded|recording|snapped|posted|posting|put|got|have|had) (this|it|them|him|her|a|the)?",
    "(hates|hate|can't stand|doesn't like|doesnt like|didn't want|didnt want|doesn't want|doesnt want) (having|being|to be)? (her|his|their)? (photo|photos|picture|pictures|pic|photographed|filmed|on camera|in photos|in the photo|in it|in them|on here|on facebook|on social media|posted|tagged) (taken|being|but|so|lol|tough|oops|posted|up|on)",
    "(gonna|going to|will|she'll|he'll|they'll|is gonna) (kill|murder|hate|hunt) (me|us) (for|when|if) (posting|sharing|putting|tagging|this|she|he|they|sees|see)",
    '(sneaky|sly|secret|cheeky|candid|crafty|undercover|stealth|sneaked a|snuck a) (pic|pics|photo|photos|picture|pictures|video|vid|snap|snaps|shot|shots|selfie|recording|film) (of|with|from)',
    '(filmed|filming|videoed|videoing|recorded|recording|photographed|snapped|snapping|livestreaming|live streaming|livestreamed) (her|him|them|the whole thing|it all|one of|a|my|our|the|it|a couple of|some of|some) ... (asleep|sleeping|crying|screaming|kicking off|meltdown|fall|falling|fell|naked|undressed|in the bath|in the shower|on the toilet|being sick|drunk|without|secretly|casualty|injured|hurt|arrested|fight|fighting|resident|residents|client|clients|service user|patient|unconscious|ambulance|crash|on the floor)',
    "(can|could) (see|make out|tell) (his|her|their|everyone's|who|the|all their|all the|that it's) (face|faces|name|names|it is|badge|number plate|reg|is|name badge|name badges) (and|in|on|clearly|clear as day|everything|it|through)?",
    "(pic|pics|photo|photos|picture|pictures|snap|snaps|selfie|selfies|video|vid|videos|clip|footage|still|screenshot|screen grab|screengrab) (from|of|off|with|showing) (the|a|one of|my|our|some of|inside|all|all the|two of|me and|us and|me with|this)? (lovely|old|favourite|new|cctv|control|bodycam|body|dashcam|incident|accident|crash|drone|young|poor|injured)? (lad|resident|residents|client|clients|service user|service users|member|members|ladies|old ladies|gents|gentleman|lady|patient|patients|casualty|casualties|young people|victim|victims|body|bodies|punter|punters|cctv|cctv room|bodycam|dashcam|control room|resident's|her room|his room|his face|her face|her wound|his wound|pressure sore|bruises|her bruises|children|kids|guys we support|people we support|people i support)",
    "(too many|couldn't be bothered|cant be bothered|can't be arsed|no time|haven't|didn't|forgot|never bothered) (to|got round to|bother to|bothered to|been able to)? (check|ask|asking|get|got|getting|blur|asked|sign|signed|checked) ... (permission|consent|consent forms|forms|in them|faces|first|everyone|who|families|parents|them all|if)",
    "(no consent|without consent|without (her|his|their) (consent|permission|knowing|knowledge)|without asking|without them knowing|without permission|consent form (isn't|isnt|not|still|to follow|later)|no consent form|hope (she|he|they|the family) (doesn't|dont|don't|doesnt|won't|wont) mind)",
  ],
  'asked-not-to': ['(asked|told|begged|warned) (me|us) not to'],
  /** Who may be in a picture. */
  'people-shown': [
    '(me and|us|the girls|the lads|the team|the gang|the crew|our team|our crew|my team|my crew|colleagues|staff|volunteers|residents|clients|service users|members|ladies|gents|young people|everyone|group photo|team photo|selfie|selfies|the boys|the night team|the day team|carers|stewards|trustees|woman|women|man|men|people|person|lady|gentleman|child|children|kids|girl|boy|faces|smiling|wearing|uniform|elderly|crowd|patient|resident|client|portrait|family)',
  ],
  'work-shown': [
    '(uniform|tunic|lanyard|name badge|id badge|hi vis|hivis|tabard|work do|works do|staff do|staff party|works xmas|works christmas|work christmas|staff night out|work night out|training day|team building|away day|at work|on shift|works night out|work colleagues|colleagues|the office|day centre|lunch club|care home|workmates|the unit|staff room|the depot|control room|on site)',
  ],
  'open-to-all': [
    '(my|our) (profile|account|page|facebook|insta|settings|wall|posts|timeline|privacy settings) (is|are|has been|have been|was|were|is set to|are set to) (still|now|all|always|completely|totally|wide)? (public|open|open to everyone|open to all|set to public|unlocked|visible to everyone|not private)',
    '(made|make|making|set|setting|switched|changed|turned) (my|this|it|everything|the) (profile|account|page|post|posts|everything|group)? (to)? (public|open to everyone|visible to everyone)',
    "(accepted|accepting|accept|got|added|adding|add|sent|sending|friended|following|befriended|had) (a|an|all|all my|my|some|the|our|one of|loads of)? ... (friend request|friend requests|on facebook|as friends|as a friend|on insta|on here|on snapchat) ... (resident|residents|resident's|client|clients|client's|service user|service users|her daughter|his son|daughter|member|members|young person|family)",
    "(friend request|friend requests) (from|to) (a|one of|my|the|our|two|some|another)? ... (resident|resident's|residents|client|clients|client's|service user|service users|member|members|young person|daughter|family)",
    '(house|flat|home|place|gaff) (is|will be|stood|sat|sitting|left|all|lying) (empty|unoccupied|unattended|all empty) ... (week|weeks|fortnight|till|until|weekend|month|days|while)',
    '(off|away|flying|jetting off) (to|for|on holiday|tomorrow) ... (weeks|fortnight|days) ... (house|nobody home|no one home|empty|key|keys under|spare key|mat)',
    '(spare|front door|back door|house) key (is|under|in|behind|lives|hidden|left) (the|a|under|in|behind|by) ... (mat|pot|plant pot|plant|gnome|step|shed|brick|bin|stone|letterbox)',
  ],
  /** How to get at the organisation's buildings or lone staff. */
  'way-in': [
    '(alone|lone working|on my own|by myself|single staffed|single manned|single crewed|only one on|only me on|just me) (in|at|on) (the|our) (building|office|hub|home|shop|site|unit|house|depot|centre|day centre|warehouse|compound|control room) (tonight|till|until|all night|all weekend|from|after|with|again|til|every)',
    '(building|office|hub|shop|site|centre|day centre|depot|warehouse|compound|yard) (is|will be|stands|sits|left|stood) (empty|unlocked|open|unmanned|unattended|left open|wide open|unalarmed) (from|all|until|till|after|at|over|every|between|overnight|tonight|on|this)',
    '(nobody|no one|no staff|no security|not a soul) (in|at|on|there|will be in|is in|will be at) (the|at the)? (office|hub|shop|building|site|home|centre|gate|depot|yard) (all|from|until|till|over|after|at|overnight|tonight|this|between|on)',
    "(alarm|cctv|camera|cameras|door entry|keypad|back gate|fire door|back door|side gate|safe|lock|intercom|fob system) (is|are|isn't|isnt|doesn't|doesnt|has been|hasn't|still|been|never|at) (broken|broke|off|not working|down|bust|knackered|doesn't lock|propped open|wedged open|work|working|lock|switched off|left open|set|on|bust again|playing up)",
    '(prop|propped|wedge|wedged|leave|left|leaving) (the|our) (fire door|back door|side door|front door|gate|side gate|fire exit) (open|unlocked|on the latch)',
    '(cash|takings|float|petty cash|donations|meds|medication|controlled drugs|keys|spare keys|spare key) (is|are|kept|left|lives|stays|goes|in|gets|get) (kept|left|in|under|on|banked|counted|locked)? (in|under|on|behind|at) (the|a|my|our|every) ... (drawer|tin|cupboard|safe|office|desk|bag|shelf|kitchen|mat|pot|friday|monday|night|boot|unlocked)',
    '(screen|monitor|whiteboard|noticeboard|badge|lanyard|pass|rota|password|post it|sticky note) (is|was|are)? (visible|showing|in shot|in the background|in the photo|in the picture|on the wall behind|behind me)',
  ],
} satisfies Record<string, readonly string[]>;
