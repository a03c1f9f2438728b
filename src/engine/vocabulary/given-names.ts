import { WordTable } from '../word-table';

/** Given names common in the UK, whoever's they are: English, Irish, Scottish, Welsh, South Asian, African, Polish, Romanian. */
const NAMES = `
alf bri ern reg vi viv flo syd sylv wilf mo mavis moira nell nan nessa olwyn pam pammy phyl rene renee ronnie shaz shirl stan steph ted teddy tess trish val vera vince walt walter winn wyn kieran keiron jaz jay kai kyle ethan tyler callum connor liam aaron kwasi femi tunde bola ade funke ngozi emeka blessing precious gift zanele thandi sipho nomsa tapiwa gift joyce jocelyn marisol rosario divine maricel rowena arnel rodel jun marlon cherry arturo ramil edwina
aaron abbie abby abdul abigail abraham ada adam adele adrian adriana agata agnes agnieszka ahmed aidan aileen ailsa aisha aisling alan alana alasdair alastair
albert aled aleksandra alex alexander alexandra alexandru alfie alfred algernon ali alice alicja alisha alison alistair alma amara amanda amar amelia amina amir amit amy
ana anastasia andrea andreea andrei andrew andrzej andy aneta angela angharad angus anita anjali ann anna annabel anne annette annie anthea anthony antoni antonia anya aoife
archie arlene arnold arthur arun asha ashley asif audrey augusta ava avril awais ayesha barbara barney barry bartosz basil beata beatrice becky belinda ben benjamin bernadette bernard bernice
bert bertha beryl beth bethan betty beverley bhavna bilal blessing blodwen bogdan brandon brenda brendan brian bridget bronagh bronwen bruce bryan bryn caitlin callum calvin cameron camilla carla carmel
carol carole caroline carolyn carys catalina catherine cathy catrin cecil cecilia ceri chantelle charles charlie charlotte chelsea cheryl chidi chinedu chioma chloe chris christian christina christine christopher chukwu ciara cillian
claire clara clarence clare claudia clement clifford clive colette colin colleen connor conor constance corinne courtney craig cristina cyril daisy damian daniel daniela danielle danuta daphne darren dave david davina
dawid dean debbie deborah declan deepak deirdre delyth denis denise dennis derek derrick desmond devon dewi diana diane dilys dimitri dinesh dolores dominic donald donna doreen doris dorota dorothy dot douglas duncan
dylan eamonn ebony eddie edgar edie edith edmund edna edward edwin eileen eilidh eira elaine eleanor elena elijah elisabeth eliza elizabeth ella ellen ellie elliot eloise elsie elspeth elwyn emeka emily emlyn emma emmanuel
enid eric erica ernest ernie esme esther ethan ethel eugene eunice euan eva eve evelyn ewa ewan fatima farah fergus ffion fiona florence folake francesca francis frank frankie fred freda freddie frederick freya funmi
gabriel gabriela gareth garry gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gertie gertrude gethin gheorghe gilbert gillian gina gladys glenda glenn glenys gloria glynis godfrey gordon goran graham grahame
grainne greg gregory greta grzegorz gurpreet gwen gwendoline gwyn gwyneth hamza hannah hanna harjit harold harpreet harriet harry harvey hassan hazel heather hector helen helena henry herbert hettie hilary hilda howard hugh hughie humphrey hussain
iain ian ibrahim ida idris ieuan ifan ilie imogen imran ines ingrid ioan ioana ion iona iqbal ira irena irene iris isaac isabel isabella isabelle isla ivan ivor ivy iwona jacek jackie jacob jacqueline jade jakub james jamie jan jane
janet janice janina janusz jared jasmine jason jaswinder jaya jayne jean jeanette jeff jeffrey jemima jen jenna jennifer jenny jeremy jerzy jess jesse jessica jessie jill jim jimmy jo joan joanna joanne joe joel john johnny
jolanta jon jonathan jordan jose joseph josephine josh joshua josie joyce juanita judith judy julia julian julie juliet june justin justyna kamal kamila kamran karen karin karl karolina kasia katarzyna kate katherine kathleen kathryn kathy katie katrina
kavita kay keeley keiran keith kelly kelvin ken kenneth kenny keri kerry kevin khadija kieran kiran kirsten kirsty kofi krishna kristina krystyna krzysztof kumar kwame kyle lakshmi lara laura lauren laurence lavinia leah lee leena leila len lena
leonard leroy lesley leslie lewis liam liana lilian lillian lily linda lindsay lindsey lionel lisa liz lizzie llinos lloyd lois lola loraine loretta lorna lorraine louis louisa louise luca lucas lucy ludwik luke lukasz lydia lynda lynette lynn lynne
mabel maciej maddison madeleine madge magda magdalena maggie mahmoud maisie malcolm malgorzata mandy marcel marcin marcus marek margaret margery margot maria marian marianne marie marilyn mario marion marius marjorie marlene marta martha martin martina marvin mary
mateusz matilda matthew maud maude maura maureen maurice mavis max maxine meena megan mehmet meera mehreen melanie melissa melvyn meryl mia michael michal michelle mick mihai mike mildred millicent millie milly minnie miranda miriam mohamed mohammad mohammed moira molly monica monika
morag morgan morris moses muhammad muriel murray myfanwy myra myrtle nadia nadine nancy naomi narinder nasreen natalia natalie natasha nathan neha neil nellie nerys nesta neville ngozi niamh nicholas nicola nicole nigel nikhil nikita nina noah noel noor nora noreen
norma norman nuala nyasha olga olive oliver olivia oluwaseun olwen omar oona orla oscar osian oswald owen paige pamela parveen patience patricia patrick patryk paul paula pauline pawel pearl peggy penelope penny percy perpetua peter petra phil philip philippa phillip phoebe phyllis piotr
poppy prakash pravin preeti priya priyanka rachael rachel radoslaw rafal raheem raj rajesh ralph ramesh ramona rani rashid raymond rebecca reece reggie reginald rekha renata rhiannon rhian rhoda rhona rhys ricardo richard rita robert roberta robin robyn rodney roger roisin roland
ron ronald ronnie rory rosa rosalind rosaleen rosalie rosamund rosemary rosie rowena roxanne roy rubina ruby rupert russell ruth ryan sabina sabrina sadie saeed saif saira sally salma sam samantha samina samira samson samuel sandeep sandra sanjay saoirse sara sarah saskia
sean sebastian selina seren shabana shane shannon sharon shaun shauna sheena sheila shelagh shelley sheryl shirley shreya sian sidney sid silvia simon sinead siobhan slawomir sofia solomon sonia sophia sophie stacey stanislaw stanley stefan stella stephanie stephen steve steven stewart stuart
sunil sunita suresh susan susanna susannah suzanne suzie svetlana sybil sylvia sylwia tadeusz tahir tamara tamsin tania tanya tara tariq tasha tatiana temitope terence teresa terri terry tess theo theodore theresa thelma thomas tim timothy tina tobias toby tom tomasz tommy tony tracey
tracy trevor tricia trish trudy tunde una ursula valerie vanessa vasile vera verity vernon veronica vicky victor victoria vijay vikram vilma vincent viola violet virginia vivian vivien vivienne wanda wayne wendy wenda wesley wilfred wilhelmina william wilma winifred winnie winston wojciech
yasmin yetunde yolanda yusuf yvette yvonne zack zainab zara zbigniew zeinab zoe zofia zuzanna dorrie gwladys elfed eluned mair nia rhodri huw ifor tegwen mohan usha nirmala kamala shanti savita hardeep balbir manjit surinder kulwinder adebayo adaeze obinna olu kwabena abena efua tendai tatenda rudo farai
`;

