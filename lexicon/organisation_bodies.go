package lexicon

// organisationsBodies are further bodies of organisations of states: agencies,
// courts and missions of the United Nations, regional bodies, banks. The fields
// of a line are explained at organisationTables.
const organisationsBodies = `
International Civil Aviation Organization;International Civil Aviation Organisation;ICAO||IGO
International Telecommunication Union;ITU||IGO
World Intellectual Property Organization;WIPO||IGO
World Meteorological Organization;World Meteorological Organisation;WMO||IGO
Universal Postal Union||IGO
United Nations Environment Programme;United Nations Environment Program;UN Environment Programme;UNEP||IGO
United Nations Population Fund;UNFPA||IGO
United Nations Office on Drugs and Crime;UNODC||IGO
UN Women;U.N. Women||IGO
United Nations Conference on Trade and Development;UNCTAD||IGO
United Nations Industrial Development Organization;UNIDO||IGO
UNAIDS;Joint United Nations Programme on HIV/AIDS||IGO
International Fund for Agricultural Development;IFAD||IGO
United Nations Secretariat;UN Secretariat||IGO
Economic and Social Council;ECOSOC||IGO
Intergovernmental Panel on Climate Change;IPCC||IGO
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO||IGO
International Seabed Authority||IGO
Permanent Court of Arbitration||IGO,JUD
International Tribunal for the Law of the Sea||IGO,JUD
International Criminal Tribunal for the former Yugoslavia;ICTY;Yugoslav war crimes tribunal||IGO,JUD
International Criminal Tribunal for Rwanda;ICTR||IGO,JUD
Special Court for Sierra Leone||IGO,JUD
Special Tribunal for Lebanon||IGO,JUD
Inter-American Court of Human Rights||IGO,JUD
Inter-American Commission on Human Rights;IACHR||IGO
African Court on Human and Peoples' Rights;African Court on Human and Peoples’ Rights||IGO,JUD
International Residual Mechanism for Criminal Tribunals||IGO,JUD
UNMISS||IGO,MIL
MINUSCA||IGO,MIL
UNAMID||IGO,MIL
MINUSTAH||IGO,MIL
UNMIK||IGO
UNDOF||IGO,MIL
UNTSO||IGO,MIL
UNFICYP||IGO,MIL
UNAMA||IGO
UNAMI||IGO
UNSMIL||IGO
UNPROFOR||IGO,MIL
UNSCOM||IGO
UNMOVIC||IGO
International Security Assistance Force;ISAF||IGO,MIL
EUFOR;Eufor||IGO,MIL
SFOR||IGO,MIL
ECOMOG||IGO,MIL
Multinational Joint Task Force||IGO,MIL
Middle East Quartet||IGO
Minsk Group;OSCE Minsk Group||IGO
European Council of Ministers||IGO
European Investment Bank;EIB||IGO
European Bank for Reconstruction and Development;EBRD||IGO
European Public Prosecutor's Office;European Public Prosecutor’s Office;EPPO||IGO,JUD
Eurojust||IGO,JUD
European Medicines Agency||IGO
European Centre for Disease Prevention and Control;ECDC||IGO
European Defence Agency||IGO
European Free Trade Association;EFTA||IGO
European Court of Auditors||IGO
Berlaymont||IGO
Venice Commission||IGO
Nordic Council||IGO
Visegrad Group;Visegrád Group;Visegrad Four||IGO
Benelux||IGO
Bucharest Nine||IGO
European Political Community||IGO
Organization of the Black Sea Economic Cooperation;BSEC||IGO
Organization of Turkic States;Organisation of Turkic States;Turkic Council||IGO
Economic Cooperation Organization||IGO
Union State||IGO
Eurasian Economic Commission||IGO
Inter-Parliamentary Union||IGO,LEG
Non-Aligned Movement||IGO
Group of 77;G77;G-77||IGO
Paris Club||IGO
Bank for International Settlements||IGO
Islamic Development Bank||IGO
Inter-American Development Bank||IGO
New Development Bank;BRICS Bank||IGO
Financial Stability Board||IGO
African Union Commission||IGO
Peace and Security Council||IGO
Pan-African Parliament||IGO,LEG
Organization of African Unity;Organisation of African Unity;OAU||IGO
Common Market for Eastern and Southern Africa;COMESA||IGO
Economic Community of Central African States;ECCAS||IGO
Alliance of Sahel States||IGO
G5 Sahel||IGO
Arab Maghreb Union||IGO
International Conference on the Great Lakes Region||IGO
Africa Centres for Disease Control and Prevention;Africa CDC||IGO
Andean Community||IGO
Community of Latin American and Caribbean States;CELAC||IGO
Bolivarian Alliance for the Americas||IGO
Central American Integration System||IGO
Organization of Eastern Caribbean States||IGO
Pacific Community||IGO
ASEAN Regional Forum||IGO
Mekong River Commission||IGO
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation;BIMSTEC||IGO
Nuclear Suppliers Group||IGO
Organization of Arab Petroleum Exporting Countries;OAPEC||IGO
World Customs Organization||IGO
World Organisation for Animal Health||IGO
Gavi;GAVI;Gavi, the Vaccine Alliance||IGO
Global Fund;Global Fund to Fight AIDS, Tuberculosis and Malaria||IGO
Warsaw Pact||IGO,MIL
Comecon||IGO
League of Nations||IGO
`
