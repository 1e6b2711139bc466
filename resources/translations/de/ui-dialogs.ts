<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Verislide {0}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Verislide {0}</translation>
    </message>
    <message>
        <source>Compares whole slide images with their conversions. For research; not a medical device.</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Vergleicht digitale Präparate mit ihren Konvertierungen. Für die Forschung; kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>SSIM: looking which code is used…</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>SSIM: Es wird nachgesehen, welcher Code verwendet wird…</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Woraus das Programm besteht</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy versions and licences, without their texts</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Versionen und Lizenzen kopieren, ohne deren Texte</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>SSIM is worked out by: {0}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>SSIM-Rechenkern: {0}</translation>
    </message>
    <message>
        <source>This package is installed without the text of its licence. NOTICE, at the top of the list with Verislide, says where it is to be read.</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation>Dieses Paket ist ohne den Text seiner Lizenz installiert. NOTICE, oben in der Liste bei Verislide, sagt, wo er zu lesen ist.</translation>
    </message>
    <message>
        <source>SSIM: looking which code is used …</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="vanished">SSIM: Es wird nachgesehen, welcher Code verwendet wird …</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>x, {0}</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>x, {0}</translation>
    </message>
    <message>
        <source>y, {0}</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>y, {0}</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation>Lesezeichen umbenennen</translation>
    </message>
</context>
<context>
    <name>ChooseSeriesDialog</name>
    <message>
        <source>Choose a series</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Serie auswählen</translation>
    </message>
    <message>
        <source>This folder holds {0} DICOM series.</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Dieser Ordner enthält {0} DICOM-Serien.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Größe, px</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>No description</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Slides and pictures</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>Präparate und Bilder</translation>
    </message>
    <message>
        <source>MIRAX</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>MIRAX</translation>
    </message>
    <message>
        <source>Slides of other makers</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>Präparate anderer Hersteller</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>PNG and JPEG</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>PNG und JPEG</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a slide</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>Präparat auswählen</translation>
    </message>
    <message>
        <source>Choose a folder of DICOM files</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation>Ordner mit DICOM-Dateien auswählen</translation>
    </message>
