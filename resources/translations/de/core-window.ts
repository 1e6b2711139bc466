<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/ui/about_facts.py</name>
    <message>
        <source>DejaVu Sans Mono</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>DejaVu Sans Mono</translation>
    </message>
    <message>
        <source>License :: OSI Approved :: </source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>License :: OSI Approved :: </translation>
    </message>
    <message>
        <source>Python {0}, Qt {1}, {2} {3}</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>Python {0}, Qt {1}, {2} {3}</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>The list of licences is damaged. Install Verislide anew.</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>Die Liste der Lizenzen ist beschädigt. Installieren Sie Verislide neu.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>{0} und andere</translation>
    </message>
    <message>
        <source>PSF-2.0</source>
        <extracomment>ui/about_facts.py</extracomment>
        <translation>PSF-2.0</translation>
    </message>
</context>
<context>
    <name>core/ui/convert/looks.py</name>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <extracomment>ui/convert/looks.py</extracomment>
        <translation>{0} kann nicht angesehen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <extracomment>ui/convert/looks.py</extracomment>
        <translation>{0} × {1} px</translation>
    </message>
</context>
<context>
    <name>core/ui/convert/runner.py</name>
    <message>
        <source>could not be converted</source>
        <extracomment>ui/convert/runner.py</extracomment>
        <translation>konnte nicht konvertiert werden</translation>
    </message>
    <message>
        <source>{0} cannot be converted: the folder {1} cannot be made ({2}).</source>
        <extracomment>ui/convert/runner.py</extracomment>
        <translation>{0} kann nicht konvertiert werden: Der Ordner {1} kann nicht angelegt werden ({2}).</translation>
    </message>
    <message>
        <source>Choose another folder under “Save in”.</source>
        <extracomment>ui/convert/runner.py</extracomment>
        <translation>Wählen Sie unter „Speichern in“ einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>core/ui/dialogs/measure_words.py</name>
    <message>
        <source>{0} of {1} fields agree</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>{0} von {1} Feldern stimmen überein</translation>
    </message>
    <message>
        <source>Aligned: {0}, within {1} px of where the conversion is shown.</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Ausgerichtet: {0}, auf {1} px genau dort, wo die Konvertierung gezeigt wird.</translation>
    </message>
    <message>
        <source>{0}: {1}, within {2} px of each other.</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>{0}: {1}, auf {2} px untereinander genau.</translation>
    </message>
    <message>
        <source>Not the same tissue: {0} fields show enough to compare, and no place makes them fit.</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Nicht dasselbe Gewebe: {0} Felder zeigen genug zum Vergleichen, und an keiner Stelle passen sie.</translation>
    </message>
    <message>
        <source>Unknown: too little can be compared ({0}).</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Unbekannt: Zu wenig lässt sich vergleichen ({0}).</translation>
    </message>
    <message>
        <source>Shifted by {0} px</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Verschoben um {0} px</translation>
    </message>
    <message>
        <source>turned by {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>gedreht um {0}</translation>
    </message>
    <message>
        <source>scaled by {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>skaliert um {0}</translation>
    </message>
    <message>
        <source>no field lies on both slides</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>kein Feld liegt auf beiden Präparaten</translation>
    </message>
    <message>
        <source>Move right, down</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Nach rechts, unten</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Residual, rms</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Rest, rms</translation>
    </message>
    <message>
        <source>Fields that agree</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Felder in Einklang</translation>
    </message>
    <message>
        <source>of the conversion, which the original stores no level of</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>der Konvertierung, von der das Original keine Ebene speichert</translation>
    </message>
    <message>
        <source>at most {0} are accepted</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>höchstens {0} werden anerkannt</translation>
    </message>
    <message>
        <source>none found ({0})</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>keines gefunden ({0})</translation>
    </message>
    <message>
        <source>Original: {0}, read by {1}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Original: {0}, gelesen mit {1}</translation>
    </message>
    <message>
        <source>Converted: {0}, read by {1}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Konvertiert: {0}, gelesen mit {1}</translation>
    </message>
    <message>
        <source>Found by: {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Gefunden durch: {0}</translation>
    </message>
    <message>
        <source>Sought by: {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Gesucht durch: {0}</translation>
    </message>
    <message>
        <source>Fields: at downsample {0}, {1} level-0 px of the conversion a side, seed {2}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Felder: bei Verkleinerung {0}, {1} px der Ebene 0 der Konvertierung je Seite, Startwert {2}</translation>
    </message>
    <message>
        <source>Move: of the middle of the conversion, at {0}, {1} px</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Bewegung: der Mitte der Konvertierung, bei {0}, {1} px</translation>
    </message>
    <message>
        <source>As many places as good as this by chance: {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>So viele ebenso gute Stellen durch Zufall: {0}</translation>
    </message>
    <message>
        <source>A field agrees within {0} px and with a correlation of {1} or more; at least {2} fields and {3} of those compared must</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Ein Feld stimmt auf {0} px und mit einer Korrelation von {1} oder mehr überein; mindestens {2} Felder und {3} der verglichenen müssen es</translation>
    </message>
    <message>
        <source>Blank below a contrast of {0}, out of focus below a detail of {1} or a share of {2}, repeating above {3}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Leer unter einem Kontrast von {0}, unscharf unter einem Detail von {1} oder einem Anteil von {2}, sich wiederholend über {3}</translation>
    </message>
    <message>
        <source>Computed with {0}</source>
        <extracomment>ui/dialogs/measure_words.py</extracomment>
        <translation>Berechnet mit {0}</translation>
    </message>
</context>
<context>
    <name>core/ui/dialogs/metadata/dialog.py</name>
    <message>
        <source>Read lists of coded values</source>
        <extracomment>ui/dialogs/metadata/dialog.py</extracomment>
        <translation>Listen kodierter Werte lesen</translation>
    </message>
    <message>
        <source>Read what {0} says of itself</source>
        <extracomment>ui/dialogs/metadata/dialog.py</extracomment>
        <translation>Angaben von {0} lesen</translation>
    </message>
    <message>
        <source>{0} cannot be saved: {1}.</source>
        <extracomment>ui/dialogs/metadata/dialog.py</extracomment>
        <translation>{0} kann nicht gespeichert werden: {1}.</translation>
    </message>
</context>
<context>
    <name>core/ui/dialogs/open_pair.py</name>
    <message>
        <source>no original is named</source>
        <extracomment>ui/dialogs/open_pair.py</extracomment>
        <translation>kein Original ist genannt</translation>
    </message>
</context>
<context>
    <name>core/ui/export/preparation.py</name>
    <message>
        <source>The slide cannot be read: {0}.</source>
        <extracomment>ui/export/preparation.py</extracomment>
        <translation>Das Präparat kann nicht gelesen werden: {0}.</translation>
    </message>
</context>
<context>
    <name>core/ui/export/review_keeper.py</name>
    <message>
        <source>confirmations came back</source>
        <extracomment>ui/export/review_keeper.py</extracomment>
        <translation>confirmations came back</translation>
    </message>
    <message>
        <source>check list saved</source>
        <extracomment>ui/export/review_keeper.py</extracomment>
        <translation>check list saved</translation>
    </message>
    <message>
        <source>the check list</source>
        <extracomment>ui/export/review_keeper.py</extracomment>
        <translation>die Prüfliste</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <extracomment>ui/export/review_keeper.py</extracomment>
        <translation>Speichern Sie es in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The check list cannot be written to {0}: {1}.</source>
        <extracomment>ui/export/review_keeper.py</extracomment>
        <translation>Die Prüfliste kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
</context>
<context>
    <name>core/ui/export/runner.py</name>
    <message>
        <source>could not be exported</source>
        <extracomment>ui/export/runner.py</extracomment>
        <translation>konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>{0} cannot be exported: the folder {1} cannot be made ({2}).</source>
        <extracomment>ui/export/runner.py</extracomment>
        <translation>{0} kann nicht exportiert werden: Der Ordner {1} kann nicht angelegt werden ({2}).</translation>
    </message>
    <message>
        <source>the audit log</source>
        <extracomment>ui/export/runner.py</extracomment>
        <translation>das Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>core/ui/figure_drawing.py</name>
    <message>
        <source>DejaVu Sans</source>
        <extracomment>ui/figure_drawing.py</extracomment>
        <translation>DejaVu Sans</translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <extracomment>ui/figure_drawing.py</extracomment>
        <translation>Liberation Sans</translation>
    </message>
    <message>
        <source>Segoe UI</source>
        <extracomment>ui/figure_drawing.py</extracomment>
        <translation>Segoe UI</translation>
    </message>
    <message>
        <source>No font is installed, so the figure would have no words: install one.</source>
        <extracomment>ui/figure_drawing.py</extracomment>
        <translation>Es ist keine Schrift installiert, die Abbildung hätte also keine Wörter: Installieren Sie eine.</translation>
    </message>
    <message>
        <source>The figure could not be made as {0}: choose another format, or fewer pixels.</source>
        <extracomment>ui/figure_drawing.py</extracomment>
        <translation>Die Abbildung konnte nicht als {0} erstellt werden: Wählen Sie ein anderes Format oder weniger Pixel.</translation>
    </message>
</context>
<context>
    <name>core/ui/measure_command.py</name>
    <message>
        <source>measured on {0} fields</source>
        <extracomment>ui/measure_command.py</extracomment>
        <translation>an {0} Feldern gemessen</translation>
    </message>
</context>
<context>
    <name>core/ui/redaction_audit.py</name>
    <message>
        <source>shapes opened</source>
        <extracomment>ui/redaction_audit.py</extracomment>
        <translation>shapes opened</translation>
    </message>
    <message>
        <source>shapes saved</source>
        <extracomment>ui/redaction_audit.py</extracomment>
        <translation>shapes saved</translation>
    </message>
    <message>
        <source>{0} Until the log can be written, nothing is exported from the window.</source>
        <extracomment>ui/redaction_audit.py</extracomment>
        <translation>{0} Bis das Protokoll geschrieben werden kann, wird aus dem Fenster nichts exportiert.</translation>
    </message>
    <message>
        <source>shapes came back</source>
        <extracomment>ui/redaction_audit.py</extracomment>
        <translation>shapes came back</translation>
    </message>
    <message>
        <source>slide drawn on</source>
        <extracomment>ui/redaction_audit.py</extracomment>
        <translation>slide drawn on</translation>
    </message>
</context>
<context>
    <name>core/ui/redaction_jobs.py</name>
    <message>
        <source>The shapes of {0} were saved in {1}, which is not there any more.</source>
        <extracomment>ui/redaction_jobs.py</extracomment>
        <translation>Die Formen von {0} wurden in {1} gespeichert, was nicht mehr da ist.</translation>
    </message>
    <message>
        <source>{0} holds something else than Verislide wrote: say whether it is replaced.</source>
        <extracomment>ui/redaction_jobs.py</extracomment>
        <translation>{0} enthält etwas anderes, als Verislide geschrieben hat: Sagen Sie, ob es ersetzt wird.</translation>
    </message>
    <message>
        <source>Save them in another folder.</source>
        <extracomment>ui/redaction_jobs.py</extracomment>
        <translation>Speichern Sie sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The shapes cannot be written to {0}: {1}.</source>
        <extracomment>ui/redaction_jobs.py</extracomment>
        <translation>Die Formen können nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
</context>
<context>
    <name>core/ui/review/preparer.py</name>
    <message>
        <source>It could not be prepared: {0}</source>
        <extracomment>ui/review/preparer.py</extracomment>
        <translation>Es konnte nicht vorbereitet werden: {0}</translation>
    </message>
    <message>
        <source>pair {0}</source>
        <extracomment>ui/review/preparer.py</extracomment>
        <translation>Paar {0}</translation>
    </message>
</context>
<context>
    <name>core/ui/work/checks.py</name>
    <message>
        <source>{0} read by {1}</source>
        <extracomment>ui/work/checks.py</extracomment>
        <translation>{0} gelesen mit {1}</translation>
    </message>
</context>
</TS>
