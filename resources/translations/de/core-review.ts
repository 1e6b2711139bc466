<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/review/as_json.py</name>
    <message>
        <source>{0} stands for an array</source>
        <extracomment>review/as_json.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} steht für ein Array</translation>
    </message>
</context>
<context>
    <name>core/review/beginning.py</name>
    <message>
        <source>Choose another folder.</source>
        <extracomment>review/beginning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <extracomment>review/beginning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>Writing the review</source>
        <extracomment>review/beginning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begutachtung wird geschrieben</translation>
    </message>
    <message>
        <source>{0} without a pair</source>
        <extracomment>review/beginning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ohne Paar</translation>
    </message>
</context>
<context>
    <name>core/review/binding.py</name>
    <message>
        <source>{0} is another slide than the one whose fields were planned.</source>
        <extracomment>review/binding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein anderes Präparat als das, dessen Felder geplant wurden.</translation>
    </message>
</context>
<context>
    <name>core/review/binomial.py</name>
    <message>
        <source>{0} hits in {1} trials</source>
        <extracomment>review/binomial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Treffer in {1} Durchläufen</translation>
    </message>
    <message>
        <source>a confidence of {0}</source>
        <extracomment>review/binomial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Konfidenz von {0}</translation>
    </message>
    <message>
        <source>alpha {0}, power {1}, share {2}</source>
        <extracomment>review/binomial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alpha {0}, Trennschärfe {1}, Anteil {2}</translation>
    </message>
    <message>
        <source>a share of {0} is too close to guessing</source>
        <extracomment>review/binomial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Anteil von {0} liegt zu nah am Raten</translation>
    </message>
</context>
<context>
    <name>core/review/blind_field.py</name>
    <message>
        <source>{0} states neither objective nor pixel size.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt weder Objektiv noch Pixelgröße an.</translation>
    </message>
    <message>
        <source>{0} and {1} share no level that can be shown blinded.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} haben keine gemeinsame Ebene, die sich verblindet zeigen ließe.</translation>
    </message>
    <message>
        <source>The field lies beyond the conversion.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Feld liegt außerhalb der Konvertierung.</translation>
    </message>
    <message>
        <source>No part of the field was scanned in both slides.</source>
        <extracomment>review/blind_field.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Teil des Felds wurde in beiden Präparaten gescannt.</translation>
    </message>
</context>
<context>
    <name>core/review/blind_outcome.py</name>
    <message>
        <source>what was opened for {0} is not what was sealed</source>
        <extracomment>review/blind_outcome.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was für {0} geöffnet wurde, ist nicht, was versiegelt wurde</translation>
    </message>
</context>
<context>
    <name>core/review/blind_reader.py</name>
    <message>
        <source>It is not known how the slides of {0} lie on each other.</source>
        <extracomment>review/blind_reader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es ist nicht bekannt, wie die Präparate von {0} aufeinander liegen.</translation>
    </message>
</context>
<context>
    <name>core/review/blind_words.py</name>
    <message>
        <source>No field was answered, so that nothing can be said.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Feld wurde beantwortet, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>A and B were told apart more often than by guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>A und B wurden öfter unterschieden als durch Raten.</translation>
    </message>
    <message>
        <source>The original was recognised more often than by guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original wurde öfter erkannt als durch Raten.</translation>
    </message>
    <message>
        <source>There were fewer hits than guessing gives: a difference may have been seen and taken for its opposite.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gab weniger Treffer, als Raten ergibt: Ein Unterschied kann gesehen und für sein Gegenteil gehalten worden sein.</translation>
    </message>
    <message>
        <source>Nothing can be told from so few trials.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus so wenigen Durchläufen lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Nothing shows that original and conversion could be told apart.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts zeigt, dass sich Original und Konvertierung unterscheiden ließen.</translation>
    </message>
    <message>
        <source>That says that a difference was seen, not that it matters for reading. Whoever guesses gets so many hits or more with a chance of p; {0} were allowed.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das sagt, dass ein Unterschied gesehen wurde, nicht, dass er für die Befundung wichtig ist. Wer rät, hat mit Wahrscheinlichkeit p so viele Treffer oder mehr; erlaubt waren {0}.</translation>
    </message>
    <message>
        <source>That is no proof that they are the same: being right in up to {0} of all trials fits as well.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ist kein Beweis, dass sie gleich sind: In bis zu {0} aller Durchläufe richtig zu liegen, passt ebenso.</translation>
    </message>
    <message>
        <source>{0} trials were needed {1}; there were {2}.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Durchläufe waren nötig {1}; es waren {2}.</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>{0} could not be read from both slides and were passed over; they do not count.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} waren nicht aus beiden Präparaten lesbar und wurden übergangen; sie zählen nicht.</translation>
    </message>
    <message>
        <source>Of {0} nothing was shown; the report says why.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} wurde nichts gezeigt; der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>1 trial was</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Durchlauf war</translation>
    </message>
    <message>
        <source>{0} trials were</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Durchläufe waren</translation>
    </message>
    <message>
        <source>{0} of slides that no pixel tells apart; there one can but guess.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von Präparaten, die kein Pixel unterscheidet; dort lässt sich nur raten.</translation>
    </message>
    <message>
        <source>At several magnifications, one of them alone may have a small p by chance.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bei mehreren Vergrößerungen kann eine davon allein durch Zufall ein kleines p haben.</translation>
    </message>
    <message>
        <source>to notice, with a certainty of {0}, a reader who is right in {1} of all trials (error{2}{3})</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>um mit einer Sicherheit von {0} zu bemerken, wenn jemand in {1} aller Durchläufe richtig liegt (Irrtum{2}{3})</translation>
    </message>
    <message>
        <source>{0} trials are needed {1}; there are {2}.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Durchläufe sind nötig {1}; es sind {2}.</translation>
    </message>
    <message>
        <source>With so few trials not even all hits would be more than guessing gives.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bei so wenigen Durchläufen wären nicht einmal lauter Treffer mehr, als Raten ergibt.</translation>
    </message>
    <message>
        <source>{0} hits of {1}</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Treffer von {1}</translation>
    </message>
    <message>
        <source>{0} or more hits of {1}</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} oder mehr Treffer von {1}</translation>
    </message>
    <message>
        <source>{0} are told as more than guessing.</source>
        <extracomment>review/blind_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gelten als mehr als Raten.</translation>
    </message>
