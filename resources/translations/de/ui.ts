<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Compare</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>actions.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>actions.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>actions.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>actions.py</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>actions.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Redaction</source>
        <extracomment>actions.py</extracomment>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>actions.py</extracomment>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Convert slides to DICOM</source>
        <extracomment>actions.py</extracomment>
        <translation>Präparate zu DICOM konvertieren</translation>
    </message>
    <message>
        <source>Swap original and conversion</source>
        <extracomment>actions.py</extracomment>
        <translation>Original und Konvertierung tauschen</translation>
    </message>
    <message>
        <source>New review</source>
        <extracomment>actions.py</extracomment>
        <translation>Neue Begutachtung</translation>
    </message>
    <message>
        <source>Open a review</source>
        <extracomment>actions.py</extracomment>
        <translation>Begutachtung öffnen</translation>
    </message>
    <message>
        <source>Open a session</source>
        <extracomment>actions.py</extracomment>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <extracomment>actions.py</extracomment>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save and copy the panes as pictures</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansichten als Bilder speichern und kopieren</translation>
    </message>
    <message>
        <source>Copy the panes as a picture</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansichten als Bild kopieren</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <extracomment>actions.py</extracomment>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Folder for saved pictures</source>
        <extracomment>actions.py</extracomment>
        <translation>Ordner für gespeicherte Bilder</translation>
    </message>
    <message>
        <source>Close slides</source>
        <extracomment>actions.py</extracomment>
        <translation>Präparate schließen</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>actions.py</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Magnification {0}×</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergrößerung {0}×</translation>
    </message>
    <message>
        <source>Type a magnification</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergrößerung eingeben</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>actions.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Turn 90° clockwise</source>
        <extracomment>actions.py</extracomment>
        <translation>90° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn 90° counter-clockwise</source>
        <extracomment>actions.py</extracomment>
        <translation>90° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn 5° clockwise</source>
        <extracomment>actions.py</extracomment>
        <translation>5° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn 5° counter-clockwise</source>
        <extracomment>actions.py</extracomment>
        <translation>5° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <extracomment>actions.py</extracomment>
        <translation>Aufrecht stellen</translation>
    </message>
    <message>
        <source>Pixel inspector</source>
        <extracomment>actions.py</extracomment>
        <translation>Pixelinspektor</translation>
    </message>
    <message>
        <source>Hold the inspected block</source>
        <extracomment>actions.py</extracomment>
        <translation>Untersuchten Block festhalten</translation>
    </message>
    <message>
        <source>Copy the inspected block</source>
        <extracomment>actions.py</extracomment>
        <translation>Untersuchten Block kopieren</translation>
    </message>
    <message>
        <source>Rectangle to be measured</source>
        <extracomment>actions.py</extracomment>
        <translation>Messrechteck</translation>
    </message>
    <message>
        <source>Remove the rectangle</source>
        <extracomment>actions.py</extracomment>
        <translation>Rechteck entfernen</translation>
    </message>
    <message>
        <source>Histograms</source>
        <extracomment>actions.py</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Grid and numbers of magnified pixels</source>
        <extracomment>actions.py</extracomment>
        <translation>Gitter und Zahlen vergrößerter Pixel</translation>
    </message>
    <message>
        <source>Colour: brightness, contrast, gamma, profiles</source>
        <extracomment>actions.py</extracomment>
        <translation>Farbe: Helligkeit, Kontrast, Gamma, Profile</translation>
    </message>
    <message>
        <source>Reset brightness, contrast and gamma</source>
        <extracomment>actions.py</extracomment>
        <translation>Helligkeit, Kontrast und Gamma zurücksetzen</translation>
    </message>
    <message>
        <source>Apply the colour profiles</source>
        <extracomment>actions.py</extracomment>
        <translation>Farbprofile anwenden</translation>
    </message>
    <message>
        <source>Apply the colour profile of slide {0}</source>
        <extracomment>actions.py</extracomment>
        <translation>Farbprofil von Präparat {0} anwenden</translation>
    </message>
    <message>
        <source>Go to a position</source>
        <extracomment>actions.py</extracomment>
        <translation>Zu einer Position gehen</translation>
    </message>
    <message>
        <source>Grid on the glass</source>
        <extracomment>actions.py</extracomment>
        <translation>Gitter auf dem Glas</translation>
    </message>
    <message>
        <source>Stitching seams of the photos</source>
        <extracomment>actions.py</extracomment>
        <translation>Nähte der Aufnahmen</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <extracomment>actions.py</extracomment>
        <translation>Annotationen öffnen</translation>
    </message>
    <message>
        <source>Annotations on the slides</source>
        <extracomment>actions.py</extracomment>
        <translation>Annotationen auf den Präparaten</translation>
    </message>
    <message>
        <source>Scale bar and readouts</source>
        <extracomment>actions.py</extracomment>
        <translation>Maßstab und Anzeigen</translation>
    </message>
    <message>
        <source>Ruler: length and area</source>
        <extracomment>actions.py</extracomment>
        <translation>Messung: Länge und Fläche</translation>
    </message>
    <message>
        <source>Remove the selected measure</source>
        <extracomment>actions.py</extracomment>
        <translation>Ausgewählte Messung entfernen</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <extracomment>actions.py</extracomment>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <extracomment>actions.py</extracomment>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Next field</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Previous field</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Check this field with scikit-image</source>
        <extracomment>actions.py</extracomment>
        <translation>Dieses Feld mit scikit-image prüfen</translation>
    </message>
    <message>
        <source>Save the fields as a table</source>
        <extracomment>actions.py</extracomment>
        <translation>Felder als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the fields for QuPath</source>
        <extracomment>actions.py</extracomment>
        <translation>Felder für QuPath speichern</translation>
    </message>
    <message>
        <source>Export pairs of tiles</source>
        <extracomment>actions.py</extracomment>
        <translation>Kachelpaare exportieren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>actions.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>actions.py</extracomment>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Curtain</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>actions.py</extracomment>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>SSIM</source>
        <extracomment>actions.py</extracomment>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>actions.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Signed difference</source>
        <extracomment>actions.py</extracomment>
        <translation>Differenz mit Vorzeichen</translation>
    </message>
    <message>
        <source>Colour ΔE (CIEDE2000)</source>
        <extracomment>actions.py</extracomment>
        <translation>Farbe ΔE (CIEDE2000)</translation>
    </message>
    <message>
        <source>Map in a pane of its own</source>
        <extracomment>actions.py</extracomment>
        <translation>Karte in eigener Ansicht</translation>
    </message>
    <message>
        <source>Map over conversion, original, or in place</source>
        <extracomment>actions.py</extracomment>
        <translation>Karte über Konvertierung, Original oder an deren Stelle</translation>
    </message>
    <message>
        <source>SSIM, ΔE: show larger differences alone</source>
        <extracomment>actions.py</extracomment>
        <translation>SSIM, ΔE: nur größere Unterschiede zeigen</translation>
    </message>
    <message>
        <source>SSIM, ΔE: show smaller differences, too</source>
        <extracomment>actions.py</extracomment>
        <translation>SSIM, ΔE: auch kleinere Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Show differences larger</source>
        <extracomment>actions.py</extracomment>
        <translation>Unterschiede stärker zeigen</translation>
    </message>
    <message>
        <source>Show differences smaller</source>
        <extracomment>actions.py</extracomment>
        <translation>Unterschiede schwächer zeigen</translation>
    </message>
    <message>
        <source>Next channel of the difference</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächster Kanal der Differenz</translation>
    </message>
    <message>
        <source>Colour map or the slide's own colours</source>
        <extracomment>actions.py</extracomment>
        <translation>Farbskala oder eigene Farben des Präparats</translation>
    </message>
    <message>
        <source>Compare the next conversion</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächste Konvertierung vergleichen</translation>
    </message>
    <message>
        <source>Blink by itself, 1 to 4 times a second</source>
        <extracomment>actions.py</extracomment>
        <translation>Selbsttätig blinken, 1- bis 4-mal je Sekunde</translation>
    </message>
    <message>
        <source>Lock the curtain's line</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorhanglinie feststellen</translation>
    </message>
    <message>
        <source>Turn the curtain</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorhang drehen</translation>
    </message>
    <message>
        <source>Curtain's line to the left, or up</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorhanglinie nach links oder oben</translation>
    </message>
    <message>
        <source>Curtain's line to the right, or down</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorhanglinie nach rechts oder unten</translation>
    </message>
    <message>
        <source>Overlay: more of the second slide, or of the map</source>
        <extracomment>actions.py</extracomment>
        <translation>Überlagerung: mehr vom zweiten Präparat oder von der Karte</translation>
    </message>
    <message>
        <source>Overlay: less of the second slide, or of the map</source>
        <extracomment>actions.py</extracomment>
        <translation>Überlagerung: weniger vom zweiten Präparat oder von der Karte</translation>
    </message>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>actions.py</extracomment>
        <translation>Ganzes Präparat vergleichen</translation>
    </message>
    <message>
        <source>Pause the comparison</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Go on with the comparison</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergleich fortsetzen</translation>
    </message>
    <message>
        <source>Save the result of the comparison</source>
        <extracomment>actions.py</extracomment>
        <translation>Ergebnis des Vergleichs speichern</translation>
    </message>
    <message>
        <source>Open the result of a comparison</source>
        <extracomment>actions.py</extracomment>
        <translation>Ergebnis eines Vergleichs öffnen</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <extracomment>actions.py</extracomment>
        <translation>Ganzes Präparat</translation>
    </message>
    <message>
        <source>Measure alignment</source>
        <extracomment>actions.py</extracomment>
        <translation>Ausrichtung messen</translation>
    </message>
    <message>
        <source>Link the panes</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansichten verknüpfen</translation>
    </message>
    <message>
        <source>Align: move the conversion by hand</source>
        <extracomment>actions.py</extracomment>
        <translation>Ausrichten: Konvertierung von Hand bewegen</translation>
    </message>
    <message>
        <source>Take the offset back</source>
        <extracomment>actions.py</extracomment>
        <translation>Versatz zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last move or measure</source>
        <extracomment>actions.py</extracomment>
        <translation>Letzte Bewegung oder Messung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last move or measure</source>
        <extracomment>actions.py</extracomment>
        <translation>Letzte Bewegung oder Messung wiederherstellen</translation>
    </message>
    <message>
        <source>Panes change places</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansichten tauschen die Plätze</translation>
    </message>
    <message>
        <source>Panes as a grid or in a row</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansichten als Raster oder in einer Reihe</translation>
    </message>
    <message>
        <source>Pane in a window of its own</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansicht in eigenem Fenster</translation>
    </message>
    <message>
        <source>Show or hide pane {0}</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansicht {0} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show slide {0} in this pane</source>
        <extracomment>actions.py</extracomment>
        <translation>Präparat {0} in dieser Ansicht zeigen</translation>
    </message>
    <message>
        <source>Level: auto</source>
        <extracomment>actions.py</extracomment>
        <translation>Ebene: auto</translation>
    </message>
    <message>
        <source>Force the next finer level</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstfeinere Ebene erzwingen</translation>
    </message>
    <message>
        <source>Force the next coarser level</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstgröbere Ebene erzwingen</translation>
    </message>
    <message>
        <source>Stored levels</source>
        <extracomment>actions.py</extracomment>
        <translation>Gespeicherte Ebenen</translation>
    </message>
    <message>
        <source>Navigator</source>
        <extracomment>actions.py</extracomment>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <extracomment>actions.py</extracomment>
        <translation>Betrachtetes vergessen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>actions.py</extracomment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Why a field differs</source>
        <extracomment>actions.py</extracomment>
        <translation>Warum ein Feld abweicht</translation>
    </message>
    <message>
        <source>Hide everything but the tissue</source>
        <extracomment>actions.py</extracomment>
        <translation>Alles außer dem Gewebe verbergen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>actions.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>actions.py</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>actions.py</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>actions.py</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dark or light theme</source>
        <extracomment>actions.py</extracomment>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <extracomment>actions.py</extracomment>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Open this menu</source>
        <extracomment>actions.py</extracomment>
        <translation>Dieses Menü öffnen</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>actions.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <extracomment>actions.py</extracomment>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>actions.py</extracomment>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>actions.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Folders and log</source>
        <extracomment>actions.py</extracomment>
        <translation>Ordner und Protokoll</translation>
    </message>
    <message>
        <source>About Verislide</source>
        <extracomment>actions.py</extracomment>
        <translation>Über Verislide</translation>
    </message>
    <message>
        <source>Take slides opened elsewhere</source>
        <extracomment>actions.py</extracomment>
        <translation>Anderswo geöffnete Präparate übernehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redact: draw what is to be taken away</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Schwärzen: zeichnen, was entfernt werden soll</translation>
    </message>
    <message>
        <source>Redact: choose shapes</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Schwärzen: Formen auswählen</translation>
    </message>
    <message>
        <source>Redact a rectangle</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Rechteck schwärzen</translation>
    </message>
    <message>
        <source>Redact an ellipse</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Ellipse schwärzen</translation>
    </message>
    <message>
        <source>Redact a polygon, corner by corner</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Vieleck schwärzen, Ecke für Ecke</translation>
    </message>
    <message>
        <source>Redact an outline drawn by hand</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Von Hand gezeichneten Umriss schwärzen</translation>
    </message>
    <message>
        <source>Redact along a line, as broad as a pen</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Entlang einer Linie schwärzen, so breit wie ein Stift</translation>
    </message>
    <message>
        <source>Redact the label, macro or thumbnail</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Etikett, Übersichts- oder Vorschaubild schwärzen</translation>
    </message>
    <message>
        <source>Hide the shapes, to look below them</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Formen verbergen, um darunter zu sehen</translation>
    </message>
    <message>
        <source>Duplicate the chosen shape</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Ausgewählte Form verdoppeln</translation>
    </message>
    <message>
        <source>Remove the chosen shape</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Ausgewählte Form entfernen</translation>
    </message>
    <message>
        <source>Show the panes as exported, with everything hidden</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Ansichten wie exportiert zeigen, alles verdeckt</translation>
    </message>
    <message>
        <source>Open shapes to be redacted</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Formen zum Schwärzen öffnen</translation>
    </message>
    <message>
        <source>Save the shapes to be redacted</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Formen zum Schwärzen speichern</translation>
    </message>
    <message>
        <source>Save the shapes to be redacted elsewhere</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Formen zum Schwärzen anderswo speichern</translation>
    </message>
    <message>
        <source>Export a redacted copy</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Geschwärzte Kopie exportieren</translation>
    </message>
    <message>
        <source>Show the audit log of this session</source>
        <extracomment>redaction_commands.py</extracomment>
        <translation>Prüfprotokoll dieser Sitzung zeigen</translation>
    </message>
    <message>
        <source>Language: English</source>
        <extracomment>actions.py</extracomment>
        <translation type="vanished">Sprache: Englisch</translation>
    </message>
    <message>
        <source>Language: German</source>
        <extracomment>actions.py</extracomment>
        <translation type="vanished">Sprache: Deutsch</translation>
    </message>
