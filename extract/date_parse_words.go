// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"sync"
)

// monthWords are the names of the twelve months, folded by foldLetter, which
// takes accents away: one row for each month, in any language and grammatical
// case. Names that also stand for a short form are in monthShortWords.
var monthWords = [12]string{
	"january januar janner januari janvier enero janeiro gennaio stycznia styczen января январь января січня січень ledna leden januara januarja janar ocak ιανουαριου ιανουαριος ianuarie януари јануар јануара sijecnja sijecanj januára sausio sausis janvari janvaris jaanuar tammikuuta tammikuu gener xaneiro يناير جانفي ژانويه ژانویه ژانویهٔ جنوري جنوری ינואר בינואר जनवरी জানুয়ারি มกราคม yanvar студзеня იანვარი հունվարի ஜனவரி జనవరి ജനുവരി",
	"february februar februari fevrier febrero fevereiro febbraio lutego luty февраля февраль лютого лютий unora unor februara februarja subat φεβρουαριου φεβρουαριος februarie февруари фебруар фебруара veljace veljaca vasario vasaris februaris veebruar helmikuuta helmikuu febrer febreiro فبراير فيفري فوريه فوریه فوریهٔ فروري فروری פברואר בפברואר फरवरी ফেব্রুয়ারি กุมภาพันธ์ pebruari fevral лютага თებერვალი փետրվարի பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി",
	"march marz maerz mars marzo marco marca marec martie марта март березня березень brezna brezen mart μαρτιου μαρτιος marcius marts maart maret ožujka ozujka ozujak kovo kovas marta marto märts maliskuuta maaliskuuta maaliskuu مارس مارچ מרץ במרץ מרס मार्च মার্চ มีนาคม сакавіка მარტი մարտի மார்ச் మార్చి മാർച്ച്",
	"april avril abril aprile kwietnia kwiecien апреля апрель квітня квітень dubna duben aprila nisan απριλιου απριλιος aprilie април априла travnja travanj balandzio balandis aprilis aprill huhtikuuta huhtikuu ابريل افريل اپريل آوریل اوريل آوريل אפריל באפריל अप्रैल এপ্রিল เมษายน красавіка აპრილი ապրիլի prill ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ",
	"may mai mayo maio maggio maja maj мая май травня травень kvetna kveten mayis μαιου μαιος majus mei мај svibnja svibanj geguzes geguze maijs maija toukokuuta toukokuu maig مايو ماي می مه مئ מאי במאי मई মে พฤษภาคม траўня მაისი մայիսի மே మే മേയ് maqj mej",
	"june juni juin junio junho giugno czerwca czerwiec июня июнь червня червень cervna cerven juna junija haziran ιουνιου ιουνιος iunie юни јун јуна junius lipnja lipanj birzelio birzelis junijs junija juunil kesakuuta kesakuu juny xuño xuno يونيو يونيه جوان ژوئن جون יוני ביוני जून জুন มิถุนายน чэрвеня ივნისი հունիսի qershor ஜூன் జూన్ ജൂൺ",
	"july juli juillet julio julho luglio lipca lipiec июля июль липня липень cervence cervenec jula julija temmuz ιουλιου ιουλιος iulie юли јул јула julius srpnja srpanj liepos liepa julijs juuli heinakuuta heinakuu juliol xullo يوليو يوليه جويلية جويليه ژوئیه جولای ژوئيه ژوييه جولائي جولائی יולי ביולי जुलाई জুলাই กรกฎาคม julai ліпеня ივლისი հուլիսի korrik ஜூலை జూలై ജൂലൈ",
	"august aout agosto sierpnia sierpien августа август серпня серпень srpna srpen augusta avgusta avgust agustos αυγουστου αυγουστος augusztus augustus augusti agustus kolovoza kolovoz rugpjucio rugpjutis augusts elokuuta elokuu agost اغسطس اوت اگست אוגוסט באוגוסט अगस्त আগস্ট สิงหาคม ogos жніўня აგვისტო օգոստոսի gusht ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ്",
	"september septembre septiembre setiembre setembro settembre wrzesnia wrzesien сентября сентябрь вересня вересень zari septembra eylul σεπτεμβριου σεπτεμβριος septembrie септември септембар септембра szeptember rujna rujan rugsejo rugsejis septembris syyskuuta syyskuu setembre سبتمبر شتنبر سپتامبر ستمبر ספטמבר בספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน верасня სექტემბერი սեպտեմբերի shtator செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ",
	"october oktober octobre octubre outubro ottobre pazdziernika pazdziernik октября октябрь жовтня жовтень rijna rijen oktobra ekim οκτωβριου οκτωβριος octombrie октомври октобар октобра spalio spalis oktobris oktoober lokakuuta lokakuu outubre اكتوبر اکتبر اکتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม кастрычніка ოქტომბერი հոկտեմբերի tetor அக்டோபர் అక్టోబర్ ഒക്ടോബർ",
	"november novembre noviembre novembro listopada listopad listopadu ноября ноябрь листопада листопад novembra kasim νοεμβριου νοεμβριος noiembrie ноември новембар новембра studenog studenoga studeni lapkricio lapkritis novembris marraskuuta marraskuu نوفمبر نونبر نوامبر נובמבר בנובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน лістапада ნოემბერი նոյեմբերի nentor நவம்பர் నవంబర్ നവംബർ",
	"december dezember decembre diciembre dezembro dicembre grudnia grudzien декабря декабрь грудня грудень prosince prosinec decembra aralik δεκεμβριου δεκεμβριος decembrie декември децембар децембра prosinca gruodzio gruodis decembris detsember joulukuuta joulukuu desembre desember ديسمبر دجنبر دسامبر دسمبر דצמבר בדצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม disember снежня დეკემბერი դեկտեմբերի dhjetor டிசம்பர் డిసెంబర్ ഡിസംബർ",
}

