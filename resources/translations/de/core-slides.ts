<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/slides/associated_image.py</name>
    <message>
        <source>The {0} has been closed.</source>
        <extracomment>slides/associated_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>core/slides/associated_picture.py</name>
    <message>
        <source>The {0} has no level {1} to read {2} x {3} pixels from.</source>
        <extracomment>slides/associated_picture.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Ebene {1}, aus der sich {2} x {3} Pixel lesen ließen.</translation>
    </message>
</context>
<context>
    <name>core/slides/colour_profile.py</name>
    <message>
        <source>The colour profile of {0} cannot be used: it is damaged, or not one of RGB pictures.</source>
        <extracomment>slides/colour_profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Farbprofil von {0} ist nicht verwendbar: Es ist beschädigt oder keines für RGB-Bilder.</translation>
    </message>
    <message>
        <source>The slide is shown in its stored colours.</source>
        <extracomment>slides/colour_profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat wird in seinen gespeicherten Farben gezeigt.</translation>
    </message>
</context>
<context>
    <name>core/slides/conversion_report.py</name>
    <message>
        <source>The name of the slide's file is not put into the DICOM files, but their folder and its report bear it: send only the .dcm files.</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Name der Präparatdatei steht nicht in den DICOM-Dateien, aber ihr Ordner und dessen Bericht tragen ihn: Versenden Sie nur die .dcm-Dateien.</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} aus {1}</translation>
    </message>
    <message>
        <source>At its conversion {0} could not be read in the original and {1} filled: {2}.</source>
        <extracomment>slides/conversion_report.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bei der Konvertierung waren im Original nicht lesbar: {0}; {1} gefüllt: {2}.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_folder.py</name>
    <message>
        <source>{0} holds {1} series: choose one.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält {1} Serien: Wählen Sie eine aus.</translation>
    </message>
    <message>
        <source>Each is a slide or a picture of its own.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede ist ein eigenes Präparat oder Bild.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is cut short before it says to which slide it belongs.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Die Datei bricht ab, bevor sie sagt, zu welchem Präparat sie gehört.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie die Datei neu von der Quelle.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bitten Sie um das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>{0} cannot be read: no permission.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar: keine Berechtigung.</translation>
    </message>
    <message>
        <source>A file cannot be read: {0} ({1}).</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Datei ist nicht lesbar: {0} ({1}).</translation>
    </message>
    <message>
        <source>A file cannot be read: {0} is damaged or cut short.</source>
        <extracomment>slides/dicom_folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Datei ist nicht lesbar: {0} ist beschädigt oder abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image.py</name>
    <message>
        <source>DICOM image</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM-Bild</translation>
    </message>
    <message>
        <source>DICOM image ({0})</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM-Bild ({0})</translation>
    </message>
    <message>
        <source>{0} has no {1} {2}.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1} {2}.</translation>
    </message>
    <message>
        <source>{0} has been closed.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde geschlossen.</translation>
    </message>
    <message>
        <source>Sizes are those at the detector (ImagerPixelSpacing), larger than in the patient.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Größen sind die am Detektor (ImagerPixelSpacing), größer als im Körper.</translation>
    </message>
    <message>
        <source> (stored: {0})</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> (gespeichert: {0})</translation>
    </message>
    <message>
        <source>Turned to the usual position{0}.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In die übliche Lage gedreht{0}.</translation>
    </message>
    <message>
        <source>{0} is cut short: {1} of {2} frames are there.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist abgeschnitten: {1} von {2} Frames sind da.</translation>
    </message>
    <message>
        <source>The file holds {0} windows; the first is used.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei enthält {0} Fenster; das erste wird verwendet.</translation>
    </message>
    <message>
        <source>The file holds {0} VOI LUTs; the first is used.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei enthält {0} VOI-LUTs; die erste wird verwendet.</translation>
    </message>
    <message>
        <source>The file holds an overlay, which is not shown.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei enthält ein Overlay, das nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The frames are tiles of a larger image and are shown one by one.</source>
        <extracomment>slides/dicom_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Frames sind Kacheln eines größeren Bildes und werden einzeln gezeigt.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image_file.py</name>
    <message>
        <source>{0} cannot be read: the file is cut short.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it does not fit into memory.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar: Es passt nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1} is not supported.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar: {1} wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Convert it to another transfer syntax.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wandeln Sie es in eine andere Transfersyntax um.</translation>
    </message>
    <message>
        <source>{0} cannot be decoded: its {1} data are damaged.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht dekodieren: Die {1}-Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frame {0} von {1}</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is not a DICOM file, or its beginning is damaged.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es ist keine DICOM-Datei, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: it is a DICOM file without a picture ({1}).</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: Es ist eine DICOM-Datei ohne Bild ({1}).</translation>
    </message>
    <message>
        <source>Choose a file that holds an image.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei, die ein Bild enthält.</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>{0} cannot be shown: its {1} is 0.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: {1} ist 0.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: a picture of {1} x {2} pixels that is not tiled does not fit into memory.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: Ein Bild von {1} x {2} Pixeln ohne Kacheln passt nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Convert it into a whole slide image.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wandeln Sie es in ein digitales Präparat um.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: it does not say what its samples mean.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: Es sagt nicht, was seine Werte bedeuten.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1} is missing.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: its {1} is not a number.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: {1} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} cannot be shown: it is cut short, {1} of {2} bytes of its pixels are there.</source>
        <extracomment>slides/dicom_image_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht zeigen: Es ist abgeschnitten, {1} von {2} Bytes seiner Pixel sind da.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_image_series.py</name>
    <message>
        <source>image {0}</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>{0}: {1} mm</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} mm</translation>
    </message>
    <message>
        <source>{0} holds no DICOM picture.</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält kein DICOM-Bild.</translation>
    </message>
    <message>
        <source>{0} holds no DICOM picture: {1}{2}</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält kein DICOM-Bild: {1}{2}</translation>
    </message>
    <message>
        <source>Not shown: {0} other image of this series (of another kind, twice there or damaged).</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht gezeigt: {0} anderes Bild dieser Serie (anderer Art, doppelt vorhanden oder beschädigt).</translation>
    </message>
    <message>
        <source>Not shown: {0} other images of this series (of another kind, twice there or damaged).</source>
        <extracomment>slides/dicom_image_series.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht gezeigt: {0} andere Bilder dieser Serie (anderer Art, doppelt vorhanden oder beschädigt).</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_tags.py</name>
    <message>
        <source>The tags of {0} cannot be read: the file is damaged.</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Tags von {0} sind nicht lesbar: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eintrag {0}</translation>
    </message>
    <message>
        <source>{0} … ({1} characters)</source>
        <extracomment>slides/dicom_tags.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} … ({1} Zeichen)</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_windows.py</name>
    <message>
        <source>Export it without a window.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exportieren Sie es ohne Fenster.</translation>
    </message>
    <message>
        <source>{0} is a picture in colour, which has no window.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein Farbbild und hat kein Fenster.</translation>
    </message>
    <message>
        <source>{0} has no window “{1}”: common windows are those of CT, and its values are no Hounsfield units.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein Fenster „{1}“: Übliche Fenster sind die von CT, und seine Werte sind keine Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>{0} has no window “{1}”.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein Fenster „{1}“.</translation>
    </message>
    <message>
        <source>window of its own</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigenes Fenster</translation>
    </message>
    <message>
        <source>window “{0}”</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fenster „{0}“</translation>
    </message>
    <message>
        <source>{0} has no {1}.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1}.</translation>
    </message>
    <message>
        <source>Choose one of {0}, or centre and width, such as 40,400.</source>
        <extracomment>slides/dicom_windows.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eines von {0}, oder Mitte und Breite, etwa 40,400.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi.py</name>
    <message>
        <source>focal plane</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fokusebene</translation>
    </message>
    <message>
        <source>optical path</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Strahlengang</translation>
    </message>
    <message>
        <source>DICOM WSI</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM WSI</translation>
    </message>
    <message>
        <source>Shown is {0} {1} of {2} ({3}).</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gezeigt wird {0} {1} von {2} ({3}).</translation>
    </message>
    <message>
        <source>Levels without this plane show the nearest one that they have: {0}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen ohne diese Fokusebene zeigen die nächste, die sie haben: {0}.</translation>
    </message>
    <message>
        <source>{0} has no level {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Ebene {1}.</translation>
    </message>
    <message>
        <source>{0} has no {1} x {2} pixels to read.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine {1} x {2} Pixel zum Lesen.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no DICOM file.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es enthält keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}{2}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: {1}{2}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no series {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es enthält keine Serie {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no level of a whole slide image ({1}).</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es ist keine Ebene eines digitalen Präparats ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds no whole slide image, only {1}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es enthält kein digitales Präparat, nur {1}.</translation>
    </message>
    <message>
        <source>Not shown: {0}.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht gezeigt: {0}.</translation>
    </message>
    <message>
        <source>{0} more series of the folder hold slides of their own.</source>
        <extracomment>slides/dicom_wsi.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Serien des Ordners enthalten eigene Präparate.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_associated.py</name>
    <message>
        <source>{0} cannot be read any more: {1}.</source>
        <extracomment>slides/dicom_wsi_associated.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht mehr lesbar: {1}.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_files.py</name>
    <message>
        <source>it is a whole slide image that cannot be read: </source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist ein digitales Präparat, das nicht lesbar ist: </translation>
    </message>
    <message>
        <source>the frame has the shape {0}</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Frame hat die Form {0}</translation>
    </message>
    <message>
        <source>the JPEG frame has no end</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der JPEG-Frame hat kein Ende</translation>
    </message>
    <message>
        <source>A stored frame is damaged</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein gespeicherter Frame ist beschädigt</translation>
    </message>
    <message>
        <source>Its file is cut short</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>{0}: {1} cannot be read at tile ({2}, {3}) of {4} x {5} pixels.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} ist an Kachel ({2}, {3}) von {4} x {5} Pixeln nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is damaged there; the rest of the slide can be used.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei ist dort beschädigt; das übrige Präparat ist benutzbar.</translation>
    </message>
    <message>
        <source>{0} refused {1}: {2}.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} abgelehnt: {2}.</translation>
    </message>
    <message>
        <source>it is cut short before its first frame ends</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie bricht ab, bevor ihr erster Frame endet</translation>
    </message>
    <message>
        <source>Frames at its end are missing: {0} is cut short.</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frames am Ende fehlen: {0} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>it is cut short before its pixels begin</source>
        <extracomment>slides/dicom_wsi_files.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie bricht ab, bevor ihre Pixel beginnen</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_metadata.py</name>
    <message>
        <source>JPEG lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG verlustfrei</translation>
    </message>
    <message>
        <source>JPEG-LS near-lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS fast verlustfrei</translation>
    </message>
    <message>
        <source>JPEG XL lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG XL verlustfrei</translation>
    </message>
    <message>
        <source>JPEG XL (from JPEG)</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG XL (aus JPEG)</translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <source>HTJ2K lossless</source>
        <extracomment>slides/dicom_wsi_metadata.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>HTJ2K verlustfrei</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_pyramid.py</name>
    <message>
        <source>{0} more images of other places or shapes belong to the series and are not shown.</source>
        <extracomment>slides/dicom_wsi_pyramid.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Bilder anderer Stellen oder Formen gehören zur Serie und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>{0} more images of the same place and size belong to the series and are not shown.</source>
        <extracomment>slides/dicom_wsi_pyramid.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Bilder derselben Stelle und Größe gehören zur Serie und werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>core/slides/dicom_wsi_reader.py</name>
    <message>
        <source>the file is cut short before this frame</source>
        <extracomment>slides/dicom_wsi_reader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datei bricht vor diesem Frame ab</translation>
    </message>
    <message>
        <source>the file is cut short within this frame</source>
        <extracomment>slides/dicom_wsi_reader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datei bricht in diesem Frame ab</translation>
    </message>
