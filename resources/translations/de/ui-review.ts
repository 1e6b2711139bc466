<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BlindBar</name>
    <message>
        <source>Optional</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Note on this field</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>Notiz zu diesem Feld</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The original is</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>Das Original ist</translation>
    </message>
    <message>
        <source>X is the same as</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>X ist gleich</translation>
    </message>
    <message>
        <source>An answer moves on to the next field. {0} goes back one field.</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>Eine Antwort führt zum nächsten Feld. {0} geht ein Feld zurück.</translation>
    </message>
    <message>
        <source>{0} on this field</source>
        <extracomment>review/blind_bar.py</extracomment>
        <translation>{0} zu diesem Feld</translation>
    </message>
</context>
<context>
    <name>BlindFields</name>
    <message>
        <source>Read a field</source>
        <extracomment>review/blind_fields.py</extracomment>
        <translation>Ein Feld lesen</translation>
    </message>
</context>
<context>
    <name>BlindPage</name>
    <message>
        <source>The next field is being read.</source>
        <extracomment>review/blind_page.py</extracomment>
        <translation>Das nächste Feld wird gelesen.</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <extracomment>review/blind_page.py</extracomment>
        <translation>{0} beantwortet</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>One moment</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The fields are being prepared</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Die Felder werden vorbereitet</translation>
    </message>
    <message>
        <source>{0} of {1} slides are ready.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} von {1} Präparaten sind bereit.</translation>
    </message>
    <message>
        <source>Order and sides are drawn by lot and sealed as soon as all fields are known; then the test can begin.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Reihenfolge und Seiten werden ausgelost und versiegelt, sobald alle Felder bekannt sind; dann kann der Test beginnen.</translation>
    </message>
    <message>
        <source>Back to the work list</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Zurück zur Arbeitsliste</translation>
    </message>
    <message>
        <source>1 trial</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>1 Durchlauf</translation>
    </message>
    <message>
        <source>{0} trials</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} Durchläufe</translation>
    </message>
    <message>
        <source>{0}, names sealed</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0}, Namen versiegelt</translation>
    </message>
    <message>
        <source>A and B are the original and its conversion, in either order. X is one of them once more: which?</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>A und B sind das Original und seine Konvertierung, in beliebiger Reihenfolge. X ist eines davon noch einmal: welches?</translation>
    </message>
    <message>
        <source>A and B are the original and its conversion, in either order. Which one is the original?</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>A und B sind das Original und seine Konvertierung, in beliebiger Reihenfolge. Welches ist das Original?</translation>
    </message>
    <message>
        <source>{0} answers A, {1} answers B. Nobody is told before the end whether it was right.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} antwortet A, {1} antwortet B. Ob es richtig war, erfährt vor dem Ende niemand.</translation>
    </message>
    <message>
        <source>What it can show</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Was er zeigen kann</translation>
    </message>
    <message>
        <source>1 slide</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>1 Präparat</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} Präparate</translation>
    </message>
    <message>
        <source>Of {0} nothing is shown; the report says why.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Von {0} wird nichts gezeigt; der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>Of {0} no pixel differs: there one can but guess, which hides what others show.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Bei {0} ist kein Pixel verschieden: Dort lässt sich nur raten, und das verdeckt, was andere zeigen.</translation>
    </message>
    <message>
        <source>Order and sides are drawn and will not change. Note this number down: it proves that at the end.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Reihenfolge und Seiten sind ausgelost und ändern sich nicht mehr. Notieren Sie diese Zahl: Sie beweist es am Ende.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This field cannot be read</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Dieses Feld ist nicht lesbar</translation>
    </message>
    <message>
        <source>One of the two slides, which is not said here, cannot be read at this place, or is not the same file.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Eines der beiden Präparate (welches, wird hier nicht gesagt) ist an dieser Stelle nicht lesbar oder nicht dieselbe Datei.</translation>
    </message>
    <message>
        <source>If a disk or a network was gone for a moment, try again. A field that is passed over does not count.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>War ein Datenträger oder ein Netzwerk kurz nicht da, versuchen Sie es noch einmal. Ein übergangenes Feld zählt nicht.</translation>
    </message>
    <message>
        <source>Pass it over</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>All {0} trials are answered</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Alle {0} Durchläufe sind beantwortet</translation>
    </message>
    <message>
        <source>Once the seal is opened, no answer can be changed any more.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Ist das Siegel geöffnet, lässt sich keine Antwort mehr ändern.</translation>
    </message>
    <message>
        <source>Back to the last field</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Zurück zum letzten Feld</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Siegel öffnen</translation>
    </message>
    <message>
        <source>This test cannot go on</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Dieser Test kann nicht weitergehen</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>{0} interval</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0}-Intervall</translation>
    </message>
    <message>
        <source>p, one-sided</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>p, einseitig</translation>
    </message>
    <message>
        <source>Trials needed</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Nötige Durchläufe</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Was er nicht sagt</translation>
    </message>
    <message>
        <source>By magnification</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Nach Vergrößerung</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>p</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>p</translation>
    </message>
    <message>
        <source>Trials</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Right was</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Richtig war</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>All {0} are in the report.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Alle {0} stehen im Bericht.</translation>
    </message>
    <message>
        <source>The order that was opened is the one that was sealed under this number.</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Die geöffnete Reihenfolge ist die, die unter dieser Zahl versiegelt wurde.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>{0} left</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} left, about {1}</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>noch {0}, etwa {1}</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>hit</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>review/blind_say.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>BlindSheet</name>
    <message>
        <source>Sealed under SHA-256</source>
        <extracomment>review/blind_sheet.py</extracomment>
        <translation>Versiegelt unter SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>review/blind_sheet.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this number</source>
        <extracomment>review/blind_sheet.py</extracomment>
        <translation>Diese Zahl kopieren</translation>
    </message>