</context>
<context>
    <name>AnnotationOverlay</name>
    <message>
        <source>Annotations: GeoJSON, CSV, DICOM</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>Annotationen: GeoJSON, CSV, DICOM</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open annotations</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>Annotationen öffnen</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>{0} lesen</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The annotations {0} belong to the slide in {1}, which is not open.</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>Die Annotationen {0} gehören zum Präparat in {1}, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Open it beside its original.</source>
        <extracomment>annotation_overlay.py</extracomment>
        <translation>Öffnen Sie es neben seinem Original.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Files that came while the window was busy were not opened. Open them again.</source>
        <extracomment>arrivals.py</extracomment>
        <translation>Dateien, die kamen, während das Fenster beschäftigt war, wurden nicht geöffnet. Bitte noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>arrivals.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AsExported</name>
    <message>
        <source>Work out the masks</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Masken berechnen</translation>
    </message>
    <message>
        <source>Not shown as exported: {0}</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Nicht wie exportiert gezeigt: {0}</translation>
    </message>
    <message>
        <source>Not shown as exported: it is not known how it lies on the original</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Nicht wie exportiert gezeigt: Seine Lage auf dem Original ist nicht bekannt</translation>
    </message>
    <message>
        <source>As exported: the masks are being worked out</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Wie exportiert: Die Masken werden berechnet</translation>
    </message>
    <message>
        <source>As exported, level {0}: nothing is hidden</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Wie exportiert, Ebene {0}: nichts ist verdeckt</translation>
    </message>
    <message>
        <source>As exported: mask of level {0}, {1} filled</source>
        <extracomment>as_exported.py</extracomment>
        <translation>Wie exportiert: Maske der Ebene {0}, {1} gefüllt</translation>
    </message>
    <message>
        <source>{0}, to the nearest pixel</source>
        <extracomment>as_exported.py</extracomment>
        <translation>{0}, auf das nächste Pixel</translation>
    </message>
