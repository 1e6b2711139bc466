<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/alignment/align.py</name>
    <message>
        <source>{0}, unconfirmed</source>
        <extracomment>alignment/align.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/alignment.py</name>
    <message>
        <source>not aligned</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin and orientation</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin, orientation ignored</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated origin</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated origin and orientation</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orientation that the conversion declares does not fit the pixels and is not used.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its origin counts along the rows and columns of the original, as wsidicomizer and Verislide write it; the orientation that it declares plays no part in that.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, correlation {0}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned by {0}{1}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (best candidate: {0})</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aligned: no position that the metadata give fits the pixels{0}.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} agree)</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} agrees)</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation {0}</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slides are blank there</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned by {0}{1}, {2}.</source>
        <extracomment>alignment/alignment.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/candidates.py</name>
    <message>
        <source>its manifest</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored along the diagonal</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored along the other diagonal</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIRAX bounds</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same size</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion's bounds</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, scaled {1} times</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin and orientation, original turned alike</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin and orientation, original unturned</source>
        <extracomment>alignment/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/measure.py</name>
    <message>
        <source>phase correlation at the finest level</source>
        <extracomment>alignment/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search of the whole for a shift, then phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature matching (SIFT, RANSAC), then phase correlation</source>
        <extracomment>alignment/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase correlation, feature matching (SIFT, RANSAC)</source>
        <extracomment>alignment/measure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_levels.py</name>
    <message>
        <source>Measuring what is left at downsample {0}</source>
        <extracomment>alignment/measure_levels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_result.py</name>
    <message>
        <source>not the same tissue</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the original</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of focus</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats itself</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail in one direction only</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>alignment/measure_result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/measure_search.py</name>
    <message>
        <source>Measuring fields at downsample {0}</source>
        <extracomment>alignment/measure_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/alignment/scoring.py</name>
    <message>
        <source>too few scanned pixels in common</source>
        <extracomment>alignment/scoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/csv_file.py</name>
    <message>
        <source>Its first line must name the columns: x,y,width,height for boxes, x,y for points, wkt or points for outlines; label and colour may follow.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations {0} cannot be read: {1}.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, or choose another one.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no CSV in UTF-8.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no table of annotations.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no annotation in line {1}: {2}.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no annotation: choose another file.</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are written as x y; x y; x y</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box without width or height</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no place</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no well-known text: {0}</source>
        <extracomment>comparison/annotations/csv_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/feature_stream.py</name>
    <message>
        <source>{0} is no GeoJSON of annotations: save them as GeoJSON in QuPath.</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no GeoJSON: save the annotations as GeoJSON in QuPath.</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collection without features</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features of something else</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma too many</source>
        <extracomment>comparison/annotations/feature_stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/annotations/geojson.py</name>
    <message>
        <source>{0} holds an outline that cannot be understood: {1}.</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken from {0}: {1} {2}.</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no kind of outline</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place is no pair of numbers</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of one point</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an area of fewer than three corners</source>
        <extracomment>comparison/annotations/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/bookmarks.py</name>
    <message>
        <source>Bookmark {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks {0} cannot be read: {1}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks {0} are of a newer version of Verislide and are left alone.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version: {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks are not kept, because {0} could not be read.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks cannot be written to {0}: {1}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks {0} are broken and are left as they are.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmarks of this pair are broken; the file is kept as {0}.</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bookmark: {0}</source>
        <extracomment>comparison/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/caption.py</name>
    <message>
        <source>partly drawn from coarser levels, since tiles were missing</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaged levels</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} ({1}×)</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in sRGB through its ICC profile</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, of {2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {0} mm, y {1} mm, </source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle at {0}{1}, {2} px of level 0 of {3}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnification {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} mm of glass</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned {0}°</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink, first slide shown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink, second slide shown</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curtain, line at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay, {0} % of the second slide</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on level {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the conversion at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the original at {0} %</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all slides</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of the slides exchanged</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level chosen by zoom</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored level {0}× forced on all slides</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolated where reduced</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest stored pixel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour ΔE</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours from {0} to {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, only above {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, only below {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM, {0}, {1}{2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour ΔE, {0}, {1}{2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute difference</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed difference converted − original</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each channel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest channel</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour map</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own colours</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, shown {2}×, colour map</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, shown {2}×, own colours</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verislide {0}, {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with {0}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then shown {0} away, {1}</source>
        <extracomment>comparison/caption.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/coverage_tint.py</name>
    <message>
        <source>{0}{1} to {2}{3}</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {0}{1}</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} and more</source>
        <extracomment>comparison/coverage_tint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/figure.py</name>
    <message>
        <source>No field is chosen: choose at least one.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure has {0} fields at most, not {1}: choose fewer.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not aligned with {1}: align it first.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm wide</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times enlarged</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure can be {0} to {1} {2}, not {3}.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures would have {0} million pixels, more than {1}: choose fewer dots per inch, a smaller width or fewer fields.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stores levels 0 to {1}, not {2}.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” shows the level {1}×, which {2} does not store: choose a level for all fields.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be shown: {1}</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies where not both slides were scanned: choose another place.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{0}”</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read, so there is no figure: {1}</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” shows level {1}, smaller than SSIM's window of {2} px.</source>
        <extracomment>comparison/figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/figure_layout.py</name>
    <message>
        <source>{0} and {1}</source>
        <extracomment>comparison/figure_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/figure_words.py</name>
    <message>
        <source>Row {0}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm wide at {1} dpi, {2}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour ΔE</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed difference</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, {0}×</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed difference, {0}×</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} px of level 0 of the original</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: middle at {1}{2}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each as stored</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each {0} × {1} px of the figure</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing interpolated</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels as stored, on the conversion's grid, {0}; no colour profile or tone applied</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, bar in grey levels</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {0}</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {0}, bar in grey levels</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, elsewhere the conversion</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, grey where not both slides were scanned</source>
        <extracomment>comparison/figure_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/glass_grid.py</name>
    <message>
        <source>Grid {0} px   no pixel size</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid {0} mm</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid {0} µm</source>
        <extracomment>comparison/glass_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/goto.py</name>
    <message>
        <source>{0} lies outside of the slide, which goes from 0 to {1} mm.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies outside of the slide, which goes from 0 to {1} px.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slide states no pixel size; its magnification is typed in per cent of 1:1.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification of this slide is typed as a number such as 20×.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification has to be from {0} to {1}.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <extracomment>comparison/goto.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/honesty.py</name>
    <message>
        <source>changed on disk</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel sizes</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed colours</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable colour profile</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice of a slide</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves out scanned parts of {1}: {2}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of its area, with nothing scanned left out</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cropped to the scanned part of {1}: {2}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as large as its file says: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the scanned part that its file states: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, where the alignment has it: {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In level-0 pixels of the original, counted from its upper left corner.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} px from {2}, {3}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the left</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the right</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the bottom</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} states a pixel size.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} where the original's make {1}, {2} % larger</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} where the original's make {1}, {2} % smaller</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel sizes differ: {0} states {1}.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0} stores {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stores {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As downsamples of the original; the command Stored levels shows the whole table.</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels {0} and {1}</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} µm</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} µm</source>
        <extracomment>comparison/honesty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/inspected.py</name>
    <message>
        <source>Not aligned: nothing can be compared</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged pixels are none of the slide: come closer</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide was closed.</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores no level of this scale</source>
        <extracomment>comparison/inspected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/inspected_text.py</name>
    <message>
        <source>pixel block</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel of the level</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level-0 pixel of {0}</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>comparison/inspected_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/measured.py</name>
    <message>
        <source>{0} × {1} window, kernel {2}</source>
        <extracomment>comparison/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIEDE2000, stored values taken as sRGB</source>
        <extracomment>comparison/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/measured_tiles.py</name>
    <message>
        <source>Level {0} is smaller than the window of {1} px: look at a finer one.</source>
        <extracomment>comparison/measured_tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_colour.py</name>
    <message>
        <source>never lossy</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile: colours will be shown otherwise.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC profile</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bytes.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same coding, but other tiles: they were encoded anew.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same coding and tile size: the tiles may have been copied.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles were encoded anew.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression history</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only DICOM keeps a history of compression.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the original was compressed with loss is not known.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was compressed with loss, so that no copy of it may say “never lossy”.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists {0} of {1} lossy compressions: that of the original is left out.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists {0}, as many as there were.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side was compressed with loss.</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour profile of the file</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored tiles of level 0</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as {0}</source>
        <extracomment>comparison/metadata_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_place.py</name>
    <message>
        <source>Origin on the glass</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {0}, top {1} mm</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperio's Left and Top are not counted in DICOM's slide coordinates.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides are not aligned: where the conversion should begin is not known.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from the corner of the scan</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured alignment</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × pixel size</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is where the pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0} mm from where the pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original states no direction on the glass; the conversion says that {0}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same directions.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides are not aligned: whether the picture was turned is open.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was turned as the pixels were.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion says that {0}, which is not how its pixels lie on the original.</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but its origin is counted as if rows ran along +x and columns along +y</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {0}, columns {1}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (x and y swapped)</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows run along {0} and columns along {1}</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows run along {0} and columns along {1} (x and y swapped)</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} mm</source>
        <extracomment>comparison/metadata_place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_row.py</name>
    <message>
        <source>carried over</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion says “{0}” instead.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion does not state it.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original does not state it: it was added in the conversion.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side states it.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side states it; the conversion says “{0}”.</source>
        <extracomment>comparison/metadata_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_scan.py</name>
    <message>
        <source>{0}, scanned of {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of level 0</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole scanned part, without the empty glass around it.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole original.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers neither the whole original nor exactly its scanned part.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} only in the {1} ({2})</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every level has its partner.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels without a partner: {0}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored levels</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits the size to which the picture was scaled.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides are not aligned: whether the picture was scaled as well is not known.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by {0}: every length and area that is measured is off as much.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in all {0} levels.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} levels differ, by {2} at most.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the conversion multiplies the size of level 0.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser pixel sizes</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers will show another magnification.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side uses words that are not known here.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say {0}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is {0}, the conversion says {1}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as converters write when nobody tells them otherwise.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one colour picture</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} channels of the original became {1}.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as in the original.</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: full size</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: full size, {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution of the file</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}: {1}</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 optical path</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 optical path, colour</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} optical paths</source>
        <extracomment>comparison/metadata_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/metadata_words.py</name>
    <message>
        <source>Aperio (Leica Biosystems)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventana (Roche)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner model</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aperio.ScanScope ID</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide identifier</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide name</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (maker of the format)</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original names no maker, but is of this maker's format.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is that of {0}.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is OpenSlide's name of the file format; its maker is {1}.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner software</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned on</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the dates cannot be understood.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same moment.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moment.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1970 is what software writes that knows no date.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month were exchanged.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another size: it was cropped, scaled or made anew.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same size.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words than in the original.</source>
        <extracomment>comparison/metadata_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/numbers_text.py</name>
    <message>
        <source>numbers and histograms</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, y, width, height in pixels of the level</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels compared</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles unreadable</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute difference</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR in dB</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of differing pixels</source>
        <extracomment>comparison/numbers_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/offset.py</name>
    <message>
        <source>{0}, {1} px of level 0</source>
        <extracomment>comparison/offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/overview.py</name>
    <message>
        <source>{0} was closed.</source>
        <extracomment>comparison/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/pair_pixels.py</name>
    <message>
        <source>Original interpolated onto the converted pixels</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original averaged from level {0}</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original read {0}, {1} px beside its place</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies turned or stretched and stores no level of this scale: not compared.</source>
        <extracomment>comparison/pair_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/profiled.py</name>
    <message>
        <source>no ICC</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC applied</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC not applied</source>
        <extracomment>comparison/profiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/readout.py</name>
    <message>
        <source>{0} µm/px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} µm/px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} averaged {1}:1</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}, {1} (downsample {2})</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm</source>
        <extracomment>comparison/readout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/rectangle.py</name>
    <message>
        <source>{0} × {1} px of level 0</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} × {2} mm</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} × {2} µm</source>
        <extracomment>comparison/rectangle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/ruler.py</name>
    <message>
        <source>Area {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses itself, no area</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   perimeter {1}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   no pixel size</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area of {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} µm²</source>
        <extracomment>comparison/ruler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/scene.py</name>
    <message>
        <source>Level {0} needs a closer view</source>
        <extracomment>comparison/scene.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser than this view asks for: level {0} does not fit into memory</source>
        <extracomment>comparison/scene.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged {0}:1, this slide stores no smaller level</source>
        <extracomment>comparison/scene.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level stored at {0}×</source>
        <extracomment>comparison/scene.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/session_file.py</name>
    <message>
        <source>The session cannot be written to {0}: {1}.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of a newer version of Verislide: open it with that.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} slides</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows of {0}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no session of Verislide, or damaged.</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offset that cannot be undone</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain {0}, rate {1}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}, {2}</source>
        <extracomment>comparison/session_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/session_marks.py</name>
    <message>
        <source>too many points</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure of {0} points</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other cells</source>
        <extracomment>comparison/session_marks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/state.py</name>
    <message>
        <source>moved by hand</source>
        <extracomment>comparison/state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original was moved</source>
        <extracomment>comparison/state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/stated.py</name>
    <message>
        <source>not specified</source>
        <extracomment>comparison/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/stored_values.py</name>
    <message>
        <source>no fitting number: {0}</source>
        <extracomment>comparison/stored_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole number from {0} to {1}: {2}</source>
        <extracomment>comparison/stored_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/tone.py</name>
    <message>
        <source>gamma {0}</source>
        <extracomment>comparison/tone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/view_numbers.py</name>
    <message>
        <source>Nothing of the conversion is in view</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of this level of the conversion is in the rectangle</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged pixels are not compared: come closer</source>
        <extracomment>comparison/view_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/annotations.py</name>
    <message>
        <source>{0} holds no annotation with an area: choose another file.</source>
        <extracomment>comparison/whole/annotations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/attribution.py</name>
    <message>
        <source>Reading the field</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this field was scanned in both slides: choose another one.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the shift</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging level 0</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing colours</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for seams</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tables of the tiles</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is smaller than {0} pixels, the window of SSIM: choose a larger one.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seams are told here: the original is turned or averaged onto the conversion's pixels.</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the detail of both slides agrees too little (correlation {0})</source>
        <extracomment>comparison/whole/attribution.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/attribution_words.py</name>
    <message>
        <source>Nothing is lost in this field: SSIM is 1.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the level was made</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) is {2}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of this field is {0}. </source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place costs</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and pyramid cost</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Its place costs nothing that can be measured: what is missing is compression, colour and the rest.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Place and pyramid cost nothing that can be measured: what is missing is compression, colour and the rest.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Of the {1} missing to 1, {2}; the rest is compression, colour and others.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift not known: the field gives none ({0}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion lies where it should, within {0} px of this level.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} µm)</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion lies {0}{1} of where the original is read, by phase correlation of the field.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} That is less than half a pixel of level 0.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} What that costs is not known: the original cannot be read there.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM is {0} instead of {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM hardly changes ({0} instead of {1})</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} With the original read there, {1} px away, {2}.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part: these pixels are not reduced from finer ones.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the original's level 0 cannot be averaged in whole steps here.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Averaging level 0 gives {0} of SSIM back.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ΔE {0}, 95th percentile {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔE {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slight cast: mean colours are {0} apart ({1}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither slide has an ICC profile.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same ICC profile.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have different ICC profiles: viewers that apply them show other colours.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original's ICC profile is missing from the conversion.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion has an ICC profile that the original has not.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} Figures are of stored values ({2}).</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no seam of the original's photos runs through the field.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the field lies at seams of the original's photos</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; SSIM is {0} there and {1} elsewhere</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; they hold {0} of what SSIM lacks</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: {0}. Conversion: {1}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which loses nothing.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: what was lost was lost in converting.</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times as coarse</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Quantisation steps: {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; colour has fewer pixels than in the original</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, {0}</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, its tables not known</source>
        <extracomment>comparison/whole/attribution_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/belonging.py</name>
    <message>
        <source>Open the slides first: a comparison is shown with them.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares {0} with others, and {1} is open as the original.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares {0} with {1}, of which none is open.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved since it was compared: the figures are about where it lay.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read by {1} when it was compared, and is by {2} now.</source>
        <extracomment>comparison/whole/belonging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/compare.py</name>
    <message>
        <source>{0} cannot be compared with {1}: it is not known how it lies on it.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it on the original first: measure the alignment, or move it by hand.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Then {0}.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing level {0} of {1}</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split by seams, as asked.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seams of the original are not known.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split by seams: the conversion lies turned on the original by other than right angles.</source>
        <extracomment>comparison/whole/compare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_check.py</name>
    <message>
        <source>Reading both slides</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} is smaller than a window of {1} px: choose a finer level.</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out SSIM with scikit-image</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the numbers</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field, glass included</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its worst tile</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of the luma</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of the luma ({1})</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the luma</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} px of level {2} ({3}×) from level-0 pixel {4}, {5}, read with {6} px around it by {7} and {8}</source>
        <extracomment>comparison/whole/field_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_export.py</name>
    <message>
        <source>Worst field</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random field</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue edge</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field at a seam</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {0}</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows of tiles</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verislide {0}</source>
        <extracomment>comparison/whole/field_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/field_reader.py</name>
    <message>
        <source>{0} stores no level {1} any more: compare the slides anew.</source>
        <extracomment>comparison/whole/field_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies elsewhere than when it was compared: compare the slides anew.</source>
        <extracomment>comparison/whole/field_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/fields.py</name>
    <message>
        <source>tissue edge</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of tissue</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean difference</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference</source>
        <extracomment>comparison/whole/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/level_offset.py</name>
    <message>
        <source>Offset not measurable: none of {0} fields gives a number ({1}).</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset not measurable: of {0} fields with a number only {1} agree.</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0} of {1} fields of {2} px that agree, spread {3} px (phase correlation at downsample {4}).</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset not measurable: the common area is {0} px wide or high at this level.</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the offset at downsample {0}</source>
        <extracomment>comparison/whole/level_offset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/map_file.py</name>
    <message>
        <source>no map</source>
        <extracomment>comparison/whole/map_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/map_sheet.py</name>
    <message>
        <source>Mean |difference|</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM  {0}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels  {0}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} ({1}×, {2})</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of the luma</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of the three channels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, by {2}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: {0}, {1}, read with {2}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted: {0}, {1}, read with {2}. {3}</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each square is the mean of {0} × {1} px of level {2} ({3}; dark grey: not compared</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|converted − original|, mean of the three channels</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: {0} of {1} rows of tiles are compared</source>
        <extracomment>comparison/whole/map_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/provenance.py</name>
    <message>
        <source>Files not hashed, as asked.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOP Instance UIDs of {0} of the series; their contents are not hashed.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hashed: the files are no longer there.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying {0}</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of {0}.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0} files</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its only file</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of {0}</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} of {2} GB not hashed, being so large.</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <extracomment>comparison/whole/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/pyramid_method.py</name>
    <message>
        <source>as rendered by the reader at the conversion's position</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored in the original's own level, on its own grid</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuilt from level 0 by averaging</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this level was made is unknown: it was not read.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the next best {0}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM {0}{1}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in another way: the reading that fits best ({0}) leaves far more than the compression takes at level 0 ({1}; {2} at level 0).</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the readings fit about equally well</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no other reading to compare with</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this level was made cannot be told: {0} ({1}).</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: SSIM is 1 with each slide on its own grid.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression and the rest</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) are {2}</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {0} that SSIM lacks of 1 on each slide's own grid {1}.</source>
        <extracomment>comparison/whole/pyramid_method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/reading_ways.py</name>
    <message>
        <source>{0} stores no level of this scale, so it has no grid of its own there.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset not measurable.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be read in whole pixels of this level alone: its offset of {1} px cannot be made up for.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in whole pixels of this level: {0} px of the offset are left.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel of this level is {0} level-0 pixels of {1} wide: no mean.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies turned or stretched: it is read by interpolation alone.</source>
        <extracomment>comparison/whole/reading_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/readings.py</name>
    <message>
        <source>Nothing was compared at this level.</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the original in other ways at downsample {0}</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tiles cannot be read: {2}</source>
        <extracomment>comparison/whole/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/readings_words.py</name>
    <message>
        <source>Own grid</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its place</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift compensated</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 0 reduced</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SSIM lacks</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is read {0} level-0 pixels beside its place.</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} of {1} tiles.</source>
        <extracomment>comparison/whole/readings_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result.py</name>
    <message>
        <source>SSIM on seams {0} against their surroundings (95 % {1} to {2}), p = {3}: seams in {4} places over {5} blocks</source>
        <extracomment>comparison/whole/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_column.py</name>
    <message>
        <source>The choice between tissue tiles and all tiles does not change it.</source>
        <extracomment>comparison/whole/result_column.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored, and aligned</source>
        <extracomment>comparison/whole/result_column.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_figures.py</name>
    <message>
        <source>as rendered</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own grid copied</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level 0 averaged</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another way</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} tile.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} tissue tile.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} tissue tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Percentiles are not given of fewer than {1}.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Of so few, the lowest percentiles are little more than the worst tiles.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px of level 0</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, seed {0}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}{2}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles with pixels in both slides</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tissue tiles drawn with seed {0}</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} of {1} tiles: {2}. So at its place {3} is not the mean of all pixels, {4}; the four readings are about the same pixels as one another.</source>
        <extracomment>comparison/whole/result_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_file.py</name>
    <message>
        <source>Verislide comparison</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the folder again from its source, or compare the slides again</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not replaced, for it is no comparison of Verislide: choose another name.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not written: {1}.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no comparison of Verislide.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what was written</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles are missing</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute difference in grey levels</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of blocks of {1} x {2} px, level {3}; nan: not compared</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not listed</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened, for {1} is missing, damaged or changed: {2}.</source>
        <extracomment>comparison/whole/result_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_json.py</name>
    <message>
        <source>{0} has no {1}</source>
        <extracomment>comparison/whole/result_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <extracomment>comparison/whole/result_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_rows.py</name>
    <message>
        <source>Mean ΔE</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0}</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion states {0}, the original's pixel size makes it {1}.</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the original's tissue lies outside of what both slides have, and is not compared</source>
        <extracomment>comparison/whole/result_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_table.py</name>
    <message>
        <source>Tissue tiles are those of which at least {0} % are tissue; the value of a tile is the mean of all its compared pixels.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tile counts alike and as a whole, pixels that one of the slides has not scanned included, as they are shown; tiles too small for it are left out.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tiles that the column On tiles counts: where those are drawn, not the mean of the whole level.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM of all pixels that both slides scanned, background too.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM of the pixels that are tissue, told from the original alone: background neither helps nor hurts.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the tiles' mean SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation (of a sample) of the tiles' mean SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st percentile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % of the tiles have a lower mean SSIM; between two tiles, on the line between them. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst tile</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest mean SSIM of a tile. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean |converted − original| in grey levels of 0 to 255, over the three channels and all compared pixels, background too; exact.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As MAE, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared difference in squared grey levels, over the three channels and all compared pixels; exact.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As MSE, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 log10(255² / MSE), over the three channels and all compared pixels; infinite where all are equal. Background without differences raises it.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR, tissue</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PSNR in dB, of the compared pixels that are tissue.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest |converted − original| of any channel of any compared pixel, in grey levels.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the compared pixels that differ in any channel.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔE mean</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean CIEDE2000 of all compared pixels, stored values taken as sRGB.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔE 95 %</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIEDE2000 that 95 % of the compared pixels do not exceed, counted in steps of 0.05; stored values as sRGB.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMSD</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the tiles' gradient magnitude similarity deviation; 0 where all is equal. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS-SSIM</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the tiles' multi-scale SSIM. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMSD on</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many of the compared tiles GMSD is known: of tiles of at least {0} px a side.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS-SSIM on</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many of the compared tiles MS-SSIM is known: of tiles of at least {0} px a side.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM where each slide is read on its own level grid at the nearest pixel, as a tile pipeline does. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM where the original is read at the conversion's position from metadata, to a level-0 pixel. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at its place, and moved by the measured offset in whole level-0 pixels; never resampled. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM against the area mean of the original's level 0 on the conversion's grid: without what making the original's coarse level costs. {0}</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reading fits best, by at least 0.002: as rendered by the original's reader at the conversion's position; the own grid copied; level 0 averaged. In another way: none fits nearly as well as the conversion does at level 0. Origin has the figures.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to geometry</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SSIM on the own grid lacks of 1 and reading the original at the conversion's place gives back.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to pyramid</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What averaging the original's level 0 gives back beyond that: how the coarse level was made.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression, rest</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no reading gives back: compression, and whatever else differs.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many of the tiles the four figures and what follows from them were worked out; where not on all, drawn among the tissue tiles with this seed.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own grid lies off</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, right and down in pixels of the level, the own grid reads the original beside the conversion's place.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured offset</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, right and down in pixels of the level, the conversion was measured to lie beside where it is read.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensated by</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level-0 pixels of the original, right and down, by which the compensated figure is read beside its place.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of the area that both slides have, as the conversion is cut; so far, while it is being compared.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue tiles</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of which nothing was compared because one of the slides cannot be read there.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megapixels</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared pixels, in millions.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the level took.</source>
        <extracomment>comparison/whole/result_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_view.py</name>
    <message>
        <source>all tiles</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tissue tiles</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of	{0}</source>
        <extracomment>comparison/whole/result_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/result_words.py</name>
    <message>
        <source>Gaussian window</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Worst level: {0}, {1} {2}{3}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over tissue</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all that was scanned</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}SSIM {1} {2} at {3}{4}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its only {0}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst of {0} tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst of {0} tissue tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; 5 % of the tiles below {1}, the worst {2}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; 5 % of the tissue tiles below {1}, the worst {2}.</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of red, green and blue</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the four readings on up to {0} tissue tiles a level drawn with seed {1}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels not stored	{0} of the original</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM worked out by	{0}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, read by {2}, {3} px{4}.{5}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings beside the mean</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} level {1}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}; Verislide {2}; {3}</source>
        <extracomment>comparison/whole/result_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/resuming.py</name>
    <message>
        <source>Compare the slides anew.</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so it cannot be gone on with.</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with other files of {0} than there are now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun by Verislide {0}, and this is {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with other settings</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with SSIM worked out by {0}, and it would be by {1} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with {0} {1}, and it is {2} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with {0} conversions, not {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun where {0} lay elsewhere on {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with {0}, which is another slide than {1}</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was begun with {0} read by {1}, and it is by {2} now</source>
        <extracomment>comparison/whole/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_columns.py</name>
    <message>
        <source>All compared pixels count, glass included: seams run through tissue and glass in unlike shares.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for seams alone: every block of the map is compared with its surroundings of a photo's size, so that tissue and glass, which differ far more, drop out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} pixels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM in the seam zone of the original. {0}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM on seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean SSIM outside of the seam zone. {0}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM off seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On − off</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain difference of the two means. It also holds what the pixels beside seams are like: where more tissue lies in the zone than outside, it is negative without any seam doing harm. The columns of the test leave that out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels on</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels in the seam zone of which SSIM was worked out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels off</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels outside of the seam zone of which SSIM was worked out.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seam zone</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of these pixels in the seam zone.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of seams</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of blocks on seams less that of blocks off them, each against its surroundings. {0} A block also holds pixels beside its seam, so the effect is smaller than that of the pixels alone.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the effect lies with 95 % confidence: by what the same net of seams gives by chance, moved over the map. Where 0 lies within, no effect of seams is shown.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all places of the net whose effect is as far from their mean as that of the true place: how easily chance alone gives as much.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the net</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many places the net of seams was tried: its own, and moved by every distance within one photo.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean |difference|, grey levels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 log10(255² / MSE) in dB, over the three channels; infinite where all are equal.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest |difference| of any channel of any pixel, grey levels.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean CIEDE2000, stored values taken as sRGB.</source>
        <extracomment>comparison/whole/seam_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_test.py</name>
    <message>
        <source>Not tested: the conversion lies turned on the original.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: photos of {0} x {1} blocks of the map are too small at this level.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: too few photos lie among others.</source>
        <extracomment>comparison/whole/seam_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/seam_zones.py</name>
    <message>
        <source>No seams are known of {0}: no camera grid is stored in this kind of file ({1}).</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seams are known: {0} {1}.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seams are known: {0} has changed on disk since it was opened.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no seams: none of its photos touches another one.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seams as OpenSlide stitches the photos, from the {0}. Seam zone: {1} px of each level on both sides of a seam, where the {2} x {3} window of SSIM takes in two photos (and 1 px more). Glass counts like tissue, in the zone and outside of it.</source>
        <extracomment>comparison/whole/seam_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_csv.py</name>
    <message>
        <source>other columns</source>
        <extracomment>comparison/whole/tile_csv.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_files.py</name>
    <message>
        <source>{0} files are there already, among them {1}.</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place holds a tile of {0} px with enough tissue: choose a smaller tile or a finer scale.</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG could not be encoded</source>
        <extracomment>comparison/whole/tile_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_pairs.py</name>
    <message>
        <source>As stored, {0}.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampled: averages of {0} pixels of {1}, of both slides alike.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stores no level of a scale that {1} does.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stores no level of {1}×: choose another one.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states no pixel size: choose a level instead of µm/px.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel size is given: say how many µm a pixel of the tiles is to be.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} µm/px is finer than the {1} µm/px that both slides store: enlarging would invent pixels.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} have no part in common.</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tissue</source>
        <extracomment>comparison/whole/tile_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tile_reading.py</name>
    <message>
        <source>A tile of level {0} cannot be read ({1}).</source>
        <extracomment>comparison/whole/tile_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/tissue.py</name>
    <message>
        <source>at {0} µm per pixel</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced {0} times</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue is not known: nothing was readable.</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kept within {0} and {1}</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue is where the original, {0}, is more than {1} grey levels {2} in a channel (Otsu's threshold{3}).</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter than the dark ground</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker than the glass</source>
        <extracomment>comparison/whole/tissue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/comparison/whole/unfinished.py</name>
    <message>
        <source>level {0} to {1} %</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} not at all</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels {0} not at all</source>
        <extracomment>comparison/whole/unfinished.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/measures/colour_difference.py</name>
    <message>
        <source>CIEDE2000, kL = kC = kH = 1, stored values taken as sRGB, D65, 2° observer ({0})</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures have shapes {0} and {1}: read both in one size.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour differences need two 8-bit RGB pictures: convert them first.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture without pixels has no colour difference: take a larger part.</source>
        <extracomment>measures/colour_difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/measures/gmsd.py</name>
    <message>
        <source>GMSD needs grey or RGB pictures, not {0} channels: convert them first.</source>
        <extracomment>measures/gmsd.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/measures/ssim.py</name>
    <message>
        <source>uniform 7 x 7 window, sample covariance</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian window (sigma 1.5, 11 x 11), population covariance</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM, {0}, K1 0.01, K2 0.03, range 255, mean without {1} px at the borders ({2})</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map must be float32 of shape {0}, in one piece: hand in another array.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM needs two 8-bit pictures with or without channels: convert them first.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM takes 1 to 4 channels, not {0}: hand in fewer.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {0} x {1} px is smaller than {2} px: take a larger part.</source>
        <extracomment>measures/ssim.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/measures/ssim_gaussian.py</name>
    <message>
        <source>OpenCV, float64</source>
        <extracomment>measures/ssim_gaussian.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/measures/ssim_opencv.py</name>
    <message>
        <source>OpenCV, whole numbers</source>
        <extracomment>measures/ssim_opencv.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