</context>
<context>
    <name>BlindStrip</name>
    <message>
        <source>Blinded review</source>
        <extracomment>review/blind_strip.py</extracomment>
        <translation>Verblindete Begutachtung</translation>
    </message>
    <message>
        <source>Names sealed</source>
        <extracomment>review/blind_strip.py</extracomment>
        <translation>Namen versiegelt</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>review/blind_strip.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Field {0} of {1}</source>
        <extracomment>review/blind_strip.py</extracomment>
        <translation>Feld {0} von {1}</translation>
    </message>
</context>
<context>
    <name>BlindView</name>
    <message>
        <source>same as A or as B?</source>
        <extracomment>review/blind_view.py</extracomment>
        <translation>gleich A oder gleich B?</translation>
    </message>
    <message>
        <source>A and B</source>
        <extracomment>review/blind_view.py</extracomment>
        <translation>A und B</translation>
    </message>
    <message>
        <source>A, X and B</source>
        <extracomment>review/blind_view.py</extracomment>
        <translation>A, X und B</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Try again</source>
        <extracomment>review/desk.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>DropSide</name>
    <message>
        <source>Folder…</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Slides…</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>Präparate…</translation>
    </message>
    <message>
        <source>Choose other {0}</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>Andere auswählen: {0}</translation>
    </message>
    <message>
        <source>1 slide</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>1 Präparat</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>{0} Präparate</translation>
    </message>
    <message>
        <source>Drop a folder or slides here</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>Ordner oder Präparate hier ablegen</translation>
    </message>
    <message>
        <source>No slides in {0}</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>Keine Präparate in {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <extracomment>review/drop_side.py</extracomment>
        <translation>{0} in {1}</translation>
    </message>
</context>
<context>
    <name>FieldProgress</name>
    <message>
        <source>{0} of {1} fields judged</source>
        <extracomment>review/field_progress.py</extracomment>
        <translation>{0} von {1} Feldern beurteilt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>worst</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>schlechtestes</translation>
    </message>
    <message>
        <source>seam</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>Naht</translation>
    </message>
    <message>
        <source>tissue edge</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>Geweberand</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>{0}, {1} {2}</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>{0}, {1} {2}</translation>
    </message>
    <message>
        <source>Field {0}</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <source>{0} at {1}×</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>{0} bei {1}×</translation>
    </message>
    <message>
        <source>Field {0}{1}  {2}</source>
        <extracomment>review/field_words.py</extracomment>
        <translation>Feld {0}{1}  {2}</translation>
    </message>
    <message>
        <source>This reading has ended: its verdicts stand.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Dieser Durchgang ist beendet: Seine Urteile stehen fest.</translation>
    </message>
    <message>
        <source>It is looked for in {0}.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Gesucht wird in {0}.</translation>
    </message>
    <message>
        <source>Go on with the next field.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Mit dem nächsten Feld weitermachen.</translation>
    </message>
    <message>
        <source>Judged before; another verdict takes its place.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Schon beurteilt; ein anderes Urteil tritt an dessen Stelle.</translation>
    </message>
    <message>
        <source>The field is larger than the panes: drag to see all of it.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Das Feld ist größer als die Ansichten: ziehen, um alles zu sehen.</translation>
    </message>
    <message>
        <source>A verdict moves on to the next field that is not judged.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Ein Urteil führt zum nächsten Feld, das nicht beurteilt ist.</translation>
    </message>
    <message>
        <source>The next fields are being prepared, and come by themselves.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Die nächsten Felder werden vorbereitet und kommen von selbst.</translation>
    </message>
    <message>
        <source>, {0} %</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>, {0} %</translation>
    </message>
    <message>
        <source>, about {0} left</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>, noch etwa {0}</translation>
    </message>
    <message>
        <source>Preparing this pair</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Dieses Paar wird vorbereitet</translation>
    </message>
    <message>
        <source>{0}{1}{2}. The next field comes by itself.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>{0}{1}{2}. Das nächste Feld kommt von selbst.</translation>
    </message>
    <message>
        <source>{0} verdicts: {1} same, {2} unsure, {3} different.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>{0} Urteile: {1} gleich, {2} unsicher, {3} verschieden.</translation>
    </message>
    <message>
        <source>1 pair could not be looked at.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>1 Paar konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>{0} pairs could not be looked at.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>{0} Paare konnten nicht angesehen werden.</translation>
    </message>
    <message>
        <source>All fields are judged</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Alle Felder sind beurteilt</translation>
    </message>
    <message>
        <source>Once the round is ended, its verdicts stand.</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Ist die Runde beendet, stehen ihre Urteile fest.</translation>
    </message>
    <message>
        <source>End this round</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Diese Runde beenden</translation>
    </message>
    <message>
        <source>Undo the last verdict</source>
        <extracomment>review/reading_hints.py</extracomment>
        <translation>Letztes Urteil rückgängig machen</translation>
    </message>
    <message>
        <source>no trial answered.</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>kein Durchlauf beantwortet.</translation>
    </message>
    <message>
        <source>{0} of {1} trials answered.</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} von {1} Durchläufen beantwortet.</translation>
    </message>
    <message>
        <source>{0} of {1} fields judged.</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} von {1} Feldern beurteilt.</translation>
    </message>
    <message>
        <source>{0} same</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} unsicher</translation>
    </message>
    <message>
        <source>{0} different</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} verschieden</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} nicht beurteilt</translation>
    </message>
    <message>
        <source>{0} cannot be judged</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} nicht beurteilbar</translation>
    </message>
    <message>
        <source>1 slide</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>1 Präparat</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} Präparate</translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>beendet am {0}</translation>
    </message>
    <message>
        <source>{0}, rounds {1} and {2}</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0}, Runden {1} und {2}</translation>
    </message>
    <message>
        <source>{0} and {1}, round {2}</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} und {1}, Runde {2}</translation>
    </message>
    <message>
        <source>nothing that both judged</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>nichts, was beide beurteilt haben</translation>
    </message>
    <message>
        <source>{0} of {1} agree</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} von {1} stimmen überein</translation>
    </message>
    <message>
        <source>{0} ({1} to {2} %), one verdict throughout: no kappa</source>
        <extracomment>review/reading_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ({1} bis {2} %), durchweg ein Urteil: kein Kappa</translation>
    </message>
    <message>
        <source>{0}, kappa {1}</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0}, Kappa {1}</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} ({1} bis {2})</translation>
    </message>
    <message>
        <source>kappa {0}</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>Kappa {0}</translation>
    </message>
    <message>
        <source>no kappa</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>kein Kappa</translation>
    </message>
    <message>
        <source>{0} fields: {1}. {2} slides: {3}.</source>
        <extracomment>review/reading_words.py</extracomment>
        <translation>{0} Felder: {1}. {2} Präparate: {3}.</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>equal for reading</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>zum Befunden gleich</translation>
    </message>
    <message>
        <source>look again later</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>später noch einmal ansehen</translation>
    </message>
    <message>
        <source>differs for reading</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>zum Befunden verschieden</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Seam</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Naht</translation>
    </message>
    <message>
        <source>Missing tissue</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Gewebe fehlt</translation>
    </message>
    <message>
        <source>Artefact</source>
        <extracomment>review/verdict_words.py</extracomment>
        <translation>Artefakt</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>{0} for “{1}” lies beside {2} for “{3}”.</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>{0} für „{1}“ liegt neben {2} für „{3}“.</translation>
    </message>
    <message>
        <source>Magnification {0}×</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Vergrößerung {0}×</translation>
    </message>
    <message>
        <source>Same, or A in a blinded test</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Gleich, oder A im verblindeten Test</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Different, or B in a blinded test</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Verschieden, oder B im verblindeten Test</translation>
    </message>
    <message>
        <source>Answer A</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Antwort A</translation>
    </message>
    <message>
        <source>Answer B</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Antwort B</translation>
    </message>
    <message>
        <source>Next field</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Field before</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Feld davor</translation>
    </message>
    <message>
        <source>Next pair</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Pair before</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Paar davor</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Back to the work list</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Zurück zur Arbeitsliste</translation>
    </message>
    <message>
        <source>See the other slide, while held</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Das andere Präparat sehen, solange gehalten</translation>
    </message>
    <message>
        <source>Curtain</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>SSIM</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Farbprofile</translation>
    </message>
    <message>
        <source>All of the slide</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Ganzes Präparat</translation>
    </message>
    <message>
        <source>Verdict on the whole slide</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Urteil über das ganze Präparat</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Full screen with nothing but the slides</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Vollbild nur mit den Präparaten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Keys of this window</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Magnifications</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Vergrößerungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>F8, F9, F10 or the number pad</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>F8, F9, F10 oder Ziffernblock</translation>
    </message>
    <message>
        <source>Left hand on the keys</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Linke Hand auf den Tasten</translation>
    </message>
    <message>
        <source>Right hand on the keys</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Rechte Hand auf den Tasten</translation>
    </message>
    <message>
        <source>Presenter</source>
        <extracomment>review/key_sets.py</extracomment>
        <translation>Presenter</translation>
    </message>
