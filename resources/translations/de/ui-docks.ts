<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttributionPanel</name>
    <message>
        <source>No field is looked at</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Kein Feld wird angesehen</translation>
    </message>
    <message>
        <source>Step to a field with N, or click one in their list.</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Gehen Sie mit N zu einem Feld, oder klicken Sie eines in der Liste an.</translation>
    </message>
    <message>
        <source>Field {0}</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <source>Measuring why it differs.</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Es wird gemessen, warum es verschieden ist.</translation>
    </message>
    <message>
        <source>Not known why field {0} differs</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Nicht bekannt, warum Feld {0} verschieden ist</translation>
    </message>
    <message>
        <source>Field {0}, level {1}</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation>Feld {0}, Ebene {1}</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>Brightness</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All panes</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>Colour profiles (ICC)</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Farbprofile (ICC)</translation>
    </message>
    <message>
        <source>Pixel values, differences and all other numbers are of the stored pixels.</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Pixelwerte, Differenzen und alle anderen Zahlen gelten für die gespeicherten Pixel.</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>As stored</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>No profile</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation>Kein Profil</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>Seen at {0}</source>
        <extracomment>docks/coverage_legend.py</extracomment>
        <translation>Gesehen bei {0}</translation>
    </message>
</context>
<context>
    <name>DistributionPage</name>
    <message>
        <source>Level of the histogram</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Ebene des Histogramms</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Count on a logarithmic scale</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Anzahl auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No plots: {0}</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Keine Diagramme: {0}</translation>
    </message>
    <message>
        <source>No tile has been compared yet.</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation>Noch keine Kachel wurde verglichen.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="vanished">Wird geladen …</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close {0}</source>
        <extracomment>docks/dock_area.py</extracomment>
        <translation>{0} schließen</translation>
    </message>
