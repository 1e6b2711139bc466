<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnnotationRow</name>
    <message>
        <source>Annotations</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Pixels of the file are counted from</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Pixel der Datei zählen ab</translation>
    </message>
    <message>
        <source>Counted from the slide's corner</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Gezählt ab der Ecke des Präparats</translation>
    </message>
    <message>
        <source>Counted from the scanned part</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Gezählt ab dem gescannten Teil</translation>
    </message>
    <message>
        <source>QuPath counts the pixels of MIRAX from the scanned part since 0.7. It holds for all files of a folder.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>QuPath zählt die Pixel von MIRAX seit 0.7 ab dem gescannten Teil. Es gilt für alle Dateien eines Ordners.</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>GeoJSON or CSV of this slide, to be written beside its levels as DICOM</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>GeoJSON oder CSV dieses Präparats, neben seinen Ebenen als DICOM zu schreiben</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For every slide that can be changed the file that is named as it is, as CMU-1.geojson for CMU-1.mrxs</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Für jedes änderbare Präparat die Datei, die so heißt wie es, etwa CMU-1.geojson für CMU-1.mrxs</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Convert this slide without annotations; the file stays</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Dieses Präparat ohne Annotationen konvertieren; die Datei bleibt</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{0}, from the scanned part</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>{0}, ab dem gescannten Teil</translation>
    </message>
    <message>
        <source>{0} has changed since it was chosen. This is what it holds now.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>{0} wurde seit der Auswahl geändert. Dies enthält sie jetzt.</translation>
    </message>
    <message>
        <source>Use it as it is now</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>So verwenden, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Annotations: GeoJSON, CSV</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Annotationen: GeoJSON, CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Annotations of {0}</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Annotationen von {0}</translation>
    </message>
    <message>
        <source>Folder with annotations of the slides</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Ordner mit Annotationen der Präparate</translation>
    </message>
    <message>
        <source>{0} was not taken: the conversion was asked for before it was read.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>{0} wurde nicht übernommen: Die Konvertierung wurde verlangt, bevor sie gelesen war.</translation>
    </message>
    <message>
        <source>No file in {0} is named as {1} is, such as {2}{3}.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Keine Datei in {0} heißt wie {1}, etwa {2}{3}.</translation>
    </message>
    <message>
        <source>In {0} there are annotations of {1} of {2} slides.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>In {0} liegen Annotationen von {1} von {2} Präparaten.</translation>
    </message>
    <message>
        <source>It counts likewise for another slide whose annotations lie in {0}.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Das gilt ebenso für ein weiteres Präparat, dessen Annotationen in {0} liegen.</translation>
    </message>
    <message>
        <source>It counts likewise for {1} other slides whose annotations lie in {0}.</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation>Das gilt ebenso für {1} weitere Präparate, deren Annotationen in {0} liegen.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <extracomment>convert/annotation_row.py</extracomment>
        <translation type="vanished">{0} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>1 more label</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>1 weiteres Etikett</translation>
    </message>
    <message>
        <source>{0} more labels</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>{0} weitere Etiketten</translation>
    </message>
    <message>
        <source>1 annotation: {1}.</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>1 Annotation: {1}.</translation>
    </message>
    <message>
        <source>{0} annotations: {1}.</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>{0} Annotationen: {1}.</translation>
    </message>
    <message>
        <source>None lies within the converted part: do they count from another corner, or belong to another slide?</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>Keine liegt im konvertierten Teil: Zählen sie ab einer anderen Ecke, oder gehören sie zu einem anderen Präparat?</translation>
    </message>
    <message>
        <source>1 reaches beyond the converted part: written whole, in millimetres on the glass.</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>1 reicht über den konvertierten Teil hinaus: ganz geschrieben, in Millimetern auf dem Glas.</translation>
    </message>
    <message>
        <source>{0} reach beyond the converted part: written whole, in millimetres on the glass.</source>
        <extracomment>convert/annotation_words.py</extracomment>
        <translation>{0} reichen über den konvertierten Teil hinaus: ganz geschrieben, in Millimetern auf dem Glas.</translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>{0}, {1} bis {2}</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Prüfungen bestanden</translation>
    </message>
    <message>
        <source>of {0} made</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>von {0} gemachten</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Kopierte Kacheln</translation>
    </message>
    <message>
        <source>Cut tiles</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Ausgeschnittene Kacheln</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Verschiedene Pixel</translation>
    </message>
    <message>
        <source>Tiles copied unchanged</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Unverändert kopierte Kacheln</translation>
    </message>
    <message>
        <source>Tiles cut out unchanged</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Unverändert ausgeschnittene Kacheln</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixels differing</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>verschiedene Pixel</translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>tiles equal</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>gleiche Kacheln</translation>
    </message>
    <message>
        <source>{0}, level 0</source>
        <extracomment>convert/headline.py</extracomment>
        <translation>{0}, Ebene 0</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Re-encoded</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Neu kodiert</translation>
    </message>
    <message>
        <source>Built anew</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Neu gebildet</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Stop; nothing of it is kept</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Anhalten; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Do not convert it yet</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Noch nicht konvertieren</translation>
    </message>
    <message>
        <source>Take it off the list; its files stay</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Von der Liste nehmen; seine Dateien bleiben</translation>
    </message>
    <message>
        <source>Slides to be converted</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Zu konvertierende Präparate</translation>
    </message>
    <message>
        <source>about {0}</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Its folder is not there any more</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Sein Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>A check failed, nothing kept</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Eine Prüfung schlug fehl, nichts behalten</translation>
    </message>
    <message>
        <source>Not converted</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Nicht konvertiert</translation>
    </message>
    <message>
        <source>Cannot be converted</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Nicht konvertierbar</translation>
    </message>
    <message>
        <source>Not finished last time</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Letztes Mal nicht fertig</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Angehalten; nichts wurde behalten</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Ready, about {0} in {1}</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Bereit, etwa {0} in {1}</translation>
    </message>
    <message>
        <source>Was there already, kept</source>
        <extracomment>convert/words.py</extracomment>
        <translation>War schon da, behalten</translation>
    </message>
    <message>
        <source>Converted, not checked</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Konvertiert, nicht geprüft</translation>
    </message>
    <message>
        <source>Converted, a check failed</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Konvertiert, eine Prüfung schlug fehl</translation>
    </message>
    <message>
        <source>Checked: {0}</source>
        <extracomment>convert/words.py</extracomment>
        <translation>Geprüft: {0}</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <extracomment>convert/words.py</extracomment>
        <translation type="vanished">Wird angesehen …</translation>
    </message>
