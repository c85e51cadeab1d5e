// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"sync"
)

// currencyRows has a row for each currency of ISO 4217 that is in use, and for
// those that the euro and later reforms replaced:
//
//	code; digits after the point; countries, the first its home; adjectives; noun forms; signs; signs before "$"
//
// A noun that several rows share ("dollar") stands for the currency whose
// adjective or country goes with it. "_" is a space.
const currencyRows = `
AED;2;AE;uae emirati;dirham dirhams;د.إ Dhs Dh درهم;
AFN;2;AF;;afghani afghanis;؋;
ALL;2;AL;;;Lek;
AMD;2;AM;armenian;dram drams;֏;
AOA;2;AO;angolan;kwanza kwanzas;Kz;
ARS;2;AR;argentine argentinian;peso pesos;;AR
AUD;2;AU KI NR TV;australian aussie;dollar dollars;;A AU AUD
AWG;2;AW;aruban;florin florins;Afl;
AZN;2;AZ;azerbaijani;manat manats;₼;
BAM;2;BA;convertible bosnian;mark marks;KM;
BBD;2;BB;barbadian barbados;dollar dollars;;BB Bds BDS
BDT;2;BD;bangladeshi;taka takas;৳ Tk;
BGN;2;BG;bulgarian;lev leva levs;лв;
BHD;3;BH;bahraini;dinar dinars;.د.ب BD;
BIF;0;BI;burundian burundi;franc francs;FBu Fbu;
BMD;2;BM;bermudian bermuda;dollar dollars;;BD
BND;2;BN;brunei;dollar dollars;;B
BOB;2;BO;;boliviano bolivianos;Bs;
BRL;2;BR;brazilian;real reais reals;;R
BSD;2;BS;bahamian;dollar dollars;;
BTN;2;BT;;ngultrum ngultrums;Nu;
BWP;2;BW;;pula;;
BYN;2;BY;belarusian;ruble rubles rouble roubles;Br;
BZD;2;BZ;belize belizean;dollar dollars;;BZ
CAD;2;CA;canadian;dollar dollars;;C CA CAD CAN CDN
CDF;2;CD;congolese;franc francs;FC;
CHF;2;CH LI;swiss;franc francs franken;SFr Fr CHf sFr;
CLP;0;CL;chilean;peso pesos;;CL CLP
CNY;2;CN;chinese;yuan renminbi rmb kuai;元 RMB 圆 人民币 CN¥;
COP;2;CO;colombian;peso pesos;;COL CO COP
CRC;2;CR;costa_rican;colon colones colón;₡;
CUP;2;CU;cuban;peso pesos;;CU
CVE;2;CV;cape_verdean;escudo escudos;;
CZK;2;CZ;czech;koruna koruny korun crown crowns;Kč;
DJF;0;DJ;djibouti djiboutian;franc francs;Fdj;
DKK;2;DK FO GL;danish;krone kroner krones crown crowns;kr;
DOP;2;DO;dominican;peso pesos;;RD
DZD;2;DZ;algerian;dinar dinars;دج DA د.ج;
EGP;2;EG;egyptian;pound pounds;ج.م LE E£;
ERN;2;ER;;nakfa;Nfk ናቕፋ;
ETB;2;ET;ethiopian;birr birrs;Br;
EUR;2;DE FR IT ES NL BE AT IE PT FI GR SK SI LT LV EE LU MT CY HR AD MC SM VA ME XK;;euro euros;€;
FJD;2;FJ;fijian fiji;dollar dollars;;FJ
FKP;2;FK;falkland;pound pounds;;
GBP;2;GB IM JE GG;british sterling;pound pounds quid;£ GB£ stg;
GEL;2;GE;georgian;lari laris ლარი;₾;
GHS;2;GH;ghanaian;cedi cedis;₵ GH₵ GH¢ GHS GHC;
GIP;2;GI;gibraltar;pound pounds;;
GMD;2;GM;;dalasi dalasis;;
GNF;0;GN;guinean;franc francs;FG GFr;
GTQ;2;GT;;quetzal quetzales quetzals;;
GYD;2;GY;guyanese guyana;dollar dollars;;GY G
HKD;2;HK;hong_kong;dollar dollars;;HK HKD
HNL;2;HN;;lempira lempiras;;
HTG;2;HT;;gourde gourdes;;
HUF;2;HU;hungarian;forint forints;Ft;
IDR;2;ID;indonesian;rupiah rupiahs;Rp;
ILS;2;IL PS;israeli;shekel shekels;₪ NIS nis ש״ח ש"ח ש'ח;
INR;2;IN;indian;rupee rupees;₹ ₨;
IQD;3;IQ;iraqi;dinar dinars;ع.د;
IRR;2;IR;iranian;rial rials toman tomans;﷼ تومان ریال;
ISK;0;IS;icelandic;krona kronur króna krónur crown crowns;kr;
JMD;2;JM;jamaican;dollar dollars;;J JA
JOD;3;JO;jordanian;dinar dinars;د.أ JD;
JPY;0;JP;japanese;yen;円 JP¥;
KES;2;KE;kenyan;shilling shillings;KSh Ksh KShs Kshs;
KGS;2;KG;kyrgyz;som soms;;
KHR;2;KH;cambodian;riel riels;៛;
KMF;0;KM;comorian;franc francs;;
KPW;2;KP;north_korean;won;;
KRW;0;KR;south_korean korean;won;₩;
KWD;3;KW;kuwaiti;dinar dinars;KD د.ك;
KYD;2;KY;cayman;dollar dollars;;CI KY
KZT;2;KZ;kazakh;tenge tenges;₸ тг;
LAK;2;LA;lao;kip kips;₭;
LBP;2;LB;lebanese;pound pounds lira liras;ل.ل LL;
LKR;2;LK;sri_lankan;rupee rupees;ரூ;
LRD;2;LR;liberian;dollar dollars;;L LD
LSL;2;LS;;loti maloti;;
LYD;3;LY;libyan;dinar dinars;ل.د LD د.ل;
MAD;2;MA EH;moroccan;dirham dirhams;;
MDL;2;MD;moldovan;leu lei;;
MGA;2;MG;;ariary;Ar;
MKD;2;MK;macedonian;denar denars denari;ден ДЕН;
MMK;2;MM;;kyat kyats;Ks;
MNT;2;MN;mongolian;tugrik tugriks togrog;₮;
MOP;2;MO;macau macanese;pataca patacas;;MOP
MRU;2;MR;;ouguiya ouguiyas;UM;
MUR;2;MU;mauritian;rupee rupees;;
MVR;2;MV;maldivian;rufiyaa;Rf RF;
MWK;2;MW;malawian;kwacha kwachas;MK;
MXN;2;MX;mexican;peso pesos;;MX Mex MXN Mx
MYR;2;MY;malaysian;ringgit ringgits;RM;
MZN;2;MZ;;metical meticais;MT;
NAD;2;NA;namibian;dollar dollars;;N NA
NGN;2;NG;nigerian;naira nairas;₦;
NIO;2;NI;nicaraguan;cordoba cordobas córdoba córdobas;;
NOK;2;NO SJ;norwegian;krone kroner krones crown crowns;kr;
NPR;2;NP;nepalese nepali;rupee rupees;;
NZD;2;NZ CK NU TK;new_zealand kiwi;dollar dollars;;NZ NZD
OMR;3;OM;omani;rial rials;ر.ع.;
PAB;2;PA;panamanian;balboa balboas;B/.;
PEN;2;PE;peruvian;sol soles;S/ S/.;
PGK;2;PG;;kina;;
PHP;2;PH;philippine filipino;peso pesos piso;₱ Php PhP;
PKR;2;PK;pakistani pakistan;rupee rupees;;
PLN;2;PL;polish;zloty zlotys zlotych złoty złotych złote;zł Zł zl;
PYG;0;PY;paraguayan;guarani guaranies guaraní guaraníes;₲;
QAR;2;QA;qatari;riyal riyals;ر.ق QR;
RON;2;RO;romanian;leu lei ron;;
RSD;2;RS;serbian;dinar dinars dinara;дин Дин din;
RUB;2;RU;russian;ruble rubles rouble roubles рублей рубля рубль;₽ руб Р р;
RWF;0;RW;rwandan;franc francs;FRw;
SAR;2;SA;saudi;riyal riyals;ر.س SR;
SBD;2;SB;solomon;dollar dollars;;SI
SCR;2;SC;seychelles;rupee rupees;;
SDG;2;SD;sudanese;pound pounds;ج.س.;
SEK;2;SE;swedish;krona kronor kronas crown crowns;kr;
SGD;2;SG;singapore singaporean;dollar dollars;;S SG SGD
SHP;2;SH;;;;
SLE;2;SL;;leone leones;;
SOS;2;SO;somali;shilling shillings;;
SRD;2;SR;surinamese;dollar dollars;;SR
SSP;2;SS;south_sudanese;pound pounds;;
STN;2;ST;;dobra dobras;Db;
SYP;2;SY;syrian;pound pounds lira liras;ل.س;
SZL;2;SZ;;lilangeni emalangeni;;
THB;2;TH;thai;baht bahts;฿;
TJS;2;TJ;;somoni somonis;;
TMT;2;TM;turkmen;manat manats;;
TND;3;TN;tunisian;dinar dinars;DT د.ت;
TOP;2;TO;;paanga;;T
TRY;2;TR;turkish;lira liras;₺ TL;
TTD;2;TT;trinidad trinidadian;dollar dollars;;TT
TWD;2;TW;taiwan taiwanese new_taiwan;dollar dollars;;NT TW NTD TWD
TZS;2;TZ;tanzanian;shilling shillings;TSh Tsh;
UAH;2;UA;ukrainian;hryvnia hryvnias hryvnya;₴ грн;
UGX;0;UG;ugandan;shilling shillings;USh Ush;
USD;2;US PR GU VI AS MP EC SV TL FM MH PW;us american united_states;dollar dollars buck bucks;;US USD
UYU;2;UY;uruguayan;peso pesos;;UY
UZS;2;UZ;uzbek;som soms;so'm soʻm Sʻ;
VES;2;VE;venezuelan;bolivar bolivars bolivares bolívares;Bs.F;
VND;0;VN;vietnamese;dong dongs đồng;₫ VNĐ;
VUV;0;VU;;vatu;VT;
WST;2;WS;;tala;;WS
XAF;0;CM CF TD CG GQ GA;central_african_cfa;;FCFA;
XCD;2;AG DM GD KN LC VC;east_caribbean;dollar dollars;;EC XC
XCG;2;CW SX;;;;
XOF;0;SN CI BF BJ GW ML NE TG;cfa west_african_cfa;franc francs;CFA;
XPF;0;PF NC WF;cfp pacific;franc francs;CFP;
YER;2;YE;yemeni;rial rials;;
ZAR;2;ZA;south_african;rand rands;;
ZMW;2;ZM;zambian;kwacha kwachas;ZK;
ZWG;2;ZW;zimbabwe zimbabwean;dollar dollars;;Z
DEM;2;;german west_german deutsche deutsch;mark marks deutschmark deutschmarks d-mark;DM;
FRF;2;;french;franc francs;₣;
ITL;0;;italian;lira lire;₤;
ESP;0;;spanish;peseta pesetas;₧;
NLG;2;;dutch;guilder guilders gulden;ƒ;
FIM;2;;finnish;markka markkaa mark marks;;
BEF;2;;belgian;franc francs;;
ATS;2;;austrian;schilling schillings;;
PTE;2;;portuguese;escudo escudos;;
IEP;2;;irish;pound pounds punt punts;;
GRD;2;;greek;drachmas drachmae;;
BTC;8;;;bitcoin bitcoins;₿ BTC Ƀ;
ETH;18;;;ether;ETH;
`

