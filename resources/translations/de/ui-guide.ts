<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PageView</name>
    <message>
        <source>Page of the guide</source>
        <extracomment>guide/page_view.py</extracomment>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – Verislide</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Anleitung – Verislide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Back ({0})</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Zurück ({0})</translation>
    </message>
    <message>
        <source>Forward ({0})</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Vor ({0})</translation>
    </message>
    <message>
        <source>Smaller text ({0})</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Kleinerer Text ({0})</translation>
    </message>
    <message>
        <source>Larger text ({0})</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Größerer Text ({0})</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>what it does</source>
        <extracomment>guide/window.py</extracomment>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <extracomment>guide/window.py</extracomment>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>guide/window.py</extracomment>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <extracomment>guide/window.py</extracomment>
        <translation type="vanished">Nichts in der Anleitung enthält diese Wörter.</translation>
    </message>
</context>
</TS>