</context>
<context>
    <name>core/slides/disk_state.py</name>
    <message>
        <source> is gone</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> ist weg</translation>
    </message>
    <message>
        <source> is new</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> ist neu</translation>
    </message>
    <message>
        <source>, and {0} more file</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, und {0} weitere Datei</translation>
    </message>
    <message>
        <source>, and {0} more files</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, und {0} weitere Dateien</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was opened: {1}{2}{3}.</source>
        <extracomment>slides/disk_state.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat sich auf dem Datenträger geändert, seit es geöffnet wurde: {1}{2}{3}.</translation>
    </message>
</context>
<context>
    <name>core/slides/export_manifest.py</name>
    <message>
        <source>verislide export</source>
        <extracomment>slides/export_manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide export</translation>
    </message>
    <message>
        <source>no whole number from 0 on</source>
        <extracomment>slides/export_manifest.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>keine ganze Zahl ab 0</translation>
    </message>
</context>
<context>
    <name>core/slides/file_check.py</name>
    <message>
        <source>{0} cannot be opened: </source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: </translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{0}it is a folder.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0}it is a pipe or a device, not a file.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0}it does not exist.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Es existiert nicht.</translation>
    </message>
    <message>
        <source>Ask whoever owns the file for permission to read it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bitten Sie, wem die Datei gehört, um die Erlaubnis, sie zu lesen.</translation>
    </message>
    <message>
        <source>{0}you have no permission to read it.</source>
        <extracomment>slides/file_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}Sie haben keine Berechtigung, es zu lesen.</translation>
    </message>
