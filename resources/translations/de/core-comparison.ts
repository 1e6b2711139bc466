<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/alignment/align.py</name>
    <message>
        <source>both slides are blank there</source>
        <extracomment>alignment/align.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beide Präparate sind dort leer</translation>
    </message>
    <message>
        <source>{0}, unconfirmed</source>
        <extracomment>alignment/align.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, unbestätigt</translation>
    </message>
</context>
<context>
    <name>core/alignment/alignment.py</name>
    <message>
        <source>not aligned</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht ausgerichtet</translation>
    </message>
    <message>
        <source>origin and orientation</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ursprung und Orientierung</translation>
    </message>
    <message>
        <source>origin, orientation ignored</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ursprung, Orientierung ignoriert</translation>
    </message>
    <message>
        <source>stated origin</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>angegebener Ursprung</translation>
    </message>
    <message>
        <source>stated origin and orientation</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>angegebener Ursprung und Orientierung</translation>
    </message>
    <message>
        <source>The orientation that the conversion declares does not fit the pixels and is not used.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Orientierung, die die Konvertierung angibt, passt nicht zu den Pixeln und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Its origin counts along the rows and columns of the original, as wsidicomizer and Verislide write it; the orientation that it declares plays no part in that.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ihr Ursprung zählt entlang der Zeilen und Spalten des Originals, wie wsidicomizer und Verislide es schreiben; die angegebene Orientierung spielt dabei keine Rolle.</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht ausgerichtet</translation>
    </message>
    <message>
        <source>, correlation {0}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, Korrelation {0}</translation>
    </message>
    <message>
        <source>Aligned by {0}{1}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgerichtet nach {0}{1}</translation>
    </message>
    <message>
        <source> (best candidate: {0})</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> (bester Kandidat: {0})</translation>
    </message>
    <message>
        <source>Not aligned: no position that the metadata give fits the pixels{0}.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht ausgerichtet: Keine Lage, die die Metadaten angeben, passt zu den Pixeln{0}.</translation>
    </message>
    <message>
        <source> ({0} agree)</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> ({0} stimmen überein)</translation>
    </message>
    <message>
        <source> ({0} agrees)</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> ({0} stimmt überein)</translation>
    </message>
    <message>
        <source>correlation {0}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Korrelation {0}</translation>
    </message>
    <message>
        <source>the slides are blank there</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Präparate sind dort leer</translation>
    </message>
    <message>
        <source>Aligned by {0}{1}, {2}.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgerichtet nach {0}{1}, {2}.</translation>
    </message>
</context>
<context>
    <name>core/alignment/candidates.py</name>
    <message>
        <source>its manifest</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>seinem Manifest</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>links–rechts gespiegelt</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>oben–unten gespiegelt</translation>
    </message>
    <message>
        <source>mirrored along the diagonal</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>an der Diagonale gespiegelt</translation>
    </message>
    <message>
        <source>mirrored along the other diagonal</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>an der anderen Diagonale gespiegelt</translation>
    </message>
    <message>
        <source>MIRAX bounds</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MIRAX-Grenzen</translation>
    </message>
    <message>
        <source>same size</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gleicher Größe</translation>
    </message>
    <message>
        <source>conversion's bounds</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Grenzen der Konvertierung</translation>
    </message>
    <message>
        <source>{0}, scaled {1} times</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1}-fach skaliert</translation>
    </message>
    <message>
        <source>origin and orientation, original turned alike</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ursprung und Orientierung, Original ebenso gedreht</translation>
    </message>
    <message>
        <source>origin and orientation, original unturned</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ursprung und Orientierung, Original ungedreht</translation>
    </message>
</context>
<context>
    <name>core/alignment/measure.py</name>
    <message>
        <source>phase correlation at the finest level</source>
        <extracomment>alignment/measure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Phasenkorrelation auf der feinsten Ebene</translation>
    </message>
    <message>
        <source>phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Phasenkorrelation</translation>
    </message>
    <message>
        <source>search of the whole for a shift, then phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Suche im Ganzen nach einem Versatz, dann Phasenkorrelation</translation>
    </message>
    <message>
        <source>feature matching (SIFT, RANSAC), then phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Merkmalsvergleich (SIFT, RANSAC), dann Phasenkorrelation</translation>
    </message>
    <message>
        <source>phase correlation, feature matching (SIFT, RANSAC)</source>
        <extracomment>alignment/measure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Phasenkorrelation, Merkmalsvergleich (SIFT, RANSAC)</translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_levels.py</name>
    <message>
        <source>Measuring what is left at downsample {0}</source>
        <extracomment>alignment/measure_levels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Rest bei Verkleinerung {0} wird gemessen</translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_result.py</name>
    <message>
        <source>not the same tissue</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht dasselbe Gewebe</translation>
    </message>
    <message>
        <source>outside the original</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>außerhalb des Originals</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>out of focus</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>detail in one direction only</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Struktur nur in einer Richtung</translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Treffer</translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_search.py</name>
    <message>
        <source>Measuring fields at downsample {0}</source>
        <extracomment>alignment/measure_search.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Felder bei Verkleinerung {0} werden gemessen</translation>
    </message>
