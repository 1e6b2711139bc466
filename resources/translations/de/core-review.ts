<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/review/as_json.py</name>
    <message>
        <source>{0} stands for an array</source>
        <extracomment>review/as_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/beginning.py</name>
    <message>
        <source>Choose another folder.</source>
        <extracomment>review/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <extracomment>review/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the review</source>
        <extracomment>review/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a pair</source>
        <extracomment>review/beginning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/binding.py</name>
    <message>
        <source>{0} is another slide than the one whose fields were planned.</source>
        <extracomment>review/binding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/binomial.py</name>
    <message>
        <source>{0} hits in {1} trials</source>
        <extracomment>review/binomial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a confidence of {0}</source>
        <extracomment>review/binomial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha {0}, power {1}, share {2}</source>
        <extracomment>review/binomial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share of {0} is too close to guessing</source>
        <extracomment>review/binomial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/blind_field.py</name>
    <message>
        <source>{0} states neither objective nor pixel size.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} share no level that can be shown blinded.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field lies beyond the conversion.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the field was scanned in both slides.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/blind_outcome.py</name>
    <message>
        <source>what was opened for {0} is not what was sealed</source>
        <extracomment>review/blind_outcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/blind_reader.py</name>
    <message>
        <source>It is not known how the slides of {0} lie on each other.</source>
        <extracomment>review/blind_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/blind_words.py</name>
    <message>
        <source>No field was answered, so that nothing can be said.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B were told apart more often than by guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was recognised more often than by guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were fewer hits than guessing gives: a difference may have been seen and taken for its opposite.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be told from so few trials.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that original and conversion could be told apart.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says that a difference was seen, not that it matters for reading. Whoever guesses gets so many hits or more with a chance of p; {0} were allowed.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no proof that they are the same: being right in up to {0} of all trials fits as well.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trials were needed {1}; there were {2}.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read from both slides and were passed over; they do not count.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} nothing was shown; the report says why.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trial was</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trials were</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of slides that no pixel tells apart; there one can but guess.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At several magnifications, one of them alone may have a small p by chance.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to notice, with a certainty of {0}, a reader who is right in {1} of all trials (error{2}{3})</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trials are needed {1}; there are {2}.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so few trials not even all hits would be more than guessing gives.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hits of {1}</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more hits of {1}</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are told as more than guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/blinding.py</name>
    <message>
        <source>No field of it is planned.</source>
        <extracomment>review/blinding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion lies turned, stretched or between the pixels of the original: one side would be softened.</source>
        <extracomment>review/blinding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/events.py</name>
    <message>
        <source>review begun</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup changed</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair added</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair removed</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides left out</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs drawn</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair identified</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair compared</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields planned</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair refused</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session opened</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session closed</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading begun</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading ended</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict on the slide</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal opened</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report made</source>
        <extracomment>review/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/fold.py</name>
    <message>
        <source>event {0}: {1}</source>
        <extracomment>review/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event begins a review</source>
        <extracomment>review/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event would begin a review</source>
        <extracomment>review/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event {0} before it</source>
        <extracomment>review/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/judging.py</name>
    <message>
        <source>{0} of {1} tile ({2}) cannot be read</source>
        <extracomment>review/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tiles ({2}) cannot be read</source>
        <extracomment>review/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <extracomment>review/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <extracomment>review/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more different fields make a slide different; {1} or more unsure or different ones make it unsure.</source>
        <extracomment>review/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/measured_fields.py</name>
    <message>
        <source>Field {0} shows the worst of {1} tiles that hang together.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the worst places</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the worst places</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {0}, drawn by lot, holds {1}, too ({2} {3}).</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0}tile with a seam in tissue differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0}tile at an edge of tissue differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0}tile differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} {2} field: {3}</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} {2} fields: {3}</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/pair_list.py</name>
    <message>
        <source>Taken out of the list.</source>
        <extracomment>review/pair_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/pair_table.py</name>
    <message>
        <source>the same pair stands in line {0} already</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} more lines are wrong.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.{3}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths count from the folder of the table; mend it and choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line names a pair: {0}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no pairs.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no table of pairs: it is too large.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” and choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in UTF-8.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: it is no line of a table: {2}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that nothing closes.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no {0}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original and conversion are the same file, {0}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/pairing.py</name>
    <message>
        <source>Its report names the original</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same slide ID</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and size</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same size only</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the table</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no originals yet.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conversions have the size of {0}, too.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slide ID</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fits {1}.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original has its name, and none is left.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original has its name, and none that is left its slide ID or size.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversions yet.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversion has its name, and none that is left its slide ID or size.</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>review/pairing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/planning.py</name>
    <message>
        <source>{0} stores no level of a scale that {1} does</source>
        <extracomment>review/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it by eye in the main window.</source>
        <extracomment>review/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so no fields can be chosen.</source>
        <extracomment>review/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are chosen at {0}× of the pixels, for {1}× is not stored by both.</source>
        <extracomment>review/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/preparing.py</name>
    <message>
        <source>Opening {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not aligned with {1}: no position that their metadata give fits the pixels.</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a conversion of that slide.</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tissue in {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing fields by lot</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states neither objective nor pixel size: every field is judged once, 1:1, instead of at {1}.</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the original's tissue lies outside of what both slides show.</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no field is chosen there.</source>
        <extracomment>review/preparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/random_fields.py</name>
    <message>
        <source>1 place that was drawn by lot was</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places that were drawn by lot were</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other place holds enough tissue, not even a smaller one.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place holds enough tissue, not even a smaller one.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not scanned whole by both slides, or cannot be read.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} random fields: {2}</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random fields are {0}: fewer than {1} of {2} are half tissue and readable.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random fields are at least {0} % tissue, for fewer than {1} are half.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out: not scanned whole by both slides, or not readable.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/readings.py</name>
    <message>
        <source>the time zone is not known</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts of others</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own earlier rounds</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you read, {0} are hidden.</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of {0} are hidden until this has ended: {1}.</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of {0} are hidden until you have ended the same round.</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair is</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pairs are</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the College of American Pathologists (2021) advises at least {0} for a validation</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looked at; {1}.</source>
        <extracomment>review/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/record.py</name>
    <message>
        <source>there is no event {0} that could be reverted</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved, renamed or removed while it was open.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back into {0}, or close it here and open it where it is.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be made: there is no folder {1}.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review {0}.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another session.</source>
        <extracomment>review/record.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/refusals.py</name>
    <message>
        <source>Make room there, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: its disk is full.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: the file, its folder or its disk is read-only.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder in which you may write, and open it there.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked by another program.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Verislide has made, NAME.vsreview.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no review.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: a part of it cannot be read.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is, and go on with a copy from before.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read or written: its disk reports an error.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your rights on the file and on its folder.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its disk and your rights.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read or written: {0}.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: its disk knows no locks, so that others could write it at the same time.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, and open it there.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: {0}.</source>
        <extracomment>review/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/same_files.py</name>
    <message>
        <source>{0} is another slide</source>
        <extracomment>review/same_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is another file</source>
        <extracomment>review/same_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is another file</source>
        <extracomment>review/same_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} than the one that was identified{1}: its fields and the verdicts given then are about that one.</source>
        <extracomment>review/same_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back where it was, or begin a new review.</source>
        <extracomment>review/same_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/schema.py</name>
    <message>
        <source>a migration has changed events</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer Verislide: its schema is {1}, and this one knows those up to {2}.</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed or missing</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not as Verislide makes a review: its {1} “{2}” is changed or missing.</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not as Verislide makes a review: its {1} “{2}” is foreign.</source>
        <extracomment>review/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/sealing.py</name>
    <message>
        <source>Fields of {0} slides are still being prepared.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for them.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slides whose fields can be prepared.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field to be shown.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed for {0} in {1} is not as it was.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading cannot go on: begin another one.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields are without an answer.</source>
        <extracomment>review/sealing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/setup.py</name>
    <message>
        <source>forced choice</source>
        <extracomment>review/setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing tissue</source>
        <extracomment>review/setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/slide_facts.py</name>
    <message>
        <source>The {0} cannot be looked at: {1}</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sizes differ: {0} and {1}.</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} mm</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/slide_preview.py</name>
    <message>
        <source>{0}
