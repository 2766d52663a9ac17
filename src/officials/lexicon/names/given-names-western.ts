import { wordSet } from '../../../word-lists.ts';

/**
 * Given names common in English, Romance, Germanic and Celtic countries, without diacritics.
 * Written down from general knowledge for this project; a name missing here can still be found by its
 * context, so the list holds what is common and not what is complete.
 */
export const westernGivenNames = wordSet(`
  aaron abbie abby abel abigail abraham adam addison adele adrian adriana adrienne agnes aidan aiden aileen aimee
  ainsley aisling alan alana alasdair albert alberta alden alec alejandra alejandro alex alexa alexander alexandra
  alexandre alexandria alexei alexia alexis alfonso alfred alfredo alice alicia alina alison alistair allan allen
  allison allyson alma alonso alphonse alvaro alvin alyssa amanda amber amelia amelie amy ana anabel anais anastasia
  anders anderson andre andrea andreas andres andrew andy angel angela angelica angelina angelo angie angus anita anke
  ann anna annabel anne anneliese annemarie annette annie ansel anthony antje antoine antoinette anton antonella
  antonia antonio anya april arabella archie ariana arianna ariel arlene armand armando armin arne arnold arthur
  arturo arvid ashlee ashley ashlyn astrid aubrey audrey august augusto augustus aurelie aurora austin autumn ava
  avery axel ayla bailey barbara barney barrett barry bart bartholomew basil beatrice beatriz beau becky belinda bella
  ben benedict benedikt benito benjamin bennett benny benoit bernadette bernard bernardo bernd bernhard bernice bernie
  bert bertha bertrand beth bethany betsy bette betty beverly bianca bill billie billy birgit bjorn blaine blair blake
  blanca bo bob bobbi bobby bonnie boris brad braden bradford bradley brady brandi brandon brandy breanna brecken
  brenda brendan brennan brent bret brett brian briana brianna bridget brigid brigitte brittany brock broderick
  bronwyn bruce bruno bryan bryce bryn bryson byron caitlin caitlyn caleb callum calvin cameron camila camilla camille
  candace candice cara carina carl carla carlo carlos carlton carmen carol carola carole carolina caroline carolyn
  carrie carson carsten carter cary caryn casey cassandra cassidy cassie catalina catherine cathleen cathy cecil
  cecile cecilia cedric celeste celia celine cesar chad chandler chantal charis charlene charles charlie charlotte
  chase chelsea cheryl chester chiara chip chloe chris chrissy christa christian christiana christiane christina
  christine christoph christophe christopher christy chuck ciara cillian cindy claire clara clarence clarissa clark
  claude claudette claudia claudio claus clay clayton clement clementine cliff clifford clifton clint clinton clive
  clyde cody colby cole coleen colette colin colleen conan connie connor conor conrad constance consuelo cooper cora
  cordelia corey corinna corinne cornelia cornelius cory courtney craig cressida cristian cristiano cristina crystal
  curt curtis cynthia cyril cyrus daisy dakota dale dalia dallas dalton damian damien damon dan dana dane daniel
  daniela daniele daniella danielle danny dante daphne darby darcy daria dario darius darlene darragh darrell darren
  darryl daryl dave david davina davis dawn dax dean deanna debbie debora deborah debra declan deidre deirdre delia
  della delores demetrius denis denise dennis derek dermot derrick desmond destiny detlef devin devon dexter diana
  diane dianne dick diego dieter dietmar dietrich dillon dino dirk dolores dominic dominik dominique don donald donna
  donnie donovan dora dorian doris dorothea dorothy doug douglas drew duane duarte dudley duncan dustin dwayne dwight
  dylan eamon earl ebba ebony ed eddie eden edgar edith edmund edoardo eduardo edward edwin eileen eilidh elaine
  eleanor elena eli elias elijah elin elisa elisabeth elise elisha eliza elizabeth ella ellen elliot elliott elmer
  eloise elon elsa elsie elspeth elton elvira elwood emanuel emerson emil emilia emiliano emilie emilio emily emma
  emmanuel emmanuelle emmett enda enrico enrique enzo eric erica erich erick erik erika erin ernest ernesto ernst
  ervin erwin esme esmeralda esperanza esteban estelle esther ethan ethel etienne eugene eugenia eugenio eunice eva
  evan evangeline eve evelyn everett ezra fabian fabien fabienne fabio fabrice faith fatima federica federico felicia
  felicity felipe felix ferdinand fergus fernanda fernando filip filippo finbar finley finn finnian fiona fletcher
  flora florence florian floyd forrest foster frances francesca francesco francine francis francisca francisco franco
  francois francoise frank frankie franklin franz fraser fred freda freddie freddy frederic frederick frederik fredrik
  freya frida frieda friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gareth garrett garry garth
  gary gaston gavin gemma gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard
  gerardo gerd gerhard german geronimo gerry gertrude giacomo gian gianluca gianni gideon gigi gil gilbert gilberto
  giles gillian gina ginger giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe gladys glen
  glenda glenn gloria gonzalo gordon grace gracie graciela graeme graham grainne grant gray greg gregg gregor gregorio
  gregory greta gretchen guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guy gwen gwendolyn gwyneth
  hailey hal haley hamish hank hanna hannah hannes hans harald harley harold harriet harrison harry hartmut harvey
  hattie hayden hayley hazel heath heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut
  hendrik henning henri henrietta henrik henrique henry herbert herman hermann hermione hilary hilda hillary hinrich
  holger hollie holly hope horace horacio horst howard hubert hugh hugo humberto humphrey hunter iain ian ida ignacio
  igor ike ilana ilaria ilona ilse imogen ines inga inge ingeborg ingo ingrid irene iris irma irving isaac isabel
  isabella isabelle isadora isaiah isidro isla ismael isobel ivan ivana ivo ivor ivy jace jacek jack jackie jackson
  jacob jacqueline jacques jade jaime jake jamal james jameson jamie jamieson jan jana jane janelle janet janice janie
  janine janis jared jarrod jasmine jason jasper javier jay jayne jean jeanette jeanine jeanne jeannie jeb jed jeff
  jefferson jeffery jeffrey jemima jen jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome
  jerry jess jesse jessica jessie jesus jill jillian jim jimmy jo joan joana joanie joann joanna joanne joao joaquim
  joaquin job jocelyn jodi jodie jody joe joel joelle joerg joey johan johann johanna johannes john johnnie johnny
  jolene jon jonah jonas jonathan jonathon joni jordan jordi jorg jorge jose josefina joseph josephine josh joshua
  josiah josie joy joyce juan juana juanita judd jude judith judy julia julian juliana julianne julie julien juliet
  julieta juliette julio julius june jurgen justin justine kai kaitlin kaitlyn kara karen karin karina karl karla
  karolina kasper kate katelyn katharina katherine katheryn kathleen kathryn kathy katia katie katja katrin katrina
  katy kay kaye kayla keegan keir keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenneth
  kenny kent kenton kerry kerstin kevin kiera kieran kim kimberley kimberly kip kira kirk kirsten kirstie kirsty kit
  kjell klaus konrad kris krista kristen kristi kristian kristie kristin kristina kristine kristinn kristoffer kristy
  kurt kyle kylie lacey lachlan lana lance landon lara larissa larry lars lasse latoya laura laurel lauren laurence
  laurent laurie lauryn lawrence lea leah leander leandro leanne lee leif leigh leila leilani lena lenny leo leon
  leona leonard leonardo leonie leonor leopold leroy lesley leslie lester leticia levi lewis liam liana lidia lila
  lilian liliana lillian lilly lily lina linda lindsay lindsey linus lionel lisa lise liselotte liv liz liza lizzie
  lloyd logan lois lola lonnie lora loraine loren lorena lorenzo loretta lori lorna lorraine lottie lou louis louisa
  louise lourdes luc luca lucas lucia luciana luciano lucie lucien lucille lucinda lucy ludovic ludwig luigi luis
  luisa luiz lukas luke lupe luther lydia lyle lynda lyndon lynette lynn lynne mabel mackenzie maddie madeleine
  madeline madelyn madison mads mae maeve magali magda magdalena maggie magnus mairead malachi malcolm malin mallory
  mandy manfred manon manuel manuela mara marc marcel marcela marcella marcelo marcia marcio marco marcos marcus
  margaret margarita margaux margery margot marguerite maria mariah mariam marian mariana marianne maribel marie
  mariella marielle marietta marilyn marina mario marion marisa marisol marissa marit marjorie mark markus marlene
  marley marlon marquis marsha marshall marta martha martin martina marty martyn marvin mary maryam maryanne massimo
  mateo mathew mathias mathieu mathilde matilda matt matteo matthew matthias matthieu mattias maud maude maura maureen
  maurice mauricio maurizio mavis max maxim maxime maximilian maximo maxine maxwell maya meagan megan meghan mel
  melanie melinda melissa melody melvin mercedes meredith merle mette mia micah michael michaela micheal michel
  michela michele micheline michelle mickey miguel mike mikkel mila milagros mildred miles millicent millie milo
  milton mimi mina mindy minna mirabel miranda miriam mitch mitchell mitt moira molly mona monica monika monique monte
  morgan morris mortimer morton moses muriel murray myles myra myriam myron myrtle nadia nadine nancy naomi natalia
  natalie natasha nate nathalie nathan nathaniel neal ned neil nell nellie nelson nestor neville niall niamh nichola
  nicholas nick nicky nico nicola nicolas nicole nicolette niels nigel niko nikolaus nils nina noah noam noel noelia
  noelle nola nora norah norbert noreen norma norman octavia octavio odette ofelia olaf ole olga oliver olivia olivier
  ollie omar oona ophelia orla orlando orson oscar osvaldo otis otto owen pablo paddy paige pam pamela paola paolo
  pascal pat patrice patricia patricio patrick patsy patti patty paul paula paulette paulina pauline paulo pearl pedro
  peggy penelope penny per percy perry pete peter petra phil philip philipp philippa philippe phillip phillipa phoebe
  phyllis pia pierre pierrette piers pieter pietro pilar piper polly poppy porter preston prudence quentin quincy
  quinn rachael rachel rafael rafaela ralf ralph ramiro ramon ramona randall randi randolph randy raphael raquel raul
  ray raymond rebecca rebekah reece reed reese regina reginald reid reinaldo reiner reinhard rena renata renate rene
  renee reuben rex reynaldo rhett rhiannon rhoda rhonda rhys ricardo riccardo rich richard richie rick rickey ricky
  rico riley rita rob robbie robert roberta roberto robin robyn rocco rochelle rod roderick rodney rodolfo rodrigo
  roger rogerio roland rolando rolf romain roman rome romeo romy ron ronald ronan ronnie rory rosa rosalie rosalind
  rosalyn rosanna rosario roscoe rose roseanne rosemarie rosemary rosie ross rowan rowena roxana roxanne roy ruben
  ruby rudi rudolf rudolph rudy rufus rupert russ russell rusty ruth ryan ryder sabina sabine sabrina sadie sally
  salvador salvatore sam samantha sammy samuel sandra sandro sandy santiago santos sara sarah sascha saskia saul
  savannah scarlett scott scotty sean sebastian sebastiao sebastien selena selma serena serge sergio seth shana shane
  shannon shari sharon shaun shauna shawn shawna shayna sheila shelby sheldon shelley shelly sheri sherman sherri
  sherry sheryl shirley shona sian sid sidney siegfried sienna sigmund sigrid silas silke silvia silvio simon simona
  simone sinead siobhan skye skylar sofia solange soledad sondra sonia sonja sonny sophia sophie soren spencer stacey
  stacie stacy stan stanley stefan stefani stefania stefano steffen stella stephan stephane stephanie stephen sterling
  stevan steve steven stewart stuart sue susan susana susanna susannah susanne susie suzanne suzy sven sydney sylvain
  sylvester sylvia sylvie tabitha tad tamara tammy tania tanner tanya tara tasha tatiana tatum taylor ted teddy
  terence teresa terrance terrell terrence terri terry tess tessa thaddeus thea thelma theo theodor theodore theresa
  therese thibault thierry thomas thorsten tia tiago tiffany till tilly tim timo timothy tina tobias toby tod todd tom
  tomas tommaso tommy toni tonia tony tonya torben tori torsten tracey traci tracy travis trent trevor trey tricia
  trina trish trisha tristan troy trudy tucker tulsi ty tyler tyra tyrone tyson ulf uli ulrich ulrike ulysses una
  ursula ute uwe val valentin valentina valentino valeria valerie valery vanessa vaughn veit velma vera verena verity
  vernon veronica veronique vic vicente vicki vickie vicky victor victoria vidal vincent vincenzo viola violet
  virginia virginie vito vittorio vivian viviana vivien vivienne volker wade walker wallace wally walt walter walther
  wanda warren waylon wayne wendell wendy werner wes wesley whitney wilbur wiley wilfred wilhelm will willa willard
  willem william willie willis wilma wilson winifred winnie winona winston wolf wolfgang woody wyatt xander xavier
  ximena yann yannick yolanda yves yvette yvonne zac zach zachary zack zane zara zeke zelda zita zoe zoey
`);
