package nl.samenspraak.personen.identificeren;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.personen.Documentsoort;

/**
 * That someone identified himself (R-ALG-22).
 *
 * @param document which kind of document was shown
 * @param nummer its number
 * @param geldigTot the last day on which it is valid
 * @param vastgelegd who saw it, and when
 */
public record IdentificatieView(Documentsoort document, String nummer, LocalDate geldigTot, Handeling vastgelegd)
        implements Serializable {}