</context>
<context>
    <name>core/slides/identity.py</name>
    <message>
        <source>{0} cannot be identified: {1} cannot be read ({2}).</source>
        <extracomment>slides/identity.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht identifizieren: {1} ist nicht lesbar ({2}).</translation>
    </message>
    <message>
        <source>Check that its files are still there.</source>
        <extracomment>slides/identity.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie, ob seine Dateien noch da sind.</translation>
    </message>
</context>
<context>
    <name>core/slides/jpeg_coding.py</name>
    <message>
        <source>unusual subsampling</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ungewöhnliche Unterabtastung</translation>
    </message>
    <message>
        <source>quality {0}</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Qualität {0}</translation>
    </message>
    <message>
        <source>tables of its own</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eigene Tabellen</translation>
    </message>
    <message>
        <source>about quality {0}</source>
        <extracomment>slides/jpeg_coding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>etwa Qualität {0}</translation>
    </message>
</context>
<context>
    <name>core/slides/jpeg_colour.py</name>
    <message>
        <source>Colours are disputed: </source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farben sind strittig: </translation>
    </message>
    <message>
        <source>Colours may be false: </source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farben können falsch sein: </translation>
    </message>
    <message>
        <source>Adobe transform {0}</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Adobe transform {0}</translation>
    </message>
    <message>
        <source>components {0}</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Komponenten {0}</translation>
    </message>
    <message>
        <source>{0}shown as {1}, as the JPEG frames say ({2}), but the tag says {3}.</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}gezeigt als {1}, wie die JPEG-Frames sagen ({2}), aber das Tag sagt {3}.</translation>
    </message>
    <message>
        <source>shown as {0}, as the tag says ({1})</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gezeigt als {0}, wie das Tag sagt ({1})</translation>
    </message>
    <message>
        <source>{0}{1}, but the JPEG frames are {2} ({3}).</source>
        <extracomment>slides/jpeg_colour.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}{1}, aber die JPEG-Frames sind {2} ({3}).</translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_check.py</name>
    <message>
        <source>The file is damaged. {0}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei ist beschädigt. {0}</translation>
    </message>
    <message>
        <source>its {0} cannot be read</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar</translation>
    </message>
    <message>
        <source>OpenSlide knows the ending .mrxs in small letters only</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide kennt die Endung .mrxs nur in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Copy the folder {0} together with the .mrxs file.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie den Ordner {0} zusammen mit der .mrxs-Datei.</translation>
    </message>
    <message>
        <source>The file is a link: open the slide where it really lies.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei ist eine Verknüpfung: Öffnen Sie das Präparat dort, wo es wirklich liegt.</translation>
    </message>
    <message>
        <source>its data folder {0} is missing beside it</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Datenordner {0} daneben fehlt</translation>
    </message>
    <message>
        <source>{0} is missing in its data folder {1}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} fehlt im Datenordner {1}</translation>
    </message>
    <message>
        <source>its {0} is a pipe, a device or a folder, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist eine Pipe, ein Gerät oder ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>its {0} is empty</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>its {0} is larger than a megabyte</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist größer als ein Megabyte</translation>
    </message>
    <message>
        <source>its {0} is not the text of a slide</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht der Text eines Präparats</translation>
    </message>
    <message>
        <source>its {0} has no section [{1}]</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Abschnitt [{1}]</translation>
    </message>
    <message>
        <source>zoom levels</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zoomebenen</translation>
    </message>
    <message>
        <source>data files</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datendateien</translation>
    </message>
    <message>
        <source>its {0} announces {1} {2} and names {3}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} kündigt {1} {2} an und nennt {3}</translation>
    </message>
    <message>
        <source>its {0} announces {1} x {2} images</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} kündigt {1} x {2} Bilder an</translation>
    </message>
    <message>
        <source>its {0} cuts each photo into {1} images a side, of only {2} x {3} images</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} teilt jede Aufnahme in {1} Bilder je Seite, bei nur {2} x {3} Bildern</translation>
    </message>
    <message>
        <source>level {0} announces images of {1} x {2} pixels</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} kündigt Bilder von {1} x {2} Pixeln an</translation>
    </message>
    <message>
        <source>OVERLAP_{0} of level {1} is not a number ({2})</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OVERLAP_{0} der Ebene {1} ist keine Zahl ({2})</translation>
    </message>
    <message>
        <source>its photos overlap by {0} pixels, more than they are large</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Aufnahmen überlappen um {0} Pixel, mehr als ihre Größe</translation>
    </message>
    <message>
        <source>its index {0} is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Index {0} fehlt</translation>
    </message>
    <message>
        <source>its index {0} is a pipe, a device or a folder, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Index {0} ist eine Pipe, ein Gerät oder ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>its index {0} is empty or cannot be read</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Index {0} ist leer oder nicht lesbar</translation>
    </message>
    <message>
        <source>its index {0} belongs to another slide or is damaged</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Index {0} gehört zu einem anderen Präparat oder ist beschädigt</translation>
    </message>
    <message>
        <source>its data file {0} is a pipe or a device, not a file</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datendatei {0} ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>its table of camera positions has the length {0}</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Tabelle der Kamerapositionen hat die Länge {0}</translation>
    </message>
    <message>
        <source>camera position {0} lies {1} pixels off the slide</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kameraposition {0} liegt {1} Pixel außerhalb des Präparats</translation>
    </message>
    <message>
        <source>its label, macro or preview</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Etikett, Übersichtsbild oder Vorschau</translation>
    </message>
    <message>
        <source>the camera positions</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Kamerapositionen</translation>
    </message>
    <message>
        <source>{0}, which holds {1}, is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} fehlt (enthält: {1})</translation>
    </message>
    <message>
        <source>{0}, which holds its coarsest level, is missing</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} mit der gröbsten Ebene fehlt</translation>
    </message>
    <message>
        <source>Level {0} cannot be shown: {1} missing.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} lässt sich nicht zeigen: {1} nicht vorhanden.</translation>
    </message>
    <message>
        <source>Parts of level</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teile der Ebene</translation>
    </message>
    <message>
        <source>Parts of level {0} cannot be shown: {1} missing.</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teile der Ebene {0} lassen sich nicht zeigen: {1} nicht vorhanden.</translation>
    </message>
    <message>
        <source>{0} is</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist</translation>
    </message>
    <message>
        <source>{0} and {1} are</source>
        <extracomment>slides/mirax_check.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} sind</translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_photos.py</name>
    <message>
        <source>has no readable Slidedat.ini</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine lesbare Slidedat.ini</translation>
    </message>
    <message>
        <source>does not say how many photos it is made of</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt nicht, aus wie vielen Aufnahmen es besteht</translation>
    </message>
    <message>
        <source>cuts its photos into {0} images a side, which Verislide does not know</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>teilt seine Aufnahmen in {0} Bilder je Seite, was Verislide nicht kennt</translation>
    </message>
    <message>
        <source>does not say how its levels are made</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt nicht, wie seine Ebenen gebildet sind</translation>
    </message>
    <message>
        <source>does not say how large its photos are</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sagt nicht, wie groß seine Aufnahmen sind</translation>
    </message>
    <message>
        <source>has camera positions that cannot be read</source>
        <extracomment>slides/mirax_photos.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat Kamerapositionen, die nicht lesbar sind</translation>
    </message>