</context>
<context>
    <name>ReviewKeysDialog</name>
    <message>
        <source>Keys for reviews</source>
        <extracomment>review/keys_dialog.py</extracomment>
        <translation>Tasten für Begutachtungen</translation>
    </message>
    <message>
        <source>Choose a set of keys; then, if you like, other keys for single commands.</source>
        <extracomment>review/keys_dialog.py</extracomment>
        <translation>Wählen Sie einen Satz Tasten; dann, wenn Sie möchten, andere Tasten für einzelne Befehle.</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <extracomment>review/keys_dialog.py</extracomment>
        <translation>Satz von Tasten</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>What is asked</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Blinded: ABX</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Verblindet: ABX</translation>
    </message>
    <message>
        <source>Blinded: original?</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Verblindet: Original?</translation>
    </message>
    <message>
        <source>For reading, is the conversion the same? Names are shown.</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Ist die Konvertierung zum Befunden gleich? Die Namen sind zu sehen.</translation>
    </message>
    <message>
        <source>One field three times, names sealed: is X the same as A or B?</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Ein Feld dreimal, Namen versiegelt: Ist X gleich A oder B?</translation>
    </message>
    <message>
        <source>One field twice, names sealed: which one is the original?</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Ein Feld zweimal, Namen versiegelt: Welches ist das Original?</translation>
    </message>
    <message>
        <source>Right in per cent of trials</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Richtig in Prozent der Durchläufe</translation>
    </message>
    <message>
        <source>Certainty in per cent</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Sicherheit in Prozent</translation>
    </message>
    <message>
        <source>Error in per cent</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Irrtum in Prozent</translation>
    </message>
    <message>
        <source>Times that each field is shown</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Wie oft jedes Feld gezeigt wird</translation>
    </message>
    <message>
        <source>May be enlarged until single pixels and their grid show</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Darf vergrößert werden, bis einzelne Pixel und ihr Gitter zu sehen sind</translation>
    </message>
    <message>
        <source>Each field is shown</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Jedes Feld wird gezeigt</translation>
    </message>
    <message>
        <source>times</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>Whoever is right in</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Wer richtig liegt in</translation>
    </message>
    <message>
        <source>of trials</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>der Durchläufe</translation>
    </message>
    <message>
        <source>certainty, error</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Sicherheit, Irrtum</translation>
    </message>
    <message>
        <source>is found out with</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>wird erkannt mit</translation>
    </message>
    <message>
        <source>Counting the trials that are needed…</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>Nötige Durchläufe werden gezählt…</translation>
    </message>
    <message>
        <source>{0} trials are needed.</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>{0} Durchläufe sind nötig.</translation>
    </message>
    <message>
        <source>{0} trials are needed, this review has {1}.</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation>{0} Durchläufe sind nötig, diese Begutachtung hat {1}.</translation>
    </message>
    <message>
        <source>Counting the trials that are needed …</source>
        <extracomment>review/kind_form.py</extracomment>
        <translation type="vanished">Nötige Durchläufe werden gezählt …</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Kind</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Why it has no pair</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Warum es kein Paar hat</translation>
    </message>
    <message>
        <source>Slides that are not paired</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Präparate ohne Paar</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>review/left_out_table.py</extracomment>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <extracomment>review/note_field.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>review/note_field.py</extracomment>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Note on this field</source>
        <extracomment>review/note_field.py</extracomment>
        <translation>Notiz zu diesem Feld</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1} in the note)</source>
        <extracomment>review/note_field.py</extracomment>
        <translation>{0} (Strg+{1} in der Notiz)</translation>
    </message>
    <message>
        <source>Enter keeps it, Ctrl+1 to Ctrl+{0} say what differs</source>
        <extracomment>review/note_field.py</extracomment>
        <translation>Eingabetaste behält sie, Strg+1 bis Strg+{0} sagen, was verschieden ist</translation>
    </message>
