<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttributionPanel</name>
    <message>
        <source>No field is looked at</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to a field with N, or click one in their list.</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {0}</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring why it differs.</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known why field {0} differs</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {0}, level {1}</source>
        <extracomment>docks/attribution_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>Brightness</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panes</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profiles (ICC)</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel values, differences and all other numbers are of the stored pixels.</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <extracomment>docks/colour_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>Seen at {0}</source>
        <extracomment>docks/coverage_legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistributionPage</name>
    <message>
        <source>Level of the histogram</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count on a logarithmic scale</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plots: {0}</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile has been compared yet.</source>
        <extracomment>docks/distribution_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close {0}</source>
        <extracomment>docks/dock_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMapSection</name>
    <message>
        <source>Map</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the comparison found: always {0} % opaque, over the slide in grey</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of every small square: SSIM, or |converted − original| in grey levels</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPARED</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned, no SSIM</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned, not compared</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet or at all, or at the rim of the scan, where the window of SSIM does not fit</source>
        <extracomment>docks/field_map_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>SSIM</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of tissue</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean difference</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour ΔE, 95 %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} mm</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} px</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L{0}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, seam {0} %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, tissue {0} %</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from the tissue with seed {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an edge of tissue, worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a seam in tissue, worst by {0}, number {1}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {0}: {1} {2}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its worst tile, {0} of all {1} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a fault of {0} tiles</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of level {1} ({2}×) at {3}</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % tissue</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % in the seam zone</source>
        <extracomment>docks/field_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Worst</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seam</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same fields</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with scikit-image</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many fields are listed</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {0} of {1} rows of tiles.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} ({1}×)</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored in the conversion: {0}.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more than {0}.</source>
        <extracomment>docks/fields_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>RGB</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count on a logarithmic scale</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all counts with their origin</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No histograms: {0}</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <extracomment>docks/histogram_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramPlots</name>
    <message>
        <source>Value: original broken line, converted full line</source>
        <extracomment>docks/histogram_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted − original</source>
        <extracomment>docks/histogram_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>mean |d| {0}   largest {1}</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ {0} darker</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ {0} brighter</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the slide, or not scanned</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}   min {1}   max {2}</source>
        <extracomment>docks/inspector_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Luma</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel.</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} − original</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with {0}</source>
        <extracomment>docks/inspector_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPictures</name>
    <message>
        <source>Labels may show a name.</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores neither label nor macro.</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>docks/label_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>Leave out what is as it should be</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation>Werte zeigen, die Patienten nennen können</translation>
    </message>
    <message>
        <source>Converted</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted {0}</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence {0}</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and values</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a slide to see what it says of itself.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion is being aligned with its original.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the slides say of themselves.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} differ</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing of itself beside its pixels.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds “{0}”.</source>
        <extracomment>docks/metadata_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigatorMap</name>
    <message>
        <source>The whole slide, with what the panes show</source>
        <extracomment>docks/navigator_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigatorPanel</name>
    <message>
        <source>Coverage</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint what was looked at</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and macro</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOKED AT</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation>ANGESEHEN</translation>
    </message>
    <message>
        <source>Opening the slides …</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the area that all slides scanned</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the scanned area</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; a view counts once it stood still and sharp for {1} s.</source>
        <extracomment>docks/navigator_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <source>Converted</source>
        <extracomment>docks/pair_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/pair_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Carried over</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Converted</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should correspond</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value of the original</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value of the conversion</source>
        <extracomment>docks/pair_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>Pictures beside the slide: left out of exports unless chosen</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Draw on it</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on {0}</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in a window of its own. It may show a name.</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shape</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shapes</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without a reason</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among the pictures of this slide</source>
        <extracomment>docks/picture_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelTable</name>
    <message>
        <source>Difference</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion {0}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversion</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} of {1}, pixel {2}, {3}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: level-0 pixel {1}, {2}</source>
        <extracomment>docks/pixel_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionList</name>
    <message>
        <source>Shapes</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>docks/redaction_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionPanel</name>
    <message>
        <source>Nothing is drawn yet. Draw over what is to be taken away, on any pane: it shows on all of them.</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px of level 0</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the slide: nothing is hidden</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen in pixels of level 0</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide itself is not changed. Export writes files without what is drawn: whole blocks are hidden at every level, with at least 16 pixels around it at level 0, more at coarser levels.</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shapes as GeoJSON, also those of QuPath</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save GeoJSON</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exported</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shape has no reason</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shapes have no reason</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved in {0}</source>
        <extracomment>docks/redaction_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Conversion</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original's stored level.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size of the conversion's level, as it states itself; else how much smaller than level 0.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conversion of the original.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so far</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: this level is not done.</source>
        <extracomment>docks/result_table_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeEditor</name>
    <message>
        <source> px</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px wide, {1}</source>
        <extracomment>docks/shape_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Name</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>docks/tag_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagView</name>
    <message>
        <source>What the slide says of itself</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <extracomment>docks/tag_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilePlots</name>
    <message>
        <source>tiles</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tissue tiles</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, how many</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: middle half, line: median, whiskers: 1 to 99 %, ◆ mean, ○ worst</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; by µm/px</source>
        <extracomment>docks/tile_plots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Conversion</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, px</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, px</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that were not compared</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles cannot be read and are not in the figures; positions are level-0 pixels of the original.</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The first {1}:</source>
        <extracomment>docks/unread_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeSlidePanel</name>
    <message>
        <source>All tiles</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue tiles</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiles median, SD, percentiles, worst tile and plots are about</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result that was saved</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result, whole or not</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all figures with their origin</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first figures come when the first row of tiles has been compared.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM and differences of every tile, at the levels that you choose. The panes can be used meanwhile.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read ({0})</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was compared: the figures are about what has been.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was compared ({0}): the figures are about what has been.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, so it cannot be gone on with.</source>
        <extracomment>docks/whole_slide_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
