import { wordSet } from '../../../word-lists.ts';

/**
 * Family names so common that one alone tells nobody: the commonest of English, Spanish, Portuguese, German, French,
 * Indian, Arabic and Slavic use. Written down from general knowledge for this project.
 */
export const COMMON_SURNAMES = wordSet(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
  moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott
  torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
  parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
  kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo
  sanders patel myers long short small low may page read bond booth finch hale hardy lamb lynch parsons peacock penn wheeler wren knight nash swan ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
  fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant
  herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington
  kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw
  snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice
  schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold
  santos oliveira souza pereira lima costa ferreira rodrigues almeida alves paz pena müller muller weber schulz becker hoffmann schafer
  koch bauer klein wolf bernard dubois durand leroy moreau simon laurent michel roux petit richard bass bas
  singh kumar sharma gupta verma shah khan ahmed ali hussain hassan malik sheikh mohamed ibrahim abbas aziz rahman islam chowdhury
  mustafa mahmoud abdullah salem salam saleh mansour haddad khalil nasser aoun asif dar
  ivanov petrov smirnov kuznetsov popov volkov novak kowalski nowak horvat nagy toth pavel kos rossi russo ferrari bianchi romano
  katz cohen levy friedman goldberg gantz paul eby allan willis peters minns banga
  andersson johansson karlsson nilsson eriksson larsson olsson hansen olsen larsen jensen nielsen rasmussen korhonen
 davey fletcher mcgrath hoyle shapiro
 booker schiff walz bowser bondi vieira orsi ortega rama kurti
  abiy faye boko koo wong lam ning
  o'neill o’neill connolly cotton abbott barrow jong jian qiang thani chalmers joly champagne freitas moraes murillo cabello
  robles ribera gandhi salih farhan turk cassis stocker jeffries herzog traore manet
`);