</context>
<context>
    <name>core/slides/mirax_seams.py</name>
    <message>
        <source>camera positions stored in the slide ({0})</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>im Präparat gespeicherte Kamerapositionen ({0})</translation>
    </message>
    <message>
        <source>camera grid of Slidedat.ini; the slide stores no camera positions</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kameraraster der Slidedat.ini; das Präparat speichert keine Kamerapositionen</translation>
    </message>
    <message>
        <source>has camera positions that lie over each other</source>
        <extracomment>slides/mirax_seams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat Kamerapositionen, die übereinander liegen</translation>
    </message>
</context>
<context>
    <name>core/slides/one_level.py</name>
    <message>
        <source>{0} has no {1} to choose.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1} zur Auswahl.</translation>
    </message>
    <message>
        <source>{0} has no picture called {1}.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein Bild namens {1}.</translation>
    </message>
    <message>
        <source>{0} has no level {1} to read {2} x {3} pixels from.</source>
        <extracomment>slides/one_level.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Ebene {1}, aus der sich {2} x {3} Pixel lesen ließen.</translation>
    </message>
</context>
<context>
    <name>core/slides/opening.py</name>
    <message>
        <source>Choose a slide, or the folder of one.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie ein Präparat oder dessen Ordner.</translation>
    </message>
    <message>
        <source>{0} holds {1} slides: choose one.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält {1} Präparate: Wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>Open one of its files.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie eine der Dateien.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it does not exist.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es existiert nicht.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: you have no permission to read it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Sie haben keine Berechtigung, es zu lesen.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for permission to read it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bitten Sie, wem es gehört, um die Erlaubnis, es zu lesen.</translation>
    </message>
    <message>
        <source>Check the series.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie die Serie.</translation>
    </message>
    <message>
        <source>{0} is the data folder of a MIRAX slide, but {1}.mrxs does not lie beside it.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist der Datenordner eines MIRAX-Präparats, aber {1}.mrxs liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Copy {0}.mrxs into the folder that holds {1}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie {0}.mrxs in den Ordner, der {1} enthält.</translation>
    </message>
    <message>
        <source>{0} is an empty folder.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein leerer Ordner.</translation>
    </message>
    <message>
        <source>{0} holds no slide and no picture.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält kein Präparat und kein Bild.</translation>
    </message>
    <message>
        <source>{0} holds no slide that OpenSlide could read.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält kein Präparat, das OpenSlide lesen könnte.</translation>
    </message>
    <message>
        <source>Readers: {0}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesemodule: {0}.</translation>
    </message>
    <message>
        <source>There is no reader called {0}.</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt kein Lesemodul namens {0}.</translation>
    </message>
    <message>
        <source>OpenSlide {0}</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide {0}</translation>
    </message>
    <message>
        <source>{0} refused {1}: {2}</source>
        <extracomment>slides/opening.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} abgelehnt: {2}</translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_coding.py</name>
    <message>
        <source>JPEG XR</source>
        <extracomment>slides/openslide_coding.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG XR</translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_errors.py</name>
    <message>
        <source>its Index.dat is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Index.dat ist beschädigt</translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): no such file</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>couldn't open ([^/\\]+): no such file</translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): permission denied</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>couldn't open ([^/\\]+): permission denied</translation>
    </message>
    <message>
        <source>its data file {0} may not be read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datendatei {0} darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>couldn't open ([^/\\]+): (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>couldn't open ([^/\\]+): (.*)</translation>
    </message>
    <message>
        <source>its data file {0} cannot be opened ({1})</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datendatei {0} lässt sich nicht öffnen ({1})</translation>
    </message>
    <message>
        <source>its data file {0} is cut short</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datendatei {0} ist abgeschnitten</translation>
    </message>
    <message>
        <source>short read of file ([^/\\]+): </source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>short read of file ([^/\\]+): </translation>
    </message>
    <message>
        <source>dimensional mismatch</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dimensional mismatch</translation>
    </message>
    <message>
        <source>its Slidedat.ini has no sensible value for {key}</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Slidedat.ini hat keinen sinnvollen Wert für {key}</translation>
    </message>
    <message>
        <source>value that cannot be interpreted</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>value that cannot be interpreted</translation>
    </message>
    <message>
        <source>does not have key</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>does not have key</translation>
    </message>
    <message>
        <source>its Slidedat.ini has no value for {key}</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Slidedat.ini hat keinen Wert für {key}</translation>
    </message>
    <message>
        <source>can't find (\w+) group</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>can't find (\w+) group</translation>
    </message>
    <message>
        <source>its Slidedat.ini has no section [{0}]</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Slidedat.ini hat keinen Abschnitt [{0}]</translation>
    </message>
    <message>
        <source>its pictures are stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Bilder sind als {0} gespeichert, was OpenSlide nicht liest</translation>
    </message>
    <message>
        <source>unrecognized image format: (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unrecognized image format: (.*)</translation>
    </message>
    <message>
        <source>its label is stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Etikett ist als {0} gespeichert, was OpenSlide nicht liest</translation>
    </message>
    <message>
        <source>unsupported associated image format: (.*)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unsupported associated image format: (.*)</translation>
    </message>
    <message>
        <source>its table of camera positions is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Tabelle der Kamerapositionen ist beschädigt</translation>
    </message>
    <message>
        <source>slide position|position buffer|flag value</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>slide position|position buffer|flag value</translation>
    </message>
    <message>
        <source>fileno|image_index|length &lt; 0|offset &lt; 0|not correct multiple|outside of bounds</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>fileno|image_index|length &lt; 0|offset &lt; 0|not correct multiple|outside of bounds</translation>
    </message>
    <message>
        <source>data page|page length|nonhier rec|zoom level pointer|“?next”? pointer|data item</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>data page|page length|nonhier rec|zoom level pointer|“?next”? pointer|data item</translation>
    </message>
    <message>
        <source>attribute bitsallocated value (\d+) !=</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>attribute bitsallocated value (\d+) !=</translation>
    </message>
    <message>
        <source>its samples have {0} bits, and OpenSlide reads only those of 8</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Werte haben {0} Bit, und OpenSlide liest nur solche von 8</translation>
    </message>
    <message>
        <source>attribute samplesperpixel value 1 !=</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>attribute samplesperpixel value 1 !=</translation>
    </message>
    <message>
        <source>it is grey, and OpenSlide reads only DICOM slides in colour</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist grau, und OpenSlide liest nur DICOM-Präparate in Farbe</translation>
    </message>
    <message>
        <source>its transfer syntax {0} is none that OpenSlide reads</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Transfersyntax {0} ist keine, die OpenSlide liest</translation>
    </message>
    <message>
        <source>unsupported transfer syntax ([\d.]+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unsupported transfer syntax ([\d.]+)</translation>
    </message>
    <message>
        <source>unsupported photometric interpretation (\w+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unsupported photometric interpretation (\w+)</translation>
    </message>
    <message>
        <source>its colours are stored as {0}, which OpenSlide does not read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Farben sind als {0} gespeichert, was OpenSlide nicht liest</translation>
    </message>
    <message>
        <source>its TIFF compression {0} is none that OpenSlide reads</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die TIFF-Kompression {0} ist keine, die OpenSlide liest</translation>
    </message>
    <message>
        <source>unsupported tiff compression: (\d+)</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unsupported tiff compression: (\d+)</translation>
    </message>
    <message>
        <source>empty input file|premature end of jpeg</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>empty input file|premature end of jpeg</translation>
    </message>
    <message>
        <source>a stored PNG picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes PNG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>a stored BMP picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes BMP-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>a stored JPEG 2000 picture is damaged</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes JPEG-2000-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>a stored tile cannot be read</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine gespeicherte Kachel ist nicht lesbar</translation>
    </message>
    <message>
        <source>raw tile|tiff</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>raw tile|tiff</translation>
    </message>
    <message>
        <source>OpenSlide says “{0}”</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide sagt „{0}“</translation>
    </message>
    <message>
        <source>{0} cannot be opened: OpenSlide does not know this kind of file.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: OpenSlide kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>It is no slide, or its beginning is damaged: copy it again from its source.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es ist kein Präparat, oder sein Anfang ist beschädigt: Kopieren Sie es neu von der Quelle.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: OpenSlide finds an impossible size.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: OpenSlide findet eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy the slide again from its source.</source>
        <extracomment>slides/openslide_errors.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei ist beschädigt. Kopieren Sie das Präparat neu von der Quelle.</translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_file.py</name>
    <message>
        <source>Aperio SVS</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aperio SVS</translation>
    </message>
    <message>
        <source>Tiled TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gekacheltes TIFF</translation>
    </message>
    <message>
        <source>Leica SCN</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Leica SCN</translation>
    </message>
    <message>
        <source>3DHISTECH MIRAX</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>3DHISTECH MIRAX</translation>
    </message>
    <message>
        <source>Philips TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Philips TIFF</translation>
    </message>
    <message>
        <source>Sakura SVSLIDE</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sakura SVSLIDE</translation>
    </message>
    <message>
        <source>OpenSlide test picture</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide-Testbild</translation>
    </message>
    <message>
        <source>Trestle TIFF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Trestle TIFF</translation>
    </message>
    <message>
        <source>Ventana BIF</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ventana BIF</translation>
    </message>
    <message>
        <source>Zeiss CZI</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeiss CZI</translation>
    </message>
    <message>
        <source>Hamamatsu {0}</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Hamamatsu {0}</translation>
    </message>
    <message>
        <source>The {0} of {1} cannot be shown: it claims {2} x {3} pixels.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} lässt sich nicht zeigen: Es gibt {2} x {3} Pixel an.</translation>
    </message>
    <message>
        <source>The {0} of {1} cannot be shown: {2}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} lässt sich nicht zeigen: {2}.</translation>
    </message>
    <message>
        <source>The colour profile of the {0} of {1} cannot be read: {2}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Farbprofil ({0} von {1}) ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>{0}{1}: {2} cannot be read at ({3}, {4}) on level {5}.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}{1}: {2} ist bei ({3}, {4}) auf Ebene {5} nicht lesbar.</translation>
    </message>
    <message>
        <source>The rest of the slide can be used; copy the slide again from its source to repair it.</source>
        <extracomment>slides/openslide_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das übrige Präparat ist benutzbar; kopieren Sie es neu von der Quelle, um es zu reparieren.</translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_handle.py</name>
    <message>
        <source>{0} cannot be opened again: it has been moved, deleted or changed.</source>
        <extracomment>slides/openslide_handle.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht wieder öffnen: Es wurde verschoben, gelöscht oder geändert.</translation>
    </message>
    <message>
        <source>Put the files back and open the slide anew.</source>
        <extracomment>slides/openslide_handle.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie die Dateien zurück und öffnen Sie das Präparat neu.</translation>
    </message>