</context>
<context>
    <name>PairLook</name>
    <message>
        <source>Conversion</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>{0}, as a whole</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation>{0}, als Ganzes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>review/pair_look.py</extracomment>
        <translation type="vanished">Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>PairsTable</name>
    <message>
        <source>Its report</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Sein Bericht</translation>
    </message>
    <message>
        <source>The report.json that the converter left with it names this original.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Die report.json, die der Konverter dazulegte, nennt dieses Original.</translation>
    </message>
    <message>
        <source>Both files are called alike.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Beide Dateien heißen gleich.</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>The folder of one is called as the other.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Der Ordner der einen heißt wie die andere.</translation>
    </message>
    <message>
        <source>Both state the same slide ID or barcode.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Beide nennen dieselbe Präparat-ID oder denselben Barcode.</translation>
    </message>
    <message>
        <source>Same slide ID</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Gleiche Präparat-ID</translation>
    </message>
    <message>
        <source>Name and size</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Name und Größe</translation>
    </message>
    <message>
        <source>Several are called alike; of these, this one has its size.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Mehrere heißen gleich; von diesen hat dieses seine Größe.</translation>
    </message>
    <message>
        <source>Nothing but their size says that they belong together.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Nur ihre Größe sagt, dass sie zusammengehören.</translation>
    </message>
    <message>
        <source>Size only: check it</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Nur Größe: bitte prüfen</translation>
    </message>
    <message>
        <source>A table of pairs names both.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Eine Tabelle von Paaren nennt beide.</translation>
    </message>
    <message>
        <source>The table</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>You paired them.</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Sie haben sie zu einem Paar gemacht.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Paired by</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Paar durch</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Paare</translation>
    </message>
    <message>
        <source>{0}: check it</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>{0}: bitte prüfen</translation>
    </message>
    <message>
        <source>Double-click or F2 to call it otherwise</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Doppelklick oder F2, um es anders zu nennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out, unpaired</source>
        <extracomment>review/pairs_table.py</extracomment>
        <translation>Herausnehmen, ohne Paar</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Kept as</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Begutachtung {0}</translation>
    </message>
    <message>
        <source>Name or code</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Folder: change</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Ordner: ändern</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Befunder:in</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the review</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Ordner für die Begutachtung</translation>
    </message>
    <message>
        <source>Beside the slides</source>
        <extracomment>review/place_form.py</extracomment>
        <translation>Neben den Präparaten</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Fields</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Worst fields</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Schlechteste Felder</translation>
    </message>
    <message>
        <source>Random fields</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Zufällige Felder</translation>
    </message>
    <message>
        <source>Fields at camera seams</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Felder an Kameranähten</translation>
    </message>
    <message>
        <source>Fields at tissue edges</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Felder an Geweberändern</translation>
    </message>
    <message>
        <source>Every field at {0}×</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Jedes Feld bei {0}×</translation>
    </message>
    <message>
        <source>Worst by</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Schlechteste nach</translation>
    </message>
    <message>
        <source>1:{0}</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>1:{0}</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Volle Auflösung</translation>
    </message>
    <message>
        <source>Compared at</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Verglichen bei</translation>
    </message>
    <message>
        <source>Random field</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Zufälliges Feld</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Nummer der Auslosung</translation>
    </message>
    <message>
        <source>Only some pairs, drawn by lot:</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Nur einige Paare, ausgelost:</translation>
    </message>
    <message>
        <source>Per cent of the pairs</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Prozent der Paare</translation>
    </message>
    <message>
        <source>Each reader gets the pairs in another order</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Jede Person bekommt die Paare in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Days before a second round</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Tage vor einer zweiten Runde</translation>
    </message>
    <message>
        <source>Camera seams</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Kameranähte</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Tissue edges</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Geweberänder</translation>
    </message>
    <message>
        <source>Worst</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>SSIM looks at structure, of all or of tissue alone; CIEDE2000 at colour as people see it</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>SSIM betrachtet die Struktur, von allem oder nur von Gewebe; CIEDE2000 die Farbe, wie Menschen sie sehen</translation>
    </message>
    <message>
        <source>Full resolution finds the finest differences, and takes longest</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Die volle Auflösung findet die feinsten Unterschiede und dauert am längsten</translation>
    </message>
    <message>
        <source>Its size, in pixels of the original</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Seine Größe in Pixeln des Originals</translation>
    </message>
    <message>
        <source>The same number draws the same fields and pairs again, another one others</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Dieselbe Nummer lost wieder dieselben Felder und Paare aus, eine andere andere</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Auslosung</translation>
    </message>
    <message>
        <source>Nobody has to read twice; whoever begins again before so many days have gone is asked why</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Niemand muss zweimal befunden; wer vor Ablauf so vieler Tage neu beginnt, wird nach dem Grund gefragt</translation>
    </message>
    <message>
        <source>A second round, if any, after</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Eine zweite Runde, falls gewünscht, nach</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>A validation should have {0} cases or more (CAP 2021).</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Eine Validierung sollte mindestens {0} Fälle haben (CAP 2021).</translation>
    </message>
    <message>
        <source>Both slides are compared in the background to find them.</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Um sie zu finden, werden beide Präparate im Hintergrund verglichen.</translation>
    </message>
    <message>
        <source>Random fields are drawn from tissue; nothing has to be compared.</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Zufällige Felder werden aus dem Gewebe ausgelost; nichts muss verglichen werden.</translation>
    </message>
    <message>
        <source>Every field is judged at each of these.</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Jedes Feld wird bei jeder davon beurteilt.</translation>
    </message>
    <message>
        <source>None ticked: every field is judged once, at 1:1.</source>
        <extracomment>review/plan_form.py</extracomment>
        <translation>Keine angekreuzt: Jedes Feld wird einmal beurteilt, bei 1:1.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Befunder:in</translation>
    </message>
    <message>
        <source>Name or code</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Reader, by name or code</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Befunder:in, Name oder Kürzel</translation>
    </message>
    <message>
        <source>Show the result</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for beginning before the washout is over</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Grund, vor dem Ende der Auswaschphase zu beginnen</translation>
    </message>
    <message>
        <source>Go on reading instead</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Lieber weiter befunden</translation>
    </message>
    <message>
        <source>Who reads? A code does as well as a name; it stands in the record and in the report.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Wer befundet? Ein Kürzel genügt wie ein Name; es steht im Protokoll und im Bericht.</translation>
    </message>
    <message>
        <source>Round {0}: {1}</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0}: {1}</translation>
    </message>
    <message>
        <source>Round 1 has not begun.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde 1 hat nicht begonnen.</translation>
    </message>
    <message>
        <source>“{0}” has not read here before.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>„{0}“ hat hier noch nicht befundet.</translation>
    </message>
    <message>
        <source>Check the name: it stands in the record from then on.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Prüfen Sie den Namen: Er steht von da an im Protokoll.</translation>
    </message>
    <message>
        <source>Round {0} ended on {1}.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0} endete am {1}.</translation>
    </message>
    <message>
        <source>Another round is optional.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Eine weitere Runde ist freiwillig.</translation>
    </message>
    <message>
        <source>Round {0} is due from {1} on, {2} days later; to begin it before needs a reason.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0} ist ab {1} fällig, {2} Tage später; sie vorher zu beginnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>End round {0}</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0} beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make the report</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0} beginnen</translation>
    </message>
    <message>
        <source>Start as a new reader</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Als neue Person beginnen</translation>
    </message>
    <message>
        <source>End this round</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Diese Runde beenden</translation>
    </message>
    <message>
        <source>Start round {0} all the same</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Runde {0} trotzdem beginnen</translation>
    </message>
    <message>
        <source>No pair can be looked at.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Kein Paar lässt sich ansehen.</translation>
    </message>
    <message>
        <source>There is no pair.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Es gibt kein Paar.</translation>
    </message>
    <message>
        <source>A blinded test begins when all pairs are prepared;</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Ein verblindeter Test beginnt, wenn alle Paare vorbereitet sind;</translation>
    </message>
    <message>
        <source>1 is not yet.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>1 ist es noch nicht.</translation>
    </message>
    <message>
        <source>{0} are not yet.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>{0} sind es noch nicht.</translation>
    </message>
    <message>
        <source>What was judged stands from then on, and others may be shown it.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>Was beurteilt wurde, steht von da an fest, und andere dürfen es sehen.</translation>
    </message>
    <message>
        <source>1 field has no verdict.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>1 Feld hat kein Urteil.</translation>
    </message>
    <message>
        <source>{0} fields have no verdict.</source>
        <extracomment>review/reader_panel.py</extracomment>
        <translation>{0} Felder haben kein Urteil.</translation>
    </message>
