<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/export/associated.py</name>
    <message>
        <source>{0} has no {1} to export.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1} zum Exportieren.</translation>
    </message>
    <message>
        <source>It has {0}: choose of these.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es hat {0}: Wählen Sie davon.</translation>
    </message>
    <message>
        <source>Nothing is stored beside its levels.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Neben den Ebenen ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>{0} cannot be exported with its {1}: nobody has reviewed what they show.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit Begleitbildern exportieren ({1}): Niemand hat durchgesehen, was sie zeigen.</translation>
    </message>
    <message>
        <source>Confirm the check list in the window; the command takes what “Save check list” saved there (--review FILE); or say why they are exported without (--override REASON).</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bestätigen Sie die Prüfliste im Fenster; der Befehl nimmt, was „Prüfliste speichern“ dort speicherte (--review FILE); oder sagen Sie, warum sie ohne exportiert werden (--override REASON).</translation>
    </message>
    <message>
        <source>The {0} has {1} shape of its own.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} eigene Form.</translation>
    </message>
    <message>
        <source>The {0} has {1} shapes of its own.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} eigene Formen.</translation>
    </message>
    <message>
        <source>are hidden in it, too</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>werden auch darin verdeckt</translation>
    </message>
    <message>
        <source>hide nothing of it</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verdecken nichts davon</translation>
    </message>
    <message>
        <source>{0} {1} Shapes of the slide are hidden in it, too.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} Formen des Präparats werden auch darin verdeckt.</translation>
    </message>
    <message>
        <source>{0} {1} Shapes of the slide hide nothing of it.</source>
        <extracomment>export/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} Formen des Präparats verdecken nichts davon.</translation>
    </message>
</context>
<context>
    <name>core/export/batch.py</name>
    <message>
        <source>Check its name.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{0} cannot be exported: there is no such file.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht exportieren: Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>Name every slide once.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nennen Sie jedes Präparat einmal.</translation>
    </message>
    <message>
        <source>{0} is named twice.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist doppelt genannt.</translation>
    </message>
    <message>
        <source>{0} of {1}: </source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1}: </translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird angesehen</translation>
    </message>
    <message>
        <source>{0} of {1}{2}: {3}: </source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1}{2}: {3}: </translation>
    </message>
    <message>
        <source>, about {0} left</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, noch etwa {0}</translation>
    </message>
    <message>
        <source>{0} has several files of {1}: {2}.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat mehrere Dateien mit {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} and {1} are the same slide, which has one code.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} sind dasselbe Präparat, das einen Code hat.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>it is no report of exports</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein Bericht über Exporte</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verschieben Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} would have to be replaced: {1}.</source>
        <extracomment>export/batch.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} müsste ersetzt werden: {1}.</translation>
    </message>
</context>
<context>
    <name>core/export/check_list.py</name>
    <message>
        <source>Shape {0}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form {0}</translation>
    </message>
    <message>
        <source>Shape {0} on {1}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form {0} auf {1}</translation>
    </message>
    <message>
        <source>{0} has no reason: choose one, or say in its text what it hides.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Grund: Wählen Sie einen, oder sagen Sie im Text, was sie verdeckt.</translation>
    </message>
    <message>
        <source>px of level 0</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>px der Ebene 0</translation>
    </message>
    <message>
        <source>px of the picture</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>px des Bildes</translation>
    </message>
    <message>
        <source>{0} at {1}, px of level 0{2}. It hides what it is to hide.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bei {1}, px der Ebene 0{2}. Sie verdeckt, was sie verdecken soll.</translation>
    </message>
    <message>
        <source>{0} at {1}, px of the picture{2}. It hides what it is to hide.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bei {1}, px des Bildes{2}. Sie verdeckt, was sie verdecken soll.</translation>
    </message>
    <message>
        <source>A line</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Linie</translation>
    </message>
    <message>
        <source>A point</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>A polygon</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Polygon</translation>
    </message>
    <message>
        <source>A rectangle</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Rechteck</translation>
    </message>
    <message>
        <source>An ellipse</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Ellipse</translation>
    </message>
    <message>
        <source>It is left out of the export.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es wird nicht exportiert.</translation>
    </message>
    <message>
        <source>{0} shape</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Form</translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Formen</translation>
    </message>
    <message>
        <source> (and those of the slide, if its place there is known)</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> (und die des Präparats, falls die Lage darauf bekannt ist)</translation>
    </message>
    <message>
        <source>It becomes a file of its own, with {0} filled{1}, and shows nothing more that has to be hidden.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es wird eine eigene Datei, mit {0} gefüllt{1}, und zeigt sonst nichts, was zu verdecken wäre.</translation>
    </message>
    <message>
        <source>{0} x {1} px. {2}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} x {1} px. {2}</translation>
    </message>
    <message>
        <source>Of {0} fields of the slide {1}, {2} and {3}; {4}.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Feldern des Präparats: {1}, {2} und {3}; {4}.</translation>
    </message>
    <message>
        <source>are replaced</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>werden ersetzt</translation>
    </message>
    <message>
        <source>is replaced</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>are added</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kommen hinzu</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>levels {0}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0}</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>the exported region of it</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der exportierte Bereich davon</translation>
    </message>
    <message>
        <source>the frame that is shown</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der gezeigte Frame</translation>
    </message>
    <message>
        <source>{0} frame</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Frame</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Frames</translation>
    </message>
    <message>
        <source>The picture itself</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Bild selbst</translation>
    </message>
    <message>
        <source>The slide itself</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat selbst</translation>
    </message>
    <message>
        <source>Somebody has looked at {0} as it is exported ({1}): nothing else has to be hidden.</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jemand hat angesehen, wie {0} exportiert wird ({1}): Sonst ist nichts zu verdecken.</translation>
    </message>
    <message>
        <source> on {0}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> auf {0}</translation>
    </message>
    <message>
        <source>Shape {0}{1}</source>
        <extracomment>export/check_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Form {0}{1}</translation>
    </message>
</context>
<context>
    <name>core/export/checks/associated.py</name>
    <message>
        <source>Hidden pixels of associated images</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verdeckte Pixel der Begleitbilder</translation>
    </message>
    <message>
        <source>Other pixels of associated images</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Andere Pixel der Begleitbilder</translation>
    </message>
    <message>
        <source>The manifest tells other associated images than those that were chosen.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Manifest nennt andere Begleitbilder als die ausgewählten.</translation>
    </message>
    <message>
        <source>Associated images were exported though nobody reviewed them or said why not.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begleitbilder wurden exportiert, obwohl niemand sie durchsah oder sagte, warum nicht.</translation>
    </message>
    <message>
        <source>{0}: the original has no {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Das Original hat kein {1}.</translation>
    </message>
    <message>
        <source>{0} x {1} px instead of {2} x {3} px</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} x {1} px statt {2} x {3} px</translation>
    </message>
    <message>
        <source>{0}: the manifest says that it has {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Das Manifest sagt, es habe {1}.</translation>
    </message>
    <message>
        <source>{0} has another pixel size in the manifest than in the original.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat im Manifest eine andere Pixelgröße als im Original.</translation>
    </message>
    <message>
        <source>“{0}” are hidden in it; it should be “{1}”</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>darin ist verdeckt: „{0}“; richtig wäre „{1}“</translation>
    </message>
    <message>
        <source>{0}: the manifest says that {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Das Manifest sagt: {1}.</translation>
    </message>
    <message>
        <source>its place is “{0}”; it should be “{1}”</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Lage ist „{0}“; richtig wäre „{1}“</translation>
    </message>
    <message>
        <source>The files hold the pictures of levels and no others: no label, no macro, no thumbnail, no preview.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Dateien enthalten die Bilder der Ebenen und keine anderen: kein Etikett, kein Übersichtsbild, kein Vorschaubild, keine Vorschau.</translation>
    </message>
    <message>
        <source>Beside levels the files hold only what was chosen, each as large as in the original: {0}. No other label, macro, thumbnail or preview is in them.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Neben Ebenen enthalten die Dateien nur, was ausgewählt wurde, jeweils so groß wie im Original: {0}. Kein anderes Etikett, Übersichts- oder Vorschaubild ist darin.</translation>
    </message>
    <message>
        <source>1 shape</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Form</translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} eigen</translation>
    </message>
    <message>
        <source> and those of the slide</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> und die des Präparats</translation>
    </message>
    <message>
        <source>{0} (its place on the slide is not known)</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} (die Lage auf dem Präparat ist nicht bekannt)</translation>
    </message>
    <message>
        <source>{0}: pixels that meet a shape</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Pixel, die eine Form berührt</translation>
    </message>
    <message>
        <source>{0}: pixels that have to be fill, by {1}</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Pixel, die nach {1} Füllung sein müssen</translation>
    </message>
    <message>
        <source>All {0} pixels of associated images that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2}{3}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Pixel der Begleitbilder, die eine Form treffen, mit eigener Geometrie berechnet, und alle {1}, die mit ihnen zu füllen sind, weil sie um die Formen liegen, sind {2}{3}.</translation>
    </message>
    <message>
        <source> by {0}</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> um {0}</translation>
    </message>
    <message>
        <source>No shape hides a pixel of the associated images, which was reviewed, or somebody said why not.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Form verdeckt ein Pixel der Begleitbilder; das wurde durchgesehen, oder jemand sagte, warum nicht.</translation>
    </message>
    <message>
        <source>No pixel of the associated images lies outside the masks, so that none was compared.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Pixel der Begleitbilder liegt außerhalb der Masken, daher wurde keines verglichen.</translation>
    </message>
    <message>
        <source>All {0} pixels of associated images outside the masks</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Pixel der Begleitbilder außerhalb der Masken</translation>
    </message>
    <message>
        <source>{0} are exactly the original's, as they are stored.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sind genau die des Originals, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>{0} differ from the original's by {1} grey levels at most, by {2} in the mean, no more than this encoding makes them.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weichen von denen des Originals um höchstens {1} Graustufen ab, im Mittel um {2}, nicht mehr, als diese Kodierung bewirkt.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/buried.py</name>
    <message>
        <source>a comment in a tile</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Kommentar in einer Kachel</translation>
    </message>
    <message>
        <source>a name of a field</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Feldname</translation>
    </message>
    <message>
        <source>a private element</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein privates Element</translation>
    </message>
    <message>
        <source>the preamble</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Präambel</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Farbprofil</translation>
    </message>
    <message>
        <source>
