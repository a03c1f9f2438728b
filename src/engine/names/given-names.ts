/** Given names heard in the UK, from everywhere its people come from; small letters, no accents. Many are words too. */
export const GIVEN_NAMES = `
aaliyah aamir aarav aaron aarti aayan abbas abbie abby abdallah abdelkader abdi abdifatah abdirahim abdirahman abdul abdulahi abdulaziz
abdulkadir abdullah abdulrahman abeba abebe abeer abelardo abena abha abhishek abidemi abigail abigaila abiodun abiola abosede abraham abs
ada adaeze adaku adam adama adamma adan adanna adaobi ade adebayo adebisi adebola adedayo adeel adekunle adelaida adele adeleke adelina
adem adenike adeola adeolu aderonke adesola adetola adetoun adewale adeyemi adil adina aditi aditya adjoa adjoua adnan adrian adriana
adrianna adwoa afanc afia aftab afua afzal agata agha agnes agnieszka agron ahmad ahmed ahmet ahsan aidan aiden ailbhe aileen ailsa aine
ainhoa ainsley airlie aisha aishwarya aisling aiza ajay ajit akash akbar akhil aki akin akinola akintunde akira akosua akram akshay akua
akwasi ala alaa alan alana alannah alasdair alastair alayna albana albert alberto albie albin aldona aldous aleah alec aled alejandra
alejandro aleksander aleksandr aleksandra aleksy alesha alessandra alessandro alex alexa alexander alexandra alexandru alexei alexey
alexia alexis alf alfie alfonso alfred alfy algernon alhaji ali alia alice alicja alin alina alisha alison alissa alistair alivia aliya
aliyah allie allison alma almaz almira alun alvin alwyn alyssa ama amadi amado amadou amaka amal amalia aman amanda amandeep amani amar
amara amarachi amardeep amaya amba amber amelia amelie amelita amiin amina aminah aminata aminu amir amira amisha amit amita amjad ammar
amna amr amrit amrita amy ana anais analyn anamaria anand ananda ananya anas anastasia anayo anca andi andile andra andre andrea andreea
andrei andreia andrew andriy andrzej andy aneesa aneirin anesu aneta aneurin angel angela angelica angelika angelina angelita angelito
angelo angharad angie angolia angus aniela anika anil anisa anish anita anjali anjum ankita ann anna annabel annabelle annaliza anne
annette annie ansar anthea anthony anton antonella antoni antonia antonieta antonio antony anuj anuoluwapo anushka anwar anya aoife aparna
apolonia april aprille apurva arabella arash arben archana archibald archie arden ardit arek aresha arezoo aria ariana arianna ariel arif
arinze arjan arjun arkadiusz arlene arlo arman armando arnav arnel arnold aroosa arpan arsenio arta arthur arti artur arturas arturo arun
aruna arvin arvind arwel arya aryan asad asante asha ashanti ashish ashleigh ashley ashlyn ashok ashraf ashton asif asim asiya asma asta
aster astrid ateeq athena atif aubree aubrey audley audrey audrius augusta aurel aurelia aurelian aurelija aurora austin autumn ava avani
avelina avery avinash avril avtar awa awais awen awuor aya ayaan ayah ayan ayanda ayanle ayat ayesha ayisha ayla aylin ayman ayo ayobami
ayodeji ayodele ayokunle ayomide ayotunde ayse aysel ayub azadeh azam azhar aziz aziza azra azubuike babajide babak babar babatunde babs
badr bahar bahram bailey balbir baldev baljeet baljinder baljit balraj balvinder balwant balwinder bamidele banji banu baraa barb barbara
barbie barnaby barney barrie barry bartek bartlomiej bartosz bashir basia basil bassam bay bayo bazza beata beatrice beatriz beau becca
beck becks becky bedwyr beena bekele belinda bella bello ben benigno benito benjamin benji benjie bennett benny bentley berhane berk
bernadette bernard bernardo bernice bernie bert bertha bertie bertram beryl besnik bess bessie beth bethan bethany beti betsy bettie betty
bev beverley bex bexy bez bhagwan bharat bharti bhavesh bhavika bhavin bhavna bhupinder bianca bibi biddy bijan bikram bilal bill billie
billy bina bindu biniam binky bisi bisola blaine blair blake blanka blathnaid blazej bledar blerim blerta blessing blodwen blythe bo bob
bobbie bobby bode bogdan bogumila boguslaw boguslawa bohdan bola bolaji bolanle bolek boleslaw boluwatife bong bongani bongbong bonnie
boris bose bosede boston bozena brad bradley brandon branwen bren brenda brendan brett bri brian brianna briar bridget brielle bright
briony brogan bron brona bronagh bronislaw bronislawa bronte bronwen brooke brooklyn bruce bruno bryan brygida bryn bryony bukola bunmi
burak bushra busisiwe byron cadence cadog cai caio caitlin caleb callum calum calvin camelia cameron camilla campbell caoimhe cara caradog
carl carla carlo carlos carlota carly carmel carmelita carmen carmencita carol carole carolina caroline carolyn carrie carter carys
cassandra cassidy cassie catalin catalina catalino cath catherine cathie cathy catrin catriona caz cecelia cecil cecilia cecylia cedric
ceinwen celeste celia celina cem cemal ceri cerys cesar cezar cezary chad chandni chandra chanel chantal chantelle char charanjit charis
charity charlene charles charley charlie charlotte charly chas chaz chelsea chelsey chen cheng cherie cherrie cherry cheryl chester chetan
chiamaka chiara chibueze chibuike chibuzo chichi chidi chidiebere chidinma chidozie chidubem chiedza chigozie chijioke chika chikondi
chima chimamanda chinedu chinelo chinenye chinonso chinwe chinyere chioma chipo chirag chisom chiyo chizoba chloe chris chrissi chrissie
chrissy christabel christian christina christine christopher chuka chukwu chukwuemeka chukwuma cian ciara ciaran cillian cindy ciprian
cissie claire clara clare clarence clarice clarita clark claude claudia claudio claudiu clem clement cleo cliff clifford clint clinton
clive clodagh cody colby cole colette colin coll colleen comfort conchita connie connor conor consolacion constance constanta constantin
cooper cora coral corazon cordelia corey corina corinne cormac cornel cornelia cosmin cosmina costel costin courtney coz craig crisanto
crisostomo crispin cristeta cristi cristian cristiana cristiano cristina cristobal crystal curtis cuthbert cynan cyril czeslaw czeslawa
dacian dada dafydd dai dainius daisy daithi daiva dakota dale dalia daljeet daljit damaris damian damien damilola damon dan dana dani
daniel daniela danielle danilo danish danjuma danni danny dante danut danuta danute daphne dar darcie darcy darek daria dario darius
dariusz darla darragh darrel darren darryl darshan darwin darya dave davey david davide davie davina davinder davy dawid dawit dawn dawson
dayo dean deb debbie deborah debra debs declan dee deej deepa deepak deepika deepti deeqa deirdre del delaney dele delfin delilah delyth
demi denis denisa denise deniz dennis denny derek derfel dermot derrick derry dervla derya des desmond desta destiny dev devi devinder
devon dewi dexter dhruv di diana diane dianne diarmuid dickie diego dikembe diksha dilip dilraj dilwyn dilys dima dimitri dimple dina
dinah dindo dinesh dinu diogo dion dionne dipak dipti divine divya dixie diya dmitri dmitry dmytro doina dolly dolores domenico domingo
dominic dominica dominik dominika don donal donald donna donncha donnie donny dora doreen dorel dorian dorin dorina doris dorota dorothy
dorrie dot dottie doug dougal dougie douglas dragos drew dritan duane duarte dudley dulcie dumisani dumitra dumitru duncan durga dwayne
dwight dylan eamon eamonn earl easton ebele ebere ebony ebrill ebru ebuka ebun ecaterina ed eddie eddy ede eden edet edgar edgardo edie
edita edith edmund edna edona eduard eduardo edward edwin edwina edyta eesa efe effie efosa efren efua egle ego ehsan eileen eilidh eilish
eimear eira eirian eirlys eirwen ejaz ejike ejiro ekene ekow ekua ela elaina elaine elan eleanor eleanora elena eleri elfed eliana elif
elijah elin elira elis elisa elisabeta elisabeth elisabetta elise elisha eliza elizabeth ella elle ellen ellena ellery ellie elliot
elliott ellis elmer eloise elpidio elsa elsie elspeth elton eluned elvis elwyn elzbieta emanuel emanuela ember emefa emeka emelia emelita
emerson emiko emil emile emilia emilian emiliano emilie emily emine emlyn emma emmanuel emmie emmy emre emrys ena enfys engin enid eniola
enitan eno enoch enrico enrique enya enyinna eoghan eoin epifania erdal eric erica erik erika erin erion erlinda ern ernest ernesto ernie
errol erwin eryk eryn esha esi esmae esme esmee esperanza esra esteban esther estrella esyllt ethan ethel etta euan eufemia eugen eugene
eugenia eunice eurwen eustace eva evan evangeline eve evelyn everard everly evgeny evie ewa ewan ewart ewelina ewen eyerusalem ez ezekiel
ezinne ezra fabian fabio fabiola fadekemi fadi faduma fadumo fahad faheem fahmida faisal faith faiza faizan fang farah farai faraz fareed
fares farhad farhan farhat farhiya fariba farid farida fariha farooq farquhar farshad fartun farzana fatema fatih fatima fatimah fatma
fatmir fatou fatoumata favour fawzi faye fearne federica federico fedor fela felicia felicidad felicitas felicity feliks felipe felix fely
femi fenella feng ferdinand fereshteh fergal fergus fern fernanda fernando feven ffion fflur fiachra fidel fifi fiifi filip filippo finlay
finley finn fintan fiona fionn fionnuala firoz flamur flavia flavius fletcher fleur flick flo flora flordeliza florence florentin
florentina florentino florian florica florin florina florita florrie floss floyd flynn fola folake folarin folasade folashade foluke
fortune fowsia fozia fran frances francesca francesco francis francisco franciszek franek frank frankie frannie fraser fred freda freddie
freddy frederica frederick fredo fredrick freweini freya fryderyk fumnanya fungai funke funmi funmilayo funmilola funsho gabby gabi
gabriel gabriela gabriella gabrysia gabs gaby gagan gaia gail galina ganesh gareth garmon garry garth gary gaspar gaurav gauri gavin
gaynor gaz gbemisola gbenga ged gediminas geeta gem gemma gene genet genevieve genna genowefa gentian geoff geoffrey george georgeta
georgette georgia georgian georgiana georgie georgina geraint gerald geraldine gerallt gerard geri gerry gertie gertrude gethin gezim
ghada ghazal ghazala gheorghe ghita ghulam gia giacomo gianluca gianna gianni gica gideon giedre gift gilbert giles gill gillespie gillian
gilly gina ginalyn ginny gintaras gintare giorgia giorgio giovanna giovanni girma giselle gita giulia giulio giuseppe gladys glen glenda
glenn glenys gloria glyn glynis godfrey gokhan golnaz gonzalo goodluck gopal goran gordon goronwy gosia govind graca grace gracie graeme
graham grahame grainne grant granville grayson grazyna greer greg gregor gregorio gregory greta greyson grigore grigori gruffudd gruffydd
grzegorz grzesiek guido guilherme guillermo gul gulay guled gulshan guo gurdeep gurdev gurdip gurinder gurjit gurmeet gurmit gurpreet
gursharan guru gurvinder gus gustavo guto guy gwen gwenan gwenda gwendoline gwendolyn gwenllian gwenno gwilym gwladys gwyn gwyneth gwynfor
gwynne habib habiba hadeel hadi hadiya hadiza hadley haf hafiz hafsa haider hailey hailu haitham hakan hal hala haleema haley halil halima
halimatu halina hallie hamdan hamdi hamed hamid hamida hamish hamza hamzah hana hanan hande hani hania hanif hank hanna hannah hannan
hardeep hardev hardip hari harinder haris harish harjeet harjinder harjit harjot harleen harley harlow harman harmeet harmit harold haroon
harpal harper harpreet harriet harrison harry harsh harsha harshad haruka haruto harvey harvinder hasan haseeb hasina hasna hassan hatice
hattie hatty hawa hayat hayden haydn hayley hazel hazem heath heather hector heena heera heidi heledd helen helena hema hemant hen hena
hendrix henry henryk henryka herb herbert herminia hernan hernando hetal hettie hetty heulwen hibo hilary hilda hina hira hiro hiroko
hiroshi hisham hitesh hiwot hodan hodo holly hong honor honorato hope horace horatiu horia hossein howard hubert huda hudson hugh hughie
hugo hui hulya humaira humera humphrey hunter huong huseyin husna hussain hussam hussein huw hywel iacob iain ian ibidun ibraheem ibrahim
ibrahima ica ida idowu idris idwal iestyn ieuan ifan ife ifeanyi ifechi ifeoma ifor ifrah iftikhar ifunanya iga ignacio igor igwe ijaz
ijeoma ike ikechukwu ikenna ikran ileana ilhan ilie ilinca ilir ilkay illtyd ilona ilze iman imani imelda immy imogen imran ina inaya
inder inderjit india indie indira indra ines inga ingrid ingrida inigo inna innes innocent ioan ioana iolo ion iona ione ionel ionela
ionica ionut iorwerth iqbal iqra ira irena irene ireneusz irfan irina iris irmina irum iryna isaac isabel isabella isabelle isadora
isagani isaiah isatou isha ishaan ishan ishaq ishrat isioma isis isla islwyn ismael ismail ismay isobel israel israr issac issy itai
itumeleng iulia iulian iuliana ivan ivana ivanka ivo ivor ivy iwan iwona iyad iz iza izabela izabella izzie izzy jaber jabulani jacek jack
jackie jacks jackson jacob jacqueline jacqui jade jaden jadwiga jagdeep jagdish jagjit jagoda jagtar jaiden jaime jaja jake jakey jakub
jama jamal jameel james jameson jamesy jamie jamil jamila jan janae jane janelle janet janette janey janice janie janina janusz jaq jared
jarek jaroslaw jarrod jarvis jas jasbir jaskaran jasleen jasmeen jasmin jasmine jason jaspal jasper jaspreet jasveer jasvinder jaswant
jaswinder jatin jatinder javaid javed javeria javier jawad jaxon jaxson jay jaya jayant jaycee jayda jayden jayesh jaylen jayne jayshree
jayson jaz jean jeanette jeanie jeannie jed jeff jefferson jeffrey jelani jem jemima jemma jen jenna jennelyn jenni jennie jennifer jenny
jenson jeremy jericho jermain jermaine jerome jerry jerzy jess jessa jesse jessica jessie jesus jez jhon jhun jian jide jideofor jigna
jignesh jihad jill jim jimbo jimmy jin jing jinky jitendra jo joan joanna joanne joao joaquim joaquin jocasta jocelyn jodi jodie jody joe
joel joey joginder john johnnie johnny jola jolanta jomar jon jonalyn jonas jonathan jonel joni jonny jools jordan jorge jose josefa
josefina joselito joseph josephine josh joshua josiah josie jossy jovan jovelyn jovita joyce jozef jozefa juan juanita juanito judah jude
judith judy jules julia julian julianna julie juliet julieta julio julita julius jumoke jun junaid june junjun juno jurate jurgita justin
justina justyna jyoti kabir kacey kacper kaden kadie kagiso kai kaia kaifan kailash kaitlin kaitlyn kaito kajal kalani kali kalpana
kalpesh kalsoom kamal kamala kamaljit kamau kamil kamila kamini kamran kane kanta kanwal kaori kara karam karamjit karan karanjit kareem
karen karim karin karina karishma karl karol karolina karolis karthik kartik kasey kashif kasia kason kasper kat katarzyna kate katelyn
katerina kateryna kath katherine kathie kathleen kathryn kathy katie katrina katy katya kaushal kaushik kaveh kavita kavitha kay kayden
kayla kayleigh kayode kaz kazimiera kazimierz kebede keeley kehinde keiko keir keira keiran keiron keisha keith kelechi kelis kelly kels
kelsey kelvin kemal kemi ken kendall kendra kenji kenneth kenny kent kenzie kenzo keri kerr kerri kerry ketan kevin kevvy kez kezia keziah
khadija khadijah khadijatu khadra khalid khalida khalil khloe khrystyna khurram khushi kian kiana kiara kidane kiera kieran kiko kim
kimberley kimberly kimmy kinga kingsley kiran kiranjit kirill kirit kirk kirpal kirsteen kirsten kirstie kirsty kishan kishore kit kitty
klaudia klodian kobina koby kody kofi kojo kokou komal konrad kornelia kourosh kourtney krish krishan krishna krishnan kristen kristian
kristin kristina kristine kristy krystian krystyna krzysiek krzysztof ksenia kuba kudakwashe kudzai kulbir kuldeep kuldip kuljit kulvinder
kulwant kulwinder kumar kunal kunle kurt kusum kwabena kwadwo kwaku kwame kwasi kweku kye kyla kyle kylie kyra lacey lachlan laila laima
laine lainey lakhbir lakhvinder lakshmi laleh lalita lamia lamin lan lana lance lancelot landon lani lanre lara larisa larissa larry
larysa lata latif latifat laura laurel lauren laurence laurentiu lauri laurie lauryn lavinia lawrence laxmi layan layla lea leah leandra
leann leanna leanne lech lee leela leena lei leia leigh leila leilani leka lekan leland lemlem len lena leni lenna lennox lenny leo
leokadia leon leonard leonardo leonie leonor leonora leontina lerato leroy les lesley leslie lester lesya leszek leticia levi lewis lex
lexi lexie lexus leyla li liam lian liana liaqat liban libby lidia lien liezl ligaya lil lila lilah lilian liliana lilibeth lillian lilly
lily lina lincoln linda lindiwe lindsay lindsey lindy ling linh lins lionel liridon lisa lisbeth liu liudmila liv livia liviu livvy
liwayway liz liza lizzie lizzy lleu lleucu llewelyn llinos lloyd logan lois lola lolade long loraine lorcan loredana lorelei lorena
lorenzo loreta loretta lorna lorraine lottie lou louay louella louie louis louisa louise lourdes lovemore lowri luan luana lubna luca
lucas lucia lucian luciana luciano lucie lucinda lucio lucita lucja lucjan lucy lucyna ludwik ludwika luella luigi luis luisa lukasz luke
lulu lulzim luminita luna lungile luningning luther luzviminda lwazi lydia lyds lyla lyle lyn lynda lynette lynn lynne lynsey lyra lyubov
lyudmila maame mabel mabli maciej maciek mackenzie macsen macy madalin madalina maddie maddison maddy madeleine madeline madge madhav
madhu madhuri madison madog mads mae maeve mafalda magda magdalena maggie maggs mags maha mahad maheen mahendra mahesh mahmood mahmoud
mahmud mahnoor mahsa mai maia mair maira mairead mairi maisie maisy maja majed majid makena makoto maksim maksym malachy malak malc
malcolm malgorzata mali malik malwina mamadou mamello mamta manal manav mandeep mandip mandla mandy maneesh mangal maninder manish manisha
manjeet manjinder manjit manju manjula manny manoj manolo manpreet mansi mansoor mantas manuel manuela manus maqsood mara marc marcel
marcela marcelina marcelino marcelo marcia marcin marco marcus mared marek margaret margarida margarita marge marged margery margie margo
margot maria mariah mariam mariama marian mariana marianne mariano mariatu maribel maribeth maricar maricel maricica maricris marie
mariella marija marilena marilyn marin marina marinela mario mariola marion marisol marissa marites maritess marius mariusz marivic
mariyam marjie marjorie mark marlene marley marlon marlyn marnie marsali marshall marta martha martim martin martina martine marty martyn
martyna marvellous marvin marwa marwan mary maryam maryan maryann maryjane maryla maryna marysia marzena mason masood massimo matei mateo
mateusz matilda matilde matt matteo matthew mattias mattie matylda maud maude maura maureen maurice mauricio mauro mavis mawuli max maxine
maxwell may maya mayank mayette maymuna maysa mayur mazen mbali mckenzie meadow mebrahtu medwyn meena meenakshi meera meg megan megha megs
mehdi mehmet mehmood mehran mehreen mehul mehwish mei meilin meinir meirion mel melanie melchor melek melinda melissa mellie melody melvyn
menna mercedes mercy meredith mererid merfyn merlita merlyn meron merv merve mervin mervyn meryl mesfin meskerem mesut metin meurig mhairi
mia micah michael michaela michal michalina michelle mick mickey midori mieczyslaw mieszko miguel mihaela mihai mihail mihaita mihangel
mike mikhail mikolaj mila milagros milda mildred milena miles millicent millie milly milo milosz mimi min mina minal minda mindaugas mindy
ming minh minnie mirabela miranda mircea mirela mirella miriam mirjeta miroslaw miroslawa miruna misbah misha misty mital mitch mitchell
mitesh mitra mitzi mo modupe moeen mohamed mohammad mohammed mohamud mohan mohau mohinder mohit mohsen mohsin moira mojisola mol moll
mollie molly mona monica monika montague moosa morag morfudd morgan morgana morna morris mortimer morven morwenna moses mosunmola mouna
mpho mubarak mubeen mudassar mudiwa muhammad muireann mukesh mukhtar mulki mulugeta mumtaz muna munashe muneeb munir munira murad murat
murdo muriel murray musa musarat mustafa mustafe mustapha mutsa muyiwa muzaffar mwangi mya myfanwy mykola myla myles myra myrna myrtle
naana nabeel nabil nabila nada nadeem nadezhda nadia nadine nadira nadiya naeem nael nafisa nagma naheed nahid naila naima naina naji
najma najwa nalini namrata nan nana nancy nand nandi nandini naoko naomi narciso naresh nargis narinder nasar naseem nasim nasir nasira
nasra nasreen nasrin nat natalia natalie nataliya natalya natasha nate nathan nathaniel natividad natty navdeep naveed naveen navin navjot
navneet navpreet nawal nawaz nazanin nazia nazir nazli nazma nazmin ndidi ndubuisi neal ned neel neelam neema neena neeraj neeru neesha
neetu negash neha neil nel nelia nell nellie nelly nelson nelu nenita nenne neringa nerissa nerys nese nesreen nessa nessie nesta nestor
nettie nev nevaeh neve neville ngoc ngozi nguyet nhung nia niall niamh nic nicholas nick nicki nicky nico nicola nicolae nicole nicoleta
nicu nicusor nida nidhi nieve nieves nigel nik nike nikesh nikhil nikita nikki nikky nikodem nikola nikolai nilam nilesh nilima niloufar
nimco nimesh nimisha nimra nina ninfa niraj nirav nirmal nirmala nisar nisha nishant nishat nita niten nitesh nitin nitu njeri nkechi nkem
nkemdilim nkiru nkosana nnamdi nneka noah noel noelle noemi nokuthula noman nomsa nomvula non noni nonso noor nora norah norbert norberto
noreen norm norma norman norris nosa nosheen nothando nour noura nouran ntombi nuala nuno nurten nusrat nuur nyarai nyasha oana obafemi
obed obi obinna obioma oby ochieng octavia octavian octavio odunayo ofelia ogechi oghenekaro oisin okafor oke okechukwu oksana ola olabisi
oladele oladipo olaf olamide olanrewaju olatunde olayinka oleg oleh olek oleksandr oleksiy olena olga olimpia olive oliver olivia oliwia
oliwier ollie olly ols olta olu olubunmi oluchi olufemi olufunke olugbenga olusegun oluseun olusola olutayo oluwadamilola oluwafemi
oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin oluyemi olwen olwyn om omaima omar omer omid omkar omolara omotayo omotola onome onur
onyeka onyekachi onyinye oona oonagh opeyemi oran orhan orion orla orlaith orlando osagie osama osaro osas oscar osei osian oskar osman
oswald otilia otis otto ousmane ovidiu owain owen oyin ozana ozge ozlem pablito pablo pacita paddy padma padraic padraig pads paige
paisley pam pamela pammy pankaj paola paolo parag paramjit pardeep paresh paris parisa parker parminder parmjit parul parveen parvez
parvin parvinder pascal pat patience patrice patricia patrick patrycja patryk patsy pattie patty paul paula paulie pauline paulo pavel
pawan pawel payam peace pearl pearse pedro peggy pen penelope penny percival percy perla perpetua perry persephone pete peter petey petr
petra petre petrica petro petronela petru petruta peyton pheobe phil philip philippa phillip phineas phoebe phoenix phuong phyl phyllis
pia piers pietro pilar pinar ping piotr piotrek pip piper pippa pixie piyush polina poll polly pooja poonam poppy porsha portia posy pouya
prabha prabhjot pradeep prakash pramod pranav prasad prashant pratik praveen pravin pravina precious preet preeti preeya prem prerna
presley primrose prince princess priscilla prisha pritesh priti pritpal priya priyanka promise prosper prudence prudencio prue przemek
przemyslaw purificacion pushpa qais qamar qasim qing quang queen queenie quentin quincy quinn rabab rabia rach rachael rachel rachelle
radek radoslaw radu rae raed raegan raelene rafael rafal rafiq raghad raheela raheem rahel rahim rahman rahul rahwa raimonda raj raja
rajan rajbir rajdeep rajeev rajendra rajesh rajinder rajiv rajni raju rajvir rakesh rakhi ralph raluca ram raman ramesh rami ramil ramila
ramon ramona ramonito rana ranald ranbir randeep randhir randolph rani rania ranjana ranjit ranvir raphael raquel rasa rasha rashid
rashida rashmi raul raven ravi ravinder ravindra ray raya raymond raza razia razvan rea reagan rebecca rebekah redentor reece reem reema
reena reeta reg reggie regina reginald rehan rehana rehman reid rejoice rekha remi remy rena renata renato rene renee renu renuka resham
reshma reuben rex reyansh reynaldo reza rhea rhian rhianedd rhiannon rhoda rhodora rhodri rhona rhonda rhydian rhys ria riaz ricardo rich
richard richie rick ricki ricky rico ridley riley rima rimantas rimsha rina rinku rio riona rita ritchie ritesh ritu river riya riyaz
rizwan rob robbie robelyn robert roberta roberto robin robina robyn rocco rochelle rocky rod roddy rodel roderick rodge rodica rodney
rodolfo rodrigo rogelio roger rohan rohini rohit roisin roksana rola roland rolando rolf rolly roman romana romeo romilly romulo romy ron
ronak ronald ronaldo ronan ronke ronnel ronnie ronny rory rosa rosaleen rosalie rosalina rosalind rosalinda rosalyn rosamund rosana
rosanna rosario rose roseann roseanne roselyn rosemary roshan roshni rosie rosina rosita ross rotimi rowan rowena rowland roxana roxanna
roxanne roxy roy roya roz rozalia ruairi ruba ruben rubie rubina ruby rubylyn rudo rudy rufaro rufina rufus rui rukhsana rukhsar rumbidzai
rupa rupert rupinder ruqayyah ruslan russ russell ruta ruth ruthie ruvimbo ruxsana ryan ryder ryleigh ryszard saad saba sabah sabeen
sabiha sabin sabina sabir sabrina sadaf sadia sadie sadiq saeed safa saff saffron safina safiya safiyyah sagal sagar sage sahar saheed
sahib sahil sahra saif saima saira sajid sajida sakina sakura sal salah saleem saleha salem salif salim salima sallie sally salma salman
salome salvador salvatore sam samantha samar samatar samba sameena sameer samer sami samina samir samira samiya sammi sammy samrawit
samson samuel sana sanaz sanda sandeep sandhya sandi sandie sandip sandra sandro sangita sani sania saniya sanjay sanjeet sanjeev sanjiv
sanjna santiago santino santosh saoirse saqib sara sarabjit sarah saranya sarbjit sarfraz sarita sarla sarwar sasha sashi saskia sassy
satinder satish satnam satoshi satpal satvinder satwinder saul saurabh savannah savita sawyer scarlet scarlett scott scotty seamus sean
seb sebastian sedat seema segun sehrish sekou selah selam selamawit selena selene selin selina sello semra sena senait senga seraphina
serdar seren serena sergei sergio sergiu serhiy serkan seth seun sevgi sevim seyi seymour shabana shabaz shabbir shabir shabnam shade
shadi shafaq shafiq shagufta shah shahab shaheen shaheena shahid shahida shahin shahnaz shahram shahzad shaila shailesh shaima shaista
shakeel shakeela shakila shakira shalini shamila shamim shamima shamiso shamsa shanaz shane shankar shannon shanta shantel shanti sharada
sharif sharma sharmila sharon shashi shaun shauna shay shayla shayna shaz shazad shazia shea sheena sheetal shehzad sheila shel shelagh
sheldon shelley sheraz sheree sheridan sherie sherif sherin sherry sherwin sheryl shiela shiloh shilpa shira shirin shirl shirley shital
shiv shivam shivani shoaib shola shona shreya shruti shu shubham shukri shweta sian siavash sibel sibongile sibusiso sid siddharth sidney
sienna sierra silas silvana silvia silviu sima simba simisola simmo simon simona simone simran simranjit sinead sinem siobhan sion sioned
siphiwe sipho sita siwan sizwe sky skye skyla skylar slawek slawomir smita smithy sneha sobia sofia sohail soheila sola solape soledad
solomiya solomon sonal sonali sonam sonia sonja sonny sonu sonya soph sophia sophie sophiya sophy soraya sorcha sorin sorina sorley souad
souleymane spencer spike sriram stacey staci stacie stacy stan stana stanislaus stanislav stanislaw stanislawa stanley stefan stefania
stefano steff steffi stelian steliana stella steph stephanie stephen steve steven stevie stevo stew stewart struan stu stuart suad subhash
sucdi suchita sudesh sudha sudhir sue sufyan sugra sujata sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhpreet sukhraj sukhvinder
sukhwinder suki sukie sulaiman suleyman sultan sumaira sumaiya suman sumera sumit sumita summer sunaina sunday sundeep sundip suneel
suneeta sunil sunita sunny suraj surekha surender suresh surinder surjeet surjit surya susan susana susanna susannah sushila sushma susi
susie sutton suzanna suzanne suze suzie suzy svetlana svitlana swaran swati sybil sybilla syd sydney syed syeda sylv sylvia sylwester
sylwia szczepan szymon tabitha tad tadesse tadeusz tadhg tadiwa tafadzwa tahir tahira tahmina tajinder takashi takudzwa talfryn talha
talia talitha tallulah tam tamara tamer tamia tammy tamsin tanaka tania tanisha tansy tanveer tanvi tanya tao tapiwa tara taras tareq
tariq tariro tarlochan tarsem tarun tash tasha tasleem tasneem tate tatenda tatiana tatum tatyana taurai tauseef tawanda tay tayla taylah
taylor tayo teagan ted teddie teddy tegid tegwen tehmina tejal tejinder tekle teleri temi temidayo temitope tendai teodor teodora teodoro
terence teresa teresita terrence terri terry tesfaye tess tessa tetyana thabo thaddeus thandeka thandi thandiwe thanh thao thea thelma
themba theo theodore theresa thi thiago thom thomas thulani thuy tia tiago tiana tiara tiberiu tiegan tiffany tig tigist tilda tilde
tillie tilly tim timmy timothy tina tinashe tinotenda tirion tish titi titilayo titus tiwa tobechukwu tobi tobias toby tochukwu todd tolga
tolu tolulope tom tomas tomasz tomek tomi tommy tomos toni tony tope tori tosin toyin trace tracee tracey tracie tracy traian trang travis
trefor trev trevor tric tricia trin trina trinidad trish tristan trix trixie troy trudi trudy trystan tsegaye tsitsi tuan tudor tudur
tugba tumelo tunde tunji turgut turlough tuyet tyler tyra tyrone tyson ubong uche uchechi uchenna udo ufuk ugo ugochi ugochukwu uju
ukamaka uma umair umar umberto umesh umit una unathi uriel ursula urszula urvashi usha ushma usman uthman uzma uzoma vadim vahid vaida
vaishali val valbona valdas valentin valentina valentine valentino valentyna valeria valerie valerio valeriu vali valon van vandana
vanessa varinder varsha varun vasco vasile vasilica vasily vasyl vaughan veena veer ven venetia venus vera verity vernon veronica vesper
vi vic vicente vicentiu vick vicki vicky victor victoria victorino vidya vienna vijay vikas vikki vikram viktor viktoria viktoriya vilma
vimal vina vinay vince vincent vincenzo vineet vinesh vinnie vinod viola violet violeta viorel viorica vipul viral virat virender virgil
virgilio virginia vishal vitaliy vitor viv vivek vivian viviana vivien vivienne vjosa vlad vladimir vladislav vladut volkan volodymyr
vonnie vusi vyacheslav wacek waclaw wade wael wahid wajid wajiha waldek waldemar wale waleed walid wallace walt walter wanda wangari
wanjiku wanjiru waqas warren wasim waverley wayne wei wekesa wenda wendy weronika wes wesley whitney widad wieslaw wieslawa wiktor
wiktoria wilf wilfred wilfredo wilfrid wilhelmina will william willie willow wills wilma winfred winifred winn winnie winston winta winter
wissam witek witold wladyslaw wlodzimierz wojciech wojtek wole woody wren wunmi wyatt wyn wynne xander xavier xhevdet xiang xiao ximena
xin xiu yaa yahya yakubu yan yana yang yannick yara yaroslav yas yasaman yasemin yash yasin yasir yasmeen yasmiin yasmin yasmine yaw
yelena yemane yemi yemisi yetunde yevgeny yewande yilmaz ying yinka yllka yogesh yohannes yoko yolanda yonas yong yordanos yoshi younis
yousaf youssef yousuf ysabel yu yuki yuko yulia yuliya yumi yun yuri yuriy yurub yusra yusuf yvette yvie yvonne zac zach zachariah zachary
zack zafar zaheer zahid zahida zahra zaib zaid zain zaina zainab zainabu zaine zak zakariya zaki zakia zakir zamzam zander zandile zane
zanele zara zareen zaria zarina zarka zayd zayn zayne zbigniew zbyszek zdzislaw zeenat zeeshan zehra zeinab zelah zelda zena zenaida zenon
zewdi zeynep zhang zhanna zhen zhi zia ziad zinhle zinnia ziva zobia zodwa zoe zoey zofia zohra zola zosia zoya zubair zulfiqar zunaira
zuri zuza zuzanna zygmunt zyta
`;
