; The installer of Verislide for Windows. make.py calls makensis with: VERSION, VERSION_4, KILOBYTES, OUT, ROOT, HERE,
; PUBLISHER, AUMID, SUMMARY, TARGET, PACKING, and with the folder of the includes that it makes (files.nsh,
; associations.nsh). README.md lists the switches and exit codes.

Unicode true
Target ${TARGET}
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
; Administrator rights are asked for when somebody wants to install for everybody, and not before.
RequestExecutionLevel user
SetCompressor ${PACKING}

!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh
!include MUI2.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define PROGRAM "Verislide.exe"
!define COMMAND_PROGRAM "verislide-cli.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Verislide"
!define MSI_KEY "Software\Verislide-MSI"
; Windows 10, version 1809: the oldest that Qt runs on.
!define OLDEST_BUILD 17763
!define EXIT_BITS 3
!define EXIT_WINDOWS 4
!define EXIT_RIGHTS 5
!define EXIT_RUNNING 6
!define EXIT_OLD_STAYED 7
!define EXIT_MSI 8
!define EXIT_NOT_WRITTEN 9

Name "Verislide"
OutFile "${OUT}"
BrandingText "Verislide ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION_4}"
VIFileVersion "${VERSION_4}"

Var AllUsers
Var FolderGiven
Var DeleteUserData
Var DataIsOwn
Var UserButton
Var AllButton
Var DataBox

!define MUI_ICON "${ROOT}/resources/identity/verislide.ico"
!define MUI_UNICON "${ROOT}/resources/identity/verislide.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${HERE}/sidebar.bmp"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${ROOT}/LICENSE"
Page custom ModePage ModeLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_PROGRAM)"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.ConfirmPage un.ConfirmLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!include "${HERE}/texts-english.nsh"
!include "${HERE}/texts-german.nsh"
!include associations.nsh
!include files.nsh

!macro VersionInfo language
  VIAddVersionKey /LANG=${language} ProductName "Verislide"
  VIAddVersionKey /LANG=${language} ProductVersion "${VERSION}"
  VIAddVersionKey /LANG=${language} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${language} FileDescription "Verislide ${VERSION} Setup"
  VIAddVersionKey /LANG=${language} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${language} LegalCopyright "© ${PUBLISHER}. Apache License 2.0."
!macroend
!insertmacro VersionInfo ${LANG_ENGLISH}
!insertmacro VersionInfo ${LANG_GERMAN}

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; --- what installer and uninstaller share ---

!macro Fail code text
  SetErrorLevel ${code}
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONSTOP "${text}"
  ${EndIf}
  Quit
!macroend

!macro DefineShared un
; /Language=en and /Language=de choose the language that Windows' own would.
Function ${un}ReadLanguage
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Language=" $1
  ${IfNot} ${Errors}
    ${If} $1 == "de"
      StrCpy $LANGUAGE ${LANG_GERMAN}
    ${Else}
      StrCpy $LANGUAGE ${LANG_ENGLISH}
    ${EndIf}
  ${EndIf}
FunctionEnd

; Leaves in $0 the switch that keeps the language for what is started with rights: it may run as somebody else.
Function ${un}LanguageSwitch
  ${If} $LANGUAGE == ${LANG_GERMAN}
    StrCpy $0 "/Language=de"
  ${Else}
    StrCpy $0 "/Language=en"
  ${EndIf}
FunctionEnd

; Leaves in $0 whether there are administrator rights.
Function ${un}IsAdministrator
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
FunctionEnd

; Where keys and menu of the chosen mode are.
Function ${un}UseContext
  SetRegView 64
  ${If} $AllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

; A program that runs, whoever runs it, cannot be opened for writing.
Function ${un}RefuseWhileRunning
  ${Do}
    StrCpy $1 0
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${COMMAND_PROGRAM}"
      FileOpen $0 "$INSTDIR\${COMMAND_PROGRAM}" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${If} $1 == 0
      ${ExitDo}
    ${EndIf}
    SetErrorLevel ${EXIT_RUNNING}
    ${If} ${Silent}
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY +2
    Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro DefineShared ""
!insertmacro DefineShared "un."

; --- installer ---