// monthShortWords are short forms and names that are common words besides:
// they name a month between a day and a year, not with a year alone.
var monthShortWords = [12]string{
	"jan janv ene gen jän sty янв січ led oca ιαν ian sij ม.ค มค jän",
	"feb fev febr fevr lut фев февр лют φεβ velj feber กพ",
	"mar mrz mär μαρ мар бер márc marc mart mac ozu kov มีค",
	"apr abr avr kwi апр квіт квi dub nis απρ ápr เมย",
	"mag тра трав maj μαι μαϊ mayıs kve may svi geg พค",
	"jun giu cze июн чер черв cer haz ιουν มิย jún",
	"jul juil lug lip июл лип tem ιουλ júl กค",
	"aug ago sie авг сер серп srp agu agt αυγ kol aou สค avg",
	"sep sept set wrz сен сент вер eyl σεπ szept ruj กย zar",
	"oct okt out ott paz окт жов жовт rij eki οκτ ตค",
	"nov lis ноя нояб лис листоп kas νοε stu lap พย",
	"dec dez dic gru дек гру груд ara δεκ des gruo ธค",
}

// jalaliMonthWords are the months of the Iranian solar calendar.
var jalaliMonthWords = [12]string{
	"فروردين فروردین", "ارديبهشت اردیبهشت", "خرداد", "تير تیر", "مرداد امرداد", "شهريور شهریور",
	"مهر", "ابان", "اذر", "دي دی", "بهمن", "اسفند",
}

// levantMonthWords are the months of the Levant and Iraq that have one word;
// those of two words are in levantPairWords.
var levantMonthWords = [12]string{
	"", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "", "", "",
}

