/** Stand before a name, or are part of one. */
export const TITLES = `mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister brother nurse matron sergeant sgt
constable pc dc captain capt major colonel col general gen lieutenant lt judge justice cllr councillor minister president senator sen secretary sec
chancellor mayor governor gov king queen prince princess duke duchess earl pope bishop archbishop cardinal rabbi imam sheikh saint st coach uncle
auntie aunty aunt nan nana gran granny grandma grandpa grandad mum mummy dad daddy cousin mp master madam chief officer inspector pm dj mc lil big`;

/** People by what they are to somebody, or to us. */
export const KIN = `mum mom mam mother mummy dad father daddy nan nanna nana gran granny grandma grandmother grandad grandpa grandfather
husband wife hubby partner boyfriend girlfriend fiance fiancee son daughter brother sister sis bro uncle aunt auntie aunty cousin niece nephew
grandson granddaughter stepson stepdaughter stepmum stepdad mate friend friends bestie neighbour colleague boss manager baby child boy girl lad lass
lady gentleman man woman guy bloke twin twins godson goddaughter`;

/** Work in health and care, and those it is done for. */
export const ROLES = `nurse nurses doctor carer carers caregiver midwife midwives consultant surgeon physio physiotherapist therapist receptionist
radiographer sonographer paramedic paramedics dentist hygienist gp matron sister hca healthcare assistant assistants volunteer volunteers porter
cleaner driver chef cook counsellor psychologist psychiatrist dietician dietitian podiatrist optician pharmacist phlebotomist anaesthetist
registrar keyworker support worker workers social staff team student trainee manager coordinator resident residents client clients patient patients
service user users tenant tenants teacher coach player striker keeper manager captain singer actor actress author writer director rapper`;

/** What follows, or stands before, turns a name into a place or a thing. */
export const PLACES = `ward wards hospital hospitals infirmary unit clinic centre center surgery practice hospice suite building house home court
lodge hall wing lounge room road street avenue lane drive close crescent way square park gardens bridge station school college university academy
church cathedral hotel pub inn arms club fc afc united city town rovers wanderers albion county athletic rangers cup trophy award awards prize medal
stadium arena theatre museum library course syndrome disease scan test trust foundation charity company ltd plc inc group bank store stores shop
island islands beach bay valley river lake mountain hill airport street show tour album festival day week eve market cafe restaurant bar`;

/** What people do: stands after a name, seldom after a place. */
export const DOING = `is was has says said told thinks loves loved wants wanted got gets went goes came comes looks looked did does made makes
took takes gave gives helped helps tweeted scored scores plays played sings sang died won wins explained listened treated rang called asked knows
knew feels felt needs needed and who whose`;

/** Written with a capital, and nobody's name. */
export const CAPITAL_ANYWAY = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec christmas xmas easter halloween
ramadan eid diwali hanukkah english british scottish welsh irish american french german spanish italian polish romanian indian pakistani chinese
african european muslim christian jewish catholic hindu sikh facebook twitter instagram youtube google apple amazon iphone android nhs bbc itv uk
usa us eu england scotland wales ireland britain london manchester liverpool newcastle leeds birmingham glasgow edinburgh cardiff belfast i im ill
ive id rt lol omg ok tv dm via`;