Function .onInit
  SetRegView 64
  Call ReadLanguage
  ${IfNot} ${RunningX64}
    !insertmacro Fail ${EXIT_BITS} "$(NEEDS_64_BIT)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Fail ${EXIT_WINDOWS} "$(NEEDS_WINDOWS)"
  ${EndIf}

  StrCpy $FolderGiven 0
  ${If} $INSTDIR != ""
    StrCpy $FolderGiven 1
  ${EndIf}

  StrCpy $AllUsers 0
  ${IfNot} ${Silent}
    ; Whoever replaces an installation is offered the kind that is there.
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
      StrCpy $AllUsers 1
    ${EndIf}
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/CurrentUser" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 0
  ${EndIf}
  ${If} ${Silent}
    Call RefuseMode
  ${EndIf}
  Call UseMode
FunctionEnd

; Silent installations for everybody never ask for rights: nobody is there to answer.
Function RefuseMode
  ${If} $AllUsers == 1
    Call IsAdministrator
    ${If} $0 == 0
      !insertmacro Fail ${EXIT_RIGHTS} "$(NOT_ELEVATED)"
    ${EndIf}
    Call IsMsiThere
    ${If} $0 == 1
      !insertmacro Fail ${EXIT_MSI} "$(MSI_FOUND)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Leaves in $0 whether the MSI package is installed for everybody.
Function IsMsiThere
  ReadRegStr $0 HKLM "${MSI_KEY}" "InstallLocation"
  ${If} $0 == ""
    StrCpy $0 0
  ${Else}
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; The context of the mode, and the folder: the one that was asked for, the one in use, or the usual one.
Function UseMode
  Call UseContext
  ${If} $FolderGiven == 0
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $INSTDIR == ""
      ${If} $AllUsers == 1
        StrCpy $INSTDIR "$PROGRAMFILES64\Verislide"
      ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Verislide"
      ${EndIf}
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ModePage
  !insertmacro MUI_HEADER_TEXT "$(MODE_TITLE)" "$(MODE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 8u 100% 12u "$(MODE_USER)"
  Pop $UserButton
  ${NSD_CreateLabel} 12u 21u 95% 20u "$(MODE_USER_HINT)"
  Pop $0
  ${NSD_CreateRadioButton} 0 46u 100% 12u "$(MODE_ALL)"
  Pop $AllButton
  ${NSD_CreateLabel} 12u 59u 95% 20u "$(MODE_ALL_HINT)"
  Pop $0
  ${If} $AllUsers == 1
    ${NSD_Check} $AllButton
    ${NSD_SetFocus} $AllButton
  ${Else}
    ${NSD_Check} $UserButton
    ${NSD_SetFocus} $UserButton
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${NSD_CreateLabel} 0 90u 100% 24u "$(MODE_FOUND_USER)"
    Pop $0
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${NSD_CreateLabel} 0 114u 100% 24u "$(MODE_FOUND_ALL)"
    Pop $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ModeLeave
  ${NSD_GetState} $AllButton $AllUsers
  ${If} $AllUsers == 1
    Call IsMsiThere
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONINFORMATION "$(MSI_FOUND)"
      Abort
    ${EndIf}
    Call IsAdministrator
    ${If} $0 == 0
      ; Starts again with rights; this one ends only if that one has begun.
      Call LanguageSwitch
      StrCpy $0 "/AllUsers $0"
      ${If} $FolderGiven == 1
        StrCpy $0 "$0 /D=$INSTDIR"
      ${EndIf}
      ClearErrors
      HideWindow
      ExecShell "runas" "$EXEPATH" "$0"
      ${If} ${Errors}
        ShowWindow $HWNDPARENT ${SW_SHOW}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_ELEVATED)"
        Abort
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
  Call UseMode
FunctionEnd

Function OpenProgram
  ; By the desktop, so that it does not run with the rights of an installer that was started as administrator.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

; Its own uninstaller knows every file of the older version. Registry, menu and data of users stay.
Function RemoveOlder
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  ClearErrors
  ExecWait '"$0\uninstall.exe" /S /FilesOnly _?=$0' $1
  ${If} ${Errors}
  ${OrIf} $1 <> 0
    !insertmacro Fail ${EXIT_OLD_STAYED} "$(OLD_STAYED)"
  ${EndIf}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