</context>
<context>
    <name>ChosenSlide</name>
    <message>
        <source>Custom…</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Eigene…</translation>
    </message>
    <message>
        <source>Codec, quality and colour chosen one by one</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Codec, Qualität und Farbe einzeln wählen</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Mehr Optionen</translation>
    </message>
    <message>
        <source>Its conversion was not finished when the program ended. Nothing of it was kept.</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Seine Konvertierung war nicht fertig, als das Programm endete. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Looking what becomes of every level…</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Es wird nachgesehen, was aus jeder Ebene wird…</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>Looking what becomes of every level …</source>
        <extracomment>convert/chosen_slide.py</extracomment>
        <translation type="vanished">Es wird nachgesehen, was aus jeder Ebene wird …</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A slide is being converted. Stop it and close?</source>
        <extracomment>convert/close_question.py</extracomment>
        <translation>Ein Präparat wird konvertiert. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>{0} slides are being converted or wait. Stop and close?</source>
        <extracomment>convert/close_question.py</extracomment>
        <translation>{0} Präparate werden konvertiert oder warten. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What is not finished is offered when the program starts again; nothing half written is kept. Slides that are done stay.</source>
        <extracomment>convert/close_question.py</extracomment>
        <translation>Was nicht fertig ist, wird beim nächsten Start wieder angeboten; nichts halb Geschriebenes bleibt. Fertige Präparate bleiben.</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <extracomment>convert/close_question.py</extracomment>
        <translation>Weiter konvertieren</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>convert/close_question.py</extracomment>
        <translation>Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>CustomRow</name>
    <message>
        <source>Codec</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Codec</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>JPEG 2000 verlustfrei</translation>
    </message>
    <message>
        <source>JPEG-LS lossless</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>JPEG-LS verlustfrei</translation>
    </message>
    <message>
        <source>JPEG-LS near-lossless</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>JPEG-LS fast verlustfrei</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>{0} to {1}, as libjpeg counts</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>{0} bis {1}, wie libjpeg zählt</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>4:4:4 full colour; 4:2:2 halved across; 4:2:0 halved both ways</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>4:4:4 volle Farbe; 4:2:2 waagerecht halbiert; 4:2:0 in beiden Richtungen halbiert</translation>
    </message>
    <message>
        <source>Grey levels off at most</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Graustufen Abweichung höchstens</translation>
    </message>
    <message>
        <source>Grey levels by which a channel of any pixel may differ, {0} to {1}</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Graustufen, um die ein Kanal eines Pixels abweichen darf, {0} bis {1}</translation>
    </message>
    <message>
        <source>Copy stored tiles</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Gespeicherte Kacheln kopieren</translation>
    </message>
    <message>
        <source>Bit for bit, wherever DICOM allows; only the rest is encoded</source>
        <extracomment>convert/custom_row.py</extracomment>
        <translation>Bit für Bit, wo DICOM es erlaubt; nur der Rest wird kodiert</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert slides to DICOM</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Präparate nach DICOM konvertieren</translation>
    </message>
    <message>
        <source>Add slides</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Präparate hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Folder for the folders of the slides</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Ordner für die Ordner der Präparate</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Save in</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>{0} von {1} fertig</translation>
    </message>
    <message>
        <source>Convert all {0}</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Alle {0} konvertieren</translation>
    </message>
    <message>
        <source>Convert {0}</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>{0} konvertieren</translation>
    </message>
    <message>
        <source>Convert {0} again</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>{0} neu konvertieren</translation>
    </message>
    <message>
        <source>“{0}” beside each slide</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>„{0}“ neben jedem Präparat</translation>
    </message>
    <message>
        <source>Add slides, or drop them here</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Präparate hinzufügen oder hier ablegen</translation>
    </message>
    <message>
        <source>You see what becomes of every level before anything is written. Originals are only read.</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Sie sehen, was aus jeder Ebene wird, bevor etwas geschrieben wird. Originale werden nur gelesen.</translation>
    </message>
    <message>
        <source>Add {0}, which is open</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Geöffnetes Präparat hinzufügen: {0}</translation>
    </message>
    <message>
        <source>Slides to convert</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Zu konvertierende Präparate</translation>
    </message>
    <message>
        <source>Folder for the conversions</source>
        <extracomment>convert/dialog.py</extracomment>
        <translation>Ordner für die Konvertierungen</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Level {0}</source>
        <extracomment>convert/level_list.py</extracomment>
        <translation>Ebene {0}</translation>
    </message>
    <message>
        <source>not in this slide</source>
        <extracomment>convert/level_list.py</extracomment>
        <translation>nicht in diesem Präparat</translation>
    </message>
    <message>
        <source>Level 0 is always written</source>
        <extracomment>convert/level_list.py</extracomment>
        <translation>Ebene 0 wird immer geschrieben</translation>
    </message>
