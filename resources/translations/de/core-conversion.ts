<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core/conversion/absent.py</name>
    <message>
        <source>{0} of the original is missing; it held {1}.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Originals fehlt; enthalten war: {1}.</translation>
    </message>
    <message>
        <source>{0} of the original ends too early: {1} are not wholly in it.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Originals endet zu früh: {1} sind nicht vollständig enthalten.</translation>
    </message>
    <message>
        <source>{0} What of {1} cannot be read is filled, and each place is reported.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Was von {1} nicht lesbar ist, wird gefüllt, und jede Stelle wird berichtet.</translation>
    </message>
    <message>
        <source>{0} Levels above 0 are made of level 0, which does not need it.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ebenen über 0 werden aus Ebene 0 gebildet, die es nicht braucht.</translation>
    </message>
    <message>
        <source>{0} cannot be converted as it is: its {1} is missing, which held {2}.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich so nicht konvertieren: {1} fehlt (enthielt {2}).</translation>
    </message>
    <message>
        <source>{0} Without “strict” what can be read is converted, and the report names the file.</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ohne „strict“ wird konvertiert, was lesbar ist, und der Bericht nennt die Datei.</translation>
    </message>
    <message>
        <source>no picture of any level</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kein Bild irgendeiner Ebene</translation>
    </message>
    <message>
        <source>all stored pictures of {0}</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alle gespeicherten Bilder von {0}</translation>
    </message>
    <message>
        <source>{0} of {1} stored pictures of level {2}</source>
        <extracomment>conversion/absent.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} gespeicherten Bildern der Ebene {2}</translation>
    </message>
</context>
<context>
    <name>core/conversion/annotations/carried.py</name>
    <message>
        <source>The annotations {0} have changed since they were chosen for {1}.</source>
        <extracomment>conversion/annotations/carried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Annotationen {0} wurden geändert, seit sie für {1} gewählt wurden.</translation>
    </message>
    <message>
        <source>Choose the file again, and look at what it holds now.</source>
        <extracomment>conversion/annotations/carried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die Datei neu aus, und sehen Sie, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>Leave one of them there.</source>
        <extracomment>conversion/annotations/carried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lassen Sie eine davon dort.</translation>
    </message>
    <message>
        <source>{0} has several files of annotations: {1}.</source>
        <extracomment>conversion/annotations/carried.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat mehrere Annotationsdateien: {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/annotations/chosen.py</name>
    <message>
        <source>Choose another file.</source>
        <extracomment>conversion/annotations/chosen.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>core/conversion/annotations/level0.py</name>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <extracomment>conversion/annotations/level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} holds no level of a DICOM slide, to which annotations could refer.</source>
        <extracomment>conversion/annotations/level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält keine Ebene eines DICOM-Präparats, auf die sich Annotationen beziehen könnten.</translation>
    </message>
    <message>
        <source>The conversion does not state how it lies on the glass.</source>
        <extracomment>conversion/annotations/level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Konvertierung gibt nicht an, wie sie auf dem Glas liegt.</translation>
    </message>
</context>
<context>
    <name>core/conversion/annotations/read.py</name>
    <message>
        <source>{0} holds no annotations.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält keine Annotationen.</translation>
    </message>
    <message>
        <source>Choose the folder of a conversion that was made with annotations.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie den Ordner einer Konvertierung, die mit Annotationen erstellt wurde.</translation>
    </message>
    <message>
        <source>{0} is not aligned with {1}: nothing says where they lie.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht an {1} ausgerichtet: Nichts sagt, wo sie liegen.</translation>
    </message>
    <message>
        <source>Name the original.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nennen Sie das Original.</translation>
    </message>
    <message>
        <source>{0} has no report that says where it lies on its original.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Bericht, der sagt, wo es auf seinem Original liegt.</translation>
    </message>
    <message>
        <source>The annotations {0} cannot be read.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Annotationen {0} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The annotations {0} belong to a slide that does not lie beside them.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Annotationen {0} gehören zu einem Präparat, das nicht daneben liegt.</translation>
    </message>
    <message>
        <source>Put them into the folder of their slide.</source>
        <extracomment>conversion/annotations/read.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Legen Sie sie in den Ordner ihres Präparats.</translation>
    </message>
</context>
<context>
    <name>core/conversion/annotations/write.py</name>
    <message>
        <source>1 annotation, {0}, is in the folder “{1}”.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Annotation, {0}, liegt im Ordner „{1}“.</translation>
    </message>
    <message>
        <source>{0} annotations, {1}, are in the folder “{2}”.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Annotationen, {1}, liegen im Ordner „{2}“.</translation>
    </message>
    <message>
        <source>annotation reaches</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Annotation reicht</translation>
    </message>
    <message>
        <source>annotations reach</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Annotationen reichen</translation>
    </message>
    <message>
        <source>{0} annotation reaches beyond the converted part: written whole, in millimetres on the glass, to {1}.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Annotation reicht über den konvertierten Teil hinaus: ganz geschrieben, in Millimetern auf dem Glas, in {1}.</translation>
    </message>
    <message>
        <source>{0} annotations reach beyond the converted part: written whole, in millimetres on the glass, to {1}.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Annotationen reichen über den konvertierten Teil hinaus: ganz geschrieben, in Millimetern auf dem Glas, in {1}.</translation>
    </message>
    <message>
        <source>area has</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fläche hat</translation>
    </message>
    <message>
        <source>areas have</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Flächen haben</translation>
    </message>
    <message>
        <source>{0} area has holes, for which bulk annotations have no place: only the outer outlines are in the DICOM file.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Fläche hat Löcher, für die Bulk-Annotationen keinen Platz haben: Nur die äußeren Umrisse sind in der DICOM-Datei.</translation>
    </message>
    <message>
        <source>{0} areas have holes, for which bulk annotations have no place: only the outer outlines are in the DICOM file.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Flächen haben Löcher, für die Bulk-Annotationen keinen Platz haben: Nur die äußeren Umrisse sind in der DICOM-Datei.</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beschriftet mit {0}</translation>
    </message>
    <message>
        <source>with {0} different labels</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mit {0} verschiedenen Beschriftungen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>ISO_IR 192</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ISO_IR 192</translation>
    </message>
    <message>
        <source>The annotations cannot be written as DICOM.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Annotationen lassen sich nicht als DICOM schreiben.</translation>
    </message>
    <message>
        <source>Convert without annotations.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Konvertieren Sie ohne Annotationen.</translation>
    </message>
    <message>
        <source>{0} annotations, </source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Annotationen, </translation>
    </message>
    <message>
        <source>{0}{1}, are in the folder “{2}”.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0}{1}, liegen im Ordner „{2}“.</translation>
    </message>
    <message>
        <source>{0}{1}, is in the folder “{2}”.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0}{1}, liegt im Ordner „{2}“.</translation>
    </message>
    <message>
        <source>1 annotation reaches</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">1 Annotation reicht</translation>
    </message>
    <message>
        <source>{0} annotations reach</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Annotationen reichen</translation>
    </message>
    <message>
        <source>{0} beyond the converted part: written whole, in millimetres on the glass, to {1}.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} über den konvertierten Teil hinaus: ganz geschrieben, in Millimetern auf dem Glas, nach {1}.</translation>
    </message>
    <message>
        <source>1 area has</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">1 Fläche hat</translation>
    </message>
    <message>
        <source>{0} areas have</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Flächen haben</translation>
    </message>
    <message>
        <source>{0} holes, for which bulk annotations have no place: only the outer outlines are in the DICOM file.</source>
        <extracomment>conversion/annotations/write.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0} Löcher, für die Bulk-Annotationen keinen Platz haben: Nur die äußeren Umrisse stehen in der DICOM-Datei.</translation>
    </message>
</context>
<context>
    <name>core/conversion/convert.py</name>
    <message>
        <source>How the original's pixels are compressed could not be found out; of loss the files state only what the conversion itself adds.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wie die Pixel des Originals komprimiert sind, ließ sich nicht ermitteln; von Verlust geben die Dateien nur an, was die Konvertierung selbst hinzufügt.</translation>
    </message>
    <message>
        <source>Converting to DICOM</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wird nach DICOM konvertiert</translation>
    </message>
    <message>
        <source>The slide has no {0} to be written.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat hat kein {0} zum Schreiben.</translation>
    </message>
    <message>
        <source>{0} could not be converted to DICOM: </source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ließ sich nicht nach DICOM konvertieren: </translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>the disk of {0} is full.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Datenträger von {0} ist voll.</translation>
    </message>
    <message>
        <source>Check the rights, or choose another folder.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prüfen Sie die Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} or the slide may not be used.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} oder das Präparat darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Install libturbojpeg, or set TURBOJPEG to its file.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Installieren Sie libturbojpeg, oder setzen Sie TURBOJPEG auf dessen Datei.</translation>
    </message>
    <message>
        <source>the library libturbojpeg is missing.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Bibliothek libturbojpeg fehlt.</translation>
    </message>
    <message>
        <source>wsidicomizer does not know this kind of file.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wsidicomizer kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>the slide does not say how large its pixels are, which DICOM asks for.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat sagt nicht, wie groß seine Pixel sind, was DICOM verlangt.</translation>
    </message>
    <message>
        <source>its pixels are not 8-bit colour, and nothing else is converted.</source>
        <extracomment>conversion/convert.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Seine Pixel sind nicht Farbe mit 8 Bit, und anderes wird nicht konvertiert.</translation>
    </message>
</context>
<context>
    <name>core/conversion/done.py</name>
    <message>
        <source>To convert the slide anew, move its folder away or choose another one.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Um das Präparat neu zu konvertieren, verschieben Sie seinen Ordner oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>checked in every tile</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in jeder Kachel geprüft</translation>
    </message>
    <message>
        <source>checked in some tiles</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in einigen Kacheln geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>It was there already, {0}, and is kept. {1}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sie war schon da, {0}, und bleibt. {1}</translation>
    </message>
    <message>
        <source>{0} cannot be converted into {1}: it holds another conversion already, {2}.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} konvertieren: Dort liegt schon eine andere Konvertierung, {2}.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that one away first.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen anderen Ordner, oder verschieben Sie diesen zuerst.</translation>
    </message>
    <message>
        <source>{0} was converted, but the folder of its conversion is not there any more: {1}.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde konvertiert, aber der Ordner der Konvertierung ist nicht mehr da: {1}.</translation>
    </message>
    <message>
        <source>Convert the slide again, or take it off the list. Where the folder lies on a drive that is not connected, connect it and start the program again.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Konvertieren Sie das Präparat neu, oder nehmen Sie es von der Liste. Liegt der Ordner auf einem nicht verbundenen Laufwerk, verbinden Sie es und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>choose another under “Save in”, or move it away</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wählen Sie unter „Speichern in“ einen anderen, oder verschieben Sie ihn</translation>
    </message>
    <message>
        <source>The folder {0} holds this conversion already, {1}. It is kept and nothing is done, unless other metadata or annotations are asked for. To convert the slide anew, {2}.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} enthält diese Konvertierung schon, {1}. Sie bleibt, und nichts geschieht, sofern nicht andere Metadaten oder Annotationen verlangt werden. Um das Präparat neu zu konvertieren: {2}.</translation>
    </message>
    <message>
        <source>The folder {0} holds another conversion, {1}. To convert the slide, {2}.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} enthält eine andere Konvertierung, {1}. Um das Präparat zu konvertieren: {2}.</translation>
    </message>
    <message>
        <source>The folder {0} is in use: {1}.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Ordner {0} wird benutzt: {1}.</translation>
    </message>
    <message>
        <source>This conversion is saved in the folder {0}, since another one of the queue is saved in {1}. To have it in a folder of that name, choose another place under “Save in”.</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Diese Konvertierung wird im Ordner {0} gespeichert, da eine andere der Warteschlange in {1} gespeichert wird. Damit sie in einem Ordner dieses Namens liegt, wählen Sie unter „Speichern in“ einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} {1} (now {2})</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} {1} (jetzt {2})</translation>
    </message>
    <message>
        <source>the same versions</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>denselben Versionen</translation>
    </message>
    <message>
        <source>made with the same settings by {0} on {1} at {2}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt mit denselben Einstellungen von {0} am {1} um {2}</translation>
    </message>
    <message>
        <source>made with the same settings by {0}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt mit denselben Einstellungen von {0}</translation>
    </message>
    <message>
        <source>made of files that are others by now</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt aus Dateien, die inzwischen andere sind</translation>
    </message>
    <message>
        <source>made of {0}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt aus {0}</translation>
    </message>
    <message>
        <source>of which files are missing or have changed</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>von der Dateien fehlen oder geändert sind</translation>
    </message>
    <message>
        <source>made with other settings: {0}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt mit anderen Einstellungen: {0}</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} (jetzt {1})</translation>
    </message>
    <message>
        <source>made without these annotations</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt ohne diese Annotationen</translation>
    </message>
    <message>
        <source>made without the metadata that are to be stated now</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt ohne die Metadaten, die jetzt anzugeben sind</translation>
    </message>
    <message>
        <source>made with other metadata, annotations or checks</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>erstellt mit anderen Metadaten, Annotationen oder Prüfungen</translation>
    </message>
    <message>
        <source>by the same versions</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">mit denselben Versionen</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">mit {0}</translation>
    </message>
    <message>
        <source> on {0} at {1}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> am {0} um {1}</translation>
    </message>
    <message>
        <source>made with the same settings {0}{1}</source>
        <extracomment>conversion/done.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">erstellt mit denselben Einstellungen {0}{1}</translation>
    </message>