</context>
<context>
    <name>core/alignment/scoring.py</name>
    <message>
        <source>the slides would hardly overlap</source>
        <extracomment>alignment/scoring.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Präparate würden sich kaum überlappen</translation>
    </message>
    <message>
        <source>too few scanned pixels in common</source>
        <extracomment>alignment/scoring.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zu wenige gemeinsam gescannte Pixel</translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/csv_file.py</name>
    <message>
        <source>Its first line must name the columns: x,y,width,height for boxes, x,y for points, wkt or points for outlines; label and colour may follow.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die erste Zeile muss die Spalten nennen: x,y,width,height für Rechtecke, x,y für Punkte, wkt oder points für Umrisse; label und colour dürfen folgen.</translation>
    </message>
    <message>
        <source>The annotations {0} cannot be read: {1}.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Annotationen {0} sind nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, or choose another one.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie, ob die Datei da und lesbar ist, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} is no CSV in UTF-8.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{0} is no table of annotations.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Tabelle von Annotationen.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{0} holds no annotation in line {1}: {2}.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält in Zeile {1} keine Annotation: {2}.</translation>
    </message>
    <message>
        <source>{0} holds no annotation: choose another file.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält keine Annotation: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>points are written as x y; x y; x y</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Punkte werden geschrieben als x y; x y; x y</translation>
    </message>
    <message>
        <source>a box without width or height</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Rechteck ohne Breite oder Höhe</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is no place</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Stelle</translation>
    </message>
    <message>
        <source>no well-known text: {0}</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Well-known Text: {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/feature_stream.py</name>
    <message>
        <source>{0} is no GeoJSON of annotations: save them as GeoJSON in QuPath.</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein GeoJSON mit Annotationen: Speichern Sie sie in QuPath als GeoJSON.</translation>
    </message>
    <message>
        <source>{0} is no GeoJSON: save the annotations as GeoJSON in QuPath.</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein GeoJSON: Speichern Sie die Annotationen in QuPath als GeoJSON.</translation>
    </message>
    <message>
        <source>a collection without features</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Sammlung ohne Features</translation>
    </message>
    <message>
        <source>features of something else</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Features von etwas anderem</translation>
    </message>
    <message>
        <source>something follows</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>etwas folgt</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a comma too many</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Komma zu viel</translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/geojson.py</name>
    <message>
        <source>{0} holds an outline that cannot be understood: {1}.</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält einen Umriss, der nicht verständlich ist: {1}.</translation>
    </message>
    <message>
        <source>Not taken from {0}: {1} {2}.</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht übernommen aus {0}: {1} {2}.</translation>
    </message>
    <message>
        <source>{0} is no kind of outline</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Art von Umriss</translation>
    </message>
    <message>
        <source>a place is no pair of numbers</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Stelle ist kein Zahlenpaar</translation>
    </message>
    <message>
        <source>a line of one point</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Linie aus einem Punkt</translation>
    </message>
    <message>
        <source>an area of fewer than three corners</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Fläche mit weniger als drei Ecken</translation>
    </message>
</context>
<context>
    <name>core/comparison/bookmarks.py</name>
    <message>
        <source>Bookmark {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesezeichen {0}</translation>
    </message>
    <message>
        <source>The bookmarks {0} cannot be read: {1}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen {0} sind nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The bookmarks {0} are of a newer version of Verislide and are left alone.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen {0} stammen von einer neueren Version von Verislide und bleiben unberührt.</translation>
    </message>
    <message>
        <source>no version: {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Version: {0}</translation>
    </message>
    <message>
        <source>The bookmarks are not kept, because {0} could not be read.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen werden nicht gespeichert, denn {0} war nicht lesbar.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be written to {0}: {1}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen lassen sich nicht nach {0} schreiben: {1}.</translation>
    </message>
    <message>
        <source>The bookmarks {0} are broken and are left as they are.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen {0} sind beschädigt und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The bookmarks of this pair are broken; the file is kept as {0}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Lesezeichen dieses Paars sind beschädigt; die Datei bleibt als {0} erhalten.</translation>
    </message>
    <message>
        <source>no bookmark: {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Lesezeichen: {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/caption.py</name>
    <message>
        <source>partly drawn from coarser levels, since tiles were missing</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>teils aus gröberen Ebenen gezeichnet, da Kacheln fehlten</translation>
    </message>
    <message>
        <source>averaged levels</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gemittelte Ebenen</translation>
    </message>
    <message>
        <source>level {0} ({1}×)</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} ({1}×)</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
        <source>shown in sRGB through its ICC profile</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in sRGB gezeigt, durch sein ICC-Profil</translation>
    </message>
    <message>
        <source>{0}: {1}, of {2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1}, von {2}</translation>
    </message>
    <message>
        <source>x {0} mm, y {1} mm, </source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>x {0} mm, y {1} mm, </translation>
    </message>
    <message>
        <source>Middle at {0}{1}, {2} px of level 0 of {3}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mitte bei {0}{1}, {2} px der Ebene 0 von {3}</translation>
    </message>
    <message>
        <source>magnification {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Vergrößerung {0}</translation>
    </message>
    <message>
        <source>{0} × {1} mm of glass</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} mm Glas</translation>
    </message>
    <message>
        <source>turned {0}°</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>um {0}° gedreht</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Blink, first slide shown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Blinken, erstes Präparat gezeigt</translation>
    </message>
    <message>
        <source>Blink, second slide shown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Blinken, zweites Präparat gezeigt</translation>
    </message>
    <message>
        <source>Curtain, line at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Vorhang, Linie bei {0} %</translation>
    </message>
    <message>
        <source>Overlay, {0} % of the second slide</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Überlagerung, {0} % des zweiten Präparats</translation>
    </message>
    <message>
        <source>on level {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>auf Ebene {0}</translation>
    </message>
    <message>
        <source>over the conversion at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>über der Konvertierung zu {0} %</translation>
    </message>
    <message>
        <source>over the original at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>über dem Original zu {0} %</translation>
    </message>
    <message>
        <source>{0} in all slides</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} in allen Präparaten</translation>
    </message>
    <message>
        <source>places of the slides exchanged</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Plätze der Präparate getauscht</translation>
    </message>
    <message>
        <source>level chosen by zoom</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene durch Zoom gewählt</translation>
    </message>
    <message>
        <source>stored level {0}× forced on all slides</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gespeicherte Ebene {0}× bei allen Präparaten erzwungen</translation>
    </message>
    <message>
        <source>interpolated where reduced</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>interpoliert, wo verkleinert</translation>
    </message>
    <message>
        <source>nearest stored pixel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nächstes gespeichertes Pixel</translation>
    </message>
    <message>
        <source>colour ΔE</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe ΔE</translation>
    </message>
    <message>
        <source>colours from {0} to {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farben von {0} bis {1}</translation>
    </message>
    <message>
        <source>, only above {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, nur über {0}</translation>
    </message>
    <message>
        <source>, only below {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, nur unter {0}</translation>
    </message>
    <message>
        <source>SSIM, {0}, {1}{2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM, {0}, {1}{2}</translation>
    </message>
    <message>
        <source>colour ΔE, {0}, {1}{2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe ΔE, {0}, {1}{2}</translation>
    </message>
    <message>
        <source>absolute difference</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>absolute Differenz</translation>
    </message>
    <message>
        <source>signed difference converted − original</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Differenz mit Vorzeichen, konvertiert − original</translation>
    </message>
    <message>
        <source>each channel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jeder Kanal</translation>
    </message>
    <message>
        <source>largest channel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>größter Kanal</translation>
    </message>
    <message>
        <source>colour map</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>own colours</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigene Farben</translation>
    </message>
    <message>
        <source>{0}, {1}, shown {2}×, colour map</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1}, {2}× gezeigt, Farbskala</translation>
    </message>
    <message>
        <source>{0}, {1}, shown {2}×, own colours</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1}, {2}× gezeigt, eigene Farben</translation>
    </message>
    <message>
        <source>Verislide {0}, {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verislide {0}, {1}</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>read with {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gelesen mit {0}</translation>
    </message>
    <message>
        <source>, then shown {0} away, {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, dann um {0} versetzt gezeigt, {1}</translation>
    </message>
</context>
<context>
    <name>core/comparison/coverage_tint.py</name>
    <message>
        <source>{0}{1} to {2}{3}</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}{1} bis {2}{3}</translation>
    </message>
    <message>
        <source>Below {0}{1}</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Unter {0}{1}</translation>
    </message>
    <message>
        <source>{0}{1} and more</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}{1} und mehr</translation>
    </message>
</context>
<context>
    <name>core/comparison/figure.py</name>
    <message>
        <source>No field is chosen: choose at least one.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Feld ist ausgewählt: Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>A figure has {0} fields at most, not {1}: choose fewer.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Abbildung hat höchstens {0} Felder, nicht {1}: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>{0} is not aligned with {1}: align it first.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht an {1} ausgerichtet: Richten Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>mm wide</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mm breit</translation>
    </message>
    <message>
        <source>times enlarged</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>fach vergrößert</translation>
    </message>
    <message>
        <source>A figure can be {0} to {1} {2}, not {3}.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Abbildung kann {0} bis {1} {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>The pictures would have {0} million pixels, more than {1}: choose fewer dots per inch, a smaller width or fewer fields.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Bilder hätten {0} Millionen Pixel, mehr als {1}: Wählen Sie eine geringere Auflösung, eine kleinere Breite oder weniger Felder.</translation>
    </message>
    <message>
        <source>{0} stores levels 0 to {1}, not {2}.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert die Ebenen 0 bis {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>“{0}” shows the level {1}×, which {2} does not store: choose a level for all fields.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ zeigt die Ebene {1}×, die {2} nicht speichert: Wählen Sie eine Ebene für alle Felder.</translation>
    </message>
    <message>
        <source>“{0}” cannot be shown: {1}</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ lässt sich nicht zeigen: {1}</translation>
    </message>
    <message>
        <source>“{0}” lies where not both slides were scanned: choose another place.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ liegt, wo nicht beide Präparate gescannt wurden: Wählen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>Reading “{0}”</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ wird gelesen</translation>
    </message>
    <message>
        <source>“{0}” cannot be read, so there is no figure: {1}</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ ist nicht lesbar, daher gibt es keine Abbildung: {1}</translation>
    </message>
    <message>
        <source>“{0}” shows level {1}, smaller than SSIM's window of {2} px.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ zeigt Ebene {1}, kleiner als das SSIM-Fenster von {2} px.</translation>
    </message>
</context>
<context>
    <name>core/comparison/figure_layout.py</name>
    <message>
        <source>{0} and {1}</source>
        <extracomment>comparison/figure_layout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>core/comparison/figure_words.py</name>
    <message>
        <source>Row {0}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>{0} mm wide at {1} dpi, {2}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} mm breit bei {1} dpi, {2}</translation>
    </message>
    <message>
        <source>Colour ΔE</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbe ΔE</translation>
    </message>
    <message>
        <source>Signed difference</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Differenz mit Vorzeichen</translation>
    </message>
    <message>
        <source>Difference, {0}×</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Differenz, {0}×</translation>
    </message>
    <message>
        <source>Signed difference, {0}×</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Differenz mit Vorzeichen, {0}×</translation>
    </message>
    <message>
        <source>{0}, {1} px of level 0 of the original</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} px der Ebene 0 des Originals</translation>
    </message>
    <message>
        <source>{0}: middle at {1}{2}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Mitte bei {1}{2}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px</translation>
    </message>
    <message>
        <source>each as stored</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jedes wie gespeichert</translation>
    </message>
    <message>
        <source>each {0} × {1} px of the figure</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jedes {0} × {1} px der Abbildung</translation>
    </message>
    <message>
        <source>nothing interpolated</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nichts interpoliert</translation>
    </message>
    <message>
        <source>Pixels as stored, on the conversion's grid, {0}; no colour profile or tone applied</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel wie gespeichert, auf dem Raster der Konvertierung, {0}; kein Farbprofil und keine Tonwerte angewendet</translation>
    </message>
    <message>
        <source>, bar in grey levels</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, Skala in Graustufen</translation>
    </message>
    <message>
        <source>Map: {0}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Karte: {0}</translation>
    </message>
    <message>
        <source>Map: {0}, bar in grey levels</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Karte: {0}, Skala in Graustufen</translation>
    </message>
    <message>
        <source>{0}, elsewhere the conversion</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, sonst die Konvertierung</translation>
    </message>
    <message>
        <source>{0}, grey where not both slides were scanned</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, grau, wo nicht beide Präparate gescannt wurden</translation>
    </message>
</context>
<context>
    <name>core/comparison/glass_grid.py</name>
    <message>
        <source>Grid {0} px   no pixel size</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Raster {0} px   keine Pixelgröße</translation>
    </message>
    <message>
        <source>Grid {0} mm</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Raster {0} mm</translation>
    </message>
    <message>
        <source>Grid {0} µm</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Raster {0} µm</translation>
    </message>
</context>
<context>
    <name>core/comparison/goto.py</name>
    <message>
        <source>{0} lies outside of the slide, which goes from 0 to {1} mm.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt außerhalb des Präparats, das von 0 bis {1} mm reicht.</translation>
    </message>
    <message>
        <source>{0} lies outside of the slide, which goes from 0 to {1} px.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt außerhalb des Präparats, das von 0 bis {1} px reicht.</translation>
    </message>
    <message>
        <source>This slide states no pixel size; its magnification is typed in per cent of 1:1.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieses Präparat gibt keine Pixelgröße an; seine Vergrößerung wird in Prozent von 1:1 eingegeben.</translation>
    </message>
    <message>
        <source>The magnification of this slide is typed as a number such as 20×.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Vergrößerung dieses Präparats wird als Zahl wie 20× eingegeben.</translation>
    </message>
    <message>
        <source>The magnification has to be from {0} to {1}.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Vergrößerung muss zwischen {0} und {1} liegen.</translation>
    </message>
    <message>
        <source>The magnification</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Vergrößerung</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>core/comparison/honesty.py</name>
    <message>
        <source>changed on disk</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>pixel sizes</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelgrößen</translation>
    </message>
    <message>
        <source>disputed colours</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>strittige Farben</translation>
    </message>
    <message>
        <source>unusable colour profile</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unbrauchbares Farbprofil</translation>
    </message>
    <message>
        <source>notice of a slide</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Hinweis eines Präparats</translation>
    </message>
    <message>
        <source>{0} px {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px {1}</translation>
    </message>
    <message>
        <source>{0} leaves out scanned parts of {1}: {2}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt gescannte Teile von {1} weg: {2}.</translation>
    </message>
    <message>
        <source>{0} % of its area, with nothing scanned left out</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} % der Fläche, ohne Gescanntes wegzulassen</translation>
    </message>
    <message>
        <source>{0} is cropped to the scanned part of {1}: {2}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist auf den gescannten Teil von {1} beschnitten: {2}.</translation>
    </message>
    <message>
        <source>{0}, as large as its file says: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, so groß, wie die Datei sagt: {1}</translation>
    </message>
    <message>
        <source>{0}, the scanned part that its file states: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, der gescannte Teil, den die Datei angibt: {1}</translation>
    </message>
    <message>
        <source>{0}, where the alignment has it: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wo die Ausrichtung es hat: {1}</translation>
    </message>
    <message>
        <source>In level-0 pixels of the original, counted from its upper left corner.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In Ebene-0-Pixeln des Originals, gezählt von seiner linken oberen Ecke.</translation>
    </message>
    <message>
        <source>{0} × {1} px from {2}, {3}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px ab {2}, {3}</translation>
    </message>
    <message>
        <source>at the left</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>links</translation>
    </message>
    <message>
        <source>at the top</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the right</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unten</translation>
    </message>
    <message>
        <source>Only {0} states a pixel size.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nur {0} gibt eine Pixelgröße an.</translation>
    </message>
    <message>
        <source>{0} where the original's make {1}, {2} % larger</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wo die des Originals {1} ergeben, {2} % größer</translation>
    </message>
    <message>
        <source>{0} where the original's make {1}, {2} % smaller</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wo die des Originals {1} ergeben, {2} % kleiner</translation>
    </message>
    <message>
        <source>Pixel sizes differ: {0} states {1}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelgrößen sind verschieden: {0} gibt {1} an.</translation>
    </message>
    <message>
        <source>only {0} stores {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nur {0} speichert {1}</translation>
    </message>
    <message>
        <source>{0} stores {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert {1}</translation>
    </message>
    <message>
        <source>As downsamples of the original; the command Stored levels shows the whole table.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Als Verkleinerungen des Originals; der Befehl „Gespeicherte Ebenen“ zeigt die ganze Tabelle.</translation>
    </message>
    <message>
        <source>level {0}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}</translation>
    </message>
    <message>
        <source>levels {0} and {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0} und {1}</translation>
    </message>
    <message>
        <source>{0} µm</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} µm</translation>
    </message>
    <message>
        <source>{0} × {1} µm</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} µm</translation>
    </message>
</context>
<context>
    <name>core/comparison/inspected.py</name>
    <message>
        <source>Not aligned: nothing can be compared</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht ausgerichtet: Nichts lässt sich vergleichen</translation>
    </message>
    <message>
        <source>Averaged pixels are none of the slide: come closer</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gemittelte Pixel sind keine des Präparats: Gehen Sie näher heran</translation>
    </message>
    <message>
        <source>A slide was closed.</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Präparat wurde geschlossen.</translation>
    </message>
    <message>
        <source>Stores no level of this scale</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichert keine Ebene dieses Maßstabs</translation>
    </message>
</context>
<context>
    <name>core/comparison/inspected_text.py</name>
    <message>
        <source>pixel block</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelblock</translation>
    </message>
    <message>
        <source>Pixel of the level</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel der Ebene</translation>
    </message>
    <message>
        <source>Level-0 pixel of {0}</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene-0-Pixel von {0}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Notiz zu {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/measured.py</name>
    <message>
        <source>{0} × {1} window, kernel {2}</source>
        <extracomment>comparison/measured.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster {0} × {1}, Kernel {2}</translation>
    </message>
    <message>
        <source>CIEDE2000, stored values taken as sRGB</source>
        <extracomment>comparison/measured.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>CIEDE2000, gespeicherte Werte als sRGB</translation>
    </message>
</context>
<context>
    <name>core/comparison/measured_tiles.py</name>
    <message>
        <source>Level {0} is smaller than the window of {1} px: look at a finer one.</source>
        <extracomment>comparison/measured_tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} ist kleiner als das Fenster von {1} px: Sehen Sie eine feinere an.</translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_colour.py</name>
    <message>
        <source>never lossy</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nie verlustbehaftet</translation>
    </message>
    <message>
        <source>Another profile: colours will be shown otherwise.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein anderes Profil: Farben werden anders gezeigt.</translation>
    </message>
    <message>
        <source>ICC profile</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ICC-Profil</translation>
    </message>
    <message>
        <source>The same bytes.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselben Bytes.</translation>
    </message>
    <message>
        <source>The original has none: its colours are now said to be those of this profile.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original hat keines: Seine Farben gelten nun als die dieses Profils.</translation>
    </message>
    <message>
        <source>The same coding, but other tiles: they were encoded anew.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselbe Kodierung, aber andere Kacheln: Sie wurden neu kodiert.</translation>
    </message>
    <message>
        <source>The same coding and tile size: the tiles may have been copied.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselbe Kodierung und Kachelgröße: Die Kacheln können kopiert worden sein.</translation>
    </message>
    <message>
        <source>The tiles were encoded anew.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Kacheln wurden neu kodiert.</translation>
    </message>
    <message>
        <source>Compression history</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kompressionsgeschichte</translation>
    </message>
    <message>
        <source>Only DICOM keeps a history of compression.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nur DICOM führt eine Kompressionsgeschichte.</translation>
    </message>
    <message>
        <source>Whether the original was compressed with loss is not known.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ob das Original verlustbehaftet komprimiert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The original was compressed with loss, so that no copy of it may say “never lossy”.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original wurde verlustbehaftet komprimiert, daher darf keine Kopie „nie verlustbehaftet“ sagen.</translation>
    </message>
    <message>
        <source>It lists {0} of {1} lossy compressions: that of the original is left out.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie nennt {0} von {1} verlustbehafteten Kompressionen: Die des Originals fehlt.</translation>
    </message>
    <message>
        <source>It lists {0}, as many as there were.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie nennt {0}, so viele, wie es gab.</translation>
    </message>
    <message>
        <source>Neither side was compressed with loss.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Seite wurde verlustbehaftet komprimiert.</translation>
    </message>
    <message>
        <source>colour profile of the file</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbprofil der Datei</translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} Bytes</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>stored tiles of level 0</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gespeicherte Kacheln der Ebene 0</translation>
    </message>
    <message>
        <source>stored as {0}</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gespeichert als {0}</translation>
    </message>
    <message>
        <source>, ratio {0}</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, Verhältnis {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_place.py</name>
    <message>
        <source>Origin on the glass</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ursprung auf dem Glas</translation>
    </message>
    <message>
        <source>left {0}, top {1} mm</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>links {0}, oben {1} mm</translation>
    </message>
    <message>
        <source>Aperio's Left and Top are not counted in DICOM's slide coordinates.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Left und Top von Aperio zählen nicht in den Präparatkoordinaten von DICOM.</translation>
    </message>
    <message>
        <source>The slides are not aligned: where the conversion should begin is not known.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Präparate sind nicht ausgerichtet: Wo die Konvertierung beginnen sollte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>measured alignment</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gemessene Ausrichtung</translation>
    </message>
    <message>
        <source>{0} × pixel size</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × Pixelgröße</translation>
    </message>
    <message>
        <source>{0} from the corner of the scan</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von der Ecke des Scans</translation>
    </message>
    <message>
        <source>It is where the pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Er ist dort, wo die Pixel auf dem Original liegen.</translation>
    </message>
    <message>
        <source>It is {0} mm from where the pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Er ist {0} mm davon entfernt, wo die Pixel auf dem Original liegen.</translation>
    </message>
    <message>
        <source>The original states no direction on the glass; the conversion says that {0}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original gibt keine Richtung auf dem Glas an; die Konvertierung sagt: {0}</translation>
    </message>
    <message>
        <source>The same directions.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselben Richtungen.</translation>
    </message>
    <message>
        <source>The slides are not aligned: whether the picture was turned is open.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Präparate sind nicht ausgerichtet: Ob das Bild gedreht wurde, ist offen.</translation>
    </message>
    <message>
        <source>It was turned as the pixels were.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie wurde gedreht wie die Pixel.</translation>
    </message>
    <message>
        <source>The conversion says that {0}, which is not how its pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung sagt: {0}; so liegen ihre Pixel nicht auf dem Original.</translation>
    </message>
    <message>
        <source>, but its origin is counted as if rows ran along +x and columns along +y</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, aber ihr Ursprung zählt, als liefen Zeilen entlang +x und Spalten entlang +y</translation>
    </message>
    <message>
        <source>rows {0}, columns {1}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen {0}, Spalten {1}</translation>
    </message>
    <message>
        <source> (x and y swapped)</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> (x und y vertauscht)</translation>
    </message>
    <message>
        <source>rows run along {0} and columns along {1}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen laufen entlang {0} und Spalten entlang {1}</translation>
    </message>
    <message>
        <source>rows run along {0} and columns along {1} (x and y swapped)</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen laufen entlang {0} und Spalten entlang {1} (x und y vertauscht)</translation>
    </message>
    <message>
        <source>{0}, {1} mm</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} mm</translation>
    </message>
    <message>
        <source> from the corner of the scan</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> von der Ecke des Scans</translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_row.py</name>
    <message>
        <source>carried over</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The conversion says “{0}” instead.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung sagt stattdessen „{0}“.</translation>
    </message>
    <message>
        <source>The conversion does not state it.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung gibt es nicht an.</translation>
    </message>
    <message>
        <source>The original does not state it: it was added in the conversion.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original gibt es nicht an: Es kam bei der Konvertierung hinzu.</translation>
    </message>
    <message>
        <source>Neither side states it.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Seite gibt es an.</translation>
    </message>
    <message>
        <source>Neither side states it; the conversion says “{0}”.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Seite gibt es an; die Konvertierung sagt „{0}“.</translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_scan.py</name>
    <message>
        <source>{0}, scanned of {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, gescannt von {1}</translation>
    </message>
    <message>
        <source>size of level 0</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größe der Ebene 0</translation>
    </message>
    <message>
        <source>The whole scanned part, without the empty glass around it.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der ganze gescannte Teil, ohne das leere Glas ringsum.</translation>
    </message>
    <message>
        <source>The whole original.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ganze Original.</translation>
    </message>
    <message>
        <source>It covers neither the whole original nor exactly its scanned part.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie umfasst weder das ganze Original noch genau seinen gescannten Teil.</translation>
    </message>
    <message>
        <source>{0} only in the {1} ({2})</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} nur in: {1} ({2})</translation>
    </message>
    <message>
        <source>Every level has its partner.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Ebene hat ihr Gegenstück.</translation>
    </message>
    <message>
        <source>Levels without a partner: {0}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen ohne Gegenstück: {0}.</translation>
    </message>
    <message>
        <source>Stored levels</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Ebenen</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>It fits the size to which the picture was scaled.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie passt zur Größe, auf die das Bild skaliert wurde.</translation>
    </message>
    <message>
        <source>The same number.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselbe Zahl.</translation>
    </message>
    <message>
        <source>The slides are not aligned: whether the picture was scaled as well is not known.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Präparate sind nicht ausgerichtet: Ob auch das Bild skaliert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Off by {0}: every length and area that is measured is off as much.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Abweichung {0}: Jede gemessene Länge und Fläche weicht ebenso ab.</translation>
    </message>
    <message>
        <source>The same in all {0} levels.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gleich in allen {0} Ebenen.</translation>
    </message>
    <message>
        <source>{0} of {1} levels differ, by {2} at most.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Ebenen weichen ab, um höchstens {2}.</translation>
    </message>
    <message>
        <source>{0}: the conversion multiplies the size of level 0.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Die Konvertierung vervielfacht die Größe der Ebene 0.</translation>
    </message>
    <message>
        <source>Coarser pixel sizes</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gröbere Pixelgrößen</translation>
    </message>
    <message>
        <source>Viewers will show another magnification.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Viewer werden eine andere Vergrößerung zeigen.</translation>
    </message>
    <message>
        <source>One side uses words that are not known here.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Seite verwendet Wörter, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The same words.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselben Wörter.</translation>
    </message>
    <message>
        <source>Both say {0}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beide sagen {0}.</translation>
    </message>
    <message>
        <source>The original is {0}, the conversion says {1}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original ist {0}, die Konvertierung sagt {1}.</translation>
    </message>
    <message>
        <source>{0}, as converters write when nobody tells them otherwise.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wie Konverter es schreiben, wenn ihnen niemand anderes sagt.</translation>
    </message>
    <message>
        <source>one colour picture</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Farbbild</translation>
    </message>
    <message>
        <source>{0} channels of the original became {1}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Kanäle des Originals wurden zu {1}.</translation>
    </message>
    <message>
        <source>As many as in the original.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>So viele wie im Original.</translation>
    </message>
    <message>
        <source>1: full size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1: volle Größe</translation>
    </message>
    <message>
        <source>{0}: full size, {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: volle Größe, {1}</translation>
    </message>
    <message>
        <source>resolution of the file</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auflösung der Datei</translation>
    </message>
    <message>
        <source>level {0}: {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}: {1}</translation>
    </message>
    <message>
        <source>1 optical path</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Strahlengang</translation>
    </message>
    <message>
        <source>1 optical path, colour</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Strahlengang, Farbe</translation>
    </message>
    <message>
        <source>{0} optical paths</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Strahlengänge</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Größe</translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_words.py</name>
    <message>
        <source>Aperio (Leica Biosystems)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aperio (Leica Biosystems)</translation>
    </message>
    <message>
        <source>Ventana (Roche)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ventana (Roche)</translation>
    </message>
    <message>
        <source>Scanner model</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Scannermodell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>aperio.ScanScope ID</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>aperio.ScanScope ID</translation>
    </message>
    <message>
        <source>Slide identifier</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparatkennung</translation>
    </message>
    <message>
        <source>Slide name</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparatname</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Label picture</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bild des Etiketts</translation>
    </message>
    <message>
        <source>Macro picture</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Übersichtsbild</translation>
    </message>
    <message>
        <source>{0} (maker of the format)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} (Hersteller des Formats)</translation>
    </message>
    <message>
        <source>The original names no maker, but is of this maker's format.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original nennt keinen Hersteller, hat aber dessen Format.</translation>
    </message>
    <message>
        <source>The format is that of {0}.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Format ist das von {0}.</translation>
    </message>
    <message>
        <source>“{0}” is OpenSlide's name of the file format; its maker is {1}.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>„{0}“ ist OpenSlides Name des Dateiformats; Hersteller ist {1}.</translation>
    </message>
    <message>
        <source>Scanner software</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Scannersoftware</translation>
    </message>
    <message>
        <source>Scanned on</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gescannt am</translation>
    </message>
    <message>
        <source>One of the dates cannot be understood.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eines der Daten ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The same moment.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Derselbe Zeitpunkt.</translation>
    </message>
    <message>
        <source>Another moment.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein anderer Zeitpunkt.</translation>
    </message>
    <message>
        <source>1970 is what software writes that knows no date.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1970 schreibt Software, die kein Datum kennt.</translation>
    </message>
    <message>
        <source>Day and month were exchanged.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tag und Monat wurden vertauscht.</translation>
    </message>
    <message>
        <source>Another size: it was cropped, scaled or made anew.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine andere Größe: Es wurde beschnitten, skaliert oder neu gebildet.</translation>
    </message>
    <message>
        <source>The same size.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dieselbe Größe.</translation>
    </message>
    <message>
        <source>Other words than in the original.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Andere Wörter als im Original.</translation>
    </message>
</context>
<context>
    <name>core/comparison/numbers_text.py</name>
    <message>
        <source>numbers and histograms</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zahlen und Histogramme</translation>
    </message>
    <message>
        <source>x, y, width, height in pixels of the level</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>x, y, Breite, Höhe in Pixeln der Ebene</translation>
    </message>
    <message>
        <source>Pixels compared</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verglichene Pixel</translation>
    </message>
    <message>
        <source>Tiles unreadable</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Unlesbare Kacheln</translation>
    </message>
    <message>
        <source>Mean absolute difference</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere absolute Differenz</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größte Differenz</translation>
    </message>
    <message>
        <source>PSNR in dB</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PSNR in dB</translation>
    </message>
    <message>
        <source>Share of differing pixels</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anteil verschiedener Pixel</translation>
    </message>
</context>
<context>
    <name>core/comparison/offset.py</name>
    <message>
        <source>{0}, {1} px of level 0</source>
        <extracomment>comparison/offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} px der Ebene 0</translation>
    </message>
</context>
<context>
    <name>core/comparison/overview.py</name>
    <message>
        <source>{0} was closed.</source>
        <extracomment>comparison/overview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>core/comparison/pair_pixels.py</name>
    <message>
        <source>Original interpolated onto the converted pixels</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original auf die konvertierten Pixel interpoliert</translation>
    </message>
    <message>
        <source>Original averaged from level {0}</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original aus Ebene {0} gemittelt</translation>
    </message>
    <message>
        <source>Original read {0}, {1} px beside its place</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original {0}, {1} px neben seiner Stelle gelesen</translation>
    </message>
    <message>
        <source>{0} lies turned or stretched and stores no level of this scale: not compared.</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt gedreht oder gestreckt und speichert keine Ebene dieses Maßstabs: nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>core/comparison/profiled.py</name>
    <message>
        <source>no ICC</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein ICC</translation>
    </message>
    <message>
        <source>ICC applied</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ICC angewendet</translation>
    </message>
    <message>
        <source>ICC not applied</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ICC nicht angewendet</translation>
    </message>
</context>
<context>
    <name>core/comparison/readout.py</name>
    <message>
        <source>{0} µm/px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} µm/px</translation>
    </message>
    <message>
        <source>{0} × {1} µm/px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} µm/px</translation>
    </message>
    <message>
        <source>level {0} averaged {1}:1</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} gemittelt {1}:1</translation>
    </message>
    <message>
        <source>level {0}, {1} (downsample {2})</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}, {1} (Verkleinerung {2})</translation>
    </message>
    <message>
        <source>{0} px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <extracomment>comparison/readout.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} mm</translation>
    </message>
