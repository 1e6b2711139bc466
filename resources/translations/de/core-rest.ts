<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/documents/audit_chain.py</name>
    <message>
        <source>log begun</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut or re-chained</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half line</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no audit log: none of its lines is an event.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was written with --log.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was inserted: the next line follows the one before it.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was edited: it is not what was hashed when it was written.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was inserted: it is line {0} once more.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was reordered: event {0} stands before line {1}, which it follows.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows line {0}</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the first</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was inserted: event {0} in line {1} {2}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0} was</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events {0} to {1} were</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted before it: it is event {1}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was edited and hashed anew: line {0} states another SHA-256 of the event before it.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was edited and hashed anew: it says that it is event {0}, and follows another one.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end was cut off: there are {0} events, and there were {1}.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was re-chained, here or before: event {0} has another SHA-256 than was told.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event has the SHA-256 that was told: the end was cut off, or the log was re-chained; a count tells which.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is half a line ({0} bytes): whoever wrote it was stopped in the midst, or its end was cut off.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event: all were cut off, or none was written.</source>
        <extracomment>documents/audit_chain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/documents/audit_log.py</name>
    <message>
        <source>This log stays where it was written: it may name files, people and what was hidden. It is not handed on.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written as an audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no folder {1}.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or choose another file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: another session writes it now.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event has {0} bytes at most, not {1}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event {0} that could be {1}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seq {0}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be gone on with as an audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: something else has changed, moved or removed it.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is, and begin a new log.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is no file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is not as it was written. Line {1}: {2}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verislide audit log</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of event {0}</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half line kept aside</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a file on another disk.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its disk is full.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its disk knows no locks, so that others could write it at the same time.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file on a disk of this machine.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights and the folder, or choose another file.</source>
        <extracomment>documents/audit_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/jobs/duration.py</name>
    <message>
        <source>{0} min</source>
        <extracomment>jobs/duration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <extracomment>jobs/duration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <extracomment>jobs/duration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/jobs/passing_on.py</name>
    <message>
        <source>passed on</source>
        <extracomment>jobs/passing_on.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open to others.</source>
        <extracomment>jobs/passing_on.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/jobs/work_queue.py</name>
    <message>
        <source>{0} is {1}</source>
        <extracomment>jobs/work_queue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