</context>
<context>
    <name>FieldMapSection</name>
    <message>
        <source>Map</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show what the comparison found: always {0} % opaque, over the slide in grey</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Zeigen, was der Vergleich fand: immer zu {0} % deckend, über dem Präparat in Grau</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Mean of every small square: SSIM, or |converted − original| in grey levels</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Mittel jedes kleinen Quadrats: SSIM, oder |konvertiert − original| in Graustufen</translation>
    </message>
    <message>
        <source>COMPARED</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>VERGLICHEN</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Scanned, no SSIM</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Gescannt, keine SSIM</translation>
    </message>
    <message>
        <source>Scanned, not compared</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Gescannt, nicht verglichen</translation>
    </message>
    <message>
        <source>Not compared yet or at all, or at the rim of the scan, where the window of SSIM does not fit</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation>Noch nicht oder gar nicht verglichen, oder am Rand des Scans, wo das Fenster der SSIM nicht passt</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>SSIM</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>SSIM of tissue</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>SSIM des Gewebes</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>Mittlere Differenz</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>Größte Differenz</translation>
    </message>
    <message>
        <source>Colour ΔE, 95 %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>Farbe ΔE, 95 %</translation>
    </message>
    <message>
        <source>{0}, {1} mm</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>{0}, {1} mm</translation>
    </message>
    <message>
        <source>{0}, {1} px</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>{0}, {1} px</translation>
    </message>
    <message>
        <source>L{0}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>E{0}</translation>
    </message>
    <message>
        <source>, {0} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>, {0} Kacheln</translation>
    </message>
    <message>
        <source>, seam {0} %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>, Naht {0} %</translation>
    </message>
    <message>
        <source>, tissue {0} %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>, Gewebe {0} %</translation>
    </message>
    <message>
        <source>worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>schlechtestes nach {0}, Nummer {1}</translation>
    </message>
    <message>
        <source>drawn from the tissue with seed {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>aus dem Gewebe ausgelost mit Startwert {0}, Nummer {1}</translation>
    </message>
    <message>
        <source>at an edge of tissue, worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>an einem Geweberand, schlechtestes nach {0}, Nummer {1}</translation>
    </message>
    <message>
        <source>at a seam in tissue, worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>an einer Naht im Gewebe, schlechtestes nach {0}, Nummer {1}</translation>
    </message>
    <message>
        <source>Field {0}: {1} {2}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>Feld {0}: {1} {2}</translation>
    </message>
    <message>
        <source>of its worst tile, {0} of all {1} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>der schlechtesten Kachel, {0} aller {1} Kacheln</translation>
    </message>
    <message>
        <source>of a fault of {0} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>eines Fehlers von {0} Kacheln</translation>
    </message>
    <message>
        <source>{0} of level {1} ({2}×) at {3}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>{0} der Ebene {1} ({2}×) bei {3}</translation>
    </message>
    <message>
        <source>{0} % tissue</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>{0} % Gewebe</translation>
    </message>
    <message>
        <source>{0} % in the seam zone</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation>{0} % im Nahtbereich</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Worst</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Schlechte</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Seam</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Naht</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same fields</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Derselbe Startwert lost dieselben Felder aus</translation>
    </message>
    <message>
        <source>Check with scikit-image</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Mit scikit-image prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>How many fields are listed</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Wie viele Felder in der Liste stehen</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Ganzes Präparat vergleichen</translation>
    </message>
    <message>
        <source>So far: {0} of {1} rows of tiles.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Bisher: {0} von {1} Kachelreihen.</translation>
    </message>
    <message>
        <source>level {0} ({1}×)</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Ebene {0} ({1}×)</translation>
    </message>
    <message>
        <source>Not stored in the conversion: {0}.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Nicht in der Konvertierung gespeichert: {0}.</translation>
    </message>
    <message>
        <source>There are no more than {0}.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation>Mehr als {0} gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>RGB</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Count on a logarithmic scale</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Anzahl auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all counts with their origin</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Alle Anzahlen mit ihrer Herkunft kopieren</translation>
    </message>
    <message>
        <source>No histograms: {0}</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Keine Histogramme: {0}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loading …</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="vanished">Wird geladen …</translation>
    </message>
</context>
<context>
    <name>HistogramPlots</name>
    <message>
        <source>Value: original broken line, converted full line</source>
        <extracomment>docks/histogram_plots.py</extracomment>
        <translation>Wert: Original gestrichelt, konvertiert durchgezogen</translation>
    </message>
    <message>
        <source>Converted − original</source>
        <extracomment>docks/histogram_plots.py</extracomment>
        <translation>Konvertiert − original</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>mean |d| {0}   largest {1}</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation>Mittel |d| {0}   größte {1}</translation>
    </message>
    <message>
        <source>≤ {0} darker</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation>≤ {0} dunkler</translation>
    </message>
    <message>
        <source>≥ {0} brighter</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation>≥ {0} heller</translation>
    </message>
    <message>
        <source>outside the slide, or not scanned</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation>außerhalb des Präparats oder nicht gescannt</translation>
    </message>
    <message>
        <source>mean {0}   min {1}   max {2}</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation>Mittel {0}   min {1}   max {2}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Luma</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Luma</translation>
    </message>
    <message>
        <source>RGB</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Point at a pixel.</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Zeigen Sie auf ein Pixel.</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Nicht gelesen: {0}</translation>
    </message>
    <message>
        <source>Converted</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>{0} − original</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>{0} − Original</translation>
    </message>
    <message>
        <source>Read with {0}</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation>Gelesen mit {0}</translation>
    </message>
</context>
<context>
    <name>LabelPictures</name>
    <message>
        <source>Labels may show a name.</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation>Etiketten können einen Namen zeigen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stores neither label nor macro.</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation>Enthält weder Etikett noch Übersichtsbild.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="vanished">Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>Leave out what is as it should be</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Weglassen, was ist, wie es sein soll</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Nur Verschiedenes</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Werte zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>Converted</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Converted {0}</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Konvertiert {0}</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Entsprechung</translation>
    </message>
    <message>
        <source>Correspondence {0}</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Entsprechung {0}</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Namen und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Open a slide to see what it says of itself.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Öffnen Sie ein Präparat, um zu sehen, was es über sich angibt.</translation>
    </message>
    <message>
        <source>The conversion is being aligned with its original.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Die Konvertierung wird an ihrem Original ausgerichtet.</translation>
    </message>
    <message>
        <source>Reading what the slides say of themselves.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Es wird gelesen, was die Präparate über sich angeben.</translation>
    </message>
    <message>
        <source>{0} of {1} differ</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>{0} von {1} anders</translation>
    </message>
    <message>
        <source>The file says nothing of itself beside its pixels.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Die Datei gibt neben ihren Pixeln nichts über sich an.</translation>
    </message>
    <message>
        <source>{0} values</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>{0} Werte</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Nichts ist verschieden.</translation>
    </message>
    <message>
        <source>Nothing holds “{0}”.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Nichts enthält „{0}“.</translation>
    </message>
</context>
<context>
    <name>NavigatorMap</name>
    <message>
        <source>The whole slide, with what the panes show</source>
        <extracomment>docks/navigator_map.py</extracomment>
        <translation>Das ganze Präparat, mit dem, was die Ansichten zeigen</translation>
    </message>
</context>
<context>
    <name>NavigatorPanel</name>
    <message>
        <source>Coverage</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Tint what was looked at</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Angesehenes einfärben</translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Angesehenes vergessen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Label and macro</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Etikett und Übersicht</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>LOOKED AT</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>Opening the slides…</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Präparate werden geöffnet…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>Of the area that all slides scanned</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Von der Fläche, die alle Präparate gescannt haben</translation>
    </message>
    <message>
        <source>Of the scanned area</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>Von der gescannten Fläche</translation>
    </message>
    <message>
        <source>{0}; a view counts once it stood still and sharp for {1} s.</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>{0}; eine Ansicht zählt, sobald sie {1} s still und scharf stand.</translation>
    </message>
    <message>
        <source>Opening the slides …</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="vanished">Präparate werden geöffnet …</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="vanished">{0} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <source>Converted</source>
        <extracomment>docks/pair_details.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/pair_details.py</extracomment>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Carried over</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Invented</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Converted</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What should correspond</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Was einander entsprechen sollte</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy value of the original</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Wert des Originals kopieren</translation>
    </message>
    <message>
        <source>Copy value of the conversion</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation>Wert der Konvertierung kopieren</translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>Pictures beside the slide: left out of exports unless chosen</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>Bilder neben dem Präparat: werden nur exportiert, wenn ausgewählt</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Draw on it</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>Darauf zeichnen</translation>
    </message>
    <message>
        <source>Draw on {0}</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>Auf {0} zeichnen</translation>
    </message>
    <message>
        <source>Show it in a window of its own. It may show a name.</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>In einem eigenen Fenster zeigen. Es kann einen Namen zeigen.</translation>
    </message>
    <message>
        <source>1 shape</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>1 Form</translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>{0} Formen</translation>
    </message>
    <message>
        <source>No shapes</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>Keine Formen</translation>
    </message>
    <message>
        <source>{0} without a reason</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>{0} ohne Grund</translation>
    </message>
    <message>
        <source>not among the pictures of this slide</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation>nicht unter den Bildern dieses Präparats</translation>
    </message>
</context>
<context>
    <name>PixelTable</name>
    <message>
        <source>Difference</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>the original</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>das Original</translation>
    </message>
    <message>
        <source>conversion {0}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>Konvertierung {0}</translation>
    </message>
    <message>
        <source>the conversion</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>die Konvertierung</translation>
    </message>
    <message>
        <source>Level {0} of {1}, pixel {2}, {3}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>Ebene {0} von {1}, Pixel {2}, {3}</translation>
    </message>
    <message>
        <source>{0}: level-0 pixel {1}, {2}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation>{0}: Ebene-0-Pixel {1}, {2}</translation>
    </message>
</context>
<context>
    <name>RedactionList</name>
    <message>
        <source>Shapes</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>RedactionPanel</name>
    <message>
        <source>Nothing is drawn yet. Draw over what is to be taken away, on any pane: it shows on all of them.</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Noch ist nichts gezeichnet. Zeichnen Sie über das, was entfernt werden soll, in einer beliebigen Ansicht: Es erscheint in allen.</translation>
    </message>
    <message>
        <source>{0} px of level 0</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>{0} px der Ebene 0</translation>
    </message>
    <message>
        <source>Outside the slide: nothing is hidden</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Außerhalb des Präparats: Nichts wird verdeckt</translation>
    </message>
    <message>
        <source>Width of the pen in pixels of level 0</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Breite des Stifts in Pixeln der Ebene 0</translation>
    </message>
    <message>
        <source>The slide itself is not changed. Export writes files without what is drawn: whole blocks are hidden at every level, with at least 16 pixels around it at level 0, more at coarser levels.</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Das Präparat selbst wird nicht verändert. Der Export schreibt Dateien ohne das Übermalte: Auf jeder Ebene werden ganze Blöcke verdeckt, mit mindestens 16 Pixeln Rand auf Ebene 0, mehr auf gröberen Ebenen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open shapes as GeoJSON, also those of QuPath</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Formen als GeoJSON öffnen, auch die von QuPath</translation>
    </message>
    <message>
        <source>Save GeoJSON</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>GeoJSON speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As exported</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>1 shape has no reason</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>1 Form hat keinen Grund</translation>
    </message>
    <message>
        <source>{0} shapes have no reason</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>{0} Formen haben keinen Grund</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved in {0}</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation>gespeichert in {0}</translation>
    </message>
    <message>
        <source>Open …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="vanished">Öffnen …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="vanished">Speichern als …</translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="vanished">Exportieren …</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Conversion</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>The original's stored level.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Die gespeicherte Ebene des Originals.</translation>
    </message>
    <message>
        <source>Pixel size of the conversion's level, as it states itself; else how much smaller than level 0.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Pixelgröße der Ebene der Konvertierung, wie sie sie angibt; sonst, wie viel kleiner sie ist als Ebene 0.</translation>
    </message>
    <message>
        <source>Which conversion of the original.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Welche Konvertierung des Originals.</translation>
    </message>
    <message>
        <source>{0}, so far</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>{0}, bisher</translation>
    </message>
    <message>
        <source>So far: this level is not done.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation>Bisher: Diese Ebene ist nicht fertig.</translation>
    </message>
</context>
<context>
    <name>ShapeEditor</name>
    <message>
        <source> px</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>{0} px wide, {1}</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation>{0} px breit, {1}</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Name</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>VR</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>TagView</name>
    <message>
        <source>What the slide says of itself</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation>Was das Präparat über sich angibt</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation>Name und Wert kopieren</translation>
    </message>
</context>
<context>
    <name>TilePlots</name>
    <message>
        <source>tiles</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>tissue tiles</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation>Gewebekacheln</translation>
    </message>
    <message>
        <source>{0} of {1}, how many</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation>{0} von {1}, Anzahl</translation>
    </message>
    <message>
        <source>Box: middle half, line: median, whiskers: 1 to 99 %, ◆ mean, ○ worst</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation>Kasten: mittlere Hälfte, Linie: Median, Antennen: 1 bis 99 %, ◆ Mittel, ○ schlechteste</translation>
    </message>
    <message>
        <source>{0}; by µm/px</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation>{0}; nach µm/px</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Conversion</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>x, px</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>x, px</translation>
    </message>
    <message>
        <source>y, px</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>y, px</translation>
    </message>
    <message>
        <source>Tiles that were not compared</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>Kacheln, die nicht verglichen wurden</translation>
    </message>
    <message>
        <source>{0} tiles cannot be read and are not in the figures; positions are level-0 pixels of the original.</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>{0} Kacheln sind nicht lesbar und nicht in den Zahlen; Positionen sind Ebene-0-Pixel des Originals.</translation>
    </message>
    <message>
        <source>{0} The first {1}:</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation>{0} Die ersten {1}:</translation>
    </message>
</context>
<context>
    <name>WholeSlidePanel</name>
    <message>
        <source>All tiles</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Alle Kacheln</translation>
    </message>
    <message>
        <source>Tissue tiles</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Gewebekacheln</translation>
    </message>
    <message>
        <source>Which tiles median, SD, percentiles, worst tile and plots are about</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Für welche Kacheln Median, SD, Perzentile, schlechteste Kachel und Diagramme gelten</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Ganzes Präparat vergleichen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a result that was saved</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Ein gespeichertes Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the result, whole or not</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Das Ergebnis speichern, vollständig oder nicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all figures with their origin</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Alle Zahlen mit ihrer Herkunft kopieren</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>The first figures come when the first row of tiles has been compared.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Die ersten Zahlen kommen, wenn die erste Kachelreihe verglichen ist.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>SSIM and differences of every tile, at the levels that you choose. The panes can be used meanwhile.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>SSIM und Differenzen jeder Kachel, auf den Ebenen, die Sie wählen. Die Ansichten bleiben dabei benutzbar.</translation>
    </message>
    <message>
        <source>Open a result</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Not read ({0})</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Nicht gelesen ({0})</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Not all was compared: the figures are about what has been.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Nicht alles wurde verglichen: Die Zahlen gelten für das Verglichene.</translation>
    </message>
    <message>
        <source>Not all was compared ({0}): the figures are about what has been.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>Nicht alles wurde verglichen ({0}): Die Zahlen gelten für das Verglichene.</translation>
    </message>
    <message>
        <source>{0} {1}, so it cannot be gone on with.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation>{0} {1}, daher lässt es sich nicht fortsetzen.</translation>
    </message>
</context>
</TS>