active adapter algorithm algoritm applied avegare average b barcode bgr bitdepth blue brightness camera
cameraimagedivisionsperside channel color compression concat content contrast count creating creation
creationdatetime current data datafile datetime default digitalgain digitizer do empty exp exposure
exposurepercentage extended factor file fill filter finding finished fliphorz flipvert focus focusing format
fov fovs fucusing g gamma general green guide hardware height hier hierarchical histogram hysteresis id image
imagenumber in indexfile individually is layer level magnification map master maximum micrometer micrometers
mirax modified modify name nonhier nonhierlayer not num number object objective optovar overlap
pageelementcount pagelength per pixel pixels plane position preview project r real red resized rotation scan
scanmap scanned scanner scanning sec section sharpened size slide software sqrt stageposmap step stitching
storing this threshold thumbnail time times type use utc val value version vimslide walkedmask width x xdiff y
ydiff z zdiff
</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>
active adapter algorithm algoritm applied avegare average b barcode bgr bitdepth blue brightness camera
cameraimagedivisionsperside channel color compression concat content contrast count creating creation
creationdatetime current data datafile datetime default digitalgain digitizer do empty exp exposure
exposurepercentage extended factor file fill filter finding finished fliphorz flipvert focus focusing format
fov fovs fucusing g gamma general green guide hardware height hier hierarchical histogram hysteresis id image
imagenumber in indexfile individually is layer level magnification map master maximum micrometer micrometers
mirax modified modify name nonhier nonhierlayer not num number object objective optovar overlap
pageelementcount pagelength per pixel pixels plane position preview project r real red resized rotation scan
scanmap scanned scanner scanning sec section sharpened size slide software sqrt stageposmap step stitching
storing this threshold thumbnail time times type use utc val value version vimslide walkedmask width x xdiff y
ydiff z zdiff
</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_bytes.py</name>
    <message>
        <source>{0} is no whole DICOM file of a slide ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine vollständige DICOM-Datei eines Präparats ({1}).</translation>
    </message>
    <message>
        <source>no pixels follow its header</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dem Kopf folgen keine Pixel</translation>
    </message>
    <message>
        <source>it holds more or less bytes than its frames take</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie enthält mehr oder weniger Bytes, als die Frames brauchen</translation>
    </message>
    <message>
        <source>the byte that fills up its pixels is not zero</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Füllbyte der Pixel ist nicht null</translation>
    </message>
    <message>
        <source>it does not end where its frames end</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie endet nicht, wo die Frames enden</translation>
    </message>
    <message>
        <source>its table says other places of the frames than they have</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Tabelle nennt andere Stellen der Frames, als sie haben</translation>
    </message>
    <message>
        <source>its extended table does not agree with the frames</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die erweiterte Tabelle stimmt nicht mit den Frames überein</translation>
    </message>
    <message>
        <source>it cannot be told where its frames begin</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es lässt sich nicht sagen, wo die Frames beginnen</translation>
    </message>
    <message>
        <source>its frames lie in more pieces than one</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Frames liegen in mehr als einem Stück</translation>
    </message>
    <message>
        <source>{0} does not say in which plane its frames lie ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, in welcher Fokusebene die Frames liegen ({1}).</translation>
    </message>
    <message>
        <source>a frame lies at {0}, {1}</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Frame liegt bei {0}, {1}</translation>
    </message>
    <message>
        <source>{0} does not say where its frames lie ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, wo die Frames liegen ({1}).</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_expected.py</name>
    <message>
        <source>{0} does not say how large its pixels are, so that no DICOM can have been made.</source>
        <extracomment>export/checks/dicom_expected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, wie groß die Pixel sind, daher kann kein DICOM erstellt worden sein.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_files.py</name>
    <message>
        <source>its preamble is not zero</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Präambel ist nicht null</translation>
    </message>
    <message>
        <source>its header holds bytes that belong to none of its elements</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Kopf enthält Bytes, die zu keinem Element gehören</translation>
    </message>
    <message>
        <source>it has no table that says where its frames are</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie hat keine Tabelle, die sagt, wo die Frames sind</translation>
    </message>
    <message>
        <source>two of its frames lie at the same place</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zwei Frames liegen an derselben Stelle</translation>
    </message>
    <message>
        <source>{0}: of its colour profile, {1}.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: zum Farbprofil: {1}.</translation>
    </message>
    <message>
        <source>{0}: it says that it is another kind of picture than a level.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Sie gibt sich als andere Art von Bild als eine Ebene aus.</translation>
    </message>
    <message>
        <source>{0}: its head names another instance than its data set.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Der Kopf nennt eine andere Instanz als der Datensatz.</translation>
    </message>
    <message>
        <source>{0}: it holds an identifier of the original.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Sie enthält eine Kennung des Originals.</translation>
    </message>
    <message>
        <source>{0} belong to one study, series and frame of reference, each with an identifier of its own that its head names too; none of the {1} identifiers of the original is in them.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gehören zu einer Studie, einer Serie und einem Bezugsrahmen, jede mit eigener Kennung, die auch der Kopf nennt; keine der {1} Kennungen des Originals ist darin.</translation>
    </message>
    <message>
        <source>identifiers of the original</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kennungen des Originals</translation>
    </message>
    <message>
        <source>The files have more than one {0}.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Dateien haben mehr als ein {0}.</translation>
    </message>
    <message>
        <source>Two files have the same identifier.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zwei Dateien haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>1 error</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>dciodvfy finds {0} in {1}, none that the original is without.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dciodvfy findet {0} in {1}, keinen, den das Original nicht hat.</translation>
    </message>
    <message>
        <source>{0} errors</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gab keine Antwort</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_original.py</name>
    <message>
        <source>The original</source>
        <extracomment>export/checks/dicom_original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pictures.py</name>
    <message>
        <source>Frames and windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frames und Fenster</translation>
    </message>
    <message>
        <source>The original cannot be read ({0}).</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original ist nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>{0} is in colour and has no values to keep.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist in Farbe und hat keine Werte zu behalten.</translation>
    </message>
    <message>
        <source>The manifest does not say through which window a picture is shown.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Manifest sagt nicht, durch welches Fenster ein Bild gezeigt wird.</translation>
    </message>
    <message>
        <source>The original has no such window or LUT as the manifest says.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original hat kein Fenster und keine LUT, wie das Manifest sagt.</translation>
    </message>
    <message>
        <source>, each through {0}</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, jeder durch {0}</translation>
    </message>
    <message>
        <source>1 window</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Fenster</translation>
    </message>
    <message>
        <source>{0} windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Fenster</translation>
    </message>
    <message>
        <source>1 frame</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Frame</translation>
    </message>
    <message>
        <source>The files show {0}, as chosen, and no others{1}, with the numbers that the original, the list of common windows, or what lies outside of the masks says; what numbers of 16 bits mean, and what pixel sizes are about, is as the original says.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Dateien zeigen {0}, wie ausgewählt, und keine anderen{1}, mit den Zahlen, die das Original, die Liste üblicher Fenster oder das außerhalb der Masken sagt; was Zahlen von 16 Bit bedeuten und wofür Pixelgrößen gelten, ist, wie das Original sagt.</translation>
    </message>
    <message>
        <source>The manifest tells other frames or windows than those that were chosen.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Manifest nennt andere Frames oder Fenster als die ausgewählten.</translation>
    </message>
    <message>
        <source>the manifest says otherwise what its pixel size is about</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest sagt anderes darüber, wofür die Pixelgröße gilt</translation>
    </message>
    <message>
        <source>the manifest says that pixels have other sides than the original does</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest gibt den Pixeln andere Seiten als das Original</translation>
    </message>
    <message>
        <source>the manifest tells a window of a picture in colour</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest nennt ein Fenster eines Farbbilds</translation>
    </message>
    <message>
        <source>the manifest says of other files that they keep values</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest sagt von anderen Dateien, dass sie Werte behalten</translation>
    </message>
    <message>
        <source>the manifest states other values for its numbers</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest nennt andere Werte für die Zahlen</translation>
    </message>
    <message>
        <source>the manifest states another unit of its values</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest nennt eine andere Einheit der Werte</translation>
    </message>
    <message>
        <source>the manifest states other numbers of the window {0} than the original or the list of windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Manifest nennt andere Zahlen des Fensters {0} als das Original oder die Liste der Fenster</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pieces.py</name>
    <message>
        <source>the frame from pixel {0}, {1}</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Frame ab Pixel {0}, {1}</translation>
    </message>
    <message>
        <source>In {0}, {1}</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In {0}, {1}</translation>
    </message>
    <message>
        <source>{0} is not stored.</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{0} decodes by {1} to an array of {2}.</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} dekodiert mit {1} zu einem Array von {2}.</translation>
    </message>
    <message>
        <source>{0} bytes follow its end marker</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bytes folgen dem Endmarker</translation>
    </message>
    <message>
        <source>it holds the marker FF{0}, which has no place there</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält den Marker FF{0}, der dort nichts zu suchen hat</translation>
    </message>
    <message>
        <source>it is no whole JPEG-LS stream</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein vollständiger JPEG-LS-Strom</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pixels.py</name>
    <message>
        <source>{0}: it says that its pixels are the original ones, and some are filled.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es sagt, die Pixel seien die ursprünglichen, und einige sind gefüllt.</translation>
    </message>
    <message>
        <source>{0}: the original stores it in another way.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Das Original speichert es auf andere Weise.</translation>
    </message>
    <message>
        <source>{0}: it is stored in one of the two only.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nur in einem der beiden gespeichert.</translation>
    </message>
    <message>
        <source>{0}: it is not the stored frame of the original.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nicht der gespeicherte Frame des Originals.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_stated.py</name>
    <message>
        <source>Transmission illumination</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Transmission illumination</translation>
    </message>
    <message>
        <source>Reflection illumination</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Reflection illumination</translation>
    </message>
    <message>
        <source>White color</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>White color</translation>
    </message>
    <message>
        <source>Basic Application Confidentiality Profile</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Basic Application Confidentiality Profile</translation>
    </message>
    <message>
        <source>Clean Pixel Data</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Clean Pixel Data</translation>
    </message>
    <message>
        <source>De-identifying Equipment</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>De-identifying Equipment</translation>
    </message>
    <message>
        <source>{0} 1.2.840.10008.1.2.1 {1} SM DCM SCT SRT ISO_IR 192 ORIGINAL DERIVED PRIMARY VOLUME NONE RESAMPLED</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} 1.2.840.10008.1.2.1 {1} SM DCM SCT SRT ISO_IR 192 ORIGINAL DERIVED PRIMARY VOLUME NONE RESAMPLED</translation>
    </message>
    <message>
        <source>LABEL OVERVIEW THUMBNAIL LOCALIZER SLIDE_CORNER REMOVED MODIFIED UTF-8</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>LABEL OVERVIEW THUMBNAIL LOCALIZER SLIDE_CORNER REMOVED MODIFIED UTF-8</translation>
    </message>
    <message>
        <source>it holds {0}, which is not on the list</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie enthält {0}, das nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>its {0} has another value than it may</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat einen anderen Wert als erlaubt</translation>
    </message>
    <message>
        <source>it lacks {0}, which the original states</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ihr fehlt {0}, das das Original angibt</translation>
    </message>
    <message>
        <source>it lacks {0}</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt {0}</translation>
    </message>
    <message>
        <source>it says that the patient's identity was not removed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie sagt, die Identität sei nicht entfernt</translation>
    </message>
    <message>
        <source>it says that the patient's identity was removed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie sagt, die Identität sei entfernt</translation>
    </message>
    <message>
        <source>it claims other methods of de-identification than were applied</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie nennt andere Verfahren der De-Identifizierung als die angewendeten</translation>
    </message>
    <message>
        <source>it does not say that nothing is burned in, though it was reviewed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie sagt nicht, dass nichts eingebrannt ist, obwohl durchgesehen wurde</translation>
    </message>
    <message>
        <source>its frame {0} says another place than it has</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frame {0} nennt eine andere Stelle, als er hat</translation>
    </message>
