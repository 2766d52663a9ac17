import { phraseList } from './word-set.ts';

/**
 * Who holds the best-known offices of the world, as of August 2026, so that `Macron said` needs no title.
 * An article's own words go before this list. To renew it, change the names and the date above.
 * A star says that the last word alone tells the person.
 */
export const KNOWN_HOLDERS = phraseList(`
  Donald Trump*, JD Vance*, Marco Rubio*, Pete Hegseth*, Vladimir Putin*, Sergey Lavrov*, Sergei Lavrov*,
  Dmitry Peskov*, Mikhail Mishustin*, Volodymyr Zelenskyy*, Volodymyr Zelensky*, Andrii Sybiha*, Xi Jinping, Wang Yi, Li Qiang,
  Emmanuel Macron*, Sébastien Lecornu*, Friedrich Merz*, Frank-Walter Steinmeier*, Boris Pistorius*,
  Giorgia Meloni*, Sergio Mattarella*, Pedro Sánchez, Donald Tusk*, Viktor Orbán*, Robert Fico*,
  Mark Rutte*, Ursula von der Leyen*, António Costa, Kaja Kallas*, Roberta Metsola*, Christine Lagarde*,
  António Guterres*, Tedros Adhanom Ghebreyesus*, Kristalina Georgieva*, Rafael Grossi*, Volker Türk,
  Andy Burnham, King Charles, Mark Carney*, Anthony Albanese*, Christopher Luxon*, Narendra Modi*,
  Amit Shah, Shehbaz Sharif, Asim Munir, Sanae Takaichi*, Lee Jae Myung, Kim Jong Un, Prabowo Subianto*,
  Anwar Ibrahim, Lawrence Wong, Bongbong Marcos, Ferdinand Marcos Jr, Recep Tayyip Erdoğan*, Hakan Fidan*,
  Benjamin Netanyahu*, Isaac Herzog*, Israel Katz, Mahmoud Abbas, Abdel Fattah el-Sisi, Mohammed bin Salman,
  Masoud Pezeshkian*, Abbas Araghchi*, Ahmed al-Sharaa*, Cyril Ramaphosa*, Bola Tinubu*, William Ruto*,
  Paul Kagame*, Yoweri Museveni*, Abiy Ahmed, Claudia Sheinbaum*, Luiz Inácio Lula da Silva, Javier Milei*,
  Gustavo Petro, Nayib Bukele*, Alexander Lukashenko*, Ilham Aliyev*, Nikol Pashinyan*, Aleksandar Vučić*,
  Kyriakos Mitsotakis*, Mette Frederiksen*, Ulf Kristersson*, Alexander Stubb*, Maia Sandu*
`);
