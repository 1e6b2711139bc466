<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TourCard</name>
    <message>
        <source>Esc</source>
        <extracomment>tour/card.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <extracomment>tour/card.py</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>tour/card.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>tour/card.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>tour/card.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>tour/card.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, {0} of {1}: {2}</source>
        <extracomment>tour/card.py</extracomment>
        <translation>Rundgang, {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Two slides, one place</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>Zwei Präparate, eine Stelle</translation>
    </message>
    <message>
        <source>Original at the left, conversion at the right. Zoom with the wheel, drag to move: both follow.</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>Links das Original, rechts die Konvertierung. Mit dem Mausrad zoomen, zum Bewegen ziehen: beide folgen.</translation>
    </message>
    <message>
        <source>See the difference</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>Den Unterschied sehen</translation>
    </message>
    <message>
        <source>{0} shows where pixels differ, {1} how alike they are (SSIM); {2} blinks between the two.</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>{0} zeigt, wo Pixel abweichen, {1}, wie ähnlich sie sind (SSIM); {2} blinkt zwischen beiden.</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>{0} opens slides of your own. {1} opens the guide, at the page about what you are doing. The menu at the right (…) has every command.</source>
        <extracomment>tour/steps.py</extracomment>
        <translation>{0} öffnet eigene Präparate. {1} öffnet die Anleitung auf der Seite zu dem, was Sie gerade tun. Das Menü rechts (…) enthält alle Befehle.</translation>
    </message>
    <message>
        <source>{0} opens slides of your own. {1} opens the guide, at the page about what you are doing.</source>
        <extracomment>tour/steps.py</extracomment>
        <translation type="vanished">{0} öffnet eigene Präparate. {1} öffnet die Anleitung auf der Seite zu dem, was Sie gerade tun.</translation>
    </message>
</context>
</TS>