// weekdayWords are the names of the days, Monday first. A name that stands
// for different days in different languages is in weekdayAnyWords.
var weekdayWords = [7]string{
	"monday mon montag lundi lunes lunedi poniedzialek понедельник пн понеділок pondeli pazartesi pzt δευτερα hetfo maandag mandag mandag luni понеделник ponedjeljak maanantai dilluns الاثنين الإثنين دوشنبه सोमवार senin esmaspaev pirmadienis pondelok ponedeljek",
	"tuesday tue tues dienstag mardi martes martedi wtorek вторник вт вівторок utery sali τριτη kedd dinsdag tirsdag tisdag marti вторник utorak tiistai dimarts الثلاثاء سه‌شنبه मंगलवार selasa antradienis utorok torek",
	"wednesday wed weds mittwoch mercredi miercoles mercoledi sroda среда ср середа streda carsamba τεταρτη szerda woensdag onsdag miercuri сряда srijeda keskiviikko dimecres الاربعاء الأربعاء چهارشنبه बुधवार rabu treciadienis sreda",
	"thursday thu thur thurs donnerstag jeudi jueves giovedi czwartek четверг чт четвер ctvrtek persembe πεμπτη csutortok donderdag torsdag joi четвъртък cetvrtak torstai dijous الخميس پنجشنبه गुरुवार kamis stvrtok cetrtek",
	"friday fri freitag vendredi viernes venerdi piatek пятница пт п'ятниця patek cuma παρασκευη pentek vrijdag fredag vineri петък petak perjantai divendres الجمعة الجمعه جمعه शुक्रवार jumat piatok",
	"saturday sat samstag sonnabend samedi sabado sabato sobota суббота сб субота sobota cumartesi σαββατο szombat zaterdag lordag sambata събота subota lauantai dissabte السبت شنبه शनिवार sabtu",
	"sunday sun sonntag dimanche domingo domenica niedziela воскресенье вс неділя nedele pazar κυριακη vasarnap zondag sondag duminica неделя nedjelja sunnuntai diumenge الاحد الأحد يکشنبه یکشنبه रविवार minggu nedela nedelja",
}

var weekdayAnyWords = "mo di mi do fr sa so lu ma me je ve mar mer jeu ven sam dim lun mie jue vie sab dom seg ter qua qui sex segunda terca quarta quinta sexta feira gio pon wto sro czw pia sob nie пон втр срд чтв птн нд δευ τρι τετ πεμ παρ σαβ κυρ tir ons tor fre lor son man maa tii kes to pe la su wo za zo vr thứ hai tu bay po ut ct pa ne sal car per cum cmt paz hari ahad"

// Words in front of a date that say what it is the date of.
var (
	publishedWords = "published publish posted post released issued publication pubdate created filed datepublished submitted aired online veroffentlicht veroffentlichung geschrieben verfasst publiziert erstellt erschienen erscheint gepostet eingestellt erstmals publie publiee publies publication poste cree redige publicado publicada publicacion publicacao postado postada creado criado inserito pubblicato pubblicata pubblicazione scritto creato publicat postat opublikowano opublikowany publikacja publikacji dodano dodany utworzono опубликовано опубликован опубликована публикации публикация добавлено добавлен создано создан размещено размещена дата опубліковано публікації створено додано yayinlanma yayinlandi yayin yayim yayimlanma giris eklenme olusturulma yayınlanma giriş gepubliceerd geplaatst geplaats publicerad publicerat publicerades skapad udgivet offentliggjort oprettet publiceret publisert opprettet julkaistu luotu publikovano vydano zverejneno vlozeno publikovane zverejnene megjelent kozzeteve publikalva letrehozva δημοσιευση δημοσιευτηκε δημοσιευθηκε αναρτηθηκε публикувана публикувано објављено objavljeno objava objavljena diterbitkan dipublikasikan diposting terbit tayang ditulis đang dang نشر النشر انتشار منتشر פורסם प्रकाशित প্রকাশিত প্রকাশ เผยแพร่ 입력 기사입력 등록 기사등록 등록일 작성 작성일 송고 송고시간 게시 발행 발행일 승인 입력시간 paskelbta ilmus publicēts publicets"
	modifiedWords  = "updated update updates modified revised edited amended refreshed reviewed corrected lastmod datemodified aktualisiert aktualisierung aktualisierte geandert anderung uberarbeitet bearbeitet bearbeitung stand mis mise jour actualise actualisee modifie modifiee modification maj actualizado actualizada actualizacion atualizado atualizada atualizacao modificado modificada modificacion aggiornato aggiornata aggiornamento modificato modifica actualitzat actualitzacio actualizat modificat aktualizacja aktualizacji zaktualizowano modyfikacja modyfikacji zmieniono zmodyfikowano обновлено обновлен обновлена изменено изменен изменения отредактировано оновлено змінено guncelleme guncellendi guncellenme guncellenen duzenleme gewijzigd bijgewerkt aangepast geupdatet uppdaterad uppdaterat uppdaterades andrad opdateret aendret ændret oppdatert endret sist paivitetty muokattu aktualizovano aktualizace upraveno aktualizovane upravene frissitve frissult modositva ενημερωση ενημερωθηκε τροποποιηθηκε ανανεωθηκε обновена обновено актуализирана актуализирано azurirano izmijenjeno ажурирано diperbarui diupdate diperbaharui cap تحديث التحديث محدث تعديل روزرساني روزرسانی بروزرسانی بروزرساني עודכן अपडेट अद्यतन হালনাগাদ อัปเดต 수정 수정일 최종수정 수정시간 업데이트 최종업데이트 갱신 atnaujinta uuendatud atjaunots"
	otherDateWords = "copyright joined since seit depuis desde expires expired until deadline born geboren died founded accessed retrieved abgerufen archived captured consulted valid ends starts due holiday ausgabe bis ab fino jusqu hasta ate erstausstrahlung"
)