</context>
<context>
    <name>CompareWholeDialog</name>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Ganzes Präparat vergleichen</translation>
    </message>
    <message>
        <source>Tile by tile, on the stored pixels of the conversion. Panes can be used meanwhile.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Kachel für Kachel, auf den gespeicherten Pixeln der Konvertierung. Die Ansichten bleiben dabei benutzbar.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Konvertierungen</translation>
    </message>
    <message>
        <source>All {0} conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Alle {0} Konvertierungen</translation>
    </message>
    <message>
        <source>Both conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Beide Konvertierungen</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>SSIM</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Uniform window of 7 × 7, the default of scikit-image</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Gleichmäßiges Fenster von 7 × 7, die Vorgabe von scikit-image</translation>
    </message>
    <message>
        <source>Gaussian window of 11 × 11, as in Wang et al. 2004</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Gaußsches Fenster von 11 × 11, wie bei Wang et al. 2004</translation>
    </message>
    <message>
        <source>SSIM of the luma alone, not of red, green and blue</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>SSIM nur der Helligkeit, nicht von Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>As stored, and aligned</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Wie gespeichert, und ausgerichtet</translation>
    </message>
    <message>
        <source>On {0} tissue tiles of every level, drawn by lot</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Auf {0} ausgelosten Gewebekacheln jeder Ebene</translation>
    </message>
    <message>
        <source>On all tiles: about ten times as long</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Auf allen Kacheln: dauert etwa zehnmal so lange</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Colour difference ΔE (CIEDE2000): a little longer</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Farbabstand ΔE (CIEDE2000): dauert etwas länger</translation>
    </message>
    <message>
        <source>GMSD, edges that change: a little longer</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>GMSD, veränderte Kanten: dauert etwas länger</translation>
    </message>
    <message>
        <source>MS-SSIM, on five scales: about twice as long</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>MS-SSIM, auf fünf Maßstäben: dauert etwa doppelt so lange</translation>
    </message>
    <message>
        <source>Offset of every level, and SSIM as stored and aligned</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Versatz jeder Ebene, und SSIM wie gespeichert und ausgerichtet</translation>
    </message>
    <message>
        <source>Also measured, beside SSIM and exact differences</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Zusätzlich gemessen, neben SSIM und genauen Differenzen</translation>
    </message>
    <message>
        <source>All {0} levels</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Alle {0} Ebenen</translation>
    </message>
    <message>
        <source>Level {0}, {1}</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Ebene {0}, {1}</translation>
    </message>
    <message>
        <source>{0} (on screen)</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>{0} (auf dem Bildschirm)</translation>
    </message>
    <message>
        <source>The slides store no level of the same scale: nothing can be compared.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Die Präparate speichern keine Ebene im gleichen Maßstab: Nichts lässt sich vergleichen.</translation>
    </message>
    <message>
        <source>At most {0} are read of each slide.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation>Von jedem Präparat werden höchstens {0} gelesen.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Einzelheiten zu {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the slide says of itself</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Was das Präparat über sich angibt</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show values and pictures that may name a patient</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Werte und Bilder zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="vanished">Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>unknown</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{0} × {1} px, {2} levels</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>{0} × {1} px, {2} Ebenen</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Scanned part</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Gescannter Teil</translation>
    </message>
    <message>
        <source>{0:.0f} × {1:.0f} px from ({2:.0f}, {3:.0f})</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>{0:.0f} × {1:.0f} px ab ({2:.0f}, {3:.0f})</translation>
    </message>
    <message>
        <source>Origin on the glass</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Ursprung auf dem Glas</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} bytes, stored, not applied</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>{0} Bytes, gespeichert, nicht angewendet</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>FieldCheckDialog</name>
    <message>
        <source>Field {0}, checked with scikit-image</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Feld {0}, geprüft mit scikit-image</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Mean SSIM</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Mittlere SSIM</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>scikit-image</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>scikit-image</translation>
    </message>
    <message>
        <source>Both numbers</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Beide Zahlen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not checked: {0}</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Nicht geprüft: {0}</translation>
    </message>
    <message>
        <source>Both are the same number, within {0}</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Beide Zahlen sind gleich, auf {0} genau</translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Die Zahlen sind nicht gleich</translation>
    </message>
    <message>
        <source>Region: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Bereich: {0}.</translation>
    </message>
    <message>
        <source>Comparison: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Vergleich: {0}.</translation>
    </message>
    <message>
        <source>scikit-image {0}: {1}, on pixels read anew.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>scikit-image {0}: {1}, auf neu gelesenen Pixeln.</translation>
    </message>
    <message>
        <source>Counted are pixels that both slides scanned and whose windows lie inside the common area.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Gezählt werden Pixel, die beide Präparate gescannt haben und deren Fenster im gemeinsamen Bereich liegen.</translation>
    </message>
    <message>
        <source>Original: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>Original: {0}.</translation>
    </message>
    <message>
        <source>read as stored</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation>gelesen wie gespeichert</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Export figure</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>{0}-Dateien (*.{1})</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>“{0}” is there already: choose another name.</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>„{0}“ ist schon da: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saving “{0}”</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>„{0}“ wird gespeichert</translation>
    </message>
    <message>
        <source>“{0}” was not written to {1}: {2}. Choose another folder.</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation>„{0}“ wurde nicht nach {1} geschrieben: {2}. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FigureChoices</name>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>A stored pixel is</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Ein Pixel wird</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>As in each view</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>{0} × {0} px</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>{0} × {0} px</translation>
    </message>
    <message>
        <source>Shape of fields</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Form der Felder</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Letters for rows (a, b, c)</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Buchstaben für Zeilen (a, b, c)</translation>
    </message>
    <message>
        <source>Fields, a row each</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Felder, je eine Zeile</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{0}, as in the window</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>{0}, wie im Fenster</translation>
    </message>
    <message>
        <source>Two columns only</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>Nur zwei Spalten</translation>
    </message>
    <message>
        <source>{0} ({1}×)</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation>{0} ({1}×)</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>{0} × {1} mm, {2} × {3} px</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation>{0} × {1} mm, {2} × {3} px</translation>
    </message>
    <message>
        <source>; turned views are shown unturned, pixel by pixel</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation>; gedrehte Ansichten werden ungedreht gezeigt, Pixel für Pixel</translation>
    </message>
    <message>
        <source>No figure: {0}</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation>Keine Abbildung: {0}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders and log</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Ordner und Protokoll</translation>
    </message>
    <message>
        <source>Everything else is written where you say. Verislide sends nothing and looks for no updates.</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Alles andere wird dorthin geschrieben, wo Sie es sagen. Verislide sendet nichts und sucht keine Aktualisierungen.</translation>
    </message>
    <message>
        <source>May name slides, folders and readers; for you alone.</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Kann Präparate, Ordner und Befundende nennen; nur für Sie.</translation>
    </message>
    <message>
        <source>Settings, drafts of shapes, bookmarks, queue of conversions</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Einstellungen, Entwürfe von Formen, Lesezeichen, Warteschlange der Konvertierungen</translation>
    </message>
    <message>
        <source>Names nobody; can be removed at any time.</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Nennt niemanden; kann jederzeit entfernt werden.</translation>
    </message>
    <message>
        <source>Sample slide</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Beispielpräparat</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Names no slide, file, folder or person; may be passed on.</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Nennt kein Präparat, keine Datei, keinen Ordner und keine Person; darf weitergegeben werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder: {0}</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Ordner zeigen: {0}</translation>
    </message>
    <message>
        <source>The system opened no window for {0}. Open it by hand.</source>
        <extracomment>dialogs/folders.py</extracomment>
        <translation>Das System hat für {0} kein Fenster geöffnet. Öffnen Sie es von Hand.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source> It states no pixel size, so there are no millimetres.</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation> Es gibt keine Pixelgröße an, daher gibt es keine Millimeter.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>The position counts from the top left corner of {0}.</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Die Position zählt von der linken oberen Ecke von {0}.</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>x</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation>Gehen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose a command, then press the key that it is to have as well.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Wählen Sie einen Befehl und drücken Sie dann die Taste, die er auch haben soll.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} is kept for what is done by hand.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>{0} bleibt dem vorbehalten, was von Hand getan wird.</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>{0} wegnehmen</translation>
    </message>
    <message>
        <source>Swap with {0}</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Mit {0} tauschen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>{0} gehört zu „{1}“.</translation>
    </message>
    <message>
        <source>” and “</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>“ und „</translation>
    </message>
    <message>
        <source>“{0}” has keys of this command and has to be reset as well.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>„{0}“ hat Tasten dieses Befehls und muss auch zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Reset together</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Zusammen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Measure alignment</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Ausrichtung messen</translation>
    </message>
    <message>
        <source>Where {1} lies on {0}.</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Wo {1} auf {0} liegt.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>x, px</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>x, px</translation>
    </message>
    <message>
        <source>y, px</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>y, px</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Downsample</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Verkleinerung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Fields, in level-0 pixels of the original; a click goes there</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Felder, in Ebene-0-Pixeln des Originals; ein Klick führt hin</translation>
    </message>
    <message>
        <source>Left at every level, in its pixels</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Rest auf jeder Ebene, in ihren Pixeln</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Not measured: {0}</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Nicht gemessen: {0}</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Metadata of {0}</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Metadaten von {0}</translation>
    </message>
    <message>
        <source>What you state</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Was Sie angeben</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Table for all slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabelle für alle Präparate</translation>
    </message>
    <message>
        <source>Reading the lists of coded values</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Listen der kodierten Werte werden gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use for all {0} slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Für alle {0} Präparate verwenden</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Open a metadata profile</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Metadatenprofil öffnen</translation>
    </message>
    <message>
        <source>Save the metadata profile</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Metadatenprofil speichern</translation>
    </message>
    <message>
        <source>Save a table to be filled</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabelle zum Ausfüllen speichern</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabellen (*{0})</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use a table of metadata</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabelle mit Metadaten verwenden</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>;;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Metadata profiles (*{0})</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Metadatenprofile (*{0})</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>What you stated is not used yet. Esc again drops it.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Was Sie angegeben haben, wird noch nicht verwendet. Noch einmal Esc verwirft es.</translation>
    </message>
    <message>
        <source>Use for 1 slide</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Für 1 Präparat verwenden</translation>
    </message>
    <message>
        <source>Use for {0} slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Für {0} Präparate verwenden</translation>
    </message>
    <message>
        <source>Use the table</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Tabelle verwenden</translation>
    </message>
    <message>
        <source>Use for this slide</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>Für dieses Präparat verwenden</translation>
    </message>
    <message>
        <source>{0} fields cannot be written as they are: show the first</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>{0} Felder lassen sich so nicht schreiben: das erste zeigen</translation>
    </message>
    <message>
        <source>1 field cannot be written as it is: show it</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>1 Feld lässt sich so nicht schreiben: zeigen</translation>
    </message>
    <message>
        <source>“Use for all” would give all {0} slides the same: {1}.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation>„Für alle verwenden“ gäbe allen {0} Präparaten dasselbe: {1}.</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>Patient</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Stain</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Färbung</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Behälter</translation>
    </message>
    <message>
        <source>Equipment</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Optical path</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Strahlengang</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Klinische Studie</translation>
    </message>
    <message>
        <source>Specimen {0}</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Probe {0}</translation>
    </message>
    <message>
        <source>Specimen</source>
        <extracomment>dialogs/metadata/draft.py</extracomment>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>such as {0}</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation>wie {0}</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Not stated</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>CodedEditor</name>
    <message>
        <source>Choose or type</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation>Auswählen oder eingeben</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Start from</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Choose a kind of slide</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Art des Präparats auswählen</translation>
    </message>
    <message>
        <source>Clear all fields</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Alle Felder leeren</translation>
    </message>
    <message>
        <source>Open profile…</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Profil öffnen…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Profil speichern…</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>{0}, {1} stated</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>{0}, {1} angegeben</translation>
    </message>
    <message>
        <source>{0}, something is wrong</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation>{0}, etwas stimmt nicht</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Show names</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Werte zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>Leave out what identifies</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Weglassen, was identifiziert</translation>
    </message>
    <message>
        <source>The switches as DICOM's confidentiality profile (PS3.15 E) would have them</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Die Schalter so, wie es das Vertraulichkeitsprofil von DICOM (PS3.15 E) verlangt</translation>
    </message>
    <message>
        <source>Reading what {0} says of itself</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Es wird gelesen, was {0} über sich angibt</translation>
    </message>
    <message>
        <source>{0} says nothing of itself</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>{0} gibt nichts über sich an</translation>
    </message>
    <message>
        <source>The files of its conversion will state what stands on the other page, and nothing else.</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Die Dateien seiner Konvertierung werden angeben, was auf der anderen Seite steht, und sonst nichts.</translation>
    </message>
    <message>
        <source>DICOM attribute</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>DICOM-Attribut</translation>
    </message>
    <message>
        <source>In the files</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>What the slide says</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Was das Präparat angibt</translation>
    </message>
    <message>
        <source>Pictures, chosen among the settings of the conversion</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Bilder, ausgewählt bei den Einstellungen der Konvertierung</translation>
    </message>
    <message>
        <source>Stay with the slide whatever is chosen: they may name a patient</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Bleiben beim Präparat, was auch gewählt wird: Sie können Patienten nennen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Zusammen mit: {0}</translation>
    </message>
    <message>
        <source>Stated anew</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Neu angegeben</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>weggelassen: {0}</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>nichts wird weggelassen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Written into the files: {0}; {1}.</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>In die Dateien geschrieben: {0}; {1}.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>DICOM: {0}</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation>DICOM: {0}</translation>
    </message>
    <message>
        <source>Usually stated for such a slide</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation>Für ein solches Präparat üblicherweise angegeben</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation>{0} schreiben</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Add a specimen</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation>Probe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this specimen</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation>Diese Probe entfernen</translation>
    </message>