</context>
<context>
    <name>core/comparison/rectangle.py</name>
    <message>
        <source>{0} × {1} px of level 0</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px der Ebene 0</translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} × {2} mm</translation>
    </message>
    <message>
        <source>{0}, {1} × {2} µm</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} × {2} µm</translation>
    </message>
</context>
<context>
    <name>core/comparison/ruler.py</name>
    <message>
        <source>Area {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fläche {0}</translation>
    </message>
    <message>
        <source>Crosses itself, no area</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kreuzt sich selbst, keine Fläche</translation>
    </message>
    <message>
        <source>{0}   perimeter {1}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}   Umfang {1}</translation>
    </message>
    <message>
        <source>{0}   no pixel size</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}   keine Pixelgröße</translation>
    </message>
    <message>
        <source>the area of {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Fläche von {0}</translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Länge von {0}</translation>
    </message>
    <message>
        <source>{0} px²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px²</translation>
    </message>
    <message>
        <source>{0} mm²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} mm²</translation>
    </message>
    <message>
        <source>{0} µm²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} µm²</translation>
    </message>
</context>
<context>
    <name>core/comparison/scene.py</name>
    <message>
        <source>Level {0} needs a closer view</source>
        <extracomment>comparison/scene.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} braucht eine nähere Ansicht</translation>
    </message>
    <message>
        <source>Coarser than this view asks for: level {0} does not fit into memory</source>
        <extracomment>comparison/scene.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gröber als für diese Ansicht nötig: Ebene {0} passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Averaged {0}:1, this slide stores no smaller level</source>
        <extracomment>comparison/scene.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gemittelt {0}:1, dieses Präparat speichert keine kleinere Ebene</translation>
    </message>
    <message>
        <source>No level stored at {0}×</source>
        <extracomment>comparison/scene.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Ebene bei {0}× gespeichert</translation>
    </message>