// hanDateWords are the same in Chinese and Japanese, which have no spaces.
// Longer ones stand before what they contain.
var hanDateWords = []struct {
	word  string
	label dateLabel
}{
	{"最終更新", updatedLabel}, {"最后更新", updatedLabel}, {"最後更新", updatedLabel}, {"更新", updatedLabel},
	{"修改", updatedLabel}, {"修正", updatedLabel}, {"改訂", updatedLabel}, {"编辑于", updatedLabel}, {"編輯", updatedLabel},
	{"发布", publishedLabel}, {"發布", publishedLabel}, {"發佈", publishedLabel}, {"发表", publishedLabel}, {"發表", publishedLabel},
	{"刊登", publishedLabel}, {"发稿", publishedLabel}, {"公開", publishedLabel}, {"配信", publishedLabel}, {"掲載", publishedLabel},
	{"投稿", publishedLabel}, {"発行", publishedLabel}, {"初出", publishedLabel}, {"出版", publishedLabel}, {"作成", publishedLabel},
	{"建立", publishedLabel}, {"创建", publishedLabel}, {"刊出", publishedLabel}, {"上架", publishedLabel},
	{"締切", otherLabel}, {"截止", otherLabel}, {"版权", otherLabel}, {"版權", otherLabel},
}

// linkWords may stand between the parts of a date and before its clock time.
var linkWords = "last latest first originally initially zuletzt letzte erstmals zuerst derniere ultima ultimo ultimul senast sidst sist siste sidste laatst laatste ostatnia ostatnio poslední posledni poslednja son terakhir viimeksi последнее последний последняя останнє utolso τελευταια اخر r of the de del d of do den der am on at um a à as às alle ore ora kl klo o о об в у saat saati pukul om u os las à le el il in from date data datum fecha day time uhrzeit zeit heure hora orario godz godzina godzinie час часа г г года год р року рік an ano año roku rok m d ngay năm nam luc vao στις ώρα ωρα في الساعة الساعه ساعت عند بتاريخ תאריך בשעה ב को er 일자 klokken tid nd uur dne v ve vom the dated year s god гада gada eko ม"

// zoneWords are the abbreviations of time zones, in minutes east of UTC.
// Those that stand for several zones (IST, AST, CST in Asia) are in
// zoneVagueWords; the American short forms follow the season (zoneSeasonWords).
var zoneWords = []struct {
	minutes int16
	words   string
}{
	{0, "utc gmt z wet гринвич"}, {60, "bst cet mez wat west"}, {120, "cest mesz eet cat sast idt"},
	{180, "eest msk мск eat trt oesz"}, {210, "irst"}, {240, "gst msd"}, {270, "irdt"}, {300, "pkt"}, {345, "npt"},
	{390, "mmt"}, {420, "ict wib"}, {480, "hkt sgt awst wita pht myt"}, {540, "jst kst wit"}, {570, "acst"}, {600, "aest"},
	{630, "acdt"}, {660, "aedt"}, {720, "nzst"}, {780, "nzdt"},
	{-150, "ndt"}, {-180, "brt art adt"}, {-240, "edt clt"}, {-300, "est cdt pet cot"}, {-360, "mdt"},
	{-420, "mst pdt"}, {-480, "pst akdt"}, {-540, "akst"}, {-600, "hst"},
}