</context>
<context>
    <name>core/slides/openslide_notices.py</name>
    <message>
        <source>Slide zoom level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Slide zoom level</translation>
    </message>
    <message>
        <source>Slide filter level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Slide filter level</translation>
    </message>
    <message>
        <source>Microscope focus level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Microscope focus level</translation>
    </message>
    <message>
        <source>Slide zoom mask level</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Slide zoom mask level</translation>
    </message>
    <message>
        <source>The slide holds mask levels, which are not shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat enthält Maskenebenen, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The slide holds {0} focus levels, of which one is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat enthält {0} Fokusebenen, von denen eine gezeigt wird.</translation>
    </message>
    <message>
        <source>The slide holds {0} positions of its layer “{1}”, of which one is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat enthält {0} Positionen seiner Schicht „{1}“, von denen eine gezeigt wird.</translation>
    </message>
    <message>
        <source>The slide holds {0} filter levels, of which the first is shown.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat enthält {0} Filterebenen, von denen die erste gezeigt wird.</translation>
    </message>
    <message>
        <source>Of {0} fluorescence channels {1} are not shown: {2}.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Von {0} Fluoreszenzkanälen werden {1} nicht gezeigt: {2}.</translation>
    </message>
    <message>
        <source>Its {0} fluorescence channels ({1}) are shown as red, green and blue of one picture.</source>
        <extracomment>slides/openslide_notices.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seine {0} Fluoreszenzkanäle ({1}) werden als Rot, Grün und Blau eines Bildes gezeigt.</translation>
    </message>