</context>
<context>
    <name>core/review/blinding.py</name>
    <message>
        <source>No field of it is planned.</source>
        <extracomment>review/blinding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Feld davon ist geplant.</translation>
    </message>
    <message>
        <source>The conversion lies turned, stretched or between the pixels of the original: one side would be softened.</source>
        <extracomment>review/blinding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung liegt gedreht, gestreckt oder zwischen den Pixeln des Originals: Eine Seite würde weichgezeichnet.</translation>
    </message>
</context>
<context>
    <name>core/review/events.py</name>
    <message>
        <source>review begun</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begutachtung begonnen</translation>
    </message>
    <message>
        <source>setup changed</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>pair added</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar hinzugefügt</translation>
    </message>
    <message>
        <source>pair removed</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar entfernt</translation>
    </message>
    <message>
        <source>slides left out</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparate ausgelassen</translation>
    </message>
    <message>
        <source>pairs drawn</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paare ausgelost</translation>
    </message>
    <message>
        <source>pair identified</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar identifiziert</translation>
    </message>
    <message>
        <source>pair compared</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar verglichen</translation>
    </message>
    <message>
        <source>fields planned</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder geplant</translation>
    </message>
    <message>
        <source>pair refused</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar abgelehnt</translation>
    </message>
    <message>
        <source>session opened</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>session closed</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sitzung geschlossen</translation>
    </message>
    <message>
        <source>reading begun</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Durchgang begonnen</translation>
    </message>
    <message>
        <source>reading ended</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Durchgang beendet</translation>
    </message>
    <message>
        <source>verdict on the slide</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Urteil über das Präparat</translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>seal opened</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Siegel geöffnet</translation>
    </message>
    <message>
        <source>report made</source>
        <extracomment>review/events.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bericht erstellt</translation>
    </message>
</context>
<context>
    <name>core/review/fold.py</name>
    <message>
        <source>event {0}: {1}</source>
        <extracomment>review/fold.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ereignis {0}: {1}</translation>
    </message>
    <message>
        <source>no event begins a review</source>
        <extracomment>review/fold.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Ereignis beginnt eine Begutachtung</translation>
    </message>
    <message>
        <source>no event would begin a review</source>
        <extracomment>review/fold.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Ereignis würde eine Begutachtung beginnen</translation>
    </message>
    <message>
        <source>there is no event {0} before it</source>
        <extracomment>review/fold.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt kein Ereignis {0} davor</translation>
    </message>
</context>
<context>
    <name>core/review/judging.py</name>
    <message>
        <source>{0} of {1} tile ({2}) cannot be read</source>
        <extracomment>review/judging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Kachel ({2}) nicht lesbar</translation>
    </message>
    <message>
        <source>{0} of {1} tiles ({2}) cannot be read</source>
        <extracomment>review/judging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Kacheln ({2}) nicht lesbar</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <extracomment>review/judging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <extracomment>review/judging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>{0} or more different fields make a slide different; {1} or more unsure or different ones make it unsure.</source>
        <extracomment>review/judging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} oder mehr verschiedene Felder machen ein Präparat verschieden; {1} oder mehr unsichere oder verschiedene machen es unsicher.</translation>
    </message>