</context>
<context>
    <name>ReadingFlow</name>
    <message>
        <source>Not counted: the field had only just come.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Nicht gezählt: Das Feld war eben erst gekommen.</translation>
    </message>
    <message>
        <source>Not counted: the field was not there yet when the key was pressed.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Nicht gezählt: Das Feld war noch nicht da, als die Taste gedrückt wurde.</translation>
    </message>
    <message>
        <source>Nothing of this slide was judged: judge a field of it first.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Von diesem Präparat wurde nichts beurteilt: Beurteilen Sie zuerst ein Feld davon.</translation>
    </message>
    <message>
        <source>This is the first pair.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Dies ist das erste Paar.</translation>
    </message>
    <message>
        <source>This is the last pair.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Dies ist das letzte Paar.</translation>
    </message>
    <message>
        <source>This is the first field.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Dies ist das erste Feld.</translation>
    </message>
    <message>
        <source>This is the last field.</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>Dies ist das letzte Feld.</translation>
    </message>
    <message>
        <source>{0} is left out: {1}</source>
        <extracomment>review/reading_flow.py</extracomment>
        <translation>{0} wird ausgelassen: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>{0} · {1}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>what the rule says</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>was die Regel sagt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>{0} ({1} von {2})</translation>
    </message>
    <message>
        <source>Pair {0} of {1}, {2}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>Paar {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>, about {0}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>, etwa {0}</translation>
    </message>
    <message>
        <source>{0} left{1}</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>{0} übrig{1}</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>review/reading_page.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Slide</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Ways to see the pair</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Arten, das Paar zu sehen</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Slide so far: {0}</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Präparat bisher: {0}</translation>
    </message>
    <message>
        <source>Slide: {0}</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Präparat: {0}</translation>
    </message>
    <message>
        <source>By the rule of this review.</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Nach der Regel dieser Begutachtung.</translation>
    </message>
    <message>
        <source>Your own verdict.</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Ihr eigenes Urteil.</translation>
    </message>
    <message>
        <source>{0}: unsure at best.</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>{0}: höchstens unsicher.</translation>
    </message>
    <message>
        <source>Change it with {0}.</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Ändern mit {0}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>What the rule says: {0}</source>
        <extracomment>review/reading_strip.py</extracomment>
        <translation>Was die Regel sagt: {0}</translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>{0}, round {1}</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>{0}, Runde {1}</translation>
    </message>
    <message>
        <source>Nobody has begun to read.</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Niemand hat begonnen.</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>As a validation</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Als Validierung</translation>
    </message>
    <message>
        <source>Fields: {0}.</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Felder: {0}.</translation>
    </message>
    <message>
        <source>Slides: {0}.</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Präparate: {0}.</translation>
    </message>
    <message>
        <source>{0} of other files are left out.</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>{0} von anderen Dateien sind ausgelassen.</translation>
    </message>
    <message>
        <source>All of round {0}</source>
        <extracomment>review/readings_panel.py</extracomment>
        <translation>Alle der Runde {0}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Change</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Folder: change</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Ordner: ändern</translation>
    </message>
    <message>
        <source>With pictures of fields: original, conversion and map of SSIM</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Mit Bildern von Feldern: Original, Konvertierung und SSIM-Karte</translation>
    </message>
    <message>
        <source>Also a version without names, paths and identifiers, to hand on</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Auch eine Fassung ohne Namen, Pfade und Kennungen zum Weitergeben</translation>
    </message>
    <message>
        <source>Make the report</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Work list</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Pages to sign (PDF/A), tables (CSV), and JSON for other programs. Nothing leaves this computer.</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Seiten zum Unterschreiben (PDF/A), Tabellen (CSV) und JSON für andere Programme. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Making the report</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Dieses System öffnet dafür nichts. Er ist hier: {0}</translation>
    </message>
    <message>
        <source>The report that was there stays. This one is in {0}.</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Der Bericht, der da war, bleibt. Dieser ist in {0}.</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <extracomment>review/report_page.py</extracomment>
        <translation>Kein Bericht wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Fields that make a slide different</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Felder, die ein Präparat verschieden machen</translation>
    </message>
    <message>
        <source>Fields that make a slide unsure</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Felder, die ein Präparat unsicher machen</translation>
    </message>
    <message>
        <source>% of fields</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>% der Felder</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>fields</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Feldern</translation>
    </message>
    <message>
        <source>Slide is different</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Präparat ist verschieden bei</translation>
    </message>
    <message>
        <source>or more</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>Slide is unsure</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>Präparat ist unsicher bei</translation>
    </message>
    <message>
        <source>or more, unsure or different</source>
        <extracomment>review/rule_fields.py</extracomment>
        <translation>oder mehr, unsicher oder verschieden</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Change the rule</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Reason: verdicts were given already</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Grund: Es wurden schon Urteile gegeben</translation>
    </message>
    <message>
        <source>Reason for another rule</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Grund für eine andere Regel</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed on {0} by {1}, after {2} verdicts on fields. Before: {3}</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Geändert am {0} von {1}, nach {2} Urteilen über Felder. Vorher: {3}</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Grund: {0}</translation>
    </message>
    <message>
        <source>The rule as it is. Another one holds for what was judged before, too.</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Die Regel, wie sie ist. Eine andere gilt auch für das, was vorher beurteilt wurde.</translation>
    </message>
    <message>
        <source>None of your verdicts on slides changes.</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Keines Ihrer Urteile über Präparate ändert sich.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Your verdicts that change: {0}.</source>
        <extracomment>review/rule_panel.py</extracomment>
        <translation>Ihre Urteile, die sich ändern: {0}.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Begutachtung beginnen</translation>
    </message>
    <message>
        <source>New review</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Neue Begutachtung</translation>
    </message>
    <message>
        <source>One file holds all that is said and done; a folder beside it holds comparisons, which can be made again. Nothing leaves this computer.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Eine Datei hält alles fest, was gesagt und getan wird; ein Ordner daneben enthält Vergleiche, die sich neu erstellen lassen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Looking for slides…</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Präparate werden gesucht…</translation>
    </message>
    <message>
        <source>No slides belong together by themselves: pair them by hand.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Keine Präparate gehören von selbst zusammen: Bilden Sie die Paare von Hand.</translation>
    </message>
    <message>
        <source>conversions</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Konvertierungen</translation>
    </message>
    <message>
        <source>originals</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Now the {0}: drop their folder, or choose it.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Jetzt die {0}: ihren Ordner ablegen oder auswählen.</translation>
    </message>
    <message>
        <source>Drop the folder of the originals and that of the conversions.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Legen Sie den Ordner der Originale und den der Konvertierungen hier ab.</translation>
    </message>
    <message>
        <source>Choose how many fields are looked at.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Wählen Sie, wie viele Felder angesehen werden.</translation>
    </message>
    <message>
        <source>Give the review a title.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Geben Sie der Begutachtung einen Titel.</translation>
    </message>
    <message>
        <source>Type your name, or a code that stands for it.</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>Geben Sie Ihren Namen ein oder ein Kürzel, das für ihn steht.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Paare</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>1 field</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>{0} magnifications</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Vergrößerungen</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Urteile</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0} trials</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Durchläufe</translation>
    </message>
    <message>
        <source>1 slide without a pair stays out</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>1 Präparat ohne Paar bleibt draußen</translation>
    </message>
    <message>
        <source>{0} slides without a pair stay out</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation>{0} Präparate ohne Paar bleiben draußen</translation>
    </message>
    <message>
        <source>Looking for slides …</source>
        <extracomment>review/setup_page.py</extracomment>
        <translation type="vanished">Präparate werden gesucht …</translation>
    </message>