</context>
<context>
    <name>core/conversion/headers.py</name>
    <message>
        <source>each pixel is the mean of 2 x 2 pixels of the level that is twice as fine, rounded half up for each channel by itself; at the right and lower edge of a level of odd size the pixels that its stored tiles hold beyond the edge take part</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>each pixel is the mean of 2 x 2 pixels of the level that is twice as fine, rounded half up for each channel by itself; at the right and lower edge of a level of odd size the pixels that its stored tiles hold beyond the edge take part</translation>
    </message>
    <message>
        <source>Modifying Equipment</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Modifying Equipment</translation>
    </message>
    <message>
        <source>Level {0} of the original: its compressed tiles, unchanged.</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Level {0} of the original: its compressed tiles, unchanged.</translation>
    </message>
    <message>
        <source>{0}: {1}. Encoded as {2}.</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1}. Encoded as {2}.</translation>
    </message>
    <message>
        <source>Level {0} of the original, as its reader renders it; encoded as {1}.</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Level {0} of the original, as its reader renders it; encoded as {1}.</translation>
    </message>
    <message>
        <source>{0} has no room for the number {1}</source>
        <extracomment>conversion/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Platz für die Zahl {1}</translation>
    </message>
</context>
<context>
    <name>core/conversion/identifying_strings.py</name>
    <message>
        <source>Unknown Default None</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Unknown Default None</translation>
    </message>
    <message>
        <source>Microscope slide</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Microscope slide</translation>
    </message>
    <message>
        <source>Brightfield illumination</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Brightfield illumination</translation>
    </message>
    <message>
        <source>Epifluorescence illumination</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Epifluorescence illumination</translation>
    </message>
    <message>
        <source>Full Spectrum</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Full Spectrum</translation>
    </message>
    <message>
        <source>Original Derived Primary Volume Thumbnail Label Overview Resampled</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Original Derived Primary Volume Thumbnail Label Overview Resampled</translation>
    </message>
    <message>
        <source>Slide_Corner Tiled_Full</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Slide_Corner Tiled_Full</translation>
    </message>
    <message>
        <source>Specimen Identifier, Specimen type, Specimen processing, Specimen collection, Specimen container</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Specimen Identifier, Specimen type, Specimen processing, Specimen collection, Specimen container</translation>
    </message>
    <message>
        <source>Processing type, Staining, Using substance, Tissue fixative, Embedding medium, Sampling method</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Processing type, Staining, Using substance, Tissue fixative, Embedding medium, Sampling method</translation>
    </message>
    <message>
        <source>Verislide wsidicomizer wsidicom OpenSlide OpenJPEG</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verislide wsidicomizer wsidicom OpenSlide OpenJPEG</translation>
    </message>
    <message>
        <source>Level {0} of the original, as its reader renders it; encoded as JPEG lossless</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Level {0} of the original, as its reader renders it; encoded as JPEG lossless</translation>
    </message>
    <message>
        <source>its compressed tiles, unchanged. Made of level 0 by halving it once</source>
        <extracomment>conversion/identifying_strings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>its compressed tiles, unchanged. Made of level 0 by halving it once</translation>
    </message>
