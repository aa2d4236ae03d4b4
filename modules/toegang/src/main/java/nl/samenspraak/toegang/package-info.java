/**
 * Who you are, which pet you wear, what you may, and that it is written down.
 *
 * <p>This module is the gate between people and dossiers. A service of a module bears {@link nl.samenspraak.toegang.Inzage};
 * its caller brings a {@link nl.samenspraak.toegang.Doelbinding}; what comes back is a view record that says whose data it
 * holds ({@link nl.samenspraak.toegang.beeld.Inzicht}). Between those three every read leaves a line in the access log, in the same
 * transaction, or nothing is read at all (R-LOG-01, R-LOG-02).
 *
 * <p>The columns of the log follow three Dutch standards:
 *
 * <table>
 *   <caption>Mapping of the log line</caption>
 *   <tr><th>column</th><th>Logboek Dataverwerkingen</th><th>VNG Verwerkingenlogging</th><th>NEN 7513</th></tr>
 *   <tr><td>trace_id, span_id</td><td>trace_id, span_id</td><td>-</td><td>-</td></tr>
 *   <tr><td>logid</td><td>-</td><td>actieId</td><td>unieke identificatie</td></tr>
 *   <tr><td>begonnen, vastgelegd</td><td>start_time, end_time</td><td>tijdstip, tijdstipRegistratie</td><td>datum en tijd</td></tr>
 *   <tr><td>actie, daad</td><td>name</td><td>actieNaam</td><td>gebeurteniscode</td></tr>
 *   <tr><td>activiteit</td><td>dpl.core.processing_activity_id</td><td>verwerkingsactiviteitId</td><td>-</td></tr>
 *   <tr><td>doel, grondslag</td><td>-</td><td>verwerkingNaam, handelingNaam</td><td>doel van toegang, autorisatieregel</td></tr>
 *   <tr><td>gebruiker, pet, organisatie, werkplek</td><td>dpl.core.user_id</td><td>gebruiker, uitvoerder</td><td>gebruiker, rol, toegangspunt</td></tr>
 *   <tr><td>persoon, persoontype, sleutelversie</td><td>dpl.core.data_subject_id(_type)</td><td>verwerktObject</td><td>patient of client</td></tr>
 *   <tr><td>dossier, dossierdelen</td><td>-</td><td>verwerkteSoortenGegevens</td><td>objecten van het dossier</td></tr>
 *   <tr><td>uitkomst, weigergrond, reden</td><td>status_code</td><td>vertrouwelijkheid</td><td>uitkomst, noodprocedure</td></tr>
 *   <tr><td>wederpartij</td><td>-</td><td>ontvanger</td><td>bron of bestemming</td></tr>
 *   <tr><td>bewaren_tot</td><td>-</td><td>bewaartermijn</td><td>-</td></tr>
 * </table>
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.InzagePoort}.
 */
package nl.samenspraak.toegang;
