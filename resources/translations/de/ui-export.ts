<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <source>A file of its own</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save check list…</source>
        <extracomment>export/check_page.py</extracomment>
        <translation>Prüfliste speichern…</translation>
    </message>
    <message>
        <source>Go on without the whole check list…</source>
        <extracomment>export/check_page.py</extracomment>
        <translation>Ohne die ganze Prüfliste weiter…</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the export goes on without it</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Warum der Export ohne sie weitergeht</translation>
    </message>
    <message>
        <source>The reason stands in the manifest and in the report, and travels with the export: name nobody in it. At least {0} letters.</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Grund steht im Manifest und im Bericht und reist mit dem Export: Nennen Sie darin niemanden. Mindestens {0} Buchstaben.</translation>
    </message>
    <message>
        <source>Type the study code first: it is stated in the files.</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geben Sie zuerst den Studiencode ein: Er steht in den Dateien.</translation>
    </message>
    <message>
        <source>Look at it first: it becomes a file.</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sehen Sie es zuerst an: Es wird eine Datei.</translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed: the command and “Many slides” can use it</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} sind bestätigt: Der Befehl und „Viele Präparate“ können sie verwenden</translation>
    </message>
    <message>
        <source>It is shown in the window: Enter confirms it and goes on, arrow keys move.</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es wird im Fenster gezeigt: Die Eingabetaste bestätigt und geht weiter, Pfeiltasten bewegen.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Look at it and draw on it</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ansehen und darauf zeichnen</translation>
    </message>
    <message>
        <source>The panes show it as exported, and say of which level. Look through it for what else names a patient: pen, stickers, text.</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Ansichten zeigen es wie exportiert und sagen, von welcher Ebene. Sehen Sie nach, was sonst noch Patienten nennt: Stift, Aufkleber, Text.</translation>
    </message>
    <message>
        <source>Show the whole slide as exported</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ganzes Präparat wie exportiert zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Neu bestätigen</translation>
    </message>
    <message>
        <source>Save check list …</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Prüfliste speichern …</translation>
    </message>
    <message>
        <source>Go on without the whole check list …</source>
        <extracomment>export/check_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Ohne die ganze Prüfliste weiter …</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Check list</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Confirmed</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Changed since it was confirmed ({0}): look at it again</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seit der Bestätigung geändert ({0}): bitte noch einmal ansehen</translation>
    </message>
    <message>
        <source>Changed since it was confirmed: look at it again</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seit der Bestätigung geändert: bitte noch einmal ansehen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>its place or form</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ort oder Form</translation>
    </message>
    <message>
        <source>its reason</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>its text or form</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Text oder Form</translation>
    </message>
    <message>
        <source>what the files state</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was die Dateien angeben</translation>
    </message>
    <message>
        <source>levels or part</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen oder Teil</translation>
    </message>
    <message>
        <source>the shapes</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Formen</translation>
    </message>
    <message>
        <source>its shapes</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>seine Formen</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <extracomment>export/check_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was daraus wird</translation>
    </message>
    <message>
        <source>An export is under way. Stop it and close?</source>
        <extracomment>export/close_question.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Export läuft. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>{0} exports are under way or wait. Stop and close?</source>
        <extracomment>export/close_question.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Exporte laufen oder warten. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Nothing half written is kept. Exports that are done stay.</source>
        <extracomment>export/close_question.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts halb Geschriebenes bleibt. Fertige Exporte bleiben.</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/close_question.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>export/close_question.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>{0} is the study code of another slide, {1}: type another one.</source>
        <extracomment>export/folders.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist der Studiencode eines anderen Präparats, {1}: Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>{0} is exported as {1} already, or is to be: choose another folder, or another study code.</source>
        <extracomment>export/folders.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist schon als {1} exportiert oder wird es: Wählen Sie einen anderen Ordner oder einen anderen Studiencode.</translation>
    </message>
    <message>
        <source>A picture a window, for reports and slides. Any program opens it; small, with loss.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild je Fenster, für Berichte und Folien. Jedes Programm öffnet es; klein, mit Verlust.</translation>
    </message>
    <message>
        <source>A picture a window, without loss, with room for values of 16 bits.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild je Fenster, ohne Verlust, mit Platz für Werte von 16 Bit.</translation>
    </message>
    <message>
        <source>A picture a window, without loss. Any program opens it; values of 16 bits have room in it.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild je Fenster, ohne Verlust. Jedes Programm öffnet es; Werte von 16 Bit haben darin Platz.</translation>
    </message>
    <message>
        <source>PDF/A, to be printed and kept: a page a picture, with code, window, sides and scale.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PDF/A, zum Drucken und Aufbewahren: eine Seite je Bild, mit Code, Fenster, Seiten und Maßstab.</translation>
    </message>
    <message>
        <source>A picture a level, for reports and slides. Any program opens it; small, with loss.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild je Ebene, für Berichte und Folien. Jedes Programm öffnet es; klein, mit Verlust.</translation>
    </message>
    <message>
        <source>A picture a level, without loss. Any program opens it; large.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild je Ebene, ohne Verlust. Jedes Programm öffnet es; groß.</translation>
    </message>
    <message>
        <source>A series for an archive (PACS): a file a level.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Serie für ein Archiv (PACS): eine Datei je Ebene.</translation>
    </message>
    <message>
        <source>One file with all levels, as OMERO and Bio-Formats read it best.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Datei mit allen Ebenen, wie OMERO und Bio-Formats sie am besten lesen.</translation>
    </message>
    <message>
        <source>One file with all levels, for viewers and analysis. Stored tiles are copied where they can be.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Datei mit allen Ebenen, für Viewer und Auswertung. Gespeicherte Kacheln werden kopiert, wo es geht.</translation>
    </message>
    <message>
        <source>As stored, else JPEG</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie gespeichert, sonst JPEG</translation>
    </message>
    <message>
        <source>Deflate, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Deflate, verlustfrei</translation>
    </message>
    <message>
        <source>JPEG 2000, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 2000, verlustfrei</translation>
    </message>
    <message>
        <source>JPEG, all encoded anew</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG, alles neu kodiert</translation>
    </message>
    <message>
        <source>LZW, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>LZW, verlustfrei</translation>
    </message>
    <message>
        <source>Zstandard, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zstandard, verlustfrei</translation>
    </message>
    <message>
        <source>{0}, then it is checked</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, dann wird geprüft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>A check failed, nothing kept</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Prüfung schlug fehl, nichts behalten</translation>
    </message>
    <message>
        <source>Not exported</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Was there already, and was checked again</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>War schon da und wurde neu geprüft</translation>
    </message>
    <message>
        <source>Exported and checked, {0}</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportiert und geprüft, {0}</translation>
    </message>
    <message>
        <source>Exported, not reviewed; checked, {0}</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportiert, nicht durchgesehen; geprüft, {0}</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Angehalten; nichts wurde behalten</translation>
    </message>
    <message>
        <source>Reviewed: everything on the check list was confirmed.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Durchgesehen: Alles auf der Prüfliste wurde bestätigt.</translation>
    </message>
    <message>
        <source>Not reviewed, because “{0}”.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht durchgesehen, denn „{0}“.</translation>
    </message>
    <message>
        <source>Not reviewed: not everything on the check list was confirmed.</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht durchgesehen: Nicht alles auf der Prüfliste wurde bestätigt.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} {2}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>about {0} left, then it is checked</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>noch etwa {0}, dann wird geprüft</translation>
    </message>
    <message>
        <source>Stop; nothing of it is kept</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anhalten; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Do not export it yet</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch nicht exportieren</translation>
    </message>
    <message>
        <source>Take it off the list; its files stay</source>
        <extracomment>export/words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von der Liste nehmen; die Dateien bleiben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a redacted copy</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geschwärzte Kopie exportieren</translation>
    </message>
    <message>
        <source>Check list</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Exports</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Folder for the folder of the export</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner für den Ordner des Exports</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Many slides…</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Viele Präparate…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save in</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Choose what is written under “Files”, and walk through the check list.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie unter „Dateien“, was geschrieben wird, und gehen Sie die Prüfliste durch.</translation>
    </message>
    <message>
        <source>study code</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiencode</translation>
    </message>
    <message>
        <source>Looking at what is to be exported…</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Es wird angesehen, was exportiert werden soll…</translation>
    </message>
    <message>
        <source>Check list {0}/{1}</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste {0}/{1}</translation>
    </message>
    <message>
        <source>Exports {0}</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exporte {0}</translation>
    </message>
    <message>
        <source>Open a slide first.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie zuerst ein Präparat.</translation>
    </message>
    <message>
        <source>It cannot be exported like this.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>So lässt es sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The disk has no room for it: choose another folder.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf dem Datenträger ist kein Platz dafür: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>1 thing of the check list is not confirmed.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Punkt der Prüfliste ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>{0} things of the check list are not confirmed.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Punkte der Prüfliste sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>Not everything is confirmed: the export will say so, and give your reason.</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht alles ist bestätigt: Der Export wird es sagen und Ihren Grund nennen.</translation>
    </message>
    <message>
        <source>Many slides …</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Viele Präparate …</translation>
    </message>
    <message>
        <source>Looking at what is to be exported …</source>
        <extracomment>export/dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Es wird angesehen, was exportiert werden soll …</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, von {1}</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Export it next</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Als Nächstes exportieren</translation>
    </message>
    <message>
        <source>{0} is being exported. Stop it?</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird exportiert. Anhalten?</translation>
    </message>
    <message>
        <source>Nothing of it is kept. It stays on the list.</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts davon bleibt. Es bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/export_list.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weiter exportieren</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Such as ST-007</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Etwa ST-007</translation>
    </message>
    <message>
        <source>None, or as 2026-11-30</source>
        <extracomment>export/form.py</extracomment>
        <translation>Etwa 2026-11-30</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The three coarsest</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die drei gröbsten</translation>
    </message>
    <message>
        <source>Chosen levels</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgewählte Ebenen</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The whole slide</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ganze Präparat</translation>
    </message>
    <message>
        <source>What is in view now</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>The rectangle</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Rechteck</translation>
    </message>
    <message>
        <source>The rectangle that is measured; Q draws it</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Rechteck, das gemessen wird; Q zeichnet es</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Voll (4:4:4)</translation>
    </message>
    <message>
        <source>Half across (4:2:2)</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Waagerecht halb (4:2:2)</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Viertel (4:2:0)</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Hidden becomes</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verdecktes wird</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <extracomment>export/form.py</extracomment>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Scale bar in a free corner</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Maßstab in einer freien Ecke</translation>
    </message>
    <message>
        <source>Colour profile (ICC) goes along</source>
        <extracomment>export/form.py</extracomment>
        <translation>Farbprofil (ICC) übernehmen</translation>
    </message>
    <message>
        <source>Study code</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiencode</translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Hidden parts</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verdeckte Teile</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Type a study code: the files are called after it, and nothing else names the slide.</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geben Sie einen Studiencode ein: Die Dateien heißen danach, und nichts sonst nennt das Präparat.</translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie mindestens eine Ebene.</translation>
    </message>
    <message>
        <source>{0} px of level 0, from {1} on</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px der Ebene 0, ab {1}</translation>
    </message>
    <message>
        <source>Colour of what is hidden</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe des Verdeckten</translation>
    </message>
    <message>
        <source>Colour {0}</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe {0}</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <extracomment>export/form.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Andere Farbe …</translation>
    </message>
