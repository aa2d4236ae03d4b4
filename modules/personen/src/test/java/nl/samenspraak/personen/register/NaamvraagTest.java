package nl.samenspraak.personen.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaamvraagTest {

    @ParameterizedTest(name = "\"{0}\" vindt {1} {2} {3}")
    @CsvSource({
        "Verhoeven, Anna, '', Verhoeven",
        "VERHOEVEN, Anna, '', Verhoeven",
        "Anna Verhoeven, Anna, '', Verhoeven",
        "'Verhoeven, Anna', Anna, '', Verhoeven",
        "A. Verhoeven, Anna, '', Verhoeven",
        "van der Meijden, Frederika, van der, Meijden",
        "v.d. Meijden, Frederika, van der, Meijden",
        "vd Meyden, Frederika, van der, Meijden",
        "Meijden van der, Frederika, van der, Meijden",
        "Meiden, Frederika, van der, Meijden",
        "Janssen, Helen, '', Jansen",
        "Jansen, Mariëlla, '', Janssen",
        "Jasnen, Helen, '', Jansen",
        "Meyer, Karin, '', Meijer",
        "Meier, Karin, '', Meijer",
        "Cuyper, Jan, '', Kuiper",
        "Kuyper, Jan, '', Kuiper",
        "Zywialowska, Róza, '', Żywiałowska",
        "Sigurdardottir, Guðrún Sigríður, '', Sigurðardóttir",
        "Bronwasser, Robert, '', Bronwaßer",
        "Bilgic, Özlem, '', Bilgiç",
        "in t Veld, Frans, in 't, Veld",
        "Brest, Marcelius, van, Brest naar Kempen",
        "brest naar kempen, Marcelius, van, Brest naar Kempen",
        "groot esselink, Fien, '', Groot Esselink",
        "Boven, Jan, '', Boven",
        "van den Bergh, Gerardus, van den, Bergh",
        "deVries, Jan, de, Vries",
        "vanDijk, Jan, van, Dijk",
        "McDonald, Ann, '', McDonald",
        "OʼNeill, Ann, '', O'Neill",
        "Maria Anna Sophia Wilhelmina Johanna Catharina Verhoeven, Maria Anna Sophia Wilhelmina Johanna Catharina, '', Verhoeven",
    })
    void herkentEenNaamZoalsMensenHemHorenEnTypen(
            String getypt, String voornamen, String voorvoegsel, String geslachtsnaam) {
        Zoekvelden geregistreerd = velden(Persoonsnaam.van(voornamen, voorvoegsel, geslachtsnaam));

        assertThat(new Naamvraag(getypt).gelijkenis(geregistreerd)).isGreaterThan(Naamvraag.DREMPEL - 0.1);
    }

    @ParameterizedTest(name = "\"{0}\" vindt {1} niet")
    @CsvSource({"Verhoeven, Jansen", "Jansen, Pietersen", "Bakker, Visser", "de Vries, Smit", "Boer, Bos"})
    void houdtAndereNamenUitElkaar(String getypt, String geslachtsnaam) {
        Zoekvelden geregistreerd = velden(Persoonsnaam.van("Jan", geslachtsnaam));

        assertThat(new Naamvraag(getypt).gelijkenis(geregistreerd)).isZero();
    }

    @Test
    void zetDezelfdeNaamBovenEenDieErOpLijkt() {
        Naamvraag vraag = new Naamvraag("Jansen");

        assertThat(vraag.gelijkenis(velden(Persoonsnaam.van("Helen", "Jansen"))))
                .isGreaterThan(vraag.gelijkenis(velden(Persoonsnaam.van("Helen", "Jansens"))));
    }

    @Test
    void zetDeJuisteVoornaamBovenEenAndereMaarHoudtDieErbij() {
        Naamvraag vraag = new Naamvraag("Truus van der Wiel");
        double truus = vraag.gelijkenis(velden(Persoonsnaam.van("Truus", "van der", "Wiel")));
        double jose = vraag.gelijkenis(velden(Persoonsnaam.van("José", "van 't", "Wiel")));

        assertThat(truus).isGreaterThan(jose);
        assertThat(jose).isPositive();
    }

    @Test
    void vindtEenGedragenPartnernaamOokInTweeDelen() {
        Zoekvelden metPartner = velden(Persoonsnaam.van("Suzanne", "Moulin")
                .metPartner("van", "Velzen")
                .met(Naamgebruik.PARTNER_EIGEN));

        assertThat(new Naamvraag("van Velzen").gelijkenis(metPartner)).isEqualTo(1);
        assertThat(new Naamvraag("van Velzen-Moulin").gelijkenis(metPartner)).isEqualTo(1);
        assertThat(new Naamvraag("Moulin").gelijkenis(metPartner)).isEqualTo(1);
    }

    @Test
    void zoektNietOpDeNaamVanEenPartnerDieNietGedragenWordt() {
        Zoekvelden zonder = velden(Persoonsnaam.van("Suzanne", "Moulin").metPartner("van", "Velzen"));

        assertThat(new Naamvraag("van Velzen").gelijkenis(zonder)).isZero();
    }

    @Test
    void herkentIemandVanWieAlleenDeVoornaamGenoemdIs() {
        double voornaam = new Naamvraag("Anna").gelijkenis(velden(Persoonsnaam.van("Anna Maria", "Verhoeven")));

        assertThat(voornaam).isPositive().isLessThan(Naamvraag.DREMPEL);
    }

    @Test
    void kanOverwegMetEenNaamZonderLatijnseLetters() {
        Zoekvelden cyrillisch = velden(Persoonsnaam.van("", "Шевченко"));

        assertThat(new Naamvraag("Шевченко").gelijkenis(cyrillisch)).isEqualTo(1);
        assertThat(new Naamvraag("Коваленко").gelijkenis(cyrillisch)).isZero();
    }

    private static Zoekvelden velden(Persoonsnaam naam) {
        return new Zoekvelden(PersoonFixture.anna().naam(naam).gegevens());
    }
}
