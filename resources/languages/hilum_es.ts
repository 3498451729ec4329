<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>hilum</name>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>frame {frame}/{frames}</source>
   <translation>fotograma {frame}/{frames}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter</source>
   <translation>obturador</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>shutter off</source>
   <translation>obturador desactivado</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay</source>
   <translation>superposición</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay off</source>
   <translation>superposición desactivada</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>overlay: {names}</source>
   <translation>superposición: {names}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved</source>
   <translation>Como se guardó</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved {date}</source>
   <translation>Como se guardó el {date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>As saved by {creator}</source>
   <translation>Como lo guardó {creator}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>not applied: {what}</source>
   <translation>no aplicado: {what}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored: the patient's left is on the left</source>
   <translation>Invertida en espejo: la izquierda del paciente está a la izquierda</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Mirrored</source>
   <translation>Invertida en espejo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>The patient's left is on the left</source>
   <translation>La izquierda del paciente está a la izquierda</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>turned {degrees}°</source>
   <translation>girada {degrees}°</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>mirrored</source>
   <translation>en espejo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>inverted</source>
   <translation>invertida</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>age {age}</source>
   <translation>edad {age}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>born {iso_date}</source>
   <translation>n. {iso_date}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>sharpened ({low})</source>
   <translation>enfocada ({low})</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>local contrast</source>
   <translation>contraste local</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file</source>
   <translation>sin espaciado en el archivo</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>not calibrated</source>
   <translation>sin calibrar</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>no spacing in the file, in pixel widths</source>
   <translation>sin espaciado en el archivo, en anchos de píxel</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>pixel widths, not calibrated</source>
   <translation>anchos de píxel, sin calibrar</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>{source}, not calibrated</source>
   <translation>{source}, sin calibrar</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Below threshold</source>
   <translation>Por debajo del umbral</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Unsure</source>
   <translation>Dudoso</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>No decision</source>
   <translation>Sin decisión</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>Score of {title}, not calibrated: not a probability.</source>
   <translation>Puntuación de {title}, sin calibrar: no es una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>data that the card does not name</source>
   <translation>datos que la ficha no nombra</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}), calibrated on {data}.</source>
   <translation>P({title}), calibrada con {data}.</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source> where {percent:.0f} % of the films {show_it}</source>
   <translation> si el {percent:.0f} % {show_it}</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source> of {patients:,} patients</source>
   <translation> de {patients:,} pacientes</translation>
  </message>
  <message>
   <location filename="../../inference/decide.py" />
   <source>P({title}){where}, calibrated on {films:,} validation films{patients}.</source>
   <translation>P({title}){where}, calibrada con {films:,} radiografías de validación{patients}.</translation>
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
   <translation>sin {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal or abnormal</source>
   <translation>normal o anormal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{title} or not</source>
   <translation>{title} o no</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>with {title}</source>
   <translation>con {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>are abnormal</source>
   <translation>son anormales</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>show {title}</source>
   <translation>muestran {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>without {title}</source>
   <translation>sin {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is abnormal</source>
   <translation>es anormal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>is normal</source>
   <translation>es normal</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows {title}</source>
   <translation>muestra {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>shows no {title}</source>
   <translation>no muestra {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>normal and abnormal films</source>
   <translation>radiografías normales y anormales</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>films with and without {title}</source>
   <translation>radiografías con y sin {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{normal_or_abnormal} {films}</source>
   <translation>{films} {normal_or_abnormal}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <source>{youngest} to {oldest}</source>
   <translation>{youngest} a {oldest}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card.py" />
   <location filename="../../viewer/commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{model}, version {version}</source>
   <translation>{model}, versión {version}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source> for {population}</source>
   <translation> para {population}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Intended use</source>
   <translation>Uso previsto</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>For whom</source>
   <translation>Para quién</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Figures</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points of this place, not of the card</source>
   <translation>Puntos de operación de este lugar, no de la ficha</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/main_window.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{architecture}, a {kind}; {activation}. Input {rows} x {columns}, {fit}, values between the percentiles {low:g} and {high:g}.</source>
   <translation>{architecture}, {kind}; {activation}. Entrada {rows} x {columns}, {fit}, valores entre los percentiles {low:g} y {high:g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map</source>
   <translation>Mapa de calor</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Engines</source>
   <translation>Motores</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>kept by {reader} on {date}; prevalence entered: {prevalence:.2%}</source>
   <translation>guardado por {reader} el {date}; prevalencia introducida: {prevalence:.2%}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Operating points{for_whom}</source>
   <translation>Puntos de operación{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Calibration{for_whom}</source>
   <translation>Calibración{for_whom}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, means {title}</source>
   <translation>, significa {title}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Task: {task}. Findings: {findings}.</source>
   <translation>Tarea: {task}. Hallazgos: {findings}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>Outlines {task}.</source>
   <translation>Delimita {task}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The card does not say which ages and views the model is for.</source>
   <translation>La ficha no dice para qué edades y proyecciones es el modelo.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>patients of whom nothing is said</source>
   <translation>pacientes de quienes no se dice nada</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is decided as one of {adults}.</source>
   <translation>Una radiografía que no indica la edad del paciente se decide como una de {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film that does not tell its patient's age is outlined as one of {adults}.</source>
   <translation>Una radiografía que no indica la edad del paciente se delimita como una de {adults}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>A film of any other age gets a score and no decision.</source>
   <translation>Una radiografía de otra edad recibe una puntuación y ninguna decisión.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>stage {stage}</source>
   <translation>etapa {stage}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>the network's last stage</source>
   <translation>la última etapa de la red</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{method} of {stage}; drawn as full color from {reference:.4g}.</source>
   <translation>{method} de {stage}; color pleno desde {reference:.4g}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, at {point}</source>
   <translation>, en {point}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{films} films{having} of {patients} patients{at}</source>
   <translation>{films} radiografías{having} de {patients} pacientes{at}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is not calibrated: it ranks films and is not a probability.</source>
   <translation>La puntuación de {title} no está calibrada: ordena las radiografías y no es una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, expected calibration error {error:.3f}</source>
   <translation>, error de calibración esperado {error:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, for {share:.0%} {films}</source>
   <translation>, para {share:.0%} de {films}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>The {title} score is calibrated ({method}) on {where}{error}{share}.</source>
   <translation>La puntuación de {title} está calibrada ({method}) con {where}{error}{share}.</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- tried: {method}, Brier {brier:.4f}, log loss {loss:.4f}, calibration error {error:.4f}</source>
   <translation>- probado: {method}, Brier {brier:.4f}, pérdida logarítmica {loss:.4f}, error de calibración {error:.4f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>, unsure from {low:.3f} to {high:.3f}</source>
   <translation>, dudoso de {low:.3f} a {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>not measured</source>
   <translation>no medido</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>sensitivity {sensitivity}, specificity {specificity} on {films}, {counted}</source>
   <translation>sensibilidad {sensitivity}, especificidad {specificity} en {films}, {counted}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>- {point}: {title} from {threshold:.3f}{band}; {rule}; {measured}</source>
   <translation>- {point}: {title} desde {threshold:.3f}{band}; {rule}; {measured}</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>n = {films} of {patients} patients</source>
   <translation>n = {films} de {patients} pacientes</translation>
  </message>
  <message>
   <location filename="../../inference/models/card_file.py" />
   <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} (intervalo del 95 % de {low:.3f} a {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>No file says that its patient is outside the model's population ({whom}). Some may not say.</source>
   <translation>Ningún archivo dice que su paciente esté fuera de la población del modelo ({whom}). Quizá algunos no lo digan.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:file|files} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} de {films:,} {films:archivo|archivos} {outside:queda|quedan} fuera de la población del modelo ({whom}). {outside:No obtiene|No obtienen} decisión.</translation>
  </message>
  <message>
   <location filename="../../inference/models/population.py" />
   <source>{outside:,} of {films:,} {films:film|films} {outside:is|are} outside the model's population ({whom}). {outside:It gets|They get} no decision.</source>
   <translation>{outside:,} de {films:,} {films:radiografía|radiografías} {outside:queda|quedan} fuera de la población del modelo ({whom}). {outside:No obtiene|No obtienen} decisión.</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>{upper} zone</source>
   <translation>campo {upper}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>image quality {good}</source>
   <translation>calidad de imagen {good}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>certainty {high}</source>
   <translation>certeza {high}</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>recall</source>
   <translation>rellamada</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no recall</source>
   <translation>sin rellamada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/application.py" />
   <source>There is no display. Use --screenshot FILE for a picture of the window.
</source>
   <translation>No hay pantalla. Use --screenshot FILE para una imagen de la ventana.
</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Pla&amp;y the frames</source>
   <translation>&amp;Reproducir los fotogramas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Play the frames in a loop; press again to stop</source>
   <translation>Reproducir los fotogramas en bucle; pulse de nuevo para parar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frame</source>
   <translation>Fotograma</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The frame that is shown</source>
   <translation>El fotograma que se muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second</source>
   <translation>Fotogramas por segundo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames are skipped: this computer cannot read them that fast</source>
   <translation>Se saltan fotogramas: este ordenador no puede leerlos tan deprisa</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>{source} of the file: {per_second:.3g}</source>
   <translation>{source} del archivo: {per_second:.3g}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>The file does not say how fast</source>
   <translation>El archivo no indica la velocidad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>Frames a second. {said}.</source>
   <translation>Fotogramas por segundo. {said}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/cine_bar.py" />
   <source>shows {held:.0f}</source>
   <translation>muestra {held:.0f}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Sex, age, size and weight</source>
   <translation>Sexo, edad, talla y peso</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Dates and times (else moved by one to ten years)</source>
   <translation>Fechas y horas (si no, desplazadas de uno a diez años)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The device and the station</source>
   <translation>El aparato y la estación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The institution</source>
   <translation>El centro</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Look for names, dates and numbers, in the corners above all. Draw a rectangle over each: it is blacked out in the copy.</source>
   <translation>Busque nombres, fechas y números, sobre todo en las esquinas. Dibuje un rectángulo sobre cada uno: en la copia queda en negro.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Enter puts a rectangle on the film. Arrows move it, with Shift they size it, with Ctrl by single pixels. Delete removes it.</source>
   <translation>Intro pone un rectángulo sobre la radiografía. Las flechas lo mueven, con Mayús cambian su tamaño, con Ctrl por píxeles. Supr lo quita.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The files of these films say that no text is burned in.</source>
   <translation>Los archivos de estas radiografías dicen que no hay texto incrustado.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{made:,} {made:copy|copies} written into {name}.</source>
   <translation>{made:,} {made:copia escrita|copias escritas} en {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source> {problems:,} not copied. The first: {sentence}</source>
   <translation> {problems:,} sin copiar. La primera: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The disk said: {strerror}.</source>
   <translation>El disco respondió: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The film to be looked at</source>
   <translation>La radiografía que hay que mirar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Copy without identity</source>
   <translation>Copia sin identidad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Remove rectangle</source>
   <translation>Quitar el rectángulo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Looked at, next</source>
   <translation>Vista, siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Folder for the copies</source>
   <translation>Carpeta para las copias</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder ...</source>
   <translation>Carpeta ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Write copies</source>
   <translation>Escribir las copias</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Keep in the copies</source>
   <translation>Conservar en las copias</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Reading the films ...</source>
   <translation>Leyendo las radiografías ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Say where the copies go.</source>
   <translation>Diga adónde van las copias.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The films lie in this folder; choose another.</source>
   <translation>Las radiografías están en esta carpeta; elija otra.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>{unseen:,} {unseen:film|films} not looked at will not be copied.</source>
   <translation>{unseen:,} {unseen:radiografía sin mirar no se copiará|radiografías sin mirar no se copiarán}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Film {at} of {count} to look at: {name}</source>
   <translation>Radiografía {at} de {count} por mirar: {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>All films were looked at</source>
   <translation>Todas las radiografías se han mirado</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>Nothing to look at</source>
   <translation>Nada que mirar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/copy_dialog.py" />
   <source>The copies could not be made.</source>
   <translation>No se han podido hacer las copias.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Mouse: {title}</source>
   <translation>Ratón: {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Overla&amp;ys of the file</source>
   <translation>S&amp;uperposiciones del archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Drawings and texts that the file has beside its film</source>
   <translation>Dibujos y textos que el archivo tiene junto a su radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shutter of the file</source>
   <translation>Obturador del archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Cover the edges outside the field, as the file asks</source>
   <translation>Cubrir los bordes fuera del campo, como pide el archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Fit to the window</source>
   <translation>A&amp;justar a la ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The whole film</source>
   <translation>La radiografía entera</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;One to one</source>
   <translation>Un&amp;o a uno</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel per screen pixel</source>
   <translation>Un píxel de la radiografía por píxel de pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Double size</source>
   <translation>Tamaño &amp;doble</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>One film pixel on two screen pixels</source>
   <translation>Un píxel de la radiografía en dos píxeles de pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom &amp;in</source>
   <translation>A&amp;cercar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Enlarge</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Zoom o&amp;ut</source>
   <translation>A&amp;lejar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Shrink</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;right</source>
   <translation>&amp;Girar a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn clockwise</source>
   <translation>Un cuarto de vuelta en sentido horario</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Turn &amp;left</source>
   <translation>Girar a la &amp;izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>A quarter turn counter-clockwise</source>
   <translation>Un cuarto de vuelta en sentido antihorario</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip left and ri&amp;ght</source>
   <translation>Voltear i&amp;zquierda y derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film left to right</source>
   <translation>Reflejar la radiografía de izquierda a derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Flip top and &amp;bottom</source>
   <translation>Voltear arriba y a&amp;bajo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Mirror the film top to bottom</source>
   <translation>Reflejar la radiografía de arriba abajo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>R&amp;eset the view</source>
   <translation>Restablecer la &amp;vista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>First window, whole film, not turned</source>
   <translation>Primera ventana, radiografía entera, sin girar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen</source>
   <translation>Realzar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Sharpen fine detail: low, high, off. Only the display changes, and the film says so</source>
   <translation>Realzar el detalle fino: poco, mucho, nada. Solo cambia la presentación, y la radiografía lo dice</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Local contrast</source>
   <translation>Contraste local</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Raise the contrast of each part of the picture. Only the display changes, and the film says so</source>
   <translation>Aumentar el contraste de cada parte de la imagen. Solo cambia la presentación, y la radiografía lo dice</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Invert</source>
   <translation>&amp;Invertir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Black for white</source>
   <translation>Negro por blanco</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Automatic window</source>
   <translation>Ventana a&amp;uto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The window that suits this film's values</source>
   <translation>La ventana que conviene a los valores de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Previous film</source>
   <translation>Radiografía an&amp;terior</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film before this one</source>
   <translation>La radiografía anterior a esta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Next film</source>
   <translation>Radiografía &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The film after this one</source>
   <translation>La radiografía posterior a esta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films &amp;back</source>
   <translation>Diez radiografías &amp;atrás</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films back</source>
   <translation>Diez radiografías atrás</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Ten films forward</source>
   <translation>Diez radiografías a&amp;delante</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Ten films forward</source>
   <translation>Diez radiografías adelante</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;First film</source>
   <translation>&amp;Primera radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The first film</source>
   <translation>La primera radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>&amp;Last film</source>
   <translation>Ú&amp;ltima radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The last film</source>
   <translation>La última radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Previous f&amp;rame</source>
   <translation>Foto&amp;grama anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame before this one</source>
   <translation>El fotograma anterior a este</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>Next fra&amp;me</source>
   <translation>Fotograma s&amp;iguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/film_commands.py" />
   <source>The frame after this one</source>
   <translation>El fotograma posterior a este</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or not at all.</source>
   <translation>Hilum no es un producto sanitario. No lo use para diagnosticar ni para tratar, ni para decidir qué radiografía se lee primero o no se lee.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. How well it does on films of other hospitals is not known. For patients of other ages it gives no decision.</source>
   <translation>El modelo que lo acompaña aprendió de adultos de un hospital y de niños de 1 a 5 años de otro. No se sabe qué tal lo hace con radiografías de otros hospitales. Para pacientes de otras edades no da decisión.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Below the threshold does not mean normal. It learned opacities best, other findings from few films, and fractures and devices not at all.</source>
   <translation>Por debajo del umbral no significa normal. Aprendió sobre todo opacidades, otros hallazgos de pocas radiografías, y nada de fracturas ni de dispositivos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability.</source>
   <translation>Un mapa de calor muestra dónde está la activación que hay detrás de una puntuación. No es una segmentación ni una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>No clinician whose language this is has checked this translation.</source>
   <translation>Ningún clínico de esta lengua ha revisado esta traducción.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Before you begin</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>Leave Hilum</source>
   <translation>Salir de Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>I understand</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>The keys of a review have changed</source>
   <translation>Las teclas de una revisión han cambiado</translation>
  </message>
  <message>
   <location filename="../../viewer/app/first_run.py" />
   <source>{positive} now always means {title} and {negative} always {negative_title}, whether scores are hidden or not. Before, where scores were seen, they meant that the model is right or wrong.

Earlier verdicts keep their meaning. Whether you agree with the model is still kept beside your verdict.</source>
   <translation>{positive} significa ahora siempre {title} y {negative} siempre {negative_title}, estén ocultas o no las puntuaciones. Antes, cuando se veían las puntuaciones, significaban que el modelo acierta o se equivoca.

Los veredictos anteriores conservan su sentido. Junto a su veredicto se sigue guardando si coincide usted con el modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source> and {paths:,} more</source>
   <translation> y {paths:,} más</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Films: {words}</source>
   <translation>Radiografías: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Review: {words}</source>
   <translation>Revisión: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/go_on.py" />
   <source>Training: {name}</source>
   <translation>Entrenamiento: {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>No film is shown.</source>
   <translation>No se muestra ninguna radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>A film in color has no window.</source>
   <translation>Una radiografía en color no tiene ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/histogram_panel.py" />
   <source>This film has no values to show.</source>
   <translation>Esta radiografía no tiene valores que mostrar.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>What the folders that were opened hold: another window is looking through one. Try it again.</source>
   <translation>Lo que contienen las carpetas abiertas: otra ventana está recorriendo una. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:review|reviews}</source>
   <translation>{count:,} {count:revisión|revisiones}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:training|trainings}</source>
   <translation>{count:,} {count:entrenamiento|entrenamientos}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count:,} {count:measured film|measured films}</source>
   <translation>{count:,} {count:radiografía medida|radiografías medidas}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{counted} ({size})</source>
   <translation>{counted} ({size})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{size} bytes</source>
   <translation>{size} bytes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The review {name} is open in another window.</source>
   <translation>La revisión {name} está abierta en otra ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{place} cannot be removed: {strerror}.</source>
   <translation>{place} no se puede eliminar: {strerror}.</translation>
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
   <translation>el disco se negó</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>The list of what was opened, what those folders hold and whose films they are, the folders that dialogs begin in, the log, and the settings of a training that has no model yet are forgotten. Films that came from a PACS are removed, unless you named a folder for them. Other films, installed models and your settings stay.</source>
   <translation>Se olvidan la lista de lo que se abrió, lo que contienen esas carpetas y de quién son las radiografías, las carpetas en que empiezan los diálogos, el registro y los ajustes de un entrenamiento que aún no tiene modelo. Las radiografías que vinieron de un PACS se eliminan, salvo que haya nombrado una carpeta para ellas. Las demás radiografías, los modelos instalados y sus ajustes se conservan.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget history</source>
   <translation>Olvidar el historial</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No review is kept</source>
   <translation>No se guarda ninguna revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No training is kept</source>
   <translation>No se guarda ningún entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>No measured film is kept</source>
   <translation>No se guarda ninguna radiografía medida</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove the measurements of {kept} too</source>
   <translation>Eliminar también las mediciones de {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Verdicts that were not exported are lost.</source>
   <translation>Se pierden los veredictos que no se exportaron.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A review is open. Close it first: Review &gt; Close the review.</source>
   <translation>Hay una revisión abierta. Ciérrela primero: Revisión &gt; Cerrar la revisión.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Models that were not put into use are lost.</source>
   <translation>Se pierden los modelos que no se pusieron en uso.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>A training is running. It is remembered until it ends.</source>
   <translation>Hay un entrenamiento en marcha. Se recuerda hasta que termine.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Lines, areas, texts and calibrations are lost.</source>
   <translation>Se pierden líneas, áreas, textos y calibraciones.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove {kept} too</source>
   <translation>Eliminar también {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forget &amp;history...</source>
   <translation>Olvidar el &amp;historial...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Remove what the program remembers of what was opened</source>
   <translation>Eliminar lo que el programa recuerda de lo que se abrió</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>{count} recent {count:path|paths}</source>
   <translation>{count} {count:ruta reciente|rutas recientes}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the log</source>
   <translation>el registro</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>the settings of a training</source>
   <translation>los ajustes de un entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source> Removed: {parts}.</source>
   <translation> Eliminado: {parts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Forgotten: {before}.{gone}</source>
   <translation>Olvidado: {before}.{gone}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/history.py" />
   <source>Not removed:</source>
   <translation>No eliminado:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>A double click or Enter on a line gives a command another key. Search finds those without a key, too.</source>
   <translation>Un doble clic o Intro en una línea da otra tecla a una orden. La búsqueda encuentra también las que no tienen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>One, two or four films</source>
   <translation>Una, dos o cuatro radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Window presets, in order</source>
   <translation>Ajustes predefinidos de ventana, en orden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Labels, in order</source>
   <translation>Etiquetas, en orden</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Left drag</source>
   <translation>Arrastrar con el izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>The chosen tool</source>
   <translation>La herramienta elegida</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Middle drag</source>
   <translation>Arrastrar con el central</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Pan</source>
   <translation>Desplazar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Space + drag</source>
   <translation>Espacio + arrastrar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right drag</source>
   <translation>Arrastrar con el derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Right click</source>
   <translation>Clic derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Zoom, or frames</source>
   <translation>Zoom, o fotogramas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Frames</source>
   <translation>Fotogramas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Ctrl + rueda</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Film alone</source>
   <translation>Solo la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Alt held</source>
   <translation>Alt pulsado</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Magnifier</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>New key</source>
   <translation>Tecla nueva</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>no key</source>
   <translation>sin tecla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys}, off</source>
   <translation>{keys}, desactivada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Search commands and keys</source>
   <translation>Buscar órdenes y teclas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Change key</source>
   <translation>Cambiar la tecla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Remove key</source>
   <translation>Quitar la tecla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset this key</source>
   <translation>Restablecer esta tecla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Press the new key for {name}. Esc leaves it as it is.</source>
   <translation>Pulse la tecla nueva para {name}. Esc la deja como está.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} cannot be the key of a command.</source>
   <translation>{keys} no puede ser la tecla de una orden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Every command has the program's keys again.</source>
   <translation>Todas las órdenes tienen de nuevo las teclas del programa.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} keeps {key_text}.</source>
   <translation>{name} conserva {key_text}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{name} gets no key.</source>
   <translation>{name} no recibe tecla.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>{keys} is the key of {holder}. {kept}</source>
   <translation>{keys} es la tecla de {holder}. {kept}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>now has the key {key_text}</source>
   <translation>tiene ahora la tecla {key_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>has no key now</source>
   <translation>ya no tiene tecla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/key_sheet.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/browser/strip.py" />
   <source>Films</source>
   <translation>Radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/film/histogram_view.py" />
   <source>Histogram</source>
   <translation>Histograma</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fil&amp;ms panel</source>
   <translation>Panel de radiogra&amp;fías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The list of films</source>
   <translation>La lista de radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Score panel</source>
   <translation>Panel de &amp;puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Score and heat map</source>
   <translation>Puntuación y mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Training</source>
   <translation>Entren&amp;amiento</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Progress of a training</source>
   <translation>Marcha de un entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Histogram</source>
   <translation>&amp;Histograma</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The values of the film, and the window over them</source>
   <translation>Los valores de la radiografía y la ventana sobre ellos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Mo&amp;dels...</source>
   <translation>Mo&amp;delos...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>The installed models: read, use, import, export, remove and measure them</source>
   <translation>Los modelos instalados: leerlos, usarlos, importarlos, exportarlos, eliminarlos y medirlos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy &amp;without identity...</source>
   <translation>Copia si&amp;n identidad...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Copy the open DICOM films and what belongs to them into a folder, without names, numbers and dates</source>
   <translation>Copiar a una carpeta las radiografías DICOM abiertas y lo que les pertenece, sin nombres, números ni fechas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Every key on one sheet</source>
   <translation>Todas las teclas en una hoja</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Tour</source>
   <translation>Re&amp;corrido</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A tour of the window in two minutes, on a computed film</source>
   <translation>Un recorrido por la ventana en dos minutos, con una radiografía calculada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Full scree&amp;n</source>
   <translation>Pa&amp;ntalla completa</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Fill the screen with this window</source>
   <translation>Llenar la pantalla con esta ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Settin&amp;gs...</source>
   <translation>A&amp;justes...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Theme, text size, keys, mouse, presets, heat map and corner texts; export and import</source>
   <translation>Tema, tamaño del texto, teclas, ratón, ajustes predefinidos, mapa de calor y textos de las esquinas; exportar e importar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Close the window</source>
   <translation>Cerrar la ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Corner texts</source>
   <translation>Textos de las es&amp;quinas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>All, minimal or none</source>
   <translation>Todos, el mínimo o ninguno</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>&amp;Patient identity</source>
   <translation>Iden&amp;tidad del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Show who the patient is in the corner</source>
   <translation>Mostrar en la esquina quién es el paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Outline of the lungs</source>
   <translation>Contorno de los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>A thin line around the lungs, as a network outlines them</source>
   <translation>Una línea fina alrededor de los pulmones, como los delimita una red</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Cancel or lea&amp;ve</source>
   <translation>Cancelar o sali&amp;r</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Stop what is under way, or leave full screen</source>
   <translation>Parar lo que está en marcha, o salir de pantalla completa</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Search</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Search the list of films</source>
   <translation>Buscar en la lista de radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>None of the open films is a DICOM file.</source>
   <translation>Ninguna de las radiografías abiertas es un archivo DICOM.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{place:,} of {count:,}</source>
   <translation>{place:,} de {count:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>Films · {where}</source>
   <translation>Radiografías · {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/main_window.py" />
   <source>{name} – Hilum</source>
   <translation>{name} – Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Drag across the heart from border to border, then across the inner chest.</source>
   <translation>Arrastre a través del corazón de borde a borde, y después a través del interior del tórax.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} cannot be read, and new ones are not kept: {why}</source>
   <translation>Las mediciones de {name} no se pueden leer, y las nuevas no se guardan: {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} are not kept: {why}.</source>
   <translation>Las mediciones de {name} no se guardan: {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The measurements of {name} were damaged and cannot be shown. The file is kept as {aside_name} in {parent}.</source>
   <translation>Las mediciones de {name} estaban dañadas y no se pueden mostrar. El archivo se conserva como {aside_name} en {parent}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Histogram of the region</source>
   <translation>Histograma de la región</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Click an ellipse or a rectangle on the film.</source>
   <translation>Haga clic en una elipse o un rectángulo de la radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>There are no grey values in it.</source>
   <translation>No contiene niveles de gris.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Calibrate</source>
   <translation>Calibrar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Length of the line in millimetres, in the plane of what is measured:</source>
   <translation>Longitud de la línea en milímetros, en el plano de lo que se mide:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measuremen&amp;ts</source>
   <translation>Medici&amp;ones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Accept the proposed ratio</source>
   <translation>Aceptar el índice propuesto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Keep the cardiothoracic ratio as the lungs' outline proposes it</source>
   <translation>Guardar el índice cardiotorácico que propone el contorno de los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ca&amp;librate on the chosen line...</source>
   <translation>Ca&amp;librar con la línea elegida...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Enter the length of the line that was clicked, such as a ruler on the film</source>
   <translation>Introducir la longitud de la línea en la que se hizo clic, por ejemplo una regla en la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Ta&amp;ke back the calibration</source>
   <translation>Quitar la calibraci&amp;ón</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Measure in the millimetres of the file again</source>
   <translation>Medir de nuevo en los milímetros del archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>&amp;Histogram of the chosen region...</source>
   <translation>&amp;Histograma de la región elegida...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>How often values occur in the ellipse or rectangle that was clicked</source>
   <translation>Con qué frecuencia aparecen los valores en la elipse o el rectángulo elegido</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove all measurements</source>
   <translation>Eliminar todas las mediciones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Remove every measurement on this frame</source>
   <translation>Eliminar todas las mediciones de este fotograma</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>None on this film</source>
   <translation>Ninguna en esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The lungs are not outlined on this film. {by_hand}</source>
   <translation>En esta radiografía no están delimitados los pulmones. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>The outline of the lungs gives no sure ratio on this film. {by_hand}</source>
   <translation>El contorno de los pulmones no da un índice seguro en esta radiografía. {by_hand}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Proposed from the lungs' outline. Drag an end to correct it; {where} accepts.</source>
   <translation>Propuesto a partir del contorno de los pulmones. Arrastre un extremo para corregirlo; {where} acepta.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/measuring.py" />
   <source>Text on the film:</source>
   <translation>Texto sobre la radiografía:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>All files (*);;Films and ZIP archives ({endings})</source>
   <translation>Todos los archivos (*);;Radiografías y archivos ZIP ({endings})</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is protected by a password.</source>
   <translation>{name} está protegido con una contraseña.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Password of a ZIP archive</source>
   <translation>Contraseña de un archivo ZIP</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{sentence}
It is kept only while the archive is open.</source>
   <translation>{sentence}
Solo se conserva mientras el archivo ZIP está abierto.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>The password does not open {name}.</source>
   <translation>La contraseña no abre {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open rece&amp;nt</source>
   <translation>A&amp;brir reciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Open films...</source>
   <translation>&amp;Abrir radiografías...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open one or more films, or ZIP archives of films</source>
   <translation>Abrir una o más radiografías, o archivos ZIP de radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open &amp;folder...</source>
   <translation>Abrir car&amp;peta...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open every film in a folder</source>
   <translation>Abrir todas las radiografías de una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/watching.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open the &amp;example</source>
   <translation>Abrir el &amp;ejemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Open computed films, of no patient, to try things on</source>
   <translation>Abrir radiografías calculadas, de ningún paciente, para probar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>&amp;Add films to the list...</source>
   <translation>Aña&amp;dir radiografías a la lista...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put more films behind those that are open</source>
   <translation>Poner más radiografías detrás de las abiertas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>A&amp;dd a folder to the list...</source>
   <translation>Añadir una carpeta a la &amp;lista...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Put the films of a folder behind those that are open</source>
   <translation>Poner las radiografías de una carpeta detrás de las abiertas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Computed films, of no patient: their scores mean nothing.</source>
   <translation>Radiografías calculadas, de ningún paciente: sus puntuaciones no significan nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>{name} is no longer there.</source>
   <translation>{name} ya no está ahí.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/tour.py" />
   <source>Open films</source>
   <translation>Abrir radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add films to the list</source>
   <translation>Añadir radiografías a la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add a folder to the list</source>
   <translation>Añadir una carpeta a la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Drop films here</source>
   <translation>Suelte aquí las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Instead of what is open</source>
   <translation>En lugar de lo que está abierto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Add to the list</source>
   <translation>Añadir a la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/opening_menu.py" />
   <source>Behind the films that are open</source>
   <translation>Detrás de las radiografías abiertas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Keep this window as a preset...</source>
   <translation>&amp;Guardar esta ventana como ajuste predefinido...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Give it a name; it is offered on films of the same modality from now on</source>
   <translation>Dele un nombre; desde ahora se ofrece en radiografías de la misma modalidad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>&amp;Own presets...</source>
   <translation>Ajustes predefinidos &amp;propios...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename, remove and order the windows that you kept</source>
   <translation>Renombrar, eliminar y ordenar las ventanas que usted guardó</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} now has this window.</source>
   <translation>{name} tiene ahora esta ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is kept for films of this modality.</source>
   <translation>{name} se guarda para radiografías de esta modalidad.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>{name} is removed.</source>
   <translation>{name} se ha eliminado.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>The presets hold until the program ends; they are not kept: {strerror}.</source>
   <translation>Los ajustes predefinidos valen hasta que termine el programa; no se guardan: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Keep this window</source>
   <translation>Guardar esta ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Name of the preset:</source>
   <translation>Nombre del ajuste predefinido:</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Own presets</source>
   <translation>Ajustes predefinidos propios</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>Rename</source>
   <translation>Renombrar</translation>
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
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/own_presets.py" />
   <source>They follow the other presets in the list, and have their keys 1 to 9 in this order.</source>
   <translation>Siguen a los otros ajustes predefinidos de la lista, y tienen sus teclas del 1 al 9 en este orden.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file is too large to be one of settings. Nothing was changed.</source>
   <translation>Este archivo es demasiado grande para ser de ajustes. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This file cannot be read as settings: it is damaged or of another program. Nothing was changed.</source>
   <translation>Este archivo no se puede leer como ajustes: está dañado o es de otro programa. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>This is no file of settings of Hilum. Nothing was changed.</source>
   <translation>Este no es un archivo de ajustes de Hilum. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>These settings are of another version of Hilum. Nothing was changed.</source>
   <translation>Estos ajustes son de otra versión de Hilum. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{section}” is no part of them</source>
   <translation>«{section}» no forma parte de ellos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” is no part of {section}</source>
   <translation>«{name}» no forma parte de {section}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>“{name}” has a value that it cannot have</source>
   <translation>«{name}» tiene un valor imposible</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preferences.py" />
   <source>The settings are damaged: {why}. Nothing was changed.</source>
   <translation>Los ajustes están dañados: {why}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Own window</source>
   <translation>Ventana propia</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/app/settings_window.py" />
   <source>Window presets</source>
   <translation>Ajustes predefinidos de ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <source>Window presets of this film  (1 … 9)
{where} is automatic</source>
   <translation>Ajustes predefinidos de ventana de esta radiografía  (1 … 9)
{where} es automática</translation>
  </message>
  <message>
   <location filename="../../viewer/app/preset_menu.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Text that is in the film itself stays on it. Nothing else says whose film it is, unless that is ticked.</source>
   <translation>El texto que está en la propia radiografía se queda en ella. Nada más dice de quién es, salvo que se marque eso.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The score is hidden until your verdict, so it is not on the page.</source>
   <translation>La puntuación está oculta hasta su veredicto, así que no está en la página.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>it refused</source>
   <translation>se negó</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Report of this film</source>
   <translation>Informe de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Name the patient and the reader, with the reader's note</source>
   <translation>Nombrar al paciente y al lector, con la nota del lector</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Save as PDF ...</source>
   <translation>Guardar como PDF ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print ...</source>
   <translation>Imprimir ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>This is a film in the list. Films are never written over.</source>
   <translation>Es una radiografía de la lista. Las radiografías nunca se sobrescriben.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>On it</source>
   <translation>En ella</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Only where the window shows who the patient is: View &gt; Patient identity</source>
   <translation>Solo donde la ventana muestra quién es el paciente: Ver &gt; Identidad del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the film</source>
   <translation>la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>its heat map</source>
   <translation>su mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>the score and the model</source>
   <translation>la puntuación y el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} {count:measurement|measurements}</source>
   <translation>{count} {count:medición|mediciones}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>your verdict</source>
   <translation>su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{several} and {last}</source>
   <translation>{several} y {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page is being made ...</source>
   <translation>Se está haciendo la página ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
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
   <translation>{name} no se puede escribir. El disco respondió: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>{name} is written.</source>
   <translation>{name} está escrito.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>{pages} {pages:page|pages} sent to the printer.</source>
   <translation>{pages} {pages:página enviada|páginas enviadas} a la impresora.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>The page could not be made.</source>
   <translation>No se ha podido hacer la página.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Re&amp;port as PDF...</source>
   <translation>Informe en PD&amp;F...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>A page of this film: film, heat map, score, measurements, verdict and model</source>
   <translation>Una página de esta radiografía: radiografía, mapa de calor, puntuación, mediciones, veredicto y modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Pr&amp;int...</source>
   <translation>&amp;Imprimir...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/report_page.py" />
   <source>Print the report of this film</source>
   <translation>Imprimir el informe de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects name the patient and the study as the film's file does: name, id, birth date, study. They are written into this folder and sent nowhere.</source>
   <translation>Los objetos nombran al paciente y el estudio como lo hace el archivo de la radiografía: nombre, número, fecha de nacimiento, estudio. Se escriben en esta carpeta y no se envían a ningún sitio.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The file names no patient. The film is written first, as a DICOM one in a study of its own.</source>
   <translation>El archivo no nombra a ningún paciente. La radiografía se escribe primero como DICOM en un estudio propio.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The report is marked as unverified. For research and education only.</source>
   <translation>El informe está marcado como no verificado. Solo para investigación y docencia.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{count} DICOM {count:object|objects} written into {name}.</source>
   <translation>{count} {count:objeto DICOM escrito|objetos DICOM escritos} en {name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>{lines} The disk said: {error}.</source>
   <translation>{lines} El disco respondió: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Nothing was written.</source>
   <translation>No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Left empty, because the film's file has no valid value: {names}.</source>
   <translation>Se dejan vacíos, porque el archivo de la radiografía no tiene un valor válido: {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Save as DICOM objects</source>
   <translation>Guardar como objetos DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Folder for the objects</source>
   <translation>Carpeta para los objetos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write files</source>
   <translation>Escribir los archivos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Tick at least one object.</source>
   <translation>Marque al menos un objeto.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Choose a folder for the objects.</source>
   <translation>Elija una carpeta para los objetos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>There is no such folder.</source>
   <translation>Esa carpeta no existe.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/save_picture.py" />
   <source>Writing ...</source>
   <translation>Escribiendo ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <location filename="../../viewer/app/send_films.py" />
   <source>Whose</source>
   <translation>De quién</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The objects could not be made.</source>
   <translation>No se han podido hacer los objetos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>score, decision</source>
   <translation>puntuación, decisión</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Report: {parts}</source>
   <translation>Informe: {parts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Heat map, as a picture in color with its scale</source>
   <translation>Mapa de calor, como imagen en color con su escala</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Outline of the lungs, as a segmentation</source>
   <translation>Contorno de los pulmones, como segmentación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>The view, as a presentation state</source>
   <translation>La vista, como estado de presentación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>&amp;Save as DICOM objects...</source>
   <translation>Guardar como &amp;objetos DICOM...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_objects.py" />
   <source>Write the score, the heat map and the measurements of this film for another DICOM program</source>
   <translation>Escribir la puntuación, el mapa de calor y las mediciones de esta radiografía para otro programa DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff)</source>
   <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Text that is in the film itself stays on the picture, and so does text in the file's overlays while they are on.</source>
   <translation>El texto que está en la propia radiografía se queda en la imagen, y también el de las superposiciones del archivo mientras se muestren.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, without the patient's identity. Text in the film or its overlays stays on it.</source>
   <translation>Copiado, sin la identidad del paciente. El texto de la radiografía o de sus superposiciones se queda.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as picture</source>
   <translation>Guardar como imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Texts: corners, letters, ruler</source>
   <translation>Textos: esquinas, letras, regla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The patient's name, id and dates among them</source>
   <translation>Entre ellos el nombre, el número y las fechas del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Marks, the file's overlays, the outline of the lungs</source>
   <translation>Marcas, superposiciones del archivo, contorno de los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>File for the picture</source>
   <translation>Archivo de la imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>File ...</source>
   <translation>Archivo ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Say where the picture goes.</source>
   <translation>Diga adónde va la imagen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Give the file a name that ends in .png, .jpg or .tif.</source>
   <translation>Dé al archivo un nombre que termine en .png, .jpg o .tif.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The view as on the screen ({width:,} × {height:,} pixels)</source>
   <translation>La vista como en la pantalla ({width:,} × {height:,} píxeles)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>All of the film at 1:1 ({width:,} × {height:,} pixels)</source>
   <translation>Toda la radiografía a 1:1 ({width:,} × {height:,} píxeles)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>There is a file of this name: it will be written over.</source>
   <translation>Hay un archivo con este nombre: se sobrescribirá.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>The picture could not be made.</source>
   <translation>No se ha podido hacer la imagen.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>&amp;Copy the view</source>
   <translation>&amp;Copiar la vista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copy the film as seen, without the patient's identity</source>
   <translation>Copiar la radiografía como se ve, sin la identidad del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Save as pict&amp;ure...</source>
   <translation>Guardar como ima&amp;gen...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Write the view, or all of the film at 1:1, as PNG, JPEG or TIFF, with the parts that you choose</source>
   <translation>Escribir la vista, o toda la radiografía a 1:1, como PNG, JPEG o TIFF, con las partes que usted elija</translation>
  </message>
  <message>
   <location filename="../../viewer/app/save_picture.py" />
   <source>Copied, with the patient's identity.</source>
   <translation>Copiado, con la identidad del paciente.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>No server is named yet: nothing can be sent. Set up PACS servers in the menu File names one.</source>
   <translation>Aún no se ha indicado ningún servidor: no se puede enviar nada. Configurar servidores PACS, en el menú Archivo, indica uno.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>What is sent names the patient and the study as the film's file does. What was sent cannot be called back.</source>
   <translation>Lo que se envía nombra al paciente y el estudio como el archivo de la radiografía. Lo enviado no se puede recuperar.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The objects could not be made. Nothing was sent.</source>
   <translation>No se pudieron crear los objetos. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send to a PACS</source>
   <translation>Enviar a un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send</source>
   <translation>&amp;Enviar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;top</source>
   <translation>&amp;Parar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Where to</source>
   <translation>Adónde</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Sending to {server} …</source>
   <translation>Enviando a {server} …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. Nothing was sent.</source>
   <translation>Parado. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{sentence} Nothing was sent.</source>
   <translation>{sentence} No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{count:,} of {total:,} sent to {server}.</source>
   <translation>{count:,} de {total:,} enviados a {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Stopped. {said}</source>
   <translation>Parado. {said}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Tick what is to be sent.</source>
   <translation>Marque lo que se va a enviar.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>&amp;Send to {name}</source>
   <translation>&amp;Enviar a {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send film or o&amp;bjects to a PACS...</source>
   <translation>En&amp;viar radiografía u objetos a un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>Send the score, the measurements and other objects of this film, or the film, to a server that you named</source>
   <translation>Enviar la puntuación, las mediciones y otros objetos de esta radiografía, o la radiografía, a un servidor que usted indicó</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The film shown</source>
   <translation>La radiografía mostrada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>The other {count:,} {count:film|films} of this study</source>
   <translation>{count:,} {count:radiografía más|radiografías más} de este estudio</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it: {title}</source>
   <translation>{kind} al lado: {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/send_films.py" />
   <source>{kind} beside it</source>
   <translation>{kind} al lado</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings (*.json)</source>
   <translation>Ajustes (*.json)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>As this computer has it</source>
   <translation>Como lo tiene este ordenador</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The most important</source>
   <translation>Lo más importante</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top left</source>
   <translation>Arriba a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Top right</source>
   <translation>Arriba a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom left</source>
   <translation>Abajo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Bottom right</source>
   <translation>Abajo a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Not shown</source>
   <translation>No se muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Hospital</source>
   <translation>Hospital</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest</source>
   <translation>Tórax</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest PA</source>
   <translation>Tórax PA</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Chest standing</source>
   <translation>Tórax de pie</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Maker</source>
   <translation>Fabricante</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Preview of the corners</source>
   <translation>Vista previa de las esquinas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Search all settings</source>
   <translation>Buscar en todos los ajustes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../viewer/help/help_window.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>No setting has these words.</source>
   <translation>Ningún ajuste tiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Reset this page</source>
   <translation>Restablecer esta página</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export...</source>
   <translation>Exportar...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import...</source>
   <translation>Importar...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Appearance</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors of the window. Films stay on black, with light letters on them.</source>
   <translation>Colores de la ventana. Las radiografías siguen sobre negro, con letras claras.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>100 % is the size that this computer has.</source>
   <translation>100 % es el tamaño que tiene este ordenador.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>It holds from the next start on. Files, reports and the documentation stay English.</source>
   <translation>Vale desde el próximo inicio. Los archivos, los informes y la documentación siguen en inglés.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys and mouse</source>
   <translation>Teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Mouse</source>
   <translation>Ratón</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keys of a single letter, digit or sign</source>
   <translation>Teclas de una sola letra, cifra o signo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Off: only keys with Ctrl or Alt, F1 to F12, arrows, Esc and the like do something.</source>
   <translation>Desactivado: solo hacen algo las teclas con Ctrl o Alt, F1 a F12, flechas, Esc y similares.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Presets of</source>
   <translation>Ajustes predefinidos de</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>A window is kept from a film: Grey levels &gt; Keep this window.</source>
   <translation>Una ventana se guarda desde una radiografía: Niveles de gris &gt; Guardar esta ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first</source>
   <translation>Mostrar el mapa de calor al principio</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Show the heat map at first in reviews</source>
   <translation>Mostrar el mapa de calor al principio en las revisiones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Before the verdict it can lead the reader; after the verdict it is shown anyway.</source>
   <translation>Antes del veredicto puede influir en el lector; después del veredicto se muestra de todos modos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <location filename="../../inference/explain/heat_map.py" />
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Begins at</source>
   <translation>Empieza en</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of the map's scale: weaker parts are left out.</source>
   <translation>De la escala del mapa: las partes más débiles se omiten.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Colors</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Outline around what is shown</source>
   <translation>Contorno alrededor de lo que se muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Texts in the corners</source>
   <translation>Textos en las esquinas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Draw the overlays of a file</source>
   <translation>Dibujar las superposiciones de un archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Cover what the shutter of a file covers</source>
   <translation>Cubrir lo que cubre el obturador de un archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Of a made-up film. Who the patient is stays hidden while View &gt; Patient identity is off.</source>
   <translation>De una radiografía inventada. Quién es el paciente sigue oculto mientras Ver &gt; Identidad del paciente esté desactivado.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Corners of the film</source>
   <translation>Esquinas de la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Pictures without a modality</source>
   <translation>Imágenes sin modalidad</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all own presets?</source>
   <translation>¿Eliminar todos los ajustes predefinidos propios?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>This page has nothing but the windows that you kept. Remove all of them?</source>
   <translation>Esta página solo tiene las ventanas que usted guardó. ¿Eliminarlas todas?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Remove all</source>
   <translation>Eliminar todo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Keep them</source>
   <translation>Conservarlas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>{title} is as it is in a new Hilum.</source>
   <translation>{title} está como en un Hilum nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Export settings</source>
   <translation>Exportar los ajustes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>Import settings</source>
   <translation>Importar los ajustes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not written: {strerror}.</source>
   <translation>El archivo no se escribió: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings are in {name}. No film and no patient is named in it, but for names of presets.</source>
   <translation>Los ajustes están en {name}. No nombra ninguna radiografía ni paciente, salvo en nombres de ajustes predefinidos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The file was not read: {strerror}.</source>
   <translation>El archivo no se leyó: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/settings_window.py" />
   <source>The settings of {name} hold now. {conflicts}</source>
   <translation>Ahora valen los ajustes de {name}. {conflicts}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a film</source>
   <translation>Abrir una radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open a folder</source>
   <translation>Abrir una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Review a folder</source>
   <translation>Revisar una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open the example</source>
   <translation>Abrir el ejemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again what was open when Hilum ended unexpectedly?</source>
   <translation>¿Abrir de nuevo lo que estaba abierto cuando Hilum terminó de forma inesperada?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>The model is being looked for …</source>
   <translation>Se está buscando el modelo …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>What you open is listed here, by its name alone.</source>
   <translation>Lo que usted abre se lista aquí, solo por su nombre.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Open again</source>
   <translation>Abrir de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>Model in use</source>
   <translation>Modelo en uso</translation>
  </message>
  <message>
   <location filename="../../viewer/app/start_page.py" />
   <source>{path}
It is no longer there.</source>
   <translation>{path}
Ya no está ahí.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Stop this</source>
   <translation>Parar esto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>Show the training</source>
   <translation>Mostrar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The device that makes the scores</source>
   <translation>El dispositivo que calcula las puntuaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>The server that the film shown came from</source>
   <translation>El servidor del que vino la radiografía mostrada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/status_line.py" />
   <source>no model installed</source>
   <translation>ningún modelo instalado</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed film, of no patient.</source>
   <translation>{open} abre una radiografía, {open_folder} una carpeta. O suelte una u otra sobre la ventana. El ejemplo es una radiografía calculada, de ningún paciente.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Change the window</source>
   <translation>Cambiar la ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic window, the wheel zooms, and {fit} shows the whole film.</source>
   <translation>Arrastre sobre la radiografía: a la derecha, contraste más amplio; hacia arriba, más claro. Pruébelo ahora. {auto_window} trae la ventana automática, la rueda hace zoom y {fit} muestra la radiografía entera.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Read the score</source>
   <translation>Leer la puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The bar is the model's score. Its mark is the operating point: from there on a film is called {title}. In the hatched band the model is unsure. Details has other operating points, each with its figures.</source>
   <translation>La barra es la puntuación del modelo. Su marca es el punto de operación: desde ahí una radiografía se llama {title}. En la banda rayada el modelo duda. Detalles tiene otros puntos de operación, cada uno con sus resultados.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>See why</source>
   <translation>Ver por qué</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>The heat map shows where the activation behind the score is. It is neither a segmentation nor a probability. Hold {heat_map} to look under it.</source>
   <translation>El mapa de calor muestra dónde está la activación que hay detrás de la puntuación. No es una segmentación ni una probabilidad. Mantenga {heat_map} para mirar debajo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>File &gt; Review a folder scores every film in it and shows the worst first. {abnormal} says {title}, {normal} {negative}, {unsure} that you are unsure; your verdicts are kept on this computer.</source>
   <translation>Archivo &gt; Revisar una carpeta puntúa todas las radiografías que contiene y muestra primero las peores. {abnormal} dice {title}, {normal} {negative}, {unsure} que usted duda; sus veredictos se guardan en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Score &gt; Train a model trains one on films that you have labelled, and measures it on films that it has not seen. {training_panel} shows its progress.</source>
   <translation>Puntuación &gt; Entrenar un modelo entrena uno con radiografías que usted ha etiquetado, y lo mide con radiografías que no ha visto. {training_panel} muestra su marcha.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{keys} shows the keys, {help} the first steps. Help &gt; Tour begins here again.</source>
   <translation>{keys} muestra las teclas, {help} los primeros pasos. Ayuda &gt; Recorrido empieza aquí de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>A tour of two minutes?</source>
   <translation>¿Un recorrido de dos minutos?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{steps} short steps on a computed film. Esc leaves it at any time; Help &gt; Tour begins it again.</source>
   <translation>{steps} pasos cortos con una radiografía calculada. Esc lo deja en cualquier momento; Ayuda &gt; Recorrido lo empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Begin the tour</source>
   <translation>Empezar el recorrido</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>{step} of {steps}</source>
   <translation>{step} de {steps}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../viewer/app/tour.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Next</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>A millimetre of the film is a millimetre on this screen</source>
   <translation>Un milímetro de la radiografía es un milímetro en esta pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze</source>
   <translation>Tamaño r&amp;eal</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True si&amp;ze: no millimetres in this film</source>
   <translation>Tamaño r&amp;eal: no hay milímetros en esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>The film does not say how large it is. Draw along something whose length you know, and calibrate on that.</source>
   <translation>La radiografía no dice su tamaño. Trace a lo largo de algo cuya longitud conozca, y calibre con eso.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>measured on {measured}</source>
   <translation>medido el {measured}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>as the screen reports it, not measured</source>
   <translation>como lo indica la pantalla, sin medir</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Measure this screen</source>
   <translation>Medir esta pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Hold a ruler to the screen. How long is this line, from end to end?</source>
   <translation>Ponga una regla en la pantalla. ¿Cuánto mide esta línea, de extremo a extremo?</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Length of the line in millimetres</source>
   <translation>Longitud de la línea en milímetros</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Me&amp;asure this screen...</source>
   <translation>&amp;Medir esta pantalla...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>Enter how long a line on it is, so that true size is right</source>
   <translation>Introducir cuánto mide una línea en ella, para que el tamaño real sea correcto</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>True size. The film: {short}. The screen: {source}.</source>
   <translation>Tamaño real. La radiografía: {short}. La pantalla: {source}.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/true_size.py" />
   <source>This screen has {line:.0f} dots per inch.</source>
   <translation>Esta pantalla tiene {line:.0f} puntos por pulgada.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>{kinds} and {last}. No film leaves this computer unless you send it.</source>
   <translation>{kinds} y {last}. Ninguna radiografía sale de este ordenador si usted no la envía.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drop a film or a folder here</source>
   <translation>Suelte aquí una radiografía o una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Looking for films …</source>
   <translation>Buscando radiografías …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No films there</source>
   <translation>No hay radiografías ahí</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose another folder, or films in it.</source>
   <translation>Elija otra carpeta, o radiografías en ella.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>No film is shown</source>
   <translation>No se muestra ninguna radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Drag a film here</source>
   <translation>Arrastre aquí una radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Or click here, then a film in the list.</source>
   <translation>O haga clic aquí y después en una radiografía de la lista.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Opening …</source>
   <translation>Abriendo …</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film cannot be shown</source>
   <translation>Esta radiografía no se puede mostrar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>The table shows what there is to read.</source>
   <translation>La tabla muestra lo que hay que leer.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Choose one in the list of films.</source>
   <translation>Elija una en la lista de radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Show it here</source>
   <translation>Mostrarla aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare
One film, two or four on the screen</source>
   <translation>Comparar
Una, dos o cuatro radiografías en la pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>How many films are on the screen</source>
   <translation>Cuántas radiografías hay en la pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>&amp;Next pane</source>
   <translation>Panel &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Keys act on the next film on the screen</source>
   <translation>Las teclas actúan sobre la siguiente radiografía de la pantalla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Lin&amp;k the films</source>
   <translation>En&amp;lazar las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Window, zoom and place of one film are those of the others, too</source>
   <translation>Ventana, zoom y lugar de una radiografía son también los de las otras</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>This film a&amp;lone</source>
   <translation>Solo esta radi&amp;ografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>One film of several alone, or the film without the panels, and back</source>
   <translation>Una radiografía de varias sola, o la radiografía sin los paneles, y vuelta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Your verdict is on this film</source>
   <translation>Su veredicto es sobre esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Beside it, to compare</source>
   <translation>Al lado, para comparar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/view_area.py" />
   <source>Linked</source>
   <translation>Enlazadas</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Films that are in this folder, or come into it, are scored and get a row in the table. Nothing in the folder is moved or changed. It goes on until you stop it or close Hilum; begun again with the same table, it goes on from there.</source>
   <translation>Las radiografías que están en esta carpeta, o que llegan a ella, reciben una puntuación y una fila de la tabla. Nada de la carpeta se mueve ni se cambia. Sigue hasta que usted lo pare o cierre Hilum; si se empieza otra vez con la misma tabla, continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The objects name the patient and the study as the film's file does. They are sent nowhere.</source>
   <translation>Los objetos nombran al paciente y el estudio como el archivo de la radiografía. No se envían a ninguna parte.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching the folder ended unexpectedly. What was scored is in the table; it can be begun again.
The text below may name files. Look at it before you pass it on.</source>
   <translation>La vigilancia de la carpeta terminó de forma inesperada. Lo puntuado está en la tabla; se puede empezar otra vez.
El texto de abajo puede nombrar archivos. Mírelo antes de pasarlo a otros.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{came:,} {came:file|files} came in: {scored:,} scored, {refused:,} not scored</source>
   <translation>{came:,} {came:archivo llegó|archivos llegaron}: {scored:,} con puntuación, {refused:,} sin puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{repeated:,} sent again</source>
   <translation>{repeated:,} enviados otra vez</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{waiting:,} still arriving</source>
   <translation>{waiting:,} aún llegando</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{problem} Waiting for it.</source>
   <translation>{problem} En espera.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: scored</source>
   <translation>{name}: puntuada</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: not scored. {why}</source>
   <translation>{name}: sin puntuación. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{name}: the same film as {other}, which was scored before</source>
   <translation>{name}: la misma radiografía que {other}, que ya tiene puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>{why} Waiting.</source>
   <translation>{why} En espera.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table had been changed. It is kept as {name}; a whole one was written.</source>
   <translation>La tabla había sido cambiada. Se conserva como {name}; se escribió una completa.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder</source>
   <translation>Vigilar una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Write DICOM objects as well, into this folder</source>
   <translation>Escribir también objetos DICOM, en esta carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder</source>
   <translation>Examinar en busca de la carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../review/export.py" />
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the table</source>
   <translation>Examinar en busca de la tabla</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../viewer/training/training_fields.py" />
   <source>Browse ...</source>
   <translation>Examinar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Browse for the folder of objects</source>
   <translation>Examinar en busca de la carpeta de objetos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder of objects</source>
   <translation>Carpeta de objetos</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What is watched</source>
   <translation>Lo que se vigila</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose the folder in which films arrive.</source>
   <translation>Elija la carpeta a la que llegan las radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the table goes.</source>
   <translation>Elija adónde va la tabla.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>The table's name ends in .csv or .jsonl.</source>
   <translation>El nombre de la tabla termina en .csv o .jsonl.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Choose where the objects go.</source>
   <translation>Elija adónde van los objetos.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Folder to watch</source>
   <translation>Carpeta que vigilar</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Tables (*.csv *.jsonl)</source>
   <translation>Tablas (*.csv *.jsonl)</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>What came in</source>
   <translation>Lo que llegó</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Show list</source>
   <translation>Mostrar la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watching {name}</source>
   <translation>Vigilando {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Hide list</source>
   <translation>Ocultar la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Watch a folder...</source>
   <translation>Vigilar una carpeta...</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>Score films as they arrive in a folder</source>
   <translation>Puntuar las radiografías según llegan a una carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <source>One folder at a time: stop this one first.</source>
   <translation>Una carpeta cada vez: pare primero esta.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Stopped.</source>
   <translation>Parado.</translation>
  </message>
  <message>
   <location filename="../../viewer/app/watching.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>It ended unexpectedly.</source>
   <translation>Terminó de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Film a&amp;ttributes</source>
   <translation>A&amp;tributos de la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Everything that the film's file says of itself</source>
   <translation>Todo lo que el archivo de la radiografía dice de sí mismo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Show identity</source>
   <translation>Mostrar la identidad</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Copy all</source>
   <translation>Copiar todo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search tag, name or value</source>
   <translation>Buscar etiqueta DICOM, nombre o valor</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Search attributes</source>
   <translation>Buscar atributos</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Values that may point to a person (DICOM PS3.15), and all private ones</source>
   <translation>Valores que pueden señalar a una persona (DICOM PS3.15), y todos los privados</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Tag</source>
   <translation>Etiqueta DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes</source>
   <translation>Atributos</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Attributes · {name}</source>
   <translation>Atributos · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <location filename="../../imaging/film_reasons.py" />
   <source>The file cannot be read.</source>
   <translation>El archivo no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy value</source>
   <translation>Copiar el valor</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/attributes_window.py" />
   <source>Copy row</source>
   <translation>Copiar la fila</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Key images</source>
   <translation>Imágenes clave</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Docu&amp;ments...</source>
   <translation>Doc&amp;umentos...</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Reports and PDF documents of this patient that lie beside the films</source>
   <translation>Informes y documentos PDF de este paciente que están junto a las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page of the document</source>
   <translation>Página del documento</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons in reports, and PDF documents, which say whose they are</source>
   <translation>Nombres de personas en los informes, y documentos PDF, que dicen de quién son</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{found:,} documents</source>
   <translation>{found:,} documentos</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>{words} of this patient to read: {where}.</source>
   <translation>{words} de este paciente para leer: {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>This is {words}, which belongs to a film. Open the film or its folder.</source>
   <translation>Esto es {words}, que pertenece a una radiografía. Abra la radiografía o su carpeta.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents · {name}</source>
   <translation>Documentos · {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Documents of this patient</source>
   <translation>Documentos de este paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>There are no documents of this patient beside the films.</source>
   <translation>No hay documentos de este paciente junto a las radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>A PDF document says whose it is. Tick “Show identity” to read it.</source>
   <translation>Un documento PDF dice de quién es. Marque «Mostrar la identidad» para leerlo.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Page {page:,} of {pages:,}</source>
   <translation>Página {page:,} de {pages:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Nobody has verified it.</source>
   <translation>Nadie lo ha verificado.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is not complete.</source>
   <translation>No está completo.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>It is longer than what is shown here.</source>
   <translation>Es más largo que lo que se muestra aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Names of persons are hidden; free text may still say who the patient is.</source>
   <translation>Los nombres de personas están ocultos; el texto libre aún puede decir quién es el paciente.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>Made</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/documents_window.py" />
   <source>the film shown</source>
   <translation>la radiografía mostrada</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Films with these words in name, id, description, date, view or file</source>
   <translation>Radiografías con estas palabras en el nombre, el número, la descripción, la fecha, la proyección o el archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show in fo&amp;lder</source>
   <translation>&amp;Mostrar en la carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Open the folder in which the film lies</source>
   <translation>Abrir la carpeta donde está la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remo&amp;ve from the list</source>
   <translation>&amp;Quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Leave the film out of the list; the file stays where it is</source>
   <translation>Quitar la radiografía de la lista; el archivo se queda donde está</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Order of the films, and which are listed</source>
   <translation>Orden de las radiografías, y cuáles se listan</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Sort</source>
   <translation>Ordenar</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>By patient and study</source>
   <translation>Por paciente y estudio</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Fold all</source>
   <translation>Plegar todo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Unfold all</source>
   <translation>Desplegar todo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>this film</source>
   <translation>esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>these {films:,} films</source>
   <translation>estas {films:,} radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>Remove {told} from the list</source>
   <translation>Quitar {told} de la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The film is</source>
   <translation>La radiografía ya no está</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{films:,} films are</source>
   <translation>{films:,} radiografías ya no están</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>{told} no longer in the list. The files stay where they are.</source>
   <translation>{told} en la lista. Los archivos se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/film_browser.py" />
   <source>The folder cannot be opened here.</source>
   <translation>La carpeta no se puede abrir aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Agreed</source>
   <translation>De acuerdo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Overridden</source>
   <translation>Discrepa</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Read</source>
   <translation>Leída</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/film/film_view.py" />
   <source>Film</source>
   <translation>Radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Differs</source>
   <translation>Difiere</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Flags</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <location filename="../../viewer/review/answers.py" />
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <location filename="../../review/verdicts.py" />
   <source>unsure</source>
   <translation>dudoso</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words} · frame {frame}</source>
   <translation>{words} · fotograma {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>To read</source>
   <translation>Por leer</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/list_row.py" />
   <source>{words}, said under {under}</source>
   <translation>{words}, dado con {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation states</source>
   <translation>Estados de presentación</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Sho&amp;w as saved</source>
   <translation>Mostrar como &amp;se guardó</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As a presentation state beside the film has it: window, turn, part, drawings; or as the film's file says</source>
   <translation>Como lo tiene un estado de presentación junto a la radiografía: ventana, giro, parte, dibujos; o como lo dice el archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>Presentation state</source>
   <translation>Estado de presentación</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>As the film's file says</source>
   <translation>Como lo dice el archivo de la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>A presentation state beside the film is of another kind and is not applied.</source>
   <translation>Un estado de presentación junto a la radiografía es de otro tipo y no se aplica.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/presentations.py" />
   <source>The presentation state is not applied: {message}</source>
   <translation>El estado de presentación no se aplica: {message}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>patient id</source>
   <translation>número de paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>issuer of the patient id</source>
   <translation>emisor del número de paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>birth date</source>
   <translation>fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source>Not sure that it is the same patient: no {lacking} to compare.</source>
   <translation>No es seguro que sea el mismo paciente: falta {lacking} para comparar.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/priors.py" />
   <source> and no </source>
   <translation> ni </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Looking for films:</source>
   <translation>Buscando radiografías:</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>Nothing was added: there is no film there that is not in the list already.</source>
   <translation>No se añadió nada: ahí no hay ninguna radiografía que no esté ya en la lista.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>There is no film in {names}.</source>
   <translation>No hay ninguna radiografía en {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/session.py" />
   <source>{why} What was open stays open.</source>
   <translation>{why} Lo que estaba abierto sigue abierto.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{frames} frames</source>
   <translation>{frames} fotogramas</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{said_of}, score {score}</source>
   <translation>{said_of}, puntuación {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film matches</source>
   <translation>Ninguna radiografía coincide</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No film fits the search and the filter.</source>
   <translation>Ninguna radiografía cumple la búsqueda y el filtro.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>Show all films</source>
   <translation>Mostrar todas las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>No films open</source>
   <translation>Ninguna radiografía abierta</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Open a folder, or drop films on the window.</source>
   <translation>Abra una carpeta, o suelte radiografías sobre la ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Patient {number} · </source>
   <translation>Paciente {number} · </translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Film {film}</source>
   <translation>Radiografía {film}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient {number}</source>
   <translation>Paciente {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:study|studies}</source>
   <translation>{count:,} {count:estudio|estudios}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>{count:,} {count:film|films}</source>
   <translation>{count:,} {count:radiografía|radiografías}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>Study {number}</source>
   <translation>Estudio {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/strip.py" />
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>No patient in the file</source>
   <translation>Sin paciente en el archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Cannot be opened</source>
   <translation>No se puede abrir</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>As found</source>
   <translation>Como se encontraron</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Newest study first</source>
   <translation>El estudio más reciente primero</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>By patient</source>
   <translation>Por paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Highest score first</source>
   <translation>La puntuación más alta primero</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Most disagreement between models first</source>
   <translation>El mayor desacuerdo entre modelos primero</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>All films</source>
   <translation>Todas las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Frontal views</source>
   <translation>Proyecciones frontales</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Lateral views</source>
   <translation>Proyecciones laterales</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films without a score</source>
   <translation>Radiografías sin puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>Films on which two models disagree</source>
   <translation>Radiografías en las que dos modelos discrepan</translation>
  </message>
  <message>
   <location filename="../../viewer/browser/studies.py" />
   <source>patient {number}</source>
   <translation>paciente {number}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Compare</source>
   <translation>&amp;Comparar</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Grey &amp;levels</source>
   <translation>Niveles de &amp;gris</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Score</source>
   <translation>&amp;Puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Review</source>
   <translation>&amp;Revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>{keys} for {name} was ignored: {holder} has it.</source>
   <translation>{keys} para {name} se ignoró: la tiene {holder}.</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>Toolbar</source>
   <translation>Barra de herramientas</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the menu {words}</source>
   <translation>el menú {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>dragging the film</source>
   <translation>arrastrar la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>the window preset in that place</source>
   <translation>el ajuste predefinido de ventana en ese lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/commands.py" />
   <source>no such key; nothing</source>
   <translation>no existe esa tecla; nada</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>Drop a film here, or Ctrl+O</source>
   <translation>Suelte una radiografía aquí, o Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../viewer/film/film_view.py" />
   <source>{modality} film, {columns} by {rows} pixels</source>
   <translation>Radiografía {modality}, {columns} por {rows} píxeles</translation>
  </message>
  <message>
   <location filename="../../viewer/film/histogram_view.py" />
   <source>How many pixels have which value. Heights go with the square root of the number;
the first and the last bar, often the surround, may be cut.</source>
   <translation>Cuántos píxeles tienen cada valor. Las alturas van con la raíz cuadrada del número;
la primera y la última barra, a menudo el entorno, pueden estar cortadas.</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Cobb {degrees:.1f}°</source>
   <translation>Cobb {degrees:.1f}°</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>D&amp;istance</source>
   <translation>D&amp;istancia</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line; its ends can be moved</source>
   <translation>Arrastre una línea; sus extremos se pueden mover</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Angle</source>
   <translation>Á&amp;ngulo</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag one line to where both meet, then click or drag the end of the other</source>
   <translation>Arrastre una línea hasta donde se encuentran ambas, después haga clic en el extremo de la otra o arrástrelo</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>&amp;Cobb angle</source>
   <translation>Ángulo de &amp;Cobb</translation>
  </message>
  <message>
   <location filename="../../viewer/film/measuring_tools.py" />
   <source>Drag a line along one end plate, then along the other</source>
   <translation>Arrastre una línea a lo largo de un platillo vertebral, después a lo largo del otro</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Drag up is brighter, right drag and wheel zoom</source>
   <translation>Arrastrar hacia arriba aclara; arrastrar con el derecho y la rueda hacen zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Reverse</source>
   <translation>Inverso</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>As Hilum, but drag up is darker</source>
   <translation>Como Hilum, pero arrastrar hacia arriba oscurece</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>Weasis</source>
   <translation>Weasis</translation>
  </message>
  <message>
   <location filename="../../viewer/film/mouse_scheme.py" />
   <source>The wheel scrolls, the right button is the menu only</source>
   <translation>La rueda desplaza, el botón derecho es solo el menú</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Arr&amp;ow</source>
   <translation>&amp;Flecha</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Drag from what it points at</source>
   <translation>Arrastre desde lo que señala</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Te&amp;xt</source>
   <translation>Te&amp;xto</translation>
  </message>
  <message>
   <location filename="../../viewer/film/note_tools.py" />
   <source>Click where a text is to stand, and write it</source>
   <translation>Haga clic donde deba estar un texto, y escríbalo</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>usual limit for adults on PA films: 0.50</source>
   <translation>límite habitual en adultos en radiografías PA: 0,50</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
this is an AP film, which enlarges the heart</source>
   <translation>{limit}
esta es una radiografía AP, que agranda el corazón</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>{limit}
view unknown; AP films enlarge the heart</source>
   <translation>{limit}
proyección desconocida; las radiografías AP agrandan el corazón</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>cardiothoracic ratio {cardiothoracic_ratio:.2f}, {origin}</source>
   <translation>índice cardiotorácico {cardiothoracic_ratio:.2f}, {origin}</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>by hand</source>
   <translation>a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>heart {heart:.1f}, thorax {thorax:.1f} {unit} ({short})</source>
   <translation>corazón {heart:.1f}, tórax {thorax:.1f} {unit} ({short})</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Cardiothoracic ratio</source>
   <translation>Índice cardiotorácico</translation>
  </message>
  <message>
   <location filename="../../viewer/film/ratio_tool.py" />
   <source>Drag across the heart from border to border, then across the inner chest; Shift: without snapping to the lungs</source>
   <translation>Arrastre a través del corazón de borde a borde, después a través del interior del tórax; Mayús: sin ajustar a los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>mean {mean}  SD {deviation}
min {minimum:.6g}  max {maximum:.6g}</source>
   <translation>media {mean}  DE {deviation}
mín {minimum:.6g}  máx {maximum:.6g}</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>{shape}, {right:.0f} x {bottom:.0f} px</source>
   <translation>{shape}, {right:.0f} x {bottom:.0f} px</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>&amp;Elipse</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag an ellipse: its area and the values in it; in a review it belongs to your verdict</source>
   <translation>Arrastre una elipse: su área y los valores que contiene; en una revisión pertenece a su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Rectan&amp;gle</source>
   <translation>Rectán&amp;gulo</translation>
  </message>
  <message>
   <location filename="../../viewer/film/region_tools.py" />
   <source>Drag a rectangle: its area and the values in it; in a review it belongs to your verdict</source>
   <translation>Arrastre un rectángulo: su área y los valores que contiene; en una revisión pertenece a su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>not for diagnosis</source>
   <translation>no apto para diagnóstico</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>side unknown</source>
   <translation>lado desconocido</translation>
  </message>
  <message>
   <location filename="../../viewer/film/text_overlay.py" />
   <source>{floor} % present</source>
   <translation>{floor} % presente</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tool.py" />
   <source>Drag a mark, or one of its ends</source>
   <translation>Arrastre una marca, o uno de sus extremos</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Window</source>
   <translation>&amp;Ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag: right is wider contrast, up is brighter</source>
   <translation>Arrastrar: a la derecha, contraste más amplio; hacia arriba, más claro</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Pan</source>
   <translation>Des&amp;plazar</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag the film</source>
   <translation>Arrastre la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag up to enlarge</source>
   <translation>Arrastre hacia arriba para ampliar</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>&amp;Scroll</source>
   <translation>Reco&amp;rrer</translation>
  </message>
  <message>
   <location filename="../../viewer/film/tools.py" />
   <source>Drag through the frames</source>
   <translation>Arrastre para recorrer los fotogramas</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;One film</source>
   <translation>&amp;Una radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Two films side by side</source>
   <translation>&amp;Dos radiografías lado a lado</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>Two films one &amp;above the other</source>
   <translation>Dos radiografías una en&amp;cima de otra</translation>
  </message>
  <message>
   <location filename="../../viewer/film/view_settings.py" />
   <source>&amp;Four films</source>
   <translation>Cuatro &amp;radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new version</source>
   <translation>Buscar una versión nueva</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>This is Hilum {program_version}.</source>
   <translation>Este es Hilum {program_version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>It knows no address where new versions are published: look where you got this copy. Nothing was sent.</source>
   <translation>No conoce ninguna dirección donde se publiquen versiones nuevas: mire donde obtuvo esta copia. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>New versions are published at {url}.

Hilum itself sends nothing and never looks by itself. If you go on, your browser asks that address for its page, as for any other; nothing about you, this computer or your films is added.</source>
   <translation>Las versiones nuevas se publican en {url}.

Hilum no envía nada ni busca nunca por sí mismo. Si usted sigue, su navegador pide la página de esa dirección, como la de cualquier otra; no se añade nada sobre usted, este ordenador o sus radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;First steps</source>
   <translation>&amp;Primeros pasos</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What to do with this window</source>
   <translation>Qué hacer con esta ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Documentation</source>
   <translation>&amp;Documentación</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The guides, kept on this computer</source>
   <translation>Las guías, guardadas en este ordenador</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Self-check...</source>
   <translation>&amp;Autocomprobación...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Whether this copy works on this computer: codecs, devices, model, room</source>
   <translation>Si esta copia funciona en este ordenador: códecs, dispositivos, modelo, espacio</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;Log</source>
   <translation>Re&amp;gistro</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>What went wrong, without films and patients</source>
   <translation>Lo que salió mal, sin radiografías ni pacientes</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Check for a new &amp;version...</source>
   <translation>Buscar una &amp;versión nueva...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Says first what would be sent; nothing is looked for unless you ask</source>
   <translation>Dice primero qué se enviaría; no se busca nada si usted no lo pide</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>&amp;About Hilum</source>
   <translation>Acerca de &amp;Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Version, licence, intended use</source>
   <translation>Versión, licencia, uso previsto</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_menu.py" />
   <source>The documentation opens in the browser. It lies on this computer.</source>
   <translation>La documentación se abre en el navegador. Está en este ordenador.</translation>
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
   <translation># Primeros pasos

1. **Abra** una radiografía con Ctrl+O, una carpeta con Ctrl+Mayús+O, o suelte una u otra sobre la ventana.
2. **Arrastre** sobre la radiografía: a la derecha para una ventana más amplia, hacia arriba para una radiografía más clara. 0 es la ventana automática,
   Mayús+Esc recupera la primera vista.
3. **Gire la rueda** para hacer zoom en torno al puntero, mantenga Espacio y arrastre para desplazar. F muestra la radiografía entera, Mayús+1 uno a uno.
4. **Siga** con las flechas izquierda y derecha, o haga clic en una radiografía de la lista. Ctrl+F busca en ella; Mayús+O oculta de quién es.
5. **Mida**: D una distancia, A un ángulo, C el índice cardiotorácico. Cada milímetro dice de dónde viene.
6. **Compare**: Ctrl+2 pone dos radiografías lado a lado, L las enlaza; donde se ofrece un estudio previo, F7 lo muestra al lado.
7. **Lea la puntuación** a la derecha: la barra, la marca del punto de operación y la banda rayada donde el modelo
   duda. Desde el punto de operación la radiografía se llama positiva; debajo están la sensibilidad y la
   especificidad en radiografías de prueba.
8. **Mantenga G** para mirar debajo del mapa de calor. El umbral dice desde dónde se dibuja, en una escala que es la misma para
   todas las radiografías.
9. **Revise una carpeta** con Ctrl+Mayús+R: sus radiografías se puntúan y se leen de las peores a las demás, y sus veredictos se guardan.

La tecla **?** muestra todas las teclas.

**{disclaimer}**
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Where to begin</source>
   <translation>Por dónde empezar</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>Decisions</source>
   <translation>Decisiones</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_pages.py" />
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Back  (Alt+Left)</source>
   <translation>Atrás  (Alt+Izquierda)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Forward  (Alt+Right)</source>
   <translation>Adelante  (Alt+Derecha)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages (Ctrl+F)</source>
   <translation>Buscar en todas las páginas (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>Find in all pages</source>
   <translation>Buscar en todas las páginas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>In the browser</source>
   <translation>En el navegador</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{title} – Help</source>
   <translation>{title} – Ayuda</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{fileName} is not a page of this help.</source>
   <translation>{fileName} no es una página de esta ayuda.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{match:,} of {matches:,}</source>
   <translation>{match:,} de {matches:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{sum:,} on {pages:,} pages</source>
   <translation>{sum:,} en {pages:,} páginas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>not found</source>
   <translation>no encontrado</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># {stem}

This page cannot be read ({strerror}). Install Hilum again.
</source>
   <translation># {stem}

Esta página no se puede leer ({strerror}). Instale Hilum de nuevo.
</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>the last {log_lines:,} of {lines:,} lines</source>
   <translation>las últimas {log_lines:,} de {lines:,} líneas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source>{lines:,} lines</source>
   <translation>{lines:,} líneas</translation>
  </message>
  <message>
   <location filename="../../viewer/help/help_window.py" />
   <source># Log

What went wrong: films refused, processes lost, models changed, errors. It names no film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. Here: {count}.

{shown}</source>
   <translation># Registro

Lo que salió mal: radiografías rechazadas, procesos perdidos, modelos cambiados, errores. No nombra ninguna radiografía ni paciente. Las horas son UTC. [Su carpeta]({folder}) tiene los archivos anteriores. Aquí: {count}.

{shown}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The check ended here, which nobody expected. {why}</source>
   <translation>La comprobación terminó aquí de forma inesperada. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>The report holds versions and results. It names no patient, no film, not this computer and not its user.</source>
   <translation>El informe contiene versiones y resultados. No nombra a ningún paciente, ninguna radiografía, ni este ordenador ni a su usuario.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Self-check</source>
   <translation>Autocomprobación</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Save ...</source>
   <translation>Guardar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Starting ...</source>
   <translation>Empezando ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checking {place} of {groups}: {name} ...</source>
   <translation>Comprobando {place} de {groups}: {name} ...</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Copied. {privacy}</source>
   <translation>Copiado. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>{name} cannot be written ({strerror}). Choose another folder.</source>
   <translation>{name} no se puede escribir ({strerror}). Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Saved as {name}. {privacy}</source>
   <translation>Guardado como {name}. {privacy}</translation>
  </message>
  <message>
   <location filename="../../viewer/help/selfcheck_page.py" />
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{text} {done:,} of {total:,}</source>
   <translation>{text} {done:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>{name}, frame {frame}</source>
   <translation>{name}, fotograma {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <location filename="../../viewer/review/store_jobs.py" />
   <source>Scoring</source>
   <translation>Puntuando</translation>
  </message>
  <message>
   <location filename="../../viewer/jobs/scores.py" />
   <source>Scoring by further models:</source>
   <translation>Puntuando con otros modelos:</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>ImageNet's mean and deviation (most networks of torchvision and timm)</source>
   <translation>Media y desviación de ImageNet (la mayoría de las redes de torchvision y timm)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from -1 (black) to 1 (white)</source>
   <translation>de -1 (negro) a 1 (blanco)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from 0 (black) to 1 (white)</source>
   <translation>de 0 (negro) a 1 (blanco)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>grey levels from 0 to 255</source>
   <translation>niveles de gris de 0 a 255</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>stretched to it</source>
   <translation>estirada a ese tamaño</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>fitted into it, black around</source>
   <translation>encajada, con negro alrededor</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>filling it, edges cut</source>
   <translation>llenándolo, con los bordes cortados</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of no network that is known here by itself. Name it as torchvision does, or as timm does after timm:.</source>
   <translation>Sus nombres y formas no son de ninguna red que aquí se conozca por sí misma. Nómbrela como torchvision, o como timm después de timm:.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is drawn up to this film's own peak: it is never faint.</source>
   <translation>El mapa de calor se dibuja hasta el máximo de esta radiografía: nunca es tenue.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The heat map is empty: nothing on this film speaks for it.</source>
   <translation>El mapa de calor está vacío: nada en esta radiografía habla a favor.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What is to be imported</source>
   <translation>Lo que se va a importar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>File or folder</source>
   <translation>Archivo o carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights (.pt, .pth, .ckpt, .safetensors), a model folder, or its zip</source>
   <translation>Un archivo de pesos (.pt, .pth, .ckpt, .safetensors), una carpeta de modelo, o su zip</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A file of weights is read by a process of its own that takes numbers only: a program inside it is not run. What the file cannot say is asked next. A model folder of Hilum is tried as it is.</source>
   <translation>Un archivo de pesos lo lee un proceso aparte que solo toma números: un programa dentro de él no se ejecuta. Lo que el archivo no puede decir se pregunta después. Una carpeta de modelo de Hilum se prueba tal cual.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Weights (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;All files (*)</source>
   <translation>Pesos (*.pt *.pth *.ckpt *.bin *.safetensors *.zip);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Model folder</source>
   <translation>Carpeta de modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The network</source>
   <translation>La red</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Their names and shapes are those of {guess}.</source>
   <translation>Sus nombres y formas son los de {guess}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file holds {arrays:,} arrays of {numbers:,} numbers. {told}</source>
   <translation>El archivo contiene {arrays:,} matrices de {numbers:,} números. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The prefix “{prefix}” was taken off all names: a wrapper's.</source>
   <translation>El prefijo «{prefix}» se quitó de todos los nombres: es el de un envoltorio.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Left out, as it belongs to a loss: {left_out}.</source>
   <translation>Omitido, por pertenecer a una función de pérdida: {left_out}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It takes one grey channel. It gets three equal ones, which says the same.</source>
   <translation>Toma un canal de gris. Recibe tres iguales, lo que dice lo mismo.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What the outputs mean</source>
   <translation>Qué significan las salidas</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Task</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Labels exclude each other (softmax)</source>
   <translation>Las etiquetas se excluyen (softmax)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film can have several of them (sigmoid)</source>
   <translation>Una radiografía puede tener varias (sigmoide)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>One line for each output, in their order. Ticked: a film with it is positive for the task. Softmax needs one that is not.</source>
   <translation>Una línea por salida, en su orden. Marcada: una radiografía con ella es positiva para la tarea. Softmax necesita una que no lo sea.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The question it answers</source>
   <translation>La pregunta a la que responde</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>positive</source>
   <translation>positiva</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Label of output {place}</source>
   <translation>Etiqueta de la salida {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Output {place} is positive</source>
   <translation>La salida {place} es positiva</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give each output a label.</source>
   <translation>Dé una etiqueta a cada salida.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Two outputs have the same label.</source>
   <translation>Dos salidas tienen la misma etiqueta.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter the question in one word.</source>
   <translation>Escriba la pregunta en una palabra.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Tick at least one label as positive.</source>
   <translation>Marque al menos una etiqueta como positiva.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>With softmax at least one label is not positive.</source>
   <translation>Con softmax, al menos una etiqueta no es positiva.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>How films were prepared when it learned</source>
   <translation>Cómo se preparaban las radiografías cuando aprendió</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>From percentile</source>
   <translation>Desde el percentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>To percentile</source>
   <translation>Hasta el percentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>rows</source>
   <translation>filas</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>columns</source>
   <translation>columnas</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film is</source>
   <translation>Una radiografía es</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Numbers for black and white</source>
   <translation>Números para negro y blanco</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>from percentile</source>
   <translation>del percentil</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>to</source>
   <translation>al</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>of the film's values</source>
   <translation>de los valores de la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The file does not say this, and a wrong answer makes wrong scores without any warning. Look it up where the model comes from; the card will say that it was said here.</source>
   <translation>El archivo no dice esto, y una respuesta equivocada da puntuaciones erróneas sin ningún aviso. Búsquelo donde procede el modelo; la ficha dirá que se dijo aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The window begins above its end.</source>
   <translation>La ventana empieza por encima de su final.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>For whom it is, and what it is called</source>
   <translation>Para quién es, y cómo se llama</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>It is not known for which patients it is</source>
   <translation>No se sabe para qué pacientes es</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Patients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Youngest</source>
   <translation>Más joven</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Oldest</source>
   <translation>Más viejo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name</source>
   <translation>Nombre corto</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Ages</source>
   <translation>Edades</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>years, views</source>
   <translation>años, proyecciones</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Films of other patients get a score and no decision. Unknown: every film is decided.</source>
   <translation>Las radiografías de otros pacientes reciben una puntuación y ninguna decisión. Desconocido: se decide cada radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Short name, for files and commands</source>
   <translation>Nombre corto, para archivos y órdenes</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Give it a title and a short name.</source>
   <translation>Dele un título y un nombre corto.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Enter who the patients are.</source>
   <translation>Indique quiénes son los pacientes.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The youngest are older than the oldest.</source>
   <translation>Los más jóvenes son mayores que los más viejos.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try it on a film</source>
   <translation>Probarlo con una radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Try</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Another film ...</source>
   <translation>Otra radiografía ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/models/model_manager.py" />
   <source>The model's card</source>
   <translation>La ficha del modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The film that is open</source>
   <translation>La radiografía abierta</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>The example film</source>
   <translation>La radiografía de ejemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Nothing is installed yet. A film tells whether labels and preparation make sense.</source>
   <translation>Aún no hay nada instalado. Una radiografía muestra si las etiquetas y la preparación tienen sentido.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>{starting}: {score}, not calibrated: no probability.</source>
   <translation>{starting}: {score}, sin calibrar: no es una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>What its card says</source>
   <translation>Lo que dice su ficha</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>A film to try</source>
   <translation>Una radiografía para probar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <location filename="../../viewer/score/questions.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Step {place} of {last}</source>
   <translation>Paso {place} de {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Reading the file …</source>
   <translation>Leyendo el archivo …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Installing …</source>
   <translation>Instalando …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Trying it in a process of its own …</source>
   <translation>Probándolo en un proceso aparte …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name a file or a folder.</source>
   <translation>Nombre un archivo o una carpeta.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Name the network.</source>
   <translation>Nombre la red.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/import_wizard.py" />
   <source>Scoring the film …</source>
   <translation>Puntuando la radiografía …</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is installed. It scores once you use it.</source>
   <translation>{title} está instalado. Puntúa en cuanto usted lo use.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} is in {target}.</source>
   <translation>{title} está en {target}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_jobs.py" />
   <source>{title} was removed.</source>
   <translation>{title} se ha eliminado.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>also scores</source>
   <translation>también puntúa</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>came with Hilum</source>
   <translation>vino con Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>imported</source>
   <translation>importado</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove this model?</source>
   <translation>¿Eliminar este modelo?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove {title} ({name}) from this computer?</source>
   <translation>¿Eliminar {title} ({name}) de este ordenador?</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Its folder is deleted. Export it first if you may want it again.</source>
   <translation>Se borra su carpeta. Expórtelo antes si quizá lo necesite.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It is in use: the previous model scores from then on.</source>
   <translation>Está en uso: desde entonces puntúa el modelo anterior.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{reviews:,} {reviews:review has|reviews have} verdicts given with it. They stay on this computer, but can be continued only when it is imported again.</source>
   <translation>{reviews:,} {reviews:revisión tiene|revisiones tienen} veredictos dados con él. Se quedan en este equipo, pero solo pueden continuarse cuando se importe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Measure on this review</source>
   <translation>Medir en esta revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Import ...</source>
   <translation>Importar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export ...</source>
   <translation>Exportar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Remove ...</source>
   <translation>Eliminar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Installed models</source>
   <translation>Modelos instalados</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A model folder, a zip of one, or a file of weights of another program</source>
   <translation>Una carpeta de modelo, su zip, o un archivo de pesos de otro programa</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Copy it into a folder or a zip that can be imported again</source>
   <translation>Copiarlo a una carpeta o un zip que se pueda importar de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source> (outlines, no score)</source>
   <translation> (contornos, sin puntuación)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model to read its card.</source>
   <translation>Elija un modelo para leer su ficha.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Use {title} again</source>
   <translation>Volver a usar {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>No model was used before</source>
   <translation>Antes no se usaba ningún modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Score the films of this review that have a final label, and compare</source>
   <translation>Puntuar las radiografías de esta revisión que tienen etiqueta final, y comparar</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It came with the program and stays</source>
   <translation>Vino con el programa y se queda</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Choose a model</source>
   <translation>Elija un modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>The review that is open goes on with it</source>
   <translation>La revisión abierta sigue con él</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Open a review first</source>
   <translation>Abra primero una revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It gives no score</source>
   <translation>No da puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>This is the review's own model: Review &gt; Charts has its figures</source>
   <translation>Es el modelo de la propia revisión: Revisión &gt; Gráficos tiene sus resultados</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>It answers another question than this review</source>
   <translation>Responde a otra pregunta que esta revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Scoring {done:,} of {total:,} films with a final label</source>
   <translation>Puntuando {done:,} de {total:,} radiografías con etiqueta final</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Parado. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>films are scored again</source>
   <translation>las radiografías se puntúan de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <location filename="../../viewer/training/training_controller.py" />
   <source>the review goes on with its own</source>
   <translation>la revisión sigue con el suyo</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>{title} is in use; {what}.</source>
   <translation>{title} está en uso; {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>A zip (*.zip);;A folder (*)</source>
   <translation>Un zip (*.zip);;Una carpeta (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/models/model_manager.py" />
   <source>Export the model</source>
   <translation>Exportar el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Find in a PACS...</source>
   <translation>Buscar en un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server of films that you named, and bring studies of it here</source>
   <translation>Buscar en un servidor de radiografías que usted indicó y traer estudios de él</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Priors in a PACS...</source>
   <translation>Estudios previos en un PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Search a server for other studies of the patient of the film shown</source>
   <translation>Buscar en un servidor otros estudios del paciente de la radiografía mostrada</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Set up PACS servers...</source>
   <translation>Configurar servidores PACS...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>Name the servers of films that may be asked, and test them</source>
   <translation>Indicar los servidores de radiografías a los que se puede preguntar y probarlos</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from {server}</source>
   <translation>de {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>from a PACS</source>
   <translation>de un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_menu.py" />
   <source>From {server}</source>
   <translation>De {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <source>encrypted</source>
   <translation>cifrado</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/pacs_run.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>not encrypted</source>
   <translation>sin cifrar</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Password of {user} for {server}</source>
   <translation>Contraseña de {user} para {server}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>&amp;Keep it in this computer's keyring</source>
   <translation>&amp;Guardar en el llavero de este ordenador</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/password_box.py" />
   <source>Where there is no keyring, the password is asked for again each time; no file has it</source>
   <translation>Donde no hay llavero, la contraseña se pide cada vez; ningún archivo la contiene</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>While the folder is watched, the devices and servers named here can send films to this computer by DICOM, not encrypted. At 127.0.0.1 only this computer itself can: for the network, enter the address that this computer has there. Whoever runs a device needs this AE title, address and port.</source>
   <translation>Mientras se vigila la carpeta, los equipos y servidores nombrados aquí pueden enviar radiografías a este ordenador por DICOM, sin cifrar. En 127.0.0.1 solo puede este ordenador: para la red, introduzca la dirección que este ordenador tiene en ella. Quien se ocupa de un equipo necesita este título AE, la dirección y el puerto.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receive films into this folder</source>
   <translation>Recibir radiografías en esta carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Own AE title</source>
   <translation>Título AE propio</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>AE titles that may send</source>
   <translation>Títulos AE que pueden enviar</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the address at which films are received.</source>
   <translation>Introduzca la dirección en la que se reciben radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Enter the AE titles that may send.</source>
   <translation>Introduzca los títulos AE que pueden enviar.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received.</source>
   <translation>No se reciben radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>No films are received any more: {came:,} {came:file|files} came</source>
   <translation>Ya no se reciben radiografías: {came:,} {came:archivo llegó|archivos llegaron}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Films are received as soon as they can be scored.</source>
   <translation>Las radiografías se recibirán en cuanto puedan recibir una puntuación.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>Receiving as {title} at {place} from {senders}: {came:,} {came:file|files}</source>
   <translation>Recepción como {title} en {place} de {senders}: {came:,} {came:archivo|archivos}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/receiver_part.py" />
   <source>{refused:,} refused</source>
   <translation>{refused:,} rechazados</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Born</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study</source>
   <translation>Estudio</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Modality</source>
   <translation>Modalidad</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>any</source>
   <translation>todas</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No server is named yet: nothing is asked or sent anywhere. Servers … names one.</source>
   <translation>Aún no se ha indicado ningún servidor: no se pregunta ni se envía nada a ninguna parte. Servidores … indica uno.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{done:,} of {total:,}</source>
   <translation>{done:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>coming: {count}</source>
   <translation>llega: {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count}, {failed:,} failed</source>
   <translation>{count}, {failed:,} fallidos</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Find in a PACS</source>
   <translation>Buscar en un PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Ser&amp;vers ...</source>
   <translation>Ser&amp;vidores ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Retrieve</source>
   <translation>&amp;Recuperar</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>O&amp;pen</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Add to the list</source>
   <translation>Añadir a la &amp;lista</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>family name, given name</source>
   <translation>apellido, nombre</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>patient ID</source>
   <translation>ID del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>YYYY-MM-DD</source>
   <translation>AAAA-MM-DD</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>S&amp;erver</source>
   <translation>S&amp;ervidor</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's name</source>
   <translation>Nombre del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;ID</source>
   <translation>&amp;ID</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Patient's ID</source>
   <translation>ID del paciente</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study &amp;from</source>
   <translation>Estudio &amp;desde</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, first</source>
   <translation>Fecha del estudio, primera</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>t&amp;o</source>
   <translation>&amp;hasta</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Study date, last</source>
   <translation>Fecha del estudio, última</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Modality</source>
   <translation>&amp;Modalidad</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>&amp;Body part</source>
   <translation>Re&amp;gión</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Body part</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Studies found</source>
   <translation>Estudios encontrados</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Bring the studies chosen here; those that came in part go on</source>
   <translation>Traer aquí los estudios elegidos; los que llegaron en parte continúan</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Show what is here of the studies chosen instead of what is open</source>
   <translation>Mostrar lo que hay aquí de los estudios elegidos en lugar de lo abierto</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Put what is here of the studies chosen behind the films that are open</source>
   <translation>Poner lo que hay aquí de los estudios elegidos detrás de las radiografías abiertas</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Asking {server} …</source>
   <translation>Preguntando a {server} …</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>From {server} into {folder}</source>
   <translation>De {server} a {folder}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped; {studies} until then.</source>
   <translation>Parado; hasta entonces {studies}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{studies} at {server}.</source>
   <translation>{studies} en {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Stopped. Of this study {count:,} {count:object|objects} came; Retrieve goes on.</source>
   <translation>Parado. De este estudio {count:llegó|llegaron} {count:,} {count:objeto|objetos}; Recuperar continúa.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} did not come. {why}</source>
   <translation>{count:,} {count:objeto|objetos} no llegaron. {why}</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} from {server} {count:is|are} here.</source>
   <translation>{count:,} {count:objeto|objetos} de {server} {count:está|están} aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:object|objects} of this study {count:is|are} here.</source>
   <translation>{count:,} {count:objeto|objetos} de este estudio {count:está|están} aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>No study matches</source>
   <translation>Ningún estudio coincide</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>{count:,} {count:study|studies} (there may be more: search for less)</source>
   <translation>{count:,} {count:estudio|estudios} (puede haber más: busque menos)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Search asks {server}.</source>
   <translation>Buscar pregunta a {server}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/search_dialog.py" />
   <source>Name a &amp;server ...</source>
   <translation>Indicar un &amp;servidor ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>DICOM (AE title and port)</source>
   <translation>DICOM (título AE y puerto)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
   <translation>Certificados (*.pem *.crt *.key);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>No server is named yet. Enter one and save it: nothing is asked or sent anywhere before.</source>
   <translation>Aún no se ha indicado ningún servidor. Introduzca uno y guárdelo: antes no se pregunta ni se envía nada a ninguna parte.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>PACS servers</source>
   <translation>Servidores PACS</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;New</source>
   <translation>&amp;Nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Remove ...</source>
   <translation>&amp;Quitar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Test</source>
   <translation>Pro&amp;bar</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>E&amp;mpty ...</source>
   <translation>&amp;Vaciar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>films come by C-GET</source>
   <translation>las radiografías llegan por C-GET</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Servers</source>
   <translation>Servidores</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Name &amp;here</source>
   <translation>No&amp;mbre aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Protoco&amp;l</source>
   <translation>Protoco&amp;lo</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Address</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;User</source>
   <translation>&amp;Usuario</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Computer</source>
   <translation>&amp;Ordenador</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Port</source>
   <translation>&amp;Puerto</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its AE t&amp;itle</source>
   <translation>Su &amp;título AE</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Own AE title</source>
   <translation>Título AE p&amp;ropio</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>C-MOVE to port</source>
   <translation>C-MOVE al puerto</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>&amp;Encryption</source>
   <translation>&amp;Cifrado</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Certificate authority</source>
   <translation>Autoridad de certificación</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Own certificate</source>
   <translation>Certificado propio</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Its key</source>
   <translation>Su clave</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>that of the system</source>
   <translation>la del sistema</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The server chosen</source>
   <translation>El servidor elegido</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Retrieved films are kept in</source>
   <translation>Las radiografías recuperadas se guardan en</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{title}: choose a file</source>
   <translation>{title}: elegir un archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>There is a server of that name. Give this one another.</source>
   <translation>Ya hay un servidor con ese nombre. Dé otro a este.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Saved. {server} is asked only when you search, retrieve or send.</source>
   <translation>Guardado. Solo se pregunta a {server} cuando usted busca, recupera o envía.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove this server?</source>
   <translation>¿Quitar este servidor?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove {name} from the list, and its password from the keyring?</source>
   <translation>¿Quitar {name} de la lista, y su contraseña del llavero?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Films that were retrieved stay.</source>
   <translation>Las radiografías recuperadas se conservan.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{name} was removed.</source>
   <translation>{name} se quitó.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The list of servers cannot be written: {why}.</source>
   <translation>La lista de servidores no se puede escribir: {why}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Folder for retrieved films</source>
   <translation>Carpeta para las radiografías recuperadas</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove the retrieved films?</source>
   <translation>¿Eliminar las radiografías recuperadas?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>Remove what came from servers into {folder}?</source>
   <translation>¿Eliminar lo que llegó de servidores a {folder}?</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>The servers keep what they have. Other files in the folder stay.</source>
   <translation>Los servidores conservan lo que tienen. Los demás archivos de la carpeta se conservan.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{count:,} {count:object was|objects were} removed.</source>
   <translation>{count:,} {count:objeto eliminado|objetos eliminados}.</translation>
  </message>
  <message>
   <location filename="../../viewer/pacs/servers_dialog.py" />
   <source>{server} answered in {ms:.0f} ms.</source>
   <translation>{server} respondió en {ms:.0f} ms.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label that means {key_words}.</source>
   <translation>Esta revisión no tiene ninguna etiqueta que signifique {key_words}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>This review has no label {label}.</source>
   <translation>Esta revisión no tiene la etiqueta {label}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>as the model</source>
   <translation>como el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/answers.py" />
   <source>not as the model</source>
   <translation>no como el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>All readers</source>
   <translation>Todos los lectores</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Charts of the review</source>
   <translation>Gráficos de la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Whose verdicts</source>
   <translation>Veredictos de quién</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Threshold for this place...</source>
   <translation>Umbral para este lugar...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Looking at the verdicts …</source>
   <translation>Mirando los veredictos …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>Figures and charts</source>
   <translation>Resultados y gráficos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/charts_dialog.py" />
   <source>{model} {version} at {point} ({threshold:.3f}); readers: {readers}. {score}</source>
   <translation>{model} {version} en {point} ({threshold:.3f}); lectores: {readers}. {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Readers differ on no film that is shown here.</source>
   <translation>Los lectores no difieren en ninguna radiografía mostrada aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Film with {count} {count:region|regions} of {reader}</source>
   <translation>Radiografía con {count} {count:región|regiones} de {reader}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Consensus</source>
   <translation>Consenso</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Who decides</source>
   <translation>Quién decide</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Next film</source>
   <translation>Radiografía siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided by</source>
   <translation>Decidido por</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>Decided: {word}, by {reader}.</source>
   <translation>Decidido: {word}, por {reader}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>saw the score</source>
   <translation>vio la puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <source>score hidden</source>
   <translation>puntuación oculta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/consensus.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{count} {count:region|regions}</source>
   <translation>{count} {count:región|regiones}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names.</source>
   <translation>Las rutas, los nombres de archivo y los UID de las radiografías van en los archivos. Los nombres de carpetas y archivos pueden ser nombres de pacientes.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Films and patients have pseudonyms, always the same ones. Notes and free text go out as the readers wrote them.</source>
   <translation>Radiografías y pacientes llevan seudónimos, siempre los mismos. Las notas y los textos libres salen como los escribieron los lectores.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>DICOM objects hold name and id of each patient and the UIDs of study and film all the same.</source>
   <translation>Los objetos DICOM contienen de todos modos nombre y número de cada paciente y los UID de estudio y radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Text that is burned into a film is not in these files, but it is in the films that labels.csv names.</source>
   <translation>El texto incrustado en una radiografía no está en estos archivos, pero sí en las radiografías que nombra labels.csv.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Decimal comma in the table for a spreadsheet: 0,5</source>
   <translation>Coma decimal en la tabla para hoja de cálculo: 0,5</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A film's final label is the adjudicator's, else the one these readers have in common, else there is none.</source>
   <translation>La etiqueta final de una radiografía es la del árbitro; si no, la que estos lectores tienen en común; si no, ninguna.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Nobody has given a verdict yet: the files have scores and no final labels.</source>
   <translation>Aún nadie ha dado un veredicto: los archivos tienen puntuaciones y ninguna etiqueta final.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Identity</source>
   <translation>Identidad</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With paths and UIDs</source>
   <translation>Con rutas y UID</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>With the readers' names in DICOM objects</source>
   <translation>Con los nombres de los lectores en los objetos DICOM</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{labels_file} holds paths all the same: without them there is nothing to train with.</source>
   <translation>{labels_file} contiene rutas de todos modos: sin ellas no hay con qué entrenar.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Folder for the files</source>
   <translation>Carpeta para los archivos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>A folder, not that of the films</source>
   <translation>Una carpeta que no sea la de las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Write into the folder of the films</source>
   <translation>Escribir en la carpeta de las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Export the review</source>
   <translation>Exportar la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one file.</source>
   <translation>Marque al menos un archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Tick at least one reader.</source>
   <translation>Marque al menos un lector.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Choose a folder for the files.</source>
   <translation>Elija una carpeta para los archivos.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>This is the folder of the films. Choose another one, or say that you want it.</source>
   <translation>Esta es la carpeta de las radiografías. Elija otra, o diga que la quiere.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{listed} will be replaced.</source>
   <translation>{listed} se sustituirá.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{films:,} films</source>
   <translation>{films:,} radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{done:,} of {total:,} films</source>
   <translation>{done:,} de {total:,} radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>finishing</source>
   <translation>terminando</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelled. </source>
   <translation>Cancelado. </translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Cancelling ...</source>
   <translation>Cancelando ...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>Written: {listed}.</source>
   <translation>Escrito: {listed}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{before}Nothing was written.</source>
   <translation>{before}No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{name} has {films:,} films; left out: {counts}.</source>
   <translation>{name} tiene {films:,} radiografías; excluidas: {counts}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/export_dialog.py" />
   <source>{names} and {names2}</source>
   <translation>{names} y {names2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you have not read yet</source>
   <translation>Radiografías que usted aún no ha leído</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you agreed with the model</source>
   <translation>Radiografías en las que usted coincidió con el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films where you disagreed with the model</source>
   <translation>Radiografías en las que usted discrepó del modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you were unsure of</source>
   <translation>Radiografías en las que usted dudó</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that you read where the model decided nothing</source>
   <translation>Radiografías que usted leyó donde el modelo no decidió nada</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Films that opened but got no score, and that you have not read</source>
   <translation>Radiografías que se abrieron pero no recibieron puntuación, y que usted no ha leído</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Files that cannot be opened, or are no longer there</source>
   <translation>Archivos que no se pueden abrir, o que ya no están</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Read, no decision</source>
   <translation>Leída, sin decisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Show films with a flag, or by the model's decision</source>
   <translation>Mostrar radiografías con un aviso, o según la decisión del modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>Clear filters</source>
   <translation>Borrar los filtros</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <location filename="../../viewer/review/review_rows.py" />
   <source>The model: {words}</source>
   <translation>El modelo: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More · {chosen} ▾</source>
   <translation>Más · {chosen} ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/filters.py" />
   <source>More ▾</source>
   <translation>Más ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>not said</source>
   <translation>no dicho</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Finding</source>
   <translation>Hallazgo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Side</source>
   <translation>Lado</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no side</source>
   <translation>sin lado</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>both</source>
   <translation>ambos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Zone</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>no zone</source>
   <translation>sin campo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>upper</source>
   <translation>superior</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>middle</source>
   <translation>medio</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <location filename="../../review/structure.py" />
   <source>lower</source>
   <translation>inferior</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings said</source>
   <translation>Hallazgos dichos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Findings and image quality</source>
   <translation>Hallazgos y calidad de imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Image quality</source>
   <translation>Calidad de imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Certainty</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>Recall</source>
   <translation>Rellamada</translation>
  </message>
  <message>
   <location filename="../../viewer/review/findings_dialog.py" />
   <source>All of this is optional. The verdict itself stays one key.</source>
   <translation>Todo esto es opcional. El veredicto mismo sigue siendo una tecla.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>, frame {frame}</source>
   <translation>, fotograma {frame}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>Nothing is left to read here.</source>
   <translation>Aquí no queda nada por leer.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/navigator.py" />
   <source>This is the last film to read here.</source>
   <translation>Esta es la última radiografía por leer aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Review a folder...</source>
   <translation>&amp;Revisar una carpeta...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score every film in a folder, and read them worst first</source>
   <translation>Puntuar todas las radiografías de una carpeta, y leerlas de las peores a las demás</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Unsure</source>
   <translation>&amp;Dudoso</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>You are not sure</source>
   <translation>Usted no está seguro</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Label {place}</source>
   <translation>Etiqueta {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>This label, whatever the model said</source>
   <translation>Esta etiqueta, diga lo que diga el modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Key image</source>
   <translation>&amp;Imagen clave</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Mark the film as one to show</source>
   <translation>Marcar la radiografía como una para mostrar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Note...</source>
   <translation>&amp;Nota...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write a note on the film</source>
   <translation>Escribir una nota sobre la radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>F&amp;indings...</source>
   <translation>&amp;Hallazgos...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Findings with side and zone, image quality, certainty, recall</source>
   <translation>Hallazgos con lado y campo, calidad de imagen, certeza, rellamada</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove &amp;mark</source>
   <translation>Quitar la &amp;marca</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Remove the mark that was clicked, else the last one</source>
   <translation>Quitar la marca en la que se hizo clic; si no, la última</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Undo the latest mark on this film; without one, your last verdict in the review</source>
   <translation>Deshacer la última marca de esta radiografía; si no hay, su último veredicto de la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Re&amp;do</source>
   <translation>Reh&amp;acer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Redo what was undone</source>
   <translation>Rehacer lo que se deshizo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Next &amp;film to read</source>
   <translation>Siguiente radiografía por &amp;leer</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The next film without your verdict</source>
   <translation>La siguiente radiografía sin su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Back</source>
   <translation>A&amp;trás</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film you read before this one</source>
   <translation>La radiografía que usted leyó antes de esta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;vance by itself</source>
   <translation>A&amp;vanzar por sí solo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Go on to the next film after a verdict</source>
   <translation>Pasar a la siguiente radiografía después de un veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Hide scores until the verdict</source>
   <translation>&amp;Ocultar las puntuaciones hasta el veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Say first what you see</source>
   <translation>Diga primero lo que ve</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Ad&amp;judicate</source>
   <translation>Ar&amp;bitrar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Decide where readers differ, with their verdicts shown</source>
   <translation>Decidir donde los lectores difieren, con sus veredictos a la vista</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Con&amp;sensus...</source>
   <translation>Con&amp;senso...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>What each reader said and marked, side by side, where they differ</source>
   <translation>Lo que cada lector dijo y marcó, lado a lado, donde difieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Pseudonyms</source>
   <translation>Seudóni&amp;mos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Show pseudonyms in place of file names</source>
   <translation>Mostrar seudónimos en lugar de nombres de archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader...</source>
   <translation>Otro lector...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Another reader continues</source>
   <translation>Sigue otro lector</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Look for new films</source>
   <translation>B&amp;uscar radiografías nuevas</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score what is new, changed or left in the folder</source>
   <translation>Puntuar lo que es nuevo, ha cambiado o queda en la carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Begin again with the &amp;model in use</source>
   <translation>Empezar de nuevo &amp;con el modelo en uso</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Score the folder with it; verdicts are carried over</source>
   <translation>Puntuar la carpeta con él; los veredictos se conservan</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Charts...</source>
   <translation>&amp;Gráficos...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Figures of the model and the readers</source>
   <translation>Resultados del modelo y de los lectores</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>&amp;Threshold for this place...</source>
   <translation>Umbral &amp;para este lugar...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Of 1,000 people: how many are recalled and missed; keep an operating point of this place</source>
   <translation>De 1.000 personas: a cuántas se cita de nuevo y cuántas se omiten; guardar un punto de operación de este lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>E&amp;xport...</source>
   <translation>E&amp;xportar...</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Write tables, a summary, or labels to train with</source>
   <translation>Escribir tablas, un resumen, o etiquetas para entrenar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Close the revie&amp;w</source>
   <translation>C&amp;errar la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>Back to the list of films; the review goes on where it was</source>
   <translation>Volver a la lista de radiografías; la revisión sigue donde estaba</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>; asks which label where several mean that</source>
   <translation>; pregunta qué etiqueta cuando varias significan eso</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}{asks}</source>
   <translation>La radiografía {of_film}{asks}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>N&amp;ormal</source>
   <translation>N&amp;ormal</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_commands.py" />
   <source>The film {of_film}</source>
   <translation>La radiografía {of_film}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This film could not be opened, so it takes no verdict.</source>
   <translation>Esta radiografía no se pudo abrir, así que no admite veredicto.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This frame is not in the review yet, so it takes no verdict. Go to another frame (Up, Down).</source>
   <translation>Este fotograma aún no está en la revisión, así que no admite veredicto. Vaya a otro fotograma (Arriba, Abajo).</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>A film with a higher score has just come to the top. Look at it first.</source>
   <translation>Acaba de llegar arriba una radiografía con mayor puntuación. Mírela primero.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion.</source>
   <translation>Su veredicto está guardado, y se muestra la puntuación. Intro sigue; una tecla de veredicto da una segunda opinión.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another window has this review open, so verdicts given here are not kept. Close that window, then open the review again.</source>
   <translation>Otra ventana tiene abierta esta revisión, así que los veredictos dados aquí no se guardan. Cierre esa ventana y abra de nuevo la revisión.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>agrees that it is unsure</source>
   <translation>coincide en que es dudosa</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Another film is shown by now, so the findings were not kept.</source>
   <translation>Ahora se muestra otra radiografía, así que los hallazgos no se guardaron.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>This review goes on with {id} {version}, which it began with.</source>
   <translation>Esta revisión sigue con {id} {version}, con el que empezó.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{id} {version} is in use now: this is its own review of the folder.</source>
   <translation>{id} {version} está ahora en uso: esta es su propia revisión de la carpeta.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Nothing is left to {what}.</source>
   <translation>No queda nada que {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Undone</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>Redone</source>
   <translation>Rehecho</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>{done}: your {part_changed} on {film_name}.</source>
   <translation>{done}: su {part_changed} en {film_name}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>region</source>
   <translation>región</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../review/film_table.py" />
   <source>verdict</source>
   <translation>veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <source>list of findings</source>
   <translation>lista de hallazgos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_controller.py" />
   <location filename="../../viewer/review/verdict_box.py" />
   <location filename="../../review/film_table.py" />
   <source>key image</source>
   <translation>imagen clave</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Look at the folder again, and score what is left</source>
   <translation>Mirar de nuevo la carpeta, y puntuar lo que queda</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Stop scoring for now; scores so far are kept</source>
   <translation>Parar de puntuar por ahora; las puntuaciones obtenidas se conservan</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Another window has this review open: verdicts given here are not kept.</source>
   <translation>Otra ventana tiene abierta esta revisión: los veredictos dados aquí no se guardan.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {minutes} min</source>
   <translation>unos {minutes} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours} h {rest} min</source>
   <translation>unas {hours} h {rest} min</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>about {hours:,} h</source>
   <translation>unas {hours:,} h</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{read:,} of {read2:,} read</source>
   <translation>{read:,} de {read2:,} leídas</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{failed:,} cannot be opened</source>
   <translation>{failed:,} no se pueden abrir</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{per_hour:,.0f} an hour</source>
   <translation>{per_hour:,.0f} por hora</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>{time_left} left</source>
   <translation>quedan {time_left}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>This review goes on with {id} {version}, which it began with; {version2} is in use now. Review &gt; Begin again takes your verdicts along.</source>
   <translation>Esta revisión sigue con {id} {version}, con el que empezó; ahora está en uso {version2}. Revisión &gt; Empezar de nuevo conserva sus veredictos.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films read</source>
   <translation>Radiografías leídas</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring paused. {sentence}</source>
   <translation>Puntuación en pausa. {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Scoring is stopped.</source>
   <translation>La puntuación está parada.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the last to the first</source>
   <translation>De la última a la primera</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>From the first to the last</source>
   <translation>De la primera a la última</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Highest first</source>
   <translation>La más alta primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Lowest first</source>
   <translation>La más baja primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Nearest to the threshold first</source>
   <translation>La más cercana al umbral primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Farthest from the threshold first</source>
   <translation>La más lejana al umbral primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements first</source>
   <translation>Los desacuerdos primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Disagreements last</source>
   <translation>Los desacuerdos al final</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Latest read first</source>
   <translation>Las últimas leídas primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Earliest read first</source>
   <translation>Las primeras leídas primero</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Search name, note, reason</source>
   <translation>Buscar nombre, nota, motivo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Films with these words in name, note, or the reason for no score</source>
   <translation>Radiografías con estas palabras en el nombre, la nota o el motivo de no tener puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Order of the films</source>
   <translation>Orden de las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Turn the order around</source>
   <translation>Invertir el orden</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Falling</source>
   <translation>Descendente</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_header.py" />
   <source>Rising</source>
   <translation>Ascendente</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{reader} says {words}</source>
   <translation>{reader} dice {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ: {others}</source>
   <translation>Los lectores difieren: {others}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Readers differ</source>
   <translation>Los lectores difieren</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Key image</source>
   <translation>Imagen clave</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Note: {note}</source>
   <translation>Nota: {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{regions} {regions:region|regions} drawn</source>
   <translation>{regions} {regions:región dibujada|regiones dibujadas}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{copies} files with this content</source>
   <translation>{copies} archivos con este contenido</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>The file is no longer there</source>
   <translation>El archivo ya no está ahí</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Films of the review</source>
   <translation>Radiografías de la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>{decision_words}, score {score}</source>
   <translation>{decision_words}, puntuación {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Score hidden until your verdict</source>
   <translation>Puntuación oculta hasta su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No review is open</source>
   <translation>Ninguna revisión abierta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Open a folder and choose Review, to score and read its films.</source>
   <translation>Abra una carpeta y elija Revisión, para puntuar y leer sus radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films yet</source>
   <translation>Aún no hay radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films in this folder</source>
   <translation>No hay radiografías en esta carpeta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Choose another folder, or put films there.</source>
   <translation>Elija otra carpeta, o ponga radiografías en ella.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Every film has been read</source>
   <translation>Se han leído todas las radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Export the verdicts, or look at them again.</source>
   <translation>Exporte los veredictos, o mírelos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Nothing is left to decide</source>
   <translation>No queda nada que decidir</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>There is no film on which two readers differ.</source>
   <translation>No hay ninguna radiografía en la que difieran dos lectores.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No film fits the search and the filters.</source>
   <translation>Ninguna radiografía cumple la búsqueda y los filtros.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>Clear the filters</source>
   <translation>Borrar los filtros</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_rows.py" />
   <source>No films to show</source>
   <translation>Ninguna radiografía que mostrar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {place:,} of {count}</source>
   <translation>Revisión · {place:,} de {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/review_view.py" />
   <source>Review · {count}</source>
   <translation>Revisión · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The label {twice} is there twice. Rename one.</source>
   <translation>La etiqueta {twice} está dos veces. Cambie el nombre de una.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>No label means {title}. Check one that does.</source>
   <translation>Ninguna etiqueta significa {title}. Marque una que lo haga.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Every label means {title}. Add one that does not.</source>
   <translation>Todas las etiquetas significan {title}. Añada una que no.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Means {title}</source>
   <translation>Significa {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Own labels</source>
   <translation>Etiquetas propias</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Add a label</source>
   <translation>Añadir una etiqueta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Hide scores until I have given my verdict</source>
   <translation>Ocultar las puntuaciones hasta que haya dado mi veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <location filename="../../viewer/training/training_dialog.py" />
   <source>What is lacking</source>
   <translation>Lo que falta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Start review</source>
   <translation>Empezar la revisión</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{folder}
Its films are scored, then read. Your verdicts are kept in this program, not in the folder.</source>
   <translation>{folder}
Sus radiografías se puntúan y después se leen. Sus veredictos se guardan en este programa, no en la carpeta.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>You read first, then see the score. The films come in an order that does not tell it.</source>
   <translation>Usted lee primero, y después ve la puntuación. Las radiografías vienen en un orden que no la revela.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Enter who reads: a name or initials.</source>
   <translation>Escriba quién lee: un nombre o iniciales.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name is too long. Take at most {longest_name} letters.</source>
   <translation>El nombre es demasiado largo. Use como mucho {longest_name} letras.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The name has invisible characters. Type it again.</source>
   <translation>El nombre tiene caracteres invisibles. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Reader</source>
   <translation>Lector</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Goes on where this reader stopped.</source>
   <translation>Sigue donde este lector lo dejó.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{others} and {others2}</source>
   <translation>{others} y {others2}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>{read} {others:has|have} read here. Other readers' verdicts are shown after yours.</source>
   <translation>{read} {others:ha|han} leído aquí. Los veredictos de otros lectores se muestran después del suyo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Verdicts are kept under this name.</source>
   <translation>Los veredictos se guardan con este nombre.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model's: {join}</source>
   <translation>Las del modelo: {join}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/start_dialog.py" />
   <source>The model is still being looked for.</source>
   <translation>Aún se está buscando el modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/store_worker.py" />
   <source>{form_file} was not used: {error}.</source>
   <translation>{form_file} no se usó: {error}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>The network stays as it is; only the probability shown for a score changes. Nothing is kept until you ask for it.</source>
   <translation>La red sigue como está; solo cambia la probabilidad que se muestra para una puntuación. No se guarda nada hasta que usted lo pida.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Sensitivity and specificity along the threshold</source>
   <translation>Sensibilidad y especificidad a lo largo del umbral</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>bands: 95 % intervals; grey lines: 0, 50 and 100 %</source>
   <translation>bandas: intervalos del 95 %; líneas grises: 0, 50 y 100 %</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold for this place</source>
   <translation>Umbral para este lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Films of</source>
   <translation>Radiografías de</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Only films judged with the score hidden</source>
   <translation>Solo radiografías juzgadas con la puntuación oculta</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled</source>
   <translation>Citados de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Missed</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Recalled needlessly</source>
   <translation>Citados sin necesidad</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep this threshold</source>
   <translation>Guardar este umbral</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrate again on these films</source>
   <translation>Calibrar de nuevo con estas radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Keep as a new version</source>
   <translation>Guardar como versión nueva</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Use it from now on</source>
   <translation>Usarla desde ahora</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>enter it</source>
   <translation>introdúzcala</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence</source>
   <translation>Prevalencia</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>A name, as the clinic's</source>
   <translation>Un nombre, como el del centro</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name of the operating point</source>
   <translation>Nombre del punto de operación</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Who keeps it</source>
   <translation>Quién lo guarda</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place</source>
   <translation>Puntos de operación de este lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Prevalence here</source>
   <translation>Prevalencia aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Scores calibrated again on these films</source>
   <translation>Puntuaciones calibradas de nuevo con estas radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Figures at the threshold</source>
   <translation>Resultados en el umbral</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name}, of {people:,} people</source>
   <translation>{name}, de {people:,} personas</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>All patients</source>
   <translation>Todos los pacientes</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Try the threshold of this operating point</source>
   <translation>Probar el umbral de este punto de operación</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{name} ({threshold:.3f}{whose}), kept by {kept_by}, {kept_at}</source>
   <translation>{name} ({threshold:.3f}{whose}), guardado por {kept_by}, {kept_at}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{id} {version} on {films_words}.</source>
   <translation>{id} {version} en {films_words}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Enter how many of 100 people here are {having}.</source>
   <translation>Indique cuántas de 100 personas aquí son {having}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Name the operating point, and who keeps it.</source>
   <translation>Nombre el punto de operación, y quién lo guarda.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}</source>
   <translation>Umbral {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Threshold {threshold:.3f}: sensitivity {in_words}, specificity {specificity_in_words}. Of {people:,} people with a film each, {people2} {having}:</source>
   <translation>Umbral {threshold:.3f}: sensibilidad {in_words}, especificidad {specificity_in_words}. De {people:,} personas con una radiografía cada una, {people2} {having}:</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Operating points of this place for {id} {version}: {names}.</source>
   <translation>Puntos de operación de este lugar para {id} {version}: {names}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>{made} stands beside {old_name}, which stays as it is. This review goes on with the old one; going back is choosing it.</source>
   <translation>{made} está junto a {old_name}, que sigue como está. Esta revisión sigue con el antiguo; para volver, elíjalo.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>the old one</source>
   <translation>el antiguo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/threshold_dialog.py" />
   <source>Calibrating …</source>
   <translation>Calibrando …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Note on this film</source>
   <translation>Nota sobre esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Enter keeps, Esc leaves. Notes are exported as they are written.</source>
   <translation>Intro guarda, Esc sale. Las notas se exportan tal como se escriben.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Which label?</source>
   <translation>¿Qué etiqueta?</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>1 of 2: say first what you see</source>
   <translation>1 de 2: diga primero lo que ve</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>2 of 2: {} keeps your verdict</source>
   <translation>2 de 2: {} guarda su veredicto</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance</source>
   <translation>Avanzar</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>The reader. Click for another one.</source>
   <translation>El lector. Haga clic para elegir otro.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Advance by itself</source>
   <translation>Avanzar por sí solo</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>findings, image quality</source>
   <translation>hallazgos, calidad</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No note</source>
   <translation>Sin nota</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} adjudicates</source>
   <translation>{name} arbitra</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{name} reads</source>
   <translation>{name} lee</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>{reader}, of frame {frame}: {word}</source>
   <translation>{reader}, del fotograma {frame}: {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saving …</source>
   <translation>Guardando …</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Not saved</source>
   <translation>No guardado</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>said under {under}</source>
   <translation>dado con {under}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}, {where}</source>
   <translation>Guardado: {words}, {where}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Kept: {words}. {where} takes it back.</source>
   <translation>Guardado: {words}. {where} lo deshace.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>Draw with {draw}. Click one to choose it: then drag its corners, or remove it with {remove}.</source>
   <translation>Dibuje con {draw}. Haga clic en una para elegirla: después arrastre sus esquinas, o quítela con {remove}.</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>not {title}</source>
   <translation>no {title}</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>No region</source>
   <translation>Ninguna región</translation>
  </message>
  <message>
   <location filename="../../viewer/review/verdict_box.py" />
   <source>What was kept last</source>
   <translation>Lo último que se guardó</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The films beside each other are not of the same patient.</source>
   <translation>Las radiografías que están lado a lado no son del mismo paciente.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Measured on test films that were cropped by up to 2 % and made noisier, as if they had been taken again. Two films of one day differ by more: breath, position and exposure are not in it.</source>
   <translation>Medido en radiografías de prueba recortadas hasta un 2 % y con más ruido, como si se hubieran tomado de nuevo. Dos radiografías de un mismo día difieren más: respiración, posición y exposición no están incluidas.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show the &amp;prior beside</source>
   <translation>&amp;Mostrar el estudio previo al lado</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>The latest earlier film of this patient and view, at its right</source>
   <translation>La última radiografía anterior de este paciente y esta proyección, a su derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Show beside</source>
   <translation>Mostrar al lado</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Prior</source>
   <translation>Previo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Perhaps a prior</source>
   <translation>Quizá un estudio previo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source> of {iso_date}</source>
   <translation> del {iso_date}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>, in a folder opened before</source>
   <translation>, en una carpeta abierta antes</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Latest</source>
   <translation>Último</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Earlier</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>No change beyond what a shift of the picture makes ({shift:.2f}).</source>
   <translation>Sin cambio más allá de lo que hace un desplazamiento de la imagen ({shift:.2f}).</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>Change of the score: {difference}. A shift of the picture makes up to {shift:.2f}.</source>
   <translation>Cambio de la puntuación: {difference}. Un desplazamiento de la imagen hace hasta {shift:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/comparison.py" />
   <source>view unknown</source>
   <translation>proyección desconocida</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Hidden until your verdict, as every score is.</source>
   <translation>Oculta hasta su veredicto, como toda puntuación.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Models that answer the same question. Scores are compared at one share of positive films, and only where both
are calibrated for one; beyond a small shift of the picture only where that was measured for both models.
Neither model is right because the other is wrong: look at the film.</source>
   <translation>Modelos que responden a la misma pregunta. Las puntuaciones se comparan a una misma proporción de radiografías positivas, y solo si ambos
están calibrados para una; más allá de un pequeño desplazamiento de la imagen, solo si se midió para ambos modelos.
Ningún modelo acierta porque el otro se equivoque: mire la radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Also score &amp;with</source>
   <translation>Puntuar &amp;también con</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>No other model is installed</source>
   <translation>No hay otro modelo instalado</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Show the heat map of this model: of {title}, {name}</source>
   <translation>Mostrar el mapa de calor de este modelo: de {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Heat map of {title}, {name}</source>
   <translation>Mapa de calor de {title}, {name}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, its figures and its limits</source>
   <translation>De qué aprendió el modelo, sus resultados y sus límites</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <location filename="../../viewer/score/panel.py" />
   <source>Hidden</source>
   <translation>Oculta</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Not measured on test films of such patients.</source>
   <translation>No medido en radiografías de prueba de tales pacientes.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Sensitivity {value:.2f}, specificity {specificity_value:.2f}</source>
   <translation>Sensibilidad {value:.2f}, especificidad {specificity_value:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>{figures}
on {n:,} test films</source>
   <translation>{figures}
en {n:,} radiografías de prueba</translation>
  </message>
  <message>
   <location filename="../../viewer/score/further_models.py" />
   <source>Labels, before calibration: {labels}</source>
   <translation>Etiquetas, antes de calibrar: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The activation behind the chosen label, on a scale that is the same for every film.
A heat map is not a segmentation and not a probability.</source>
   <translation>La activación que hay detrás de la etiqueta elegida, en una escala que es la misma para todas las radiografías.
Un mapa de calor no es una segmentación ni una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Show where the activation behind the score is. A heat map is not a segmentation and not a probability.
Hold the key to peek.</source>
   <translation>Mostrar dónde está la activación que hay detrás de la puntuación. Un mapa de calor no es una segmentación ni una probabilidad.
Mantenga la tecla para echar un vistazo.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>How the heat map is made. The model's own costs no time; Score-CAM and Ablation-CAM take many passes.
The others are drawn on each film's own scale, so that films cannot be compared by them.</source>
   <translation>Cómo se hace el mapa de calor. El del propio modelo no cuesta tiempo; Score-CAM y Ablation-CAM necesitan muchas pasadas.
Los otros se dibujan en la escala propia de cada radiografía, de modo que no sirven para comparar radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Full color is this film's own peak: films cannot be compared by it.
A heat map is not a segmentation and not a probability.</source>
   <translation>El color pleno es el máximo de esta radiografía: no sirve para comparar radiografías.
Un mapa de calor no es una segmentación ni una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
The strongest pattern in what the network sees, the same for every label.</source>
   <translation>
El patrón más fuerte de lo que ve la red, el mismo para todas las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Right and left are the patient's. Zones are thirds of a lung's height, as a network outlines it.
Where a heat map is strongest is not where a finding is.</source>
   <translation>Derecha e izquierda son las del paciente. Los campos son tercios de la altura de un pulmón, como lo delimita una red.
Donde un mapa de calor es más fuerte no es donde está un hallazgo.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Too weak to be shown</source>
   <translation>Muy débil</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>full scale</source>
   <translation>escala completa</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>this film's peak</source>
   <translation>máximo de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Opacity of the heat map</source>
   <translation>Opacidad del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Where the heat map begins, as a share of its full scale</source>
   <translation>Dónde empieza el mapa de calor, como parte de su escala completa</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Heat map</source>
   <translation>Mapa de ca&amp;lor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;fainter</source>
   <translation>Mapa de calor más t&amp;enue</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>More of the film, less heat map</source>
   <translation>Más radiografía, menos mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Heat map &amp;stronger</source>
   <translation>Mapa de calor más &amp;fuerte</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Less film, more heat map</source>
   <translation>Menos radiografía, más mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>&amp;Next label</source>
   <translation>Etiqueta &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The heat map of the next label</source>
   <translation>El mapa de calor de la etiqueta siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{what}
{switch}; hold to peek</source>
   <translation>{what}
{switch}; mantener para echar un vistazo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>The label whose evidence is shown</source>
   <translation>La etiqueta cuyos indicios se muestran</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source> ({label}: next)</source>
   <translation> ({label}: siguiente)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map</source>
   <translation>Colores del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Label of the heat map</source>
   <translation>Etiqueta del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>A line around what lies above the threshold</source>
   <translation>Una línea alrededor de lo que supera el umbral</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} (default)</source>
   <translation>{words} (predet.)</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Method of the heat map</source>
   <translation>Método del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Cancel this heat map and go back to the model's own</source>
   <translation>Cancelar este mapa de calor y volver al del propio modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Map of</source>
   <translation>Mapa de</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Above</source>
   <translation>Por encima de</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {share:.2f} of full scale; a heat map begins at {threshold:.2f}.</source>
   <translation>Máximo {share:.2f} de la escala completa; un mapa de calor empieza en {threshold:.2f}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{words} is being made</source>
   <translation>{words} se está haciendo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, on this film's own scale</source>
   <translation>, en la escala propia de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Of {title}, {id}</source>
   <translation>De {title}, {id}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>by {words}{scale}</source>
   <translation>por {words}{scale}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>, this film's peak at {peak:.2f}</source>
   <translation>, máximo de esta radiografía en {peak:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Colors of the heat map, from {threshold:.2f} to {full}{peak}</source>
   <translation>Colores del mapa de calor, de {threshold:.2f} a {full}{peak}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{method}, full color at this film's peak</source>
   <translation>{method}, color pleno en el máximo de esta radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Peak {peak:.2f} of full scale, {method}</source>
   <translation>Máximo {peak:.2f} de la escala completa, {method}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>outside the lungs</source>
   <translation>fuera de los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>Strongest: {place}</source>
   <translation>Lo más fuerte: {place}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>{share_inside:.0f} % of the heat map lies in the lungs</source>
   <translation>El {share_inside:.0f} % del mapa de calor está en los pulmones</translation>
  </message>
  <message>
   <location filename="../../viewer/score/heat_controls.py" />
   <source>
{method} of {label} at the layer {layer}.</source>
   <translation>
{method} de {label} en la capa {layer}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>So there is no decision and there are no figures for it.</source>
   <translation>Así que no hay decisión ni resultados para ella.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The score is hidden until your verdict. Say first what you see.</source>
   <translation>La puntuación está oculta hasta su veredicto. Diga primero lo que ve.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>The scores of other films are hidden while you say first what you see.</source>
   <translation>Las puntuaciones de otras radiografías están ocultas mientras usted dice primero lo que ve.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating point</source>
   <translation>Punto de operación</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Labels, before calibration</source>
   <translation>Etiquetas, antes de calibrar</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>By rules about the lungs' outline, chosen on adults' films of one hospital: rotated where the upper lungs are
unequal in width, poor inspiration where the lungs are low for theirs. Look at the film before repeating it.</source>
   <translation>Por reglas sobre el contorno de los pulmones, elegidas con radiografías de adultos de un hospital: rotada donde los pulmones superiores tienen
anchura desigual, inspiración insuficiente donde los pulmones son bajos para su anchura. Mire la radiografía antes de repetirla.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score anyway</source>
   <translation>Puntuar de todos modos</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>&amp;Model card</source>
   <translation>Fic&amp;ha del modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What the model learned from, and its limits</source>
   <translation>De qué aprendió el modelo, y sus límites</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score &amp;anyway</source>
   <translation>P&amp;untuar de todos modos</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score a film that the checks refused; it stays marked</source>
   <translation>Puntuar una radiografía que las comprobaciones rechazaron; queda marcada</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove this place's operating &amp;point...</source>
   <translation>Quitar el &amp;punto de operación de este lugar...</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove the operating point that is chosen, where it is not the model's; the model's own stay</source>
   <translation>Quitar el punto de operación elegido, si no es del modelo; los del propio modelo se quedan</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Score although the input check refused this film. The score stays marked.</source>
   <translation>Puntuar aunque la comprobación de entrada rechazó esta radiografía. La puntuación queda marcada.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Decide as before</source>
   <translation>Decidir como antes</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Operating points, scores of the labels, colors of the heat map</source>
   <translation>Puntos de operación, puntuaciones de las etiquetas, colores del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Remove {name}, which {kept_by} kept on {kept_at}?</source>
   <translation>¿Quitar {name}, que {kept_by} guardó el {kept_at}?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>What was written with it stays. {id} goes on with its own operating points.</source>
   <translation>Lo que se escribió con él se queda. {id} sigue con sus propios puntos de operación.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▾</source>
   <translation>Detalles ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Details ▸</source>
   <translation>Detalles ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Where {negative} ends and {title} begins.</source>
   <translation>Donde acaba {negative} y empieza {title}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>{sides} The score stays the same.</source>
   <translation>{sides} La puntuación sigue igual.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model installed</source>
   <translation>Ningún modelo instalado</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>the model's own</source>
   <translation>el del propio modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>not the model's own</source>
   <translation>no el del propio modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>chosen here, not the model's own</source>
   <translation>elegido aquí, no el del propio modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source> {changed:,} of {films:,} {films:film|films} changed.</source>
   <translation> {changed:,} de {films:,} {films:radiografía cambiada|radiografías cambiadas}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
and {changed:,} more</source>
   <translation>
y {changed:,} más</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>
95 % intervals in brackets. {where}.</source>
   <translation>
Intervalos del 95 % entre paréntesis. {where}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No model</source>
   <translation>Ningún modelo</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>Scoring …</source>
   <translation>Puntuando …</translation>
  </message>
  <message>
   <location filename="../../viewer/score/panel.py" />
   <source>No film</source>
   <translation>Ninguna radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Scores the film again, moved a little: cropped by up to 2 % at each side and made noisier, as if taken twice.
Two films of one day differ by more: breath, position and exposure are not in it. The decision stays.</source>
   <translation>Puntúa de nuevo la radiografía, un poco movida: recortada hasta un 2 % por cada lado y con más ruido, como si se tomara dos veces.
Dos radiografías de un mismo día difieren más: respiración, posición y exposición no están incluidas. La decisión se queda.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Blurs the film bit by bit, first what the heat map marks most, and scores it on the way; then in random order.
A score that rests on what is marked falls sooner than at random.</source>
   <translation>Desenfoca la radiografía poco a poco, primero lo que más marca el mapa de calor, y la puntúa por el camino; después en orden aleatorio.
Una puntuación que se apoya en lo marcado cae antes que al azar.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>How steady is this score?</source>
   <translation>¿Es estable esta puntuación?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Does the score rest on this map?</source>
   <translation>¿Se apoya en este mapa?</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>is {low}</source>
   <translation>es {low}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>lies between {low} and {high}</source>
   <translation>está entre {low} y {high}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Moved a little, the score {lies}</source>
   <translation>Un poco movida, la puntuación {lies}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>: on the other side of the threshold in {crossed} of {moved}.</source>
   <translation>: al otro lado del umbral en {crossed} de {moved}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: on one side of the threshold, some of them unsure.</source>
   <translation>{text}: a un lado del umbral, algunas dudosas.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{text}: {decision} each time.</source>
   <translation>{text}: {decision} cada vez.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source> of {label}</source>
   <translation> de {label}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>Where the fifth that the map marks most is blurred, the score{whose} goes from {deleted} to {by_map}; where a random fifth is ({chance} tries), to {min} to {max}. </source>
   <translation>Cuando se desenfoca la quinta parte que más marca el mapa, la puntuación{whose} pasa de {deleted} a {by_map}; cuando es una quinta parte al azar ({chance} intentos), a {min} a {max}. </translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>It hardly moves either way, so this tells nothing about the map.</source>
   <translation>Apenas se mueve en ningún caso, así que esto no dice nada del mapa.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So it rests more on what the map marks than elsewhere.</source>
   <translation>Así que se apoya más en lo que marca el mapa que en lo demás.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>So the map does not show what it rests on.</source>
   <translation>Así que el mapa no muestra en qué se apoya.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/questions.py" />
   <source>{rests_tip}
Areas under the score: {deletion:.2f} blurred and {insertion:.2f} brought back as the map ranks it, {random_order:.2f} at random; ROAD {road:+.3f}.
Blurred all over, the film has {deleted}.</source>
   <translation>{rests_tip}
Áreas bajo la puntuación: {deletion:.2f} desenfocando y {insertion:.2f} devolviendo según el orden del mapa, {random_order:.2f} al azar; ROAD {road:+.3f}.
Desenfocada del todo, la radiografía tiene {deleted}.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>{named}, score of {title} {score}</source>
   <translation>{named}, puntuación de {title} {score}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>. Operating point {name}, threshold {threshold:.2f}</source>
   <translation>. Punto de operación {name}, umbral {threshold:.2f}</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>The score of each label, as the network gives it: not calibrated.</source>
   <translation>La puntuación de cada etiqueta, como la da la red: sin calibrar.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>No scores</source>
   <translation>Sin puntuaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no score without a model.</source>
   <translation>No hay puntuación sin un modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>There is no decision for this film.</source>
   <translation>No hay decisión para esta radiografía.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Hatched: between {unsure_low:.2f} and {unsure_high:.2f} it is called unsure.</source>
   <translation>
Rayado: entre {unsure_low:.2f} y {unsure_high:.2f} se llama dudosa.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>
Below it, a film is not called normal: it was not searched for everything that can be on it.</source>
   <translation>
Por debajo, una radiografía no se llama normal: no se buscó en ella todo lo que puede haber.</translation>
  </message>
  <message>
   <location filename="../../viewer/score/score_bar.py" />
   <source>From {threshold:.2f} on, a film is called {title} ({name}).{band}{below}</source>
   <translation>Desde {threshold:.2f}, una radiografía se llama {title} ({name}).{band}{below}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>No epoch yet</source>
   <translation>Aún ninguna época</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_chart.py" />
   <source>{title}: no epoch yet</source>
   <translation>{title}: aún ninguna época</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The training ended unexpectedly. The window and the models are as they were.
The text below may name files. Look at it before you pass it on.</source>
   <translation>El entrenamiento terminó de forma inesperada. La ventana y los modelos están como estaban.
El texto de abajo puede nombrar archivos. Mírelo antes de pasarlo.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>&amp;Train a model...</source>
   <translation>Entrenar un &amp;modelo...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Train a model on films that you have labelled</source>
   <translation>Entrenar un modelo con radiografías que usted ha etiquetado</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go &amp;back to the previous model</source>
   <translation>&amp;Volver al modelo anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Score with the model that was in use before this one</source>
   <translation>Puntuar con el modelo que estaba en uso antes de este</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: stopping …</source>
   <translation>Entrenamiento: parando …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Training: {phase_text}</source>
   <translation>Entrenamiento: {phase_text}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>One training at a time: this one is still running.</source>
   <translation>Un entrenamiento a la vez: este aún está en marcha.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} stays in use.</source>
   <translation>{id} sigue en uso.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>No model is in use.</source>
   <translation>Ningún modelo está en uso.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{kept} The new one stays in {folder}; use it whenever you like.</source>
   <translation>{kept} El nuevo se queda en {folder}; úselo cuando quiera.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source> To undo this: Score &gt; Go back to the previous model.</source>
   <translation> Para deshacer esto: Puntuación &gt; Volver al modelo anterior.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>{id} {version} is in use; {what}.{back}</source>
   <translation>{id} {version} está en uso; {what}.{back}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>The window closes when the best model so far is written.</source>
   <translation>La ventana se cierra cuando esté escrito el mejor modelo hasta ahora.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running</source>
   <translation>Hay un entrenamiento en marcha</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>A training is running, and it ends with this window.</source>
   <translation>Hay un entrenamiento en marcha, y termina con esta ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Stopped, it writes a model with the best weights so far, and then the window closes. Ended at once, it writes none; it can be resumed from its last checkpoint.</source>
   <translation>Si se para, escribe un modelo con los mejores pesos hasta ahora, y después se cierra la ventana. Si se interrumpe ya, no escribe ninguno; se puede reanudar desde su último punto de control.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stop and keep the best</source>
   <translation>Parar y guardar el mejor</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>End at once</source>
   <translation>Interrumpir ya</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_controller.py" />
   <source>Go on training</source>
   <translation>Seguir entrenando</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>More ▸</source>
   <translation>Más ▸</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>as the recipe says</source>
   <translation>como dice la receta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>the fastest there is</source>
   <translation>el más rápido que haya</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Measure the new model on the test films at the end: once, and never to choose by it</source>
   <translation>Medir el modelo nuevo con las radiografías de prueba al final: una vez, y nunca para elegir por ello</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <location filename="../../imaging/display/corner_text.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Column of splits in the labels file</source>
   <translation>Columna de las partes en el archivo de etiquetas</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Folder for trained models</source>
   <translation>Carpeta para los modelos entrenados</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Less ▾</source>
   <translation>Menos ▾</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Start training</source>
   <translation>Empezar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Command line</source>
   <translation>Línea de órdenes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The same training from a terminal</source>
   <translation>El mismo entrenamiento desde un terminal</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>Copy the command line</source>
   <translation>Copiar la línea de órdenes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>The recipes cannot be listed. {said_so}</source>
   <translation>No se pueden listar las recetas. {said_so}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_dialog.py" />
   <source>{output}
An unfinished training of that name is there; this one starts from the beginning.</source>
   <translation>{output}
Hay un entrenamiento sin terminar con ese nombre; este empieza desde el principio.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>An installed model, adapted</source>
   <translation>Un modelo instalado, adaptado</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Goes on gently from what this model learned; about 150 films are enough. The model stays as it is, and the new one is compared with it.</source>
   <translation>Sigue con suavidad desde lo que aprendió este modelo; bastan unas 150 radiografías. El modelo sigue como está, y el nuevo se compara con él.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>ImageNet weights, by a recipe</source>
   <translation>Pesos de ImageNet, según una receta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights learned on everyday photographs, fetched once from the internet. No film leaves this computer. Some hundreds of films are needed.</source>
   <translation>Pesos aprendidos de fotografías corrientes, que se traen una vez de internet. Ninguna radiografía sale de este ordenador. Hacen falta unos cientos de radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A file of weights, by a recipe</source>
   <translation>Un archivo de pesos, según una receta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file with weights of the recipe's network.</source>
   <translation>Un archivo safetensors con pesos de la red de la receta.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Nothing, by a recipe</source>
   <translation>Nada, según una receta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Random weights. Small networks learn well from them; large ones need thousands of films.</source>
   <translation>Pesos al azar. Las redes pequeñas aprenden bien con ellos; las grandes necesitan miles de radiografías.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labelled films</source>
   <translation>Radiografías etiquetadas</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A labels file (CSV: path, label), or a folder with a folder for each label</source>
   <translation>Un archivo de etiquetas (CSV: path, label), o una carpeta con una carpeta por etiqueta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Looking at the films …</source>
   <translation>Mirando las radiografías …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>and {remarks} more</source>
   <translation>y {remarks} más</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels file</source>
   <translation>Archivo de etiquetas</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Tables (*.csv);;All files (*)</source>
   <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Folder of class folders</source>
   <translation>Carpeta con carpetas de clases</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Start from</source>
   <translation>Empezar desde</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Model to adapt</source>
   <translation>Modelo que adaptar</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A safetensors file</source>
   <translation>Un archivo safetensors</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>File of weights</source>
   <translation>Archivo de pesos</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights (*.safetensors);;All files (*)</source>
   <translation>Pesos (*.safetensors);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Weights to start from</source>
   <translation>Pesos de los que partir</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Name of the new model</source>
   <translation>Nombre del modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{films:,} films{patients}: {labels}</source>
   <translation>{films:,} radiografías{patients}: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A recipe of your own ...</source>
   <translation>Una receta propia ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>A TOML file; hilum recipes show NAME prints one to begin with</source>
   <translation>Un archivo TOML; hilum recipes show NAME imprime una para empezar</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Listing the recipes …</source>
   <translation>Listando las recetas …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Recipes (*.toml)</source>
   <translation>Recetas (*.toml)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>{epochs} {epochs:epoch|epochs}</source>
   <translation>{epochs} {epochs:época|épocas}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_fields.py" />
   <source>Labels: {labels}</source>
   <translation>Etiquetas: {labels}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Name the model.</source>
   <translation>Dé un nombre al modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A name has small letters, digits, dots, dashes and underscores, begins with a letter or digit.</source>
   <translation>Un nombre tiene minúsculas, cifras, puntos, guiones y guiones bajos, y empieza por letra o cifra.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} is installed already. Choose another name.</source>
   <translation>Ya está instalado un modelo llamado {name}. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>A model named {name} was trained already. Choose another name.</source>
   <translation>Ya se entrenó un modelo llamado {name}. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the labelled films.</source>
   <translation>Elija las radiografías etiquetadas.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no {name}. Choose the labelled films.</source>
   <translation>No hay {name}. Elija las radiografías etiquetadas.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>No model is installed. Start from a recipe.</source>
   <translation>No hay ningún modelo instalado. Empiece desde una receta.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose a recipe.</source>
   <translation>Elija una receta.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>This recipe does not know the label {unknown}; it knows {known}. Choose another recipe.</source>
   <translation>Esta receta no conoce la etiqueta {unknown}; conoce {known}. Elija otra receta.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>Choose the file of weights to start from.</source>
   <translation>Elija el archivo de pesos del que partir.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_order.py" />
   <source>There is no file {name}. Choose the weights to start from.</source>
   <translation>No hay archivo {name}. Elija los pesos de los que partir.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{new} (new)</source>
   <translation>{new} (nuevo)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{old} (old)</source>
   <translation>{old} (antiguo)</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>New and old</source>
   <translation>Nuevo y antiguo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>, operating point {operating_point}</source>
   <translation>, punto de operación {operating_point}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{n:,} {split} films ({n_positive:,} {having}) of {patients:,} patients{at}. {note}</source>
   <translation>{n:,} radiografías {split} ({n_positive:,} {having}) de {patients:,} pacientes{at}. {note}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>The new model</source>
   <translation>El modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} a {high:.3f}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It cannot go on.</source>
   <translation>No puede continuar.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>It is not finished.</source>
   <translation>No está terminado.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Details ...</source>
   <translation>Detalles ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Change ...</source>
   <translation>Cambiar ...</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Use the new one</source>
   <translation>Usar el nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Keep the old one</source>
   <translation>Conservar el antiguo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Open the report</source>
   <translation>Abrir el informe</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>End it after the batch under way. The best weights so far become the model.</source>
   <translation>Terminarlo después del lote en curso. Los mejores pesos hasta ahora pasan a ser el modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Seguir desde el último punto de control</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Last messages of the training</source>
   <translation>Últimos mensajes del entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Set it up again, with changes</source>
   <translation>Prepararlo de nuevo, con cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Remove it from this list. What it wrote stays on the disk.</source>
   <translation>Quitarlo de esta lista. Lo que escribió se queda en el disco.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Score every film with the new model. You can go back.</source>
   <translation>Puntuar todas las radiografías con el modelo nuevo. Puede volver atrás.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Messages and figures</source>
   <translation>Mensajes y resultados</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>No training yet</source>
   <translation>Aún ningún entrenamiento</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Train a model with Score &gt; Train a model.</source>
   <translation>Entrene un modelo con Puntuación &gt; Entrenar un modelo.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Stopping after this batch …</source>
   <translation>Parando después de este lote …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>about {duration} left</source>
   <translation>quedan unos {duration}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_pane.py" />
   <source>Go back to the old one</source>
   <translation>Volver al antiguo</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>A film</source>
   <translation>Una radiografía</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Left out. {told}</source>
   <translation>Excluidas. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The learning ended after epoch {epoch}. {reason}</source>
   <translation>El aprendizaje terminó después de la época {epoch}. {reason}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{train:,} films of {train_patients:,} patients teach, {validation:,} of {validation_patients:,} choose.</source>
   <translation>{train:,} radiografías de {train_patients:,} pacientes enseñan, {validation:,} de {validation_patients:,} eligen.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Beginning …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Preparing films: {done:,} of {total:,}</source>
   <translation>Preparando radiografías: {done:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>: {done:,} of {total:,} films</source>
   <translation>: {done:,} de {total:,} radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Epoch {epoch} of {epochs}{batch}</source>
   <translation>Época {epoch} de {epochs}{batch}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>Measuring and writing the model{films}</source>
   <translation>Midiendo y escribiendo el modelo{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The model is ready</source>
   <translation>El modelo está listo</translation>
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
   <translation>{n:,} radiografías de validación de {patients:,} pacientes</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks better: its AUC is higher by {told}</source>
   <translation>En {films} el modelo nuevo ordena mejor: su AUC es más alta en {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>On {films} the new model ranks worse: its AUC is lower by {told}</source>
   <translation>En {films} el modelo nuevo ordena peor: su AUC es más baja en {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{films} do not show which model ranks better: the difference in AUC is {told}</source>
   <translation>{films} no muestran qué modelo ordena mejor: la diferencia de AUC es {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{said}, p {probability}. The new model was chosen on these films, which flatters it.</source>
   <translation>{said}, p {probability}. El modelo nuevo se eligió con estas radiografías, lo que lo favorece.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>{value:.3f} ({low:.3f} to {high:.3f})</source>
   <translation>{value:.3f} ({low:.3f} a {high:.3f})</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was not finished when the window closed.</source>
   <translation>No estaba terminado cuando se cerró la ventana.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It was ended at once.</source>
   <translation>Se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>The system ended it, often because the memory was full.</source>
   <translation>El sistema lo terminó, a menudo porque la memoria estaba llena.</translation>
  </message>
  <message>
   <location filename="../../viewer/training/training_run.py" />
   <source>It ended unexpectedly. Details has its last messages.</source>
   <translation>Terminó de forma inesperada. Detalles tiene sus últimos mensajes.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>About Hilum</source>
   <translation>Acerca de Hilum</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Model card: {title}</source>
   <translation>Ficha del modelo: {title}</translation>
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

Un visor de radiografías de tórax con un clasificador que funciona en este ordenador y muestra por qué. Ninguna radiografía sale del ordenador si usted no la envía.

**{disclaimer}**

Las puntuaciones y los mapas de calor vienen de un modelo que aprendió de un conjunto limitado de radiografías; su ficha dice de cuáles, qué tal lo
hizo y dónde falla. Un mapa de calor no es una segmentación ni una probabilidad.

Licencia Apache 2.0. Hecho con Qt (LGPL), PyTorch, pydicom, OpenCV e imagecodecs.

{{versions}}
</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>An unexpected error occurred. What is open stays open; you can go on.
The text below names no patient and no film. Copy it into a report so that it can be fixed.</source>
   <translation>Se produjo un error inesperado. Lo que está abierto sigue abierto; puede continuar.
El texto de abajo no nombra a ningún paciente ni radiografía. Cópielo en un informe para que se pueda corregir.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Traceback, the newest call last:</source>
   <translation>Traza, la llamada más reciente al final:</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>  {name}/{place_name}:{lineno} in {frame_name}</source>
   <translation>  {name}/{place_name}:{lineno} en {frame_name}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Unexpected error</source>
   <translation>Error inesperado</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Report of the error</source>
   <translation>Informe del error</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use this model?</source>
   <translation>¿Usar este modelo?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use {title} all the same?</source>
   <translation>¿Usar {title} de todos modos?</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Use it all the same</source>
   <translation>Usarlo de todos modos</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/dialogs.py" />
   <source>Do not use it</source>
   <translation>No usarlo</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/forms.py" />
   <source>Search films</source>
   <translation>Buscar radiografías</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not scored</source>
   <translation>Sin puntuar</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Not opened</source>
   <translation>No abierta</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>No score yet</source>
   <translation>Aún sin puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Model for {whom}.</source>
   <translation>Modelo para {whom}.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>The model does not say which patients it is for.</source>
   <translation>El modelo no dice para qué pacientes es.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>on {n:,} films here, which chose it</source>
   <translation>en {n:,} radiografías de aquí, que lo eligieron</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
{films}</source>
   <translation>Sensibilidad {sensitivity}
Especificidad {specificity}
{films}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity and specificity: not measured on test films of such patients.</source>
   <translation>Sensibilidad y especificidad: no medidas en radiografías de prueba de tales pacientes.</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Sensitivity {sensitivity}
Specificity {specificity}
on {n:,} test films of {patients:,} patients</source>
   <translation>Sensibilidad {sensitivity}
Especificidad {specificity}
{n:,} radiogr. de prueba, {patients:,} pacientes</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Kept by {kept_by} on {kept_at}{whose}. {rule}</source>
   <translation>Guardado por {kept_by} el {kept_at}{whose}. {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}</source>
   <translation>Elegido por: {rule}</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>Chosen by: {rule}
On the films that chose it, which flatter it: sensitivity {sensitivity}, specificity {specificity} ({data}).</source>
   <translation>Elegido por: {rule}
En las radiografías que lo eligieron, que lo favorecen: sensibilidad {sensitivity}, especificidad {specificity} ({data}).</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>age unknown</source>
   <translation>edad desconocida</translation>
  </message>
  <message>
   <location filename="../../viewer/widgets/outcome_text.py" />
   <source>{device_word}, {seconds:.0f} ms</source>
   <translation>{device_word}, {seconds:.0f} ms</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>reader and model differ</source>
   <translation>lector y modelo discrepan</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>readers differ</source>
   <translation>los lectores discrepan</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>has copies</source>
   <translation>tiene copias</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>file not there any more</source>
   <translation>el archivo ya no está</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>model remarks</source>
   <translation>observaciones del modelo</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>folder order</source>
   <translation>orden de la carpeta</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>score</source>
   <translation>puntuación</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>uncertainty</source>
   <translation>duda</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>disagreement</source>
   <translation>desacuerdo</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>time of verdict</source>
   <translation>hora del veredicto</translation>
  </message>
  <message>
   <location filename="../../review/film_table.py" />
   <source>shuffled</source>
   <translation>mezcladas</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>to read</source>
   <translation>por leer</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>agreed</source>
   <translation>coincide</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>overridden</source>
   <translation>discrepa</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>no decision</source>
   <translation>sin decisión</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>not scored</source>
   <translation>sin puntuación</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>failed</source>
   <translation>fallo</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>box</source>
   <translation>rectángulo</translation>
  </message>
  <message>
   <location filename="../../review/verdicts.py" />
   <source>ellipse</source>
   <translation>elipse</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>good</source>
   <translation>buena</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>limited</source>
   <translation>limitada</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>repeat</source>
   <translation>repetir</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>medium</source>
   <translation>media</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <location filename="../../imaging/display/enhancing.py" />
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../review/structure.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../imaging/display/enhancing.py" />
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/measure/lengths.py" />
   <source>Pixel Spacing</source>
   <translation>Espaciado de píxeles</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Pixel Spacing, calibrated</source>
   <translation>Espaciado de píxeles, calibrado</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing, at the detector</source>
   <translation>Espaciado de píxeles en el detector</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Imager Pixel Spacing / magnification</source>
   <translation>Espaciado en el detector / magnificación</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Nominal Scanned Pixel Spacing</source>
   <translation>Espaciado nominal del escáner</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>Calibrated</source>
   <translation>Calibrado</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right upper zone</source>
   <translation>campo superior derecho</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right middle zone</source>
   <translation>campo medio derecho</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>right lower zone</source>
   <translation>campo inferior derecho</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left upper zone</source>
   <translation>campo superior izquierdo</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left middle zone</source>
   <translation>campo medio izquierdo</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>left lower zone</source>
   <translation>campo inferior izquierdo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Patient's number</source>
   <translation>Número del paciente</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date of birth</source>
   <translation>Fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study description</source>
   <translation>Descripción del estudio</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Study number</source>
   <translation>Número del estudio</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Accession number</source>
   <translation>Número de acceso</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Date and time of the study</source>
   <translation>Fecha y hora del estudio</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Body part, view and side</source>
   <translation>Región, proyección y lado</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Tube voltage</source>
   <translation>Tensión del tubo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure</source>
   <translation>Exposición</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure and deviation index</source>
   <translation>Índices de exposición y de desviación</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Distance from tube to detector</source>
   <translation>Distancia del tubo al detector</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Series description</source>
   <translation>Descripción de la serie</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Station</source>
   <translation>Estación</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Referring physician</source>
   <translation>Médico solicitante</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Radiographer</source>
   <translation>Técnico</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Manufacturer</source>
   <translation>Fabricante</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>Exposure time</source>
   <translation>Tiempo de exposición</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>ember</source>
   <translation>brasa</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>blue-yellow</source>
   <translation>azul-amarillo</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>lateral</source>
   <translation>lateral</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Atelectasis</source>
   <translation>Atelectasia</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Consolidation</source>
   <translation>Consolidación</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Effusion</source>
   <translation>Derrame</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Emphysema</source>
   <translation>Enfisema</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Enlarged heart</source>
   <translation>Corazón aumentado</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fibrosis</source>
   <translation>Fibrosis</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Fracture</source>
   <translation>Fractura</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Hernia</source>
   <translation>Hernia</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Mass</source>
   <translation>Masa</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Nodule</source>
   <translation>Nódulo</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Edema</source>
   <translation>Edema</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pleural thickening</source>
   <translation>Engrosamiento pleural</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Pneumothorax</source>
   <translation>Neumotórax</translation>
  </message>
  <message>
   <location filename="../../inference/explain/heat_map.py" />
   <source>Device or tube</source>
   <translation>Dispositivo o tubo</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>sex {value}</source>
   <translation>sexo {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>study {value}</source>
   <translation>estudio {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>accession {value}</source>
   <translation>acceso {value}</translation>
  </message>
  <message>
   <location filename="../../imaging/display/corner_text.py" />
   <source>series {value}</source>
   <translation>serie {value}</translation>
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
   <translation>d</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>calibrated</source>
   <translation>calibrado</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>at the detector</source>
   <translation>en el detector</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>magnification estimated</source>
   <translation>magnificación estimada</translation>
  </message>
  <message>
   <location filename="../../imaging/measure/lengths.py" />
   <source>nominal, of the scanner</source>
   <translation>nominal, del escáner</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not answer.</source>
   <translation>{host} no responde.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, and that the server runs and can be reached from here.</source>
   <translation>Compruebe la dirección, y que el servidor funciona y se alcanza desde aquí.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} stopped answering.</source>
   <translation>{host} dejó de responder.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again; what has arrived is kept.</source>
   <translation>Inténtelo de nuevo; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The connection to {host} broke off.</source>
   <translation>La conexión con {host} se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The certificate of {host} cannot be trusted.</source>
   <translation>El certificado de {host} no es de confianza.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server for the file of its certificate authority, and name it in the server's settings.</source>
   <translation>Pida a quien administra el servidor el archivo de su autoridad de certificación e indíquelo en los ajustes del servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} and this program do not agree on how to encrypt.</source>
   <translation>{host} y este programa no se ponen de acuerdo en cómo cifrar.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check whether the address begins with https:// or http://.</source>
   <translation>Compruebe si la dirección empieza por https:// o http://.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The file of certificates cannot be read: {file}.</source>
   <translation>El archivo de certificados no se puede leer: {file}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Name another file in the server's settings.</source>
   <translation>Indique otro archivo en los ajustes del servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not accept this name and password.</source>
   <translation>{host} no acepta este nombre y esta contraseña.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter them again.</source>
   <translation>Introdúzcalos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} wants a user's name and password.</source>
   <translation>{host} pide el nombre y la contraseña de un usuario.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter the user in the server's settings.</source>
   <translation>Introduzca el usuario en los ajustes del servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>No password is known for {user} at {name}.</source>
   <translation>No se conoce ninguna contraseña de {user} en {name}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Enter it.</source>
   <translation>Introdúzcala.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} does not allow this.</source>
   <translation>{host} no lo permite.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server to allow it.</source>
   <translation>Pida a quien administra el servidor que lo permita.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} sends this on to {other}, which is not the server that you named.</source>
   <translation>{host} reenvía esto a {other}, que no es el servidor que usted indicó.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>If you trust that one, name its address in the server's settings.</source>
   <translation>Si se fía de ese, indique su dirección en los ajustes del servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>There is no DICOMweb at this address of {host}.</source>
   <translation>No hay DICOMweb en esta dirección de {host}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, often it ends with /dicom-web.</source>
   <translation>Compruebe la dirección, a menudo termina en /dicom-web.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} refused this (HTTP {status}).</source>
   <translation>{host} lo rechazó (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Ask who runs the server.</source>
   <translation>Pregunte a quien administra el servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is not DICOMweb: {what}.</source>
   <translation>La respuesta de {host} no es DICOMweb: {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Check the address, or ask who runs the server.</source>
   <translation>Compruebe la dirección, o pregunte a quien administra el servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>The answer of {host} is too large.</source>
   <translation>La respuesta de {host} es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>Search for less.</source>
   <translation>Busque menos.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} did not store it{why}.</source>
   <translation>{host} no lo guardó{why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <source>{host} no longer has it.</source>
   <translation>{host} ya no lo tiene.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/dicomweb.py" />
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Search again.</source>
   <translation>Busque de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The list of servers in {file} cannot be read: {error}.</source>
   <translation>La lista de servidores en {file} no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct the file, or move it away and name the servers again.</source>
   <translation>Corrija el archivo, o muévalo a otro sitio e indique de nuevo los servidores.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>There is no server named {name}.</source>
   <translation>No hay ningún servidor llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name it first: hilum pacs servers add, or Servers in the window.</source>
   <translation>Indíquelo primero: hilum pacs servers add, o Servidores en la ventana.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs a name of at most 64 characters.</source>
   <translation>Un servidor necesita un nombre de como máximo 64 caracteres.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Give it one.</source>
   <translation>Dele uno.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A server needs the name or the address of its computer.</source>
   <translation>Un servidor necesita el nombre o la dirección de su ordenador.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server for it.</source>
   <translation>Pídalo a quien administra el servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A port is a number from 1 to 65535.</source>
   <translation>Un puerto es un número de 1 a 65535.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>An AE title has 1 to 16 letters, digits or signs, without a backslash.</source>
   <translation>Un título AE tiene de 1 a 16 letras, cifras o signos, sin barra invertida.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The address of a DICOMweb server begins with https:// or http:// and holds no password.</source>
   <translation>La dirección de un servidor DICOMweb empieza por https:// o http:// y no contiene ninguna contraseña.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>A certificate of one's own and its key belong together.</source>
   <translation>Un certificado propio y su clave van juntos.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name both files, or neither.</source>
   <translation>Indique los dos archivos, o ninguno.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Without a certificate of one's own, what is sent to this program would not be encrypted.</source>
   <translation>Sin un certificado propio, lo que se envía a este programa no iría cifrado.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the files of one and of its key.</source>
   <translation>Indique su archivo y el de su clave.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What asked {name} ended unexpectedly.</source>
   <translation>La consulta a {name} terminó de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The certificates named for the server {name} cannot be used: {error}.</source>
   <translation>Los certificados indicados para el servidor {name} no se pueden usar: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name the right files.</source>
   <translation>Indique los archivos correctos.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No computer named {host} is known.</source>
   <translation>No se conoce ningún ordenador llamado {host}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check the address, or that the network is there.</source>
   <translation>Compruebe la dirección, o que hay red.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not answer at {place}: {error}.</source>
   <translation>El servidor {name} no responde en {place}: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check that it runs, its address and port, and the network.</source>
   <translation>Compruebe que funciona, su dirección y su puerto, y la red.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>No secure connection to the server {name} came about: {error}.</source>
   <translation>No se logró una conexión segura con el servidor {name}: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Check whether it speaks TLS at that port and which certificates belong to it.</source>
   <translation>Compruebe si habla TLS en ese puerto y qué certificados le corresponden.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title}, by which this program calls itself.</source>
   <translation>El servidor {name} no conoce el título AE {title}, con el que se presenta este programa.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, or enter the one that it knows.</source>
   <translation>Pida a quien administra el servidor que lo introduzca, o introduzca el que conoce.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} says that {title} is not its AE title.</source>
   <translation>El servidor {name} dice que {title} no es su título AE.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs it for the right one.</source>
   <translation>Pida el correcto a quien lo administra.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has no connection to spare.</source>
   <translation>El servidor {name} no tiene ninguna conexión libre.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again in a while.</source>
   <translation>Inténtelo de nuevo dentro de un rato.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused the connection.</source>
   <translation>El servidor {name} rechazó la conexión.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server why.</source>
   <translation>Pregunte por qué a quien administra el servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not offer {what}.</source>
   <translation>El servidor {name} no ofrece {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server.</source>
   <translation>Pregunte a quien administra el servidor.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} ended the connection, or was silent for too long.</source>
   <translation>El servidor {name} cerró la conexión, o calló demasiado tiempo.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Try again: what came whole stays.</source>
   <translation>Inténtelo de nuevo: lo que llegó entero se conserva.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} refused with the status {status}.</source>
   <translation>El servidor {name} lo rechazó con el estado {status}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server what it means.</source>
   <translation>Pregunte a quien administra el servidor qué significa.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Another object came than was announced, and was not kept.</source>
   <translation>Llegó otro objeto que el anunciado, y no se guardó.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{missing} of {total} {total:object|objects} did not come.</source>
   <translation>{missing} de {total} {total:objeto|objetos} no llegaron.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Retrieve again; if they still lack, ask whoever runs the server, for instance for another transfer syntax.</source>
   <translation>Recupere de nuevo; si aún faltan, pregunte a quien administra el servidor, por ejemplo por otra sintaxis de transferencia.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} has nothing of this study.</source>
   <translation>El servidor {name} no tiene nada de este estudio.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not know the AE title {title} as a place to send films to.</source>
   <translation>El servidor {name} no conoce el título AE {title} como destino al que enviar radiografías.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Ask whoever runs the server to enter it, with this computer's address and the port for C-MOVE.</source>
   <translation>Pida a quien administra el servidor que lo introduzca, con la dirección de este ordenador y el puerto para C-MOVE.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Make room, then go on.</source>
   <translation>Haga sitio y siga.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The folder for what arrives cannot be written to: {error}.</source>
   <translation>No se puede escribir en la carpeta de lo que llega: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another folder.</source>
   <translation>Indique otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>This is no whole DICOM file, and a server takes no other.</source>
   <translation>No es un archivo DICOM completo, y un servidor no acepta otro.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Send the file that it was made from.</source>
   <translation>Envíe el archivo del que se hizo.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} does not take objects of this kind in {syntax}.</source>
   <translation>El servidor {name} no acepta objetos de este tipo en {syntax}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>The server {name} did not take it, with the status {status}.</source>
   <translation>El servidor {name} no lo aceptó, con el estado {status}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it is none of those that may send.</source>
   <translation>Se rechazó {sender} en {address}: no es de los que pueden enviar.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter its AE title, if it may.</source>
   <translation>Introduzca su título AE, si puede enviar.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{sender} at {address} was turned away: it called {called}, and this receiver is {title}.</source>
   <translation>Se rechazó {sender} en {address}: llamó a {called}, y este receptor es {title}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Enter the right AE title there, or here.</source>
   <translation>Introduzca el título AE correcto allí o aquí.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>What received films ended unexpectedly.</source>
   <translation>La recepción de radiografías terminó de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Begin again; what has arrived is kept.</source>
   <translation>Empiece de nuevo; lo que ha llegado se conserva.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Nobody can be awaited at {host}:{port}: {error}.</source>
   <translation>No se puede recibir nada en {host}:{port}: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Name another address or port.</source>
   <translation>Indique otra dirección u otro puerto.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>{what} cannot be searched for as {text!r}.</source>
   <translation>{what} no se puede buscar como {text!r}.</translation>
  </message>
  <message>
   <location filename="../../imaging/archive/server_reasons.py" />
   <source>Correct it and search again.</source>
   <translation>Corríjalo y busque de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is empty.</source>
   <translation>El archivo está vacío.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or send it again.</source>
   <translation>Cópielo o envíelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}.</source>
   <translation>Esto es {what}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it first, then open the folder.</source>
   <translation>Descomprímalo primero, después abra la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The list of files in the ZIP archive is damaged or missing.</source>
   <translation>La lista de archivos del archivo ZIP está dañada o falta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack it with another program, or copy or send it again.</source>
   <translation>Descomprímalo con otro programa, o cópielo o envíelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is one part of a ZIP archive that was split.</source>
   <translation>Es una parte de un archivo ZIP dividido.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Join its parts first, then open it.</source>
   <translation>Una primero sus partes y luego ábralo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The files in the ZIP archive would take far more room than films do.</source>
   <translation>Los archivos del archivo ZIP ocuparían mucho más sitio que las radiografías.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or malicious; do not trust it.</source>
   <translation>Está dañado o es malicioso; no se fíe de él.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive names more than {most:,} files.</source>
   <translation>El archivo ZIP nombra más de {most:,} archivos.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive holds no film.</source>
   <translation>El archivo ZIP no contiene ninguna radiografía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Files in the ZIP archive have names that lead out of it; they are not opened: {count}.</source>
   <translation>Hay archivos del archivo ZIP con nombres que llevan fuera de él; no se abren: {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for an intact copy.</source>
   <translation>Pida al remitente una copia intacta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Links in the ZIP archive are not followed: {count}.</source>
   <translation>Los enlaces del archivo ZIP no se siguen: {count}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is protected by a password.</source>
   <translation>El archivo ZIP está protegido con una contraseña.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again and type its password.</source>
   <translation>Ábralo de nuevo y escriba su contraseña.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The password does not open the ZIP archive.</source>
   <translation>La contraseña no abre el archivo ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask the sender for the right one.</source>
   <translation>Pida la correcta al remitente.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The ZIP archive is encrypted in a way that is not supported.</source>
   <translation>El archivo ZIP está cifrado de una forma no admitida.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for one with AES or without a password.</source>
   <translation>Pida uno con AES o sin contraseña.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what} inside a ZIP archive.</source>
   <translation>Es {what} dentro de un archivo ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the outer archive first, then open the folder.</source>
   <translation>Descomprima primero el archivo exterior y luego abra la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is packed in a way that is not supported.</source>
   <translation>El archivo está comprimido de una forma no admitida.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Unpack the archive first, then open the folder.</source>
   <translation>Descomprima primero el archivo ZIP y luego abra la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is larger than {megabytes} MB.</source>
   <translation>El archivo supera los {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is damaged inside the ZIP archive.</source>
   <translation>El archivo está dañado dentro del archivo ZIP.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a film.</source>
   <translation>Esto es {what}, no una radiografía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a DICOM, PNG, JPEG, TIFF or JPEG 2000 file.</source>
   <translation>Abra un archivo DICOM, PNG, JPEG, TIFF o JPEG 2000.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, not a file.</source>
   <translation>Esto es {what}, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open a file or a folder.</source>
   <translation>Abra un archivo o una carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>There is no such file.</source>
   <translation>No existe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>You have no permission to read the file.</source>
   <translation>No tiene permiso para leer el archivo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for permission to read it.</source>
   <translation>Pida permiso para leerlo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it again, then open it.</source>
   <translation>Cópielo de nuevo, después ábralo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder or its disk cannot be reached.</source>
   <translation>No se puede acceder a la carpeta o a su disco.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Connect it again, then open the folder again.</source>
   <translation>Conéctelo de nuevo, después abra otra vez la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is no longer there.</source>
   <translation>El archivo ya no está ahí.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again.</source>
   <translation>Abra de nuevo la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Reading the file failed midway.</source>
   <translation>La lectura del archivo falló a medias.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check the disk or network share and try again.</source>
   <translation>Compruebe el disco o la unidad de red e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file changed while it was read.</source>
   <translation>El archivo cambió mientras se leía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again once it is complete.</source>
   <translation>Ábralo de nuevo cuando esté completo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the folder again once the file is complete.</source>
   <translation>Abra de nuevo la carpeta cuando el archivo esté completo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The folder cannot be listed.</source>
   <translation>No se puede listar la carpeta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file outside its own folder, which is not opened.</source>
   <translation>El DICOMDIR nombra un archivo fuera de su propia carpeta, que no se abre.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open that file itself if you trust it.</source>
   <translation>Abra ese archivo directamente si confía en él.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The DICOMDIR names a file that is not there.</source>
   <translation>El DICOMDIR nombra un archivo que no está.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy the whole disc again.</source>
   <translation>Copie de nuevo todo el disco.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is an index: the films that it names have rows of their own.</source>
   <translation>Esto es un índice: las radiografías que nombra tienen sus propias filas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax {syntax} is not supported.</source>
   <translation>La sintaxis de transferencia {syntax} no está admitida.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Ask for the film in another transfer syntax, for instance Explicit VR Little Endian.</source>
   <translation>Pida la radiografía en otra sintaxis de transferencia, por ejemplo Explicit VR Little Endian.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {syntax}, but the pixels are not packed that way.</source>
   <translation>La sintaxis de transferencia dice {syntax}, pero los píxeles no están codificados así.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are compressed, but the transfer syntax says they are not.</source>
   <translation>Los píxeles están comprimidos, pero la sintaxis de transferencia dice que no.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The transfer syntax says {said}, but the pixels are {found}.</source>
   <translation>La sintaxis de transferencia dice {said}, pero los píxeles son {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed picture is {found}, but the header says {said}.</source>
   <translation>La imagen comprimida es {found}, pero la cabecera dice {said}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed pixels cannot be decoded.</source>
   <translation>Los píxeles comprimidos no se pueden descodificar.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decompressing the film asks for too much memory.</source>
   <translation>Descomprimir la radiografía pide demasiada memoria.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged.</source>
   <translation>Probablemente esté dañada.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before frame {frame} begins.</source>
   <translation>El archivo acaba antes de que empiece el fotograma {frame}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends within frame {frame}.</source>
   <translation>El archivo acaba dentro del fotograma {frame}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels begin.</source>
   <translation>El archivo acaba antes de que empiecen sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has {frames} frames and does not say where each begins.</source>
   <translation>El archivo tiene {frames} fotogramas y no dice dónde empieza cada uno.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file says that it has {frames} frames, but it holds {found}.</source>
   <translation>El archivo dice que tiene {frames} fotogramas, pero contiene {found}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The color palette of the film is missing or damaged.</source>
   <translation>La paleta de colores de la radiografía falta o está dañada.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Sequences are nested more than {deep} deep.</source>
   <translation>Las secuencias están anidadas a más de {deep} niveles.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes of the file cannot be read.</source>
   <translation>Los atributos del archivo no se pueden leer.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attributes alone take more than {megabytes} MB.</source>
   <translation>Solo los atributos ocupan más de {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The compressed file would grow beyond {megabytes} MB.</source>
   <translation>El archivo comprimido crecería más allá de {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The deflated data cannot be inflated.</source>
   <translation>Los datos comprimidos no se pueden descomprimir.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The attribute {keyword}, without which pixels mean nothing, is missing or unreadable.</source>
   <translation>El atributo {keyword}, sin el cual los píxeles no significan nada, falta o es ilegible.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <location filename="../../inference/model_reasons.py" />
   <source>Ask the sender for a complete file.</source>
   <translation>Pida al remitente un archivo completo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The value of {name} makes no sense with the others.</source>
   <translation>El valor de {name} no tiene sentido con los demás.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is {what}, which belongs to films.</source>
   <translation>Esto es {what}, que pertenece a radiografías.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study; it is shown with them.</source>
   <translation>Abra las radiografías del estudio; se muestra con ellas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This {kind} object holds no picture.</source>
   <translation>Este objeto {kind} no contiene ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open the films of the study instead.</source>
   <translation>Abra en su lugar las radiografías del estudio.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film claims {frames} frames of {columns} x {rows} pixels.</source>
   <translation>La radiografía declara {frames} fotogramas de {columns} x {rows} píxeles.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is damaged or no radiograph.</source>
   <translation>Está dañada o no es una radiografía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document is larger than {megabytes} MB.</source>
   <translation>El documento ocupa más de {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Save it with another program and open it there.</source>
   <translation>Guárdelo con otro programa y ábralo allí.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The document cannot be read.</source>
   <translation>El documento no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Text may be burned into the picture: {why}.</source>
   <translation>Puede haber texto incrustado en la imagen: {why}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Look at it. Then use --looked-at where it names nobody, or --black-out where it does.</source>
   <translation>Mírela. Después use --looked-at si no nombra a nadie, o --black-out si lo hace.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>A document may name the patient anywhere in it; it is not copied.</source>
   <translation>Un documento puede nombrar al paciente en cualquier parte; no se copia.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Hand it on by another way.</source>
   <translation>Entréguelo por otra vía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>This is a {kind} picture, and only DICOM files are copied.</source>
   <translation>Esto es una imagen {kind}, y solo se copian archivos DICOM.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy it yourself; its name may say whose it is.</source>
   <translation>Cópiela usted; su nombre puede decir de quién es.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Another file of this run is the same object.</source>
   <translation>Otro archivo de esta ejecución es el mismo objeto.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>One copy is enough.</source>
   <translation>Una copia basta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Nothing of what is to be blacked out lies on this film.</source>
   <translation>Nada de lo que hay que tapar está en esta radiografía.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Check X, Y, W and H.</source>
   <translation>Compruebe X, Y, W y H.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The key for copies without identity is damaged.</source>
   <translation>La clave para las copias sin identidad está dañada.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Use hilum deidentify --forget-key to get a new one.</source>
   <translation>Use hilum deidentify --forget-key para obtener una nueva.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The {kind} file cannot be read.</source>
   <translation>El archivo {kind} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Copy or export it again.</source>
   <translation>Cópielo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file claims {pages} pages.</source>
   <translation>El archivo declara {pages} páginas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file has fewer pages than before.</source>
   <translation>El archivo tiene menos páginas que antes.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Open it again.</source>
   <translation>Ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The picture has more than {million} million pixels.</source>
   <translation>La imagen tiene más de {million} millones de píxeles.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file is a JPEG-LS picture, which is read inside DICOM only.</source>
   <translation>El archivo es una imagen JPEG-LS, que solo se lee dentro de DICOM.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Export it as DICOM, PNG or JPEG.</source>
   <translation>Expórtelo como DICOM, PNG o JPEG.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels of the file cannot be decoded.</source>
   <translation>Los píxeles del archivo no se pueden descodificar.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The pixels are those of another picture ({found}) than the header says ({said}).</source>
   <translation>Los píxeles son de otra imagen ({found}) que la que dice la cabecera ({said}).</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The file ends before its pixels do.</source>
   <translation>El archivo acaba antes que sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The decoder crashed on this file.</source>
   <translation>El descodificador falló con este archivo.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>It is probably damaged; ask the sender for an intact copy.</source>
   <translation>Probablemente esté dañado; pida al remitente una copia intacta.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding took longer than {seconds:g} s and was ended.</source>
   <translation>La descodificación duró más de {seconds:g} s y se terminó.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>No picture came back.</source>
   <translation>No volvió ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Decoding the film asks for too much memory.</source>
   <translation>Descodificar la radiografía pide demasiada memoria.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The film has another size than before.</source>
   <translation>La radiografía tiene otro tamaño que antes.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} are damaged ({kind}: {error}). The file is kept as {aside}.</source>
   <translation>Los ajustes predefinidos de {file} están dañados ({kind}: {error}). El archivo se conserva como {aside}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>Correct it and give it its name back, or keep the windows again.</source>
   <translation>Corríjalo y devuélvale su nombre, o guarde de nuevo las ventanas.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>The presets in {file} cannot be read: {error}.</source>
   <translation>Los ajustes predefinidos de {file} no se pueden leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../imaging/film_reasons.py" />
   <source>See whether the file may be read.</source>
   <translation>Vea si el archivo se puede leer.</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file says so</source>
   <translation>su archivo lo dice</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>its file does not say that there is none</source>
   <translation>su archivo no dice que no lo haya</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>it is a picture of a screen or of paper</source>
   <translation>es una imagen de pantalla o de papel</translation>
  </message>
  <message>
   <location filename="../../imaging/identity/copies.py" />
   <source>an overlay lies in its pixels</source>
   <translation>una superposición está en sus píxeles</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <location filename="../../imaging/study_objects.py" />
   <source>a PDF document</source>
   <translation>un documento PDF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a zip archive or an office document</source>
   <translation>un archivo zip o un documento de ofimática</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an empty zip archive</source>
   <translation>un archivo zip vacío</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a gzip archive</source>
   <translation>un archivo gzip</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a 7-Zip archive</source>
   <translation>un archivo 7-Zip</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a RAR archive</source>
   <translation>un archivo RAR</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a GIF picture</source>
   <translation>una imagen GIF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows bitmap</source>
   <translation>un mapa de bits de Windows</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NumPy array</source>
   <translation>una matriz de NumPy</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a NIfTI volume</source>
   <translation>un volumen NIfTI</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an NRRD volume</source>
   <translation>un volumen NRRD</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an HDF5 file</source>
   <translation>un archivo HDF5</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Windows program</source>
   <translation>un programa de Windows</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a Linux program</source>
   <translation>un programa de Linux</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a macOS program</source>
   <translation>un programa de macOS</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a SQLite database</source>
   <translation>una base de datos SQLite</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a rich text document</source>
   <translation>un documento de texto enriquecido</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a sound, video or WebP file</source>
   <translation>un archivo de sonido, vídeo o WebP</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>an XML document</source>
   <translation>un documento XML</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a web page</source>
   <translation>una página web</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>a video or HEIF file</source>
   <translation>un archivo de vídeo o HEIF</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>data of an unknown kind</source>
   <translation>datos de tipo desconocido</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lossy compression</source>
   <translation>compresión con pérdida</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>8-bit source</source>
   <translation>fuente de 8 bits</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>cut short</source>
   <translation>incompleto</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>lower resolution than sent</source>
   <translation>menor resolución que la enviada</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>no DICOM preamble</source>
   <translation>sin preámbulo DICOM</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>preamble is a program</source>
   <translation>el preámbulo es un programa</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>excess bytes</source>
   <translation>bytes sobrantes</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>unreadable attribute</source>
   <translation>atributo ilegible</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>character set guessed</source>
   <translation>juego de caracteres supuesto</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>window in file unusable</source>
   <translation>ventana del archivo inservible</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>spacing in file unusable</source>
   <translation>espaciado del archivo inservible</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>rescale in file unusable</source>
   <translation>reescalado del archivo inservible</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>grey table in file doubtful</source>
   <translation>tabla de grises del archivo dudosa</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>decimal comma in file</source>
   <translation>coma decimal en el archivo</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>black and white in doubt</source>
   <translation>blanco y negro dudosos</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>shutter not drawn</source>
   <translation>obturador no dibujado</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>overlay not drawn</source>
   <translation>superposición no dibujada</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>pixels not square</source>
   <translation>píxeles no cuadrados</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>raw image, not for viewing</source>
   <translation>imagen cruda, no para ver</translation>
  </message>
  <message>
   <location filename="../../imaging/image.py" />
   <source>synthetic</source>
   <translation>sintética</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a pipe</source>
   <translation>una tubería</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a socket</source>
   <translation>un socket</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a device</source>
   <translation>un dispositivo</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>a disk</source>
   <translation>un disco</translation>
  </message>
  <message>
   <location filename="../../imaging/reading/source.py" />
   <source>no file</source>
   <translation>ningún archivo</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state</source>
   <translation>un estado de presentación</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a selection of key images</source>
   <translation>una selección de imágenes clave</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a structured report</source>
   <translation>un informe estructurado</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>a presentation state of another kind</source>
   <translation>un estado de presentación de otro tipo</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its grey values</source>
   <translation>sus niveles de gris</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>the subtraction of another frame</source>
   <translation>la sustracción de otro fotograma</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its true size (shown to fit)</source>
   <translation>su tamaño real (se muestra ajustado)</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>its shutter</source>
   <translation>su obturador</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>an overlay</source>
   <translation>una superposición</translation>
  </message>
  <message>
   <location filename="../../imaging/study_objects.py" />
   <source>some of its drawings</source>
   <translation>algunos de sus dibujos</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>apices cut off</source>
   <translation>vértices cortados</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>bases cut off</source>
   <translation>bases cortadas</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>chest wall cut off</source>
   <translation>pared torácica cortada</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps rotated</source>
   <translation>quizá rotada</translation>
  </message>
  <message>
   <location filename="../../inference/input/anatomy.py" />
   <source>perhaps poor inspiration</source>
   <translation>quizá inspiración insuficiente</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's modality is {modality}: this is no radiograph.</source>
   <translation>La modalidad del archivo es {modality}: no es una radiografía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score.</source>
   <translation>No recibe puntuación.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's view position is {view}: this is no frontal film.</source>
   <translation>La proyección del archivo es {view}: no es una radiografía frontal.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file's body part is {part}, not the chest.</source>
   <translation>La parte del cuerpo del archivo es {part}, no el tórax.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{problem} The picture looks like a frontal chest film.</source>
   <translation>{problem} La imagen parece una radiografía frontal de tórax.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It gets no score; you can score it anyway.</source>
   <translation>No recibe puntuación; puede puntuarla de todos modos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is only {columns} x {rows} pixels.</source>
   <translation>La imagen tiene solo {columns} x {rows} píxeles.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds only {share:.0%} of the film.</source>
   <translation>El archivo está incompleto: solo contiene el {share:.0%} de la radiografía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file is cut short: it holds the film at a lower resolution only.</source>
   <translation>El archivo está incompleto: solo contiene la radiografía a menor resolución.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is in color.</source>
   <translation>La imagen es en color.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is blank: it has hardly any contrast.</source>
   <translation>La imagen está en blanco: apenas tiene contraste.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture is noise.</source>
   <translation>La imagen es ruido.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The picture does not look like a frontal chest film.</source>
   <translation>La imagen no parece una radiografía frontal de tórax.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the left.</source>
   <translation>La radiografía parece girada un cuarto de vuelta a la izquierda.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the file, or score it anyway.</source>
   <translation>Corrija el archivo, o puntúelo de todos modos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned upside down.</source>
   <translation>La radiografía parece estar cabeza abajo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be turned a quarter to the right.</source>
   <translation>La radiografía parece girada un cuarto de vuelta a la derecha.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be flipped upside down.</source>
   <translation>La radiografía parece volteada de arriba abajo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film seems to be a negative: bones are dark.</source>
   <translation>La radiografía parece un negativo: los huesos son oscuros.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Scored although the input check said: {problem}</source>
   <translation>Puntuada aunque la comprobación de entrada dijo: {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Moved a little, the film crosses the threshold in {crossed} of {count}.</source>
   <translation>Un poco movida, la radiografía cruza el umbral en {crossed} de {count}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Left and right may be exchanged: compare with the side marker.</source>
   <translation>Izquierda y derecha pueden estar intercambiadas: compare con el marcador de lado.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is under 1 year. This model is for {whom}.</source>
   <translation>El paciente tiene menos de 1 año. Este modelo es para {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Read this film without it.</source>
   <translation>Lea esta radiografía sin él.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The patient's age is {age} {age:year|years}. This model is for {whom}.</source>
   <translation>El paciente tiene {age} {age:año|años}. Este modelo es para {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The view is {view}. This model is for {whom}.</source>
   <translation>La proyección es {view}. Este modelo es para {whom}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The network's answer is not a number.</source>
   <translation>La respuesta de la red no es un número.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Try another model.</source>
   <translation>Pruebe otro modelo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory to score a film.</source>
   <translation>No hay memoria suficiente para puntuar una radiografía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Close programs.</source>
   <translation>Cierre programas.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is not enough memory for {method} of this film.</source>
   <translation>No hay memoria suficiente para {method} de esta radiografía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another method.</source>
   <translation>Elija otro método.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind}: it gives no score.</source>
   <translation>{model} es {kind}: no da puntuación.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another model.</source>
   <translation>Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} is a {kind} and outlines no lungs.</source>
   <translation>{model} es {kind} y no delimita pulmones.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The film is a {kind} file, which says nothing of a patient or study: no DICOM objects are made of it.</source>
   <translation>La radiografía es un archivo {kind}, que no dice nada de un paciente o estudio: no se hacen objetos DICOM de ella.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>With --wrap it is first written as a DICOM film in a new study.</source>
   <translation>Con --wrap se escribe primero como radiografía DICOM en un estudio nuevo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The file lacks {names} or holds no valid one: no DICOM objects are made of it, as they could not refer to it.</source>
   <translation>Al archivo le falta {names}, o no tiene un valor válido: no se hacen objetos DICOM de él, pues no podrían referirse a él.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A view of a color film cannot be saved: its presentation states are of another kind.</source>
   <translation>La vista de una radiografía en color no se puede guardar: sus estados de presentación son de otro tipo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point named {name}.</source>
   <translation>{model} no tiene un punto de operación llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <location filename="../../training/training_reasons.py" />
   <source>It has: {known}.</source>
   <translation>Tiene: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no operating point of this place named {name}.</source>
   <translation>{model} no tiene un punto de operación de este lugar llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An operating point cannot be kept as {name}: {why}.</source>
   <translation>Un punto de operación no se puede guardar como {name}: {why}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points of this place cannot be written: {error}.</source>
   <translation>Los puntos de operación de este lugar no se pueden escribir: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on the disk, or look at its permissions.</source>
   <translation>Haga sitio en el disco, o mire sus permisos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The new version of the model cannot be written: {error}.</source>
   <translation>La versión nueva del modelo no se puede escribir: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The operating points that this place kept for a model cannot be read ({error}).</source>
   <translation>Los puntos de operación que este lugar guardó para un modelo no se pueden leer ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model's own still work. Keep yours again.</source>
   <translation>Los del propio modelo aún funcionan. Guarde los suyos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model cannot be called {name}: its name may hold only small letters, digits, dot, dash and underscore.</source>
   <translation>Un modelo no se puede llamar {name}: su nombre solo puede tener minúsculas, cifras, punto, guion y guion bajo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose another output folder.</source>
   <translation>Elija otra carpeta de salida.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is larger than {megabytes} MB.</source>
   <translation>La ficha del modelo {file} ocupa más de {megabytes} MB.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no readable {file} ({error}).</source>
   <translation>La carpeta del modelo no tiene un {file} legible ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card {file} is not valid JSON.</source>
   <translation>La ficha del modelo {file} no es JSON válido.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is refused: {error}.</source>
   <translation>La ficha del modelo se rechaza: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model card is not written: {error}.</source>
   <translation>La ficha del modelo no se escribe: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Correct the card.</source>
   <translation>Corrija la ficha.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The input gate of {model} does not fit its card.</source>
   <translation>La comprobación de entrada de {model} no encaja con su ficha.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not those its card names: their SHA-256 differs.</source>
   <translation>Los pesos de {model} no son los que nombra su ficha: su SHA-256 difiere.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again.</source>
   <translation>Instale de nuevo el modelo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} are not a safetensors file of float arrays.</source>
   <translation>Los pesos de {model} no son un archivo safetensors de matrices de coma flotante.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} hold values that are not finite ({name}).</source>
   <translation>Los pesos de {model} tienen valores que no son finitos ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights hold values that are not finite ({name}).</source>
   <translation>Los pesos tienen valores que no son finitos ({name}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model folder has no {file}.</source>
   <translation>La carpeta del modelo no tiene {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is larger than {gigabytes} GB.</source>
   <translation>{file} ocupa más de {gigabytes} GB.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file} no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pickle: it contains program code and was not opened.</source>
   <translation>{file} es un pickle: contiene código de programa y no se abrió.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>If you trust where it comes from, convert it: hilum models import {file}.</source>
   <translation>Si confía en su origen, conviértalo: hilum models import {file}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is empty: copy or download it again.</source>
   <translation>{file} está vacío: cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of Git LFS, not the weights themselves: fetch them with git lfs pull.</source>
   <translation>{file} es un puntero de Git LFS, no los pesos mismos: tráigalos con git lfs pull.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a pointer of git-annex, not the weights themselves: fetch them with git annex get.</source>
   <translation>{file} es un puntero de git-annex, no los pesos mismos: tráigalos con git annex get.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a web page or XML, no weights: the download failed.</source>
   <translation>{file} es una página web o XML, no pesos: la descarga falló.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an HDF5 file, as Keras writes it; only weights of PyTorch are read.</source>
   <translation>{file} es un archivo HDF5, como los escribe Keras; solo se leen pesos de PyTorch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is {what}, no file of weights.</source>
   <translation>{file} es {what}, no un archivo de pesos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged archive.</source>
   <translation>{file} es un archivo comprimido dañado.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} would expand from {size:,} to {total:,} bytes and was not opened.</source>
   <translation>{file} crecería de {size:,} a {total:,} bytes y no se abrió.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} took too long to read.</source>
   <translation>{file} tardó demasiado en leerse.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} could not be read within the memory allowed.</source>
   <translation>{file} no se pudo leer dentro de la memoria permitida.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} made the process that read it break off.</source>
   <translation>{file} hizo que se interrumpiera el proceso que lo leía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} has more parts than any network and was not opened.</source>
   <translation>{file} tiene más partes que ninguna red y no se abrió.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is a damaged safetensors file: its list of arrays does not fit it.</source>
   <translation>{file} es un archivo safetensors dañado: su lista de matrices no encaja con él.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds numbers of a kind that no network here has ({name}: {kind}).</source>
   <translation>{file} contiene números de un tipo que aquí no tiene ninguna red ({name}: {kind}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is an ONNX file: it has no weights by name, which heat maps need.</source>
   <translation>{file} es un archivo ONNX: no tiene pesos por nombre, que los mapas de calor necesitan.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the weights that it was made of, or a model folder.</source>
   <translation>Dé los pesos de los que se hizo, o una carpeta de modelo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} contains program code and was not opened.</source>
   <translation>{file} contiene código de programa y no se abrió.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} is not a file of torch weights.</source>
   <translation>{file} no es un archivo de pesos de torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no state dict of tensors.</source>
   <translation>{file} no contiene un diccionario de tensores.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not fit {architecture} at {name}.</source>
   <translation>{file} no encaja con {architecture} en {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the architecture's name.</source>
   <translation>Compruebe el nombre de la arquitectura.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} needs the architecture {architecture}, which is unknown.</source>
   <translation>{model} necesita la arquitectura {architecture}, que es desconocida.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} cannot be used: {problem}</source>
   <translation>{model} no se puede usar: {problem}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} lack {name} ({count} in all) for {architecture}.</source>
   <translation>A los pesos de {model} les falta {name} ({count} en total) para {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The weights of {model} have a surplus {name} ({count} in all) for {architecture}.</source>
   <translation>A los pesos de {model} les sobra {name} ({count} en total) para {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} of {model} has the shape {shape}, not {wanted} as {architecture} with {labels} labels needs.</source>
   <translation>{name} de {model} tiene la forma {shape}, no {wanted} como necesita {architecture} con {labels} etiquetas.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no architecture {architecture}.</source>
   <translation>No existe la arquitectura {architecture}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one of {known}, or another convolutional network of torchvision or timm by its name.</source>
   <translation>Elija una de {known}, u otra red convolucional de torchvision o timm por su nombre.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{architecture} gives no feature map (rows and columns of features), so there would be no heat map.</source>
   <translation>{architecture} no da un mapa de características (filas y columnas), así que no habría mapa de calor.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} is not the one its card names: its SHA-256 differs.</source>
   <translation>{file} de {model} no es el que nombra su ficha: su SHA-256 difiere.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the model again, or use --engine torch.</source>
   <translation>Instale de nuevo el modelo, o use --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} holds no network that fits its card.</source>
   <translation>{file} de {model} no contiene una red que encaje con su ficha.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine torch.</source>
   <translation>Use --engine torch.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} takes weights from outside the file.</source>
   <translation>{file} de {model} toma pesos de fuera del archivo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} has no network for the engine {engine} on this device.</source>
   <translation>{model} no tiene red para el motor {engine} en este dispositivo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --engine auto.</source>
   <translation>Use --engine auto.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} of {model} gives other scores than its weights, by up to {apart:.2g}.</source>
   <translation>{file} de {model} da otras puntuaciones que sus pesos, hasta {apart:.2g} de diferencia.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove the file and its line in the card.</source>
   <translation>Quite el archivo y su línea de la ficha.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model named {name}.</source>
   <translation>No hay ningún modelo llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Installed models: {known}.</source>
   <translation>Modelos instalados: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no installed model named {name}.</source>
   <translation>No hay ningún modelo instalado llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>See hilum models list.</source>
   <translation>Vea hilum models list.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No model is installed.</source>
   <translation>No hay ningún modelo instalado.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install one with: hilum models import FOLDER.</source>
   <translation>Instale uno con: hilum models import FOLDER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no model to go back to.</source>
   <translation>No hay modelo al que volver.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Choose one with: hilum models use ID.</source>
   <translation>Elija uno con: hilum models use ID.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Which model was chosen last cannot be read.</source>
   <translation>No se puede leer qué modelo se eligió por último.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The model cannot be put into use: {error}.</source>
   <translation>El modelo no se puede poner en uso: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The disk refused: {error}.</source>
   <translation>El disco se negó: {error}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Make room on it, or look at its permissions.</source>
   <translation>Haga sitio en él, o mire sus permisos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} was replaced while the window was open.</source>
   <translation>{model} se sustituyó mientras la ventana estaba abierta.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start Hilum again.</source>
   <translation>Inicie Hilum de nuevo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already, in this version {version}.</source>
   <translation>Ya está instalado un modelo llamado {model}, en esta versión {version}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another id.</source>
   <translation>Elimínelo, o elija otro id.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it first, or write another id into the card of the one to be imported.</source>
   <translation>Elimínelo primero, o escriba otro id en la ficha del que se va a importar.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>A model named {model} is installed already.</source>
   <translation>Ya está instalado un modelo llamado {model}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Remove it, or choose another --id.</source>
   <translation>Elimínelo, o elija otro --id.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} holds no model: no card.json at its top, or in its one folder.</source>
   <translation>{file} no contiene ningún modelo: no hay card.json arriba, ni en su única carpeta.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Give the zip that Hilum exported.</source>
   <translation>Dé el zip que exportó Hilum.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>the films of this review</source>
   <translation>las radiografías de esta revisión</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Nobody has measured {model}: it may do no better than chance.</source>
   <translation>Nadie ha medido {model}: puede no ser mejor que el azar.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>On {where} the AUC of {model} is between {low:.2f} and {high:.2f}: it may do no better than chance (0.5).</source>
   <translation>En {where} el AUC de {model} está entre {low:.2f} y {high:.2f}: puede no ser mejor que el azar (0,5).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{model} came with the program and stays.</source>
   <translation>{model} vino con el programa y se queda.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no {path}.</source>
   <translation>No existe {path}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it is of.</source>
   <translation>{file} no dice de qué red es.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME.</source>
   <translation>Dígalo: --architecture NAME.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{file} does not say what network it belongs to.</source>
   <translation>{file} no dice a qué red pertenece.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Say it: --architecture NAME --labels A,B.</source>
   <translation>Dígalo: --architecture NAME --labels A,B.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{path} is not empty.</source>
   <translation>{path} no está vacía.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name a new folder.</source>
   <translation>Nombre una carpeta nueva.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There is no device called {name}.</source>
   <translation>No hay ningún dispositivo llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Devices: {known}.</source>
   <translation>Dispositivos: {known}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>CUDA (an NVIDIA GPU with its driver) is not usable on this computer.</source>
   <translation>CUDA (una GPU NVIDIA con su controlador) no se puede usar en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Use --device auto or cpu.</source>
   <translation>Use --device auto o cpu.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>MPS (an Apple GPU) is not usable on this computer.</source>
   <translation>MPS (una GPU Apple) no se puede usar en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Dask is not installed here.</source>
   <translation>Dask no está instalado aquí.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install it with: pip install 'hilum[dask]'.</source>
   <translation>Instálelo con: pip install 'hilum[dask]'.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It</source>
   <translation>Él</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}</source>
   <translation>El worker {address}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler</source>
   <translation>El planificador</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The worker {address}: {problem}</source>
   <translation>El worker {address}: {problem}</translation>
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
   <translation>{who} tiene {what:; }.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install the same versions on every computer.</source>
   <translation>Instale las mismas versiones en todos los ordenadores.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} {found}, not {needed}</source>
   <translation>{name} {found}, no {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{name} missing, not {needed}</source>
   <translation>{name} ausente, no {needed}</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{who} has no Hilum that works ({error}).</source>
   <translation>{who} no tiene un Hilum que funcione ({error}).</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Install hilum[dask] in the same version on every computer of the cluster.</source>
   <translation>Instale hilum[dask] en la misma versión en todos los ordenadores del grupo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Each worker that scored this film ended.</source>
   <translation>Todos los workers que puntuaban esta radiografía terminaron.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>It is probably damaged, or too large for the workers' memory.</source>
   <translation>Probablemente esté dañada, o sea demasiado grande para la memoria de los workers.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No worker was there for {seconds:g} seconds.</source>
   <translation>No hubo ningún worker durante {seconds:g} segundos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume. Start some with: dask worker SCHEDULER.</source>
   <translation>Las filas obtenidas se conservan; siga con --resume. Inicie alguno con: dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The scheduler has had no worker for {seconds:g} seconds.</source>
   <translation>El planificador no ha tenido ningún worker durante {seconds:g} segundos.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start some with: dask worker SCHEDULER.</source>
   <translation>Inicie alguno con: dask worker SCHEDULER.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>No Dask scheduler answers at {address}.</source>
   <translation>Ningún planificador de Dask responde en {address}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Start one with: dask scheduler.</source>
   <translation>Inicie uno con: dask scheduler.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The Dask scheduler at {address} is gone.</source>
   <translation>El planificador de Dask en {address} ha desaparecido.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>The rows so far are kept; go on with --resume.</source>
   <translation>Las filas obtenidas se conservan; siga con --resume.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>{address} is not the address of a Dask scheduler, nor its scheduler file.</source>
   <translation>{address} no es la dirección de un planificador de Dask, ni su archivo.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>An address is like tcp://HOST:8786.</source>
   <translation>Una dirección es como tcp://HOST:8786.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>There are no certificates for {address}.</source>
   <translation>No hay certificados para {address}.</translation>
  </message>
  <message>
   <location filename="../../inference/model_reasons.py" />
   <source>Name them in Dask's configuration: distributed.comm.tls.</source>
   <translation>Nómbrelos en la configuración de Dask: distributed.comm.tls.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Workbook</source>
   <translation>Libro de cálculo</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>One row per film with score, decision and what each reader said; the figures on a second sheet.</source>
   <translation>Una fila por radiografía con puntuación, decisión y lo que dijo cada lector; los resultados en una segunda hoja.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows as plain text, for other programs and for very many films.</source>
   <translation>Las mismas filas como texto simple, para otros programas y para muchísimas radiografías.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Table for a spreadsheet</source>
   <translation>Tabla para hoja de cálculo</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same rows, with tabs, for any spreadsheet of any country; the decimal sign is the one chosen below.</source>
   <translation>Las mismas filas, con tabuladores, para cualquier hoja de cálculo de cualquier país; el signo decimal es el que se elige abajo.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The same and the figures, with regions as numbers, for scripts.</source>
   <translation>Lo mismo y los resultados, con las regiones como números, para programas propios.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Some pages to print: counts, figures with intervals, agreement and charts.</source>
   <translation>Unas páginas para imprimir: recuentos, resultados con intervalos, acuerdo y gráficos.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>Labels to train with</source>
   <translation>Etiquetas para entrenar</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>The films with a final label, as hilum train takes them. It always names the films by their paths.</source>
   <translation>Las radiografías con etiqueta final, como las toma hilum train. Siempre nombra las radiografías por sus rutas.</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>DICOM objects</source>
   <translation>Objetos DICOM</translation>
  </message>
  <message>
   <location filename="../../review/export.py" />
   <source>A report for each DICOM film, and the key images of each study. They always say whose films they are.</source>
   <translation>Un informe por radiografía DICOM, y las imágenes clave de cada estudio. Siempre dicen de quién son las radiografías.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: what is there cannot be read.</source>
   <translation>La revisión no se puede guardar en {place}: lo que hay ahí no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Check the disk, then open the review again.</source>
   <translation>Compruebe el disco, después abra de nuevo la revisión.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The disk cannot take more of the review; what was there before is kept.</source>
   <translation>El disco no admite más de la revisión; lo que había antes se conserva.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then go on: nothing has to be done again.</source>
   <translation>Haga sitio y siga: no hay que repetir nada.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {place}: the folder cannot be written.</source>
   <translation>La revisión no se puede guardar en {place}: no se puede escribir en la carpeta.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Ask for permission to write there.</source>
   <translation>Pida permiso para escribir ahí.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another program keeps the review locked.</source>
   <translation>Otro programa mantiene bloqueada la revisión.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that program, then try again.</source>
   <translation>Cierre ese programa, después inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The file of the review is damaged.</source>
   <translation>El archivo de la revisión está dañado.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open the review again: it is restored from its backup.</source>
   <translation>Abra de nuevo la revisión: se restaura de su copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review was last opened with a newer Hilum, and this version cannot keep it.</source>
   <translation>Esta revisión se abrió por última vez con un Hilum más nuevo, y esta versión no puede guardarla.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Open it with that version, or a later one.</source>
   <translation>Ábrala con esa versión, o una posterior.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no room for the review in {folder}.</source>
   <translation>No hay sitio para la revisión en {folder}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room, then open it again.</source>
   <translation>Haga sitio, después ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>The review cannot be kept in {folder} ({error}).</source>
   <translation>La revisión no se puede guardar en {folder} ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, which does not let it be read yet.</source>
   <translation>Esta revisión está abierta en otra ventana, que aún no deja leerla.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close that window, or try again.</source>
   <translation>Cierre esa ventana, o inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>This review is open in another window, where verdicts are kept.</source>
   <translation>Esta revisión está abierta en otra ventana, donde se guardan los veredictos.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Go on there, or close it there and open the folder here again.</source>
   <translation>Siga allí, o ciérrela allí y abra de nuevo la carpeta aquí.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Another window or command has this review open.</source>
   <translation>Otra ventana u orden tiene abierta esta revisión.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Close it, or leave out --score.</source>
   <translation>Ciérrela, u omita --score.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} cannot be written ({error}).</source>
   <translation>{file} no se puede escribir ({error}).</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make room on the disk, look at its permissions, or choose another folder.</source>
   <translation>Haga sitio en el disco, mire sus permisos, o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} has an unsupported file type.</source>
   <translation>{file} es de un tipo de archivo no admitido.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give it one of these endings: {known}.</source>
   <translation>Dele una de estas terminaciones: {known}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>A sheet holds {most:,} films, and this review has {films:,}.</source>
   <translation>Una hoja admite {most:,} radiografías, y esta revisión tiene {films:,}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Take CSV or JSON.</source>
   <translation>Use CSV o JSON.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>One file is named twice.</source>
   <translation>Un archivo está nombrado dos veces.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Name each file once.</source>
   <translation>Nombre cada archivo una vez.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>There is no folder {folder}.</source>
   <translation>No existe la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Make it, or choose another.</source>
   <translation>Créela, o elija otra.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a folder.</source>
   <translation>{file} es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Give the file another name.</source>
   <translation>Dé otro nombre al archivo.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} is a film and is not written over.</source>
   <translation>{file} es una radiografía y no se sobrescribe.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>{file} would lie in the folder of the films.</source>
   <translation>{file} quedaría en la carpeta de las radiografías.</translation>
  </message>
  <message>
   <location filename="../../review/review_reasons.py" />
   <source>Choose a folder of its own.</source>
   <translation>Elija una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no such file or folder.</source>
   <translation>No existe ese archivo o carpeta.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a labels.csv or a folder of class folders.</source>
   <translation>Dé un labels.csv o una carpeta con carpetas de clases.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films.</source>
   <translation>No hay radiografías etiquetadas.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no labelled films; left out: {counts}.</source>
   <translation>No hay radiografías etiquetadas; excluidas: {counts}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no columns path and label.</source>
   <translation>El archivo de etiquetas no tiene columnas path y label.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name them in its first line.</source>
   <translation>Nómbrelas en su primera línea.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file has no column {name}.</source>
   <translation>El archivo de etiquetas no tiene la columna {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model has no population named {name}.</source>
   <translation>El modelo no tiene una población llamada {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} is no table of scores.</source>
   <translation>{file} no es una tabla de puntuaciones.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Write one with hilum score, as csv or jsonl.</source>
   <translation>Escriba una con hilum score, como csv o jsonl.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} does not hold scores of {model} {version} alone.</source>
   <translation>{file} no contiene solo puntuaciones de {model} {version}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films with that one again.</source>
   <translation>Puntúe de nuevo las radiografías con ese.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No labelled film has a score in {file}.</source>
   <translation>Ninguna radiografía etiquetada tiene puntuación en {file}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Score the films that the labels file names.</source>
   <translation>Puntúe las radiografías que nombra el archivo de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} of the labels file lacks a path or a label.</source>
   <translation>A la línea {line} del archivo de etiquetas le falta una ruta o una etiqueta.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Fill it in or remove the line.</source>
   <translation>Complétela o quite la línea.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Line {line} names the split {split}.</source>
   <translation>La línea {line} nombra la parte {split}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Splits are train, validation and test.</source>
   <translation>Las partes son train, validation y test.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file is no CSV text in UTF-8 or UTF-16.</source>
   <translation>El archivo de etiquetas no es texto CSV en UTF-8 o UTF-16.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it again as CSV; in a spreadsheet, as "CSV UTF-8".</source>
   <translation>Guárdelo de nuevo como CSV; en una hoja de cálculo, como "CSV UTF-8".</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The labels file cannot be read ({error}).</source>
   <translation>El archivo de etiquetas no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the file and the disk.</source>
   <translation>Compruebe el archivo y el disco.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column boxes holds {text}, which is no box.</source>
   <translation>La columna boxes contiene {text}, que no es un recuadro.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>A box is: left top width height, in pixels.</source>
   <translation>Un recuadro es: left top width height, en píxeles.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column weight holds {text}, which is no number above 0.</source>
   <translation>La columna weight contiene {text}, que no es un número mayor que 0.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say how much the film counts, such as 0.5.</source>
   <translation>Diga cuánto cuenta la radiografía, por ejemplo 0.5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The film has no mask.</source>
   <translation>La radiografía no tiene máscara.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name its picture in the column {column} of the labels file.</source>
   <translation>Nombre su imagen en la columna {column} del archivo de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The mask cannot be read ({error}).</source>
   <translation>La máscara no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save it as PNG, white where the lungs are.</source>
   <translation>Guárdela como PNG, blanca donde están los pulmones.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No {split} film has a clean mask.</source>
   <translation>Ninguna radiografía {split} tiene una máscara limpia.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the masks: two parts, smooth, without holes.</source>
   <translation>Mire las máscaras: dos partes, lisas, sin huecos.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{option} is not for recipes of outlines.</source>
   <translation>{option} no es para recetas de contornos.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave it out.</source>
   <translation>Omítala.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The model {model} does not know the label {label}.</source>
   <translation>El modelo {model} no conoce la etiqueta {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>It knows: {known}.</source>
   <translation>Conoce: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe does not know the label {label}.</source>
   <translation>La receta no conoce la etiqueta {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Its labels: {known}. Use its label_map.</source>
   <translation>Sus etiquetas: {known}. Use su label_map.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films have one class only.</source>
   <translation>Las radiografías tienen una sola clase.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more films.</source>
   <translation>Etiquete más radiografías.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The label {label} has {patients} patients, too few for {folds} folds.</source>
   <translation>La etiqueta {label} tiene {patients} pacientes, muy pocos para {folds} particiones.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients, or take fewer folds.</source>
   <translation>Etiquete radiografías de más pacientes, o use menos particiones.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients} patients stand in more than one split.</source>
   <translation>{patients} pacientes están en más de una parte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give each patient one split.</source>
   <translation>Dé a cada paciente una sola parte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films are test films: none is left to learn from.</source>
   <translation>Todas las radiografías son de prueba: no queda ninguna de la que aprender.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give some of them the split train.</source>
   <translation>Dé a algunas la parte train.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}.</source>
   <translation>Ninguna de las radiografías {split} tiene la etiqueta {label}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of more patients.</source>
   <translation>Etiquete radiografías de más pacientes.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {split} films have none with the label {label}. All that have it are of one patient.</source>
   <translation>Ninguna de las radiografías {split} tiene la etiqueta {label}. Todas las que la tienen son de un solo paciente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{problem} A training refuses them.</source>
   <translation>{problem} Un entrenamiento las rechaza.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{films:,} {films:film is|films are} left out. {problem}</source>
   <translation>{films:,} {films:radiografía se excluye|radiografías se excluyen}. {problem}</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The {feature} alone tells {question} (AUC {auc:.3f}): the model may learn that instead of the films.</source>
   <translation>Por sí solo, {feature} dice {question} (AUC {auc:.3f}): el modelo puede aprender eso en lugar de las radiografías.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the films of all labels in one way, or train with recompression, blur and noise.</source>
   <translation>Guarde de una misma forma las radiografías de todas las etiquetas, o entrene con recompresión, desenfoque y ruido.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with scaling and blur.</source>
   <translation>Tome radiografías de todas las etiquetas de los mismos aparatos, o entrene con cambio de escala y desenfoque.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from the same devices, or train with cropping.</source>
   <translation>Tome radiografías de todas las etiquetas de los mismos aparatos, o entrene con recorte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look how the films were exposed and saved, or train with brightness and contrast.</source>
   <translation>Mire cómo se expusieron y guardaron las radiografías, o entrene con brillo y contraste.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look for frames and collimation, or train with borders and cropping.</source>
   <translation>Busque marcos y colimación, o entrene con bordes y recorte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels in the same views, or train on one view only.</source>
   <translation>Tome radiografías de todas las etiquetas en las mismas proyecciones, o entrene con una sola proyección.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source alone tells {question} (AUC {auc:.3f}): the model may learn where a film comes from.</source>
   <translation>La fuente por sí sola dice {question} (AUC {auc:.3f}): el modelo puede aprender de dónde viene una radiografía.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Take films of all labels from each source, and look at the figures source by source.</source>
   <translation>Tome radiografías de todas las etiquetas de cada fuente, y mire los resultados fuente por fuente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The source {source} has only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>La fuente {source} tiene solo la etiqueta {label} ({films:,} radiografías): el modelo puede aprender la fuente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Add films of the other labels from there, or leave the source out.</source>
   <translation>Añada de allí radiografías de las otras etiquetas, o excluya la fuente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The films without a source have only the label {label} ({films:,} films): the model may learn the source.</source>
   <translation>Las radiografías sin fuente tienen solo la etiqueta {label} ({films:,} radiografías): el modelo puede aprender la fuente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film has|films have} the label {label}: too few to learn from or to measure.</source>
   <translation>Solo {films} {films:radiografía tiene|radiografías tienen} la etiqueta {label}: muy pocas para aprender o medir.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Only {films} {films:film|films} of the {split} split {films:has|have} the label {label}: too few to learn from or to measure.</source>
   <translation>Solo {films} {films:radiografía|radiografías} de la parte {split} {films:tiene|tienen} la etiqueta {label}: muy pocas para aprender o medir.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f} veces más radiografías tienen la etiqueta {most} que la etiqueta {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label more of the rare ones, or train with class weights or balanced sampling.</source>
   <translation>Etiquete más de las raras, o entrene con pesos de clase o muestreo equilibrado.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{ratio:.0f} times as many films of the {split} split have the label {most} as have the label {fewest}.</source>
   <translation>{ratio:.0f} veces más radiografías de la parte {split} tienen la etiqueta {most} que la etiqueta {fewest}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>All films have the label {label}: there is nothing to tell apart. A training refuses them.</source>
   <translation>Todas las radiografías tienen la etiqueta {label}: no hay nada que distinguir. Un entrenamiento las rechaza.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Label films of another kind, too.</source>
   <translation>Etiquete también radiografías de otro tipo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>Nada dice quién es el paciente: cada radiografía cuenta como un paciente propio, y radiografías de una persona pueden quedar a ambos lados de una división.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name the patients in a column patient_id of a labels file.</source>
   <translation>Nombre a los pacientes en una columna patient_id de un archivo de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>For {unknown:,} of {films:,} films nothing says who the patient is: each film counts as a patient of its own, and films of one person may stand on both sides of a split.</source>
   <translation>En {unknown:,} de {films:,} radiografías nada dice quién es el paciente: cada radiografía cuenta como un paciente propio, y radiografías de una persona pueden quedar a ambos lados de una división.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same.</source>
   <translation>Una hoja de cálculo acortó números de paciente, como 1.23E+11: pacientes distintos pueden tener el mismo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Save the table again with that column as text.</source>
   <translation>Guarde de nuevo la tabla con esa columna como texto.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{patients:,} {patients:patient has|patients have} films in more than one split: figures would be better than the model is.</source>
   <translation>{patients:,} {patients:paciente tiene|pacientes tienen} radiografías en más de una parte: los resultados serían mejores que el modelo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give all films of a patient one split; training refuses these films until then.</source>
   <translation>Dé una misma parte a todas las radiografías de un paciente; el entrenamiento rechaza estas radiografías hasta entonces.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>identical films</source>
   <translation>radiografías idénticas</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>films that look the same</source>
   <translation>radiografías de igual aspecto</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} in more than one split: figures would be better than the model is.</source>
   <translation>{groups:,} {groups:grupo|grupos} de {what} ({films:,} radiografías) {groups:está|están} en más de una parte: los resultados serían mejores que el modelo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film in one split, all films of a patient with it.</source>
   <translation>Deje cada radiografía en una sola parte, con todas las del paciente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:has|have} different labels: at least one of them is wrong.</source>
   <translation>{groups:,} {groups:grupo|grupos} de {what} ({films:,} radiografías) {groups:tiene|tienen} etiquetas distintas: al menos una es errónea.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at them, correct the labels, and keep each film once.</source>
   <translation>Mírelas, corrija las etiquetas, y deje cada radiografía una vez.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under different patients: a split by patient may put them on both sides.</source>
   <translation>{groups:,} {groups:grupo|grupos} de {what} ({films:,} radiografías) {groups:está|están} en pacientes distintos: una división por paciente puede ponerlas a ambos lados.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give them the same patient, or keep each film once.</source>
   <translation>Deles el mismo paciente, o deje cada radiografía una vez.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{groups:,} {groups:group|groups} of {what} ({films:,} films) {groups:stands|stand} under one patient, split and label: they count more than other films.</source>
   <translation>{groups:,} {groups:grupo|grupos} de {what} ({films:,} radiografías) {groups:está|están} en un mismo paciente, parte y etiqueta: cuentan más que las otras radiografías.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Keep each film once if that was not meant.</source>
   <translation>Deje cada radiografía una vez si no era esa la intención.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says which films belong to one patient.</source>
   <translation>La columna {column} dice qué radiografías son de un mismo paciente.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The column {column} says the split.</source>
   <translation>La columna {column} dice la parte.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Patients whose ids differ in upper and lower case only count as one.</source>
   <translation>Los pacientes cuyos números solo difieren en mayúsculas y minúsculas cuentan como uno.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>These are one label: {labels}.</source>
   <translation>Estas son una misma etiqueta: {labels}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No film could be read.</source>
   <translation>No se pudo leer ninguna radiografía.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Look at the messages above.</source>
   <translation>Mire los mensajes de arriba.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The prepared films in {folder} cannot be read back.</source>
   <translation>Las radiografías preparadas en {folder} no se pueden volver a leer.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Check the disk, or name another work folder.</source>
   <translation>Compruebe el disco, o nombre otra carpeta de trabajo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}. It takes {need} and {free} are free.</source>
   <translation>El disco no tiene sitio para las radiografías preparadas en {folder}. Hacen falta {need} y hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Free some space there, or name another work folder, and start again.</source>
   <translation>Libere espacio ahí, o nombre otra carpeta de trabajo, y empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The disk has no room for the prepared films in {folder}.</source>
   <translation>El disco no tiene sitio para las radiografías preparadas en {folder}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The recipe cannot be read: {error}.</source>
   <translation>La receta no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Correct the file.</source>
   <translation>Corrija el archivo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no recipe named {name}.</source>
   <translation>No hay ninguna receta llamada {name}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Recipes: {known}.</source>
   <translation>Recetas: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe matches {pattern}.</source>
   <translation>Ninguna receta coincide con {pattern}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>No recipe is named.</source>
   <translation>No se nombró ninguna receta.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name one with --recipe: {known}.</source>
   <translation>Nombre una con --recipe: {known}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} cannot be adapted: {error}.</source>
   <translation>{model} no se puede adaptar: {error}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name a recipe with --recipe.</source>
   <translation>Nombre una receta con --recipe.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no fold {word}.</source>
   <translation>No existe la partición {word}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Say which of how many, such as 2/5.</source>
   <translation>Diga cuál de cuántas, como 2/5.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{model} has another network or other labels than the recipe {recipe}.</source>
   <translation>{model} tiene otra red u otras etiquetas que la receta {recipe}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Leave the recipe out to adapt the model.</source>
   <translation>Omita la receta para adaptar el modelo.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Name models of this recipe.</source>
   <translation>Nombre modelos de esta receta.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There are no ImageNet weights of {architecture}.</source>
   <translation>No hay pesos de ImageNet de {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a file with --init, or leave it out to start from random weights.</source>
   <translation>Dé un archivo con --init, u omítalo para partir de pesos al azar.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded (no network).</source>
   <translation>Los pesos de ImageNet de {architecture} no se pudieron descargar (sin red).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The ImageNet weights of {architecture} could not be downloaded ({error}).</source>
   <translation>Los pesos de ImageNet de {architecture} no se pudieron descargar ({error}).</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} may hold program code and was not opened.</source>
   <translation>{file} puede contener código de programa y no se abrió.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make it safetensors first: hilum models import FILE --architecture NAME --start-weights OUTPUT.</source>
   <translation>Conviértalo primero en safetensors: hilum models import FILE --architecture NAME --start-weights OUTPUT.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is no {file} to start from.</source>
   <translation>No existe {file} del que partir.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Give a safetensors file of the recipe's network.</source>
   <translation>Dé un archivo safetensors de la red de la receta.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{file} cannot be read: it is no safetensors file, or it is damaged.</source>
   <translation>{file} no se puede leer: no es un archivo safetensors, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from lack {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>A los pesos de los que partir les falta {name}{count:| ({count} en total)} para {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The weights to start from have a surplus {name}{count:| ({count} in all)} for {architecture}.</source>
   <translation>A los pesos de los que partir les sobra {name}{count:| ({count} en total)} para {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>{name} of the weights to start from has the shape {shape}, not {wanted}, as {architecture} needs.</source>
   <translation>{name} de los pesos de los que partir tiene la forma {shape}, no {wanted}, como necesita {architecture}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>There is not enough memory to train with even one film at a time.</source>
   <translation>No hay memoria suficiente para entrenar ni siquiera con una radiografía a la vez.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Close programs, or use a smaller network.</source>
   <translation>Cierre programas, o use una red más pequeña.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The loss is no number in batch {batch} of epoch {epoch}.</source>
   <translation>La pérdida no es un número en el lote {batch} de la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Use a lower learning rate; the last checkpoint stays.</source>
   <translation>Use una tasa de aprendizaje menor; el último punto de control se conserva.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint cannot be written ({error}); the last one stays.</source>
   <translation>El punto de control no se puede escribir ({error}); el último se conserva.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Make room, then go on with --resume.</source>
   <translation>Haga sitio, después siga con --resume.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint belongs to another recipe or other films.</source>
   <translation>El punto de control pertenece a otra receta o a otras radiografías.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Choose another output folder, or leave out --resume.</source>
   <translation>Elija otra carpeta de salida, u omita --resume.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>The checkpoint is damaged.</source>
   <translation>El punto de control está dañado.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>TensorBoard's package is not installed.</source>
   <translation>El paquete de TensorBoard no está instalado.</translation>
  </message>
  <message>
   <location filename="../../training/training_reasons.py" />
   <source>Install it with: pip install 'hilum[tensorboard]'. Or leave out --tensorboard.</source>
   <translation>Instálelo con: pip install 'hilum[tensorboard]'. U omita --tensorboard.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Lung</source>
   <translation>Pulmón</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Soft tissue</source>
   <translation>Partes blandas</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Mediastinum</source>
   <translation>Mediastino</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <location filename="../../resources/presets/radiograph.json" />
   <source>Bone</source>
   <translation>Hueso</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Liver</source>
   <translation>Hígado</translation>
  </message>
  <message>
   <location filename="../../resources/presets/ct.json" />
   <source>Brain</source>
   <translation>Cerebro</translation>
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
   <translation>Todo el rango</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/recipes/chest-mobilenet-v2.toml" />
   <source>Chest film of adults and children: normal or abnormal (MobileNetV2 with a pyramid)</source>
   <translation>Radiografía de tórax de adultos y niños: normal o anormal (MobileNetV2 con una pirámide)</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>opacity</source>
   <translation>opacidad</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other</source>
   <translation>otra</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>other abnormality</source>
   <translation>otra anomalía</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>adults</source>
   <translation>adultos</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, adults, plain and 2 augmented copies of each film</source>
   <translation>pacientes de validación de labels, adultos, copia simple y 2 copias aumentadas de cada radiografía</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Of the ways tried, the simplest whose Brier score on patients that the fit had not seen is within one standard error of the best.</source>
   <translation>De las formas probadas, la más simple cuya puntuación de Brier en pacientes que el ajuste no había visto está a menos de un error estándar de la mejor.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced</source>
   <translation>equilibrado</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films sensitivity and specificity are equal. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>En estas radiografías sensibilidad y especificidad son iguales. Dudoso: el 5 % de ellas más cercano al umbral.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high sensitivity</source>
   <translation>sensibilidad alta</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many abnormal films are missed as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>En estas radiografías se omite la mitad de las anormales que en equilibrado. Dudoso: el 5 % de ellas más cercano al umbral.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>high specificity</source>
   <translation>especificidad alta</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>On these films half as many normal films are called abnormal as at balanced. Unsure: the 5 % of them nearest to the threshold.</source>
   <translation>En estas radiografías se llama anormal a la mitad de las normales que en equilibrado. Dudoso: el 5 % de ellas más cercano al umbral.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>children</source>
   <translation>niños</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>validation patients of labels, children, plain and 2 augmented copies of each film</source>
   <translation>pacientes de validación de labels, niños, copia simple y 2 copias aumentadas de cada radiografía</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>auc</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>average precision</source>
   <translation>precisión media</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>balanced accuracy</source>
   <translation>exactitud equilibrada</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>sensitivity</source>
   <translation>sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>specificity</source>
   <translation>especificidad</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>precision</source>
   <translation>precisión</translation>
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
   <translation>La calibración y los puntos de operación se eligieron con estas radiografías: los resultados favorecen al modelo.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>abnormal</source>
   <translation>anormal</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Research and education only. Not for diagnostic use.</source>
   <translation>Solo para investigación y docencia. No apto para uso diagnóstico.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Adults of one hospital and children of another: what it says of films of other hospitals is not known. It has not been tested for any clinical use.</source>
   <translation>Adultos de un hospital y niños de otro: no se sabe qué dice de radiografías de otros hospitales. No se ha probado para ningún uso clínico.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Opacity means what radiologists of the RSNA challenge called a lung opacity, in children pneumonia. Other abnormality was taught by few films (82 that were read, and 302 by words mined from reports): nodules, effusions, pneumothorax and an enlarged heart are found less surely than opacities.</source>
   <translation>Opacidad significa lo que los radiólogos del concurso de la RSNA llamaron opacidad pulmonar, en niños neumonía. Otra anomalía se enseñó con pocas radiografías (82 leídas, y 302 por palabras extraídas de informes): nódulos, derrames, neumotórax y corazón agrandado se encuentran con menos seguridad que las opacidades.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Normal by the challenge's readers is no clean bill of health: pacemakers, lines and old changes occur among films read as normal.</source>
   <translation>Normal según los lectores del concurso no es un certificado de salud: hay marcapasos, vías y cambios antiguos entre las radiografías leídas como normales.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Known shortcuts: films of one copy can be told from those of another by their processing, one copy has normal films only, and AP films are abnormal more often. Against that, training draws films in balance of view and source and changes kernels, sharpness, noise, compression, exposure, borders and letters at random. What is left of it is not known.</source>
   <translation>Atajos conocidos: las radiografías de una copia se distinguen de las de otra por su procesado, una copia solo tiene radiografías normales, y las AP son anormales más a menudo. En contra, el entrenamiento extrae las radiografías con equilibrio de proyección y fuente y cambia al azar núcleos, nitidez, ruido, compresión, exposición, bordes y letras. No se sabe qué queda de ello.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Boxes taught the heat map where opacities are. Where something else is abnormal nobody told it.</source>
   <translation>Unos recuadros enseñaron al mapa de calor dónde hay opacidades. Dónde es anormal otra cosa no se lo dijo nadie.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>A score is a probability only at equal numbers of normal and abnormal films; at other prevalences it is not.</source>
   <translation>Una puntuación es una probabilidad solo con igual número de radiografías normales y anormales; con otras prevalencias no lo es.</translation>
  </message>
  <message>
   <location filename="../../resources/models/chest-mobilenet-v2/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), with labels and boxes of the RSNA challenge 2018 (research), and on images under CC BY 4.0</source>
   <translation>Apache-2.0 (pesos); entrenado con imágenes de NIH ChestX-ray14 (uso libre, con atribución), con etiquetas y recuadros del concurso RSNA 2018 (investigación), y con imágenes bajo CC BY 4.0</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outline of the lungs on frontal chest films of adults</source>
   <translation>Contorno de los pulmones en radiografías frontales de tórax de adultos</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>lungs</source>
   <translation>pulmones</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Dice against the masks of the network that the model learned from, not of people; films with clean masks.</source>
   <translation>Dice frente a las máscaras de la red de la que aprendió el modelo, no de personas; radiografías con máscaras limpias.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Outlines both lungs on upright frontal chest films of adults, for side and zone in words, remarks on the picture and a proposal for the cardiothoracic ratio that a person corrects. Research and education only. Not for diagnostic use.</source>
   <translation>Delimita ambos pulmones en radiografías frontales de tórax de adultos de pie, para lado y campo en palabras, observaciones sobre la imagen y una propuesta de índice cardiotorácico que corrige una persona. Solo para investigación y docencia. No apto para uso diagnóstico.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>It learned from the outlines of another network, not of people: its figures are the Dice against that network's masks on held-back patients, not against anatomy.</source>
   <translation>Aprendió de los contornos de otra red, no de personas: sus resultados son el Dice frente a las máscaras de esa red en pacientes apartados, no frente a la anatomía.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Adults of one hospital, aged 18 and more. Nobody under 15 is outlined where the film says the age; a child's film that does not say it is outlined, and nobody measured how well.</source>
   <translation>Adultos de un hospital, de 18 años o más. No se delimita a nadie menor de 15 años si la radiografía dice la edad; la radiografía de un niño que no la dice se delimita, y nadie ha medido con qué acierto.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Frontal, upright films. Lateral, lying and rotated films were not learned.</source>
   <translation>Radiografías frontales, de pie. No se aprendieron las laterales, en decúbito ni rotadas.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Where opacity, effusion or a large heart hides the edge of a lung, the outline is a guess; opacities were painted into normal films for that, which real ones need not look like.</source>
   <translation>Donde una opacidad, un derrame o un corazón grande oculta el borde de un pulmón, el contorno es una suposición; para ello se pintaron opacidades en radiografías normales, a las que las reales no tienen por qué parecerse.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>What stands behind the heart and below the dome of the diaphragm is not outlined: it is no volume.</source>
   <translation>Lo que está detrás del corazón y bajo la cúpula del diafragma no se delimita: no es un volumen.</translation>
  </message>
  <message>
   <location filename="../../resources/models/lungs-unet-small/card.json" />
   <source>Apache-2.0 (weights); trained on images of NIH ChestX-ray14 (free use, attribution), chosen by readings of the RSNA challenge 2018 (research), with masks of the lungs that a network of others made, whose licence is not known</source>
   <translation>Apache-2.0 (pesos); entrenado con imágenes de NIH ChestX-ray14 (uso libre, con atribución), elegidas por lecturas del concurso RSNA 2018 (investigación), con máscaras de los pulmones que hizo una red de terceros, cuya licencia se desconoce</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by accuracy</source>
   <translation>Normal o anormal: Inception v3, con aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-augmented-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, augmented, chosen by recall</source>
   <translation>Normal o anormal: Inception v3, con aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-accuracy.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by accuracy</source>
   <translation>Normal o anormal: Inception v3, sin aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-inception-v3-plain-by-recall.toml" />
   <source>Normal or abnormal: Inception v3, no augmentation, chosen by recall</source>
   <translation>Normal o anormal: Inception v3, sin aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by accuracy</source>
   <translation>Normal o anormal: ResNet-50, con aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-augmented-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, augmented, chosen by recall</source>
   <translation>Normal o anormal: ResNet-50, con aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-accuracy.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by accuracy</source>
   <translation>Normal o anormal: ResNet-50, sin aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-resnet50-plain-by-recall.toml" />
   <source>Normal or abnormal: ResNet-50, no augmentation, chosen by recall</source>
   <translation>Normal o anormal: ResNet-50, sin aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by accuracy</source>
   <translation>Normal o anormal: VGG-16, con aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-augmented-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, augmented, chosen by recall</source>
   <translation>Normal o anormal: VGG-16, con aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-accuracy.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by accuracy</source>
   <translation>Normal o anormal: VGG-16, sin aumento, elegido por exactitud</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/abnormal-vgg16-plain-by-recall.toml" />
   <source>Normal or abnormal: VGG-16, no augmentation, chosen by recall</source>
   <translation>Normal o anormal: VGG-16, sin aumento, elegido por sensibilidad</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-children-mobilenet-v2.toml" />
   <source>Chest film, normal or abnormal (MobileNetV2)</source>
   <translation>Radiografía de tórax, normal o anormal (MobileNetV2)</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/chest-lungs.toml" />
   <source>Lungs cut out of chest films: the features that the bundled model starts from</source>
   <translation>Pulmones recortados de radiografías de tórax: las características de las que parte el modelo incluido</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet101.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-101, frozen</source>
   <translation>COVID-19, neumonía vírica, opacidad pulmonar o normal: ResNet-101, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-resnet50.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: ResNet-50, frozen</source>
   <translation>COVID-19, neumonía vírica, opacidad pulmonar o normal: ResNet-50, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/covid-vgg19.toml" />
   <source>COVID-19, viral pneumonia, lung opacity or normal: VGG-19, frozen</source>
   <translation>COVID-19, neumonía vírica, opacidad pulmonar o normal: VGG-19, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/inception-resnet-v2-last-layer.toml" />
   <source>Normal or abnormal: Inception-ResNet-v2, only the last layer learns</source>
   <translation>Normal o anormal: Inception-ResNet-v2, solo aprende la última capa</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/pneumonia-resnet50v2.toml" />
   <source>Normal or pneumonia: ResNet50V2, frozen</source>
   <translation>Normal o neumonía: ResNet50V2, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/small-cnn-pneumonia.toml" />
   <source>Normal or pneumonia: a small network from scratch</source>
   <translation>Normal o neumonía: una red pequeña desde cero</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201-last7.toml" />
   <source>Tuberculosis or normal: DenseNet-201, its last 7 layers learn</source>
   <translation>Tuberculosis o normal: DenseNet-201, aprenden sus últimas 7 capas</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-densenet201.toml" />
   <source>Tuberculosis or normal: DenseNet-201, frozen</source>
   <translation>Tuberculosis o normal: DenseNet-201, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2-last5.toml" />
   <source>Tuberculosis or normal: MobileNetV2, its last 5 layers learn</source>
   <translation>Tuberculosis o normal: MobileNetV2, aprenden sus últimas 5 capas</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-mobilenet-v2.toml" />
   <source>Tuberculosis or normal: MobileNetV2, frozen</source>
   <translation>Tuberculosis o normal: MobileNetV2, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101-last7.toml" />
   <source>Tuberculosis or normal: ResNet-101, its last 7 layers learn</source>
   <translation>Tuberculosis o normal: ResNet-101, aprenden sus últimas 7 capas</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet101.toml" />
   <source>Tuberculosis or normal: ResNet-101, frozen</source>
   <translation>Tuberculosis o normal: ResNet-101, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50-last4.toml" />
   <source>Tuberculosis or normal: ResNet-50, its last 4 layers learn</source>
   <translation>Tuberculosis o normal: ResNet-50, aprenden sus últimas 4 capas</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-resnet50.toml" />
   <source>Tuberculosis or normal: ResNet-50, frozen</source>
   <translation>Tuberculosis o normal: ResNet-50, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg16.toml" />
   <source>Tuberculosis or normal: VGG-16, frozen</source>
   <translation>Tuberculosis o normal: VGG-16, congelada</translation>
  </message>
  <message>
   <location filename="../../resources/recipes/tb-vgg19.toml" />
   <source>Tuberculosis or normal: VGG-19, frozen</source>
   <translation>Tuberculosis o normal: VGG-19, congelada</translation>
  </message>
 </context>
</TS>