</context>
<context>
    <name>core/comparison/session_file.py</name>
    <message>
        <source>The session cannot be written to {0}: {1}.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Sitzung lässt sich nicht nach {0} schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} is of a newer version of Verislide: open it with that.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} stammt von einer neueren Version von Verislide: Öffnen Sie es damit.</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Präparate</translation>
    </message>
    <message>
        <source>windows of {0}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster von {0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no session of Verislide, or damaged.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es ist keine Sitzung von Verislide oder beschädigt.</translation>
    </message>
    <message>
        <source>an offset that cannot be undone</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Versatz, der sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>gain {0}, rate {1}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verstärkung {0}, Takt {1}</translation>
    </message>
    <message>
        <source>{0} to {1}, {2}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bis {1}, {2}</translation>
    </message>
</context>
<context>
    <name>core/comparison/session_marks.py</name>
    <message>
        <source>too many points</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zu viele Punkte</translation>
    </message>
    <message>
        <source>a measure of {0} points</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Messung mit {0} Punkten</translation>
    </message>
    <message>
        <source>too many cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zu viele Zellen</translation>
    </message>
    <message>
        <source>no cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Zellen</translation>
    </message>
    <message>
        <source>other cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>andere Zellen</translation>
    </message>
</context>
<context>
    <name>core/comparison/state.py</name>
    <message>
        <source>moved by hand</source>
        <extracomment>comparison/state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>von Hand verschoben</translation>
    </message>
    <message>
        <source>the original was moved</source>
        <extracomment>comparison/state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Original wurde verschoben</translation>
    </message>
</context>
<context>
    <name>core/comparison/stated.py</name>
    <message>
        <source>not specified</source>
        <extracomment>comparison/stated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>core/comparison/stored_values.py</name>
    <message>
        <source>no fitting number: {0}</source>
        <extracomment>comparison/stored_values.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine passende Zahl: {0}</translation>
    </message>
    <message>
        <source>no whole number from {0} to {1}: {2}</source>
        <extracomment>comparison/stored_values.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine ganze Zahl von {0} bis {1}: {2}</translation>
    </message>
</context>
<context>
    <name>core/comparison/tone.py</name>
    <message>
        <source>gamma {0}</source>
        <extracomment>comparison/tone.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gamma {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/view_numbers.py</name>
    <message>
        <source>Nothing of the conversion is in view</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts von der Konvertierung ist zu sehen</translation>
    </message>
    <message>
        <source>No pixel of this level of the conversion is in the rectangle</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Pixel dieser Ebene der Konvertierung liegt im Rechteck</translation>
    </message>
    <message>
        <source>Averaged pixels are not compared: come closer</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gemittelte Pixel werden nicht verglichen: Gehen Sie näher heran</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/annotations.py</name>
    <message>
        <source>{0} holds no annotation with an area: choose another file.</source>
        <extracomment>comparison/whole/annotations.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält keine Annotation mit einer Fläche: Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/attribution.py</name>
    <message>
        <source>Reading the field</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld wird gelesen</translation>
    </message>
    <message>
        <source>Nothing of this field was scanned in both slides: choose another one.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts von diesem Feld wurde in beiden Präparaten gescannt: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Measuring the shift</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz wird gemessen</translation>
    </message>
    <message>
        <source>Averaging level 0</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene 0 wird gemittelt</translation>
    </message>
    <message>
        <source>Comparing colours</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farben werden verglichen</translation>
    </message>
    <message>
        <source>Looking for seams</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nähte werden gesucht</translation>
    </message>
    <message>
        <source>Reading the tables of the tiles</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tabellen der Kacheln werden gelesen</translation>
    </message>
    <message>
        <source>The field is smaller than {0} pixels, the window of SSIM: choose a larger one.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Feld ist kleiner als {0} Pixel, das Fenster der SSIM: Wählen Sie ein größeres.</translation>
    </message>
    <message>
        <source>No seams are told here: the original is turned or averaged onto the conversion's pixels.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nähte werden hier nicht genannt: Das Original wird auf die Pixel der Konvertierung gedreht oder gemittelt.</translation>
    </message>
    <message>
        <source>the detail of both slides agrees too little (correlation {0})</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Struktur beider Präparate stimmt zu wenig überein (Korrelation {0})</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/attribution_words.py</name>
    <message>
        <source>Nothing is lost in this field: SSIM is 1.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In diesem Feld ist nichts verloren: SSIM ist 1.</translation>
    </message>
    <message>
        <source>how the level was made</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wie die Ebene gebildet wurde</translation>
    </message>
    <message>
        <source>its place</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ihre Lage</translation>
    </message>
    <message>
        <source>{0} ({1}) is {2}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ({1}) ist {2}</translation>
    </message>
    <message>
        <source>SSIM of this field is {0}. </source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM dieses Felds ist {0}. </translation>
    </message>
    <message>
        <source>Its place costs</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ihre Lage kostet</translation>
    </message>
    <message>
        <source>Place and pyramid cost</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lage und Pyramide kosten</translation>
    </message>
    <message>
        <source>{0}Its place costs nothing that can be measured: what is missing is compression, colour and the rest.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Ihre Lage kostet nichts Messbares: Was fehlt, sind Kompression, Farbe und der Rest.</translation>
    </message>
    <message>
        <source>{0}Place and pyramid cost nothing that can be measured: what is missing is compression, colour and the rest.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Lage und Pyramide kosten nichts Messbares: Was fehlt, sind Kompression, Farbe und der Rest.</translation>
    </message>
    <message>
        <source>{0}Of the {1} missing to 1, {2}; the rest is compression, colour and others.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Von den {1}, die zu 1 fehlen: {2}; der Rest ist Kompression, Farbe und anderes.</translation>
    </message>
    <message>
        <source>Shift not known: the field gives none ({0}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz nicht bekannt: Das Feld gibt keinen her ({0}).</translation>
    </message>
    <message>
        <source>The conversion lies where it should, within {0} px of this level.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung liegt, wo sie soll, auf {0} px dieser Ebene genau.</translation>
    </message>
    <message>
        <source> ({0} µm)</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> ({0} µm)</translation>
    </message>
    <message>
        <source>The conversion lies {0}{1} of where the original is read, by phase correlation of the field.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung liegt {0}{1} von der Stelle, an der das Original gelesen wird, nach Phasenkorrelation des Felds.</translation>
    </message>
    <message>
        <source>{0} That is less than half a pixel of level 0.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Das ist weniger als ein halbes Pixel der Ebene 0.</translation>
    </message>
    <message>
        <source>{0} What that costs is not known: the original cannot be read there.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Was das kostet, ist nicht bekannt: Das Original ist dort nicht lesbar.</translation>
    </message>
    <message>
        <source>SSIM is {0} instead of {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM ist {0} statt {1}</translation>
    </message>
    <message>
        <source>SSIM hardly changes ({0} instead of {1})</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM ändert sich kaum ({0} statt {1})</translation>
    </message>
    <message>
        <source>{0} With the original read there, {1} px away, {2}.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Wird das Original dort gelesen, {1} px entfernt: {2}.</translation>
    </message>
    <message>
        <source>No part: these pixels are not reduced from finer ones.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Anteil: Diese Pixel sind nicht aus feineren verkleinert.</translation>
    </message>
    <message>
        <source>Not known: the original's level 0 cannot be averaged in whole steps here.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht bekannt: Die Ebene 0 des Originals lässt sich hier nicht in ganzen Schritten mitteln.</translation>
    </message>
    <message>
        <source> Averaging level 0 gives {0} of SSIM back.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Ebene 0 zu mitteln gibt {0} SSIM zurück.</translation>
    </message>
    <message>
        <source>mean ΔE {0}, 95th percentile {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mittlere ΔE {0}, 95. Perzentil {1}</translation>
    </message>
    <message>
        <source>ΔE {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ΔE {0}</translation>
    </message>
    <message>
        <source>No cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Farbstich: Mittlere Farben liegen {0} auseinander ({1}).</translation>
    </message>
    <message>
        <source>A clear cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Deutlicher Farbstich: Mittlere Farben liegen {0} auseinander ({1}).</translation>
    </message>
    <message>
        <source>A slight cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Leichter Farbstich: Mittlere Farben liegen {0} auseinander ({1}).</translation>
    </message>
    <message>
        <source>Neither slide has an ICC profile.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kein Präparat hat ein ICC-Profil.</translation>
    </message>
    <message>
        <source>Both have the same ICC profile.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beide haben dasselbe ICC-Profil.</translation>
    </message>
    <message>
        <source>They have different ICC profiles: viewers that apply them show other colours.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie haben verschiedene ICC-Profile: Viewer, die sie anwenden, zeigen andere Farben.</translation>
    </message>
    <message>
        <source>The original's ICC profile is missing from the conversion.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ICC-Profil des Originals fehlt in der Konvertierung.</translation>
    </message>
    <message>
        <source>The conversion has an ICC profile that the original has not.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung hat ein ICC-Profil, das das Original nicht hat.</translation>
    </message>
    <message>
        <source>Figures are of stored values ({0}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Zahlen gelten für gespeicherte Werte ({0}).</translation>
    </message>
    <message>
        <source>Not known. {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht bekannt. {0}</translation>
    </message>
    <message>
        <source>None: no seam of the original's photos runs through the field.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine: Keine Naht der Aufnahmen des Originals läuft durch das Feld.</translation>
    </message>
    <message>
        <source>{0} of the field lies at seams of the original's photos</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Felds liegen an Nähten der Aufnahmen des Originals</translation>
    </message>
    <message>
        <source>; SSIM is {0} there and {1} elsewhere</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>; SSIM ist dort {0} und sonst {1}</translation>
    </message>
    <message>
        <source>; they hold {0} of what SSIM lacks</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>; auf sie entfallen {0} dessen, was der SSIM fehlt</translation>
    </message>
    <message>
        <source>Original: {0}. Conversion: {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original: {0}. Konvertierung: {1}</translation>
    </message>
    <message>
        <source>{0}, which loses nothing.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, was nichts verliert.</translation>
    </message>
    <message>
        <source>{0}: what was lost was lost in converting.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Was verloren ging, ging beim Konvertieren verloren.</translation>
    </message>
    <message>
        <source>. Quantisation steps: the same</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>. Quantisierungsschritte: dieselben</translation>
    </message>
    <message>
        <source>. Quantisation steps: {0} times as coarse</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>. Quantisierungsschritte: {0}-mal so grob</translation>
    </message>
    <message>
        <source>; colour has fewer pixels than in the original</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>; Farbe hat weniger Pixel als im Original</translation>
    </message>
    <message>
        <source>JPEG, {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG, {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{0}, its tables not known</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Tabellen nicht bekannt</translation>
    </message>
    <message>
        <source>{0} {1} Figures are of stored values ({2}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} {1} Die Zahlen gelten für gespeicherte Werte ({2}).</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">gleich</translation>
    </message>
    <message>
        <source>{0} times as coarse</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0}-mal so grob</translation>
    </message>
    <message>
        <source>. Quantisation steps: {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">. Quantisierungsschritte: {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/belonging.py</name>
    <message>
        <source>Open the slides first: a comparison is shown with them.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie zuerst die Präparate: Ein Vergleich wird mit ihnen gezeigt.</translation>
    </message>
    <message>
        <source>It compares {0} with others, and {1} is open as the original.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Er vergleicht {0} mit anderen, und als Original ist {1} offen.</translation>
    </message>
    <message>
        <source>It compares {0} with {1}, of which none is open.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Er vergleicht {0} mit {1}, wovon nichts offen ist.</translation>
    </message>
    <message>
        <source>{0} was moved since it was compared: the figures are about where it lay.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde seit dem Vergleich verschoben: Die Zahlen gelten für die frühere Lage.</translation>
    </message>
    <message>
        <source>{0} was read by {1} when it was compared, and is by {2} now.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde beim Vergleich mit {1} gelesen und jetzt mit {2}.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/compare.py</name>
    <message>
        <source>{0} cannot be compared with {1}: it is not known how it lies on it.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit {1} vergleichen: Es ist nicht bekannt, wie es darauf liegt.</translation>
    </message>
    <message>
        <source>Lay it on the original first: measure the alignment, or move it by hand.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie es zuerst auf das Original: Messen Sie die Ausrichtung, oder verschieben Sie es von Hand.</translation>
    </message>
    <message>
        <source> Then {0}.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Dann {0}.</translation>
    </message>
    <message>
        <source>Comparing level {0} of {1}</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} von {1} wird verglichen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Not split by seams, as asked.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht nach Nähten getrennt, wie gewünscht.</translation>
    </message>
    <message>
        <source>The seams of the original are not known.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Nähte des Originals sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Not split by seams: the conversion lies turned on the original by other than right angles.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht nach Nähten getrennt: Die Konvertierung liegt nicht im rechten Winkel auf dem Original.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_check.py</name>
    <message>
        <source>Reading both slides</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beide Präparate werden gelesen</translation>
    </message>
    <message>
        <source>Level {0} is smaller than a window of {1} px: choose a finer level.</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} ist kleiner als ein Fenster von {1} px: Wählen Sie eine feinere.</translation>
    </message>
    <message>
        <source>Working out SSIM with scikit-image</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM wird mit scikit-image berechnet</translation>
    </message>
    <message>
        <source>Comparing the numbers</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zahlen werden verglichen</translation>
    </message>
    <message>
        <source>Field, glass included</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld, mit Glas</translation>
    </message>
    <message>
        <source>Its worst tile</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seine schlechteste Kachel</translation>
    </message>
    <message>
        <source>, of the luma</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, der Luma</translation>
    </message>
    <message>
        <source>{0}, of the luma ({1})</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, der Luma ({1})</translation>
    </message>
    <message>
        <source> of the luma</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> der Luma</translation>
    </message>
    <message>
        <source>{0} × {1} px of level {2} ({3}×) from level-0 pixel {4}, {5}, read with {6} px around it by {7} and {8}</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px der Ebene {2} ({3}×) ab Ebene-0-Pixel {4}, {5}, gelesen mit {6} px ringsum von {7} und {8}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_export.py</name>
    <message>
        <source>Worst field</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schlechtestes Feld</translation>
    </message>
    <message>
        <source>Random field</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zufälliges Feld</translation>
    </message>
    <message>
        <source>Tissue edge</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geweberand</translation>
    </message>
    <message>
        <source>Field at a seam</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld an einer Naht</translation>
    </message>
    <message>
        <source>Field {0}</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <source>as stored</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>{0} of {1} rows of tiles</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Kachelreihen</translation>
    </message>
    <message>
        <source>Verislide {0}</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verislide {0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_reader.py</name>
    <message>
        <source>{0} stores no level {1} any more: compare the slides anew.</source>
        <extracomment>comparison/whole/field_reader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert keine Ebene {1} mehr: Vergleichen Sie die Präparate neu.</translation>
    </message>
    <message>
        <source>{0} lies elsewhere than when it was compared: compare the slides anew.</source>
        <extracomment>comparison/whole/field_reader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt anders als beim Vergleich: Vergleichen Sie die Präparate neu.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/fields.py</name>
    <message>
        <source>tissue edge</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geweberand</translation>
    </message>
    <message>
        <source>SSIM of tissue</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM des Gewebes</translation>
    </message>
    <message>
        <source>mean difference</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mittlere Differenz</translation>
    </message>
    <message>
        <source>largest difference</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>größte Differenz</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/level_offset.py</name>
    <message>
        <source>Offset not measurable: none of {0} fields gives a number ({1}).</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz nicht messbar: Keines von {0} Feldern gibt eine Zahl ({1}).</translation>
    </message>
    <message>
        <source>Offset not measurable: of {0} fields with a number only {1} agree.</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz nicht messbar: Von {0} Feldern mit einer Zahl stimmen nur {1} überein.</translation>
    </message>
    <message>
        <source>Measured on {0} of {1} fields of {2} px that agree, spread {3} px (phase correlation at downsample {4}).</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gemessen auf {0} von {1} Feldern von {2} px, die übereinstimmen, Streuung {3} px (Phasenkorrelation bei Verkleinerung {4}).</translation>
    </message>
    <message>
        <source>Offset not measurable: the common area is {0} px wide or high at this level.</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz nicht messbar: Der gemeinsame Bereich ist auf dieser Ebene {0} px breit oder hoch.</translation>
    </message>
    <message>
        <source>Measuring the offset at downsample {0}</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz bei Verkleinerung {0} wird gemessen</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/map_file.py</name>
    <message>
        <source>no map</source>
        <extracomment>comparison/whole/map_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine Karte</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/map_sheet.py</name>
    <message>
        <source>Mean |difference|</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere |Differenz|</translation>
    </message>
    <message>
        <source>grey levels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>SSIM  {0}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM  {0}</translation>
    </message>
    <message>
        <source>grey levels  {0}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Graustufen  {0}</translation>
    </message>
    <message>
        <source>level {0} ({1}×, {2})</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} ({1}×, {2})</translation>
    </message>
    <message>
        <source>SSIM of the luma</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM der Luma</translation>
    </message>
    <message>
        <source>SSIM of the three channels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM der drei Kanäle</translation>
    </message>
    <message>
        <source>{0}, {1}, by {2}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1}, von {2}</translation>
    </message>
    <message>
        <source>Original: {0}, {1}, read with {2}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original: {0}, {1}, gelesen mit {2}</translation>
    </message>
    <message>
        <source>Converted: {0}, {1}, read with {2}. {3}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Konvertiert: {0}, {1}, gelesen mit {2}. {3}</translation>
    </message>
    <message>
        <source>Each square is the mean of {0} × {1} px of level {2} ({3}; dark grey: not compared</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Quadrat ist das Mittel von {0} × {1} px der Ebene {2} ({3}; dunkelgrau: nicht verglichen</translation>
    </message>
    <message>
        <source>|converted − original|, mean of the three channels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>|konvertiert − original|, Mittel der drei Kanäle</translation>
    </message>
    <message>
        <source>Not complete: {0} of {1} rows of tiles are compared</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht vollständig: {0} von {1} Kachelreihen sind verglichen</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/provenance.py</name>
    <message>
        <source>Files not hashed, as asked.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dateien nicht gehasht, wie gewünscht.</translation>
    </message>
    <message>
        <source>SOP Instance UIDs of {0} of the series; their contents are not hashed.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SOP Instance UIDs von {0} der Serie; ihr Inhalt ist nicht gehasht.</translation>
    </message>
    <message>
        <source>Nothing hashed: the files are no longer there.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts gehasht: Die Dateien sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Identifying {0}</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird identifiziert</translation>
    </message>
    <message>
        <source>SHA-256 of {0}.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SHA-256 von {0}.</translation>
    </message>
    <message>
        <source>all {0} files</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>allen {0} Dateien</translation>
    </message>
    <message>
        <source>its only file</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der einzigen Datei</translation>
    </message>
    <message>
        <source>SHA-256 of {0}</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SHA-256 von {0}</translation>
    </message>
    <message>
        <source>{0}; {1} of {2} GB not hashed, being so large.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}; {1} von {2} GB wegen ihrer Größe nicht gehasht.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Dateien</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/pyramid_method.py</name>
    <message>
        <source>as rendered by the reader at the conversion's position</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wie vom Lesemodul an der Lage der Konvertierung gezeigt</translation>
    </message>
    <message>
        <source>as stored in the original's own level, on its own grid</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wie in der eigenen Ebene des Originals gespeichert, auf eigenem Raster</translation>
    </message>
    <message>
        <source>rebuilt from level 0 by averaging</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>durch Mitteln aus Ebene 0 neu gebildet</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>How this level was made is unknown: it was not read.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie diese Ebene gebildet wurde, ist unbekannt: Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>, the next best {0}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, die nächstbeste {0}</translation>
    </message>
    <message>
        <source>SSIM {0}{1}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM {0}{1}</translation>
    </message>
    <message>
        <source>Made in another way: the reading that fits best ({0}) leaves far more than the compression takes at level 0 ({1}; {2} at level 0).</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf andere Weise gebildet: Die am besten passende Lesart ({0}) lässt weit mehr übrig, als die Kompression auf Ebene 0 nimmt ({1}; {2} auf Ebene 0).</translation>
    </message>
    <message>
        <source>the readings fit about equally well</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Lesarten passen etwa gleich gut</translation>
    </message>
    <message>
        <source>there is no other reading to compare with</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt keine andere Lesart zum Vergleichen</translation>
    </message>
    <message>
        <source>How this level was made cannot be told: {0} ({1}).</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie diese Ebene gebildet wurde, lässt sich nicht sagen: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing is lost: SSIM is 1 with each slide on its own grid.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts ist verloren: SSIM ist 1 mit jedem Präparat auf eigenem Raster.</translation>
    </message>
    <message>
        <source>compression and the rest</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kompression und der Rest</translation>
    </message>
    <message>
        <source>{0} ({1}) are {2}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ({1}) sind {2}</translation>
    </message>
    <message>
        <source>Of the {0} that SSIM lacks of 1 on each slide's own grid {1}.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von den {0}, die der SSIM auf dem eigenen Raster jedes Präparats zu 1 fehlen: {1}.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/reading_ways.py</name>
    <message>
        <source>{0} stores no level of this scale, so it has no grid of its own there.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert keine Ebene dieses Maßstabs und hat dort daher kein eigenes Raster.</translation>
    </message>
    <message>
        <source>Offset not measurable.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz nicht messbar.</translation>
    </message>
    <message>
        <source>{0} can be read in whole pixels of this level alone: its offset of {1} px cannot be made up for.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nur in ganzen Pixeln dieser Ebene lesen: Der Versatz von {1} px lässt sich nicht ausgleichen.</translation>
    </message>
    <message>
        <source>Read in whole pixels of this level: {0} px of the offset are left.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In ganzen Pixeln dieser Ebene gelesen: {0} px des Versatzes bleiben.</translation>
    </message>
    <message>
        <source>A pixel of this level is {0} level-0 pixels of {1} wide: no mean.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Pixel dieser Ebene ist {0} Ebene-0-Pixel von {1} breit: kein Mittel.</translation>
    </message>
    <message>
        <source>{0} lies turned or stretched: it is read by interpolation alone.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt gedreht oder gestreckt: Es wird nur interpoliert gelesen.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/readings.py</name>
    <message>
        <source>Nothing was compared at this level.</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf dieser Ebene wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Reading the original in other ways at downsample {0}</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original wird bei Verkleinerung {0} auf andere Weisen gelesen</translation>
    </message>
    <message>
        <source>{0} of {1} tiles cannot be read: {2}</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Kacheln sind nicht lesbar: {2}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/readings_words.py</name>
    <message>
        <source>Own grid</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eigenes Raster</translation>
    </message>
    <message>
        <source>At its place</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>An ihrer Lage</translation>
    </message>
    <message>
        <source>Shift compensated</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Versatz ausgeglichen</translation>
    </message>
    <message>
        <source>Level 0 reduced</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene 0 verkleinert</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie gebildet</translation>
    </message>
    <message>
        <source>What SSIM lacks</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was der SSIM fehlt</translation>
    </message>
    <message>
        <source>The original is read {0} level-0 pixels beside its place.</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original wird {0} Ebene-0-Pixel neben seiner Stelle gelesen.</translation>
    </message>
    <message>
        <source>On {0} of {1} tiles.</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf {0} von {1} Kacheln.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result.py</name>
    <message>
        <source>SSIM on seams {0} against their surroundings (95 % {1} to {2}), p = {3}: seams in {4} places over {5} blocks</source>
        <extracomment>comparison/whole/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM an Nähten {0} gegen ihre Umgebung (95 % {1} bis {2}), p = {3}: Nähte an {4} Stellen über {5} Blöcken</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_column.py</name>
    <message>
        <source>The choice between tissue tiles and all tiles does not change it.</source>
        <extracomment>comparison/whole/result_column.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Wahl zwischen Gewebekacheln und allen Kacheln ändert es nicht.</translation>
    </message>
    <message>
        <source>As stored, and aligned</source>
        <extracomment>comparison/whole/result_column.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie gespeichert, und ausgerichtet</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_figures.py</name>
    <message>
        <source>as rendered</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wie gezeigt</translation>
    </message>
    <message>
        <source>own grid copied</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigenes Raster kopiert</translation>
    </message>
    <message>
        <source>level 0 averaged</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene 0 gemittelt</translation>
    </message>
    <message>
        <source>in another way</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>auf andere Weise</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Of so few, the lowest percentiles are little more than the worst tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von so wenigen sind die niedrigsten Perzentile kaum mehr als die schlechtesten Kacheln.</translation>
    </message>
    <message>
        <source>Of {0} tile.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Kachel.</translation>
    </message>
    <message>
        <source>Of {0} tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Kacheln.</translation>
    </message>
    <message>
        <source>Of {0} tissue tile.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Gewebekachel.</translation>
    </message>
    <message>
        <source>Of {0} tissue tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Gewebekacheln.</translation>
    </message>
    <message>
        <source>{0} Percentiles are not given of fewer than {1}.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Perzentile werden unter {1} nicht angegeben.</translation>
    </message>
    <message>
        <source>{0} px of level 0</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px der Ebene 0</translation>
    </message>
    <message>
        <source>, seed {0}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, Startwert {0}</translation>
    </message>
    <message>
        <source>{0} of {1}{2}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1}{2}</translation>
    </message>
    <message>
        <source>tiles with pixels in both slides</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln mit Pixeln in beiden Präparaten</translation>
    </message>
    <message>
        <source>tissue tiles drawn with seed {0}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebekacheln, ausgelost mit Startwert {0}</translation>
    </message>
    <message>
        <source>On {0} of {1} tiles: {2}. So at its place {3} is not the mean of all pixels, {4}; the four readings are about the same pixels as one another.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf {0} von {1} Kacheln: {2}. Daher ist „an ihrer Lage“ {3} nicht das Mittel aller Pixel, {4}; die vier Lesarten gelten für dieselben Pixel.</translation>
    </message>
    <message>
        <source>{0} Of so few, the lowest percentiles are little more than the worst tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Von so wenigen sind die niedrigsten Perzentile kaum mehr als die schlechtesten Kacheln.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_file.py</name>
    <message>
        <source>Verislide comparison</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verislide comparison</translation>
    </message>
    <message>
        <source>copy the folder again from its source, or compare the slides again</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kopieren Sie den Ordner neu von der Quelle, oder vergleichen Sie die Präparate neu</translation>
    </message>
    <message>
        <source>{0} is not replaced, for it is no comparison of Verislide: choose another name.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird nicht ersetzt, denn es ist kein Vergleich von Verislide: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} was not written: {1}.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde nicht geschrieben: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no comparison of Verislide.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es ist kein Vergleich von Verislide.</translation>
    </message>
    <message>
        <source>not what was written</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>tiles are missing</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln fehlen</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>Mean SSIM</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM</translation>
    </message>
    <message>
        <source>Mean absolute difference in grey levels</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere absolute Differenz in Graustufen</translation>
    </message>
    <message>
        <source>{0} of blocks of {1} x {2} px, level {3}; nan: not compared</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von Blöcken zu {1} x {2} px, Ebene {3}; nan: nicht verglichen</translation>
    </message>
    <message>
        <source>{0} is not listed</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>{0} cannot be opened, for {1} is missing, damaged or changed: {2}.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen, denn {1} fehlt, ist beschädigt oder geändert: {2}.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_json.py</name>
    <message>
        <source>{0} has no {1}</source>
        <extracomment>comparison/whole/result_json.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1}</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <extracomment>comparison/whole/result_json.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein {1}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_rows.py</name>
    <message>
        <source>Mean ΔE</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere ΔE</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}</translation>
    </message>
    <message>
        <source>The conversion states {0}, the original's pixel size makes it {1}.</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung gibt {0} an, aus der Pixelgröße des Originals folgt {1}.</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weniger als 0.1 %</translation>
    </message>
    <message>
        <source>{0} of the original's tissue lies outside of what both slides have, and is not compared</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Gewebes des Originals liegen außerhalb dessen, was beide Präparate haben, und werden nicht verglichen</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_table.py</name>
    <message>
        <source>Tissue tiles are those of which at least {0} % are tissue; the value of a tile is the mean of all its compared pixels.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebekacheln sind die, von denen mindestens {0} % Gewebe sind; der Wert einer Kachel ist das Mittel aller ihrer verglichenen Pixel.</translation>
    </message>
    <message>
        <source>Every tile counts alike and as a whole, pixels that one of the slides has not scanned included, as they are shown; tiles too small for it are left out.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Kachel zählt gleich und als Ganzes, auch mit Pixeln, die eines der Präparate nicht gescannt hat, so wie sie gezeigt werden; zu kleine Kacheln bleiben aus.</translation>
    </message>
    <message>
        <source>On the tiles that the column On tiles counts: where those are drawn, not the mean of the whole level.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf den Kacheln, die die Spalte „Auf Kacheln“ zählt: Wo diese ausgelost sind, nicht das Mittel der ganzen Ebene.</translation>
    </message>
    <message>
        <source>Mean SSIM of all pixels that both slides scanned, background too.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM aller Pixel, die beide Präparate gescannt haben, auch des Hintergrunds.</translation>
    </message>
    <message>
        <source>Tissue mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebemittel</translation>
    </message>
    <message>
        <source>Mean SSIM of the pixels that are tissue, told from the original alone: background neither helps nor hurts.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM der Pixel, die Gewebe sind, nur am Original erkannt: Hintergrund hilft weder noch schadet er.</translation>
    </message>
    <message>
        <source>Median of the tiles' mean SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Median der mittleren SSIM der Kacheln. {0}</translation>
    </message>
    <message>
        <source>Standard deviation (of a sample) of the tiles' mean SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Standardabweichung (einer Stichprobe) der mittleren SSIM der Kacheln. {0}</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>5 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>5 % der Kacheln haben eine niedrigere mittlere SSIM; zwischen zwei Kacheln auf der Linie zwischen ihnen. {0}</translation>
    </message>
    <message>
        <source>1st percentile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1. Perzentil</translation>
    </message>
    <message>
        <source>1 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 % der Kacheln haben eine niedrigere mittlere SSIM; zwischen zwei Kacheln auf der Linie zwischen ihnen. {0}</translation>
    </message>
    <message>
        <source>Worst tile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schlechteste Kachel</translation>
    </message>
    <message>
        <source>Lowest mean SSIM of a tile. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Niedrigste mittlere SSIM einer Kachel. {0}</translation>
    </message>
    <message>
        <source>MAE</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean |converted − original| in grey levels of 0 to 255, over the three channels and all compared pixels, background too; exact.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittel von |konvertiert − original| in Graustufen von 0 bis 255, über die drei Kanäle und alle verglichenen Pixel, auch den Hintergrund; exakt.</translation>
    </message>
    <message>
        <source>MAE, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MAE, Gewebe</translation>
    </message>
    <message>
        <source>As MAE, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie MAE, der verglichenen Pixel, die Gewebe sind.</translation>
    </message>
    <message>
        <source>MSE</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference in squared grey levels, over the three channels and all compared pixels; exact.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere quadrierte Differenz in quadrierten Graustufen, über die drei Kanäle und alle verglichenen Pixel; exakt.</translation>
    </message>
    <message>
        <source>MSE, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MSE, Gewebe</translation>
    </message>
    <message>
        <source>As MSE, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie MSE, der verglichenen Pixel, die Gewebe sind.</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>10 log10(255² / MSE), over the three channels and all compared pixels; infinite where all are equal. Background without differences raises it.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>10 log10(255² / MSE), über die drei Kanäle und alle verglichenen Pixel; unendlich, wo alle gleich sind. Hintergrund ohne Differenzen erhöht es.</translation>
    </message>
    <message>
        <source>PSNR, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PSNR, Gewebe</translation>
    </message>
    <message>
        <source>As PSNR in dB, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie PSNR in dB, der verglichenen Pixel, die Gewebe sind.</translation>
    </message>
    <message>
        <source>Largest |converted − original| of any channel of any compared pixel, in grey levels.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größtes |konvertiert − original| irgendeines Kanals irgendeines verglichenen Pixels, in Graustufen.</translation>
    </message>
    <message>
        <source>Share of the compared pixels that differ in any channel.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anteil der verglichenen Pixel, die in irgendeinem Kanal verschieden sind.</translation>
    </message>
    <message>
        <source>ΔE mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ΔE Mittel</translation>
    </message>
    <message>
        <source>Mean CIEDE2000 of all compared pixels, stored values taken as sRGB.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere CIEDE2000 aller verglichenen Pixel, gespeicherte Werte als sRGB.</translation>
    </message>
    <message>
        <source>ΔE 95 %</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ΔE 95 %</translation>
    </message>
    <message>
        <source>CIEDE2000 that 95 % of the compared pixels do not exceed, counted in steps of 0.05; stored values as sRGB.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>CIEDE2000, die 95 % der verglichenen Pixel nicht überschreiten, gezählt in Schritten von 0.05; gespeicherte Werte als sRGB.</translation>
    </message>
    <message>
        <source>GMSD</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>GMSD</translation>
    </message>
    <message>
        <source>Mean of the tiles' gradient magnitude similarity deviation; 0 where all is equal. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittel der „gradient magnitude similarity deviation“ der Kacheln; 0, wo alles gleich ist. {0}</translation>
    </message>
    <message>
        <source>MS-SSIM</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MS-SSIM</translation>
    </message>
    <message>
        <source>Mean of the tiles' multi-scale SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittel der Multiskalen-SSIM der Kacheln. {0}</translation>
    </message>
    <message>
        <source>GMSD on</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>GMSD auf</translation>
    </message>
    <message>
        <source>Of how many of the compared tiles GMSD is known: of tiles of at least {0} px a side.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von wie vielen der verglichenen Kacheln GMSD bekannt ist: von Kacheln mit mindestens {0} px je Seite.</translation>
    </message>
    <message>
        <source>MS-SSIM on</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MS-SSIM auf</translation>
    </message>
    <message>
        <source>Of how many of the compared tiles MS-SSIM is known: of tiles of at least {0} px a side.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von wie vielen der verglichenen Kacheln MS-SSIM bekannt ist: von Kacheln mit mindestens {0} px je Seite.</translation>
    </message>
    <message>
        <source>Mean SSIM where each slide is read on its own level grid at the nearest pixel, as a tile pipeline does. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM, wenn jedes Präparat auf seinem eigenen Ebenenraster am nächsten Pixel gelesen wird, wie es Kachel-Pipelines tun. {0}</translation>
    </message>
    <message>
        <source>Mean SSIM where the original is read at the conversion's position from metadata, to a level-0 pixel. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM, wenn das Original an der Lage der Konvertierung laut Metadaten gelesen wird, auf ein Ebene-0-Pixel genau. {0}</translation>
    </message>
    <message>
        <source>As at its place, and moved by the measured offset in whole level-0 pixels; never resampled. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie an ihrer Lage, und um den gemessenen Versatz in ganzen Ebene-0-Pixeln verschoben; nie neu abgetastet. {0}</translation>
    </message>
    <message>
        <source>Mean SSIM against the area mean of the original's level 0 on the conversion's grid: without what making the original's coarse level costs. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM gegen das Flächenmittel der Ebene 0 des Originals auf dem Raster der Konvertierung: ohne das, was die Bildung der groben Ebene des Originals kostet. {0}</translation>
    </message>
    <message>
        <source>Which reading fits best, by at least 0.002: as rendered by the original's reader at the conversion's position; the own grid copied; level 0 averaged. In another way: none fits nearly as well as the conversion does at level 0. Origin has the figures.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Welche Lesart am besten passt, um mindestens 0.002: wie vom Lesemodul des Originals an der Lage der Konvertierung gezeigt; das eigene Raster kopiert; Ebene 0 gemittelt. Auf andere Weise: Keine passt annähernd so gut wie die Konvertierung auf Ebene 0. „Herkunft“ hat die Zahlen.</translation>
    </message>
    <message>
        <source>Lost to geometry</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verlust durch Lage</translation>
    </message>
    <message>
        <source>What SSIM on the own grid lacks of 1 and reading the original at the conversion's place gives back.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was der SSIM auf dem eigenen Raster zu 1 fehlt und das Lesen des Originals an der Lage der Konvertierung zurückgibt.</translation>
    </message>
    <message>
        <source>Lost to pyramid</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verlust durch Pyramide</translation>
    </message>
    <message>
        <source>What averaging the original's level 0 gives back beyond that: how the coarse level was made.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was das Mitteln der Ebene 0 des Originals darüber hinaus zurückgibt: wie die grobe Ebene gebildet wurde.</translation>
    </message>
    <message>
        <source>Compression, rest</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kompression, Rest</translation>
    </message>
    <message>
        <source>What no reading gives back: compression, and whatever else differs.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was keine Lesart zurückgibt: Kompression und was sonst verschieden ist.</translation>
    </message>
    <message>
        <source>On tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf Kacheln</translation>
    </message>
    <message>
        <source>On how many of the tiles the four figures and what follows from them were worked out; where not on all, drawn among the tissue tiles with this seed.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Auf wie vielen der Kacheln die vier Zahlen und was daraus folgt berechnet wurden; wo nicht auf allen, unter den Gewebekacheln mit diesem Startwert ausgelost.</translation>
    </message>
    <message>
        <source>Own grid lies off</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eigenes Raster liegt daneben</translation>
    </message>
    <message>
        <source>How far, right and down in pixels of the level, the own grid reads the original beside the conversion's place.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie weit, nach rechts und unten in Pixeln der Ebene, das eigene Raster das Original neben der Lage der Konvertierung liest.</translation>
    </message>
    <message>
        <source>Measured offset</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gemessener Versatz</translation>
    </message>
    <message>
        <source>How far, right and down in pixels of the level, the conversion was measured to lie beside where it is read.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie weit, nach rechts und unten in Pixeln der Ebene, die Konvertierung laut Messung neben der Stelle liegt, an der sie gelesen wird.</translation>
    </message>
    <message>
        <source>Compensated by</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgeglichen um</translation>
    </message>
    <message>
        <source>Level-0 pixels of the original, right and down, by which the compensated figure is read beside its place.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene-0-Pixel des Originals, nach rechts und unten, um die die ausgeglichene Zahl neben ihrer Lage gelesen wird.</translation>
    </message>
    <message>
        <source>Tiles of the area that both slides have, as the conversion is cut; so far, while it is being compared.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln des Bereichs, den beide Präparate haben, wie die Konvertierung geteilt ist; bisher, solange verglichen wird.</translation>
    </message>
    <message>
        <source>Tissue tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebekacheln</translation>
    </message>
    <message>
        <source>Tiles of which nothing was compared because one of the slides cannot be read there.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln, von denen nichts verglichen wurde, weil eines der Präparate dort nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Compared pixels, in millions.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verglichene Pixel, in Millionen.</translation>
    </message>
    <message>
        <source>How long the level took.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie lange die Ebene gedauert hat.</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SD</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Median</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Größte</translation>
    </message>
    <message>
        <source>Differing</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Verschieden</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Kacheln</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Unlesbar</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Megapixel</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Sekunden</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_view.py</name>
    <message>
        <source>all tiles</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alle Kacheln</translation>
    </message>
    <message>
        <source>tissue tiles</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebekacheln</translation>
    </message>
    <message>
        <source>Distribution of	{0}</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verteilung von	{0}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_words.py</name>
    <message>
        <source>Gaussian window</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gaußsches Fenster</translation>
    </message>
    <message>
        <source>{0} × {1} window</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1}-Fenster</translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} over all that was scanned so far.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Schlechteste Ebene: {0}, bisher {1} über alles Gescannte.</translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} over all that was scanned.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Schlechteste Ebene: {0}, {1} über alles Gescannte.</translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} over tissue so far.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Schlechteste Ebene: {0}, bisher {1} über Gewebe.</translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} over tissue.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Schlechteste Ebene: {0}, {1} über Gewebe.</translation>
    </message>
    <message>
        <source> so far</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> bisher</translation>
    </message>
    <message>
        <source>all that was scanned</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alles Gescannte</translation>
    </message>
    <message>
        <source>{0}SSIM {1} over all that was scanned at {2}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}SSIM {1} über alles Gescannte bei {2}</translation>
    </message>
    <message>
        <source>{0}SSIM {1} over all that was scanned at {2} so far</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}bisher SSIM {1} über alles Gescannte bei {2}</translation>
    </message>
    <message>
        <source>{0}SSIM {1} over tissue at {2}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}SSIM {1} über Gewebe bei {2}</translation>
    </message>
    <message>
        <source>{0}SSIM {1} over tissue at {2} so far</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}bisher SSIM {1} über Gewebe bei {2}</translation>
    </message>
    <message>
        <source>its only {0}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die einzige {0}</translation>
    </message>
    <message>
        <source>the worst of {0} tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die schlechteste von {0} Kacheln</translation>
    </message>
    <message>
        <source>the worst of {0} tissue tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die schlechteste von {0} Gewebekacheln</translation>
    </message>
    <message>
        <source>{0}; 5 % of the tiles below {1}, the worst {2}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}; 5 % der Kacheln unter {1}, die schlechteste {2}.</translation>
    </message>
    <message>
        <source>{0}; 5 % of the tissue tiles below {1}, the worst {2}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}; 5 % der Gewebekacheln unter {1}, die schlechteste {2}.</translation>
    </message>
    <message>
        <source>mean of red, green and blue</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittel von Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>the four readings on up to {0} tissue tiles a level drawn with seed {1}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die vier Lesarten auf bis zu {0} Gewebekacheln je Ebene, ausgelost mit Startwert {1}</translation>
    </message>
    <message>
        <source>Levels not stored	{0} of the original</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht gespeicherte Ebenen	{0} des Originals</translation>
    </message>
    <message>
        <source>SSIM worked out by	{0}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM berechnet von	{0}</translation>
    </message>
    <message>
        <source>{0}, {1}, read by {2}, {3} px{4}.{5}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1}, gelesen mit {2}, {3} px{4}.{5}</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>{0} tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Kacheln</translation>
    </message>
    <message>
        <source>Readings beside the mean</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesarten neben dem Mittel</translation>
    </message>
    <message>
        <source>{0} level {1}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ebene {1}</translation>
    </message>
    <message>
        <source>{0}; {1}; Verislide {2}; {3}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}; {1}; Verislide {2}; {3}</translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} {2}{3}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> Schlechteste Ebene: {0}, {1} {2}{3}.</translation>
    </message>
    <message>
        <source>over tissue</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">über Gewebe</translation>
    </message>
    <message>
        <source>over all that was scanned</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">über alles Gescannte</translation>
    </message>
    <message>
        <source>{0}SSIM {1} {2} at {3}{4}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0}SSIM {1} {2} bei {3}{4}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/resuming.py</name>
    <message>
        <source>Compare the slides anew.</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Vergleichen Sie die Präparate neu.</translation>
    </message>
    <message>
        <source>{0}, so it cannot be gone on with.</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, daher lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The comparison was begun with other files of {0} than there are now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit anderen Dateien von {0} begonnen, als jetzt da sind</translation>
    </message>
    <message>
        <source>The comparison was begun by Verislide {0}, and this is {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde von Verislide {0} begonnen, und dies ist {1}</translation>
    </message>
    <message>
        <source>The comparison was begun with other settings</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit anderen Einstellungen begonnen</translation>
    </message>
    <message>
        <source>The comparison was begun with SSIM worked out by {0}, and it would be by {1} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit SSIM, berechnet von {0}, begonnen und wäre jetzt von {1}</translation>
    </message>
    <message>
        <source>The comparison was begun with {0} {1}, and it is {2} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit {0} {1} begonnen, und jetzt ist es {2}</translation>
    </message>
    <message>
        <source>The comparison was begun with {0} conversions, not {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit {0} Konvertierungen begonnen, nicht {1}</translation>
    </message>
    <message>
        <source>The comparison was begun where {0} lay elsewhere on {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde begonnen, als {0} anders auf {1} lag</translation>
    </message>
    <message>
        <source>The comparison was begun with {0}, which is another slide than {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde mit {0} begonnen, das ein anderes Präparat ist als {1}</translation>
    </message>
    <message>
        <source>The comparison was begun with {0} read by {1}, and it is by {2} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Vergleich wurde begonnen, als {0} mit {1} gelesen wurde, und jetzt ist es {2}</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_columns.py</name>
    <message>
        <source>All compared pixels count, glass included: seams run through tissue and glass in unlike shares.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle verglichenen Pixel zählen, auch Glas: Nähte laufen ungleich oft durch Gewebe und Glas.</translation>
    </message>
    <message>
        <source>The test asks for seams alone: every block of the map is compared with its surroundings of a photo's size, so that tissue and glass, which differ far more, drop out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Test fragt nur nach Nähten: Jeder Block der Karte wird mit seiner Umgebung von der Größe einer Aufnahme verglichen, sodass Gewebe und Glas, die sich weit mehr unterscheiden, herausfallen.</translation>
    </message>
    <message>
        <source>Of {0} pixels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Pixeln.</translation>
    </message>
    <message>
        <source>Mean SSIM in the seam zone of the original. {0}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM im Nahtbereich des Originals. {0}</translation>
    </message>
    <message>
        <source>SSIM on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM an Nähten</translation>
    </message>
    <message>
        <source>Mean SSIM outside of the seam zone. {0}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere SSIM außerhalb des Nahtbereichs. {0}</translation>
    </message>
    <message>
        <source>SSIM off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM abseits</translation>
    </message>
    <message>
        <source>On − off</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>An − abseits</translation>
    </message>
    <message>
        <source>The plain difference of the two means. It also holds what the pixels beside seams are like: where more tissue lies in the zone than outside, it is negative without any seam doing harm. The columns of the test leave that out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die einfache Differenz der beiden Mittel. Sie enthält auch, wie die Pixel neben den Nähten sind: Wo mehr Gewebe im Bereich liegt als außerhalb, ist sie negativ, ohne dass eine Naht schadet. Die Spalten des Tests lassen das aus.</translation>
    </message>
    <message>
        <source>Pixels on</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel an</translation>
    </message>
    <message>
        <source>Pixels in the seam zone of which SSIM was worked out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel im Nahtbereich, für die SSIM berechnet wurde.</translation>
    </message>
    <message>
        <source>Pixels off</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel abseits</translation>
    </message>
    <message>
        <source>Pixels outside of the seam zone of which SSIM was worked out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel außerhalb des Nahtbereichs, für die SSIM berechnet wurde.</translation>
    </message>
    <message>
        <source>Seam zone</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nahtbereich</translation>
    </message>
    <message>
        <source>Share of these pixels in the seam zone.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anteil dieser Pixel im Nahtbereich.</translation>
    </message>
    <message>
        <source>Effect of seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Effekt der Nähte</translation>
    </message>
    <message>
        <source>SSIM of blocks on seams less that of blocks off them, each against its surroundings. {0} A block also holds pixels beside its seam, so the effect is smaller than that of the pixels alone.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM von Blöcken an Nähten minus der von Blöcken abseits, jeweils gegen ihre Umgebung. {0} Ein Block enthält auch Pixel neben seiner Naht, daher ist der Effekt kleiner als der der Pixel allein.</translation>
    </message>
    <message>
        <source>Where the effect lies with 95 % confidence: by what the same net of seams gives by chance, moved over the map. Where 0 lies within, no effect of seams is shown.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wo der Effekt mit 95 % Konfidenz liegt: nach dem, was dasselbe Netz von Nähten zufällig ergibt, über die Karte verschoben. Liegt 0 darin, ist kein Effekt der Nähte gezeigt.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Share of all places of the net whose effect is as far from their mean as that of the true place: how easily chance alone gives as much.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Anteil aller Lagen des Netzes, deren Effekt so weit von ihrem Mittel liegt wie der der wahren Lage: wie leicht der Zufall allein so viel ergibt.</translation>
    </message>
    <message>
        <source>Places of the net</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lagen des Netzes</translation>
    </message>
    <message>
        <source>In how many places the net of seams was tried: its own, and moved by every distance within one photo.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>An wie vielen Lagen das Netz der Nähte versucht wurde: der eigenen und um jeden Abstand innerhalb einer Aufnahme verschoben.</translation>
    </message>
    <message>
        <source>MAE off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MAE abseits der Nähte</translation>
    </message>
    <message>
        <source>MAE on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MAE an Nähten</translation>
    </message>
    <message>
        <source>Mean |difference|, grey levels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere |Differenz|, Graustufen.</translation>
    </message>
    <message>
        <source>PSNR off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PSNR abseits der Nähte</translation>
    </message>
    <message>
        <source>PSNR on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>PSNR an Nähten</translation>
    </message>
    <message>
        <source>10 log10(255² / MSE) in dB, over the three channels; infinite where all are equal.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>10 log10(255² / MSE) in dB, über die drei Kanäle; unendlich, wo alle gleich sind.</translation>
    </message>
    <message>
        <source>Largest off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größte abseits der Nähte</translation>
    </message>
    <message>
        <source>Largest on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größte an Nähten</translation>
    </message>
    <message>
        <source>Largest |difference| of any channel of any pixel, grey levels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größte |Differenz| irgendeines Kanals irgendeines Pixels, Graustufen.</translation>
    </message>
    <message>
        <source>ΔE off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ΔE abseits der Nähte</translation>
    </message>
    <message>
        <source>ΔE on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ΔE an Nähten</translation>
    </message>
    <message>
        <source>Mean CIEDE2000, stored values taken as sRGB.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Mittlere CIEDE2000, gespeicherte Werte als sRGB.</translation>
    </message>
    <message>
        <source>{0} off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} abseits der Nähte</translation>
    </message>
    <message>
        <source>{0} on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} an Nähten</translation>
    </message>
    <message>
        <source>{0} {1} seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} {1} Nähte</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_test.py</name>
    <message>
        <source>Not tested: the conversion lies turned on the original.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht getestet: Die Konvertierung liegt gedreht auf dem Original.</translation>
    </message>
    <message>
        <source>Not tested: photos of {0} x {1} blocks of the map are too small at this level.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht getestet: Aufnahmen von {0} x {1} Blöcken der Karte sind auf dieser Ebene zu klein.</translation>
    </message>
    <message>
        <source>Not tested: too few photos lie among others.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht getestet: Zu wenige Aufnahmen liegen zwischen anderen.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_zones.py</name>
    <message>
        <source>No seams are known of {0}: no camera grid is stored in this kind of file ({1}).</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} sind keine Nähte bekannt: In dieser Art von Datei ({1}) ist kein Kameraraster gespeichert.</translation>
    </message>
    <message>
        <source>No seams are known: {0} {1}.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Nähte sind bekannt: {0} {1}.</translation>
    </message>
    <message>
        <source>No seams are known: {0} has changed on disk since it was opened.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Nähte sind bekannt: {0} hat sich auf dem Datenträger geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>{0} has no seams: none of its photos touches another one.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Nähte: Keine seiner Aufnahmen berührt eine andere.</translation>
    </message>
    <message>
        <source>Seams as OpenSlide stitches the photos, from the {0}. Seam zone: {1} px of each level on both sides of a seam, where the {2} x {3} window of SSIM takes in two photos (and 1 px more). Glass counts like tissue, in the zone and outside of it.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nähte, wie OpenSlide die Aufnahmen zusammensetzt, aus: {0}. Nahtbereich: {1} px jeder Ebene auf beiden Seiten einer Naht, wo das SSIM-Fenster von {2} x {3} zwei Aufnahmen umfasst (und 1 px mehr). Glas zählt wie Gewebe, im Bereich und außerhalb.</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_csv.py</name>
    <message>
        <source>other columns</source>
        <extracomment>comparison/whole/tile_csv.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>andere Spalten</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_files.py</name>
    <message>
        <source>{0} files are there already, among them {1}.</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Dateien sind schon da, darunter {1}.</translation>
    </message>
    <message>
        <source>No place holds a tile of {0} px with enough tissue: choose a smaller tile or a finer scale.</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Stelle enthält eine Kachel von {0} px mit genug Gewebe: Wählen Sie eine kleinere Kachel oder einen feineren Maßstab.</translation>
    </message>
    <message>
        <source>a PNG could not be encoded</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein PNG ließ sich nicht kodieren</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_pairs.py</name>
    <message>
        <source>As stored, {0}.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie gespeichert, {0}.</translation>
    </message>
    <message>
        <source>Resampled: averages of {0} pixels of {1}, of both slides alike.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Neu abgetastet: Mittel von {0} Pixeln von {1}, bei beiden Präparaten gleich.</translation>
    </message>
    <message>
        <source>{0} stores no level of a scale that {1} does.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert keine Ebene eines Maßstabs, den {1} hat.</translation>
    </message>
    <message>
        <source>{0} stores no level of {1}×: choose another one.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} speichert keine Ebene von {1}×: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} states no pixel size: choose a level instead of µm/px.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gibt keine Pixelgröße an: Wählen Sie eine Ebene statt µm/px.</translation>
    </message>
    <message>
        <source>No pixel size is given: say how many µm a pixel of the tiles is to be.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Pixelgröße ist angegeben: Sagen Sie, wie viele µm ein Pixel der Kacheln haben soll.</translation>
    </message>
    <message>
        <source>{0} µm/px is finer than the {1} µm/px that both slides store: enlarging would invent pixels.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} µm/px ist feiner als die {1} µm/px, die beide Präparate speichern: Vergrößern würde Pixel erfinden.</translation>
    </message>
    <message>
        <source>{0} and {1} have no part in common.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} haben keinen gemeinsamen Teil.</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln werden ausgeschnitten</translation>
    </message>
    <message>
        <source>Looking for tissue</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebe wird gesucht</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_reading.py</name>
    <message>
        <source>A tile of level {0} cannot be read ({1}).</source>
        <extracomment>comparison/whole/tile_reading.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Kachel der Ebene {0} ist nicht lesbar ({1}).</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tissue.py</name>
    <message>
        <source>at {0} µm per pixel</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei {0} µm je Pixel</translation>
    </message>
    <message>
        <source>reduced {0} times</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}-fach verkleinert</translation>
    </message>
    <message>
        <source>Tissue is not known: nothing was readable.</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebe ist nicht bekannt: Nichts war lesbar.</translation>
    </message>
    <message>
        <source>, kept within {0} and {1}</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, begrenzt auf {0} bis {1}</translation>
    </message>
    <message>
        <source>Tissue is where the original, {0}, is more than {1} grey levels {2} in a channel (Otsu's threshold{3}).</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gewebe ist, wo das Original, {0}, in einem Kanal mehr als {1} Graustufen {2} ist (Otsu-Schwelle{3}).</translation>
    </message>
    <message>
        <source>brighter than the dark ground</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>heller als der dunkle Grund</translation>
    </message>
    <message>
        <source>darker than the glass</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dunkler als das Glas</translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/unfinished.py</name>
    <message>
        <source>level {0} to {1} %</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} zu {1} %</translation>
    </message>
    <message>
        <source>level {0} not at all</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} gar nicht</translation>
    </message>
    <message>
        <source>levels {0} not at all</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0} gar nicht</translation>
    </message>
