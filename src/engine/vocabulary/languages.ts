/** Small words by which a language is known, and letters that few others write. Common among people who work in care in the UK. */
export interface LanguageSigns {
  name: string;
  words: string;
  letters?: RegExp;
}

export const english =
  'the and is are was were of to in for it its my you your with that this on have has had at but so not we they she he i im be been just what all from our will can do does did an as me up out who how when or if no by there would one more about their them get got today too very love good day time people work now like know new back going go some than then over after only well really off much why where her him his because which could should us any think see need want make made never always first last next home lovely happy great thanks thank please best night week year got don didn can won isn let come here still every being two old into again those these ve re ll lol u ur';

export const languages: readonly LanguageSigns[] = [
  {
    name: 'Polish',
    words:
      'i w z na nie się sie jest że ze do to jak ale już juz mam moja mój moj moje jestem dla po od za przy bo czy co ten ta tak też tez dziś dzis dzisiaj wczoraj jutro bardzo tylko mnie mi ja pan pani pana jego jej ich nas nam ktoś ktos kto gdzie praca pracy pracuję dziewczyny ludzie znowu przez jeszcze kiedy będzie bedzie był byla była są sa dzień dzien dobry pozdrawiam dziękuję dziekuje proszę prosze szukam szukamy polecam żeby zeby roku rok moim mojej',
    letters: /[ąęłńśźżćĄĘŁŃŚŹŻĆ]/u,
  },
  {
    name: 'Romanian',
    words:
      'și si să sa este sunt nu cu la pe din de în in o un una pentru mai ce cine am ai are au fost mea meu mele mei noi voi toate tot foarte azi ieri mâine maine acum după dupa până pana doamna domnul mulți multi ani mulțumesc multumesc vă va îmi imi mi te ne lui ei nostru noastră lucrez caut căutăm bine acasă acasa cum unde când cand dar dacă daca nici și-a',
    letters: /[ășțĂȘȚşţ]/u,
  },
  {
    name: 'Welsh',
    words:
      "mae yn y yr a ac i o ar am gan gyda wedi dwi dw rydw rydyn ni fi ti chi nhw ei ein eich eu nid ddim ond hefyd bod pam sut ble beth pwy os oes dim iawn bore nos heddiw ddoe yfory diolch croeso penblwydd hapus bydd roedd hi fe cael mynd dod gwaith cartref blynedd hen newydd plant nain taid mam ci cyn eto dal gweld cariad bendigedig gyda'r hwyl",
    letters: /[ŵŷŴŶ]/u,
  },
  {
    name: 'Tagalog',
    words:
      'ang ng mga sa na ay at si ni ko mo siya niya sila nila kami namin tayo natin ako akong kay para po opo lang naman din rin pa ba hindi wala walang may meron ito iyon yung nang kung kasi dahil pero salamat kabayan ate kuya nanay tatay ngayon kanina bukas kahapon bahay trabaho masaya malungkot grabe ngayong sino ano saan kailan bakit paano maganda gabi umaga sobra sana talaga muna kawawa pasko',
  },
  {
    name: 'Portuguese',
    words:
      'o os as um uma de do da dos das no na nos nas em com para por que não nao e é mas mais meu minha meus minhas seu sua ele ela eles elas eu nós você voce estou está esta foi são sao tem tenho muito muita hoje ontem amanhã amanha já ja ainda bem obrigado obrigada bom boa dia noite quem quando onde até ate ao à só só quero vendo casa trabalho trabalhar outra outro há ha anos senhor senhora dona comigo',
    letters: /[ãõÃÕ]/u,
  },
  {
    name: 'Spanish',
    words:
      'el la los las un una de del en con para por que no y es pero más mas mi mis su sus él ella ellos yo nosotros usted estoy está esta fue son tiene tengo muy hoy ayer mañana manana ya todavía bien gracias buenos buenas día dia noche quien quién cuando donde hasta al lo se me te nos quiero vendo casa trabajo trabajar otra otro años año señor señora desde sigue ha he sin qué como cómo feliz',
    letters: /[ñ¿¡Ñ]/u,
  },
  {
    name: 'French',
    words:
      'le la les un une des de du et est en dans avec pour par que qui ne pas ce cette mon ma mes son sa ses il elle ils elles je nous vous on suis êtes sont ai as a avez été mais plus très aujourd hui hier demain déjà encore bien merci bonjour quand où jusqu au aux sur chez toute tout fait faire travail maison ans monsieur madame si y bonne bon jour soir notre votre j c d l m n qu s',
    letters: /[êèùœçÊÈÙŒÇ]/u,
  },
  {
    name: 'Italian',
    words:
      'il lo la i gli le un una di del della dei delle in con per che non e è ma più piu mio mia miei suo sua lui lei loro io noi voi sono sei siamo ho hai ha abbiamo oggi ieri domani già ancora bene grazie buongiorno buona quando dove fino al alla dal dalla nel nella si mi ti ci anche casa lavoro anni signora signor tutti tutto molto questo questa come nonna da due',
    letters: /[ìòÌÒ]/u,
  },
  {
    name: 'German',
    words:
      'der das und ist ich nicht ein eine einen mit auf für fur von zu den dem des im wir sie er es mein meine dein sein ihr aber auch noch schon sehr heute gestern morgen jetzt danke bitte wenn wann wo bis bei nach aus wie was wer hat habe haben sind war waren wird arbeit hause jahre frau herr gute guten immer wieder kein keine',
    letters: /[äöüßÄÖÜ]/u,
  },
  {
    name: 'Lithuanian',
    words:
      'ir yra ne su į iš is ant už uz per nuo iki jau dar bet kad kaip mano tavo jo jos mes jie aš as tu jis ji šiandien siandien vakar rytoj labai gerai ačiū aciu labas dirbu darbas namai metus metų ponia ponas vėl vel turi buvo bus kas kur kada tik visi prie po apie savo naujas diena',
    letters: /[ėųįūĖŲĮŪ]/u,
  },
  {
    name: 'Hungarian',
    words:
      'a az és es hogy nem is van volt ez egy meg már mar csak de ha én en te ő mi ti ők ma tegnap holnap nagyon köszönöm jó nap fiam lányom első munka itt ott ki mit hol igen nélkül',
    letters: /[őűŐŰ]/u,
  },
  {
    name: 'Slovak or Czech',
    words:
      'a je sa se na do nie ne že ze aj ale som jsem si už uz pre pro ako jako keď když dnes včera zajtra veľmi velmi ďakujem děkuji práca práce ľudí lidi hľadáme máme mám dobrý deň pán pani toto tento tak čo co',
    letters: /[ľĺŕďťňřěůĽĎŤŇŘĚŮ]/u,
  },
  {
    name: 'Albanian',
    words:
      'dhe është nuk për me në një të që si por unë ti ai ajo ne sot dje nesër shumë mirë faleminderit punë shtëpi jam kam ka ishte',
  },
  {
    name: 'Turkish',
    words:
      've bir bu da de için icin çok cok ama ben sen biz siz onlar değil degil var yok ne nasıl bugün dün yarın teşekkür iyi güzel iş ev gibi daha kadar sonra oldu',
    letters: /[ğışĞİŞ]/u,
  },
  {
    name: 'Yoruba',
    words:
      'mo ti ni ń fun fún wa won wọn mi re rẹ àwọn awon ẹ o kò ko láti lati nínú ati àti se ṣe jẹ ọjọ́ olorun ọlọ́run adupe ẹkú eku kaabo mama baba oluwa',
    letters: /[ẹọṣẸỌṢ]/u,
  },
  {
    name: 'Twi',
    words:
      'na wo me yɛ ɛyɛ mo ne ho no wɔ sɛ bi nso paa medaase akwaaba ɛte maakye maaha daabi aane onyame nyame adwuma fie nnɛ ɔno yɛn wɔn wei saa',
    letters: /[ɛɔƐƆ]/u,
  },
  {
    name: 'Igbo or Hausa',
    words:
      'na bu ka nke ndi anyi unu ha chineke daalu kedu biko ihe oru ụlọ da ne ce ina yau gobe jiya allah nagode sannu yaya aiki gida mutane yi suna muna',
    letters: /[ụịɗɓƙỤỊ]/u,
  },
  {
    name: 'Nigerian Pidgin',
    words:
      'dey una abeg sabi wetin oga wahala comot pikin dem don fit na e wey make am o sef no go una broda sista chop mek naija',
    letters: /^(?:dey|una|abeg|sabi|wetin|oga|wahala|comot|pikin)$/u,
  },
  {
    name: 'Swahili or Shona',
    words:
      'na ya wa kwa ni si za la katika leo jana kesho asante sana habari mimi wewe yeye sisi kazi nyumbani mungu lakini pia ndiyo hapana ndi uye kuti vanhu basa kumba mwari ndinotenda zvakanaka nhasi',
  },
  {
    name: 'Hindi or Urdu',
    words:
      'hai hain hun hoon ho tha thi the ka ki ke ko se mein main mera meri mere hum tum aap ye yeh wo woh kya kyun nahi nahin aur par lekin bhi hi kal aaj abhi bahut bohat bohot acha achha accha shukriya dhanyavaad bhai behen ammi abbu ghar kaam kar karo karna raha rahi rahe gaya gayi gaye koi sab sabko saal unke unki jaisi dua karein bhejna tha de do lo ne yaad ab subah raat log',
  },
  {
    name: 'Punjabi',
    words:
      'da di de diyan dian nu te vich vi hai si san sat sri akal ji ohna ohnu mainu menu tenu tuhanu assi asi tusi tussi main mera meri sadde sada saade kar karo kiti keha paya payi laga hoya hoye ghar aj ajj kal jaldi sare saare bande yaaro yaar veere paaji bhenji wale chale gaye par jiven bahut dukh rab waheguru roti gurdware khush ne taan',
  },
  {
    name: 'Gujarati or Bengali',
    words:
      'che chhe nathi ane pan hu hun tame ame mane tamne kem cho majama aaje kale ghare kaam bhai ben ami tumi apni amar tomar amra ki keno bhalo achi achen dhonnobad ajke kal bari kaj khub ekta kintu ebong hobe korchi korte',
  },
];