</context>
<context>
    <name>core/review/measured_fields.py</name>
    <message>
        <source>Field {0} shows the worst of {1} tiles that hang together.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld {0} zeigt die schlechteste von {1} zusammenhängenden Kacheln.</translation>
    </message>
    <message>
        <source>one of the worst places</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine der schlechtesten Stellen</translation>
    </message>
    <message>
        <source>{0} of the worst places</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} der schlechtesten Stellen</translation>
    </message>
    <message>
        <source>Field {0}, drawn by lot, holds {1}, too ({2} {3}).</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld {0}, ausgelost, enthält auch {1} ({2} {3}).</translation>
    </message>
    <message>
        <source>no {0}tile with a seam in tissue differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine {0}Kachel mit einer Naht im Gewebe ist verschieden.</translation>
    </message>
    <message>
        <source>no {0}tile at an edge of tissue differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine {0}Kachel an einem Geweberand ist verschieden.</translation>
    </message>
    <message>
        <source>no {0}tile differs.</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine {0}Kachel ist verschieden.</translation>
    </message>
    <message>
        <source>{0} of {1} {2} field: {3}</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Feld ({2}): {3}</translation>
    </message>
    <message>
        <source>{0} of {1} {2} fields: {3}</source>
        <extracomment>review/measured_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Feldern ({2}): {3}</translation>
    </message>
</context>
<context>
    <name>core/review/pair_list.py</name>
    <message>
        <source>Taken out of the list.</source>
        <extracomment>review/pair_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>core/review/pair_table.py</name>
    <message>
        <source>the same pair stands in line {0} already</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dasselbe Paar steht schon in Zeile {0}</translation>
    </message>
    <message>
        <source> {0} more lines are wrong.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> {0} weitere Zeilen sind falsch.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.{3}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Zeile {1}: {2}.{3}</translation>
    </message>
    <message>
        <source>Paths count from the folder of the table; mend it and choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pfade zählen ab dem Ordner der Tabelle; berichtigen Sie sie und wählen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>Line {0}: {1}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0}: {1}.</translation>
    </message>
    <message>
        <source>Each line names a pair: {0}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Zeile nennt ein Paar: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no pairs.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält keine Paare.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} is no table of pairs: it is too large.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Tabelle von Paaren: Sie ist zu groß.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” and choose it again.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie sie als „CSV UTF-8“ und wählen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>{0}, line {1}: it is no line of a table: {2}.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Zeile {1}: Es ist keine Zeile einer Tabelle: {2}.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that nothing closes.</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Suchen Sie nach einem Anführungszeichen, das nichts schließt.</translation>
    </message>
    <message>
        <source>it names no {0}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie nennt kein {0}</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} existiert nicht</translation>
    </message>
    <message>
        <source>original and conversion are the same file, {0}</source>
        <extracomment>review/pair_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original und Konvertierung sind dieselbe Datei, {0}</translation>
    </message>
</context>
<context>
    <name>core/review/pairing.py</name>
    <message>
        <source>Its report names the original</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sein Bericht nennt das Original</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Same slide ID</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gleiche Präparat-ID</translation>
    </message>
    <message>
        <source>Name and size</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name und Größe</translation>
    </message>
    <message>
        <source>Same size only</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nur gleiche Größe</translation>
    </message>
    <message>
        <source>From the table</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus der Tabelle</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>There are no originals yet.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt noch keine Originale.</translation>
    </message>
    <message>
        <source>Other conversions have the size of {0}, too.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auch andere Konvertierungen haben die Größe von {0}.</translation>
    </message>
    <message>
        <source>Its size</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seine Größe</translation>
    </message>
    <message>
        <source>Its slide ID</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seine Präparat-ID</translation>
    </message>
    <message>
        <source>{0} fits {1}.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} passt zu {1}.</translation>
    </message>
    <message>
        <source>No original has its name, and none is left.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Original hat seinen Namen, und keines ist übrig.</translation>
    </message>
    <message>
        <source>No original has its name, and none that is left its slide ID or size.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Original hat seinen Namen, und kein übriges seine Präparat-ID oder Größe.</translation>
    </message>
    <message>
        <source>There are no conversions yet.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt noch keine Konvertierungen.</translation>
    </message>
    <message>
        <source>No conversion has its name, and none that is left its slide ID or size.</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Konvertierung hat seinen Namen, und keine übrige seine Präparat-ID oder Größe.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>review/pairing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>core/review/planning.py</name>
    <message>
        <source>{0} stores no level of a scale that {1} does</source>
        <extracomment>review/planning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert keine Ebene eines Maßstabs, den {1} hat</translation>
    </message>
    <message>
        <source>Compare it by eye in the main window.</source>
        <extracomment>review/planning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Vergleichen Sie es mit dem Auge im Hauptfenster.</translation>
    </message>
    <message>
        <source>{0}, so no fields can be chosen.</source>
        <extracomment>review/planning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, daher lassen sich keine Felder wählen.</translation>
    </message>
    <message>
        <source>Fields are chosen at {0}× of the pixels, for {1}× is not stored by both.</source>
        <extracomment>review/planning.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder werden bei {0}× der Pixel gewählt, denn {1}× speichern nicht beide.</translation>
    </message>