</context>
<context>
    <name>core/export/checks/file_checks.py</name>
    <message>
        <source>Bytes accounted for</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Byte zugeordnet</translation>
    </message>
    <message>
        <source>Stated beside pixels</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Angaben neben den Pixeln</translation>
    </message>
    <message>
        <source>Associated images</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begleitbilder</translation>
    </message>
    <message>
        <source>{0} has the size that the manifest and the original say, in files and manifest, and the original's pixel size.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat die Größe, die Manifest und Original sagen, in Dateien und Manifest, und die Pixelgröße des Originals.</translation>
    </message>
    <message>
        <source>{0} have the size that the manifest and the original say, in files and manifest, and the original's pixel size.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} haben die Größe, die Manifest und Original sagen, in Dateien und Manifest, und die Pixelgröße des Originals.</translation>
    </message>
    <message>
        <source>Colour profiles hold the numbers of the original's by which colours are worked out, and no date, maker or text of it; or there is none.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbprofile enthalten die Zahlen des Originals, nach denen Farben berechnet werden, und weder Datum noch Hersteller noch Text davon; oder es gibt keines.</translation>
    </message>
    <message>
        <source>level {0}: width in the original (px)</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Breite im Original (px)</translation>
    </message>
    <message>
        <source>level {0}: height in the original (px)</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Höhe im Original (px)</translation>
    </message>
    <message>
        <source>is a part of a segment or chunk that is on the list, or of the compressed picture; nothing follows its end.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist Teil eines Segments oder Chunks auf der Liste oder des komprimierten Bildes; nach dem Ende folgt nichts.</translation>
    </message>
    <message>
        <source>Every byte of the files {0}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Byte der Dateien {0}</translation>
    </message>
    <message>
        <source>Every byte of the file belongs to an object that a page needs, to their table or to the trailer; dictionaries hold names that are on the list, streams are pages, pictures, letters, the colours of the screen or what the file says of itself, and end where they should.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Byte der Datei gehört zu einem Objekt, das eine Seite braucht, zu deren Tabelle oder zum Trailer; Dictionaries enthalten Namen auf der Liste, Streams sind Seiten, Bilder, Buchstaben, die Farben des Bildschirms oder was die Datei über sich sagt, und enden, wo sie sollen.</translation>
    </message>
    <message>
        <source>Every byte of the files belongs to an element of the header, an offset table, which is right, or a frame, or makes the length of one even; preambles are zero, and every frame holds compressed pixels only.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Byte der Dateien gehört zu einem Element des Kopfes, einer richtigen Offset-Tabelle oder einem Frame, oder macht die Länge eines solchen gerade; Präambeln sind null, und jeder Frame enthält nur komprimierte Pixel.</translation>
    </message>
    <message>
        <source>Every byte of the file belongs to its header, a directory, the values of a tag or a tile, or is a zero between them; every tile ends with its compressed pixels and holds nothing else.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Byte der Datei gehört zum Kopf, zu einem Verzeichnis, den Werten eines Tags oder einer Kachel, oder ist eine Null dazwischen; jede Kachel endet mit ihren komprimierten Pixeln und enthält sonst nichts.</translation>
    </message>
    <message>
        <source>{0} Of the associated images every byte {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bei den Begleitbildern jedes Byte: {1}</translation>
    </message>
    <message>
        <source>description of the series</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beschreibung der Serie</translation>
    </message>
    <message>
        <source>study date</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>frame, window</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frame, Fenster</translation>
    </message>
    <message>
        <source>associated image</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begleitbild</translation>
    </message>
    <message>
        <source>EXIF and XMP state the study code, the modality, {0} and pixel size{1}, exactly, and nothing else; the resolution is the original's.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>EXIF und XMP geben Studiencode, Modalität, {0} und Pixelgröße{1} genau an und sonst nichts; die Auflösung ist die des Originals.</translation>
    </message>
    <message>
        <source>EXIF and XMP state the study code, {0} and pixel size{1}, exactly, and nothing else; the resolution is the original's.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>EXIF und XMP geben Studiencode, {0} und Pixelgröße{1} genau an und sonst nichts; die Auflösung ist die des Originals.</translation>
    </message>
    <message>
        <source>the modality, </source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Modalität, </translation>
    </message>
    <message>
        <source>Pages state study code, modality, frame, window, pixel size, the patient's sides, a bar and its scale, which is right, and what was typed for this export, exactly, and nothing else; so does the file's XMP.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seiten geben Studiencode, Modalität, Frame, Fenster, Pixelgröße, die Körperseiten, einen Balken und seinen richtigen Maßstab und das für diesen Export Eingegebene genau an und sonst nichts; ebenso das XMP der Datei.</translation>
    </message>
    <message>
        <source>The files state elements that are on the list and no others, each with a value that it may have: the original's numbers and words of the standard, the study code, and what says nothing. That the patient's identity was removed is said only where the original says that nothing is burned into its pixels, or everything was reviewed; clean pixels are claimed only then.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Dateien geben Elemente auf der Liste an und keine anderen, jedes mit einem erlaubten Wert: Zahlen des Originals und Wörter des Standards, den Studiencode und Nichtssagendes. Dass die Identität entfernt ist, wird nur gesagt, wo das Original sagt, dass nichts in die Pixel eingebrannt ist, oder alles durchgesehen wurde; nur dann gelten Pixel als sauber.</translation>
    </message>
    <message>
        <source>The directories hold tags that are on the list and no others, each with a value that it may have.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Verzeichnisse enthalten Tags auf der Liste und keine anderen, jedes mit einem erlaubten Wert.</translation>
    </message>
    <message>
        <source>{0} In associated images {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} In Begleitbildern: {1}</translation>
    </message>
    <message>
        <source>it has {0} x {1} px, not {2} x {3} px</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat {0} x {1} px, nicht {2} x {3} px</translation>
    </message>
    <message>
        <source>{0} as the manifest says</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wie das Manifest sagt</translation>
    </message>
    <message>
        <source>it has {0} x {1} px, not {2} as the manifest says</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat {0} x {1} px, nicht {2}, wie das Manifest sagt</translation>
    </message>
    <message>
        <source>1 page</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>it has {0} instead of {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat {0} statt {1}</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>page {0} shows no picture of {1}, or others beside it</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seite {0} zeigt kein Bild von {1} oder andere daneben</translation>
    </message>
    <message>
        <source>The manifest tells other levels than those that were chosen.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Manifest nennt andere Ebenen als die ausgewählten.</translation>
    </message>
    <message>
        <source>{0}: level {1} shows {2} instead of {3}.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Ebene {1} zeigt {2} statt {3}.</translation>
    </message>
    <message>
        <source>{0}: level {1} has another pixel size in the manifest than in the original.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Ebene {1} hat im Manifest eine andere Pixelgröße als im Original.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/inventory.py</name>
    <message>
        <source>no shape</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Form</translation>
    </message>
    <message>
        <source>shapes of its own</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigene Formen</translation>
    </message>
    <message>
        <source>shapes of the slide</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Formen des Präparats</translation>
    </message>
    <message>
        <source>{0} and of the slide</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und des Präparats</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist von anderer Art</translation>
    </message>
    <message>
        <source>it names two codes, or two formats</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es nennt zwei Codes oder zwei Formate</translation>
    </message>
    <message>
        <source>a file shows no level, or several</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Datei zeigt keine Ebene oder mehrere</translation>
    </message>
    <message>
        <source>between its fields</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zwischen den Feldern</translation>
    </message>
    <message>
        <source>{0} is none of an export, or damaged ({1}).</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gehört zu keinem Export oder ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>a file shows a level and an associated image</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Datei zeigt eine Ebene und ein Begleitbild</translation>
    </message>
    <message>
        <source>a file lies outside of the folder</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Datei liegt außerhalb des Ordners</translation>
    </message>
    <message>
        <source>a number of something is none</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Anzahl ist keine</translation>
    </message>
    <message>
        <source>a pixel size is none</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Pixelgröße ist keine</translation>
    </message>
    <message>
        <source>at its top</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>in file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in Datei {0}</translation>
    </message>
    <message>
        <source>in a level of file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in einer Ebene der Datei {0}</translation>
    </message>
    <message>
        <source>about the associated image in file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Begleitbild in Datei {0}</translation>
    </message>
    <message>
        <source>among the settings</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei den Einstellungen</translation>
    </message>
    <message>
        <source>in shape {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in Form {0}</translation>
    </message>
    <message>
        <source>in the list of software</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in der Softwareliste</translation>
    </message>
    <message>
        <source>about the original</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Original</translation>
    </message>
    <message>
        <source>about the audit log</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Prüfprotokoll</translation>
    </message>
    <message>
        <source>{0} holds something of its own {1}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält etwas Eigenes {1}.</translation>
    </message>
    <message>
        <source>{0} tells frames or windows, which slides do not have.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt Frames oder Fenster, die Präparate nicht haben.</translation>
    </message>
    <message>
        <source>{0} tells other shapes than those that were drawn.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt andere Formen als die gezeichneten.</translation>
    </message>
    <message>
        <source>{0} tells other shapes of the {1} than those that were drawn on it.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt andere Formen ({1}) als die darauf gezeichneten.</translation>
    </message>
    <message>
        <source>{0} states a SHA-256 that the original's files do not have.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt einen SHA-256, den die Dateien des Originals nicht haben.</translation>
    </message>
    <message>
        <source>{0} holds nothing but its own fields, and of {1} the geometry and the reason, as drawn.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält nichts als die eigenen Felder und von {1} Geometrie und Grund, wie gezeichnet.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>{0} names a file twice.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt eine Datei doppelt.</translation>
    </message>
    <message>
        <source>{0} is no plain file.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>{0} is in the folder, but not in {1}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist im Ordner, aber nicht in {1}.</translation>
    </message>
    <message>
        <source>{0} is not there, or no plain file.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht da oder keine einfache Datei.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; {2} says {3}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} Bytes; {2} sagt {3}.</translation>
    </message>
    <message>
        <source>{0} has another SHA-256 than {1} says.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat einen anderen SHA-256, als {1} sagt.</translation>
    </message>
    <message>
        <source>{0} {1} in the folder as {2} says, with the size and the SHA-256 that it states, and nothing else does.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} im Ordner, wie {2} sagt, mit der Größe und dem SHA-256 von dort, und sonst nichts.</translation>
    </message>
    <message>
        <source>{0} is not called after the study code and what it shows (level, frame, window) alone.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} heißt nicht allein nach Studiencode und Inhalt (Ebene, Frame, Fenster).</translation>
    </message>
    <message>
        <source>{0} is not called after the study code and the associated image alone.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} heißt nicht allein nach Studiencode und Begleitbild.</translation>
    </message>
    <message>
        <source>The names of all files are made of the study code and the number of the level, or frame and window, or the kind of associated image, and of nothing else.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Namen aller Dateien bestehen aus dem Studiencode und der Nummer der Ebene, oder Frame und Fenster, oder der Art des Begleitbilds, und sonst nichts.</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>core/export/checks/jpeg_bytes.py</name>
    <message>
        <source>it does not begin as a JPEG</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es beginnt nicht wie ein JPEG</translation>
    </message>
    <message>
        <source>at byte {0} a marker should stand</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei Byte {0} sollte ein Marker stehen</translation>
    </message>
    <message>
        <source>the segment at byte {0} reaches behind its end</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Segment bei Byte {0} reicht hinter das Ende</translation>
    </message>
</context>
<context>
    <name>core/export/checks/kept_pixels.py</name>
    <message>
        <source>{0} is no PNG or TIFF of 16 bits of grey.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein PNG oder TIFF mit 16 Bit Grau.</translation>
    </message>
    <message>
        <source>{0} decodes by {1} to {2} of {3}.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} dekodiert mit {1} zu {2} von {3}.</translation>
    </message>
    <message>
        <source>{0}: the mask leaves out the pixel {1}, {2}, which is drawn on.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Die Maske lässt das Pixel {1}, {2} aus, das übermalt ist.</translation>
    </message>
    <message>
        <source>1 hidden pixel</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 verdecktes Pixel</translation>
    </message>
    <message>
        <source>hidden pixel</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verdecktes Pixel</translation>
    </message>
    <message>
        <source>{0} hidden pixels</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} verdeckte Pixel</translation>
    </message>
    <message>
        <source>{0}: {1} not filled by {2}, first at {3}, {4} ({5}).</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} nicht gefüllt mit {2}, zuerst bei {3}, {4} ({5}).</translation>
    </message>
    <message>
        <source>{0}: {1} values outside the shapes are others than the original's.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} Werte außerhalb der Formen sind andere als die des Originals.</translation>
    </message>
    <message>
        <source>it is of the kind {0}</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist von der Art {0}</translation>
    </message>
    <message>
        <source>{0} cannot be decoded ({1}).</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht dekodieren ({1}).</translation>
    </message>
</context>
<context>
    <name>core/export/checks/level_pixels.py</name>
    <message>
        <source>{0}, level {1}</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Ebene {1}</translation>
    </message>
    <message>
        <source>{0}: the mask leaves out the pixel {1}, which is drawn on.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Die Maske lässt das Pixel {1} aus, das übermalt ist.</translation>
    </message>
    <message>
        <source>{0}: {1} pixels outside the shapes are others than the original's.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} Pixel außerhalb der Formen sind andere als die des Originals.</translation>
    </message>
    <message>
        <source>{0}: beyond the level's edge it holds other pixels than those at the edge.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Jenseits des Ebenenrands enthält es andere Pixel als die am Rand.</translation>
    </message>
    <message>
        <source> around {0}, {1}</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> um {0}, {1}</translation>
    </message>
    <message>
        <source>pixels outside the shapes{0} are not what this encoding makes of the original's</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel außerhalb der Formen{0} sind nicht, was diese Kodierung aus denen des Originals macht</translation>
    </message>
</context>
<context>
    <name>core/export/checks/ocr.py</name>
    <message>
        <source>tesseract is not installed.</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>tesseract ist nicht installiert.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>tesseract gave no answer ({0}).</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>tesseract gab keine Antwort ({0}).</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es sagt nicht, welche Version es ist</translation>
    </message>
    <message>
        <source>no language in Latin letters is installed</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Sprache in lateinischen Buchstaben ist installiert</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exitcode {0}</translation>
    </message>
</context>
<context>
    <name>core/export/checks/pdf_bytes.py</name>
    <message>
        <source>DICOM pictures page of scale in the patient at the detector</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM pictures page of scale in the patient at the detector</translation>
    </message>
    <message>
        <source>The picture does not say how large its pixels are.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Bild sagt nicht, wie groß seine Pixel sind.</translation>
    </message>
    <message>
        <source>PDF fpdf2 xobject endobj stream endstream xref trailer startxref CIDInit findresource begin dict begincmap Adobe</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PDF fpdf2 xobject endobj stream endstream xref trailer startxref CIDInit findresource begin dict begincmap Adobe</translation>
    </message>
    <message>
        <source>begincodespacerange endcodespacerange beginbfchar endbfchar endcmap CMapName CMapType currentdict defineresource</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>begincodespacerange endcodespacerange beginbfchar endbfchar endcmap CMapName CMapType currentdict defineresource</translation>
    </message>
    <message>
        <source>xmlns:dc= http://purl.org/dc/elements/1.1/ xmlns:xmp= xmlns:pdf= http://ns.adobe.com/pdf/1.3/ xmlns:pdfaid=</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>xmlns:dc= http://purl.org/dc/elements/1.1/ xmlns:xmp= xmlns:pdf= http://ns.adobe.com/pdf/1.3/ xmlns:pdfaid=</translation>
    </message>
    <message>
        <source>dc:description rdf:Alt rdf:li xml:lang= x-default Inter-Regular InterSemiBold DejaVuSansMonoBook MPDFAA</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dc:description rdf:Alt rdf:li xml:lang= x-default Inter-Regular InterSemiBold DejaVuSansMonoBook MPDFAA</translation>
    </message>
    <message>
        <source>{0} is no PDF as an export has: it does not begin as one.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein PDF eines Exports: Es beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>{0} is damaged: its object {1} has no end, or is there twice.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Objekt {1} hat kein Ende oder ist doppelt da.</translation>
    </message>
    <message>
        <source>{0} is damaged: the stream of its object {1} does not end where it says.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Der Stream von Objekt {1} endet nicht, wo er sagt.</translation>
    </message>
    <message>
        <source>at byte {0} something stands that is neither an object nor their table</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei Byte {0} steht etwas, das weder ein Objekt noch deren Tabelle ist</translation>
    </message>
    <message>
        <source>its trailer is not as it should be, or bytes follow its end</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Trailer ist nicht, wie er sein soll, oder Bytes folgen dem Ende</translation>
    </message>
    <message>
        <source>its object {0} holds a name that is not on the list</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Objekt {0} enthält einen Namen, der nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>its object {0} holds a text of its own</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Objekt {0} enthält einen eigenen Text</translation>
    </message>
    <message>
        <source>the stream of its object {0} belongs to nothing</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Stream von Objekt {0} gehört zu nichts</translation>
    </message>
    <message>
        <source>the stream of its object {0} {1}</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Stream von Objekt {0} {1}</translation>
    </message>
    <message>
        <source>cannot be inflated</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>does not end with its compressed bytes</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>endet nicht mit den komprimierten Bytes</translation>
    </message>
    <message>
        <source>is no list of letters</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist keine Buchstabenliste</translation>
    </message>
    <message>
        <source>is no map of letters</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist keine Buchstabenzuordnung</translation>
    </message>
    <message>
        <source>is no colour profile</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist kein Farbprofil</translation>
    </message>
    <message>
        <source>is a font with other parts than letters need, or other words than those of the program's fonts</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist eine Schrift mit anderen Teilen, als Buchstaben brauchen, oder anderen Wörtern als denen der Schriften des Programms</translation>
    </message>
    <message>
        <source>draws something that has no place there, at byte {0} of its content</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zeichnet etwas, das dort nichts zu suchen hat, bei Byte {0} des Inhalts</translation>
    </message>
