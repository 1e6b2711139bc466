<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/export/associated.py</name>
    <message>
        <source>{0} has no {1} to export.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}: choose of these.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored beside its levels.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported with its {1}: nobody has reviewed what they show.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the check list in the window; the command takes what “Save check list” saved there (--review FILE); or say why they are exported without (--override REASON).</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has {1} shape of its own.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has {1} shapes of its own.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are hidden in it, too</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide nothing of it</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} Shapes of the slide are hidden in it, too.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} Shapes of the slide hide nothing of it.</source>
        <extracomment>export/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/batch.py</name>
    <message>
        <source>Check its name.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported: there is no such file.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name every slide once.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is named twice.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: </source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}{2}: {3}: </source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {0} left</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has several files of {1}: {2}.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are the same slide, which has one code.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no report of exports</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would have to be replaced: {1}.</source>
        <extracomment>export/batch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/check_list.py</name>
    <message>
        <source> on {0}</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {0}{1}</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no reason: choose one, or say in its text what it hides.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px of level 0</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px of the picture</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}, px of level 0{2}. It hides what it is to hide.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}, px of the picture{2}. It hides what it is to hide.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out of the export.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shape</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and those of the slide, if its place there is known)</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a file of its own, with {0} filled{1}, and shows nothing more that has to be hidden.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} px. {2}</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} fields of the slide {1}, {2} and {3}; {4}.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are replaced</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is replaced</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are added</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels {0}</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exported region of it</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame that is shown</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frame</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frames</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture itself</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide itself</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has looked at {0} as it is exported ({1}): nothing else has to be hidden.</source>
        <extracomment>export/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/associated.py</name>
    <message>
        <source>Hidden pixels of associated images</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pixels of associated images</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest tells other associated images than those that were chosen.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated images were exported though nobody reviewed them or said why not.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the original has no {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} px instead of {2} x {3} px</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the manifest says that it has {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has another pixel size in the manifest than in the original.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” are hidden in it; it should be “{1}”</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the manifest says that {1}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is “{0}”; it should be “{1}”</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files hold the pictures of levels and no others: no label, no macro, no thumbnail, no preview.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside levels the files hold only what was chosen, each as large as in the original: {0}. No other label, macro, thumbnail or preview is in them.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shape</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and those of the slide</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (its place on the slide is not known)</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} pixels of associated images that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2}{3}.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {0}</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shape hides a pixel of the associated images, which was reviewed, or somebody said why not.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of the associated images lies outside the masks, so that none was compared.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} pixels of associated images outside the masks</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are exactly the original's, as they are stored.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differ from the original's by {1} grey levels at most, by {2} in the mean, no more than this encoding makes them.</source>
        <extracomment>export/checks/associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/buried.py</name>
    <message>
        <source>a comment in a tile</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of a field</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private element</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preamble</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour profile</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