</context>
<context>
    <name>ManyExports</name>
    <message>
        <source>As chosen under “Files”: {0}; levels: {1}. Each slide gets a folder called by its study code.</source>
        <extracomment>export/many.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie unter „Dateien“ gewählt: {0}; Ebenen: {1}. Jedes Präparat bekommt einen Ordner mit seinem Studiencode.</translation>
    </message>
</context>
<context>
    <name>ManySlidesDialog</name>
    <message>
        <source>Export many slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Viele Präparate exportieren</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparate hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export slides without a file of shapes as they are</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparate ohne Formendatei exportieren, wie sie sind</translation>
    </message>
    <message>
        <source>Needed for slides that nobody has reviewed; it travels with the exports</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nötig für Präparate, die niemand durchgesehen hat; er reist mit den Exporten</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose table</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tabelle auswählen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Codes from</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Codes aus</translation>
    </message>
    <message>
        <source>Save in</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for going on without a review</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grund, ohne Durchsicht weiterzumachen</translation>
    </message>
    <message>
        <source>No file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Formendatei</translation>
    </message>
    <message>
        <source>“{0}” beside each slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ neben jedem Präparat</translation>
    </message>
    <message>
        <source>No table of pseudonyms is chosen yet</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch keine Pseudonymtabelle ausgewählt</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>Add slides, or drop them here.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparate hinzufügen oder hier ablegen.</translation>
    </message>
    <message>
        <source>None of them has a file of shapes.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keines davon hat eine Formendatei.</translation>
    </message>
    <message>
        <source>Choose the table that gives each slide its study code, or a name for a new one.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die Tabelle, die jedem Präparat seinen Studiencode gibt, oder einen Namen für eine neue.</translation>
    </message>
    <message>
        <source>1 slide has no file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Präparat hat keine Formendatei</translation>
    </message>
    <message>
        <source>{0} slides have no file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Präparate haben keine Formendatei</translation>
    </message>
    <message>
        <source>{0} and will not be exported.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und wird nicht exportiert.</translation>
    </message>
    <message>
        <source>Slides to export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zu exportierende Präparate</translation>
    </message>
    <message>
        <source>Folder of slides to export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner der zu exportierenden Präparate</translation>
    </message>
    <message>
        <source>Folder with a file of shapes for each slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner mit einer Formendatei für jedes Präparat</translation>
    </message>
    <message>
        <source>Table of pseudonyms, or a name for a new one</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pseudonymtabelle, oder ein Name für eine neue</translation>
    </message>
    <message>
        <source>Tables of pseudonyms (*.json)</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pseudonymtabellen (*.json)</translation>
    </message>
    <message>
        <source>Folder for the folders of the exports</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner für die Ordner der Exporte</translation>
    </message>
    <message>
        <source>Looking at the slides…</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation>Präparate werden angesehen…</translation>
    </message>
    <message>
        <source>None of them can be exported.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keines davon lässt sich exportieren.</translation>
    </message>
    <message>
        <source>1 slide is not reviewed</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Präparat ist nicht durchgesehen</translation>
    </message>
    <message>
        <source>{0} slides are not reviewed</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Präparate sind nicht durchgesehen</translation>
    </message>
    <message>
        <source>{0}: say why they are exported all the same, in {1} letters or more.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Sagen Sie in mindestens {1} Buchstaben, warum sie trotzdem exportiert werden.</translation>
    </message>
    <message>
        <source>Looking at the slides …</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Präparate werden angesehen …</translation>
    </message>