</context>
<context>
    <name>core/export/checks/pdf_pages.py</name>
    <message>
        <source>its XMP states something else than it may</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das XMP gibt anderes an als erlaubt</translation>
    </message>
    <message>
        <source>page {0} {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seite {0} {1}</translation>
    </message>
    <message>
        <source>page {0} states something else than it may</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seite {0} gibt anderes an als erlaubt</translation>
    </message>
    <message>
        <source>{0} shows {1} pictures instead of one.</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} zeigt {1} Bilder statt eines.</translation>
    </message>
    <message>
        <source>{0} shows a picture of a kind that no export has.</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} zeigt ein Bild einer Art, die kein Export hat.</translation>
    </message>
    <message>
        <source>at the detector</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>in the patient</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>im Körper</translation>
    </message>
    <message>
        <source>{0} at the detector; scale 1 : {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} am Detektor; Maßstab 1 : {1}</translation>
    </message>
    <message>
        <source>{0} in the patient; scale 1 : {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} im Körper; Maßstab 1 : {1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>draws {0} pictures instead of one</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zeichnet {0} Bilder statt eines</translation>
    </message>
    <message>
        <source>shows its picture in another size than it says</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zeigt ihr Bild in anderer Größe, als sie sagt</translation>
    </message>
    <message>
        <source>has a bar of another length than it says</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat einen Balken anderer Länge, als sie sagt</translation>
    </message>
</context>
<context>
    <name>core/export/checks/picture_files.py</name>
    <message>
        <source>it lacks the EXIF or the XMP that it is to have</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt das EXIF oder XMP, das es haben soll</translation>
    </message>
    <message>
        <source>of its colour profile: {0}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zum Farbprofil: {0}</translation>
    </message>
    <message>
        <source>its JFIF header holds a thumbnail</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der JFIF-Kopf enthält ein Vorschaubild</translation>
    </message>
    <message>
        <source>its EXIF</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF</translation>
    </message>
    <message>
        <source>its EXIF holds a thumbnail</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF enthält ein Vorschaubild</translation>
    </message>
    <message>
        <source>it holds {0} at byte {1}, which has no place there</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält {0} bei Byte {1}, was dort nichts zu suchen hat</translation>
    </message>
    <message>
        <source>it has more than one scan</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat mehr als einen Scan</translation>
    </message>
    <message>
        <source>{0} bytes follow its end marker, at byte {1}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bytes folgen dem Endmarker, bei Byte {1}</translation>
    </message>
    <message>
        <source>its restart marker at byte {0} is out of order</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Restart-Marker bei Byte {0} ist nicht in der Reihe</translation>
    </message>
    <message>
        <source>it lacks the JFIF header</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt der JFIF-Kopf</translation>
    </message>
    <message>
        <source>it states another resolution than the original's pixel size</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt eine andere Auflösung an als die Pixelgröße des Originals</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>it holds the chunk {0} at byte {1}, which has no place there</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält den Chunk {0} bei Byte {1}, der dort nichts zu suchen hat</translation>
    </message>
    <message>
        <source>{0} bytes follow its last chunk, at byte {1}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bytes folgen dem letzten Chunk, bei Byte {1}</translation>
    </message>
    <message>
        <source>its colour profile cannot be inflated</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Farbprofil lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its colour profile does not end where it should</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Farbprofil endet nicht, wo es soll</translation>
    </message>
</context>
<context>
    <name>core/export/checks/picture_told.py</name>
    <message>
        <source>a window or what its numbers mean has other fields than it may</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Fenster oder die Bedeutung seiner Zahlen hat andere Felder als erlaubt</translation>
    </message>
    <message>
        <source>{0} of a picture is no number</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} eines Bildes ist keine Zahl</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frame {0}</translation>
    </message>
    <message>
        <source>window {0}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster {0}</translation>
    </message>
    <message>
        <source>pixels {0}:{1} (height to width)</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel {0}:{1} (Höhe zu Breite)</translation>
    </message>
    <message>
        <source>{0} (LUT {1})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} (LUT {1})</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ({1} bis {2})</translation>
    </message>
    <message>
        <source>{0} (centre {1}, width {2}{3})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} (Mitte {1}, Breite {2}{3})</translation>
    </message>
    <message>
        <source>value = {0} x number + {1}{2}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wert = {0} x Zahl + {1}{2}</translation>
    </message>
    <message>
        <source>about a window</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei einem Fenster</translation>
    </message>
    <message>
        <source>about values</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei Werten</translation>
    </message>
    <message>
        <source>about the pixel size</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei der Pixelgröße</translation>
    </message>
</context>
<context>
    <name>core/export/checks/pieces.py</name>
    <message>
        <source>rows {0} to {1}</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen {0} bis {1}</translation>
    </message>
    <message>
        <source>tile {0} (from pixel {1}, {2})</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kachel {0} (ab Pixel {1}, {2})</translation>
    </message>
    <message>
        <source>it is no baseline JPEG of three components</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein Baseline-JPEG aus drei Komponenten</translation>
    </message>
    <message>
        <source>its colours are sampled in an unusual way</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Farben sind ungewöhnlich abgetastet</translation>
    </message>
    <message>
        <source>{0} is no whole JPEG: {1}.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein vollständiges JPEG: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged: it holds more or less pixels than it says.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Es enthält mehr oder weniger Pixel, als es sagt.</translation>
    </message>
    <message>
        <source>{0} is damaged: it holds {1} of its {2} rows.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Es enthält {1} von {2} Zeilen.</translation>
    </message>
    <message>
        <source>{0} is no PNG of 8-bit red, green and blue or 8-bit grey, without transparency and not interlaced.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein PNG mit 8 Bit Rot, Grün und Blau oder 8 Bit Grau, ohne Transparenz und nicht interlaced.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/pixel_checks.py</name>
    <message>
        <source>Hidden pixels</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verdeckte Pixel</translation>
    </message>
    <message>
        <source>Other pixels</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Andere Pixel</translation>
    </message>
    <message>
        <source>All of {0} that was looked at decodes</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles Angesehene von {0} dekodiert</translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts wurde angesehen</translation>
    </message>
    <message>
        <source>{0} with two decoders.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} mit zwei Dekodern.</translation>
    </message>
    <message>
        <source>No shape was drawn, so that no pixel has to be hidden.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Form wurde gezeichnet, daher muss kein Pixel verdeckt sein.</translation>
    </message>
    <message>
        <source>level {0}: pixels that meet a shape</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Pixel, die eine Form berührt</translation>
    </message>
    <message>
        <source>level {0}: pixels that have to be fill, by {1}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Pixel, die nach {1} Füllung sein müssen</translation>
    </message>
    <message>
        <source>All {0} pixels that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Pixel, die eine Form treffen, mit eigener Geometrie berechnet, und alle {1}, die mit ihnen zu füllen sind, weil sie um die Formen liegen, sind {2}.</translation>
    </message>
    <message>
        <source>All {0} pixels that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2} by {3}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Pixel, die eine Form treffen, mit eigener Geometrie berechnet, und alle {1}, die mit ihnen zu füllen sind, weil sie um die Formen liegen, sind nach {3} {2}.</translation>
    </message>
    <message>
        <source>The masks hold every pixel that meets a shape, at {0}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Masken enthalten jedes Pixel, das eine Form trifft, auf {0}.</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Masken</translation>
    </message>
    <message>
        <source>exactly the fill</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>genau die Füllung</translation>
    </message>
    <message>
        <source>fill, which decodes to {0} instead of {1}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Füllung, die zu {0} statt {1} dekodiert</translation>
    </message>
    <message>
        <source>No tile is said to be copied from the original: it stores none that could be, or another encoding was chosen; the pixels are compared instead.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Kachel gilt als vom Original kopiert: Es speichert keine dafür geeigneten, oder eine andere Kodierung wurde gewählt; stattdessen werden die Pixel verglichen.</translation>
    </message>
    <message>
        <source>level {0}: tiles identical</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: identische Kacheln</translation>
    </message>
    <message>
        <source>level {0}: tiles without comments of the original</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Kacheln ohne Kommentare des Originals</translation>
    </message>
    <message>
        <source>level {0}: tiles stored in neither</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Kacheln, die in keinem gespeichert sind</translation>
    </message>
    <message>
        <source>level {0}: tiles with hidden pixels</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: Kacheln mit verdeckten Pixeln</translation>
    </message>
    <message>
        <source>level {0}: tiles rewritten</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: neu geschriebene Kacheln</translation>
    </message>
    <message>
        <source>level {0}: SHA-256 of the identical tiles</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: SHA-256 der identischen Kacheln</translation>
    </message>
    <message>
        <source>Of level {0} the manifest says that {1} tiles were copied; it is not so.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von Ebene {0} sagt das Manifest, {1} Kacheln seien kopiert; das stimmt nicht.</translation>
    </message>
    <message>
        <source>Of level {0} the manifest says another number of rewritten tiles than there are.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von Ebene {0} nennt das Manifest eine andere Anzahl neu geschriebener Kacheln, als es gibt.</translation>
    </message>
    <message>
        <source>; {0} more but for comments and foreign segments</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>; {0} weitere bis auf Kommentare und fremde Segmente</translation>
    </message>
    <message>
        <source>At {0} {1} outside the masks are the original's, byte for byte{2}; {3} with hidden pixels were made anew.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf {0}: {1} außerhalb der Masken sind die des Originals, Byte für Byte{2}; {3} mit verdeckten Pixeln wurden neu gebildet.</translation>
    </message>
    <message>
        <source>No decoded pixel lies outside the masks, so that none was compared with the original.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein dekodiertes Pixel liegt außerhalb der Masken, daher wurde keines mit dem Original verglichen.</translation>
    </message>
    <message>
        <source>All {0} decoded pixels of {1} outside the masks</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} dekodierten Pixel von {1} außerhalb der Masken</translation>
    </message>
    <message>
        <source>, halved, of {0}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, halbiert, von {0}</translation>
    </message>
    <message>
        <source> (those of the next finer level in the file{0})</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> (die der nächstfeineren Ebene in der Datei{0})</translation>
    </message>
    <message>
        <source>the original's{0}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die des Originals{0}</translation>
    </message>
    <message>
        <source>{0} are exactly {1}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sind genau {1}.</translation>
    </message>
    <message>
        <source>{0} differ from {1} by {2} grey levels at most, by {3} in the mean, no more than this encoding makes them. {4}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weichen von {1} um höchstens {2} Graustufen ab, im Mittel um {3}, nicht mehr, als diese Kodierung bewirkt. {4}</translation>
    </message>
    <message>
        <source>level {0}: pixels compared</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: verglichene Pixel</translation>
    </message>
    <message>
        <source>level {0}: largest difference (grey levels)</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: größte Differenz (Graustufen)</translation>
    </message>
    <message>
        <source>level {0}: mean difference (grey levels)</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: mittlere Differenz (Graustufen)</translation>
    </message>
    <message>
        <source>level {0}: PSNR (dB)</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: PSNR (dB)</translation>
    </message>
    <message>
        <source>All {0} pixels that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2}{3}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Alle {0} Pixel, die eine Form treffen, mit eigener Geometrie berechnet, und alle {1}, die mit ihnen zu füllen sind, weil sie um die Formen liegen, sind {2}{3}.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/pixels.py</name>
    <message>
        <source>{0}, page {1}</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Seite {1}</translation>
    </message>
    <message>
        <source>{0} has no values to keep.</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Werte zu behalten.</translation>
    </message>
    <message>
        <source>{0}: the original stores it in tiles of another kind.</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Das Original speichert es in Kacheln anderer Art.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/png_bytes.py</name>
    <message>
        <source>{0} is no PNG: it does not begin as one.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein PNG: Es beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>{0} is damaged: the checksum of the chunk at byte {1} is wrong.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Die Prüfsumme des Chunks bei Byte {1} ist falsch.</translation>
    </message>
    <message>
        <source>{0} is cut off: its end is missing.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>{0} is damaged: its pixels cannot be inflated.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Die Pixel lassen sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{0} is damaged: its compressed pixels do not end where they should.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Die komprimierten Pixel enden nicht, wo sie sollen.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/profile.py</name>
    <message>
        <source>the original has none</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Original hat keines</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its header tells a date, a device or a program</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Kopf nennt ein Datum, ein Gerät oder ein Programm</translation>
    </message>
    <message>
        <source>its tag {0} holds text</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tag {0} enthält Text</translation>
    </message>
    <message>
        <source>its tag {0} is not the original's, or holds more than numbers</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tag {0} ist nicht das des Originals oder enthält mehr als Zahlen</translation>
    </message>
    <message>
        <source>it holds bytes that belong to none of its tags</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält Bytes, die zu keinem Tag gehören</translation>
    </message>