</context>
<context>
    <name>core/measures/colour_difference.py</name>
    <message>
        <source>CIEDE2000, kL = kC = kH = 1, stored values taken as sRGB, D65, 2° observer ({0})</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>CIEDE2000, kL = kC = kH = 1, gespeicherte Werte als sRGB, D65, 2°-Beobachter ({0})</translation>
    </message>
    <message>
        <source>The pictures have shapes {0} and {1}: read both in one size.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Bilder haben die Formen {0} und {1}: Lesen Sie beide in einer Größe.</translation>
    </message>
    <message>
        <source>Colour differences need two 8-bit RGB pictures: convert them first.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbabstände brauchen zwei RGB-Bilder von 8 Bit: Wandeln Sie sie zuerst um.</translation>
    </message>
    <message>
        <source>A picture without pixels has no colour difference: take a larger part.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild ohne Pixel hat keinen Farbabstand: Nehmen Sie einen größeren Teil.</translation>
    </message>
</context>
<context>
    <name>core/measures/gmsd.py</name>
    <message>
        <source>GMSD needs grey or RGB pictures, not {0} channels: convert them first.</source>
        <extracomment>measures/gmsd.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>GMSD braucht Grau- oder RGB-Bilder, nicht {0} Kanäle: Wandeln Sie sie zuerst um.</translation>
    </message>
