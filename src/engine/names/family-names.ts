/** Family names heard in the UK, likewise. */
export const FAMILY_NAMES = `
abbas abbasi abbott abdi abdul abdullah abebe abiodun abiola abrahams achebe achike ackroyd acton adamczyk adams adamski adamson adan
addison adebayo adebisi adeleke aden adeniran adeniyi adeoye adesanya adewale adeyemi adeyinka adhikari afolabi afolayan agarwal agbaje
agbayani aggarwal agu aguilar agyei agyemang ahern ahluwalia ahmad ahmadi ahmed ainsworth aitken ajayi ajibade akande akbari akers akhtar
akinola akinyemi akpan akram akter alaba alabi alam albu alcantara alcock alderson aldridge alexander alford ali aliyu allan allcock allen
allison allsop almeida alonso alvarez alves amadi amankwah ambrose amin amiri amjad amlani amoah amoako amos ampofo anand anane andersen
anderson andersson andreou andrews andrzejewski angelov anghel aniagolu ankers ankrah annan ansah ansari anstey antony antwi anwar anyanwu
apostol appiah appleby appleton aquino archer arif armitage armstrong arnold arora arrowsmith arshad arslan arthur asamoah asante asare
asghar ashby ashcroft ashdown asher ashford ashley ashraf ashton ashworth asiedu askew aslam aslan aspinall astley aston atherton atkins
atkinson atta attwood atwal atwood aulakh austin avery avram awan awolowo awuah aydin ayers ayodele ayres azam azikiwe azimi aziz babalola
babbage baciu backhouse bacon badea badmus bagshaw baidoo baig bailey bain bainbridge baines bains baird bajaj bak baker bakker balan
baldwin balfour ball ballard balogun bamber bamford bamgbose banda bandara banerjee bangura banks bannister baran baranowski barber
barbieri barbu barclay bardsley barker barlow barnard barnes barnett barnfield baron barr barraclough barratt barrett barron barrow barry
bartlett barton barwick bashir basnet basra bassett basu bateman bates bateson batten batty bauer bautista baxter bayliss beadle beale
beard beardsley beattie beaumont beck becker beckett bedford bedi beech beecham beeston begley begum bekele belcher bell bellamy bello
benfield benn bennett benson bentley benton beresford berisha bernard berry berzins bevan beveridge bewley bhakta bhamra bhandari bhardwaj
bhatt bhattacharya bhatti bhogal bhudia bhutto bianchi bibby bibi bickerton biddle bielecki biggs billingham billings bingham binns birch
birchall bird birdi birkett bishop black blackburn blackman blackmore blackwell blackwood blain blair blake blakely bland blaszczyk
blenkinsop bloom blount blumenthal blundell blyth boadu boakye boardman boateng boddy bogdan bokhari bolt bolton bond bondarenko bone
bonifacio bonner bonnet bonsu booker boon boot booth boothroyd borkowska borkowski borland borowski bos bose bostock boswell bosworth
botchway bottomley boulton bourne bowden bowen bower bowers bowes bowker bowler bowles bowman bown bowyer boyce boyd boyko boyle brace
bracewell bradbury bradford bradley bradshaw brady bragg braithwaite bramley brammer brand brannigan brar bratu braun bray brayshaw breen
brennan brett brewer brewster bridge bridgeman bridges briggs bright brindle briscoe bristow britton broad broadbent broadhurst brobbey
brock brodie bromley brook brooker brookes brooks broom broome brophy brotherton broughton brown browne browning brownlee bruce bruno
brunton bryan bryant bryson brzezinski buchan buchanan buck buckle buckley bucur budd buenaventura bui bukhari bull bullock bulmer bunting
burchell burdett burgess burgin burke burnett burnham burns burrell burridge burrows burt burton bush butcher butkus butler butt
butterfield butterworth buxton byers byrne byron cabrera cadman cahill cain caine cairns calder caldwell callaghan callahan calvert
cameron campbell cann canning cannon capper cardoso cardwell carey carlin carlisle carlton carmichael carney carpenter carr carrick
carrigan carrington carroll carson carswell carter cartledge cartwright caruso carvalho carver casey cassidy castillo castle castro
caswell catacutan cattell catterall caulfield cavanagh cave cawley celik cetin chacko chadha chadwick chahal chakrabarti chakraborty
challis chamberlain chambers champion chan chana chandler chandra channa chaplin chapman charalambous charlton chatterjee chatterton
chaudhary chaudhry chauhan chavda chawla cheema cheeseman cheetham chen cheng cherian chester chesterton cheung chikezie chikwanha childs
chilton chinedu chipo chiriac chirwa chisholm chivers chmielewska chmielewski chohan choi chopra choudhary choudhury chowdhury christensen
christie christodoulou chua chukwu chukwuemeka chukwuma church churchill cieslak ciobanu clancy clapham clare clark clarke clarkson
clayton clegg clements clifford clifton close clough clowes coates cobb coburn cochrane cockburn codd coe coelho coffey cohen cojocaru
coker colclough cole coleman coles colley collier collinge collingwood collins collinson colman colombo comer compton condon conlon
connell connelly connolly connor conroy constable constantin constantinou conteh conti conway cook cooke cookson coombes coombs cooper
cope copeland corbett corcoran cork cornish cornwell correia corrigan cortes cosgrove costa costea costello cottam cotter cotton coulson
coulter coupland courtney cousins coventry cowan coward cowell cowie cowley cox crabtree craciun craddock craig cramer crane craven
crawford crawley creighton cresswell crichton crisan cristea critchley croft crompton cronin crook crookes crosby cross crossley crouch
crow crowe crowley crowther croxford cruickshank crump cruz cullen culshaw cumming cummings cummins cunanan cunha cunningham curran currie
curry curtin curtis cuthbert cutler czarnecka czarnecki czerwinski dabrowska dabrowski dada dale daley dalton daly dalziel dang daniel
daniels dankwah danquah dar darby darcy darko darling das dasgupta datta dattani dave davenport davey davidson davies davis davison dawes
dawkins dawson deacon deakin dean dearden deguzman delacruz delaney delgado delrosario deluca demetriou demir dempsey deng denham dennis
dennison denny dent denton deol derbyshire desai devine devlin devries dewar dewhurst dey dhaliwal dhar dhillon diaconu diallo diaz dick
dickens dickenson dickinson dickson dillon dimaano dimaculangan dimitrov dimitrova dingle dinu diop dissanayake diver dixon dizon dlamini
dobbs dobre dobson docherty dodd dodds dodson dogan doherty dolan domingo donaghy donald donaldson donkor donnelly donoghue donohue
donovan dooley doran dosanjh dougherty douglas dow dowd dowling downes downey downie downing downs dowson doyle draghici dragomir drake
draper drew driscoll driver drummond drury duah dube dubois duckworth duda dudek dudley duff duffield duffy dugdale duggan duke dumitrescu
dumitru dunbar duncan dunlop dunn dunne dunning duong dupont durand durham durrant dutt dutta dutton dvorak dwyer dyer dyk dyson eagle
earl earle eastman easton eastwood eaton eboh eccles eccleston eden edgar edge edmonds edmondson edmunds edusei edwards edwardson effiong
egan egbe ejiofor eke ekpo elder eldridge elkins ellington elliot elliott ellis ellison ellwood elms elsworth emeka emerson emery emmett
enache enahoro ene england english ennis entwistle eriksson erskine espiritu esposito essien estrada eustace evangelista evans evanson
everett everitt ewing eyre eze ezeh fairbairn fairclough fairhurst fairweather faisal fallon fapohunda farah farkas farley farmer
farnworth farooq farquhar farr farrar farrell farrelly farrow fashola faulkner fawcett fearon feeney felton feng fenn fenton fenwick
ferguson fergusson fern fernandez fernando ferrara ferrari ferreira ferris field fielding fields filip finch findlay finlay finley finn
finnegan firth fischer fisher fitzgerald fitzpatrick fitzsimmons flaherty flanagan flannery fleming fletcher flint flood florea flores
flowers floyd flynn fofanah fogarty foley fonseca fontana foran forbes ford foreman forrest forrester forshaw forster forsyth fortune
foster foulkes fowler fox foy frame francis francisco frankland franklin fraser frazer freeman freer french friedman friend frimpong frost
fry fryer fuller fulton furlong furness gaffney gajewski gakhal galang gale gallacher gallagher gallo galloway galvin gamble gandhi
ganguly gannon garbett garcha garcia gardner garg garland garner garnett garrett garside garvey gashi gaskell gaskin gatchalian gates
gault gaunt gaye geary gebremariam gebremedhin gee george georgescu georgiev georgieva georgiou geraghty gerrard ghafoor ghani ghebre
gheorghe ghosh ghuman gibb gibbons gibbs giblin gibney gibson gilbert gilchrist giles gilhooly gill gillard gillespie gillett gillies
gilligan gilmartin gilmore gilmour gilroy giordano girard gittins gladstone gleave gleeson glenn glover glowacka glowacki glynn goddard
godfrey godwin goel goff gohil gokani goldberg golding goldsmith goldstein gomes gomez gonzales gonzalez goodall goodchild goode goodman
goodwin goodyear gopal gordon gore gorecki gorman gormley gorska gorski goswami gough gould gower goyal grabowska grabowski grady graham
grainger grange granger grant gratton graves gray grayson greaves greco green greenaway greenberg greene greenfield greenhalgh greenwood
greer gregg gregory gregson greig grenville grewal grey gribbin grice grierson griffin griffith griffiths grigore grimes grimshaw grindley
groves guest gunawardena gunn guo gupta gurung guthrie gutierrez guy guzman gyamfi gyasi habib habte hackett hadfield hadley hafeez hague
haidari haigh haile haines hale haley halford hall hallam halliday halligan halliwell halsall hamilton hammond hampson hampton hancock
hand handley hanley hanlon hanna hannah hannon hansen hanson haque hardcastle hardie harding hardman hardwick hardy hare hargreaves harker
harkin harkness harland harley harlow harman harmer harper harrington harris harrison harrop hart hartley hartmann harvey harwood hasan
hashimi haslam hassall hassan hastings hatch hatfield hathaway hatton haughton havers hawes hawkes hawkins hawksworth hawley haworth
hawthorne hay haycock hayden hayer hayes hayward haywood hazell head heald healey healy heap heaps heard hearn heath heathcote heaton
hebden hedges hedley heeley heer hegarty helliwell hemmings henderson hendry hennessy henry henshaw hepburn hepworth herath herbert
hernandez heron herring heslop hewitt hewson heywood hibbert hickey hickman hicks hickson higginbottom higgins higginson higgs higham
highfield hill hilton hinchcliffe hind hinds hine hirani hirst hitchcock hitchen ho hoang hoare hobbs hobson hockley hodge hodges hodgkins
hodgkinson hodgson hodson hoffmann hofmann hogan hogg holbrook holden holder holdsworth hole holgate holland hollands holley holliday
hollingsworth hollins hollis holloway holman holmes holroyd holt holyoake honey hood hook hooper hope hopkins hopkinson hopper hopwood
hoque horan horn hornby horne horner horrocks horsfall horton horvath hossain hosseini hough houghton houlihan house houston howard
howarth howden howe howell howells howes howie howson hoxha hoyle hristov hrytsenko huang hubbard huddleston hudson hughes hughson hull
hulme hulse humble hume humphrey humphreys humphries hundal hunt hunter huq hurley hurst hussain hussein hussey hutchings hutchins
hutchinson hutchison hutton huynh hyde hyland hynes iacob ibbotson ibe ibrahim idowu ignacio igwe ihejirika ikande iles ilie illingworth
ince ingham ingle ingram inman ioannou ionescu ionita iordache iqbal ireland irvine irving irwin isaacs ishaq islam ismail ivanov ivanova
ives ivory iyengar iyer jablonska jablonski jack jacklin jackson jacob jacobs jacques jafari jagger jain jakubowska jakubowski jalloh
jallow jama james jameson jamieson jamil jammeh jandu jankauskas jankowska jankowski jansen jansons jardine jarvis jasinska jasinski
jassal javed jaworska jaworski jayasuriya jeffers jefferson jeffery jeffrey jeffreys jeffries jenkins jenkinson jenner jennings jensen
jepson jessop jethwa jewell jha jimenez jobling johal johansson john johns johnson johnston jolley jolly jones jordan joseph joshi jowett
joyce judd judge jukes jung kabba kabir kaczmarczyk kaczmarek kalinowska kalinowski kallon kalnins kalsi kamara kamau kaminska kaminski
kanani kandasamy kane kang kanu kapoor kapur kara kargbo karia karim karimi kariuki karki karlsson katz kaur kausar kavaliauskas kavanagh
kay kaya kaye kazlauskas kazmi kazmierczak kean keane kearney kearns keating keegan keeling keen keenan kehoe keita keith kelleher kellett
kelly kelsey kemp kendall kendrick kennard kennedy kenny kent kenworthy kenyon keogh kerr kerrigan kershaw kettle khadka khaira khalid
khan khanna khatoon khatun khumalo khurana kidane kidd kiely kilbride kilgallon kilic killeen kilpatrick kim kimani kimber kinch king
kingsley kingston kinsella kipchoge kirby kirk kirkby kirkham kirkpatrick kirkwood kiss kitchen kitching klein knapp knight knights knott
knowles knox kobayashi koc koch kohli kolodziej konieczny koroma kotecha kothari kovacs kovalchuk kovalenko kowalczyk kowalska kowalski
kozak kozlowska kozlowski krajewska krajewski krasniqi krause kravchenko krawczyk krishnan krol kubiak kucharska kucharski kulkarni kumar
kurian kurt kuruvilla kuti kwarteng kwiatkowska kwiatkowski kwok kyle lacey lackey lacson lad laidlaw laing laird lake lakhani lal lall
lally lamb lambe lambert lancaster land lane lang langdon lange langford langley langton large larkin larkins larsen laskowski latham
latif lau laurent laverty law lawal lawler lawlor lawrence lawrie lawson lawton layton lazar lea leach leadbetter leary leavy ledger lee
leech leeming lees lefebvre legaspi legge leggett leigh leighton lennon lennox leon leonard leroy leslie lester leung lever levy
lewandowska lewandowski lewis li liang lightfoot lilley lim limbachiya limbu lin lincoln lindley lindsay lindsey ling linton lis lister
little littlewood liu livesey livingstone liwanag lloyd lock locke lockwood lodge lofthouse logan lomax lombardi long longbottom longden
longworth looney lopes lopez lord loughran love lovell lovett low lowe lowes lowry lowther loxton lucas luck ludlow lukasik luke lumley
lund lungu lunn lunt luo lupu ly lyle lynam lynch lyon lyons lysenko lythgoe mabbutt mabini macapagal macaraeg macaulay macauley macdonald
macfarlane macgregor machin maciejewska maciejewski macintyre mack mackay mackenzie mackie mackinnon mackintosh maclean macleod macmillan
macpherson macrae madan madden maddison maddox madu madueke magar magbanua magee magno magsaysay maguire mahajan maher mahlangu mahmood
mahon mahoney main mair majewska majewski majid major majumdar mak makin makoni makowski makwana malcolm malhotra malik malinowska
malinowski malley mallinson mallon malone maloney malonzo manalo mancini mangan mangubat mann manning mannion manole mansaray mansell
mansfield maphosa maqsood marasigan march marchenko marciniak mariani marin marinescu marino marks marlow marples marques marr marriott
marron marsden marsh marshall marston martin martindale martinez martins marwood maskell mason masood massey masters masterson matei
matharu mather mathers matheson mathew mathews mathieson mathur matthews maughan mawson maxwell may mayer mayers maynard mayo mazur
mazurek mbeki mbugua mcadam mcafee mcaleer mcaleese mcalister mcallister mcardle mcauley mcavoy mcbain mcbride mccabe mccaffrey mccall
mccallum mccann mccarron mccartan mccarthy mccartney mccauley mcclean mcclelland mccloskey mcclure mccluskey mcconnell mccormack mccormick
mccourt mccoy mccracken mccready mccrory mcculloch mccullough mccusker mcdaid mcdermott mcdonagh mcdonald mcdonnell mcdougall mcdowell
mcelroy mcevoy mcewan mcfadden mcfarland mcfarlane mcgann mcgarry mcgee mcgeown mcghee mcgill mcginley mcginn mcginty mcgovern mcgowan
mcgrath mcgregor mcguigan mcguinness mcguire mcgurk mchale mchugh mcilroy mcinnes mcintosh mcintyre mcivor mckay mckean mckee mckenna
mckenzie mckeown mckie mckinlay mckinley mckinney mckinnon mcknight mclachlan mclaren mclaughlin mclean mclellan mcleod mcloughlin mcmahon
mcmanus mcmaster mcmenamin mcmillan mcmullan mcmullen mcmurray mcnab mcnally mcnamara mcnamee mcneil mcneill mcnicholas mcnulty mcparland
mcphail mcphee mcpherson mcqueen mcquillan mcrae mcshane mcsorley mcsweeney mctaggart mcveigh mcvey mcwilliams mead meadows meakin medcalf
medina meehan meek mehari mehmood mehta meikle mellor melnyk melville mendes mendoza menon mensah mercado mercer meredith merrick merritt
metcalf metcalfe meyer mhlanga miah michaelides michalak michalska michalski michel middleton midgley mihai mihalache miles millar millard
miller milligan millington mills milne milner milton minto miranda mirza mishra misra mistry mitchell mitra modi moffat moffatt moffett
mohamed mohammad mohammed mohamud moldovan molloy molnar molyneux monaghan monk monroe montague monteiro montgomery moody moon mooney
moorcroft moore moorhouse morales moran moraru moreau moreira moreland moreno moreton moretti morgan morjaria morley morrell morris
morrison morrissey morrow mort mortimer morton moseley moss mott mottram moughal mould moulding mount mountford mowbray moynihan moyo
mugabe mughal muhammad muir mukherjee mulcahy mulder muldoon mulholland mullan mullen muller mulligan mullin mullins mulvey mumford mumtaz
munday munir munoz munro munroe munteanu murdoch muresan murphy murray murtagh musa musgrave mushtaq mutasa muthoni mutua mwale mwangi
myatt myers nadarajah nagra nagy nair nairn nakamura nanda nandi narang narayan nash nathwani natividad navarro nawaz nayak nayar naylor
nazari nazir ncube ndiaye ndlovu ndukwe neagu neal neale neary neculai needham neil neill nelson nemeth nesbitt neumann neves neville
nevin newbold newby newcombe newell newham newland newman newsome newton ng ngcobo ngo ngugi nguyen nicholas nicholl nicholls nichols
nicholson nicol nicolae nicolaou nicolescu nicolson nielsen nightingale nijjar nikolov nikolova nilsson nistor nita nixon njoku njoroge
nkosi nkrumah nnadi noble nolan noonan norman normanton norris north norton norwood novak novotny nowak nowakowska nowakowski nowicka
nowicki nugent nunes nunn nuttall nuur nwachukwu nwankwo nwosu nyambura nyathi nyoni o'brien o'callaghan o'connor o'dea o'donnell o'dowd
o'driscoll o'dwyer o'farrell o'flynn o'grady o'hagan o'hara o'kane o'keeffe o'leary o'mahony o'malley o'neill o'reilly o'rourke o'shea
o'sullivan o'toole oakes oakley oates obeng oberoi obi obiora obrien ocampo ochieng oconnor odeh odell odhiambo odinga odonnell oduya
ofori ofosu ogbonna ogden ogilvie ogunbiyi ogundipe ogunleye ogunsola oguntola ohara okafor okeke okeowo okereke okonkwo okorie okoro
okoye okpara oladipo olaniyan olatunji oldfield oldham oldroyd oliveira oliver oloyede olsen olszewska olszewski olteanu olusanya omar
omondi omotayo oneill ong onuoha onyango onyeka onyekachi openshaw opoku oppong oprea orchard oreilly orme ormerod ormond orr ortiz osborn
osborne osei oshea osinbajo osman ostrowska ostrowski osullivan oswald otieno outram overton owen owens owusu oxley oyedele oyelaran
oyelowo oyewole ozdemir ozkan ozols ozturk pabari packer padgett padilla page pai paine pal palfrey palin pallister palmer panchal pandey
pandit pandya panesar panganiban pangilinan pankhania pannu papadopoulos parekh parfitt parikh park parke parker parkes parkin parkinson
parks parmar parnell parr parrish parrott parry parsons partington partridge parveen parvez pascoe pascual patel paterson pathak paton
patrick patten patterson pattison pattni paul paulauskas pavel pawlak pawlowska pawlowski paxton payne peacock peak peake pearce peard
pearse pearson peart peck pedersen peel peers peeters pegg pemberton pena pendlebury penfold penn pennington penrose pepper percival percy
pereira perera perez perkins perrin perrott perry pervez peters petit petrauskas petrenko petrescu petrie petrov petrova pettit pham phan
phelan phelps philip philips phillips philpott phipps phiri phull pickard pickering pickersgill pickford pickles pickup picton pierce
pietrzak pike pilkington pillai pilling pinder pinto piotrowska piotrowski piper pires pitman pitt plant platt player plumb plummer polat
pollard pollitt pollock pond poole pooni pop popa popat pope popescu porritt porter portman postlethwaite pott potter potts poudel poulter
povey powell power powers powis prasad pratt preda preece prentice prescott preston price priest priestley prince pringle prior pritchard
probert procter proctor prosser proudfoot przybylski pugh pullen pun purcell purdy purewal puri purvis pye pyke quartey quaye quayle
quiambao quick quigley quinn quirk quizon qureshi rabbitt radcliffe radford radu rae rafferty rafiq raghavan rahimi rahman rai raichura
raine rainey raj raja rajan ralph ramachandran raman ramesh ramirez ramos ramsay ramsbottom ramsden ramsey rana randall randhawa randle
rankin ransome rao rashid ratcliff ratcliffe rathod ratnayake rauf raval raven ravi rawlings rawlinson rawson ray raymond rayner raynor
raza read reade reardon redding reddy redfern redhead redman redmond redpath reed rees reese reeve reeves regan rehal rehman reid reilly
rennie renshaw renwick revell rew reyes reynard reynolds rezaei rhodes ribbons ribeiro ricci rice rich richards richardson richmond
richter ricketts riddell ridge ridgeway ridgway ridley rigby rigg riggs riley rimmer rinaldi ritchie rivera rizzo roach robb robbins
roberson roberton roberts robertson robins robinson robles robson rocha roche rochford rock rodger rodgers rodrigues rodriguez roe rogers
rogerson rollins romano romero rooke rooney roper rosales rosario roscoe rose rosen rosenberg ross rosser rossi rotaru rothwell rourke
rouse routledge rowan rowe rowell rowland rowlands rowley rowlinson roxas roy royle rudd ruddock ruiz rushton russell russo rusu
rutherford rutkowska rutkowski rutter ryan rycroft sabir sachdeva sackey sadeghi sadiq sadler sadowska sadowski saeed safi saha sahin
sahni sahota saini salazar saleem sales salisbury salmon salt salter sampson samra sanchez sanders sanderson sandford sandham sandhu sands
sandu sangha sanghani sanghera sanni santiago santoro santos sargent sarin sarkar sarmiento sarpong sato saunders saunderson savage savani
savchenko saville sawicka sawicki sawyer saxena saxon sayer sayers scanlon schafer schmidt schneider schofield scholes scholfield schroder
schulz schwarz scott scully seabrook seal seaton seddon sedgwick sehgal sehmi sejpal sekhon sellars sellers selvarajah sen sengupta senior
serban sesay sethi seward sewell sexton seymour shabir shackleton shafiq shah shaikh shanahan shanks shannon shapiro sharif sharkey sharma
sharman sharp sharpe sharples sharrock shaw sheehan shehu sheikh sheldon shelley shelton shepherd sheppard shergill sheridan sherlock
sherman sherpa sherratt sherry sherwood shevchenko shields shipley shipman shirley shittu shore short shortland showell shrestha shukla
sian sibanda siddall siddique siddiqui siddle sidebottom sidhu sikora sillitoe silva silver silverman simion simmonds simmons simms simon
simons simpson sims sinclair singh singleton sinha sison sithole sivakumar skelly skelton skinner skipper slack slade slater slattery
sloan slocombe small smart smeaton smedley smethurst smit smith smithson smyth smythe snell snow snowden snowdon soares sobczak sobowale
sodha sohal sokolowska sokolowski solanki solomon somers somerville sondh soni sonigra sood soor sorensen soriano sousa southall southern
southgate southwell souza sow sowerby soyinka sparks speakman spears speed speight speirs spence spencer spicer spiers spink spinks
spooner sproat spurr squire squires sridhar srinivasan srivastava stacey stafford staines stainton stan stanciu standish stanekzai
stanford stankevicius stanley stannard stansfield stanton staples stark starkey statham stead steadman steed steel steele stephens
stephenson stepien sterling stern stevens stevenson stewart stirling stock stockdale stocks stockton stoddart stoica stokes stone storey
stott stoyanov strachan strange stratton street stretton stringer strong struthers stuart stubbs sturgess styles subramanian suciu sugden
suleman sullivan sultana summerfield summers sumner sun sunderland sura suri surtees sutcliffe sutherland sutton suzuki svoboda swain
swales swallow swamy swan swann sweeney sweet swift swindells sy sykes symes symonds symons szabo szczepanska szczepanski szewczyk szulc
szymanska szymanski szymczak tadesse tahir tait takahashi takhar talbot tallis talukdar talwar tamang tamayo tan tanaka tanase tandon
taneja tang tanner tariq tate tattersall tatton taverner taylor tebbutt teixeira telfer tembo temple templeton tennant terry tesfaye
tetley tetteh thackeray thakkar thakor thakrar thakur thandi thapa thatcher theobald thevarajah thiam thirlwell thomas thompson thomson
thorburn thorley thorn thorne thornhill thornley thornton thorpe threlfall thurlow thurston thwaite tiernan tierney tilley tindall tinsley
tipping titley tiwari tkachenko tobin todd todorov tolentino tolley toma tomaszewska tomaszewski tomkins tomlin tomlinson tompkins toms
tonge toole tooley toor topham topping torrance torres toth tough touray tovey towers towler townend townsend toye tracey trainor tran
traore travers travis treacy trehan tremlett trevor trigg trimble trinidad tripathi trivedi trotman trotter trueman tse tshabalala tuck
tucker tudor tuffin tully tunnicliffe turay turley turnbull turner turton tweddle tweed twigg twiss tyler tyrell tyson uche uddin udo ugwu
ullah umali umeh underhill underwood ungureanu unsworth unwin upadhyay uppal upton urbanska urbanski urbonas ure urquhart ursu usher usman
utting uwais uzor vadher vaghela valdez vale valentine vallance vandenberg varga varghese varkey varley varma varsani vasile vaughan
vazquez vega veitch vekaria velasco venables venkatesh venn vergara verma vernon vicars vickers victor vieira villamor villanueva vince
vincent vine viner virdee virk visser vlad vo vohra voicu vos vu vyas waddell waddington wade wadhwa wadsworth wagner wagstaff waheed
wainwright waite wakefield wakeman walczak walden waldron wales walkden walker wall wallace waller wallis walls walmsley walpole walsh
walters walton wane wang wanjiru warburton ward wardle wardrop ware wareham waring warner warren warsame warwick washington watanabe
waterhouse waterman waters waterson wathen watkins watling watson watt watterson watts waugh weaver webb webber weber webster weir weiss
wekesa welch weldon wellington wells welsh wenham wentworth wesley west westgate westley weston westwood wetherall whalley wharton
wheatley wheeler whelan whitaker whitbread whitby whitcombe white whitehead whitehouse whitelaw whiteley whiteside whitfield whiting
whitlock whitmore whitney whittaker whittle whitton whitworth whyte wickham wickramasinghe wicks widdowson wieczorek wigg wiggins wilcock
wilcox wilde wilder wiles wilk wilkes wilkie wilkins wilkinson wilks willard willcox willetts williams williamson willis willmott
willoughby wills wilmot wilshaw wilson wiltshire winchester windsor winfield wing wingate winn winstanley winston winter winterbottom
winters winton wise wiseman wisniewska wisniewski witham withers witkowska witkowski wlodarczyk wojciechowska wojciechowski wojcik wolf
wolfe wolstenholme womersley wong wood woodall woodcock woodfield woodford woodhead woodhouse woodland woodrow woodruff woods woodside
woodward wooldridge woolf woolley wootton worrall worsley worthington wozniak wray wren wrigglesworth wright wrobel wroblewska wroblewski
wu wyatt wylie wyllie wynn wynne wysocka wysocki xie xu yadav yamamoto yang yaqoob yardley yarwood yates yeates yeboah yeo yeoman yildirim
yildiz yilmaz yip yoon york young youngs yousaf yule yusuf yusufi zadran zafar zahid zajac zakrzewski zalewska zalewski zaman zamfir
zamora zawadzka zawadzki zhang zhao zheng zhou zhu zielinska zielinski zimmermann ziolkowski zulu zuma
`;