</context>
<context>
    <name>core/export/checks/report_check.py</name>
    <message>
        <source>Neither {0} nor {1} lies in the folder.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weder {0} noch {1} liegt im Ordner.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>{0} says what was found; {1} was made with other versions than are installed here ({2}), so that its bytes were not compared.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, was gefunden wurde; {1} wurde mit anderen Versionen erstellt, als hier installiert sind ({2}), daher wurden die Bytes nicht verglichen.</translation>
    </message>
    <message>
        <source>{0} is not what is made of manifest.json, {1} and the pixels.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht, was aus manifest.json, {1} und den Pixeln entsteht.</translation>
    </message>
    <message>
        <source>{0} does not tell the checks that were made ({1}).</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nennt nicht die gemachten Prüfungen ({1}).</translation>
    </message>
    <message>
        <source>{0} tells something else than is found ({1}).</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt anderes, als gefunden wird ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält {1}.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/review_check.py</name>
    <message>
        <source>{0} says that everything on the check list was confirmed before the export. Whether it was cannot be told: the file of what was confirmed was not handed in.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, vor dem Export sei alles auf der Prüfliste bestätigt worden. Ob es so war, lässt sich nicht sagen: Die Datei der Bestätigungen lag nicht vor.</translation>
    </message>
    <message>
        <source>{0} does not say whether the export was reviewed.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, ob der Export durchgesehen wurde.</translation>
    </message>
    <message>
        <source>shapes confirmed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bestätigte Formen</translation>
    </message>
    <message>
        <source>says that {0} were confirmed; there are {1}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt, {0} seien bestätigt; es gibt {1}</translation>
    </message>
    <message>
        <source>gives a reason for going on without a review where none is needed, or none where one is</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nennt einen Grund, ohne Durchsicht weiterzumachen, wo keiner nötig ist, oder keinen, wo einer nötig ist</translation>
    </message>
    <message>
        <source>says that everything was reviewed, and of something that it was not confirmed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt, alles sei durchgesehen, und von etwas, es sei nicht bestätigt</translation>
    </message>
    <message>
        <source>says that everything was reviewed, but {0} gives no reason</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt, alles sei durchgesehen, aber {0} nennt keinen Grund</translation>
    </message>
    <message>
        <source>says that {0} were confirmed; the review holds {1}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt, {0} seien bestätigt; die Durchsicht enthält {1}</translation>
    </message>
    <message>
        <source>says that something was confirmed ({0}) that the review does not hold</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt, etwas sei bestätigt ({0}), das die Durchsicht nicht enthält</translation>
    </message>
    <message>
        <source>gives another reason than the one that was typed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nennt einen anderen Grund als den eingegebenen</translation>
    </message>
    <message>
        <source>Everything on the check list was confirmed before the export: {0}, what lies beside the slide, the metadata and the slide itself.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles auf der Prüfliste wurde vor dem Export bestätigt: {0}, was neben dem Präparat liegt, die Metadaten und das Präparat selbst.</translation>
    </message>
    <message>
        <source>the metadata</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Metadaten</translation>
    </message>
    <message>
        <source>the slide itself</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Präparat selbst</translation>
    </message>
    <message>
        <source>nothing was confirmed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nichts wurde bestätigt</translation>
    </message>
    <message>
        <source>of the check list only this was confirmed: {0}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>von der Prüfliste wurde nur dies bestätigt: {0}</translation>
    </message>
    <message>
        <source>Exported without a whole review: {0}. The reason that was typed: “{1}”.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ohne vollständige Durchsicht exportiert: {0}. Der eingegebene Grund: „{1}“.</translation>
    </message>
    <message>
        <source>Not reviewed: {0}. Nobody says that all that has to be hidden is hidden.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht durchgesehen: {0}. Niemand sagt, dass alles verdeckt ist, was verdeckt sein muss.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/stated.py</name>
    <message>
        <source> at the detector</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> am Detektor</translation>
    </message>
    <message>
        <source>{0} x {1} um/px</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} x {1} um/px</translation>
    </message>
    <message>
        <source>{0} x {1} um/px at the detector</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} x {1} um/px am Detektor</translation>
    </message>
    <message>
        <source>its XMP holds something of its own</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das XMP enthält etwas Eigenes</translation>
    </message>
    <message>
        <source>holds a field of its own</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>enthält ein eigenes Feld</translation>
    </message>
    <message>
        <source>its XMP {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das XMP {0}</translation>
    </message>
    <message>
        <source>lacks {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>its XMP states another {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das XMP gibt ein anderes {0} an</translation>
    </message>
    <message>
        <source>its EXIF is damaged: {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>its EXIF holds a thumbnail, or another block</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF enthält ein Vorschaubild oder einen anderen Block</translation>
    </message>
    <message>
        <source>its EXIF holds the tag {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF enthält das Tag {0}</translation>
    </message>
    <message>
        <source>its EXIF lacks the tag {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dem EXIF fehlt das Tag {0}</translation>
    </message>
    <message>
        <source>its EXIF holds bytes that belong to none of its tags</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das EXIF enthält Bytes, die zu keinem Tag gehören</translation>
    </message>
    <message>
        <source>{0} states another text in the tag {1} than it may</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt im Tag {1} einen anderen Text an als erlaubt</translation>
    </message>
    <message>
        <source>{0} states its resolution in another unit than pixels per centimetre</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt die Auflösung in einer anderen Einheit als Pixel je Zentimeter an</translation>
    </message>
    <message>
        <source>{0} states another resolution than the original's pixel size</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt eine andere Auflösung an als die Pixelgröße des Originals</translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_bytes.py</name>
    <message>
        <source>{0} is no TIFF: it does not begin as one.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein TIFF: Es beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>{0} is no TIFF: its version is {1}.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein TIFF: Die Version ist {1}.</translation>
    </message>
    <message>
        <source>{0} is cut off: a directory points behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist abgeschnitten: Ein Verzeichnis zeigt hinter das Ende.</translation>
    </message>
    <message>
        <source>{0} is damaged: its directories point to each other in a circle.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Die Verzeichnisse zeigen im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>{0} is cut off: the directory at byte {1} reaches behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist abgeschnitten: Das Verzeichnis bei Byte {1} reicht hinter das Ende.</translation>
    </message>
    <message>
        <source>{0} is cut off: tag {1} at byte {2} points behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist abgeschnitten: Tag {1} bei Byte {2} zeigt hinter das Ende.</translation>
    </message>
    <message>
        <source>{0} is damaged: the directory at byte {1} holds tag {2} twice.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Das Verzeichnis bei Byte {1} enthält Tag {2} doppelt.</translation>
    </message>
    <message>
        <source>{0} is damaged: there is no type {1} of a tag.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Es gibt keinen Tag-Typ {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged: the tiles of the directory at byte {1} lie outside of it.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist beschädigt: Die Kacheln des Verzeichnisses bei Byte {1} liegen außerhalb.</translation>
    </message>
    <message>
        <source>directory {0}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0}</translation>
    </message>
    <message>
        <source>tag {0} of directory {1}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tag {0} in Verzeichnis {1}</translation>
    </message>
    <message>
        <source>tile of directory {0}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kachel in Verzeichnis {0}</translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_files.py</name>
    <message>
        <source>{0}: the bytes {1} to {2} belong to no header, directory, value or tile.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Die Bytes {1} bis {2} gehören zu keinem Kopf, Verzeichnis, Wert oder Kachel.</translation>
    </message>
    <message>
        <source>{0}, directory {1}: of its JPEG tables, {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Verzeichnis {1}: zu den JPEG-Tabellen: {2}.</translation>
    </message>
    <message>
        <source>{0}, directory {1}, {2}: {3}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Verzeichnis {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>{0}, directory {1}: {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Verzeichnis {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, directory {1}: of its colour profile, {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Verzeichnis {1}: zum Farbprofil: {2}.</translation>
    </message>
    <message>
        <source>directory {0} ({1} x {2} px) is no level that was to be written</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0} ({1} x {2} px) ist keine zu schreibende Ebene</translation>
    </message>
    <message>
        <source>directory {0} has {1} instead of {2} x {3}</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0} hat {1} statt {2} x {3}</translation>
    </message>
    <message>
        <source>directory {0} has not one tile for every place</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0} hat nicht eine Kachel für jede Stelle</translation>
    </message>
    <message>
        <source>directory {0} does not hang where a level does</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0} hängt nicht, wo eine Ebene hängt</translation>
    </message>
    <message>
        <source>directory {0} says that it is another kind of picture</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verzeichnis {0} gibt sich als andere Art von Bild aus</translation>
    </message>
    <message>
        <source>the level of {0} x {1} px is not there</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Ebene von {0} x {1} px ist nicht da</translation>
    </message>
    <message>
        <source>it holds the tag {0}, which is not on the list</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält das Tag {0}, das nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>it lacks the tag {0}</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt das Tag {0}</translation>
    </message>
    <message>
        <source>the tag {0} has other values than it may</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Tag {0} hat andere Werte als erlaubt</translation>
    </message>
    <message>
        <source>it names directories below it</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es nennt Verzeichnisse darunter</translation>
    </message>
    <message>
        <source>the tag {0} holds text or bytes instead of numbers</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Tag {0} enthält Text oder Bytes statt Zahlen</translation>
    </message>
    <message>
        <source>it states other sides of a pixel than the original</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt andere Seiten eines Pixels an als das Original</translation>
    </message>
    <message>
        <source>it states a resolution that nobody knows, or lacks the one that the original states</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt eine Auflösung an, die niemand kennt, oder es fehlt die, die das Original angibt</translation>
    </message>
    <message>
        <source>it lacks the description that makes it an OME-TIFF</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt die Beschreibung, die es zu einem OME-TIFF macht</translation>
    </message>
    <message>
        <source>it lacks its description</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es fehlt die Beschreibung</translation>
    </message>
    <message>
        <source>its description is none that an export has</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Beschreibung ist keine eines Exports</translation>
    </message>
    <message>
        <source>its description states another size</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Beschreibung gibt eine andere Größe an</translation>
    </message>
    <message>
        <source>its description states another pixel size than the original</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Beschreibung gibt eine andere Pixelgröße an als das Original</translation>
    </message>
    <message>
        <source>{0} has no level of {1} x {2} px in tiles.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Ebene von {1} x {2} px in Kacheln.</translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_pieces.py</name>
    <message>
        <source>{0} has a level of {1} x {2} px without tiles.</source>
        <extracomment>export/checks/tiff_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat eine Ebene von {1} x {2} px ohne Kacheln.</translation>
    </message>
    <message>
        <source>compression {0} is none that an export has</source>
        <extracomment>export/checks/tiff_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kompression {0} ist keine eines Exports</translation>
    </message>
</context>
<context>
    <name>core/export/checks/tile_streams.py</name>
    <message>
        <source>it cannot be inflated</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it does not end with its compressed pixels</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es endet nicht mit den komprimierten Pixeln</translation>
    </message>
    <message>
        <source>it has {0} bytes instead of {1}</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat {0} Bytes statt {1}</translation>
    </message>
    <message>
        <source>it is compressed in a way that no export has ({0})</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist auf eine Weise komprimiert, die kein Export hat ({0})</translation>
    </message>
    <message>
        <source>they hold something else than tables</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie enthalten anderes als Tabellen</translation>
    </message>
    <message>
        <source>it holds {0}, which has no place there</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält {0}, was dort nichts zu suchen hat</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it does not begin as a codestream of JPEG 2000</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es beginnt nicht wie ein Codestream von JPEG 2000</translation>
    </message>
    <message>
        <source>it holds a comment</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält einen Kommentar</translation>
    </message>
    <message>
        <source>a part of it has no pixels</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Teil davon hat keine Pixel</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>it holds {0} bytes of pixels instead of {1}</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es enthält {0} Bytes Pixel statt {1}</translation>
    </message>
</context>
<context>
    <name>core/export/checks/told_shapes.py</name>
    <message>
        <source>the holes of a shape are none</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Löcher einer Form sind keine</translation>
    </message>
    <message>
        <source>a shape has no points</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Form hat keine Punkte</translation>
    </message>
    <message>
        <source>a shape lies nowhere</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Form liegt nirgends</translation>
    </message>
</context>
<context>
    <name>core/export/checks/word_check.py</name>
    <message>
        <source>Words of the original</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wörter des Originals</translation>
    </message>
    <message>
        <source>Words on the label</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wörter auf dem Etikett</translation>
    </message>
    <message>
        <source>kind version code format settings software files shapes source name bytes sha256 levels level width height mpp</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kind version code format settings software files shapes source name bytes sha256 levels level width height mpp</translation>
    </message>
    <message>
        <source>tiles copied cleaned encoded missing scale_bar points holes reason verislide export reader</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>tiles copied cleaned encoded missing scale_bar points holes reason verislide export reader</translation>
    </message>
    <message>
        <source>review state confirmed override metadata slide not reviewed overridden</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>review state confirmed override metadata slide not reviewed overridden</translation>
    </message>
    <message>
        <source>POINT POLYLINE POLYGON RECTANGLE ELLIPSE true false null</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>POINT POLYLINE POLYGON RECTANGLE ELLIPSE true false null</translation>
    </message>
    <message>
        <source>associated image hidden place known not asked no shape of its own and of the slide label macro overview thumbnail</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>associated image hidden place known not asked no shape of its own and of the slide label macro overview thumbnail</translation>
    </message>
    <message>
        <source>manifest.json verification.json report.pdf tif tiff ome dcm jpg png</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>manifest.json verification.json report.pdf tif tiff ome dcm jpg png</translation>
    </message>
    <message>
        <source>fpdf2 fonttools shapely zlib sRGB</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>fpdf2 fonttools shapely zlib sRGB</translation>
    </message>
    <message>
        <source>numpy opencv-python-headless openslide-bin openslide wsidicom pydicom tifffile imagecodecs pillow</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>numpy opencv-python-headless openslide-bin openslide wsidicom pydicom tifffile imagecodecs pillow</translation>
    </message>
    <message>
        <source>JFIF Exif Adobe ICC_PROFILE http://ns.adobe.com/xap/1.0/ XML:com.adobe.xmp ICC profile</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JFIF Exif Adobe ICC_PROFILE http://ns.adobe.com/xap/1.0/ XML:com.adobe.xmp ICC profile</translation>
    </message>
    <message>
        <source>Created by OpenJPEG version Kakadu-v Aware-</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Created by OpenJPEG version Kakadu-v Aware-</translation>
    </message>
    <message>
        <source>xpacket begin= W5M0MpCehiHzreSzNTczkc9d x:xmpmeta xmlns:x= adobe:ns:meta/ rdf:RDF xmlns:rdf= rdf:Description</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>xpacket begin= W5M0MpCehiHzreSzNTczkc9d x:xmpmeta xmlns:x= adobe:ns:meta/ rdf:RDF xmlns:rdf= rdf:Description</translation>
    </message>
    <message>
        <source>v:StudyCode v:Level v:AssociatedImage v:Modality v:StudyDate v:SeriesDescription v:MppX v:MppY um/px</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>v:StudyCode v:Level v:AssociatedImage v:Modality v:StudyDate v:SeriesDescription v:MppX v:MppY um/px</translation>
    </message>
    <message>
        <source>v:Frame v:Window v:Values v:PixelSizeAt v:PixelAspect frame window centre function LINEAR LINEAR_EXACT SIGMOID</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>v:Frame v:Window v:Values v:PixelSizeAt v:PixelAspect frame window centre function LINEAR LINEAR_EXACT SIGMOID</translation>
    </message>
    <message>
        <source>RANGE NONE pixel_aspect height width pixels</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>RANGE NONE pixel_aspect height width pixels</translation>
    </message>
    <message>
        <source>high values value slope intercept unit number pixel_size_at patient detector stored min-max 16bit windows</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>high values value slope intercept unit number pixel_size_at patient detector stored min-max 16bit windows</translation>
    </message>
    <message>
        <source>Colour profile None stated acsp mntr scnr prtr spac desc cprt text mluc enUS curv para XYZ mft1 mft2 sf32 chrm</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Colour profile None stated acsp mntr scnr prtr spac desc cprt text mluc enUS curv para XYZ mft1 mft2 sf32 chrm</translation>
    </message>
    <message>
        <source>wtpt bkpt chad lumi gamt rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wtpt bkpt chad lumi gamt rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2</translation>
    </message>
    <message>
        <source>Aperio-compatible JPEG 2000 tiles MPP</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aperio-compatible JPEG 2000 tiles MPP</translation>
    </message>
    <message>
        <source>xml version= encoding= UTF-8 OME xmlns= http://www.openmicroscopy.org/Schemas/OME/2016-06 Image ID= Image:0</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>xml version= encoding= UTF-8 OME xmlns= http://www.openmicroscopy.org/Schemas/OME/2016-06 Image ID= Image:0</translation>
    </message>
    <message>
        <source>Pixels Pixels:0 DimensionOrder= XYCZT Type= uint8 BigEndian= Interleaved= SizeX= SizeY= SizeC= SizeZ= SizeT=</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixels Pixels:0 DimensionOrder= XYCZT Type= uint8 BigEndian= Interleaved= SizeX= SizeY= SizeC= SizeZ= SizeT=</translation>
    </message>
    <message>
        <source>PhysicalSizeX= PhysicalSizeY= Channel Channel:0:0 SamplesPerPixel= TiffData IFD= PlaneCount=</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PhysicalSizeX= PhysicalSizeY= Channel Channel:0:0 SamplesPerPixel= TiffData IFD= PlaneCount=</translation>
    </message>
    <message>
        <source>No value, date, name and word of the original stands in a file or its name, in UTF-8, Latin-1, UTF-16, base64, percent encoding or hexadecimal: what takes {0} bytes or more in no byte of any file, what is shorter as no word outside of compressed pixels. Not looked for is what stands in every export (names of formats, libraries and fields), numbers that it has to state (sizes, pixel size, tiles), and what was typed for this export.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Wert, Datum, Name und Wort des Originals steht in einer Datei oder ihrem Namen, in UTF-8, Latin-1, UTF-16, base64, Prozentkodierung oder hexadezimal: ab {0} Bytes in keinem Byte irgendeiner Datei, kürzer als kein Wort außerhalb komprimierter Pixel. Nicht gesucht wird, was in jedem Export steht (Namen von Formaten, Bibliotheken und Feldern), notwendige Zahlen (Größen, Pixelgröße, Kacheln) und das für diesen Export Eingegebene.</translation>
    </message>
    <message>
        <source>what the original states ({0}; {1} of {2})</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was das Original angibt ({0}; {1} von {2})</translation>
    </message>
    <message>
        <source>The name of a file ({0}) is {1}.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Name einer Datei ({0}) ist {1}.</translation>
    </message>
    <message>
        <source>, in the reason for going on without a review</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, im Grund, ohne Durchsicht weiterzumachen</translation>
    </message>
    <message>
        <source>{0} holds {1}{2}.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält {1}{2}.</translation>
    </message>
    <message>
        <source>{0} No words on the {1} of the original were looked for.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Wörter auf dem Bild des Originals ({1}) wurden nicht gesucht.</translation>
    </message>
    <message>
        <source>What {0} reads on the {1} of the original, in any of four directions, stands in no file and no name, however words of the original are looked for. It reads print, not all of it, and no handwriting.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was {0} auf dem Bild des Originals ({1}) in einer von vier Richtungen liest, steht in keiner Datei und keinem Namen, gesucht wie Wörter des Originals. Es liest Druckschrift, nicht alle, und keine Handschrift.</translation>
    </message>
    <message>
        <source> at byte {0}</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> bei Byte {0}</translation>
    </message>
</context>
<context>
    <name>core/export/checks/word_search.py</name>
    <message>
        <source>too short to be told from chance</source>
        <extracomment>export/checks/word_search.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zu kurz, um vom Zufall unterscheidbar zu sein</translation>
    </message>
</context>
<context>
    <name>core/export/checks/words.py</name>
    <message>
        <source>name of one of its files</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name einer der Dateien</translation>
    </message>
    <message>
        <source>name of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>path of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>folder {0} of its path</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner {0} des Pfads</translation>
    </message>
    <message>
        <source>a date of {0}</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Datum von {0}</translation>
    </message>
    <message>
        <source>a word of {0}</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Wort von {0}</translation>
    </message>
    <message>
        <source>a tag of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Tag der Datei</translation>
    </message>
</context>
<context>
    <name>core/export/dicom.py</name>
    <message>
        <source>Choose another format, such as tiff.</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie ein anderes Format, etwa tiff.</translation>
    </message>
    <message>
        <source>{0} cannot be exported as DICOM: </source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht als DICOM exportieren: </translation>
    </message>
    <message>
        <source>{0}it has more than one {1} ({2}).</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es hat mehr als ein {1} ({2}).</translation>
    </message>
    <message>
        <source>its samples are grey</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Werte sind grau</translation>
    </message>
    <message>
        <source>the modality of a slide is SM</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Modalität eines Präparats ist SM</translation>
    </message>
    <message>
        <source>{0}it is a picture, and no slide.</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es ist ein Bild und kein Präparat.</translation>
    </message>
    <message>
        <source>it does not say how large its pixels are, which DICOM asks for</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es sagt nicht, wie groß seine Pixel sind, was DICOM verlangt</translation>
    </message>
    <message>
        <source>it has several focal planes, which cannot be encoded anew</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat mehrere Fokusebenen, die sich nicht neu kodieren lassen</translation>
    </message>
    <message>
        <source>Choose the compression auto, or another format, which holds the plane that is shown.</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die Kompression auto oder ein anderes Format, das die gezeigte Fokusebene enthält.</translation>
    </message>
    <message>
        <source>Writing level {0}</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} wird geschrieben</translation>
    </message>
    <message>
        <source>Level {0} was encoded anew: the pixels are the slide's as they are shown, and no stored tile is passed on.</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} wurde neu kodiert: Die Pixel sind die des Präparats, wie sie gezeigt werden, und keine gespeicherte Kachel wird weitergegeben.</translation>
    </message>
    <message>
        <source>Levels {0} were encoded anew: the pixels are the slide's as they are shown, and no stored tile is passed on.</source>
        <extracomment>export/dicom.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0} wurden neu kodiert: Die Pixel sind die des Präparats, wie sie gezeigt werden, und keine gespeicherte Kachel wird weitergegeben.</translation>
    </message>
</context>
<context>
    <name>core/export/dicom_anew.py</name>
    <message>
        <source>{0} cannot be exported as DICOM without further loss: it has to be stated how strongly level {1} was compressed, and that cannot be told without what is hidden.</source>
        <extracomment>export/dicom_anew.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht ohne weiteren Verlust als DICOM exportieren: Anzugeben wäre, wie stark Ebene {1} komprimiert wurde, und das lässt sich ohne das Verdeckte nicht sagen.</translation>
    </message>
    <message>
        <source>Choose the compression jpeg, or another format.</source>
        <extracomment>export/dicom_anew.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die Kompression jpeg oder ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>core/export/dicom_packed.py</name>
    <message>
        <source>A level holds 4 GB or more, which DICOM cannot hold uncompressed.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Ebene enthält 4 GB oder mehr, was DICOM unkomprimiert nicht fassen kann.</translation>
    </message>
    <message>
        <source>Choose a compression, jpeg or jpeg2000, or leave this level out.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Kompression, jpeg oder jpeg2000, oder lassen Sie diese Ebene weg.</translation>
    </message>
    <message>
        <source>The frames that were encoded anew are far larger than such frames usually are.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die neu kodierten Frames sind weit größer als solche Frames sonst.</translation>
    </message>
</context>
<context>
    <name>core/export/done.py</name>
    <message>
        <source>{0} cannot be exported into {1}: </source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} exportieren: </translation>
    </message>
    <message>
        <source>Check the rights.</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{0}what lies there cannot be read ({1}).</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Was dort liegt, ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>Move that folder away, or choose another one.</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verschieben Sie diesen Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0}it exists and is not an empty folder.</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Er existiert und ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>{0}it holds another export, made with other settings.</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Er enthält einen anderen Export mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>{0}it holds an export that fails the check “{1}”: {2}</source>
        <extracomment>export/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Er enthält einen Export, der die Prüfung „{1}“ nicht besteht: {2}</translation>
    </message>
</context>
<context>
    <name>core/export/drawing_log.py</name>
    <message>
        <source>shape changed</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form geändert</translation>
    </message>
    <message>
        <source>shape drawn</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form gezeichnet</translation>
    </message>
    <message>
        <source>shape removed</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form entfernt</translation>
    </message>
    <message>
        <source> on {0}</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> auf {0}</translation>
    </message>
    <message>
        <source>shape {0}{1}</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Form {0}{1}</translation>
    </message>
</context>
<context>
    <name>core/export/icc.py</name>
    <message>
        <source>None stated</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keines angegeben</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein ICC-Profil</translation>
    </message>
    <message>
        <source>it is not one of RGB pictures</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist keines für RGB-Bilder</translation>
    </message>
    <message>
        <source>it does not say how colours are worked out</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es sagt nicht, wie Farben berechnet werden</translation>
    </message>
    <message>
        <source>The slide has no colour profile.</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat hat kein Farbprofil.</translation>
    </message>
    <message>
        <source>The slide's colour profile was left out, as chosen.</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Farbprofil des Präparats wurde weggelassen, wie gewählt.</translation>
    </message>
    <message>
        <source>The colours of the slide's profile went along, its words did not.</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Farben des Präparatprofils gingen mit, seine Wörter nicht.</translation>
    </message>
    <message>
        <source>The slide's colour profile was left out: {0}.</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Farbprofil des Präparats wurde weggelassen: {0}.</translation>
    </message>
    <message>
        <source>{0} The files name sRGB, as DICOM asks for a profile.</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Die Dateien nennen sRGB, da DICOM ein Profil verlangt.</translation>
    </message>
    <message>
        <source>its table of tags is cut short</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Tag-Tabelle ist abgeschnitten</translation>
    </message>
    <message>
        <source>its tag {0} is cut short</source>
        <extracomment>export/icc.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tag {0} ist abgeschnitten</translation>
    </message>
</context>
<context>
    <name>core/export/jpeg_strips.py</name>
    <message>
        <source>OpenCV does not encode a strip of {0}</source>
        <extracomment>export/jpeg_strips.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenCV kodiert keinen Streifen von {0}</translation>
    </message>
</context>
<context>
    <name>core/export/kept_reviews.py</name>
    <message>
        <source>What was confirmed of {0} cannot be read: {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was von {0} bestätigt wurde, ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>What was confirmed of {0} is broken; it is kept as {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was von {0} bestätigt wurde, ist beschädigt; es bleibt als {1} erhalten.</translation>
    </message>
    <message>
        <source>Walk through the check list again.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gehen Sie die Prüfliste noch einmal durch.</translation>
    </message>
    <message>
        <source>What was confirmed of {0} is not kept over the end of the program: {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was von {0} bestätigt wurde, bleibt nicht über das Programmende erhalten: {1}.</translation>
    </message>
    <message>
        <source>Save the check list.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie die Prüfliste.</translation>
    </message>
</context>
<context>
    <name>core/export/manifest.py</name>
    <message>
        <source>its own</source>
        <extracomment>export/manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>the slide</source>
        <extracomment>export/manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>des Präparats</translation>
    </message>
    <message>
        <source> and of </source>
        <extracomment>export/manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> und </translation>
    </message>
    <message>
        <source>shapes of {0}</source>
        <extracomment>export/manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Formen: {0}</translation>
    </message>
</context>
<context>
    <name>core/export/masked.py</name>
    <message>
        <source>level 0 only</source>
        <extracomment>export/masked.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nur Ebene 0</translation>
    </message>
    <message>
        <source>the levels 0 to {0}</source>
        <extracomment>export/masked.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Ebenen 0 bis {0}</translation>
    </message>
    <message>
        <source>{0} has no level {1} to export.</source>
        <extracomment>export/masked.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Ebene {1} zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>core/export/metadata_plan.py</name>
    <message>
        <source>{0} bytes</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>Name of the slide</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name des Präparats</translation>
    </message>
    <message>
        <source>{0}, in names of files</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, in Dateinamen</translation>
    </message>
    <message>
        <source>Folder of the slide</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner des Präparats</translation>
    </message>
    <message>
        <source>Names of its other files</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Namen der anderen Dateien</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>what numbers and greys of the files mean</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was Zahlen und Grauwerte der Dateien bedeuten</translation>
    </message>
    <message>
        <source>the same: a size</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gleich: eine Größe</translation>
    </message>
    <message>
        <source>Study code</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiencode</translation>
    </message>
    <message>
        <source>what the finished files have earned</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was die fertigen Dateien verdient haben</translation>
    </message>
    <message>
        <source>an identifier of the export</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Kennung des Exports</translation>
    </message>
    <message>
        <source>{0} where pixels are filled</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wo Pixel gefüllt sind</translation>
    </message>
</context>
<context>
    <name>core/export/picture_export.py</name>
    <message>
        <source>{0} cannot be exported as PDF: {1} pictures would be too much for one document.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht als PDF exportieren: {1} Bilder wären zu viel für ein Dokument.</translation>
    </message>
    <message>
        <source>Choose fewer frames or windows, or PNG or TIFF.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie weniger Frames oder Fenster, oder PNG oder TIFF.</translation>
    </message>
    <message>
        <source>{0} cannot be exported with a scale bar: its pixel size is that at the detector, and not in the patient.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit Maßstab exportieren: Die Pixelgröße gilt am Detektor, nicht im Körper.</translation>
    </message>
    <message>
        <source>Export it without a scale bar, or as PDF, which says what its bar is about.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es ohne Maßstab, oder als PDF, das sagt, wofür der Balken gilt.</translation>
    </message>
    <message>
        <source>{0} cannot be exported: two of its windows would have the same name.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht exportieren: Zwei Fenster hätten denselben Namen.</translation>
    </message>
    <message>
        <source>Choose each window once.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie jedes Fenster einmal.</translation>
    </message>
    <message>
        <source>Pages are sRGB, without a colour profile of the picture.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seiten sind sRGB, ohne Farbprofil des Bildes.</translation>
    </message>
    <message>
        <source>The file says that words are burned into its pixels: what names somebody has to be drawn over.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei sagt, dass Wörter in die Pixel eingebrannt sind: Was jemanden nennt, muss übermalt werden.</translation>
    </message>
    <message>
        <source>All of the picture is hidden: stored as {0}, a detail may have changed all of it.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ganze Bild ist verdeckt: Als {0} gespeichert, kann ein Detail alles verändert haben.</translation>
    </message>
</context>
<context>
    <name>core/export/picture_pdf.py</name>
    <message>
        <source>DICOM pictures</source>
        <extracomment>export/picture_pdf.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM-Bilder</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <extracomment>export/picture_pdf.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seiten werden geschrieben</translation>
    </message>
</context>
<context>
    <name>core/export/picture_views.py</name>
    <message>
        <source>The values of {0} cannot be kept: some lie outside of the bits that it states.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Werte von {0} lassen sich nicht behalten: Einige liegen außerhalb der angegebenen Bits.</translation>
    </message>
    <message>
        <source>Export it through a window.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es durch ein Fenster.</translation>
    </message>
    <message>
        <source>PDF is made</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PDF entsteht</translation>
    </message>
    <message>
        <source>windows and frames are chosen</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster und Frames werden gewählt</translation>
    </message>
    <message>
        <source>{0} is a slide; {1} of DICOM pictures such as CT or X-ray.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein Präparat; {1} aus DICOM-Bildern wie CT oder Röntgen.</translation>
    </message>
    <message>
        <source>Export its levels as JPEG, PNG, TIFF or DICOM, without a window.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie die Ebenen als JPEG, PNG, TIFF oder DICOM, ohne Fenster.</translation>
    </message>
    <message>
        <source>{0} is a DICOM picture that is no slide, and cannot be exported as DICOM.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein DICOM-Bild, das kein Präparat ist, und lässt sich nicht als DICOM exportieren.</translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG, TIFF or PDF.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es als JPEG, PNG, TIFF oder PDF.</translation>
    </message>
    <message>
        <source>one frame only</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nur einen Frame</translation>
    </message>
    <message>
        <source>the frames 1 to {0}</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Frames 1 bis {0}</translation>
    </message>
    <message>
        <source>{0} has no frame {1} to export.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Frame {1} zum Exportieren.</translation>
    </message>
    <message>
        <source>Export it without naming a level.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es, ohne eine Ebene zu nennen.</translation>
    </message>
    <message>
        <source>{0} is a picture without levels.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein Bild ohne Ebenen.</translation>
    </message>
    <message>
        <source>The values of {0} cannot be kept in 16 bits: it stores {1}.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Werte von {0} lassen sich nicht in 16 Bit behalten: Es speichert {1}.</translation>
    </message>
    <message>
        <source>Export it through a window, such as min-max.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es durch ein Fenster, etwa min-max.</translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values: a grey picture cannot be filled with a colour.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit seinen Werten exportieren: Ein Graubild lässt sich nicht mit einer Farbe füllen.</translation>
    </message>
    <message>
        <source>Choose a grey fill, such as 0,0,0.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine graue Füllung, etwa 0,0,0.</translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values as {1} in TIFF.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit seinen Werten als {1} in TIFF exportieren.</translation>
    </message>
    <message>
        <source>Choose deflate, zstd or lzw.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie deflate, zstd oder lzw.</translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values and a scale bar, which would be values, too.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit seinen Werten und einem Maßstab exportieren, der auch Werte wäre.</translation>
    </message>
    <message>
        <source>Export it without a scale bar.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es ohne Maßstab.</translation>
    </message>
</context>
<context>
    <name>core/export/pictures.py</name>
    <message>
        <source>The region lies outside of {0}.</source>
        <extracomment>export/pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Bereich liegt außerhalb von {0}.</translation>
    </message>
    <message>
        <source>Positions are pixels of level 0, from the top left corner of the slide.</source>
        <extracomment>export/pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Positionen sind Pixel der Ebene 0, von der linken oberen Ecke des Präparats.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be exported as {2}: {3} × {4} px are more than the {5} px a side that programs open.</source>
        <extracomment>export/pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} lässt sich nicht als {2} exportieren: {3} × {4} px sind mehr als die {5} px je Seite, die Programme öffnen.</translation>
    </message>
    <message>
        <source>Export it as {0}, a region of it{1}.</source>
        <extracomment>export/pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es als {0}, einen Bereich davon{1}.</translation>
    </message>
    <message>
        <source>, or level {0} ({1} × {2} px)</source>
        <extracomment>export/pictures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, oder Ebene {0} ({1} × {2} px)</translation>
    </message>
</context>
<context>
    <name>core/export/places.py</name>
    <message>
        <source>{0}there is no folder {1}.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es gibt keinen Ordner {1}.</translation>
    </message>
    <message>
        <source>{0}that lies in the folder of the slide.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Das liegt im Ordner des Präparats.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, so that originals and exports are never handed on together.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen Ordner an anderer Stelle, damit Originale und Exporte nie zusammen weitergegeben werden.</translation>
    </message>
    <message>
        <source>{0}the slide itself lies in there.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Das Präparat selbst liegt darin.</translation>
    </message>
    <message>
        <source>Name a folder for the exports.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nennen Sie einen Ordner für die Exporte.</translation>
    </message>
    <message>
        <source>{0} is a file.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist eine Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be exported into {1}: one lies in the folder of the other.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} exportieren: Eines liegt im Ordner des anderen.</translation>
    </message>
    <message>
        <source>the export</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dem Export</translation>
    </message>
    <message>
        <source>an export</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>einem Export</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: it would lie in the folder of {2}.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nicht möglich ({1}): Es läge im Ordner von {2}.</translation>
    </message>
    <message>
        <source>Choose a file elsewhere: it is not handed on, and originals stay as they are.</source>
        <extracomment>export/places.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei an anderer Stelle: Sie wird nicht weitergegeben, und Originale bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>core/export/pseudonyms.py</name>
    <message>
        <source>verislide pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide pseudonyms</translation>
    </message>
    <message>
        <source>This table says which slide has which code. It is not handed on; without it nobody can find back.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>This table says which slide has which code. It is not handed on; without it nobody can find back.</translation>
    </message>
    <message>
        <source>the table of pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Pseudonymtabelle</translation>
    </message>
    <message>
        <source>{0} has no code {1}; nothing was forgotten.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Code {1}; nichts wurde vergessen.</translation>
    </message>
    <message>
        <source>The command pseudonyms list shows which it has.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Befehl pseudonyms list zeigt, welche sie hat.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a table of pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht als Pseudonymtabelle verwendbar</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0}: another program uses it.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Ein anderes Programm benutzt sie.</translation>
    </message>
    <message>
        <source>a code is there twice, or the key is none</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Code ist doppelt da, oder der Schlüssel ist keiner</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <source>{0} is no table of pseudonyms, or a damaged one, and stays as it is.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Pseudonymtabelle oder eine beschädigte und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another file, or put its last good copy there.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine andere Datei, oder legen Sie ihre letzte gute Kopie dorthin.</translation>
    </message>
</context>
<context>
    <name>core/export/report/phrases.py</name>
    <message>
        <source>verification.json says what was found, and report.pdf is, byte by byte, what is made of manifest.json, verification.json and the pixels of the files; none of its text is a value, date or name of the original.</source>
        <extracomment>export/report/phrases.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verification.json sagt, was gefunden wurde, und report.pdf ist Byte für Byte, was aus manifest.json, verification.json und den Pixeln der Dateien entsteht; nichts von seinem Text ist ein Wert, Datum oder Name des Originals.</translation>
    </message>
</context>
<context>
    <name>core/export/review.py</name>
    <message>
        <source>verislide review</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide review</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>a reason for going on without a review is one line of {0} letters or more, {1} at most</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Grund, ohne Durchsicht weiterzumachen, ist eine Zeile mit mindestens {0} Buchstaben, höchstens {1}</translation>
    </message>
    <message>
        <source>The review {0} cannot be read: {1}.</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Durchsicht (review) {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The review {0} cannot be understood: {1}.</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Durchsicht (review) {0} ist nicht verständlich: {1}.</translation>
    </message>
    <message>
        <source>Save it again in the window, or export without it.</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie sie im Fenster neu, oder exportieren Sie ohne sie.</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie ist von anderer Art oder Version</translation>
    </message>
    <message>
        <source>“{0}” is no text</source>
        <extracomment>export/review.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ ist kein Text</translation>
    </message>
</context>
<context>
    <name>core/export/run.py</name>
    <message>
        <source>{0} was exported, but the files fail the check “{1}”: {2}</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde exportiert, aber die Dateien bestehen die Prüfung „{1}“ nicht: {2}</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>{0} cannot be exported into {1}</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} exportieren</translation>
    </message>
    <message>
        <source>{0} has changed while it was exported; nothing was kept.</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde während des Exports geändert; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Export it again once nobody writes to it any more.</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es neu, sobald niemand mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>Reading the files of {0}</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dateien von {0} werden gelesen</translation>
    </message>
    <message>
        <source>Taking stock</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bestand wird aufgenommen</translation>
    </message>
    <message>
        <source>the disk of {0} is full</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Datenträger von {0} ist voll</translation>
    </message>
    <message>
        <source>{0} or the slide may not be used</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} oder das Präparat darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>Close other programs, or export a lower level.</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schließen Sie andere Programme, oder exportieren Sie eine gröbere Ebene.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>{0} could not be exported: {1}.</source>
        <extracomment>export/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ließ sich nicht exportieren: {1}.</translation>
    </message>
</context>
<context>
    <name>core/export/scale_bar.py</name>
    <message>
        <source>{0} does not say how large its pixels are, so that no scale bar can be drawn.</source>
        <extracomment>export/scale_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, wie groß die Pixel sind, daher lässt sich kein Maßstab zeichnen.</translation>
    </message>
    <message>
        <source>The scale bar finds no corner of level {0} where nothing is hidden and it has room.</source>
        <extracomment>export/scale_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Maßstab findet auf Ebene {0} keine Ecke, in der nichts verdeckt ist und er Platz hat.</translation>
    </message>
</context>
<context>
    <name>core/export/session_audit.py</name>
    <message>
        <source>session ended</source>
        <extracomment>export/session_audit.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>The folder {0} for audit logs cannot be made: {1}.</source>
        <extracomment>export/session_audit.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} für Prüfprotokolle lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <extracomment>export/session_audit.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>gone on with from</source>
        <extracomment>export/session_audit.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>fortgesetzt von</translation>
    </message>
    <message>
        <source>session begun</source>
        <extracomment>export/session_audit.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sitzung begonnen</translation>
    </message>
</context>
<context>
    <name>core/export/session_log.py</name>
    <message>
        <source>shapes read</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Formen gelesen</translation>
    </message>
    <message>
        <source>review read</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Durchsicht (review) gelesen</translation>
    </message>
    <message>
        <source>export begun</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Export begonnen</translation>
    </message>
    <message>
        <source>export verified</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Export geprüft</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Angehalten. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>export failed</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <source>export stopped</source>
        <extracomment>export/session_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Export angehalten</translation>
    </message>
</context>
<context>
    <name>core/export/settings.py</name>
    <message>
        <source>a study code has 1 to {0} letters without accents, digits, “-”, “_” and “.”, as names of files have them, not “{1}”</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Studiencode hat 1 bis {0} Buchstaben ohne Akzente, Ziffern, „-“, „_“ und „.“, wie Dateinamen sie haben, nicht „{1}“</translation>
    </message>
    <message>
        <source>the study code cannot be “report” here: the PDF would be called as the report of the export is</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Studiencode kann hier nicht „report“ sein: Das PDF hieße wie der Bericht des Exports</translation>
    </message>
    <message>
        <source>levels are chosen in rising order, each once</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen werden in steigender Folge gewählt, jede einmal</translation>
    </message>
    <message>
        <source>a region is exported as JPEG or PNG, not as {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Bereich wird als JPEG oder PNG exportiert, nicht als {0}</translation>
    </message>
    <message>
        <source>a region has a width and a height, all in whole pixels of level 0</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Bereich hat Breite und Höhe, alles in ganzen Pixeln der Ebene 0</translation>
    </message>
    <message>
        <source>a fill colour is red, green and blue, each 0 to 255</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Füllfarbe ist Rot, Grün und Blau, je 0 bis 255</translation>
    </message>
    <message>
        <source>a JPEG quality is 1 to 100, not {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine JPEG-Qualität ist 1 bis 100, nicht {0}</translation>
    </message>
    <message>
        <source>unknown subsampling {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unbekannte Unterabtastung {0}</translation>
    </message>
    <message>
        <source>a tile has 16 to {0} pixels a side, a multiple of 16, not {1}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Kachel hat 16 bis {0} Pixel je Seite, ein Vielfaches von 16, nicht {1}</translation>
    </message>
    <message>
        <source>associated images are chosen of {0}, each once and in this order</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Begleitbilder werden aus {0} gewählt, jedes einmal und in dieser Folge</translation>
    </message>
    <message>
        <source>the frames of DICOM are encoded as jpeg or jpeg2000, not as {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frames von DICOM werden als jpeg oder jpeg2000 kodiert, nicht als {0}</translation>
    </message>
    <message>
        <source>a scale bar is painted into JPEG and PNG, not into {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Maßstab wird in JPEG und PNG gezeichnet, nicht in {0}</translation>
    </message>
    <message>
        <source>windows are chosen by a name or by centre and width such as 40,400, each once</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster werden nach Namen oder nach Mitte und Breite wie 40,400 gewählt, jedes einmal</translation>
    </message>
    <message>
        <source>values of 16 bits are kept in PNG and TIFF, not in {0}, which shows 8: choose PNG or TIFF, or a window</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Werte von 16 Bit bleiben in PNG und TIFF erhalten, nicht in {0}, das 8 zeigt: Wählen Sie PNG oder TIFF, oder ein Fenster</translation>
    </message>
    <message>
        <source>frames are chosen in rising order, each once, the first being 1</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frames werden in steigender Folge gewählt, jeder einmal, der erste ist 1</translation>
    </message>
    <message>
        <source>a modality is a word of DICOM such as SM, not “{0}”</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Modalität ist ein Wort von DICOM wie SM, nicht „{0}“</translation>
    </message>
    <message>
        <source>a study date is written as 2026-11-30, not as “{0}”</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Studiendatum schreibt man 2026-11-30, nicht „{0}“</translation>
    </message>
    <message>
        <source>a description of a series is one line of 1 to {0} letters</source>
        <extracomment>export/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Serienbeschreibung ist eine Zeile mit 1 bis {0} Buchstaben</translation>
    </message>
</context>
<context>
    <name>core/export/shown_as.py</name>
    <message>
        <source>pixels {0} (height to width)</source>
        <extracomment>export/shown_as.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel {0} (Höhe zu Breite)</translation>
    </message>
</context>
<context>
    <name>core/export/tiff_halved.py</name>
    <message>
        <source>Level {0} of {1} cannot be made of level {2}: it is not half as fine.</source>
        <extracomment>export/tiff_halved.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} von {1} lässt sich nicht aus Ebene {2} bilden: Sie ist nicht halb so fein.</translation>
    </message>
    <message>
        <source>Export the levels as the slide has them (pyramid rendered), or others.</source>
        <extracomment>export/tiff_halved.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie die Ebenen, wie das Präparat sie hat (pyramid rendered), oder andere.</translation>
    </message>
</context>
<context>
    <name>core/export/tiff_tags.py</name>
    <message>
        <source> PhysicalSizeX="{0}" PhysicalSizeY="{1}"</source>
        <extracomment>export/tiff_tags.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> PhysicalSizeX="{0}" PhysicalSizeY="{1}"</translation>
    </message>
    <message>
        <source>|MPP = {0}</source>
        <extracomment>export/tiff_tags.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>|MPP = {0}</translation>
    </message>
</context>
<context>
    <name>core/export/typed.py</name>
    <message>
        <source>Choose another code: it is the only name that the slide has in the files.</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen anderen Code: Er ist der einzige Name, den das Präparat in den Dateien hat.</translation>
    </message>
    <message>
        <source>study code {0}</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiencode {0}</translation>
    </message>
    <message>
        <source>Say it in other words: the description travels with the export.</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sagen Sie es mit anderen Worten: Die Beschreibung reist mit dem Export.</translation>
    </message>
    <message>
        <source>series description</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Serienbeschreibung</translation>
    </message>
    <message>
        <source>Say it in other words: the reason travels with the export.</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sagen Sie es mit anderen Worten: Der Grund reist mit dem Export.</translation>
    </message>
    <message>
        <source>reason for going on without a review</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grund, ohne Durchsicht weiterzumachen</translation>
    </message>
    <message>
        <source>{0} cannot be exported: the {1} holds what the slide states ({2}).</source>
        <extracomment>export/typed.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht exportieren: {1} enthält, was das Präparat angibt ({2}).</translation>
    </message>
</context>
<context>
    <name>core/export/verify.py</name>
    <message>
        <source>Verifying the export</source>
        <extracomment>export/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Export wird geprüft</translation>
    </message>
    <message>
        <source>The check of {0} passed, too.</source>
        <extracomment>export/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auch die Prüfung von {0} ist bestanden.</translation>
    </message>
    <message>
        <source>Pillow {0}</source>
        <extracomment>export/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pillow {0}</translation>
    </message>
    <message>
        <source>shapely {0}</source>
        <extracomment>export/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>shapely {0}</translation>
    </message>
    <message>
        <source>{0} The check of {1} passed, too.</source>
        <extracomment>export/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Auch die Prüfung mit {1} ist bestanden.</translation>
    </message>
</context>
<context>
    <name>core/redaction/associated_masks.py</name>
    <message>
        <source>Where the {0} lies on the slide is not known: it is a photograph of its own.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wo auf dem Präparat es liegt ({0}), ist nicht bekannt: Es ist ein eigenes Foto.</translation>
    </message>
    <message>
        <source>Where the {0} lies on the slide is stated in its file.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wo auf dem Präparat es liegt ({0}), steht in der Datei.</translation>
    </message>
    <message>
        <source>Where the overview lies on the slide is not known: its file does not say it.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wo das Übersichtsbild auf dem Präparat liegt, ist nicht bekannt: Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Where the thumbnail lies on the slide is not known: {0}.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wo das Vorschaubild auf dem Präparat liegt, ist nicht bekannt: {0}.</translation>
    </message>
    <message>
        <source>The thumbnail shows the same part of the glass as the levels.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Vorschaubild zeigt denselben Teil des Glases wie die Ebenen.</translation>
    </message>
    <message>
        <source>its sides have another ratio than those of the levels</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Seiten haben ein anderes Verhältnis als die der Ebenen</translation>
    </message>
    <message>
        <source>there is no level of less than {0} million pixels to compare it with</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt keine Ebene mit weniger als {0} Millionen Pixeln zum Vergleichen</translation>
    </message>
    <message>
        <source>it does not show what the levels show</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es zeigt nicht, was die Ebenen zeigen</translation>
    </message>
    <message>
        <source>it shows another part than the levels do</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es zeigt einen anderen Teil als die Ebenen</translation>
    </message>
</context>
<context>
    <name>core/redaction/drafts.py</name>
    <message>
        <source>The unsaved shapes of {0} cannot be read: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die nicht gespeicherten Formen von {0} sind nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The unsaved shapes of {0} are broken; they are kept as {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die nicht gespeicherten Formen von {0} sind beschädigt; sie bleiben als {1} erhalten.</translation>
    </message>
    <message>
        <source>The shapes on {0} are not kept over a crash: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Formen auf {0} überstehen keinen Absturz: {1}.</translation>
    </message>
    <message>
        <source>Save them as GeoJSON.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie sie als GeoJSON.</translation>
    </message>
    <message>
        <source>The shapes in {0} will not come back by themselves: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Formen in {0} kommen nicht von selbst wieder: {1}.</translation>
    </message>
    <message>
        <source>Open the file when {0} is opened again.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie die Datei, wenn {0} wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>another layout</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein anderer Aufbau</translation>
    </message>
</context>
<context>
    <name>core/redaction/geojson.py</name>
    <message>
        <source>The redactions {0} cannot be understood: in object {1}, {2}.</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Schwärzungen {0} sind nicht verständlich: in Objekt {1}: {2}.</translation>
    </message>
    <message>
        <source>Correct or remove the object: nothing is exported with shapes that are not understood.</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Berichtigen oder entfernen Sie das Objekt: Mit unverständlichen Formen wird nichts exportiert.</translation>
    </message>
    <message>
        <source>{0} is no width of a pen</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Stiftbreite</translation>
    </message>
    <message>
        <source>there is no outline</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt keinen Umriss</translation>
    </message>
</context>
<context>
    <name>core/redaction/shapes.py</name>
    <message>
        <source>date of birth</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>accession number</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>pen mark</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Stiftmarkierung</translation>
    </message>
</context>
<context>
    <name>core/redaction/slide_masks.py</name>
    <message>
        <source>{0} {1}, so that nobody can say how far what is hidden in it has spread.</source>
        <extracomment>redaction/slide_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1}, daher kann niemand sagen, wie weit sich das darin Verdeckte ausgebreitet hat.</translation>
    </message>
    <message>
        <source>Copy the slide again from its source.</source>
        <extracomment>redaction/slide_masks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie das Präparat neu von der Quelle.</translation>
    </message>
</context>
</TS>
