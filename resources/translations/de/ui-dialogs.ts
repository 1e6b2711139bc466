<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Verislide {0}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares whole slide images with their conversions. For research; not a medical device.</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM: looking which code is used …</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM is worked out by: {0}</source>
        <extracomment>dialogs/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, {0}</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, {0}</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <extracomment>dialogs/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseSeriesDialog</name>
    <message>
        <source>Choose a series</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds {0} DICOM series.</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>dialogs/choose_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Slides and pictures</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIRAX</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides of other makers</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG and JPEG</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a slide</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of DICOM files</source>
        <extracomment>dialogs/choosers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWholeDialog</name>
    <message>
        <source>Compare the whole slide</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile by tile, on the stored pixels of the conversion. Panes can be used meanwhile.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both conversions</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform window of 7 × 7, the default of scikit-image</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian window of 11 × 11, as in Wang et al. 2004</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of the luma alone, not of red, green and blue</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored, and aligned</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} tissue tiles of every level, drawn by lot</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all tiles: about ten times as long</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour difference ΔE (CIEDE2000): a little longer</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMSD, edges that change: a little longer</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS-SSIM, on five scales: about twice as long</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of every level, and SSIM as stored and aligned</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also measured, beside SSIM and exact differences</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} levels</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0}, {1}</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (on screen)</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides store no level of the same scale: nothing can be compared.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} are read of each slide.</source>
        <extracomment>dialogs/compare_whole.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slide says of itself</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values and pictures that may name a patient</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>unknown</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} px, {2} levels</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned part</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} × {1:.0f} px from ({2:.0f}, {3:.0f})</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin on the glass</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes, stored, not applied</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCheckDialog</name>
    <message>
        <source>Field {0}, checked with scikit-image</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-image</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both numbers</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: {0}</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same number, within {0}</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are not the same</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-image {0}: {1}, on pixels read anew.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are pixels that both slides scanned and whose windows lie inside the common area.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: {0}.</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as stored</source>
        <extracomment>dialogs/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Export figure</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files (*.{1})</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figure</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is there already: choose another name.</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{0}”</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not written to {1}: {2}. Choose another folder.</source>
        <extracomment>dialogs/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureChoices</name>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored pixel is</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in each view</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {0} px</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of fields</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for rows (a, b, c)</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, a row each</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as in the window</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns only</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}×)</source>
        <extracomment>dialogs/figure_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>dialogs/figure_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} mm, {2} × {3} px</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; turned views are shown unturned, pixel by pixel</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure: {0}</source>
        <extracomment>dialogs/figure_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source> It states no pixel size, so there are no millimetres.</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position counts from the top left corner of {0}.</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>dialogs/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose a command, then press the key that it is to have as well.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all commands</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept for what is done by hand.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with {0}</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>” and “</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has keys of this command and has to be reset as well.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset together</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Measure alignment</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {1} lies on {0}.</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, px</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, px</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downsample</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, in level-0 pixels of the original; a click goes there</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at every level, in its pixels</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {0}</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dialogs/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Metadata of {0}</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you state</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for all slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists of coded values</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for all {0} slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a metadata profile</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the metadata profile</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a table to be filled</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a table of metadata</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata profiles (*{0})</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you stated is not used yet. Esc again drops it.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for 1 slide</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for {0} slides</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the table</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this slide</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields cannot be written as they are: show the first</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field cannot be written as it is: show it</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Use for all” would give all {0} slides the same: {1}.</source>
        <extracomment>dialogs/metadata/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>such as {0}</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Not stated</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodedEditor</name>
    <message>
        <source>Choose or type</source>
        <extracomment>dialogs/metadata/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Start from</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of slide</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all fields</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open profile…</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile…</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} stated</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, something is wrong</source>
        <extracomment>dialogs/metadata/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Show names</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values that may name a patient</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what identifies</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switches as DICOM's confidentiality profile (PS3.15 E) would have them</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what {0} says of itself</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says nothing of itself</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of its conversion will state what stands on the other page, and nothing else.</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM attribute</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the files</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slide says</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, chosen among the settings of the conversion</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the slide whatever is chosen: they may name a patient</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated anew</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the files: {0}; {1}.</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>dialogs/metadata/privacy_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>DICOM: {0}</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually stated for such a slide</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Add a specimen</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this specimen</source>
        <extracomment>dialogs/metadata/section_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideMetadata</name>
    <message>
        <source>Nothing stated</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0}, {1}</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient's name</source>
        <extracomment>dialogs/metadata/slide_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Without the table</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files state</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slide gets which row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table gives each slide values of its own</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV with a row for each slide: the column “file” names it, the others are called patient.name, specimen.identifier and so on, or PatientID and as DICOM has it.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field on the first page cannot be written as it is</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is laid over that page once it is put right.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row: it keeps what it had</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the slides that wait: not used</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} slides have a row</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is of no slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are of no slide</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a row leaves it empty, all slides get what the first page states: {0}.</source>
        <extracomment>dialogs/metadata/table_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBookmarkDialog</name>
    <message>
        <source>Name of the bookmark</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>dialogs/name_bookmark.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPairDialog</name>
    <message>
        <source>Open a pair</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files or folders, or drop them here. Slides are opened to read only.</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide as it was scanned</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap original and conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare up to three conversions</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversion; may stay empty</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion {0}</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than four slides. Left out: {0}</source>
        <extracomment>dialogs/open_pair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be used now.</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs, arrows choose, Esc closes</source>
        <extracomment>dialogs/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathCheck</name>
    <message>
        <source>“{0}” does not exist.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” is not beside “{1}”; copy both.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no slide and no picture.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no slide and no picture.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is an empty folder.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the data folder of “{0}”, which will be opened.</source>
        <extracomment>dialogs/path_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>File…</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this conversion</source>
        <extracomment>dialogs/path_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PyramidTable</name>
    <message>
        <source>Level</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downsample</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µm/px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile, px</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs with</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not stated by the slide or its reader</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated by the slide or its reader</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PyramidDialog</name>
    <message>
        <source>Stored levels</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels in the same row show the same scale and can be forced on all sides.</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONVERTED</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>dialogs/pyramids.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultChooser</name>
    <message>
        <source>Open the result of a comparison</source>
        <extracomment>dialogs/result_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of comparisons ({0})</source>
        <extracomment>dialogs/result_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <extracomment>dialogs/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop</source>
        <extracomment>dialogs/stop_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilePairsDialog</name>
    <message>
        <source>Export pairs of tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the same places out of both slides, as PNG, with a table of their SSIM on exactly those pixels.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µm/px</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose annotations…</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the file are counted from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slide's corner</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scanned part (QuPath since 0.7)</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder and save</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles from</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the whole slide</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each class</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations by class</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the tiles</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tissue</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files are there already, among them “{1}”.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles were not written to {0}: {1}. Choose another folder.</source>
        <extracomment>dialogs/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedShapes</name>
    <message>
        <source>Save that no shape is left?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shape of the redaction?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the {0} shapes of the redaction?</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were changed since they were saved. What is not saved is lost when the slide is closed.</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dialogs/unsaved_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
