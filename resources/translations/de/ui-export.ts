<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <source>A file of its own</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check list …</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the whole check list …</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the export goes on without it</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the manifest and in the report, and travels with the export: name nobody in it. At least {0} letters.</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the study code first: it is stated in the files.</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it first: it becomes a file.</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed: the command and “Many slides” can use it</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown in the window: Enter confirms it and goes on, arrow keys move.</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and draw on it</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panes show it as exported, and say of which level. Look through it for what else names a patient: pen, stickers, text.</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole slide as exported</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>export/check_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Check list</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Confirmed</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was confirmed ({0}): look at it again</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was confirmed: look at it again</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place or form</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reason</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text or form</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the files state</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels or part</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shapes</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shapes</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <extracomment>export/check_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way. Stop it and close?</source>
        <extracomment>export/close_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exports are under way or wait. Stop and close?</source>
        <extracomment>export/close_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half written is kept. Exports that are done stay.</source>
        <extracomment>export/close_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/close_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>export/close_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the study code of another slide, {1}: type another one.</source>
        <extracomment>export/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is exported as {1} already, or is to be: choose another folder, or another study code.</source>
        <extracomment>export/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a window, for reports and slides. Any program opens it; small, with loss.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a window, without loss, with room for values of 16 bits.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a window, without loss. Any program opens it; values of 16 bits have room in it.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF/A, to be printed and kept: a page a picture, with code, window, sides and scale.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a level, for reports and slides. Any program opens it; small, with loss.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture a level, without loss. Any program opens it; large.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series for an archive (PACS): a file a level.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all levels, as OMERO and Bio-Formats read it best.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all levels, for viewers and analysis. Stored tiles are copied where they can be.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored, else JPEG</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG 2000, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, all encoded anew</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LZW, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zstandard, lossless</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, then it is checked</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check failed, nothing kept</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there already, and was checked again</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported and checked, {0}</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, not reviewed; checked, {0}</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was kept</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: everything on the check list was confirmed.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed, because “{0}”.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed: not everything on the check list was confirmed.</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} left</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} left, then it is checked</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing of it is kept</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not export it yet</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list; its files stay</source>
        <extracomment>export/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a redacted copy</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check list</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the folder of the export</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many slides …</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is written under “Files”, and walk through the check list.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study code</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is to be exported …</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check list {0}/{1}</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports {0}</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a slide first.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be exported like this.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for it: choose another folder.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing of the check list is not confirmed.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things of the check list are not confirmed.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is confirmed: the export will say so, and give your reason.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it next</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being exported. Stop it?</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is kept. It stays on the list.</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/export_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Such as ST-007</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or as 2026-11-30</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three coarsest</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen levels</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole slide</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in view now</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle that is measured; Q draws it</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half across (4:2:2)</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden becomes</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour …</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale bar in a free corner</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile (ICC) goes along</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study code</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parts</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a study code: the files are called after it, and nothing else names the slide.</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px of level 0, from {1} on</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of what is hidden</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {0}</source>
        <extracomment>export/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyExports</name>
    <message>
        <source>As chosen under “Files”: {0}; levels: {1}. Each slide gets a folder called by its study code.</source>
        <extracomment>export/many.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManySlidesDialog</name>
    <message>
        <source>Export many slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slides</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export slides without a file of shapes as they are</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for slides that nobody has reviewed; it travels with the exports</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose table</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes from</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for going on without a review</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” beside each slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of pseudonyms is chosen yet</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {0}</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slides, or drop them here.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has a file of shapes.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the table that gives each slide its study code, or a name for a new one.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slide has no file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} slides have no file of shapes</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and will not be exported.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides to export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of slides to export</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a file of shapes for each slide</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of pseudonyms, or a name for a new one</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of pseudonyms (*.json)</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the folders of the exports</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the slides …</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be exported.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slide is not reviewed</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} slides are not reviewed</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: say why they are exported all the same, in {1} letters or more.</source>
        <extracomment>export/many_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyReport</name>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <extracomment>export/many_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>About</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating the size …</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} in all. {1}</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all. {1}</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are free on the disk.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for it: about {0} are needed, {1} are free. Choose another folder.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn on the slide: the files will show everything of it.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} is hidden {1}.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels {0} are hidden {1}.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by more than half</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wholly</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coarser a level, the more around each shape is hidden with it: choose finer levels.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the shapes smaller, or leave it out.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiles were looked at for it.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate from {0} of {1} pieces: it may be off by {2} %.</source>
        <extracomment>export/outlook_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>None, or as 40, 400</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window: its centre and its width</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is shown ({0} of {1})</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0}</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PNG and TIFF have room for 16 bits.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is written as centre and width, such as 40, 400; the width is above 0.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a window at least.</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest value</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values kept, 16 bits</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also stored</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored</source>
        <extracomment>export/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Field</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the files</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the slide</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the metadata</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation>Werte zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is replaced</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>export/plan_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Open folder</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is exported, and {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was there already, and {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is exported, not reviewed; {1}</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fails a check: nothing was kept</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not exported</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for the exports before it</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is held up</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being exported</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not started</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was stopped: nothing was kept</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every check made holds</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every check holds</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in 1 file</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} files</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, checked in {1}.</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, written and checked in {1}.</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>export/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewKeeper</name>
    <message>
        <source>{0} confirmations of the check list are back.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 confirmation of the check list is back.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check list: {0} of {1} confirmed</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check list</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check list</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} confirmed, saved as “{2}”.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes are not saved yet.</source>
        <extracomment>export/review_keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeBar</name>
    <message>
        <source>Stop all</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stopped</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not started</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way. Stop it?</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exports are under way or wait. Stop all?</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half written is kept. Exports that are done stay, and the others stay on the list.</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>export/whole_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