</context>
<context>
    <name>MetadataRow</name>
    <message>
        <source>Metadata…</source>
        <extracomment>convert/metadata_row.py</extracomment>
        <translation>Metadaten…</translation>
    </message>
    <message>
        <source>What the files state beside their pixels, and what of the slide stays out</source>
        <extracomment>convert/metadata_row.py</extracomment>
        <translation>Was die Dateien neben ihren Pixeln angeben, und was vom Präparat wegbleibt</translation>
    </message>
    <message>
        <source>{0}; privacy as chosen</source>
        <extracomment>convert/metadata_row.py</extracomment>
        <translation>{0}; Datenschutz wie gewählt</translation>
    </message>
    <message>
        <source>Metadata: {0}</source>
        <extracomment>convert/metadata_row.py</extracomment>
        <translation>Metadaten: {0}</translation>
    </message>
</context>
<context>
    <name>ConversionOptions</name>
    <message>
        <source>Levels</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>All that the original has</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Alle, die das Original hat</translation>
    </message>
    <message>
        <source>Every second</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Jede zweite</translation>
    </message>
    <message>
        <source>Chosen levels</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Ausgewählte Ebenen</translation>
    </message>
    <message>
        <source>Levels above 0</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Ebenen über 0</translation>
    </message>
    <message>
        <source>As the reader shows them</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Wie das Lesemodul sie zeigt</translation>
    </message>
    <message>
        <source>Made of level 0</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Aus Ebene 0 gebildet</translation>
    </message>
    <message>
        <source>Tile</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Width and height of a tile, where tiles are not copied</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Breite und Höhe einer Kachel, wo Kacheln nicht kopiert werden</translation>
    </message>
    <message>
        <source>Extent</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>The whole canvas</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Die ganze Fläche</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Was gescannt wurde</translation>
    </message>
    <message>
        <source>Largest file</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Never cut a level</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Eine Ebene nie teilen</translation>
    </message>
    <message>
        <source>{0} GB, then cut into parts</source>
        <extracomment>convert/options.py</extracomment>
        <translation>{0} GB, dann in Teile geteilt</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>New for every conversion</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Neu für jede Konvertierung</translation>
    </message>
    <message>
        <source>The same for the same slide and settings</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Gleich bei gleichem Präparat und gleichen Einstellungen</translation>
    </message>
    <message>
        <source>Check afterwards</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Danach prüfen</translation>
    </message>
    <message>
        <source>Every tile</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Jede Kachel</translation>
    </message>
    <message>
        <source>Some tiles of every level</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Einige Kacheln jeder Ebene</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>That read, and as many that encode</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Die lesen, und ebenso viele, die kodieren</translation>
    </message>
    <message>
        <source>Label: may name a patient</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Etikett: kann Patienten nennen</translation>
    </message>
    <message>
        <source>Macro (whole glass): often shows the label</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Übersichtsbild (ganzes Glas): zeigt oft das Etikett</translation>
    </message>
    <message>
        <source>Thumbnail of the scanned part</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Vorschaubild des gescannten Teils</translation>
    </message>
    <message>
        <source>Refuse a slide with photos that cannot be read</source>
        <extracomment>convert/options.py</extracomment>
        <translation>Präparat mit nicht lesbaren Aufnahmen ablehnen</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Codec</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Codec</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Opens in</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Öffnet in</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Größe, px</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What becomes of every level</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Was aus jeder Ebene wird</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Übersichtsbild</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>{0} of {1} levels keep every pixel</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>{0} von {1} Ebenen behalten jedes Pixel</translation>
    </message>
    <message>
        <source>Every level keeps every pixel</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Jede Ebene behält jedes Pixel</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Estimated from some tiles</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Aus einigen Kacheln geschätzt</translation>
    </message>
    <message>
        <source>Sizes and times, with the check, are estimated from some tiles.</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Größen und Zeiten, mit der Prüfung, sind aus einigen Kacheln geschätzt.</translation>
    </message>
    <message>
        <source>Keep every pixel</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Jedes Pixel behalten</translation>
    </message>
    <message>
        <source>as stored</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Thumbnail, and what else was asked for</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Vorschaubild und was sonst verlangt wurde</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>As written, in {0} with the check; sizes are those of the files.</source>
        <extracomment>convert/plan_view.py</extracomment>
        <translation>Wie geschrieben, in {0} mit der Prüfung; Größen sind die der Dateien.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Convert</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Convert it next</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Als Nächstes konvertieren</translation>
    </message>
    <message>
        <source>{0} is being converted. Stop it?</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>{0} wird konvertiert. Anhalten?</translation>
    </message>
    <message>
        <source>Nothing of it is kept. The slide stays on the list.</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Nichts davon bleibt. Das Präparat bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <extracomment>convert/queue_list.py</extracomment>
        <translation>Weiter konvertieren</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open report</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>{0} is converted, but was not checked</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>{0} ist konvertiert, aber nicht geprüft</translation>
    </message>
    <message>
        <source>{0} fails a check</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>{0} besteht eine Prüfung nicht</translation>
    </message>
    <message>
        <source>{0} fails a check and was not kept</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>{0} besteht eine Prüfung nicht und wurde nicht behalten</translation>
    </message>
    <message>
        <source>{0} is converted; {1} damaged places were filled</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>{0} ist konvertiert; {1} beschädigte Stellen wurden gefüllt</translation>
    </message>
    <message>
        <source>{0} in {1} files, converted in {2}.</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>{0} in {1} Dateien, konvertiert in {2}.</translation>
    </message>
    <message>
        <source>This system opens nothing for it. It is here: {0}</source>
        <extracomment>convert/result_card.py</extracomment>
        <translation>Dieses System öffnet dafür nichts. Es ist hier: {0}</translation>
    </message>
</context>
<context>
    <name>RunningPanel</name>
    <message>
        <source>Running</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>All slides</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Alle Präparate</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>With the estimates of the slides that wait, and of their checks</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>Mit den Schätzungen für wartende Präparate und ihre Prüfungen</translation>
    </message>
    <message>
        <source>{0}, checking the files</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>{0}, Dateien werden geprüft</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>{0} von {1} {2}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <extracomment>convert/running_panel.py</extracomment>
        <translation>etwa {0}</translation>
    </message>
</context>
</TS>