</context>
<context>
    <name>ManyReport</name>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <extracomment>export/many_report.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>About</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größe, px</translation>
    </message>
    <message>
        <source>What is written</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation>Größe wird geschätzt…</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>About {0} in all. {1}</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Insgesamt etwa {0}. {1}</translation>
    </message>
    <message>
        <source>{0} in all. {1}</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Insgesamt {0}. {1}</translation>
    </message>
    <message>
        <source>{0} are free on the disk.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>The disk has no room for it: about {0} are needed, {1} are free. Choose another folder.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf dem Datenträger ist kein Platz dafür: etwa {0} sind nötig, {1} sind frei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing is drawn on the slide: the files will show everything of it.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf dem Präparat ist nichts gezeichnet: Die Dateien werden alles davon zeigen.</translation>
    </message>
    <message>
        <source>Level {0} is hidden {1}.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} ist {1} verdeckt.</translation>
    </message>
    <message>
        <source>Levels {0} are hidden {1}.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0} sind {1} verdeckt.</translation>
    </message>
    <message>
        <source>by more than half</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zu mehr als der Hälfte</translation>
    </message>
    <message>
        <source>wholly</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ganz</translation>
    </message>
    <message>
        <source>The coarser a level, the more around each shape is hidden with it: choose finer levels.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Je gröber eine Ebene, desto mehr wird um jede Form mit verdeckt: Wählen Sie feinere Ebenen.</translation>
    </message>
    <message>
        <source>Make the shapes smaller, or leave it out.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Machen Sie die Formen kleiner oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>All tiles were looked at for it.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle Kacheln wurden dafür angesehen.</translation>
    </message>
    <message>
        <source>An estimate from {0} of {1} pieces: it may be off by {2} %.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Schätzung aus {0} von {1} Teilen: Sie kann um {2} % abweichen.</translation>
    </message>
    <message>
        <source>Estimating the size …</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Größe wird geschätzt …</translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>None, or as 40, 400</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keines, oder wie 40, 400</translation>
    </message>
    <message>
        <source>Another window</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anderes Fenster</translation>
    </message>
    <message>
        <source>Another window: its centre and its width</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anderes Fenster: seine Mitte und seine Breite</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frames</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das gezeigte</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The one that is shown ({0} of {1})</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das gezeigte ({0} von {1})</translation>
    </message>
    <message>
        <source>All {0}</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source>Only PNG and TIFF have room for 16 bits.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nur PNG und TIFF haben Platz für 16 Bit.</translation>
    </message>
    <message>
        <source>Another window is written as centre and width, such as 40, 400; the width is above 0.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein anderes Fenster wird als Mitte und Breite geschrieben, etwa 40, 400; die Breite ist größer als 0.</translation>
    </message>
    <message>
        <source>Choose a window at least.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie mindestens ein Fenster.</translation>
    </message>
    <message>
        <source>Lowest to highest value</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Niedrigster bis höchster Wert</translation>
    </message>
    <message>
        <source>Values kept, 16 bits</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Werte behalten, 16 Bit</translation>
    </message>
    <message>
        <source>Also stored</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auch gespeichert</translation>
    </message>
    <message>
        <source>As stored</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Brain</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Spine</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Schlaganfall</translation>
    </message>
    <message>
        <source>Temporal bone</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation>Schläfenbein</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Field</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the files</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>In the slide</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Im Präparat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What becomes of the metadata</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was aus den Metadaten wird</translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation>Werte zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>is replaced</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>export/plan_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kommt hinzu</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Open folder</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open report</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{0} is exported, and {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist exportiert, und {1}</translation>
    </message>
    <message>
        <source>{0} was there already, and {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} war schon da, und {1}</translation>
    </message>
    <message>
        <source>{0} is exported, not reviewed; {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist exportiert, nicht durchgesehen; {1}</translation>
    </message>
    <message>
        <source>{0} fails a check: nothing was kept</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} besteht eine Prüfung nicht: Nichts wurde behalten</translation>
    </message>
    <message>
        <source>{0} was not exported</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde nicht exportiert</translation>
    </message>
    <message>
        <source>{0} waits for the exports before it</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wartet auf die Exporte davor</translation>
    </message>
    <message>
        <source>{0} is held up</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist angehalten</translation>
    </message>
    <message>
        <source>{0} is being exported</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird exportiert</translation>
    </message>
    <message>
        <source>{0} is not started</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht begonnen</translation>
    </message>
    <message>
        <source>{0} was stopped: nothing was kept</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde angehalten: Nichts wurde behalten</translation>
    </message>
    <message>
        <source>every check made holds</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jede gemachte Prüfung ist bestanden</translation>
    </message>
    <message>
        <source>every check holds</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jede Prüfung ist bestanden</translation>
    </message>
    <message>
        <source>{0} in 1 file</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} in 1 Datei</translation>
    </message>
    <message>
        <source>{0} in {1} files</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} in {1} Dateien</translation>
    </message>
    <message>
        <source>{0}, checked in {1}.</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, geprüft in {1}.</translation>
    </message>
    <message>
        <source>{0}, written and checked in {1}.</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, geschrieben und geprüft in {1}.</translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>export/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieses System öffnet dafür nichts. Es ist hier: {0}</translation>
    </message>
