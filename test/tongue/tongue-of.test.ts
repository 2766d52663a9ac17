import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongueOf } from '../../src/tongue/index.ts';

/** The same small piece of news, told by hand in many languages. */
const told: Readonly<Record<string, string>> = {
  en: 'The harbour will be closed for three days because the ice has grown too thick, the mayor said on Monday. She told the council that the ferries would not run before Thursday.',
  de: 'Der Hafen wird für drei Tage geschlossen, weil das Eis zu dick geworden ist, sagte die Bürgermeisterin am Montag. Die Fähren werden nach ihren Worten nicht vor Donnerstag fahren.',
  fr: 'Le port sera fermé pendant trois jours parce que la glace est devenue trop épaisse, a déclaré lundi la maire de la ville. Selon elle, les bateaux ne partiront pas avant jeudi.',
  es: 'El puerto estará cerrado durante tres días porque el hielo es demasiado grueso, dijo el lunes la alcaldesa. Según ella, los barcos no saldrán antes del jueves por la tarde.',
  pt: 'O porto ficará fechado durante três dias porque o gelo está muito grosso, disse a presidente da câmara na segunda-feira. Segundo ela, os barcos não vão sair antes de quinta.',
  it: 'Il porto resterà chiuso per tre giorni perché il ghiaccio è diventato troppo spesso, ha detto lunedì la sindaca. Secondo lei i traghetti non partiranno prima di giovedì.',
  nl: 'De haven wordt drie dagen gesloten omdat het ijs te dik is geworden, zei de burgemeester op maandag. Volgens haar zullen de veerboten niet voor donderdag varen.',
  sv: 'Hamnen stängs i tre dagar eftersom isen har blivit för tjock, sade borgmästaren på måndagen. Färjorna kommer inte att gå före torsdag och det är inte säkert att de går då.',
  fi: 'Satama suljetaan kolmeksi päiväksi, koska jää on kasvanut liian paksuksi, kaupunginjohtaja sanoi maanantaina. Hänen mukaan lautat eivät kulje ennen torstaita, mutta se ei ole vielä varmaa.',
  pl: 'Port zostanie zamknięty na trzy dni, ponieważ lód jest zbyt gruby, powiedziała w poniedziałek burmistrz miasta. Jak dodała, promy nie będą pływać przed czwartkiem i to nie jest pewne.',
  cs: 'Přístav bude na tři dny uzavřen, protože led je příliš silný, řekla v pondělí starostka města. Podle ní trajekty do čtvrtka nevyjedou a není jisté, že se tak stane po něm.',
  hu: 'A kikötőt három napra lezárják, mert a jég túl vastag lett, közölte hétfőn a polgármester. Szerinte a kompok csütörtök előtt nem indulnak el, és az sem biztos, hogy akkor igen.',
  ro: 'Portul va fi închis pentru trei zile din cauza gheții care este prea groasă, a spus luni primarul. Potrivit lui, feriboturile nu vor pleca până joi și nici atunci nu este sigur.',
  tr: 'Belediye başkanı pazartesi günü, buz çok kalın olduğu için limanın üç gün kapalı olacağını söyledi. Ona göre feribotlar perşembeden önce kalkmayacak ve bu da kesin değil.',
  id: 'Pelabuhan itu akan ditutup selama tiga hari karena es sudah terlalu tebal, kata wali kota pada hari Senin. Menurut dia, kapal feri tidak akan berangkat sebelum hari Kamis.',
  vi: 'Cảng sẽ đóng cửa trong ba ngày vì băng đã quá dày, bà thị trưởng nói như vậy vào thứ Hai. Theo bà, các chuyến phà sẽ không chạy trước thứ Năm và điều đó cũng không chắc.',
  ru: 'Порт будет закрыт на три дня, потому что лед стал слишком толстым, сказал в понедельник мэр города. По его словам, паромы не пойдут до четверга, и это еще не точно.',
  uk: 'Порт буде закрито на три дні, тому що лід став надто товстим, сказав у понеділок мер міста. За його словами, пороми не підуть до четверга, і це ще не точно.',
  bg: 'Пристанището ще бъде затворено за три дни, защото ледът е твърде дебел, каза кметът в понеделник. Според него фериботите няма да тръгнат преди четвъртък и това не е сигурно.',
  ar: 'قال رئيس البلدية يوم الاثنين إن الميناء سوف يغلق لمدة ثلاثة أيام بعد أن أصبح الجليد سميكا، وقال إن العبارات لن تعمل قبل يوم الخميس في هذا الأسبوع',
  fa: 'شهردار روز دوشنبه گفت که بندر برای سه روز بسته خواهد شد و این به خاطر یخ است که از حد خود گذشته است و قایق ها تا پنجشنبه حرکت نمی کنند',
  el: 'Το λιμάνι θα κλείσει για τρεις ημέρες, δήλωσε τη Δευτέρα η δήμαρχος.',
  he: 'הנמל ייסגר לשלושה ימים, אמרה ראשת העיר ביום שני.',
  hi: 'महापौर ने सोमवार को कहा कि बंदरगाह तीन दिन के लिए बंद रहेगा।',
  ja: '市長は月曜日、氷が厚くなりすぎたため港を三日間閉鎖すると述べた。',
  zh: '市长星期一表示,由于冰层过厚,港口将关闭三天。',
  ko: '시장은 월요일 얼음이 너무 두꺼워져 항구를 사흘간 폐쇄한다고 말했다.',
  th: 'นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือจะปิดเป็นเวลาสามวัน',
};

describe('a text tells its language', () => {
  it.each(Object.entries(told))('%s', (language, text) => {
    expect(tongueOf(text, '')).toBe(language);
  });

  it('whatever the page declares', () => {
    expect(tongueOf(told['de'] ?? '', 'en-US')).toBe('de');
    expect(tongueOf(told['en'] ?? '', 'de')).toBe('en');
  });

  it('in spite of a long quotation in another', () => {
    expect(tongueOf(`${told['en']} ${told['en']} “${told['fr']}”`, '')).toBe('en');
  });

  it('in spite of names from everywhere', () => {
    const text =
      'Señor de la Cruz, Herr von der Au and Madame du Lac were among those who met in Les Deux Alpes, and all of them said that they would be back.';
    expect(tongueOf(text, '')).toBe('en');
  });

  it('in capitals too', () => {
    expect(tongueOf((told['en'] ?? '').toUpperCase(), '')).toBe('en');
  });
});

describe('where the words do not tell', () => {
  it('the page’s own word counts', () => {
    expect(tongueOf('Hafen zu', 'de-AT')).toBe('de');
    expect(tongueOf('14:05', 'fr')).toBe('fr');
  });

  it('and the page says nothing, nothing is known', () => {
    expect(tongueOf('', '')).toBeNull();
    expect(tongueOf('Blorx frum zindle '.repeat(20), 'no language')).toBeNull();
  });
});

it('takes any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a ', 'ж', 'س', '漢', 'か', '\ud800', '’', '9')),
      (odd) => {
        expect(tongueOf(odd.join(''), odd.join('')) ?? 'none').toMatch(/^[a-z]{2,4}$/);
      },
    ),
  );
});
