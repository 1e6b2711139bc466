<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{0} more</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <extracomment>widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Details</source>
        <extracomment>widgets/empty_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>widgets/empty_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key to add it</source>
        <extracomment>widgets/key_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to add</source>
        <extracomment>widgets/key_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MagnificationBox</name>
    <message>
        <source>Magnification: type a number such as 20, or fit, then press Enter</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification is shown in {0} here.</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no magnification. Type a number such as 20, or fit.</source>
        <extracomment>widgets/magnification_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}/s</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>widgets/progress_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Hide what holds</source>
        <extracomment>work/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all checks that hold</source>
        <extracomment>work/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checks that hold, and {0} not made</source>
        <extracomment>work/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Continue</source>
        <extracomment>work/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>work/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>work/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>work/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Pause</source>
        <extracomment>work/row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>work/row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking, {0}</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {0} left</source>
        <extracomment>work/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