</context>
<context>
    <name>SlideMetadata</name>
    <message>
        <source>Nothing stated</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <source>1 field</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>Patient {0}, {1}</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation>Patient {0}, {1}</translation>
    </message>
    <message>
        <source>Patient's name</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation>Name des Patienten</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Without the table</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Ohne die Tabelle</translation>
    </message>
    <message>
        <source>Another table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Andere Tabelle…</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>The files state</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Die Dateien geben an</translation>
    </message>
    <message>
        <source>Which slide gets which row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Welches Präparat welche Zeile bekommt</translation>
    </message>
    <message>
        <source>A table gives each slide values of its own</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Eine Tabelle gibt jedem Präparat eigene Werte</translation>
    </message>
    <message>
        <source>A CSV with a row for each slide: the column “file” names it, the others are called patient.name, specimen.identifier and so on, or PatientID and as DICOM has it.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Eine CSV mit einer Zeile für jedes Präparat: Die Spalte „file“ nennt es, die anderen heißen patient.name, specimen.identifier und so weiter, oder PatientID und wie es DICOM kennt.</translation>
    </message>
    <message>
        <source>Use a table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Tabelle verwenden…</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Leere Tabelle speichern…</translation>
    </message>
    <message>
        <source>A field on the first page cannot be written as it is</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Ein Feld auf der ersten Seite lässt sich so nicht schreiben</translation>
    </message>
    <message>
        <source>The table is laid over that page once it is put right.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Die Tabelle wird über diese Seite gelegt, sobald das berichtigt ist.</translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>No row: it keeps what it had</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Keine Zeile: Es behält, was es hatte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>None of the slides that wait: not used</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Keines der wartenden Präparate: nicht verwendet</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} slides have a row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>{0}: {1} von {2} Präparaten haben eine Zeile</translation>
    </message>
    <message>
        <source>1 row is of no slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>1 Zeile gehört zu keinem Präparat</translation>
    </message>
    <message>
        <source>{0} rows are of no slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>{0} Zeilen gehören zu keinem Präparat</translation>
    </message>
    <message>
        <source>Where a row leaves it empty, all slides get what the first page states: {0}.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation>Wo eine Zeile es leer lässt, bekommen alle Präparate, was die erste Seite angibt: {0}.</translation>
    </message>