// zoneSeasonWords are names whose offset depends on American daylight saving,
// with the offset of winter.
var zoneSeasonWords = []struct {
	minutes int16
	words   string
}{{-300, "et eastern"}, {-360, "ct central"}, {-420, "mt mountain"}, {-480, "pt pacific"}}

var zoneVagueWords = "ist ast cst nst sst bdt wst local ortszeit"

// dateGrammarWords are words that the patterns of dates and clock times ask for
// by name.
var dateGrammarWords = "am pm a p m uhr h hrs min st nd rd th er e eme o t w s z 년 월 일 시 분 초 오전 오후 thang nam كانون تشرين الاول الثاني الاخر ص م مساء صباحا ظهرا π μ μμ πμ standard daylight summer time and und ago"

// dateWord is what a folded word can mean in a date; any of it may be zero.
type dateWord struct {
	month    uint8 // 1 to 12
	short    bool  // not a month with a year alone
	calendar calendarKind
	weekday  uint8 // 1 for Monday to 7; anyWeekday where languages differ
	label    dateLabel
	link     bool
	zone     int16 // minutes east of UTC, where hasZone is set
	hasZone  bool
	season   bool // zone is that of winter
	vague    bool // the name of more than one zone
}

// dateEntry is a word of the vocabulary with its key.
type dateEntry struct {
	dateWord
	key string
}

// anyWeekday is a day name that does not tell which day.
const anyWeekday = 8

// calendarKind is the calendar that a month's name belongs to.
type calendarKind uint8

const (
	gregorian calendarKind = iota
	jalali
)

// dateVocabulary holds every word of the tables above under its folded form.
var dateVocabulary = sync.OnceValue(func() map[string]dateEntry {
	m := make(map[string]dateEntry, 2048)
	add := func(words string, set func(*dateEntry)) {
		for w := range strings.FieldsSeq(words) {
			key := foldWord(w)
			e := m[key]
			e.key = key
			set(&e)
			m[key] = e
		}
	}
	for i := range 12 {
		add(monthShortWords[i], func(e *dateEntry) { e.month, e.short = uint8(i+1), true })
	}
	for i := range 12 {
		add(monthWords[i], func(e *dateEntry) { e.month, e.short = uint8(i+1), false })
		add(levantMonthWords[i], func(e *dateEntry) { e.month = uint8(i + 1) })
		add(jalaliMonthWords[i], func(e *dateEntry) { e.month, e.calendar = uint8(i+1), jalali })
	}
	add(weekdayAnyWords, func(e *dateEntry) { e.weekday = anyWeekday })
	for i := range 7 {
		add(weekdayWords[i], func(e *dateEntry) { e.weekday = uint8(i + 1) })
	}
	add(otherDateWords, func(e *dateEntry) { e.label = otherLabel })
	add(publishedWords, func(e *dateEntry) { e.label = publishedLabel })
	add(modifiedWords, func(e *dateEntry) { e.label = updatedLabel })
	add(linkWords, func(e *dateEntry) { e.link = true })
	for _, z := range zoneWords {
		add(z.words, func(e *dateEntry) { e.zone, e.hasZone = z.minutes, true })
	}
	for _, z := range zoneSeasonWords {
		add(z.words, func(e *dateEntry) { e.zone, e.hasZone, e.season = z.minutes, true, true })
	}
	add(dateGrammarWords, func(*dateEntry) {})
	add(zoneVagueWords, func(e *dateEntry) { e.vague = true })
	return m
})
