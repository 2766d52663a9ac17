/**
 * The words that hold sentences together, some thirty of the most frequent in each language: articles,
 * prepositions, pronouns, conjunctions, forms of `to be`. Written down from general knowledge of the
 * languages; a test has sentences in each. Apostrophes part words: French `l’` is `l`.
 */
const latin = {
  en: 'the of and to in that is was for it with as his he on be at by i this had not are but from or have an they which you were her all she there would their we him been has when who will no more if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over even most me after also did many before must through years where much your way well should because each just those how too good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la l d qu n s avec son aux d’ mais on cette ses ou comme leur été être nous elle ont ces même selon ils fait deux sans après c aussi entre vous',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está según han él porque',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são foram você num segundo',
  it: 'di e il la che in a per un del è una non i si da con le sono della al nel dei ha come anche più dal gli alla lo o ma se suo sua ai delle su questo dalla l era nella d cui degli stato due loro essere dell ed fatto secondo quando dopo',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook door bij als over naar maar uit dan nog heeft hij ze wordt worden werd of wel kan geen deze dit hebben tot was meer zich zegt al we ik moet na volgens zo haar jaar',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var sig från så vi kan när år säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då blir upp jag hon',
  da: 'og i at det er en til på som af for med den har de ikke der et han men var sig fra så vi kan om når år siger under også efter eller nu sin hvor ved mod skal ville kommer ud få findes være havde alle andre meget end her da bliver op jeg hun',
  no: 'og i å det er en til på som av for med den har de ikke et han men var seg fra så vi kan om når år sier under også etter eller nå sin hvor ved mot skal ville kommer ut få finnes være hadde alle andre mye enn her da blir opp jeg hun mellom noe',
  fi: 'ja on ei se että oli hän mutta ovat mukaan myös joka kun kuin tai jos niin sen vuoden sekä vain ole hänen jo jotka nyt siitä ollut voi vielä mitä ne noin sitä tämä olla tämän sanoo kertoo sanoi ennen jälkeen kuitenkin joiden johon mikä minä',
  is: 'og að í á er sem það við um var ekki til en með fyrir af hann þá segir eru hefur frá ég því þess þetta þeir hafa verið svo sér upp eða hún úr verður eftir þar sé við vera þeim þegar einnig yfir hans ári',
  pl: 'w i na z się nie że do jest to o jak za po od ale co przez dla tym który są oraz jego ich był tego już przy także które której tylko może być przed było roku ze jako lub jej powiedział czy nad gdy podczas została mówi',
  cs: 'a v se na že je s z do o i to za by ve jsou pro ale jako po od jeho který k které před podle byl jeho už bylo než také nebo při jsem když tak bude až byla mezi kteří má letech aby ze uvedl řekl které u není své jen',
  sk: 'a v sa na že je s z do o i to za by vo sú pre ale ako po od jeho ktorý k ktoré pred podľa bol už bolo než aj alebo pri som keď tak bude až bola medzi ktorí má rokoch aby zo uviedol povedal čo nie je svoje len',
  hu: 'a az és hogy nem is egy volt meg van azt de csak ez már mint ha el még szerint között lehet után ami kell vagy pedig aki lesz sem ezt majd volna itt minden amely ők én így mondta azonban amelyek több aztán ki két közölte',
  ro: 'de și în a la cu că pe din nu pentru care este o un mai se au fost să ce al ale sunt dar prin după ar fi fi lui ca sau lor această acest când între până va era doar cei unui dintre către despre spus anul ei asupra iar',
  hr: 'je i u se na da su za od s a o koji ne to kao što iz će bi ali koje po bio do koja nije samo sa kako te još biti ili između prema nakon rekao više prije jer bila već kada ovo oni sve ako njegov zbog pri godine može',
  sl: 'je in v na da so za se ki z s po pa bi tudi ne kot o ob iz od pri bo še do ali kar bil kako več ni že med ter zaradi po tem lahko povedal kjer ta sta smo bili ga prav zato ker leta njegov ki jih',
  sq: 'të e në dhe i me për një që nga se është ka më është u do janë por kjo ky nuk si edhe kishte duke tha ose pas janë tij saj ai ajo kanë mund kur sipas prej deri ndërsa vetëm këtë shumë qenë',
  et: 'ja on ei et oli see ka kui aga mis ta oma ning ma kes või selle nii ole pole veel siis kõik välja ütles mida juba pärast üle tema aasta sest enne olid ainult seda oleks kus nad eest vastu sõnul',
  lv: 'un ir ka uz no ar par tas tā ne kas lai bet arī pēc vai nav tika gan kā pie to viņš viņa bija tikai būs līdz kad gada vēl jau savu šo pirms teica šis jo tad kuri kura pret mēs viņi būt tiek',
  lt: 'ir į kad yra iš su tai bet ar o už buvo kaip tik nuo dėl jis jo po per taip ne apie jau jie dar kurie būti bus jos kai savo iki pagal prie nėra mes tačiau sakė gali metų kuris šis prieš teigė todėl',
  tr: 've bir bu da de için ile olarak çok daha olan gibi ama ne kadar sonra o en her olduğunu ki var dedi yeni değil ise göre oldu iki etti bunu tarafından ya veya şu biz ben kendi diye ancak önce yok hem bütün nasıl söyledi',
  az: 'və bu bir ilə da də üçün ki olan o olaraq daha çox sonra isə görə edib var kimi onun deyib bildirib ən hər olub lakin yeni həmin etmək qədər deyil bütün biz mən öz tərəfindən ildə',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih oleh telah sudah kata saat adalah bahwa atau dia kami para sebagai hanya orang seperti harus menjadi saya satu setelah tahun namun kepada ujar pihak',
  vi: 'và của là có không được cho trong với các một người đã những này để khi đến ra ông vào cũng từ nhiều về như đó bị tại năm trên sẽ phải còn theo nhưng chỉ rất lại sau đang bà họ nói tôi',
  tl: 'ang ng sa na mga ay at si ni nang para hindi ito kung may din ng mula niya siya ayon isang dahil pa lamang nito ko kanyang naman rin wala sila pero kay kasama bilang hanggang noong kaya ako sinabi',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo yake kama wake hii pia hilo watu vya baada wakati alisema ambayo hata lakini sasa huyo kutoka zaidi hivyo ili mwaka bado wao hayo ambao yao kwamba si',
  ca: 'de la i el que a en els les un per una amb del al és no es ha més les se com són dels però també pel aquest seu va sense sobre aquesta entre quan fins segons han ser o l d molt després hi ho tot dos van',
  gl: 'de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao súa seu das ou ser cando moi tamén ata xa está esta este polo pola entre son ten ás aos sobre segundo desde hai',
  eu: 'eta da du ez bat izan dira zen dute ere egin baina hori duen zuen bere dela baino beste hau bai gehiago ditu oso behar egiten orain gabe nahi arte esan den dio gero bi horrek urte ditugu',
  cy: 'y yn i a o ar yr ei mae ac am wedi gan i’r oedd bod hyn un nad fod ond eu ein hefyd yw a’r fel ni roedd eleni dweud gyda sydd cael dros eich hwn bydd gyfer nid wrth cyn neu rhai bu byddai',
  ga: 'an na a ar agus i go le is tá ag sé do bhí ní de nach chun sa leis mar ach air a bhfuil sin féin seo nó faoi siad ó atá duine ina raibh sí dúirt as dá iad gur mé',
  af: 'die van en in is het dat nie te ’n vir op met sy wat om as hy was aan word ook by sal kan hulle maar deur se oor of uit na tot so een dit ek moet ons meer nog daar haar volgens teen hom',
} as const;