</context>
<context>
    <name>BookmarkKeeper</name>
    <message>
        <source>{0}  {1} of {2}</source>
        <extracomment>bookmark_keeper.py</extracomment>
        <translation>{0}  {1} von {2}</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Converted</source>
        <extracomment>chrome.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>chrome.py</extracomment>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>Colour</source>
        <extracomment>colouring.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>{0} holds no colour profile: it is shown as stored.</source>
        <extracomment>colouring.py</extracomment>
        <translation>{0} enthält kein Farbprofil: Es wird wie gespeichert gezeigt.</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>colouring.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>{0} of the stored pixels</source>
        <extracomment>colouring.py</extracomment>
        <translation>{0} der gespeicherten Pixel</translation>
    </message>
    <message>
        <source>{0} (all panes)</source>
        <extracomment>colouring.py</extracomment>
        <translation>{0} (alle Ansichten)</translation>
    </message>
    <message>
        <source>ICC applied</source>
        <extracomment>colouring.py</extracomment>
        <translation>ICC angewendet</translation>
    </message>
    <message>
        <source>ICC applied to {0}</source>
        <extracomment>colouring.py</extracomment>
        <translation>ICC angewendet auf {0}</translation>
    </message>
    <message>
        <source>Numbers as stored</source>
        <extracomment>colouring.py</extracomment>
        <translation>Zahlen wie gespeichert</translation>
    </message>