</context>
<context>
    <name>core/conversion/illumination.py</name>
    <message>
        <source>The slide says that it was scanned in fluorescence: the files state epifluorescence illumination and an unknown colour of the light, unless the metadata state another.</source>
        <extracomment>conversion/illumination.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat sagt, dass es in Fluoreszenz gescannt wurde: Die Dateien geben Epifluoreszenz-Beleuchtung und eine unbekannte Lichtfarbe an, sofern die Metadaten nichts anderes angeben.</translation>
    </message>
    <message>
        <source>The slide says that it was scanned in fluorescence; the metadata state {0}, and so the files.</source>
        <extracomment>conversion/illumination.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat sagt, dass es in Fluoreszenz gescannt wurde; die Metadaten geben {0} an, und so auch die Dateien.</translation>
    </message>
    <message>
        <source>The slide says that it was scanned in fluorescence, so the files state epifluorescence illumination; of the colour of the light nothing more is known than the metadata state.</source>
        <extracomment>conversion/illumination.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat sagt, dass es in Fluoreszenz gescannt wurde, daher geben die Dateien Epifluoreszenz-Beleuchtung an; über die Lichtfarbe ist nicht mehr bekannt, als die Metadaten angeben.</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/codes.py</name>
    <message>
        <source>it is none of the terms of DICOM's list CID {0}, such as {1}; any other code is written as code|scheme|meaning</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translation>es ist keiner der Begriffe aus DICOMs Liste CID {0}, wie {1}; jeder andere Code wird als code|scheme|meaning geschrieben</translation>
    </message>
    <message>
        <source>Eosin (water soluble)</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eosin (water soluble)</translation>
    </message>
    <message>
        <source>Eosin (spirit soluble)</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eosin (spirit soluble)</translation>
    </message>
    <message>
        <source>Periodic acid Schiff (PAS)</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Periodic acid Schiff (PAS)</translation>
    </message>
    <message>
        <source>Alcian blue 8GX</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alcian blue 8GX</translation>
    </message>
    <message>
        <source>May-Grünwald Giemsa</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>May-Grünwald Giemsa</translation>
    </message>
    <message>
        <source>Van Gieson</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Van Gieson</translation>
    </message>
    <message>
        <source>Verhoeff's hematoxylin</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verhoeff's hematoxylin</translation>
    </message>
    <message>
        <source>Congo red</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Congo red</translation>
    </message>
    <message>
        <source>Prussian blue</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Prussian blue</translation>
    </message>
    <message>
        <source>Oil red O</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Oil red O</translation>
    </message>
    <message>
        <source>Luxol fast blue</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Luxol fast blue</translation>
    </message>
    <message>
        <source>Toluidine blue</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Toluidine blue</translation>
    </message>
    <message>
        <source>Tissue section</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tissue section</translation>
    </message>
    <message>
        <source>Tissue specimen</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tissue specimen</translation>
    </message>
    <message>
        <source>Gross specimen</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gross specimen</translation>
    </message>
    <message>
        <source>Core of a tissue block</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Core of a tissue block</translation>
    </message>
    <message>
        <source>Tissue spot</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tissue spot</translation>
    </message>
    <message>
        <source>Touch preparation</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Touch preparation</translation>
    </message>
    <message>
        <source>Liquid based cytology</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Liquid based cytology</translation>
    </message>
    <message>
        <source>Body fluid</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Body fluid</translation>
    </message>
    <message>
        <source>Harvesting of tissue</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Harvesting of tissue</translation>
    </message>
    <message>
        <source>Specimen collection</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Specimen collection</translation>
    </message>
    <message>
        <source>Block sectioning</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Block sectioning</translation>
    </message>
    <message>
        <source>Block step sectioning</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Block step sectioning</translation>
    </message>
    <message>
        <source>Recut of the block's surface</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Recut of the block's surface</translation>
    </message>
    <message>
        <source>Core sampling</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Core sampling</translation>
    </message>
    <message>
        <source>Neutral buffered formalin</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Neutral buffered formalin</translation>
    </message>
    <message>
        <source>Bouin's fluid</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bouin's fluid</translation>
    </message>
    <message>
        <source>Michel's medium</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Michel's medium</translation>
    </message>
    <message>
        <source>Paraffin wax</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Paraffin wax</translation>
    </message>
    <message>
        <source>Tissue freezing medium</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Tissue freezing medium</translation>
    </message>
    <message>
        <source>Epoxy resin</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Epoxy resin</translation>
    </message>
    <message>
        <source>Acrylic resin</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Acrylic resin</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Soft tissue</translation>
    </message>
    <message>
        <source>Lymph node</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lymph node</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bone marrow</translation>
    </message>
    <message>
        <source>Salivary gland</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Salivary gland</translation>
    </message>
    <message>
        <source>Phase contrast</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Phase contrast</translation>
    </message>
    <message>
        <source>Differential interference contrast</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Differential interference contrast</translation>
    </message>
    <message>
        <source>Full spectrum</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Full spectrum</translation>
    </message>
    <message>
        <source>High power, no immersion</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>High power, no immersion</translation>
    </message>
    <message>
        <source>Oil immersion</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Oil immersion</translation>
    </message>
    <message>
        <source>Slide overview</source>
        <extracomment>conversion/metadata/codes.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Slide overview</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/original.py</name>
    <message>
        <source>Slide ID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparat-ID</translation>
    </message>
    <message>
        <source>Barcode</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Text of the label</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Text des Etiketts</translation>
    </message>
    <message>
        <source>Patient's name</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>Patient's date of birth</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geburtsdatum des Patienten</translation>
    </message>
    <message>
        <source>Patient's sex</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geschlecht des Patienten</translation>
    </message>
    <message>
        <source>Comments on the patient</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bemerkungen zum Patienten</translation>
    </message>
    <message>
        <source>Study ID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Studien-ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Überweisende Ärztin/Arzt</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beschreibung der Studie</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datum der Studie</translation>
    </message>
    <message>
        <source>Time of the study</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Uhrzeit der Studie</translation>
    </message>
    <message>
        <source>Specimens</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Stains</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Färbungen</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Description of the pyramid</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beschreibung der Pyramide</translation>
    </message>
    <message>
        <source>Name of the pyramid</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Name der Pyramide</translation>
    </message>
    <message>
        <source>Comments on the slide</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bemerkungen zum Präparat</translation>
    </message>
    <message>
        <source>Comments on the label</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bemerkungen zum Etikett</translation>
    </message>
    <message>
        <source>Comments on the macro</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bemerkungen zum Übersichtsbild</translation>
    </message>
    <message>
        <source>Date of the scan</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datum des Scans</translation>
    </message>
    <message>
        <source>Date of the pixels</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datum der Pixel</translation>
    </message>
    <message>
        <source>Date of the label's photo</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datum des Etikettfotos</translation>
    </message>
    <message>
        <source>Date of the macro</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Datum des Übersichtsbilds</translation>
    </message>
    <message>
        <source>UID of the study</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>UID der Studie</translation>
    </message>
    <message>
        <source>UID of the series</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>UID der Serie</translation>
    </message>
    <message>
        <source>Number of the series</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nummer der Serie</translation>
    </message>
    <message>
        <source>UID of the pyramid</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>UID der Pyramide</translation>
    </message>
    <message>
        <source>UID of the frame of reference</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>UID des Bezugsrahmens</translation>
    </message>
    <message>
        <source>UIDs of the dimensions</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>UIDs der Dimensionen</translation>
    </message>
    <message>
        <source>Earlier equipment</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Frühere Geräte</translation>
    </message>
    <message>
        <source>Maker of the scanner</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Hersteller des Scanners</translation>
    </message>
    <message>
        <source>Model of the scanner</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Modell des Scanners</translation>
    </message>
    <message>
        <source>Software of the scanner</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Software des Scanners</translation>
    </message>
    <message>
        <source>ContainerIdentifier</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ContainerIdentifier</translation>
    </message>
    <message>
        <source>SeriesDescription</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SeriesDescription</translation>
    </message>
    <message>
        <source>BarcodeValue</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">BarcodeValue</translation>
    </message>
    <message>
        <source>LabelText</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">LabelText</translation>
    </message>
    <message>
        <source>PatientName</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PatientName</translation>
    </message>
    <message>
        <source>PatientID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PatientID</translation>
    </message>
    <message>
        <source>PatientBirthDate</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PatientBirthDate</translation>
    </message>
    <message>
        <source>PatientSex</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PatientSex</translation>
    </message>
    <message>
        <source>PatientComments</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PatientComments</translation>
    </message>
    <message>
        <source>StudyID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">StudyID</translation>
    </message>
    <message>
        <source>AccessionNumber</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">AccessionNumber</translation>
    </message>
    <message>
        <source>ReferringPhysicianName</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ReferringPhysicianName</translation>
    </message>
    <message>
        <source>StudyDescription</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">StudyDescription</translation>
    </message>
    <message>
        <source>StudyDate</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">StudyDate</translation>
    </message>
    <message>
        <source>StudyTime</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">StudyTime</translation>
    </message>
    <message>
        <source>SpecimenDescriptionSequence</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SpecimenDescriptionSequence</translation>
    </message>
    <message>
        <source>SpecimenPreparationSequence</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SpecimenPreparationSequence</translation>
    </message>
    <message>
        <source>BodyPartExamined</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">BodyPartExamined</translation>
    </message>
    <message>
        <source>PyramidDescription</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PyramidDescription</translation>
    </message>
    <message>
        <source>PyramidLabel</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PyramidLabel</translation>
    </message>
    <message>
        <source>ImageComments</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ImageComments</translation>
    </message>
    <message>
        <source>DeviceSerialNumber</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">DeviceSerialNumber</translation>
    </message>
    <message>
        <source>AcquisitionDateTime</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">AcquisitionDateTime</translation>
    </message>
    <message>
        <source>ContentDate</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ContentDate</translation>
    </message>
    <message>
        <source>StudyInstanceUID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">StudyInstanceUID</translation>
    </message>
    <message>
        <source>SeriesInstanceUID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SeriesInstanceUID</translation>
    </message>
    <message>
        <source>SeriesNumber</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SeriesNumber</translation>
    </message>
    <message>
        <source>PyramidUID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">PyramidUID</translation>
    </message>
    <message>
        <source>FrameOfReferenceUID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">FrameOfReferenceUID</translation>
    </message>
    <message>
        <source>DimensionOrganizationUID</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">DimensionOrganizationUID</translation>
    </message>
    <message>
        <source>ContributingEquipmentSequence</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ContributingEquipmentSequence</translation>
    </message>
    <message>
        <source>ManufacturerModelName</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ManufacturerModelName</translation>
    </message>
    <message>
        <source>SoftwareVersions</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">SoftwareVersions</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>conversion/metadata/original.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Manufacturer</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/presets.py</name>
    <message>
        <source>Nothing stated</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <source>H&amp;E section, paraffin</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>H&amp;E-Schnitt, Paraffin</translation>
    </message>
    <message>
        <source>H&amp;E section, frozen</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>H&amp;E-Schnitt, gefroren</translation>
    </message>
    <message>
        <source>IHC section, paraffin</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>IHC-Schnitt, Paraffin</translation>
    </message>
    <message>
        <source>Immunofluorescence section, frozen</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Immunfluoreszenz-Schnitt, gefroren</translation>
    </message>
    <message>
        <source>Smear, May-Grünwald Giemsa</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausstrich, May-Grünwald Giemsa</translation>
    </message>
    <message>
        <source>Clinical trial, H&amp;E section</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Klinische Studie, H&amp;E-Schnitt</translation>
    </message>
    <message>
        <source>there is no profile {0}; there are {1}</source>
        <extracomment>conversion/metadata/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt kein Profil {0}; es gibt {1}</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/preview.py</name>
    <message>
        <source>Photo of the label</source>
        <extracomment>conversion/metadata/preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Foto des Etiketts</translation>
    </message>
    <message>
        <source>Macro (whole glass)</source>
        <extracomment>conversion/metadata/preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Übersichtsbild (ganzes Glas)</translation>
    </message>
    <message>
        <source>Small picture of the tissue</source>
        <extracomment>conversion/metadata/preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kleines Bild des Gewebes</translation>
    </message>
    <message>
        <source>What {0} states about itself cannot be listed: {1}.</source>
        <extracomment>conversion/metadata/preview.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was {0} über sich angibt, lässt sich nicht auflisten: {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/privacy.py</name>
    <message>
        <source>unknown privacy switches: {0}</source>
        <extracomment>conversion/metadata/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unbekannte Datenschutzschalter: {0}</translation>
    </message>
    <message>
        <source>the privacy switch {0} is true or false, not {1}</source>
        <extracomment>conversion/metadata/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Datenschutzschalter {0} ist true oder false, nicht {1}</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/profile.py</name>
    <message>
        <source>Issuer of the patient ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Aussteller der Patienten-ID</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Identity removed</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Identität entfernt</translation>
    </message>
    <message>
        <source>Not de-identified</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Nicht deidentifiziert</translation>
    </message>
    <message>
        <source>De-identification method</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Verfahren der Deidentifizierung</translation>
    </message>
    <message>
        <source>Study instance UID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>UID der Studie</translation>
    </message>
    <message>
        <source>Series number</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Nummer der Serie</translation>
    </message>
    <message>
        <source>Specimen ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Proben-ID</translation>
    </message>
    <message>
        <source>Issuer of the specimen ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Aussteller der Proben-ID</translation>
    </message>
    <message>
        <source>Anatomic site</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Entnahmeort</translation>
    </message>
    <message>
        <source>Short description</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Detailed description</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Ausführliche Beschreibung</translation>
    </message>
    <message>
        <source>Block or part ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Block- oder Teil-ID</translation>
    </message>
    <message>
        <source>Type of the block</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Art des Blocks</translation>
    </message>
    <message>
        <source>Antibody or other stain</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Antikörper oder andere Färbung</translation>
    </message>
    <message>
        <source>Container ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Behälter-ID</translation>
    </message>
    <message>
        <source>Issuer of the container ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Aussteller der Behälter-ID</translation>
    </message>
    <message>
        <source>Software versions</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Softwareversionen</translation>
    </message>
    <message>
        <source>Date and time of the scan</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Datum und Zeit des Scans</translation>
    </message>
    <message>
        <source>Optical path ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>ID des Strahlengangs</translation>
    </message>
    <message>
        <source>Colour of the light</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Farbe des Lichts</translation>
    </message>
    <message>
        <source>Objective power</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Objektivvergrößerung</translation>
    </message>
    <message>
        <source>Numerical aperture</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Numerische Apertur</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Protokoll-ID</translation>
    </message>
    <message>
        <source>Protocol name</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>Site ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Zentrums-ID</translation>
    </message>
    <message>
        <source>Site name</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Name des Zentrums</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Probanden-ID</translation>
    </message>
    <message>
        <source>Subject reading ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Lese-ID der Person</translation>
    </message>
    <message>
        <source>Time point ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>ID des Zeitpunkts</translation>
    </message>
    <message>
        <source>Time point</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Coordinating center</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Koordinierendes Zentrum</translation>
    </message>
    <message>
        <source>Series ID</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translation>Serien-ID</translation>
    </message>
    <message>
        <source>a profile has one specimen at least</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Profil hat mindestens eine Probe</translation>
    </message>
    <message>
        <source>Specimen {0}</source>
        <extracomment>conversion/metadata/profile.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Probe {0}</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/profile_file.py</name>
    <message>
        <source>verislide metadata profile</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide metadata profile</translation>
    </message>
    <message>
        <source>it does not say that it is one; its format should be “{0}”</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie sagt nicht, dass sie eines ist; ihr Format sollte „{0}“ sein</translation>
    </message>
    <message>
        <source>{0} cannot be read as a metadata profile: it is of version {1}, and this program reads version {2}.</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht als Metadatenprofil lesbar: Es hat Version {1}, und dieses Programm liest Version {2}.</translation>
    </message>
    <message>
        <source>Open it with the version of Verislide that wrote it, or a newer one.</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Öffnen Sie es mit der Version von Verislide, die es schrieb, oder einer neueren.</translation>
    </message>
    <message>
        <source>{0} is no list</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Liste</translation>
    </message>
    <message>
        <source>it has the unknown field {0}</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie hat das unbekannte Feld {0}</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>line {0} is no JSON ({1})</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} ist kein JSON ({1})</translation>
    </message>
    <message>
        <source>{0} is no object with fields</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>it has the unknown field {0}.{1}</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie hat das unbekannte Feld {0}.{1}</translation>
    </message>
    <message>
        <source>a coded value has the texts code, scheme and meaning, and nothing else</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein kodierter Wert hat die Texte code, scheme und meaning und sonst nichts</translation>
    </message>
    <message>
        <source>{0} is no text</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Text</translation>
    </message>
    <message>
        <source>the field {0} stands there twice</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Feld {0} steht doppelt da</translation>
    </message>
    <message>
        <source>{0} cannot be read as a metadata profile: {1}.</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht als Metadatenprofil lesbar: {1}.</translation>
    </message>
    <message>
        <source>Save a profile from the metadata form to see how one is written.</source>
        <extracomment>conversion/metadata/profile_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie ein Profil aus dem Metadatenformular, um zu sehen, wie eines geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/rules.py</name>
    <message>
        <source>{0} is no date; a date is written as 1960-05-17 or 19600517</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Datum; ein Datum schreibt man 1960-05-17 oder 19600517</translation>
    </message>
    <message>
        <source>{0} is no time; a time is written as 14:05:09, 14:05 or 140509</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Uhrzeit; eine Uhrzeit schreibt man 14:05:09, 14:05 oder 140509</translation>
    </message>
    <message>
        <source>{0} is no date with a time; both are written as 2024-02-01 10:11:12 or 20240201101112</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Datum mit Uhrzeit; beides schreibt man 2024-02-01 10:11:12 oder 20240201101112</translation>
    </message>
    <message>
        <source>{0} is no age; an age is a number of up to three digits with Y, M, W or D, such as 45Y</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist kein Alter; ein Alter ist eine Zahl von bis zu drei Ziffern mit Y, M, W oder D, etwa 45Y</translation>
    </message>
    <message>
        <source>{0} is no whole number, or too large a one</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine ganze Zahl oder eine zu große</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is not above zero</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht größer als null</translation>
    </message>
    <message>
        <source>{0} is no UID; a UID is numbers with points between, none with a leading zero, {1} characters at most</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine UID; eine UID sind Zahlen mit Punkten dazwischen, keine mit führender Null, höchstens {1} Zeichen</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keines von {1}</translation>
    </message>
    <message>
        <source>{0} looks like a long number that a spreadsheet has shortened; format the column as text</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sieht aus wie eine lange Zahl, die eine Tabellenkalkulation gekürzt hat; formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>{0} holds a ^, which separates the parts of an issuer</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält ein ^, das die Teile eines Ausstellers trennt</translation>
    </message>
    <message>
        <source>{0} holds characters that do not print, such as a tab or the end of a line</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält nicht druckbare Zeichen, etwa einen Tabulator oder ein Zeilenende</translation>
    </message>
    <message>
        <source>{0} holds a backslash, which separates values in DICOM</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält einen Backslash, der in DICOM Werte trennt</translation>
    </message>
    <message>
        <source>{0} has a comma; DICOM writes a name as Family^Given</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat ein Komma; DICOM schreibt einen Namen als Family^Given</translation>
    </message>
    <message>
        <source>{0} has too many parts; a name is written as Family^Given^Middle^Prefix^Suffix</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat zu viele Teile; ein Name wird als Family^Given^Middle^Prefix^Suffix geschrieben</translation>
    </message>
    <message>
        <source>{0} is longer than {1} characters</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist länger als {1} Zeichen</translation>
    </message>
    <message>
        <source>{0} has {1} characters; {2} are allowed</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} Zeichen; {2} sind erlaubt</translation>
    </message>
    <message>
        <source>{0} is not written in capitals; only A to Z, digits, spaces and _ are allowed</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht in Großbuchstaben geschrieben; nur A bis Z, Ziffern, Leerzeichen und _ sind erlaubt</translation>
    </message>
    <message>
        <source>the {0} “{1}” has to have 1 to {2} printing characters and no backslash</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} „{1}“ muss 1 bis {2} druckbare Zeichen und keinen Backslash haben</translation>
    </message>
    <message>
        <source>Patient: De-identification method: state it, because the identity is said to be removed.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Patient: De-identification method: Geben Sie sie an, denn die Identität gilt als entfernt.</translation>
    </message>
    <message>
        <source>{0}: Issuer: there is no ID that it could have issued.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Issuer: Es gibt keine ID, die er vergeben haben könnte.</translation>
    </message>
    <message>
        <source>Clinical trial: {0}: state it, because DICOM asks for it wherever there is a trial.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Klinische Studie: {0}: Geben Sie es an, denn DICOM verlangt es bei jeder Studie.</translation>
    </message>
    <message>
        <source>it is that of another specimen</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie ist die einer anderen Probe</translation>
    </message>
    <message>
        <source>state it, where there are several specimens</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>geben Sie sie an, wenn es mehrere Proben gibt</translation>
    </message>
    <message>
        <source>{0}: Specimen ID: {1}.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Proben-ID: {1}.</translation>
    </message>
    <message>
        <source>{0}: Block: it is written with what was done to it; choose its collection, fixative, embedding or sampling as well.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Block: Er wird mit dem geschrieben, was mit ihm getan wurde; wählen Sie auch Gewinnung, Fixierung, Einbettung oder Probenahme.</translation>
    </message>
    <message>
        <source>{0}: Type of the block: state it, because the sampling says that the specimen was taken from it.</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Art des Blocks: Geben Sie sie an, denn die Probenahme sagt, dass die Probe daraus stammt.</translation>
    </message>
    <message>
        <source>is no date; a date is written as 1960-05-17 or 19600517</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist kein Datum; ein Datum schreibt man 1960-05-17 oder 19600517</translation>
    </message>
    <message>
        <source>is no time; a time is written as 14:05:09, 14:05 or 140509</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist keine Uhrzeit; eine Uhrzeit schreibt man 14:05:09, 14:05 oder 140509</translation>
    </message>
    <message>
        <source>is no date with a time; both are written as 2024-02-01 10:11:12 or 20240201101112</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist kein Datum mit Uhrzeit; beides schreibt man 2024-02-01 10:11:12 oder 20240201101112</translation>
    </message>
    <message>
        <source>is no age; an age is a number of up to three digits with Y, M, W or D, such as 45Y</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist kein Alter; ein Alter ist eine Zahl mit bis zu drei Ziffern und Y, M, W oder D, etwa 45Y</translation>
    </message>
    <message>
        <source>is no whole number, or too large a one</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist keine ganze Zahl oder eine zu große</translation>
    </message>
    <message>
        <source>is no number</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">ist keine Zahl</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Protokoll-ID</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <extracomment>conversion/metadata/rules.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Probanden-ID</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/table.py</name>
    <message>
        <source>file name</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>line {0} fits several slides, {1}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} passt zu mehreren Präparaten, {1}</translation>
    </message>
    <message>
        <source>Write the slide's path, or its name with the ending, into the row.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schreiben Sie den Pfad des Präparats oder seinen Namen mit Endung in die Zeile.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>lines {0} and {1} are both of {2}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeilen {0} und {1} gehören beide zu {2}</translation>
    </message>
    <message>
        <source>line {0} has {1} without a specimen before it</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} hat {1} ohne eine Probe davor</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <source>line {0} ({1}): {2}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} ({1}): {2}</translation>
    </message>
    <message>
        <source>{0}: line {1} is of {2}, which is none of the slides.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Zeile {1} gehört zu {2}, das keines der Präparate ist.</translation>
    </message>
    <message>
        <source>{0}: there is no row for {1}.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es gibt keine Zeile für {1}.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” from the spreadsheet.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Speichern Sie sie aus der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>its letters are neither UTF-8 nor UTF-16</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ihre Zeichen sind weder UTF-8 noch UTF-16</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>two columns name the file, {0} and {1}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zwei Spalten nennen die Datei, {0} und {1}</translation>
    </message>
    <message>
        <source>the column {0} is unknown</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Spalte {0} ist unbekannt</translation>
    </message>
    <message>
        <source>Columns are called file, patient.name, specimen.identifier and so on; docs/metadata.md has them all.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Spalten heißen file, patient.name, specimen.identifier und so weiter; docs/metadata.md nennt alle.</translation>
    </message>
    <message>
        <source>two columns hold {0}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>zwei Spalten enthalten {0}</translation>
    </message>
    <message>
        <source>Say in such a column which slide a row is of.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Sagen Sie in einer solchen Spalte, zu welchem Präparat eine Zeile gehört.</translation>
    </message>
    <message>
        <source>it has no column that is called file</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie hat keine Spalte namens file</translation>
    </message>
    <message>
        <source>Fill in the column with the file.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Füllen Sie die Spalte mit der Datei aus.</translation>
    </message>
    <message>
        <source>line {0} does not say which slide it is of</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} sagt nicht, zu welchem Präparat sie gehört</translation>
    </message>
    <message>
        <source>Name the column.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Benennen Sie die Spalte.</translation>
    </message>
    <message>
        <source>line {0} has “{1}” in a column without a name</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0} hat „{1}“ in einer Spalte ohne Namen</translation>
    </message>
    <message>
        <source>line {0}, {1}: “{2}”: {3}</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeile {0}, {1}: „{2}“: {3}</translation>
    </message>
    <message>
        <source>{0} cannot be used as a table of metadata: {1}.</source>
        <extracomment>conversion/metadata/table.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht als Metadatentabelle verwendbar: {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/to_wsidicomizer.py</name>
    <message>
        <source>The metadata cannot be written: {0}</source>
        <extracomment>conversion/metadata/to_wsidicomizer.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Metadaten lassen sich nicht schreiben: {0}</translation>
    </message>
    <message>
        <source>Correct the field, or leave it empty.</source>
        <extracomment>conversion/metadata/to_wsidicomizer.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Berichtigen Sie das Feld, oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>core/conversion/metadata/values.py</name>
    <message>
        <source>{0} is no number that DICOM can hold</source>
        <extracomment>conversion/metadata/values.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine Zahl, die DICOM halten kann</translation>
    </message>
</context>
<context>
    <name>core/conversion/mirax_agreement.py</name>
    <message>
        <source>has no level 1 to compare level 0 with</source>
        <extracomment>conversion/mirax_agreement.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine Ebene 1, mit der sich Ebene 0 vergleichen ließe</translation>
    </message>
    <message>
        <source>has a level 1 that is not level 0 halved</source>
        <extracomment>conversion/mirax_agreement.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat eine Ebene 1, die nicht die halbierte Ebene 0 ist</translation>
    </message>
</context>
<context>
    <name>core/conversion/mirax_images.py</name>
    <message>
        <source>extraneous bytes</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>extraneous bytes</translation>
    </message>
    <message>
        <source>a stored picture shows something else than level 1 does</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes Bild zeigt etwas anderes als Ebene 1</translation>
    </message>
    <message>
        <source>stores level {0} as {1}, not JPEG</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>speichert Ebene {0} als {1}, nicht als JPEG</translation>
    </message>
    <message>
        <source>has an index whose pages OpenSlide does not find</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat einen Index, dessen Seiten OpenSlide nicht findet</translation>
    </message>
    <message>
        <source>has no images on level {0}</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine Bilder auf Ebene {0}</translation>
    </message>
    <message>
        <source>has an index that names images outside of the slide</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat einen Index, der Bilder außerhalb des Präparats nennt</translation>
    </message>
    <message>
        <source>its data file {0} is missing</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Datendatei {0} fehlt</translation>
    </message>
    <message>
        <source>a data file cannot be read</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Datendatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>its data end in the middle of a picture</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Daten enden mitten in einem Bild</translation>
    </message>
    <message>
        <source>a stored JPEG picture is damaged</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes JPEG-Bild ist beschädigt</translation>
    </message>
    <message>
        <source>a stored picture has another size than its index says</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes Bild hat eine andere Größe, als der Index sagt</translation>
    </message>
    <message>
        <source>has {0} data files, more than are kept open at once</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat {0} Datendateien, mehr als zugleich offen gehalten werden</translation>
    </message>
    <message>
        <source>the slide has been closed</source>
        <extracomment>conversion/mirax_images.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Präparat wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>core/conversion/mirax_level0.py</name>
    <message>
        <source>was exported without its finest level</source>
        <extracomment>conversion/mirax_level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wurde ohne seine feinste Ebene exportiert</translation>
    </message>
    <message>
        <source>has an index of another slide</source>
        <extracomment>conversion/mirax_level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat den Index eines anderen Präparats</translation>
    </message>
    <message>
        <source>has no photo with a place</source>
        <extracomment>conversion/mirax_level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine Aufnahme mit einer Lage</translation>
    </message>
    <message>
        <source>({0}, {1}) lies outside of the slide</source>
        <extracomment>conversion/mirax_level0.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>({0}, {1}) liegt außerhalb des Präparats</translation>
    </message>
</context>
<context>
    <name>core/conversion/mirax_probe.py</name>
    <message>
        <source>is shown differently by OpenSlide near ({0}, {1})</source>
        <extracomment>conversion/mirax_probe.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wird von OpenSlide bei ({0}, {1}) anders gezeigt</translation>
    </message>
    <message>
        <source>has no region in which level 0 could be compared with OpenSlide</source>
        <extracomment>conversion/mirax_probe.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keinen Bereich, in dem sich Ebene 0 mit OpenSlide vergleichen ließe</translation>
    </message>
</context>
<context>
    <name>core/conversion/mirax_source.py</name>
    <message>
        <source>Parts of level 1 of {0} show something else than level 0, which was taken for right; nothing of level 1 was mended.</source>
        <extracomment>conversion/mirax_source.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teile der Ebene 1 von {0} zeigen etwas anderes als Ebene 0, die als richtig gilt; an Ebene 1 wurde nichts ausgebessert.</translation>
    </message>
    <message>
        <source>The {0} of {1} was left out: {2}.</source>
        <extracomment>conversion/mirax_source.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} wurde weggelassen: {2}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/partial.py</name>
    <message>
        <source>{0} cannot be converted into {1}</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} konvertieren</translation>
    </message>
    <message>
        <source>it holds another conversion already</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dort liegt schon eine andere Konvertierung</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>it exists and is not an empty folder</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>er existiert und ist kein leerer Ordner</translation>
    </message>
    <message>
        <source>{0} cannot be converted into {1}: {2}.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} konvertieren: {2}.</translation>
    </message>
    <message>
        <source>{0}: another {1} is writing there now.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Dort schreibt gerade etwas anderes ({1}).</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Warten Sie das Ende ab, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0}: {1} is in the way, and this program does not know whose it is.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} ist im Weg, und dieses Programm weiß nicht, wem es gehört.</translation>
    </message>
    <message>
        <source>Delete {0} if nobody needs it, or choose another folder.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Löschen Sie {0}, wenn niemand es braucht, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be converted: there is no such file.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht konvertieren: Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>Choose the slide's own file, such as .mrxs.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie die eigene Datei des Präparats, etwa .mrxs.</translation>
    </message>
    <message>
        <source>{0} cannot be converted: it is a folder.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht konvertieren: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be converted into {1}: that lies in the folder of the original.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht nach {1} konvertieren: Das liegt im Ordner des Originals.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere; originals are never changed.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie einen Ordner an anderer Stelle; Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>{0} cannot be converted: there is no folder {1}.</source>
        <extracomment>conversion/partial.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht konvertieren: Es gibt keinen Ordner {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/plan.py</name>
    <message>
        <source>MIRAX stores overlapping photos, which have to be put together.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>MIRAX speichert überlappende Aufnahmen, die zusammengesetzt werden müssen.</translation>
    </message>
    <message>
        <source>built anew</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>neu gebildet</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Looking at the slide</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Präparat wird angesehen</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht ausgewählt.</translation>
    </message>
    <message>
        <source>Its stored tiles are taken over bit for bit.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die gespeicherten Kacheln werden Bit für Bit übernommen.</translation>
    </message>
    <message>
        <source>Its stored tiles could be taken over bit for bit; these settings encode everything anew.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die gespeicherten Kacheln ließen sich Bit für Bit übernehmen; diese Einstellungen kodieren alles neu.</translation>
    </message>
    <message>
        <source>DICOM has no place for tiles as {0} stores them.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>DICOM hat keinen Platz für Kacheln, wie {0} sie speichert.</translation>
    </message>
    <message>
        <source>It shows the label, which may name a patient.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es zeigt das Etikett, das Patienten nennen kann.</translation>
    </message>
    <message>
        <source>It shows the whole glass, often with the label on it.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es zeigt das ganze Glas, oft mit dem Etikett darauf.</translation>
    </message>
    <message>
        <source>It shows the scanned part in small.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es zeigt den gescannten Teil im Kleinen.</translation>
    </message>
    <message>
        <source>{0} would keep every pixel if stored tiles were copied: encoding anew is avoidable. Choose "Keep the pixels".</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} behielte jedes Pixel, wenn gespeicherte Kacheln kopiert würden: Neu zu kodieren ist vermeidbar. Wählen Sie "Pixel behalten".</translation>
    </message>
    <message>
        <source>No tile can be copied, so pixels change; "{0}" keeps them.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Kachel lässt sich kopieren, daher ändern sich Pixel; "{0}" behält sie.</translation>
    </message>
    <message>
        <source>What is not shown is not converted.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was nicht gezeigt wird, wird nicht konvertiert.</translation>
    </message>
    <message>
        <source>{0} is not opened by OpenSlide, nor by viewers that are built on it, such as QuPath.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird weder von OpenSlide geöffnet noch von Viewern, die darauf bauen, etwa QuPath.</translation>
    </message>
    <message>
        <source>The {0} will be in the files. {1}</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wird in den Dateien stehen. {1}</translation>
    </message>
    <message>
        <source>{0} will take more than 2 GB in one file, which some archives refuse: cut it into parts where yours does.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} braucht mehr als 2 GB in einer Datei, was manche Archive ablehnen: Teilen Sie sie, wenn Ihres das tut.</translation>
    </message>
    <message>
        <source>The whole canvas is written, with all that was never scanned: positions stay those of the original.</source>
        <extracomment>conversion/plan.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die ganze Fläche wird geschrieben, mit allem, was nie gescannt wurde: Positionen bleiben die des Originals.</translation>
    </message>