active adapter algorithm algoritm applied avegare average b barcode bgr bitdepth blue brightness camera
cameraimagedivisionsperside channel color compression concat content contrast count creating creation
creationdatetime current data datafile datetime default digitalgain digitizer do empty exp exposure
exposurepercentage extended factor file fill filter finding finished fliphorz flipvert focus focusing format
fov fovs fucusing g gamma general green guide hardware height hier hierarchical histogram hysteresis id image
imagenumber in indexfile individually is layer level magnification map master maximum micrometer micrometers
mirax modified modify name nonhier nonhierlayer not num number object objective optovar overlap
pageelementcount pagelength per pixel pixels plane position preview project r real red resized rotation scan
scanmap scanned scanner scanning sec section sharpened size slide software sqrt stageposmap step stitching
storing this threshold thumbnail time times type use utc val value version vimslide walkedmask width x xdiff y
ydiff z zdiff
</source>
        <extracomment>export/checks/buried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_bytes.py</name>
    <message>
        <source>{0} is no whole DICOM file of a slide ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixels follow its header</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more or less bytes than its frames take</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte that fills up its pixels is not zero</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end where its frames end</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table says other places of the frames than they have</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its extended table does not agree with the frames</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be told where its frames begin</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its frames lie in more pieces than one</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say in which plane its frames lie ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame lies at {0}, {1}</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say where its frames lie ({1}).</source>
        <extracomment>export/checks/dicom_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_expected.py</name>
    <message>
        <source>{0} does not say how large its pixels are, so that no DICOM can have been made.</source>
        <extracomment>export/checks/dicom_expected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_files.py</name>
    <message>
        <source>its preamble is not zero</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header holds bytes that belong to none of its elements</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no table that says where its frames are</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its frames lie at the same place</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: of its colour profile, {1}.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it says that it is another kind of picture than a level.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its head names another instance than its data set.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it holds an identifier of the original.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belong to one study, series and frame of reference, each with an identifier of its own that its head names too; none of the {1} identifiers of the original is in them.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have more than one {0}.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files have the same identifier.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dciodvfy finds {0} in {1}, none that the original is without.</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} errors</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <extracomment>export/checks/dicom_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_original.py</name>
    <message>
        <source>The original</source>
        <extracomment>export/checks/dicom_original.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pictures.py</name>
    <message>
        <source>Frames and windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original cannot be read ({0}).</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in colour and has no values to keep.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest does not say through which window a picture is shown.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has no such window or LUT as the manifest says.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, each through {0}</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 window</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files show {0}, as chosen, and no others{1}, with the numbers that the original, the list of common windows, or what lies outside of the masks says; what numbers of 16 bits mean, and what pixel sizes are about, is as the original says.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest tells other frames or windows than those that were chosen.</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest says otherwise what its pixel size is about</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest says that pixels have other sides than the original does</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest tells a window of a picture in colour</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest says of other files that they keep values</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest states other values for its numbers</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest states another unit of its values</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest states other numbers of the window {0} than the original or the list of windows</source>
        <extracomment>export/checks/dicom_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pieces.py</name>
    <message>
        <source>the frame from pixel {0}, {1}</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, {1}</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not stored.</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} decodes by {1} to an array of {2}.</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes follow its end marker</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the marker FF{0}, which has no place there</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole JPEG-LS stream</source>
        <extracomment>export/checks/dicom_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_pixels.py</name>
    <message>
        <source>{0}: it says that its pixels are the original ones, and some are filled.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the original stores it in another way.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is stored in one of the two only.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is not the stored frame of the original.</source>
        <extracomment>export/checks/dicom_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/dicom_stated.py</name>
    <message>
        <source>Transmission illumination</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection illumination</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White color</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic Application Confidentiality Profile</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean Pixel Data</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De-identifying Equipment</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 1.2.840.10008.1.2.1 {1} SM DCM SCT SRT ISO_IR 192 ORIGINAL DERIVED PRIMARY VOLUME NONE RESAMPLED</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL OVERVIEW THUMBNAIL LOCALIZER SLIDE_CORNER REMOVED MODIFIED UTF-8</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0}, which is not on the list</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} has another value than it may</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks {0}, which the original states</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks {0}</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that the patient's identity was not removed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that the patient's identity was removed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims other methods of de-identification than were applied</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say that nothing is burned in, though it was reviewed</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its frame {0} says another place than it has</source>
        <extracomment>export/checks/dicom_stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/file_checks.py</name>
    <message>
        <source>Bytes accounted for</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated beside pixels</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated images</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the size that the manifest and the original say, in files and manifest, and the original's pixel size.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} have the size that the manifest and the original say, in files and manifest, and the original's pixel size.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profiles hold the numbers of the original's by which colours are worked out, and no date, maker or text of it; or there is none.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a part of a segment or chunk that is on the list, or of the compressed picture; nothing follows its end.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the files {0}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the file belongs to an object that a page needs, to their table or to the trailer; dictionaries hold names that are on the list, streams are pages, pictures, letters, the colours of the screen or what the file says of itself, and end where they should.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the files belongs to an element of the header, an offset table, which is right, or a frame, or makes the length of one even; preambles are zero, and every frame holds compressed pixels only.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the file belongs to its header, a directory, the values of a tag or a tile, or is a zero between them; every tile ends with its compressed pixels and holds nothing else.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Of the associated images every byte {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame, window</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associated image</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF and XMP state the study code, the modality, {0} and pixel size{1}, exactly, and nothing else; the resolution is the original's.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF and XMP state the study code, {0} and pixel size{1}, exactly, and nothing else; the resolution is the original's.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modality, </source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages state study code, modality, frame, window, pixel size, the patient's sides, a bar and its scale, which is right, and what was typed for this export, exactly, and nothing else; so does the file's XMP.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files state elements that are on the list and no others, each with a value that it may have: the original's numbers and words of the standard, the study code, and what says nothing. That the patient's identity was removed is said only where the original says that nothing is burned into its pixels, or everything was reviewed; clean pixels are claimed only then.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directories hold tags that are on the list and no others, each with a value that it may have.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} In associated images {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} x {1} px, not {2} x {3} px</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as the manifest says</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} x {1} px, not {2} as the manifest says</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} instead of {1}</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} shows no picture of {1}, or others beside it</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest tells other levels than those that were chosen.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: level {1} shows {2} instead of {3}.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: level {1} has another pixel size in the manifest than in the original.</source>
        <extracomment>export/checks/file_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/inventory.py</name>
    <message>
        <source>no shape</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes of its own</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes of the slide</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and of the slide</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names two codes, or two formats</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file shows no level, or several</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between its fields</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is none of an export, or damaged ({1}).</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file shows a level and an associated image</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file lies outside of the folder</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of something is none</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pixel size is none</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its top</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a level of file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the associated image in file {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the settings</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in shape {0}</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of software</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the original</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the audit log</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds something of its own {1}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells frames or windows, which slides do not have.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells other shapes than those that were drawn.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells other shapes of the {1} than those that were drawn on it.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states a SHA-256 that the original's files do not have.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds nothing but its own fields, and of {1} the geometry and the reason, as drawn.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names a file twice.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no plain file.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the folder, but not in {1}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there, or no plain file.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} bytes; {2} says {3}.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has another SHA-256 than {1} says.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} in the folder as {2} says, with the size and the SHA-256 that it states, and nothing else does.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not called after the study code and what it shows (level, frame, window) alone.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not called after the study code and the associated image alone.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of all files are made of the study code and the number of the level, or frame and window, or the kind of associated image, and of nothing else.</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>export/checks/inventory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/jpeg_bytes.py</name>
    <message>
        <source>it does not begin as a JPEG</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte {0} a marker should stand</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the segment at byte {0} reaches behind its end</source>
        <extracomment>export/checks/jpeg_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/kept_pixels.py</name>
    <message>
        <source>{0} is no PNG or TIFF of 16 bits of grey.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} decodes by {1} to {2} of {3}.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the mask leaves out the pixel {1}, {2}, which is drawn on.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hidden pixel</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden pixel</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden pixels</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} not filled by {2}, first at {3}, {4} ({5}).</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} values outside the shapes are others than the original's.</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of the kind {0}</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be decoded ({1}).</source>
        <extracomment>export/checks/kept_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/level_pixels.py</name>
    <message>
        <source>{0}, level {1}</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the mask leaves out the pixel {1}, which is drawn on.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} pixels outside the shapes are others than the original's.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: beyond the level's edge it holds other pixels than those at the edge.</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> around {0}, {1}</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels outside the shapes{0} are not what this encoding makes of the original's</source>
        <extracomment>export/checks/level_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/ocr.py</name>
    <message>
        <source>tesseract is not installed.</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tesseract gave no answer ({0}).</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no language in Latin letters is installed</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <extracomment>export/checks/ocr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/pdf_bytes.py</name>
    <message>
        <source>DICOM pictures page of scale in the patient at the detector</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not say how large its pixels are.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF fpdf2 xobject endobj stream endstream xref trailer startxref CIDInit findresource begin dict begincmap Adobe</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begincodespacerange endcodespacerange beginbfchar endbfchar endcmap CMapName CMapType currentdict defineresource</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xmlns:dc= http://purl.org/dc/elements/1.1/ xmlns:xmp= xmlns:pdf= http://ns.adobe.com/pdf/1.3/ xmlns:pdfaid=</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dc:description rdf:Alt rdf:li xml:lang= x-default Inter-Regular InterSemiBold DejaVuSansMonoBook MPDFAA</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no PDF as an export has: it does not begin as one.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: its object {1} has no end, or is there twice.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: the stream of its object {1} does not end where it says.</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte {0} something stands that is neither an object nor their table</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its trailer is not as it should be, or bytes follow its end</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its object {0} holds a name that is not on the list</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its object {0} holds a text of its own</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream of its object {0} belongs to nothing</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream of its object {0} {1}</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be inflated</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not end with its compressed bytes</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of letters</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no map of letters</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no colour profile</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a font with other parts than letters need, or other words than those of the program's fonts</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws something that has no place there, at byte {0} of its content</source>
        <extracomment>export/checks/pdf_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/pdf_pages.py</name>
    <message>
        <source>its XMP states something else than it may</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} states something else than it may</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows {1} pictures instead of one.</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows a picture of a kind that no export has.</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the detector</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the patient</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at the detector; scale 1 : {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the patient; scale 1 : {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws {0} pictures instead of one</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows its picture in another size than it says</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a bar of another length than it says</source>
        <extracomment>export/checks/pdf_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/picture_files.py</name>
    <message>
        <source>it lacks the EXIF or the XMP that it is to have</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its colour profile: {0}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JFIF header holds a thumbnail</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF holds a thumbnail</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0} at byte {1}, which has no place there</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one scan</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes follow its end marker, at byte {1}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its restart marker at byte {0} is out of order</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks the JFIF header</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it states another resolution than the original's pixel size</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the chunk {0} at byte {1}, which has no place there</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes follow its last chunk, at byte {1}</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colour profile cannot be inflated</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colour profile does not end where it should</source>
        <extracomment>export/checks/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/picture_told.py</name>
    <message>
        <source>a window or what its numbers mean has other fields than it may</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of a picture is no number</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame {0}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {0}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels {0}:{1} (height to width)</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (LUT {1})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (centre {1}, width {2}{3})</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value = {0} x number + {1}{2}</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a window</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about values</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the pixel size</source>
        <extracomment>export/checks/picture_told.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/pieces.py</name>
    <message>
        <source>rows {0} to {1}</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile {0} (from pixel {1}, {2})</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no baseline JPEG of three components</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colours are sampled in an unusual way</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no whole JPEG: {1}.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: it holds more or less pixels than it says.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: it holds {1} of its {2} rows.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no PNG of 8-bit red, green and blue or 8-bit grey, without transparency and not interlaced.</source>
        <extracomment>export/checks/pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/pixel_checks.py</name>
    <message>
        <source>Hidden pixels</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pixels</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {0} that was looked at decodes</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with two decoders.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shape was drawn, so that no pixel has to be hidden.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} pixels that meet a shape, worked out by geometry of its own, and all {1} that have to be fill with them because they lie around the shapes, are {2}{3}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks hold every pixel that meets a shape, at {0}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the fill</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill, which decodes to {0} instead of {1}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile is said to be copied from the original: it stores none that could be, or another encoding was chosen; the pixels are compared instead.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of level {0} the manifest says that {1} tiles were copied; it is not so.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of level {0} the manifest says another number of rewritten tiles than there are.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} more but for comments and foreign segments</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {0} {1} outside the masks are the original's, byte for byte{2}; {3} with hidden pixels were made anew.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decoded pixel lies outside the masks, so that none was compared with the original.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} decoded pixels of {1} outside the masks</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, halved, of {0}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (those of the next finer level in the file{0})</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original's{0}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are exactly {1}.</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differ from {1} by {2} grey levels at most, by {3} in the mean, no more than this encoding makes them. {4}</source>
        <extracomment>export/checks/pixel_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/pixels.py</name>
    <message>
        <source>{0}, page {1}</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no values to keep.</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the original stores it in tiles of another kind.</source>
        <extracomment>export/checks/pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/png_bytes.py</name>
    <message>
        <source>{0} is no PNG: it does not begin as one.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: the checksum of the chunk at byte {1} is wrong.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off: its end is missing.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: its pixels cannot be inflated.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: its compressed pixels do not end where they should.</source>
        <extracomment>export/checks/png_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/profile.py</name>
    <message>
        <source>the original has none</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header tells a date, a device or a program</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tag {0} holds text</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tag {0} is not the original's, or holds more than numbers</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds bytes that belong to none of its tags</source>
        <extracomment>export/checks/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/report_check.py</name>
    <message>
        <source>Neither {0} nor {1} lies in the folder.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says what was found; {1} was made with other versions than are installed here ({2}), so that its bytes were not compared.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what is made of manifest.json, {1} and the pixels.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not tell the checks that were made ({1}).</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells something else than is found ({1}).</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <extracomment>export/checks/report_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/review_check.py</name>
    <message>
        <source>{0} says that everything on the check list was confirmed before the export. Whether it was cannot be told: the file of what was confirmed was not handed in.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say whether the export was reviewed.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that {0} were confirmed; there are {1}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a reason for going on without a review where none is needed, or none where one is</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that everything was reviewed, and of something that it was not confirmed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that everything was reviewed, but {0} gives no reason</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that {0} were confirmed; the review holds {1}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that something was confirmed ({0}) that the review does not hold</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives another reason than the one that was typed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the check list was confirmed before the export: {0}, what lies beside the slide, the metadata and the slide itself.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slide itself</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was confirmed</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the check list only this was confirmed: {0}</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported without a whole review: {0}. The reason that was typed: “{1}”.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed: {0}. Nobody says that all that has to be hidden is hidden.</source>
        <extracomment>export/checks/review_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/stated.py</name>
    <message>
        <source> at the detector</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} um/px</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} um/px at the detector</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XMP holds something of its own</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a field of its own</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XMP {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XMP states another {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF is damaged: {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF holds a thumbnail, or another block</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF holds the tag {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF lacks the tag {0}</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its EXIF holds bytes that belong to none of its tags</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states another text in the tag {1} than it may</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states its resolution in another unit than pixels per centimetre</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} states another resolution than the original's pixel size</source>
        <extracomment>export/checks/stated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_bytes.py</name>
    <message>
        <source>{0} is no TIFF: it does not begin as one.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no TIFF: its version is {1}.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off: a directory points behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: its directories point to each other in a circle.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off: the directory at byte {1} reaches behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off: tag {1} at byte {2} points behind its end.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: the directory at byte {1} holds tag {2} twice.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: there is no type {1} of a tag.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: the tiles of the directory at byte {1} lie outside of it.</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {0} of directory {1}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile of directory {0}</source>
        <extracomment>export/checks/tiff_bytes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_files.py</name>
    <message>
        <source>{0}: the bytes {1} to {2} belong to no header, directory, value or tile.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, directory {1}: of its JPEG tables, {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, directory {1}, {2}: {3}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, directory {1}: {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, directory {1}: of its colour profile, {2}.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0} ({1} x {2} px) is no level that was to be written</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0} has {1} instead of {2} x {3}</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0} has not one tile for every place</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0} does not hang where a level does</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory {0} says that it is another kind of picture</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level of {0} x {1} px is not there</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the tag {0}, which is not on the list</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks the tag {0}</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {0} has other values than it may</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names directories below it</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {0} holds text or bytes instead of numbers</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it states other sides of a pixel than the original</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it states a resolution that nobody knows, or lacks the one that the original states</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks the description that makes it an OME-TIFF</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks its description</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description is none that an export has</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description states another size</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description states another pixel size than the original</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no level of {1} x {2} px in tiles.</source>
        <extracomment>export/checks/tiff_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/tiff_pieces.py</name>
    <message>
        <source>{0} has a level of {1} x {2} px without tiles.</source>
        <extracomment>export/checks/tiff_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression {0} is none that an export has</source>
        <extracomment>export/checks/tiff_pieces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/tile_streams.py</name>
    <message>
        <source>it cannot be inflated</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end with its compressed pixels</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} bytes instead of {1}</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed in a way that no export has ({0})</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they hold something else than tables</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0}, which has no place there</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin as a codestream of JPEG 2000</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a comment</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it has no pixels</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {0} bytes of pixels instead of {1}</source>
        <extracomment>export/checks/tile_streams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/told_shapes.py</name>
    <message>
        <source>the holes of a shape are none</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape has no points</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape lies nowhere</source>
        <extracomment>export/checks/told_shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/word_check.py</name>
    <message>
        <source>Words of the original</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the label</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind version code format settings software files shapes source name bytes sha256 levels level width height mpp</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles copied cleaned encoded missing scale_bar points holes reason verislide export reader</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review state confirmed override metadata slide not reviewed overridden</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POINT POLYLINE POLYGON RECTANGLE ELLIPSE true false null</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associated image hidden place known not asked no shape of its own and of the slide label macro overview thumbnail</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json verification.json report.pdf tif tiff ome dcm jpg png</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fpdf2 fonttools shapely zlib sRGB</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numpy opencv-python-headless openslide-bin openslide wsidicom pydicom tifffile imagecodecs pillow</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JFIF Exif Adobe ICC_PROFILE http://ns.adobe.com/xap/1.0/ XML:com.adobe.xmp ICC profile</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by OpenJPEG version Kakadu-v Aware-</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xpacket begin= W5M0MpCehiHzreSzNTczkc9d x:xmpmeta xmlns:x= adobe:ns:meta/ rdf:RDF xmlns:rdf= rdf:Description</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v:StudyCode v:Level v:AssociatedImage v:Modality v:StudyDate v:SeriesDescription v:MppX v:MppY um/px</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v:Frame v:Window v:Values v:PixelSizeAt v:PixelAspect frame window centre function LINEAR LINEAR_EXACT SIGMOID</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RANGE NONE pixel_aspect height width pixels</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high values value slope intercept unit number pixel_size_at patient detector stored min-max 16bit windows</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile None stated acsp mntr scnr prtr spac desc cprt text mluc enUS curv para XYZ mft1 mft2 sf32 chrm</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wtpt bkpt chad lumi gamt rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperio-compatible JPEG 2000 tiles MPP</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xml version= encoding= UTF-8 OME xmlns= http://www.openmicroscopy.org/Schemas/OME/2016-06 Image ID= Image:0</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels Pixels:0 DimensionOrder= XYCZT Type= uint8 BigEndian= Interleaved= SizeX= SizeY= SizeC= SizeZ= SizeT=</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhysicalSizeX= PhysicalSizeY= Channel Channel:0:0 SamplesPerPixel= TiffData IFD= PlaneCount=</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value, date, name and word of the original stands in a file or its name, in UTF-8, Latin-1, UTF-16, base64, percent encoding or hexadecimal: what takes {0} bytes or more in no byte of any file, what is shorter as no word outside of compressed pixels. Not looked for is what stands in every export (names of formats, libraries and fields), numbers that it has to state (sizes, pixel size, tiles), and what was typed for this export.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the original states ({0}; {1} of {2})</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file ({0}) is {1}.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the reason for going on without a review</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}{2}.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} No words on the {1} of the original were looked for.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} reads on the {1} of the original, in any of four directions, stands in no file and no name, however words of the original are looked for. It reads print, not all of it, and no handwriting.</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at byte {0}</source>
        <extracomment>export/checks/word_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/word_search.py</name>
    <message>
        <source>too short to be told from chance</source>
        <extracomment>export/checks/word_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/checks/words.py</name>
    <message>
        <source>name of one of its files</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder {0} of its path</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of {0}</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of {0}</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag of the file</source>
        <extracomment>export/checks/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/dicom.py</name>
    <message>
        <source>Choose another format, such as tiff.</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported as DICOM: </source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it has more than one {1} ({2}).</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its samples are grey</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modality of a slide is SM</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it is a picture, and no slide.</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how large its pixels are, which DICOM asks for</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several focal planes, which cannot be encoded anew</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the compression auto, or another format, which holds the plane that is shown.</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing level {0}</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} was encoded anew: the pixels are the slide's as they are shown, and no stored tile is passed on.</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels {0} were encoded anew: the pixels are the slide's as they are shown, and no stored tile is passed on.</source>
        <extracomment>export/dicom.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/dicom_anew.py</name>
    <message>
        <source>{0} cannot be exported as DICOM without further loss: it has to be stated how strongly level {1} was compressed, and that cannot be told without what is hidden.</source>
        <extracomment>export/dicom_anew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the compression jpeg, or another format.</source>
        <extracomment>export/dicom_anew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/dicom_packed.py</name>
    <message>
        <source>A level holds 4 GB or more, which DICOM cannot hold uncompressed.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a compression, jpeg or jpeg2000, or leave this level out.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames that were encoded anew are far larger than such frames usually are.</source>
        <extracomment>export/dicom_packed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/done.py</name>
    <message>
        <source>{0} cannot be exported into {1}: </source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights.</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}what lies there cannot be read ({1}).</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that folder away, or choose another one.</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it exists and is not an empty folder.</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it holds another export, made with other settings.</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it holds an export that fails the check “{1}”: {2}</source>
        <extracomment>export/done.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/drawing_log.py</name>
    <message>
        <source>shape changed</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape drawn</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape removed</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape {0}{1}</source>
        <extracomment>export/drawing_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/icc.py</name>
    <message>
        <source>None stated</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one of RGB pictures</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how colours are worked out</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide has no colour profile.</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide's colour profile was left out, as chosen.</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the slide's profile went along, its words did not.</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide's colour profile was left out: {0}.</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The files name sRGB, as DICOM asks for a profile.</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of tags is cut short</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tag {0} is cut short</source>
        <extracomment>export/icc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/jpeg_strips.py</name>
    <message>
        <source>OpenCV does not encode a strip of {0}</source>
        <extracomment>export/jpeg_strips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/kept_reviews.py</name>
    <message>
        <source>What was confirmed of {0} cannot be read: {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was confirmed of {0} is broken; it is kept as {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the check list again.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was confirmed of {0} is not kept over the end of the program: {1}.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the check list.</source>
        <extracomment>export/kept_reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/manifest.py</name>
    <message>
        <source>its own</source>
        <extracomment>export/manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slide</source>
        <extracomment>export/manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and of </source>
        <extracomment>export/manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes of {0}</source>
        <extracomment>export/manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/masked.py</name>
    <message>
        <source>level 0 only</source>
        <extracomment>export/masked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the levels 0 to {0}</source>
        <extracomment>export/masked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no level {1} to export.</source>
        <extracomment>export/masked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/metadata_plan.py</name>
    <message>
        <source>{0} bytes</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the slide</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in names of files</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the slide</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of its other files</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what numbers and greys of the files mean</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same: a size</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study code</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the finished files have earned</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier of the export</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} where pixels are filled</source>
        <extracomment>export/metadata_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/picture_export.py</name>
    <message>
        <source>{0} cannot be exported as PDF: {1} pictures would be too much for one document.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer frames or windows, or PNG or TIFF.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported with a scale bar: its pixel size is that at the detector, and not in the patient.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without a scale bar, or as PDF, which says what its bar is about.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported: two of its windows would have the same name.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose each window once.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are sRGB, without a colour profile of the picture.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that words are burned into its pixels: what names somebody has to be drawn over.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the picture is hidden: stored as {0}, a detail may have changed all of it.</source>
        <extracomment>export/picture_export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/picture_pdf.py</name>
    <message>
        <source>DICOM pictures</source>
        <extracomment>export/picture_pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pages</source>
        <extracomment>export/picture_pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/picture_views.py</name>
    <message>
        <source>The values of {0} cannot be kept: some lie outside of the bits that it states.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it through a window.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF is made</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows and frames are chosen</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a slide; {1} of DICOM pictures such as CT or X-ray.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its levels as JPEG, PNG, TIFF or DICOM, without a window.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a DICOM picture that is no slide, and cannot be exported as DICOM.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG, TIFF or PDF.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one frame only</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frames 1 to {0}</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no frame {1} to export.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without naming a level.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a picture without levels.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of {0} cannot be kept in 16 bits: it stores {1}.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it through a window, such as min-max.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values: a grey picture cannot be filled with a colour.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a grey fill, such as 0,0,0.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values as {1} in TIFF.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose deflate, zstd or lzw.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported with its values and a scale bar, which would be values, too.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without a scale bar.</source>
        <extracomment>export/picture_views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/pictures.py</name>
    <message>
        <source>The region lies outside of {0}.</source>
        <extracomment>export/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are pixels of level 0, from the top left corner of the slide.</source>
        <extracomment>export/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cannot be exported as {2}: {3} × {4} px are more than the {5} px a side that programs open.</source>
        <extracomment>export/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as {0}, a region of it{1}.</source>
        <extracomment>export/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or level {0} ({1} × {2} px)</source>
        <extracomment>export/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/places.py</name>
    <message>
        <source>{0}there is no folder {1}.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}that lies in the folder of the slide.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, so that originals and exports are never handed on together.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}the slide itself lies in there.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder for the exports.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported into {1}: one lies in the folder of the other.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be {1}: it would lie in the folder of {2}.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file elsewhere: it is not handed on, and originals stay as they are.</source>
        <extracomment>export/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/pseudonyms.py</name>
    <message>
        <source>verislide pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table says which slide has which code. It is not handed on; without it nobody can find back.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no code {1}; nothing was forgotten.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command pseudonyms list shows which it has.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used as a table of pseudonyms</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: another program uses it.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code is there twice, or the key is none</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no table of pseudonyms, or a damaged one, and stays as it is.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or put its last good copy there.</source>
        <extracomment>export/pseudonyms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/review.py</name>
    <message>
        <source>verislide review</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for going on without a review is one line of {0} letters or more, {1} at most</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review {0} cannot be read: {1}.</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review {0} cannot be understood: {1}.</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in the window, or export without it.</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no text</source>
        <extracomment>export/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/run.py</name>
    <message>
        <source>{0} was exported, but the files fail the check “{1}”: {2}</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported into {1}</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed while it was exported; nothing was kept.</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again once nobody writes to it any more.</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files of {0}</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking stock</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk of {0} is full</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or the slide may not be used</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or export a lower level.</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be exported: {1}.</source>
        <extracomment>export/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/scale_bar.py</name>
    <message>
        <source>{0} does not say how large its pixels are, so that no scale bar can be drawn.</source>
        <extracomment>export/scale_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale bar finds no corner of level {0} where nothing is hidden and it has room.</source>
        <extracomment>export/scale_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/session_audit.py</name>
    <message>
        <source>session ended</source>
        <extracomment>export/session_audit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} for audit logs cannot be made: {1}.</source>
        <extracomment>export/session_audit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <extracomment>export/session_audit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone on with from</source>
        <extracomment>export/session_audit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session begun</source>
        <extracomment>export/session_audit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/session_log.py</name>
    <message>
        <source>shapes read</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review read</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export begun</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export verified</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export failed</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export stopped</source>
        <extracomment>export/session_log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/settings.py</name>
    <message>
        <source>a study code has 1 to {0} letters without accents, digits, “-”, “_” and “.”, as names of files have them, not “{1}”</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study code cannot be “report” here: the PDF would be called as the report of the export is</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels are chosen in rising order, each once</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region is exported as JPEG or PNG, not as {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region has a width and a height, all in whole pixels of level 0</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fill colour is red, green and blue, each 0 to 255</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG quality is 1 to 100, not {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown subsampling {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tile has 16 to {0} pixels a side, a multiple of 16, not {1}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associated images are chosen of {0}, each once and in this order</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frames of DICOM are encoded as jpeg or jpeg2000, not as {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale bar is painted into JPEG and PNG, not into {0}</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows are chosen by a name or by centre and width such as 40,400, each once</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of 16 bits are kept in PNG and TIFF, not in {0}, which shows 8: choose PNG or TIFF, or a window</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames are chosen in rising order, each once, the first being 1</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a modality is a word of DICOM such as SM, not “{0}”</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a study date is written as 2026-11-30, not as “{0}”</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a description of a series is one line of 1 to {0} letters</source>
        <extracomment>export/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/shown_as.py</name>
    <message>
        <source>pixels {0} (height to width)</source>
        <extracomment>export/shown_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/tiff_halved.py</name>
    <message>
        <source>Level {0} of {1} cannot be made of level {2}: it is not half as fine.</source>
        <extracomment>export/tiff_halved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the levels as the slide has them (pyramid rendered), or others.</source>
        <extracomment>export/tiff_halved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/tiff_tags.py</name>
    <message>
        <source> PhysicalSizeX="{0}" PhysicalSizeY="{1}"</source>
        <extracomment>export/tiff_tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|MPP = {0}</source>
        <extracomment>export/tiff_tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/typed.py</name>
    <message>
        <source>Choose another code: it is the only name that the slide has in the files.</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study code {0}</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words: the description travels with the export.</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series description</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words: the reason travels with the export.</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for going on without a review</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be exported: the {1} holds what the slide states ({2}).</source>
        <extracomment>export/typed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/export/verify.py</name>
    <message>
        <source>Verifying the export</source>
        <extracomment>export/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The check of {1} passed, too.</source>
        <extracomment>export/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow {0}</source>
        <extracomment>export/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapely {0}</source>
        <extracomment>export/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/redaction/associated_masks.py</name>
    <message>
        <source>Where the {0} lies on the slide is not known: it is a photograph of its own.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the {0} lies on the slide is stated in its file.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the overview lies on the slide is not known: its file does not say it.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the thumbnail lies on the slide is not known: {0}.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumbnail shows the same part of the glass as the levels.</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sides have another ratio than those of the levels</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no level of less than {0} million pixels to compare it with</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not show what the levels show</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows another part than the levels do</source>
        <extracomment>redaction/associated_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/redaction/drafts.py</name>
    <message>
        <source>The unsaved shapes of {0} cannot be read: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved shapes of {0} are broken; they are kept as {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes on {0} are not kept over a crash: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as GeoJSON.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes in {0} will not come back by themselves: {1}.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file when {0} is opened again.</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another layout</source>
        <extracomment>redaction/drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/redaction/geojson.py</name>
    <message>
        <source>The redactions {0} cannot be understood: in object {1}, {2}.</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove the object: nothing is exported with shapes that are not understood.</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no width of a pen</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no outline</source>
        <extracomment>redaction/geojson.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/redaction/shapes.py</name>
    <message>
        <source>date of birth</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accession number</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pen mark</source>
        <extracomment>redaction/shapes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/redaction/slide_masks.py</name>
    <message>
        <source>{0} {1}, so that nobody can say how far what is hidden in it has spread.</source>
        <extracomment>redaction/slide_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the slide again from its source.</source>
        <extracomment>redaction/slide_masks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