// currency is a row of currencyRows, or a group of them that share a noun or
// sign.
type currency struct {
	code   string // "" for a group
	sign   string // how a group that nothing resolves is reported
	minor  int
	home   []string
	group  []int16
	places []string // words of the text that tell a group's member
}

// currencySigns are signs that stand for one currency or group.
type currencySigns struct {
	rows   []currency
	byCode map[string]int16 // ISO code to row
	byName map[string]int16 // noun, with or without its adjective, in lower case
	bySign map[string]int16 // sign as written
	dollar map[string]int16 // letters before "$"
	cent   int16            // the group that cents belong to
}

// groupSigns are the signs that several currencies share, with their noun.
const groupSigns = `$=dollar ＄=dollar ¥=yen,yuan ￥=yen,yuan Rs=rupee Rs.=rupee Re=rupee kr=krone,krona Kr=krone,krona kr.=krone,krona Sh=shilling P=peso Bs=boliviano,bolivar R=rand`

// currencies is built once, when the first text is read.
var currencies = sync.OnceValue(readCurrencies)

func readCurrencies() *currencySigns {
	c := &currencySigns{rows: make([]currency, 1, 256), byCode: map[string]int16{}, byName: map[string]int16{},
		bySign: map[string]int16{}, dollar: map[string]int16{}}
	nouns := map[string][]int16{}
	var order []string
	for _, line := range split(strings.TrimSpace(currencyRows), "\n") {
		col := strings.Split(line, ";")
		id := int16(len(c.rows))
		adjectives, forms := strings.Fields(col[3]), strings.Fields(col[4])
		c.rows = append(c.rows, currency{code: col[0], minor: smallNumber(col[1]), home: strings.Fields(col[2]), places: adjectives})
		c.byCode[col[0]] = id
		for _, noun := range forms {
			if nouns[noun] == nil {
				order = append(order, noun)
			}
			nouns[noun] = append(nouns[noun], id)
			for _, adjective := range adjectives {
				c.byName[blanks(adjective, "_")+" "+noun] = id
			}
		}
		for _, sign := range split(col[5], " ") {
			if _, taken := c.bySign[sign]; !taken {
				c.bySign[sign] = id
			}
		}
		for _, prefix := range split(col[6], " ") {
			if _, taken := c.dollar[prefix]; !taken {
				c.dollar[prefix] = id
			}
		}
	}
	for _, row := range split(placeWords, " ") {
		code, words, _ := strings.Cut(row, "=")
		r := &c.rows[c.byCode[code]]
		r.places = append(r.places, strings.Split(words, ",")...)
	}
	groups := map[string]int16{}
	for _, noun := range order {
		c.byName[noun] = c.group(groups, nouns[noun], noun)
	}
	for _, row := range split(groupSigns, " ") {
		sign, names, _ := strings.Cut(row, "=")
		var members []int16
		for _, noun := range split(names, ",") {
			members = append(members, nouns[noun]...)
		}
		c.bySign[sign] = c.group(groups, members, sign)
	}
	c.byName["pounds sterling"], c.byName["sterling"] = c.byCode["GBP"], c.byCode["GBP"]
	c.byName["dollar"] = c.bySign["$"]
	c.byName["dollars"] = c.bySign["$"]
	c.cent = c.bySign["$"]
	return c
}

// group returns the row of one currency, or of a new group of several.
func (c *currencySigns) group(groups map[string]int16, members []int16, sign string) int16 {
	if len(members) == 1 {
		return members[0]
	}
	if id, ok := groups[sign]; ok {
		return id
	}
	id := int16(len(c.rows))
	c.rows = append(c.rows, currency{sign: sign, minor: 2, group: members})
	groups[sign] = id
	return id
}