</context>
<context>
    <name>core/review/preparing.py</name>
    <message>
        <source>Opening {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Aligning {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird ausgerichtet</translation>
    </message>
    <message>
        <source>{0} is not aligned with {1}: no position that their metadata give fits the pixels.</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht an {1} ausgerichtet: Keine Lage, die die Metadaten angeben, passt zu den Pixeln.</translation>
    </message>
    <message>
        <source>Check that it is a conversion of that slide.</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie, ob es eine Konvertierung dieses Präparats ist.</translation>
    </message>
    <message>
        <source>Looking for tissue in {0}</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebe in {0} wird gesucht</translation>
    </message>
    <message>
        <source>Drawing fields by lot</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder werden ausgelost</translation>
    </message>
    <message>
        <source>{0} states neither objective nor pixel size: every field is judged once, 1:1, instead of at {1}.</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt weder Objektiv noch Pixelgröße an: Jedes Feld wird einmal beurteilt, 1:1, statt bei {1}.</translation>
    </message>
    <message>
        <source>{0} % of the original's tissue lies outside of what both slides show.</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} % des Gewebes des Originals liegen außerhalb dessen, was beide Präparate zeigen.</translation>
    </message>
    <message>
        <source>{0}: no field is chosen there.</source>
        <extracomment>review/preparing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Dort wird kein Feld gewählt.</translation>
    </message>
</context>
<context>
    <name>core/review/random_fields.py</name>
    <message>
        <source>1 place that was drawn by lot was</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 ausgeloste Stelle war</translation>
    </message>
    <message>
        <source>{0} places that were drawn by lot were</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ausgeloste Stellen waren</translation>
    </message>
    <message>
        <source>no other place holds enough tissue, not even a smaller one.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine andere Stelle enthält genug Gewebe, auch keine kleinere.</translation>
    </message>
    <message>
        <source>no place holds enough tissue, not even a smaller one.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Stelle enthält genug Gewebe, auch keine kleinere.</translation>
    </message>
    <message>
        <source>{0} not scanned whole by both slides, or cannot be read.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nicht von beiden Präparaten ganz gescannt oder nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} of {1} random fields: {2}</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} zufälligen Feldern: {2}</translation>
    </message>
    <message>
        <source>Random fields are {0}: fewer than {1} of {2} are half tissue and readable.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zufällige Felder sind {0}: Weniger als {1} von {2} sind zur Hälfte Gewebe und lesbar.</translation>
    </message>
    <message>
        <source>Random fields are at least {0} % tissue, for fewer than {1} are half.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zufällige Felder sind zu mindestens {0} % Gewebe, denn weniger als {1} sind es zur Hälfte.</translation>
    </message>
    <message>
        <source>{0} left out: not scanned whole by both slides, or not readable.</source>
        <extracomment>review/random_fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ausgelassen: nicht von beiden Präparaten ganz gescannt oder nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>core/review/readings.py</name>
    <message>
        <source>the time zone is not known</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Zeitzone ist nicht bekannt</translation>
    </message>
    <message>
        <source>verdicts of others</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Urteile anderer</translation>
    </message>
    <message>
        <source>your own earlier rounds</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ihre eigenen früheren Runden</translation>
    </message>
    <message>
        <source>While you read, {0} are hidden.</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Während Sie befunden, sind verborgen: {0}.</translation>
    </message>
    <message>
        <source>Verdicts of {0} are hidden until this has ended: {1}.</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Urteile von {0} sind verborgen, bis dies beendet ist: {1}.</translation>
    </message>
    <message>
        <source>Verdicts of {0} are hidden until you have ended the same round.</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Urteile von {0} sind verborgen, bis Sie dieselbe Runde beendet haben.</translation>
    </message>
    <message>
        <source>1 pair is</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Paar ist</translation>
    </message>
    <message>
        <source>{0} pairs are</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Paare sind</translation>
    </message>
    <message>
        <source>the College of American Pathologists (2021) advises at least {0} for a validation</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das College of American Pathologists (2021) rät zu mindestens {0} für eine Validierung</translation>
    </message>
    <message>
        <source>{0} looked at; {1}.</source>
        <extracomment>review/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} angesehen; {1}.</translation>
    </message>
</context>
<context>
    <name>core/review/record.py</name>
    <message>
        <source>there is no event {0} that could be reverted</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt kein Ereignis {0}, das sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or removed while it was open.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde verschoben, umbenannt oder entfernt, während sie offen war.</translation>
    </message>
    <message>
        <source>Put it back into {0}, or close it here and open it where it is.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie sie zurück nach {0}, oder schließen Sie sie hier und öffnen Sie sie dort, wo sie ist.</translation>
    </message>
    <message>
        <source>{0} cannot be made: there is no folder {1}.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht anlegen: Es gibt keinen Ordner {1}.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>There is no review {0}.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt keine Begutachtung {0}.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>{0} is open in another session.</source>
        <extracomment>review/record.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist in einer anderen Sitzung offen.</translation>
    </message>