/** Names that are words too: they count only with a capital and a reason. */
const ALSO_WORDS = `
alf reg vi viv flo mo nan nell rene val ted gift precious divine joyce jay ade win wyn stan bri ern jun cherry tyler rosario walter syd
alma amber angel art basil bay bill blessing bob brook carol chad chase chelsea chip christian clay clement colin dale daisy dawn dean dot drew ebony ella eve faith fern florence frank gay gene georgia ginger grace
grant guy harmony harry hazel heather holly hope hunter ion ira iris ivy jack jade jan jasmine jean jo jordan joy june kay kelly ken kerry kiran kit lance lee len lily liz lloyd lola luna marian mark max may mercy mia mick miles morgan nick noel noor olive
pat patience pearl penny peter poppy pearl ray raj reece reed rich rick rita rob robin rod roger rose rosie roy ruby rusty sam sandy sid sky skip stella sue summer sunny ted tim tony trinity trip troy una usha van verity vic victor victoria viola violet virginia virtue will
willow winston wren ash ali ana mona max charity constance devon paige piper jim jess jesse jose joe josh luke mike lara neil norma olga jon june april august dick dolly drew gus hank hal jay josie
`;

/** A name and hardly anything else, whatever its case; or a word as well, and a name only with a capital. */
export type Given = 'no' | 'name' | 'perhaps';

const KINDS: readonly Given[] = ['no', 'name', 'perhaps'];
const kinds = new WordTable();
for (const name of NAMES.split(/\s+/)) if (name) kinds.set(name, KINDS.indexOf('name'));
for (const name of ALSO_WORDS.split(/\s+/)) if (name) kinds.set(name, KINDS.indexOf('perhaps'));

/** Whether a word is a given name. */
export function givenName(word: string): Given {
  return KINDS[kinds.get(word)] ?? 'no';
}
