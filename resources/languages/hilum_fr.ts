<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>hilum</name>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>frame {frame}/{frames}</source>
   <translation>image {frame}/{frames}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter</source>
   <translation>cache</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter off</source>
   <translation>cache désactivé</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay</source>
   <translation>surimpression</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay off</source>
   <translation>surimpression désactivée</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay: {names}</source>
   <translation>surimpression : {names}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved</source>
   <translation>Comme enregistré</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved {date}</source>
   <translation>Comme enregistré le {date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved by {creator}</source>
   <translation>Comme enregistré par {creator}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>not applied: {what}</source>
   <translation>non appliqué : {what}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored: the patient's left is on the left</source>
   <translation>En miroir : la gauche du patient est à gauche</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored</source>
   <translation>En miroir</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>The patient's left is on the left</source>
   <translation>La gauche du patient est à gauche</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>turned {degrees}°</source>
   <translation>tourné de {degrees}°</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>mirrored</source>
   <translation>en miroir</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>inverted</source>
   <translation>inversé</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>age {age}</source>
   <translation>âge {age}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>born {iso_date}</source>
   <translation>né(e) {iso_date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>sharpened ({low})</source>
   <translation>accentué ({low})</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>local contrast</source>
   <translation>contraste local</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file</source>
   <translation>pas d'espacement dans le fichier</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>not calibrated</source>
   <translation>non étalonné</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file, in pixel widths</source>
   <translation>pas d'espacement dans le fichier, en largeurs de pixel</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>pixel widths, not calibrated</source>
   <translation>largeurs de pixel, non étalonné</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>{source}, not calibrated</source>
   <translation>{source}, non étalonné</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Below threshold</source>
   <translation>Sous le seuil</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>No decision</source>
   <translation>Pas de décision</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Score of {title}, not calibrated: not a probability.</source>
   <translation>Score {title}, non calibré : pas une probabilité.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>data that the card does not name</source>
   <translation>des données que la fiche ne nomme pas</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}), calibrated on {data}.</source>
   <translation>P({title}), calibrée sur {data}.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source> where {percent:.0f} % of the films {show_it}</source>
   <translation> où {percent:.0f} % des clichés {show_it}</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source> of {patients:,} patients</source>
   <translation> de {patients:,} patients</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}){where}, calibrated on {films:,} validation films{patients}.</source>
   <translation>P({title}){where}, calibrée sur {films:,} clichés de validation{patients}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>normal</source>
   <translation>normal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>no {title}</source>
   <translation>sans {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal or abnormal</source>
   <translation>normal ou anormal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{title} or not</source>
   <translation>{title} ou non</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>with {title}</source>
   <translation>avec {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>are abnormal</source>
   <translation>sont anormaux</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>show {title}</source>
   <translation>montrent {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>without {title}</source>
   <translation>sans {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is abnormal</source>
   <translation>est anormal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is normal</source>
   <translation>est normal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows {title}</source>
   <translation>montre {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows no {title}</source>
   <translation>ne montre pas {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal and abnormal films</source>
   <translation>clichés normaux et anormaux</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>films with and without {title}</source>
   <translation>clichés avec et sans {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{normal_or_abnormal} {films}</source>
   <translation>{films} {normal_or_abnormal}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{youngest} to {oldest}</source>
   <translation>{youngest} à {oldest}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../viewer/commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{model}, version {version}</source>
   <translation>{model}, version {version}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source> for {population}</source>
   <translation> pour {population}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Intended use</source>
   <translation>Usage prévu</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Figures</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points of this place, not of the card</source>
   <translation>Points de fonctionnement de ce lieu, absents de la fiche</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/main_window.py" />
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{architecture}, a {kind}; {activation}. Input {rows} x {columns}, {fit}, values between the percentiles {low:g} and {high:g}.</source>
   <translation>{architecture}, {kind} ; {activation}. Entrée {rows} x {columns}, {fit}, valeurs entre les percentiles {low:g} et {high:g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map</source>
   <translation>Carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Engines</source>
   <translation>Moteurs</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>kept by {reader} on {date}; prevalence entered: {prevalence:.2%}</source>
   <translation>conservé par {reader} le {date} ; prévalence saisie : {prevalence:.2%}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points{for_whom}</source>
   <translation>Points de fonctionnement{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Calibration{for_whom}</source>
   <translation>Calibration{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, means {title}</source>
   <translation>, signifie {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Task: {task}. Findings: {findings}.</source>
   <translation>Tâche : {task}. Anomalies : {findings}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Outlines {task}.</source>
   <translation>Délimite {task}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The card does not say which ages and views the model is for.</source>
   <translation>La fiche ne dit pas pour quels âges et quelles incidences le modèle est prévu.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>patients of whom nothing is said</source>
   <translation>patients dont rien n'est dit</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is decided as one of {adults}.</source>
   <translation>Un cliché qui n'indique pas l'âge du patient est jugé comme un cliché de {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is outlined as one of {adults}.</source>
   <translation>Un cliché qui n'indique pas l'âge du patient est délimité comme un cliché de {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film of any other age gets a score and no decision.</source>
   <translation>Un cliché d'un autre âge reçoit un score et pas de décision.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>stage {stage}</source>
   <translation>étage {stage}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>the network's last stage</source>
   <translation>le dernier étage du réseau</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{method} of {stage}; drawn as full color from {reference:.4g}.</source>
   <translation>{method} de {stage} ; couleur pleine à partir de {reference:.4g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, at {point}</source>
   <translation>, à {point}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{films} films{having} of {patients} patients{at}</source>
   <translation>{films} clichés{having} de {patients} patients{at}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is not calibrated: it ranks films and is not a probability.</source>
   <translation>Le score {title} n'est pas calibré : il classe les clichés et n'est pas une probabilité.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, expected calibration error {error:.3f}</source>
   <translation>, erreur de calibration attendue {error:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, for {share:.0%} {films}</source>
   <translation>, pour {share:.0%} de {films}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is calibrated ({method}) on {where}{error}{share}.</source>
   <translation>Le score {title} est calibré ({method}) sur {where}{error}{share}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- tried: {method}, Brier {brier:.4f}, log loss {loss:.4f}, calibration error {error:.4f}</source>
   <translation>- essayé : {method}, Brier {brier:.4f}, perte logarithmique {loss:.4f}, erreur de calibration {error:.4f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, unsure from {low:.3f} to {high:.3f}</source>
   <translation>, incertain de {low:.3f} à {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>sensitivity {sensitivity}, specificity {specificity} on {films}, {counted}</source>
   <translation>sensibilité {sensitivity}, spécificité {specificity} sur {films}, {counted}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- {point}: {title} from {threshold:.3f}{band}; {rule}; {measured}</source>
   <translation>- {point} : {title} à partir de {threshold:.3f}{band} ; {rule} ; {measured}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>n = {films} of {patients} patients</source>
   <translation>n = {films} de {patients} patients</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} (intervalle à 95 % de {low:.3f} à {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>No file says that its patient is outside the model's population ({whom}). Some may not say.</source>
   <translation>Aucun fichier n'indique que son patient est hors de la population du modèle ({whom}). Certains ne disent peut-être rien.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:file|files} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} sur {films:,} {films:fichier|fichiers} {outside:est|sont} hors de la population du modèle ({whom}). {outside:Il n'obtient|Ils n'obtiennent} aucune décision.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:film|films} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} sur {films:,} {films:cliché|clichés} {outside:est|sont} hors de la population du modèle ({whom}). {outside:Il n'obtient|Ils n'obtiennent} aucune décision.</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>{upper} zone</source>
   <translation>champ {upper}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>image quality {good}</source>
   <translation>qualité d'image {good}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>certainty {high}</source>
   <translation>certitude {high}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no recall</source>
   <translation>pas de rappel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/application.py" />
   <source>There is no display. Use --screenshot FILE for a picture of the window.
</source>
   <translation>Il n'y a pas d'écran. Utilisez --screenshot FILE pour une image de la fenêtre.
</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Pla&amp;y the frames</source>
   <translation>&amp;Lire les images</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Play the frames in a loop; press again to stop</source>
   <translation>Lire les images en boucle ; appuyer de nouveau pour arrêter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frame</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The frame that is shown</source>
   <translation>L'image affichée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second</source>
   <translation>Images par seconde</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames are skipped: this computer cannot read them that fast</source>
   <translation>Des images sont sautées : cet ordinateur ne peut pas les lire aussi vite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>{source} of the file: {per_second:.3g}</source>
   <translation>{source} du fichier : {per_second:.3g}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The file does not say how fast</source>
   <translation>Le fichier n'indique pas la cadence</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second. {said}.</source>
   <translation>Images par seconde. {said}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>shows {held:.0f}</source>
   <translation>en affiche {held:.0f}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Sex, age, size and weight</source>
   <translation>Sexe, âge, taille et poids</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Dates and times (else moved by one to ten years)</source>
   <translation>Dates et heures (sinon décalées d'un à dix ans)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The device and the station</source>
   <translation>L'appareil et le poste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The institution</source>
   <translation>L'établissement</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Look for names, dates and numbers, in the corners above all. Draw a rectangle over each: it is blacked out in the copy.</source>
   <translation>Cherchez les noms, les dates et les numéros, surtout dans les coins. Tracez un rectangle sur chacun : il est noirci dans la copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Enter puts a rectangle on the film. Arrows move it, with Shift they size it, with Ctrl by single pixels. Delete removes it.</source>
   <translation>Entrée pose un rectangle sur le cliché. Les flèches le déplacent, avec Maj elles changent sa taille, avec Ctrl par pixels. Suppr le retire.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The files of these films say that no text is burned in.</source>
   <translation>Les fichiers de ces clichés indiquent qu'aucun texte n'y est incrusté.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{made:,} {made:copy|copies} written into {name}.</source>
   <translation>{made:,} {made:copie écrite|copies écrites} dans {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source> {problems:,} not copied. The first: {sentence}</source>
   <translation> {problems:,} non copiés. Le premier : {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The disk said: {strerror}.</source>
   <translation>Le disque a répondu : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The film to be looked at</source>
   <translation>Le cliché à examiner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Copy without identity</source>
   <translation>Copie sans identité</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Remove rectangle</source>
   <translation>Retirer le rectangle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Looked at, next</source>
   <translation>Examiné, suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Folder for the copies</source>
   <translation>Dossier des copies</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder ...</source>
   <translation>Dossier ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Write copies</source>
   <translation>Écrire les copies</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Keep in the copies</source>
   <translation>Garder dans les copies</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Reading the films ...</source>
   <translation>Lecture des clichés ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Say where the copies go.</source>
   <translation>Indiquez où vont les copies.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The films lie in this folder; choose another.</source>
   <translation>Les clichés sont dans ce dossier ; choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{unseen:,} {unseen:film|films} not looked at will not be copied.</source>
   <translation>{unseen:,} {unseen:cliché non examiné ne sera pas copié|clichés non examinés ne seront pas copiés}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Film {at} of {count} to look at: {name}</source>
   <translation>Cliché {at} de {count} à examiner : {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>All films were looked at</source>
   <translation>Tous les clichés ont été examinés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Nothing to look at</source>
   <translation>Rien à examiner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The copies could not be made.</source>
   <translation>Les copies n'ont pas pu être faites.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Mouse: {title}</source>
   <translation>Souris : {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Overla&amp;ys of the file</source>
   <translation>&amp;Surimpressions du fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Drawings and texts that the file has beside its film</source>
   <translation>Dessins et textes que le fichier contient à côté de son cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shutter of the file</source>
   <translation>Cache du fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Cover the edges outside the field, as the file asks</source>
   <translation>Couvrir les bords hors du champ, comme le fichier le demande</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Fit to the window</source>
   <translation>&amp;Ajuster à la fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The whole film</source>
   <translation>Le cliché entier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;One to one</source>
   <translation>Un p&amp;our un</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel per screen pixel</source>
   <translation>Un pixel du cliché par pixel de l'écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Double size</source>
   <translation>&amp;Double taille</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel on two screen pixels</source>
   <translation>Un pixel du cliché sur deux pixels de l'écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom &amp;in</source>
   <translation>&amp;Zoom avant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Enlarge</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom o&amp;ut</source>
   <translation>Zoom a&amp;rrière</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shrink</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;right</source>
   <translation>Tourner à droi&amp;te</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn clockwise</source>
   <translation>Un quart de tour dans le sens horaire</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;left</source>
   <translation>Tourner à &amp;gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn counter-clockwise</source>
   <translation>Un quart de tour dans le sens antihoraire</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip left and ri&amp;ght</source>
   <translation>R&amp;etourner gauche-droite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film left to right</source>
   <translation>Mettre le cliché en miroir de gauche à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip top and &amp;bottom</source>
   <translation>Retourner haut-&amp;bas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film top to bottom</source>
   <translation>Mettre le cliché en miroir de haut en bas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>R&amp;eset the view</source>
   <translation>Réi&amp;nitialiser la vue</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>First window, whole film, not turned</source>
   <translation>Premier fenêtrage, cliché entier, non tourné</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen</source>
   <translation>Accentuer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen fine detail: low, high, off. Only the display changes, and the film says so</source>
   <translation>Accentuer les détails fins : faible, fort, sans. Seul l'affichage change, et le cliché le dit</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Local contrast</source>
   <translation>Contraste local</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Raise the contrast of each part of the picture. Only the display changes, and the film says so</source>
   <translation>Augmenter le contraste de chaque partie de l'image. Seul l'affichage change, et le cliché le dit</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Invert</source>
   <translation>&amp;Inverser</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Black for white</source>
   <translation>Noir pour blanc</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Automatic window</source>
   <translation>Fenêtrage &amp;automatique</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The window that suits this film's values</source>
   <translation>Le fenêtrage qui convient aux valeurs de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Previous film</source>
   <translation>Cliché &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film before this one</source>
   <translation>Le cliché avant celui-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Next film</source>
   <translation>Cliché &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film after this one</source>
   <translation>Le cliché après celui-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films &amp;back</source>
   <translation>Dix clichés en arri&amp;ère</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films back</source>
   <translation>Dix clichés en arrière</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Ten films forward</source>
   <translation>&amp;Dix clichés en avant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films forward</source>
   <translation>Dix clichés en avant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;First film</source>
   <translation>Pre&amp;mier cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The first film</source>
   <translation>Le premier cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Last film</source>
   <translation>Derni&amp;er cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The last film</source>
   <translation>Le dernier cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Previous f&amp;rame</source>
   <translation>Image pré&amp;cédente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame before this one</source>
   <translation>L'image avant celle-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Next fra&amp;me</source>
   <translation>Image sui&amp;vante</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame after this one</source>
   <translation>L'image après celle-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or not at all.</source>
   <translation>Hilum n'est pas un dispositif médical. Ne l'utilisez pas pour diagnostiquer ni pour traiter, ni pour décider quel cliché est lu en premier ou pas du tout.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. How well it does on films of other hospitals is not known. For patients of other ages it gives no decision.</source>
   <translation>Le modèle fourni a appris sur des adultes d'un hôpital et sur des enfants de 1 à 5 ans d'un autre. On ne sait pas ce qu'il vaut sur les clichés d'autres hôpitaux. Pour les patients d'autres âges, il ne donne pas de décision.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Below the threshold does not mean normal. It learned opacities best, other findings from few films, and fractures and devices not at all.</source>
   <translation>Sous le seuil ne veut pas dire normal. Il a surtout appris les opacités, les autres anomalies sur peu de clichés, et les fractures et le matériel pas du tout.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability.</source>
   <translation>Une carte de chaleur montre où se trouve l'activation derrière un score. Elle n'est ni une segmentation ni une probabilité.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>No clinician whose language this is has checked this translation.</source>
   <translation>Aucun clinicien de cette langue n'a vérifié cette traduction.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Before you begin</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Leave Hilum</source>
   <translation>Quitter Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>I understand</source>
   <translation>J'ai compris</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The keys of a review have changed</source>
   <translation>Les touches d'une lecture ont changé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>{positive} now always means {title} and {negative} always {negative_title}, whether scores are hidden or not. Before, where scores were seen, they meant that the model is right or wrong.

Earlier verdicts keep their meaning. Whether you agree with the model is still kept beside your verdict.</source>
   <translation>{positive} signifie désormais toujours {title} et {negative} toujours {negative_title}, que les scores soient masqués ou non. Avant, quand les scores étaient visibles, elles signifiaient que le modèle a raison ou tort.

Les avis antérieurs gardent leur sens. Le fait que vous approuviez ou non le modèle est toujours conservé à côté de votre avis.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source> and {paths:,} more</source>
   <translation> et {paths:,} de plus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Films: {words}</source>
   <translation>Clichés : {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Review: {words}</source>
   <translation>Lecture : {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Training: {name}</source>
   <translation>Entraînement : {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>No film is shown.</source>
   <translation>Aucun cliché n'est affiché.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>A film in color has no window.</source>
   <translation>Un cliché en couleur n'a pas de fenêtrage.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>This film has no values to show.</source>
   <translation>Ce cliché n'a pas de valeurs à montrer.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>What the folders that were opened hold: another window is looking through one. Try it again.</source>
   <translation>Le contenu des dossiers ouverts : une autre fenêtre en parcourt un. Essayez encore.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:review|reviews}</source>
   <translation>{count:,} {count:lecture|lectures}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:training|trainings}</source>
   <translation>{count:,} {count:entraînement|entraînements}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:measured film|measured films}</source>
   <translation>{count:,} {count:cliché mesuré|clichés mesurés}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{counted} ({size})</source>
   <translation>{counted} ({size})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{size} bytes</source>
   <translation>{size} octets</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The review {name} is open in another window.</source>
   <translation>La lecture {name} est ouverte dans une autre fenêtre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{place} cannot be removed: {strerror}.</source>
   <translation>{place} ne peut pas être supprimé : {strerror}.</translation>
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
   <translation>le disque a refusé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The list of what was opened, what those folders hold and whose films they are, the folders that dialogs begin in, the log, and the settings of a training that has no model yet are forgotten. Films that came from a PACS are removed, unless you named a folder for them. Other films, installed models and your settings stay.</source>
   <translation>Sont oubliés la liste de ce qui a été ouvert, ce que ces dossiers contiennent et à qui sont les clichés, les dossiers où les dialogues commencent, le journal et les réglages d'un entraînement qui n'a pas encore de modèle. Les clichés venus d'un PACS sont supprimés, sauf si vous avez nommé un dossier pour eux. Les autres clichés, les modèles installés et vos réglages restent.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget history</source>
   <translation>Oublier l'historique</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No review is kept</source>
   <translation>Aucune lecture n'est conservée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No training is kept</source>
   <translation>Aucun entraînement n'est conservé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No measured film is kept</source>
   <translation>Aucun cliché mesuré n'est conservé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove the measurements of {kept} too</source>
   <translation>Supprimer aussi les mesures de {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Verdicts that were not exported are lost.</source>
   <translation>Les avis qui n'ont pas été exportés sont perdus.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A review is open. Close it first: Review &gt; Close the review.</source>
   <translation>Une lecture est ouverte. Fermez-la d'abord : Lecture &gt; Fermer la lecture.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Models that were not put into use are lost.</source>
   <translation>Les modèles qui n'ont pas été mis en usage sont perdus.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A training is running. It is remembered until it ends.</source>
   <translation>Un entraînement est en cours. Il reste en mémoire jusqu'à sa fin.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Lines, areas, texts and calibrations are lost.</source>
   <translation>Les lignes, surfaces, textes et étalonnages sont perdus.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove {kept} too</source>
   <translation>Supprimer aussi {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget &amp;history...</source>
   <translation>Oublier l'&amp;historique...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove what the program remembers of what was opened</source>
   <translation>Supprimer ce que le programme retient de ce qui a été ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count} recent {count:path|paths}</source>
   <translation>{count} {count:chemin récent|chemins récents}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the log</source>
   <translation>le journal</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the settings of a training</source>
   <translation>les réglages d'un entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source> Removed: {parts}.</source>
   <translation> Supprimé : {parts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forgotten: {before}.{gone}</source>
   <translation>Oublié : {before}.{gone}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Not removed:</source>
   <translation>Non supprimé :</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>A double click or Enter on a line gives a command another key. Search finds those without a key, too.</source>
   <translation>Un double clic ou Entrée sur une ligne donne une autre touche à une commande. La recherche trouve aussi celles qui n'en ont pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>One, two or four films</source>
   <translation>Un, deux ou quatre clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Window presets, in order</source>
   <translation>Préréglages de fenêtrage, dans l'ordre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Labels, in order</source>
   <translation>Étiquettes, dans l'ordre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Left drag</source>
   <translation>Glisser gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>The chosen tool</source>
   <translation>L'outil choisi</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Middle drag</source>
   <translation>Glisser milieu</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Pan</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Space + drag</source>
   <translation>Espace + glisser</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right drag</source>
   <translation>Glisser droit</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right click</source>
   <translation>Clic droit</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom, or frames</source>
   <translation>Zoom, ou images</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Frames</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Ctrl + molette</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Double click</source>
   <translation>Double clic</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Film alone</source>
   <translation>Cliché seul</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Alt held</source>
   <translation>Alt maintenu</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Magnifier</source>
   <translation>Loupe</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>New key</source>
   <translation>Nouvelle touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>no key</source>
   <translation>pas de touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys}, off</source>
   <translation>{keys}, désactivée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Search commands and keys</source>
   <translation>Chercher des commandes et des touches</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Change key</source>
   <translation>Changer la touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Remove key</source>
   <translation>Retirer la touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset this key</source>
   <translation>Rétablir cette touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset all</source>
   <translation>Tout rétablir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Press the new key for {name}. Esc leaves it as it is.</source>
   <translation>Appuyez sur la nouvelle touche pour {name}. Échap la laisse telle quelle.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} cannot be the key of a command.</source>
   <translation>{keys} ne peut pas être la touche d'une commande.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Every command has the program's keys again.</source>
   <translation>Chaque commande a de nouveau la touche du programme.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} keeps {key_text}.</source>
   <translation>{name} garde {key_text}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} gets no key.</source>
   <translation>{name} ne reçoit pas de touche.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} is the key of {holder}. {kept}</source>
   <translation>{keys} est la touche de {holder}. {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>now has the key {key_text}</source>
   <translation>a maintenant la touche {key_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>has no key now</source>
   <translation>n'a plus de touche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>Films</source>
   <translation>Clichés</translation>
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
   <translation>Histogramme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fil&amp;ms panel</source>
   <translation>Panneau des cli&amp;chés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The list of films</source>
   <translation>La liste des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Score panel</source>
   <translation>&amp;Panneau du score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Score and heat map</source>
   <translation>Score et carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Training</source>
   <translation>Entraîne&amp;ment</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Progress of a training</source>
   <translation>Avancement d'un entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Histogram</source>
   <translation>&amp;Histogramme</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The values of the film, and the window over them</source>
   <translation>Les valeurs du cliché, et le fenêtrage par-dessus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Mo&amp;dels...</source>
   <translation>Mo&amp;dèles...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The installed models: read, use, import, export, remove and measure them</source>
   <translation>Les modèles installés : les lire, utiliser, importer, exporter, supprimer et mesurer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy &amp;without identity...</source>
   <translation>Copie sans iden&amp;tité...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy the open DICOM films and what belongs to them into a folder, without names, numbers and dates</source>
   <translation>Copier les clichés DICOM ouverts et ce qui leur appartient dans un dossier, sans noms, numéros ni dates</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Every key on one sheet</source>
   <translation>Toutes les touches sur une feuille</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Tour</source>
   <translation>&amp;Visite guidée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A tour of the window in two minutes, on a computed film</source>
   <translation>Une visite de la fenêtre en deux minutes, sur un cliché calculé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Full scree&amp;n</source>
   <translation>P&amp;lein écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fill the screen with this window</source>
   <translation>Remplir l'écran avec cette fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Settin&amp;gs...</source>
   <translation>Réglage&amp;s...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Theme, text size, keys, mouse, presets, heat map and corner texts; export and import</source>
   <translation>Thème, taille du texte, touches, souris, préréglages, carte de chaleur et textes des coins ; export et import</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Close the window</source>
   <translation>Fermer la fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Corner texts</source>
   <translation>Te&amp;xtes des coins</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>All, minimal or none</source>
   <translation>Tous, le minimum ou aucun</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Patient identity</source>
   <translation>&amp;Identité du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Show who the patient is in the corner</source>
   <translation>Montrer dans le coin qui est le patient</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Outline of the lungs</source>
   <translation>Contour des poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A thin line around the lungs, as a network outlines them</source>
   <translation>Une ligne fine autour des poumons, telle qu'un réseau les délimite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Cancel or lea&amp;ve</source>
   <translation>Annuler ou &amp;quitter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Stop what is under way, or leave full screen</source>
   <translation>Arrêter ce qui est en cours, ou quitter le plein écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Search</source>
   <translation>Cherche&amp;r</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Search the list of films</source>
   <translation>Chercher dans la liste des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>None of the open films is a DICOM file.</source>
   <translation>Aucun des clichés ouverts n'est un fichier DICOM.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{place:,} of {count:,}</source>
   <translation>{place:,} sur {count:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Films · {where}</source>
   <translation>Clichés · {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{name} – Hilum</source>
   <translation>{name} – Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Drag across the heart from border to border, then across the inner chest.</source>
   <translation>Glissez à travers le cœur de bord à bord, puis à travers l'intérieur du thorax.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} cannot be read, and new ones are not kept: {why}</source>
   <translation>Les mesures de {name} ne peuvent pas être lues, et les nouvelles ne sont pas conservées : {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} are not kept: {why}.</source>
   <translation>Les mesures de {name} ne sont pas conservées : {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} were damaged and cannot be shown. The file is kept as {aside_name} in {parent}.</source>
   <translation>Les mesures de {name} étaient endommagées et ne peuvent pas être montrées. Le fichier est conservé sous {aside_name} dans {parent}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Histogram of the region</source>
   <translation>Histogramme de la région</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Click an ellipse or a rectangle on the film.</source>
   <translation>Cliquez une ellipse ou un rectangle sur le cliché.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>There are no grey values in it.</source>
   <translation>Il n'y a pas de niveaux de gris dedans.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Calibrate</source>
   <translation>Étalonner</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Length of the line in millimetres, in the plane of what is measured:</source>
   <translation>Longueur de la ligne en millimètres, dans le plan de ce qui est mesuré :</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measuremen&amp;ts</source>
   <translation>&amp;Mesures</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Accept the proposed ratio</source>
   <translation>Accepter l'index proposé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Keep the cardiothoracic ratio as the lungs' outline proposes it</source>
   <translation>Garder l'index cardiothoracique que propose le contour des poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ca&amp;librate on the chosen line...</source>
   <translation>Étalonner &amp;sur la ligne choisie...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Enter the length of the line that was clicked, such as a ruler on the film</source>
   <translation>Saisir la longueur de la ligne cliquée, par exemple une règle sur le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ta&amp;ke back the calibration</source>
   <translation>Retirer l'étal&amp;onnage</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measure in the millimetres of the file again</source>
   <translation>Mesurer de nouveau dans les millimètres du fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>&amp;Histogram of the chosen region...</source>
   <translation>&amp;Histogramme de la région choisie...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>How often values occur in the ellipse or rectangle that was clicked</source>
   <translation>Fréquence des valeurs dans l'ellipse ou le rectangle cliqué</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove all measurements</source>
   <translation>Supprimer toutes les mesures</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove every measurement on this frame</source>
   <translation>Supprimer toutes les mesures de cette image</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>None on this film</source>
   <translation>Aucune sur ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The lungs are not outlined on this film. {by_hand}</source>
   <translation>Les poumons ne sont pas délimités sur ce cliché. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The outline of the lungs gives no sure ratio on this film. {by_hand}</source>
   <translation>Le contour des poumons ne donne pas d'index sûr sur ce cliché. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Proposed from the lungs' outline. Drag an end to correct it; {where} accepts.</source>
   <translation>Proposé d'après le contour des poumons. Glissez une extrémité pour le corriger ; {where} accepte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text on the film:</source>
   <translation>Texte sur le cliché :</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>All files (*);;Films and ZIP archives ({endings})</source>
   <translation>Tous les fichiers (*);;Clichés et archives ZIP ({endings})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is protected by a password.</source>
   <translation>{name} est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Password of a ZIP archive</source>
   <translation>Mot de passe d'une archive ZIP</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{sentence}
It is kept only while the archive is open.</source>
   <translation>{sentence}
Il n'est gardé que tant que l'archive est ouverte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>The password does not open {name}.</source>
   <translation>Le mot de passe n'ouvre pas {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open rece&amp;nt</source>
   <translation>Ou&amp;vrir récent</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Open films...</source>
   <translation>&amp;Ouvrir des clichés...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open one or more films, or ZIP archives of films</source>
   <translation>Ouvrir un ou plusieurs clichés, ou des archives ZIP de clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open &amp;folder...</source>
   <translation>Ouvrir un &amp;dossier...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open every film in a folder</source>
   <translation>Ouvrir tous les clichés d'un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/watching.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open the &amp;example</source>
   <translation>Ouvrir l'&amp;exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open computed films, of no patient, to try things on</source>
   <translation>Ouvrir des clichés calculés, d'aucun patient, pour essayer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Add films to the list...</source>
   <translation>&amp;Ajouter des clichés à la liste...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put more films behind those that are open</source>
   <translation>Mettre d'autres clichés derrière ceux qui sont ouverts</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>A&amp;dd a folder to the list...</source>
   <translation>A&amp;jouter un dossier à la liste...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put the films of a folder behind those that are open</source>
   <translation>Mettre les clichés d'un dossier derrière ceux qui sont ouverts</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Computed films, of no patient: their scores mean nothing.</source>
   <translation>Clichés calculés, d'aucun patient : leurs scores ne signifient rien.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is no longer there.</source>
   <translation>{name} n'est plus là.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Open films</source>
   <translation>Ouvrir des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Open folder</source>
   <translation>Ouvrir un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add films to the list</source>
   <translation>Ajouter des clichés à la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add a folder to the list</source>
   <translation>Ajouter un dossier à la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Drop films here</source>
   <translation>Déposez des clichés ici</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Instead of what is open</source>
   <translation>À la place de ce qui est ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add to the list</source>
   <translation>Ajouter à la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Behind the films that are open</source>
   <translation>Derrière les clichés ouverts</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Keep this window as a preset...</source>
   <translation>&amp;Garder ce fenêtrage comme préréglage...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Give it a name; it is offered on films of the same modality from now on</source>
   <translation>Donnez-lui un nom ; il est désormais proposé pour les clichés de la même modalité</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Own presets...</source>
   <translation>Préréglages &amp;personnels...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename, remove and order the windows that you kept</source>
   <translation>Renommer, supprimer et ordonner les fenêtrages que vous avez gardés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} now has this window.</source>
   <translation>{name} a maintenant ce fenêtrage.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is kept for films of this modality.</source>
   <translation>{name} est gardé pour les clichés de cette modalité.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is removed.</source>
   <translation>{name} est supprimé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>The presets hold until the program ends; they are not kept: {strerror}.</source>
   <translation>Les préréglages valent jusqu'à la fin du programme ; ils ne sont pas conservés : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Keep this window</source>
   <translation>Garder ce fenêtrage</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Name of the preset:</source>
   <translation>Nom du préréglage :</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Own presets</source>
   <translation>Préréglages personnels</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
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
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>They follow the other presets in the list, and have their keys 1 to 9 in this order.</source>
   <translation>Ils suivent les autres préréglages dans la liste et ont leurs touches de 1 à 9 dans cet ordre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file is too large to be one of settings. Nothing was changed.</source>
   <translation>Ce fichier est trop gros pour être un fichier de réglages. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file cannot be read as settings: it is damaged or of another program. Nothing was changed.</source>
   <translation>Ce fichier ne peut pas être lu comme réglages : il est endommagé ou d'un autre programme. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This is no file of settings of Hilum. Nothing was changed.</source>
   <translation>Ce n'est pas un fichier de réglages de Hilum. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>These settings are of another version of Hilum. Nothing was changed.</source>
   <translation>Ces réglages sont d'une autre version de Hilum. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{section}” is no part of them</source>
   <translation>« {section} » n'en fait pas partie</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” is no part of {section}</source>
   <translation>« {name} » ne fait pas partie de {section}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” has a value that it cannot have</source>
   <translation>« {name} » a une valeur impossible</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>The settings are damaged: {why}. Nothing was changed.</source>
   <translation>Les réglages sont endommagés : {why}. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Own window</source>
   <translation>Fenêtrage personnel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <source>Window presets</source>
   <translation>Préréglages de fenêtrage</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Window presets of this film  (1 … 9)
{where} is automatic</source>
   <translation>Préréglages de fenêtrage de ce cliché  (1 … 9)
{where} est automatique</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Window</source>
   <translation>Fenêtrage</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Text that is in the film itself stays on it. Nothing else says whose film it is, unless that is ticked.</source>
   <translation>Le texte qui est dans le cliché lui-même y reste. Rien d'autre ne dit de qui est le cliché, sauf si cela est coché.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The score is hidden until your verdict, so it is not on the page.</source>
   <translation>Le score est masqué jusqu'à votre avis ; il n'est donc pas sur la page.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>it refused</source>
   <translation>il a refusé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Report of this film</source>
   <translation>Compte rendu de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Name the patient and the reader, with the reader's note</source>
   <translation>Nommer le patient et le lecteur, avec la note du lecteur</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Save as PDF ...</source>
   <translation>Enregistrer en PDF ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print ...</source>
   <translation>Imprimer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>This is a film in the list. Films are never written over.</source>
   <translation>C'est un cliché de la liste. Les clichés ne sont jamais écrasés.</translation>
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
   <translation>Dessus</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Only where the window shows who the patient is: View &gt; Patient identity</source>
   <translation>Seulement là où la fenêtre montre qui est le patient : Affichage &gt; Identité du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the film</source>
   <translation>le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>its heat map</source>
   <translation>sa carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the score and the model</source>
   <translation>le score et le modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} {count:measurement|measurements}</source>
   <translation>{count} {count:mesure|mesures}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>your verdict</source>
   <translation>votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{several} and {last}</source>
   <translation>{several} et {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page is being made ...</source>
   <translation>La page est en cours de création ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save the report</source>
   <translation>Enregistrer le compte rendu</translation>
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
   <translation>{name} ne peut pas être écrit. Le disque a répondu : {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} is written.</source>
   <translation>{name} est écrit.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{pages} {pages:page|pages} sent to the printer.</source>
   <translation>{pages} {pages:page envoyée|pages envoyées} à l'imprimante.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page could not be made.</source>
   <translation>La page n'a pas pu être faite.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Re&amp;port as PDF...</source>
   <translation>Compte rendu en &amp;PDF...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>A page of this film: film, heat map, score, measurements, verdict and model</source>
   <translation>Une page de ce cliché : cliché, carte de chaleur, score, mesures, avis et modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Pr&amp;int...</source>
   <translation>&amp;Imprimer...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print the report of this film</source>
   <translation>Imprimer le compte rendu de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects name the patient and the study as the film's file does: name, id, birth date, study. They are written into this folder and sent nowhere.</source>
   <translation>Les objets nomment le patient et l'examen comme le fichier du cliché : nom, numéro, date de naissance, examen. Ils sont écrits dans ce dossier et envoyés nulle part.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The file names no patient. The film is written first, as a DICOM one in a study of its own.</source>
   <translation>Le fichier ne nomme aucun patient. Le cliché est d'abord écrit en DICOM, dans un examen à lui.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The report is marked as unverified. For research and education only.</source>
   <translation>Le compte rendu est marqué comme non vérifié. Recherche et enseignement uniquement.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} DICOM {count:object|objects} written into {name}.</source>
   <translation>{count} {count:objet DICOM écrit|objets DICOM écrits} dans {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{lines} The disk said: {error}.</source>
   <translation>{lines} Le disque a répondu : {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Nothing was written.</source>
   <translation>Rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Left empty, because the film's file has no valid value: {names}.</source>
   <translation>Laissé vide, car le fichier du cliché n'a pas de valeur valable : {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Save as DICOM objects</source>
   <translation>Enregistrer en objets DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Folder for the objects</source>
   <translation>Dossier des objets</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write files</source>
   <translation>Écrire les fichiers</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Tick at least one object.</source>
   <translation>Cochez au moins un objet.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Choose a folder for the objects.</source>
   <translation>Choisissez un dossier pour les objets.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>There is no such folder.</source>
   <translation>Ce dossier n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Writing ...</source>
   <translation>Écriture ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects could not be made.</source>
   <translation>Les objets n'ont pas pu être faits.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>score, decision</source>
   <translation>score, décision</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Report: {parts}</source>
   <translation>Compte rendu : {parts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Heat map, as a picture in color with its scale</source>
   <translation>Carte de chaleur, en image couleur avec son échelle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Outline of the lungs, as a segmentation</source>
   <translation>Contour des poumons, en segmentation</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The view, as a presentation state</source>
   <translation>La vue, en état de présentation</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>&amp;Save as DICOM objects...</source>
   <translation>Enre&amp;gistrer en objets DICOM...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Write the score, the heat map and the measurements of this film for another DICOM program</source>
   <translation>Écrire le score, la carte de chaleur et les mesures de ce cliché pour un autre programme DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff)</source>
   <translation>Images (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Text that is in the film itself stays on the picture, and so does text in the file's overlays while they are on.</source>
   <translation>Le texte qui est dans le cliché lui-même reste sur l'image, de même que celui des surimpressions du fichier quand elles sont affichées.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, without the patient's identity. Text in the film or its overlays stays on it.</source>
   <translation>Copié, sans l'identité du patient. Le texte du cliché ou de ses surimpressions y reste.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as picture</source>
   <translation>Enregistrer en image</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Texts: corners, letters, ruler</source>
   <translation>Textes : coins, lettres, règle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The patient's name, id and dates among them</source>
   <translation>Parmi eux le nom, le numéro et les dates du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Marks, the file's overlays, the outline of the lungs</source>
   <translation>Marques, surimpressions du fichier, contour des poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>File for the picture</source>
   <translation>Fichier de l'image</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>File ...</source>
   <translation>Fichier ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Say where the picture goes.</source>
   <translation>Indiquez où va l'image.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Give the file a name that ends in .png, .jpg or .tif.</source>
   <translation>Donnez au fichier un nom qui finit par .png, .jpg ou .tif.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The view as on the screen ({width:,} × {height:,} pixels)</source>
   <translation>La vue comme à l'écran ({width:,} × {height:,} pixels)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>All of the film at 1:1 ({width:,} × {height:,} pixels)</source>
   <translation>Tout le cliché en 1:1 ({width:,} × {height:,} pixels)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>There is a file of this name: it will be written over.</source>
   <translation>Il y a déjà un fichier de ce nom : il sera écrasé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The picture could not be made.</source>
   <translation>L'image n'a pas pu être faite.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>&amp;Copy the view</source>
   <translation>&amp;Copier la vue</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copy the film as seen, without the patient's identity</source>
   <translation>Copier le cliché comme affiché, sans l'identité du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as pict&amp;ure...</source>
   <translation>Enregistrer en i&amp;mage...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Write the view, or all of the film at 1:1, as PNG, JPEG or TIFF, with the parts that you choose</source>
   <translation>Écrire la vue, ou tout le cliché en 1:1, en PNG, JPEG ou TIFF, avec les parties que vous choisissez</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, with the patient's identity.</source>
   <translation>Copié, avec l'identité du patient.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>No server is named yet: nothing can be sent. Set up PACS servers in the menu File names one.</source>
   <translation>Aucun serveur n'est encore indiqué : rien ne peut être envoyé. Configurer les serveurs PACS, dans le menu Fichier, en indique un.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>What is sent names the patient and the study as the film's file does. What was sent cannot be called back.</source>
   <translation>Ce qui est envoyé nomme le patient et l'examen comme le fichier du cliché. Ce qui a été envoyé ne peut pas être rappelé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The objects could not be made. Nothing was sent.</source>
   <translation>Les objets n'ont pas pu être créés. Rien n'a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send to a PACS</source>
   <translation>Envoyer à un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send</source>
   <translation>&amp;Envoyer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;top</source>
   <translation>Arrê&amp;ter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Where to</source>
   <translation>Vers où</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Sending to {server} …</source>
   <translation>Envoi à {server} …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. Nothing was sent.</source>
   <translation>Arrêté. Rien n'a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{sentence} Nothing was sent.</source>
   <translation>{sentence} Rien n'a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{count:,} of {total:,} sent to {server}.</source>
   <translation>{count:,} sur {total:,} envoyés à {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. {said}</source>
   <translation>Arrêté. {said}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Tick what is to be sent.</source>
   <translation>Cochez ce qui est à envoyer.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send to {name}</source>
   <translation>&amp;Envoyer à {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send film or o&amp;bjects to a PACS...</source>
   <translation>Envo&amp;yer cliché ou objets à un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send the score, the measurements and other objects of this film, or the film, to a server that you named</source>
   <translation>Envoyer le score, les mesures et d'autres objets de ce cliché, ou le cliché, à un serveur que vous avez indiqué</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The film shown</source>
   <translation>Le cliché montré</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The other {count:,} {count:film|films} of this study</source>
   <translation>{count:,} {count:autre cliché|autres clichés} de cet examen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it: {title}</source>
   <translation>{kind} à côté : {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it</source>
   <translation>{kind} à côté</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings (*.json)</source>
   <translation>Réglages (*.json)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>As this computer has it</source>
   <translation>Comme sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The most important</source>
   <translation>L'essentiel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top left</source>
   <translation>En haut à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top right</source>
   <translation>En haut à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom left</source>
   <translation>En bas à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom right</source>
   <translation>En bas à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Not shown</source>
   <translation>Non montré</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Hospital</source>
   <translation>Hôpital</translation>
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
   <translation>Thorax debout</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Maker</source>
   <translation>Fabricant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Preview of the corners</source>
   <translation>Aperçu des coins</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Search all settings</source>
   <translation>Chercher dans tous les réglages</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/help/help_window.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>No setting has these words.</source>
   <translation>Aucun réglage ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Reset this page</source>
   <translation>Rétablir cette page</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export...</source>
   <translation>Exporter...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import...</source>
   <translation>Importer...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors of the window. Films stay on black, with light letters on them.</source>
   <translation>Couleurs de la fenêtre. Les clichés restent sur fond noir, avec des lettres claires.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>100 % is the size that this computer has.</source>
   <translation>100 % est la taille de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>It holds from the next start on. Files, reports and the documentation stay English.</source>
   <translation>Valable au prochain démarrage. Les fichiers, les comptes rendus et la documentation restent en anglais.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys and mouse</source>
   <translation>Touches et souris</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys of a single letter, digit or sign</source>
   <translation>Touches d'une seule lettre, d'un chiffre ou d'un signe</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Off: only keys with Ctrl or Alt, F1 to F12, arrows, Esc and the like do something.</source>
   <translation>Désactivé : seules les touches avec Ctrl ou Alt, F1 à F12, les flèches, Échap et semblables agissent.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Presets of</source>
   <translation>Préréglages de</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>A window is kept from a film: Grey levels &gt; Keep this window.</source>
   <translation>Un fenêtrage se garde à partir d'un cliché : Niveaux de gris &gt; Garder ce fenêtrage.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first</source>
   <translation>Montrer la carte de chaleur d'emblée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first in reviews</source>
   <translation>Montrer la carte de chaleur d'emblée dans les lectures</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Before the verdict it can lead the reader; after the verdict it is shown anyway.</source>
   <translation>Avant l'avis elle peut influencer le lecteur ; après l'avis elle est montrée de toute façon.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../inference/explain/heat_map.py" />
   <source>Opacity</source>
   <translation>Opacité</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Begins at</source>
   <translation>Commence à</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of the map's scale: weaker parts are left out.</source>
   <translation>De l'échelle de la carte : les parties plus faibles sont omises.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Outline around what is shown</source>
   <translation>Contour autour de ce qui est montré</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Texts in the corners</source>
   <translation>Textes dans les coins</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Draw the overlays of a file</source>
   <translation>Dessiner les surimpressions d'un fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Cover what the shutter of a file covers</source>
   <translation>Couvrir ce que couvre le cache d'un fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of a made-up film. Who the patient is stays hidden while View &gt; Patient identity is off.</source>
   <translation>D'un cliché fictif. Qui est le patient reste masqué tant qu'Affichage &gt; Identité du patient est désactivé.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Corners of the film</source>
   <translation>Coins du cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Pictures without a modality</source>
   <translation>Images sans modalité</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all own presets?</source>
   <translation>Supprimer tous les préréglages personnels ?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>This page has nothing but the windows that you kept. Remove all of them?</source>
   <translation>Cette page ne contient que les fenêtrages que vous avez gardés. Les supprimer tous ?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>{title} is as it is in a new Hilum.</source>
   <translation>{title} est comme dans un Hilum neuf.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export settings</source>
   <translation>Exporter les réglages</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import settings</source>
   <translation>Importer les réglages</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not written: {strerror}.</source>
   <translation>Le fichier n'a pas été écrit : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings are in {name}. No film and no patient is named in it, but for names of presets.</source>
   <translation>Les réglages sont dans {name}. Aucun cliché ni patient n'y est nommé, hormis par les noms de préréglages.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not read: {strerror}.</source>
   <translation>Le fichier n'a pas été lu : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings of {name} hold now. {conflicts}</source>
   <translation>Les réglages de {name} sont en vigueur. {conflicts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a film</source>
   <translation>Ouvrir un cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a folder</source>
   <translation>Ouvrir un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Review a folder</source>
   <translation>Lire un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open the example</source>
   <translation>Ouvrir l'exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again what was open when Hilum ended unexpectedly?</source>
   <translation>Rouvrir ce qui était ouvert quand Hilum s'est arrêté de façon inattendue ?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>The model is being looked for …</source>
   <translation>Recherche du modèle …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>What you open is listed here, by its name alone.</source>
   <translation>Ce que vous ouvrez est listé ici, par son seul nom.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Model in use</source>
   <translation>Modèle utilisé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>{path}
It is no longer there.</source>
   <translation>{path}
N'est plus là.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Stop this</source>
   <translation>Arrêter cela</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Show the training</source>
   <translation>Montrer l'entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The device that makes the scores</source>
   <translation>L'appareil qui calcule les scores</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The server that the film shown came from</source>
   <translation>Le serveur d'où vient le cliché montré</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>no model installed</source>
   <translation>aucun modèle installé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed film, of no patient.</source>
   <translation>{open} ouvre un cliché, {open_folder} un dossier. Ou déposez l'un ou l'autre sur la fenêtre. L'exemple est un cliché calculé, d'aucun patient.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Change the window</source>
   <translation>Changer le fenêtrage</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic window, the wheel zooms, and {fit} shows the whole film.</source>
   <translation>Glissez sur le cliché : à droite, contraste plus large ; en haut, plus clair. Essayez maintenant. {auto_window} donne le fenêtrage automatique, la molette zoome et {fit} montre le cliché entier.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Read the score</source>
   <translation>Lire le score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The bar is the model's score. Its mark is the operating point: from there on a film is called {title}. In the hatched band the model is unsure. Details has other operating points, each with its figures.</source>
   <translation>La barre est le score du modèle. Sa marque est le point de fonctionnement : à partir de là un cliché est dit {title}. Dans la bande hachurée, le modèle est incertain. Détails montre d'autres points de fonctionnement, chacun avec ses résultats.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>See why</source>
   <translation>Voir pourquoi</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The heat map shows where the activation behind the score is. It is neither a segmentation nor a probability. Hold {heat_map} to look under it.</source>
   <translation>La carte de chaleur montre où se trouve l'activation derrière le score. Elle n'est ni une segmentation ni une probabilité. Maintenez {heat_map} pour regarder dessous.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>File &gt; Review a folder scores every film in it and shows the worst first. {abnormal} says {title}, {normal} {negative}, {unsure} that you are unsure; your verdicts are kept on this computer.</source>
   <translation>Fichier &gt; Lire un dossier donne un score à chaque cliché et montre d'abord les pires. {abnormal} dit {title}, {normal} {negative}, {unsure} que vous êtes incertain ; vos avis sont conservés sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Score &gt; Train a model trains one on films that you have labelled, and measures it on films that it has not seen. {training_panel} shows its progress.</source>
   <translation>Score &gt; Entraîner un modèle en entraîne un sur des clichés que vous avez étiquetés et le mesure sur des clichés qu'il n'a pas vus. {training_panel} montre son avancement.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{keys} shows the keys, {help} the first steps. Help &gt; Tour begins here again.</source>
   <translation>{keys} montre les touches, {help} les premiers pas. Aide &gt; Visite guidée recommence ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>A tour of two minutes?</source>
   <translation>Une visite de deux minutes ?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{steps} short steps on a computed film. Esc leaves it at any time; Help &gt; Tour begins it again.</source>
   <translation>{steps} courtes étapes sur un cliché calculé. Échap la quitte à tout moment ; Aide &gt; Visite guidée la recommence.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Begin the tour</source>
   <translation>Commencer la visite</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{step} of {steps}</source>
   <translation>{step} sur {steps}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>A millimetre of the film is a millimetre on this screen</source>
   <translation>Un millimètre du cliché est un millimètre sur cet écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze</source>
   <translation>Taille r&amp;éelle</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze: no millimetres in this film</source>
   <translation>Taille r&amp;éelle : pas de millimètres dans ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>The film does not say how large it is. Draw along something whose length you know, and calibrate on that.</source>
   <translation>Le cliché ne dit pas sa taille. Tracez le long de quelque chose de longueur connue, et étalonnez dessus.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>measured on {measured}</source>
   <translation>mesuré le {measured}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>as the screen reports it, not measured</source>
   <translation>comme l'écran l'indique, non mesuré</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Measure this screen</source>
   <translation>Mesurer cet écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Hold a ruler to the screen. How long is this line, from end to end?</source>
   <translation>Tenez une règle contre l'écran. Quelle est la longueur de cette ligne, d'un bout à l'autre ?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Length of the line in millimetres</source>
   <translation>Longueur de la ligne en millimètres</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Me&amp;asure this screen...</source>
   <translation>Mes&amp;urer cet écran...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Enter how long a line on it is, so that true size is right</source>
   <translation>Saisir la longueur d'une ligne dessus, pour que la taille réelle soit juste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True size. The film: {short}. The screen: {source}.</source>
   <translation>Taille réelle. Le cliché : {short}. L'écran : {source}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>This screen has {line:.0f} dots per inch.</source>
   <translation>Cet écran a {line:.0f} points par pouce.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>{kinds} and {last}. No film leaves this computer unless you send it.</source>
   <translation>{kinds} et {last}. Aucun cliché ne quitte cet ordinateur sans que vous l'envoyiez.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drop a film or a folder here</source>
   <translation>Déposez ici un cliché ou un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Looking for films …</source>
   <translation>Recherche de clichés …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No films there</source>
   <translation>Pas de clichés là</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose another folder, or films in it.</source>
   <translation>Choisissez un autre dossier, ou des clichés dedans.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No film is shown</source>
   <translation>Aucun cliché n'est affiché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drag a film here</source>
   <translation>Glissez un cliché ici</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Or click here, then a film in the list.</source>
   <translation>Ou cliquez ici, puis sur un cliché de la liste.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Opening …</source>
   <translation>Ouverture …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film cannot be shown</source>
   <translation>Ce cliché ne peut pas être affiché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>The table shows what there is to read.</source>
   <translation>Le tableau montre ce qu'il y a à lire.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose one in the list of films.</source>
   <translation>Choisissez-en un dans la liste des clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Show it here</source>
   <translation>L'afficher ici</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare
One film, two or four on the screen</source>
   <translation>Comparer
Un, deux ou quatre clichés à l'écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>How many films are on the screen</source>
   <translation>Combien de clichés sont à l'écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>&amp;Next pane</source>
   <translation>Volet &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Keys act on the next film on the screen</source>
   <translation>Les touches agissent sur le cliché suivant à l'écran</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Lin&amp;k the films</source>
   <translation>&amp;Lier les clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Window, zoom and place of one film are those of the others, too</source>
   <translation>Fenêtrage, zoom et position d'un cliché sont aussi ceux des autres</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film a&amp;lone</source>
   <translation>Ce cliché s&amp;eul</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>One film of several alone, or the film without the panels, and back</source>
   <translation>Un seul cliché parmi plusieurs, ou le cliché sans les panneaux, et retour</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Your verdict is on this film</source>
   <translation>Votre avis porte sur ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Beside it, to compare</source>
   <translation>À côté, pour comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Linked</source>
   <translation>Lié</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Films that are in this folder, or come into it, are scored and get a row in the table. Nothing in the folder is moved or changed. It goes on until you stop it or close Hilum; begun again with the same table, it goes on from there.</source>
   <translation>Les clichés qui sont dans ce dossier, ou qui y arrivent, reçoivent un score et une ligne du tableau. Rien dans le dossier n'est déplacé ni changé. Cela continue jusqu'à ce que vous l'arrêtiez ou fermiez Hilum ; recommencé avec le même tableau, cela reprend où c'en était.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The objects name the patient and the study as the film's file does. They are sent nowhere.</source>
   <translation>Les objets nomment le patient et l'examen comme le fichier du cliché. Ils ne sont envoyés nulle part.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching the folder ended unexpectedly. What was scored is in the table; it can be begun again.
The text below may name files. Look at it before you pass it on.</source>
   <translation>La surveillance du dossier s'est terminée de façon inattendue. Ce qui a un score est dans le tableau ; elle peut être recommencée.
Le texte ci-dessous peut nommer des fichiers. Regardez-le avant de le transmettre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{came:,} {came:file|files} came in: {scored:,} scored, {refused:,} not scored</source>
   <translation>{came:,} {came:fichier arrivé|fichiers arrivés} : {scored:,} avec score, {refused:,} sans score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{repeated:,} sent again</source>
   <translation>{repeated:,} envoyés de nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{waiting:,} still arriving</source>
   <translation>{waiting:,} en cours d'arrivée</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{problem} Waiting for it.</source>
   <translation>{problem} En attente.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: scored</source>
   <translation>{name} : score calculé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: not scored. {why}</source>
   <translation>{name} : sans score. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: the same film as {other}, which was scored before</source>
   <translation>{name} : le même cliché que {other}, qui a déjà un score</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{why} Waiting.</source>
   <translation>{why} En attente.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table had been changed. It is kept as {name}; a whole one was written.</source>
   <translation>Le tableau avait été changé. Il est conservé sous {name} ; un tableau complet a été écrit.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder</source>
   <translation>Surveiller un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Write DICOM objects as well, into this folder</source>
   <translation>Écrire aussi des objets DICOM, dans ce dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder</source>
   <translation>Parcourir pour le dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../review/export.py" />
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the table</source>
   <translation>Parcourir pour le tableau</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Browse ...</source>
   <translation>Parcourir ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder of objects</source>
   <translation>Parcourir pour le dossier des objets</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder of objects</source>
   <translation>Dossier des objets</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What is watched</source>
   <translation>Ce qui est surveillé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose the folder in which films arrive.</source>
   <translation>Choisissez le dossier où arrivent les clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the table goes.</source>
   <translation>Choisissez où va le tableau.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table's name ends in .csv or .jsonl.</source>
   <translation>Le nom du tableau finit par .csv ou .jsonl.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the objects go.</source>
   <translation>Choisissez où vont les objets.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder to watch</source>
   <translation>Dossier à surveiller</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Tables (*.csv *.jsonl)</source>
   <translation>Tableaux (*.csv *.jsonl)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What came in</source>
   <translation>Ce qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Show list</source>
   <translation>Montrer la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching {name}</source>
   <translation>Surveillance de {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Hide list</source>
   <translation>Masquer la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder...</source>
   <translation>Surveiller un dossier...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Score films as they arrive in a folder</source>
   <translation>Calculer le score des clichés à mesure qu'ils arrivent dans un dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>One folder at a time: stop this one first.</source>
   <translation>Un dossier à la fois : arrêtez d'abord celui-ci.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>It ended unexpectedly.</source>
   <translation>Il s'est arrêté de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Film a&amp;ttributes</source>
   <translation>Attri&amp;buts du cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Everything that the film's file says of itself</source>
   <translation>Tout ce que le fichier du cliché dit de lui-même</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Show identity</source>
   <translation>Montrer l'identité</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Copy all</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search tag, name or value</source>
   <translation>Chercher un tag, un nom ou une valeur</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search attributes</source>
   <translation>Chercher dans les attributs</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Values that may point to a person (DICOM PS3.15), and all private ones</source>
   <translation>Valeurs qui peuvent désigner une personne (DICOM PS3.15), et toutes les privées</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes</source>
   <translation>Attributs</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes · {name}</source>
   <translation>Attributs · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../imaging/film_reasons.py" />
   <source>The file cannot be read.</source>
   <translation>Le fichier ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy value</source>
   <translation>Copier la valeur</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy row</source>
   <translation>Copier la ligne</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Report</source>
   <translation>Compte rendu</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Key images</source>
   <translation>Images clés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Docu&amp;ments...</source>
   <translation>Doc&amp;uments...</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Reports and PDF documents of this patient that lie beside the films</source>
   <translation>Comptes rendus et documents PDF de ce patient qui se trouvent à côté des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page of the document</source>
   <translation>Page du document</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons in reports, and PDF documents, which say whose they are</source>
   <translation>Noms de personnes dans les comptes rendus, et documents PDF, qui disent de qui ils sont</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{found:,} documents</source>
   <translation>{found:,} documents</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{words} of this patient to read: {where}.</source>
   <translation>{words} de ce patient à lire : {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>This is {words}, which belongs to a film. Open the film or its folder.</source>
   <translation>C'est {words}, qui appartient à un cliché. Ouvrez le cliché ou son dossier.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents · {name}</source>
   <translation>Documents · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents of this patient</source>
   <translation>Documents de ce patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>There are no documents of this patient beside the films.</source>
   <translation>Il n'y a pas de documents de ce patient à côté des clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>A PDF document says whose it is. Tick “Show identity” to read it.</source>
   <translation>Un document PDF dit de qui il est. Cochez « Montrer l'identité » pour le lire.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page {page:,} of {pages:,}</source>
   <translation>Page {page:,} sur {pages:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Nobody has verified it.</source>
   <translation>Personne ne l'a vérifié.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is not complete.</source>
   <translation>Il n'est pas complet.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is longer than what is shown here.</source>
   <translation>Il est plus long que ce qui est montré ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons are hidden; free text may still say who the patient is.</source>
   <translation>Les noms de personnes sont masqués ; le texte libre peut encore dire qui est le patient.</translation>
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
   <translation>Fait</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>the film shown</source>
   <translation>le cliché affiché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Films with these words in name, id, description, date, view or file</source>
   <translation>Clichés avec ces mots dans le nom, le numéro, la description, la date, l'incidence ou le fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show in fo&amp;lder</source>
   <translation>Mo&amp;ntrer dans le dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Open the folder in which the film lies</source>
   <translation>Ouvrir le dossier où se trouve le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remo&amp;ve from the list</source>
   <translation>Retire&amp;r de la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Leave the film out of the list; the file stays where it is</source>
   <translation>Retirer le cliché de la liste ; le fichier reste où il est</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Order of the films, and which are listed</source>
   <translation>Ordre des clichés, et lesquels sont listés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>By patient and study</source>
   <translation>Par patient et examen</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Fold all</source>
   <translation>Tout replier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Unfold all</source>
   <translation>Tout déplier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>this film</source>
   <translation>ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>these {films:,} films</source>
   <translation>ces {films:,} clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remove {told} from the list</source>
   <translation>Retirer {told} de la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The film is</source>
   <translation>Le cliché n'est</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{films:,} films are</source>
   <translation>{films:,} clichés ne sont</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{told} no longer in the list. The files stay where they are.</source>
   <translation>{told} plus dans la liste. Les fichiers restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The folder cannot be opened here.</source>
   <translation>Le dossier ne peut pas être ouvert ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Agreed</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Overridden</source>
   <translation>Rejeté</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/film/film_view.py" />
   <source>Film</source>
   <translation>Cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Verdict</source>
   <translation>Avis</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Differs</source>
   <translation>Diffère</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Flags</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/answers.py" />
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <location filename="../../review/verdicts.py" />
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words} · frame {frame}</source>
   <translation>{words} · image {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>To read</source>
   <translation>À lire</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words}, said under {under}</source>
   <translation>{words}, donné avec {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation states</source>
   <translation>États de présentation</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Sho&amp;w as saved</source>
   <translation>A&amp;fficher comme enregistré</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As a presentation state beside the film has it: window, turn, part, drawings; or as the film's file says</source>
   <translation>Comme le dit un état de présentation à côté du cliché : fenêtrage, rotation, partie, dessins ; ou comme le dit le fichier du cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation state</source>
   <translation>État de présentation</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As the film's file says</source>
   <translation>Comme le dit le fichier du cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>A presentation state beside the film is of another kind and is not applied.</source>
   <translation>Un état de présentation à côté du cliché est d'un autre genre et n'est pas appliqué.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>The presentation state is not applied: {message}</source>
   <translation>L'état de présentation n'est pas appliqué : {message}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>patient id</source>
   <translation>numéro du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>issuer of the patient id</source>
   <translation>émetteur du numéro du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>birth date</source>
   <translation>date de naissance</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>Not sure that it is the same patient: no {lacking} to compare.</source>
   <translation>Pas sûr que ce soit le même patient : pas de {lacking} à comparer.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source> and no </source>
   <translation> ni de </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Looking for films:</source>
   <translation>Recherche de clichés :</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>Nothing was added: there is no film there that is not in the list already.</source>
   <translation>Rien n'a été ajouté : il n'y a là aucun cliché qui ne soit déjà dans la liste.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>There is no film in {names}.</source>
   <translation>Il n'y a aucun cliché dans {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>{why} What was open stays open.</source>
   <translation>{why} Ce qui était ouvert reste ouvert.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{frames} frames</source>
   <translation>{frames} images</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{said_of}, score {score}</source>
   <translation>{said_of}, score {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film matches</source>
   <translation>Aucun cliché ne correspond</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No film fits the search and the filter.</source>
   <translation>Aucun cliché ne répond à la recherche et au filtre.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Show all films</source>
   <translation>Montrer tous les clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No films open</source>
   <translation>Aucun cliché ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Open a folder, or drop films on the window.</source>
   <translation>Ouvrez un dossier, ou déposez des clichés sur la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Patient {number} · </source>
   <translation>Patient {number} · </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Film {film}</source>
   <translation>Cliché {film}</translation>
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
   <translation>{count:,} {count:examen|examens}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{count:,} {count:film|films}</source>
   <translation>{count:,} {count:cliché|clichés}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Study {number}</source>
   <translation>Examen {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>No patient in the file</source>
   <translation>Pas de patient dans le fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Cannot be opened</source>
   <translation>Ne peut pas être ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>As found</source>
   <translation>Comme trouvés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Newest study first</source>
   <translation>Examen le plus récent d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>By patient</source>
   <translation>Par patient</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Highest score first</source>
   <translation>Score le plus élevé d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Most disagreement between models first</source>
   <translation>Plus grand désaccord entre modèles d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>All films</source>
   <translation>Tous les clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Frontal views</source>
   <translation>Incidences de face</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Lateral views</source>
   <translation>Incidences de profil</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films without a score</source>
   <translation>Clichés sans score</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films on which two models disagree</source>
   <translation>Clichés sur lesquels deux modèles diffèrent</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>patient {number}</source>
   <translation>patient {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;View</source>
   <translation>Aff&amp;ichage</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Compare</source>
   <translation>&amp;Comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Grey &amp;levels</source>
   <translation>&amp;Niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Go</source>
   <translation>&amp;Aller</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Score</source>
   <translation>&amp;Score</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Review</source>
   <translation>&amp;Lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>{keys} for {name} was ignored: {holder} has it.</source>
   <translation>{keys} pour {name} a été ignorée : {holder} l'a déjà.</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Toolbar</source>
   <translation>Barre d'outils</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the menu {words}</source>
   <translation>le menu {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>dragging the film</source>
   <translation>glisser le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the window preset in that place</source>
   <translation>le préréglage de fenêtrage à cette place</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>no such key; nothing</source>
   <translation>touche inconnue ; rien</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>Drop a film here, or Ctrl+O</source>
   <translation>Déposez un cliché ici, ou Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>{modality} film, {columns} by {rows} pixels</source>
   <translation>Cliché {modality}, {columns} par {rows} pixels</translation>
  </message>
  <message>
   <location filename="../../viewer/film/histogram_view.py" />
   <source>How many pixels have which value. Heights go with the square root of the number;
the first and the last bar, often the surround, may be cut.</source>
   <translation>Combien de pixels ont quelle valeur. Les hauteurs suivent la racine carrée du nombre ;
la première et la dernière barre, souvent l'entourage, peuvent être coupées.</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Cobb {degrees:.1f}°</source>
   <translation>Cobb {degrees:.1f}°</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>D&amp;istance</source>
   <translation>D&amp;istance</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line; its ends can be moved</source>
   <translation>Glissez une ligne ; ses extrémités peuvent être déplacées</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Angle</source>
   <translation>&amp;Angle</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag one line to where both meet, then click or drag the end of the other</source>
   <translation>Glissez une ligne jusqu'où les deux se rejoignent, puis cliquez ou glissez l'extrémité de l'autre</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Cobb angle</source>
   <translation>Angle de &amp;Cobb</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line along one end plate, then along the other</source>
   <translation>Glissez une ligne le long d'un plateau vertébral, puis le long de l'autre</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Drag up is brighter, right drag and wheel zoom</source>
   <translation>Glisser vers le haut éclaircit, le glisser droit et la molette zooment</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Reverse</source>
   <translation>Inverse</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>As Hilum, but drag up is darker</source>
   <translation>Comme Hilum, mais glisser vers le haut assombrit</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Weasis</source>
   <translation>Weasis</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>The wheel scrolls, the right button is the menu only</source>
   <translation>La molette fait défiler, le bouton droit est seulement le menu</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Arr&amp;ow</source>
   <translation>&amp;Flèche</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Drag from what it points at</source>
   <translation>Glissez à partir de ce qu'elle montre</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Te&amp;xt</source>
   <translation>Te&amp;xte</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Click where a text is to stand, and write it</source>
   <translation>Cliquez là où un texte doit être, et écrivez-le</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>usual limit for adults on PA films: 0.50</source>
   <translation>limite usuelle chez l'adulte sur les clichés PA : 0,50</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
this is an AP film, which enlarges the heart</source>
   <translation>{limit}
ce cliché est AP, ce qui agrandit le cœur</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
view unknown; AP films enlarge the heart</source>
   <translation>{limit}
incidence inconnue ; les clichés AP agrandissent le cœur</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>cardiothoracic ratio {cardiothoracic_ratio:.2f}, {origin}</source>
   <translation>index cardiothoracique {cardiothoracic_ratio:.2f}, {origin}</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>heart {heart:.1f}, thorax {thorax:.1f} {unit} ({short})</source>
   <translation>cœur {heart:.1f}, thorax {thorax:.1f} {unit} ({short})</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Cardiothoracic ratio</source>
   <translation>Index cardiothoracique</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Drag across the heart from border to border, then across the inner chest; Shift: without snapping to the lungs</source>
   <translation>Glissez à travers le cœur de bord à bord, puis à travers l'intérieur du thorax ; Maj : sans accrochage aux poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>mean {mean}  SD {deviation}
min {minimum:.6g}  max {maximum:.6g}</source>
   <translation>moyenne {mean}  ET {deviation}
min {minimum:.6g}  max {maximum:.6g}</translation>
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
   <translation>Glissez une ellipse : sa surface et les valeurs dedans ; dans une lecture elle appartient à votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Rectan&amp;gle</source>
   <translation>&amp;Rectangle</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag a rectangle: its area and the values in it; in a review it belongs to your verdict</source>
   <translation>Glissez un rectangle : sa surface et les valeurs dedans ; dans une lecture il appartient à votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>not for diagnosis</source>
   <translation>pas pour le diagnostic</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>side unknown</source>
   <translation>côté inconnu</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>{floor} % present</source>
   <translation>{floor} % présents</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Drag a mark, or one of its ends</source>
   <translation>Glissez une marque, ou l'une de ses extrémités</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Window</source>
   <translation>Fe&amp;nêtrage</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag: right is wider contrast, up is brighter</source>
   <translation>Glisser : à droite, contraste plus large ; en haut, plus clair</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Pan</source>
   <translation>&amp;Déplacer</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag the film</source>
   <translation>Glissez le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag up to enlarge</source>
   <translation>Glissez vers le haut pour agrandir</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Scroll</source>
   <translation>Défi&amp;ler</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag through the frames</source>
   <translation>Glissez pour parcourir les images</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;One film</source>
   <translation>&amp;Un cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Two films side by side</source>
   <translation>&amp;Deux clichés côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>Two films one &amp;above the other</source>
   <translation>Deux clichés l'un &amp;au-dessus de l'autre</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Four films</source>
   <translation>&amp;Quatre clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new version</source>
   <translation>Chercher une nouvelle version</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>This is Hilum {program_version}.</source>
   <translation>Voici Hilum {program_version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>It knows no address where new versions are published: look where you got this copy. Nothing was sent.</source>
   <translation>Il ne connaît pas d'adresse où de nouvelles versions sont publiées : cherchez là où vous avez obtenu cette copie. Rien n'a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>New versions are published at {url}.

Hilum itself sends nothing and never looks by itself. If you go on, your browser asks that address for its page, as for any other; nothing about you, this computer or your films is added.</source>
   <translation>Les nouvelles versions sont publiées sur {url}.

Hilum lui-même n'envoie rien et ne cherche jamais de lui-même. Si vous continuez, votre navigateur demande sa page à cette adresse, comme à toute autre ; rien sur vous, cet ordinateur ou vos clichés n'est ajouté.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;First steps</source>
   <translation>&amp;Premiers pas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What to do with this window</source>
   <translation>Que faire de cette fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Documentation</source>
   <translation>&amp;Documentation</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The guides, kept on this computer</source>
   <translation>Les guides, conservés sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Self-check...</source>
   <translation>&amp;Autotest...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Whether this copy works on this computer: codecs, devices, model, room</source>
   <translation>Si cette copie fonctionne sur cet ordinateur : codecs, appareils, modèle, place</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Log</source>
   <translation>&amp;Journal</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What went wrong, without films and patients</source>
   <translation>Ce qui a mal tourné, sans clichés ni patients</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new &amp;version...</source>
   <translation>&amp;Chercher une nouvelle version...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Says first what would be sent; nothing is looked for unless you ask</source>
   <translation>Dit d'abord ce qui serait envoyé ; rien n'est cherché sans que vous le demandiez</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;About Hilum</source>
   <translation>À propos de &amp;Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Version, licence, intended use</source>
   <translation>Version, licence, usage prévu</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The documentation opens in the browser. It lies on this computer.</source>
   <translation>La documentation s'ouvre dans le navigateur. Elle se trouve sur cet ordinateur.</translation>
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
   <translation># Premiers pas

1. **Ouvrez** un cliché par Ctrl+O, un dossier par Ctrl+Maj+O, ou déposez l'un ou l'autre sur la fenêtre.
2. **Glissez** sur le cliché : à droite pour un fenêtrage plus large, en haut pour un cliché plus clair. 0 est le fenêtrage automatique,
   Maj+Échap ramène la première vue.
3. **Tournez la molette** pour zoomer autour du pointeur, maintenez Espace et glissez pour déplacer. F montre le cliché entier, Maj+1 un pour un.
4. **Continuez** avec les flèches gauche et droite, ou cliquez un cliché dans la liste. Ctrl+F y cherche ; Maj+O masque de qui il est.
5. **Mesurez** : D une distance, A un angle, C l'index cardiothoracique. Chaque millimètre dit d'où il vient.
6. **Comparez** : Ctrl+2 met deux clichés côte à côte, L les lie ; quand une antériorité est proposée, F7 la montre à côté.
7. **Lisez le score** à droite : la barre, la marque du point de fonctionnement et la bande hachurée où le modèle est
   incertain. À partir du point de fonctionnement le cliché est dit positif ; sensibilité et
   spécificité sur clichés de test sont en dessous.
8. **Maintenez G** pour regarder sous la carte de chaleur. Le seuil dit à partir d'où elle est dessinée, sur une échelle qui est la même pour
   tous les clichés.
9. **Lisez un dossier** par Ctrl+Maj+R : ses clichés reçoivent un score et sont lus des pires aux autres, et vos avis sont conservés.

La touche **?** montre toutes les touches.

**{disclaimer}**
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Where to begin</source>
   <translation>Par où commencer</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Back  (Alt+Left)</source>
   <translation>Retour  (Alt+Gauche)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Forward  (Alt+Right)</source>
   <translation>Suivant  (Alt+Droite)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages (Ctrl+F)</source>
   <translation>Chercher dans toutes les pages (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages</source>
   <translation>Chercher dans toutes les pages</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>In the browser</source>
   <translation>Dans le navigateur</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{title} – Help</source>
   <translation>{title} – Aide</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{fileName} is not a page of this help.</source>
   <translation>{fileName} n'est pas une page de cette aide.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{match:,} of {matches:,}</source>
   <translation>{match:,} sur {matches:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{sum:,} on {pages:,} pages</source>
   <translation>{sum:,} sur {pages:,} pages</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># {stem}

This page cannot be read ({strerror}). Install Hilum again.
</source>
   <translation># {stem}

Cette page ne peut pas être lue ({strerror}). Réinstallez Hilum.
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>the last {log_lines:,} of {lines:,} lines</source>
   <translation>les {log_lines:,} dernières de {lines:,} lignes</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{lines:,} lines</source>
   <translation>{lines:,} lignes</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># Log

What went wrong: films refused, processes lost, models changed, errors. It names no film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. Here: {count}.

{shown}</source>
   <translation># Journal

Ce qui a mal tourné : clichés refusés, processus perdus, modèles changés, erreurs. Il ne nomme ni cliché ni patient. Les heures sont en UTC. [Son dossier]({folder}) contient les fichiers antérieurs. Ici : {count}.

{shown}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The check ended here, which nobody expected. {why}</source>
   <translation>Le test s'est arrêté ici de façon inattendue. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The report holds versions and results. It names no patient, no film, not this computer and not its user.</source>
   <translation>Le rapport contient des versions et des résultats. Il ne nomme aucun patient, aucun cliché, ni cet ordinateur ni son utilisateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>left out</source>
   <translation>omis</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Self-check</source>
   <translation>Autotest</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save ...</source>
   <translation>Enregistrer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check again</source>
   <translation>Tester de nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Starting ...</source>
   <translation>Démarrage ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checking {place} of {groups}: {name} ...</source>
   <translation>Test {place} sur {groups} : {name} ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copied. {privacy}</source>
   <translation>Copié. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Text (*.txt)</source>
   <translation>Texte (*.txt)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>{name} cannot be written ({strerror}). Choose another folder.</source>
   <translation>{name} ne peut pas être écrit ({strerror}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Saved as {name}. {privacy}</source>
   <translation>Enregistré sous {name}. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checks</source>
   <translation>Tests</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{text} {done:,} of {total:,}</source>
   <translation>{text} {done:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{name}, frame {frame}</source>
   <translation>{name}, image {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Scoring</source>
   <translation>Calcul des scores</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>Scoring by further models:</source>
   <translation>Scores d'autres modèles :</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>ImageNet's mean and deviation (most networks of torchvision and timm)</source>
   <translation>Moyenne et écart d'ImageNet (la plupart des réseaux de torchvision et timm)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from -1 (black) to 1 (white)</source>
   <translation>de -1 (noir) à 1 (blanc)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from 0 (black) to 1 (white)</source>
   <translation>de 0 (noir) à 1 (blanc)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>grey levels from 0 to 255</source>
   <translation>niveaux de gris de 0 à 255</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>stretched to it</source>
   <translation>étiré à cette taille</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>fitted into it, black around</source>
   <translation>ajusté dedans, noir autour</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>filling it, edges cut</source>
   <translation>le remplissant, bords coupés</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of no network that is known here by itself. Name it as torchvision does, or as timm does after timm:.</source>
   <translation>Leurs noms et formes ne sont ceux d'aucun réseau connu ici de soi. Nommez-le comme torchvision, ou comme timm après timm:.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is drawn up to this film's own peak: it is never faint.</source>
   <translation>La carte de chaleur est dessinée jusqu'au maximum de ce cliché : elle n'est jamais pâle.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is empty: nothing on this film speaks for it.</source>
   <translation>La carte de chaleur est vide : rien sur ce cliché ne plaide pour lui.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What is to be imported</source>
   <translation>Ce qui doit être importé</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>File or folder</source>
   <translation>Fichier ou dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights (.pt, .pth, .ckpt, .safetensors), a model folder, or its zip</source>
   <translation>Un fichier de poids (.pt, .pth, .ckpt, .safetensors), un dossier de modèle, ou son zip</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights is read by a process of its own that takes numbers only: a program inside it is not run. What the file cannot say is asked next. A model folder of Hilum is tried as it is.</source>
   <translation>Un fichier de poids est lu par un processus à part qui ne prend que des nombres : un programme dedans n'est pas exécuté. Ce que le fichier ne peut pas dire est demandé ensuite. Un dossier de modèle de Hilum est essayé tel quel.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;All files (*)</source>
   <translation>Poids (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Model folder</source>
   <translation>Dossier de modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The network</source>
   <translation>Le réseau</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of {guess}.</source>
   <translation>Leurs noms et formes sont ceux de {guess}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file holds {arrays:,} arrays of {numbers:,} numbers. {told}</source>
   <translation>Le fichier contient {arrays:,} tableaux de {numbers:,} nombres. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The prefix “{prefix}” was taken off all names: a wrapper's.</source>
   <translation>Le préfixe « {prefix} » a été ôté de tous les noms : c'est celui d'une enveloppe.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Left out, as it belongs to a loss: {left_out}.</source>
   <translation>Omis, car appartenant à une fonction de perte : {left_out}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It takes one grey channel. It gets three equal ones, which says the same.</source>
   <translation>Il prend un canal de gris. Il en reçoit trois égaux, ce qui dit la même chose.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What the outputs mean</source>
   <translation>Ce que signifient les sorties</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Task</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Labels exclude each other (softmax)</source>
   <translation>Les étiquettes s'excluent (softmax)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film can have several of them (sigmoid)</source>
   <translation>Un cliché peut en avoir plusieurs (sigmoïde)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>One line for each output, in their order. Ticked: a film with it is positive for the task. Softmax needs one that is not.</source>
   <translation>Une ligne par sortie, dans leur ordre. Cochée : un cliché qui l'a est positif pour la tâche. Softmax en exige une qui ne l'est pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The question it answers</source>
   <translation>La question à laquelle il répond</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>positive</source>
   <translation>positif</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Label of output {place}</source>
   <translation>Étiquette de la sortie {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Output {place} is positive</source>
   <translation>La sortie {place} est positive</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give each output a label.</source>
   <translation>Donnez une étiquette à chaque sortie.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Two outputs have the same label.</source>
   <translation>Deux sorties ont la même étiquette.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter the question in one word.</source>
   <translation>Saisissez la question en un mot.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Tick at least one label as positive.</source>
   <translation>Cochez au moins une étiquette comme positive.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>With softmax at least one label is not positive.</source>
   <translation>Avec softmax, au moins une étiquette n'est pas positive.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>How films were prepared when it learned</source>
   <translation>Comment les clichés étaient préparés quand il a appris</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>From percentile</source>
   <translation>À partir du percentile</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>To percentile</source>
   <translation>Jusqu'au percentile</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>rows</source>
   <translation>lignes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>columns</source>
   <translation>colonnes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film is</source>
   <translation>Un cliché est</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Numbers for black and white</source>
   <translation>Nombres pour le noir et le blanc</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from percentile</source>
   <translation>du percentile</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>of the film's values</source>
   <translation>des valeurs du cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file does not say this, and a wrong answer makes wrong scores without any warning. Look it up where the model comes from; the card will say that it was said here.</source>
   <translation>Le fichier ne le dit pas, et une réponse fausse donne des scores faux sans aucun avertissement. Cherchez-le là d'où vient le modèle ; la fiche dira que cela a été dit ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The window begins above its end.</source>
   <translation>La fenêtre commence après sa fin.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>For whom it is, and what it is called</source>
   <translation>Pour qui il est, et comment il s'appelle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It is not known for which patients it is</source>
   <translation>On ne sait pas pour quels patients il est</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Patients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Youngest</source>
   <translation>Plus jeune</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Oldest</source>
   <translation>Plus âgé</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name</source>
   <translation>Nom court</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Ages</source>
   <translation>Âges</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>years, views</source>
   <translation>ans, incidences</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Films of other patients get a score and no decision. Unknown: every film is decided.</source>
   <translation>Les clichés d'autres patients reçoivent un score et pas de décision. Inconnu : chaque cliché est jugé.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name, for files and commands</source>
   <translation>Nom court, pour les fichiers et les commandes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give it a title and a short name.</source>
   <translation>Donnez-lui un titre et un nom court.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter who the patients are.</source>
   <translation>Indiquez qui sont les patients.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The youngest are older than the oldest.</source>
   <translation>Les plus jeunes sont plus âgés que les plus âgés.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try it on a film</source>
   <translation>L'essayer sur un cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Another film ...</source>
   <translation>Autre cliché ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>The model's card</source>
   <translation>La fiche du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The film that is open</source>
   <translation>Le cliché ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The example film</source>
   <translation>Le cliché d'exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Nothing is installed yet. A film tells whether labels and preparation make sense.</source>
   <translation>Rien n'est encore installé. Un cliché montre si les étiquettes et la préparation ont un sens.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>{starting}: {score}, not calibrated: no probability.</source>
   <translation>{starting} : {score}, non calibré : pas une probabilité.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What its card says</source>
   <translation>Ce que dit sa fiche</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film to try</source>
   <translation>Un cliché à essayer</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <location filename="../../viewer/score/questions.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Step {place} of {last}</source>
   <translation>Étape {place} sur {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Reading the file …</source>
   <translation>Lecture du fichier …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Installing …</source>
   <translation>Installation …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Trying it in a process of its own …</source>
   <translation>Essai dans un processus à part …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name a file or a folder.</source>
   <translation>Nommez un fichier ou un dossier.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name the network.</source>
   <translation>Nommez le réseau.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Scoring the film …</source>
   <translation>Calcul du score du cliché …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is installed. It scores once you use it.</source>
   <translation>{title} est installé. Il donne des scores dès que vous l'utilisez.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is in {target}.</source>
   <translation>{title} est dans {target}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} was removed.</source>
   <translation>{title} a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>in use</source>
   <translation>en usage</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>also scores</source>
   <translation>donne aussi un score</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>came with Hilum</source>
   <translation>fourni avec Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>imported</source>
   <translation>importé</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove this model?</source>
   <translation>Supprimer ce modèle ?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove {title} ({name}) from this computer?</source>
   <translation>Supprimer {title} ({name}) de cet ordinateur ?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Its folder is deleted. Export it first if you may want it again.</source>
   <translation>Son dossier est effacé. Exportez-le d'abord si vous en aurez peut-être besoin.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It is in use: the previous model scores from then on.</source>
   <translation>Il est en usage : le modèle précédent donne les scores à partir de là.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{reviews:,} {reviews:review has|reviews have} verdicts given with it. They stay on this computer, but can be continued only when it is imported again.</source>
   <translation>{reviews:,} {reviews:lecture a|lectures ont} des avis donnés avec lui. Ils restent sur cet ordinateur, mais ne peuvent être poursuivis que s'il est importé de nouveau.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Go back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Measure on this review</source>
   <translation>Mesurer sur cette lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Import ...</source>
   <translation>Importer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export ...</source>
   <translation>Exporter ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove ...</source>
   <translation>Supprimer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Installed models</source>
   <translation>Modèles installés</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A model folder, a zip of one, or a file of weights of another program</source>
   <translation>Un dossier de modèle, son zip, ou un fichier de poids d'un autre programme</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Copy it into a folder or a zip that can be imported again</source>
   <translation>Le copier dans un dossier ou un zip qui pourra être importé de nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source> (outlines, no score)</source>
   <translation> (contours, pas de score)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model to read its card.</source>
   <translation>Choisissez un modèle pour lire sa fiche.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use {title} again</source>
   <translation>Réutiliser {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>No model was used before</source>
   <translation>Aucun modèle n'était utilisé avant</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Score the films of this review that have a final label, and compare</source>
   <translation>Donner un score aux clichés de cette lecture qui ont une étiquette finale, et comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It came with the program and stays</source>
   <translation>Il est fourni avec le programme et reste</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model</source>
   <translation>Choisissez un modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>The review that is open goes on with it</source>
   <translation>La lecture ouverte continue avec lui</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Open a review first</source>
   <translation>Ouvrez d'abord une lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It gives no score</source>
   <translation>Il ne donne pas de score</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>This is the review's own model: Review &gt; Charts has its figures</source>
   <translation>C'est le modèle de la lecture elle-même : Lecture &gt; Graphiques a ses résultats</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It answers another question than this review</source>
   <translation>Il répond à une autre question que cette lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Scoring {done:,} of {total:,} films with a final label</source>
   <translation>Calcul des scores : {done:,} sur {total:,} clichés avec une étiquette finale</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>films are scored again</source>
   <translation>les clichés reçoivent un nouveau score</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>the review goes on with its own</source>
   <translation>la lecture continue avec le sien</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{title} is in use; {what}.</source>
   <translation>{title} est en usage ; {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A zip (*.zip);;A folder (*)</source>
   <translation>Un zip (*.zip);;Un dossier (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export the model</source>
   <translation>Exporter le modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Find in a PACS...</source>
   <translation>Chercher dans un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server of films that you named, and bring studies of it here</source>
   <translation>Chercher sur un serveur de clichés que vous avez indiqué, et en rapporter des examens</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Priors in a PACS...</source>
   <translation>Antériorités dans un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server for other studies of the patient of the film shown</source>
   <translation>Chercher sur un serveur d'autres examens du patient du cliché montré</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Set up PACS servers...</source>
   <translation>Configurer les serveurs PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Name the servers of films that may be asked, and test them</source>
   <translation>Indiquer les serveurs de clichés qui peuvent être interrogés, et les tester</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from {server}</source>
   <translation>de {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from a PACS</source>
   <translation>d'un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>From {server}</source>
   <translation>De {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <source>encrypted</source>
   <translation>chiffré</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>not encrypted</source>
   <translation>non chiffré</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password of {user} for {server}</source>
   <translation>Mot de passe de {user} pour {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Keep it in this computer's keyring</source>
   <translation>&amp;Garder dans le trousseau de clés de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Where there is no keyring, the password is asked for again each time; no file has it</source>
   <translation>Sans trousseau de clés, le mot de passe est redemandé chaque fois ; aucun fichier ne le contient</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>While the folder is watched, the devices and servers named here can send films to this computer by DICOM, not encrypted. At 127.0.0.1 only this computer itself can: for the network, enter the address that this computer has there. Whoever runs a device needs this AE title, address and port.</source>
   <translation>Tant que le dossier est surveillé, les appareils et serveurs nommés ici peuvent envoyer des clichés à cet ordinateur par DICOM, sans chiffrement. À 127.0.0.1, seul cet ordinateur le peut : pour le réseau, saisissez l'adresse que cet ordinateur y a. Qui s'occupe d'un appareil a besoin de ce titre AE, de l'adresse et du port.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receive films into this folder</source>
   <translation>Recevoir des clichés dans ce dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Own AE title</source>
   <translation>Titre AE d'ici</translation>
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
   <translation>Titres AE qui peuvent envoyer</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the address at which films are received.</source>
   <translation>Saisissez l'adresse où les clichés sont reçus.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the AE titles that may send.</source>
   <translation>Saisissez les titres AE qui peuvent envoyer.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received.</source>
   <translation>Aucun cliché n'est reçu.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received any more: {came:,} {came:file|files} came</source>
   <translation>Plus aucun cliché n'est reçu : {came:,} {came:fichier arrivé|fichiers arrivés}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Films are received as soon as they can be scored.</source>
   <translation>Les clichés seront reçus dès qu'un score sera possible.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receiving as {title} at {place} from {senders}: {came:,} {came:file|files}</source>
   <translation>Réception comme {title} à {place} de {senders} : {came:,} {came:fichier|fichiers}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{refused:,} refused</source>
   <translation>{refused:,} refusés</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Born</source>
   <translation>Né le</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study</source>
   <translation>Examen</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Modality</source>
   <translation>Modalité</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>any</source>
   <translation>toutes</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No server is named yet: nothing is asked or sent anywhere. Servers … names one.</source>
   <translation>Aucun serveur n'est encore indiqué : rien n'est demandé ni envoyé nulle part. Serveurs … en indique un.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{done:,} of {total:,}</source>
   <translation>{done:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>coming: {count}</source>
   <translation>arrive : {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count}, {failed:,} failed</source>
   <translation>{count}, {failed:,} en échec</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Find in a PACS</source>
   <translation>Chercher dans un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Ser&amp;vers ...</source>
   <translation>Ser&amp;veurs ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Retrieve</source>
   <translation>Récu&amp;pérer</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>O&amp;pen</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Add to the list</source>
   <translation>&amp;Ajouter à la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>family name, given name</source>
   <translation>nom, prénom</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>patient ID</source>
   <translation>ID du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>YYYY-MM-DD</source>
   <translation>AAAA-MM-JJ</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;erver</source>
   <translation>S&amp;erveur</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's name</source>
   <translation>Nom du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;ID</source>
   <translation>&amp;ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient's ID</source>
   <translation>ID du patient</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study &amp;from</source>
   <translation>Examen &amp;du</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, first</source>
   <translation>Date d'examen, première</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>t&amp;o</source>
   <translation>a&amp;u</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, last</source>
   <translation>Date d'examen, dernière</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Modality</source>
   <translation>&amp;Modalité</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Body part</source>
   <translation>Ré&amp;gion</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Body part</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Studies found</source>
   <translation>Examens trouvés</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Bring the studies chosen here; those that came in part go on</source>
   <translation>Rapporter ici les examens choisis ; ceux arrivés en partie continuent</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Show what is here of the studies chosen instead of what is open</source>
   <translation>Montrer ce qui est ici des examens choisis à la place de ce qui est ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Put what is here of the studies chosen behind the films that are open</source>
   <translation>Mettre ce qui est ici des examens choisis derrière les clichés ouverts</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Asking {server} …</source>
   <translation>Interrogation de {server} …</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>From {server} into {folder}</source>
   <translation>De {server} vers {folder}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped; {studies} until then.</source>
   <translation>Arrêté ; jusque-là {studies}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{studies} at {server}.</source>
   <translation>{studies} sur {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped. Of this study {count:,} {count:object|objects} came; Retrieve goes on.</source>
   <translation>Arrêté. De cet examen, {count:,} {count:objet est arrivé|objets sont arrivés} ; Récupérer continue.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} did not come. {why}</source>
   <translation>{count:,} {count:objet|objets} ne sont pas arrivés. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} from {server} {count:is|are} here.</source>
   <translation>{count:,} {count:objet|objets} de {server} {count:est|sont} ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} of this study {count:is|are} here.</source>
   <translation>{count:,} {count:objet|objets} de cet examen {count:est|sont} ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No study matches</source>
   <translation>Aucun examen ne correspond</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:study|studies} (there may be more: search for less)</source>
   <translation>{count:,} {count:examen|examens} (il peut y en avoir plus : précisez la recherche)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Search asks {server}.</source>
   <translation>Chercher interroge {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Name a &amp;server ...</source>
   <translation>Indiquer un &amp;serveur ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>DICOM (AE title and port)</source>
   <translation>DICOM (titre AE et port)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
   <translation>Certificats (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>No server is named yet. Enter one and save it: nothing is asked or sent anywhere before.</source>
   <translation>Aucun serveur n'est encore indiqué. Saisissez-en un et enregistrez-le : rien n'est demandé ni envoyé nulle part avant.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>PACS servers</source>
   <translation>Serveurs PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;New</source>
   <translation>&amp;Nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Remove ...</source>
   <translation>&amp;Retirer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Test</source>
   <translation>&amp;Tester</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>E&amp;mpty ...</source>
   <translation>&amp;Vider ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>films come by C-GET</source>
   <translation>clichés par C-GET</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Servers</source>
   <translation>Serveurs</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Name &amp;here</source>
   <translation>Nom &amp;ici</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Protoco&amp;l</source>
   <translation>Protoco&amp;le</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;User</source>
   <translation>&amp;Utilisateur</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Computer</source>
   <translation>&amp;Ordinateur</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Port</source>
   <translation>&amp;Port</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its AE t&amp;itle</source>
   <translation>&amp;Son titre AE</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Own AE title</source>
   <translation>Titre AE &amp;d'ici</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>C-MOVE to port</source>
   <translation>C-MOVE vers le port</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Encryption</source>
   <translation>&amp;Chiffrement</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificate authority</source>
   <translation>Autorité de certification</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Own certificate</source>
   <translation>Certificat propre</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its key</source>
   <translation>Sa clé</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>that of the system</source>
   <translation>celle du système</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The server chosen</source>
   <translation>Le serveur choisi</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Retrieved films are kept in</source>
   <translation>Les clichés récupérés sont gardés dans</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{title}: choose a file</source>
   <translation>{title} : choisir un fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>There is a server of that name. Give this one another.</source>
   <translation>Il y a déjà un serveur de ce nom. Donnez-en un autre à celui-ci.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Saved. {server} is asked only when you search, retrieve or send.</source>
   <translation>Enregistré. {server} n'est interrogé que quand vous cherchez, récupérez ou envoyez.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove this server?</source>
   <translation>Retirer ce serveur ?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove {name} from the list, and its password from the keyring?</source>
   <translation>Retirer {name} de la liste, et son mot de passe du trousseau de clés ?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Films that were retrieved stay.</source>
   <translation>Les clichés récupérés restent.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{name} was removed.</source>
   <translation>{name} a été retiré.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The list of servers cannot be written: {why}.</source>
   <translation>La liste des serveurs ne peut pas être écrite : {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Folder for retrieved films</source>
   <translation>Dossier des clichés récupérés</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove the retrieved films?</source>
   <translation>Supprimer les clichés récupérés ?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove what came from servers into {folder}?</source>
   <translation>Supprimer ce qui est arrivé de serveurs dans {folder} ?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The servers keep what they have. Other files in the folder stay.</source>
   <translation>Les serveurs gardent ce qu'ils ont. Les autres fichiers du dossier restent.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{count:,} {count:object was|objects were} removed.</source>
   <translation>{count:,} {count:objet supprimé|objets supprimés}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{server} answered in {ms:.0f} ms.</source>
   <translation>{server} a répondu en {ms:.0f} ms.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label that means {key_words}.</source>
   <translation>Cette lecture n'a pas d'étiquette qui signifie {key_words}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label {label}.</source>
   <translation>Cette lecture n'a pas d'étiquette {label}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>as the model</source>
   <translation>comme le modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>not as the model</source>
   <translation>pas comme le modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>All readers</source>
   <translation>Tous les lecteurs</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Charts of the review</source>
   <translation>Graphiques de la lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Whose verdicts</source>
   <translation>Avis de qui</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Threshold for this place...</source>
   <translation>Seuil pour ce lieu...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Looking at the verdicts …</source>
   <translation>Examen des avis …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Figures and charts</source>
   <translation>Résultats et graphiques</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>{model} {version} at {point} ({threshold:.3f}); readers: {readers}. {score}</source>
   <translation>{model} {version} à {point} ({threshold:.3f}) ; lecteurs : {readers}. {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Readers differ on no film that is shown here.</source>
   <translation>Les lecteurs ne diffèrent sur aucun cliché montré ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Film with {count} {count:region|regions} of {reader}</source>
   <translation>Cliché avec {count} {count:région|régions} de {reader}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Consensus</source>
   <translation>Consensus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Who decides</source>
   <translation>Qui décide</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Next film</source>
   <translation>Cliché suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided by</source>
   <translation>Décidé par</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided: {word}, by {reader}.</source>
   <translation>Décidé : {word}, par {reader}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>saw the score</source>
   <translation>a vu le score</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>score hidden</source>
   <translation>score masqué</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{count} {count:region|regions}</source>
   <translation>{count} {count:région|régions}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names.</source>
   <translation>Les chemins, noms de fichiers et UID des clichés vont dans les fichiers. Des noms de dossiers et de fichiers peuvent être des noms de patients.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Films and patients have pseudonyms, always the same ones. Notes and free text go out as the readers wrote them.</source>
   <translation>Clichés et patients ont des pseudonymes, toujours les mêmes. Les notes et les textes libres sortent tels que les lecteurs les ont écrits.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>DICOM objects hold name and id of each patient and the UIDs of study and film all the same.</source>
   <translation>Les objets DICOM contiennent malgré tout le nom et le numéro de chaque patient et les UID de l'examen et du cliché.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Text that is burned into a film is not in these files, but it is in the films that labels.csv names.</source>
   <translation>Le texte incrusté dans un cliché n'est pas dans ces fichiers, mais il est dans les clichés que nomme labels.csv.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Decimal comma in the table for a spreadsheet: 0,5</source>
   <translation>Virgule décimale dans le tableau pour tableur : 0,5</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A film's final label is the adjudicator's, else the one these readers have in common, else there is none.</source>
   <translation>L'étiquette finale d'un cliché est celle de l'arbitre, sinon celle que ces lecteurs ont en commun, sinon il n'y en a pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Nobody has given a verdict yet: the files have scores and no final labels.</source>
   <translation>Personne n'a encore donné d'avis : les fichiers ont des scores et pas d'étiquettes finales.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Identity</source>
   <translation>Identité</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With paths and UIDs</source>
   <translation>Avec chemins et UID</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With the readers' names in DICOM objects</source>
   <translation>Avec les noms des lecteurs dans les objets DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{labels_file} holds paths all the same: without them there is nothing to train with.</source>
   <translation>{labels_file} contient malgré tout des chemins : sans eux il n'y a rien pour entraîner.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Folder for the files</source>
   <translation>Dossier des fichiers</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A folder, not that of the films</source>
   <translation>Un dossier, pas celui des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write into the folder of the films</source>
   <translation>Écrire dans le dossier des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Export the review</source>
   <translation>Exporter la lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one file.</source>
   <translation>Cochez au moins un fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one reader.</source>
   <translation>Cochez au moins un lecteur.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Choose a folder for the files.</source>
   <translation>Choisissez un dossier pour les fichiers.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>This is the folder of the films. Choose another one, or say that you want it.</source>
   <translation>C'est le dossier des clichés. Choisissez-en un autre, ou confirmez que vous le voulez.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{listed} will be replaced.</source>
   <translation>{listed} sera remplacé.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{films:,} films</source>
   <translation>{films:,} clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{done:,} of {total:,} films</source>
   <translation>{done:,} sur {total:,} clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>finishing</source>
   <translation>finition</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelled. </source>
   <translation>Annulé. </translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelling ...</source>
   <translation>Annulation ...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Written: {listed}.</source>
   <translation>Écrit : {listed}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{before}Nothing was written.</source>
   <translation>{before}Rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{name} has {films:,} films; left out: {counts}.</source>
   <translation>{name} a {films:,} clichés ; laissés de côté : {counts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{names} and {names2}</source>
   <translation>{names} et {names2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you have not read yet</source>
   <translation>Clichés que vous n'avez pas encore lus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you agreed with the model</source>
   <translation>Clichés où vous avez approuvé le modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you disagreed with the model</source>
   <translation>Clichés où vous avez rejeté la décision du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you were unsure of</source>
   <translation>Clichés dont vous étiez incertain</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you read where the model decided nothing</source>
   <translation>Clichés que vous avez lus là où le modèle n'a rien décidé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that opened but got no score, and that you have not read</source>
   <translation>Clichés ouverts mais sans score, et que vous n'avez pas lus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Files that cannot be opened, or are no longer there</source>
   <translation>Fichiers qui ne peuvent pas être ouverts, ou ne sont plus là</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Read, no decision</source>
   <translation>Lu, pas de décision</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Show films with a flag, or by the model's decision</source>
   <translation>Montrer les clichés avec une remarque, ou selon la décision du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Clear filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>The model: {words}</source>
   <translation>Le modèle : {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More · {chosen} ▾</source>
   <translation>Plus · {chosen} ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More ▾</source>
   <translation>Plus ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>not said</source>
   <translation>non dit</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings</source>
   <translation>Anomalies</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Finding</source>
   <translation>Anomalie</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Side</source>
   <translation>Côté</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no side</source>
   <translation>sans côté</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>left</source>
   <translation>gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>both</source>
   <translation>les deux</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Zone</source>
   <translation>Champ</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no zone</source>
   <translation>sans champ</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>upper</source>
   <translation>supérieur</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>middle</source>
   <translation>moyen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>lower</source>
   <translation>inférieur</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings said</source>
   <translation>Anomalies dites</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings and image quality</source>
   <translation>Anomalies et qualité d'image</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Image quality</source>
   <translation>Qualité d'image</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Certainty</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>All of this is optional. The verdict itself stays one key.</source>
   <translation>Tout cela est facultatif. L'avis lui-même reste une seule touche.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>, frame {frame}</source>
   <translation>, image {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>Nothing is left to read here.</source>
   <translation>Il ne reste rien à lire ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>This is the last film to read here.</source>
   <translation>C'est le dernier cliché à lire ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Review a folder...</source>
   <translation>&amp;Lire un dossier...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score every film in a folder, and read them worst first</source>
   <translation>Donner un score à chaque cliché d'un dossier, et les lire des pires aux autres</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Unsure</source>
   <translation>&amp;Incertain</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>You are not sure</source>
   <translation>Vous n'êtes pas sûr</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Label {place}</source>
   <translation>Étiquette {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>This label, whatever the model said</source>
   <translation>Cette étiquette, quoi que le modèle ait dit</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Key image</source>
   <translation>I&amp;mage clé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Mark the film as one to show</source>
   <translation>Marquer le cliché comme un cliché à montrer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Note...</source>
   <translation>&amp;Note...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write a note on the film</source>
   <translation>Écrire une note sur le cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>F&amp;indings...</source>
   <translation>An&amp;omalies...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Findings with side and zone, image quality, certainty, recall</source>
   <translation>Anomalies avec côté et champ, qualité d'image, certitude, rappel</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove &amp;mark</source>
   <translation>Retirer la mar&amp;que</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove the mark that was clicked, else the last one</source>
   <translation>Retirer la marque cliquée, sinon la dernière</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Undo</source>
   <translation>Ann&amp;uler</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Undo the latest mark on this film; without one, your last verdict in the review</source>
   <translation>Annuler la dernière marque de ce cliché ; sans marque, votre dernier avis de la lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Re&amp;do</source>
   <translation>Ré&amp;tablir</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Redo what was undone</source>
   <translation>Rétablir ce qui a été annulé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Next &amp;film to read</source>
   <translation>Cliché suivant à li&amp;re</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The next film without your verdict</source>
   <translation>Le prochain cliché sans votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Back</source>
   <translation>Re&amp;tour</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film you read before this one</source>
   <translation>Le cliché que vous avez lu avant celui-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;vance by itself</source>
   <translation>A&amp;vancer de soi-même</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Go on to the next film after a verdict</source>
   <translation>Passer au cliché suivant après un avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Hide scores until the verdict</source>
   <translation>Mas&amp;quer les scores jusqu'à l'avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Say first what you see</source>
   <translation>Dites d'abord ce que vous voyez</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;judicate</source>
   <translation>Ar&amp;bitrer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Decide where readers differ, with their verdicts shown</source>
   <translation>Décider là où les lecteurs diffèrent, leurs avis étant montrés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Con&amp;sensus...</source>
   <translation>Con&amp;sensus...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>What each reader said and marked, side by side, where they differ</source>
   <translation>Ce que chaque lecteur a dit et marqué, côte à côte, là où ils diffèrent</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Pseudonyms</source>
   <translation>&amp;Pseudonymes</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Show pseudonyms in place of file names</source>
   <translation>Montrer des pseudonymes au lieu des noms de fichiers</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader...</source>
   <translation>Autre lecteur...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader continues</source>
   <translation>Un autre lecteur continue</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Look for new films</source>
   <translation>&amp;Chercher de nouveaux clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score what is new, changed or left in the folder</source>
   <translation>Donner un score à ce qui est nouveau, changé ou restant dans le dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Begin again with the &amp;model in use</source>
   <translation>Recommencer &amp;avec le modèle en usage</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score the folder with it; verdicts are carried over</source>
   <translation>Donner un score au dossier avec lui ; les avis sont repris</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Charts...</source>
   <translation>&amp;Graphiques...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Figures of the model and the readers</source>
   <translation>Résultats du modèle et des lecteurs</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Threshold for this place...</source>
   <translation>Seuil pour ce lie&amp;u...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Of 1,000 people: how many are recalled and missed; keep an operating point of this place</source>
   <translation>Sur 1 000 personnes : combien sont rappelées et manquées ; garder un point de fonctionnement de ce lieu</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>E&amp;xport...</source>
   <translation>E&amp;xporter...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write tables, a summary, or labels to train with</source>
   <translation>Écrire des tableaux, un résumé, ou des étiquettes pour entraîner</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Close the revie&amp;w</source>
   <translation>Fermer la l&amp;ecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Back to the list of films; the review goes on where it was</source>
   <translation>Retour à la liste des clichés ; la lecture reprend où elle était</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>; asks which label where several mean that</source>
   <translation>; demande quelle étiquette quand plusieurs le signifient</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}{asks}</source>
   <translation>Le cliché {of_film}{asks}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>N&amp;ormal</source>
   <translation>N&amp;ormal</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}</source>
   <translation>Le cliché {of_film}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This film could not be opened, so it takes no verdict.</source>
   <translation>Ce cliché n'a pas pu être ouvert, il ne reçoit donc pas d'avis.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This frame is not in the review yet, so it takes no verdict. Go to another frame (Up, Down).</source>
   <translation>Cette image n'est pas encore dans la lecture, elle ne reçoit donc pas d'avis. Allez à une autre image (Haut, Bas).</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>A film with a higher score has just come to the top. Look at it first.</source>
   <translation>Un cliché de score plus élevé vient d'arriver en tête. Regardez-le d'abord.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion.</source>
   <translation>Votre avis est conservé, et le score est montré. Entrée continue ; une touche d'avis donne un second avis.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another window has this review open, so verdicts given here are not kept. Close that window, then open the review again.</source>
   <translation>Une autre fenêtre a cette lecture ouverte, les avis donnés ici ne sont donc pas conservés. Fermez cette fenêtre, puis rouvrez la lecture.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>agrees that it is unsure</source>
   <translation>convient que c'est incertain</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another film is shown by now, so the findings were not kept.</source>
   <translation>Un autre cliché est maintenant affiché, les anomalies n'ont donc pas été conservées.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This review goes on with {id} {version}, which it began with.</source>
   <translation>Cette lecture continue avec {id} {version}, avec lequel elle a commencé.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{id} {version} is in use now: this is its own review of the folder.</source>
   <translation>{id} {version} est maintenant en usage : ceci est sa propre lecture du dossier.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Nothing is left to {what}.</source>
   <translation>Il ne reste rien à {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Undone</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Redone</source>
   <translation>Rétabli</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{done}: your {part_changed} on {film_name}.</source>
   <translation>{done} : votre {part_changed} sur {film_name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>region</source>
   <translation>région</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>verdict</source>
   <translation>avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>list of findings</source>
   <translation>liste d'anomalies</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>key image</source>
   <translation>image clé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Look at the folder again, and score what is left</source>
   <translation>Regarder de nouveau le dossier, et donner un score à ce qui reste</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop scoring for now; scores so far are kept</source>
   <translation>Arrêter le calcul pour l'instant ; les scores obtenus sont conservés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Another window has this review open: verdicts given here are not kept.</source>
   <translation>Une autre fenêtre a cette lecture ouverte : les avis donnés ici ne sont pas conservés.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>less than a minute</source>
   <translation>moins d'une minute</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {minutes} min</source>
   <translation>environ {minutes} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours} h {rest} min</source>
   <translation>environ {hours} h {rest} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours:,} h</source>
   <translation>environ {hours:,} h</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{read:,} of {read2:,} read</source>
   <translation>{read:,} lus sur {read2:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{failed:,} cannot be opened</source>
   <translation>{failed:,} ne peuvent pas être ouverts</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{per_hour:,.0f} an hour</source>
   <translation>{per_hour:,.0f} par heure</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{time_left} left</source>
   <translation>reste {time_left}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>This review goes on with {id} {version}, which it began with; {version2} is in use now. Review &gt; Begin again takes your verdicts along.</source>
   <translation>Cette lecture continue avec {id} {version}, avec lequel elle a commencé ; {version2} est maintenant en usage. Lecture &gt; Recommencer reprend vos avis.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films read</source>
   <translation>Clichés lus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring paused. {sentence}</source>
   <translation>Calcul des scores en pause. {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring is stopped.</source>
   <translation>Le calcul des scores est arrêté.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the last to the first</source>
   <translation>Du dernier au premier</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the first to the last</source>
   <translation>Du premier au dernier</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Highest first</source>
   <translation>Le plus élevé d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Lowest first</source>
   <translation>Le plus bas d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Nearest to the threshold first</source>
   <translation>Le plus proche du seuil d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Farthest from the threshold first</source>
   <translation>Le plus loin du seuil d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements first</source>
   <translation>Désaccords d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements last</source>
   <translation>Désaccords à la fin</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Latest read first</source>
   <translation>Derniers lus d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Earliest read first</source>
   <translation>Premiers lus d'abord</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Search name, note, reason</source>
   <translation>Chercher nom, note, raison</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films with these words in name, note, or the reason for no score</source>
   <translation>Clichés avec ces mots dans le nom, la note ou la raison de l'absence de score</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Order of the films</source>
   <translation>Ordre des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Turn the order around</source>
   <translation>Inverser l'ordre</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Falling</source>
   <translation>Décroissant</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Rising</source>
   <translation>Croissant</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{reader} says {words}</source>
   <translation>{reader} dit {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ: {others}</source>
   <translation>Les lecteurs diffèrent : {others}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ</source>
   <translation>Les lecteurs diffèrent</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Key image</source>
   <translation>Image clé</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Note: {note}</source>
   <translation>Note : {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{regions} {regions:region|regions} drawn</source>
   <translation>{regions} {regions:région dessinée|régions dessinées}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{copies} files with this content</source>
   <translation>{copies} fichiers avec ce contenu</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>The file is no longer there</source>
   <translation>Le fichier n'est plus là</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Films of the review</source>
   <translation>Clichés de la lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{decision_words}, score {score}</source>
   <translation>{decision_words}, score {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Score hidden until your verdict</source>
   <translation>Score masqué jusqu'à votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No review is open</source>
   <translation>Aucune lecture n'est ouverte</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Open a folder and choose Review, to score and read its films.</source>
   <translation>Ouvrez un dossier et choisissez Lecture, pour donner un score à ses clichés et les lire.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films yet</source>
   <translation>Pas encore de clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films in this folder</source>
   <translation>Pas de clichés dans ce dossier</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Choose another folder, or put films there.</source>
   <translation>Choisissez un autre dossier, ou mettez-y des clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Every film has been read</source>
   <translation>Tous les clichés ont été lus</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Export the verdicts, or look at them again.</source>
   <translation>Exportez les avis, ou revoyez-les.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Nothing is left to decide</source>
   <translation>Il ne reste rien à décider</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>There is no film on which two readers differ.</source>
   <translation>Il n'y a aucun cliché sur lequel deux lecteurs diffèrent.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film fits the search and the filters.</source>
   <translation>Aucun cliché ne répond à la recherche et aux filtres.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Clear the filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films to show</source>
   <translation>Aucun cliché à montrer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {place:,} of {count}</source>
   <translation>Lecture · {place:,} sur {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {count}</source>
   <translation>Lecture · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The label {twice} is there twice. Rename one.</source>
   <translation>L'étiquette {twice} est là deux fois. Renommez-en une.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>No label means {title}. Check one that does.</source>
   <translation>Aucune étiquette ne signifie {title}. Cochez-en une qui le fait.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Every label means {title}. Add one that does not.</source>
   <translation>Toutes les étiquettes signifient {title}. Ajoutez-en une qui ne le fait pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Means {title}</source>
   <translation>Signifie {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Own labels</source>
   <translation>Étiquettes personnelles</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Add a label</source>
   <translation>Ajouter une étiquette</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Hide scores until I have given my verdict</source>
   <translation>Masquer les scores jusqu'à ce que j'aie donné mon avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>What is lacking</source>
   <translation>Ce qui manque</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Start review</source>
   <translation>Commencer la lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{folder}
Its films are scored, then read. Your verdicts are kept in this program, not in the folder.</source>
   <translation>{folder}
Ses clichés reçoivent un score, puis sont lus. Vos avis sont conservés dans ce programme, pas dans le dossier.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>You read first, then see the score. The films come in an order that does not tell it.</source>
   <translation>Vous lisez d'abord, puis voyez le score. Les clichés viennent dans un ordre qui ne le trahit pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Enter who reads: a name or initials.</source>
   <translation>Indiquez qui lit : un nom ou des initiales.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name is too long. Take at most {longest_name} letters.</source>
   <translation>Le nom est trop long. Prenez au plus {longest_name} lettres.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name has invisible characters. Type it again.</source>
   <translation>Le nom contient des caractères invisibles. Tapez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reader</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Goes on where this reader stopped.</source>
   <translation>Reprend là où ce lecteur s'est arrêté.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{others} and {others2}</source>
   <translation>{others} et {others2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{read} {others:has|have} read here. Other readers' verdicts are shown after yours.</source>
   <translation>{read} {others:a|ont} lu ici. Les avis des autres lecteurs sont montrés après le vôtre.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Verdicts are kept under this name.</source>
   <translation>Les avis sont conservés sous ce nom.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model's: {join}</source>
   <translation>Celles du modèle : {join}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model is still being looked for.</source>
   <translation>Le modèle est encore recherché.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/store_worker.py" />
   <source>{form_file} was not used: {error}.</source>
   <translation>{form_file} n'a pas été utilisé : {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>The network stays as it is; only the probability shown for a score changes. Nothing is kept until you ask for it.</source>
   <translation>Le réseau reste tel quel ; seule change la probabilité montrée pour un score. Rien n'est conservé avant que vous le demandiez.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Sensitivity and specificity along the threshold</source>
   <translation>Sensibilité et spécificité le long du seuil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>bands: 95 % intervals; grey lines: 0, 50 and 100 %</source>
   <translation>bandes : intervalles à 95 % ; lignes grises : 0, 50 et 100 %</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold for this place</source>
   <translation>Seuil pour ce lieu</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Films of</source>
   <translation>Clichés de</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Only films judged with the score hidden</source>
   <translation>Seulement les clichés jugés avec le score masqué</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled</source>
   <translation>Rappelés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Missed</source>
   <translation>Manqués</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled needlessly</source>
   <translation>Rappelés inutilement</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep this threshold</source>
   <translation>Garder ce seuil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrate again on these films</source>
   <translation>Recalibrer sur ces clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep as a new version</source>
   <translation>Garder comme nouvelle version</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Use it from now on</source>
   <translation>L'utiliser désormais</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>enter it</source>
   <translation>la saisir</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence</source>
   <translation>Prévalence</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>A name, as the clinic's</source>
   <translation>Un nom, celui du service par exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name of the operating point</source>
   <translation>Nom du point de fonctionnement</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Who keeps it</source>
   <translation>Qui le garde</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place</source>
   <translation>Points de fonctionnement de ce lieu</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence here</source>
   <translation>Prévalence ici</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Scores calibrated again on these films</source>
   <translation>Scores recalibrés sur ces clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Figures at the threshold</source>
   <translation>Résultats au seuil</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name}, of {people:,} people</source>
   <translation>{name}, sur {people:,} personnes</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>All patients</source>
   <translation>Tous les patients</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Try the threshold of this operating point</source>
   <translation>Essayer le seuil de ce point de fonctionnement</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name} ({threshold:.3f}{whose}), kept by {kept_by}, {kept_at}</source>
   <translation>{name} ({threshold:.3f}{whose}), gardé par {kept_by}, {kept_at}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{id} {version} on {films_words}.</source>
   <translation>{id} {version} sur {films_words}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Enter how many of 100 people here are {having}.</source>
   <translation>Indiquez combien de personnes sur 100 ici sont {having}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name the operating point, and who keeps it.</source>
   <translation>Nommez le point de fonctionnement et qui le garde.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}</source>
   <translation>Seuil {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}: sensitivity {in_words}, specificity {specificity_in_words}. Of {people:,} people with a film each, {people2} {having}:</source>
   <translation>Seuil {threshold:.3f} : sensibilité {in_words}, spécificité {specificity_in_words}. Sur {people:,} personnes avec un cliché chacune, {people2} {having} :</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place for {id} {version}: {names}.</source>
   <translation>Points de fonctionnement de ce lieu pour {id} {version} : {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{made} stands beside {old_name}, which stays as it is. This review goes on with the old one; going back is choosing it.</source>
   <translation>{made} est à côté de {old_name}, qui reste tel quel. Cette lecture continue avec l'ancien ; pour revenir, choisissez-le.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>the old one</source>
   <translation>l'ancien</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrating …</source>
   <translation>Calibration …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Note on this film</source>
   <translation>Note sur ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Enter keeps, Esc leaves. Notes are exported as they are written.</source>
   <translation>Entrée conserve, Échap quitte. Les notes sont exportées telles qu'elles sont écrites.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Which label?</source>
   <translation>Quelle étiquette ?</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>1 of 2: say first what you see</source>
   <translation>1 sur 2 : dites d'abord ce que vous voyez</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>2 of 2: {} keeps your verdict</source>
   <translation>2 sur 2 : {} conserve votre avis</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>The reader. Click for another one.</source>
   <translation>Le lecteur. Cliquez pour en choisir un autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance by itself</source>
   <translation>Avancer de soi-même</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>findings, image quality</source>
   <translation>anomalies, qualité d'image</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No note</source>
   <translation>Pas de note</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} adjudicates</source>
   <translation>{name} arbitre</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} reads</source>
   <translation>{name} lit</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{reader}, of frame {frame}: {word}</source>
   <translation>{reader}, de l'image {frame} : {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saving …</source>
   <translation>Enregistrement …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>said under {under}</source>
   <translation>donné avec {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}, {where}</source>
   <translation>Conservé : {words}, {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}. {where} takes it back.</source>
   <translation>Conservé : {words}. {where} l'annule.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Draw with {draw}. Click one to choose it: then drag its corners, or remove it with {remove}.</source>
   <translation>Dessinez avec {draw}. Cliquez-en une pour la choisir : glissez alors ses coins, ou retirez-la avec {remove}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>not {title}</source>
   <translation>sans {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No region</source>
   <translation>Aucune région</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>What was kept last</source>
   <translation>Ce qui a été conservé en dernier</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The films beside each other are not of the same patient.</source>
   <translation>Les clichés côte à côte ne sont pas du même patient.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Measured on test films that were cropped by up to 2 % and made noisier, as if they had been taken again. Two films of one day differ by more: breath, position and exposure are not in it.</source>
   <translation>Mesuré sur des clichés de test rognés de 2 % au plus et rendus plus bruités, comme s'ils avaient été refaits. Deux clichés d'un même jour diffèrent davantage : respiration, position et exposition n'y sont pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show the &amp;prior beside</source>
   <translation>Montrer l'antériorité à &amp;côté</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The latest earlier film of this patient and view, at its right</source>
   <translation>Le cliché antérieur le plus récent de ce patient et de cette incidence, à sa droite</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show beside</source>
   <translation>Montrer à côté</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Prior</source>
   <translation>Antériorité</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Perhaps a prior</source>
   <translation>Peut-être une antériorité</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source> of {iso_date}</source>
   <translation> du {iso_date}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>, in a folder opened before</source>
   <translation>, dans un dossier ouvert auparavant</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Latest</source>
   <translation>Dernier</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Earlier</source>
   <translation>Antérieur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>No change beyond what a shift of the picture makes ({shift:.2f}).</source>
   <translation>Pas de changement au-delà de ce que fait un décalage de l'image ({shift:.2f}).</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Change of the score: {difference}. A shift of the picture makes up to {shift:.2f}.</source>
   <translation>Changement du score : {difference}. Un décalage de l'image fait jusqu'à {shift:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>view unknown</source>
   <translation>incidence inconnue</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Hidden until your verdict, as every score is.</source>
   <translation>Masqué jusqu'à votre avis, comme tout score.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Models that answer the same question. Scores are compared at one share of positive films, and only where both
are calibrated for one; beyond a small shift of the picture only where that was measured for both models.
Neither model is right because the other is wrong: look at the film.</source>
   <translation>Modèles qui répondent à la même question. Les scores sont comparés à une même part de clichés positifs, et seulement si les deux
sont calibrés pour une telle part ; au-delà d'un petit décalage de l'image seulement si cela a été mesuré pour les deux modèles.
Aucun modèle n'a raison parce que l'autre a tort : regardez le cliché.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Also score &amp;with</source>
   <translation>Score &amp;aussi avec</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>No other model is installed</source>
   <translation>Aucun autre modèle n'est installé</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Show the heat map of this model: of {title}, {name}</source>
   <translation>Montrer la carte de chaleur de ce modèle : de {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Heat map of {title}, {name}</source>
   <translation>Carte de chaleur de {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, its figures and its limits</source>
   <translation>Sur quoi le modèle a appris, ses résultats et ses limites</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Hidden</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Not measured on test films of such patients.</source>
   <translation>Non mesuré sur des clichés de test de tels patients.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Sensitivity {value:.2f}, specificity {specificity_value:.2f}</source>
   <translation>Sensibilité {value:.2f}, spécificité {specificity_value:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>{figures}
on {n:,} test films</source>
   <translation>{figures}
sur {n:,} clichés de test</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Labels, before calibration: {labels}</source>
   <translation>Étiquettes, avant calibration : {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The activation behind the chosen label, on a scale that is the same for every film.
A heat map is not a segmentation and not a probability.</source>
   <translation>L'activation derrière l'étiquette choisie, sur une échelle qui est la même pour tous les clichés.
Une carte de chaleur n'est ni une segmentation ni une probabilité.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Show where the activation behind the score is. A heat map is not a segmentation and not a probability.
Hold the key to peek.</source>
   <translation>Montrer où se trouve l'activation derrière le score. Une carte de chaleur n'est ni une segmentation ni une probabilité.
Maintenez la touche pour jeter un coup d'œil.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>How the heat map is made. The model's own costs no time; Score-CAM and Ablation-CAM take many passes.
The others are drawn on each film's own scale, so that films cannot be compared by them.</source>
   <translation>Comment la carte de chaleur est faite. Celle du modèle ne prend pas de temps ; Score-CAM et Ablation-CAM demandent beaucoup de passages.
Les autres sont dessinées sur l'échelle propre de chaque cliché, de sorte qu'on ne peut pas comparer des clichés par elles.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Full color is this film's own peak: films cannot be compared by it.
A heat map is not a segmentation and not a probability.</source>
   <translation>La couleur pleine est le maximum de ce cliché : on ne peut pas comparer des clichés par elle.
Une carte de chaleur n'est ni une segmentation ni une probabilité.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
The strongest pattern in what the network sees, the same for every label.</source>
   <translation>
Le motif le plus fort dans ce que voit le réseau, le même pour toutes les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Right and left are the patient's. Zones are thirds of a lung's height, as a network outlines it.
Where a heat map is strongest is not where a finding is.</source>
   <translation>Droite et gauche sont celles du patient. Les champs sont des tiers de la hauteur d'un poumon, tel qu'un réseau le délimite.
Là où une carte de chaleur est la plus forte n'est pas là où est une anomalie.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Too weak to be shown</source>
   <translation>Trop faible</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>full scale</source>
   <translation>pleine échelle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>this film's peak</source>
   <translation>maximum de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Opacity of the heat map</source>
   <translation>Opacité de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Where the heat map begins, as a share of its full scale</source>
   <translation>Où commence la carte de chaleur, en part de sa pleine échelle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Heat map</source>
   <translation>Carte de c&amp;haleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;fainter</source>
   <translation>Carte de chaleur plus &amp;pâle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>More of the film, less heat map</source>
   <translation>Plus de cliché, moins de carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;stronger</source>
   <translation>Carte de chaleur plus &amp;forte</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Less film, more heat map</source>
   <translation>Moins de cliché, plus de carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Next label</source>
   <translation>Étiquette &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The heat map of the next label</source>
   <translation>La carte de chaleur de l'étiquette suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{what}
{switch}; hold to peek</source>
   <translation>{what}
{switch} ; maintenir pour un coup d'œil</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The label whose evidence is shown</source>
   <translation>L'étiquette dont les indices sont montrés</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source> ({label}: next)</source>
   <translation> ({label} : suivante)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map</source>
   <translation>Couleurs de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label of the heat map</source>
   <translation>Étiquette de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>A line around what lies above the threshold</source>
   <translation>Une ligne autour de ce qui dépasse le seuil</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} (default)</source>
   <translation>{words} (défaut)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Method of the heat map</source>
   <translation>Méthode de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Cancel this heat map and go back to the model's own</source>
   <translation>Annuler cette carte de chaleur et revenir à celle du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Map of</source>
   <translation>Carte de</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Above</source>
   <translation>Au-dessus de</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {share:.2f} of full scale; a heat map begins at {threshold:.2f}.</source>
   <translation>Maximum {share:.2f} de la pleine échelle ; une carte de chaleur commence à {threshold:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} is being made</source>
   <translation>{words} est en cours</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, on this film's own scale</source>
   <translation>, sur l'échelle propre de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Of {title}, {id}</source>
   <translation>De {title}, {id}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>by {words}{scale}</source>
   <translation>par {words}{scale}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, this film's peak at {peak:.2f}</source>
   <translation>, maximum de ce cliché à {peak:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map, from {threshold:.2f} to {full}{peak}</source>
   <translation>Couleurs de la carte de chaleur, de {threshold:.2f} à {full}{peak}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{method}, full color at this film's peak</source>
   <translation>{method}, couleur pleine au maximum de ce cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {peak:.2f} of full scale, {method}</source>
   <translation>Maximum {peak:.2f} de la pleine échelle, {method}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>outside the lungs</source>
   <translation>hors des poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Strongest: {place}</source>
   <translation>Le plus fort : {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{share_inside:.0f} % of the heat map lies in the lungs</source>
   <translation>{share_inside:.0f} % de la carte de chaleur est dans les poumons</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
{method} of {label} at the layer {layer}.</source>
   <translation>
{method} de {label} à la couche {layer}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>So there is no decision and there are no figures for it.</source>
   <translation>Il n'y a donc pas de décision ni de résultats pour lui.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The score is hidden until your verdict. Say first what you see.</source>
   <translation>Le score est masqué jusqu'à votre avis. Dites d'abord ce que vous voyez.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The scores of other films are hidden while you say first what you see.</source>
   <translation>Les scores des autres clichés sont masqués pendant que vous dites d'abord ce que vous voyez.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating point</source>
   <translation>Point de fonctionnement</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Labels, before calibration</source>
   <translation>Étiquettes, avant calibration</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>By rules about the lungs' outline, chosen on adults' films of one hospital: rotated where the upper lungs are
unequal in width, poor inspiration where the lungs are low for theirs. Look at the film before repeating it.</source>
   <translation>D'après des règles sur le contour des poumons, choisies sur des clichés d'adultes d'un hôpital : rotation quand les parties hautes des poumons sont
de largeur inégale, inspiration insuffisante quand les poumons sont bas pour les leurs. Regardez le cliché avant de le refaire.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score anyway</source>
   <translation>Donner un score quand même</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>&amp;Model card</source>
   <translation>Fiche du &amp;modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, and its limits</source>
   <translation>Sur quoi le modèle a appris, et ses limites</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score &amp;anyway</source>
   <translation>Donner un score &amp;quand même</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score a film that the checks refused; it stays marked</source>
   <translation>Donner un score à un cliché que les contrôles ont refusé ; il reste marqué</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove this place's operating &amp;point...</source>
   <translation>Retirer le point de fonctionnement de ce l&amp;ieu...</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove the operating point that is chosen, where it is not the model's; the model's own stay</source>
   <translation>Retirer le point de fonctionnement choisi, s'il n'est pas celui du modèle ; ceux du modèle restent</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score although the input check refused this film. The score stays marked.</source>
   <translation>Donner un score bien que le contrôle d'entrée ait refusé ce cliché. Le score reste marqué.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Decide as before</source>
   <translation>Décider comme avant</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating points, scores of the labels, colors of the heat map</source>
   <translation>Points de fonctionnement, scores des étiquettes, couleurs de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove {name}, which {kept_by} kept on {kept_at}?</source>
   <translation>Retirer {name}, que {kept_by} a gardé le {kept_at} ?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What was written with it stays. {id} goes on with its own operating points.</source>
   <translation>Ce qui a été écrit avec lui reste. {id} continue avec ses propres points de fonctionnement.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▾</source>
   <translation>Détails ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▸</source>
   <translation>Détails ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Where {negative} ends and {title} begins.</source>
   <translation>Où {negative} finit et {title} commence.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>{sides} The score stays the same.</source>
   <translation>{sides} Le score reste le même.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model installed</source>
   <translation>Aucun modèle installé</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>the model's own</source>
   <translation>celui du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>not the model's own</source>
   <translation>pas celui du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>chosen here, not the model's own</source>
   <translation>choisi ici, pas celui du modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source> {changed:,} of {films:,} {films:film|films} changed.</source>
   <translation> {changed:,} de {films:,} {films:cliché changé|clichés changés}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
and {changed:,} more</source>
   <translation>
et {changed:,} de plus</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
95 % intervals in brackets. {where}.</source>
   <translation>
Intervalles à 95 % entre parenthèses. {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Scoring …</source>
   <translation>Calcul du score …</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No film</source>
   <translation>Aucun cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Scores the film again, moved a little: cropped by up to 2 % at each side and made noisier, as if taken twice.
Two films of one day differ by more: breath, position and exposure are not in it. The decision stays.</source>
   <translation>Donne de nouveau un score au cliché, un peu décalé : rogné de 2 % au plus de chaque côté et rendu plus bruité, comme pris deux fois.
Deux clichés d'un même jour diffèrent davantage : respiration, position et exposition n'y sont pas. La décision reste.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Blurs the film bit by bit, first what the heat map marks most, and scores it on the way; then in random order.
A score that rests on what is marked falls sooner than at random.</source>
   <translation>Rend le cliché flou peu à peu, d'abord ce que la carte de chaleur marque le plus, avec un score à chaque pas ; puis dans un ordre au hasard.
Un score qui repose sur ce qui est marqué tombe plus tôt qu'au hasard.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>How steady is this score?</source>
   <translation>Ce score est-il stable ?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Does the score rest on this map?</source>
   <translation>Le score repose-t-il sur cette carte ?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>is {low}</source>
   <translation>est {low}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>lies between {low} and {high}</source>
   <translation>est entre {low} et {high}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Moved a little, the score {lies}</source>
   <translation>Un peu décalé, le score {lies}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>: on the other side of the threshold in {crossed} of {moved}.</source>
   <translation>: de l'autre côté du seuil dans {crossed} cas sur {moved}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: on one side of the threshold, some of them unsure.</source>
   <translation>{text} : d'un seul côté du seuil, certains incertains.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: {decision} each time.</source>
   <translation>{text} : {decision} à chaque fois.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source> of {label}</source>
   <translation> de {label}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Where the fifth that the map marks most is blurred, the score{whose} goes from {deleted} to {by_map}; where a random fifth is ({chance} tries), to {min} to {max}. </source>
   <translation>Quand le cinquième que la carte marque le plus est rendu flou, le score{whose} passe de {deleted} à {by_map} ; quand c'est un cinquième au hasard ({chance} essais), à {min} à {max}. </translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>It hardly moves either way, so this tells nothing about the map.</source>
   <translation>Il ne bouge guère dans aucun cas, cela ne dit donc rien de la carte.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So it rests more on what the map marks than elsewhere.</source>
   <translation>Il repose donc plus sur ce que la carte marque qu'ailleurs.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So the map does not show what it rests on.</source>
   <translation>La carte ne montre donc pas sur quoi il repose.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{rests_tip}
Areas under the score: {deletion:.2f} blurred and {insertion:.2f} brought back as the map ranks it, {random_order:.2f} at random; ROAD {road:+.3f}.
Blurred all over, the film has {deleted}.</source>
   <translation>{rests_tip}
Surfaces sous le score : {deletion:.2f} en rendant flou et {insertion:.2f} en ramenant selon le rang de la carte, {random_order:.2f} au hasard ; ROAD {road:+.3f}.
Entièrement flou, le cliché a {deleted}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>{named}, score of {title} {score}</source>
   <translation>{named}, score {title} {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>. Operating point {name}, threshold {threshold:.2f}</source>
   <translation>. Point de fonctionnement {name}, seuil {threshold:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>The score of each label, as the network gives it: not calibrated.</source>
   <translation>Le score de chaque étiquette, tel que le réseau le donne : non calibré.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>No scores</source>
   <translation>Pas de scores</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no score without a model.</source>
   <translation>Il n'y a pas de score sans modèle.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no decision for this film.</source>
   <translation>Il n'y a pas de décision pour ce cliché.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Hatched: between {unsure_low:.2f} and {unsure_high:.2f} it is called unsure.</source>
   <translation>
Hachuré : entre {unsure_low:.2f} et {unsure_high:.2f} il est dit incertain.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Below it, a film is not called normal: it was not searched for everything that can be on it.</source>
   <translation>
En dessous, un cliché n'est pas dit normal : on n'y a pas cherché tout ce qui peut y être.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>From {threshold:.2f} on, a film is called {title} ({name}).{band}{below}</source>
   <translation>À partir de {threshold:.2f}, un cliché est dit {title} ({name}).{band}{below}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>No epoch yet</source>
   <translation>Pas encore d'époque</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>{title}: no epoch yet</source>
   <translation>{title} : pas encore d'époque</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The training ended unexpectedly. The window and the models are as they were.
The text below may name files. Look at it before you pass it on.</source>
   <translation>L'entraînement s'est arrêté de façon inattendue. La fenêtre et les modèles sont comme avant.
Le texte ci-dessous peut nommer des fichiers. Regardez-le avant de le transmettre.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>&amp;Train a model...</source>
   <translation>&amp;Entraîner un modèle...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Train a model on films that you have labelled</source>
   <translation>Entraîner un modèle sur des clichés que vous avez étiquetés</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go &amp;back to the previous model</source>
   <translation>Re&amp;venir au modèle précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Score with the model that was in use before this one</source>
   <translation>Donner les scores avec le modèle utilisé avant celui-ci</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: stopping …</source>
   <translation>Entraînement : arrêt …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: {phase_text}</source>
   <translation>Entraînement : {phase_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>One training at a time: this one is still running.</source>
   <translation>Un entraînement à la fois : celui-ci est encore en cours.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} stays in use.</source>
   <translation>{id} reste en usage.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>No model is in use.</source>
   <translation>Aucun modèle n'est en usage.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{kept} The new one stays in {folder}; use it whenever you like.</source>
   <translation>{kept} Le nouveau reste dans {folder} ; utilisez-le quand vous voulez.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source> To undo this: Score &gt; Go back to the previous model.</source>
   <translation> Pour annuler : Score &gt; Revenir au modèle précédent.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} {version} is in use; {what}.{back}</source>
   <translation>{id} {version} est en usage ; {what}.{back}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The window closes when the best model so far is written.</source>
   <translation>La fenêtre se ferme quand le meilleur modèle obtenu est écrit.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running</source>
   <translation>Un entraînement est en cours</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running, and it ends with this window.</source>
   <translation>Un entraînement est en cours, et il finit avec cette fenêtre.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Stopped, it writes a model with the best weights so far, and then the window closes. Ended at once, it writes none; it can be resumed from its last checkpoint.</source>
   <translation>Arrêté, il écrit un modèle avec les meilleurs poids obtenus, puis la fenêtre se ferme. Interrompu aussitôt, il n'en écrit pas ; il peut être repris à son dernier point de reprise.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stop and keep the best</source>
   <translation>Arrêter et garder le meilleur</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>End at once</source>
   <translation>Interrompre aussitôt</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go on training</source>
   <translation>Continuer l'entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>More ▸</source>
   <translation>Plus ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>as the recipe says</source>
   <translation>comme le dit la recette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>the fastest there is</source>
   <translation>le plus rapide disponible</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Measure the new model on the test films at the end: once, and never to choose by it</source>
   <translation>Mesurer le nouveau modèle sur les clichés de test à la fin : une seule fois, et jamais pour choisir d'après eux</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Column of splits in the labels file</source>
   <translation>Colonne des parties dans le fichier d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Folder for trained models</source>
   <translation>Dossier des modèles entraînés</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Less ▾</source>
   <translation>Moins ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Start training</source>
   <translation>Commencer l'entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Command line</source>
   <translation>Ligne de commande</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The same training from a terminal</source>
   <translation>Le même entraînement depuis un terminal</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Copy the command line</source>
   <translation>Copier la ligne de commande</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The recipes cannot be listed. {said_so}</source>
   <translation>Les recettes ne peuvent pas être listées. {said_so}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>{output}
An unfinished training of that name is there; this one starts from the beginning.</source>
   <translation>{output}
Un entraînement inachevé de ce nom est là ; celui-ci commence du début.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>An installed model, adapted</source>
   <translation>Un modèle installé, adapté</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Goes on gently from what this model learned; about 150 films are enough. The model stays as it is, and the new one is compared with it.</source>
   <translation>Continue doucement à partir de ce que ce modèle a appris ; environ 150 clichés suffisent. Le modèle reste tel quel, et le nouveau lui est comparé.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>ImageNet weights, by a recipe</source>
   <translation>Poids ImageNet, selon une recette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights learned on everyday photographs, fetched once from the internet. No film leaves this computer. Some hundreds of films are needed.</source>
   <translation>Poids appris sur des photographies courantes, cherchés une fois sur internet. Aucun cliché ne quitte cet ordinateur. Il faut quelques centaines de clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A file of weights, by a recipe</source>
   <translation>Un fichier de poids, selon une recette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file with weights of the recipe's network.</source>
   <translation>Un fichier safetensors avec des poids du réseau de la recette.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Nothing, by a recipe</source>
   <translation>Rien, selon une recette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Random weights. Small networks learn well from them; large ones need thousands of films.</source>
   <translation>Poids au hasard. Les petits réseaux apprennent bien ainsi ; les grands demandent des milliers de clichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labelled films</source>
   <translation>Clichés étiquetés</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A labels file (CSV: path, label), or a folder with a folder for each label</source>
   <translation>Un fichier d'étiquettes (CSV : path, label), ou un dossier avec un dossier par étiquette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Looking at the films …</source>
   <translation>Examen des clichés …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>and {remarks} more</source>
   <translation>et {remarks} de plus</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels file</source>
   <translation>Fichier d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Tables (*.csv);;All files (*)</source>
   <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder of class folders</source>
   <translation>Dossier de dossiers de classes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Model to adapt</source>
   <translation>Modèle à adapter</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file</source>
   <translation>Un fichier safetensors</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>File of weights</source>
   <translation>Fichier de poids</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights (*.safetensors);;All files (*)</source>
   <translation>Poids (*.safetensors);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights to start from</source>
   <translation>Poids de départ</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Name of the new model</source>
   <translation>Nom du nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{films:,} films{patients}: {labels}</source>
   <translation>{films:,} clichés{patients} : {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A recipe of your own ...</source>
   <translation>Une recette à vous ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A TOML file; hilum recipes show NAME prints one to begin with</source>
   <translation>Un fichier TOML ; hilum recipes show NAME en imprime une pour commencer</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Listing the recipes …</source>
   <translation>Liste des recettes …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipes (*.toml)</source>
   <translation>Recettes (*.toml)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{epochs} {epochs:epoch|epochs}</source>
   <translation>{epochs} {epochs:époque|époques}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels: {labels}</source>
   <translation>Étiquettes : {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Name the model.</source>
   <translation>Nommez le modèle.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A name has small letters, digits, dots, dashes and underscores, begins with a letter or digit.</source>
   <translation>Un nom a des minuscules, chiffres, points, tirets et soulignés, et commence par une lettre ou un chiffre.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} is installed already. Choose another name.</source>
   <translation>Un modèle nommé {name} est déjà installé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} was trained already. Choose another name.</source>
   <translation>Un modèle nommé {name} a déjà été entraîné. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the labelled films.</source>
   <translation>Choisissez les clichés étiquetés.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no {name}. Choose the labelled films.</source>
   <translation>Il n'y a pas de {name}. Choisissez les clichés étiquetés.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>No model is installed. Start from a recipe.</source>
   <translation>Aucun modèle n'est installé. Partez d'une recette.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose a recipe.</source>
   <translation>Choisissez une recette.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>This recipe does not know the label {unknown}; it knows {known}. Choose another recipe.</source>
   <translation>Cette recette ne connaît pas l'étiquette {unknown} ; elle connaît {known}. Choisissez une autre recette.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the file of weights to start from.</source>
   <translation>Choisissez le fichier de poids de départ.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no file {name}. Choose the weights to start from.</source>
   <translation>Il n'y a pas de fichier {name}. Choisissez les poids de départ.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{new} (new)</source>
   <translation>{new} (nouveau)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{old} (old)</source>
   <translation>{old} (ancien)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>New and old</source>
   <translation>Nouveau et ancien</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>, operating point {operating_point}</source>
   <translation>, point de fonctionnement {operating_point}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{n:,} {split} films ({n_positive:,} {having}) of {patients:,} patients{at}. {note}</source>
   <translation>{n:,} clichés {split} ({n_positive:,} {having}) de {patients:,} patients{at}. {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>The new model</source>
   <translation>Le nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} à {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It cannot go on.</source>
   <translation>Il ne peut pas continuer.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It is not finished.</source>
   <translation>Il n'est pas terminé.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Details ...</source>
   <translation>Détails ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Change ...</source>
   <translation>Changer ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Use the new one</source>
   <translation>Utiliser le nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Keep the old one</source>
   <translation>Garder l'ancien</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>End it after the batch under way. The best weights so far become the model.</source>
   <translation>Le finir après le lot en cours. Les meilleurs poids obtenus deviennent le modèle.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Continuer à partir du dernier point de reprise</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Last messages of the training</source>
   <translation>Derniers messages de l'entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Set it up again, with changes</source>
   <translation>Le préparer de nouveau, avec des changements</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Remove it from this list. What it wrote stays on the disk.</source>
   <translation>Le retirer de cette liste. Ce qu'il a écrit reste sur le disque.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Score every film with the new model. You can go back.</source>
   <translation>Donner un score à chaque cliché avec le nouveau modèle. Vous pouvez revenir.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Messages and figures</source>
   <translation>Messages et résultats</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>No training yet</source>
   <translation>Pas encore d'entraînement</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Train a model with Score &gt; Train a model.</source>
   <translation>Entraînez un modèle par Score &gt; Entraîner un modèle.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stopping after this batch …</source>
   <translation>Arrêt après ce lot …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>about {duration} left</source>
   <translation>reste environ {duration}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go back to the old one</source>
   <translation>Revenir à l'ancien</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>A film</source>
   <translation>Un cliché</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Left out. {told}</source>
   <translation>Laissé de côté. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The learning ended after epoch {epoch}. {reason}</source>
   <translation>L'apprentissage a fini après l'époque {epoch}. {reason}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{train:,} films of {train_patients:,} patients teach, {validation:,} of {validation_patients:,} choose.</source>
   <translation>{train:,} clichés de {train_patients:,} patients enseignent, {validation:,} de {validation_patients:,} choisissent.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Beginning …</source>
   <translation>Début …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Preparing films: {done:,} of {total:,}</source>
   <translation>Préparation des clichés : {done:,} sur {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>: {done:,} of {total:,} films</source>
   <translation>: {done:,} sur {total:,} clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Epoch {epoch} of {epochs}{batch}</source>
   <translation>Époque {epoch} sur {epochs}{batch}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Measuring and writing the model{films}</source>
   <translation>Mesure et écriture du modèle{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The model is ready</source>
   <translation>Le modèle est prêt</translation>
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
   <translation>{n:,} clichés de validation de {patients:,} patients</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks better: its AUC is higher by {told}</source>
   <translation>Sur {films}, le nouveau modèle classe mieux : son AUC est plus élevée de {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks worse: its AUC is lower by {told}</source>
   <translation>Sur {films}, le nouveau modèle classe moins bien : son AUC est plus basse de {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{films} do not show which model ranks better: the difference in AUC is {told}</source>
   <translation>{films} ne montrent pas quel modèle classe mieux : la différence d'AUC est {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{said}, p {probability}. The new model was chosen on these films, which flatters it.</source>
   <translation>{said}, p {probability}. Le nouveau modèle a été choisi sur ces clichés, ce qui le flatte.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{value:.3f} ({low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} ({low:.3f} à {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was not finished when the window closed.</source>
   <translation>Il n'était pas terminé quand la fenêtre s'est fermée.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was ended at once.</source>
   <translation>Il a été interrompu aussitôt.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The system ended it, often because the memory was full.</source>
   <translation>Le système l'a arrêté, souvent parce que la mémoire était pleine.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It ended unexpectedly. Details has its last messages.</source>
   <translation>Il s'est arrêté de façon inattendue. Détails a ses derniers messages.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>About Hilum</source>
   <translation>À propos de Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Model card: {title}</source>
   <translation>Fiche du modèle : {title}</translation>
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

Une visionneuse de radiographies thoraciques avec un classificateur qui fonctionne sur cet ordinateur et montre pourquoi. Aucun cliché ne quitte l'ordinateur sans que vous l'envoyiez.

**{disclaimer}**

Les scores et cartes de chaleur viennent d'un modèle qui a appris sur un ensemble limité de clichés ; sa fiche dit lesquels, ce qu'il
a réussi et où il échoue. Une carte de chaleur n'est ni une segmentation ni une probabilité.

Licence Apache 2.0. Construit avec Qt (LGPL), PyTorch, pydicom, OpenCV et imagecodecs.

{{versions}}
</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>An unexpected error occurred. What is open stays open; you can go on.
The text below names no patient and no film. Copy it into a report so that it can be fixed.</source>
   <translation>Une erreur inattendue s'est produite. Ce qui est ouvert reste ouvert ; vous pouvez continuer.
Le texte ci-dessous ne nomme aucun patient ni cliché. Copiez-le dans un rapport pour qu'elle soit corrigée.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Traceback, the newest call last:</source>
   <translation>Trace, l'appel le plus récent en dernier :</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>  {name}/{place_name}:{lineno} in {frame_name}</source>
   <translation>  {name}/{place_name}:{lineno} dans {frame_name}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Unexpected error</source>
   <translation>Erreur inattendue</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Report of the error</source>
   <translation>Rapport de l'erreur</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use this model?</source>
   <translation>Utiliser ce modèle ?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use {title} all the same?</source>
   <translation>Utiliser {title} malgré tout ?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use it all the same</source>
   <translation>L'utiliser malgré tout</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Do not use it</source>
   <translation>Ne pas l'utiliser</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/forms.py" />
   <source>Search films</source>
   <translation>Chercher des clichés</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not scored</source>
   <translation>Sans score</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not opened</source>
   <translation>Non ouvert</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>No score yet</source>
   <translation>Pas encore de score</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Model for {whom}.</source>
   <translation>Modèle pour {whom}.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>The model does not say which patients it is for.</source>
   <translation>Le modèle ne dit pas pour quels patients il est prévu.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>on {n:,} films here, which chose it</source>
   <translation>sur {n:,} clichés d'ici, qui l'ont choisi</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
{films}</source>
   <translation>Sensibilité {sensitivity}
Spécificité {specificity}
{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity and specificity: not measured on test films of such patients.</source>
   <translation>Sensibilité et spécificité : non mesurées sur des clichés de test de tels patients.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
on {n:,} test films of {patients:,} patients</source>
   <translation>Sensibilité {sensitivity}
Spécificité {specificity}
sur {n:,} clichés de test de {patients:,} patients</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Kept by {kept_by} on {kept_at}{whose}. {rule}</source>
   <translation>Gardé par {kept_by} le {kept_at}{whose}. {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}</source>
   <translation>Choisi par : {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}
On the films that chose it, which flatter it: sensitivity {sensitivity}, specificity {specificity} ({data}).</source>
   <translation>Choisi par : {rule}
Sur les clichés qui l'ont choisi, ce qui le flatte : sensibilité {sensitivity}, spécificité {specificity} ({data}).</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>age unknown</source>
   <translation>âge inconnu</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>{device_word}, {seconds:.0f} ms</source>
   <translation>{device_word}, {seconds:.0f} ms</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>reader and model differ</source>
   <translation>lecteur et modèle divergent</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>readers differ</source>
   <translation>les lecteurs divergent</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>has copies</source>
   <translation>a des copies</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>file not there any more</source>
   <translation>fichier disparu</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>model remarks</source>
   <translation>remarques du modèle</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>folder order</source>
   <translation>ordre du dossier</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>uncertainty</source>
   <translation>incertitude</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>disagreement</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>time of verdict</source>
   <translation>heure de l'avis</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>shuffled</source>
   <translation>mélangé</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>to read</source>
   <translation>à lire</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>agreed</source>
   <translation>approuvé</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>overridden</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>no decision</source>
   <translation>sans décision</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>not scored</source>
   <translation>sans score</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>box</source>
   <translation>rectangle</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>ellipse</source>
   <translation>ellipse</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>good</source>
   <translation>bonne</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>limited</source>
   <translation>limitée</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>repeat</source>
   <translation>à refaire</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>low</source>
   <translation>faible</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>medium</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>high</source>
   <translation>élevée</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/measure/lengths.py" />
   <source>Pixel Spacing</source>
   <translation>Espacement des pixels</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Pixel Spacing, calibrated</source>
   <translation>Espacement des pixels, étalonné</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing, at the detector</source>
   <translation>Espacement des pixels du détecteur</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing / magnification</source>
   <translation>Espacement du détecteur / agrandissement</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Nominal Scanned Pixel Spacing</source>
   <translation>Espacement nominal du numériseur</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Calibrated</source>
   <translation>Étalonné</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right upper zone</source>
   <translation>champ supérieur droit</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right middle zone</source>
   <translation>champ moyen droit</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right lower zone</source>
   <translation>champ inférieur droit</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left upper zone</source>
   <translation>champ supérieur gauche</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left middle zone</source>
   <translation>champ moyen gauche</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left lower zone</source>
   <translation>champ inférieur gauche</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's number</source>
   <translation>Numéro du patient</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date of birth</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study description</source>
   <translation>Description de l'examen</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study number</source>
   <translation>Numéro de l'examen</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Accession number</source>
   <translation>Numéro de demande</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date and time of the study</source>
   <translation>Date et heure de l'examen</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Body part, view and side</source>
   <translation>Région, incidence et côté</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Tube voltage</source>
   <translation>Tension du tube</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure</source>
   <translation>Exposition</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure and deviation index</source>
   <translation>Indices d'exposition et de déviation</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Distance from tube to detector</source>
   <translation>Distance tube-détecteur</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series description</source>
   <translation>Description de la série</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Station</source>
   <translation>Poste</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Referring physician</source>
   <translation>Médecin prescripteur</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Radiographer</source>
   <translation>Manipulateur</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Manufacturer</source>
   <translation>Fabricant</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure time</source>
   <translation>Temps d'exposition</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>ember</source>
   <translation>braise</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>blue-yellow</source>
   <translation>bleu-jaune</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>lateral</source>
   <translation>profil</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Atelectasis</source>
   <translation>Atélectasie</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Consolidation</source>
   <translation>Condensation</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Effusion</source>
   <translation>Épanchement</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Emphysema</source>
   <translation>Emphysème</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Enlarged heart</source>
   <translation>Cœur augmenté de volume</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fibrosis</source>
   <translation>Fibrose</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fracture</source>
   <translation>Fracture</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Hernia</source>
   <translation>Hernie</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Mass</source>
   <translation>Masse</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Nodule</source>
   <translation>Nodule</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Edema</source>
   <translation>Œdème</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pleural thickening</source>
   <translation>Épaississement pleural</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pneumothorax</source>
   <translation>Pneumothorax</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Device or tube</source>
   <translation>Matériel ou sonde</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>sex {value}</source>
   <translation>sexe {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>study {value}</source>
   <translation>examen {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>accession {value}</source>
   <translation>demande {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>series {value}</source>
   <translation>série {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>y</source>
   <translation>a</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>w</source>
   <translation>sem</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>d</source>
   <translation>j</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>calibrated</source>
   <translation>étalonné</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>at the detector</source>
   <translation>au détecteur</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>magnification estimated</source>
   <translation>agrandissement estimé</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>nominal, of the scanner</source>
   <translation>nominal, du numériseur</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not answer.</source>
   <translation>{host} ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, and that the server runs and can be reached from here.</source>
   <translation>Vérifiez l'adresse, et que le serveur fonctionne et peut être joint d'ici.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} stopped answering.</source>
   <translation>{host} ne répond plus.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again; what has arrived is kept.</source>
   <translation>Essayez encore ; ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The connection to {host} broke off.</source>
   <translation>La connexion à {host} s'est interrompue.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The certificate of {host} cannot be trusted.</source>
   <translation>Le certificat de {host} n'est pas digne de confiance.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server for the file of its certificate authority, and name it in the server's settings.</source>
   <translation>Demandez à qui gère le serveur le fichier de son autorité de certification, et indiquez-le dans les réglages du serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} and this program do not agree on how to encrypt.</source>
   <translation>{host} et ce programme ne s'accordent pas sur le chiffrement.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check whether the address begins with https:// or http://.</source>
   <translation>Vérifiez si l'adresse commence par https:// ou http://.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The file of certificates cannot be read: {file}.</source>
   <translation>Le fichier de certificats ne peut pas être lu : {file}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Name another file in the server's settings.</source>
   <translation>Indiquez un autre fichier dans les réglages du serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not accept this name and password.</source>
   <translation>{host} n'accepte pas ce nom et ce mot de passe.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter them again.</source>
   <translation>Saisissez-les de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} wants a user's name and password.</source>
   <translation>{host} demande le nom et le mot de passe d'un utilisateur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter the user in the server's settings.</source>
   <translation>Saisissez l'utilisateur dans les réglages du serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>No password is known for {user} at {name}.</source>
   <translation>Aucun mot de passe n'est connu pour {user} sur {name}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter it.</source>
   <translation>Saisissez-le.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not allow this.</source>
   <translation>{host} ne le permet pas.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server to allow it.</source>
   <translation>Demandez à qui gère le serveur de le permettre.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} sends this on to {other}, which is not the server that you named.</source>
   <translation>{host} renvoie vers {other}, qui n'est pas le serveur que vous avez indiqué.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>If you trust that one, name its address in the server's settings.</source>
   <translation>Si vous faites confiance à celui-là, indiquez son adresse dans les réglages du serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>There is no DICOMweb at this address of {host}.</source>
   <translation>Il n'y a pas de DICOMweb à cette adresse de {host}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, often it ends with /dicom-web.</source>
   <translation>Vérifiez l'adresse, souvent elle finit par /dicom-web.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} refused this (HTTP {status}).</source>
   <translation>{host} l'a refusé (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server.</source>
   <translation>Demandez à qui gère le serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is not DICOMweb: {what}.</source>
   <translation>La réponse de {host} n'est pas du DICOMweb : {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, or ask who runs the server.</source>
   <translation>Vérifiez l'adresse, ou demandez à qui gère le serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is too large.</source>
   <translation>La réponse de {host} est trop grande.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Search for less.</source>
   <translation>Précisez la recherche.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} did not store it{why}.</source>
   <translation>{host} ne l'a pas enregistré{why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} no longer has it.</source>
   <translation>{host} ne l'a plus.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Search again.</source>
   <translation>Cherchez de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The list of servers in {file} cannot be read: {error}.</source>
   <translation>La liste des serveurs dans {file} ne peut pas être lue : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct the file, or move it away and name the servers again.</source>
   <translation>Corrigez le fichier, ou déplacez-le et indiquez de nouveau les serveurs.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>There is no server named {name}.</source>
   <translation>Il n'y a pas de serveur nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name it first: hilum pacs servers add, or Servers in the window.</source>
   <translation>Indiquez-le d'abord : hilum pacs servers add, ou Serveurs dans la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs a name of at most 64 characters.</source>
   <translation>Un serveur a besoin d'un nom d'au plus 64 caractères.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Give it one.</source>
   <translation>Donnez-lui-en un.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs the name or the address of its computer.</source>
   <translation>Un serveur a besoin du nom ou de l'adresse de son ordinateur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server for it.</source>
   <translation>Demandez-le à qui gère le serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A port is a number from 1 to 65535.</source>
   <translation>Un port est un nombre de 1 à 65535.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>An AE title has 1 to 16 letters, digits or signs, without a backslash.</source>
   <translation>Un titre AE a de 1 à 16 lettres, chiffres ou signes, sans barre oblique inverse.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The address of a DICOMweb server begins with https:// or http:// and holds no password.</source>
   <translation>L'adresse d'un serveur DICOMweb commence par https:// ou http:// et ne contient pas de mot de passe.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A certificate of one's own and its key belong together.</source>
   <translation>Un certificat propre et sa clé vont ensemble.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name both files, or neither.</source>
   <translation>Indiquez les deux fichiers, ou aucun.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Without a certificate of one's own, what is sent to this program would not be encrypted.</source>
   <translation>Sans certificat propre, ce qui est envoyé à ce programme ne serait pas chiffré.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the files of one and of its key.</source>
   <translation>Indiquez son fichier et celui de sa clé.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What asked {name} ended unexpectedly.</source>
   <translation>L'interrogation de {name} s'est terminée de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The certificates named for the server {name} cannot be used: {error}.</source>
   <translation>Les certificats indiqués pour le serveur {name} ne peuvent pas être utilisés : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the right files.</source>
   <translation>Indiquez les bons fichiers.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No computer named {host} is known.</source>
   <translation>Aucun ordinateur nommé {host} n'est connu.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check the address, or that the network is there.</source>
   <translation>Vérifiez l'adresse, ou que le réseau est là.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not answer at {place}: {error}.</source>
   <translation>Le serveur {name} ne répond pas à {place} : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check that it runs, its address and port, and the network.</source>
   <translation>Vérifiez qu'il fonctionne, son adresse et son port, et le réseau.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No secure connection to the server {name} came about: {error}.</source>
   <translation>Aucune connexion sûre au serveur {name} n'a pu s'établir : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check whether it speaks TLS at that port and which certificates belong to it.</source>
   <translation>Vérifiez s'il parle TLS à ce port et quels certificats sont les siens.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title}, by which this program calls itself.</source>
   <translation>Le serveur {name} ne connaît pas le titre AE {title}, par lequel ce programme s'annonce.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, or enter the one that it knows.</source>
   <translation>Demandez à qui gère le serveur de le saisir, ou saisissez celui qu'il connaît.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} says that {title} is not its AE title.</source>
   <translation>Le serveur {name} dit que {title} n'est pas son titre AE.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs it for the right one.</source>
   <translation>Demandez le bon à qui le gère.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has no connection to spare.</source>
   <translation>Le serveur {name} n'a pas de connexion libre.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again in a while.</source>
   <translation>Essayez encore dans un moment.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused the connection.</source>
   <translation>Le serveur {name} a refusé la connexion.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server why.</source>
   <translation>Demandez pourquoi à qui gère le serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not offer {what}.</source>
   <translation>Le serveur {name} n'offre pas {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server.</source>
   <translation>Demandez à qui gère le serveur.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} ended the connection, or was silent for too long.</source>
   <translation>Le serveur {name} a mis fin à la connexion, ou s'est tu trop longtemps.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again: what came whole stays.</source>
   <translation>Essayez encore : ce qui est arrivé entier reste.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused with the status {status}.</source>
   <translation>Le serveur {name} a refusé avec le statut {status}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server what it means.</source>
   <translation>Demandez à qui gère le serveur ce que cela signifie.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Another object came than was announced, and was not kept.</source>
   <translation>Un autre objet que celui annoncé est arrivé, et n'a pas été gardé.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{missing} of {total} {total:object|objects} did not come.</source>
   <translation>{missing} sur {total} {total:objet|objets} ne sont pas arrivés.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Retrieve again; if they still lack, ask whoever runs the server, for instance for another transfer syntax.</source>
   <translation>Récupérez de nouveau ; s'ils manquent encore, demandez à qui gère le serveur, par exemple une autre syntaxe de transfert.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has nothing of this study.</source>
   <translation>Le serveur {name} n'a rien de cet examen.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title} as a place to send films to.</source>
   <translation>Le serveur {name} ne connaît pas le titre AE {title} comme destination où envoyer des clichés.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, with this computer's address and the port for C-MOVE.</source>
   <translation>Demandez à qui gère le serveur de le saisir, avec l'adresse de cet ordinateur et le port pour C-MOVE.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Make room, then go on.</source>
   <translation>Libérez de la place, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The folder for what arrives cannot be written to: {error}.</source>
   <translation>Impossible d'écrire dans le dossier de ce qui arrive : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another folder.</source>
   <translation>Indiquez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>This is no whole DICOM file, and a server takes no other.</source>
   <translation>Ce n'est pas un fichier DICOM complet, et un serveur n'en prend pas d'autre.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Send the file that it was made from.</source>
   <translation>Envoyez le fichier dont il est issu.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not take objects of this kind in {syntax}.</source>
   <translation>Le serveur {name} ne prend pas les objets de ce type en {syntax}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} did not take it, with the status {status}.</source>
   <translation>Le serveur {name} ne l'a pas pris, avec le statut {status}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it is none of those that may send.</source>
   <translation>{sender} à {address} a été refusé : il ne fait pas partie de ceux qui peuvent envoyer.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter its AE title, if it may.</source>
   <translation>Saisissez son titre AE, s'il le peut.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it called {called}, and this receiver is {title}.</source>
   <translation>{sender} à {address} a été refusé : il a appelé {called}, et ce récepteur est {title}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter the right AE title there, or here.</source>
   <translation>Saisissez le bon titre AE là-bas ou ici.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What received films ended unexpectedly.</source>
   <translation>La réception des clichés s'est terminée de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Begin again; what has arrived is kept.</source>
   <translation>Recommencez ; ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Nobody can be awaited at {host}:{port}: {error}.</source>
   <translation>Rien ne peut être reçu sur {host}:{port} : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another address or port.</source>
   <translation>Indiquez une autre adresse ou un autre port.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{what} cannot be searched for as {text!r}.</source>
   <translation>{what} ne peut pas être cherché comme {text!r}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct it and search again.</source>
   <translation>Corrigez et cherchez de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is empty.</source>
   <translation>Le fichier est vide.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or send it again.</source>
   <translation>Copiez-le ou envoyez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}.</source>
   <translation>C'est {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it first, then open the folder.</source>
   <translation>Décompressez-le d'abord, puis ouvrez le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The list of files in the ZIP archive is damaged or missing.</source>
   <translation>La liste des fichiers de l'archive ZIP est endommagée ou manque.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it with another program, or copy or send it again.</source>
   <translation>Décompressez-la avec un autre programme, ou copiez-la ou envoyez-la de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is one part of a ZIP archive that was split.</source>
   <translation>C'est une partie d'une archive ZIP divisée.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Join its parts first, then open it.</source>
   <translation>Réunissez d'abord ses parties, puis ouvrez-la.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The files in the ZIP archive would take far more room than films do.</source>
   <translation>Les fichiers de l'archive ZIP prendraient bien plus de place que des clichés.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or malicious; do not trust it.</source>
   <translation>Il est endommagé ou malveillant ; ne lui faites pas confiance.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive names more than {most:,} files.</source>
   <translation>L'archive ZIP nomme plus de {most:,} fichiers.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive holds no film.</source>
   <translation>L'archive ZIP ne contient aucun cliché.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Files in the ZIP archive have names that lead out of it; they are not opened: {count}.</source>
   <translation>Des fichiers de l'archive ZIP ont des noms qui mènent hors d'elle ; ils ne sont pas ouverts : {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for an intact copy.</source>
   <translation>Demandez une copie intacte à l'expéditeur.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Links in the ZIP archive are not followed: {count}.</source>
   <translation>Les liens de l'archive ZIP ne sont pas suivis : {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is protected by a password.</source>
   <translation>L'archive ZIP est protégée par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again and type its password.</source>
   <translation>Ouvrez-la de nouveau et saisissez son mot de passe.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The password does not open the ZIP archive.</source>
   <translation>Le mot de passe n'ouvre pas l'archive ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for the right one.</source>
   <translation>Demandez le bon à l'expéditeur.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is encrypted in a way that is not supported.</source>
   <translation>L'archive ZIP est chiffrée d'une manière non prise en charge.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for one with AES or without a password.</source>
   <translation>Demandez-en une avec AES ou sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what} inside a ZIP archive.</source>
   <translation>C'est {what} dans une archive ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the outer archive first, then open the folder.</source>
   <translation>Décompressez d'abord l'archive extérieure, puis ouvrez le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is packed in a way that is not supported.</source>
   <translation>Le fichier est compressé d'une manière non prise en charge.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the archive first, then open the folder.</source>
   <translation>Décompressez d'abord l'archive, puis ouvrez le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is larger than {megabytes} MB.</source>
   <translation>Le fichier dépasse {megabytes} Mo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is damaged inside the ZIP archive.</source>
   <translation>Le fichier est endommagé dans l'archive ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a film.</source>
   <translation>C'est {what}, pas un cliché.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a DICOM, PNG, JPEG, TIFF or JPEG 2000 file.</source>
   <translation>Ouvrez un fichier DICOM, PNG, JPEG, TIFF ou JPEG 2000.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a file.</source>
   <translation>C'est {what}, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a file or a folder.</source>
   <translation>Ouvrez un fichier ou un dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>There is no such file.</source>
   <translation>Ce fichier n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the name and the folder.</source>
   <translation>Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>You have no permission to read the file.</source>
   <translation>Vous n'avez pas le droit de lire le fichier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for permission to read it.</source>
   <translation>Demandez le droit de le lire.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it again, then open it.</source>
   <translation>Copiez-le de nouveau, puis ouvrez-le.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder or its disk cannot be reached.</source>
   <translation>Le dossier ou son disque est inaccessible.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Connect it again, then open the folder again.</source>
   <translation>Rebranchez-le, puis rouvrez le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is no longer there.</source>
   <translation>Le fichier n'est plus là.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again.</source>
   <translation>Rouvrez le dossier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Reading the file failed midway.</source>
   <translation>La lecture du fichier a échoué en cours de route.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the disk or network share and try again.</source>
   <translation>Vérifiez le disque ou le partage réseau et réessayez.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file changed while it was read.</source>
   <translation>Le fichier a changé pendant sa lecture.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again once it is complete.</source>
   <translation>Rouvrez-le quand il est complet.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again once the file is complete.</source>
   <translation>Rouvrez le dossier quand le fichier est complet.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder cannot be listed.</source>
   <translation>Le dossier ne peut pas être listé.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file outside its own folder, which is not opened.</source>
   <translation>Le DICOMDIR nomme un fichier hors de son dossier, qui n'est pas ouvert.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open that file itself if you trust it.</source>
   <translation>Ouvrez ce fichier lui-même si vous lui faites confiance.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file that is not there.</source>
   <translation>Le DICOMDIR nomme un fichier qui n'est pas là.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy the whole disc again.</source>
   <translation>Copiez de nouveau tout le disque.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is an index: the films that it names have rows of their own.</source>
   <translation>C'est un index : les clichés qu'il nomme ont leurs propres lignes.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax {syntax} is not supported.</source>
   <translation>La syntaxe de transfert {syntax} n'est pas prise en charge.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for the film in another transfer syntax, for instance Explicit VR Little Endian.</source>
   <translation>Demandez le cliché dans une autre syntaxe de transfert, par exemple Explicit VR Little Endian.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {syntax}, but the pixels are not packed that way.</source>
   <translation>La syntaxe de transfert dit {syntax}, mais les pixels ne sont pas codés ainsi.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are compressed, but the transfer syntax says they are not.</source>
   <translation>Les pixels sont compressés, mais la syntaxe de transfert dit qu'ils ne le sont pas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {said}, but the pixels are {found}.</source>
   <translation>La syntaxe de transfert dit {said}, mais les pixels sont {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed picture is {found}, but the header says {said}.</source>
   <translation>L'image compressée est {found}, mais l'en-tête dit {said}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed pixels cannot be decoded.</source>
   <translation>Les pixels compressés ne peuvent pas être décodés.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decompressing the film asks for too much memory.</source>
   <translation>Décompresser le cliché demande trop de mémoire.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged.</source>
   <translation>Il est probablement endommagé.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before frame {frame} begins.</source>
   <translation>Le fichier finit avant que l'image {frame} commence.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends within frame {frame}.</source>
   <translation>Le fichier finit au milieu de l'image {frame}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels begin.</source>
   <translation>Le fichier finit avant que ses pixels commencent.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has {frames} frames and does not say where each begins.</source>
   <translation>Le fichier a {frames} images et ne dit pas où chacune commence.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file says that it has {frames} frames, but it holds {found}.</source>
   <translation>Le fichier dit avoir {frames} images, mais en contient {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The color palette of the film is missing or damaged.</source>
   <translation>La palette de couleurs du cliché est absente ou endommagée.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Sequences are nested more than {deep} deep.</source>
   <translation>Les séquences sont imbriquées sur plus de {deep} niveaux.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes of the file cannot be read.</source>
   <translation>Les attributs du fichier ne peuvent pas être lus.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes alone take more than {megabytes} MB.</source>
   <translation>Les attributs seuls prennent plus de {megabytes} Mo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed file would grow beyond {megabytes} MB.</source>
   <translation>Le fichier compressé dépasserait {megabytes} Mo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The deflated data cannot be inflated.</source>
   <translation>Les données compressées ne peuvent pas être décompressées.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attribute {keyword}, without which pixels mean nothing, is missing or unreadable.</source>
   <translation>L'attribut {keyword}, sans lequel les pixels n'ont pas de sens, est absent ou illisible.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Ask the sender for a complete file.</source>
   <translation>Demandez un fichier complet à l'expéditeur.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The value of {name} makes no sense with the others.</source>
   <translation>La valeur de {name} n'a pas de sens avec les autres.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, which belongs to films.</source>
   <translation>C'est {what}, qui appartient à des clichés.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study; it is shown with them.</source>
   <translation>Ouvrez les clichés de l'examen ; il est montré avec eux.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This {kind} object holds no picture.</source>
   <translation>Cet objet {kind} ne contient pas d'image.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study instead.</source>
   <translation>Ouvrez plutôt les clichés de l'examen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film claims {frames} frames of {columns} x {rows} pixels.</source>
   <translation>Le cliché annonce {frames} images de {columns} x {rows} pixels.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or no radiograph.</source>
   <translation>Il est endommagé ou n'est pas une radiographie.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document is larger than {megabytes} MB.</source>
   <translation>Le document dépasse {megabytes} Mo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Save it with another program and open it there.</source>
   <translation>Enregistrez-le avec un autre programme et ouvrez-le là.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document cannot be read.</source>
   <translation>Le document ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Text may be burned into the picture: {why}.</source>
   <translation>Du texte est peut-être incrusté dans l'image : {why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Look at it. Then use --looked-at where it names nobody, or --black-out where it does.</source>
   <translation>Regardez-la. Utilisez ensuite --looked-at si elle ne nomme personne, ou --black-out si elle le fait.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>A document may name the patient anywhere in it; it is not copied.</source>
   <translation>Un document peut nommer le patient n'importe où ; il n'est pas copié.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Hand it on by another way.</source>
   <translation>Transmettez-le par une autre voie.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is a {kind} picture, and only DICOM files are copied.</source>
   <translation>C'est une image {kind}, et seuls les fichiers DICOM sont copiés.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it yourself; its name may say whose it is.</source>
   <translation>Copiez-la vous-même ; son nom peut dire de qui elle est.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Another file of this run is the same object.</source>
   <translation>Un autre fichier de cette exécution est le même objet.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>One copy is enough.</source>
   <translation>Une copie suffit.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Nothing of what is to be blacked out lies on this film.</source>
   <translation>Rien de ce qui doit être noirci ne se trouve sur ce cliché.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check X, Y, W and H.</source>
   <translation>Vérifiez X, Y, W et H.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The key for copies without identity is damaged.</source>
   <translation>La clé des copies sans identité est endommagée.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Use hilum deidentify --forget-key to get a new one.</source>
   <translation>Utilisez hilum deidentify --forget-key pour en obtenir une nouvelle.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The {kind} file cannot be read.</source>
   <translation>Le fichier {kind} ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or export it again.</source>
   <translation>Copiez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file claims {pages} pages.</source>
   <translation>Le fichier annonce {pages} pages.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has fewer pages than before.</source>
   <translation>Le fichier a moins de pages qu'avant.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again.</source>
   <translation>Rouvrez-le.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The picture has more than {million} million pixels.</source>
   <translation>L'image a plus de {million} millions de pixels.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is a JPEG-LS picture, which is read inside DICOM only.</source>
   <translation>Le fichier est une image JPEG-LS, qui n'est lue qu'à l'intérieur de DICOM.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Export it as DICOM, PNG or JPEG.</source>
   <translation>Exportez-le en DICOM, PNG ou JPEG.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels of the file cannot be decoded.</source>
   <translation>Les pixels du fichier ne peuvent pas être décodés.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are those of another picture ({found}) than the header says ({said}).</source>
   <translation>Les pixels sont ceux d'une autre image ({found}) que ne le dit l'en-tête ({said}).</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels do.</source>
   <translation>Le fichier finit avant ses pixels.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The decoder crashed on this file.</source>
   <translation>Le décodeur s'est arrêté sur ce fichier.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged; ask the sender for an intact copy.</source>
   <translation>Il est probablement endommagé ; demandez une copie intacte à l'expéditeur.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding took longer than {seconds:g} s and was ended.</source>
   <translation>Le décodage a duré plus de {seconds:g} s et a été arrêté.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>No picture came back.</source>
   <translation>Aucune image n'est revenue.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding the film asks for too much memory.</source>
   <translation>Décoder le cliché demande trop de mémoire.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film has another size than before.</source>
   <translation>Le cliché a une autre taille qu'avant.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} are damaged ({kind}: {error}). The file is kept as {aside}.</source>
   <translation>Les préréglages de {file} sont endommagés ({kind} : {error}). Le fichier est conservé sous {aside}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Correct it and give it its name back, or keep the windows again.</source>
   <translation>Corrigez-le et rendez-lui son nom, ou gardez de nouveau les fenêtrages.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} cannot be read: {error}.</source>
   <translation>Les préréglages de {file} ne peuvent pas être lus : {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>See whether the file may be read.</source>
   <translation>Voyez si le fichier peut être lu.</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file says so</source>
   <translation>son fichier le dit</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file does not say that there is none</source>
   <translation>son fichier ne dit pas qu'il n'y en a pas</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>it is a picture of a screen or of paper</source>
   <translation>c'est une image d'écran ou de papier</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>an overlay lies in its pixels</source>
   <translation>une surimpression est dans ses pixels</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/study_objects.py" />
   <source>a PDF document</source>
   <translation>un document PDF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a zip archive or an office document</source>
   <translation>une archive zip ou un document bureautique</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an empty zip archive</source>
   <translation>une archive zip vide</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a gzip archive</source>
   <translation>une archive gzip</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a 7-Zip archive</source>
   <translation>une archive 7-Zip</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a RAR archive</source>
   <translation>une archive RAR</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a GIF picture</source>
   <translation>une image GIF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows bitmap</source>
   <translation>une image bitmap Windows</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NumPy array</source>
   <translation>un tableau NumPy</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NIfTI volume</source>
   <translation>un volume NIfTI</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an NRRD volume</source>
   <translation>un volume NRRD</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an HDF5 file</source>
   <translation>un fichier HDF5</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows program</source>
   <translation>un programme Windows</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Linux program</source>
   <translation>un programme Linux</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a macOS program</source>
   <translation>un programme macOS</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a SQLite database</source>
   <translation>une base de données SQLite</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a rich text document</source>
   <translation>un document RTF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a sound, video or WebP file</source>
   <translation>un fichier son, vidéo ou WebP</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an XML document</source>
   <translation>un document XML</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a web page</source>
   <translation>une page web</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a video or HEIF file</source>
   <translation>un fichier vidéo ou HEIF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>text</source>
   <translation>du texte</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>data of an unknown kind</source>
   <translation>des données de genre inconnu</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lossy compression</source>
   <translation>compression avec pertes</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>8-bit source</source>
   <translation>source 8 bits</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>cut short</source>
   <translation>tronqué</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lower resolution than sent</source>
   <translation>résolution plus basse qu'envoyée</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>no DICOM preamble</source>
   <translation>sans préambule DICOM</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>preamble is a program</source>
   <translation>le préambule est un programme</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>excess bytes</source>
   <translation>octets en trop</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>unreadable attribute</source>
   <translation>attribut illisible</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>character set guessed</source>
   <translation>jeu de caractères deviné</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>window in file unusable</source>
   <translation>fenêtrage du fichier inutilisable</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>spacing in file unusable</source>
   <translation>espacement du fichier inutilisable</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>rescale in file unusable</source>
   <translation>remise à l'échelle du fichier inutilisable</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>grey table in file doubtful</source>
   <translation>table de gris du fichier douteuse</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>decimal comma in file</source>
   <translation>virgule décimale dans le fichier</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>black and white in doubt</source>
   <translation>noir et blanc incertains</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>shutter not drawn</source>
   <translation>cache non dessiné</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>overlay not drawn</source>
   <translation>surimpression non dessinée</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>pixels not square</source>
   <translation>pixels non carrés</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>raw image, not for viewing</source>
   <translation>image brute, pas pour la lecture</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>synthetic</source>
   <translation>synthétique</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a pipe</source>
   <translation>un tube</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a socket</source>
   <translation>un socket</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a device</source>
   <translation>un périphérique</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a disk</source>
   <translation>un disque</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>no file</source>
   <translation>aucun fichier</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state</source>
   <translation>un état de présentation</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a selection of key images</source>
   <translation>une sélection d'images clés</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a structured report</source>
   <translation>un compte rendu structuré</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state of another kind</source>
   <translation>un état de présentation d'un autre genre</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its grey values</source>
   <translation>ses niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>the subtraction of another frame</source>
   <translation>la soustraction d'une autre image</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its true size (shown to fit)</source>
   <translation>sa taille réelle (montré ajusté)</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its shutter</source>
   <translation>son cache</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>an overlay</source>
   <translation>une surimpression</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>some of its drawings</source>
   <translation>certains de ses dessins</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>apices cut off</source>
   <translation>sommets coupés</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>bases cut off</source>
   <translation>bases coupées</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>chest wall cut off</source>
   <translation>paroi thoracique coupée</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps rotated</source>
   <translation>rotation possible</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps poor inspiration</source>
   <translation>inspiration peut-être insuffisante</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's modality is {modality}: this is no radiograph.</source>
   <translation>La modalité du fichier est {modality} : ce n'est pas une radiographie.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score.</source>
   <translation>Il ne reçoit pas de score.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's view position is {view}: this is no frontal film.</source>
   <translation>L'incidence du fichier est {view} : ce n'est pas un cliché de face.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's body part is {part}, not the chest.</source>
   <translation>La région du fichier est {part}, pas le thorax.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{problem} The picture looks like a frontal chest film.</source>
   <translation>{problem} L'image ressemble à un cliché thoracique de face.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score; you can score it anyway.</source>
   <translation>Il ne reçoit pas de score ; vous pouvez lui en donner un quand même.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is only {columns} x {rows} pixels.</source>
   <translation>L'image n'a que {columns} x {rows} pixels.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds only {share:.0%} of the film.</source>
   <translation>Le fichier est tronqué : il ne contient que {share:.0%} du cliché.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds the film at a lower resolution only.</source>
   <translation>Le fichier est tronqué : il ne contient le cliché qu'à une résolution plus basse.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is in color.</source>
   <translation>L'image est en couleur.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is blank: it has hardly any contrast.</source>
   <translation>L'image est vide : elle n'a presque pas de contraste.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is noise.</source>
   <translation>L'image est du bruit.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture does not look like a frontal chest film.</source>
   <translation>L'image ne ressemble pas à un cliché thoracique de face.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the left.</source>
   <translation>Le cliché semble tourné d'un quart de tour à gauche.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the file, or score it anyway.</source>
   <translation>Corrigez le fichier, ou donnez-lui un score quand même.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned upside down.</source>
   <translation>Le cliché semble tourné tête en bas.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the right.</source>
   <translation>Le cliché semble tourné d'un quart de tour à droite.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be flipped upside down.</source>
   <translation>Le cliché semble retourné de haut en bas.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be a negative: bones are dark.</source>
   <translation>Le cliché semble être un négatif : les os sont sombres.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Scored although the input check said: {problem}</source>
   <translation>Score donné bien que le contrôle d'entrée ait dit : {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Moved a little, the film crosses the threshold in {crossed} of {count}.</source>
   <translation>Un peu décalé, le cliché franchit le seuil dans {crossed} cas sur {count}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Left and right may be exchanged: compare with the side marker.</source>
   <translation>Droite et gauche sont peut-être inversées : comparez avec le marqueur de côté.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is under 1 year. This model is for {whom}.</source>
   <translation>Le patient a moins de 1 an. Ce modèle est pour {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Read this film without it.</source>
   <translation>Lisez ce cliché sans lui.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is {age} {age:year|years}. This model is for {whom}.</source>
   <translation>Le patient a {age} {age:an|ans}. Ce modèle est pour {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The view is {view}. This model is for {whom}.</source>
   <translation>L'incidence est {view}. Ce modèle est pour {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The network's answer is not a number.</source>
   <translation>La réponse du réseau n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Try another model.</source>
   <translation>Essayez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory to score a film.</source>
   <translation>Il n'y a pas assez de mémoire pour donner un score à un cliché.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Close programs.</source>
   <translation>Fermez des programmes.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory for {method} of this film.</source>
   <translation>Il n'y a pas assez de mémoire pour {method} de ce cliché.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another method.</source>
   <translation>Choisissez une autre méthode.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind}: it gives no score.</source>
   <translation>{model} est un {kind} : il ne donne pas de score.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another model.</source>
   <translation>Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind} and outlines no lungs.</source>
   <translation>{model} est un {kind} et ne délimite pas les poumons.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film is a {kind} file, which says nothing of a patient or study: no DICOM objects are made of it.</source>
   <translation>Le cliché est un fichier {kind}, qui ne dit rien d'un patient ni d'un examen : on n'en fait pas d'objets DICOM.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>With --wrap it is first written as a DICOM film in a new study.</source>
   <translation>Avec --wrap il est d'abord écrit en cliché DICOM dans un nouvel examen.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file lacks {names} or holds no valid one: no DICOM objects are made of it, as they could not refer to it.</source>
   <translation>Il manque au fichier {names}, ou sans valeur valable : on n'en fait pas d'objets DICOM, ils ne pourraient pas s'y référer.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A view of a color film cannot be saved: its presentation states are of another kind.</source>
   <translation>La vue d'un cliché en couleur ne peut pas être enregistrée : ses états de présentation sont d'un autre genre.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point named {name}.</source>
   <translation>{model} n'a pas de point de fonctionnement nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>It has: {known}.</source>
   <translation>Il a : {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point of this place named {name}.</source>
   <translation>{model} n'a pas de point de fonctionnement de ce lieu nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An operating point cannot be kept as {name}: {why}.</source>
   <translation>Un point de fonctionnement ne peut pas être gardé sous {name} : {why}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points of this place cannot be written: {error}.</source>
   <translation>Les points de fonctionnement de ce lieu ne peuvent pas être écrits : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on the disk, or look at its permissions.</source>
   <translation>Libérez de la place sur le disque, ou vérifiez ses droits.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The new version of the model cannot be written: {error}.</source>
   <translation>La nouvelle version du modèle ne peut pas être écrite : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points that this place kept for a model cannot be read ({error}).</source>
   <translation>Les points de fonctionnement que ce lieu a gardés pour un modèle ne peuvent pas être lus ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model's own still work. Keep yours again.</source>
   <translation>Ceux du modèle fonctionnent encore. Gardez de nouveau les vôtres.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model cannot be called {name}: its name may hold only small letters, digits, dot, dash and underscore.</source>
   <translation>Un modèle ne peut pas s'appeler {name} : son nom ne peut contenir que minuscules, chiffres, point, tiret et souligné.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another output folder.</source>
   <translation>Choisissez un autre dossier de sortie.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is larger than {megabytes} MB.</source>
   <translation>La fiche du modèle {file} dépasse {megabytes} Mo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no readable {file} ({error}).</source>
   <translation>Le dossier du modèle n'a pas de {file} lisible ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is not valid JSON.</source>
   <translation>La fiche du modèle {file} n'est pas du JSON valable.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is refused: {error}.</source>
   <translation>La fiche du modèle est refusée : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is not written: {error}.</source>
   <translation>La fiche du modèle n'est pas écrite : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the card.</source>
   <translation>Corrigez la fiche.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The input gate of {model} does not fit its card.</source>
   <translation>Le contrôle d'entrée de {model} ne correspond pas à sa fiche.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not those its card names: their SHA-256 differs.</source>
   <translation>Les poids de {model} ne sont pas ceux que nomme sa fiche : leur SHA-256 diffère.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again.</source>
   <translation>Réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not a safetensors file of float arrays.</source>
   <translation>Les poids de {model} ne sont pas un fichier safetensors de tableaux de flottants.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} hold values that are not finite ({name}).</source>
   <translation>Les poids de {model} contiennent des valeurs non finies ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights hold values that are not finite ({name}).</source>
   <translation>Les poids contiennent des valeurs non finies ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no {file}.</source>
   <translation>Le dossier du modèle n'a pas de {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is larger than {gigabytes} GB.</source>
   <translation>{file} dépasse {gigabytes} Go.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file} ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pickle: it contains program code and was not opened.</source>
   <translation>{file} est un pickle : il contient du code de programme et n'a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>If you trust where it comes from, convert it: hilum models import {file}.</source>
   <translation>Si vous faites confiance à son origine, convertissez-le : hilum models import {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is empty: copy or download it again.</source>
   <translation>{file} est vide : copiez-le ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of Git LFS, not the weights themselves: fetch them with git lfs pull.</source>
   <translation>{file} est un pointeur Git LFS, pas les poids eux-mêmes : cherchez-les avec git lfs pull.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of git-annex, not the weights themselves: fetch them with git annex get.</source>
   <translation>{file} est un pointeur git-annex, pas les poids eux-mêmes : cherchez-les avec git annex get.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a web page or XML, no weights: the download failed.</source>
   <translation>{file} est une page web ou du XML, pas des poids : le téléchargement a échoué.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an HDF5 file, as Keras writes it; only weights of PyTorch are read.</source>
   <translation>{file} est un fichier HDF5, comme Keras les écrit ; seuls les poids PyTorch sont lus.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is {what}, no file of weights.</source>
   <translation>{file} est {what}, pas un fichier de poids.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged archive.</source>
   <translation>{file} est une archive endommagée.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} would expand from {size:,} to {total:,} bytes and was not opened.</source>
   <translation>{file} passerait de {size:,} à {total:,} octets et n'a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} took too long to read.</source>
   <translation>La lecture de {file} a été trop longue.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} could not be read within the memory allowed.</source>
   <translation>{file} n'a pas pu être lu dans la mémoire permise.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} made the process that read it break off.</source>
   <translation>{file} a fait s'arrêter le processus qui le lisait.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} has more parts than any network and was not opened.</source>
   <translation>{file} a plus de parties que tout réseau et n'a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged safetensors file: its list of arrays does not fit it.</source>
   <translation>{file} est un fichier safetensors endommagé : sa liste de tableaux ne lui correspond pas.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds numbers of a kind that no network here has ({name}: {kind}).</source>
   <translation>{file} contient des nombres d'un genre qu'aucun réseau n'a ici ({name} : {kind}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an ONNX file: it has no weights by name, which heat maps need.</source>
   <translation>{file} est un fichier ONNX : il n'a pas de poids par nom, dont les cartes de chaleur ont besoin.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the weights that it was made of, or a model folder.</source>
   <translation>Donnez les poids dont il est fait, ou un dossier de modèle.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} contains program code and was not opened.</source>
   <translation>{file} contient du code de programme et n'a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is not a file of torch weights.</source>
   <translation>{file} n'est pas un fichier de poids torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no state dict of tensors.</source>
   <translation>{file} ne contient pas de dictionnaire de tenseurs.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not fit {architecture} at {name}.</source>
   <translation>{file} ne correspond pas à {architecture} en {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the architecture's name.</source>
   <translation>Vérifiez le nom de l'architecture.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} needs the architecture {architecture}, which is unknown.</source>
   <translation>{model} demande l'architecture {architecture}, qui est inconnue.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} cannot be used: {problem}</source>
   <translation>{model} ne peut pas être utilisé : {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} lack {name} ({count} in all) for {architecture}.</source>
   <translation>Il manque aux poids de {model} {name} ({count} en tout) pour {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} have a surplus {name} ({count} in all) for {architecture}.</source>
   <translation>Les poids de {model} ont en trop {name} ({count} en tout) pour {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} of {model} has the shape {shape}, not {wanted} as {architecture} with {labels} labels needs.</source>
   <translation>{name} de {model} a la forme {shape}, et non {wanted} que demande {architecture} avec {labels} étiquettes.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no architecture {architecture}.</source>
   <translation>Il n'y a pas d'architecture {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one of {known}, or another convolutional network of torchvision or timm by its name.</source>
   <translation>Choisissez-en une parmi {known}, ou un autre réseau convolutif de torchvision ou timm par son nom.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{architecture} gives no feature map (rows and columns of features), so there would be no heat map.</source>
   <translation>{architecture} ne donne pas de carte de caractéristiques (lignes et colonnes) : il n'y aurait pas de carte de chaleur.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} is not the one its card names: its SHA-256 differs.</source>
   <translation>{file} de {model} n'est pas celui que nomme sa fiche : son SHA-256 diffère.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again, or use --engine torch.</source>
   <translation>Réinstallez le modèle, ou utilisez --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} holds no network that fits its card.</source>
   <translation>{file} de {model} ne contient pas de réseau qui correspond à sa fiche.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine torch.</source>
   <translation>Utilisez --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} takes weights from outside the file.</source>
   <translation>{file} de {model} prend des poids hors du fichier.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no network for the engine {engine} on this device.</source>
   <translation>{model} n'a pas de réseau pour le moteur {engine} sur cet appareil.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine auto.</source>
   <translation>Utilisez --engine auto.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} gives other scores than its weights, by up to {apart:.2g}.</source>
   <translation>{file} de {model} donne d'autres scores que ses poids, avec un écart allant jusqu'à {apart:.2g}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove the file and its line in the card.</source>
   <translation>Supprimez le fichier et sa ligne dans la fiche.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model named {name}.</source>
   <translation>Il n'y a pas de modèle nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Installed models: {known}.</source>
   <translation>Modèles installés : {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no installed model named {name}.</source>
   <translation>Il n'y a pas de modèle installé nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>See hilum models list.</source>
   <translation>Voir hilum models list.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No model is installed.</source>
   <translation>Aucun modèle n'est installé.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install one with: hilum models import FOLDER.</source>
   <translation>Installez-en un par : hilum models import FOLDER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model to go back to.</source>
   <translation>Il n'y a pas de modèle auquel revenir.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one with: hilum models use ID.</source>
   <translation>Choisissez-en un par : hilum models use ID.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Which model was chosen last cannot be read.</source>
   <translation>On ne peut pas lire quel modèle a été choisi en dernier.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model cannot be put into use: {error}.</source>
   <translation>Le modèle ne peut pas être mis en usage : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The disk refused: {error}.</source>
   <translation>Le disque a refusé : {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on it, or look at its permissions.</source>
   <translation>Libérez de la place, ou vérifiez ses droits.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} was replaced while the window was open.</source>
   <translation>{model} a été remplacé pendant que la fenêtre était ouverte.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start Hilum again.</source>
   <translation>Redémarrez Hilum.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already, in this version {version}.</source>
   <translation>Un modèle nommé {model} est déjà installé, dans cette version {version}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another id.</source>
   <translation>Supprimez-le, ou choisissez un autre id.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it first, or write another id into the card of the one to be imported.</source>
   <translation>Supprimez-le d'abord, ou écrivez un autre id dans la fiche de celui à importer.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already.</source>
   <translation>Un modèle nommé {model} est déjà installé.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another --id.</source>
   <translation>Supprimez-le, ou choisissez un autre --id.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no model: no card.json at its top, or in its one folder.</source>
   <translation>{file} ne contient pas de modèle : pas de card.json en haut, ni dans son seul dossier.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the zip that Hilum exported.</source>
   <translation>Donnez le zip que Hilum a exporté.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>the films of this review</source>
   <translation>les clichés de cette lecture</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Nobody has measured {model}: it may do no better than chance.</source>
   <translation>Personne n'a mesuré {model} : il ne vaut peut-être pas mieux que le hasard.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>On {where} the AUC of {model} is between {low:.2f} and {high:.2f}: it may do no better than chance (0.5).</source>
   <translation>Sur {where}, l'AUC de {model} est entre {low:.2f} et {high:.2f} : il ne vaut peut-être pas mieux que le hasard (0,5).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} came with the program and stays.</source>
   <translation>{model} est fourni avec le programme et reste.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no {path}.</source>
   <translation>Il n'y a pas de {path}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it is of.</source>
   <translation>{file} ne dit pas de quel réseau il est.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME.</source>
   <translation>Dites-le : --architecture NAME.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it belongs to.</source>
   <translation>{file} ne dit pas à quel réseau il appartient.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME --labels A,B.</source>
   <translation>Dites-le : --architecture NAME --labels A,B.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{path} is not empty.</source>
   <translation>{path} n'est pas vide.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name a new folder.</source>
   <translation>Nommez un nouveau dossier.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no device called {name}.</source>
   <translation>Il n'y a pas d'appareil nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Devices: {known}.</source>
   <translation>Appareils : {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>CUDA (an NVIDIA GPU with its driver) is not usable on this computer.</source>
   <translation>CUDA (un GPU NVIDIA avec son pilote) n'est pas utilisable sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --device auto or cpu.</source>
   <translation>Utilisez --device auto ou cpu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>MPS (an Apple GPU) is not usable on this computer.</source>
   <translation>MPS (un GPU Apple) n'est pas utilisable sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Dask is not installed here.</source>
   <translation>Dask n'est pas installé ici.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install it with: pip install 'hilum[dask]'.</source>
   <translation>Installez-le par : pip install 'hilum[dask]'.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It</source>
   <translation>Il</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}</source>
   <translation>Le worker {address}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler</source>
   <translation>L'ordonnanceur</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}: {problem}</source>
   <translation>Le worker {address} : {problem}</translation>
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
   <translation>{who} a {what:; }.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the same versions on every computer.</source>
   <translation>Installez les mêmes versions sur tous les ordinateurs.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} {found}, not {needed}</source>
   <translation>{name} {found}, non {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} missing, not {needed}</source>
   <translation>{name} absent, non {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has no Hilum that works ({error}).</source>
   <translation>{who} n'a pas de Hilum qui fonctionne ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install hilum[dask] in the same version on every computer of the cluster.</source>
   <translation>Installez hilum[dask] dans la même version sur tous les ordinateurs du groupe.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Each worker that scored this film ended.</source>
   <translation>Chaque worker qui donnait un score à ce cliché s'est arrêté.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It is probably damaged, or too large for the workers' memory.</source>
   <translation>Il est probablement endommagé, ou trop grand pour la mémoire des workers.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No worker was there for {seconds:g} seconds.</source>
   <translation>Aucun worker n'était là pendant {seconds:g} secondes.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume. Start some with: dask worker SCHEDULER.</source>
   <translation>Les lignes obtenues sont conservées ; continuez avec --resume. Démarrez-en par : dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler has had no worker for {seconds:g} seconds.</source>
   <translation>L'ordonnanceur n'a pas eu de worker pendant {seconds:g} secondes.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start some with: dask worker SCHEDULER.</source>
   <translation>Démarrez-en par : dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No Dask scheduler answers at {address}.</source>
   <translation>Aucun ordonnanceur Dask ne répond à {address}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start one with: dask scheduler.</source>
   <translation>Démarrez-en un par : dask scheduler.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The Dask scheduler at {address} is gone.</source>
   <translation>L'ordonnanceur Dask à {address} a disparu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume.</source>
   <translation>Les lignes obtenues sont conservées ; continuez avec --resume.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{address} is not the address of a Dask scheduler, nor its scheduler file.</source>
   <translation>{address} n'est ni l'adresse d'un ordonnanceur Dask, ni son fichier.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An address is like tcp://HOST:8786.</source>
   <translation>Une adresse est comme tcp://HOST:8786.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There are no certificates for {address}.</source>
   <translation>Il n'y a pas de certificats pour {address}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name them in Dask's configuration: distributed.comm.tls.</source>
   <translation>Nommez-les dans la configuration de Dask : distributed.comm.tls.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Workbook</source>
   <translation>Classeur</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>One row per film with score, decision and what each reader said; the figures on a second sheet.</source>
   <translation>Une ligne par cliché avec score, décision et ce que chaque lecteur a dit ; les résultats sur une seconde feuille.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows as plain text, for other programs and for very many films.</source>
   <translation>Les mêmes lignes en texte simple, pour d'autres programmes et pour un très grand nombre de clichés.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Table for a spreadsheet</source>
   <translation>Tableau pour tableur</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows, with tabs, for any spreadsheet of any country; the decimal sign is the one chosen below.</source>
   <translation>Les mêmes lignes, avec des tabulations, pour tout tableur de tout pays ; le signe décimal est celui choisi ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same and the figures, with regions as numbers, for scripts.</source>
   <translation>La même chose et les résultats, avec les régions en nombres, pour des scripts.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Some pages to print: counts, figures with intervals, agreement and charts.</source>
   <translation>Quelques pages à imprimer : nombres, résultats avec intervalles, accord et graphiques.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Labels to train with</source>
   <translation>Étiquettes pour entraîner</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The films with a final label, as hilum train takes them. It always names the films by their paths.</source>
   <translation>Les clichés avec une étiquette finale, comme hilum train les prend. Nomme toujours les clichés par leurs chemins.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>DICOM objects</source>
   <translation>Objets DICOM</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>A report for each DICOM film, and the key images of each study. They always say whose films they are.</source>
   <translation>Un compte rendu par cliché DICOM, et les images clés de chaque examen. Ils disent toujours de qui sont les clichés.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: what is there cannot be read.</source>
   <translation>La lecture ne peut pas être conservée dans {place} : ce qui s'y trouve ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Check the disk, then open the review again.</source>
   <translation>Vérifiez le disque, puis rouvrez la lecture.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The disk cannot take more of the review; what was there before is kept.</source>
   <translation>Le disque ne peut plus rien prendre de la lecture ; ce qui y était est conservé.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then go on: nothing has to be done again.</source>
   <translation>Libérez de la place, puis continuez : rien n'est à refaire.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: the folder cannot be written.</source>
   <translation>La lecture ne peut pas être conservée dans {place} : on ne peut pas écrire dans le dossier.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Ask for permission to write there.</source>
   <translation>Demandez le droit d'y écrire.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another program keeps the review locked.</source>
   <translation>Un autre programme garde la lecture verrouillée.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that program, then try again.</source>
   <translation>Fermez ce programme, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The file of the review is damaged.</source>
   <translation>Le fichier de la lecture est endommagé.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open the review again: it is restored from its backup.</source>
   <translation>Rouvrez la lecture : elle est rétablie depuis sa sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review was last opened with a newer Hilum, and this version cannot keep it.</source>
   <translation>Cette lecture a été ouverte en dernier avec un Hilum plus récent, et cette version ne peut pas la conserver.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open it with that version, or a later one.</source>
   <translation>Ouvrez-la avec cette version-là, ou une plus récente.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no room for the review in {folder}.</source>
   <translation>Il n'y a pas de place pour la lecture dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then open it again.</source>
   <translation>Libérez de la place, puis rouvrez-la.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {folder} ({error}).</source>
   <translation>La lecture ne peut pas être conservée dans {folder} ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, which does not let it be read yet.</source>
   <translation>Cette lecture est ouverte dans une autre fenêtre, qui ne la laisse pas encore lire.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that window, or try again.</source>
   <translation>Fermez cette fenêtre, ou réessayez.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, where verdicts are kept.</source>
   <translation>Cette lecture est ouverte dans une autre fenêtre, où les avis sont conservés.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Go on there, or close it there and open the folder here again.</source>
   <translation>Continuez là-bas, ou fermez-la là-bas et rouvrez le dossier ici.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another window or command has this review open.</source>
   <translation>Une autre fenêtre ou commande a cette lecture ouverte.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close it, or leave out --score.</source>
   <translation>Fermez-la, ou omettez --score.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} cannot be written ({error}).</source>
   <translation>{file} ne peut pas être écrit ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room on the disk, look at its permissions, or choose another folder.</source>
   <translation>Libérez de la place sur le disque, vérifiez ses droits, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} has an unsupported file type.</source>
   <translation>{file} est d'un type de fichier non pris en charge.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give it one of these endings: {known}.</source>
   <translation>Donnez-lui l'une de ces extensions : {known}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>A sheet holds {most:,} films, and this review has {films:,}.</source>
   <translation>Une feuille contient {most:,} clichés, et cette lecture en a {films:,}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Take CSV or JSON.</source>
   <translation>Prenez CSV ou JSON.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>One file is named twice.</source>
   <translation>Un fichier est nommé deux fois.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Name each file once.</source>
   <translation>Nommez chaque fichier une fois.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no folder {folder}.</source>
   <translation>Il n'y a pas de dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make it, or choose another.</source>
   <translation>Créez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a folder.</source>
   <translation>{file} est un dossier.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give the file another name.</source>
   <translation>Donnez un autre nom au fichier.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a film and is not written over.</source>
   <translation>{file} est un cliché et n'est pas écrasé.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} would lie in the folder of the films.</source>
   <translation>{file} serait dans le dossier des clichés.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Choose a folder of its own.</source>
   <translation>Choisissez un dossier à part.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no such file or folder.</source>
   <translation>Ce fichier ou dossier n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a labels.csv or a folder of class folders.</source>
   <translation>Donnez un labels.csv ou un dossier de dossiers de classes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films.</source>
   <translation>Il n'y a pas de clichés étiquetés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films; left out: {counts}.</source>
   <translation>Il n'y a pas de clichés étiquetés ; laissés de côté : {counts}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no columns path and label.</source>
   <translation>Le fichier d'étiquettes n'a pas de colonnes path et label.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name them in its first line.</source>
   <translation>Nommez-les à sa première ligne.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no column {name}.</source>
   <translation>Le fichier d'étiquettes n'a pas de colonne {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model has no population named {name}.</source>
   <translation>Le modèle n'a pas de population nommée {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} is no table of scores.</source>
   <translation>{file} n'est pas un tableau de scores.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Write one with hilum score, as csv or jsonl.</source>
   <translation>Écrivez-en un avec hilum score, en csv ou jsonl.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} does not hold scores of {model} {version} alone.</source>
   <translation>{file} ne contient pas que des scores de {model} {version}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films with that one again.</source>
   <translation>Redonnez les scores aux clichés avec celui-là.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No labelled film has a score in {file}.</source>
   <translation>Aucun cliché étiqueté n'a de score dans {file}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films that the labels file names.</source>
   <translation>Donnez un score aux clichés que nomme le fichier d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} of the labels file lacks a path or a label.</source>
   <translation>Il manque un chemin ou une étiquette à la ligne {line} du fichier d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Fill it in or remove the line.</source>
   <translation>Complétez la ligne ou supprimez-la.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} names the split {split}.</source>
   <translation>La ligne {line} nomme la partie {split}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Splits are train, validation and test.</source>
   <translation>Les parties sont train, validation et test.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file is no CSV text in UTF-8 or UTF-16.</source>
   <translation>Le fichier d'étiquettes n'est pas un texte CSV en UTF-8 ou UTF-16.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it again as CSV; in a spreadsheet, as "CSV UTF-8".</source>
   <translation>Réenregistrez-le en CSV ; dans un tableur, comme "CSV UTF-8".</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file cannot be read ({error}).</source>
   <translation>Le fichier d'étiquettes ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the file and the disk.</source>
   <translation>Vérifiez le fichier et le disque.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column boxes holds {text}, which is no box.</source>
   <translation>La colonne boxes contient {text}, qui n'est pas un cadre.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>A box is: left top width height, in pixels.</source>
   <translation>Un cadre est : left top width height, en pixels.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column weight holds {text}, which is no number above 0.</source>
   <translation>La colonne weight contient {text}, qui n'est pas un nombre supérieur à 0.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say how much the film counts, such as 0.5.</source>
   <translation>Dites combien compte le cliché, par exemple 0.5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The film has no mask.</source>
   <translation>Le cliché n'a pas de masque.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name its picture in the column {column} of the labels file.</source>
   <translation>Nommez son image dans la colonne {column} du fichier d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The mask cannot be read ({error}).</source>
   <translation>Le masque ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it as PNG, white where the lungs are.</source>
   <translation>Enregistrez-le en PNG, blanc là où sont les poumons.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No {split} film has a clean mask.</source>
   <translation>Aucun cliché {split} n'a de masque propre.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the masks: two parts, smooth, without holes.</source>
   <translation>Regardez les masques : deux parties, lisses, sans trous.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{option} is not for recipes of outlines.</source>
   <translation>{option} n'est pas pour les recettes de contours.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave it out.</source>
   <translation>Omettez-le.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model {model} does not know the label {label}.</source>
   <translation>Le modèle {model} ne connaît pas l'étiquette {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>It knows: {known}.</source>
   <translation>Il connaît : {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe does not know the label {label}.</source>
   <translation>La recette ne connaît pas l'étiquette {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Its labels: {known}. Use its label_map.</source>
   <translation>Ses étiquettes : {known}. Utilisez son label_map.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films have one class only.</source>
   <translation>Les clichés n'ont qu'une classe.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more films.</source>
   <translation>Étiquetez plus de clichés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The label {label} has {patients} patients, too few for {folds} folds.</source>
   <translation>L'étiquette {label} a {patients} patients, trop peu pour {folds} plis.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients, or take fewer folds.</source>
   <translation>Étiquetez des clichés de plus de patients, ou prenez moins de plis.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients} patients stand in more than one split.</source>
   <translation>{patients} patients sont dans plus d'une partie.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give each patient one split.</source>
   <translation>Donnez une seule partie à chaque patient.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films are test films: none is left to learn from.</source>
   <translation>Tous les clichés sont des clichés de test : il n'en reste pas pour apprendre.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give some of them the split train.</source>
   <translation>Donnez à certains la partie train.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}.</source>
   <translation>Aucun des clichés {split} n'a l'étiquette {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients.</source>
   <translation>Étiquetez des clichés de plus de patients.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}. All that have it are of one patient.</source>
   <translation>Aucun des clichés {split} n'a l'étiquette {label}. Tous ceux qui l'ont sont d'un seul patient.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{problem} A training refuses them.</source>
   <translation>{problem} Un entraînement les refuse.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{films:,} {films:film is|films are} left out. {problem}</source>
   <translation>{films:,} {films:cliché est laissé|clichés sont laissés} de côté. {problem}</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {feature} alone tells {question} (AUC {auc:.3f}): the model may learn that instead of the films.</source>
   <translation>À lui seul, {feature} dit {question} (AUC {auc:.3f}) : le modèle peut apprendre cela au lieu des clichés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the films of all labels in one way, or train with recompression, blur and noise.</source>
   <translation>Enregistrez les clichés de toutes les étiquettes de la même façon, ou entraînez avec recompression, flou et bruit.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with scaling and blur.</source>
   <translation>Prenez des clichés de toutes les étiquettes des mêmes appareils, ou entraînez avec changement d'échelle et flou.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with cropping.</source>
   <translation>Prenez des clichés de toutes les étiquettes des mêmes appareils, ou entraînez avec rognage.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look how the films were exposed and saved, or train with brightness and contrast.</source>
   <translation>Regardez comment les clichés ont été exposés et enregistrés, ou entraînez avec luminosité et contraste.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look for frames and collimation, or train with borders and cropping.</source>
   <translation>Cherchez des cadres et la collimation, ou entraînez avec bordures et rognage.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels in the same views, or train on one view only.</source>
   <translation>Prenez des clichés de toutes les étiquettes dans les mêmes incidences, ou entraînez sur une seule incidence.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source alone tells {question} (AUC {auc:.3f}): the model may learn where a film comes from.</source>
   <translation>La source seule dit {question} (AUC {auc:.3f}) : le modèle peut apprendre d'où vient un cliché.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from each source, and look at the figures source by source.</source>
   <translation>Prenez des clichés de toutes les étiquettes de chaque source, et regardez les résultats source par source.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source {source} has only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>La source {source} n'a que l'étiquette {label} ({films:,} clichés) : le modèle peut apprendre la source.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Add films of the other labels from there, or leave the source out.</source>
   <translation>Ajoutez de là des clichés des autres étiquettes, ou laissez la source de côté.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films without a source have only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>Les clichés sans source n'ont que l'étiquette {label} ({films:,} clichés) : le modèle peut apprendre la source.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film has|films have} the label {label}: too few to learn from or to measure.</source>
   <translation>Seulement {films} {films:cliché a|clichés ont} l'étiquette {label} : trop peu pour apprendre ou mesurer.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film|films} of the {split} split {films:has|have} the label {label}: too few to learn from or to measure.</source>
   <translation>Seulement {films} {films:cliché|clichés} de la partie {split} {films:a|ont} l'étiquette {label} : trop peu pour apprendre ou mesurer.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f} fois plus de clichés ont l'étiquette {most} que l'étiquette {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more of the rare ones, or train with class weights or balanced sampling.</source>
   <translation>Étiquetez plus de rares, ou entraînez avec des poids de classe ou un tirage équilibré.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films of the {split} split have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f} fois plus de clichés de la partie {split} ont l'étiquette {most} que l'étiquette {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films have the label {label}: there is nothing to tell apart. A training refuses them.</source>
   <translation>Tous les clichés ont l'étiquette {label} : il n'y a rien à distinguer. Un entraînement les refuse.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of another kind, too.</source>
   <translation>Étiquetez aussi des clichés d'un autre genre.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>Rien ne dit qui est le patient : chaque cliché compte comme un patient à part, et les clichés d'une même personne peuvent être des deux côtés d'une séparation.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name the patients in a column patient_id of a labels file.</source>
   <translation>Nommez les patients dans une colonne patient_id d'un fichier d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>For {unknown:,} of {films:,} films nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>Pour {unknown:,} clichés sur {films:,}, rien ne dit qui est le patient : chaque cliché compte comme un patient à part, et les clichés d'une même personne peuvent être des deux côtés d'une séparation.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same.</source>
   <translation>Des numéros de patients ont été abrégés par un tableur, comme 1.23E+11 : différents patients peuvent avoir le même.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the table again with that column as text.</source>
   <translation>Réenregistrez le tableau avec cette colonne en texte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients:,} {patients:patient has|patients have} films in more than one split: figures would be better than the model is.</source>
   <translation>{patients:,} {patients:patient a|patients ont} des clichés dans plus d'une partie : les résultats seraient meilleurs que le modèle.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give all films of a patient one split; training refuses these films until then.</source>
   <translation>Donnez la même partie à tous les clichés d'un patient ; l'entraînement refuse ces clichés jusque-là.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>identical films</source>
   <translation>clichés identiques</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>films that look the same</source>
   <translation>clichés d'apparence identique</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} in more than one split: figures would be better than the model is.</source>
   <translation>{groups:,} {groups:groupe|groupes} de {what} ({films:,} clichés) {groups:est|sont} dans plus d'une partie : les résultats seraient meilleurs que le modèle.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film in one split, all films of a patient with it.</source>
   <translation>Gardez chaque cliché dans une seule partie, avec tous les clichés du patient.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:has|have} different labels: at least one of them is wrong.</source>
   <translation>{groups:,} {groups:groupe|groupes} de {what} ({films:,} clichés) {groups:a|ont} des étiquettes différentes : au moins l'une est fausse.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at them, correct the labels, and keep each film once.</source>
   <translation>Regardez-les, corrigez les étiquettes, et gardez chaque cliché une fois.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under different patients: a split by patient may put them on both sides.</source>
   <translation>{groups:,} {groups:groupe|groupes} de {what} ({films:,} clichés) {groups:est|sont} sous différents patients : une séparation par patient peut les mettre des deux côtés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give them the same patient, or keep each film once.</source>
   <translation>Donnez-leur le même patient, ou gardez chaque cliché une fois.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under one patient, split and label: they count more than other films.</source>
   <translation>{groups:,} {groups:groupe|groupes} de {what} ({films:,} clichés) {groups:est|sont} sous un même patient, une même partie et une même étiquette : ils comptent plus que les autres clichés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film once if that was not meant.</source>
   <translation>Gardez chaque cliché une fois si ce n'était pas voulu.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says which films belong to one patient.</source>
   <translation>La colonne {column} dit quels clichés sont d'un même patient.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says the split.</source>
   <translation>La colonne {column} dit la partie.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patients whose ids differ in upper and lower case only count as one.</source>
   <translation>Les patients dont les numéros ne diffèrent que par majuscules et minuscules comptent pour un.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>These are one label: {labels}.</source>
   <translation>Ce sont une même étiquette : {labels}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No film could be read.</source>
   <translation>Aucun cliché n'a pu être lu.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the messages above.</source>
   <translation>Regardez les messages ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The prepared films in {folder} cannot be read back.</source>
   <translation>Les clichés préparés dans {folder} ne peuvent pas être relus.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the disk, or name another work folder.</source>
   <translation>Vérifiez le disque, ou nommez un autre dossier de travail.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}. It takes {need} and {free} are free.</source>
   <translation>Le disque n'a pas de place pour les clichés préparés dans {folder}. Il faut {need} et {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Free some space there, or name another work folder, and start again.</source>
   <translation>Libérez de la place, ou nommez un autre dossier de travail, et recommencez.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}.</source>
   <translation>Le disque n'a pas de place pour les clichés préparés dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe cannot be read: {error}.</source>
   <translation>La recette ne peut pas être lue : {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Correct the file.</source>
   <translation>Corrigez le fichier.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no recipe named {name}.</source>
   <translation>Il n'y a pas de recette nommée {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Recipes: {known}.</source>
   <translation>Recettes : {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe matches {pattern}.</source>
   <translation>Aucune recette ne correspond à {pattern}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe is named.</source>
   <translation>Aucune recette n'est nommée.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name one with --recipe: {known}.</source>
   <translation>Nommez-en une avec --recipe : {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} cannot be adapted: {error}.</source>
   <translation>{model} ne peut pas être adapté : {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name a recipe with --recipe.</source>
   <translation>Nommez une recette avec --recipe.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no fold {word}.</source>
   <translation>Il n'y a pas de pli {word}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say which of how many, such as 2/5.</source>
   <translation>Dites lequel sur combien, comme 2/5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} has another network or other labels than the recipe {recipe}.</source>
   <translation>{model} a un autre réseau ou d'autres étiquettes que la recette {recipe}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave the recipe out to adapt the model.</source>
   <translation>Omettez la recette pour adapter le modèle.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name models of this recipe.</source>
   <translation>Nommez des modèles de cette recette.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no ImageNet weights of {architecture}.</source>
   <translation>Il n'y a pas de poids ImageNet de {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a file with --init, or leave it out to start from random weights.</source>
   <translation>Donnez un fichier avec --init, ou omettez-le pour partir de poids au hasard.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded (no network).</source>
   <translation>Les poids ImageNet de {architecture} n'ont pas pu être téléchargés (pas de réseau).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded ({error}).</source>
   <translation>Les poids ImageNet de {architecture} n'ont pas pu être téléchargés ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} may hold program code and was not opened.</source>
   <translation>{file} peut contenir du code de programme et n'a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.</source>
   <translation>Faites-en d'abord un safetensors : hilum models import FILE --architecture NAME --start-weights OUTPUT.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no {file} to start from.</source>
   <translation>Il n'y a pas de {file} d'où partir.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a safetensors file of the recipe's network.</source>
   <translation>Donnez un fichier safetensors du réseau de la recette.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} cannot be read: it is no safetensors file, or it is damaged.</source>
   <translation>{file} ne peut pas être lu : ce n'est pas un fichier safetensors, ou il est endommagé.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from lack {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>Il manque aux poids de départ {name}{count:| ({count} en tout)} pour {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from have a surplus {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>Les poids de départ ont en trop {name}{count:| ({count} en tout)} pour {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{name} of the weights to start from has the shape {shape}, not {wanted}, as {architecture} needs.</source>
   <translation>{name} des poids de départ a la forme {shape}, et non {wanted} que demande {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is not enough memory to train with even one film at a time.</source>
   <translation>Il n'y a pas assez de mémoire pour entraîner même un cliché à la fois.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Close programs, or use a smaller network.</source>
   <translation>Fermez des programmes, ou utilisez un réseau plus petit.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The loss is no number in batch {batch} of epoch {epoch}.</source>
   <translation>La perte n'est pas un nombre dans le lot {batch} de l'époque {epoch}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Use a lower learning rate; the last checkpoint stays.</source>
   <translation>Utilisez un taux d'apprentissage plus bas ; le dernier point de reprise reste.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint cannot be written ({error}); the last one stays.</source>
   <translation>Le point de reprise ne peut pas être écrit ({error}) ; le dernier reste.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make room, then go on with --resume.</source>
   <translation>Libérez de la place, puis continuez avec --resume.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint belongs to another recipe or other films.</source>
   <translation>Le point de reprise appartient à une autre recette ou à d'autres clichés.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Choose another output folder, or leave out --resume.</source>
   <translation>Choisissez un autre dossier de sortie, ou omettez --resume.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint is damaged.</source>
   <translation>Le point de reprise est endommagé.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>TensorBoard's package is not installed.</source>
   <translation>Le paquet de TensorBoard n'est pas installé.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Install it with: pip install 'hilum[tensorboard]'. Or leave out --tensorboard.</source>
   <translation>Installez-le par : pip install 'hilum[tensorboard]'. Ou omettez --tensorboard.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Lung</source>
   <translation>Poumon</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Soft tissue</source>
   <translation>Parties molles</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Mediastinum</source>
   <translation>Médiastin</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Bone</source>
   <translation>Os</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Liver</source>
   <translation>Foie</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Brain</source>
   <translation>Cerveau</translation>
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
   <translation>Toute l'étendue</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/recipes/chest-mobilenet-v2.toml" />
   <source>Chest film of adults and children: normal or abnormal (MobileNetV2 with a pyramid)</source>
   <translation>Cliché thoracique d'adultes et d'enfants : normal ou anormal (MobileNetV2 avec une pyramide)</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>opacity</source>
   <translation>opacité</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other abnormality</source>
   <translation>autre anomalie</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>adults</source>
   <translation>adultes</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, adults, plain and 2 augmented copies of each film</source>
   <translation>patients de validation de labels, adultes, copie simple et 2 copies augmentées de chaque cliché</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Of the ways tried, the simplest whose Brier score on patients that the fit had not seen is within one standard error of the best.</source>
   <translation>Des façons essayées, la plus simple dont le score de Brier sur des patients que l'ajustement n'avait pas vus est à moins d'une erreur type du meilleur.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced</source>
   <translation>équilibré</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films sensitivity and specificity are equal. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>Sur ces clichés, sensibilité et spécificité sont égales. Incertain : les 5 % d'entre eux les plus proches du seuil.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high sensitivity</source>
   <translation>sensibilité élevée</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many abnormal films are missed as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>Sur ces clichés, deux fois moins de clichés anormaux sont manqués qu'à équilibré. Incertain : les 5 % d'entre eux les plus proches du seuil.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high specificity</source>
   <translation>spécificité élevée</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many normal films are called abnormal as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>Sur ces clichés, deux fois moins de clichés normaux sont dits anormaux qu'à équilibré. Incertain : les 5 % d'entre eux les plus proches du seuil.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>children</source>
   <translation>enfants</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, children, plain and 2 augmented copies of each film</source>
   <translation>patients de validation de labels, enfants, copie simple et 2 copies augmentées de chaque cliché</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>auc</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>average precision</source>
   <translation>précision moyenne</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced accuracy</source>
   <translation>exactitude équilibrée</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>sensitivity</source>
   <translation>sensibilité</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>specificity</source>
   <translation>spécificité</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>precision</source>
   <translation>précision</translation>
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
   <translation>Calibration et points de fonctionnement ont été choisis sur ces clichés : les résultats flattent le modèle.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>abnormal</source>
   <translation>anormal</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Research and education only. Not for diagnostic use.</source>
   <translation>Recherche et enseignement uniquement. Non destiné au diagnostic.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Adults of one hospital and children of another: what it says of films of other hospitals is not known. It has not been tested for any clinical use.</source>
   <translation>Adultes d'un hôpital et enfants d'un autre : on ne sait pas ce qu'il dit des clichés d'autres hôpitaux. Il n'a été testé pour aucun usage clinique.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Opacity means what radiologists of the RSNA challenge called a lung opacity, in children pneumonia. Other abnormality was taught by few films (82 that were read, and 302 by words mined from reports): nodules, effusions, pneumothorax and an enlarged heart are found less surely than opacities.</source>
   <translation>Opacité signifie ce que les radiologues du concours de la RSNA appelaient opacité pulmonaire, chez les enfants une pneumonie. Autre anomalie a été enseignée par peu de clichés (82 lus, et 302 d'après des mots tirés de comptes rendus) : nodules, épanchements, pneumothorax et gros cœur sont trouvés moins sûrement que les opacités.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Normal by the challenge's readers is no clean bill of health: pacemakers, lines and old changes occur among films read as normal.</source>
   <translation>Normal selon les lecteurs du concours n'est pas un certificat de santé : stimulateurs, cathéters et lésions anciennes se trouvent parmi les clichés lus comme normaux.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Known shortcuts: films of one copy can be told from those of another by their processing, one copy has normal films only, and AP films are abnormal more often. Against that, training draws films in balance of view and source and changes kernels, sharpness, noise, compression, exposure, borders and letters at random. What is left of it is not known.</source>
   <translation>Raccourcis connus : les clichés d'une copie se distinguent de ceux d'une autre par leur traitement, une copie n'a que des clichés normaux, et les clichés AP sont plus souvent anormaux. Contre cela, l'entraînement tire les clichés en équilibrant incidence et source et change au hasard noyaux, netteté, bruit, compression, exposition, bordures et lettres. On ne sait pas ce qu'il en reste.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Boxes taught the heat map where opacities are. Where something else is abnormal nobody told it.</source>
   <translation>Des cadres ont appris à la carte de chaleur où sont les opacités. Où autre chose est anormal, personne ne le lui a dit.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>A score is a probability only at equal numbers of normal and abnormal films; at other prevalences it is not.</source>
   <translation>Un score n'est une probabilité qu'à nombres égaux de clichés normaux et anormaux ; à d'autres prévalences il n'en est pas une.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), with labels and boxes of the RSNA challenge 2018 (research), and on images under CC BY 4.0</source>
   <translation>Apache-2.0 (poids) ; entraîné sur des images de NIH ChestX-ray14 (usage libre, avec attribution), avec des étiquettes et cadres du concours RSNA 2018 (recherche), et sur des images sous CC BY 4.0</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outline of the lungs on frontal chest films of adults</source>
   <translation>Contour des poumons sur des clichés thoraciques de face d'adultes</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>lungs</source>
   <translation>poumons</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Dice against the masks of the network that the model learned from, not of people; films with clean masks.</source>
   <translation>Dice par rapport aux masques du réseau dont le modèle a appris, non de personnes ; clichés aux masques propres.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outlines both lungs on upright frontal chest films of adults, for side and zone in words, remarks on the picture and a proposal for the cardiothoracic ratio that a person corrects. Research and education only. Not for diagnostic use.</source>
   <translation>Délimite les deux poumons sur des clichés thoraciques de face debout d'adultes, pour le côté et le champ en mots, des remarques sur l'image et une proposition d'index cardiothoracique qu'une personne corrige. Recherche et enseignement uniquement. Non destiné au diagnostic.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>It learned from the outlines of another network, not of people: its figures are the Dice against that network's masks on held-back patients, not against anatomy.</source>
   <translation>Il a appris des contours d'un autre réseau, non de personnes : ses résultats sont le Dice par rapport aux masques de ce réseau sur des patients tenus à part, non par rapport à l'anatomie.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Adults of one hospital, aged 18 and more. Nobody under 15 is outlined where the film says the age; a child's film that does not say it is outlined, and nobody measured how well.</source>
   <translation>Adultes d'un hôpital, de 18 ans et plus. Personne de moins de 15 ans n'est délimité quand le cliché dit l'âge ; le cliché d'un enfant qui ne le dit pas est délimité, et personne n'a mesuré avec quel succès.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Frontal, upright films. Lateral, lying and rotated films were not learned.</source>
   <translation>Clichés de face, debout. Les clichés de profil, couchés et avec rotation n'ont pas été appris.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Where opacity, effusion or a large heart hides the edge of a lung, the outline is a guess; opacities were painted into normal films for that, which real ones need not look like.</source>
   <translation>Là où une opacité, un épanchement ou un gros cœur cache le bord d'un poumon, le contour est une supposition ; pour cela des opacités ont été peintes dans des clichés normaux, auxquelles les vraies ne ressemblent pas forcément.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>What stands behind the heart and below the dome of the diaphragm is not outlined: it is no volume.</source>
   <translation>Ce qui est derrière le cœur et sous la coupole du diaphragme n'est pas délimité : ce n'est pas un volume.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), chosen by readings of the RSNA challenge 2018 (research), with masks of the lungs that a network of others made, whose licence is not known</source>
   <translation>Apache-2.0 (poids) ; entraîné sur des images de NIH ChestX-ray14 (usage libre, avec attribution), choisies par les lectures du concours RSNA 2018 (recherche), avec des masques de poumons qu'un réseau de tiers a faits, dont la licence est inconnue</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by accuracy</source>
   <translation>Normal ou anormal : Inception v3, augmenté, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by recall</source>
   <translation>Normal ou anormal : Inception v3, augmenté, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by accuracy</source>
   <translation>Normal ou anormal : Inception v3, sans augmentation, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by recall</source>
   <translation>Normal ou anormal : Inception v3, sans augmentation, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by accuracy</source>
   <translation>Normal ou anormal : ResNet-50, augmenté, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by recall</source>
   <translation>Normal ou anormal : ResNet-50, augmenté, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by accuracy</source>
   <translation>Normal ou anormal : ResNet-50, sans augmentation, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by recall</source>
   <translation>Normal ou anormal : ResNet-50, sans augmentation, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by accuracy</source>
   <translation>Normal ou anormal : VGG-16, augmenté, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by recall</source>
   <translation>Normal ou anormal : VGG-16, augmenté, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by accuracy</source>
   <translation>Normal ou anormal : VGG-16, sans augmentation, choisi selon l'exactitude</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by recall</source>
   <translation>Normal ou anormal : VGG-16, sans augmentation, choisi selon le rappel</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-children-mobilenet-v2.toml" />
   <source>Chest film, normal or abnormal (MobileNetV2)</source>
   <translation>Cliché thoracique, normal ou anormal (MobileNetV2)</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-lungs.toml" />
   <source>Lungs cut out of chest films: the features that the bundled model starts from</source>
   <translation>Poumons découpés dans des clichés thoraciques : les caractéristiques dont part le modèle fourni</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet101.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-101, frozen</source>
   <translation>COVID-19, pneumonie virale, opacité pulmonaire ou normal : ResNet-101, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet50.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-50, frozen</source>
   <translation>COVID-19, pneumonie virale, opacité pulmonaire ou normal : ResNet-50, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-vgg19.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: VGG-19, frozen</source>
   <translation>COVID-19, pneumonie virale, opacité pulmonaire ou normal : VGG-19, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/inception-resnet-v2-last-layer.toml" />
   <source>Normal or abnormal: Inception-ResNet-v2, only the last layer learns</source>
   <translation>Normal ou anormal : Inception-ResNet-v2, seule la dernière couche apprend</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/pneumonia-resnet50v2.toml" />
   <source>Normal or pneumonia: ResNet50V2, frozen</source>
   <translation>Normal ou pneumonie : ResNet50V2, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/small-cnn-pneumonia.toml" />
   <source>Normal or pneumonia: a small network from scratch</source>
   <translation>Normal ou pneumonie : un petit réseau à partir de zéro</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201-last7.toml" />
   <source>Tuberculosis or normal: DenseNet-201, its last 7 layers learn</source>
   <translation>Tuberculose ou normal : DenseNet-201, ses 7 dernières couches apprennent</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201.toml" />
   <source>Tuberculosis or normal: DenseNet-201, frozen</source>
   <translation>Tuberculose ou normal : DenseNet-201, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2-last5.toml" />
   <source>Tuberculosis or normal: MobileNetV2, its last 5 layers learn</source>
   <translation>Tuberculose ou normal : MobileNetV2, ses 5 dernières couches apprennent</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2.toml" />
   <source>Tuberculosis or normal: MobileNetV2, frozen</source>
   <translation>Tuberculose ou normal : MobileNetV2, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101-last7.toml" />
   <source>Tuberculosis or normal: ResNet-101, its last 7 layers learn</source>
   <translation>Tuberculose ou normal : ResNet-101, ses 7 dernières couches apprennent</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101.toml" />
   <source>Tuberculosis or normal: ResNet-101, frozen</source>
   <translation>Tuberculose ou normal : ResNet-101, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50-last4.toml" />
   <source>Tuberculosis or normal: ResNet-50, its last 4 layers learn</source>
   <translation>Tuberculose ou normal : ResNet-50, ses 4 dernières couches apprennent</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50.toml" />
   <source>Tuberculosis or normal: ResNet-50, frozen</source>
   <translation>Tuberculose ou normal : ResNet-50, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg16.toml" />
   <source>Tuberculosis or normal: VGG-16, frozen</source>
   <translation>Tuberculose ou normal : VGG-16, figé</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg19.toml" />
   <source>Tuberculosis or normal: VGG-19, frozen</source>
   <translation>Tuberculose ou normal : VGG-19, figé</translation>
  </message>
 </context>
</TS>