</context>
<context>
    <name>core/review/refusals.py</name>
    <message>
        <source>Make room there, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schaffen Sie dort Platz, und wiederholen Sie den letzten Schritt.</translation>
    </message>
    <message>
        <source>cannot be written: its disk is full.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>cannot be written: the file, its folder or its disk is read-only.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht schreiben: Datei, Ordner oder Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Copy it to a folder in which you may write, and open it there.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Close it there, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schließen Sie sie dort, und wiederholen Sie den letzten Schritt.</translation>
    </message>
    <message>
        <source>is locked by another program.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Choose a file that Verislide has made, NAME.vsreview.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei, die Verislide erstellt hat, NAME.vsreview.</translation>
    </message>
    <message>
        <source>is no review.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist keine Begutachtung.</translation>
    </message>
    <message>
        <source>is damaged: a part of it cannot be read.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist beschädigt: Ein Teil ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Keep it as it is, and go on with a copy from before.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lassen Sie sie, wie sie ist, und machen Sie mit einer früheren Kopie weiter.</translation>
    </message>
    <message>
        <source>cannot be read or written: its disk reports an error.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist nicht lesbar oder schreibbar: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk or the network, and do the last step again.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie Datenträger oder Netzwerk, und wiederholen Sie den letzten Schritt.</translation>
    </message>
    <message>
        <source>Check your rights on the file and on its folder.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie Ihre Rechte an der Datei und ihrem Ordner.</translation>
    </message>
    <message>
        <source>cannot be opened.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check its disk and your rights.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie den Datenträger und Ihre Rechte.</translation>
    </message>
    <message>
        <source>cannot be read or written: {0}.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist nicht lesbar oder schreibbar: {0}.</translation>
    </message>
    <message>
        <source>cannot be opened: its disk knows no locks, so that others could write it at the same time.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht öffnen: Der Datenträger kennt keine Sperren, sodass andere gleichzeitig schreiben könnten.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, and open it there.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie sie auf einen Datenträger dieses Rechners, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie Namen, Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <source>cannot be opened: {0}.</source>
        <extracomment>review/refusals.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht öffnen: {0}.</translation>
    </message>