</context>
<context>
    <name>CommandDialogs</name>
    <message>
        <source>The window will be in English from the next start on.</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Das Fenster ist ab dem nächsten Start auf Englisch.</translation>
    </message>
    <message>
        <source>The window will be in German from the next start on.</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Das Fenster ist ab dem nächsten Start auf Deutsch.</translation>
    </message>
    <message>
        <source>The window will follow the language of the system from the next start on.</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Das Fenster folgt ab dem nächsten Start der Sprache des Systems.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move by half a view</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Um eine halbe Ansicht bewegen</translation>
    </message>
    <message>
        <source>Shift with arrows</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Umschalt mit Pfeiltasten</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Doppelt so groß</translation>
    </message>
    <message>
        <source>Half as large</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Halb so groß</translation>
    </message>
    <message>
        <source>Shift with double click</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Umschalt mit Doppelklick</translation>
    </message>
    <message>
        <source>B held</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>B gehalten</translation>
    </message>
    <message>
        <source>See the other slide</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Das andere Präparat sehen</translation>
    </message>
    <message>
        <source>Move one pane alone</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Eine Ansicht allein bewegen</translation>
    </message>
    <message>
        <source>U held</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>U gehalten</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Z held</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Z gehalten</translation>
    </message>
    <message>
        <source>Mouse, or drag while locked</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Maus; Ziehen, wenn festgestellt</translation>
    </message>
    <message>
        <source>Move the curtain's line</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Vorhanglinie bewegen</translation>
    </message>
    <message>
        <source>End what is in the hand</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Begonnenes beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>command_dialogs.py</extracomment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CommandMenu</name>
    <message>
        <source>File</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Stored level</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Gespeicherte Ebene</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Blink, curtain, overlay</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Blinken, Vorhang, Überlagerung</translation>
    </message>
    <message>
        <source>Panes</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Link and align</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Verknüpfen und ausrichten</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Ganzes Präparat</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Redaction</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Leisten</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>command_menu.py</extracomment>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>CompanionPage</name>
    <message>
        <source>Choose file…</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Convert it now…</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Jetzt konvertieren…</translation>
    </message>
    <message>
        <source>Look at it alone</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Allein ansehen</translation>
    </message>
    <message>
        <source>Which original?</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Welches Original?</translation>
    </message>
    <message>
        <source>{0} is DICOM. If it is a conversion, choose the slide that it was made from.</source>
        <extracomment>companion_page.py</extracomment>
        <translation>{0} ist DICOM. Wenn es eine Konvertierung ist, wählen Sie das Präparat, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>Which conversion?</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Welche Konvertierung?</translation>
    </message>
    <message>
        <source>{0} is open as the original. Choose what is to be compared with it.</source>
        <extracomment>companion_page.py</extracomment>
        <translation>{0} ist als Original geöffnet. Wählen Sie, was damit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <extracomment>companion_page.py</extracomment>
        <translation type="vanished">Datei auswählen …</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <extracomment>companion_page.py</extracomment>
        <translation type="vanished">Ordner auswählen …</translation>
    </message>
    <message>
        <source>Convert it now …</source>
        <extracomment>companion_page.py</extracomment>
        <translation type="vanished">Jetzt konvertieren …</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Called alike, in {0}</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Gleichnamig, in {0}</translation>
    </message>
    <message>
        <source>Compared with it before, in {0}</source>
        <extracomment>companion_page.py</extracomment>
        <translation>Schon damit verglichen, in {0}</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Difference</source>
        <extracomment>compare_controls.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>compare_controls.py</extracomment>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Colour ΔE</source>
        <extracomment>compare_controls.py</extracomment>
        <translation>Farbe ΔE</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>compare_controls.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Colours of the map, what it shows, and where it lies</source>
        <extracomment>compare_controls.py</extracomment>
        <translation>Farben der Karte, was sie zeigt und wo sie liegt</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>ORIGINAL</source>
        <extracomment>comparison_view.py</extracomment>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>CONVERTED</source>
        <extracomment>comparison_view.py</extracomment>
        <translation>KONVERTIERT</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>The conversion of a slide was not finished last time.</source>
        <extracomment>convert_command.py</extracomment>
        <translation>Die Konvertierung eines Präparats wurde beim letzten Mal nicht beendet.</translation>
    </message>
    <message>
        <source>The conversions of {0} slides were not finished last time.</source>
        <extracomment>convert_command.py</extracomment>
        <translation>Die Konvertierungen von {0} Präparaten wurden beim letzten Mal nicht beendet.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>convert_command.py</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>DropOpening</name>
    <message>
        <source>{0} of {1} are open: no more than {0} slides are compared at once. Left out: {2}.</source>
        <extracomment>drop_opening.py</extracomment>
        <translation>{0} von {1} sind geöffnet: Höchstens {0} Präparate werden zugleich verglichen. Ausgelassen: {2}.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Close</source>
        <extracomment>export_command.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} is exported and checked.</source>
        <extracomment>export_command.py</extracomment>
        <translation>{0} ist exportiert und geprüft.</translation>
    </message>
    <message>
        <source>{0} was not exported.</source>
        <extracomment>export_command.py</extracomment>
        <translation>{0} wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>export_command.py</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FieldCommands</name>
    <message>
        <source>Fields</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Warum es abweicht</translation>
    </message>
    <message>
        <source>Field {0}  {1} of its worst tile {2}</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Feld {0}  {1} der schlechtesten Kachel {2}</translation>
    </message>
    <message>
        <source>Field {0}  {1} {2}</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Feld {0}  {1} {2}</translation>
    </message>
    <message>
        <source>Saved {0} pairs of tiles, mean SSIM {1}, and “{2}” in {3}.</source>
        <extracomment>field_commands.py</extracomment>
        <translation>{0} Kachelpaare, mittleres SSIM {1}, und „{2}“ wurden in {3} gespeichert.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>field_commands.py</extracomment>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save the fields as a table</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Felder als Tabelle speichern</translation>
    </message>
    <message>
        <source>GeoJSON, pixels counted from the slide's corner (*.geojson)</source>
        <extracomment>field_commands.py</extracomment>
        <translation>GeoJSON, Pixel ab der Ecke des Präparats gezählt (*.geojson)</translation>
    </message>
    <message>
        <source>GeoJSON, counted from the scanned part, to which QuPath crops since 0.7 (*.geojson)</source>
        <extracomment>field_commands.py</extracomment>
        <translation>GeoJSON, gezählt ab dem gescannten Teil, auf den QuPath seit 0.7 zuschneidet (*.geojson)</translation>
    </message>
    <message>
        <source>Save the fields for QuPath</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Felder für QuPath speichern</translation>
    </message>
    <message>
        <source>“{0}” is there already: choose another name.</source>
        <extracomment>field_commands.py</extracomment>
        <translation>„{0}“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved {0} fields as “{1}” in {2}.</source>
        <extracomment>field_commands.py</extracomment>
        <translation>{0} Felder wurden als „{1}“ in {2} gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>field_commands.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>“{0}” was not written to {1}: {2}. Choose another folder.</source>
        <extracomment>field_commands.py</extracomment>
        <translation>„{0}“ wurde nicht nach {1} geschrieben: {2}. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FieldKeeper</name>
    <message>
        <source>The comparison is about other slides</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Der Vergleich betrifft andere Präparate</translation>
    </message>
    <message>
        <source>Fields are listed as the comparison goes on.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Felder erscheinen hier, während der Vergleich läuft.</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Noch ist nichts verglichen</translation>
    </message>
    <message>
        <source>No comparison yet</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <source>Compare the whole slides first: then their worst places are listed here, to step through.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Vergleichen Sie zuerst die ganzen Präparate: Dann stehen hier ihre schlechtesten Stellen zum Durchgehen.</translation>
    </message>
    <message>
        <source>No tissue</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Kein Gewebe</translation>
    </message>
    <message>
        <source>No tissue was found at this level: choose another one.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Auf dieser Ebene wurde kein Gewebe gefunden: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No edge differs</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Kein Rand weicht ab</translation>
    </message>
    <message>
        <source>No tile at the edge of tissue differs by this measure.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Keine Kachel am Geweberand weicht nach diesem Maß ab.</translation>
    </message>
    <message>
        <source>No seams</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Keine Nähte</translation>
    </message>
    <message>
        <source>No seam differs</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Keine Naht weicht ab</translation>
    </message>
    <message>
        <source>No tile with a seam in tissue differs by this measure.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Keine Kachel mit einer Naht im Gewebe weicht nach diesem Maß ab.</translation>
    </message>
    <message>
        <source>Every tile that was compared is equal by this measure.</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Jede verglichene Kachel ist nach diesem Maß gleich.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Nichts weicht ab</translation>
    </message>
    <message>
        <source>Field {0} of {1}, level {2}</source>
        <extracomment>field_keeper.py</extracomment>
        <translation>Feld {0} von {1}, Ebene {2}</translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>Present view</source>
        <extracomment>figure_command.py</extracomment>
        <translation>Jetzige Ansicht</translation>
    </message>
    <message>
        <source>Saved the figure as “{0}” in {1}.</source>
        <extracomment>figure_command.py</extracomment>
        <translation>Die Abbildung wurde als „{0}“ in {1} gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>figure_command.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Close</source>
        <extracomment>furniture.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keeps position, magnification, rotation and level of this view.</source>
        <extracomment>furniture.py</extracomment>
        <translation>Merkt sich Position, Vergrößerung, Drehung und Ebene dieser Ansicht.</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <extracomment>furniture.py</extracomment>
        <translation>Lesezeichen setzen</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>The tour is about a pair. Close the slide, and the tour opens the sample.</source>
        <extracomment>guide_command.py</extracomment>
        <translation>Der Rundgang handelt von einem Paar. Schließen Sie das Präparat, dann öffnet der Rundgang das Beispiel.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>guide_command.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HonestyBar</name>
    <message>
        <source>1 warning put away</source>
        <extracomment>honesty_bar.py</extracomment>
        <translation>1 Warnung ausgeblendet</translation>
    </message>
    <message>
        <source>{0} warnings put away</source>
        <extracomment>honesty_bar.py</extracomment>
        <translation>{0} Warnungen ausgeblendet</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>honesty_bar.py</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Pixel inspector</source>
        <extracomment>inspection.py</extracomment>
        <translation>Pixelinspektor</translation>
    </message>
    <message>
        <source>Histograms</source>
        <extracomment>inspection.py</extracomment>
        <translation>Histogramme</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Unlinked</source>
        <extracomment>link_button.py</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>link_button.py</extracomment>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>link_button.py</extracomment>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Linked: all panes show the same glass</source>
        <extracomment>link_button.py</extracomment>
        <translation>Verknüpft: Alle Ansichten zeigen dieselbe Stelle des Glases</translation>
    </message>
    <message>
        <source>No offset</source>
        <extracomment>link_button.py</extracomment>
        <translation>Kein Versatz</translation>
    </message>
    <message>
        <source>Converted{0}: {1}</source>
        <extracomment>link_button.py</extracomment>
        <translation>Konvertiert{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Threshold as a number</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Schwelle als Zahl</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity in per cent</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Deckkraft in Prozent</translation>
    </message>
    <message>
        <source>In place of the conversion</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Anstelle der Konvertierung</translation>
    </message>
    <message>
        <source>Over the conversion</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Über der Konvertierung</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Über dem Original</translation>
    </message>
    <message>
        <source>In a pane of its own</source>
        <extracomment>look_menu.py</extracomment>
        <translation>In eigener Ansicht</translation>
    </message>
    <message>
        <source>Shown {0}×</source>
        <extracomment>look_menu.py</extracomment>
        <translation>{0}× gezeigt</translation>
    </message>
    <message>
        <source>Colour map</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>The slide's own colours</source>
        <extracomment>look_menu.py</extracomment>
        <translation>Eigene Farben des Präparats</translation>
    </message>
    <message>
        <source>all is shown</source>
        <extracomment>look_menu.py</extracomment>
        <translation>alles wird gezeigt</translation>
    </message>
</context>
<context>
    <name>MapFollower</name>
    <message>
        <source>Opening the slides…</source>
        <extracomment>map_follower.py</extracomment>
        <translation>Präparate werden geöffnet…</translation>
    </message>
    <message>
        <source>There is no conversion to compare with the original.</source>
        <extracomment>map_follower.py</extracomment>
        <translation>Es gibt keine Konvertierung zum Vergleich mit dem Original.</translation>
    </message>
    <message>
        <source>Finding the place of {0} on the original…</source>
        <extracomment>map_follower.py</extracomment>
        <translation>Die Lage von {0} auf dem Original wird gesucht…</translation>
    </message>
    <message>
        <source>{0} is not aligned with the original: there is nothing to compare.</source>
        <extracomment>map_follower.py</extracomment>
        <translation>{0} ist nicht am Original ausgerichtet: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Opening the slides …</source>
        <extracomment>map_follower.py</extracomment>
        <translation type="vanished">Präparate werden geöffnet …</translation>
    </message>
    <message>
        <source>Finding the place of {0} on the original …</source>
        <extracomment>map_follower.py</extracomment>
        <translation type="vanished">Die Lage von {0} auf dem Original wird gesucht …</translation>
    </message>
</context>
<context>
    <name>NumbersStrip</name>
    <message>
        <source>Mean difference</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Mittlere Differenz</translation>
    </message>
    <message>
        <source>of 255</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>von 255</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Größte</translation>
    </message>
    <message>
        <source>PSNR</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Differing pixels</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Abweichende Pixel</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Not measured: {0}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Nicht gemessen: {0}</translation>
    </message>
    <message>
        <source>in the rectangle</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>im Rechteck</translation>
    </message>
    <message>
        <source>in view</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>im Bild</translation>
    </message>
    <message>
        <source>Nothing {0} can be read in both</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Nichts {0} ist in beiden lesbar</translation>
    </message>
    <message>
        <source>Nothing {0} was scanned by both</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Nichts {0} wurde von beiden gescannt</translation>
    </message>
    <message>
        <source>In view: {0} against {1}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Im Bild: {0} gegen {1}</translation>
    </message>
    <message>
        <source>In the rectangle: {0} against {1}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Im Rechteck: {0} gegen {1}</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>Ebene {0}</translation>
    </message>
    <message>
        <source>{0} pixels, three channels</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>{0} Pixel, drei Kanäle</translation>
    </message>
    <message>
        <source>{0} tiles unreadable</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>{0} Kacheln nicht lesbar</translation>
    </message>
    <message>
        <source>x {0}, y {1}, {2} × {3} px of level {4} of {5}; read with {6}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>x {0}, y {1}, {2} × {3} px der Ebene {4} von {5}; gelesen mit {6}</translation>
    </message>
    <message>
        <source>; of these the {0} whose middles lie in what is in view, which is turned</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>; davon die {0}, deren Mitten im gedrehten Bild liegen</translation>
    </message>
    <message>
        <source>; of these the {0} whose middles lie in the rectangle, in which they are turned</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>; davon die {0}, deren Mitten im Rechteck liegen, in dem sie gedreht sind</translation>
    </message>
    <message>
        <source>SSIM: mean of the {0} pixels that both slides have and whose window lies inside the level; {1}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>SSIM: Mittel der {0} Pixel, die beide Präparate haben und deren Fenster innerhalb der Ebene liegt; {1}</translation>
    </message>
    <message>
        <source>ΔE: what 95 % of the {0} pixels that both slides have do not exceed; {1}</source>
        <extracomment>numbers_strip.py</extracomment>
        <translation>ΔE: Wert, den 95 % der {0} Pixel, die beide Präparate haben, nicht überschreiten; {1}</translation>
    </message>
</context>
<context>
    <name>PanePlaces</name>
    <message>
        <source>{0}, hidden</source>
        <extracomment>pane_places.py</extracomment>
        <translation>{0}, verborgen</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Navigator</source>
        <extracomment>panels.py</extracomment>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>panels.py</extracomment>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>PictureExported</name>
    <message>
        <source>Work out the mask of a picture</source>
        <extracomment>picture_exported.py</extracomment>
        <translation>Maske eines Bildes berechnen</translation>
    </message>
    <message>
        <source>As exported: the mask is being worked out</source>
        <extracomment>picture_exported.py</extracomment>
        <translation>Wie exportiert: Die Maske wird berechnet</translation>
    </message>
    <message>
        <source>Not shown as exported: {0}</source>
        <extracomment>picture_exported.py</extracomment>
        <translation>Nicht wie exportiert gezeigt: {0}</translation>
    </message>
    <message>
        <source>As exported, where it is chosen: nothing is hidden</source>
        <extracomment>picture_exported.py</extracomment>
        <translation>Wie exportiert, falls ausgewählt: nichts ist verdeckt</translation>
    </message>
    <message>
        <source>As exported, where it is chosen: {0} filled</source>
        <extracomment>picture_exported.py</extracomment>
        <translation>Wie exportiert, falls ausgewählt: {0} gefüllt</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Folder for saved pictures</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Ordner für gespeicherte Bilder</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The panes and their caption are on the clipboard.</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Die Ansichten und ihre Beschriftung sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <extracomment>picture_saver.py</extracomment>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Saved “{0}”{1} in {2}; on the clipboard, too.</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>„{0}“{1} wurde in {2} gespeichert, auch in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>No picture was saved in {0}: {1}. Choose another folder.</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>In {0} wurde kein Bild gespeichert: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>picture_saver.py</extracomment>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Nothing is drawn yet. Draw over what is to be taken away from this picture.</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Noch ist nichts gezeichnet. Zeichnen Sie über das, was aus diesem Bild entfernt werden soll.</translation>
    </message>
    <message>
        <source>{0} px of the picture</source>
        <extracomment>picture_window.py</extracomment>
        <translation>{0} px des Bildes</translation>
    </message>
    <message>
        <source>Outside the picture: nothing is hidden</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Außerhalb des Bildes: nichts ist verdeckt</translation>
    </message>
    <message>
        <source>Width of the pen in pixels of the picture</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Breite des Stifts in Pixeln des Bildes</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Shapes here are in pixels of this picture and hide nothing on the slide. They are saved with those on the slide. The picture itself is left out of every export that it is not chosen for.</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Formen zählen hier in Pixeln dieses Bildes und verdecken nichts auf dem Präparat. Sie werden mit denen auf dem Präparat gespeichert. Das Bild selbst fehlt in jedem Export, für den es nicht ausgewählt ist.</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <extracomment>picture_window.py</extracomment>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>Reading the picture …</source>
        <extracomment>picture_window.py</extracomment>
        <translation type="vanished">Bild wird gelesen …</translation>
    </message>
</context>
<context>
    <name>PictureName</name>
    <message>
        <source>Label</source>
        <extracomment>picture_words.py</extracomment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>picture_words.py</extracomment>
        <translation>Übersichtsbild</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>picture_words.py</extracomment>
        <translation>Vorschaubild</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opened here: the other window waits for an answer.</source>
        <extracomment>program.py</extracomment>
        <translation>Hier geöffnet: Das andere Fenster wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>program.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Back</source>
        <extracomment>progress_page.py</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>in {0}</source>
        <extracomment>recent_list.py</extracomment>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>recent_list.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>recent_list.py</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>RECENT PAIRS</source>
        <extracomment>recent_list.py</extracomment>
        <translation>ZULETZT GEÖFFNETE PAARE</translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Redaction</source>
        <extracomment>redacting.py</extracomment>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>redacting.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shapes of the redaction are hidden</source>
        <extracomment>redacting.py</extracomment>
        <translation>Formen der Schwärzung sind verborgen</translation>
    </message>
    <message>
        <source>{0}, {1} shows them</source>
        <extracomment>redacting.py</extracomment>
        <translation>{0}, {1} zeigt sie</translation>
    </message>
    <message>
        <source>Redone on the picture “{0}”.</source>
        <extracomment>redacting.py</extracomment>
        <translation>Auf dem Bild „{0}“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undone on the picture “{0}”.</source>
        <extracomment>redacting.py</extracomment>
        <translation>Auf dem Bild „{0}“ rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The audit log of this session is “{0}” in {1}.</source>
        <extracomment>redacting.py</extracomment>
        <translation>Das Prüfprotokoll dieser Sitzung ist „{0}“ in {1}.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>redacting.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>RedactionKeeper</name>
    <message>
        <source>{0} is another slide than when shapes were drawn on it: they are kept as {1}.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} ist ein anderes Präparat als beim Zeichnen der Formen: Sie bleiben als {1} erhalten.</translation>
    </message>
    <message>
        <source>{0} shapes that were not saved are back.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} nicht gespeicherte Formen sind wieder da.</translation>
    </message>
    <message>
        <source>1 shape that was not saved is back.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>1 nicht gespeicherte Form ist wieder da.</translation>
    </message>
    <message>
        <source>{0} is another slide than when shapes of it were saved in {1}: they are not opened.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} ist ein anderes Präparat als beim Speichern der Formen in {1}: Sie werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} lesen</translation>
    </message>
    <message>
        <source>1 shape of {1} is back.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>1 Form aus {1} ist wieder da.</translation>
    </message>
    <message>
        <source>{0} shapes of {1} are back.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} Formen aus {1} sind wieder da.</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do not tell again</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Nicht mehr melden</translation>
    </message>
    <message>
        <source>of the session</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>der Sitzung</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Shapes as GeoJSON</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Formen als GeoJSON</translation>
    </message>
    <message>
        <source>Open shapes to be redacted</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Formen zum Schwärzen öffnen</translation>
    </message>
    <message>
        <source>Opened 1 shape of {1}.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>1 Form aus {1} wurde geöffnet.</translation>
    </message>
    <message>
        <source>Opened {0} shapes of {1}.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} Formen aus {1} wurden geöffnet.</translation>
    </message>
    <message>
        <source>{0} holds {1} shapes: no more than {2} can be changed by hand. Show them as annotations, or open a file with fewer.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>{0} enthält {1} Formen: Höchstens {2} können von Hand geändert werden. Zeigen Sie sie als Annotationen, oder öffnen Sie eine Datei mit weniger.</translation>
    </message>
    <message>
        <source>Save shapes to be redacted</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Formen zum Schwärzen speichern</translation>
    </message>
    <message>
        <source>Saved as “{0}” in {1}.</source>
        <extracomment>redaction_keeper.py</extracomment>
        <translation>Als „{0}“ in {1} gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Verislide reviews (*{0})</source>
        <extracomment>review_command.py</extracomment>
        <translation>Verislide-Begutachtungen (*{0})</translation>
    </message>
    <message>
        <source>Open a review</source>
        <extracomment>review_command.py</extracomment>
        <translation>Begutachtung öffnen</translation>
    </message>
