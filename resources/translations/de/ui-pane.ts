<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlignTool</name>
    <message>
        <source>Align: arrows 1 px, Shift 10, Alt turns, Esc leaves</source>
        <extracomment>pane/align_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationMark</name>
    <message>
        <source>1 annotation of {1}</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} annotations of {1}</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} as dots: zoom in</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more labels</source>
        <extracomment>pane/annotation_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>stored {0}</source>
        <extracomment>pane/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>pane/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Each channel</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest channel</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed difference</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour ΔE</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, shown {1}×</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from {0} to {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only above</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only below</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor {0}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue {0}, orange {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark {0}, light {1}</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ {0}{1} darker</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ +{0} brighter</source>
        <extracomment>pane/legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>offset {0}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beside the original, which was moved</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was moved: the conversion lies {0} beside it</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset {0}, {1}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original moved: {0}</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by hand</source>
        <extracomment>pane/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Loupe {0}×, level {1}</source>
        <extracomment>pane/loupe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}×, level {1} is being read</source>
        <extracomment>pane/loupe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>More about this map</source>
        <extracomment>pane/map_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>In a window of its own</source>
        <extracomment>pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show here</source>
        <extracomment>pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaneSliders</name>
    <message>
        <source>{0} of {1}</source>
        <extracomment>pane/plane_sliders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RectangleTool</name>
    <message>
        <source>Rectangle: drag, or Enter for the middle of the view; Esc leaves</source>
        <extracomment>pane/rectangle_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle: drag edges or inside, arrows move it, Ctrl+arrows resize it, Esc removes it</source>
        <extracomment>pane/rectangle_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionMark</name>
    <message>
        <source>No reason yet</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen mark</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>pane/redaction_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionTool</name>
    <message>
        <source>Polygon: click corners, Enter or a double click closes it, Esc takes one back</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it or its handles; arrows move, Ctrl+arrows resize, Ctrl+D duplicates, Del removes</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction: click a shape to choose it</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction: click the corners of a polygon</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction: drag a line; the pen is measured in px of {0}</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level 0</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction: drag to draw, click a shape to choose it, Enter draws in the middle</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; Esc leaves</source>
        <extracomment>pane/redaction_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Enter ends the line, Shift+Enter closes an area, Del or Esc cancels</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler: click or Space sets a point, Enter ends a line, Shift+Enter an area</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; Del removes the selected one, Esc leaves</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; Esc leaves</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {0}; {1} brings it back</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing removed: the selected measure is out of sight</source>
        <extracomment>pane/ruler_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeamMark</name>
    <message>
        <source>Stitching seams are too close here: zoom in</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the camera positions of {0}</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the camera grid of {0}, no positions stored</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitching seams of level {0}, {1}</source>
        <extracomment>pane/seam_mark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlidePane</name>
    <message>
        <source>More about this slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding its place on the original …</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for the first picture, {1} follows</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aligned: this slide does not fit the original; positions mean nothing here.</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another slide</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a series</source>
        <extracomment>pane/slide_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message>
        <source>By hand</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the mouse</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above and below</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the second slide</source>
        <extracomment>pane/stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCanvas</name>
    <message>
        <source>{0} at {1} % over {2}</source>
        <extracomment>pane/stage_canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
