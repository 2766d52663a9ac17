import { wordSet } from './phrase-set.ts';

/** Titles and nouns beside a name that say `she`. Collected by hand. */
export const FEMALE_WORDS: ReadonlySet<string> = wordSet(`
mrs mrs. ms ms. miss madam madame dame lady queen princess duchess countess baroness empress sister nun mother mom mum grandmother daughter granddaughter wife widow
aunt niece girlfriend woman girl actress waitress hostess heroine congresswoman assemblywoman councilwoman spokeswoman chairwoman businesswoman
policewoman saleswoman noblewoman laywoman camerawoman anchorwoman alderwoman stateswoman schoolgirl housewife bride godmother stepmother señora sra frau begum datin puan
`);

/** Titles and nouns beside a name that say `he`. */
export const MALE_WORDS: ReadonlySet<string> = wordSet(`
mr mr. sir lord king prince duke baron emperor pope bishop archbishop cardinal monk father dad grandfather son grandson husband widower uncle nephew
boyfriend man boy actor congressman assemblyman councilman spokesman chairman businessman policeman salesman nobleman layman cameraman anchorman
alderman statesman schoolboy groom godfather stepfather fisherman imam rabbi ayatollah señor herr sheikh emir sultan datuk pak
`);

/** Given names that women bear almost alone, in the languages that news in English is full of. Collected by hand. */
export const FEMALE_NAMES: ReadonlySet<string> = wordSet(`
mary maria marie anna anne ann annie anya ana alice alicia alison allison amanda amber amelia amy andrea angela angelina anita annette antonia april ashley audrey ava barbara beatrice becky belinda bernadette
beth bethany betty beverly bonnie brenda bridget brittany candace carla carmen carol carole caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia
colleen connie constance courtney crystal cynthia daisy dana danielle dawn deborah debra debbie denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen emily emma
erica erika erin esther eva eve evelyn felicity fiona florence frances gabriella gail gemma genevieve georgia georgina geraldine gina giorgia giulia gladys glenda gloria grace greta gwen gwendolyn hannah harriet heather heidi helen helena helga
hillary holly hope ida imogen ingrid irene iris isabel isabella isabelle ivanka jacinda jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine joy joyce juanita
judith judy julia juliana julie juliet june kamala karen karin karla karoline kate katherine kathleen kathryn kathy katie katja katrina kayla kelly kerry kim kirsten kristen kristi kristin kristina kylie lara laura lauren laurie leah lena leslie leticia lillian
lily linda lisa liz liza lois lorraine louise lucia lucinda lucy luisa lydia lynn mabel madeleine madison maggie magdalena mandy marcia margaret margot marian marianne marina marion marjorie marlene marta martha martina maureen maxine maya meera
megan meghan melania melanie melinda melissa mercedes mia michelle mildred miranda miriam moira molly monica monique muriel nadia nadine nancy naomi natalia natalie natasha nicola nicole nikki nina nora noreen norma olga olivia pamela patricia paula
pauline penelope penny petra phoebe phyllis polly priscilla priti priya rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxana ruth sabrina sadie sally samantha sandra sara sarah selena shannon sharon sheila shelley
sherry shirley sienna silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tiffany tina tracey tracy tulsi ursula valentina valerie vanessa vera
veronica victoria viola violet virginia vivian viviane wanda wendy whitney willow winifred yolanda yulia yvette yvonne zara zoe aisha ayesha fatima khadija layla leila mariam maryam noor nour rania salma samira shirin yasmin zahra zainab zeinab amina
aminata chiamaka ngozi folake nomvula thandi naledi lindiwe indira kavita lakshmi lata mamata mayawati mehbooba nirmala pooja priyanka radha rekha sakshi hasina khaleda shanta smriti sonali sunita sushma swati usha vasundhara
akiko haruko keiko michiko naoko noriko reiko sachiko sanae tomoko yoko yoriko yuriko yumiko mei ling xiu hye-jin eun-hye ji-young soon-hee corazon leni claudia dilma xiomara keiko gabriela guadalupe itziar mireia pilar rocío soledad ximena
annalena angelika birgit frauke gudrun heike katrin sahra sevim silke tatjana ulrike agnieszka beata ewa katarzyna małgorzata olena oksana iryna nataliya yuliia daria ekaterina elvira galina ksenia lyudmila maia salome viktoria zuzana kaja mette sanna ylva
`);