</context>
<context>
    <name>core/review/report/phrases.py</name>
    <message>
        <source>Nothing can be told yet: there is no reading whose verdicts may be seen.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch lässt sich nichts sagen: Es gibt keinen Durchgang, dessen Urteile gesehen werden dürfen.</translation>
    </message>
    <message>
        <source>There is no slide to be looked at.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt kein Präparat anzusehen.</translation>
    </message>
    <message>
        <source>All {0} conversions were judged the same as their originals.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Konvertierungen wurden als gleich mit ihren Originalen beurteilt.</translation>
    </message>
    <message>
        <source>{0} of {1} conversions were judged the same as their originals; {2}.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Konvertierungen wurden als gleich mit ihren Originalen beurteilt; {2}.</translation>
    </message>
    <message>
        <source>Of {0} conversions: {1}.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Konvertierungen: {1}.</translation>
    </message>
    <message>
        <source>{0} judged all {1} conversions the same as their originals.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} beurteilten alle {1} Konvertierungen als gleich mit ihren Originalen.</translation>
    </message>
    <message>
        <source>{0} judged {1} of {2} conversions the same as their originals; {3}.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} beurteilten {1} von {2} Konvertierungen als gleich mit ihren Originalen; {3}.</translation>
    </message>
    <message>
        <source>{0} different</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translation>{0} verschieden</translation>
    </message>
    <message>
        <source>{0} different so far</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bisher verschieden</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translation>{0} unsicher</translation>
    </message>
    <message>
        <source>{0} unsure so far</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bisher unsicher</translation>
    </message>
    <message>
        <source>{0} judged in part only</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nur teilweise beurteilt</translation>
    </message>
    <message>
        <source>{0} not judged yet</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} noch nicht beurteilt</translation>
    </message>
    <message>
        <source>{0} could not be looked at</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nicht anzusehen</translation>
    </message>
    <message>
        <source>at least one judged {0} different</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mindestens einer beurteilte {0} als verschieden</translation>
    </message>
    <message>
        <source>at least one judged {0} different so far</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mindestens einer beurteilte {0} bisher als verschieden</translation>
    </message>
    <message>
        <source>at least one was unsure of {0}</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mindestens einer war bei {0} unsicher</translation>
    </message>
    <message>
        <source>at least one was unsure of {0} so far</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mindestens einer war bei {0} bisher unsicher</translation>
    </message>
    <message>
        <source>{0} not judged as a whole by all</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nicht von allen ganz beurteilt</translation>
    </message>
    <message>
        <source>{0} not judged by all yet</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} noch nicht von allen beurteilt</translation>
    </message>
    <message>
        <source>The conversion was judged the same as its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung wurde als gleich mit ihrem Original beurteilt.</translation>
    </message>
    <message>
        <source>Whether the conversion is the same as its original was left unsure.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ob die Konvertierung ihrem Original gleicht, blieb unsicher.</translation>
    </message>
    <message>
        <source>Whether the conversion is the same as its original is unsure so far.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ob die Konvertierung ihrem Original gleicht, ist bisher unsicher.</translation>
    </message>
    <message>
        <source>The conversion was judged different from its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung wurde als verschieden von ihrem Original beurteilt.</translation>
    </message>
    <message>
        <source>So far the conversion was judged different from its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bisher wurde die Konvertierung als verschieden von ihrem Original beurteilt.</translation>
    </message>
    <message>
        <source>The conversion was judged in part only.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung wurde nur teilweise beurteilt.</translation>
    </message>
    <message>
        <source>The conversion is not judged yet.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung ist noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>The conversion could not be looked at.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>{0} judged the conversion the same as its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} beurteilten die Konvertierung als gleich mit ihrem Original.</translation>
    </message>
    <message>
        <source>At least one of {0} readings was unsure whether the conversion is the same as its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mindestens einer von {0} Durchgängen war unsicher, ob die Konvertierung ihrem Original gleicht.</translation>
    </message>
    <message>
        <source>At least one of {0} readings is unsure so far whether the conversion is the same as its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mindestens einer von {0} Durchgängen ist bisher unsicher, ob die Konvertierung ihrem Original gleicht.</translation>
    </message>
    <message>
        <source>At least one of {0} readings judged the conversion different from its original.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mindestens einer von {0} Durchgängen beurteilte die Konvertierung als verschieden von ihrem Original.</translation>
    </message>
    <message>
        <source>At least one of {0} readings judged the conversion different from its original so far.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mindestens einer von {0} Durchgängen beurteilte die Konvertierung bisher als verschieden von ihrem Original.</translation>
    </message>
    <message>
        <source>Not all of {0} readings judged the whole conversion.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht alle von {0} Durchgängen beurteilten die ganze Konvertierung.</translation>
    </message>
    <message>
        <source>The conversion is not judged by all of {0} readings yet.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung ist noch nicht in allen {0} Durchgängen beurteilt.</translation>
    </message>
    <message>
        <source>{0} That is what {1} alone said: other readings are hidden yet.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Das sagte {1} allein: Andere Durchgänge sind noch verborgen.</translation>
    </message>
    <message>
        <source>Slide {0} ({1})</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparat {0} ({1})</translation>
    </message>
    <message>
        <source>{0} conversions cannot be read as a whole: {1}.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Konvertierungen sind nicht ganz lesbar: {1}.</translation>
    </message>
    <message>
        <source>Both readings</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beide Durchgänge</translation>
    </message>
    <message>
        <source>All {0} readings</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Durchgänge</translation>
    </message>
    <message>
        <source>{0} was right in {1} of {2} trials ({3}), more often than guessing gives ({4}): the two can be told apart.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hatte in {1} von {2} Versuchen recht ({3}), öfter, als Raten ergibt ({4}): Die beiden lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>{0} was right in {1} of {2} trials ({3}), no more often than guessing gives ({4}): no difference was found in this way.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hatte in {1} von {2} Versuchen recht ({3}), nicht öfter, als Raten ergibt ({4}): Auf diesem Weg fand sich kein Unterschied.</translation>
    </message>
    <message>
        <source>Nothing can be told from so few trials: {0} were made, {1} are needed. {2} was right in {3} of them ({4}; {5}).</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus so wenigen Versuchen lässt sich nichts sagen: {0} wurden gemacht, {1} sind nötig. {2} hatte in {3} davon recht ({4}; {5}).</translation>
    </message>
    <message>
        <source>Nothing can be told from so few trials: in {0} of {1} readings there were fewer than the {2} that are needed, and in none were original and conversion told apart.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus so wenigen Versuchen lässt sich nichts sagen: In {0} von {1} Durchgängen waren es weniger als die {2}, die nötig sind, und in keinem wurden Original und Konvertierung unterschieden.</translation>
    </message>
    <message>
        <source>{0} was right in {1} of {2} trials ({3}), fewer than guessing gives ({4}): a difference may have been seen and taken for its opposite.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hatte in {1} von {2} Versuchen recht ({3}), seltener, als Raten ergibt ({4}): Ein Unterschied kann gesehen und für sein Gegenteil gehalten worden sein.</translation>
    </message>
    <message>
        <source>{0} of {1} readings told original and conversion apart more often than guessing gives (p ≤ {2}).</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Durchgängen unterschieden Original und Konvertierung öfter, als Raten ergibt (p ≤ {2}).</translation>
    </message>
    <message>
        <source>The seal of the blinded test is not open yet: {0} of {1} trials are answered.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Siegel des verblindeten Tests ist noch nicht offen: {0} von {1} Versuchen sind beantwortet.</translation>
    </message>
    <message>
        <source>Fields of 1 slide are not shown; the report says why.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder von 1 Präparat sind nicht gezeigt; der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>Fields of {0} slides are not shown; the report says why.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder von {0} Präparaten sind nicht gezeigt; der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>1 slide could not be opened: of its words only those that the record has were looked for.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Präparat ließ sich nicht öffnen: Von seinen Wörtern wurden nur die gesucht, die das Protokoll hat.</translation>
    </message>
    <message>
        <source>{0} slides could not be opened: of their words only those that the record has were looked for.</source>
        <extracomment>review/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Präparate ließen sich nicht öffnen: Von ihren Wörtern wurden nur die gesucht, die das Protokoll hat.</translation>
    </message>