</context>
<context>
    <name>SlidesStep</name>
    <message>
        <source>Slides</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Conversions</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Konvertierungen</translation>
    </message>
    <message>
        <source>Choose a table of pairs…</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Tabelle von Paaren auswählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The review leaves the pair out; both its slides are listed as not paired</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Die Begutachtung lässt das Paar aus; seine beiden Präparate stehen in der Liste ohne Paar</translation>
    </message>
    <message>
        <source>Pair by hand</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Paar von Hand bilden</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Show both slides of the chosen pair</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Beide Präparate des gewählten Paars zeigen</translation>
    </message>
    <message>
        <source>Drop the folder of the originals and the folder of their conversions.</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Legen Sie den Ordner der Originale und den ihrer Konvertierungen hier ab.</translation>
    </message>
    <message>
        <source>Which conversion is of which original is found out by names and by what the slides state.</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Welche Konvertierung zu welchem Original gehört, ergibt sich aus Namen und aus dem, was die Präparate angeben.</translation>
    </message>
    <message>
        <source>Press Enter: everything else is set already, and can be changed on this page.</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Drücken Sie die Eingabetaste: Alles Übrige ist schon eingestellt und lässt sich auf dieser Seite ändern.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>“{0}” is hardly a pair. {1}</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>„{0}“ ist kaum ein Paar. {1}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Tabelle von Paaren</translation>
    </message>
    <message>
        <source>pairs.csv</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>pairs.csv</translation>
    </message>
    <message>
        <source>Save the pairs as a table</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Paare als Tabelle speichern</translation>
    </message>
    <message>
        <source>The pairs are saved in {0}.</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Die Paare sind in {0} gespeichert.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>Looking for slides</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Präparate werden gesucht</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>{0} Paare</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>{0} aus {1}</translation>
    </message>
    <message>
        <source>{0}, {1} to be checked</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>{0}, {1} zu prüfen</translation>
    </message>
    <message>
        <source>No pairs in {0}</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Keine Paare in {0}</translation>
    </message>
    <message>
        <source>No pairs yet</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Noch keine Paare</translation>
    </message>
    <message>
        <source>Or drop one folder that holds both, or a table of pairs.</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Oder legen Sie einen Ordner ab, der beides enthält, oder eine Tabelle von Paaren.</translation>
    </message>
    <message>
        <source>Hide the pictures</source>
        <extracomment>review/slides_step.py</extracomment>
        <translation>Bilder ausblenden</translation>
    </message>