</context>
<context>
    <name>core/measures/ssim.py</name>
    <message>
        <source>uniform 7 x 7 window, sample covariance</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gleichmäßiges Fenster 7 x 7, Stichprobenkovarianz</translation>
    </message>
    <message>
        <source>Gaussian window (sigma 1.5, 11 x 11), population covariance</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gaußsches Fenster (Sigma 1.5, 11 x 11), Populationskovarianz</translation>
    </message>
    <message>
        <source>SSIM, {0}, K1 0.01, K2 0.03, range 255, mean without {1} px at the borders ({2})</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM, {0}, K1 0.01, K2 0.03, Bereich 255, Mittel ohne {1} px an den Rändern ({2})</translation>
    </message>
    <message>
        <source>The map must be float32 of shape {0}, in one piece: hand in another array.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Karte muss float32 der Form {0} sein, am Stück: Übergeben Sie ein anderes Array.</translation>
    </message>
    <message>
        <source>SSIM needs two 8-bit pictures with or without channels: convert them first.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM braucht zwei Bilder von 8 Bit mit oder ohne Kanäle: Wandeln Sie sie zuerst um.</translation>
    </message>
    <message>
        <source>SSIM takes 1 to 4 channels, not {0}: hand in fewer.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>SSIM nimmt 1 bis 4 Kanäle, nicht {0}: Übergeben Sie weniger.</translation>
    </message>
    <message>
        <source>A picture of {0} x {1} px is smaller than {2} px: take a larger part.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein Bild von {0} x {1} px ist kleiner als {2} px: Nehmen Sie einen größeren Teil.</translation>
    </message>
</context>
<context>
    <name>core/measures/ssim_gaussian.py</name>
    <message>
        <source>OpenCV, float64</source>
        <extracomment>measures/ssim_gaussian.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenCV, float64</translation>
    </message>
</context>
<context>
    <name>core/measures/ssim_opencv.py</name>
    <message>
        <source>OpenCV, whole numbers</source>
        <extracomment>measures/ssim_opencv.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenCV, ganze Zahlen</translation>
    </message>
</context>
</TS>
