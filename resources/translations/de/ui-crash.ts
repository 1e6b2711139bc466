<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>This is all that the report says. It names no slide, file, folder or person and holds no pixels. Verislide sends nothing: who gets it is up to you.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Das ist alles, was der Bericht enthält. Er nennt kein Präparat, keine Datei, keinen Ordner und keine Person und enthält keine Pixel. Verislide sendet nichts: Wer ihn bekommt, entscheiden Sie.</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Show log folder</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Protokollordner zeigen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It has happened {0} times since {1}.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Das ist seit {1} {0}-mal geschehen.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The system opened no window for {0}. Open it by hand.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Das System hat für {0} kein Fenster geöffnet. Öffnen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Verislide report</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Verislide-Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another folder.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Der Bericht wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>The files of your slides are never changed by it.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Die Dateien Ihrer Präparate werden dadurch nie verändert.</translation>
    </message>
    <message>
        <source>Verislide ended unexpectedly the last time</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Verislide wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>The files of your slides are never changed by it. What was saved is there. Shapes that were not saved and the verdicts of a review are there again when their slide or review is opened.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Die Dateien Ihrer Präparate werden dadurch nie verändert. Gespeichertes ist da. Nicht gespeicherte Formen und die Urteile einer Begutachtung sind wieder da, wenn ihr Präparat oder ihre Begutachtung geöffnet wird.</translation>
    </message>
    <message>
        <source>What is on screen and what you have saved are untouched as far as is known, and you can go on. If something looks wrong, save your work and start Verislide again.</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Was zu sehen ist und was Sie gespeichert haben, ist nach allem, was bekannt ist, unberührt, und Sie können weitermachen. Wenn etwas falsch aussieht, speichern Sie Ihre Arbeit und starten Sie Verislide neu.</translation>
    </message>
    <message>
        <source>Work in the background stopped by a fault in Verislide</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Arbeit im Hintergrund durch einen Fehler in Verislide angehalten</translation>
    </message>
    <message>
        <source>A step was not finished because of a fault in Verislide</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation>Ein Schritt wurde wegen eines Fehlers in Verislide nicht beendet</translation>
    </message>
    <message>
        <source>Save report …</source>
        <extracomment>crash/dialog.py</extracomment>
        <translation type="vanished">Bericht speichern …</translation>
    </message>
</context>
<context>
    <name>FaultWatch</name>
    <message>
        <source>Verislide ended unexpectedly the last time. Slides and saved work are untouched; shapes that were not saved are there again with their slide.</source>
        <extracomment>crash/watch.py</extracomment>
        <translation>Verislide wurde letztes Mal unerwartet beendet. Präparate und gespeicherte Arbeit sind unberührt; nicht gespeicherte Formen sind mit ihrem Präparat wieder da.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>crash/watch.py</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Verislide ended unexpectedly the last time. Slides and saved work are untouched.</source>
        <extracomment>crash/watch.py</extracomment>
        <translation type="vanished">Verislide wurde beim letzten Mal unerwartet beendet. Präparate und gespeicherte Arbeit sind unberührt.</translation>
    </message>
</context>
</TS>