pixel size not known</source>
        <extracomment>review/slide_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
{1} × {2} mm</source>
        <extracomment>review/slide_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/slides_below.py</name>
    <message>
        <source>Looking into {0}</source>
        <extracomment>review/slides_below.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <extracomment>review/slides_below.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose the slides themselves.</source>
        <extracomment>review/slides_below.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/sqlite_file.py</name>
    <message>
        <source>{0} is no review.</source>
        <extracomment>review/sqlite_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/stops.py</name>
    <message>
        <source>pair {0}, field {1}{2}</source>
        <extracomment>review/stops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <extracomment>review/stops.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/stored.py</name>
    <message>
        <source>{0} is not as it was written. Event {1} ({2}): {3}</source>
        <extracomment>review/stored.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is, and go on with a copy from before; docs/review-record.md says what was checked.</source>
        <extracomment>review/stored.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event {0} is none that this version knows</source>
        <extracomment>review/stored.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} makes no review: {1}.</source>
        <extracomment>review/stored.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, which may be a newer one.</source>
        <extracomment>review/stored.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/verifying.py</name>
    <message>
        <source>{0} is damaged: {1}.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was edited: event {0} is kept under the number {1}.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no event that a review can have there: it is of a newer version, or somebody made it.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins no review, and none of the others does.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which it names by its SHA-256, was edited.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which it names by its SHA-256, was deleted.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret of the test that it seals ({0}) was deleted.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret that is kept of {0} is not the one that it seals.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it opens the seal of {0} with a secret that is not the one that was sealed.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret of {0}</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its verdict is on pair {0}, and event {1} does not say which files that was.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say of which events the report was made.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was re-chained, or one before it: the report of event {0} states another SHA-256 of it.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept, and no event names it: the last events were cut off, or it was put there.</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has the SHA-256 {0}…</source>
        <extracomment>review/verifying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/review/viewing.py</name>
    <message>
        <source>the cells are others</source>
        <extracomment>review/viewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no viewing</source>
        <extracomment>review/viewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no viewing of this version</source>
        <extracomment>review/viewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged cells</source>
        <extracomment>review/viewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
