<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/slides/associated_image.py</name>
    <message>
        <source>The {0} has been closed.</source>
        <extracomment>slides/associated_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/associated_picture.py</name>
    <message>
        <source>The {0} has no level {1} to read {2} x {3} pixels from.</source>
        <extracomment>slides/associated_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/colour_profile.py</name>
    <message>
        <source>The colour profile of {0} cannot be used: it is damaged, or not one of RGB pictures.</source>
        <extracomment>slides/colour_profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide is shown in its stored colours.</source>
        <extracomment>slides/colour_profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/conversion_report.py</name>
    <message>
        <source>The name of the slide's file is not put into the DICOM files, but their folder and its report bear it: send only the .dcm files.</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its conversion {0} could not be read in the original and {1} filled: {2}.</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_folder.py</name>
    <message>
        <source>{0} holds {1} series: choose one.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a slide or a picture of its own.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is cut short before it says to which slide it belongs.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: no permission.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read: {0} ({1}).</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read: {0} is damaged or cut short.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image.py</name>
    <message>
        <source>DICOM image</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM image ({0})</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1} {2}.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been closed.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes are those at the detector (ImagerPixelSpacing), larger than in the patient.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (stored: {0})</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the usual position{0}.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut short: {1} of {2} frames are there.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} windows; the first is used.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} VOI LUTs; the first is used.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds an overlay, which is not shown.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames are tiles of a larger image and are shown one by one.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image_file.py</name>
    <message>
        <source>{0} cannot be read: the file is cut short.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it does not fit into memory.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1} is not supported.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to another transfer syntax.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be decoded: its {1} data are damaged.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is not a DICOM file, or its beginning is damaged.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: it is a DICOM file without a picture ({1}).</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds an image.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: its {1} is 0.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: a picture of {1} x {2} pixels that is not tiled does not fit into memory.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it into a whole slide image.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: it does not say what its samples mean.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1} is missing.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: its {1} is not a number.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: it is cut short, {1} of {2} bytes of its pixels are there.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image_series.py</name>
    <message>
        <source>image {0}</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} mm</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no DICOM picture.</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no DICOM picture: {1}{2}</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {0} other image of this series (of another kind, twice there or damaged).</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {0} other images of this series (of another kind, twice there or damaged).</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_tags.py</name>
    <message>
        <source>The tags of {0} cannot be read: the file is damaged.</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} … ({1} characters)</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_windows.py</name>
    <message>
        <source>Export it without a window.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a picture in colour, which has no window.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no window “{1}”: common windows are those of CT, and its values are no Hounsfield units.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no window “{1}”.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window of its own</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window “{0}”</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {0}, or centre and width, such as 40,400.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi.py</name>
    <message>
        <source>focal plane</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical path</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM WSI</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is {0} {1} of {2} ({3}).</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels without this plane show the nearest one that they have: {0}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no level {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1} x {2} pixels to read.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no DICOM file.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}{2}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no series {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no level of a whole slide image ({1}).</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no whole slide image, only {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {0}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more series of the folder hold slides of their own.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_associated.py</name>
    <message>
        <source>{0} cannot be read any more: {1}.</source>
        <extracomment>slides/dicom_wsi_associated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_files.py</name>
    <message>
        <source>it is a whole slide image that cannot be read: </source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame has the shape {0}</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG frame has no end</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored frame is damaged</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is cut short</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} cannot be read at tile ({2}, {3}) of {4} x {5} pixels.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged there; the rest of the slide can be used.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused {1}: {2}.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short before its first frame ends</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames at its end are missing: {0} is cut short.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short before its pixels begin</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_metadata.py</name>
    <message>
        <source>JPEG lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG-LS near-lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL (from JPEG)</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTJ2K lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_pyramid.py</name>
    <message>
        <source>{0} more images of other places or shapes belong to the series and are not shown.</source>
        <extracomment>slides/dicom_wsi_pyramid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more images of the same place and size belong to the series and are not shown.</source>
        <extracomment>slides/dicom_wsi_pyramid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_reader.py</name>
    <message>
        <source>the file is cut short before this frame</source>
        <extracomment>slides/dicom_wsi_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short within this frame</source>
        <extracomment>slides/dicom_wsi_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/disk_state.py</name>
    <message>
        <source> is gone</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is new</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {0} more file</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {0} more files</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was opened: {1}{2}{3}.</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/export_manifest.py</name>
    <message>
        <source>verislide export</source>
        <extracomment>slides/export_manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole number from 0 on</source>
        <extracomment>slides/export_manifest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/file_check.py</name>
    <message>
        <source>{0} cannot be opened: </source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it is a folder.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it is a pipe or a device, not a file.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}it does not exist.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever owns the file for permission to read it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}you have no permission to read it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/identity.py</name>
    <message>
        <source>{0} cannot be identified: {1} cannot be read ({2}).</source>
        <extracomment>slides/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its files are still there.</source>
        <extracomment>slides/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/jpeg_coding.py</name>
    <message>
        <source>unusual subsampling</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality {0}</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables of its own</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about quality {0}</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/jpeg_colour.py</name>
    <message>
        <source>Colours are disputed: </source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours may be false: </source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe transform {0}</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>components {0}</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}shown as {1}, as the JPEG frames say ({2}), but the tag says {3}.</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown as {0}, as the tag says ({1})</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}, but the JPEG frames are {2} ({3}).</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_check.py</name>
    <message>
        <source>The file is damaged. {0}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} cannot be read</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSlide knows the ending .mrxs in small letters only</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder {0} together with the .mrxs file.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a link: open the slide where it really lies.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data folder {0} is missing beside it</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing in its data folder {1}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is a pipe, a device or a folder, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is empty</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is larger than a megabyte</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is not the text of a slide</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} has no section [{1}]</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom levels</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data files</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} announces {1} {2} and names {3}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} announces {1} x {2} images</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} cuts each photo into {1} images a side, of only {2} x {3} images</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0} announces images of {1} x {2} pixels</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERLAP_{0} of level {1} is not a number ({2})</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its photos overlap by {0} pixels, more than they are large</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index {0} is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index {0} is a pipe, a device or a folder, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index {0} is empty or cannot be read</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index {0} belongs to another slide or is damaged</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data file {0} is a pipe or a device, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of camera positions has the length {0}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera position {0} lies {1} pixels off the slide</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label, macro or preview</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera positions</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which holds {1}, is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which holds its coarsest level, is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} cannot be shown: {1} missing.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of level</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of level {0} cannot be shown: {1} missing.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_photos.py</name>
    <message>
        <source>has no readable Slidedat.ini</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how many photos it is made of</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts its photos into {0} images a side, which Verislide does not know</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how its levels are made</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how large its photos are</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has camera positions that cannot be read</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_seams.py</name>
    <message>
        <source>camera positions stored in the slide ({0})</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera grid of Slidedat.ini; the slide stores no camera positions</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has camera positions that lie over each other</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/one_level.py</name>
    <message>
        <source>{0} has no {1} to choose.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no picture called {1}.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no level {1} to read {2} x {3} pixels from.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/opening.py</name>
    <message>
        <source>Choose a slide, or the folder of one.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} slides: choose one.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one of its files.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it does not exist.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: you have no permission to read it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever owns it for permission to read it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the series.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the data folder of a MIRAX slide, but {1}.mrxs does not lie beside it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}.mrxs into the folder that holds {1}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an empty folder.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no slide and no picture.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no slide that OpenSlide could read.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers: {0}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reader called {0}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSlide {0}</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused {1}: {2}</source>
        <extracomment>slides/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_coding.py</name>
    <message>
        <source>JPEG XR</source>
        <extracomment>slides/openslide_coding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_errors.py</name>
    <message>
        <source>its Index.dat is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): no such file</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): permission denied</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data file {0} may not be read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data file {0} cannot be opened ({1})</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data file {0} is cut short</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short read of file ([^/\\]+): </source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensional mismatch</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Slidedat.ini has no sensible value for {key}</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value that cannot be interpreted</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have key</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Slidedat.ini has no value for {key}</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't find (\w+) group</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Slidedat.ini has no section [{0}]</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pictures are stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized image format: (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label is stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported associated image format: (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of camera positions is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide position|position buffer|flag value</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fileno|image_index|length &lt; 0|offset &lt; 0|not correct multiple|outside of bounds</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data page|page length|nonhier rec|zoom level pointer|“?next”? pointer|data item</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute bitsallocated value (\d+) !=</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its samples have {0} bits, and OpenSlide reads only those of 8</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute samplesperpixel value 1 !=</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is grey, and OpenSlide reads only DICOM slides in colour</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its transfer syntax {0} is none that OpenSlide reads</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported transfer syntax ([\d.]+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported photometric interpretation (\w+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colours are stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its TIFF compression {0} is none that OpenSlide reads</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported tiff compression: (\d+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty input file|premature end of jpeg</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored PNG picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored BMP picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored JPEG 2000 picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored tile cannot be read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw tile|tiff</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSlide says “{0}”</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: OpenSlide does not know this kind of file.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no slide, or its beginning is damaged: copy it again from its source.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: OpenSlide finds an impossible size.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Copy the slide again from its source.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_file.py</name>
    <message>
        <source>Aperio SVS</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiled TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leica SCN</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3DHISTECH MIRAX</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philips TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakura SVSLIDE</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSlide test picture</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trestle TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventana BIF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeiss CZI</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamamatsu {0}</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of {1} cannot be shown: it claims {2} x {3} pixels.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of {1} cannot be shown: {2}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile of the {0} of {1} cannot be read: {2}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}: {2} cannot be read at ({3}, {4}) on level {5}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the slide can be used; copy the slide again from its source to repair it.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_handle.py</name>
    <message>
        <source>{0} cannot be opened again: it has been moved, deleted or changed.</source>
        <extracomment>slides/openslide_handle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files back and open the slide anew.</source>
        <extracomment>slides/openslide_handle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_notices.py</name>
    <message>
        <source>Slide zoom level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide filter level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope focus level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide zoom mask level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide holds mask levels, which are not shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide holds {0} focus levels, of which one is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide holds {0} positions of its layer “{1}”, of which one is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide holds {0} filter levels, of which the first is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} fluorescence channels {1} are not shown: {2}.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} fluorescence channels ({1}) are shown as red, green and blue of one picture.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/patient.py</name>
    <message>
        <source>rows to {0}, columns to {1}</source>
        <extracomment>slides/patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/plain_image.py</name>
    <message>
        <source>Choose a slide or a picture.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened with {1}: it is a {2} picture, which is read by {3}.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it does not fit into memory.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: the {1} file is damaged.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text file, not a slide</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, BMP or TIFF picture</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/plain_pixels.py</name>
    <message>
        <source>The file holds 16 bits per sample; they are shown scaled down to 8.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {0} pages, of which the first is shown.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds more than one plane in one page.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: its colours are stored in a way that is not supported.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds samples of the type {1}.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it has {1} channels.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: a plain picture of more than {1} million pixels{2} does not fit into memory.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it into a tiled pyramidal TIFF.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/preflight.py</name>
    <message>
        <source>{0} cannot be opened: OpenSlide gave no answer in {1} s while {2}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lies on a slow drive, copy it to a local one.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} while {2}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {0} cannot be shown everywhere: {1}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes OpenSlide hang</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes OpenSlide ask for more memory than there is</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes OpenSlide crash</source>
        <extracomment>slides/preflight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/probe.py</name>
    <message>
        <source>opening it</source>
        <extracomment>slides/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading level {0}</source>
        <extracomment>slides/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing it</source>
        <extracomment>slides/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/slides/slides_among.py</name>
    <message>
        <source>Choose the slides themselves.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose slides, or the folder that they lie in.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slide lies in {0}.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds DICOM files and other slides, such as {1}.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the DICOM files into a folder of their own.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/tiles/loader.py</name>
    <message>
        <source>A tile of level {0} cannot be made ({1}).</source>
        <extracomment>tiles/loader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a tile of level {1} cannot be read ({2}).</source>
        <extracomment>tiles/loader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
