<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>hilum</name>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>frame {frame}/{frames}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved by {creator}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>not applied: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored: the patient's left is on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>The patient's left is on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>turned {degrees}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>inverted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>age {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>born {iso_date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>sharpened ({low})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>local contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>not calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file, in pixel widths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>pixel widths, not calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>{source}, not calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Below threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>No decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Score of {title}, not calibrated: not a probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>data that the card does not name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}), calibrated on {data}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source> where {percent:.0f} % of the films {show_it}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source> of {patients:,} patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}){where}, calibrated on {films:,} validation films{patients}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>no {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal or abnormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{title} or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>with {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>are abnormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>show {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>without {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is abnormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows no {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal and abnormal films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>films with and without {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{normal_or_abnormal} {films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{youngest} to {oldest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../viewer/commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{model}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source> for {population}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Intended use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points of this place, not of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/main_window.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{architecture}, a {kind}; {activation}. Input {rows} x {columns}, {fit}, values between the percentiles {low:g} and {high:g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Engines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>kept by {reader} on {date}; prevalence entered: {prevalence:.2%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points{for_whom}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Calibration{for_whom}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, means {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Task: {task}. Findings: {findings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Outlines {task}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The card does not say which ages and views the model is for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>patients of whom nothing is said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is decided as one of {adults}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is outlined as one of {adults}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film of any other age gets a score and no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>stage {stage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>the network's last stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{method} of {stage}; drawn as full color from {reference:.4g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{films} films{having} of {patients} patients{at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is not calibrated: it ranks films and is not a probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, expected calibration error {error:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, for {share:.0%} {films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is calibrated ({method}) on {where}{error}{share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- tried: {method}, Brier {brier:.4f}, log loss {loss:.4f}, calibration error {error:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, unsure from {low:.3f} to {high:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>sensitivity {sensitivity}, specificity {specificity} on {films}, {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- {point}: {title} from {threshold:.3f}{band}; {rule}; {measured}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>n = {films} of {patients} patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>No file says that its patient is outside the model's population ({whom}). Some may not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:file|files} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:film|films} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>{upper} zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>image quality {good}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>certainty {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/application.py" />
   <source>There is no display. Use --screenshot FILE for a picture of the window.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Pla&amp;y the frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Play the frames in a loop; press again to stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The frame that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames are skipped: this computer cannot read them that fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>{source} of the file: {per_second:.3g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The file does not say how fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second. {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>shows {held:.0f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Sex, age, size and weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Dates and times (else moved by one to ten years)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The device and the station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Look for names, dates and numbers, in the corners above all. Draw a rectangle over each: it is blacked out in the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The files of these films say that no text is burned in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{made:,} {made:copy|copies} written into {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source> {problems:,} not copied. The first: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The disk said: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The film to be looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Copy without identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Remove rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Looked at, next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Folder for the copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Write copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Keep in the copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Reading the films ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Say where the copies go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The films lie in this folder; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Film {at} of {count} to look at: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>All films were looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Nothing to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{unseen:,} {unseen:film|films} not looked at will not be copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The copies could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Mouse: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Overla&amp;ys of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Drawings and texts that the file has beside its film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shutter of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Cover the edges outside the field, as the file asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Fit to the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The whole film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;One to one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel per screen pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Double size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel on two screen pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Enlarge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom o&amp;ut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shrink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn counter-clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip left and ri&amp;ght</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip top and &amp;bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film top to bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>R&amp;eset the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>First window, whole film, not turned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen fine detail: low, high, off. Only the display changes, and the film says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Local contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Raise the contrast of each part of the picture. Only the display changes, and the film says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Invert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Black for white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Automatic window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The window that suits this film's values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Previous film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Next film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film after this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Ten films forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;First film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The first film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Last film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The last film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Previous f&amp;rame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Next fra&amp;me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame after this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or not at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. How well it does on films of other hospitals is not known. For patients of other ages it gives no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Below the threshold does not mean normal. It learned opacities best, other findings from few films, and fractures and devices not at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Before you begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Leave Hilum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>I understand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The keys of a review have changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>{positive} now always means {title} and {negative} always {negative_title}, whether scores are hidden or not. Before, where scores were seen, they meant that the model is right or wrong.

Earlier verdicts keep their meaning. Whether you agree with the model is still kept beside your verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source> and {paths:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Films: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Review: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Training: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>No film is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>A film in color has no window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>This film has no values to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:review|reviews}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:training|trainings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:measured film|measured films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{counted} ({size})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{size} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The review {name} is open in another window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{place} cannot be removed: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The list of what was opened, the folders that dialogs begin in, the log, and the settings of a training that has no model yet are forgotten. Films, installed models and your settings stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No review is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No training is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No measured film is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove the measurements of {kept} too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Verdicts that were not exported are lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A review is open. Close it first: Review &gt; Close the review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Models that were not put into use are lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A training is running. It is remembered until it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Lines, areas, texts and calibrations are lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove {kept} too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget &amp;history...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove what the program remembers of what was opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count} recent {count:path|paths}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the settings of a training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source> Removed: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forgotten: {before}.{gone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Not removed:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>A double click or Enter on a line gives a command another key. Search finds those without a key, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>One, two or four films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Window presets, in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Labels, in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Left drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>The chosen tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Middle drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Space + drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom, or frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Film alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Alt held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Magnifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>New key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys}, off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Search commands and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Change key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Remove key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Press the new key for {name}. Esc leaves it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} cannot be the key of a command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Every command has the program's keys again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} keeps {key_text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} gets no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} is the key of {holder}. {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>now has the key {key_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>has no key now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>Films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/film/histogram_view.py" />
   <source>Histogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fil&amp;ms panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The list of films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Score panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Score and heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Progress of a training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Histogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The values of the film, and the window over them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Mo&amp;dels...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The installed models: read, use, import, export, remove and measure them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy &amp;without identity...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy the open DICOM films and what belongs to them into a folder, without names, numbers and dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Every key on one sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A tour of the window in two minutes, on a computed film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Full scree&amp;n</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fill the screen with this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Settin&amp;gs...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Theme, text size, keys, mouse, presets, heat map and corner texts; export and import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Corner texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>All, minimal or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Patient identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Show who the patient is in the corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Outline of the lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A thin line around the lungs, as a network outlines them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Cancel or lea&amp;ve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Stop what is under way, or leave full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Search the list of films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>None of the open films is a DICOM file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{place:,} of {count:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Films · {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{name} – Hilum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Drag across the heart from border to border, then across the inner chest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../review/review_reasons.py" />
   <source>the disk refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} cannot be read, and new ones are not kept: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} are not kept: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} were damaged and cannot be shown. The file is kept as {aside_name} in {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Histogram of the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Click an ellipse or a rectangle on the film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>There are no grey values in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measuremen&amp;ts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Accept the proposed ratio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Keep the cardiothoracic ratio as the lungs' outline proposes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ca&amp;librate on the chosen line...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Enter the length of the line that was clicked, such as a ruler on the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ta&amp;ke back the calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measure in the millimetres of the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>&amp;Histogram of the chosen region...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>How often values occur in the ellipse or rectangle that was clicked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove all measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove every measurement on this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>None on this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Calibrate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Length of the line in millimetres, in the plane of what is measured:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The lungs are not outlined on this film. {by_hand}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The outline of the lungs gives no sure ratio on this film. {by_hand}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Proposed from the lungs' outline. Drag an end to correct it; {where} accepts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text on the film:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>All files (*);;Films ({join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open rece&amp;nt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Open films...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open one or more films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open &amp;folder...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open every film in a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open the &amp;example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open computed films, of no patient, to try things on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Add films to the list...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put more films behind those that are open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>A&amp;dd a folder to the list...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put the films of a folder behind those that are open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Computed films, of no patient: their scores mean nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Open films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add films to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add a folder to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Drop films here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Instead of what is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Behind the films that are open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Keep this window as a preset...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Give it a name; it is offered on films of the same modality from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Own presets...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename, remove and order the windows that you kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} now has this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is kept for films of this modality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>The presets hold until the program ends; they are not kept: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Keep this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Name of the preset:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Own presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>They follow the other presets in the list, and have their keys 1 to 9 in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file is too large to be one of settings. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file cannot be read as settings: it is damaged or of another program. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This is no file of settings of Hilum. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>These settings are of another version of Hilum. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{section}” is no part of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” is no part of {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” has a value that it cannot have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>The settings are damaged: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Own window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <source>Window presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Window of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Window presets of this film  (1 … 9)
{where} is automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Text that is in the film itself stays on it. Nothing else says whose film it is, unless that is ticked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The score is hidden until your verdict, so it is not on the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>it refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Report of this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Name the patient and the reader, with the reader's note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Save as PDF ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>This is a film in the list. Films are never written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>On it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Only where the window shows who the patient is: View &gt; Patient identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>its heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the score and the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} {count:measurement|measurements}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{several} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page is being made ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} cannot be written. The disk said: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{pages} {pages:page|pages} sent to the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Re&amp;port as PDF...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>A page of this film: film, heat map, score, measurements, verdict and model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Pr&amp;int...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print the report of this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects name the patient and the study as the film's file does: name, id, birth date, study. They are written into this folder and sent nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The file names no patient. The film is written first, as a DICOM one in a study of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The report is marked as unverified. For research and education only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} DICOM {count:object|objects} written into {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{lines} The disk said: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Left empty, because the film's file has no valid value: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Save as DICOM objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Folder for the objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Tick at least one object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Choose a folder for the objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>There is no such folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Writing ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Whose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>score, decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Report: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Heat map, as a picture in color with its scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Outline of the lungs, as a segmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The view, as a presentation state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>&amp;Save as DICOM objects...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Write the score, the heat map and the measurements of this film for another DICOM program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Text that is in the film itself stays on the picture, and so does text in the file's overlays while they are on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, without the patient's identity. Text in the film or its overlays stays on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Texts: corners, letters, ruler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The patient's name, id and dates among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Marks, the file's overlays, the outline of the lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>File for the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>File ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Say where the picture goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Give the file a name that ends in .png, .jpg or .tif.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The view as on the screen ({width:,} × {height:,} pixels)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>All of the film at 1:1 ({width:,} × {height:,} pixels)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>There is a file of this name: it will be written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The picture could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>&amp;Copy the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copy the film as seen, without the patient's identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as pict&amp;ure...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Write the view, or all of the film at 1:1, as PNG, JPEG or TIFF, with the parts that you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, with the patient's identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>As this computer has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The most important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Hospital</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Modality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest PA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Manufacturer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Maker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Preview of the corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Search all settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/help/help_window.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>No setting has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Reset this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors of the window. Films stay on black, with light letters on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>100 % is the size that this computer has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>It holds from the next start on. Files, reports and the documentation stay English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys of a single letter, digit or sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Off: only keys with Ctrl or Alt, F1 to F12, arrows, Esc and the like do something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Presets of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>A window is kept from a film: Grey levels &gt; Keep this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first in reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Before the verdict it can lead the reader; after the verdict it is shown anyway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../inference/explain/heat_map.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Begins at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of the map's scale: weaker parts are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Outline around what is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Texts in the corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Draw the overlays of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Cover what the shutter of a file covers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of a made-up film. Who the patient is stays hidden while View &gt; Patient identity is off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Corners of the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Pictures without a modality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all own presets?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>This page has nothing but the windows that you kept. Remove all of them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>{title} is as it is in a new Hilum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings are in {name}. No film and no patient is named in it, but for names of presets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings of {name} hold now. {conflicts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Review a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again what was open when Hilum ended unexpectedly?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>The model is being looked for …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>What you open is listed here, by its name alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Model in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>{path}
It is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Stop this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Show the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The device that makes the scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>no model installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed film, of no patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Change the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic window, the wheel zooms, and {fit} shows the whole film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Read the score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The bar is the model's score. Its mark is the operating point: from there on a film is called {title}. In the hatched band the model is unsure. Details has other operating points, each with its figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>See why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The heat map shows where the activation behind the score is. It is neither a segmentation nor a probability. Hold {heat_map} to look under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>File &gt; Review a folder scores every film in it and shows the worst first. {abnormal} says {title}, {normal} {negative}, {unsure} that you are unsure; your verdicts are kept on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Score &gt; Train a model trains one on films that you have labelled, and measures it on films that it has not seen. {training_panel} shows its progress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{keys} shows the keys, {help} the first steps. Help &gt; Tour begins here again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>A tour of two minutes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{steps} short steps on a computed film. Esc leaves it at any time; Help &gt; Tour begins it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Begin the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{step} of {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>A millimetre of the film is a millimetre on this screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze: no millimetres in this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>The film does not say how large it is. Draw along something whose length you know, and calibrate on that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>measured on {measured}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>as the screen reports it, not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Measure this screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Hold a ruler to the screen. How long is this line, from end to end?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Length of the line in millimetres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Me&amp;asure this screen...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Enter how long a line on it is, so that true size is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True size. The film: {short}. The screen: {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>This screen has {line:.0f} dots per inch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>{kinds} and {last}. No film leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drop a film or a folder here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Looking for films …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No films there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose another folder, or films in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No film is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drag a film here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Or click here, then a film in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Opening …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>The table shows what there is to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose one in the list of films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Show it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare
One film, two or four on the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>How many films are on the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>&amp;Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Keys act on the next film on the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Lin&amp;k the films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Window, zoom and place of one film are those of the others, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film a&amp;lone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>One film of several alone, or the film without the panels, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Your verdict is on this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Beside it, to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Linked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Film a&amp;ttributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Everything that the film's file says of itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Show identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Copy all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search tag, name or value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Values that may point to a person (DICOM PS3.15), and all private ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes · {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../imaging/film_reasons.py" />
   <source>The file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Key images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Docu&amp;ments...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Reports and PDF documents of this patient that lie beside the films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons in reports, and PDF documents, which say whose they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{found:,} documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{words} of this patient to read: {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>This is {words}, which belongs to a film. Open the film or its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents · {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents of this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>There are no documents of this patient beside the films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>A PDF document says whose it is. Tick “Show identity” to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page {page:,} of {pages:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Nobody has verified it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is not complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is longer than what is shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons are hidden; free text may still say who the patient is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>the film shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Films with these words in name, id, description, date, view or file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show in fo&amp;lder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Open the folder in which the film lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remo&amp;ve from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Leave the film out of the list; the file stays where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Order of the films, and which are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>By patient and study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Fold all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Unfold all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>these {films:,} films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remove {told} from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The film is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{films:,} films are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{told} no longer in the list. The files stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The folder cannot be opened here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Overridden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/film/film_view.py" />
   <source>Film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Flags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/answers.py" />
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/verdicts.py" />
   <source>unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words} · frame {frame}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>To read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words}, said under {under}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Sho&amp;w as saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As a presentation state beside the film has it: window, turn, part, drawings; or as the film's file says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As the film's file says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>A presentation state beside the film is of another kind and is not applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>The presentation state is not applied: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>patient id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>issuer of the patient id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>Not sure that it is the same patient: no {lacking} to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source> and no </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Looking for films:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>Nothing was added: there is no film there that is not in the list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>There is no film in {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>{why} What was open stays open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{frames} frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{said_of}, score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No film fits the search and the filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Show all films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No films open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Open a folder, or drop films on the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Patient {number} · </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Film {film}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Patient {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{count:,} {count:study|studies}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{count:,} {count:film|films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Study {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>folded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>No patient in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>As found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Newest study first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>By patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Highest score first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Most disagreement between models first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>All films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Frontal views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Lateral views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films without a score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films on which two models disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>patient {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Grey &amp;levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>{keys} for {name} was ignored: {holder} has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Toolbar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the menu {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>dragging the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the window preset in that place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>Drop a film here, or Ctrl+O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>{modality} film, {columns} by {rows} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/histogram_view.py" />
   <source>How many pixels have which value. Heights go with the square root of the number;
the first and the last bar, often the surround, may be cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Cobb {degrees:.1f}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>D&amp;istance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line; its ends can be moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag one line to where both meet, then click or drag the end of the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Cobb angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line along one end plate, then along the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Drag up is brighter, right drag and wheel zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Reverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>As Hilum, but drag up is darker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Weasis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>The wheel scrolls, the right button is the menu only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Arr&amp;ow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Drag from what it points at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Te&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Click where a text is to stand, and write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>usual limit for adults on PA films: 0.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
this is an AP film, which enlarges the heart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
view unknown; AP films enlarge the heart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>cardiothoracic ratio {cardiothoracic_ratio:.2f}, {origin}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>heart {heart:.1f}, thorax {thorax:.1f} {unit} ({short})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Cardiothoracic ratio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Drag across the heart from border to border, then across the inner chest; Shift: without snapping to the lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>mean {mean}  SD {deviation}
min {minimum:.6g}  max {maximum:.6g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>{shape}, {right:.0f} x {bottom:.0f} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>&amp;Ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag an ellipse: its area and the values in it; in a review it belongs to your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Rectan&amp;gle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag a rectangle: its area and the values in it; in a review it belongs to your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>not for diagnosis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>side unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>{floor} % present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Drag a mark, or one of its ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag: right is wider contrast, up is brighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag up to enlarge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Scroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag through the frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;One film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Two films side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>Two films one &amp;above the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Four films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>This is Hilum {program_version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>It knows no address where new versions are published: look where you got this copy. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>New versions are published at {url}.

Hilum itself sends nothing and never looks by itself. If you go on, your browser asks that address for its page, as for any other; nothing about you, this computer or your films is added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What to do with this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Documentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The guides, kept on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Self-check...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Whether this copy works on this computer: codecs, devices, model, room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What went wrong, without films and patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new &amp;version...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Says first what would be sent; nothing is looked for unless you ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;About Hilum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Version, licence, intended use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The documentation opens in the browser. It lies on this computer.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Where to begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>In the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{title} – Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{fileName} is not a page of this help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{match:,} of {matches:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{sum:,} on {pages:,} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># {stem}

This page cannot be read ({strerror}). Install Hilum again.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>the last {log_lines:,} of {lines:,} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{lines:,} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># Log

What went wrong: films refused, processes lost, models changed, errors. It names no film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. Here: {count}.

{shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The check ended here, which nobody expected. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The report holds versions and results. It names no patient, no film, not this computer and not its user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Starting ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checking {place} of {groups}: {name} ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copied. {privacy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Text (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>{name} cannot be written ({strerror}). Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Saved as {name}. {privacy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{text} {done:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{name}, frame {frame}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Scoring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>Scoring by further models:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>ImageNet's mean and deviation (most networks of torchvision and timm)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>grey levels from 0 to 255</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>stretched to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>fitted into it, black around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>filling it, edges cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of no network that is known here by itself. Name it as torchvision does, or as timm does after timm:.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is drawn up to this film's own peak: it is never faint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is empty: nothing on this film speaks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What is to be imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>File or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights (.pt, .pth, .ckpt, .safetensors), a model folder, or its zip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights is read by a process of its own that takes numbers only: a program inside it is not run. What the file cannot say is asked next. A model folder of Hilum is tried as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of {guess}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file holds {arrays:,} arrays of {numbers:,} numbers. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The prefix “{prefix}” was taken off all names: a wrapper's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Left out, as it belongs to a loss: {left_out}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It takes one grey channel. It gets three equal ones, which says the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What the outputs mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Labels exclude each other (softmax)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film can have several of them (sigmoid)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>One line for each output, in their order. Ticked: a film with it is positive for the task. Softmax needs one that is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The question it answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Label of output {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Output {place} is positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give each output a label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Two outputs have the same label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter the question in one word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Tick at least one label as positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>With softmax at least one label is not positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>How films were prepared when it learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Numbers for black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from percentile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>of the film's values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file does not say this, and a wrong answer makes wrong scores without any warning. Look it up where the model comes from; the card will say that it was said here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The window begins above its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>For whom it is, and what it is called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It is not known for which patients it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Youngest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Oldest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Ages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>years, views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Films of other patients get a score and no decision. Unknown: every film is decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name, for files and commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give it a title and a short name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter who the patients are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The youngest are older than the oldest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try it on a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Another film ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The film that is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The example film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Nothing is installed yet. A film tells whether labels and preparation make sense.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>{starting}: {score}, not calibrated: no probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What its card says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film to try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <location filename="../../viewer/score/questions.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Step {place} of {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Reading the file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Trying it in a process of its own …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name a file or a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Scoring the film …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is installed. It scores once you use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is in {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>also scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>came with Hilum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove this model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove {title} ({name}) from this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Its folder is deleted. Export it first if you may want it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It is in use: the previous model scores from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{reviews:,} {reviews:review has|reviews have} verdicts given with it. They stay on this computer, but can be continued only when it is imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Measure on this review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Import ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Installed models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>The model's card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A model folder, a zip of one, or a file of weights of another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Copy it into a folder or a zip that can be imported again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source> (outlines, no score)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model to read its card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use {title} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>No model was used before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Score the films of this review that have a final label, and compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It came with the program and stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>The review that is open goes on with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Open a review first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It gives no score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>This is the review's own model: Review &gt; Charts has its figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It answers another question than this review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Scoring {done:,} of {total:,} films with a final label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>films are scored again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>the review goes on with its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{title} is in use; {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A zip (*.zip);;A folder (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label that means {key_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>as the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>not as the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>All readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Charts of the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Whose verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Threshold for this place...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Looking at the verdicts …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>{model} {version} at {point} ({threshold:.3f}); readers: {readers}. {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Readers differ on no film that is shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Film with {count} {count:region|regions} of {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Consensus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Who decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Next film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided: {word}, by {reader}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>saw the score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>score hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{count} {count:region|regions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>agrees that it is unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Films and patients have pseudonyms, always the same ones. Notes go out as the readers wrote them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>DICOM objects hold name and id of each patient and the UIDs of study and film all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Text that is burned into a film is not in these files, but it is in the films that labels.csv names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Decimal comma in the table for a spreadsheet: 0,5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A film's final label is the adjudicator's, else the one these readers have in common, else there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Nobody has given a verdict yet: the files have scores and no final labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With paths and UIDs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With the readers' names in DICOM objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{labels_file} holds paths all the same: without them there is nothing to train with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Folder for the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A folder, not that of the films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write into the folder of the films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Export the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one reader.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Choose a folder for the files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>This is the folder of the films. Choose another one, or say that you want it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{listed} will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{films:,} films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{done:,} of {total:,} films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>finishing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelled. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelling ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Written: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{before}Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{name} has {films:,} films; left out: {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{names} and {names2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you have not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you agreed with the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you disagreed with the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you were unsure of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you read where the model decided nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that opened but got no score, and that you have not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Files that cannot be opened, or are no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Read, no decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Show films with a flag, or by the model's decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>The model: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More · {chosen} ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>upper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings and image quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Image quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Certainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>All of this is optional. The verdict itself stays one key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>, frame {frame}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>Nothing is left to read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>This is the last film to read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Review a folder...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score every film in a folder, and read them worst first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>You are not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Label {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>This label, whatever the model said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Key image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Mark the film as one to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Note...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write a note on the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>F&amp;indings...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Findings with side and zone, image quality, certainty, recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove &amp;mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove the mark that was clicked, else the last one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Undo the latest mark on this film; without one, your last verdict in the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Re&amp;do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Redo what was undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Next &amp;film to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The next film without your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film you read before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;vance by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Go on to the next film after a verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Hide scores until the verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Say first what you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;judicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Decide where readers differ, with their verdicts shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Con&amp;sensus...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>What each reader said and marked, side by side, where they differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Pseudonyms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Show pseudonyms in place of file names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader continues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Look for new films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score what is new, changed or left in the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Begin again with the &amp;model in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score the folder with it; verdicts are carried over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Charts...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Figures of the model and the readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Threshold for this place...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Of 1,000 people: how many are recalled and missed; keep an operating point of this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>E&amp;xport...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write tables, a summary, or labels to train with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Close the revie&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Back to the list of films; the review goes on where it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>; asks which label where several mean that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}{asks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>N&amp;ormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This film could not be opened, so it takes no verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This frame is not in the review yet, so it takes no verdict. Go to another frame (Up, Down).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>A film with a higher score has just come to the top. Look at it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another window has this review open, so verdicts given here are not kept. Close that window, then open the review again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another film is shown by now, so the findings were not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This review goes on with {id} {version}, which it began with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{id} {version} is in use now: this is its own review of the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Nothing is left to {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Redone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{done}: your {part_changed} on {film_name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>list of findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>key image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Look at the folder again, and score what is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop scoring for now; scores so far are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Another window has this review open: verdicts given here are not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>less than a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours} h {rest} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours:,} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{read:,} of {read2:,} read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{failed:,} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{per_hour:,.0f} an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{time_left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>This review goes on with {id} {version}, which it began with; {version2} is in use now. Review &gt; Begin again takes your verdicts along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring paused. {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring is stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the last to the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the first to the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Highest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Lowest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Nearest to the threshold first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Farthest from the threshold first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Latest read first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Earliest read first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Search name, note, reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films with these words in name, note, or the reason for no score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Order of the films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Turn the order around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Falling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Rising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{reader} says {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ: {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Key image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{regions} {regions:region|regions} drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{copies} files with this content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>The file is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Films of the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{decision_words}, score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Score hidden until your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No review is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Open a folder and choose Review, to score and read its films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films in this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Choose another folder, or put films there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Every film has been read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Export the verdicts, or look at them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Nothing is left to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>There is no film on which two readers differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film fits the search and the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Clear the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {place:,} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The label {twice} is there twice. Rename one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>No label means {title}. Check one that does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Every label means {title}. Add one that does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Means {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Own labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Add a label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Hide scores until I have given my verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>What is lacking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Start review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{folder}
Its films are scored, then read. Your verdicts are kept in this program, not in the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>You read first, then see the score. The films come in an order that does not tell it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Enter who reads: a name or initials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name is too long. Take at most {longest_name} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name has invisible characters. Type it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Goes on where this reader stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{others} and {others2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{read} {others:has|have} read here. Other readers' verdicts are shown after yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Verdicts are kept under this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model's: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model is still being looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/store_worker.py" />
   <source>{form_file} was not used: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>The network stays as it is; only the probability shown for a score changes. Nothing is kept until you ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Sensitivity and specificity along the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>bands: 95 % intervals; grey lines: 0, 50 and 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold for this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Films of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Only films judged with the score hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled needlessly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep this threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrate again on these films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep as a new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Use it from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>enter it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>A name, as the clinic's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name of the operating point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Who keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Scores calibrated again on these films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name}, of {people:,} people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>All patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Try the threshold of this operating point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name} ({threshold:.3f}{whose}), kept by {kept_by}, {kept_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{id} {version} on {films_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Enter how many of 100 people here are {having}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name the operating point, and who keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}: sensitivity {in_words}, specificity {specificity_in_words}. Of {people:,} people with a film each, {people2} {having}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place for {id} {version}: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{made} stands beside {old_name}, which stays as it is. This review goes on with the old one; going back is choosing it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>the old one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Note on this film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Enter keeps, Esc leaves. Notes are exported as they are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Which label?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>1 of 2: say first what you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>2 of 2: {} keeps your verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>The reader. Click for another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>findings, image quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} adjudicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{reader}, of frame {frame}: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saving …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>said under {under}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}, {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}. {where} takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Draw with {draw}. Click one to choose it: then drag its corners, or remove it with {remove}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>not {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>What was kept last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The films beside each other are not of the same patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Measured on test films that were cropped by up to 2 % and made noisier, as if they had been taken again. Two films of one day differ by more: breath, position and exposure are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show the &amp;prior beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The latest earlier film of this patient and view, at its right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Prior</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source> of {iso_date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>No change beyond what a shift of the picture makes ({shift:.2f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Change of the score: {difference}. A shift of the picture makes up to {shift:.2f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>view unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Hidden until your verdict, as every score is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Models that answer the same question. Scores are compared at one share of positive films, and only where both
are calibrated for one; beyond a small shift of the picture only where that was measured for both models.
Neither model is right because the other is wrong: look at the film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Also score &amp;with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>No other model is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Show the heat map of this model: of {title}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Heat map of {title}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, its figures and its limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Not measured on test films of such patients.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Sensitivity {value:.2f}, specificity {specificity_value:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>{figures}
on {n:,} test films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Labels, before calibration: {labels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The activation behind the chosen label, on a scale that is the same for every film.
A heat map is not a segmentation and not a probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Show where the activation behind the score is. A heat map is not a segmentation and not a probability.
Hold the key to peek.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>How the heat map is made. The model's own costs no time; Score-CAM and Ablation-CAM take many passes.
The others are drawn on each film's own scale, so that films cannot be compared by them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Full color is this film's own peak: films cannot be compared by it.
A heat map is not a segmentation and not a probability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
The strongest pattern in what the network sees, the same for every label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Right and left are the patient's. Zones are thirds of a lung's height, as a network outlines it.
Where a heat map is strongest is not where a finding is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Too weak to be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>full scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>this film's peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Opacity of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Where the heat map begins, as a share of its full scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;fainter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>More of the film, less heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;stronger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Less film, more heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Next label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The heat map of the next label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{what}
{switch}; hold to peek</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The label whose evidence is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source> ({label}: next)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>A line around what lies above the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} (default)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Method of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Cancel this heat map and go back to the model's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Map of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {share:.2f} of full scale; a heat map begins at {threshold:.2f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} is being made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, on this film's own scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Of {title}, {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>by {words}{scale}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, this film's peak at {peak:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map, from {threshold:.2f} to {full}{peak}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{method}, full color at this film's peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {peak:.2f} of full scale, {method}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>outside the lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Strongest: {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{share_inside:.0f} % of the heat map lies in the lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
{method} of {label} at the layer {layer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>So there is no decision and there are no figures for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The score is hidden until your verdict. Say first what you see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The scores of other films are hidden while you say first what you see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Labels, before calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>By rules about the lungs' outline, chosen on adults' films of one hospital: rotated where the upper lungs are
unequal in width, poor inspiration where the lungs are low for theirs. Look at the film before repeating it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>&amp;Model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, and its limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score &amp;anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score a film that the checks refused; it stays marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove this place's operating &amp;point...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove the operating point that is chosen, where it is not the model's; the model's own stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score although the input check refused this film. The score stays marked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Decide as before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating points, scores of the labels, colors of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove {name}, which {kept_by} kept on {kept_at}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What was written with it stays. {id} goes on with its own operating points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▸</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Where {negative} ends and {title} begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>{sides} The score stays the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>the model's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>not the model's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>chosen here, not the model's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source> {changed:,} of {films:,} {films:film|films} changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
and {changed:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
95 % intervals in brackets. {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Scores the film again, moved a little: cropped by up to 2 % at each side and made noisier, as if taken twice.
Two films of one day differ by more: breath, position and exposure are not in it. The decision stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Blurs the film bit by bit, first what the heat map marks most, and scores it on the way; then in random order.
A score that rests on what is marked falls sooner than at random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>How steady is this score?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Does the score rest on this map?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>is {low}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>lies between {low} and {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Moved a little, the score {lies}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>: on the other side of the threshold in {crossed} of {moved}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: on one side of the threshold, some of them unsure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: {decision} each time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source> of {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Where the fifth that the map marks most is blurred, the score{whose} goes from {deleted} to {by_map}; where a random fifth is ({chance} tries), to {min} to {max}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>It hardly moves either way, so this tells nothing about the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So it rests more on what the map marks than elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So the map does not show what it rests on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{rests_tip}
Areas under the score: {deletion:.2f} blurred and {insertion:.2f} brought back as the map ranks it, {random_order:.2f} at random; ROAD {road:+.3f}.
Blurred all over, the film has {deleted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>{named}, score of {title} {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>. Operating point {name}, threshold {threshold:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>The score of each label, as the network gives it: not calibrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>No scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no score without a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no decision for this film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Hatched: between {unsure_low:.2f} and {unsure_high:.2f} it is called unsure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Below it, a film is not called normal: it was not searched for everything that can be on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>From {threshold:.2f} on, a film is called {title} ({name}).{band}{below}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>No epoch yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>{title}: no epoch yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The training ended unexpectedly. The window and the models are as they were.
The text below may name files. Look at it before you pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>&amp;Train a model...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Train a model on films that you have labelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go &amp;back to the previous model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Score with the model that was in use before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: stopping …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: {phase_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>One training at a time: this one is still running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} stays in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>No model is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{kept} The new one stays in {folder}; use it whenever you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source> To undo this: Score &gt; Go back to the previous model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} {version} is in use; {what}.{back}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The window closes when the best model so far is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running, and it ends with this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Stopped, it writes a model with the best weights so far, and then the window closes. Ended at once, it writes none; it can be resumed from its last checkpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stop and keep the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>End at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go on training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>as the recipe says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>the fastest there is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Measure the new model on the test films at the end: once, and never to choose by it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Browse ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Column of splits in the labels file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Folder for trained models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Command line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The same training from a terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Copy the command line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The recipes cannot be listed. {said_so}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>{output}
An unfinished training of that name is there; this one starts from the beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>An installed model, adapted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Goes on gently from what this model learned; about 150 films are enough. The model stays as it is, and the new one is compared with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>ImageNet weights, by a recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights learned on everyday photographs, fetched once from the internet. No film leaves this computer. Some hundreds of films are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A file of weights, by a recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file with weights of the recipe's network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Nothing, by a recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Random weights. Small networks learn well from them; large ones need thousands of films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labelled films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A labels file (CSV: path, label), or a folder with a folder for each label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Looking at the films …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>and {remarks} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Tables (*.csv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder of class folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Model to adapt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>File of weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights (*.safetensors);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights to start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Name of the new model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{films:,} films{patients}: {labels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A recipe of your own ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A TOML file; hilum recipes show NAME prints one to begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Listing the recipes …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipes (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{epochs} {epochs:epoch|epochs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels: {labels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Name the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A name has small letters, digits, dots, dashes and underscores, begins with a letter or digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} is installed already. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} was trained already. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the labelled films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no {name}. Choose the labelled films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>No model is installed. Start from a recipe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>This recipe does not know the label {unknown}; it knows {known}. Choose another recipe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the file of weights to start from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no file {name}. Choose the weights to start from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{new} (new)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{old} (old)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>New and old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>, operating point {operating_point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{n:,} {split} films ({n_positive:,} {having}) of {patients:,} patients{at}. {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>The new model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{low:.3f} to {high:.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It cannot go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It is not finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Details ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Change ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Use the new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Keep the old one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Open the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>End it after the batch under way. The best weights so far become the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go on from the last checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Last messages of the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Set it up again, with changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Remove it from this list. What it wrote stays on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Score every film with the new model. You can go back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Messages and figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>No training yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Train a model with Score &gt; Train a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stopping after this batch …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>about {duration} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go back to the old one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Left out. {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The learning ended after epoch {epoch}. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{train:,} films of {train_patients:,} patients teach, {validation:,} of {validation_patients:,} choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Preparing films: {done:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>: {done:,} of {total:,} films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Epoch {epoch} of {epochs}{batch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Measuring and writing the model{films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The model is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{minutes} h {minutes2:02d} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{n:,} validation films of {patients:,} patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks better: its AUC is higher by {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks worse: its AUC is lower by {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{films} do not show which model ranks better: the difference in AUC is {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{said}, p {probability}. The new model was chosen on these films, which flatters it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{value:.3f} ({low:.3f} to {high:.3f})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was not finished when the window closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was ended at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The system ended it, often because the memory was full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It ended unexpectedly. Details has its last messages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>About Hilum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Model card: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Hilum {program_version}, Python {python_version}, PySide {version}, {system} {release} {machine}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source># Hilum {{version}}

A viewer for chest X-rays with a classifier that runs on this computer and shows why. No film leaves the computer.

**{disclaimer}**

Scores and heat maps come from a model that learned from a limited set of films; its card says from which, how well it
did, and where it fails. A heat map is neither a segmentation nor a probability.

Apache License 2.0. Built with Qt (LGPL), PyTorch, pydicom, OpenCV and imagecodecs.

{{versions}}
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>An unexpected error occurred. What is open stays open; you can go on.
The text below names no patient and no film. Copy it into a report so that it can be fixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Traceback, the newest call last:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>  {name}/{place_name}:{lineno} in {frame_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Unexpected error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use this model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use {title} all the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use it all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Do not use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/forms.py" />
   <source>Search films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>No score yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Model for {whom}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>The model does not say which patients it is for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>on {n:,} films here, which chose it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
{films}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity and specificity: not measured on test films of such patients.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
on {n:,} test films of {patients:,} patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Kept by {kept_by} on {kept_at}{whose}. {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}
On the films that chose it, which flatter it: sensitivity {sensitivity}, specificity {specificity} ({data}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>age unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>{device_word}, {seconds:.0f} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>reader and model differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>readers differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>has copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>file not there any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>model remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>folder order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>disagreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>time of verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>shuffled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>overridden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>no decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>not scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>limited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/measure/lengths.py" />
   <source>Pixel Spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Pixel Spacing, calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing, at the detector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing / magnification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Nominal Scanned Pixel Spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right upper zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right middle zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right lower zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left upper zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left middle zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left lower zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Accession number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date and time of the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Body part, view and side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Tube voltage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure and deviation index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Distance from tube to detector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Protocol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Referring physician</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Radiographer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>ember</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>blue-yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>lateral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Atelectasis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Consolidation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Effusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Emphysema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Enlarged heart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fibrosis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fracture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Hernia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Mass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Nodule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Edema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pleural thickening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pneumothorax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Device or tube</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>sex {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>study {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>accession {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>series {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>at the detector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>magnification estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>nominal, of the scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it first, then open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a DICOM, PNG, JPEG, TIFF or JPEG 2000 file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a file or a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>There is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the name and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>You have no permission to read the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for permission to read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it again, then open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder or its disk cannot be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Connect it again, then open the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Reading the file failed midway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the disk or network share and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file changed while it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again once it is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again once the file is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder cannot be listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file outside its own folder, which is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open that file itself if you trust it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file that is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy the whole disc again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is an index: the films that it names have rows of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax {syntax} is not supported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for the film in another transfer syntax, for instance Explicit VR Little Endian.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {syntax}, but the pixels are not packed that way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for an intact copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are compressed, but the transfer syntax says they are not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {said}, but the pixels are {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed picture is {found}, but the header says {said}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed pixels cannot be decoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decompressing the film asks for too much memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before frame {frame} begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends within frame {frame}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has {frames} frames and does not say where each begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file says that it has {frames} frames, but it holds {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The color palette of the film is missing or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Sequences are nested more than {deep} deep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes of the file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes alone take more than {megabytes} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed file would grow beyond {megabytes} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or malicious; do not trust it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The deflated data cannot be inflated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attribute {keyword}, without which pixels mean nothing, is missing or unreadable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Ask the sender for a complete file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The value of {name} makes no sense with the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, which belongs to films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study; it is shown with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This {kind} object holds no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film claims {frames} frames of {columns} x {rows} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or no radiograph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document is larger than {megabytes} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Save it with another program and open it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Text may be burned into the picture: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Look at it. Then use --looked-at where it names nobody, or --black-out where it does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>A document may name the patient anywhere in it; it is not copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Hand it on by another way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is a {kind} picture, and only DICOM files are copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it yourself; its name may say whose it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Another file of this run is the same object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>One copy is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Nothing of what is to be blacked out lies on this film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check X, Y, W and H.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The key for copies without identity is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Use hilum deidentify --forget-key to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The {kind} file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file claims {pages} pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has fewer pages than before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The picture has more than {million} million pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is a JPEG-LS picture, which is read inside DICOM only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Export it as DICOM, PNG or JPEG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels of the file cannot be decoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are those of another picture ({found}) than the header says ({said}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The decoder crashed on this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged; ask the sender for an intact copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding took longer than {seconds:g} s and was ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>No picture came back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding the film asks for too much memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film has another size than before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} are damaged ({kind}: {error}). The file is kept as {aside}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Correct it and give it its name back, or keep the windows again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} cannot be read: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>See whether the file may be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file does not say that there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>it is a picture of a screen or of paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>an overlay lies in its pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/study_objects.py" />
   <source>a PDF document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a zip archive or an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an empty zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a gzip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a 7-Zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a RAR archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a GIF picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows bitmap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NumPy array</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NIfTI volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an NRRD volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an HDF5 file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Linux program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a macOS program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a SQLite database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a rich text document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a sound, video or WebP file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an XML document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a video or HEIF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>data of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lossy compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>8-bit source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lower resolution than sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>no DICOM preamble</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>preamble is a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>excess bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>unreadable attribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>character set guessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>window in file unusable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>spacing in file unusable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>rescale in file unusable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>grey table in file doubtful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>decimal comma in file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>black and white in doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>shutter not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>overlay not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>pixels not square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>raw image, not for viewing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>synthetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a pipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a socket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a selection of key images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a structured report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state of another kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its grey values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>the subtraction of another frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its true size (shown to fit)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its shutter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>an overlay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>some of its drawings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>apices cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>bases cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>chest wall cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps rotated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps poor inspiration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's modality is {modality}: this is no radiograph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's view position is {view}: this is no frontal film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's body part is {part}, not the chest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{problem} The picture looks like a frontal chest film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score; you can score it anyway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is only {columns} x {rows} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds only {share:.0%} of the film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds the film at a lower resolution only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is in color.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is blank: it has hardly any contrast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is noise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture does not look like a frontal chest film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the file, or score it anyway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned upside down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be flipped upside down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be a negative: bones are dark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Scored although the input check said: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Moved a little, the film crosses the threshold in {crossed} of {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Left and right may be exchanged: compare with the side marker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is under 1 year. This model is for {whom}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Read this film without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is {age} {age:year|years}. This model is for {whom}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The view is {view}. This model is for {whom}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The network's answer is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Try another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory to score a film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Close programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory for {method} of this film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another method.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind}: it gives no score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind} and outlines no lungs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film is a {kind} file, which says nothing of a patient or study: no DICOM objects are made of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>With --wrap it is first written as a DICOM film in a new study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file lacks {names} or holds no valid one: no DICOM objects are made of it, as they could not refer to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A view of a color film cannot be saved: its presentation states are of another kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>It has: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point of this place named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An operating point cannot be kept as {name}: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points of this place cannot be written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on the disk, or look at its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The new version of the model cannot be written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points that this place kept for a model cannot be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model's own still work. Keep yours again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model cannot be called {name}: its name may hold only small letters, digits, dot, dash and underscore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another output folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is larger than {megabytes} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no readable {file} ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is refused: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is not written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The input gate of {model} does not fit its card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not those its card names: their SHA-256 differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not a safetensors file of float arrays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} hold values that are not finite ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights hold values that are not finite ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is larger than {gigabytes} GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pickle: it contains program code and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>If you trust where it comes from, convert it: hilum models import {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is empty: copy or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of Git LFS, not the weights themselves: fetch them with git lfs pull.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of git-annex, not the weights themselves: fetch them with git annex get.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a web page or XML, no weights: the download failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an HDF5 file, as Keras writes it; only weights of PyTorch are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is {what}, no file of weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} would expand from {size:,} to {total:,} bytes and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} took too long to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} could not be read within the memory allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} made the process that read it break off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} has more parts than any network and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged safetensors file: its list of arrays does not fit it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds numbers of a kind that no network here has ({name}: {kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an ONNX file: it has no weights by name, which heat maps need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the weights that it was made of, or a model folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} contains program code and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is not a file of torch weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no state dict of tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not fit {architecture} at {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the architecture's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} needs the architecture {architecture}, which is unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} cannot be used: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} lack {name} ({count} in all) for {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} have a surplus {name} ({count} in all) for {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} of {model} has the shape {shape}, not {wanted} as {architecture} with {labels} labels needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no architecture {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one of {known}, or another convolutional network of torchvision or timm by its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{architecture} gives no feature map (rows and columns of features), so there would be no heat map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} is not the one its card names: its SHA-256 differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again, or use --engine torch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} holds no network that fits its card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine torch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} takes weights from outside the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no network for the engine {engine} on this device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine auto.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} gives other scores than its weights, by up to {apart:.2g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove the file and its line in the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Installed models: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no installed model named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>See hilum models list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No model is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install one with: hilum models import FOLDER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model to go back to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one with: hilum models use ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Which model was chosen last cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model cannot be put into use: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The disk refused: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on it, or look at its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} was replaced while the window was open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start Hilum again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already, in this version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it first, or write another id into the card of the one to be imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another --id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no model: no card.json at its top, or in its one folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the zip that Hilum exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>the films of this review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Nobody has measured {model}: it may do no better than chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>On {where} the AUC of {model} is between {low:.2f} and {high:.2f}: it may do no better than chance (0.5).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} came with the program and stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it is of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME --labels A,B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{path} is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no device called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Devices: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>CUDA (an NVIDIA GPU with its driver) is not usable on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --device auto or cpu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>MPS (an Apple GPU) is not usable on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Dask is not installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install it with: pip install 'hilum[dask]'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>{problem:next_step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has {what:; }.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the same versions on every computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} {found}, not {needed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} missing, not {needed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has no Hilum that works ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install hilum[dask] in the same version on every computer of the cluster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Each worker that scored this film ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It is probably damaged, or too large for the workers' memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No worker was there for {seconds:g} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume. Start some with: dask worker SCHEDULER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler has had no worker for {seconds:g} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start some with: dask worker SCHEDULER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No Dask scheduler answers at {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start one with: dask scheduler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The Dask scheduler at {address} is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{address} is not the address of a Dask scheduler, nor its scheduler file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An address is like tcp://HOST:8786.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There are no certificates for {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name them in Dask's configuration: distributed.comm.tls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>One row per film with score, decision and what each reader said; the figures on a second sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows as plain text, for other programs and for very many films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Table for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows, with tabs, for any spreadsheet of any country; the decimal sign is the one chosen below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same and the figures, with regions as numbers, for scripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Some pages to print: counts, figures with intervals, agreement and charts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Labels to train with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The films with a final label, as hilum train takes them. It always names the films by their paths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>DICOM objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>A report for each DICOM film, and the key images of each study. They always say whose films they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: what is there cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Check the disk, then open the review again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The disk cannot take more of the review; what was there before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then go on: nothing has to be done again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: the folder cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Ask for permission to write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another program keeps the review locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The file of the review is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open the review again: it is restored from its backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review was last opened with a newer Hilum, and this version cannot keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open it with that version, or a later one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no room for the review in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {folder} ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, which does not let it be read yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that window, or try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, where verdicts are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Go on there, or close it there and open the folder here again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another window or command has this review open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close it, or leave out --score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} cannot be written ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room on the disk, look at its permissions, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} has an unsupported file type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give it one of these endings: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>A sheet holds {most:,} films, and this review has {films:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Take CSV or JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>One file is named twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Name each file once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no folder {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make it, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give the file another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a film and is not written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} would lie in the folder of the films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Choose a folder of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no such file or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a labels.csv or a folder of class folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films; left out: {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no columns path and label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name them in its first line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no column {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model has no population named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} is no table of scores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Write one with hilum score, as csv or jsonl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} does not hold scores of {model} {version} alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films with that one again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No labelled film has a score in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films that the labels file names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} of the labels file lacks a path or a label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Fill it in or remove the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} names the split {split}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Splits are train, validation and test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file is no CSV text in UTF-8 or UTF-16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it again as CSV; in a spreadsheet, as "CSV UTF-8".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file cannot be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the file and the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column boxes holds {text}, which is no box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>A box is: left top width height, in pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column weight holds {text}, which is no number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say how much the film counts, such as 0.5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The film has no mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name its picture in the column {column} of the labels file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The mask cannot be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it as PNG, white where the lungs are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No {split} film has a clean mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the masks: two parts, smooth, without holes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{option} is not for recipes of outlines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model {model} does not know the label {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>It knows: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe does not know the label {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Its labels: {known}. Use its label_map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films have one class only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The label {label} has {patients} patients, too few for {folds} folds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients, or take fewer folds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients} patients stand in more than one split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give each patient one split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films are test films: none is left to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give some of them the split train.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}. All that have it are of one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{problem} A training refuses them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{films:,} {films:film is|films are} left out. {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {feature} alone tells {question} (AUC {auc:.3f}): the model may learn that instead of the films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the films of all labels in one way, or train with recompression, blur and noise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with scaling and blur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with cropping.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look how the films were exposed and saved, or train with brightness and contrast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look for frames and collimation, or train with borders and cropping.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels in the same views, or train on one view only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source alone tells {question} (AUC {auc:.3f}): the model may learn where a film comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from each source, and look at the figures source by source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source {source} has only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Add films of the other labels from there, or leave the source out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films without a source have only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film has|films have} the label {label}: too few to learn from or to measure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film|films} of the {split} split {films:has|have} the label {label}: too few to learn from or to measure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films have the label {most} as have the label {fewest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more of the rare ones, or train with class weights or balanced sampling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films of the {split} split have the label {most} as have the label {fewest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films have the label {label}: there is nothing to tell apart. A training refuses them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of another kind, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name the patients in a column patient_id of a labels file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>For {unknown:,} of {films:,} films nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the table again with that column as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients:,} {patients:patient has|patients have} films in more than one split: figures would be better than the model is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give all films of a patient one split; training refuses these films until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>identical films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>films that look the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} in more than one split: figures would be better than the model is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film in one split, all films of a patient with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:has|have} different labels: at least one of them is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at them, correct the labels, and keep each film once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under different patients: a split by patient may put them on both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give them the same patient, or keep each film once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under one patient, split and label: they count more than other films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film once if that was not meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says which films belong to one patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says the split.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patients whose ids differ in upper and lower case only count as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>These are one label: {labels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No film could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the messages above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The prepared films in {folder} cannot be read back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the disk, or name another work folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}. It takes {need} and {free} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Free some space there, or name another work folder, and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe cannot be read: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Correct the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no recipe named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Recipes: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe matches {pattern}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name one with --recipe: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} cannot be adapted: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name a recipe with --recipe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no fold {word}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say which of how many, such as 2/5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} has another network or other labels than the recipe {recipe}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave the recipe out to adapt the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name models of this recipe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no ImageNet weights of {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a file with --init, or leave it out to start from random weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded (no network).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} may hold program code and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no {file} to start from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a safetensors file of the recipe's network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} cannot be read: it is no safetensors file, or it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from lack {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from have a surplus {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{name} of the weights to start from has the shape {shape}, not {wanted}, as {architecture} needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is not enough memory to train with even one film at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Close programs, or use a smaller network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The loss is no number in batch {batch} of epoch {epoch}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Use a lower learning rate; the last checkpoint stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint cannot be written ({error}); the last one stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make room, then go on with --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint belongs to another recipe or other films.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Choose another output folder, or leave out --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>TensorBoard's package is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Install it with: pip install 'hilum[tensorboard]'. Or leave out --tensorboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Lung</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Soft tissue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Mediastinum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Abdomen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Liver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Brain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Full range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/recipes/chest-mobilenet-v2.toml" />
   <source>Chest film of adults and children: normal or abnormal (MobileNetV2 with a pyramid)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other abnormality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>adults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, adults, plain and 2 augmented copies of each film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Of the ways tried, the simplest whose Brier score on patients that the fit had not seen is within one standard error of the best.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films sensitivity and specificity are equal. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high sensitivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many abnormal films are missed as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high specificity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many normal films are called abnormal as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, children, plain and 2 augmented copies of each film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>auc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>average precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>sensitivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>specificity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>f1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>mcc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>brier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>ece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Calibration and operating points were chosen on these films: the figures flatter the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>abnormal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Research and education only. Not for diagnostic use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Adults of one hospital and children of another: what it says of films of other hospitals is not known. It has not been tested for any clinical use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Opacity means what radiologists of the RSNA challenge called a lung opacity, in children pneumonia. Other abnormality was taught by few films (82 that were read, and 302 by words mined from reports): nodules, effusions, pneumothorax and an enlarged heart are found less surely than opacities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Normal by the challenge's readers is no clean bill of health: pacemakers, lines and old changes occur among films read as normal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Known shortcuts: films of one copy can be told from those of another by their processing, one copy has normal films only, and AP films are abnormal more often. Against that, training draws films in balance of view and source and changes kernels, sharpness, noise, compression, exposure, borders and letters at random. What is left of it is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Boxes taught the heat map where opacities are. Where something else is abnormal nobody told it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>A score is a probability only at equal numbers of normal and abnormal films; at other prevalences it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), with labels and boxes of the RSNA challenge 2018 (research), and on images under CC BY 4.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outline of the lungs on frontal chest films of adults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>lungs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>dice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Dice against the masks of the network that the model learned from, not of people; films with clean masks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outlines both lungs on upright frontal chest films of adults, for side and zone in words, remarks on the picture and a proposal for the cardiothoracic ratio that a person corrects. Research and education only. Not for diagnostic use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>It learned from the outlines of another network, not of people: its figures are the Dice against that network's masks on held-back patients, not against anatomy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Adults of one hospital, aged 18 and more. Nobody under 15 is outlined where the film says the age; a child's film that does not say it is outlined, and nobody measured how well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Frontal, upright films. Lateral, lying and rotated films were not learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Where opacity, effusion or a large heart hides the edge of a lung, the outline is a guess; opacities were painted into normal films for that, which real ones need not look like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>What stands behind the heart and below the dome of the diaphragm is not outlined: it is no volume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), chosen by readings of the RSNA challenge 2018 (research), with masks of the lungs that a network of others made, whose licence is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/chest-children-mobilenet-v2.toml" />
   <source>Chest film, normal or abnormal (MobileNetV2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/chest-lungs.toml" />
   <source>Lungs cut out of chest films: the features that the bundled model starts from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet101.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-101, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet50.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-50, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/covid-vgg19.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: VGG-19, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/inception-resnet-v2-last-layer.toml" />
   <source>Normal or abnormal: Inception-ResNet-v2, only the last layer learns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/pneumonia-resnet50v2.toml" />
   <source>Normal or pneumonia: ResNet50V2, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/small-cnn-pneumonia.toml" />
   <source>Normal or pneumonia: a small network from scratch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201-last7.toml" />
   <source>Tuberculosis or normal: DenseNet-201, its last 7 layers learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201.toml" />
   <source>Tuberculosis or normal: DenseNet-201, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2-last5.toml" />
   <source>Tuberculosis or normal: MobileNetV2, its last 5 layers learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2.toml" />
   <source>Tuberculosis or normal: MobileNetV2, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101-last7.toml" />
   <source>Tuberculosis or normal: ResNet-101, its last 7 layers learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101.toml" />
   <source>Tuberculosis or normal: ResNet-101, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50-last4.toml" />
   <source>Tuberculosis or normal: ResNet-50, its last 4 layers learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50.toml" />
   <source>Tuberculosis or normal: ResNet-50, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg16.toml" />
   <source>Tuberculosis or normal: VGG-16, frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg19.toml" />
   <source>Tuberculosis or normal: VGG-19, frozen</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
