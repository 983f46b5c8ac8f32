package lexicon

// organisationsState are further parliaments, agencies, armies, parties and
// opposition movements, each with its state. The fields of a line are explained at
// organisationTables.
const organisationsState = `
Wolesi Jirga;Loya Jirga|AFG|LEG
Afghan National Army|AFG|MIL
Jatiya Sangsad|BGD|LEG
Bangladesh Nationalist Party;BNP|BGD|PTY
Jamaat-e-Islami|BGD|PTY
Rapid Action Battalion|BGD|COP
Belarusian KGB|BLR|GOV,SPY
Viasna;Vyasna|BLR|NGO
Itamaraty Palace|BRA|GOV
Supreme Federal Court;Supremo Tribunal Federal|BRA|JUD
Petrobras|BRA|BUS
Royal Canadian Mounted Police;RCMP|CAN|COP
Liberal Party of Canada|CAN|PTY
Canadian Security Intelligence Service;CSIS|CAN|GOV,SPY
Taiwan Affairs Office|CHN|GOV
Ministry of State Security|CHN|GOV,SPY
China Coast Guard;Chinese Coast Guard|CHN|COP
People's Bank of China;People’s Bank of China;PBOC|CHN|GOV
Politburo Standing Committee|CHN|PTY,GOV
Central Military Commission|CHN|MIL
Chinese People's Political Consultative Conference|CHN|GOV
Legislative Yuan|TWN|LEG
Executive Yuan|TWN|GOV
Mainland Affairs Council|TWN|GOV
Hong Kong Legislative Council;LegCo|HKG|LEG
Folketing|DNK|LEG
Supreme Council of the Armed Forces|EGY|MIL
Riigikogu|EST|LEG
Ethiopian National Defence Force;ENDF|ETH|MIL
Prosperity Party|ETH|PTY
Eduskunta|FIN|LEG
Assemblée Nationale|FRA|LEG
DGSE|FRA|GOV,SPY
DGSI|FRA|GOV,SPY
La France Insoumise;France Unbowed|FRA|PTY
Rassemblement National|FRA|PTY
Les Républicains|FRA|PTY
Georgian Dream|GEO|PTY
United National Movement|GEO|PTY
Federal Intelligence Service;BND|DEU|GOV,SPY
Federal Constitutional Court|DEU|JUD
Free Democratic Party|DEU|PTY
Christian Social Union;CSU|DEU|PTY
New Democracy|GRC|PTY
PASOK;Pasok|GRC|PTY
Althing;Althingi|ISL|LEG
Central Bureau of Investigation|IND|COP
Research and Analysis Wing|IND|GOV,SPY
Reserve Bank of India;RBI|IND|GOV
Border Security Force|IND|COP
Aam Aadmi Party;AAP|IND|PTY
Rashtriya Swayamsevak Sangh|IND|PTY
Indonesian Democratic Party of Struggle;PDI-P|IDN|PTY
Assembly of Experts|IRN|GOV
Atomic Energy Organization of Iran;Atomic Energy Organisation of Iran|IRN|GOV
Expediency Council|IRN|GOV
Dail;Dáil;Dáil Éireann|IRL|LEG
Oireachtas|IRL|LEG
Fine Gael|IRL|PTY
Fianna Fáil;Fianna Fail|IRL|PTY
Garda;Gardaí;An Garda Síochána|IRL|COP
Israeli Air Force|ISR|MIL
Israel Police|ISR|COP
COGAT|ISR|GOV,MIL
Yesh Atid|ISR|PTY
Religious Zionism;Religious Zionist Party|ISR|PTY
Shas|ISR|PTY
B'Tselem;B’Tselem|ISR|NGO
Peace Now|ISR|NGO
Brothers of Italy|ITA|PTY
Forza Italia|ITA|PTY
Carabinieri;carabinieri|ITA|COP
Guardia di Finanza|ITA|COP
Komeito|JPN|PTY
Constitutional Democratic Party of Japan|JPN|PTY
Japan Self-Defense Forces;Japan Self-Defence Forces;Self-Defense Forces|JPN|MIL
Bank of Japan;BOJ|JPN|GOV
Kenya Defence Forces|KEN|MIL
Orange Democratic Movement|KEN|PTY
Supreme People's Assembly;Supreme People’s Assembly|PRK|LEG
Korean People's Army;Korean People’s Army;KPA|PRK|MIL
People Power Party|KOR|PTY
Saeima|LVA|LEG
Lebanese Forces|LBN|PTY
Free Patriotic Movement|LBN|PTY
Lebanese Armed Forces|LBN|MIL
Seimas|LTU|LEG
House of Representatives of Libya|LBY|LEG
Institutional Revolutionary Party|MEX|PTY
Pemex|MEX|BUS
UMNO|MYS|PTY
Pakatan Harapan|MYS|PTY
State Administration Council|MMR|GOV,MIL
Union Solidarity and Development Party|MMR|PTY
Dutch Safety Board|NLD|GOV
States General|NLD|LEG
Tweede Kamer|NLD|LEG
Party for Freedom|NLD|PTY
Storting|NOR|LEG
Economic and Financial Crimes Commission;EFCC|NGA|COP
Independent National Electoral Commission;INEC|NGA|GOV
Pakistan Muslim League-Nawaz;Pakistan Muslim League (Nawaz);PML-N|PAK|PTY
Frontier Corps|PAK|COP
Election Commission of Pakistan|PAK|GOV
Palestinian Legislative Council|PSE|LEG
Palestine Red Crescent Society;Palestinian Red Crescent;Palestine Red Crescent|PSE|NGO
Philippine National Police|PHL|COP
Philippine Coast Guard|PHL|COP
Sejm|POL|LEG
Social Democratic Party of Romania|ROU|PTY
Foreign Intelligence Service;SVR|RUS|GOV,SPY
Rosgvardia|RUS|COP
Black Sea Fleet|RUS|MIL
Investigative Committee|RUS|COP
Security Council of Russia;Russian Security Council|RUS|GOV
Central Bank of Russia;Bank of Russia|RUS|GOV
Rostec|RUS|BUS
Rosatom|RUS|BUS
Transneft|RUS|BUS
Just Russia|RUS|PTY
Communist Party of the Russian Federation|RUS|PTY
Anti-Corruption Foundation|RUS|OPP
Serbian Progressive Party|SRB|PTY
Skupstina;Skupština|SRB|LEG
People's Action Party;People’s Action Party|SGP|PTY
Democratic Alliance|ZAF|PTY
Inkatha Freedom Party|ZAF|PTY
South African Police Service|ZAF|COP
uMkhonto weSizwe Party|ZAF|PTY
Partido Popular|ESP|PTY
Spanish Socialist Workers' Party;PSOE|ESP|PTY
Guardia Civil;Civil Guard|ESP|COP
Cortes Generales|ESP|LEG
Janatha Vimukthi Peramuna|LKA|PTY
Sovereign Council;Transitional Sovereignty Council|SDN|GOV
Forces of Freedom and Change|SDN|OPP
Riksdag|SWE|LEG
Sweden Democrats|SWE|PTY
Bundesversammlung|CHE|LEG
Swiss Federal Council|CHE|GOV
Syrian Arab Army|SYR|MIL
Syrian Arab Red Crescent|SYR|NGO
Move Forward Party|THA|PTY
Pheu Thai;Pheu Thai Party|THA|PTY
Ennahda|TUN|PTY
Grand National Assembly|TUR|LEG
National Intelligence Organization|TUR|GOV,SPY
Peoples' Democratic Party;Peoples’ Democratic Party;HDP|TUR|PTY
Nationalist Movement Party;MHP|TUR|PTY
Servant of the People|UKR|PTY
Armed Forces of Ukraine;Ukrainian Armed Forces|UKR|MIL
Main Directorate of Intelligence;HUR|UKR|MIL,SPY
National Anti-Corruption Bureau of Ukraine|UKR|COP
Supreme Court of the United Kingdom|GBR|JUD
Home Office|GBR|GOV
Liberal Democrats;Lib Dems|GBR|PTY
Reform UK|GBR|PTY
Democratic Unionist Party;DUP|GBR|PTY
Crown Prosecution Service|GBR|JUD
National Crime Agency|GBR|COP
British Army|GBR|MIL
Environmental Protection Agency;EPA|USA|GOV
Drug Enforcement Administration;DEA|USA|COP
Immigration and Customs Enforcement|USA|COP
Customs and Border Protection|USA|COP
Secret Service;U.S. Secret Service|USA|COP
Office of the Director of National Intelligence;ODNI|USA|GOV,SPY
Federal Communications Commission|USA|GOV
Securities and Exchange Commission|USA|GOV
Food and Drug Administration;FDA|USA|GOV
Africa Command;AFRICOM;U.S. Africa Command|USA|MIL
Indo-Pacific Command;U.S. Indo-Pacific Command|USA|MIL
European Command;EUCOM|USA|MIL
American Civil Liberties Union;ACLU|USA|NGO
Council on American-Islamic Relations|USA|NGO
United Socialist Party of Venezuela;PSUV|VEN|PTY
PDVSA|VEN|BUS
Presidential Leadership Council|YEM|GOV
General People's Congress|YEM|PTY
Citizens Coalition for Change|ZWE|OPP
`
