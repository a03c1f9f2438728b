/** Our own words, for what tweets seldom speak of. Square brackets hold a person, braces another name. */
export const CARE_SENTENCES: readonly string[] = `
Took [given] to the garden centre today, she loved it
Lovely afternoon with [given] in Room 4
So proud of [given], first steps since his fall
[given] kicked off again last night
[given] turned ninety today and had three slices of cake
Had tea with [Mrs family] and her daughter [given]
[Mr family] fell again this morning, number twelve
[Dr family] was brilliant with my mum
Big thank you to [given] and [given] on nights
Had a great shift with [given], [given] and [given]
One of my ladies, [given], has gone into hospital
We lost [given] yesterday, one of our residents
My manager [given] is a nightmare
Well done [given] for passing her care certificate
Good luck to [given family] who leaves us on Friday
[given family] has started at our {family} branch
[given] the receptionist could not have been kinder
Our volunteer [given] made soup for everyone
Feeling sorry for [given], his family never visit
[given]'s daughter came in and shouted at us all
[given] made dumplings for the whole floor
Nurse [given] stayed two hours late to sit with dad
Sister [given] runs a tight ship
Midwife [given] talked me through it all
[given] (physio) gave me exercises to do at home
The lady at the desk, [given], was rude
My keyworker is called [given] and she is lovely
A resident called [given] told me the funniest story
His name is [given] and he hates bath day
Doing sleep in with [given] tonight, wish me luck
Out on patrol with [given] and [given] tonight
[given] has dementia and thinks I am her sister
[given] wet the bed again, third time this week
Just found out [given] is pregnant, shock
Poor [given] broke her hip
[given] from the office phoned to moan
[given] and [given] are getting married in June
Happy birthday [given] have a lovely day
Happy birthday to our lovely [given]
Rest in peace [given family]
Nobody makes a brew like [given]
Can anybody cover [given] on Sunday
Visited [given] and he asked for his pipe
Saw [given] in the shop, looks well
I support a young man named [given]
Spent the morning with [given family] painting pots
Off to see [given] for our weekly chat
Love my calls with [given], what a character
[given family], our chair, opened the new centre
Cheers [given] you are a star
Missing you [given]
Met [given] from the council about the grant
{given ward} were amazing with my nan
Everyone on {given ward} deserves a medal
Thanks to all at {family House}
Thanks to all the staff at {family Hospital}
The parking at {family Hospital} is a joke
Waited four hours at the {family Clinic}
Off to {family} with the lads
Stuck in traffic on {family Street} again
Meet at the corner of {family Road} at ten
Requested to come to {family} as I have been here before
Referred to a specialist in {family} for my knee
Lunch at the {family Arms} then home
She won the {given Award} for her kindness
Our {family Centre} coffee morning is back on Tuesday
{family Lodge}, all personnel from the cook to the manager have been excellent
Applying to {family College} for my nursing degree
Taking the bus to {family Park}
Sunny day at the beach with the kids
Hope you all have a merry time
Grace and patience are all I ask for
Have faith, joy will come in the morning
Poppy appeal starts on Saturday, grab a poppy
I will mark the papers in May
Rose early and went for a walk by the brook
Will anyone be around to help set up
May I just say what a team we have
Daisy chains and ice cream in the garden
Holly and ivy up in the lounge already
Bill came in higher than last month
The carers were brilliant, nothing was too much trouble
All staff were friendly and explained everything
Thank you so much to the night staff
Mum is home and doing well
Dad had his operation on Monday
Long shift, feet ache, bed now
Another twelve hour shift done
Please support our charity run in April
The Christmas fair raised a fortune
Hospital food is what it is
Cold tea again, such is life on nights
My nan loves bingo and a sherry
A client swore at me today and I just smiled
Some residents went to the sea today
Our gentleman in room six had a fall
Volunteers wanted for our befriending service
Feeling poorly so off to see the doctor
The nurse was very kind and gentle
Great day out at the museum with the day centre
Dementia awareness week starts today
Easter bonnets at the ready
Training all day on moving and handling
New rota is out and it is a mess
Love working with older people
Proud to be a carer
Trip to the coast was a washout
Sister came to stay for the weekend
Doctor said to rest for a fortnight
Matron has spoken, no more flowers on the ward
`
  .split('\n')
  .filter(Boolean);