</context>
<context>
    <name>core/slides/patient.py</name>
    <message>
        <source>rows to {0}, columns to {1}</source>
        <extracomment>slides/patient.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen nach {0}, Spalten nach {1}</translation>
    </message>
</context>
<context>
    <name>core/slides/plain_image.py</name>
    <message>
        <source>Choose a slide or a picture.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie ein Präparat oder ein Bild.</translation>
    </message>
    <message>
        <source>{0} cannot be opened with {1}: it is a {2} picture, which is read by {3}.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht mit {1} öffnen: Es ist ein {2}-Bild, das {3} liest.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it does not fit into memory.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es passt nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the {1} file is damaged.</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Die {1}-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>it is a text file, not a slide</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist eine Textdatei, kein Präparat</translation>
    </message>
    <message>
        <source>it is not a PNG, JPEG, BMP or TIFF picture</source>
        <extracomment>slides/plain_image.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist kein PNG-, JPEG-, BMP- oder TIFF-Bild</translation>
    </message>
</context>
<context>
    <name>core/slides/plain_pixels.py</name>
    <message>
        <source>The file holds 16 bits per sample; they are shown scaled down to 8.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei enthält 16 Bit je Wert; gezeigt werden sie auf 8 verkleinert.</translation>
    </message>
    <message>
        <source>The file holds {0} pages, of which the first is shown.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Datei enthält {0} Seiten, von denen die erste gezeigt wird.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds more than one plane in one page.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es enthält mehr als eine Schicht auf einer Seite.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its colours are stored in a way that is not supported.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Die Farben sind auf eine nicht unterstützte Weise gespeichert.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it holds samples of the type {1}.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es enthält Werte vom Typ {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it has {1} channels.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Es hat {1} Kanäle.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: a plain picture of more than {1} million pixels{2} does not fit into memory.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: Ein einfaches Bild von mehr als {1} Millionen Pixeln{2} passt nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Convert it into a tiled pyramidal TIFF.</source>
        <extracomment>slides/plain_pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wandeln Sie es in ein gekacheltes Pyramiden-TIFF um.</translation>
    </message>
</context>
<context>
    <name>core/slides/preflight.py</name>
    <message>
        <source>{0} cannot be opened: OpenSlide gave no answer in {1} s while {2}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht öffnen: OpenSlide gab in {1} s keine Antwort ({2}).</translation>
    </message>
    <message>
        <source>If it lies on a slow drive, copy it to a local one.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Liegt es auf einem langsamen Laufwerk, kopieren Sie es auf ein lokales.</translation>
    </message>
    <message>
        <source>{0} {1} while {2}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} ({2}).</translation>
    </message>
    <message>
        <source>Level {0} cannot be shown everywhere: {1}.</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0} lässt sich nicht überall zeigen: {1}.</translation>
    </message>
    <message>
        <source>makes OpenSlide hang</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt OpenSlide hängen</translation>
    </message>
    <message>
        <source>makes OpenSlide ask for more memory than there is</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt OpenSlide mehr Speicher verlangen, als da ist</translation>
    </message>
    <message>
        <source>makes OpenSlide crash</source>
        <extracomment>slides/preflight.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>lässt OpenSlide abstürzen</translation>
    </message>