</context>
<context>
    <name>core/conversion/planned.py</name>
    <message>
        <source>Not all levels are stored in a way that DICOM takes over, so all were encoded anew.</source>
        <extracomment>conversion/planned.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nicht alle Ebenen sind so gespeichert, dass DICOM sie übernimmt, daher wurden alle neu kodiert.</translation>
    </message>
    <message>
        <source>The slide has {0} scanned areas; only the first is converted.</source>
        <extracomment>conversion/planned.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Präparat hat {0} gescannte Flächen; nur die erste wird konvertiert.</translation>
    </message>
    <message>
        <source>{0} cannot be converted: it has no level {1}.</source>
        <extracomment>conversion/planned.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht konvertieren: Es hat keine Ebene {1}.</translation>
    </message>
    <message>
        <source>Choose among the levels 0 to {0}.</source>
        <extracomment>conversion/planned.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Wählen Sie unter den Ebenen 0 bis {0}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/presets.py</name>
    <message>
        <source>Keep the pixels</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel behalten</translation>
    </message>
    <message>
        <source>Stored tiles are copied unchanged wherever DICOM allows; the rest becomes JPEG of quality 90, and levels above 0 are made of level 0.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Kacheln werden unverändert kopiert, wo DICOM es erlaubt; der Rest wird JPEG der Qualität 90, und Ebenen über 0 werden aus Ebene 0 gebildet.</translation>
    </message>
    <message>
        <source>JPEG 90 rebuilt</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 90 neu gebildet</translation>
    </message>
    <message>
        <source>No tile of this slide can be copied: everything is encoded anew as JPEG of quality 90 with halved colour, and levels above 0 are made of level 0.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Kachel dieses Präparats lässt sich kopieren: Alles wird neu kodiert, als JPEG der Qualität 90 mit halbierter Farbe, und Ebenen über 0 werden aus Ebene 0 gebildet.</translation>
    </message>
    <message>
        <source>JPEG 90 4:2:0</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 90 4:2:0</translation>
    </message>
    <message>
        <source>Everything is encoded anew as JPEG of quality 90 with halved colour, as in the paper's wsidicomizer files.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles wird neu kodiert, als JPEG der Qualität 90 mit halbierter Farbe, wie in den wsidicomizer-Dateien der Veröffentlichung.</translation>
    </message>
    <message>
        <source>JPEG 80 4:2:2</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 80 4:2:2</translation>
    </message>
    <message>
        <source>Everything is encoded anew as JPEG of quality 80, like files of SlideMaster: the smallest.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles wird neu kodiert, als JPEG der Qualität 80, wie Dateien von SlideMaster: am kleinsten.</translation>
    </message>
    <message>
        <source>JPEG 95 4:4:4</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 95 4:4:4</translation>
    </message>
    <message>
        <source>Everything is encoded anew as JPEG of quality 95 with full colour; levels above 0 are made of level 0.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles wird neu kodiert, als JPEG der Qualität 95 mit voller Farbe; Ebenen über 0 werden aus Ebene 0 gebildet.</translation>
    </message>
    <message>
        <source>JPEG 2000 lossless</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG 2000 verlustfrei</translation>
    </message>
    <message>
        <source>Every pixel stays as the reader shows it; four times as large as JPEG, slow to write, opened by OpenSlide.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Pixel bleibt, wie das Lesemodul es zeigt; viermal so groß wie JPEG, langsam zu schreiben, OpenSlide öffnet es.</translation>
    </message>
    <message>
        <source>JPEG-LS lossless</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS verlustfrei</translation>
    </message>
    <message>
        <source>Every pixel stays as the reader shows it; faster to write than JPEG 2000, but OpenSlide does not open it.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Pixel bleibt, wie das Lesemodul es zeigt; schneller zu schreiben als JPEG 2000, aber OpenSlide öffnet es nicht.</translation>
    </message>
    <message>
        <source>colour halved across</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>waagerecht halbierter Farbe</translation>
    </message>
    <message>
        <source>colour halved both ways</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>in beiden Richtungen halbierter Farbe</translation>
    </message>
    <message>
        <source>full colour</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>voller Farbe</translation>
    </message>
    <message>
        <source>JPEG of quality {0} with {1}</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG der Qualität {0} mit {1}</translation>
    </message>
    <message>
        <source>lossless JPEG 2000</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verlustfreies JPEG 2000</translation>
    </message>
    <message>
        <source>lossless JPEG-LS</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verlustfreies JPEG-LS</translation>
    </message>
    <message>
        <source>JPEG-LS with no pixel more than {0} off</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS, kein Pixel um mehr als {0} abweichend</translation>
    </message>
    <message>
        <source>JPEG-LS with no pixel more than {0} off what was encoded: level 0 lies so near to the original, and each level above, made of level 0, lies up to {1} off the level below as it is stored, halved</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS, kein Pixel um mehr als {0} neben dem, was kodiert wurde: Ebene 0 liegt so nah am Original, und jede Ebene darüber, aus Ebene 0 gebildet, liegt bis zu {1} neben der gespeicherten Ebene darunter, halbiert</translation>
    </message>
    <message>
        <source>No tile of this slide can be copied: everything is encoded anew as {0}.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Kachel dieses Präparats lässt sich kopieren: Alles wird neu kodiert, als {0}.</translation>
    </message>
    <message>
        <source>Stored tiles are copied unchanged wherever DICOM allows; the rest becomes {0}.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Kacheln werden unverändert kopiert, wo DICOM es erlaubt; der Rest wird {0}.</translation>
    </message>
    <message>
        <source>Everything is encoded anew as {0}.</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alles wird neu kodiert, als {0}.</translation>
    </message>
    <message>
        <source>{0} grey level</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Graustufe</translation>
    </message>
    <message>
        <source>{0} grey levels</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Graustufen</translation>
    </message>
    <message>
        <source>there is no preset {0}; there are {1}</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt keine Voreinstellung {0}; es gibt {1}</translation>
    </message>
    <message>
        <source> what was encoded: level 0 lies so near to the original, and each level above, made of level 0, lies up to {0} off the level below as it is stored, halved</source>
        <extracomment>conversion/presets.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> was kodiert wurde: Ebene 0 liegt so nah am Original, und jede Ebene darüber, aus Ebene 0 gebildet, weicht bis zu {0} von der gespeicherten, halbierten Ebene darunter ab</translation>
    </message>
