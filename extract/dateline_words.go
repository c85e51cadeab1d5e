// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"sync"
)

// datelineCities are cities that stand in datelines without their state or
// country, folded and parted by commas: those of the AP and Reuters style
// books and the capitals of the world, in English and as their own press and
// the larger languages spell them.
const datelineCities = "atlanta,baltimore,boston,chicago,cincinnati,cleveland,dallas,denver,detroit,honolulu,houston,indianapolis,las vegas,los angeles,miami,milwaukee,minneapolis,new orleans,new york,oklahoma city,philadelphia,phoenix,pittsburgh,st louis,saint louis,salt lake city,san antonio,san diego,san francisco,seattle,washington,united nations,vatican city,hollywood,austin,sacramento,nashville,orlando,tampa,memphis,omaha,tulsa,boise,tucson,albuquerque,charlotte,raleigh,richmond,louisville,columbus,kansas city,portland,oakland,san jose,jacksonville,fort worth,el paso,buffalo,albany,hartford,providence,anchorage,juneau,little rock,baton rouge,santa fe,des moines,madison,lansing,st paul,topeka,montgomery,jackson,birmingham,trenton,newark,brooklyn,queens,manhattan,wall street,capitol hill,west palm beach,palm beach," +
	"amsterdam,athens,athen,bagdad,baghdad,bangkok,barcelona,barcelone,beijing,pekin,peking,beirut,beyrouth,berlin,bogota,bonn,brasilia,brussels,brussel,bruxelles,brussel,bucharest,bucuresti,budapest,buenos aires,cairo,kairo,le caire,copenhagen,kobenhavn,dublin,frankfurt,geneva,geneve,genf,gibraltar,guatemala city,guadalajara,hamburg,havana,la habana,helsinki,hong kong,islamabad,istanbul,jerusalem,jerusalen,johannesburg,kabul,karachi,kuwait city,kyiv,kiev,kyjiw,lisbon,lisboa,london,londres,londen,londra,luxembourg,macau,madrid,managua,manila,mexico city,ciudad de mexico,milan,milano,monaco,monte carlo,montreal,moscow,moskau,moscou,moscu,mosca,munich,munchen,mumbai,nairobi,new delhi,delhi,oslo,ottawa,panama city,paris,parigi,prague,prag,praha,quebec city,rio de janeiro,rome,rom,roma,rabat,riyadh,san juan,san marino,san salvador,santiago,santo domingo,sao paulo,seoul,shanghai,singapore,stockholm,sydney,taipei,tehran,teheran,tel aviv,tokyo,tokio,toronto,tripoli,tunis,vancouver,vienna,wien,vienne,warsaw,warszawa,warschau,zurich," +
	"abuja,accra,addis ababa,aden,algiers,alger,amman,ankara,antananarivo,ashgabat,asmara,astana,asuncion,auckland,bahrain,baku,bamako,bandar seri begawan,bangui,banjul,basel,belfast,belgrade,beograd,belize city,bengaluru,bangalore,benghazi,bern,bishkek,bissau,bratislava,brazzaville,bujumbura,calgary,canberra,cape town,caracas,cardiff,casablanca,chennai,chisinau,colombo,conakry,cotonou,dakar,damascus,damas,damaskus,dar es salaam,dhaka,djibouti,doha,donetsk,dubai,dushanbe,dusseldorf,edinburgh,freetown,gaborone,gaza,gaza city,glasgow,hanoi,harare,hargeisa,ho chi minh city,hyderabad,jakarta,jeddah,juba,kampala,kathmandu,khartoum,kharkiv,kherson,kigali,kingston,kinshasa,koln,kolkata,kuala lumpur,kyoto,la paz,lagos,lahore,leipzig,libreville,lilongwe,lima,liverpool,ljubljana,lome,luanda,lusaka,lviv,lyon,malabo,male,manama,manchester,maputo,marrakech,marseille,mariupol,maseru,mbabane,melbourne,minsk,mogadishu,monrovia,montevideo,moroni,muscat,naples,napoli,nassau,ndjamena,niamey,nicosia,nouakchott,nur-sultan,odesa,odessa,ouagadougou,perth,peshawar,phnom penh,podgorica,port-au-prince,port au prince,port louis,port moresby,port of spain,porto,porto-novo,praia,pretoria,pristina,pyongyang,quito,ramallah,rangoon,yangon,recife,reykjavik,riga,saigon,sanaa,sarajevo,skopje,sofia,srinagar,st petersburg,strasbourg,stuttgart,suva,tallinn,tashkent,tbilisi,tegucigalpa,the hague,den haag,thimphu,tirana,tirana,toulouse,turin,torino,ulaanbaatar,valencia,valletta,venice,vientiane,vilnius,wellington,windhoek,yaounde,yerevan,zagreb,zaporizhzhia," +
	"москва,санкт-петербург,киев,київ,минск,вашингтон,лондон,париж,берлин,нью-йорк,пекин,токио,брюссель,женева,варшава,тбилиси,ереван,баку,астана,ташкент,стамбул,анкара,иерусалим,тель-авив,харьков,львов,одесса,тегеран,тегеран,софия,београд,скопје,αθηνα,θεσσαλονικη,λευκωσια," +
	"القاهره,بيروت,دمشق,بغداد,الرياض,ابوظبي,ابو ظبي,دبي,الدوحه,عمان,القدس,غزه,رام الله,تونس,الجزائر,الرباط,طرابلس,الخرطوم,صنعاء,عدن,الكويت,المنامه,مسقط,واشنطن,لندن,باريس,موسكو,طهران,انقره,اسطنبول,نيويورك,جنيف,بكين"

// datelineStopWords open a line in capitals that is no dateline.
const datelineStopWords = "update,updated,breaking,breaking news,watch,live,opinion,exclusive,analysis,video,photos,photo,file photo,editors note,editor s note,note,correction,clarification,alert,developing,review,spoiler alert,warning,related,read,read more,read also,also read,listen,sponsored,advertisement,news,faq,question,answer,summary,key points,highlights,background,intro,introduction,interview,commentary,column,editorial,letter,letters,must read,just in,see also,more,spoiler,disclaimer,disclosure,trigger warning,content warning,score,scores,result,results,preview,recap,fact check,explainer,timeline,poll,quiz,podcast,newsletter,gallery,trailer,transcript,press release,for immediate release,immediate release,media advisory,source,sources,caption,credit,image,wanted,sold,new,today,tonight,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,achtung,eilmeldung,kommentar,exklusiv,meinung,info,infos,exclusif,analyse,tribune,alerte,exclusivo,opinion,analisis,ultima hora,ultime notizie,esclusiva,опрос,видео,фото,срочно,мнение"

// datelineTables are the lists above for look-up.
var datelineTables = sync.OnceValue(func() (t struct{ cities, stops map[string]bool }) {
	t.cities, t.stops = make(map[string]bool, 512), make(map[string]bool, 128)
	for c := range strings.SplitSeq(datelineCities, ",") {
		t.cities[phraseKey(c)] = true
	}
	for w := range strings.SplitSeq(datelineStopWords, ",") {
		t.stops[phraseKey(w)] = true
	}
	return t
})