</context>
<context>
    <name>SampleOpening</name>
    <message>
        <source>A small H&amp;E slide is written and converted to DICOM once.</source>
        <extracomment>sample_opening.py</extracomment>
        <translation>Ein kleines H&amp;E-Präparat wird einmal geschrieben und zu DICOM konvertiert.</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <extracomment>sample_opening.py</extracomment>
        <translation>Beispiel wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Seams</name>
    <message>
        <source>Read the stitching seams</source>
        <extracomment>seams.py</extracomment>
        <translation>Nähte lesen</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>screenshot snapshot export image print</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bildschirmfoto schnappschuss exportieren bild drucken screenshot</translation>
    </message>
    <message>
        <source>delete remove clear erase</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>löschen entfernen leeren</translation>
    </message>
    <message>
        <source>zoom</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zoom vergrößern verkleinern</translation>
    </message>
    <message>
        <source>queue batch wsidicomizer export save as dicom mirax</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>warteschlange stapel wsidicomizer exportieren speichern unter dicom mirax</translation>
    </message>
    <message>
        <source>study validation blinded abx test cases work list verdict</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>studie validierung verblindet abx test fälle arbeitsliste urteil review</translation>
    </message>
    <message>
        <source>study validation blinded cases work list verdict vsreview</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>studie validierung verblindet fälle arbeitsliste urteil review vsreview</translation>
    </message>
    <message>
        <source>export clipboard</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>exportieren zwischenablage</translation>
    </message>
    <message>
        <source>zoom overview whole</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zoom übersicht ganz</translation>
    </message>
    <message>
        <source>zoom number enter</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zoom zahl eingeben</translation>
    </message>
    <message>
        <source>coordinates jump</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>koordinaten springen</translation>
    </message>
    <message>
        <source>camera grid tiles stitch borders positions</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kamera gitter kacheln zusammensetzen ränder positionen stitching</translation>
    </message>
    <message>
        <source>geojson qupath csv dicom regions</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geojson qupath csv dicom bereiche</translation>
    </message>
    <message>
        <source>show hide outlines labels</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zeigen verbergen umrisse beschriftungen</translation>
    </message>
    <message>
        <source>redaction anonymise hide black out name label deidentify</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>schwärzung anonymisieren verdecken name etikett deidentifizieren</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kopieren kopie</translation>
    </message>
    <message>
        <source>lasso</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lasso freihand</translation>
    </message>
    <message>
        <source>brush pen marker</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>pinsel stift marker</translation>
    </message>
    <message>
        <source>associated image overview barcode name</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>begleitbild übersicht barcode strichcode name</translation>
    </message>
    <message>
        <source>show toggle shapes visible</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zeigen umschalten formen sichtbar</translation>
    </message>
    <message>
        <source>preview mask black out result</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>vorschau maske schwärzen ergebnis</translation>
    </message>
    <message>
        <source>save anonymise deidentify jpeg png tiff dicom share send</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>speichern anonymisieren deidentifizieren jpeg png tiff dicom teilen senden</translation>
    </message>
    <message>
        <source>geojson qupath load</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geojson qupath laden</translation>
    </message>
    <message>
        <source>geojson qupath export</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geojson qupath exportieren</translation>
    </message>
    <message>
        <source>geojson qupath export as</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geojson qupath exportieren unter</translation>
    </message>
    <message>
        <source>audit trail events who when</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>audit ereignisse wer wann</translation>
    </message>
    <message>
        <source>log files settings cache privacy crash report support</source>
        <extracomment>search_words.py</extracomment>
        <translation>protokolldateien einstellungen cache datenschutz absturz bericht support</translation>
    </message>
    <message>
        <source>select region roi area</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>auswählen bereich roi fläche</translation>
    </message>
    <message>
        <source>measure distance</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>messen abstand strecke lineal</translation>
    </message>
    <message>
        <source>delete remove rename</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>löschen entfernen umbenennen</translation>
    </message>
    <message>
        <source>worst step</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>schlechteste schritt</translation>
    </message>
    <message>
        <source>verify reference ssim</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verifizieren referenz ssim</translation>
    </message>
    <message>
        <source>export csv excel</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>exportieren csv excel</translation>
    </message>
    <message>
        <source>png patches crop sample geojson</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>png ausschnitte stichprobe geojson patches</translation>
    </message>
    <message>
        <source>export geojson annotations</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>exportieren geojson annotationen</translation>
    </message>
    <message>
        <source>worst random tissue edges</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>schlechteste zufällig gewebe ränder</translation>
    </message>
    <message>
        <source>cause geometry pyramid colour stitching compression quality seams attribution</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ursache geometrie pyramide farbe zusammensetzen kompression qualität nähte zuordnung</translation>
    </message>
    <message>
        <source>undo reset clear remove</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>rückgängig zurücksetzen leeren entfernen</translation>
    </message>
    <message>
        <source>reset clear delete erase</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zurücksetzen leeren löschen</translation>
    </message>
    <message>
        <source>undo clear</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>rückgängig leeren</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>leeren</translation>
    </message>
    <message>
        <source>two panes</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zwei ansichten</translation>
    </message>
    <message>
        <source>flicker flip</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>flimmern wechseln</translation>
    </message>
    <message>
        <source>wipe split swipe</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wischen teilen</translation>
    </message>
    <message>
        <source>similarity quality heat map</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ähnlichkeit qualität karte heatmap</translation>
    </message>
    <message>
        <source>delta e de2000 color</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>delta e de2000 farbe</translation>
    </message>
    <message>
        <source>overlay heat map opacity</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>überlagern karte heatmap deckkraft</translation>
    </message>
    <message>
        <source>filter</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>filter</translation>
    </message>
    <message>
        <source>blend transparency</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mischen transparenz</translation>
    </message>
    <message>
        <source>ssim measure job all tiles</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ssim messen auftrag alle kacheln</translation>
    </message>
    <message>
        <source>stop abort</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>stopp abbrechen</translation>
    </message>
    <message>
        <source>resume continue</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>fortsetzen weiter</translation>
    </message>
    <message>
        <source>result table distribution ssim panel</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ergebnis tabelle verteilung ssim leiste</translation>
    </message>
    <message>
        <source>load</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>laden</translation>
    </message>
    <message>
        <source>version licence license kernel</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>version lizenz kernel</translation>
    </message>
    <message>
        <source>single instance file manager explorer finder double click</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>einzige instanz dateimanager explorer finder doppelklick</translation>
    </message>
    <message>
        <source>all commands</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alle befehle</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>tastenkürzel tastatur</translation>
    </message>
    <message>
        <source>help keys keyboard</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hilfe tasten tastatur</translation>
    </message>
    <message>
        <source>introduction first steps help</source>
        <extracomment>search_words.py</extracomment>
        <translation>einführung erste schritte hilfe</translation>
    </message>
    <message>
        <source>help manual documentation how to</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hilfe anleitung dokumentation</translation>
    </message>
    <message>
        <source>presentation toolbar</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>präsentation werkzeugleiste</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>übersetzung locale</translation>
    </message>
    <message>
        <source>english locale translation</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>english übersetzung locale</translation>
    </message>
    <message>
        <source>deutsch sprache locale translation</source>
        <extracomment>search_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>german übersetzung locale</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <extracomment>self_test.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>Save the session</source>
        <extracomment>session_keeper.py</extracomment>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>session_keeper.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a session</source>
        <extracomment>session_keeper.py</extracomment>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Verislide sessions (*{0})</source>
        <extracomment>session_keeper.py</extracomment>
        <translation>Verislide-Sitzungen (*{0})</translation>
    </message>
    <message>
        <source>Saved the session as “{0}” in {1}.</source>
        <extracomment>session_keeper.py</extracomment>
        <translation>Die Sitzung wurde als „{0}“ in {1} gespeichert.</translation>
    </message>
