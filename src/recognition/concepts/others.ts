/**
 * German, French, Spanish, Italian, Portuguese and Russian: the words that ask and what they ask for, as far as
 * they mean nothing else in another of these languages. General knowledge; of no particular site.
 */
import type { ConceptWords } from './types.ts';

export const others: Partial<ConceptWords> = {
  subscribe: 'abonn* abos abo suscri* suscríb* abbona* assin* podpis* подпи* подпиш* оформ*',
  signUp:
    'anmeld* registrier* eintrag* inscri* inscrev* iscriv* registr* regístr* apúnt* apunt* cadastr* зарегистр*',
  donate:
    'spende* dons faire-un-don donner dona donar* donación* donazion* doaç* doar взнос* пожертв*',
  support:
    'unterstütz* förder* soutien soutenez soutenir apoy* apóy* sostien* sostenere apoi* поддерж*',
  help: 'hilf* helfen aide aider aidez ayud* ayúd* aiut* ajud* помо*',
  get: 'erhalten bekommen recev* recib* ricev* receb* получ*',
  join: 'mitglied* rejoign* únete unirse unisciti junte-se присоедин*',
  download: 'herunterlad* télécharg* descarg* scaric* baix* скач*',
  follow: 'folgen folge suivez suivre síguenos sigue seguir segui siga следите',
  stay: 'verpass* manquez pierdas perdere perca пропуст*',
  newsletter: 'infolettre* boletín* boletin* bolettin* rassegna рассылк* письмо письма briefing*',
  inbox: 'postfach boîte buzón casella caixa почт*',
  email: 'e-mail-adresse courriel* correo* mail-adresse адрес',
  app: 'aplicación* aplicativo* applicazion* приложен*',
  member: 'abonné* suscriptor* socios socias abbonat* assinante* lecteurs подписчик*',
  access: 'zugang zugriff accès acceso accesso acesso доступ',
  unlimited: 'unbegrenzt* illimité* ilimitad* illimitat* límites limites limiti неогранич*',
  free: 'kostenlos* gratis gratuit* grátis libre бесплатн*',
  period: 'monat* woche* mois semaine* meses semana* mese settiman* mês месяц* недел*',
  often:
    'täglich wöchentlich morgen chaque matin jour cada mañana día ogni mattina giorno manhã dia каждый каждую каждое',
  journalism: 'journalismus journalisme periodism* giornalism* jornalism* журналист* редакц*',
  independent: 'unabhängig* gemeinnützig* indépendan* independient* indipendent* независим*',
  reader: 'leser* lecteur* lector* lettor* leitor* читател*',
  our: 'wir uns unser* nous notre nos nosotros nuestr* nostr* nós noss* мы нас нам наш*',
  you: 'sie ihr ihre ihren ihnen vous votre vos usted tú tuo você seu sua вы вас ваш* ваша',
  now: 'jetzt hier maintenant ahora adesso agora сейчас',
  please: 'bitte merci',
};