</context>
<context>
    <name>Unpaired</name>
    <message>
        <source>Conversion to pair</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Konvertierung für das Paar</translation>
    </message>
    <message>
        <source>Original to pair</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Original für das Paar</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Paar bilden</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Not paired: {0}</source>
        <extracomment>review/unpaired.py</extracomment>
        <translation>Ohne Paar: {0}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>The conversion against the original, for reading this field</source>
        <extracomment>review/verdict_bar.py</extracomment>
        <translation>Die Konvertierung gegen das Original, zum Befunden dieses Felds</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>review/verdict_bar.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>{0} judged, {1} unsure, {2} different</source>
        <extracomment>review/verdict_bar.py</extracomment>
        <translation>{0} beurteilt, {1} unsicher, {2} verschieden</translation>
    </message>
    <message>
        <source>{0} on this field</source>
        <extracomment>review/verdict_bar.py</extracomment>
        <translation>{0} zu diesem Feld</translation>
    </message>
    <message>
        <source>{0}. {1} undoes it.</source>
        <extracomment>review/verdict_bar.py</extracomment>
        <translation>{0}. {1} macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>VerdictWriter</name>
    <message>
        <source>There is no verdict to undo.</source>
        <extracomment>review/verdict_writer.py</extracomment>
        <translation>Es gibt kein Urteil, das rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>This reading has ended: its verdicts stand.</source>
        <extracomment>review/verdict_writer.py</extracomment>
        <translation>Dieser Durchgang ist beendet: Seine Urteile stehen fest.</translation>
    </message>
