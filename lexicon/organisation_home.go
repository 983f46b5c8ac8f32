package lexicon

// organisationsHome are agencies, parliaments, parties, forces, armed groups and
// companies that have a home country. The fields of a line are explained at
// organisationTables.
const organisationsHome = `
Freedom House|USA|NGO
Chatham House;Royal Institute of International Affairs|GBR|NGO
Syrian Observatory for Human Rights;SOHR|SYR|NGO
White Helmets;Syrian Civil Defence;Syrian Civil Defense|SYR|NGO
Carnegie Endowment for International Peace;Carnegie Endowment|USA|NGO
Brookings Institution;Brookings|USA|NGO
Council on Foreign Relations|USA|NGO
RAND Corporation;Rand Corporation;RAND|USA|NGO
Institute for the Study of War|USA|NGO
International Institute for Strategic Studies;IISS|GBR|NGO
Stockholm International Peace Research Institute;SIPRI|SWE|NGO
Pentagon;Department of Defense;Defense Department;U.S. Department of Defense;DOD|USA|GOV,MIL
State Department;Department of State;U.S. State Department;US State Department|USA|GOV
Justice Department;Department of Justice;DOJ|USA|GOV
Treasury Department;Department of the Treasury;U.S. Treasury;US Treasury|USA|GOV
Department of Homeland Security;DHS;Homeland Security|USA|GOV
Federal Bureau of Investigation;FBI;F.B.I.|USA|GOV,COP
Central Intelligence Agency;CIA;C.I.A.|USA|GOV,SPY
National Security Agency;NSA;N.S.A.|USA|GOV,SPY
National Security Council|USA|GOV
Federal Reserve;Fed;US Federal Reserve;U.S. Federal Reserve|USA|GOV
Congress;US Congress;U.S. Congress|USA|LEG
Senate;US Senate;U.S. Senate|USA|LEG
House of Representatives|USA|LEG
US Supreme Court;U.S. Supreme Court|USA|JUD
USAID;U.S. Agency for International Development|USA|GOV
Centers for Disease Control and Prevention;CDC|USA|GOV
NASA;Nasa|USA|GOV
U.S. Central Command;US Central Command;Centcom;CENTCOM;Central Command|USA|MIL
U.S. Navy;US Navy|USA|MIL
U.S. Army;US Army|USA|MIL
U.S. Air Force;US Air Force|USA|MIL
U.S. Marine Corps;US Marine Corps;Marine Corps|USA|MIL
U.S. Coast Guard;US Coast Guard|USA|MIL
Republican Party;Republican National Committee;GOP;G.O.P.|USA|PTY
Democratic Party;Democratic National Committee|USA|PTY
House of Commons|GBR|LEG
House of Lords|GBR|LEG
MI5|GBR|GOV,SPY
MI6;Secret Intelligence Service|GBR|GOV,SPY
GCHQ|GBR|GOV,SPY
Scotland Yard;Metropolitan Police;Met Police|GBR|COP
Bank of England|GBR|GOV
Labour Party;Labour|GBR|PTY
Conservative Party;Tory Party;Tories|GBR|PTY
Scottish National Party;SNP|GBR|PTY
Royal Air Force;RAF|GBR|MIL
Royal Navy|GBR|MIL
Sinn Fein;Sinn Féin|GBR|PTY
Bundestag|DEU|LEG
Bundesrat|DEU|LEG
Bundeswehr|DEU|MIL
Bundesbank|DEU|GOV
Christian Democratic Union;CDU|DEU|PTY
Social Democratic Party;SPD|DEU|PTY
Alternative for Germany;AfD|DEU|PTY
National Rally;National Front;Front National|FRA|PTY
State Duma;Duma|RUS|LEG
Federation Council|RUS|LEG
Federal Security Service;FSB|RUS|GOV,SPY
GRU|RUS|MIL,SPY
KGB|RUS|GOV,SPY
United Russia|RUS|PTY
Roscosmos|RUS|GOV
Gazprom|RUS|BUS
Rosneft|RUS|BUS
Lukoil|RUS|BUS
Wagner Group;Wagner;PMC Wagner|RUS|MIL
Verkhovna Rada;Rada|UKR|LEG
Security Service of Ukraine;SBU|UKR|GOV,SPY
Azov Regiment;Azov Battalion|UKR|MIL
Naftogaz|UKR|BUS
Energoatom|UKR|BUS
Communist Party of China;Chinese Communist Party;CCP;CPC|CHN|PTY,GOV
National People's Congress;National People’s Congress;NPC|CHN|LEG
People's Liberation Army;People’s Liberation Army;PLA|CHN|MIL
State Council|CHN|GOV
Huawei|CHN|BUS
Kuomintang;KMT|TWN|PTY
Democratic Progressive Party;DPP|TWN|PTY
Workers' Party of Korea;Workers’ Party of Korea;Workers' Party;Workers’ Party|PRK|PTY,GOV
Diet|JPN|LEG
Liberal Democratic Party;LDP|JPN|PTY
Bharatiya Janata Party;BJP|IND|PTY
Indian National Congress;Congress Party|IND|PTY
Lok Sabha|IND|LEG
Rajya Sabha|IND|LEG
Inter-Services Intelligence;ISI|PAK|MIL,SPY
Pakistan Tehreek-e-Insaf;PTI|PAK|PTY
Pakistan People's Party;Pakistan People’s Party;PPP|PAK|PTY
Awami League|BGD|PTY
Tatmadaw|MMR|MIL
National League for Democracy;NLD|MMR|PTY
Arakan Army|MMR|REB
Taliban;Taleban;Islamic Emirate|AFG|REB
Haqqani network;Haqqani Network|AFG|REB
Tehrik-i-Taliban Pakistan;Pakistani Taliban;TTP|PAK|REB
Lashkar-e-Taiba;Lashkar-e-Toiba;LeT|PAK|REB
Jaish-e-Mohammed;Jaish-e-Mohammad|PAK|REB
Boko Haram|NGA|REB
al-Shabab;al-Shabaab;Al-Shabab;Al-Shabaab;Al Shabaab|SOM|REB
Hamas;HAMAS|PSE|REB
Islamic Jihad;Palestinian Islamic Jihad|PSE|REB
Fatah|PSE|PTY
Palestinian Authority;PA|PSE|GOV
Palestine Liberation Organization;Palestine Liberation Organisation;PLO;P.L.O.|PSE|GOV
al-Qassam Brigades;Qassam Brigades|PSE|REB
Hezbollah;Hizbollah;Hizbullah;Hezbullah|LBN|REB,PTY
Houthi;Houthis;Huthis;Ansar Allah;Ansarullah|YEM|REB
Southern Transitional Council;STC|YEM|REB
Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Revolutionary Guard;Revolutionary Guards;IRGC;Quds Force;Qods Force|IRN|MIL
Majlis|IRN|LEG
Guardian Council|IRN|GOV
Popular Mobilization Forces;Hashed al-Shaabi;Hashd al-Shaabi|IRQ|MIL
Kataib Hezbollah;Kata'ib Hezbollah|IRQ|REB
Peshmerga;peshmerga|IRQ|MIL
Kurdistan Regional Government;KRG|IRQ|GOV
Kurdistan Workers' Party;Kurdistan Workers’ Party;PKK|TUR|REB
Justice and Development Party;AKP;AK Party|TUR|PTY
Republican People's Party;Republican People’s Party;CHP|TUR|PTY
People's Protection Units;People’s Protection Units;YPG|SYR|REB
Syrian Democratic Forces;SDF|SYR|REB
Free Syrian Army;FSA|SYR|REB
Hayat Tahrir al-Sham;HTS;Nusra Front;al-Nusra Front;Jabhat al-Nusra|SYR|REB
Syrian National Coalition|SYR|OPP
Muslim Brotherhood|EGY|PTY
Knesset|ISR|LEG
Likud|ISR|PTY
Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces;IDF;I.D.F.|ISR|MIL
Mossad|ISR|GOV,SPY
Shin Bet|ISR|GOV,SPY
Rapid Support Forces;RSF|SDN|REB
Janjaweed|SDN|REB
Sudanese Armed Forces;SAF|SDN|MIL
Sudan People's Liberation Movement;SPLM|SSD|PTY
Tigray People's Liberation Front;Tigray People’s Liberation Front;TPLF|ETH|REB
Lord's Resistance Army;Lord’s Resistance Army;LRA|UGA|REB
M23;March 23 Movement|COD|REB
FDLR|COD|REB
Allied Democratic Forces;ADF|COD|REB
African National Congress;ANC|ZAF|PTY
Economic Freedom Fighters;EFF|ZAF|PTY
ZANU-PF;Zanu-PF;Zanu PF|ZWE|PTY
Movement for Democratic Change;MDC|ZWE|PTY
All Progressives Congress;APC|NGA|PTY
Peoples Democratic Party;People's Democratic Party;PDP|NGA|PTY
Renamo;RENAMO|MOZ|REB,PTY
Frelimo;FRELIMO|MOZ|PTY
SWAPO;Swapo|NAM|PTY
MPLA|AGO|PTY
UNITA|AGO|PTY
Séléka;Seleka|CAF|REB
Polisario Front;Polisario|ESH|REB
Libyan National Army;LNA|LBY|MIL
Government of National Accord;GNA|LBY|GOV
FARC;Farc;Revolutionary Armed Forces of Colombia|COL|REB
National Liberation Army;ELN|COL|REB
Sinaloa Cartel;Sinaloa cartel|MEX|CRM
Liberation Tigers of Tamil Eelam;Tamil Tigers;LTTE|LKA|REB
Abu Sayyaf|PHL|REB
Moro Islamic Liberation Front;MILF|PHL|REB
Jemaah Islamiyah|IDN|REB
Solidarity;Solidarność|POL|LAB
Law and Justice;Law and Justice party;PiS|POL|PTY
Civic Platform|POL|PTY
Fidesz|HUN|PTY
Syriza|GRC|PTY
Golden Dawn|GRC|PTY
Podemos|ESP|PTY
Vox|ESP|PTY
ETA|ESP|REB
Irish Republican Army;IRA|GBR|REB
Five Star Movement|ITA|PTY
Russian Orthodox Church|RUS|REL
Google|USA|BUS
Microsoft|USA|BUS
Apple|USA|BUS
Facebook|USA|BUS
Meta|USA|BUS
Twitter|USA|BUS
YouTube|USA|BUS
Boeing|USA|BUS
Lockheed Martin|USA|BUS
SpaceX|USA|BUS
Tesla|USA|BUS
ExxonMobil;Exxon Mobil;Exxon|USA|BUS
Goldman Sachs|USA|BUS
TikTok|CHN|BUS
Airbus|FRA|BUS
Total;TotalEnergies|FRA|BUS
BP|GBR|BUS
Shell;Royal Dutch Shell|GBR|BUS
Siemens|DEU|BUS
Volkswagen|DEU|BUS
Deutsche Bank|DEU|BUS
Samsung|KOR|BUS
Toyota|JPN|BUS
Aramco;Saudi Aramco|SAU|BUS
`
