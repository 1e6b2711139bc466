<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/documents/audit_chain.py</name>
    <message>
        <source>log begun</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>cut or re-chained</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>abgeschnitten oder neu verkettet</translation>
    </message>
    <message>
        <source>half line</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>halbe Zeile</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie den Namen und Ihre Rechte.</translation>
    </message>
    <message>
        <source>{0} is no audit log: none of its lines is an event.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Prüfprotokoll: Keine seiner Zeilen ist ein Ereignis.</translation>
    </message>
    <message>
        <source>Choose a file that was written with --log.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei, die mit --log geschrieben wurde.</translation>
    </message>
    <message>
        <source>it was inserted: the next line follows the one before it.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde eingefügt: Die nächste Zeile folgt auf die davor.</translation>
    </message>
    <message>
        <source>it was edited: it is not what was hashed when it was written.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde geändert: Sie ist nicht, was beim Schreiben gehasht wurde.</translation>
    </message>
    <message>
        <source>it was inserted: it is line {0} once more.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde eingefügt: Sie ist noch einmal Zeile {0}.</translation>
    </message>
    <message>
        <source>it was reordered: event {0} stands before line {1}, which it follows.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde umgestellt: Ereignis {0} steht vor Zeile {1}, auf die es folgt.</translation>
    </message>
    <message>
        <source>follows line {0}</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>folgt auf Zeile {0}</translation>
    </message>
    <message>
        <source>is the first</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ist das erste</translation>
    </message>
    <message>
        <source>it was inserted: event {0} in line {1} {2}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde eingefügt: Ereignis {0} in Zeile {1} {2}.</translation>
    </message>
    <message>
        <source>event {0} was</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ereignis {0} wurde</translation>
    </message>
    <message>
        <source>events {0} to {1} were</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ereignisse {0} bis {1} wurden</translation>
    </message>
    <message>
        <source>{0} deleted before it: it is event {1}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} davor gelöscht: Sie ist Ereignis {1}.</translation>
    </message>
    <message>
        <source>it was edited and hashed anew: line {0} states another SHA-256 of the event before it.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde geändert und neu gehasht: Zeile {0} nennt einen anderen SHA-256 des Ereignisses davor.</translation>
    </message>
    <message>
        <source>it was edited and hashed anew: it says that it is event {0}, and follows another one.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde geändert und neu gehasht: Sie gibt sich als Ereignis {0} aus und folgt auf ein anderes.</translation>
    </message>
    <message>
        <source>the end was cut off: there are {0} events, and there were {1}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Ende wurde abgeschnitten: Es gibt {0} Ereignisse, und es gab {1}.</translation>
    </message>
    <message>
        <source>the log was re-chained, here or before: event {0} has another SHA-256 than was told.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Protokoll wurde hier oder davor neu verkettet: Ereignis {0} hat einen anderen SHA-256 als angegeben.</translation>
    </message>
    <message>
        <source>no event has the SHA-256 that was told: the end was cut off, or the log was re-chained; a count tells which.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Ereignis hat den angegebenen SHA-256: Das Ende wurde abgeschnitten oder das Protokoll neu verkettet; eine Anzahl sagt, was.</translation>
    </message>
    <message>
        <source>it is half a line ({0} bytes): whoever wrote it was stopped in the midst, or its end was cut off.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es ist eine halbe Zeile ({0} Bytes): Das Schreiben wurde mittendrin unterbrochen, oder ihr Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>there is no event: all were cut off, or none was written.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt kein Ereignis: Alle wurden abgeschnitten, oder keines wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>core/documents/audit_log.py</name>
    <message>
        <source>This log stays where it was written: it may name files, people and what was hidden. It is not handed on.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>This log stays where it was written: it may name files, people and what was hidden. It is not handed on.</translation>
    </message>
    <message>
        <source>{0} cannot be written as an audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht als Prüfprotokoll schreiben</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0}: there is no folder {1}.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es gibt keinen Ordner {1}.</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Warten Sie deren Ende ab, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0}: another session writes it now.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Eine andere Sitzung schreibt gerade darin.</translation>
    </message>
    <message>
        <source>an event has {0} bytes at most, not {1}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Ereignis hat höchstens {0} Bytes, nicht {1}</translation>
    </message>
    <message>
        <source>there is no event {0} that could be {1}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt kein Ereignis {0}, das {1} sein könnte</translation>
    </message>
    <message>
        <source>seq {0}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>seq {0}</translation>
    </message>
    <message>
        <source>{0} cannot be gone on with as an audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht als Prüfprotokoll fortsetzen</translation>
    </message>
    <message>
        <source>{0}: something else has changed, moved or removed it.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Etwas anderes hat es geändert, verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>Keep it as it is, and begin a new log.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lassen Sie es, wie es ist, und beginnen Sie ein neues Protokoll.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0}: it is no file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>{0}: it is not as it was written. Line {1}: {2}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nicht, wie es geschrieben wurde. Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>verislide audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide audit log</translation>
    </message>
    <message>
        <source>end of event {0}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ende von Ereignis {0}</translation>
    </message>
    <message>
        <source>half line kept aside</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>halbe Zeile beiseitegelegt</translation>
    </message>
    <message>
        <source>Make room, or choose a file on another disk.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schaffen Sie Platz, oder wählen Sie eine Datei auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{0}: its disk is full.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{0}: its disk knows no locks, so that others could write it at the same time.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Der Datenträger kennt keine Sperren, sodass andere gleichzeitig schreiben könnten.</translation>
    </message>
    <message>
        <source>Choose a file on a disk of this machine.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei auf einem Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the rights and the folder, or choose another file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie die Rechte und den Ordner, oder wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>core/jobs/duration.py</name>
    <message>
        <source>{0} min</source>
        <extracomment>jobs/duration.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <extracomment>jobs/duration.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <extracomment>jobs/duration.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>core/jobs/work_queue.py</name>
    <message>
        <source>{0} is {1}</source>
        <extracomment>jobs/work_queue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist {1}</translation>
    </message>
</context>
</TS>