</context>
<context>
    <name>core/conversion/proven.py</name>
    <message>
        <source>: mean difference (grey levels)</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>: mittlere Differenz (Graustufen)</translation>
    </message>
    <message>
        <source>{0} places</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0} of the original could not be read and was filled. {1}</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Originals war nicht lesbar und wurde gefüllt. {1}</translation>
    </message>
    <message>
        <source>{0} of the original could not be read and were filled. {1}</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} des Originals waren nicht lesbar und wurden gefüllt. {1}</translation>
    </message>
    <message>
        <source>{0} filled; {1}</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gefüllt; {1}</translation>
    </message>
    <message>
        <source>{0} passed all checks: {1}</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} bestand alle Prüfungen: {1}</translation>
    </message>
    <message>
        <source>Stored JPEG cut into tiles without decoding, and the same pixels wherever both were compared</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeichertes JPEG ohne Dekodieren in Kacheln geschnitten, und dieselben Pixel, wo immer beides verglichen wurde</translation>
    </message>
    <message>
        <source>cut without decoding</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne Dekodieren geschnitten</translation>
    </message>
    <message>
        <source>Stored tiles taken over, but their bytes could not be compared</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Kacheln übernommen, aber ihre Bytes ließen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>tiles taken over</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln übernommen</translation>
    </message>
    <message>
        <source>Stored tiles</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Kacheln</translation>
    </message>
    <message>
        <source>Those stored tiles that were looked at</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die angesehenen gespeicherten Kacheln</translation>
    </message>
    <message>
        <source>same stored tiles</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dieselben gespeicherten Kacheln</translation>
    </message>
    <message>
        <source>{0} are the original's, bit for bit</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sind die des Originals, Bit für Bit</translation>
    </message>
    <message>
        <source>{0}, mean difference {1} grey levels</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, mittlere Differenz {1} Graustufen</translation>
    </message>
    <message>
        <source>Every pixel is that of the original</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Pixel ist das des Originals</translation>
    </message>
    <message>
        <source>same pixels</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dieselben Pixel</translation>
    </message>
    <message>
        <source>Every pixel of level 0 is that of the original, from which all other levels are made</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Pixel der Ebene 0 ist das des Originals; aus ihr sind alle anderen Ebenen gebildet</translation>
    </message>
    <message>
        <source>Every pixel that was compared is that of the original</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes verglichene Pixel ist das des Originals</translation>
    </message>
    <message>
        <source>same pixels, as far as compared</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dieselben Pixel, soweit verglichen</translation>
    </message>
    <message>
        <source>, mean difference {0} grey levels</source>
        <extracomment>conversion/proven.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">, mittlere Differenz {0} Graustufen</translation>
    </message>
</context>
<context>
    <name>core/conversion/queue_file.py</name>
    <message>
        <source>verislide conversion queue</source>
        <extracomment>conversion/queue_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verislide conversion queue</translation>
    </message>
    <message>
        <source>nothing can be verified in the way {0}</source>
        <extracomment>conversion/queue_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>auf die Weise {0} lässt sich nichts prüfen</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>conversion/queue_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>another file, or of another version</source>
        <extracomment>conversion/queue_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine andere Datei, oder von anderer Version</translation>
    </message>
</context>
<context>
    <name>core/conversion/readers_of.py</name>
    <message>
        <source>OpenSlide, wsidicom, DCMTK</source>
        <extracomment>conversion/readers_of.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide, wsidicom, DCMTK</translation>
    </message>
    <message>
        <source>OpenSlide, wsidicom</source>
        <extracomment>conversion/readers_of.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>OpenSlide, wsidicom</translation>
    </message>
    <message>
        <source>wsidicom, DCMTK</source>
        <extracomment>conversion/readers_of.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wsidicom, DCMTK</translation>
    </message>
</context>
<context>
    <name>core/conversion/run.py</name>
    <message>
        <source>Written by</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Time of all</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>copied as stored</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kopiert wie gespeichert</translation>
    </message>
    <message>
        <source>encoded: {0}</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>kodiert: {0}</translation>
    </message>
    <message>
        <source>{0} × {1} px, {2} µm/px</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px, {2} µm/px</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>at x {0}, y {1} of the original's level 0</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei x {0}, y {1} der Ebene 0 des Originals</translation>
    </message>
    <message>
        <source>{0}, made of level 0 by halving: {1}.</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, aus Ebene 0 durch Halbieren gebildet: {1}.</translation>
    </message>
    <message>
        <source>{0}, as the original's reader renders each.</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, wie das Lesemodul des Originals jede zeigt.</translation>
    </message>
    <message>
        <source>{0} more places: all of them stand in {1}.</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Stellen: Alle stehen in {1}.</translation>
    </message>
    <message>
        <source>{0} was converted, but the files fail the check “{1}”: {2}</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} wurde konvertiert, aber die Dateien bestehen die Prüfung „{1}“ nicht: {2}</translation>
    </message>
    <message>
        <source>Nothing was kept. Copy the slide again from its source, and convert it again; if it fails alike, the fault lies in the conversion: choose another preset.</source>
        <extracomment>conversion/run.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nichts wurde behalten. Kopieren Sie das Präparat neu von der Quelle, und konvertieren Sie es neu; schlägt es ebenso fehl, liegt der Fehler in der Konvertierung: Wählen Sie eine andere Voreinstellung.</translation>
    </message>
</context>
<context>
    <name>core/conversion/salvage.py</name>
    <message>
        <source>Copy the slide again from its source, the .mrxs file and its folder.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopieren Sie das Präparat neu von der Quelle, die .mrxs-Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>Its level 0 can be read: with “Levels above 0: Made of level 0”, --pyramid rebuilt on the command line, the slide can be converted as it is.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Ebene 0 ist lesbar: Mit „Ebenen über 0: Aus Ebene 0 gebildet“, --pyramid rebuilt auf der Befehlszeile, lässt sich das Präparat so konvertieren.</translation>
    </message>
    <message>
        <source>the background</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der Hintergrund</translation>
    </message>
    <message>
        <source>{0} × {1} px at x {2}, y {3} of level 0</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} × {1} px bei x {2}, y {3} der Ebene 0</translation>
    </message>
    <message>
        <source>Level {0}, {1}: {2}; filled from {3}.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene {0}, {1}: {2}; gefüllt aus {3}.</translation>
    </message>
    <message>
        <source>{0} cannot be converted as it is: at ({1}, {2}) on level {3} {4}.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich so nicht konvertieren: bei ({1}, {2}) auf Ebene {3}: {4}.</translation>
    </message>
    <message>
        <source>{0} Without “strict” such places are filled and listed in the report.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ohne „strict“ werden solche Stellen gefüllt und im Bericht genannt.</translation>
    </message>
    <message>
        <source>the photo beneath</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Aufnahme darunter</translation>
    </message>
    <message>
        <source>{0} cannot be converted: more than half of its level {1} is missing or damaged.</source>
        <extracomment>conversion/salvage.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht konvertieren: Mehr als die Hälfte der Ebene {1} fehlt oder ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>core/conversion/sample_pair.py</name>
    <message>
        <source>Making the sample slide</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beispielpräparat wird erstellt</translation>
    </message>
    <message>
        <source>Converting the sample slide to DICOM</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Beispielpräparat wird nach DICOM konvertiert</translation>
    </message>
    <message>
        <source>The sample slide cannot be kept in {0}: {1}.</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Beispielpräparat lässt sich nicht in {0} ablegen: {1}.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in VERISLIDE_CACHE_DIR.</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Schaffen Sie dort Platz, oder nennen Sie in VERISLIDE_CACHE_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3}</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} von {2} {3}</translation>
    </message>
    <message>
        <source>{0}, {1} a second</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, {1} je Sekunde</translation>
    </message>
    <message>
        <source>, {0} a second</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">, {0} je Sekunde</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} {3}{4}</source>
        <extracomment>conversion/sample_pair.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">{0}: {1} von {2} {3}{4}</translation>
    </message>
