package lexicon

// leaders holds, an office a line, who led a state from about 2000, states most
// in the news from 1990:
//
//	code | office | name = other spelling from/to; name from/to
//
// with days, months or years as they are known, and none behind the slash where
// the table knows of no end. Public record, written down for readout from general
// knowledge, to the end of 2025; it is no complete list, and a text's own words go
// before it.
const leaders = `
AFG|President|Hamid Karzai 2001-12-22/2014-09-29;Ashraf Ghani 2014-09-29/2021-08-15
AFG|Supreme Leader|Hibatullah Akhundzada=Haibatullah Akhundzada 2021-08-15/
AGO|President|José Eduardo dos Santos=Jose Eduardo dos Santos 1979-09/2017-09-26;João Lourenço=Joao Lourenco 2017-09-26/
ALB|Prime Minister|Sali Berisha 2005-09/2013-09;Edi Rama 2013-09-15/
ARE|President|Khalifa bin Zayed 2004-11-03/2022-05-13;Mohamed bin Zayed=Mohammed bin Zayed 2022-05-14/
ARG|President|Carlos Menem 1989-07-08/1999-12-10;Néstor Kirchner=Nestor Kirchner 2003-05-25/2007-12-10;Cristina Kirchner=Cristina Fernandez de Kirchner=Cristina Fernández de Kirchner 2007-12-10/2015-12-09;Mauricio Macri 2015-12-10/2019-12-10;Alberto Fernandez=Alberto Fernández 2019-12-10/2023-12-10;Javier Milei 2023-12-10/
ARM|Prime Minister|Nikol Pashinyan 2018-05-08/
ARM|President|Robert Kocharyan 1998/2008-04-09;Serzh Sargsyan 2008-04-09/2018-04-09
AUS|Prime Minister|John Howard 1996-03-11/2007-12-03;Kevin Rudd 2007-12-03/2010-06-24;Julia Gillard 2010-06-24/2013-06-27;Kevin Rudd 2013-06-27/2013-09-18;Tony Abbott 2013-09-18/2015-09-15;Malcolm Turnbull 2015-09-15/2018-08-24;Scott Morrison 2018-08-24/2022-05-23;Anthony Albanese 2022-05-23/
AUT|Chancellor|Werner Faymann 2008-12/2016-05;Christian Kern 2016-05/2017-12;Sebastian Kurz 2017-12-18/2021-10-11;Karl Nehammer 2021-12-06/2025-01-10;Christian Stocker 2025-03-03/
AZE|President|Heydar Aliyev 1993/2003-10-31;Ilham Aliyev 2003-10-31/
BDI|President|Pierre Nkurunziza 2005-08/2020-06-08;Evariste Ndayishimiye=Évariste Ndayishimiye 2020-06-18/
BEL|Prime Minister|Charles Michel 2014-10-11/2019-10-27;Sophie Wilmès=Sophie Wilmes 2019-10-27/2020-10-01;Alexander De Croo 2020-10-01/2025-02-03;Bart De Wever 2025-02-03/
BFA|President|Blaise Compaoré=Blaise Compaore 1987-10-15/2014-10-31;Roch Marc Christian Kaboré=Roch Kabore 2015-12-29/2022-01-24
BFA|leader|Ibrahim Traoré=Ibrahim Traore 2022-09-30/
BGD|Prime Minister|Khaleda Zia 2001-10-10/2006-10-29;Sheikh Hasina 2009-01-06/2024-08-05
BGD|Chief Adviser|Muhammad Yunus 2024-08-08/
BGR|Prime Minister|Boyko Borissov=Boyko Borisov 2009-07/2013-03;Boyko Borissov=Boyko Borisov 2014-11/2021-05
BHR|King|Hamad bin Isa Al Khalifa 2002-02-14/
BLR|President|Alexander Lukashenko=Aleksandr Lukashenko=Alyaksandr Lukashenka 1994-07-20/
BOL|President|Evo Morales 2006-01-22/2019-11-10;Jeanine Áñez=Jeanine Anez 2019-11-12/2020-11-08;Luis Arce 2020-11-08/2025-11-08;Rodrigo Paz 2025-11-08/
BRA|President|Fernando Henrique Cardoso 1995-01-01/2002-12-31;Luiz Inácio Lula da Silva=Luiz Inacio Lula da Silva 2003-01-01/2010-12-31;Dilma Rousseff 2011-01-01/2016-08-31;Michel Temer 2016-05-12/2018-12-31;Jair Bolsonaro 2019-01-01/2022-12-31;Luiz Inácio Lula da Silva=Luiz Inacio Lula da Silva 2023-01-01/
BWA|President|Ian Khama 2008-04-01/2018-04-01;Mokgweetsi Masisi 2018-04-01/2024-11-01;Duma Boko 2024-11-01/
CAF|President|François Bozizé=Francois Bozize 2003-03-15/2013-03-24;Faustin-Archange Touadéra=Faustin-Archange Touadera 2016-03-30/
CAN|Prime Minister|Brian Mulroney 1984-09-17/1993-06-25;Jean Chrétien=Jean Chretien 1993-11-04/2003-12-12;Paul Martin 2003-12-12/2006-02-06;Stephen Harper 2006-02-06/2015-11-04;Justin Trudeau 2015-11-04/2025-03-14;Mark Carney 2025-03-14/
CHE|President|Viola Amherd 2024-01-01/2024-12-31;Karin Keller-Sutter 2025-01-01/2025-12-31
CHL|President|Michelle Bachelet 2006-03-11/2010-03-11;Sebastián Piñera=Sebastian Pinera 2010-03-11/2014-03-11;Michelle Bachelet 2014-03-11/2018-03-11;Sebastián Piñera=Sebastian Pinera 2018-03-11/2022-03-11;Gabriel Boric 2022-03-11/2026-03-11
CHN|President|Jiang Zemin 1993-03-27/2003-03-15;Hu Jintao 2003-03-15/2013-03-14;Xi Jinping 2013-03-14/
CIV|President|Laurent Gbagbo 2000-10-26/2011-04-11;Alassane Ouattara 2010-12-04/
CMR|President|Paul Biya 1982-11-06/
COD|President|Mobutu Sese Seko 1965-11/1997-05-16;Laurent Kabila 1997-05-17/2001-01-16;Joseph Kabila 2001-01-17/2019-01-24;Felix Tshisekedi=Félix Tshisekedi 2019-01-24/
COG|President|Denis Sassou Nguesso=Denis Sassou-Nguesso 1997-10-25/
COL|President|Álvaro Uribe=Alvaro Uribe 2002-08-07/2010-08-07;Juan Manuel Santos 2010-08-07/2018-08-07;Iván Duque=Ivan Duque 2018-08-07/2022-08-07;Gustavo Petro 2022-08-07/
CRI|President|Carlos Alvarado 2018-05-08/2022-05-08;Rodrigo Chaves 2022-05-08/
CUB|President|Fidel Castro 1976-12-02/2008-02-24;Raul Castro=Raúl Castro 2008-02-24/2018-04-19;Miguel Díaz-Canel=Miguel Diaz-Canel 2018-04-19/
CYP|President|Nicos Anastasiades 2013-02-28/2023-02-28;Nikos Christodoulides 2023-02-28/
CZE|President|Václav Havel=Vaclav Havel 1993-02-02/2003-02-02;Václav Klaus=Vaclav Klaus 2003-03-07/2013-03-07;Milos Zeman=Miloš Zeman 2013-03-08/2023-03-08;Petr Pavel 2023-03-09/
CZE|Prime Minister|Andrej Babiš=Andrej Babis 2017-12-06/2021-12-17;Petr Fiala 2021-12-17/2025-12
DEU|Chancellor|Helmut Kohl 1982-10-01/1998-10-27;Gerhard Schröder=Gerhard Schroeder 1998-10-27/2005-11-22;Angela Merkel 2005-11-22/2021-12-08;Olaf Scholz 2021-12-08/2025-05-06;Friedrich Merz 2025-05-06/
DEU|President|Joachim Gauck 2012-03-18/2017-03-18;Frank-Walter Steinmeier 2017-03-19/
DJI|President|Ismail Omar Guelleh=Ismaïl Omar Guelleh 1999-05-08/
DNK|Prime Minister|Lars Løkke Rasmussen=Lars Lokke Rasmussen 2015-06-28/2019-06-27;Mette Frederiksen 2019-06-27/
DOM|President|Danilo Medina 2012-08-16/2020-08-16;Luis Abinader 2020-08-16/
DZA|President|Abdelaziz Bouteflika 1999-04-27/2019-04-02;Abdelmadjid Tebboune 2019-12-19/
ECU|President|Rafael Correa 2007-01-15/2017-05-24;Lenín Moreno=Lenin Moreno 2017-05-24/2021-05-24;Guillermo Lasso 2021-05-24/2023-11-23;Daniel Noboa 2023-11-23/
EGY|President|Hosni Mubarak 1981-10-14/2011-02-11;Mohamed Morsi=Mohammed Morsi 2012-06-30/2013-07-03;Adly Mansour 2013-07-04/2014-06-08;Abdel Fattah al-Sisi=Abdel Fattah el-Sisi=Abdel-Fattah el-Sissi=Abdel Fattah al-Sissi 2014-06-08/
ERI|President|Isaias Afwerki 1993-05-24/
ESP|Prime Minister|Felipe González=Felipe Gonzalez 1982-12-02/1996-05-04;José María Aznar=Jose Maria Aznar 1996-05-04/2004-04-17;José Luis Rodríguez Zapatero=Jose Luis Rodriguez Zapatero 2004-04-17/2011-12-21;Mariano Rajoy 2011-12-21/2018-06-01;Pedro Sanchez=Pedro Sánchez 2018-06-02/
EST|Prime Minister|Jüri Ratas=Juri Ratas 2016-11/2021-01-26;Kaja Kallas 2021-01-26/2024-07-23;Kristen Michal 2024-07-23/
ETH|Prime Minister|Meles Zenawi 1995-08-23/2012-08-20;Hailemariam Desalegn 2012-08-20/2018-04-02;Abiy Ahmed 2018-04-02/
FIN|President|Tarja Halonen 2000-03-01/2012-03-01;Sauli Niinisto=Sauli Niinistö 2012-03-01/2024-03-01;Alexander Stubb 2024-03-01/
FIN|Prime Minister|Juha Sipilä=Juha Sipila 2015-05/2019-06;Sanna Marin 2019-12-10/2023-06-20;Petteri Orpo 2023-06-20/
FJI|Prime Minister|Frank Bainimarama 2007-01-05/2022-12-24;Sitiveni Rabuka 2022-12-24/
FRA|President|François Mitterrand=Francois Mitterrand 1981-05-21/1995-05-17;Jacques Chirac 1995-05-17/2007-05-16;Nicolas Sarkozy 2007-05-16/2012-05-15;François Hollande=Francois Hollande 2012-05-15/2017-05-14;Emmanuel Macron 2017-05-14/
FRA|Prime Minister|Manuel Valls 2014-03-31/2016-12-06;Édouard Philippe=Edouard Philippe 2017-05-15/2020-07-03;Jean Castex 2020-07-03/2022-05-16;Élisabeth Borne=Elisabeth Borne 2022-05-16/2024-01-09;Gabriel Attal 2024-01-09/2024-09-05;Michel Barnier 2024-09-05/2024-12-13;François Bayrou=Francois Bayrou 2024-12-13/2025-09-09;Sébastien Lecornu=Sebastien Lecornu 2025-09-09/
GAB|President|Omar Bongo 1967-12/2009-06-08;Ali Bongo=Ali Bongo Ondimba 2009-10-16/2023-08-30;Brice Oligui Nguema=Brice Clotaire Oligui Nguema 2023-09-04/
GBR|Prime Minister|Margaret Thatcher 1979-05-04/1990-11-28;John Major 1990-11-28/1997-05-02;Tony Blair 1997-05-02/2007-06-27;Gordon Brown 2007-06-27/2010-05-11;David Cameron 2010-05-11/2016-07-13;Theresa May 2016-07-13/2019-07-24;Boris Johnson 2019-07-24/2022-09-06;Liz Truss 2022-09-06/2022-10-25;Rishi Sunak 2022-10-25/2024-07-05;Keir Starmer 2024-07-05/
GEO|President|Eduard Shevardnadze 1995-11/2003-11-23;Mikheil Saakashvili=Mikhail Saakashvili 2004-01-25/2013-11-17;Giorgi Margvelashvili 2013-11-17/2018-12-16;Salome Zourabichvili=Salome Zurabishvili 2018-12-16/2024-12-29;Mikheil Kavelashvili 2024-12-29/
GEO|Prime Minister|Irakli Garibashvili 2021-02-22/2024-01-29;Irakli Kobakhidze 2024-02-08/
GHA|President|John Mahama 2012-07-24/2017-01-07;Nana Akufo-Addo 2017-01-07/2025-01-07;John Mahama 2025-01-07/
GIN|President|Alpha Condé=Alpha Conde 2010-12-21/2021-09-05
GIN|leader|Mamady Doumbouya=Mamadi Doumbouya 2021-09-05/
GMB|President|Yahya Jammeh 1994-07-22/2017-01-19;Adama Barrow 2017-01-19/
GNB|President|Umaro Sissoco Embaló=Umaro Sissoco Embalo 2020-02-27/2025-11-26
GNQ|President|Teodoro Obiang=Teodoro Obiang Nguema 1979-08-03/
GRC|Prime Minister|Antonis Samaras 2012-06-20/2015-01-26;Alexis Tsipras 2015-01-26/2019-07-08;Kyriakos Mitsotakis 2019-07-08/
GTM|President|Jimmy Morales 2016-01-14/2020-01-14;Alejandro Giammattei 2020-01-14/2024-01-14;Bernardo Arévalo=Bernardo Arevalo 2024-01-15/
GUY|President|Irfaan Ali 2020-08-02/
HND|President|Manuel Zelaya 2006-01-27/2009-06-28;Juan Orlando Hernández=Juan Orlando Hernandez 2014-01-27/2022-01-27;Xiomara Castro 2022-01-27/2026-01-27
HRV|President|Franjo Tudjman 1990-05-30/1999-12-10;Zoran Milanović=Zoran Milanovic 2020-02-18/
HRV|Prime Minister|Andrej Plenković=Andrej Plenkovic 2016-10-19/
HTI|President|Jovenel Moïse=Jovenel Moise 2017-02-07/2021-07-07
HTI|Prime Minister|Ariel Henry 2021-07-20/2024-04-24
HUN|Prime Minister|Ferenc Gyurcsány=Ferenc Gyurcsany 2004-09/2009-04;Viktor Orban=Viktor Orbán 2010-05-29/
IDN|President|Suharto 1967-03/1998-05-21;Megawati Sukarnoputri 2001-07-23/2004-10-20;Susilo Bambang Yudhoyono 2004-10-20/2014-10-20;Joko Widodo 2014-10-20/2024-10-20;Prabowo Subianto 2024-10-20/
IND|Prime Minister|Atal Bihari Vajpayee 1998-03-19/2004-05-22;Manmohan Singh 2004-05-22/2014-05-26;Narendra Modi 2014-05-26/
IRL|Taoiseach|Bertie Ahern 1997-06-26/2008-05-07;Enda Kenny 2011-03-09/2017-06-14;Leo Varadkar 2017-06-14/2020-06-27;Micheál Martin=Micheal Martin 2020-06-27/2022-12-17;Leo Varadkar 2022-12-17/2024-04-09;Simon Harris 2024-04-09/2025-01-23;Micheál Martin=Micheal Martin 2025-01-23/
IRN|President|Mohammad Khatami 1997-08-03/2005-08-03;Mahmoud Ahmadinejad 2005-08-03/2013-08-03;Hassan Rouhani 2013-08-03/2021-08-03;Ebrahim Raisi 2021-08-03/2024-05-19;Masoud Pezeshkian 2024-07-28/
IRN|Supreme Leader|Ali Khamenei 1989-06-04/
IRQ|President|Saddam Hussein 1979-07-16/2003-04-09
IRQ|Prime Minister|Nouri al-Maliki=Nuri al-Maliki 2006-05-20/2014-09-08;Haider al-Abadi 2014-09-08/2018-10-25;Adel Abdul Mahdi 2018-10-25/2020-05-07;Mustafa al-Kadhimi 2020-05-07/2022-10-27;Mohammed Shia al-Sudani 2022-10-27/
ISL|Prime Minister|Katrín Jakobsdóttir=Katrin Jakobsdottir 2017-11-30/2024-04-09;Kristrún Frostadóttir=Kristrun Frostadottir 2024-12-21/
ISR|Prime Minister|Yitzhak Shamir 1986-10-20/1992-07-13;Yitzhak Rabin 1992-07-13/1995-11-04;Shimon Peres 1995-11-04/1996-06-18;Benjamin Netanyahu 1996-06-18/1999-07-06;Ehud Barak 1999-07-06/2001-03-07;Ariel Sharon 2001-03-07/2006-04-14;Ehud Olmert 2006-04-14/2009-03-31;Benjamin Netanyahu=Binyamin Netanyahu 2009-03-31/2021-06-13;Naftali Bennett 2021-06-13/2022-06-30;Yair Lapid 2022-07-01/2022-12-29;Benjamin Netanyahu=Binyamin Netanyahu 2022-12-29/
ISR|President|Reuven Rivlin 2014-07-24/2021-07-07;Isaac Herzog 2021-07-07/
ITA|Prime Minister|Silvio Berlusconi 2001-06-11/2006-05-17;Romano Prodi 2006-05-17/2008-05-08;Silvio Berlusconi 2008-05-08/2011-11-16;Mario Monti 2011-11-16/2013-04-28;Enrico Letta 2013-04-28/2014-02-22;Matteo Renzi 2014-02-22/2016-12-12;Paolo Gentiloni 2016-12-12/2018-06-01;Giuseppe Conte 2018-06-01/2021-02-13;Mario Draghi 2021-02-13/2022-10-22;Giorgia Meloni 2022-10-22/
ITA|President|Sergio Mattarella 2015-02-03/
JAM|Prime Minister|Andrew Holness 2016-03-03/
JOR|King|King Hussein=Hussein bin Talal 1952-08-11/1999-02-07;Abdullah II=King Abdullah II 1999-02-07/
JPN|Prime Minister|Junichiro Koizumi 2001-04-26/2006-09-26;Shinzo Abe 2006-09-26/2007-09-26;Yukio Hatoyama 2009-09-16/2010-06-08;Naoto Kan 2010-06-08/2011-09-02;Yoshihiko Noda 2011-09-02/2012-12-26;Shinzo Abe 2012-12-26/2020-09-16;Yoshihide Suga 2020-09-16/2021-10-04;Fumio Kishida 2021-10-04/2024-10-01;Shigeru Ishiba 2024-10-01/2025-10-21;Sanae Takaichi 2025-10-21/
KAZ|President|Nursultan Nazarbayev 1991-12/2019-03-20;Kassym-Jomart Tokayev 2019-03-20/
KEN|President|Daniel arap Moi 1978-08-22/2002-12-30;Mwai Kibaki 2002-12-30/2013-04-09;Uhuru Kenyatta 2013-04-09/2022-09-13;William Ruto 2022-09-13/
KGZ|President|Almazbek Atambayev 2011-12-01/2017-11-24;Sooronbay Jeenbekov 2017-11-24/2020-10-15;Sadyr Japarov 2021-01-28/
KHM|Prime Minister|Hun Sen 1985-01-14/2023-08-22;Hun Manet 2023-08-22/
KOR|President|Kim Dae-jung 1998-02-25/2003-02-25;Roh Moo-hyun 2003-02-25/2008-02-25;Lee Myung-bak 2008-02-25/2013-02-25;Park Geun-hye 2013-02-25/2017-03-10;Moon Jae-in 2017-05-10/2022-05-10;Yoon Suk Yeol=Yoon Suk-yeol 2022-05-10/2025-04-04;Lee Jae-myung=Lee Jae Myung 2025-06-04/
KWT|Emir|Nawaf al-Ahmad al-Sabah 2020-09-30/2023-12-16;Mishal al-Ahmad al-Sabah=Meshal al-Ahmad al-Sabah 2023-12-16/
LAO|President|Thongloun Sisoulith 2021-03-22/
LBN|President|Michel Aoun 2016-10-31/2022-10-30;Joseph Aoun 2025-01-09/
LBN|Prime Minister|Rafik Hariri=Rafiq Hariri 2000-10-26/2004-10-26;Saad Hariri=Saad al-Hariri 2016-12-18/2020-01-21;Najib Mikati 2021-09-10/2025-02-08;Nawaf Salam 2025-02-08/
LBR|President|Charles Taylor 1997-08-02/2003-08-11;Ellen Johnson Sirleaf 2006-01-16/2018-01-22;George Weah 2018-01-22/2024-01-22;Joseph Boakai 2024-01-22/
LBY|leader|Muammar Gaddafi=Moammar Gadhafi=Muammar Gadhafi=Muammar al-Gaddafi=Muammar Qaddafi=Moammar Gaddafi 1969-09-01/2011-08-23
LBY|Prime Minister|Fayez al-Sarraj=Fayez Serraj 2016-03/2021-03-15;Abdul Hamid Dbeibah=Abdulhamid Dbeibah=Abdulhamid al-Dbeibah 2021-03-15/
LKA|President|Mahinda Rajapaksa 2005-11-19/2015-01-09;Maithripala Sirisena 2015-01-09/2019-11-18;Gotabaya Rajapaksa 2019-11-18/2022-07-14;Ranil Wickremesinghe 2022-07-21/2024-09-23;Anura Kumara Dissanayake 2024-09-23/
LTU|President|Dalia Grybauskaite=Dalia Grybauskaitė 2009-07-12/2019-07-12;Gitanas Nauseda=Gitanas Nausėda 2019-07-12/
LUX|Prime Minister|Jean-Claude Juncker 1995-01-20/2013-12-04;Xavier Bettel 2013-12-04/2023-11-17;Luc Frieden 2023-11-17/
LVA|President|Egils Levits 2019-07-08/2023-07-08;Edgars Rinkevics=Edgars Rinkēvičs 2023-07-08/
LVA|Prime Minister|Krisjanis Karins=Krišjānis Kariņš 2019-01-23/2023-09-15;Evika Silina=Evika Siliņa 2023-09-15/
MAR|King|Hassan II=King Hassan II 1961-02-26/1999-07-23;Mohammed VI=King Mohammed VI 1999-07-23/
MDA|President|Igor Dodon 2016-12-23/2020-12-24;Maia Sandu 2020-12-24/
MDG|President|Andry Rajoelina 2019-01-19/2025-10-14
MDV|President|Mohamed Nasheed 2008-11-11/2012-02-07;Ibrahim Mohamed Solih 2018-11-17/2023-11-17;Mohamed Muizzu=Mohamed Muizzu 2023-11-17/
MEX|President|Vicente Fox 2000-12-01/2006-11-30;Felipe Calderón=Felipe Calderon 2006-12-01/2012-11-30;Enrique Peña Nieto=Enrique Pena Nieto 2012-12-01/2018-11-30;Andrés Manuel López Obrador=Andres Manuel Lopez Obrador 2018-12-01/2024-09-30;Claudia Sheinbaum 2024-10-01/
MKD|Prime Minister|Zoran Zaev 2017-05-31/2022-01-16;Dimitar Kovačevski=Dimitar Kovacevski 2022-01-16/2024-01-28;Hristijan Mickoski 2024-06-23/
MLI|President|Ibrahim Boubacar Keïta=Ibrahim Boubacar Keita 2013-09-04/2020-08-18
MLI|leader|Assimi Goïta=Assimi Goita 2021-05-24/
MMR|State Counsellor|Aung San Suu Kyi 2016-04-06/2021-02-01
MMR|leader|Min Aung Hlaing 2021-02-01/
MNE|President|Milo Djukanovic=Milo Đukanović 2018-05-20/2023-05-20;Jakov Milatović=Jakov Milatovic 2023-05-20/
MNG|President|Ukhnaagiin Khurelsukh 2021-06-25/
MOZ|President|Armando Guebuza 2005-02-02/2015-01-15;Filipe Nyusi 2015-01-15/2025-01-15;Daniel Chapo 2025-01-15/
MRT|President|Mohamed Ould Ghazouani=Mohamed Ould Cheikh El Ghazouani 2019-08-01/
MWI|President|Peter Mutharika 2014-05-31/2020-06-28;Lazarus Chakwera 2020-06-28/2025-10-04;Peter Mutharika 2025-10-04/
MYS|Prime Minister|Mahathir Mohamad 1981-07-16/2003-10-31;Najib Razak 2009-04-03/2018-05-09;Mahathir Mohamad 2018-05-10/2020-02-24;Muhyiddin Yassin 2020-03-01/2021-08-16;Ismail Sabri Yaakob 2021-08-21/2022-11-24;Anwar Ibrahim 2022-11-24/
NAM|President|Hage Geingob 2015-03-21/2024-02-04;Netumbo Nandi-Ndaitwah 2025-03-21/
NER|President|Mahamadou Issoufou 2011-04-07/2021-04-02;Mohamed Bazoum 2021-04-02/2023-07-26
NER|leader|Abdourahamane Tchiani=Abdourahmane Tchiani 2023-07-28/
NGA|President|Olusegun Obasanjo 1999-05-29/2007-05-29;Umaru Yar'Adua=Umaru Yar’Adua 2007-05-29/2010-05-05;Goodluck Jonathan 2010-05-06/2015-05-29;Muhammadu Buhari 2015-05-29/2023-05-29;Bola Tinubu 2023-05-29/
NIC|President|Violeta Chamorro 1990-04-25/1997-01-10;Daniel Ortega 2007-01-10/
NLD|Prime Minister|Jan Peter Balkenende 2002-07-22/2010-10-14;Mark Rutte 2010-10-14/2024-07-02;Dick Schoof 2024-07-02/
NOR|Prime Minister|Jens Stoltenberg 2005-10-17/2013-10-16;Erna Solberg 2013-10-16/2021-10-14;Jonas Gahr Støre=Jonas Gahr Store=Jonas Gahr Stoere 2021-10-14/
NPL|Prime Minister|Sher Bahadur Deuba 2021-07-13/2022-12-26;Pushpa Kamal Dahal 2022-12-26/2024-07-15;K.P. Sharma Oli=KP Sharma Oli 2024-07-15/2025-09-09;Sushila Karki 2025-09-12/
NZL|Prime Minister|Helen Clark 1999-12-05/2008-11-19;John Key 2008-11-19/2016-12-12;Bill English 2016-12-12/2017-10-26;Jacinda Ardern 2017-10-26/2023-01-25;Chris Hipkins 2023-01-25/2023-11-27;Christopher Luxon=Chris Luxon 2023-11-27/
OMN|Sultan|Qaboos bin Said 1970-07-23/2020-01-10;Haitham bin Tariq 2020-01-11/
PAK|President|Pervez Musharraf 2001-06-20/2008-08-18;Asif Ali Zardari 2008-09-09/2013-09-08;Arif Alvi 2018-09-09/2024-03-10;Asif Ali Zardari 2024-03-10/
PAK|Prime Minister|Benazir Bhutto 1993-10-19/1996-11-05;Nawaz Sharif 2013-06-05/2017-07-28;Shahid Khaqan Abbasi 2017-08-01/2018-05-31;Imran Khan 2018-08-18/2022-04-10;Shehbaz Sharif=Shahbaz Sharif 2022-04-11/2023-08-14;Shehbaz Sharif=Shahbaz Sharif 2024-03-04/
PAN|President|Laurentino Cortizo 2019-07-01/2024-07-01;José Raúl Mulino=Jose Raul Mulino 2024-07-01/
PER|President|Alberto Fujimori 1990-07-28/2000-11-22;Alan García=Alan Garcia 2006-07-28/2011-07-28;Ollanta Humala 2011-07-28/2016-07-28;Pedro Pablo Kuczynski 2016-07-28/2018-03-23;Martín Vizcarra=Martin Vizcarra 2018-03-23/2020-11-09;Pedro Castillo 2021-07-28/2022-12-07;Dina Boluarte 2022-12-07/2025-10-10;José Jerí=Jose Jeri 2025-10-10/
PHL|President|Corazon Aquino 1986-02-25/1992-06-30;Fidel Ramos 1992-06-30/1998-06-30;Joseph Estrada 1998-06-30/2001-01-20;Gloria Macapagal Arroyo=Gloria Arroyo 2001-01-20/2010-06-30;Benigno Aquino 2010-06-30/2016-06-30;Rodrigo Duterte 2016-06-30/2022-06-30;Ferdinand Marcos=Ferdinand Marcos Jr. 2022-06-30/
PNG|Prime Minister|Peter O'Neill=Peter O’Neill 2011-08/2019-05-29;James Marape 2019-05-30/
POL|President|Lech Walesa=Lech Wałęsa 1990-12-22/1995-12-22;Aleksander Kwasniewski=Aleksander Kwaśniewski 1995-12-23/2005-12-23;Lech Kaczynski=Lech Kaczyński 2005-12-23/2010-04-10;Bronislaw Komorowski=Bronisław Komorowski 2010-08-06/2015-08-06;Andrzej Duda 2015-08-06/2025-08-06;Karol Nawrocki 2025-08-06/
POL|Prime Minister|Donald Tusk 2007-11-16/2014-09-22;Ewa Kopacz 2014-09-22/2015-11-16;Beata Szydlo=Beata Szydło 2015-11-16/2017-12-11;Mateusz Morawiecki 2017-12-11/2023-12-13;Donald Tusk 2023-12-13/
PRK|leader|Kim Il-sung=Kim Il Sung 1948-09-09/1994-07-08;Kim Jong-il=Kim Jong Il 1994-07-08/2011-12-17;Kim Jong-un=Kim Jong Un 2011-12-17/
PRT|Prime Minister|José Sócrates=Jose Socrates 2005-03-12/2011-06-21;António Costa=Antonio Costa 2015-11-26/2024-04-02;Luís Montenegro=Luis Montenegro 2024-04-02/
PRT|President|Marcelo Rebelo de Sousa 2016-03-09/2026-03-09
PRY|President|Mario Abdo Benítez=Mario Abdo Benitez 2018-08-15/2023-08-15;Santiago Peña=Santiago Pena 2023-08-15/
PSE|President|Yasser Arafat 1994-07-05/2004-11-11;Mahmoud Abbas 2005-01-15/
QAT|Emir|Hamad bin Khalifa Al Thani 1995-06-27/2013-06-25;Tamim bin Hamad Al Thani=Tamim bin Hamad al-Thani 2013-06-25/
ROU|President|Ion Iliescu 2000-12-20/2004-12-20;Traian Basescu=Traian Băsescu 2004-12-20/2014-12-21;Klaus Iohannis 2014-12-21/2025-02-12;Nicusor Dan=Nicușor Dan 2025-05-26/
RUS|President|Boris Yeltsin 1991-07-10/1999-12-31;Vladimir Putin 1999-12-31/2008-05-07;Dmitry Medvedev=Dmitri Medvedev 2008-05-07/2012-05-07;Vladimir Putin 2012-05-07/
RUS|Prime Minister|Mikhail Mishustin 2020-01-16/
RWA|President|Paul Kagame 2000-04-22/
SAU|King|King Fahd=Fahd bin Abdulaziz 1982-06-13/2005-08-01;King Abdullah=Abdullah bin Abdulaziz 2005-08-01/2015-01-23;King Salman=Salman bin Abdulaziz 2015-01-23/
SAU|Crown Prince|Mohammed bin Salman=Mohammad bin Salman 2017-06-21/
SDN|President|Omar al-Bashir=Omar Hassan al-Bashir 1989-06-30/2019-04-11
SDN|leader|Abdel Fattah al-Burhan=Abdel-Fattah Burhan=Abdel Fattah Burhan 2019-04-12/
SEN|President|Abdoulaye Wade 2000-04-01/2012-04-02;Macky Sall 2012-04-02/2024-04-02;Bassirou Diomaye Faye 2024-04-02/
SGP|Prime Minister|Goh Chok Tong 1990-11-28/2004-08-12;Lee Hsien Loong 2004-08-12/2024-05-15;Lawrence Wong 2024-05-15/
SLE|President|Ernest Bai Koroma 2007-09-17/2018-04-04;Julius Maada Bio 2018-04-04/
SLV|President|Mauricio Funes 2009-06-01/2014-06-01;Salvador Sánchez Cerén=Salvador Sanchez Ceren 2014-06-01/2019-06-01;Nayib Bukele 2019-06-01/
SOM|President|Hassan Sheikh Mohamud 2012-09-16/2017-02-16;Mohamed Abdullahi Mohamed=Mohamed Abdullahi Farmajo 2017-02-16/2022-05-23;Hassan Sheikh Mohamud 2022-05-23/
SRB|President|Slobodan Milosevic=Slobodan Milošević 1990-12/1997-07-23;Boris Tadic=Boris Tadić 2004-07-11/2012-04-05;Tomislav Nikolic=Tomislav Nikolić 2012-05-31/2017-05-31;Aleksandar Vucic=Aleksandar Vučić 2017-05-31/
SRB|Prime Minister|Zoran Djindjic=Zoran Đinđić 2001-01-25/2003-03-12;Ana Brnabic=Ana Brnabić 2017-06-29/2024-03-20
SSD|President|Salva Kiir 2011-07-09/
SVK|Prime Minister|Robert Fico 2012-04-04/2018-03-22;Peter Pellegrini 2018-03-22/2020-03-21;Igor Matovič=Igor Matovic 2020-03-21/2021-04-01;Eduard Heger 2021-04-01/2023-05-15;Robert Fico 2023-10-25/
SVK|President|Zuzana Čaputová=Zuzana Caputova 2019-06-15/2024-06-15;Peter Pellegrini 2024-06-15/
SVN|Prime Minister|Janez Janša=Janez Jansa 2020-03-13/2022-06-01;Robert Golob 2022-06-01/
SWE|Prime Minister|Göran Persson=Goran Persson 1996-03-22/2006-10-06;Fredrik Reinfeldt 2006-10-06/2014-10-03;Stefan Löfven=Stefan Lofven 2014-10-03/2021-11-30;Magdalena Andersson 2021-11-30/2022-10-18;Ulf Kristersson 2022-10-18/
SYR|President|Hafez al-Assad=Hafez Assad 1971-03-12/2000-06-10;Bashar al-Assad=Bashar Assad 2000-07-17/2024-12-08;Ahmed al-Sharaa=Ahmad al-Sharaa 2025-01-29/
TCD|President|Idriss Déby=Idriss Deby=Idriss Déby Itno 1990-12-02/2021-04-20;Mahamat Idriss Déby=Mahamat Idriss Deby=Mahamat Déby=Mahamat Deby 2021-04-20/
TGO|President|Faure Gnassingbé=Faure Gnassingbe 2005-05-04/2025-05-03
THA|Prime Minister|Thaksin Shinawatra 2001-02-09/2006-09-19;Abhisit Vejjajiva 2008-12-17/2011-08-05;Yingluck Shinawatra 2011-08-05/2014-05-07;Prayuth Chan-ocha=Prayut Chan-o-cha 2014-08-24/2023-08-22;Srettha Thavisin 2023-08-22/2024-08-14;Paetongtarn Shinawatra 2024-08-16/2025-08-29;Anutin Charnvirakul 2025-09-07/
TJK|President|Emomali Rahmon=Emomali Rakhmon 1992-11-20/
TKM|President|Saparmurat Niyazov 1991/2006-12-21;Gurbanguly Berdymukhamedov=Gurbanguly Berdimuhamedow 2006-12-21/2022-03-19;Serdar Berdymukhamedov=Serdar Berdimuhamedow 2022-03-19/
TUN|President|Zine El Abidine Ben Ali=Zine al-Abidine Ben Ali 1987-11-07/2011-01-14;Moncef Marzouki 2011-12-13/2014-12-31;Beji Caid Essebsi 2014-12-31/2019-07-25;Kais Saied 2019-10-23/
TUR|Prime Minister|Bulent Ecevit=Bülent Ecevit 1999-01-11/2002-11-18;Abdullah Gul=Abdullah Gül 2002-11-18/2003-03-14;Recep Tayyip Erdogan=Recep Tayyip Erdoğan=Tayyip Erdogan 2003-03-14/2014-08-28;Ahmet Davutoglu=Ahmet Davutoğlu 2014-08-28/2016-05-24;Binali Yildirim=Binali Yıldırım 2016-05-24/2018-07-09
TUR|President|Abdullah Gul=Abdullah Gül 2007-08-28/2014-08-28;Recep Tayyip Erdogan=Recep Tayyip Erdoğan=Tayyip Erdogan=Tayyip Erdoğan 2014-08-28/
TWN|President|Lee Teng-hui 1988-01-13/2000-05-20;Chen Shui-bian 2000-05-20/2008-05-20;Ma Ying-jeou 2008-05-20/2016-05-20;Tsai Ing-wen 2016-05-20/2024-05-20;Lai Ching-te=William Lai 2024-05-20/
TZA|President|Jakaya Kikwete 2005-12-21/2015-11-05;John Magufuli 2015-11-05/2021-03-17;Samia Suluhu Hassan 2021-03-19/
UGA|President|Yoweri Museveni 1986-01-29/
UKR|President|Leonid Kravchuk 1991-12-05/1994-07-19;Leonid Kuchma 1994-07-19/2005-01-23;Viktor Yushchenko 2005-01-23/2010-02-25;Viktor Yanukovych=Viktor Yanukovich 2010-02-25/2014-02-22;Petro Poroshenko 2014-06-07/2019-05-20;Volodymyr Zelensky=Volodymyr Zelenskyy=Volodymyr Zelenskiy 2019-05-20/
URY|President|José Mujica=Jose Mujica 2010-03-01/2015-03-01;Luis Lacalle Pou 2020-03-01/2025-03-01;Yamandú Orsi=Yamandu Orsi 2025-03-01/
USA|President|Ronald Reagan 1981-01-20/1989-01-20;George H.W. Bush=George H. W. Bush 1989-01-20/1993-01-20;Bill Clinton 1993-01-20/2001-01-20;George W. Bush 2001-01-20/2009-01-20;Barack Obama 2009-01-20/2017-01-20;Donald Trump 2017-01-20/2021-01-20;Joe Biden 2021-01-20/2025-01-20;Donald Trump 2025-01-20/
UZB|President|Islam Karimov 1991-09-01/2016-09-02;Shavkat Mirziyoyev 2016-09-08/
VAT|Pope|John Paul II=Pope John Paul II 1978-10-16/2005-04-02;Benedict XVI=Pope Benedict XVI=Pope Benedict 2005-04-19/2013-02-28;Pope Francis 2013-03-13/2025-04-21;Leo XIV=Pope Leo XIV=Pope Leo 2025-05-08/
VEN|President|Hugo Chavez=Hugo Chávez 1999-02-02/2013-03-05;Nicolas Maduro=Nicolás Maduro 2013-03-05/
VNM|General Secretary|Nguyen Phu Trong=Nguyễn Phú Trọng 2011-01-19/2024-07-19;To Lam=Tô Lâm 2024-08-03/
XKX|President|Hashim Thaçi=Hashim Thaci 2016-04-07/2020-11-05;Vjosa Osmani 2021-04-04/
XKX|Prime Minister|Albin Kurti 2021-03-22/
YEM|President|Ali Abdullah Saleh 1990-05-22/2012-02-25;Abd-Rabbu Mansour Hadi=Abdrabbuh Mansur Hadi=Abed Rabbo Mansour Hadi 2012-02-25/2022-04-07
YEM|leader|Rashad al-Alimi 2022-04-07/
ZAF|President|Nelson Mandela 1994-05-10/1999-06-14;Thabo Mbeki 1999-06-14/2008-09-24;Kgalema Motlanthe 2008-09-25/2009-05-09;Jacob Zuma 2009-05-09/2018-02-14;Cyril Ramaphosa 2018-02-15/
ZMB|President|Michael Sata 2011-09-23/2014-10-28;Edgar Lungu 2015-01-25/2021-08-24;Hakainde Hichilema 2021-08-24/
ZWE|President|Robert Mugabe 1987-12-31/2017-11-21;Emmerson Mnangagwa 2017-11-24/
`
