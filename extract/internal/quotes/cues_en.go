// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// The cue words of English. A verb stands as its lemma; irregular forms follow
// after slashes (past, participle, and others), and "+" says that the last
// consonant doubles ("admitted").

// englishSpeech are verbs of saying.
const englishSpeech = `
say/said/says tell/told write/wrote/written add ask report argue announce claim point explain acknowledge declare promise insist
warn reveal vow urge state recall pledge conclude indicate post admit+ predict reply respond deny confirm remark
repeat complain remind assert allege concede boast emphasize emphasise stress wonder answer contend maintain
reiterate assure joke testify observe tweet continue estimate disclose recount interject shout yell chant exclaim
quip+ inform counter caution lament muse opine brag+ speculate hint imply express read/read note suggest
speak/spoke/spoken talk comment mention discuss quote cite describe call dub+ label accuse denounce blast slam+
criticize criticise mock praise dismiss question refer+ address issue release publish
respond elaborate proclaim profess confess confide divulge retort snap+ chide scold scoff sneer grumble gripe
groan sigh laugh whisper mutter murmur mumble bark boom roar cry scream holler croon recite narrate relate
advise propose recommend demand request plead implore beg+ exhort encourage threaten
apologize apologise thank congratulate applaud hail laud tout cheer
condemn decry deride rebuke assail attack berate castigate excoriate lambaste lambast ridicule rail rip+
blame charge challenge dispute refute rebut+ reject disavow contradict clarify summarize summarise
characterize characterise portray depict liken compare brand deem term name nickname
inquire query press lecture preach sermonize intone gush enthuse crow fume vent chime agree disagree
theorize theorise hypothesize surmise reckon reason posit forecast project
email message text blog caption headline bemoan bewail rue fret+ echo paraphrase rephrase stipulate attest certify
vouch swear/swore/sworn guarantee signal
`

// englishStance are verbs that report a view, wish or decision rather than
// words.
const englishStance = `
believe think/thought know/knew/known hope fear worry expect want feel/felt see/saw/seen find/found show/showed/shown seem appear look sound
support endorse oppose back favor favour prefer+ like love hate consider view regard plan intend seek/sought aim
refuse decline decide agree want need wish offer vote defend push promote advocate embrace welcome
reference highlight underscore learn/learned/learnt hear/heard understand/understood recognize recognise realize realise remember imagine suspect
assume doubt guess figure anticipate foresee/foresaw/foreseen determine rule order identify list credit cast hold/held put/put lay/laid
share raise voice deliver give/gave/given send/sent make/made take/took/taken use begin/began/begun start follow include focus
frame paint present sign name introduce recommend allow require provide turn go/went/gone come/came
mean/meant concern discover conclude judge attribute invoke interpret perceive envision
shoot/shot fire lash hit/hit knock single title range wave shrug+ allude harp weigh draw/drew/drawn
repudiate rebuff refrain celebrate reaffirm affirm spell/spelled/spelt outline detail unveil
`

// englishNouns are nouns that carry reported speech ("the claim that").
const englishNouns = `
statement claim assertion allegation accusation suggestion argument warning promise pledge vow contention
admission announcement belief comment comments remark remarks declaration insistence complaint criticism
prediction conclusion acknowledgment acknowledgement concession denial demand call calls view opinion
fear hope idea notion charge charges question threat recommendation proposal contention observation
confirmation estimate implication reminder revelation testimony message words word slogan statements claims
`

// englishOther tie words to a source without being a verb or noun.
const englishOther = "according per"

// englishFunction are the classes of function words.
var englishFunction = []struct {
	class uint64
	list  string
}{
	{pronounClass, "he she they i we it you who which"},
	{subjectClass, "he she they i we"},
	{personalClass, "he she"},
	{femaleClass, "she"},
	{relativeClass, "who which whom whose"},
	{determinerClass, "the a an his her its their this that these those our my your another some many several most all both each every no any few"},
	{possessiveClass, "his her its their our my your 's ’s"},
	{auxiliaryClass, "has have had is are was were be been being will would can could may might must shall should did does do having 's ’s ’d 'd"},
	{negationClass, "not never n't don't didn't doesn't wouldn't couldn't can't won't isn't wasn't haven't hasn't don’t didn’t doesn’t wouldn’t couldn’t can’t won’t isn’t wasn’t"},
	{adverbClass, "also later then even repeatedly once still often just recently previously never again already always quickly simply clearly famously further both reportedly instead apparently initially eventually ultimately finally first now once since only"},
	{prepositionClass, "of in on at by to from with for about over under between against among through during without within into onto off before after since until despite amid around near toward towards upon regarding across behind beyond like via per"},
	{conjunctionClass, "and or but nor yet"},
	{subordinatorClass, "that as because while when where if though although whether since after before until unless so than whereas once"},
	{whClass, "who which what when where why how whether whom whose"},
	{objectClass, "him her them us me it you himself herself themselves"},
	{toClass, "to"},
	{thatClass, "that"},
	{timeClass, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night earlier later last january february march april june july august september october november december"},
	{addresseeClass, "reporters supporters voters lawmakers journalists viewers listeners attendees congress me them us him her"},
}