</context>
<context>
    <name>ViewingMap</name>
    <message>
        <source>LOOKED AT</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>Opening the slides…</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>Präparate werden geöffnet…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>Noch wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>No tissue was found on this slide.</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>Auf diesem Präparat wurde kein Gewebe gefunden.</translation>
    </message>
    <message>
        <source>{0} of the tissue was on screen for {1} or more in all.</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation>{0} des Gewebes waren insgesamt {1} oder länger auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Opening the slides …</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation type="vanished">Präparate werden geöffnet …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <extracomment>review/viewing_map.py</extracomment>
        <translation type="vanished">{0} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Opening the review</source>
        <extracomment>review/window.py</extracomment>
        <translation>Begutachtung wird geöffnet</translation>
    </message>
    <message>
        <source>Blinded review</source>
        <extracomment>review/window.py</extracomment>
        <translation>Verblindete Begutachtung</translation>
    </message>
    <message>
        <source>{0} – Review</source>
        <extracomment>review/window.py</extracomment>
        <translation>{0} – Begutachtung</translation>
    </message>
    <message>
        <source>New review</source>
        <extracomment>review/window.py</extracomment>
        <translation>Neue Begutachtung</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>review/window.py</extracomment>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Preparing pair {0}</source>
        <extracomment>review/window.py</extracomment>
        <translation>Paar {0} wird vorbereitet</translation>
    </message>
    <message>
        <source>{0} · {1} %</source>
        <extracomment>review/window.py</extracomment>
        <translation>{0} · {1} %</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Change keys</source>
        <extracomment>review/window_menu.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <extracomment>review/window_menu.py</extracomment>
        <translation>Dunkles oder helles Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Keys, text size and view</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>Tasten, Schriftgröße und Ansicht</translation>
    </message>
    <message>
        <source>{0} at work</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>{0} Arbeitszeit</translation>
    </message>
    <message>
        <source>1 answer</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>{0} Antworten</translation>
    </message>
    <message>
        <source>1 field judged</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>1 Feld beurteilt</translation>
    </message>
    <message>
        <source>{0} fields judged</source>
        <extracomment>review/window_status.py</extracomment>
        <translation>{0} Felder beurteilt</translation>
    </message>
</context>
<context>
    <name>WorklistDetails</name>
    <message>
        <source>Try again</source>
        <extracomment>review/worklist_details.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{0} more: choose a pair to see why.</source>
        <extracomment>review/worklist_details.py</extracomment>
        <translation>{0} weitere: Wählen Sie ein Paar, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Slides that were named at the beginning and have no counterpart</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Präparate, die am Anfang genannt wurden und kein Gegenstück haben</translation>
    </message>
    <message>
        <source>How far this reading is</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Wie weit dieser Durchgang ist</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Make the report of what has been judged</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Bericht über das Beurteilte erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this review; all is kept</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Diese Begutachtung schließen; alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Original and conversion, named, side by side.</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Original und Konvertierung, mit Namen, nebeneinander.</translation>
    </message>
    <message>
        <source>Blinded: is X A or B?</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Verblindet: Ist X A oder B?</translation>
    </message>
    <message>
        <source>Blinded: which one is the original?</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Verblindet: Welches ist das Original?</translation>
    </message>
    <message>
        <source>{0} of {1} pairs prepared.</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>{0} von {1} Paaren vorbereitet.</translation>
    </message>
    <message>
        <source>{0} cannot be judged.</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>{0} nicht beurteilbar.</translation>
    </message>
    <message>
        <source>Spot check: {0} of {1} pairs drawn by lot.</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>Stichprobe: {0} von {1} Paaren ausgelost.</translation>
    </message>
    <message>
        <source>1 slide was left out</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>1 Präparat wurde ausgelassen</translation>
    </message>
    <message>
        <source>{0} slides were left out</source>
        <extracomment>review/worklist_page.py</extracomment>
        <translation>{0} Präparate wurden ausgelassen</translation>
    </message>
</context>
<context>
    <name>WorklistTable</name>
    <message>
        <source>Conversion</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Pairs of this review</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Paare dieser Begutachtung</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, own</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>{0}, eigenes</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>{0} bisher</translation>
    </message>
    <message>
        <source>The reader's own verdict, not the rule's</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Das eigene Urteil, nicht das der Regel</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Preparing, {0} %</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In Vorbereitung, {0} %</translation>
    </message>
    <message>
        <source>Ready, in part</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Bereit, zum Teil</translation>
    </message>
    <message>
        <source>Ready, {0} of {1} fields</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Bereit, {0} von {1} Feldern</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>First fields</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Erste Felder</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <extracomment>review/worklist_table.py</extracomment>
        <translation>Nicht beurteilbar</translation>
    </message>
</context>
</TS>