</context>
<context>
    <name>core/conversion/settings.py</name>
    <message>
        <source>A JPEG quality is {0} to {1}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine JPEG-Qualität liegt zwischen {0} und {1}</translation>
    </message>
    <message>
        <source>Near-lossless JPEG-LS is off by {0} to {1} grey levels at most</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Fast verlustfreies JPEG-LS weicht um höchstens {0} bis {1} Graustufen ab</translation>
    </message>
    <message>
        <source>{0}, not {1}.</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, nicht {1}.</translation>
    </message>
    <message>
        <source>There is no subsampling {0}; there are {1}.</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt keine Unterabtastung {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>a tile has 16 to {0} pixels a side, not {1}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Kachel hat 16 bis {0} Pixel je Seite, nicht {1}</translation>
    </message>
    <message>
        <source>at least one worker is needed</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mindestens ein Thread ist nötig</translation>
    </message>
    <message>
        <source>a part of a concatenation has a megabyte at least</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein Teil einer Concatenation hat mindestens ein Megabyte</translation>
    </message>
    <message>
        <source>levels are chosen in rising order, from level 0 on</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen werden in steigender Folge gewählt, ab Ebene 0</translation>
    </message>
    <message>
        <source>JPEG Q{0} {1}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG Q{0} {1}</translation>
    </message>
    <message>
        <source>JPEG-LS near {0}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS near {0}</translation>
    </message>
    <message>
        <source>unknown settings: {0}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>unbekannte Einstellungen: {0}</translation>
    </message>
    <message>
        <source>A JPEG quality is {} to {}</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Eine JPEG-Qualität ist {} bis {}</translation>
    </message>
    <message>
        <source>Near-lossless JPEG-LS is off by {} to {} grey levels at most</source>
        <extracomment>conversion/settings.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Fast verlustfreies JPEG-LS weicht um höchstens {} bis {} Graustufen ab</translation>
    </message>
</context>
<context>
    <name>core/conversion/settings_words.py</name>
    <message>
        <source>the whole canvas</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die ganze Fläche</translation>
    </message>
    <message>
        <source>what was scanned</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>was gescannt wurde</translation>
    </message>
    <message>
        <source>levels above 0 as the reader renders them</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen über 0, wie das Lesemodul sie zeigt</translation>
    </message>
    <message>
        <source>levels above 0 made of level 0</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen über 0 aus Ebene 0 gebildet</translation>
    </message>
    <message>
        <source>new identifiers</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>neue Kennungen</translation>
    </message>
    <message>
        <source>reproducible identifiers</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wiederholbare Kennungen</translation>
    </message>
    <message>
        <source>everything encoded anew</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alles neu kodiert</translation>
    </message>
    <message>
        <source>stored tiles copied where DICOM allows</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>gespeicherte Kacheln kopiert, wo DICOM es erlaubt</translation>
    </message>
    <message>
        <source>all levels</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>alle Ebenen</translation>
    </message>
    <message>
        <source>every second level</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jede zweite Ebene</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>levels never cut into parts</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen nie geteilt</translation>
    </message>
    <message>
        <source>parts of {0} GB</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teile von {0} GB</translation>
    </message>
    <message>
        <source>parts of {0} MB</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Teile von {0} MB</translation>
    </message>
    <message>
        <source>tiles of {0} px</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln von {0} px</translation>
    </message>
    <message>
        <source>with the label</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mit dem Etikett</translation>
    </message>
    <message>
        <source>without the label</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne das Etikett</translation>
    </message>
    <message>
        <source>with the macro</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mit dem Übersichtsbild</translation>
    </message>
    <message>
        <source>without the macro</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne das Übersichtsbild</translation>
    </message>
    <message>
        <source>with a thumbnail</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>mit einem Vorschaubild</translation>
    </message>
    <message>
        <source>without a thumbnail</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ohne Vorschaubild</translation>
    </message>
    <message>
        <source>damaged photos filled</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beschädigte Aufnahmen gefüllt</translation>
    </message>
    <message>
        <source>damaged photos refused</source>
        <extracomment>conversion/settings_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>beschädigte Aufnahmen abgelehnt</translation>
    </message>
</context>
<context>
    <name>core/conversion/uids.py</name>
    <message>
        <source>frame of reference</source>
        <extracomment>conversion/uids.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>dimension organization</source>
        <extracomment>conversion/uids.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Dimensionsordnung</translation>
    </message>
    <message>
        <source>concatenation source</source>
        <extracomment>conversion/uids.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Quelle der Concatenation</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/conformance.py</name>
    <message>
        <source>NumberOfFrames does not match expected value for tiled total pixel matrix</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>NumberOfFrames does not match expected value for tiled total pixel matrix</translation>
    </message>
    <message>
        <source>Only valid for AnnotationCoordinateType of 3D - attribute &lt;CommonZCoordinateValue&gt; = &lt;&gt;</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Only valid for AnnotationCoordinateType of 3D - attribute &lt;CommonZCoordinateValue&gt; = &lt;&gt;</translation>
    </message>
    <message>
        <source>Every file has the {0} attributes that must have a value and the {1} that must be there; sequences inside were not looked into.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Datei hat die {0} Attribute, die einen Wert haben müssen, und die {1}, die da sein müssen; Sequenzen darin wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Required attributes</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verlangte Attribute</translation>
    </message>
    <message>
        <source>{0} has no {1}, which must have a value.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1}, das einen Wert haben muss.</translation>
    </message>
    <message>
        <source>{0} has no {1}, which must be there, though it may be empty.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein {1}, das da sein muss, wenn auch vielleicht leer.</translation>
    </message>
    <message>
        <source>dciodvfy (dicom3tools) is not installed.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dciodvfy (dicom3tools) ist nicht installiert.</translation>
    </message>
    <message>
        <source>dciodvfy gave no answer about {0}.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dciodvfy gab zu {0} keine Antwort.</translation>
    </message>
    <message>
        <source>dciodvfy finds no error in any of {0} files.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dciodvfy findet in keiner von {0} Dateien einen Fehler.</translation>
    </message>
    <message>
        <source> Not counted: of {0} it says that CommonZCoordinateValue is only valid in 3D, though the attribute is not there, a known mistake of dciodvfy with annotations in pixels.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Nicht gezählt: Von {0} sagt es, CommonZCoordinateValue gelte nur in 3D, obwohl das Attribut nicht da ist, ein bekannter Fehler von dciodvfy bei Annotationen in Pixeln.</translation>
    </message>
    <message>
        <source>dcentvfy (dicom3tools) is not installed.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dcentvfy (dicom3tools) ist nicht installiert.</translation>
    </message>
    <message>
        <source>dcentvfy gave no answer.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dcentvfy gab keine Antwort.</translation>
    </message>
    <message>
        <source>dcentvfy finds that all files agree about patient, study and series.</source>
        <extracomment>conversion/verify/conformance.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dcentvfy findet, dass alle Dateien über Patient, Studie und Serie übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/dicom_file.py</name>
    <message>
        <source>{0} is no whole DICOM file: {1}.</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist keine vollständige DICOM-Datei: {1}.</translation>
    </message>
    <message>
        <source>has no pixel data where they should begin</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine Pixeldaten, wo sie beginnen sollten</translation>
    </message>
    <message>
        <source>has pixel data that are not in frames</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat Pixeldaten, die nicht in Frames liegen</translation>
    </message>
    <message>
        <source>has no offset table before its frames</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat keine Offset-Tabelle vor den Frames</translation>
    </message>
    <message>
        <source>has a frame of odd length ({0} bytes)</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>hat einen Frame ungerader Länge ({0} Bytes)</translation>
    </message>
    <message>
        <source>does not end where its frames end</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>endet nicht, wo die Frames enden</translation>
    </message>
    <message>
        <source>{0} has no frame {1}.</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Frame {1}.</translation>
    </message>
    <message>
        <source>{0} ends within frame {1}.</source>
        <extracomment>conversion/verify/dicom_file.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} endet in Frame {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/expected.py</name>
    <message>
        <source>of a lossy level the quality must be known, to tell what is plausible</source>
        <extracomment>conversion/verify/expected.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>bei einer verlustbehafteten Ebene muss die Qualität bekannt sein, um zu sagen, was plausibel ist</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/folder.py</name>
    <message>
        <source>{0} and its parts have too few frames.</source>
        <extracomment>conversion/verify/folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und die Teile haben zu wenige Frames.</translation>
    </message>
    <message>
        <source>{0} cannot be verified: {1}.</source>
        <extracomment>conversion/verify/folder.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} lässt sich nicht prüfen: {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/headers.py</name>
    <message>
        <source>{0} does not belong to a conversion.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} gehört zu keiner Konvertierung.</translation>
    </message>
    <message>
        <source>There is no file of {0} ({1}).</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt keine Datei zu {0} ({1}).</translation>
    </message>
    <message>
        <source>There is no file of the {0}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt keine Datei dazu: {0}.</translation>
    </message>
    <message>
        <source>{0} is a {1}, which was to be left out.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist ein {1}, das weggelassen werden sollte.</translation>
    </message>
    <message>
        <source>{0} lies among the annotations and holds none.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt bei den Annotationen und enthält keine.</translation>
    </message>
    <message>
        <source>{0} is neither a level nor a label, overview or thumbnail.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist weder eine Ebene noch Etikett, Übersichts- oder Vorschaubild.</translation>
    </message>
    <message>
        <source>, with {0} of annotations</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, mit {0} zu Annotationen</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 level</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Ebene</translation>
    </message>
    <message>
        <source>1 other picture</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 anderes Bild</translation>
    </message>
    <message>
        <source>other picture</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>anderes Bild</translation>
    </message>
    <message>
        <source>{0} and {1} are there</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} und {1} sind da</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ebenen</translation>
    </message>
    <message>
        <source>{0} other pictures</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} andere Bilder</translation>
    </message>
    <message>
        <source>{0}{1}, nothing else.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}{1}, sonst nichts.</translation>
    </message>
    <message>
        <source>{0} has one SOP instance UID outside and another inside.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat außen eine andere SOP Instance UID als innen.</translation>
    </message>
    <message>
        <source>{0} is not of the class VL Whole Slide Microscopy Image.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist nicht von der Klasse VL Whole Slide Microscopy Image.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, which is no valid identifier.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} {2}, was keine gültige Kennung ist.</translation>
    </message>
    <message>
        <source>{0} files have the SOP instance UID {1}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Dateien haben die SOP Instance UID {1}.</translation>
    </message>
    <message>
        <source>Every file has an identifier of its own; study, series, frame of reference and pyramid are shared by all.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Datei hat eine eigene Kennung; Studie, Serie, Bezugsrahmen und Pyramide sind allen gemeinsam.</translation>
    </message>
    <message>
        <source>{0} has another {1} than the other files.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat ein anderes {1} als die anderen Dateien.</translation>
    </message>
    <message>
        <source>The files have no {0}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Dateien haben kein {0}.</translation>
    </message>
    <message>
        <source>{0} is called {1}; it should be {2}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} heißt {1}; richtig wäre {2}.</translation>
    </message>
    <message>
        <source>{0} says {1} of its frames and another thing of the whole.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt {1} von den Frames und etwas anderes vom Ganzen.</translation>
    </message>
    <message>
        <source>Level 0 says that it was not resampled, every other that it was, and all say the same of their frames.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebene 0 sagt, dass sie nicht neu abgetastet wurde, jede andere, dass sie es wurde, und alle sagen dasselbe von ihren Frames.</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Bildtyp</translation>
    </message>
    <message>
        <source>{0} has {1}, which no level has.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1}, was keine Ebene hat.</translation>
    </message>
    <message>
        <source>The tiles of {0} have {1} instead of {2}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Kacheln von {0} haben {1} statt {2}.</translation>
    </message>
    <message>
        <source>{0} says that it has {1} frames; its size takes {2}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, es habe {1} Frames; die Größe verlangt {2}.</translation>
    </message>
    <message>
        <source>{0} does not say that its tiles fill the level in order.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, dass die Kacheln die Ebene der Reihe nach füllen.</translation>
    </message>
    <message>
        <source>Two levels have {0}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Zwei Ebenen haben {0}.</translation>
    </message>
    <message>
        <source>{0}: size, tiles and number of frames are as planned.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Größe, Kacheln und Anzahl der Frames sind wie geplant.</translation>
    </message>
    <message>
        <source>Level sizes</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenengrößen</translation>
    </message>
    <message>
        <source>{0} has no pixel spacing.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keinen Pixelabstand.</translation>
    </message>
    <message>
        <source>{0} has a pixel spacing of {1} x {2} mm; it should be {3} x {4} mm.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat einen Pixelabstand von {1} x {2} mm; richtig wären {3} x {4} mm.</translation>
    </message>
    <message>
        <source>The pixel spacing does not grow from level to level.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der Pixelabstand wächst nicht von Ebene zu Ebene.</translation>
    </message>
    <message>
        <source>Pixels of level 0 measure {0} x {1} µm, and those of every other level accordingly.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixel der Ebene 0 messen {0} x {1} µm, und die jeder anderen Ebene entsprechend.</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>µm per pixel across</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>µm je Pixel waagerecht</translation>
    </message>
    <message>
        <source>µm per pixel down</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>µm je Pixel senkrecht</translation>
    </message>
    <message>
        <source>{0} says that {1} x {2} mm were imaged; it should be {3} x {4} mm.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, {1} x {2} mm seien abgebildet; richtig wären {3} x {4} mm.</translation>
    </message>
    <message>
        <source>Every level says that it shows {0} x {1} mm.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Ebene sagt, dass sie {0} x {1} mm zeigt.</translation>
    </message>
    <message>
        <source>Imaged size</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Abgebildete Größe</translation>
    </message>
    <message>
        <source>{0} does not say where on the glass its first pixel lies.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, wo auf dem Glas das erste Pixel liegt.</translation>
    </message>
    <message>
        <source>{0} lies elsewhere on the glass, or turned otherwise, than the other levels.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liegt anders auf dem Glas oder anders gedreht als die anderen Ebenen.</translation>
    </message>
    <message>
        <source>The levels begin at {0}, {1} mm; it should be {2}, {3} mm.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Ebenen beginnen bei {0}, {1} mm; richtig wären {2}, {3} mm.</translation>
    </message>
    <message>
        <source>All levels begin at the same place.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle Ebenen beginnen an derselben Stelle.</translation>
    </message>
    <message>
        <source>All levels begin at the same place at {0}, {1} mm.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle Ebenen beginnen an derselben Stelle bei {0}, {1} mm.</translation>
    </message>
    <message>
        <source> Which place is right cannot be told from the original, so only that they agree was checked.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Welche Stelle richtig ist, lässt sich am Original nicht erkennen, daher wurde nur die Übereinstimmung geprüft.</translation>
    </message>
    <message>
        <source>Position on the glass</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lage auf dem Glas</translation>
    </message>
    <message>
        <source>{0} has no ICC profile.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat kein ICC-Profil.</translation>
    </message>
    <message>
        <source>The ICC profile of {0} is damaged.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ICC-Profil von {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The ICC profile of {0} is not that of the original.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das ICC-Profil von {0} ist nicht das des Originals.</translation>
    </message>
    <message>
        <source>The levels have different ICC profiles.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Ebenen haben verschiedene ICC-Profile.</translation>
    </message>
    <message>
        <source>Every level has the ICC profile of the original.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Ebene hat das ICC-Profil des Originals.</translation>
    </message>
    <message>
        <source>The original has no ICC profile; every file has the same whole one, as DICOM asks for.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original hat kein ICC-Profil; jede Datei hat dasselbe vollständige, wie DICOM es verlangt.</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>were never</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>wurden nie</translation>
    </message>
    <message>
        <source>{0} has {1} for LossyImageCompression, but its pixels were compressed with loss.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} für LossyImageCompression, aber die Pixel wurden verlustbehaftet komprimiert.</translation>
    </message>
    <message>
        <source>{0} has {1} for LossyImageCompression, but its pixels were never compressed with loss.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat {1} für LossyImageCompression, aber die Pixel wurden nie verlustbehaftet komprimiert.</translation>
    </message>
    <message>
        <source>{0} does not say by which method and how strongly it was compressed.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt nicht, nach welchem Verfahren und wie stark komprimiert wurde.</translation>
    </message>
    <message>
        <source>{0} says that it was last compressed by {1}, not {2}.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, zuletzt sei mit {1} komprimiert worden, nicht mit {2}.</translation>
    </message>
    <message>
        <source>Every level says that its pixels were compressed with loss, by which methods and how strongly.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Ebene sagt, dass ihre Pixel verlustbehaftet komprimiert wurden, nach welchen Verfahren und wie stark.</translation>
    </message>
    <message>
        <source>Loss declared</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verlust angegeben</translation>
    </message>
    <message>
        <source>No level claims a loss, and there was none.</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Ebene gibt einen Verlust an, und es gab keinen.</translation>
    </message>
    <message>
        <source>{0} x {1} px</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} x {1} px</translation>
    </message>
    <message>
        <source> at {0}, {1} mm</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished"> bei {0}, {1} mm</translation>
    </message>
    <message>
        <source>All levels begin at the same place{0}.{1}</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Alle Ebenen beginnen an derselben Stelle{0}.{1}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Dateien</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <extracomment>conversion/verify/headers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Kennungen</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/level_words.py</name>
    <message>
        <source>levels {0} to {1}</source>
        <extracomment>conversion/verify/level_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ebenen {0} bis {1}</translation>
    </message>
    <message>
        <source>Made of level 0 by halving it {0}</source>
        <extracomment>conversion/verify/level_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Aus Ebene 0 gebildet, halbiert: {0}</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>conversion/verify/level_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>conversion/verify/level_words.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}-mal</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/lossy.py</name>
    <message>
        <source>The original's tile is encoded once more, by Pillow with the same quality and subsampling, which tells how far pixels may be off. A tile fails if its mean squared difference is above three times that plus two, or if that of any 32 x 32 pixels is above four times theirs plus four times the whole tile's plus sixteen.</source>
        <extracomment>conversion/verify/lossy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Kachel des Originals wird noch einmal kodiert, von Pillow mit derselben Qualität und Unterabtastung; das zeigt, wie weit Pixel abweichen dürfen. Eine Kachel fällt durch, wenn ihre mittlere quadrierte Differenz über dem Dreifachen davon plus zwei liegt, oder wenn die irgendwelcher 32 x 32 Pixel über dem Vierfachen der ihren plus dem Vierfachen der ganzen Kachel plus sechzehn liegt.</translation>
    </message>
    <message>
        <source>A tile fails if one channel of one pixel is off by more than {near} grey levels, or by {twice} where both it and what it is compared with were encoded.</source>
        <extracomment>conversion/verify/lossy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Eine Kachel fällt durch, wenn ein Kanal eines Pixels um mehr als {near} Graustufen abweicht, oder um {twice}, wo beide Seiten kodiert wurden.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/packing.py</name>
    <message>
        <source>{0} says that it has {1} frames, and holds {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, es habe {1} Frames, und enthält {2}.</translation>
    </message>
    <message>
        <source>All {0} frames that the files say they have are there, one piece each, of even length.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} Frames, die die Dateien angeben, sind da, je ein Stück, von gerader Länge.</translation>
    </message>
    <message>
        <source>The table of lengths of {0} is wrong.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Längentabelle von {0} ist falsch.</translation>
    </message>
    <message>
        <source>{0} has both kinds of offset table, which DICOM forbids.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat beide Arten von Offset-Tabelle, was DICOM verbietet.</translation>
    </message>
    <message>
        <source>{0} has no offset table, so that viewers must read it whole.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat keine Offset-Tabelle, sodass Viewer es ganz lesen müssen.</translation>
    </message>
    <message>
        <source>{0} is too large for its offset table.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist zu groß für seine Offset-Tabelle.</translation>
    </message>
    <message>
        <source>The offset table of every file says exactly where its frames begin.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Offset-Tabelle jeder Datei sagt genau, wo die Frames beginnen.</translation>
    </message>
    <message>
        <source>Offset tables</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Offset-Tabellen</translation>
    </message>
    <message>
        <source>The offset table of {0} has {1} entries for {2} frames.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Offset-Tabelle von {0} hat {1} Einträge für {2} Frames.</translation>
    </message>
    <message>
        <source>The offset table of {0} says that frame {1} begins at {2}, but it does at {3}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die Offset-Tabelle von {0} sagt, Frame {1} beginne bei {2}, aber er tut es bei {3}.</translation>
    </message>
    <message>
        <source>The first frame of {0} is no picture: {1}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Der erste Frame von {0} ist kein Bild: {1}.</translation>
    </message>
    <message>
        <source>{0} is labelled {1}, but its frames are {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist als {1} bezeichnet, aber die Frames sind {2}.</translation>
    </message>
    <message>
        <source>{0} is labelled {1}; {2} was planned.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} ist als {1} bezeichnet; {2} war geplant.</translation>
    </message>
    <message>
        <source>Every file is labelled as what its frames are: {0}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Datei ist als das bezeichnet, was ihre Frames sind: {0}.</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Transfersyntax</translation>
    </message>
    <message>
        <source>Colour labels</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Farbangaben</translation>
    </message>
    <message>
        <source>Every file says truly how the colours of its frames are stored.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jede Datei sagt zutreffend, wie die Farben ihrer Frames gespeichert sind.</translation>
    </message>
    <message>
        <source>What was encoded anew is {0}, as asked for.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Was neu kodiert wurde, ist {0}, wie verlangt.</translation>
    </message>
    <message>
        <source>JPEG-LS that is off by {0} grey levels at most</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS, das um höchstens {0} Graustufen abweicht</translation>
    </message>
    <message>
        <source>JPEG quality {0} with subsampling {1}</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-Qualität {0} mit Unterabtastung {1}</translation>
    </message>
    <message>
        <source>{0} says that its colours are {1}, but they are {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, die Farben seien {1}, aber sie sind {2}.</translation>
    </message>
    <message>
        <source>{0} says that a pixel has {1} samples, but it has {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sagt, ein Pixel habe {1} Werte, aber es hat {2}.</translation>
    </message>
    <message>
        <source>{0} has JPEG quality {1} instead of {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat JPEG-Qualität {1} statt {2}.</translation>
    </message>
    <message>
        <source>{0} has subsampling {1} instead of {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} hat Unterabtastung {1} statt {2}.</translation>
    </message>
    <message>
        <source>{0} may be off by {1} grey levels instead of {2}.</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} darf um {1} Graustufen abweichen statt um {2}.</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Frames</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>conversion/verify/packing.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Kodierung</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/pixels.py</name>
    <message>
        <source>{0}: it is not the stored tile of the original.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nicht die gespeicherte Kachel des Originals.</translation>
    </message>
    <message>
        <source>{0}: what it should be cannot be read: {1}</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Was es sein sollte, ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>{0}: it is not what the original stores there.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nicht, was das Original dort speichert.</translation>
    </message>
    <message>
        <source>{0}: it is not what the original shows.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es ist nicht, was das Original zeigt.</translation>
    </message>
    <message>
        <source>{0}: it shows other colours than the original.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Es zeigt andere Farben als das Original.</translation>
    </message>
    <message>
        <source>{0}: {1} pixels differ, by up to {2} grey levels.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: {1} Pixel weichen ab, um bis zu {2} Graustufen.</translation>
    </message>
    <message>
        <source>the mean squared difference is {0}; {1} would do</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die mittlere quadrierte Differenz ist {0}; {1} wäre noch gut</translation>
    </message>
    <message>
        <source>{0}, and the pixels around {1}, {2} of the tile are not those of the original.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, und die Pixel um {1}, {2} der Kachel sind nicht die des Originals.</translation>
    </message>
    <message>
        <source>{0}: its content lies {1} of its place.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Der Inhalt liegt {1} von seiner Stelle.</translation>
    </message>
    <message>
        <source>By correlation with the original, the content of {0} tiles lies where it should.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Nach Korrelation mit dem Original liegt der Inhalt von {0} Kacheln, wo er soll.</translation>
    </message>
    <message>
        <source>Place of the content</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lage des Inhalts</translation>
    </message>
    <message>
        <source>No tile has enough to see for measuring where it lies.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Kachel zeigt genug, um zu messen, wo sie liegt.</translation>
    </message>
    <message>
        <source>{0} px left and {1} px above</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px links und {1} px oberhalb</translation>
    </message>
    <message>
        <source>{0} px left and {1} px below</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px links und {1} px unterhalb</translation>
    </message>
    <message>
        <source>{0} px right and {1} px above</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px rechts und {1} px oberhalb</translation>
    </message>
    <message>
        <source>{0} px right and {1} px below</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} px rechts und {1} px unterhalb</translation>
    </message>
    <message>
        <source>The {0} in {1}: {2}.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} in {1}: {2}.</translation>
    </message>
    <message>
        <source> and {0} beside the levels</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> und {0} neben den Ebenen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>All {0} tile that were looked at{1} decode to Columns x Rows pixels, to their end.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Die {0} angesehene Kachel{1} lässt sich zu Columns x Rows Pixeln dekodieren, bis ans Ende.</translation>
    </message>
    <message>
        <source>All {0} tiles that were looked at{1} decode to Columns x Rows pixels, to their end.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} angesehenen Kacheln{1} lassen sich zu Columns x Rows Pixeln dekodieren, bis ans Ende.</translation>
    </message>
    <message>
        <source>tiles equal</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translation>gleiche Kacheln</translation>
    </message>
    <message>
        <source>All {0} copied tiles that were looked at equal the stored tiles of the original. {1}</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} angesehenen kopierten Kacheln sind gleich den gespeicherten Kacheln des Originals. {1}</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kopierte Kacheln</translation>
    </message>
    <message>
        <source>The original does not store {0} in tiles of the same place and size</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Das Original speichert {0} nicht in Kacheln derselben Lage und Größe</translation>
    </message>
    <message>
        <source>{0}, nor as stripes of JPEG that could be compared; the pixels are those that its reader shows, within what two decoders differ by.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, auch nicht als vergleichbare JPEG-Streifen; die Pixel sind die, die das Lesemodul zeigt, bis auf die Abweichung zweier Dekoder.</translation>
    </message>
    <message>
        <source>Cut tiles</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ausgeschnittene Kacheln</translation>
    </message>
    <message>
        <source>1 tile</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <source>{0}: they were cut out of it without decoding. {1} of a sample decode to exactly the pixels of the stored JPEG, both with colours repeated instead of interpolated; all that were looked at show what its reader shows, but for colours interpolated along their edges.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: Sie wurden ohne Dekodieren daraus geschnitten. {1} einer Stichprobe dekodieren zu genau den Pixeln des gespeicherten JPEG, beide mit wiederholten statt interpolierten Farben; alle angesehenen zeigen, was das Lesemodul zeigt, bis auf interpolierte Farben an ihren Rändern.</translation>
    </message>
    <message>
        <source>Exact pixels</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exakte Pixel</translation>
    </message>
    <message>
        <source>Exact reduction</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Exakte Verkleinerung</translation>
    </message>
    <message>
        <source>are exactly the reduction of the next finer level. {0}</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sind genau die Verkleinerung der nächstfeineren Ebene. {0}</translation>
    </message>
    <message>
        <source>are exactly those that the original's reader shows over its background.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sind genau die, die das Lesemodul des Originals über dessen Hintergrund zeigt.</translation>
    </message>
    <message>
        <source>All {0} pixels of {1} that were compared {2}{3}</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} verglichenen Pixel von {1} {2}{3}</translation>
    </message>
    <message>
        <source>pixels differing</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translation>verschiedene Pixel</translation>
    </message>
    <message>
        <source>{0}, against level {1} halved</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, gegen Ebene {1} halbiert</translation>
    </message>
    <message>
        <source>{0}: pixels compared</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: verglichene Pixel</translation>
    </message>
    <message>
        <source>{0}: mean difference (grey levels)</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: mittlere Differenz (Graustufen)</translation>
    </message>
    <message>
        <source>{0}: largest difference (grey levels)</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: größte Differenz (Graustufen)</translation>
    </message>
    <message>
        <source>{0}: PSNR (dB)</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: PSNR (dB)</translation>
    </message>
    <message>
        <source>{0}: SSIM (uniform 7 x 7 window, mean of tiles)</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: SSIM (gleichförmiges Fenster 7 x 7, Mittel der Kacheln)</translation>
    </message>
    <message>
        <source>{0}: worst tile, share of the difference allowed</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}: schlechteste Kachel, Anteil der erlaubten Differenz</translation>
    </message>
    <message>
        <source>All {0} tiles of {1} that were compared differ from {2} no more than this encoding makes them; what was not scanned counts, too.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} verglichenen Kacheln von {1} weichen nicht mehr von {2} ab, als diese Kodierung bewirkt; nicht Gescanntes zählt auch.</translation>
    </message>
    <message>
        <source>Lossy pixels</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Verlustbehaftete Pixel</translation>
    </message>
    <message>
        <source>the original</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dem Original</translation>
    </message>
    <message>
        <source>the next finer level as it stands in the files, halved ({0})</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>der nächstfeineren Ebene, wie sie in den Dateien steht, halbiert ({0})</translation>
    </message>
    <message>
        <source>the original, or from {0},</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>dem Original oder von {0},</translation>
    </message>
    <message>
        <source> {0} with filled places was not compared.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> {0} mit gefüllten Stellen wurde nicht verglichen.</translation>
    </message>
    <message>
        <source> {0} with filled places were not compared.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> {0} mit gefüllten Stellen wurden nicht verglichen.</translation>
    </message>
    <message>
        <source> Of {0} the original can only be read at a fraction of a pixel: there the difference was only held against {1} dB.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Bei {0} lässt sich das Original nur bei einem Bruchteil eines Pixels lesen: Dort wurde die Differenz nur an {1} dB gemessen.</translation>
    </message>
    <message>
        <source>All {0} that were looked at{1} decode to Columns x Rows pixels, to their end.</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Alle {0} angesehenen{1} dekodieren zu Columns x Rows Pixeln, bis ans Ende.</translation>
    </message>
    <message>
        <source>All {0} tiles of {1} that were compared differ from {2} no more than this encoding makes them; what was not scanned counts, too.{3} {4}</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Alle {0} verglichenen Kacheln von {1} weichen nicht mehr von {2} ab, als diese Kodierung bewirkt; nicht Gescanntes zählt auch.{3} {4}</translation>
    </message>
    <message>
        <source>Decoding</source>
        <extracomment>conversion/verify/pixels.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation type="vanished">Dekodierung</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/privacy.py</name>
    <message>
        <source>Identifying strings</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Identifizierende Zeichenfolgen</translation>
    </message>
    <message>
        <source>No string was told that identifies the original, so none was looked for.{0}</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine Zeichenfolge, die das Original identifiziert, wurde genannt, daher wurde keine gesucht.{0}</translation>
    </message>
    <message>
        <source>strings not looked for</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht gesuchte Zeichenfolgen</translation>
    </message>
    <message>
        <source>Identifying string {0} of {1} stands in the name of a file.</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Identifizierende Zeichenfolge {0} von {1} steht im Namen einer Datei.</translation>
    </message>
    <message>
        <source>None of the {0} strings that identify the original occurs in the {1} DICOM files or their names: those of {2} characters and more in no byte, shorter ones as no word of any value. report.json and report.html name the file of the original and were not searched.{3}</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Keine der {0} Zeichenfolgen, die das Original identifizieren, kommt in den {1} DICOM-Dateien oder ihren Namen vor: solche ab {2} Zeichen in keinem Byte, kürzere als kein Wort eines Werts. report.json und report.html nennen die Datei des Originals und wurden nicht durchsucht.{3}</translation>
    </message>
    <message>
        <source> {0} of the original {1} not looked for: too short, or made of words that stand in such files anyway, so that finding {2} would tell nothing.</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> {0} des Originals nicht gesucht ({1}): zu kurz oder aus Wörtern, die ohnehin in solchen Dateien stehen, sodass ein Fund ({2}) nichts sagen würde.</translation>
    </message>
    <message>
        <source>1 more string</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 weitere Zeichenfolge</translation>
    </message>
    <message>
        <source>more string</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weitere Zeichenfolge</translation>
    </message>
    <message>
        <source>{0} more strings</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Zeichenfolgen</translation>
    </message>
    <message>
        <source>{0} holds identifying string {1} of {2}.</source>
        <extracomment>conversion/verify/privacy.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} enthält identifizierende Zeichenfolge {1} von {2}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/readers.py</name>
    <message>
        <source>Reader OpenSlide</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesemodul OpenSlide</translation>
    </message>
    <message>
        <source>Reader pydicom</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesemodul pydicom</translation>
    </message>
    <message>
        <source>Reader wsidicom</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Lesemodul wsidicom</translation>
    </message>
    <message>
        <source>It does not open the folder: {0}</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es öffnet den Ordner nicht: {0}</translation>
    </message>
    <message>
        <source>There is no level to open.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es gibt keine Ebene zum Öffnen.</translation>
    </message>
    <message>
        <source>It opens the folder and reads every level, but its pixels were not compared: other checks failed, and damaged files can crash it.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Es öffnet den Ordner und liest jede Ebene, aber die Pixel wurden nicht verglichen: Andere Prüfungen schlugen fehl, und beschädigte Dateien können es abstürzen lassen.</translation>
    </message>
    <message>
        <source>{0} sees {1} levels, or other sizes than were planned.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sieht {1} Ebenen oder andere Größen als geplant.</translation>
    </message>
    <message>
        <source>{0} sees a pixel size of {1}, not the planned one.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} sieht eine Pixelgröße von {1}, nicht die geplante.</translation>
    </message>
    <message>
        <source>{0} opens the folder, sees the planned levels and pixel size, and shows the same pixels in {1}.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} öffnet den Ordner, sieht die geplanten Ebenen und die Pixelgröße und zeigt in {1} dieselben Pixel.</translation>
    </message>
    <message>
        <source> It reads {0} at a fraction of a pixel, which cannot be compared.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation> Es liest {0} bei einem Bruchteil eines Pixels, was sich nicht vergleichen lässt.</translation>
    </message>
    <message>
        <source>1 other tile</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 weiteren Kachel</translation>
    </message>
    <message>
        <source>other tile</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weitere Kachel</translation>
    </message>
    <message>
        <source>{0} other tiles</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weiteren Kacheln</translation>
    </message>
    <message>
        <source>tiles compared</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>verglichene Kacheln</translation>
    </message>
    <message>
        <source>pydicom {0}</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>pydicom {0}</translation>
    </message>
    <message>
        <source>{0}, tile {1}: {2} says {3}.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Kachel {1}: {2} sagt {3}.</translation>
    </message>
    <message>
        <source>{0} reads every level, which OpenSlide does not, and shows the same pixels in {1} tiles.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} liest jede Ebene, was OpenSlide nicht tut, und zeigt in {1} Kacheln dieselben Pixel.</translation>
    </message>
    <message>
        <source>{0}, tile {1}: {2} shows pixels up to {3} grey levels off.</source>
        <extracomment>conversion/verify/readers.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0}, Kachel {1}: {2} zeigt um bis zu {3} Graustufen abweichende Pixel.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/result.py</name>
    <message>
        <source>Verifying the conversion</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Konvertierung wird geprüft</translation>
    </message>
    <message>
        <source>tiles looked at</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>angesehene Kacheln</translation>
    </message>
    <message>
        <source>tiles with filled places, not compared</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln mit gefüllten Stellen, nicht verglichen</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>1 more fault</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>1 weiterer Fehler</translation>
    </message>
    <message>
        <source>And {0} of this kind.</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Und {0} dieser Art.</translation>
    </message>
    <message>
        <source>more fault</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>weiterer Fehler</translation>
    </message>
    <message>
        <source>{0} more faults</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} weitere Fehler</translation>
    </message>
    <message>
        <source>; {0} not made</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>; {0} nicht gemacht</translation>
    </message>
    <message>
        <source>{0} of {1} checks failed: {2}{3}.</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} von {1} Prüfungen nicht bestanden: {2}{3}.</translation>
    </message>
    <message>
        <source>a sample of the tiles was looked at</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>eine Stichprobe der Kacheln wurde angesehen</translation>
    </message>
    <message>
        <source>every tile was looked at</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>jede Kachel wurde angesehen</translation>
    </message>
    <message>
        <source>it holds</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie enthält</translation>
    </message>
    <message>
        <source>they hold</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>sie enthalten</translation>
    </message>
    <message>
        <source>, but {0} of {1} {2} not compared, as {3} filled places</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>, aber {0} von {1} {2} nicht verglichen, denn {3} gefüllte Stellen</translation>
    </message>
    <message>
        <source>All {0} checks that were made passed{1}; {2}.</source>
        <extracomment>conversion/verify/result.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Alle {0} gemachten Prüfungen bestanden{1}; {2}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/stored_pieces.py</name>
    <message>
        <source>not stored as pieces of JPEG</source>
        <extracomment>conversion/verify/stored_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>nicht als JPEG-Stücke gespeichert</translation>
    </message>
    <message>
        <source>a stored JPEG picture cannot be decoded: {0}.</source>
        <extracomment>conversion/verify/stored_pieces.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>ein gespeichertes JPEG-Bild lässt sich nicht dekodieren: {0}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/stored_tiles.py</name>
    <message>
        <source>A JPEG frame equals a stored tile if its frame header, restart interval, scan header and all compressed data are the same bytes, and every quantisation and Huffman table that it decodes with is the same; where those tables stand, the marker that names the colour space, the names of components, comments and a byte that fills up an odd length do not count. Any other frame equals it if all bytes are the same, but for that filling byte.</source>
        <extracomment>conversion/verify/stored_tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Ein JPEG-Frame ist gleich einer gespeicherten Kachel, wenn Frame-Kopf, Restart-Intervall, Scan-Kopf und alle komprimierten Daten dieselben Bytes sind und jede Quantisierungs- und Huffman-Tabelle, mit der er dekodiert, dieselbe ist; wo diese Tabellen stehen, der Marker des Farbraums, die Namen der Komponenten, Kommentare und ein Füllbyte bei ungerader Länge zählen nicht. Jeder andere Frame ist gleich, wenn alle Bytes dieselben sind, bis auf dieses Füllbyte.</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>conversion/verify/stored_tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Stored tile {0} cannot be decoded: {1}.</source>
        <extracomment>conversion/verify/stored_tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Gespeicherte Kachel {0} lässt sich nicht dekodieren: {1}.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/streams.py</name>
    <message>
        <source>JPEG baseline</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG baseline</translation>
    </message>
    <message>
        <source>JPEG extended</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG extended</translation>
    </message>
    <message>
        <source>JPEG-LS near lossless</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>JPEG-LS fast verlustfrei</translation>
    </message>
    <message>
        <source>it is neither JPEG nor JPEG-LS nor JPEG 2000</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist weder JPEG noch JPEG-LS noch JPEG 2000</translation>
    </message>
    <message>
        <source>it is a JPEG of a kind that is not written here, or its head is damaged</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist ein JPEG einer Art, die hier nicht geschrieben wird, oder sein Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>it is a JPEG 2000 stream whose head is damaged</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist ein JPEG-2000-Strom mit beschädigtem Kopf</translation>
    </message>
    <message>
        <source>it has {0} x {1} px</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es hat {0} x {1} px</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>it is {0}, which its file is not labelled as</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es ist {0}, als was die Datei nicht bezeichnet ist</translation>
    </message>
    <message>
        <source>its colours are {0}, which its file is not labelled as</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>die Farben sind {0}, als was die Datei nicht bezeichnet ist</translation>
    </message>
    <message>
        <source>it cannot be decoded ({0})</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es lässt sich nicht dekodieren ({0})</translation>
    </message>
    <message>
        <source>it decodes to an array of {0}, which is no RGB picture</source>
        <extracomment>conversion/verify/streams.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>es dekodiert zu einem Array von {0}, was kein RGB-Bild ist</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/tiles.py</name>
    <message>
        <source>Every pixel is the mean of the four below it, each channel on its own, (a + b + c + d + 2) div 4 in whole numbers; a level that is reduced further is halved as often as it takes, with rounding every time.</source>
        <extracomment>conversion/verify/tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Jedes Pixel ist das Mittel der vier darunter, jeder Kanal für sich, (a + b + c + d + 2) div 4 in ganzen Zahlen; eine weiter verkleinerte Ebene wird so oft wie nötig halbiert, jedes Mal mit Runden.</translation>
    </message>
    <message>
        <source>tile {0} across, {1} down (from pixel {2}, {3})</source>
        <extracomment>conversion/verify/tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kachel {0} waagerecht, {1} senkrecht (ab Pixel {2}, {3})</translation>
    </message>
    <message>
        <source>{0} does not show level {1} of the original.</source>
        <extracomment>conversion/verify/tiles.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} zeigt nicht Ebene {1} des Originals.</translation>
    </message>
</context>
<context>
    <name>core/conversion/verify/verify.py</name>
    <message>
        <source>imagecodecs {0}</source>
        <extracomment>conversion/verify/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>imagecodecs {0}</translation>
    </message>
    <message>
        <source>tiles of a sample again</source>
        <extracomment>conversion/verify/verify.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>Kacheln einer Stichprobe noch einmal</translation>
    </message>
</context>
<context>
    <name>core/conversion/written.py</name>
    <message>
        <source>{0} levels were written instead of {1}</source>
        <extracomment>conversion/written.py</extracomment>
        <translatorcomment>other words on purpose</translatorcomment>
        <translation>{0} Ebenen wurden geschrieben statt {1}</translation>
    </message>
</context>
</TS>
