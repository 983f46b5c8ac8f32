package lexicon

// organisationsArmed are armed groups and movements that are or were in the
// news, each with the state where it fights most.
const organisationsArmed = `
Islamic State Khorasan Province;Islamic State-Khorasan;ISIS-K;IS-K;Islamic State Khorasan|AFG|REB
Northern Alliance|AFG|REB
National Resistance Front of Afghanistan|AFG|REB
al-Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb;AQIM|DZA|REB
Armed Islamic Group|DZA|REB
Cabinda Enclave Liberation Front;FLEC|AGO|REB
Ansar al-Islam|BFA|REB
RED-Tabara|BDI|REB
Ambazonia Defence Forces;Ambazonia separatists;Ambazonian separatists|CMR|REB
Coalition of Patriots for Change|CAF|REB
anti-Balaka;Anti-Balaka|CAF|UAF
Front for Change and Concord in Chad|TCD|REB
Mai-Mai;Mai Mai|COD|UAF
CODECO|COD|UAF
Wazalendo|COD|UAF
Alliance Fleuve Congo;Congo River Alliance|COD|REB
Gulf Clan;Clan del Golfo|COL|CRM
United Self-Defense Forces of Colombia;AUC|COL|UAF
Segunda Marquetalia|COL|REB
Ansar Beit al-Maqdis;Sinai Province|EGY|REB
Farabundo Martí National Liberation Front;FMLN|SLV|PTY
Oromo Liberation Army|ETH|REB
Oromo Liberation Front|ETH|REB
Ogaden National Liberation Front;ONLF|ETH|REB
Fano|ETH|UAF
Free Papua Movement;West Papua National Liberation Army|IDN|REB
Free Aceh Movement|IDN|REB
Maoist rebels;Naxalites;Communist Party of India (Maoist)|IND|REB
United Liberation Front of Asom;ULFA|IND|REB
Hizbul Mujahideen;Hizb-ul-Mujahideen|IND|REB
Kurdistan Democratic Party of Iran|IRN|REB
Mujahedin-e Khalq;Mujahideen-e-Khalq;MEK;People's Mujahedin of Iran;People’s Mujahedin of Iran|IRN|OPP
Jaish al-Adl|IRN|REB
Jundallah|IRN|REB
Basij|IRN|MIL
Mahdi Army|IRQ|UAF
Badr Organization;Badr Organisation|IRQ|UAF
Asaib Ahl al-Haq;Asa'ib Ahl al-Haq|IRQ|UAF
Islamic Resistance in Iraq|IRQ|REB
Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades|PSE|REB
Popular Front for the Liberation of Palestine;PFLP|PSE|REB
Democratic Front for the Liberation of Palestine|PSE|REB
Lions' Den;Lions’ Den|PSE|REB
al-Quds Brigades;Al-Quds Brigades|PSE|REB
Red Brigades|ITA|REB
Aum Shinrikyo|JPN|REB
Mungiki|KEN|CRM
Kosovo Liberation Army;KLA|XKX|REB
Amal Movement|LBN|PTY
Fatah al-Islam|LBN|REB
Macina Liberation Front;Katiba Macina|MLI|REB
Jama'at Nasr al-Islam wal Muslimin;Jamaat Nusrat al-Islam wal-Muslimin;JNIM|MLI|REB
National Movement for the Liberation of Azawad;MNLA|MLI|REB
Azawad Liberation Front|MLI|REB
Ansar Dine|MLI|REB
Ansar al-Sunna|MOZ|REB
Zapatistas;Zapatista National Liberation Army;Zapatista Army of National Liberation|MEX|REB
Jalisco New Generation Cartel;CJNG|MEX|CRM
Los Zetas;Zetas|MEX|CRM
Gulf Cartel|MEX|CRM
Karen National Union;KNU|MMR|REB
Karen National Liberation Army|MMR|REB
Kachin Independence Army|MMR|REB
Ta'ang National Liberation Army|MMR|REB
Myanmar National Democratic Alliance Army|MMR|REB
People's Defence Force;People's Defence Forces;People’s Defence Forces|MMR|REB
Three Brotherhood Alliance;Brotherhood Alliance|MMR|REB
United Wa State Army|MMR|REB
Arakan Rohingya Salvation Army|MMR|REB
National Unity Government of Myanmar|MMR|OPP
Communist Party of Nepal (Maoist)|NPL|PTY
Contras|NIC|REB
Sandinistas;Sandinista National Liberation Front;FSLN|NIC|PTY
Movement for the Emancipation of the Niger Delta|NGA|REB
Islamic State West Africa Province;ISWAP|NGA|REB
Ansaru|NGA|REB
Indigenous People of Biafra;IPOB|NGA|REB
Baloch Liberation Army;Balochistan Liberation Army;BLA|PAK|REB
Lashkar-e-Jhangvi|PAK|REB
Jamaat-ul-Ahrar|PAK|REB
Shining Path;Sendero Luminoso|PER|REB
Tupac Amaru Revolutionary Movement|PER|REB
New People's Army;New People’s Army|PHL|REB
Moro National Liberation Front|PHL|REB
Bangsamoro Islamic Freedom Fighters|PHL|REB
Maute group;Maute Group|PHL|REB
Caucasus Emirate|RUS|REB
Russian Volunteer Corps|RUS|REB
Freedom of Russia Legion|RUS|REB
Interahamwe|RWA|UAF
Rwandan Patriotic Front;RPF|RWA|PTY
Revolutionary United Front|SLE|REB
Islamic Courts Union;Islamic Courts|SOM|REB
Sudan People's Liberation Army;Sudan People’s Liberation Army;SPLA|SSD|MIL
SPLM-IO;SPLA-IO|SSD|REB
Sudan Liberation Movement;Sudan Liberation Army|SDN|REB
Justice and Equality Movement|SDN|REB
Jaysh al-Islam;Army of Islam|SYR|REB
Ahrar al-Sham|SYR|REB
Syrian National Army|SYR|REB
Kurdish People's Protection Units|SYR|REB
Grey Wolves|TUR|UAF
Revolutionary People's Liberation Party-Front;DHKP-C|TUR|REB
Kurdistan Freedom Falcons|TUR|REB
Right Sector|UKR|PTY
Ulster Volunteer Force;UVF|GBR|UAF
Ulster Defence Association|GBR|UAF
Provisional IRA;Provisional Irish Republican Army;Real IRA;New IRA|GBR|REB
Proud Boys|USA|UAF
Oath Keepers|USA|UAF
Ku Klux Klan;KKK|USA|UAF
Southern Movement|YEM|REB
al-Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula;Al-Qaeda in the Arabian Peninsula;AQAP|YEM|REB
al-Qaeda in Iraq;al-Qaida in Iraq;Al-Qaeda in Iraq|IRQ|REB
Islamic State in the Greater Sahara;Islamic State Sahel Province|NER|REB
East Turkestan Islamic Movement|CHN|REB
Islamic Movement of Uzbekistan|UZB|REB
Red Army Faction;Baader-Meinhof gang|DEU|REB
Tren de Aragua|VEN|CRM
Mara Salvatrucha;MS-13|SLV|CRM
Barrio 18|SLV|CRM
First Capital Command|BRA|CRM
Red Command;Comando Vermelho|BRA|CRM
Cosa Nostra|ITA|CRM
Camorra|ITA|CRM
'Ndrangheta;Ndrangheta|ITA|CRM
Yakuza|JPN|CRM
Viv Ansanm|HTI|CRM
National Liberation Front of Tripura|IND|REB
Eritrean People's Liberation Front|ERI|REB
South Lebanon Army|LBN|UAF
`
