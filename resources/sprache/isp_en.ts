<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
 <context>
  <name>isp</name>
  <message>
   <source>       Thema: %1</source>
   <translation>       Topic: %1</translation>
  </message>
  <message>
   <source> (%1 Angaben gesperrt)</source>
   <translation> (%1 figures suppressed)</translation>
  </message>
  <message>
   <source> (%1 bis %2)</source>
   <translation> (%1 to %2)</translation>
  </message>
  <message>
   <source> (%1)</source>
   <translation> (%1)</translation>
  </message>
  <message>
   <source> (95 %: %1 bis %2)</source>
   <translation> (95%: %1 to %2)</translation>
  </message>
  <message>
   <source> (95-%-Intervall %1 bis %2)</source>
   <translation> (95% interval %1 to %2)</translation>
  </message>
  <message>
   <source> (Beispiel, erfunden)</source>
   <translation> (example, invented)</translation>
  </message>
  <message>
   <source> (Durchlauf %1)</source>
   <translation> (round %1)</translation>
  </message>
  <message>
   <source> (erfunden)</source>
   <translation> (invented)</translation>
  </message>
  <message>
   <source> (für %1 von %2 Posten noch nicht bekannt)</source>
   <translation> (not yet known for %1 of %2 items)</translation>
  </message>
  <message>
   <source> (mehr als 0 und höchstens 100 %)</source>
   <translation> (more than 0 and at most 100 %)</translation>
  </message>
  <message>
   <source> (nötig sind je 100 %)</source>
   <translation> (each must be 100 %)</translation>
  </message>
  <message>
   <source> (über den Flächen)</source>
   <translation> (above the coloured areas)</translation>
  </message>
  <message>
   <source> (überfällig)</source>
   <translation> (overdue)</translation>
  </message>
  <message>
   <source> Bei so wenigen Räumen sagt der Vergleich nicht viel.</source>
   <translation> With so few areas, the comparison does not say much.</translation>
  </message>
  <message>
   <source> Bis %1 fortgeschrieben: %2.</source>
   <translation> Projected to %1: %2.</translation>
  </message>
  <message>
   <source> Der Zielwert ist eingehalten.</source>
   <translation> The target value is met.</translation>
  </message>
  <message>
   <source> Die Zahl ist erfunden und dient nur der Vorführung.</source>
   <translation> The figure is invented and serves for demonstration only.</translation>
  </message>
  <message>
   <source> Es fehlen %1 % des Wegs.</source>
   <translation> %1% of the way is still missing.</translation>
  </message>
  <message>
   <source> Jahre</source>
   <translation> years</translation>
  </message>
  <message>
   <source> Monate</source>
   <translation> months</translation>
  </message>
  <message>
   <source> Perioden</source>
   <translation> periods</translation>
  </message>
  <message>
   <source> Zuletzt (%1): %2; im Mittel der letzten %3 Veränderungen %4 je Jahr.</source>
   <translation> Latest (%1): %2; on average over the last %3 changes, %4 per year.</translation>
  </message>
  <message>
   <source> bis %1</source>
   <translation> by %1</translation>
  </message>
  <message>
   <source> in %1</source>
   <translation> in %1</translation>
  </message>
  <message>
   <source> und %1 weitere</source>
   <translation> and %1 more</translation>
  </message>
  <message>
   <source> – Datei fehlt</source>
   <translation> – file missing</translation>
  </message>
  <message>
   <source> ⚠ führt im Kreis</source>
   <translation> ⚠ leads in a circle</translation>
  </message>
  <message>
   <source>% aller Einwohner*innen je Altersjahr</source>
   <translation>% of all inhabitants per year of age</translation>
  </message>
  <message>
   <source>% der Einwohner*innen</source>
   <translation>% of the inhabitants</translation>
  </message>
  <message>
   <source>% der Fläche</source>
   <translation>% of the surface area</translation>
  </message>
  <message>
   <source>%, EUR, je 1.000 Einwohner*innen …</source>
   <translation>%, EUR, per 1.000 inhabitants …</translation>
  </message>
  <message>
   <source>%1</source>
   <translation>%1</translation>
  </message>
  <message>
   <source>%1   %2 (Indikator%3)</source>
   <translation>%1   %2 (indicator%3)</translation>
  </message>
  <message>
   <source>%1   %2 (Kennzahl%3)</source>
   <translation>%1   %2 (key figure%3)</translation>
  </message>
  <message>
   <source>%1   Merkmal %2</source>
   <translation>%1   dimension %2</translation>
  </message>
  <message>
   <source>%1 %</source>
   <translation>%1%</translation>
  </message>
  <message>
   <source>%1 % aller, %2: %3 %</source>
   <translation>%1% of all, %2: %3%</translation>
  </message>
  <message>
   <source>%1 % der Einwohner*innen leben in Räumen, die einander entsprechen. %2 von %3 Gemeinden sind unterschiedlich zugeordnet.</source>
   <translation>%1 % of inhabitants live in areas that correspond to each other. %2 of %3 municipalities are assigned differently.</translation>
  </message>
  <message>
   <source>%1 % der erwarteten Werte vorhanden</source>
   <translation>%1 % of the expected values available</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2 gewählt</source>
   <translation>%1 %2 selected</translation>
  </message>
  <message>
   <source>%1 %2 gibt es in dieser Werkbank nicht.</source>
   <translation>%1 %2 does not exist in this workbench.</translation>
  </message>
  <message>
   <source>%1 %2 statt %3</source>
   <translation>%1 %2 instead of %3</translation>
  </message>
  <message>
   <source>%1 %2 · Durchlauf %3</source>
   <translation>%1 %2 · Round %3</translation>
  </message>
  <message>
   <source>%1 %2 – %3</source>
   <translation>%1 %2 – %3</translation>
  </message>
  <message>
   <source>%1 %2: %3 % der Einwohner*innen, %4 % der Fläche</source>
   <translation>%1 %2: %3 % of the inhabitants, %4 % of the surface area</translation>
  </message>
  <message>
   <source>%1 (%)</source>
   <translation>%1 (%)</translation>
  </message>
  <message>
   <source>%1 (%2 Objekte)</source>
   <translation>%1 (%2 objects)</translation>
  </message>
  <message>
   <source>%1 (%2 bis %3)</source>
   <translation>%1 (%2 to %3)</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 (%2): ein hoher Wert %3, Gewicht %4, Anteil am Index %5</source>
   <translation>%1 (%2): a high value %3, weight %4, share of the index %5</translation>
  </message>
  <message>
   <source>%1 (Durchlauf %2)</source>
   <translation>%1 (round %2)</translation>
  </message>
  <message>
   <source>%1 (Folgetag)</source>
   <translation>%1 (next day)</translation>
  </message>
  <message>
   <source>%1 (Lieferant*in noch nicht bekannt)</source>
   <translation>%1 (supplier not known yet)</translation>
  </message>
  <message>
   <source>%1 (Personen)</source>
   <translation>%1 (persons)</translation>
  </message>
  <message>
   <source>%1 (bis %2)</source>
   <translation>%1 (until %2)</translation>
  </message>
  <message>
   <source>%1 (eingeschränkt verwendbar)</source>
   <translation>%1 (limited use)</translation>
  </message>
  <message>
   <source>%1 (empfohlen)</source>
   <translation>%1 (recommended)</translation>
  </message>
  <message>
   <source>%1 (erfunden)</source>
   <translation>%1 (invented)</translation>
  </message>
  <message>
   <source>%1 (in %2)</source>
   <translation>%1 (in %2)</translation>
  </message>
  <message>
   <source>%1 (neuer Ort)</source>
   <translation>%1 (new location)</translation>
  </message>
  <message>
   <source>%1 (noch nicht gespeichert)</source>
   <translation>%1 (not saved yet)</translation>
  </message>
  <message>
   <source>%1 (noch ohne Ort)</source>
   <translation>%1 (no location yet)</translation>
  </message>
  <message>
   <source>%1 *</source>
   <translation>%1 *</translation>
  </message>
  <message>
   <source>%1 Angaben gesperrt</source>
   <translation>%1 figures suppressed</translation>
  </message>
  <message>
   <source>%1 Angaben, weil sie klein oder geheim sind</source>
   <translation>%1 figures because they are small or confidential</translation>
  </message>
  <message>
   <source>%1 Angebote haben keinen Ort und fehlen auf der Karte.</source>
   <translation>%1 services have no location and are missing from the map.</translation>
  </message>
  <message>
   <source>%1 Bedarfsmengen wurden übernommen.</source>
   <translation>%1 quantities needed were adopted.</translation>
  </message>
  <message>
   <source>%1 Bilder in %2
</source>
   <translation>%1 images in %2
</translation>
  </message>
  <message>
   <source>%1 Einträge</source>
   <translation>%1 entries</translation>
  </message>
  <message>
   <source>%1 Einwohner*innen</source>
   <translation>%1 inhabitants</translation>
  </message>
  <message>
   <source>%1 Enthaltungen</source>
   <translation>%1 abstentions</translation>
  </message>
  <message>
   <source>%1 Gebiete gefunden, %2 werden geladen</source>
   <translation>%1 areas found, %2 will be loaded</translation>
  </message>
  <message>
   <source>%1 Gemeinden · %2 Einwohner*innen · %3 km²</source>
   <translation>%1 municipalities · %2 inhabitants · %3 km²</translation>
  </message>
  <message>
   <source>%1 Indikatoren, %2 %3</source>
   <translation>%1 indicators, %2 %3</translation>
  </message>
  <message>
   <source>%1 Ja</source>
   <translation>%1 yes</translation>
  </message>
  <message>
   <source>%1 Jahre</source>
   <translation>%1 years</translation>
  </message>
  <message>
   <source>%1 Karten</source>
   <translation>%1 maps</translation>
  </message>
  <message>
   <source>%1 Kennzahlen mit Werten, %2 noch ohne</source>
   <translation>%1 key figures with values, %2 still without</translation>
  </message>
  <message>
   <source>%1 Klassen sind viel für n = %2: Im Mittel liegen weniger als drei Werte in einer Klasse.</source>
   <translation>%1 classes are a lot for n = %2: on average there are fewer than three values in a class.</translation>
  </message>
  <message>
   <source>%1 Meilensteine überfällig</source>
   <translation>%1 milestones overdue</translation>
  </message>
  <message>
   <source>%1 Min.</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 Nein</source>
   <translation>%1 no</translation>
  </message>
  <message>
   <source>%1 Personen</source>
   <translation>%1 people</translation>
  </message>
  <message>
   <source>%1 Räume haben keine Grenze und fehlen auf der Karte.</source>
   <translation>%1 areas have no boundary and are missing from the map.</translation>
  </message>
  <message>
   <source>%1 Räume mit Wert</source>
   <translation>%1 areas with a value</translation>
  </message>
  <message>
   <source>%1 Räume nach ihrem Wert</source>
   <translation>%1 areas by their value</translation>
  </message>
  <message>
   <source>%1 Räume tragen wenig; auf der Ebene der Gemeinden ist die Aussage sicherer.</source>
   <translation>%1 areas are too few for much certainty; the result is more reliable on the level of municipalities.</translation>
  </message>
  <message>
   <source>%1 Schritte, keiner ist ausgewählt</source>
   <translation>%1 steps, none is selected</translation>
  </message>
  <message>
   <source>%1 Seiten</source>
   <translation>%1 pages</translation>
  </message>
  <message>
   <source>%1 Sitzungen sind gelöscht; ihre Aufträge bleiben.</source>
   <translation>%1 meetings are deleted; their assignments stay.</translation>
  </message>
  <message>
   <source>%1 Sitzungen stehen in „%2“.</source>
   <translation>%1 meetings are in “%2”.</translation>
  </message>
  <message>
   <source>%1 Standardabweichungen vom Mittel</source>
   <translation>%1 standard deviations from the mean</translation>
  </message>
  <message>
   <source>%1 Termine angelegt.</source>
   <translation>%1 dates created.</translation>
  </message>
  <message>
   <source>%1 Themen.</source>
   <translation>%1 topics.</translation>
  </message>
  <message>
   <source>%1 Uhr · seit %2:%3 min</source>
   <translation>%1 · for %2:%3 min</translation>
  </message>
  <message>
   <source>%1 Urteile</source>
   <translation>%1 judgements</translation>
  </message>
  <message>
   <source>%1 Werte</source>
   <translation>%1 values</translation>
  </message>
  <message>
   <source>%1 Werte korrigieren</source>
   <translation>Correct %1 values</translation>
  </message>
  <message>
   <source>%1 Werte sind berichtigt.</source>
   <translation>%1 values are revised.</translation>
  </message>
  <message>
   <source>%1 Werte sind eingeschränkt aussagekräftig.</source>
   <translation>%1 values are of limited reliability.</translation>
  </message>
  <message>
   <source>%1 Werte sind geschätzt.</source>
   <translation>%1 values are estimated.</translation>
  </message>
  <message>
   <source>%1 Werte sind vorläufig.</source>
   <translation>%1 values are provisional.</translation>
  </message>
  <message>
   <source>%1 Zahlen dieses Berichts vom %2 lauten heute anders.</source>
   <translation>%1 figures in this report of %2 are different today.</translation>
  </message>
  <message>
   <source>%1 Ziele wurden bewertet.</source>
   <translation>%1 goals were assessed.</translation>
  </message>
  <message>
   <source>%1 am %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>%1 auf %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>%1 aus früheren Lieferungen.</source>
   <translation>%1 from earlier deliveries.</translation>
  </message>
  <message>
   <source>%1 bis %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>%1 bis %2 (%3 Perioden)</source>
   <translation>%1 to %2 (%3 periods)</translation>
  </message>
  <message>
   <source>%1 bis %2: %3 Räume</source>
   <translation>%1 to %2: %3 areas</translation>
  </message>
  <message>
   <source>%1 bleibt ohne Index: Der Raum hat weniger Einwohner*innen als verlangt.</source>
   <translation>%1 has no index: the area has fewer inhabitants than required.</translation>
  </message>
  <message>
   <source>%1 bleibt ohne Index: Es fehlt ein vollständiger Wert für %2.</source>
   <translation>%1 has no index: a complete value for %2 is missing.</translation>
  </message>
  <message>
   <source>%1 der Werte vorhanden</source>
   <translation>%1 of the values available</translation>
  </message>
  <message>
   <source>%1 der erwarteten Werte vorhanden</source>
   <translation>%1 of the expected values available</translation>
  </message>
  <message>
   <source>%1 enthält keine Gebietsänderung.</source>
   <translation>%1 contains no change of territory.</translation>
  </message>
  <message>
   <source>%1 enthält keine Räume.</source>
   <translation>%1 contains no areas.</translation>
  </message>
  <message>
   <source>%1 ergibt heute: %2</source>
   <translation>%1 gives today: %2</translation>
  </message>
  <message>
   <source>%1 filtern</source>
   <translation>Filter %1</translation>
  </message>
  <message>
   <source>%1 gegenüber %2</source>
   <translation>%1 compared with %2</translation>
  </message>
  <message>
   <source>%1 gehört zu %2, obwohl das keine höhere Ebene ist.</source>
   <translation>%1 belongs to %2, although that is not a higher level.</translation>
  </message>
  <message>
   <source>%1 gemerkt.</source>
   <translation>%1 remembered.</translation>
  </message>
  <message>
   <source>%1 gewählt</source>
   <translation>%1 selected</translation>
  </message>
  <message>
   <source>%1 geändert</source>
   <translation>%1 changed</translation>
  </message>
  <message>
   <source>%1 herausnehmen</source>
   <translation>Take out %1</translation>
  </message>
  <message>
   <source>%1 hinzufügen</source>
   <translation>Add %1</translation>
  </message>
  <message>
   <source>%1 im %2</source>
   <translation>%1 in %2</translation>
  </message>
  <message>
   <source>%1 im Szenario</source>
   <translation>%1 in the scenario</translation>
  </message>
  <message>
   <source>%1 im Szenario in Prozent</source>
   <translation>%1 in the scenario in per cent</translation>
  </message>
  <message>
   <source>%1 im Vergleichsgebiet (%)</source>
   <translation>%1 in the comparison area (%)</translation>
  </message>
  <message>
   <source>%1 in dieser Werkbank, von Personen und Stellen: in Einträgen, oder weil sie etwas geändert haben. Texte werden nach ganzen Namen durchsucht, Anhänge nicht.</source>
   <translation>%1 in this workbench, of people and offices: in entries, or because they changed something. Texts are searched for whole names, attachments are not.</translation>
  </message>
  <message>
   <source>%1 ist bisher für Perioden wie %2 gespeichert, die Datei hat %3. Die Werte stünden neben der Reihe, nicht in ihr.</source>
   <translation>So far %1 is stored for periods like %2, but the file has %3. The values would stand next to the series, not in it.</translation>
  </message>
  <message>
   <source>%1 ist ein Indikator und wird berechnet, nicht geliefert.</source>
   <translation>%1 is an indicator and is calculated, not delivered.</translation>
  </message>
  <message>
   <source>%1 ist ein Indikator; Merkmale lassen sich nur bei Kennzahlen wählen.</source>
   <translation>%1 is an indicator; dimensions can only be chosen for key figures.</translation>
  </message>
  <message>
   <source>%1 ist in %2 (%3) negativ: %4. Eine Anzahl kann das nicht sein.</source>
   <translation>%1 is negative in %2 (%3): %4. A count cannot be that.</translation>
  </message>
  <message>
   <source>%1 ist in „%2“ gespeichert, die Datei nennt „%3“.</source>
   <translation>%1 is stored in “%2”, but the file says “%3”.</translation>
  </message>
  <message>
   <source>%1 ja</source>
   <translation>%1 yes</translation>
  </message>
  <message>
   <source>%1 liegt außerhalb dessen, was bei dieser Größe vom Wert aller Räume (%2) aus zu erwarten wäre: %3 bis %4 (99,8 %).</source>
   <translation>%1 is outside the range to be expected for this size around the value of all areas (%2): %3 to %4 (99.8%).</translation>
  </message>
  <message>
   <source>%1 löschen</source>
   <translation>Delete %1</translation>
  </message>
  <message>
   <source>%1 nach Alter und Geschlecht: %2</source>
   <translation>%1 by age and sex: %2</translation>
  </message>
  <message>
   <source>%1 nach Räumen, %2</source>
   <translation>%1 by area, %2</translation>
  </message>
  <message>
   <source>%1 nein</source>
   <translation>%1 no</translation>
  </message>
  <message>
   <source>%1 neu, %2 geändert, %3 gelöscht</source>
   <translation>%1 new, %2 changed, %3 deleted</translation>
  </message>
  <message>
   <source>%1 neue Angebote</source>
   <translation>%1 new services</translation>
  </message>
  <message>
   <source>%1 nicht möglich</source>
   <translation>%1 not possible</translation>
  </message>
  <message>
   <source>%1 nicht übernommen, siehe Prüfung.</source>
   <translation>%1 not imported, see Check.</translation>
  </message>
  <message>
   <source>%1 noch offen: Wählen Sie den Raum, oder „gehört nicht zu uns“.</source>
   <translation>%1 still open: choose the area, or “does not belong to us”.</translation>
  </message>
  <message>
   <source>%1 ohne Ort auf der Karte</source>
   <translation>%1 without a location on the map</translation>
  </message>
  <message>
   <source>%1 personenbezogene Angaben</source>
   <translation>%1 items of personal data</translation>
  </message>
  <message>
   <source>%1 seit %2</source>
   <translation>%1 since %2</translation>
  </message>
  <message>
   <source>%1 und %2</source>
   <translation>%1 and %2</translation>
  </message>
  <message>
   <source>%1 unverändert</source>
   <translation>%1 unchanged</translation>
  </message>
  <message>
   <source>%1 verschieben</source>
   <translation>Move %1</translation>
  </message>
  <message>
   <source>%1 von %2</source>
   <translation>%1 of %2</translation>
  </message>
  <message>
   <source>%1 von %2 %3</source>
   <translation>%1 of %2 %3</translation>
  </message>
  <message>
   <source>%1 von %2 Räumen ändern sich zugleich und in dieselbe Richtung weit stärker als je zuvor.</source>
   <translation>%1 of %2 areas change at the same time and in the same direction far more than ever before.</translation>
  </message>
  <message>
   <source>%1 von %2 bis %3</source>
   <translation>%1 from %2 to %3</translation>
  </message>
  <message>
   <source>%1 von %2 erfüllt</source>
   <translation>%1 of %2 met</translation>
  </message>
  <message>
   <source>%1 von %2 erreicht</source>
   <translation>%1 of %2 reached</translation>
  </message>
  <message>
   <source>%1 von %2 gewählt</source>
   <translation>%1 of %2 selected</translation>
  </message>
  <message>
   <source>%1 von %2 · %3 Uhr</source>
   <translation>%1 of %2 · %3</translation>
  </message>
  <message>
   <source>%1 vorhanden, %2</source>
   <translation>%1 available, %2</translation>
  </message>
  <message>
   <source>%1 weitere</source>
   <translation>%1 more</translation>
  </message>
  <message>
   <source>%1 weitere, die sie verrieten</source>
   <translation>%1 more that would give this away</translation>
  </message>
  <message>
   <source>%1 wird auf der Ebene %2 nicht geliefert.</source>
   <translation>%1 is not delivered on the level %2.</translation>
  </message>
  <message>
   <source>%1 wurde nicht neu zusammengefasst: Die Grenze von %2 fehlt in dieser Datei.</source>
   <translation>%1 was not merged again: the boundary of %2 is missing from this file.</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 · %2 %3</source>
   <translation>%1 · %2 %3</translation>
  </message>
  <message>
   <source>%1 · Abstand vom Mittel in Standardabweichungen</source>
   <translation>%1 · Distance from the mean in standard deviations</translation>
  </message>
  <message>
   <source>%1 · Durchlauf %2</source>
   <translation>%1 · round %2</translation>
  </message>
  <message>
   <source>%1 ändern</source>
   <translation>Change %1</translation>
  </message>
  <message>
   <source>%1 über die Frist hinaus. Gelöscht wird nichts von selbst: Sehen Sie sich an, ob Sie es noch brauchen, und löschen Sie die Person, oder ändern Sie den Eintrag.</source>
   <translation>%1 past the period. Nothing is deleted by itself: see whether you still need it, and delete the person or change the entry.</translation>
  </message>
  <message>
   <source>%1 – Handbuch</source>
   <translation>%1 – Manual</translation>
  </message>
  <message>
   <source>%1 – ISP-Werkbank</source>
   <translation>%1 – ISP-Werkbank</translation>
  </message>
  <message>
   <source>%1 – geändert, noch nicht gespeichert</source>
   <translation>%1 – changed, not saved yet</translation>
  </message>
  <message>
   <source>%1 „%2“</source>
   <translation>%1 “%2”</translation>
  </message>
  <message>
   <source>%1 „%2“ %3, %4, von %5</source>
   <translation>%1 “%2” %3, %4, by %5</translation>
  </message>
  <message>
   <source>%1 →</source>
   <translation>%1 →</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>%1)   Funktion</source>
   <translation>%1)   function</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2 Uhr</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2 bis %3 Uhr</source>
   <translation>%1, %2 to %3</translation>
  </message>
  <message>
   <source>%1, %2 × %3</source>
   <translation>%1, %2 × %3</translation>
  </message>
  <message>
   <source>%1, %2, %3: Angegeben sind %4, die Summe der Teile ist %5.</source>
   <translation>%1, %2, %3: the figure given is %4, the sum of the parts is %5.</translation>
  </message>
  <message>
   <source>%1, Pflichtfeld</source>
   <translation>%1, required</translation>
  </message>
  <message>
   <source>%1, Prognose</source>
   <translation>%1, forecast</translation>
  </message>
  <message>
   <source>%1, aufgeklappt</source>
   <translation>%1, expanded</translation>
  </message>
  <message>
   <source>%1, bei %2</source>
   <translation>%1, from %2</translation>
  </message>
  <message>
   <source>%1, davon %2 neu, %3 geändert, %4 unverändert</source>
   <translation>%1, of which %2 new, %3 changed, %4 unchanged</translation>
  </message>
  <message>
   <source>%1, seit %2 %3: im Mittel %4 im Jahr (Theil–Sen; Mann–Kendall %5).</source>
   <translation>%1, %3 since %2: on average %4 per year (Theil–Sen; Mann–Kendall %5).</translation>
  </message>
  <message>
   <source>%1, zugeklappt</source>
   <translation>%1, collapsed</translation>
  </message>
  <message>
   <source>%1, überfällig</source>
   <translation>%1, overdue</translation>
  </message>
  <message>
   <source>%1-mal in Folge ungünstiger, von %2 auf %3; die Reihe steigt oder fällt nicht zufällig (Mann-Kendall).</source>
   <translation>Less favourable %1 times in a row, from %2 to %3; the series is not rising or falling by chance (Mann-Kendall).</translation>
  </message>
  <message>
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <source>%1. Die Korrektur wird eine eigene Lieferung; der alte Wert bleibt in der Geschichte.</source>
   <translation>%1. The correction becomes a delivery of its own; the old value stays in the history.</translation>
  </message>
  <message>
   <source>%1. Für einen Trend ist die Reihe mit %2 Jahren zu kurz.</source>
   <translation>%1. With %2 years, the series is too short for a trend.</translation>
  </message>
  <message>
   <source>%1. Halbjahr %2</source>
   <translation>H%1 %2</translation>
  </message>
  <message>
   <source>%1. Klicken Sie, um zur Stelle zu gelangen.</source>
   <translation>%1. Click to go there.</translation>
  </message>
  <message>
   <source>%1. Quartal %2</source>
   <translation>Q%1 %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2 Personen.</source>
   <translation>%1: %2 persons.</translation>
  </message>
  <message>
   <source>%1: %2 neu, %3 geändert, %4 entfallen, %5 gleich</source>
   <translation>%1: %2 new, %3 changed, %4 dropped, %5 the same</translation>
  </message>
  <message>
   <source>%1: %2 – %3</source>
   <translation>%1: %2 – %3</translation>
  </message>
  <message>
   <source>%1: %2.</source>
   <translation>%1: %2.</translation>
  </message>
  <message>
   <source>%1: %2. Gesichert darüber liegen %3, gesichert darunter %4 von %5 Räumen.</source>
   <translation>%1: %2. Significantly above it: %3 of %5 areas; significantly below: %4.</translation>
  </message>
  <message>
   <source>%1: Bedarf und Angebot</source>
   <translation>%1: need and services</translation>
  </message>
  <message>
   <source>%1: Die Rechnung beruht auf geheim gehaltenen Zahlen und wird nicht veröffentlicht.</source>
   <translation>%1: the calculation is based on confidential figures and is not published.</translation>
  </message>
  <message>
   <source>%1: Die gezeichnete Fläche (%3 km²) weicht um %4 % von der amtlichen (%2 km²) ab.</source>
   <translation>%1: the drawn surface (%3 km²) differs by %4% from the official one (%2 km²).</translation>
  </message>
  <message>
   <source>%1: Für %2 liegt zu %3 ein Wert vor, obwohl es den Raum dann nicht gab.</source>
   <translation>%1: there is a value for %2 at %3, although the area did not exist then.</translation>
  </message>
  <message>
   <source>%1: Jahre</source>
   <translation>%1: years</translation>
  </message>
  <message>
   <source>%1: Monate</source>
   <translation>%1: months</translation>
  </message>
  <message>
   <source>%1: Moran I = %2 (erwartet %3), %4 aus %5 Permutationen, %6 Räume.</source>
   <translation>%1: Moran’s I = %2 (expected %3), %4 from %5 permutations, %6 areas.</translation>
  </message>
  <message>
   <source>%1: Schritt %2, %3</source>
   <translation>%1: step %2, %3</translation>
  </message>
  <message>
   <source>%1: Status %2</source>
   <translation>%1: status %2</translation>
  </message>
  <message>
   <source>%1: Status und Dynamik %2</source>
   <translation>%1: status and dynamics %2</translation>
  </message>
  <message>
   <source>%1: Ungleichheit zwischen den Räumen</source>
   <translation>%1: inequality between the areas</translation>
  </message>
  <message>
   <source>%1: Veränderung %2 bis %3</source>
   <translation>%1: change %2 to %3</translation>
  </message>
  <message>
   <source>%1: Werte ab %2 sind mit früheren nicht vergleichbar. %3</source>
   <translation>%1: values from %2 onwards are not comparable with earlier ones. %3</translation>
  </message>
  <message>
   <source>%1: den Code hat hier etwas anderes.</source>
   <translation>%1: something else has this code here.</translation>
  </message>
  <message>
   <source>%1: die Änderung passt nicht zu dem, was hier steht.</source>
   <translation>%1: the change does not fit what is here.</translation>
  </message>
  <message>
   <source>%1: geplant %2 €, ausgegeben %3 €</source>
   <translation>%1: planned %2 €, spent %3 €</translation>
  </message>
  <message>
   <source>%1: keine Werte.</source>
   <translation>%1: no values.</translation>
  </message>
  <message>
   <source>%1: verweist unter „%2“ auf etwas, das es hier nicht gibt.</source>
   <translation>%1: refers under “%2” to something that does not exist here.</translation>
  </message>
  <message>
   <source>%1: von %2 auf %3</source>
   <translation>%1: from %2 to %3</translation>
  </message>
  <message>
   <source>%1: „%2“ ist nicht möglich.</source>
   <translation>%1: “%2” is not possible.</translation>
  </message>
  <message>
   <source>%1; vielleicht von einer anderen Kopie</source>
   <translation>%1; perhaps of another copy</translation>
  </message>
  <message>
   <source>%2</source>
   <translation>%2</translation>
  </message>
  <message>
   <source>%2 (%1) gehört heute zu keinem Raum der nächsthöheren Ebenen.</source>
   <translation>%2 (%1) does not currently belong to any area of the next higher levels.</translation>
  </message>
  <message>
   <source>%2, %1: %3.</source>
   <translation>%2, %1: %3.</translation>
  </message>
  <message numerus="yes">
   <source>%n Räume</source>
   <translation>
    <numerusform>%n area</numerusform>
    <numerusform>%n areas</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Alle</source>
   <translation>&amp;All</translation>
  </message>
  <message>
   <source>&amp;Angabe</source>
   <translation>Fi&amp;gure</translation>
  </message>
  <message>
   <source>&amp;Ansicht</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>&amp;Art</source>
   <translation>&amp;Kind</translation>
  </message>
  <message>
   <source>&amp;Aufbau</source>
   <translation>S&amp;tructure</translation>
  </message>
  <message>
   <source>&amp;Auftrag</source>
   <translation>&amp;Assignment</translation>
  </message>
  <message>
   <source>&amp;Auskunft speichern …</source>
   <translation>&amp;Save access report…</translation>
  </message>
  <message>
   <source>&amp;Auspacken nach:</source>
   <translation>&amp;Unpack to:</translation>
  </message>
  <message>
   <source>&amp;Bearbeiten</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <source>&amp;Bedarf</source>
   <translation>&amp;Need</translation>
  </message>
  <message>
   <source>&amp;Beenden</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <source>&amp;Belegt</source>
   <translation>&amp;Occupied</translation>
  </message>
  <message>
   <source>&amp;Bericht</source>
   <translation>&amp;Report</translation>
  </message>
  <message>
   <source>&amp;Bis</source>
   <translation>&amp;To</translation>
  </message>
  <message>
   <source>&amp;Code</source>
   <translation>&amp;Code</translation>
  </message>
  <message>
   <source>&amp;Datei</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Datei …</source>
   <translation>F&amp;ile…</translation>
  </message>
  <message>
   <source>&amp;Demo öffnen</source>
   <translation>Open &amp;demo</translation>
  </message>
  <message>
   <source>&amp;EPSG-Code</source>
   <translation>&amp;EPSG code</translation>
  </message>
  <message>
   <source>&amp;Einheit</source>
   <translation>&amp;Unit</translation>
  </message>
  <message>
   <source>&amp;Empfangen</source>
   <translation>&amp;Receive</translation>
  </message>
  <message>
   <source>&amp;Entfernen</source>
   <translation>&amp;Remove</translation>
  </message>
  <message>
   <source>&amp;Entscheidung</source>
   <translation>&amp;Decision</translation>
  </message>
  <message>
   <source>&amp;Erste Schritte</source>
   <translation>&amp;First steps</translation>
  </message>
  <message>
   <source>&amp;Erstellen …</source>
   <translation>&amp;Create…</translation>
  </message>
  <message>
   <source>&amp;Erster Satz</source>
   <translation>&amp;First set</translation>
  </message>
  <message>
   <source>&amp;Exportieren</source>
   <translation>&amp;Export</translation>
  </message>
  <message>
   <source>&amp;Farben</source>
   <translation>&amp;Colours</translation>
  </message>
  <message>
   <source>&amp;Fassung des Pakets übernehmen</source>
   <translation>Adopt the &amp;package’s version</translation>
  </message>
  <message>
   <source>&amp;Fassungen</source>
   <translation>&amp;Versions</translation>
  </message>
  <message>
   <source>&amp;Fertig</source>
   <translation>&amp;Done</translation>
  </message>
  <message>
   <source>&amp;Form</source>
   <translation>F&amp;ormat</translation>
  </message>
  <message>
   <source>&amp;Formel</source>
   <translation>&amp;Formula</translation>
  </message>
  <message>
   <source>&amp;Fristen</source>
   <translation>&amp;Periods</translation>
  </message>
  <message>
   <source>&amp;Ganze Räume wählen</source>
   <translation>Select &amp;whole areas</translation>
  </message>
  <message>
   <source>&amp;Gehört zu</source>
   <translation>&amp;Belongs to</translation>
  </message>
  <message>
   <source>&amp;Geschützt weitergeben …</source>
   <translation>Pass on &amp;protected…</translation>
  </message>
  <message>
   <source>&amp;Gremium</source>
   <translation>Co&amp;mmittee</translation>
  </message>
  <message>
   <source>&amp;Grenzen laden …</source>
   <translation>&amp;Load boundaries…</translation>
  </message>
  <message>
   <source>&amp;Gültig ab</source>
   <translation>&amp;Valid from</translation>
  </message>
  <message>
   <source>&amp;Handbuch</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <source>&amp;Herausgeber</source>
   <translation>&amp;Publisher</translation>
  </message>
  <message>
   <source>&amp;Hilfe</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>&amp;Hinzufügen …</source>
   <translation>&amp;Add…</translation>
  </message>
  <message>
   <source>&amp;Hochwert oder Breite</source>
   <translation>No&amp;rthing or latitude</translation>
  </message>
  <message>
   <source>&amp;Im Atlas zeigen</source>
   <translation>Show in &amp;Atlas</translation>
  </message>
  <message>
   <source>&amp;Indikator oder Kennzahl</source>
   <translation>&amp;Indicator or key figure</translation>
  </message>
  <message>
   <source>&amp;Indikatoren</source>
   <translation>&amp;Indicators</translation>
  </message>
  <message>
   <source>&amp;Indikatorenset</source>
   <translation>&amp;Indicator set</translation>
  </message>
  <message>
   <source>&amp;Kapazität</source>
   <translation>&amp;Capacity</translation>
  </message>
  <message>
   <source>&amp;Kapitel</source>
   <translation>C&amp;hapters</translation>
  </message>
  <message>
   <source>&amp;Kartenart</source>
   <translation>&amp;Map type</translation>
  </message>
  <message>
   <source>&amp;Keine</source>
   <translation>&amp;None</translation>
  </message>
  <message>
   <source>&amp;Kennzahl oder Präfix</source>
   <translation>&amp;Key figure or prefix</translation>
  </message>
  <message>
   <source>&amp;Konflikte:</source>
   <translation>&amp;Conflicts:</translation>
  </message>
  <message>
   <source>&amp;Koordinatensystem</source>
   <translation>&amp;Coordinate system</translation>
  </message>
  <message>
   <source>&amp;Koordinatensystem (fehlt in der Datei)</source>
   <translation>&amp;Coordinate system (missing in the file)</translation>
  </message>
  <message>
   <source>&amp;Kopieren</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>&amp;Layer der Datei</source>
   <translation>&amp;Layer of the file</translation>
  </message>
  <message>
   <source>&amp;Lizenz</source>
   <translation>&amp;Licence</translation>
  </message>
  <message>
   <source>&amp;Löschen</source>
   <translation>&amp;Delete</translation>
  </message>
  <message>
   <source>&amp;Meine Fassung behalten</source>
   <translation>Keep &amp;my version</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Neben der Werkbank</source>
   <translation>&amp;Next to the workbench</translation>
  </message>
  <message>
   <source>&amp;Neu</source>
   <translation>&amp;New</translation>
  </message>
  <message>
   <source>&amp;Neue Werkbank für Kreis Segeberg …</source>
   <translation>&amp;New workbench for the Segeberg district…</translation>
  </message>
  <message>
   <source>&amp;Neuer Raum</source>
   <translation>&amp;New area</translation>
  </message>
  <message>
   <source>&amp;Neuer Sozialraum</source>
   <translation>&amp;New social space</translation>
  </message>
  <message>
   <source>&amp;Nicht Zuordenbares …</source>
   <translation>&amp;Without a place…</translation>
  </message>
  <message>
   <source>&amp;Noch einmal:</source>
   <translation>&amp;Once more:</translation>
  </message>
  <message>
   <source>&amp;Obere Grenzen der Klassen, aufsteigend, durch Semikolon getrennt. Die Werte reichen von %1 bis %2.</source>
   <translation>&amp;Upper boundaries of the classes, ascending, separated by semicolons. The values range from %1 to %2.</translation>
  </message>
  <message>
   <source>&amp;Ordnen nach</source>
   <translation>&amp;Order by</translation>
  </message>
  <message>
   <source>&amp;Ordner einlesen …</source>
   <translation>Import &amp;folder…</translation>
  </message>
  <message>
   <source>&amp;Ordner …</source>
   <translation>&amp;Folder…</translation>
  </message>
  <message>
   <source>&amp;Paket schreiben …</source>
   <translation>&amp;Write package…</translation>
  </message>
  <message>
   <source>&amp;Passwort:</source>
   <translation>&amp;Password:</translation>
  </message>
  <message>
   <source>&amp;Periode</source>
   <translation>&amp;Period</translation>
  </message>
  <message>
   <source>&amp;Person zeigen</source>
   <translation>&amp;Show person</translation>
  </message>
  <message>
   <source>&amp;Personen</source>
   <translation>&amp;Persons</translation>
  </message>
  <message>
   <source>&amp;Planungsräume von</source>
   <translation>&amp;Planning areas of</translation>
  </message>
  <message>
   <source>&amp;Profile …</source>
   <translation>Profi&amp;les…</translation>
  </message>
  <message>
   <source>&amp;Prognose</source>
   <translation>&amp;Forecast</translation>
  </message>
  <message>
   <source>&amp;Prüfen</source>
   <translation>Chec&amp;k</translation>
  </message>
  <message>
   <source>&amp;Quelle</source>
   <translation>S&amp;ource</translation>
  </message>
  <message>
   <source>&amp;Quote</source>
   <translation>&amp;Rate</translation>
  </message>
  <message>
   <source>&amp;Raum</source>
   <translation>&amp;Area</translation>
  </message>
  <message>
   <source>&amp;Raumebene</source>
   <translation>&amp;Level</translation>
  </message>
  <message>
   <source>&amp;Rechtswert oder Länge</source>
   <translation>&amp;Easting or longitude</translation>
  </message>
  <message>
   <source>&amp;Richtung</source>
   <translation>&amp;Direction</translation>
  </message>
  <message>
   <source>&amp;Rückgängig</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>&amp;Schließen</source>
   <translation>&amp;Close</translation>
  </message>
  <message>
   <source>&amp;Schriftgröße</source>
   <translation>&amp;Font size</translation>
  </message>
  <message>
   <source>&amp;Senden</source>
   <translation>&amp;Send</translation>
  </message>
  <message>
   <source>&amp;Sitzung</source>
   <translation>Meetin&amp;g</translation>
  </message>
  <message>
   <source>&amp;Speichern</source>
   <translation>&amp;Save</translation>
  </message>
  <message>
   <source>&amp;Speichern unter …</source>
   <translation>&amp;Save as…</translation>
  </message>
  <message>
   <source>&amp;Speichern …</source>
   <translation>&amp;Save…</translation>
  </message>
  <message>
   <source>&amp;Stand</source>
   <translation>&amp;As of</translation>
  </message>
  <message>
   <source>&amp;Stand (ID einer Lieferung oder Tag)</source>
   <translation>A&amp;s of (delivery ID or day)</translation>
  </message>
  <message>
   <source>&amp;Tabelle</source>
   <translation>&amp;Table</translation>
  </message>
  <message>
   <source>&amp;Tabelle einlesen …</source>
   <translation>Import &amp;table…</translation>
  </message>
  <message>
   <source>&amp;Tabellenblatt</source>
   <translation>&amp;Sheet</translation>
  </message>
  <message>
   <source>&amp;Teile</source>
   <translation>Par&amp;ts</translation>
  </message>
  <message>
   <source>&amp;Thema</source>
   <translation>&amp;Topic</translation>
  </message>
  <message>
   <source>&amp;Thema daraus machen …</source>
   <translation>Make it a &amp;topic…</translation>
  </message>
  <message>
   <source>&amp;Thema öffnen</source>
   <translation>Open &amp;topic</translation>
  </message>
  <message>
   <source>&amp;Träger</source>
   <translation>&amp;Provider</translation>
  </message>
  <message>
   <source>&amp;Umbenennen …</source>
   <translation>&amp;Rename…</translation>
  </message>
  <message>
   <source>&amp;Unbekannte Räume anlegen</source>
   <translation>Create &amp;unknown areas</translation>
  </message>
  <message>
   <source>&amp;Verfahren</source>
   <translation>&amp;Method</translation>
  </message>
  <message>
   <source>&amp;Verglichen mit</source>
   <translation>&amp;Compared with</translation>
  </message>
  <message>
   <source>&amp;Verlauf der Änderungen</source>
   <translation>&amp;History of changes</translation>
  </message>
  <message>
   <source>&amp;Verwerfen</source>
   <translation>D&amp;iscard</translation>
  </message>
  <message>
   <source>&amp;Verwerfen …</source>
   <translation>&amp;Dismiss…</translation>
  </message>
  <message>
   <source>&amp;Vollbild</source>
   <translation>F&amp;ull screen</translation>
  </message>
  <message>
   <source>&amp;Vorschau</source>
   <translation>Pre&amp;view</translation>
  </message>
  <message>
   <source>&amp;Waagerecht</source>
   <translation>&amp;Horizontal</translation>
  </message>
  <message>
   <source>&amp;Was:</source>
   <translation>&amp;What:</translation>
  </message>
  <message>
   <source>&amp;Weiter</source>
   <translation>&amp;Next</translation>
  </message>
  <message>
   <source>&amp;Welches Angebot, welche Einrichtung? Danach klicken Sie auf die Karte.</source>
   <translation>&amp;Which service, which facility? Then click on the map.</translation>
  </message>
  <message>
   <source>&amp;Wieder einsetzen</source>
   <translation>&amp;Put back</translation>
  </message>
  <message>
   <source>&amp;Wiederherstellen …</source>
   <translation>&amp;Restore…</translation>
  </message>
  <message>
   <source>&amp;Wiederholen</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>&amp;Wofür</source>
   <translation>&amp;What for</translation>
  </message>
  <message>
   <source>&amp;Wählen …</source>
   <translation>&amp;Choose…</translation>
  </message>
  <message>
   <source>&amp;Zeilen</source>
   <translation>&amp;Rows</translation>
  </message>
  <message>
   <source>&amp;Zeitpunkt</source>
   <translation>&amp;Point in time</translation>
  </message>
  <message>
   <source>&amp;Zeitraum</source>
   <translation>&amp;Time span</translation>
  </message>
  <message>
   <source>&amp;Zuletzt geöffnet</source>
   <translation>Open &amp;recent</translation>
  </message>
  <message>
   <source>&amp;Zurück</source>
   <translation>&amp;Back</translation>
  </message>
  <message>
   <source>&amp;Zuständig</source>
   <translation>&amp;Responsible</translation>
  </message>
  <message>
   <source>&amp;Zweiter Satz</source>
   <translation>&amp;Second set</translation>
  </message>
  <message>
   <source>&amp;bis</source>
   <translation>&amp;until</translation>
  </message>
  <message>
   <source>&amp;dunkel</source>
   <translation>&amp;dark</translation>
  </message>
  <message>
   <source>&amp;gegenüber</source>
   <translation>&amp;compared with</translation>
  </message>
  <message>
   <source>&amp;hell</source>
   <translation>&amp;light</translation>
  </message>
  <message>
   <source>&amp;höchstens</source>
   <translation>&amp;at most</translation>
  </message>
  <message>
   <source>&amp;verglichen mit</source>
   <translation>&amp;compared with</translation>
  </message>
  <message>
   <source>&amp;Über die ISP-Werkbank</source>
   <translation>&amp;About the ISP-Werkbank</translation>
  </message>
  <message>
   <source>&amp;Übernehmen</source>
   <translation>&amp;Apply</translation>
  </message>
  <message>
   <source>(Daten)</source>
   <translation>(data)</translation>
  </message>
  <message>
   <source>(Prognose %1)</source>
   <translation>(forecast %1)</translation>
  </message>
  <message>
   <source>(gelöscht)</source>
   <translation>(deleted)</translation>
  </message>
  <message>
   <source>(insgesamt %1-mal)</source>
   <translation>(%1 times in total)</translation>
  </message>
  <message>
   <source>(keine Angabe)</source>
   <translation>(not specified)</translation>
  </message>
  <message>
   <source>(leer)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>(wird nicht weiter verfolgt)</source>
   <translation>(not pursued further)</translation>
  </message>
  <message>
   <source>* Pflichtfeld</source>
   <translation>* Required</translation>
  </message>
  <message>
   <source>* steht für beliebigen Text. Leer: jeder Name.</source>
   <translation>* stands for any text. Empty: any name.</translation>
  </message>
  <message>
   <source>+%1 fehlen</source>
   <translation>+%1 missing</translation>
  </message>
  <message>
   <source>, %1 Punkte fehlen</source>
   <translation>, %1 points missing</translation>
  </message>
  <message>
   <source>, %1 Räume ohne Grenze</source>
   <translation>, %1 areas without a boundary</translation>
  </message>
  <message>
   <source>, %1 bleiben weg</source>
   <translation>, %1 are left out</translation>
  </message>
  <message>
   <source>, %1 liegen außerhalb des eigenen Gebiets</source>
   <translation>, %1 are outside your own territory</translation>
  </message>
  <message>
   <source>, %1 repariert</source>
   <translation>, %1 repaired</translation>
  </message>
  <message>
   <source>, Einigkeit %1 %</source>
   <translation>, agreement %1%</translation>
  </message>
  <message>
   <source>, Frist %1</source>
   <translation>, deadline %1</translation>
  </message>
  <message>
   <source>, Geometrie repariert</source>
   <translation>, geometry repaired</translation>
  </message>
  <message>
   <source>, Tabelle %1</source>
   <translation>, table %1</translation>
  </message>
  <message>
   <source>, belegt %1</source>
   <translation>, %1 occupied</translation>
  </message>
  <message>
   <source>, davon %1 überfällig</source>
   <translation>, of which %1 overdue</translation>
  </message>
  <message>
   <source>, gerichtet an %1</source>
   <translation>, addressed to %1</translation>
  </message>
  <message>
   <source>, zu %1 %% fertig</source>
   <translation>, %1%% complete</translation>
  </message>
  <message>
   <source>-kopie</source>
   <translation>-copy</translation>
  </message>
  <message>
   <source>. Beteiligt: %1</source>
   <translation>. Involved: %1</translation>
  </message>
  <message>
   <source>. Federführung: %1</source>
   <translation>. Lead: %1</translation>
  </message>
  <message>
   <source>. Läuft gegen den Index (Zusammenhang %1): Prüfen Sie die Richtung.</source>
   <translation>. Runs against the index (correlation %1): check the direction.</translation>
  </message>
  <message>
   <source>0 = überall gleich</source>
   <translation>0 = equal everywhere</translation>
  </message>
  <message>
   <source>0 gedeckt</source>
   <translation>0 covered</translation>
  </message>
  <message>
   <source>0 – gar nicht</source>
   <translation>0 – not at all</translation>
  </message>
  <message>
   <source>1 = die Regel ist eben erfüllt</source>
   <translation>1 = the rule is only just met</translation>
  </message>
  <message>
   <source>1 Angabe, weil sie klein oder geheim ist</source>
   <translation>1 figure because it is small or confidential</translation>
  </message>
  <message>
   <source>1 Angebot hat keinen Ort und fehlt auf der Karte.</source>
   <translation>1 service has no location and is missing from the map.</translation>
  </message>
  <message>
   <source>1 Bedarfsmenge wurde übernommen.</source>
   <translation>1 quantity needed was adopted.</translation>
  </message>
  <message>
   <source>1 Eintrag</source>
   <translation>1 entry</translation>
  </message>
  <message>
   <source>1 Enthaltung</source>
   <translation>1 abstention</translation>
  </message>
  <message>
   <source>1 Jahr</source>
   <translation>1 year</translation>
  </message>
  <message>
   <source>1 Leistung ist erbracht</source>
   <translation>1 Output is delivered</translation>
  </message>
  <message>
   <source>1 Meilenstein überfällig</source>
   <translation>1 milestone overdue</translation>
  </message>
  <message>
   <source>1 Raum hat keine Grenze und fehlt auf der Karte.</source>
   <translation>1 area has no boundary and is missing from the map.</translation>
  </message>
  <message>
   <source>1 Seite</source>
   <translation>1 page</translation>
  </message>
  <message>
   <source>1 Urteil</source>
   <translation>1 judgement</translation>
  </message>
  <message>
   <source>1 Wert</source>
   <translation>1 value</translation>
  </message>
  <message>
   <source>1 Wert ist berichtigt.</source>
   <translation>1 value is revised.</translation>
  </message>
  <message>
   <source>1 Wert ist eingeschränkt aussagekräftig.</source>
   <translation>1 value is of limited reliability.</translation>
  </message>
  <message>
   <source>1 Wert ist geschätzt.</source>
   <translation>1 value is estimated.</translation>
  </message>
  <message>
   <source>1 Wert ist vorläufig.</source>
   <translation>1 value is provisional.</translation>
  </message>
  <message>
   <source>1 Ziel wurde bewertet.</source>
   <translation>1 goal was assessed.</translation>
  </message>
  <message>
   <source>1 gewählt</source>
   <translation>1 selected</translation>
  </message>
  <message>
   <source>1 neues Angebot</source>
   <translation>1 new service</translation>
  </message>
  <message>
   <source>1 personenbezogene Angabe</source>
   <translation>1 item of personal data</translation>
  </message>
  <message>
   <source>1 weitere, die sie verriete</source>
   <translation>1 more that would give this away</translation>
  </message>
  <message>
   <source>1 – wenig</source>
   <translation>1 – slightly</translation>
  </message>
  <message>
   <source>100 * [ALO] / [BEV_15_64]</source>
   <translation>100 * [ALO] / [BEV_15_64]</translation>
  </message>
  <message>
   <source>2 Zielgruppe nutzt sie</source>
   <translation>2 Target group uses it</translation>
  </message>
  <message>
   <source>2 – mittel</source>
   <translation>2 – moderately</translation>
  </message>
  <message>
   <source>2011 oder 31.12.2011</source>
   <translation>2011 or 31.12.2011</translation>
  </message>
  <message>
   <source>2023 oder 31.12.2023</source>
   <translation>2023 or 31.12.2023</translation>
  </message>
  <message>
   <source>3 Jahre</source>
   <translation>3 years</translation>
  </message>
  <message>
   <source>3 Zielgruppe ist zufrieden</source>
   <translation>3 Target group is satisfied</translation>
  </message>
  <message>
   <source>3 – stark</source>
   <translation>3 – strongly</translation>
  </message>
  <message>
   <source>4 Wissen und Fähigkeiten ändern sich</source>
   <translation>4 Knowledge and skills change</translation>
  </message>
  <message>
   <source>4 – sehr stark</source>
   <translation>4 – very strongly</translation>
  </message>
  <message>
   <source>5 Handeln ändert sich</source>
   <translation>5 Behaviour changes</translation>
  </message>
  <message>
   <source>6 Lebenslage ändert sich</source>
   <translation>6 Living situation changes</translation>
  </message>
  <message>
   <source>7 Gesellschaft verändert sich</source>
   <translation>7 Society changes</translation>
  </message>
  <message>
   <source>95 % der zufälligen Abweichungen</source>
   <translation>95% of random deviations</translation>
  </message>
  <message>
   <source>95 %: %1 bis %2</source>
   <translation>95%: %1 to %2</translation>
  </message>
  <message>
   <source>95-%-Vertrauensbereich</source>
   <translation>95% confidence interval</translation>
  </message>
  <message>
   <source>99,8 %</source>
   <translation>99.8%</translation>
  </message>
  <message>
   <source>: </source>
   <translation>: </translation>
  </message>
  <message>
   <source>; bekannt sind %1, %2 von %3 Posten fehlen</source>
   <translation>; %1 known, %2 of %3 items missing</translation>
  </message>
  <message>
   <source>= entspricht</source>
   <translation>= corresponds</translation>
  </message>
  <message>
   <source>A – politischer Auftrag</source>
   <translation>A – political assignment</translation>
  </message>
  <message>
   <source>A&amp;dresse</source>
   <translation>A&amp;ddress</translation>
  </message>
  <message>
   <source>A&amp;rt</source>
   <translation>&amp;Kind</translation>
  </message>
  <message>
   <source>A: Die Politik beauftragt die Verwaltung; das Thema durchläuft den ganzen Kreislauf ab der datenbasierten Analyse. B: Die Verwaltung identifiziert das Thema, bearbeitet die ersten Analyseschritte und bringt eine Vorlage ein; nach dem Beschluss geht es weiter. C: Ein externer Hinweis wird auf Signifikanz geprüft und dann wie A oder B bearbeitet oder beantwortet.</source>
   <translation>A: The political side commissions the administration; the topic goes through the whole cycle, starting with the data-based analysis. B: The administration identifies the topic, works through the first steps of analysis and submits a committee paper; after the decision it continues. C: An external hint is checked for significance and then handled like A or B, or answered.</translation>
  </message>
  <message>
   <source>AGS</source>
   <translation>AGS</translation>
  </message>
  <message>
   <source>ARS</source>
   <translation>ARS</translation>
  </message>
  <message>
   <source>Ab hier wurde eine Kennzahl anders gezählt. Keine Linie, keine Änderung und keine Prognose geht über einen Bruch hinweg.</source>
   <translation>From here on, a key figure was counted differently. No line, no change and no forecast goes across a break.</translation>
  </message>
  <message>
   <source>Ab wann eine Kennzahl mit früheren Werten nicht vergleichbar ist, und warum.</source>
   <translation>From when a key figure is not comparable with earlier values, and why.</translation>
  </message>
  <message>
   <source>Abbrechen</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Abgelehnt</source>
   <translation>Rejected</translation>
  </message>
  <message>
   <source>Absicht</source>
   <translation>Intention</translation>
  </message>
  <message>
   <source>Abstand %1 Standardabweichungen</source>
   <translation>Distance %1 standard deviations</translation>
  </message>
  <message>
   <source>Abstand (SD)</source>
   <translation>Distance (SD)</translation>
  </message>
  <message>
   <source>Abstand des Raums vom Mittel (Standardabweichungen)</source>
   <translation>Distance of the area from the mean (standard deviations)</translation>
  </message>
  <message>
   <source>Abstand zum Kreis in Standardabweichungen: günstiger ← 0 → ungünstiger</source>
   <translation>Distance from the district in standard deviations: more favourable ← 0 → less favourable</translation>
  </message>
  <message>
   <source>Abstand zur Geraden</source>
   <translation>Distance from the line</translation>
  </message>
  <message>
   <source>Abstimmung</source>
   <translation>Coordination</translation>
  </message>
  <message>
   <source>Abstimmung festhalten</source>
   <translation>Record coordination</translation>
  </message>
  <message>
   <source>Abstimmung und Begleitung</source>
   <translation>Coordination and support</translation>
  </message>
  <message>
   <source>Abstimmungen</source>
   <translation>Coordination</translation>
  </message>
  <message>
   <source>Abstimmungen sind festgehalten</source>
   <translation>Coordination is recorded</translation>
  </message>
  <message>
   <source>Abweichung</source>
   <translation>Deviation</translation>
  </message>
  <message>
   <source>Achten Sie auf Groß- und Kleinschreibung. Wer das Passwort nicht mehr hat, kann die Datei nicht öffnen; auch das Programm kann es nicht.</source>
   <translation>Mind upper and lower case. Whoever no longer has the password cannot open the file; nor can the program.</translation>
  </message>
  <message>
   <source>Achtung: „%1“ ist keine Kopie dieser Werkbank. Was dort geändert wurde, gibt es hier vielleicht nicht.</source>
   <translation>Caution: “%1” is no copy of this workbench. What was changed there may not exist here.</translation>
  </message>
  <message>
   <source>Addieren und vergleichen Sie nur, was dieselbe Einheit hat.</source>
   <translation>Only add and compare what has the same unit.</translation>
  </message>
  <message>
   <source>Adresse</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Akteur</source>
   <translation>Actor</translation>
  </message>
  <message>
   <source>Akteur anlegen</source>
   <translation>Create actor</translation>
  </message>
  <message>
   <source>Akteur anlegen …</source>
   <translation>Create actor…</translation>
  </message>
  <message>
   <source>Akteur*in</source>
   <translation>Actor</translation>
  </message>
  <message>
   <source>Akteur*innen (Personen) mit Kontakt</source>
   <translation>Actors (persons) with contact</translation>
  </message>
  <message>
   <source>Akteure</source>
   <translation>Actors</translation>
  </message>
  <message>
   <source>Akteursanalyse</source>
   <translation>Actor analysis</translation>
  </message>
  <message>
   <source>Aktivität</source>
   <translation>Activity</translation>
  </message>
  <message>
   <source>Aktivität anlegen …</source>
   <translation>Create activity…</translation>
  </message>
  <message>
   <source>Aktivitäten</source>
   <translation>Activities</translation>
  </message>
  <message>
   <source>Aktualisieren Sie das Programm. Die Werkbank ist unverändert.</source>
   <translation>Update the program. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Alle %1 Räume haben denselben Wert: %2.</source>
   <translation>All %1 areas have the same value: %2.</translation>
  </message>
  <message>
   <source>Alle &amp;passenden einlesen</source>
   <translation>Import all &amp;matching</translation>
  </message>
  <message>
   <source>Alle Dateien (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>Alle Fachplanungen zusammen bilden das Dach des Hauses.</source>
   <translation>All planning disciplines together form the roof of the House.</translation>
  </message>
  <message>
   <source>Alle Farben</source>
   <translation>All colours</translation>
  </message>
  <message>
   <source>Alle Grenzen werden in dieses System umgerechnet. Es muss in Metern rechnen und lässt sich später nicht ändern.</source>
   <translation>All boundaries are converted to this system. It must use metres and cannot be changed later.</translation>
  </message>
  <message>
   <source>Alle Indikatoren für %1</source>
   <translation>All indicators for %1</translation>
  </message>
  <message>
   <source>Alle Kennzahlen zusammen</source>
   <translation>All key figures together</translation>
  </message>
  <message>
   <source>Alle Orte sind zugeordnet.</source>
   <translation>All places are mapped.</translation>
  </message>
  <message>
   <source>Alle Pakete in diesem Ordner sind übernommen.</source>
   <translation>All packages in this folder have been applied.</translation>
  </message>
  <message>
   <source>Alle Räume der Ebene haben denselben Wert: %1.</source>
   <translation>All areas of the level have the same value: %1.</translation>
  </message>
  <message>
   <source>Alle Räume geordnet, mit Vertrauensbereichen bei Anteilen und Anzahlen</source>
   <translation>All areas in order, with confidence intervals for shares and counts</translation>
  </message>
  <message>
   <source>Alle Räume haben bei „%1“ denselben Wert. Es gibt keine Unterschiede, die sich darstellen lassen.</source>
   <translation>All areas have the same value for “%1”. There are no differences to show.</translation>
  </message>
  <message>
   <source>Alle Räume haben dieselben Werte wie in der Periode davor (%1).</source>
   <translation>All areas have the same values as in the period before (%1).</translation>
  </message>
  <message>
   <source>Alle Räume mit Wert haben denselben: %1.</source>
   <translation>All areas with a value have the same one: %1.</translation>
  </message>
  <message>
   <source>Alle Räume zeigen</source>
   <translation>Show all areas</translation>
  </message>
  <message>
   <source>Alle Schlüssel</source>
   <translation>All keys</translation>
  </message>
  <message>
   <source>Alle Standardindikatoren</source>
   <translation>All standard indicators</translation>
  </message>
  <message>
   <source>Alle Termine bis zu diesem Tag, in einem Schritt rückgängig zu machen.</source>
   <translation>All dates up to this day; can be undone in one step.</translation>
  </message>
  <message>
   <source>Alle Themen zeigen</source>
   <translation>Show all topics</translation>
  </message>
  <message>
   <source>Alle Versionen der ISP-Werkbank, die neueste zuerst.</source>
   <translation>All versions of ISP-Werkbank, newest first.</translation>
  </message>
  <message>
   <source>Alle Werte sind Zahlen ohne Zeichen.</source>
   <translation>All values are numbers without signs.</translation>
  </message>
  <message>
   <source>Alle Werte sind gleich.</source>
   <translation>All values are the same.</translation>
  </message>
  <message>
   <source>Alle Zahlen dieses Berichts vom %1 gelten noch.</source>
   <translation>All figures in this report of %1 still hold.</translation>
  </message>
  <message>
   <source>Alle Zeitpunkte</source>
   <translation>All points in time</translation>
  </message>
  <message>
   <source>Alle aufnehmen</source>
   <translation>Add all</translation>
  </message>
  <message>
   <source>Alle gelieferten Werte halten die Regeln ein, oder sie sind bestätigt.</source>
   <translation>All delivered values keep to the rules, or they are confirmed.</translation>
  </message>
  <message>
   <source>Alle mitgelieferten Vorlagen sind schon da.</source>
   <translation>All included templates are already there.</translation>
  </message>
  <message>
   <source>Alle übernehmen</source>
   <translation>Adopt all</translation>
  </message>
  <message>
   <source>Alles aus diesem Paket ist schon hier.</source>
   <translation>Everything in this package is already here.</translation>
  </message>
  <message>
   <source>Alles verstanden. Sie können die Tabelle übernehmen.</source>
   <translation>Everything understood. You can import the table.</translation>
  </message>
  <message>
   <source>Alles zeigen (0)</source>
   <translation>Show all (0)</translation>
  </message>
  <message>
   <source>Alles, was fehlt, ist schon angefragt oder nicht zu bekommen.</source>
   <translation>Everything that is missing has already been requested or cannot be obtained.</translation>
  </message>
  <message>
   <source>Als #rrggbb; Text muss darauf gut zu lesen sein.</source>
   <translation>As #rrggbb; text on it must be easy to read.</translation>
  </message>
  <message>
   <source>Als #rrggbb; muss auf Weiß gut zu lesen sein.</source>
   <translation>As #rrggbb; must be easy to read on white.</translation>
  </message>
  <message>
   <source>Als &amp;Kopie öffnen …</source>
   <translation>Open as &amp;copy…</translation>
  </message>
  <message>
   <source>Als Bedarfsmenge übernehmen</source>
   <translation>Adopt as quantity needed</translation>
  </message>
  <message>
   <source>Als Befund festhalten</source>
   <translation>Record as finding</translation>
  </message>
  <message>
   <source>Als Befund festhalten …</source>
   <translation>Record as finding…</translation>
  </message>
  <message>
   <source>Als Datei speichern …</source>
   <translation>Save as file…</translation>
  </message>
  <message>
   <source>Als Profil &amp;merken …</source>
   <translation>&amp;Save as profile…</translation>
  </message>
  <message>
   <source>Als Profil merken</source>
   <translation>Save as profile</translation>
  </message>
  <message>
   <source>Als Symbole zeigen</source>
   <translation>Show as symbols</translation>
  </message>
  <message>
   <source>Als erreichter Zustand geschrieben: Wer lebt dann wie?</source>
   <translation>Written as a state achieved: who then lives how?</translation>
  </message>
  <message>
   <source>Alter in Jahren</source>
   <translation>Age in years</translation>
  </message>
  <message>
   <source>Alter und Geschlecht eines Raums gegen den Kreis</source>
   <translation>Age and sex in an area compared with the district</translation>
  </message>
  <message>
   <source>Altersgruppe</source>
   <translation>Age group</translation>
  </message>
  <message>
   <source>Am %1 wurde hier geschrieben und nicht gespeichert.</source>
   <translation>On %1 something was written here and not saved.</translation>
  </message>
  <message>
   <source>Am günstigsten steht es bei „%1“ (%2 gegen %3).</source>
   <translation>The comparison is most favourable for “%1” (%2 against %3).</translation>
  </message>
  <message>
   <source>Am höchsten ist der Wert in %1 (%2), am niedrigsten in %3 (%4).</source>
   <translation>The value is highest in %1 (%2) and lowest in %3 (%4).</translation>
  </message>
  <message>
   <source>Am stärksten belastet gegenüber dem Kreis ist %1 bei „%2“ (%3 gegen %4).</source>
   <translation>Compared with the district, the burden in %1 is greatest for “%2” (%3 against %4).</translation>
  </message>
  <message>
   <source>Am stärksten gefallen ist er in %1 (%2).</source>
   <translation>It has fallen most in %1 (%2).</translation>
  </message>
  <message>
   <source>Am stärksten gestiegen ist er in %1 (%2).</source>
   <translation>It has risen most in %1 (%2).</translation>
  </message>
  <message>
   <source>Am stärksten vom Kreis weicht die Gruppe „%1“ ab: %2 % statt %3 % aller Einwohner*innen.</source>
   <translation>The group “%1” differs most from the district: %2% instead of %3% of all inhabitants.</translation>
  </message>
  <message>
   <source>Am weitesten auf der ungünstigen Seite liegt %1 bei „%2“: %3 Standardabweichungen vom Mittel der Räume entfernt.</source>
   <translation>Furthest on the unfavourable side is %1 for “%2”: %3 standard deviations away from the mean of the areas.</translation>
  </message>
  <message>
   <source>Am wenigsten gefallen ist er in %1 (%2).</source>
   <translation>It fell least in %1 (%2).</translation>
  </message>
  <message>
   <source>Am wenigsten gestiegen ist er in %1 (%2).</source>
   <translation>It rose least in %1 (%2).</translation>
  </message>
  <message>
   <source>An Stelle %1 beginnt ein Text; Formeln rechnen nur mit Zahlen.</source>
   <translation>A text starts at position %1; formulas calculate with numbers only.</translation>
  </message>
  <message>
   <source>An Stelle %1 beginnt eine eckige Klammer, bevor die vorige geschlossen ist.</source>
   <translation>A square bracket starts at position %1 before the previous one is closed.</translation>
  </message>
  <message>
   <source>An jedem Schritt können interne und externe Beteiligte mitwirken, auf unterschiedlichen Stufen.</source>
   <translation>Internal and external participants can contribute to every step, at different levels.</translation>
  </message>
  <message>
   <source>An jedem Schritt möglich, einmalig oder wiederkehrend.</source>
   <translation>Possible at every step, once or recurring.</translation>
  </message>
  <message>
   <source>An wen</source>
   <translation>To whom</translation>
  </message>
  <message>
   <source>An&amp;derswo …</source>
   <translation>Else&amp;where…</translation>
  </message>
  <message>
   <source>Analyse</source>
   <translation>Analysis</translation>
  </message>
  <message>
   <source>Andere Blicke auf dieselbe Zahl</source>
   <translation>Other views of the same figure</translation>
  </message>
  <message>
   <source>Anfrage</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>Anfrage anlegen …</source>
   <translation>Create request…</translation>
  </message>
  <message>
   <source>Anfrage …</source>
   <translation>Request…</translation>
  </message>
  <message>
   <source>Anfrageliste drucken</source>
   <translation>Print list of requests</translation>
  </message>
  <message>
   <source>Anfrageliste kopieren</source>
   <translation>Copy list of requests</translation>
  </message>
  <message>
   <source>Anfrageliste speichern</source>
   <translation>Save list of requests</translation>
  </message>
  <message>
   <source>Anfragen an Lieferant*innen</source>
   <translation>Requests to suppliers</translation>
  </message>
  <message>
   <source>Angabe</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>Angabe folgt später</source>
   <translation>figure to follow later</translation>
  </message>
  <message>
   <source>Angabe ist</source>
   <translation>item is</translation>
  </message>
  <message>
   <source>Angaben sind</source>
   <translation>items are</translation>
  </message>
  <message>
   <source>Angaben zum Thema ändern …</source>
   <translation>Change topic details…</translation>
  </message>
  <message>
   <source>Angaben zur Vorlage</source>
   <translation>Details of the committee paper</translation>
  </message>
  <message>
   <source>Angaben ändern …</source>
   <translation>Change details…</translation>
  </message>
  <message>
   <source>Angebot</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Angebot anlegen …</source>
   <translation>Create service…</translation>
  </message>
  <message>
   <source>Angebot aufnehmen</source>
   <translation>Add service</translation>
  </message>
  <message>
   <source>Angebote</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Angebote aus „%1“ laden</source>
   <translation>Load services from “%1”</translation>
  </message>
  <message>
   <source>Angebote laden</source>
   <translation>Load services</translation>
  </message>
  <message>
   <source>Angebote und Einrichtungen</source>
   <translation>Services and facilities</translation>
  </message>
  <message>
   <source>Angebote und Einrichtungen sind erhoben</source>
   <translation>Services and facilities are recorded</translation>
  </message>
  <message>
   <source>Angebote, die zählen</source>
   <translation>Services that count</translation>
  </message>
  <message>
   <source>Angefragt am</source>
   <translation>Requested on</translation>
  </message>
  <message>
   <source>Angegeben ist weder eine Zahl noch ein Zeichen, das allein stehen kann.</source>
   <translation>Neither a number nor a sign that can stand alone is given.</translation>
  </message>
  <message>
   <source>Angegeben sind %1, die %2 Teile ergeben zusammen %3.</source>
   <translation>%1 is given, but the %2 parts add up to %3.</translation>
  </message>
  <message>
   <source>Angelegt am</source>
   <translation>Created on</translation>
  </message>
  <message>
   <source>Angezeigt wird der gelieferte Wert. Bei größeren Abweichungen fragen Sie bei der liefernden Stelle nach.</source>
   <translation>The delivered value is shown. If the difference is large, ask the body that supplied the data.</translation>
  </message>
  <message>
   <source>Anhalten</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Anhaltend ungünstiger</source>
   <translation>Persistently less favourable</translation>
  </message>
  <message>
   <source>Anhang</source>
   <translation>Attachment</translation>
  </message>
  <message>
   <source>Anhang entfernen</source>
   <translation>Remove attachment</translation>
  </message>
  <message>
   <source>Anhang löschen</source>
   <translation>Delete attachment</translation>
  </message>
  <message>
   <source>Anhang speichern unter</source>
   <translation>Save attachment as</translation>
  </message>
  <message>
   <source>Anhang ändern</source>
   <translation>Change attachment</translation>
  </message>
  <message>
   <source>Anhänge</source>
   <translation>Attachments</translation>
  </message>
  <message>
   <source>Anhörung</source>
   <translation>Hearing</translation>
  </message>
  <message>
   <source>Anlagen</source>
   <translation>Attachments</translation>
  </message>
  <message>
   <source>Anlagen gehören nicht zur öffentlichen Fassung.</source>
   <translation>Attachments are not part of the public version.</translation>
  </message>
  <message>
   <source>Anlass</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Anlass und Ergebnis</source>
   <translation>Reason and result</translation>
  </message>
  <message>
   <source>Anlass: %1</source>
   <translation>Reason: %1</translation>
  </message>
  <message>
   <source>Anmeldenamen im Verlauf</source>
   <translation>User names in the history</translation>
  </message>
  <message>
   <source>Anpassung</source>
   <translation>Adjustment</translation>
  </message>
  <message>
   <source>Anpassung der Maßnahmen / Ziele / Themen</source>
   <translation>Adjustment of measures / goals / topics</translation>
  </message>
  <message>
   <source>Anschrift</source>
   <translation>Postal address</translation>
  </message>
  <message>
   <source>Ansehen</source>
   <translation>View</translation>
  </message>
  <message>
   <source>Ansicht</source>
   <translation>View</translation>
  </message>
  <message>
   <source>Ansicht festhalten</source>
   <translation>Save view</translation>
  </message>
  <message>
   <source>Ansicht festhalten …</source>
   <translation>Save view…</translation>
  </message>
  <message>
   <source>Ansicht öffnen</source>
   <translation>Open view</translation>
  </message>
  <message>
   <source>Ansicht „%1“</source>
   <translation>View “%1”</translation>
  </message>
  <message>
   <source>Ansicht „%1“ im Thema „%2“</source>
   <translation>View “%1” in the topic “%2”</translation>
  </message>
  <message>
   <source>Ansicht „%1“. %2</source>
   <translation>View “%1”. %2</translation>
  </message>
  <message>
   <source>Ansichten</source>
   <translation>Views</translation>
  </message>
  <message>
   <source>Ansprechperson</source>
   <translation>Contact person</translation>
  </message>
  <message>
   <source>Ansprechpersonen der Fachplanungen</source>
   <translation>Contact persons of planning disciplines</translation>
  </message>
  <message>
   <source>Ansprechpersonen der Lieferant*innen</source>
   <translation>Contact persons of suppliers</translation>
  </message>
  <message>
   <source>Anteil am Index: %1 %</source>
   <translation>Share of the index: %1 %</translation>
  </message>
  <message>
   <source>Anteil der Einwohner*innen</source>
   <translation>Share of inhabitants</translation>
  </message>
  <message>
   <source>Anteil der Fläche</source>
   <translation>Share of land area</translation>
  </message>
  <message>
   <source>Anteil über 100 %</source>
   <translation>share above 100 %</translation>
  </message>
  <message>
   <source>Antwort</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Antwort an die Hinweisgebenden</source>
   <translation>Reply to those who gave the hint</translation>
  </message>
  <message>
   <source>Anwenden</source>
   <translation>Apply</translation>
  </message>
  <message>
   <source>Anwesend</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Anwesend waren %1 von %2 Eingeladenen. Namen gehören nicht zur öffentlichen Fassung.</source>
   <translation>%1 of the %2 people invited were present. Names are not part of the public version.</translation>
  </message>
  <message>
   <source>Anwesend: %1</source>
   <translation>Present: %1</translation>
  </message>
  <message>
   <source>Anwesenheit</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>Anwesenheit festhalten</source>
   <translation>Record attendance</translation>
  </message>
  <message>
   <source>Anwesenheit nicht festgehalten: %1</source>
   <translation>Attendance not recorded: %1</translation>
  </message>
  <message>
   <source>Anzahl</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Anzahl der Klassen</source>
   <translation>Number of classes</translation>
  </message>
  <message>
   <source>Anzahl der Räume</source>
   <translation>Number of areas</translation>
  </message>
  <message>
   <source>Anzahlen als Fläche: Große Räume fallen stärker auf.</source>
   <translation>Counts as filled areas: large areas stand out more.</translation>
  </message>
  <message>
   <source>Anzahlen als Flächenfarbe: Große Räume fallen stärker auf. Für Vergleiche eignen sich Anteile.</source>
   <translation>Counts as fill colour: large areas stand out more. Shares are better suited to comparisons.</translation>
  </message>
  <message>
   <source>Arbeiten Sie im laufenden Durchlauf weiter.</source>
   <translation>Continue in the current round.</translation>
  </message>
  <message>
   <source>Arbeitsgruppe</source>
   <translation>Working group</translation>
  </message>
  <message>
   <source>Arbeitsgruppe anlegen …</source>
   <translation>Create working group…</translation>
  </message>
  <message>
   <source>Arbeitsgruppe auflösen</source>
   <translation>Dissolve working group</translation>
  </message>
  <message>
   <source>Arbeitsgruppen</source>
   <translation>Working groups</translation>
  </message>
  <message>
   <source>Arbeitsnotiz</source>
   <translation>Working note</translation>
  </message>
  <message>
   <source>Arbeitsplatz für die Integrierte Sozialplanung: Daten, Karten und Räume in einer Datei, ohne Internet.</source>
   <translation>Workplace for integrated social planning: data, maps and areas in one file, without the internet.</translation>
  </message>
  <message>
   <source>Argumente trennt ein Komma: max([A], [B]).</source>
   <translation>Arguments are separated by a comma: max([A], [B]).</translation>
  </message>
  <message>
   <source>Art</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Art &amp;des Standes</source>
   <translation>Live or &amp;frozen</translation>
  </message>
  <message>
   <source>Art der &amp;neuen</source>
   <translation>&amp;Type of the new ones</translation>
  </message>
  <message>
   <source>Art der Kennzahl</source>
   <translation>Kind of key figure</translation>
  </message>
  <message>
   <source>Art des Diagramms</source>
   <translation>Type of chart</translation>
  </message>
  <message>
   <source>Art des Standes</source>
   <translation>Live or frozen</translation>
  </message>
  <message>
   <source>Art des Vergleichs</source>
   <translation>Kind of comparison</translation>
  </message>
  <message>
   <source>Aspekt</source>
   <translation>Aspect</translation>
  </message>
  <message>
   <source>Aspekt, den sie einbringt</source>
   <translation>Aspect it contributes</translation>
  </message>
  <message>
   <source>Aspekt: %1</source>
   <translation>Aspect: %1</translation>
  </message>
  <message>
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <source>Auch bestätigte zeigen</source>
   <translation>Show confirmed ones too</translation>
  </message>
  <message>
   <source>Auf Kurs</source>
   <translation>On track</translation>
  </message>
  <message>
   <source>Auf dem Blatt stehen %1 Tabellen untereinander, in den Zeilen %2. Kopfzeilen gelten nur für die erste.</source>
   <translation>The sheet holds %1 tables one below the other, in rows %2. Header rows apply only to the first.</translation>
  </message>
  <message>
   <source>Auf dem Datenträger von „%1“ ist kein Platz mehr.</source>
   <translation>There is no space left on the drive holding “%1”.</translation>
  </message>
  <message>
   <source>Auf der Karte zeigen</source>
   <translation>Show on the map</translation>
  </message>
  <message>
   <source>Auf diesem Rechner fehlt der Bibliothek libzip die Verschlüsselung.</source>
   <translation>The library libzip on this computer has no encryption.</translation>
  </message>
  <message>
   <source>Auf dieser Ebene und in diesem Zeitraum ohne Werte: %1.</source>
   <translation>Without values at this level and in this time span: %1.</translation>
  </message>
  <message>
   <source>Auf dieser Lieferung beruhen:</source>
   <translation>Based on this delivery:</translation>
  </message>
  <message>
   <source>Auf dieser Raumebene gibt es keine Räume.</source>
   <translation>There are no areas on this level.</translation>
  </message>
  <message>
   <source>Auf einen Blick</source>
   <translation>At a glance</translation>
  </message>
  <message>
   <source>Auf einer Karte lassen sich fünf bis sieben Klassen gut unterscheiden.</source>
   <translation>Five to seven classes are easy to tell apart on a map.</translation>
  </message>
  <message>
   <source>Aufbau</source>
   <translation>Structure</translation>
  </message>
  <message>
   <source>Aufbewahrungsfrist abgelaufen</source>
   <translation>Retention period expired</translation>
  </message>
  <message>
   <source>Aufbewahrungsfristen ändern</source>
   <translation>Change retention periods</translation>
  </message>
  <message>
   <source>Auffälligkeit</source>
   <translation>anomaly</translation>
  </message>
  <message>
   <source>Auffälligkeiten</source>
   <translation>anomalies</translation>
  </message>
  <message>
   <source>Aufgelöst am</source>
   <translation>Dissolved on</translation>
  </message>
  <message>
   <source>Aufheben: die letzten</source>
   <translation>Keep: the last</translation>
  </message>
  <message>
   <source>Aufklappen</source>
   <translation>Expand</translation>
  </message>
  <message>
   <source>Auflagen</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Auflösen</source>
   <translation>Dissolve</translation>
  </message>
  <message>
   <source>Auflösen …</source>
   <translation>Dissolve…</translation>
  </message>
  <message>
   <source>Aufnehmen</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Aufruf: isp-werkbank [WERKBANK.isp|GESCHÜTZTE.ispz] [Optionen]

Ohne Angabe öffnet sich die zuletzt benutzte Werkbank.

  --demo                 öffnet eine frische Demo-Werkbank
  --nur-lesen            öffnet die Werkbank, ohne etwas ändern zu können
  --praesentation        beginnt die zuletzt vorbereitete Präsentation der Werkbank
  --rundgang ORDNER      macht von jeder Ansicht und jedem Dialog ein Bild und endet
  --groesse 1366x768     Größe des Fensters beim Rundgang
  --dunkel               dunkle Farben
  --schrift 200          Schriftgröße in Prozent, statt der eingestellten
  --sprache de|en        Sprache der Oberfläche, statt der eingestellten
  --help, --version      diese Hilfe, die Version
</source>
   <translation>Usage: isp-werkbank [WORKBENCH.isp|PROTECTED.ispz] [options]

Without a file the workbench used last is opened.

  --demo                 opens a fresh demo workbench
  --nur-lesen            opens the workbench for reading only
  --praesentation        begins the presentation prepared last in the workbench
  --rundgang FOLDER      takes a picture of every view and dialog and ends
  --groesse 1366x768     size of the window for the pictures
  --dunkel               dark colours
  --schrift 200          size of type in percent instead of the one set
  --sprache de|en        language of the window instead of the one set
  --help, --version      this help, the version
</translation>
  </message>
  <message>
   <source>Auftrag</source>
   <translation>Assignment</translation>
  </message>
  <message>
   <source>Auftrag erteilen …</source>
   <translation>Give assignment…</translation>
  </message>
  <message>
   <source>Auftrag festgehalten.</source>
   <translation>Assignment recorded.</translation>
  </message>
  <message>
   <source>Auftrag vom</source>
   <translation>Assigned on</translation>
  </message>
  <message>
   <source>Auftrag von (Gremium)</source>
   <translation>Assigned by (committee)</translation>
  </message>
  <message>
   <source>Auftrag überfällig</source>
   <translation>Assignment overdue</translation>
  </message>
  <message>
   <source>Auftrag: </source>
   <translation>Assignment: </translation>
  </message>
  <message>
   <source>Auftrag: %1</source>
   <translation>Assignment: %1</translation>
  </message>
  <message>
   <source>Auftrag: %1 vom %2, %3.</source>
   <translation>Assignment: %1 on %2, %3.</translation>
  </message>
  <message>
   <source>Aufträge</source>
   <translation>Assignments</translation>
  </message>
  <message>
   <source>Aufträge dieser Sitzung</source>
   <translation>Assignments of this meeting</translation>
  </message>
  <message>
   <source>Aus &amp;Datei laden …</source>
   <translation>Load from &amp;file…</translation>
  </message>
  <message>
   <source>Aus Datei laden …</source>
   <translation>Load from file…</translation>
  </message>
  <message>
   <source>Aus Sitzungen, die dieses Thema behandelt haben.</source>
   <translation>From meetings that dealt with this topic.</translation>
  </message>
  <message>
   <source>Aus dem Hinweis</source>
   <translation>From the hint</translation>
  </message>
  <message>
   <source>Aus dem Hinweis ist ein Thema geworden.</source>
   <translation>The hint has become a topic.</translation>
  </message>
  <message>
   <source>Aus dem Indikatorenset nehmen</source>
   <translation>Remove from the indicator set</translation>
  </message>
  <message>
   <source>Aus dem Standardkatalog</source>
   <translation>From the standard catalogue</translation>
  </message>
  <message>
   <source>Aus dem Szenario %2 übernommen am %1</source>
   <translation>Adopted from scenario %2 on %1</translation>
  </message>
  <message>
   <source>Aus den Daten: %1, %2, %3.</source>
   <translation>From the data: %1, %2, %3.</translation>
  </message>
  <message>
   <source>Aus der Tagesordnung ergänzen</source>
   <translation>Add from the agenda</translation>
  </message>
  <message>
   <source>Aus der Tagesordnung vorbereiten</source>
   <translation>Prepare from the agenda</translation>
  </message>
  <message>
   <source>Aus der Z&amp;wischenablage einlesen</source>
   <translation>Import from cli&amp;pboard</translation>
  </message>
  <message>
   <source>Aus der Zeit bis „%1“ gibt es keine Sicherung.</source>
   <translation>There is no backup from the time up to “%1”.</translation>
  </message>
  <message>
   <source>Aus dieser Werkbank wurde noch kein Änderungspaket erzeugt.</source>
   <translation>No change package has been created from this workbench yet.</translation>
  </message>
  <message>
   <source>Aus einem Befund wird ein Thema. Es geht in sieben Schritten durch den Steuerungskreislauf, von der Analyse über Ziele und Maßnahmen bis zur Messung der Wirkung. Ein Doppelklick öffnet es.</source>
   <translation>A finding becomes a topic. It goes through the seven steps of the steering cycle, from analysis to goals and measures and on to measuring the impact. A double click opens it.</translation>
  </message>
  <message>
   <source>Aus einem Hinweis (%1). %2</source>
   <translation>From a hint (%1). %2</translation>
  </message>
  <message>
   <source>Aus einer Reihe entsteht die nächste Sitzung mit einem Klick.</source>
   <translation>From a series, one click creates the next meeting.</translation>
  </message>
  <message>
   <source>Aus offenen Aufträgen, Hinweisen, fälligen Schritten, Wiedervorlagen und erwarteten Daten. Enter nimmt die gewählten auf.</source>
   <translation>From open assignments, hints, steps due, follow-ups and expected data. Enter adds the selected ones.</translation>
  </message>
  <message>
   <source>Ausgabe und Definition</source>
   <translation>Output and definition</translation>
  </message>
  <message>
   <source>Ausgaben sind nachgetragen</source>
   <translation>Spending is up to date</translation>
  </message>
  <message>
   <source>Ausgang</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>Ausgangsjahr</source>
   <translation>Baseline year</translation>
  </message>
  <message>
   <source>Ausgangswert</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <source>Ausgangswert %1: %2</source>
   <translation>Baseline %1: %2</translation>
  </message>
  <message>
   <source>Ausgangswert aus den Daten</source>
   <translation>Baseline from the data</translation>
  </message>
  <message>
   <source>Ausgleichsgerade</source>
   <translation>Line of best fit</translation>
  </message>
  <message>
   <source>Auskunft %1.xlsx</source>
   <translation>Access report %1.xlsx</translation>
  </message>
  <message>
   <source>Auskunft speichern</source>
   <translation>Save access report</translation>
  </message>
  <message>
   <source>Ausprägung</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>Aussage</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Aussehen</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>Austausch</source>
   <translation>Exchange</translation>
  </message>
  <message>
   <source>Auswählen …</source>
   <translation>Select…</translation>
  </message>
  <message>
   <source>Außerhalb des Gebiets: %1 mit %2, bleiben weg</source>
   <translation>Outside the territory: %1 with %2, left out</translation>
  </message>
  <message>
   <source>B – Kreisverwaltung</source>
   <translation>B – district administration</translation>
  </message>
  <message>
   <source>BBSR</source>
   <translation>BBSR</translation>
  </message>
  <message>
   <source>Basisindikator der allgemeinen Berichterstattung</source>
   <translation>Basic indicator of general reporting</translation>
  </message>
  <message>
   <source>Beantwortet am</source>
   <translation>Answered on</translation>
  </message>
  <message>
   <source>Bearbeiten</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>Bearbeiten Sie den vorhandenen Eintrag oder wählen Sie einen anderen Namen.</source>
   <translation>Edit the existing entry or choose another name.</translation>
  </message>
  <message>
   <source>Bearbeiten …</source>
   <translation>Edit…</translation>
  </message>
  <message>
   <source>Bearbeitung eines Hinweises</source>
   <translation>Handling of a hint</translation>
  </message>
  <message>
   <source>Bedarf</source>
   <translation>Need</translation>
  </message>
  <message>
   <source>Bedarf eines Raums</source>
   <translation>Need of an area</translation>
  </message>
  <message>
   <source>Bedarf ermitteln</source>
   <translation>Determine need</translation>
  </message>
  <message>
   <source>Bedarf festgelegt</source>
   <translation>Need set</translation>
  </message>
  <message>
   <source>Bedarf gegen Angebot</source>
   <translation>Need against service</translation>
  </message>
  <message>
   <source>Bedarf gegen Angebot je Raum</source>
   <translation>Need versus services per area</translation>
  </message>
  <message>
   <source>Bedarf und Angebot</source>
   <translation>Need and services</translation>
  </message>
  <message>
   <source>Bedarf und Angebot sind gegenübergestellt</source>
   <translation>Need and services are compared</translation>
  </message>
  <message>
   <source>Bedarfe</source>
   <translation>Needs</translation>
  </message>
  <message>
   <source>Bedarfe ermitteln / Maßnahmen planen</source>
   <translation>Identify needs / plan measures</translation>
  </message>
  <message>
   <source>Bedarfe, Maßnahmen</source>
   <translation>Needs, measures</translation>
  </message>
  <message>
   <source>Bedarfsmenge aufheben</source>
   <translation>Remove quantity needed</translation>
  </message>
  <message>
   <source>Bedarfsmenge festlegen</source>
   <translation>Set quantity needed</translation>
  </message>
  <message>
   <source>Bedarfsmenge für %1</source>
   <translation>Quantity needed for %1</translation>
  </message>
  <message>
   <source>Bedarfsmengen übernehmen</source>
   <translation>Adopt quantities needed</translation>
  </message>
  <message>
   <source>Bedeutung</source>
   <translation>Meaning</translation>
  </message>
  <message>
   <source>Beenden (Esc)</source>
   <translation>End (Esc)</translation>
  </message>
  <message>
   <source>Beendet</source>
   <translation>Ended</translation>
  </message>
  <message>
   <source>Beendet am</source>
   <translation>Ended on</translation>
  </message>
  <message>
   <source>Befund</source>
   <translation>Finding</translation>
  </message>
  <message>
   <source>Befund festhalten</source>
   <translation>Record finding</translation>
  </message>
  <message>
   <source>Befunde</source>
   <translation>Findings</translation>
  </message>
  <message>
   <source>Befunde stützen sich auf festgehaltene Ansichten</source>
   <translation>Findings are backed by recorded views</translation>
  </message>
  <message>
   <source>Befunde, aus denen es folgt</source>
   <translation>Findings it follows from</translation>
  </message>
  <message>
   <source>Begehung</source>
   <translation>Site visit</translation>
  </message>
  <message>
   <source>Beginn</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Begleiten Sie die Umsetzung: Stand der Maßnahmen, Meilensteine, Kosten und Abstimmungen.</source>
   <translation>Follow the implementation: progress of the measures, milestones, costs and coordination.</translation>
  </message>
  <message>
   <source>Begleitung</source>
   <translation>Support</translation>
  </message>
  <message>
   <source>Begonnen</source>
   <translation>Started</translation>
  </message>
  <message>
   <source>Begonnene Schritte beruhen auf diesem Beschluss: %1.</source>
   <translation>Steps already begun are based on this decision: %1.</translation>
  </message>
  <message>
   <source>Begründung</source>
   <translation>Reasons</translation>
  </message>
  <message>
   <source>Begründung der Signifikanzprüfung</source>
   <translation>Reasons for the significance check</translation>
  </message>
  <message>
   <source>Beheben Sie den zuerst gemeldeten Fehler und wiederholen Sie den Vorgang.</source>
   <translation>Fix the error reported first and repeat the operation.</translation>
  </message>
  <message>
   <source>Bei %1 Räumen kann ein einzelner Raum die Klassen verschieben.</source>
   <translation>With %1 areas, a single area can shift the classes.</translation>
  </message>
  <message>
   <source>Bei --nur-lesen fehlt die Werkbank.</source>
   <translation>--nur-lesen lacks the workbench.</translation>
  </message>
  <message>
   <source>Bei --praesentation fehlt die Werkbank.</source>
   <translation>--praesentation lacks the workbench.</translation>
  </message>
  <message>
   <source>Bei --rundgang fehlt der Ordner für die Bilder.</source>
   <translation>--rundgang lacks the folder for the pictures.</translation>
  </message>
  <message>
   <source>Bei Personen sind dies personenbezogene Daten.</source>
   <translation>For people, this is personal data.</translation>
  </message>
  <message>
   <source>Bei der es entstanden ist.</source>
   <translation>The one it came from.</translation>
  </message>
  <message>
   <source>Bei keinem Indikator mit Richtung liegt der Raum unter den drei günstigsten oder ungünstigsten.</source>
   <translation>For no indicator with a direction is the area among the three most or least favourable.</translation>
  </message>
  <message>
   <source>Bei nur wenigen Räumen sind kleine Unterschiede der Ränge oft Zufall.</source>
   <translation>With only a few areas, small differences in rank are often due to chance.</translation>
  </message>
  <message>
   <source>Bei „%1“ kam nichts mehr.</source>
   <translation>Nothing more came at “%1”.</translation>
  </message>
  <message>
   <source>Beide Arten</source>
   <translation>Both kinds</translation>
  </message>
  <message>
   <source>Beide Arten stehen im Katalog getrennt.</source>
   <translation>The catalogue lists the two kinds separately.</translation>
  </message>
  <message>
   <source>Beide Werte bleiben gespeichert; angezeigt wird der angegebene. Fragen Sie bei größeren Abweichungen nach.</source>
   <translation>Both values stay stored; the one given is shown. If the difference is large, ask the supplier.</translation>
  </message>
  <message>
   <source>Beidseitig</source>
   <translation>Both ways</translation>
  </message>
  <message>
   <source>Beim Gebietstausch bleibt beim bisherigen Raum, was er nicht abgibt.</source>
   <translation>In an exchange of territory, the previous area keeps what it does not give up.</translation>
  </message>
  <message>
   <source>Beim Zugriff auf „%1“ meldet der Datenträger einen Fehler.</source>
   <translation>The drive reports an error when accessing “%1”.</translation>
  </message>
  <message>
   <source>Beispiel</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>Beispiel einer Aufteilung</source>
   <translation>Example of a split</translation>
  </message>
  <message>
   <source>Beispiel, erfunden.</source>
   <translation>Example, invented.</translation>
  </message>
  <message>
   <source>Beispiel, frei erfunden</source>
   <translation>Example, freely invented</translation>
  </message>
  <message>
   <source>Beitrag ISP</source>
   <translation>ISP contribution</translation>
  </message>
  <message>
   <source>Beitrag der ISP</source>
   <translation>Contribution of the ISP</translation>
  </message>
  <message>
   <source>Beitrag von „%1“ zur Summe; über 0 belastet</source>
   <translation>Contribution of “%1” to the sum; above 0 is a burden</translation>
  </message>
  <message>
   <source>Beitrag, kein Nachweis: Von %1 bis %2 veränderte sich der Wert in den Räumen mit Maßnahme (%3) um %4, in den Vergleichsräumen (%5) um %6; der Unterschied beträgt %7</source>
   <translation>Contribution, not proof: from %1 to %2 the value in the areas with the measure (%3) changed by %4, in the comparison areas (%5) by %6; the difference is %7</translation>
  </message>
  <message>
   <source>Beiträge</source>
   <translation>Contributions</translation>
  </message>
  <message>
   <source>Beiträge der Teile</source>
   <translation>Contributions of the parts</translation>
  </message>
  <message>
   <source>Belegt</source>
   <translation>Occupied</translation>
  </message>
  <message>
   <source>Bemerkung</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>Bemerkung zwischen den Daten: „%1“.</source>
   <translation>Remark among the data: “%1”.</translation>
  </message>
  <message>
   <source>Benachbarte Räume unterscheiden sich stärker als zufällig</source>
   <translation>Neighbouring areas differ more than by chance</translation>
  </message>
  <message>
   <source>Benachbarte Räume ähneln sich</source>
   <translation>Neighbouring areas are similar</translation>
  </message>
  <message>
   <source>Benennen Sie die Datei um, ohne Schrägstriche und Sonderzeichen.</source>
   <translation>Rename the file, without slashes and special characters.</translation>
  </message>
  <message>
   <source>Benennen Sie die Spalten in der Kopfzeile so. Periode und Kennzahl können Sie auch beim Einlesen angeben.</source>
   <translation>Name the columns in the header row like this. You can also give the period and key figure when importing.</translation>
  </message>
  <message>
   <source>Beobachtung</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Ber&amp;ichtsvorlage</source>
   <translation>Report temp&amp;late</translation>
  </message>
  <message>
   <source>Beratung</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Beratungen je Jahr</source>
   <translation>Counselling sessions per year</translation>
  </message>
  <message>
   <source>Berechnung: %1</source>
   <translation>Calculation: %1</translation>
  </message>
  <message>
   <source>Bereiche</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Bericht</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Bericht einfrieren</source>
   <translation>Freeze report</translation>
  </message>
  <message>
   <source>Bericht erstellen</source>
   <translation>Create report</translation>
  </message>
  <message>
   <source>Bericht gespeichert: %1</source>
   <translation>Report saved: %1</translation>
  </message>
  <message>
   <source>Bericht löschen</source>
   <translation>Delete report</translation>
  </message>
  <message>
   <source>Bericht neu erzeugen</source>
   <translation>Generate report again</translation>
  </message>
  <message>
   <source>Bericht „%1“ löschen</source>
   <translation>Delete report “%1”</translation>
  </message>
  <message>
   <source>Bericht „%1“ neu erzeugen</source>
   <translation>Generate report “%1” again</translation>
  </message>
  <message>
   <source>Bericht „%1“ vermerken</source>
   <translation>Note report “%1”</translation>
  </message>
  <message>
   <source>Berichte</source>
   <translation>Reports</translation>
  </message>
  <message>
   <source>Berichte (*.pdf *.odt *.html)</source>
   <translation>Reports (*.pdf *.odt *.html)</translation>
  </message>
  <message>
   <source>Berichte filtern</source>
   <translation>Filter reports</translation>
  </message>
  <message>
   <source>Berichten</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Berichtigen Sie den Schlüssel oder löschen Sie die Zeile.</source>
   <translation>Correct the key or delete the row.</translation>
  </message>
  <message>
   <source>Berichtigen Sie die Formel im Bereich Daten.</source>
   <translation>Correct the formula under Data.</translation>
  </message>
  <message>
   <source>Berichtigen Sie die Formel in der Tabelle. Ist der Wert unbekannt, leeren Sie die Zelle.</source>
   <translation>Correct the formula in the table. If the value is unknown, empty the cell.</translation>
  </message>
  <message>
   <source>Berichtigen Sie die Zelle. Fehlt der Wert, lassen Sie sie leer.</source>
   <translation>Correct the cell. If the value is missing, leave it empty.</translation>
  </message>
  <message>
   <source>Berichtsvorlage</source>
   <translation>Report template</translation>
  </message>
  <message>
   <source>Berichtsvorlage als Datei</source>
   <translation>Report template as file</translation>
  </message>
  <message>
   <source>Berichtsvorlage aus Datei</source>
   <translation>Report template from file</translation>
  </message>
  <message>
   <source>Berichtsvorlage bearbeiten</source>
   <translation>Edit report template</translation>
  </message>
  <message>
   <source>Berichtsvorlage speichern</source>
   <translation>Save report template</translation>
  </message>
  <message>
   <source>Berichtsvorlage „%1“ löschen</source>
   <translation>Delete report template “%1”</translation>
  </message>
  <message>
   <source>Berichtsvorlagen</source>
   <translation>Report templates</translation>
  </message>
  <message>
   <source>Berichtsvorlagen (*.ispv)</source>
   <translation>Report templates (*.ispv)</translation>
  </message>
  <message>
   <source>Beschlossen am</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>Beschluss</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>Beschluss eines Gremiums</source>
   <translation>Decision of a committee</translation>
  </message>
  <message>
   <source>Beschluss eintragen …</source>
   <translation>Add decision…</translation>
  </message>
  <message>
   <source>Beschluss löschen</source>
   <translation>Delete decision</translation>
  </message>
  <message>
   <source>Beschluss speichern</source>
   <translation>Save decision</translation>
  </message>
  <message>
   <source>Beschluss steht aus: %1</source>
   <translation>Decision pending: %1</translation>
  </message>
  <message>
   <source>Beschluss: </source>
   <translation>Decision: </translation>
  </message>
  <message>
   <source>Beschlussvorschlag</source>
   <translation>Proposed decision</translation>
  </message>
  <message>
   <source>Beschlüsse</source>
   <translation>Decisions</translation>
  </message>
  <message>
   <source>Beschlüsse zum Thema</source>
   <translation>Decisions on the topic</translation>
  </message>
  <message>
   <source>Beschreibung</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Bestand</source>
   <translation>Provision</translation>
  </message>
  <message>
   <source>Bestand: Angebote, Einrichtungen, Kapazitäten</source>
   <translation>Provision: services, facilities, capacities</translation>
  </message>
  <message>
   <source>Bestandteil</source>
   <translation>Component</translation>
  </message>
  <message>
   <source>Besteht bis</source>
   <translation>Exists until</translation>
  </message>
  <message>
   <source>Besteht seit</source>
   <translation>Exists since</translation>
  </message>
  <message>
   <source>Bestätigen</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>Bestätigen …</source>
   <translation>Confirm…</translation>
  </message>
  <message>
   <source>Bestätigung eines Werts</source>
   <translation>Confirmation of a value</translation>
  </message>
  <message>
   <source>Bestätigung zurücknehmen</source>
   <translation>Withdraw confirmation</translation>
  </message>
  <message>
   <source>Beteiligte</source>
   <translation>Those involved</translation>
  </message>
  <message>
   <source>Beteiligte Fachplanung</source>
   <translation>Planning discipline involved</translation>
  </message>
  <message>
   <source>Beteiligte Fachplanungen</source>
   <translation>Planning disciplines involved</translation>
  </message>
  <message>
   <source>Beteiligung</source>
   <translation>Participation</translation>
  </message>
  <message>
   <source>Beteiligung eintragen</source>
   <translation>Add participation</translation>
  </message>
  <message>
   <source>Beteiligung eintragen …</source>
   <translation>Add participation…</translation>
  </message>
  <message>
   <source>Beteiligung entfernen</source>
   <translation>Remove participation</translation>
  </message>
  <message>
   <source>Beteiligung und Aktivitäten</source>
   <translation>Participation and activities</translation>
  </message>
  <message>
   <source>Beteiligung ändern</source>
   <translation>Change participation</translation>
  </message>
  <message>
   <source>Betreff</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>Betreff: Einladung – %1</source>
   <translation>Subject: Invitation – %1</translation>
  </message>
  <message>
   <source>Betreff: Protokoll – %1</source>
   <translation>Subject: Minutes – %1</translation>
  </message>
  <message>
   <source>Betrifft</source>
   <translation>Concerns</translation>
  </message>
  <message>
   <source>Beurteilende Stelle oder Person</source>
   <translation>Assessing body or person</translation>
  </message>
  <message>
   <source>Bevölkerungspyramide</source>
   <translation>Population pyramid</translation>
  </message>
  <message>
   <source>Bewahren Sie das Passwort auf: Niemand kann die Datei ohne es öffnen.</source>
   <translation>Keep the password safe: nobody can open the file without it.</translation>
  </message>
  <message>
   <source>Bewerten …</source>
   <translation>Assess…</translation>
  </message>
  <message>
   <source>Bewertet am</source>
   <translation>Assessed on</translation>
  </message>
  <message>
   <source>Bewertet wird</source>
   <translation>What is assessed</translation>
  </message>
  <message>
   <source>Bewertung</source>
   <translation>Assessment</translation>
  </message>
  <message>
   <source>Bewertung eines Ziels</source>
   <translation>Assessment of a goal</translation>
  </message>
  <message>
   <source>Bewertung festhalten</source>
   <translation>Record assessment</translation>
  </message>
  <message>
   <source>Bewertung nach heutigem Stand: %1.</source>
   <translation>Assessment as of today: %1.</translation>
  </message>
  <message>
   <source>Bewertung von %1</source>
   <translation>Assessment by %1</translation>
  </message>
  <message>
   <source>Bewertungskriterium</source>
   <translation>Assessment criterion</translation>
  </message>
  <message>
   <source>Bezeichnung</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Beziehung</source>
   <translation>Relationship</translation>
  </message>
  <message>
   <source>Beziehung anlegen …</source>
   <translation>Create relationship…</translation>
  </message>
  <message>
   <source>Beziehungen</source>
   <translation>Relationships</translation>
  </message>
  <message>
   <source>Bezug</source>
   <translation>Relation</translation>
  </message>
  <message>
   <source>Bezugsgröße</source>
   <translation>Reference quantity</translation>
  </message>
  <message>
   <source>Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf)</source>
   <translation>Image (*.png);;Vector graphic (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf);;Daten (*.csv)</source>
   <translation>Image (*.png);;Vector graphics (*.svg);;PDF (*.pdf);;Data (*.csv)</translation>
  </message>
  <message>
   <source>Bild des Themas</source>
   <translation>View of the topic</translation>
  </message>
  <message>
   <source>Bild gespeichert: %1</source>
   <translation>Image saved: %1</translation>
  </message>
  <message>
   <source>Bild in die Zwischenablage kopiert</source>
   <translation>Image copied to the clipboard</translation>
  </message>
  <message>
   <source>Bild kopieren</source>
   <translation>Copy image</translation>
  </message>
  <message>
   <source>Bild speichern</source>
   <translation>Save image</translation>
  </message>
  <message>
   <source>Bild speichern …</source>
   <translation>Save image…</translation>
  </message>
  <message>
   <source>Bilder (*.png *.svg *.jpg *.jpeg)</source>
   <translation>Images (*.png *.svg *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Bis</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Bis zum Ende der Wiederholung gibt es keinen weiteren Termin.</source>
   <translation>There is no further date before the repetition ends.</translation>
  </message>
  <message>
   <source>Bis zum ersten Doppelpunkt steht sie im Verlauf, zum Beispiel „Zensus 2011: …“. Nennen Sie die Quelle.</source>
   <translation>The text up to the first colon appears in the history, for example “Census 2011: …”. Name the source.</translation>
  </message>
  <message>
   <source>Bitte ansehen, bevor Sie übernehmen: %1.</source>
   <translation>Please look at this before you import: %1.</translation>
  </message>
  <message>
   <source>Bitte füllen Sie „%1“ aus.</source>
   <translation>Please fill in “%1”.</translation>
  </message>
  <message>
   <source>Bitte melden Sie das; eine neue Installation kann helfen.</source>
   <translation>Please report this; reinstalling may help.</translation>
  </message>
  <message>
   <source>Bitte melden Sie den Fehler mit der Datei, aus der der Wert stammt.</source>
   <translation>Please report the error together with the file the value comes from.</translation>
  </message>
  <message>
   <source>Bitte melden Sie den Fehler mit der Protokolldatei.</source>
   <translation>Please report the error with the log file.</translation>
  </message>
  <message>
   <source>Bitte melden Sie ihn mit der Protokolldatei.</source>
   <translation>Please report it with the log file.</translation>
  </message>
  <message>
   <source>Bitten Sie Ihre IT um libzip mit AES.</source>
   <translation>Ask your IT for libzip with AES.</translation>
  </message>
  <message>
   <source>Bitten Sie um ein neues Paket. Die Werkbank ist unverändert.</source>
   <translation>Ask for a new package. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Blitz: Die Entwicklung nähert sich dem Ziel nicht</source>
   <translation>Lightning: the development is not approaching the goal</translation>
  </message>
  <message>
   <source>Boxplot</source>
   <translation>Box plot</translation>
  </message>
  <message>
   <source>Bringen Sie beide Programme auf dieselbe Version und bitten Sie um ein neues Paket. Die Werkbank ist unverändert.</source>
   <translation>Bring both programs to the same version and ask for a new package. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Bringen Sie beide Programme auf dieselbe Version. Die Werkbank ist unverändert.</source>
   <translation>Bring both programs to the same version. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Bringen Sie die Tabelle in einen dieser Aufbauten oder geben Sie das Layout an.</source>
   <translation>Put the table into one of these structures or enter the layout.</translation>
  </message>
  <message>
   <source>Bringen Sie die Vorlage ein und tragen Sie den Beschluss ein.</source>
   <translation>Submit the committee paper and enter the decision.</translation>
  </message>
  <message>
   <source>Bruch</source>
   <translation>Break</translation>
  </message>
  <message>
   <source>Bruch ab %1 (%2): %3</source>
   <translation>Break from %1 (%2): %3</translation>
  </message>
  <message>
   <source>Bruch bearbeiten</source>
   <translation>Edit break</translation>
  </message>
  <message>
   <source>Bruch der Reihe: %1</source>
   <translation>Break in the series: %1</translation>
  </message>
  <message>
   <source>Bruch in der Reihe</source>
   <translation>Break in the series</translation>
  </message>
  <message>
   <source>Bruch löschen</source>
   <translation>Delete break</translation>
  </message>
  <message>
   <source>Bruch vermerken</source>
   <translation>Note break</translation>
  </message>
  <message>
   <source>Bruch vermerken …</source>
   <translation>Note break…</translation>
  </message>
  <message>
   <source>Bruch ändern</source>
   <translation>Change break</translation>
  </message>
  <message>
   <source>Brüche in Reihen</source>
   <translation>Breaks in series</translation>
  </message>
  <message>
   <source>Brüche und Gebietsstand</source>
   <translation>Breaks and territorial status</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budgetposten</source>
   <translation>Budget item</translation>
  </message>
  <message>
   <source>C – externer Hinweis</source>
   <translation>C – external hint</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>D&amp;uplizieren</source>
   <translation>D&amp;uplicate</translation>
  </message>
  <message>
   <source>D&amp;ynamik</source>
   <translation>D&amp;ynamics</translation>
  </message>
  <message>
   <source>Dach: %1 Fachplanungen. Bausteine: %2 Themen. Fundament: %3 Zielgruppen.</source>
   <translation>Roof: %1 planning disciplines. Building blocks: %2 topics. Foundation: %3 target groups.</translation>
  </message>
  <message>
   <source>Dafür braucht es eine Entscheidung für ein neues Thema, aus der noch keines entstanden ist.</source>
   <translation>This needs a decision for a new topic from which none has been created yet.</translation>
  </message>
  <message>
   <source>Dafür wird eine Begründung gebraucht.</source>
   <translation>This needs a reason.</translation>
  </message>
  <message>
   <source>Danach</source>
   <translation>Up next</translation>
  </message>
  <message>
   <source>Danach werden Anzahlen umgerechnet.</source>
   <translation>Counts are converted by this share.</translation>
  </message>
  <message>
   <source>Danach werden Flächen umgerechnet.</source>
   <translation>Surface areas are converted by this share.</translation>
  </message>
  <message>
   <source>Darauf beruht bisher nichts.</source>
   <translation>Nothing is based on it so far.</translation>
  </message>
  <message>
   <source>Darstellung und Ausgabe</source>
   <translation>Display and output</translation>
  </message>
  <message>
   <source>Darunter: %1.</source>
   <translation>Below the lower limit: %1.</translation>
  </message>
  <message>
   <source>Das Bild</source>
   <translation>The picture</translation>
  </message>
  <message>
   <source>Das Bild „%1“ liegt außerhalb der Karte.</source>
   <translation>The picture “%1” lies outside the map.</translation>
  </message>
  <message>
   <source>Das Bild „%1“ lässt sich nicht lesen.</source>
   <translation>The picture “%1” cannot be read.</translation>
  </message>
  <message>
   <source>Das Bild „%1“ nennt kein Koordinatenreferenzsystem.</source>
   <translation>The picture “%1” does not state a coordinate reference system.</translation>
  </message>
  <message>
   <source>Das Bild „%1“ sagt nicht, wo es liegt.</source>
   <translation>The picture “%1” does not say where it lies.</translation>
  </message>
  <message>
   <source>Das Blatt „%1“ gibt es nicht. Vorhanden sind: %2.</source>
   <translation>There is no sheet “%1”. Available: %2.</translation>
  </message>
  <message>
   <source>Das Datum liegt vor der Gründung.</source>
   <translation>The date is before the founding.</translation>
  </message>
  <message>
   <source>Das Ende liegt vor dem Beginn.</source>
   <translation>The end is before the start.</translation>
  </message>
  <message>
   <source>Das Feld %1 ließ sich nicht füllen: „%2“ ist nicht bekannt.</source>
   <translation>The field %1 could not be filled: “%2” is not known.</translation>
  </message>
  <message>
   <source>Das Feld bleibt leer.</source>
   <translation>The field stays empty.</translation>
  </message>
  <message>
   <source>Das Feld „%2“ passt nicht zu „%1“.</source>
   <translation>The field “%2” does not fit “%1”.</translation>
  </message>
  <message>
   <source>Das Gebiet „%1“ %2 gehört zu keinem Raum dieser Ebene.</source>
   <translation>The territory “%1” %2 does not belong to any area of this level.</translation>
  </message>
  <message>
   <source>Das Gewicht von Teil %1 des Index ist nicht größer als 0.</source>
   <translation>The weight of part %1 of the index is not greater than 0.</translation>
  </message>
  <message>
   <source>Das Gleichheitszeichen an Stelle %1 wäre eine Zuweisung; Formeln rechnen nur.</source>
   <translation>The equals sign at position %1 would be an assignment of a value; formulas only calculate.</translation>
  </message>
  <message>
   <source>Das Gremium beschließt, diese Maßnahmen umzusetzen (Vorschlag aus den erfassten Maßnahmen, noch nicht abgestimmt):</source>
   <translation>The committee decides to implement these measures (proposal drawn from the recorded measures, not yet coordinated):</translation>
  </message>
  <message>
   <source>Das Gremium hat die Vorlage abgelehnt: Das Thema wird nicht weiterbearbeitet.</source>
   <translation>The committee rejected the committee paper: no further work will be done on the topic.</translation>
  </message>
  <message>
   <source>Das Haus</source>
   <translation>The House</translation>
  </message>
  <message>
   <source>Das Komma an Stelle %1 trennt keine Argumente einer Funktion.</source>
   <translation>The comma at position %1 does not separate arguments of a function.</translation>
  </message>
  <message>
   <source>Das Koordinatenreferenzsystem „%1“ ist nicht bekannt.</source>
   <translation>The coordinate reference system “%1” is not known.</translation>
  </message>
  <message>
   <source>Das Koordinatenreferenzsystem „%1“ ist nicht eben und metrisch.</source>
   <translation>The coordinate reference system “%1” is not planar and metric.</translation>
  </message>
  <message>
   <source>Das Layout breit braucht eine Kopfzeile mit einer Schlüsselspalte und einer Spalte je Jahr, Stichtag oder Kennzahl. Gefunden wurde: %1.</source>
   <translation>The layout breit needs a header row with a key column and one column per year, reference date or key figure. Found: %1.</translation>
  </message>
  <message>
   <source>Das Layout ffcsv braucht eine Kopfzeile mit Statistik_Code, Zeit, 1_Merkmal_Code … oder statistics_code, time, 1_variable_code, value … Gefunden wurde: %1.</source>
   <translation>The layout ffcsv needs a header row with Statistik_Code, Zeit, 1_Merkmal_Code … or statistics_code, time, 1_variable_code, value … Found: %1.</translation>
  </message>
  <message>
   <source>Das Layout genesis braucht Titelzeilen, Kopfzeilen und darunter Zeilen mit Schlüssel und Zahlen. Gefunden wurde: %1.</source>
   <translation>The layout genesis needs title rows, header rows and below them rows with keys and numbers. Found: %1.</translation>
  </message>
  <message>
   <source>Das Layout inkar braucht zwei Kopfzeilen: Kennziffer, Raumeinheit und die Namen der Kennzahlen, darunter die Jahre. Gefunden wurde: %1.</source>
   <translation>The layout inkar needs two header rows: Kennziffer, Raumeinheit and the names of the key figures, with the years below. Found: %1.</translation>
  </message>
  <message>
   <source>Das Layout lang braucht die Spalten schluessel, periode, kennzahl und wert. Es fehlt: %1. Gefunden wurde: %2.</source>
   <translation>The layout lang needs the columns schluessel, periode, kennzahl and wert. Missing: %1. Found: %2.</translation>
  </message>
  <message>
   <source>Das Layout „%1“ gibt es nicht. Möglich sind: %2.</source>
   <translation>There is no layout “%1”. Possible: %2.</translation>
  </message>
  <message>
   <source>Das Logo ist nicht zu entziffern.</source>
   <translation>The logo cannot be decoded.</translation>
  </message>
  <message>
   <source>Das Merkmal „%1“ gibt es bei %2 nicht.</source>
   <translation>%2 has no dimension “%1”.</translation>
  </message>
  <message>
   <source>Das Paket enthält, was in dieser Werkbank seit dem gewählten Stand neu, geändert oder gelöscht ist, auch Interna wie Notizen und Kontakte. Geben Sie es nur an Personen weiter, die diese Werkbank sehen dürfen.</source>
   <translation>The package contains everything in this workbench that is new, changed or deleted since the selected state, including internal matters such as notes and contacts. Only pass it on to people who may see this workbench.</translation>
  </message>
  <message>
   <source>Das Paket wird gelesen …</source>
   <translation>Reading the package…</translation>
  </message>
  <message>
   <source>Das Paket wird geschrieben …</source>
   <translation>Writing the package…</translation>
  </message>
  <message>
   <source>Das Paket wird übernommen …</source>
   <translation>Taking in the package…</translation>
  </message>
  <message>
   <source>Das Passwort hat %1 Zeichen; nötig sind mindestens %2.</source>
   <translation>The password has %1 characters; at least %2 are needed.</translation>
  </message>
  <message>
   <source>Das Passwort ist leer oder enthält Zeichen, die man nicht sieht.</source>
   <translation>The password is empty or contains characters that cannot be seen.</translation>
  </message>
  <message>
   <source>Das Passwort passt nicht zu „%1“.</source>
   <translation>The password does not fit “%1”.</translation>
  </message>
  <message>
   <source>Das Profil „%1“ erwartet, was in dieser Datei fehlt: %2.</source>
   <translation>The profile “%1” expects something that is missing in this file: %2.</translation>
  </message>
  <message>
   <source>Das Profil „%1“ ist für einen anderen Aufbau (%2) als den dieser Datei.</source>
   <translation>The profile “%1” is for a different structure (%2) from that of this file.</translation>
  </message>
  <message>
   <source>Das Profil „%1“ kennt noch nicht, was in dieser Datei steht: %2.</source>
   <translation>The profile “%1” does not yet know something that is in this file: %2.</translation>
  </message>
  <message>
   <source>Das Profil „%1“ löschen?</source>
   <translation>Delete the profile “%1”?</translation>
  </message>
  <message>
   <source>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Was Sie gespeichert hatten, ist da. Ein Bericht für die IT liegt in „%1“.</source>
   <translation>The program did not close properly last time. What you had saved is there. A report for IT is in “%1”.</translation>
  </message>
  <message>
   <source>Das Protokoll liegt in der Zwischenablage.</source>
   <translation>The minutes are on the clipboard.</translation>
  </message>
  <message>
   <source>Das Thema ist beendet.</source>
   <translation>The topic has ended.</translation>
  </message>
  <message>
   <source>Das Thema ist nicht aktiv. Sein Zustand ist „%1“.</source>
   <translation>The topic is not active. Its state is “%1”.</translation>
  </message>
  <message>
   <source>Das Wirkungsziel „%1“ ist nicht auf dem Weg; zuletzt %2, Ziel %3.</source>
   <translation>The impact goal “%1” is not on track; latest value %2, target %3.</translation>
  </message>
  <message>
   <source>Das Wirkungsziel „%1“ ist nicht auf dem Weg; zuletzt %2.</source>
   <translation>The impact goal “%1” is not on track; latest value %2.</translation>
  </message>
  <message>
   <source>Das Zeichen „%1“ (%2) passt nicht zum Wert %3.</source>
   <translation>The sign “%1” (%2) does not fit the value %3.</translation>
  </message>
  <message>
   <source>Das Zeichen „%2“ an Stelle %1 gehört nicht in eine Formel.</source>
   <translation>The character “%2” at position %1 does not belong in a formula.</translation>
  </message>
  <message>
   <source>Das Zeichen „x“ (nicht sinnvoll) passt nicht zu einer Anzahl.</source>
   <translation>The sign “x” (not meaningful) does not fit a count.</translation>
  </message>
  <message>
   <source>Das ausgeblendete Blatt „%1“ wurde übergangen.</source>
   <translation>The hidden sheet “%1” was skipped.</translation>
  </message>
  <message>
   <source>Das ist die letzte Folie.</source>
   <translation>This is the last slide.</translation>
  </message>
  <message>
   <source>Das ist kein Datum. Schreiben Sie es wie 31.12.2026.</source>
   <translation>That is not a date. Write it like 31.12.2026.</translation>
  </message>
  <message>
   <source>Das neue Thema beginnt mit Schritt 1 und verweist auf dieses.</source>
   <translation>The new topic begins with step 1 and refers to this one.</translation>
  </message>
  <message>
   <source>Das Änderungspaket enthält etwas, das diese Version nicht kennt („%1“).</source>
   <translation>The change package contains something this version does not know (“%1”).</translation>
  </message>
  <message>
   <source>Das Änderungspaket hat ein anderes Koordinatensystem (%1) als diese Werkbank (%2).</source>
   <translation>The change package has a different coordinate system (%1) from this workbench (%2).</translation>
  </message>
  <message>
   <source>Das Änderungspaket ist beschädigt.</source>
   <translation>The change package is damaged.</translation>
  </message>
  <message>
   <source>Das Änderungspaket „%1“ stammt aus einer neueren Version des Programms.</source>
   <translation>The change package “%1” comes from a newer version of the program.</translation>
  </message>
  <message>
   <source>Datei</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Datei anhängen</source>
   <translation>Attach file</translation>
  </message>
  <message>
   <source>Datei anhängen …</source>
   <translation>Attach file…</translation>
  </message>
  <message>
   <source>Datei ersetzen</source>
   <translation>Replace file</translation>
  </message>
  <message>
   <source>Datei hinzufügen</source>
   <translation>Add file</translation>
  </message>
  <message>
   <source>Datei hinzufügen …</source>
   <translation>Add file…</translation>
  </message>
  <message>
   <source>Datei „%1“ anhängen</source>
   <translation>Attach file “%1”</translation>
  </message>
  <message>
   <source>Dateien des Ordners</source>
   <translation>Files of the folder</translation>
  </message>
  <message>
   <source>Dateien, für die ein Profil passt: %1. Noch ohne Profil: %2.</source>
   <translation>Files matched by a profile: %1. Still without a profile: %2.</translation>
  </message>
  <message>
   <source>Dateimuster</source>
   <translation>File pattern</translation>
  </message>
  <message>
   <source>Dateiname</source>
   <translation>File name</translation>
  </message>
  <message>
   <source>Daten</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Daten noch nicht erhalten</source>
   <translation>Data not yet received</translation>
  </message>
  <message>
   <source>Daten, Karten und Räume der Integrierten Sozialplanung in einer Datei</source>
   <translation>Data, maps and areas of integrated social planning in one file</translation>
  </message>
  <message>
   <source>Daten: %1</source>
   <translation>Data: %1</translation>
  </message>
  <message>
   <source>Datenanfrage</source>
   <translation>Data request</translation>
  </message>
  <message>
   <source>Datenanfrage anlegen</source>
   <translation>Create data request</translation>
  </message>
  <message>
   <source>Datenanfrage bearbeiten</source>
   <translation>Edit data request</translation>
  </message>
  <message>
   <source>Datenanfrage speichern</source>
   <translation>Save data request</translation>
  </message>
  <message>
   <source>Datenanfragen</source>
   <translation>Data requests</translation>
  </message>
  <message>
   <source>Datenanfragen.html</source>
   <translation>Data-requests.html</translation>
  </message>
  <message>
   <source>Datenbasierte Analyse</source>
   <translation>Data-based analysis</translation>
  </message>
  <message>
   <source>Datenlieferung</source>
   <translation>Data delivery</translation>
  </message>
  <message>
   <source>Datenlücke</source>
   <translation>Data gap</translation>
  </message>
  <message>
   <source>Datenlücke festhalten</source>
   <translation>Record data gap</translation>
  </message>
  <message>
   <source>Datenlücken</source>
   <translation>Data gaps</translation>
  </message>
  <message>
   <source>Datenlücken sind angefragt</source>
   <translation>Data gaps have been requested</translation>
  </message>
  <message>
   <source>Datenlücken und Abfragebedarfe</source>
   <translation>Data gaps and information needs</translation>
  </message>
  <message>
   <source>Datenlücken und was zu erfragen ist</source>
   <translation>Data gaps and what to request</translation>
  </message>
  <message>
   <source>Datum</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Datum der Antwort</source>
   <translation>Date of the answer</translation>
  </message>
  <message>
   <source>Datum der Signifikanzprüfung</source>
   <translation>Date of the significance check</translation>
  </message>
  <message>
   <source>Datum der Vorlage</source>
   <translation>Date of the committee paper</translation>
  </message>
  <message>
   <source>Datum des Auftrags</source>
   <translation>Date of the assignment</translation>
  </message>
  <message>
   <source>Datum des Hinweises</source>
   <translation>Date of the hint</translation>
  </message>
  <message>
   <source>Dauer in Minuten</source>
   <translation>Duration in minutes</translation>
  </message>
  <message>
   <source>Davon hängt die Verwendbarkeit für die Räume ab.</source>
   <translation>This determines how far it can be used for the areas.</translation>
  </message>
  <message>
   <source>Dazu %1, nicht einzeln aufgeführt.</source>
   <translation>Plus %1, not listed individually.</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <source>Definition eines Index (*.json)</source>
   <translation>Definition of an index (*.json)</translation>
  </message>
  <message>
   <source>Definition gespeichert: %1</source>
   <translation>Definition saved: %1</translation>
  </message>
  <message>
   <source>Definition geändert</source>
   <translation>definition changed</translation>
  </message>
  <message>
   <source>Definition laden</source>
   <translation>Load definition</translation>
  </message>
  <message>
   <source>Definition laden …</source>
   <translation>Load definition…</translation>
  </message>
  <message>
   <source>Definition speichern</source>
   <translation>Save definition</translation>
  </message>
  <message>
   <source>Definition speichern …</source>
   <translation>Save definition…</translation>
  </message>
  <message>
   <source>Demo ansehen</source>
   <translation>Look at the demo</translation>
  </message>
  <message>
   <source>Den Code „%1“ haben eine Kennzahl und ein Indikator zugleich.</source>
   <translation>A key figure and an indicator both have the code “%1”.</translation>
  </message>
  <message>
   <source>Den Code „%1“ hat schon „%2“.</source>
   <translation>The code “%1” is already used by “%2”.</translation>
  </message>
  <message>
   <source>Den Rang %1 hat schon die Ebene „%2“.</source>
   <translation>The level “%2” already has the rank %1.</translation>
  </message>
  <message>
   <source>Den Schlüssel %1 gibt es auf der Ebene %2 schon.</source>
   <translation>The key %1 already exists on the level %2.</translation>
  </message>
  <message>
   <source>Den Schlüssel „%1“ haben mehrere Räume.</source>
   <translation>Several areas have the key “%1”.</translation>
  </message>
  <message>
   <source>Den Schlüssel „%1“ hat kein Raum.</source>
   <translation>No area has the key “%1”.</translation>
  </message>
  <message>
   <source>Den Schlüsseln fehlte die führende Null (zum Beispiel %1); sie wurde ergänzt.</source>
   <translation>The keys lacked the leading zero (for example %1); it was added.</translation>
  </message>
  <message>
   <source>Den Schritt „%1“ verantwortet in der Verwaltung eine Fachdienstleitung; „%2“ ist keine.</source>
   <translation>Within the administration, a head of department is responsible for the step “%1”; “%2” is not one.</translation>
  </message>
  <message>
   <source>Der Anhang wurde entfernt.</source>
   <translation>The attachment was removed.</translation>
  </message>
  <message>
   <source>Der Anteil beträgt %1 %; ein Teil kann nicht mehr sein als das Ganze.</source>
   <translation>The share is %1%; a part cannot be more than the whole.</translation>
  </message>
  <message>
   <source>Der Arbeitsspeicher reicht nicht aus (%1).</source>
   <translation>There is not enough memory (%1).</translation>
  </message>
  <message>
   <source>Der Atlas zeigt eine Zahl für jeden Raum. Tippen Sie hier ein Wort, zum Beispiel „arbeitslos“, und wählen Sie einen Indikator.</source>
   <translation>The Atlas shows one figure for each area. Type a word here, for example “arbeitslos” (unemployed), and choose an indicator.</translation>
  </message>
  <message>
   <source>Der Befund steht in der Analyse des Themas.</source>
   <translation>The finding is now in the topic’s analysis.</translation>
  </message>
  <message>
   <source>Der Bericht entsteht …</source>
   <translation>Creating the report…</translation>
  </message>
  <message>
   <source>Der Bruch ist gelöscht.</source>
   <translation>The break has been deleted.</translation>
  </message>
  <message>
   <source>Der Bruch ist vermerkt.</source>
   <translation>The break has been noted.</translation>
  </message>
  <message>
   <source>Der Code „%1“ wird noch gebraucht (%2 „%3“).</source>
   <translation>The code “%1” is still needed (%2 “%3”).</translation>
  </message>
  <message>
   <source>Der Durchlauf ist abgeschlossen oder der Datenbestand schreibgeschützt.</source>
   <translation>The round is completed or the workbench is read-only.</translation>
  </message>
  <message>
   <source>Der Eintrag ist gespeichert.</source>
   <translation>The entry has been saved.</translation>
  </message>
  <message>
   <source>Der Eintrag „%2“ (%1) des Änderungspakets ist so nicht möglich.</source>
   <translation>The entry “%2” (%1) of the change package is not possible like this.</translation>
  </message>
  <message>
   <source>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</source>
   <translation>The export was cancelled. Nothing was written.</translation>
  </message>
  <message>
   <source>Der Gini-Koeffizient gilt nur für Werte, die nicht negativ sind; hier lässt er sich nicht berechnen.</source>
   <translation>The Gini coefficient applies only to values that are not negative; it cannot be calculated here.</translation>
  </message>
  <message>
   <source>Der Gini-Koeffizient misst, wie ungleich ein Wert über die Räume verteilt ist: 0 heißt überall gleich. Er wird nach Einwohner*innen gewichtet, wo sie für alle Räume bekannt sind, und nur seit dem letzten Bruch der Reihe verglichen.</source>
   <translation>The Gini coefficient measures how unequally a value is distributed across the areas: 0 means equal everywhere. It is weighted by inhabitants where their number is known for all areas, and compared only since the last break in the series.</translation>
  </message>
  <message>
   <source>Der Hinweis ist verworfen.</source>
   <translation>The hint has been dismissed.</translation>
  </message>
  <message>
   <source>Der Hinweis ist wieder offen.</source>
   <translation>The hint is open again.</translation>
  </message>
  <message>
   <source>Der Hinweis wurde beantwortet und wird nicht weiterverfolgt.</source>
   <translation>The hint was answered and is not being pursued further.</translation>
  </message>
  <message>
   <source>Der Index hat keine Teile.</source>
   <translation>The index has no parts.</translation>
  </message>
  <message>
   <source>Der Index ist gespeichert.</source>
   <translation>The index has been saved.</translation>
  </message>
  <message>
   <source>Der Index kann so nicht gerechnet werden; der Grund steht links beim Teil.</source>
   <translation>The index cannot be calculated like this; the reason is given on the left next to the part.</translation>
  </message>
  <message>
   <source>Der Index lässt sich nicht berechnen. %1</source>
   <translation>The index cannot be calculated. %1</translation>
  </message>
  <message>
   <source>Der Index „%1“ wurde gelöscht.</source>
   <translation>The index “%1” has been deleted.</translation>
  </message>
  <message>
   <source>Der Indikator „%1“ ist gelöscht.</source>
   <translation>The indicator “%1” has been deleted.</translation>
  </message>
  <message>
   <source>Der Indikator „%1“ ist gespeichert.</source>
   <translation>The indicator “%1” has been saved.</translation>
  </message>
  <message>
   <source>Der Kennzahl „%1“ fehlen gelieferte Werte (Periode %2).</source>
   <translation>The key figure “%1” lacks delivered values (period %2).</translation>
  </message>
  <message>
   <source>Der Name der Schrift ist keiner.</source>
   <translation>The font name is not a valid name.</translation>
  </message>
  <message>
   <source>Der Name verschwindet aus allen Einträgen und aus dem Verlauf, Kontaktdaten werden geleert. Das lässt sich nicht rückgängig machen, auch frühere Schritte nicht mehr. Unverändert bleiben: %1, %2 und %3.</source>
   <translation>The name disappears from all entries and from the history, and contact details are cleared. This cannot be undone, and neither can earlier steps any more. Left unchanged: %1, %2 and %3.</translation>
  </message>
  <message>
   <source>Der Name „%1“ enthält einen Strichpunkt.</source>
   <translation>The name “%1” contains a semicolon.</translation>
  </message>
  <message>
   <source>Der Ordner „%1“ lässt sich nicht anlegen.</source>
   <translation>The folder “%1” cannot be created.</translation>
  </message>
  <message>
   <source>Der Ort „%1“ %2 gehört zu keinem Raum dieser Werkbank.</source>
   <translation>The place “%1” %2 does not belong to any area in this workbench.</translation>
  </message>
  <message>
   <source>Der Quelle ist der Wert nicht verlässlich genug.</source>
   <translation>The source does not consider the value reliable enough.</translation>
  </message>
  <message>
   <source>Der Raum hat hier einen Wert, in der Periode davor (%1) nicht.</source>
   <translation>The area has a value here, but not in the period before (%1).</translation>
  </message>
  <message>
   <source>Der Raum hat hier keinen Wert, in der Periode davor (%1) schon.</source>
   <translation>The area has no value here, but it did in the period before (%1).</translation>
  </message>
  <message>
   <source>Der Raum hat in zwei Jahren mindestens drei Plätze verloren, auf Ebenen mit vielen Räumen mindestens ein Fünftel der Plätze.</source>
   <translation>The area has lost at least three places in two years; at levels with many areas, at least a fifth of the places.</translation>
  </message>
  <message>
   <source>Der Raum ist angelegt.</source>
   <translation>The area has been created.</translation>
  </message>
  <message>
   <source>Der Raum „%1“ hat noch keine Gemeinde.</source>
   <translation>The area “%1” has no municipality yet.</translation>
  </message>
  <message>
   <source>Der Satz gilt jetzt als gemeinsamer Satz aller Fachplanungen.</source>
   <translation>The set now counts as the shared set of all planning disciplines.</translation>
  </message>
  <message>
   <source>Der Schlüssel %1 steht bei verschiedenen Namen (%2); die Flächen wurden zusammengefasst.</source>
   <translation>The key %1 appears with different names (%2); the polygons were combined.</translation>
  </message>
  <message>
   <source>Der Schlüssel „%1“ steht zweimal in der Tabelle.</source>
   <translation>The key “%1” appears twice in the table.</translation>
  </message>
  <message>
   <source>Der Schritt entfällt: %1</source>
   <translation>The step is skipped: %1</translation>
  </message>
  <message>
   <source>Der Schritt ist danach wieder offen; was darin steht, bleibt erhalten.</source>
   <translation>The step is then open again; what it contains is kept.</translation>
  </message>
  <message>
   <source>Der Schritt ist noch nicht angelegt.</source>
   <translation>The step has not been created yet.</translation>
  </message>
  <message>
   <source>Der Schritt kann nicht zurückgenommen werden: Dieselben Einträge wurden inzwischen an anderer Stelle geändert.</source>
   <translation>The step cannot be undone: the same entries have since been changed elsewhere.</translation>
  </message>
  <message>
   <source>Der Schritt „%1“ hat den Zustand „%2“ und kann nicht unmittelbar zu „%3“ wechseln.</source>
   <translation>The step “%1” is in the state “%2” and cannot change directly to “%3”.</translation>
  </message>
  <message>
   <source>Der Schritt „%1“ ist noch nicht fertig. Es fehlt: %2.</source>
   <translation>The step “%1” is not finished yet. Missing: %2.</translation>
  </message>
  <message>
   <source>Der Schritt „%1“ ist noch nicht so weit.</source>
   <translation>The step “%1” is not that far yet.</translation>
  </message>
  <message>
   <source>Der Schritt „%1“ kann nicht entfallen.</source>
   <translation>The step “%1” cannot be skipped.</translation>
  </message>
  <message>
   <source>Der Status fasst mehrere Indikatoren zu einer Zahl je Raum zusammen (%1); die Dynamik zeigt, wie er sich gegenüber den anderen Räumen verändert hat. Gerechnet ist er für %2 Räume. Ein Index belegt keinen Bedarf; er sagt, wo hinzusehen ist.</source>
   <translation>The status combines several indicators into one number per area (%1); the dynamics show how it has changed compared with the other areas. It is calculated for %2 areas. An index does not establish a need; it says where to look.</translation>
  </message>
  <message>
   <source>Der Teil (%1) ist größer als das Ganze (%2).</source>
   <translation>The part (%1) is greater than the whole (%2).</translation>
  </message>
  <message>
   <source>Der Teil „%1“ hat für %2 keine Werte.</source>
   <translation>The part “%1” has no values for %2.</translation>
  </message>
  <message>
   <source>Der Teil „%1“ hat in allen Räumen denselben Wert, oder er hat sich überall gleich verändert.</source>
   <translation>The part “%1” has the same value in all areas, or it has changed by the same amount everywhere.</translation>
  </message>
  <message>
   <source>Der Teil „%1“ steht zweimal im Index.</source>
   <translation>The part “%1” appears twice in the index.</translation>
  </message>
  <message>
   <source>Der Teil „%1“ zieht den Index in die Gegenrichtung: Wird er ungünstiger, stünde der Raum im Index besser da.</source>
   <translation>The part “%1” pulls the index the opposite way: if it got less favourable, the area would look better in the index.</translation>
  </message>
  <message>
   <source>Der Text ist ab dieser Zeile beschädigt (%1). Namen können unleserliche Zeichen enthalten; Zahlen sind davon nicht betroffen.</source>
   <translation>The text is damaged from this row onwards (%1). Names may contain unreadable characters; numbers are not affected.</translation>
  </message>
  <message>
   <source>Der Umfang wird berechnet …</source>
   <translation>Working out the extent…</translation>
  </message>
  <message>
   <source>Der Umriss dient der Orientierung und folgt keinen Gemeindegrenzen.</source>
   <translation>The outline is for orientation and follows no municipality boundaries.</translation>
  </message>
  <message>
   <source>Der Verlauf beruht auf geheim gehaltenen Zahlen und wird nicht veröffentlicht.</source>
   <translation>The course is based on confidential figures and is not published.</translation>
  </message>
  <message>
   <source>Der Vorgang wurde abgebrochen. Die Werkbank ist unverändert.</source>
   <translation>The operation was cancelled. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Der Wert %1 ist negativ; das kann er nicht sein.</source>
   <translation>The value %1 is negative; it cannot be.</translation>
  </message>
  <message>
   <source>Der Wert darf höchstens %1 sein.</source>
   <translation>The value must be at most %1.</translation>
  </message>
  <message>
   <source>Der Wert eines Raums wird geheim gehalten.</source>
   <translation>The value of one area is kept confidential.</translation>
  </message>
  <message>
   <source>Der Wert für %1 steht zweimal in der Korrektur.</source>
   <translation>The value for %1 appears twice in the correction.</translation>
  </message>
  <message>
   <source>Der Wert ist bestätigt und wird nicht mehr genannt.</source>
   <translation>The value is confirmed and is no longer listed.</translation>
  </message>
  <message>
   <source>Der Wert ist korrigiert.</source>
   <translation>The value is corrected.</translation>
  </message>
  <message>
   <source>Der Wert ist noch nicht zu erwarten.</source>
   <translation>The value cannot be expected yet.</translation>
  </message>
  <message>
   <source>Der Wert muss mindestens %1 sein.</source>
   <translation>The value must be at least %1.</translation>
  </message>
  <message>
   <source>Der Wert muss zwischen %1 und %2 liegen.</source>
   <translation>The value must be between %1 and %2.</translation>
  </message>
  <message>
   <source>Der Wert von %1 für %2 ist eine Summe aus %3 gelieferten Werten.</source>
   <translation>The value of %1 for %2 is a sum of %3 delivered values.</translation>
  </message>
  <message>
   <source>Der Zielwert %2 passt nicht zur Richtung: Der Ausgangswert ist %1.</source>
   <translation>The target value %2 does not fit the direction: the baseline is %1.</translation>
  </message>
  <message>
   <source>Der erste Tag des neuen Gebietsstands.</source>
   <translation>The first day of the new territorial status.</translation>
  </message>
  <message>
   <source>Der erste Zeitpunkt, der anders gezählt wurde.</source>
   <translation>The first point in time that was counted differently.</translation>
  </message>
  <message>
   <source>Der externe Hinweis ist noch nicht auf Signifikanz geprüft.</source>
   <translation>The external hint has not yet been checked for significance.</translation>
  </message>
  <message>
   <source>Der gemeinsame Katalog aller Themen.</source>
   <translation>The shared catalogue of all topics.</translation>
  </message>
  <message>
   <source>Der gewählten Arbeitsgruppe.</source>
   <translation>Of the selected working group.</translation>
  </message>
  <message>
   <source>Der gezeigte Wert beruht auf diesen gelieferten Werten.</source>
   <translation>The value shown is based on these delivered values.</translation>
  </message>
  <message>
   <source>Der höchste Wert ist %1-mal so groß wie der niedrigste.</source>
   <translation>The highest value is %1 times the lowest.</translation>
  </message>
  <message>
   <source>Der letzte Schritt lässt sich zurücknehmen.</source>
   <translation>The last step can be undone.</translation>
  </message>
  <message>
   <source>Der neue Wert ist der, der schon gilt.</source>
   <translation>The new value is the one that already applies.</translation>
  </message>
  <message>
   <source>Der nächste Termin ist angelegt.</source>
   <translation>The next date has been created.</translation>
  </message>
  <message>
   <source>Der Übergang von „%1“ zu „%2“ steht zweimal in der Liste.</source>
   <translation>The transition from “%1” to “%2” is in the list twice.</translation>
  </message>
  <message>
   <source>Deuten Sie den Farbwechsel an dieser Grenze vorsichtig.</source>
   <translation>Interpret the change of colour at this boundary with care.</translation>
  </message>
  <message>
   <source>Deutung</source>
   <translation>Interpretation</translation>
  </message>
  <message>
   <source>Diagramm gespeichert: %1</source>
   <translation>Chart saved: %1</translation>
  </message>
  <message>
   <source>Diagramm in die Zwischenablage kopiert</source>
   <translation>Chart copied to the clipboard</translation>
  </message>
  <message>
   <source>Diagramm speichern</source>
   <translation>Save chart</translation>
  </message>
  <message>
   <source>Diagramme</source>
   <translation>Charts</translation>
  </message>
  <message>
   <source>Diagramme, Vergleich zweier Karten, Index und Hinweise: Die Auswahl bleibt, nur die Darstellung wechselt.</source>
   <translation>Charts, comparison of two maps, index and hints: the selection stays, only the way it is shown changes.</translation>
  </message>
  <message>
   <source>Die %1 im Profil</source>
   <translation>%1 in profile</translation>
  </message>
  <message>
   <source>Die Aktivität wiederholt sich nicht.</source>
   <translation>The activity does not repeat.</translation>
  </message>
  <message>
   <source>Die Anfrage läuft.</source>
   <translation>The request is under way.</translation>
  </message>
  <message>
   <source>Die Anfrage wurde abgelehnt.</source>
   <translation>The request was refused.</translation>
  </message>
  <message>
   <source>Die Anfrageliste ist gespeichert.</source>
   <translation>The list of requests has been saved.</translation>
  </message>
  <message>
   <source>Die Anfrageliste ist kopiert. Fügen Sie sie in eine E-Mail ein.</source>
   <translation>The list of requests has been copied. Paste it into an e-mail.</translation>
  </message>
  <message>
   <source>Die Angabe %1 wurde nicht gebraucht: Die Datei nennt selbst %2.</source>
   <translation>The entry %1 was not needed: the file itself states %2.</translation>
  </message>
  <message>
   <source>Die Angabe „%1“ in der Zuordnung ist unbekannt oder hat eine falsche Form.</source>
   <translation>The entry “%1” in the mapping is unknown or has the wrong form.</translation>
  </message>
  <message>
   <source>Die Angabe „%2“ von „%1“ ist keine mögliche Zahl.</source>
   <translation>The entry “%2” of “%1” is not a possible number.</translation>
  </message>
  <message>
   <source>Die Anhänge wurden entfernt.</source>
   <translation>The attachments were removed.</translation>
  </message>
  <message>
   <source>Die Ansicht ist festgehalten.</source>
   <translation>The view is saved.</translation>
  </message>
  <message>
   <source>Die Ansicht öffnet sich später genau so, mit den Werten von heute.</source>
   <translation>The view will later open exactly like this, with today’s values.</translation>
  </message>
  <message>
   <source>Die Ansicht „%1“ ist beschädigt gespeichert und kann nicht geöffnet werden.</source>
   <translation>The saved view “%1” is damaged and cannot be opened.</translation>
  </message>
  <message>
   <source>Die Ansicht „%1“ lässt sich nicht mehr zeigen.</source>
   <translation>The view “%1” can no longer be shown.</translation>
  </message>
  <message>
   <source>Die Ansicht, auf die sich der Befund stützt.</source>
   <translation>The view the finding is based on.</translation>
  </message>
  <message>
   <source>Die Anteile von „%1“ ergeben %2 % der Einwohner*innen und %3 % der Fläche, nicht 100 %.</source>
   <translation>The shares of “%1” add up to %2% of the inhabitants and %3% of the surface, not 100%.</translation>
  </message>
  <message>
   <source>Die Anteile von „%1“ ergeben %2 % der Einwohner*innen und %3 % der Fläche. Möglich sind mehr als 0 und höchstens 100 %.</source>
   <translation>The shares of “%1” add up to %2% of the inhabitants and %3% of the surface. They must be above 0 and at most 100%.</translation>
  </message>
  <message>
   <source>Die Art des Berichts ist unbekannt.</source>
   <translation>The type of report is unknown.</translation>
  </message>
  <message>
   <source>Die Auskunft ist gespeichert.</source>
   <translation>The access report is saved.</translation>
  </message>
  <message>
   <source>Die Ausprägung „%1“ gibt es beim Merkmal %2 nicht.</source>
   <translation>The dimension %2 has no category “%1”.</translation>
  </message>
  <message>
   <source>Die Balken zeigen den Abstand zum Kreis in Standardabweichungen der Räume; nach rechts ist ungünstiger, bei neutralen Indikatoren nur höher.</source>
   <translation>The bars show the distance from the district in standard deviations of the areas; further right is less favourable, for neutral indicators merely higher.</translation>
  </message>
  <message>
   <source>Die Bereiche</source>
   <translation>The areas of the program</translation>
  </message>
  <message>
   <source>Die Berichtsvorlage ist gespeichert.</source>
   <translation>The report template is saved.</translation>
  </message>
  <message>
   <source>Die Berichtsvorlage ist übernommen.</source>
   <translation>The report template is adopted.</translation>
  </message>
  <message>
   <source>Die Berichtsvorlage „%1“ ist für andere Berichte gedacht.</source>
   <translation>The report template “%1” is meant for other reports.</translation>
  </message>
  <message>
   <source>Die Datei (.ispz) ist mit AES-256 verschlüsselt und enthält alles, auch Namen, Anhänge und den Verlauf. Sie ist nur so sicher wie ihr Passwort: Wer sie hat, kann beliebig oft raten. Diese Werkbank selbst bleibt unverschlüsselt auf Ihrem Rechner; sie schützt nur ein verschlüsselter Datenträger.</source>
   <translation>The file (.ispz) is encrypted with AES-256 and contains everything, including names, attachments and the history. It is only as safe as its password: whoever has it can guess as often as they like. This workbench itself stays unencrypted on your computer; only an encrypted disk protects it.</translation>
  </message>
  <message>
   <source>Die Datei enthält %1.</source>
   <translation>The file contains %1.</translation>
  </message>
  <message>
   <source>Die Datei enthält nicht alle Räume der Ebene %2: %1 fehlen.</source>
   <translation>The file does not contain all areas of the level %2: %1 are missing.</translation>
  </message>
  <message>
   <source>Die Datei enthält nichts, was sich zeichnen lässt.</source>
   <translation>The file contains nothing that can be drawn.</translation>
  </message>
  <message>
   <source>Die Datei ist beschädigt: Fordern Sie sie neu an.</source>
   <translation>The file is damaged: request it again.</translation>
  </message>
  <message>
   <source>Die Datei ist größer als 1,5 Megabyte.</source>
   <translation>The file is larger than 1.5 megabytes.</translation>
  </message>
  <message>
   <source>Die Datei wird gelesen …</source>
   <translation>Reading the file…</translation>
  </message>
  <message>
   <source>Die Datei wird geöffnet …</source>
   <translation>Opening the file…</translation>
  </message>
  <message>
   <source>Die Dateien werden angesehen …</source>
   <translation>Looking at the files…</translation>
  </message>
  <message>
   <source>Die Dateien werden eingelesen …</source>
   <translation>Importing the files…</translation>
  </message>
  <message>
   <source>Die Datenanfrage ist gespeichert.</source>
   <translation>The data request is saved.</translation>
  </message>
  <message>
   <source>Die Datenbank ist beschädigt (SQLite meldet: %1).</source>
   <translation>The database is damaged (SQLite reports: %1).</translation>
  </message>
  <message>
   <source>Die Definition des Index ist kein lesbares JSON (Fehler an Stelle %1).</source>
   <translation>The definition of the index is not readable JSON (error at position %1).</translation>
  </message>
  <message>
   <source>Die Ebene „%1“ hat kein Feld „%2“. Vorhanden sind: %3.</source>
   <translation>The layer “%1” has no field “%2”. Available: %3.</translation>
  </message>
  <message>
   <source>Die Ebene „%2“ in „%1“ enthält keine Flächen.</source>
   <translation>The layer “%2” in “%1” contains no polygons.</translation>
  </message>
  <message>
   <source>Die Einladung liegt in der Zwischenablage.</source>
   <translation>The invitation is on the clipboard.</translation>
  </message>
  <message>
   <source>Die Ergebnisse sind in Worten interpretiert</source>
   <translation>The results are interpreted in words</translation>
  </message>
  <message>
   <source>Die Farben bleiben beim Wechsel des Zeitpunkts vergleichbar.</source>
   <translation>The colours remain comparable when you change the point in time.</translation>
  </message>
  <message>
   <source>Die Fläche liegt weit außerhalb des Gebiets, für das %1 gilt.</source>
   <translation>The polygon lies far outside the territory for which %1 is valid.</translation>
  </message>
  <message>
   <source>Die Flächen konnten nicht vereinigt werden.</source>
   <translation>The polygons could not be united.</translation>
  </message>
  <message>
   <source>Die Formel des Indikators %1 gilt nicht mehr (%2).</source>
   <translation>The formula of the indicator %1 is no longer valid (%2).</translation>
  </message>
  <message>
   <source>Die Formel enthält Zeichen, die nicht gelesen werden können.</source>
   <translation>The formula contains characters that cannot be read.</translation>
  </message>
  <message>
   <source>Die Formel ergibt „%1“, angegeben ist „%2“.</source>
   <translation>The formula gives “%1”, but “%2” is stated.</translation>
  </message>
  <message>
   <source>Die Formel ergibt „%1“, angegeben ist „%2“: Es fehlt ein Faktor.</source>
   <translation>The formula gives “%1”, but “%2” is stated: a factor is missing.</translation>
  </message>
  <message>
   <source>Die Formel führt im Kreis auf sich selbst zurück: %1.</source>
   <translation>The formula leads back to itself in a circle: %1.</translation>
  </message>
  <message>
   <source>Die Formel ist an Stelle %1 tiefer als %2 Klammern verschachtelt.</source>
   <translation>At position %1 the formula is nested more than %2 brackets deep.</translation>
  </message>
  <message>
   <source>Die Formel ist in Ordnung, für die %1 gibt es aber noch keine Werte.</source>
   <translation>The formula is fine, but there are no values for the %1 yet.</translation>
  </message>
  <message>
   <source>Die Formel ist leer.</source>
   <translation>The formula is empty.</translation>
  </message>
  <message>
   <source>Die Formel ist mit %1 Bytes zu lang; erlaubt sind %2.</source>
   <translation>At %1 bytes the formula is too long; %2 are allowed.</translation>
  </message>
  <message>
   <source>Die Formel kann nicht gelesen werden.</source>
   <translation>The formula cannot be read.</translation>
  </message>
  <message>
   <source>Die Formel oder ein Teil von ihr ist nicht zu Ende geschrieben.</source>
   <translation>The formula or a part of it is unfinished.</translation>
  </message>
  <message>
   <source>Die Formel verrechnet „%1“ mit „%2“.</source>
   <translation>The formula combines “%1” with “%2”.</translation>
  </message>
  <message>
   <source>Die Formel verweist ab Stelle %1 auf mehr als %2 verschiedene Reihen.</source>
   <translation>From position %1 on, the formula refers to more than %2 different series.</translation>
  </message>
  <message>
   <source>Die Formel von %1 verweist auf „%2“; eine solche Kennzahl oder einen solchen Indikator gibt es nicht.</source>
   <translation>The formula of %1 refers to “%2”; there is no such key figure or indicator.</translation>
  </message>
  <message>
   <source>Die Formel „%1“ hat noch kein Ergebnis.</source>
   <translation>The formula “%1” has no result yet.</translation>
  </message>
  <message>
   <source>Die Fragen eines Interviews.</source>
   <translation>The questions of an interview.</translation>
  </message>
  <message>
   <source>Die Funktion „%2“ hat zu wenige oder zu viele Argumente (Stelle %1).</source>
   <translation>The function “%2” has too few or too many arguments (position %1).</translation>
  </message>
  <message>
   <source>Die Gebietsänderung ist gespeichert.</source>
   <translation>The change of territory has been saved.</translation>
  </message>
  <message>
   <source>Die Gebietsänderung nennt keine Anteile.</source>
   <translation>The change of territory states no shares.</translation>
  </message>
  <message>
   <source>Die Geometrie von Fläche %1 (%2) ist ungültig, nicht zu reparieren und wurde ausgelassen.</source>
   <translation>The geometry of polygon %1 (%2) is invalid, cannot be repaired and was left out.</translation>
  </message>
  <message>
   <source>Die Geometrie von Fläche %1 (%2) war ungültig und wurde repariert.</source>
   <translation>The geometry of polygon %1 (%2) was invalid and was repaired.</translation>
  </message>
  <message>
   <source>Die Grenze ist beschädigt gespeichert und kann nicht gelesen werden.</source>
   <translation>The boundary is stored in a damaged form and cannot be read.</translation>
  </message>
  <message>
   <source>Die Grenze von „%1“ ist nicht lesbar.</source>
   <translation>The boundary of “%1” cannot be read.</translation>
  </message>
  <message>
   <source>Die Grenzen der Karten sind schematisch und keine amtlichen Grenzen.</source>
   <translation>The boundaries on the maps are schematic and not official.</translation>
  </message>
  <message>
   <source>Die Grenzen werden gelesen …</source>
   <translation>Reading the boundaries…</translation>
  </message>
  <message>
   <source>Die Grenzen werden geschrieben …</source>
   <translation>Writing the boundaries…</translation>
  </message>
  <message>
   <source>Die Größe der Orte zeigt Kapazitäten in verschiedenen Einheiten.</source>
   <translation>The size of the locations shows capacities in different units.</translation>
  </message>
  <message>
   <source>Die Gültigkeit von „%1“ ist nicht möglich (von „%2“ bis „%3“).</source>
   <translation>The validity of “%1” is not possible (from “%2” to “%3”).</translation>
  </message>
  <message>
   <source>Die Hinweise werden neu gesucht …</source>
   <translation>Searching for hints again…</translation>
  </message>
  <message>
   <source>Die ISP-Werkbank ist jetzt Version %1. Später finden Sie diese Seite unter Hilfe → Was ist neu.</source>
   <translation>ISP-Werkbank is now version %1. You can find this page later under Help → What’s new.</translation>
  </message>
  <message>
   <source>Die Interpretation fehlt: Eine Zahl allein begründet keinen Bedarf</source>
   <translation>The interpretation is missing: a number alone does not establish a need</translation>
  </message>
  <message>
   <source>Die Karte lesen</source>
   <translation>Read the map</translation>
  </message>
  <message>
   <source>Die Kennzahl ist gespeichert.</source>
   <translation>The key figure has been saved.</translation>
  </message>
  <message>
   <source>Die Kennzahl „%1“ ist gelöscht.</source>
   <translation>The key figure “%1” has been deleted.</translation>
  </message>
  <message>
   <source>Die Kennzahl „%2“ hat Werte zu einer unmöglichen Periode (%1).</source>
   <translation>The key figure “%2” has values for an impossible period (%1).</translation>
  </message>
  <message>
   <source>Die Klammer an Stelle %1 wird nicht geschlossen.</source>
   <translation>The bracket at position %1 is not closed.</translation>
  </message>
  <message>
   <source>Die Klassen der Karten sind so gebildet, dass in jeder möglichst gleich viele Räume liegen. Anzahlen werden als Kreise gezeichnet, deren Fläche der Zahl entspricht.</source>
   <translation>The classes of the maps are formed so that each contains, as far as possible, the same number of areas. Counts are drawn as circles whose surface is proportional to the number.</translation>
  </message>
  <message>
   <source>Die Klassengrenzen steigen nicht an: Die %1. Grenze ist keine Zahl oder nicht größer als die davor.</source>
   <translation>The class boundaries do not ascend: boundary no. %1 is not a number or not greater than the one before it.</translation>
  </message>
  <message>
   <source>Die Koordinaten ergeben keinen Ort.</source>
   <translation>The coordinates do not give a place.</translation>
  </message>
  <message>
   <source>Die Lieferung „%1“ gilt wieder.</source>
   <translation>The delivery “%1” applies again.</translation>
  </message>
  <message>
   <source>Die Lieferung „%1“ ist zurückgezogen: Ihre Werte zählen nicht mehr.</source>
   <translation>The delivery “%1” has been withdrawn: its values no longer count.</translation>
  </message>
  <message>
   <source>Die Linien sind 95-%-Vertrauensbereiche der Anzahl (Poisson, nach Byar).</source>
   <translation>The lines are 95% confidence intervals of the count (Poisson, Byar’s method).</translation>
  </message>
  <message>
   <source>Die Linien sind 95-%-Vertrauensbereiche nach Wilson: Räume, deren Linien sich überdecken, unterscheiden sich womöglich nur zufällig.</source>
   <translation>The lines are 95% confidence intervals (Wilson): areas whose lines overlap may differ only by chance.</translation>
  </message>
  <message>
   <source>Die Länge eines Balkens ist der Anteil je Altersjahr, seine Höhe die Breite der Gruppe: Die Fläche zeigt, wie viele Menschen es sind.</source>
   <translation>The length of a bar is the share per year of age, its height the width of the group: the size of the bar shows how many people there are.</translation>
  </message>
  <message>
   <source>Die Menschen, für die geplant wird, tragen das Haus.</source>
   <translation>The people for whom we plan carry the House.</translation>
  </message>
  <message>
   <source>Die Menschen, für die geplant wird.</source>
   <translation>The people planning is for.</translation>
  </message>
  <message>
   <source>Die Option „%1“ gibt es nicht.</source>
   <translation>There is no option “%1”.</translation>
  </message>
  <message>
   <source>Die Palette „%1“ gibt es nicht.</source>
   <translation>There is no palette “%1”.</translation>
  </message>
  <message>
   <source>Die Person ist gelöscht (jetzt „%1“), aber die Datei konnte nicht neu geschrieben werden: In ungenutzten Teilen können Reste stehen.</source>
   <translation>The person is deleted (now “%1”), but the file could not be rewritten: unused parts may still contain remnants.</translation>
  </message>
  <message>
   <source>Die Quelle hält den Wert geheim.</source>
   <translation>The source keeps the value confidential.</translation>
  </message>
  <message>
   <source>Die Quelle kennt den Wert nicht oder hält ihn geheim.</source>
   <translation>The source does not know the value or keeps it confidential.</translation>
  </message>
  <message>
   <source>Die Raumebene „%1“ gibt es in dieser Werkbank nicht.</source>
   <translation>The level “%1” does not exist in this workbench.</translation>
  </message>
  <message>
   <source>Die Reichweite der Box-Klassen muss größer als 0 sein, angegeben ist %1.</source>
   <translation>The reach of the box classes must be greater than 0; %1 is given.</translation>
  </message>
  <message>
   <source>Die Reihe hat einen Bruch; Trend und Prognose beginnen danach.</source>
   <translation>The series has a break; trend and forecast begin after it.</translation>
  </message>
  <message>
   <source>Die Reihe wird mindestens dreimal in Folge ungünstiger, und ihr Trend ist nicht zufällig (Mann-Kendall, p unter 0,05 nach Benjamini-Hochberg).</source>
   <translation>The series becomes less favourable at least three times in a row, and its trend is not due to chance (Mann-Kendall, p below 0.05 by Benjamini-Hochberg).</translation>
  </message>
  <message>
   <source>Die Räume sind angelegt.</source>
   <translation>The areas have been created.</translation>
  </message>
  <message>
   <source>Die Räume sind bei diesem Indikator seit %1 %2 geworden: Gini-Koeffizient %3, jetzt %4 (%5).</source>
   <translation>The areas have become %2 on this indicator since %1: Gini coefficient %3, now %4 (%5).</translation>
  </message>
  <message>
   <source>Die Schlüssel %1 und %2 stehen beide für %3; nur der erste wurde übernommen.</source>
   <translation>The keys %1 and %2 both stand for %3; only the first was used.</translation>
  </message>
  <message>
   <source>Die Schrift „%1“ ist auf diesem Rechner nicht vorhanden; statt ihrer wurde „%2“ verwendet.</source>
   <translation>The font “%1” is not available on this computer; “%2” was used instead.</translation>
  </message>
  <message>
   <source>Die Schriftgröße „%1“ gibt es nicht. Möglich sind: %2.</source>
   <translation>There is no type size “%1”. Possible are: %2.</translation>
  </message>
  <message>
   <source>Die Serie hätte mehr als 120 Termine.</source>
   <translation>The series would have more than 120 dates.</translation>
  </message>
  <message>
   <source>Die Sicherung ist in Ordnung.</source>
   <translation>The backup is in order.</translation>
  </message>
  <message>
   <source>Die Sicherung ist wiederhergestellt.</source>
   <translation>The backup has been restored.</translation>
  </message>
  <message>
   <source>Die Sicherung ist wiederhergestellt. Die bisherige Datei heißt „%1“.</source>
   <translation>The backup has been restored. The previous file is called “%1”.</translation>
  </message>
  <message>
   <source>Die Sicherung wird vorher geprüft. Die jetzige Datei bleibt daneben erhalten.</source>
   <translation>The backup is checked first. The present file is kept next to it.</translation>
  </message>
  <message>
   <source>Die Sicherung „%1“ ließ sich nicht fehlerfrei schreiben und wurde verworfen.</source>
   <translation>The backup “%1” could not be written without errors and was discarded.</translation>
  </message>
  <message>
   <source>Die Sitzung ist gelöscht; ihre Aufträge bleiben.</source>
   <translation>The meeting is deleted; its assignments stay.</translation>
  </message>
  <message>
   <source>Die Sitzung steht in „%1“.</source>
   <translation>The meeting is in “%1”.</translation>
  </message>
  <message>
   <source>Die Sitzungen stehen im Bereich „Planungsrunde“.</source>
   <translation>The meetings are under “Meetings”.</translation>
  </message>
  <message>
   <source>Die Spalte „%1“ wurde übergangen.</source>
   <translation>The column “%1” was skipped.</translation>
  </message>
  <message>
   <source>Die Sprache gilt, sobald Sie das Programm neu starten.</source>
   <translation>The language applies as soon as you restart the program.</translation>
  </message>
  <message>
   <source>Die Sprache „%1“ gibt es nicht. Geben Sie de oder en an.</source>
   <translation>There is no language “%1”. Give de or en.</translation>
  </message>
  <message>
   <source>Die Statusklasse eines Index ist schlechter als zu Beginn des Zeitraums seiner Dynamik. Über einen Bruch hinweg wird nicht verglichen.</source>
   <translation>The status class of an index is worse than at the beginning of the time span of its dynamics. Nothing is compared across a break.</translation>
  </message>
  <message>
   <source>Die Summe folgt aus den Räumen. Legen Sie die Menge bei dem Raum fest, für den sie gilt.</source>
   <translation>The total follows from the areas. Set the quantity for the area it applies to.</translation>
  </message>
  <message>
   <source>Die Tabelle enthält keine Werte für Räume dieser Werkbank.</source>
   <translation>The table contains no values for areas in this workbench.</translation>
  </message>
  <message>
   <source>Die Tabelle enthält keine Zahlen.</source>
   <translation>The table contains no numbers.</translation>
  </message>
  <message>
   <source>Die Tabelle lässt sich so nicht übernehmen.</source>
   <translation>The table cannot be imported as it is.</translation>
  </message>
  <message>
   <source>Die Tabelle nennt keine Kennzahl.</source>
   <translation>The table does not name a key figure.</translation>
  </message>
  <message>
   <source>Die Tabelle nennt nicht, für welche Zeit die Zahlen gelten.</source>
   <translation>The table does not say what time the numbers refer to.</translation>
  </message>
  <message>
   <source>Die Tagesordnung steht noch nicht fest.</source>
   <translation>The agenda is not settled yet.</translation>
  </message>
  <message>
   <source>Die Teile ergeben das Ganze</source>
   <translation>The parts make up the whole</translation>
  </message>
  <message>
   <source>Die Teile heben sich in allen Räumen gegenseitig auf.</source>
   <translation>The parts cancel each other out in all areas.</translation>
  </message>
  <message>
   <source>Die Teile werden standardisiert und gedreht; ihre Gewichte sind die Ladungen der ersten Hauptkomponente. Sie folgen aus den Zahlen und ändern sich mit ihnen.</source>
   <translation>The parts are standardised and turned; their weights are the loadings of the first principal component. They follow from the figures and change with them.</translation>
  </message>
  <message>
   <source>Die Ungleichheit hat sich seit %1 kaum verändert: Gini-Koeffizient %2, jetzt %3 (%4).</source>
   <translation>Inequality has hardly changed since %1: Gini coefficient %2, now %3 (%4).</translation>
  </message>
  <message>
   <source>Die Unterschiede stehen hier, sobald die Tabelle verstanden ist.</source>
   <translation>The differences appear here as soon as the table has been understood.</translation>
  </message>
  <message>
   <source>Die Verwaltung bringt ihre erste Analyse als Vorlage ein; nach dem Beschluss geht es weiter.</source>
   <translation>The administration submits its first analysis as a committee paper; after the decision it continues.</translation>
  </message>
  <message>
   <source>Die Verwaltung prüft den Hinweis und verfährt weiter wie bei A oder B, oder sie antwortet.</source>
   <translation>The administration checks the hint and continues as in A or B, or it replies.</translation>
  </message>
  <message>
   <source>Die Vielfachen der Standardabweichung steigen nicht an: Das %1. ist keine Zahl oder nicht größer als das davor.</source>
   <translation>The multiples of the standard deviation do not ascend: no. %1 is not a number or not greater than the one before it.</translation>
  </message>
  <message>
   <source>Die Vorschau entsteht …</source>
   <translation>Creating the preview…</translation>
  </message>
  <message>
   <source>Die Werkbank auf den Stand vom %1 zurücksetzen?</source>
   <translation>Reset the workbench to its state as of %1?</translation>
  </message>
  <message>
   <source>Die Werkbank beginnt ohne Räume. Laden Sie danach unter „Räume“ die Grenzen Ihres Kreises, zum Beispiel aus VG250.</source>
   <translation>The workbench begins without areas. Then load the boundaries of your district under “Areas”, for example from VG250.</translation>
  </message>
  <message>
   <source>Die Werkbank ist nur zum Lesen geöffnet.</source>
   <translation>The workbench is open for reading only.</translation>
  </message>
  <message>
   <source>Die Werkbank ist nur zum Lesen geöffnet: Ein Bericht lässt sich nicht einfrieren.</source>
   <translation>The workbench is open for reading only: a report cannot be frozen.</translation>
  </message>
  <message>
   <source>Die Werkbank ist nur zum Lesen geöffnet: Eine Freigabe lässt sich nicht festhalten.</source>
   <translation>The workbench is open for reading only: a release cannot be recorded.</translation>
  </message>
  <message>
   <source>Die Werkbank ist schreibgeschützt: Sie können alles ansehen, aber nichts ändern.</source>
   <translation>The workbench is read-only: you can view everything but change nothing.</translation>
  </message>
  <message>
   <source>Die Werkbank ist schreibgeschützt: Was hinausging, könnte nicht festgehalten werden.</source>
   <translation>The workbench is read-only: what went out could not be recorded.</translation>
  </message>
  <message>
   <source>Die Werkbank ließ sich nicht öffnen.</source>
   <translation>The workbench could not be opened.</translation>
  </message>
  <message>
   <source>Die Werkbank nennt keine Person.</source>
   <translation>The workbench names no person.</translation>
  </message>
  <message>
   <source>Die Werte aus „%1“ zählen dann nicht mehr; was vorher galt, gilt wieder. Gelöscht wird nichts.</source>
   <translation>The values from “%1” will then no longer count; what applied before applies again. Nothing is deleted.</translation>
  </message>
  <message>
   <source>Die Werte im Änderungspaket sind nicht lesbar.</source>
   <translation>The values in the change package cannot be read.</translation>
  </message>
  <message>
   <source>Die Werte von %1 Räumen werden geheim gehalten.</source>
   <translation>The values of %1 areas are kept confidential.</translation>
  </message>
  <message>
   <source>Die Werte werden übernommen …</source>
   <translation>Importing the values…</translation>
  </message>
  <message>
   <source>Die Zahl der Klassen muss zwischen 1 und %2 liegen, verlangt sind %1.</source>
   <translation>The number of classes must be between 1 and %2, but %1 was asked for.</translation>
  </message>
  <message>
   <source>Die Zahl für das Feld %1 ist geheim.</source>
   <translation>The number for the field %1 is confidential.</translation>
  </message>
  <message>
   <source>Die Zahl für „%1“ steht zweimal da, in den Zeilen %2 und %3.</source>
   <translation>The number for “%1” is there twice, in rows %2 and %3.</translation>
  </message>
  <message>
   <source>Die Zahl „%1“ und das Zeichen „%2“ passen nicht zusammen.</source>
   <translation>The number “%1” and the sign “%2” do not go together.</translation>
  </message>
  <message>
   <source>Die Zahlen sind erfunden und dienen nur der Anschauung.</source>
   <translation>The figures are invented and serve for illustration only.</translation>
  </message>
  <message>
   <source>Die Zahlen sind erfunden und dienen nur der Vorführung.</source>
   <translation>The figures are invented and serve for demonstration only.</translation>
  </message>
  <message>
   <source>Die Zahlen, an denen das Thema beobachtet wird.</source>
   <translation>The figures by which the topic is observed.</translation>
  </message>
  <message>
   <source>Die Zahlen, an denen ein Thema beobachtet wird.</source>
   <translation>The figures by which a topic is observed.</translation>
  </message>
  <message>
   <source>Die Zeile hat %1 Zellen, die Kopfzeile nur %2. Vermutlich fehlen Anführungszeichen um einen Text mit Trennzeichen.</source>
   <translation>The row has %1 cells, the header row only %2. Quotation marks are probably missing around a text containing separators.</translation>
  </message>
  <message>
   <source>Die Zeile hat nur %1 Zellen, die Kopfzeile %2. Die übrigen gelten als leer.</source>
   <translation>The row has only %1 cells, the header row %2. The others count as empty.</translation>
  </message>
  <message>
   <source>Die Zuordnung ist kein gültiges JSON (Fehler bei Zeichen %1).</source>
   <translation>The mapping is not valid JSON (error at character %1).</translation>
  </message>
  <message>
   <source>Die beiden Passwörter sind noch nicht gleich.</source>
   <translation>The two passwords are not the same yet.</translation>
  </message>
  <message>
   <source>Die bisherige Grenze gilt weiter.</source>
   <translation>The existing boundary remains valid.</translation>
  </message>
  <message>
   <source>Die eckige Klammer an Stelle %1 wird nicht geschlossen.</source>
   <translation>The square bracket at position %1 is not closed.</translation>
  </message>
  <message>
   <source>Die erste Zeile nennt die Spalten: von;nach;anteil.</source>
   <translation>The first row names the columns: von;nach;anteil.</translation>
  </message>
  <message>
   <source>Die erste Zeile nennt die Spalten; „uebergeordnet“ ist der Schlüssel der Gemeinde, zu der ein Ortsteil gehört.</source>
   <translation>The first row names the columns; “uebergeordnet” is the key of the municipality a locality belongs to.</translation>
  </message>
  <message>
   <source>Die letzte Veränderung liegt weiter von der Mitte der früheren Veränderungen dieser Reihe entfernt als das Dreifache ihrer üblichen Streuung (1,4826 · MAD).</source>
   <translation>The latest change is further from the centre of the earlier changes in this series than three times their usual spread (1.4826 · MAD).</translation>
  </message>
  <message>
   <source>Die mitgelieferte Datei %1 ist fehlerhaft (%2).</source>
   <translation>The supplied file %1 is faulty (%2).</translation>
  </message>
  <message>
   <source>Die mitgelieferte Vorlage ist geladen.</source>
   <translation>The included template is loaded.</translation>
  </message>
  <message>
   <source>Die mittlere Hälfte der %1 Räume liegt zwischen %2 und %3, der Median bei %4.</source>
   <translation>The middle half of the %1 areas lies between %2 and %3, the median is %4.</translation>
  </message>
  <message>
   <source>Die neuere Fassung gilt</source>
   <translation>The newer version applies</translation>
  </message>
  <message>
   <source>Die nächste Datei dieser Art wird am Aufbau erkannt und genauso eingelesen.</source>
   <translation>The next file of this kind is recognised by its structure and read in the same way.</translation>
  </message>
  <message>
   <source>Die qualitative Quelle ist gespeichert.</source>
   <translation>The qualitative source is saved.</translation>
  </message>
  <message>
   <source>Die räumliche Autokorrelation braucht mindestens vier Räume mit Wert, die aneinander grenzen; hier sind es %1.</source>
   <translation>Spatial autocorrelation needs at least four areas with a value that border each other; there are %1 here.</translation>
  </message>
  <message>
   <source>Die vier Phasen</source>
   <translation>The four phases</translation>
  </message>
  <message>
   <source>Die Änderungen an „%1“ wurden wegen eines vorangegangenen Fehlers zurückgenommen.</source>
   <translation>The changes to “%1” were reversed because of an earlier error.</translation>
  </message>
  <message>
   <source>Die Übergänge sind noch nicht gespeichert.</source>
   <translation>The transitions have not been saved yet.</translation>
  </message>
  <message>
   <source>Diese Datei ist seit dem %1 übernommen. Es gibt nichts zu tun.</source>
   <translation>This file was imported on %1. There is nothing to do.</translation>
  </message>
  <message>
   <source>Diese Räume dürfen sich überschneiden und müssen den Kreis nicht abdecken.</source>
   <translation>These areas may overlap and need not cover the district.</translation>
  </message>
  <message>
   <source>Diese Werkbank ist schreibgeschützt: Es kann nichts übernommen werden.</source>
   <translation>This workbench is read-only: nothing can be applied.</translation>
  </message>
  <message>
   <source>Diese Werkbank liegt auf einem Netzlaufwerk. Öffnen Sie sie dort immer nur an einem Rechner zugleich; sicherer ist eine Kopie auf diesem Rechner.</source>
   <translation>This workbench is on a network drive. Open it there on only one computer at a time; a copy on this computer is safer.</translation>
  </message>
  <message>
   <source>Diese Zahl gibt es heute nicht mehr.</source>
   <translation>This figure no longer exists today.</translation>
  </message>
  <message>
   <source>Diesen Code hat schon „%1“. Wählen Sie einen anderen.</source>
   <translation>“%1” already has this code. Choose another one.</translation>
  </message>
  <message>
   <source>Diesen Durchlauf gibt es im Thema „%1“ nicht mehr.</source>
   <translation>This round no longer exists in the topic “%1”.</translation>
  </message>
  <message>
   <source>Dieser Durchlauf ist abgeschlossen. Er bleibt lesbar und wird nicht mehr geändert.</source>
   <translation>This round is completed. It stays readable and is no longer changed.</translation>
  </message>
  <message>
   <source>Dieser Inhalt lässt sich gerade nicht zeigen.</source>
   <translation>This content cannot be shown at the moment.</translation>
  </message>
  <message>
   <source>Dieser Schritt gehört zu einem anderen Thema.</source>
   <translation>This step belongs to another topic.</translation>
  </message>
  <message>
   <source>Dieses Paket ist schon übernommen.</source>
   <translation>This package has already been applied.</translation>
  </message>
  <message>
   <source>Dieses Paket stammt aus dieser Werkbank.</source>
   <translation>This package comes from this workbench.</translation>
  </message>
  <message>
   <source>Dieses Ziel hat weder Indikator noch Kennzahl: Wählen Sie zuerst, woran es gemessen wird.</source>
   <translation>This goal has neither an indicator nor a key figure: first choose what it is measured by.</translation>
  </message>
  <message>
   <source>Differenz</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>Diskutieren Sie die Befunde, halten Sie Rücksprache mit externen Akteur*innen und bewerten und gewichten Sie die Handlungserfordernisse.</source>
   <translation>Discuss the findings, consult external actors, and assess and weight the needs for action.</translation>
  </message>
  <message>
   <source>Dokument</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Dokumentation</source>
   <translation>Documentation</translation>
  </message>
  <message>
   <source>Dokumentation des Index</source>
   <translation>Documentation of the index</translation>
  </message>
  <message>
   <source>Dokumentation in die Zwischenablage kopiert</source>
   <translation>Documentation copied to the clipboard</translation>
  </message>
  <message>
   <source>Dokumentation kopieren</source>
   <translation>Copy documentation</translation>
  </message>
  <message>
   <source>Dort gelöscht, hier geändert.</source>
   <translation>Deleted there, changed here.</translation>
  </message>
  <message>
   <source>Dort gelöscht, hier noch verwendet (%1).</source>
   <translation>Deleted there, still used here (%1).</translation>
  </message>
  <message>
   <source>Dort geändert, hier gelöscht.</source>
   <translation>Changed there, deleted here.</translation>
  </message>
  <message>
   <source>Drucken …</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Drucksache</source>
   <translation>Document no.</translation>
  </message>
  <message>
   <source>Durchführung</source>
   <translation>Carrying out</translation>
  </message>
  <message>
   <source>Durchlauf</source>
   <translation>Round</translation>
  </message>
  <message>
   <source>Durchlauf %1</source>
   <translation>Round %1</translation>
  </message>
  <message>
   <source>Durchlauf %1 ist abgeschlossen und bleibt, wie er war.</source>
   <translation>Round %1 is complete and stays as it was.</translation>
  </message>
  <message>
   <source>Durchlauf %1 ist noch nicht abgeschlossen.</source>
   <translation>Round %1 is not complete yet.</translation>
  </message>
  <message>
   <source>Durchlauf %1 · %2 bis %3, abgeschlossen</source>
   <translation>Round %1 · %2 to %3, completed</translation>
  </message>
  <message>
   <source>Durchlauf %1 · seit %2</source>
   <translation>Round %1 · since %2</translation>
  </message>
  <message>
   <source>Durchlauf beginnen</source>
   <translation>Begin round</translation>
  </message>
  <message>
   <source>Durchlauf und Thema werden abgeschlossen und bleiben lesbar.</source>
   <translation>Round and topic are completed and stay readable.</translation>
  </message>
  <message>
   <source>Durchlauf und Thema werden geschlossen. Alles bleibt lesbar.</source>
   <translation>The round and the topic are closed. Everything remains readable.</translation>
  </message>
  <message>
   <source>Durchläufe</source>
   <translation>Rounds</translation>
  </message>
  <message>
   <source>Durchläufe im Vergleich</source>
   <translation>Rounds compared</translation>
  </message>
  <message>
   <source>Durchläufe vergleichen</source>
   <translation>Compare rounds</translation>
  </message>
  <message>
   <source>Durchläufe vergleichen …</source>
   <translation>Compare rounds…</translation>
  </message>
  <message>
   <source>Dynamik</source>
   <translation>Dynamics</translation>
  </message>
  <message>
   <source>Dynamik %1</source>
   <translation>Dynamics %1</translation>
  </message>
  <message>
   <source>Dynamik über Perioden</source>
   <translation>Dynamics over periods</translation>
  </message>
  <message>
   <source>Dynamik: Veränderung gegenüber %1.</source>
   <translation>Dynamics: change compared with %1.</translation>
  </message>
  <message>
   <source>Dynamik: dasselbe mit den Veränderungen seit %1, für %2 Räume; nie über einen Bruch hinweg.</source>
   <translation>Dynamics: the same with the changes since %1, for %2 areas; never across a break.</translation>
  </message>
  <message>
   <source>E&amp;xportieren …</source>
   <translation>&amp;Export…</translation>
  </message>
  <message>
   <source>E-Mail</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>EPSG:31467</source>
   <translation>EPSG:31467</translation>
  </message>
  <message>
   <source>ETRS89 / LAEA Europa (ganz Deutschland)</source>
   <translation>ETRS89 / LAEA Europe (all of Germany)</translation>
  </message>
  <message>
   <source>ETRS89 / UTM Zone 32 (die meisten Länder)</source>
   <translation>ETRS89 / UTM zone 32 (most Länder)</translation>
  </message>
  <message>
   <source>ETRS89 / UTM Zone 33 (Berlin, Brandenburg, Sachsen …)</source>
   <translation>ETRS89 / UTM zone 33 (Berlin, Brandenburg, Saxony…)</translation>
  </message>
  <message>
   <source>Ebene der Analyse</source>
   <translation>Level of the analysis</translation>
  </message>
  <message>
   <source>Ebenen und Grenzen</source>
   <translation>Levels and boundaries</translation>
  </message>
  <message>
   <source>Ebenen, die oberste zuerst</source>
   <translation>Layers, topmost first</translation>
  </message>
  <message>
   <source>Eigene Grenzen …</source>
   <translation>Own class boundaries…</translation>
  </message>
  <message>
   <source>Eigene Klassengrenzen</source>
   <translation>Custom class boundaries</translation>
  </message>
  <message>
   <source>Eigene Räume aus den Grenzen ihrer Gemeinden</source>
   <translation>Own areas from the boundaries of their municipalities</translation>
  </message>
  <message>
   <source>Eigene Räume sind Planungs-, Handlungs- und Zuständigkeitsräume.</source>
   <translation>Own areas are planning areas, areas of action and areas of responsibility.</translation>
  </message>
  <message>
   <source>Eigenes Gebiet</source>
   <translation>Own territory</translation>
  </message>
  <message>
   <source>Ein Angebot oder eine Einrichtung aus dem gemeinsamen Verzeichnis, mit Ihrer Einschätzung.</source>
   <translation>A service or facility from the shared directory, with your appraisal.</translation>
  </message>
  <message>
   <source>Ein Anteil in Prozent braucht 100 *, eine Angabe je 1 000 braucht 1000 *.</source>
   <translation>A share in per cent needs 100 *, a figure per 1 000 needs 1000 *.</translation>
  </message>
  <message>
   <source>Ein Anteil liegt außerhalb der 99,8-%-Grenzen, die bei dieser Zahl von Personen um den Wert aller Räume zu erwarten sind (exakte Binomialverteilung). Erst ab fünf erwarteten Fällen.</source>
   <translation>A share is outside the 99.8% limits to be expected around the value of all areas for this number of people (exact binomial distribution). Only from five expected cases upwards.</translation>
  </message>
  <message>
   <source>Ein Befund sagt in Worten, was eine Ansicht oder ein Gespräch zeigt.</source>
   <translation>A finding says in words what a view or a conversation shows.</translation>
  </message>
  <message>
   <source>Ein Bild von %1 × %2 Pixeln kann nicht gezeichnet werden.</source>
   <translation>A picture of %1 × %2 pixels cannot be drawn.</translation>
  </message>
  <message>
   <source>Ein Code besteht aus höchstens 32 Großbuchstaben (ohne Umlaute), Ziffern und Unterstrichen.</source>
   <translation>A code consists of at most 32 capital letters (no umlauts), digits and underscores.</translation>
  </message>
  <message>
   <source>Ein Fehler im Programm: %1.</source>
   <translation>An error in the program: %1.</translation>
  </message>
  <message>
   <source>Ein Filter ist gesetzt: Gezeigt ist nur ein Teil der Räume.</source>
   <translation>A filter is set: only some of the areas are shown.</translation>
  </message>
  <message>
   <source>Ein GeoPackage kann keine %1 Felder haben.</source>
   <translation>A GeoPackage cannot have %1 fields.</translation>
  </message>
  <message>
   <source>Ein Hinweis wird nur mit Begründung verworfen.</source>
   <translation>A hint can only be dismissed with a reason.</translation>
  </message>
  <message>
   <source>Ein Indikator ist eine Formel über Kennzahlen, zum Beispiel eine Quote.</source>
   <translation>An indicator is a formula over key figures, for example a rate.</translation>
  </message>
  <message>
   <source>Ein Indikatorenset ist zusammengestellt</source>
   <translation>An indicator set has been put together</translation>
  </message>
  <message>
   <source>Ein Klick nimmt alle Gemeinden des Amtes oder der Stadt auf oder heraus.</source>
   <translation>One click adds or removes all municipalities of the Amt or town.</translation>
  </message>
  <message>
   <source>Ein Leitziel wird nicht gemessen; wählen Sie Wirkungsziel oder Teilziel.</source>
   <translation>An overall goal is not measured; choose impact goal or sub-goal.</translation>
  </message>
  <message>
   <source>Ein Profil mit diesem Namen wird ersetzt.</source>
   <translation>A profile with this name will be replaced.</translation>
  </message>
  <message>
   <source>Ein Profil „%1“ gibt es nicht.</source>
   <translation>There is no profile “%1”.</translation>
  </message>
  <message>
   <source>Ein Profil „%1“ gibt es schon.</source>
   <translation>A profile “%1” already exists.</translation>
  </message>
  <message>
   <source>Ein Raum kann nicht in sich selbst aufgehen.</source>
   <translation>An area cannot be merged into itself.</translation>
  </message>
  <message>
   <source>Ein Raum über ein Indikatorenset, gegen den Kreis</source>
   <translation>One area across an indicator set, compared with the district</translation>
  </message>
  <message>
   <source>Ein Rundgang durch das Programm mit der Demo, etwa zehn Minuten</source>
   <translation>A tour of the program with the demo, about ten minutes</translation>
  </message>
  <message>
   <source>Ein Satz. Ohne Angabe entsteht er aus dem Inhalt.</source>
   <translation>One sentence. If left empty, it is made from the content.</translation>
  </message>
  <message>
   <source>Ein Teil der Summe fehlt.</source>
   <translation>Part of the total is missing.</translation>
  </message>
  <message>
   <source>Ein Teil dieser Summe fehlt; er liegt höher.</source>
   <translation>Part of this total is missing; the true value is higher.</translation>
  </message>
  <message>
   <source>Ein Text vom %1, der nicht mehr gespeichert wurde, steht wieder im Feld. Er wird gespeichert, sobald Sie es verlassen; Strg+Z im Feld nimmt ihn zurück.</source>
   <translation>A text of %1 that was not saved any more is back in the field. It is saved as soon as you leave the field; Ctrl+Z in the field takes it back.</translation>
  </message>
  <message>
   <source>Ein Thema bearbeiten</source>
   <translation>Work on a topic</translation>
  </message>
  <message>
   <source>Ein Thema kommt aus der Politik, aus der Verwaltung oder von außen.</source>
   <translation>A topic comes from politics, from the administration or from outside.</translation>
  </message>
  <message>
   <source>Ein Thema.</source>
   <translation>One topic.</translation>
  </message>
  <message>
   <source>Ein Vergleich braucht zwei Durchläufe. Der zweite beginnt im Schritt Anpassung.</source>
   <translation>A comparison needs two rounds. The second begins in the step Adjustment.</translation>
  </message>
  <message>
   <source>Ein Vergleich wird mit zwei Zeichen geschrieben: „==“.</source>
   <translation>A comparison is written with two characters: “==”.</translation>
  </message>
  <message>
   <source>Ein Wert kann nicht gespeichert werden (Periode %1, Raum %2).</source>
   <translation>A value cannot be saved (period %1, area %2).</translation>
  </message>
  <message>
   <source>Ein Wirkungsziel braucht genau einen Indikator oder eine Kennzahl.</source>
   <translation>An impact goal needs exactly one indicator or one key figure.</translation>
  </message>
  <message>
   <source>Ein Wirkungsziel hat Indikator, Räume, Richtung, Ausgangswert, Zielwert und Jahr.</source>
   <translation>An impact goal has an indicator, areas, a direction, a baseline, a target value and a year.</translation>
  </message>
  <message>
   <source>Ein Zusammenhang ist keine Ursache: Beides kann von etwas Drittem abhängen.</source>
   <translation>Correlation is not causation: both may depend on a third factor.</translation>
  </message>
  <message>
   <source>Ein erfundenes Beispiel.</source>
   <translation>An invented example.</translation>
  </message>
  <message>
   <source>Ein hoher Wert gilt als günstig.</source>
   <translation>A high value is considered favourable.</translation>
  </message>
  <message>
   <source>Ein hoher Wert gilt als ungünstig.</source>
   <translation>A high value is considered unfavourable.</translation>
  </message>
  <message>
   <source>Ein leeres Ist heißt: noch nicht bekannt.</source>
   <translation>An empty actual amount means: not yet known.</translation>
  </message>
  <message>
   <source>Ein neuer Name gilt überall: in Kennzahlen, Lieferungen, Profilen und Anfragen.</source>
   <translation>A new name applies everywhere: in key figures, deliveries, profiles and requests.</translation>
  </message>
  <message>
   <source>Ein qualitativer Befund im laufenden Durchlauf des Themas.</source>
   <translation>A qualitative finding in the topic’s current round.</translation>
  </message>
  <message>
   <source>Ein räumliches Muster ist nicht gesichert</source>
   <translation>There is no statistically significant spatial pattern</translation>
  </message>
  <message>
   <source>Eine Aussage je Folie; Alt+↑ und Alt+↓ verschieben.</source>
   <translation>One message per slide; Alt+↑ and Alt+↓ move them.</translation>
  </message>
  <message>
   <source>Eine Berichtsvorlage „%1“ gibt es nicht.</source>
   <translation>There is no report template “%1”.</translation>
  </message>
  <message>
   <source>Eine Berichtsvorlage „%1“ gibt es schon.</source>
   <translation>A report template “%1” already exists.</translation>
  </message>
  <message>
   <source>Eine Datei mit der Endung .isp</source>
   <translation>A file with the extension .isp</translation>
  </message>
  <message>
   <source>Eine Fachplanung hat die Federführung</source>
   <translation>A planning discipline has the lead</translation>
  </message>
  <message>
   <source>Eine Kennzahl oder einen Indikator „%1“ gibt es nicht.</source>
   <translation>There is no key figure or indicator “%1”.</translation>
  </message>
  <message>
   <source>Eine Lieferung %1 gibt es nicht.</source>
   <translation>There is no delivery %1.</translation>
  </message>
  <message>
   <source>Eine Prognose bis %1 reicht %2 Jahre voraus; aus %4 Jahren lassen sich höchstens %3 fortschreiben.</source>
   <translation>A forecast to %1 reaches %2 years ahead; %4 years of values can be projected by at most %3 years.</translation>
  </message>
  <message>
   <source>Eine Prognose über %1 Schritte geht nicht: Aus %3 Werten lassen sich höchstens %2 fortschreiben.</source>
   <translation>A forecast over %1 steps is not possible: %3 values can be projected by at most %2 steps.</translation>
  </message>
  <message>
   <source>Eine Reihe der Kennzahl „%1“ passt nicht zu ihren Ausprägungen.</source>
   <translation>A series of the key figure “%1” does not match its categories.</translation>
  </message>
  <message>
   <source>Eine Reihe von „%1“ nennt zwei Ausprägungen desselben Merkmals.</source>
   <translation>A series of “%1” names two categories of the same dimension.</translation>
  </message>
  <message>
   <source>Eine Sicherung „%1“ gibt es nicht.</source>
   <translation>There is no backup “%1”.</translation>
  </message>
  <message>
   <source>Eine Sitzung mit der ID %1 gibt es nicht.</source>
   <translation>There is no meeting with the ID %1.</translation>
  </message>
  <message>
   <source>Eine Vorlage gibt Berichten Logo, Farben, Kopfzeile und eigene Worte.</source>
   <translation>A template gives reports a logo, colours, a header and words of your own.</translation>
  </message>
  <message>
   <source>Eine Wiederholung braucht einen Beginn.</source>
   <translation>A repetition needs a start.</translation>
  </message>
  <message>
   <source>Eine Zahl allein begründet keinen Bedarf: Schreiben Sie, warum gehandelt werden muss.</source>
   <translation>A figure alone does not justify a need: write why action is needed.</translation>
  </message>
  <message>
   <source>Eine Zahl dieses Berichts vom %1 lautet heute anders.</source>
   <translation>One figure in this report of %1 is different today.</translation>
  </message>
  <message>
   <source>Eine Zeile hat keinen Namen.</source>
   <translation>A row has no name.</translation>
  </message>
  <message>
   <source>Eine Zeile ohne Schlüssel wurde übergangen.</source>
   <translation>A row without a key was skipped.</translation>
  </message>
  <message>
   <source>Eine Zählung, ein Betrag oder eine Kapazität, wie eine Quelle sie liefert.</source>
   <translation>A count, an amount or a capacity, as delivered by a source.</translation>
  </message>
  <message>
   <source>Eine festgelegte Menge geht dem gerechneten Bedarf vor.</source>
   <translation>A set quantity takes precedence over the calculated need.</translation>
  </message>
  <message>
   <source>Eine geänderte Definition wird eine neue Fassung; die früheren bleiben lesbar.</source>
   <translation>A changed definition becomes a new version; the earlier ones remain readable.</translation>
  </message>
  <message>
   <source>Eine verantwortliche Stelle ist benannt</source>
   <translation>A responsible office is named</translation>
  </message>
  <message>
   <source>Eine vorhandene Ebene wird ergänzt, eine andere angelegt.</source>
   <translation>An existing level is added to; any other is created.</translation>
  </message>
  <message>
   <source>Einen Index „%1“ gibt es nicht.</source>
   <translation>There is no index “%1”.</translation>
  </message>
  <message>
   <source>Einen Indikator wählen</source>
   <translation>Choose an indicator</translation>
  </message>
  <message>
   <source>Einen Zeitpunkt weiter (→)</source>
   <translation>One point in time on (→)</translation>
  </message>
  <message>
   <source>Einen Zeitpunkt zurück (←)</source>
   <translation>One point in time back (←)</translation>
  </message>
  <message>
   <source>Einer der beiden Indikatoren hat überall denselben Wert; ein Zusammenhang lässt sich nicht berechnen.</source>
   <translation>One of the two indicators has the same value everywhere; a correlation cannot be calculated.</translation>
  </message>
  <message>
   <source>Einfrieren</source>
   <translation>Freeze</translation>
  </message>
  <message>
   <source>Einfrieren …</source>
   <translation>Freeze…</translation>
  </message>
  <message>
   <source>Einfügen</source>
   <translation>Insert</translation>
  </message>
  <message>
   <source>Eingaben verwerfen</source>
   <translation>Discard input</translation>
  </message>
  <message>
   <source>Eingeladen</source>
   <translation>Invited</translation>
  </message>
  <message>
   <source>Eingeladen werden die üblichen Teilnehmenden der Reihe oder die Mitglieder der Gruppe.</source>
   <translation>The usual participants of the series or the members of the group are invited.</translation>
  </message>
  <message>
   <source>Eingeladene und Anwesende</source>
   <translation>People invited and present</translation>
  </message>
  <message>
   <source>Eingelesen von</source>
   <translation>Imported by</translation>
  </message>
  <message>
   <source>Eingelesene Dateien: %1.</source>
   <translation>Files imported: %1.</translation>
  </message>
  <message>
   <source>Eingelesene Werte bleiben.</source>
   <translation>Imported values stay.</translation>
  </message>
  <message>
   <source>Eingliederung</source>
   <translation>Incorporation</translation>
  </message>
  <message>
   <source>Eingliederungen, Zusammenschlüsse, Teilungen und Gebietstausch. Mit ihren Anteilen werden frühere Werte auf einen Gebietsstand umgerechnet; sonst endet dort der Vergleich.</source>
   <translation>Incorporations, mergers, splits and exchanges of territory. Their shares are used to convert earlier values to one territorial status; otherwise the comparison ends there.</translation>
  </message>
  <message>
   <source>Einheit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Einheit, &amp;wo keine steht</source>
   <translation>Unit &amp;where none is given</translation>
  </message>
  <message>
   <source>Einheit, Gremium, Organisation oder Person.</source>
   <translation>Unit, committee, organisation or person.</translation>
  </message>
  <message>
   <source>Einheit: %1.</source>
   <translation>Unit: %1.</translation>
  </message>
  <message>
   <source>Einheitliche Sozialräume gibt es nicht. Was Sie hier festhalten, dient der Orientierung; Zahlen werden darauf nicht berechnet.</source>
   <translation>There are no uniform social spaces. What you record here is for orientation; no figures are calculated on it.</translation>
  </message>
  <message>
   <source>Einladen …</source>
   <translation>Invite…</translation>
  </message>
  <message>
   <source>Einladung kopieren</source>
   <translation>Copy invitation</translation>
  </message>
  <message>
   <source>Einlesen von %1</source>
   <translation>Import of %1</translation>
  </message>
  <message>
   <source>Einrichtung</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>Einrichtungen und Angebote</source>
   <translation>Facilities and services</translation>
  </message>
  <message>
   <source>Einschätzung</source>
   <translation>Appraisal</translation>
  </message>
  <message>
   <source>Einstellungen</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Eintrag</source>
   <translation>entry</translation>
  </message>
  <message>
   <source>Einträge</source>
   <translation>entries</translation>
  </message>
  <message>
   <source>Einwohner*innen</source>
   <translation>Inhabitants</translation>
  </message>
  <message>
   <source>Einwohner*innen (%1)</source>
   <translation>Inhabitants (%1)</translation>
  </message>
  <message>
   <source>Einzelheiten</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Einzelheiten der Änderung</source>
   <translation>Details of the change</translation>
  </message>
  <message>
   <source>Einzelheiten …</source>
   <translation>Details…</translation>
  </message>
  <message>
   <source>Einzeln &amp;einlesen …</source>
   <translation>Import &amp;individually…</translation>
  </message>
  <message>
   <source>Einzeln entscheiden</source>
   <translation>Decide one by one</translation>
  </message>
  <message>
   <source>Einzelne Schritte können je nach Aufgabe anders ausgestaltet werden. Warum entfällt dieser?</source>
   <translation>Individual steps can be shaped differently depending on the task. Why is this one skipped?</translation>
  </message>
  <message>
   <source>Einzugsräume</source>
   <translation>Catchment areas</translation>
  </message>
  <message>
   <source>Empfehlung</source>
   <translation>Recommendation</translation>
  </message>
  <message>
   <source>Empfehlung: %1</source>
   <translation>Recommendation: %1</translation>
  </message>
  <message>
   <source>Ende</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Ende der Aktivität</source>
   <translation>end of the activity</translation>
  </message>
  <message>
   <source>Ende des Themas</source>
   <translation>end of the topic</translation>
  </message>
  <message>
   <source>Ende des Themas oder die Antwort</source>
   <translation>end of the topic, or the answer</translation>
  </message>
  <message>
   <source>Enter hält den Auftrag fest. Nach @ steht, an wen; nach „bis“ die Frist.</source>
   <translation>Enter records the assignment. After @ comes who it is for; after “bis”, the deadline.</translation>
  </message>
  <message>
   <source>Enter hält die Entscheidung fest. Gezählte Stimmen stehen am Ende: (Ja:Nein:Enthaltungen).</source>
   <translation>Enter records the decision. Votes counted go at the end: (yes:no:abstentions).</translation>
  </message>
  <message>
   <source>Enter öffnet eine Sitzung mit Tagesordnung, Teilnehmenden und Protokoll.</source>
   <translation>Enter opens a meeting with its agenda, participants and minutes.</translation>
  </message>
  <message>
   <source>Entfallen</source>
   <translation>Dropped</translation>
  </message>
  <message>
   <source>Entfallen lassen</source>
   <translation>Skip</translation>
  </message>
  <message>
   <source>Entfernen Sie die Anführungszeichen.</source>
   <translation>Remove the quotation marks.</translation>
  </message>
  <message>
   <source>Entfernen Sie eine der beiden Zeilen aus der Datei.</source>
   <translation>Remove one of the two rows from the file.</translation>
  </message>
  <message>
   <source>Enthaltungen</source>
   <translation>Abstentions</translation>
  </message>
  <message>
   <source>Enthält erfundene Zahlen zur Anschauung; sie sind gekennzeichnet.</source>
   <translation>Contains invented figures for illustration; they are marked.</translation>
  </message>
  <message>
   <source>Enthält erfundene Zahlen.</source>
   <translation>Contains invented figures.</translation>
  </message>
  <message>
   <source>Enthält personenbezogene Daten; steht in keinem öffentlichen Bericht.</source>
   <translation>Contains personal data; appears in no public report.</translation>
  </message>
  <message>
   <source>Entpacken Sie das Archiv und geben Sie die Tabelle darin an.</source>
   <translation>Unpack the archive and enter the table inside it.</translation>
  </message>
  <message>
   <source>Entscheiden Sie, was fortgeführt, geändert oder beendet wird, und beginnen Sie den nächsten Durchlauf oder ein neues Thema.</source>
   <translation>Decide what to continue, change or end, and begin the next round or a new topic.</translation>
  </message>
  <message>
   <source>Entscheiden Sie, was gilt, und berichtigen Sie die Zeile.</source>
   <translation>Decide which applies and correct the row.</translation>
  </message>
  <message>
   <source>Entscheidung</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>Entscheidung einer Sitzung</source>
   <translation>Decision of a meeting</translation>
  </message>
  <message>
   <source>Entscheidung festgehalten.</source>
   <translation>Decision recorded.</translation>
  </message>
  <message>
   <source>Entscheidung festhalten</source>
   <translation>Record decision</translation>
  </message>
  <message>
   <source>Entscheidung: %1</source>
   <translation>Decision: %1</translation>
  </message>
  <message>
   <source>Entscheidungen</source>
   <translation>Decisions</translation>
  </message>
  <message>
   <source>Entscheidungen der Planungsrunde</source>
   <translation>Decisions of the planning meeting</translation>
  </message>
  <message>
   <source>Entscheidungen sind getroffen und begründet</source>
   <translation>Decisions are made and reasons are given</translation>
  </message>
  <message>
   <source>Entscheidungen und Aufträge, die Sie beim Vorführen eingeben, gehören zu ihm.</source>
   <translation>Decisions and assignments you enter while presenting belong to it.</translation>
  </message>
  <message>
   <source>Entschieden hat</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <source>Entschuldigt</source>
   <translation>Excused</translation>
  </message>
  <message>
   <source>Entschuldigt: %1</source>
   <translation>Excused: %1</translation>
  </message>
  <message>
   <source>Entwicklung</source>
   <translation>Development</translation>
  </message>
  <message>
   <source>Entwicklung der Wirkungsziele</source>
   <translation>Development of the impact goals</translation>
  </message>
  <message>
   <source>Entwicklung der Zahlen</source>
   <translation>Development of the figures</translation>
  </message>
  <message>
   <source>Entwicklung mit Trend und Prognose; für einen Trend mindestens drei Jahre</source>
   <translation>Development with trend and forecast; a trend needs at least three years</translation>
  </message>
  <message>
   <source>Entwicklung zum Ziel %1</source>
   <translation>Development towards the goal %1</translation>
  </message>
  <message>
   <source>Entwicklung%1</source>
   <translation>Development%1</translation>
  </message>
  <message>
   <source>Er hält fest, was die Daten heute sagen, und lässt sich so immer wieder erzeugen.</source>
   <translation>It records what the data say today and can be generated again and again like this.</translation>
  </message>
  <message>
   <source>Er hält fest, was die Daten heute sagen. Seit er erstellt wurde, sind neuere Daten dazugekommen: Die alte Datei sagt etwas anderes.</source>
   <translation>It records what the data say today. Newer data have arrived since it was created: the old file says something different.</translation>
  </message>
  <message>
   <source>Er ist nicht gesichert und kann zufällig sein.</source>
   <translation>It is not statistically significant and may be due to chance.</translation>
  </message>
  <message>
   <source>Er ordnet die Räume untereinander und sagt nicht, ob die Lage gut oder schlecht ist. Ein Index allein belegt keinen Bedarf; die Interpretation braucht einen Text.</source>
   <translation>It ranks the areas against one another and does not say whether the situation is good or bad. An index alone does not prove a need; the interpretation needs a text.</translation>
  </message>
  <message>
   <source>Erfragen Sie es beim Herausgeber und geben Sie es an, zum Beispiel EPSG:25832.</source>
   <translation>Ask the publisher for it and enter it, for example EPSG:25832.</translation>
  </message>
  <message>
   <source>Erfunden</source>
   <translation>Invented</translation>
  </message>
  <message>
   <source>Erfunden, nur zur Vorführung.</source>
   <translation>Invented, for demonstration only.</translation>
  </message>
  <message>
   <source>Erfundene Werte zur Vorführung.</source>
   <translation>Invented values for demonstration.</translation>
  </message>
  <message>
   <source>Erfundene Zahlen zur Anschauung.</source>
   <translation>Invented figures for illustration.</translation>
  </message>
  <message>
   <source>Ergebnis</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Ergebnis der Analyse</source>
   <translation>Result of the analysis</translation>
  </message>
  <message>
   <source>Ergebnis der Signifikanzprüfung, Begründung oder Antwort fehlt</source>
   <translation>Result of the significance check, reasons or answer missing</translation>
  </message>
  <message>
   <source>Ergebnisse</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Ergebnisse sind überprüft</source>
   <translation>Results are reviewed</translation>
  </message>
  <message>
   <source>Ergibt das Ganze</source>
   <translation>Adds up to the whole</translation>
  </message>
  <message>
   <source>Ergänzen Sie beides.</source>
   <translation>Add both.</translation>
  </message>
  <message>
   <source>Ergänzen Sie den Schlüssel in der Datei.</source>
   <translation>Add the key in the file.</translation>
  </message>
  <message>
   <source>Ergänzen Sie den Wert, oder nehmen Sie den Teil heraus.</source>
   <translation>Add the value, or remove the part.</translation>
  </message>
  <message>
   <source>Ergänzen Sie die Angaben oder lassen Sie den Schritt mit einer Begründung entfallen.</source>
   <translation>Complete the entries or skip the step, giving a reason.</translation>
  </message>
  <message>
   <source>Ergänzen Sie die Anteile im Bereich Räume.</source>
   <translation>Add the shares under Areas.</translation>
  </message>
  <message>
   <source>Ergänzen Sie die Spalte „kennzahl“.</source>
   <translation>Add the column “kennzahl”.</translation>
  </message>
  <message>
   <source>Ergänzen Sie die Zugehörigkeit, sonst fehlt der Raum in allen Summen.</source>
   <translation>Add what it belongs to; otherwise the area is missing from all sums.</translation>
  </message>
  <message>
   <source>Ergänzen Sie eine Spalte „schluessel“ mit den amtlichen Schlüsseln; Namen allein sind nicht eindeutig.</source>
   <translation>Add a column “schluessel” with the official keys; names alone are not unique.</translation>
  </message>
  <message>
   <source>Ergänzen Sie „(“ oder entfernen Sie „)“.</source>
   <translation>Add “(” or remove “)”.</translation>
  </message>
  <message>
   <source>Ergänzen Sie „)“.</source>
   <translation>Add “)”.</translation>
  </message>
  <message>
   <source>Ergänzen Sie „[“ vor dem Namen.</source>
   <translation>Add “[” before the name.</translation>
  </message>
  <message>
   <source>Ergänzen Sie „]“ hinter dem Namen.</source>
   <translation>Add “]” after the name.</translation>
  </message>
  <message>
   <source>Ergänzen Sie, was nach dem letzten Rechenzeichen oder nach „?“ fehlt.</source>
   <translation>Add what is missing after the last operator or after “?”.</translation>
  </message>
  <message>
   <source>Ergänzen Sie, wohin der Rest kam. Bleibt ein Teil beim Raum, wählen Sie die Art „Gebietstausch“.</source>
   <translation>Add where the rest went. If a part stays with the area, choose the type “Exchange of territory”.</translation>
  </message>
  <message>
   <source>Ergänzen oder löschen Sie das Anführungszeichen in dieser Zeile, oder laden Sie die Datei noch einmal herunter.</source>
   <translation>Add or delete the quotation mark in this row, or download the file again.</translation>
  </message>
  <message>
   <source>Erkannt: %1</source>
   <translation>Recognised: %1</translation>
  </message>
  <message>
   <source>Erklärung</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <source>Erlaubt sind -, 0, ., ..., x, /, (), p, r, s und die Wörter geheim und unbekannt.</source>
   <translation>Allowed are -, 0, ., ..., x, /, (), p, r, s and the words geheim and unbekannt.</translation>
  </message>
  <message>
   <source>Erlaubt sind Zahlen mit Dezimalpunkt, + - * / ^, Klammern, Vergleiche und Funktionen.</source>
   <translation>Allowed are numbers with a decimal point, + - * / ^, brackets, comparisons and functions.</translation>
  </message>
  <message>
   <source>Erlaubt sind layout, kennzahl, raumebene, blatt, quelle, stand, lizenz, periode, anlegen, kennzahlen und raeume.</source>
   <translation>Allowed are layout, kennzahl, raumebene, blatt, quelle, stand, lizenz, periode, anlegen, kennzahlen and raeume.</translation>
  </message>
  <message>
   <source>Erlaubt sind zum Beispiel 2023, 2023-Q2, 2023-06 und 31.12.2023.</source>
   <translation>Allowed are, for example, 2023, 2023-Q2, 2023-06 and 31.12.2023.</translation>
  </message>
  <message>
   <source>Erledigt</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>Erledigt am</source>
   <translation>Done on</translation>
  </message>
  <message>
   <source>Erläuterung</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <source>Ermittelt wird</source>
   <translation>How it is determined</translation>
  </message>
  <message>
   <source>Erreicht</source>
   <translation>Reached</translation>
  </message>
  <message>
   <source>Erreicht am</source>
   <translation>Reached on</translation>
  </message>
  <message>
   <source>Erreicht auch diese Räume</source>
   <translation>Also reaches these areas</translation>
  </message>
  <message>
   <source>Ersetzen</source>
   <translation>Replace</translation>
  </message>
  <message>
   <source>Erste Hauptkomponente</source>
   <translation>First principal component</translation>
  </message>
  <message>
   <source>Erste Schritte</source>
   <translation>First steps</translation>
  </message>
  <message>
   <source>Erstellen Sie den Bericht mit anderen Angaben neu, oder nehmen Sie das Löschen zurück.</source>
   <translation>Create the report again with other details, or undo the deletion.</translation>
  </message>
  <message>
   <source>Erstellt</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>Erstellt am %1</source>
   <translation>Created on %1</translation>
  </message>
  <message>
   <source>Erstellte Berichte</source>
   <translation>Reports created</translation>
  </message>
  <message>
   <source>Ersten Satz für alle ü&amp;bernehmen</source>
   <translation>&amp;Adopt first set for all</translation>
  </message>
  <message>
   <source>Erster Durchlauf</source>
   <translation>First round</translation>
  </message>
  <message>
   <source>Erteilt am</source>
   <translation>Given on</translation>
  </message>
  <message>
   <source>Erwartet</source>
   <translation>Expected</translation>
  </message>
  <message>
   <source>Erwartet werden Grad (Länge, Breite) oder Meter im System der Werkbank.</source>
   <translation>Expected are degrees (longitude, latitude) or metres in the workbench’s coordinate system.</translation>
  </message>
  <message>
   <source>Erzeugt</source>
   <translation>Generated</translation>
  </message>
  <message>
   <source>Es fehlen keine Werte.</source>
   <translation>No values are missing.</translation>
  </message>
  <message>
   <source>Es fehlt der Name.</source>
   <translation>The name is missing.</translation>
  </message>
  <message>
   <source>Es gibt hier schon einen Raum mit dem Namen „%1“.</source>
   <translation>There is already an area named “%1” here.</translation>
  </message>
  <message>
   <source>Es gibt keine Kennzahl, die nach Geschlecht und Altersgruppen zugleich gegliedert ist.</source>
   <translation>There is no key figure broken down by both sex and age group.</translation>
  </message>
  <message>
   <source>Es gibt keine Periode, für die alle Teile des Index auf der Ebene %1 Werte in mindestens drei Räumen haben.</source>
   <translation>There is no period for which all parts of the index have values in at least three areas on the level %1.</translation>
  </message>
  <message>
   <source>Es gibt keine Werte, die in Klassen eingeteilt werden könnten.</source>
   <translation>There are no values that could be divided into classes.</translation>
  </message>
  <message>
   <source>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Für Bilder ohne Bildschirm: isp-werkbank --rundgang ORDNER
</source>
   <translation>There is no screen on which the window could open. For images without a screen: isp-werkbank --rundgang ORDNER
</translation>
  </message>
  <message>
   <source>Es gibt noch kein Indikatorenset mit Indikatoren.</source>
   <translation>There is no indicator set with indicators yet.</translation>
  </message>
  <message>
   <source>Es gibt noch kein Thema.</source>
   <translation>There is no topic yet.</translation>
  </message>
  <message>
   <source>Es gibt noch keine Sitzung.</source>
   <translation>There is no meeting yet.</translation>
  </message>
  <message>
   <source>Es gibt nur Werte oberhalb der Räume, mit denen die ISP arbeitet.</source>
   <translation>There are only values above the areas ISP works with.</translation>
  </message>
  <message>
   <source>Es gibt schon %1.</source>
   <translation>%1 already exist.</translation>
  </message>
  <message>
   <source>Es gibt schon einen Index mit dem Namen „%1“.</source>
   <translation>There is already an index named “%1”.</translation>
  </message>
  <message>
   <source>Es gilt der Schlüssel. Ist er falsch, berichtigen Sie ihn in der Datei, oder ordnen Sie den Ort von Hand zu.</source>
   <translation>The key applies. If it is wrong, correct it in the file or assign the place by hand.</translation>
  </message>
  <message>
   <source>Es ist kein Bedarf festgehalten.</source>
   <translation>No need recorded.</translation>
  </message>
  <message>
   <source>Es ist kein Beschluss festgehalten.</source>
   <translation>No decision recorded.</translation>
  </message>
  <message>
   <source>Es ist kein Beschlussvorschlag festgehalten.</source>
   <translation>No proposed decision recorded.</translation>
  </message>
  <message>
   <source>Es ist kein Index angelegt.</source>
   <translation>No index has been created.</translation>
  </message>
  <message>
   <source>Es ist kein Szenario eingestellt.</source>
   <translation>No scenario is set.</translation>
  </message>
  <message>
   <source>Es ist kein Wert zum Korrigieren angegeben.</source>
   <translation>No value to correct is given.</translation>
  </message>
  <message>
   <source>Es ist kein Ziel mit einem Indikator verbunden; deshalb lässt sich keine Wirkung messen.</source>
   <translation>No goal is linked to an indicator, so no impact can be measured.</translation>
  </message>
  <message>
   <source>Es ist keine Beteiligung festgehalten.</source>
   <translation>No participation recorded.</translation>
  </message>
  <message>
   <source>Es ist keine Fragestellung festgehalten.</source>
   <translation>No question recorded.</translation>
  </message>
  <message>
   <source>Es ist keine Interpretation festgehalten.</source>
   <translation>No interpretation recorded.</translation>
  </message>
  <message>
   <source>Es ist keine Tagesordnung festgehalten.</source>
   <translation>No agenda recorded.</translation>
  </message>
  <message>
   <source>Es ist keine Überprüfung festgehalten.</source>
   <translation>No review recorded.</translation>
  </message>
  <message>
   <source>Es ist noch nichts entschieden.</source>
   <translation>Nothing has been decided yet.</translation>
  </message>
  <message>
   <source>Es lässt sich nur eine Werkbank zugleich öffnen.</source>
   <translation>Only one workbench can be opened at a time.</translation>
  </message>
  <message>
   <source>Es sind keine Angebote erfasst.</source>
   <translation>No services recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Anlagen festgehalten.</source>
   <translation>No attachments recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Aufträge erteilt worden.</source>
   <translation>No assignments were given.</translation>
  </message>
  <message>
   <source>Es sind keine Befunde festgehalten.</source>
   <translation>No findings recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Handlungserfordernisse festgehalten.</source>
   <translation>No needs for action recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Handlungsfelder festgehalten.</source>
   <translation>No fields of action recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Kosten festgehalten.</source>
   <translation>No costs recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Maßnahmen festgehalten.</source>
   <translation>No measures recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Teilnehmenden festgehalten.</source>
   <translation>No participants recorded.</translation>
  </message>
  <message>
   <source>Es sind keine Ziele festgehalten.</source>
   <translation>No goals recorded.</translation>
  </message>
  <message>
   <source>Es sind noch keine Fristen eingestellt: siehe „Fristen“.</source>
   <translation>No periods are set yet: see “Periods”.</translation>
  </message>
  <message>
   <source>Es wurde nichts geschrieben.</source>
   <translation>Nothing was written.</translation>
  </message>
  <message>
   <source>Etwas, wovon dieser Bericht handelt (Thema, Sitzung, Raumebene, Raum oder Indikatorenset), gibt es in dieser Werkbank nicht mehr.</source>
   <translation>Something this report is about (topic, meeting, level, area or indicator set) no longer exists in this workbench.</translation>
  </message>
  <message>
   <source>Excel-Arbeitsmappe (.xlsx)</source>
   <translation>Excel workbook (.xlsx)</translation>
  </message>
  <message>
   <source>Exportieren</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Exportieren nach</source>
   <translation>Export to</translation>
  </message>
  <message>
   <source>F&amp;ällig</source>
   <translation>&amp;Due</translation>
  </message>
  <message>
   <source>F&amp;ällig (%1)</source>
   <translation>&amp;Due (%1)</translation>
  </message>
  <message>
   <source>F1 öffnet das Handbuch an der Stelle, an der Sie gerade sind. Strg+Z nimmt jeden Schritt zurück. Diesen Rundgang finden Sie jederzeit unter Hilfe → Erste Schritte.</source>
   <translation>F1 opens the handbook at the place where you are. Ctrl+Z takes back every step. You find this tour any time under Help → First steps.</translation>
  </message>
  <message>
   <source>Fachdienstleitung</source>
   <translation>Head of department</translation>
  </message>
  <message>
   <source>Fachplanung</source>
   <translation>Planning discipline</translation>
  </message>
  <message>
   <source>Fachplanung beteiligen</source>
   <translation>Involve planning discipline</translation>
  </message>
  <message>
   <source>Fachplanung des Themas</source>
   <translation>Planning discipline of the topic</translation>
  </message>
  <message>
   <source>Fachplanung löschen</source>
   <translation>Delete planning discipline</translation>
  </message>
  <message>
   <source>Fachplanung nicht mehr beteiligen</source>
   <translation>No longer involve planning discipline</translation>
  </message>
  <message>
   <source>Fachplanung speichern</source>
   <translation>Save planning discipline</translation>
  </message>
  <message>
   <source>Fachplanungen</source>
   <translation>Planning disciplines</translation>
  </message>
  <message>
   <source>Fachtagung</source>
   <translation>Specialist conference</translation>
  </message>
  <message>
   <source>Farbe</source>
   <translation>Colour</translation>
  </message>
  <message>
   <source>Farbe der Flächen</source>
   <translation>Fill colour</translation>
  </message>
  <message>
   <source>Farbe der Überschriften</source>
   <translation>Heading colour</translation>
  </message>
  <message>
   <source>Farben</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>Farben stetig, ohne Klassen</source>
   <translation>Continuous colours, no classes</translation>
  </message>
  <message>
   <source>Farbsehen prüfen</source>
   <translation>Check colour vision</translation>
  </message>
  <message>
   <source>Fassen Sie beide Anteile in einem zusammen.</source>
   <translation>Combine the two shares into one.</translation>
  </message>
  <message>
   <source>Fassung %1</source>
   <translation>Version %1</translation>
  </message>
  <message>
   <source>Fassung %1 vom %2, %3</source>
   <translation>Version %1 of %2, %3</translation>
  </message>
  <message>
   <source>Fassung des Pakets übernehmen</source>
   <translation>Adopt the package’s version</translation>
  </message>
  <message>
   <source>Fassung eines Index</source>
   <translation>Version of an index</translation>
  </message>
  <message>
   <source>Favorit</source>
   <translation>Favourite</translation>
  </message>
  <message>
   <source>Favorit (Strg+D hebt ihn auf)</source>
   <translation>Favourite (Ctrl+D removes it)</translation>
  </message>
  <message>
   <source>Favorit aufheben</source>
   <translation>Remove favourite</translation>
  </message>
  <message>
   <source>Favorit merken</source>
   <translation>Add favourite</translation>
  </message>
  <message>
   <source>Federführung</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>Federführung %1</source>
   <translation>Lead: %1</translation>
  </message>
  <message>
   <source>Federführung fehlt</source>
   <translation>Lead is missing</translation>
  </message>
  <message>
   <source>Federführung: %1</source>
   <translation>Lead: %1</translation>
  </message>
  <message>
   <source>Fehlende Werte nach Kennzahlen</source>
   <translation>Missing values by key figure</translation>
  </message>
  <message>
   <source>Fehlt sie auf einem Rechner, nimmt der Bericht die des Systems.</source>
   <translation>If it is missing on a computer, the report uses the system’s.</translation>
  </message>
  <message>
   <source>Feinere Ebenen haben kleinere Zahlen; die Gemeinden haben 10.</source>
   <translation>Finer levels have smaller numbers; the municipalities have 10.</translation>
  </message>
  <message>
   <source>Feinste Ebene</source>
   <translation>Finest level</translation>
  </message>
  <message>
   <source>Feinste Raumebene</source>
   <translation>Finest level</translation>
  </message>
  <message>
   <source>Feld</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Feld einfügen</source>
   <translation>Insert field</translation>
  </message>
  <message>
   <source>Feld mit dem &amp;Namen</source>
   <translation>Field with the &amp;name</translation>
  </message>
  <message>
   <source>Feld mit dem &amp;Schlüssel</source>
   <translation>Field with the &amp;key</translation>
  </message>
  <message>
   <source>Festgehalten</source>
   <translation>Saved</translation>
  </message>
  <message>
   <source>Festgehaltene Ansichten</source>
   <translation>Saved views</translation>
  </message>
  <message>
   <source>Festgehaltene Bewertungen</source>
   <translation>Recorded assessments</translation>
  </message>
  <message>
   <source>Festgehaltene Werte auf dem Stand der Lieferung %1.</source>
   <translation>Recorded values as of delivery %1.</translation>
  </message>
  <message>
   <source>Festgehaltene Werte auf dem Stand der Lieferung „%1“ vom %2. Spätere Lieferungen zählen hier nicht.</source>
   <translation>Recorded values as of the delivery “%1” of %2. Later deliveries do not count here.</translation>
  </message>
  <message>
   <source>Festhalten (F)</source>
   <translation>Freeze (F)</translation>
  </message>
  <message>
   <source>Festlegung aufheben</source>
   <translation>Remove setting</translation>
  </message>
  <message>
   <source>Feststellung</source>
   <translation>Observation</translation>
  </message>
  <message>
   <source>Filter leeren</source>
   <translation>Clear filter</translation>
  </message>
  <message>
   <source>Filtern</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Finanzielle Auswirkungen</source>
   <translation>Financial implications</translation>
  </message>
  <message>
   <source>Finanzierung</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>Fläche</source>
   <translation>Surface area</translation>
  </message>
  <message>
   <source>Fläche %1 (%2) enthielt neben Flächen auch Linien oder Punkte; diese wurden weggelassen.</source>
   <translation>Besides polygons, polygon %1 (%2) also contained lines or points; these were dropped.</translation>
  </message>
  <message>
   <source>Fläche %1 (%2) hat keine Geometrie und wurde ausgelassen.</source>
   <translation>Polygon %1 (%2) has no geometry and was left out.</translation>
  </message>
  <message>
   <source>Fläche %1 (%2) hat ungültige Koordinaten und wurde ausgelassen.</source>
   <translation>Polygon %1 (%2) has invalid coordinates and was left out.</translation>
  </message>
  <message>
   <source>Fläche %1 (%2) ist in %3 nicht darstellbar und wurde ausgelassen.</source>
   <translation>Polygon %1 (%2) cannot be represented in %3 and was left out.</translation>
  </message>
  <message>
   <source>Fläche %1 hat keinen Schlüssel im Feld „%2“ und wurde ausgelassen.</source>
   <translation>Polygon %1 has no key in the field “%2” and was left out.</translation>
  </message>
  <message>
   <source>Fläche in km²</source>
   <translation>Size in km²</translation>
  </message>
  <message>
   <source>Fläche km²</source>
   <translation>Size in km²</translation>
  </message>
  <message>
   <source>Flächen</source>
   <translation>Areas</translation>
  </message>
  <message>
   <source>Flächen unter dem Schlüssel %1 überlappen sich um %2 m²; das Doppelte zählt einmal.</source>
   <translation>Polygons with the key %1 overlap by %2 m²; the overlap counts once.</translation>
  </message>
  <message>
   <source>Folgethema</source>
   <translation>Follow-on topic</translation>
  </message>
  <message>
   <source>Folgethema anlegen</source>
   <translation>Create follow-on topic</translation>
  </message>
  <message>
   <source>Folgethema anlegen …</source>
   <translation>Create follow-on topic…</translation>
  </message>
  <message>
   <source>Folgethema ist angelegt</source>
   <translation>Follow-on topic has been created</translation>
  </message>
  <message>
   <source>Folie</source>
   <translation>Slide</translation>
  </message>
  <message>
   <source>Folie %1 von %2</source>
   <translation>Slide %1 of %2</translation>
  </message>
  <message>
   <source>Folie anlegen …</source>
   <translation>Create slide…</translation>
  </message>
  <message>
   <source>Folie aufnehmen</source>
   <translation>Add slide</translation>
  </message>
  <message>
   <source>Folien</source>
   <translation>Slides</translation>
  </message>
  <message>
   <source>Fordern Sie die Datei neu an.</source>
   <translation>Request the file again.</translation>
  </message>
  <message>
   <source>Formel</source>
   <translation>Formula</translation>
  </message>
  <message>
   <source>Formulieren Sie den Text ohne diese Zahl.</source>
   <translation>Word the text without this number.</translation>
  </message>
  <message>
   <source>Fortgeschrieben</source>
   <translation>Projected</translation>
  </message>
  <message>
   <source>Fortschritt</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Fortschritt (%)</source>
   <translation>Progress (%)</translation>
  </message>
  <message>
   <source>Fragebogen</source>
   <translation>Questionnaire</translation>
  </message>
  <message>
   <source>Fragen Sie bei der liefernden Stelle nach.</source>
   <translation>Ask the body that supplied the data.</translation>
  </message>
  <message>
   <source>Fragen Sie nach einem davon: %4.</source>
   <translation>Ask for one of them: %4.</translation>
  </message>
  <message>
   <source>Fragen Sie nach einer Kennzahl seiner Formel: %2.</source>
   <translation>Ask for a key figure of its formula: %2.</translation>
  </message>
  <message>
   <source>Fragestellung</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Fragestellung fehlt</source>
   <translation>Question is missing</translation>
  </message>
  <message>
   <source>Fragestellung ist formuliert</source>
   <translation>Question is worded</translation>
  </message>
  <message>
   <source>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr.</source>
   <translation>Free software under the GNU General Public License, version 3 or later, without any warranty.</translation>
  </message>
  <message>
   <source>Freigabe</source>
   <translation>Release</translation>
  </message>
  <message>
   <source>Frist</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <source>Frist %1</source>
   <translation>Deadline %1</translation>
  </message>
  <message>
   <source>Frist %1, überfällig</source>
   <translation>deadline %1, overdue</translation>
  </message>
  <message>
   <source>Frist eines Schritts</source>
   <translation>Deadline of a step</translation>
  </message>
  <message>
   <source>Frist für</source>
   <translation>Period for</translation>
  </message>
  <message>
   <source>Frist: %1</source>
   <translation>Deadline: %1</translation>
  </message>
  <message>
   <source>Fristen &amp;speichern</source>
   <translation>Save &amp;periods</translation>
  </message>
  <message>
   <source>Früher: %1</source>
   <translation>Formerly: %1</translation>
  </message>
  <message>
   <source>Frühere Werte umrechnen auf den %1</source>
   <translation>Convert earlier values to the status of %1</translation>
  </message>
  <message>
   <source>Frühere Werte: %1.</source>
   <translation>Earlier values: %1.</translation>
  </message>
  <message>
   <source>Fundstelle</source>
   <translation>Where to find it</translation>
  </message>
  <message>
   <source>Fußzeile</source>
   <translation>Footer</translation>
  </message>
  <message>
   <source>Fälle</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Fällig</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Fällig nach</source>
   <translation>Due after</translation>
  </message>
  <message>
   <source>Fällig nach Tagen</source>
   <translation>Due after days</translation>
  </message>
  <message>
   <source>Fällige Schritte, offene Aufträge, neue Hinweise und fehlende Zahlen, das Dringendste zuerst. Jede Zeile führt an die Stelle, an der etwas zu tun ist.</source>
   <translation>Steps that are due, open assignments, new hints and missing figures, the most urgent first. Each line leads to the place where something is to be done.</translation>
  </message>
  <message>
   <source>Für</source>
   <translation>For</translation>
  </message>
  <message>
   <source>Für %1 braucht es keine Prognose; die Werte reichen bis %2.</source>
   <translation>%1 needs no forecast; the values reach up to %2.</translation>
  </message>
  <message>
   <source>Für %1 fehlt mindestens eine Altersgruppe. Anteile lassen sich nicht berechnen; die vorhandenen Zahlen stehen in der Tabelle.</source>
   <translation>At least one age group is missing for %1. Shares cannot be calculated; the available figures are in the table.</translation>
  </message>
  <message>
   <source>Für %1 gibt es auf der Ebene %2 keine Werte.</source>
   <translation>There are no values of %1 on the level %2.</translation>
  </message>
  <message>
   <source>Für %1 gibt es in dieser Verbindung von Ausprägungen keine Werte.</source>
   <translation>There are no values for %1 in this combination of categories.</translation>
  </message>
  <message>
   <source>Für %1 gibt es keine Werte zu „%2“.</source>
   <translation>There are no values of %1 for “%2”.</translation>
  </message>
  <message>
   <source>Für %1 gibt es keinen vollständigen Wert in diesen Räumen. Leeren Sie das Ausgangsjahr für den letzten Wert.</source>
   <translation>For %1 there is no complete value in these areas. Clear the baseline year to get the latest value.</translation>
  </message>
  <message>
   <source>Für %1 liegen keine vergleichbaren Werte aller Teile vor: Sie fehlen, oder dazwischen liegt ein Bruch.</source>
   <translation>There are no comparable values of all parts for %1: they are missing, or there is a break in between.</translation>
  </message>
  <message>
   <source>Für %1, %2, %3 wurde nie ein Wert geliefert.</source>
   <translation>No value was ever delivered for %1, %2, %3.</translation>
  </message>
  <message>
   <source>Für %2 (%1) enthält die Datei keine Grenze.</source>
   <translation>The file contains no boundary for %2 (%1).</translation>
  </message>
  <message>
   <source>Für &amp;wen</source>
   <translation>For &amp;whom</translation>
  </message>
  <message>
   <source>Für das Feld %1 gibt es keine Angabe.</source>
   <translation>There is no entry for the field %1.</translation>
  </message>
  <message>
   <source>Für den Bedarf „%1“ fehlt in diesem Raum die Zahl der Personen.</source>
   <translation>For the need “%1” the number of people in this area is missing.</translation>
  </message>
  <message>
   <source>Für den Teil „%1“ ist nicht festgelegt, ob ein hoher Wert belastet oder entlastet.</source>
   <translation>It is not specified for the part “%1” whether a high value is a burden or a relief.</translation>
  </message>
  <message>
   <source>Für den heutigen Stand erstellen Sie einen neuen Bericht.</source>
   <translation>For figures as of today, create a new report.</translation>
  </message>
  <message>
   <source>Für deutsche Kreise eignet sich EPSG:25832 (UTM, Zone 32) oder EPSG:25833 (Zone 33).</source>
   <translation>Suitable for German districts: EPSG:25832 (UTM, zone 32) or EPSG:25833 (zone 33).</translation>
  </message>
  <message>
   <source>Für die Ebene %1 sind keine Grenzen geladen.</source>
   <translation>No boundaries are loaded for the level %1.</translation>
  </message>
  <message>
   <source>Für die Schritte nach der Analyse fehlt der Beschluss des Gremiums.</source>
   <translation>The steps after the analysis need the committee’s decision, which is missing.</translation>
  </message>
  <message>
   <source>Für diese Ebene sind keine Grenzen geladen; deshalb enthält der Atlas keine Karten.</source>
   <translation>No boundaries are loaded for this level, so the atlas contains no maps.</translation>
  </message>
  <message>
   <source>Für diese Indikatoren liegen auf dieser Ebene noch keine Werte vor: %1.</source>
   <translation>There are no values at this level yet for these indicators: %1.</translation>
  </message>
  <message>
   <source>Für diese Kennzahl wurde noch keine Tabelle eingelesen.</source>
   <translation>No table has been imported for this key figure yet.</translation>
  </message>
  <message>
   <source>Für diese Methode sind keine Grenzen angegeben.</source>
   <translation>No boundaries are given for this method.</translation>
  </message>
  <message>
   <source>Für diese Raumebene sind keine Grenzen geladen.</source>
   <translation>No boundaries are loaded for this level.</translation>
  </message>
  <message>
   <source>Für diese Räume gelten die bisherigen Grenzen weiter.</source>
   <translation>For these areas the existing boundaries remain valid.</translation>
  </message>
  <message>
   <source>Für diesen Hinweis gibt es keine Karte.</source>
   <translation>There is no map for this hint.</translation>
  </message>
  <message>
   <source>Für diesen Raum fehlen Altersgruppen.</source>
   <translation>Age groups are missing for this area.</translation>
  </message>
  <message>
   <source>Für diesen Raum ist zu „%1“ keine Menge festgelegt.</source>
   <translation>No quantity for “%1” is set for this area.</translation>
  </message>
  <message>
   <source>Für diesen Zeitpunkt liegen keine Grenzen vor; gezeigt sind die heutigen.</source>
   <translation>There are no boundaries for this point in time; today’s are shown.</translation>
  </message>
  <message>
   <source>Für dieses Diagramm braucht es mindestens %1 Räume mit einem Wert; hier sind es %2.</source>
   <translation>This chart needs at least %1 areas with a value; there are %2 here.</translation>
  </message>
  <message>
   <source>Für eine Entwicklung fehlt ein zweiter, vergleichbarer Zeitpunkt.</source>
   <translation>There is no second, comparable point in time to show a development.</translation>
  </message>
  <message>
   <source>Für eine Prognose reichen die Werte nicht: %1 Jahre sind bekannt.</source>
   <translation>There are not enough values for a forecast: %1 years are known.</translation>
  </message>
  <message>
   <source>Für räumlich nicht Zuordenbares gibt es schon „%1“.</source>
   <translation>For what cannot be assigned to an area there is already “%1”.</translation>
  </message>
  <message>
   <source>Für wen</source>
   <translation>For whom</translation>
  </message>
  <message>
   <source>Für wen und wo</source>
   <translation>For whom and where</translation>
  </message>
  <message>
   <source>Für wie viele Monate je eine bleibt</source>
   <translation>For how many months one each is kept</translation>
  </message>
  <message>
   <source>Für wie viele Tage je eine bleibt</source>
   <translation>For how many days one each is kept</translation>
  </message>
  <message>
   <source>Für „%1“ gibt es kein Profil.</source>
   <translation>There is no profile for “%1”.</translation>
  </message>
  <message>
   <source>Für „%1“ gibt es zwei verschiedene Zahlen, in den Zeilen %2 und %3. Die zweite wurde nicht übernommen.</source>
   <translation>There are two different numbers for “%1”, in rows %2 and %3. The second was not used.</translation>
  </message>
  <message>
   <source>Für „%1“ ist das Bildformat nicht erkennbar.</source>
   <translation>The image format for “%1” cannot be recognised.</translation>
  </message>
  <message>
   <source>Für „%1“ ist das Format nicht erkennbar.</source>
   <translation>The format for “%1” cannot be recognised.</translation>
  </message>
  <message>
   <source>Für „Steuern und Umsetzen“ und „Wirkungsmessung und Controlling“ ist innerhalb der Verwaltung die Fachdienstleitung verantwortlich.</source>
   <translation>Within the administration, the head of the specialist service is responsible for “Steering and implementation” and “Impact measurement and controlling”.</translation>
  </message>
  <message>
   <source>GENESIS-Flatfile (ffcsv)</source>
   <translation>GENESIS flat file (ffcsv)</translation>
  </message>
  <message>
   <source>GENESIS-Tabelle (Regionaldatenbank)</source>
   <translation>GENESIS table (Regionaldatenbank)</translation>
  </message>
  <message>
   <source>Ganze Werkbank, wie sie jetzt ist</source>
   <translation>The whole workbench as it is now</translation>
  </message>
  <message>
   <source>Ganzer Kreis</source>
   <translation>Whole district</translation>
  </message>
  <message>
   <source>Geben Sie 1 bis 12 Zahlen an, jede größer als die vorige, zum Beispiel 3,5; 5; 7,5.</source>
   <translation>Enter 1 to 12 numbers, each greater than the one before, for example 3,5; 5; 7,5.</translation>
  </message>
  <message>
   <source>Geben Sie Buchstaben, Ziffern, Zeichen und Leerzeichen ein.</source>
   <translation>Enter letters, digits, signs and spaces.</translation>
  </message>
  <message>
   <source>Geben Sie Daten wie 2023-12-31 an, den Beginn vor dem Ende.</source>
   <translation>Enter dates like 2023-12-31, the start before the end.</translation>
  </message>
  <message>
   <source>Geben Sie Rechtswert und Hochwert an, oder keinen von beiden.</source>
   <translation>Enter both easting and northing, or neither.</translation>
  </message>
  <message>
   <source>Geben Sie an, in welchem Koordinatenreferenzsystem sie stehen, zum Beispiel EPSG:25832.</source>
   <translation>State which coordinate reference system they are in, for example EPSG:25832.</translation>
  </message>
  <message>
   <source>Geben Sie an, seit wann die Änderungen zählen: eine Sicherung oder einen Tag.</source>
   <translation>State since when changes count: a backup or a day.</translation>
  </message>
  <message>
   <source>Geben Sie an, welche Kennzahl sie enthält{{ (--kennzahl)|}}.</source>
   <translation>State which key figure it contains{{ (--kennzahl)|}}.</translation>
  </message>
  <message>
   <source>Geben Sie an, welcher Raum zu welchem kam.</source>
   <translation>State which area went to which.</translation>
  </message>
  <message>
   <source>Geben Sie an, wie die Datei heißen soll.</source>
   <translation>Enter a name for the file.</translation>
  </message>
  <message>
   <source>Geben Sie dem Indikator einen anderen Code.</source>
   <translation>Give the indicator a different code.</translation>
  </message>
  <message>
   <source>Geben Sie den Code einer Kennzahl oder eines Indikators an.</source>
   <translation>Enter the code of a key figure or an indicator.</translation>
  </message>
  <message>
   <source>Geben Sie den Grund an.</source>
   <translation>Enter the reason.</translation>
  </message>
  <message>
   <source>Geben Sie den Übergang von Hand ein.</source>
   <translation>Enter the transition by hand.</translation>
  </message>
  <message>
   <source>Geben Sie die oberen Grenzen der Klassen an, bei „stdabw“ die Vielfachen der Standardabweichung.</source>
   <translation>Enter the upper boundaries of the classes, or for “stdabw” the multiples of the standard deviation.</translation>
  </message>
  <message>
   <source>Geben Sie ein Gewicht über 0 an oder nehmen Sie den Teil heraus.</source>
   <translation>Enter a weight above 0 or remove the part.</translation>
  </message>
  <message>
   <source>Geben Sie eine CSV-, XLS-, XLSX- oder ODS-Datei an. Ist es eine Tabelle, laden Sie sie noch einmal herunter.</source>
   <translation>Enter a CSV, XLS, XLSX or ODS file. If it is a table, download it again.</translation>
  </message>
  <message>
   <source>Geben Sie eine Datei in diesem Ordner an.</source>
   <translation>Enter a file in this folder.</translation>
  </message>
  <message>
   <source>Geben Sie eine Zahl ab 0 an oder lassen Sie das Feld leer.</source>
   <translation>Enter a number from 0 upwards or leave the field empty.</translation>
  </message>
  <message>
   <source>Geben Sie einen Beginn und eine Wiederholung an.</source>
   <translation>Enter a start and a repetition.</translation>
  </message>
  <message>
   <source>Geben Sie einen Namen an, der auf .pdf, .odt oder .html endet.</source>
   <translation>Enter a name ending in .pdf, .odt or .html.</translation>
  </message>
  <message>
   <source>Geben Sie einen Namen an, der auf .png, .svg oder .pdf endet.</source>
   <translation>Enter a name ending in .png, .svg or .pdf.</translation>
  </message>
  <message>
   <source>Geben Sie einen Namen ein, unter dem Planer*innen den Eintrag wiederfinden.</source>
   <translation>Enter a name by which planners will find the entry again.</translation>
  </message>
  <message>
   <source>Geben Sie einen an.</source>
   <translation>Enter one.</translation>
  </message>
  <message>
   <source>Geben Sie eines der Layouts an oder lassen Sie die Angabe weg.</source>
   <translation>Enter one of the layouts or leave the entry out.</translation>
  </message>
  <message>
   <source>Geben Sie eines der vorhandenen Blätter an.</source>
   <translation>Enter one of the available sheets.</translation>
  </message>
  <message>
   <source>Geben Sie entweder eine Werkbank oder --demo an.</source>
   <translation>Give either a workbench or --demo.</translation>
  </message>
  <message>
   <source>Geben Sie es als EPSG-Nummer an, zum Beispiel EPSG:25832.</source>
   <translation>Enter it as an EPSG number, for example EPSG:25832.</translation>
  </message>
  <message>
   <source>Geben Sie ihm einen anderen Namen.</source>
   <translation>Give it another name.</translation>
  </message>
  <message>
   <source>Geben Sie ihr einen anderen Namen.</source>
   <translation>Give it another name.</translation>
  </message>
  <message>
   <source>Geben Sie jeden Wert nur einmal an.</source>
   <translation>Enter each value only once.</translation>
  </message>
  <message>
   <source>Geben Sie sie von Hand neu ein.</source>
   <translation>Type it in again by hand.</translation>
  </message>
  <message>
   <source>Geben Sie {{die Periode an (--periode)|unter „Aufbau“ die Periode an}}, zum Beispiel 2023 oder 2023-12-31.</source>
   <translation>Give {{the period (--periode)|the period under “Structure”}}, for example 2023 or 2023-12-31.</translation>
  </message>
  <message>
   <source>Gebiet geändert</source>
   <translation>territory changed</translation>
  </message>
  <message>
   <source>Gebiet: %1. Der Atlas beschreibt die soziale Lage auf der Ebene %2. Für jeden Indikator zeigt er eine Karte, eine Tabelle, die Entwicklung und einen kurzen Befund. Die Befunde sind aus den Zahlen gebildet und deuten sie nicht: Ein Indikator allein belegt keinen Bedarf.</source>
   <translation>Territory: %1. The atlas describes the social situation at the level %2. For each indicator it shows a map, a table, the development and a short finding. The findings are formed from the figures and do not interpret them: an indicator alone does not establish a need.</translation>
  </message>
  <message>
   <source>Gebietsanteil</source>
   <translation>Share of territory</translation>
  </message>
  <message>
   <source>Gebietsstand wie geliefert</source>
   <translation>Territorial status as delivered</translation>
  </message>
  <message>
   <source>Gebietstausch</source>
   <translation>Exchange of territory</translation>
  </message>
  <message>
   <source>Gebietsänderung</source>
   <translation>Change of territory</translation>
  </message>
  <message>
   <source>Gebietsänderung anlegen</source>
   <translation>Create change of territory</translation>
  </message>
  <message>
   <source>Gebietsänderung anlegen …</source>
   <translation>Create change of territory…</translation>
  </message>
  <message>
   <source>Gebietsänderung bearbeiten</source>
   <translation>Edit change of territory</translation>
  </message>
  <message>
   <source>Gebietsänderung löschen</source>
   <translation>Delete change of territory</translation>
  </message>
  <message>
   <source>Gebietsänderung zum %2: Die Anteile von „%1“ ergeben nicht 100 %.</source>
   <translation>Change of territory on %2: the shares of “%1” do not add up to 100%.</translation>
  </message>
  <message>
   <source>Gebietsänderung zum %2: „%1“ geht ganz auf, besteht danach aber weiter.</source>
   <translation>Change of territory on %2: “%1” is absorbed completely but continues to exist afterwards.</translation>
  </message>
  <message>
   <source>Gebietsänderung zum %2: „%1“ soll Gebiet abgeben, bestand am Tag davor aber nicht.</source>
   <translation>Change of territory on %2: “%1” is to give up territory but did not exist on the day before.</translation>
  </message>
  <message>
   <source>Gebietsänderung zum %2: „%1“ soll Gebiet erhalten, besteht an diesem Tag aber nicht.</source>
   <translation>Change of territory on %2: “%1” is to receive territory but does not exist on that day.</translation>
  </message>
  <message>
   <source>Gebietsänderung ändern</source>
   <translation>Change a change of territory</translation>
  </message>
  <message>
   <source>Gebietsänderungen</source>
   <translation>Changes of territory</translation>
  </message>
  <message>
   <source>Gebraucht wird eine Tabelle mit einer Kopfzeile und mindestens zwei Spalten.</source>
   <translation>What is needed is a table with a header row and at least two columns.</translation>
  </message>
  <message>
   <source>Gefunden: %1</source>
   <translation>Found: %1</translation>
  </message>
  <message>
   <source>Gegenstand</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>Gegenüber dem, was gespeichert ist: %1 neu, %2 geändert, %3 gleich.</source>
   <translation>Compared with what is stored: %1 new, %2 changed, %3 the same.</translation>
  </message>
  <message>
   <source>Gegründet am</source>
   <translation>Founded on</translation>
  </message>
  <message>
   <source>Geheim unter</source>
   <translation>Confidential below</translation>
  </message>
  <message>
   <source>Gehört zu</source>
   <translation>Belongs to</translation>
  </message>
  <message>
   <source>Geladen am</source>
   <translation>Loaded on</translation>
  </message>
  <message>
   <source>Gelesen werden Dateien mit den Endungen csv, txt, tsv, xlsx, xls und ods.</source>
   <translation>Files ending in csv, txt, tsv, xlsx, xls and ods are read.</translation>
  </message>
  <message>
   <source>Gelesen wird das ausgeblendete Blatt „%1“.</source>
   <translation>The hidden sheet “%1” is being read.</translation>
  </message>
  <message>
   <source>Gelesen wurde die Ebene „%1“; die Datei enthält außerdem: %2.</source>
   <translation>The layer “%1” was read; the file also contains: %2.</translation>
  </message>
  <message>
   <source>Gelesen: %1 Räume.</source>
   <translation>Read: %1 areas.</translation>
  </message>
  <message>
   <source>Gelesen: %1 Übergänge.</source>
   <translation>Read: %1 transitions.</translation>
  </message>
  <message>
   <source>Gelesen: 1 Raum.</source>
   <translation>Read: 1 area.</translation>
  </message>
  <message>
   <source>Gelesen: 1 Übergang.</source>
   <translation>Read: 1 transition.</translation>
  </message>
  <message>
   <source>Gelöscht an %1; an ihrer Stelle steht „%2“.</source>
   <translation>Deleted in %1; “%2” now stands there instead.</translation>
  </message>
  <message>
   <source>Gelöscht. Die Gültigkeit der Räume bleibt, wie sie ist.</source>
   <translation>Deleted. The validity of the areas stays as it is.</translation>
  </message>
  <message>
   <source>Gelöschte Person</source>
   <translation>Deleted person</translation>
  </message>
  <message>
   <source>Gemeinde suchen</source>
   <translation>Search municipality</translation>
  </message>
  <message>
   <source>Gemeinde suchen …</source>
   <translation>Search for a municipality…</translation>
  </message>
  <message>
   <source>Gemeinde, Verband, Träger …</source>
   <translation>Municipality, association, provider…</translation>
  </message>
  <message>
   <source>Gemeinden</source>
   <translation>Municipalities</translation>
  </message>
  <message>
   <source>Gemeinden des Raums</source>
   <translation>Municipalities of the area</translation>
  </message>
  <message>
   <source>Gemeindeverband</source>
   <translation>Association of municipalities</translation>
  </message>
  <message>
   <source>Gemeinsam beraten</source>
   <translation>Meet and decide</translation>
  </message>
  <message>
   <source>Gemeinsamer Ordner</source>
   <translation>Shared folder</translation>
  </message>
  <message>
   <source>Gemeinsamer Ordner:</source>
   <translation>Shared folder:</translation>
  </message>
  <message>
   <source>Gemessen an</source>
   <translation>Measured by</translation>
  </message>
  <message>
   <source>Gemessen wird am Wert aller Räume zusammen (%1). Je kleiner ein Raum, desto weiter der Bereich, in dem Abweichungen üblich sind.</source>
   <translation>Areas are measured against the value of all areas together (%1). The smaller an area, the wider the range in which deviations are usual.</translation>
  </message>
  <message>
   <source>Genesis</source>
   <translation>Genesis</translation>
  </message>
  <message>
   <source>Genutzt in</source>
   <translation>Used in</translation>
  </message>
  <message>
   <source>GeoPackage mit Grenzen (.gpkg)</source>
   <translation>GeoPackage with boundaries (.gpkg)</translation>
  </message>
  <message>
   <source>Geodaten (*.gpkg *.geojson *.json *.shp *.gml *.kml *.fgb *.csv *.dxf *.tab *.tif *.tiff *.png *.jpg *.jpeg *.jp2);;Alle Dateien (*)</source>
   <translation>Geodata (*.gpkg *.geojson *.json *.shp *.gml *.kml *.fgb *.csv *.dxf *.tab *.tif *.tiff *.png *.jpg *.jpeg *.jp2);;All files (*)</translation>
  </message>
  <message>
   <source>Geometrie</source>
   <translation>Geometry</translation>
  </message>
  <message>
   <source>Geplante und tatsächliche Ausgaben in Euro</source>
   <translation>Planned and actual spending in euros</translation>
  </message>
  <message>
   <source>Geprüft am</source>
   <translation>Checked on</translation>
  </message>
  <message>
   <source>Geprüft in %1 Varianten: je ein Teil weggelassen, je ein Gewicht halbiert oder verdoppelt. Bei %2 von %3 Räumen bleibt die Klasse in allen gleich.</source>
   <translation>Checked in %1 variants: one part left out at a time, one weight halved or doubled at a time. For %2 of %3 areas the class stays the same in all of them.</translation>
  </message>
  <message>
   <source>Geprüft und bestätigt von %1 am %2: %3</source>
   <translation>Checked and confirmed by %1 on %2: %3</translation>
  </message>
  <message>
   <source>Gerade</source>
   <translation>straight line</translation>
  </message>
  <message>
   <source>Gerechneter Bedarf übernommen am %1</source>
   <translation>Calculated need adopted on %1</translation>
  </message>
  <message>
   <source>Geschlecht, Altersgruppe und andere Merkmale, je eine Spalte.</source>
   <translation>Sex, age group and other dimensions, one column each.</translation>
  </message>
  <message>
   <source>Geschrieben: %1.</source>
   <translation>Written: %1.</translation>
  </message>
  <message>
   <source>Geschützt speichern unter</source>
   <translation>Save protected as</translation>
  </message>
  <message>
   <source>Geschützt weitergeben</source>
   <translation>Pass on protected</translation>
  </message>
  <message>
   <source>Geschützte We&amp;rkbank öffnen …</source>
   <translation>Open protected work&amp;bench…</translation>
  </message>
  <message>
   <source>Geschützte Werkbank (*.ispz)</source>
   <translation>Protected workbench (*.ispz)</translation>
  </message>
  <message>
   <source>Geschützte Werkbank (*.ispz);;Alle Dateien (*)</source>
   <translation>Protected workbench (*.ispz);;All files (*)</translation>
  </message>
  <message>
   <source>Geschützte Werkbank öffnen</source>
   <translation>Open protected workbench</translation>
  </message>
  <message>
   <source>Gesichert und geprüft.</source>
   <translation>Backed up and checked.</translation>
  </message>
  <message>
   <source>Gesichert wird beim ersten Öffnen am Tag und vor jedem größeren Einlesen.</source>
   <translation>A backup is made when you first open the workbench each day and before every larger import.</translation>
  </message>
  <message>
   <source>Gesicherte örtliche Gruppen: %1.</source>
   <translation>Significant local clusters: %1.</translation>
  </message>
  <message>
   <source>Gespeichert werden %1 (%2 neu, %3 geändert, %4 gleich).</source>
   <translation>To be saved: %1 (%2 new, %3 changed, %4 the same).</translation>
  </message>
  <message>
   <source>Gespeichert: %1</source>
   <translation>Saved: %1</translation>
  </message>
  <message>
   <source>Gesperrt</source>
   <translation>Suppressed</translation>
  </message>
  <message>
   <source>Gespräche mit jungen Eltern in Wahlstedt (Beispiel)</source>
   <translation>Conversations with young parents in Wahlstedt (example)</translation>
  </message>
  <message>
   <source>Gewicht</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>Gewicht von %1</source>
   <translation>Weight of %1</translation>
  </message>
  <message>
   <source>Gewichtet nach Einwohner*innen; 0 heißt: überall gleich.</source>
   <translation>Weighted by inhabitants; 0 means the same everywhere.</translation>
  </message>
  <message>
   <source>Gewählt: %1</source>
   <translation>Selected: %1</translation>
  </message>
  <message>
   <source>Gezeigt ist auch eine Prognose, keine gemessenen Werte.</source>
   <translation>A forecast is shown too, not measured values.</translation>
  </message>
  <message>
   <source>Gezeigt sind die %1 größten Änderungen.</source>
   <translation>Showing the %1 largest changes.</translation>
  </message>
  <message>
   <source>Geändert</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>Geänderte Werte</source>
   <translation>Changed values</translation>
  </message>
  <message>
   <source>Gilt</source>
   <translation>Applies</translation>
  </message>
  <message>
   <source>Gilt ab</source>
   <translation>Valid from</translation>
  </message>
  <message>
   <source>Gini</source>
   <translation>Gini</translation>
  </message>
  <message>
   <source>Gini-Koeffizient</source>
   <translation>Gini coefficient</translation>
  </message>
  <message>
   <source>Gini-Koeffizient %1 (%2). Für eine Entwicklung fehlt ein zweiter Zeitpunkt.</source>
   <translation>Gini coefficient %1 (%2). A second point in time is needed to show a development.</translation>
  </message>
  <message>
   <source>Gleich breite Klassen</source>
   <translation>Classes of equal width</translation>
  </message>
  <message>
   <source>Gleich viele Räume (Quantile)</source>
   <translation>Equal number of areas (quantiles)</translation>
  </message>
  <message>
   <source>Gleichmäßiger geworden sind die Räume bei %1, ungleicher bei %2 Indikatoren.</source>
   <translation>The areas have become more even for %1 indicators and more unequal for %2.</translation>
  </message>
  <message>
   <source>Gleichwertige Bedingungen?</source>
   <translation>Equivalent conditions?</translation>
  </message>
  <message>
   <source>Grau (Schwarz-Weiß-Druck)</source>
   <translation>Grey (black-and-white print)</translation>
  </message>
  <message>
   <source>Gremium</source>
   <translation>Committee</translation>
  </message>
  <message>
   <source>Gremium oder Datum des Auftrags fehlt</source>
   <translation>Committee or date of the assignment is missing</translation>
  </message>
  <message>
   <source>Grenze</source>
   <translation>Boundary</translation>
  </message>
  <message>
   <source>Grenze %1 von %2 bei %3</source>
   <translation>Limit %1 of %2 at %3</translation>
  </message>
  <message>
   <source>Grenzen (*.gpkg *.shp *.geojson *.json *.gml *.kml *.fgb)</source>
   <translation>Boundaries (*.gpkg *.shp *.geojson *.json *.gml *.kml *.fgb)</translation>
  </message>
  <message>
   <source>Grenzen (*.gpkg *.shp *.geojson *.json *.topojson *.gml *.kml *.fgb *.tab *.mif)</source>
   <translation>Boundaries (*.gpkg *.shp *.geojson *.json *.topojson *.gml *.kml *.fgb *.tab *.mif)</translation>
  </message>
  <message>
   <source>Grenzen der Karten: %1.</source>
   <translation>Map boundaries: %1.</translation>
  </message>
  <message>
   <source>Grenzen laden</source>
   <translation>Load boundaries</translation>
  </message>
  <message>
   <source>Grenzen laden …</source>
   <translation>Load boundaries…</translation>
  </message>
  <message>
   <source>Grenzen laden: %1</source>
   <translation>Load boundaries: %1</translation>
  </message>
  <message>
   <source>Grenzen mit unbekannten Räumen legen sie an.</source>
   <translation>Boundaries with unknown areas create them.</translation>
  </message>
  <message>
   <source>Grenzen von %1 Räumen geladen</source>
   <translation>Boundaries of %1 areas loaded</translation>
  </message>
  <message>
   <source>Grenzen: %1</source>
   <translation>Boundaries: %1</translation>
  </message>
  <message>
   <source>Großbuchstaben, Ziffern und Unterstriche. Leer: aus dem Namen gebildet.</source>
   <translation>Capital letters, digits and underscores. Empty: formed from the name.</translation>
  </message>
  <message>
   <source>Großer Punkt: %1 · kleine Punkte: die anderen Räume · Strich: %2 · links der niedrigste, rechts der höchste Wert</source>
   <translation>Large dot: %1 · small dots: the other areas · line: %2 · lowest value on the left, highest on the right</translation>
  </message>
  <message>
   <source>Grund</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Grund der Auflösung</source>
   <translation>Reason for dissolving</translation>
  </message>
  <message>
   <source>Grund der Beendigung</source>
   <translation>Reason for ending</translation>
  </message>
  <message>
   <source>Grund der Änderung</source>
   <translation>Reason for the change</translation>
  </message>
  <message>
   <source>Grundlage</source>
   <translation>Basis</translation>
  </message>
  <message>
   <source>Gruppe</source>
   <translation>Group</translation>
  </message>
  <message>
   <source>Gruppe %1</source>
   <translation>Group %1</translation>
  </message>
  <message>
   <source>Größe</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Guten Tag,</source>
   <translation>Hello,</translation>
  </message>
  <message>
   <source>Gültig ab</source>
   <translation>Valid from</translation>
  </message>
  <message>
   <source>Gültig bis</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <source>HH – hoch unter hohen</source>
   <translation>HH – high among high</translation>
  </message>
  <message>
   <source>HH:MM, zum Beispiel 09:30</source>
   <translation>HH:MM, for example 09:30</translation>
  </message>
  <message>
   <source>HL – hoch unter niedrigen</source>
   <translation>HL – high among low</translation>
  </message>
  <message>
   <source>HTML, eine barrierefreie Datei</source>
   <translation>HTML, one accessible file</translation>
  </message>
  <message>
   <source>Halten Sie die Ansicht im Atlas neu fest.</source>
   <translation>Save the view again in the Atlas.</translation>
  </message>
  <message>
   <source>Halten Sie fest, was Gespräche, Beteiligung oder eine Netzwerkanalyse ergeben haben.</source>
   <translation>Record what conversations, participation or a network analysis have shown.</translation>
  </message>
  <message>
   <source>Halten Sie fest, welche Sozialräume die Fachdienste kennen.</source>
   <translation>Record which social spaces the specialist services know.</translation>
  </message>
  <message>
   <source>Halten Sie fest, wer Ihnen Zahlen liefert und wie Sie die Person erreichen.</source>
   <translation>Record who supplies you with figures and how to reach that person.</translation>
  </message>
  <message>
   <source>Halten Sie fest, woher das Thema kommt, welche Frage es stellt, wen es betrifft und wer es federführend bearbeitet.</source>
   <translation>Record where the topic comes from, what question it asks, whom it concerns and who takes the lead.</translation>
  </message>
  <message>
   <source>Handbuch</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Handlungs- und Zuständigkeitsräume</source>
   <translation>Areas of action and of responsibility</translation>
  </message>
  <message>
   <source>Handlungserfordernis</source>
   <translation>Need for action</translation>
  </message>
  <message>
   <source>Handlungserfordernis ableiten</source>
   <translation>Derive need for action</translation>
  </message>
  <message>
   <source>Handlungserfordernisse</source>
   <translation>Needs for action</translation>
  </message>
  <message>
   <source>Handlungserfordernisse sind abgeleitet und begründet</source>
   <translation>Needs for action are derived and reasons are given</translation>
  </message>
  <message>
   <source>Handlungserfordernisse sind bewertet und gewichtet</source>
   <translation>Needs for action are assessed and weighted</translation>
  </message>
  <message>
   <source>Handlungsfeld</source>
   <translation>Field of action</translation>
  </message>
  <message>
   <source>Handlungsfeld benennen</source>
   <translation>Name field of action</translation>
  </message>
  <message>
   <source>Handlungsfelder</source>
   <translation>Fields of action</translation>
  </message>
  <message>
   <source>Handlungsfelder sind benannt und priorisiert</source>
   <translation>Fields of action are named and prioritised</translation>
  </message>
  <message>
   <source>Handlungsmöglichkeiten</source>
   <translation>Options for action</translation>
  </message>
  <message>
   <source>Handlungsraum</source>
   <translation>Area of action</translation>
  </message>
  <message>
   <source>Handlungsräume</source>
   <translation>Areas of action</translation>
  </message>
  <message>
   <source>Haus</source>
   <translation>House</translation>
  </message>
  <message>
   <source>Haus der integrierten Sozialplanung</source>
   <translation>House of integrated social planning</translation>
  </message>
  <message>
   <source>Herausgeber</source>
   <translation>Publisher</translation>
  </message>
  <message>
   <source>Herkunft</source>
   <translation>Origin</translation>
  </message>
  <message>
   <source>Herkunft der Grenzen</source>
   <translation>Origin of the boundaries</translation>
  </message>
  <message>
   <source>Heute</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Heute: alle Lieferungen</source>
   <translation>Today: all deliveries</translation>
  </message>
  <message>
   <source>Heutige Werte zeigen</source>
   <translation>Show today’s values</translation>
  </message>
  <message>
   <source>Hier</source>
   <translation>Here</translation>
  </message>
  <message>
   <source>Hier beginnt jeder Arbeitstag. Das Bild zeigt, wie die Teile der integrierten Sozialplanung zusammenhängen; ein Klick auf ein Zimmer führt dorthin.</source>
   <translation>Every working day begins here. The picture shows how the parts of integrated social planning belong together; a click on a room leads there.</translation>
  </message>
  <message>
   <source>Hier erscheint, was ein Paket ändern würde.</source>
   <translation>This shows what a package would change.</translation>
  </message>
  <message>
   <source>Hier ist nur eine Zahl ohne Nachkommastellen möglich.</source>
   <translation>Only a number without decimal places is possible here.</translation>
  </message>
  <message>
   <source>Hier ist nur eine ganze Zahl möglich.</source>
   <translation>Only a whole number is possible here.</translation>
  </message>
  <message>
   <source>Hier steht weder eine Zahl noch ein Zeichen.</source>
   <translation>There is neither a number nor a sign here.</translation>
  </message>
  <message>
   <source>Hier steht, wann welche Daten von wem zu erwarten sind, sobald es Werte gibt.</source>
   <translation>As soon as there are values, this shows which data to expect when and from whom.</translation>
  </message>
  <message>
   <source>Hier steht, was jeder Teil zum Index eines Raums beiträgt.</source>
   <translation>This shows what each part contributes to the index of an area.</translation>
  </message>
  <message>
   <source>Hier und dort angelegt, mit verschiedenem Inhalt.</source>
   <translation>Created both here and there, with different content.</translation>
  </message>
  <message>
   <source>Hier und dort geändert.</source>
   <translation>Changed both here and there.</translation>
  </message>
  <message>
   <source>Hintergrund der Karte</source>
   <translation>Background of the map</translation>
  </message>
  <message>
   <source>Hintergrund hinzufügen</source>
   <translation>Add background</translation>
  </message>
  <message>
   <source>Hintergrund „%1“ fehlt: %2</source>
   <translation>Background “%1” is missing: %2</translation>
  </message>
  <message>
   <source>Hintergrund …</source>
   <translation>Background…</translation>
  </message>
  <message>
   <source>Hinweis</source>
   <translation>Hint</translation>
  </message>
  <message>
   <source>Hinweis suchen …</source>
   <translation>Search hints…</translation>
  </message>
  <message>
   <source>Hinweis und Hinweisgeber*in sind festgehalten</source>
   <translation>The hint and who gave it are recorded</translation>
  </message>
  <message>
   <source>Hinweis verwerfen</source>
   <translation>Dismiss hint</translation>
  </message>
  <message>
   <source>Hinweis vom</source>
   <translation>Hint dated</translation>
  </message>
  <message>
   <source>Hinweis von</source>
   <translation>Hint from</translation>
  </message>
  <message>
   <source>Hinweis wieder öffnen</source>
   <translation>Reopen hint</translation>
  </message>
  <message>
   <source>Hinweis zeigen</source>
   <translation>Show hint</translation>
  </message>
  <message>
   <source>Hinweis: %1</source>
   <translation>Hint: %1</translation>
  </message>
  <message>
   <source>Hinweise</source>
   <translation>Hints</translation>
  </message>
  <message>
   <source>Hinweise (%1)</source>
   <translation>Hints (%1)</translation>
  </message>
  <message>
   <source>Hinweise filtern</source>
   <translation>Filter hints</translation>
  </message>
  <message>
   <source>Hinzufügen</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Histogramm und Kastenbild der Werte aller Räume</source>
   <translation>Histogram and box plot of the values of all areas</translation>
  </message>
  <message>
   <source>Hochwert</source>
   <translation>Northing</translation>
  </message>
  <message>
   <source>Hält die Bewertung aller geltenden Ziele mit dem heutigen Datenstand fest; frühere Bewertungen bleiben stehen.</source>
   <translation>Records the assessment of all goals that apply with today’s data; earlier assessments stay.</translation>
  </message>
  <message>
   <source>Hält kleine Zahlen zurück und was sie verriete. Was hinausging, wird festgehalten.</source>
   <translation>Withholds small numbers and whatever would give them away. What went out is recorded.</translation>
  </message>
  <message>
   <source>Höchste Zahl der Karten</source>
   <translation>Highest number of maps</translation>
  </message>
  <message>
   <source>Höchstens %1 Nachkommastellen sind möglich.</source>
   <translation>At most %1 decimal places are possible.</translation>
  </message>
  <message>
   <source>INKAR</source>
   <translation>INKAR</translation>
  </message>
  <message>
   <source>ISP begleitet die Umsetzung mit dem Ziel abgestimmter Zusammenarbeit, Kommunikation und Transparenz.</source>
   <translation>ISP supports the implementation, aiming for coordinated collaboration, communication and transparency.</translation>
  </message>
  <message>
   <source>ISP-Werkbank</source>
   <translation>ISP-Werkbank</translation>
  </message>
  <message>
   <source>Im &amp;Handbuch lesen</source>
   <translation>Read the &amp;handbook</translation>
  </message>
  <message>
   <source>Im Atlas zeigen</source>
   <translation>Show in Atlas</translation>
  </message>
  <message>
   <source>Im Atlas öffnen</source>
   <translation>Open in the Atlas</translation>
  </message>
  <message>
   <source>Im Bericht</source>
   <translation>In the report</translation>
  </message>
  <message>
   <source>Im Handbuch suchen</source>
   <translation>Search in the manual</translation>
  </message>
  <message>
   <source>Im Index „%1“ ist der Status von „%2“ (%3) auf „%4“ gefallen; Indexwert von %5 auf %6, ein hoher Wert belastet.</source>
   <translation>In the index “%1” the status has fallen from “%2” (%3) to “%4”; index value from %5 to %6, a high value means a burden.</translation>
  </message>
  <message>
   <source>Im Indikatorenset verschieben</source>
   <translation>Move within the indicator set</translation>
  </message>
  <message>
   <source>Im Kalender wählen (Alt+↓)</source>
   <translation>Choose in the calendar (Alt+↓)</translation>
  </message>
  <message>
   <source>Im Kreis mitgezählt, aber räumlich nicht zuordenbar: %1.</source>
   <translation>Counted in the district, but not assignable to an area: %1.</translation>
  </message>
  <message>
   <source>Im Ordner „%1“ liegt keine Tabelle.</source>
   <translation>There is no table in the folder “%1”.</translation>
  </message>
  <message>
   <source>Im Paket</source>
   <translation>In the package</translation>
  </message>
  <message>
   <source>Im Schritt „Anpassung“ ist noch nicht entschieden, das Thema zu beenden.</source>
   <translation>The step “Adjustment” does not yet contain a decision to end the topic.</translation>
  </message>
  <message>
   <source>Im Schritt „Anpassung“ ist noch nichts entschieden.</source>
   <translation>Nothing has been decided in the step “Adjustment” yet.</translation>
  </message>
  <message>
   <source>Im Set</source>
   <translation>In the set</translation>
  </message>
  <message>
   <source>Im Text steht statt der Zahl eine Marke in eckigen Klammern.</source>
   <translation>In the text, a marker in square brackets stands in place of the number.</translation>
  </message>
  <message>
   <source>Im Thema „%1“ gibt es kein geltendes Ziel, das bewertet werden kann.</source>
   <translation>In the topic “%1” there is no goal in force that can be assessed.</translation>
  </message>
  <message>
   <source>Im Verweis an Stelle %1 ist „%2“ keine Auswahl der Form Merkmal=Ausprägung.</source>
   <translation>In the reference at position %1, “%2” is not a selection of the form dimension=category.</translation>
  </message>
  <message>
   <source>Im Verweis an Stelle %1 steht „%2“ zweimal.</source>
   <translation>In the reference at position %1, “%2” appears twice.</translation>
  </message>
  <message>
   <source>Im Änderungspaket passt das Feld „%2“ nicht zu „%1“.</source>
   <translation>In the change package, the field “%2” does not fit “%1”.</translation>
  </message>
  <message>
   <source>Importprofil</source>
   <translation>Import profile</translation>
  </message>
  <message>
   <source>Impressum</source>
   <translation>Imprint</translation>
  </message>
  <message>
   <source>In %1 fehlen die Spalten „schluessel“, „name“ und „uebergeordnet“.</source>
   <translation>The columns “schluessel”, “name” and “uebergeordnet” are missing in %1.</translation>
  </message>
  <message>
   <source>In %1 fehlen die Spalten „von“ und „nach“.</source>
   <translation>The columns “von” and “nach” are missing in %1.</translation>
  </message>
  <message>
   <source>In der Definition des Index kann „%1“ so nicht stehen.</source>
   <translation>“%1” cannot be used like this in the definition of the index.</translation>
  </message>
  <message>
   <source>In der Ebene „%1“ ist kein Feld als Schlüssel zu erkennen. Vorhanden sind: %2.</source>
   <translation>No field in the layer “%1” can be recognised as the key. Available: %2.</translation>
  </message>
  <message>
   <source>In der Planungsrunde entstehen Tagesordnung, Präsentation, Beschlüsse und Protokoll aus dem, was schon da ist.</source>
   <translation>Under Meetings, the agenda, presentation, decisions and minutes are made from what is already there.</translation>
  </message>
  <message>
   <source>In der Reihenfolge der Sitzung; Alt+↑ und Alt+↓ verschieben.</source>
   <translation>In the order of the meeting; Alt+↑ and Alt+↓ move items.</translation>
  </message>
  <message>
   <source>In der Zeile fehlt der Schlüssel oder der Name.</source>
   <translation>The key or the name is missing in the row.</translation>
  </message>
  <message>
   <source>In der Zelle steht der Fehler „%1“ statt einer Zahl.</source>
   <translation>The cell contains the error “%1” instead of a number.</translation>
  </message>
  <message>
   <source>In der Zwischenablage ist keine Tabelle. Kopieren Sie die Zellen mit ihrer Kopfzeile.</source>
   <translation>There is no table in the clipboard. Copy the cells with their header row.</translation>
  </message>
  <message>
   <source>In der eckigen Klammer an Stelle %1 steht kein Name.</source>
   <translation>There is no name in the square bracket at position %1.</translation>
  </message>
  <message>
   <source>In die Teile dieses Index gehen geheim gehaltene Zahlen ein. Deshalb wird er nicht veröffentlicht.</source>
   <translation>Confidential figures go into the parts of this index, so it is not published.</translation>
  </message>
  <message>
   <source>In diesem Durchlauf gibt es noch kein Ziel mit Indikator oder Kennzahl. Legen Sie es im Schritt Bedarfe und Maßnahmen an.</source>
   <translation>This round has no goal with an indicator or key figure yet. Create one in the step Needs and measures.</translation>
  </message>
  <message>
   <source>In diesem Ordner liegt kein Änderungspaket.</source>
   <translation>There is no change package in this folder.</translation>
  </message>
  <message>
   <source>In diesen Räumen gibt es in keinem Jahr einen vollständigen Wert.</source>
   <translation>There is no complete value in these areas in any year.</translation>
  </message>
  <message>
   <source>In dieser Reihenfolge stehen sie in Auswahl und Bericht, Indikatoren vor Kennzahlen.</source>
   <translation>They appear in this order in selections and reports, indicators before key figures.</translation>
  </message>
  <message>
   <source>In dieser Werkbank gibt es noch keine Räume.</source>
   <translation>There are no areas in this workbench yet.</translation>
  </message>
  <message>
   <source>In dieser Werkbank ist keine Präsentation vorbereitet.</source>
   <translation>No presentation has been prepared in this workbench.</translation>
  </message>
  <message>
   <source>In dieser Zeile fehlt die Kennzahl.</source>
   <translation>The key figure is missing in this row.</translation>
  </message>
  <message>
   <source>In mehreren Räumen voll gezählt, in der Summe einmal: %1.</source>
   <translation>Counted in full in several areas, once in the total: %1.</translation>
  </message>
  <message>
   <source>In welcher Form „%1“ geschrieben werden soll, ist nicht bekannt.</source>
   <translation>It is not clear in which format “%1” is to be written.</translation>
  </message>
  <message>
   <source>In zwei Jahren um %1 Plätze zurückgefallen, jetzt Platz %2 von der günstigen Seite; von %3 auf %4.</source>
   <translation>Fallen back %1 places in two years, now place %2 from the favourable end; from %3 to %4.</translation>
  </message>
  <message>
   <source>In „%1“ beginnt ein Anführungszeichen, das nicht geschlossen wird. Alles danach wäre eine einzige Zelle.</source>
   <translation>In “%1” a quotation mark opens and is never closed. Everything after it would be a single cell.</translation>
  </message>
  <message>
   <source>In „%1“ steht ein Verweis auf „%2“, der ins Leere geht.</source>
   <translation>“%1” contains a reference to “%2” that leads nowhere.</translation>
  </message>
  <message>
   <source>In „%1“ steht keine Liste.</source>
   <translation>There is no list in “%1”.</translation>
  </message>
  <message>
   <source>In „%1“ wird gerade an anderer Stelle geschrieben.</source>
   <translation>Something is currently being written to “%1” elsewhere.</translation>
  </message>
  <message>
   <source>In „%1“, Ebene „%2“, ist keine der %3 Flächen brauchbar.</source>
   <translation>In “%1”, layer “%2”, none of the %3 polygons is usable.</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>Index %1</source>
   <translation>Index %1</translation>
  </message>
  <message>
   <source>Index löschen</source>
   <translation>Delete index</translation>
  </message>
  <message>
   <source>Index speichern</source>
   <translation>Save index</translation>
  </message>
  <message>
   <source>Index „%1“</source>
   <translation>Index “%1”</translation>
  </message>
  <message>
   <source>Index „%1“ löschen</source>
   <translation>Delete index “%1”</translation>
  </message>
  <message>
   <source>Index „%1“ speichern</source>
   <translation>Save index “%1”</translation>
  </message>
  <message>
   <source>Indikator</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>Indikator %1 löschen</source>
   <translation>Delete indicator %1</translation>
  </message>
  <message>
   <source>Indikator %1 speichern</source>
   <translation>Save indicator %1</translation>
  </message>
  <message>
   <source>Indikator bearbeiten</source>
   <translation>Edit indicator</translation>
  </message>
  <message>
   <source>Indikator oder Kennzahl</source>
   <translation>Indicator or key figure</translation>
  </message>
  <message>
   <source>Indikator oder Raum suchen …</source>
   <translation>Search for an indicator or area…</translation>
  </message>
  <message>
   <source>Indikator suchen …</source>
   <translation>Search indicators…</translation>
  </message>
  <message>
   <source>Indikator „%1“</source>
   <translation>Indicator “%1”</translation>
  </message>
  <message>
   <source>Indikatoren</source>
   <translation>Indicators</translation>
  </message>
  <message>
   <source>Indikatoren ohne Werte</source>
   <translation>Indicators without values</translation>
  </message>
  <message>
   <source>Indikatoren und Kennzahlen wählen …</source>
   <translation>Choose indicators and key figures…</translation>
  </message>
  <message>
   <source>Indikatorenset</source>
   <translation>Indicator set</translation>
  </message>
  <message>
   <source>Indikatorenset anlegen</source>
   <translation>Create indicator set</translation>
  </message>
  <message>
   <source>Indikatorenset anlegen …</source>
   <translation>Create indicator set…</translation>
  </message>
  <message>
   <source>Indikatorenset bearbeiten</source>
   <translation>Edit indicator set</translation>
  </message>
  <message>
   <source>Indikatorenset des Themas „%1“</source>
   <translation>Indicator set of the topic “%1”</translation>
  </message>
  <message>
   <source>Indikatorenset wählen</source>
   <translation>Choose indicator set</translation>
  </message>
  <message>
   <source>Indikatorenset wählen …</source>
   <translation>Choose indicator set…</translation>
  </message>
  <message>
   <source>Indikatorenset ändern</source>
   <translation>Change indicator set</translation>
  </message>
  <message>
   <source>Indikatorenset „%1“</source>
   <translation>Indicator set “%1”</translation>
  </message>
  <message>
   <source>Indikatorensets</source>
   <translation>Indicator sets</translation>
  </message>
  <message>
   <source>Indizes</source>
   <translation>Indices</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>Inhalt</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>Inhalt der Ansicht</source>
   <translation>Content of the view</translation>
  </message>
  <message>
   <source>Inhalt der Datei</source>
   <translation>Content of the file</translation>
  </message>
  <message>
   <source>Inhalt eines Anhangs</source>
   <translation>Content of an attachment</translation>
  </message>
  <message>
   <source>Inhalt eines Berichts</source>
   <translation>Content of a report</translation>
  </message>
  <message>
   <source>Insgesamt hat sich der Wert seit %1 kaum verändert.</source>
   <translation>Overall, the value has hardly changed since %1.</translation>
  </message>
  <message>
   <source>Insgesamt ist der Wert seit %1 um %2 gefallen.</source>
   <translation>Overall, the value has fallen by %2 since %1.</translation>
  </message>
  <message>
   <source>Insgesamt ist der Wert seit %1 um %2 gestiegen.</source>
   <translation>Overall, the value has risen by %2 since %1.</translation>
  </message>
  <message>
   <source>Installieren Sie die neue Fassung der ISP-Werkbank.</source>
   <translation>Install the new version of the ISP-Werkbank.</translation>
  </message>
  <message>
   <source>Integrierte Sozialplanung</source>
   <translation>Integrated social planning</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interpretation</translation>
  </message>
  <message>
   <source>Interpretation der Ergebnisse</source>
   <translation>Interpretation of the results</translation>
  </message>
  <message>
   <source>Interpretation schreiben</source>
   <translation>Write interpretation</translation>
  </message>
  <message>
   <source>Interpretation schreiben …</source>
   <translation>Write interpretation…</translation>
  </message>
  <message>
   <source>Interpretation ändern …</source>
   <translation>Change interpretation…</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Interview</translation>
  </message>
  <message>
   <source>Ist</source>
   <translation>Actual</translation>
  </message>
  <message>
   <source>Ist (€)</source>
   <translation>Actual (€)</translation>
  </message>
  <message>
   <source>Ist dasselbe gemeint, geben Sie die Periode an{{ (--periode)|, wie sie gespeichert ist}}.</source>
   <translation>If the same is meant, give the period{{ (--periode)| as it is stored}}.</translation>
  </message>
  <message>
   <source>Ist ein hoher Wert gut? Gibt es eine fachliche Norm? Wo stehen wir heute? Ist der Zielwert erreichbar? Womit vergleichen wir?</source>
   <translation>Is a high value good? Is there a professional standard? Where do we stand today? Is the target value achievable? What do we compare with?</translation>
  </message>
  <message>
   <source>Ja-Stimmen</source>
   <translation>Votes in favour</translation>
  </message>
  <message>
   <source>Jahr</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Jahre von … bis …</source>
   <translation>years from … to …</translation>
  </message>
  <message>
   <source>Je kräftiger die Farbe, desto höher der Wert; die Legende nennt die Grenzen. Ein Klick wählt einen Raum, der dann in allen Ansichten hervorgehoben ist. Mit dem Mausrad vergrößern Sie.</source>
   <translation>The stronger the colour, the higher the value; the legend gives the limits. A click selects an area, which is then highlighted in all views. Zoom with the mouse wheel.</translation>
  </message>
  <message>
   <source>Jede Maßnahme ist begonnen oder entschieden</source>
   <translation>Every measure has been started or decided on</translation>
  </message>
  <message>
   <source>Jede Seite fasst alle Indikatoren eines Raums zusammen. Die Namen führen zu den Seiten der Indikatoren.</source>
   <translation>Each page brings together all indicators of one area. The names lead to the pages of the indicators.</translation>
  </message>
  <message>
   <source>Jede Zeile nennt einen Raum mit Schlüssel und Namen.</source>
   <translation>Each row names an area with its key and name.</translation>
  </message>
  <message>
   <source>Jede Zeile nennt einen Übergang, zum Beispiel 01060002;01060005;0,4.</source>
   <translation>Each row names a transition, for example 01060002;01060005;0,4.</translation>
  </message>
  <message>
   <source>Jede bringt einen Aspekt in das Thema ein.</source>
   <translation>Each contributes one aspect to the topic.</translation>
  </message>
  <message>
   <source>Jede eingelesene Tabelle steht hier mit Quelle, Stand und Prüfsumme.</source>
   <translation>Every imported table is listed here with source, status date and checksum.</translation>
  </message>
  <message>
   <source>Jede*r Beurteilende vergibt je Kriterium 0 (gar nicht) bis 4 (sehr) Punkte; das Gewicht sagt, wie stark es zählt.</source>
   <translation>Each assessor gives 0 (not at all) to 4 (very) points per criterion; the weight says how strongly it counts.</translation>
  </message>
  <message>
   <source>Jeder Fachplanung obliegt die Aufgabe, ihre Aspekte einzubringen.</source>
   <translation>It is the task of every planning discipline to contribute its aspects.</translation>
  </message>
  <message>
   <source>Jeder Raum braucht einen eigenen Schlüssel.</source>
   <translation>Each area needs its own key.</translation>
  </message>
  <message>
   <source>Jeder Raum ist eine gleich große Kachel, ungefähr an seinem Ort.</source>
   <translation>Each area is a tile of the same size, roughly in its place.</translation>
  </message>
  <message>
   <source>Jeder Raum zählt gleich; 0 heißt: überall gleich.</source>
   <translation>Each area counts the same; 0 means the same everywhere.</translation>
  </message>
  <message>
   <source>Jeder Teil wird auf 0 bis 1 gebracht, (Wert − Minimum) / (Maximum − Minimum), und so gedreht, dass 1 belastet. Summe = gewichtetes Mittel; Index = (Summe − Mittelwert) / Standardabweichung.</source>
   <translation>Each part is scaled to 0 to 1, (value − minimum) / (maximum − minimum), and turned so that 1 means a burden. Sum = weighted mean; index = (sum − mean) / standard deviation.</translation>
  </message>
  <message>
   <source>Jeder Teil wird auf 0,01 bis 1 gebracht und so gedreht, dass 1 belastet. Summe = gewichtetes geometrisches Mittel: Ein günstiger Teil gleicht einen ungünstigen kaum aus. Index = (Summe − Mittelwert) / Standardabweichung.</source>
   <translation>Each part is scaled to 0.01 to 1 and turned so that 1 means a burden. Sum = weighted geometric mean: a favourable part hardly makes up for an unfavourable one. Index = (sum − mean) / standard deviation.</translation>
  </message>
  <message>
   <source>Jeder Teil wird standardisiert, z = (Wert − Mittelwert) / Standardabweichung über die Räume, und so gedreht, dass ein hoher Wert belastet. Summe = Σ Gewicht · z; Index = (Summe − Mittelwert) / Standardabweichung.</source>
   <translation>Each part is standardised, z = (value − mean) / standard deviation across the areas, and turned so that a high value means a burden. Sum = Σ weight · z; index = (sum − mean) / standard deviation.</translation>
  </message>
  <message>
   <source>Jeder Wechsel eines Schritts bleibt erhalten.</source>
   <translation>Every change of a step is kept.</translation>
  </message>
  <message>
   <source>Jeder Wert hat seine eigene Farbe; es gibt keine Klassengrenzen.</source>
   <translation>Each value has its own colour; there are no class boundaries.</translation>
  </message>
  <message>
   <source>Jeder erstellte Bericht steht hier mit dem Stand, aus dem er gemacht ist.</source>
   <translation>Every report created is listed here with the status it was made from.</translation>
  </message>
  <message>
   <source>Jedes geltende Wirkungsziel ist bewertet</source>
   <translation>Every impact goal in force is assessed</translation>
  </message>
  <message>
   <source>Jetzt &amp;sichern</source>
   <translation>Back &amp;up now</translation>
  </message>
  <message>
   <source>Jetzt bewerten</source>
   <translation>Assess now</translation>
  </message>
  <message>
   <source>Jetzt wichtig</source>
   <translation>Important now</translation>
  </message>
  <message>
   <source>Jugendhilfeausschuss</source>
   <translation>Youth welfare committee</translation>
  </message>
  <message>
   <source>Kacheln</source>
   <translation>Tiles</translation>
  </message>
  <message>
   <source>Kalender</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>Kalender öffnen</source>
   <translation>Open calendar</translation>
  </message>
  <message>
   <source>Kalenderdatei speichern</source>
   <translation>Save calendar file</translation>
  </message>
  <message>
   <source>Kalenderdatei …</source>
   <translation>Calendar file…</translation>
  </message>
  <message>
   <source>Kalenderdateien (*.ics)</source>
   <translation>Calendar files (*.ics)</translation>
  </message>
  <message>
   <source>Kapazität</source>
   <translation>Capacity</translation>
  </message>
  <message>
   <source>Kapazität: %1 %2</source>
   <translation>Capacity: %1 %2</translation>
  </message>
  <message>
   <source>Kapitel und Schritte</source>
   <translation>Chapters and steps</translation>
  </message>
  <message>
   <source>Karte</source>
   <translation>Map</translation>
  </message>
  <message>
   <source>Karte %1</source>
   <translation>Map %1</translation>
  </message>
  <message>
   <source>Karte gespeichert: %1</source>
   <translation>Map saved: %1</translation>
  </message>
  <message>
   <source>Karte in die Zwischenablage kopiert</source>
   <translation>Map copied to the clipboard</translation>
  </message>
  <message>
   <source>Karte kopieren</source>
   <translation>Copy map</translation>
  </message>
  <message>
   <source>Karte speichern</source>
   <translation>Save map</translation>
  </message>
  <message>
   <source>Karte speichern …</source>
   <translation>Save map…</translation>
  </message>
  <message>
   <source>Karte von Status und Dynamik: %1. Die Gruppen stehen in der Tabelle.</source>
   <translation>Map of status and dynamics: %1. The groups are in the table.</translation>
  </message>
  <message>
   <source>Karte zweier Größen</source>
   <translation>Map of two quantities</translation>
  </message>
  <message>
   <source>Karte: %1, %2. Die Werte stehen in der Tabelle.</source>
   <translation>Map: %1, %2. The values are in the table.</translation>
  </message>
  <message>
   <source>Karten mehrerer Zeitpunkte</source>
   <translation>Maps of several points in time</translation>
  </message>
  <message>
   <source>Kartenart</source>
   <translation>Map type</translation>
  </message>
  <message>
   <source>Katalog durchsuchen</source>
   <translation>Search the catalogue</translation>
  </message>
  <message>
   <source>Kein Akteur.</source>
   <translation>No actor.</translation>
  </message>
  <message>
   <source>Kein Angebot gewählt</source>
   <translation>No service selected</translation>
  </message>
  <message>
   <source>Kein Angebot in dieser Auswahl.</source>
   <translation>No service in this selection.</translation>
  </message>
  <message>
   <source>Kein Auftrag, auf den die Filter passen.</source>
   <translation>No assignment matches the filters.</translation>
  </message>
  <message>
   <source>Kein Eintrag enthält „%1“.</source>
   <translation>No entry contains “%1”.</translation>
  </message>
  <message>
   <source>Kein Eintrag passt zum Filter.</source>
   <translation>No entry matches the filter.</translation>
  </message>
  <message>
   <source>Kein Favorit (Strg+D merkt ihn)</source>
   <translation>Not a favourite (Ctrl+D adds it)</translation>
  </message>
  <message>
   <source>Kein Meilenstein ist überfällig</source>
   <translation>No milestone is overdue</translation>
  </message>
  <message>
   <source>Kein Raum gewählt</source>
   <translation>No area chosen</translation>
  </message>
  <message>
   <source>Kein Raum liegt außerhalb der 99,8-%-Grenzen: Die Unterschiede lassen sich mit Zufall erklären.</source>
   <translation>No area is outside the 99.8% limits: the differences can be explained by chance.</translation>
  </message>
  <message>
   <source>Kein Thema passt</source>
   <translation>No topic matches</translation>
  </message>
  <message>
   <source>Kein Thema, keine Maßnahme und kein Angebot bezieht sich auf diesen Raum.</source>
   <translation>No topic, measure or service refers to this area.</translation>
  </message>
  <message>
   <source>Kein Unterschied</source>
   <translation>No difference</translation>
  </message>
  <message>
   <source>Kein Vergleich mit den Vergleichsräumen. %1</source>
   <translation>No comparison with the comparison areas. %1</translation>
  </message>
  <message>
   <source>Kein Vergleich zu zeigen</source>
   <translation>No comparison to show</translation>
  </message>
  <message>
   <source>Keine Bewertung: Das Ziel hat noch kein Zieljahr.</source>
   <translation>No assessment: the goal has no target year yet.</translation>
  </message>
  <message>
   <source>Keine Bewertung: Das Ziel hat noch keinen Zielwert.</source>
   <translation>No assessment: the goal has no target value yet.</translation>
  </message>
  <message>
   <source>Keine Bewertung: Es braucht Werte aus mindestens vier Jahren in Folge.</source>
   <translation>No assessment: values from at least four consecutive years are needed.</translation>
  </message>
  <message>
   <source>Keine Bewertung: Seit dem Bruch der Reihe gibt es keine Werte aus vier Jahren in Folge. %1</source>
   <translation>No assessment: since the break in the series there are no values from four consecutive years. %1</translation>
  </message>
  <message>
   <source>Keine Datenlücke festgehalten.</source>
   <translation>No data gap recorded.</translation>
  </message>
  <message>
   <source>Keine Hinweise</source>
   <translation>No hints</translation>
  </message>
  <message>
   <source>Keine Lieferung hat diesen Wert gebracht.</source>
   <translation>No delivery has brought this value.</translation>
  </message>
  <message>
   <source>Keine Notizen zu dieser Folie.</source>
   <translation>No notes on this slide.</translation>
  </message>
  <message>
   <source>Keine Prognose: %1</source>
   <translation>No forecast: %1</translation>
  </message>
  <message>
   <source>Keine Prognose: Seit dem Bruch der Reihe (%1) gibt es zu wenige Werte (%2).</source>
   <translation>No forecast: since the break in the series (%1) there are too few values (%2).</translation>
  </message>
  <message>
   <source>Keine Räume</source>
   <translation>No areas</translation>
  </message>
  <message>
   <source>Keine Spalte enthält die Schlüssel der Räume. Gefunden wurde: %1.</source>
   <translation>No column contains the keys of the areas. Found: %1.</translation>
  </message>
  <message>
   <source>Keine Termine</source>
   <translation>No dates</translation>
  </message>
  <message>
   <source>Keine Veränderung zu zeigen</source>
   <translation>No change to show</translation>
  </message>
  <message>
   <source>Keine Werkbank geöffnet</source>
   <translation>No workbench open</translation>
  </message>
  <message>
   <source>Keine Werte</source>
   <translation>No values</translation>
  </message>
  <message>
   <source>Keine Widersprüche</source>
   <translation>No contradictions</translation>
  </message>
  <message>
   <source>Keine örtliche Gruppe ist nach Benjamini–Hochberg gesichert.</source>
   <translation>No local cluster is significant by Benjamini–Hochberg.</translation>
  </message>
  <message>
   <source>Keinem anderen Indikator</source>
   <translation>No other indicator</translation>
  </message>
  <message>
   <source>Keines der %1 Gebiete gehört zur Ebene %2 (zum Beispiel %3).</source>
   <translation>None of the %1 territories belongs to the level %2 (for example %3).</translation>
  </message>
  <message>
   <source>Kennzahl</source>
   <translation>Key figure</translation>
  </message>
  <message>
   <source>Kennzahl %1 löschen</source>
   <translation>Delete key figure %1</translation>
  </message>
  <message>
   <source>Kennzahl %1 speichern</source>
   <translation>Save key figure %1</translation>
  </message>
  <message>
   <source>Kennzahl bearbeiten</source>
   <translation>Edit key figure</translation>
  </message>
  <message>
   <source>Kennzahl in eckigen Klammern, auch mit Ausprägung: [BEV:altersgruppe=unter 3 Jahre]. Mehrere lassen sich verrechnen.</source>
   <translation>Key figure in square brackets, also with a category: [BEV:altersgruppe=unter 3 Jahre]. Several can be combined in a calculation.</translation>
  </message>
  <message>
   <source>Kennzahl oder Indikator in die Formel einfügen</source>
   <translation>Insert a key figure or indicator into the formula</translation>
  </message>
  <message>
   <source>Kennzahl oder Indikator suchen</source>
   <translation>Search for a key figure or indicator</translation>
  </message>
  <message>
   <source>Kennzahl oder Indikator suchen …</source>
   <translation>Search for a key figure or indicator…</translation>
  </message>
  <message>
   <source>Kennzahlen</source>
   <translation>Key figures</translation>
  </message>
  <message>
   <source>Kennzahlen der Datei</source>
   <translation>Key figures of the file</translation>
  </message>
  <message>
   <source>Kennzahlen und Indikatoren</source>
   <translation>Key figures and indicators</translation>
  </message>
  <message>
   <source>Kennzahlen und Indikatoren stehen in eckigen Klammern: [%2].</source>
   <translation>Key figures and indicators go in square brackets: [%2].</translation>
  </message>
  <message>
   <source>Kennzeichen</source>
   <translation>Markers</translation>
  </message>
  <message>
   <source>Klasse %1: %2 Werte</source>
   <translation>Class %1: %2 values</translation>
  </message>
  <message>
   <source>Klasse hält</source>
   <translation>Class holds</translation>
  </message>
  <message>
   <source>Klassen bleiben auch ohne Farbe unterscheidbar.</source>
   <translation>Classes can be told apart even without colour.</translation>
  </message>
  <message>
   <source>Klassen und Rangfolge gelten dann nur für sie. Esc nimmt es zurück.</source>
   <translation>Classes and ranking then apply to them only. Esc reverts this.</translation>
  </message>
  <message>
   <source>Klassen über alle Zeitpunkte</source>
   <translation>Classes across all points in time</translation>
  </message>
  <message>
   <source>Klasseneinteilung</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Kleine Zahlen werden geheim gehalten, dazu so viele weitere, dass sie sich nicht zurückrechnen lassen. Solche Angaben stehen in Tabellen und Karten als Zeichen und fehlen in Befunden, Rängen und Veränderungen. Gesperrt sind in diesem Bericht %1 Angaben.</source>
   <translation>Small numbers are kept confidential, along with as many others as are needed so that they cannot be calculated back. Such figures appear as signs in tables and maps and are left out of findings, ranks and changes. %1 figures are suppressed in this report.</translation>
  </message>
  <message>
   <source>Kleinere Anzahlen verlassen das Haus nicht. Leer: wie die Quelle.</source>
   <translation>Smaller counts do not leave the organisation. Empty: same as the source.</translation>
  </message>
  <message>
   <source>Klicken Sie auf den Ort; Esc bricht ab</source>
   <translation>Click the location; Esc cancels</translation>
  </message>
  <message>
   <source>Klicken Sie die Ecken des Umrisses nacheinander an. „Umriss zeichnen“ beendet ihn. Mit der Tastatur: Laden Sie einen Umriss aus einer Datei.</source>
   <translation>Click the corners of the outline one after another. “Draw outline” ends it. With the keyboard: load an outline from a file.</translation>
  </message>
  <message>
   <source>Kommentar</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>Kommt die Tabelle wieder? „Als Profil merken …“ erspart beim nächsten Mal alle Angaben.</source>
   <translation>Will the table come again? “Save as profile…” saves you entering everything next time.</translation>
  </message>
  <message>
   <source>Konferenz</source>
   <translation>Conference</translation>
  </message>
  <message>
   <source>Konflikt: bleibt wie hier</source>
   <translation>Conflict: stays as it is here</translation>
  </message>
  <message>
   <source>Konflikt: offen</source>
   <translation>Conflict: open</translation>
  </message>
  <message>
   <source>Konflikt: wie im Paket</source>
   <translation>Conflict: as in the package</translation>
  </message>
  <message>
   <source>Kontakt</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Kopf und Schwanz</source>
   <translation>Head/tail breaks</translation>
  </message>
  <message>
   <source>Kopfzeile</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Kopie speichern unter</source>
   <translation>Save copy as</translation>
  </message>
  <message>
   <source>Kopieren</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Kopieren Sie die Datei an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</source>
   <translation>Copy the file to a place where you may write, and open the copy.</translation>
  </message>
  <message>
   <source>Korrektur</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Korrekturen, die weiter gelten</source>
   <translation>Corrections that remain in force</translation>
  </message>
  <message>
   <source>Korrigieren Sie den Wert dort, wo er geliefert wurde; Summen folgen von selbst.</source>
   <translation>Correct the value where it was delivered; sums follow automatically.</translation>
  </message>
  <message>
   <source>Korrigieren …</source>
   <translation>Correct…</translation>
  </message>
  <message>
   <source>Kosten</source>
   <translation>Costs</translation>
  </message>
  <message>
   <source>Kosten je Jahr</source>
   <translation>Costs per year</translation>
  </message>
  <message>
   <source>Kosten sind geplant</source>
   <translation>Costs are planned</translation>
  </message>
  <message>
   <source>Kosten: Plan und Ist</source>
   <translation>Costs: planned and actual</translation>
  </message>
  <message>
   <source>Kreis</source>
   <translation>District</translation>
  </message>
  <message>
   <source>Kreis Segeberg mit echten Zahlen aus amtlichen Quellen</source>
   <translation>Kreis Segeberg with real figures from official sources</translation>
  </message>
  <message>
   <source>Kreis, Fachdienst</source>
   <translation>District, department</translation>
  </message>
  <message>
   <source>Kreislauf</source>
   <translation>Cycle</translation>
  </message>
  <message>
   <source>Kriterien der Bewertung</source>
   <translation>Assessment criteria</translation>
  </message>
  <message>
   <source>Kriterium</source>
   <translation>Criterion</translation>
  </message>
  <message>
   <source>Kriterium hinzufügen</source>
   <translation>Add criterion</translation>
  </message>
  <message>
   <source>Kurz, wie er im Haus auf dem Stein stehen soll.</source>
   <translation>Short, as it should appear on the stone in the House.</translation>
  </message>
  <message>
   <source>Kürzel mit Komma, zum Beispiel: methode, indikatoren, quellen.</source>
   <translation>Short names separated by commas, for example: methode, indikatoren, quellen.</translation>
  </message>
  <message>
   <source>Kürzen Sie den Text oder verkleinern Sie das Bild.</source>
   <translation>Shorten the text or reduce the size of the picture.</translation>
  </message>
  <message>
   <source>L&amp;izenz</source>
   <translation>L&amp;icence</translation>
  </message>
  <message>
   <source>LH – niedrig unter hohen</source>
   <translation>LH – low among high</translation>
  </message>
  <message>
   <source>LL – niedrig unter niedrigen</source>
   <translation>LL – low among low</translation>
  </message>
  <message>
   <source>Laden Sie Grenzen aus einer Datei, zum Beispiel VG250 des BKG.</source>
   <translation>Load boundaries from a file, for example VG250 from the BKG.</translation>
  </message>
  <message>
   <source>Laden Sie Grenzen im Bereich Räume oder mit „isp grenzen“.</source>
   <translation>Load boundaries under Areas or with “isp grenzen”.</translation>
  </message>
  <message>
   <source>Laden Sie Grenzen, dann entsteht die Karte. Rangfolge, Werte und Verlauf stehen schon jetzt bereit.</source>
   <translation>Load boundaries to get the map. Ranking, values and history are already available.</translation>
  </message>
  <message>
   <source>Laden Sie Grenzen, oder wählen Sie eine feinere Raumebene.</source>
   <translation>Load boundaries, or choose a finer level.</translation>
  </message>
  <message>
   <source>Laden Sie die Ansicht neu; vielleicht wurde an anderer Stelle gelöscht.</source>
   <translation>Reload the view; something may have been deleted elsewhere.</translation>
  </message>
  <message>
   <source>Laden Sie die Datei noch einmal herunter.</source>
   <translation>Download the file again.</translation>
  </message>
  <message>
   <source>Laden Sie die Grenzen Ihres Kreises; aus ihnen entstehen die Räume.</source>
   <translation>Load the boundaries of your district; the areas are created from them.</translation>
  </message>
  <message>
   <source>Laden Sie die Grenzen neu.</source>
   <translation>Load the boundaries again.</translation>
  </message>
  <message>
   <source>Laden Sie zuerst die Grenzen Ihres Kreises; aus ihnen entstehen die Räume.</source>
   <translation>First load the boundaries of your district; the areas are created from them.</translation>
  </message>
  <message>
   <source>Ladung</source>
   <translation>load</translation>
  </message>
  <message>
   <source>Ladungen</source>
   <translation>loads</translation>
  </message>
  <message>
   <source>Lage</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Lage von %1 im Gebiet %2</source>
   <translation>Location of %1 in the territory %2</translation>
  </message>
  <message>
   <source>Lassen Sie den Code weg oder exportieren Sie ihn nur für den Dienstgebrauch.</source>
   <translation>Leave out the code or export it for official use only.</translation>
  </message>
  <message>
   <source>Lassen Sie sich die Datei in einem anderen Koordinatenreferenzsystem geben.</source>
   <translation>Ask for the file in another coordinate reference system.</translation>
  </message>
  <message>
   <source>Lassen Sie sich die Datei noch einmal geben; ausgepackt wurde nichts.</source>
   <translation>Have the file given to you again; nothing was unpacked.</translation>
  </message>
  <message>
   <source>Laufend: folgt den Daten. Eingefroren: sagt immer, was er heute sagt.</source>
   <translation>Live: follows the data. Frozen: always says what it says today.</translation>
  </message>
  <message>
   <source>Laufende Anfragen</source>
   <translation>Current requests</translation>
  </message>
  <message>
   <source>Lebenslage</source>
   <translation>Living situation</translation>
  </message>
  <message>
   <source>Leer: die Quelle des bisherigen Werts.</source>
   <translation>Empty: the source of the value so far.</translation>
  </message>
  <message>
   <source>Leeren</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>Legen Sie auf der anderen Ebene einen neuen Raum an.</source>
   <translation>Create a new area on the other level.</translation>
  </message>
  <message>
   <source>Legen Sie den Raum zuerst an, zum Beispiel mit seiner Grenze.</source>
   <translation>Create the area first, for example with its boundary.</translation>
  </message>
  <message>
   <source>Legen Sie den ersten Raum an und wählen Sie auf der Karte, was dazugehört.</source>
   <translation>Create the first area and choose on the map what belongs to it.</translation>
  </message>
  <message>
   <source>Legen Sie die Datei an einem gemeinsamen Ort ab und notieren Sie den Ort.</source>
   <translation>Store the file in a shared place and note where it is.</translation>
  </message>
  <message>
   <source>Legen Sie die Datei mit den Koordinaten (zum Beispiel .tfw, .jgw, .pgw) daneben, oder nehmen Sie ein GeoTIFF.</source>
   <translation>Put the file with the coordinates (for example .tfw, .jgw, .pgw) next to it, or use a GeoTIFF.</translation>
  </message>
  <message>
   <source>Legen Sie eine Anfrage an.</source>
   <translation>Create a request.</translation>
  </message>
  <message>
   <source>Legen Sie einen Indikator an, dessen Formel die Ausprägung nennt, zum Beispiel [BEV:geschlecht=weiblich].</source>
   <translation>Create an indicator whose formula names the category, for example [BEV:geschlecht=weiblich].</translation>
  </message>
  <message>
   <source>Legen Sie im Bereich Themen ein Indikatorenset an.</source>
   <translation>Create an indicator set under Topics.</translation>
  </message>
  <message>
   <source>Legen Sie im Schritt Planung ein Wirkungsziel mit Indikator oder Kennzahl an.</source>
   <translation>In the step Planning, create an impact goal with an indicator or a key figure.</translation>
  </message>
  <message>
   <source>Legen Sie unter „Planungsräume“ Räume für beide Fachplanungen an.</source>
   <translation>Create areas for both planning disciplines under “Planning areas”.</translation>
  </message>
  <message>
   <source>Legen Sie zuerst die Kriterien der Bewertung fest.</source>
   <translation>First define the assessment criteria.</translation>
  </message>
  <message>
   <source>Legen Sie zuerst ein Angebot an: Bereich Themen, Seite Angebote.</source>
   <translation>First create a service: under Topics, page Services.</translation>
  </message>
  <message>
   <source>Legende</source>
   <translation>Legend</translation>
  </message>
  <message>
   <source>Legt das Thema an, für das Sie sich entschieden haben. Fragestellung, Zielgruppen und Räume schreiben Sie dort neu.</source>
   <translation>Creates the topic you have decided on. You write its question, target groups and areas afresh there.</translation>
  </message>
  <message>
   <source>Legt jemanden an, der noch nicht in der Liste steht.</source>
   <translation>Adds someone who is not in the list yet.</translation>
  </message>
  <message>
   <source>Leicht bewölkt: Das Ziel wird voraussichtlich knapp verfehlt</source>
   <translation>Slightly cloudy: the goal will probably be narrowly missed</translation>
  </message>
  <message>
   <source>Leinwand</source>
   <translation>Screen</translation>
  </message>
  <message>
   <source>Leinwand ist festgehalten</source>
   <translation>Screen is frozen</translation>
  </message>
  <message>
   <source>Leinwand ist schwarz</source>
   <translation>Screen is black</translation>
  </message>
  <message>
   <source>Leistung einer Maßnahme</source>
   <translation>Output of a measure</translation>
  </message>
  <message>
   <source>Leiten Sie zuerst ein Handlungserfordernis ab.</source>
   <translation>First derive a need for action.</translation>
  </message>
  <message>
   <source>Leitfaden</source>
   <translation>Interview guide</translation>
  </message>
  <message>
   <source>Leitung</source>
   <translation>Chair</translation>
  </message>
  <message>
   <source>Leitung: %1</source>
   <translation>Chair: %1</translation>
  </message>
  <message>
   <source>Leitung: ____________________     Schriftführung: ____________________</source>
   <translation>Chair: ____________________     Minute-taker: ____________________</translation>
  </message>
  <message>
   <source>Leitziel</source>
   <translation>Overall goal</translation>
  </message>
  <message>
   <source>Lesen Sie die Bevölkerung nach Altersgruppen und Geschlecht ein.</source>
   <translation>Import the population by age group and sex.</translation>
  </message>
  <message>
   <source>Lesen Sie die Datei einmal einzeln ein und merken Sie die Zuordnung.</source>
   <translation>Import the file once on its own and save the mapping.</translation>
  </message>
  <message>
   <source>Lesen Sie eine Tabelle ein, dann erscheint sie hier auf der Karte.</source>
   <translation>Import a table and it will appear here on the map.</translation>
  </message>
  <message>
   <source>Lesen Sie eine Tabelle ein: Ihre Spalten werden zu Kennzahlen.</source>
   <translation>Import a table: its columns become key figures.</translation>
  </message>
  <message>
   <source>Lesen Sie jede für sich ein: {{Geben Sie --zeilen an|Wählen Sie unter „Quelle“ ihre Zeilen}}.</source>
   <translation>Import each one on its own: {{give --zeilen|choose its rows under “Source”}}.</translation>
  </message>
  <message>
   <source>Lesen Sie weitere Zeitpunkte ein, dann wird die Entwicklung sichtbar.</source>
   <translation>Import further points in time, then the development becomes visible.</translation>
  </message>
  <message>
   <source>Lie&amp;ferant*in</source>
   <translation>S&amp;upplier</translation>
  </message>
  <message>
   <source>Lieferant noch nicht bekannt</source>
   <translation>Supplier not known yet</translation>
  </message>
  <message>
   <source>Lieferant*in</source>
   <translation>Supplier</translation>
  </message>
  <message>
   <source>Lieferant*in bearbeiten</source>
   <translation>Edit supplier</translation>
  </message>
  <message>
   <source>Lieferant*in löschen</source>
   <translation>Delete supplier</translation>
  </message>
  <message>
   <source>Lieferant*in speichern</source>
   <translation>Save supplier</translation>
  </message>
  <message>
   <source>Lieferant*in: %1</source>
   <translation>Supplier: %1</translation>
  </message>
  <message>
   <source>Lieferant*innen</source>
   <translation>Suppliers</translation>
  </message>
  <message>
   <source>Lieferant*innen filtern</source>
   <translation>Filter suppliers</translation>
  </message>
  <message>
   <source>Liefern Sie die Zahlen für diesen Raum.</source>
   <translation>Deliver the figures for this area.</translation>
  </message>
  <message>
   <source>Lieferung</source>
   <translation>Delivery</translation>
  </message>
  <message>
   <source>Lieferung %1</source>
   <translation>Delivery %1</translation>
  </message>
  <message>
   <source>Lieferung vergleichen</source>
   <translation>Compare delivery</translation>
  </message>
  <message>
   <source>Lieferung wiederherstellen</source>
   <translation>Restore delivery</translation>
  </message>
  <message>
   <source>Lieferung zurückziehen</source>
   <translation>Withdraw delivery</translation>
  </message>
  <message>
   <source>Lieferungen</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Lieferungen filtern</source>
   <translation>Filter deliveries</translation>
  </message>
  <message>
   <source>Liegt das Ende vor dem Beginn, ist der Folgetag gemeint.</source>
   <translation>If the end is before the start, the following day is meant.</translation>
  </message>
  <message>
   <source>Linie</source>
   <translation>line</translation>
  </message>
  <message>
   <source>Liniendiagramm: %1 von %2 bis %3, je Raum eine Linie.</source>
   <translation>Line chart: %1 from %2 to %3, one line per area.</translation>
  </message>
  <message>
   <source>Linke Karte</source>
   <translation>Left map</translation>
  </message>
  <message>
   <source>Links wechseln Sie den Bereich, auch mit Alt und einer Ziffer. Von Daten über Themen bis zu Berichten: Alles steht in einer Datei, der Werkbank.</source>
   <translation>Switch between the parts of the program on the left, or with Alt and a digit. From data to topics and reports: everything is in one file, the workbench.</translation>
  </message>
  <message>
   <source>Links: %1</source>
   <translation>Left: %1</translation>
  </message>
  <message>
   <source>Liste</source>
   <translation>List</translation>
  </message>
  <message>
   <source>Listen und Geodaten (*.csv *.xlsx *.xls *.ods *.gpkg *.geojson *.json *.shp *.kml *.gml *.fgb);;Alle Dateien (*)</source>
   <translation>Lists and geodata (*.csv *.xlsx *.xls *.ods *.gpkg *.geojson *.json *.shp *.kml *.gml *.fgb);;All files (*)</translation>
  </message>
  <message>
   <source>Lizenz</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Logo entfernen</source>
   <translation>Remove logo</translation>
  </message>
  <message>
   <source>Logo wählen</source>
   <translation>Choose logo</translation>
  </message>
  <message>
   <source>Logo wählen …</source>
   <translation>Choose logo…</translation>
  </message>
  <message>
   <source>Logo: %1 Kilobyte</source>
   <translation>Logo: %1 kilobytes</translation>
  </message>
  <message>
   <source>Löschen</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Löschen Sie die falsche Zeile.</source>
   <translation>Delete the wrong row.</translation>
  </message>
  <message>
   <source>Löschen Sie diese zuerst, oder passen Sie sie einzeln an.</source>
   <translation>Delete these first, or adjust them individually.</translation>
  </message>
  <message>
   <source>Löschen …</source>
   <translation>Delete…</translation>
  </message>
  <message>
   <source>Lösen Sie zuerst diese Verbindung.</source>
   <translation>Remove this link first.</translation>
  </message>
  <message>
   <source>Lösen Sie zuerst, was sich darauf bezieht: Werte, Grenzen und untergeordnete Räume.</source>
   <translation>First remove what refers to it: values, boundaries and areas below it.</translation>
  </message>
  <message>
   <source>Lücke</source>
   <translation>Gap</translation>
  </message>
  <message>
   <source>Lücke (%)</source>
   <translation>Gap (%)</translation>
  </message>
  <message>
   <source>Lücke = Bedarf − Angebot.</source>
   <translation>Gap = need − services.</translation>
  </message>
  <message>
   <source>Lücke: %1 Gemeinde mit %2 Einwohner*innen (%3).</source>
   <translation>Gap: %1 municipality with %2 inhabitants (%3).</translation>
  </message>
  <message>
   <source>Lücken</source>
   <translation>Gaps</translation>
  </message>
  <message>
   <source>Lücken: %1 Gemeinden mit %2 Einwohner*innen (%3).</source>
   <translation>Gaps: %1 municipalities with %2 inhabitants (%3).</translation>
  </message>
  <message>
   <source>Lücken: Räume und Perioden</source>
   <translation>Gaps: areas and periods</translation>
  </message>
  <message>
   <source>Macht aus dem ersten Satz die gemeinsamen Planungsräume aller Fachplanungen.</source>
   <translation>Turns the first set into the shared planning areas of all planning disciplines.</translation>
  </message>
  <message>
   <source>Manche Zahlen nennt die Quelle nur für den Kreis, ohne Ort. Sie zählen im Kreis mit, stehen in der Tabelle und fehlen auf der Karte.</source>
   <translation>The source gives some figures only for the district, without a place. They count towards the district, appear in the table and are missing from the map.</translation>
  </message>
  <message>
   <source>Markieren Sie zuerst einen Raum.</source>
   <translation>Select an area first.</translation>
  </message>
  <message>
   <source>Maßnahme</source>
   <translation>Measure</translation>
  </message>
  <message>
   <source>Maßnahme planen</source>
   <translation>Plan measure</translation>
  </message>
  <message>
   <source>Maßnahme und Posten</source>
   <translation>Measure and item</translation>
  </message>
  <message>
   <source>Maßnahme: %1</source>
   <translation>Measure: %1</translation>
  </message>
  <message>
   <source>Maßnahmen</source>
   <translation>Measures</translation>
  </message>
  <message>
   <source>Maßnahmen sind geplant</source>
   <translation>Measures are planned</translation>
  </message>
  <message>
   <source>Maßnahmen sind überprüft</source>
   <translation>Measures are reviewed</translation>
  </message>
  <message>
   <source>Maßnahmen ändern</source>
   <translation>change measures</translation>
  </message>
  <message>
   <source>Mehrere Zeitpunkte</source>
   <translation>Several points in time</translation>
  </message>
  <message>
   <source>Mehrere bewerten unabhängig voneinander; die Einigkeit wird angezeigt.</source>
   <translation>Several assess independently of each other; their agreement is shown.</translation>
  </message>
  <message>
   <source>Mehrere durch Komma getrennt.</source>
   <translation>Separate several with commas.</translation>
  </message>
  <message>
   <source>Mehrere durch Strichpunkt getrennt.</source>
   <translation>Separate several with semicolons.</translation>
  </message>
  <message>
   <source>Mehrzahl</source>
   <translation>Plural</translation>
  </message>
  <message>
   <source>Meilenstein</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Meilenstein setzen</source>
   <translation>Set milestone</translation>
  </message>
  <message>
   <source>Meilenstein steht an</source>
   <translation>Milestone coming up</translation>
  </message>
  <message>
   <source>Meilenstein überfällig</source>
   <translation>Milestone overdue</translation>
  </message>
  <message>
   <source>Meilenstein: %1</source>
   <translation>Milestone: %1</translation>
  </message>
  <message>
   <source>Meilensteine</source>
   <translation>Milestones</translation>
  </message>
  <message>
   <source>Meine Fassung behalten</source>
   <translation>Keep my version</translation>
  </message>
  <message>
   <source>Meldung schließen</source>
   <translation>Close message</translation>
  </message>
  <message>
   <source>Menge</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>Menge festlegen …</source>
   <translation>Set quantity…</translation>
  </message>
  <message>
   <source>Mengen lassen sich je Raum festlegen: Wählen Sie dazu im Bedarf die Räume.</source>
   <translation>Quantities can be set per area: select the areas in the need.</translation>
  </message>
  <message>
   <source>Menschen als Zielgruppen</source>
   <translation>People as target groups</translation>
  </message>
  <message>
   <source>Menschen als Zielgruppen – noch keine angelegt</source>
   <translation>People as target groups – none created yet</translation>
  </message>
  <message>
   <source>Merkmal</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <source>Merkmale der Kennzahl</source>
   <translation>Dimensions of the key figure</translation>
  </message>
  <message>
   <source>Merkmale von %1</source>
   <translation>Dimensions of %1</translation>
  </message>
  <message>
   <source>Messung</source>
   <translation>Measurement</translation>
  </message>
  <message>
   <source>Methode</source>
   <translation>Method</translation>
  </message>
  <message>
   <source>Methode und Lesehilfe</source>
   <translation>Method and reading guide</translation>
  </message>
  <message>
   <source>Min-Max, Mittelwert</source>
   <translation>Min-max, mean</translation>
  </message>
  <message>
   <source>Min-Max, geometrisches Mittel</source>
   <translation>Min-max, geometric mean</translation>
  </message>
  <message>
   <source>Min.</source>
   <translation>Min.</translation>
  </message>
  <message>
   <source>Mindestens %1 Zeichen, besser fünf oder sechs zufällige Wörter. Noch %2.</source>
   <translation>At least %1 characters, better five or six random words. %2 to go.</translation>
  </message>
  <message>
   <source>Mindestzah&amp;l</source>
   <translation>M&amp;inimum number</translation>
  </message>
  <message>
   <source>Mindestzahl der Einwohner*innen</source>
   <translation>Minimum number of inhabitants</translation>
  </message>
  <message>
   <source>Minuten</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Mit</source>
   <translation>With</translation>
  </message>
  <message>
   <source>Mit %1 Räumen lässt sich kein Zusammenhang berechnen.</source>
   <translation>With %1 areas, no correlation can be calculated.</translation>
  </message>
  <message>
   <source>Mit Räumen, Gemeinden und Indikatoren; Zahlen lesen Sie selbst ein</source>
   <translation>With areas, municipalities and indicators; you import the figures yourself</translation>
  </message>
  <message>
   <source>Mit dem Thema gehen alle Durchläufe, Befunde, Ziele, Maßnahmen und Anhänge. Sie können den Schritt rückgängig machen.</source>
   <translation>All rounds, findings, goals, measures and attachments go with the topic. You can undo this.</translation>
  </message>
  <message>
   <source>Mit externen Akteur*innen wurde Rücksprache gehalten</source>
   <translation>External actors have been consulted</translation>
  </message>
  <message>
   <source>Mit freundlichen Grüßen</source>
   <translation>Kind regards</translation>
  </message>
  <message>
   <source>Mit ihm gehen alle Fassungen. Sie können den Schritt rückgängig machen.</source>
   <translation>All its versions go with it. You can undo this step.</translation>
  </message>
  <message>
   <source>Mit wem worüber gesprochen wurde und was sich daraus ergibt.</source>
   <translation>Who was consulted on what, and what follows from it.</translation>
  </message>
  <message>
   <source>Mit „jenks“ oder eigenen Grenzen bleibt die Zahl der Klassen erhalten.</source>
   <translation>With “jenks” or your own boundaries the number of classes stays the same.</translation>
  </message>
  <message>
   <source>Mitbestimmung</source>
   <translation>Co-determination</translation>
  </message>
  <message>
   <source>Mitentscheidung</source>
   <translation>Joint decision-making</translation>
  </message>
  <message>
   <source>Mitgelieferte laden</source>
   <translation>Load those included</translation>
  </message>
  <message>
   <source>Mitglied</source>
   <translation>Member</translation>
  </message>
  <message>
   <source>Mitglied aufnehmen …</source>
   <translation>Add member…</translation>
  </message>
  <message>
   <source>Mitglieder</source>
   <translation>Members</translation>
  </message>
  <message>
   <source>Mittel der Nachbarn (Standardabweichungen)</source>
   <translation>Mean of the neighbours (standard deviations)</translation>
  </message>
  <message>
   <source>Mitwirkende Fachplanungen</source>
   <translation>Contributing planning disciplines</translation>
  </message>
  <message>
   <source>Mitwirkung</source>
   <translation>Involvement</translation>
  </message>
  <message>
   <source>Mitwirkung an diesem Thema</source>
   <translation>Contribution to this topic</translation>
  </message>
  <message>
   <source>Mitwirkung einer Fachplanung</source>
   <translation>Contribution of a planning discipline</translation>
  </message>
  <message>
   <source>Moderation</source>
   <translation>Facilitation</translation>
  </message>
  <message>
   <source>Muster zusätzlich zur Farbe</source>
   <translation>Patterns in addition to colour</translation>
  </message>
  <message>
   <source>Möglich ist: %2.</source>
   <translation>Possible: %2.</translation>
  </message>
  <message>
   <source>Möglich sind: %3.</source>
   <translation>Possible: %3.</translation>
  </message>
  <message>
   <source>N&amp;otiz</source>
   <translation>N&amp;ote</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>Na&amp;me</translation>
  </message>
  <message>
   <source>Nach</source>
   <translation>To</translation>
  </message>
  <message>
   <source>Nach &amp;oben</source>
   <translation>Move &amp;up</translation>
  </message>
  <message>
   <source>Nach &amp;unten</source>
   <translation>Move &amp;down</translation>
  </message>
  <message>
   <source>Nach Empfänger*in filtern</source>
   <translation>Filter by recipient</translation>
  </message>
  <message>
   <source>Nach Fachplanung filtern</source>
   <translation>Filter by planning discipline</translation>
  </message>
  <message>
   <source>Nach Frist filtern</source>
   <translation>Filter by deadline</translation>
  </message>
  <message>
   <source>Nach Punkten ordnen</source>
   <translation>Sort by points</translation>
  </message>
  <message>
   <source>Nach Raum filtern</source>
   <translation>Filter by area</translation>
  </message>
  <message>
   <source>Nach Stand filtern</source>
   <translation>Filter by status</translation>
  </message>
  <message>
   <source>Nach Thema filtern</source>
   <translation>Filter by topic</translation>
  </message>
  <message>
   <source>Nach Zielgruppe filtern</source>
   <translation>Filter by target group</translation>
  </message>
  <message>
   <source>Nach der ersten Analyse entscheidet ein Gremium, wie das Thema weiterbearbeitet wird.</source>
   <translation>After the first analysis a committee decides how work on the topic continues.</translation>
  </message>
  <message>
   <source>Nach heutigem Stand</source>
   <translation>As of today</translation>
  </message>
  <message>
   <source>Nach jeder Lieferung werden alle Indikatoren, Räume, Indizes und Ziele durchgesehen; was auffällt, steht hier.</source>
   <translation>After each delivery, all indicators, areas, indices and goals are looked through; whatever stands out is listed here.</translation>
  </message>
  <message>
   <source>Nach oben</source>
   <translation>Move up</translation>
  </message>
  <message>
   <source>Nach unten</source>
   <translation>Move down</translation>
  </message>
  <message>
   <source>Nachbereitung</source>
   <translation>Wrap-up</translation>
  </message>
  <message>
   <source>Nachkomma&amp;stellen</source>
   <translation>Decimal place&amp;s</translation>
  </message>
  <message>
   <source>Nachkommastellen</source>
   <translation>Decimal places</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name der Berichtsvorlage</source>
   <translation>Name of the report template</translation>
  </message>
  <message>
   <source>Name der Kennzahl</source>
   <translation>Name of the key figure</translation>
  </message>
  <message>
   <source>Name der Person</source>
   <translation>Name of the person</translation>
  </message>
  <message>
   <source>Name des Gebiets</source>
   <translation>Name of the territory</translation>
  </message>
  <message>
   <source>Name eines Raums</source>
   <translation>Name of an area</translation>
  </message>
  <message>
   <source>Name in der Datei</source>
   <translation>Name in the file</translation>
  </message>
  <message>
   <source>Name und Notiz der Ansicht. Ihr Inhalt bleibt, wie er festgehalten wurde.</source>
   <translation>Name and note of the view. Its content stays as it was saved.</translation>
  </message>
  <message>
   <source>Namen</source>
   <translation>Names</translation>
  </message>
  <message>
   <source>Namen auf der Karte</source>
   <translation>Names on the map</translation>
  </message>
  <message>
   <source>Namen sind personenbezogene Daten: Sie stehen im Protokoll, nie auf der Leinwand.</source>
   <translation>Names are personal data: they appear in the minutes, never on the screen.</translation>
  </message>
  <message>
   <source>Namen von Personen sind personenbezogene Daten.</source>
   <translation>Names of people are personal data.</translation>
  </message>
  <message>
   <source>Natürliche Gruppen (Jenks)</source>
   <translation>Natural groups (Jenks)</translation>
  </message>
  <message>
   <source>Negative Werte stehen als offene Kreise; die Größe zeigt ihren Betrag.</source>
   <translation>Negative values appear as open circles; the size shows their magnitude.</translation>
  </message>
  <message>
   <source>Nehmen Sie Kleinbuchstaben und Ziffern, zum Beispiel „ortsteil“.</source>
   <translation>Use lower-case letters and digits, for example “ortsteil”.</translation>
  </message>
  <message>
   <source>Nehmen Sie den Schritt zuerst in Arbeit.</source>
   <translation>Start work on the step first.</translation>
  </message>
  <message>
   <source>Nehmen Sie die Datei, die damals entstanden ist, oder eine Sicherung der Werkbank.</source>
   <translation>Use the file created at the time, or a backup of the workbench.</translation>
  </message>
  <message>
   <source>Nehmen Sie ein Bild mit höchstens 4.000 Bildpunkten je Seite, als SVG ohne Verweise, Skripte und eingebettete Bilder.</source>
   <translation>Use a picture of at most 4,000 pixels per side; an SVG must have no references, scripts or embedded pictures.</translation>
  </message>
  <message>
   <source>Nehmen Sie ihn einmal heraus und geben Sie dem anderen das doppelte Gewicht.</source>
   <translation>Remove it once and give the other one double the weight.</translation>
  </message>
  <message>
   <source>Nehmen Sie ihn heraus: Er unterscheidet die Räume nicht.</source>
   <translation>Remove it: it does not tell the areas apart.</translation>
  </message>
  <message>
   <source>Nehmen Sie zum Beispiel fünf oder sechs zufällige Wörter.</source>
   <translation>Take five or six random words, for example.</translation>
  </message>
  <message>
   <source>Nein-Stimmen</source>
   <translation>Votes against</translation>
  </message>
  <message>
   <source>Nennen Sie das Feld mit dem Schlüssel.</source>
   <translation>Name the field that holds the key.</translation>
  </message>
  <message>
   <source>Nennen Sie die Ebene, wenn eine andere gemeint ist.</source>
   <translation>Name the layer if another one is meant.</translation>
  </message>
  <message>
   <source>Nennen Sie die Raumebene oder ordnen Sie den Ort von Hand zu.</source>
   <translation>State the level or assign the place by hand.</translation>
  </message>
  <message>
   <source>Nennen Sie die Raumebene, dann werden eindeutige Namen dieser Ebene gefunden.</source>
   <translation>State the level, then unique names on that level will be found.</translation>
  </message>
  <message>
   <source>Nennen Sie dort zuerst jemand anderen.</source>
   <translation>Name someone else there first.</translation>
  </message>
  <message>
   <source>Nennen Sie eine der vorhandenen Ebenen.</source>
   <translation>Name one of the available layers.</translation>
  </message>
  <message>
   <source>Nennen Sie eines der vorhandenen Felder.</source>
   <translation>Name one of the available fields.</translation>
  </message>
  <message>
   <source>Nennen Sie ihre Datei oder ihre Nummer aus „isp sicherungen“.</source>
   <translation>Give its file or its number from “isp sicherungen”.</translation>
  </message>
  <message>
   <source>Nennen Sie jedes Merkmal und jede Ausprägung nur einmal; mehrere Ausprägungen trennt „|“.</source>
   <translation>Name each dimension and each category only once; separate several categories with “|”.</translation>
  </message>
  <message>
   <source>Netzwerk der Akteure</source>
   <translation>Network of actors</translation>
  </message>
  <message>
   <source>Netzwerk, Akteure: %1, Verbindungen: %2</source>
   <translation>Network, actors: %1, connections: %2</translation>
  </message>
  <message>
   <source>Netzwerkanalyse</source>
   <translation>Network analysis</translation>
  </message>
  <message>
   <source>Neu</source>
   <translation>New</translation>
  </message>
  <message>
   <source>Neu anlegen …</source>
   <translation>Create new…</translation>
  </message>
  <message>
   <source>Neu erzeugen …</source>
   <translation>Generate again…</translation>
  </message>
  <message>
   <source>Neu …</source>
   <translation>New…</translation>
  </message>
  <message>
   <source>Neue Akteure legen Sie auf der Seite Akteure an.</source>
   <translation>Create new actors on the Actors page.</translation>
  </message>
  <message>
   <source>Neue Akteure legen Sie im Bereich Themen auf der Seite Akteure an.</source>
   <translation>Create new actors on the Actors page under Topics.</translation>
  </message>
  <message>
   <source>Neue Angebote legen Sie unter Themen, Angebote an.</source>
   <translation>Create new services under Topics, Services.</translation>
  </message>
  <message>
   <source>Neue Berichtsvorlage</source>
   <translation>New report template</translation>
  </message>
  <message>
   <source>Neue Fachplanung</source>
   <translation>New planning discipline</translation>
  </message>
  <message>
   <source>Neue Fachplanung …</source>
   <translation>New planning discipline…</translation>
  </message>
  <message>
   <source>Neue Kennzahl</source>
   <translation>New key figure</translation>
  </message>
  <message>
   <source>Neue Quelle …</source>
   <translation>New source…</translation>
  </message>
  <message>
   <source>Neue Themen sind angelegt</source>
   <translation>New topics are created</translation>
  </message>
  <message>
   <source>Neue Werkbank für &amp;anderen Kreis …</source>
   <translation>New workbench for &amp;another district…</translation>
  </message>
  <message>
   <source>Neue Werkbank für Kreis Segeberg</source>
   <translation>New workbench for Kreis Segeberg</translation>
  </message>
  <message>
   <source>Neue Werkbank für einen anderen Kreis</source>
   <translation>New workbench for another district</translation>
  </message>
  <message>
   <source>Neue Werkbank speichern unter</source>
   <translation>Save new workbench as</translation>
  </message>
  <message>
   <source>Neue Zielgruppe</source>
   <translation>New target group</translation>
  </message>
  <message>
   <source>Neue Zielgruppe …</source>
   <translation>New target group…</translation>
  </message>
  <message>
   <source>Neue qualitative Quelle</source>
   <translation>New qualitative source</translation>
  </message>
  <message>
   <source>Neue*r Akteur*in</source>
   <translation>New actor</translation>
  </message>
  <message>
   <source>Neue*r Akteur*in …</source>
   <translation>New actor…</translation>
  </message>
  <message>
   <source>Neue*r Lieferant*in</source>
   <translation>New supplier</translation>
  </message>
  <message>
   <source>Neuer Bericht</source>
   <translation>New report</translation>
  </message>
  <message>
   <source>Neuer Index</source>
   <translation>New index</translation>
  </message>
  <message>
   <source>Neuer Indikator</source>
   <translation>New indicator</translation>
  </message>
  <message>
   <source>Neuer Indikator …</source>
   <translation>New indicator…</translation>
  </message>
  <message>
   <source>Neuer Punkt, Enter nimmt ihn auf</source>
   <translation>New item, Enter adds it</translation>
  </message>
  <message>
   <source>Neuer Raum</source>
   <translation>New area</translation>
  </message>
  <message>
   <source>Neuer Sozialraum</source>
   <translation>New social space</translation>
  </message>
  <message>
   <source>Neuer Tagesordnungspunkt</source>
   <translation>New agenda item</translation>
  </message>
  <message>
   <source>Neuer Wert</source>
   <translation>New value</translation>
  </message>
  <message>
   <source>Neuere Daten</source>
   <translation>Newer data</translation>
  </message>
  <message>
   <source>Neues Indikatorenset</source>
   <translation>New indicator set</translation>
  </message>
  <message>
   <source>Neues Indikatorenset …</source>
   <translation>New indicator set…</translation>
  </message>
  <message>
   <source>Neues Thema</source>
   <translation>New topic</translation>
  </message>
  <message>
   <source>Neues Thema …</source>
   <translation>New topic…</translation>
  </message>
  <message>
   <source>Nicht anwesend: %1</source>
   <translation>Not present: %1</translation>
  </message>
  <message>
   <source>Nicht bekannt sind der Plan von %1 und die Ausgaben von %2 der %3 Posten; sie fehlen in den Summen.</source>
   <translation>Of the %3 items, the planned amount is not known for %1 and the spending for %2; these are missing from the totals.</translation>
  </message>
  <message>
   <source>Nicht beteiligt</source>
   <translation>Not involved</translation>
  </message>
  <message>
   <source>Nicht gefundene Orte</source>
   <translation>Places not found</translation>
  </message>
  <message>
   <source>Nicht mehr beteiligen</source>
   <translation>No longer involve</translation>
  </message>
  <message>
   <source>Nicht vergleichbar ab</source>
   <translation>Not comparable from</translation>
  </message>
  <message>
   <source>Nicht vergleichbar: Bruch der Reihe zum %1. %2</source>
   <translation>Not comparable: break in the series as of %1. %2</translation>
  </message>
  <message>
   <source>Nicht zugeordnet: %1, siehe Prüfung</source>
   <translation>Not mapped: %1, see Check</translation>
  </message>
  <message>
   <source>Nichts auffällig</source>
   <translation>Nothing conspicuous</translation>
  </message>
  <message>
   <source>Nichts drängt. Überfällige Schritte und Aufträge, Wiedervorlagen, fehlende Beschlüsse, Meilensteine und abweichende Ziele erscheinen hier.</source>
   <translation>Nothing is urgent. Overdue steps and assignments, follow-ups, missing decisions, milestones and goals off track appear here.</translation>
  </message>
  <message>
   <source>Nichts gefunden</source>
   <translation>Nothing found</translation>
  </message>
  <message>
   <source>Nichts ist über seine Aufbewahrungsfrist hinaus.</source>
   <translation>Nothing is past its retention period.</translation>
  </message>
  <message>
   <source>Nichts weiter vorzuschlagen.</source>
   <translation>Nothing more to suggest.</translation>
  </message>
  <message>
   <source>Nirgends verwendet</source>
   <translation>Not used anywhere</translation>
  </message>
  <message>
   <source>Noch %1 Befunde ohne Ansicht</source>
   <translation>%1 findings still without a view</translation>
  </message>
  <message>
   <source>Noch %1 Datenlücken nicht angefragt</source>
   <translation>%1 data gaps not requested yet</translation>
  </message>
  <message>
   <source>Noch %1 Entscheidungen ohne Begründung</source>
   <translation>%1 decisions still without reasons</translation>
  </message>
  <message>
   <source>Noch %1 Fachplanungen ohne Aspekt</source>
   <translation>%1 planning disciplines still without an aspect</translation>
  </message>
  <message>
   <source>Noch %1 Handlungserfordernisse ohne Begründung</source>
   <translation>%1 needs for action still without reasons</translation>
  </message>
  <message>
   <source>Noch %1 Handlungserfordernisse ohne Bewertung</source>
   <translation>%1 needs for action still without an assessment</translation>
  </message>
  <message>
   <source>Noch %1 Handlungsfelder ohne Rang</source>
   <translation>%1 fields of action still without a rank</translation>
  </message>
  <message>
   <source>Noch %1 Maßnahmen nur geplant</source>
   <translation>%1 measures still only planned</translation>
  </message>
  <message>
   <source>Noch %1 Maßnahmen ohne Zuständigkeit, Termine oder Ziel</source>
   <translation>%1 measures still without responsibility, dates or goal</translation>
  </message>
  <message>
   <source>Noch %1 Posten ohne Ist-Betrag</source>
   <translation>%1 items still without an actual amount</translation>
  </message>
  <message>
   <source>Noch %1 Posten ohne Planbetrag</source>
   <translation>%1 items still without a planned amount</translation>
  </message>
  <message>
   <source>Noch %1 Wirkungsziele ohne Bewertung</source>
   <translation>%1 impact goals still without an assessment</translation>
  </message>
  <message>
   <source>Noch %1 Wirkungsziele ohne Hypothese, Ausgangswert, Zielwert oder Zieljahr</source>
   <translation>%1 impact goals still without hypothesis, baseline, target value or target year</translation>
  </message>
  <message>
   <source>Noch %1 neue Themen nicht angelegt</source>
   <translation>%1 new topics not created yet</translation>
  </message>
  <message>
   <source>Noch 1 Befund ohne Ansicht</source>
   <translation>1 finding still without a view</translation>
  </message>
  <message>
   <source>Noch 1 Datenlücke nicht angefragt</source>
   <translation>1 data gap not requested yet</translation>
  </message>
  <message>
   <source>Noch 1 Entscheidung ohne Begründung</source>
   <translation>1 decision still without reasons</translation>
  </message>
  <message>
   <source>Noch 1 Fachplanung ohne Aspekt</source>
   <translation>1 planning discipline still without an aspect</translation>
  </message>
  <message>
   <source>Noch 1 Handlungserfordernis ohne Begründung</source>
   <translation>1 need for action still without reasons</translation>
  </message>
  <message>
   <source>Noch 1 Handlungserfordernis ohne Bewertung</source>
   <translation>1 need for action still without an assessment</translation>
  </message>
  <message>
   <source>Noch 1 Handlungsfeld ohne Rang</source>
   <translation>1 field of action still without a rank</translation>
  </message>
  <message>
   <source>Noch 1 Maßnahme nur geplant</source>
   <translation>1 measure still only planned</translation>
  </message>
  <message>
   <source>Noch 1 Maßnahme ohne Zuständigkeit, Termine oder Ziel</source>
   <translation>1 measure still without responsibility, dates or goal</translation>
  </message>
  <message>
   <source>Noch 1 Posten ohne Ist-Betrag</source>
   <translation>1 item still without an actual amount</translation>
  </message>
  <message>
   <source>Noch 1 Posten ohne Planbetrag</source>
   <translation>1 item still without a planned amount</translation>
  </message>
  <message>
   <source>Noch 1 Wirkungsziel ohne Bewertung</source>
   <translation>1 impact goal still without an assessment</translation>
  </message>
  <message>
   <source>Noch 1 Wirkungsziel ohne Hypothese, Ausgangswert, Zielwert oder Zieljahr</source>
   <translation>1 impact goal still without hypothesis, baseline, target value or target year</translation>
  </message>
  <message>
   <source>Noch 1 neues Thema nicht angelegt</source>
   <translation>1 new topic not created yet</translation>
  </message>
  <message>
   <source>Noch anzusehen: %1.</source>
   <translation>Still to be looked at: %1.</translation>
  </message>
  <message>
   <source>Noch gesperrt</source>
   <translation>Still locked</translation>
  </message>
  <message>
   <source>Noch kein Angebot im Bestand</source>
   <translation>No service in the provision yet</translation>
  </message>
  <message>
   <source>Noch kein Angebot im Bestand dieses Themas.</source>
   <translation>No service in this topic’s provision yet.</translation>
  </message>
  <message>
   <source>Noch kein Anhang.</source>
   <translation>No attachment yet.</translation>
  </message>
  <message>
   <source>Noch kein Auftrag zu diesem Thema.</source>
   <translation>No assignment on this topic yet.</translation>
  </message>
  <message>
   <source>Noch kein Auftrag.</source>
   <translation>No assignment yet.</translation>
  </message>
  <message>
   <source>Noch kein Bedarf ermittelt</source>
   <translation>No need identified yet</translation>
  </message>
  <message>
   <source>Noch kein Bedarf. Stellen Sie dem, was gebraucht wird, das vorhandene Angebot gegenüber.</source>
   <translation>No need yet. Compare what is needed with the existing services.</translation>
  </message>
  <message>
   <source>Noch kein Befund aus Daten</source>
   <translation>No finding from data yet</translation>
  </message>
  <message>
   <source>Noch kein Befund. Schreiben Sie in einem Satz, was die Ansicht zeigt.</source>
   <translation>No finding yet. Write in one sentence what the view shows.</translation>
  </message>
  <message>
   <source>Noch kein Bericht</source>
   <translation>No report yet</translation>
  </message>
  <message>
   <source>Noch kein Bruch vermerkt.</source>
   <translation>No break noted yet.</translation>
  </message>
  <message>
   <source>Noch kein Handlungserfordernis</source>
   <translation>No need for action yet</translation>
  </message>
  <message>
   <source>Noch kein Handlungserfordernis. Leiten Sie aus den Befunden ab, wo gehandelt werden muss.</source>
   <translation>No need for action yet. Derive from the findings where action is needed.</translation>
  </message>
  <message>
   <source>Noch kein Handlungsfeld</source>
   <translation>No field of action yet</translation>
  </message>
  <message>
   <source>Noch kein Handlungsfeld. Fassen Sie Handlungserfordernisse zusammen, konkretisieren und priorisieren Sie.</source>
   <translation>No field of action yet. Group needs for action, make them specific and prioritise them.</translation>
  </message>
  <message>
   <source>Noch kein Index</source>
   <translation>No index yet</translation>
  </message>
  <message>
   <source>Noch kein Indikator und keine Kennzahl gewählt</source>
   <translation>No indicator and no key figure chosen yet</translation>
  </message>
  <message>
   <source>Noch kein Indikatorenset.</source>
   <translation>No indicator set yet.</translation>
  </message>
  <message>
   <source>Noch kein Kriterium. Üblich sind Dringlichkeit, Zahl der Betroffenen und Wirkung auf gleichwertige Bedingungen.</source>
   <translation>No criterion yet. Common ones are urgency, number of people affected and effect on equivalent conditions.</translation>
  </message>
  <message>
   <source>Noch kein Meilenstein.</source>
   <translation>No milestone yet.</translation>
  </message>
  <message>
   <source>Noch kein Mitglied.</source>
   <translation>No member yet.</translation>
  </message>
  <message>
   <source>Noch kein Profil. Beim Einlesen einer Tabelle entsteht eines mit „Als Profil merken …“.</source>
   <translation>No profile yet. When you import a table, “Save as profile…” creates one.</translation>
  </message>
  <message>
   <source>Noch kein Punkt. Nehmen Sie Vorschläge auf, oder legen Sie einen Punkt an.</source>
   <translation>No item yet. Accept suggestions or create an item.</translation>
  </message>
  <message>
   <source>Noch kein Raum gewählt: Das Thema gilt für den ganzen Kreis</source>
   <translation>No area chosen yet: the topic applies to the whole district</translation>
  </message>
  <message>
   <source>Noch kein Teil. Suchen Sie einen Indikator und legen Sie fest, ob ein hoher Wert belastet oder entlastet.</source>
   <translation>No part yet. Search for an indicator and set whether a high value is a burden or a relief.</translation>
  </message>
  <message>
   <source>Noch kein Thema</source>
   <translation>No topic yet</translation>
  </message>
  <message>
   <source>Noch kein Wechsel.</source>
   <translation>No change yet.</translation>
  </message>
  <message>
   <source>Noch kein Wert</source>
   <translation>No value yet</translation>
  </message>
  <message>
   <source>Noch kein Wirkungsziel</source>
   <translation>No impact goal yet</translation>
  </message>
  <message>
   <source>Noch kein Ziel. Ein Wirkungsziel sagt, was sich für wen bis wann woran messbar ändert.</source>
   <translation>No goal yet. An impact goal says what changes measurably, for whom, by when and measured by what.</translation>
  </message>
  <message>
   <source>Noch kein messbares Ziel.</source>
   <translation>No measurable goal yet.</translation>
  </message>
  <message>
   <source>Noch kein Übergang.</source>
   <translation>No transition yet.</translation>
  </message>
  <message>
   <source>Noch keine Abstimmung festgehalten</source>
   <translation>No coordination recorded yet</translation>
  </message>
  <message>
   <source>Noch keine Abstimmung festgehalten.</source>
   <translation>No coordination recorded yet.</translation>
  </message>
  <message>
   <source>Noch keine Akteure</source>
   <translation>No actors yet</translation>
  </message>
  <message>
   <source>Noch keine Aktivität.</source>
   <translation>No activity yet.</translation>
  </message>
  <message>
   <source>Noch keine Ansicht festgehalten</source>
   <translation>No view saved yet</translation>
  </message>
  <message>
   <source>Noch keine Ansicht. Halten Sie im Atlas fest, was Sie zeigen wollen: Karte, Zeitreihe, Rangfolge oder Tabelle.</source>
   <translation>No view yet. In the Atlas, save what you want to show: map, time series, ranking or table.</translation>
  </message>
  <message>
   <source>Noch keine Arbeitsgruppe.</source>
   <translation>No working group yet.</translation>
  </message>
  <message>
   <source>Noch keine Berichtsvorlage</source>
   <translation>No report template yet</translation>
  </message>
  <message>
   <source>Noch keine Bewertung festgehalten. „Jetzt bewerten“ legt die erste an.</source>
   <translation>No assessment recorded yet. “Assess now” makes the first one.</translation>
  </message>
  <message>
   <source>Noch keine Beziehung.</source>
   <translation>No relationship yet.</translation>
  </message>
  <message>
   <source>Noch keine Daten</source>
   <translation>No data yet</translation>
  </message>
  <message>
   <source>Noch keine Entscheidung</source>
   <translation>No decision yet</translation>
  </message>
  <message>
   <source>Noch keine Entscheidung zu diesem Thema.</source>
   <translation>No decision on this topic yet.</translation>
  </message>
  <message>
   <source>Noch keine Entscheidung.</source>
   <translation>No decision yet.</translation>
  </message>
  <message>
   <source>Noch keine Entscheidung. Was folgt aus der Überprüfung: fortführen, ändern, ein neues Thema oder beenden?</source>
   <translation>No decision yet. What follows from the review: continue, change, a new topic or end?</translation>
  </message>
  <message>
   <source>Noch keine Gebietsänderung.</source>
   <translation>No change of territory yet.</translation>
  </message>
  <message>
   <source>Noch keine Gemeinde gewählt.</source>
   <translation>No municipality chosen yet.</translation>
  </message>
  <message>
   <source>Noch keine Grenzen</source>
   <translation>No boundaries yet</translation>
  </message>
  <message>
   <source>Noch keine Indikatoren</source>
   <translation>No indicators yet</translation>
  </message>
  <message>
   <source>Noch keine Kennzahl</source>
   <translation>No key figure yet</translation>
  </message>
  <message>
   <source>Noch keine Kennzahlen</source>
   <translation>No key figures yet</translation>
  </message>
  <message>
   <source>Noch keine Kosten erfasst</source>
   <translation>No costs recorded yet</translation>
  </message>
  <message>
   <source>Noch keine Kosten erfasst.</source>
   <translation>No costs recorded yet.</translation>
  </message>
  <message>
   <source>Noch keine Kosten geplant</source>
   <translation>No costs planned yet</translation>
  </message>
  <message>
   <source>Noch keine Kosten geplant.</source>
   <translation>No costs planned yet.</translation>
  </message>
  <message>
   <source>Noch keine Lieferant*innen</source>
   <translation>No suppliers yet</translation>
  </message>
  <message>
   <source>Noch keine Lieferungen</source>
   <translation>No deliveries yet</translation>
  </message>
  <message>
   <source>Noch keine Maßnahme</source>
   <translation>No measure yet</translation>
  </message>
  <message>
   <source>Noch keine Maßnahme geplant.</source>
   <translation>No measure planned yet.</translation>
  </message>
  <message>
   <source>Noch keine Präsentation vorbereitet.</source>
   <translation>No presentation prepared yet.</translation>
  </message>
  <message>
   <source>Noch keine Räume</source>
   <translation>No areas yet</translation>
  </message>
  <message>
   <source>Noch keine Rücksprache</source>
   <translation>No consultation yet</translation>
  </message>
  <message>
   <source>Noch keine Rücksprache mit externen Akteur*innen.</source>
   <translation>No consultation with external actors yet.</translation>
  </message>
  <message>
   <source>Noch keine Sicherung. „Jetzt sichern“ legt eine an.</source>
   <translation>No backup yet. “Back up now” makes one.</translation>
  </message>
  <message>
   <source>Noch keine Sitzung geplant.</source>
   <translation>No meeting planned yet.</translation>
  </message>
  <message>
   <source>Noch keine Sitzungsreihe.</source>
   <translation>No meeting series yet.</translation>
  </message>
  <message>
   <source>Noch keine Sozialräume</source>
   <translation>No social spaces yet</translation>
  </message>
  <message>
   <source>Noch keine Unterlagen.</source>
   <translation>No documents yet.</translation>
  </message>
  <message>
   <source>Noch keine Vorlage eingebracht.</source>
   <translation>No committee paper submitted yet.</translation>
  </message>
  <message>
   <source>Noch keine Vorschau</source>
   <translation>No preview yet</translation>
  </message>
  <message>
   <source>Noch keine Werte</source>
   <translation>No values yet</translation>
  </message>
  <message>
   <source>Noch keine Zielgruppe gewählt</source>
   <translation>No target group chosen yet</translation>
  </message>
  <message>
   <source>Noch keine qualitativen Quellen</source>
   <translation>No qualitative sources yet</translation>
  </message>
  <message>
   <source>Noch keine weitere Fachplanung beteiligt</source>
   <translation>No other planning discipline involved yet</translation>
  </message>
  <message>
   <source>Noch keine weitere Fachplanung bringt einen Aspekt ein.</source>
   <translation>No other planning discipline contributes an aspect yet.</translation>
  </message>
  <message>
   <source>Noch keine Änderungen</source>
   <translation>No changes yet</translation>
  </message>
  <message>
   <source>Noch keine Überprüfung der Ergebnisse</source>
   <translation>No review of the results yet</translation>
  </message>
  <message>
   <source>Noch keine Überprüfung der Prozessschritte</source>
   <translation>No review of the process steps yet</translation>
  </message>
  <message>
   <source>Noch keine Überprüfung von Maßnahmen</source>
   <translation>No review of measures yet</translation>
  </message>
  <message>
   <source>Noch keine Überprüfung. Halten Sie fest, was sich bei Maßnahmen, Prozessschritten und Ergebnissen gezeigt hat.</source>
   <translation>No review yet. Record what measures, process steps and results have shown.</translation>
  </message>
  <message>
   <source>Noch nicht geschrieben. Eine Zahl allein begründet keinen Bedarf.</source>
   <translation>Not written yet. A number alone does not justify a need.</translation>
  </message>
  <message>
   <source>Noch nicht gespeichert: %1.</source>
   <translation>Not saved yet: %1.</translation>
  </message>
  <message>
   <source>Noch nichts bewertet</source>
   <translation>Nothing assessed yet</translation>
  </message>
  <message>
   <source>Noch nichts gegenüberzustellen. Wählen Sie oben einen Bedarf.</source>
   <translation>Nothing to compare yet. Select a need above.</translation>
  </message>
  <message>
   <source>Noch nichts geplant</source>
   <translation>Nothing planned yet</translation>
  </message>
  <message>
   <source>Noch nichts gewählt. Wählen Sie, woran Sie das Thema messen.</source>
   <translation>Nothing chosen yet. Choose what you measure the topic by.</translation>
  </message>
  <message>
   <source>Noch nichts im Set.</source>
   <translation>Nothing in the set yet.</translation>
  </message>
  <message>
   <source>Noch nichts zu vergleichen</source>
   <translation>Nothing to compare yet</translation>
  </message>
  <message>
   <source>Noch niemand beteiligt.</source>
   <translation>Nobody involved yet.</translation>
  </message>
  <message>
   <source>Noch niemand eingeladen.</source>
   <translation>Nobody invited yet.</translation>
  </message>
  <message>
   <source>Noch niemand eingetragen.</source>
   <translation>Nobody entered yet.</translation>
  </message>
  <message>
   <source>Notiz</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notiz zum Schritt</source>
   <translation>Note on the step</translation>
  </message>
  <message>
   <source>Notizen</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Notizen aus Interviews</source>
   <translation>Notes of interviews</translation>
  </message>
  <message>
   <source>Nr.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Null als eigene Klasse</source>
   <translation>Zero as its own class</translation>
  </message>
  <message>
   <source>Nummer</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Nur %1 Räume haben Werte für alle Teile des Index; nötig sind %2.</source>
   <translation>Only %1 areas have values for all parts of the index; %2 are needed.</translation>
  </message>
  <message>
   <source>Nur %1 hat einen Wert (%2); eine Verteilung gibt es nicht.</source>
   <translation>Only %1 has a value (%2); there is no distribution.</translation>
  </message>
  <message>
   <source>Nur %1 hat einen Wert: %2.</source>
   <translation>Only %1 has a value: %2.</translation>
  </message>
  <message>
   <source>Nur Favoriten</source>
   <translation>Favourites only</translation>
  </message>
  <message>
   <source>Nur der Titel muss jetzt schon feststehen; was fehlt, zeigt die Merkliste des ersten Schritts.</source>
   <translation>Only the title has to be settled now; the checklist of the first step shows what is missing.</translation>
  </message>
  <message>
   <source>Nur eigene Räume können gelöscht werden.</source>
   <translation>Only own areas can be deleted.</translation>
  </message>
  <message>
   <source>Nur für die Arbeit: Die Notiz wird weder vorgeführt noch veröffentlicht. Sie wird gespeichert, sobald Sie das Feld verlassen.</source>
   <translation>For your work only: the note is neither presented nor published. It is saved as soon as you leave the field.</translation>
  </message>
  <message>
   <source>Nur für die Arbeit: wird weder vorgeführt noch ins Protokoll übernommen.</source>
   <translation>For work only: neither shown in presentations nor included in the minutes.</translation>
  </message>
  <message>
   <source>Nur im Vortragsfenster, nie auf der Leinwand.</source>
   <translation>Only in the presenter’s window, never on the screen.</translation>
  </message>
  <message>
   <source>Nur in diesem Raum</source>
   <translation>Only in this area</translation>
  </message>
  <message>
   <source>Nur markierte Räume zeigen</source>
   <translation>Show selected areas only</translation>
  </message>
  <message>
   <source>Nur: %1</source>
   <translation>Only: %1</translation>
  </message>
  <message>
   <source>Nutzen</source>
   <translation>Benefit</translation>
  </message>
  <message>
   <source>Nächste Sitzung …</source>
   <translation>Next meeting…</translation>
  </message>
  <message>
   <source>Nächsten Durchlauf beginnen</source>
   <translation>Begin next round</translation>
  </message>
  <message>
   <source>Nächsten Durchlauf beginnen …</source>
   <translation>Begin next round…</translation>
  </message>
  <message>
   <source>Nächsten Termin anlegen</source>
   <translation>Create next date</translation>
  </message>
  <message>
   <source>Nächster Meilenstein</source>
   <translation>Next milestone</translation>
  </message>
  <message>
   <source>Nächster Termin</source>
   <translation>Next date</translation>
  </message>
  <message>
   <source>Nötig sind mindestens %2 Jahre.</source>
   <translation>At least %2 years are needed.</translation>
  </message>
  <message>
   <source>ODT zum Weiterbearbeiten</source>
   <translation>ODT for further editing</translation>
  </message>
  <message>
   <source>Obere Grenze der Quote</source>
   <translation>Upper limit of the rate</translation>
  </message>
  <message>
   <source>Objekt</source>
   <translation>Object</translation>
  </message>
  <message>
   <source>Objekt %1 (%2) ist keine Fläche (%3) und wurde ausgelassen.</source>
   <translation>Feature %1 (%2) is not a polygon (%3) and was left out.</translation>
  </message>
  <message>
   <source>Objekt suchen …</source>
   <translation>Search for an object…</translation>
  </message>
  <message>
   <source>Objekte</source>
   <translation>Objects</translation>
  </message>
  <message>
   <source>Ohne Angabe gilt der Bruch überall.</source>
   <translation>If left empty, the break applies everywhere.</translation>
  </message>
  <message>
   <source>Ohne Angabe gilt der Raum immer: Dann werden alle Jahre auf ihm berechnet.</source>
   <translation>If left empty, the area is always valid: all years are then calculated on it.</translation>
  </message>
  <message>
   <source>Ohne Angabe gilt die Beziehung allgemein.</source>
   <translation>If left empty, the relationship applies generally.</translation>
  </message>
  <message>
   <source>Ohne Angabe gilt es für das ganze Gebiet.</source>
   <translation>If left empty, it applies to the whole territory.</translation>
  </message>
  <message>
   <source>Ohne Auswahl gilt das Thema für das ganze Gebiet.</source>
   <translation>If nothing is selected, the topic applies to the whole territory.</translation>
  </message>
  <message>
   <source>Ohne Auswahl gilt es für den ganzen Kreis.</source>
   <translation>If nothing is selected, it applies to the whole district.</translation>
  </message>
  <message>
   <source>Ohne Auswahl wird der ganze Kreis gerechnet.</source>
   <translation>If nothing is selected, the whole district is calculated.</translation>
  </message>
  <message>
   <source>Ohne Blau (tritan)</source>
   <translation>Without blue (tritan)</translation>
  </message>
  <message>
   <source>Ohne Dynamik wegen eines Bruchs: %1.</source>
   <translation>Without dynamics because of a break: %1.</translation>
  </message>
  <message>
   <source>Ohne Dynamik: %1</source>
   <translation>Without dynamics: %1</translation>
  </message>
  <message>
   <source>Ohne Grün (deutan)</source>
   <translation>Without green (deutan)</translation>
  </message>
  <message>
   <source>Ohne Index: %1</source>
   <translation>No index: %1</translation>
  </message>
  <message>
   <source>Ohne Kapazität: %1; bekannt sind %2</source>
   <translation>Without capacity: %1; known are %2</translation>
  </message>
  <message>
   <source>Ohne Nachbarn mit Wert und deshalb nicht dabei: %1.</source>
   <translation>Not included because no neighbour has a value: %1.</translation>
  </message>
  <message>
   <source>Ohne Rot (protan)</source>
   <translation>Without red (protan)</translation>
  </message>
  <message>
   <source>Ohne Räume: Sie laden zuerst die Grenzen</source>
   <translation>Without areas: you load the boundaries first</translation>
  </message>
  <message>
   <source>Ohne Tagesordnungspunkt</source>
   <translation>Without agenda item</translation>
  </message>
  <message>
   <source>Ohne Verbindung</source>
   <translation>No connection</translation>
  </message>
  <message>
   <source>Ohne Wert und nicht dargestellt: %1.</source>
   <translation>Without a value and not shown: %1.</translation>
  </message>
  <message>
   <source>Ohne Werte auf dieser Ebene: %1.</source>
   <translation>Without values on this level: %1.</translation>
  </message>
  <message>
   <source>Ohne vollständigen Wert: %1.</source>
   <translation>Without a complete value: %1.</translation>
  </message>
  <message>
   <source>OpenDocument-Tabelle (.ods)</source>
   <translation>OpenDocument spreadsheet (.ods)</translation>
  </message>
  <message>
   <source>Ordnen Sie dem Ziel einen Indikator oder eine Kennzahl zu.</source>
   <translation>Assign an indicator or a key figure to the goal.</translation>
  </message>
  <message>
   <source>Ordnen Sie die Aktivität zuerst einem Thema zu.</source>
   <translation>First assign the activity to a topic.</translation>
  </message>
  <message>
   <source>Ordnen Sie die Grenzen von klein nach groß, jede nur einmal.</source>
   <translation>Arrange the boundaries from small to large, each only once.</translation>
  </message>
  <message>
   <source>Ordnen Sie die Vielfachen von klein nach groß, zum Beispiel -2, -1, 1, 2.</source>
   <translation>Arrange the multiples from small to large, for example -2, -1, 1, 2.</translation>
  </message>
  <message>
   <source>Ordnen Sie ihn einem Raum zu oder berichtigen Sie den Schlüssel in der Datei.</source>
   <translation>Assign it to an area or correct the key in the file.</translation>
  </message>
  <message>
   <source>Ordner</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Ordner einlesen</source>
   <translation>Import folder</translation>
  </message>
  <message>
   <source>Ordner einlesen: %1</source>
   <translation>Import folder: %1</translation>
  </message>
  <message>
   <source>Ordner für Sicherungen</source>
   <translation>Folder for backups</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Organisationseinheit</source>
   <translation>Organisational unit</translation>
  </message>
  <message>
   <source>Ort</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Ort auf der Karte setzen</source>
   <translation>Set location on the map</translation>
  </message>
  <message>
   <source>Ort auf der Karte setzen …</source>
   <translation>Set location on the map…</translation>
  </message>
  <message>
   <source>Ort auf der Karte; im Atlas lässt er sich auch anklicken.</source>
   <translation>Location on the map; you can also click it in the Atlas.</translation>
  </message>
  <message>
   <source>Ort gesetzt: %1</source>
   <translation>Location set: %1</translation>
  </message>
  <message>
   <source>Ort in der Datei</source>
   <translation>Place in the file</translation>
  </message>
  <message>
   <source>Ort ist</source>
   <translation>place is</translation>
  </message>
  <message>
   <source>Ort setzen</source>
   <translation>Set location</translation>
  </message>
  <message>
   <source>Ort:</source>
   <translation>Location:</translation>
  </message>
  <message>
   <source>Ort: %1</source>
   <translation>Place: %1</translation>
  </message>
  <message>
   <source>Orte</source>
   <translation>places</translation>
  </message>
  <message>
   <source>Orte mit ihrer Kapazität; angelegt werden sie im Bereich Themen.</source>
   <translation>Locations with their capacity; they are created under Topics.</translation>
  </message>
  <message>
   <source>Orte sind</source>
   <translation>places are</translation>
  </message>
  <message>
   <source>Orte, die Sie von Hand zuordnen, werden dafür gemerkt.</source>
   <translation>Places you map by hand are remembered for this supplier.</translation>
  </message>
  <message>
   <source>Ortsteil</source>
   <translation>Locality</translation>
  </message>
  <message>
   <source>Ortsteile</source>
   <translation>Localities</translation>
  </message>
  <message>
   <source>PDF zum Drucken und Lesen</source>
   <translation>PDF for printing and reading</translation>
  </message>
  <message>
   <source>Pakete im gemeinsamen Ordner</source>
   <translation>Packages in the shared folder</translation>
  </message>
  <message>
   <source>Passwort</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>Passwort &amp;zeigen</source>
   <translation>Show pass&amp;word</translation>
  </message>
  <message>
   <source>Passwort noch einmal</source>
   <translation>Password once more</translation>
  </message>
  <message>
   <source>Periode</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Perioden mit Werten: %1</source>
   <translation>Periods with values: %1</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Person &amp;löschen …</source>
   <translation>&amp;Delete person…</translation>
  </message>
  <message>
   <source>Person löschen</source>
   <translation>Delete person</translation>
  </message>
  <message>
   <source>Personen</source>
   <translation>People</translation>
  </message>
  <message>
   <source>Personen aus der Periode</source>
   <translation>People from the period</translation>
  </message>
  <message>
   <source>Personen der Gruppe × Quote ergeben den Bedarf.</source>
   <translation>People in the group × rate gives the need.</translation>
  </message>
  <message>
   <source>Personen und Quote</source>
   <translation>People and rate</translation>
  </message>
  <message>
   <source>Personen von</source>
   <translation>People as of</translation>
  </message>
  <message>
   <source>Personen&amp;bezogene Daten …</source>
   <translation>Per&amp;sonal data…</translation>
  </message>
  <message>
   <source>Personenbezogene Angabe.</source>
   <translation>Personal information.</translation>
  </message>
  <message>
   <source>Personenbezogene Angabe; wird nicht vorgeführt.</source>
   <translation>Personal information; not shown in presentations.</translation>
  </message>
  <message>
   <source>Personenbezogene Daten</source>
   <translation>Personal data</translation>
  </message>
  <message>
   <source>Personenbezug</source>
   <translation>Personal data</translation>
  </message>
  <message>
   <source>Pfeil auf und ab wechselt den Raum, die Leertaste wählt ihn, Plus und Minus vergrößern.</source>
   <translation>The up and down arrows change the area, the space bar selects it, plus and minus zoom.</translation>
  </message>
  <message>
   <source>Pfeil links und rechts verschiebt die Linie.</source>
   <translation>The left and right arrow keys move the line.</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan (€)</source>
   <translation>Planned (€)</translation>
  </message>
  <message>
   <source>Planungs-
runde</source>
   <translation>Planning
meetings</translation>
  </message>
  <message>
   <source>Planungsauftrag</source>
   <translation>Assignment</translation>
  </message>
  <message>
   <source>Planungsauftrag erteilen</source>
   <translation>Give assignment</translation>
  </message>
  <message>
   <source>Planungsauftrag löschen</source>
   <translation>Delete assignment</translation>
  </message>
  <message>
   <source>Planungsauftrag ändern</source>
   <translation>Change assignment</translation>
  </message>
  <message>
   <source>Planungsauftrag: Stand ändern</source>
   <translation>Assignment: change status</translation>
  </message>
  <message>
   <source>Planungsaufträge</source>
   <translation>Assignments</translation>
  </message>
  <message>
   <source>Planungsraum</source>
   <translation>Planning area</translation>
  </message>
  <message>
   <source>Planungsraum der %1</source>
   <translation>Planning area of %1</translation>
  </message>
  <message>
   <source>Planungsrunde</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>Planungsräume</source>
   <translation>Planning areas</translation>
  </message>
  <message>
   <source>Planungsräume der %1</source>
   <translation>Planning areas of %1</translation>
  </message>
  <message>
   <source>Planungsräume vergleichen</source>
   <translation>Compare planning areas</translation>
  </message>
  <message>
   <source>Planungsräume übernehmen</source>
   <translation>Adopt planning areas</translation>
  </message>
  <message>
   <source>Platzhalter und Zahlenfelder füllt der Bericht aus.</source>
   <translation>The report fills in placeholders and number fields.</translation>
  </message>
  <message>
   <source>Plus heißt ungünstiger als das Mittel, Minus günstiger; bei neutralen Indikatoren (blau) nur höher und niedriger.</source>
   <translation>Plus means less favourable than the mean, minus more favourable; for neutral indicators (blue) merely higher and lower.</translation>
  </message>
  <message>
   <source>Plätze</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>Plätze abfragen @Jugendhilfeplanung bis 15.12.</source>
   <translation>Ask about places @Jugendhilfeplanung bis 15.12.</translation>
  </message>
  <message>
   <source>Politik</source>
   <translation>politics</translation>
  </message>
  <message>
   <source>Politischer Auftrag mit Gremium und Datum ist festgehalten</source>
   <translation>Political assignment is recorded with committee and date</translation>
  </message>
  <message>
   <source>Polung</source>
   <translation>Polarity</translation>
  </message>
  <message>
   <source>Posten</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>Posten hinzufügen</source>
   <translation>Add item</translation>
  </message>
  <message>
   <source>Priorität</source>
   <translation>Priority</translation>
  </message>
  <message>
   <source>Profil</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Profil eines Raums</source>
   <translation>Profile of an area</translation>
  </message>
  <message>
   <source>Profil löschen</source>
   <translation>Delete profile</translation>
  </message>
  <message>
   <source>Profil merken</source>
   <translation>Remember profile</translation>
  </message>
  <message>
   <source>Profil umbenennen</source>
   <translation>Rename profile</translation>
  </message>
  <message>
   <source>Profil „%1“ angewendet.</source>
   <translation>Profile “%1” applied.</translation>
  </message>
  <message>
   <source>Profil „%1“ passt nicht mehr ganz.</source>
   <translation>Profile “%1” no longer fits completely.</translation>
  </message>
  <message>
   <source>Profil: %1</source>
   <translation>Profile: %1</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profiles</translation>
  </message>
  <message>
   <source>Profile der Räume</source>
   <translation>Profiles of the areas</translation>
  </message>
  <message>
   <source>Prognose</source>
   <translation>Forecast</translation>
  </message>
  <message>
   <source>Prognose für %1: %2, mit 95 % Sicherheit zwischen %3 und %4 (%5). Sie schreibt die Reihe fort und ist kein gemessener Wert.</source>
   <translation>Forecast for %1: %2, with 95% confidence between %3 and %4 (%5). It projects the series onwards and is not a measured value.</translation>
  </message>
  <message>
   <source>Prognosejahr</source>
   <translation>Forecast year</translation>
  </message>
  <message>
   <source>Protokoll</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Protokoll des Programms: %1</source>
   <translation>Program log: %1</translation>
  </message>
  <message>
   <source>Protokoll kopieren</source>
   <translation>Copy minutes</translation>
  </message>
  <message>
   <source>Protokoll schreiben</source>
   <translation>Write minutes</translation>
  </message>
  <message>
   <source>Protokoll: %1, %2</source>
   <translation>Minutes: %1, %2</translation>
  </message>
  <message>
   <source>Protokolle, Fotos, Leitfäden: eine Kopie bleibt in der Werkbank.</source>
   <translation>Minutes, photos, guides: a copy stays in the workbench.</translation>
  </message>
  <message>
   <source>Prozentpunkte</source>
   <translation>percentage points</translation>
  </message>
  <message>
   <source>Prozessschritt</source>
   <translation>Process step</translation>
  </message>
  <message>
   <source>Prozessschritte</source>
   <translation>Process steps</translation>
  </message>
  <message>
   <source>Prozessschritte sind überprüft</source>
   <translation>Process steps are reviewed</translation>
  </message>
  <message>
   <source>Präsentation</source>
   <translation>Presentation</translation>
  </message>
  <message>
   <source>Präsentation vorbereiten</source>
   <translation>Prepare presentation</translation>
  </message>
  <message>
   <source>Präsentieren</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Prüfen Sie Datenträger und Netzlaufwerk und legen Sie eine Sicherung an.</source>
   <translation>Check the drive and network drive, and create a backup.</translation>
  </message>
  <message>
   <source>Prüfen Sie Datum und Gültigkeit des Raums.</source>
   <translation>Check the date and the validity of the area.</translation>
  </message>
  <message>
   <source>Prüfen Sie Einheit und Formel.</source>
   <translation>Check the unit and the formula.</translation>
  </message>
  <message>
   <source>Prüfen Sie Klammern, Anführungszeichen und Kommas.</source>
   <translation>Check brackets, quotation marks and commas.</translation>
  </message>
  <message>
   <source>Prüfen Sie Klammern, Anführungszeichen und Kommas; ein Beispiel steht im Handbuch.</source>
   <translation>Check brackets, quotation marks and commas; there is an example in the manual.</translation>
  </message>
  <message>
   <source>Prüfen Sie Kürzel, Schlüssel des Raums und Stand des Feldes.</source>
   <translation>Check the field’s short name, area key and status date.</translation>
  </message>
  <message>
   <source>Prüfen Sie Namen und Art des Feldes und worauf es verweist.</source>
   <translation>Check the name and type of the field and what it refers to.</translation>
  </message>
  <message>
   <source>Prüfen Sie Raum und Zeitpunkt; „isp werte“ zeigt, was da ist.</source>
   <translation>Check the area and the point in time; “isp werte” shows what is there.</translation>
  </message>
  <message>
   <source>Prüfen Sie Schlüsselfeld und Geometrie der Datei.</source>
   <translation>Check the key field and the geometry of the file.</translation>
  </message>
  <message>
   <source>Prüfen Sie Schlüsselspalte und Raumebene. {{„--anlegen“|„Unbekannte Orte als Räume anlegen“}} nimmt die Orte als neue Räume auf, eine Zuordnung verbindet sie mit vorhandenen.</source>
   <translation>Check the key column and the level. {{“--anlegen”|“Create unknown places as areas”}} adds the places as new areas; a mapping links them to existing ones.</translation>
  </message>
  <message>
   <source>Prüfen Sie anhand neuer Daten, ob die Ziele erreicht werden, und überprüfen Sie Maßnahmen, Prozessschritte und Ergebnisse.</source>
   <translation>Use new data to check whether the goals are being reached, and review measures, process steps and results.</translation>
  </message>
  <message>
   <source>Prüfen Sie beide Angaben.</source>
   <translation>Check both entries.</translation>
  </message>
  <message>
   <source>Prüfen Sie das Koordinatenreferenzsystem der Datei und ob Rechts- und Hochwert vertauscht sind.</source>
   <translation>Check the coordinate reference system of the file and whether easting and northing are swapped.</translation>
  </message>
  <message>
   <source>Prüfen Sie das Koordinatenreferenzsystem der Datei.</source>
   <translation>Check the coordinate reference system of the file.</translation>
  </message>
  <message>
   <source>Prüfen Sie den Code in den eckigen Klammern.</source>
   <translation>Check the code in the square brackets.</translation>
  </message>
  <message>
   <source>Prüfen Sie den Gebietsstand der Lieferung.</source>
   <translation>Check the territorial status of the delivery.</translation>
  </message>
  <message>
   <source>Prüfen Sie den Pfad.</source>
   <translation>Check the path.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Anteile.</source>
   <translation>Check the shares.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Datei in einem GIS.</source>
   <translation>Check the file in a GIS.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Datei oder speichern Sie sie in einem der unterstützten Formate.</source>
   <translation>Check the file or save it in one of the supported formats.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Datei oder wählen Sie ein anderes Layout.</source>
   <translation>Check the file or choose another layout.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Formel oder die gelieferten Daten.</source>
   <translation>Check the formula or the data delivered.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Grenzen auf ungültige Geometrien.</source>
   <translation>Check the boundaries for invalid geometries.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Kopfzeile oder wählen Sie ein anderes Layout.</source>
   <translation>Check the header row or choose another layout.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Lage auf der Karte.</source>
   <translation>Check the position on the map.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Raumebene und das Schlüsselfeld, oder nehmen Sie die Gebiete mit „{{--anlegen|Unbekannte Räume anlegen}}“ als neue Räume auf.</source>
   <translation>Check the level and the key field, or add the territories as new areas with “{{--anlegen|Create unknown areas}}”.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Richtungen der Teile oder ändern Sie ihre Gewichte.</source>
   <translation>Check the directions of the parts or change their weights.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Schlüssel in der Datei.</source>
   <translation>Check the keys in the file.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Schreibweise; gesucht wird der ganze Name.</source>
   <translation>Check the spelling; the search is for the whole name.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Schreibweise{{; „--merkmal '*'“ zeigt alle Merkmale einer Kennzahl|}}.</source>
   <translation>Check the spelling{{; “--merkmal '*'” shows all dimensions of a key figure|}}.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Vermutung und geben Sie das System an.</source>
   <translation>Check this guess and enter the system.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Zuordnung der Merkmale.</source>
   <translation>Check the mapping of the dimensions.</translation>
  </message>
  <message>
   <source>Prüfen Sie die Zuordnung, und merken Sie sie dann neu.</source>
   <translation>Check the mapping, then save it again.</translation>
  </message>
  <message>
   <source>Prüfen Sie im Atlas mit „Heutige Werte zeigen“, ob die Befunde noch gelten.</source>
   <translation>Check in the Atlas with “Show today’s values” whether the findings still hold.</translation>
  </message>
  <message>
   <source>Prüfen Sie seine Richtung, nehmen Sie ihn heraus oder wählen Sie die Summe der z-Werte.</source>
   <translation>Check its direction, take it out or choose the sum of z-scores.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob Sie Leserechte haben und ob ein anderes Programm die Datei sperrt.</source>
   <translation>Check whether you have permission to read it and whether another program is locking the file.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob auf dem Datenträger Platz ist, oder wählen Sie einen anderen Ordner.</source>
   <translation>Check whether there is space on the drive, or choose another folder.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob davor ein Rechenzeichen oder ein Wert fehlt.</source>
   <translation>Check whether an operator or a value is missing before it.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob die Datei Flächen doppelt enthält.</source>
   <translation>Check whether the file contains polygons twice.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob die Datei vollständig ist.</source>
   <translation>Check whether the file is complete.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob die Lieferung vollständig ist.</source>
   <translation>Check whether the delivery is complete.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob die Zeile vollständig ist.</source>
   <translation>Check whether the row is complete.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob die richtige Datei und das richtige Tabellenblatt gewählt sind.</source>
   <translation>Check whether the right file and the right sheet are selected.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob dieselbe Kennzahl gemeint ist.</source>
   <translation>Check whether the same key figure is meant.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob es das richtige ist.</source>
   <translation>Check whether it is the right one.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob es den Ordner gibt, ob Sie Schreibrechte haben und ob ein anderes Programm die Datei geöffnet hält.</source>
   <translation>Check whether the folder exists, whether you have permission to write and whether another program has the file open.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob es die richtige Datei ist.</source>
   <translation>Check whether it is the right file.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob es die richtige Gegend zeigt.</source>
   <translation>Check whether it shows the right part of the country.</translation>
  </message>
  <message>
   <source>Prüfen Sie, ob es die richtige Tabelle ist. Hat sich ihr Aufbau geändert, merken Sie die Zuordnung neu.</source>
   <translation>Check whether it is the right table. If its structure has changed, save the mapping again.</translation>
  </message>
  <message>
   <source>Prüfen Sie, von wem die Datei kommt.</source>
   <translation>Check whom the file comes from.</translation>
  </message>
  <message>
   <source>Prüfsumme des Inhalts</source>
   <translation>Checksum of the content</translation>
  </message>
  <message>
   <source>Prüfung</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Prüfung (%1)</source>
   <translation>Check (%1)</translation>
  </message>
  <message>
   <source>Prüfung ansehen …</source>
   <translation>View check…</translation>
  </message>
  <message>
   <source>Punkt</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Punkt anlegen …</source>
   <translation>Create item…</translation>
  </message>
  <message>
   <source>Punkte</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Punkte (0–4)</source>
   <translation>Points (0–4)</translation>
  </message>
  <message>
   <source>Punktewolke</source>
   <translation>Scatter plot</translation>
  </message>
  <message>
   <source>Qualitative Quelle</source>
   <translation>Qualitative source</translation>
  </message>
  <message>
   <source>Qualitative Quelle bearbeiten</source>
   <translation>Edit qualitative source</translation>
  </message>
  <message>
   <source>Qualitative Quelle löschen</source>
   <translation>Delete qualitative source</translation>
  </message>
  <message>
   <source>Qualitative Quelle speichern</source>
   <translation>Save qualitative source</translation>
  </message>
  <message>
   <source>Qualitatives</source>
   <translation>Qualitative</translation>
  </message>
  <message>
   <source>Quelle</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Quelle des Verfahrens</source>
   <translation>Source of the method</translation>
  </message>
  <message>
   <source>Quelle gewechselt</source>
   <translation>source changed</translation>
  </message>
  <message>
   <source>Quelle suchen …</source>
   <translation>Search source…</translation>
  </message>
  <message>
   <source>Quelle von Grenzen</source>
   <translation>Source of boundaries</translation>
  </message>
  <message>
   <source>Quelle: %1</source>
   <translation>Source: %1</translation>
  </message>
  <message>
   <source>Quelle: noch nicht angegeben</source>
   <translation>Source: not specified yet</translation>
  </message>
  <message>
   <source>Quellen der Zahlen</source>
   <translation>Sources of the figures</translation>
  </message>
  <message>
   <source>Quellen und Stand</source>
   <translation>Sources and status date</translation>
  </message>
  <message>
   <source>Quelltabelle</source>
   <translation>Source table</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Rate</translation>
  </message>
  <message>
   <source>Quote der Personen</source>
   <translation>rate of people</translation>
  </message>
  <message>
   <source>Quote höchstens</source>
   <translation>Maximum rate</translation>
  </message>
  <message>
   <source>Quote mindestens</source>
   <translation>Minimum rate</translation>
  </message>
  <message>
   <source>Quoten werden auf jeder Ebene aus den summierten Zählern und Nennern neu berechnet und nie gemittelt.</source>
   <translation>At every level, rates are recalculated from the summed numerators and denominators and never averaged.</translation>
  </message>
  <message>
   <source>Rahmen des Themas</source>
   <translation>Scope of the topic</translation>
  </message>
  <message>
   <source>Rang</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>Rang %1</source>
   <translation>Rank %1</translation>
  </message>
  <message>
   <source>Rang %1 von %2</source>
   <translation>Rank %1 of %2</translation>
  </message>
  <message>
   <source>Rang %1 von %2, möglich %3–%4</source>
   <translation>Rank %1 of %2, possible %3–%4</translation>
  </message>
  <message>
   <source>Rang (möglich)</source>
   <translation>Rank (possible range)</translation>
  </message>
  <message>
   <source>Rang 1 hat der Raum mit dem höchsten Wert; gleiche Werte teilen sich einen Rang. Ein hoher Wert kann günstig oder ungünstig sein; das steht beim Indikator.</source>
   <translation>The area with the highest value has rank 1; equal values share a rank. A high value can be favourable or unfavourable; this is stated with the indicator.</translation>
  </message>
  <message>
   <source>Rangfolge</source>
   <translation>Ranking</translation>
  </message>
  <message>
   <source>Rangfolge %1%2</source>
   <translation>Ranking %1%2</translation>
  </message>
  <message>
   <source>Rangfolge der Räume: %1, %2. Die Werte stehen in der Tabelle.</source>
   <translation>Ranking of the areas: %1, %2. The values are in the table.</translation>
  </message>
  <message>
   <source>Raum</source>
   <translation>Area</translation>
  </message>
  <message>
   <source>Raum %1 löschen</source>
   <translation>Delete area %1</translation>
  </message>
  <message>
   <source>Raum %1 speichern</source>
   <translation>Save area %1</translation>
  </message>
  <message>
   <source>Raum der Werkbank</source>
   <translation>Area in the workbench</translation>
  </message>
  <message>
   <source>Raum fehlt</source>
   <translation>area missing</translation>
  </message>
  <message>
   <source>Raum im ersten Satz</source>
   <translation>Area in the first set</translation>
  </message>
  <message>
   <source>Raum im zweiten Satz</source>
   <translation>Area in the second set</translation>
  </message>
  <message>
   <source>Raum oder Gemeinde suchen …</source>
   <translation>Search area or municipality…</translation>
  </message>
  <message>
   <source>Raum oder Kennzahl suchen …</source>
   <translation>Search area or key figure…</translation>
  </message>
  <message>
   <source>Raum ohne Grenze</source>
   <translation>Area without boundary</translation>
  </message>
  <message>
   <source>Raum suchen …</source>
   <translation>Search areas…</translation>
  </message>
  <message>
   <source>Raum „%1“</source>
   <translation>Area “%1”</translation>
  </message>
  <message>
   <source>Raum&amp;ebene</source>
   <translation>L&amp;evel</translation>
  </message>
  <message>
   <source>Raum, Schlüssel oder Typ suchen …</source>
   <translation>Search area, key or type…</translation>
  </message>
  <message>
   <source>Raumebene</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>Raumebene: %1</source>
   <translation>Level: %1</translation>
  </message>
  <message>
   <source>Raumebenen</source>
   <translation>Levels</translation>
  </message>
  <message>
   <source>Raumsatz</source>
   <translation>Set of areas</translation>
  </message>
  <message>
   <source>Realisierbarkeit</source>
   <translation>Feasibility</translation>
  </message>
  <message>
   <source>Rechte Karte</source>
   <translation>Right map</translation>
  </message>
  <message>
   <source>Rechts: %1</source>
   <translation>Right: %1</translation>
  </message>
  <message>
   <source>Rechtswert</source>
   <translation>Easting</translation>
  </message>
  <message>
   <source>Regel</source>
   <translation>Rule</translation>
  </message>
  <message>
   <source>Reihe</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Reihe „%1“</source>
   <translation>Series “%1”</translation>
  </message>
  <message>
   <source>Reihenfolge</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>Rhythmus</source>
   <translation>Frequency</translation>
  </message>
  <message>
   <source>Richtung</source>
   <translation>Direction</translation>
  </message>
  <message>
   <source>Richtung von %1</source>
   <translation>Direction of %1</translation>
  </message>
  <message>
   <source>Richtung wählen</source>
   <translation>Choose direction</translation>
  </message>
  <message>
   <source>Rolle</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Ruhen lassen</source>
   <translation>Put on hold</translation>
  </message>
  <message>
   <source>Runde Grenzen</source>
   <translation>Round class boundaries</translation>
  </message>
  <message>
   <source>Räume</source>
   <translation>Areas</translation>
  </message>
  <message>
   <source>Räume aus &amp;Tabelle …</source>
   <translation>Areas from &amp;table…</translation>
  </message>
  <message>
   <source>Räume aus Tabelle</source>
   <translation>Areas from table</translation>
  </message>
  <message>
   <source>Räume aus einer Tabelle</source>
   <translation>Areas from a table</translation>
  </message>
  <message>
   <source>Räume außerhalb des eigenen Gebiets, die zu keinem höheren Raum gehören: %1.</source>
   <translation>Areas outside your own territory that do not belong to any higher area: %1.</translation>
  </message>
  <message>
   <source>Räume mit Wert</source>
   <translation>Areas with a value</translation>
  </message>
  <message>
   <source>Räume mit dem Wert null stehen für sich.</source>
   <translation>Areas with the value zero stand apart.</translation>
  </message>
  <message>
   <source>Räume mit weniger Einwohner*innen bleiben ohne Index.</source>
   <translation>Areas with fewer inhabitants get no index.</translation>
  </message>
  <message>
   <source>Räume ohne Maßnahme</source>
   <translation>Areas without measure</translation>
  </message>
  <message>
   <source>Räume sind eingegrenzt</source>
   <translation>Areas are narrowed down</translation>
  </message>
  <message>
   <source>Räume und Angebot</source>
   <translation>Areas and services</translation>
  </message>
  <message>
   <source>Räume und Indikatoren eines Sets auf einen Blick</source>
   <translation>Areas and indicators of a set at a glance</translation>
  </message>
  <message>
   <source>Räume, die bleiben, wie sie sind: %1.</source>
   <translation>Areas that stay as they are: %1.</translation>
  </message>
  <message>
   <source>Räume, für die es gilt</source>
   <translation>Areas it applies to</translation>
  </message>
  <message>
   <source>Räume: %1</source>
   <translation>Areas: %1</translation>
  </message>
  <message>
   <source>Räumlich nicht Zuordenbares</source>
   <translation>What cannot be assigned to an area</translation>
  </message>
  <message>
   <source>Räumlich nicht Zuordenbares anlegen</source>
   <translation>Create area for what cannot be assigned</translation>
  </message>
  <message>
   <source>Räumliches Muster</source>
   <translation>Spatial pattern</translation>
  </message>
  <message>
   <source>Rückgängig</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Rücksprache</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Rücksprache festhalten</source>
   <translation>Record consultation</translation>
  </message>
  <message>
   <source>Rücksprachen</source>
   <translation>Consultations</translation>
  </message>
  <message>
   <source>S&amp;icherungen …</source>
   <translation>&amp;Backups…</translation>
  </message>
  <message>
   <source>S&amp;prache (Language)</source>
   <translation>&amp;Language (Sprache)</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256: %1</source>
   <translation>SHA-256: %1</translation>
  </message>
  <message>
   <source>Sachstand: %1</source>
   <translation>State of affairs: %1</translation>
  </message>
  <message>
   <source>Sachverhalt</source>
   <translation>Background</translation>
  </message>
  <message>
   <source>Sch&amp;ritte</source>
   <translation>&amp;Steps</translation>
  </message>
  <message>
   <source>Schaffen Sie Platz und wiederholen Sie den Vorgang.</source>
   <translation>Free some space and repeat the operation.</translation>
  </message>
  <message>
   <source>Schematisch</source>
   <translation>Schematic</translation>
  </message>
  <message>
   <source>Schematische Grenzen, keine amtlichen.</source>
   <translation>Schematic boundaries, not official ones.</translation>
  </message>
  <message>
   <source>Schlagwort</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Schlagwörter</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>Schließen</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Schließen Sie andere Fenster auf dieser Werkbank, und löschen Sie die Person noch einmal unter dem neuen Namen.</source>
   <translation>Close other windows using this workbench, and delete the person again under the new name.</translation>
  </message>
  <message>
   <source>Schließen Sie andere Programme und wiederholen Sie den Vorgang.</source>
   <translation>Close other programs and repeat the operation.</translation>
  </message>
  <message>
   <source>Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.</source>
   <translation>Close the file there, or choose another name.</translation>
  </message>
  <message>
   <source>Schließen Sie die Werkbank dort oder warten Sie, bis es getan ist.</source>
   <translation>Close the workbench there or wait until that is done.</translation>
  </message>
  <message>
   <source>Schließen Sie ihn zuerst ab oder lassen Sie ihn mit einer Begründung entfallen.</source>
   <translation>Complete it first or skip it, giving a reason.</translation>
  </message>
  <message>
   <source>Schließen Sie jeden Verweis mit „]“, bevor der nächste beginnt.</source>
   <translation>Close each reference with “]” before the next one starts.</translation>
  </message>
  <message>
   <source>Schließen Sie zuerst den Schritt „Anpassung“ ab.</source>
   <translation>Complete the step “Adjustment” first.</translation>
  </message>
  <message>
   <source>Schließt den Durchlauf und das Thema. Alles bleibt lesbar.</source>
   <translation>Closes the round and the topic. Everything remains readable.</translation>
  </message>
  <message>
   <source>Schließt diesen Durchlauf und beginnt mit Schritt 1. Mitgenommen werden %1, %2, %3, %4 und das Angebot samt Kriterien. Befunde, Bewertungen und Entscheidungen bleiben hier lesbar.</source>
   <translation>Closes this round and begins with step 1. Carried over are %1, %2, %3, %4 and the services including criteria. Findings, assessments and decisions remain readable here.</translation>
  </message>
  <message>
   <source>Schlussfolgerung</source>
   <translation>Conclusion</translation>
  </message>
  <message>
   <source>Schlüssel</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>Schlüssel %1</source>
   <translation>Key %1</translation>
  </message>
  <message>
   <source>Schlüssel %1: %2 Flächen wurden zu einer zusammengefasst.</source>
   <translation>Key %1: %2 polygons were combined into one.</translation>
  </message>
  <message>
   <source>Schlüssel %1: Wasserflächen (%2) wurden ausgelassen, die Landfläche gilt.</source>
   <translation>Key %1: water surfaces (%2) were left out; the land surface counts.</translation>
  </message>
  <message>
   <source>Schlüssel eines Raums</source>
   <translation>Key of an area</translation>
  </message>
  <message>
   <source>Schlüsselarten</source>
   <translation>Types of key</translation>
  </message>
  <message>
   <source>Schnitt</source>
   <translation>intersection</translation>
  </message>
  <message>
   <source>Schnitte</source>
   <translation>intersections</translation>
  </message>
  <message>
   <source>Schon vorhanden und geändert: %1.</source>
   <translation>Already existing and changed: %1.</translation>
  </message>
  <message>
   <source>Schreiben Sie Anteile zwischen 0 und 1 oder in Prozent.</source>
   <translation>Write shares between 0 and 1 or in per cent.</translation>
  </message>
  <message>
   <source>Schreiben Sie Dezimalzahlen mit Punkt: 0.5 statt 0,5.</source>
   <translation>Write decimal numbers with a point: 0.5 instead of 0,5.</translation>
  </message>
  <message>
   <source>Schreiben Sie das Datum als TT.MM.JJJJ.</source>
   <translation>Write the date as DD.MM.YYYY.</translation>
  </message>
  <message>
   <source>Schreiben Sie die Farbe als #rrggbb, zum Beispiel #0b5cad.</source>
   <translation>Write the colour as #rrggbb, for example #0b5cad.</translation>
  </message>
  <message>
   <source>Schreiben Sie die Uhrzeit als HH:MM, zum Beispiel 09:30.</source>
   <translation>Write the time as HH:MM, for example 09:30.</translation>
  </message>
  <message>
   <source>Schreiben Sie die Zahl ohne Tausendertrennung.</source>
   <translation>Write the number without a thousands separator.</translation>
  </message>
  <message>
   <source>Schreiben Sie die erste und die letzte Zeile, zum Beispiel 12-40.</source>
   <translation>Write the first and the last row, for example 12-40.</translation>
  </message>
  <message>
   <source>Schreiben Sie eine Formel: Hier stehen dann ihre Werte.</source>
   <translation>Write a formula: its values will then appear here.</translation>
  </message>
  <message>
   <source>Schreiben Sie es so: 2023-01-01.</source>
   <translation>Write it like this: 2023-01-01.</translation>
  </message>
  <message>
   <source>Schreiben Sie es so: geschlecht=weiblich.</source>
   <translation>Write it like this: geschlecht=weiblich.</translation>
  </message>
  <message>
   <source>Schreiben Sie in einem Satz, warum er nicht weiter verfolgt wird.</source>
   <translation>Write in one sentence why it is not pursued further.</translation>
  </message>
  <message>
   <source>Schreiben Sie in einem Satz, warum.</source>
   <translation>Say why in one sentence.</translation>
  </message>
  <message>
   <source>Schreiben Sie zum Beispiel 2011, 2011-Q2 oder 31.12.2011.</source>
   <translation>For example, enter 2011, 2011-Q2 or 31.12.2011.</translation>
  </message>
  <message>
   <source>Schreiben Sie zum Beispiel 2023, 2023-Q2 oder 31.12.2023.</source>
   <translation>For example, enter 2023, 2023-Q2 or 31.12.2023.</translation>
  </message>
  <message>
   <source>Schreiben Sie zum Beispiel: 100 * [ALO] / [BEV_15_64].</source>
   <translation>Write, for example: 100 * [ALO] / [BEV_15_64].</translation>
  </message>
  <message>
   <source>Schreiben Sie zum Beispiel: [BEV:geschlecht=weiblich].</source>
   <translation>Write, for example: [BEV:geschlecht=weiblich].</translation>
  </message>
  <message>
   <source>Schrift</source>
   <translation>Font</translation>
  </message>
  <message>
   <source>Schriftführung</source>
   <translation>Minute-taker</translation>
  </message>
  <message>
   <source>Schriftführung: %1</source>
   <translation>Minutes taken by: %1</translation>
  </message>
  <message>
   <source>Schritt</source>
   <translation>Step</translation>
  </message>
  <message>
   <source>Schritt %1 %2</source>
   <translation>Step %1 %2</translation>
  </message>
  <message>
   <source>Schritt %1 von %2</source>
   <translation>Step %1 of %2</translation>
  </message>
  <message>
   <source>Schritt %1 von %2, %3</source>
   <translation>Step %1 of %2, %3</translation>
  </message>
  <message>
   <source>Schritt %1: %2</source>
   <translation>Step %1: %2</translation>
  </message>
  <message>
   <source>Schritt abschließen</source>
   <translation>Complete step</translation>
  </message>
  <message>
   <source>Schritt beginnen</source>
   <translation>Begin step</translation>
  </message>
  <message>
   <source>Schritt entfällt</source>
   <translation>Skip step</translation>
  </message>
  <message>
   <source>Schritt entfällt …</source>
   <translation>Skip step…</translation>
  </message>
  <message>
   <source>Schritt wieder öffnen</source>
   <translation>Reopen step</translation>
  </message>
  <message>
   <source>Schritt zurückstellen</source>
   <translation>Postpone step</translation>
  </message>
  <message>
   <source>Schritt überfällig</source>
   <translation>Step overdue</translation>
  </message>
  <message>
   <source>Schritt „%1“</source>
   <translation>Step “%1”</translation>
  </message>
  <message>
   <source>Schritte</source>
   <translation>Steps</translation>
  </message>
  <message>
   <source>Schrittwechsel</source>
   <translation>Change of step</translation>
  </message>
  <message>
   <source>Schulung</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Schwarz (B)</source>
   <translation>Black (B)</translation>
  </message>
  <message>
   <source>Seit</source>
   <translation>Since</translation>
  </message>
  <message>
   <source>Seite</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Seite %1</source>
   <translation>Page %1</translation>
  </message>
  <message>
   <source>Seite %1 von %2</source>
   <translation>Page %1 of %2</translation>
  </message>
  <message>
   <source>Seite (*.html);;Text (*.txt)</source>
   <translation>Page (*.html);;Text (*.txt)</translation>
  </message>
  <message>
   <source>Seiten der Sitzung</source>
   <translation>Pages of the meeting</translation>
  </message>
  <message>
   <source>Seitenzahl (nur Kopf- und Fußzeile)</source>
   <translation>Page number (header and footer only)</translation>
  </message>
  <message>
   <source>Selbstorganisation</source>
   <translation>Self-organisation</translation>
  </message>
  <message>
   <source>Senken Sie die Mindestzahl, wenn er dazugehören soll.</source>
   <translation>Lower the minimum number if it should be included.</translation>
  </message>
  <message>
   <source>Serie</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Serie anlegen</source>
   <translation>Create series</translation>
  </message>
  <message>
   <source>Serie bis … anlegen</source>
   <translation>Create series until…</translation>
  </message>
  <message>
   <source>Setzen Sie das Thema zuerst wieder auf „aktiv“.</source>
   <translation>First set the topic back to “active”.</translation>
  </message>
  <message>
   <source>Setzen Sie den Text in Anführungszeichen.</source>
   <translation>Put the text in quotation marks.</translation>
  </message>
  <message>
   <source>Setzen Sie die letzte Grenze mindestens auf den größten Wert.</source>
   <translation>Set the last boundary to at least the largest value.</translation>
  </message>
  <message>
   <source>Setzt sich die mittlere Veränderung der letzten fünf Jahre fort, wird das Wirkungsziel deutlich verfehlt oder die Richtung stimmt nicht.</source>
   <translation>If the average change of the last five years continues, the impact goal will be clearly missed, or the direction is wrong.</translation>
  </message>
  <message>
   <source>Sicherung</source>
   <translation>backup</translation>
  </message>
  <message>
   <source>Sicherung vom %1 (%2)</source>
   <translation>Backup of %1 (%2)</translation>
  </message>
  <message>
   <source>Sicherung wiederherstellen</source>
   <translation>Restore backup</translation>
  </message>
  <message>
   <source>Sicherungen</source>
   <translation>Backups</translation>
  </message>
  <message>
   <source>Sie bleibt weg. Wählen Sie die Spalte mit den Namen.</source>
   <translation>It is left out. Choose the column with the names.</translation>
  </message>
  <message>
   <source>Sie dienen dem Vergleich und gehen in keine Summe ein.</source>
   <translation>They are for comparison and are not included in any sum.</translation>
  </message>
  <message>
   <source>Sie enthält keine Berichtsvorlage.</source>
   <translation>It contains no report template.</translation>
  </message>
  <message>
   <source>Sie erscheint im Netzwerk als Linie.</source>
   <translation>It appears as a line in the network.</translation>
  </message>
  <message>
   <source>Sie stammt von einer neueren Werkbank.</source>
   <translation>It comes from a newer version of the program.</translation>
  </message>
  <message>
   <source>Sie steht danach allen Themen zur Verfügung und bildet das Dach des Hauses.</source>
   <translation>It is then available to all topics and forms the roof of the House.</translation>
  </message>
  <message>
   <source>Signifikanz</source>
   <translation>Significance</translation>
  </message>
  <message>
   <source>Signifikanz ist geprüft und begründet</source>
   <translation>Significance is checked and reasons are given</translation>
  </message>
  <message>
   <source>Signifikanz prüfen …</source>
   <translation>Check significance…</translation>
  </message>
  <message>
   <source>Signifikanzprüfung</source>
   <translation>Significance check</translation>
  </message>
  <message>
   <source>Signifikanzprüfung speichern</source>
   <translation>Save significance check</translation>
  </message>
  <message>
   <source>Signifikanzprüfung: %1</source>
   <translation>Significance check: %1</translation>
  </message>
  <message>
   <source>Sind Nachkommastellen gemeint, schreiben Sie die Zahlen mit Dezimalkomma.</source>
   <translation>If decimals are meant, write the numbers with a decimal comma.</translation>
  </message>
  <message>
   <source>Sind Tausender gemeint, schreiben Sie die Zahlen ohne Tausendertrennung.</source>
   <translation>If thousands are meant, write the numbers without a thousands separator.</translation>
  </message>
  <message>
   <source>Sind Zellen der Schlüsselspalte verbunden, heben Sie die Verbindung auf und tragen den Schlüssel in jede Zeile ein.</source>
   <translation>If cells in the key column are merged, unmerge them and enter the key in every row.</translation>
  </message>
  <message>
   <source>Sitzung</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>Sitzung absagen</source>
   <translation>Cancel meeting</translation>
  </message>
  <message>
   <source>Sitzung anlegen</source>
   <translation>Create meeting</translation>
  </message>
  <message>
   <source>Sitzung beenden</source>
   <translation>End meeting</translation>
  </message>
  <message>
   <source>Sitzung beginnen</source>
   <translation>Begin meeting</translation>
  </message>
  <message>
   <source>Sitzung löschen</source>
   <translation>Delete meeting</translation>
  </message>
  <message>
   <source>Sitzung planen …</source>
   <translation>Plan meeting…</translation>
  </message>
  <message>
   <source>Sitzung wieder planen</source>
   <translation>Replan meeting</translation>
  </message>
  <message>
   <source>Sitzung ändern</source>
   <translation>Change meeting</translation>
  </message>
  <message>
   <source>Sitzungen</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>Sitzungsreihe</source>
   <translation>Meeting series</translation>
  </message>
  <message>
   <source>Sitzungsreihe anlegen …</source>
   <translation>Create meeting series…</translation>
  </message>
  <message>
   <source>Sitzungsreihen</source>
   <translation>Meeting series</translation>
  </message>
  <message>
   <source>So sieht ein Sozialatlas mit „%1“ aus.</source>
   <translation>This is what a Social Atlas looks like with “%1”.</translation>
  </message>
  <message>
   <source>So werden Dateien einer Art eingelesen.</source>
   <translation>How files of one kind are imported.</translation>
  </message>
  <message>
   <source>Soll der Index „%1“ gelöscht werden?</source>
   <translation>Delete the index “%1”?</translation>
  </message>
  <message>
   <source>Soll es doch bearbeitet werden, bringen Sie eine neue Vorlage ein.</source>
   <translation>If it is to be worked on after all, submit a new committee paper.</translation>
  </message>
  <message>
   <source>Soll es gelesen werden, {{geben Sie --blatt an|wählen Sie es unter „Quelle“}}.</source>
   <translation>If it is to be read, {{give --blatt|choose it under “Source”}}.</translation>
  </message>
  <message>
   <source>Soll „%1“ eingefroren werden?</source>
   <translation>Freeze “%1”?</translation>
  </message>
  <message>
   <source>Soll „%1“ gelöscht werden?</source>
   <translation>Delete “%1”?</translation>
  </message>
  <message>
   <source>Sollen Ihre Eingaben verworfen werden?</source>
   <translation>Discard your input?</translation>
  </message>
  <message>
   <source>Sonne: Das Ziel wird voraussichtlich erreicht</source>
   <translation>Sun: the goal will probably be reached</translation>
  </message>
  <message>
   <source>Sonstiges</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Sozialatlas</source>
   <translation>Social Atlas</translation>
  </message>
  <message>
   <source>Sozialatlas %1</source>
   <translation>Social Atlas %1</translation>
  </message>
  <message>
   <source>Sozialatlas, Themenbericht, Vorlage und Protokoll entstehen auf Knopfdruck als PDF, ODT oder HTML. Was nach außen geht, prüft die Werkbank vorher auf kleine Zahlen.</source>
   <translation>Social Atlas, topic report, committee paper and minutes are made at the press of a button as PDF, ODT or HTML. Whatever leaves the house is checked for small numbers first.</translation>
  </message>
  <message>
   <source>Sozialraum</source>
   <translation>Social space</translation>
  </message>
  <message>
   <source>Sozialraum %1 löschen</source>
   <translation>Delete social space %1</translation>
  </message>
  <message>
   <source>Sozialraum %1 speichern</source>
   <translation>Save social space %1</translation>
  </message>
  <message>
   <source>Sozialraum suchen …</source>
   <translation>Search social space…</translation>
  </message>
  <message>
   <source>Sozialraum „%1“</source>
   <translation>Social space “%1”</translation>
  </message>
  <message>
   <source>Sozialräume</source>
   <translation>Social spaces</translation>
  </message>
  <message>
   <source>Spalte</source>
   <translation>column</translation>
  </message>
  <message>
   <source>Spalte %1</source>
   <translation>Column %1</translation>
  </message>
  <message>
   <source>Spalten</source>
   <translation>columns</translation>
  </message>
  <message>
   <source>Speichern</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Speichern Sie den Inhalt als PDF oder Dokument.</source>
   <translation>Save the content as a PDF or a document.</translation>
  </message>
  <message>
   <source>Speichern Sie die Datei auf diesem Rechner und wählen Sie sie dort aus.</source>
   <translation>Save the file on this computer and select it there.</translation>
  </message>
  <message>
   <source>Speichern Sie die Gebietsänderung noch einmal; dann endet der Raum am Tag davor.</source>
   <translation>Save the change of territory once more; the area then ends on the day before.</translation>
  </message>
  <message>
   <source>Speichern Sie es in einem GIS als GeoTIFF mit Koordinatenreferenzsystem.</source>
   <translation>Save it in a GIS as a GeoTIFF with a coordinate reference system.</translation>
  </message>
  <message>
   <source>Speichern oder verwerfen Sie zuerst die Änderungen.</source>
   <translation>Save or discard the changes first.</translation>
  </message>
  <message>
   <source>Speichern unter …</source>
   <translation>Save as…</translation>
  </message>
  <message>
   <source>Speichern …</source>
   <translation>Save…</translation>
  </message>
  <message>
   <source>Sprung</source>
   <translation>jump</translation>
  </message>
  <message>
   <source>Stand</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>Stand %1</source>
   <translation>As of %1</translation>
  </message>
  <message>
   <source>Stand %1: %2</source>
   <translation>As of %1: %2</translation>
  </message>
  <message>
   <source>Stand der Anfrage: %1</source>
   <translation>Status of the request: %1</translation>
  </message>
  <message>
   <source>Stand der Daten: %1</source>
   <translation>Data as of %1</translation>
  </message>
  <message>
   <source>Stand der Daten: letzte Lieferung vom %1.</source>
   <translation>Data as of the latest delivery on %1.</translation>
  </message>
  <message>
   <source>Stand der Einwohner*innen</source>
   <translation>Inhabitants as of</translation>
  </message>
  <message>
   <source>Stand der Maßnahmen</source>
   <translation>Status of the measures</translation>
  </message>
  <message>
   <source>Stand des Punkts</source>
   <translation>Status of the item</translation>
  </message>
  <message>
   <source>Stand des Ziels</source>
   <translation>Status of the goal</translation>
  </message>
  <message>
   <source>Stand im Steuerungskreislauf</source>
   <translation>Position in the steering cycle</translation>
  </message>
  <message>
   <source>Stand in einem Satz</source>
   <translation>Status in one sentence</translation>
  </message>
  <message>
   <source>Stand vom</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>Stand: %1</source>
   <translation>As of: %1</translation>
  </message>
  <message>
   <source>Stand: %1</source>
   <translation>As of: %1</translation>
  </message>
  <message>
   <source>Standardabweichungen</source>
   <translation>Standard deviations</translation>
  </message>
  <message>
   <source>Standardindikatoren</source>
   <translation>Standard indicators</translation>
  </message>
  <message>
   <source>Stark vereinfachte Grenzen eignen sich zum Zeichnen; gerechnet wird mit der amtlichen Fläche.</source>
   <translation>Heavily simplified boundaries are suitable for drawing; calculations use the official surface.</translation>
  </message>
  <message>
   <source>Statistischer Bezirk</source>
   <translation>Statistical district</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Status %1</source>
   <translation>Status %1</translation>
  </message>
  <message>
   <source>Status %1, Dynamik %2</source>
   <translation>Status %1, dynamics %2</translation>
  </message>
  <message>
   <source>Status schlechter</source>
   <translation>Status worse</translation>
  </message>
  <message>
   <source>Status und Dynamik</source>
   <translation>Status and dynamics</translation>
  </message>
  <message>
   <source>Status und Dynamik der Räume</source>
   <translation>Status and dynamics of the areas</translation>
  </message>
  <message>
   <source>Steht bei jedem Wert.</source>
   <translation>Shown with every value.</translation>
  </message>
  <message>
   <source>Steht dann in keinem öffentlichen Bericht.</source>
   <translation>Then it appears in no public report.</translation>
  </message>
  <message>
   <source>Steht im Verlauf an der Bruchstelle.</source>
   <translation>Shown at the break in the series over time.</translation>
  </message>
  <message>
   <source>Steht in der Einladung und im Protokoll.</source>
   <translation>Appears in the invitation and in the minutes.</translation>
  </message>
  <message>
   <source>Steigung</source>
   <translation>Slope chart</translation>
  </message>
  <message>
   <source>Steigung = Moran I %1</source>
   <translation>Slope = Moran’s I %1</translation>
  </message>
  <message>
   <source>Stelle</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Stelle wird</source>
   <translation>entry is</translation>
  </message>
  <message>
   <source>Stellen</source>
   <translation>places</translation>
  </message>
  <message>
   <source>Stellen Sie den Bedarf dem Angebot gegenüber, priorisieren Sie Handlungsfelder, leiten Sie Wirkungsziele ab und planen Sie Maßnahmen.</source>
   <translation>Compare the need with the services, prioritise fields of action, derive impact goals and plan measures.</translation>
  </message>
  <message>
   <source>Stellen Sie eine Sicherung wieder her oder berichtigen Sie die Zugehörigkeit.</source>
   <translation>Restore a backup or correct what it belongs to.</translation>
  </message>
  <message>
   <source>Stellen werden</source>
   <translation>entries are</translation>
  </message>
  <message>
   <source>Stellen, an denen die Person steht</source>
   <translation>Places where the person appears</translation>
  </message>
  <message>
   <source>Steuern und Umsetzen</source>
   <translation>Steering and implementation</translation>
  </message>
  <message>
   <source>Steuerungskreislauf</source>
   <translation>Steering cycle</translation>
  </message>
  <message>
   <source>Stimmen</source>
   <translation>Votes</translation>
  </message>
  <message>
   <source>Straßen, Gewässer, Haltestellen und anderes aus Dateien mit Linien, Flächen oder Punkten, oder ein Kartenbild (GeoTIFF, PNG, JPEG). Die Dateien bleiben, wo sie sind.</source>
   <translation>Roads, waters, stops and more from files with lines, polygons or points, or a map image (GeoTIFF, PNG, JPEG). The files stay where they are.</translation>
  </message>
  <message>
   <source>Strg+Eingabe</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Strichpunkte trennen mehrere Lieferant*innen. Legen Sie jede*n einzeln an.</source>
   <translation>Semicolons separate several suppliers. Create each one individually.</translation>
  </message>
  <message>
   <source>Stufe</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>Stunden je Woche</source>
   <translation>Hours per week</translation>
  </message>
  <message>
   <source>Ständige Gruppen und solche, die für ein Thema oder einen Anlass arbeiten.</source>
   <translation>Standing groups, and groups that work for one topic or occasion.</translation>
  </message>
  <message>
   <source>Stärke</source>
   <translation>Strength</translation>
  </message>
  <message>
   <source>Summe</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Summe der z-Werte</source>
   <translation>Sum of z-scores</translation>
  </message>
  <message>
   <source>Summe weicht ab</source>
   <translation>sum does not match</translation>
  </message>
  <message>
   <source>Summe über Räume</source>
   <translation>Sum across areas</translation>
  </message>
  <message>
   <source>Symbole</source>
   <translation>Symbols</translation>
  </message>
  <message>
   <source>Szenario: %1. Die Daten bleiben, wie sie sind.</source>
   <translation>Scenario: %1. The data stay as they are.</translation>
  </message>
  <message>
   <source>Säule</source>
   <translation>Bar</translation>
  </message>
  <message>
   <source>TOP</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>TOP %1  %2</source>
   <translation>Agenda item %1  %2</translation>
  </message>
  <message>
   <source>TOP %1 von %2</source>
   <translation>Agenda item %1 of %2</translation>
  </message>
  <message>
   <source>TOP %1: %2</source>
   <translation>Agenda item %1: %2</translation>
  </message>
  <message>
   <source>TT.MM.JJJJ</source>
   <translation>DD.MM.YYYY</translation>
  </message>
  <message>
   <source>TT.MM.JJJJ, leer: von jeher</source>
   <translation>DD.MM.YYYY, empty: since always</translation>
  </message>
  <message>
   <source>Tabelle</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Tabelle der Quelle</source>
   <translation>Table of the source</translation>
  </message>
  <message>
   <source>Tabelle einlesen</source>
   <translation>Import table</translation>
  </message>
  <message>
   <source>Tabelle einlesen …</source>
   <translation>Import table…</translation>
  </message>
  <message>
   <source>Tabelle einlesen: %1</source>
   <translation>Import table: %1</translation>
  </message>
  <message>
   <source>Tabelle in die Zwischenablage kopiert</source>
   <translation>Table copied to the clipboard</translation>
  </message>
  <message>
   <source>Tabelle kopieren</source>
   <translation>Copy table</translation>
  </message>
  <message>
   <source>Tabellen (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Alle Dateien (*)</source>
   <translation>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</translation>
  </message>
  <message>
   <source>Tabellen (*.csv *.txt *.xlsx *.xls *.ods)</source>
   <translation>Tables (*.csv *.txt *.xlsx *.xls *.ods)</translation>
  </message>
  <message>
   <source>Tabellen (*.csv *.txt *.xlsx *.xls *.ods);;Alle Dateien (*)</source>
   <translation>Tables (*.csv *.txt *.xlsx *.xls *.ods);;All files (*)</translation>
  </message>
  <message>
   <source>Tabellen (*.xlsx *.ods *.csv)</source>
   <translation>Tables (*.xlsx *.ods *.csv)</translation>
  </message>
  <message>
   <source>Tabellen von Ämtern und aus der amtlichen Statistik liest ein Assistent ein. Er erkennt den Aufbau, schlägt die Zuordnung vor und zeigt vor der Übernahme, was sich ändern würde.</source>
   <translation>An assistant imports tables from authorities and official statistics. It recognises the structure, suggests the mapping and shows what would change before anything is taken over.</translation>
  </message>
  <message>
   <source>Tabulator</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tafel nach Schritten</source>
   <translation>Board by step</translation>
  </message>
  <message>
   <source>Tag der Sitzung</source>
   <translation>day of the meeting</translation>
  </message>
  <message>
   <source>Tag der letzten Lieferung</source>
   <translation>Date of the latest delivery</translation>
  </message>
  <message>
   <source>Tag des Interviews</source>
   <translation>day of the interview</translation>
  </message>
  <message>
   <source>Tag, an dem der Auftrag erledigt war</source>
   <translation>day on which the assignment was done</translation>
  </message>
  <message>
   <source>Tag, an dem der Bericht entsteht</source>
   <translation>Date on which the report is created</translation>
  </message>
  <message>
   <source>Tage nach dem Ende der Periode; Grundlage des Kalenders.</source>
   <translation>Days after the end of the period; basis of the calendar.</translation>
  </message>
  <message>
   <source>Tagen</source>
   <translation>days</translation>
  </message>
  <message>
   <source>Tagesordnung</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <source>Tagesordnungspunkt</source>
   <translation>Agenda item</translation>
  </message>
  <message>
   <source>Tagesordnungspunkt aufnehmen</source>
   <translation>Add agenda item</translation>
  </message>
  <message>
   <source>Tagesordnungspunkte</source>
   <translation>Agenda items</translation>
  </message>
  <message>
   <source>Taste %1</source>
   <translation>Key %1</translation>
  </message>
  <message>
   <source>Tauschen Sie Änderungen nur zwischen Werkbänken desselben Kreises aus.</source>
   <translation>Only exchange changes between workbenches of the same district.</translation>
  </message>
  <message>
   <source>Teil %1 des Index hat in allen Räumen denselben Wert.</source>
   <translation>Part %1 of the index has the same value in all areas.</translation>
  </message>
  <message>
   <source>Teil %1 zieht den Index in die Gegenrichtung: Wird er schlechter, stiege der Raum im Index auf.</source>
   <translation>Part %1 pulls the index the opposite way: if it got worse, the area would rise in the index.</translation>
  </message>
  <message>
   <source>Teil fehlt</source>
   <translation>part missing</translation>
  </message>
  <message>
   <source>Teil hinzufügen</source>
   <translation>Add part</translation>
  </message>
  <message>
   <source>Teile</source>
   <translation>Parts</translation>
  </message>
  <message>
   <source>Teile des Berichts</source>
   <translation>Parts of the report</translation>
  </message>
  <message>
   <source>Teile des Schritts</source>
   <translation>Parts of the step</translation>
  </message>
  <message>
   <source>Teile ergeben das Ganze</source>
   <translation>parts add up to the whole</translation>
  </message>
  <message>
   <source>Teilen Sie die Datei auf oder wählen Sie einen kleineren Ausschnitt.</source>
   <translation>Split the file or choose a smaller extract.</translation>
  </message>
  <message>
   <source>Teilen Sie die Tabelle auf oder wählen Sie einen kleineren Ausschnitt.</source>
   <translation>Split the table or choose a smaller extract.</translation>
  </message>
  <message>
   <source>Teilgenommen</source>
   <translation>Took part</translation>
  </message>
  <message>
   <source>Teilnahme</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>Teilnahme an einer Sitzung</source>
   <translation>Attendance at a meeting</translation>
  </message>
  <message>
   <source>Teilnehmende</source>
   <translation>Participants</translation>
  </message>
  <message>
   <source>Teilnehmende an Aktivitäten</source>
   <translation>Participants of activities</translation>
  </message>
  <message>
   <source>Teilnehmende an Sitzungen</source>
   <translation>Participants of meetings</translation>
  </message>
  <message>
   <source>Teilnehmende eintragen …</source>
   <translation>Enter participants…</translation>
  </message>
  <message>
   <source>Teilung</source>
   <translation>Split</translation>
  </message>
  <message>
   <source>Teilziel</source>
   <translation>Sub-goal</translation>
  </message>
  <message>
   <source>Telefon</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>Termin</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Termine</source>
   <translation>dates</translation>
  </message>
  <message>
   <source>Termine filtern</source>
   <translation>Filter dates</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Textdatei mit Komma (.csv)</source>
   <translation>Comma-separated text file (.csv)</translation>
  </message>
  <message>
   <source>Texte</source>
   <translation>Texts</translation>
  </message>
  <message>
   <source>Thema</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>Thema anlegen</source>
   <translation>Create topic</translation>
  </message>
  <message>
   <source>Thema aus Hinweis</source>
   <translation>Topic from hint</translation>
  </message>
  <message>
   <source>Thema bearbeiten</source>
   <translation>Edit topic</translation>
  </message>
  <message>
   <source>Thema bearbeiten …</source>
   <translation>Edit topic…</translation>
  </message>
  <message>
   <source>Thema beenden</source>
   <translation>End topic</translation>
  </message>
  <message>
   <source>Thema beenden …</source>
   <translation>End topic…</translation>
  </message>
  <message>
   <source>Thema beendet – Auflösung vorgeschlagen</source>
   <translation>Topic ended – dissolution suggested</translation>
  </message>
  <message>
   <source>Thema löschen</source>
   <translation>Delete topic</translation>
  </message>
  <message>
   <source>Thema löschen …</source>
   <translation>Delete topic…</translation>
  </message>
  <message>
   <source>Thema ruhen lassen</source>
   <translation>Put topic on hold</translation>
  </message>
  <message>
   <source>Thema wieder aufnehmen</source>
   <translation>Resume topic</translation>
  </message>
  <message>
   <source>Thema ändern</source>
   <translation>Change topic</translation>
  </message>
  <message>
   <source>Thema: %1</source>
   <translation>Topic: %1</translation>
  </message>
  <message>
   <source>Themen</source>
   <translation>Topics</translation>
  </message>
  <message>
   <source>Themen filtern</source>
   <translation>Filter topics</translation>
  </message>
  <message>
   <source>Themen nach Prozessschritten</source>
   <translation>Topics by process step</translation>
  </message>
  <message>
   <source>Themen ordnen</source>
   <translation>Sort topics</translation>
  </message>
  <message>
   <source>Themen sind die Bausteine des Hauses. Sie kommen aus der Politik, aus der Verwaltung oder von außen.</source>
   <translation>Topics are the building blocks of the House. They come from politics, from the administration or from outside.</translation>
  </message>
  <message>
   <source>Themenbericht</source>
   <translation>Topic report</translation>
  </message>
  <message>
   <source>Themenfeld</source>
   <translation>Subject field</translation>
  </message>
  <message>
   <source>Titel</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>Titel des Berichts</source>
   <translation>Title of the report</translation>
  </message>
  <message>
   <source>TopoJSON nennt kein Koordinatenreferenzsystem. Die Koordinaten wurden als %1 gelesen.</source>
   <translation>TopoJSON does not state a coordinate reference system. The coordinates were read as %1.</translation>
  </message>
  <message>
   <source>Tragen Sie bei „uebergeordnet“ den Schlüssel der Gemeinde ein.</source>
   <translation>Enter the key of the municipality under “uebergeordnet”.</translation>
  </message>
  <message>
   <source>Tragen Sie die Gebietsänderung im Bereich Räume ein.</source>
   <translation>Enter the change of territory under Areas.</translation>
  </message>
  <message>
   <source>Tragen Sie die Menge ein oder rechnen Sie mit einer Quote.</source>
   <translation>Enter the quantity or calculate with a rate.</translation>
  </message>
  <message>
   <source>Tragen Sie dort die Entscheidung „beenden“ mit Begründung ein.</source>
   <translation>Enter the decision “end” there, with a reason.</translation>
  </message>
  <message>
   <source>Tragen Sie ein, welcher Anteil der Personen den Bedarf hat.</source>
   <translation>Enter what share of the people has the need.</translation>
  </message>
  <message>
   <source>Tragen Sie eine Entscheidung mit Begründung ein.</source>
   <translation>Enter a decision with a reason.</translation>
  </message>
  <message>
   <source>Tragen Sie eine Zahl ein, oder lassen Sie sie leer und wählen Sie, warum sie fehlt. Zu „genau null“ gehört die Zahl 0.</source>
   <translation>Enter a number, or leave it empty and choose why it is missing. “Exactly zero” goes with the number 0.</translation>
  </message>
  <message>
   <source>Tragen Sie einen anderen Wert ein.</source>
   <translation>Enter a different value.</translation>
  </message>
  <message>
   <source>Tragen Sie im Schritt „Thema“ das Ergebnis der Prüfung ein.</source>
   <translation>Enter the result of the check in the step “Topic”.</translation>
  </message>
  <message>
   <source>Tragen Sie zuerst den Beschluss ein, der an seine Stelle tritt, oder stellen Sie diese Schritte mit einer Begründung zurück.</source>
   <translation>First enter the decision that replaces it, or set these steps back, giving a reason.</translation>
  </message>
  <message>
   <source>Trennlinie zwischen den Karten</source>
   <translation>Dividing line between the maps</translation>
  </message>
  <message>
   <source>Trennzeichen %1</source>
   <translation>Separator %1</translation>
  </message>
  <message>
   <source>Trichter</source>
   <translation>Funnel plot</translation>
  </message>
  <message>
   <source>Träger</source>
   <translation>Provider</translation>
  </message>
  <message>
   <source>Träger: %1</source>
   <translation>Provider: %1</translation>
  </message>
  <message>
   <source>Typ</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Umbenennung</source>
   <translation>Renaming</translation>
  </message>
  <message>
   <source>Umriss</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>Umriss &amp;zeichnen</source>
   <translation>D&amp;raw outline</translation>
  </message>
  <message>
   <source>Umriss la&amp;den …</source>
   <translation>&amp;Load outline…</translation>
  </message>
  <message>
   <source>Umriss laden</source>
   <translation>Load outline</translation>
  </message>
  <message>
   <source>Umsetzung</source>
   <translation>Implementation</translation>
  </message>
  <message>
   <source>Umsteigeschlüssel einlesen</source>
   <translation>Import conversion key</translation>
  </message>
  <message>
   <source>Umsteigeschlüssel einlesen …</source>
   <translation>Import conversion key…</translation>
  </message>
  <message>
   <source>Unbekannte Orte als Räume &amp;anlegen</source>
   <translation>&amp;Create unknown places as areas</translation>
  </message>
  <message>
   <source>Ungewohnter Sprung</source>
   <translation>Unusual jump</translation>
  </message>
  <message>
   <source>Ungleichheit</source>
   <translation>Inequality</translation>
  </message>
  <message>
   <source>Ungleichheit zwischen den Räumen</source>
   <translation>Inequality between the areas</translation>
  </message>
  <message>
   <source>Unter %1 Einwohner*innen: %2.</source>
   <translation>Fewer than %1 inhabitants: %2.</translation>
  </message>
  <message>
   <source>Unter dem Schlüssel %1 nennt die Datei „%2“, die Werkbank „%3“.</source>
   <translation>For the key %1 the file says “%2”, the workbench “%3”.</translation>
  </message>
  <message>
   <source>Unter den Orten sind erfundene Beispiele.</source>
   <translation>Some of the locations are invented examples.</translation>
  </message>
  <message>
   <source>Unter den drei günstigsten Räumen bei: %1.</source>
   <translation>Among the three most favourable areas for: %1.</translation>
  </message>
  <message>
   <source>Unter den drei ungünstigsten Räumen bei: %1.</source>
   <translation>Among the three least favourable areas for: %1.</translation>
  </message>
  <message>
   <source>Unter die &amp;Grenzen</source>
   <translation>Below the &amp;boundaries</translation>
  </message>
  <message>
   <source>Untere Grenze der Quote</source>
   <translation>Lower limit of the rate</translation>
  </message>
  <message>
   <source>Unterlagen werden als Kopie in der Werkbank aufbewahrt, bis %1 MB je Datei.</source>
   <translation>Documents are kept as a copy in the workbench, up to %1 MB per file.</translation>
  </message>
  <message>
   <source>Unterschied</source>
   <translation>difference</translation>
  </message>
  <message>
   <source>Unterschiede</source>
   <translation>Differences</translation>
  </message>
  <message>
   <source>Unterschiede (%1)</source>
   <translation>Differences (%1)</translation>
  </message>
  <message>
   <source>Unterschiede je Kennzahl</source>
   <translation>Differences by key figure</translation>
  </message>
  <message>
   <source>Unverändert</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <source>Urteile</source>
   <translation>Judgements</translation>
  </message>
  <message>
   <source>Variationskoeffizient</source>
   <translation>Coefficient of variation</translation>
  </message>
  <message>
   <source>Verantwortlich</source>
   <translation>Responsible</translation>
  </message>
  <message>
   <source>Verantwortlich: %1</source>
   <translation>Responsible: %1</translation>
  </message>
  <message>
   <source>Verantwortliche Stelle fehlt oder darf diesen Schritt nicht verantworten</source>
   <translation>The responsible office is missing or may not be in charge of this step</translation>
  </message>
  <message>
   <source>Verantwortung für einen Schritt</source>
   <translation>Responsibility for a step</translation>
  </message>
  <message>
   <source>Verbunden mit: %1</source>
   <translation>Connected with: %1</translation>
  </message>
  <message>
   <source>Verfahren</source>
   <translation>Method</translation>
  </message>
  <message>
   <source>Verfahren nach Berlin, Monitoring Soziale Stadtentwicklung, und Hamburg, Sozialmonitoring (RISE). Status: hoch bis −1, mittel bis unter 1, niedrig ab 1, sehr niedrig ab 1,5. Dynamik: positiv bis −1, stabil bis unter 1, negativ ab 1.</source>
   <translation>Method based on Berlin, Monitoring Soziale Stadtentwicklung, and Hamburg, Sozialmonitoring (RISE). Status: high up to −1, medium to below 1, low from 1, very low from 1.5. Dynamics: positive up to −1, stable to below 1, negative from 1.</translation>
  </message>
  <message>
   <source>Vergleich</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <source>Vergleich %1</source>
   <translation>Comparison %1</translation>
  </message>
  <message>
   <source>Vergleich speichern</source>
   <translation>Save comparison</translation>
  </message>
  <message>
   <source>Vergleichen Sie mit der Quelle und berichtigen Sie den Wert.</source>
   <translation>Compare it with the source and correct the value.</translation>
  </message>
  <message>
   <source>Vergleichen Sie mit der Quelle. Wird seitdem anders gezählt, tragen Sie einen Bruch ein; stimmt der Wert, bestätigen Sie ihn.</source>
   <translation>Compare it with the source. If counting has been different since then, note a break; if the value is right, confirm it.</translation>
  </message>
  <message>
   <source>Vergleichen Sie sie mit den Beispielen im Handbuch.</source>
   <translation>Compare it with the examples in the manual.</translation>
  </message>
  <message>
   <source>Vergleichen …</source>
   <translation>Compare…</translation>
  </message>
  <message>
   <source>Vergleichsräume</source>
   <translation>Areas for comparison</translation>
  </message>
  <message>
   <source>Vergleichsräume ohne Maßnahme</source>
   <translation>Comparison areas without measure</translation>
  </message>
  <message>
   <source>Verglichen mit</source>
   <translation>Compared with</translation>
  </message>
  <message>
   <source>Verglichen mit dem, was vorher galt</source>
   <translation>Compared with what applied before</translation>
  </message>
  <message>
   <source>Verglichen mit „%1“ vom %2</source>
   <translation>Compared with “%1” of %2</translation>
  </message>
  <message>
   <source>Verglichen wird nur seit dem letzten Bruch der Reihe.</source>
   <translation>Comparison is only made since the last break in the series.</translation>
  </message>
  <message>
   <source>Vergrößern (+)</source>
   <translation>Zoom in (+)</translation>
  </message>
  <message>
   <source>Verkleinern (−)</source>
   <translation>Zoom out (−)</translation>
  </message>
  <message>
   <source>Verlauf</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Verlauf des Durchlaufs</source>
   <translation>History of the round</translation>
  </message>
  <message>
   <source>Verlauf des Wirkungsziels</source>
   <translation>Course of the impact goal</translation>
  </message>
  <message>
   <source>Verlauf durchsuchen</source>
   <translation>Search history</translation>
  </message>
  <message>
   <source>Verlorene führende Nullen der Schlüssel sind ergänzt.</source>
   <translation>Lost leading zeros of the keys are restored.</translation>
  </message>
  <message>
   <source>Verschiedene Werte: %1. Das sind zu wenige für %2 Klassen.</source>
   <translation>Distinct values: %1. That is too few for %2 classes.</translation>
  </message>
  <message>
   <source>Verschiedenes</source>
   <translation>Any other business</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
  <message>
   <source>Version %1, Qt %2</source>
   <translation>Version %1, Qt %2</translation>
  </message>
  <message>
   <source>Vertagt.</source>
   <translation>Postponed.</translation>
  </message>
  <message>
   <source>Verteilung</source>
   <translation>Distribution</translation>
  </message>
  <message>
   <source>Verteilung der Werte mit Klassengrenzen</source>
   <translation>Distribution of the values with class boundaries</translation>
  </message>
  <message>
   <source>Vertrauensbereiche gibt es hier nicht: Die Zahl der Fälle hinter dem Wert ist nicht bekannt.</source>
   <translation>There are no confidence intervals here: the number of cases behind the value is not known.</translation>
  </message>
  <message>
   <source>Verwendbarkeit</source>
   <translation>Usability</translation>
  </message>
  <message>
   <source>Verwendet</source>
   <translation>Uses</translation>
  </message>
  <message>
   <source>Verwendet in</source>
   <translation>Used in</translation>
  </message>
  <message>
   <source>Verwendet in …</source>
   <translation>Used in…</translation>
  </message>
  <message>
   <source>Verwendung</source>
   <translation>Use</translation>
  </message>
  <message>
   <source>Verwendung suchen …</source>
   <translation>Search use…</translation>
  </message>
  <message>
   <source>Verwerfen</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>Verworfene Hinweise kommen wieder, wenn neue Zahlen etwas anderes sagen.</source>
   <translation>Dismissed hints come back when new figures say something different.</translation>
  </message>
  <message>
   <source>Veränderung</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Veränderung (%)</source>
   <translation>Change (%)</translation>
  </message>
  <message>
   <source>Veränderung gegenüber</source>
   <translation>Change compared with</translation>
  </message>
  <message>
   <source>Veränderung gemessen als</source>
   <translation>Change measured as</translation>
  </message>
  <message>
   <source>Veränderungen beziehen sich auf einen Zeitpunkt etwa fünf Jahre zuvor, oder auf den frühesten, der vergleichbar ist. Über einen Bruch der Reihe (geänderte Definition, geändertes Gebiet) wird nichts verglichen.</source>
   <translation>Changes refer to a point in time about five years earlier, or to the earliest comparable one. Nothing is compared across a break in the series (changed definition, changed territory).</translation>
  </message>
  <message>
   <source>Viele Werte sind gleich: Statt %1 Klassen ergeben sich %2.</source>
   <translation>Many values are the same: instead of %1 classes there are %2.</translation>
  </message>
  <message>
   <source>Von</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Von %1 auf %2: Die Veränderung ist mehr als fünfmal so groß wie die übliche Streuung der früheren Veränderungen (Grenze ± %3).</source>
   <translation>From %1 to %2: the change is more than five times the usual spread of the earlier changes (limit ± %3).</translation>
  </message>
  <message>
   <source>Von %1 auf %2: Diese Reihe verändert sich sonst nur um %3 bis %4.</source>
   <translation>From %1 to %2: otherwise this series changes only by %3 to %4.</translation>
  </message>
  <message>
   <source>Von %1 bis %2 ist der Wert in %3 Räumen gestiegen und in %4 gefallen.</source>
   <translation>From %1 to %2 the value rose in %3 areas and fell in %4.</translation>
  </message>
  <message>
   <source>Von %1 nach %2 kann nicht umgerechnet werden.</source>
   <translation>Conversion from %1 to %2 is not possible.</translation>
  </message>
  <message>
   <source>Von den Orten der Tabelle (Anzahl: %1, zum Beispiel %2) gehört keiner zu einem Raum der gesuchten Ebene.</source>
   <translation>None of the places in the table (number: %1, for example %2) belongs to an area of the level wanted.</translation>
  </message>
  <message>
   <source>Von wem</source>
   <translation>From whom</translation>
  </message>
  <message>
   <source>Vor →</source>
   <translation>Forward →</translation>
  </message>
  <message>
   <source>Vorbemerkung</source>
   <translation>Preliminary note</translation>
  </message>
  <message>
   <source>Vorbereitung</source>
   <translation>Preparation</translation>
  </message>
  <message>
   <source>Vorgänger</source>
   <translation>Predecessor</translation>
  </message>
  <message>
   <source>Vorhanden sind: %2.</source>
   <translation>Available: %2.</translation>
  </message>
  <message>
   <source>Vorhanden sind: %3.</source>
   <translation>Available: %3.</translation>
  </message>
  <message>
   <source>Vorhanden: %2.{{ Mit --definition rechnen Sie einen Index aus einer Datei.|}}</source>
   <translation>Available: %2.{{ With --definition you calculate an index from a file.|}}</translation>
  </message>
  <message>
   <source>Vorhandene Angebote</source>
   <translation>Existing services</translation>
  </message>
  <message>
   <source>Vorhandene Werkbank öffnen</source>
   <translation>Open an existing workbench</translation>
  </message>
  <message>
   <source>Vorlage</source>
   <translation>Committee paper</translation>
  </message>
  <message>
   <source>Vorlage eintragen …</source>
   <translation>Add committee paper…</translation>
  </message>
  <message>
   <source>Vorlage für ein Gremium</source>
   <translation>Committee paper</translation>
  </message>
  <message>
   <source>Vorlage und Beschluss</source>
   <translation>Committee paper and decision</translation>
  </message>
  <message>
   <source>Vorlage und Beschluss bearbeiten</source>
   <translation>Edit committee paper and decision</translation>
  </message>
  <message>
   <source>Vorlage vom</source>
   <translation>Paper dated</translation>
  </message>
  <message>
   <source>Vorlage: %1</source>
   <translation>Committee paper: %1</translation>
  </message>
  <message>
   <source>Vorlagen</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>Vorlagen filtern</source>
   <translation>Filter templates</translation>
  </message>
  <message>
   <source>Vorlagen und Beschlüsse</source>
   <translation>Committee papers and decisions</translation>
  </message>
  <message>
   <source>Vorschau</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Vorschau der Berichtsvorlage</source>
   <translation>Preview of the report template</translation>
  </message>
  <message>
   <source>Vorschau der Folie</source>
   <translation>Preview of the slide</translation>
  </message>
  <message>
   <source>Vorschau der Werte</source>
   <translation>Preview of the values</translation>
  </message>
  <message>
   <source>Vorschau der ersten Seiten</source>
   <translation>Preview of the first pages</translation>
  </message>
  <message>
   <source>Vorschau: %1</source>
   <translation>Preview: %1</translation>
  </message>
  <message>
   <source>Vorschau: %1, %2%3</source>
   <translation>Preview: %1, %2%3</translation>
  </message>
  <message>
   <source>Vorschlag</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <source>Vorschläge</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <source>Vorschläge in die Tagesordnung</source>
   <translation>Suggestions into the agenda</translation>
  </message>
  <message>
   <source>Vorschläge zur Formel</source>
   <translation>Suggestions for the formula</translation>
  </message>
  <message>
   <source>Vortrag</source>
   <translation>Presenter’s window</translation>
  </message>
  <message>
   <source>Vorwort</source>
   <translation>Foreword</translation>
  </message>
  <message>
   <source>Wann</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Warten Sie einen Augenblick oder schließen Sie das andere Fenster.</source>
   <translation>Wait a moment or close the other window.</translation>
  </message>
  <message>
   <source>Wartet auf den Beschluss</source>
   <translation>Waiting for the decision</translation>
  </message>
  <message>
   <source>Warum führt das Handeln zu dieser Wirkung? Wenn …, dann …, weil …</source>
   <translation>Why does the action lead to this impact? If …, then …, because …</translation>
  </message>
  <message>
   <source>Warum gilt hier eine andere Menge?</source>
   <translation>Why does a different quantity apply here?</translation>
  </message>
  <message>
   <source>Warum ist der Hinweis bedeutsam oder nicht? Zahlen, Räume, Rücksprachen.</source>
   <translation>Why is the hint significant, or why not? Figures, areas, consultations.</translation>
  </message>
  <message>
   <source>Was</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Was Sie einlesen, anlegen, ändern und löschen, steht hier.</source>
   <translation>What you import, create, change and delete is listed here.</translation>
  </message>
  <message>
   <source>Was Sie hier geändert haben, ist noch nicht gespeichert.</source>
   <translation>What you have changed here has not been saved yet.</translation>
  </message>
  <message>
   <source>Was Sie sich zu diesem Schritt merken wollen</source>
   <translation>What you want to remember about this step</translation>
  </message>
  <message>
   <source>Was Sie von wem für welchen Zeitraum erbitten.</source>
   <translation>What you are asking for, from whom and for which period.</translation>
  </message>
  <message>
   <source>Was als Nächstes zu erfragen ist</source>
   <translation>What to request next</translation>
  </message>
  <message>
   <source>Was an Daten fehlt</source>
   <translation>What data is missing</translation>
  </message>
  <message>
   <source>Was bedeuten die Befunde? Wo sind Bedingungen ungleich, und warum? Was wissen die Menschen vor Ort?</source>
   <translation>What do the findings mean? Where are conditions unequal, and why? What do the people on the ground know?</translation>
  </message>
  <message>
   <source>Was beim Raum bleibt, brauchen Sie nicht anzugeben.</source>
   <translation>You need not enter what stays with the area.</translation>
  </message>
  <message>
   <source>Was bringt die Fachplanung in das Thema ein?</source>
   <translation>What does the planning discipline contribute to the topic?</translation>
  </message>
  <message>
   <source>Was danach geändert wurde, fehlt dann. Die beschädigte Datei bleibt daneben erhalten.</source>
   <translation>Anything changed after that will then be missing. The damaged file is kept alongside.</translation>
  </message>
  <message>
   <source>Was danach kam, ist dann noch einmal zu prüfen. Warum gehen Sie zurück?</source>
   <translation>What came after it then has to be checked again. Why are you going back?</translation>
  </message>
  <message>
   <source>Was das Paket ändert</source>
   <translation>What the package changes</translation>
  </message>
  <message>
   <source>Was der Bericht sagt, sagen auch die Daten von heute.</source>
   <translation>What the report says, today’s data say too.</translation>
  </message>
  <message>
   <source>Was der Index nicht sagt</source>
   <translation>What the index does not say</translation>
  </message>
  <message>
   <source>Was der Indikator verwendet und wer ihn verwendet</source>
   <translation>What the indicator uses and what uses it</translation>
  </message>
  <message>
   <source>Was die Sitzung entschieden hat.</source>
   <translation>What the meeting decided.</translation>
  </message>
  <message>
   <source>Was diese Folie zeigen sollte, gibt es nicht mehr.</source>
   <translation>What this slide was meant to show no longer exists.</translation>
  </message>
  <message>
   <source>Was dieser eingefrorene Bericht enthält, ist beschädigt oder nicht lesbar.</source>
   <translation>The content of this frozen report is damaged or unreadable.</translation>
  </message>
  <message>
   <source>Was ein hoher oder niedriger Wert sagt und was nicht</source>
   <translation>What a high or low value says and what it does not</translation>
  </message>
  <message>
   <source>Was es gibt, für wen, wo und wie viel davon.</source>
   <translation>What there is, for whom, where and how much of it.</translation>
  </message>
  <message>
   <source>Was fehlt</source>
   <translation>What is missing</translation>
  </message>
  <message>
   <source>Was fehlt, ist der Bedarf abzüglich des Angebots, Raum für Raum.</source>
   <translation>What is missing is the need minus the services, area by area.</translation>
  </message>
  <message>
   <source>Was fehlt, wer es liefern könnte und wann danach gefragt wurde.</source>
   <translation>What is missing, who could deliver it and when it was asked for.</translation>
  </message>
  <message>
   <source>Was getan wird</source>
   <translation>What is done</translation>
  </message>
  <message>
   <source>Was herauskam</source>
   <translation>What came out of it</translation>
  </message>
  <message>
   <source>Was ist &amp;neu</source>
   <translation>What’s &amp;new</translation>
  </message>
  <message>
   <source>Was ist neu</source>
   <translation>What’s new</translation>
  </message>
  <message>
   <source>Was jetzt darin steht, geht verloren.</source>
   <translation>What is in it now will be lost.</translation>
  </message>
  <message>
   <source>Was jetzt wichtig ist</source>
   <translation>What matters now</translation>
  </message>
  <message>
   <source>Was ohne Zahl bekannt ist: aus Gesprächen, Beteiligung, Netzwerken.</source>
   <translation>What is known without figures: from conversations, participation, networks.</translation>
  </message>
  <message>
   <source>Was sich wiederholt: Gruppe, Rhythmus, Ort und wer eingeladen wird.</source>
   <translation>What repeats: group, rhythm, place and who is invited.</translation>
  </message>
  <message>
   <source>Was sich änderte</source>
   <translation>What changed</translation>
  </message>
  <message>
   <source>Was sieht die Runde?</source>
   <translation>What does the meeting see?</translation>
  </message>
  <message>
   <source>Was soll am Ende beantwortet sein?</source>
   <translation>What should be answered in the end?</translation>
  </message>
  <message>
   <source>Was soll beraten oder entschieden werden?</source>
   <translation>What is to be discussed or decided?</translation>
  </message>
  <message>
   <source>Was steckt dahinter, und besteht Handlungsbedarf? %1</source>
   <translation>What is behind this, and is there a need for action? %1</translation>
  </message>
  <message>
   <source>Was unter den Gemeinden liegt, zum Beispiel Ortsteile aus %1. Ihre Zahlen werden zur Gemeinde summiert.</source>
   <translation>What lies below the municipalities, for example localities from %1. Their figures are summed up to the municipality.</translation>
  </message>
  <message>
   <source>Was von wem zu erbitten ist</source>
   <translation>What to request from whom</translation>
  </message>
  <message>
   <source>Was von wem zu erbitten ist (Stand %1)</source>
   <translation>What to request from whom (as of %1)</translation>
  </message>
  <message>
   <source>Was vorher, währenddessen und danach zu tun ist und was geschehen ist.</source>
   <translation>What is to be done before, during and after, and what has happened.</translation>
  </message>
  <message>
   <source>Was wird entschieden und warum? Die Begründung bleibt auch für spätere Durchläufe lesbar.</source>
   <translation>What is decided and why? The reasons remain readable for later rounds too.</translation>
  </message>
  <message>
   <source>Was wird wo, von wem und bis wann getan, und welchem Ziel dient es?</source>
   <translation>What is done where, by whom and by when, and which goal does it serve?</translation>
  </message>
  <message>
   <source>Was wurde beraten, was kam heraus? Wird gespeichert, sobald Sie das Feld verlassen.</source>
   <translation>What was discussed, what came out of it? Saved as soon as you leave the field.</translation>
  </message>
  <message>
   <source>Was wurde überprüft, was hat sich gezeigt, und was folgt daraus?</source>
   <translation>What was reviewed, what did it show, and what follows from it?</translation>
  </message>
  <message>
   <source>Was über seine Aufbewahrungsfrist hinaus ist</source>
   <translation>What is past its retention period</translation>
  </message>
  <message>
   <source>Weg</source>
   <translation>Path</translation>
  </message>
  <message>
   <source>Wegen eines Bruchs nicht vergleichbar: %1.</source>
   <translation>Not comparable because of a break: %1.</translation>
  </message>
  <message>
   <source>Weit außerhalb liegen: %1.</source>
   <translation>Far outside: %1.</translation>
  </message>
  <message>
   <source>Weit vom Kreis</source>
   <translation>Far from the district</translation>
  </message>
  <message>
   <source>Weiter</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Weiter …</source>
   <translation>Continue…</translation>
  </message>
  <message>
   <source>Weitere Aktionen zum Thema</source>
   <translation>More actions for the topic</translation>
  </message>
  <message>
   <source>Weitere Beschlüsse</source>
   <translation>Further decisions</translation>
  </message>
  <message>
   <source>Weitere Fachplanungen bringen ihre Aspekte ein</source>
   <translation>Other planning disciplines contribute their aspects</translation>
  </message>
  <message>
   <source>Weitere Indikatoren</source>
   <translation>Further indicators</translation>
  </message>
  <message>
   <source>Weitergeben</source>
   <translation>Share</translation>
  </message>
  <message>
   <source>Weitergeben und laden</source>
   <translation>Share and load</translation>
  </message>
  <message>
   <source>Welche Abweichung ist mehr als Zufall? Für Anteile aus zwei Anzahlen</source>
   <translation>Which deviation is more than chance? For shares made of two counts</translation>
  </message>
  <message>
   <source>Welche Gemeinden</source>
   <translation>Which municipalities</translation>
  </message>
  <message>
   <source>Welche Themen gezeigt werden</source>
   <translation>Which topics are shown</translation>
  </message>
  <message>
   <source>Welche Zahlen zusammengehören: Ein Thema wird an einem Set beobachtet.</source>
   <translation>Which figures belong together: a topic is observed by one set.</translation>
  </message>
  <message>
   <source>Welcher Teil welches Raums zu welchem kam. Danach werden frühere Werte umgerechnet.</source>
   <translation>Which part of which area went to which. Earlier values are converted accordingly.</translation>
  </message>
  <message>
   <source>Weniger Klassen als gewünscht (%1 statt %2), denn mehr verschiedene Werte gibt es nicht.</source>
   <translation>Fewer classes than requested (%1 instead of %2), because there are no more distinct values.</translation>
  </message>
  <message>
   <source>Wenn Sie nicht weiterwissen</source>
   <translation>When you are stuck</translation>
  </message>
  <message>
   <source>Wer</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Wer Zahlen liefert.</source>
   <translation>Who delivers figures.</translation>
  </message>
  <message>
   <source>Wer arbeitet woran, und wie lange?</source>
   <translation>Who works on what, and for how long?</translation>
  </message>
  <message>
   <source>Wer bewertet?</source>
   <translation>Who is assessing?</translation>
  </message>
  <message>
   <source>Wer den Hinweis gab oder sein Inhalt fehlt</source>
   <translation>Who gave the hint or its content is missing</translation>
  </message>
  <message>
   <source>Wer die Sätze vereinheitlichen will, entscheidet über die Gemeinden in den Zeilen „weicht ab“.</source>
   <translation>To unify the sets, decide on the municipalities in the rows marked “differs”.</translation>
  </message>
  <message>
   <source>Wer die Tabelle liefert; zugeordnete Orte gelten für alle Dateien von dort.</source>
   <translation>Who delivers the table; mapped places apply to all files from there.</translation>
  </message>
  <message>
   <source>Wer einen Auftrag hat</source>
   <translation>Who has an assignment</translation>
  </message>
  <message>
   <source>Wer einen Hinweis gab</source>
   <translation>Who gave a hint</translation>
  </message>
  <message>
   <source>Wer fehlt und warum</source>
   <translation>Which areas are missing and why</translation>
  </message>
  <message>
   <source>Wer für dieses Thema was bis wann tun soll.</source>
   <translation>Who is to do what by when for this topic.</translation>
  </message>
  <message>
   <source>Wer hat diese Zahlen veröffentlicht?</source>
   <translation>Who published these figures?</translation>
  </message>
  <message>
   <source>Wer nimmt teil, und in welcher Rolle?</source>
   <translation>Who takes part, and in which role?</translation>
  </message>
  <message>
   <source>Wer soll was bis wann tun?</source>
   <translation>Who is to do what by when?</translation>
  </message>
  <message>
   <source>Wer um Daten gebeten wurde</source>
   <translation>Who was asked for data</translation>
  </message>
  <message>
   <source>Wer verantwortlich ist, mitwirkt oder beteiligt wird.</source>
   <translation>Who is responsible, contributes or is involved.</translation>
  </message>
  <message>
   <source>Wer was bis wann tun soll. Überfällige stehen auch im Haus.</source>
   <translation>Who is to do what by when. Overdue ones are also shown in House.</translation>
  </message>
  <message>
   <source>Wer wirkt an diesem Schritt mit, und wie weit?</source>
   <translation>Who contributes to this step, and how far?</translation>
  </message>
  <message>
   <source>Wer woran wie weit beteiligt ist</source>
   <translation>Who participates in what, and how far</translation>
  </message>
  <message>
   <source>Werkbank (*.isp *.ispz);;Alle Dateien (*)</source>
   <translation>Workbench (*.isp *.ispz);;All files (*)</translation>
  </message>
  <message>
   <source>Werkbank (*.isp)</source>
   <translation>Workbench (*.isp)</translation>
  </message>
  <message>
   <source>Werkbank auspacken nach</source>
   <translation>Unpack workbench to</translation>
  </message>
  <message>
   <source>Werkbank beschädigt</source>
   <translation>Workbench damaged</translation>
  </message>
  <message>
   <source>Werkbank öffnen</source>
   <translation>Open workbench</translation>
  </message>
  <message>
   <source>Wert</source>
   <translation>Value</translation>
  </message>
  <message>
   <source>Wert bestätigen</source>
   <translation>Confirm value</translation>
  </message>
  <message>
   <source>Wert im Einzelnen</source>
   <translation>Value in detail</translation>
  </message>
  <message>
   <source>Wert im Einzelnen …</source>
   <translation>Value in detail…</translation>
  </message>
  <message>
   <source>Wert korrigieren</source>
   <translation>Correct value</translation>
  </message>
  <message>
   <source>Wert korrigieren: %1, %2</source>
   <translation>Correct value: %1, %2</translation>
  </message>
  <message>
   <source>Werte</source>
   <translation>Values</translation>
  </message>
  <message>
   <source>Werte als Flächen zeigen</source>
   <translation>Show values as shaded areas</translation>
  </message>
  <message>
   <source>Werte aus Lieferungen</source>
   <translation>Values from deliveries</translation>
  </message>
  <message>
   <source>Werte einer Lieferung</source>
   <translation>Values of a delivery</translation>
  </message>
  <message>
   <source>Werte gibt es nur auf der anderen Seite eines Bruchs; sie sind nicht vergleichbar.</source>
   <translation>There are values only on the other side of a break; they are not comparable.</translation>
  </message>
  <message>
   <source>Werte gibt es nur für größere Räume.</source>
   <translation>There are values only for larger areas.</translation>
  </message>
  <message>
   <source>Werte jenseits von ±10^100 lassen sich nicht in Klassen einteilen (Anzahl: %1).</source>
   <translation>Values beyond ±10^100 cannot be divided into classes (number: %1).</translation>
  </message>
  <message>
   <source>Werte nahe der Grenze zwischen Klasse %2 und Klasse %3 (höchstens 1 % von ihr entfernt): %1.</source>
   <translation>Values close to the boundary between class %2 and class %3 (at most 1 % away from it): %1.</translation>
  </message>
  <message>
   <source>Werte oberhalb der letzten Klassengrenze, die zu keiner Klasse gehören: %1.</source>
   <translation>Values above the last class boundary that belong to no class: %1.</translation>
  </message>
  <message>
   <source>Werte von „%1“ sind unter einer anderen Ebene abgelegt.</source>
   <translation>Values of “%1” are stored under a different level.</translation>
  </message>
  <message>
   <source>Werte werden nie gelöscht. Kennzeichnen Sie die Kennzahl mit einem Schlagwort, wenn sie nicht mehr gebraucht wird.</source>
   <translation>Values are never deleted. Mark the key figure with a tag if it is no longer needed.</translation>
  </message>
  <message>
   <source>Werte über %1 liegen außerhalb der Klassen und werden grau.</source>
   <translation>Values above %1 are outside the classes and turn grey.</translation>
  </message>
  <message>
   <source>Werten</source>
   <translation>values</translation>
  </message>
  <message>
   <source>Wertung</source>
   <translation>Rating</translation>
  </message>
  <message>
   <source>Widerspruch</source>
   <translation>contradiction</translation>
  </message>
  <message>
   <source>Widersprüche</source>
   <translation>contradictions</translation>
  </message>
  <message>
   <source>Widersprüche anzeigen …</source>
   <translation>Show contradictions…</translation>
  </message>
  <message>
   <source>Widersprüche filtern</source>
   <translation>Filter contradictions</translation>
  </message>
  <message>
   <source>Widersprüche: %1</source>
   <translation>Contradictions: %1</translation>
  </message>
  <message>
   <source>Wie Akteure miteinander verbunden sind.</source>
   <translation>How actors are connected with each other.</translation>
  </message>
  <message>
   <source>Wie die Berichte des Hauses aussehen und welche eigenen Worte darin stehen.</source>
   <translation>How your organisation’s reports look and which words of your own they contain.</translation>
  </message>
  <message>
   <source>Wie dieser Atlas zu lesen ist</source>
   <translation>How to read this atlas</translation>
  </message>
  <message>
   <source>Wie es weitergeht</source>
   <translation>How to continue</translation>
  </message>
  <message>
   <source>Wie lange darf bleiben, was nicht mehr gebraucht wird? 0 Jahre und 0 Monate: keine Frist. Wenn eine Frist um ist, erinnert das Programm daran und löscht nichts. Die Fristen legt Ihre Stelle fest.</source>
   <translation>How long may stay what is no longer needed? 0 years and 0 months: no period. When a period has passed, the program reminds you and deletes nothing. Your office sets the periods.</translation>
  </message>
  <message>
   <source>Wie leicht die Daten zu bekommen sind</source>
   <translation>How easy the data are to obtain</translation>
  </message>
  <message>
   <source>Wie sicher die Klassen sind</source>
   <translation>How certain the classes are</translation>
  </message>
  <message>
   <source>Wie sie zu gebrauchen ist</source>
   <translation>How to use it</translation>
  </message>
  <message>
   <source>Wie stark trifft das Kriterium zu? Leere Felder zählen nicht mit.</source>
   <translation>How strongly does the criterion apply? Empty fields are not counted.</translation>
  </message>
  <message>
   <source>Wie viele der letzten Sicherungen bleiben</source>
   <translation>How many of the last backups are kept</translation>
  </message>
  <message>
   <source>Wieder aufnehmen</source>
   <translation>Resume</translation>
  </message>
  <message>
   <source>Wieder ö&amp;ffnen</source>
   <translation>Re&amp;open</translation>
  </message>
  <message>
   <source>Wieder öffnen</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>Wieder öffnen …</source>
   <translation>Reopen…</translation>
  </message>
  <message>
   <source>Wiederherstellen</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>Wiederholung</source>
   <translation>Repeats</translation>
  </message>
  <message>
   <source>Wiederholung bis</source>
   <translation>Repeat until</translation>
  </message>
  <message>
   <source>Wiedervorlage</source>
   <translation>Follow-up</translation>
  </message>
  <message>
   <source>Wiedervorlage %1</source>
   <translation>Follow-up %1</translation>
  </message>
  <message>
   <source>Wiedervorlage am %1</source>
   <translation>follow-up on %1</translation>
  </message>
  <message>
   <source>Wiedervorlage eines Schritts</source>
   <translation>Follow-up of a step</translation>
  </message>
  <message>
   <source>Wiedervorlage: %1</source>
   <translation>Follow-up: %1</translation>
  </message>
  <message>
   <source>Wir fragen bei allen Ämtern nach. (8:0:1)</source>
   <translation>We will ask all Ämter. (8:0:1)</translation>
  </message>
  <message>
   <source>Wird abgebrochen …</source>
   <translation>Cancelling…</translation>
  </message>
  <message>
   <source>Wird der Kreis gleichmäßiger? Gini- und Variationskoeffizient über die Zeit</source>
   <translation>Is the district becoming more even? Gini coefficient and coefficient of variation over time</translation>
  </message>
  <message>
   <source>Wird in der Präsentation nach dem Punkt gezeigt.</source>
   <translation>Shown in the presentation after the item.</translation>
  </message>
  <message>
   <source>Wird verfolgt</source>
   <translation>Being pursued</translation>
  </message>
  <message>
   <source>Wird verwendet von</source>
   <translation>Used by</translation>
  </message>
  <message>
   <source>Wirkung</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Wirkungshypothese</source>
   <translation>Impact hypothesis</translation>
  </message>
  <message>
   <source>Wirkungsmessung und Controlling</source>
   <translation>Impact measurement and controlling</translation>
  </message>
  <message>
   <source>Wirkungsstufe</source>
   <translation>Impact level</translation>
  </message>
  <message>
   <source>Wirkungsziel</source>
   <translation>Impact goal</translation>
  </message>
  <message>
   <source>Wirkungsziel „%1“: %2%3.</source>
   <translation>Impact goal “%1”: %2%3.</translation>
  </message>
  <message>
   <source>Wirkungsziele</source>
   <translation>Impact goals</translation>
  </message>
  <message>
   <source>Wirkungsziele sind messbar</source>
   <translation>Impact goals are measurable</translation>
  </message>
  <message>
   <source>Wo</source>
   <translation>Where</translation>
  </message>
  <message>
   <source>Wo %1 bei jedem Indikator zwischen dem niedrigsten und dem höchsten Wert aller Räume liegt. Die Werte stehen in der Tabelle.</source>
   <translation>Where %1 lies for each indicator between the lowest and the highest value of all areas. The values are in the table.</translation>
  </message>
  <message>
   <source>Wo Protokoll, Auswertung oder Veröffentlichung zu finden ist.</source>
   <translation>Where the minutes, evaluation or publication can be found.</translation>
  </message>
  <message>
   <source>Wo und wann</source>
   <translation>Where and when</translation>
  </message>
  <message>
   <source>Woher der Wert des markierten Raums kommt (Alt+Eingabe)</source>
   <translation>Where the value of the selected area comes from (Alt+Enter)</translation>
  </message>
  <message>
   <source>Woher die Quote oder die Menge kommt.</source>
   <translation>Where the rate or the quantity comes from.</translation>
  </message>
  <message>
   <source>Woher sie kommt</source>
   <translation>Where it comes from</translation>
  </message>
  <message>
   <source>Wohin</source>
   <translation>Where to</translation>
  </message>
  <message>
   <source>Wohin die Werkbank ausgepackt wird</source>
   <translation>Where the workbench is unpacked to</translation>
  </message>
  <message>
   <source>Wohin es gehört</source>
   <translation>Where it belongs</translation>
  </message>
  <message>
   <source>Wolke: Richtige Richtung, aber zu langsam</source>
   <translation>Cloud: right direction, but too slow</translation>
  </message>
  <message>
   <source>Woran für wen: Betreuungsplätze für Kinder unter 3 Jahren.</source>
   <translation>Of what, for whom: childcare places for children under 3.</translation>
  </message>
  <message>
   <source>Woran man erkennt, dass die Maßnahme vorankommt.</source>
   <translation>How you can tell that the measure is making progress.</translation>
  </message>
  <message>
   <source>Worauf wird hingewiesen?</source>
   <translation>What does the hint point out?</translation>
  </message>
  <message>
   <source>Woraus der Index besteht</source>
   <translation>What the index is made of</translation>
  </message>
  <message>
   <source>Worin gehandelt wird: konkret und mit einem Rang.</source>
   <translation>Where action is taken: specific and ranked.</translation>
  </message>
  <message>
   <source>Workshop</source>
   <translation>Workshop</translation>
  </message>
  <message>
   <source>Workshop, Interview oder andere Aktivität, aus der er hervorgeht.</source>
   <translation>Workshop, interview or other activity it comes from.</translation>
  </message>
  <message>
   <source>Workshops, Gespräche, Netzwerke: Arbeit, die keine Zahlen braucht.</source>
   <translation>Workshops, conversations, networks: work that needs no figures.</translation>
  </message>
  <message>
   <source>Wortlaut</source>
   <translation>Wording</translation>
  </message>
  <message>
   <source>Wortlaut und Auflagen</source>
   <translation>Wording and conditions</translation>
  </message>
  <message>
   <source>Worum es geht</source>
   <translation>What it is about</translation>
  </message>
  <message>
   <source>Worum es ging</source>
   <translation>What it was about</translation>
  </message>
  <message>
   <source>Wählen Sie Breite und Höhe zwischen %3 und %4 Pixeln.</source>
   <translation>Choose a width and height between %3 and %4 pixels.</translation>
  </message>
  <message>
   <source>Wählen Sie Räume einer Ebene, zum Beispiel zwei Gemeinden.</source>
   <translation>Choose areas of one level, for example two municipalities.</translation>
  </message>
  <message>
   <source>Wählen Sie Räume, dann stehen hier ihre Trends.</source>
   <translation>Choose areas to see their trends here.</translation>
  </message>
  <message>
   <source>Wählen Sie andere Teile oder eine andere Raumebene.</source>
   <translation>Choose other parts or another level.</translation>
  </message>
  <message>
   <source>Wählen Sie auf der Karte oder in der Liste, was dazugehört.</source>
   <translation>Choose on the map or in the list what belongs to it.</translation>
  </message>
  <message>
   <source>Wählen Sie die Richtung; ohne sie gibt es keinen Index.</source>
   <translation>Choose the direction; without it there is no index.</translation>
  </message>
  <message>
   <source>Wählen Sie die zuständige Fachdienstleitung oder eine Stelle außerhalb der Verwaltung.</source>
   <translation>Choose the head of department in charge or a body outside the administration.</translation>
  </message>
  <message>
   <source>Wählen Sie ein Bild als PNG, JPEG oder SVG mit höchstens 500 Kilobyte.</source>
   <translation>Choose a picture as PNG, JPEG or SVG of at most 500 kilobytes.</translation>
  </message>
  <message>
   <source>Wählen Sie ein Feld, um den Grund zu lesen.</source>
   <translation>Choose a cell to read the reason.</translation>
  </message>
  <message>
   <source>Wählen Sie ein anderes Profil, oder lesen Sie die Datei ohne ein.</source>
   <translation>Choose another profile, or import the file without one.</translation>
  </message>
  <message>
   <source>Wählen Sie ein anderes Set, einen anderen Zeitpunkt oder eine andere Raumebene.</source>
   <translation>Choose another set, another point in time or another level.</translation>
  </message>
  <message>
   <source>Wählen Sie ein früheres Ende.</source>
   <translation>Choose an earlier end.</translation>
  </message>
  <message>
   <source>Wählen Sie ein früheres Jahr oder eine feste Menge.</source>
   <translation>Choose an earlier year or a fixed quantity.</translation>
  </message>
  <message>
   <source>Wählen Sie ein früheres Jahr oder ergänzen Sie ältere Werte.</source>
   <translation>Choose an earlier year or add older values.</translation>
  </message>
  <message>
   <source>Wählen Sie ein projiziertes System in Metern, zum Beispiel EPSG:25832.</source>
   <translation>Choose a projected system in metres, for example EPSG:25832.</translation>
  </message>
  <message>
   <source>Wählen Sie ein späteres Ende der Wiederholung.</source>
   <translation>Choose a later end for the repetition.</translation>
  </message>
  <message>
   <source>Wählen Sie ein späteres Jahr oder rechnen Sie mit dem Bestand.</source>
   <translation>Choose a later year or calculate with the existing values.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Datei mit Flächen (Polygonen).</source>
   <translation>Choose a file with polygons.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Datei mit der Endung .isp. Tabellen nehmen Sie mit „Datei → Tabelle einlesen“ auf.</source>
   <translation>Choose a file with the extension .isp. Tables are taken in with “File → Import table”.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Datei mit der Endung .ispx. Die Werkbank ist unverändert.</source>
   <translation>Choose a file with the suffix .ispx. The workbench is unchanged.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Datei mit der Endung .ispz, wie „Geschützt weitergeben“ sie schreibt.</source>
   <translation>Choose a file with the extension .ispz, as “Pass on protected” writes it.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Datei, die eine Werkbank als .ispv gespeichert hat.</source>
   <translation>Choose a file that a workbench has saved as .ispv.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Ebene mit Flächen (Polygonen).</source>
   <translation>Choose a layer with polygons.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Periode oder Raumebene, für die alle Teile vorliegen.</source>
   <translation>Choose a period or level for which all parts are available.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Schrift, die es hier gibt, oder installieren Sie sie.</source>
   <translation>Choose a font that is available here, or install it.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Sicherung dieser Werkbank, oder öffnen Sie sie als Kopie.</source>
   <translation>Choose a backup of this workbench, or open it as a copy.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Vorlage: Hier stehen die ersten Seiten, die sie macht.</source>
   <translation>Choose a template: the first pages it makes are shown here.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Datei.</source>
   <translation>Choose another file.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Periode oder Raumebene.</source>
   <translation>Choose another period or level.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Periode oder ergänzen Sie die Daten.</source>
   <translation>Choose another period or add the data.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Periode, oder lassen Sie sie offen: Dann gilt die letzte, die alle Teile haben.</source>
   <translation>Choose another period, or leave it open: then the latest one that all parts have is used.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Raumebene oder lesen Sie Werte ein.</source>
   <translation>Choose another level or import values.</translation>
  </message>
  <message>
   <source>Wählen Sie eine andere Zahl; feinere Ebenen haben kleinere.</source>
   <translation>Choose another number; finer levels have smaller ones.</translation>
  </message>
  <message>
   <source>Wählen Sie eine der Endungen .xlsx, .ods, .csv oder .gpkg.</source>
   <translation>Choose one of the suffixes .xlsx, .ods, .csv or .gpkg.</translation>
  </message>
  <message>
   <source>Wählen Sie eine von diesen: %2.</source>
   <translation>Choose one of these: %2.</translation>
  </message>
  <message>
   <source>Wählen Sie eine Änderung, um sie ganz zu lesen.</source>
   <translation>Choose a change to read it in full.</translation>
  </message>
  <message>
   <source>Wählen Sie eine, die zu dieser Art von Bericht gehört.</source>
   <translation>Choose one that belongs to this type of report.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Akteur oder nennen Sie die Person.</source>
   <translation>Choose an actor or name the person.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Indikator der Form 100 · Anzahl / Anzahl.</source>
   <translation>Choose an indicator of the form 100 · count / count.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Raum einer gröberen Ebene.</source>
   <translation>Choose an area of a coarser level.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Raum, um ihn mit dem Kreis zu vergleichen.</source>
   <translation>Choose an area to compare it with the district.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Zeitpunkt, wie ihn die Kennzahl sonst hat, nicht in der Zukunft und solange es den Raum gibt.</source>
   <translation>Choose a point in time like the others of the key figure, not in the future and while the area exists.</translation>
  </message>
  <message>
   <source>Wählen Sie einen Zeitraum, für den Werte vorliegen.</source>
   <translation>Choose a period of time for which there are values.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Code; Groß- und Kleinschreibung zählt nicht.</source>
   <translation>Choose another code; upper and lower case make no difference.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Durchlauf.</source>
   <translation>Choose another round.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Namen oder löschen Sie die Datei vorher.</source>
   <translation>Choose another name or delete the file first.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Namen.</source>
   <translation>Choose another name.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Zeitpunkt für den Vergleich.</source>
   <translation>Choose another point in time for the comparison.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Zeitpunkt oder eine feinere Raumebene.</source>
   <translation>Choose another point in time or a finer level.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen Zeitpunkt oder einen anderen Indikator.</source>
   <translation>Choose another point in time or another indicator.</translation>
  </message>
  <message>
   <source>Wählen Sie einen anderen zweiten Indikator oder einen anderen Zeitpunkt.</source>
   <translation>Choose another second indicator or another point in time.</translation>
  </message>
  <message>
   <source>Wählen Sie einen kleineren Ausschnitt. Prüfen Sie, ob eine einzelne Zeile viel zu lang ist.</source>
   <translation>Choose a smaller extract. Check whether a single row is far too long.</translation>
  </message>
  <message>
   <source>Wählen Sie einen kürzeren Horizont oder ergänzen Sie ältere Werte.</source>
   <translation>Choose a shorter horizon or add older values.</translation>
  </message>
  <message>
   <source>Wählen Sie einen späteren Tag oder eine Sicherung aus der Liste.</source>
   <translation>Choose a later day or a backup from the list.</translation>
  </message>
  <message>
   <source>Wählen Sie für Schrift eine dunklere, für eine Fläche eine hellere Farbe.</source>
   <translation>Choose a darker colour for text, a lighter one for a fill.</translation>
  </message>
  <message>
   <source>Wählen Sie für die Dynamik eine andere Zahl von Perioden.</source>
   <translation>Choose another number of periods for the dynamics.</translation>
  </message>
  <message>
   <source>Wählen Sie für die Folie einen anderen Inhalt, oder entfernen Sie sie.</source>
   <translation>Choose other content for the slide, or remove it.</translation>
  </message>
  <message>
   <source>Wählen Sie links die Teile.</source>
   <translation>Choose the parts on the left.</translation>
  </message>
  <message>
   <source>Wählen Sie links einen Hinweis.</source>
   <translation>Choose a hint on the left.</translation>
  </message>
  <message>
   <source>Wählen Sie links einen Raum, oder legen Sie einen an.</source>
   <translation>Choose an area on the left, or create one.</translation>
  </message>
  <message>
   <source>Wählen Sie mindestens eine Kennzahl oder einen Indikator.</source>
   <translation>Choose at least one key figure or indicator.</translation>
  </message>
  <message>
   <source>Wählen Sie mindestens einen Indikator.</source>
   <translation>Choose at least one indicator.</translation>
  </message>
  <message>
   <source>Wählen Sie mindestens einen Wert.</source>
   <translation>Choose at least one value.</translation>
  </message>
  <message>
   <source>Wählen Sie oben einen Raum: Hier stehen seine Indikatoren.</source>
   <translation>Choose an area above: its indicators are shown here.</translation>
  </message>
  <message>
   <source>Wählen Sie passende Kennzahlen und Indikatoren, stellen Sie Angebote, räumliche Verteilung und Entwicklung dar und halten Sie fest, was auffällt.</source>
   <translation>Choose suitable key figures and indicators, show services, spatial distribution and development, and record what stands out.</translation>
  </message>
  <message>
   <source>Wählen Sie weniger Codes oder weniger Zeitpunkte.</source>
   <translation>Choose fewer codes or fewer points in time.</translation>
  </message>
  <message>
   <source>Wählen Sie weniger Kennzahlen, eine gröbere Raumebene oder weniger Zeitpunkte.</source>
   <translation>Choose fewer key figures, a coarser level or fewer points in time.</translation>
  </message>
  <message>
   <source>Wählen Sie weniger Klassen oder geben Sie die Grenzen selbst vor.</source>
   <translation>Choose fewer classes or set the boundaries yourself.</translation>
  </message>
  <message>
   <source>Wählen Sie weniger Klassen.</source>
   <translation>Choose fewer classes.</translation>
  </message>
  <message>
   <source>Wählen Sie zuerst einen Indikator oder eine Kennzahl.</source>
   <translation>First choose an indicator or a key figure.</translation>
  </message>
  <message>
   <source>Wählen Sie zuerst im Bedarf die Räume.</source>
   <translation>First choose the areas in the need.</translation>
  </message>
  <message>
   <source>Wählen Sie zwei verschiedene Akteure.</source>
   <translation>Choose two different actors.</translation>
  </message>
  <message>
   <source>Wählen Sie, woran das Ziel gemessen wird.</source>
   <translation>Choose what the goal is measured by.</translation>
  </message>
  <message>
   <source>Wählt alles, was die Suche zeigt.</source>
   <translation>Selects everything the search shows.</translation>
  </message>
  <message>
   <source>Wärmetabelle</source>
   <translation>Heat table</translation>
  </message>
  <message>
   <source>Zahl der Seiten (nur Kopf- und Fußzeile)</source>
   <translation>Number of pages (header and footer only)</translation>
  </message>
  <message>
   <source>Zahlen der Demo: © Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland; © BBSR Bonn, INKAR. Gebietsflächen: © GeoBasis-DE / BKG (Daten verändert). Datenlizenz Deutschland – Namensnennung – Version 2.0, soweit nicht anders angegeben.</source>
   <translation>Figures of the demo: © Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland; © BBSR Bonn, INKAR. Territories: © GeoBasis-DE / BKG (data modified). Data licence Germany – attribution – version 2.0, unless stated otherwise.</translation>
  </message>
  <message>
   <source>Zahlen einlesen</source>
   <translation>Import figures</translation>
  </message>
  <message>
   <source>Zahlenfeld</source>
   <translation>Number field</translation>
  </message>
  <message>
   <source>Zahlenfeld …</source>
   <translation>Number field…</translation>
  </message>
  <message>
   <source>Zeichen</source>
   <translation>Sign</translation>
  </message>
  <message>
   <source>Zeichen in den Tabellen</source>
   <translation>Signs in the tables</translation>
  </message>
  <message>
   <source>Zeichen: %1</source>
   <translation>Signs: %1</translation>
  </message>
  <message>
   <source>Zeichensatz %1</source>
   <translation>Character set %1</translation>
  </message>
  <message>
   <source>Zeigt</source>
   <translation>Shows</translation>
  </message>
  <message>
   <source>Zeigt vor allem</source>
   <translation>Mainly shows</translation>
  </message>
  <message>
   <source>Zeile</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>Zeile %1</source>
   <translation>Row %1</translation>
  </message>
  <message>
   <source>Zeile suchen …</source>
   <translation>Search for a row…</translation>
  </message>
  <message>
   <source>Zeilen</source>
   <translation>rows</translation>
  </message>
  <message>
   <source>Zeit</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Zeit, Ort und wer sie leitet.</source>
   <translation>Time, place and who chairs it.</translation>
  </message>
  <message>
   <source>Zeit: %1</source>
   <translation>Time: %1</translation>
  </message>
  <message>
   <source>Zeitlauf abspielen</source>
   <translation>Play through time</translation>
  </message>
  <message>
   <source>Zeitplan</source>
   <translation>Schedule</translation>
  </message>
  <message>
   <source>Zeitplan der Maßnahmen mit Meilensteinen</source>
   <translation>Schedule of the measures with milestones</translation>
  </message>
  <message>
   <source>Zeitplan mit %1 Zeilen</source>
   <translation>Schedule with %1 rows</translation>
  </message>
  <message>
   <source>Zeitplan mit einer Zeile</source>
   <translation>Schedule with one row</translation>
  </message>
  <message>
   <source>Zeitpunkt</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Zeitpunkt der zweiten Karte</source>
   <translation>Point in time of the second map</translation>
  </message>
  <message>
   <source>Zeitpunkt im Atlas: %1</source>
   <translation>Point in time in the Atlas: %1</translation>
  </message>
  <message>
   <source>Zeitpunkt: %1</source>
   <translation>Time: %1</translation>
  </message>
  <message>
   <source>Zeitpunkt: %1. Raumebene: %2, %3 mit Index. Ein hoher Wert belastet.</source>
   <translation>Point in time: %1. Level: %2, %3 with an index. A high value is a burden.</translation>
  </message>
  <message>
   <source>Zeitraum</source>
   <translation>Time span</translation>
  </message>
  <message>
   <source>Zeitraum: %1</source>
   <translation>Period: %1</translation>
  </message>
  <message>
   <source>Zeitreihe</source>
   <translation>Time series</translation>
  </message>
  <message>
   <source>Zerlegen Sie sie in mehrere Indikatoren.</source>
   <translation>Split it into several indicators.</translation>
  </message>
  <message>
   <source>Ziehen Sie die Lieferung zurück und importieren Sie sie neu.</source>
   <translation>Withdraw the delivery and import it again.</translation>
  </message>
  <message>
   <source>Ziehen Sie die Linien, oder bewegen Sie sie mit den Pfeiltasten. Die Zahl über jeder Klasse sagt, wie viele Räume in ihr liegen.</source>
   <translation>Drag the lines, or move them with the arrow keys. The number above each class says how many areas are in it.</translation>
  </message>
  <message>
   <source>Ziel</source>
   <translation>Goal</translation>
  </message>
  <message>
   <source>Ziel %1: %2</source>
   <translation>Goal %1: %2</translation>
  </message>
  <message>
   <source>Ziel nicht auf dem Weg</source>
   <translation>Goal not on track</translation>
  </message>
  <message>
   <source>Ziel setzen</source>
   <translation>Set goal</translation>
  </message>
  <message>
   <source>Ziel weicht ab</source>
   <translation>Goal off track</translation>
  </message>
  <message>
   <source>Ziel „%1“ im Thema „%2“</source>
   <translation>Goal “%1” in the topic “%2”</translation>
  </message>
  <message>
   <source>Ziel: %1</source>
   <translation>Goal: %1</translation>
  </message>
  <message>
   <source>Ziele</source>
   <translation>Goals</translation>
  </message>
  <message>
   <source>Ziele bewerten</source>
   <translation>Assess goals</translation>
  </message>
  <message>
   <source>Ziele in Zahlen</source>
   <translation>Goals in figures</translation>
  </message>
  <message>
   <source>Ziele mit Ausgangs- und Zielwert</source>
   <translation>Goals with baseline and target value</translation>
  </message>
  <message>
   <source>Ziele mit Ausgangswert</source>
   <translation>Goals with a baseline</translation>
  </message>
  <message>
   <source>Ziele ändern</source>
   <translation>change goals</translation>
  </message>
  <message>
   <source>Ziele, denen sie dient</source>
   <translation>Goals it serves</translation>
  </message>
  <message>
   <source>Ziele, die gelten, und Maßnahmen, die laufen, gehen mit; der bisherige Durchlauf bleibt, wie er ist. Was ist der Anlass?</source>
   <translation>Goals that apply and measures under way move along; the round so far stays as it is. What is the reason?</translation>
  </message>
  <message>
   <source>Zielgruppe</source>
   <translation>Target group</translation>
  </message>
  <message>
   <source>Zielgruppe anlegen</source>
   <translation>Create target group</translation>
  </message>
  <message>
   <source>Zielgruppe löschen</source>
   <translation>Delete target group</translation>
  </message>
  <message>
   <source>Zielgruppe ändern</source>
   <translation>Change target group</translation>
  </message>
  <message>
   <source>Zielgruppen</source>
   <translation>Target groups</translation>
  </message>
  <message>
   <source>Zielgruppen ordnen</source>
   <translation>Sort target groups</translation>
  </message>
  <message>
   <source>Zielgruppen sind benannt</source>
   <translation>Target groups are named</translation>
  </message>
  <message>
   <source>Zielgruppen: %1. Räume: %2.</source>
   <translation>Target groups: %1. Areas: %2.</translation>
  </message>
  <message>
   <source>Zieljahr</source>
   <translation>Target year</translation>
  </message>
  <message>
   <source>Zielwert</source>
   <translation>Target value</translation>
  </message>
  <message>
   <source>Zielwert bis zum Zieljahr</source>
   <translation>target value by the target year</translation>
  </message>
  <message>
   <source>Zu den Daten</source>
   <translation>Go to data</translation>
  </message>
  <message>
   <source>Zu den Räumen</source>
   <translation>Go to areas</translation>
  </message>
  <message>
   <source>Zu diesem Diagramm gibt es keine Zahlen.</source>
   <translation>There are no figures for this chart.</translation>
  </message>
  <message>
   <source>Zu diesem Punkt ist nichts festgehalten.</source>
   <translation>Nothing is recorded on this item.</translation>
  </message>
  <message>
   <source>Zu welchem Thema sie gehört; ohne Angabe steht sie allen offen.</source>
   <translation>Which topic it belongs to; if left empty, it is available to all.</translation>
  </message>
  <message>
   <source>Zu „%1“ gibt es auf dieser Raumebene nur einen Zeitpunkt.</source>
   <translation>There is only one point in time for “%1” on this level.</translation>
  </message>
  <message>
   <source>Zu „%1“ gibt es bis %2 auf dieser Raumebene keine Werte.</source>
   <translation>There are no values for “%1” up to %2 on this level.</translation>
  </message>
  <message>
   <source>Zu „%1“ gibt es für %2 keine Werte auf dieser Raumebene.</source>
   <translation>There are no values for “%1” for %2 on this level.</translation>
  </message>
  <message>
   <source>Zugehörigkeit von Räumen</source>
   <translation>Membership of areas</translation>
  </message>
  <message>
   <source>Zugenommen hat er seit %1 in %2, abgenommen in %3 Räumen.</source>
   <translation>Since %1 it has risen in %2 and fallen in %3 areas.</translation>
  </message>
  <message>
   <source>Zuklappen</source>
   <translation>Collapse</translation>
  </message>
  <message>
   <source>Zukunftswerkstatt</source>
   <translation>Future workshop</translation>
  </message>
  <message>
   <source>Zuletzt</source>
   <translation>Latest</translation>
  </message>
  <message>
   <source>Zuletzt gezeigt</source>
   <translation>Last shown</translation>
  </message>
  <message>
   <source>Zuletzt geöffnet</source>
   <translation>Recently opened</translation>
  </message>
  <message>
   <source>Zuletzt verwendet</source>
   <translation>Last used</translation>
  </message>
  <message>
   <source>Zum Auftrag</source>
   <translation>Go to assignment</translation>
  </message>
  <message>
   <source>Zum Ausgangswert: %1</source>
   <translation>On the baseline: %1</translation>
  </message>
  <message>
   <source>Zum Bedarf „%1“ fehlt die Quote.</source>
   <translation>The need “%1” lacks the rate.</translation>
  </message>
  <message>
   <source>Zum Inhalt springen</source>
   <translation>Skip to content</translation>
  </message>
  <message>
   <source>Zum Objekt</source>
   <translation>Go to object</translation>
  </message>
  <message>
   <source>Zum Thema</source>
   <translation>On the topic</translation>
  </message>
  <message>
   <source>Zum Thema gehört kein Indikator mit Werten.</source>
   <translation>No indicator with values belongs to the topic.</translation>
  </message>
  <message>
   <source>Zum Wählen doppelt klicken oder F2.</source>
   <translation>To choose, double-click or press F2.</translation>
  </message>
  <message>
   <source>Zum Zeitpunkt %1 kann es für %2 keinen Wert geben.</source>
   <translation>There can be no value for %2 at the time %1.</translation>
  </message>
  <message>
   <source>Zum Ziel „%1“ gehört keine messbare Größe.</source>
   <translation>The goal “%1” has nothing measurable assigned to it.</translation>
  </message>
  <message>
   <source>Zuordnung</source>
   <translation>Mapping</translation>
  </message>
  <message>
   <source>Zuordnung einer Überschrift</source>
   <translation>Mapping of a heading</translation>
  </message>
  <message>
   <source>Zuordnung eines Orts</source>
   <translation>Mapping of a place</translation>
  </message>
  <message>
   <source>Zuordnung zurücksetzen</source>
   <translation>Reset mapping</translation>
  </message>
  <message>
   <source>Zuordnungen</source>
   <translation>mappings</translation>
  </message>
  <message>
   <source>Zur Ansicht „%1“ gibt es keine Werte.</source>
   <translation>There are no values for the view “%1”.</translation>
  </message>
  <message>
   <source>Zur Deutung: </source>
   <translation>Interpretation: </translation>
  </message>
  <message>
   <source>Zur Klammer „)“ an Stelle %1 fehlt die öffnende.</source>
   <translation>The bracket “)” at position %1 has no opening bracket.</translation>
  </message>
  <message>
   <source>Zur Sitzung</source>
   <translation>Go to meeting</translation>
  </message>
  <message>
   <source>Zur eckigen Klammer „]“ an Stelle %1 fehlt die öffnende.</source>
   <translation>The square bracket “]” at position %1 has no opening bracket.</translation>
  </message>
  <message>
   <source>Zurück</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Zurück zur Übersicht (Alt+←)</source>
   <translation>Back to the overview (Alt+←)</translation>
  </message>
  <message>
   <source>Zurückgefallen</source>
   <translation>Fallen back</translation>
  </message>
  <message>
   <source>Zurückgehalten werden %1, und %2.</source>
   <translation>Withheld: %1, and %2.</translation>
  </message>
  <message>
   <source>Zurückgehalten wird nichts.</source>
   <translation>Nothing is withheld.</translation>
  </message>
  <message>
   <source>Zurückgehaltene Angaben</source>
   <translation>Withheld figures</translation>
  </message>
  <message>
   <source>Zurückgenommen: %1.</source>
   <translation>Undone: %1.</translation>
  </message>
  <message>
   <source>Zurückgezogen</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>Zurücknehmen</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Zurücksetzen</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Zurückstellen</source>
   <translation>Postpone</translation>
  </message>
  <message>
   <source>Zurückstellen …</source>
   <translation>Postpone…</translation>
  </message>
  <message>
   <source>Zurückziehen</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Zurückziehen …</source>
   <translation>Withdraw…</translation>
  </message>
  <message>
   <source>Zusammenarbeit</source>
   <translation>Collaboration</translation>
  </message>
  <message>
   <source>Zusammenfassung</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>Zusammenhang zweier Indikatoren; mindestens drei Räume mit beiden Werten</source>
   <translation>Correlation of two indicators; at least three areas with both values</translation>
  </message>
  <message>
   <source>Zusammenschluss</source>
   <translation>Merger</translation>
  </message>
  <message>
   <source>Zustand</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Zustand des Schritts ändern</source>
   <translation>Change state of the step</translation>
  </message>
  <message>
   <source>Zuständigkeitsraum</source>
   <translation>Area of responsibility</translation>
  </message>
  <message>
   <source>Zuständigkeitsräume</source>
   <translation>Areas of responsibility</translation>
  </message>
  <message>
   <source>Zweck</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <source>Zweck eines Raums</source>
   <translation>Purpose of an area</translation>
  </message>
  <message>
   <source>Zwei Größen auf einer Karte</source>
   <translation>Two quantities on one map</translation>
  </message>
  <message>
   <source>Zwei Karten nebeneinander</source>
   <translation>Two maps side by side</translation>
  </message>
  <message>
   <source>Zwei Karten übereinander</source>
   <translation>Two maps on top of each other</translation>
  </message>
  <message>
   <source>Zwei Zeitpunkte je Raum, nie über einen Bruch hinweg</source>
   <translation>Two points in time per area, never across a break</translation>
  </message>
  <message>
   <source>Zweiter Durchlauf</source>
   <translation>Second round</translation>
  </message>
  <message>
   <source>Zweiter Indikator oder zweite Kennzahl</source>
   <translation>Second indicator or second key figure</translation>
  </message>
  <message>
   <source>Zweitsperrungen</source>
   <translation>Secondary suppressions</translation>
  </message>
  <message>
   <source>Zwischen %1 und %2 liegt für jeden Raum ein Bruch, oder es fehlt ein Wert. Die beiden Zeitpunkte sind nicht vergleichbar.</source>
   <translation>Between %1 and %2 every area has a break or a missing value. The two points in time are not comparable.</translation>
  </message>
  <message>
   <source>Zwischenablage</source>
   <translation>Clipboard</translation>
  </message>
  <message>
   <source>ab %1, Ende offen</source>
   <translation>from %1, no end date</translation>
  </message>
  <message>
   <source>ab: %1</source>
   <translation>from: %1</translation>
  </message>
  <message>
   <source>abgelehnt</source>
   <translation>rejected</translation>
  </message>
  <message>
   <source>abgesagt</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <source>abgeschlossen</source>
   <translation>completed</translation>
  </message>
  <message>
   <source>abwesend</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>aktiv</source>
   <translation>active</translation>
  </message>
  <message>
   <source>aktuell</source>
   <translation>up to date</translation>
  </message>
  <message>
   <source>alle</source>
   <translation>all</translation>
  </message>
  <message>
   <source>alle %1</source>
   <translation>all %1</translation>
  </message>
  <message>
   <source>alle Arten</source>
   <translation>all kinds</translation>
  </message>
  <message>
   <source>alle Basisindikatoren mit Werten</source>
   <translation>all basic indicators with values</translation>
  </message>
  <message>
   <source>alle Berichte</source>
   <translation>all reports</translation>
  </message>
  <message>
   <source>alle Fachplanungen</source>
   <translation>all planning disciplines</translation>
  </message>
  <message>
   <source>alle Fachplanungen gemeinsam</source>
   <translation>all planning disciplines together</translation>
  </message>
  <message>
   <source>alle Raumebenen</source>
   <translation>all levels</translation>
  </message>
  <message>
   <source>alle Regeln</source>
   <translation>all rules</translation>
  </message>
  <message>
   <source>alle Räume</source>
   <translation>all areas</translation>
  </message>
  <message>
   <source>alle Räume %1</source>
   <translation>all areas %1</translation>
  </message>
  <message>
   <source>alle Themen</source>
   <translation>all topics</translation>
  </message>
  <message>
   <source>alle Zeitpunkte</source>
   <translation>all points in time</translation>
  </message>
  <message>
   <source>alle Zielgruppen</source>
   <translation>all target groups</translation>
  </message>
  <message>
   <source>alle Zustände</source>
   <translation>all states</translation>
  </message>
  <message>
   <source>alle verfügbaren</source>
   <translation>all available</translation>
  </message>
  <message>
   <source>als Differenz</source>
   <translation>as difference</translation>
  </message>
  <message>
   <source>als unbekannt geliefert</source>
   <translation>delivered as unknown</translation>
  </message>
  <message>
   <source>an alle</source>
   <translation>to everyone</translation>
  </message>
  <message>
   <source>anderer Raum</source>
   <translation>other area</translation>
  </message>
  <message>
   <source>angefragt</source>
   <translation>requested</translation>
  </message>
  <message>
   <source>angefragt oder noch nicht fällig</source>
   <translation>requested or not due yet</translation>
  </message>
  <message>
   <source>angelegt</source>
   <translation>created</translation>
  </message>
  <message>
   <source>angenommen</source>
   <translation>adopted</translation>
  </message>
  <message>
   <source>anwesend</source>
   <translation>present</translation>
  </message>
  <message>
   <source>arbeitet</source>
   <translation>at work</translation>
  </message>
  <message>
   <source>auf Kurs</source>
   <translation>on track</translation>
  </message>
  <message>
   <source>auffällig</source>
   <translation>conspicuous</translation>
  </message>
  <message>
   <source>aufgegeben</source>
   <translation>abandoned</translation>
  </message>
  <message>
   <source>aufgelöst am %1</source>
   <translation>dissolved on %1</translation>
  </message>
  <message>
   <source>aus Daten</source>
   <translation>from data</translation>
  </message>
  <message>
   <source>aus Lieferungen</source>
   <translation>from deliveries</translation>
  </message>
  <message>
   <source>aus den Überschriften</source>
   <translation>from the headings</translation>
  </message>
  <message>
   <source>aus der letzten Sitzung</source>
   <translation>from the last meeting</translation>
  </message>
  <message>
   <source>aus einem Änderungspaket übernommen</source>
   <translation>taken over from a change package</translation>
  </message>
  <message>
   <source>aus einer gesperrten Angabe berechnet</source>
   <translation>calculated from a suppressed value</translation>
  </message>
  <message>
   <source>ausgegeben</source>
   <translation>spent</translation>
  </message>
  <message>
   <source>außerhalb 95 %</source>
   <translation>outside 95%</translation>
  </message>
  <message>
   <source>außerhalb 99,8 %</source>
   <translation>outside 99.8%</translation>
  </message>
  <message>
   <source>außerhalb der 95-%-Grenzen</source>
   <translation>outside the 95% limits</translation>
  </message>
  <message>
   <source>außerhalb der 99,8-%-Grenzen</source>
   <translation>outside the 99.8% limits</translation>
  </message>
  <message>
   <source>außerhalb der Klassen</source>
   <translation>outside the classes</translation>
  </message>
  <message>
   <source>außerhalb: %1 Werte</source>
   <translation>outside: %1 values</translation>
  </message>
  <message>
   <source>beantwortet</source>
   <translation>answered</translation>
  </message>
  <message>
   <source>beenden</source>
   <translation>end</translation>
  </message>
  <message>
   <source>beendet</source>
   <translation>ended</translation>
  </message>
  <message>
   <source>behandelt</source>
   <translation>dealt with</translation>
  </message>
  <message>
   <source>bei der Weitergabe von Änderungen</source>
   <translation>when passing on changes</translation>
  </message>
  <message>
   <source>beidseitig</source>
   <translation>mutual</translation>
  </message>
  <message>
   <source>beim Öffnen</source>
   <translation>when opening</translation>
  </message>
  <message>
   <source>belastet</source>
   <translation>is a burden</translation>
  </message>
  <message>
   <source>belastet ▶</source>
   <translation>burden ▶</translation>
  </message>
  <message>
   <source>berichtigt</source>
   <translation>revised</translation>
  </message>
  <message>
   <source>beschlossen</source>
   <translation>decided</translation>
  </message>
  <message>
   <source>bestätigt</source>
   <translation>confirmed</translation>
  </message>
  <message>
   <source>beteiligt</source>
   <translation>involved</translation>
  </message>
  <message>
   <source>bis</source>
   <translation>to</translation>
  </message>
  <message>
   <source>bis %1</source>
   <translation>until %1</translation>
  </message>
  <message>
   <source>bis %1 vom %2</source>
   <translation>up to %1 of %2</translation>
  </message>
  <message>
   <source>bis %1, Beginn offen</source>
   <translation>until %1, no start date</translation>
  </message>
  <message>
   <source>bis Jahr</source>
   <translation>to year</translation>
  </message>
  <message>
   <source>bis zur nächsten Angabe</source>
   <translation>until the next value</translation>
  </message>
  <message>
   <source>bisher</source>
   <translation>previous</translation>
  </message>
  <message>
   <source>bleibt weg: kein Raum hat diesen Schlüssel</source>
   <translation>left out: no area has this key</translation>
  </message>
  <message>
   <source>bleibt weg: liegt außerhalb des Gebiets</source>
   <translation>left out: lies outside the territory</translation>
  </message>
  <message>
   <source>bleibt weg: mehrere Räume haben diesen Schlüssel</source>
   <translation>left out: several areas have this key</translation>
  </message>
  <message>
   <source>bleibt weg: ohne Schlüssel, der Name allein ist nicht eindeutig</source>
   <translation>left out: no key, and the name alone is not unique</translation>
  </message>
  <message>
   <source>breite Tabelle (eine Spalte je Periode)</source>
   <translation>wide table (one column per period)</translation>
  </message>
  <message>
   <source>das ganze Blatt, oder zum Beispiel 12-40</source>
   <translation>the whole sheet, or for example 12-40</translation>
  </message>
  <message>
   <source>das ganze Gebiet</source>
   <translation>the whole territory</translation>
  </message>
  <message>
   <source>der Leistung einer Maßnahme</source>
   <translation>of the output of a measure</translation>
  </message>
  <message>
   <source>der Titel</source>
   <translation>the title</translation>
  </message>
  <message>
   <source>der jeweils neueste</source>
   <translation>always the latest</translation>
  </message>
  <message>
   <source>deutliche Abweichung</source>
   <translation>clear deviation</translation>
  </message>
  <message>
   <source>die des Systems</source>
   <translation>the system’s</translation>
  </message>
  <message>
   <source>die ganze Datei</source>
   <translation>the whole file</translation>
  </message>
  <message>
   <source>diesem Schritt</source>
   <translation>this step</translation>
  </message>
  <message>
   <source>dieser Raum</source>
   <translation>this area</translation>
  </message>
  <message>
   <source>durch den Filter ausgeblendet</source>
   <translation>hidden by the filter</translation>
  </message>
  <message>
   <source>durch eine Wiederherstellung ersetzt</source>
   <translation>replaced by a restore</translation>
  </message>
  <message>
   <source>eigener</source>
   <translation>own</translation>
  </message>
  <message>
   <source>eigener Punkt</source>
   <translation>own item</translation>
  </message>
  <message>
   <source>eigenes</source>
   <translation>own</translation>
  </message>
  <message>
   <source>ein Raum</source>
   <translation>one area</translation>
  </message>
  <message>
   <source>ein Teil fehlt</source>
   <translation>a part is missing</translation>
  </message>
  <message>
   <source>ein anderes …</source>
   <translation>another one…</translation>
  </message>
  <message>
   <source>ein mittlerer</source>
   <translation>a moderate</translation>
  </message>
  <message>
   <source>ein schwacher</source>
   <translation>a weak</translation>
  </message>
  <message>
   <source>ein starker</source>
   <translation>a strong</translation>
  </message>
  <message>
   <source>eine Person</source>
   <translation>a person</translation>
  </message>
  <message>
   <source>einem anderen Fenster</source>
   <translation>another window</translation>
  </message>
  <message>
   <source>einer Lebenslage</source>
   <translation>of a life situation</translation>
  </message>
  <message>
   <source>eingefroren</source>
   <translation>frozen</translation>
  </message>
  <message>
   <source>eingefrorene Berichte</source>
   <translation>frozen reports</translation>
  </message>
  <message>
   <source>eingefrorener Bericht</source>
   <translation>frozen report</translation>
  </message>
  <message>
   <source>eingelesen</source>
   <translation>imported</translation>
  </message>
  <message>
   <source>eingeschränkt aussagekräftig</source>
   <translation>of limited reliability</translation>
  </message>
  <message>
   <source>eingeschränkt, noch ohne Werte</source>
   <translation>limited, no values yet</translation>
  </message>
  <message>
   <source>einmalig</source>
   <translation>once</translation>
  </message>
  <message>
   <source>einseitig</source>
   <translation>one-way</translation>
  </message>
  <message>
   <source>eng</source>
   <translation>close</translation>
  </message>
  <message>
   <source>entfallen</source>
   <translation>dropped</translation>
  </message>
  <message>
   <source>entfällt</source>
   <translation>skipped</translation>
  </message>
  <message>
   <source>enthält personenbezogene Daten</source>
   <translation>contains personal data</translation>
  </message>
  <message>
   <source>entlastet</source>
   <translation>is a relief</translation>
  </message>
  <message>
   <source>entschiedene Konflikte</source>
   <translation>decided conflicts</translation>
  </message>
  <message>
   <source>entschiedener Konflikt</source>
   <translation>decided conflict</translation>
  </message>
  <message>
   <source>entschuldigt</source>
   <translation>excused</translation>
  </message>
  <message>
   <source>erfundene Zahlen</source>
   <translation>invented figures</translation>
  </message>
  <message>
   <source>erfüllt: %1</source>
   <translation>met: %1</translation>
  </message>
  <message>
   <source>erhalten</source>
   <translation>received</translation>
  </message>
  <message>
   <source>erhöhen</source>
   <translation>increase</translation>
  </message>
  <message>
   <source>erledigt</source>
   <translation>done</translation>
  </message>
  <message>
   <source>erreicht</source>
   <translation>reached</translation>
  </message>
  <message>
   <source>erwähnt</source>
   <translation>mentioned</translation>
  </message>
  <message>
   <source>fallend</source>
   <translation>falling</translation>
  </message>
  <message>
   <source>fehlen</source>
   <translation>missing</translation>
  </message>
  <message>
   <source>fehlt, nie angefragt</source>
   <translation>missing, never requested</translation>
  </message>
  <message>
   <source>feste Menge je Raum</source>
   <translation>fixed amount per area</translation>
  </message>
  <message>
   <source>festgelegt je Raum</source>
   <translation>set per area</translation>
  </message>
  <message>
   <source>fortführen</source>
   <translation>continue</translation>
  </message>
  <message>
   <source>früherer Name</source>
   <translation>former name</translation>
  </message>
  <message>
   <source>fällig am %1</source>
   <translation>due on %1</translation>
  </message>
  <message>
   <source>fällig seit</source>
   <translation>due since</translation>
  </message>
  <message>
   <source>fälliger Schritt</source>
   <translation>step due</translation>
  </message>
  <message>
   <source>für die &amp;Öffentlichkeit</source>
   <translation>for the p&amp;ublic</translation>
  </message>
  <message>
   <source>für die Öffentlichkeit</source>
   <translation>for the public</translation>
  </message>
  <message>
   <source>für ihre Periode</source>
   <translation>for its period</translation>
  </message>
  <message>
   <source>ganzer Kreis</source>
   <translation>whole district</translation>
  </message>
  <message>
   <source>ganzes Gebiet</source>
   <translation>whole territory</translation>
  </message>
  <message>
   <source>ganzes Thema</source>
   <translation>whole topic</translation>
  </message>
  <message>
   <source>gedämpftes Verfahren nach Holt</source>
   <translation>Holt’s damped method</translation>
  </message>
  <message>
   <source>gefallen</source>
   <translation>fallen</translation>
  </message>
  <message>
   <source>gegenläufiger</source>
   <translation>negative</translation>
  </message>
  <message>
   <source>geheim</source>
   <translation>confidential</translation>
  </message>
  <message>
   <source>geheim gehalten</source>
   <translation>kept confidential</translation>
  </message>
  <message>
   <source>geheim, abgelehnt oder nicht vergleichbar</source>
   <translation>confidential, refused or not comparable</translation>
  </message>
  <message>
   <source>gehört nicht zu uns</source>
   <translation>not one of ours</translation>
  </message>
  <message>
   <source>gehört zu</source>
   <translation>belongs to</translation>
  </message>
  <message>
   <source>gehört zu keinem Raum</source>
   <translation>belongs to no area</translation>
  </message>
  <message>
   <source>gehört zu keinem Raum dieser Ebene</source>
   <translation>belongs to no area of this level</translation>
  </message>
  <message>
   <source>gehört zum ganzen Thema</source>
   <translation>belongs to the whole topic</translation>
  </message>
  <message>
   <source>geliefert</source>
   <translation>delivered</translation>
  </message>
  <message>
   <source>geltende Ziele</source>
   <translation>current goals</translation>
  </message>
  <message>
   <source>geltendes Ziel</source>
   <translation>current goal</translation>
  </message>
  <message>
   <source>gelöscht</source>
   <translation>deleted</translation>
  </message>
  <message>
   <source>gemessen</source>
   <translation>measured</translation>
  </message>
  <message>
   <source>genannt</source>
   <translation>mentioned</translation>
  </message>
  <message>
   <source>genau null</source>
   <translation>exactly zero</translation>
  </message>
  <message>
   <source>geplant</source>
   <translation>planned</translation>
  </message>
  <message>
   <source>geplant %1, ausgegeben %2</source>
   <translation>planned %1, spent %2</translation>
  </message>
  <message>
   <source>geschätzt</source>
   <translation>estimated</translation>
  </message>
  <message>
   <source>gestiegen</source>
   <translation>risen</translation>
  </message>
  <message>
   <source>gestoppt</source>
   <translation>stopped</translation>
  </message>
  <message>
   <source>gezeigt sind die ersten %1</source>
   <translation>showing the first %1</translation>
  </message>
  <message>
   <source>geändert</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>geändert angenommen</source>
   <translation>adopted with changes</translation>
  </message>
  <message>
   <source>gilt</source>
   <translation>in force</translation>
  </message>
  <message>
   <source>gilt nicht mehr</source>
   <translation>no longer applies</translation>
  </message>
  <message>
   <source>gilt nur, wo geliefert</source>
   <translation>applies only where delivered</translation>
  </message>
  <message>
   <source>gleich</source>
   <translation>same</translation>
  </message>
  <message>
   <source>gleich zugeordnet</source>
   <translation>assigned alike</translation>
  </message>
  <message>
   <source>gleiche Werte</source>
   <translation>identical values</translation>
  </message>
  <message>
   <source>gleicher Name</source>
   <translation>same name</translation>
  </message>
  <message>
   <source>gleicher Schlüssel</source>
   <translation>same key</translation>
  </message>
  <message>
   <source>gleichläufiger</source>
   <translation>positive</translation>
  </message>
  <message>
   <source>gleichmäßiger</source>
   <translation>more even</translation>
  </message>
  <message>
   <source>größte Änderung</source>
   <translation>largest change</translation>
  </message>
  <message>
   <source>gültig</source>
   <translation>valid</translation>
  </message>
  <message>
   <source>gültig &amp;ab</source>
   <translation>valid &amp;from</translation>
  </message>
  <message>
   <source>gültig bis</source>
   <translation>valid until</translation>
  </message>
  <message>
   <source>gültig von</source>
   <translation>valid from</translation>
  </message>
  <message>
   <source>günstig</source>
   <translation>favourable</translation>
  </message>
  <message>
   <source>günstiger</source>
   <translation>more favourable</translation>
  </message>
  <message>
   <source>halbjährlich</source>
   <translation>half-yearly</translation>
  </message>
  <message>
   <source>halten</source>
   <translation>maintain</translation>
  </message>
  <message>
   <source>hat es getan</source>
   <translation>did it</translation>
  </message>
  <message>
   <source>hat getan</source>
   <translation>actions</translation>
  </message>
  <message>
   <source>hat teilgenommen</source>
   <translation>took part</translation>
  </message>
  <message>
   <source>heute</source>
   <translation>today</translation>
  </message>
  <message>
   <source>hiermit lade ich zur Sitzung „%1“ ein.</source>
   <translation>I would like to invite you to the meeting “%1”.</translation>
  </message>
  <message>
   <source>hoch</source>
   <translation>high</translation>
  </message>
  <message>
   <source>hoch belastet</source>
   <translation>high is a burden</translation>
  </message>
  <message>
   <source>hoch entlastet</source>
   <translation>high is a relief</translation>
  </message>
  <message>
   <source>hoch ist günstig</source>
   <translation>high is favourable</translation>
  </message>
  <message>
   <source>hoch ist ungünstig</source>
   <translation>high is unfavourable</translation>
  </message>
  <message>
   <source>hoch unter hohen</source>
   <translation>high among high</translation>
  </message>
  <message>
   <source>hoch unter niedrigen</source>
   <translation>high among low</translation>
  </message>
  <message>
   <source>häufigster Grund</source>
   <translation>most frequent reason</translation>
  </message>
  <message>
   <source>höchster : niedrigster</source>
   <translation>highest : lowest</translation>
  </message>
  <message>
   <source>ihr 95-%-Bereich</source>
   <translation>its 95% band</translation>
  </message>
  <message>
   <source>im üblichen Bereich</source>
   <translation>within the usual range</translation>
  </message>
  <message>
   <source>immer</source>
   <translation>always</translation>
  </message>
  <message>
   <source>in %</source>
   <translation>in %</translation>
  </message>
  <message>
   <source>in %1 Kapiteln</source>
   <translation>in %1 chapters</translation>
  </message>
  <message>
   <source>in %1 von %2</source>
   <translation>in %1 of %2</translation>
  </message>
  <message>
   <source>in 1 Kapitel</source>
   <translation>in 1 chapter</translation>
  </message>
  <message>
   <source>in Arbeit</source>
   <translation>in progress</translation>
  </message>
  <message>
   <source>in Ordnung</source>
   <translation>in order</translation>
  </message>
  <message>
   <source>in Prozent</source>
   <translation>in per cent</translation>
  </message>
  <message>
   <source>in den nächsten %1 Tagen</source>
   <translation>in the next %1 days</translation>
  </message>
  <message>
   <source>in der Sitzung vom %1 nicht behandelt</source>
   <translation>not dealt with in the meeting of %1</translation>
  </message>
  <message>
   <source>in einem anderen Raum</source>
   <translation>in another area</translation>
  </message>
  <message>
   <source>in keinem</source>
   <translation>in none</translation>
  </message>
  <message>
   <source>in keinem Raum</source>
   <translation>in no area</translation>
  </message>
  <message>
   <source>insgesamt</source>
   <translation>total</translation>
  </message>
  <message>
   <source>institutionell</source>
   <translation>institutional</translation>
  </message>
  <message>
   <source>intern</source>
   <translation>internal</translation>
  </message>
  <message>
   <source>intern – nicht zur Weitergabe</source>
   <translation>internal – not for distribution</translation>
  </message>
  <message>
   <source>intern – nicht zur Weitergabe: %1 Werte wären zu sperren</source>
   <translation>internal – not for distribution: %1 values would have to be suppressed</translation>
  </message>
  <message>
   <source>intern – nicht zur Weitergabe: 1 Wert wäre zu sperren</source>
   <translation>internal – not for distribution: 1 value would have to be suppressed</translation>
  </message>
  <message>
   <source>ja</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>je ein Drittel der Räume</source>
   <translation>one third of the areas each</translation>
  </message>
  <message>
   <source>jede Frist</source>
   <translation>any deadline</translation>
  </message>
  <message>
   <source>jede, nach dem Schlüssel</source>
   <translation>any, by the key</translation>
  </message>
  <message>
   <source>jeder Stand</source>
   <translation>any status</translation>
  </message>
  <message>
   <source>jedes Jahr halten</source>
   <translation>maintain every year</translation>
  </message>
  <message>
   <source>jährlich</source>
   <translation>yearly</translation>
  </message>
  <message>
   <source>kann noch nicht begonnen werden</source>
   <translation>cannot be started yet</translation>
  </message>
  <message>
   <source>kaum verändert</source>
   <translation>hardly changed</translation>
  </message>
  <message>
   <source>kein Logo</source>
   <translation>no logo</translation>
  </message>
  <message>
   <source>kein Vergleich möglich</source>
   <translation>no comparison possible</translation>
  </message>
  <message>
   <source>kein Wert</source>
   <translation>no value</translation>
  </message>
  <message>
   <source>kein vollständiger Wert: %1</source>
   <translation>no complete value: %1</translation>
  </message>
  <message>
   <source>keine</source>
   <translation>none</translation>
  </message>
  <message>
   <source>keine Angabe</source>
   <translation>no data</translation>
  </message>
  <message>
   <source>keine Angabe oder nicht vergleichbar</source>
   <translation>no figure or not comparable</translation>
  </message>
  <message>
   <source>keine Annäherung</source>
   <translation>not getting closer</translation>
  </message>
  <message>
   <source>keine Auswahl</source>
   <translation>no selection</translation>
  </message>
  <message>
   <source>keine Bewertung</source>
   <translation>no assessment</translation>
  </message>
  <message>
   <source>keine Bewertung möglich</source>
   <translation>no assessment possible</translation>
  </message>
  <message>
   <source>keine Spalte</source>
   <translation>no column</translation>
  </message>
  <message>
   <source>keine Werkbank geöffnet</source>
   <translation>no workbench open</translation>
  </message>
  <message>
   <source>keine Werte</source>
   <translation>no values</translation>
  </message>
  <message>
   <source>kleine Zahl</source>
   <translation>small number</translation>
  </message>
  <message>
   <source>kommunale Ebene</source>
   <translation>municipal level</translation>
  </message>
  <message>
   <source>lange Tabelle (ein Wert je Zeile)</source>
   <translation>long table (one value per row)</translation>
  </message>
  <message>
   <source>laufend</source>
   <translation>live</translation>
  </message>
  <message>
   <source>laufende Themen</source>
   <translation>current topics</translation>
  </message>
  <message>
   <source>laufendes Jahr</source>
   <translation>current year</translation>
  </message>
  <message>
   <source>leichte Abweichung</source>
   <translation>slight deviation</translation>
  </message>
  <message>
   <source>leitfadengestütztes Interview</source>
   <translation>Semi-structured interview</translation>
  </message>
  <message>
   <source>letzte Lieferung, wenn keine Kennzahl sie mehr nennt</source>
   <translation>last delivery, once no key figure names them any more</translation>
  </message>
  <message>
   <source>letzte Verwendung in einem Thema, einer Arbeitsgruppe oder Sitzung</source>
   <translation>last use in a topic, working group or meeting</translation>
  </message>
  <message>
   <source>letzte gemeinsame</source>
   <translation>latest in common</translation>
  </message>
  <message>
   <source>letzte vollständige</source>
   <translation>latest complete one</translation>
  </message>
  <message>
   <source>letzte Änderung unter diesem Namen</source>
   <translation>last change under this name</translation>
  </message>
  <message>
   <source>letzter Stand</source>
   <translation>latest figures</translation>
  </message>
  <message>
   <source>letzter Wert gilt weiter</source>
   <translation>last value carried forward</translation>
  </message>
  <message>
   <source>letzter Zeitpunkt mit Werten</source>
   <translation>latest point in time with values</translation>
  </message>
  <message>
   <source>lose</source>
   <translation>loose</translation>
  </message>
  <message>
   <source>läuft</source>
   <translation>under way</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>mehrdeutig</source>
   <translation>ambiguous</translation>
  </message>
  <message>
   <source>mit Thema</source>
   <translation>with topic</translation>
  </message>
  <message>
   <source>mit allen Ausprägungen der Kennzahlen</source>
   <translation>with all categories of the key figures</translation>
  </message>
  <message>
   <source>mit allen Spuren gelöscht</source>
   <translation>deleted with all traces</translation>
  </message>
  <message>
   <source>mittel</source>
   <translation>medium</translation>
  </message>
  <message>
   <source>mittlere Hälfte der Räume, Strich: Median</source>
   <translation>middle half of the areas, line: median</translation>
  </message>
  <message>
   <source>monatlich</source>
   <translation>monthly</translation>
  </message>
  <message>
   <source>nachher</source>
   <translation>after</translation>
  </message>
  <message>
   <source>neben der Werkbank</source>
   <translation>next to the workbench</translation>
  </message>
  <message>
   <source>negativ</source>
   <translation>negative</translation>
  </message>
  <message>
   <source>negativer Wert</source>
   <translation>negative value</translation>
  </message>
  <message>
   <source>nein</source>
   <translation>no</translation>
  </message>
  <message>
   <source>nein, überfällig</source>
   <translation>no, overdue</translation>
  </message>
  <message>
   <source>neu</source>
   <translation>new</translation>
  </message>
  <message>
   <source>neue Kennzahl</source>
   <translation>new key figure</translation>
  </message>
  <message>
   <source>neue Kennzahlen</source>
   <translation>new key figures</translation>
  </message>
  <message>
   <source>neue Räume</source>
   <translation>new areas</translation>
  </message>
  <message>
   <source>neuer Raum</source>
   <translation>new area</translation>
  </message>
  <message>
   <source>neues Thema</source>
   <translation>new topic</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>neutral: höher</source>
   <translation>neutral: higher</translation>
  </message>
  <message>
   <source>neutral: niedriger</source>
   <translation>neutral: lower</translation>
  </message>
  <message>
   <source>neutral: nur höher oder niedriger</source>
   <translation>neutral: only higher or lower</translation>
  </message>
  <message>
   <source>nicht angegeben</source>
   <translation>not stated</translation>
  </message>
  <message>
   <source>nicht auf dieser Ebene</source>
   <translation>not at this level</translation>
  </message>
  <message>
   <source>nicht berechenbar</source>
   <translation>cannot be calculated</translation>
  </message>
  <message>
   <source>nicht erwartet</source>
   <translation>not expected</translation>
  </message>
  <message>
   <source>nicht festgehalten</source>
   <translation>not recorded</translation>
  </message>
  <message>
   <source>nicht geprüft</source>
   <translation>not checked</translation>
  </message>
  <message>
   <source>nicht gesichert</source>
   <translation>not significant</translation>
  </message>
  <message>
   <source>nicht lesbar</source>
   <translation>not readable</translation>
  </message>
  <message>
   <source>nicht mehr in der Liste</source>
   <translation>no longer in the list</translation>
  </message>
  <message>
   <source>nicht möglich</source>
   <translation>not possible</translation>
  </message>
  <message>
   <source>nicht sinnvoll</source>
   <translation>not meaningful</translation>
  </message>
  <message>
   <source>nicht vergleichbar</source>
   <translation>not comparable</translation>
  </message>
  <message>
   <source>nicht verlässlich</source>
   <translation>not reliable</translation>
  </message>
  <message>
   <source>nicht verlässlich genug</source>
   <translation>not reliable enough</translation>
  </message>
  <message>
   <source>nicht weiterverfolgt, beantwortet</source>
   <translation>not pursued further, answered</translation>
  </message>
  <message>
   <source>nicht zu berechnen</source>
   <translation>cannot be calculated</translation>
  </message>
  <message>
   <source>nichts erwartet</source>
   <translation>nothing expected</translation>
  </message>
  <message>
   <source>nichts festgehalten</source>
   <translation>nothing recorded</translation>
  </message>
  <message>
   <source>nichts gewählt</source>
   <translation>nothing selected</translation>
  </message>
  <message>
   <source>nie angefragt</source>
   <translation>never requested</translation>
  </message>
  <message>
   <source>niedrig</source>
   <translation>low</translation>
  </message>
  <message>
   <source>niedrig ab 1</source>
   <translation>low from 1</translation>
  </message>
  <message>
   <source>niedrig unter hohen</source>
   <translation>low among high</translation>
  </message>
  <message>
   <source>niedrig unter niedrigen</source>
   <translation>low among low</translation>
  </message>
  <message>
   <source>noch einmal zu prüfen</source>
   <translation>to be checked again</translation>
  </message>
  <message>
   <source>noch kein Beschluss</source>
   <translation>no decision yet</translation>
  </message>
  <message>
   <source>noch kein gemeinsamer Ordner gewählt</source>
   <translation>no shared folder chosen yet</translation>
  </message>
  <message>
   <source>noch keine</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>noch keine Sicherung</source>
   <translation>no backup yet</translation>
  </message>
  <message>
   <source>noch leer</source>
   <translation>still empty</translation>
  </message>
  <message>
   <source>noch nicht</source>
   <translation>not yet</translation>
  </message>
  <message>
   <source>noch nicht angefragt</source>
   <translation>not yet requested</translation>
  </message>
  <message>
   <source>noch nicht bewertet</source>
   <translation>not assessed yet</translation>
  </message>
  <message>
   <source>noch nicht erreicht</source>
   <translation>not yet reached</translation>
  </message>
  <message>
   <source>noch nicht fällig</source>
   <translation>not due yet</translation>
  </message>
  <message>
   <source>noch nicht geprüft</source>
   <translation>not yet checked</translation>
  </message>
  <message>
   <source>noch nie</source>
   <translation>never</translation>
  </message>
  <message>
   <source>noch offen</source>
   <translation>still open</translation>
  </message>
  <message>
   <source>noch ohne Federführung</source>
   <translation>no lead yet</translation>
  </message>
  <message>
   <source>noch ohne Werte</source>
   <translation>no values yet</translation>
  </message>
  <message>
   <source>noch ohne Werte: %1</source>
   <translation>no values yet: %1</translation>
  </message>
  <message>
   <source>null</source>
   <translation>zero</translation>
  </message>
  <message>
   <source>nur die Richtung zählt</source>
   <translation>only the direction counts</translation>
  </message>
  <message>
   <source>nur ein Name</source>
   <translation>only a name</translation>
  </message>
  <message>
   <source>nur ein Zeitpunkt</source>
   <translation>only one point in time</translation>
  </message>
  <message>
   <source>nur wenn die Tabelle keine nennt, zum Beispiel 2023 oder 31.12.2023</source>
   <translation>only if the table names none, for example 2023 or 31.12.2023</translation>
  </message>
  <message>
   <source>oben 95 %</source>
   <translation>upper 95%</translation>
  </message>
  <message>
   <source>obere Grenze</source>
   <translation>upper limit</translation>
  </message>
  <message>
   <source>oder Kennzahl</source>
   <translation>or key figure</translation>
  </message>
  <message>
   <source>oder Prognose für das Jahr</source>
   <translation>or forecast for the year</translation>
  </message>
  <message>
   <source>offen</source>
   <translation>open</translation>
  </message>
  <message>
   <source>offen: %1</source>
   <translation>open: %1</translation>
  </message>
  <message>
   <source>offene</source>
   <translation>open</translation>
  </message>
  <message>
   <source>offene Datenbedarfe</source>
   <translation>open data needs</translation>
  </message>
  <message>
   <source>offene Konflikte</source>
   <translation>open conflicts</translation>
  </message>
  <message>
   <source>offene Maßnahme</source>
   <translation>open measure</translation>
  </message>
  <message>
   <source>offene Maßnahmen</source>
   <translation>open measures</translation>
  </message>
  <message>
   <source>offene Orte</source>
   <translation>unresolved places</translation>
  </message>
  <message>
   <source>offener Datenbedarf</source>
   <translation>open data need</translation>
  </message>
  <message>
   <source>offener Konflikt</source>
   <translation>open conflict</translation>
  </message>
  <message>
   <source>offener Ort</source>
   <translation>unresolved place</translation>
  </message>
  <message>
   <source>ohne</source>
   <translation>none</translation>
  </message>
  <message>
   <source>ohne Angabe</source>
   <translation>not specified</translation>
  </message>
  <message>
   <source>ohne Frist</source>
   <translation>no deadline</translation>
  </message>
  <message>
   <source>ohne Grenze: fehlt in der Datei</source>
   <translation>without boundary: missing from the file</translation>
  </message>
  <message>
   <source>ohne Index</source>
   <translation>no index</translation>
  </message>
  <message>
   <source>ohne Jahr</source>
   <translation>no year</translation>
  </message>
  <message>
   <source>ohne Profil</source>
   <translation>no profile</translation>
  </message>
  <message>
   <source>ohne Raum</source>
   <translation>no area</translation>
  </message>
  <message>
   <source>ohne Termin</source>
   <translation>no date</translation>
  </message>
  <message>
   <source>ohne Zeichen</source>
   <translation>no sign</translation>
  </message>
  <message>
   <source>ohne gesicherten Trend</source>
   <translation>with no significant trend</translation>
  </message>
  <message>
   <source>p (bereinigt)</source>
   <translation>p (adjusted)</translation>
  </message>
  <message>
   <source>p = %1 nach Benjamini-Hochberg.</source>
   <translation>p = %1 by Benjamini-Hochberg.</translation>
  </message>
  <message>
   <source>p unter 0,0001 nach Benjamini-Hochberg.</source>
   <translation>p below 0,0001 by Benjamini-Hochberg.</translation>
  </message>
  <message>
   <source>positiv</source>
   <translation>positive</translation>
  </message>
  <message>
   <source>qualitativ</source>
   <translation>qualitative</translation>
  </message>
  <message>
   <source>qualitative Quelle</source>
   <translation>qualitative source</translation>
  </message>
  <message>
   <source>qualitative Quellen</source>
   <translation>qualitative sources</translation>
  </message>
  <message>
   <source>regelmäßig</source>
   <translation>regular</translation>
  </message>
  <message>
   <source>ruht</source>
   <translation>on hold</translation>
  </message>
  <message>
   <source>räumlich nicht zuordenbar</source>
   <translation>cannot be assigned to an area</translation>
  </message>
  <message>
   <source>rückgängig gemacht</source>
   <translation>undone</translation>
  </message>
  <message>
   <source>schematisch, nicht amtlich</source>
   <translation>schematic, not official</translation>
  </message>
  <message>
   <source>schematische Grenzen</source>
   <translation>schematic boundaries</translation>
  </message>
  <message>
   <source>schon in einer früheren Freigabe gesperrt</source>
   <translation>already suppressed in an earlier release</translation>
  </message>
  <message>
   <source>schreibgeschützt</source>
   <translation>read-only</translation>
  </message>
  <message>
   <source>schwach bis stark</source>
   <translation>weak to strong</translation>
  </message>
  <message>
   <source>schützt eine kleine Zahl</source>
   <translation>protects a small number</translation>
  </message>
  <message>
   <source>sehr niedrig</source>
   <translation>very low</translation>
  </message>
  <message>
   <source>sehr niedrig ab 1,5</source>
   <translation>very low from 1.5</translation>
  </message>
  <message>
   <source>seit %1</source>
   <translation>since %1</translation>
  </message>
  <message>
   <source>seit %1: %2 %3</source>
   <translation>since %1: %2 %3</translation>
  </message>
  <message>
   <source>senken</source>
   <translation>reduce</translation>
  </message>
  <message>
   <source>signifikant, weiter wie bei A (politischer Auftrag)</source>
   <translation>significant, continue as for A (political assignment)</translation>
  </message>
  <message>
   <source>signifikant, weiter wie bei B (Vorlage)</source>
   <translation>significant, continue as for B (committee paper)</translation>
  </message>
  <message>
   <source>sonstige</source>
   <translation>other</translation>
  </message>
  <message>
   <source>stabil</source>
   <translation>stable</translation>
  </message>
  <message>
   <source>steht in</source>
   <translation>stands in</translation>
  </message>
  <message>
   <source>steht unter jeder Karte</source>
   <translation>is shown below every map</translation>
  </message>
  <message>
   <source>steigend</source>
   <translation>rising</translation>
  </message>
  <message>
   <source>ständig</source>
   <translation>standing</translation>
  </message>
  <message>
   <source>teilweise</source>
   <translation>partly</translation>
  </message>
  <message>
   <source>umgerechnet</source>
   <translation>converted</translation>
  </message>
  <message>
   <source>umgerechnet auf Gebietsstand %1</source>
   <translation>converted to territorial status %1</translation>
  </message>
  <message>
   <source>unauffällig</source>
   <translation>inconspicuous</translation>
  </message>
  <message>
   <source>unbekannt</source>
   <translation>unknown</translation>
  </message>
  <message>
   <source>unbekannter Indikator</source>
   <translation>unknown indicator</translation>
  </message>
  <message>
   <source>unbekannter Raum</source>
   <translation>unknown area</translation>
  </message>
  <message>
   <source>unbekannter Stand</source>
   <translation>unknown status date</translation>
  </message>
  <message>
   <source>unbekanntes Feld</source>
   <translation>unknown field</translation>
  </message>
  <message>
   <source>unbrauchbar</source>
   <translation>unusable</translation>
  </message>
  <message>
   <source>und Monate:</source>
   <translation>and months:</translation>
  </message>
  <message>
   <source>und je eine für Tage:</source>
   <translation>and one each for days:</translation>
  </message>
  <message>
   <source>ungleicher</source>
   <translation>more unequal</translation>
  </message>
  <message>
   <source>ungünstiger als das Mittel</source>
   <translation>less favourable than the mean</translation>
  </message>
  <message>
   <source>ungünstiger als der Kreis</source>
   <translation>less favourable than the district</translation>
  </message>
  <message>
   <source>unten 95 %</source>
   <translation>lower 95%</translation>
  </message>
  <message>
   <source>unter der 95-%-Grenze</source>
   <translation>below the 95% limit</translation>
  </message>
  <message>
   <source>unter der 99,8-%-Grenze</source>
   <translation>below the 99.8% limit</translation>
  </message>
  <message>
   <source>untere Grenze</source>
   <translation>lower limit</translation>
  </message>
  <message>
   <source>unterschiedlich zugeordnet</source>
   <translation>assigned differently</translation>
  </message>
  <message>
   <source>unverändert</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>unvollständig</source>
   <translation>incomplete</translation>
  </message>
  <message>
   <source>unvollständig: %1 % vorhanden</source>
   <translation>incomplete: %1 % available</translation>
  </message>
  <message>
   <source>unvollständig: Teile fehlen</source>
   <translation>incomplete: parts are missing</translation>
  </message>
  <message>
   <source>unvollständige Summe</source>
   <translation>incomplete total</translation>
  </message>
  <message>
   <source>verantwortlich: %1</source>
   <translation>responsible: %1</translation>
  </message>
  <message>
   <source>vertagt</source>
   <translation>postponed</translation>
  </message>
  <message>
   <source>verwaltungsintern</source>
   <translation>within the administration</translation>
  </message>
  <message>
   <source>verworfen</source>
   <translation>dismissed</translation>
  </message>
  <message>
   <source>verworfene</source>
   <translation>dismissed</translation>
  </message>
  <message>
   <source>vierteljährlich</source>
   <translation>quarterly</translation>
  </message>
  <message>
   <source>von</source>
   <translation>from</translation>
  </message>
  <message>
   <source>von %1</source>
   <translation>by %1</translation>
  </message>
  <message>
   <source>von Hand</source>
   <translation>by hand</translation>
  </message>
  <message>
   <source>von Jahr</source>
   <translation>from year</translation>
  </message>
  <message>
   <source>von der Quelle geheim gehalten</source>
   <translation>kept confidential by the source</translation>
  </message>
  <message>
   <source>von selbst erkennen</source>
   <translation>detect automatically</translation>
  </message>
  <message>
   <source>von wann sind die Zahlen, zum Beispiel 31.12.2023</source>
   <translation>the date of the figures, for example 31.12.2023</translation>
  </message>
  <message>
   <source>vor dem Einlesen einer Tabelle</source>
   <translation>before importing a table</translation>
  </message>
  <message>
   <source>vor dem Einspielen von Änderungen</source>
   <translation>before applying changes</translation>
  </message>
  <message>
   <source>vor der Umstellung auf ein neues Programm</source>
   <translation>before conversion for a new program</translation>
  </message>
  <message>
   <source>vorgeschlagene Kennzahl</source>
   <translation>suggested key figure</translation>
  </message>
  <message>
   <source>vorgeschlagene Kennzahlen</source>
   <translation>suggested key figures</translation>
  </message>
  <message>
   <source>vorhanden</source>
   <translation>available</translation>
  </message>
  <message>
   <source>vorher</source>
   <translation>before</translation>
  </message>
  <message>
   <source>vorläufig</source>
   <translation>provisional</translation>
  </message>
  <message>
   <source>waren am %1 fällig</source>
   <translation>were due on %1</translation>
  </message>
  <message>
   <source>weitere Hinweise</source>
   <translation>further hints</translation>
  </message>
  <message>
   <source>weiterer Hinweis</source>
   <translation>further hint</translation>
  </message>
  <message>
   <source>weniger als %1 Einwohner*innen</source>
   <translation>fewer than %1 inhabitants</translation>
  </message>
  <message>
   <source>weniger als die Hälfte der kleinsten Einheit</source>
   <translation>less than half of the smallest unit</translation>
  </message>
  <message>
   <source>wer die Zahlen liefert</source>
   <translation>who supplies the figures</translation>
  </message>
  <message>
   <source>wie das &amp;System</source>
   <translation>same as &amp;system</translation>
  </message>
  <message>
   <source>wiederhergestellt</source>
   <translation>restored</translation>
  </message>
  <message>
   <source>wiederholt</source>
   <translation>redone</translation>
  </message>
  <message>
   <source>wird als Raum angelegt</source>
   <translation>will be created as an area</translation>
  </message>
  <message>
   <source>wird geladen</source>
   <translation>will be loaded</translation>
  </message>
  <message>
   <source>wird im nächsten Schritt verfolgt</source>
   <translation>is pursued in the next step</translation>
  </message>
  <message>
   <source>wöchentlich</source>
   <translation>weekly</translation>
  </message>
  <message>
   <source>z %1, Nachbarn %2</source>
   <translation>z %1, neighbours %2</translation>
  </message>
  <message>
   <source>z der Nachbarn</source>
   <translation>z of the neighbours</translation>
  </message>
  <message>
   <source>z-Wert</source>
   <translation>z-score</translation>
  </message>
  <message>
   <source>z: %1</source>
   <translation>z: %1</translation>
  </message>
  <message>
   <source>zu einem Anlass</source>
   <translation>for an occasion</translation>
  </message>
  <message>
   <source>zu einem Thema</source>
   <translation>for a topic</translation>
  </message>
  <message>
   <source>zu klein</source>
   <translation>too small</translation>
  </message>
  <message>
   <source>zu wenige Einwohner*innen</source>
   <translation>too few inhabitants</translation>
  </message>
  <message>
   <source>zugeordnete Orte werden</source>
   <translation>mapped places are</translation>
  </message>
  <message>
   <source>zugeordneter Ort wird</source>
   <translation>mapped place is</translation>
  </message>
  <message>
   <source>zugesagt</source>
   <translation>promised</translation>
  </message>
  <message>
   <source>zuletzt gebraucht</source>
   <translation>last needed</translation>
  </message>
  <message>
   <source>zum Beispiel dl-de/by-2-0</source>
   <translation>for example dl-de/by-2-0</translation>
  </message>
  <message>
   <source>zurückgestellt</source>
   <translation>deferred</translation>
  </message>
  <message>
   <source>zurückgezogen</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>zurückgezogen: Ihre Werte zählen nicht</source>
   <translation>withdrawn: its values do not count</translation>
  </message>
  <message>
   <source>zusammen</source>
   <translation>total</translation>
  </message>
  <message>
   <source>zweifelhaft</source>
   <translation>doubtful</translation>
  </message>
  <message>
   <source>{{Speichern Sie es zuerst, indem Sie --profil zusammen mit --zuordnung angeben.|Wählen Sie eines der vorhandenen, oder merken Sie die Zuordnung als neues Profil.}}</source>
   <translation>{{Save it first by giving --profil together with --zuordnung.|Choose one of the existing ones, or save the mapping as a new profile.}}</translation>
  </message>
  <message>
   <source>{{„--merkmal '*'“ zeigt die vorhandenen Verbindungen.|}}</source>
   <translation>{{“--merkmal '*'” shows the combinations available.|}}</translation>
  </message>
  <message>
   <source>Ä&amp;nderungen austauschen …</source>
   <translation>Exchange c&amp;hanges…</translation>
  </message>
  <message>
   <source>Ähneln sich Nachbarn? Moran-Streubild und örtliche Gruppen</source>
   <translation>Are neighbours alike? Moran scatter plot and local clusters</translation>
  </message>
  <message>
   <source>Ältere Sicherungen sind noch da. Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner für Sicherungen.</source>
   <translation>Older backups are still there. Check the drive or choose another folder for backups.</translation>
  </message>
  <message>
   <source>Ändern Sie das Ergebnis der Signifikanzprüfung, wenn das Thema doch bearbeitet werden soll.</source>
   <translation>Change the result of the significance check if the topic is to be worked on after all.</translation>
  </message>
  <message>
   <source>Ändern Sie den Filter oder lassen Sie alle Themen zeigen.</source>
   <translation>Change the filter or have all topics shown.</translation>
  </message>
  <message>
   <source>Ändern Sie den vorhandenen Raum oder geben Sie einen anderen Schlüssel an.</source>
   <translation>Change the existing area or enter another key.</translation>
  </message>
  <message>
   <source>Ändern Sie die Einträge von Hand.</source>
   <translation>Change the entries by hand.</translation>
  </message>
  <message>
   <source>Ändern Sie die Richtung oder den Zielwert.</source>
   <translation>Change the direction or the target value.</translation>
  </message>
  <message>
   <source>Ändern Sie eine der Formeln so, dass sie nicht auf die andere verweist.</source>
   <translation>Change one of the formulas so that it does not refer to the other.</translation>
  </message>
  <message>
   <source>Ändern oder löschen Sie zuerst %2.</source>
   <translation>Change or delete %2 first.</translation>
  </message>
  <message>
   <source>Ändern oder löschen Sie zuerst, was ihn nennt.</source>
   <translation>First change or delete what refers to it.</translation>
  </message>
  <message>
   <source>Änderung</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Änderungen</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>Änderungen &amp;seit:</source>
   <translation>Changes si&amp;nce:</translation>
  </message>
  <message>
   <source>Änderungen austauschen</source>
   <translation>Exchange changes</translation>
  </message>
  <message>
   <source>Änderungspaket</source>
   <translation>Change package</translation>
  </message>
  <message>
   <source>Änderungspaket (*.ispx)</source>
   <translation>Change package (*.ispx)</translation>
  </message>
  <message>
   <source>Änderungspaket einspielen</source>
   <translation>Apply change package</translation>
  </message>
  <message>
   <source>Änderungspaket schreiben</source>
   <translation>Write change package</translation>
  </message>
  <message>
   <source>Änderungspaket öffnen</source>
   <translation>Open change package</translation>
  </message>
  <message>
   <source>Änderungspakete (*.ispx)</source>
   <translation>Change packages (*.ispx)</translation>
  </message>
  <message>
   <source>Ö&amp;ffnen</source>
   <translation>&amp;Open</translation>
  </message>
  <message>
   <source>Ö&amp;ffnen …</source>
   <translation>&amp;Open…</translation>
  </message>
  <message>
   <source>Öffentlich</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Öffentlichkeit</source>
   <translation>public</translation>
  </message>
  <message>
   <source>Öffnen</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Öffnen Sie die Datei einmal zum Schreiben; sie wird dann umgestellt und vorher gesichert.</source>
   <translation>Open the file once for writing; it will then be converted, after a backup has been made.</translation>
  </message>
  <message>
   <source>Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als XLSX oder CSV.</source>
   <translation>Open the file in a spreadsheet program and save it as XLSX or CSV.</translation>
  </message>
  <message>
   <source>Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie: Dann wird die Formel berechnet.</source>
   <translation>Open the file in a spreadsheet program and save it: the formula will then be calculated.</translation>
  </message>
  <message>
   <source>Öffnen Sie die Sicherung als Kopie und sehen Sie nach. Ist es die richtige, benennen Sie die beschädigte Datei um und stellen Sie dann wieder her.</source>
   <translation>Open the backup as a copy and have a look. If it is the right one, rename the damaged file and restore then.</translation>
  </message>
  <message>
   <source>Öffnen Sie die letzte Sicherung und melden Sie den Fehler.</source>
   <translation>Open the latest backup and report the error.</translation>
  </message>
  <message>
   <source>Öffnen Sie die letzte Sicherung.</source>
   <translation>Open the latest backup.</translation>
  </message>
  <message>
   <source>Öffnen Sie die letzte Sicherung. Heben Sie die beschädigte Datei für die IT auf.</source>
   <translation>Open the latest backup. Keep the damaged file for your IT department.</translation>
  </message>
  <message>
   <source>Öffnen Sie eine Sitzung der Planungsrunde, und bereiten Sie die Präsentation vor.</source>
   <translation>Open a planning meeting and prepare the presentation.</translation>
  </message>
  <message>
   <source>Öffnen Sie eine Werkbank oder legen Sie eine neue an.</source>
   <translation>Open a workbench or create a new one.</translation>
  </message>
  <message>
   <source>Öffnen Sie sie mit Schreibrechten, oder arbeiten Sie mit einer Kopie.</source>
   <translation>Open it with write permission, or work with a copy.</translation>
  </message>
  <message>
   <source>× </source>
   <translation>× </translation>
  </message>
  <message>
   <source>Ü&amp;bernehmen</source>
   <translation>&amp;Apply</translation>
  </message>
  <message>
   <source>Über %1 Räume zeigt sich %2 %3 Zusammenhang: Pearson r = %4%5, %6; Spearman %7, %8.</source>
   <translation>Across %1 areas there is %2 %3 correlation: Pearson r = %4%5, %6; Spearman %7, %8.</translation>
  </message>
  <message>
   <source>Über der 99,8-%-Grenze, also mehr als zufällig hoch: %1.</source>
   <translation>Above the 99.8% limit, so higher than chance would explain: %1.</translation>
  </message>
  <message>
   <source>Über die &amp;Flächen</source>
   <translation>Above the &amp;coloured areas</translation>
  </message>
  <message>
   <source>Über die ISP-Werkbank</source>
   <translation>About ISP-Werkbank</translation>
  </message>
  <message>
   <source>Über so viele Perioden wird die Veränderung gerechnet, nie über einen Bruch.</source>
   <translation>The change is calculated over this many periods, never across a break.</translation>
  </message>
  <message>
   <source>Überall gleich: %1.</source>
   <translation>The same everywhere: %1.</translation>
  </message>
  <message>
   <source>Überblick</source>
   <translation>Overview</translation>
  </message>
  <message>
   <source>Überfällig</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>Übergang bearbeiten</source>
   <translation>Edit transition</translation>
  </message>
  <message>
   <source>Übergang hinzufügen</source>
   <translation>Add transition</translation>
  </message>
  <message>
   <source>Übergang hinzufügen …</source>
   <translation>Add transition…</translation>
  </message>
  <message>
   <source>Übergeordnet</source>
   <translation>Superordinate</translation>
  </message>
  <message>
   <source>Übergeordnetes Ziel</source>
   <translation>Superordinate goal</translation>
  </message>
  <message>
   <source>Übergänge</source>
   <translation>Transitions</translation>
  </message>
  <message>
   <source>Überlappung</source>
   <translation>Overlap</translation>
  </message>
  <message>
   <source>Überlappung: %1 Gemeinde (%2).</source>
   <translation>Overlap: %1 municipality (%2).</translation>
  </message>
  <message>
   <source>Überlappungen: %1 Gemeinden (%2).</source>
   <translation>Overlaps: %1 municipalities (%2).</translation>
  </message>
  <message>
   <source>Übernehmen</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Übernommen: %1. Mit „Rückgängig“ wird alles davon zurückgenommen.</source>
   <translation>Applied: %1. “Undo” takes all of it back.</translation>
  </message>
  <message>
   <source>Überprüft</source>
   <translation>Reviewed</translation>
  </message>
  <message>
   <source>Überprüft wird</source>
   <translation>What is reviewed</translation>
  </message>
  <message>
   <source>Überprüfung</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>Überprüfung festhalten</source>
   <translation>Record review</translation>
  </message>
  <message>
   <source>Überprüfungen</source>
   <translation>Reviews</translation>
  </message>
  <message>
   <source>Überschrift</source>
   <translation>Heading</translation>
  </message>
  <message>
   <source>Üblich ist das 1,5-Fache des Quartilsabstands.</source>
   <translation>Usual is 1.5 times the interquartile range.</translation>
  </message>
  <message>
   <source>Üblicherweise eingeladen</source>
   <translation>Usually invited</translation>
  </message>
  <message>
   <source>ähnlicher Name</source>
   <translation>similar name</translation>
  </message>
  <message>
   <source>öffentlich</source>
   <translation>public</translation>
  </message>
  <message>
   <source>über %1 bis %2</source>
   <translation>over %1 to %2</translation>
  </message>
  <message>
   <source>über der 95-%-Grenze</source>
   <translation>above the 95% limit</translation>
  </message>
  <message>
   <source>über der 99,8-%-Grenze</source>
   <translation>above the 99.8% limit</translation>
  </message>
  <message>
   <source>überall</source>
   <translation>everywhere</translation>
  </message>
  <message>
   <source>überfällig</source>
   <translation>overdue</translation>
  </message>
  <message>
   <source>übernommen</source>
   <translation>applied</translation>
  </message>
  <message>
   <source>übrige Räume</source>
   <translation>other areas</translation>
  </message>
  <message>
   <source>– keine Angabe –</source>
   <translation>– not specified –</translation>
  </message>
  <message>
   <source>– noch nicht angegeben –</source>
   <translation>– not specified yet –</translation>
  </message>
  <message>
   <source>„%1“ bleibt mit ihren Mitgliedern sichtbar.</source>
   <translation>“%1” and its members remain visible.</translation>
  </message>
  <message>
   <source>„%1“ endet am %2, ohne dass eine Gebietsänderung sagt, wohin das Gebiet kam.</source>
   <translation>“%1” ends on %2 without a change of territory saying where the territory went.</translation>
  </message>
  <message>
   <source>„%1“ enthält keine Ebene.</source>
   <translation>“%1” contains no layer.</translation>
  </message>
  <message>
   <source>„%1“ enthält keine Flächen, nur: %2.</source>
   <translation>“%1” contains no polygons, only: %2.</translation>
  </message>
  <message>
   <source>„%1“ fehlt noch.</source>
   <translation>“%1” is still missing.</translation>
  </message>
  <message>
   <source>„%1“ gehört zu der Werkbank, die gerade geöffnet ist, und kann hier nicht gelesen oder überschrieben werden.</source>
   <translation>“%1” belongs to the workbench that is currently open and cannot be read or overwritten here.</translation>
  </message>
  <message>
   <source>„%1“ gehört zu einer anderen Werkbank.</source>
   <translation>“%1” belongs to another workbench.</translation>
  </message>
  <message>
   <source>„%1“ gibt es nicht mehr.</source>
   <translation>“%1” no longer exists.</translation>
  </message>
  <message>
   <source>„%1“ gibt es nicht.</source>
   <translation>“%1” does not exist.</translation>
  </message>
  <message>
   <source>„%1“ gibt es schon und wird nicht überschrieben.</source>
   <translation>“%1” already exists and will not be overwritten.</translation>
  </message>
  <message>
   <source>„%1“ gibt es schon.</source>
   <translation>“%1” already exists.</translation>
  </message>
  <message>
   <source>„%1“ hat ein älteres Schema und kann schreibgeschützt nicht geöffnet werden.</source>
   <translation>“%1” has an older schema and cannot be opened read-only.</translation>
  </message>
  <message>
   <source>„%1“ hat gelieferte Werte (%2) und kann nicht gelöscht werden.</source>
   <translation>“%1” has delivered values (%2) and cannot be deleted.</translation>
  </message>
  <message>
   <source>„%1“ hat keine Ebene „%2“. Vorhanden sind: %3.</source>
   <translation>“%1” has no layer “%2”. Available: %3.</translation>
  </message>
  <message>
   <source>„%1“ hat keinen Code oder Schlüssel.</source>
   <translation>“%1” has no code or key.</translation>
  </message>
  <message>
   <source>„%1“ hat keinen Schlüssel; Namen allein sind nicht eindeutig.</source>
   <translation>“%1” has no key; names alone are not unique.</translation>
  </message>
  <message>
   <source>„%1“ hat keinen bekannten Aufbau. Die erste Zeile lautet „%2“. Erkannt werden Tabellen der Regionaldatenbank (genesis, ffcsv), von INKAR, Listen mit den Spalten schluessel, periode, kennzahl, wert (lang) und Tabellen mit einer Schlüsselspalte und einer Spalte je Jahr (breit).</source>
   <translation>“%1” has no known structure. The first row reads “%2”. Recognised are tables from the Regionaldatenbank (genesis, ffcsv), from INKAR, lists with the columns schluessel, periode, kennzahl, wert (lang) and tables with a key column and one column per year (breit).</translation>
  </message>
  <message>
   <source>„%1“ hat mit %2 Zeilen und %3 Spalten mehr Zellen, als gelesen werden.</source>
   <translation>“%1”, with %2 rows and %3 columns, has more cells than can be read.</translation>
  </message>
  <message>
   <source>„%1“ hat schon Werte und bleibt deshalb auf seiner Ebene.</source>
   <translation>“%1” already has values and therefore stays on its level.</translation>
  </message>
  <message>
   <source>„%1“ hätte mit %2 Zeilen mehr, als ein Tabellenprogramm öffnen kann.</source>
   <translation>“%1” would have %2 rows, more than a spreadsheet program can open.</translation>
  </message>
  <message>
   <source>„%1“ ist abgeschlossen.</source>
   <translation>“%1” is completed.</translation>
  </message>
  <message>
   <source>„%1“ ist als Favorit gemerkt.</source>
   <translation>“%1” is now a favourite.</translation>
  </message>
  <message>
   <source>„%1“ ist aus der Liste gelöscht; die Datei bleibt.</source>
   <translation>“%1” has been deleted from the list; the file stays.</translation>
  </message>
  <message>
   <source>„%1“ ist beschädigt, unvollständig oder nachträglich verändert.</source>
   <translation>“%1” is damaged, incomplete or was altered afterwards.</translation>
  </message>
  <message>
   <source>„%1“ ist beschädigt.</source>
   <translation>“%1” is damaged.</translation>
  </message>
  <message>
   <source>„%1“ ist beschädigt. Die Sicherung vom %2 ist in Ordnung. Wiederherstellen?</source>
   <translation>“%1” is damaged. The backup of %2 is in order. Restore it?</translation>
  </message>
  <message>
   <source>„%1“ ist beschädigt: Das Lesen bricht nach Objekt %2 ab.</source>
   <translation>“%1” is damaged: reading stops after feature %2.</translation>
  </message>
  <message>
   <source>„%1“ ist ein Archiv, aber weder eine XLSX- noch eine ODS-Datei.</source>
   <translation>“%1” is an archive, but neither an XLSX nor an ODS file.</translation>
  </message>
  <message>
   <source>„%1“ ist ein Ordner, keine Datei.</source>
   <translation>“%1” is a folder, not a file.</translation>
  </message>
  <message>
   <source>„%1“ ist eingefroren.</source>
   <translation>“%1” is frozen.</translation>
  </message>
  <message>
   <source>„%1“ ist entpackt zu groß; gelesen werden höchstens %2 MB.</source>
   <translation>“%1” is too large when unpacked; files of up to %2 MB are read.</translation>
  </message>
  <message>
   <source>„%1“ ist gelöscht.</source>
   <translation>“%1” has been deleted.</translation>
  </message>
  <message>
   <source>„%1“ ist gerade in einem anderen Programm geöffnet.</source>
   <translation>“%1” is currently open in another program.</translation>
  </message>
  <message>
   <source>„%1“ ist geschrieben und geprüft. Geben Sie das Passwort auf einem anderen Weg weiter.</source>
   <translation>“%1” is written and checked. Pass the password on in another way.</translation>
  </message>
  <message>
   <source>„%1“ ist gespeichert.</source>
   <translation>“%1” is saved.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Anteil aus zwei Anzahlen. Ein Trichter lässt sich nur zeichnen, wo bekannt ist, auf wie vielen Personen oder Fällen ein Wert beruht.</source>
   <translation>“%1” is not a share made of two counts. A funnel can only be drawn where it is known how many people or cases a value is based on.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Anteil.</source>
   <translation>“%1” is not a share.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Bereich von Zeilen.</source>
   <translation>“%1” is not a range of rows.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Datum.</source>
   <translation>“%1” is not a date.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Datum. Schreiben Sie zum Beispiel 31.12.2026.</source>
   <translation>“%1” is not a date. Enter, for example, 31.12.2026.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Dokument, kein Bild und keine Tabelle und wird nicht aufbewahrt.</source>
   <translation>“%1” is not a document, picture or table and will not be kept.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Favorit mehr.</source>
   <translation>“%1” is no longer a favourite.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Kürzel für eine Raumebene.</source>
   <translation>“%1” is not a short name for a level.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Schlüssel eines Raums.</source>
   <translation>“%1” is not the key of an area.</translation>
  </message>
  <message>
   <source>„%1“ ist kein bekanntes Zeichen.</source>
   <translation>“%1” is not a known sign.</translation>
  </message>
  <message>
   <source>„%1“ ist kein gültiger Code.</source>
   <translation>“%1” is not a valid code.</translation>
  </message>
  <message>
   <source>„%1“ ist kein projiziertes Koordinatensystem in Metern.</source>
   <translation>“%1” is not a projected coordinate system in metres.</translation>
  </message>
  <message>
   <source>„%1“ ist kein Änderungspaket.</source>
   <translation>“%1” is not a change package.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Größe. Geben Sie zum Beispiel --groesse 1366x768 an.</source>
   <translation>“%1” is not a size. Give for example --groesse 1366x768.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Periode.</source>
   <translation>“%1” is not a period.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Periode. Möglich sind 2023, 2. Quartal 2023, 06/2023, 31.12.2023.</source>
   <translation>“%1” is not a period. Possible are 2023, 2023-Q2, 06/2023, 31.12.2023.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Tabelle: Die Datei enthält Zeichen, die in Text nicht vorkommen.</source>
   <translation>“%1” is not a table: the file contains characters that do not occur in text.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Tabelle: Keine Zeile ist durch Semikolon, Komma, Tabulator oder senkrechten Strich in Spalten geteilt.</source>
   <translation>“%1” is not a table: no row is divided into columns by semicolon, comma, tab or vertical bar.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Werkbank-Datei.</source>
   <translation>“%1” is not a workbench file.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Zahl und kein bekanntes Zeichen.</source>
   <translation>“%1” is neither a number nor a known sign.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Zahl, mit der sich etwas anfangen lässt.</source>
   <translation>“%1” is not a usable number.</translation>
  </message>
  <message>
   <source>„%1“ ist keine Zahl. Schreiben Sie zum Beispiel 1.250,5.</source>
   <translation>“%1” is not a number. Write for example 1.250,5.</translation>
  </message>
  <message>
   <source>„%1“ ist keine ganze Zahl. Schreiben Sie zum Beispiel 1.250.</source>
   <translation>“%1” is not a whole number. Write for example 1.250.</translation>
  </message>
  <message>
   <source>„%1“ ist keine geschützte Werkbank dieses Programms.</source>
   <translation>“%1” is no protected workbench of this program.</translation>
  </message>
  <message>
   <source>„%1“ ist leer.</source>
   <translation>“%1” is empty.</translation>
  </message>
  <message>
   <source>„%1“ ist mehrdeutig: Punkt oder Komma kann Tausender oder Nachkommastellen trennen, und die Spalte lässt es nicht erkennen.</source>
   <translation>“%1” is ambiguous: a point or comma can separate thousands or decimals, and the column does not show which.</translation>
  </message>
  <message>
   <source>„%1“ ist mit %2 MB zu groß; bis %3 MB werden in der Werkbank aufbewahrt.</source>
   <translation>“%1” is too large at %2 MB; the workbench keeps files of up to %3 MB.</translation>
  </message>
  <message>
   <source>„%1“ ist mit %2 MB zu groß; gelesen werden höchstens %3 MB.</source>
   <translation>“%1” is too large at %2 MB; files of up to %3 MB are read.</translation>
  </message>
  <message>
   <source>„%1“ ist nicht eindeutig: Mehrere Räume kommen in Frage.</source>
   <translation>“%1” is not unique: several areas are possible.</translation>
  </message>
  <message>
   <source>„%1“ ist nicht gut zu lesen: Der Kontrast beträgt %2, nötig sind %3.</source>
   <translation>“%1” is hard to read: the contrast is %2, and %3 is needed.</translation>
  </message>
  <message>
   <source>„%1“ ist nicht mehr lesbar, und der Name der Sicherung „%2“ sagt nicht, ob sie zu dieser Werkbank gehört oder zu einer anderen Kopie.</source>
   <translation>“%1” can no longer be read, and the name of the backup “%2” does not say whether it belongs to this workbench or to another copy.</translation>
  </message>
  <message>
   <source>„%1“ ist schon eingefroren.</source>
   <translation>“%1” is already frozen.</translation>
  </message>
  <message>
   <source>„%1“ ist schreibgeschützt.</source>
   <translation>“%1” is read-only.</translation>
  </message>
  <message>
   <source>„%1“ ist schreibgeschützt: Sie können alles ansehen, aber nichts ändern.</source>
   <translation>“%1” is read-only: you can look at everything but change nothing.</translation>
  </message>
  <message>
   <source>„%1“ ist zu groß: Möglich sind %2.</source>
   <translation>“%1” is too large. Possible: %2.</translation>
  </message>
  <message>
   <source>„%1“ ist übernommen: %2 Werte neu, %3 geändert, %4 unverändert.</source>
   <translation>“%1” is adopted: %2 values new, %3 changed, %4 unchanged.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht als Tabelle gelesen werden.</source>
   <translation>“%1” cannot be read as a table.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht der Name einer Datei sein.</source>
   <translation>“%1” cannot be the name of a file.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht gelesen werden.</source>
   <translation>“%1” cannot be read.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht geschrieben werden.</source>
   <translation>“%1” cannot be written.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht geöffnet werden: Das Format wird nicht erkannt oder die Datei ist beschädigt.</source>
   <translation>“%1” cannot be opened: the format is not recognised or the file is damaged.</translation>
  </message>
  <message>
   <source>„%1“ kann nicht zu „%2“ gehören: Die Ebene darüber ist nicht gröber.</source>
   <translation>“%1” cannot belong to “%2”: the level above is not coarser.</translation>
  </message>
  <message>
   <source>„%1“ kommt in der Werkbank nicht vor.</source>
   <translation>“%1” does not occur in the workbench.</translation>
  </message>
  <message>
   <source>„%1“ konnte nicht auf Schema %2 umgestellt werden. Die Datei ist nutzbar wie zuvor, eine Kopie liegt in „%3“.</source>
   <translation>“%1” could not be converted to schema %2. The file is usable as before, and there is a copy in “%3”.</translation>
  </message>
  <message>
   <source>„%1“ konnte nicht geschrieben werden.</source>
   <translation>“%1” could not be written.</translation>
  </message>
  <message>
   <source>„%1“ liegt in „%2“: %3.</source>
   <translation>“%1” is in “%2”: %3.</translation>
  </message>
  <message>
   <source>„%1“ lässt sich nicht als Berichtsvorlage lesen. %2</source>
   <translation>“%1” cannot be read as a report template. %2</translation>
  </message>
  <message>
   <source>„%1“ lässt sich nicht als Logo verwenden.</source>
   <translation>“%1” cannot be used as a logo.</translation>
  </message>
  <message>
   <source>„%1“ lässt sich nicht als Logo verwenden: Das Bild ist zu groß oder enthält mehr als eine einfache Zeichnung.</source>
   <translation>“%1” cannot be used as a logo: the picture is too large or contains more than a simple drawing.</translation>
  </message>
  <message>
   <source>„%1“ lässt sich nicht schreiben.</source>
   <translation>“%1” cannot be written.</translation>
  </message>
  <message>
   <source>„%1“ läuft gegen den Index (Zusammenhang %2): Räume, die hier ungünstig liegen, stehen im Ganzen besser da.</source>
   <translation>“%1” runs against the index (correlation %2): areas that are unfavourably placed here do better overall.</translation>
  </message>
  <message>
   <source>„%1“ mit allen Spuren löschen?</source>
   <translation>Delete “%1” and every trace?</translation>
  </message>
  <message>
   <source>„%1“ muss mindestens %2 sein.</source>
   <translation>“%1” must be at least %2.</translation>
  </message>
  <message>
   <source>„%1“ muss zwischen %2 und %3 liegen.</source>
   <translation>“%1” must be between %2 and %3.</translation>
  </message>
  <message>
   <source>„%1“ nennt kein Merkmal mit Ausprägung.</source>
   <translation>“%1” does not name a dimension with a category.</translation>
  </message>
  <message>
   <source>„%1“ steht nicht in der Liste. Wählen Sie einen Eintrag aus.</source>
   <translation>“%1” is not in the list. Choose an entry.</translation>
  </message>
  <message>
   <source>„%1“ und „%2“ gehören nicht zur selben Raumebene.</source>
   <translation>“%1” and “%2” do not belong to the same level.</translation>
  </message>
  <message>
   <source>„%1“ vom %2</source>
   <translation>“%1” of %2</translation>
  </message>
  <message>
   <source>„%1“ wird angelegt …</source>
   <translation>Creating “%1”…</translation>
  </message>
  <message>
   <source>„%1“ wird geprüft, ausgepackt und geöffnet. Die ausgepackte Werkbank ist nicht mehr geschützt: Legen Sie sie nur auf einen verschlüsselten Datenträger.</source>
   <translation>“%1” is checked, unpacked and opened. The unpacked workbench is no longer protected: put it on an encrypted disk only.</translation>
  </message>
  <message>
   <source>„%1“ wird gerade anderswo bearbeitet (%2 auf %3).</source>
   <translation>“%1” is currently being edited elsewhere (%2 on %3).</translation>
  </message>
  <message>
   <source>„%1“ wird gerade von %2 bearbeitet. Sie sehen sie hier schreibgeschützt; zum Ändern schließen Sie sie dort und öffnen sie hier neu.</source>
   <translation>“%1” is currently being edited by %2. Here you see it read-only; to make changes, close it there and open it here again.</translation>
  </message>
  <message>
   <source>„%1“ wird nicht geöffnet: Netzadressen, Archive und virtuelle Pfade sind nicht zugelassen.</source>
   <translation>“%1” will not be opened: network addresses, archives and virtual paths are not allowed.</translation>
  </message>
  <message>
   <source>„%1“ wird nicht veröffentlicht: Kleine Zahlen darin lassen sich nicht schützen.</source>
   <translation>“%1” is not published: small numbers in it cannot be protected.</translation>
  </message>
  <message>
   <source>„%1“ wird noch gebraucht und kann nicht gelöscht werden.</source>
   <translation>“%1” is still needed and cannot be deleted.</translation>
  </message>
  <message>
   <source>„%1“ wird noch gebraucht: Der Indikator %2 rechnet damit.</source>
   <translation>“%1” is still needed: the indicator %2 uses it.</translation>
  </message>
  <message>
   <source>„%1“ wird noch genannt (%2 „%3“) und kann nicht gelöscht werden.</source>
   <translation>“%1” is still named (%2 “%3”) and cannot be deleted.</translation>
  </message>
  <message>
   <source>„%1“ wird noch verwendet (%2 „%3“) und kann nicht gelöscht werden.</source>
   <translation>“%1” is still in use (%2 “%3”) and cannot be deleted.</translation>
  </message>
  <message>
   <source>„%1“ wurde als Dezimalzahl gelesen.</source>
   <translation>“%1” was read as a decimal number.</translation>
  </message>
  <message>
   <source>„%1“ wurde als Zahl mit getrennten Tausendern gelesen.</source>
   <translation>“%1” was read as a number with separated thousands.</translation>
  </message>
  <message>
   <source>„%1“ wurde gelöscht.</source>
   <translation>“%1” was deleted.</translation>
  </message>
  <message>
   <source>„%1“ wurde gespeichert.</source>
   <translation>“%1” was saved.</translation>
  </message>
  <message>
   <source>„%1“ wurde mit einem neueren Programm geschrieben (Schema %2, dieses kennt %3).</source>
   <translation>“%1” was written by a newer program (schema %2, this one knows %3).</translation>
  </message>
  <message>
   <source>„%1“ wäre ausgepackt %2 GB groß; erlaubt sind %3 GB.</source>
   <translation>Unpacked, “%1” would be %2 GB large; %3 GB are allowed.</translation>
  </message>
  <message>
   <source>„%1“, Ebene „%2“, gilt als %3 (Grad), die Koordinaten sind aber keine Grad.</source>
   <translation>“%1”, layer “%2”, is marked as %3 (degrees), but the coordinates are not degrees.</translation>
  </message>
  <message>
   <source>„%1“, Ebene „%2“, nennt kein Koordinatenreferenzsystem.</source>
   <translation>“%1”, layer “%2”, does not state a coordinate reference system.</translation>
  </message>
  <message>
   <source>„%1“, Ebene „%2“, nennt kein Koordinatenreferenzsystem. Den Koordinaten nach ist es vermutlich %3.</source>
   <translation>“%1”, layer “%2”, does not state a coordinate reference system. Judging by the coordinates it is probably %3.</translation>
  </message>
  <message>
   <source>„%1“: Einen Raum mit dem Schlüssel „%2“ gibt es auf keiner höheren Ebene.</source>
   <translation>“%1”: there is no area with the key “%2” on any higher level.</translation>
  </message>
  <message>
   <source>„%2“ an Stelle %1 ist keine bekannte Funktion.</source>
   <translation>“%2” at position %1 is not a known function.</translation>
  </message>
  <message>
   <source>„%2“ darf nicht vor „%1“ liegen.</source>
   <translation>“%2” must not be before “%1”.</translation>
  </message>
  <message>
   <source>„%2“ ist kein gültiges Datum für „%1“.</source>
   <translation>“%2” is not a valid date for “%1”.</translation>
  </message>
  <message>
   <source>„%2“ ist keine Farbe für „%1“.</source>
   <translation>“%2” is not a colour for “%1”.</translation>
  </message>
  <message>
   <source>„%2“ ist keine gültige Uhrzeit für „%1“.</source>
   <translation>“%2” is not a valid time for “%1”.</translation>
  </message>
  <message>
   <source>„%2“ muss nach „%1“ liegen.</source>
   <translation>“%2” must be after “%1”.</translation>
  </message>
  <message>
   <source>„%2“ passt an Stelle %1 nicht.</source>
   <translation>“%2” does not fit at position %1.</translation>
  </message>
  <message>
   <source>„Vorschau“ zeigt die ersten Seiten, „Erstellen“ schreibt die Datei.</source>
   <translation>“Preview” shows the first pages, “Create” writes the file.</translation>
  </message>
  <message>
   <source>„isp BEFEHL --help“ zeigt, was der Befehl braucht.</source>
   <translation>“isp COMMAND --help” shows what the command needs.</translation>
  </message>
  <message>
   <source>„isp kennzahlen“ und „isp indikatoren“ zeigen alle; im Fenster stehen sie im Bereich Daten.</source>
   <translation>“isp kennzahlen” and “isp indikatoren” show all of them; in the window you find them under Data.</translation>
  </message>
  <message>
   <source>„isp lieferungen“ zeigt alle mit ihrer Nummer.</source>
   <translation>“isp lieferungen” shows all of them with their numbers.</translation>
  </message>
  <message>
   <source>„{{--anlegen|Unbekannte Räume anlegen}}“ nimmt es als neuen Raum auf.</source>
   <translation>“{{--anlegen|Create unknown areas}}” adds it as a new area.</translation>
  </message>
  <message>
   <source>… und %1 weitere</source>
   <translation>… and %1 more</translation>
  </message>
  <message>
   <source>… und %1 weitere Räume</source>
   <translation>… and %1 more areas</translation>
  </message>
  <message>
   <source>… und %1 weitere Zeilen.</source>
   <translation>… and %1 more rows.</translation>
  </message>
  <message>
   <source>… und 1 weiterer Raum</source>
   <translation>… and 1 more area</translation>
  </message>
  <message>
   <source>← %1</source>
   <translation>← %1</translation>
  </message>
  <message>
   <source>← Alle Themen</source>
   <translation>← All topics</translation>
  </message>
  <message>
   <source>← Sitzungen</source>
   <translation>← Meetings</translation>
  </message>
  <message>
   <source>← Zurück</source>
   <translation>← Back</translation>
  </message>
  <message>
   <source>−%1 übrig</source>
   <translation>−%1 to spare</translation>
  </message>
  <message>
   <source>≠ weicht ab</source>
   <translation>≠ differs</translation>
  </message>
  <message>
   <source>⊘ Verworfen (%1): %2</source>
   <translation>⊘ Dismissed (%1): %2</translation>
  </message>
  <message>
   <source>⊘ gehört nicht zu uns</source>
   <translation>⊘ not one of ours</translation>
  </message>
  <message>
   <source>⊘ nicht lesbar</source>
   <translation>⊘ not readable</translation>
  </message>
  <message>
   <source>▲ ja</source>
   <translation>▲ yes</translation>
  </message>
  <message>
   <source>▲ seit %1 Tagen überfällig</source>
   <translation>▲ overdue for %1 days</translation>
  </message>
  <message>
   <source>◀ entlastet</source>
   <translation>◀ relief</translation>
  </message>
  <message>
   <source>○ bereit</source>
   <translation>○ ready</translation>
  </message>
  <message>
   <source>○ in %1 Tagen</source>
   <translation>○ in %1 days</translation>
  </message>
  <message>
   <source>● heute</source>
   <translation>● today</translation>
  </message>
  <message>
   <source>● in %1 Tagen</source>
   <translation>● in %1 days</translation>
  </message>
  <message>
   <source>◐ Daraus wurde ein Thema (%1).</source>
   <translation>◐ This became a topic (%1).</translation>
  </message>
  <message>
   <source>◐ noch ohne Profil</source>
   <translation>◐ no profile yet</translation>
  </message>
  <message>
   <source>★</source>
   <translation>★</translation>
  </message>
  <message>
   <source>⚠ Namen von Personen sind personenbezogene Daten.</source>
   <translation>⚠ Names of people are personal data.</translation>
  </message>
  <message>
   <source>⚠ Personenbezogene Daten: nur angeben, was für die Arbeit nötig ist.</source>
   <translation>⚠ Personal data: only enter what is needed for the work.</translation>
  </message>
  <message>
   <source>⚠ Profil passt nicht</source>
   <translation>⚠ profile does not fit</translation>
  </message>
  <message>
   <source>⚠ Seit %1 Ansichten festgehalten wurden, sind neuere Daten da.</source>
   <translation>⚠ Since %1 views were saved, newer data has come in.</translation>
  </message>
  <message>
   <source>⚠ Seit eine Ansicht festgehalten wurde, sind neuere Daten da.</source>
   <translation>⚠ Since a view was saved, newer data has come in.</translation>
  </message>
  <message>
   <source>⚠ gibt es nicht</source>
   <translation>⚠ does not exist</translation>
  </message>
  <message>
   <source>⚠ ja</source>
   <translation>⚠ yes</translation>
  </message>
  <message>
   <source>⚠ neuere da</source>
   <translation>⚠ newer available</translation>
  </message>
  <message>
   <source>✔ Beide Sätze teilen den Kreis gleich auf. Sie können vereinheitlicht werden.</source>
   <translation>✔ Both sets divide the district in the same way. They can be unified.</translation>
  </message>
  <message>
   <source>✔ Der Satz deckt den Kreis ab, ohne Lücken und Überlappungen.</source>
   <translation>✔ The set covers the district, with no gaps or overlaps.</translation>
  </message>
  <message>
   <source>✔ eingelesen</source>
   <translation>✔ imported</translation>
  </message>
  <message>
   <source>✔ schon früher eingelesen</source>
   <translation>✔ imported earlier</translation>
  </message>
 </context>
</TS>
