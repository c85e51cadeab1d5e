// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// englishCues are the cue words of English.
var englishCues = cueWords{
	say: `
	told tells telling announced announces announcing argues arguing claims claiming explaining warns warning
	acknowledged acknowledges acknowledging declares declaring promised promises insisting reveals revealed vowed
	vows vowing urged urges urging stating recalled pledged pledges concluded admitted admits predicts denied denies
	reminded alleged alleges conceded concedes boasted boasts emphasized stressed stresses emphasised testified
	asserted asserts contended contends maintained maintains reiterated suggested suggests suggesting noting adding
	saying writing reporting estimated estimate estimates confirmed confirms hinted speculated lamented complained
	bragged believes denouncing tweeting asking answering posting called calls calling described describes describing
	`,
	invert: `
	said says say added adds wrote writes asked asks noted notes explained explains tweeted tweets continued continues
	replied replies responded responds stated states declared reported reports posted remarked observed quipped
	insisted insists joked warned exclaimed shouted yelled recalls concluded concludes argued claimed predicted
	`,
	pronouns:    "he she they i we it who",
	auxiliaries: "has have had also later then is was would will did does do even repeatedly once still often just recently previously not never",
	determiners: "the a an his her its their this that these those our my your another one some many several most all both each every two three",
	breaks: `
	of in on at by to from with for as and but or nor that which who whom whose when while because since if after before
	until although though than so about over under between against among through during without within into onto off
	`,
	that: "that",
}