/** Given names that men bear almost alone. */
export const MALE_NAMES: ReadonlySet<string> = wordSet(`
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexei alexey alfred ali allan allen alvaro amir anatoly anders andre andreas andrei andrés andrew andriy andrii andrzej andy anil anthony antonio antony
ariel arnold arthur arun ashok asif asim aziz barack barry bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brendan brian bruce bruno bryan carl carlos cedric charles charlie chris christian christoph christopher chuck clarence claude clive
colin conor craig curtis cyril dale damien daniel danny darren darryl dave david dean denis dennis derek desmond dick diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic don donald douglas doug duncan dwight ed eddie edgar eduardo edward edwin elon emmanuel eric
erik ernest ernesto eugene evan faisal fahmi fernando fidel felix francesco francis francisco françois frank frans fred frederick friedrich gareth gary gavin gene geoff geoffrey george georgi gerald gerard gerhard giancarlo gilbert giorgio giovanni giuseppe glen glenn gordon graham greg
gregory guillermo gustav gustavo guy hakan hamid hank hans harold harry harvey hassan hector heiko helmut henri henrik henry herbert herman howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack jackson jacob jacques jair jake jakob james jamie jan janez
jared jason javier jay jean-luc jean-marc jean-noël jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joaquín joe joel johan johann johannes john johnny jon jonathan jordan jorge josé jose josef joseph joshua juan jürgen julian julio justin karl keir keith ken kenneth
kevin khalid khalil kirill klaus kurt kyle kyriakos lamar lance larry lars laurence lawrence lee leo leon leonard leonid leopoldo lev lewis liam lindsey lloyd lorenzo louis luc luca lucas luigi luis lukas luke magnus mahmoud manfred manuel marc marcel marcelo marco marcos marcus mario mark marko
markus martin marty marvin mateusz matt matteo matthew matthias maurice mauricio max maximilian mehmet mel melvin michael michel miguel mike mikhail miles milan milos mitch mitt mohamed mohammad mohammed mohan moon morris moses muhammad mustafa nadeem naftali narendra nathan ned neil nelson nicholas nick
nicolas nigel nikola nikolai nikolas nils noah noel norbert norman oleg oleksandr oleksiy oliver olivier omar oscar osama otto owen pablo pascal pat patrick paul pavel pavlo pedro per pete peter petr petro phil philip philippe phillip pierre piotr prakash rahul raj rajesh rajiv ralph ramesh ramzan randy rafael raphael raúl
ravi ray raymond recep reinhard rex ricardo richard rick ricky rishi rob robert roberto rod rodney rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rudy rupert russell ryan said salman salvador sam samir samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane shaun sidney silvio simon
stanislav stanley stefan stephan stephen stephane steve steven stewart stuart sunil suresh sven sylvain takeshi tariq taro tayyip ted terence terrence terry theo theodore thierry thomas tiago tim timothy tobias todd tom tommy tony travis trevor tyler vadim valery vasyl vernon victor viktor vijay vincent vitali vitaliy
vitaly vivek vladimir volker volodymyr walter warren wayne werner wilhelm will william willy wolfgang xavier yair yitzhak yoav yoshihide yuri yury yusuf zachary zbigniew ziad fumio shinzo shigeru taro yoon anwar najib mahathir joko prabowo rodrigo ferdinand cyril thabo jacob julius muhammadu bola uhuru raila kizza yoweri paul
nana akufo alassane macky abiy isaias emmerson felipe evo gustavo nayib nicolás alberto javier sebastián gabriel lasso noboa daniel luis pedro bukele jokowi xi li wang benjamin itamar bezalel yahya ismail hassan mahmoud mojtaba masoud javad abbas ebrahim qassem
`);