</context>
<context>
    <name>SessionMarks</name>
    <message>
        <source>{0} is another slide than when the session was saved: {1} are left out.</source>
        <extracomment>session_marks.py</extracomment>
        <translation>{0} ist ein anderes Präparat als beim Speichern der Sitzung: {1} wurden ausgelassen.</translation>
    </message>
    <message>
        <source>measures, rectangle, redaction and coverage</source>
        <extracomment>session_marks.py</extracomment>
        <translation>Messungen, Rechteck, Schwärzung und Abdeckung</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a pair</source>
        <extracomment>start_page.py</extracomment>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>An original slide and its conversion to DICOM, in two linked views.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Ein Originalpräparat und seine Konvertierung zu DICOM in zwei verknüpften Ansichten.</translation>
    </message>
    <message>
        <source>Open pair</source>
        <extracomment>start_page.py</extracomment>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Choose slides</source>
        <extracomment>start_page.py</extracomment>
        <translation>Präparate auswählen</translation>
    </message>
    <message>
        <source>Choose slides to convert</source>
        <extracomment>start_page.py</extracomment>
        <translation>Präparate zum Konvertieren auswählen</translation>
    </message>
    <message>
        <source>Convert a slide</source>
        <extracomment>start_page.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Write a DICOM copy and check it. Or drop slides, or a folder of them, on this card.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Eine DICOM-Kopie schreiben und prüfen. Oder Präparate oder einen Ordner damit auf dieser Karte ablegen.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>start_page.py</extracomment>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A small generated H&amp;E slide and its conversion, ready to explore.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Ein kleines erzeugtes H&amp;E-Präparat und seine Konvertierung, bereit zum Erkunden.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>start_page.py</extracomment>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>RECENT REVIEWS</source>
        <extracomment>start_page.py</extracomment>
        <translation>ZULETZT GEÖFFNETE BEGUTACHTUNGEN</translation>
    </message>
    <message>
        <source>Compare a slide with its conversion</source>
        <extracomment>start_page.py</extracomment>
        <translation>Ein Präparat mit seiner Konvertierung vergleichen</translation>
    </message>
    <message>
        <source>See both at the same place, at every magnification, down to the single pixel.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Beide an derselben Stelle sehen, in jeder Vergrößerung, bis zum einzelnen Pixel.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Slides are opened to read only.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Nichts verlässt diesen Rechner. Präparate werden nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>_DropZone</name>
    <message>
        <source>Or drop one or two slides anywhere else in this window, to look at them.</source>
        <extracomment>start_page.py</extracomment>
        <translation>Oder legen Sie ein oder zwei Präparate irgendwo sonst in diesem Fenster ab, um sie anzusehen.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Review slides</source>
        <extracomment>start_review.py</extracomment>
        <translation>Präparate begutachten</translation>
    </message>
    <message>
        <source>Judge many pairs field by field, openly or blinded, and get a report that stands up later.</source>
        <extracomment>start_review.py</extracomment>
        <translation>Viele Paare Feld für Feld beurteilen, offen oder verblindet, mit einem Bericht, der später standhält.</translation>
    </message>
    <message>
        <source>New review</source>
        <extracomment>start_review.py</extracomment>
        <translation>Neue Begutachtung</translation>
    </message>
    <message>
        <source>Open a review</source>
        <extracomment>start_review.py</extracomment>
        <translation>Begutachtung öffnen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>No slide open</source>
        <extracomment>status.py</extracomment>
        <translation>Kein Präparat geöffnet</translation>
    </message>
    <message>
        <source>Converted</source>
        <extracomment>status.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>status.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Converted {0}</source>
        <extracomment>status.py</extracomment>
        <translation>Konvertiert {0}</translation>
    </message>
    <message>
        <source>{0}  {1}  level {2}</source>
        <extracomment>status.py</extracomment>
        <translation>{0}  {1}  Ebene {2}</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>status.py</extracomment>
        <translation>Nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Different levels</source>
        <extracomment>status.py</extracomment>
        <translation>Verschiedene Ebenen</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>status.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference {0}</source>
        <extracomment>status.py</extracomment>
        <translation>Differenz {0}</translation>
    </message>
    <message>
        <source>1 tile loading</source>
        <extracomment>status.py</extracomment>
        <translation>1 Kachel lädt</translation>
    </message>
    <message>
        <source>All tiles loaded</source>
        <extracomment>status.py</extracomment>
        <translation>Alle Kacheln geladen</translation>
    </message>
    <message>
        <source>{0} tiles loading</source>
        <extracomment>status.py</extracomment>
        <translation>{0} Kacheln laden</translation>
    </message>
    <message>
        <source>1 job</source>
        <extracomment>status.py</extracomment>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>No jobs</source>
        <extracomment>status.py</extracomment>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>{0} jobs</source>
        <extracomment>status.py</extracomment>
        <translation>{0} Aufträge</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Open pair</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Convert</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Level: auto</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Ebene: auto</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All commands</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Stored level</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Gespeicherte Ebene</translation>
    </message>
    <message>
        <source>Stored level ({0}: auto)</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Gespeicherte Ebene ({0}: auto)</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>toolbar.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Auto: the level that fits the zoom</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Auto: die zum Zoom passende Ebene</translation>
    </message>
    <message>
        <source>Level {0}, 1:{1} in every pane</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Ebene {0}, 1:{1} in jeder Ansicht</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>toolbar.py</extracomment>
        <translation>Ebene {0}</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>How the slides are shown together</source>
        <extracomment>view_button.py</extracomment>
        <translation>Wie die Präparate zusammen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to what was open</source>
        <extracomment>way_back.py</extracomment>
        <translation>Zurück zum vorher Geöffneten</translation>
    </message>
