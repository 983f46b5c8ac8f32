package lexicon

// officers are holders of other high offices whom the world's news quotes:
// ministers of foreign affairs and defence, vice presidents, heads of
// international organisations. The fields of a line are explained at leaders; in
// the place of a code may stand the full name of an organisation. Public record,
// written down for readout from general knowledge, to the end of 2025; no complete
// list.
const officers = `
CHN|Foreign Minister|Yang Jiechi 2007-04-27/2013-03-16;Wang Yi 2013-03-16/2022-12-30;Qin Gang 2022-12-30/2023-07-25;Wang Yi 2023-07-25/
CHN|Premier|Zhu Rongji 1998-03-17/2003-03-16;Wen Jiabao 2003-03-16/2013-03-15;Li Keqiang 2013-03-15/2023-03-11;Li Qiang 2023-03-11/
DEU|Foreign Minister|Joschka Fischer 1998-10-27/2005-11-22;Guido Westerwelle 2009-10-28/2013-12-17;Frank-Walter Steinmeier 2013-12-17/2017-01-27;Sigmar Gabriel 2017-01-27/2018-03-14;Heiko Maas 2018-03-14/2021-12-08;Annalena Baerbock 2021-12-08/2025-05-06;Johann Wadephul 2025-05-06/
DEU|Defence Minister|Ursula von der Leyen 2013-12-17/2019-07-17;Annegret Kramp-Karrenbauer 2019-07-17/2021-12-08;Christine Lambrecht 2021-12-08/2023-01-19;Boris Pistorius 2023-01-19/
FRA|Foreign Minister|Laurent Fabius 2012-05-16/2016-02-11;Jean-Yves Le Drian 2017-05-17/2022-05-20;Catherine Colonna 2022-05-20/2024-01-11;Stéphane Séjourné=Stephane Sejourne 2024-01-11/2024-09-21;Jean-Noël Barrot=Jean-Noel Barrot 2024-09-21/
GBR|Foreign Secretary|William Hague 2010-05-12/2014-07-14;Philip Hammond 2014-07-15/2016-07-13;Boris Johnson 2016-07-13/2018-07-09;Jeremy Hunt 2018-07-09/2019-07-24;Dominic Raab 2019-07-24/2021-09-15;Liz Truss 2021-09-15/2022-09-06;James Cleverly 2022-09-06/2023-11-13;David Cameron 2023-11-13/2024-07-05;David Lammy 2024-07-05/2025-09-05;Yvette Cooper 2025-09-05/
GBR|Queen|Elizabeth II=Queen Elizabeth II=Queen Elizabeth 1952-02-06/2022-09-08
GBR|King|Charles III=King Charles III=King Charles 2022-09-08/
IND|External Affairs Minister|Sushma Swaraj 2014-05-26/2019-05-30;Subrahmanyam Jaishankar=S. Jaishankar 2019-05-31/
IRN|Foreign Minister|Javad Zarif=Mohammad Javad Zarif 2013-08-15/2021-08-25;Hossein Amirabdollahian=Hossein Amir-Abdollahian 2021-08-25/2024-05-19;Abbas Araghchi=Abbas Araqchi 2024-08-21/
ISR|Defence Minister|Benny Gantz 2020-05-17/2022-12-29;Yoav Gallant 2022-12-29/2024-11-08;Israel Katz 2024-11-08/
JPN|Emperor|Akihito=Emperor Akihito 1989-01-07/2019-04-30;Naruhito=Emperor Naruhito 2019-05-01/
RUS|Foreign Minister|Yevgeny Primakov 1996-01/1998-09;Igor Ivanov 1998-09-11/2004-02-24;Sergei Lavrov=Sergey Lavrov 2004-03-09/
RUS|Defence Minister|Sergei Shoigu=Sergey Shoigu 2012-11-06/2024-05-12;Andrei Belousov=Andrey Belousov 2024-05-14/
SAU|Foreign Minister|Adel al-Jubeir 2015-04-29/2018-12-27;Faisal bin Farhan 2019-10-23/
TUR|Foreign Minister|Mevlut Cavusoglu=Mevlüt Çavuşoğlu 2015-11-24/2023-06-03;Hakan Fidan 2023-06-03/
UKR|Foreign Minister|Pavlo Klimkin 2014-06-19/2019-08-29;Dmytro Kuleba 2020-03-04/2024-09-05;Andrii Sybiha=Andriy Sybiga 2024-09-05/
UKR|Prime Minister|Arseniy Yatsenyuk 2014-02-27/2016-04-14;Volodymyr Groysman 2016-04-14/2019-08-29;Denys Shmyhal 2020-03-04/2025-07-17;Yulia Svyrydenko 2025-07-17/
USA|Secretary of State|James Baker 1989-01-25/1992-08-23;Warren Christopher 1993-01-20/1997-01-17;Madeleine Albright 1997-01-23/2001-01-20;Colin Powell 2001-01-20/2005-01-26;Condoleezza Rice 2005-01-26/2009-01-20;Hillary Clinton=Hillary Rodham Clinton 2009-01-21/2013-02-01;John Kerry 2013-02-01/2017-01-20;Rex Tillerson 2017-02-01/2018-03-31;Mike Pompeo 2018-04-26/2021-01-20;Antony Blinken 2021-01-26/2025-01-20;Marco Rubio 2025-01-21/
USA|Secretary of Defense|Donald Rumsfeld 2001-01-20/2006-12-18;Robert Gates 2006-12-18/2011-07-01;Leon Panetta 2011-07-01/2013-02-26;Chuck Hagel 2013-02-27/2015-02-17;Ash Carter=Ashton Carter 2015-02-17/2017-01-20;Jim Mattis=James Mattis 2017-01-20/2019-01-01;Mark Esper 2019-07-23/2020-11-09;Lloyd Austin 2021-01-22/2025-01-20;Pete Hegseth 2025-01-25/
USA|Vice President|Al Gore 1993-01-20/2001-01-20;Dick Cheney 2001-01-20/2009-01-20;Joe Biden 2009-01-20/2017-01-20;Mike Pence 2017-01-20/2021-01-20;Kamala Harris 2021-01-20/2025-01-20;JD Vance=J.D. Vance 2025-01-20/
United Nations|Secretary-General|Javier Pérez de Cuéllar=Javier Perez de Cuellar 1982-01-01/1991-12-31;Boutros Boutros-Ghali 1992-01-01/1996-12-31;Kofi Annan 1997-01-01/2006-12-31;Ban Ki-moon=Ban Ki Moon 2007-01-01/2016-12-31;António Guterres=Antonio Guterres 2017-01-01/2026-12-31
North Atlantic Treaty Organization|Secretary-General|Javier Solana 1995-12-05/1999-10-06;Jaap de Hoop Scheffer 2004-01-05/2009-07-31;Anders Fogh Rasmussen 2009-08-01/2014-09-30;Jens Stoltenberg 2014-10-01/2024-10-01;Mark Rutte 2024-10-01/
European Commission|President|Jacques Delors 1985-01-06/1995-01-24;Romano Prodi 1999-09-16/2004-11-22;José Manuel Barroso=Jose Manuel Barroso 2004-11-22/2014-10-31;Jean-Claude Juncker 2014-11-01/2019-11-30;Ursula von der Leyen 2019-12-01/
European Council|President|Herman Van Rompuy 2009-12-01/2014-11-30;Donald Tusk 2014-12-01/2019-11-30;Charles Michel 2019-12-01/2024-11-30;António Costa=Antonio Costa 2024-12-01/
European External Action Service|High Representative|Catherine Ashton 2009-12-01/2014-10-31;Federica Mogherini 2014-11-01/2019-11-30;Josep Borrell 2019-12-01/2024-11-30;Kaja Kallas 2024-12-01/
European Central Bank|President|Jean-Claude Trichet 2003-11-01/2011-10-31;Mario Draghi 2011-11-01/2019-10-31;Christine Lagarde 2019-11-01/
International Monetary Fund|Managing Director|Dominique Strauss-Kahn 2007-11-01/2011-05-18;Christine Lagarde 2011-07-05/2019-09-12;Kristalina Georgieva 2019-10-01/
World Bank|President|Paul Wolfowitz 2005-06-01/2007-06-30;Robert Zoellick 2007-07-01/2012-06-30;Jim Yong Kim 2012-07-01/2019-02-01;David Malpass 2019-04-09/2023-06-01;Ajay Banga 2023-06-02/
World Health Organization|Director-General|Margaret Chan 2007-01-04/2017-06-30;Tedros Adhanom Ghebreyesus 2017-07-01/
International Atomic Energy Agency|Director General|Hans Blix 1981-12/1997-11;Mohamed ElBaradei 1997-12-01/2009-11-30;Yukiya Amano 2009-12-01/2019-07-18;Rafael Grossi=Rafael Mariano Grossi 2019-12-03/
World Trade Organization|Director-General|Pascal Lamy 2005-09-01/2013-08-31;Roberto Azevêdo=Roberto Azevedo 2013-09-01/2020-08-31;Ngozi Okonjo-Iweala 2021-03-01/
African Union|Chairperson of the Commission|Moussa Faki Mahamat 2017-03-14/2025-02-13;Mahamoud Ali Youssouf 2025-02-13/
International Criminal Court|Prosecutor|Luis Moreno Ocampo=Luis Moreno-Ocampo 2003-06-16/2012-06-15;Fatou Bensouda 2012-06-15/2021-06-15;Karim Khan 2021-06-16/
United Nations High Commissioner for Refugees|High Commissioner|Sadako Ogata 1991-01/2000-12;António Guterres=Antonio Guterres 2005-06-15/2015-12-31;Filippo Grandi 2016-01-01/2025-12-31
Office of the High Commissioner for Human Rights|High Commissioner|Mary Robinson 1997-09/2002-09;Louise Arbour 2004-07-01/2008-08-31;Navi Pillay 2008-09-01/2014-08-31;Michelle Bachelet 2018-09-01/2022-08-31;Volker Türk=Volker Turk 2022-10-17/
`
