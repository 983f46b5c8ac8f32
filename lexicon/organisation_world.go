package lexicon

// organisationsWorld are organisations, courts, missions and movements that have
// no one country. The fields of a line are explained at organisationTables.
const organisationsWorld = `
United Nations;UN;U.N.;U.N;UNO||IGO
United Nations Security Council;UN Security Council;U.N. Security Council;Security Council;UNSC||IGO
United Nations General Assembly;UN General Assembly;U.N. General Assembly;General Assembly;UNGA||IGO
United Nations Human Rights Council;UN Human Rights Council;U.N. Human Rights Council;Human Rights Council||IGO
United Nations Children's Fund;United Nations Children’s Fund;UNICEF;Unicef||IGO
UNESCO;Unesco||IGO
United Nations High Commissioner for Refugees;UNHCR;UN refugee agency;U.N. refugee agency||IGO
UNRWA;U.N. Relief and Works Agency;UN Relief and Works Agency||IGO
World Food Programme;World Food Program;WFP;UN World Food Programme;U.N. World Food Program||IGO
Food and Agriculture Organization;Food and Agriculture Organisation;FAO||IGO
United Nations Development Programme;United Nations Development Program;UNDP||IGO
Office for the Coordination of Humanitarian Affairs;OCHA||IGO
Office of the High Commissioner for Human Rights;OHCHR||IGO
World Health Organization;World Health Organisation;WHO;W.H.O.||IGO
International Atomic Energy Agency;IAEA;I.A.E.A.||IGO
International Labour Organization;International Labor Organization;ILO||IGO
International Monetary Fund;IMF;I.M.F.||IGO
World Bank;World Bank Group||IGO
World Trade Organization;World Trade Organisation;WTO;W.T.O.||IGO
International Criminal Court;ICC;I.C.C.||IGO,JUD
International Court of Justice;ICJ;World Court||IGO,JUD
International Organization for Migration;International Organisation for Migration;IOM||IGO
International Maritime Organization;IMO||IGO
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW||IGO
North Atlantic Treaty Organization;North Atlantic Treaty Organisation;NATO;Nato;North Atlantic Alliance||IGO,MIL
European Union;EU;E.U.;European Community;European Economic Community;EEC||IGO
European Commission;EU Commission||IGO
European Parliament;EU Parliament||IGO,LEG
European Council||IGO
Council of the European Union;EU Council||IGO
European Central Bank;ECB||IGO
European Court of Justice;ECJ;Court of Justice of the European Union||IGO,JUD
European Court of Human Rights;ECHR||IGO,JUD
European External Action Service;EEAS||IGO
Frontex||IGO
Europol||IGO
Council of Europe||IGO
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE||IGO
Eurogroup||IGO
African Union;AU;A.U.||IGO
Economic Community of West African States;ECOWAS;Ecowas||IGO
Southern African Development Community;SADC||IGO
East African Community;EAC||IGO
Intergovernmental Authority on Development;IGAD||IGO
Arab League;League of Arab States||IGO
Gulf Cooperation Council;GCC||IGO
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC||IGO
Organization of the Petroleum Exporting Countries;OPEC;Opec;OPEC+||IGO
Association of Southeast Asian Nations;Association of South East Asian Nations;ASEAN;Asean||IGO
South Asian Association for Regional Cooperation;SAARC||IGO
Asia-Pacific Economic Cooperation;APEC||IGO
Asian Development Bank;ADB||IGO
Asian Infrastructure Investment Bank;AIIB||IGO
Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO||IGO
Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO||IGO,MIL
Commonwealth of Independent States;CIS||IGO
Eurasian Economic Union;EAEU||IGO
BRICS;Brics||IGO
Organization of American States;OAS||IGO
Mercosur;Mercosul||IGO
Union of South American Nations;Unasur;UNASUR||IGO
Caribbean Community;CARICOM;Caricom||IGO
Pacific Islands Forum||IGO
Commonwealth;Commonwealth of Nations||IGO
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;OECD||IGO
Group of Seven;G7;G-7||IGO
Group of Eight;G8;G-8||IGO
Group of 20;Group of Twenty;G20;G-20||IGO
Quad||IGO
AUKUS;Aukus||IGO
Interpol;INTERPOL||IGO
African Development Bank;AfDB||IGO
International Energy Agency;IEA||IGO
Financial Action Task Force;FATF||IGO
AMISOM;ATMIS||IGO,MIL
MINUSMA;Minusma||IGO,MIL
MONUSCO;Monusco||IGO,MIL
UNIFIL;Unifil||IGO,MIL
KFOR||IGO,MIL
FIFA;Fifa||NGO
UEFA;Uefa||NGO
International Olympic Committee;IOC||NGO
World Economic Forum;WEF||NGO
International Committee of the Red Cross;ICRC;Red Cross||NGO
International Federation of Red Cross and Red Crescent Societies;IFRC||NGO
Red Crescent||NGO
Amnesty International;Amnesty||NGO
Human Rights Watch;HRW||NGO
Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres;MSF||NGO
Reporters Without Borders||NGO
Committee to Protect Journalists;CPJ||NGO
Oxfam||NGO
Save the Children||NGO
Greenpeace||NGO
Transparency International||NGO
International Crisis Group;Crisis Group||NGO
European People's Party;European People’s Party;EPP||PTY
Politburo||PTY,GOV
National Assembly||LEG
al-Qaeda;al-Qaida;Al-Qaeda;Al-Qaida;Al Qaeda;al Qaeda;Al Qaida||REB
Islamic State;ISIS;ISIL;IS;Daesh;Isis;Isil;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group||REB
Baath Party;Baath;Ba'ath Party||PTY
Holy Synod||REL
Roman Catholic Church;Catholic Church||REL
`
