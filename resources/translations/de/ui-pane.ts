<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlignTool</name>
    <message>
        <source>Align: arrows 1 px, Shift 10, Alt turns, Esc leaves</source>
        <extracomment>pane/align_tool.py</extracomment>
        <translation>Ausrichten: Pfeile 1 px, Umschalt 10, Alt dreht, Esc verlässt</translation>
    </message>
</context>
<context>
    <name>AnnotationMark</name>
    <message>
        <source>1 annotation of {1}</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation>1 Annotation aus {1}</translation>
    </message>
    <message>
        <source>{0} annotations of {1}</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation>{0} Annotationen aus {1}</translation>
    </message>
    <message>
        <source>{0}, {1} as dots: zoom in</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation>{0}, {1} als Punkte: vergrößern</translation>
    </message>
    <message>
        <source>and {0} more labels</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation>und {0} weitere Beschriftungen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>stored {0}</source>
        <extracomment>pane/canvas.py</extracomment>
        <translation>gespeichert {0}</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>pane/canvas.py</extracomment>
        <translation>Ebene {0}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Each channel</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Largest channel</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Größter Kanal</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Luminance</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Signed difference</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Differenz mit Vorzeichen</translation>
    </message>
    <message>
        <source>Colour ΔE</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Farbe ΔE</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>{0}, shown {1}×</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>{0}, {1}× gezeigt</translation>
    </message>
    <message>
        <source>Colours from {0} to {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Farben von {0} bis {1}</translation>
    </message>
    <message>
        <source>only above</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>nur oberhalb</translation>
    </message>
    <message>
        <source>only below</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>nur unterhalb</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>MAP</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>KARTE</translation>
    </message>
    <message>
        <source>Cursor {0}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Mauszeiger {0}</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>blue {0}, orange {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>blau {0}, orange {1}</translation>
    </message>
    <message>
        <source>dark {0}, light {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>dunkel {0}, hell {1}</translation>
    </message>
    <message>
        <source>≤ {0}{1} darker</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>≤ {0}{1} dunkler</translation>
    </message>
    <message>
        <source>≥ +{0} brighter</source>
        <extracomment>pane/legend.py</extracomment>
        <translation>≥ +{0} heller</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>offset {0}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>Versatz {0}</translation>
    </message>
    <message>
        <source>{0} beside the original, which was moved</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>{0} neben dem Original, das bewegt wurde</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>The original was moved: the conversion lies {0} beside it</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>Das Original wurde bewegt: Die Konvertierung liegt {0} daneben</translation>
    </message>
    <message>
        <source>Offset {0}, {1}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>Versatz {0}, {1}</translation>
    </message>
    <message>
        <source>Original moved: {0}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>Original bewegt: {0}</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation>von Hand bewegt</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Loupe {0}×, level {1}</source>
        <extracomment>pane/loupe.py</extracomment>
        <translation>Lupe {0}×, Ebene {1}</translation>
    </message>
    <message>
        <source>{0}×, level {1} is being read</source>
        <extracomment>pane/loupe.py</extracomment>
        <translation>{0}×, Ebene {1} wird gelesen</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>More about this map</source>
        <extracomment>pane/map_pane.py</extracomment>
        <translation>Mehr zu dieser Karte</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>In a window of its own</source>
        <extracomment>pane/pane.py</extracomment>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Show here</source>
        <extracomment>pane/pane.py</extracomment>
        <translation>Hier zeigen</translation>
    </message>
</context>
<context>
    <name>PlaneSliders</name>
    <message>
        <source>{0} of {1}</source>
        <extracomment>pane/plane_sliders.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>RectangleTool</name>
    <message>
        <source>Rectangle: drag, or Enter for the middle of the view; Esc leaves</source>
        <extracomment>pane/rectangle_tool.py</extracomment>
        <translation>Rechteck: ziehen, oder Eingabetaste für die Bildmitte; Esc verlässt</translation>
    </message>
    <message>
        <source>Rectangle: drag edges or inside, arrows move it, Ctrl+arrows resize it, Esc removes it</source>
        <extracomment>pane/rectangle_tool.py</extracomment>
        <translation>Rechteck: Kanten oder Inneres ziehen, Pfeile bewegen, Strg+Pfeile ändern die Größe, Esc entfernt</translation>
    </message>
</context>
<context>
    <name>RedactionMark</name>
    <message>
        <source>No reason yet</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Noch kein Grund</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Eingangsnummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Pen mark</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Stiftmarkierung</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>RedactionTool</name>
    <message>
        <source>Polygon: click corners, Enter or a double click closes it, Esc takes one back</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Vieleck: Ecken anklicken, Eingabetaste oder Doppelklick schließt, Esc nimmt eine zurück</translation>
    </message>
    <message>
        <source>Drag it or its handles; arrows move, Ctrl+arrows resize, Ctrl+D duplicates, Del removes</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Form oder Griffe ziehen; Pfeile bewegen, Strg+Pfeile ändern die Größe, Strg+D verdoppelt, Entf entfernt</translation>
    </message>
    <message>
        <source>Redaction: click a shape to choose it</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Schwärzung: Form anklicken, um sie auszuwählen</translation>
    </message>
    <message>
        <source>Redaction: click the corners of a polygon</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Schwärzung: Ecken eines Vielecks anklicken</translation>
    </message>
    <message>
        <source>Redaction: drag a line; the pen is measured in px of {0}</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Schwärzung: Linie ziehen; der Stift zählt in px von: {0}</translation>
    </message>
    <message>
        <source>level 0</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Ebene 0</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Redaction: drag to draw, click a shape to choose it, Enter draws in the middle</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>Schwärzung: ziehen zeichnet, Klick wählt eine Form aus, Eingabetaste zeichnet in der Mitte</translation>
    </message>
    <message>
        <source>; Esc leaves</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation>; Esc verlässt</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Enter ends the line, Shift+Enter closes an area, Del or Esc cancels</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>Eingabetaste beendet die Linie, Umschalt+Eingabetaste schließt eine Fläche, Entf oder Esc bricht ab</translation>
    </message>
    <message>
        <source>Ruler: click or Space sets a point, Enter ends a line, Shift+Enter an area</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>Messung: Klick oder Leertaste setzt einen Punkt, Eingabetaste beendet eine Linie, mit Umschalt eine Fläche</translation>
    </message>
    <message>
        <source>{0}; Del removes the selected one, Esc leaves</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>{0}; Entf entfernt die ausgewählte, Esc verlässt</translation>
    </message>
    <message>
        <source>{0}; Esc leaves</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>{0}; Esc verlässt</translation>
    </message>
    <message>
        <source>Removed {0}; {1} brings it back</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>Entfernt: {0}; {1} holt es zurück</translation>
    </message>
    <message>
        <source>Nothing removed: the selected measure is out of sight</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation>Nichts entfernt: Die ausgewählte Messung ist nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>SeamMark</name>
    <message>
        <source>Stitching seams are too close here: zoom in</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation>Nähte liegen hier zu dicht: vergrößern</translation>
    </message>
    <message>
        <source>from the camera positions of {0}</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation>nach den Kamerapositionen aus {0}</translation>
    </message>
    <message>
        <source>from the camera grid of {0}, no positions stored</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation>nach dem Kameraraster aus {0}, keine Positionen gespeichert</translation>
    </message>
    <message>
        <source>Stitching seams of level {0}, {1}</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation>Nähte der Ebene {0}, {1}</translation>
    </message>
</context>
<context>
    <name>SlidePane</name>
    <message>
        <source>More about this slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Mehr zu diesem Präparat</translation>
    </message>
    <message>
        <source>Details of this slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Einzelheiten dieses Präparats</translation>
    </message>
    <message>
        <source>Read with</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Lesen mit</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>Finding its place on the original…</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Seine Lage auf dem Original wird gesucht…</translation>
    </message>
    <message>
        <source>{0} for the first picture, {1} follows</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>{0} für das erste Bild, {1} folgt</translation>
    </message>
    <message>
        <source>Not aligned: this slide does not fit the original; positions mean nothing here.</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Nicht ausgerichtet: Dieses Präparat passt nicht zum Original; Positionen bedeuten hier nichts.</translation>
    </message>
    <message>
        <source>Choose another slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Anderes Präparat auswählen</translation>
    </message>
    <message>
        <source>Choose a series</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation>Serie auswählen</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="vanished">{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Finding its place on the original …</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="vanished">Seine Lage auf dem Original wird gesucht …</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message>
        <source>By hand</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Follows the mouse</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Folgt der Maus</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>Above and below</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Left and right</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Opacity of the second slide</source>
        <extracomment>pane/stage.py</extracomment>
        <translation>Deckkraft des zweiten Präparats</translation>
    </message>
</context>
<context>
    <name>StageCanvas</name>
    <message>
        <source>{0} at {1} % over {2}</source>
        <extracomment>pane/stage_canvas.py</extracomment>
        <translation>{0} mit {1} % über {2}</translation>
    </message>
</context>
</TS>
