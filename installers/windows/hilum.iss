; Inno Setup 6.3 or later: `iscc installers\windows\hilum.iss` after `pyinstaller hilum.spec`. Written, not tried: see
; docs/installing.md. Installs for one user into a folder of theirs; nobody needs to be administrator.

#define Root "..\.."
#define Version GetEnv("HILUM_VERSION")
#if Version == ""
  #define Version GetVersionNumbersString(Root + "\dist\hilum\hilum.exe")
#endif

[Setup]
AppId={{6E1F3B54-8C0C-4B4E-9C39-5B0C4B1E2A77}
AppName=Hilum
AppVersion={#Version}
AppPublisher=The authors of Hilum
AppComments=Research and education only. Not for diagnostic use.
DefaultDirName={autopf}\Hilum
DefaultGroupName=Hilum
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=hilum-{#Version}-windows-x86_64
SetupIconFile={#Root}\build\icons\hilum.ico
UninstallDisplayIcon={app}\hilum-window.exe
UninstallDisplayName=Hilum
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
; A training or a review may be running: the user is asked to close it, nothing is killed.
CloseApplications=yes
RestartApplications=no
; `iscc /Ssign=...` names the tool; without it the setup is not signed.
#ifdef SIGN
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Let ""hilum"" be found in a terminal"; Flags: unchecked

[InstallDelete]
; Files of an older version that this one has not would be loaded by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\hilum\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Hilum"; Filename: "{app}\hilum-window.exe"
Name: "{autodesktop}\Hilum"; Filename: "{app}\hilum-window.exe"; Tasks: desktopicon

[Registry]
; "Open with" offers Hilum for these; what opens them by a double click stays as the user has it.
Root: HKA; Subkey: "Software\Classes\Hilum.Film"; ValueType: string; ValueName: ""; ValueData: "Film"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Hilum.Film\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\hilum-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Hilum.Film\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\hilum-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "Hilum.Film"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dicom\OpenWithProgids"; ValueType: string; ValueName: "Hilum.Film"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.png\OpenWithProgids"; ValueType: string; ValueName: "Hilum.Film"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\hilum-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Hilum"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\hilum-window.exe\SupportedTypes"; ValueType: string; ValueName: ".dcm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\hilum-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\hilum-window.exe\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\hilum-window.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\hilum-window.exe"; Description: "{cm:LaunchProgram,Hilum}"; Flags: nowait postinstall skipifsilent

[Code]
function Listed(Path: string): string;
begin
  Result := ';' + Lowercase(Path) + ';';
end;

function IsNotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(Listed(ExpandConstant('{app}')), Listed(Path)) = 0;
end;

{ What the installer wrote at the end of Path goes with it; films, reviews, models and settings stay. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Ours: string;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    exit;
  Ours := Lowercase(ExpandConstant('{app}'));
  Place := Pos(Listed(ExpandConstant('{app}')), Listed(Path));
  if Place = 0 then
    exit;
  Delete(Path, Place, Length(Ours) + 1);
  if (Length(Path) > 0) and (Path[Length(Path)] = ';') then
    Delete(Path, Length(Path), 1);
  RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
end;
