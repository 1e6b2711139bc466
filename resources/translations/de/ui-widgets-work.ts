<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Put this away</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/details.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>widgets/details.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <extracomment>widgets/details.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/empty_state.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>widgets/empty_state.py</extracomment>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key to add it</source>
        <extracomment>widgets/key_field.py</extracomment>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Key to add</source>
        <extracomment>widgets/key_field.py</extracomment>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>MagnificationBox</name>
    <message>
        <source>Magnification: type a number such as 20, or fit, then press Enter</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation>Vergrößerung: Zahl wie 20 oder „fit“ eingeben, dann die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>fit</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation>fit</translation>
    </message>
    <message>
        <source>The magnification is shown in {0} here.</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation>Die Vergrößerung wird hier in {0} angegeben.</translation>
    </message>
    <message>
        <source>“{0}” is no magnification. Type a number such as 20, or fit.</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation>„{0}“ ist keine Vergrößerung. Geben Sie eine Zahl wie 20 oder „fit“ ein.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}{1}/s</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>{0}{1}/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation>Wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Hide what holds</source>
        <extracomment>work/checks.py</extracomment>
        <translation>Bestandenes verbergen</translation>
    </message>
    <message>
        <source>Show all checks that hold</source>
        <extracomment>work/checks.py</extracomment>
        <translation>Alle bestandenen Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Show the checks that hold, and {0} not made</source>
        <extracomment>work/checks.py</extracomment>
        <translation>Bestandene Prüfungen zeigen und {0} nicht durchgeführte</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Continue</source>
        <extracomment>work/list.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>work/list.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>work/list.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>work/list.py</extracomment>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Pause</source>
        <extracomment>work/row.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>work/row.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>work/words.py</extracomment>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>work/words.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <extracomment>work/words.py</extracomment>
        <translation>Angehalten bei {0}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>work/words.py</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Checking, {0}</source>
        <extracomment>work/words.py</extracomment>
        <translation>Wird geprüft, {0}</translation>
    </message>
    <message>
        <source>, about {0} left</source>
        <extracomment>work/words.py</extracomment>
        <translation>, noch etwa {0}</translation>
    </message>
</context>
</TS>
