<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>hilum</name>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>frame {frame}/{frames}</source>
   <translation>Einzelbild {frame}/{frames}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter</source>
   <translation>Blende</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter off</source>
   <translation>Blende aus</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay</source>
   <translation>Overlay</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay off</source>
   <translation>Overlay aus</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay: {names}</source>
   <translation>Overlay: {names}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved</source>
   <translation>Wie gespeichert</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved {date}</source>
   <translation>Wie gespeichert {date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved by {creator}</source>
   <translation>Wie von {creator} gespeichert</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>not applied: {what}</source>
   <translation>nicht angewendet: {what}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored: the patient's left is on the left</source>
   <translation>Gespiegelt: Die linke Seite des Patienten ist links</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored</source>
   <translation>Gespiegelt</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>The patient's left is on the left</source>
   <translation>Die linke Seite des Patienten ist links</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>turned {degrees}°</source>
   <translation>gedreht {degrees}°</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>mirrored</source>
   <translation>gespiegelt</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>inverted</source>
   <translation>invertiert</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>age {age}</source>
   <translation>Alter {age}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>born {iso_date}</source>
   <translation>geboren {iso_date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>sharpened ({low})</source>
   <translation>geschärft ({low})</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>local contrast</source>
   <translation>lokaler Kontrast</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file</source>
   <translation>kein Pixelabstand in der Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>not calibrated</source>
   <translation>nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file, in pixel widths</source>
   <translation>kein Pixelabstand in der Datei, in Pixelbreiten</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>pixel widths, not calibrated</source>
   <translation>Pixelbreiten, nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>{source}, not calibrated</source>
   <translation>{source}, nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Below threshold</source>
   <translation>Unter der Schwelle</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>No decision</source>
   <translation>Keine Entscheidung</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Score of {title}, not calibrated: not a probability.</source>
   <translation>Score für {title}, nicht kalibriert: keine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>data that the card does not name</source>
   <translation>Daten, die die Karte nicht nennt</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}), calibrated on {data}.</source>
   <translation>P({title}), kalibriert an {data}.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source> where {percent:.0f} % of the films {show_it}</source>
   <translation> wenn {percent:.0f} % {show_it}</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source> of {patients:,} patients</source>
   <translation> von {patients:,} Patienten</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}){where}, calibrated on {films:,} validation films{patients}.</source>
   <translation>P({title}){where}, kalibriert an {films:,} Aufnahmen{patients} der Validierung.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>normal</source>
   <translation>unauffällig</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>no {title}</source>
   <translation>kein Hinweis auf {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal or abnormal</source>
   <translation>unauffällig oder auffällig</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{title} or not</source>
   <translation>{title} oder nicht</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>with {title}</source>
   <translation>mit {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>are abnormal</source>
   <translation>auffällig sind</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>show {title}</source>
   <translation>{title} zeigen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>without {title}</source>
   <translation>ohne {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is abnormal</source>
   <translation>ist auffällig</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is normal</source>
   <translation>ist unauffällig</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows {title}</source>
   <translation>zeigt {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows no {title}</source>
   <translation>zeigt keinen Hinweis auf {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal and abnormal films</source>
   <translation>unauffällige und auffällige Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>films with and without {title}</source>
   <translation>Aufnahmen mit und ohne {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{normal_or_abnormal} {films}</source>
   <translation>{films} ({normal_or_abnormal})</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{youngest} to {oldest}</source>
   <translation>{youngest} bis {oldest}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../viewer/commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{model}, version {version}</source>
   <translation>{model}, Version {version}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source> for {population}</source>
   <translation> für {population}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Intended use</source>
   <translation>Zweckbestimmung</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>For whom</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points of this place, not of the card</source>
   <translation>Arbeitspunkte dieses Hauses, nicht der Karte</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/main_window.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{architecture}, a {kind}; {activation}. Input {rows} x {columns}, {fit}, values between the percentiles {low:g} and {high:g}.</source>
   <translation>{architecture}, {kind}; {activation}. Eingabe {rows} x {columns}, {fit}, Werte zwischen den Perzentilen {low:g} und {high:g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Engines</source>
   <translation>Rechenkerne</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>kept by {reader} on {date}; prevalence entered: {prevalence:.2%}</source>
   <translation>festgelegt von {reader} am {date}; eingegebene Prävalenz: {prevalence:.2%}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points{for_whom}</source>
   <translation>Arbeitspunkte{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Calibration{for_whom}</source>
   <translation>Kalibrierung{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, means {title}</source>
   <translation>, bedeutet {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Task: {task}. Findings: {findings}.</source>
   <translation>Aufgabe: {task}. Befunde: {findings}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Outlines {task}.</source>
   <translation>Umreißt {task}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The card does not say which ages and views the model is for.</source>
   <translation>Die Karte sagt nicht, für welche Alter und Projektionen das Modell bestimmt ist.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>patients of whom nothing is said</source>
   <translation>Patienten, über die nichts gesagt ist</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is decided as one of {adults}.</source>
   <translation>Eine Aufnahme ohne Angabe des Alters wird so beurteilt: {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is outlined as one of {adults}.</source>
   <translation>Eine Aufnahme ohne Angabe des Alters wird so umrissen: {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film of any other age gets a score and no decision.</source>
   <translation>Eine Aufnahme mit anderem Alter erhält einen Score, aber keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>stage {stage}</source>
   <translation>Stufe {stage}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>the network's last stage</source>
   <translation>der letzten Stufe des Netzes</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{method} of {stage}; drawn as full color from {reference:.4g}.</source>
   <translation>{method} aus {stage}; volle Farbe ab {reference:.4g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, at {point}</source>
   <translation>, bei {point}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{films} films{having} of {patients} patients{at}</source>
   <translation>{films} Aufnahmen{having} von {patients} Patienten{at}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is not calibrated: it ranks films and is not a probability.</source>
   <translation>Der Score für {title} ist nicht kalibriert: Er ordnet Aufnahmen und ist keine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, expected calibration error {error:.3f}</source>
   <translation>, erwarteter Kalibrierungsfehler {error:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, for {share:.0%} {films}</source>
   <translation>, bei {share:.0%} {films}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is calibrated ({method}) on {where}{error}{share}.</source>
   <translation>Der Score für {title} ist kalibriert ({method}) an {where}{error}{share}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- tried: {method}, Brier {brier:.4f}, log loss {loss:.4f}, calibration error {error:.4f}</source>
   <translation>- versucht: {method}, Brier {brier:.4f}, Log Loss {loss:.4f}, Kalibrierungsfehler {error:.4f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, unsure from {low:.3f} to {high:.3f}</source>
   <translation>, unsicher von {low:.3f} bis {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>sensitivity {sensitivity}, specificity {specificity} on {films}, {counted}</source>
   <translation>Sensitivität {sensitivity}, Spezifität {specificity} an {films}, {counted}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- {point}: {title} from {threshold:.3f}{band}; {rule}; {measured}</source>
   <translation>- {point}: {title} ab {threshold:.3f}{band}; {rule}; {measured}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>n = {films} of {patients} patients</source>
   <translation>n = {films} von {patients} Patienten</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} (95-%-Konfidenzintervall {low:.3f} bis {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>No file says that its patient is outside the model's population ({whom}). Some may not say.</source>
   <translation>Keine Datei sagt, dass ihr Patient außerhalb der Population des Modells liegt ({whom}). Manche sagen es vielleicht nicht.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:file|files} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} von {films:,} {films:Datei|Dateien} {outside:liegt|liegen} außerhalb der Population des Modells ({whom}). {outside:Sie erhält|Sie erhalten} keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:film|films} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} von {films:,} {films:Aufnahme|Aufnahmen} {outside:liegt|liegen} außerhalb der Population des Modells ({whom}). {outside:Sie erhält|Sie erhalten} keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>{upper} zone</source>
   <translation>{upper}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>image quality {good}</source>
   <translation>Bildqualität {good}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>certainty {high}</source>
   <translation>Sicherheit {high}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>recall</source>
   <translation>Wiedereinbestellung</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no recall</source>
   <translation>keine Wiedereinbestellung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/application.py" />
   <source>There is no display. Use --screenshot FILE for a picture of the window.
</source>
   <translation>Es gibt keinen Bildschirm. Mit --screenshot FILE entsteht ein Bild des Fensters.
</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Pla&amp;y the frames</source>
   <translation>Einzelbilder ab&amp;spielen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Play the frames in a loop; press again to stop</source>
   <translation>Einzelbilder in einer Schleife abspielen; erneut drücken hält an</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frame</source>
   <translation>Einzelbild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The frame that is shown</source>
   <translation>Das angezeigte Einzelbild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second</source>
   <translation>Einzelbilder pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames are skipped: this computer cannot read them that fast</source>
   <translation>Einzelbilder werden übersprungen: So schnell kann dieser Rechner sie nicht lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>{source} of the file: {per_second:.3g}</source>
   <translation>{source} der Datei: {per_second:.3g}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The file does not say how fast</source>
   <translation>Die Datei nennt keine Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second. {said}.</source>
   <translation>Einzelbilder pro Sekunde. {said}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>shows {held:.0f}</source>
   <translation>zeigt {held:.0f}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Sex, age, size and weight</source>
   <translation>Geschlecht, Alter, Größe und Gewicht</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Dates and times (else moved by one to ten years)</source>
   <translation>Datum und Uhrzeit (sonst um ein bis zehn Jahre verschoben)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The device and the station</source>
   <translation>Gerät und Station</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The institution</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Look for names, dates and numbers, in the corners above all. Draw a rectangle over each: it is blacked out in the copy.</source>
   <translation>Suchen Sie nach Namen, Daten und Nummern, vor allem in den Ecken. Ziehen Sie ein Rechteck darüber: In der Kopie ist es geschwärzt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Enter puts a rectangle on the film. Arrows move it, with Shift they size it, with Ctrl by single pixels. Delete removes it.</source>
   <translation>Enter setzt ein Rechteck auf die Aufnahme. Die Pfeiltasten verschieben es, mit Umschalt ändern sie die Größe, mit Strg pixelweise. Entf entfernt es.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The files of these films say that no text is burned in.</source>
   <translation>Die Dateien dieser Aufnahmen sagen, dass kein Text eingebrannt ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{made:,} {made:copy|copies} written into {name}.</source>
   <translation>{made:,} {made:Kopie|Kopien} nach {name} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source> {problems:,} not copied. The first: {sentence}</source>
   <translation> {problems:,} nicht kopiert. Die erste: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The disk said: {strerror}.</source>
   <translation>Meldung des Datenträgers: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The film to be looked at</source>
   <translation>Die anzusehende Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Copy without identity</source>
   <translation>Kopie ohne Identität</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Remove rectangle</source>
   <translation>Rechteck entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Looked at, next</source>
   <translation>Angesehen, weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Folder for the copies</source>
   <translation>Ordner für die Kopien</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder ...</source>
   <translation>Ordner ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Write copies</source>
   <translation>Kopien schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Keep in the copies</source>
   <translation>In den Kopien behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Where</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Reading the films ...</source>
   <translation>Aufnahmen werden gelesen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Say where the copies go.</source>
   <translation>Geben Sie an, wohin die Kopien sollen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The films lie in this folder; choose another.</source>
   <translation>In diesem Ordner liegen die Aufnahmen; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{unseen:,} {unseen:film|films} not looked at will not be copied.</source>
   <translation>{unseen:,} nicht angesehene {unseen:Aufnahme wird|Aufnahmen werden} nicht kopiert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Film {at} of {count} to look at: {name}</source>
   <translation>Aufnahme {at} von {count} ansehen: {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>All films were looked at</source>
   <translation>Alle Aufnahmen wurden angesehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Nothing to look at</source>
   <translation>Nichts anzusehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The copies could not be made.</source>
   <translation>Die Kopien konnten nicht erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Mouse: {title}</source>
   <translation>Maus: {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Overla&amp;ys of the file</source>
   <translation>&amp;Overlays der Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Drawings and texts that the file has beside its film</source>
   <translation>Zeichnungen und Texte, die die Datei neben ihrer Aufnahme hat</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shutter of the file</source>
   <translation>Blende der Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Cover the edges outside the field, as the file asks</source>
   <translation>Ränder außerhalb des Feldes abdecken, wie die Datei es verlangt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Fit to the window</source>
   <translation>Ins Fenster ein&amp;passen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The whole film</source>
   <translation>Die ganze Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;One to one</source>
   <translation>&amp;Eins zu eins</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel per screen pixel</source>
   <translation>Ein Aufnahmepixel je Bildschirmpixel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Double size</source>
   <translation>&amp;Doppelte Größe</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel on two screen pixels</source>
   <translation>Ein Aufnahmepixel auf zwei Bildschirmpixeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom &amp;in</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Enlarge</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom o&amp;ut</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shrink</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;right</source>
   <translation>Nach &amp;rechts drehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn clockwise</source>
   <translation>Eine Vierteldrehung im Uhrzeigersinn</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;left</source>
   <translation>Nach &amp;links drehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn counter-clockwise</source>
   <translation>Eine Vierteldrehung gegen den Uhrzeigersinn</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip left and ri&amp;ght</source>
   <translation>Links und rechts sp&amp;iegeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film left to right</source>
   <translation>Die Aufnahme von links nach rechts spiegeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip top and &amp;bottom</source>
   <translation>Oben und &amp;unten spiegeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film top to bottom</source>
   <translation>Die Aufnahme von oben nach unten spiegeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>R&amp;eset the view</source>
   <translation>&amp;Ansicht zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>First window, whole film, not turned</source>
   <translation>Erste Fensterung, ganze Aufnahme, nicht gedreht</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen</source>
   <translation>Schärfen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen fine detail: low, high, off. Only the display changes, and the film says so</source>
   <translation>Feine Einzelheiten schärfen: wenig, stark, aus. Nur die Anzeige ändert sich, und das steht auf der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Local contrast</source>
   <translation>Lokaler Kontrast</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Raise the contrast of each part of the picture. Only the display changes, and the film says so</source>
   <translation>Den Kontrast jedes Bildteils anheben. Nur die Anzeige ändert sich, und das steht auf der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Invert</source>
   <translation>&amp;Invertieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Black for white</source>
   <translation>Schwarz statt Weiß</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Automatic window</source>
   <translation>&amp;Automatische Fensterung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The window that suits this film's values</source>
   <translation>Die Fensterung, die zu den Werten dieser Aufnahme passt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Previous film</source>
   <translation>&amp;Vorherige Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film before this one</source>
   <translation>Die Aufnahme vor dieser</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Next film</source>
   <translation>&amp;Nächste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film after this one</source>
   <translation>Die Aufnahme nach dieser</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films &amp;back</source>
   <translation>Zehn Aufnahmen &amp;zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films back</source>
   <translation>Zehn Aufnahmen zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Ten films forward</source>
   <translation>Zehn Aufnahmen &amp;weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films forward</source>
   <translation>Zehn Aufnahmen weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;First film</source>
   <translation>&amp;Erste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The first film</source>
   <translation>Die erste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Last film</source>
   <translation>&amp;Letzte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The last film</source>
   <translation>Die letzte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Previous f&amp;rame</source>
   <translation>Vorheriges Einzel&amp;bild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame before this one</source>
   <translation>Das Einzelbild vor diesem</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Next fra&amp;me</source>
   <translation>Nä&amp;chstes Einzelbild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame after this one</source>
   <translation>Das Einzelbild nach diesem</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or not at all.</source>
   <translation>Hilum ist kein Medizinprodukt. Verwenden Sie es nicht zur Diagnose oder Behandlung und auch nicht, um zu entscheiden, wessen Aufnahme zuerst oder gar nicht befundet wird.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. How well it does on films of other hospitals is not known. For patients of other ages it gives no decision.</source>
   <translation>Das mitgelieferte Modell hat an Erwachsenen eines Krankenhauses und an Kindern von 1 bis 5 Jahren eines anderen gelernt. Wie gut es bei Aufnahmen anderer Häuser ist, weiß man nicht. Für Patienten anderen Alters trifft es keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Below the threshold does not mean normal. It learned opacities best, other findings from few films, and fractures and devices not at all.</source>
   <translation>Unter der Schwelle heißt nicht unauffällig. Am besten hat es Verschattungen gelernt, andere Befunde an wenigen Aufnahmen, Frakturen und Fremdmaterial gar nicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability.</source>
   <translation>Eine Heatmap zeigt, wo die Aktivierung hinter einem Score liegt. Sie ist weder eine Segmentierung noch eine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>No clinician whose language this is has checked this translation.</source>
   <translation>Kein Kliniker, dessen Sprache dies ist, hat diese Übersetzung geprüft.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Before you begin</source>
   <translation>Bevor Sie beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Leave Hilum</source>
   <translation>Hilum verlassen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>I understand</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The keys of a review have changed</source>
   <translation>Die Tasten der Befundung haben sich geändert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>{positive} now always means {title} and {negative} always {negative_title}, whether scores are hidden or not. Before, where scores were seen, they meant that the model is right or wrong.

Earlier verdicts keep their meaning. Whether you agree with the model is still kept beside your verdict.</source>
   <translation>{positive} bedeutet jetzt immer {title} und {negative} immer {negative_title}, ob Scores verborgen sind oder nicht. Bisher bedeuteten sie bei sichtbaren Scores, dass das Modell recht oder unrecht hat.

Frühere Urteile behalten ihre Bedeutung. Ob Sie dem Modell zustimmen, wird weiterhin neben Ihrem Urteil gespeichert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source> and {paths:,} more</source>
   <translation> und {paths:,} weitere</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Films: {words}</source>
   <translation>Aufnahmen: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Review: {words}</source>
   <translation>Befundung: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Training: {name}</source>
   <translation>Training: {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>No film is shown.</source>
   <translation>Es wird keine Aufnahme angezeigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>A film in color has no window.</source>
   <translation>Eine Farbaufnahme hat keine Fensterung.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>This film has no values to show.</source>
   <translation>Diese Aufnahme hat keine darstellbaren Werte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>What the folders that were opened hold: another window is looking through one. Try it again.</source>
   <translation>Was die geöffneten Ordner enthalten: Ein anderes Fenster durchsucht gerade einen. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:review|reviews}</source>
   <translation>{count:,} {count:Befundung|Befundungen}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:training|trainings}</source>
   <translation>{count:,} {count:Training|Trainings}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:measured film|measured films}</source>
   <translation>{count:,} {count:vermessene Aufnahme|vermessene Aufnahmen}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{counted} ({size})</source>
   <translation>{counted} ({size})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{size} bytes</source>
   <translation>{size} Bytes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The review {name} is open in another window.</source>
   <translation>Die Befundung {name} ist in einem anderen Fenster geöffnet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{place} cannot be removed: {strerror}.</source>
   <translation>{place} kann nicht entfernt werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <location filename="../../viewer/app/measuring.py" />
   <location filename="../../viewer/app/own_presets.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../review/review_reasons.py" />
   <source>the disk refused</source>
   <translation>der Datenträger hat abgelehnt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The list of what was opened, what those folders hold and whose films they are, the folders that dialogs begin in, the log, and the settings of a training that has no model yet are forgotten. Films that came from a PACS are removed, unless you named a folder for them. Other films, installed models and your settings stay.</source>
   <translation>Vergessen werden die Liste des Geöffneten, was diese Ordner enthalten und wessen Aufnahmen es sind, die Ordner, in denen Dialoge beginnen, das Protokoll und die Einstellungen eines Trainings, das noch kein Modell hat. Aufnahmen, die aus einem PACS kamen, werden entfernt, sofern Sie keinen Ordner für sie benannt haben. Andere Aufnahmen, installierte Modelle und Ihre Einstellungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget history</source>
   <translation>Verlauf vergessen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No review is kept</source>
   <translation>Es ist keine Befundung gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No training is kept</source>
   <translation>Es ist kein Training gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No measured film is kept</source>
   <translation>Es ist keine vermessene Aufnahme gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove the measurements of {kept} too</source>
   <translation>Auch die Messungen entfernen: {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Verdicts that were not exported are lost.</source>
   <translation>Nicht exportierte Urteile gehen verloren.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A review is open. Close it first: Review &gt; Close the review.</source>
   <translation>Eine Befundung ist geöffnet. Schließen Sie sie zuerst: Befundung &gt; Befundung schließen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Models that were not put into use are lost.</source>
   <translation>Nicht in Gebrauch genommene Modelle gehen verloren.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A training is running. It is remembered until it ends.</source>
   <translation>Ein Training läuft. Es bleibt gespeichert, bis es endet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Lines, areas, texts and calibrations are lost.</source>
   <translation>Linien, Flächen, Texte und Kalibrierungen gehen verloren.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove {kept} too</source>
   <translation>Auch entfernen: {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget &amp;history...</source>
   <translation>Verlau&amp;f vergessen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove what the program remembers of what was opened</source>
   <translation>Entfernen, was sich das Programm vom Geöffneten merkt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count} recent {count:path|paths}</source>
   <translation>{count} zuletzt {count:geöffneter Pfad|geöffnete Pfade}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the log</source>
   <translation>das Protokoll</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the settings of a training</source>
   <translation>die Einstellungen eines Trainings</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source> Removed: {parts}.</source>
   <translation> Entfernt: {parts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forgotten: {before}.{gone}</source>
   <translation>Vergessen: {before}.{gone}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Not removed:</source>
   <translation>Nicht entfernt:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>A double click or Enter on a line gives a command another key. Search finds those without a key, too.</source>
   <translation>Ein Doppelklick oder Enter auf einer Zeile gibt einem Befehl eine andere Taste. Die Suche findet auch Befehle ohne Taste.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>One, two or four films</source>
   <translation>Eine, zwei oder vier Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Window presets, in order</source>
   <translation>Fensterungs-Voreinstellungen der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Labels, in order</source>
   <translation>Labels der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Left drag</source>
   <translation>Links ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>The chosen tool</source>
   <translation>Das gewählte Werkzeug</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Middle drag</source>
   <translation>Mitte ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Space + drag</source>
   <translation>Leertaste + ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right drag</source>
   <translation>Rechts ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right click</source>
   <translation>Rechtsklick</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom, or frames</source>
   <translation>Zoom oder Einzelbilder</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Frames</source>
   <translation>Einzelbilder</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Strg + Mausrad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Film alone</source>
   <translation>Aufnahme allein</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Alt held</source>
   <translation>Alt gehalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Magnifier</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>New key</source>
   <translation>Neue Taste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys}, off</source>
   <translation>{keys}, aus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Search commands and keys</source>
   <translation>Befehle und Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Change key</source>
   <translation>Taste ändern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Remove key</source>
   <translation>Taste entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset this key</source>
   <translation>Diese Taste zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Press the new key for {name}. Esc leaves it as it is.</source>
   <translation>Drücken Sie die neue Taste für {name}. Esc lässt alles, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} cannot be the key of a command.</source>
   <translation>{keys} kann nicht die Taste eines Befehls sein.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Every command has the program's keys again.</source>
   <translation>Jeder Befehl hat wieder die Tasten des Programms.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} keeps {key_text}.</source>
   <translation>{name} behält {key_text}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} gets no key.</source>
   <translation>{name} erhält keine Taste.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} is the key of {holder}. {kept}</source>
   <translation>{keys} ist die Taste von {holder}. {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>now has the key {key_text}</source>
   <translation>hat jetzt die Taste {key_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>has no key now</source>
   <translation>hat jetzt keine Taste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>Films</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/film/histogram_view.py" />
   <source>Histogram</source>
   <translation>Histogramm</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fil&amp;ms panel</source>
   <translation>Lei&amp;ste Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The list of films</source>
   <translation>Die Liste der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Score panel</source>
   <translation>Leiste S&amp;core</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Score and heat map</source>
   <translation>Score und Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Training</source>
   <translation>&amp;Training</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Progress of a training</source>
   <translation>Fortschritt eines Trainings</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Histogram</source>
   <translation>&amp;Histogramm</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The values of the film, and the window over them</source>
   <translation>Die Werte der Aufnahme und die Fensterung darüber</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Mo&amp;dels...</source>
   <translation>Mo&amp;delle...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The installed models: read, use, import, export, remove and measure them</source>
   <translation>Die installierten Modelle: lesen, verwenden, importieren, exportieren, entfernen und messen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy &amp;without identity...</source>
   <translation>Kopie ohne &amp;Identität...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy the open DICOM films and what belongs to them into a folder, without names, numbers and dates</source>
   <translation>Die geöffneten DICOM-Aufnahmen und was dazugehört ohne Namen, Nummern und Daten in einen Ordner kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Every key on one sheet</source>
   <translation>Alle Tasten auf einem Blatt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Tour</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A tour of the window in two minutes, on a computed film</source>
   <translation>Ein Rundgang durch das Fenster in zwei Minuten, an einer berechneten Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Full scree&amp;n</source>
   <translation>&amp;Vollbild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fill the screen with this window</source>
   <translation>Den Bildschirm mit diesem Fenster füllen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Settin&amp;gs...</source>
   <translation>Ein&amp;stellungen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Theme, text size, keys, mouse, presets, heat map and corner texts; export and import</source>
   <translation>Design, Textgröße, Tasten, Maus, Voreinstellungen, Heatmap und Ecktexte; Export und Import</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Quit</source>
   <translation>Be&amp;enden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Close the window</source>
   <translation>Das Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Corner texts</source>
   <translation>Eckte&amp;xte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>All, minimal or none</source>
   <translation>Alle, die wichtigsten oder keine</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Patient identity</source>
   <translation>Identität des Patie&amp;nten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Show who the patient is in the corner</source>
   <translation>In der Ecke zeigen, wer der Patient ist</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Outline of the lungs</source>
   <translation>Umriss der Lungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A thin line around the lungs, as a network outlines them</source>
   <translation>Eine dünne Linie um die Lungen, wie ein Netz sie umreißt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Cancel or lea&amp;ve</source>
   <translation>A&amp;bbrechen oder verlassen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Stop what is under way, or leave full screen</source>
   <translation>Laufendes anhalten oder das Vollbild verlassen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Search</source>
   <translation>S&amp;uchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Search the list of films</source>
   <translation>Die Liste der Aufnahmen durchsuchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>None of the open films is a DICOM file.</source>
   <translation>Keine der geöffneten Aufnahmen ist eine DICOM-Datei.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{place:,} of {count:,}</source>
   <translation>{place:,} von {count:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Films · {where}</source>
   <translation>Aufnahmen · {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{name} – Hilum</source>
   <translation>{name} – Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Drag across the heart from border to border, then across the inner chest.</source>
   <translation>Ziehen Sie über das Herz von Rand zu Rand, dann über den inneren Thorax.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} cannot be read, and new ones are not kept: {why}</source>
   <translation>Die Messungen von {name} können nicht gelesen werden, und neue werden nicht gespeichert: {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} are not kept: {why}.</source>
   <translation>Die Messungen von {name} werden nicht gespeichert: {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} were damaged and cannot be shown. The file is kept as {aside_name} in {parent}.</source>
   <translation>Die Messungen von {name} waren beschädigt und können nicht angezeigt werden. Die Datei bleibt als {aside_name} in {parent}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Histogram of the region</source>
   <translation>Histogramm des Bereichs</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Click an ellipse or a rectangle on the film.</source>
   <translation>Klicken Sie auf eine Ellipse oder ein Rechteck auf der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>There are no grey values in it.</source>
   <translation>Darin sind keine Grauwerte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Calibrate</source>
   <translation>Kalibrieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Length of the line in millimetres, in the plane of what is measured:</source>
   <translation>Länge der Linie in Millimetern, in der Ebene des Gemessenen:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measuremen&amp;ts</source>
   <translation>Mess&amp;ungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Accept the proposed ratio</source>
   <translation>Vorgeschlagenen Quotienten übernehmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Keep the cardiothoracic ratio as the lungs' outline proposes it</source>
   <translation>Den Herz-Thorax-Quotienten so übernehmen, wie der Umriss der Lungen ihn vorschlägt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ca&amp;librate on the chosen line...</source>
   <translation>An der gewählten Linie &amp;kalibrieren...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Enter the length of the line that was clicked, such as a ruler on the film</source>
   <translation>Die Länge der angeklickten Linie eingeben, etwa eines Lineals auf der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ta&amp;ke back the calibration</source>
   <translation>K&amp;alibrierung zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measure in the millimetres of the file again</source>
   <translation>Wieder in den Millimetern der Datei messen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>&amp;Histogram of the chosen region...</source>
   <translation>&amp;Histogramm des gewählten Bereichs...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>How often values occur in the ellipse or rectangle that was clicked</source>
   <translation>Wie oft Werte in der angeklickten Ellipse oder dem Rechteck vorkommen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove all measurements</source>
   <translation>Alle Messungen entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove every measurement on this frame</source>
   <translation>Jede Messung auf diesem Einzelbild entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>None on this film</source>
   <translation>Keine auf dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The lungs are not outlined on this film. {by_hand}</source>
   <translation>Die Lungen sind auf dieser Aufnahme nicht umrissen. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The outline of the lungs gives no sure ratio on this film. {by_hand}</source>
   <translation>Der Umriss der Lungen ergibt auf dieser Aufnahme keinen sicheren Quotienten. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Proposed from the lungs' outline. Drag an end to correct it; {where} accepts.</source>
   <translation>Vorschlag aus dem Umriss der Lungen. Ziehen Sie ein Ende, um ihn zu korrigieren; {where} übernimmt ihn.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text on the film:</source>
   <translation>Text auf der Aufnahme:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>All files (*);;Films and ZIP archives ({endings})</source>
   <translation>Alle Dateien (*);;Aufnahmen und ZIP-Archive ({endings})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is protected by a password.</source>
   <translation>{name} ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Password of a ZIP archive</source>
   <translation>Passwort eines ZIP-Archivs</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{sentence}
It is kept only while the archive is open.</source>
   <translation>{sentence}
Es wird nur behalten, solange das Archiv offen ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>The password does not open {name}.</source>
   <translation>Das Passwort öffnet {name} nicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open rece&amp;nt</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Open films...</source>
   <translation>&amp;Aufnahmen öffnen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open one or more films, or ZIP archives of films</source>
   <translation>Eine oder mehrere Aufnahmen oder ZIP-Archive mit Aufnahmen öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open &amp;folder...</source>
   <translation>&amp;Ordner öffnen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open every film in a folder</source>
   <translation>Alle Aufnahmen eines Ordners öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/watching.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open the &amp;example</source>
   <translation>&amp;Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open computed films, of no patient, to try things on</source>
   <translation>Berechnete Aufnahmen ohne Patienten zum Ausprobieren öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Add films to the list...</source>
   <translation>Aufnahmen &amp;hinzufügen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put more films behind those that are open</source>
   <translation>Weitere Aufnahmen hinter die geöffneten stellen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>A&amp;dd a folder to the list...</source>
   <translation>Or&amp;dner hinzufügen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put the films of a folder behind those that are open</source>
   <translation>Die Aufnahmen eines Ordners hinter die geöffneten stellen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Computed films, of no patient: their scores mean nothing.</source>
   <translation>Berechnete Aufnahmen ohne Patienten: Ihre Scores bedeuten nichts.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is no longer there.</source>
   <translation>{name} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Open films</source>
   <translation>Aufnahmen öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add films to the list</source>
   <translation>Aufnahmen zur Liste hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add a folder to the list</source>
   <translation>Ordner zur Liste hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Drop films here</source>
   <translation>Aufnahmen hier ablegen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Instead of what is open</source>
   <translation>Anstelle des Geöffneten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add to the list</source>
   <translation>Zur Liste hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Behind the films that are open</source>
   <translation>Hinter den geöffneten Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Keep this window as a preset...</source>
   <translation>Diese Fensterung als Voreinstellung &amp;behalten...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Give it a name; it is offered on films of the same modality from now on</source>
   <translation>Geben Sie ihr einen Namen; sie wird von nun an bei Aufnahmen derselben Modalität angeboten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Own presets...</source>
   <translation>&amp;Eigene Voreinstellungen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename, remove and order the windows that you kept</source>
   <translation>Behaltene Fensterungen umbenennen, entfernen und ordnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} now has this window.</source>
   <translation>{name} hat jetzt diese Fensterung.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is kept for films of this modality.</source>
   <translation>{name} wird für Aufnahmen dieser Modalität behalten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is removed.</source>
   <translation>{name} ist entfernt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>The presets hold until the program ends; they are not kept: {strerror}.</source>
   <translation>Die Voreinstellungen gelten bis zum Ende des Programms; sie werden nicht gespeichert: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Keep this window</source>
   <translation>Fensterung behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Name of the preset:</source>
   <translation>Name der Voreinstellung:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Own presets</source>
   <translation>Eigene Voreinstellungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>They follow the other presets in the list, and have their keys 1 to 9 in this order.</source>
   <translation>Sie folgen in der Liste den anderen Voreinstellungen und haben in dieser Reihenfolge deren Tasten 1 bis 9.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file is too large to be one of settings. Nothing was changed.</source>
   <translation>Diese Datei ist zu groß für Einstellungen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file cannot be read as settings: it is damaged or of another program. Nothing was changed.</source>
   <translation>Diese Datei kann nicht als Einstellungen gelesen werden: Sie ist beschädigt oder von einem anderen Programm. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This is no file of settings of Hilum. Nothing was changed.</source>
   <translation>Das ist keine Einstellungsdatei von Hilum. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>These settings are of another version of Hilum. Nothing was changed.</source>
   <translation>Diese Einstellungen sind von einer anderen Version von Hilum. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{section}” is no part of them</source>
   <translation>„{section}“ gehört nicht dazu</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” is no part of {section}</source>
   <translation>„{name}“ gehört nicht zu {section}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” has a value that it cannot have</source>
   <translation>„{name}“ hat einen unmöglichen Wert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>The settings are damaged: {why}. Nothing was changed.</source>
   <translation>Die Einstellungen sind beschädigt: {why}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Own window</source>
   <translation>Eigene Fensterung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <source>Window presets</source>
   <translation>Fensterungs-Voreinstellungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Window presets of this film  (1 … 9)
{where} is automatic</source>
   <translation>Fensterungs-Voreinstellungen dieser Aufnahme  (1 … 9)
{where} ist automatisch</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Window</source>
   <translation>Fensterung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Text that is in the film itself stays on it. Nothing else says whose film it is, unless that is ticked.</source>
   <translation>Text in der Aufnahme selbst bleibt darauf. Sonst sagt nichts, von wem die Aufnahme ist, außer wenn das angekreuzt ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The score is hidden until your verdict, so it is not on the page.</source>
   <translation>Der Score ist bis zu Ihrem Urteil verborgen und steht deshalb nicht auf der Seite.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>it refused</source>
   <translation>er hat abgelehnt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Report of this film</source>
   <translation>Bericht zu dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Name the patient and the reader, with the reader's note</source>
   <translation>Patient und Befunder nennen, mit der Notiz des Befunders</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Save as PDF ...</source>
   <translation>Als PDF speichern ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print ...</source>
   <translation>Drucken ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>This is a film in the list. Films are never written over.</source>
   <translation>Das ist eine Aufnahme der Liste. Aufnahmen werden nie überschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>On it</source>
   <translation>Darauf</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Only where the window shows who the patient is: View &gt; Patient identity</source>
   <translation>Nur wenn das Fenster zeigt, wer der Patient ist: Ansicht &gt; Identität des Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the film</source>
   <translation>die Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>its heat map</source>
   <translation>ihre Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the score and the model</source>
   <translation>Score und Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} {count:measurement|measurements}</source>
   <translation>{count} {count:Messung|Messungen}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>your verdict</source>
   <translation>Ihr Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{several} and {last}</source>
   <translation>{several} und {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page is being made ...</source>
   <translation>Die Seite wird erstellt ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} cannot be written. The disk said: {error}.</source>
   <translation>{name} kann nicht geschrieben werden. Meldung des Datenträgers: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} is written.</source>
   <translation>{name} ist geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{pages} {pages:page|pages} sent to the printer.</source>
   <translation>{pages} {pages:Seite|Seiten} an den Drucker gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page could not be made.</source>
   <translation>Die Seite konnte nicht erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Re&amp;port as PDF...</source>
   <translation>Be&amp;richt als PDF...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>A page of this film: film, heat map, score, measurements, verdict and model</source>
   <translation>Eine Seite zu dieser Aufnahme: Aufnahme, Heatmap, Score, Messungen, Urteil und Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Pr&amp;int...</source>
   <translation>Dru&amp;cken...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print the report of this film</source>
   <translation>Den Bericht zu dieser Aufnahme drucken</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects name the patient and the study as the film's file does: name, id, birth date, study. They are written into this folder and sent nowhere.</source>
   <translation>Die Objekte nennen Patient und Untersuchung wie die Datei der Aufnahme: Name, ID, Geburtsdatum, Untersuchung. Sie werden in diesen Ordner geschrieben und nirgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The file names no patient. The film is written first, as a DICOM one in a study of its own.</source>
   <translation>Die Datei nennt keinen Patienten. Zuerst wird die Aufnahme geschrieben, als DICOM in einer eigenen Untersuchung.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The report is marked as unverified. For research and education only.</source>
   <translation>Der Bericht ist als nicht geprüft gekennzeichnet. Nur für Forschung und Lehre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} DICOM {count:object|objects} written into {name}.</source>
   <translation>{count} {count:DICOM-Objekt|DICOM-Objekte} nach {name} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{lines} The disk said: {error}.</source>
   <translation>{lines} Meldung des Datenträgers: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Nothing was written.</source>
   <translation>Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Left empty, because the film's file has no valid value: {names}.</source>
   <translation>Leer gelassen, weil die Datei der Aufnahme keinen gültigen Wert hat: {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Save as DICOM objects</source>
   <translation>Als DICOM-Objekte speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Folder for the objects</source>
   <translation>Ordner für die Objekte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write files</source>
   <translation>Dateien schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Tick at least one object.</source>
   <translation>Kreuzen Sie mindestens ein Objekt an.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Choose a folder for the objects.</source>
   <translation>Wählen Sie einen Ordner für die Objekte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>There is no such folder.</source>
   <translation>Diesen Ordner gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Writing ...</source>
   <translation>Wird geschrieben ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <source>Whose</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects could not be made.</source>
   <translation>Die Objekte konnten nicht erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>score, decision</source>
   <translation>Score, Entscheidung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Report: {parts}</source>
   <translation>Bericht: {parts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Heat map, as a picture in color with its scale</source>
   <translation>Heatmap, als Farbbild mit Skala</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Outline of the lungs, as a segmentation</source>
   <translation>Umriss der Lungen, als Segmentierung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The view, as a presentation state</source>
   <translation>Die Ansicht, als Präsentationszustand</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>&amp;Save as DICOM objects...</source>
   <translation>Als DICOM-Ob&amp;jekte speichern...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Write the score, the heat map and the measurements of this film for another DICOM program</source>
   <translation>Score, Heatmap und Messungen dieser Aufnahme für ein anderes DICOM-Programm schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff)</source>
   <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Text that is in the film itself stays on the picture, and so does text in the file's overlays while they are on.</source>
   <translation>Text in der Aufnahme selbst bleibt auf dem Bild, ebenso Text in den Overlays der Datei, solange sie eingeschaltet sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, without the patient's identity. Text in the film or its overlays stays on it.</source>
   <translation>Kopiert, ohne Identität des Patienten. Text in der Aufnahme oder ihren Overlays bleibt darauf.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as picture</source>
   <translation>Als Bild speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Texts: corners, letters, ruler</source>
   <translation>Texte: Ecken, Buchstaben, Lineal</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The patient's name, id and dates among them</source>
   <translation>Darunter Name, ID und Daten des Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Marks, the file's overlays, the outline of the lungs</source>
   <translation>Markierungen, Overlays der Datei, Umriss der Lungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>File for the picture</source>
   <translation>Datei für das Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>File ...</source>
   <translation>Datei ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Say where the picture goes.</source>
   <translation>Geben Sie an, wohin das Bild soll.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Give the file a name that ends in .png, .jpg or .tif.</source>
   <translation>Geben Sie der Datei einen Namen, der auf .png, .jpg oder .tif endet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The view as on the screen ({width:,} × {height:,} pixels)</source>
   <translation>Die Ansicht wie auf dem Bildschirm ({width:,} × {height:,} Pixel)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>All of the film at 1:1 ({width:,} × {height:,} pixels)</source>
   <translation>Die ganze Aufnahme 1:1 ({width:,} × {height:,} Pixel)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>There is a file of this name: it will be written over.</source>
   <translation>Es gibt eine Datei dieses Namens: Sie wird überschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The picture could not be made.</source>
   <translation>Das Bild konnte nicht erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>&amp;Copy the view</source>
   <translation>Ansicht &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copy the film as seen, without the patient's identity</source>
   <translation>Die Aufnahme wie gesehen kopieren, ohne Identität des Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as pict&amp;ure...</source>
   <translation>Als Bild s&amp;peichern...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Write the view, or all of the film at 1:1, as PNG, JPEG or TIFF, with the parts that you choose</source>
   <translation>Die Ansicht oder die ganze Aufnahme 1:1 als PNG, JPEG oder TIFF schreiben, mit den gewählten Teilen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, with the patient's identity.</source>
   <translation>Kopiert, mit Identität des Patienten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>No server is named yet: nothing can be sent. Set up PACS servers in the menu File names one.</source>
   <translation>Noch ist kein Server eingetragen: Es kann nichts gesendet werden. PACS-Server einrichten im Menü Datei trägt einen ein.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>What is sent names the patient and the study as the film's file does. What was sent cannot be called back.</source>
   <translation>Was gesendet wird, nennt Patient und Untersuchung so wie die Datei der Aufnahme. Gesendetes kann nicht zurückgeholt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The objects could not be made. Nothing was sent.</source>
   <translation>Die Objekte konnten nicht erzeugt werden. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send to a PACS</source>
   <translation>An ein PACS senden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send</source>
   <translation>&amp;Senden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;top</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Where to</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Sending to {server} …</source>
   <translation>Senden an {server} …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. Nothing was sent.</source>
   <translation>Angehalten. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{sentence} Nothing was sent.</source>
   <translation>{sentence} Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{count:,} of {total:,} sent to {server}.</source>
   <translation>{count:,} von {total:,} an {server} gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. {said}</source>
   <translation>Angehalten. {said}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Tick what is to be sent.</source>
   <translation>Kreuzen Sie an, was gesendet werden soll.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send to {name}</source>
   <translation>An {name} &amp;senden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send film or o&amp;bjects to a PACS...</source>
   <translation>Aufnahme oder Objekte an ein PACS &amp;versenden...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send the score, the measurements and other objects of this film, or the film, to a server that you named</source>
   <translation>Den Score, die Messungen und andere Objekte dieser Aufnahme oder die Aufnahme selbst an einen Server senden, den Sie eingetragen haben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The film shown</source>
   <translation>Die gezeigte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The other {count:,} {count:film|films} of this study</source>
   <translation>{count:,} weitere {count:Aufnahme|Aufnahmen} dieser Untersuchung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it: {title}</source>
   <translation>{kind} daneben: {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it</source>
   <translation>{kind} daneben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>As this computer has it</source>
   <translation>Wie dieser Rechner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The most important</source>
   <translation>Die wichtigsten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top left</source>
   <translation>Oben links</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top right</source>
   <translation>Oben rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom left</source>
   <translation>Unten links</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom right</source>
   <translation>Unten rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Not shown</source>
   <translation>Nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Hospital</source>
   <translation>Krankenhaus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest</source>
   <translation>Thorax</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest PA</source>
   <translation>Thorax PA</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest standing</source>
   <translation>Thorax stehend</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Maker</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Preview of the corners</source>
   <translation>Vorschau der Ecken</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Search all settings</source>
   <translation>Alle Einstellungen durchsuchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/help/help_window.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>No setting has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Reset this page</source>
   <translation>Diese Seite zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export...</source>
   <translation>Exportieren...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import...</source>
   <translation>Importieren...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors of the window. Films stay on black, with light letters on them.</source>
   <translation>Farben des Fensters. Aufnahmen bleiben auf Schwarz, mit hellen Buchstaben darauf.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>100 % is the size that this computer has.</source>
   <translation>100 % ist die Größe, die dieser Rechner hat.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>It holds from the next start on. Files, reports and the documentation stay English.</source>
   <translation>Sie gilt ab dem nächsten Start. Dateien, Berichte und die Dokumentation bleiben englisch.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys and mouse</source>
   <translation>Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys of a single letter, digit or sign</source>
   <translation>Tasten aus einem einzelnen Buchstaben, einer Ziffer oder einem Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Off: only keys with Ctrl or Alt, F1 to F12, arrows, Esc and the like do something.</source>
   <translation>Aus: Nur Tasten mit Strg oder Alt, F1 bis F12, Pfeile, Esc und dergleichen bewirken etwas.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Presets of</source>
   <translation>Voreinstellungen für</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>A window is kept from a film: Grey levels &gt; Keep this window.</source>
   <translation>Eine Fensterung wird von einer Aufnahme aus behalten: Graustufen &gt; Diese Fensterung behalten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first</source>
   <translation>Heatmap zunächst zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first in reviews</source>
   <translation>Heatmap in Befundungen zunächst zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Before the verdict it can lead the reader; after the verdict it is shown anyway.</source>
   <translation>Vor dem Urteil kann sie den Befunder lenken; nach dem Urteil wird sie ohnehin gezeigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../inference/explain/heat_map.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Begins at</source>
   <translation>Beginnt bei</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of the map's scale: weaker parts are left out.</source>
   <translation>Der Skala der Karte: Schwächere Teile entfallen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Outline around what is shown</source>
   <translation>Umriss um das Gezeigte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Texts in the corners</source>
   <translation>Texte in den Ecken</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Draw the overlays of a file</source>
   <translation>Overlays einer Datei zeichnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Cover what the shutter of a file covers</source>
   <translation>Abdecken, was die Blende einer Datei abdeckt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of a made-up film. Who the patient is stays hidden while View &gt; Patient identity is off.</source>
   <translation>Von einer erfundenen Aufnahme. Wer der Patient ist, bleibt verborgen, solange Ansicht &gt; Identität des Patienten aus ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Corners of the film</source>
   <translation>Ecken der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Pictures without a modality</source>
   <translation>Bilder ohne Modalität</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all own presets?</source>
   <translation>Alle eigenen Voreinstellungen entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>This page has nothing but the windows that you kept. Remove all of them?</source>
   <translation>Diese Seite enthält nur die Fensterungen, die Sie behalten haben. Alle entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>{title} is as it is in a new Hilum.</source>
   <translation>{title} ist wie in einem neuen Hilum.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not written: {strerror}.</source>
   <translation>Die Datei wurde nicht geschrieben: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings are in {name}. No film and no patient is named in it, but for names of presets.</source>
   <translation>Die Einstellungen sind in {name}. Keine Aufnahme und kein Patient ist darin genannt, außer in Namen von Voreinstellungen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not read: {strerror}.</source>
   <translation>Die Datei wurde nicht gelesen: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings of {name} hold now. {conflicts}</source>
   <translation>Die Einstellungen aus {name} gelten jetzt. {conflicts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a film</source>
   <translation>Aufnahme öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Review a folder</source>
   <translation>Ordner befunden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open the example</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again what was open when Hilum ended unexpectedly?</source>
   <translation>Wieder öffnen, was beim unerwarteten Ende von Hilum geöffnet war?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>The model is being looked for …</source>
   <translation>Das Modell wird gesucht …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>What you open is listed here, by its name alone.</source>
   <translation>Was Sie öffnen, steht hier, nur mit seinem Namen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Leave it</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Model in use</source>
   <translation>Modell in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>{path}
It is no longer there.</source>
   <translation>{path}
Das ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Stop this</source>
   <translation>Dies anhalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Show the training</source>
   <translation>Training zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The device that makes the scores</source>
   <translation>Das Gerät, das die Scores berechnet</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The server that the film shown came from</source>
   <translation>Der Server, von dem die gezeigte Aufnahme kam</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>no model installed</source>
   <translation>kein Modell installiert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed film, of no patient.</source>
   <translation>{open} öffnet eine Aufnahme, {open_folder} einen Ordner. Oder legen Sie beides auf dem Fenster ab. Das Beispiel ist eine berechnete Aufnahme ohne Patienten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Change the window</source>
   <translation>Fensterung ändern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic window, the wheel zooms, and {fit} shows the whole film.</source>
   <translation>Ziehen Sie auf der Aufnahme: rechts ist weniger Kontrast, oben ist heller. Probieren Sie es. {auto_window} bringt die automatische Fensterung, das Mausrad zoomt, und {fit} zeigt die ganze Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Read the score</source>
   <translation>Den Score lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The bar is the model's score. Its mark is the operating point: from there on a film is called {title}. In the hatched band the model is unsure. Details has other operating points, each with its figures.</source>
   <translation>Der Balken ist der Score des Modells. Die Marke darauf ist der Arbeitspunkt: Ab dort gilt eine Aufnahme als {title}. Im schraffierten Band ist das Modell unsicher. Unter Details gibt es andere Arbeitspunkte, jeden mit seinen Kennzahlen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>See why</source>
   <translation>Sehen, warum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The heat map shows where the activation behind the score is. It is neither a segmentation nor a probability. Hold {heat_map} to look under it.</source>
   <translation>Die Heatmap zeigt, wo die Aktivierung hinter dem Score liegt. Sie ist weder eine Segmentierung noch eine Wahrscheinlichkeit. Halten Sie {heat_map}, um darunter zu sehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>File &gt; Review a folder scores every film in it and shows the worst first. {abnormal} says {title}, {normal} {negative}, {unsure} that you are unsure; your verdicts are kept on this computer.</source>
   <translation>Datei &gt; Ordner befunden berechnet den Score jeder Aufnahme darin und zeigt die schlimmsten zuerst. {abnormal} heißt {title}, {normal} {negative}, {unsure}, dass Sie unsicher sind; Ihre Urteile bleiben auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Train a model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Score &gt; Train a model trains one on films that you have labelled, and measures it on films that it has not seen. {training_panel} shows its progress.</source>
   <translation>Score &gt; Modell trainieren trainiert eines an Aufnahmen, die Sie gelabelt haben, und misst es an Aufnahmen, die es nicht gesehen hat. {training_panel} zeigt den Fortschritt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{keys} shows the keys, {help} the first steps. Help &gt; Tour begins here again.</source>
   <translation>{keys} zeigt die Tasten, {help} die ersten Schritte. Hilfe &gt; Rundgang beginnt hier von vorn.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>A tour of two minutes?</source>
   <translation>Ein Rundgang von zwei Minuten?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{steps} short steps on a computed film. Esc leaves it at any time; Help &gt; Tour begins it again.</source>
   <translation>{steps} kurze Schritte an einer berechneten Aufnahme. Esc beendet ihn jederzeit; Hilfe &gt; Rundgang beginnt ihn von vorn.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Begin the tour</source>
   <translation>Rundgang beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{step} of {steps}</source>
   <translation>{step} von {steps}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>A millimetre of the film is a millimetre on this screen</source>
   <translation>Ein Millimeter der Aufnahme ist ein Millimeter auf diesem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze</source>
   <translation>&amp;Wahre Größe</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze: no millimetres in this film</source>
   <translation>&amp;Wahre Größe: keine Millimeter in dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>The film does not say how large it is. Draw along something whose length you know, and calibrate on that.</source>
   <translation>Die Aufnahme sagt nicht, wie groß sie ist. Ziehen Sie an etwas entlang, dessen Länge Sie kennen, und kalibrieren Sie daran.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>measured on {measured}</source>
   <translation>gemessen am {measured}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>as the screen reports it, not measured</source>
   <translation>wie der Bildschirm es meldet, nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Measure this screen</source>
   <translation>Bildschirm ausmessen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Hold a ruler to the screen. How long is this line, from end to end?</source>
   <translation>Halten Sie ein Lineal an den Bildschirm. Wie lang ist diese Linie von Ende zu Ende?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Length of the line in millimetres</source>
   <translation>Länge der Linie in Millimetern</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Me&amp;asure this screen...</source>
   <translation>Bildschir&amp;m ausmessen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Enter how long a line on it is, so that true size is right</source>
   <translation>Eingeben, wie lang eine Linie darauf ist, damit die wahre Größe stimmt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True size. The film: {short}. The screen: {source}.</source>
   <translation>Wahre Größe. Die Aufnahme: {short}. Der Bildschirm: {source}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>This screen has {line:.0f} dots per inch.</source>
   <translation>Dieser Bildschirm hat {line:.0f} Punkte pro Zoll.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>{kinds} and {last}. No film leaves this computer unless you send it.</source>
   <translation>{kinds} und {last}. Keine Aufnahme verlässt diesen Rechner, außer Sie senden sie.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drop a film or a folder here</source>
   <translation>Aufnahme oder Ordner hier ablegen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Looking for films …</source>
   <translation>Aufnahmen werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No films there</source>
   <translation>Dort sind keine Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose another folder, or films in it.</source>
   <translation>Wählen Sie einen anderen Ordner oder Aufnahmen darin.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No film is shown</source>
   <translation>Es wird keine Aufnahme angezeigt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drag a film here</source>
   <translation>Eine Aufnahme hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Or click here, then a film in the list.</source>
   <translation>Oder klicken Sie hier, dann auf eine Aufnahme der Liste.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Opening …</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film cannot be shown</source>
   <translation>Diese Aufnahme kann nicht angezeigt werden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>The table shows what there is to read.</source>
   <translation>Die Tabelle zeigt, was zu befunden ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose one in the list of films.</source>
   <translation>Wählen Sie eine in der Liste der Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Show it here</source>
   <translation>Hier zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare
One film, two or four on the screen</source>
   <translation>Vergleichen
Eine, zwei oder vier Aufnahmen auf dem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>How many films are on the screen</source>
   <translation>Wie viele Aufnahmen auf dem Bildschirm sind</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>&amp;Next pane</source>
   <translation>&amp;Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Keys act on the next film on the screen</source>
   <translation>Tasten wirken auf die nächste Aufnahme auf dem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Lin&amp;k the films</source>
   <translation>Aufnahmen &amp;koppeln</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Window, zoom and place of one film are those of the others, too</source>
   <translation>Fensterung, Zoom und Ort einer Aufnahme gelten auch für die anderen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film a&amp;lone</source>
   <translation>Diese Aufnahme a&amp;llein</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>One film of several alone, or the film without the panels, and back</source>
   <translation>Eine von mehreren Aufnahmen allein, oder die Aufnahme ohne die Leisten, und zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Your verdict is on this film</source>
   <translation>Ihr Urteil gilt dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Beside it, to compare</source>
   <translation>Daneben, zum Vergleich</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Linked</source>
   <translation>Gekoppelt</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Films that are in this folder, or come into it, are scored and get a row in the table. Nothing in the folder is moved or changed. It goes on until you stop it or close Hilum; begun again with the same table, it goes on from there.</source>
   <translation>Aufnahmen, die in diesem Ordner liegen oder hineinkommen, erhalten einen Score und eine Zeile in der Tabelle. Nichts im Ordner wird verschoben oder geändert. Das geht weiter, bis Sie es anhalten oder Hilum schließen; mit derselben Tabelle neu begonnen, geht es dort weiter.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The objects name the patient and the study as the film's file does. They are sent nowhere.</source>
   <translation>Die Objekte nennen Patient und Untersuchung so wie die Datei der Aufnahme. Sie werden nirgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching the folder ended unexpectedly. What was scored is in the table; it can be begun again.
The text below may name files. Look at it before you pass it on.</source>
   <translation>Das Überwachen des Ordners endete unerwartet. Was einen Score hat, steht in der Tabelle; es kann neu begonnen werden.
Der Text unten kann Dateien nennen. Sehen Sie ihn an, bevor Sie ihn weitergeben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{came:,} {came:file|files} came in: {scored:,} scored, {refused:,} not scored</source>
   <translation>{came:,} {came:Datei|Dateien} eingetroffen: {scored:,} mit Score, {refused:,} ohne Score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{repeated:,} sent again</source>
   <translation>{repeated:,} erneut gesendet</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{waiting:,} still arriving</source>
   <translation>{waiting:,} noch unterwegs</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{problem} Waiting for it.</source>
   <translation>{problem} Es wird darauf gewartet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: scored</source>
   <translation>{name}: Score berechnet</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: not scored. {why}</source>
   <translation>{name}: ohne Score. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: the same film as {other}, which was scored before</source>
   <translation>{name}: dieselbe Aufnahme wie {other}, die schon einen Score hat</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{why} Waiting.</source>
   <translation>{why} Es wird gewartet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table had been changed. It is kept as {name}; a whole one was written.</source>
   <translation>Die Tabelle war geändert worden. Sie bleibt als {name}; eine vollständige wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder</source>
   <translation>Ordner überwachen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Write DICOM objects as well, into this folder</source>
   <translation>Auch DICOM-Objekte schreiben, in diesen Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Start</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder</source>
   <translation>Nach dem Ordner suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../review/export.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the table</source>
   <translation>Nach der Tabelle suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Browse ...</source>
   <translation>Durchsuchen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder of objects</source>
   <translation>Nach dem Ordner der Objekte suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder of objects</source>
   <translation>Ordner der Objekte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What is watched</source>
   <translation>Was überwacht wird</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose the folder in which films arrive.</source>
   <translation>Wählen Sie den Ordner, in dem Aufnahmen eintreffen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the table goes.</source>
   <translation>Wählen Sie, wohin die Tabelle kommt.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table's name ends in .csv or .jsonl.</source>
   <translation>Der Name der Tabelle endet auf .csv oder .jsonl.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the objects go.</source>
   <translation>Wählen Sie, wohin die Objekte kommen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder to watch</source>
   <translation>Zu überwachender Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Tables (*.csv *.jsonl)</source>
   <translation>Tabellen (*.csv *.jsonl)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What came in</source>
   <translation>Was eingetroffen ist</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Show list</source>
   <translation>Liste zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching {name}</source>
   <translation>{name} wird überwacht</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Hide list</source>
   <translation>Liste verbergen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder...</source>
   <translation>Ordner überwachen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Score films as they arrive in a folder</source>
   <translation>Den Score von Aufnahmen berechnen, sobald sie in einem Ordner eintreffen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>One folder at a time: stop this one first.</source>
   <translation>Nur ein Ordner zur selben Zeit: Halten Sie zuerst diesen an.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>It ended unexpectedly.</source>
   <translation>Es endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Film a&amp;ttributes</source>
   <translation>Aufnahmea&amp;ttribute</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Everything that the film's file says of itself</source>
   <translation>Alles, was die Datei der Aufnahme über sich sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Show identity</source>
   <translation>Identität zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Copy all</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search tag, name or value</source>
   <translation>Tag, Name oder Wert suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search attributes</source>
   <translation>Attribute suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Values that may point to a person (DICOM PS3.15), and all private ones</source>
   <translation>Werte, die auf eine Person hinweisen können (DICOM PS3.15), und alle privaten</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes</source>
   <translation>Attribute</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes · {name}</source>
   <translation>Attribute · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../imaging/film_reasons.py" />
   <source>The file cannot be read.</source>
   <translation>Die Datei kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy value</source>
   <translation>Wert kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy row</source>
   <translation>Zeile kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Key images</source>
   <translation>Schlüsselbilder</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Docu&amp;ments...</source>
   <translation>Dok&amp;umente...</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Reports and PDF documents of this patient that lie beside the films</source>
   <translation>Berichte und PDF-Dokumente dieses Patienten, die neben den Aufnahmen liegen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Previous page</source>
   <translation>Vorherige Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page of the document</source>
   <translation>Seite des Dokuments</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons in reports, and PDF documents, which say whose they are</source>
   <translation>Personennamen in Berichten, und PDF-Dokumente, die sagen, von wem sie sind</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{found:,} documents</source>
   <translation>{found:,} Dokumente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{words} of this patient to read: {where}.</source>
   <translation>{words} dieses Patienten zu lesen: {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>This is {words}, which belongs to a film. Open the film or its folder.</source>
   <translation>Das ist {words} und gehört zu einer Aufnahme. Öffnen Sie die Aufnahme oder ihren Ordner.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents · {name}</source>
   <translation>Dokumente · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents of this patient</source>
   <translation>Dokumente dieses Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>There are no documents of this patient beside the films.</source>
   <translation>Neben den Aufnahmen liegen keine Dokumente dieses Patienten.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>A PDF document says whose it is. Tick “Show identity” to read it.</source>
   <translation>Ein PDF-Dokument sagt, von wem es ist. Kreuzen Sie „Identität zeigen“ an, um es zu lesen.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page {page:,} of {pages:,}</source>
   <translation>Seite {page:,} von {pages:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Nobody has verified it.</source>
   <translation>Niemand hat es geprüft.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is not complete.</source>
   <translation>Es ist nicht vollständig.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is longer than what is shown here.</source>
   <translation>Es ist länger als das hier Gezeigte.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons are hidden; free text may still say who the patient is.</source>
   <translation>Personennamen sind verborgen; freier Text kann trotzdem sagen, wer der Patient ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>the film shown</source>
   <translation>die angezeigte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Films with these words in name, id, description, date, view or file</source>
   <translation>Aufnahmen mit diesen Wörtern in Name, ID, Beschreibung, Datum, Projektion oder Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show in fo&amp;lder</source>
   <translation>I&amp;m Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Open the folder in which the film lies</source>
   <translation>Den Ordner öffnen, in dem die Aufnahme liegt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remo&amp;ve from the list</source>
   <translation>Aus der &amp;Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Leave the film out of the list; the file stays where it is</source>
   <translation>Die Aufnahme aus der Liste nehmen; die Datei bleibt, wo sie ist</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Order of the films, and which are listed</source>
   <translation>Reihenfolge der Aufnahmen, und welche aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>By patient and study</source>
   <translation>Nach Patient und Untersuchung</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Fold all</source>
   <translation>Alle einklappen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Unfold all</source>
   <translation>Alle ausklappen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>this film</source>
   <translation>diese Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>these {films:,} films</source>
   <translation>diese {films:,} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remove {told} from the list</source>
   <translation>Aus der Liste entfernen: {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The film is</source>
   <translation>Die Aufnahme ist</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{films:,} films are</source>
   <translation>{films:,} Aufnahmen sind</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{told} no longer in the list. The files stay where they are.</source>
   <translation>{told} nicht mehr in der Liste. Die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The folder cannot be opened here.</source>
   <translation>Der Ordner kann hier nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Agreed</source>
   <translation>Zugestimmt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Overridden</source>
   <translation>Abgewichen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Read</source>
   <translation>Befundet</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/film/film_view.py" />
   <source>Film</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Differs</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Flags</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/answers.py" />
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <location filename="../../review/verdicts.py" />
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words} · frame {frame}</source>
   <translation>{words} · Einzelbild {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>To read</source>
   <translation>Zu befunden</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words}, said under {under}</source>
   <translation>{words}, gesagt unter {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation states</source>
   <translation>Präsentationszustände</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Sho&amp;w as saved</source>
   <translation>&amp;Zeigen wie gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As a presentation state beside the film has it: window, turn, part, drawings; or as the film's file says</source>
   <translation>Wie ein Präsentationszustand neben der Aufnahme es vorgibt: Fensterung, Drehung, Ausschnitt, Zeichnungen; oder wie die Datei es sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation state</source>
   <translation>Präsentationszustand</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As the film's file says</source>
   <translation>Wie die Datei der Aufnahme es sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>A presentation state beside the film is of another kind and is not applied.</source>
   <translation>Ein Präsentationszustand neben der Aufnahme ist von anderer Art und wird nicht angewendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>The presentation state is not applied: {message}</source>
   <translation>Der Präsentationszustand wird nicht angewendet: {message}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>patient id</source>
   <translation>Patienten-ID</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>issuer of the patient id</source>
   <translation>Aussteller der Patienten-ID</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>birth date</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>Not sure that it is the same patient: no {lacking} to compare.</source>
   <translation>Nicht sicher derselbe Patient: Zum Vergleich fehlt {lacking}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source> and no </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Looking for films:</source>
   <translation>Aufnahmen werden gesucht:</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>Nothing was added: there is no film there that is not in the list already.</source>
   <translation>Nichts wurde hinzugefügt: Dort ist keine Aufnahme, die nicht schon in der Liste steht.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>There is no film in {names}.</source>
   <translation>In {names} ist keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>{why} What was open stays open.</source>
   <translation>{why} Was geöffnet war, bleibt geöffnet.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{frames} frames</source>
   <translation>{frames} Einzelbilder</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{said_of}, score {score}</source>
   <translation>{said_of}, Score {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film matches</source>
   <translation>Keine Aufnahme passt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No film fits the search and the filter.</source>
   <translation>Keine Aufnahme passt zu Suche und Filter.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Show all films</source>
   <translation>Alle Aufnahmen zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No films open</source>
   <translation>Keine Aufnahmen geöffnet</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Open a folder, or drop films on the window.</source>
   <translation>Öffnen Sie einen Ordner oder legen Sie Aufnahmen auf dem Fenster ab.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Patient {number} · </source>
   <translation>Patient {number} · </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Film {film}</source>
   <translation>Aufnahme {film}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:study|studies}</source>
   <translation>{count:,} {count:Untersuchung|Untersuchungen}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{count:,} {count:film|films}</source>
   <translation>{count:,} {count:Aufnahme|Aufnahmen}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Study {number}</source>
   <translation>Untersuchung {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>folded</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>open</source>
   <translation>ausgeklappt</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>No patient in the file</source>
   <translation>Kein Patient in der Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Cannot be opened</source>
   <translation>Nicht zu öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>As found</source>
   <translation>Wie gefunden</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Newest study first</source>
   <translation>Neueste Untersuchung zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>By patient</source>
   <translation>Nach Patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Highest score first</source>
   <translation>Höchster Score zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Most disagreement between models first</source>
   <translation>Größte Abweichung zwischen Modellen zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>All films</source>
   <translation>Alle Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Frontal views</source>
   <translation>Frontale Projektionen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Lateral views</source>
   <translation>Seitliche Projektionen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films without a score</source>
   <translation>Aufnahmen ohne Score</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films on which two models disagree</source>
   <translation>Aufnahmen, bei denen zwei Modelle abweichen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Compare</source>
   <translation>&amp;Vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Grey &amp;levels</source>
   <translation>&amp;Graustufen</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Go</source>
   <translation>G&amp;ehe zu</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Score</source>
   <translation>&amp;Score</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Review</source>
   <translation>&amp;Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>{keys} for {name} was ignored: {holder} has it.</source>
   <translation>{keys} für {name} wurde nicht übernommen: {holder} hat es.</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Toolbar</source>
   <translation>Werkzeugleiste</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the menu {words}</source>
   <translation>das Menü {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>dragging the film</source>
   <translation>das Ziehen der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the window preset in that place</source>
   <translation>die Fensterungs-Voreinstellung an dieser Stelle</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>no such key; nothing</source>
   <translation>keine solche Taste; nichts</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>Drop a film here, or Ctrl+O</source>
   <translation>Aufnahme hier ablegen, oder Strg+O</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>{modality} film, {columns} by {rows} pixels</source>
   <translation>{modality}-Aufnahme, {columns} mal {rows} Pixel</translation>
  </message>
  <message>
   <location filename="../../viewer/film/histogram_view.py" />
   <source>How many pixels have which value. Heights go with the square root of the number;
the first and the last bar, often the surround, may be cut.</source>
   <translation>Wie viele Pixel welchen Wert haben. Die Höhen folgen der Quadratwurzel der Anzahl;
der erste und der letzte Balken, oft der Rand, können gekappt sein.</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Cobb {degrees:.1f}°</source>
   <translation>Cobb {degrees:.1f}°</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>D&amp;istance</source>
   <translation>&amp;Strecke</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line; its ends can be moved</source>
   <translation>Eine Linie ziehen; ihre Enden lassen sich verschieben</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Angle</source>
   <translation>&amp;Winkel</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag one line to where both meet, then click or drag the end of the other</source>
   <translation>Eine Linie bis zum Schnittpunkt ziehen, dann das Ende der anderen klicken oder ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Cobb angle</source>
   <translation>&amp;Cobb-Winkel</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line along one end plate, then along the other</source>
   <translation>Eine Linie entlang einer Deckplatte ziehen, dann entlang der anderen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Drag up is brighter, right drag and wheel zoom</source>
   <translation>Nach oben ziehen ist heller, rechts ziehen und Mausrad zoomen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Reverse</source>
   <translation>Umgekehrt</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>As Hilum, but drag up is darker</source>
   <translation>Wie Hilum, aber nach oben ziehen ist dunkler</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Weasis</source>
   <translation>Weasis</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>The wheel scrolls, the right button is the menu only</source>
   <translation>Das Mausrad blättert, die rechte Taste ist nur das Menü</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Arr&amp;ow</source>
   <translation>P&amp;feil</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Drag from what it points at</source>
   <translation>Von dem aus ziehen, worauf er zeigt</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Te&amp;xt</source>
   <translation>Te&amp;xt</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Click where a text is to stand, and write it</source>
   <translation>Klicken, wo ein Text stehen soll, und ihn schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>usual limit for adults on PA films: 0.50</source>
   <translation>üblicher Grenzwert für Erwachsene auf p.a.-Aufnahmen: 0,50</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
this is an AP film, which enlarges the heart</source>
   <translation>{limit}
dies ist eine a.p.-Aufnahme, die das Herz vergrößert</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
view unknown; AP films enlarge the heart</source>
   <translation>{limit}
Projektion unbekannt; a.p.-Aufnahmen vergrößern das Herz</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>cardiothoracic ratio {cardiothoracic_ratio:.2f}, {origin}</source>
   <translation>Herz-Thorax-Quotient {cardiothoracic_ratio:.2f}, {origin}</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>heart {heart:.1f}, thorax {thorax:.1f} {unit} ({short})</source>
   <translation>Herz {heart:.1f}, Thorax {thorax:.1f} {unit} ({short})</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Cardiothoracic ratio</source>
   <translation>Herz-Thorax-Quotient</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Drag across the heart from border to border, then across the inner chest; Shift: without snapping to the lungs</source>
   <translation>Über das Herz von Rand zu Rand ziehen, dann über den inneren Thorax; Umschalt: ohne Einrasten an den Lungen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>mean {mean}  SD {deviation}
min {minimum:.6g}  max {maximum:.6g}</source>
   <translation>Mittel {mean}  SD {deviation}
Min {minimum:.6g}  Max {maximum:.6g}</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>{shape}, {right:.0f} x {bottom:.0f} px</source>
   <translation>{shape}, {right:.0f} x {bottom:.0f} px</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>&amp;Ellipse</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag an ellipse: its area and the values in it; in a review it belongs to your verdict</source>
   <translation>Eine Ellipse ziehen: ihre Fläche und die Werte darin; in einer Befundung gehört sie zu Ihrem Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Rectan&amp;gle</source>
   <translation>&amp;Rechteck</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag a rectangle: its area and the values in it; in a review it belongs to your verdict</source>
   <translation>Ein Rechteck ziehen: seine Fläche und die Werte darin; in einer Befundung gehört es zu Ihrem Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>not for diagnosis</source>
   <translation>nicht für die Diagnostik</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>side unknown</source>
   <translation>Seite unbekannt</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>{floor} % present</source>
   <translation>{floor} % vorhanden</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Move</source>
   <translation>Bewegen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Drag a mark, or one of its ends</source>
   <translation>Eine Markierung oder eines ihrer Enden ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Window</source>
   <translation>Fe&amp;nsterung</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag: right is wider contrast, up is brighter</source>
   <translation>Ziehen: rechts ist weniger Kontrast, oben ist heller</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Pan</source>
   <translation>&amp;Verschieben</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag the film</source>
   <translation>Die Aufnahme ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag up to enlarge</source>
   <translation>Nach oben ziehen vergrößert</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Scroll</source>
   <translation>&amp;Blättern</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag through the frames</source>
   <translation>Durch die Einzelbilder ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;One film</source>
   <translation>&amp;Eine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Two films side by side</source>
   <translation>&amp;Zwei Aufnahmen nebeneinander</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>Two films one &amp;above the other</source>
   <translation>Zwei Aufnahmen &amp;übereinander</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Four films</source>
   <translation>&amp;Vier Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new version</source>
   <translation>Nach neuer Version suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>This is Hilum {program_version}.</source>
   <translation>Das ist Hilum {program_version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>It knows no address where new versions are published: look where you got this copy. Nothing was sent.</source>
   <translation>Es kennt keine Adresse für neue Versionen: Sehen Sie dort nach, woher Sie diese Kopie haben. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>New versions are published at {url}.

Hilum itself sends nothing and never looks by itself. If you go on, your browser asks that address for its page, as for any other; nothing about you, this computer or your films is added.</source>
   <translation>Neue Versionen erscheinen unter {url}.

Hilum selbst sendet nichts und sucht nie von sich aus. Wenn Sie fortfahren, ruft Ihr Browser diese Seite ab wie jede andere; über Sie, diesen Rechner und Ihre Aufnahmen wird nichts hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;First steps</source>
   <translation>&amp;Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What to do with this window</source>
   <translation>Was man mit diesem Fenster macht</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Documentation</source>
   <translation>&amp;Dokumentation</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The guides, kept on this computer</source>
   <translation>Die Anleitungen, auf diesem Rechner (englisch)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Self-check...</source>
   <translation>&amp;Selbsttest...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Whether this copy works on this computer: codecs, devices, model, room</source>
   <translation>Ob diese Kopie auf diesem Rechner funktioniert: Codecs, Geräte, Modell, Speicherplatz</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Log</source>
   <translation>&amp;Protokoll</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What went wrong, without films and patients</source>
   <translation>Was schiefging, ohne Aufnahmen und Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new &amp;version...</source>
   <translation>Nach neuer &amp;Version suchen...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Says first what would be sent; nothing is looked for unless you ask</source>
   <translation>Sagt zuerst, was gesendet würde; ohne Ihre Zustimmung wird nichts gesucht</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;About Hilum</source>
   <translation>Ü&amp;ber Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Version, licence, intended use</source>
   <translation>Version, Lizenz, Zweckbestimmung</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The documentation opens in the browser. It lies on this computer.</source>
   <translation>Die Dokumentation öffnet sich im Browser. Sie liegt auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source># First steps

1. **Open** a film with Ctrl+O, a folder with Ctrl+Shift+O, or drop either on the window.
2. **Drag** on the film: to the right for a wider window, up for a brighter film. 0 is the automatic window,
   Shift+Esc brings back the first view.
3. **Turn the wheel** to zoom about the pointer, hold Space and drag to pan. F shows the whole film, Shift+1 one to one.
4. **Go on** with the arrows left and right, or click a film in the list. Ctrl+F searches it; Shift+O hides who it is.
5. **Measure**: D a distance, A an angle, C the cardiothoracic ratio. Every millimetre says where it comes from.
6. **Compare**: Ctrl+2 puts two films side by side, L links them; where a prior is offered, F7 shows it beside.
7. **Read the score** on the right: the bar, the mark of the operating point, and the hatched band where the model is
   unsure. From the operating point on the film is called positive; sensitivity and
   specificity on test films stand below.
8. **Hold G** to peek under the heat map. The threshold says from where on it is drawn, on a scale that is the same for
   every film.
9. **Review a folder** with Ctrl+Shift+R: its films are scored and read worst first, and your verdicts are kept.

The key **?** shows every key.

**{disclaimer}**
</source>
   <translation># Erste Schritte

1. **Öffnen** Sie eine Aufnahme mit Strg+O, einen Ordner mit Strg+Umschalt+O, oder legen Sie beides auf dem Fenster ab.
2. **Ziehen** Sie auf der Aufnahme: nach rechts für ein weiteres Fenster, nach oben für eine hellere Aufnahme. 0 ist die automatische Fensterung,
   Umschalt+Esc bringt die erste Ansicht zurück.
3. **Drehen Sie das Mausrad**, um am Zeiger zu zoomen; halten Sie die Leertaste und ziehen Sie zum Verschieben. F zeigt die ganze Aufnahme, Umschalt+1 eins zu eins.
4. **Weiter** geht es mit den Pfeilen links und rechts oder mit einem Klick in der Liste. Strg+F durchsucht sie; Umschalt+O verbirgt, wer es ist.
5. **Messen**: D eine Strecke, A ein Winkel, C der Herz-Thorax-Quotient. Jeder Millimeter sagt, woher er kommt.
6. **Vergleichen**: Strg+2 stellt zwei Aufnahmen nebeneinander, L koppelt sie; wird eine Voraufnahme angeboten, zeigt F7 sie daneben.
7. **Lesen Sie den Score** rechts: den Balken, die Marke des Arbeitspunkts und das schraffierte Band, in dem das Modell
   unsicher ist. Ab dem Arbeitspunkt gilt die Aufnahme als positiv; Sensitivität und
   Spezifität an Testaufnahmen stehen darunter.
8. **Halten Sie G**, um unter die Heatmap zu sehen. Die Schwelle sagt, ab wo sie gezeichnet wird, auf einer Skala, die für
   alle Aufnahmen gleich ist.
9. **Befunden Sie einen Ordner** mit Strg+Umschalt+R: Seine Aufnahmen erhalten Scores und werden von der schlimmsten an gelesen, und Ihre Urteile werden gespeichert.

Die Taste **?** zeigt alle Tasten.

**{disclaimer}**
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Where to begin</source>
   <translation>Womit anfangen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Back  (Alt+Left)</source>
   <translation>Zurück  (Alt+Links)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Forward  (Alt+Right)</source>
   <translation>Vorwärts  (Alt+Rechts)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages (Ctrl+F)</source>
   <translation>Auf allen Seiten suchen (Strg+F)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages</source>
   <translation>Auf allen Seiten suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>In the browser</source>
   <translation>Im Browser</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{title} – Help</source>
   <translation>{title} – Hilfe</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{fileName} is not a page of this help.</source>
   <translation>{fileName} ist keine Seite dieser Hilfe.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{match:,} of {matches:,}</source>
   <translation>{match:,} von {matches:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{sum:,} on {pages:,} pages</source>
   <translation>{sum:,} auf {pages:,} Seiten</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># {stem}

This page cannot be read ({strerror}). Install Hilum again.
</source>
   <translation># {stem}

Diese Seite kann nicht gelesen werden ({strerror}). Installieren Sie Hilum neu.
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>the last {log_lines:,} of {lines:,} lines</source>
   <translation>die letzten {log_lines:,} von {lines:,} Zeilen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{lines:,} lines</source>
   <translation>{lines:,} Zeilen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># Log

What went wrong: films refused, processes lost, models changed, errors. It names no film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. Here: {count}.

{shown}</source>
   <translation># Protokoll

Was schiefging: abgelehnte Aufnahmen, verlorene Prozesse, gewechselte Modelle, Fehler. Es nennt keine Aufnahme und keinen Patienten. Zeiten sind UTC. [Der Ordner]({folder}) enthält die früheren Dateien. Hier: {count}.

{shown}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The check ended here, which nobody expected. {why}</source>
   <translation>Der Test endete hier unerwartet. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Found</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The report holds versions and results. It names no patient, no film, not this computer and not its user.</source>
   <translation>Der Bericht enthält Versionen und Ergebnisse. Er nennt keinen Patienten, keine Aufnahme, weder diesen Rechner noch seinen Benutzer.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Self-check</source>
   <translation>Selbsttest</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save ...</source>
   <translation>Speichern ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Starting ...</source>
   <translation>Wird gestartet ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checking {place} of {groups}: {name} ...</source>
   <translation>Prüfung {place} von {groups}: {name} ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copied. {privacy}</source>
   <translation>Kopiert. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>{name} cannot be written ({strerror}). Choose another folder.</source>
   <translation>{name} kann nicht geschrieben werden ({strerror}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Saved as {name}. {privacy}</source>
   <translation>Gespeichert als {name}. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checks</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{text} {done:,} of {total:,}</source>
   <translation>{text} {done:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{name}, frame {frame}</source>
   <translation>{name}, Einzelbild {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Scoring</source>
   <translation>Scores werden berechnet</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>Scoring by further models:</source>
   <translation>Scores weiterer Modelle:</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>ImageNet's mean and deviation (most networks of torchvision and timm)</source>
   <translation>Mittelwert und Abweichung von ImageNet (die meisten Netze von torchvision und timm)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from -1 (black) to 1 (white)</source>
   <translation>von -1 (schwarz) bis 1 (weiß)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from 0 (black) to 1 (white)</source>
   <translation>von 0 (schwarz) bis 1 (weiß)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>grey levels from 0 to 255</source>
   <translation>Graustufen von 0 bis 255</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>stretched to it</source>
   <translation>darauf gestreckt</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>fitted into it, black around</source>
   <translation>darin eingepasst, schwarz umgeben</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>filling it, edges cut</source>
   <translation>es füllend, Ränder abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of no network that is known here by itself. Name it as torchvision does, or as timm does after timm:.</source>
   <translation>Ihre Namen und Formen sind die keines hier bekannten Netzes. Nennen Sie es wie torchvision, oder wie timm nach timm:.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is drawn up to this film's own peak: it is never faint.</source>
   <translation>Die Heatmap wird bis zum Höchstwert dieser Aufnahme gezeichnet: Sie ist nie schwach.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is empty: nothing on this film speaks for it.</source>
   <translation>Die Heatmap ist leer: Nichts auf dieser Aufnahme spricht dafür.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What is to be imported</source>
   <translation>Was importiert werden soll</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>File or folder</source>
   <translation>Datei oder Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights (.pt, .pth, .ckpt, .safetensors), a model folder, or its zip</source>
   <translation>Eine Datei mit Gewichten (.pt, .pth, .ckpt, .safetensors), ein Modellordner oder dessen Zip</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights is read by a process of its own that takes numbers only: a program inside it is not run. What the file cannot say is asked next. A model folder of Hilum is tried as it is.</source>
   <translation>Eine Datei mit Gewichten wird von einem eigenen Prozess gelesen, der nur Zahlen nimmt: Ein Programm darin wird nicht ausgeführt. Was die Datei nicht sagen kann, wird danach gefragt. Ein Modellordner von Hilum wird erprobt, wie er ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;All files (*)</source>
   <translation>Gewichte (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Model folder</source>
   <translation>Modellordner</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The network</source>
   <translation>Das Netz</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of {guess}.</source>
   <translation>Ihre Namen und Formen sind die von {guess}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file holds {arrays:,} arrays of {numbers:,} numbers. {told}</source>
   <translation>Die Datei enthält {arrays:,} Arrays mit {numbers:,} Zahlen. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The prefix “{prefix}” was taken off all names: a wrapper's.</source>
   <translation>Das Präfix „{prefix}“ wurde von allen Namen entfernt: Es stammt von einer Hülle.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Left out, as it belongs to a loss: {left_out}.</source>
   <translation>Ausgelassen, weil es zu einer Verlustfunktion gehört: {left_out}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It takes one grey channel. It gets three equal ones, which says the same.</source>
   <translation>Es nimmt einen Graukanal und erhält drei gleiche, was dasselbe sagt.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What the outputs mean</source>
   <translation>Was die Ausgaben bedeuten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Labels exclude each other (softmax)</source>
   <translation>Labels schließen einander aus (Softmax)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film can have several of them (sigmoid)</source>
   <translation>Eine Aufnahme kann mehrere haben (Sigmoid)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>One line for each output, in their order. Ticked: a film with it is positive for the task. Softmax needs one that is not.</source>
   <translation>Eine Zeile für jede Ausgabe, in ihrer Reihenfolge. Angekreuzt: Eine Aufnahme damit ist positiv für die Aufgabe. Softmax braucht eine, die es nicht ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The question it answers</source>
   <translation>Die Frage, die es beantwortet</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>positive</source>
   <translation>positiv</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Label of output {place}</source>
   <translation>Label der Ausgabe {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Output {place} is positive</source>
   <translation>Ausgabe {place} ist positiv</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give each output a label.</source>
   <translation>Geben Sie jeder Ausgabe ein Label.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Two outputs have the same label.</source>
   <translation>Zwei Ausgaben haben dasselbe Label.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter the question in one word.</source>
   <translation>Geben Sie die Frage in einem Wort ein.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Tick at least one label as positive.</source>
   <translation>Kreuzen Sie mindestens ein Label als positiv an.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>With softmax at least one label is not positive.</source>
   <translation>Bei Softmax ist mindestens ein Label nicht positiv.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>How films were prepared when it learned</source>
   <translation>Wie Aufnahmen beim Lernen vorbereitet wurden</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>From percentile</source>
   <translation>Ab Perzentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>To percentile</source>
   <translation>Bis Perzentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film is</source>
   <translation>Eine Aufnahme ist</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Numbers for black and white</source>
   <translation>Zahlen für Schwarz und Weiß</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from percentile</source>
   <translation>von Perzentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>of the film's values</source>
   <translation>der Werte der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file does not say this, and a wrong answer makes wrong scores without any warning. Look it up where the model comes from; the card will say that it was said here.</source>
   <translation>Die Datei sagt das nicht, und eine falsche Antwort ergibt falsche Scores ohne jede Warnung. Sehen Sie dort nach, woher das Modell kommt; die Karte vermerkt, dass es hier gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The window begins above its end.</source>
   <translation>Das Fenster beginnt über seinem Ende.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>For whom it is, and what it is called</source>
   <translation>Für wen es ist und wie es heißt</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It is not known for which patients it is</source>
   <translation>Es ist nicht bekannt, für welche Patienten es ist</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Patients</source>
   <translation>Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Youngest</source>
   <translation>Jüngste</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Oldest</source>
   <translation>Älteste</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Ages</source>
   <translation>Alter</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>years, views</source>
   <translation>Jahre, Projektionen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Films of other patients get a score and no decision. Unknown: every film is decided.</source>
   <translation>Aufnahmen anderer Patienten erhalten einen Score, aber keine Entscheidung. Unbekannt: Über jede Aufnahme wird entschieden.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name, for files and commands</source>
   <translation>Kurzname, für Dateien und Befehle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give it a title and a short name.</source>
   <translation>Geben Sie ihm einen Titel und einen Kurznamen.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter who the patients are.</source>
   <translation>Geben Sie ein, wer die Patienten sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The youngest are older than the oldest.</source>
   <translation>Die Jüngsten sind älter als die Ältesten.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try it on a film</source>
   <translation>An einer Aufnahme erproben</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try</source>
   <translation>Erproben</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Another film ...</source>
   <translation>Andere Aufnahme ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>The model's card</source>
   <translation>Die Karte des Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The film that is open</source>
   <translation>Die geöffnete Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The example film</source>
   <translation>Die Beispielaufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Nothing is installed yet. A film tells whether labels and preparation make sense.</source>
   <translation>Noch ist nichts installiert. Eine Aufnahme zeigt, ob Labels und Vorbereitung stimmen.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>{starting}: {score}, not calibrated: no probability.</source>
   <translation>{starting}: {score}, nicht kalibriert: keine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What its card says</source>
   <translation>Was die Karte sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film to try</source>
   <translation>Eine Aufnahme zum Erproben</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <location filename="../../viewer/score/questions.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Step {place} of {last}</source>
   <translation>Schritt {place} von {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Reading the file …</source>
   <translation>Datei wird gelesen …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Installing …</source>
   <translation>Wird installiert …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Trying it in a process of its own …</source>
   <translation>Wird in einem eigenen Prozess erprobt …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name a file or a folder.</source>
   <translation>Nennen Sie eine Datei oder einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name the network.</source>
   <translation>Nennen Sie das Netz.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Scoring the film …</source>
   <translation>Score wird berechnet …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is installed. It scores once you use it.</source>
   <translation>{title} ist installiert. Scores liefert es, sobald Sie es verwenden.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is in {target}.</source>
   <translation>{title} ist in {target}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} was removed.</source>
   <translation>{title} wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>also scores</source>
   <translation>liefert auch Scores</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>came with Hilum</source>
   <translation>mit Hilum geliefert</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>imported</source>
   <translation>importiert</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove this model?</source>
   <translation>Dieses Modell entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove {title} ({name}) from this computer?</source>
   <translation>{title} ({name}) von diesem Rechner entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Its folder is deleted. Export it first if you may want it again.</source>
   <translation>Der Ordner wird gelöscht. Exportieren Sie es vorher, wenn Sie es vielleicht wieder brauchen.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It is in use: the previous model scores from then on.</source>
   <translation>Es ist in Gebrauch: Danach liefert das vorherige Modell die Scores.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{reviews:,} {reviews:review has|reviews have} verdicts given with it. They stay on this computer, but can be continued only when it is imported again.</source>
   <translation>{reviews:,} {reviews:Befundung hat|Befundungen haben} damit gegebene Urteile. Sie bleiben auf diesem Rechner, können aber erst nach einem neuen Import fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Measure on this review</source>
   <translation>An dieser Befundung messen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Import ...</source>
   <translation>Importieren ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export ...</source>
   <translation>Exportieren ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove ...</source>
   <translation>Entfernen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Installed models</source>
   <translation>Installierte Modelle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A model folder, a zip of one, or a file of weights of another program</source>
   <translation>Ein Modellordner, ein Zip davon oder eine Datei mit Gewichten eines anderen Programms</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Copy it into a folder or a zip that can be imported again</source>
   <translation>In einen Ordner oder ein Zip kopieren, das sich wieder importieren lässt</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source> (outlines, no score)</source>
   <translation> (Umrisse, kein Score)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model to read its card.</source>
   <translation>Wählen Sie ein Modell, um seine Karte zu lesen.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use {title} again</source>
   <translation>{title} wieder verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>No model was used before</source>
   <translation>Zuvor war kein Modell in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Score the films of this review that have a final label, and compare</source>
   <translation>Die Aufnahmen dieser Befundung mit endgültigem Label berechnen und vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It came with the program and stays</source>
   <translation>Es kam mit dem Programm und bleibt</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model</source>
   <translation>Wählen Sie ein Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>The review that is open goes on with it</source>
   <translation>Die geöffnete Befundung läuft damit weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Open a review first</source>
   <translation>Öffnen Sie zuerst eine Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It gives no score</source>
   <translation>Es liefert keinen Score</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>This is the review's own model: Review &gt; Charts has its figures</source>
   <translation>Das ist das Modell dieser Befundung: Befundung &gt; Diagramme zeigt seine Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It answers another question than this review</source>
   <translation>Es beantwortet eine andere Frage als diese Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Scoring {done:,} of {total:,} films with a final label</source>
   <translation>{done:,} von {total:,} Aufnahmen mit endgültigem Label berechnet</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Angehalten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>films are scored again</source>
   <translation>Aufnahmen erhalten neue Scores</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>the review goes on with its own</source>
   <translation>die Befundung läuft mit ihrem eigenen weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{title} is in use; {what}.</source>
   <translation>{title} ist in Gebrauch; {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A zip (*.zip);;A folder (*)</source>
   <translation>Ein Zip (*.zip);;Ein Ordner (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export the model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Find in a PACS...</source>
   <translation>In einem PACS suchen...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server of films that you named, and bring studies of it here</source>
   <translation>Einen Server mit Aufnahmen, den Sie eingetragen haben, durchsuchen und Untersuchungen von dort holen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Priors in a PACS...</source>
   <translation>Voraufnahmen in einem PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server for other studies of the patient of the film shown</source>
   <translation>Auf einem Server nach anderen Untersuchungen des Patienten der gezeigten Aufnahme suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Set up PACS servers...</source>
   <translation>PACS-Server einrichten...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Name the servers of films that may be asked, and test them</source>
   <translation>Die Server mit Aufnahmen eintragen, die gefragt werden dürfen, und sie prüfen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from {server}</source>
   <translation>von {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from a PACS</source>
   <translation>von einem PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>From {server}</source>
   <translation>Von {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <source>encrypted</source>
   <translation>verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>not encrypted</source>
   <translation>nicht verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password of {user} for {server}</source>
   <translation>Passwort von {user} für {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Password</source>
   <translation>&amp;Passwort</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Keep it in this computer's keyring</source>
   <translation>Im &amp;Schlüsselbund dieses Computers behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Where there is no keyring, the password is asked for again each time; no file has it</source>
   <translation>Wo es keinen Schlüsselbund gibt, wird das Passwort jedes Mal neu erfragt; es steht in keiner Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>While the folder is watched, the devices and servers named here can send films to this computer by DICOM, not encrypted. At 127.0.0.1 only this computer itself can: for the network, enter the address that this computer has there. Whoever runs a device needs this AE title, address and port.</source>
   <translation>Solange der Ordner überwacht wird, können die hier genannten Geräte und Server Aufnahmen per DICOM an diesen Computer senden, unverschlüsselt. Bei 127.0.0.1 kann es nur dieser Computer selbst: Geben Sie für das Netz die Adresse ein, die dieser Computer dort hat. Wer ein Gerät betreut, braucht diesen AE-Titel, die Adresse und den Port.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receive films into this folder</source>
   <translation>Aufnahmen in diesen Ordner empfangen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Own AE title</source>
   <translation>Eigener AE-Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>AE titles that may send</source>
   <translation>AE-Titel, die senden dürfen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the address at which films are received.</source>
   <translation>Geben Sie die Adresse ein, unter der Aufnahmen empfangen werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the AE titles that may send.</source>
   <translation>Geben Sie die AE-Titel ein, die senden dürfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received.</source>
   <translation>Es werden keine Aufnahmen empfangen.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received any more: {came:,} {came:file|files} came</source>
   <translation>Es werden keine Aufnahmen mehr empfangen: {came:,} {came:Datei|Dateien} eingetroffen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Films are received as soon as they can be scored.</source>
   <translation>Aufnahmen werden empfangen, sobald sie einen Score bekommen können.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receiving as {title} at {place} from {senders}: {came:,} {came:file|files}</source>
   <translation>Empfang als {title} bei {place} von {senders}: {came:,} {came:Datei|Dateien}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{refused:,} refused</source>
   <translation>{refused:,} abgewiesen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Born</source>
   <translation>Geboren</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study</source>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Modality</source>
   <translation>Modalität</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>any</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No server is named yet: nothing is asked or sent anywhere. Servers … names one.</source>
   <translation>Noch ist kein Server eingetragen: Nichts wird irgendwo gefragt oder irgendwohin gesendet. Server … trägt einen ein.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{done:,} of {total:,}</source>
   <translation>{done:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>coming: {count}</source>
   <translation>kommt: {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count}, {failed:,} failed</source>
   <translation>{count}, {failed:,} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Find in a PACS</source>
   <translation>In einem PACS suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Ser&amp;vers ...</source>
   <translation>Ser&amp;ver ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Retrieve</source>
   <translation>A&amp;brufen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>O&amp;pen</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Add to the list</source>
   <translation>Zur &amp;Liste hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>family name, given name</source>
   <translation>Nachname, Vorname</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>patient ID</source>
   <translation>Patienten-ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>YYYY-MM-DD</source>
   <translation>JJJJ-MM-TT</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;erver</source>
   <translation>S&amp;erver</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's name</source>
   <translation>Name des Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;ID</source>
   <translation>&amp;ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient's ID</source>
   <translation>ID des Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study &amp;from</source>
   <translation>Untersuchung v&amp;on</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, first</source>
   <translation>Untersuchungsdatum, erstes</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>t&amp;o</source>
   <translation>bi&amp;s</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, last</source>
   <translation>Untersuchungsdatum, letztes</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Modality</source>
   <translation>&amp;Modalität</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Body part</source>
   <translation>Körperre&amp;gion</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Body part</source>
   <translation>Körperregion</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Studies found</source>
   <translation>Gefundene Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Bring the studies chosen here; those that came in part go on</source>
   <translation>Die gewählten Untersuchungen hierher holen; was zum Teil kam, geht weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Show what is here of the studies chosen instead of what is open</source>
   <translation>Was von den gewählten Untersuchungen hier ist, statt des Geöffneten zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Put what is here of the studies chosen behind the films that are open</source>
   <translation>Was von den gewählten Untersuchungen hier ist, hinter die geöffneten Aufnahmen stellen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Asking {server} …</source>
   <translation>{server} wird gefragt …</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>From {server} into {folder}</source>
   <translation>Von {server} nach {folder}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped; {studies} until then.</source>
   <translation>Angehalten; bis dahin {studies}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{studies} at {server}.</source>
   <translation>{studies} auf {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped. Of this study {count:,} {count:object|objects} came; Retrieve goes on.</source>
   <translation>Angehalten. Von dieser Untersuchung {count:kam|kamen} {count:,} {count:Objekt|Objekte}; Abrufen macht weiter.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} did not come. {why}</source>
   <translation>{count:,} {count:Objekt|Objekte} kamen nicht. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} from {server} {count:is|are} here.</source>
   <translation>{count:,} {count:Objekt|Objekte} von {server} {count:ist|sind} hier.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} of this study {count:is|are} here.</source>
   <translation>{count:,} {count:Objekt|Objekte} dieser Untersuchung {count:ist|sind} hier.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No study matches</source>
   <translation>Keine Untersuchung passt</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:study|studies} (there may be more: search for less)</source>
   <translation>{count:,} {count:Untersuchung|Untersuchungen} (es kann mehr geben: Suchen Sie nach weniger)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Search asks {server}.</source>
   <translation>Suchen fragt {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Name a &amp;server ...</source>
   <translation>Einen Se&amp;rver eintragen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>DICOM (AE title and port)</source>
   <translation>DICOM (AE-Titel und Port)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
   <translation>Zertifikate (*.pem *.crt *.key);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>No server is named yet. Enter one and save it: nothing is asked or sent anywhere before.</source>
   <translation>Noch ist kein Server eingetragen. Tragen Sie einen ein und speichern Sie ihn: Vorher wird nichts irgendwo gefragt oder irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>PACS servers</source>
   <translation>PACS-Server</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;New</source>
   <translation>&amp;Neu</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Remove ...</source>
   <translation>En&amp;tfernen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Test</source>
   <translation>&amp;Prüfen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>E&amp;mpty ...</source>
   <translation>&amp;Leeren ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>films come by C-GET</source>
   <translation>Aufnahmen kommen mit C-GET</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Servers</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Name &amp;here</source>
   <translation>Name &amp;hier</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Protoco&amp;l</source>
   <translation>Protok&amp;oll</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;User</source>
   <translation>Ben&amp;utzer</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Computer</source>
   <translation>&amp;Computer</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Port</source>
   <translation>Po&amp;rt</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its AE t&amp;itle</source>
   <translation>Sein AE-T&amp;itel</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Own AE title</source>
   <translation>Ei&amp;gener AE-Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>C-MOVE to port</source>
   <translation>C-MOVE an Port</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Encryption</source>
   <translation>&amp;Verschlüsselung</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificate authority</source>
   <translation>Zertifizierungsstelle</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Own certificate</source>
   <translation>Eigenes Zertifikat</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its key</source>
   <translation>Sein Schlüssel</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>that of the system</source>
   <translation>die des Systems</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The server chosen</source>
   <translation>Der gewählte Server</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Retrieved films are kept in</source>
   <translation>Abgerufene Aufnahmen liegen in</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{title}: choose a file</source>
   <translation>{title}: Datei wählen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>There is a server of that name. Give this one another.</source>
   <translation>Es gibt schon einen Server dieses Namens. Geben Sie diesem einen anderen.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Saved. {server} is asked only when you search, retrieve or send.</source>
   <translation>Gespeichert. {server} wird nur gefragt, wenn Sie suchen, abrufen oder senden.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove this server?</source>
   <translation>Diesen Server entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove {name} from the list, and its password from the keyring?</source>
   <translation>{name} aus der Liste und das Passwort aus dem Schlüsselbund entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Films that were retrieved stay.</source>
   <translation>Abgerufene Aufnahmen bleiben.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{name} was removed.</source>
   <translation>{name} wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The list of servers cannot be written: {why}.</source>
   <translation>Die Liste der Server kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Folder for retrieved films</source>
   <translation>Ordner für abgerufene Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove the retrieved films?</source>
   <translation>Abgerufene Aufnahmen entfernen?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove what came from servers into {folder}?</source>
   <translation>Entfernen, was von Servern nach {folder} kam?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The servers keep what they have. Other files in the folder stay.</source>
   <translation>Die Server behalten, was sie haben. Andere Dateien im Ordner bleiben.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{count:,} {count:object was|objects were} removed.</source>
   <translation>{count:,} {count:Objekt wurde|Objekte wurden} entfernt.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{server} answered in {ms:.0f} ms.</source>
   <translation>{server} antwortete in {ms:.0f} ms.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label that means {key_words}.</source>
   <translation>Diese Befundung hat kein Label, das {key_words} bedeutet.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label {label}.</source>
   <translation>Diese Befundung hat kein Label {label}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>as the model</source>
   <translation>wie das Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>not as the model</source>
   <translation>nicht wie das Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>All readers</source>
   <translation>Alle Befunder</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Charts of the review</source>
   <translation>Diagramme der Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Whose verdicts</source>
   <translation>Wessen Urteile</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Threshold for this place...</source>
   <translation>Schwelle für dieses Haus...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Looking at the verdicts …</source>
   <translation>Urteile werden ausgewertet …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Figures and charts</source>
   <translation>Kennzahlen und Diagramme</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>{model} {version} at {point} ({threshold:.3f}); readers: {readers}. {score}</source>
   <translation>{model} {version} bei {point} ({threshold:.3f}); Befunder: {readers}. {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Readers differ on no film that is shown here.</source>
   <translation>Bei keiner hier gezeigten Aufnahme weichen Befunder voneinander ab.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Film with {count} {count:region|regions} of {reader}</source>
   <translation>Aufnahme mit {count} {count:Bereich|Bereichen} von {reader}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Consensus</source>
   <translation>Konsens</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Who decides</source>
   <translation>Wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Next film</source>
   <translation>Nächste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided by</source>
   <translation>Entschieden von</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided: {word}, by {reader}.</source>
   <translation>Entschieden: {word}, von {reader}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>saw the score</source>
   <translation>sah den Score</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>score hidden</source>
   <translation>Score verborgen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{count} {count:region|regions}</source>
   <translation>{count} {count:Bereich|Bereiche}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names.</source>
   <translation>Pfade, Dateinamen und UIDs der Aufnahmen kommen in die Dateien. Namen von Ordnern und Dateien können Patientennamen sein.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Films and patients have pseudonyms, always the same ones. Notes and free text go out as the readers wrote them.</source>
   <translation>Aufnahmen und Patienten haben Pseudonyme, immer dieselben. Notizen und freier Text gehen hinaus, wie die Befunder sie schrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>DICOM objects hold name and id of each patient and the UIDs of study and film all the same.</source>
   <translation>DICOM-Objekte enthalten trotzdem Name und ID jedes Patienten und die UIDs von Untersuchung und Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Text that is burned into a film is not in these files, but it is in the films that labels.csv names.</source>
   <translation>In eine Aufnahme eingebrannter Text ist nicht in diesen Dateien, aber in den Aufnahmen, die labels.csv nennt.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Decimal comma in the table for a spreadsheet: 0,5</source>
   <translation>Dezimalkomma in der Tabelle für eine Tabellenkalkulation: 0,5</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A film's final label is the adjudicator's, else the one these readers have in common, else there is none.</source>
   <translation>Das endgültige Label einer Aufnahme ist das des Schiedsgutachters, sonst das gemeinsame dieser Befunder, sonst gibt es keines.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Nobody has given a verdict yet: the files have scores and no final labels.</source>
   <translation>Noch hat niemand ein Urteil gegeben: Die Dateien enthalten Scores und keine endgültigen Labels.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With paths and UIDs</source>
   <translation>Mit Pfaden und UIDs</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With the readers' names in DICOM objects</source>
   <translation>Mit den Namen der Befunder in DICOM-Objekten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{labels_file} holds paths all the same: without them there is nothing to train with.</source>
   <translation>{labels_file} enthält trotzdem Pfade: Ohne sie gibt es nichts zum Trainieren.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Folder for the files</source>
   <translation>Ordner für die Dateien</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A folder, not that of the films</source>
   <translation>Ein Ordner, nicht der der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write into the folder of the films</source>
   <translation>In den Ordner der Aufnahmen schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Export the review</source>
   <translation>Befundung exportieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one file.</source>
   <translation>Kreuzen Sie mindestens eine Datei an.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one reader.</source>
   <translation>Kreuzen Sie mindestens einen Befunder an.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Choose a folder for the files.</source>
   <translation>Wählen Sie einen Ordner für die Dateien.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>This is the folder of the films. Choose another one, or say that you want it.</source>
   <translation>Das ist der Ordner der Aufnahmen. Wählen Sie einen anderen oder bestätigen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{listed} will be replaced.</source>
   <translation>{listed} wird ersetzt.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{films:,} films</source>
   <translation>{films:,} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{done:,} of {total:,} films</source>
   <translation>{done:,} von {total:,} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>finishing</source>
   <translation>wird abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelled. </source>
   <translation>Abgebrochen. </translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelling ...</source>
   <translation>Wird abgebrochen ...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Written: {listed}.</source>
   <translation>Geschrieben: {listed}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{before}Nothing was written.</source>
   <translation>{before}Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{name} has {films:,} films; left out: {counts}.</source>
   <translation>{name} hat {films:,} Aufnahmen; ausgelassen: {counts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{names} and {names2}</source>
   <translation>{names} und {names2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you have not read yet</source>
   <translation>Aufnahmen, die Sie noch nicht befundet haben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you agreed with the model</source>
   <translation>Aufnahmen, bei denen Sie dem Modell zustimmten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you disagreed with the model</source>
   <translation>Aufnahmen, bei denen Sie vom Modell abwichen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you were unsure of</source>
   <translation>Aufnahmen, bei denen Sie unsicher waren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you read where the model decided nothing</source>
   <translation>Aufnahmen, die Sie befundet haben und bei denen das Modell nichts entschied</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that opened but got no score, and that you have not read</source>
   <translation>Aufnahmen, die sich öffnen ließen, aber keinen Score erhielten und die Sie nicht befundet haben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Files that cannot be opened, or are no longer there</source>
   <translation>Dateien, die sich nicht öffnen lassen oder nicht mehr da sind</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Read, no decision</source>
   <translation>Befundet, keine Entscheidung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Show films with a flag, or by the model's decision</source>
   <translation>Aufnahmen mit einem Hinweis oder nach der Entscheidung des Modells zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Clear filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>The model: {words}</source>
   <translation>Das Modell: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More · {chosen} ▾</source>
   <translation>Mehr · {chosen} ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More ▾</source>
   <translation>Mehr ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>not said</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no side</source>
   <translation>keine Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>both</source>
   <translation>beide</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Zone</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no zone</source>
   <translation>kein Feld</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>upper</source>
   <translation>Oberfeld</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>middle</source>
   <translation>Mittelfeld</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>lower</source>
   <translation>Unterfeld</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings said</source>
   <translation>Angegebene Befunde</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings and image quality</source>
   <translation>Befunde und Bildqualität</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Image quality</source>
   <translation>Bildqualität</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Certainty</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Recall</source>
   <translation>Wiedereinbestellung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>All of this is optional. The verdict itself stays one key.</source>
   <translation>All das ist freiwillig. Das Urteil selbst bleibt eine Taste.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>, frame {frame}</source>
   <translation>, Einzelbild {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>Nothing is left to read here.</source>
   <translation>Hier ist nichts mehr zu befunden.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>This is the last film to read here.</source>
   <translation>Das ist die letzte Aufnahme, die hier zu befunden ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Review a folder...</source>
   <translation>Ord&amp;ner befunden...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score every film in a folder, and read them worst first</source>
   <translation>Den Score jeder Aufnahme eines Ordners berechnen und die schlimmsten zuerst lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Unsure</source>
   <translation>Un&amp;sicher</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>You are not sure</source>
   <translation>Sie sind nicht sicher</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Label {place}</source>
   <translation>Label {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>This label, whatever the model said</source>
   <translation>Dieses Label, gleich was das Modell sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Key image</source>
   <translation>Schlüssel&amp;bild</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Mark the film as one to show</source>
   <translation>Die Aufnahme zum Zeigen markieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Note...</source>
   <translation>No&amp;tiz...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write a note on the film</source>
   <translation>Eine Notiz zur Aufnahme schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>F&amp;indings...</source>
   <translation>Be&amp;funde...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Findings with side and zone, image quality, certainty, recall</source>
   <translation>Befunde mit Seite und Feld, Bildqualität, Sicherheit, Wiedereinbestellung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove &amp;mark</source>
   <translation>&amp;Markierung entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove the mark that was clicked, else the last one</source>
   <translation>Die angeklickte Markierung entfernen, sonst die letzte</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Undo</source>
   <translation>Rück&amp;gängig</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Undo the latest mark on this film; without one, your last verdict in the review</source>
   <translation>Die letzte Markierung auf dieser Aufnahme zurücknehmen; ohne eine das letzte Urteil in der Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Re&amp;do</source>
   <translation>W&amp;iederholen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Redo what was undone</source>
   <translation>Zurückgenommenes wiederholen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Next &amp;film to read</source>
   <translation>Nächste zu befundende &amp;Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The next film without your verdict</source>
   <translation>Die nächste Aufnahme ohne Ihr Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film you read before this one</source>
   <translation>Die Aufnahme, die Sie vor dieser befundet haben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;vance by itself</source>
   <translation>&amp;Von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Go on to the next film after a verdict</source>
   <translation>Nach einem Urteil zur nächsten Aufnahme gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Hide scores until the verdict</source>
   <translation>S&amp;cores bis zum Urteil verbergen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Say first what you see</source>
   <translation>Zuerst sagen, was Sie sehen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;judicate</source>
   <translation>Schieds&amp;gutachten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Decide where readers differ, with their verdicts shown</source>
   <translation>Entscheiden, wo Befunder abweichen, mit ihren Urteilen vor Augen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Con&amp;sensus...</source>
   <translation>&amp;Konsens...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>What each reader said and marked, side by side, where they differ</source>
   <translation>Was jeder Befunder sagte und markierte, nebeneinander, wo sie abweichen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Pseudonyms</source>
   <translation>&amp;Pseudonyme</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Show pseudonyms in place of file names</source>
   <translation>Pseudonyme statt Dateinamen zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader...</source>
   <translation>Anderer Befunder...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader continues</source>
   <translation>Ein anderer Befunder macht weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Look for new films</source>
   <translation>Neue Aufnahmen s&amp;uchen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score what is new, changed or left in the folder</source>
   <translation>Scores für Neues, Geändertes oder Übriges im Ordner berechnen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Begin again with the &amp;model in use</source>
   <translation>Neu beginnen mit dem verwendeten Mode&amp;ll</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score the folder with it; verdicts are carried over</source>
   <translation>Den Ordner damit berechnen; Urteile werden übernommen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Charts...</source>
   <translation>D&amp;iagramme...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Figures of the model and the readers</source>
   <translation>Kennzahlen des Modells und der Befunder</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Threshold for this place...</source>
   <translation>Sc&amp;hwelle für dieses Haus...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Of 1,000 people: how many are recalled and missed; keep an operating point of this place</source>
   <translation>Von 1000 Menschen: wie viele einbestellt und übersehen werden; einen Arbeitspunkt dieses Hauses behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>E&amp;xport...</source>
   <translation>E&amp;xportieren...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write tables, a summary, or labels to train with</source>
   <translation>Tabellen, eine Zusammenfassung oder Labels zum Trainieren schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Close the revie&amp;w</source>
   <translation>Befundung schli&amp;eßen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Back to the list of films; the review goes on where it was</source>
   <translation>Zurück zur Liste der Aufnahmen; die Befundung geht weiter, wo sie war</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>; asks which label where several mean that</source>
   <translation>; fragt nach dem Label, wenn mehrere das bedeuten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}{asks}</source>
   <translation>Die Aufnahme {of_film}{asks}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>N&amp;ormal</source>
   <translation>U&amp;nauffällig</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}</source>
   <translation>Die Aufnahme {of_film}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This film could not be opened, so it takes no verdict.</source>
   <translation>Diese Aufnahme ließ sich nicht öffnen und nimmt kein Urteil an.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This frame is not in the review yet, so it takes no verdict. Go to another frame (Up, Down).</source>
   <translation>Dieses Einzelbild ist noch nicht in der Befundung und nimmt kein Urteil an. Gehen Sie zu einem anderen Einzelbild (auf, ab).</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>A film with a higher score has just come to the top. Look at it first.</source>
   <translation>Eine Aufnahme mit höherem Score ist gerade nach oben gekommen. Sehen Sie sie zuerst an.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion.</source>
   <translation>Ihr Urteil ist gespeichert, und der Score wird gezeigt. Enter geht weiter; eine Urteilstaste gibt eine zweite Meinung.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another window has this review open, so verdicts given here are not kept. Close that window, then open the review again.</source>
   <translation>Ein anderes Fenster hat diese Befundung geöffnet, deshalb werden Urteile hier nicht gespeichert. Schließen Sie jenes Fenster und öffnen Sie die Befundung erneut.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>agrees that it is unsure</source>
   <translation>stimmt zu, dass sie unsicher ist</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another film is shown by now, so the findings were not kept.</source>
   <translation>Inzwischen wird eine andere Aufnahme gezeigt, deshalb wurden die Befunde nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This review goes on with {id} {version}, which it began with.</source>
   <translation>Diese Befundung läuft mit {id} {version} weiter, womit sie begann.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{id} {version} is in use now: this is its own review of the folder.</source>
   <translation>Jetzt ist {id} {version} in Gebrauch: Dies ist dessen eigene Befundung des Ordners.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Nothing is left to {what}.</source>
   <translation>Es ist nichts mehr übrig: {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Undone</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Redone</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{done}: your {part_changed} on {film_name}.</source>
   <translation>{done}: {part_changed} auf {film_name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>region</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>list of findings</source>
   <translation>Liste der Befunde</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>key image</source>
   <translation>Schlüsselbild</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Look at the folder again, and score what is left</source>
   <translation>Den Ordner erneut durchsehen und Übriges berechnen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop scoring for now; scores so far are kept</source>
   <translation>Die Berechnung vorerst anhalten; bisherige Scores bleiben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Another window has this review open: verdicts given here are not kept.</source>
   <translation>Ein anderes Fenster hat diese Befundung geöffnet: Hier gegebene Urteile werden nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {minutes} min</source>
   <translation>etwa {minutes} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours} h {rest} min</source>
   <translation>etwa {hours} h {rest} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours:,} h</source>
   <translation>etwa {hours:,} h</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{read:,} of {read2:,} read</source>
   <translation>{read:,} von {read2:,} befundet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{failed:,} cannot be opened</source>
   <translation>{failed:,} nicht zu öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{per_hour:,.0f} an hour</source>
   <translation>{per_hour:,.0f} pro Stunde</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{time_left} left</source>
   <translation>noch {time_left}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>This review goes on with {id} {version}, which it began with; {version2} is in use now. Review &gt; Begin again takes your verdicts along.</source>
   <translation>Diese Befundung läuft mit {id} {version} weiter, womit sie begann; jetzt ist {version2} in Gebrauch. Befundung &gt; Neu beginnen nimmt Ihre Urteile mit.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films read</source>
   <translation>Befundete Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring paused. {sentence}</source>
   <translation>Berechnung pausiert. {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring is stopped.</source>
   <translation>Die Berechnung ist angehalten.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the last to the first</source>
   <translation>Von der letzten zur ersten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the first to the last</source>
   <translation>Von der ersten zur letzten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Highest first</source>
   <translation>Höchste zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Lowest first</source>
   <translation>Niedrigste zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Nearest to the threshold first</source>
   <translation>Nächste an der Schwelle zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Farthest from the threshold first</source>
   <translation>Fernste von der Schwelle zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements first</source>
   <translation>Abweichungen zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements last</source>
   <translation>Abweichungen zuletzt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Latest read first</source>
   <translation>Zuletzt befundete zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Earliest read first</source>
   <translation>Zuerst befundete zuerst</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Search name, note, reason</source>
   <translation>Name, Notiz, Grund suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films with these words in name, note, or the reason for no score</source>
   <translation>Aufnahmen mit diesen Wörtern in Name, Notiz oder dem Grund für den fehlenden Score</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Order of the films</source>
   <translation>Reihenfolge der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Turn the order around</source>
   <translation>Reihenfolge umkehren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Falling</source>
   <translation>Fallend</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Rising</source>
   <translation>Steigend</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{reader} says {words}</source>
   <translation>{reader} sagt {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ: {others}</source>
   <translation>Befunder weichen ab: {others}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ</source>
   <translation>Befunder weichen ab</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Key image</source>
   <translation>Schlüsselbild</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Note: {note}</source>
   <translation>Notiz: {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{regions} {regions:region|regions} drawn</source>
   <translation>{regions} {regions:Bereich|Bereiche} gezeichnet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{copies} files with this content</source>
   <translation>{copies} Dateien mit diesem Inhalt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>The file is no longer there</source>
   <translation>Die Datei ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Films of the review</source>
   <translation>Aufnahmen der Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{decision_words}, score {score}</source>
   <translation>{decision_words}, Score {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Score hidden until your verdict</source>
   <translation>Score bis zu Ihrem Urteil verborgen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No review is open</source>
   <translation>Keine Befundung ist geöffnet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Open a folder and choose Review, to score and read its films.</source>
   <translation>Öffnen Sie einen Ordner und wählen Sie Befunden, um seine Aufnahmen zu berechnen und zu lesen.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films yet</source>
   <translation>Noch keine Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films in this folder</source>
   <translation>Keine Aufnahmen in diesem Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Choose another folder, or put films there.</source>
   <translation>Wählen Sie einen anderen Ordner oder legen Sie Aufnahmen hinein.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Every film has been read</source>
   <translation>Alle Aufnahmen sind befundet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Export the verdicts, or look at them again.</source>
   <translation>Exportieren Sie die Urteile oder sehen Sie sie noch einmal an.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Nothing is left to decide</source>
   <translation>Es ist nichts mehr zu entscheiden</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>There is no film on which two readers differ.</source>
   <translation>Bei keiner Aufnahme weichen zwei Befunder voneinander ab.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film fits the search and the filters.</source>
   <translation>Keine Aufnahme passt zu Suche und Filtern.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Clear the filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films to show</source>
   <translation>Keine Aufnahmen zu zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {place:,} of {count}</source>
   <translation>Befundung · {place:,} von {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {count}</source>
   <translation>Befundung · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The label {twice} is there twice. Rename one.</source>
   <translation>Das Label {twice} gibt es zweimal. Benennen Sie eines um.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>No label means {title}. Check one that does.</source>
   <translation>Kein Label bedeutet {title}. Kreuzen Sie eines an, das es tut.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Every label means {title}. Add one that does not.</source>
   <translation>Jedes Label bedeutet {title}. Fügen Sie eines hinzu, das es nicht tut.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Means {title}</source>
   <translation>Bedeutet {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Own labels</source>
   <translation>Eigene Labels</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Add a label</source>
   <translation>Label hinzufügen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Hide scores until I have given my verdict</source>
   <translation>Scores verbergen, bis ich mein Urteil gegeben habe</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>What is lacking</source>
   <translation>Was fehlt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Start review</source>
   <translation>Befundung beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{folder}
Its films are scored, then read. Your verdicts are kept in this program, not in the folder.</source>
   <translation>{folder}
Die Aufnahmen erhalten Scores und werden dann befundet. Ihre Urteile werden in diesem Programm gespeichert, nicht im Ordner.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>You read first, then see the score. The films come in an order that does not tell it.</source>
   <translation>Sie befunden zuerst und sehen dann den Score. Die Reihenfolge der Aufnahmen verrät ihn nicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reading</source>
   <translation>Befundung</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Enter who reads: a name or initials.</source>
   <translation>Geben Sie ein, wer befundet: einen Namen oder Initialen.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name is too long. Take at most {longest_name} letters.</source>
   <translation>Der Name ist zu lang. Höchstens {longest_name} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name has invisible characters. Type it again.</source>
   <translation>Der Name enthält unsichtbare Zeichen. Tippen Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reader</source>
   <translation>Befunder</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Goes on where this reader stopped.</source>
   <translation>Macht weiter, wo dieser Befunder aufhörte.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{others} and {others2}</source>
   <translation>{others} und {others2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{read} {others:has|have} read here. Other readers' verdicts are shown after yours.</source>
   <translation>{read} {others:hat|haben} hier befundet. Urteile anderer Befunder werden nach Ihrem gezeigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Verdicts are kept under this name.</source>
   <translation>Urteile werden unter diesem Namen gespeichert.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model's: {join}</source>
   <translation>Die des Modells: {join}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model is still being looked for.</source>
   <translation>Das Modell wird noch gesucht.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/store_worker.py" />
   <source>{form_file} was not used: {error}.</source>
   <translation>{form_file} wurde nicht verwendet: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>The network stays as it is; only the probability shown for a score changes. Nothing is kept until you ask for it.</source>
   <translation>Das Netz bleibt, wie es ist; nur die zu einem Score gezeigte Wahrscheinlichkeit ändert sich. Ohne Ihre Anweisung wird nichts gespeichert.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Sensitivity and specificity along the threshold</source>
   <translation>Sensitivität und Spezifität entlang der Schwelle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>bands: 95 % intervals; grey lines: 0, 50 and 100 %</source>
   <translation>Bänder: 95-%-Konfidenzintervalle; graue Linien: 0, 50 und 100 %</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold for this place</source>
   <translation>Schwelle für dieses Haus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Films of</source>
   <translation>Aufnahmen von</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Only films judged with the score hidden</source>
   <translation>Nur Aufnahmen, die mit verborgenem Score beurteilt wurden</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled</source>
   <translation>Einbestellt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Missed</source>
   <translation>Übersehen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled needlessly</source>
   <translation>Unnötig einbestellt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep this threshold</source>
   <translation>Diese Schwelle behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrate again on these films</source>
   <translation>An diesen Aufnahmen neu kalibrieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep as a new version</source>
   <translation>Als neue Version behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Use it from now on</source>
   <translation>Von nun an verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>enter it</source>
   <translation>eingeben</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence</source>
   <translation>Prävalenz</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>A name, as the clinic's</source>
   <translation>Ein Name, etwa der der Klinik</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name of the operating point</source>
   <translation>Name des Arbeitspunkts</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Who keeps it</source>
   <translation>Wer ihn festlegt</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place</source>
   <translation>Arbeitspunkte dieses Hauses</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence here</source>
   <translation>Prävalenz hier</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Scores calibrated again on these films</source>
   <translation>An diesen Aufnahmen neu kalibrierte Scores</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Figures at the threshold</source>
   <translation>Kennzahlen an der Schwelle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name}, of {people:,} people</source>
   <translation>{name}, von {people:,} Menschen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>All patients</source>
   <translation>Alle Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Try the threshold of this operating point</source>
   <translation>Die Schwelle dieses Arbeitspunkts ausprobieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name} ({threshold:.3f}{whose}), kept by {kept_by}, {kept_at}</source>
   <translation>{name} ({threshold:.3f}{whose}), festgelegt von {kept_by}, {kept_at}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{id} {version} on {films_words}.</source>
   <translation>{id} {version} an {films_words}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Enter how many of 100 people here are {having}.</source>
   <translation>Geben Sie ein, wie viele von 100 Menschen hier so sind: {having}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name the operating point, and who keeps it.</source>
   <translation>Benennen Sie den Arbeitspunkt und wer ihn festlegt.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}</source>
   <translation>Schwelle {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}: sensitivity {in_words}, specificity {specificity_in_words}. Of {people:,} people with a film each, {people2} {having}:</source>
   <translation>Schwelle {threshold:.3f}: Sensitivität {in_words}, Spezifität {specificity_in_words}. Von {people:,} Menschen mit je einer Aufnahme, {people2} {having}:</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place for {id} {version}: {names}.</source>
   <translation>Arbeitspunkte dieses Hauses für {id} {version}: {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{made} stands beside {old_name}, which stays as it is. This review goes on with the old one; going back is choosing it.</source>
   <translation>{made} steht neben {old_name}, das bleibt, wie es ist. Diese Befundung läuft mit dem alten weiter; zurück geht es, indem Sie es wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>the old one</source>
   <translation>dem alten</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrating …</source>
   <translation>Wird kalibriert …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Note on this film</source>
   <translation>Notiz zu dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Enter keeps, Esc leaves. Notes are exported as they are written.</source>
   <translation>Enter speichert, Esc verlässt. Notizen werden exportiert, wie sie geschrieben sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Which label?</source>
   <translation>Welches Label?</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>1 of 2: say first what you see</source>
   <translation>1 von 2: Sagen Sie zuerst, was Sie sehen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>2 of 2: {} keeps your verdict</source>
   <translation>2 von 2: {} behält Ihr Urteil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>The reader. Click for another one.</source>
   <translation>Der Befunder. Klicken für einen anderen.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance by itself</source>
   <translation>Von selbst weitergehen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>findings, image quality</source>
   <translation>Befunde, Bildqualität</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No note</source>
   <translation>Keine Notiz</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} adjudicates</source>
   <translation>{name} schlichtet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} reads</source>
   <translation>{name} befundet</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{reader}, of frame {frame}: {word}</source>
   <translation>{reader}, zu Einzelbild {frame}: {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Read only</source>
   <translation>Nur Lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saving …</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>said under {under}</source>
   <translation>gesagt unter {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}, {where}</source>
   <translation>Gespeichert: {words}, {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}. {where} takes it back.</source>
   <translation>Gespeichert: {words}. {where} nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Draw with {draw}. Click one to choose it: then drag its corners, or remove it with {remove}.</source>
   <translation>Zeichnen mit {draw}. Klicken Sie einen an, um ihn zu wählen: Ziehen Sie dann seine Ecken, oder entfernen Sie ihn mit {remove}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>not {title}</source>
   <translation>nicht {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No region</source>
   <translation>Kein Bereich</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>What was kept last</source>
   <translation>Was zuletzt gespeichert wurde</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The films beside each other are not of the same patient.</source>
   <translation>Die Aufnahmen nebeneinander sind nicht vom selben Patienten.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Measured on test films that were cropped by up to 2 % and made noisier, as if they had been taken again. Two films of one day differ by more: breath, position and exposure are not in it.</source>
   <translation>Gemessen an Testaufnahmen, die um bis zu 2 % beschnitten und verrauscht wurden, als wären sie noch einmal gemacht worden. Zwei Aufnahmen eines Tages weichen stärker ab: Atmung, Lagerung und Exposition sind nicht darin.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show the &amp;prior beside</source>
   <translation>Voraufnahme &amp;daneben zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The latest earlier film of this patient and view, at its right</source>
   <translation>Die jüngste frühere Aufnahme dieses Patienten und dieser Projektion, rechts daneben</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show beside</source>
   <translation>Daneben zeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Prior</source>
   <translation>Voraufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Perhaps a prior</source>
   <translation>Vielleicht eine Voraufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source> of {iso_date}</source>
   <translation> vom {iso_date}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>, in a folder opened before</source>
   <translation>, in einem früher geöffneten Ordner</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>no date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Latest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Earlier</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>No change beyond what a shift of the picture makes ({shift:.2f}).</source>
   <translation>Keine Änderung über das hinaus, was eine Verschiebung des Bildes bewirkt ({shift:.2f}).</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Change of the score: {difference}. A shift of the picture makes up to {shift:.2f}.</source>
   <translation>Änderung des Scores: {difference}. Eine Verschiebung des Bildes bewirkt bis zu {shift:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>view unknown</source>
   <translation>Projektion unbekannt</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Hidden until your verdict, as every score is.</source>
   <translation>Bis zu Ihrem Urteil verborgen, wie jeder Score.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Models that answer the same question. Scores are compared at one share of positive films, and only where both
are calibrated for one; beyond a small shift of the picture only where that was measured for both models.
Neither model is right because the other is wrong: look at the film.</source>
   <translation>Modelle, die dieselbe Frage beantworten. Scores werden bei einem Anteil positiver Aufnahmen verglichen, und nur wo beide
für einen kalibriert sind; über eine kleine Verschiebung des Bildes hinaus nur, wo das für beide Modelle gemessen wurde.
Kein Modell hat recht, weil das andere unrecht hat: Sehen Sie die Aufnahme an.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Also score &amp;with</source>
   <translation>Auch Score &amp;mit</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>No other model is installed</source>
   <translation>Kein weiteres Modell ist installiert</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Show the heat map of this model: of {title}, {name}</source>
   <translation>Die Heatmap dieses Modells zeigen: für {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Heat map of {title}, {name}</source>
   <translation>Heatmap für {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, its figures and its limits</source>
   <translation>Woran das Modell gelernt hat, seine Kennzahlen und seine Grenzen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Not measured on test films of such patients.</source>
   <translation>An Testaufnahmen solcher Patienten nicht gemessen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Sensitivity {value:.2f}, specificity {specificity_value:.2f}</source>
   <translation>Sensitivität {value:.2f}, Spezifität {specificity_value:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>{figures}
on {n:,} test films</source>
   <translation>{figures}
an {n:,} Testaufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Labels, before calibration: {labels}</source>
   <translation>Labels, vor der Kalibrierung: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The activation behind the chosen label, on a scale that is the same for every film.
A heat map is not a segmentation and not a probability.</source>
   <translation>Die Aktivierung hinter dem gewählten Label, auf einer für alle Aufnahmen gleichen Skala.
Eine Heatmap ist keine Segmentierung und keine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Show where the activation behind the score is. A heat map is not a segmentation and not a probability.
Hold the key to peek.</source>
   <translation>Zeigen, wo die Aktivierung hinter dem Score liegt. Eine Heatmap ist keine Segmentierung und keine Wahrscheinlichkeit.
Taste halten, um darunter zu sehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>How the heat map is made. The model's own costs no time; Score-CAM and Ablation-CAM take many passes.
The others are drawn on each film's own scale, so that films cannot be compared by them.</source>
   <translation>Wie die Heatmap entsteht. Die des Modells kostet keine Zeit; Score-CAM und Ablation-CAM brauchen viele Durchläufe.
Die anderen werden auf der eigenen Skala jeder Aufnahme gezeichnet, sodass sich Aufnahmen damit nicht vergleichen lassen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Full color is this film's own peak: films cannot be compared by it.
A heat map is not a segmentation and not a probability.</source>
   <translation>Volle Farbe ist der Höchstwert dieser Aufnahme: Aufnahmen lassen sich damit nicht vergleichen.
Eine Heatmap ist keine Segmentierung und keine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
The strongest pattern in what the network sees, the same for every label.</source>
   <translation>
Das stärkste Muster in dem, was das Netz sieht, für jedes Label dasselbe.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Right and left are the patient's. Zones are thirds of a lung's height, as a network outlines it.
Where a heat map is strongest is not where a finding is.</source>
   <translation>Rechts und links sind die des Patienten. Felder sind Drittel der Lungenhöhe, wie ein Netz sie umreißt.
Wo eine Heatmap am stärksten ist, ist nicht, wo ein Befund ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Too weak to be shown</source>
   <translation>Zu schwach</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>full scale</source>
   <translation>volle Skala</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>this film's peak</source>
   <translation>Höchstwert dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Opacity of the heat map</source>
   <translation>Deckkraft der Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Where the heat map begins, as a share of its full scale</source>
   <translation>Wo die Heatmap beginnt, als Anteil ihrer vollen Skala</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Heat map</source>
   <translation>&amp;Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;fainter</source>
   <translation>Heatmap s&amp;chwächer</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>More of the film, less heat map</source>
   <translation>Mehr von der Aufnahme, weniger Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;stronger</source>
   <translation>Heatmap st&amp;ärker</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Less film, more heat map</source>
   <translation>Weniger Aufnahme, mehr Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Next label</source>
   <translation>&amp;Nächstes Label</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The heat map of the next label</source>
   <translation>Die Heatmap des nächsten Labels</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{what}
{switch}; hold to peek</source>
   <translation>{what}
{switch}; halten, um darunter zu sehen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The label whose evidence is shown</source>
   <translation>Das Label, dessen Anhalt gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source> ({label}: next)</source>
   <translation> ({label}: nächstes)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map</source>
   <translation>Farben der Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label of the heat map</source>
   <translation>Label der Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>A line around what lies above the threshold</source>
   <translation>Eine Linie um das, was über der Schwelle liegt</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} (default)</source>
   <translation>{words} (Standard)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Method of the heat map</source>
   <translation>Methode der Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Cancel this heat map and go back to the model's own</source>
   <translation>Diese Heatmap abbrechen und zurück zu der des Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Map of</source>
   <translation>Karte für</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>By</source>
   <translation>Mit</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Above</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {share:.2f} of full scale; a heat map begins at {threshold:.2f}.</source>
   <translation>Höchstwert {share:.2f} der vollen Skala; eine Heatmap beginnt bei {threshold:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} is being made</source>
   <translation>{words} wird berechnet</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, on this film's own scale</source>
   <translation>, auf der eigenen Skala dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Of {title}, {id}</source>
   <translation>Für {title}, {id}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>by {words}{scale}</source>
   <translation>mit {words}{scale}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, this film's peak at {peak:.2f}</source>
   <translation>, Höchstwert dieser Aufnahme bei {peak:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map, from {threshold:.2f} to {full}{peak}</source>
   <translation>Farben der Heatmap, von {threshold:.2f} bis {full}{peak}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{method}, full color at this film's peak</source>
   <translation>{method}, volle Farbe beim Höchstwert dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {peak:.2f} of full scale, {method}</source>
   <translation>Höchstwert {peak:.2f} der vollen Skala, {method}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>outside the lungs</source>
   <translation>außerhalb der Lungen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Strongest: {place}</source>
   <translation>Am stärksten: {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{share_inside:.0f} % of the heat map lies in the lungs</source>
   <translation>{share_inside:.0f} % der Heatmap liegen in den Lungen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
{method} of {label} at the layer {layer}.</source>
   <translation>
{method} für {label} an der Schicht {layer}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>So there is no decision and there are no figures for it.</source>
   <translation>Deshalb gibt es dafür keine Entscheidung und keine Kennzahlen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The score is hidden until your verdict. Say first what you see.</source>
   <translation>Der Score ist bis zu Ihrem Urteil verborgen. Sagen Sie zuerst, was Sie sehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The scores of other films are hidden while you say first what you see.</source>
   <translation>Die Scores anderer Aufnahmen sind verborgen, während Sie zuerst sagen, was Sie sehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating point</source>
   <translation>Arbeitspunkt</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Labels, before calibration</source>
   <translation>Labels, vor der Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>By rules about the lungs' outline, chosen on adults' films of one hospital: rotated where the upper lungs are
unequal in width, poor inspiration where the lungs are low for theirs. Look at the film before repeating it.</source>
   <translation>Nach Regeln über den Umriss der Lungen, gewählt an Aufnahmen Erwachsener eines Krankenhauses: verdreht, wenn die oberen Lungen
ungleich breit sind, schlechte Inspiration, wenn die Lungen dafür niedrig sind. Sehen Sie die Aufnahme an, bevor Sie sie wiederholen.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score anyway</source>
   <translation>Trotzdem berechnen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>&amp;Model card</source>
   <translation>Modell&amp;karte</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, and its limits</source>
   <translation>Woran das Modell gelernt hat, und seine Grenzen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score &amp;anyway</source>
   <translation>Score &amp;trotzdem berechnen</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score a film that the checks refused; it stays marked</source>
   <translation>Den Score einer Aufnahme berechnen, die die Prüfungen ablehnten; sie bleibt gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove this place's operating &amp;point...</source>
   <translation>Arbeits&amp;punkt dieses Hauses entfernen...</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove the operating point that is chosen, where it is not the model's; the model's own stay</source>
   <translation>Den gewählten Arbeitspunkt entfernen, wenn er nicht der des Modells ist; die des Modells bleiben</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score although the input check refused this film. The score stays marked.</source>
   <translation>Score berechnen, obwohl die Eingangsprüfung diese Aufnahme ablehnte. Der Score bleibt gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Decide as before</source>
   <translation>Entscheiden wie zuvor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating points, scores of the labels, colors of the heat map</source>
   <translation>Arbeitspunkte, Scores der Labels, Farben der Heatmap</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove {name}, which {kept_by} kept on {kept_at}?</source>
   <translation>{name} entfernen, am {kept_at} festgelegt von {kept_by}?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What was written with it stays. {id} goes on with its own operating points.</source>
   <translation>Was damit geschrieben wurde, bleibt. {id} arbeitet mit seinen eigenen Arbeitspunkten weiter.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▾</source>
   <translation>Details ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▸</source>
   <translation>Details ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Where {negative} ends and {title} begins.</source>
   <translation>Wo {negative} endet und {title} beginnt.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>{sides} The score stays the same.</source>
   <translation>{sides} Der Score bleibt gleich.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model installed</source>
   <translation>Kein Modell installiert</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>the model's own</source>
   <translation>der des Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>not the model's own</source>
   <translation>nicht der des Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>chosen here, not the model's own</source>
   <translation>hier gewählt, nicht der des Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source> {changed:,} of {films:,} {films:film|films} changed.</source>
   <translation> {changed:,} von {films:,} {films:Aufnahme|Aufnahmen} geändert.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
and {changed:,} more</source>
   <translation>
und {changed:,} weitere</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
95 % intervals in brackets. {where}.</source>
   <translation>
95-%-Konfidenzintervalle in Klammern. {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model</source>
   <translation>Kein Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Scoring …</source>
   <translation>Score wird berechnet …</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No film</source>
   <translation>Keine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Scores the film again, moved a little: cropped by up to 2 % at each side and made noisier, as if taken twice.
Two films of one day differ by more: breath, position and exposure are not in it. The decision stays.</source>
   <translation>Berechnet den Score erneut, leicht verändert: an jeder Seite um bis zu 2 % beschnitten und verrauscht, wie zweimal aufgenommen.
Zwei Aufnahmen eines Tages weichen stärker ab: Atmung, Lagerung und Exposition sind nicht darin. Die Entscheidung bleibt.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Blurs the film bit by bit, first what the heat map marks most, and scores it on the way; then in random order.
A score that rests on what is marked falls sooner than at random.</source>
   <translation>Zeichnet die Aufnahme Stück für Stück weich, zuerst das, was die Karte am stärksten markiert, und berechnet dabei den Score; dann in zufälliger Reihenfolge.
Ein Score, der auf dem Markierten beruht, fällt früher als bei Zufall.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>How steady is this score?</source>
   <translation>Wie stabil ist dieser Score?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Does the score rest on this map?</source>
   <translation>Beruht der Score auf dieser Karte?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>is {low}</source>
   <translation>ist er {low}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>lies between {low} and {high}</source>
   <translation>liegt er zwischen {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Moved a little, the score {lies}</source>
   <translation>Leicht verändert {lies}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>: on the other side of the threshold in {crossed} of {moved}.</source>
   <translation>: in {crossed} von {moved} Fällen auf der anderen Seite der Schwelle.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: on one side of the threshold, some of them unsure.</source>
   <translation>{text}: auf einer Seite der Schwelle, einige davon unsicher.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: {decision} each time.</source>
   <translation>{text}: jedes Mal {decision}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source> of {label}</source>
   <translation> für {label}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Where the fifth that the map marks most is blurred, the score{whose} goes from {deleted} to {by_map}; where a random fifth is ({chance} tries), to {min} to {max}. </source>
   <translation>Ist das Fünftel weichgezeichnet, das die Karte am stärksten markiert, geht der Score{whose} von {deleted} auf {by_map}; bei einem zufälligen Fünftel ({chance} Versuche) auf {min} bis {max}. </translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>It hardly moves either way, so this tells nothing about the map.</source>
   <translation>Er bewegt sich in beiden Fällen kaum, also sagt das nichts über die Karte.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So it rests more on what the map marks than elsewhere.</source>
   <translation>Er beruht also mehr auf dem, was die Karte markiert, als auf anderem.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So the map does not show what it rests on.</source>
   <translation>Die Karte zeigt also nicht, worauf er beruht.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{rests_tip}
Areas under the score: {deletion:.2f} blurred and {insertion:.2f} brought back as the map ranks it, {random_order:.2f} at random; ROAD {road:+.3f}.
Blurred all over, the film has {deleted}.</source>
   <translation>{rests_tip}
Flächen unter dem Score: {deletion:.2f} weichgezeichnet und {insertion:.2f} wiederhergestellt in der Ordnung der Karte, {random_order:.2f} bei Zufall; ROAD {road:+.3f}.
Ganz weichgezeichnet hat die Aufnahme {deleted}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>{named}, score of {title} {score}</source>
   <translation>{named}, Score für {title} {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>. Operating point {name}, threshold {threshold:.2f}</source>
   <translation>. Arbeitspunkt {name}, Schwelle {threshold:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>The score of each label, as the network gives it: not calibrated.</source>
   <translation>Der Score jedes Labels, wie das Netz ihn gibt: nicht kalibriert.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>No scores</source>
   <translation>Keine Scores</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no score without a model.</source>
   <translation>Ohne Modell gibt es keinen Score.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no decision for this film.</source>
   <translation>Für diese Aufnahme gibt es keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Hatched: between {unsure_low:.2f} and {unsure_high:.2f} it is called unsure.</source>
   <translation>
Schraffiert: Zwischen {unsure_low:.2f} und {unsure_high:.2f} gilt sie als unsicher.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Below it, a film is not called normal: it was not searched for everything that can be on it.</source>
   <translation>
Darunter gilt eine Aufnahme nicht als unauffällig: Sie wurde nicht auf alles untersucht, was darauf sein kann.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>From {threshold:.2f} on, a film is called {title} ({name}).{band}{below}</source>
   <translation>Ab {threshold:.2f} gilt eine Aufnahme als {title} ({name}).{band}{below}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>No epoch yet</source>
   <translation>Noch keine Epoche</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>{title}: no epoch yet</source>
   <translation>{title}: noch keine Epoche</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The training ended unexpectedly. The window and the models are as they were.
The text below may name files. Look at it before you pass it on.</source>
   <translation>Das Training endete unerwartet. Fenster und Modelle sind, wie sie waren.
Der Text unten kann Dateien nennen. Sehen Sie ihn an, bevor Sie ihn weitergeben.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>&amp;Train a model...</source>
   <translation>Modell t&amp;rainieren...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Train a model on films that you have labelled</source>
   <translation>Ein Modell an Aufnahmen trainieren, die Sie gelabelt haben</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go &amp;back to the previous model</source>
   <translation>&amp;Zurück zum vorherigen Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Score with the model that was in use before this one</source>
   <translation>Scores mit dem Modell berechnen, das vor diesem in Gebrauch war</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: stopping …</source>
   <translation>Training: wird angehalten …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: {phase_text}</source>
   <translation>Training: {phase_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>One training at a time: this one is still running.</source>
   <translation>Ein Training zurzeit: Dieses läuft noch.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} stays in use.</source>
   <translation>{id} bleibt in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>No model is in use.</source>
   <translation>Kein Modell ist in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{kept} The new one stays in {folder}; use it whenever you like.</source>
   <translation>{kept} Das neue bleibt in {folder}; verwenden Sie es, wann Sie wollen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source> To undo this: Score &gt; Go back to the previous model.</source>
   <translation> Rückgängig: Score &gt; Zurück zum vorherigen Modell.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} {version} is in use; {what}.{back}</source>
   <translation>{id} {version} ist in Gebrauch; {what}.{back}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The window closes when the best model so far is written.</source>
   <translation>Das Fenster schließt sich, wenn das bisher beste Modell geschrieben ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running</source>
   <translation>Ein Training läuft</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running, and it ends with this window.</source>
   <translation>Ein Training läuft und endet mit diesem Fenster.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Stopped, it writes a model with the best weights so far, and then the window closes. Ended at once, it writes none; it can be resumed from its last checkpoint.</source>
   <translation>Angehalten schreibt es ein Modell mit den bisher besten Gewichten, dann schließt sich das Fenster. Sofort beendet schreibt es keines; es kann vom letzten Zwischenstand fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stop and keep the best</source>
   <translation>Anhalten und das beste behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>End at once</source>
   <translation>Sofort beenden</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go on training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>More ▸</source>
   <translation>Mehr ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>as the recipe says</source>
   <translation>wie das Rezept es sagt</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>the fastest there is</source>
   <translation>das schnellste vorhandene</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Measure the new model on the test films at the end: once, and never to choose by it</source>
   <translation>Das neue Modell am Ende an den Testaufnahmen messen: einmal, und nie, um danach zu wählen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Column of splits in the labels file</source>
   <translation>Spalte der Aufteilung in der Label-Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Folder for trained models</source>
   <translation>Ordner für trainierte Modelle</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Less ▾</source>
   <translation>Weniger ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Start training</source>
   <translation>Training beginnen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Command line</source>
   <translation>Befehlszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The same training from a terminal</source>
   <translation>Dasselbe Training vom Terminal aus</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Copy the command line</source>
   <translation>Befehlszeile kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The recipes cannot be listed. {said_so}</source>
   <translation>Die Rezepte können nicht aufgelistet werden. {said_so}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>{output}
An unfinished training of that name is there; this one starts from the beginning.</source>
   <translation>{output}
Ein unvollendetes Training dieses Namens ist vorhanden; dieses beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>An installed model, adapted</source>
   <translation>Ein installiertes Modell, angepasst</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Goes on gently from what this model learned; about 150 films are enough. The model stays as it is, and the new one is compared with it.</source>
   <translation>Geht behutsam von dem aus, was dieses Modell gelernt hat; etwa 150 Aufnahmen genügen. Das Modell bleibt, wie es ist, und das neue wird damit verglichen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>ImageNet weights, by a recipe</source>
   <translation>ImageNet-Gewichte, nach einem Rezept</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights learned on everyday photographs, fetched once from the internet. No film leaves this computer. Some hundreds of films are needed.</source>
   <translation>An Alltagsfotos gelernte Gewichte, einmal aus dem Internet geholt. Keine Aufnahme verlässt diesen Rechner. Einige Hundert Aufnahmen sind nötig.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A file of weights, by a recipe</source>
   <translation>Eine Datei mit Gewichten, nach einem Rezept</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file with weights of the recipe's network.</source>
   <translation>Eine safetensors-Datei mit Gewichten für das Netz des Rezepts.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Nothing, by a recipe</source>
   <translation>Nichts, nach einem Rezept</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Random weights. Small networks learn well from them; large ones need thousands of films.</source>
   <translation>Zufällige Gewichte. Kleine Netze lernen damit gut; große brauchen Tausende von Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labelled films</source>
   <translation>Gelabelte Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A labels file (CSV: path, label), or a folder with a folder for each label</source>
   <translation>Eine Label-Datei (CSV: path, label) oder ein Ordner mit einem Ordner je Label</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Looking at the films …</source>
   <translation>Aufnahmen werden angesehen …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>and {remarks} more</source>
   <translation>und {remarks} weitere</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels file</source>
   <translation>Label-Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Tables (*.csv);;All files (*)</source>
   <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder of class folders</source>
   <translation>Ordner mit Klassenordnern</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Start from</source>
   <translation>Ausgehen von</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Model to adapt</source>
   <translation>Anzupassendes Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file</source>
   <translation>Eine safetensors-Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>File of weights</source>
   <translation>Datei mit Gewichten</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights (*.safetensors);;All files (*)</source>
   <translation>Gewichte (*.safetensors);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights to start from</source>
   <translation>Anfangsgewichte</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Name of the new model</source>
   <translation>Name des neuen Modells</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{films:,} films{patients}: {labels}</source>
   <translation>{films:,} Aufnahmen{patients}: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A recipe of your own ...</source>
   <translation>Ein eigenes Rezept ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A TOML file; hilum recipes show NAME prints one to begin with</source>
   <translation>Eine TOML-Datei; hilum recipes show NAME gibt eine als Anfang aus</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Listing the recipes …</source>
   <translation>Rezepte werden aufgelistet …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipes (*.toml)</source>
   <translation>Rezepte (*.toml)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{epochs} {epochs:epoch|epochs}</source>
   <translation>{epochs} {epochs:Epoche|Epochen}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels: {labels}</source>
   <translation>Labels: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Name the model.</source>
   <translation>Benennen Sie das Modell.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A name has small letters, digits, dots, dashes and underscores, begins with a letter or digit.</source>
   <translation>Ein Name hat Kleinbuchstaben, Ziffern, Punkte, Striche und Unterstriche und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} is installed already. Choose another name.</source>
   <translation>Ein Modell namens {name} ist schon installiert. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} was trained already. Choose another name.</source>
   <translation>Ein Modell namens {name} wurde schon trainiert. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the labelled films.</source>
   <translation>Wählen Sie die gelabelten Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no {name}. Choose the labelled films.</source>
   <translation>Es gibt kein {name}. Wählen Sie die gelabelten Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>No model is installed. Start from a recipe.</source>
   <translation>Kein Modell ist installiert. Gehen Sie von einem Rezept aus.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose a recipe.</source>
   <translation>Wählen Sie ein Rezept.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>This recipe does not know the label {unknown}; it knows {known}. Choose another recipe.</source>
   <translation>Dieses Rezept kennt das Label {unknown} nicht; es kennt {known}. Wählen Sie ein anderes Rezept.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the file of weights to start from.</source>
   <translation>Wählen Sie die Datei mit den Anfangsgewichten.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no file {name}. Choose the weights to start from.</source>
   <translation>Es gibt keine Datei {name}. Wählen Sie die Anfangsgewichte.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{new} (new)</source>
   <translation>{new} (neu)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{old} (old)</source>
   <translation>{old} (alt)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>New and old</source>
   <translation>Neu und alt</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>, operating point {operating_point}</source>
   <translation>, Arbeitspunkt {operating_point}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{n:,} {split} films ({n_positive:,} {having}) of {patients:,} patients{at}. {note}</source>
   <translation>{n:,} {split}-Aufnahmen ({n_positive:,} {having}) von {patients:,} Patienten{at}. {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>The new model</source>
   <translation>Das neue Modell</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} bis {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It cannot go on.</source>
   <translation>Es kann nicht weitergehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It is not finished.</source>
   <translation>Es ist nicht fertig.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Details ...</source>
   <translation>Details ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Change ...</source>
   <translation>Ändern ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Use the new one</source>
   <translation>Das neue verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Keep the old one</source>
   <translation>Das alte behalten</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>End it after the batch under way. The best weights so far become the model.</source>
   <translation>Nach dem laufenden Stapel beenden. Die bisher besten Gewichte werden das Modell.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Vom letzten Zwischenstand fortsetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Last messages of the training</source>
   <translation>Letzte Meldungen des Trainings</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Set it up again, with changes</source>
   <translation>Erneut einrichten, mit Änderungen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Remove it from this list. What it wrote stays on the disk.</source>
   <translation>Aus dieser Liste entfernen. Was es schrieb, bleibt auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Score every film with the new model. You can go back.</source>
   <translation>Jede Aufnahme mit dem neuen Modell berechnen. Sie können zurück.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Messages and figures</source>
   <translation>Meldungen und Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>No training yet</source>
   <translation>Noch kein Training</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Train a model with Score &gt; Train a model.</source>
   <translation>Trainieren Sie ein Modell mit Score &gt; Modell trainieren.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stopping after this batch …</source>
   <translation>Wird nach diesem Stapel angehalten …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>about {duration} left</source>
   <translation>noch etwa {duration}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go back to the old one</source>
   <translation>Zurück zum alten</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>A film</source>
   <translation>Eine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Left out. {told}</source>
   <translation>Ausgelassen. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The learning ended after epoch {epoch}. {reason}</source>
   <translation>Das Lernen endete nach Epoche {epoch}. {reason}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{train:,} films of {train_patients:,} patients teach, {validation:,} of {validation_patients:,} choose.</source>
   <translation>{train:,} Aufnahmen von {train_patients:,} Patienten lehren, {validation:,} von {validation_patients:,} wählen aus.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Beginning …</source>
   <translation>Beginnt …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Preparing films: {done:,} of {total:,}</source>
   <translation>Aufnahmen werden vorbereitet: {done:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>: {done:,} of {total:,} films</source>
   <translation>: {done:,} von {total:,} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Epoch {epoch} of {epochs}{batch}</source>
   <translation>Epoche {epoch} von {epochs}{batch}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Measuring and writing the model{films}</source>
   <translation>Modell wird gemessen und geschrieben{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The model is ready</source>
   <translation>Das Modell ist fertig</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{minutes} h {minutes2:02d} min</source>
   <translation>{minutes} h {minutes2:02d} min</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{n:,} validation films of {patients:,} patients</source>
   <translation>{n:,} Validierungsaufnahmen von {patients:,} Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks better: its AUC is higher by {told}</source>
   <translation>An {films} ordnet das neue Modell besser: Seine AUC ist höher um {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks worse: its AUC is lower by {told}</source>
   <translation>An {films} ordnet das neue Modell schlechter: Seine AUC ist niedriger um {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{films} do not show which model ranks better: the difference in AUC is {told}</source>
   <translation>{films} zeigen nicht, welches Modell besser ordnet: Der Unterschied der AUC ist {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{said}, p {probability}. The new model was chosen on these films, which flatters it.</source>
   <translation>{said}, p {probability}. Das neue Modell wurde an diesen Aufnahmen ausgewählt, was es begünstigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{value:.3f} ({low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} ({low:.3f} bis {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was not finished when the window closed.</source>
   <translation>Es war nicht fertig, als sich das Fenster schloss.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was ended at once.</source>
   <translation>Es wurde sofort beendet.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The system ended it, often because the memory was full.</source>
   <translation>Das System hat es beendet, oft weil der Speicher voll war.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It ended unexpectedly. Details has its last messages.</source>
   <translation>Es endete unerwartet. Details zeigt die letzten Meldungen.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>About Hilum</source>
   <translation>Über Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Model card: {title}</source>
   <translation>Modellkarte: {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Hilum {program_version}, Python {python_version}, PySide {version}, {system} {release} {machine}</source>
   <translation>Hilum {program_version}, Python {python_version}, PySide {version}, {system} {release} {machine}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source># Hilum {{version}}

A viewer for chest X-rays with a classifier that runs on this computer and shows why. No film leaves the computer unless you send it.

**{disclaimer}**

Scores and heat maps come from a model that learned from a limited set of films; its card says from which, how well it
did, and where it fails. A heat map is neither a segmentation nor a probability.

Apache License 2.0. Built with Qt (LGPL), PyTorch, pydicom, OpenCV and imagecodecs.

{{versions}}
</source>
   <translation># Hilum {{version}}

Ein Betrachter für Röntgen-Thorax-Aufnahmen mit einem Klassifikator, der auf diesem Rechner läuft und zeigt, warum. Keine Aufnahme verlässt den Rechner, außer Sie senden sie.

**{disclaimer}**

Scores und Heatmaps stammen von einem Modell, das an einer begrenzten Menge von Aufnahmen gelernt hat; seine Karte sagt, an welchen, wie gut es
war und wo es versagt. Eine Heatmap ist weder eine Segmentierung noch eine Wahrscheinlichkeit.

Apache License 2.0. Erstellt mit Qt (LGPL), PyTorch, pydicom, OpenCV und imagecodecs.

{{versions}}
</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>An unexpected error occurred. What is open stays open; you can go on.
The text below names no patient and no film. Copy it into a report so that it can be fixed.</source>
   <translation>Ein unerwarteter Fehler ist aufgetreten. Was geöffnet ist, bleibt geöffnet; Sie können weitermachen.
Der Text unten nennt keinen Patienten und keine Aufnahme. Kopieren Sie ihn in eine Meldung, damit der Fehler behoben werden kann.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Traceback, the newest call last:</source>
   <translation>Aufrufliste, der neueste Aufruf zuletzt:</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>  {name}/{place_name}:{lineno} in {frame_name}</source>
   <translation>  {name}/{place_name}:{lineno} in {frame_name}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Unexpected error</source>
   <translation>Unerwarteter Fehler</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Report of the error</source>
   <translation>Fehlerbericht</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use this model?</source>
   <translation>Dieses Modell verwenden?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use {title} all the same?</source>
   <translation>{title} trotzdem verwenden?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use it all the same</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Do not use it</source>
   <translation>Nicht verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/forms.py" />
   <source>Search films</source>
   <translation>Aufnahmen suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not scored</source>
   <translation>Ohne Score</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not opened</source>
   <translation>Nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>No score yet</source>
   <translation>Noch kein Score</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Model for {whom}.</source>
   <translation>Modell für {whom}.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>The model does not say which patients it is for.</source>
   <translation>Das Modell sagt nicht, für welche Patienten es ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>on {n:,} films here, which chose it</source>
   <translation>an {n:,} Aufnahmen hier, die sie wählten</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
{films}</source>
   <translation>Sensitivität {sensitivity}
Spezifität {specificity}
{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity and specificity: not measured on test films of such patients.</source>
   <translation>Sensitivität und Spezifität: an Testaufnahmen solcher Patienten nicht gemessen.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
on {n:,} test films of {patients:,} patients</source>
   <translation>Sensitivität {sensitivity}
Spezifität {specificity}
{n:,} Testaufnahmen, {patients:,} Patienten</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Kept by {kept_by} on {kept_at}{whose}. {rule}</source>
   <translation>Festgelegt von {kept_by} am {kept_at}{whose}. {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}</source>
   <translation>Gewählt nach: {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}
On the films that chose it, which flatter it: sensitivity {sensitivity}, specificity {specificity} ({data}).</source>
   <translation>Gewählt nach: {rule}
An den Aufnahmen, an denen sie gewählt wurde und die ihr schmeicheln: Sensitivität {sensitivity}, Spezifität {specificity} ({data}).</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>age unknown</source>
   <translation>Alter unbekannt</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>{device_word}, {seconds:.0f} ms</source>
   <translation>{device_word}, {seconds:.0f} ms</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>reader and model differ</source>
   <translation>Befunder und Modell weichen ab</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>readers differ</source>
   <translation>Befunder weichen ab</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>has copies</source>
   <translation>hat Kopien</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>file not there any more</source>
   <translation>Datei nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>model remarks</source>
   <translation>Hinweise des Modells</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>folder order</source>
   <translation>Ordnerreihenfolge</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>disagreement</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>time of verdict</source>
   <translation>Zeit des Urteils</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>shuffled</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>to read</source>
   <translation>zu befunden</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>agreed</source>
   <translation>zugestimmt</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>overridden</source>
   <translation>abgewichen</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>no decision</source>
   <translation>keine Entscheidung</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>not scored</source>
   <translation>ohne Score</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>box</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>limited</source>
   <translation>eingeschränkt</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>repeat</source>
   <translation>wiederholen</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>low</source>
   <translation>gering</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/measure/lengths.py" />
   <source>Pixel Spacing</source>
   <translation>Pixelabstand</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Pixel Spacing, calibrated</source>
   <translation>Pixelabstand, kalibriert</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing, at the detector</source>
   <translation>Imager-Pixelabstand, am Detektor</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing / magnification</source>
   <translation>Imager-Pixelabstand / Vergrößerung</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Nominal Scanned Pixel Spacing</source>
   <translation>Nominaler gescannter Pixelabstand</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Calibrated</source>
   <translation>Kalibriert</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right upper zone</source>
   <translation>rechtes Oberfeld</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right middle zone</source>
   <translation>rechtes Mittelfeld</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right lower zone</source>
   <translation>rechtes Unterfeld</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left upper zone</source>
   <translation>linkes Oberfeld</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left middle zone</source>
   <translation>linkes Mittelfeld</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left lower zone</source>
   <translation>linkes Unterfeld</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's number</source>
   <translation>Nummer des Patienten</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date of birth</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Sex</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study description</source>
   <translation>Untersuchungsbeschreibung</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study number</source>
   <translation>Untersuchungsnummer</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Accession number</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date and time of the study</source>
   <translation>Datum und Uhrzeit der Untersuchung</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Body part, view and side</source>
   <translation>Körperregion, Projektion und Seite</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Tube voltage</source>
   <translation>Röhrenspannung</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure</source>
   <translation>Exposition</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure and deviation index</source>
   <translation>Expositions- und Abweichungsindex</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Distance from tube to detector</source>
   <translation>Abstand Röhre–Detektor</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series description</source>
   <translation>Serienbeschreibung</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Station</source>
   <translation>Station</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Referring physician</source>
   <translation>Zuweisender Arzt</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Radiographer</source>
   <translation>MTR</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Manufacturer</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure time</source>
   <translation>Expositionszeit</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>ember</source>
   <translation>Glut</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>blue-yellow</source>
   <translation>Blau-Gelb</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>lateral</source>
   <translation>seitlich</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Atelectasis</source>
   <translation>Atelektase</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Consolidation</source>
   <translation>Konsolidierung</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Effusion</source>
   <translation>Erguss</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Emphysema</source>
   <translation>Emphysem</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Enlarged heart</source>
   <translation>Vergrößertes Herz</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fibrosis</source>
   <translation>Fibrose</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fracture</source>
   <translation>Fraktur</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Hernia</source>
   <translation>Hernie</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Mass</source>
   <translation>Raumforderung</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Nodule</source>
   <translation>Rundherd</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Edema</source>
   <translation>Ödem</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pleural thickening</source>
   <translation>Pleuraverdickung</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pneumothorax</source>
   <translation>Pneumothorax</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Device or tube</source>
   <translation>Fremdmaterial oder Katheter</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>sex {value}</source>
   <translation>Geschlecht {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>study {value}</source>
   <translation>Untersuchung {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>accession {value}</source>
   <translation>Auftrag {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>series {value}</source>
   <translation>Serie {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>y</source>
   <translation>J</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>m</source>
   <translation>M</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>w</source>
   <translation>W</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>d</source>
   <translation>T</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>calibrated</source>
   <translation>kalibriert</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>at the detector</source>
   <translation>am Detektor</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>magnification estimated</source>
   <translation>Vergrößerung geschätzt</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>nominal, of the scanner</source>
   <translation>nominal, vom Scanner</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not answer.</source>
   <translation>{host} antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, and that the server runs and can be reached from here.</source>
   <translation>Prüfen Sie die Adresse, und ob der Server läuft und von hier zu erreichen ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} stopped answering.</source>
   <translation>{host} antwortet nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again; what has arrived is kept.</source>
   <translation>Versuchen Sie es noch einmal; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The connection to {host} broke off.</source>
   <translation>Die Verbindung zu {host} brach ab.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The certificate of {host} cannot be trusted.</source>
   <translation>Dem Zertifikat von {host} kann nicht vertraut werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server for the file of its certificate authority, and name it in the server's settings.</source>
   <translation>Bitten Sie den Betreiber des Servers um die Datei seiner Zertifizierungsstelle und nennen Sie sie in den Einstellungen des Servers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} and this program do not agree on how to encrypt.</source>
   <translation>{host} und dieses Programm einigen sich nicht auf eine Verschlüsselung.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check whether the address begins with https:// or http://.</source>
   <translation>Prüfen Sie, ob die Adresse mit https:// oder http:// beginnt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The file of certificates cannot be read: {file}.</source>
   <translation>Die Zertifikatsdatei kann nicht gelesen werden: {file}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Name another file in the server's settings.</source>
   <translation>Nennen Sie in den Einstellungen des Servers eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not accept this name and password.</source>
   <translation>{host} nimmt diesen Namen und dieses Passwort nicht an.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter them again.</source>
   <translation>Geben Sie beide noch einmal ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} wants a user's name and password.</source>
   <translation>{host} verlangt Namen und Passwort eines Benutzers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter the user in the server's settings.</source>
   <translation>Tragen Sie den Benutzer in den Einstellungen des Servers ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>No password is known for {user} at {name}.</source>
   <translation>Für {user} auf {name} ist kein Passwort bekannt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter it.</source>
   <translation>Geben Sie es ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not allow this.</source>
   <translation>{host} erlaubt das nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server to allow it.</source>
   <translation>Bitten Sie den Betreiber des Servers, es zu erlauben.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} sends this on to {other}, which is not the server that you named.</source>
   <translation>{host} leitet dies an {other} weiter; das ist nicht der Server, den Sie eingetragen haben.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>If you trust that one, name its address in the server's settings.</source>
   <translation>Wenn Sie diesem vertrauen, tragen Sie seine Adresse in den Einstellungen des Servers ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>There is no DICOMweb at this address of {host}.</source>
   <translation>Unter dieser Adresse von {host} gibt es kein DICOMweb.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, often it ends with /dicom-web.</source>
   <translation>Prüfen Sie die Adresse, oft endet sie auf /dicom-web.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} refused this (HTTP {status}).</source>
   <translation>{host} hat dies abgelehnt (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server.</source>
   <translation>Fragen Sie den Betreiber des Servers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is not DICOMweb: {what}.</source>
   <translation>Die Antwort von {host} ist kein DICOMweb: {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, or ask who runs the server.</source>
   <translation>Prüfen Sie die Adresse oder fragen Sie den Betreiber des Servers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is too large.</source>
   <translation>Die Antwort von {host} ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Search for less.</source>
   <translation>Suchen Sie nach weniger.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} did not store it{why}.</source>
   <translation>{host} hat es nicht gespeichert{why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} no longer has it.</source>
   <translation>{host} hat es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Search again.</source>
   <translation>Suchen Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The list of servers in {file} cannot be read: {error}.</source>
   <translation>Die Liste der Server in {file} kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct the file, or move it away and name the servers again.</source>
   <translation>Berichtigen Sie die Datei, oder verschieben Sie sie und tragen Sie die Server neu ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>There is no server named {name}.</source>
   <translation>Es gibt keinen Server namens {name}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name it first: hilum pacs servers add, or Servers in the window.</source>
   <translation>Tragen Sie ihn zuerst ein: hilum pacs servers add, oder Server im Fenster.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs a name of at most 64 characters.</source>
   <translation>Ein Server braucht einen Namen mit höchstens 64 Zeichen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Give it one.</source>
   <translation>Geben Sie ihm einen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs the name or the address of its computer.</source>
   <translation>Ein Server braucht den Namen oder die Adresse seines Computers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server for it.</source>
   <translation>Fragen Sie den Betreiber des Servers danach.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A port is a number from 1 to 65535.</source>
   <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>An AE title has 1 to 16 letters, digits or signs, without a backslash.</source>
   <translation>Ein AE-Titel hat 1 bis 16 Buchstaben, Ziffern oder Zeichen, ohne Backslash.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The address of a DICOMweb server begins with https:// or http:// and holds no password.</source>
   <translation>Die Adresse eines DICOMweb-Servers beginnt mit https:// oder http:// und enthält kein Passwort.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A certificate of one's own and its key belong together.</source>
   <translation>Ein eigenes Zertifikat und sein Schlüssel gehören zusammen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name both files, or neither.</source>
   <translation>Nennen Sie beide Dateien oder keine.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Without a certificate of one's own, what is sent to this program would not be encrypted.</source>
   <translation>Ohne ein eigenes Zertifikat wäre nicht verschlüsselt, was an dieses Programm gesendet wird.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the files of one and of its key.</source>
   <translation>Nennen Sie seine Datei und die seines Schlüssels.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What asked {name} ended unexpectedly.</source>
   <translation>Die Anfrage an {name} endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The certificates named for the server {name} cannot be used: {error}.</source>
   <translation>Die Zertifikate, die für den Server {name} genannt sind, können nicht verwendet werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the right files.</source>
   <translation>Nennen Sie die richtigen Dateien.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No computer named {host} is known.</source>
   <translation>Es ist kein Computer namens {host} bekannt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check the address, or that the network is there.</source>
   <translation>Prüfen Sie die Adresse, und ob das Netz da ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not answer at {place}: {error}.</source>
   <translation>Der Server {name} antwortet unter {place} nicht: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check that it runs, its address and port, and the network.</source>
   <translation>Prüfen Sie, ob er läuft, seine Adresse und seinen Port, und das Netz.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No secure connection to the server {name} came about: {error}.</source>
   <translation>Keine sichere Verbindung zum Server {name} kam zustande: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check whether it speaks TLS at that port and which certificates belong to it.</source>
   <translation>Prüfen Sie, ob er an diesem Port TLS spricht und welche Zertifikate zu ihm gehören.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title}, by which this program calls itself.</source>
   <translation>Der Server {name} kennt den AE-Titel {title} nicht, mit dem sich dieses Programm meldet.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, or enter the one that it knows.</source>
   <translation>Bitten Sie den Betreiber des Servers, ihn einzutragen, oder tragen Sie den ein, den er kennt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} says that {title} is not its AE title.</source>
   <translation>Der Server {name} sagt, dass {title} nicht sein AE-Titel ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs it for the right one.</source>
   <translation>Fragen Sie seinen Betreiber nach dem richtigen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has no connection to spare.</source>
   <translation>Der Server {name} hat keine Verbindung frei.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again in a while.</source>
   <translation>Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused the connection.</source>
   <translation>Der Server {name} hat die Verbindung abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server why.</source>
   <translation>Fragen Sie den Betreiber des Servers, warum.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not offer {what}.</source>
   <translation>Der Server {name} bietet {what} nicht an.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server.</source>
   <translation>Fragen Sie den Betreiber des Servers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} ended the connection, or was silent for too long.</source>
   <translation>Der Server {name} hat die Verbindung beendet oder zu lange geschwiegen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again: what came whole stays.</source>
   <translation>Versuchen Sie es noch einmal: Was ganz ankam, bleibt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused with the status {status}.</source>
   <translation>Der Server {name} hat mit dem Status {status} abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server what it means.</source>
   <translation>Fragen Sie den Betreiber des Servers, was das bedeutet.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Another object came than was announced, and was not kept.</source>
   <translation>Es kam ein anderes Objekt als angekündigt; es wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{missing} of {total} {total:object|objects} did not come.</source>
   <translation>{missing} von {total} {total:Objekt|Objekten} kamen nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Retrieve again; if they still lack, ask whoever runs the server, for instance for another transfer syntax.</source>
   <translation>Rufen Sie noch einmal ab; fehlen sie weiter, fragen Sie den Betreiber des Servers, etwa nach einer anderen Transfersyntax.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has nothing of this study.</source>
   <translation>Der Server {name} hat nichts von dieser Untersuchung.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title} as a place to send films to.</source>
   <translation>Der Server {name} kennt den AE-Titel {title} nicht als Ziel, an das er Aufnahmen senden kann.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, with this computer's address and the port for C-MOVE.</source>
   <translation>Bitten Sie den Betreiber des Servers, ihn einzutragen, mit der Adresse dieses Computers und dem Port für C-MOVE.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Make room, then go on.</source>
   <translation>Schaffen Sie Platz und machen Sie weiter.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The folder for what arrives cannot be written to: {error}.</source>
   <translation>In den Ordner für das Eintreffende kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another folder.</source>
   <translation>Nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>This is no whole DICOM file, and a server takes no other.</source>
   <translation>Das ist keine vollständige DICOM-Datei, und ein Server nimmt keine andere an.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Send the file that it was made from.</source>
   <translation>Senden Sie die Datei, aus der sie entstand.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not take objects of this kind in {syntax}.</source>
   <translation>Der Server {name} nimmt Objekte dieser Art nicht in {syntax} an.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} did not take it, with the status {status}.</source>
   <translation>Der Server {name} hat es nicht angenommen, mit dem Status {status}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it is none of those that may send.</source>
   <translation>{sender} bei {address} wurde abgewiesen: Es gehört nicht zu denen, die senden dürfen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter its AE title, if it may.</source>
   <translation>Geben Sie den AE-Titel ein, wenn es senden darf.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it called {called}, and this receiver is {title}.</source>
   <translation>{sender} bei {address} wurde abgewiesen: Es rief {called}, und dieser Empfänger heißt {title}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter the right AE title there, or here.</source>
   <translation>Geben Sie dort oder hier den richtigen AE-Titel ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What received films ended unexpectedly.</source>
   <translation>Der Empfang von Aufnahmen endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Begin again; what has arrived is kept.</source>
   <translation>Beginnen Sie neu; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Nobody can be awaited at {host}:{port}: {error}.</source>
   <translation>Unter {host}:{port} kann nichts empfangen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another address or port.</source>
   <translation>Nennen Sie eine andere Adresse oder einen anderen Port.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{what} cannot be searched for as {text!r}.</source>
   <translation>Nach {what} kann nicht als {text!r} gesucht werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct it and search again.</source>
   <translation>Berichtigen Sie es und suchen Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or send it again.</source>
   <translation>Kopieren oder senden Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}.</source>
   <translation>Das ist {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it first, then open the folder.</source>
   <translation>Entpacken Sie es zuerst und öffnen Sie dann den Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The list of files in the ZIP archive is damaged or missing.</source>
   <translation>Die Liste der Dateien im ZIP-Archiv ist beschädigt oder fehlt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it with another program, or copy or send it again.</source>
   <translation>Entpacken Sie es mit einem anderen Programm, oder kopieren oder senden Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is one part of a ZIP archive that was split.</source>
   <translation>Das ist ein Teil eines geteilten ZIP-Archivs.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Join its parts first, then open it.</source>
   <translation>Fügen Sie zuerst die Teile zusammen und öffnen Sie es dann.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The files in the ZIP archive would take far more room than films do.</source>
   <translation>Die Dateien im ZIP-Archiv würden viel mehr Platz brauchen als Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or malicious; do not trust it.</source>
   <translation>Sie ist beschädigt oder bösartig; vertrauen Sie ihr nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive names more than {most:,} files.</source>
   <translation>Das ZIP-Archiv nennt mehr als {most:,} Dateien.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive holds no film.</source>
   <translation>Das ZIP-Archiv enthält keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Files in the ZIP archive have names that lead out of it; they are not opened: {count}.</source>
   <translation>Dateien im ZIP-Archiv haben Namen, die aus ihm hinausführen; sie werden nicht geöffnet: {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for an intact copy.</source>
   <translation>Bitten Sie den Absender um eine unversehrte Kopie.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Links in the ZIP archive are not followed: {count}.</source>
   <translation>Verknüpfungen im ZIP-Archiv wird nicht gefolgt: {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is protected by a password.</source>
   <translation>Das ZIP-Archiv ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again and type its password.</source>
   <translation>Öffnen Sie es noch einmal und geben Sie sein Passwort ein.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The password does not open the ZIP archive.</source>
   <translation>Das Passwort öffnet das ZIP-Archiv nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for the right one.</source>
   <translation>Bitten Sie den Absender um das richtige.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is encrypted in a way that is not supported.</source>
   <translation>Das ZIP-Archiv ist auf eine Weise verschlüsselt, die nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for one with AES or without a password.</source>
   <translation>Bitten Sie um eines mit AES oder ohne Passwort.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what} inside a ZIP archive.</source>
   <translation>Das ist {what} in einem ZIP-Archiv.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the outer archive first, then open the folder.</source>
   <translation>Entpacken Sie zuerst das äußere Archiv und öffnen Sie dann den Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is packed in a way that is not supported.</source>
   <translation>Die Datei ist auf eine Weise gepackt, die nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the archive first, then open the folder.</source>
   <translation>Entpacken Sie zuerst das Archiv und öffnen Sie dann den Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is larger than {megabytes} MB.</source>
   <translation>Die Datei ist größer als {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is damaged inside the ZIP archive.</source>
   <translation>Die Datei ist im ZIP-Archiv beschädigt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a film.</source>
   <translation>Das ist {what}, keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a DICOM, PNG, JPEG, TIFF or JPEG 2000 file.</source>
   <translation>Öffnen Sie eine DICOM-, PNG-, JPEG-, TIFF- oder JPEG-2000-Datei.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a file.</source>
   <translation>Das ist {what}, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a file or a folder.</source>
   <translation>Öffnen Sie eine Datei oder einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>There is no such file.</source>
   <translation>Diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the name and the folder.</source>
   <translation>Prüfen Sie Namen und Ordner.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>You have no permission to read the file.</source>
   <translation>Sie dürfen die Datei nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for permission to read it.</source>
   <translation>Bitten Sie um die Berechtigung, sie zu lesen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it again, then open it.</source>
   <translation>Kopieren Sie sie erneut und öffnen Sie sie dann.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder or its disk cannot be reached.</source>
   <translation>Der Ordner oder sein Datenträger ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Connect it again, then open the folder again.</source>
   <translation>Verbinden Sie ihn wieder und öffnen Sie dann den Ordner erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is no longer there.</source>
   <translation>Die Datei ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again.</source>
   <translation>Öffnen Sie den Ordner erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Reading the file failed midway.</source>
   <translation>Das Lesen der Datei brach mittendrin ab.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the disk or network share and try again.</source>
   <translation>Prüfen Sie Datenträger oder Netzlaufwerk und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file changed while it was read.</source>
   <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again once it is complete.</source>
   <translation>Öffnen Sie sie erneut, wenn sie vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again once the file is complete.</source>
   <translation>Öffnen Sie den Ordner erneut, wenn die Datei vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder cannot be listed.</source>
   <translation>Der Inhalt des Ordners kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file outside its own folder, which is not opened.</source>
   <translation>Das DICOMDIR nennt eine Datei außerhalb des eigenen Ordners, die nicht geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open that file itself if you trust it.</source>
   <translation>Öffnen Sie diese Datei selbst, wenn Sie ihr vertrauen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file that is not there.</source>
   <translation>Das DICOMDIR nennt eine Datei, die es nicht gibt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy the whole disc again.</source>
   <translation>Kopieren Sie den ganzen Datenträger erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is an index: the films that it names have rows of their own.</source>
   <translation>Das ist ein Verzeichnis: Die Aufnahmen darin haben eigene Zeilen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax {syntax} is not supported.</source>
   <translation>Die Transfersyntax {syntax} wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for the film in another transfer syntax, for instance Explicit VR Little Endian.</source>
   <translation>Bitten Sie um die Aufnahme in einer anderen Transfersyntax, etwa Explicit VR Little Endian.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {syntax}, but the pixels are not packed that way.</source>
   <translation>Die Transfersyntax sagt {syntax}, aber die Pixel sind anders verpackt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are compressed, but the transfer syntax says they are not.</source>
   <translation>Die Pixel sind komprimiert, aber die Transfersyntax sagt, sie seien es nicht.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {said}, but the pixels are {found}.</source>
   <translation>Die Transfersyntax sagt {said}, aber die Pixel sind {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed picture is {found}, but the header says {said}.</source>
   <translation>Das komprimierte Bild ist {found}, aber der Kopf sagt {said}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed pixels cannot be decoded.</source>
   <translation>Die komprimierten Pixel können nicht dekodiert werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decompressing the film asks for too much memory.</source>
   <translation>Das Entpacken der Aufnahme verlangt zu viel Speicher.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged.</source>
   <translation>Sie ist wahrscheinlich beschädigt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before frame {frame} begins.</source>
   <translation>Die Datei endet, bevor Einzelbild {frame} beginnt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends within frame {frame}.</source>
   <translation>Die Datei endet innerhalb von Einzelbild {frame}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels begin.</source>
   <translation>Die Datei endet, bevor ihre Pixel beginnen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has {frames} frames and does not say where each begins.</source>
   <translation>Die Datei hat {frames} Einzelbilder und sagt nicht, wo jedes beginnt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file says that it has {frames} frames, but it holds {found}.</source>
   <translation>Die Datei sagt, sie habe {frames} Einzelbilder, enthält aber {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The color palette of the film is missing or damaged.</source>
   <translation>Die Farbpalette der Aufnahme fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Sequences are nested more than {deep} deep.</source>
   <translation>Sequenzen sind tiefer als {deep} Ebenen geschachtelt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes of the file cannot be read.</source>
   <translation>Die Attribute der Datei können nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes alone take more than {megabytes} MB.</source>
   <translation>Allein die Attribute benötigen mehr als {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed file would grow beyond {megabytes} MB.</source>
   <translation>Die komprimierte Datei würde größer als {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The deflated data cannot be inflated.</source>
   <translation>Die komprimierten Daten können nicht entpackt werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attribute {keyword}, without which pixels mean nothing, is missing or unreadable.</source>
   <translation>Das Attribut {keyword}, ohne das die Pixel nichts bedeuten, fehlt oder ist unlesbar.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Ask the sender for a complete file.</source>
   <translation>Bitten Sie den Absender um eine vollständige Datei.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The value of {name} makes no sense with the others.</source>
   <translation>Der Wert von {name} passt nicht zu den anderen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, which belongs to films.</source>
   <translation>Das ist {what} und gehört zu Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study; it is shown with them.</source>
   <translation>Öffnen Sie die Aufnahmen der Untersuchung; es wird mit ihnen gezeigt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This {kind} object holds no picture.</source>
   <translation>Dieses {kind}-Objekt enthält kein Bild.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study instead.</source>
   <translation>Öffnen Sie stattdessen die Aufnahmen der Untersuchung.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film claims {frames} frames of {columns} x {rows} pixels.</source>
   <translation>Die Aufnahme gibt {frames} Einzelbilder mit {columns} x {rows} Pixeln an.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or no radiograph.</source>
   <translation>Sie ist beschädigt oder keine Röntgenaufnahme.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document is larger than {megabytes} MB.</source>
   <translation>Das Dokument ist größer als {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Save it with another program and open it there.</source>
   <translation>Speichern Sie es mit einem anderen Programm und öffnen Sie es dort.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document cannot be read.</source>
   <translation>Das Dokument kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Text may be burned into the picture: {why}.</source>
   <translation>Text kann in das Bild eingebrannt sein: {why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Look at it. Then use --looked-at where it names nobody, or --black-out where it does.</source>
   <translation>Sehen Sie es an. Dann --looked-at, wenn es niemanden nennt, oder --black-out, wenn doch.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>A document may name the patient anywhere in it; it is not copied.</source>
   <translation>Ein Dokument kann den Patienten überall nennen; es wird nicht kopiert.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Hand it on by another way.</source>
   <translation>Geben Sie es auf anderem Weg weiter.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is a {kind} picture, and only DICOM files are copied.</source>
   <translation>Das ist ein {kind}-Bild, und nur DICOM-Dateien werden kopiert.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it yourself; its name may say whose it is.</source>
   <translation>Kopieren Sie es selbst; sein Name kann sagen, von wem es ist.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Another file of this run is the same object.</source>
   <translation>Eine andere Datei dieses Laufs ist dasselbe Objekt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>One copy is enough.</source>
   <translation>Eine Kopie genügt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Nothing of what is to be blacked out lies on this film.</source>
   <translation>Nichts von dem, was geschwärzt werden soll, liegt auf dieser Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check X, Y, W and H.</source>
   <translation>Prüfen Sie X, Y, W und H.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The key for copies without identity is damaged.</source>
   <translation>Der Schlüssel für Kopien ohne Identität ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Use hilum deidentify --forget-key to get a new one.</source>
   <translation>Mit hilum deidentify --forget-key erhalten Sie einen neuen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The {kind} file cannot be read.</source>
   <translation>Die {kind}-Datei kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or export it again.</source>
   <translation>Kopieren oder exportieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file claims {pages} pages.</source>
   <translation>Die Datei gibt {pages} Seiten an.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has fewer pages than before.</source>
   <translation>Die Datei hat weniger Seiten als zuvor.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again.</source>
   <translation>Öffnen Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The picture has more than {million} million pixels.</source>
   <translation>Das Bild hat mehr als {million} Millionen Pixel.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is a JPEG-LS picture, which is read inside DICOM only.</source>
   <translation>Die Datei ist ein JPEG-LS-Bild, das nur in DICOM gelesen wird.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Export it as DICOM, PNG or JPEG.</source>
   <translation>Exportieren Sie es als DICOM, PNG oder JPEG.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels of the file cannot be decoded.</source>
   <translation>Die Pixel der Datei können nicht dekodiert werden.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are those of another picture ({found}) than the header says ({said}).</source>
   <translation>Die Pixel gehören zu einem anderen Bild ({found}), als der Kopf sagt ({said}).</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels do.</source>
   <translation>Die Datei endet vor ihren Pixeln.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The decoder crashed on this file.</source>
   <translation>Der Decoder ist an dieser Datei abgestürzt.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged; ask the sender for an intact copy.</source>
   <translation>Sie ist wahrscheinlich beschädigt; bitten Sie den Absender um eine unversehrte Kopie.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding took longer than {seconds:g} s and was ended.</source>
   <translation>Das Dekodieren dauerte länger als {seconds:g} s und wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>No picture came back.</source>
   <translation>Es kam kein Bild zurück.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding the film asks for too much memory.</source>
   <translation>Das Dekodieren der Aufnahme verlangt zu viel Speicher.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film has another size than before.</source>
   <translation>Die Aufnahme hat eine andere Größe als zuvor.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} are damaged ({kind}: {error}). The file is kept as {aside}.</source>
   <translation>Die Voreinstellungen in {file} sind beschädigt ({kind}: {error}). Die Datei bleibt als {aside}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Correct it and give it its name back, or keep the windows again.</source>
   <translation>Berichtigen Sie sie und geben Sie ihr den Namen zurück, oder behalten Sie die Fensterungen erneut.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} cannot be read: {error}.</source>
   <translation>Die Voreinstellungen in {file} können nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>See whether the file may be read.</source>
   <translation>Sehen Sie nach, ob die Datei gelesen werden darf.</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file says so</source>
   <translation>ihre Datei sagt es</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file does not say that there is none</source>
   <translation>ihre Datei sagt nicht, dass es keinen gibt</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>it is a picture of a screen or of paper</source>
   <translation>es ist das Bild eines Bildschirms oder von Papier</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>an overlay lies in its pixels</source>
   <translation>ein Overlay liegt in ihren Pixeln</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/study_objects.py" />
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a zip archive or an office document</source>
   <translation>ein Zip-Archiv oder ein Office-Dokument</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an empty zip archive</source>
   <translation>ein leeres Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a gzip archive</source>
   <translation>ein Gzip-Archiv</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a 7-Zip archive</source>
   <translation>ein 7-Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a RAR archive</source>
   <translation>ein RAR-Archiv</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a GIF picture</source>
   <translation>ein GIF-Bild</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows bitmap</source>
   <translation>eine Windows-Bitmap</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NumPy array</source>
   <translation>ein NumPy-Array</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NIfTI volume</source>
   <translation>ein NIfTI-Volumen</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an NRRD volume</source>
   <translation>ein NRRD-Volumen</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an HDF5 file</source>
   <translation>eine HDF5-Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows program</source>
   <translation>ein Windows-Programm</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Linux program</source>
   <translation>ein Linux-Programm</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a macOS program</source>
   <translation>ein macOS-Programm</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a SQLite database</source>
   <translation>eine SQLite-Datenbank</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a rich text document</source>
   <translation>ein RTF-Dokument</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a sound, video or WebP file</source>
   <translation>eine Ton-, Video- oder WebP-Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an XML document</source>
   <translation>ein XML-Dokument</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a web page</source>
   <translation>eine Webseite</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a video or HEIF file</source>
   <translation>eine Video- oder HEIF-Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>data of an unknown kind</source>
   <translation>Daten unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lossy compression</source>
   <translation>verlustbehaftet komprimiert</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>8-bit source</source>
   <translation>8-Bit-Quelle</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>cut short</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lower resolution than sent</source>
   <translation>geringere Auflösung als gesendet</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>no DICOM preamble</source>
   <translation>keine DICOM-Präambel</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>preamble is a program</source>
   <translation>Präambel ist ein Programm</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>excess bytes</source>
   <translation>überzählige Bytes</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>unreadable attribute</source>
   <translation>unlesbares Attribut</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>character set guessed</source>
   <translation>Zeichensatz geraten</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>window in file unusable</source>
   <translation>Fensterung der Datei unbrauchbar</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>spacing in file unusable</source>
   <translation>Pixelabstand der Datei unbrauchbar</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>rescale in file unusable</source>
   <translation>Rescale der Datei unbrauchbar</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>grey table in file doubtful</source>
   <translation>Grautabelle der Datei zweifelhaft</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>decimal comma in file</source>
   <translation>Dezimalkomma in der Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>black and white in doubt</source>
   <translation>Schwarz und Weiß zweifelhaft</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>shutter not drawn</source>
   <translation>Blende nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>overlay not drawn</source>
   <translation>Overlay nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>pixels not square</source>
   <translation>Pixel nicht quadratisch</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>raw image, not for viewing</source>
   <translation>Rohbild, nicht zum Befunden</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>synthetic</source>
   <translation>synthetisch</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a pipe</source>
   <translation>eine Pipe</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a socket</source>
   <translation>ein Socket</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a device</source>
   <translation>ein Gerät</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a disk</source>
   <translation>ein Datenträger</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>no file</source>
   <translation>keine Datei</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state</source>
   <translation>ein Präsentationszustand</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a selection of key images</source>
   <translation>eine Auswahl von Schlüsselbildern</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a structured report</source>
   <translation>ein strukturierter Bericht</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state of another kind</source>
   <translation>ein Präsentationszustand anderer Art</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its grey values</source>
   <translation>seine Grauwerte</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>the subtraction of another frame</source>
   <translation>die Subtraktion eines anderen Einzelbilds</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its true size (shown to fit)</source>
   <translation>seine wahre Größe (eingepasst gezeigt)</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its shutter</source>
   <translation>seine Blende</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>an overlay</source>
   <translation>ein Overlay</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>some of its drawings</source>
   <translation>einige seiner Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>apices cut off</source>
   <translation>Lungenspitzen abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>bases cut off</source>
   <translation>Lungenbasen abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>chest wall cut off</source>
   <translation>Thoraxwand abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps rotated</source>
   <translation>vielleicht verdreht</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps poor inspiration</source>
   <translation>vielleicht schlechte Inspiration</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's modality is {modality}: this is no radiograph.</source>
   <translation>Die Modalität der Datei ist {modality}: Das ist keine Röntgenaufnahme.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score.</source>
   <translation>Sie erhält keinen Score.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's view position is {view}: this is no frontal film.</source>
   <translation>Die Projektion der Datei ist {view}: Das ist keine frontale Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's body part is {part}, not the chest.</source>
   <translation>Die Körperregion der Datei ist {part}, nicht der Thorax.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{problem} The picture looks like a frontal chest film.</source>
   <translation>{problem} Das Bild sieht wie eine frontale Thoraxaufnahme aus.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score; you can score it anyway.</source>
   <translation>Sie erhält keinen Score; Sie können ihn trotzdem berechnen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is only {columns} x {rows} pixels.</source>
   <translation>Das Bild hat nur {columns} x {rows} Pixel.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds only {share:.0%} of the film.</source>
   <translation>Die Datei ist abgeschnitten: Sie enthält nur {share:.0%} der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds the film at a lower resolution only.</source>
   <translation>Die Datei ist abgeschnitten: Sie enthält die Aufnahme nur in geringerer Auflösung.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is in color.</source>
   <translation>Das Bild ist farbig.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is blank: it has hardly any contrast.</source>
   <translation>Das Bild ist leer: Es hat kaum Kontrast.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is noise.</source>
   <translation>Das Bild ist Rauschen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture does not look like a frontal chest film.</source>
   <translation>Das Bild sieht nicht wie eine frontale Thoraxaufnahme aus.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the left.</source>
   <translation>Die Aufnahme scheint um eine Vierteldrehung nach links gedreht.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the file, or score it anyway.</source>
   <translation>Korrigieren Sie die Datei, oder berechnen Sie den Score trotzdem.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned upside down.</source>
   <translation>Die Aufnahme scheint auf dem Kopf zu stehen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the right.</source>
   <translation>Die Aufnahme scheint um eine Vierteldrehung nach rechts gedreht.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be flipped upside down.</source>
   <translation>Die Aufnahme scheint oben und unten gespiegelt.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be a negative: bones are dark.</source>
   <translation>Die Aufnahme scheint ein Negativ zu sein: Knochen sind dunkel.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Scored although the input check said: {problem}</source>
   <translation>Score berechnet, obwohl die Eingangsprüfung sagte: {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Moved a little, the film crosses the threshold in {crossed} of {count}.</source>
   <translation>Leicht verändert überschreitet die Aufnahme die Schwelle in {crossed} von {count} Fällen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Left and right may be exchanged: compare with the side marker.</source>
   <translation>Links und rechts sind vielleicht vertauscht: Vergleichen Sie mit dem Seitenzeichen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is under 1 year. This model is for {whom}.</source>
   <translation>Der Patient ist jünger als 1 Jahr. Dieses Modell ist für {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Read this film without it.</source>
   <translation>Befunden Sie diese Aufnahme ohne das Modell.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is {age} {age:year|years}. This model is for {whom}.</source>
   <translation>Der Patient ist {age} {age:Jahr|Jahre} alt. Dieses Modell ist für {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The view is {view}. This model is for {whom}.</source>
   <translation>Die Projektion ist {view}. Dieses Modell ist für {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The network's answer is not a number.</source>
   <translation>Die Antwort des Netzes ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Try another model.</source>
   <translation>Versuchen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory to score a film.</source>
   <translation>Der Speicher reicht nicht, um einen Score zu berechnen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Close programs.</source>
   <translation>Schließen Sie Programme.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory for {method} of this film.</source>
   <translation>Der Speicher reicht nicht für {method} dieser Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another method.</source>
   <translation>Wählen Sie eine andere Methode.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind}: it gives no score.</source>
   <translation>{model} ist ein {kind}: Es liefert keinen Score.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another model.</source>
   <translation>Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind} and outlines no lungs.</source>
   <translation>{model} ist ein {kind} und umreißt keine Lungen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film is a {kind} file, which says nothing of a patient or study: no DICOM objects are made of it.</source>
   <translation>Die Aufnahme ist eine {kind}-Datei, die nichts über Patient oder Untersuchung sagt: Daraus entstehen keine DICOM-Objekte.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>With --wrap it is first written as a DICOM film in a new study.</source>
   <translation>Mit --wrap wird sie zuerst als DICOM-Aufnahme in einer neuen Untersuchung geschrieben.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file lacks {names} or holds no valid one: no DICOM objects are made of it, as they could not refer to it.</source>
   <translation>Der Datei fehlt {names}, oder der Wert ist ungültig: Daraus entstehen keine DICOM-Objekte, denn sie könnten nicht auf sie verweisen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A view of a color film cannot be saved: its presentation states are of another kind.</source>
   <translation>Eine Ansicht einer Farbaufnahme kann nicht gespeichert werden: Ihre Präsentationszustände sind von anderer Art.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point named {name}.</source>
   <translation>{model} hat keinen Arbeitspunkt namens {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>It has: {known}.</source>
   <translation>Es hat: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point of this place named {name}.</source>
   <translation>{model} hat keinen Arbeitspunkt dieses Hauses namens {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An operating point cannot be kept as {name}: {why}.</source>
   <translation>Ein Arbeitspunkt kann nicht als {name} behalten werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points of this place cannot be written: {error}.</source>
   <translation>Die Arbeitspunkte dieses Hauses können nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on the disk, or look at its permissions.</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Berechtigungen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The new version of the model cannot be written: {error}.</source>
   <translation>Die neue Version des Modells kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points that this place kept for a model cannot be read ({error}).</source>
   <translation>Die Arbeitspunkte, die dieses Haus für ein Modell festgelegt hat, können nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model's own still work. Keep yours again.</source>
   <translation>Die des Modells funktionieren weiter. Legen Sie Ihre erneut fest.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model cannot be called {name}: its name may hold only small letters, digits, dot, dash and underscore.</source>
   <translation>Ein Modell kann nicht {name} heißen: Sein Name darf nur Kleinbuchstaben, Ziffern, Punkt, Strich und Unterstrich enthalten.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another output folder.</source>
   <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is larger than {megabytes} MB.</source>
   <translation>Die Modellkarte {file} ist größer als {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no readable {file} ({error}).</source>
   <translation>Der Modellordner hat keine lesbare {file} ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is not valid JSON.</source>
   <translation>Die Modellkarte {file} ist kein gültiges JSON.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is refused: {error}.</source>
   <translation>Die Modellkarte wird abgelehnt: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is not written: {error}.</source>
   <translation>Die Modellkarte wird nicht geschrieben: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the card.</source>
   <translation>Korrigieren Sie die Karte.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The input gate of {model} does not fit its card.</source>
   <translation>Die Eingangsprüfung von {model} passt nicht zu seiner Karte.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not those its card names: their SHA-256 differs.</source>
   <translation>Die Gewichte von {model} sind nicht die, die seine Karte nennt: Ihre SHA-256 weicht ab.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again.</source>
   <translation>Installieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not a safetensors file of float arrays.</source>
   <translation>Die Gewichte von {model} sind keine safetensors-Datei mit Gleitkomma-Arrays.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} hold values that are not finite ({name}).</source>
   <translation>Die Gewichte von {model} enthalten nicht endliche Werte ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights hold values that are not finite ({name}).</source>
   <translation>Die Gewichte enthalten nicht endliche Werte ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no {file}.</source>
   <translation>Der Modellordner hat keine {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is larger than {gigabytes} GB.</source>
   <translation>{file} ist größer als {gigabytes} GB.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file} kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pickle: it contains program code and was not opened.</source>
   <translation>{file} ist ein Pickle: Es enthält Programmcode und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>If you trust where it comes from, convert it: hilum models import {file}.</source>
   <translation>Wenn Sie der Herkunft vertrauen, wandeln Sie es um: hilum models import {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is empty: copy or download it again.</source>
   <translation>{file} ist leer: Kopieren oder laden Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of Git LFS, not the weights themselves: fetch them with git lfs pull.</source>
   <translation>{file} ist ein Zeiger von Git LFS, nicht die Gewichte selbst: Holen Sie sie mit git lfs pull.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of git-annex, not the weights themselves: fetch them with git annex get.</source>
   <translation>{file} ist ein Zeiger von git-annex, nicht die Gewichte selbst: Holen Sie sie mit git annex get.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a web page or XML, no weights: the download failed.</source>
   <translation>{file} ist eine Webseite oder XML, keine Gewichte: Das Herunterladen ist fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an HDF5 file, as Keras writes it; only weights of PyTorch are read.</source>
   <translation>{file} ist eine HDF5-Datei, wie Keras sie schreibt; nur Gewichte von PyTorch werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is {what}, no file of weights.</source>
   <translation>{file} ist {what}, keine Datei mit Gewichten.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged archive.</source>
   <translation>{file} ist ein beschädigtes Archiv.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} would expand from {size:,} to {total:,} bytes and was not opened.</source>
   <translation>{file} würde sich von {size:,} auf {total:,} Bytes entpacken und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} took too long to read.</source>
   <translation>Das Lesen von {file} dauerte zu lange.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} could not be read within the memory allowed.</source>
   <translation>{file} konnte mit dem erlaubten Speicher nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} made the process that read it break off.</source>
   <translation>{file} brachte den lesenden Prozess zum Abbruch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} has more parts than any network and was not opened.</source>
   <translation>{file} hat mehr Teile als jedes Netz und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged safetensors file: its list of arrays does not fit it.</source>
   <translation>{file} ist eine beschädigte safetensors-Datei: Die Liste der Arrays passt nicht dazu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds numbers of a kind that no network here has ({name}: {kind}).</source>
   <translation>{file} enthält Zahlen einer Art, die kein Netz hier hat ({name}: {kind}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an ONNX file: it has no weights by name, which heat maps need.</source>
   <translation>{file} ist eine ONNX-Datei: Sie hat keine Gewichte mit Namen, die Heatmaps brauchen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the weights that it was made of, or a model folder.</source>
   <translation>Geben Sie die Gewichte, aus denen sie entstand, oder einen Modellordner.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} contains program code and was not opened.</source>
   <translation>{file} enthält Programmcode und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is not a file of torch weights.</source>
   <translation>{file} ist keine Datei mit torch-Gewichten.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no state dict of tensors.</source>
   <translation>{file} enthält kein State-Dict mit Tensoren.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not fit {architecture} at {name}.</source>
   <translation>{file} passt bei {name} nicht zu {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the architecture's name.</source>
   <translation>Prüfen Sie den Namen der Architektur.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} needs the architecture {architecture}, which is unknown.</source>
   <translation>{model} braucht die Architektur {architecture}, die unbekannt ist.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} cannot be used: {problem}</source>
   <translation>{model} kann nicht verwendet werden: {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} lack {name} ({count} in all) for {architecture}.</source>
   <translation>Den Gewichten von {model} fehlt {name} ({count} insgesamt) für {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} have a surplus {name} ({count} in all) for {architecture}.</source>
   <translation>Die Gewichte von {model} haben überzählig {name} ({count} insgesamt) für {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} of {model} has the shape {shape}, not {wanted} as {architecture} with {labels} labels needs.</source>
   <translation>{name} von {model} hat die Form {shape}, nicht {wanted}, wie {architecture} mit {labels} Labels sie braucht.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no architecture {architecture}.</source>
   <translation>Es gibt keine Architektur {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one of {known}, or another convolutional network of torchvision or timm by its name.</source>
   <translation>Wählen Sie eine von {known} oder ein anderes Faltungsnetz von torchvision oder timm mit seinem Namen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{architecture} gives no feature map (rows and columns of features), so there would be no heat map.</source>
   <translation>{architecture} liefert keine Merkmalskarte (Zeilen und Spalten von Merkmalen), daher gäbe es keine Heatmap.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} is not the one its card names: its SHA-256 differs.</source>
   <translation>{file} von {model} ist nicht die, die seine Karte nennt: Ihre SHA-256 weicht ab.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again, or use --engine torch.</source>
   <translation>Installieren Sie das Modell erneut, oder verwenden Sie --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} holds no network that fits its card.</source>
   <translation>{file} von {model} enthält kein Netz, das zu seiner Karte passt.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine torch.</source>
   <translation>Verwenden Sie --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} takes weights from outside the file.</source>
   <translation>{file} von {model} nimmt Gewichte von außerhalb der Datei.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no network for the engine {engine} on this device.</source>
   <translation>{model} hat auf diesem Gerät kein Netz für {engine}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine auto.</source>
   <translation>Verwenden Sie --engine auto.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} gives other scores than its weights, by up to {apart:.2g}.</source>
   <translation>{file} von {model} ergibt andere Scores als seine Gewichte, um bis zu {apart:.2g}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove the file and its line in the card.</source>
   <translation>Entfernen Sie die Datei und ihre Zeile in der Karte.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model named {name}.</source>
   <translation>Es gibt kein Modell namens {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Installed models: {known}.</source>
   <translation>Installierte Modelle: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no installed model named {name}.</source>
   <translation>Es gibt kein installiertes Modell namens {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>See hilum models list.</source>
   <translation>Siehe hilum models list.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No model is installed.</source>
   <translation>Kein Modell ist installiert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install one with: hilum models import FOLDER.</source>
   <translation>Installieren Sie eines mit: hilum models import FOLDER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model to go back to.</source>
   <translation>Es gibt kein vorheriges Modell.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one with: hilum models use ID.</source>
   <translation>Wählen Sie eines mit: hilum models use ID.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Which model was chosen last cannot be read.</source>
   <translation>Welches Modell zuletzt gewählt war, kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model cannot be put into use: {error}.</source>
   <translation>Das Modell kann nicht in Gebrauch genommen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The disk refused: {error}.</source>
   <translation>Der Datenträger hat abgelehnt: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on it, or look at its permissions.</source>
   <translation>Schaffen Sie Platz darauf, oder prüfen Sie die Berechtigungen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} was replaced while the window was open.</source>
   <translation>{model} wurde ersetzt, während das Fenster geöffnet war.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start Hilum again.</source>
   <translation>Starten Sie Hilum neu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already, in this version {version}.</source>
   <translation>Ein Modell namens {model} ist in dieser Version {version} schon installiert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another id.</source>
   <translation>Entfernen Sie es, oder wählen Sie eine andere ID.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it first, or write another id into the card of the one to be imported.</source>
   <translation>Entfernen Sie es zuerst, oder schreiben Sie eine andere ID in die Karte des zu importierenden.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already.</source>
   <translation>Ein Modell namens {model} ist schon installiert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another --id.</source>
   <translation>Entfernen Sie es, oder wählen Sie eine andere --id.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no model: no card.json at its top, or in its one folder.</source>
   <translation>{file} enthält kein Modell: keine card.json ganz oben oder im einzigen Ordner.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the zip that Hilum exported.</source>
   <translation>Geben Sie das Zip, das Hilum exportiert hat.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>the films of this review</source>
   <translation>den Aufnahmen dieser Befundung</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Nobody has measured {model}: it may do no better than chance.</source>
   <translation>Niemand hat {model} gemessen: Es ist vielleicht nicht besser als der Zufall.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>On {where} the AUC of {model} is between {low:.2f} and {high:.2f}: it may do no better than chance (0.5).</source>
   <translation>An {where} liegt die AUC von {model} zwischen {low:.2f} und {high:.2f}: Es ist vielleicht nicht besser als der Zufall (0,5).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} came with the program and stays.</source>
   <translation>{model} kam mit dem Programm und bleibt.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no {path}.</source>
   <translation>Es gibt kein {path}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it is of.</source>
   <translation>{file} sagt nicht, von welchem Netz sie ist.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME.</source>
   <translation>Geben Sie es an: --architecture NAME.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it belongs to.</source>
   <translation>{file} sagt nicht, zu welchem Netz sie gehört.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME --labels A,B.</source>
   <translation>Geben Sie es an: --architecture NAME --labels A,B.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{path} is not empty.</source>
   <translation>{path} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name a new folder.</source>
   <translation>Nennen Sie einen neuen Ordner.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no device called {name}.</source>
   <translation>Es gibt kein Gerät namens {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Devices: {known}.</source>
   <translation>Geräte: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>CUDA (an NVIDIA GPU with its driver) is not usable on this computer.</source>
   <translation>CUDA (eine NVIDIA-GPU mit Treiber) ist auf diesem Rechner nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --device auto or cpu.</source>
   <translation>Verwenden Sie --device auto oder cpu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>MPS (an Apple GPU) is not usable on this computer.</source>
   <translation>MPS (eine Apple-GPU) ist auf diesem Rechner nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Dask is not installed here.</source>
   <translation>Dask ist hier nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install it with: pip install 'hilum[dask]'.</source>
   <translation>Installieren Sie es mit: pip install 'hilum[dask]'.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It</source>
   <translation>Er</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}</source>
   <translation>Der Worker {address}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler</source>
   <translation>Der Scheduler</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}: {problem}</source>
   <translation>Der Worker {address}: {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>{problem:next_step}</source>
   <translation>{problem:next_step}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has {what:; }.</source>
   <translation>{who} hat {what:; }.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the same versions on every computer.</source>
   <translation>Installieren Sie auf jedem Rechner dieselben Versionen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} {found}, not {needed}</source>
   <translation>{name} {found}, nicht {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} missing, not {needed}</source>
   <translation>{name} fehlt, nicht {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has no Hilum that works ({error}).</source>
   <translation>{who} hat kein funktionierendes Hilum ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install hilum[dask] in the same version on every computer of the cluster.</source>
   <translation>Installieren Sie hilum[dask] in derselben Version auf jedem Rechner des Clusters.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Each worker that scored this film ended.</source>
   <translation>Jeder Worker, der diese Aufnahme berechnete, endete.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It is probably damaged, or too large for the workers' memory.</source>
   <translation>Sie ist wahrscheinlich beschädigt oder zu groß für den Speicher der Worker.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No worker was there for {seconds:g} seconds.</source>
   <translation>Seit {seconds:g} Sekunden war kein Worker da.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume. Start some with: dask worker SCHEDULER.</source>
   <translation>Die bisherigen Zeilen bleiben; weiter mit --resume. Starten Sie Worker mit: dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler has had no worker for {seconds:g} seconds.</source>
   <translation>Der Scheduler hat seit {seconds:g} Sekunden keinen Worker.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start some with: dask worker SCHEDULER.</source>
   <translation>Starten Sie welche mit: dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No Dask scheduler answers at {address}.</source>
   <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start one with: dask scheduler.</source>
   <translation>Starten Sie einen mit: dask scheduler.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The Dask scheduler at {address} is gone.</source>
   <translation>Der Dask-Scheduler unter {address} ist weg.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume.</source>
   <translation>Die bisherigen Zeilen bleiben; weiter mit --resume.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{address} is not the address of a Dask scheduler, nor its scheduler file.</source>
   <translation>{address} ist weder die Adresse eines Dask-Schedulers noch seine Scheduler-Datei.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An address is like tcp://HOST:8786.</source>
   <translation>Eine Adresse ist wie tcp://HOST:8786.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There are no certificates for {address}.</source>
   <translation>Für {address} gibt es keine Zertifikate.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name them in Dask's configuration: distributed.comm.tls.</source>
   <translation>Nennen Sie sie in der Konfiguration von Dask: distributed.comm.tls.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Workbook</source>
   <translation>Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>One row per film with score, decision and what each reader said; the figures on a second sheet.</source>
   <translation>Eine Zeile je Aufnahme mit Score, Entscheidung und dem, was jeder Befunder sagte; die Kennzahlen auf einem zweiten Blatt.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows as plain text, for other programs and for very many films.</source>
   <translation>Dieselben Zeilen als reiner Text, für andere Programme und sehr viele Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Table for a spreadsheet</source>
   <translation>Tabelle für die Tabellenkalkulation</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows, with tabs, for any spreadsheet of any country; the decimal sign is the one chosen below.</source>
   <translation>Dieselben Zeilen, mit Tabulatoren, für Tabellenkalkulationen jedes Landes; das Dezimalzeichen ist das unten gewählte.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same and the figures, with regions as numbers, for scripts.</source>
   <translation>Dasselbe und die Kennzahlen, mit Bereichen als Zahlen, für Skripte.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Some pages to print: counts, figures with intervals, agreement and charts.</source>
   <translation>Einige Seiten zum Drucken: Anzahlen, Kennzahlen mit Konfidenzintervallen, Übereinstimmung und Diagramme.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Labels to train with</source>
   <translation>Labels zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The films with a final label, as hilum train takes them. It always names the films by their paths.</source>
   <translation>Die Aufnahmen mit endgültigem Label, wie hilum train sie nimmt. Sie nennt die Aufnahmen immer mit ihren Pfaden.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>DICOM objects</source>
   <translation>DICOM-Objekte</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>A report for each DICOM film, and the key images of each study. They always say whose films they are.</source>
   <translation>Ein Bericht für jede DICOM-Aufnahme und die Schlüsselbilder jeder Untersuchung. Sie sagen immer, von wem die Aufnahmen sind.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: what is there cannot be read.</source>
   <translation>Die Befundung kann in {place} nicht gespeichert werden: Was dort ist, kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Check the disk, then open the review again.</source>
   <translation>Prüfen Sie den Datenträger, und öffnen Sie die Befundung dann erneut.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The disk cannot take more of the review; what was there before is kept.</source>
   <translation>Der Datenträger kann nicht mehr von der Befundung aufnehmen; das Bisherige bleibt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then go on: nothing has to be done again.</source>
   <translation>Schaffen Sie Platz und machen Sie weiter: Nichts muss wiederholt werden.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: the folder cannot be written.</source>
   <translation>Die Befundung kann in {place} nicht gespeichert werden: In den Ordner kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Ask for permission to write there.</source>
   <translation>Bitten Sie um die Berechtigung, dort zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another program keeps the review locked.</source>
   <translation>Ein anderes Programm hält die Befundung gesperrt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that program, then try again.</source>
   <translation>Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The file of the review is damaged.</source>
   <translation>Die Datei der Befundung ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open the review again: it is restored from its backup.</source>
   <translation>Öffnen Sie die Befundung erneut: Sie wird aus ihrer Sicherung wiederhergestellt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review was last opened with a newer Hilum, and this version cannot keep it.</source>
   <translation>Diese Befundung wurde zuletzt mit einem neueren Hilum geöffnet; diese Version kann sie nicht führen.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open it with that version, or a later one.</source>
   <translation>Öffnen Sie sie mit jener Version oder einer späteren.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no room for the review in {folder}.</source>
   <translation>Für die Befundung ist in {folder} kein Platz.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then open it again.</source>
   <translation>Schaffen Sie Platz und öffnen Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {folder} ({error}).</source>
   <translation>Die Befundung kann in {folder} nicht gespeichert werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, which does not let it be read yet.</source>
   <translation>Diese Befundung ist in einem anderen Fenster geöffnet, das sie noch nicht lesen lässt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that window, or try again.</source>
   <translation>Schließen Sie jenes Fenster, oder versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, where verdicts are kept.</source>
   <translation>Diese Befundung ist in einem anderen Fenster geöffnet, in dem Urteile gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Go on there, or close it there and open the folder here again.</source>
   <translation>Machen Sie dort weiter, oder schließen Sie sie dort und öffnen Sie den Ordner hier erneut.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another window or command has this review open.</source>
   <translation>Ein anderes Fenster oder ein Befehl hat diese Befundung geöffnet.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close it, or leave out --score.</source>
   <translation>Schließen Sie es, oder lassen Sie --score weg.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} cannot be written ({error}).</source>
   <translation>{file} kann nicht geschrieben werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room on the disk, look at its permissions, or choose another folder.</source>
   <translation>Schaffen Sie Platz, prüfen Sie die Berechtigungen, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} has an unsupported file type.</source>
   <translation>{file} hat einen nicht unterstützten Dateityp.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give it one of these endings: {known}.</source>
   <translation>Geben Sie ihr eine dieser Endungen: {known}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>A sheet holds {most:,} films, and this review has {films:,}.</source>
   <translation>Ein Blatt fasst {most:,} Aufnahmen, und diese Befundung hat {films:,}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Take CSV or JSON.</source>
   <translation>Nehmen Sie CSV oder JSON.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>One file is named twice.</source>
   <translation>Eine Datei ist zweimal genannt.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Name each file once.</source>
   <translation>Nennen Sie jede Datei einmal.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no folder {folder}.</source>
   <translation>Es gibt keinen Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make it, or choose another.</source>
   <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a folder.</source>
   <translation>{file} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give the file another name.</source>
   <translation>Geben Sie der Datei einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a film and is not written over.</source>
   <translation>{file} ist eine Aufnahme und wird nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} would lie in the folder of the films.</source>
   <translation>{file} läge im Ordner der Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Choose a folder of its own.</source>
   <translation>Wählen Sie einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no such file or folder.</source>
   <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a labels.csv or a folder of class folders.</source>
   <translation>Geben Sie eine labels.csv oder einen Ordner mit Klassenordnern an.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films.</source>
   <translation>Es gibt keine gelabelten Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films; left out: {counts}.</source>
   <translation>Es gibt keine gelabelten Aufnahmen; ausgelassen: {counts}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no columns path and label.</source>
   <translation>Die Label-Datei hat keine Spalten path und label.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name them in its first line.</source>
   <translation>Nennen Sie sie in der ersten Zeile.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no column {name}.</source>
   <translation>Die Label-Datei hat keine Spalte {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model has no population named {name}.</source>
   <translation>Das Modell hat keine Population namens {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} is no table of scores.</source>
   <translation>{file} ist keine Tabelle mit Scores.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Write one with hilum score, as csv or jsonl.</source>
   <translation>Schreiben Sie eine mit hilum score, als csv oder jsonl.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} does not hold scores of {model} {version} alone.</source>
   <translation>{file} enthält nicht nur Scores von {model} {version}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films with that one again.</source>
   <translation>Berechnen Sie die Aufnahmen mit diesem erneut.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No labelled film has a score in {file}.</source>
   <translation>Keine gelabelte Aufnahme hat in {file} einen Score.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films that the labels file names.</source>
   <translation>Berechnen Sie die Aufnahmen, die die Label-Datei nennt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} of the labels file lacks a path or a label.</source>
   <translation>In Zeile {line} der Label-Datei fehlt ein Pfad oder ein Label.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Fill it in or remove the line.</source>
   <translation>Füllen Sie sie aus, oder entfernen Sie die Zeile.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} names the split {split}.</source>
   <translation>Zeile {line} nennt die Aufteilung {split}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Splits are train, validation and test.</source>
   <translation>Aufteilungen sind train, validation und test.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file is no CSV text in UTF-8 or UTF-16.</source>
   <translation>Die Label-Datei ist kein CSV-Text in UTF-8 oder UTF-16.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it again as CSV; in a spreadsheet, as "CSV UTF-8".</source>
   <translation>Speichern Sie sie erneut als CSV; in einer Tabellenkalkulation als „CSV UTF-8“.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file cannot be read ({error}).</source>
   <translation>Die Label-Datei kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the file and the disk.</source>
   <translation>Prüfen Sie Datei und Datenträger.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column boxes holds {text}, which is no box.</source>
   <translation>Die Spalte boxes enthält {text}, das ist kein Rechteck.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>A box is: left top width height, in pixels.</source>
   <translation>Ein Rechteck ist: left top width height, in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column weight holds {text}, which is no number above 0.</source>
   <translation>Die Spalte weight enthält {text}, das ist keine Zahl über 0.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say how much the film counts, such as 0.5.</source>
   <translation>Geben Sie an, wie viel die Aufnahme zählt, etwa 0.5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The film has no mask.</source>
   <translation>Die Aufnahme hat keine Maske.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name its picture in the column {column} of the labels file.</source>
   <translation>Nennen Sie ihr Bild in der Spalte {column} der Label-Datei.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The mask cannot be read ({error}).</source>
   <translation>Die Maske kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it as PNG, white where the lungs are.</source>
   <translation>Speichern Sie sie als PNG, weiß, wo die Lungen sind.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No {split} film has a clean mask.</source>
   <translation>Keine {split}-Aufnahme hat eine saubere Maske.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the masks: two parts, smooth, without holes.</source>
   <translation>Sehen Sie die Masken an: zwei Teile, glatt, ohne Löcher.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{option} is not for recipes of outlines.</source>
   <translation>{option} ist nicht für Rezepte von Umrissen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave it out.</source>
   <translation>Lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model {model} does not know the label {label}.</source>
   <translation>Das Modell {model} kennt das Label {label} nicht.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>It knows: {known}.</source>
   <translation>Es kennt: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe does not know the label {label}.</source>
   <translation>Das Rezept kennt das Label {label} nicht.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Its labels: {known}. Use its label_map.</source>
   <translation>Seine Labels: {known}. Verwenden Sie seine label_map.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films have one class only.</source>
   <translation>Die Aufnahmen haben nur eine Klasse.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more films.</source>
   <translation>Labeln Sie mehr Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The label {label} has {patients} patients, too few for {folds} folds.</source>
   <translation>Das Label {label} hat {patients} Patienten, zu wenige für {folds} Teile.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients, or take fewer folds.</source>
   <translation>Labeln Sie Aufnahmen von mehr Patienten, oder nehmen Sie weniger Teile.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients} patients stand in more than one split.</source>
   <translation>{patients} Patienten stehen in mehr als einer Aufteilung.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give each patient one split.</source>
   <translation>Geben Sie jedem Patienten eine Aufteilung.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films are test films: none is left to learn from.</source>
   <translation>Alle Aufnahmen sind Testaufnahmen: Zum Lernen bleibt keine.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give some of them the split train.</source>
   <translation>Geben Sie einigen die Aufteilung train.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}.</source>
   <translation>Unter den {split}-Aufnahmen hat keine das Label {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients.</source>
   <translation>Labeln Sie Aufnahmen von mehr Patienten.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}. All that have it are of one patient.</source>
   <translation>Unter den {split}-Aufnahmen hat keine das Label {label}. Alle damit sind von einem Patienten.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{problem} A training refuses them.</source>
   <translation>{problem} Ein Training lehnt sie ab.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{films:,} {films:film is|films are} left out. {problem}</source>
   <translation>{films:,} {films:Aufnahme ist|Aufnahmen sind} ausgelassen. {problem}</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {feature} alone tells {question} (AUC {auc:.3f}): the model may learn that instead of the films.</source>
   <translation>Allein {feature} verrät {question} (AUC {auc:.3f}): Das Modell lernt vielleicht das statt der Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the films of all labels in one way, or train with recompression, blur and noise.</source>
   <translation>Speichern Sie die Aufnahmen aller Labels auf eine Weise, oder trainieren Sie mit Neukompression, Weichzeichnen und Rauschen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with scaling and blur.</source>
   <translation>Nehmen Sie Aufnahmen aller Labels von denselben Geräten, oder trainieren Sie mit Skalieren und Weichzeichnen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with cropping.</source>
   <translation>Nehmen Sie Aufnahmen aller Labels von denselben Geräten, oder trainieren Sie mit Zuschneiden.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look how the films were exposed and saved, or train with brightness and contrast.</source>
   <translation>Sehen Sie nach, wie die Aufnahmen belichtet und gespeichert wurden, oder trainieren Sie mit Helligkeit und Kontrast.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look for frames and collimation, or train with borders and cropping.</source>
   <translation>Achten Sie auf Rahmen und Einblendung, oder trainieren Sie mit Rändern und Zuschneiden.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels in the same views, or train on one view only.</source>
   <translation>Nehmen Sie Aufnahmen aller Labels in denselben Projektionen, oder trainieren Sie nur an einer Projektion.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source alone tells {question} (AUC {auc:.3f}): the model may learn where a film comes from.</source>
   <translation>Allein die Quelle verrät {question} (AUC {auc:.3f}): Das Modell lernt vielleicht, woher eine Aufnahme kommt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from each source, and look at the figures source by source.</source>
   <translation>Nehmen Sie Aufnahmen aller Labels aus jeder Quelle, und sehen Sie die Kennzahlen je Quelle an.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source {source} has only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>Die Quelle {source} hat nur das Label {label} ({films:,} Aufnahmen): Das Modell lernt vielleicht die Quelle.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Add films of the other labels from there, or leave the source out.</source>
   <translation>Fügen Sie Aufnahmen der anderen Labels von dort hinzu, oder lassen Sie die Quelle weg.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films without a source have only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>Die Aufnahmen ohne Quelle haben nur das Label {label} ({films:,} Aufnahmen): Das Modell lernt vielleicht die Quelle.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film has|films have} the label {label}: too few to learn from or to measure.</source>
   <translation>Nur {films} {films:Aufnahme hat|Aufnahmen haben} das Label {label}: zu wenige, um daraus zu lernen oder zu messen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film|films} of the {split} split {films:has|have} the label {label}: too few to learn from or to measure.</source>
   <translation>Nur {films} {films:Aufnahme|Aufnahmen} der Aufteilung {split} {films:hat|haben} das Label {label}: zu wenige, um daraus zu lernen oder zu messen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f}-mal so viele Aufnahmen haben das Label {most} wie {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more of the rare ones, or train with class weights or balanced sampling.</source>
   <translation>Labeln Sie mehr der seltenen, oder trainieren Sie mit Klassengewichten oder ausgewogener Auswahl.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films of the {split} split have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f}-mal so viele Aufnahmen der Aufteilung {split} haben das Label {most} wie {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films have the label {label}: there is nothing to tell apart. A training refuses them.</source>
   <translation>Alle Aufnahmen haben das Label {label}: Es gibt nichts zu unterscheiden. Ein Training lehnt sie ab.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of another kind, too.</source>
   <translation>Labeln Sie auch Aufnahmen anderer Art.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>Nichts sagt, wer der Patient ist: Jede Aufnahme zählt als eigener Patient, und Aufnahmen einer Person können auf beiden Seiten einer Aufteilung stehen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name the patients in a column patient_id of a labels file.</source>
   <translation>Nennen Sie die Patienten in einer Spalte patient_id der Label-Datei.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>For {unknown:,} of {films:,} films nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>Bei {unknown:,} von {films:,} Aufnahmen sagt nichts, wer der Patient ist: Jede zählt als eigener Patient, und Aufnahmen einer Person können auf beiden Seiten einer Aufteilung stehen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same.</source>
   <translation>Patientennummern wurden von einer Tabellenkalkulation gekürzt, etwa 1.23E+11: Verschiedene Patienten können dieselbe haben.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the table again with that column as text.</source>
   <translation>Speichern Sie die Tabelle erneut, mit dieser Spalte als Text.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients:,} {patients:patient has|patients have} films in more than one split: figures would be better than the model is.</source>
   <translation>{patients:,} {patients:Patient hat|Patienten haben} Aufnahmen in mehr als einer Aufteilung: Die Kennzahlen wären besser als das Modell.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give all films of a patient one split; training refuses these films until then.</source>
   <translation>Geben Sie allen Aufnahmen eines Patienten eine Aufteilung; bis dahin lehnt ein Training sie ab.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>identical films</source>
   <translation>gleichen Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>films that look the same</source>
   <translation>gleich aussehenden Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} in more than one split: figures would be better than the model is.</source>
   <translation>{groups:,} {groups:Gruppe|Gruppen} von {what} ({films:,} Aufnahmen) {groups:steht|stehen} in mehr als einer Aufteilung: Die Kennzahlen wären besser als das Modell.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film in one split, all films of a patient with it.</source>
   <translation>Behalten Sie jede Aufnahme in einer Aufteilung, mit allen Aufnahmen des Patienten.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:has|have} different labels: at least one of them is wrong.</source>
   <translation>{groups:,} {groups:Gruppe|Gruppen} von {what} ({films:,} Aufnahmen) {groups:hat|haben} verschiedene Labels: Mindestens eines ist falsch.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at them, correct the labels, and keep each film once.</source>
   <translation>Sehen Sie sie an, korrigieren Sie die Labels, und behalten Sie jede Aufnahme einmal.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under different patients: a split by patient may put them on both sides.</source>
   <translation>{groups:,} {groups:Gruppe|Gruppen} von {what} ({films:,} Aufnahmen) {groups:steht|stehen} unter verschiedenen Patienten: Eine Aufteilung nach Patient kann sie auf beide Seiten stellen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give them the same patient, or keep each film once.</source>
   <translation>Geben Sie ihnen denselben Patienten, oder behalten Sie jede Aufnahme einmal.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under one patient, split and label: they count more than other films.</source>
   <translation>{groups:,} {groups:Gruppe|Gruppen} von {what} ({films:,} Aufnahmen) {groups:steht|stehen} unter einem Patienten, einer Aufteilung und einem Label: Sie zählen mehr als andere Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film once if that was not meant.</source>
   <translation>Behalten Sie jede Aufnahme einmal, wenn das nicht beabsichtigt war.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says which films belong to one patient.</source>
   <translation>Die Spalte {column} sagt, welche Aufnahmen zu einem Patienten gehören.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says the split.</source>
   <translation>Die Spalte {column} sagt die Aufteilung.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patients whose ids differ in upper and lower case only count as one.</source>
   <translation>Patienten, deren IDs sich nur in Groß- und Kleinschreibung unterscheiden, zählen als einer.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>These are one label: {labels}.</source>
   <translation>Diese sind ein Label: {labels}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No film could be read.</source>
   <translation>Keine Aufnahme konnte gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the messages above.</source>
   <translation>Sehen Sie die Meldungen oben an.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The prepared films in {folder} cannot be read back.</source>
   <translation>Die vorbereiteten Aufnahmen in {folder} können nicht zurückgelesen werden.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the disk, or name another work folder.</source>
   <translation>Prüfen Sie den Datenträger, oder nennen Sie einen anderen Arbeitsordner.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}. It takes {need} and {free} are free.</source>
   <translation>Der Datenträger hat keinen Platz für die vorbereiteten Aufnahmen in {folder}. Nötig sind {need}, frei sind {free}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Free some space there, or name another work folder, and start again.</source>
   <translation>Schaffen Sie dort Platz, oder nennen Sie einen anderen Arbeitsordner, und beginnen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}.</source>
   <translation>Der Datenträger hat keinen Platz für die vorbereiteten Aufnahmen in {folder}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe cannot be read: {error}.</source>
   <translation>Das Rezept kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Correct the file.</source>
   <translation>Korrigieren Sie die Datei.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no recipe named {name}.</source>
   <translation>Es gibt kein Rezept namens {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Recipes: {known}.</source>
   <translation>Rezepte: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe matches {pattern}.</source>
   <translation>Kein Rezept passt zu {pattern}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe is named.</source>
   <translation>Es ist kein Rezept genannt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name one with --recipe: {known}.</source>
   <translation>Nennen Sie eines mit --recipe: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} cannot be adapted: {error}.</source>
   <translation>{model} kann nicht angepasst werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name a recipe with --recipe.</source>
   <translation>Nennen Sie ein Rezept mit --recipe.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no fold {word}.</source>
   <translation>Es gibt keinen Teil {word}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say which of how many, such as 2/5.</source>
   <translation>Sagen Sie, welcher von wie vielen, etwa 2/5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} has another network or other labels than the recipe {recipe}.</source>
   <translation>{model} hat ein anderes Netz oder andere Labels als das Rezept {recipe}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave the recipe out to adapt the model.</source>
   <translation>Lassen Sie das Rezept weg, um das Modell anzupassen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name models of this recipe.</source>
   <translation>Nennen Sie Modelle dieses Rezepts.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no ImageNet weights of {architecture}.</source>
   <translation>Es gibt keine ImageNet-Gewichte für {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a file with --init, or leave it out to start from random weights.</source>
   <translation>Geben Sie eine Datei mit --init, oder lassen Sie es weg, um mit zufälligen Gewichten zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded (no network).</source>
   <translation>Die ImageNet-Gewichte für {architecture} konnten nicht heruntergeladen werden (kein Netzwerk).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded ({error}).</source>
   <translation>Die ImageNet-Gewichte für {architecture} konnten nicht heruntergeladen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} may hold program code and was not opened.</source>
   <translation>{file} kann Programmcode enthalten und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.</source>
   <translation>Machen Sie zuerst safetensors daraus: hilum models import FILE --architecture NAME --start-weights OUTPUT.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no {file} to start from.</source>
   <translation>Es gibt keine {file} zum Beginnen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a safetensors file of the recipe's network.</source>
   <translation>Geben Sie eine safetensors-Datei für das Netz des Rezepts.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} cannot be read: it is no safetensors file, or it is damaged.</source>
   <translation>{file} kann nicht gelesen werden: Sie ist keine safetensors-Datei oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from lack {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>Den Anfangsgewichten fehlt {name}{count:| ({count} insgesamt)} für {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from have a surplus {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>Die Anfangsgewichte haben überzählig {name}{count:| ({count} insgesamt)} für {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{name} of the weights to start from has the shape {shape}, not {wanted}, as {architecture} needs.</source>
   <translation>{name} der Anfangsgewichte hat die Form {shape}, nicht {wanted}, wie {architecture} sie braucht.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is not enough memory to train with even one film at a time.</source>
   <translation>Der Speicher reicht nicht einmal für das Training mit einer Aufnahme auf einmal.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Close programs, or use a smaller network.</source>
   <translation>Schließen Sie Programme, oder verwenden Sie ein kleineres Netz.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The loss is no number in batch {batch} of epoch {epoch}.</source>
   <translation>Der Verlust ist in Stapel {batch} von Epoche {epoch} keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Use a lower learning rate; the last checkpoint stays.</source>
   <translation>Verwenden Sie eine kleinere Lernrate; der letzte Zwischenstand bleibt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint cannot be written ({error}); the last one stays.</source>
   <translation>Der Zwischenstand kann nicht geschrieben werden ({error}); der letzte bleibt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make room, then go on with --resume.</source>
   <translation>Schaffen Sie Platz, dann weiter mit --resume.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint belongs to another recipe or other films.</source>
   <translation>Der Zwischenstand gehört zu einem anderen Rezept oder anderen Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Choose another output folder, or leave out --resume.</source>
   <translation>Wählen Sie einen anderen Ausgabeordner, oder lassen Sie --resume weg.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint is damaged.</source>
   <translation>Der Zwischenstand ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>TensorBoard's package is not installed.</source>
   <translation>Das Paket von TensorBoard ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Install it with: pip install 'hilum[tensorboard]'. Or leave out --tensorboard.</source>
   <translation>Installieren Sie es mit: pip install 'hilum[tensorboard]'. Oder lassen Sie --tensorboard weg.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Lung</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Soft tissue</source>
   <translation>Weichteile</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Bone</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Liver</source>
   <translation>Leber</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Brain</source>
   <translation>Gehirn</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Full range</source>
   <translation>Voller Bereich</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/recipes/chest-mobilenet-v2.toml" />
   <source>Chest film of adults and children: normal or abnormal (MobileNetV2 with a pyramid)</source>
   <translation>Thoraxaufnahme von Erwachsenen und Kindern: unauffällig oder auffällig (MobileNetV2 mit Pyramide)</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>opacity</source>
   <translation>Verschattung</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other abnormality</source>
   <translation>sonstiger Befund</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>adults</source>
   <translation>Erwachsene</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, adults, plain and 2 augmented copies of each film</source>
   <translation>Validierungspatienten der Labels, Erwachsene, jede Aufnahme unverändert und in 2 veränderten Kopien</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Of the ways tried, the simplest whose Brier score on patients that the fit had not seen is within one standard error of the best.</source>
   <translation>Von den versuchten Wegen der einfachste, dessen Brier-Score an bei der Anpassung ungesehenen Patienten innerhalb eines Standardfehlers des besten liegt.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced</source>
   <translation>ausgewogen</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films sensitivity and specificity are equal. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>An diesen Aufnahmen sind Sensitivität und Spezifität gleich. Unsicher: die 5 % von ihnen, die der Schwelle am nächsten sind.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high sensitivity</source>
   <translation>hohe Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many abnormal films are missed as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>An diesen Aufnahmen werden halb so viele auffällige übersehen wie beim ausgewogenen Arbeitspunkt. Unsicher: die 5 % von ihnen, die der Schwelle am nächsten sind.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high specificity</source>
   <translation>hohe Spezifität</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many normal films are called abnormal as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>An diesen Aufnahmen werden halb so viele unauffällige auffällig genannt wie beim ausgewogenen Arbeitspunkt. Unsicher: die 5 % von ihnen, die der Schwelle am nächsten sind.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>children</source>
   <translation>Kinder</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, children, plain and 2 augmented copies of each film</source>
   <translation>Validierungspatienten der Labels, Kinder, jede Aufnahme unverändert und in 2 veränderten Kopien</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>auc</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>average precision</source>
   <translation>mittlere Präzision</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced accuracy</source>
   <translation>ausgewogene Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>sensitivity</source>
   <translation>Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>specificity</source>
   <translation>Spezifität</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>f1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>mcc</source>
   <translation>MCC</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>brier</source>
   <translation>Brier</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>ece</source>
   <translation>ECE</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Calibration and operating points were chosen on these films: the figures flatter the model.</source>
   <translation>Kalibrierung und Arbeitspunkte wurden an diesen Aufnahmen gewählt: Die Kennzahlen schmeicheln dem Modell.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>abnormal</source>
   <translation>auffällig</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Research and education only. Not for diagnostic use.</source>
   <translation>Nur für Forschung und Lehre. Nicht für die Diagnostik.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Adults of one hospital and children of another: what it says of films of other hospitals is not known. It has not been tested for any clinical use.</source>
   <translation>Erwachsene eines Krankenhauses und Kinder eines anderen: Was es über Aufnahmen anderer Häuser sagt, ist nicht bekannt. Es wurde für keine klinische Verwendung geprüft.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Opacity means what radiologists of the RSNA challenge called a lung opacity, in children pneumonia. Other abnormality was taught by few films (82 that were read, and 302 by words mined from reports): nodules, effusions, pneumothorax and an enlarged heart are found less surely than opacities.</source>
   <translation>Verschattung bedeutet, was Radiologen der RSNA-Challenge Lung Opacity nannten, bei Kindern Pneumonie. Andere Auffälligkeiten lernte es an wenigen Aufnahmen (82 gelesenen und 302 mit Wörtern aus Befundtexten): Rundherde, Ergüsse, Pneumothorax und ein vergrößertes Herz werden weniger sicher gefunden als Verschattungen.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Normal by the challenge's readers is no clean bill of health: pacemakers, lines and old changes occur among films read as normal.</source>
   <translation>Unauffällig nach den Lesern der Challenge ist kein Gesundheitszeugnis: Schrittmacher, Katheter und alte Veränderungen kommen in als unauffällig gelesenen Aufnahmen vor.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Known shortcuts: films of one copy can be told from those of another by their processing, one copy has normal films only, and AP films are abnormal more often. Against that, training draws films in balance of view and source and changes kernels, sharpness, noise, compression, exposure, borders and letters at random. What is left of it is not known.</source>
   <translation>Bekannte Abkürzungen: Aufnahmen einer Kopie lassen sich an ihrer Verarbeitung von denen einer anderen unterscheiden, eine Kopie hat nur unauffällige Aufnahmen, und a.p.-Aufnahmen sind häufiger auffällig. Dagegen zieht das Training Aufnahmen ausgewogen nach Projektion und Quelle und ändert zufällig Kerne, Schärfe, Rauschen, Kompression, Belichtung, Ränder und Buchstaben. Was davon bleibt, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Boxes taught the heat map where opacities are. Where something else is abnormal nobody told it.</source>
   <translation>Rechtecke lehrten die Heatmap, wo Verschattungen sind. Wo etwas anderes auffällig ist, hat ihr niemand gesagt.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>A score is a probability only at equal numbers of normal and abnormal films; at other prevalences it is not.</source>
   <translation>Ein Score ist nur bei gleich vielen unauffälligen und auffälligen Aufnahmen eine Wahrscheinlichkeit; bei anderen Prävalenzen nicht.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), with labels and boxes of the RSNA challenge 2018 (research), and on images under CC BY 4.0</source>
   <translation>Apache-2.0 (Gewichte); trainiert an Bildern von NIH ChestX-ray14 (freie Nutzung, Namensnennung), mit Labels und Rechtecken der RSNA-Challenge 2018 (Forschung), und an Bildern unter CC BY 4.0</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outline of the lungs on frontal chest films of adults</source>
   <translation>Umriss der Lungen auf frontalen Thoraxaufnahmen von Erwachsenen</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>lungs</source>
   <translation>Lungen</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Dice against the masks of the network that the model learned from, not of people; films with clean masks.</source>
   <translation>Dice gegen die Masken des Netzes, von dem das Modell lernte, nicht von Menschen; Aufnahmen mit sauberen Masken.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outlines both lungs on upright frontal chest films of adults, for side and zone in words, remarks on the picture and a proposal for the cardiothoracic ratio that a person corrects. Research and education only. Not for diagnostic use.</source>
   <translation>Umreißt beide Lungen auf aufrechten frontalen Thoraxaufnahmen von Erwachsenen, für Seite und Feld in Worten, Bemerkungen zum Bild und einen Vorschlag für den Herz-Thorax-Quotienten, den ein Mensch korrigiert. Nur für Forschung und Lehre. Nicht für die Diagnostik.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>It learned from the outlines of another network, not of people: its figures are the Dice against that network's masks on held-back patients, not against anatomy.</source>
   <translation>Es lernte von den Umrissen eines anderen Netzes, nicht von Menschen: Seine Kennzahlen sind der Dice gegen dessen Masken an zurückgehaltenen Patienten, nicht gegen die Anatomie.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Adults of one hospital, aged 18 and more. Nobody under 15 is outlined where the film says the age; a child's film that does not say it is outlined, and nobody measured how well.</source>
   <translation>Erwachsene eines Krankenhauses ab 18 Jahren. Unter 15 wird niemand umrissen, wenn die Aufnahme das Alter nennt; die Aufnahme eines Kindes, die es nicht nennt, wird umrissen, und wie gut, hat niemand gemessen.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Frontal, upright films. Lateral, lying and rotated films were not learned.</source>
   <translation>Frontale, aufrechte Aufnahmen. Seitliche, liegende und verdrehte Aufnahmen wurden nicht gelernt.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Where opacity, effusion or a large heart hides the edge of a lung, the outline is a guess; opacities were painted into normal films for that, which real ones need not look like.</source>
   <translation>Wo Verschattung, Erguss oder ein großes Herz den Rand einer Lunge verdeckt, ist der Umriss geraten; dafür wurden Verschattungen in unauffällige Aufnahmen gemalt, denen echte nicht gleichen müssen.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>What stands behind the heart and below the dome of the diaphragm is not outlined: it is no volume.</source>
   <translation>Was hinter dem Herzen und unter der Zwerchfellkuppel liegt, wird nicht umrissen: Es ist kein Volumen.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), chosen by readings of the RSNA challenge 2018 (research), with masks of the lungs that a network of others made, whose licence is not known</source>
   <translation>Apache-2.0 (Gewichte); trainiert an Bildern von NIH ChestX-ray14 (freie Nutzung, Namensnennung), ausgewählt nach Lesungen der RSNA-Challenge 2018 (Forschung), mit Masken der Lungen, die ein Netz anderer machte, dessen Lizenz nicht bekannt ist</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: Inception v3, augmentiert, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by recall</source>
   <translation>Unauffällig oder auffällig: Inception v3, augmentiert, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: Inception v3, ohne Augmentierung, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by recall</source>
   <translation>Unauffällig oder auffällig: Inception v3, ohne Augmentierung, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: ResNet-50, augmentiert, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by recall</source>
   <translation>Unauffällig oder auffällig: ResNet-50, augmentiert, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: ResNet-50, ohne Augmentierung, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by recall</source>
   <translation>Unauffällig oder auffällig: ResNet-50, ohne Augmentierung, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: VGG-16, augmentiert, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by recall</source>
   <translation>Unauffällig oder auffällig: VGG-16, augmentiert, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by accuracy</source>
   <translation>Unauffällig oder auffällig: VGG-16, ohne Augmentierung, gewählt nach Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by recall</source>
   <translation>Unauffällig oder auffällig: VGG-16, ohne Augmentierung, gewählt nach Sensitivität</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-children-mobilenet-v2.toml" />
   <source>Chest film, normal or abnormal (MobileNetV2)</source>
   <translation>Thoraxaufnahme, unauffällig oder auffällig (MobileNetV2)</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-lungs.toml" />
   <source>Lungs cut out of chest films: the features that the bundled model starts from</source>
   <translation>Aus Thoraxaufnahmen ausgeschnittene Lungen: die Merkmale, von denen das mitgelieferte Modell ausgeht</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet101.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-101, frozen</source>
   <translation>COVID-19, virale Pneumonie, Lungenverschattung oder unauffällig: ResNet-101, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet50.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-50, frozen</source>
   <translation>COVID-19, virale Pneumonie, Lungenverschattung oder unauffällig: ResNet-50, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-vgg19.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: VGG-19, frozen</source>
   <translation>COVID-19, virale Pneumonie, Lungenverschattung oder unauffällig: VGG-19, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/inception-resnet-v2-last-layer.toml" />
   <source>Normal or abnormal: Inception-ResNet-v2, only the last layer learns</source>
   <translation>Unauffällig oder auffällig: Inception-ResNet-v2, nur die letzte Schicht lernt</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/pneumonia-resnet50v2.toml" />
   <source>Normal or pneumonia: ResNet50V2, frozen</source>
   <translation>Unauffällig oder Pneumonie: ResNet50V2, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/small-cnn-pneumonia.toml" />
   <source>Normal or pneumonia: a small network from scratch</source>
   <translation>Unauffällig oder Pneumonie: ein kleines Netz von Grund auf</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201-last7.toml" />
   <source>Tuberculosis or normal: DenseNet-201, its last 7 layers learn</source>
   <translation>Tuberkulose oder unauffällig: DenseNet-201, die letzten 7 Schichten lernen</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201.toml" />
   <source>Tuberculosis or normal: DenseNet-201, frozen</source>
   <translation>Tuberkulose oder unauffällig: DenseNet-201, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2-last5.toml" />
   <source>Tuberculosis or normal: MobileNetV2, its last 5 layers learn</source>
   <translation>Tuberkulose oder unauffällig: MobileNetV2, die letzten 5 Schichten lernen</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2.toml" />
   <source>Tuberculosis or normal: MobileNetV2, frozen</source>
   <translation>Tuberkulose oder unauffällig: MobileNetV2, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101-last7.toml" />
   <source>Tuberculosis or normal: ResNet-101, its last 7 layers learn</source>
   <translation>Tuberkulose oder unauffällig: ResNet-101, die letzten 7 Schichten lernen</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101.toml" />
   <source>Tuberculosis or normal: ResNet-101, frozen</source>
   <translation>Tuberkulose oder unauffällig: ResNet-101, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50-last4.toml" />
   <source>Tuberculosis or normal: ResNet-50, its last 4 layers learn</source>
   <translation>Tuberkulose oder unauffällig: ResNet-50, die letzten 4 Schichten lernen</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50.toml" />
   <source>Tuberculosis or normal: ResNet-50, frozen</source>
   <translation>Tuberkulose oder unauffällig: ResNet-50, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg16.toml" />
   <source>Tuberculosis or normal: VGG-16, frozen</source>
   <translation>Tuberkulose oder unauffällig: VGG-16, eingefroren</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg19.toml" />
   <source>Tuberculosis or normal: VGG-19, frozen</source>
   <translation>Tuberkulose oder unauffällig: VGG-19, eingefroren</translation>
  </message>
 </context>
</TS>