</context>
<context>
    <name>core/review/same_files.py</name>
    <message>
        <source>{0} is another slide</source>
        <extracomment>review/same_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein anderes Präparat</translation>
    </message>
    <message>
        <source>{0}: {1} is another file</source>
        <extracomment>review/same_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} ist eine andere Datei</translation>
    </message>
    <message>
        <source>{0} is another file</source>
        <extracomment>review/same_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist eine andere Datei</translation>
    </message>
    <message>
        <source>{0} than the one that was identified{1}: its fields and the verdicts given then are about that one.</source>
        <extracomment>review/same_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} als die identifizierte{1}: Felder und damals gegebene Urteile gelten für diese.</translation>
    </message>
    <message>
        <source>Put it back where it was, or begin a new review.</source>
        <extracomment>review/same_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie sie zurück, wo sie war, oder beginnen Sie eine neue Begutachtung.</translation>
    </message>
</context>
<context>
    <name>core/review/schema.py</name>
    <message>
        <source>a migration has changed events</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Umstellung hat Ereignisse geändert</translation>
    </message>
    <message>
        <source>{0} was written by a newer Verislide: its schema is {1}, and this one knows those up to {2}.</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde von einem neueren Verislide geschrieben: Das Schema ist {1}, und dieses kennt sie bis {2}.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>changed or missing</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geändert oder fehlend</translation>
    </message>
    <message>
        <source>{0} is not as Verislide makes a review: its {1} “{2}” is changed or missing.</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht, wie Verislide eine Begutachtung anlegt: {1} „{2}“ ist geändert oder fehlt.</translation>
    </message>
    <message>
        <source>{0} is not as Verislide makes a review: its {1} “{2}” is foreign.</source>
        <extracomment>review/schema.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht, wie Verislide eine Begutachtung anlegt: {1} „{2}“ ist fremd.</translation>
    </message>
</context>
<context>
    <name>core/review/sealing.py</name>
    <message>
        <source>Fields of {0} slides are still being prepared.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder von {0} Präparaten werden noch vorbereitet.</translation>
    </message>
    <message>
        <source>Wait for them.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Warten Sie darauf.</translation>
    </message>
    <message>
        <source>Add slides whose fields can be prepared.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fügen Sie Präparate hinzu, deren Felder sich vorbereiten lassen.</translation>
    </message>
    <message>
        <source>There is no field to be shown.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt kein Feld zum Zeigen.</translation>
    </message>
    <message>
        <source>What was sealed for {0} in {1} is not as it was.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was für {0} in {1} versiegelt wurde, ist nicht, wie es war.</translation>
    </message>
    <message>
        <source>This reading cannot go on: begin another one.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieser Durchgang kann nicht weitergehen: Beginnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Answer them first.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beantworten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{0} fields are without an answer.</source>
        <extracomment>review/sealing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Felder sind ohne Antwort.</translation>
    </message>
</context>
<context>
    <name>core/review/setup.py</name>
    <message>
        <source>forced choice</source>
        <extracomment>review/setup.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erzwungene Wahl</translation>
    </message>
    <message>
        <source>missing tissue</source>
        <extracomment>review/setup.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebe fehlt</translation>
    </message>
</context>
<context>
    <name>core/review/slide_facts.py</name>
    <message>
        <source>The {0} cannot be looked at: {1}</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht ansehen: {1}</translation>
    </message>
    <message>
        <source>Their sizes differ: {0} and {1}.</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ihre Größen sind verschieden: {0} und {1}.</translation>
    </message>
    <message>
        <source>{0} × {1} mm</source>
        <extracomment>review/slide_facts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} mm</translation>
    </message>
</context>
<context>
    <name>core/review/slide_preview.py</name>
    <message>
        <source>{0}
pixel size not known</source>
        <extracomment>review/slide_preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}
Pixelgröße nicht bekannt</translation>
    </message>
    <message>
        <source>{0}
{1} × {2} mm</source>
        <extracomment>review/slide_preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}
{1} × {2} mm</translation>
    </message>
</context>
<context>
    <name>core/review/slides_below.py</name>
    <message>
        <source>Looking into {0}</source>
        <extracomment>review/slides_below.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird durchsucht</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <extracomment>review/slides_below.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose the slides themselves.</source>
        <extracomment>review/slides_below.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bitten Sie um das Recht, ihn zu lesen, oder wählen Sie die Präparate selbst.</translation>
    </message>