</context>
<context>
    <name>WholeSlideCommands</name>
    <message>
        <source>Whole slide</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Ganzes Präparat</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The slides are still being opened: compare them in a moment.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Die Präparate werden noch geöffnet: Vergleichen Sie sie in einem Augenblick.</translation>
    </message>
    <message>
        <source>It is not known how {0} lies on {1}: measure the alignment, or move it by hand first.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Die Lage von {0} auf {1} ist nicht bekannt: Messen Sie zuerst die Ausrichtung, oder bewegen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The reader whose pixels count is still being opened: compare the slides in a moment.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Der Leser, dessen Pixel zählen, wird noch geöffnet: Vergleichen Sie die Präparate in einem Augenblick.</translation>
    </message>
    <message>
        <source>Save the result of the comparison</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Ergebnis des Vergleichs speichern</translation>
    </message>
    <message>
        <source>Verislide comparisons (*{0})</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Verislide-Vergleiche (*{0})</translation>
    </message>
    <message>
        <source>“{0}” is there already, in {1}. Replace it by the result that is shown?</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>„{0}“ gibt es in {1} schon. Durch das gezeigte Ergebnis ersetzen?</translation>
    </message>
    <message>
        <source>Replace the result</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Ergebnis ersetzen</translation>
    </message>
    <message>
        <source>Open the slides first: the comparison in {0} is shown with them.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Öffnen Sie zuerst die Präparate: Der Vergleich in {0} wird mit ihnen gezeigt.</translation>
    </message>
    <message>
        <source>{0} is not shown. {1}</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>{0} wird nicht gezeigt. {1}</translation>
    </message>
    <message>
        <source>{0} is not shown while slides are being compared: wait, or cancel that first.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>{0} wird nicht gezeigt, während Präparate verglichen werden: Warten Sie, oder brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>Saved the result as “{0}” in {1}.</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Das Ergebnis wurde als „{0}“ in {1} gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>whole_slide_commands.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
</context>
</TS>