/** By its letters alone. */
export const scripts: readonly { name: string; letters: RegExp }[] = [
  { name: 'Ukrainian', letters: /[іїєґІЇЄҐ]/u },
  { name: 'Russian', letters: /[ыэёЫЭЁ]/u },
  { name: 'Bulgarian', letters: /\p{Script=Cyrillic}/u },
  { name: 'Hindi or Nepali', letters: /\p{Script=Devanagari}/u },
  { name: 'Punjabi', letters: /\p{Script=Gurmukhi}/u },
  { name: 'Gujarati', letters: /\p{Script=Gujarati}/u },
  { name: 'Bengali', letters: /\p{Script=Bengali}/u },
  { name: 'Tamil', letters: /\p{Script=Tamil}/u },
  { name: 'Malayalam', letters: /\p{Script=Malayalam}/u },
  { name: 'Telugu', letters: /\p{Script=Telugu}/u },
  { name: 'Sinhala', letters: /\p{Script=Sinhala}/u },
  { name: 'Urdu', letters: /[ےہںٹڈڑگچپ]/u },
  { name: 'Arabic', letters: /\p{Script=Arabic}/u },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/u },
  { name: 'Greek', letters: /\p{Script=Greek}/u },
  { name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Chinese', letters: /\p{Script=Han}/u },
  { name: 'Korean', letters: /\p{Script=Hangul}/u },
  { name: 'Thai', letters: /\p{Script=Thai}/u },
  { name: 'Amharic or Tigrinya', letters: /\p{Script=Ethiopic}/u },
];