; Start menu: with the identity under which Windows groups the program's windows on the task bar.
Function MakeShortcut
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Verislide.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "$(SHORTCUT_HINT)"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$SMPROGRAMS\Verislide.lnk",2)'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*(&w128 "${AUMID}")p.r5'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r5)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("$SMPROGRAMS\Verislide.lnk",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)'
!macroend

Section
  Call RefuseWhileRunning
  Call RemoveOlder
  ClearErrors
  !insertmacro InstallFiles
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro Fail ${EXIT_NOT_WRITTEN} "$(NOT_WRITTEN)"
  ${EndIf}
  Call MakeShortcut
  !insertmacro RegisterFileTypes
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Verislide"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Comments" "${SUMMARY}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  !insertmacro TellExplorer
SectionEnd

; --- uninstaller ---

; Leaves in $0 a fact of the session of Windows in which this runs: 5 is the name, 7 the domain of who is logged on.
!macro SessionFact which
  StrCpy $0 ""
  System::Call 'wtsapi32::WTSQuerySessionInformationW(p 0, i -1, i ${which}, *p .r1, *i .r2) i.r3'
  ${If} $3 <> 0
    System::Call 'kernel32::lstrcpynW(w .r0, p r1, i ${NSIS_MAX_STRLEN})'
    System::Call 'wtsapi32::WTSFreeMemory(p r1)'
  ${EndIf}
!macroend

; Whether settings here are those of the person who is logged on. Whoever lets an administrator's account do it has this
; run as that account, whose settings are not theirs to delete. In doubt they are not.
Function un.ReadDataIsOwn
  StrCpy $DataIsOwn 0
  !insertmacro SessionFact 7
  StrCpy $4 $0
  !insertmacro SessionFact 5
  StrCpy $4 "$4\$0"
  ; 2: as DOMAIN\name.
  StrCpy $1 ""
  System::Call 'secur32::GetUserNameExW(i 2, w .r1, *i ${NSIS_MAX_STRLEN})'
  ${If} $0 != ""
  ${AndIf} $1 == $4
    StrCpy $DataIsOwn 1
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  Call un.ReadLanguage
  Call un.ReadDataIsOwn
  StrCpy $DeleteUserData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEUSERDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteUserData 1
  ${EndIf}
  StrCpy $AllUsers 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $AllUsers 1
    Call un.IsAdministrator
    ${If} $0 == 0
      ${If} ${Silent}
        !insertmacro Fail ${EXIT_RIGHTS} "$(NOT_ELEVATED)"
      ${EndIf}
      Call un.LanguageSwitch
      ${If} $DeleteUserData == 1
        StrCpy $0 "$0 /DELETEUSERDATA"
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe" "$0"
      Quit
    ${EndIf}
  ${EndIf}
  Call un.UseContext
FunctionEnd

Function un.ConfirmPage
  !insertmacro MUI_HEADER_TEXT "$(UN_TITLE)" "$(UN_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 8u 100% 10u "$(UN_FOLDER)"
  Pop $0
  ${NSD_CreateLabel} 0 19u 100% 20u "$INSTDIR"
  Pop $0
  ${If} $DataIsOwn == 1
    ${NSD_CreateCheckBox} 0 50u 100% 12u "$(UN_DATA)"
    Pop $DataBox
    ${NSD_SetState} $DataBox $DeleteUserData
    ${NSD_CreateLabel} 12u 64u 95% 20u "$(UN_DATA_HINT)"
    Pop $0
  ${Else}
    ${NSD_CreateLabel} 0 50u 100% 30u "$(UN_DATA_STAYS)"
    Pop $0
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.ConfirmLeave
  ${If} $DataIsOwn == 1
    ${NSD_GetState} $DataBox $DeleteUserData
  ${EndIf}
FunctionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  ; Only what was installed goes: the folder may hold files of others.
  !insertmacro RemoveFiles
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FilesOnly" $1
  ${If} ${Errors}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Verislide.lnk"
    !insertmacro UnregisterFileTypes
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ${If} $DeleteUserData == 1
    ${AndIf} $DataIsOwn == 1
      ; Settings, logs and temporary files of whoever removes it; viewer/ui/settings.py says where they are.
      SetShellVarContext current
      RMDir /r "$LOCALAPPDATA\Verislide"
    ${EndIf}
    !insertmacro TellExplorer
  ${EndIf}
SectionEnd