</context>
<context>
    <name>NameBookmarkDialog</name>
    <message>
        <source>Name of the bookmark</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>OpenPairDialog</name>
    <message>
        <source>Open a pair</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Choose files or folders, or drop them here. Slides are opened to read only.</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Wählen Sie Dateien oder Ordner aus oder legen Sie sie hier ab. Präparate werden nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Slide as it was scanned</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Präparat, wie es gescannt wurde</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap original and conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Original und Konvertierung tauschen</translation>
    </message>
    <message>
        <source>Add a conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Konvertierung hinzufügen</translation>
    </message>
    <message>
        <source>Compare up to three conversions</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Bis zu drei Konvertierungen vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Its conversion; may stay empty</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Seine Konvertierung; darf leer bleiben</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Conversion {0}</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Konvertierung {0}</translation>
    </message>
    <message>
        <source>No more than four slides. Left out: {0}</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation>Höchstens vier Präparate. Ausgelassen: {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used now.</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>„{0}“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Enter runs, arrows choose, Esc closes</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation>Eingabetaste führt aus, Pfeile wählen, Esc schließt</translation>
    </message>
</context>
<context>
    <name>PathCheck</name>
    <message>
        <source>“{0}” does not exist.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>„{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder “{0}” is not beside “{1}”; copy both.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>Der Ordner „{0}“ liegt nicht neben „{1}“; kopieren Sie beide.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” holds no slide and no picture.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>„{0}“ enthält kein Präparat und kein Bild.</translation>
    </message>
    <message>
        <source>“{0}” is no slide and no picture.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>„{0}“ ist kein Präparat und kein Bild.</translation>
    </message>
    <message>
        <source>“{0}” is an empty folder.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>„{0}“ ist ein leerer Ordner.</translation>
    </message>
    <message>
        <source>This is the data folder of “{0}”, which will be opened.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation>Dies ist der Datenordner von „{0}“, das geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>File…</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Remove this conversion</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation>Diese Konvertierung entfernen</translation>
    </message>
</context>
<context>
    <name>PyramidTable</name>
    <message>
        <source>Level</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Größe, px</translation>
    </message>
    <message>
        <source>Downsample</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Verkleinerung</translation>
    </message>
    <message>
        <source>µm/px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>µm/px</translation>
    </message>
    <message>
        <source>Tile, px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Kachel, px</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Paar mit</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>– not stated by the slide or its reader</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>– weder vom Präparat noch vom Lesemodul angegeben</translation>
    </message>
    <message>
        <source>level {0}</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Ebene {0}</translation>
    </message>
    <message>
        <source>Not stated by the slide or its reader</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Weder vom Präparat noch vom Lesemodul angegeben</translation>
    </message>
</context>
<context>
    <name>PyramidDialog</name>
    <message>
        <source>Stored levels</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Gespeicherte Ebenen</translation>
    </message>
    <message>
        <source>Levels in the same row show the same scale and can be forced on all sides.</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Ebenen in derselben Zeile haben denselben Maßstab und lassen sich auf allen Seiten erzwingen.</translation>
    </message>
    <message>
        <source>CONVERTED</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>KONVERTIERT</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ResultChooser</name>
    <message>
        <source>Open the result of a comparison</source>
        <extracomment>dialogs/result_chooser.py</extracomment>
        <translation>Ergebnis eines Vergleichs öffnen</translation>
    </message>
    <message>
        <source>Results of comparisons ({0})</source>
        <extracomment>dialogs/result_chooser.py</extracomment>
        <translation>Ergebnisse von Vergleichen ({0})</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop</source>
        <extracomment>dialogs/stop_question.py</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>TilePairsDialog</name>
    <message>
        <source>Export pairs of tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Kachelpaare exportieren</translation>
    </message>
    <message>
        <source>Cuts the same places out of both slides, as PNG, with a table of their SSIM on exactly those pixels.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Schneidet dieselben Stellen aus beiden Präparaten aus, als PNG, mit einer Tabelle ihrer SSIM auf genau diesen Pixeln.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Pixel je Seite</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>µm/px</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>µm/px</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Mikrometer je Pixel</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Derselbe Startwert lost dieselben Kacheln aus</translation>
    </message>
    <message>
        <source>Choose annotations…</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Annotationen auswählen…</translation>
    </message>
    <message>
        <source>Pixels of the file are counted from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Pixel der Datei zählen ab</translation>
    </message>
    <message>
        <source>the slide's corner</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>der Ecke des Präparats</translation>
    </message>
    <message>
        <source>the scanned part (QuPath since 0.7)</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>dem gescannten Teil (QuPath seit 0.7)</translation>
    </message>
    <message>
        <source>All tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Alles Gewebe</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose folder and save</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Ordner wählen und speichern</translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Tile</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Tiles from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Kacheln aus</translation>
    </message>
    <message>
        <source>from the whole slide</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>aus dem ganzen Präparat</translation>
    </message>
    <message>
        <source>of each class</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>jeder Klasse</translation>
    </message>
    <message>
        <source>Annotations by class</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Annotationen nach Klasse</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>all tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>alles Gewebe</translation>
    </message>
    <message>
        <source>Folder for the tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Ordner für die Kacheln</translation>
    </message>
    <message>
        <source>Looking for tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Gewebe wird gesucht</translation>
    </message>
    <message>
        <source>{0} files are there already, among them “{1}”.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>{0} Dateien sind schon da, darunter „{1}“.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The tiles were not written to {0}: {1}. Choose another folder.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation>Die Kacheln wurden nicht nach {0} geschrieben: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>UnsavedShapes</name>
    <message>
        <source>Save that no shape is left?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Speichern, dass keine Form übrig ist?</translation>
    </message>
    <message>
        <source>Save the shape of the redaction?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Form der Schwärzung speichern?</translation>
    </message>
    <message>
        <source>Save the {0} shapes of the redaction?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Die {0} Formen der Schwärzung speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is drawn on {0} was changed since it was saved: the changes are lost when the slide is closed.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Was auf {0} eingezeichnet ist, wurde seit dem Speichern geändert: Die Änderungen gehen verloren, wenn das Präparat geschlossen wird.</translation>
    </message>
    <message>
        <source>The shape on {0} was never saved: it is lost when the slide is closed.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Die Form auf {0} wurde nie gespeichert: Sie geht verloren, wenn das Präparat geschlossen wird.</translation>
    </message>
    <message>
        <source>The shapes on {0} were never saved: they are lost when the slide is closed.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>Die Formen auf {0} wurden nie gespeichert: Sie gehen verloren, wenn das Präparat geschlossen wird.</translation>
    </message>
    <message>
        <source>{0} is to be opened.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation>{0} soll geöffnet werden.</translation>
    </message>
    <message>
        <source>They were changed since they were saved. What is not saved is lost when the slide is closed.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="vanished">Sie wurden seit dem Speichern geändert. Was nicht gespeichert ist, geht verloren, wenn das Präparat geschlossen wird.</translation>
    </message>
</context>
</TS>