const cyrillic = {
  ru: 'и в не на что с по он как это а но за к из у от о для так же все был его то до при было только бы или мы я их она они если уже может также этого после сказал который были еще нет более ее чтобы года во со том',
  uk: 'і в не на що з та за до у як це його від але про він є для й а бути вже було який так який їх вона вони має також після при може під був або ще того чи які була через років я ми роки щоб сказав',
  be: 'і ў не на што з у да за як ён па гэта але ад для а яго былі быў пра іх або яна таксама якія пасля ужо мы яны каб толькі які можа ёсць было год гэтага сказаў паводле',
  bg: 'на и да в за се е от с не по че са ще като до са но той при това му след има или те им си беше които бе може само под според което още който във тя към през когато нас каза със тази',
  sr: 'је и у да се на су за од са а о који не то као што из ће би али које по био до која није само како те још бити или према након рекао више пре јер била већ када ово они све ако због године може',
  mk: 'на и да во се за од не со ќе е по но што тоа како или ги му беше го кој до дека која само може тие си ја според сè кои рече има треба овој повеќе таа при ние во јас кога после нема',
  kk: 'және бұл мен бір үшін деп де да болды болып бар ол осы екен еді жоқ сол қазақстан туралы кейін дейді керек бойынша деді оның олар біз ғана өз көп қарай дейін бірақ',
} as const;

const arabic = {
  ar: 'في من على إلى أن التي الذي عن مع هذا هذه ما لا كان كما قال بين بعد أو قد كل إن وقال هو ذلك وهو حيث هي لم كانت خلال لكن قبل أي غير إذا منذ وفي ومن حول',
  fa: 'و در به از که این را با است برای آن یک شده بود خود تا کرد بر هم نیز می های ها شد وی اما گفت باید دارد کرده شود هر بین یا اگر پیش نیست آنها پس دو',
  ur: 'کے کی میں کا ہے اور سے کو نے پر کہ یہ ہیں اس کر ایک بھی تھا نہیں جو کیا تو ان ہو لیے کہا گیا وہ کرنے ہی گے تھے رہے ساتھ تک بعد دیا تھی جس',
} as const;

/** By script: in which languages it is written, and by which words they are known. */
export const functionWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: latin,
  Cyrillic: cyrillic,
  Arabic: arabic,
};
