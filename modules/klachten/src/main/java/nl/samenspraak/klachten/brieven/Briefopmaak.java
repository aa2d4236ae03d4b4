package nl.samenspraak.klachten.brieven;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/**
 * A letter that has been made and is kept from here on.
 *
 * @param id its identifier
 * @param klacht the klacht
 * @param soort which letter
 * @param tekstversie the version of the words
 * @param ontvanger which recipient of the klacht
 * @param naam as it stands on the envelope
 * @param onderwerp its subject
 * @param tot the day that it names, or {@code null}
 * @param herstelt which earlier letter it corrects, or {@code null}
 * @param pdf encrypted
 * @param html encrypted
 * @param invoer what its writer typed, encrypted
 * @param sleutelversie of which key
 */
public record Briefopmaak(
        UUID id,
        KlachtId klacht,
        Klachtbriefsoort soort,
        String tekstversie,
        String ontvanger,
        String naam,
        String onderwerp,
        LocalDate tot,
        UUID herstelt,
        byte[] pdf,
        byte[] html,
        byte[] invoer,
        int sleutelversie) {}