</context>
<context>
    <name>core/review/sqlite_file.py</name>
    <message>
        <source>{0} is no review.</source>
        <extracomment>review/sqlite_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Begutachtung.</translation>
    </message>
</context>
<context>
    <name>core/review/stops.py</name>
    <message>
        <source>pair {0}, field {1}{2}</source>
        <extracomment>review/stops.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paar {0}, Feld {1}{2}</translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <extracomment>review/stops.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Runde {1}</translation>
    </message>
</context>
<context>
    <name>core/review/stored.py</name>
    <message>
        <source>{0} is not as it was written. Event {1} ({2}): {3}</source>
        <extracomment>review/stored.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht, wie sie geschrieben wurde. Ereignis {1} ({2}): {3}</translation>
    </message>
    <message>
        <source>Keep it as it is, and go on with a copy from before; docs/review-record.md says what was checked.</source>
        <extracomment>review/stored.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lassen Sie sie, wie sie ist, und machen Sie mit einer früheren Kopie weiter; docs/review-record.md sagt, was geprüft wurde.</translation>
    </message>
    <message>
        <source>its event {0} is none that this version knows</source>
        <extracomment>review/stored.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Ereignis {0} ist keines, das diese Version kennt</translation>
    </message>
    <message>
        <source>{0} makes no review: {1}.</source>
        <extracomment>review/stored.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ergibt keine Begutachtung: {1}.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it, which may be a newer one.</source>
        <extracomment>review/stored.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie sie mit der Version, die sie schrieb; es kann eine neuere sein.</translation>
    </message>
</context>
<context>
    <name>core/review/verifying.py</name>
    <message>
        <source>{0} is damaged: {1}.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>it was edited: event {0} is kept under the number {1}.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es wurde geändert: Ereignis {0} steht unter der Nummer {1}.</translation>
    </message>
    <message>
        <source>it is no event that a review can have there: it is of a newer version, or somebody made it.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein Ereignis, das eine Begutachtung dort haben kann: Es ist von einer neueren Version, oder jemand hat es gemacht.</translation>
    </message>
    <message>
        <source>it begins no review, and none of the others does.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es beginnt keine Begutachtung, und keines der anderen tut es.</translation>
    </message>
    <message>
        <source>{0}, which it names by its SHA-256, was edited.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, das es mit SHA-256 nennt, wurde geändert.</translation>
    </message>
    <message>
        <source>{0}, which it names by its SHA-256, was deleted.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, das es mit SHA-256 nennt, wurde gelöscht.</translation>
    </message>
    <message>
        <source>the secret of the test that it seals ({0}) was deleted.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Geheimnis des Tests, den es versiegelt ({0}), wurde gelöscht.</translation>
    </message>
    <message>
        <source>the secret that is kept of {0} is not the one that it seals.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das gespeicherte Geheimnis von {0} ist nicht das, das es versiegelt.</translation>
    </message>
    <message>
        <source>it opens the seal of {0} with a secret that is not the one that was sealed.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es öffnet das Siegel von {0} mit einem Geheimnis, das nicht das versiegelte ist.</translation>
    </message>
    <message>
        <source>a secret of {0}</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Geheimnis von {0}</translation>
    </message>
    <message>
        <source>its verdict is on pair {0}, and event {1} does not say which files that was.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Urteil gilt Paar {0}, und Ereignis {1} sagt nicht, welche Dateien das waren.</translation>
    </message>
    <message>
        <source>it does not say of which events the report was made.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es sagt nicht, aus welchen Ereignissen der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>it was re-chained, or one before it: the report of event {0} states another SHA-256 of it.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es oder eines davor wurde neu verkettet: Der Bericht von Ereignis {0} nennt einen anderen SHA-256 davon.</translation>
    </message>
    <message>
        <source>{0} is kept, and no event names it: the last events were cut off, or it was put there.</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist da, und kein Ereignis nennt es: Die letzten Ereignisse wurden abgeschnitten, oder es wurde dort hingelegt.</translation>
    </message>
    <message>
        <source>what has the SHA-256 {0}…</source>
        <extracomment>review/verifying.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das mit SHA-256 {0}…</translation>
    </message>
</context>
<context>
    <name>core/review/viewing.py</name>
    <message>
        <source>the cells are others</source>
        <extracomment>review/viewing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Zellen sind andere</translation>
    </message>
    <message>
        <source>no viewing</source>
        <extracomment>review/viewing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Betrachtung</translation>
    </message>
    <message>
        <source>no viewing of this version</source>
        <extracomment>review/viewing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Betrachtung dieser Version</translation>
    </message>
    <message>
        <source>damaged cells</source>
        <extracomment>review/viewing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beschädigte Zellen</translation>
    </message>
</context>
</TS>