</context>
<context>
    <name>core/slides/probe.py</name>
    <message>
        <source>opening it</source>
        <extracomment>slides/probe.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>reading level {0}</source>
        <extracomment>slides/probe.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Lesen der Ebene {0}</translation>
    </message>
    <message>
        <source>closing it</source>
        <extracomment>slides/probe.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beim Schließen</translation>
    </message>
</context>
<context>
    <name>core/slides/slides_among.py</name>
    <message>
        <source>Choose the slides themselves.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die Präparate selbst.</translation>
    </message>
    <message>
        <source>Choose slides, or the folder that they lie in.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie Präparate oder den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>No slide lies in {0}.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>In {0} liegt kein Präparat.</translation>
    </message>
    <message>
        <source>The folder {0} holds DICOM files and other slides, such as {1}.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} enthält DICOM-Dateien und andere Präparate, etwa {1}.</translation>
    </message>
    <message>
        <source>Put the DICOM files into a folder of their own.</source>
        <extracomment>slides/slides_among.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie die DICOM-Dateien in einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>core/tiles/loader.py</name>
    <message>
        <source>A tile of level {0} cannot be made ({1}).</source>
        <extracomment>tiles/loader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Kachel der Ebene {0} lässt sich nicht bilden ({1}).</translation>
    </message>
    <message>
        <source>{0}: a tile of level {1} cannot be read ({2}).</source>
        <extracomment>tiles/loader.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Eine Kachel der Ebene {1} ist nicht lesbar ({2}).</translation>
    </message>
</context>
</TS>
