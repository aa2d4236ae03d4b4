package nl.samenspraak.personen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/**
 * A question to the register that is narrow enough to be asked. A name alone is not: it would show people who have nothing to do
 * with the matter (AVG art. 5, dataminimalisatie).
 */
public sealed interface Zoekvraag extends Serializable {

    /**
     * Recognises what someone typed in one box: "Verhoeven 3-5-1958", "3077AW 31", "Boterdiep 31", "0612345678", "999993653".
     *
     * @param tekst what was typed
     * @param vandaag the current date
     * @return the question
     * @throws OngeldigeWaarde when it is too broad, or cannot be; the message says what to add
     */
    static Zoekvraag uitTekst(String tekst, LocalDate vandaag) {
        return new Zoektekst(tekst, vandaag).vraag();
    }

    /**
     * By BSN.
     *
     * @param bsn the number
     */
    record OpBsn(Bsn bsn) implements Zoekvraag {

        public OpBsn {
            Objects.requireNonNull(bsn, "bsn");
        }
    }

    /**
     * By name and date of birth. The name may be written as one hears it, with or without given names and voorvoegsels, in any
     * order, and may be the partner's where the person uses that.
     *
     * @param naam the name
     * @param geboortedatum the date of birth; at least the year is known
     */
    record OpNaam(String naam, Geboortedatum geboortedatum) implements Zoekvraag {

        /** @throws OngeldigeWaarde when one of the two is missing */
        public OpNaam {
            Objects.requireNonNull(geboortedatum, "geboortedatum");
            naam = naam == null ? "" : naam.strip();
            if (geboortedatum.equals(Geboortedatum.ONBEKEND)) {
                throw new OngeldigeWaarde("Met alleen een naam vindt u te veel mensen. Vul ook een geboortedatum in,"
                        + " of zoek met postcode en huisnummer.");
            }
            if (naam.codePoints().noneMatch(Character::isLetter)) {
                throw new OngeldigeWaarde("Vul bij de geboortedatum ook een naam in.");
            }
        }
    }

    /**
     * By postcode and huisnummer.
     *
     * @param postcode the postcode
     * @param huisnummer the number
     * @param toevoeging letter and addition together, in capitals; empty for all of that number
     */
    record OpPostcode(Postcode postcode, int huisnummer, String toevoeging) implements Zoekvraag {

        /** @throws OngeldigeWaarde when the number cannot be */
        public OpPostcode {
            Objects.requireNonNull(postcode, "postcode");
            toevoeging = Zoekvraag.toevoeging(toevoeging);
            eisHuisnummer(huisnummer);
        }

        /**
         * @param postcode the postcode
         * @param huisnummer number, letter and addition as typed: "31", "31 a", "35-III"
         * @return the question
         * @throws OngeldigeWaarde when it is no huisnummer
         */
        public static OpPostcode vanInvoer(Postcode postcode, String huisnummer) {
            return Zoektekst.opPostcode(postcode, huisnummer);
        }
    }

    /**
     * By street and huisnummer.
     *
     * @param straat the street
     * @param huisnummer the number
     * @param toevoeging letter and addition together, in capitals; empty for all of that number
     */
    record OpStraat(String straat, int huisnummer, String toevoeging) implements Zoekvraag {

        /** @throws OngeldigeWaarde when the street is missing or the number cannot be */
        public OpStraat {
            straat = straat == null ? "" : straat.strip();
            toevoeging = Zoekvraag.toevoeging(toevoeging);
            if (straat.isEmpty()) {
                throw new OngeldigeWaarde("Vul een straat of een postcode in.");
            }
            eisHuisnummer(huisnummer);
        }
    }

    /**
     * By telephone number.
     *
     * @param nummer the number
     */
    record OpTelefoon(Telefoonnummer nummer) implements Zoekvraag {

        public OpTelefoon {
            Objects.requireNonNull(nummer, "nummer");
        }
    }

    private static String toevoeging(String invoer) {
        return invoer == null ? "" : invoer.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static void eisHuisnummer(int huisnummer) {
        if (huisnummer < 1 || huisnummer > 99_999) {
            throw new OngeldigeWaarde("Een huisnummer ligt tussen 1 en 99999.");
        }
    }
}
