package lexicon

import (
	"strings"
	"sync"
)

// organisationGroups are codes of organisations as the CAMEO codebook has them,
// three letters each, behind the full name; those under the United Nations have
// UNO before their own. Codes of bodies of the European Union are EEC, CAMEO's
// code for it.
const organisationGroups = `
UNO|United Nations;United Nations Security Council;United Nations General Assembly;United Nations Secretariat;Economic and Social Council;UNIFIL;MINUSMA;MONUSCO;UNMISS;MINUSCA;UNAMID;MINUSTAH;UNMIK;UNDOF;UNTSO;UNFICYP;UNAMA;UNAMI;UNSMIL;UNPROFOR;UNSCOM;UNMOVIC;UNRWA;United Nations Development Programme;Office for the Coordination of Humanitarian Affairs;UNESCO;United Nations Human Rights Council;United Nations Environment Programme;United Nations Population Fund;United Nations Office on Drugs and Crime;UN Women;UNAIDS;United Nations Conference on Trade and Development;United Nations Industrial Development Organization
UNOHCR|United Nations High Commissioner for Refugees
UNOHCH|Office of the High Commissioner for Human Rights
UNOKID|United Nations Children's Fund
UNOWFP|World Food Programme
UNOFAO|Food and Agriculture Organization
UNOWHO|World Health Organization
UNOIAE|International Atomic Energy Agency
UNOILO|International Labour Organization
UNOICJ|International Court of Justice
IMF|International Monetary Fund
WBK|World Bank
WTO|World Trade Organization
ICC|International Criminal Court
WCT|International Criminal Tribunal for the former Yugoslavia;International Criminal Tribunal for Rwanda;International Residual Mechanism for Criminal Tribunals
IOM|International Organization for Migration
NAT|North Atlantic Treaty Organization;International Security Assistance Force;KFOR;SFOR
EEC|European Union;European Commission;European Parliament;European Council;Council of the European Union;European Central Bank;European Court of Justice;European External Action Service;Frontex;Europol;Eurojust;European Investment Bank;Eurogroup;EUFOR;Berlaymont;European Public Prosecutor's Office
COE|Council of Europe;European Court of Human Rights;Venice Commission
SCE|Organization for Security and Co-operation in Europe;Minsk Group
EFT|European Free Trade Association
EBR|European Bank for Reconstruction and Development
BIS|Bank for International Settlements
CIS|Commonwealth of Independent States
SCO|Shanghai Cooperation Organisation
AFU|African Union;African Union Commission;AMISOM;Peace and Security Council
OAU|Organization of African Unity
PAP|Pan-African Parliament
WAS|Economic Community of West African States;ECOMOG
SAD|Southern African Development Community
IAD|Intergovernmental Authority on Development
CEM|Common Market for Eastern and Southern Africa
ECA|Economic Community of Central African States
AMU|Arab Maghreb Union
AFB|African Development Bank
ARL|Arab League
GCC|Gulf Cooperation Council
OIC|Organisation of Islamic Cooperation
OPC|Organization of the Petroleum Exporting Countries
IDB|Islamic Development Bank
ASN|Association of Southeast Asian Nations
SAA|South Asian Association for Regional Cooperation
ADB|Asian Development Bank
OAS|Organization of American States;Inter-American Commission on Human Rights
CWN|Commonwealth
GOS|Group of Seven
GOE|Group of Eight
GSS|Group of 77
NON|Non-Aligned Movement
PRC|Paris Club
IPU|Inter-Parliamentary Union
ITP|Interpol
WEF|World Economic Forum
IRC|International Committee of the Red Cross
CRC|International Federation of Red Cross and Red Crescent Societies
RCR|Red Crescent;Palestine Red Crescent Society
AMN|Amnesty International
HRW|Human Rights Watch
MSF|Doctors Without Borders
XFM|Oxfam
ICG|International Crisis Group
GRP|Greenpeace
ALQ|al-Qaeda
TAL|Taliban
HMS|Hamas
HEZ|Hezbollah
ISJ|Islamic Jihad
PLO|Palestine Liberation Organization
PLS|Polisario Front
MBR|Muslim Brotherhood
LKD|Likud
SPL|Sudan People's Liberation Army
ISI|Islamic State
`

var organisationGroupLookup = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 160)
	for line := range strings.Lines(organisationGroups) {
		code, names, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		for n := range strings.SplitSeq(names, ";") {
			m[n] = code
		}
	}
	return m
})

// Code is the organisation's code as event data write it: the country, or IGO or
// NGO where it has none, the sectors, and the code of the organisation itself
// where CAMEO has one: "IGOUNO", "IGOUNOWHO", "IGOEEC", "PSEREBHMS", "USAGOVSPY".
func (o *Organisation) Code() string {
	return ActorCode(o.Country, o.Sectors) + organisationGroupLookup()[o.Name]
}

// ActorCode puts a code together as event data write it: the country's, then
// that of each sector, "BLRGOV". Organisations of states begin with IGO whatever
// else they are; a sector that stands there is not put again.
func ActorCode(country string, sectors []string) string {
	code := country
	for _, s := range sectors {
		if s == "IGO" && country == "" {
			return "IGO"
		}
		if !strings.Contains(code, s) {
			code += s
		}
	}
	return code
}