</context>
<context>
    <name>ReviewKeeper</name>
    <message>
        <source>{0} confirmations of the check list are back.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bestätigungen der Prüfliste sind wieder da.</translation>
    </message>
    <message>
        <source>1 confirmation of the check list is back.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Bestätigung der Prüfliste ist wieder da.</translation>
    </message>
    <message>
        <source>Save check list: {0} of {1} confirmed</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste speichern: {0} von {1} bestätigt</translation>
    </message>
    <message>
        <source>Check list</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Save check list</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfliste speichern</translation>
    </message>
    <message>
        <source>{0} of {1} confirmed, saved as “{2}”.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} bestätigt, gespeichert als „{2}“.</translation>
    </message>
    <message>
        <source>The shapes are not saved yet.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Formen sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>WholeBar</name>
    <message>
        <source>Stop all</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Open report</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} fertig</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} stopped</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} angehalten</translation>
    </message>
    <message>
        <source>{0} not started</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nicht begonnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>An export is under way. Stop it?</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Export läuft. Anhalten?</translation>
    </message>
    <message>
        <source>{0} exports are under way or wait. Stop all?</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Exporte laufen oder warten. Alle anhalten?</translation>
    </message>
    <message>
        <source>Nothing half written is kept. Exports that are done stay, and the others stay on the list.</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts halb Geschriebenes bleibt. Fertige Exporte bleiben, und die anderen bleiben auf der Liste.</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieses System öffnet dafür nichts. Es ist hier: {0}</translation>
    </message>
</context>
</TS>
