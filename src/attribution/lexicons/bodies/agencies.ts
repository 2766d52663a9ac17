/**
 * Services of states for weather, numbers, money, flight, health, elections and order, by the short forms and names
 * that news in English has for them; written down from general knowledge. In lower case, without `the`.
 */
export const AGENCIES = `
aemet|météo-france|meteo-france|meteofrance|meteoswiss|météosuisse|meteosuisse|dwd|deutscher wetterdienst|smhi|dmi|fmi|met eireann|kma|korea meteorological administration|inmet|senamhi|ideam|smn|kenya met|nimet|ghana met|saws|south african weather service|thai meteorological department|nchmf|metmalaysia|central weather administration|kandilli observatory|ingv|igepn|ovsicori|ineter|cenapred|conred|copeco|sinaproc|onemi|senapred|indeci|akom|kizilay|basarnas|bpbd|pvmbg|nadma|pdma|nemas|lasema|nadmo|odpem|cdema|state emergency service|dsns|mchs|emercom|protezione civile|protection civile|sécurité civile|securite civile|bombeiros|bomberos|thw|technisches hilfswerk|rescue 1122
inei|statssa|knbs|uganda bureau of statistics|ubos|ghana statistical service|capmas|tuik|ksh|statistik austria|statistics austria|statistics netherlands|statbel|statistics sweden|statistics finland|stats nz|badan pusat statistik|philippine statistics authority|dosm|kostat|belstat|ukrstat|derzhstat
banco de méxico|banco de mexico|banco central do brasil|copom|bcra|banco de la república|banrep|bcrp|central bank of chile|sarb|bank al-maghrib|tcmb|nbu|mnb|cnb|bangko sentral ng pilipinas|sveriges riksbank|danmarks nationalbank|sedlabanki|bank of finland
aesa|dgac|anac|bea|caac|dgca|nsib|sacaa|australian transport safety bureau|casa|civil aviation safety authority|taic|transportation safety board of canada|nav canada|enac|ansv|enaire|avinor|swedavia|luftfartsverket|aerocivil|ntsc|knkt|ukraerorukh
anvisa|invima|cofepris|anmat|digemid|swissmedic|pmda|nmpa|cdsco|drap|nafdac|sahpra|china cdc|nicd|kemri|fiocruz|instituto butantan|medsafe|rki|statens serum institut|santé publique france|sante publique france|folkhälsomyndigheten|fhi|isciii|nhif|philhealth
tribunal superior eleitoral|jne|onpe|registraduría|ysk|kpu|bawaslu|pkw|nebe|ceni
icpc|nscdc|frsc|nimasa|nnpc|eacc|ntsa|kra|kws|kenya wildlife service|kenya forest service|sanparks|sassa|nsfas|zrp|tpf|fardc|sudanese armed forces
nbi|cidg|dswd|mmda|ltfrb|malacañan|philippine coast guard|densus 88|mahkamah agung|pdrm|mcmc|jakim|mindef|nacc|ccib|royal thai police|royal thai army|kcg|jcg|mlit|mext|mhlw|jsdf|jmsdf|mjib|cga
surete du quebec|dfo|parks canada|acma|esafety|wa police|nsw health|nz police|gcsb|nzsis|maritime nz|worksafe|nzta|pharmac|iponz
polizia di stato|guardia costiera|policia nacional|policía federal|policia federal|icmbio|incra|aneel|stj|fiscalia|fiscalía general|semar|conagua|profepa|carabineros|carabineros de chile|policía nacional del perú|sunat|osinergmin|osinfor|sernanp|inpec|sebin|mingob
sledcom|kgb|rosprirodnadzor|rostekhnadzor|ukrzaliznytsia|kgb of belarus|knb|gknb|msb|emniyet|tmsf|bddk|rtük|rtuk|btk|mois|aeoi|sepah|nacta|frontier corps|bgb|ncrb|cisf|ndrf|sdrf|trai|cpcb|cbse|fssai
shabak|israel police|israel prison service|isf|asayish
`;
